package world

import "slices"

// Op names one external function of one contract that changes state. Its row in Table says what an Action's fields mean.
type Op uint8

// The Ops, by contract.
const (
	NoOp Op = iota
	OpTransfer
	OpApprove
	OpTransferFrom
	OpPermit
	OpMint
	OpBurn
	OpInitializeRound
	OpSetRoundLength
	OpPayTreasury
	OpSetInflation
	OpSetTreasury
	OpBond
	OpBondWithPermit
	OpBondFor
	OpUnbond
	OpRebond
	OpWithdraw
	OpRedelegate
	OpTransferStake
	OpRegister
	OpSetCommission
	OpReward
	OpSlash
	OpSetStakingParameters
	OpPauseStaking
	OpUnpauseStaking
	OpJoin
	OpResign
	OpSync
	OpEvict
	OpRemoveActive
	OpSetCapacity
	OpWithdrawFees
	OpSetService
	OpSetPrice
	OpCreateJob
	OpCreateNamedJob
	OpFundJob
	OpElect
	OpReclaim
	OpClaim
	OpReveal
	OpSeal
	OpFinalize
	OpOnVerdict
	OpSetJobsParameters
	OpPauseJobs
	OpUnpauseJobs
	OpVote
	OpDecide
	OpDepositBond
	OpWithdrawBond
	OpLeaveCommittee
	OpAdmit
	OpRemoveMember
	OpSetThreshold
	OpSetBondTerms
	OpPenalizeClaim
	OpAnnounce
	OpPenalizeEquivocation
	OpSetPenalties
	OpFund
	OpUnlock
	OpCancelUnlock
	OpWithdrawDeposit
	OpRedeem
	OpRedeemBatch
	OpWithdrawEarnings
	OpGenerate
	OpSweep
	OpPropose
	OpCastVote
	OpCastOverrideVote
	OpQueue
	OpExecute
	OpCancelProposal
	OpRequestVerdict
	OpAttest
	OpOpenGame
	OpDissect
	OpStep
	OpTimeOut
	OpRefundGame
	OpSettleCase
	OpWithdrawWon
	OpSetCourtTerms
	OpPostDigest
	OpReleaseDigest
	OpDisputeDigest
	OpDissectDigest
	OpStepDigest
	OpTimeOutDigest
	OpRefundDispute
	OpWithdrawFromDigests
	OpSetDigestTerms
	OpPublish
	OpRegisterVerifier
	OpLeaveAttention
	OpReleaseVerifier
	OpCommitAttention
	OpReckon
	OpFundAttention
	OpWithdrawAttention
	OpSetAttentionTerms
	OpGrantRole
	OpRevokeRole
	OpRenounceRole
	OpLabelRole
	OpSetRoleAdmin
	OpSetRoleGuardian
	OpSetGrantDelay
	OpSetFunctionRole
	OpSetTargetClosed
	OpSetTargetAdminDelay
	OpScheduleCall
	OpExecuteCall
	OpCancelCall
	OpConsumeCall
	OpUpdateAuthority
	OpMulticall
	OpSetAuthority
	OpInitialize
	OpUpgrade
	OpAskPause
	OpAskUnpause
	OpAskCancel
	OpSetGuardians
	OpScheduleOperation
	OpScheduleBatch
	OpExecuteOperation
	OpExecuteBatch
	OpCancelOperation
	OpUpdateDelay
	OpGrantTimelockRole
	OpRevokeTimelockRole
	OpRenounceTimelockRole
	OpReceiveERC721
	OpReceiveERC1155
	OpReceiveERC1155Batch
	OpSetProposalThreshold
	OpSetVotingDelay
	OpSetVotingPeriod
	OpSetQuorum
	OpUpdateTimelock
	OpSetProposalGuardian
	OpRelay
	OpCastVoteWithReason
	OpCastVoteWithParams
	OpCastVoteBySig
	OpCastVoteWithParamsBySig
	OpCastOverrideVoteBySig
	OpSetCodecWeight
	OpCreditFees
	OpSettleFees
	OpStartRound
	OpMintReward
	OpAskCommittee
	opCount
)

