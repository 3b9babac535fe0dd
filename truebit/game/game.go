// Package game decides the moves of a dispute over what a program answers (docs/spec/dispute-game.md), for either party and without any I/O of its own.
//
// Start from Open, with which a game begins, and Decide, which answers what to do next from what the chain says of a game and the program's true trace. Nothing is
// remembered between two calls: whoever was interrupted asks again.
package game

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/livepeer/network/truebit/rv32"
	"github.com/livepeer/network/truebit/trace"
)

const (
	// Sections is the number of parts into which a post cuts a run of steps.
	Sections = trace.Sections
	// Levels is the number of posts until sections are single steps: Sections^Levels == trace.Steps.
	Levels = 9

	// codeRegister is a0, in which a program that has halted leaves its code.
	codeRegister = 10
	// passCode is what is there for a pass, firstOfSource to firstOfRendition-1 say that the source is not judged, and what is not less that the rendition is bad
	// (docs/spec/verdict.md).
	passCode         = 0
	firstOfSource    = 16
	firstOfRendition = 32
)

// What the contract refuses.
var (
	// ErrNotYourMove: the other party has to move, or the game is over.
	ErrNotYourMove = errors.New("game: not your move")
	// ErrWrongLevel: a dissection of single steps, or a step before sections are single steps.
	ErrWrongLevel = errors.New("game: wrong level")
	// ErrNoSuchSection: a section that is not one of the sixteen.
	ErrNoSuchSection = errors.New("game: no such section")
	// ErrSameEnd: a dissection that ends where the other party says, so nothing is in dispute.
	ErrSameEnd = errors.New("game: a dissection must have another end")
)

// ErrNotThisGame says that the trace does not begin as the game does: another program, other blobs, or moves that another trace has led to.
var ErrNotThisGame = errors.New("game: the trace is not the one of this game")

// Side is one of the two parties.
type Side uint8

// The challenger says that the program does not answer pass, the defender that it does.
const (
	Challenger Side = iota
	Defender
)

// String returns the side's name.
func (s Side) String() string {
	if s == Defender {
		return "defender"
	}
	return "challenger"
}

// Post is what the party that moved last says: the state before a run of steps, on which both agree, and the states at the ends of its 16 equal sections.
type Post struct {
	Start common.Hash
	Ends  [Sections]common.Hash
}

// Hash is what the contract keeps of a post: keccak256(abi.encode(post)).
func (p Post) Hash() common.Hash {
	packed := make([]byte, 0, (1+Sections)*common.HashLength)
	packed = append(packed, p.Start[:]...)
	for _, end := range p.Ends {
		packed = append(packed, end[:]...)
	}
	return crypto.Keccak256Hash(packed)
}

// Before returns the state before a section, on which both parties agree.
func (p Post) Before(section int) common.Hash {
	if section == 0 {
		return p.Start
	}
	return p.Ends[section-1]
}

// View is what the chain says of a game.
type View struct {
	// Level of the last post, 1 to Levels.
	Level int
	// Levels of the whole game; 0 is the constant Levels, which the contract has.
	Levels int
	// Position is the number of steps before Post.Start.
	Position uint64
	// Post is the last one.
	Post Post
	// Over says that the game has ended, or that its case is decided.
	Over bool
	// OutOfTime says that the clock of the party whose move it is has run out.
	OutOfTime bool
}

func (v View) levels() int {
	if v.Levels == 0 {
		return Levels
	}
	return v.Levels
}

// Mover is the party whose move it is.
func (v View) Mover() Side {
	if v.Level%2 == 1 {
		return Defender
	}
	return Challenger
}

// Width is the number of steps in a section of the last post.
func (v View) Width() uint64 {
	width := uint64(1)
	for range v.levels() - v.Level {
		width *= Sections
	}
	return width
}

// Dissected returns the view after the party whose move it is has cut up a section of the last post. The errors are those for which the contract reverts.
func (v View) Dissected(section int, ends [Sections]common.Hash) (View, error) {
	switch {
	case v.Over || v.OutOfTime:
		return v, ErrNotYourMove
	case v.Level >= v.levels():
		return v, ErrWrongLevel
	case section < 0 || section >= Sections:
		return v, ErrNoSuchSection
	case ends[Sections-1] == v.Post.Ends[section]:
		return v, ErrSameEnd
	}
	next := v
	next.Position += uint64(section) * v.Width()
	next.Level++
	next.Post = Post{Start: v.Post.Before(section), Ends: ends}
	return next, nil
}

// Trace answers what the state is after any step of the program. *trace.Trace is one.
type Trace interface {
	// Hash returns the hash of the state after step steps.
	Hash(ctx context.Context, step uint64) (common.Hash, error)
	// Section returns the hashes at the ends of the 16 equal parts of the steps from..to.
	Section(ctx context.Context, from, to uint64) ([]common.Hash, error)
	// Witness returns the encoded state after step steps, and what the judge needs to take the next one.
	Witness(ctx context.Context, step uint64) (encoded []byte, witness []common.Hash, err error)
}

