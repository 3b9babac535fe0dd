package diff_test

import (
	"slices"
	"testing"

	"github.com/holiman/uint256"

	"github.com/livepeer/network/simulation/world"
	"github.com/livepeer/network/simulation/world/diff"
)

const (
	day  = 86_400
	week = 7 * day
)

// TestModel_WaitsAsAccessManagerDoes plays the delays that random traces are too short for: those of grants and of targets, which begin after
// five days, and calls that are a week late.
func TestModel_WaitsAsAccessManagerDoes(t *testing.T) {
	t.Parallel()
	const (
		first, second, slow, other = world.Account(2), world.Account(3), world.Account(10), world.Account(11)
		role                       = 5
	)
	timelock, set, rounds := world.Timelock.Account(), world.ActiveSet.Account(), world.Rounds.Account()
	capacity := func(by world.Account, n uint64) world.Action {
		return world.Action{Op: world.OpSetCapacity, By: by, N: n}
	}
	length := func(n uint64) world.Action { return world.Action{Op: world.OpSetRoundLength, N: n} }
	closing := world.Action{Op: world.OpSetTargetClosed, By: timelock, To: rounds, N: 1}
	story(t, newPair(t), []chapter{
		// A role that is held at once, and after five days only 100 seconds after it was given.
		{0, world.Action{Op: world.OpSetFunctionRole, By: timelock, To: set, ID: role, Data: []world.Op{world.OpSetCapacity}}, ""},
		{0, world.Action{Op: world.OpSetGrantDelay, By: timelock, ID: role, N: 100}, ""},
		{0, world.Action{Op: world.OpGrantRole, By: timelock, ID: role, To: first}, ""},
		{0, capacity(first, 5), ""},
		{0, capacity(timelock, 5), "AccessManagedUnauthorized"},
		{5 * day, world.Action{Op: world.OpGrantRole, By: timelock, ID: role, To: second}, ""},
		{99, capacity(second, 6), "AccessManagedUnauthorized"},
		{1, capacity(second, 6), ""},

		// A target whose changes wait an hour.
		{0, world.Action{Op: world.OpSetTargetAdminDelay, By: timelock, To: rounds, N: 3_600}, ""},
		{5*day - 1, world.Action{Op: world.OpUpdateAuthority, By: timelock, To: rounds, From: world.AccessManager.Account()}, ""},
		{1, closing, "AccessManagerNotScheduled"},
		{0, world.Action{Op: world.OpScheduleCall, By: timelock, Data: closing}, ""},
		{3_599, closing, "AccessManagerNotReady"},
		{1, world.Action{Op: world.OpExecuteCall, By: timelock, Data: closing}, ""},
		{0, world.Action{Op: world.OpSetRoundLength, By: timelock, N: 50}, "AccessManagedUnauthorized"},
		{0, world.Action{Op: world.OpSetTargetClosed, By: timelock, To: rounds}, "AccessManagerNotScheduled"},

		// An admin whose calls wait, and who is told to wait less, which waits itself.
		{0, world.Action{Op: world.OpGrantRole, By: timelock, To: slow, N: 1_000}, ""},
		{0, world.Action{Op: world.OpScheduleCall, By: slow, Data: capacity(0, 7)}, "AccessManagerUnauthorizedCall"}, // Another role's.
		{0, world.Action{Op: world.OpScheduleCall, By: slow, Data: length(50), N: 1}, "AccessManagerUnauthorizedCall"},
		{0, world.Action{Op: world.OpScheduleCall, By: slow, Data: world.Action{Op: world.OpSetThreshold, N: 1}}, ""},
		{0, world.Action{Op: world.OpScheduleCall, By: slow, Data: world.Action{Op: world.OpSetThreshold, N: 1}}, "AccessManagerAlreadyScheduled"},
		{0, world.Action{Op: world.OpGrantRole, By: timelock, To: slow, N: 10}, ""},
		{989, world.Action{Op: world.OpScheduleCall, By: slow, Data: world.Action{Op: world.OpSetThreshold, N: 2}, N: 0}, ""},
		{1, world.Action{Op: world.OpScheduleCall, By: slow, Data: world.Action{Op: world.OpSetThreshold, N: 3}}, ""},
		{10, world.Action{Op: world.OpSetThreshold, By: slow, N: 3}, ""},                         // By itself.
		{0, world.Action{Op: world.OpSetThreshold, By: slow, N: 3}, "AccessManagerNotScheduled"}, // Once.
		{0, world.Action{Op: world.OpSetThreshold, By: slow, N: 1, To: other, Forged: true}, ""}, // Fields that say nothing.
		{0, world.Action{Op: world.OpSetThreshold, By: slow, N: 2}, "AccessManagerNotReady"},     // A thousand seconds, as it was then.
		{0, world.Action{Op: world.OpCancelCall, By: other, From: slow, Data: world.Action{Op: world.OpSetThreshold, N: 2}}, "AccessManagerUnauthorizedCancel"},
		{week + 1_000, world.Action{Op: world.OpSetThreshold, By: slow, N: 2}, "AccessManagerExpired"},
		{0, world.Action{Op: world.OpScheduleCall, By: slow, Data: world.Action{Op: world.OpSetThreshold, N: 2}}, ""},
		{0, world.Action{Op: world.OpCancelCall, By: timelock, From: slow, Data: world.Action{Op: world.OpSetThreshold, N: 2}}, ""},
		{10, world.Action{Op: world.OpExecuteCall, By: slow, Data: world.Action{Op: world.OpSetThreshold, N: 2}}, "AccessManagerNotScheduled"},

		// The slasher's penalties stop where its role does.
		{0, world.Action{Op: world.OpRevokeRole, By: timelock, ID: world.RoleSlasher, To: world.Slasher.Account()}, ""},
		{0, world.Action{Op: world.OpSlash, By: world.Slasher.Account(), To: first, Amount: *uint256.NewInt(1)}, "AccessManagedUnauthorized"},
	})
}

