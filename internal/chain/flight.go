package chain

import (
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// This file decides what happens to a transaction; it does no I/O. A flight is what the manager
// knows of one request, a view is what the node says at one moment, nextAction is the decision.

const (
	// bumpPercent10 is by how many tenths of a percent a replacement raises both fees: nodes ask
	// for at least 10 percent and some for 12.5.
	bumpPercent10 = 125
	// baseFeeFactor lets a transaction outlive six full blocks, each of which raises the base fee
	// by up to an eighth (EIP-1559).
	baseFeeFactor = 2
	// displacedPolls is how often in a row a nonce must be seen used without a receipt of ours
	// before it counts as used by another transaction: nodes index receipts with a delay.
	displacedPolls = 5
)

// fees are the two prices of a transaction in wei per gas (EIP-1559).
type fees struct{ tip, max *big.Int }

// attempt is one version of a transaction that has been handed to the node.
type attempt struct {
	tx   *types.Transaction
	fees fees
	at   time.Time
}

// flight is one request on its way into a block.
type flight struct {
	request   Request
	gas       uint64
	ceiling   *big.Int // wei per gas that the request is worth; nil if it has no limit of its own
	nonce     uint64
	hasNonce  bool
	attempts  []attempt // the last one is the dearest
	floor     fees      // a node has refused less than this; nil if none has
	refusals  int       // how often a node has refused a version
	displaced int       // polls in a row that saw the nonce used by nobody we know
	front     time.Time // since when no lower nonce is open; zero if one is
	blocked   time.Time // since when a lower nonce has been missing or stuck; zero if none is
	pinned    bool      // the nonce is part of the request
	receipt   *types.Receipt
	booked    bool // confirmed and booked: the flight is over

	clearFloor fees // what the next try to clear a lower nonce must offer; nil if there was none
}

// last returns the newest attempt, nil if nothing was handed to the node.
func (f *flight) last() *attempt {
	if len(f.attempts) == 0 {
		return nil
	}
	return &f.attempts[len(f.attempts)-1]
}

// hashes returns all versions, any of which may be mined.
func (f *flight) hashes() []common.Hash {
	hashes := make([]common.Hash, len(f.attempts))
	for i, a := range f.attempts {
		hashes[i] = a.tx.Hash()
	}
	return hashes
}

// note counts what must last for a while before it is acted upon. ours tells whether
// a flight below looks after the nonce that the account waits for.
func (f *flight) note(v view, ours bool) {
	f.receipt = v.receipt
	if f.last() != nil && v.receipt == nil && v.mined > f.nonce {
		f.displaced++
	} else {
		f.displaced = 0
	}
	switch {
	case v.mined != f.nonce:
		f.front = time.Time{}
	case f.front.IsZero():
		f.front = v.now
	}
	switch {
	case f.last() == nil || v.mined >= f.nonce || ours:
		f.blocked = time.Time{}
	case f.blocked.IsZero():
		f.blocked = v.now
	}
}

// view is the node's side of a flight at one moment.
type view struct {
	now     time.Time
	head    uint64
	mined   uint64         // the account's next nonce by mined transactions
	pending uint64         // the account's next nonce by the node's pool
	receipt *types.Receipt // of whichever version was mined
	known   bool           // the node knows the last version
	market  fees           // what gets a transaction into one of the next blocks
	baseFee *big.Int       // of the next block
}

// policy is the part of the manager's configuration that decisions depend on.
type policy struct {
	confirmations uint64
	replaceAfter  time.Duration
	ceiling       *big.Int // wei per gas
}

// within lowers the ceiling to what a flight's request is worth.
func (p policy) within(f *flight) policy {
	if f.ceiling != nil && f.ceiling.Cmp(p.ceiling) < 0 {
		p.ceiling = f.ceiling
	}
	return p
}

// action is what to do next.
type action struct {
	kind  actionKind
	nonce uint64 // for actSubmit and actClear
	fees  fees   // for actSubmit and actClear
}

type actionKind int

const (
	actWait        actionKind = iota // look again later
	actWaitFee                       // look again later: gas costs more than the ceiling
	actSubmit                        // hand a new version to the node
	actRebroadcast                   // hand the last version to the node again
	actClear                         // fill a lower nonce that holds this one up
	actDone                          // the receipt is deep enough
	actDisplaced                     // another transaction took the nonce
	actExpired                       // the deadline has passed
)

// nextAction decides. The rules stand in the order in which they bind: what is mined is a fact,
// a used nonce is gone, a deadline is a promise, and only then comes the effort to get in.
func nextAction(f *flight, v view, p policy) action {
	last := f.last()
	switch {
	case v.receipt != nil && confirmed(v, p.confirmations):
		return action{kind: actDone}
	case v.receipt != nil:
		return action{kind: actWait}
	case f.displaced >= displacedPolls:
		return action{kind: actDisplaced}
	case f.displaced > 0:
		return action{kind: actWait}
	case !f.request.Deadline.IsZero() && !v.now.Before(f.request.Deadline):
		return action{kind: actExpired}
	case last == nil:
		return firstSubmit(f, v, p)
	case !v.known:
		return action{kind: actRebroadcast}
	case !f.blocked.IsZero() && v.now.Sub(f.blocked) >= p.replaceAfter:
		return clearWay(v, p)
	case f.stuck(v, p.replaceAfter):
		return replace(f, v, p)
	}
	return action{kind: actWait}
}

// stuck tells whether the price has kept a flight from being mined for a while: it is the account's next, or pays
// less than a block asks. One that only waits for those below it needs no other price.
func (f *flight) stuck(v view, wait time.Duration) bool {
	last := f.last()
	since := last.at
	if f.front.After(since) {
		since = f.front
	}
	return v.mined == f.nonce && v.now.Sub(since) >= wait || last.fees.max.Cmp(v.baseFee) < 0 && v.now.Sub(last.at) >= wait
}

func confirmed(v view, confirmations uint64) bool {
	mined := v.receipt.BlockNumber.Uint64()
	return v.head >= mined && v.head-mined >= confirmations
}

// firstSubmit waits while a block costs more than the ceiling: a transaction that
// cannot be mined would only hold up the account.
func firstSubmit(f *flight, v view, p policy) action {
	if v.baseFee.Cmp(p.ceiling) > 0 {
		return action{kind: actWaitFee}
	}
	nonce := f.nonce
	if !f.hasNonce {
		nonce = v.pending
	}
	return action{kind: actSubmit, nonce: nonce, fees: capped(f.atLeast(v.market), p.ceiling)}
}

// clearWay pays for the lowest missing nonce what the market asks.
func clearWay(v view, p policy) action {
	return action{kind: actClear, nonce: v.mined, fees: capped(v.market, p.ceiling)}
}

func replace(f *flight, v view, p policy) action {
	least := f.atLeast(bumped(f.last().fees))
	if least.max.Cmp(p.ceiling) > 0 {
		return action{kind: actWait} // A node refuses less than the bump.
	}
	return action{kind: actSubmit, nonce: f.nonce, fees: capped(dearer(least, v.market), p.ceiling)}
}

// atLeast raises fees to what a node has asked for.
func (f *flight) atLeast(x fees) fees {
	return orDearer(x, f.floor)
}

// clearAtLeast raises fees to what clearing a lower nonce takes by now.
func (f *flight) clearAtLeast(x fees) fees { return orDearer(x, f.clearFloor) }

func orDearer(x, floor fees) fees {
	if floor.max == nil {
		return x
	}
	return dearer(x, floor)
}

// bumped raises both fees by the bump, rounded up.
func bumped(f fees) fees {
	const whole = 1000
	up := func(x *big.Int) *big.Int {
		y := new(big.Int).Mul(x, big.NewInt(whole+bumpPercent10))
		y.Add(y, big.NewInt(whole-1))
		return y.Quo(y, big.NewInt(whole))
	}
	return fees{up(f.tip), up(f.max)}
}

// dearer returns the higher of each fee.
func dearer(a, b fees) fees {
	higher := func(x, y *big.Int) *big.Int {
		if x.Cmp(y) >= 0 {
			return x
		}
		return y
	}
	return fees{higher(a.tip, b.tip), higher(a.max, b.max)}
}

// capped returns the fees held under the ceiling, with the tip no higher than the whole.
func capped(f fees, ceiling *big.Int) fees {
	lower := func(x, y *big.Int) *big.Int {
		if x.Cmp(y) <= 0 {
			return x
		}
		return y
	}
	whole := lower(f.max, ceiling)
	return fees{lower(f.tip, whole), whole}
}

// marketFees returns what to offer given the next block's base fee and a tip that others pay.
func marketFees(baseFee, tip *big.Int) fees {
	whole := new(big.Int).Mul(baseFee, big.NewInt(baseFeeFactor))
	return fees{tip, whole.Add(whole, tip)}
}
