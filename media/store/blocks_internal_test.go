package store

import (
	"io"
	"io/fs"
	"path/filepath"
	"strings"
	"testing"
)

// TestBlocks_CollectionRemovesWhatNoKeyLeadsTo replaces and deletes until blocks are collected.
func TestBlocks_CollectionRemovesWhatNoKeyLeadsTo(t *testing.T) {
	t.Parallel()
	s, err := openBlocks(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	put := func(key, text string) {
		if _, err := s.Put(t.Context(), key, strings.NewReader(text)); err != nil {
			t.Fatal(err)
		}
	}
	long := strings.Repeat("many chunks ", 1<<18)
	put("long", long)
	put("same", "shared")
	put("twin", "shared")
	put("gone", "gone")
	put("replaced", "before")
	put("replaced", "after")
	for _, key := range []string{"gone", "twin"} {
		if err := s.Delete(t.Context(), key); err != nil {
			t.Fatal(err)
		}
	}
	count := func() (n int) {
		_ = filepath.WalkDir(s.blocks.root, func(_ string, e fs.DirEntry, err error) error {
			if err == nil && !e.IsDir() {
				n++
			}
			return err
		})
		return n
	}
	before := count()
	s.unused = collectAfter
	put("new", "new")
	if after := count(); after != before+1-2 {
		t.Errorf("%d blocks, before %d", after, before)
	}
	for key, want := range map[string]string{"long": long, "same": "shared", "replaced": "after", "new": "new"} {
		r, _, err := s.Get(t.Context(), key)
		if err != nil {
			t.Fatal(err)
		}
		if got, err := io.ReadAll(r); err != nil || string(got) != want {
			t.Errorf("%s: %d bytes, %v", key, len(got), err)
		}
	}
}
