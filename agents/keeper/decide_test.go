package keeper_test

import (
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/google/go-cmp/cmp"

	"github.com/livepeer/network/agents/keeper"
	"github.com/livepeer/network/agents/protocol"
)

var (
	self  = common.Address{1}
	other = common.Address{2}
	now   = time.Unix(1_800_000_000, 0)
)

func TestDecide(t *testing.T) {
	t.Parallel()
	begun := protocol.Round{Number: 5, LastInitialized: 5}
	later := protocol.Round{Number: 15, LastInitialized: 15}
	cases := map[string]struct {
		view keeper.View
		want []keeper.Duty
	}{
		"a round that nobody initialised comes before its rewards": {
			view: keeper.View{
				Round:   protocol.Round{Number: 5, LastInitialized: 4},
				Members: []keeper.Member{{Transcoder: other, RewardCaller: self, StakeAtStart: true}},
			},
			want: []keeper.Duty{{Kind: keeper.InitializeRound, Round: 5}},
		},
		"an initialised round is left alone": {view: keeper.View{Round: begun}},
		"reward is called once a round": {
			view: keeper.View{Round: begun, Members: []keeper.Member{
				{Transcoder: other, RewardCaller: self, StakeAtStart: true, LastRewardRound: 4},
				{Transcoder: common.Address{3}, RewardCaller: self, StakeAtStart: true, LastRewardRound: 5},
			}},
			want: []keeper.Duty{{Kind: keeper.Reward, Round: 5, Transcoder: other}},
		},
		"an old weight is brought up to date, also without the right to call reward": {
			view: keeper.View{Round: later, Members: []keeper.Member{
				{Transcoder: other, StakeAtStart: true, LastRewardRound: 14, SyncedRound: 9},
				{Transcoder: common.Address{3}, StakeAtStart: true, LastRewardRound: 14, SyncedRound: 10},
			}},
			want: []keeper.Duty{{Kind: keeper.Sync, Round: 15, Transcoder: other}},
		},
		"a transcoder that joined in this round has no reward yet": {
			view: keeper.View{Round: begun, Members: []keeper.Member{{Transcoder: other, RewardCaller: self, LastRewardRound: 4, SyncedRound: 5}}},
		},
		"a claim is sealed late in its phase, once its seed block has a successor": {
			view: keeper.View{Round: begun, Block: 10, Time: now, Claims: []protocol.Claim{
				{ID: 1, Status: protocol.ClaimOpen, SeedBlock: 9, SealUntil: now.Add(19 * time.Second), Deadline: now.Add(99 * time.Second)},
				{ID: 2, Status: protocol.ClaimOpen, SeedBlock: 10, SealUntil: now.Add(19 * time.Second), Deadline: now.Add(99 * time.Second)},
				{ID: 3, Status: protocol.ClaimOpen, SeedBlock: 9, SealUntil: now.Add(21 * time.Second), Deadline: now.Add(101 * time.Second)},
			}},
			want: []keeper.Duty{{Kind: keeper.Seal, Claim: 1}},
		},
		"a claim is not sealed after its phase, and voided after the window": {
			view: keeper.View{Round: begun, Block: 10, Time: now, Claims: []protocol.Claim{
				{ID: 1, Status: protocol.ClaimOpen, SeedBlock: 9, SealUntil: now.Add(-time.Second), Deadline: now},
				{ID: 2, Status: protocol.ClaimOpen, SeedBlock: 9, SealUntil: now.Add(-time.Minute), Deadline: now.Add(-time.Second)},
			}},
			want: []keeper.Duty{{Kind: keeper.Finalize, Claim: 2}},
		},
		"a claim is settled after its window, not before": {
			view: keeper.View{Round: begun, Time: now, Claims: []protocol.Claim{
				{ID: 1, Status: protocol.ClaimSealed, Deadline: now.Add(-time.Second)},
				{ID: 2, Status: protocol.ClaimSealed, Deadline: now},
			}},
			want: []keeper.Duty{{Kind: keeper.Finalize, Claim: 1}},
		},
		"claims at fault are penalized at once": {
			view: keeper.View{Round: begun, Time: now, Claims: []protocol.Claim{
				{ID: 1, Status: protocol.ClaimFailed, Deadline: now.Add(time.Hour)},
				{ID: 2, Status: protocol.ClaimMissed},
			}},
			want: []keeper.Duty{{Kind: keeper.Penalize, Claim: 1}, {Kind: keeper.Penalize, Claim: 2}},
		},
		"a claim whose seed is lost is voided after its window": {
			view: keeper.View{Round: begun, Block: 20_000, Time: now, Claims: []protocol.Claim{
				{ID: 1, Status: protocol.ClaimOpen, SeedBlock: 10, Deadline: now.Add(-time.Second)},
				{ID: 2, Status: protocol.ClaimOpen, SeedBlock: 10, Deadline: now.Add(time.Second)},
			}},
			want: []keeper.Duty{{Kind: keeper.Finalize, Claim: 1}},
		},
		"settled claims need nothing": {
			view: keeper.View{Round: begun, Claims: []protocol.Claim{{ID: 1, Status: protocol.ClaimFinalized}, {ID: 2, Status: protocol.ClaimVoid}}},
		},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			c.view.Self = self
			if diff := cmp.Diff(c.want, keeper.Decide(c.view)); diff != "" {
				t.Errorf("duties (-want +got):\n%s", diff)
			}
		})
	}
}
