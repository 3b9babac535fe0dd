package diff

import (
	"slices"

	"github.com/holiman/uint256"

	"github.com/livepeer/network/simulation/world"
)

// accessMakers are who may do what, and what the contracts do for each other.
func accessMakers() []maker {
	return slices.Concat(managerMakers(), callMakers(), takenMakers(), codeMakers(), guardianMakers(), timelockMakers(), ballotMakers(), insideMakers())
}

// managed is a contract that a trace closes, opens or gives to others.
func (g *Generator) managed() world.Contract {
	list := [...]world.Contract{
		world.ActiveSet, world.FeeVault, world.ServiceRegistry, world.CommitteeVerifier, world.Slasher, world.TicketBroker, world.WorkUnits, world.Issuance,
		world.Rounds, world.JobsManager, world.Staking, world.VerificationCourt, world.CaseDigests, world.Attention, world.ProgramRegistry,
	}
	return list[g.IntN(len(list))]
}

// functions are some of the contracts' that not everybody may call.
func functions() map[world.Contract][]world.Op {
	return map[world.Contract][]world.Op{
		world.ActiveSet: {world.OpSetCapacity, world.OpUpgrade}, world.FeeVault: {world.OpUpgrade}, world.ServiceRegistry: {world.OpUpgrade},
		world.CommitteeVerifier: {world.OpAdmit, world.OpRemoveMember, world.OpSetThreshold}, world.Slasher: {world.OpSetPenalties},
		world.TicketBroker: {world.OpUpgrade, world.OpFund}, world.WorkUnits: {world.OpSetCodecWeight}, world.Issuance: {world.OpSetTreasury, world.OpSetInflation},
		world.Rounds: {world.OpSetRoundLength}, world.JobsManager: {world.OpSetJobsParameters, world.OpPauseJobs, world.OpUnpauseJobs},
		world.Staking:           {world.OpSetStakingParameters, world.OpSlash, world.OpPauseStaking},
		world.VerificationCourt: {world.OpSetCourtTerms}, world.CaseDigests: {world.OpSetDigestTerms}, world.Attention: {world.OpSetAttentionTerms},
		world.ProgramRegistry: {world.OpPublish}, world.AccessManager: {world.OpExecuteCall, world.OpLabelRole},
	}
}

// functionsOf are some functions of a contract, at times one that has no role.
func (g *Generator) functionsOf(c world.Contract) []world.Op {
	if g.IntN(8) == 0 {
		return []world.Op{world.OpSetAuthority}
	}
	of := functions()[c]
	return of[:1+g.IntN(len(of))]
}

// delay is how long calls or grants wait, mostly not at all.
func (g *Generator) delay() uint64 {
	if g.IntN(2) == 0 {
		return 0
	}
	return g.Uint64N(40)
}

// role is one of AccessManager's.
func (g *Generator) role() uint64 {
	if g.IntN(30) == 0 {
		return world.RolePublic
	}
	return g.Uint64N(roles)
}

