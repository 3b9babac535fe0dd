package model

import (
	"fmt"

	"github.com/livepeer/network/simulation/world"
)

// operation is what an Op does. It returns the name of the error that ends it, or "".
type operation func(w *World, a *world.Action, receipt *world.Receipt) string

// operations are all of them, in the order of the table.
func operations() []operation { //nolint:funlen // A table.
	return []operation{
		nil,
		world.OpTransfer:             (*World).transfer,
		world.OpApprove:              (*World).approveOp,
		world.OpTransferFrom:         (*World).transferFrom,
		world.OpPermit:               (*World).permit,
		world.OpMint:                 (*World).mint,
		world.OpBurn:                 (*World).burn,
		world.OpInitializeRound:      (*World).initializeRound,
		world.OpSetRoundLength:       (*World).setRoundLength,
		world.OpPayTreasury:          (*World).payTreasury,
		world.OpSetInflation:         (*World).setInflation,
		world.OpSetTreasury:          (*World).setTreasury,
		world.OpBond:                 (*World).bond,
		world.OpBondWithPermit:       (*World).bondWithPermit,
		world.OpBondFor:              (*World).bondFor,
		world.OpUnbond:               (*World).unbond,
		world.OpRebond:               (*World).rebond,
		world.OpWithdraw:             (*World).withdraw,
		world.OpRedelegate:           (*World).redelegate,
		world.OpTransferStake:        (*World).transferStake,
		world.OpRegister:             (*World).register,
		world.OpSetCommission:        (*World).setCommission,
		world.OpReward:               (*World).reward,
		world.OpSlash:                (*World).slash,
		world.OpSetStakingParameters: (*World).setStakingParameters,
		world.OpPauseStaking:         (*World).pauseStaking,
		world.OpUnpauseStaking:       (*World).unpauseStaking,
		world.OpJoin:                 (*World).join,
		world.OpResign:               (*World).resign,
		world.OpSync:                 (*World).sync,
		world.OpEvict:                (*World).evict,
		world.OpRemoveActive:         (*World).removeActive,
		world.OpSetCapacity:          (*World).setCapacity,
		world.OpWithdrawFees:         (*World).withdrawFees,
		world.OpSetService:           (*World).setService,
		world.OpSetPrice:             (*World).setPrice,
		world.OpCreateJob:            (*World).createJob,
		world.OpCreateNamedJob:       (*World).createNamedJob,
		world.OpFundJob:              (*World).fundJob,
		world.OpElect:                (*World).elect,
		world.OpReclaim:              (*World).reclaim,
		world.OpClaim:                (*World).claim,
		world.OpReveal:               (*World).reveal,
		world.OpSeal:                 (*World).seal,
		world.OpFinalize:             (*World).finalize,
		world.OpOnVerdict:            (*World).onVerdict,
		world.OpSetJobsParameters:    (*World).setJobsParameters,
		world.OpPauseJobs:            (*World).pauseJobs,
		world.OpUnpauseJobs:          (*World).unpauseJobs,
		world.OpVote:                 (*World).vote,
		world.OpDecide:               (*World).decide,
		world.OpDepositBond:          (*World).depositBond,
		world.OpWithdrawBond:         (*World).withdrawBond,
		world.OpLeaveCommittee:       (*World).leaveCommittee,
		world.OpAdmit:                (*World).admit,
		world.OpRemoveMember:         (*World).removeMember,
		world.OpSetThreshold:         (*World).setThreshold,
		world.OpSetBondTerms:         (*World).setBondTerms,
		world.OpPenalizeClaim:        (*World).penalizeClaim,
		world.OpAnnounce:             (*World).announce,
		world.OpPenalizeEquivocation: (*World).penalizeEquivocation,
		world.OpSetPenalties:         (*World).setPenalties,
		world.OpFund:                 (*World).fund,
		world.OpUnlock:               (*World).unlock,
		world.OpCancelUnlock:         (*World).cancelUnlock,
		world.OpWithdrawDeposit:      (*World).withdrawDeposit,
		world.OpRedeem:               (*World).redeem,
		world.OpRedeemBatch:          (*World).redeemBatch,
		world.OpWithdrawEarnings:     (*World).withdrawEarnings,
		world.OpGenerate:             (*World).generate,
		world.OpSweep:                (*World).sweep,
		world.OpPropose:              (*World).propose,
		world.OpCastVote:             (*World).castVote,
		world.OpCastOverrideVote:     (*World).castOverrideVote,
		world.OpQueue:                (*World).queue,
		world.OpExecute:              (*World).execute,
		world.OpCancelProposal:       (*World).cancelProposal,
		world.OpRequestVerdict:       (*World).requestVerdict,
		world.OpAttest:               (*World).attest,
		world.OpOpenGame:             (*World).openGame,
		world.OpDissect:              (*World).dissect,
		world.OpStep:                 (*World).step,
		world.OpTimeOut:              (*World).timeOut,
		world.OpRefundGame:           (*World).refundGame,
		world.OpSettleCase:           (*World).settleCase,
		world.OpWithdrawWon:          (*World).withdrawWon,
		world.OpSetCourtTerms:        (*World).setCourtTerms,
		world.OpPostDigest:           (*World).postDigest,
		world.OpReleaseDigest:        (*World).releaseDigest,
		world.OpDisputeDigest:        (*World).disputeDigest,
		world.OpDissectDigest:        (*World).dissectDigest,
		world.OpStepDigest:           (*World).stepDigest,
		world.OpTimeOutDigest:        (*World).timeOutDigest,
		world.OpRefundDispute:        (*World).refundDispute,
		world.OpWithdrawFromDigests:  (*World).withdrawFromDigests,
		world.OpSetDigestTerms:       (*World).setDigestTerms,
		world.OpPublish:              (*World).publish,
		world.OpRegisterVerifier:     (*World).registerVerifier,
		world.OpLeaveAttention:       (*World).leaveAttention,
		world.OpReleaseVerifier:      (*World).releaseVerifier,
		world.OpCommitAttention:      (*World).commitAttention,
		world.OpReckon:               (*World).reckon,
		world.OpFundAttention:        (*World).fundAttention,
		world.OpWithdrawAttention:    (*World).withdrawAttention,
		world.OpSetAttentionTerms:    (*World).setAttentionTerms,

		world.OpGrantRole:               (*World).grantRole,
		world.OpRevokeRole:              (*World).revokeRole,
		world.OpRenounceRole:            (*World).renounceRole,
		world.OpLabelRole:               (*World).labelRole,
		world.OpSetRoleAdmin:            (*World).setRoleAdmin,
		world.OpSetRoleGuardian:         (*World).setRoleGuardian,
		world.OpSetGrantDelay:           (*World).setGrantDelay,
		world.OpSetFunctionRole:         (*World).setFunctionRole,
		world.OpSetTargetClosed:         (*World).setTargetClosed,
		world.OpSetTargetAdminDelay:     (*World).setTargetAdminDelay,
		world.OpScheduleCall:            (*World).scheduleCall,
		world.OpExecuteCall:             (*World).executeCall,
		world.OpCancelCall:              (*World).cancelCall,
		world.OpConsumeCall:             (*World).consumeCall,
		world.OpUpdateAuthority:         (*World).updateAuthority,
		world.OpMulticall:               (*World).multicall,
		world.OpSetAuthority:            (*World).setAuthority,
		world.OpInitialize:              (*World).initialize,
		world.OpUpgrade:                 (*World).upgrade,
		world.OpAskPause:                (*World).askPause,
		world.OpAskUnpause:              (*World).askUnpause,
		world.OpAskCancel:               (*World).askCancel,
		world.OpSetGuardians:            (*World).setGuardians,
		world.OpScheduleOperation:       (*World).scheduleOperation,
		world.OpScheduleBatch:           (*World).scheduleOperation,
		world.OpExecuteOperation:        (*World).executeOperation,
		world.OpExecuteBatch:            (*World).executeOperation,
		world.OpCancelOperation:         (*World).cancelOperation,
		world.OpUpdateDelay:             (*World).updateDelay,
		world.OpGrantTimelockRole:       (*World).grantTimelockRole,
		world.OpRevokeTimelockRole:      (*World).revokeTimelockRole,
		world.OpRenounceTimelockRole:    (*World).renounceTimelockRole,
		world.OpReceiveERC721:           (*World).receive,
		world.OpReceiveERC1155:          (*World).receive,
		world.OpReceiveERC1155Batch:     (*World).receive,
		world.OpSetProposalThreshold:    (*World).setProposalThreshold,
		world.OpSetVotingDelay:          (*World).setVotingDelay,
		world.OpSetVotingPeriod:         (*World).setVotingPeriod,
		world.OpSetQuorum:               (*World).setQuorum,
		world.OpUpdateTimelock:          (*World).updateTimelock,
		world.OpSetProposalGuardian:     (*World).setProposalGuardian,
		world.OpRelay:                   (*World).relay,
		world.OpCastVoteWithReason:      (*World).castVote,
		world.OpCastVoteWithParams:      (*World).castVote,
		world.OpCastVoteBySig:           (*World).castVoteBySig,
		world.OpCastVoteWithParamsBySig: (*World).castVoteBySig,
		world.OpCastOverrideVoteBySig:   (*World).castOverrideVoteBySig,
		world.OpSetCodecWeight:          (*World).setCodecWeight,
		world.OpCreditFees:              (*World).creditFees,
		world.OpSettleFees:              (*World).settleFeesOp,
		world.OpStartRound:              (*World).startRoundOp,
		world.OpMintReward:              (*World).mintRewardOp,
		world.OpAskCommittee:            (*World).askCommittee,
	}
}

// contractOf is the contract that an action calls.
func (w *World) contractOf(a *world.Action) world.Contract { return w.rules.Contract(a) }

// dispatch does what an action says.
func (w *World) dispatch(a *world.Action, r *world.Receipt) string {
	return w.operations[a.Op](w, a, r)
}

// fail ends the action: the model cannot say what the contracts would do.
func (w *World) fail(format string, args ...any) {
	if w.broken == nil {
		w.broken = fmt.Errorf("%w: %s", ErrLimit, fmt.Sprintf(format, args...))
	}
}

// dataOf is an action's Data of a type. An action with another is refused.
func dataOf[T any](w *World, a *world.Action) (data T, ok bool) {
	if data, ok = a.Data.(T); !ok {
		w.broken = fmt.Errorf("%w: Data is %T, not %T", world.ErrBadAction, a.Data, data)
	}
	return data, ok
}
