package chain

import (
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
)

// The decisions are tested here and not through the manager: each row is a situation that a real
// node brings about once a year.

var start = time.Unix(1_700_000_000, 0)

func gwei(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(1e9)) }

func at(seconds int) time.Time { return start.Add(time.Duration(seconds) * time.Second) }

// sentFlight is a flight with nonce 5 whose only version was sent at second 0 for 1/20 gwei.
func sentFlight(change func(*flight)) *flight {
	f := &flight{
		nonce: 5, hasNonce: true,
		attempts: []attempt{{types.NewTx(&types.DynamicFeeTx{}), fees{gwei(1), gwei(20)}, start}},
	}
	if change != nil {
		change(f)
	}
	return f
}

// quietView is what a healthy node says one second later.
func quietView(change func(*view)) view {
	v := view{
		now: at(1), head: 100, mined: 5, pending: 6, known: true,
		market: fees{gwei(1), gwei(20)}, baseFee: gwei(9),
	}
	if change != nil {
		change(&v)
	}
	return v
}

func mined(block int64) *types.Receipt { return &types.Receipt{BlockNumber: big.NewInt(block)} }

func TestNextAction_DecidesBySituation(t *testing.T) {
	t.Parallel()
	p := policy{confirmations: 2, replaceAfter: 10 * time.Second, ceiling: gwei(40)}
	for name, c := range map[string]struct {
		flight *flight
		view   view
		want   action
	}{
		"fresh: takes the pool's nonce at the market's price": {
			&flight{}, quietView(nil), action{actSubmit, 6, fees{gwei(1), gwei(20)}},
		},
		"fresh with a nonce of its own: keeps it": {
			&flight{nonce: 9, hasNonce: true}, quietView(nil), action{actSubmit, 9, fees{gwei(1), gwei(20)}},
		},
		"fresh while gas is dear: nothing is sent": {
			&flight{}, quietView(func(v *view) { v.baseFee = gwei(41) }), action{kind: actWaitFee},
		},
		"fresh while the market is above the ceiling: offers the ceiling": {
			&flight{}, quietView(func(v *view) { v.market = fees{gwei(50), gwei(90)} }),
			action{actSubmit, 6, fees{gwei(40), gwei(40)}},
		},
		"fresh after a refusal: offers what the node asked for": {
			&flight{floor: fees{gwei(2), gwei(22)}}, quietView(nil), action{actSubmit, 6, fees{gwei(2), gwei(22)}},
		},
		"fresh after its deadline: nothing is sent": {
			&flight{request: Request{Deadline: at(1)}}, quietView(nil), action{kind: actExpired},
		},
		"sent a moment ago: waits": {sentFlight(nil), quietView(nil), action{kind: actWait}},
		"sent long ago: both fees rise by an eighth": {
			sentFlight(nil), quietView(func(v *view) { v.now = at(10) }),
			action{actSubmit, 5, fees{big.NewInt(1_125_000_000), big.NewInt(22_500_000_000)}},
		},
		"sent long ago and the market rose more: follows the market": {
			sentFlight(nil), quietView(func(v *view) { v.now, v.market = at(10), fees{gwei(3), gwei(30)} }),
			action{actSubmit, 5, fees{gwei(3), gwei(30)}},
		},
		"sent long ago at a price whose bump breaks the ceiling: waits": {
			sentFlight(func(f *flight) { f.attempts[0].fees.max = gwei(36) }),
			quietView(func(v *view) { v.now = at(10) }),
			action{kind: actWait},
		},
		"sent long ago, the account's next for a moment: waits": {
			sentFlight(func(f *flight) { f.front = at(5) }), quietView(func(v *view) { v.now = at(10) }), action{kind: actWait},
		},
		"sent long ago, the account's next for long: the fees rise": {
			sentFlight(func(f *flight) { f.front = at(5) }), quietView(func(v *view) { v.now = at(15) }),
			action{actSubmit, 5, fees{big.NewInt(1_125_000_000), big.NewInt(22_500_000_000)}},
		},
		"sent long ago behind others: waits": {
			sentFlight(nil), quietView(func(v *view) { v.mined, v.now = 3, at(10) }), action{kind: actWait},
		},
		"sent long ago behind others, for less than a block asks: follows the market": {
			sentFlight(nil),
			quietView(func(v *view) { v.mined, v.now, v.baseFee, v.market = 3, at(10), gwei(21), fees{gwei(1), gwei(30)} }),
			action{actSubmit, 5, fees{big.NewInt(1_125_000_000), gwei(30)}},
		},
		"dropped by the node: sent again as it is": {
			sentFlight(nil), quietView(func(v *view) { v.known = false }), action{kind: actRebroadcast},
		},
		"deadline passed while pending: gives up": {
			sentFlight(func(f *flight) { f.request.Deadline = at(1) }), quietView(nil), action{kind: actExpired},
		},
		"deadline passed but mined: the fact counts": {
			sentFlight(func(f *flight) { f.request.Deadline = at(1) }),
			quietView(func(v *view) { v.mined, v.receipt = 6, mined(98) }),
			action{kind: actDone},
		},
		"mined, one block on top of two: waits": {
			sentFlight(nil), quietView(func(v *view) { v.mined, v.receipt = 6, mined(99) }), action{kind: actWait},
		},
		"mined in a block the node's head is behind: waits": {
			sentFlight(nil), quietView(func(v *view) { v.mined, v.receipt = 6, mined(101) }), action{kind: actWait},
		},
		"nonce used, no receipt yet: waits for the index, however late it is": {
			sentFlight(func(f *flight) { f.displaced = displacedPolls - 1 }),
			quietView(func(v *view) { v.mined, v.now = 6, at(100) }),
			action{kind: actWait},
		},
		"nonce used, never a receipt: somebody else uses the account": {
			sentFlight(func(f *flight) { f.displaced = displacedPolls }),
			quietView(func(v *view) { v.mined = 6 }),
			action{kind: actDisplaced},
		},
		"held up by a lower nonce: clears it instead of paying more": {
			sentFlight(func(f *flight) { f.blocked = start }),
			quietView(func(v *view) { v.mined, v.now = 3, at(10) }),
			action{actClear, 3, fees{gwei(1), gwei(20)}},
		},
		"held up by a lower nonce for a moment: waits": {
			sentFlight(func(f *flight) { f.blocked = at(5) }),
			quietView(func(v *view) { v.mined, v.now = 3, at(10) }),
			action{kind: actWait},
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			got := nextAction(c.flight, c.view, p)
			same := got.kind == c.want.kind && got.nonce == c.want.nonce && (c.want.fees.max == nil) == (got.fees.max == nil)
			if same && c.want.fees.max != nil {
				same = got.fees.max.Cmp(c.want.fees.max) == 0 && got.fees.tip.Cmp(c.want.fees.tip) == 0
			}
			if !same {
				t.Errorf("got %+v, want %+v", got, c.want)
			}
		})
	}
}

func TestFlight_NoteForgetsATroubleThatIsOver(t *testing.T) {
	t.Parallel()
	f := sentFlight(nil)
	f.note(quietView(func(v *view) { v.mined = 6 }), false)
	f.note(quietView(func(v *view) { v.mined = 3 }), false)
	if f.displaced != 0 || f.blocked != at(1) {
		t.Fatalf("displaced %d times, blocked since %v", f.displaced, f.blocked)
	}
	f.note(quietView(func(v *view) { v.mined, v.now = 3, at(7) }), false)
	if f.blocked != at(1) {
		t.Errorf("the wait began anew at %v", f.blocked)
	}
	f.note(quietView(func(v *view) { v.mined, v.now = 3, at(8) }), true)
	if !f.blocked.IsZero() {
		t.Error("a flight of the same batch counts as an obstacle")
	}
}

func TestBumped_IsNeverLessThanNodesAskFor(t *testing.T) {
	t.Parallel()
	for _, wei := range []int64{1, 7, 8, 999, 1_000_000_007} {
		got := bumped(fees{big.NewInt(wei), big.NewInt(wei)}).tip.Int64()
		if got*8 < wei*9 {
			t.Errorf("%d wei became %d", wei, got)
		}
	}
}