func managerMakers() []maker {
	timelock := world.Timelock.Account()
	by := func(g *Generator) world.Account { return g.holder(world.RoleAdmin, timelock) }
	return []maker{
		{world.OpGrantRole, 4, func(g *Generator) world.Action {
			a := world.Action{By: by(g), ID: g.role(), To: g.who(), N: g.delay()}
			if g.IntN(2) == 0 {
				a.ID = world.RoleAdmin
			}
			return a
		}},
		{world.OpRevokeRole, 2, func(g *Generator) world.Action {
			a := world.Action{By: by(g), ID: g.role(), To: g.who()}
			if g.IntN(2) == 0 {
				a.To = g.holder(a.ID, a.To)
			}
			return a
		}},
		{world.OpRenounceRole, 1, func(g *Generator) world.Action {
			a := world.Action{ID: g.role(), By: g.who()}
			a.To = a.By
			return a
		}},
		{world.OpLabelRole, 1, func(g *Generator) world.Action { return world.Action{By: by(g), ID: g.role(), N: g.Uint64N(40)} }},
		{world.OpSetRoleAdmin, 1, func(g *Generator) world.Action { return world.Action{By: by(g), ID: g.role(), N: g.Uint64N(roles)} }},
		{world.OpSetRoleGuardian, 1, func(g *Generator) world.Action { return world.Action{By: by(g), ID: g.role(), N: g.Uint64N(roles)} }},
		{world.OpSetGrantDelay, 1, func(g *Generator) world.Action { return world.Action{By: by(g), ID: g.role(), N: g.Uint64N(40)} }},
		{world.OpSetFunctionRole, 2, func(g *Generator) world.Action {
			c := g.managed()
			if g.IntN(6) == 0 {
				c = world.AccessManager
			}
			a := world.Action{By: by(g), To: c.Account(), ID: g.Uint64N(roles), Data: g.functionsOf(c)}
			if g.IntN(6) == 0 {
				a.ID = world.RolePublic
			}
			return a
		}},
		{world.OpSetTargetClosed, 2, func(g *Generator) world.Action {
			c := g.managed()
			a := world.Action{By: by(g), To: c.Account(), N: uint64(g.IntN(3) / 2)} //nolint:gosec // 0 or 1.
			for _, closed := range world.Contracts() {
				if r, err := g.w.Restriction(closed); err == nil && r.Closed && g.IntN(2) == 0 {
					return world.Action{By: by(g), To: closed.Account()}
				}
			}
			if g.IntN(12) == 0 {
				a.To = world.AccessManager.Account()
			}
			return a
		}},
		{world.OpSetTargetAdminDelay, 1, func(g *Generator) world.Action {
			return world.Action{By: by(g), To: g.managed().Account(), N: g.Uint64N(40)}
		}},
		{world.OpUpdateAuthority, 2, func(g *Generator) world.Action {
			a := world.Action{By: by(g), To: g.managed().Account(), From: world.AccessManager.Account()}
			switch g.IntN(10) {
			case 0:
				a.To = g.who()
			case 1:
				a.From = g.who()
			case 2:
				a.To = world.Token.Account()
			}
			return a
		}},
	}
}

// restrictedCall is a call that not everybody may make.
func (g *Generator) restrictedCall() world.Action {
	list := slices.Concat(ruleMakers(), courtRuleMakers(), managerMakers())
	list = append(list, maker{world.OpSetCodecWeight, 1, codecWeight}, maker{world.OpFund, 1, func(g *Generator) world.Action { return world.Action{To: g.who()} }})
	m := list[g.IntN(len(list))]
	a := m.make(g)
	a.Op = m.op
	return a
}

func callMakers() []maker {
	timelock := world.Timelock.Account()
	return []maker{
		{world.OpScheduleCall, 6, func(g *Generator) world.Action {
			a := world.Action{By: g.waiting(timelock), Data: g.restrictedCall()}
			if made, is := g.scheduled(); is && g.IntN(6) == 0 {
				a = made
			}
			if a.N = 0; g.IntN(2) == 0 {
				a.N = g.w.Now() + g.Uint64N(60)
			}
			return a
		}},
		{world.OpExecuteCall, 6, func(g *Generator) world.Action {
			made, is := g.scheduled()
			if !is || g.IntN(4) == 0 {
				made = world.Action{By: g.holder(world.RoleAdmin, timelock), Data: g.restrictedCall()}
			}
			if g.IntN(12) == 0 { // AccessManager has AccessManager do it.
				d, _ := made.Data.(world.Action)
				d.By = 0
				made.Data = world.Action{Op: world.OpExecuteCall, Data: d}
			}
			a := world.Action{By: made.By, Data: made.Data}
			if d, _ := a.Data.(world.Action); d.Op == world.OpFund || g.IntN(12) == 0 {
				a.Value = g.upTo(1)
			}
			return a
		}},
	}
}

