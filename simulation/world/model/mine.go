package model

import "github.com/livepeer/network/simulation/world"

// mine is contracts/token/MerkleMine.sol.
type mine struct {
	allocation       u128
	callerStart, end uint64
	generated        map[uint64]bool
}

func newMine(g *world.Genesis) mine {
	total, _ := narrow(&g.Parameters.Genesis.Total.Int)
	return mine{
		allocation: total.div64(uint64(max(g.Miners, 1))), callerStart: g.Time + g.Parameters.Genesis.CallerDelaySeconds,
		end: g.Time + g.Parameters.Genesis.DurationSeconds, generated: map[uint64]bool{},
	}
}

func (m *mine) callerShare(now uint64) u128 {
	switch {
	case now <= m.callerStart:
		return u128{}
	case now >= m.end:
		return m.allocation
	default:
		return m.allocation.mul64(now - m.callerStart).div64(m.end - m.callerStart)
	}
}

// listed tells whether an account has a place in the list: account n has place n-1, and a list of none has nobody's.
func (w *World) listed(index uint64, a world.Account) bool {
	if w.genesis.Miners == 0 {
		return index == 0 && a == 0
	}
	return index < uint64(w.genesis.Miners) && uint64(a) == index+1
}

func (w *World) generate(a *world.Action, receipt *world.Receipt) string {
	m := &w.mine
	if w.now >= m.end {
		return "MineEnded"
	}
	if m.generated[a.ID] {
		return "AlreadyGenerated"
	}
	if a.Forged || !w.listed(a.ID, a.To) {
		return "InvalidProof"
	}
	toCaller := u128{}
	if a.By != a.To {
		toCaller = m.callerShare(w.now)
	}
	receipt.Amount = m.allocation.sub(toCaller).wide()
	if revert := w.move(world.MerkleMine.Account(), a.To, &receipt.Amount); revert != "" {
		return revert
	}
	part := toCaller.wide()
	if revert := w.move(world.MerkleMine.Account(), a.By, &part); revert != "" {
		return revert
	}
	m.generated[a.ID] = true
	return ""
}

func (w *World) sweep(_ *world.Action, receipt *world.Receipt) string {
	if w.now < w.mine.end {
		return "MineNotEnded"
	}
	receipt.Amount = w.inner[world.MerkleMine].tokens.wide()
	return w.move(world.MerkleMine.Account(), world.Timelock.Account(), &receipt.Amount)
}
