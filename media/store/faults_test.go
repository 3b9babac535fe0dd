package store_test

import (
	"bytes"
	"context"
	"errors"
	"io"
	"io/fs"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"golang.org/x/sys/unix"

	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/media/store"
)

func TestOpen_RefusesWhatNamesNoStore(t *testing.T) {
	t.Parallel()
	for _, spec := range []string{
		"", "folder", "folder:", "/tmp/x", "ftp://x", "s3://", "s3:bucket", "s3://id:secret@bucket", "s3://b?secret=x",
		"s3://b?endpoint=x", "s3://b?endpoint=http://h/path", "ipfs:", "ipfs:http://", "ipfs:http://h/?x=y",
	} {
		if _, err := store.Open(t.Context(), spec, store.Config{Clock: clock.System{}}); !errors.Is(err, store.ErrSpec) {
			t.Errorf("%q: %v", spec, err)
		}
		if strings.Contains(spec, "secret@") {
			_, err := store.Open(t.Context(), spec, store.Config{Clock: clock.System{}})
			if strings.Contains(err.Error(), "secret@") {
				t.Errorf("the error shows the credentials: %v", err)
			}
		}
	}
}

// damage changes a byte of a file of at least size bytes below a folder.
func damage(t *testing.T, folder string, size int64) {
	t.Helper()
	var found bool
	must(t, filepath.WalkDir(folder, func(path string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() || found {
			return err
		}
		b, err := os.ReadFile(path)
		if err != nil || int64(len(b)) < size {
			return err
		}
		found = true
		b[len(b)/2] ^= 1
		return os.WriteFile(path, b, 0o600)
	}))
	if !found {
		t.Fatal("nothing to damage")
	}
}

func TestGet_DamageIsAnErrorAndNotAPicture(t *testing.T) {
	t.Parallel()
	folder, blocks := t.TempDir(), t.TempDir()
	server := startS3(t)
	stores := map[string]store.Store{
		folder: open(t, "folder:"+folder), blocks: open(t, "ipfs:"+blocks),
		filepath.Join(server.folder, "bucket"): open(t, server.spec(t, "bucket", "")),
	}
	for place, s := range stores {
		_, err := s.Put(t.Context(), "x", bytes.NewReader(noise(1, 200_000)))
		must(t, err)
		damage(t, place, 200_000)
		r, _, err := s.Get(t.Context(), "x")
		if err == nil {
			_, err = io.ReadAll(r)
			r.Close()
		}
		if !errors.Is(err, store.ErrCorrupt) {
			t.Errorf("%T: %v", s, err)
		}
		_, err = s.Put(t.Context(), "y", bytes.NewReader(noise(2, 100)))
		must(t, err)
	}
}

// TestFolder_ADeadProcessLeavesTheOldOrTheNewObject plays the steps of a replacement and stops after each.
func TestFolder_ADeadProcessLeavesTheOldOrTheNewObject(t *testing.T) {
	t.Parallel()
	for step := range 3 {
		at := t.TempDir()
		s := open(t, "folder:"+at)
		write := func(text string) { _, err := s.Put(t.Context(), "k", strings.NewReader(text)); must(t, err) }
		sums := filepath.Join(at, ".sums", "k.sum")
		write("new bytes")
		now, err := os.ReadFile(sums)
		must(t, err)
		write("old bytes")
		before, err := os.ReadFile(sums)
		must(t, err)
		want := "old bytes"
		if step >= 0 { // the new digest is noted
			must(t, os.WriteFile(sums, slices.Concat(now, before), 0o600))
		}
		if step >= 1 { // the new bytes are there
			must(t, os.WriteFile(filepath.Join(at, "k"), []byte("new bytes"), 0o600))
			want = "new bytes"
		}
		if step >= 2 { // the old digest is gone
			must(t, os.WriteFile(sums, now, 0o600))
		}
		must(t, os.WriteFile(filepath.Join(at, ".partial", "left"), []byte("x"), 0o600))
		again := open(t, "folder:"+at)
		stat, err := again.Stat(t.Context(), "k")
		must(t, err)
		got, o := read(t, again, "k")
		if string(got) != want || stat != (store.Object{Key: "k", Size: 9, Checksum: stat.Checksum}) || step > 0 && o.Checksum != strings.Fields(string(now))[0] {
			t.Errorf("after step %d: %q %+v", step, got, o)
		}
		if left, _ := os.ReadDir(filepath.Join(at, ".partial")); len(left) > 0 {
			t.Errorf("rubbish stays: %v", left)
		}
	}
}

