package world

import (
	"fmt"

	"github.com/holiman/uint256"

	"github.com/livepeer/network/simulation/world/runs"
)

// CourtTerms are Data of OpSetCourtTerms: seconds, ppm of stake, wei.
type CourtTerms struct {
	ClockSeconds, OpenSeconds, SettleSeconds, QuorumPpm uint32
	MinimumBond                                         uint256.Int
}

// DigestTerms are Data of OpSetDigestTerms: seconds and wei.
type DigestTerms struct {
	PostSeconds, DisputeSeconds, ClockSeconds uint32
	MinimumBond                               uint256.Int
}

// Attestation is the word of a transcoder that it holds the blobs of a case. Data of OpAttest is a list of them, rising by address if it is
// to count.
type Attestation struct{ Transcoder, Signer Account }

// Sections are what a post cuts a run of steps into, Levels are the posts until sections are single steps (docs/spec/dispute-game.md).
const (
	Sections = 16
	Levels   = 9
)

// Moment is the state of a machine, by a symbol: who says what a run has come to after so many steps says a Moment. The worlds with contracts
// make a state and its hash of it, `model` compares the symbols.
type Moment struct {
	Run  runs.Run
	Step uint64
	// Lie is zero for the true state.
	Lie Lie
}

// Next is the Moment after one more step.
func (m Moment) Next() Moment {
	if m.True() {
		m.Step++
	} else if m.Lie.Status == runs.Running {
		m.Lie.Status = runs.Trapped
	}
	return m.Settled()
}

// String is the Moment in a few words.
func (m Moment) String() string {
	if m.True() {
		return fmt.Sprintf("%d/%d@%d", m.Run.Program, m.Run.Rendition, m.Step)
	}
	return fmt.Sprintf("%d/%d@%d lie %d (status %d, a0 %d, digest %x)", m.Run.Program, m.Run.Rendition, m.Step, m.Lie.Number, m.Lie.Status, m.Lie.Code, m.Lie.Digest)
}

// Lie is what a state that is made up says. Lies of different numbers, runs or steps are different states, all with a pc that is no place for
// an instruction: the next step traps unless the machine has stopped.
type Lie struct {
	// Number is not 0.
	Number uint64
	Status uint8
	Code   uint32
	Digest runs.Digest
}

// True tells whether this is a state that the run comes to.
func (m *Moment) True() bool { return m.Lie.Number == 0 && m.Run.Known() }

// Settled is the Moment as it is compared: a machine that has stopped stays as it is.
func (m Moment) Settled() Moment {
	if m.True() {
		m.Step, m.Lie = min(m.Step, m.Run.Ending().Steps), Lie{}
	}
	return m
}

// Post is what a party of a game says: the state before a run of steps, and those at the ends of its sections.
type Post struct {
	Start Moment
	Ends  [Sections]Moment
}

// Settled is the Post as it is compared.
func (p Post) Settled() Post {
	p.Start = p.Start.Settled()
	for i := range p.Ends {
		p.Ends[i] = p.Ends[i].Settled()
	}
	return p
}

// Before is the state before a section, which has to be one of the post's.
func (p *Post) Before(section uint64) Moment {
	if section == 0 {
		return p.Start
	}
	return p.Ends[section-1]
}

// Origin is what somebody shows of a case to have its start computed (ICaseStart.Origin).
type Origin uint8

// All fits together, or something is another's.
const (
	TrueOrigin Origin = iota
	OtherBlobs
	OtherTerms
	OtherBoxes
)

// Opening is Data of OpOpenGame and OpDisputeDigest.
type Opening struct {
	// Program is the one whose image is shown, of package runs, and Origin what is shown besides; a dispute shows neither.
	Program uint64
	Origin  Origin
	// Final is the last state, of which a byte is missing if Cut.
	Final Moment
	Cut   bool
	Ends  [Sections]Moment
}

// DigestPost is Data of OpPostDigest.
type DigestPost struct {
	Program uint64
	Origin  Origin
	Digest  runs.Digest
}

// Dissection is Data of OpDissect and OpDissectDigest.
type Dissection struct {
	Last Post
	Ends [Sections]Moment
}

// Witness is how good what is shown to the judge is.
type Witness uint8

// The witness that belongs to the state; the same with another word, which where there are none is one too many; with one too many.
const (
	TrueWitness Witness = iota
	WrongWitness
	LongWitness
)

// Refutation is Data of OpStep and OpStepDigest.
type Refutation struct {
	Last Post
	// State is that before the step.
	State   Moment
	Witness Witness
}
