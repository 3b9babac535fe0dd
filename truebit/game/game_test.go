package game_test

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/livepeer/network/truebit/game"
	"github.com/livepeer/network/truebit/rv32"
)

const (
	// shortLevels is odd like game.Levels, so that the same side has the last word.
	shortLevels = 3
	shortSteps  = 4096 // game.Sections^shortLevels
	// clockSeconds is what each side of a short game has for its moves.
	clockSeconds = 10
)

// toy is a machine that counts and halts after so many steps.
type toy struct {
	haltsAt uint64
	// truth are the hashes of its states; other those of a run that is another one from its first step on, never halts, and follows the rules otherwise.
	truth, other []common.Hash
}

const strange = "other"

func newToy(haltsAt uint64) *toy {
	m := &toy{haltsAt: haltsAt}
	for i := range uint64(shortSteps + 1) {
		m.truth = append(m.truth, crypto.Keccak256Hash(m.state(i)))
		m.other = append(m.other, crypto.Keccak256Hash(m.strangeState(i)))
	}
	return m
}

func (m *toy) state(step uint64) []byte {
	return binary.BigEndian.AppendUint64(nil, min(step, m.haltsAt))
}

func (m *toy) strangeState(step uint64) []byte {
	return binary.BigEndian.AppendUint64([]byte(strange), step)
}

// judge takes one step, from any state.
func (m *toy) judge(state []byte) common.Hash {
	if counter, ok := bytes.CutPrefix(state, []byte(strange)); ok {
		return crypto.Keccak256Hash(m.strangeState(binary.BigEndian.Uint64(counter) + 1))
	}
	return crypto.Keccak256Hash(m.state(binary.BigEndian.Uint64(state) + 1))
}

// run is what somebody takes for the trace of a toy: the true one until the state after step goesAt.
type run struct {
	*toy
	goesAt uint64
}

func (m *toy) run() run { return run{m, shortSteps + 1} }

func (r run) Hash(_ context.Context, step uint64) (common.Hash, error) {
	if step >= r.goesAt {
		return r.other[step], nil
	}
	return r.truth[step], nil
}

func (r run) Section(ctx context.Context, from, to uint64) (ends []common.Hash, err error) {
	for i := range uint64(game.Sections) {
		end, _ := r.Hash(ctx, from+(to-from)/game.Sections*(i+1))
		ends = append(ends, end)
	}
	return ends, nil
}

func (r run) Witness(_ context.Context, step uint64) ([]byte, []common.Hash, error) {
	if step >= r.goesAt {
		return r.strangeState(step), nil, nil
	}
	return r.state(step), nil, nil
}

// actor is a party: what it does in a view, and how many seconds it takes.
type actor interface {
	open() (ends [game.Sections]common.Hash)
	move(view game.View, side game.Side) (move game.Move, seconds int)
}

// reasoned plays by what a trace says, honest if the trace is the true one.
type reasoned struct {
	t       testing.TB
	trace   run
	seconds int
}

func (a reasoned) open() [game.Sections]common.Hash {
	ends, _ := a.trace.Section(context.Background(), 0, shortSteps)
	return [game.Sections]common.Hash(ends)
}

func (a reasoned) move(view game.View, side game.Side) (game.Move, int) {
	move, err := game.Decide(context.Background(), view, a.trace, side)
	if err != nil && !errors.Is(err, game.ErrNotThisGame) {
		a.t.Fatal(err)
	}
	return move, a.seconds
}

// turncoat posts the truth up to a level and goes by another run from there on.
type turncoat struct {
	truth, other reasoned
	until        int
}

func (a turncoat) open() [game.Sections]common.Hash { return a.other.open() }

func (a turncoat) move(view game.View, side game.Side) (game.Move, int) {
	if view.Level < a.until {
		if move, seconds := a.truth.move(view, side); move.Kind != game.None {
			return move, seconds
		}
	}
	return a.other.move(view, side)
}

// chaotic says anything.
type chaotic struct {
	machine *toy
	random  *rand.Rand
}

func (a chaotic) ends() (ends [game.Sections]common.Hash) {
	for i := range ends {
		binary.BigEndian.PutUint64(ends[i][:], a.random.Uint64())
	}
	return ends
}

func (a chaotic) open() [game.Sections]common.Hash { return a.ends() }

func (a chaotic) move(view game.View, _ game.Side) (game.Move, int) {
	kind := game.Dissect
	if view.Level == shortLevels {
		kind = game.Step
	}
	section := a.random.IntN(game.Sections)
	return game.Move{Kind: kind, Section: section, Ends: a.ends(), State: a.machine.state(a.random.Uint64N(shortSteps))}, a.random.IntN(4)
}

