package keeper_test

import (
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/google/go-cmp/cmp"

	"github.com/livepeer/network/agents/keeper"
	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/payments/tickets"
)

var (
	self  = common.Address{1}
	other = common.Address{2}
	now   = time.Unix(1_800_000_000, 0)
)

// claims wraps what the chain tells of claims, with a bounty that pays at the base fees of these tests.
func claims(read ...protocol.Claim) []keeper.Claim {
	all := make([]keeper.Claim, len(read))
	for i, c := range read {
		all[i] = keeper.Claim{Claim: c, Bounty: chain.Ether(1)}
	}
	return all
}

func winner(face chain.Wei) tickets.Signed {
	return tickets.Signed{Ticket: tickets.Ticket{FaceValue: face}}
}

func TestDecide(t *testing.T) {
	t.Parallel()
	begun := protocol.Round{Number: 5, LastInitialized: 5}
	later := protocol.Round{Number: 15, LastInitialized: 15}
	cases := map[string]struct {
		view keeper.View
		want []string
	}{
		"a round that nobody initialised comes before its rewards": {
			view: keeper.View{
				Round:   protocol.Round{Number: 5, LastInitialized: 4},
				Members: []keeper.Member{{Transcoder: other, RewardCaller: self, StakeAtStart: true}},
			},
			want: []string{"initialize round 5"},
		},
		"an initialised round is left alone": {view: keeper.View{Round: begun}},
		"reward is called once a round": {
			view: keeper.View{Round: begun, Members: []keeper.Member{
				{Transcoder: other, RewardCaller: self, StakeAtStart: true, LastRewardRound: 4},
				{Transcoder: common.Address{3}, RewardCaller: self, StakeAtStart: true, LastRewardRound: 5},
			}},
			want: []string{"reward " + other.Hex() + " in round 5"},
		},
		"an old weight is brought up to date, also without the right to call reward": {
			view: keeper.View{Round: later, Unprofitable: true, Members: []keeper.Member{
				{Transcoder: other, StakeAtStart: true, LastRewardRound: 14, SyncedRound: 9},
				{Transcoder: common.Address{3}, StakeAtStart: true, LastRewardRound: 14, SyncedRound: 10},
			}},
			want: []string{"sync " + other.Hex() + " in round 15"},
		},
		"a transcoder that joined in this round has no reward yet": {
			view: keeper.View{Round: begun, Members: []keeper.Member{{Transcoder: other, RewardCaller: self, LastRewardRound: 4, SyncedRound: 5}}},
		},
		"a claim is sealed late in its phase, once its seed block has a successor": {
			view: keeper.View{Round: begun, Block: 10, Time: now, Claims: claims(
				protocol.Claim{ID: 1, Status: protocol.ClaimOpen, SeedBlock: 9, SealUntil: now.Add(19 * time.Second), Deadline: now.Add(99 * time.Second)},
				protocol.Claim{ID: 2, Status: protocol.ClaimOpen, SeedBlock: 10, SealUntil: now.Add(19 * time.Second), Deadline: now.Add(99 * time.Second)},
				protocol.Claim{ID: 3, Status: protocol.ClaimOpen, SeedBlock: 9, SealUntil: now.Add(21 * time.Second), Deadline: now.Add(101 * time.Second)},
			)},
			want: []string{"seal claim 1"},
		},
		"a claim is not sealed after its phase, and voided after the window": {
			view: keeper.View{Round: begun, Block: 10, Time: now, Unprofitable: true, Claims: claims(
				protocol.Claim{ID: 1, Status: protocol.ClaimOpen, SeedBlock: 9, SealUntil: now.Add(-time.Second), Deadline: now},
				protocol.Claim{ID: 2, Status: protocol.ClaimOpen, SeedBlock: 9, SealUntil: now.Add(-time.Minute), Deadline: now.Add(-time.Second)},
			)},
			want: []string{"finalize claim 2"},
		},
		"a claim is settled after its window, not before": {
			view: keeper.View{Round: begun, Time: now, Claims: claims(
				protocol.Claim{ID: 1, Status: protocol.ClaimSealed, Deadline: now.Add(-time.Second)},
				protocol.Claim{ID: 2, Status: protocol.ClaimSealed, Deadline: now},
			)},
			want: []string{"finalize claim 1"},
		},
		"claims at fault are penalized at once": {
			view: keeper.View{Round: begun, Time: now, Claims: claims(
				protocol.Claim{ID: 1, Status: protocol.ClaimFailed, Deadline: now.Add(time.Hour)},
				protocol.Claim{ID: 2, Status: protocol.ClaimMissed},
			)},
			want: []string{"penalize claim 1", "penalize claim 2"},
		},
		"a claim whose seed is lost is voided after its window": {
			view: keeper.View{Round: begun, Block: 20_000, Time: now, Unprofitable: true, Claims: claims(
				protocol.Claim{ID: 1, Status: protocol.ClaimOpen, SeedBlock: 10, Deadline: now.Add(-time.Second)},
				protocol.Claim{ID: 2, Status: protocol.ClaimOpen, SeedBlock: 10, Deadline: now.Add(time.Second)},
			)},
			want: []string{"finalize claim 1"},
		},
		"settled claims need nothing": {
			view: keeper.View{Round: begun, Claims: claims(protocol.Claim{ID: 1, Status: protocol.ClaimFinalized}, protocol.Claim{ID: 2, Status: protocol.ClaimVoid})},
		},
		"a proposal is executed when its delay is over": {
			view: keeper.View{Round: begun, Time: now, Unprofitable: true, Proposals: []keeper.Proposal{{ID: "7", ETA: now}, {ID: "8", ETA: now.Add(time.Second)}}},
			want: []string{"execute proposal 7"},
		},
		"winning tickets are redeemed together": {
			view: keeper.View{Round: begun, Tickets: []tickets.Signed{winner(chain.Ether(1)), winner(chain.Ether(1))}},
			want: []string{"redeem"},
		},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			c.view.Self = self
			if diff := cmp.Diff(c.want, names(keeper.Decide(c.view))); diff != "" {
				t.Errorf("duties (-want +got):\n%s", diff)
			}
		})
	}
}