// TestModel_CountsAsTheGuardianDoes has two of three members agree, too late and in time.
func TestModel_CountsAsTheGuardianDoes(t *testing.T) {
	t.Parallel()
	const a, b, c, other = world.Account(7), world.Account(8), world.Account(9), world.Account(11)
	staking, timelock := world.Staking.Account(), world.Timelock.Account()
	pause := func(by world.Account) world.Action { return world.Action{Op: world.OpAskPause, By: by, To: staking} }
	unpause := func(by world.Account) world.Action { return world.Action{Op: world.OpAskUnpause, By: by, To: staking} }
	pair := newPair(t)
	next := []world.Account{a, b, other}
	slices.SortFunc(next, func(x, y world.Account) int { return pair.Left.Address(x).Cmp(pair.Left.Address(y)) })
	propose := func(title string, d world.Action) world.Action {
		return world.Action{Op: world.OpPropose, By: 2, Data: world.Proposal{Title: title, Actions: []world.Action{d}}}
	}
	appoint := world.Action{Op: world.OpSetGuardians, By: timelock, Data: world.Guardians{Members: next, Threshold: 2}}
	story(t, pair, []chapter{
		{0, pause(other), "NotMember"},
		{0, pause(a), ""},
		{day, pause(b), ""}, // A day later the first no longer counts.
		{0, world.Action{Op: world.OpPauseStaking, By: world.Guardian.Account()}, ""},
		{0, pause(a), "EnforcedPause"}, // Somebody else has paused it.
		{0, world.Action{Op: world.OpUnpauseStaking, By: world.Guardian.Account()}, ""},
		{0, pause(a), ""},
		{0, pause(c), "PausedLately"},
		{0, unpause(c), ""},
		{0, appoint, ""},
		{0, unpause(a), ""}, // What was wanted before the others came does not count.
		{0, unpause(c), "NotMember"},
		{0, unpause(timelock), ""},
		{0, unpause(timelock), "ExpectedPause"},
		{30*day - 1, pause(a), "PausedLately"},
		{1, pause(a), ""},
		{0, pause(b), ""},
		{3*day - 1, unpause(other), ""},
		{0, world.Action{Op: world.OpAskPause, By: a, To: world.Token.Account()}, ""},
		{0, world.Action{Op: world.OpAskPause, By: b, To: world.Token.Account()}, world.RevertEmpty},

		{0, propose("appoint", appoint), ""},
		{0, world.Action{Op: world.OpAskCancel, By: a, ID: 1}, "CannotCancelOwnReplacement"},
		{0, propose("less", world.Action{Op: world.OpSetCapacity, N: 3}), ""},
		{0, world.Action{Op: world.OpAskCancel, By: a, ID: 2}, ""},
		{0, world.Action{Op: world.OpAskCancel, By: other, ID: 2}, ""},
		{0, world.Action{Op: world.OpAskCancel, By: b, ID: 2}, "GovernorUnexpectedProposalState"},
		{0, world.Action{Op: world.OpAskCancel, By: b, ID: 77}, ""},
		{0, world.Action{Op: world.OpAskCancel, By: a, ID: 78}, "GovernorNonexistentProposal"}, // One that there is not is like another.
		{0, world.Action{Op: world.OpSetGuardians, By: timelock, Data: world.Guardians{Members: next[:1], Threshold: 2}}, "InvalidMembers"},
		{0, world.Action{Op: world.OpSetGuardians, By: timelock, Data: world.Guardians{Members: []world.Account{next[1], next[0]}, Threshold: 2}}, "MembersNotAscending"},
	})
}

