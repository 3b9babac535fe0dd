package store_test

import (
	"bytes"
	"errors"
	"testing"

	"github.com/livepeer/network/media/store"
)

// FuzzImportCAR looks for files that crash the import or leave something that cannot be read: people are sent recordings by others.
func FuzzImportCAR(f *testing.F) {
	from := open(f, "folder:"+f.TempDir())
	for key, size := range map[string]int{"film/a.m3u8": 30, "film/720p/1.m4s": 100, "film/empty": 0} {
		_, err := from.Put(f.Context(), key, bytes.NewReader(noise(uint64(size), size))) // not negative
		must(f, err)
	}
	var file bytes.Buffer
	_, err := store.ExportCAR(f.Context(), from, "film", &file)
	must(f, err)
	f.Add(file.Bytes())
	f.Add(file.Bytes()[:file.Len()/2])
	f.Fuzz(func(t *testing.T, data []byte) {
		to := open(t, "folder:"+t.TempDir())
		if _, err := store.ImportCAR(t.Context(), bytes.NewReader(data), to, "film"); err != nil {
			if !errors.Is(err, store.ErrCAR) && !errors.Is(err, store.ErrCorrupt) && !errors.Is(err, store.ErrKey) && !errors.Is(err, store.ErrTooLarge) {
				t.Fatalf("error of no kind: %v", err)
			}
			return
		}
		for o, err := range to.List(t.Context(), "film") {
			must(t, err)
			if got, _ := read(t, to, o.Key); int64(len(got)) != o.Size {
				t.Fatalf("%s has %d bytes instead of %d", o.Key, len(got), o.Size)
			}
		}
	})
}