func names(duties []keeper.Duty) (names []string) {
	for _, d := range duties {
		names = append(names, d.String())
	}
	return names
}

// TestDecide_LeavesOutWhatDoesNotPay puts the same duties before a keeper that wants to earn, at two prices of gas.
func TestDecide_LeavesOutWhatDoesNotPay(t *testing.T) {
	t.Parallel()
	view := keeper.View{
		Self: self, Block: 10, Time: now, Round: protocol.Round{Number: 15, LastInitialized: 15},
		Claims: []keeper.Claim{
			{Bounty: chain.Gwei(2_000_000), Claim: protocol.Claim{ID: 1, Status: protocol.ClaimSealed, Deadline: now.Add(-time.Second)}},
			{Bounty: chain.Gwei(100_000), Claim: protocol.Claim{ID: 2, Status: protocol.ClaimSealed, Deadline: now.Add(-time.Second)}},
			{Bounty: chain.Gwei(2_000_000), Claim: protocol.Claim{ID: 3, Status: protocol.ClaimSealed, Challenged: 1, Revealed: 1, Deadline: now.Add(-time.Second)}},
			{Bounty: chain.Gwei(100_000), Claim: protocol.Claim{ID: 4, Status: protocol.ClaimSealed, Challenged: 1, Deadline: now.Add(-time.Second)}},
			{Bounty: chain.Gwei(2_000_000), Claim: protocol.Claim{ID: 5, Status: protocol.ClaimOpen, SeedBlock: 9, SealUntil: now.Add(time.Second), Deadline: now.Add(time.Minute)}},
			{Bounty: chain.Gwei(150_000), Claim: protocol.Claim{ID: 6, Status: protocol.ClaimOpen, SeedBlock: 9, SealUntil: now.Add(time.Second), Deadline: now.Add(time.Minute)}},
			{Claim: protocol.Claim{ID: 7, Status: protocol.ClaimMissed}},
		},
		Members: []keeper.Member{
			{Transcoder: other, SyncedRound: 1},
			{Transcoder: common.Address{3}, RewardCaller: self, SyncedRound: 1},
		},
		Proposals: []keeper.Proposal{{ID: "7", ETA: now}},
		Tickets:   []tickets.Signed{winner(chain.Gwei(1_000_000)), winner(chain.Gwei(50_000))},
	}
	hired := "sync " + common.Address{3}.Hex() + " in round 15"
	view.BaseFee = chain.Gwei(1)
	cheap := []string{"finalize claim 1", "finalize claim 4", "seal claim 5", "penalize claim 7", "redeem", hired}
	if diff := cmp.Diff(cheap, names(keeper.Decide(view))); diff != "" {
		t.Errorf("at 1 gwei (-want +got):\n%s", diff)
	}
	view.BaseFee = chain.Gwei(30)
	if diff := cmp.Diff([]string{"finalize claim 4", "penalize claim 7", hired}, names(keeper.Decide(view))); diff != "" {
		t.Errorf("at 30 gwei (-want +got):\n%s", diff)
	}
	view.Unprofitable = true
	if got := keeper.Decide(view); len(got) != 11 {
		t.Errorf("whatever it costs: %v", names(got))
	}
}

