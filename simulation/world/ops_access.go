package world

// proxied are the contracts behind a proxy: those that are initialized and upgraded.
func proxied() []Contract {
	return []Contract{
		Staking, ActiveSet, FeeVault, ServiceRegistry, JobsManager, CommitteeVerifier, Slasher, TicketBroker, VerificationCourt, WorkUnits, Attention, CaseDigests, ProgramRegistry,
	}
}

// managed are the contracts that ask AccessManager who may call them.
func managed() []Contract { return append(proxied(), Rounds, Issuance) }

// Managed tells whether a contract asks AccessManager who may call it.
func (c Contract) Managed() bool { return c == Rounds || c == Issuance || c.Proxied() }

// Proxied tells whether a contract stands behind a proxy.
func (c Contract) Proxied() bool {
	for _, p := range proxied() {
		if p == c {
			return true
		}
	}
	return false
}

// accessRows are who may do what: AccessManager, the guardian, the timelock, what the governor decides about itself, and what a contract lets
// only one other contract call.
func accessRows() []Row {
	rows := append(managerRows(), contractRows()...)
	rows = append(rows, guardianRows()...)
	rows = append(rows, timelockRows()...)
	rows = append(rows, governorRows()...)
	return append(rows, insideRows()...)
}

func managerRows() []Row {
	return []Row{
		{Op: OpGrantRole, Contract: AccessManager, Function: "grantRole", args: "ID To N", Doc: "the admin of role ID; gives it to To, whose calls wait N seconds"},
		{Op: OpRevokeRole, Contract: AccessManager, Function: "revokeRole", args: "ID To", Doc: "the admin of role ID; takes it from To"},
		{Op: OpRenounceRole, Contract: AccessManager, Function: "renounceRole", args: "ID To", Doc: "gives role ID back; To is By"},
		{Op: OpLabelRole, Contract: AccessManager, Function: "labelRole", pack: (*Coder).packLabelRole, uses: "ID N", Doc: "an admin; names role ID in N letters"},
		{Op: OpSetRoleAdmin, Contract: AccessManager, Function: "setRoleAdmin", args: "ID N", Doc: "an admin; role N gives and takes role ID"},
		{Op: OpSetRoleGuardian, Contract: AccessManager, Function: "setRoleGuardian", args: "ID N", Doc: "an admin; role N cancels what role ID has scheduled"},
		{Op: OpSetGrantDelay, Contract: AccessManager, Function: "setGrantDelay", args: "ID N", Doc: "an admin; role ID holds N seconds after it is given"},
		{Op: OpSetFunctionRole, Contract: AccessManager, Function: "setTargetFunctionRole", pack: (*Coder).packSetFunctionRole, uses: "To ID Data", Doc: "an admin; Data is []Op: role ID may call these functions of To"},
		{Op: OpSetTargetClosed, Contract: AccessManager, Function: "setTargetClosed", pack: (*Coder).packSetTargetClosed, uses: "To N", Doc: "an admin; nobody may call To any more, or again if N is 0"},
		{Op: OpSetTargetAdminDelay, Contract: AccessManager, Function: "setTargetAdminDelay", args: "To N", Doc: "an admin; changes of who may call To wait N seconds"},
		{Op: OpScheduleCall, Contract: AccessManager, Function: "schedule", pack: (*Coder).packScheduleCall, uses: "N Data", limits: "N:48", event: "OperationScheduled", id: "nonce", Doc: "Data is the Action that By will do, not before second N; ID is how often it was scheduled"},
		{Op: OpExecuteCall, Contract: AccessManager, Function: "execute", pack: (*Coder).packExecuteCall, uses: "Data", Doc: "AccessManager does Data, an Action that By may do, with Value"},
		{Op: OpCancelCall, Contract: AccessManager, Function: "cancel", pack: (*Coder).packCancelCall, uses: "From Data", Doc: "From does not do Data, which it has scheduled"},
		{Op: OpConsumeCall, Contract: AccessManager, Function: "consumeScheduledOp", pack: (*Coder).packConsumeCall, uses: "From Data", Doc: "a contract that From calls, while it asks whether it may"},
		{Op: OpUpdateAuthority, Contract: AccessManager, Function: "updateAuthority", args: "To From", Doc: "an admin; contract To asks From from now on who may call it"},
		{Op: OpMulticall, Contract: AccessManager, Function: "multicall", pack: (*Coder).packMulticall, uses: "Data", Doc: "Data is []Action, all of AccessManager, which By does at once"},
	}
}

