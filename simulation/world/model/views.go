package model

import (
	"fmt"

	"github.com/holiman/uint256"

	"github.com/livepeer/network/simulation/world"
)

// Round implements world.Views.
func (w *World) Round() (world.Round, error) {
	r := &w.rounds
	return world.Round{Number: r.number, Start: r.start, End: r.end, LastInitialized: r.lastInitialized, Locked: r.locked()}, nil
}

// Supply implements world.Views.
func (w *World) Supply() (world.Supply, error) {
	return world.Supply{Total: w.supply.wide(), Bonded: w.staking.total.bonded.wide()}, nil
}

// Inflation implements world.Views.
func (w *World) Inflation() (world.InflationState, error) {
	c := &w.issuance
	s := world.InflationState{
		RatePpb: c.inflation, CutPpm: c.cut, Allowance: c.allowance.wide(), Owed: c.paidAllowance.sub(c.allowance).wide(),
	}
	if b := &c.budgets[w.rounds.number%budgetHistory]; b.round == w.rounds.number {
		s.Budget, s.Minted = b.rewards.wide(), b.rewards.sub(b.left).wide()
	}
	return s, nil
}

// seen says whether there is an account to be asked about.
func (w *World) seen(accounts ...world.Account) error {
	for _, a := range accounts {
		if !w.exists(a) {
			return fmt.Errorf("%w: account %d", world.ErrUnknown, a)
		}
	}
	return nil
}

// Balance implements world.Views.
func (w *World) Balance(a world.Account) (world.Balance, error) {
	if err := w.seen(a); err != nil {
		return world.Balance{}, err
	}
	held := w.heldBy(a)
	return world.Balance{Ether: held.ether.wide(), Tokens: held.tokens.wide()}, nil
}

// Allowance implements world.Views.
func (w *World) Allowance(owner, spender world.Account) (uint256.Int, error) {
	if err := w.seen(owner, spender); err != nil {
		return uint256.Int{}, err
	}
	return w.allowance(owner, spender), nil
}

// Transcoder implements world.Views.
func (w *World) Transcoder(a world.Account) (world.Transcoder, error) {
	if err := w.seen(a); err != nil {
		return world.Transcoder{}, err
	}
	p, s := w.poolOf(a), &w.at(a).service
	present := w.presentCommission(p)
	return world.Transcoder{
		Registered: p.registered, Active: w.set.isActive(a, w.rounds.number), Tokens: p.tokens.wide(), Shares: p.shares.wide(),
		ThawingTokens: p.own.tokens.add(p.delegated.tokens).wide(), ThawingShares: p.own.shares.add(p.delegated.shares).wide(),
		RewardCut: present.rewardCut, FeeShare: present.feeShare, LastReward: p.lastReward, Generation: p.generation,
		Price: s.price.wide(), Signer: s.signer, RewardCaller: s.rewardCaller,
	}, nil
}

// Delegator implements world.Views.
func (w *World) Delegator(a world.Account) (world.Delegator, error) {
	if err := w.seen(a); err != nil {
		return world.Delegator{}, err
	}
	at := w.at(a)
	position := &at.position
	earned := earnedFees(position.shares, w.feesPerShareOf(position.delegate, position.generation), &at.paid)
	d := world.Delegator{Fees: at.owed.add(earned).wide()}
	if w.live(position) {
		p := w.poolOf(position.delegate)
		d.Delegate, d.Shares, d.Stake = position.delegate, position.shares.wide(), toAssets(position.shares, p.tokens, p.shares).wide()
	}
	return d, nil
}

// Lock implements world.Views.
func (w *World) Lock(a world.Account, id uint64) (world.Lock, error) {
	if err := w.seen(a); err != nil {
		return world.Lock{}, err
	}
	if at := w.at(a); id < uint64(len(at.thaws)) {
		t := &at.thaws[id]
		l := world.Lock{Transcoder: t.transcoder, Shares: t.shares.wide(), WithdrawRound: t.withdrawRound, Generation: t.generation}
		if of := w.poolOf(t.transcoder).thawingOf(t.transcoder, a); of.generation == t.generation {
			l.Value = toAssets(t.shares, of.tokens, of.shares).wide()
		}
		return l, nil
	}
	return world.Lock{}, nil
}

// Members implements world.Views.
func (w *World) Members() ([]world.Member, error) {
	members := make([]world.Member, 0, w.set.size())
	for i := range w.set.slots {
		if member := w.set.slots[i].member; member != 0 {
			weight := small(weightUnit).mul64(w.set.tree.weightOf(i, w.rounds.number+1))
			members = append(members, world.Member{Account: member, Weight: weight.wide()})
		}
	}
	return members, nil
}

