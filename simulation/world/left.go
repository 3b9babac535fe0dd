package world

// NotModelled are the functions that change something and that no Op is, as "Contract.function" or "Contract.*", each with the reason.
func NotModelled() map[string]string {
	const (
		inside   = "another contract calls it, which checks who: it happens within the Ops of that contract"
		upgrade  = "changes the code, after which this is another network"
		access   = "moves roles, which the plan of the deployment fixes: who may call what is checked by the Ops that are refused"
		bySig    = "the same as the call without a signature, made by whoever pays for its gas"
		receiver = "for tokens that the contract does not take"
	)
	return map[string]string{
		"AccessManager.*": access, "Guardian.*": "its members' counting; what it does are OpPauseStaking, OpPauseJobs and OpCancelProposal by its account",
		"Attention.initialize": upgrade, "Attention.upgradeToAndCall": upgrade, "Attention.setAuthority": access,
		"WorkUnits.*": "weights of codecs, which prices are agreed upon in advance with",

		"FeeVault.credit": inside + " (OpFinalize)", "FeeVault.settle": inside + " (all of Staking)", "Issuance.startRound": inside + " (OpInitializeRound)",
		"Issuance.mintReward": inside + " (OpReward)", "CommitteeVerifier.request": inside + " (OpReveal)",

		"VerificationCourt.initialize": upgrade, "VerificationCourt.upgradeToAndCall": upgrade, "VerificationCourt.setAuthority": access,
		"CaseDigests.initialize": upgrade, "CaseDigests.upgradeToAndCall": upgrade, "CaseDigests.setAuthority": access,
		"ProgramRegistry.initialize": upgrade, "ProgramRegistry.upgradeToAndCall": upgrade, "ProgramRegistry.setAuthority": access,
		"ActiveSet.initialize": upgrade, "ActiveSet.upgradeToAndCall": upgrade, "ActiveSet.setAuthority": access,
		"CommitteeVerifier.initialize": upgrade, "CommitteeVerifier.upgradeToAndCall": upgrade, "CommitteeVerifier.setAuthority": access,
		"FeeVault.initialize": upgrade, "FeeVault.upgradeToAndCall": upgrade, "FeeVault.setAuthority": access,
		"JobsManager.initialize": upgrade, "JobsManager.upgradeToAndCall": upgrade, "JobsManager.setAuthority": access,
		"ServiceRegistry.initialize": upgrade, "ServiceRegistry.upgradeToAndCall": upgrade, "ServiceRegistry.setAuthority": access,
		"Slasher.initialize": upgrade, "Slasher.upgradeToAndCall": upgrade, "Slasher.setAuthority": access,
		"Staking.initialize": upgrade, "Staking.upgradeToAndCall": upgrade, "Staking.setAuthority": access,
		"TicketBroker.initialize": upgrade, "TicketBroker.upgradeToAndCall": upgrade, "TicketBroker.setAuthority": access,
		"Issuance.setAuthority": access, "Rounds.setAuthority": access,

		"LivepeerGovernor.castVoteBySig": bySig, "LivepeerGovernor.castOverrideVoteBySig": bySig,
		"LivepeerGovernor.castVoteWithReasonAndParamsBySig": bySig,
		"LivepeerGovernor.castVoteWithReason":               "OpCastVote with a text", "LivepeerGovernor.castVoteWithReasonAndParams": "OpCastVote with a text",
		"LivepeerGovernor.onERC1155BatchReceived": receiver, "LivepeerGovernor.onERC1155Received": receiver, "LivepeerGovernor.onERC721Received": receiver,
		"LivepeerGovernor.relay": "recovers what was sent to the governor by mistake", "LivepeerGovernor.setProposalGuardian": access,
		"LivepeerGovernor.setProposalThreshold": "rules of the vote are parameters of the world", "LivepeerGovernor.setVotingDelay": "rules of the vote are parameters of the world",
		"LivepeerGovernor.setVotingPeriod": "rules of the vote are parameters of the world", "LivepeerGovernor.updateQuorumNumerator": "rules of the vote are parameters of the world",
		"LivepeerGovernor.updateTimelock": access,
		"TimelockController.*":            "the governor alone schedules; what is scheduled is OpQueue, what it does OpExecute",
	}
}
