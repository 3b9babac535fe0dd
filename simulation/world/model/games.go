package model

import (
	"github.com/livepeer/network/simulation/world"
	"github.com/livepeer/network/simulation/world/runs"
)

// arena is contracts/truebit/DisputeGame.sol, with what its contract owes.
type arena struct {
	games []game
	owed  map[world.Account]u128
}

// subject is a rendition of a sequence of a claim.
type subject struct {
	question
	rendition uint16
}

// game is a dispute. The last post is kept as it is compared, where the chain keeps its hash.
type game struct {
	subject
	challenger                            world.Account
	movedAt, challengerLeft, defenderLeft uint64
	level, position                       uint64
	status                                uint8
	fails                                 bool
	bond                                  u128
	post                                  world.Post
}

// disputed is a contract that games are played in.
type disputed interface {
	arena() *arena
	// mayDefend tells whether an account may move for the defender.
	mayDefend(by world.Account, g *game) bool
	// undecided is the error for which nothing can be done in a game any more.
	undecided(g *game) string
	// ended gives the bond to whom it belongs, and says what fails by that.
	ended(g *game) string
}

// defends tells whether it is the defender's move.
func (g *game) defends() bool { return g.level%2 == 1 }

// clock is seconds since the last move and how many the mover has.
func (g *game) clock(now uint64) (used, left uint64) {
	if g.defends() {
		return now - g.movedAt, g.defenderLeft
	}
	return now - g.movedAt, g.challengerLeft
}

// gameOf is an open game, nil with an error if there is none. It is given back as it was if the action reverts.
func (w *World) gameOf(in *arena, id uint64) (*game, string) {
	if id == 0 || id > uint64(len(in.games)) {
		return nil, "NoSuchGame"
	}
	g := &in.games[id-1]
	if g.status != world.GameOpen {
		return nil, "GameOver"
	}
	was := *g
	w.later(func() { *g = was })
	return g, ""
}

// running is a game that goes on.
func (w *World) running(d disputed, id uint64) (*game, string) {
	g, revert := w.gameOf(d.arena(), id)
	if revert != "" {
		return nil, revert
	}
	return g, d.undecided(g)
}

// moved is DisputeGame._move.
func (w *World) moved(d disputed, a *world.Action, last *world.Post) (*game, string) {
	g, revert := w.running(d, a.ID)
	if revert != "" {
		return nil, revert
	}
	defends := g.defends()
	if defends && !d.mayDefend(a.By, g) || !defends && a.By != g.challenger {
		return nil, "NotYourMove"
	}
	if last.Settled() != g.post {
		return nil, "WrongPost"
	}
	if a.N >= world.Sections {
		return nil, "NoSuchSection"
	}
	used, left := g.clock(w.now)
	if used > left {
		return nil, "OutOfTime"
	}
	g.movedAt = w.now
	if defends {
		g.defenderLeft = left - used
	} else {
		g.challengerLeft = left - used
	}
	return g, ""
}

func (w *World) dissected(d disputed, a *world.Action, receipt *world.Receipt) string {
	cut, ok := dataOf[world.Dissection](w, a)
	if !ok {
		return ""
	}
	g, revert := w.moved(d, a, &cut.Last)
	if revert != "" {
		return revert
	}
	if g.level >= world.Levels {
		return "WrongLevel"
	}
	next := world.Post{Start: g.post.Before(a.N), Ends: cut.Ends}.Settled()
	if next.Ends[world.Sections-1] == g.post.Ends[a.N] {
		return "SameEnd"
	}
	const sectionBits = 4
	g.position += a.N << (sectionBits * (world.Levels - g.level))
	g.level++
	g.post = next
	receipt.ID = g.level
	return ""
}

func (w *World) stepped(d disputed, a *world.Action, receipt *world.Receipt) string {
	shown, ok := dataOf[world.Refutation](w, a)
	if !ok {
		return ""
	}
	g, revert := w.moved(d, a, &shown.Last)
	if revert != "" {
		return revert
	}
	if g.level != world.Levels {
		return "WrongLevel"
	}
	state := shown.State.Settled()
	if state != g.post.Before(a.N) {
		return "WrongState"
	}
	next, revert := after(state, shown.Witness)
	if revert != "" {
		return revert
	}
	if next == g.post.Ends[a.N] {
		return "StepHolds"
	}
	return w.end(d, g, world.GameDefended, receipt)
}