// TestModel_HasTheGovernorDecideAboutItself carries proposals through that change the vote, and has the timelock do other things than the
// governor wants.
func TestModel_HasTheGovernorDecideAboutItself(t *testing.T) {
	t.Parallel()
	const voter, other = world.Account(2), world.Account(11)
	timelock := world.Timelock.Account()
	number := uint64(0)
	// carried are the chapters of a proposal that all transcoders want.
	carried := func(end string, actions ...world.Action) []chapter {
		number++
		list := []chapter{{0, world.Action{Op: world.OpPropose, By: voter, Data: world.Proposal{Title: "p", Actions: actions}}, ""}}
		for i := range world.Account(4) {
			wait := uint64(0)
			if i == 0 {
				wait = 100
			}
			list = append(list, chapter{wait, world.Action{Op: world.OpCastVoteBySig, By: other, To: voter + i, ID: number, N: 1}, ""})
		}
		return append(list,
			chapter{400, world.Action{Op: world.OpQueue, By: other, ID: number}, ""},
			chapter{250, world.Action{Op: world.OpExecute, By: other, ID: number, Value: *uint256.NewInt(5)}, end})
	}
	fund := world.Action{Op: world.OpFund, To: other, Value: *uint256.NewInt(2)}
	all := slices.Concat(
		carried("", world.Action{Op: world.OpSetVotingDelay, N: 30}, world.Action{Op: world.OpSetVotingPeriod, N: 200}, world.Action{Op: world.OpSetQuorum, N: 1_000}),
		carried("", world.Action{Op: world.OpSetProposalThreshold, Amount: *uint256.NewInt(7)}, world.Action{Op: world.OpUpdateTimelock, To: timelock},
			world.Action{Op: world.OpRelay, Value: *uint256.NewInt(2), Data: fund}, world.Action{Op: world.OpSetProposalGuardian}),
		carried("GovernorInvalidVotingPeriod", world.Action{Op: world.OpSetVotingPeriod}),
		carried("GovernorInvalidQuorumFraction", world.Action{Op: world.OpSetQuorum, N: 1_000_001}),
		carried("FailedCall", world.Action{Op: world.OpRelay, Data: fund}), // The governor has nothing.
		[]chapter{
			{0, world.Action{Op: world.OpExecuteBatch, By: other, Data: world.Operation{Proposal: 3}}, world.RevertPanic}, // The governor does not know that it is asked.
			{0, world.Action{Op: world.OpCancelOperation, By: world.Governor.Account(), Data: world.Operation{Proposal: 3}}, ""},
			{0, world.Action{Op: world.OpExecute, By: other, ID: 3}, "GovernorUnexpectedProposalState"},
			{0, world.Action{Op: world.OpPropose, By: 13, Data: world.Proposal{Title: "q", Actions: []world.Action{{Op: world.OpSetCapacity, N: 3}}}}, ""},
			{100, world.Action{Op: world.OpCancelProposal, By: other, ID: 6}, "GovernorUnableToCancel"},
			{0, world.Action{Op: world.OpCancelProposal, By: 13, ID: 6}, ""}, // With no guardian the proposer may, whenever it is.
		},
		operations(),
	)
	story(t, newPair(t), all)
}

