// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package bindings

import (
	"bytes"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = bytes.Equal
	_ = errors.New
	_ = big.NewInt
	_ = common.Big1
	_ = types.BloomLookup
	_ = abi.ConvertType
)

// LivepeerGovernorSettings is an auto generated low-level Go binding around an user-defined struct.
type LivepeerGovernorSettings struct {
	VotingDelay       *big.Int
	VotingPeriod      uint32
	ProposalThreshold *big.Int
	QuorumPpm         *big.Int
}

// LivepeerGovernorMetaData contains all meta data concerning the LivepeerGovernor contract.
var LivepeerGovernorMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIStakeVotes\",\"name\":\"votes\",\"type\":\"address\"},{\"internalType\":\"contractTimelockController\",\"name\":\"timelock\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"guardian\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"uint48\",\"name\":\"votingDelay\",\"type\":\"uint48\"},{\"internalType\":\"uint32\",\"name\":\"votingPeriod\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"proposalThreshold\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"quorumPpm\",\"type\":\"uint256\"}],\"internalType\":\"structLivepeerGovernor.Settings\",\"name\":\"settings\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"CheckpointUnorderedInsertion\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ERC6372InconsistentClock\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"}],\"name\":\"GovernorAlreadyCastVote\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"GovernorAlreadyOverriddenVote\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"GovernorAlreadyQueuedProposal\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"GovernorDisabledDeposit\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"votes\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"threshold\",\"type\":\"uint256\"}],\"name\":\"GovernorInsufficientProposerVotes\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"targets\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"calldatas\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"values\",\"type\":\"uint256\"}],\"name\":\"GovernorInvalidProposalLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"quorumNumerator\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"quorumDenominator\",\"type\":\"uint256\"}],\"name\":\"GovernorInvalidQuorumFraction\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"}],\"name\":\"GovernorInvalidSignature\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"GovernorInvalidVoteParams\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"GovernorInvalidVoteType\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"votingPeriod\",\"type\":\"uint256\"}],\"name\":\"GovernorInvalidVotingPeriod\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"GovernorNonexistentProposal\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"GovernorOnlyExecutor\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"GovernorProposalQueueingFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"GovernorProposalQueueingNotRequired\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"}],\"name\":\"GovernorRestrictedProposer\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"GovernorUnableToCancel\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"enumIGovernor.ProposalState\",\"name\":\"current\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"expectedStates\",\"type\":\"bytes32\"}],\"name\":\"GovernorUnexpectedProposalState\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"currentNonce\",\"type\":\"uint256\"}],\"name\":\"InvalidAccountNonce\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SafeCastOverflowedUintDowncast\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"weight\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"}],\"name\":\"OverrideVoteCast\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"ProposalCanceled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"indexed\":false,\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"indexed\":false,\"internalType\":\"string[]\",\"name\":\"signatures\",\"type\":\"string[]\"},{\"indexed\":false,\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"voteStart\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"voteEnd\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"description\",\"type\":\"string\"}],\"name\":\"ProposalCreated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"ProposalExecuted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"oldProposalGuardian\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"newProposalGuardian\",\"type\":\"address\"}],\"name\":\"ProposalGuardianSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"etaSeconds\",\"type\":\"uint256\"}],\"name\":\"ProposalQueued\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"oldProposalThreshold\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newProposalThreshold\",\"type\":\"uint256\"}],\"name\":\"ProposalThresholdSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"oldQuorumNumerator\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newQuorumNumerator\",\"type\":\"uint256\"}],\"name\":\"QuorumNumeratorUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"oldTimelock\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"newTimelock\",\"type\":\"address\"}],\"name\":\"TimelockChange\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"weight\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"}],\"name\":\"VoteCast\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"weight\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"}],\"name\":\"VoteCastWithParams\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"delegate\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"weight\",\"type\":\"uint256\"}],\"name\":\"VoteReduced\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"oldVotingDelay\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newVotingDelay\",\"type\":\"uint256\"}],\"name\":\"VotingDelaySet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"oldVotingPeriod\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newVotingPeriod\",\"type\":\"uint256\"}],\"name\":\"VotingPeriodSet\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"BALLOT_TYPEHASH\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"CLOCK_MODE\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"COUNTING_MODE\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"EXTENDED_BALLOT_TYPEHASH\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"OVERRIDE_BALLOT_TYPEHASH\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"descriptionHash\",\"type\":\"bytes32\"}],\"name\":\"cancel\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"}],\"name\":\"castOverrideVote\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"},{\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"castOverrideVoteBySig\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"}],\"name\":\"castVote\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"castVoteBySig\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"}],\"name\":\"castVoteWithReason\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"}],\"name\":\"castVoteWithReasonAndParams\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"support\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"},{\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"castVoteWithReasonAndParamsBySig\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"clock\",\"outputs\":[{\"internalType\":\"uint48\",\"name\":\"\",\"type\":\"uint48\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"descriptionHash\",\"type\":\"bytes32\"}],\"name\":\"execute\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"descriptionHash\",\"type\":\"bytes32\"}],\"name\":\"getProposalId\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"timepoint\",\"type\":\"uint256\"}],\"name\":\"getVotes\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"timepoint\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"}],\"name\":\"getVotesWithParams\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"hasVoted\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"hasVotedOverride\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"descriptionHash\",\"type\":\"bytes32\"}],\"name\":\"hashProposal\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"name\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"nonces\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256[]\",\"name\":\"\",\"type\":\"uint256[]\"},{\"internalType\":\"uint256[]\",\"name\":\"\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"onERC1155BatchReceived\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"onERC1155Received\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"onERC721Received\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"proposalDeadline\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"proposalEta\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proposalGuardian\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"proposalNeedsQueuing\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"proposalProposer\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"proposalSnapshot\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proposalThreshold\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"proposalVotes\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"againstVotes\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"forVotes\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"abstainVotes\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"string\",\"name\":\"description\",\"type\":\"string\"}],\"name\":\"propose\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"descriptionHash\",\"type\":\"bytes32\"}],\"name\":\"queue\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"timepoint\",\"type\":\"uint256\"}],\"name\":\"quorum\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"quorumDenominator\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"timepoint\",\"type\":\"uint256\"}],\"name\":\"quorumNumerator\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"quorumNumerator\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"relay\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newProposalGuardian\",\"type\":\"address\"}],\"name\":\"setProposalGuardian\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"newProposalThreshold\",\"type\":\"uint256\"}],\"name\":\"setProposalThreshold\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint48\",\"name\":\"newVotingDelay\",\"type\":\"uint48\"}],\"name\":\"setVotingDelay\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"newVotingPeriod\",\"type\":\"uint32\"}],\"name\":\"setVotingPeriod\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"state\",\"outputs\":[{\"internalType\":\"enumIGovernor.ProposalState\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"interfaceId\",\"type\":\"bytes4\"}],\"name\":\"supportsInterface\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"timelock\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"token\",\"outputs\":[{\"internalType\":\"contractIERC5805\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"newQuorumNumerator\",\"type\":\"uint256\"}],\"name\":\"updateQuorumNumerator\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"contractTimelockController\",\"name\":\"newTimelock\",\"type\":\"address\"}],\"name\":\"updateTimelock\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"version\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"votingDelay\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"votingPeriod\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"stateMutability\":\"payable\",\"type\":\"receive\"}]",
	ID:  "LivepeerGovernor",
	Bin: "0x610180604052348015610010575f5ffd5b506040516158d43803806158d483398101604081905261002f9161079b565b82816060015185835f0151846020015185604001516040518060400160405280601081526020016f2634bb32b832b2b923b7bb32b93737b960811b8152508061007c61018760201b60201c565b610085826101a2565b61012052610092816101a2565b61014052815160208084019190912060e052815190820120610100524660a05261011e60e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c052600361013382826108ed565b5061013f9050836101e8565b6101488261024e565b610151816102ed565b5050506001600160a01b03166101605261016a8161032e565b50610174816103c5565b5061017e8261042e565b50505050610a41565b6040805180820190915260018152603160f81b602082015290565b5f5f829050601f815111156101d5578260405163305a27a960e01b81526004016101cc91906109ab565b60405180910390fd5b80516101e0826109e0565b179392505050565b6008546040805165ffffffffffff928316815291831660208301527fc565b045403dc03c2eea82b81a0465edad9e2e7fc4d97e11421c209da93d7a93910160405180910390a16008805465ffffffffffff191665ffffffffffff92909216919091179055565b8063ffffffff165f036102765760405163f1cfbf0560e01b81525f60048201526024016101cc565b6008546040805163ffffffff66010000000000009093048316815291831660208301527f7e3f7f0708a84de9203036abaa450dccc85ad5ff52f78c170f3edb55cf5e8828910160405180910390a16008805463ffffffff90921666010000000000000263ffffffff60301b19909216919091179055565b60075460408051918252602082018390527fccb45da8d5717e6c4544694297c4ba5cf151d455c9bb0ed4fc7a38411bc05461910160405180910390a1600755565b620f42408082111561035d5760405163243e544560e01b815260048101839052602481018290526044016101cc565b5f610366610497565b90506103856103736104b0565b61037c8561052a565b600a9190610561565b505060408051828152602081018590527f0553476bf02ef2726e8ce5ced78d63e26e602e4a2257b1f559418e24b4633997910160405180910390a1505050565b600b54604080516001600160a01b03928316815291831660208301527f08f74ea46ef7894f65eabfb5e6e695de773a000b47c529ab559178069b226401910160405180910390a1600b80546001600160a01b0319166001600160a01b0392909216919091179055565b600d54604080516001600160a01b03928316815291831660208301527feabe7d6d9720bd3fde29f0fbd6af94debeea74c6d5508c31ee6b07631e06e69b910160405180910390a1600d80546001600160a01b0319166001600160a01b0392909216919091179055565b5f6104a2600a61057b565b6001600160d01b0316905090565b5f6104bb6101605190565b6001600160a01b03166391ddadf46040518163ffffffff1660e01b8152600401602060405180830381865afa925050508015610514575060408051601f3d908101601f1916820190925261051191810190610a03565b60015b610525576105206105c3565b905090565b919050565b5f6001600160d01b0382111561055d576040516306dfcc6560e41b815260d06004820152602481018390526044016101cc565b5090565b5f8061056e8585856105cd565b915091505b935093915050565b80545f9080156105ba576105a183610594600184610a1c565b5f91825260209091200190565b54660100000000000090046001600160d01b03166105bc565b5f5b9392505050565b5f61052043610729565b82545f90819080156106cc575f6105e987610594600185610a1c565b805490915065ffffffffffff80821691660100000000000090046001600160d01b031690881682111561062f57604051632520601d60e01b815260040160405180910390fd5b8765ffffffffffff168265ffffffffffff160361066b57825465ffffffffffff1666010000000000006001600160d01b038916021783556106be565b6040805180820190915265ffffffffffff808a1682526001600160d01b03808a1660208085019182528d54600181018f555f8f815291909120945191519092166601000000000000029216919091179101555b945085935061057392505050565b50506040805180820190915265ffffffffffff80851682526001600160d01b0380851660208085019182528854600181018a555f8a8152918220955192519093166601000000000000029190931617920191909155905081610573565b5f65ffffffffffff82111561055d576040516306dfcc6560e41b815260306004820152602481018390526044016101cc565b6001600160a01b038116811461076f575f5ffd5b50565b634e487b7160e01b5f52604160045260245ffd5b805165ffffffffffff81168114610525575f5ffd5b5f5f5f5f84860360e08112156107af575f5ffd5b85516107ba8161075b565b60208701519095506107cb8161075b565b60408701519094506107dc8161075b565b92506080605f19820112156107ef575f5ffd5b50604051608081016001600160401b038111828210171561081257610812610772565b60405261082160608701610786565b8152608086015163ffffffff81168114610839575f5ffd5b602082015260a0860151604082015260c0909501516060860152509194909350909190565b600181811c9082168061087257607f821691505b60208210810361089057634e487b7160e01b5f52602260045260245ffd5b50919050565b601f8211156108e857828211156108e857805f5260205f20601f840160051c60208510156108c157505f5b90810190601f840160051c035f5b818110156108e4575f838201556001016108cf565b5050505b505050565b81516001600160401b0381111561090657610906610772565b61091a81610914845461085e565b84610896565b6020601f82116001811461094c575f83156109355750848201515b5f19600385901b1c1916600184901b1784556109a4565b5f84815260208120601f198516915b8281101561097b578785015182556020948501946001909201910161095b565b508482101561099857868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b80516020808301519190811015610890575f1960209190910360031b1b16919050565b5f60208284031215610a13575f5ffd5b6105bc82610786565b81810381811115610a3b57634e487b7160e01b5f52601160045260245ffd5b92915050565b60805160a05160c05160e05161010051610120516101405161016051614e07610acd5f395f8181610b3f01528181610ff001528181611390015281816117410152818161185e0152818161226501528181613106015261319b01525f6121ab01525f61218001525f61347201525f61344a01525f6133a501525f6133cf01525f6133f90152614e075ff3fe608060405260043610610353575f3560e01c80638ff262e3116101bd578063bc197c81116100f2578063e540d01d11610092578063f23a6e611161006d578063f23a6e6114610af3578063f8ce560a14610b12578063fc0c546a14610b31578063fc47361614610b63575f5ffd5b8063e540d01d14610a96578063eb9019d414610ab5578063ece40cc114610ad4575f5ffd5b8063c59057e4116100cd578063c59057e414610a13578063d33219b414610a32578063dd4e2ba514610a4f578063deaaa7cc14610a63575f5ffd5b8063bc197c81146109c2578063c01f9e37146109e1578063c28bc2fa14610a00575f5ffd5b8063a8f8a6681161015d578063af7cb46911610138578063af7cb4691461093d578063b008166b1461095c578063b32f15a91461097b578063b58131b0146109ae575f5ffd5b8063a8f8a668146108c9578063a9a95294146108e8578063ab58fb8e14610907575f5ffd5b80639a802a6d116101985780639a802a6d14610858578063a660aca514610877578063a7713a7014610896578063a890c910146108aa575f5ffd5b80638ff262e3146107f957806391ddadf41461081857806397c3d33414610843575f5ffd5b8063452115d61161029357806360c4247f116102335780637d5e81e21161020e5780637d5e81e2146107325780637ecebe00146107515780638390310b1461078557806384b0196e146107d2575f5ffd5b806360c4247f146106d557806379051887146106f45780637b3c71d314610713575f5ffd5b806354fd4d501161026e57806354fd4d501461064f57806356781388146106785780635b8d0e0d146106975780635f398a14146106b6575f5ffd5b8063452115d6146105e25780634bf5d7e914610601578063544ffc9c14610615575f5ffd5b8063160cbed7116102fe5780632fe3e261116102d95780632fe3e2611461051d5780633932abb1146105505780633e4f49e61461056c5780634385963214610598575f5ffd5b8063160cbed7146104b15780632656227d146104d05780632d63f693146104e3575f5ffd5b806306fdde031161032e57806306fdde031461040c578063143489d01461042d578063150b7a0214610479575f5ffd5b806301ffc9a71461038e57806302a251a3146103c257806306f3f9e6146103ed575f5ffd5b3661038a5730610361610b80565b6001600160a01b03161461038857604051637485328f60e11b815260040160405180910390fd5b005b5f5ffd5b348015610399575f5ffd5b506103ad6103a8366004613ce8565b610b98565b60405190151581526020015b60405180910390f35b3480156103cd575f5ffd5b50600854600160301b900463ffffffff165b6040519081526020016103b9565b3480156103f8575f5ffd5b50610388610407366004613d0f565b610c04565b348015610417575f5ffd5b50610420610c18565b6040516103b99190613d54565b348015610438575f5ffd5b50610461610447366004613d0f565b5f908152600460205260409020546001600160a01b031690565b6040516001600160a01b0390911681526020016103b9565b348015610484575f5ffd5b50610498610493366004613e3f565b610ca8565b6040516001600160e01b031990911681526020016103b9565b3480156104bc575f5ffd5b506103df6104cb366004614008565b610cea565b6103df6104de366004614008565b610ded565b3480156104ee575f5ffd5b506103df6104fd366004613d0f565b5f90815260046020526040902054600160a01b900465ffffffffffff1690565b348015610528575f5ffd5b506103df7f3e83946653575f9a39005e1545185629e92736b7528ab20ca3816f315424a81181565b34801561055b575f5ffd5b5060085465ffffffffffff166103df565b348015610577575f5ffd5b5061058b610586366004613d0f565b610f81565b6040516103b991906140d2565b3480156105a3575f5ffd5b506103ad6105b23660046140e0565b5f8281526009602090815260408083206001600160a01b038516845260030190915290205460ff16151592915050565b3480156105ed575f5ffd5b506103df6105fc366004614008565b610f8b565b34801561060c575f5ffd5b50610420610fec565b348015610620575f5ffd5b5061063461062f366004613d0f565b61107f565b604080519384526020840192909252908201526060016103b9565b34801561065a575f5ffd5b506040805180820190915260018152603160f81b6020820152610420565b348015610683575f5ffd5b506103df61069236600461411e565b6110a4565b3480156106a2575f5ffd5b506103df6106b136600461418d565b6110cb565b3480156106c1575f5ffd5b506103df6106d036600461424c565b611188565b3480156106e0575f5ffd5b506103df6106ef366004613d0f565b6111d0565b3480156106ff575f5ffd5b5061038861070e3660046142e2565b6111dc565b34801561071e575f5ffd5b506103df61072d3660046142fd565b6111ed565b34801561073d575f5ffd5b506103df61074c366004614353565b61123d565b34801561075c575f5ffd5b506103df61076b366004614413565b6001600160a01b03165f9081526002602052604090205490565b348015610790575f5ffd5b506103ad61079f3660046140e0565b5f9182526009602090815260408084206001600160a01b0393909316845260039092019052902054610100900460ff1690565b3480156107dd575f5ffd5b506107e66112f3565b6040516103b99796959493929190614468565b348015610804575f5ffd5b506103df6108133660046144d5565b611335565b348015610823575f5ffd5b5061082c61138d565b60405165ffffffffffff90911681526020016103b9565b34801561084e575f5ffd5b50620f42406103df565b348015610863575f5ffd5b506103df610872366004614523565b611414565b348015610882575f5ffd5b50610388610891366004614413565b61142a565b3480156108a1575f5ffd5b506103df61143b565b3480156108b5575f5ffd5b506103886108c4366004614413565b611454565b3480156108d4575f5ffd5b506103df6108e3366004614008565b611465565b3480156108f3575f5ffd5b506103ad610902366004613d0f565b611472565b348015610912575f5ffd5b506103df610921366004613d0f565b5f9081526004602052604090206001015465ffffffffffff1690565b348015610948575f5ffd5b506103df6109573660046142fd565b61147a565b348015610967575f5ffd5b506103df610976366004614578565b611489565b348015610986575f5ffd5b506103df7fb84118c500b4744eb96fcd1db6b9a3c18b00813432ac0920abe3369a00685bae81565b3480156109b9575f5ffd5b506103df6115c8565b3480156109cd575f5ffd5b506104986109dc366004614613565b6115d2565b3480156109ec575f5ffd5b506103df6109fb366004613d0f565b611615565b610388610a0e3660046146ad565b611657565b348015610a1e575f5ffd5b506103df610a2d366004614008565b6116d3565b348015610a3d575f5ffd5b50600b546001600160a01b0316610461565b348015610a5a575f5ffd5b5061042061170c565b348015610a6e575f5ffd5b506103df7ff2aad550cf55f045cb27e9c559f9889fdfb6e6cdaa032301d6ea397784ae51d781565b348015610aa1575f5ffd5b50610388610ab03660046146ed565b61172c565b348015610ac0575f5ffd5b506103df610acf366004614710565b61173d565b348015610adf575f5ffd5b50610388610aee366004613d0f565b6117e6565b348015610afe575f5ffd5b50610498610b0d36600461473a565b6117f7565b348015610b1d575f5ffd5b506103df610b2c366004613d0f565b61183a565b348015610b3c575f5ffd5b507f0000000000000000000000000000000000000000000000000000000000000000610461565b348015610b6e575f5ffd5b50600d546001600160a01b0316610461565b5f610b93600b546001600160a01b031690565b905090565b5f6001600160e01b031982166366defe7760e11b1480610bc857506001600160e01b031982166332a2ad4360e11b145b80610be357506001600160e01b03198216630271189760e51b145b80610bfe57506301ffc9a760e01b6001600160e01b03198316145b92915050565b610c0c6118d9565b610c1581611952565b50565b606060038054610c2790614792565b80601f0160208091040260200160405190810160405280929190818152602001828054610c5390614792565b8015610c9e5780601f10610c7557610100808354040283529160200191610c9e565b820191905f5260205f20905b815481529060010190602001808311610c8157829003601f168201915b5050505050905090565b5f30610cb2610b80565b6001600160a01b031614610cd957604051637485328f60e11b815260040160405180910390fd5b50630a85bd0160e11b949350505050565b5f5f610cf886868686611465565b90505f610d0482611472565b9050610d1982610d1460046119e9565b611a0b565b5080610d405760405163d838bcb760e01b8152600481018390526024015b60405180910390fd5b5f610d4e8389898989611a48565b905065ffffffffffff811615610dc5575f83815260046020908152604091829020600101805465ffffffffffff191665ffffffffffff85169081179091558251868152918201527f9a2e42fd6722813d69113e7d0079d3d940171428df7373df9c7f7617cfda2892910160405180910390a1610de1565b60405163ab2d031160e01b815260048101849052602401610d37565b50909695505050505050565b5f5f610dfb86868686611465565b90505f610e0782611472565b9050610e2382610d1483610e1c5760046119e9565b60056119e9565b505f82815260046020526040902080547fff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff16600160f01b17905530610e66610b80565b6001600160a01b031614610eef575f5b8751811015610eed57306001600160a01b0316888281518110610e9b57610e9b6147ca565b60200260200101516001600160a01b031603610ee557610ee5868281518110610ec657610ec66147ca565b6020026020010151805190602001206005611a5690919063ffffffff16565b600101610e76565b505b610efc8288888888611a77565b30610f05610b80565b6001600160a01b031614158015610f3a57506005546fffffffffffffffffffffffffffffffff808216600160801b9092041614155b15610f44575f6005555b6040518281527f712ae1383f79ac853f8d882153778e0260ef8f03b504e2866e0593e04d2b291f9060200160405180910390a15095945050505050565b5f610bfe82611a8b565b5f5f610f9986868686611465565b905033610fa68282611bc4565b610fd557604051638fe5d8a960e01b8152600481018390526001600160a01b0382166024820152604401610d37565b610fe187878787611bcf565b979650505050505050565b60607f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316634bf5d7e96040518163ffffffff1660e01b81526004015f60405180830381865afa92505050801561106b57506040513d5f823e601f3d908101601f1916820160405261106891908101906147de565b60015b61107a57610b9361138d611bdc565b919050565b5f818152600960205260409020805460018201546002909201549091905b9193909250565b5f803390506110c384828560405180602001604052805f815250611bf2565b949350505050565b5f61111188888888888080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152508a9250899150611c139050565b611139576040516394ab6c0760e01b81526001600160a01b0387166004820152602401610d37565b61117c88878988888080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152508a9250611cc5915050565b98975050505050505050565b5f80339050610fe187828888888080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152508a9250611cc5915050565b5f610bfe600a83611db8565b6111e46118d9565b610c1581611e05565b5f8033905061123386828787878080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250611bf292505050565b9695505050505050565b5f336112498184611e6b565b6112715760405163d9b3955760e01b81526001600160a01b0382166004820152602401610d37565b5f61127a6115c8565b905080156112e6575f6112a883600161129161138d565b61129b9190614867565b65ffffffffffff1661173d565b9050818110156112e457604051636121770b60e11b81526001600160a01b03841660048201526024810182905260448101839052606401610d37565b505b610fe18787878786611f1a565b5f6060805f5f5f6060611304612179565b61130c6121a4565b604080515f80825260208201909252600f60f81b9b939a50919850469750309650945092509050565b5f611342858585856121cf565b61136a576040516394ab6c0760e01b81526001600160a01b0384166004820152602401610d37565b61138485848660405180602001604052805f815250611bf2565b95945050505050565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166391ddadf46040518163ffffffff1660e01b8152600401602060405180830381865afa925050508015611408575060408051601f3d908101601f1916820190925261140591810190614885565b60015b61107a57610b93612258565b5f611420848484612262565b90505b9392505050565b6114326118d9565b610c15816122f5565b5f611446600a61236b565b6001600160d01b0316905090565b61145c6118d9565b610c15816123af565b5f611384858585856116d3565b5f6001610bfe565b5f336112338682878787612425565b5f5f611583876115487fb84118c500b4744eb96fcd1db6b9a3c18b00813432ac0920abe3369a00685bae8c8c8c6114dc8e6001600160a01b03165f90815260026020526040902080546001810190915590565b8d8d6040516114ec9291906148a0565b60408051918290038220602083019790975281019490945260ff90921660608401526001600160a01b0316608083015260a082015260c081019190915260e0015b60405160208183030381529060405280519060200120612496565b86868080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152506124c292505050565b9050806115ae576040516394ab6c0760e01b81526001600160a01b0388166004820152602401610d37565b6115bb89888a8989612425565b9998505050505050505050565b5f610b9360075490565b5f306115dc610b80565b6001600160a01b03161461160357604051637485328f60e11b815260040160405180910390fd5b5063bc197c8160e01b95945050505050565b5f8181526004602052604081205461164990600160d01b810463ffffffff1690600160a01b900465ffffffffffff166148af565b65ffffffffffff1692915050565b61165f6118d9565b5f5f856001600160a01b031685858560405161167c9291906148a0565b5f6040518083038185875af1925050503d805f81146116b6576040519150601f19603f3d011682016040523d82523d5f602084013e6116bb565b606091505b50915091506116ca8282612532565b50505050505050565b5f848484846040516020016116eb9493929190614954565b60408051601f19818403018152919052805160209091012095945050505050565b60606040518060600160405280603a8152602001614dc1603a9139905090565b6117346118d9565b610c158161256f565b5f807f000000000000000000000000000000000000000000000000000000000000000060405163d7b7d40560e01b81526001600160a01b03868116600483015260248201869052919091169063d7b7d40590604401602060405180830381865afa1580156117ad573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906117d1919061499e565b90506110c36117e0858561260b565b8261262a565b6117ee6118d9565b610c1581612639565b5f30611801610b80565b6001600160a01b03161461182857604051637485328f60e11b815260040160405180910390fd5b5063f23a6e6160e01b95945050505050565b604051632394e7a360e21b8152600481018290525f90610bfe906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690638e539e8c90602401602060405180830381865afa1580156118a3573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906118c7919061499e565b6118d0846111d0565b620f424061267a565b336118e2610b80565b6001600160a01b03161461190b576040516347096e4760e01b8152336004820152602401610d37565b30611914610b80565b6001600160a01b031614611950575f80366040516119339291906148a0565b604051809103902090505b80611949600561272a565b0361193e57505b565b620f4240808211156119815760405163243e544560e01b81526004810183905260248101829052604401610d37565b5f61198a61143b565b90506119a961199761138d565b6119a085612749565b600a9190612780565b505060408051828152602081018590527f0553476bf02ef2726e8ce5ced78d63e26e602e4a2257b1f559418e24b4633997910160405180910390a1505050565b5f8160078111156119fc576119fc61409e565b600160ff919091161b92915050565b5f5f611a1684610f81565b90505f83611a23836119e9565b1603611423578381846040516331b75e4d60e01b8152600401610d37939291906149b5565b5f611233868686868661279a565b5f611a61838361292b565b905080611a7257611a7260416129a2565b505050565b611a8485858585856129b3565b5050505050565b5f5f611a9683612a43565b90506005816007811115611aac57611aac61409e565b14611ab75792915050565b5f838152600c60205260409081902054600b549151632c258a9f60e11b81526004810182905290916001600160a01b03169063584b153e90602401602060405180830381865afa158015611b0d573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611b3191906149d7565b15611b40575060059392505050565b600b54604051632ab0f52960e01b8152600481018390526001600160a01b0390911690632ab0f52990602401602060405180830381865afa158015611b87573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611bab91906149d7565b15611bba575060079392505050565b5060029392505050565b5f6114238383612b7a565b5f61138485858585612bea565b6060610bfe611bed8363ffffffff16565b612c81565b5f61138485858585611c0e60408051602081019091525f815290565b611cc5565b5f610fe185611cbf7f3e83946653575f9a39005e1545185629e92736b7528ab20ca3816f315424a8118a8a8a611c658c6001600160a01b03165f90815260026020526040902080546001810190915590565b8b516020808e01919091208c518d83012060405161152d98979695949301968752602087019590955260ff9390931660408601526001600160a01b03919091166060850152608084015260a083015260c082015260e00190565b846124c2565b5f611cd486610d1460016119e9565b505f86815260046020526040812054611cfe908790600160a01b900465ffffffffffff1685612262565b90505f611d0e8888888588612cf3565b905083515f03611d6457866001600160a01b03167fb8e138887d0aa13bab447e82de9d5c1777041ecd21ca36ba824ff1e6c07ddda489888489604051611d5794939291906149f6565b60405180910390a2610fe1565b866001600160a01b03167fe2babfbac5889a709b63bb7f598b324e08bc5a4fb9ec647fb3cbc9ec07eb87128988848989604051611da5959493929190614a1d565b60405180910390a2979650505050505050565b5f5f5f611dc485612e0d565b9250925050838265ffffffffffff161115611df157611dec611de585612e65565b8690612e97565b611df3565b805b6001600160d01b031695945050505050565b6008546040805165ffffffffffff928316815291831660208301527fc565b045403dc03c2eea82b81a0465edad9e2e7fc4d97e11421c209da93d7a93910160405180910390a16008805465ffffffffffff191665ffffffffffff92909216919091179055565b80515f906034811015611e82576001915050610bfe565b60131981840101517fffffffffffffffffffff0000000000000000000000000000000000000000000081167f2370726f706f7365723d0000000000000000000000000000000000000000000014611ede57600192505050610bfe565b5f5f611eee86602a860386612f39565b91509150811580610fe15750866001600160a01b0316816001600160a01b031614979650505050505050565b5f611f2e8686868680519060200120611465565b905084518651141580611f4357508351865114155b80611f4d57508551155b15611f8257855184518651604051630447b05d60e41b8152600481019390935260248301919091526044820152606401610d37565b5f81815260046020526040902054600160a01b900465ffffffffffff1615611fcb5780611fae82610f81565b6040516331b75e4d60e01b8152610d379291905f906004016149b5565b5f611fdd60085465ffffffffffff1690565b611fe561138d565b65ffffffffffff16611ff79190614a56565b90505f61201160085463ffffffff600160301b9091041690565b5f848152600460205260409020805473ffffffffffffffffffffffffffffffffffffffff19166001600160a01b03871617815590915061205083612e65565b815465ffffffffffff91909116600160a01b027fffffffffffff000000000000ffffffffffffffffffffffffffffffffffffffff90911617815561209382612ffa565b815463ffffffff91909116600160d01b027fffff00000000ffffffffffffffffffffffffffffffffffffffffffffffffffff90911617815588517f7d84a6263ae0d98d3329bd7b46bb4e8d6f98cd35a7adb45c274c8b7fd5ebd5e090859087908c908c9067ffffffffffffffff81111561210f5761210f613d7a565b60405190808252806020026020018201604052801561214257816020015b606081526020019060019003908161212d5790505b508c8961214f8a82614a56565b8e60405161216599989796959493929190614a69565b60405180910390a150505095945050505050565b6060610b937f000000000000000000000000000000000000000000000000000000000000000061302a565b6060610b937f000000000000000000000000000000000000000000000000000000000000000061302a565b5f61138483611cbf7ff2aad550cf55f045cb27e9c559f9889fdfb6e6cdaa032301d6ea397784ae51d78888886122218a6001600160a01b03165f90815260026020526040902080546001810190915590565b60408051602081019690965285019390935260ff90911660608401526001600160a01b0316608083015260a082015260c00161152d565b5f610b9343612e65565b5f7f0000000000000000000000000000000000000000000000000000000000000000604051630748d63560e31b81526001600160a01b038681166004830152602482018690529190911690633a46b1a890604401602060405180830381865afa1580156122d1573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611420919061499e565b600d54604080516001600160a01b03928316815291831660208301527feabe7d6d9720bd3fde29f0fbd6af94debeea74c6d5508c31ee6b07631e06e69b910160405180910390a1600d805473ffffffffffffffffffffffffffffffffffffffff19166001600160a01b0392909216919091179055565b80545f9080156123a75761239183612384600184614b43565b5f91825260209091200190565b54600160301b90046001600160d01b0316611423565b5f9392505050565b600b54604080516001600160a01b03928316815291831660208301527f08f74ea46ef7894f65eabfb5e6e695de773a000b47c529ab559178069b226401910160405180910390a1600b805473ffffffffffffffffffffffffffffffffffffffff19166001600160a01b0392909216919091179055565b5f61243486610d1460016119e9565b505f612441878787613067565b9050856001600160a01b03167f49549bd03796fa3aec6f7adab515dd07e1b4d2021298a516bd2a048c95413c718887848888604051612484959493929190614b56565b60405180910390a29695505050505050565b5f610bfe6124a2613399565b8360405161190160f01b8152600281019290925260228201526042902090565b5f836001600160a01b03163b5f03612520575f5f6124e085856134c2565b5090925090505f8160038111156124f9576124f961409e565b1480156125175750856001600160a01b0316826001600160a01b0316145b92505050611423565b61252b84848461350b565b9050611423565b60608215612541575080610bfe565b8151156125565761255182613570565b610bfe565b60405163d6bda27560e01b815260040160405180910390fd5b8063ffffffff165f036125975760405163f1cfbf0560e01b81525f6004820152602401610d37565b6008546040805163ffffffff600160301b9093048316815291831660208301527f7e3f7f0708a84de9203036abaa450dccc85ad5ff52f78c170f3edb55cf5e8828910160405180910390a16008805463ffffffff909216600160301b0269ffffffff00000000000019909216919091179055565b5f611423838361262560408051602081019091525f815290565b612262565b5f828218828411028218611423565b60075460408051918252602082018390527fccb45da8d5717e6c4544694297c4ba5cf151d455c9bb0ed4fc7a38411bc05461910160405180910390a1600755565b5f5f5f6126878686613578565b91509150815f036126ab578381816126a1576126a1614b9c565b0492505050611423565b8184116126c2576126c260038515026011186129a2565b5f848688095f868103871696879004966002600389028118808a02820302808a02820302808a02820302808a02820302808a02820302808a02909103029181900381900460010185841190960395909502919093039390930492909217029150509392505050565b5f5f5f61273684613594565b91509150816114235761142360316129a2565b5f6001600160d01b0382111561277c576040516306dfcc6560e41b815260d0600482015260248101839052604401610d37565b5090565b5f8061278d85858561361a565b915091505b935093915050565b5f5f600b5f9054906101000a90046001600160a01b03166001600160a01b031663f27a0c926040518163ffffffff1660e01b8152600401602060405180830381865afa1580156127ec573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612810919061499e565b90505f3060601b6bffffffffffffffffffffffff19168418600b5460405163b1c5f42760e01b81529192506001600160a01b03169063b1c5f42790612861908a908a908a905f908890600401614bb0565b602060405180830381865afa15801561287c573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906128a0919061499e565b5f898152600c602052604080822092909255600b5491516308f2a0bb60e41b81526001600160a01b0390921691638f2a0bb0916128ea918b918b918b919088908a90600401614bfd565b5f604051808303815f87803b158015612901575f5ffd5b505af1158015612913573d5f5f3e3d5ffd5b5050505061117c82426129269190614a56565b612e65565b81545f906fffffffffffffffffffffffffffffffff600160801b820481169181166001830190911603612961575f915050610bfe565b6fffffffffffffffffffffffffffffffff8181165f908152600186810160205260409091209490945584549184018116600160801b02911617909255919050565b634e487b715f52806020526024601cfd5b600b546001600160a01b031663e38335e5348686865f3060601b6bffffffffffffffffffffffff191688186040518763ffffffff1660e01b81526004016129fe959493929190614bb0565b5f604051808303818588803b158015612a15575f5ffd5b505af1158015612a27573d5f5f3e3d5ffd5b5050505f9687525050600c602052505060408320929092555050565b5f818152600460205260408120805460ff600160f01b8204811691600160f81b9004168115612a7757506007949350505050565b8015612a8857506002949350505050565b5f85815260046020526040812054600160a01b900465ffffffffffff169050805f03612aca57604051636ad0607560e01b815260048101879052602401610d37565b5f612ad361138d565b65ffffffffffff169050808210612af057505f9695505050505050565b5f612afa88611615565b9050818110612b1157506001979650505050505050565b612b1a8861376a565b1580612b2c5750612b2a886137ba565b155b15612b3f57506003979650505050505050565b5f8881526004602052604090206001015465ffffffffffff165f03612b6c57506004979650505050505050565b506005979650505050505050565b5f5f612b8e600d546001600160a01b031690565b9050826001600160a01b0316816001600160a01b03161480612bda57506001600160a01b038116158015612bda57505f848152600460205260409020546001600160a01b038481169116145b806110c357506110c384846137dd565b5f5f612bf886868686613822565b5f818152600c60205260409020549091508015612c7757600b5460405163c4d252f560e01b8152600481018390526001600160a01b039091169063c4d252f5906024015f604051808303815f87803b158015612c52575f5ffd5b505af1158015612c64573d5f5f3e3d5ffd5b5050505f838152600c6020526040812055505b5095945050505050565b6060612c8b612258565b65ffffffffffff168265ffffffffffff1614612cba576040516301bfc1c560e61b815260040160405180910390fd5b505060408051808201909152601d81527f6d6f64653d626c6f636b6e756d6265722666726f6d3d64656661756c74000000602082015290565b5f858152600960205260408120600260ff86161115612d25576040516303599be160e11b815260040160405180910390fd5b6001600160a01b0386165f90815260038201602052604090205460ff1615612d6b576040516371c6af4960e01b81526001600160a01b0387166004820152602401610d37565b6001600160a01b0386165f908152600382016020526040902054612d9e906201000090046001600160d01b031685614b43565b9350838160ff871660038110612db657612db66147ca565b015f828254612dc59190614a56565b90915550612dd69050856001614c54565b6001600160a01b03969096165f90815260039190910160205260409020805460ff191660ff90961695909517909455509392505050565b80545f9081908190808203612e2b575f5f5f9350935093505061109d565b5f612e3b86612384600185614b43565b546001955065ffffffffffff81169450600160301b90046001600160d01b0316925061109d915050565b5f65ffffffffffff82111561277c576040516306dfcc6560e41b81526030600482015260248101839052604401610d37565b81545f9081816005811115612ef3575f612eb0846138fa565b612eba9085614b43565b5f8881526020902090915081015465ffffffffffff9081169087161015612ee357809150612ef1565b612eee816001614a56565b92505b505b5f612f0087878585613a52565b90508015612f2d57612f1787612384600184614b43565b54600160301b90046001600160d01b0316610fe1565b505f9695505050505050565b5f5f8451831180612f4957508284115b15612f5857505f905080612792565b5f612f64856001614a56565b84118015612fa4575061060f60f31b612f808787016020015190565b7fffff00000000000000000000000000000000000000000000000000000000000016145b90505f612fb48215156002614c6d565b612fbf906028614a56565b905080612fcc8787614b43565b03612fed575f5f612fde898989613aa8565b90965094506127929350505050565b5f5f935093505050612792565b5f63ffffffff82111561277c576040516306dfcc6560e41b81526020600482015260248101839052604401610d37565b60605f61303683613b81565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f838152600960205260408120600260ff84161115613099576040516303599be160e11b815260040160405180910390fd5b6001600160a01b0384165f908152600382016020526040902054610100900460ff16156130e457604051631d8c05f760e31b81526001600160a01b0385166004820152602401610d37565b5f85815260046020526040812054600160a01b900465ffffffffffff1690505f7f000000000000000000000000000000000000000000000000000000000000000060405163d7b7d40560e01b81526001600160a01b03888116600483015260248201859052919091169063d7b7d40590604401602060405180830381865afa158015613172573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613196919061499e565b90505f7f0000000000000000000000000000000000000000000000000000000000000000604051632cda518360e21b81526001600160a01b03898116600483015260248201869052919091169063b369460c90604401602060405180830381865afa158015613207573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061322b9190614c84565b6001600160a01b038082165f9081526003808801602052604080832054938c168352909120805461ff00191661010017905591925060ff9081169184918791908a1690811061327c5761327c6147ca565b015f82825461328b9190614a56565b909155505060ff81165f03613304576132a383612749565b6001600160a01b0383165f908152600387016020526040902080546002906132db9084906201000090046001600160d01b0316614c9f565b92506101000a8154816001600160d01b0302191690836001600160d01b0316021790555061338c565b5f613310600183614cbe565b9050838660ff831660038110613328576133286147ca565b015f8282546133379190614b43565b9091555050604080518b815260ff831660208201529081018590526001600160a01b038416907fa3e9dc6f75dd03afa423da7498d345528f378d27f40d23f69693cec61e1cd1279060600160405180910390a2505b5090979650505050505050565b5f306001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161480156133f157507f000000000000000000000000000000000000000000000000000000000000000046145b1561341b57507f000000000000000000000000000000000000000000000000000000000000000090565b610b93604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f5f5f83516041036134f9576020840151604085015160608601515f1a6134eb88828585613ba8565b955095509550505050613504565b505081515f91506002905b9250925092565b805160408051630b135d3f60e11b8082526004820186905260248201929092525f92906020820185604483015e5f82606483010152601f820160051c60051b915060205f60648401838a5afa9050825f5114601f3d1116811693505050509392505050565b805160208201fd5b5f805f1983850993909202808410938190039390930393915050565b80545f9081906fffffffffffffffffffffffffffffffff80821691600160801b90041681036135c857505f93849350915050565b6fffffffffffffffffffffffffffffffff8181165f908152600186810160205260408220805492905586546fffffffffffffffffffffffffffffffff1916938101909216929092179094559293915050565b82545f9081908015613710575f61363687612384600185614b43565b805490915065ffffffffffff80821691600160301b90046001600160d01b031690881682111561367957604051632520601d60e01b815260040160405180910390fd5b8765ffffffffffff168265ffffffffffff16036136b257825465ffffffffffff16600160301b6001600160d01b03891602178355613702565b6040805180820190915265ffffffffffff808a1682526001600160d01b03808a1660208085019182528d54600181018f555f8f81529190912094519151909216600160301b029216919091179101555b945085935061279292505050565b50506040805180820190915265ffffffffffff80851682526001600160d01b0380851660208085019182528854600181018a555f8a815291822095519251909316600160301b029190931617920191909155905081612792565b5f8181526009602052604081208060020154816001015461378b9190614a56565b5f848152600460205260409020546137b190600160a01b900465ffffffffffff1661183a565b11159392505050565b5f5f5f6137c68461107f565b50915091505f811180156110c35750101592915050565b5f806137e884610f81565b60078111156137f9576137f961409e565b1480156114235750505f91825260046020526040909120546001600160a01b0391821691161490565b5f5f61383086868686611465565b905061387e8161384060076119e9565b61384a60066119e9565b61385460026119e9565b6001613861600782614c54565b61386c906002614db2565b6138769190614b43565b181818611a0b565b505f818152600460205260409081902080547effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff16600160f81b179055517f789cf55be980739dad1d0699b93b58e806b51c9d96619bfa8fe0a28abaa7b30c906138e99083815260200190565b60405180910390a195945050505050565b5f60018211613907575090565b816001600160801b82106139205760809190911c9060401b5b68010000000000000000821061393b5760409190911c9060201b5b64010000000082106139525760209190911c9060101b5b6201000082106139675760109190911c9060081b5b610100821061397b5760089190911c9060041b5b6010821061398e5760049190911c9060021b5b6004821061399a5760011b5b600302600190811c908185816139b2576139b2614b9c565b048201901c905060018185816139ca576139ca614b9c565b048201901c905060018185816139e2576139e2614b9c565b048201901c905060018185816139fa576139fa614b9c565b048201901c90506001818581613a1257613a12614b9c565b048201901c90506001818581613a2a57613a2a614b9c565b048201901c9050613a49818581613a4357613a43614b9c565b04821190565b90039392505050565b5f5b81831015613aa0575f85815260209020838316600285851804019081015465ffffffffffff86811691161115613a8c57809250613a9a565b613a97816001614a56565b93505b50613a54565b509392505050565b5f808481613ab7866001614a56565b85118015613af7575061060f60f31b613ad38388016020015190565b7fffff00000000000000000000000000000000000000000000000000000000000016145b90505f613b078215156002614c6d565b90505f80613b15838a614a56565b90505b87811015613b70575f613b36613b318784016020015190565b613c70565b9050600f8160ff161115613b55575f5f97509750505050505050612792565b613b60601084614c6d565b60ff909116019150600101613b18565b506001999098509650505050505050565b5f60ff8216601f811115610bfe57604051632cd44ac360e21b815260040160405180910390fd5b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841115613be157505f91506003905082613c66565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015613c32573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b038116613c5d57505f925060019150829050613c66565b92505f91508190505b9450945094915050565b5f60f882901c602f81118015613c895750603a8160ff16105b15613c9757602f1901610bfe565b60608160ff16118015613cad575060678160ff16105b15613cbb5760561901610bfe565b60408160ff16118015613cd1575060478160ff16105b15613cdf5760361901610bfe565b5060ff92915050565b5f60208284031215613cf8575f5ffd5b81356001600160e01b031981168114611423575f5ffd5b5f60208284031215613d1f575f5ffd5b5035919050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f6114236020830184613d26565b6001600160a01b0381168114610c15575f5ffd5b634e487b7160e01b5f52604160045260245ffd5b604051601f8201601f1916810167ffffffffffffffff81118282101715613db757613db7613d7a565b604052919050565b5f67ffffffffffffffff821115613dd857613dd8613d7a565b50601f01601f191660200190565b5f613df8613df384613dbf565b613d8e565b9050828152838383011115613e0b575f5ffd5b828260208301375f602084830101529392505050565b5f82601f830112613e30575f5ffd5b61142383833560208501613de6565b5f5f5f5f60808587031215613e52575f5ffd5b8435613e5d81613d66565b93506020850135613e6d81613d66565b925060408501359150606085013567ffffffffffffffff811115613e8f575f5ffd5b613e9b87828801613e21565b91505092959194509250565b5f67ffffffffffffffff821115613ec057613ec0613d7a565b5060051b60200190565b5f82601f830112613ed9575f5ffd5b8135613ee7613df382613ea7565b8082825260208201915060208360051b860101925085831115613f08575f5ffd5b602085015b83811015612c77578035613f2081613d66565b835260209283019201613f0d565b5f82601f830112613f3d575f5ffd5b8135613f4b613df382613ea7565b8082825260208201915060208360051b860101925085831115613f6c575f5ffd5b602085015b83811015612c77578035835260209283019201613f71565b5f82601f830112613f98575f5ffd5b8135613fa6613df382613ea7565b8082825260208201915060208360051b860101925085831115613fc7575f5ffd5b602085015b83811015612c7757803567ffffffffffffffff811115613fea575f5ffd5b613ff9886020838a0101613e21565b84525060209283019201613fcc565b5f5f5f5f6080858703121561401b575f5ffd5b843567ffffffffffffffff811115614031575f5ffd5b61403d87828801613eca565b945050602085013567ffffffffffffffff811115614059575f5ffd5b61406587828801613f2e565b935050604085013567ffffffffffffffff811115614081575f5ffd5b61408d87828801613f89565b949793965093946060013593505050565b634e487b7160e01b5f52602160045260245ffd5b600881106140ce57634e487b7160e01b5f52602160045260245ffd5b9052565b60208101610bfe82846140b2565b5f5f604083850312156140f1575f5ffd5b82359150602083013561410381613d66565b809150509250929050565b803560ff8116811461107a575f5ffd5b5f5f6040838503121561412f575f5ffd5b8235915061413f6020840161410e565b90509250929050565b5f5f83601f840112614158575f5ffd5b50813567ffffffffffffffff81111561416f575f5ffd5b602083019150836020828501011115614186575f5ffd5b9250929050565b5f5f5f5f5f5f5f60c0888a0312156141a3575f5ffd5b873596506141b36020890161410e565b955060408801356141c381613d66565b9450606088013567ffffffffffffffff8111156141de575f5ffd5b6141ea8a828b01614148565b909550935050608088013567ffffffffffffffff811115614209575f5ffd5b6142158a828b01613e21565b92505060a088013567ffffffffffffffff811115614231575f5ffd5b61423d8a828b01613e21565b91505092959891949750929550565b5f5f5f5f5f60808688031215614260575f5ffd5b853594506142706020870161410e565b9350604086013567ffffffffffffffff81111561428b575f5ffd5b61429788828901614148565b909450925050606086013567ffffffffffffffff8111156142b6575f5ffd5b6142c288828901613e21565b9150509295509295909350565b65ffffffffffff81168114610c15575f5ffd5b5f602082840312156142f2575f5ffd5b8135611423816142cf565b5f5f5f5f60608587031215614310575f5ffd5b843593506143206020860161410e565b9250604085013567ffffffffffffffff81111561433b575f5ffd5b61434787828801614148565b95989497509550505050565b5f5f5f5f60808587031215614366575f5ffd5b843567ffffffffffffffff81111561437c575f5ffd5b61438887828801613eca565b945050602085013567ffffffffffffffff8111156143a4575f5ffd5b6143b087828801613f2e565b935050604085013567ffffffffffffffff8111156143cc575f5ffd5b6143d887828801613f89565b925050606085013567ffffffffffffffff8111156143f4575f5ffd5b8501601f81018713614404575f5ffd5b613e9b87823560208401613de6565b5f60208284031215614423575f5ffd5b813561142381613d66565b5f8151808452602084019350602083015f5b8281101561445e578151865260209586019590910190600101614440565b5093949350505050565b60ff60f81b8816815260e060208201525f61448660e0830189613d26565b82810360408401526144988189613d26565b90508660608401526001600160a01b03861660808401528460a084015282810360c08401526144c7818561442e565b9a9950505050505050505050565b5f5f5f5f608085870312156144e8575f5ffd5b843593506144f86020860161410e565b9250604085013561450881613d66565b9150606085013567ffffffffffffffff811115613e8f575f5ffd5b5f5f5f60608486031215614535575f5ffd5b833561454081613d66565b925060208401359150604084013567ffffffffffffffff811115614562575f5ffd5b61456e86828701613e21565b9150509250925092565b5f5f5f5f5f5f5f60a0888a03121561458e575f5ffd5b8735965061459e6020890161410e565b955060408801356145ae81613d66565b9450606088013567ffffffffffffffff8111156145c9575f5ffd5b6145d58a828b01614148565b909550935050608088013567ffffffffffffffff8111156145f4575f5ffd5b6146008a828b01614148565b989b979a50959850939692959293505050565b5f5f5f5f5f60a08688031215614627575f5ffd5b853561463281613d66565b9450602086013561464281613d66565b9350604086013567ffffffffffffffff81111561465d575f5ffd5b61466988828901613f2e565b935050606086013567ffffffffffffffff811115614685575f5ffd5b61469188828901613f2e565b925050608086013567ffffffffffffffff8111156142b6575f5ffd5b5f5f5f5f606085870312156146c0575f5ffd5b84356146cb81613d66565b935060208501359250604085013567ffffffffffffffff81111561433b575f5ffd5b5f602082840312156146fd575f5ffd5b813563ffffffff81168114611423575f5ffd5b5f5f60408385031215614721575f5ffd5b823561472c81613d66565b946020939093013593505050565b5f5f5f5f5f60a0868803121561474e575f5ffd5b853561475981613d66565b9450602086013561476981613d66565b93506040860135925060608601359150608086013567ffffffffffffffff8111156142b6575f5ffd5b600181811c908216806147a657607f821691505b6020821081036147c457634e487b7160e01b5f52602260045260245ffd5b50919050565b634e487b7160e01b5f52603260045260245ffd5b5f602082840312156147ee575f5ffd5b815167ffffffffffffffff811115614804575f5ffd5b8201601f81018413614814575f5ffd5b8051614822613df382613dbf565b818152856020838501011115614836575f5ffd5b8160208401602083015e5f91810160200191909152949350505050565b634e487b7160e01b5f52601160045260245ffd5b65ffffffffffff8281168282160390811115610bfe57610bfe614853565b5f60208284031215614895575f5ffd5b8151611423816142cf565b818382375f9101908152919050565b65ffffffffffff8181168382160190811115610bfe57610bfe614853565b5f8151808452602084019350602083015f5b8281101561445e5781516001600160a01b03168652602095860195909101906001016148df565b5f82825180855260208501945060208160051b830101602085015f5b83811015610de157601f1985840301885261493e838351613d26565b6020988901989093509190910190600101614922565b608081525f61496660808301876148cd565b8281036020840152614978818761442e565b9050828103604084015261498c8186614906565b91505082606083015295945050505050565b5f602082840312156149ae575f5ffd5b5051919050565b838152606081016149c960208301856140b2565b826040830152949350505050565b5f602082840312156149e7575f5ffd5b81518015158114611423575f5ffd5b84815260ff84166020820152826040820152608060608201525f6112336080830184613d26565b85815260ff8516602082015283604082015260a060608201525f614a4460a0830185613d26565b828103608084015261117c8185613d26565b80820180821115610bfe57610bfe614853565b8981526001600160a01b038916602082015261012060408201525f614a9261012083018a6148cd565b8281036060840152614aa4818a61442e565b9050828103608084015280885180835260208301915060208160051b84010160208b015f5b83811015614afb57601f19868403018552614ae5838351613d26565b6020958601959093509190910190600101614ac9565b505085810360a0870152614b0f818b614906565b93505050508560c08401528460e0840152828103610100840152614b338185613d26565b9c9b505050505050505050505050565b81810381811115610bfe57610bfe614853565b85815260ff8516602082015283604082015260806060820152816080820152818360a08301375f81830160a090810191909152601f909201601f19160101949350505050565b634e487b7160e01b5f52601260045260245ffd5b60a081525f614bc260a08301886148cd565b8281036020840152614bd4818861442e565b90508281036040840152614be88187614906565b60608401959095525050608001529392505050565b60c081525f614c0f60c08301896148cd565b8281036020840152614c21818961442e565b90508281036040840152614c358188614906565b60608401969096525050608081019290925260a0909101529392505050565b60ff8181168382160190811115610bfe57610bfe614853565b8082028115828204841417610bfe57610bfe614853565b5f60208284031215614c94575f5ffd5b815161142381613d66565b6001600160d01b038181168382160190811115610bfe57610bfe614853565b60ff8281168282160390811115610bfe57610bfe614853565b6001815b600184111561279257808504811115614cf657614cf6614853565b6001841615614d0457908102905b60019390931c928002614cdb565b5f82614d2057506001610bfe565b81614d2c57505f610bfe565b8160018114614d425760028114614d4c57614d68565b6001915050610bfe565b60ff841115614d5d57614d5d614853565b50506001821b610bfe565b5060208310610133831016604e8410600b8410161715614d8b575081810a610bfe565b614d975f198484614cd7565b805f1904821115614daa57614daa614853565b029392505050565b5f61142360ff841683614d1256fe737570706f72743d627261766f2c6f766572726964652671756f72756d3d666f722c6162737461696e266f76657272696461626c653d74727565a164736f6c6343000825000a",
}