// takenMakers cancel what was scheduled, and do several things at once.
func takenMakers() []maker {
	timelock := world.Timelock.Account()
	return []maker{
		{world.OpCancelCall, 3, func(g *Generator) world.Action {
			made, is := g.scheduled()
			if !is {
				made = world.Action{By: g.who(), Data: g.restrictedCall()}
			}
			a := world.Action{By: made.By, From: made.By, Data: made.Data}
			switch g.IntN(4) {
			case 0:
				a.By = g.holder(g.Uint64N(roles), timelock)
			case 1:
				a.By = g.who()
			}
			return a
		}},
		{world.OpConsumeCall, 1, func(g *Generator) world.Action {
			a := world.Action{By: g.managed().Account(), From: g.who(), Data: g.restrictedCall()}
			if g.IntN(4) == 0 {
				a.By = g.who()
			}
			return a
		}},
		{world.OpMulticall, 2, func(g *Generator) world.Action {
			a := world.Action{By: g.holder(world.RoleAdmin, timelock)}
			list := []world.Action{}
			makers := append(managerMakers(), maker{world.OpExecuteCall, 1, func(g *Generator) world.Action { return world.Action{Data: g.restrictedCall()} }})
			for range g.IntN(4) {
				m := makers[g.IntN(len(makers))]
				action := m.make(g)
				action.Op = m.op
				list = append(list, action)
			}
			a.Data = list
			return a
		}},
		{world.OpSetAuthority, 2, func(g *Generator) world.Action {
			manager := world.AccessManager.Account()
			a := world.Action{By: manager, From: g.managed().Account(), To: manager}
			for _, c := range world.Contracts() {
				if r, err := g.w.Restriction(c); err == nil && r.Authority != 0 && r.Authority != manager {
					return world.Action{By: r.Authority, From: c.Account(), To: manager}
				}
			}
			switch g.IntN(8) {
			case 0, 1, 2:
				a.To = world.Token.Account()
			case 3:
				a.To = g.who()
			case 4:
				a.By = world.Timelock.Account()
			}
			return a
		}},
	}
}

// carryOn is what an earlier step was the beginning of: a call that was scheduled, the next step of a proposal.
func (g *Generator) carryOn() (world.Action, bool) {
	switch g.IntN(60) {
	case 0:
		return g.direct()
	case 1, 2, 3:
		return g.next(g.newest(uint64(len(g.made[world.OpPropose]))))
	default:
		return world.Action{}, false
	}
}

// next is what brings a proposal nearer to being executed; false if time alone does.
func (g *Generator) next(proposal uint64) (world.Action, bool) {
	b, err := g.w.Ballot(proposal)
	if err != nil {
		return world.Action{}, false
	}
	a := world.Action{By: g.transcoder(), ID: proposal}
	switch b.State {
	case world.ProposalActive:
		a.Op, a.N = world.OpCastVote, 1
	case world.ProposalSucceeded:
		a.Op = world.OpQueue
	case world.ProposalQueued:
		a.Op = world.OpExecute
	default:
		return a, false
	}
	return a, b.State != world.ProposalQueued || b.ETA <= g.w.Now()
}

// direct is a call that was scheduled and that its caller makes itself.
func (g *Generator) direct() (world.Action, bool) {
	made, is := g.scheduled()
	if !is {
		return world.Action{}, false
	}
	a, _ := made.Data.(world.Action)
	a.By = made.By
	return a, true
}

func codeMakers() []maker {
	return []maker{
		{world.OpInitialize, 1, func(g *Generator) world.Action { return world.Action{From: g.proxy().Account()} }},
		{world.OpUpgrade, 3, func(g *Generator) world.Action {
			c := g.proxy()
			a := world.Action{By: g.holder(world.RoleAdmin, world.Timelock.Account()), From: c.Account(), To: c.Account(), N: 1}
			switch g.IntN(10) {
			case 0:
				a.N = 0
			case 1:
				a.To = g.who()
			case 2:
				a.To = world.Token.Account()
			case 3:
				a.Data = world.Action{Op: world.OpInitialize, From: c.Account()}
			case 4:
				a.By, a.Value = g.holder(world.RoleAdmin, a.By), g.upTo(1)
			case 5:
				a.From, a.To = world.ActiveSet.Account(), world.ActiveSet.Account()
				a.Data = world.Action{Op: world.OpSetCapacity, N: 1 + g.Uint64N(6)}
			case 6:
				a.From, a.To = world.TicketBroker.Account(), world.TicketBroker.Account()
				a.Data, a.Value = world.Action{Op: world.OpFund, To: g.who()}, g.upTo(1)
			}
			return a
		}},
	}
}

