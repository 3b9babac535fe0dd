package rules

import (
	"time"

	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/verification/claim"
)

const (
	// claimGas is what a claim transaction costs at most (contracts/snapshots), in gas.
	claimGas = 200_000
	// revealGas is what one reveal costs at most, in gas.
	revealGas = 200_000
	// settleGas is what settling a claim costs at most, in gas.
	settleGas = 130_000
	// claimMargin is how many times its own gas a claim must bring to be worth sending early.
	claimMargin = 10
	// sealPatience is how many blocks keepers get to seal a claim before the transcoder does it itself.
	sealPatience = 10
)

// Holding is what a transcoder has in hand for one job.
type Holding struct {
	Cursor      protocol.Cursor
	Vouchers    []claim.Voucher // unclaimed, by ThroughSequence
	Has         map[uint64]bool // sequences with a receipt
	Oldest      time.Time       // when the oldest unclaimed voucher came
	LastClaimAt time.Time       // when the job ends; claims should be in by then
	Over        time.Time       // when nothing can be claimed any more
}

// Market is what a claim costs at the moment.
type Market struct {
	Now              time.Time
	GasPrice         chain.Wei     // GasPriceAt
	VerificationRate uint32        // one in so many sequences is challenged
	Interval         time.Duration // how long vouchers are collected into one claim
}

// Proposal is a claim worth sending.
type Proposal struct {
	// Index is the voucher's place among those of the Holding.
	Index   int
	Voucher claim.Voucher
	// Count is how many sequences it claims.
	Count int
	// Worth is what is left of the claim's amount for its own gas.
	Worth chain.Wei
}

// From is the first sequence of the claim.
func (p Proposal) From() uint64 { return p.Voucher.ThroughSequence + 1 - uint64(p.Count) }

// ChooseClaim returns the claim to send now, if one pays. It is pure.
//
// A claim pays when it brings claimMargin times its gas; near the end of the job's claim
// period anything above the gas is taken. A run stands before those behind it, which cannot be claimed without it: one that
// does not pay by itself is claimed where all together do. What the gas really costs is held against the proposal's worth
// when it is sent: m has the price of one block.
func ChooseClaim(h Holding, m Market) (Proposal, bool) {
	best, found := Largest(h)
	if !found {
		return Proposal{}, false
	}
	gain := best.Voucher.Amount.Sub(h.Cursor.Amount)
	cost := ClaimCost(best.Count, m)
	best.Worth = gain.Sub(revealCost(best.Count, m))
	more, moreCost := behind(h, best, m)
	if more.Cmp(moreCost) > 0 {
		best.Worth = best.Worth.Add(more.Sub(moreCost))
	}
	all, allCost := gain.Add(more), cost.Add(moreCost)
	closing := m.Now.Add(2 * m.Interval).After(h.LastClaimAt)
	if closing {
		return best, gain.Cmp(cost) > 0 || all.Cmp(allCost) > 0
	}
	waited := m.Now.Sub(h.Oldest) >= m.Interval || best.Count >= claim.MaxSegments/2
	return best, waited && (gain.Cmp(cost.Mul(claimMargin)) >= 0 || all.Cmp(allCost.Mul(claimMargin)) >= 0)
}

// behind is what the runs after a proposal bring and cost.
func behind(h Holding, p Proposal, m Market) (gain, cost chain.Wei) {
	last, runs := p.Voucher, uint64(0)
	for _, v := range h.Vouchers {
		if v.ThroughSequence <= last.ThroughSequence {
			continue
		}
		if v.ThroughSequence != last.ThroughSequence+1 {
			runs++
		}
		last = v
	}
	if runs == 0 { // What is left is of the same run, and too long for one claim.
		return chain.Wei{}, chain.Wei{}
	}
	segments := int(last.Segments - p.Voucher.Segments)
	return last.Amount.Sub(p.Voucher.Amount), m.GasPrice.Mul(claimGas * runs).Add(revealCost(segments, m))
}

// Largest returns the voucher that claims most, whether or not it pays: the voucher must close a run of sequences
// without a gap, as long as the segments it adds to the cursor, with a receipt for each. A receipt that came
// too late to be paid for cannot stand for a segment of an earlier voucher: that one is in the run.
func Largest(h Holding) (Proposal, bool) {
	first := firstPaid(h)
	for i := len(h.Vouchers) - 1; i >= 0; i-- {
		v := h.Vouchers[i]
		if v.Segments <= h.Cursor.Segments || v.Segments-h.Cursor.Segments > claim.MaxSegments {
			continue
		}
		count := v.Segments - h.Cursor.Segments
		if count > v.ThroughSequence+1 {
			continue
		}
		from := v.ThroughSequence + 1 - count
		if from >= h.Cursor.NextSequence && from <= first && covers(h.Has, from, v.ThroughSequence) {
			return Proposal{Index: i, Voucher: v, Count: int(count)}, true
		}
	}
	return Proposal{}, false
}

// firstPaid is the end of the first unclaimed voucher.
func firstPaid(h Holding) uint64 {
	for _, v := range h.Vouchers {
		if v.Segments > h.Cursor.Segments {
			return v.ThroughSequence
		}
	}
	return 0
}

func covers(has map[uint64]bool, from, through uint64) bool {
	for sequence := from; sequence <= through; sequence++ {
		if !has[sequence] {
			return false
		}
	}
	return true
}

// ClaimCost is what the gas of a claim of count segments and of its expected reveals costs.
func ClaimCost(count int, m Market) chain.Wei {
	return m.GasPrice.Mul(claimGas).Add(revealCost(count, m))
}

// revealCost is the gas that the expected reveals of a claim of count segments cost.
func revealCost(count int, m Market) chain.Wei {
	if m.VerificationRate == 0 {
		return chain.Wei{}
	}
	return m.GasPrice.Mul(uint64(count) * revealGas / uint64(m.VerificationRate))
}

// Defence is what a transcoder does next about a claim of its own.
type Defence int

// The steps. Show: reveal what is challenged and not shown yet, which seals the claim; where nothing is challenged, SealsAlone decides.
const (
	Rest Defence = iota
	Settle
	Show
)

// NextDefence returns the step that is due at a block. It is pure.
func NextDefence(c protocol.Claim, head chain.Head) Defence {
	switch {
	case settles(c, head):
		return Settle
	case head.Number <= c.SeedBlock || c.Status == protocol.ClaimSealed && c.Revealed == c.Challenged:
		return Rest
	case sealable(c, head) || c.Status == protocol.ClaimSealed && !head.Time.After(c.RevealUntil):
		return Show
	default:
		return Rest
	}
}

func sealable(c protocol.Claim, head chain.Head) bool {
	return c.Status == protocol.ClaimOpen && !head.Time.After(c.SealUntil)
}

// SealsAlone tells whether the transcoder seals a claim of which challenged sequences are challenged without showing any: keepers come
// first, for the bounty. It is pure.
func SealsAlone(c protocol.Claim, head chain.Head, challenged int) bool {
	return sealable(c, head) && challenged == 0 && head.Number > c.SeedBlock+sealPatience
}

// settles tells whether the transcoder settles a claim of its own that has passed. Keepers come first, for the bounty, but leave
// alone what that does not pay: a claim can be worth its gas to its transcoder all the same.
func settles(c protocol.Claim, head chain.Head) bool {
	patience := c.Deadline.Sub(c.SealUntil) / 4
	return c.Status == protocol.ClaimSealed && c.Passed == c.Challenged && head.Time.After(c.Deadline.Add(patience)) &&
		c.Amount.Cmp(GasPriceAt(head.BaseFee).Mul(settleGas)) > 0
}
