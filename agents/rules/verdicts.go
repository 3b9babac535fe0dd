package rules

import (
	"time"

	"github.com/livepeer/network/agents/protocol"
)

// Request is a challenged segment as a member of the committee sees it.
type Request struct {
	FirstSeen, Deadline time.Time
	// Judged tells that the committee has decided, Voted that this member has voted on chain.
	Judged, Voted bool
	// Verdict is this member's, VerdictNone until it has one; Handed tells that the transcoder has its signature.
	Verdict protocol.Verdict
	Handed  bool
}

// VerdictStep is what a member does next about a request.
type VerdictStep int

// The steps.
const (
	Forget VerdictStep = iota // nothing can be done any more
	Judge                     // fetch the segment and look at it
	Hand                      // give the transcoder the signature under what passes, who shows those of several members at once
	Await                     // the transcoder has it
	Vote                      // on chain
)

// Over tells whether a verdict would come too late.
func (r Request) Over(now time.Time) bool { return now.After(r.Deadline) }

// NextVerdictStep returns what is due. What passes is left to the transcoder for half of the time, and every other verdict is voted at
// once. It is pure.
func NextVerdictStep(r Request, now time.Time) VerdictStep {
	switch {
	case r.Over(now) || r.Judged || r.Voted:
		return Forget
	case r.Verdict == protocol.VerdictNone:
		return Judge
	case r.Verdict != protocol.VerdictPass || !now.Before(r.FirstSeen.Add(r.Deadline.Sub(r.FirstSeen)/2)):
		return Vote
	case r.Handed:
		return Await
	default:
		return Hand
	}
}

// Unavailable tells whether bytes that cannot be had are called unavailable: they are asked for again until three quarters of the time are over.
func (r Request) Unavailable(now time.Time) bool {
	return !now.Before(r.FirstSeen.Add(r.Deadline.Sub(r.FirstSeen) * 3 / 4))
}
