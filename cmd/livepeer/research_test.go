package main

import "testing"

// TestResearchGuide follows docs/guides/research.md.
func TestResearchGuide(t *testing.T) {
	t.Parallel()
	r := &reader{t: t, home: t.TempDir()}
	r.follow(readGuide(t, "../../docs/guides/research.md"))
}