func contractRows() []Row {
	first := proxied()
	return []Row{
		{Op: OpSetAuthority, Contract: first[0], also: managed()[1:], Function: "setAuthority", args: "To", Doc: "the present authority of contract From; To decides from now on who may call it"},
		{Op: OpInitialize, Contract: first[0], also: first[1:], Function: "initialize", raw: (*Coder).zeros, Doc: "contract From, which is initialized already: always refused"},
		{Op: OpUpgrade, Contract: first[0], also: first[1:], Function: "upgradeToAndCall", pack: (*Coder).packUpgrade, uses: "From To N Data", Doc: "governance; contract From has the code of account To from now on, or if N is not 0 the code that stands behind To; then does Data, an Action, if there is one"},
	}
}

func guardianRows() []Row {
	return []Row{
		{Op: OpAskPause, Contract: Guardian, Function: "pause", args: "To", event: "Approved", amount: "approvals", Doc: "a member wants contract To paused; Amount is how many do"},
		{Op: OpAskUnpause, Contract: Guardian, Function: "unpause", args: "To", event: "Approved", amount: "approvals", Doc: "the same for its end; anybody when the time is over"},
		{Op: OpAskCancel, Contract: Guardian, Function: "cancel", pack: (*Coder).proposalArguments, uses: "ID", event: "Approved", amount: "approvals", Doc: "a member wants proposal ID cancelled"},
		{Op: OpSetGuardians, Contract: Guardian, Function: "setMembers", pack: (*Coder).packSetGuardians, uses: "Data", Doc: "governance; Data is Guardians"},
	}
}

func timelockRows() []Row {
	receivers := []Contract{Governor}
	return []Row{
		{Op: OpScheduleOperation, Contract: Timelock, Function: "schedule", pack: (*Coder).packScheduleOperation, uses: "N Data", Doc: "a proposer; Data is an Operation of one action, done in N seconds at the earliest"},
		{Op: OpScheduleBatch, Contract: Timelock, Function: "scheduleBatch", pack: (*Coder).packScheduleOperation, uses: "N Data", Doc: "the same for an Operation of several"},
		{Op: OpExecuteOperation, Contract: Timelock, Function: "execute", pack: (*Coder).packOperation, uses: "Data", Doc: "an executor, which anybody is if nobody is; Data is an Operation of one action"},
		{Op: OpExecuteBatch, Contract: Timelock, Function: "executeBatch", pack: (*Coder).packOperation, uses: "Data", Doc: "the same for an Operation of several"},
		{Op: OpCancelOperation, Contract: Timelock, Function: "cancel", pack: (*Coder).packCancelOperation, uses: "Data", Doc: "a canceller; Data is the Operation"},
		{Op: OpUpdateDelay, Contract: Timelock, Function: "updateDelay", args: "N", Doc: "the timelock itself; seconds"},
		{Op: OpGrantTimelockRole, Contract: Timelock, Function: "grantRole", pack: (*Coder).packTimelockRole, uses: "ID To", Doc: "an admin of the timelock; ID is one of the Timelock constants"},
		{Op: OpRevokeTimelockRole, Contract: Timelock, Function: "revokeRole", pack: (*Coder).packTimelockRole, uses: "ID To", Doc: "the same"},
		{Op: OpRenounceTimelockRole, Contract: Timelock, Function: "renounceRole", pack: (*Coder).packTimelockRole, uses: "ID To", Doc: "gives role ID back; To is By"},
		{Op: OpReceiveERC721, Contract: Timelock, also: receivers, Function: "onERC721Received", raw: (*Coder).zeros, Doc: "tells contract From that it has got a token, which the governor does not take"},
		{Op: OpReceiveERC1155, Contract: Timelock, also: receivers, Function: "onERC1155Received", raw: (*Coder).zeros, Doc: "the same"},
		{Op: OpReceiveERC1155Batch, Contract: Timelock, also: receivers, Function: "onERC1155BatchReceived", raw: (*Coder).zeros, Doc: "the same"},
	}
}