// silent opens like its base and never moves: it stalls until its clock is over, or has given up.
type silent struct{ actor }

func (silent) move(game.View, game.Side) (game.Move, int) { return game.Move{}, 0 }

// slow takes its whole clock for its first move.
type slow struct{ actor }

func (a slow) move(view game.View, side game.Side) (game.Move, int) {
	move, _ := a.actor.move(view, side)
	if view.Level <= 2 {
		return move, clockSeconds
	}
	return move, 1
}

// repeating sends every move of its base again and again.
type repeating struct {
	actor
	last *game.Move
}

func (a repeating) move(view game.View, side game.Side) (game.Move, int) {
	if a.last.Kind == game.None {
		*a.last, _ = a.actor.move(view, side)
	}
	return *a.last, 1
}

// referee plays a game by the rules of the contract.
type referee struct {
	t      testing.TB
	truth  *toy
	view   game.View
	left   [2]int
	honest game.Side
	name   string
}

// play returns who wins.
func (r *referee) play(challenger, defender actor) game.Side {
	r.left = [2]int{clockSeconds, clockSeconds}
	r.view = game.View{Level: 1, Levels: shortLevels, Post: game.Post{Start: r.truth.truth[0], Ends: challenger.open()}}
	if r.honest == game.Defender && r.view.Post.Ends[game.Sections-1] == r.truth.truth[shortSteps] {
		r.view.Post.Ends[game.Sections-1][0]++ // the contract takes no final state that passes, and the true one does
	}
	actors := [2]actor{challenger, defender}
	for {
		side := r.view.Mover()
		move, seconds := actors[side].move(r.view, side)
		if other := 1 - side; side != r.honest {
			if idle, _ := actors[other].move(r.view, other); idle.Kind != game.None {
				r.t.Fatalf("%s: the honest %s moves when it is not its turn", r.name, other)
			}
		}
		r.left[side] -= seconds
		if move.Kind == game.None || r.left[side] < 0 {
			return r.timeOut(actors, side)
		}
		if winner, over := r.apply(side, move); over {
			return winner
		}
	}
}

func (r *referee) timeOut(actors [2]actor, side game.Side) game.Side {
	winner := 1 - side
	r.view.OutOfTime = true
	if winner == r.honest {
		if move, _ := actors[winner].move(r.view, winner); move.Kind != game.TimeOut {
			r.t.Fatalf("%s: the honest %s does not end the game", r.name, winner)
		}
	}
	return winner
}

// apply does what the contract would. A move that it refuses is the end of a dishonest actor, which does nothing better.
func (r *referee) apply(side game.Side, move game.Move) (winner game.Side, over bool) {
	var err error
	switch {
	case move.Kind == game.Dissect:
		r.checkHonest(side, move)
		r.view, err = r.view.Dissected(move.Section, move.Ends)
	case move.Kind == game.Step && r.view.Level == shortLevels:
		if crypto.Keccak256Hash(move.State) == r.view.Post.Before(move.Section) && r.truth.judge(move.State) != r.view.Post.Ends[move.Section] {
			return side, true
		}
		err = errors.New("nothing refuted")
	default:
		err = errors.New("no such move")
	}
	if err == nil {
		return side, false
	}
	if side == r.honest {
		r.t.Fatalf("%s: the honest %s is refused: %v", r.name, side, err)
	}
	return 1 - side, true
}

// checkHonest: an honest side posts nothing but the truth, against an end that is wrong and from a start that is right.
func (r *referee) checkHonest(side game.Side, move game.Move) {
	if side != r.honest {
		return
	}
	width := uint64(shortSteps)
	for range r.view.Level {
		width /= game.Sections
	}
	from := r.view.Position + uint64(move.Section)*width
	ends, _ := r.truth.run().Section(context.Background(), from, from+width)
	start := r.view.Post.Before(move.Section)
	if move.Ends != [game.Sections]common.Hash(ends) || start != r.truth.truth[from] || r.view.Post.Ends[move.Section] == r.truth.truth[from+width] {
		r.t.Fatalf("%s: the honest %s defends what is wrong", r.name, side)
	}
}

// opponents are all ways to play against an honest side, when the wrong run goes another way after a step.
func opponents(t testing.TB, machine *toy, goesAt uint64) map[string]actor {
	wrong := reasoned{t, run{machine, goesAt}, 1}
	honest := reasoned{t, machine.run(), 1}
	return map[string]actor{
		"wrong after":        wrong,
		"wrong, last second": slow{wrong},
		"right at first":     turncoat{honest, wrong, 2},
		"right for longer":   turncoat{honest, wrong, 3},
		"random":             chaotic{machine, rand.New(rand.NewPCG(goesAt, 1))},
		"silent":             silent{wrong},
		"repeating":          repeating{wrong, new(game.Move)},
		"correct":            honest,
	}
}