// proxy is a contract behind one.
func (g *Generator) proxy() world.Contract {
	for {
		if c := world.Contracts()[g.IntN(len(world.Contracts()))]; c.Proxied() {
			return c
		}
	}
}

func guardianMakers() []maker {
	pausable := func(g *Generator) world.Account {
		return [...]world.Account{world.Staking.Account(), world.JobsManager.Account(), world.Staking.Account(), world.JobsManager.Account(), world.Token.Account(), g.who()}[g.IntN(6)]
	}
	return []maker{
		{world.OpAskPause, 3, func(g *Generator) world.Action { return world.Action{By: g.guardian(), To: pausable(g)} }},
		{world.OpAskUnpause, 3, func(g *Generator) world.Action {
			a := world.Action{By: g.guardian(), To: pausable(g)}
			if g.IntN(5) == 0 {
				a.By = world.Timelock.Account()
			}
			return a
		}},
		{world.OpAskCancel, 3, func(g *Generator) world.Action {
			return world.Action{By: g.guardian(), ID: g.ballotIn(world.ProposalPending, world.ProposalActive, world.ProposalQueued)}
		}},
		{world.OpSetGuardians, 1, setGuardians},
	}
}

// setGuardians appoints a few accounts, mostly in the right order.
func setGuardians(g *Generator) world.Action {
	var members []world.Account
	for a := firstJudge; a <= lastAccount; a++ {
		if g.IntN(2) == 0 {
			members = append(members, a)
		}
	}
	if g.IntN(6) > 0 {
		g.sorted(members)
	}
	return world.Action{By: g.mostly(world.Timelock.Account()), Data: world.Guardians{Members: members, Threshold: g.Uint64N(4)}}
}

// timed is an action of the timelock.
func (g *Generator) timed() world.Action {
	list := slices.Concat(ruleMakers(), courtRuleMakers(), managerMakers(), timelockRuleMakers(), settingMakers(), []maker{
		{world.OpTransfer, 1, func(g *Generator) world.Action { return world.Action{To: g.who(), Amount: g.upTo(2)} }},
		{world.OpFund, 1, func(g *Generator) world.Action {
			return world.Action{To: g.who(), Value: *uint256.NewInt(g.Uint64N(3))}
		}},
	})
	m := list[g.IntN(len(list))]
	a := m.make(g)
	a.Op = m.op
	return a
}

// proposed is an action that governance decides on: often one of the governor's own.
func (g *Generator) proposed() world.Action {
	list := settingMakers()
	switch g.IntN(4) {
	case 0:
		return g.timed()
	case 1:
		list = append(list, maker{world.OpSetGuardians, 1, setGuardians})
	case 2:
		list = append(slices.Concat(ruleMakers(), courtRuleMakers()), maker{world.OpTransfer, 1, func(g *Generator) world.Action { return world.Action{To: g.who(), Amount: g.upTo(2)} }})
	}
	m := list[g.IntN(len(list))]
	a := m.make(g)
	a.Op = m.op
	return a
}

// newOperation is what the timelock is told to do.
func (g *Generator) newOperation(batch bool) world.Operation {
	o := world.Operation{Batch: batch, Salt: g.Uint64N(2), Actions: []world.Action{g.timed()}}
	if batch {
		for range g.IntN(3) {
			o.Actions = append(o.Actions, g.timed())
		}
	}
	if before, is := g.operation(world.OpScheduleOperation); is && g.IntN(4) == 0 {
		before.After = nil
		o.After = []world.Operation{before}
	}
	return o
}

