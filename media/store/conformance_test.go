package store_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"go.uber.org/goleak"

	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/media/store"
)

func TestMain(m *testing.M) {
	goleak.VerifyTestMain(m, goleak.IgnoreTopFunction("github.com/ipfs/go-log/v2.(*PipeReader).Read"))
}

func open(t testing.TB, spec string) store.Store {
	t.Helper()
	s, err := store.Open(t.Context(), spec, store.Config{Clock: clock.System{}, Patience: 5 * time.Second})
	must(t, err)
	t.Cleanup(func() { must(t, s.Close()) })
	return s
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// noise returns bytes that no compression or chunk shares.
func noise(seed uint64, n int) []byte {
	r := rand.New(rand.NewPCG(seed, 1))
	b := make([]byte, n)
	for i := range b {
		b[i] = byte(r.Uint32())
	}
	return b
}

func read(t testing.TB, s store.Store, key string) ([]byte, store.Object) {
	t.Helper()
	r, o, err := s.Get(t.Context(), key)
	must(t, err)
	defer r.Close()
	b, err := io.ReadAll(r)
	must(t, err)
	return b, o
}

func keys(t testing.TB, s store.Store, prefix string) []string {
	t.Helper()
	var found []string
	for o, err := range s.List(t.Context(), prefix) {
		must(t, err)
		found = append(found, fmt.Sprintf("%s %d", o.Key, o.Size))
	}
	slices.Sort(found)
	return found
}

// unsized hides the length of what it reads.
type unsized struct{ io.Reader }

// conform is what every store promises.
func conform(t *testing.T, s store.Store) {
	t.Run("what is put is got", func(t *testing.T) {
		for i, size := range []int{0, 1, 1 << 10, 1 << 20, 1<<20 + 1, 9<<20 + 7} {
			key, want := fmt.Sprintf("sizes/%d.bin", size), noise(uint64(i), size) // small
			put, err := s.Put(t.Context(), key, unsized{bytes.NewReader(want)})
			must(t, err)
			got, o := read(t, s, key)
			stat, err := s.Stat(t.Context(), key)
			must(t, err)
			if !bytes.Equal(got, want) || o != put || stat != put || o.Size != int64(size) || o.Key != key || o.Checksum == "" {
				t.Errorf("%d bytes: got %d; put %+v, get %+v, stat %+v", size, len(got), put, o, stat)
			}
		}
	})
	t.Run("the last put wins, and equal bytes have one checksum", func(t *testing.T) {
		var sums []string
		for _, text := range []string{"one", "other", "one", "one"} {
			o, err := s.Put(t.Context(), "again/text", strings.NewReader(text))
			must(t, err)
			sums = append(sums, o.Checksum)
			if got, _ := read(t, s, "again/text"); string(got) != text {
				t.Errorf("got %q, want %q", got, text)
			}
		}
		if sums[0] != sums[2] || sums[0] != sums[3] || sums[0] == sums[1] {
			t.Errorf("checksums %v", sums)
		}
	})
	t.Run("a failed put changes nothing", func(t *testing.T) {
		_, err := s.Put(t.Context(), "failed/old", strings.NewReader("old"))
		must(t, err)
		broken := errors.New("the source broke")
		for _, key := range []string{"failed/old", "failed/new"} {
			_, err := s.Put(t.Context(), key, io.MultiReader(bytes.NewReader(noise(9, 3<<20)), failing{broken}))
			if err == nil {
				t.Fatal("half an object was stored")
			}
		}
		if got, _ := read(t, s, "failed/old"); string(got) != "old" {
			t.Errorf("the old object is %d bytes", len(got))
		}
		if _, err := s.Stat(t.Context(), "failed/new"); !errors.Is(err, store.ErrNotFound) {
			t.Errorf("half an object is there: %v", err)
		}
	})
	t.Run("lists what is below a prefix", func(t *testing.T) {
		for _, key := range []string{"list/a", "list/b/c", "list/b/d.m3u8", "list/bb/e", "listed"} {
			_, err := s.Put(t.Context(), key, strings.NewReader(key))
			must(t, err)
		}
		for prefix, want := range map[string][]string{
			"list":       {"list/a 6", "list/b/c 8", "list/b/d.m3u8 13", "list/bb/e 9"},
			"list/b":     {"list/b/c 8", "list/b/d.m3u8 13"},
			"list/a":     nil,
			"list/empty": nil,
		} {
			if got := keys(t, s, prefix); !slices.Equal(got, want) {
				t.Errorf("%q: %v, want %v", prefix, got, want)
			}
		}
		if all := keys(t, s, ""); !slices.Contains(all, "listed 6") || !slices.Contains(all, "list/b/c 8") {
			t.Errorf("everything is %v", all)
		}
		for range s.List(t.Context(), "list") {
			break // Nobody has to read to the end.
		}
	})
	t.Run("delete", func(t *testing.T) {
		_, err := s.Put(t.Context(), "delete/me", strings.NewReader("x"))
		must(t, err)
		for range 2 {
			must(t, s.Delete(t.Context(), "delete/me"))
			if _, _, err := s.Get(t.Context(), "delete/me"); !errors.Is(err, store.ErrNotFound) {
				t.Errorf("after delete: %v", err)
			}
			if _, err := s.Stat(t.Context(), "delete/me"); !errors.Is(err, store.ErrNotFound) {
				t.Errorf("after delete: %v", err)
			}
		}
	})
	t.Run("keys that lead elsewhere are refused", func(t *testing.T) {
		for _, key := range []string{
			"", "/a", "a/", "a//b", "..", "a/../b", ".sums/a", "a/.b", "a b", "a\\b", "ä", "a\x00b", strings.Repeat("a", store.MaxKeyBytes+1),
		} {
			_, put := s.Put(t.Context(), key, strings.NewReader("x"))
			_, _, get := s.Get(t.Context(), key)
			_, stat := s.Stat(t.Context(), key)
			for _, err := range []error{put, get, stat, s.Delete(t.Context(), key)} {
				if !errors.Is(err, store.ErrKey) {
					t.Errorf("%.20q: %v", key, err)
				}
			}
		}
	})
	t.Run("readers see one whole object while it is replaced", func(t *testing.T) { replaceWhileReading(t, s) })
	t.Run("a context that ended", func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		cancel()
		if _, err := s.Put(ctx, "cancelled", strings.NewReader("x")); !errors.Is(err, context.Canceled) {
			t.Errorf("put: %v", err)
		}
	})
}