func TestDecide_HoldsTheBountyOfARoundAgainstTheTokensPrice(t *testing.T) {
	t.Parallel()
	view := keeper.View{
		Self: self, Round: protocol.Round{Number: 5, LastInitialized: 4}, RoundBounty: chain.Tokens(3), BaseFee: chain.Gwei(10),
	}
	for price, want := range map[chain.Wei]int{{}: 1, chain.Gwei(1_000_000): 1, chain.Gwei(100_000): 0} {
		view.TokenPrice = price
		if got := keeper.Decide(view); len(got) != want {
			t.Errorf("at %s an LPT: %v", price, names(got))
		}
	}
}

var peers = []common.Address{{1}, {2}, {3}}

// TestInTurn_GivesEachKeeperItsTurnAndTheNextWhenNothingComesOfIt follows one duty that nobody manages to do.
func TestInTurn_GivesEachKeeperItsTurnAndTheNextWhenNothingComesOfIt(t *testing.T) {
	t.Parallel()
	first := map[common.Address]int{}
	for id := range uint64(300) {
		duty := keeper.Duty{Kind: keeper.Finalize, Claim: id}
		inTurn := func(who common.Address, block uint64) bool {
			v := keeper.View{
				Self: who, Block: block, Time: now.Add(time.Duration(block) * time.Second), Peers: peers, Turn: keeper.Turn{Blocks: 4},
				Seen: map[string]keeper.Sighting{duty.String(): {Block: 100, Time: now.Add(100 * time.Second)}},
			}
			return len(keeper.InTurn(v, []keeper.Duty{duty})) == 1
		}
		var order []common.Address
		for block := uint64(100); block < 124; block++ {
			var turn []common.Address
			for _, who := range peers {
				if inTurn(who, block) {
					turn = append(turn, who)
				}
			}
			if len(turn) != 1 {
				t.Fatalf("block %d of duty %d is the turn of %v", block, id, turn)
			}
			if (block-100)%4 == 0 {
				order = append(order, turn[0])
			} else if order[len(order)-1] != turn[0] {
				t.Fatalf("the turn of duty %d ended in block %d", id, block)
			}
		}
		if cycle := order[:3]; cycle[0] == cycle[1] || cycle[1] == cycle[2] || cycle[0] == cycle[2] || !cmp.Equal(cycle, order[3:]) {
			t.Fatalf("duty %d goes round as %v", id, order)
		}
		first[order[0]]++
		stranger := common.Address{9}
		if inTurn(stranger, 123) || !inTurn(stranger, 132) || !inTurn(stranger, 200) {
			t.Fatalf("a newcomer must wait for two rounds of the others with duty %d, and then need not", id)
		}
	}
	for who, times := range first {
		if times < 70 || times > 130 { // Of 300, with a standard deviation of 8.
			t.Errorf("%s was first %d times of 300", who, times)
		}
	}
}

func TestInTurn_NobodyWaitsWhenHalfOfTheTimeIsGone(t *testing.T) {
	t.Parallel()
	duty := keeper.Duty{Kind: keeper.Seal, Claim: 1, Deadline: now.Add(20 * time.Second)}
	v := keeper.View{
		Block: 10, Peers: peers, Turn: keeper.Turn{Blocks: 100, Time: time.Hour},
		Seen: map[string]keeper.Sighting{duty.String(): {Block: 10, Time: now}},
	}
	for after, want := range map[time.Duration]int{10 * time.Second: 1, 11 * time.Second: 3} {
		v.Time = now.Add(after)
		got := 0
		for _, v.Self = range peers {
			got += len(keeper.InTurn(v, []keeper.Duty{duty}))
		}
		if got != want {
			t.Errorf("%s after it was due, %d keepers are in turn", after, got)
		}
	}
}
