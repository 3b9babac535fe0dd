package diff_test

import (
	"testing"

	"github.com/holiman/uint256"

	"github.com/livepeer/network/simulation/world"
	"github.com/livepeer/network/simulation/world/diff"
)

// TestModel_DoesWhatIsRare plays what random traces do not come to: block hashes that a chain has forgotten, evidence that is too old.
func TestModel_DoesWhatIsRare(t *testing.T) {
	t.Parallel()
	const (
		transcoder, payer, other = world.Account(2), world.Account(10), world.Account(11)
		forgotten                = 8_192 * 12 // seconds, in blocks of 12
		month                    = 30 * 86_400
	)
	pair := newPair(t)
	now := pair.Left.Now()
	wei := func(n uint64) uint256.Int { return *uint256.NewInt(n) }
	contradiction := world.Action{By: other, ID: 1, M: 1, To: transcoder, From: transcoder}
	announce, penalize := contradiction, contradiction
	announce.Op, penalize.Op = world.OpAnnounce, world.OpPenalizeEquivocation
	for i, s := range []struct {
		seconds uint64
		action  world.Action
		want    string
	}{
		{0, world.Action{Op: world.OpCreateJob, By: payer, N: now, M: now + 1_000, Amount: wei(10), Value: wei(1_000_000)}, ""},
		{0, world.Action{Op: world.OpSetJobsParameters, By: world.Timelock.Account(), Data: world.JobsParameters{
			Verifier: world.CommitteeVerifier.Account(), VerificationRate: 1, ChallengeWindow: 6 * forgotten, ClaimPeriod: 1, Bounty: 1,
		}}, ""},
		{0, world.Action{
			Op: world.OpCreateNamedJob, By: payer, From: payer, To: transcoder, N: now, M: now + 1_000, Value: wei(1_000_000),
			Data: world.Quote{Expiry: now, Jobs: 1, Signer: transcoder},
		}, ""},
		{0, world.Action{Op: world.OpClaim, By: transcoder, To: transcoder, ID: 2, N: 1, M: 2, Amount: wei(1_001), Data: world.Voucher{Count: 2, Units: 2}}, ""},
		{12, world.Action{Op: world.OpSeal, By: other, ID: 1}, "SeedNotReady"},
		{forgotten - 24, world.Action{Op: world.OpElect, By: other, ID: 1, Forged: true}, "WrongTerms"},
		{36, world.Action{Op: world.OpSeal, By: other, ID: 1}, "SeedExpired"},
		{0, world.Action{Op: world.OpElect, By: other, ID: 1}, ""}, // The seed moves.
		{12, world.Action{Op: world.OpElect, By: other, ID: 1}, "SeedNotReady"},
		{12, world.Action{Op: world.OpElect, By: other, ID: 1}, ""},
		{6 * forgotten, world.Action{Op: world.OpFinalize, By: other, ID: 1}, ""},
		{0, announce, ""},
		{month, penalize, "EvidenceTooOld"},
	} {
		receipt, err := pair.Do(i, &diff.Step{Seconds: s.seconds, Action: s.action})
		if err != nil {
			t.Fatal(err)
		}
		if receipt.Revert != s.want {
			t.Fatalf("step %d: %q, want %q", i, receipt.Revert, s.want)
		}
	}
}
