package model

import (
	"maps"
	"slices"

	"github.com/livepeer/network/simulation/world"
)

// Fork implements world.World.
func (w *World) Fork() (world.World, error) { return w.fork(), nil }

// fork copies what changes in place and shares what only grows.
func (w *World) fork() *World {
	f := *w
	f.undo = undo{}
	f.accounts = slices.Clone(w.accounts)
	for i := range f.accounts {
		f.accounts[i].fork()
	}
	for i := range f.inner {
		f.inner[i].fork()
	}
	f.pools = slices.Clone(w.pools)
	for i := range f.pools {
		p := &f.pools[i]
		p.past.fork()
		p.ends, p.feesPerShare = slices.Clone(p.ends), slices.Clone(p.feesPerShare)
	}
	f.allowances = maps.Clone(w.allowances)
	f.rounds.eras = slices.Clone(w.rounds.eras)
	f.staking.total.points = slices.Clip(w.staking.total.points)
	w.staking.total.points = f.staking.total.points
	f.set.fork()
	f.market.fork()
	f.attention.fork()
	f.committee.ballots, f.committee.votes = maps.Clone(w.committee.ballots), maps.Clone(w.committee.votes)
	f.slasher.penalized, f.slasher.announced = maps.Clone(w.slasher.penalized), maps.Clone(w.slasher.announced)
	f.broker.redeemed, f.broker.takenBy = maps.Clone(w.broker.redeemed), maps.Clone(w.broker.takenBy)
	f.mine.generated = maps.Clone(w.mine.generated)
	f.access.fork()
	f.guardian.fork()
	f.timelock.fork()
	f.units.fork()
	f.governor.nonces = maps.Clone(w.governor.nonces)
	f.governor.proposals = slices.Clone(w.governor.proposals)
	for i := range f.governor.proposals {
		f.governor.proposals[i].receipts = maps.Clone(f.governor.proposals[i].receipts)
	}
	f.court.fork()
	f.digests.fork()
	f.programs.published = slices.Clip(w.programs.published)
	return &f
}

func (a *arena) fork() { a.games, a.owed = slices.Clone(a.games), maps.Clone(a.owed) }

func (c *court) fork() {
	c.arena.fork()
	c.cases = maps.Clone(c.cases)
}

func (d *digests) fork() {
	d.arena.fork()
	d.postings = maps.Clone(d.postings)
}

func (a *account) fork() {
	a.position.delegates.fork()
	a.position.past.fork()
	a.thaws = slices.Clone(a.thaws)
	a.service.tenures = slices.Clone(a.service.tenures)
}

func (s *activeSet) fork() {
	s.slots, s.slotsBefore, s.free = slices.Clone(s.slots), slices.Clone(s.slotsBefore), slices.Clone(s.free)
	s.members = maps.Clone(s.members)
}

func (m *market) fork() {
	m.versions, m.jobs, m.claims = slices.Clip(m.versions), slices.Clone(m.jobs), slices.Clone(m.claims)
	for i := range m.claims {
		m.claims[i].marks = slices.Clone(m.claims[i].marks)
	}
	m.quotes = maps.Clone(m.quotes)
}
