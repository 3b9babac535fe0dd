package model

import "github.com/livepeer/network/simulation/world"

// rounds is contracts/rounds/Rounds.sol.
type rounds struct {
	eras            []era // the last may begin next round
	lockPpm         uint64
	lastInitialized uint64
	// number, start and end are of the round that is running.
	number, start, end uint64
	now                uint64
}

// era is rounds of one length.
type era struct{ start, firstRound, length uint64 }

func newRounds(p *world.Parameters, now uint64) rounds {
	r := rounds{eras: []era{{start: p.Rounds.StartTime, length: p.Rounds.LengthSeconds}}, lockPpm: p.Rounds.LockPpm}
	r.advance(now)
	return r
}

// advance finds the round of a time that is not before the last.
func (r *rounds) advance(now uint64) {
	r.now = now
	if now < r.end {
		return
	}
	r.find()
}

func (r *rounds) find() {
	r.number = r.at(r.now)
	r.start, r.end = r.startOf(r.number), r.startOf(r.number+1)
}

// at is the round of a second.
func (r *rounds) at(second uint64) uint64 {
	for i := len(r.eras) - 1; i >= 0; i-- {
		if e := &r.eras[i]; second >= e.start {
			return e.firstRound + (second-e.start)/e.length
		}
	}
	return 0
}

func (r *rounds) eraOf(round uint64) *era {
	i := len(r.eras) - 1
	for round < r.eras[i].firstRound {
		i--
	}
	return &r.eras[i]
}

func (r *rounds) startOf(round uint64) uint64 {
	e := r.eraOf(round)
	return e.start + (round-e.firstRound)*e.length
}

// boundary is the second whose stake counts in a round.
func (r *rounds) boundary(round uint64) uint64 { return r.startOf(round) - 1 }

func (r *rounds) locked() bool {
	const million = 1_000_000
	return r.now+r.eraOf(r.number).length*r.lockPpm/million >= r.end
}

func (w *World) initializeRound(a *world.Action, receipt *world.Receipt) string {
	round := w.rounds.number
	if round == 0 {
		return "RoundNotReached"
	}
	if round <= w.rounds.lastInitialized {
		return "RoundAlreadyInitialized"
	}
	w.rounds.lastInitialized = round
	receipt.ID = round
	receipt.Amount = w.startRound(round, a.By).wide()
	return ""
}

func (w *World) setRoundLength(a *world.Action, receipt *world.Receipt) string {
	const shortest, longest = 10, 30 * 86_400
	if revert := w.restricted(a); revert != "" {
		return revert
	}
	if a.N < shortest || a.N > longest {
		return "InvalidRoundLength"
	}
	r := &w.rounds
	next := r.number + 1
	if last := r.eras[len(r.eras)-1]; last.firstRound < next {
		r.eras = append(r.eras, era{start: r.startOf(next), firstRound: next, length: a.N})
	} else {
		r.eras[len(r.eras)-1].length = a.N
	}
	r.find()
	receipt.ID = next
	return ""
}
