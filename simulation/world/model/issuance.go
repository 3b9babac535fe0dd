package model

import "github.com/livepeer/network/simulation/world"

// budgetHistory is Issuance.BUDGET_HISTORY.
const budgetHistory = 4

// issuance is contracts/staking/Issuance.sol.
type issuance struct {
	inflation, floor, ceiling, step uint64 // ppb
	target, cut                     uint64 // ppm
	allowance, paidAllowance        u128
	budgets                         [budgetHistory]budget
	// touched tells that somebody has minted of a budget or set one beside what rounds do: then a reward can be more than is left.
	touched bool
}

// budget is what a round can mint for its stakers, and what is left of it.
type budget struct {
	round         uint64
	rewards, left u128
}

func newIssuance(p *world.Parameters) issuance {
	limit, _ := narrow(&p.Issuance.TreasuryLimit.Int)
	return issuance{
		inflation: p.Issuance.StartPpb, floor: p.Issuance.FloorPpb, ceiling: p.Issuance.CeilingPpb, step: p.Issuance.StepPpb,
		target: p.Issuance.TargetPpm, cut: p.Issuance.TreasuryCutPpm, allowance: limit, paidAllowance: limit,
	}
}

// startRound sets the budget of a round and mints its bounty to the caller. It returns the rewards.
func (w *World) startRound(round uint64, caller world.Account) u128 {
	const million, billion, bountyPpm = 1_000_000, 1_000_000_000, 1_000
	c := &w.issuance
	bondingRate, _ := mulDiv(w.inner[world.Staking].tokens, small(million), w.supply)
	c.inflation = c.next(bondingRate)
	all := w.supply.mul64(c.inflation).div64(billion)
	bounty := all.ppm(bountyPpm)
	rewards := all.sub(bounty)
	cut := least(least(all.ppm(c.cut), rewards), c.allowance)
	rewards = rewards.sub(cut)
	c.allowance = c.allowance.sub(cut)
	c.budgets[round%budgetHistory] = budget{round: round, rewards: rewards, left: rewards}
	w.mintTo(caller, bounty)
	return rewards
}

// next is inflation after one step toward the target.
func (c *issuance) next(bondingRate u128) uint64 {
	inflation := c.inflation
	switch target := small(c.target); {
	case bondingRate.less(target):
		inflation += c.step
	case target.less(bondingRate):
		inflation -= min(inflation, c.step)
	}
	return min(max(inflation, c.floor), c.ceiling)
}

// mintReward mints a transcoder's part of a round's budget. It returns false where there is not so much left.
func (w *World) mintReward(round uint64, weight, all u128) (u128, bool) {
	b := &w.issuance.budgets[round%budgetHistory]
	if b.round != round || all.isZero() {
		return u128{}, true
	}
	amount, fits := mulDiv(b.rewards, weight, all)
	if !fits || b.left.less(amount) { // Else weights add up to the total, ISS_01.
		return u128{}, false
	}
	b.left = b.left.sub(amount)
	held := &w.inner[world.Staking].balance
	held.tokens = held.tokens.add(amount)
	w.supply = w.supply.add(amount)
	return amount, true
}

// mintTo mints LPT. Nobody mints to nobody.
func (w *World) mintTo(to world.Account, amount u128) {
	held := w.heldBy(to)
	held.tokens = held.tokens.add(amount)
	w.supply = w.supply.add(amount)
}

func (w *World) payTreasury(_ *world.Action, receipt *world.Receipt) string {
	c := &w.issuance
	owed := c.paidAllowance.sub(c.allowance)
	c.paidAllowance = c.allowance
	w.mintTo(world.Timelock.Account(), owed)
	receipt.Amount = owed.wide()
	return ""
}

func (w *World) setInflation(a *world.Action, _ *world.Receipt) string {
	const million, mostCeiling = 1_000_000, 1_000_000
	d, ok := dataOf[world.Inflation](w, a)
	if !ok {
		return ""
	}
	if revert := w.restricted(a); revert != "" {
		return revert
	}
	if d.FloorPpb > d.CeilingPpb || d.CeilingPpb > mostCeiling || d.TargetPpm > million {
		return "InvalidInflation"
	}
	c := &w.issuance
	c.step, c.target, c.floor, c.ceiling = uint64(d.StepPpb), uint64(d.TargetPpm), uint64(d.FloorPpb), uint64(d.CeilingPpb)
	return ""
}

func (w *World) setTreasury(a *world.Action, _ *world.Receipt) string {
	const million = 1_000_000
	if revert := w.restricted(a); revert != "" {
		return revert
	}
	if a.N > million {
		return "InvalidTreasuryCut"
	}
	var paid world.Receipt
	w.payTreasury(a, &paid)
	allowance, _ := narrow(&a.Amount) // 88 bits, which Rules check.
	w.issuance.cut, w.issuance.allowance, w.issuance.paidAllowance = a.N, allowance, allowance
	return ""
}