// Ops are all of them.
func Ops() []Op {
	all := make([]Op, 0, opCount-1)
	for op := OpTransfer; op < opCount; op++ {
		all = append(all, op)
	}
	return all
}

// Row is what an Op is.
type Row struct {
	Op       Op
	Contract Contract
	// Function is its name in the ABI.
	Function string
	// Doc tells what the fields of the Action and the Receipt mean.
	Doc string

	// args are the Action's fields that are the arguments, in order; pack makes the arguments where these are more than numbers and accounts.
	args string
	pack func(*Coder, *Action) ([]any, error)
	// limits are the bits of fields, such as "Amount:96", where pack puts them into types that are narrower.
	limits string
	// raw makes the bytes of the arguments where pack cannot: all of them zero, of whatever types.
	raw func(*Coder, *Action) ([]byte, error)
	// uses are the fields that pack reads; all, if it is empty.
	uses string
	// also are contracts that have the same function: From is the account of the one that is called.
	also []Contract
	// event is the one that Receipts are read from: id and amount are fields of it, amounts of several are added up.
	event, id, amount string
}

// packed tells what makes the arguments: "args", "pack" or "raw".
func (r *Row) packed() string {
	switch {
	case r.pack != nil:
		return "pack"
	case r.raw != nil:
		return "raw"
	default:
		return "args"
	}
}

// Contracts are those that have the function: more than one where an Action's From says which.
func (r *Row) Contracts() []Contract { return append([]Contract{r.Contract}, r.also...) }

// Table has a row for every Op, in order.
func Table() []Row { return slices.Concat(networkRows(), courtRows(), attentionRows(), accessRows()) }