// operations are what the timelock is told without the governor's votes.
func operations() []chapter {
	const other = world.Account(11)
	governor, timelock := world.Governor.Account(), world.Timelock.Account()
	one := world.Operation{Actions: []world.Action{{Op: world.OpSetCapacity, N: 5}}}
	after := world.Operation{Batch: true, After: []world.Operation{one}, Actions: []world.Action{
		{Op: world.OpUpdateDelay, N: 1 << 50}, {Op: world.OpTransfer, To: other},
	}}
	return []chapter{
		{0, world.Action{Op: world.OpScheduleOperation, By: governor, N: 199, Data: one}, "TimelockInsufficientDelay"},
		{0, world.Action{Op: world.OpScheduleOperation, By: governor, N: 200, Data: one}, ""},
		{0, world.Action{Op: world.OpScheduleBatch, By: governor, N: 200, Data: after}, ""},
		{0, world.Action{Op: world.OpUpdateDelay, By: other}, "TimelockUnauthorizedCaller"},
		{200, world.Action{Op: world.OpExecuteBatch, By: other, Data: after}, "TimelockUnexecutedPredecessor"},
		{0, world.Action{Op: world.OpRevokeTimelockRole, By: timelock, ID: world.TimelockExecutor}, ""},
		{0, world.Action{Op: world.OpExecuteOperation, By: other, Data: one}, "AccessControlUnauthorizedAccount"},
		{0, world.Action{Op: world.OpGrantTimelockRole, By: timelock, ID: world.TimelockExecutor, To: other}, ""},
		{0, world.Action{Op: world.OpExecuteOperation, By: other, Data: one}, ""},
		{0, world.Action{Op: world.OpExecuteBatch, By: other, Data: after}, ""},
		{0, world.Action{Op: world.OpExecuteBatch, By: other, Data: after}, "TimelockUnexpectedOperationState"},
	}
}

