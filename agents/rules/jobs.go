package rules

import (
	"time"

	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/internal/chain"
)

const (
	// RenewBefore is how long before a job's end its successor is opened.
	RenewBefore = 2 * time.Minute
	// MaxElected is the most transcoders that a job can have (JobsManager).
	MaxElected = 4
	// refillDivisor: a job whose free budget falls below 1/refillDivisor of what a job is given is funded again.
	refillDivisor = 4
	// settleForNothingGas and reclaimGas are what settling a claim that pays nobody costs at most, and taking back what is left of a job.
	settleForNothingGas, reclaimGas = 120_000, 60_000
)

// JobStep is what a stream's job needs next.
type JobStep int

// The steps.
const (
	JobReady JobStep = iota
	JobIdle          // nobody publishes and there is no job
	JobCreate
	JobWaitDraw
	JobElect
	JobFund
)

// JobState is what decides about a job.
type JobState struct {
	Live    bool // whether somebody publishes
	Job     *protocol.Job
	Elected int
	// Failing is how many of the elected have failed lately or have no room.
	Failing int
	// Electable is how many can be drawn: a draw among nobody costs gas and another block.
	Electable int
	Owed      chain.Wei // promised and not claimed yet
}

// NextJobStep returns what to do about a stream's job at a block; budget is what a job is given. It is pure.
func NextJobStep(s JobState, now time.Time, block uint64, budget chain.Wei) JobStep {
	switch {
	case s.Job == nil || now.After(s.Job.End.Add(-RenewBefore)):
		if !s.Live {
			return JobIdle
		}
		return JobCreate
	case s.Elected == 0 && (block <= s.Job.SeedBlock || s.Electable == 0):
		return JobWaitDraw
	case s.Elected == 0:
		return JobElect
	case s.Live && s.Job.Budget.Sub(s.Owed).Mul(refillDivisor).Cmp(budget) < 0:
		return JobFund
	default:
		return JobReady
	}
}

// WantsFallback tells whether to draw another transcoder: one more than those that work. It is pure.
func WantsFallback(s JobState, block uint64) bool {
	wanted := min(s.Failing+2, MaxElected, s.Electable)
	return s.Live && s.Elected < wanted && block > s.Job.SeedBlock
}

// SettlesForOrder tells whether a broadcaster settles a claim on a job of its own that is over: one that pays nobody is settled by
// nobody else, and holds the order's ether. It is pure.
func SettlesForOrder(c protocol.Claim, head chain.Head) bool {
	return HoldsOrder(c, head.BaseFee) && head.Time.After(c.Deadline)
}

// HoldsOrder tells whether a claim that is not settled holds more of its job's ether than it costs to free it.
func HoldsOrder(c protocol.Claim, baseFee chain.Wei) bool {
	return !c.Status.Settled() && c.Amount.Cmp(baseFee.Mul(settleForNothingGas)) > 0
}

// WorthReclaiming tells whether what is left of a job is worth the gas to take it back. It is pure.
func WorthReclaiming(budget, baseFee chain.Wei) bool { return budget.Cmp(baseFee.Mul(reclaimGas)) > 0 }