// Votes implements world.Views.
func (w *World) Votes(a world.Account, second uint64) (uint256.Int, error) {
	if err := w.seen(a); err != nil {
		return uint256.Int{}, err
	}
	if second >= w.now {
		return uint256.Int{}, fmt.Errorf("%w: votes at second %d, it is %d", world.ErrUnknown, second, w.now)
	}
	w.broken = nil
	votes := w.votes(a, second)
	return votes.wide(), w.broken
}

// Job implements world.Views.
func (w *World) Job(id uint64) (world.Job, error) {
	j := w.market.job(id)
	if j == nil {
		return world.Job{}, fmt.Errorf("%w: job %d", world.ErrUnknown, id)
	}
	return world.Job{
		Broadcaster: j.broadcaster, Verifier: w.market.termsOf(j).verifier, End: j.end, SeedBlock: j.seedBlock, Budget: j.budget.wide(),
		Elected: j.elected, ClaimableUntil: w.market.claimableUntil(j), ReclaimableAt: w.market.reclaimableAt(j),
	}, nil
}

// Claim implements world.Views.
func (w *World) Claim(id uint64) (world.Claim, error) {
	c := w.market.claim(id)
	if c == nil {
		return world.Claim{}, fmt.Errorf("%w: claim %d", world.ErrUnknown, id)
	}
	return world.Claim{
		Job: c.job, From: c.from, Transcoder: w.market.transcoderOf(c), Count: c.count, Amount: c.amount.wide(), SeedBlock: c.seedBlock,
		SealUntil: w.market.phaseEnd(c, 1), RevealUntil: w.market.phaseEnd(c, 2), Deadline: c.deadline,
		Challenged: c.challenged, Revealed: c.revealed, Passed: c.passed, Status: c.status,
	}, nil
}

// Challenged implements world.Views.
func (w *World) Challenged(id uint64) ([]uint64, error) {
	c := w.market.claim(id)
	if c == nil {
		return nil, fmt.Errorf("%w: claim %d", world.ErrUnknown, id)
	}
	if c.challenged == 0 {
		return nil, nil
	}
	return w.challenged(c), nil
}

// Cursor implements world.Views.
func (w *World) Cursor(id uint64, transcoder world.Account) (world.Cursor, error) {
	if j := w.market.job(id); j != nil && transcoder != 0 {
		for place, elected := range j.elected {
			if c := &j.cursors[place]; elected == transcoder {
				return world.Cursor{Next: c.next, Segments: c.segments, Amount: c.amount.wide()}, nil
			}
		}
	}
	return world.Cursor{}, nil
}

// Market implements world.Views.
func (w *World) Market() (world.Market, error) {
	m := &w.market
	return world.Market{Jobs: uint64(len(m.jobs)), Claims: uint64(len(m.claims)), PausedUntil: m.pausedUntil}, nil
}

// TakenPpm implements world.Views.
func (w *World) TakenPpm(transcoder world.Account) (uint64, error) {
	if err := w.seen(transcoder); err != nil {
		return 0, err
	}
	return w.takenPpm(transcoder), nil
}

// Judge implements world.Views.
func (w *World) Judge(a world.Account) (world.Judge, error) {
	if err := w.seen(a); err != nil {
		return world.Judge{}, err
	}
	member := &w.at(a).judge
	return world.Judge{Admitted: member.admitted, Bond: member.bond.wide()}, nil
}

// Sender implements world.Views.
func (w *World) Sender(a world.Account) (world.Sender, error) {
	if err := w.seen(a); err != nil {
		return world.Sender{}, err
	}
	s := &w.at(a).sender
	return world.Sender{Deposit: s.deposit.wide(), Reserve: s.reserve.wide(), WithdrawRound: s.withdrawRound, Earnings: s.earnings.wide()}, nil
}

// Mine implements world.Views.
func (w *World) Mine(index uint64) (world.Mine, error) {
	return world.Mine{CallerShare: w.mine.callerShare(w.now).wide(), Generated: w.mine.generated[index]}, nil
}

// Ballot implements world.Views.
func (w *World) Ballot(id uint64) (world.Ballot, error) {
	p := w.governor.proposal(id)
	if p == nil {
		return world.Ballot{}, fmt.Errorf("%w: proposal %d", world.ErrUnknown, id)
	}
	return world.Ballot{
		State: w.state(p), Snapshot: p.snapshot, Deadline: p.deadline, ETA: p.eta,
		Against: p.votes[0].wide(), For: p.votes[1].wide(), Abstain: p.votes[2].wide(),
	}, nil
}
