package model

import "github.com/livepeer/network/simulation/world"

// undo is what an action has to give back if it reverts: copies of what it was about to change. Histories are not in it: a record of what
// was before a round tells the same whether or not the round has changed anything.
type undo struct {
	accounts []savedAccount
	pools    []savedPool
	balances []savedBalance
	steps    []func()
}

type savedAccount struct {
	index world.Account
	was   account
}

type savedPool struct {
	index int32
	was   pool
}

type savedBalance struct {
	index world.Account
	was   balance
}

func (u *undo) reset() {
	u.accounts, u.pools, u.balances, u.steps = u.accounts[:0], u.pools[:0], u.balances[:0], u.steps[:0]
}

// keep saves an account before it changes.
func (w *World) keep(a world.Account) {
	w.undo.accounts = append(w.undo.accounts, savedAccount{a, *w.at(a)})
}

// keepPool saves a pool before it changes.
func (w *World) keepPool(index int32) {
	w.undo.pools = append(w.undo.pools, savedPool{index, w.pools[index]})
}

// keepBalance saves what somebody has before it changes.
func (w *World) keepBalance(a world.Account) {
	w.undo.balances = append(w.undo.balances, savedBalance{a, *w.heldBy(a)})
}

// later has a step done if the action reverts.
func (w *World) later(step func()) { w.undo.steps = append(w.undo.steps, step) }

// revert gives back what was saved, the newest first.
func (w *World) revert() {
	u := &w.undo
	for i := len(u.steps) - 1; i >= 0; i-- {
		u.steps[i]()
	}
	for i := len(u.accounts) - 1; i >= 0; i-- {
		s := &u.accounts[i]
		now := w.at(s.index)
		delegates, shares := now.position.delegates, now.position.past
		*now = s.was
		now.position.delegates, now.position.past = delegates, shares
	}
	for i := len(u.pools) - 1; i >= 0; i-- {
		s := &u.pools[i]
		past := w.pools[s.index].past
		w.pools[s.index] = s.was
		w.pools[s.index].past = past
	}
	for i := len(u.balances) - 1; i >= 0; i-- {
		*w.heldBy(u.balances[i].index) = u.balances[i].was
	}
	u.reset()
}
