package main

import (
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/livepeer/network/agents/genesis"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/internal/clock"
)

// TestAttention_AVerifierBondsAndLeaves: the agent bonds by itself with its first block; what it has bonded is seen, the pot is filled, and who leaves gets the bond only when it is held no more.
func TestAttention_AVerifierBondsAndLeaves(t *testing.T) {
	if _, err := os.Stat(builtGuest); err != nil {
		t.Skip("needs make guest")
	}
	t.Parallel()
	shop := newTill(t)
	shop.must(nil, "truebit attention fund", "--account", "broadcaster", "1 eth")
	shop.fails(exitFailure, "has not bonded", "truebit attention leave", "--account", "verifier-1")

	verifier := start(t, "verifier", "--account", "verifier-1", "--rpc", shop.rpc, "--deployment", filepath.Join(shop.folder, genesis.DeploymentFile),
		"--keystore", filepath.Join(shop.folder, "keystore"), "--data", filepath.Join(shop.folder, "verifier"), "--bond", "0", "--attention", "0.1 eth", "--guest", builtGuest)
	bonded := shop.awaitAttention("the verifier to have bonded", func(r attentionReport) bool { return len(r.Verifiers) == 1 })
	one := bonded.Verifiers[0]
	if one.Account != genesis.Address("verifier-1") || one.Bond.Cmp(bonded.MinimumBond) != 0 || one.Since == nil || one.Until != nil {
		t.Errorf("it has %+v", one)
	}
	if bonded.Pot.Cmp(chain.Ether(1)) != 0 {
		t.Errorf("the pot has %s", bonded.Pot)
	}
	verifier.stop(os.Interrupt)

	shop.must(nil, "truebit attention leave", "--account", "verifier-1")
	left := shop.awaitAttention("the verifier to have left", func(r attentionReport) bool { return r.Verifiers[0].Until != nil })
	if left.Verifiers[0].Bond.Cmp(bonded.MinimumBond) != 0 {
		t.Errorf("it has %s in bond", left.Verifiers[0].Bond)
	}
	shop.fails(exitFailure, "its bond is held until", "truebit attention leave", "--account", "verifier-1")
	shop.fails(exitUsage, "bad amount", "truebit attention fund", "--account", "broadcaster", "lots")
}

// awaitAttention asks until something is so.
func (s *till) awaitAttention(what string, so func(attentionReport) bool) (r attentionReport) {
	s.t.Helper()
	tick := clock.System{}.Ticker(200 * time.Millisecond)
	defer tick.Stop()
	limit := clock.System{}.After(2 * time.Minute)
	for {
		s.must(&r, "truebit attention status")
		if so(r) {
			return r
		}
		select {
		case <-tick.C:
		case <-limit:
			s.t.Fatalf("waited for %s: %+v", what, r)
		}
	}
}
