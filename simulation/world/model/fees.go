package model

import (
	"github.com/holiman/uint256"

	"github.com/livepeer/network/simulation/world"
)

// feesPerShareOf is FeeVault's number of a pool's generation, with 128 binary digits after the point.
func (w *World) feesPerShareOf(delegate world.Account, generation uint64) *uint256.Int {
	if p := w.poolOf(delegate); generation < uint64(len(p.feesPerShare)) {
		return &p.feesPerShare[generation]
	}
	return &w.none
}

// settleFees is FeeVault.settle of an account's present position.
func (w *World) settleFees(at *account) {
	if at.pool == 0 && at.position.delegate == 0 && at.paid.IsZero() {
		return
	}
	perShare := w.feesPerShareOf(at.position.delegate, at.position.generation)
	if *perShare == at.paid {
		return
	}
	earned := earnedFees(at.position.shares, perShare, &at.paid)
	at.owed = at.owed.add(earned)
	at.paid = *perShare
}

// earnedFees is what shares have earned since; none have earned nothing.
func earnedFees(shares u128, perShare, paid *uint256.Int) u128 {
	if shares.isZero() {
		return u128{}
	}
	held, since := shares.wide(), new(uint256.Int).Sub(perShare, paid)
	one := uint256.Int{0, 0, 1, 0} // 2^128
	earned, _ := since.MulDivOverflow(&held, since, &one)
	value, fits := narrow(earned)
	if !fits {
		panic("model: fees of more than 128 bits") // All ether there is has fewer.
	}
	return value
}

func (w *World) withdrawFees(a *world.Action, receipt *world.Receipt) string {
	w.keep(a.By)
	at := w.at(a.By)
	w.settleFees(at)
	if at.owed.isZero() {
		return "NothingToWithdraw"
	}
	amount := at.owed
	at.owed = u128{}
	receipt.Amount = amount.wide()
	if w.pay(world.FeeVault, a.To, amount) != "" {
		return "TransferFailed"
	}
	return ""
}

// credit is FeeVault.credit: what a claim pays, of which the delegators have their share.
func (w *World) credit(transcoder world.Account, value u128) {
	p := w.poolOf(transcoder)
	toDelegators := u128{}
	if !p.shares.isZero() {
		toDelegators = value.ppm(w.presentCommission(p).feeShare)
	}
	if !toDelegators.isZero() {
		perShare := &p.feesPerShare[p.generation]
		was := *perShare
		w.later(func() { *perShare = was })
		scaled, shares := uint256.Int{0, 0, toDelegators.lo, toDelegators.hi}, p.shares.wide()
		scaled.Div(&scaled, &shares)
		perShare.Add(perShare, &scaled)
	}
	at := w.at(transcoder)
	w.keep(transcoder)
	at.owed = at.owed.add(value.sub(toDelegators))
	w.inner[world.FeeVault].ether = w.inner[world.FeeVault].ether.add(value)
}

// presentCommission is what Staking.poolOf says.
func (w *World) presentCommission(p *pool) commission {
	if p.nextRound > 0 {
		return p.commissionIn(w.rounds.number)
	}
	return p.next
}