// Kind is what a move does.
type Kind uint8

// The moves. None: there is nothing to do, because it is not this side's move, or because the other party has said nothing wrong.
const (
	None Kind = iota
	Dissect
	Step
	TimeOut
)

// Move is what a party does.
type Move struct {
	Kind Kind
	// Section of the last post that is wrong, for Dissect and Step.
	Section int
	// Ends are the true hashes in it, for Dissect.
	Ends [Sections]common.Hash
	// State before the step, encoded, and Witness are for Step.
	State   []byte
	Witness []common.Hash
}

// Decide returns what side does next, if trace is that of the program. It answers no state that the trace does not have: a side for which the trace does not speak
// has no move, and lets its clock run out.
func Decide(ctx context.Context, view View, truth Trace, side Side) (Move, error) {
	if view.Over {
		return Move{}, nil
	}
	if view.Mover() != side {
		if view.OutOfTime {
			return Move{Kind: TimeOut}, nil
		}
		return Move{}, nil
	}
	if view.OutOfTime {
		return Move{}, nil
	}
	start, err := truth.Hash(ctx, view.Position)
	if err != nil {
		return Move{}, fmt.Errorf("state after step %d: %w", view.Position, err)
	}
	if start != view.Post.Start {
		return Move{}, fmt.Errorf("%w: at step %d it has %s, the game %s", ErrNotThisGame, view.Position, start, view.Post.Start)
	}
	section, err := firstWrong(ctx, view, truth)
	if err != nil || section == Sections {
		return Move{}, err
	}
	return refute(ctx, view, truth, section)
}

// firstWrong returns the first section of the last post whose end is not the trace's, or Sections.
func firstWrong(ctx context.Context, view View, truth Trace) (int, error) {
	ends, err := truth.Section(ctx, view.Position, view.Position+Sections*view.Width())
	if err != nil {
		return 0, fmt.Errorf("sections from step %d: %w", view.Position, err)
	}
	for i, end := range ends {
		if end != view.Post.Ends[i] {
			return i, nil
		}
	}
	return Sections, nil
}

// refute returns the move against a section whose end is wrong and whose beginning is right.
func refute(ctx context.Context, view View, truth Trace, section int) (Move, error) {
	from := view.Position + uint64(section)*view.Width()
	if view.Level == view.levels() {
		state, witness, err := truth.Witness(ctx, from)
		if err != nil {
			return Move{}, fmt.Errorf("witness of step %d: %w", from, err)
		}
		return Move{Kind: Step, Section: section, State: state, Witness: witness}, nil
	}
	ends, err := truth.Section(ctx, from, from+view.Width())
	if err != nil {
		return Move{}, fmt.Errorf("sections from step %d: %w", from, err)
	}
	return Move{Kind: Dissect, Section: section, Ends: [Sections]common.Hash(ends)}, nil
}

// Opening is what a challenger begins a game with.
type Opening struct {
	// Finding is what Final says: Fails or Voids.
	Finding Finding
	// Final is the encoded state after the whole trace, which is no pass.
	Final []byte
	// Ends are the hashes after each sixteenth of it; the last is that of Final.
	Ends [Sections]common.Hash
}

// Open returns how to challenge a claim that the program of this trace answers pass, or nil if it does.
func Open(ctx context.Context, truth *trace.Trace) (*Opening, error) {
	final, _, err := truth.Final(ctx)
	if err != nil {
		return nil, fmt.Errorf("run to the end: %w", err)
	}
	finding := Find(final)
	if finding == Passes {
		return nil, nil
	}
	ends, err := truth.Section(ctx, 0, trace.Steps)
	if err != nil {
		return nil, fmt.Errorf("sections of the trace: %w", err)
	}
	return &Opening{Finding: finding, Final: final.Encode(), Ends: [Sections]common.Hash(ends)}, nil
}

// Finding is what a final state says of the rendition.
type Finding uint8

// Passes: there is nothing to challenge, because the rendition is good or its source is one that the program does not judge. Fails: the rendition is bad; who loses a
// game about that is slashed. Voids: it says nothing, because the program gave itself up, trapped or did not end; a case with such a game lost is not paid, and nobody
// is slashed for it.
const (
	Passes Finding = iota
	Fails
	Voids
)

// String returns the finding in a word.
func (f Finding) String() string {
	switch f {
	case Passes:
		return "passes"
	case Fails:
		return "fails"
	case Voids:
	}
	return "voids"
}

// Find returns what a final state says, as the contract reads it.
func Find(final rv32.State) Finding {
	code := final.X[codeRegister]
	switch {
	case final.Status != rv32.Halted:
		return Voids
	case code == passCode, code >= firstOfSource && code < firstOfRendition:
		return Passes
	case code >= firstOfRendition:
		return Fails
	}
	return Voids
}
