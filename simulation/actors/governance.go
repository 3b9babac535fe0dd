package actors

import (
	"slices"

	"github.com/holiman/uint256"

	"github.com/livepeer/network/simulation/world"
)

// The numbers of OpCastVote.
const (
	against = 0
	favour  = 1
)

// governanceKinds are the strategies of who votes.
func governanceKinds() []Kind {
	return []Kind{
		{
			Name: "governance/attacker", Doc: "registers as a transcoder with all it has, proposes that the treasury be paid to it, votes, executes, and leaves", Params: []Param{
				{Name: "tokens_lpt", Default: 100_000.0, Least: 0, Greatest: 1e12, Doc: "LPT that it votes with"},
				{Name: "enters", Default: 10.0, Least: 0, Greatest: 1e6, Doc: "round in which it stakes; it proposes two rounds later"},
				{Name: "unbonds", Default: "yes", Doc: "yes: unbonds as soon as the vote is over"},
			},
			New: func(g *Group) Strategy { return &attacker{group: g} },
		},
		{
			Name: "governance/briber", Doc: "stakes just enough to propose that the treasury be paid to it, and pays transcoders for their votes", Params: []Param{
				{Name: "tokens_lpt", Default: 100_000.0, Least: 0, Greatest: 1e12, Doc: "LPT that it has for stake and bribes"},
				{Name: "stake_lpt", Default: 100.0, Least: 0, Greatest: 1e12, Doc: "LPT of these that it stakes"},
				{Name: "enters", Default: 10.0, Least: 0, Greatest: 1e6, Doc: "round in which it stakes; it proposes two rounds later"},
				{Name: "bribe", Default: 0.01, Least: 0, Greatest: 1, Doc: "LPT that it offers for the vote of one LPT of stake"},
				{Name: "scruple", Default: 0.01, Least: 1e-9, Greatest: 1, Doc: "mean of what transcoders ask for that, spread exponentially"},
				{Name: "unbonds", Default: "yes", Doc: "yes: unbonds as soon as the vote is over"},
			},
			New: func(g *Group) Strategy { return &briber{attacker: attacker{group: g}} },
		},
		{
			Name: "governance/voters", Doc: "votes against what attackers propose, with the stake of a part of the transcoders", Params: []Param{
				{Name: "turnout", Default: 0.3, Least: 0, Greatest: 1, Doc: "chance of each transcoder to vote, against"},
			},
			New: func(g *Group) Strategy { return &voters{group: g, voted: map[uint64]bool{}} },
		},
	}
}

// attacker is one account that goes for the treasury; others of its group are idle.
type attacker struct {
	group    *Group
	stake    uint256.Int // all it has, if zero
	proposal uint64
	voted    bool
	left     bool
}

// Purse implements Strategy.
func (a *attacker) Purse(i int) (ether, tokens uint256.Int) {
	if i > 0 {
		return ToWei(1), uint256.Int{}
	}
	return ToWei(1), ToWei(a.group.Number("tokens_lpt"))
}

// Begin implements Strategy.
func (a *attacker) Begin(*Scene) error { return nil }

// Act implements Strategy.
func (a *attacker) Act(s *Scene) error {
	if s.Phase != Open {
		return nil
	}
	self := a.group.Accounts[0]
	switch enters := int(a.group.Number("enters")); {
	case s.Round < enters:
		return nil
	case s.Round == enters:
		return a.enter(s, self)
	case s.Round < enters+2: // Stake counts for a proposer from the second round on.
		return nil
	case s.Round == enters+2:
		return a.propose(s, self)
	}
	return a.pursue(s, self)
}

func (a *attacker) enter(s *Scene, self world.Account) error {
	balance, err := s.World.Balance(self)
	if err != nil {
		return err
	}
	stake := balance.Tokens
	if !a.stake.IsZero() {
		stake = a.stake
	}
	for _, step := range []world.Action{
		{Op: world.OpApprove, By: self, To: world.Staking.Account(), Amount: stake},
		{Op: world.OpRegister, By: self, Amount: stake, N: ppm},
	} {
		if receipt, err := s.Do(step); err != nil || receipt.Revert != "" {
			return err
		}
	}
	return nil
}

// propose asks for all that the treasury will have been given.
func (a *attacker) propose(s *Scene, self world.Account) error {
	if _, err := s.Do(world.Action{Op: world.OpPayTreasury, By: self}); err != nil {
		return err
	}
	treasury, err := s.World.Balance(world.Timelock.Account())
	if err != nil || treasury.Tokens.IsZero() {
		return err
	}
	receipt, err := s.Do(world.Action{Op: world.OpPropose, By: self, Data: world.Proposal{
		Title: "a grant", Actions: []world.Action{{Op: world.OpTransfer, By: world.Timelock.Account(), To: self, Amount: treasury.Tokens}},
	}})
	if err == nil && receipt.Revert == "" {
		a.proposal = receipt.ID
		s.Cast.Proposals = append(s.Cast.Proposals, receipt.ID)
	}
	return err
}

