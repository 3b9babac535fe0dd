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
}

// choose returns the claim to send now, if one pays. It is pure.
//
// A claim pays when it brings claimMargin times its gas; near the end of the job's claim
// period anything above the gas is taken.
func choose(h holding, m market) (proposal, bool) {
	best, found := largest(h)
	if !found {
		return proposal{}, false
	}
	gain := best.voucher.Voucher.Amount.Sub(h.cursor.Amount)
	cost := claimCost(best.count, m)
	closing := m.now.Add(2 * m.interval).After(h.lastClaimAt)
	if closing {
		return best, gain.Cmp(cost) > 0
	}
	waited := m.now.Sub(h.oldest) >= m.interval || best.count >= claim.MaxSegments/2
	return best, waited && gain.Cmp(cost.Mul(claimMargin)) >= 0
}

// largest returns the voucher that claims most: the voucher must close a run of sequences
// without a gap, as long as the segments it adds to the cursor, with a receipt for each.
func largest(h holding) (proposal, bool) {
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
		if from >= h.cursor.NextSequence && covers(h.has, from, v.ThroughSequence) {
			return proposal{voucher: h.vouchers[i], count: int(count)}, true
		}
	}
	return proposal{}, false
}

func covers(has map[uint64]bool, from, through uint64) bool {
	for sequence := from; sequence <= through; sequence++ {
		if !has[sequence] {
			return false
		}
	}
	return true
}

// claimCost is the gas a claim of count segments and its expected reveals cost.
func claimCost(count int, m market) chain.Wei {
	gas := uint64(claimGas)
	if m.verificationRate > 0 {
		gas += uint64(count) * revealGas / uint64(m.verificationRate)
	}
	return m.gasPrice.Mul(gas)
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
