package model

import (
	"fmt"
	"maps"

	"github.com/holiman/uint256"

	"github.com/livepeer/network/simulation/world"
)

// units is contracts/jobs/WorkUnits.sol: what codecs count, ppm, as far as governance has said since the beginning.
type units map[uint64]uint64

func (u *units) fork() { *u = maps.Clone(*u) }

func (w *World) setCodecWeight(a *world.Action, _ *world.Receipt) string {
	if revert := w.restricted(a); revert != "" {
		return revert
	}
	w.units[a.ID] = a.N
	return ""
}

// CodecWeight implements world.Views.
func (w *World) CodecWeight(codec uint64) (uint64, error) {
	if weight := w.units[codec]; weight > 0 {
		return weight, nil
	}
	return 0, fmt.Errorf("%w: codec %d", world.ErrUnknown, codec)
}

// ---- what only one contract may call

func (w *World) creditFees(a *world.Action, receipt *world.Receipt) string {
	if a.By != world.JobsManager.Account() {
		return "NotFeePayer"
	}
	value, _ := narrow(&a.Value) // As much as somebody had.
	p := w.poolOf(a.To)
	if !p.shares.isZero() {
		shared := value.ppm(w.presentCommission(p).feeShare)
		receipt.Amount = shared.wide()
	}
	w.credit(a.To, value)
	held := &w.inner[world.FeeVault]
	held.ether = held.ether.sub(value) // It came along: it is there already.
	return ""
}

func (w *World) settleFeesOp(a *world.Action, _ *world.Receipt) string {
	if a.By != world.Staking.Account() {
		return "NotStaking"
	}
	at := w.at(a.To)
	perShare := w.feesPerShareOf(at.position.delegate, at.position.generation)
	if *perShare == at.paid {
		return ""
	}
	earned, revert := earnedWide(&a.Amount, perShare, &at.paid)
	if revert != "" {
		return revert
	}
	owed := at.owed.add(earned)
	if owed.less(at.owed) {
		return world.RevertPanic
	}
	at.owed, at.paid = owed, *perShare
	return ""
}

// earnedWide is FeeVault._earned of any number of shares and of any two pools.
func earnedWide(shares, perShare, paid *uint256.Int) (u128, string) {
	if shares.IsZero() {
		return u128{}, ""
	}
	if perShare.Lt(paid) {
		return u128{}, world.RevertPanic
	}
	since, one := new(uint256.Int).Sub(perShare, paid), uint256.Int{0, 0, 1, 0} // 2^128
	earned, overflow := since.MulDivOverflow(shares, since, &one)
	if overflow {
		return u128{}, world.RevertPanic
	}
	value, fits := narrow(earned)
	if !fits {
		return u128{}, "SafeCastOverflowedUintDowncast"
	}
	return value, ""
}

func (w *World) startRoundOp(a *world.Action, receipt *world.Receipt) string {
	if a.By != world.Rounds.Account() {
		return "NotRounds"
	}
	was, supply := w.issuance, w.supply
	w.later(func() { w.issuance, w.supply = was, supply })
	w.keepBalance(a.To)
	receipt.Amount = w.startRound(a.N, a.To).wide()
	if a.To == 0 && w.supply != supply {
		return "ERC20InvalidReceiver"
	}
	w.issuance.touched = true
	return ""
}

func (w *World) mintRewardOp(a *world.Action, _ *world.Receipt) string {
	if a.By != world.Staking.Account() {
		return "NotStaking"
	}
	b := &w.issuance.budgets[a.N%budgetHistory]
	if b.round != a.N || a.M == 0 {
		return ""
	}
	rewards := b.rewards.wide()
	product, overflow := new(uint256.Int).MulOverflow(&rewards, &a.Amount)
	if overflow {
		return world.RevertPanic
	}
	amount, fits := narrow(product.Div(product, uint256.NewInt(a.M)))
	if !fits || b.left.less(amount) {
		return "BudgetExceeded"
	}
	w.issuance.touched = true
	b.left = b.left.sub(amount)
	w.mintTo(world.Staking.Account(), amount)
	return ""
}

func (w *World) askCommittee(a *world.Action, _ *world.Receipt) string {
	if a.By != world.JobsManager.Account() {
		return "NotAsker"
	}
	return ""
}

// ---- code

// initialize is refused: whoever deployed the contract has done it.
func (w *World) initialize(*world.Action, *world.Receipt) string { return "InvalidInitialization" }

// upgrade is UUPSUpgradeable.upgradeToAndCall. The model knows the code that is there, and no other.
func (w *World) upgrade(a *world.Action, _ *world.Receipt) string {
	if revert := w.restricted(a); revert != "" {
		return revert
	}
	switch to := a.To.Contract(); {
	case to == world.NoContract:
		return world.RevertEmpty
	case a.N == 0 || !to.Proxied():
		return "ERC1967InvalidImplementation"
	case a.To != a.From:
		w.fail("the code of %s in %s", to, a.From.Contract())
		return ""
	}
	if a.Data == nil {
		if !a.Value.IsZero() {
			return "ERC1967NonPayable"
		}
		return ""
	}
	d, ok := dataOf[world.Action](w, a)
	if !ok {
		return ""
	}
	if d.By, d.Value = a.By, a.Value; !d.Value.IsZero() && !w.rules.Payable(d.Op) {
		return failed
	}
	var receipt world.Receipt
	return bubbled(w.dispatch(&d, &receipt))
}
