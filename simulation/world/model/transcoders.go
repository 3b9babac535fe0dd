package model

import (
	"github.com/livepeer/network/simulation/world"
)

func (w *World) register(a *world.Action, receipt *world.Receipt) string {
	if w.staking.paused {
		return paused
	}
	if w.poolOf(a.By).registered {
		return "AlreadyRegistered"
	}
	if amount, fits := narrow(&a.Amount); fits && amount.less(w.staking.minimumStake) {
		return "InsufficientStake"
	}
	if a.N > allPpm || a.M > allPpm {
		return "InvalidCommission"
	}
	p := w.ownPool(a.By)
	w.keepPool(w.at(a.By).pool)
	p.registered, p.lastReward = true, w.rounds.number
	if p.shares.isZero() {
		p.next, p.nextRound = commission{a.N, a.M}, 0
	} else {
		w.schedule(p, commission{a.N, a.M})
	}
	return w.bonded(a.By, a.By, a.By, &a.Amount, receipt)
}

// schedule is Staking._scheduleCommission. It returns the round from which the commission holds.
func (w *World) schedule(p *pool, next commission) uint64 {
	present := p.commissionIn(w.rounds.number)
	from := w.rounds.number + 1
	if next.rewardCut > present.rewardCut || next.feeShare < present.feeShare {
		from += w.staking.thawRounds
	}
	p.commission, p.next, p.nextRound = present, next, from
	return from
}

func (w *World) setCommission(a *world.Action, receipt *world.Receipt) string {
	if w.staking.paused {
		return paused
	}
	if w.rounds.locked() {
		return "RoundLocked"
	}
	if a.N > allPpm || a.M > allPpm {
		return "InvalidCommission"
	}
	p := w.poolOf(a.By)
	if !p.registered {
		return "NotRegistered"
	}
	receipt.ID = w.schedule(p, commission{a.N, a.M})
	return ""
}

// reward keeps nothing for undo: nothing fails once it has begun, unless somebody has touched the budget, when apply keeps a fork.
func (w *World) reward(a *world.Action, receipt *world.Receipt) string {
	if w.staking.paused {
		return paused
	}
	at := w.at(a.To)
	if a.By != a.To && a.By != at.service.rewardCaller {
		return "NotRewardCaller"
	}
	p := &w.pools[at.pool]
	if !p.registered {
		return "NotRegistered"
	}
	last := w.rounds.lastInitialized
	first := max(p.lastReward+1, last-min(last, missedRounds))
	if first > last {
		return "RewardAlreadyCalled"
	}
	w.settled(a.To)
	p.record(w.staking.total.since)
	p.lastReward = last
	var amount u128
	for round := first; round <= last; round++ {
		minted, fits := w.rewardRound(at, p, round)
		if !fits {
			return "BudgetExceeded"
		}
		amount = amount.add(minted)
	}
	w.staking.total.bonded = w.staking.total.bonded.add(amount)
	receipt.Amount = amount.wide()
	return ""
}

// rewardRound mints one round's reward: the commission buys shares after the rest has raised their price.
func (w *World) rewardRound(at *account, p *pool, round uint64) (u128, bool) {
	boundary := w.rounds.start - 1
	if round != w.rounds.number {
		boundary = w.rounds.boundary(round)
	}
	weight, known := p.past.at(boundary, stock{p.tokens, p.shares})
	if !known {
		w.fail("stake of round %d", round)
		return u128{}, true
	}
	amount, fits := w.mintReward(round, weight.tokens, w.staking.total.at(boundary))
	if !fits {
		return u128{}, false
	}
	kept := amount.ppm(p.commissionIn(round).rewardCut)
	p.tokens = p.tokens.add(amount.sub(kept))
	shares, revert := p.deposit(kept)
	if revert != "" {
		w.fail("shares of a commission: %s", revert)
		return u128{}, true
	}
	at.position.shares = at.position.shares.add(shares)
	return amount, true
}

// deregister is Staking._deregister.
func (w *World) deregister(at *account, p *pool, transcoder world.Account) {
	p.registered = false
	w.clearDelegate(&at.position)
	if w.set.isMember(transcoder) {
		w.set.remove(transcoder, w.rounds.number)
	}
}

func (w *World) slash(a *world.Action, receipt *world.Receipt) string {
	if revert := w.restricted(a); revert != "" {
		return revert
	}
	amount, fits := narrow(&a.Amount)
	if !fits || amount.hi>>63 != 0 {
		amount = u128{hi: 1 << 62} // More than any pool has, as all this is.
	}
	taken, revert := w.slashed(a.To, amount, a.From, a.N)
	receipt.Amount = taken.wide()
	return revert
}

// slashed is Staking.slash. What a caller has changed before is its own to give back.
func (w *World) slashed(transcoder world.Account, amount u128, finder world.Account, finderPpm uint64) (u128, string) {
	if finderPpm > mostFinderPpm {
		return u128{}, "FinderShareTooLarge"
	}
	if finder == 0 && finderPpm > 0 {
		w.fail("a slash whose finder is nobody")
		return u128{}, ""
	}
	p := w.ownPool(transcoder)
	at := w.settled(transcoder)
	p.record(w.staking.total.since)
	var ownShares u128
	if at.position.delegate == transcoder {
		ownShares = at.position.shares
	}
	c := p.slash(ownShares, amount)
	at.position.shares = at.position.shares.sub(c.ownShares)
	if len(p.feesPerShare) <= int(p.generation) { //nolint:gosec // A generation a slash.
		p.feesPerShare = append(p.feesPerShare, w.none)
	}
	if p.registered && at.position.shares.isZero() {
		w.deregister(at, p, transcoder)
	}
	w.staking.total.bonded = w.staking.total.bonded.sub(c.own).sub(c.others)
	taken := c.own.add(c.others).add(c.ownThawing).add(c.othersThawing)
	toFinder := c.own.add(c.ownThawing).ppm(finderPpm) // Nobody is paid for having others slashed.
	if w.inner[world.Staking].tokens.less(taken) {
		w.fail("Staking has less than it owes")
		return u128{}, ""
	}
	w.burnStaked(taken.sub(toFinder))
	w.inner[world.Staking].tokens = w.inner[world.Staking].tokens.sub(toFinder)
	into := w.heldBy(finder)
	into.tokens = into.tokens.add(toFinder)
	return taken, ""
}

func (w *World) setStakingParameters(a *world.Action, _ *world.Receipt) string {
	if revert := w.restricted(a); revert != "" {
		return revert
	}
	if a.Amount.IsZero() {
		return "ZeroAmount"
	}
	if a.N == 0 || a.N > mostThawRounds {
		return "InvalidThawRounds"
	}
	w.staking.minimumStake, _ = narrow(&a.Amount)
	w.staking.thawRounds = a.N
	return ""
}

func (w *World) pauseStaking(a *world.Action, _ *world.Receipt) string {
	if revert := w.restricted(a); revert != "" {
		return revert
	}
	if w.staking.paused {
		return paused
	}
	w.staking.paused = true
	return ""
}

func (w *World) unpauseStaking(a *world.Action, _ *world.Receipt) string {
	if revert := w.restricted(a); revert != "" {
		return revert
	}
	if !w.staking.paused {
		return "ExpectedPause"
	}
	w.staking.paused = false
	return ""
}