func TestFolder_AFullDiskIsOneClearError(t *testing.T) {
	at := t.TempDir()
	if err := unix.Mount("none", at, "tmpfs", 0, "size=1m"); err != nil {
		t.Skipf("no small disk can be made here: %v", err)
	}
	defer func() { must(t, unix.Unmount(at, unix.MNT_DETACH)) }()
	for _, spec := range []string{"folder:" + at + "/plain", "ipfs:" + at + "/blocks"} {
		s := open(t, spec)
		_, err := s.Put(t.Context(), "small", strings.NewReader("fits"))
		must(t, err)
		if _, err := s.Put(t.Context(), "large", bytes.NewReader(noise(1, 2<<20))); !errors.Is(err, store.ErrFull) {
			t.Errorf("%s: %v", spec, err)
		}
		if got, _ := read(t, s, "small"); string(got) != "fits" {
			t.Errorf("%s: %q", spec, got)
		}
		_, err = s.Put(t.Context(), "after", strings.NewReader("there is room for this"))
		must(t, err)
	}
}

func TestS3_ABucketThatGoesIsOneClearError(t *testing.T) {
	t.Parallel()
	server := startS3(t)
	spec := server.spec(t, "gone", "")
	s := open(t, spec)
	_, err := s.Put(t.Context(), "k", strings.NewReader("x"))
	must(t, err)
	must(t, os.RemoveAll(filepath.Join(server.folder, "gone")))
	unavailable := func(what string, err error) {
		if !errors.Is(err, store.ErrUnavailable) || strings.Contains(err.Error(), "\n") {
			t.Errorf("%s: %v", what, err)
		}
	}
	_, err = s.Put(t.Context(), "k", strings.NewReader("y"))
	unavailable("put", err)
	_, err = store.Open(t.Context(), spec, store.Config{Clock: clock.System{}})
	unavailable("open", err)
	server.stop()
	_, _, err = s.Get(t.Context(), "k")
	unavailable("get from a dead server", err)
	_, err = s.Put(t.Context(), "k", strings.NewReader("y"))
	unavailable("put to a dead server", err)
	for _, err := range s.List(t.Context(), "") {
		unavailable("list a dead server", err)
	}
}

func TestS3_WrongCredentialsAreOneClearError(t *testing.T) {
	t.Parallel()
	server := startS3(t)
	spec := server.spec(t, "bucket", "")
	must(t, os.WriteFile(server.credentials, []byte("[default]\naws_access_key_id = tester\naws_secret_access_key = wrong\n"), 0o600))
	if _, err := store.Open(t.Context(), spec, store.Config{Clock: clock.System{}}); !errors.Is(err, store.ErrUnavailable) {
		t.Errorf("wrong secret: %v", err)
	}
}

// TestServers_ThatFallSilentAreGivenUp uses a server that takes connections and then says nothing, as one behind a broken network does.
func TestServers_ThatFallSilentAreGivenUp(t *testing.T) {
	t.Parallel()
	silent, err := net.Listen("tcp", "127.0.0.1:0")
	must(t, err)
	defer silent.Close()
	credentials := filepath.Join(t.TempDir(), "c")
	must(t, os.WriteFile(credentials, []byte("[default]\naws_access_key_id = a\naws_secret_access_key = b\n"), 0o600))
	address := "http://" + silent.Addr().String()
	for _, spec := range []string{"s3://bucket?endpoint=" + address + "&credentials=" + credentials, "ipfs:" + address} {
		ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
		_, err := store.Open(ctx, spec, store.Config{Clock: clock.System{}, Patience: 50 * time.Millisecond})
		if !errors.Is(err, store.ErrUnavailable) || ctx.Err() != nil {
			t.Errorf("%s: %v", spec, err)
		}
		cancel()
	}
}

// TestNode_ALyingNodeIsFoundOut gives other bytes than those whose content id was asked for.
func TestNode_ALyingNodeIsFoundOut(t *testing.T) {
	t.Parallel()
	var id string
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		_, _ = io.Copy(io.Discard, r.Body)
		switch r.URL.Path {
		case "/api/v0/files/stat":
			_, _ = io.WriteString(w, `{"Hash":"`+id+`","Size":4,"Type":"file"}`)
		case "/api/v0/cat":
			_, _ = io.WriteString(w, "lies")
		case "/api/v0/add":
			_, _ = io.WriteString(w, `{"Hash":"bafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyku"}`)
		default:
			_, _ = io.WriteString(w, `{}`)
		}
	}))
	defer server.Close()
	truth, err := open(t, "ipfs:"+t.TempDir()).Put(t.Context(), "k", strings.NewReader("truth"))
	must(t, err)
	id = truth.Checksum
	s := open(t, "ipfs:"+server.URL)
	r, _, err := s.Get(t.Context(), "k")
	must(t, err)
	if _, err := io.ReadAll(r); !errors.Is(err, store.ErrCorrupt) {
		t.Errorf("get: %v", err)
	}
	r.Close()
	if _, err := s.Put(t.Context(), "k", strings.NewReader("truth")); !errors.Is(err, store.ErrCorrupt) {
		t.Errorf("put: %v", err)
	}
}