// TestModel_LosesWhatIsNotThere has contracts pay what others of them have taken.
func TestModel_LosesWhatIsNotThere(t *testing.T) {
	t.Parallel()
	const payer, transcoder, other = world.Account(10), world.Account(2), world.Account(11)
	pair := newPair(t)
	now := pair.Left.Now()
	value := *uint256.NewInt(1_000_000)
	jobs := world.JobsManager.Account()
	story(t, pair, []chapter{
		{0, world.Action{Op: world.OpCreateJob, By: payer, N: now, M: now + 100, Amount: *uint256.NewInt(10), Value: value}, ""},
		{0, world.Action{Op: world.OpCreditFees, By: other, To: transcoder, Value: value}, "NotFeePayer"},
		{0, world.Action{Op: world.OpCreditFees, By: jobs, To: transcoder, Value: value}, ""},
		{0, world.Action{Op: world.OpCreditFees, By: jobs, To: transcoder, Value: value}, world.RevertFunds},
		{3_000, world.Action{Op: world.OpReclaim, By: payer, ID: 1}, "InsufficientBalance"},
		{0, world.Action{Op: world.OpSettleFees, By: other, To: other, Amount: value}, "NotStaking"},
		{0, world.Action{Op: world.OpSettleFees, By: world.Staking.Account(), To: payer, Amount: *new(uint256.Int).Lsh(uint256.NewInt(1), 250)}, "SafeCastOverflowedUintDowncast"},
		{0, world.Action{Op: world.OpSettleFees, By: world.Staking.Account(), To: payer, Amount: *new(uint256.Int).Lsh(uint256.NewInt(1), 110)}, ""},
		{0, world.Action{Op: world.OpWithdrawFees, By: payer, To: payer}, "TransferFailed"},
		{0, world.Action{Op: world.OpStartRound, By: other, To: other}, "NotRounds"},
		{0, world.Action{Op: world.OpStartRound, By: world.Rounds.Account()}, "ERC20InvalidReceiver"},
		{0, world.Action{Op: world.OpAskCommittee, By: other}, "NotAsker"},
		{0, world.Action{Op: world.OpUpgrade, By: world.Timelock.Account(), From: jobs, To: jobs, N: 1, Value: value}, world.RevertFunds},
		{0, world.Action{Op: world.OpGrantRole, By: world.Timelock.Account(), To: other}, ""},
		{0, world.Action{Op: world.OpUpgrade, By: other, From: jobs, To: jobs, N: 1, Value: value}, "ERC1967NonPayable"},
		{0, world.Action{Op: world.OpUpgrade, By: other, From: jobs, To: jobs, N: 1}, ""},
	})
}

// TestRules_RefuseWhatIsInsideOfNoCall has all that cannot be done within another action.
func TestRules_RefuseWhatIsInsideOfNoCall(t *testing.T) {
	t.Parallel()
	pair := newPair(t)
	timelock := world.Timelock.Account()
	for name, a := range map[string]world.Action{
		"an op that is none":         {Op: world.OpExecuteCall, By: timelock, Data: world.Action{}},
		"other data":                 {Op: world.OpExecuteCall, By: timelock, Data: 1},
		"ether for nothing":          {Op: world.OpScheduleCall, By: timelock, Data: world.Action{Op: world.OpSetCapacity, Value: *uint256.NewInt(1)}},
		"ether beside the call":      {Op: world.OpExecuteCall, By: timelock, Data: world.Action{Op: world.OpFund, Value: *uint256.NewInt(1)}},
		"a multicall of others":      {Op: world.OpMulticall, By: timelock, Data: []world.Action{{Op: world.OpSetCapacity}}},
		"an upgrade of others":       {Op: world.OpUpgrade, By: timelock, From: world.Staking.Account(), Data: world.Action{Op: world.OpSetCapacity}},
		"no contract":                {Op: world.OpSetAuthority, By: timelock, From: 2},
		"a contract that asks none":  {Op: world.OpSetAuthority, By: timelock, From: world.Token.Account()},
		"an operation of two":        {Op: world.OpExecuteOperation, By: timelock, Data: world.Operation{Batch: true}},
		"an operation after no call": {Op: world.OpCancelOperation, By: timelock, Data: world.Operation{Batch: true, After: []world.Operation{{Actions: []world.Action{{}}}}}},
		"a time of 49 bits":          {Op: world.OpScheduleCall, By: timelock, N: 1 << 48, Data: world.Action{Op: world.OpSetCapacity}},
	} {
		for i, w := range []world.World{pair.Left, pair.Right} {
			if _, err := w.Apply(&a); err == nil {
				t.Errorf("%s: accepted by world %d", name, i)
			}
		}
	}
	if _, err := pair.Left.Apply(&world.Action{Op: world.OpExecuteCall, By: timelock, Data: world.Action{Op: world.OpTransfer, To: 99}}); err == nil {
		t.Error("an account that is none: accepted by the model")
	}
	if _, err := pair.Do(1, &diff.Step{}); err != nil {
		t.Error(err)
	}
}