type failing struct{ err error }

func (f failing) Read([]byte) (int, error) { return 0, f.err }

func replaceWhileReading(t *testing.T, s store.Store) {
	const key, rounds = "busy/object", 12
	version := func(i int) []byte { return bytes.Repeat([]byte{byte('a' + i)}, 100_000+i%3) }
	_, err := s.Put(t.Context(), key, bytes.NewReader(version(0)))
	must(t, err)
	var wait sync.WaitGroup
	done := make(chan struct{})
	for range 3 {
		wait.Go(func() {
			for {
				select {
				case <-done:
					return
				default:
				}
				r, _, err := s.Get(t.Context(), key)
				if errors.Is(err, store.ErrCorrupt) {
					continue // Replaced twice meanwhile; it is told, not hidden.
				}
				if err != nil {
					t.Errorf("get: %v", err)
					return
				}
				b, err := io.ReadAll(r)
				r.Close()
				if err == nil && (len(b) < 100_000 || bytes.Count(b, b[:1]) != len(b)) {
					t.Errorf("a mixture of %d bytes", len(b))
				}
			}
		})
	}
	for i := range rounds {
		if _, err := s.Put(t.Context(), key, bytes.NewReader(version(i))); err != nil {
			t.Errorf("put: %v", err)
		}
	}
	close(done)
	wait.Wait()
	if got, _ := read(t, s, key); !bytes.Equal(got, version(rounds-1)) {
		t.Error("the last put did not win")
	}
}

func TestFolder_Conforms(t *testing.T) {
	t.Parallel()
	conform(t, open(t, "folder:"+t.TempDir()))
}

func TestBlocks_Conforms(t *testing.T) {
	t.Parallel()
	conform(t, open(t, "ipfs:"+t.TempDir()))
}

func TestS3_Conforms(t *testing.T) {
	server := startS3(t)
	t.Run("at the root", func(t *testing.T) { conform(t, open(t, server.spec(t, "root", ""))) })
	t.Run("below a prefix", func(t *testing.T) { conform(t, open(t, server.spec(t, "deep", "a/b"))) })
}

func TestNode_Conforms(t *testing.T) {
	address := startNode(t)
	t.Run("at the root", func(t *testing.T) { conform(t, open(t, "ipfs:"+address)) })
	t.Run("below a prefix", func(t *testing.T) { conform(t, open(t, "ipfs:"+address+"/a/b")) })
}
