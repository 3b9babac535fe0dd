package ladder

import (
	"errors"
	"fmt"
	"slices"
	"time"
)

// maxPending bounds how many sequences wait at the barrier. With a deadline below the duration of
// a segment two are usual; more means that nobody calls Tick.
const maxPending = 64

// What a caller of Barrier or Packager may want to tell apart.
var (
	// ErrOrder says that a sequence came that is not above all before it.
	ErrOrder = errors.New("sequence out of order")
	// ErrLate says that the sequence was released before this part of it came.
	ErrLate = errors.New("sequence already released")
	// ErrUnknown says that the sequence or the rung was never announced.
	ErrUnknown = errors.New("unknown sequence or rung")
	// ErrAnswered says that the rung of this sequence came or was given up before.
	ErrAnswered = errors.New("rung already answered")
	// ErrBacklog says that too many sequences wait.
	ErrBacklog = errors.New("too many sequences wait")
)

// Barrier decides when a sequence may be shown: once every rung has come or was given up, or its
// deadline has passed, and never before an older one. It holds no media and no clock.
type Barrier struct {
	rungs    []string
	deadline time.Duration
	pending  []waiting // ascending
	newest   uint64
	begun    bool
}

// Release is a sequence that may be shown.
type Release struct {
	// Sequence is the number given to Expect.
	Sequence uint64
	// Missing lists the rungs that did not come, in the order of the ladder.
	Missing []string
}

type waiting struct {
	sequence uint64
	until    time.Time
	rungs    map[string]answer
}

type answer int

const (
	unanswered answer = iota
	came
	givenUp
)

// NewBarrier returns a barrier for the named rungs that holds no sequence longer than deadline.
func NewBarrier(rungs []string, deadline time.Duration) *Barrier {
	return &Barrier{rungs: slices.Clone(rungs), deadline: deadline}
}

// Expect announces a sequence, whose deadline runs from now. It wraps ErrOrder unless sequence is
// above all before, and ErrBacklog if too many wait.
func (b *Barrier) Expect(now time.Time, sequence uint64) error {
	if b.begun && sequence <= b.newest {
		return fmt.Errorf("expect %d after %d: %w", sequence, b.newest, ErrOrder)
	}
	if len(b.pending) >= maxPending {
		return fmt.Errorf("expect %d: %w", sequence, ErrBacklog)
	}
	b.begun, b.newest = true, sequence
	b.pending = append(b.pending, waiting{sequence, now.Add(b.deadline), make(map[string]answer)})
	return nil
}

// Arrive says that a rung of a sequence is there. The error wraps ErrLate, ErrUnknown or ErrAnswered.
func (b *Barrier) Arrive(sequence uint64, rung string) error { return b.answer(sequence, rung, came) }

// GiveUp says that a rung of a sequence will not come. The error wraps ErrLate, ErrUnknown or ErrAnswered.
func (b *Barrier) GiveUp(sequence uint64, rung string) error {
	return b.answer(sequence, rung, givenUp)
}

func (b *Barrier) answer(sequence uint64, rung string, a answer) error {
	i := slices.IndexFunc(b.pending, func(w waiting) bool { return w.sequence == sequence })
	switch {
	case !slices.Contains(b.rungs, rung):
		return fmt.Errorf("%s of %d: %w", rung, sequence, ErrUnknown)
	case i < 0 && b.begun && sequence <= b.newest:
		return fmt.Errorf("%s of %d: %w", rung, sequence, ErrLate)
	case i < 0:
		return fmt.Errorf("%s of %d: %w", rung, sequence, ErrUnknown)
	case b.pending[i].rungs[rung] != unanswered:
		return fmt.Errorf("%s of %d: %w", rung, sequence, ErrAnswered)
	}
	b.pending[i].rungs[rung] = a
	return nil
}

// Tick returns the sequences that may be shown at now, oldest first, and forgets them.
func (b *Barrier) Tick(now time.Time) []Release {
	var released []Release
	for len(b.pending) > 0 {
		w := b.pending[0]
		if len(w.rungs) < len(b.rungs) && now.Before(w.until) {
			break
		}
		r := Release{Sequence: w.sequence}
		for _, rung := range b.rungs {
			if w.rungs[rung] != came {
				r.Missing = append(r.Missing, rung)
			}
		}
		released = append(released, r)
		b.pending = b.pending[1:]
	}
	return released
}

// Deadline returns when Tick must be called at the latest; false if nothing waits.
func (b *Barrier) Deadline() (time.Time, bool) {
	if len(b.pending) == 0 {
		return time.Time{}, false
	}
	return b.pending[0].until, true
}
