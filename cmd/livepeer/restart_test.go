package main

import (
	"os"
	"testing"
	"time"

	"github.com/livepeer/network/agents/observer"
)

// receipts waits until as many segments more came back.
func (f *fleet) receipts(more uint64, after string) {
	f.t.Helper()
	var first *uint64
	f.await(4*time.Minute, "segments to come back after "+after, func(s observer.State) bool {
		if first == nil {
			first = &s.Totals.Receipts
		}
		return s.Totals.Receipts >= *first+more
	})
}

// TestAgents_GoOnAfterKill kills each agent and the chain with SIGKILL in turn. Nothing that was promised is lost and nothing is
// claimed twice: in the end claims from before and after are paid, none fails, and every wei is accounted for.
func TestAgents_GoOnAfterKill(t *testing.T) {
	t.Parallel()
	f := newFleet(t)
	f.profiles = smallLadder(t)
	chain := f.devnet()
	keeper := f.agent("keeper", "keeper")
	transcoder := f.transcoder("transcoder-1")
	verifier := f.agent("verifier", "verifier-1")
	f.agent("verifier", "verifier-2")
	broadcaster := f.broadcaster()
	stop := f.publish()
	f.receipts(3, "the start")

	transcoder.stop(os.Kill)
	f.transcoder("transcoder-1")
	f.receipts(3, "the transcoder's death")

	keeper.stop(os.Kill)
	verifier.stop(os.Kill)
	f.agent("keeper", "keeper")
	f.agent("verifier", "verifier-1")

	chain.stop(os.Kill)
	f.devnet()
	f.receipts(3, "the chain's death")

	broadcaster.stop(os.Kill)
	f.broadcaster()
	f.receipts(3, "the broadcaster's death")

	paid := f.await(6*time.Minute, "two paid claims, one of them challenged", func(s observer.State) bool {
		challenged := 0
		for _, c := range s.Claims {
			if c.Status == "finalized" {
				challenged += len(c.Challenged)
			}
		}
		return s.Totals.Claims.Finalized >= 2 && challenged > 0
	})
	stop()
	f.audit(paid.Job.ID, "transcoder-1")
}