func timelockMakers() []maker {
	return append(timelockRuleMakers(), []maker{
		{world.OpScheduleOperation, 4, func(g *Generator) world.Action {
			a := world.Action{By: g.proposer(), N: 180 + g.Uint64N(60), Data: g.newOperation(false)}
			if made, is := g.operation(world.OpScheduleOperation); is && g.IntN(8) == 0 {
				a.Data = made
			}
			return a
		}},
		{world.OpScheduleBatch, 4, func(g *Generator) world.Action {
			a := world.Action{By: g.proposer(), N: 180 + g.Uint64N(60), Data: g.newOperation(true)}
			if g.IntN(8) == 0 {
				a.Data = world.Operation{Proposal: g.ballotIn(world.ProposalSucceeded)}
			}
			return a
		}},
		{world.OpExecuteOperation, 4, func(g *Generator) world.Action {
			a := world.Action{Data: g.newOperation(false)}
			if made, is := g.operation(world.OpScheduleOperation); is {
				a.Data = made
			}
			if g.IntN(6) == 0 {
				a.Value = g.upTo(1)
			}
			return a
		}},
		{world.OpExecuteBatch, 4, func(g *Generator) world.Action {
			a := world.Action{Data: world.Operation{Proposal: g.ballotIn(world.ProposalQueued)}}
			if made, is := g.operation(world.OpScheduleBatch); is && g.IntN(3) > 0 {
				a.Data = made
			}
			return a
		}},
		{world.OpCancelOperation, 2, func(g *Generator) world.Action {
			a := world.Action{By: g.proposer(), Data: world.Operation{Proposal: g.ballotIn(world.ProposalQueued)}}
			if made, is := g.operation(world.OpScheduleOperation); is && g.IntN(3) > 0 {
				a.Data = made
			}
			return a
		}},
		{world.OpReceiveERC721, 1, receiver},
		{world.OpReceiveERC1155, 1, receiver},
		{world.OpReceiveERC1155Batch, 1, receiver},
	}...)
}

// proposer is who tells the timelock what to do.
func (g *Generator) proposer() world.Account {
	if g.IntN(3) == 0 {
		return g.who()
	}
	return world.Governor.Account()
}

func receiver(g *Generator) world.Action {
	return world.Action{From: [...]world.Account{world.Timelock.Account(), world.Governor.Account()}[g.IntN(2)]}
}

// timelockRuleMakers are what the timelock decides about itself.
func timelockRuleMakers() []maker {
	by := world.Timelock.Account()
	role := func(g *Generator) world.Action {
		a := world.Action{By: g.mostly(by), ID: g.Uint64N(roles), To: g.who()}
		switch g.IntN(20) {
		case 0:
			a.To = world.Governor.Account()
		case 1:
			a.To = 0
		}
		return a
	}
	return []maker{
		{world.OpUpdateDelay, 1, func(g *Generator) world.Action { return world.Action{By: g.mostly(by), N: 100 + g.Uint64N(120)} }},
		{world.OpGrantTimelockRole, 2, role},
		{world.OpRevokeTimelockRole, 1, role},
		{world.OpRenounceTimelockRole, 1, func(g *Generator) world.Action {
			a := world.Action{By: g.who(), ID: g.Uint64N(roles)}
			a.To = a.By
			return a
		}},
	}
}

// settingMakers are what the governor decides about itself, by a proposal.
func settingMakers() []maker {
	by := world.Timelock.Account()
	return []maker{
		{world.OpSetProposalThreshold, 1, func(g *Generator) world.Action { return world.Action{By: by, Amount: g.upTo(1_000)} }},
		{world.OpSetVotingDelay, 1, func(g *Generator) world.Action {
			a := world.Action{By: by, N: g.Uint64N(60)}
			if g.IntN(12) == 0 {
				a.N = 1<<48 - 1
			}
			return a
		}},
		{world.OpSetVotingPeriod, 1, func(g *Generator) world.Action {
			a := world.Action{By: by, N: 100 + g.Uint64N(300)}
			if g.IntN(6) == 0 {
				a.N = 0
			}
			return a
		}},
		{world.OpSetQuorum, 1, func(g *Generator) world.Action {
			a := world.Action{By: by, N: g.Uint64N(300_000)}
			if g.IntN(6) == 0 {
				a.N = 1_000_001
			}
			return a
		}},
		{world.OpUpdateTimelock, 1, func(*Generator) world.Action { return world.Action{By: by, To: by} }},
		{world.OpSetProposalGuardian, 1, func(g *Generator) world.Action {
			return world.Action{By: by, To: [...]world.Account{world.Guardian.Account(), world.Guardian.Account(), 0, g.who()}[g.IntN(4)]}
		}},
		{world.OpRelay, 1, func(g *Generator) world.Action {
			inner := world.Action{Op: world.OpApprove, To: g.who(), Amount: g.upTo(1)}
			a := world.Action{By: by, Data: inner}
			switch g.IntN(4) {
			case 0:
				a.Value = *uint256.NewInt(g.Uint64N(3))
				a.Data = world.Action{Op: world.OpFund, To: g.who(), Value: *uint256.NewInt(g.Uint64N(3))}
			case 1:
				a.Data = world.Action{Op: world.OpTransfer, To: g.who(), Amount: g.upTo(1)}
			}
			return a
		}},
	}
}