// pursue votes, queues and executes when each can be done, and unbonds when the vote is over.
func (a *attacker) pursue(s *Scene, self world.Account) error {
	if a.proposal == 0 {
		return a.leave(s, self)
	}
	ballot, err := s.World.Ballot(a.proposal)
	if err != nil {
		return err
	}
	step := world.Action{By: self, ID: a.proposal}
	switch {
	case ballot.State == world.ProposalActive && !a.voted:
		a.voted = true
		step.Op, step.N = world.OpCastVote, favour
	case ballot.State == world.ProposalSucceeded:
		step.Op = world.OpQueue
	case ballot.State == world.ProposalQueued && s.World.Now() >= ballot.ETA:
		step.Op = world.OpExecute
	}
	if step.Op != world.NoOp {
		if _, err := s.Do(step); err != nil {
			return err
		}
	}
	if ballot.State == world.ProposalPending || ballot.State == world.ProposalActive {
		return nil
	}
	return a.leave(s, self)
}

func (a *attacker) leave(s *Scene, self world.Account) error {
	if a.group.Word("unbonds") != "yes" {
		return nil
	}
	if thaws := a.group.Thaws[self]; a.left && len(thaws) > 0 {
		lock, err := s.World.Lock(self, thaws[0])
		if err != nil || lock.WithdrawRound > s.Protocol.Number {
			return err
		}
		delete(a.group.Thaws, self)
		_, err = s.Do(world.Action{Op: world.OpWithdraw, By: self, ID: thaws[0]})
		return err
	}
	if a.left {
		return nil
	}
	position, err := s.World.Delegator(self)
	if err != nil || position.Shares.IsZero() {
		return err
	}
	receipt, err := s.Do(world.Action{Op: world.OpUnbond, By: self, Amount: position.Shares})
	if err == nil && receipt.Revert == "" {
		a.left, a.group.Thaws[self] = true, []uint64{receipt.ID}
	}
	return err
}

// briber is an attacker whose votes are others'.
type briber struct {
	attacker
	offered bool
}

// Begin implements Strategy.
func (b *briber) Begin(*Scene) error {
	b.stake = ToWei(b.group.Number("stake_lpt"))
	return nil
}

// Act implements Strategy.
func (b *briber) Act(s *Scene) error {
	if err := b.attacker.Act(s); err != nil || s.Phase != Open || b.proposal == 0 || b.offered {
		return err
	}
	ballot, err := s.World.Ballot(b.proposal)
	if err != nil || ballot.State != world.ProposalActive {
		return err
	}
	b.offered = true
	for _, transcoder := range slices.Clone(s.Cast.Of("transcoder")) {
		if b.group.Chance("scruple").Exponential(b.group.Number("scruple")) > b.group.Number("bribe") {
			continue
		}
		if err := b.buy(s, transcoder); err != nil {
			return err
		}
	}
	return nil
}

// buy pays a transcoder and has it vote; nothing is done for who cannot be paid.
func (b *briber) buy(s *Scene, transcoder world.Account) error {
	pool, err := s.World.Transcoder(transcoder)
	if err != nil {
		return err
	}
	price := ToWei(FromWei(&pool.Tokens) * b.group.Number("bribe"))
	receipt, err := s.Do(world.Action{Op: world.OpTransfer, By: b.group.Accounts[0], To: transcoder, Amount: price})
	if err != nil || receipt.Revert != "" {
		return err
	}
	_, err = s.Do(world.Action{Op: world.OpCastVote, By: transcoder, ID: b.proposal, N: favour})
	return err
}

// voters are those who care.
type voters struct {
	group *Group
	voted map[uint64]bool
}

// Purse implements Strategy.
func (v *voters) Purse(int) (ether, tokens uint256.Int) {
	return ToWei(1), uint256.Int{}
}

// Begin implements Strategy.
func (v *voters) Begin(*Scene) error { return nil }

// Act implements Strategy.
func (v *voters) Act(s *Scene) error {
	if s.Phase != Settle {
		return nil
	}
	for _, id := range s.Cast.Proposals {
		ballot, err := s.World.Ballot(id)
		if err != nil {
			return err
		}
		if ballot.State != world.ProposalActive || v.voted[id] {
			continue
		}
		v.voted[id] = true
		for _, transcoder := range slices.Clone(s.Cast.Of("transcoder")) {
			if !v.group.Chance("turnout").Chance(v.group.Number("turnout")) {
				continue
			}
			if _, err := s.Do(world.Action{Op: world.OpCastVote, By: transcoder, ID: id, N: against}); err != nil {
				return err
			}
		}
	}
	return nil
}
