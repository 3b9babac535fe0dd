package diff_test

import (
	"bytes"
	"slices"
	"testing"

	"github.com/holiman/uint256"

	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/simulation/world"
	"github.com/livepeer/network/simulation/world/diff"
	"github.com/livepeer/network/simulation/world/runs"
)

// TestModel_ReckonsByTheTermsOfTheCase has governance change the terms of attention. A case that could be attested before they count goes by the
// first ones, in the second before as well, and one after that by the new ones: every roll hits. Traces are too short for the notice.
func TestModel_ReckonsByTheTermsOfTheCase(t *testing.T) {
	t.Parallel()
	const (
		transcoder, payer, finder = world.Account(2), world.Account(10), world.Account(12)
		looks, sleeps             = world.Account(10), world.Account(11) // Both have bonded in the opening.
		notice                    = 7 * 86_400
		attestSeconds             = 600 - 20 - 2*60 - 40 // from a claim to the last second in which the blobs can be attested
	)
	pair := newPair(t)
	milliether := func(n uint64) uint256.Int { return *new(uint256.Int).Mul(uint256.NewInt(n), uint256.NewInt(1e15)) }
	do := func(seconds uint64, a world.Action) world.Receipt {
		t.Helper()
		receipt, err := pair.Do(1, &diff.Step{Seconds: seconds, Action: a})
		if err != nil {
			t.Fatal(err)
		}
		if receipt.Revert != "" {
			t.Fatalf("op %d reverts with %s", a.Op, receipt.Revert)
		}
		return receipt
	}
	digest := runs.Run{Program: 1}.Ending().Digest
	// passes has a new case pass, to whose first rendition `looks` has committed, with a digest that is final then. It returns the claim.
	passes := func(seconds uint64) world.Action {
		t.Helper()
		now := pair.Left.Now() + seconds
		job := do(seconds, world.Action{
			Op: world.OpCreateNamedJob, By: payer, From: payer, To: transcoder, N: now, M: now + 1_000, Value: milliether(1),
			Data: world.Quote{Expiry: now, Jobs: 2, Signer: transcoder},
		})
		claim := do(0, world.Action{Op: world.OpClaim, By: transcoder, To: transcoder, ID: job.ID, M: 1, Amount: milliether(1), Data: world.Voucher{Count: 1, Units: 1}})
		about := world.Action{By: finder, ID: claim.ID}
		reveal, attest, commit, settle, post := about, about, about, about, about
		reveal.Op, reveal.By = world.OpReveal, transcoder
		do(24, reveal)
		attest.Op, attest.Data = world.OpAttest, others(t, pair.Left, transcoder)
		do(0, attest)
		commit.Op, commit.By, commit.Data = world.OpCommitAttention, looks, world.Found{Digest: digest}
		do(0, commit)
		c, err := pair.Left.Case(claim.ID, 0)
		if err != nil {
			t.Fatal(err)
		}
		settle.Op = world.OpSettleCase
		do(c.OpenUntil+1-pair.Left.Now(), settle)
		post.Op, post.Value, post.Data = world.OpPostDigest, milliether(10), world.DigestPost{Program: 1, Digest: digest}
		p := do(0, post)
		do(p.ID+1-pair.Left.Now(), world.Action{Op: world.OpReleaseDigest, By: finder, ID: claim.ID})
		about.Op = world.OpReckon
		return about
	}
	do(0, world.Action{Op: world.OpSetJobsParameters, By: world.Timelock.Account(), Data: world.JobsParameters{
		Verifier: world.VerificationCourt.Account(), VerificationRate: 1, ChallengeWindow: 600, ClaimPeriod: 600, Bounty: 1,
	}})
	do(0, world.Action{Op: world.OpSetAttentionTerms, By: world.Timelock.Account(), Data: world.AttentionTerms{
		Chance: 1_000_000, MinimumBond: milliether(300), Penalty: milliether(300), Reward: milliether(77), Hold: 1_000,
	}})
	since := pair.Left.Now() + notice
	begun := pair
	for _, changed := range []bool{false, true} {
		pair = fork(t, begun)
		last := since // second of attestation
		if !changed {
			last--
		}
		reckon := passes(last - attestSeconds - pair.Left.Now())
		c, err := pair.Left.Case(reckon.ID, 0)
		if err != nil || c.AttestUntil != last {
			t.Fatalf("attested until %d, want %d (%v)", c.AttestUntil, last, err)
		}
		hit := protocol.IsHit(world.Roll(digest, pair.Left.Address(looks), world.Rendition{Claim: reckon.ID}), 250_000) // The devnet's chance.
		outcome, amount := world.OutcomeWrong, milliether(20)
		switch {
		case changed:
			outcome, amount = world.OutcomeHit, milliether(77)
		case hit:
			outcome, amount = world.OutcomeHit, milliether(5)
		}
		reckon.To = looks
		if r := do(0, reckon); r.ID != uint64(outcome) || r.Amount != amount {
			t.Errorf("who has looked, new terms %t: outcome %d of %s wei, want %d of %s", changed, r.ID, r.Amount.Dec(), outcome, amount.Dec())
		}
		if !changed {
			continue
		}
		reckon.To = sleeps
		if r := do(0, reckon); r.ID != uint64(world.OutcomeMiss) || r.Amount != milliether(300) {
			t.Errorf("who has not: outcome %d of %s wei", r.ID, r.Amount.Dec())
		}
	}
}

// others are the words of all active transcoders but one, in the order of their addresses.
func others(t *testing.T, w world.World, but world.Account) (list []world.Attestation) {
	t.Helper()
	members, err := w.Members()
	if err != nil {
		t.Fatal(err)
	}
	for _, m := range members {
		if m.Account != but {
			list = append(list, world.Attestation{Transcoder: m.Account, Signer: m.Account})
		}
	}
	slices.SortFunc(list, func(a, b world.Attestation) int {
		x, y := w.Address(a.Transcoder), w.Address(b.Transcoder)
		return bytes.Compare(x[:], y[:])
	})
	return list
}