// LivepeerGovernor is an auto generated Go binding around an Ethereum contract.
type LivepeerGovernor struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *LivepeerGovernor) GetABI() abi.ABI {
	return c.abi
}

// NewLivepeerGovernor creates a new instance of LivepeerGovernor.
func NewLivepeerGovernor() *LivepeerGovernor {
	parsed, err := LivepeerGovernorMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &LivepeerGovernor{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *LivepeerGovernor) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address votes, address timelock, address guardian, (uint48,uint32,uint256,uint256) settings) returns()
func (livepeerGovernor *LivepeerGovernor) PackConstructor(votes common.Address, timelock common.Address, guardian common.Address, settings LivepeerGovernorSettings) []byte {
	enc, err := livepeerGovernor.abi.Pack("", votes, timelock, guardian, settings)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackBALLOTTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdeaaa7cc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function BALLOT_TYPEHASH() view returns(bytes32)
func (livepeerGovernor *LivepeerGovernor) PackBALLOTTYPEHASH() []byte {
	enc, err := livepeerGovernor.abi.Pack("BALLOT_TYPEHASH")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBALLOTTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdeaaa7cc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function BALLOT_TYPEHASH() view returns(bytes32)
func (livepeerGovernor *LivepeerGovernor) TryPackBALLOTTYPEHASH() ([]byte, error) {
	return livepeerGovernor.abi.Pack("BALLOT_TYPEHASH")
}

// UnpackBALLOTTYPEHASH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdeaaa7cc.
//
// Solidity: function BALLOT_TYPEHASH() view returns(bytes32)
func (livepeerGovernor *LivepeerGovernor) UnpackBALLOTTYPEHASH(data []byte) ([32]byte, error) {
	out, err := livepeerGovernor.abi.Unpack("BALLOT_TYPEHASH", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackCLOCKMODE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4bf5d7e9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function CLOCK_MODE() view returns(string)
func (livepeerGovernor *LivepeerGovernor) PackCLOCKMODE() []byte {
	enc, err := livepeerGovernor.abi.Pack("CLOCK_MODE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCLOCKMODE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4bf5d7e9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function CLOCK_MODE() view returns(string)
func (livepeerGovernor *LivepeerGovernor) TryPackCLOCKMODE() ([]byte, error) {
	return livepeerGovernor.abi.Pack("CLOCK_MODE")
}

// UnpackCLOCKMODE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4bf5d7e9.
//
// Solidity: function CLOCK_MODE() view returns(string)
func (livepeerGovernor *LivepeerGovernor) UnpackCLOCKMODE(data []byte) (string, error) {
	out, err := livepeerGovernor.abi.Unpack("CLOCK_MODE", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackCOUNTINGMODE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd4e2ba5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function COUNTING_MODE() pure returns(string)
func (livepeerGovernor *LivepeerGovernor) PackCOUNTINGMODE() []byte {
	enc, err := livepeerGovernor.abi.Pack("COUNTING_MODE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCOUNTINGMODE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd4e2ba5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function COUNTING_MODE() pure returns(string)
func (livepeerGovernor *LivepeerGovernor) TryPackCOUNTINGMODE() ([]byte, error) {
	return livepeerGovernor.abi.Pack("COUNTING_MODE")
}

// UnpackCOUNTINGMODE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd4e2ba5.
//
// Solidity: function COUNTING_MODE() pure returns(string)
func (livepeerGovernor *LivepeerGovernor) UnpackCOUNTINGMODE(data []byte) (string, error) {
	out, err := livepeerGovernor.abi.Unpack("COUNTING_MODE", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackEXTENDEDBALLOTTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2fe3e261.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function EXTENDED_BALLOT_TYPEHASH() view returns(bytes32)
func (livepeerGovernor *LivepeerGovernor) PackEXTENDEDBALLOTTYPEHASH() []byte {
	enc, err := livepeerGovernor.abi.Pack("EXTENDED_BALLOT_TYPEHASH")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEXTENDEDBALLOTTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2fe3e261.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function EXTENDED_BALLOT_TYPEHASH() view returns(bytes32)
func (livepeerGovernor *LivepeerGovernor) TryPackEXTENDEDBALLOTTYPEHASH() ([]byte, error) {
	return livepeerGovernor.abi.Pack("EXTENDED_BALLOT_TYPEHASH")
}

// UnpackEXTENDEDBALLOTTYPEHASH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2fe3e261.
//
// Solidity: function EXTENDED_BALLOT_TYPEHASH() view returns(bytes32)
func (livepeerGovernor *LivepeerGovernor) UnpackEXTENDEDBALLOTTYPEHASH(data []byte) ([32]byte, error) {
	out, err := livepeerGovernor.abi.Unpack("EXTENDED_BALLOT_TYPEHASH", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackOVERRIDEBALLOTTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb32f15a9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function OVERRIDE_BALLOT_TYPEHASH() view returns(bytes32)
func (livepeerGovernor *LivepeerGovernor) PackOVERRIDEBALLOTTYPEHASH() []byte {
	enc, err := livepeerGovernor.abi.Pack("OVERRIDE_BALLOT_TYPEHASH")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOVERRIDEBALLOTTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb32f15a9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function OVERRIDE_BALLOT_TYPEHASH() view returns(bytes32)
func (livepeerGovernor *LivepeerGovernor) TryPackOVERRIDEBALLOTTYPEHASH() ([]byte, error) {
	return livepeerGovernor.abi.Pack("OVERRIDE_BALLOT_TYPEHASH")
}

// UnpackOVERRIDEBALLOTTYPEHASH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb32f15a9.
//
// Solidity: function OVERRIDE_BALLOT_TYPEHASH() view returns(bytes32)
func (livepeerGovernor *LivepeerGovernor) UnpackOVERRIDEBALLOTTYPEHASH(data []byte) ([32]byte, error) {
	out, err := livepeerGovernor.abi.Unpack("OVERRIDE_BALLOT_TYPEHASH", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x452115d6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancel(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (livepeerGovernor *LivepeerGovernor) PackCancel(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := livepeerGovernor.abi.Pack("cancel", targets, values, calldatas, descriptionHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x452115d6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancel(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (livepeerGovernor *LivepeerGovernor) TryPackCancel(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return livepeerGovernor.abi.Pack("cancel", targets, values, calldatas, descriptionHash)
}

// UnpackCancel is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x452115d6.
//
// Solidity: function cancel(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (livepeerGovernor *LivepeerGovernor) UnpackCancel(data []byte) (*big.Int, error) {
	out, err := livepeerGovernor.abi.Unpack("cancel", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCastOverrideVote is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaf7cb469.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function castOverrideVote(uint256 proposalId, uint8 support, string reason) returns(uint256)
func (livepeerGovernor *LivepeerGovernor) PackCastOverrideVote(proposalId *big.Int, support uint8, reason string) []byte {
	enc, err := livepeerGovernor.abi.Pack("castOverrideVote", proposalId, support, reason)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCastOverrideVote is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaf7cb469.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function castOverrideVote(uint256 proposalId, uint8 support, string reason) returns(uint256)
func (livepeerGovernor *LivepeerGovernor) TryPackCastOverrideVote(proposalId *big.Int, support uint8, reason string) ([]byte, error) {
	return livepeerGovernor.abi.Pack("castOverrideVote", proposalId, support, reason)
}

// UnpackCastOverrideVote is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xaf7cb469.
//
// Solidity: function castOverrideVote(uint256 proposalId, uint8 support, string reason) returns(uint256)
func (livepeerGovernor *LivepeerGovernor) UnpackCastOverrideVote(data []byte) (*big.Int, error) {
	out, err := livepeerGovernor.abi.Unpack("castOverrideVote", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCastOverrideVoteBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb008166b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function castOverrideVoteBySig(uint256 proposalId, uint8 support, address voter, string reason, bytes signature) returns(uint256)
func (livepeerGovernor *LivepeerGovernor) PackCastOverrideVoteBySig(proposalId *big.Int, support uint8, voter common.Address, reason string, signature []byte) []byte {
	enc, err := livepeerGovernor.abi.Pack("castOverrideVoteBySig", proposalId, support, voter, reason, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCastOverrideVoteBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb008166b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function castOverrideVoteBySig(uint256 proposalId, uint8 support, address voter, string reason, bytes signature) returns(uint256)
func (livepeerGovernor *LivepeerGovernor) TryPackCastOverrideVoteBySig(proposalId *big.Int, support uint8, voter common.Address, reason string, signature []byte) ([]byte, error) {
	return livepeerGovernor.abi.Pack("castOverrideVoteBySig", proposalId, support, voter, reason, signature)
}

// UnpackCastOverrideVoteBySig is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb008166b.
//
// Solidity: function castOverrideVoteBySig(uint256 proposalId, uint8 support, address voter, string reason, bytes signature) returns(uint256)
func (livepeerGovernor *LivepeerGovernor) UnpackCastOverrideVoteBySig(data []byte) (*big.Int, error) {
	out, err := livepeerGovernor.abi.Unpack("castOverrideVoteBySig", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCastVote is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x56781388.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function castVote(uint256 proposalId, uint8 support) returns(uint256)
func (livepeerGovernor *LivepeerGovernor) PackCastVote(proposalId *big.Int, support uint8) []byte {
	enc, err := livepeerGovernor.abi.Pack("castVote", proposalId, support)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCastVote is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x56781388.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function castVote(uint256 proposalId, uint8 support) returns(uint256)
func (livepeerGovernor *LivepeerGovernor) TryPackCastVote(proposalId *big.Int, support uint8) ([]byte, error) {
	return livepeerGovernor.abi.Pack("castVote", proposalId, support)
}

// UnpackCastVote is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x56781388.
//
// Solidity: function castVote(uint256 proposalId, uint8 support) returns(uint256)
func (livepeerGovernor *LivepeerGovernor) UnpackCastVote(data []byte) (*big.Int, error) {
	out, err := livepeerGovernor.abi.Unpack("castVote", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCastVoteBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8ff262e3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function castVoteBySig(uint256 proposalId, uint8 support, address voter, bytes signature) returns(uint256)
func (livepeerGovernor *LivepeerGovernor) PackCastVoteBySig(proposalId *big.Int, support uint8, voter common.Address, signature []byte) []byte {
	enc, err := livepeerGovernor.abi.Pack("castVoteBySig", proposalId, support, voter, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCastVoteBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8ff262e3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function castVoteBySig(uint256 proposalId, uint8 support, address voter, bytes signature) returns(uint256)
func (livepeerGovernor *LivepeerGovernor) TryPackCastVoteBySig(proposalId *big.Int, support uint8, voter common.Address, signature []byte) ([]byte, error) {
	return livepeerGovernor.abi.Pack("castVoteBySig", proposalId, support, voter, signature)
}

// UnpackCastVoteBySig is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8ff262e3.
//
// Solidity: function castVoteBySig(uint256 proposalId, uint8 support, address voter, bytes signature) returns(uint256)
func (livepeerGovernor *LivepeerGovernor) UnpackCastVoteBySig(data []byte) (*big.Int, error) {
	out, err := livepeerGovernor.abi.Unpack("castVoteBySig", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCastVoteWithReason is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b3c71d3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function castVoteWithReason(uint256 proposalId, uint8 support, string reason) returns(uint256)
func (livepeerGovernor *LivepeerGovernor) PackCastVoteWithReason(proposalId *big.Int, support uint8, reason string) []byte {
	enc, err := livepeerGovernor.abi.Pack("castVoteWithReason", proposalId, support, reason)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCastVoteWithReason is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b3c71d3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function castVoteWithReason(uint256 proposalId, uint8 support, string reason) returns(uint256)
func (livepeerGovernor *LivepeerGovernor) TryPackCastVoteWithReason(proposalId *big.Int, support uint8, reason string) ([]byte, error) {
	return livepeerGovernor.abi.Pack("castVoteWithReason", proposalId, support, reason)
}

// UnpackCastVoteWithReason is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b3c71d3.
//
// Solidity: function castVoteWithReason(uint256 proposalId, uint8 support, string reason) returns(uint256)
func (livepeerGovernor *LivepeerGovernor) UnpackCastVoteWithReason(data []byte) (*big.Int, error) {
	out, err := livepeerGovernor.abi.Unpack("castVoteWithReason", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCastVoteWithReasonAndParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5f398a14.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function castVoteWithReasonAndParams(uint256 proposalId, uint8 support, string reason, bytes params) returns(uint256)
func (livepeerGovernor *LivepeerGovernor) PackCastVoteWithReasonAndParams(proposalId *big.Int, support uint8, reason string, params []byte) []byte {
	enc, err := livepeerGovernor.abi.Pack("castVoteWithReasonAndParams", proposalId, support, reason, params)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCastVoteWithReasonAndParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5f398a14.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function castVoteWithReasonAndParams(uint256 proposalId, uint8 support, string reason, bytes params) returns(uint256)
func (livepeerGovernor *LivepeerGovernor) TryPackCastVoteWithReasonAndParams(proposalId *big.Int, support uint8, reason string, params []byte) ([]byte, error) {
	return livepeerGovernor.abi.Pack("castVoteWithReasonAndParams", proposalId, support, reason, params)
}

// UnpackCastVoteWithReasonAndParams is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5f398a14.
//
// Solidity: function castVoteWithReasonAndParams(uint256 proposalId, uint8 support, string reason, bytes params) returns(uint256)
func (livepeerGovernor *LivepeerGovernor) UnpackCastVoteWithReasonAndParams(data []byte) (*big.Int, error) {
	out, err := livepeerGovernor.abi.Unpack("castVoteWithReasonAndParams", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCastVoteWithReasonAndParamsBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5b8d0e0d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function castVoteWithReasonAndParamsBySig(uint256 proposalId, uint8 support, address voter, string reason, bytes params, bytes signature) returns(uint256)
func (livepeerGovernor *LivepeerGovernor) PackCastVoteWithReasonAndParamsBySig(proposalId *big.Int, support uint8, voter common.Address, reason string, params []byte, signature []byte) []byte {
	enc, err := livepeerGovernor.abi.Pack("castVoteWithReasonAndParamsBySig", proposalId, support, voter, reason, params, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCastVoteWithReasonAndParamsBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5b8d0e0d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function castVoteWithReasonAndParamsBySig(uint256 proposalId, uint8 support, address voter, string reason, bytes params, bytes signature) returns(uint256)
func (livepeerGovernor *LivepeerGovernor) TryPackCastVoteWithReasonAndParamsBySig(proposalId *big.Int, support uint8, voter common.Address, reason string, params []byte, signature []byte) ([]byte, error) {
	return livepeerGovernor.abi.Pack("castVoteWithReasonAndParamsBySig", proposalId, support, voter, reason, params, signature)
}

// UnpackCastVoteWithReasonAndParamsBySig is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5b8d0e0d.
//
// Solidity: function castVoteWithReasonAndParamsBySig(uint256 proposalId, uint8 support, address voter, string reason, bytes params, bytes signature) returns(uint256)
func (livepeerGovernor *LivepeerGovernor) UnpackCastVoteWithReasonAndParamsBySig(data []byte) (*big.Int, error) {
	out, err := livepeerGovernor.abi.Unpack("castVoteWithReasonAndParamsBySig", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackClock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91ddadf4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function clock() view returns(uint48)
func (livepeerGovernor *LivepeerGovernor) PackClock() []byte {
	enc, err := livepeerGovernor.abi.Pack("clock")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91ddadf4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function clock() view returns(uint48)
func (livepeerGovernor *LivepeerGovernor) TryPackClock() ([]byte, error) {
	return livepeerGovernor.abi.Pack("clock")
}

// UnpackClock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x91ddadf4.
//
// Solidity: function clock() view returns(uint48)
func (livepeerGovernor *LivepeerGovernor) UnpackClock(data []byte) (*big.Int, error) {
	out, err := livepeerGovernor.abi.Unpack("clock", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2656227d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function execute(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) payable returns(uint256)
func (livepeerGovernor *LivepeerGovernor) PackExecute(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := livepeerGovernor.abi.Pack("execute", targets, values, calldatas, descriptionHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2656227d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function execute(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) payable returns(uint256)
func (livepeerGovernor *LivepeerGovernor) TryPackExecute(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return livepeerGovernor.abi.Pack("execute", targets, values, calldatas, descriptionHash)
}

// UnpackExecute is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2656227d.
//
// Solidity: function execute(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) payable returns(uint256)
func (livepeerGovernor *LivepeerGovernor) UnpackExecute(data []byte) (*big.Int, error) {
	out, err := livepeerGovernor.abi.Unpack("execute", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetProposalId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa8f8a668.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getProposalId(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) view returns(uint256)
func (livepeerGovernor *LivepeerGovernor) PackGetProposalId(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := livepeerGovernor.abi.Pack("getProposalId", targets, values, calldatas, descriptionHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetProposalId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa8f8a668.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getProposalId(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) view returns(uint256)
func (livepeerGovernor *LivepeerGovernor) TryPackGetProposalId(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return livepeerGovernor.abi.Pack("getProposalId", targets, values, calldatas, descriptionHash)
}

// UnpackGetProposalId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa8f8a668.
//
// Solidity: function getProposalId(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) view returns(uint256)
func (livepeerGovernor *LivepeerGovernor) UnpackGetProposalId(data []byte) (*big.Int, error) {
	out, err := livepeerGovernor.abi.Unpack("getProposalId", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeb9019d4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getVotes(address account, uint256 timepoint) view returns(uint256)
func (livepeerGovernor *LivepeerGovernor) PackGetVotes(account common.Address, timepoint *big.Int) []byte {
	enc, err := livepeerGovernor.abi.Pack("getVotes", account, timepoint)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeb9019d4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getVotes(address account, uint256 timepoint) view returns(uint256)
func (livepeerGovernor *LivepeerGovernor) TryPackGetVotes(account common.Address, timepoint *big.Int) ([]byte, error) {
	return livepeerGovernor.abi.Pack("getVotes", account, timepoint)
}

// UnpackGetVotes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xeb9019d4.
//
// Solidity: function getVotes(address account, uint256 timepoint) view returns(uint256)
func (livepeerGovernor *LivepeerGovernor) UnpackGetVotes(data []byte) (*big.Int, error) {
	out, err := livepeerGovernor.abi.Unpack("getVotes", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetVotesWithParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a802a6d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getVotesWithParams(address account, uint256 timepoint, bytes params) view returns(uint256)
func (livepeerGovernor *LivepeerGovernor) PackGetVotesWithParams(account common.Address, timepoint *big.Int, params []byte) []byte {
	enc, err := livepeerGovernor.abi.Pack("getVotesWithParams", account, timepoint, params)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetVotesWithParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a802a6d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getVotesWithParams(address account, uint256 timepoint, bytes params) view returns(uint256)
func (livepeerGovernor *LivepeerGovernor) TryPackGetVotesWithParams(account common.Address, timepoint *big.Int, params []byte) ([]byte, error) {
	return livepeerGovernor.abi.Pack("getVotesWithParams", account, timepoint, params)
}

// UnpackGetVotesWithParams is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9a802a6d.
//
// Solidity: function getVotesWithParams(address account, uint256 timepoint, bytes params) view returns(uint256)
func (livepeerGovernor *LivepeerGovernor) UnpackGetVotesWithParams(data []byte) (*big.Int, error) {
	out, err := livepeerGovernor.abi.Unpack("getVotesWithParams", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackHasVoted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x43859632.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hasVoted(uint256 proposalId, address account) view returns(bool)
func (livepeerGovernor *LivepeerGovernor) PackHasVoted(proposalId *big.Int, account common.Address) []byte {
	enc, err := livepeerGovernor.abi.Pack("hasVoted", proposalId, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHasVoted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x43859632.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hasVoted(uint256 proposalId, address account) view returns(bool)
func (livepeerGovernor *LivepeerGovernor) TryPackHasVoted(proposalId *big.Int, account common.Address) ([]byte, error) {
	return livepeerGovernor.abi.Pack("hasVoted", proposalId, account)
}

// UnpackHasVoted is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x43859632.
//
// Solidity: function hasVoted(uint256 proposalId, address account) view returns(bool)
func (livepeerGovernor *LivepeerGovernor) UnpackHasVoted(data []byte) (bool, error) {
	out, err := livepeerGovernor.abi.Unpack("hasVoted", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackHasVotedOverride is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8390310b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hasVotedOverride(uint256 proposalId, address account) view returns(bool)
func (livepeerGovernor *LivepeerGovernor) PackHasVotedOverride(proposalId *big.Int, account common.Address) []byte {
	enc, err := livepeerGovernor.abi.Pack("hasVotedOverride", proposalId, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHasVotedOverride is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8390310b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hasVotedOverride(uint256 proposalId, address account) view returns(bool)
func (livepeerGovernor *LivepeerGovernor) TryPackHasVotedOverride(proposalId *big.Int, account common.Address) ([]byte, error) {
	return livepeerGovernor.abi.Pack("hasVotedOverride", proposalId, account)
}

// UnpackHasVotedOverride is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8390310b.
//
// Solidity: function hasVotedOverride(uint256 proposalId, address account) view returns(bool)
func (livepeerGovernor *LivepeerGovernor) UnpackHasVotedOverride(data []byte) (bool, error) {
	out, err := livepeerGovernor.abi.Unpack("hasVotedOverride", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackHashProposal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc59057e4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hashProposal(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) pure returns(uint256)
func (livepeerGovernor *LivepeerGovernor) PackHashProposal(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := livepeerGovernor.abi.Pack("hashProposal", targets, values, calldatas, descriptionHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHashProposal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc59057e4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hashProposal(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) pure returns(uint256)
func (livepeerGovernor *LivepeerGovernor) TryPackHashProposal(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return livepeerGovernor.abi.Pack("hashProposal", targets, values, calldatas, descriptionHash)
}

// UnpackHashProposal is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc59057e4.
//
// Solidity: function hashProposal(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) pure returns(uint256)
func (livepeerGovernor *LivepeerGovernor) UnpackHashProposal(data []byte) (*big.Int, error) {
	out, err := livepeerGovernor.abi.Unpack("hashProposal", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function name() view returns(string)
func (livepeerGovernor *LivepeerGovernor) PackName() []byte {
	enc, err := livepeerGovernor.abi.Pack("name")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function name() view returns(string)
func (livepeerGovernor *LivepeerGovernor) TryPackName() ([]byte, error) {
	return livepeerGovernor.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (livepeerGovernor *LivepeerGovernor) UnpackName(data []byte) (string, error) {
	out, err := livepeerGovernor.abi.Unpack("name", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ecebe00.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (livepeerGovernor *LivepeerGovernor) PackNonces(owner common.Address) []byte {
	enc, err := livepeerGovernor.abi.Pack("nonces", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ecebe00.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (livepeerGovernor *LivepeerGovernor) TryPackNonces(owner common.Address) ([]byte, error) {
	return livepeerGovernor.abi.Pack("nonces", owner)
}

// UnpackNonces is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7ecebe00.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (livepeerGovernor *LivepeerGovernor) UnpackNonces(data []byte) (*big.Int, error) {
	out, err := livepeerGovernor.abi.Unpack("nonces", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackOnERC1155BatchReceived is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbc197c81.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function onERC1155BatchReceived(address , address , uint256[] , uint256[] , bytes ) returns(bytes4)
func (livepeerGovernor *LivepeerGovernor) PackOnERC1155BatchReceived(arg0 common.Address, arg1 common.Address, arg2 []*big.Int, arg3 []*big.Int, arg4 []byte) []byte {
	enc, err := livepeerGovernor.abi.Pack("onERC1155BatchReceived", arg0, arg1, arg2, arg3, arg4)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOnERC1155BatchReceived is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbc197c81.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function onERC1155BatchReceived(address , address , uint256[] , uint256[] , bytes ) returns(bytes4)
func (livepeerGovernor *LivepeerGovernor) TryPackOnERC1155BatchReceived(arg0 common.Address, arg1 common.Address, arg2 []*big.Int, arg3 []*big.Int, arg4 []byte) ([]byte, error) {
	return livepeerGovernor.abi.Pack("onERC1155BatchReceived", arg0, arg1, arg2, arg3, arg4)
}

// UnpackOnERC1155BatchReceived is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbc197c81.
//
// Solidity: function onERC1155BatchReceived(address , address , uint256[] , uint256[] , bytes ) returns(bytes4)
func (livepeerGovernor *LivepeerGovernor) UnpackOnERC1155BatchReceived(data []byte) ([4]byte, error) {
	out, err := livepeerGovernor.abi.Unpack("onERC1155BatchReceived", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackOnERC1155Received is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf23a6e61.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function onERC1155Received(address , address , uint256 , uint256 , bytes ) returns(bytes4)
func (livepeerGovernor *LivepeerGovernor) PackOnERC1155Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 *big.Int, arg4 []byte) []byte {
	enc, err := livepeerGovernor.abi.Pack("onERC1155Received", arg0, arg1, arg2, arg3, arg4)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOnERC1155Received is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf23a6e61.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function onERC1155Received(address , address , uint256 , uint256 , bytes ) returns(bytes4)
func (livepeerGovernor *LivepeerGovernor) TryPackOnERC1155Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 *big.Int, arg4 []byte) ([]byte, error) {
	return livepeerGovernor.abi.Pack("onERC1155Received", arg0, arg1, arg2, arg3, arg4)
}

// UnpackOnERC1155Received is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf23a6e61.
//
// Solidity: function onERC1155Received(address , address , uint256 , uint256 , bytes ) returns(bytes4)
func (livepeerGovernor *LivepeerGovernor) UnpackOnERC1155Received(data []byte) ([4]byte, error) {
	out, err := livepeerGovernor.abi.Unpack("onERC1155Received", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackOnERC721Received is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x150b7a02.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function onERC721Received(address , address , uint256 , bytes ) returns(bytes4)
func (livepeerGovernor *LivepeerGovernor) PackOnERC721Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 []byte) []byte {
	enc, err := livepeerGovernor.abi.Pack("onERC721Received", arg0, arg1, arg2, arg3)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOnERC721Received is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x150b7a02.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function onERC721Received(address , address , uint256 , bytes ) returns(bytes4)
func (livepeerGovernor *LivepeerGovernor) TryPackOnERC721Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 []byte) ([]byte, error) {
	return livepeerGovernor.abi.Pack("onERC721Received", arg0, arg1, arg2, arg3)
}

// UnpackOnERC721Received is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x150b7a02.
//
// Solidity: function onERC721Received(address , address , uint256 , bytes ) returns(bytes4)
func (livepeerGovernor *LivepeerGovernor) UnpackOnERC721Received(data []byte) ([4]byte, error) {
	out, err := livepeerGovernor.abi.Unpack("onERC721Received", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackProposalDeadline is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc01f9e37.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalDeadline(uint256 proposalId) view returns(uint256)
func (livepeerGovernor *LivepeerGovernor) PackProposalDeadline(proposalId *big.Int) []byte {
	enc, err := livepeerGovernor.abi.Pack("proposalDeadline", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalDeadline is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc01f9e37.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalDeadline(uint256 proposalId) view returns(uint256)
func (livepeerGovernor *LivepeerGovernor) TryPackProposalDeadline(proposalId *big.Int) ([]byte, error) {
	return livepeerGovernor.abi.Pack("proposalDeadline", proposalId)
}

// UnpackProposalDeadline is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc01f9e37.
//
// Solidity: function proposalDeadline(uint256 proposalId) view returns(uint256)
func (livepeerGovernor *LivepeerGovernor) UnpackProposalDeadline(data []byte) (*big.Int, error) {
	out, err := livepeerGovernor.abi.Unpack("proposalDeadline", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProposalEta is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xab58fb8e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalEta(uint256 proposalId) view returns(uint256)
func (livepeerGovernor *LivepeerGovernor) PackProposalEta(proposalId *big.Int) []byte {
	enc, err := livepeerGovernor.abi.Pack("proposalEta", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalEta is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xab58fb8e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalEta(uint256 proposalId) view returns(uint256)
func (livepeerGovernor *LivepeerGovernor) TryPackProposalEta(proposalId *big.Int) ([]byte, error) {
	return livepeerGovernor.abi.Pack("proposalEta", proposalId)
}

// UnpackProposalEta is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xab58fb8e.
//
// Solidity: function proposalEta(uint256 proposalId) view returns(uint256)
func (livepeerGovernor *LivepeerGovernor) UnpackProposalEta(data []byte) (*big.Int, error) {
	out, err := livepeerGovernor.abi.Unpack("proposalEta", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProposalGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc473616.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalGuardian() view returns(address)
func (livepeerGovernor *LivepeerGovernor) PackProposalGuardian() []byte {
	enc, err := livepeerGovernor.abi.Pack("proposalGuardian")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc473616.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalGuardian() view returns(address)
func (livepeerGovernor *LivepeerGovernor) TryPackProposalGuardian() ([]byte, error) {
	return livepeerGovernor.abi.Pack("proposalGuardian")
}

// UnpackProposalGuardian is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc473616.
//
// Solidity: function proposalGuardian() view returns(address)
func (livepeerGovernor *LivepeerGovernor) UnpackProposalGuardian(data []byte) (common.Address, error) {
	out, err := livepeerGovernor.abi.Unpack("proposalGuardian", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackProposalNeedsQueuing is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9a95294.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalNeedsQueuing(uint256 proposalId) view returns(bool)
func (livepeerGovernor *LivepeerGovernor) PackProposalNeedsQueuing(proposalId *big.Int) []byte {
	enc, err := livepeerGovernor.abi.Pack("proposalNeedsQueuing", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalNeedsQueuing is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9a95294.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalNeedsQueuing(uint256 proposalId) view returns(bool)
func (livepeerGovernor *LivepeerGovernor) TryPackProposalNeedsQueuing(proposalId *big.Int) ([]byte, error) {
	return livepeerGovernor.abi.Pack("proposalNeedsQueuing", proposalId)
}

// UnpackProposalNeedsQueuing is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa9a95294.
//
// Solidity: function proposalNeedsQueuing(uint256 proposalId) view returns(bool)
func (livepeerGovernor *LivepeerGovernor) UnpackProposalNeedsQueuing(data []byte) (bool, error) {
	out, err := livepeerGovernor.abi.Unpack("proposalNeedsQueuing", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackProposalProposer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x143489d0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalProposer(uint256 proposalId) view returns(address)
func (livepeerGovernor *LivepeerGovernor) PackProposalProposer(proposalId *big.Int) []byte {
	enc, err := livepeerGovernor.abi.Pack("proposalProposer", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalProposer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x143489d0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalProposer(uint256 proposalId) view returns(address)
func (livepeerGovernor *LivepeerGovernor) TryPackProposalProposer(proposalId *big.Int) ([]byte, error) {
	return livepeerGovernor.abi.Pack("proposalProposer", proposalId)
}

// UnpackProposalProposer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x143489d0.
//
// Solidity: function proposalProposer(uint256 proposalId) view returns(address)
func (livepeerGovernor *LivepeerGovernor) UnpackProposalProposer(data []byte) (common.Address, error) {
	out, err := livepeerGovernor.abi.Unpack("proposalProposer", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackProposalSnapshot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2d63f693.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalSnapshot(uint256 proposalId) view returns(uint256)
func (livepeerGovernor *LivepeerGovernor) PackProposalSnapshot(proposalId *big.Int) []byte {
	enc, err := livepeerGovernor.abi.Pack("proposalSnapshot", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalSnapshot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2d63f693.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalSnapshot(uint256 proposalId) view returns(uint256)
func (livepeerGovernor *LivepeerGovernor) TryPackProposalSnapshot(proposalId *big.Int) ([]byte, error) {
	return livepeerGovernor.abi.Pack("proposalSnapshot", proposalId)
}

// UnpackProposalSnapshot is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2d63f693.
//
// Solidity: function proposalSnapshot(uint256 proposalId) view returns(uint256)
func (livepeerGovernor *LivepeerGovernor) UnpackProposalSnapshot(data []byte) (*big.Int, error) {
	out, err := livepeerGovernor.abi.Unpack("proposalSnapshot", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProposalThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb58131b0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalThreshold() view returns(uint256)
func (livepeerGovernor *LivepeerGovernor) PackProposalThreshold() []byte {
	enc, err := livepeerGovernor.abi.Pack("proposalThreshold")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb58131b0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalThreshold() view returns(uint256)
func (livepeerGovernor *LivepeerGovernor) TryPackProposalThreshold() ([]byte, error) {
	return livepeerGovernor.abi.Pack("proposalThreshold")
}

// UnpackProposalThreshold is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb58131b0.
//
// Solidity: function proposalThreshold() view returns(uint256)
func (livepeerGovernor *LivepeerGovernor) UnpackProposalThreshold(data []byte) (*big.Int, error) {
	out, err := livepeerGovernor.abi.Unpack("proposalThreshold", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProposalVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x544ffc9c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalVotes(uint256 proposalId) view returns(uint256 againstVotes, uint256 forVotes, uint256 abstainVotes)
func (livepeerGovernor *LivepeerGovernor) PackProposalVotes(proposalId *big.Int) []byte {
	enc, err := livepeerGovernor.abi.Pack("proposalVotes", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x544ffc9c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalVotes(uint256 proposalId) view returns(uint256 againstVotes, uint256 forVotes, uint256 abstainVotes)
func (livepeerGovernor *LivepeerGovernor) TryPackProposalVotes(proposalId *big.Int) ([]byte, error) {
	return livepeerGovernor.abi.Pack("proposalVotes", proposalId)
}

// ProposalVotesOutput serves as a container for the return parameters of contract
// method ProposalVotes.
type ProposalVotesOutput struct {
	AgainstVotes *big.Int
	ForVotes     *big.Int
	AbstainVotes *big.Int
}

// UnpackProposalVotes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x544ffc9c.
//
// Solidity: function proposalVotes(uint256 proposalId) view returns(uint256 againstVotes, uint256 forVotes, uint256 abstainVotes)
func (livepeerGovernor *LivepeerGovernor) UnpackProposalVotes(data []byte) (ProposalVotesOutput, error) {
	out, err := livepeerGovernor.abi.Unpack("proposalVotes", data)
	outstruct := new(ProposalVotesOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.AgainstVotes = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.ForVotes = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.AbstainVotes = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackPropose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d5e81e2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function propose(address[] targets, uint256[] values, bytes[] calldatas, string description) returns(uint256)
func (livepeerGovernor *LivepeerGovernor) PackPropose(targets []common.Address, values []*big.Int, calldatas [][]byte, description string) []byte {
	enc, err := livepeerGovernor.abi.Pack("propose", targets, values, calldatas, description)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPropose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d5e81e2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function propose(address[] targets, uint256[] values, bytes[] calldatas, string description) returns(uint256)
func (livepeerGovernor *LivepeerGovernor) TryPackPropose(targets []common.Address, values []*big.Int, calldatas [][]byte, description string) ([]byte, error) {
	return livepeerGovernor.abi.Pack("propose", targets, values, calldatas, description)
}

// UnpackPropose is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7d5e81e2.
//
// Solidity: function propose(address[] targets, uint256[] values, bytes[] calldatas, string description) returns(uint256)
func (livepeerGovernor *LivepeerGovernor) UnpackPropose(data []byte) (*big.Int, error) {
	out, err := livepeerGovernor.abi.Unpack("propose", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackQueue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x160cbed7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function queue(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (livepeerGovernor *LivepeerGovernor) PackQueue(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := livepeerGovernor.abi.Pack("queue", targets, values, calldatas, descriptionHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQueue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x160cbed7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function queue(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (livepeerGovernor *LivepeerGovernor) TryPackQueue(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return livepeerGovernor.abi.Pack("queue", targets, values, calldatas, descriptionHash)
}

// UnpackQueue is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x160cbed7.
//
// Solidity: function queue(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (livepeerGovernor *LivepeerGovernor) UnpackQueue(data []byte) (*big.Int, error) {
	out, err := livepeerGovernor.abi.Unpack("queue", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackQuorum is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf8ce560a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function quorum(uint256 timepoint) view returns(uint256)
func (livepeerGovernor *LivepeerGovernor) PackQuorum(timepoint *big.Int) []byte {
	enc, err := livepeerGovernor.abi.Pack("quorum", timepoint)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQuorum is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf8ce560a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function quorum(uint256 timepoint) view returns(uint256)
func (livepeerGovernor *LivepeerGovernor) TryPackQuorum(timepoint *big.Int) ([]byte, error) {
	return livepeerGovernor.abi.Pack("quorum", timepoint)
}

// UnpackQuorum is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf8ce560a.
//
// Solidity: function quorum(uint256 timepoint) view returns(uint256)
func (livepeerGovernor *LivepeerGovernor) UnpackQuorum(data []byte) (*big.Int, error) {
	out, err := livepeerGovernor.abi.Unpack("quorum", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackQuorumDenominator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x97c3d334.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function quorumDenominator() pure returns(uint256)
func (livepeerGovernor *LivepeerGovernor) PackQuorumDenominator() []byte {
	enc, err := livepeerGovernor.abi.Pack("quorumDenominator")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQuorumDenominator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x97c3d334.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function quorumDenominator() pure returns(uint256)
func (livepeerGovernor *LivepeerGovernor) TryPackQuorumDenominator() ([]byte, error) {
	return livepeerGovernor.abi.Pack("quorumDenominator")
}

// UnpackQuorumDenominator is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x97c3d334.
//
// Solidity: function quorumDenominator() pure returns(uint256)
func (livepeerGovernor *LivepeerGovernor) UnpackQuorumDenominator(data []byte) (*big.Int, error) {
	out, err := livepeerGovernor.abi.Unpack("quorumDenominator", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackQuorumNumerator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x60c4247f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function quorumNumerator(uint256 timepoint) view returns(uint256)
func (livepeerGovernor *LivepeerGovernor) PackQuorumNumerator(timepoint *big.Int) []byte {
	enc, err := livepeerGovernor.abi.Pack("quorumNumerator", timepoint)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQuorumNumerator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x60c4247f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function quorumNumerator(uint256 timepoint) view returns(uint256)
func (livepeerGovernor *LivepeerGovernor) TryPackQuorumNumerator(timepoint *big.Int) ([]byte, error) {
	return livepeerGovernor.abi.Pack("quorumNumerator", timepoint)
}

// UnpackQuorumNumerator is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x60c4247f.
//
// Solidity: function quorumNumerator(uint256 timepoint) view returns(uint256)
func (livepeerGovernor *LivepeerGovernor) UnpackQuorumNumerator(data []byte) (*big.Int, error) {
	out, err := livepeerGovernor.abi.Unpack("quorumNumerator", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackQuorumNumerator0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7713a70.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function quorumNumerator() view returns(uint256)
func (livepeerGovernor *LivepeerGovernor) PackQuorumNumerator0() []byte {
	enc, err := livepeerGovernor.abi.Pack("quorumNumerator0")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQuorumNumerator0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7713a70.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function quorumNumerator() view returns(uint256)
func (livepeerGovernor *LivepeerGovernor) TryPackQuorumNumerator0() ([]byte, error) {
	return livepeerGovernor.abi.Pack("quorumNumerator0")
}

// UnpackQuorumNumerator0 is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa7713a70.
//
// Solidity: function quorumNumerator() view returns(uint256)
func (livepeerGovernor *LivepeerGovernor) UnpackQuorumNumerator0(data []byte) (*big.Int, error) {
	out, err := livepeerGovernor.abi.Unpack("quorumNumerator0", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc28bc2fa.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function relay(address target, uint256 value, bytes data) payable returns()
func (livepeerGovernor *LivepeerGovernor) PackRelay(target common.Address, value *big.Int, data []byte) []byte {
	enc, err := livepeerGovernor.abi.Pack("relay", target, value, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc28bc2fa.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function relay(address target, uint256 value, bytes data) payable returns()
func (livepeerGovernor *LivepeerGovernor) TryPackRelay(target common.Address, value *big.Int, data []byte) ([]byte, error) {
	return livepeerGovernor.abi.Pack("relay", target, value, data)
}

// PackSetProposalGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa660aca5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setProposalGuardian(address newProposalGuardian) returns()
func (livepeerGovernor *LivepeerGovernor) PackSetProposalGuardian(newProposalGuardian common.Address) []byte {
	enc, err := livepeerGovernor.abi.Pack("setProposalGuardian", newProposalGuardian)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetProposalGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa660aca5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setProposalGuardian(address newProposalGuardian) returns()
func (livepeerGovernor *LivepeerGovernor) TryPackSetProposalGuardian(newProposalGuardian common.Address) ([]byte, error) {
	return livepeerGovernor.abi.Pack("setProposalGuardian", newProposalGuardian)
}

// PackSetProposalThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xece40cc1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setProposalThreshold(uint256 newProposalThreshold) returns()
func (livepeerGovernor *LivepeerGovernor) PackSetProposalThreshold(newProposalThreshold *big.Int) []byte {
	enc, err := livepeerGovernor.abi.Pack("setProposalThreshold", newProposalThreshold)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetProposalThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xece40cc1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setProposalThreshold(uint256 newProposalThreshold) returns()
func (livepeerGovernor *LivepeerGovernor) TryPackSetProposalThreshold(newProposalThreshold *big.Int) ([]byte, error) {
	return livepeerGovernor.abi.Pack("setProposalThreshold", newProposalThreshold)
}

// PackSetVotingDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79051887.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setVotingDelay(uint48 newVotingDelay) returns()
func (livepeerGovernor *LivepeerGovernor) PackSetVotingDelay(newVotingDelay *big.Int) []byte {
	enc, err := livepeerGovernor.abi.Pack("setVotingDelay", newVotingDelay)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetVotingDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79051887.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setVotingDelay(uint48 newVotingDelay) returns()
func (livepeerGovernor *LivepeerGovernor) TryPackSetVotingDelay(newVotingDelay *big.Int) ([]byte, error) {
	return livepeerGovernor.abi.Pack("setVotingDelay", newVotingDelay)
}

// PackSetVotingPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe540d01d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setVotingPeriod(uint32 newVotingPeriod) returns()
func (livepeerGovernor *LivepeerGovernor) PackSetVotingPeriod(newVotingPeriod uint32) []byte {
	enc, err := livepeerGovernor.abi.Pack("setVotingPeriod", newVotingPeriod)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetVotingPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe540d01d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setVotingPeriod(uint32 newVotingPeriod) returns()
func (livepeerGovernor *LivepeerGovernor) TryPackSetVotingPeriod(newVotingPeriod uint32) ([]byte, error) {
	return livepeerGovernor.abi.Pack("setVotingPeriod", newVotingPeriod)
}

// PackState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e4f49e6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function state(uint256 proposalId) view returns(uint8)
func (livepeerGovernor *LivepeerGovernor) PackState(proposalId *big.Int) []byte {
	enc, err := livepeerGovernor.abi.Pack("state", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e4f49e6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function state(uint256 proposalId) view returns(uint8)
func (livepeerGovernor *LivepeerGovernor) TryPackState(proposalId *big.Int) ([]byte, error) {
	return livepeerGovernor.abi.Pack("state", proposalId)
}

// UnpackState is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3e4f49e6.
//
// Solidity: function state(uint256 proposalId) view returns(uint8)
func (livepeerGovernor *LivepeerGovernor) UnpackState(data []byte) (uint8, error) {
	out, err := livepeerGovernor.abi.Unpack("state", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (livepeerGovernor *LivepeerGovernor) PackSupportsInterface(interfaceId [4]byte) []byte {
	enc, err := livepeerGovernor.abi.Pack("supportsInterface", interfaceId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (livepeerGovernor *LivepeerGovernor) TryPackSupportsInterface(interfaceId [4]byte) ([]byte, error) {
	return livepeerGovernor.abi.Pack("supportsInterface", interfaceId)
}

// UnpackSupportsInterface is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (livepeerGovernor *LivepeerGovernor) UnpackSupportsInterface(data []byte) (bool, error) {
	out, err := livepeerGovernor.abi.Unpack("supportsInterface", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackTimelock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd33219b4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function timelock() view returns(address)
func (livepeerGovernor *LivepeerGovernor) PackTimelock() []byte {
	enc, err := livepeerGovernor.abi.Pack("timelock")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTimelock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd33219b4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function timelock() view returns(address)
func (livepeerGovernor *LivepeerGovernor) TryPackTimelock() ([]byte, error) {
	return livepeerGovernor.abi.Pack("timelock")
}

// UnpackTimelock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd33219b4.
//
// Solidity: function timelock() view returns(address)
func (livepeerGovernor *LivepeerGovernor) UnpackTimelock(data []byte) (common.Address, error) {
	out, err := livepeerGovernor.abi.Unpack("timelock", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function token() view returns(address)
func (livepeerGovernor *LivepeerGovernor) PackToken() []byte {
	enc, err := livepeerGovernor.abi.Pack("token")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function token() view returns(address)
func (livepeerGovernor *LivepeerGovernor) TryPackToken() ([]byte, error) {
	return livepeerGovernor.abi.Pack("token")
}

// UnpackToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (livepeerGovernor *LivepeerGovernor) UnpackToken(data []byte) (common.Address, error) {
	out, err := livepeerGovernor.abi.Unpack("token", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackUpdateQuorumNumerator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06f3f9e6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function updateQuorumNumerator(uint256 newQuorumNumerator) returns()
func (livepeerGovernor *LivepeerGovernor) PackUpdateQuorumNumerator(newQuorumNumerator *big.Int) []byte {
	enc, err := livepeerGovernor.abi.Pack("updateQuorumNumerator", newQuorumNumerator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpdateQuorumNumerator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06f3f9e6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function updateQuorumNumerator(uint256 newQuorumNumerator) returns()
func (livepeerGovernor *LivepeerGovernor) TryPackUpdateQuorumNumerator(newQuorumNumerator *big.Int) ([]byte, error) {
	return livepeerGovernor.abi.Pack("updateQuorumNumerator", newQuorumNumerator)
}

// PackUpdateTimelock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa890c910.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function updateTimelock(address newTimelock) returns()
func (livepeerGovernor *LivepeerGovernor) PackUpdateTimelock(newTimelock common.Address) []byte {
	enc, err := livepeerGovernor.abi.Pack("updateTimelock", newTimelock)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpdateTimelock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa890c910.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function updateTimelock(address newTimelock) returns()
func (livepeerGovernor *LivepeerGovernor) TryPackUpdateTimelock(newTimelock common.Address) ([]byte, error) {
	return livepeerGovernor.abi.Pack("updateTimelock", newTimelock)
}

// PackVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54fd4d50.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function version() view returns(string)
func (livepeerGovernor *LivepeerGovernor) PackVersion() []byte {
	enc, err := livepeerGovernor.abi.Pack("version")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54fd4d50.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function version() view returns(string)
func (livepeerGovernor *LivepeerGovernor) TryPackVersion() ([]byte, error) {
	return livepeerGovernor.abi.Pack("version")
}

// UnpackVersion is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x54fd4d50.
//
// Solidity: function version() view returns(string)
func (livepeerGovernor *LivepeerGovernor) UnpackVersion(data []byte) (string, error) {
	out, err := livepeerGovernor.abi.Unpack("version", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackVotingDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3932abb1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function votingDelay() view returns(uint256)
func (livepeerGovernor *LivepeerGovernor) PackVotingDelay() []byte {
	enc, err := livepeerGovernor.abi.Pack("votingDelay")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVotingDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3932abb1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function votingDelay() view returns(uint256)
func (livepeerGovernor *LivepeerGovernor) TryPackVotingDelay() ([]byte, error) {
	return livepeerGovernor.abi.Pack("votingDelay")
}

// UnpackVotingDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3932abb1.
//
// Solidity: function votingDelay() view returns(uint256)
func (livepeerGovernor *LivepeerGovernor) UnpackVotingDelay(data []byte) (*big.Int, error) {
	out, err := livepeerGovernor.abi.Unpack("votingDelay", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackVotingPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x02a251a3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function votingPeriod() view returns(uint256)
func (livepeerGovernor *LivepeerGovernor) PackVotingPeriod() []byte {
	enc, err := livepeerGovernor.abi.Pack("votingPeriod")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVotingPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x02a251a3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function votingPeriod() view returns(uint256)
func (livepeerGovernor *LivepeerGovernor) TryPackVotingPeriod() ([]byte, error) {
	return livepeerGovernor.abi.Pack("votingPeriod")
}

// UnpackVotingPeriod is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x02a251a3.
//
// Solidity: function votingPeriod() view returns(uint256)
func (livepeerGovernor *LivepeerGovernor) UnpackVotingPeriod(data []byte) (*big.Int, error) {
	out, err := livepeerGovernor.abi.Unpack("votingPeriod", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// LivepeerGovernorEIP712DomainChanged represents a EIP712DomainChanged event raised by the LivepeerGovernor contract.
type LivepeerGovernorEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const LivepeerGovernorEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (LivepeerGovernorEIP712DomainChanged) ContractEventName() string {
	return LivepeerGovernorEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (livepeerGovernor *LivepeerGovernor) UnpackEIP712DomainChangedEvent(log *types.Log) (*LivepeerGovernorEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != livepeerGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LivepeerGovernorEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := livepeerGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range livepeerGovernor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// LivepeerGovernorOverrideVoteCast represents a OverrideVoteCast event raised by the LivepeerGovernor contract.
type LivepeerGovernorOverrideVoteCast struct {
	Voter      common.Address
	ProposalId *big.Int
	Support    uint8
	Weight     *big.Int
	Reason     string
	Raw        *types.Log // Blockchain specific contextual infos
}

const LivepeerGovernorOverrideVoteCastEventName = "OverrideVoteCast"

// ContractEventName returns the user-defined event name.
func (LivepeerGovernorOverrideVoteCast) ContractEventName() string {
	return LivepeerGovernorOverrideVoteCastEventName
}

// UnpackOverrideVoteCastEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OverrideVoteCast(address indexed voter, uint256 proposalId, uint8 support, uint256 weight, string reason)
func (livepeerGovernor *LivepeerGovernor) UnpackOverrideVoteCastEvent(log *types.Log) (*LivepeerGovernorOverrideVoteCast, error) {
	event := "OverrideVoteCast"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != livepeerGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LivepeerGovernorOverrideVoteCast)
	if len(log.Data) > 0 {
		if err := livepeerGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range livepeerGovernor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// LivepeerGovernorProposalCanceled represents a ProposalCanceled event raised by the LivepeerGovernor contract.
type LivepeerGovernorProposalCanceled struct {
	ProposalId *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const LivepeerGovernorProposalCanceledEventName = "ProposalCanceled"

// ContractEventName returns the user-defined event name.
func (LivepeerGovernorProposalCanceled) ContractEventName() string {
	return LivepeerGovernorProposalCanceledEventName
}

// UnpackProposalCanceledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalCanceled(uint256 proposalId)
func (livepeerGovernor *LivepeerGovernor) UnpackProposalCanceledEvent(log *types.Log) (*LivepeerGovernorProposalCanceled, error) {
	event := "ProposalCanceled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != livepeerGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LivepeerGovernorProposalCanceled)
	if len(log.Data) > 0 {
		if err := livepeerGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range livepeerGovernor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// LivepeerGovernorProposalCreated represents a ProposalCreated event raised by the LivepeerGovernor contract.
type LivepeerGovernorProposalCreated struct {
	ProposalId  *big.Int
	Proposer    common.Address
	Targets     []common.Address
	Values      []*big.Int
	Signatures  []string
	Calldatas   [][]byte
	VoteStart   *big.Int
	VoteEnd     *big.Int
	Description string
	Raw         *types.Log // Blockchain specific contextual infos
}

const LivepeerGovernorProposalCreatedEventName = "ProposalCreated"

// ContractEventName returns the user-defined event name.
func (LivepeerGovernorProposalCreated) ContractEventName() string {
	return LivepeerGovernorProposalCreatedEventName
}

// UnpackProposalCreatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalCreated(uint256 proposalId, address proposer, address[] targets, uint256[] values, string[] signatures, bytes[] calldatas, uint256 voteStart, uint256 voteEnd, string description)
func (livepeerGovernor *LivepeerGovernor) UnpackProposalCreatedEvent(log *types.Log) (*LivepeerGovernorProposalCreated, error) {
	event := "ProposalCreated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != livepeerGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LivepeerGovernorProposalCreated)
	if len(log.Data) > 0 {
		if err := livepeerGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range livepeerGovernor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// LivepeerGovernorProposalExecuted represents a ProposalExecuted event raised by the LivepeerGovernor contract.
type LivepeerGovernorProposalExecuted struct {
	ProposalId *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const LivepeerGovernorProposalExecutedEventName = "ProposalExecuted"

// ContractEventName returns the user-defined event name.
func (LivepeerGovernorProposalExecuted) ContractEventName() string {
	return LivepeerGovernorProposalExecutedEventName
}

// UnpackProposalExecutedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalExecuted(uint256 proposalId)
func (livepeerGovernor *LivepeerGovernor) UnpackProposalExecutedEvent(log *types.Log) (*LivepeerGovernorProposalExecuted, error) {
	event := "ProposalExecuted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != livepeerGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LivepeerGovernorProposalExecuted)
	if len(log.Data) > 0 {
		if err := livepeerGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range livepeerGovernor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// LivepeerGovernorProposalGuardianSet represents a ProposalGuardianSet event raised by the LivepeerGovernor contract.
type LivepeerGovernorProposalGuardianSet struct {
	OldProposalGuardian common.Address
	NewProposalGuardian common.Address
	Raw                 *types.Log // Blockchain specific contextual infos
}

const LivepeerGovernorProposalGuardianSetEventName = "ProposalGuardianSet"

// ContractEventName returns the user-defined event name.
func (LivepeerGovernorProposalGuardianSet) ContractEventName() string {
	return LivepeerGovernorProposalGuardianSetEventName
}

// UnpackProposalGuardianSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalGuardianSet(address oldProposalGuardian, address newProposalGuardian)
func (livepeerGovernor *LivepeerGovernor) UnpackProposalGuardianSetEvent(log *types.Log) (*LivepeerGovernorProposalGuardianSet, error) {
	event := "ProposalGuardianSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != livepeerGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LivepeerGovernorProposalGuardianSet)
	if len(log.Data) > 0 {
		if err := livepeerGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range livepeerGovernor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// LivepeerGovernorProposalQueued represents a ProposalQueued event raised by the LivepeerGovernor contract.
type LivepeerGovernorProposalQueued struct {
	ProposalId *big.Int
	EtaSeconds *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const LivepeerGovernorProposalQueuedEventName = "ProposalQueued"

// ContractEventName returns the user-defined event name.
func (LivepeerGovernorProposalQueued) ContractEventName() string {
	return LivepeerGovernorProposalQueuedEventName
}

// UnpackProposalQueuedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalQueued(uint256 proposalId, uint256 etaSeconds)
func (livepeerGovernor *LivepeerGovernor) UnpackProposalQueuedEvent(log *types.Log) (*LivepeerGovernorProposalQueued, error) {
	event := "ProposalQueued"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != livepeerGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LivepeerGovernorProposalQueued)
	if len(log.Data) > 0 {
		if err := livepeerGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range livepeerGovernor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// LivepeerGovernorProposalThresholdSet represents a ProposalThresholdSet event raised by the LivepeerGovernor contract.
type LivepeerGovernorProposalThresholdSet struct {
	OldProposalThreshold *big.Int
	NewProposalThreshold *big.Int
	Raw                  *types.Log // Blockchain specific contextual infos
}

const LivepeerGovernorProposalThresholdSetEventName = "ProposalThresholdSet"

// ContractEventName returns the user-defined event name.
func (LivepeerGovernorProposalThresholdSet) ContractEventName() string {
	return LivepeerGovernorProposalThresholdSetEventName
}

// UnpackProposalThresholdSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalThresholdSet(uint256 oldProposalThreshold, uint256 newProposalThreshold)
func (livepeerGovernor *LivepeerGovernor) UnpackProposalThresholdSetEvent(log *types.Log) (*LivepeerGovernorProposalThresholdSet, error) {
	event := "ProposalThresholdSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != livepeerGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LivepeerGovernorProposalThresholdSet)
	if len(log.Data) > 0 {
		if err := livepeerGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range livepeerGovernor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// LivepeerGovernorQuorumNumeratorUpdated represents a QuorumNumeratorUpdated event raised by the LivepeerGovernor contract.
type LivepeerGovernorQuorumNumeratorUpdated struct {
	OldQuorumNumerator *big.Int
	NewQuorumNumerator *big.Int
	Raw                *types.Log // Blockchain specific contextual infos
}

const LivepeerGovernorQuorumNumeratorUpdatedEventName = "QuorumNumeratorUpdated"

// ContractEventName returns the user-defined event name.
func (LivepeerGovernorQuorumNumeratorUpdated) ContractEventName() string {
	return LivepeerGovernorQuorumNumeratorUpdatedEventName
}

// UnpackQuorumNumeratorUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event QuorumNumeratorUpdated(uint256 oldQuorumNumerator, uint256 newQuorumNumerator)
func (livepeerGovernor *LivepeerGovernor) UnpackQuorumNumeratorUpdatedEvent(log *types.Log) (*LivepeerGovernorQuorumNumeratorUpdated, error) {
	event := "QuorumNumeratorUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != livepeerGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LivepeerGovernorQuorumNumeratorUpdated)
	if len(log.Data) > 0 {
		if err := livepeerGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range livepeerGovernor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// LivepeerGovernorTimelockChange represents a TimelockChange event raised by the LivepeerGovernor contract.
type LivepeerGovernorTimelockChange struct {
	OldTimelock common.Address
	NewTimelock common.Address
	Raw         *types.Log // Blockchain specific contextual infos
}

const LivepeerGovernorTimelockChangeEventName = "TimelockChange"

// ContractEventName returns the user-defined event name.
func (LivepeerGovernorTimelockChange) ContractEventName() string {
	return LivepeerGovernorTimelockChangeEventName
}

// UnpackTimelockChangeEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TimelockChange(address oldTimelock, address newTimelock)
func (livepeerGovernor *LivepeerGovernor) UnpackTimelockChangeEvent(log *types.Log) (*LivepeerGovernorTimelockChange, error) {
	event := "TimelockChange"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != livepeerGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LivepeerGovernorTimelockChange)
	if len(log.Data) > 0 {
		if err := livepeerGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range livepeerGovernor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// LivepeerGovernorVoteCast represents a VoteCast event raised by the LivepeerGovernor contract.
type LivepeerGovernorVoteCast struct {
	Voter      common.Address
	ProposalId *big.Int
	Support    uint8
	Weight     *big.Int
	Reason     string
	Raw        *types.Log // Blockchain specific contextual infos
}

const LivepeerGovernorVoteCastEventName = "VoteCast"

// ContractEventName returns the user-defined event name.
func (LivepeerGovernorVoteCast) ContractEventName() string {
	return LivepeerGovernorVoteCastEventName
}

// UnpackVoteCastEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VoteCast(address indexed voter, uint256 proposalId, uint8 support, uint256 weight, string reason)
func (livepeerGovernor *LivepeerGovernor) UnpackVoteCastEvent(log *types.Log) (*LivepeerGovernorVoteCast, error) {
	event := "VoteCast"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != livepeerGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LivepeerGovernorVoteCast)
	if len(log.Data) > 0 {
		if err := livepeerGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range livepeerGovernor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// LivepeerGovernorVoteCastWithParams represents a VoteCastWithParams event raised by the LivepeerGovernor contract.
type LivepeerGovernorVoteCastWithParams struct {
	Voter      common.Address
	ProposalId *big.Int
	Support    uint8
	Weight     *big.Int
	Reason     string
	Params     []byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const LivepeerGovernorVoteCastWithParamsEventName = "VoteCastWithParams"

// ContractEventName returns the user-defined event name.
func (LivepeerGovernorVoteCastWithParams) ContractEventName() string {
	return LivepeerGovernorVoteCastWithParamsEventName
}

// UnpackVoteCastWithParamsEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VoteCastWithParams(address indexed voter, uint256 proposalId, uint8 support, uint256 weight, string reason, bytes params)
func (livepeerGovernor *LivepeerGovernor) UnpackVoteCastWithParamsEvent(log *types.Log) (*LivepeerGovernorVoteCastWithParams, error) {
	event := "VoteCastWithParams"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != livepeerGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LivepeerGovernorVoteCastWithParams)
	if len(log.Data) > 0 {
		if err := livepeerGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range livepeerGovernor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// LivepeerGovernorVoteReduced represents a VoteReduced event raised by the LivepeerGovernor contract.
type LivepeerGovernorVoteReduced struct {
	Delegate   common.Address
	ProposalId *big.Int
	Support    uint8
	Weight     *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const LivepeerGovernorVoteReducedEventName = "VoteReduced"

// ContractEventName returns the user-defined event name.
func (LivepeerGovernorVoteReduced) ContractEventName() string {
	return LivepeerGovernorVoteReducedEventName
}

// UnpackVoteReducedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VoteReduced(address indexed delegate, uint256 proposalId, uint8 support, uint256 weight)
func (livepeerGovernor *LivepeerGovernor) UnpackVoteReducedEvent(log *types.Log) (*LivepeerGovernorVoteReduced, error) {
	event := "VoteReduced"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != livepeerGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LivepeerGovernorVoteReduced)
	if len(log.Data) > 0 {
		if err := livepeerGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range livepeerGovernor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// LivepeerGovernorVotingDelaySet represents a VotingDelaySet event raised by the LivepeerGovernor contract.
type LivepeerGovernorVotingDelaySet struct {
	OldVotingDelay *big.Int
	NewVotingDelay *big.Int
	Raw            *types.Log // Blockchain specific contextual infos
}

const LivepeerGovernorVotingDelaySetEventName = "VotingDelaySet"

// ContractEventName returns the user-defined event name.
func (LivepeerGovernorVotingDelaySet) ContractEventName() string {
	return LivepeerGovernorVotingDelaySetEventName
}

// UnpackVotingDelaySetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VotingDelaySet(uint256 oldVotingDelay, uint256 newVotingDelay)
func (livepeerGovernor *LivepeerGovernor) UnpackVotingDelaySetEvent(log *types.Log) (*LivepeerGovernorVotingDelaySet, error) {
	event := "VotingDelaySet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != livepeerGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LivepeerGovernorVotingDelaySet)
	if len(log.Data) > 0 {
		if err := livepeerGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range livepeerGovernor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// LivepeerGovernorVotingPeriodSet represents a VotingPeriodSet event raised by the LivepeerGovernor contract.
type LivepeerGovernorVotingPeriodSet struct {
	OldVotingPeriod *big.Int
	NewVotingPeriod *big.Int
	Raw             *types.Log // Blockchain specific contextual infos
}

const LivepeerGovernorVotingPeriodSetEventName = "VotingPeriodSet"

// ContractEventName returns the user-defined event name.
func (LivepeerGovernorVotingPeriodSet) ContractEventName() string {
	return LivepeerGovernorVotingPeriodSetEventName
}

// UnpackVotingPeriodSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VotingPeriodSet(uint256 oldVotingPeriod, uint256 newVotingPeriod)
func (livepeerGovernor *LivepeerGovernor) UnpackVotingPeriodSetEvent(log *types.Log) (*LivepeerGovernorVotingPeriodSet, error) {
	event := "VotingPeriodSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != livepeerGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LivepeerGovernorVotingPeriodSet)
	if len(log.Data) > 0 {
		if err := livepeerGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range livepeerGovernor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (livepeerGovernor *LivepeerGovernor) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], livepeerGovernor.abi.Errors["CheckpointUnorderedInsertion"].ID.Bytes()[:4]) {
		return livepeerGovernor.UnpackCheckpointUnorderedInsertionError(raw[4:])
	}
	if bytes.Equal(raw[:4], livepeerGovernor.abi.Errors["ERC6372InconsistentClock"].ID.Bytes()[:4]) {
		return livepeerGovernor.UnpackERC6372InconsistentClockError(raw[4:])
	}
	if bytes.Equal(raw[:4], livepeerGovernor.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return livepeerGovernor.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], livepeerGovernor.abi.Errors["GovernorAlreadyCastVote"].ID.Bytes()[:4]) {
		return livepeerGovernor.UnpackGovernorAlreadyCastVoteError(raw[4:])
	}
	if bytes.Equal(raw[:4], livepeerGovernor.abi.Errors["GovernorAlreadyOverriddenVote"].ID.Bytes()[:4]) {
		return livepeerGovernor.UnpackGovernorAlreadyOverriddenVoteError(raw[4:])
	}
	if bytes.Equal(raw[:4], livepeerGovernor.abi.Errors["GovernorAlreadyQueuedProposal"].ID.Bytes()[:4]) {
		return livepeerGovernor.UnpackGovernorAlreadyQueuedProposalError(raw[4:])
	}
	if bytes.Equal(raw[:4], livepeerGovernor.abi.Errors["GovernorDisabledDeposit"].ID.Bytes()[:4]) {
		return livepeerGovernor.UnpackGovernorDisabledDepositError(raw[4:])
	}
	if bytes.Equal(raw[:4], livepeerGovernor.abi.Errors["GovernorInsufficientProposerVotes"].ID.Bytes()[:4]) {
		return livepeerGovernor.UnpackGovernorInsufficientProposerVotesError(raw[4:])
	}
	if bytes.Equal(raw[:4], livepeerGovernor.abi.Errors["GovernorInvalidProposalLength"].ID.Bytes()[:4]) {
		return livepeerGovernor.UnpackGovernorInvalidProposalLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], livepeerGovernor.abi.Errors["GovernorInvalidQuorumFraction"].ID.Bytes()[:4]) {
		return livepeerGovernor.UnpackGovernorInvalidQuorumFractionError(raw[4:])
	}
	if bytes.Equal(raw[:4], livepeerGovernor.abi.Errors["GovernorInvalidSignature"].ID.Bytes()[:4]) {
		return livepeerGovernor.UnpackGovernorInvalidSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], livepeerGovernor.abi.Errors["GovernorInvalidVoteParams"].ID.Bytes()[:4]) {
		return livepeerGovernor.UnpackGovernorInvalidVoteParamsError(raw[4:])
	}
	if bytes.Equal(raw[:4], livepeerGovernor.abi.Errors["GovernorInvalidVoteType"].ID.Bytes()[:4]) {
		return livepeerGovernor.UnpackGovernorInvalidVoteTypeError(raw[4:])
	}
	if bytes.Equal(raw[:4], livepeerGovernor.abi.Errors["GovernorInvalidVotingPeriod"].ID.Bytes()[:4]) {
		return livepeerGovernor.UnpackGovernorInvalidVotingPeriodError(raw[4:])
	}
	if bytes.Equal(raw[:4], livepeerGovernor.abi.Errors["GovernorNonexistentProposal"].ID.Bytes()[:4]) {
		return livepeerGovernor.UnpackGovernorNonexistentProposalError(raw[4:])
	}
	if bytes.Equal(raw[:4], livepeerGovernor.abi.Errors["GovernorOnlyExecutor"].ID.Bytes()[:4]) {
		return livepeerGovernor.UnpackGovernorOnlyExecutorError(raw[4:])
	}
	if bytes.Equal(raw[:4], livepeerGovernor.abi.Errors["GovernorProposalQueueingFailed"].ID.Bytes()[:4]) {
		return livepeerGovernor.UnpackGovernorProposalQueueingFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], livepeerGovernor.abi.Errors["GovernorProposalQueueingNotRequired"].ID.Bytes()[:4]) {
		return livepeerGovernor.UnpackGovernorProposalQueueingNotRequiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], livepeerGovernor.abi.Errors["GovernorRestrictedProposer"].ID.Bytes()[:4]) {
		return livepeerGovernor.UnpackGovernorRestrictedProposerError(raw[4:])
	}
	if bytes.Equal(raw[:4], livepeerGovernor.abi.Errors["GovernorUnableToCancel"].ID.Bytes()[:4]) {
		return livepeerGovernor.UnpackGovernorUnableToCancelError(raw[4:])
	}
	if bytes.Equal(raw[:4], livepeerGovernor.abi.Errors["GovernorUnexpectedProposalState"].ID.Bytes()[:4]) {
		return livepeerGovernor.UnpackGovernorUnexpectedProposalStateError(raw[4:])
	}
	if bytes.Equal(raw[:4], livepeerGovernor.abi.Errors["InvalidAccountNonce"].ID.Bytes()[:4]) {
		return livepeerGovernor.UnpackInvalidAccountNonceError(raw[4:])
	}
	if bytes.Equal(raw[:4], livepeerGovernor.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return livepeerGovernor.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], livepeerGovernor.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return livepeerGovernor.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], livepeerGovernor.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return livepeerGovernor.UnpackStringTooLongError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// LivepeerGovernorCheckpointUnorderedInsertion represents a CheckpointUnorderedInsertion error raised by the LivepeerGovernor contract.
type LivepeerGovernorCheckpointUnorderedInsertion struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CheckpointUnorderedInsertion()
func LivepeerGovernorCheckpointUnorderedInsertionErrorID() common.Hash {
	return common.HexToHash("0x2520601d9d60b717c34a36ad270857824c5a1ebbfd08ff39aba6930089495cfa")
}

// UnpackCheckpointUnorderedInsertionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CheckpointUnorderedInsertion()
func (livepeerGovernor *LivepeerGovernor) UnpackCheckpointUnorderedInsertionError(raw []byte) (*LivepeerGovernorCheckpointUnorderedInsertion, error) {
	out := new(LivepeerGovernorCheckpointUnorderedInsertion)
	if err := livepeerGovernor.abi.UnpackIntoInterface(out, "CheckpointUnorderedInsertion", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LivepeerGovernorERC6372InconsistentClock represents a ERC6372InconsistentClock error raised by the LivepeerGovernor contract.
type LivepeerGovernorERC6372InconsistentClock struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC6372InconsistentClock()
func LivepeerGovernorERC6372InconsistentClockErrorID() common.Hash {
	return common.HexToHash("0x6ff07140ae905cb0f8e72fb38f5dd8e756c387b0065be0e1bf85bd0621a43dc7")
}

// UnpackERC6372InconsistentClockError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC6372InconsistentClock()
func (livepeerGovernor *LivepeerGovernor) UnpackERC6372InconsistentClockError(raw []byte) (*LivepeerGovernorERC6372InconsistentClock, error) {
	out := new(LivepeerGovernorERC6372InconsistentClock)
	if err := livepeerGovernor.abi.UnpackIntoInterface(out, "ERC6372InconsistentClock", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LivepeerGovernorFailedCall represents a FailedCall error raised by the LivepeerGovernor contract.
type LivepeerGovernorFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func LivepeerGovernorFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (livepeerGovernor *LivepeerGovernor) UnpackFailedCallError(raw []byte) (*LivepeerGovernorFailedCall, error) {
	out := new(LivepeerGovernorFailedCall)
	if err := livepeerGovernor.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LivepeerGovernorGovernorAlreadyCastVote represents a GovernorAlreadyCastVote error raised by the LivepeerGovernor contract.
type LivepeerGovernorGovernorAlreadyCastVote struct {
	Voter common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorAlreadyCastVote(address voter)
func LivepeerGovernorGovernorAlreadyCastVoteErrorID() common.Hash {
	return common.HexToHash("0x71c6af4932ed543cdb181fcbb800f4b9940a2ccceeaee5e6e141de8c50856ede")
}

// UnpackGovernorAlreadyCastVoteError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorAlreadyCastVote(address voter)
func (livepeerGovernor *LivepeerGovernor) UnpackGovernorAlreadyCastVoteError(raw []byte) (*LivepeerGovernorGovernorAlreadyCastVote, error) {
	out := new(LivepeerGovernorGovernorAlreadyCastVote)
	if err := livepeerGovernor.abi.UnpackIntoInterface(out, "GovernorAlreadyCastVote", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LivepeerGovernorGovernorAlreadyOverriddenVote represents a GovernorAlreadyOverriddenVote error raised by the LivepeerGovernor contract.
type LivepeerGovernorGovernorAlreadyOverriddenVote struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorAlreadyOverriddenVote(address account)
func LivepeerGovernorGovernorAlreadyOverriddenVoteErrorID() common.Hash {
	return common.HexToHash("0xec602fb89df482aa82783af67abb6dcb65db5b175df8efac759addae9d068f52")
}

// UnpackGovernorAlreadyOverriddenVoteError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorAlreadyOverriddenVote(address account)
func (livepeerGovernor *LivepeerGovernor) UnpackGovernorAlreadyOverriddenVoteError(raw []byte) (*LivepeerGovernorGovernorAlreadyOverriddenVote, error) {
	out := new(LivepeerGovernorGovernorAlreadyOverriddenVote)
	if err := livepeerGovernor.abi.UnpackIntoInterface(out, "GovernorAlreadyOverriddenVote", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LivepeerGovernorGovernorAlreadyQueuedProposal represents a GovernorAlreadyQueuedProposal error raised by the LivepeerGovernor contract.
type LivepeerGovernorGovernorAlreadyQueuedProposal struct {
	ProposalId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorAlreadyQueuedProposal(uint256 proposalId)
func LivepeerGovernorGovernorAlreadyQueuedProposalErrorID() common.Hash {
	return common.HexToHash("0xf20e7d374e58691196b2e081c7753efc94203ab3520c58efe153076e279fde0a")
}

// UnpackGovernorAlreadyQueuedProposalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorAlreadyQueuedProposal(uint256 proposalId)
func (livepeerGovernor *LivepeerGovernor) UnpackGovernorAlreadyQueuedProposalError(raw []byte) (*LivepeerGovernorGovernorAlreadyQueuedProposal, error) {
	out := new(LivepeerGovernorGovernorAlreadyQueuedProposal)
	if err := livepeerGovernor.abi.UnpackIntoInterface(out, "GovernorAlreadyQueuedProposal", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LivepeerGovernorGovernorDisabledDeposit represents a GovernorDisabledDeposit error raised by the LivepeerGovernor contract.
type LivepeerGovernorGovernorDisabledDeposit struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorDisabledDeposit()
func LivepeerGovernorGovernorDisabledDepositErrorID() common.Hash {
	return common.HexToHash("0xe90a651e5fdea7022846d10b5f36994c22e1f46db4b5021aa3e26ad83b24bfd8")
}

// UnpackGovernorDisabledDepositError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorDisabledDeposit()
func (livepeerGovernor *LivepeerGovernor) UnpackGovernorDisabledDepositError(raw []byte) (*LivepeerGovernorGovernorDisabledDeposit, error) {
	out := new(LivepeerGovernorGovernorDisabledDeposit)
	if err := livepeerGovernor.abi.UnpackIntoInterface(out, "GovernorDisabledDeposit", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LivepeerGovernorGovernorInsufficientProposerVotes represents a GovernorInsufficientProposerVotes error raised by the LivepeerGovernor contract.
type LivepeerGovernorGovernorInsufficientProposerVotes struct {
	Proposer  common.Address
	Votes     *big.Int
	Threshold *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInsufficientProposerVotes(address proposer, uint256 votes, uint256 threshold)
func LivepeerGovernorGovernorInsufficientProposerVotesErrorID() common.Hash {
	return common.HexToHash("0xc242ee16ab08d11dbce60e744efdbd91b4e07ac4c074d993992519795a6324d0")
}

// UnpackGovernorInsufficientProposerVotesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInsufficientProposerVotes(address proposer, uint256 votes, uint256 threshold)
func (livepeerGovernor *LivepeerGovernor) UnpackGovernorInsufficientProposerVotesError(raw []byte) (*LivepeerGovernorGovernorInsufficientProposerVotes, error) {
	out := new(LivepeerGovernorGovernorInsufficientProposerVotes)
	if err := livepeerGovernor.abi.UnpackIntoInterface(out, "GovernorInsufficientProposerVotes", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LivepeerGovernorGovernorInvalidProposalLength represents a GovernorInvalidProposalLength error raised by the LivepeerGovernor contract.
type LivepeerGovernorGovernorInvalidProposalLength struct {
	Targets   *big.Int
	Calldatas *big.Int
	Values    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidProposalLength(uint256 targets, uint256 calldatas, uint256 values)
func LivepeerGovernorGovernorInvalidProposalLengthErrorID() common.Hash {
	return common.HexToHash("0x447b05d0c41e339e22932be48ca2091a47f3c39df25e2152ad11a8729753b2b4")
}

// UnpackGovernorInvalidProposalLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidProposalLength(uint256 targets, uint256 calldatas, uint256 values)
func (livepeerGovernor *LivepeerGovernor) UnpackGovernorInvalidProposalLengthError(raw []byte) (*LivepeerGovernorGovernorInvalidProposalLength, error) {
	out := new(LivepeerGovernorGovernorInvalidProposalLength)
	if err := livepeerGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidProposalLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LivepeerGovernorGovernorInvalidQuorumFraction represents a GovernorInvalidQuorumFraction error raised by the LivepeerGovernor contract.
type LivepeerGovernorGovernorInvalidQuorumFraction struct {
	QuorumNumerator   *big.Int
	QuorumDenominator *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidQuorumFraction(uint256 quorumNumerator, uint256 quorumDenominator)
func LivepeerGovernorGovernorInvalidQuorumFractionErrorID() common.Hash {
	return common.HexToHash("0x243e5445050913bb1c3de7a2f82eba0c3b0b8a55c2aacf660392fa35087a1919")
}

// UnpackGovernorInvalidQuorumFractionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidQuorumFraction(uint256 quorumNumerator, uint256 quorumDenominator)
func (livepeerGovernor *LivepeerGovernor) UnpackGovernorInvalidQuorumFractionError(raw []byte) (*LivepeerGovernorGovernorInvalidQuorumFraction, error) {
	out := new(LivepeerGovernorGovernorInvalidQuorumFraction)
	if err := livepeerGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidQuorumFraction", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LivepeerGovernorGovernorInvalidSignature represents a GovernorInvalidSignature error raised by the LivepeerGovernor contract.
type LivepeerGovernorGovernorInvalidSignature struct {
	Voter common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidSignature(address voter)
func LivepeerGovernorGovernorInvalidSignatureErrorID() common.Hash {
	return common.HexToHash("0x94ab6c07905fb25046d2809e4563b09690f891c9495bfe19551d602e7eddbb1b")
}

// UnpackGovernorInvalidSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidSignature(address voter)
func (livepeerGovernor *LivepeerGovernor) UnpackGovernorInvalidSignatureError(raw []byte) (*LivepeerGovernorGovernorInvalidSignature, error) {
	out := new(LivepeerGovernorGovernorInvalidSignature)
	if err := livepeerGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LivepeerGovernorGovernorInvalidVoteParams represents a GovernorInvalidVoteParams error raised by the LivepeerGovernor contract.
type LivepeerGovernorGovernorInvalidVoteParams struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidVoteParams()
func LivepeerGovernorGovernorInvalidVoteParamsErrorID() common.Hash {
	return common.HexToHash("0x867db7717d0cc803be5726127d33cc17ae07776705d8ba6659af8aaa5b418dd8")
}

// UnpackGovernorInvalidVoteParamsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidVoteParams()
func (livepeerGovernor *LivepeerGovernor) UnpackGovernorInvalidVoteParamsError(raw []byte) (*LivepeerGovernorGovernorInvalidVoteParams, error) {
	out := new(LivepeerGovernorGovernorInvalidVoteParams)
	if err := livepeerGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidVoteParams", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LivepeerGovernorGovernorInvalidVoteType represents a GovernorInvalidVoteType error raised by the LivepeerGovernor contract.
type LivepeerGovernorGovernorInvalidVoteType struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidVoteType()
func LivepeerGovernorGovernorInvalidVoteTypeErrorID() common.Hash {
	return common.HexToHash("0x06b337c26289d63178b4d4ed5fd513f38a1d8832d0edd309ef07bfc9ba5caf49")
}

// UnpackGovernorInvalidVoteTypeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidVoteType()
func (livepeerGovernor *LivepeerGovernor) UnpackGovernorInvalidVoteTypeError(raw []byte) (*LivepeerGovernorGovernorInvalidVoteType, error) {
	out := new(LivepeerGovernorGovernorInvalidVoteType)
	if err := livepeerGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidVoteType", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LivepeerGovernorGovernorInvalidVotingPeriod represents a GovernorInvalidVotingPeriod error raised by the LivepeerGovernor contract.
type LivepeerGovernorGovernorInvalidVotingPeriod struct {
	VotingPeriod *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidVotingPeriod(uint256 votingPeriod)
func LivepeerGovernorGovernorInvalidVotingPeriodErrorID() common.Hash {
	return common.HexToHash("0xf1cfbf057db43f9730bc42a52728d66da9151a5c6929758ee824e299f82f5689")
}

// UnpackGovernorInvalidVotingPeriodError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidVotingPeriod(uint256 votingPeriod)
func (livepeerGovernor *LivepeerGovernor) UnpackGovernorInvalidVotingPeriodError(raw []byte) (*LivepeerGovernorGovernorInvalidVotingPeriod, error) {
	out := new(LivepeerGovernorGovernorInvalidVotingPeriod)
	if err := livepeerGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidVotingPeriod", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LivepeerGovernorGovernorNonexistentProposal represents a GovernorNonexistentProposal error raised by the LivepeerGovernor contract.
type LivepeerGovernorGovernorNonexistentProposal struct {
	ProposalId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorNonexistentProposal(uint256 proposalId)
func LivepeerGovernorGovernorNonexistentProposalErrorID() common.Hash {
	return common.HexToHash("0x6ad06075316ea071ccae80931b756598be5aad3433b2c47b38607a8eec344a70")
}

// UnpackGovernorNonexistentProposalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorNonexistentProposal(uint256 proposalId)
func (livepeerGovernor *LivepeerGovernor) UnpackGovernorNonexistentProposalError(raw []byte) (*LivepeerGovernorGovernorNonexistentProposal, error) {
	out := new(LivepeerGovernorGovernorNonexistentProposal)
	if err := livepeerGovernor.abi.UnpackIntoInterface(out, "GovernorNonexistentProposal", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LivepeerGovernorGovernorOnlyExecutor represents a GovernorOnlyExecutor error raised by the LivepeerGovernor contract.
type LivepeerGovernorGovernorOnlyExecutor struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorOnlyExecutor(address account)
func LivepeerGovernorGovernorOnlyExecutorErrorID() common.Hash {
	return common.HexToHash("0x47096e4749c231af946d5efc74a7fd817371e756031e98787f18bf70aaa7753c")
}

// UnpackGovernorOnlyExecutorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorOnlyExecutor(address account)
func (livepeerGovernor *LivepeerGovernor) UnpackGovernorOnlyExecutorError(raw []byte) (*LivepeerGovernorGovernorOnlyExecutor, error) {
	out := new(LivepeerGovernorGovernorOnlyExecutor)
	if err := livepeerGovernor.abi.UnpackIntoInterface(out, "GovernorOnlyExecutor", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LivepeerGovernorGovernorProposalQueueingFailed represents a GovernorProposalQueueingFailed error raised by the LivepeerGovernor contract.
type LivepeerGovernorGovernorProposalQueueingFailed struct {
	ProposalId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorProposalQueueingFailed(uint256 proposalId)
func LivepeerGovernorGovernorProposalQueueingFailedErrorID() common.Hash {
	return common.HexToHash("0xab2d0311b12775d840d040f070d41586c4d88ef7337d352d0dfa2a1ede1d73e0")
}

// UnpackGovernorProposalQueueingFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorProposalQueueingFailed(uint256 proposalId)
func (livepeerGovernor *LivepeerGovernor) UnpackGovernorProposalQueueingFailedError(raw []byte) (*LivepeerGovernorGovernorProposalQueueingFailed, error) {
	out := new(LivepeerGovernorGovernorProposalQueueingFailed)
	if err := livepeerGovernor.abi.UnpackIntoInterface(out, "GovernorProposalQueueingFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LivepeerGovernorGovernorProposalQueueingNotRequired represents a GovernorProposalQueueingNotRequired error raised by the LivepeerGovernor contract.
type LivepeerGovernorGovernorProposalQueueingNotRequired struct {
	ProposalId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorProposalQueueingNotRequired(uint256 proposalId)
func LivepeerGovernorGovernorProposalQueueingNotRequiredErrorID() common.Hash {
	return common.HexToHash("0xd838bcb7f156d6ff91334907349273614e60ebfac1fd90f5ce25b84cd6c61a09")
}

// UnpackGovernorProposalQueueingNotRequiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorProposalQueueingNotRequired(uint256 proposalId)
func (livepeerGovernor *LivepeerGovernor) UnpackGovernorProposalQueueingNotRequiredError(raw []byte) (*LivepeerGovernorGovernorProposalQueueingNotRequired, error) {
	out := new(LivepeerGovernorGovernorProposalQueueingNotRequired)
	if err := livepeerGovernor.abi.UnpackIntoInterface(out, "GovernorProposalQueueingNotRequired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LivepeerGovernorGovernorRestrictedProposer represents a GovernorRestrictedProposer error raised by the LivepeerGovernor contract.
type LivepeerGovernorGovernorRestrictedProposer struct {
	Proposer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorRestrictedProposer(address proposer)
func LivepeerGovernorGovernorRestrictedProposerErrorID() common.Hash {
	return common.HexToHash("0xd9b395579c6f1566cc7608394c53136f366f7fa719d01a941bee075ef8c704f4")
}

// UnpackGovernorRestrictedProposerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorRestrictedProposer(address proposer)
func (livepeerGovernor *LivepeerGovernor) UnpackGovernorRestrictedProposerError(raw []byte) (*LivepeerGovernorGovernorRestrictedProposer, error) {
	out := new(LivepeerGovernorGovernorRestrictedProposer)
	if err := livepeerGovernor.abi.UnpackIntoInterface(out, "GovernorRestrictedProposer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LivepeerGovernorGovernorUnableToCancel represents a GovernorUnableToCancel error raised by the LivepeerGovernor contract.
type LivepeerGovernorGovernorUnableToCancel struct {
	ProposalId *big.Int
	Account    common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorUnableToCancel(uint256 proposalId, address account)
func LivepeerGovernorGovernorUnableToCancelErrorID() common.Hash {
	return common.HexToHash("0x8fe5d8a9809b4b1a3569a8d98ce25e21fb956a89b6b9a2741d15bc699f46ef07")
}

// UnpackGovernorUnableToCancelError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorUnableToCancel(uint256 proposalId, address account)
func (livepeerGovernor *LivepeerGovernor) UnpackGovernorUnableToCancelError(raw []byte) (*LivepeerGovernorGovernorUnableToCancel, error) {
	out := new(LivepeerGovernorGovernorUnableToCancel)
	if err := livepeerGovernor.abi.UnpackIntoInterface(out, "GovernorUnableToCancel", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LivepeerGovernorGovernorUnexpectedProposalState represents a GovernorUnexpectedProposalState error raised by the LivepeerGovernor contract.
type LivepeerGovernorGovernorUnexpectedProposalState struct {
	ProposalId     *big.Int
	Current        uint8
	ExpectedStates [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorUnexpectedProposalState(uint256 proposalId, uint8 current, bytes32 expectedStates)
func LivepeerGovernorGovernorUnexpectedProposalStateErrorID() common.Hash {
	return common.HexToHash("0x31b75e4d4f8317c390cf01cbc79dfe4f67ce2d27f65a099074fdc67f00f76908")
}

// UnpackGovernorUnexpectedProposalStateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorUnexpectedProposalState(uint256 proposalId, uint8 current, bytes32 expectedStates)
func (livepeerGovernor *LivepeerGovernor) UnpackGovernorUnexpectedProposalStateError(raw []byte) (*LivepeerGovernorGovernorUnexpectedProposalState, error) {
	out := new(LivepeerGovernorGovernorUnexpectedProposalState)
	if err := livepeerGovernor.abi.UnpackIntoInterface(out, "GovernorUnexpectedProposalState", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LivepeerGovernorInvalidAccountNonce represents a InvalidAccountNonce error raised by the LivepeerGovernor contract.
type LivepeerGovernorInvalidAccountNonce struct {
	Account      common.Address
	CurrentNonce *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func LivepeerGovernorInvalidAccountNonceErrorID() common.Hash {
	return common.HexToHash("0x752d88c0de02638abf10e8e31861e4c68dc1f3a1e7d840e580683f2c282bfc7a")
}

// UnpackInvalidAccountNonceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func (livepeerGovernor *LivepeerGovernor) UnpackInvalidAccountNonceError(raw []byte) (*LivepeerGovernorInvalidAccountNonce, error) {
	out := new(LivepeerGovernorInvalidAccountNonce)
	if err := livepeerGovernor.abi.UnpackIntoInterface(out, "InvalidAccountNonce", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LivepeerGovernorInvalidShortString represents a InvalidShortString error raised by the LivepeerGovernor contract.
type LivepeerGovernorInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func LivepeerGovernorInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (livepeerGovernor *LivepeerGovernor) UnpackInvalidShortStringError(raw []byte) (*LivepeerGovernorInvalidShortString, error) {
	out := new(LivepeerGovernorInvalidShortString)
	if err := livepeerGovernor.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LivepeerGovernorSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the LivepeerGovernor contract.
type LivepeerGovernorSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func LivepeerGovernorSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (livepeerGovernor *LivepeerGovernor) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*LivepeerGovernorSafeCastOverflowedUintDowncast, error) {
	out := new(LivepeerGovernorSafeCastOverflowedUintDowncast)
	if err := livepeerGovernor.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LivepeerGovernorStringTooLong represents a StringTooLong error raised by the LivepeerGovernor contract.
type LivepeerGovernorStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func LivepeerGovernorStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (livepeerGovernor *LivepeerGovernor) UnpackStringTooLongError(raw []byte) (*LivepeerGovernorStringTooLong, error) {
	out := new(LivepeerGovernorStringTooLong)
	if err := livepeerGovernor.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}
