package transcoder

import (
	"time"

	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/agents/wire"
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
)

// holding is what a transcoder has in hand for one job.
type holding struct {
	cursor      protocol.Cursor
	vouchers    []wire.SignedVoucher // unclaimed, by ThroughSequence
	has         map[uint64]bool      // sequences with a receipt
	oldest      time.Time            // when the oldest unclaimed voucher came
	lastClaimAt time.Time            // when the job ends; claims should be in by then
	over        time.Time            // when nothing can be claimed any more
}

// market is what a claim costs at the moment.
type market struct {
	now              time.Time
	gasPrice         chain.Wei
	verificationRate uint32
	interval         time.Duration // how long vouchers are collected into one claim
}

// proposal is a claim worth sending.
type proposal struct {
	voucher wire.SignedVoucher
	count   int
	// worth is what is left of the claim's amount for its own gas.
	worth chain.Wei
}

// from is the first sequence of the claim.
func (p proposal) from() uint64 { return p.voucher.Voucher.ThroughSequence + 1 - uint64(p.count) }

// gasPriceAt is what a unit of gas is reckoned to cost after a block: its base fee may rise while a claim is judged.
func gasPriceAt(head chain.Head) chain.Wei { return head.BaseFee.Mul(2) }

// choose returns the claim to send now, if one pays. It is pure.
//
// A claim pays when it brings claimMargin times its gas; near the end of the job's claim
// period anything above the gas is taken. A run stands before those behind it, which cannot be claimed without it: one that
// does not pay by itself is claimed where all together do. What the gas really costs is held against the proposal's worth
// when it is sent: m has the price of one block.
func choose(h holding, m market) (proposal, bool) {
	best, found := largest(h)
	if !found {
		return proposal{}, false
	}
	gain := best.voucher.Voucher.Amount.Sub(h.cursor.Amount)
	cost := claimCost(best.count, m)
	best.worth = gain.Sub(revealCost(best.count, m))
	more, moreCost := behind(h, best, m)
	if more.Cmp(moreCost) > 0 {
		best.worth = best.worth.Add(more.Sub(moreCost))
	}
	all, allCost := gain.Add(more), cost.Add(moreCost)
	closing := m.now.Add(2 * m.interval).After(h.lastClaimAt)
	if closing {
		return best, gain.Cmp(cost) > 0 || all.Cmp(allCost) > 0
	}
	waited := m.now.Sub(h.oldest) >= m.interval || best.count >= claim.MaxSegments/2
	return best, waited && (gain.Cmp(cost.Mul(claimMargin)) >= 0 || all.Cmp(allCost.Mul(claimMargin)) >= 0)
}

// behind is what the runs after a proposal bring and cost.
func behind(h holding, p proposal, m market) (gain, cost chain.Wei) {
	last, runs := p.voucher.Voucher, uint64(0)
	for _, signed := range h.vouchers {
		v := signed.Voucher
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
	segments := int(last.Segments - p.voucher.Voucher.Segments)
	return last.Amount.Sub(p.voucher.Voucher.Amount), m.gasPrice.Mul(claimGas * runs).Add(revealCost(segments, m))
}

// settles tells whether the transcoder settles a claim of its own that has passed. Keepers come first, for the bounty, but leave
// alone what that does not pay: a claim can be worth its gas to its transcoder all the same. It is pure.
func settles(c protocol.Claim, head chain.Head) bool {
	patience := c.Deadline.Sub(c.SealUntil) / 4
	return c.Status == protocol.ClaimSealed && c.Passed == c.Challenged && head.Time.After(c.Deadline.Add(patience)) &&
		c.Amount.Cmp(gasPriceAt(head).Mul(settleGas)) > 0
}

// largest returns the voucher that claims most: the voucher must close a run of sequences
// without a gap, as long as the segments it adds to the cursor, with a receipt for each. A receipt that came
// too late to be paid for cannot stand for a segment of an earlier voucher: that one is in the run.
func largest(h holding) (proposal, bool) {
	first := firstPaid(h)
	for i := len(h.vouchers) - 1; i >= 0; i-- {
		v := h.vouchers[i].Voucher
		if v.Segments <= h.cursor.Segments || v.Segments-h.cursor.Segments > claim.MaxSegments {
			continue
		}
		count := v.Segments - h.cursor.Segments
		if count > v.ThroughSequence+1 {
			continue
		}
		from := v.ThroughSequence + 1 - count
		if from >= h.cursor.NextSequence && from <= first && covers(h.has, from, v.ThroughSequence) {
			return proposal{voucher: h.vouchers[i], count: int(count)}, true
		}
	}
	return proposal{}, false
}

// firstPaid is the end of the first unclaimed voucher.
func firstPaid(h holding) uint64 {
	for _, v := range h.vouchers {
		if v.Voucher.Segments > h.cursor.Segments {
			return v.Voucher.ThroughSequence
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

// claimCost is what the gas of a claim of count segments and of its expected reveals costs.
func claimCost(count int, m market) chain.Wei {
	return m.gasPrice.Mul(claimGas).Add(revealCost(count, m))
}

// revealCost is the gas that the expected reveals of a claim of count segments cost.
func revealCost(count int, m market) chain.Wei {
	if m.verificationRate == 0 {
		return chain.Wei{}
	}
	return m.gasPrice.Mul(uint64(count) * revealGas / uint64(m.verificationRate))
}

// standing is what the chain knows of a transcoder and what it wants to be.
type standing struct {
	pool      protocol.Pool
	stake     chain.LPT // wanted own stake
	balance   chain.LPT
	allowance chain.LPT
	service   protocol.Service
	want      protocol.Service
	member    bool
	members   []protocol.Member
	capacity  uint64
}

// enrolment is a step on the way to being drawn for jobs.
type enrolment int

const (
	enrolled enrolment = iota
	approveStake
	registerStake
	publishService
	joinSet
	lacksStake // not enough LPT
	lacksRank  // the active set is full of bigger stakes
)

// nextEnrolment returns the step that is due. It is pure.
func nextEnrolment(s standing) enrolment {
	switch {
	case !s.pool.Registered && s.balance.Cmp(s.stake) < 0:
		return lacksStake
	case !s.pool.Registered && s.allowance.Cmp(s.stake) < 0:
		return approveStake
	case !s.pool.Registered:
		return registerStake
	case !sameService(s.service, s.want):
		return publishService
	case s.member:
		return enrolled
	case uint64(len(s.members)) >= s.capacity && smallest(s.members).Weight.Cmp(s.pool.Tokens) >= 0:
		return lacksRank
	default:
		return joinSet
	}
}

func sameService(a, b protocol.Service) bool {
	return a.URI == b.URI && a.Region == b.Region && a.Capabilities == b.Capabilities &&
		a.PricePerUnit.Equal(b.PricePerUnit) && a.Signer == b.Signer && a.RewardCaller == b.RewardCaller
}

func smallest(members []protocol.Member) protocol.Member {
	least := members[0]
	for _, m := range members[1:] {
		if m.Weight.Cmp(least.Weight) < 0 {
			least = m
		}
	}
	return least
}
