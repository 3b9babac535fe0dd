package store_test

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/livepeer/network/media/store"
)

// library fills a store with a recording's shape: many names, an empty file, one of several chunks.
func library(t *testing.T, s store.Store) {
	t.Helper()
	for key, size := range map[string]int{"film/a.m3u8": 300, "film/720p/1.m4s": 3<<20 + 5, "film/720p/2.m4s": 10, "film/empty": 0, "other": 9} {
		_, err := s.Put(t.Context(), key, bytes.NewReader(noise(uint64(size), size))) // not negative
		must(t, err)
	}
	for i := range 40 {
		_, err := s.Put(t.Context(), fmt.Sprintf("film/240p/%d.m4s", i), bytes.NewReader(noise(uint64(i), 50))) // small
		must(t, err)
	}
}

func TestCAR_GoesFromAnyStoreToAnyOther(t *testing.T) {
	t.Parallel()
	folder, blocks := open(t, "folder:"+t.TempDir()), open(t, "ipfs:"+t.TempDir())
	library(t, folder)
	var file bytes.Buffer
	id, err := store.ExportCAR(t.Context(), folder, "film", &file)
	must(t, err)
	imported, err := store.ImportCAR(t.Context(), bytes.NewReader(file.Bytes()), blocks, "copy/film")
	must(t, err)
	var again bytes.Buffer
	back, err := store.ExportCAR(t.Context(), blocks, "copy/film", &again)
	must(t, err)
	if imported != id || back != id || !bytes.Equal(again.Bytes(), file.Bytes()) {
		t.Errorf("content ids %s %s %s, %d and %d bytes", id, imported, back, file.Len(), again.Len())
	}
	for o, err := range folder.List(t.Context(), "film") {
		must(t, err)
		want, _ := read(t, folder, o.Key)
		if got, _ := read(t, blocks, "copy/"+o.Key); !bytes.Equal(got, want) {
			t.Errorf("%s: %d bytes, want %d", o.Key, len(got), len(want))
		}
	}
	if _, err := store.ExportCAR(t.Context(), folder, "nothing", &again); !errors.Is(err, store.ErrNotFound) {
		t.Errorf("nothing: %v", err)
	}
}

func TestImportCAR_RefusesDamageAndOtherFiles(t *testing.T) {
	t.Parallel()
	from, to := open(t, "folder:"+t.TempDir()), open(t, "folder:"+t.TempDir())
	library(t, from)
	var file bytes.Buffer
	_, err := store.ExportCAR(t.Context(), from, "film", &file)
	must(t, err)
	for name, c := range map[string]struct {
		data []byte
		want error
	}{
		"a changed byte":  {append(slices.Clone(file.Bytes()[:file.Len()/2]), append([]byte{file.Bytes()[file.Len()/2] ^ 1}, file.Bytes()[file.Len()/2+1:]...)...), store.ErrCorrupt},
		"cut off":         {file.Bytes()[:file.Len()/2], store.ErrCorrupt},
		"not a CAR file":  {[]byte("#EXTM3U\n"), store.ErrCAR},
		"nothing":         {nil, store.ErrCAR},
		"blocks left out": {file.Bytes()[:200], store.ErrCorrupt},
	} {
		if _, err := store.ImportCAR(t.Context(), bytes.NewReader(c.data), to, ""); !errors.Is(err, c.want) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestCAR_IPFSReadsIt has the reference implementation of IPFS read what we wrote, and agree on all content ids.
func TestCAR_IPFSReadsIt(t *testing.T) {
	t.Parallel()
	ipfs := tool(t, "kubo", "ipfs")
	s := open(t, "ipfs:"+t.TempDir())
	library(t, s)
	path := filepath.Join(t.TempDir(), "film.car")
	file, err := os.Create(path)
	must(t, err)
	id, err := store.ExportCAR(t.Context(), s, "film", file)
	must(t, err)
	must(t, file.Close())
	env := append(os.Environ(), "IPFS_PATH="+t.TempDir(), "IPFS_TELEMETRY=off")
	run := func(args ...string) string {
		cmd := exec.CommandContext(t.Context(), ipfs, args...)
		cmd.Env = env
		out, err := cmd.CombinedOutput()
		if err != nil {
			t.Fatalf("ipfs %v: %v\n%s", args, err, out)
		}
		return string(out)
	}
	run("init", "--profile=test", "--empty-repo")
	if out := run("dag", "import", path); !strings.Contains(out, id) {
		t.Errorf("imported %s, want %s", out, id)
	}
	want, o := read(t, s, "film/720p/1.m4s")
	if got := run("cat", "/ipfs/"+id+"/720p/1.m4s"); got != string(want) {
		t.Errorf("ipfs reads %d bytes, want %d", len(got), len(want))
	}
	if out := run("ls", "/ipfs/"+id+"/720p"); !strings.Contains(out, o.Checksum) {
		t.Errorf("ipfs lists\n%swithout %s", out, o.Checksum)
	}
}