// networkRows are of stake, jobs, tickets and votes.
func networkRows() []Row { //nolint:funlen // A table.
	return []Row{
		{Op: OpTransfer, Contract: Token, Function: "transfer", args: "To Amount", Doc: "moves LPT of By to To"},
		{Op: OpApprove, Contract: Token, Function: "approve", args: "To Amount", Doc: "lets To spend LPT of By"},
		{Op: OpTransferFrom, Contract: Token, Function: "transferFrom", args: "From To Amount", Doc: "moves LPT of From that By may spend"},
		{Op: OpPermit, Contract: Token, Function: "permit", pack: (*Coder).packPermit, Doc: "From lets To spend Amount until second N by its signature; By is whoever submits it"},
		{Op: OpMint, Contract: Token, Function: "mint", args: "To Amount", Doc: "Issuance alone; a scenario that begins with more LPT mints it as Issuance"},
		{Op: OpBurn, Contract: Token, Function: "burn", args: "Amount", Doc: "Staking alone"},
		{Op: OpInitializeRound, Contract: Rounds, Function: "initializeRound", event: "RoundInitialized", id: "round", amount: "rewardBudget", Doc: "anybody, once a round; ID is the round, Amount its rewards"},
		{Op: OpSetRoundLength, Contract: Rounds, Function: "setLength", args: "N", event: "RoundLengthChanged", id: "fromRound", Doc: "governance; seconds, from the next round on"},
		{Op: OpPayTreasury, Contract: Issuance, Function: "payTreasury", event: "TreasuryPaid", amount: "amount", Doc: "anybody"},
		{Op: OpSetInflation, Contract: Issuance, Function: "setInflation", pack: (*Coder).packSetInflation, uses: "Data", Doc: "governance; Data is Inflation"},
		{Op: OpSetTreasury, Contract: Issuance, Function: "setTreasury", args: "N Amount", Doc: "governance; cut in ppm, allowance in LPT wei"},
		{Op: OpBond, Contract: Staking, Function: "bond", args: "Amount To", event: "Bonded", amount: "shares", Doc: "bonds LPT to transcoder To"},
		{Op: OpBondWithPermit, Contract: Staking, Function: "bondWithPermit", pack: (*Coder).packBondWithPermit, event: "Bonded", amount: "shares", Doc: "the same with a permit until second N"},
		{Op: OpBondFor, Contract: Staking, Function: "bondFor", args: "To Amount", event: "Bonded", amount: "shares", Doc: "bonds LPT of By for To, to whom To is bonded"},
		{Op: OpUnbond, Contract: Staking, Function: "unbond", args: "Amount", event: "Unbonded", id: "thawId", amount: "amount", Doc: "Amount is shares; makes lock ID of Amount LPT wei"},
		{Op: OpRebond, Contract: Staking, Function: "rebond", args: "ID", event: "Rebonded", amount: "amount", Doc: "bonds a lock again"},
		{Op: OpWithdraw, Contract: Staking, Function: "withdraw", args: "ID", event: "Withdrawn", amount: "amount", Doc: "pays a lock out"},
		{Op: OpRedelegate, Contract: Staking, Function: "redelegate", args: "To", event: "Redelegated", amount: "amount", Doc: "moves all to transcoder To"},
		{Op: OpTransferStake, Contract: Staking, Function: "transferStake", args: "To Amount", Doc: "gives shares to To"},
		{Op: OpRegister, Contract: Staking, Function: "register", args: "Amount N M", event: "Bonded", amount: "shares", Doc: "becomes a transcoder that keeps N ppm of rewards and passes on M ppm of fees"},
		{Op: OpSetCommission, Contract: Staking, Function: "setCommission", args: "N M", event: "CommissionScheduled", id: "fromRound", Doc: "the same numbers; ID is the round from which they hold"},
		{Op: OpReward, Contract: Staking, Function: "reward", args: "To", event: "Rewarded", amount: "amount", Doc: "mints what is due to transcoder To"},
		{Op: OpSlash, Contract: Staking, Function: "slash", args: "To Amount From N", event: "Slashed", amount: "amount", Doc: "the slasher; takes LPT of transcoder To's pool, of which finder From gets N ppm"},
		{Op: OpSetStakingParameters, Contract: Staking, Function: "setParameters", args: "Amount N", Doc: "governance; least own stake in LPT wei, thaw in rounds"},
		{Op: OpPauseStaking, Contract: Staking, Function: "pause", Doc: "the guardian"},
		{Op: OpUnpauseStaking, Contract: Staking, Function: "unpause", Doc: "the guardian"},
		{Op: OpJoin, Contract: ActiveSet, Function: "join", args: "To", event: "Joined", id: "slot", Doc: "takes a place in the set, that of To if not 0"},
		{Op: OpResign, Contract: ActiveSet, Function: "resign", event: "Left", id: "slot", Doc: "gives it up"},
		{Op: OpSync, Contract: ActiveSet, Function: "sync", args: "To", event: "WeightSynced", amount: "weight", Doc: "reads To's weight anew"},
		{Op: OpEvict, Contract: ActiveSet, Function: "evict", args: "To", event: "Left", id: "slot", Doc: "removes the weakest of too many"},
		{Op: OpRemoveActive, Contract: ActiveSet, Function: "remove", args: "To", event: "Left", id: "slot", Doc: "Staking alone"},
		{Op: OpSetCapacity, Contract: ActiveSet, Function: "setCapacity", args: "N", Doc: "governance; members at most"},
		{Op: OpWithdrawFees, Contract: FeeVault, Function: "withdraw", args: "To", event: "FeesWithdrawn", amount: "amount", Doc: "pays By's fees to To"},
		{Op: OpSetService, Contract: ServiceRegistry, Function: "setService", pack: (*Coder).packSetService, limits: "Amount:96", Doc: "Amount is the price of a work unit in wei, To the signer, From the reward caller, N and M the bytes of URI and encryption key"},
		{Op: OpSetPrice, Contract: ServiceRegistry, Function: "setPrice", args: "Amount", Doc: "wei a work unit"},
		{Op: OpCreateJob, Contract: JobsManager, Function: "createJob", pack: (*Coder).packCreateJob, limits: "Amount:96 N:48 M:48", event: "JobCreated", id: "jobId", Doc: "pays Value in for order ID from second N to M, at most Amount wei a work unit"},
		{Op: OpCreateNamedJob, Contract: JobsManager, Function: "createNamedJob", pack: (*Coder).packCreateNamedJob, limits: "Amount:96 N:48 M:48", event: "JobCreated", id: "jobId", Doc: "the same with transcoder To, which quoted it to From; Data is Quote"},
		{Op: OpFundJob, Contract: JobsManager, Function: "fundJob", args: "ID", event: "JobFunded", amount: "budget", Doc: "adds Value to job ID"},
		{Op: OpElect, Contract: JobsManager, Function: "elect", pack: (*Coder).packElect, event: "JobElected", id: "transcoder", Doc: "draws job ID's next transcoder, the Receipt's ID; 0 when the seed had to move"},
		{Op: OpReclaim, Contract: JobsManager, Function: "reclaim", args: "ID", event: "JobReclaimed", amount: "amount", Doc: "takes back what is left of job ID"},
		{Op: OpClaim, Contract: JobsManager, Function: "claim", pack: (*Coder).packClaim, limits: "Amount:128", event: "ClaimOpened", id: "claimId", amount: "amount", Doc: "transcoder To claims Amount wei so far on job ID: through sequence N, M segments so far; Data is Voucher"},
		{Op: OpReveal, Contract: JobsManager, Function: "reveal", pack: (*Coder).packReveal, Doc: "shows sequence N of claim ID; with Data Evidence the verifier answers at once"},
		{Op: OpSeal, Contract: JobsManager, Function: "seal", args: "ID", event: "ClaimSealed", id: "challenged", Doc: "fixes what claim ID must show: the Receipt's ID is how many"},
		{Op: OpFinalize, Contract: JobsManager, Function: "finalize", args: "ID", event: "ClaimFinalized", amount: "paid", Doc: "settles claim ID"},
		{Op: OpOnVerdict, Contract: JobsManager, Function: "onVerdict", args: "ID N M", Doc: "the job's verifier; verdict M on sequence N of claim ID"},
		{Op: OpSetJobsParameters, Contract: JobsManager, Function: "setParameters", pack: (*Coder).packSetJobsParameters, uses: "Data", Doc: "governance; Data is JobsParameters"},
		{Op: OpPauseJobs, Contract: JobsManager, Function: "pause", Doc: "the guardian"},
		{Op: OpUnpauseJobs, Contract: JobsManager, Function: "unpause", Doc: "the guardian"},
		{Op: OpVote, Contract: CommitteeVerifier, Function: "vote", args: "ID N M", Doc: "a member; verdict M on sequence N of claim ID"},
		{Op: OpDecide, Contract: CommitteeVerifier, Function: "decide", pack: (*Coder).packDecide, Doc: "hands in signatures on sequence N of claim ID; Data is Evidence"},
		{Op: OpDepositBond, Contract: CommitteeVerifier, Function: "depositBond", event: "BondDeposited", amount: "amount", Doc: "Value"},
		{Op: OpWithdrawBond, Contract: CommitteeVerifier, Function: "withdrawBond", event: "BondWithdrawn", amount: "amount", Doc: "what By has bonded"},
		{Op: OpLeaveCommittee, Contract: CommitteeVerifier, Function: "resign", Doc: "By"},
		{Op: OpAdmit, Contract: CommitteeVerifier, Function: "admit", args: "To", Doc: "governance"},
		{Op: OpRemoveMember, Contract: CommitteeVerifier, Function: "remove", args: "To", Doc: "governance"},
		{Op: OpSetThreshold, Contract: CommitteeVerifier, Function: "setThreshold", args: "N", Doc: "governance; equal votes that decide"},
		{Op: OpSetBondTerms, Contract: CommitteeVerifier, Function: "setBondTerms", args: "Amount N", Doc: "governance; least bond in wei, delay in seconds"},
		{Op: OpPenalizeClaim, Contract: Slasher, Function: "penalizeClaim", args: "ID", event: "Penalized", amount: "amount", Doc: "claim ID, which failed or was not shown"},
		{Op: OpAnnounce, Contract: Slasher, Function: "announce", pack: (*Coder).packAnnounce, Doc: "that By will show the contradiction of PenalizeEquivocation"},
		{Op: OpPenalizeEquivocation, Contract: Slasher, Function: "penalizeEquivocation", pack: (*Coder).packPenalizeEquivocation, event: "Penalized", amount: "amount", Doc: "two receipts for sequence N of job ID, signed by From for transcoder To, which contradict each other if M is not 0"},
		{Op: OpSetPenalties, Contract: Slasher, Function: "setPenalties", pack: (*Coder).packSetPenalties, uses: "Data", Doc: "governance; Data is Penalties"},
		{Op: OpFund, Contract: TicketBroker, Function: "fund", args: "To Amount", event: "Funded", amount: "toDeposit", Doc: "Value for sender To, Amount of it as reserve"},
		{Op: OpUnlock, Contract: TicketBroker, Function: "unlock", event: "UnlockStarted", id: "withdrawRound", Doc: "By will leave"},
		{Op: OpCancelUnlock, Contract: TicketBroker, Function: "cancelUnlock", Doc: "By stays"},
		{Op: OpWithdrawDeposit, Contract: TicketBroker, Function: "withdraw", args: "To", event: "Withdrawn", amount: "deposit+reserve", Doc: "all of By's to To"},
		{Op: OpRedeem, Contract: TicketBroker, Function: "redeem", pack: (*Coder).packRedeem, event: "TicketRedeemed", amount: "faceValue", Doc: "Data is Ticket"},
		{Op: OpRedeemBatch, Contract: TicketBroker, Function: "redeemBatch", pack: (*Coder).packRedeemBatch, event: "TicketRedeemed", amount: "faceValue", Doc: "Data is []Ticket; Amount is what was paid"},
		{Op: OpWithdrawEarnings, Contract: TicketBroker, Function: "withdrawEarnings", args: "To", event: "EarningsWithdrawn", amount: "amount", Doc: "what By has earned to To"},
		{Op: OpGenerate, Contract: MerkleMine, Function: "generate", pack: (*Coder).packGenerate, event: "Generated", amount: "toRecipient", Doc: "place ID of the list, whose account is To"},
		{Op: OpSweep, Contract: MerkleMine, Function: "sweep", event: "Swept", amount: "amount", Doc: "what is left to the treasury"},
		{Op: OpPropose, Contract: Governor, Function: "propose", pack: (*Coder).packPropose, Doc: "Data is Proposal; makes proposal ID"},
		{Op: OpCastVote, Contract: Governor, Function: "castVote", pack: (*Coder).packCastVote, event: "VoteCast", amount: "weight", Doc: "on proposal ID; N is 0 against, 1 for, 2 abstain"},
		{Op: OpCastOverrideVote, Contract: Governor, Function: "castOverrideVote", pack: (*Coder).packCastOverrideVote, event: "OverrideVoteCast", amount: "weight", Doc: "By's own part, whatever its transcoder votes"},
		{Op: OpQueue, Contract: Governor, Function: "queue", pack: (*Coder).packQueue, Doc: "proposal ID, which has succeeded"},
		{Op: OpExecute, Contract: Governor, Function: "execute", pack: (*Coder).packExecute, Doc: "proposal ID, whose timelock is over"},
		{Op: OpCancelProposal, Contract: Governor, Function: "cancel", pack: (*Coder).packCancelProposal, Doc: "the guardian's contract"},
	}
}