// after is RV32Judge.step: the state after one more step, if the witness is the right one.
func after(state world.Moment, witness world.Witness) (world.Moment, string) {
	if state.True() {
		stopped := state.Step == state.Run.Ending().Steps
		switch {
		case witness == world.LongWitness || witness == world.WrongWitness && stopped:
			return state, "InvalidWitnessLength"
		case witness == world.WrongWitness:
			return state, "InvalidProof"
		}
		return state.Next(), ""
	}
	if state.Lie.Status > runs.Trapped {
		return state, "InvalidState"
	}
	if witness != world.TrueWitness {
		return state, "InvalidWitnessLength"
	}
	return state.Next(), ""
}

func (w *World) timedOut(d disputed, a *world.Action, receipt *world.Receipt) string {
	g, revert := w.running(d, a.ID)
	if revert != "" {
		return revert
	}
	if used, left := g.clock(w.now); used <= left {
		return "StillInTime"
	}
	if g.defends() {
		return w.end(d, g, world.GameUpheld, receipt)
	}
	return w.end(d, g, world.GameDefended, receipt)
}

func (w *World) end(d disputed, g *game, status uint8, receipt *world.Receipt) string {
	g.status = status
	receipt.ID = uint64(status)
	return d.ended(g)
}

// refunded is DisputeGame._refund.
func (w *World) refunded(in *arena, id uint64, receipt *world.Receipt) (*game, string) {
	g, revert := w.gameOf(in, id)
	if revert != "" {
		return nil, revert
	}
	g.status = world.GameRefunded
	receipt.ID = uint64(world.GameRefunded)
	return g, ""
}

// opened is DisputeGame._open of a game that By begins. In court it is about a final state that is no pass.
func (w *World) opened(in *arena, a *world.Action, about game, inCourt bool, receipt *world.Receipt) string {
	d, ok := dataOf[world.Opening](w, a)
	if !ok {
		return ""
	}
	if d.Cut {
		return "NotAFinalState"
	}
	final := d.Final.Settled()
	if inCourt {
		var revert string
		if about.fails, revert = failing(&final); revert != "" {
			return revert
		}
	}
	about.post = world.Post{Start: about.post.Start, Ends: d.Ends}.Settled()
	if final != about.post.Ends[world.Sections-1] {
		return "EndIsNotTheFinalState"
	}
	if a.Value.BitLen() > tokenBits {
		return overflowed
	}
	about.bond, _ = narrow(&a.Value) // By had it.
	about.challenger, about.movedAt, about.level, about.status = a.By, w.now, 1, world.GameOpen
	count := len(in.games)
	w.later(func() { in.games = in.games[:count] })
	in.games = append(in.games, about)
	receipt.ID, receipt.Amount = uint64(len(in.games)), a.Value
	return ""
}

// finally is what a state says of the program's end.
func finally(m *world.Moment) (status uint8, code uint32, digest runs.Digest) {
	if !m.True() {
		return m.Lie.Status, m.Lie.Code, m.Lie.Digest
	}
	e := m.Run.Ending()
	return e.Status, e.Code, e.Digest
}

// failing is DisputeGame._isFailure of a state in which nothing comes any more, or which was made up.
func failing(final *world.Moment) (fails bool, revert string) {
	const firstOfSource, firstOfRendition = 16, 32
	status, code, _ := finally(final)
	if status != runs.Halted {
		return false, ""
	}
	if code == 0 || code >= firstOfSource && code < firstOfRendition {
		return false, "FinalStatePasses"
	}
	return code >= firstOfRendition, ""
}

// owe books wei of an arena's contract.
func (w *World) owe(in *arena, to world.Account, amount u128) {
	setIn(w, in.owed, to, in.owed[to].add(amount))
}

// withdrawn is Payouts.withdraw.
func (w *World) withdrawn(in *arena, from world.Contract, a *world.Action, receipt *world.Receipt) string {
	amount := in.owed[a.By]
	if amount.isZero() {
		return "NothingToWithdraw"
	}
	setIn(w, in.owed, a.By, u128{})
	receipt.Amount = amount.wide()
	if w.pay(from, a.To, amount) != "" {
		return "TransferFailed"
	}
	return ""
}

// setIn sets what a map has, and has it as before if the action reverts.
func setIn[K comparable, V any](w *World, in map[K]V, key K, value V) {
	was, there := in[key]
	w.later(func() {
		if there {
			in[key] = was
		} else {
			delete(in, key)
		}
	})
	in[key] = value
}