func governorRows() []Row {
	return []Row{
		{Op: OpSetProposalThreshold, Contract: Governor, Function: "setProposalThreshold", args: "Amount", Doc: "a proposal; votes in LPT wei"},
		{Op: OpSetVotingDelay, Contract: Governor, Function: "setVotingDelay", args: "N", Doc: "a proposal; seconds"},
		{Op: OpSetVotingPeriod, Contract: Governor, Function: "setVotingPeriod", args: "N", Doc: "a proposal; seconds"},
		{Op: OpSetQuorum, Contract: Governor, Function: "updateQuorumNumerator", args: "N", Doc: "a proposal; ppm of all votes"},
		{Op: OpUpdateTimelock, Contract: Governor, Function: "updateTimelock", args: "To", Doc: "a proposal; To executes the next ones"},
		{Op: OpSetProposalGuardian, Contract: Governor, Function: "setProposalGuardian", args: "To", Doc: "a proposal; To may cancel, the proposer if it is 0"},
		{Op: OpRelay, Contract: Governor, Function: "relay", pack: (*Coder).packRelay, uses: "Data", Doc: "a proposal; the governor does Data, an Action with its own Value"},
		{Op: OpCastVoteWithReason, Contract: Governor, Function: "castVoteWithReason", pack: (*Coder).packCastVoteWith, uses: "ID N", event: "VoteCast", amount: "weight", Doc: "CastVote with a text"},
		{Op: OpCastVoteWithParams, Contract: Governor, Function: "castVoteWithReasonAndParams", pack: (*Coder).packCastVoteWith, uses: "ID N", event: "VoteCastWithParams", amount: "weight", Doc: "CastVote with a text and parameters, which nobody reads"},
		{Op: OpCastVoteBySig, Contract: Governor, Function: "castVoteBySig", pack: (*Coder).packCastVoteBySig, event: "VoteCast", amount: "weight", Doc: "CastVote of To by its signature; By is whoever submits it"},
		{Op: OpCastVoteWithParamsBySig, Contract: Governor, Function: "castVoteWithReasonAndParamsBySig", pack: (*Coder).packCastVoteBySig, event: "VoteCastWithParams", amount: "weight", Doc: "the same with a text and parameters"},
		{Op: OpCastOverrideVoteBySig, Contract: Governor, Function: "castOverrideVoteBySig", pack: (*Coder).packCastVoteBySig, event: "OverrideVoteCast", amount: "weight", Doc: "CastOverrideVote of To by its signature"},
	}
}

func insideRows() []Row {
	return []Row{
		{Op: OpSetCodecWeight, Contract: WorkUnits, Function: "setCodecWeight", args: "ID N", Doc: "governance; codec ID counts N ppm"},
		{Op: OpCreditFees, Contract: FeeVault, Function: "credit", args: "To", event: "FeesCredited", amount: "toDelegators", Doc: "JobsManager alone; Value are fees of transcoder To, Amount is its delegators'"},
		{Op: OpSettleFees, Contract: FeeVault, Function: "settle", pack: (*Coder).packSettleFees, uses: "To Amount", Doc: "Staking alone; brings To's fees up to date as if it had Amount shares of its pool"},
		{Op: OpStartRound, Contract: Issuance, Function: "startRound", args: "N To", event: "BudgetSet", amount: "rewards", Doc: "Rounds alone; the budget of round N, whose bounty is To's"},
		{Op: OpMintReward, Contract: Issuance, Function: "mintReward", args: "N Amount M", Doc: "Staking alone; Amount of M parts of round N's budget"},
		{Op: OpAskCommittee, Contract: CommitteeVerifier, Function: "request", pack: (*Coder).packAskCommittee, uses: "ID N", Doc: "JobsManager alone; sequence N of claim ID"},
	}
}
