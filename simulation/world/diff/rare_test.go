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
	story(t, pair, []chapter{
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
		{0, world.Action{Op: world.OpTransferFrom, By: other, To: payer}, "ERC20InvalidApprover"},
		{0, world.Action{Op: world.OpFund, By: payer, To: payer, Value: wei(100)}, ""},
		{0, world.Action{Op: world.OpRedeem, By: other, Data: world.Ticket{
			Sender: payer, Recipient: transcoder, FaceValue: wei(60), CreationRound: 1,
		}}, "TicketOutOfTime"},
		{0, world.Action{Op: world.OpSlash, By: world.Slasher.Account(), To: other, From: payer, Amount: wei(1)}, ""}, // It has no pool.
	})
}

// TestModel_BeginsBeforeTheFirstRound has stake bonded in round 0, before which there is no stake to count.
func TestModel_BeginsBeforeTheFirstRound(t *testing.T) {
	t.Parallel()
	genesis := newGenesis(t)
	genesis.Parameters.Rounds.StartTime = genesis.Time
	pair := barePair(t, genesis)
	for _, w := range []world.World{pair.Left, pair.Right} {
		if err := diff.Populate(w); err != nil {
			t.Fatal(err)
		}
	}
	const transcoder = world.Account(2)
	stake := *new(uint256.Int).Mul(uint256.NewInt(500), uint256.NewInt(1e18))
	story(t, pair, []chapter{
		{1, world.Action{Op: world.OpInitializeRound, By: transcoder}, "RoundNotReached"},
		{0, world.Action{Op: world.OpApprove, By: transcoder, To: world.Staking.Account(), Amount: *new(uint256.Int).Lsh(&stake, 2)}, ""},
		{0, world.Action{Op: world.OpRegister, By: transcoder, Amount: stake, N: 1}, ""},
		{0, world.Action{Op: world.OpReward, By: transcoder, To: transcoder}, "RewardAlreadyCalled"},
		{0, world.Action{Op: world.OpSetCommission, By: transcoder, N: 2}, ""},
		{0, world.Action{Op: world.OpJoin, By: transcoder}, ""},
		{60, world.Action{Op: world.OpInitializeRound, By: transcoder}, ""},
		{0, world.Action{Op: world.OpReward, By: transcoder, To: transcoder}, ""},
		{0, world.Action{Op: world.OpSync, By: transcoder, To: transcoder}, ""},
		{60, world.Action{Op: world.OpReward, By: transcoder, To: transcoder}, "RewardAlreadyCalled"},
	})
}

// chapter is what happens after some seconds, and how it ends.
type chapter struct {
	seconds uint64
	action  world.Action
	want    string
}

// story plays chapters in both worlds.
func story(t *testing.T, pair diff.Pair, chapters []chapter) {
	t.Helper()
	for i, s := range chapters {
		receipt, err := pair.Do(i, &diff.Step{Seconds: s.seconds, Action: s.action})
		if err != nil {
			t.Fatal(err)
		}
		if receipt.Revert != s.want {
			t.Fatalf("step %d: %q, want %q", i, receipt.Revert, s.want)
		}
	}
}