// TestDecide_HonestSideWinsAgainstAll is the whole matrix of actors, for every step at which the runs can part: whoever is honest and answers in time loses no game, makes no
// move that the contract refuses, and says nothing that is not so.
func TestDecide_HonestSideWinsAgainstAll(t *testing.T) {
	t.Parallel()
	for _, haltsAt := range []uint64{shortSteps, 1000, 1} {
		machine := newToy(haltsAt)
		for goesAt := uint64(1); goesAt <= shortSteps; goesAt++ {
			for _, honest := range []game.Side{game.Challenger, game.Defender} {
				for name, opponent := range opponents(t, machine, goesAt) {
					r := &referee{t: t, truth: machine, honest: honest, name: fmt.Sprintf("halts at %d, parts at %d, %s", haltsAt, goesAt, name)}
					players := [2]actor{opponent, opponent}
					players[honest] = reasoned{t, machine.run(), 1}
					if name == "correct" && honest == game.Challenger {
						continue // two sides that say the same have no game: the defender would have to say that the truth is wrong
					}
					if winner := r.play(players[game.Challenger], players[game.Defender]); winner != honest {
						t.Fatalf("%s: the honest %s loses", r.name, honest)
					}
				}
			}
		}
	}
}

// TestDecide_LastSecondIsInTime: a side may use its clock to the end, and no further.
func TestDecide_LastSecondIsInTime(t *testing.T) {
	t.Parallel()
	machine := newToy(shortSteps)
	for seconds, want := range map[int]game.Side{clockSeconds / 2: game.Defender, clockSeconds/2 + 1: game.Challenger} {
		r := &referee{t: t, truth: machine, honest: game.Defender, name: "slow but honest"}
		if winner := r.play(reasoned{t, run{machine, 77}, 1}, reasoned{t, machine.run(), seconds}); winner != want {
			t.Errorf("%d seconds for each of two moves: the %s wins", seconds, winner)
		}
	}
}

func TestDecide_OtherGame(t *testing.T) {
	t.Parallel()
	truth := newToy(shortSteps).run()
	view := game.View{Level: 1, Levels: shortLevels, Post: game.Post{Start: common.Hash{1}}}
	if move, err := game.Decide(t.Context(), view, truth, game.Defender); !errors.Is(err, game.ErrNotThisGame) || move.Kind != game.None {
		t.Errorf("another start: %v, %v", move.Kind, err)
	}
	view.Over = true
	if move, err := game.Decide(t.Context(), view, truth, game.Defender); err != nil || move.Kind != game.None {
		t.Errorf("a game that is over: %v, %v", move.Kind, err)
	}
}

func TestDissected_Refuses(t *testing.T) {
	t.Parallel()
	truth := newToy(shortSteps).run()
	ends, _ := truth.Section(t.Context(), 0, shortSteps)
	view := game.View{Level: 1, Post: game.Post{Ends: [game.Sections]common.Hash(ends)}}
	last, over, late := view, view, view
	last.Level, over.Over, late.OutOfTime = game.Levels, true, true
	for name, c := range map[string]struct {
		view    game.View
		section int
		want    error
	}{
		"below":    {view, -1, game.ErrNoSuchSection},
		"above":    {view, game.Sections, game.ErrNoSuchSection},
		"same end": {view, game.Sections - 1, game.ErrSameEnd},
		"step":     {last, 0, game.ErrWrongLevel},
		"over":     {over, 0, game.ErrNotYourMove},
		"late":     {late, 0, game.ErrNotYourMove},
	} {
		if _, err := c.view.Dissected(c.section, view.Post.Ends); !errors.Is(err, c.want) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestFind holds what a final state says to the specification's table of codes, at the ends of its ranges.
func TestFind(t *testing.T) {
	t.Parallel()
	for code, want := range map[uint32]game.Finding{
		0: game.Passes, 1: game.Voids, 2: game.Voids, 15: game.Voids, 16: game.Passes, 31: game.Passes, 32: game.Fails, 51: game.Fails, 1 << 31: game.Fails, 1<<32 - 1: game.Fails,
	} {
		for status, want := range map[rv32.Status]game.Finding{rv32.Running: game.Voids, rv32.Halted: want, rv32.Trapped: game.Voids} {
			state := rv32.State{Status: status}
			state.X[10] = code
			if got := game.Find(state); got != want {
				t.Errorf("status %v with %d in a0 %v, want %v", status, code, got, want)
			}
		}
	}
}