func ballotMakers() []maker {
	vote := func(g *Generator) world.Action {
		return world.Action{By: g.transcoder(), ID: g.ballotIn(world.ProposalActive), N: 1}
	}
	signed := func(g *Generator) world.Action {
		return world.Action{To: g.transcoder(), ID: g.ballotIn(world.ProposalActive), N: 1}
	}
	return append(settingMakers(), []maker{
		{world.OpCastVoteWithReason, 2, vote},
		{world.OpCastVoteWithParams, 2, vote},
		{world.OpCastVoteBySig, 2, signed},
		{world.OpCastVoteWithParamsBySig, 2, signed},
		{world.OpCastOverrideVoteBySig, 2, func(g *Generator) world.Action {
			return world.Action{To: g.who(), ID: g.ballotIn(world.ProposalActive), N: g.Uint64N(4)}
		}},
	}...)
}

func codecWeight(g *Generator) world.Action {
	return world.Action{By: world.Timelock.Account(), ID: g.Uint64N(codecs), N: g.Uint64N(3) * 1_000_000}
}

// mostly is who may, or somebody else.
func (g *Generator) mostly(by world.Account) world.Account {
	if g.IntN(8) == 0 {
		return g.who()
	}
	return by
}

// insideMakers are what contracts call of each other.
func insideMakers() []maker {
	return []maker{
		{world.OpSetCodecWeight, 2, codecWeight},
		{world.OpCreditFees, 2, func(g *Generator) world.Action {
			a := world.Action{By: g.mostly(world.JobsManager.Account()), To: g.transcoder(), Value: *uint256.NewInt(g.Uint64N(1_000_000))}
			if g.IntN(12) == 0 {
				a.Value = g.upTo(1) // Of what it owes others.
			}
			return a
		}},
		{world.OpSettleFees, 2, func(g *Generator) world.Action {
			a := world.Action{By: g.mostly(world.Staking.Account()), To: g.who()}
			shares := g.delegator(a.To).Shares
			if a.Amount = g.part(&shares); g.IntN(20) == 0 {
				a.Amount.Lsh(uint256.NewInt(1), 250)
			}
			return a
		}},
		{world.OpStartRound, 1, func(g *Generator) world.Action {
			return world.Action{By: g.mostly(world.Rounds.Account()), To: g.who(), N: g.round().Number - g.Uint64N(3)}
		}},
		{world.OpMintReward, 2, func(g *Generator) world.Action {
			a := world.Action{By: g.mostly(world.Staking.Account()), N: g.round().LastInitialized - g.Uint64N(2), Amount: *uint256.NewInt(g.Uint64N(300)), M: g.Uint64N(5_000)}
			switch g.IntN(12) {
			case 0:
				a.Amount.Lsh(uint256.NewInt(1), 255)
			case 1:
				a.M = 0
			case 2:
				a.Amount.SetUint64(1_000_000)
			}
			return a
		}},
		{world.OpAskCommittee, 1, func(g *Generator) world.Action {
			return world.Action{By: g.mostly(world.JobsManager.Account()), ID: g.Uint64N(3), N: g.Uint64N(3)}
		}},
	}
}
