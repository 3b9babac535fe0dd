package main

import (
	"testing"

	"github.com/livepeer/network/internal/chain/hardhat"
)

// TestResearchGuide follows docs/guides/research.md.
func TestResearchGuide(t *testing.T) {
	t.Parallel()
	r := &reader{t: t, home: t.TempDir(), yours: map[string]string{"NODE": hardhat.Anvil(t, root)}}
	r.follow(readGuide(t, "../../docs/guides/research.md"))
}
