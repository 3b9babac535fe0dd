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

// IJobsManagerClaim is an auto generated low-level Go binding around an user-defined struct.
type IJobsManagerClaim struct {
	JobId        *big.Int
	Transcoder   common.Address
	FromSequence uint64
	Count        uint32
	Amount       *big.Int
	ReceiptsRoot [32]byte
	Seed         [32]byte
	SeedBlock    uint64
	Deadline     *big.Int
	Challenged   uint32
	Revealed     uint32
	Passed       uint32
	Status       uint8
}

// IJobsManagerCursor is an auto generated low-level Go binding around an user-defined struct.
type IJobsManagerCursor struct {
	NextSequence uint64
	Segments     uint64
	Units        *big.Int
	Amount       *big.Int
}

// IJobsManagerJob is an auto generated low-level Go binding around an user-defined struct.
type IJobsManagerJob struct {
	Broadcaster     common.Address
	Start           *big.Int
	End             *big.Int
	Verifier        common.Address
	MaxPricePerUnit *big.Int
	SeedBlock       uint64
	StreamId        [32]byte
	ProfilesHash    [32]byte
	ServiceId       [32]byte
	Budget          *big.Int
	Escrowed        *big.Int
}

// IJobsManagerParameters is an auto generated low-level Go binding around an user-defined struct.
type IJobsManagerParameters struct {
	Verifier         common.Address
	VerificationRate uint32
	ChallengeWindow  uint32
	ClaimPeriod      uint32
	BountyPpm        uint32
	BountyCap        *big.Int
}

// IJobsManagerReceipt is an auto generated low-level Go binding around an user-defined struct.
type IJobsManagerReceipt struct {
	JobId           *big.Int
	Sequence        uint64
	SourceHash      [32]byte
	RenditionHashes [][32]byte
	Units           uint64
}

// IJobsManagerVoucher is an auto generated low-level Go binding around an user-defined struct.
type IJobsManagerVoucher struct {
	JobId           *big.Int
	Transcoder      common.Address
	ThroughSequence uint64
	Segments        uint64
	Units           *big.Int
	Amount          *big.Int
}

// JobsManagerMetaData contains all meta data concerning the JobsManager contract.
var JobsManagerMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIActiveSet\",\"name\":\"activeSet\",\"type\":\"address\"},{\"internalType\":\"contractIServiceRegistry\",\"name\":\"registry\",\"type\":\"address\"},{\"internalType\":\"contractIFeeVault\",\"name\":\"feeVault\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AccessManagedInvalidAuthority\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"delay\",\"type\":\"uint32\"}],\"name\":\"AccessManagedRequiredDelay\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"AccessManagedUnauthorized\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"}],\"name\":\"AddressEmptyCode\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"}],\"name\":\"AlreadyElected\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"claimId\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"}],\"name\":\"AlreadyJudged\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"claimId\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"}],\"name\":\"AlreadyRevealed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"internalType\":\"uint48\",\"name\":\"claimableUntil\",\"type\":\"uint48\"}],\"name\":\"ClaimPeriodOver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"expected\",\"type\":\"uint64\"}],\"name\":\"CountMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"}],\"name\":\"ERC1967InvalidImplementation\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ERC1967NonPayable\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"InsufficientBalance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"have\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"need\",\"type\":\"uint256\"}],\"name\":\"InsufficientBudget\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidInitialization\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidParameters\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint48\",\"name\":\"start\",\"type\":\"uint48\"},{\"internalType\":\"uint48\",\"name\":\"end\",\"type\":\"uint48\"}],\"name\":\"InvalidPeriod\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"claimId\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"}],\"name\":\"InvalidProof\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"expected\",\"type\":\"address\"}],\"name\":\"InvalidSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint48\",\"name\":\"until\",\"type\":\"uint48\"}],\"name\":\"IsPaused\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"internalType\":\"uint48\",\"name\":\"reclaimableAt\",\"type\":\"uint48\"}],\"name\":\"JobNotOver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"claimId\",\"type\":\"uint256\"}],\"name\":\"NoSuchClaim\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"}],\"name\":\"NoSuchJob\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"broadcaster\",\"type\":\"address\"}],\"name\":\"NotBroadcaster\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"claimId\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"}],\"name\":\"NotChallenged\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"transcoder\",\"type\":\"address\"}],\"name\":\"NotElected\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotInitializing\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotPaused\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"transcoder\",\"type\":\"address\"}],\"name\":\"NotTranscoder\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotVerifier\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint128\",\"name\":\"claimed\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"}],\"name\":\"NothingToClaim\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint48\",\"name\":\"allowedFrom\",\"type\":\"uint48\"}],\"name\":\"PausedTooSoon\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SafeCastOverflowedUintDowncast\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"seedBlock\",\"type\":\"uint64\"}],\"name\":\"SeedExpired\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"seedBlock\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"current\",\"type\":\"uint256\"}],\"name\":\"SeedNotReady\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"fromSequence\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"nextSequence\",\"type\":\"uint64\"}],\"name\":\"SequenceAlreadyClaimed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"limit\",\"type\":\"uint64\"}],\"name\":\"TooManySegments\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"UUPSUnauthorizedCallContext\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"slot\",\"type\":\"bytes32\"}],\"name\":\"UUPSUnsupportedProxiableUUID\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"claimId\",\"type\":\"uint256\"},{\"internalType\":\"uint48\",\"name\":\"deadline\",\"type\":\"uint48\"}],\"name\":\"WindowClosed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"claimId\",\"type\":\"uint256\"},{\"internalType\":\"uint48\",\"name\":\"deadline\",\"type\":\"uint48\"}],\"name\":\"WindowOpen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"claimId\",\"type\":\"uint256\"},{\"internalType\":\"enumIJobsManager.ClaimStatus\",\"name\":\"status\",\"type\":\"uint8\"}],\"name\":\"WrongStatus\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"transcoder\",\"type\":\"address\"}],\"name\":\"WrongVoucher\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroBudget\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AuthorityUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"claimId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"transcoder\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"paid\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"bounty\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"keeper\",\"type\":\"address\"}],\"name\":\"ClaimFinalized\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"claimId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"transcoder\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"fromSequence\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"receiptsRoot\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"seedBlock\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint48\",\"name\":\"deadline\",\"type\":\"uint48\"}],\"name\":\"ClaimOpened\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"claimId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"seed\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"challenged\",\"type\":\"uint32\"}],\"name\":\"ClaimSealed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"claimId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"transcoder\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"refunded\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"enumIJobsManager.ClaimStatus\",\"name\":\"from\",\"type\":\"uint8\"}],\"name\":\"ClaimVoided\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"version\",\"type\":\"uint64\"}],\"name\":\"Initialized\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"broadcaster\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"streamId\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"profilesHash\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"serviceId\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"maxPricePerUnit\",\"type\":\"uint96\"},{\"indexed\":false,\"internalType\":\"uint48\",\"name\":\"start\",\"type\":\"uint48\"},{\"indexed\":false,\"internalType\":\"uint48\",\"name\":\"end\",\"type\":\"uint48\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"budget\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"seedBlock\",\"type\":\"uint64\"}],\"name\":\"JobCreated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"transcoder\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address[]\",\"name\":\"elected\",\"type\":\"address[]\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"seed\",\"type\":\"bytes32\"}],\"name\":\"JobElected\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"budget\",\"type\":\"uint256\"}],\"name\":\"JobFunded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"JobReclaimed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"seedBlock\",\"type\":\"uint64\"}],\"name\":\"JobSeedMoved\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint16\",\"name\":\"version\",\"type\":\"uint16\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"verificationRate\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"challengeWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"claimPeriod\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"bountyPpm\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"bountyCap\",\"type\":\"uint96\"}],\"indexed\":false,\"internalType\":\"structIJobsManager.Parameters\",\"name\":\"parameters\",\"type\":\"tuple\"}],\"name\":\"ParametersSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint48\",\"name\":\"until\",\"type\":\"uint48\"}],\"name\":\"Paused\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"claimId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"verdict\",\"type\":\"uint8\"}],\"name\":\"SegmentJudged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"claimId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"sourceHash\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32[]\",\"name\":\"renditionHashes\",\"type\":\"bytes32[]\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"}],\"name\":\"SegmentRevealed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"Unpaused\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"}],\"name\":\"Upgraded\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"ACTIVE_SET\",\"outputs\":[{\"internalType\":\"contractIActiveSet\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"FEE_VAULT\",\"outputs\":[{\"internalType\":\"contractIFeeVault\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_BOUNTY_PPM\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_JOB_SECONDS\",\"outputs\":[{\"internalType\":\"uint48\",\"name\":\"\",\"type\":\"uint48\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_PAUSE\",\"outputs\":[{\"internalType\":\"uint48\",\"name\":\"\",\"type\":\"uint48\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_SEGMENTS\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"REGISTRY\",\"outputs\":[{\"internalType\":\"contractIServiceRegistry\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"UPGRADE_INTERFACE_VERSION\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"VOUCHER_TYPEHASH\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"authority\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"claimId\",\"type\":\"uint256\"}],\"name\":\"challengedSequences\",\"outputs\":[{\"internalType\":\"uint64[]\",\"name\":\"sequences\",\"type\":\"uint64[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"transcoder\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"throughSequence\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"segments\",\"type\":\"uint64\"},{\"internalType\":\"uint128\",\"name\":\"units\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"}],\"internalType\":\"structIJobsManager.Voucher\",\"name\":\"voucher\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"receiptsRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"}],\"name\":\"claim\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"claimId\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"claimCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"claimId\",\"type\":\"uint256\"}],\"name\":\"claimOf\",\"outputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"transcoder\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"fromSequence\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"},{\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"},{\"internalType\":\"bytes32\",\"name\":\"receiptsRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"seed\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"seedBlock\",\"type\":\"uint64\"},{\"internalType\":\"uint48\",\"name\":\"deadline\",\"type\":\"uint48\"},{\"internalType\":\"uint32\",\"name\":\"challenged\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"revealed\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"passed\",\"type\":\"uint32\"},{\"internalType\":\"enumIJobsManager.ClaimStatus\",\"name\":\"status\",\"type\":\"uint8\"}],\"internalType\":\"structIJobsManager.Claim\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"}],\"name\":\"claimableUntil\",\"outputs\":[{\"internalType\":\"uint48\",\"name\":\"\",\"type\":\"uint48\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"streamId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"profilesHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"serviceId\",\"type\":\"bytes32\"},{\"internalType\":\"uint96\",\"name\":\"maxPricePerUnit\",\"type\":\"uint96\"},{\"internalType\":\"uint48\",\"name\":\"start\",\"type\":\"uint48\"},{\"internalType\":\"uint48\",\"name\":\"end\",\"type\":\"uint48\"}],\"name\":\"createJob\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"transcoder\",\"type\":\"address\"}],\"name\":\"cursorOf\",\"outputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"nextSequence\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"segments\",\"type\":\"uint64\"},{\"internalType\":\"uint128\",\"name\":\"units\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"}],\"internalType\":\"structIJobsManager.Cursor\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"}],\"name\":\"elect\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"}],\"name\":\"electedOf\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"elected\",\"type\":\"address[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"claimId\",\"type\":\"uint256\"}],\"name\":\"finalize\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"}],\"name\":\"fundJob\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"verificationRate\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"challengeWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"claimPeriod\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"bountyPpm\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"bountyCap\",\"type\":\"uint96\"}],\"internalType\":\"structIJobsManager.Parameters\",\"name\":\"initialParameters\",\"type\":\"tuple\"}],\"name\":\"initialize\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"isConsumingScheduledOp\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"claimId\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"}],\"name\":\"isRevealed\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"jobCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"}],\"name\":\"jobOf\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"broadcaster\",\"type\":\"address\"},{\"internalType\":\"uint48\",\"name\":\"start\",\"type\":\"uint48\"},{\"internalType\":\"uint48\",\"name\":\"end\",\"type\":\"uint48\"},{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"maxPricePerUnit\",\"type\":\"uint96\"},{\"internalType\":\"uint64\",\"name\":\"seedBlock\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"streamId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"profilesHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"serviceId\",\"type\":\"bytes32\"},{\"internalType\":\"uint128\",\"name\":\"budget\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"escrowed\",\"type\":\"uint128\"}],\"internalType\":\"structIJobsManager.Job\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"claimId\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"internalType\":\"enumVerdict\",\"name\":\"verdict\",\"type\":\"uint8\"}],\"name\":\"onVerdict\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"parameters\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"verificationRate\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"challengeWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"claimPeriod\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"bountyPpm\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"bountyCap\",\"type\":\"uint96\"}],\"internalType\":\"structIJobsManager.Parameters\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"}],\"name\":\"parametersOf\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"verificationRate\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"challengeWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"claimPeriod\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"bountyPpm\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"bountyCap\",\"type\":\"uint96\"}],\"internalType\":\"structIJobsManager.Parameters\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pause\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pausedUntil\",\"outputs\":[{\"internalType\":\"uint48\",\"name\":\"\",\"type\":\"uint48\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proxiableUUID\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"sourceHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"renditionHashes\",\"type\":\"bytes32[]\"},{\"internalType\":\"uint64\",\"name\":\"units\",\"type\":\"uint64\"}],\"internalType\":\"structIJobsManager.Receipt\",\"name\":\"receipt\",\"type\":\"tuple\"}],\"name\":\"receiptLeaf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"}],\"name\":\"reclaim\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"}],\"name\":\"reclaimableAt\",\"outputs\":[{\"internalType\":\"uint48\",\"name\":\"\",\"type\":\"uint48\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"claimId\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"sourceHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"renditionHashes\",\"type\":\"bytes32[]\"},{\"internalType\":\"uint64\",\"name\":\"units\",\"type\":\"uint64\"}],\"internalType\":\"structIJobsManager.Receipt\",\"name\":\"receipt\",\"type\":\"tuple\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"}],\"name\":\"reveal\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"claimId\",\"type\":\"uint256\"}],\"name\":\"seal\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newAuthority\",\"type\":\"address\"}],\"name\":\"setAuthority\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"verificationRate\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"challengeWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"claimPeriod\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"bountyPpm\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"bountyCap\",\"type\":\"uint96\"}],\"internalType\":\"structIJobsManager.Parameters\",\"name\":\"newParameters\",\"type\":\"tuple\"}],\"name\":\"setParameters\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"unpause\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newImplementation\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"upgradeToAndCall\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"verificationRate\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"transcoder\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"throughSequence\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"segments\",\"type\":\"uint64\"},{\"internalType\":\"uint128\",\"name\":\"units\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"}],\"internalType\":\"structIJobsManager.Voucher\",\"name\":\"voucher\",\"type\":\"tuple\"}],\"name\":\"voucherDigest\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "JobsManager",
	Bin: "0x6101e060405230608052348015610014575f5ffd5b5060405161619438038061619483398101604081905261003391610259565b604051806040016040528060088152602001672634bb32b832b2b960c11b815250604051806040016040528060018152602001603160f81b81525061007d8261014d60201b60201c565b6101405261008a8161014d565b61016052815160208084019190912061010052815190820120610120524660c0526101186101005161012051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60a05250503060e0526001600160a01b03838116610180528281166101a05281166101c052610145610193565b5050506102fe565b5f5f829050601f81511115610180578260405163305a27a960e01b815260040161017791906102a3565b60405180910390fd5b805161018b826102d8565b179392505050565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff16156101e35760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b03908116146102425780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b6001600160a01b0381168114610242575f5ffd5b5f5f5f6060848603121561026b575f5ffd5b835161027681610245565b602085015190935061028781610245565b604085015190925061029881610245565b809150509250925092565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b805160208083015191908110156102f8575f198160200360031b1b821691505b50919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c051615dfa61039a5f395f818161070a0152612ed401525f818161030d0152613a0c01525f8181610b3c015261148801525f61385e01525f61382e01525f61492301525f6148fb01525f61485601525f61488001525f6148aa01525f81816134530152818161347c01526135e70152615dfa5ff3fe6080604052600436106102d7575f3560e01c80638a1f83a31161017b578063bf7e214f116100d1578063cb92e69b11610087578063e66c24bc11610062578063e66c24bc14610ad2578063f161bb2e14610afe578063f370902a14610b2b575f5ffd5b8063cb92e69b14610a72578063cd477ed214610a91578063da748b1014610ab0575f5ffd5b8063c44cabd0116100b7578063c44cabd014610a1e578063ca70c6e314610a34578063cab16f8c14610a53575f5ffd5b8063bf7e214f146109c3578063c2ce7343146109ff575f5ffd5b806395407d7011610131578063ad3cb1cc1161010c578063ad3cb1cc14610923578063b08fa84614610978578063bbd89b9b14610997575f5ffd5b806395407d70146107e0578063999d55fb146108ee578063a6ca507814610904575f5ffd5b80638da4d3c9116101615780638da4d3c91461075e5780638fb360371461078057806394739e87146107ad575f5ffd5b80638a1f83a31461072c5780638d22b8631461074b575f5ffd5b806352d1902d116102305780638456cb59116101e6578063888a1e24116101c1578063888a1e241461058357806389035730146105b95780638940192a146106f9575f5ffd5b80638456cb591461052957806384b0196e1461053d57806386fe212d14610564575f5ffd5b80637a9e5e4b116102165780637a9e5e4b146104b35780637af8b87d146104d257806382841df21461050a575f5ffd5b806352d1902d146104735780636f127e1914610487575f5ffd5b80632597cb7a116102905780633f4ba83a1161026b5780633f4ba83a146104315780634c5d8a0f146104455780634f1ef28614610460575f5ffd5b80632597cb7a146103c85780632dabbeed146103f35780633551b7fb14610412575f5ffd5b80630d1f159f116102c05780630d1f159f1461034c57806311c8dc5a1461036d578063161aac6814610399575f5ffd5b806305261aea146102db57806306433b1b146102fc575b5f5ffd5b3480156102e6575f5ffd5b506102fa6102f5366004614e6d565b610b5e565b005b348015610307575f5ffd5b5061032f7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020015b60405180910390f35b61035f61035a366004614eb8565b610cc2565b604051908152602001610343565b348015610378575f5ffd5b5061038c610387366004614e6d565b610fff565b6040516103439190614f49565b3480156103a4575f5ffd5b506103b86103b336600461507f565b61116a565b6040519015158152602001610343565b3480156103d3575f5ffd5b506103de620186a081565b60405163ffffffff9091168152602001610343565b3480156103fe575f5ffd5b5061035f61040d366004614e6d565b61124e565b34801561041d575f5ffd5b506102fa61042c366004614e6d565b611365565b34801561043c575f5ffd5b506102fa611588565b348015610450575f5ffd5b505f5465ffffffffffff1661035f565b6102fa61046e366004615101565b61160e565b34801561047e575f5ffd5b5061035f61162d565b348015610492575f5ffd5b506104a66104a1366004614e6d565b61165b565b60405161034391906151e9565b3480156104be575f5ffd5b506102fa6104cd3660046151fb565b6117cc565b3480156104dd575f5ffd5b505f8054600160c01b900461ffff16815260016020526040902054600160a01b900463ffffffff166103de565b348015610515575f5ffd5b506102fa610524366004615226565b611877565b348015610534575f5ffd5b506102fa61198b565b348015610548575f5ffd5b50610551611acb565b604051610343979695949392919061527f565b34801561056f575f5ffd5b506102fa61057e366004614e6d565b611b0d565b34801561058e575f5ffd5b506105a261059d366004614e6d565b611d5c565b60405165ffffffffffff9091168152602001610343565b3480156105c4575f5ffd5b506106846040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152505f805461ffff600160c01b9182900416825260016020818152604093849020845160c08101865281546001600160a01b038116825263ffffffff600160a01b8204811694830194909452948504831695810195909552600160e01b9093048116606085015291015490811660808301526001600160601b036401000000009091041660a082015290565b60405161034391905f60c0820190506001600160a01b03835116825263ffffffff602084015116602083015263ffffffff604084015116604083015263ffffffff606084015116606083015263ffffffff60808401511660808301526001600160601b0360a08401511660a083015292915050565b348015610704575f5ffd5b5061032f7f000000000000000000000000000000000000000000000000000000000000000081565b348015610737575f5ffd5b50610684610746366004614e6d565b611d6e565b6102fa610759366004614e6d565b611e40565b348015610769575f5ffd5b505f54600160301b900465ffffffffffff1661035f565b34801561078b575f5ffd5b50610794611f13565b6040516001600160e01b03199091168152602001610343565b3480156107b8575f5ffd5b5061035f7f87e17f56417ec8eace9954777ff9725e564d11564b839fcafd89c5ee1fd6d20181565b3480156107eb575f5ffd5b506108936107fa366004615315565b60408051608080820183525f80835260208084018290528385018290526060938401829052958152600486528381206001600160a01b0395909516815293855292829020825193840183525465ffffffffffff8082168552600160301b820416948401949094526001600160401b03600160601b85041691830191909152600160a01b9092046001600160601b03169181019190915290565b60405161034391905f6080820190506001600160401b0383511682526001600160401b0360208401511660208301526001600160801b0360408401511660408301526001600160801b03606084015116606083015292915050565b3480156108f9575f5ffd5b506105a26203f48081565b34801561090f575f5ffd5b5061035f61091e36600461535f565b611f5c565b34801561092e575f5ffd5b5061096b6040518060400160405280600581526020017f352e302e3000000000000000000000000000000000000000000000000000000081525081565b60405161034391906153f5565b348015610983575f5ffd5b506105a2610992366004614e6d565b6122a6565b3480156109a2575f5ffd5b506109b66109b1366004614e6d565b6122fa565b6040516103439190615407565b3480156109ce575f5ffd5b507ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a00546001600160a01b031661032f565b348015610a0a575f5ffd5b5061035f610a19366004615507565b612433565b348015610a29575f5ffd5b506105a26276a70081565b348015610a3f575f5ffd5b506102fa610a4e366004615538565b61243d565b348015610a5e575f5ffd5b506102fa610a6d366004615552565b61244f565b348015610a7d575f5ffd5b5061035f610a8c366004615538565b61271c565b348015610a9c575f5ffd5b506102fa610aab366004615592565b612800565b348015610abb575f5ffd5b505f54600160901b900465ffffffffffff166105a2565b348015610add575f5ffd5b50610af1610aec366004614e6d565b612af5565b604051610343919061562f565b348015610b09575f5ffd5b50610b1361040081565b6040516001600160401b039091168152602001610343565b348015610b36575f5ffd5b5061032f7f000000000000000000000000000000000000000000000000000000000000000081565b610b66612b91565b5f610b7082612bc8565b6001810154909150600160f81b900460ff166003816005811115610b9657610b96614f15565b03610bac57610ba58383612c20565b5050610cb7565b5f6001826005811115610bc157610bc1614f15565b1480610bde57506002826005811115610bdc57610bdc614f15565b145b9050838282610c0b5760405163a5d15e1f60e01b8152600401610c0292919061567a565b60405180910390fd5b505060018301548490600160981b900465ffffffffffff16428110610c54576040516338910af160e21b8152600481019290925265ffffffffffff166024820152604401610c02565b505f90506002836005811115610c6c57610c6c614f15565b148015610c9157506001840154600160e81b810461ffff908116600160c81b90920416145b90508015610ca857610ca38585612d51565b610cb2565b610cb28585612c20565b505050505b610cbf612f4a565b50565b5f610ccb612f74565b5f3411610d04576040517fff97b86100000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f8265ffffffffffff168465ffffffffffff16108015610d2b5750428365ffffffffffff16115b8015610d4b5750610d3f6276a700426156a2565b8365ffffffffffff1611155b9050838382610d7f5760405163a41eb7a360e01b815265ffffffffffff928316600482015291166024820152604401610c02565b50505f8054600160c01b900461ffff1690610da3610d9e4360016156a2565b612fb2565b5f8054919250908190610dbd9065ffffffffffff166156b5565b91906101000a81548165ffffffffffff021916908365ffffffffffff160217905565ffffffffffff1693505f610df234612fe7565b90505f60025f8781526020019081526020015f209050338888835f015f855f016014875f01601a8691906101000a81548165ffffffffffff021916908365ffffffffffff1602179055508591906101000a81548165ffffffffffff021916908365ffffffffffff1602179055508491906101000a8154816001600160a01b0302191690836001600160a01b031602179055505050508189826001015f84600101600c8491906101000a8154816001600160601b0302191690836001600160601b031602179055508391906101000a8154816001600160601b0302191690836001600160601b031602179055505050828482600101601884600101601d8491906101000a81548161ffff021916908361ffff1602179055508391906101000a81548164ffffffffff021916908364ffffffffff16021790555050508b8b826002015f846003015f849190505583919050555050895f5f1b14610f5557600481018a90555b61ffff84165f908152600160209081526040918290205482518e81529182018d90526001600160601b038c168284015265ffffffffffff8b811660608401528a1660808301523460a08301526001600160a01b031660c082015264ffffffffff851660e082015290518d91339189917f78de6a5e893ab9e69a23293f2dc9af413fd75c8b0ede62f7da4ccbe10cc0299a91908190036101000190a450505050509695505050505050565b61106b604080516101a0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810182905261010081018290526101208101829052610140810182905261016081018290529061018082015290565b5f61107583612bc8565b604080516101a081018252600183015465ffffffffffff808216835284546001600160a01b0381166020850152600160301b8304821694840194909452600160601b820461ffff9081166060850152600160a01b9094046001600160601b03166080840152600285015460a0840152600385015460c0840152600160701b820464ffffffffff1660e0840152600160981b820416610100830152600160c81b81048316610120830152600160d81b81048316610140830152600160e81b8104909216610160820152919250610180820190600160f81b900460ff16600581111561116157611161614f15565b90529392505050565b5f82815260056020526040812060018101548290600160301b900465ffffffffffff166001600160401b038516108015906111d557506001820154600160601b810461ffff16906111ca90600160301b900465ffffffffffff16866156dd565b6001600160401b0316105b9050808015611243575060018201546112439061120190600160301b900465ffffffffffff16866156dd565b611215906001600160401b031660026156fc565b5f878152600660209081526040808320600885901c8452909152902054600160ff9092169190911b16151590565b925050505b92915050565b5f611257612b91565b5f6112618361301a565b80549091506001600160a01b031633818181146112a45760405163146d2b6160e21b81526001600160a01b03928316600482015291166024820152604401610c02565b50505f6112b0856122a6565b9050848165ffffffffffff81164210156112ee5760405163ad708d6f60e01b8152600481019290925265ffffffffffff166024820152604401610c02565b50506001830180546bffffffffffffffffffffffff1981169091556040516001600160601b03909116808252945085907fedbfa3cad77e75b35859e4db750fa4eea1ad1c56c8574a4a1d995be0166605f69060200160405180910390a26113558285613054565b505050611360612f4a565b919050565b5f61136f8261301a565b5f83815260036020526040902080549192509083906001600160a01b0316156113ae57604051633d5b214760e21b8152600401610c0291815260200190565b506001820154600160c01b900464ffffffffff1680438181116113f3576040516324271c8b60e11b815264ffffffffff90921660048301526024820152604401610c02565b50505f6114068264ffffffffff166130c7565b90505f8190036114215761141a85856130ec565b5050505050565b60408051602081018390529081018690525f9060600160408051808303601f190181529082905280516020909101206001870154636866d7ed60e01b83526004808401839052600160601b9091046001600160601b03166024840152604483015291505f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690636866d7ed906064015f60405180830381865afa1580156114d4573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526114fb9190810190615713565b905080515f036115185761150f87876130ec565b50505050505050565b611522858261316f565b805f81518110611534576115346157c5565b60200260200101516001600160a01b0316877f94b037058d01382c2e67659f4bb1afa2acd7058bef0ea76f8063cd7bd3b88cae83856040516115779291906157d9565b60405180910390a350505050505050565b611594335b5f366132e5565b5f54600160901b900465ffffffffffff1642106115c457604051636cd6020160e01b815260040160405180910390fd5b5f805465ffffffffffff60901b1916600160901b4265ffffffffffff16021781556040517fa45f47fdea8a1efdd9029a5691c7f759c32b7c698632b563573e155625d169339190a1565b611616613448565b61161f826134ff565b6116298282613508565b5050565b5f6116366135dc565b507f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc90565b5f818152600360209081526040808320815160808101835281546001600160a01b03908116825260018301548082169583019590955260028301549081168285015260609592949293919286840192600160a01b928390046001600160401b031692909104901b73ffffffffffffffffffffffff000000000000000016176001600160a01b0316905290505f5b60048110801561171757505f828260048110611706576117066157c5565b60200201516001600160a01b031614155b1561172c57611725816157fa565b90506116e8565b806001600160401b03811115611744576117446150bd565b60405190808252806020026020018201604052801561176d578160200160208202803683370190505b5093505f5b818110156117c35782816004811061178c5761178c6157c5565b60200201518582815181106117a3576117a36157c5565b6001600160a01b0390921660209283029190910190910152600101611772565b50505050919050565b336117fe7ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a00546001600160a01b031690565b6001600160a01b0316816001600160a01b0316146118395760405162d1953b60e31b81526001600160a01b0382166004820152602401610c02565b816001600160a01b03163b5f0361186e576040516361798f2f60e11b81526001600160a01b0383166004820152602401610c02565b61162982613625565b5f6118806136a5565b805490915060ff6801000000000000000082041615906001600160401b03165f811580156118ab5750825b90505f826001600160401b031660011480156118c65750303b155b9050811580156118d4575080155b156118f25760405163f92ee8a960e01b815260040160405180910390fd5b845467ffffffffffffffff19166001178555831561192657845468ff00000000000000001916680100000000000000001785555b61192f876136cd565b611938866136de565b831561150f57845468ff000000000000000019168555604051600181527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a150505050505050565b6119943361158d565b5f8054600160c01b810461ffff1682526001602052604082205482916119d691600160e01b900463ffffffff1690600160901b900465ffffffffffff16615812565b8254909150600160901b900465ffffffffffff161580806119ff57508165ffffffffffff164210155b8290611a2957604051630b3c180f60e31b815265ffffffffffff9091166004820152602401610c02565b50825465ffffffffffff42908116600160601b0271ffffffffffff00000000000000000000000019909216919091178455611a68906203f48090615812565b835465ffffffffffff60901b1916600160901b65ffffffffffff92831681029190911780865560405191900490911681527f95c424e970dea488922ec9da91305321f58798dd418b233247e105fdb501f0de9060200160405180910390a1505050565b5f6060805f5f5f6060611adc613827565b611ae4613857565b604080515f80825260208201909252600f60f81b9b939a50919850469750309650945092509050565b5f611b1782612bc8565b9050600180820154600160f81b900460ff166005811115611b3a57611b3a614f15565b148282600101601f9054906101000a900460ff169091611b6f5760405163a5d15e1f60e01b8152600401610c0292919061567a565b50506001810154600160701b900464ffffffffff1643818111611bb4576040516324271c8b60e11b815264ffffffffff90921660048301526024820152604401610c02565b505060018101548290600160981b900465ffffffffffff1642811015611bfe5760405163e1bfc23b60e01b8152600481019290925265ffffffffffff166024820152604401610c02565b505060018101545f90611c1e90600160701b900464ffffffffff166130c7565b6001830154909150600160701b900464ffffffffff1681611c5c576040516307da5fe760e21b815264ffffffffff9091166004820152602401610c02565b5060018281015465ffffffffffff8082165f908152600260209081526040808320860154600160e81b900461ffff908116845295909152812054600160a01b900463ffffffff16939092611cc5928692600160301b830490911691600160601b90041685613882565b60038501849055600185018054600160f91b7effffffff0000ffffffffffffffffffffffffffffffffffffffffffffffffff9091166001600160f81b03600160c81b61ffff86160216171790556040805185815263ffffffff8316602082015291925086917f5d873db5fa472b683ec3e0abf0a1e467feed80cc2bdcaae49834945dd498fdb9910160405180910390a25050505050565b5f611248611d698361301a565b6138cc565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a081019190915260015f611dab8461301a565b600190810154600160e81b900461ffff16825260208083019390935260409182015f20825160c08101845281546001600160a01b0381168252600160a01b810463ffffffff90811696830196909652600160c01b8104861694820194909452600160e01b90930484166060840152015491821660808201526401000000009091046001600160601b031660a082015292915050565b5f611e4a8261301a565b90505f3411611e85576040517fff97b86100000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60018101545f90611ea990611ea49034906001600160601b03166156a2565b612fe7565b6001830180546bffffffffffffffffffffffff19166001600160601b03831690811790915560408051348152602081019290925291925084917feb8254c25bbd9490f81e01ed645cc41c5f1701a8d247cac1e33ed721e539f10f91015b60405180910390a2505050565b7ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a0080545f9190600160a01b900460ff16611f4d575f611f56565b638fb3603760e01b5b91505090565b5f611f65612f74565b5f611f6f8861301a565b9050611f8a88611f8560408a0160208b016151fb565b61399a565b8635881488611f9f60408a0160208b016151fb565b9091611fd057604051630f5e15dd60e01b815260048101929092526001600160a01b03166024820152604401610c02565b50508054611fe9906001600160a01b0316888888613abf565b5f611ff3826138cc565b9050888165ffffffffffff81164211156120315760405163e100b22b60e01b8152600481019290925265ffffffffffff166024820152604401610c02565b50505f898152600460209081526040808320839261207f928491612059918f01908f016151fb565b6001600160a01b03166001600160a01b031681526020019081526020015f208b88613b01565b9150915061208e8b8583613ea7565b5f80546006906120ac90600160301b900465ffffffffffff166156b5565b825465ffffffffffff9182166101009390930a83810292021916179091555f818152600560209081526040918290209297506120ec918d01908d016151fb565b815f015f6101000a8154816001600160a01b0302191690836001600160a01b0316021790555081815f0160146101000a8154816001600160601b0302191690836001600160601b031602179055508b816001015f6101000a81548165ffffffffffff021916908365ffffffffffff160217905550828160010160066101000a81548165ffffffffffff021916908365ffffffffffff1602179055508681600101600c6101000a81548161ffff021916908361ffff1602179055506121b6436001610d9e91906156a2565b600182810180547fffffffffffffffffffffffffff0000000000ffffffffffffffffffffffffffff16600160701b64ffffffffff94909416939093029290921790915585810154600160e81b900461ffff165f90815260209190915260409020546122379061223290600160c01b900463ffffffff16426156a2565b613f6e565b60018201805465ffffffffffff92909216600160981b026001600160f81b03167effffffffffff000000000000ffffffffffffffffffffffffffffffffffffff90921691909117600160f81b179055600281018890556122978682613fa0565b50505050509695505050505050565b5f818152600260209081526040808320600190810154600160e81b900461ffff168452909152812054600160c01b900463ffffffff166122e583611d5c565b6122ef9190615812565b611248906001615812565b60408051610160810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e081018290526101008101829052610120810182905261014081018290529061235b8361301a565b604080516101608101825282546001600160a01b03808216835265ffffffffffff600160a01b8084048216602080870191909152600160d01b9094049091168486015260018087015461ffff600160e81b8204165f9081529185528682205490931660608601526001600160601b03600160601b84048116608087015264ffffffffff600160c01b85041660a0870152600288015460c087015260038089015460e088015260049098015461010087015292831661012086015298895294909152919095205491909104166101408401525090919050565b5f61124882614053565b6124463361158d565b610cbf816136de565b5f61245984612bc8565b90505f6124968260019081015465ffffffffffff165f90815260026020908152604080832084015461ffff600160e81b9091041683529290522090565b546001600160a01b03169050338082146124cf57604051633f6b527560e21b81526001600160a01b039091166004820152602401610c02565b5060026001830154600160f81b900460ff1660058111156124f2576124f2614f15565b146124fe575050505050565b60018201548590600160981b900465ffffffffffff16428110156125465760405163e1bfc23b60e01b8152600481019290925265ffffffffffff166024820152604401610c02565b5050612552858561116a565b858590916125855760405163cb3c8c9560e01b815260048101929092526001600160401b03166024820152604401610c02565b50505f85815260066020526040812060018401549091906125b590600160301b900465ffffffffffff16876156dd565b6125c9906001600160401b031660026156fc565b6125d49060016156a2565b600881901c5f9081526020849052604090205490915087908790600160ff85161b16156126265760405163301f274960e11b815260048101929092526001600160401b03166024820152604401610c02565b5050600881901c5f9081526020839052604090208054600160ff84161b179055600185600381111561265a5761265a614f15565b0361269b57600184018054601d9061267c90600160e81b900461ffff16615830565b91906101000a81548161ffff021916908361ffff1602179055506126cc565b60028560038111156126af576126af614f15565b036126cc576001840180546001600160f81b0316600360f81b1790555b856001600160401b0316877fb069e4e8643d9c729078a702dbc69d7d63472ee95484e9e9692d21740a2506af87600381111561270a5761270a614f15565b60405160ff9091168152602001611577565b5f6112487f87e17f56417ec8eace9954777ff9725e564d11564b839fcafd89c5ee1fd6d201833561275360408601602087016151fb565b6127636060870160408801615847565b6127736080880160608901615847565b61278360a0890160808a01615860565b61279360c08a0160a08b01615860565b6040805160208101989098528701959095526001600160a01b0390931660608601526001600160401b0391821660808601521660a08401526001600160801b0390811660c08401521660e0820152610100016040516020818303038152906040528051906020012061414a565b5f61280a85612bc8565b90505f61281d6040860160208701615847565b905061282c8683878787614176565b60018201545f9061284c90600160301b900465ffffffffffff16836156dd565b5f8881526006602052604090206001600160401b039190911691506128996128758360026156fc565b600881901c5f90815260208490526040902054600160ff9092169190911b16151590565b15888490916128cd576040516360687f6d60e11b815260048101929092526001600160401b03166024820152604401610c02565b5061290490506128de8360026156fc565b600881901c5f9081526020849052604090208054600160ff9093169290921b9091179055565b600184018054601b9061292190600160d81b900461ffff16615830565b91906101000a81548161ffff021916908361ffff1602179055505f6129768560019081015465ffffffffffff165f90815260026020908152604080832084015461ffff600160e81b9091041683529290522090565b546040805160e0810182528b8152600188015465ffffffffffff1660208201526001600160401b03871681830152908a01356060808301919091526001600160a01b039092169163afda83d4919060808201906129d5908d018d615886565b808060200260200160405190810160405280939291908181526020018383602002808284375f9201919091525050509082525088546001600160a01b031660208201526001890154600160981b900465ffffffffffff166040918201525160e083901b6001600160e01b0319168152612a5191906004016158d2565b6020604051808303815f875af1158015612a6d573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612a919190615985565b90506001600160401b038416897f9ba489cf0f2ac4d159b947d24a14fffd6e6aa9cea902f611fc5bb39fcbeeedf060408b0135612ad160608d018d615886565b86604051612ae2949392919061599c565b60405180910390a3505050505050505050565b60605f612b0183612bc8565b60038101549091505f03612b155750919050565b60018082015465ffffffffffff165f908152600260209081526040808320840154600160e81b900461ffff1683529290529081205460038301546001840154600160a01b90920463ffffffff169250612b8991600160301b810465ffffffffffff1690600160601b900461ffff16846143cc565b949350505050565b612b996144a0565b612bc660017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b906144e0565b565b5f818152600560205260408120906001820154600160f81b900460ff166005811115612bf657612bf6614f15565b14158290612c1a5760405163ca82a03d60e01b8152600401610c0291815260200190565b50919050565b6001810180546001600160f81b038116600560f81b17909155815465ffffffffffff82165f8181526003602052604090208054600160f81b90940460ff169391926001600160601b03600160a01b91829004811693849392601492612c899286929004166159df565b82546101009290920a6001600160601b038181021990931691831602179091555f84815260026020526040812060010180548594509092612ccc918591166159fe565b92506101000a8154816001600160601b0302191690836001600160601b03160217905550835f015f9054906101000a90046001600160a01b03166001600160a01b031682867fdcd46bed6b268c4f065e638e4724b47c2e008161fc7b1ee250db21bf1a6c0a988487604051612d42929190615a1d565b60405180910390a45050505050565b600181018054600160fa1b6001600160f81b03821617909155815465ffffffffffff9091165f81815260036020526040902080549192600160a01b8082046001600160601b03908116946001600160a01b039093169385939092601492612dbc9286929004166159df565b82546101009290920a6001600160601b038181021990931691831602179091555f858152600260209081526040808320600190810154600160e81b900461ffff168452918290528220908101549093509091612e4e91620f424091612e299163ffffffff169088166156fc565b612e339190615a4e565b600184015464010000000090046001600160601b03166144e7565b90505f612e64826001600160601b038716615a61565b6040805182815260208101859052338183015290519192506001600160a01b0386169188918b917f9dd6d460b4b3261e1684dc2f9150695022662205eb2fb0262319e0a31f2908e49181900360600190a46040516301aba89b60e71b81526001600160a01b0385811660048301527f0000000000000000000000000000000000000000000000000000000000000000169063d5d44d809083906024015f604051808303818588803b158015612f17575f5ffd5b505af1158015612f29573d5f5f3e3d5ffd5b50505050505f821115612f4057612f403383613054565b5050505050505050565b612bc65f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00612bc0565b5f54600160901b900465ffffffffffff1680428111156116295760405163301d604360e21b815265ffffffffffff9091166004820152602401610c02565b5f64ffffffffff821115612fe3576040516306dfcc6560e41b81526028600482015260248101839052604401610c02565b5090565b5f6001600160601b03821115612fe3576040516306dfcc6560e41b81526060600482015260248101839052604401610c02565b5f818152600260205260409020805482906001600160a01b0316612c1a57604051630b3bd0c760e01b8152600401610c0291815260200190565b8047101561307e5760405163cf47918160e01b815247600482015260248101829052604401610c02565b613097828260405180602001604052805f8152506144f9565b156130a0575050565b3d156130ae5761162961450e565b60405163d6bda27560e01b815260040160405180910390fd5b5f4382810361010181106130e3576130de84614519565b612b89565b50509040919050565b5f6130fb610d9e4360016156a2565b6001830180547fffffff0000000000ffffffffffffffffffffffffffffffffffffffffffffffff16600160c01b64ffffffffff84169081029190911790915560405190815290915083907f0a9fc23e45ad878c97223559a28180ba786ecd264a44347b6fa0265c12383aac90602001611f06565b805f81518110613181576131816157c5565b6020908102919091010151825473ffffffffffffffffffffffffffffffffffffffff19166001600160a01b0390911617825580516001101561320057806001815181106131d0576131d06157c5565b6020026020010151826001015f6101000a8154816001600160a01b0302191690836001600160a01b031602179055505b60028151111561324d578060028151811061321d5761321d6157c5565b6020026020010151826002015f6101000a8154816001600160a01b0302191690836001600160a01b031602179055505b60048151101561325b575050565b5f8160038151811061326f5761326f6157c5565b60209081029190910101516001840180546001600160a01b0316604083901c6001600160601b0316600160a01b90810291909117909155600290940180547fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff166001600160401b03909216909402179092555050565b7ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a005f8061335961333c7ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a00546001600160a01b031690565b873061334b60045f8a8c615a74565b61335491615a9b565b614546565b91509150816134405763ffffffff81161561341d57825460ff60a01b1916600160a01b1783556133b07ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a00546001600160a01b031690565b6001600160a01b03166394c7d7ee8787876040518463ffffffff1660e01b81526004016133df93929190615ad1565b5f604051808303815f87803b1580156133f6575f5ffd5b505af1158015613408573d5f5f3e3d5ffd5b5050845460ff60a01b19168555506134409050565b60405162d1953b60e31b81526001600160a01b0387166004820152602401610c02565b505050505050565b306001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614806134e157507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166134d57f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc546001600160a01b031690565b6001600160a01b031614155b15612bc65760405163703e46dd60e11b815260040160405180910390fd5b610cbf3361158d565b816001600160a01b03166352d1902d6040518163ffffffff1660e01b8152600401602060405180830381865afa925050508015613562575060408051601f3d908101601f1916820190925261355f91810190615985565b60015b61358a57604051634c9c8ce360e01b81526001600160a01b0383166004820152602401610c02565b7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc81146135cd57604051632a87526960e21b815260048101829052602401610c02565b6135d783836145ed565b505050565b306001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614612bc65760405163703e46dd60e11b815260040160405180910390fd5b7ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a0080546001600160a01b03831673ffffffffffffffffffffffffffffffffffffffff199091168117825560408051918252517f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9181900360200190a15050565b5f807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00611248565b6136d5614642565b610cbf81614667565b5f806136ed60208401846151fb565b6001600160a01b03161415801561371857505f6137106040840160208501615b0f565b63ffffffff16115b801561373857505f6137306060840160408501615b0f565b63ffffffff16115b801561375857505f6137506080840160608501615b0f565b63ffffffff16115b801561377c5750620186a061377360a0840160808501615b0f565b63ffffffff1611155b90508061379c57604051630e52390960e41b815260040160405180910390fd5b5f805481906018906137b890600160c01b900461ffff16615830565b825461ffff8083166101009490940a848102910219909116179092555f90815260016020526040902090915083906137f08282615b42565b9050508061ffff167fccadce24e963f9cebeeb1e5f32420b38dd0ff57b9bbb16e5c6c17628087f75f184604051611f069190615cbd565b60606138527f0000000000000000000000000000000000000000000000000000000000000000614678565b905090565b60606138527f0000000000000000000000000000000000000000000000000000000000000000614678565b5f805b838110156138c3576138aa866138a4836001600160401b0389166156a2565b856146b5565b156138bb576138b8826157fa565b91505b600101613885565b50949350505050565b8054600180830154600160e81b900461ffff165f90815260209190915260408120549091600160d01b900465ffffffffffff169061391790600160e01b900463ffffffff1682615812565b5f5490925065ffffffffffff600160601b8204811691600160901b90048116908416821180159061395757508265ffffffffffff168165ffffffffffff16115b15613992578265ffffffffffff168265ffffffffffff1611613979578261397b565b815b6139859082615d59565b61398f9085615812565b93505b505050919050565b6139a482826146df565b828290916139d7576040516364b266b560e01b815260048101929092526001600160a01b03166024820152604401610c02565b505f9050336001600160a01b0383161480613a8a5750604051635b5175d560e01b81526001600160a01b0383811660048301527f00000000000000000000000000000000000000000000000000000000000000001690635b5175d590602401602060405180830381865afa158015613a51573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613a759190615d77565b6001600160a01b0316336001600160a01b0316145b905033828261141a57604051630fae1db160e31b81526001600160a01b03928316600482015291166024820152604401610c02565b5f613ad485613acd8661271c565b85856147a1565b9050848161344057604051633615713d60e21b81526001600160a01b039091166004820152602401610c02565b60408051608081018252845465ffffffffffff8082168352600160301b8204166020830152600160601b81046001600160401b031692820192909252600160a01b9091046001600160601b031660608201525f90819063ffffffff841615801590613b90575060608101516001600160601b0316613b8560c0870160a08801615860565b6001600160801b0316115b6060820151613ba560c0880160a08901615860565b9091613bde576040516316fb67a160e01b81526001600160601b0390921660048301526001600160801b03166024820152604401610c02565b5084905061040063ffffffff8216811015613c2357604051632d8929a560e21b815263ffffffff90921660048301526001600160401b03166024820152604401610c02565b505060208101515f9065ffffffffffff16613c446080880160608901615847565b6001600160401b031611613c58575f613c7f565b602082015165ffffffffffff16613c756080880160608901615847565b613c7f91906156dd565b9050848163ffffffff82166001600160401b03821614613cc9576040516370c31b1f60e01b815263ffffffff90921660048301526001600160401b03166024820152604401610c02565b505f9050613cdd6060880160408901615847565b613cf1906001600160401b031660016156a2565b90505f8663ffffffff168211613d07575f613d17565b613d1763ffffffff881683615a61565b845190915065ffffffffffff168110801590613d3957508663ffffffff168210155b84518291613d73576040516351a387f360e01b81526001600160401b03909216600483015265ffffffffffff166024820152604401610c02565b5050613d7e82613f6e565b895465ffffffffffff191665ffffffffffff91909116178955613db8613daa60808a0160608b01615847565b6001600160401b0316613f6e565b895465ffffffffffff91909116600160301b026bffffffffffff00000000000019909116178955613e00613df260a08a0160808b01615860565b6001600160801b0316614815565b89546001600160401b0391909116600160601b027fffffffffffffffffffffffff0000000000000000ffffffffffffffffffffffff909116178955613e5c613e4e60c08a0160a08b01615860565b6001600160801b0316612fe7565b89546001600160a01b0316600160a01b6001600160601b03928316810291909117808c5560608701519398508893613e99939092909104166159df565b945050505050935093915050565b60018201546001600160601b0390811690819083908116821015613ef157604051630a9a711d60e41b81526001600160601b03928316600482015291166024820152604401610c02565b50506001830180546bffffffffffffffffffffffff19168383036001600160601b03908116919091179091555f85815260036020526040902080548492601491613f44918591600160a01b9004166159fe565b92506101000a8154816001600160601b0302191690836001600160601b0316021790555050505050565b5f65ffffffffffff821115612fe3576040516306dfcc6560e41b81526030600482015260248101839052604401610c02565b80546001820154600283015460408051600160301b840465ffffffffffff9081168252600160601b850461ffff166020830152600160a01b86046001600160601b0316828401526060820193909352600160701b840464ffffffffff166080820152600160981b8404831660a082015290516001600160a01b0390941693919092169185917f4bd32496a0d623b5a2a3d540ec2845f3706f3c0306267de02b4312e5e3f761419181900360c00190a45050565b5f807f353aa1d8c00c25f50ae210aea9c98b3bff607151925436e82324fe45264a627883356140886040860160208701615847565b604086013561409a6060880188615886565b6040516020016140ab929190615d92565b60408051601f1981840301815291905280516020909101206140d360a0890160808a01615847565b6040805160208101979097528601949094526001600160401b039283166060860152608085019190915260a08401521660c082015260e00160408051601f19818403018152828252805160209182012090830181905292500160405160208183030381529060405280519060200120915050919050565b5f61124861415661484a565b8360405161190160f01b8152600281019290925260228201526042902090565b60026001850154600160f81b900460ff16600581111561419857614198614f15565b148585600101601f9054906101000a900460ff1690916141cd5760405163a5d15e1f60e01b8152600401610c0292919061567a565b505060018401548590600160981b900465ffffffffffff16428110156142175760405163e1bfc23b60e01b8152600481019290925265ffffffffffff166024820152604401610c02565b505f905061422b6040850160208601615847565b90505f6142688660019081015465ffffffffffff165f90815260026020908152604080832084015461ffff600160e81b9091041683529290522090565b546001870154600160a01b90910463ffffffff1691505f90600160301b900465ffffffffffff166001600160401b038416108015906142d757506001870154600160601b810461ffff16906142cc90600160301b900465ffffffffffff16856156dd565b6001600160401b0316105b90508080156142f057506142f0876003015484846146b5565b888490916143235760405163cb3c8c9560e01b815260048101929092526001600160401b03166024820152604401610c02565b505060018701545f9065ffffffffffff16873514801561438b57506002880154600189015461438b9190600160601b810461ffff169061437290600160301b900465ffffffffffff16886156dd565b6001600160401b03166143848b614053565b8a8a614973565b90508884826143bf57604051637a3c18d560e01b815260048101929092526001600160401b03166024820152604401610c02565b5050505050505050505050565b60606143da85858585613882565b6001600160401b038111156143f1576143f16150bd565b60405190808252806020026020018201604052801561441a578160200160208202803683370190505b5090505f805b84811015614496575f61443c826001600160401b0389166156a2565b90506144498882876146b5565b1561448d5780848461445a816157fa565b95508151811061446c5761446c6157c5565b60200260200101906001600160401b031690816001600160401b0316815250505b50600101614420565b5050949350505050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15612bc657604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b5f8282188284100282185b9392505050565b5f5f5f83516020850186885af1949350505050565b6040513d5f823e3d81fd5b5f815f525f60205260208060205f71f90827f1c53a10cb7a02335b1753200029355afa5050602051919050565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201525f908190819060840160408051601f19818403018152918152602080830180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff1663b700961360e01b1781525f808052918290528351939450919290918a5afa156145e3575f516020805191945081901c150291505b5094509492505050565b6145f682614a87565b6040516001600160a01b038316907fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b905f90a280511561463a576135d78282614b0a565b611629614b8c565b61464a614bab565b612bc657604051631afcd79f60e31b815260040160405180910390fd5b61466f614642565b610cbf81613625565b60605f61468483614bc9565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f83815260c083901b602052602881206146d563ffffffff841682615db9565b1595945050505050565b5f6001600160a01b0382166146f557505f611248565b5f83815260036020526040902080546001600160a01b038481169116148061472c575060018101546001600160a01b038481169116145b80614746575060028101546001600160a01b038481169116145b80612b89575060028101546001820154600160a01b918290046001600160401b031691900460401b73ffffffffffffffffffffffff000000000000000016176001600160a01b0316836001600160a01b031614949350505050565b5f846001600160a01b03163b5f03614800575f5f6147c0868686614bf0565b5090925090505f8160038111156147d9576147d9614f15565b1480156147f75750866001600160a01b0316826001600160a01b0316145b92505050612b89565b61480c85858585614c37565b95945050505050565b5f6001600160401b03821115612fe357604080516306dfcc6560e41b8152600481019190915260248101839052604401610c02565b5f306001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161480156148a257507f000000000000000000000000000000000000000000000000000000000000000046145b156148cc57507f000000000000000000000000000000000000000000000000000000000000000090565b613852604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f858510158061498d5750614989866001614ca1565b8214155b1561499957505f614a7d565b835f5b83811015614a7757600187821c81161480614a1157614a0c838787858181106149c7576149c76157c5565b90506020020135604051600160f81b602082015260218101839052604181018290525f9060610160405160208183030381529060405280519060200120905092915050565b614a6c565b614a6c868684818110614a2657614a266157c5565b9050602002013584604051600160f81b602082015260218101839052604181018290525f9060610160405160208183030381529060405280519060200120905092915050565b92505060010161499c565b50871490505b9695505050505050565b806001600160a01b03163b5f03614abc57604051634c9c8ce360e01b81526001600160a01b0382166004820152602401610c02565b7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc805473ffffffffffffffffffffffffffffffffffffffff19166001600160a01b0392909216919091179055565b60605f614b178484614d4d565b9050808015614b3857505f3d1180614b3857505f846001600160a01b03163b115b15614b4d57614b45614d60565b915050611248565b8015614b7757604051639996b31560e01b81526001600160a01b0385166004820152602401610c02565b3d156130ae57614b8561450e565b5092915050565b3415612bc65760405163b398979f60e01b815260040160405180910390fd5b5f614bb46136a5565b5468010000000000000000900460ff16919050565b5f60ff8216601f81111561124857604051632cd44ac360e21b815260040160405180910390fd5b5f80806041849003614c24578435602086013560408701355f1a614c1689828585614d79565b955095509550505050614c2e565b505f915060029050825b93509350939050565b60408051630b135d3f60e11b808252600482018690526024820192909252604481018390525f91908390818660648301375f82606483010152601f820160051c60051b915060205f60648401838b5afa9050825f5114601f3d111681169350505050949350505050565b5f5f614d23845f60076001600160801b038311901b905060066001600160401b0383831c11901b17600563ffffffff83831c11901b17600461ffff83831c11901b17600360ff83831c11901b176002600f83831c117d010102020202030303030303030300000000000000000000000000000000911b9190911791821c1a1790565b9050614d45614d3184614e41565b8015614d40575084826001901b105b151590565b019392505050565b5f5f5f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841115614db257505f91506003905082614e37565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015614e03573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b038116614e2e57505f925060019150829050614e37565b92505f91508190505b9450945094915050565b5f6002826003811115614e5657614e56614f15565b614e609190615dcc565b60ff166001149050919050565b5f60208284031215614e7d575f5ffd5b5035919050565b6001600160601b0381168114610cbf575f5ffd5b803561136081614e84565b803565ffffffffffff81168114611360575f5ffd5b5f5f5f5f5f5f60c08789031215614ecd575f5ffd5b8635955060208701359450604087013593506060870135614eed81614e84565b9250614efb60808801614ea3565b9150614f0960a08801614ea3565b90509295509295509295565b634e487b7160e01b5f52602160045260245ffd5b60068110614f4557634e487b7160e01b5f52602160045260245ffd5b9052565b815181526020808301516101a0830191614f6d908401826001600160a01b03169052565b506040830151614f8860408401826001600160401b03169052565b506060830151614fa0606084018263ffffffff169052565b506080830151614fbb60808401826001600160801b03169052565b5060a083015160a083015260c083015160c083015260e0830151614fea60e08401826001600160401b03169052565b5061010083015161500661010084018265ffffffffffff169052565b5061012083015161502061012084018263ffffffff169052565b5061014083015161503a61014084018263ffffffff169052565b5061016083015161505461016084018263ffffffff169052565b50610180830151614b85610180840182614f29565b80356001600160401b0381168114611360575f5ffd5b5f5f60408385031215615090575f5ffd5b823591506150a060208401615069565b90509250929050565b6001600160a01b0381168114610cbf575f5ffd5b634e487b7160e01b5f52604160045260245ffd5b604051601f8201601f191681016001600160401b03811182821017156150f9576150f96150bd565b604052919050565b5f5f60408385031215615112575f5ffd5b823561511d816150a9565b915060208301356001600160401b03811115615137575f5ffd5b8301601f81018513615147575f5ffd5b80356001600160401b03811115615160576151606150bd565b615173601f8201601f19166020016150d1565b818152866020838501011115615187575f5ffd5b816020840160208301375f602083830101528093505050509250929050565b5f8151808452602084019350602083015f5b828110156151df5781516001600160a01b03168652602095860195909101906001016151b8565b5093949350505050565b602081525f6144f260208301846151a6565b5f6020828403121561520b575f5ffd5b81356144f2816150a9565b5f60c08284031215612c1a575f5ffd5b5f5f60e08385031215615237575f5ffd5b8235615242816150a9565b91506150a08460208501615216565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b60ff60f81b8816815260e060208201525f61529d60e0830189615251565b82810360408401526152af8189615251565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b818110156153045783518352602093840193909201916001016152e6565b50909b9a5050505050505050505050565b5f5f60408385031215615326575f5ffd5b823591506020830135615338816150a9565b809150509250929050565b63ffffffff81168114610cbf575f5ffd5b803561136081615343565b5f5f5f5f5f5f6101408789031215615375575f5ffd5b863595506153868860208901615216565b945060e08701356001600160401b038111156153a0575f5ffd5b8701601f810189136153b0575f5ffd5b80356001600160401b038111156153c5575f5ffd5b8960208284010111156153d6575f5ffd5b602091909101945092506101008701359150614f096101208801615354565b602081525f6144f26020830184615251565b81516001600160a01b0316815261016081016020830151615432602084018265ffffffffffff169052565b50604083015161544c604084018265ffffffffffff169052565b50606083015161546760608401826001600160a01b03169052565b50608083015161548260808401826001600160601b03169052565b5060a083015161549d60a08401826001600160401b03169052565b5060c083015160c083015260e083015160e08301526101008301516101008301526101208301516154da6101208401826001600160801b03169052565b50610140830151614b856101408401826001600160801b03169052565b5f60a08284031215612c1a575f5ffd5b5f60208284031215615517575f5ffd5b81356001600160401b0381111561552c575f5ffd5b612b89848285016154f7565b5f60c08284031215615548575f5ffd5b6144f28383615216565b5f5f5f60608486031215615564575f5ffd5b8335925061557460208501615069565b9150604084013560048110615587575f5ffd5b809150509250925092565b5f5f5f5f606085870312156155a5575f5ffd5b8435935060208501356001600160401b038111156155c1575f5ffd5b6155cd878288016154f7565b93505060408501356001600160401b038111156155e8575f5ffd5b8501601f810187136155f8575f5ffd5b80356001600160401b0381111561560d575f5ffd5b8760208260051b8401011115615621575f5ffd5b949793965060200194505050565b602080825282518282018190525f918401906040840190835b8181101561566f5783516001600160401b0316835260209384019390920191600101615648565b509095945050505050565b828152604081016144f26020830184614f29565b634e487b7160e01b5f52601160045260245ffd5b808201808211156112485761124861568e565b5f65ffffffffffff821665ffffffffffff81036156d4576156d461568e565b60010192915050565b6001600160401b0382811682821603908111156112485761124861568e565b80820281158282048414176112485761124861568e565b5f60208284031215615723575f5ffd5b81516001600160401b03811115615738575f5ffd5b8201601f81018413615748575f5ffd5b80516001600160401b03811115615761576157616150bd565b8060051b615771602082016150d1565b9182526020818401810192908101908784111561578c575f5ffd5b6020850194505b838510156157ba57845192506157a8836150a9565b82825260209485019490910190615793565b979650505050505050565b634e487b7160e01b5f52603260045260245ffd5b604081525f6157eb60408301856151a6565b90508260208301529392505050565b5f6001820161580b5761580b61568e565b5060010190565b65ffffffffffff81811683821601908111156112485761124861568e565b5f61ffff821661ffff81036156d4576156d461568e565b5f60208284031215615857575f5ffd5b6144f282615069565b5f60208284031215615870575f5ffd5b81356001600160801b03811681146144f2575f5ffd5b5f5f8335601e1984360301811261589b575f5ffd5b8301803591506001600160401b038211156158b4575f5ffd5b6020019150600581901b36038213156158cb575f5ffd5b9250929050565b602081525f610100820183516020840152602084015160408401526001600160401b03604085015116606084015260608401516080840152608084015160e060a0850152818151808452610120860191506020830193505f92505b80831015615950578351825260208201915060208401935060018301925061592d565b5060a08601516001600160a01b03811660c0870152925060c086015165ffffffffffff811660e0870152925095945050505050565b5f60208284031215615995575f5ffd5b5051919050565b848152606060208201528260608201525f6001600160fb1b038411156159c0575f5ffd5b8360051b80866080850137604083019390935250016080019392505050565b6001600160601b0382811682821603908111156112485761124861568e565b6001600160601b0381811683821601908111156112485761124861568e565b6001600160601b0383168152604081016144f26020830184614f29565b634e487b7160e01b5f52601260045260245ffd5b5f82615a5c57615a5c615a3a565b500490565b818103818111156112485761124861568e565b5f5f85851115615a82575f5ffd5b83861115615a8e575f5ffd5b5050820193919092039150565b80356001600160e01b03198116906004841015614b85576001600160e01b031960049490940360031b84901b1690921692915050565b6001600160a01b038416815260406020820152816040820152818360608301375f818301606090810191909152601f909201601f1916010192915050565b5f60208284031215615b1f575f5ffd5b81356144f281615343565b5f813561124881615343565b5f813561124881614e84565b8135615b4d816150a9565b81546020840135615b5d81615343565b77ffffffff00000000000000000000000000000000000000008160a01b166001600160a01b0384167fffffffffffffffff0000000000000000000000000000000000000000000000008416171784555050505f6040830135615bbe81615343565b82547fffffffff00000000ffffffffffffffffffffffffffffffffffffffffffffffff1660c09190911b7bffffffff0000000000000000000000000000000000000000000000001617825550615c52615c1960608401615b2a565b8280547bffffffffffffffffffffffffffffffffffffffffffffffffffffffff1660e09290921b6001600160e01b031916919091179055565b60018101615c7c615c6560808501615b2a565b825463ffffffff191663ffffffff91909116178255565b6135d7615c8b60a08501615b36565b82546fffffffffffffffffffffffff00000000191660209190911b6fffffffffffffffffffffffff0000000016178255565b60c081018235615ccc816150a9565b6001600160a01b031682526020830135615ce581615343565b63ffffffff1660208301526040830135615cfe81615343565b63ffffffff1660408301526060830135615d1781615343565b63ffffffff166060830152615d2e60808401615354565b63ffffffff166080830152615d4560a08401614e98565b6001600160601b03811660a0840152614b85565b65ffffffffffff82811682821603908111156112485761124861568e565b5f60208284031215615d87575f5ffd5b81516144f2816150a9565b5f6001600160fb1b03831115615da6575f5ffd5b8260051b80858437919091019392505050565b5f82615dc757615dc7615a3a565b500690565b5f60ff831680615dde57615dde615a3a565b8060ff8416069150509291505056fea164736f6c6343000825000a",
}

// JobsManager is an auto generated Go binding around an Ethereum contract.
type JobsManager struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *JobsManager) GetABI() abi.ABI {
	return c.abi
}

// NewJobsManager creates a new instance of JobsManager.
func NewJobsManager() *JobsManager {
	parsed, err := JobsManagerMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &JobsManager{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *JobsManager) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address activeSet, address registry, address feeVault) returns()
func (jobsManager *JobsManager) PackConstructor(activeSet common.Address, registry common.Address, feeVault common.Address) []byte {
	enc, err := jobsManager.abi.Pack("", activeSet, registry, feeVault)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackACTIVESET is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf370902a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ACTIVE_SET() view returns(address)
func (jobsManager *JobsManager) PackACTIVESET() []byte {
	enc, err := jobsManager.abi.Pack("ACTIVE_SET")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackACTIVESET is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf370902a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ACTIVE_SET() view returns(address)
func (jobsManager *JobsManager) TryPackACTIVESET() ([]byte, error) {
	return jobsManager.abi.Pack("ACTIVE_SET")
}

// UnpackACTIVESET is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf370902a.
//
// Solidity: function ACTIVE_SET() view returns(address)
func (jobsManager *JobsManager) UnpackACTIVESET(data []byte) (common.Address, error) {
	out, err := jobsManager.abi.Unpack("ACTIVE_SET", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackFEEVAULT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8940192a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function FEE_VAULT() view returns(address)
func (jobsManager *JobsManager) PackFEEVAULT() []byte {
	enc, err := jobsManager.abi.Pack("FEE_VAULT")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFEEVAULT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8940192a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function FEE_VAULT() view returns(address)
func (jobsManager *JobsManager) TryPackFEEVAULT() ([]byte, error) {
	return jobsManager.abi.Pack("FEE_VAULT")
}

// UnpackFEEVAULT is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8940192a.
//
// Solidity: function FEE_VAULT() view returns(address)
func (jobsManager *JobsManager) UnpackFEEVAULT(data []byte) (common.Address, error) {
	out, err := jobsManager.abi.Unpack("FEE_VAULT", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackMAXBOUNTYPPM is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2597cb7a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_BOUNTY_PPM() view returns(uint32)
func (jobsManager *JobsManager) PackMAXBOUNTYPPM() []byte {
	enc, err := jobsManager.abi.Pack("MAX_BOUNTY_PPM")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXBOUNTYPPM is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2597cb7a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_BOUNTY_PPM() view returns(uint32)
func (jobsManager *JobsManager) TryPackMAXBOUNTYPPM() ([]byte, error) {
	return jobsManager.abi.Pack("MAX_BOUNTY_PPM")
}

// UnpackMAXBOUNTYPPM is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2597cb7a.
//
// Solidity: function MAX_BOUNTY_PPM() view returns(uint32)
func (jobsManager *JobsManager) UnpackMAXBOUNTYPPM(data []byte) (uint32, error) {
	out, err := jobsManager.abi.Unpack("MAX_BOUNTY_PPM", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackMAXJOBSECONDS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc44cabd0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_JOB_SECONDS() view returns(uint48)
func (jobsManager *JobsManager) PackMAXJOBSECONDS() []byte {
	enc, err := jobsManager.abi.Pack("MAX_JOB_SECONDS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXJOBSECONDS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc44cabd0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_JOB_SECONDS() view returns(uint48)
func (jobsManager *JobsManager) TryPackMAXJOBSECONDS() ([]byte, error) {
	return jobsManager.abi.Pack("MAX_JOB_SECONDS")
}

// UnpackMAXJOBSECONDS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc44cabd0.
//
// Solidity: function MAX_JOB_SECONDS() view returns(uint48)
func (jobsManager *JobsManager) UnpackMAXJOBSECONDS(data []byte) (*big.Int, error) {
	out, err := jobsManager.abi.Unpack("MAX_JOB_SECONDS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMAXPAUSE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x999d55fb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_PAUSE() view returns(uint48)
func (jobsManager *JobsManager) PackMAXPAUSE() []byte {
	enc, err := jobsManager.abi.Pack("MAX_PAUSE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXPAUSE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x999d55fb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_PAUSE() view returns(uint48)
func (jobsManager *JobsManager) TryPackMAXPAUSE() ([]byte, error) {
	return jobsManager.abi.Pack("MAX_PAUSE")
}

// UnpackMAXPAUSE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x999d55fb.
//
// Solidity: function MAX_PAUSE() view returns(uint48)
func (jobsManager *JobsManager) UnpackMAXPAUSE(data []byte) (*big.Int, error) {
	out, err := jobsManager.abi.Unpack("MAX_PAUSE", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMAXSEGMENTS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf161bb2e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_SEGMENTS() view returns(uint64)
func (jobsManager *JobsManager) PackMAXSEGMENTS() []byte {
	enc, err := jobsManager.abi.Pack("MAX_SEGMENTS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXSEGMENTS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf161bb2e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_SEGMENTS() view returns(uint64)
func (jobsManager *JobsManager) TryPackMAXSEGMENTS() ([]byte, error) {
	return jobsManager.abi.Pack("MAX_SEGMENTS")
}

// UnpackMAXSEGMENTS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf161bb2e.
//
// Solidity: function MAX_SEGMENTS() view returns(uint64)
func (jobsManager *JobsManager) UnpackMAXSEGMENTS(data []byte) (uint64, error) {
	out, err := jobsManager.abi.Unpack("MAX_SEGMENTS", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackREGISTRY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06433b1b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function REGISTRY() view returns(address)
func (jobsManager *JobsManager) PackREGISTRY() []byte {
	enc, err := jobsManager.abi.Pack("REGISTRY")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackREGISTRY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06433b1b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function REGISTRY() view returns(address)
func (jobsManager *JobsManager) TryPackREGISTRY() ([]byte, error) {
	return jobsManager.abi.Pack("REGISTRY")
}

// UnpackREGISTRY is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06433b1b.
//
// Solidity: function REGISTRY() view returns(address)
func (jobsManager *JobsManager) UnpackREGISTRY(data []byte) (common.Address, error) {
	out, err := jobsManager.abi.Unpack("REGISTRY", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackUPGRADEINTERFACEVERSION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xad3cb1cc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function UPGRADE_INTERFACE_VERSION() view returns(string)
func (jobsManager *JobsManager) PackUPGRADEINTERFACEVERSION() []byte {
	enc, err := jobsManager.abi.Pack("UPGRADE_INTERFACE_VERSION")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUPGRADEINTERFACEVERSION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xad3cb1cc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function UPGRADE_INTERFACE_VERSION() view returns(string)
func (jobsManager *JobsManager) TryPackUPGRADEINTERFACEVERSION() ([]byte, error) {
	return jobsManager.abi.Pack("UPGRADE_INTERFACE_VERSION")
}

// UnpackUPGRADEINTERFACEVERSION is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xad3cb1cc.
//
// Solidity: function UPGRADE_INTERFACE_VERSION() view returns(string)
func (jobsManager *JobsManager) UnpackUPGRADEINTERFACEVERSION(data []byte) (string, error) {
	out, err := jobsManager.abi.Unpack("UPGRADE_INTERFACE_VERSION", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackVOUCHERTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x94739e87.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function VOUCHER_TYPEHASH() view returns(bytes32)
func (jobsManager *JobsManager) PackVOUCHERTYPEHASH() []byte {
	enc, err := jobsManager.abi.Pack("VOUCHER_TYPEHASH")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVOUCHERTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x94739e87.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function VOUCHER_TYPEHASH() view returns(bytes32)
func (jobsManager *JobsManager) TryPackVOUCHERTYPEHASH() ([]byte, error) {
	return jobsManager.abi.Pack("VOUCHER_TYPEHASH")
}

// UnpackVOUCHERTYPEHASH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x94739e87.
//
// Solidity: function VOUCHER_TYPEHASH() view returns(bytes32)
func (jobsManager *JobsManager) UnpackVOUCHERTYPEHASH(data []byte) ([32]byte, error) {
	out, err := jobsManager.abi.Unpack("VOUCHER_TYPEHASH", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf7e214f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function authority() view returns(address)
func (jobsManager *JobsManager) PackAuthority() []byte {
	enc, err := jobsManager.abi.Pack("authority")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf7e214f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function authority() view returns(address)
func (jobsManager *JobsManager) TryPackAuthority() ([]byte, error) {
	return jobsManager.abi.Pack("authority")
}

// UnpackAuthority is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbf7e214f.
//
// Solidity: function authority() view returns(address)
func (jobsManager *JobsManager) UnpackAuthority(data []byte) (common.Address, error) {
	out, err := jobsManager.abi.Unpack("authority", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackChallengedSequences is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe66c24bc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function challengedSequences(uint256 claimId) view returns(uint64[] sequences)
func (jobsManager *JobsManager) PackChallengedSequences(claimId *big.Int) []byte {
	enc, err := jobsManager.abi.Pack("challengedSequences", claimId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChallengedSequences is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe66c24bc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function challengedSequences(uint256 claimId) view returns(uint64[] sequences)
func (jobsManager *JobsManager) TryPackChallengedSequences(claimId *big.Int) ([]byte, error) {
	return jobsManager.abi.Pack("challengedSequences", claimId)
}

// UnpackChallengedSequences is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe66c24bc.
//
// Solidity: function challengedSequences(uint256 claimId) view returns(uint64[] sequences)
func (jobsManager *JobsManager) UnpackChallengedSequences(data []byte) ([]uint64, error) {
	out, err := jobsManager.abi.Unpack("challengedSequences", data)
	if err != nil {
		return *new([]uint64), err
	}
	out0 := *abi.ConvertType(out[0], new([]uint64)).(*[]uint64)
	return out0, nil
}

// PackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa6ca5078.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claim(uint256 jobId, (uint256,address,uint64,uint64,uint128,uint128) voucher, bytes signature, bytes32 receiptsRoot, uint32 count) returns(uint256 claimId)
func (jobsManager *JobsManager) PackClaim(jobId *big.Int, voucher IJobsManagerVoucher, signature []byte, receiptsRoot [32]byte, count uint32) []byte {
	enc, err := jobsManager.abi.Pack("claim", jobId, voucher, signature, receiptsRoot, count)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa6ca5078.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claim(uint256 jobId, (uint256,address,uint64,uint64,uint128,uint128) voucher, bytes signature, bytes32 receiptsRoot, uint32 count) returns(uint256 claimId)
func (jobsManager *JobsManager) TryPackClaim(jobId *big.Int, voucher IJobsManagerVoucher, signature []byte, receiptsRoot [32]byte, count uint32) ([]byte, error) {
	return jobsManager.abi.Pack("claim", jobId, voucher, signature, receiptsRoot, count)
}

// UnpackClaim is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa6ca5078.
//
// Solidity: function claim(uint256 jobId, (uint256,address,uint64,uint64,uint128,uint128) voucher, bytes signature, bytes32 receiptsRoot, uint32 count) returns(uint256 claimId)
func (jobsManager *JobsManager) UnpackClaim(data []byte) (*big.Int, error) {
	out, err := jobsManager.abi.Unpack("claim", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackClaimCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da4d3c9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimCount() view returns(uint256)
func (jobsManager *JobsManager) PackClaimCount() []byte {
	enc, err := jobsManager.abi.Pack("claimCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da4d3c9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimCount() view returns(uint256)
func (jobsManager *JobsManager) TryPackClaimCount() ([]byte, error) {
	return jobsManager.abi.Pack("claimCount")
}

// UnpackClaimCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da4d3c9.
//
// Solidity: function claimCount() view returns(uint256)
func (jobsManager *JobsManager) UnpackClaimCount(data []byte) (*big.Int, error) {
	out, err := jobsManager.abi.Unpack("claimCount", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackClaimOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x11c8dc5a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimOf(uint256 claimId) view returns((uint256,address,uint64,uint32,uint128,bytes32,bytes32,uint64,uint48,uint32,uint32,uint32,uint8))
func (jobsManager *JobsManager) PackClaimOf(claimId *big.Int) []byte {
	enc, err := jobsManager.abi.Pack("claimOf", claimId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x11c8dc5a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimOf(uint256 claimId) view returns((uint256,address,uint64,uint32,uint128,bytes32,bytes32,uint64,uint48,uint32,uint32,uint32,uint8))
func (jobsManager *JobsManager) TryPackClaimOf(claimId *big.Int) ([]byte, error) {
	return jobsManager.abi.Pack("claimOf", claimId)
}

// UnpackClaimOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x11c8dc5a.
//
// Solidity: function claimOf(uint256 claimId) view returns((uint256,address,uint64,uint32,uint128,bytes32,bytes32,uint64,uint48,uint32,uint32,uint32,uint8))
func (jobsManager *JobsManager) UnpackClaimOf(data []byte) (IJobsManagerClaim, error) {
	out, err := jobsManager.abi.Unpack("claimOf", data)
	if err != nil {
		return *new(IJobsManagerClaim), err
	}
	out0 := *abi.ConvertType(out[0], new(IJobsManagerClaim)).(*IJobsManagerClaim)
	return out0, nil
}

// PackClaimableUntil is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x888a1e24.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimableUntil(uint256 jobId) view returns(uint48)
func (jobsManager *JobsManager) PackClaimableUntil(jobId *big.Int) []byte {
	enc, err := jobsManager.abi.Pack("claimableUntil", jobId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimableUntil is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x888a1e24.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimableUntil(uint256 jobId) view returns(uint48)
func (jobsManager *JobsManager) TryPackClaimableUntil(jobId *big.Int) ([]byte, error) {
	return jobsManager.abi.Pack("claimableUntil", jobId)
}

// UnpackClaimableUntil is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x888a1e24.
//
// Solidity: function claimableUntil(uint256 jobId) view returns(uint48)
func (jobsManager *JobsManager) UnpackClaimableUntil(data []byte) (*big.Int, error) {
	out, err := jobsManager.abi.Unpack("claimableUntil", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCreateJob is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0d1f159f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function createJob(bytes32 streamId, bytes32 profilesHash, bytes32 serviceId, uint96 maxPricePerUnit, uint48 start, uint48 end) payable returns(uint256 jobId)
func (jobsManager *JobsManager) PackCreateJob(streamId [32]byte, profilesHash [32]byte, serviceId [32]byte, maxPricePerUnit *big.Int, start *big.Int, end *big.Int) []byte {
	enc, err := jobsManager.abi.Pack("createJob", streamId, profilesHash, serviceId, maxPricePerUnit, start, end)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCreateJob is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0d1f159f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function createJob(bytes32 streamId, bytes32 profilesHash, bytes32 serviceId, uint96 maxPricePerUnit, uint48 start, uint48 end) payable returns(uint256 jobId)
func (jobsManager *JobsManager) TryPackCreateJob(streamId [32]byte, profilesHash [32]byte, serviceId [32]byte, maxPricePerUnit *big.Int, start *big.Int, end *big.Int) ([]byte, error) {
	return jobsManager.abi.Pack("createJob", streamId, profilesHash, serviceId, maxPricePerUnit, start, end)
}

// UnpackCreateJob is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0d1f159f.
//
// Solidity: function createJob(bytes32 streamId, bytes32 profilesHash, bytes32 serviceId, uint96 maxPricePerUnit, uint48 start, uint48 end) payable returns(uint256 jobId)
func (jobsManager *JobsManager) UnpackCreateJob(data []byte) (*big.Int, error) {
	out, err := jobsManager.abi.Unpack("createJob", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCursorOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95407d70.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cursorOf(uint256 jobId, address transcoder) view returns((uint64,uint64,uint128,uint128))
func (jobsManager *JobsManager) PackCursorOf(jobId *big.Int, transcoder common.Address) []byte {
	enc, err := jobsManager.abi.Pack("cursorOf", jobId, transcoder)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCursorOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95407d70.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cursorOf(uint256 jobId, address transcoder) view returns((uint64,uint64,uint128,uint128))
func (jobsManager *JobsManager) TryPackCursorOf(jobId *big.Int, transcoder common.Address) ([]byte, error) {
	return jobsManager.abi.Pack("cursorOf", jobId, transcoder)
}

// UnpackCursorOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95407d70.
//
// Solidity: function cursorOf(uint256 jobId, address transcoder) view returns((uint64,uint64,uint128,uint128))
func (jobsManager *JobsManager) UnpackCursorOf(data []byte) (IJobsManagerCursor, error) {
	out, err := jobsManager.abi.Unpack("cursorOf", data)
	if err != nil {
		return *new(IJobsManagerCursor), err
	}
	out0 := *abi.ConvertType(out[0], new(IJobsManagerCursor)).(*IJobsManagerCursor)
	return out0, nil
}

// PackElect is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3551b7fb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function elect(uint256 jobId) returns()
func (jobsManager *JobsManager) PackElect(jobId *big.Int) []byte {
	enc, err := jobsManager.abi.Pack("elect", jobId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackElect is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3551b7fb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function elect(uint256 jobId) returns()
func (jobsManager *JobsManager) TryPackElect(jobId *big.Int) ([]byte, error) {
	return jobsManager.abi.Pack("elect", jobId)
}

// PackElectedOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6f127e19.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function electedOf(uint256 jobId) view returns(address[] elected)
func (jobsManager *JobsManager) PackElectedOf(jobId *big.Int) []byte {
	enc, err := jobsManager.abi.Pack("electedOf", jobId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackElectedOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6f127e19.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function electedOf(uint256 jobId) view returns(address[] elected)
func (jobsManager *JobsManager) TryPackElectedOf(jobId *big.Int) ([]byte, error) {
	return jobsManager.abi.Pack("electedOf", jobId)
}

// UnpackElectedOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6f127e19.
//
// Solidity: function electedOf(uint256 jobId) view returns(address[] elected)
func (jobsManager *JobsManager) UnpackElectedOf(data []byte) ([]common.Address, error) {
	out, err := jobsManager.abi.Unpack("electedOf", data)
	if err != nil {
		return *new([]common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	return out0, nil
}

// PackFinalize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x05261aea.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function finalize(uint256 claimId) returns()
func (jobsManager *JobsManager) PackFinalize(claimId *big.Int) []byte {
	enc, err := jobsManager.abi.Pack("finalize", claimId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFinalize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x05261aea.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function finalize(uint256 claimId) returns()
func (jobsManager *JobsManager) TryPackFinalize(claimId *big.Int) ([]byte, error) {
	return jobsManager.abi.Pack("finalize", claimId)
}

// PackFundJob is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8d22b863.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fundJob(uint256 jobId) payable returns()
func (jobsManager *JobsManager) PackFundJob(jobId *big.Int) []byte {
	enc, err := jobsManager.abi.Pack("fundJob", jobId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFundJob is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8d22b863.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fundJob(uint256 jobId) payable returns()
func (jobsManager *JobsManager) TryPackFundJob(jobId *big.Int) ([]byte, error) {
	return jobsManager.abi.Pack("fundJob", jobId)
}

// PackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x82841df2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function initialize(address authority, (address,uint32,uint32,uint32,uint32,uint96) initialParameters) returns()
func (jobsManager *JobsManager) PackInitialize(authority common.Address, initialParameters IJobsManagerParameters) []byte {
	enc, err := jobsManager.abi.Pack("initialize", authority, initialParameters)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x82841df2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function initialize(address authority, (address,uint32,uint32,uint32,uint32,uint96) initialParameters) returns()
func (jobsManager *JobsManager) TryPackInitialize(authority common.Address, initialParameters IJobsManagerParameters) ([]byte, error) {
	return jobsManager.abi.Pack("initialize", authority, initialParameters)
}

// PackIsConsumingScheduledOp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8fb36037.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (jobsManager *JobsManager) PackIsConsumingScheduledOp() []byte {
	enc, err := jobsManager.abi.Pack("isConsumingScheduledOp")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsConsumingScheduledOp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8fb36037.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (jobsManager *JobsManager) TryPackIsConsumingScheduledOp() ([]byte, error) {
	return jobsManager.abi.Pack("isConsumingScheduledOp")
}

// UnpackIsConsumingScheduledOp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8fb36037.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (jobsManager *JobsManager) UnpackIsConsumingScheduledOp(data []byte) ([4]byte, error) {
	out, err := jobsManager.abi.Unpack("isConsumingScheduledOp", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackIsRevealed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x161aac68.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isRevealed(uint256 claimId, uint64 sequence) view returns(bool)
func (jobsManager *JobsManager) PackIsRevealed(claimId *big.Int, sequence uint64) []byte {
	enc, err := jobsManager.abi.Pack("isRevealed", claimId, sequence)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsRevealed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x161aac68.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isRevealed(uint256 claimId, uint64 sequence) view returns(bool)
func (jobsManager *JobsManager) TryPackIsRevealed(claimId *big.Int, sequence uint64) ([]byte, error) {
	return jobsManager.abi.Pack("isRevealed", claimId, sequence)
}

// UnpackIsRevealed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x161aac68.
//
// Solidity: function isRevealed(uint256 claimId, uint64 sequence) view returns(bool)
func (jobsManager *JobsManager) UnpackIsRevealed(data []byte) (bool, error) {
	out, err := jobsManager.abi.Unpack("isRevealed", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackJobCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4c5d8a0f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function jobCount() view returns(uint256)
func (jobsManager *JobsManager) PackJobCount() []byte {
	enc, err := jobsManager.abi.Pack("jobCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackJobCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4c5d8a0f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function jobCount() view returns(uint256)
func (jobsManager *JobsManager) TryPackJobCount() ([]byte, error) {
	return jobsManager.abi.Pack("jobCount")
}

// UnpackJobCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4c5d8a0f.
//
// Solidity: function jobCount() view returns(uint256)
func (jobsManager *JobsManager) UnpackJobCount(data []byte) (*big.Int, error) {
	out, err := jobsManager.abi.Unpack("jobCount", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackJobOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbbd89b9b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function jobOf(uint256 jobId) view returns((address,uint48,uint48,address,uint96,uint64,bytes32,bytes32,bytes32,uint128,uint128))
func (jobsManager *JobsManager) PackJobOf(jobId *big.Int) []byte {
	enc, err := jobsManager.abi.Pack("jobOf", jobId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackJobOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbbd89b9b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function jobOf(uint256 jobId) view returns((address,uint48,uint48,address,uint96,uint64,bytes32,bytes32,bytes32,uint128,uint128))
func (jobsManager *JobsManager) TryPackJobOf(jobId *big.Int) ([]byte, error) {
	return jobsManager.abi.Pack("jobOf", jobId)
}

// UnpackJobOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbbd89b9b.
//
// Solidity: function jobOf(uint256 jobId) view returns((address,uint48,uint48,address,uint96,uint64,bytes32,bytes32,bytes32,uint128,uint128))
func (jobsManager *JobsManager) UnpackJobOf(data []byte) (IJobsManagerJob, error) {
	out, err := jobsManager.abi.Unpack("jobOf", data)
	if err != nil {
		return *new(IJobsManagerJob), err
	}
	out0 := *abi.ConvertType(out[0], new(IJobsManagerJob)).(*IJobsManagerJob)
	return out0, nil
}

// PackOnVerdict is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcab16f8c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function onVerdict(uint256 claimId, uint64 sequence, uint8 verdict) returns()
func (jobsManager *JobsManager) PackOnVerdict(claimId *big.Int, sequence uint64, verdict uint8) []byte {
	enc, err := jobsManager.abi.Pack("onVerdict", claimId, sequence, verdict)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOnVerdict is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcab16f8c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function onVerdict(uint256 claimId, uint64 sequence, uint8 verdict) returns()
func (jobsManager *JobsManager) TryPackOnVerdict(claimId *big.Int, sequence uint64, verdict uint8) ([]byte, error) {
	return jobsManager.abi.Pack("onVerdict", claimId, sequence, verdict)
}

// PackParameters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x89035730.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function parameters() view returns((address,uint32,uint32,uint32,uint32,uint96))
func (jobsManager *JobsManager) PackParameters() []byte {
	enc, err := jobsManager.abi.Pack("parameters")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackParameters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x89035730.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function parameters() view returns((address,uint32,uint32,uint32,uint32,uint96))
func (jobsManager *JobsManager) TryPackParameters() ([]byte, error) {
	return jobsManager.abi.Pack("parameters")
}

// UnpackParameters is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x89035730.
//
// Solidity: function parameters() view returns((address,uint32,uint32,uint32,uint32,uint96))
func (jobsManager *JobsManager) UnpackParameters(data []byte) (IJobsManagerParameters, error) {
	out, err := jobsManager.abi.Unpack("parameters", data)
	if err != nil {
		return *new(IJobsManagerParameters), err
	}
	out0 := *abi.ConvertType(out[0], new(IJobsManagerParameters)).(*IJobsManagerParameters)
	return out0, nil
}

// PackParametersOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8a1f83a3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function parametersOf(uint256 jobId) view returns((address,uint32,uint32,uint32,uint32,uint96))
func (jobsManager *JobsManager) PackParametersOf(jobId *big.Int) []byte {
	enc, err := jobsManager.abi.Pack("parametersOf", jobId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackParametersOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8a1f83a3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function parametersOf(uint256 jobId) view returns((address,uint32,uint32,uint32,uint32,uint96))
func (jobsManager *JobsManager) TryPackParametersOf(jobId *big.Int) ([]byte, error) {
	return jobsManager.abi.Pack("parametersOf", jobId)
}

// UnpackParametersOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8a1f83a3.
//
// Solidity: function parametersOf(uint256 jobId) view returns((address,uint32,uint32,uint32,uint32,uint96))
func (jobsManager *JobsManager) UnpackParametersOf(data []byte) (IJobsManagerParameters, error) {
	out, err := jobsManager.abi.Unpack("parametersOf", data)
	if err != nil {
		return *new(IJobsManagerParameters), err
	}
	out0 := *abi.ConvertType(out[0], new(IJobsManagerParameters)).(*IJobsManagerParameters)
	return out0, nil
}

// PackPause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8456cb59.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pause() returns()
func (jobsManager *JobsManager) PackPause() []byte {
	enc, err := jobsManager.abi.Pack("pause")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8456cb59.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pause() returns()
func (jobsManager *JobsManager) TryPackPause() ([]byte, error) {
	return jobsManager.abi.Pack("pause")
}

// PackPausedUntil is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xda748b10.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pausedUntil() view returns(uint48)
func (jobsManager *JobsManager) PackPausedUntil() []byte {
	enc, err := jobsManager.abi.Pack("pausedUntil")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPausedUntil is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xda748b10.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pausedUntil() view returns(uint48)
func (jobsManager *JobsManager) TryPackPausedUntil() ([]byte, error) {
	return jobsManager.abi.Pack("pausedUntil")
}

// UnpackPausedUntil is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xda748b10.
//
// Solidity: function pausedUntil() view returns(uint48)
func (jobsManager *JobsManager) UnpackPausedUntil(data []byte) (*big.Int, error) {
	out, err := jobsManager.abi.Unpack("pausedUntil", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProxiableUUID is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52d1902d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proxiableUUID() view returns(bytes32)
func (jobsManager *JobsManager) PackProxiableUUID() []byte {
	enc, err := jobsManager.abi.Pack("proxiableUUID")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProxiableUUID is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52d1902d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proxiableUUID() view returns(bytes32)
func (jobsManager *JobsManager) TryPackProxiableUUID() ([]byte, error) {
	return jobsManager.abi.Pack("proxiableUUID")
}

// UnpackProxiableUUID is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x52d1902d.
//
// Solidity: function proxiableUUID() view returns(bytes32)
func (jobsManager *JobsManager) UnpackProxiableUUID(data []byte) ([32]byte, error) {
	out, err := jobsManager.abi.Unpack("proxiableUUID", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackReceiptLeaf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc2ce7343.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function receiptLeaf((uint256,uint64,bytes32,bytes32[],uint64) receipt) pure returns(bytes32)
func (jobsManager *JobsManager) PackReceiptLeaf(receipt IJobsManagerReceipt) []byte {
	enc, err := jobsManager.abi.Pack("receiptLeaf", receipt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReceiptLeaf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc2ce7343.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function receiptLeaf((uint256,uint64,bytes32,bytes32[],uint64) receipt) pure returns(bytes32)
func (jobsManager *JobsManager) TryPackReceiptLeaf(receipt IJobsManagerReceipt) ([]byte, error) {
	return jobsManager.abi.Pack("receiptLeaf", receipt)
}

// UnpackReceiptLeaf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc2ce7343.
//
// Solidity: function receiptLeaf((uint256,uint64,bytes32,bytes32[],uint64) receipt) pure returns(bytes32)
func (jobsManager *JobsManager) UnpackReceiptLeaf(data []byte) ([32]byte, error) {
	out, err := jobsManager.abi.Unpack("receiptLeaf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackReclaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2dabbeed.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reclaim(uint256 jobId) returns(uint256 amount)
func (jobsManager *JobsManager) PackReclaim(jobId *big.Int) []byte {
	enc, err := jobsManager.abi.Pack("reclaim", jobId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReclaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2dabbeed.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reclaim(uint256 jobId) returns(uint256 amount)
func (jobsManager *JobsManager) TryPackReclaim(jobId *big.Int) ([]byte, error) {
	return jobsManager.abi.Pack("reclaim", jobId)
}

// UnpackReclaim is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2dabbeed.
//
// Solidity: function reclaim(uint256 jobId) returns(uint256 amount)
func (jobsManager *JobsManager) UnpackReclaim(data []byte) (*big.Int, error) {
	out, err := jobsManager.abi.Unpack("reclaim", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackReclaimableAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb08fa846.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reclaimableAt(uint256 jobId) view returns(uint48)
func (jobsManager *JobsManager) PackReclaimableAt(jobId *big.Int) []byte {
	enc, err := jobsManager.abi.Pack("reclaimableAt", jobId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReclaimableAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb08fa846.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reclaimableAt(uint256 jobId) view returns(uint48)
func (jobsManager *JobsManager) TryPackReclaimableAt(jobId *big.Int) ([]byte, error) {
	return jobsManager.abi.Pack("reclaimableAt", jobId)
}

// UnpackReclaimableAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb08fa846.
//
// Solidity: function reclaimableAt(uint256 jobId) view returns(uint48)
func (jobsManager *JobsManager) UnpackReclaimableAt(data []byte) (*big.Int, error) {
	out, err := jobsManager.abi.Unpack("reclaimableAt", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackReveal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcd477ed2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reveal(uint256 claimId, (uint256,uint64,bytes32,bytes32[],uint64) receipt, bytes32[] proof) returns()
func (jobsManager *JobsManager) PackReveal(claimId *big.Int, receipt IJobsManagerReceipt, proof [][32]byte) []byte {
	enc, err := jobsManager.abi.Pack("reveal", claimId, receipt, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReveal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcd477ed2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reveal(uint256 claimId, (uint256,uint64,bytes32,bytes32[],uint64) receipt, bytes32[] proof) returns()
func (jobsManager *JobsManager) TryPackReveal(claimId *big.Int, receipt IJobsManagerReceipt, proof [][32]byte) ([]byte, error) {
	return jobsManager.abi.Pack("reveal", claimId, receipt, proof)
}

// PackSeal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x86fe212d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function seal(uint256 claimId) returns()
func (jobsManager *JobsManager) PackSeal(claimId *big.Int) []byte {
	enc, err := jobsManager.abi.Pack("seal", claimId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSeal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x86fe212d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function seal(uint256 claimId) returns()
func (jobsManager *JobsManager) TryPackSeal(claimId *big.Int) ([]byte, error) {
	return jobsManager.abi.Pack("seal", claimId)
}

// PackSetAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a9e5e4b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setAuthority(address newAuthority) returns()
func (jobsManager *JobsManager) PackSetAuthority(newAuthority common.Address) []byte {
	enc, err := jobsManager.abi.Pack("setAuthority", newAuthority)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a9e5e4b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setAuthority(address newAuthority) returns()
func (jobsManager *JobsManager) TryPackSetAuthority(newAuthority common.Address) ([]byte, error) {
	return jobsManager.abi.Pack("setAuthority", newAuthority)
}

// PackSetParameters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xca70c6e3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setParameters((address,uint32,uint32,uint32,uint32,uint96) newParameters) returns()
func (jobsManager *JobsManager) PackSetParameters(newParameters IJobsManagerParameters) []byte {
	enc, err := jobsManager.abi.Pack("setParameters", newParameters)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetParameters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xca70c6e3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setParameters((address,uint32,uint32,uint32,uint32,uint96) newParameters) returns()
func (jobsManager *JobsManager) TryPackSetParameters(newParameters IJobsManagerParameters) ([]byte, error) {
	return jobsManager.abi.Pack("setParameters", newParameters)
}

// PackUnpause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3f4ba83a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unpause() returns()
func (jobsManager *JobsManager) PackUnpause() []byte {
	enc, err := jobsManager.abi.Pack("unpause")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnpause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3f4ba83a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unpause() returns()
func (jobsManager *JobsManager) TryPackUnpause() ([]byte, error) {
	return jobsManager.abi.Pack("unpause")
}

// PackUpgradeToAndCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f1ef286.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function upgradeToAndCall(address newImplementation, bytes data) payable returns()
func (jobsManager *JobsManager) PackUpgradeToAndCall(newImplementation common.Address, data []byte) []byte {
	enc, err := jobsManager.abi.Pack("upgradeToAndCall", newImplementation, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpgradeToAndCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f1ef286.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function upgradeToAndCall(address newImplementation, bytes data) payable returns()
func (jobsManager *JobsManager) TryPackUpgradeToAndCall(newImplementation common.Address, data []byte) ([]byte, error) {
	return jobsManager.abi.Pack("upgradeToAndCall", newImplementation, data)
}

// PackVerificationRate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7af8b87d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verificationRate() view returns(uint32)
func (jobsManager *JobsManager) PackVerificationRate() []byte {
	enc, err := jobsManager.abi.Pack("verificationRate")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerificationRate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7af8b87d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verificationRate() view returns(uint32)
func (jobsManager *JobsManager) TryPackVerificationRate() ([]byte, error) {
	return jobsManager.abi.Pack("verificationRate")
}

// UnpackVerificationRate is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7af8b87d.
//
// Solidity: function verificationRate() view returns(uint32)
func (jobsManager *JobsManager) UnpackVerificationRate(data []byte) (uint32, error) {
	out, err := jobsManager.abi.Unpack("verificationRate", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackVoucherDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcb92e69b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function voucherDigest((uint256,address,uint64,uint64,uint128,uint128) voucher) view returns(bytes32)
func (jobsManager *JobsManager) PackVoucherDigest(voucher IJobsManagerVoucher) []byte {
	enc, err := jobsManager.abi.Pack("voucherDigest", voucher)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVoucherDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcb92e69b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function voucherDigest((uint256,address,uint64,uint64,uint128,uint128) voucher) view returns(bytes32)
func (jobsManager *JobsManager) TryPackVoucherDigest(voucher IJobsManagerVoucher) ([]byte, error) {
	return jobsManager.abi.Pack("voucherDigest", voucher)
}

// UnpackVoucherDigest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcb92e69b.
//
// Solidity: function voucherDigest((uint256,address,uint64,uint64,uint128,uint128) voucher) view returns(bytes32)
func (jobsManager *JobsManager) UnpackVoucherDigest(data []byte) ([32]byte, error) {
	out, err := jobsManager.abi.Unpack("voucherDigest", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// JobsManagerAuthorityUpdated represents a AuthorityUpdated event raised by the JobsManager contract.
type JobsManagerAuthorityUpdated struct {
	Authority common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const JobsManagerAuthorityUpdatedEventName = "AuthorityUpdated"

// ContractEventName returns the user-defined event name.
func (JobsManagerAuthorityUpdated) ContractEventName() string {
	return JobsManagerAuthorityUpdatedEventName
}

// UnpackAuthorityUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AuthorityUpdated(address authority)
func (jobsManager *JobsManager) UnpackAuthorityUpdatedEvent(log *types.Log) (*JobsManagerAuthorityUpdated, error) {
	event := "AuthorityUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobsManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobsManagerAuthorityUpdated)
	if len(log.Data) > 0 {
		if err := jobsManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobsManager.abi.Events[event].Inputs {
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

// JobsManagerClaimFinalized represents a ClaimFinalized event raised by the JobsManager contract.
type JobsManagerClaimFinalized struct {
	ClaimId    *big.Int
	JobId      *big.Int
	Transcoder common.Address
	Paid       *big.Int
	Bounty     *big.Int
	Keeper     common.Address
	Raw        *types.Log // Blockchain specific contextual infos
}

const JobsManagerClaimFinalizedEventName = "ClaimFinalized"

// ContractEventName returns the user-defined event name.
func (JobsManagerClaimFinalized) ContractEventName() string {
	return JobsManagerClaimFinalizedEventName
}

// UnpackClaimFinalizedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ClaimFinalized(uint256 indexed claimId, uint256 indexed jobId, address indexed transcoder, uint256 paid, uint256 bounty, address keeper)
func (jobsManager *JobsManager) UnpackClaimFinalizedEvent(log *types.Log) (*JobsManagerClaimFinalized, error) {
	event := "ClaimFinalized"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobsManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobsManagerClaimFinalized)
	if len(log.Data) > 0 {
		if err := jobsManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobsManager.abi.Events[event].Inputs {
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

// JobsManagerClaimOpened represents a ClaimOpened event raised by the JobsManager contract.
type JobsManagerClaimOpened struct {
	ClaimId      *big.Int
	JobId        *big.Int
	Transcoder   common.Address
	FromSequence uint64
	Count        uint32
	Amount       *big.Int
	ReceiptsRoot [32]byte
	SeedBlock    uint64
	Deadline     *big.Int
	Raw          *types.Log // Blockchain specific contextual infos
}

const JobsManagerClaimOpenedEventName = "ClaimOpened"

// ContractEventName returns the user-defined event name.
func (JobsManagerClaimOpened) ContractEventName() string {
	return JobsManagerClaimOpenedEventName
}

// UnpackClaimOpenedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ClaimOpened(uint256 indexed claimId, uint256 indexed jobId, address indexed transcoder, uint64 fromSequence, uint32 count, uint256 amount, bytes32 receiptsRoot, uint64 seedBlock, uint48 deadline)
func (jobsManager *JobsManager) UnpackClaimOpenedEvent(log *types.Log) (*JobsManagerClaimOpened, error) {
	event := "ClaimOpened"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobsManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobsManagerClaimOpened)
	if len(log.Data) > 0 {
		if err := jobsManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobsManager.abi.Events[event].Inputs {
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

// JobsManagerClaimSealed represents a ClaimSealed event raised by the JobsManager contract.
type JobsManagerClaimSealed struct {
	ClaimId    *big.Int
	Seed       [32]byte
	Challenged uint32
	Raw        *types.Log // Blockchain specific contextual infos
}

const JobsManagerClaimSealedEventName = "ClaimSealed"

// ContractEventName returns the user-defined event name.
func (JobsManagerClaimSealed) ContractEventName() string {
	return JobsManagerClaimSealedEventName
}

// UnpackClaimSealedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ClaimSealed(uint256 indexed claimId, bytes32 seed, uint32 challenged)
func (jobsManager *JobsManager) UnpackClaimSealedEvent(log *types.Log) (*JobsManagerClaimSealed, error) {
	event := "ClaimSealed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobsManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobsManagerClaimSealed)
	if len(log.Data) > 0 {
		if err := jobsManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobsManager.abi.Events[event].Inputs {
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

// JobsManagerClaimVoided represents a ClaimVoided event raised by the JobsManager contract.
type JobsManagerClaimVoided struct {
	ClaimId    *big.Int
	JobId      *big.Int
	Transcoder common.Address
	Refunded   *big.Int
	From       uint8
	Raw        *types.Log // Blockchain specific contextual infos
}

const JobsManagerClaimVoidedEventName = "ClaimVoided"

// ContractEventName returns the user-defined event name.
func (JobsManagerClaimVoided) ContractEventName() string {
	return JobsManagerClaimVoidedEventName
}

// UnpackClaimVoidedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ClaimVoided(uint256 indexed claimId, uint256 indexed jobId, address indexed transcoder, uint256 refunded, uint8 from)
func (jobsManager *JobsManager) UnpackClaimVoidedEvent(log *types.Log) (*JobsManagerClaimVoided, error) {
	event := "ClaimVoided"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobsManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobsManagerClaimVoided)
	if len(log.Data) > 0 {
		if err := jobsManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobsManager.abi.Events[event].Inputs {
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

// JobsManagerEIP712DomainChanged represents a EIP712DomainChanged event raised by the JobsManager contract.
type JobsManagerEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const JobsManagerEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (JobsManagerEIP712DomainChanged) ContractEventName() string {
	return JobsManagerEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (jobsManager *JobsManager) UnpackEIP712DomainChangedEvent(log *types.Log) (*JobsManagerEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobsManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobsManagerEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := jobsManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobsManager.abi.Events[event].Inputs {
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

// JobsManagerInitialized represents a Initialized event raised by the JobsManager contract.
type JobsManagerInitialized struct {
	Version uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const JobsManagerInitializedEventName = "Initialized"

// ContractEventName returns the user-defined event name.
func (JobsManagerInitialized) ContractEventName() string {
	return JobsManagerInitializedEventName
}

// UnpackInitializedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Initialized(uint64 version)
func (jobsManager *JobsManager) UnpackInitializedEvent(log *types.Log) (*JobsManagerInitialized, error) {
	event := "Initialized"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobsManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobsManagerInitialized)
	if len(log.Data) > 0 {
		if err := jobsManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobsManager.abi.Events[event].Inputs {
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

// JobsManagerJobCreated represents a JobCreated event raised by the JobsManager contract.
type JobsManagerJobCreated struct {
	JobId           *big.Int
	Broadcaster     common.Address
	StreamId        [32]byte
	ProfilesHash    [32]byte
	ServiceId       [32]byte
	MaxPricePerUnit *big.Int
	Start           *big.Int
	End             *big.Int
	Budget          *big.Int
	Verifier        common.Address
	SeedBlock       uint64
	Raw             *types.Log // Blockchain specific contextual infos
}

const JobsManagerJobCreatedEventName = "JobCreated"

// ContractEventName returns the user-defined event name.
func (JobsManagerJobCreated) ContractEventName() string {
	return JobsManagerJobCreatedEventName
}

// UnpackJobCreatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event JobCreated(uint256 indexed jobId, address indexed broadcaster, bytes32 indexed streamId, bytes32 profilesHash, bytes32 serviceId, uint96 maxPricePerUnit, uint48 start, uint48 end, uint256 budget, address verifier, uint64 seedBlock)
func (jobsManager *JobsManager) UnpackJobCreatedEvent(log *types.Log) (*JobsManagerJobCreated, error) {
	event := "JobCreated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobsManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobsManagerJobCreated)
	if len(log.Data) > 0 {
		if err := jobsManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobsManager.abi.Events[event].Inputs {
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

// JobsManagerJobElected represents a JobElected event raised by the JobsManager contract.
type JobsManagerJobElected struct {
	JobId      *big.Int
	Transcoder common.Address
	Elected    []common.Address
	Seed       [32]byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const JobsManagerJobElectedEventName = "JobElected"

// ContractEventName returns the user-defined event name.
func (JobsManagerJobElected) ContractEventName() string {
	return JobsManagerJobElectedEventName
}

// UnpackJobElectedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event JobElected(uint256 indexed jobId, address indexed transcoder, address[] elected, bytes32 seed)
func (jobsManager *JobsManager) UnpackJobElectedEvent(log *types.Log) (*JobsManagerJobElected, error) {
	event := "JobElected"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobsManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobsManagerJobElected)
	if len(log.Data) > 0 {
		if err := jobsManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobsManager.abi.Events[event].Inputs {
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

// JobsManagerJobFunded represents a JobFunded event raised by the JobsManager contract.
type JobsManagerJobFunded struct {
	JobId  *big.Int
	Amount *big.Int
	Budget *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const JobsManagerJobFundedEventName = "JobFunded"

// ContractEventName returns the user-defined event name.
func (JobsManagerJobFunded) ContractEventName() string {
	return JobsManagerJobFundedEventName
}

// UnpackJobFundedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event JobFunded(uint256 indexed jobId, uint256 amount, uint256 budget)
func (jobsManager *JobsManager) UnpackJobFundedEvent(log *types.Log) (*JobsManagerJobFunded, error) {
	event := "JobFunded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobsManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobsManagerJobFunded)
	if len(log.Data) > 0 {
		if err := jobsManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobsManager.abi.Events[event].Inputs {
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

// JobsManagerJobReclaimed represents a JobReclaimed event raised by the JobsManager contract.
type JobsManagerJobReclaimed struct {
	JobId  *big.Int
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const JobsManagerJobReclaimedEventName = "JobReclaimed"

// ContractEventName returns the user-defined event name.
func (JobsManagerJobReclaimed) ContractEventName() string {
	return JobsManagerJobReclaimedEventName
}

// UnpackJobReclaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event JobReclaimed(uint256 indexed jobId, uint256 amount)
func (jobsManager *JobsManager) UnpackJobReclaimedEvent(log *types.Log) (*JobsManagerJobReclaimed, error) {
	event := "JobReclaimed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobsManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobsManagerJobReclaimed)
	if len(log.Data) > 0 {
		if err := jobsManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobsManager.abi.Events[event].Inputs {
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

// JobsManagerJobSeedMoved represents a JobSeedMoved event raised by the JobsManager contract.
type JobsManagerJobSeedMoved struct {
	JobId     *big.Int
	SeedBlock uint64
	Raw       *types.Log // Blockchain specific contextual infos
}

const JobsManagerJobSeedMovedEventName = "JobSeedMoved"

// ContractEventName returns the user-defined event name.
func (JobsManagerJobSeedMoved) ContractEventName() string {
	return JobsManagerJobSeedMovedEventName
}

// UnpackJobSeedMovedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event JobSeedMoved(uint256 indexed jobId, uint64 seedBlock)
func (jobsManager *JobsManager) UnpackJobSeedMovedEvent(log *types.Log) (*JobsManagerJobSeedMoved, error) {
	event := "JobSeedMoved"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobsManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobsManagerJobSeedMoved)
	if len(log.Data) > 0 {
		if err := jobsManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobsManager.abi.Events[event].Inputs {
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

// JobsManagerParametersSet represents a ParametersSet event raised by the JobsManager contract.
type JobsManagerParametersSet struct {
	Version    uint16
	Parameters IJobsManagerParameters
	Raw        *types.Log // Blockchain specific contextual infos
}

const JobsManagerParametersSetEventName = "ParametersSet"

// ContractEventName returns the user-defined event name.
func (JobsManagerParametersSet) ContractEventName() string {
	return JobsManagerParametersSetEventName
}

// UnpackParametersSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ParametersSet(uint16 indexed version, (address,uint32,uint32,uint32,uint32,uint96) parameters)
func (jobsManager *JobsManager) UnpackParametersSetEvent(log *types.Log) (*JobsManagerParametersSet, error) {
	event := "ParametersSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobsManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobsManagerParametersSet)
	if len(log.Data) > 0 {
		if err := jobsManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobsManager.abi.Events[event].Inputs {
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

// JobsManagerPaused represents a Paused event raised by the JobsManager contract.
type JobsManagerPaused struct {
	Until *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const JobsManagerPausedEventName = "Paused"

// ContractEventName returns the user-defined event name.
func (JobsManagerPaused) ContractEventName() string {
	return JobsManagerPausedEventName
}

// UnpackPausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Paused(uint48 until)
func (jobsManager *JobsManager) UnpackPausedEvent(log *types.Log) (*JobsManagerPaused, error) {
	event := "Paused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobsManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobsManagerPaused)
	if len(log.Data) > 0 {
		if err := jobsManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobsManager.abi.Events[event].Inputs {
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

// JobsManagerSegmentJudged represents a SegmentJudged event raised by the JobsManager contract.
type JobsManagerSegmentJudged struct {
	ClaimId  *big.Int
	Sequence uint64
	Verdict  uint8
	Raw      *types.Log // Blockchain specific contextual infos
}

const JobsManagerSegmentJudgedEventName = "SegmentJudged"

// ContractEventName returns the user-defined event name.
func (JobsManagerSegmentJudged) ContractEventName() string {
	return JobsManagerSegmentJudgedEventName
}

// UnpackSegmentJudgedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SegmentJudged(uint256 indexed claimId, uint64 indexed sequence, uint8 verdict)
func (jobsManager *JobsManager) UnpackSegmentJudgedEvent(log *types.Log) (*JobsManagerSegmentJudged, error) {
	event := "SegmentJudged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobsManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobsManagerSegmentJudged)
	if len(log.Data) > 0 {
		if err := jobsManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobsManager.abi.Events[event].Inputs {
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

// JobsManagerSegmentRevealed represents a SegmentRevealed event raised by the JobsManager contract.
type JobsManagerSegmentRevealed struct {
	ClaimId         *big.Int
	Sequence        uint64
	SourceHash      [32]byte
	RenditionHashes [][32]byte
	RequestId       [32]byte
	Raw             *types.Log // Blockchain specific contextual infos
}

const JobsManagerSegmentRevealedEventName = "SegmentRevealed"

// ContractEventName returns the user-defined event name.
func (JobsManagerSegmentRevealed) ContractEventName() string {
	return JobsManagerSegmentRevealedEventName
}

// UnpackSegmentRevealedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SegmentRevealed(uint256 indexed claimId, uint64 indexed sequence, bytes32 sourceHash, bytes32[] renditionHashes, bytes32 requestId)
func (jobsManager *JobsManager) UnpackSegmentRevealedEvent(log *types.Log) (*JobsManagerSegmentRevealed, error) {
	event := "SegmentRevealed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobsManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobsManagerSegmentRevealed)
	if len(log.Data) > 0 {
		if err := jobsManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobsManager.abi.Events[event].Inputs {
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

// JobsManagerUnpaused represents a Unpaused event raised by the JobsManager contract.
type JobsManagerUnpaused struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const JobsManagerUnpausedEventName = "Unpaused"

// ContractEventName returns the user-defined event name.
func (JobsManagerUnpaused) ContractEventName() string {
	return JobsManagerUnpausedEventName
}

// UnpackUnpausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Unpaused()
func (jobsManager *JobsManager) UnpackUnpausedEvent(log *types.Log) (*JobsManagerUnpaused, error) {
	event := "Unpaused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobsManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobsManagerUnpaused)
	if len(log.Data) > 0 {
		if err := jobsManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobsManager.abi.Events[event].Inputs {
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

// JobsManagerUpgraded represents a Upgraded event raised by the JobsManager contract.
type JobsManagerUpgraded struct {
	Implementation common.Address
	Raw            *types.Log // Blockchain specific contextual infos
}

const JobsManagerUpgradedEventName = "Upgraded"

// ContractEventName returns the user-defined event name.
func (JobsManagerUpgraded) ContractEventName() string {
	return JobsManagerUpgradedEventName
}

// UnpackUpgradedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Upgraded(address indexed implementation)
func (jobsManager *JobsManager) UnpackUpgradedEvent(log *types.Log) (*JobsManagerUpgraded, error) {
	event := "Upgraded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobsManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobsManagerUpgraded)
	if len(log.Data) > 0 {
		if err := jobsManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobsManager.abi.Events[event].Inputs {
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
func (jobsManager *JobsManager) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], jobsManager.abi.Errors["AccessManagedInvalidAuthority"].ID.Bytes()[:4]) {
		return jobsManager.UnpackAccessManagedInvalidAuthorityError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobsManager.abi.Errors["AccessManagedRequiredDelay"].ID.Bytes()[:4]) {
		return jobsManager.UnpackAccessManagedRequiredDelayError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobsManager.abi.Errors["AccessManagedUnauthorized"].ID.Bytes()[:4]) {
		return jobsManager.UnpackAccessManagedUnauthorizedError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobsManager.abi.Errors["AddressEmptyCode"].ID.Bytes()[:4]) {
		return jobsManager.UnpackAddressEmptyCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobsManager.abi.Errors["AlreadyElected"].ID.Bytes()[:4]) {
		return jobsManager.UnpackAlreadyElectedError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobsManager.abi.Errors["AlreadyJudged"].ID.Bytes()[:4]) {
		return jobsManager.UnpackAlreadyJudgedError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobsManager.abi.Errors["AlreadyRevealed"].ID.Bytes()[:4]) {
		return jobsManager.UnpackAlreadyRevealedError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobsManager.abi.Errors["ClaimPeriodOver"].ID.Bytes()[:4]) {
		return jobsManager.UnpackClaimPeriodOverError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobsManager.abi.Errors["CountMismatch"].ID.Bytes()[:4]) {
		return jobsManager.UnpackCountMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobsManager.abi.Errors["ERC1967InvalidImplementation"].ID.Bytes()[:4]) {
		return jobsManager.UnpackERC1967InvalidImplementationError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobsManager.abi.Errors["ERC1967NonPayable"].ID.Bytes()[:4]) {
		return jobsManager.UnpackERC1967NonPayableError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobsManager.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return jobsManager.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobsManager.abi.Errors["InsufficientBalance"].ID.Bytes()[:4]) {
		return jobsManager.UnpackInsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobsManager.abi.Errors["InsufficientBudget"].ID.Bytes()[:4]) {
		return jobsManager.UnpackInsufficientBudgetError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobsManager.abi.Errors["InvalidInitialization"].ID.Bytes()[:4]) {
		return jobsManager.UnpackInvalidInitializationError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobsManager.abi.Errors["InvalidParameters"].ID.Bytes()[:4]) {
		return jobsManager.UnpackInvalidParametersError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobsManager.abi.Errors["InvalidPeriod"].ID.Bytes()[:4]) {
		return jobsManager.UnpackInvalidPeriodError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobsManager.abi.Errors["InvalidProof"].ID.Bytes()[:4]) {
		return jobsManager.UnpackInvalidProofError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobsManager.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return jobsManager.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobsManager.abi.Errors["InvalidSignature"].ID.Bytes()[:4]) {
		return jobsManager.UnpackInvalidSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobsManager.abi.Errors["IsPaused"].ID.Bytes()[:4]) {
		return jobsManager.UnpackIsPausedError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobsManager.abi.Errors["JobNotOver"].ID.Bytes()[:4]) {
		return jobsManager.UnpackJobNotOverError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobsManager.abi.Errors["NoSuchClaim"].ID.Bytes()[:4]) {
		return jobsManager.UnpackNoSuchClaimError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobsManager.abi.Errors["NoSuchJob"].ID.Bytes()[:4]) {
		return jobsManager.UnpackNoSuchJobError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobsManager.abi.Errors["NotBroadcaster"].ID.Bytes()[:4]) {
		return jobsManager.UnpackNotBroadcasterError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobsManager.abi.Errors["NotChallenged"].ID.Bytes()[:4]) {
		return jobsManager.UnpackNotChallengedError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobsManager.abi.Errors["NotElected"].ID.Bytes()[:4]) {
		return jobsManager.UnpackNotElectedError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobsManager.abi.Errors["NotInitializing"].ID.Bytes()[:4]) {
		return jobsManager.UnpackNotInitializingError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobsManager.abi.Errors["NotPaused"].ID.Bytes()[:4]) {
		return jobsManager.UnpackNotPausedError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobsManager.abi.Errors["NotTranscoder"].ID.Bytes()[:4]) {
		return jobsManager.UnpackNotTranscoderError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobsManager.abi.Errors["NotVerifier"].ID.Bytes()[:4]) {
		return jobsManager.UnpackNotVerifierError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobsManager.abi.Errors["NothingToClaim"].ID.Bytes()[:4]) {
		return jobsManager.UnpackNothingToClaimError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobsManager.abi.Errors["PausedTooSoon"].ID.Bytes()[:4]) {
		return jobsManager.UnpackPausedTooSoonError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobsManager.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return jobsManager.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobsManager.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return jobsManager.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobsManager.abi.Errors["SeedExpired"].ID.Bytes()[:4]) {
		return jobsManager.UnpackSeedExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobsManager.abi.Errors["SeedNotReady"].ID.Bytes()[:4]) {
		return jobsManager.UnpackSeedNotReadyError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobsManager.abi.Errors["SequenceAlreadyClaimed"].ID.Bytes()[:4]) {
		return jobsManager.UnpackSequenceAlreadyClaimedError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobsManager.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return jobsManager.UnpackStringTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobsManager.abi.Errors["TooManySegments"].ID.Bytes()[:4]) {
		return jobsManager.UnpackTooManySegmentsError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobsManager.abi.Errors["UUPSUnauthorizedCallContext"].ID.Bytes()[:4]) {
		return jobsManager.UnpackUUPSUnauthorizedCallContextError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobsManager.abi.Errors["UUPSUnsupportedProxiableUUID"].ID.Bytes()[:4]) {
		return jobsManager.UnpackUUPSUnsupportedProxiableUUIDError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobsManager.abi.Errors["WindowClosed"].ID.Bytes()[:4]) {
		return jobsManager.UnpackWindowClosedError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobsManager.abi.Errors["WindowOpen"].ID.Bytes()[:4]) {
		return jobsManager.UnpackWindowOpenError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobsManager.abi.Errors["WrongStatus"].ID.Bytes()[:4]) {
		return jobsManager.UnpackWrongStatusError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobsManager.abi.Errors["WrongVoucher"].ID.Bytes()[:4]) {
		return jobsManager.UnpackWrongVoucherError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobsManager.abi.Errors["ZeroBudget"].ID.Bytes()[:4]) {
		return jobsManager.UnpackZeroBudgetError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// JobsManagerAccessManagedInvalidAuthority represents a AccessManagedInvalidAuthority error raised by the JobsManager contract.
type JobsManagerAccessManagedInvalidAuthority struct {
	Authority common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func JobsManagerAccessManagedInvalidAuthorityErrorID() common.Hash {
	return common.HexToHash("0xc2f31e5ee06c96eddd5864bf58d26da15afa7233cb6f74e000aa686fca7a7a0b")
}

// UnpackAccessManagedInvalidAuthorityError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func (jobsManager *JobsManager) UnpackAccessManagedInvalidAuthorityError(raw []byte) (*JobsManagerAccessManagedInvalidAuthority, error) {
	out := new(JobsManagerAccessManagedInvalidAuthority)
	if err := jobsManager.abi.UnpackIntoInterface(out, "AccessManagedInvalidAuthority", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobsManagerAccessManagedRequiredDelay represents a AccessManagedRequiredDelay error raised by the JobsManager contract.
type JobsManagerAccessManagedRequiredDelay struct {
	Caller common.Address
	Delay  uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func JobsManagerAccessManagedRequiredDelayErrorID() common.Hash {
	return common.HexToHash("0xaf77169dad650be42a753d4bbd4f4ad0d10be80053e495da3bb1525746eda4e4")
}

// UnpackAccessManagedRequiredDelayError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func (jobsManager *JobsManager) UnpackAccessManagedRequiredDelayError(raw []byte) (*JobsManagerAccessManagedRequiredDelay, error) {
	out := new(JobsManagerAccessManagedRequiredDelay)
	if err := jobsManager.abi.UnpackIntoInterface(out, "AccessManagedRequiredDelay", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobsManagerAccessManagedUnauthorized represents a AccessManagedUnauthorized error raised by the JobsManager contract.
type JobsManagerAccessManagedUnauthorized struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func JobsManagerAccessManagedUnauthorizedErrorID() common.Hash {
	return common.HexToHash("0x068ca9d827f779c08fd30d7fda45faef5f2a6b2e57f8b809b3c6bbed99f5fb1f")
}

// UnpackAccessManagedUnauthorizedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func (jobsManager *JobsManager) UnpackAccessManagedUnauthorizedError(raw []byte) (*JobsManagerAccessManagedUnauthorized, error) {
	out := new(JobsManagerAccessManagedUnauthorized)
	if err := jobsManager.abi.UnpackIntoInterface(out, "AccessManagedUnauthorized", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobsManagerAddressEmptyCode represents a AddressEmptyCode error raised by the JobsManager contract.
type JobsManagerAddressEmptyCode struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AddressEmptyCode(address target)
func JobsManagerAddressEmptyCodeErrorID() common.Hash {
	return common.HexToHash("0x9996b315c842ff135b8fc4a08ad5df1c344efbc03d2687aecc0678050d2aac89")
}

// UnpackAddressEmptyCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AddressEmptyCode(address target)
func (jobsManager *JobsManager) UnpackAddressEmptyCodeError(raw []byte) (*JobsManagerAddressEmptyCode, error) {
	out := new(JobsManagerAddressEmptyCode)
	if err := jobsManager.abi.UnpackIntoInterface(out, "AddressEmptyCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobsManagerAlreadyElected represents a AlreadyElected error raised by the JobsManager contract.
type JobsManagerAlreadyElected struct {
	JobId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyElected(uint256 jobId)
func JobsManagerAlreadyElectedErrorID() common.Hash {
	return common.HexToHash("0xf56c851c56396dabc556e6b0e3f3cf2847c28f96fd5f12db02488013d0779021")
}

// UnpackAlreadyElectedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyElected(uint256 jobId)
func (jobsManager *JobsManager) UnpackAlreadyElectedError(raw []byte) (*JobsManagerAlreadyElected, error) {
	out := new(JobsManagerAlreadyElected)
	if err := jobsManager.abi.UnpackIntoInterface(out, "AlreadyElected", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobsManagerAlreadyJudged represents a AlreadyJudged error raised by the JobsManager contract.
type JobsManagerAlreadyJudged struct {
	ClaimId  *big.Int
	Sequence uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyJudged(uint256 claimId, uint64 sequence)
func JobsManagerAlreadyJudgedErrorID() common.Hash {
	return common.HexToHash("0x603e4e928e11f1c5698061c2992f8f60fae3a608e7875e70b128d86d2f87274b")
}

// UnpackAlreadyJudgedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyJudged(uint256 claimId, uint64 sequence)
func (jobsManager *JobsManager) UnpackAlreadyJudgedError(raw []byte) (*JobsManagerAlreadyJudged, error) {
	out := new(JobsManagerAlreadyJudged)
	if err := jobsManager.abi.UnpackIntoInterface(out, "AlreadyJudged", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobsManagerAlreadyRevealed represents a AlreadyRevealed error raised by the JobsManager contract.
type JobsManagerAlreadyRevealed struct {
	ClaimId  *big.Int
	Sequence uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyRevealed(uint256 claimId, uint64 sequence)
func JobsManagerAlreadyRevealedErrorID() common.Hash {
	return common.HexToHash("0xc0d0fedac2a26ab8e0be6af5f0062cdbdb7eb708d34342e55480fb580e32fa4a")
}

// UnpackAlreadyRevealedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyRevealed(uint256 claimId, uint64 sequence)
func (jobsManager *JobsManager) UnpackAlreadyRevealedError(raw []byte) (*JobsManagerAlreadyRevealed, error) {
	out := new(JobsManagerAlreadyRevealed)
	if err := jobsManager.abi.UnpackIntoInterface(out, "AlreadyRevealed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobsManagerClaimPeriodOver represents a ClaimPeriodOver error raised by the JobsManager contract.
type JobsManagerClaimPeriodOver struct {
	JobId          *big.Int
	ClaimableUntil *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ClaimPeriodOver(uint256 jobId, uint48 claimableUntil)
func JobsManagerClaimPeriodOverErrorID() common.Hash {
	return common.HexToHash("0xe100b22b0bf9cdd3483edacce5bcdc6b6d91a45da9160e6b9a12bac772ac4088")
}

// UnpackClaimPeriodOverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ClaimPeriodOver(uint256 jobId, uint48 claimableUntil)
func (jobsManager *JobsManager) UnpackClaimPeriodOverError(raw []byte) (*JobsManagerClaimPeriodOver, error) {
	out := new(JobsManagerClaimPeriodOver)
	if err := jobsManager.abi.UnpackIntoInterface(out, "ClaimPeriodOver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobsManagerCountMismatch represents a CountMismatch error raised by the JobsManager contract.
type JobsManagerCountMismatch struct {
	Count    uint64
	Expected uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CountMismatch(uint64 count, uint64 expected)
func JobsManagerCountMismatchErrorID() common.Hash {
	return common.HexToHash("0x70c31b1f256dad4a8241fe7925a74e971fb09a97636121681af76acf20de0f6e")
}

// UnpackCountMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CountMismatch(uint64 count, uint64 expected)
func (jobsManager *JobsManager) UnpackCountMismatchError(raw []byte) (*JobsManagerCountMismatch, error) {
	out := new(JobsManagerCountMismatch)
	if err := jobsManager.abi.UnpackIntoInterface(out, "CountMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobsManagerERC1967InvalidImplementation represents a ERC1967InvalidImplementation error raised by the JobsManager contract.
type JobsManagerERC1967InvalidImplementation struct {
	Implementation common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1967InvalidImplementation(address implementation)
func JobsManagerERC1967InvalidImplementationErrorID() common.Hash {
	return common.HexToHash("0x4c9c8ce3ceb3130f17f7cdba48d89b5b0129f266a8bac114e6e315a41879b617")
}

// UnpackERC1967InvalidImplementationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1967InvalidImplementation(address implementation)
func (jobsManager *JobsManager) UnpackERC1967InvalidImplementationError(raw []byte) (*JobsManagerERC1967InvalidImplementation, error) {
	out := new(JobsManagerERC1967InvalidImplementation)
	if err := jobsManager.abi.UnpackIntoInterface(out, "ERC1967InvalidImplementation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobsManagerERC1967NonPayable represents a ERC1967NonPayable error raised by the JobsManager contract.
type JobsManagerERC1967NonPayable struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1967NonPayable()
func JobsManagerERC1967NonPayableErrorID() common.Hash {
	return common.HexToHash("0xb398979fa84f543c8e222f17890372c487baf85e062276c127fef521eea7224b")
}

// UnpackERC1967NonPayableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1967NonPayable()
func (jobsManager *JobsManager) UnpackERC1967NonPayableError(raw []byte) (*JobsManagerERC1967NonPayable, error) {
	out := new(JobsManagerERC1967NonPayable)
	if err := jobsManager.abi.UnpackIntoInterface(out, "ERC1967NonPayable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobsManagerFailedCall represents a FailedCall error raised by the JobsManager contract.
type JobsManagerFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func JobsManagerFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (jobsManager *JobsManager) UnpackFailedCallError(raw []byte) (*JobsManagerFailedCall, error) {
	out := new(JobsManagerFailedCall)
	if err := jobsManager.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobsManagerInsufficientBalance represents a InsufficientBalance error raised by the JobsManager contract.
type JobsManagerInsufficientBalance struct {
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientBalance(uint256 balance, uint256 needed)
func JobsManagerInsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xcf4791818fba6e019216eb4864093b4947f674afada5d305e57d598b641dad1d")
}

// UnpackInsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientBalance(uint256 balance, uint256 needed)
func (jobsManager *JobsManager) UnpackInsufficientBalanceError(raw []byte) (*JobsManagerInsufficientBalance, error) {
	out := new(JobsManagerInsufficientBalance)
	if err := jobsManager.abi.UnpackIntoInterface(out, "InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobsManagerInsufficientBudget represents a InsufficientBudget error raised by the JobsManager contract.
type JobsManagerInsufficientBudget struct {
	Have *big.Int
	Need *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientBudget(uint256 have, uint256 need)
func JobsManagerInsufficientBudgetErrorID() common.Hash {
	return common.HexToHash("0xa9a711d088ec21e946e2cf3551a8938773a608875cc3c0778616cb3b7b2d1c71")
}

// UnpackInsufficientBudgetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientBudget(uint256 have, uint256 need)
func (jobsManager *JobsManager) UnpackInsufficientBudgetError(raw []byte) (*JobsManagerInsufficientBudget, error) {
	out := new(JobsManagerInsufficientBudget)
	if err := jobsManager.abi.UnpackIntoInterface(out, "InsufficientBudget", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobsManagerInvalidInitialization represents a InvalidInitialization error raised by the JobsManager contract.
type JobsManagerInvalidInitialization struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidInitialization()
func JobsManagerInvalidInitializationErrorID() common.Hash {
	return common.HexToHash("0xf92ee8a957075833165f68c320933b1a1294aafc84ee6e0dd3fb178008f9aaf5")
}

// UnpackInvalidInitializationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidInitialization()
func (jobsManager *JobsManager) UnpackInvalidInitializationError(raw []byte) (*JobsManagerInvalidInitialization, error) {
	out := new(JobsManagerInvalidInitialization)
	if err := jobsManager.abi.UnpackIntoInterface(out, "InvalidInitialization", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobsManagerInvalidParameters represents a InvalidParameters error raised by the JobsManager contract.
type JobsManagerInvalidParameters struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidParameters()
func JobsManagerInvalidParametersErrorID() common.Hash {
	return common.HexToHash("0xe52390909f87229f872871b8ab57a0e139663fb951ac6346f3852d332ca460b7")
}

// UnpackInvalidParametersError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidParameters()
func (jobsManager *JobsManager) UnpackInvalidParametersError(raw []byte) (*JobsManagerInvalidParameters, error) {
	out := new(JobsManagerInvalidParameters)
	if err := jobsManager.abi.UnpackIntoInterface(out, "InvalidParameters", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobsManagerInvalidPeriod represents a InvalidPeriod error raised by the JobsManager contract.
type JobsManagerInvalidPeriod struct {
	Start *big.Int
	End   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidPeriod(uint48 start, uint48 end)
func JobsManagerInvalidPeriodErrorID() common.Hash {
	return common.HexToHash("0xa41eb7a30813b7fa837f129b57a78f92bb117cdcb6771a44da7ededa55bab79e")
}

// UnpackInvalidPeriodError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidPeriod(uint48 start, uint48 end)
func (jobsManager *JobsManager) UnpackInvalidPeriodError(raw []byte) (*JobsManagerInvalidPeriod, error) {
	out := new(JobsManagerInvalidPeriod)
	if err := jobsManager.abi.UnpackIntoInterface(out, "InvalidPeriod", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobsManagerInvalidProof represents a InvalidProof error raised by the JobsManager contract.
type JobsManagerInvalidProof struct {
	ClaimId  *big.Int
	Sequence uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidProof(uint256 claimId, uint64 sequence)
func JobsManagerInvalidProofErrorID() common.Hash {
	return common.HexToHash("0x7a3c18d59b48067604e65653437d3dae633d3c3b150904fa3c428ba523ded379")
}

// UnpackInvalidProofError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidProof(uint256 claimId, uint64 sequence)
func (jobsManager *JobsManager) UnpackInvalidProofError(raw []byte) (*JobsManagerInvalidProof, error) {
	out := new(JobsManagerInvalidProof)
	if err := jobsManager.abi.UnpackIntoInterface(out, "InvalidProof", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobsManagerInvalidShortString represents a InvalidShortString error raised by the JobsManager contract.
type JobsManagerInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func JobsManagerInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (jobsManager *JobsManager) UnpackInvalidShortStringError(raw []byte) (*JobsManagerInvalidShortString, error) {
	out := new(JobsManagerInvalidShortString)
	if err := jobsManager.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobsManagerInvalidSignature represents a InvalidSignature error raised by the JobsManager contract.
type JobsManagerInvalidSignature struct {
	Expected common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidSignature(address expected)
func JobsManagerInvalidSignatureErrorID() common.Hash {
	return common.HexToHash("0xd855c4f4d7a9aef9d1b6f49c25339cf5cd471e30830c8071f7b5024985e5abcd")
}

// UnpackInvalidSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidSignature(address expected)
func (jobsManager *JobsManager) UnpackInvalidSignatureError(raw []byte) (*JobsManagerInvalidSignature, error) {
	out := new(JobsManagerInvalidSignature)
	if err := jobsManager.abi.UnpackIntoInterface(out, "InvalidSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobsManagerIsPaused represents a IsPaused error raised by the JobsManager contract.
type JobsManagerIsPaused struct {
	Until *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error IsPaused(uint48 until)
func JobsManagerIsPausedErrorID() common.Hash {
	return common.HexToHash("0xc075810c74497ad0b323afbfa14e470c8f512f50e49d51b401cbac1c6bc86a55")
}

// UnpackIsPausedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error IsPaused(uint48 until)
func (jobsManager *JobsManager) UnpackIsPausedError(raw []byte) (*JobsManagerIsPaused, error) {
	out := new(JobsManagerIsPaused)
	if err := jobsManager.abi.UnpackIntoInterface(out, "IsPaused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobsManagerJobNotOver represents a JobNotOver error raised by the JobsManager contract.
type JobsManagerJobNotOver struct {
	JobId         *big.Int
	ReclaimableAt *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error JobNotOver(uint256 jobId, uint48 reclaimableAt)
func JobsManagerJobNotOverErrorID() common.Hash {
	return common.HexToHash("0xad708d6f10207246b6924444a8003c1e002ed747b705096574512cdf3f77f300")
}

// UnpackJobNotOverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error JobNotOver(uint256 jobId, uint48 reclaimableAt)
func (jobsManager *JobsManager) UnpackJobNotOverError(raw []byte) (*JobsManagerJobNotOver, error) {
	out := new(JobsManagerJobNotOver)
	if err := jobsManager.abi.UnpackIntoInterface(out, "JobNotOver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobsManagerNoSuchClaim represents a NoSuchClaim error raised by the JobsManager contract.
type JobsManagerNoSuchClaim struct {
	ClaimId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoSuchClaim(uint256 claimId)
func JobsManagerNoSuchClaimErrorID() common.Hash {
	return common.HexToHash("0xca82a03def7f3591a5beb5752d27aa755d4d39132f1cc00c426ba06f66a1fc0b")
}

// UnpackNoSuchClaimError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoSuchClaim(uint256 claimId)
func (jobsManager *JobsManager) UnpackNoSuchClaimError(raw []byte) (*JobsManagerNoSuchClaim, error) {
	out := new(JobsManagerNoSuchClaim)
	if err := jobsManager.abi.UnpackIntoInterface(out, "NoSuchClaim", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobsManagerNoSuchJob represents a NoSuchJob error raised by the JobsManager contract.
type JobsManagerNoSuchJob struct {
	JobId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoSuchJob(uint256 jobId)
func JobsManagerNoSuchJobErrorID() common.Hash {
	return common.HexToHash("0x0b3bd0c7aec56af59d95c1d9f4ed32806c4b3a79c067f0a207024200b1127795")
}

// UnpackNoSuchJobError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoSuchJob(uint256 jobId)
func (jobsManager *JobsManager) UnpackNoSuchJobError(raw []byte) (*JobsManagerNoSuchJob, error) {
	out := new(JobsManagerNoSuchJob)
	if err := jobsManager.abi.UnpackIntoInterface(out, "NoSuchJob", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobsManagerNotBroadcaster represents a NotBroadcaster error raised by the JobsManager contract.
type JobsManagerNotBroadcaster struct {
	Caller      common.Address
	Broadcaster common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotBroadcaster(address caller, address broadcaster)
func JobsManagerNotBroadcasterErrorID() common.Hash {
	return common.HexToHash("0x51b4ad84fc4354e9e8883fe270caa24c8a3f07c7358267d6cdb79411e2984d31")
}

// UnpackNotBroadcasterError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotBroadcaster(address caller, address broadcaster)
func (jobsManager *JobsManager) UnpackNotBroadcasterError(raw []byte) (*JobsManagerNotBroadcaster, error) {
	out := new(JobsManagerNotBroadcaster)
	if err := jobsManager.abi.UnpackIntoInterface(out, "NotBroadcaster", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobsManagerNotChallenged represents a NotChallenged error raised by the JobsManager contract.
type JobsManagerNotChallenged struct {
	ClaimId  *big.Int
	Sequence uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotChallenged(uint256 claimId, uint64 sequence)
func JobsManagerNotChallengedErrorID() common.Hash {
	return common.HexToHash("0xcb3c8c9533963976f5ba31ae2bc4da75c731fc4ea8bf19db84401ffa64f1dc38")
}

// UnpackNotChallengedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotChallenged(uint256 claimId, uint64 sequence)
func (jobsManager *JobsManager) UnpackNotChallengedError(raw []byte) (*JobsManagerNotChallenged, error) {
	out := new(JobsManagerNotChallenged)
	if err := jobsManager.abi.UnpackIntoInterface(out, "NotChallenged", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobsManagerNotElected represents a NotElected error raised by the JobsManager contract.
type JobsManagerNotElected struct {
	JobId      *big.Int
	Transcoder common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotElected(uint256 jobId, address transcoder)
func JobsManagerNotElectedErrorID() common.Hash {
	return common.HexToHash("0x64b266b51851725f20b2e4b8c1ec4a5202668bf765d3955d9bb0eff183c0c762")
}

// UnpackNotElectedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotElected(uint256 jobId, address transcoder)
func (jobsManager *JobsManager) UnpackNotElectedError(raw []byte) (*JobsManagerNotElected, error) {
	out := new(JobsManagerNotElected)
	if err := jobsManager.abi.UnpackIntoInterface(out, "NotElected", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobsManagerNotInitializing represents a NotInitializing error raised by the JobsManager contract.
type JobsManagerNotInitializing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInitializing()
func JobsManagerNotInitializingErrorID() common.Hash {
	return common.HexToHash("0xd7e6bcf8597daa127dc9f0048d2f08d5ef140a2cb659feabd700beff1f7a8302")
}

// UnpackNotInitializingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInitializing()
func (jobsManager *JobsManager) UnpackNotInitializingError(raw []byte) (*JobsManagerNotInitializing, error) {
	out := new(JobsManagerNotInitializing)
	if err := jobsManager.abi.UnpackIntoInterface(out, "NotInitializing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobsManagerNotPaused represents a NotPaused error raised by the JobsManager contract.
type JobsManagerNotPaused struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotPaused()
func JobsManagerNotPausedErrorID() common.Hash {
	return common.HexToHash("0x6cd602013233635730773e15e89b8a778034d859147e8f706bcd1aa42e228e06")
}

// UnpackNotPausedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotPaused()
func (jobsManager *JobsManager) UnpackNotPausedError(raw []byte) (*JobsManagerNotPaused, error) {
	out := new(JobsManagerNotPaused)
	if err := jobsManager.abi.UnpackIntoInterface(out, "NotPaused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobsManagerNotTranscoder represents a NotTranscoder error raised by the JobsManager contract.
type JobsManagerNotTranscoder struct {
	Caller     common.Address
	Transcoder common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotTranscoder(address caller, address transcoder)
func JobsManagerNotTranscoderErrorID() common.Hash {
	return common.HexToHash("0x7d70ed881b1529e3de84d94140d234b737accc7135ba344dacfe16e259369b70")
}

// UnpackNotTranscoderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotTranscoder(address caller, address transcoder)
func (jobsManager *JobsManager) UnpackNotTranscoderError(raw []byte) (*JobsManagerNotTranscoder, error) {
	out := new(JobsManagerNotTranscoder)
	if err := jobsManager.abi.UnpackIntoInterface(out, "NotTranscoder", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobsManagerNotVerifier represents a NotVerifier error raised by the JobsManager contract.
type JobsManagerNotVerifier struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotVerifier(address caller)
func JobsManagerNotVerifierErrorID() common.Hash {
	return common.HexToHash("0xfdad49d4d8abc0def2ccf8ba986dcbd23ea142aa289dd977f311e49829432145")
}

// UnpackNotVerifierError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotVerifier(address caller)
func (jobsManager *JobsManager) UnpackNotVerifierError(raw []byte) (*JobsManagerNotVerifier, error) {
	out := new(JobsManagerNotVerifier)
	if err := jobsManager.abi.UnpackIntoInterface(out, "NotVerifier", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobsManagerNothingToClaim represents a NothingToClaim error raised by the JobsManager contract.
type JobsManagerNothingToClaim struct {
	Claimed *big.Int
	Amount  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToClaim(uint128 claimed, uint128 amount)
func JobsManagerNothingToClaimErrorID() common.Hash {
	return common.HexToHash("0x16fb67a17acab1f4d1e11dacddea468b77daed5daef8c30290b9890f36da6def")
}

// UnpackNothingToClaimError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToClaim(uint128 claimed, uint128 amount)
func (jobsManager *JobsManager) UnpackNothingToClaimError(raw []byte) (*JobsManagerNothingToClaim, error) {
	out := new(JobsManagerNothingToClaim)
	if err := jobsManager.abi.UnpackIntoInterface(out, "NothingToClaim", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobsManagerPausedTooSoon represents a PausedTooSoon error raised by the JobsManager contract.
type JobsManagerPausedTooSoon struct {
	AllowedFrom *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PausedTooSoon(uint48 allowedFrom)
func JobsManagerPausedTooSoonErrorID() common.Hash {
	return common.HexToHash("0x59e0c0781f32bd900d8a4a39405d2a983ee4a99ff8156cd62a36397df6f8ad07")
}

// UnpackPausedTooSoonError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PausedTooSoon(uint48 allowedFrom)
func (jobsManager *JobsManager) UnpackPausedTooSoonError(raw []byte) (*JobsManagerPausedTooSoon, error) {
	out := new(JobsManagerPausedTooSoon)
	if err := jobsManager.abi.UnpackIntoInterface(out, "PausedTooSoon", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobsManagerReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the JobsManager contract.
type JobsManagerReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func JobsManagerReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (jobsManager *JobsManager) UnpackReentrancyGuardReentrantCallError(raw []byte) (*JobsManagerReentrancyGuardReentrantCall, error) {
	out := new(JobsManagerReentrancyGuardReentrantCall)
	if err := jobsManager.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobsManagerSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the JobsManager contract.
type JobsManagerSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func JobsManagerSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (jobsManager *JobsManager) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*JobsManagerSafeCastOverflowedUintDowncast, error) {
	out := new(JobsManagerSafeCastOverflowedUintDowncast)
	if err := jobsManager.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobsManagerSeedExpired represents a SeedExpired error raised by the JobsManager contract.
type JobsManagerSeedExpired struct {
	SeedBlock uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SeedExpired(uint64 seedBlock)
func JobsManagerSeedExpiredErrorID() common.Hash {
	return common.HexToHash("0x1f697f9cca754ba0d8d9b4dd848757b6b962e788ff2ae4d69b3ecc524d0ac39f")
}

// UnpackSeedExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SeedExpired(uint64 seedBlock)
func (jobsManager *JobsManager) UnpackSeedExpiredError(raw []byte) (*JobsManagerSeedExpired, error) {
	out := new(JobsManagerSeedExpired)
	if err := jobsManager.abi.UnpackIntoInterface(out, "SeedExpired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobsManagerSeedNotReady represents a SeedNotReady error raised by the JobsManager contract.
type JobsManagerSeedNotReady struct {
	SeedBlock uint64
	Current   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SeedNotReady(uint64 seedBlock, uint256 current)
func JobsManagerSeedNotReadyErrorID() common.Hash {
	return common.HexToHash("0x484e391672faaac4235acecc06d2ebac87c73fdee30a3ea1051ddddffb088356")
}

// UnpackSeedNotReadyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SeedNotReady(uint64 seedBlock, uint256 current)
func (jobsManager *JobsManager) UnpackSeedNotReadyError(raw []byte) (*JobsManagerSeedNotReady, error) {
	out := new(JobsManagerSeedNotReady)
	if err := jobsManager.abi.UnpackIntoInterface(out, "SeedNotReady", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobsManagerSequenceAlreadyClaimed represents a SequenceAlreadyClaimed error raised by the JobsManager contract.
type JobsManagerSequenceAlreadyClaimed struct {
	FromSequence uint64
	NextSequence uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SequenceAlreadyClaimed(uint64 fromSequence, uint64 nextSequence)
func JobsManagerSequenceAlreadyClaimedErrorID() common.Hash {
	return common.HexToHash("0x51a387f33e60eb06e1d29c4d4ff60f96abc7dd6f7380f2bea7755516d6d5e3eb")
}

// UnpackSequenceAlreadyClaimedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SequenceAlreadyClaimed(uint64 fromSequence, uint64 nextSequence)
func (jobsManager *JobsManager) UnpackSequenceAlreadyClaimedError(raw []byte) (*JobsManagerSequenceAlreadyClaimed, error) {
	out := new(JobsManagerSequenceAlreadyClaimed)
	if err := jobsManager.abi.UnpackIntoInterface(out, "SequenceAlreadyClaimed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobsManagerStringTooLong represents a StringTooLong error raised by the JobsManager contract.
type JobsManagerStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func JobsManagerStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (jobsManager *JobsManager) UnpackStringTooLongError(raw []byte) (*JobsManagerStringTooLong, error) {
	out := new(JobsManagerStringTooLong)
	if err := jobsManager.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobsManagerTooManySegments represents a TooManySegments error raised by the JobsManager contract.
type JobsManagerTooManySegments struct {
	Count uint64
	Limit uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManySegments(uint64 count, uint64 limit)
func JobsManagerTooManySegmentsErrorID() common.Hash {
	return common.HexToHash("0xb624a69463fa5c09700d9276e6b5adb68326d4504d12629e70ff124c8cb3e746")
}

// UnpackTooManySegmentsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManySegments(uint64 count, uint64 limit)
func (jobsManager *JobsManager) UnpackTooManySegmentsError(raw []byte) (*JobsManagerTooManySegments, error) {
	out := new(JobsManagerTooManySegments)
	if err := jobsManager.abi.UnpackIntoInterface(out, "TooManySegments", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobsManagerUUPSUnauthorizedCallContext represents a UUPSUnauthorizedCallContext error raised by the JobsManager contract.
type JobsManagerUUPSUnauthorizedCallContext struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UUPSUnauthorizedCallContext()
func JobsManagerUUPSUnauthorizedCallContextErrorID() common.Hash {
	return common.HexToHash("0xe07c8dba242a06571ac65fe4bbe20522c9fb111cb33599b799ff8039c1ed18f4")
}

// UnpackUUPSUnauthorizedCallContextError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UUPSUnauthorizedCallContext()
func (jobsManager *JobsManager) UnpackUUPSUnauthorizedCallContextError(raw []byte) (*JobsManagerUUPSUnauthorizedCallContext, error) {
	out := new(JobsManagerUUPSUnauthorizedCallContext)
	if err := jobsManager.abi.UnpackIntoInterface(out, "UUPSUnauthorizedCallContext", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobsManagerUUPSUnsupportedProxiableUUID represents a UUPSUnsupportedProxiableUUID error raised by the JobsManager contract.
type JobsManagerUUPSUnsupportedProxiableUUID struct {
	Slot [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UUPSUnsupportedProxiableUUID(bytes32 slot)
func JobsManagerUUPSUnsupportedProxiableUUIDErrorID() common.Hash {
	return common.HexToHash("0xaa1d49a4c084bfa9aeeee2a0be65267a7f19ba7e1476b114dac513d2c14cb563")
}

// UnpackUUPSUnsupportedProxiableUUIDError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UUPSUnsupportedProxiableUUID(bytes32 slot)
func (jobsManager *JobsManager) UnpackUUPSUnsupportedProxiableUUIDError(raw []byte) (*JobsManagerUUPSUnsupportedProxiableUUID, error) {
	out := new(JobsManagerUUPSUnsupportedProxiableUUID)
	if err := jobsManager.abi.UnpackIntoInterface(out, "UUPSUnsupportedProxiableUUID", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobsManagerWindowClosed represents a WindowClosed error raised by the JobsManager contract.
type JobsManagerWindowClosed struct {
	ClaimId  *big.Int
	Deadline *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WindowClosed(uint256 claimId, uint48 deadline)
func JobsManagerWindowClosedErrorID() common.Hash {
	return common.HexToHash("0xe1bfc23b1a376f886856ebd05ab9f3f943a0adf9f0fadb4ccb978f9f0510f579")
}

// UnpackWindowClosedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WindowClosed(uint256 claimId, uint48 deadline)
func (jobsManager *JobsManager) UnpackWindowClosedError(raw []byte) (*JobsManagerWindowClosed, error) {
	out := new(JobsManagerWindowClosed)
	if err := jobsManager.abi.UnpackIntoInterface(out, "WindowClosed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobsManagerWindowOpen represents a WindowOpen error raised by the JobsManager contract.
type JobsManagerWindowOpen struct {
	ClaimId  *big.Int
	Deadline *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WindowOpen(uint256 claimId, uint48 deadline)
func JobsManagerWindowOpenErrorID() common.Hash {
	return common.HexToHash("0xe2442bc4ba4bb3ffd78d1b0a69efe487fe87dacdf2ec47cc6cceb178a908552d")
}

// UnpackWindowOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WindowOpen(uint256 claimId, uint48 deadline)
func (jobsManager *JobsManager) UnpackWindowOpenError(raw []byte) (*JobsManagerWindowOpen, error) {
	out := new(JobsManagerWindowOpen)
	if err := jobsManager.abi.UnpackIntoInterface(out, "WindowOpen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobsManagerWrongStatus represents a WrongStatus error raised by the JobsManager contract.
type JobsManagerWrongStatus struct {
	ClaimId *big.Int
	Status  uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongStatus(uint256 claimId, uint8 status)
func JobsManagerWrongStatusErrorID() common.Hash {
	return common.HexToHash("0xa5d15e1f94e40302e3f7050760870a95f04eb9d943cd2cb333833178258083d6")
}

// UnpackWrongStatusError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongStatus(uint256 claimId, uint8 status)
func (jobsManager *JobsManager) UnpackWrongStatusError(raw []byte) (*JobsManagerWrongStatus, error) {
	out := new(JobsManagerWrongStatus)
	if err := jobsManager.abi.UnpackIntoInterface(out, "WrongStatus", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobsManagerWrongVoucher represents a WrongVoucher error raised by the JobsManager contract.
type JobsManagerWrongVoucher struct {
	JobId      *big.Int
	Transcoder common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongVoucher(uint256 jobId, address transcoder)
func JobsManagerWrongVoucherErrorID() common.Hash {
	return common.HexToHash("0x0f5e15dd6a781e5e615c8391652baf35993c8fbd0ddcefd56f77c485d33404c8")
}

// UnpackWrongVoucherError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongVoucher(uint256 jobId, address transcoder)
func (jobsManager *JobsManager) UnpackWrongVoucherError(raw []byte) (*JobsManagerWrongVoucher, error) {
	out := new(JobsManagerWrongVoucher)
	if err := jobsManager.abi.UnpackIntoInterface(out, "WrongVoucher", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobsManagerZeroBudget represents a ZeroBudget error raised by the JobsManager contract.
type JobsManagerZeroBudget struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroBudget()
func JobsManagerZeroBudgetErrorID() common.Hash {
	return common.HexToHash("0xff97b8611f5ecdc64828ec686133ea690987070b2b4e0e9885e087c91e559b16")
}

// UnpackZeroBudgetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroBudget()
func (jobsManager *JobsManager) UnpackZeroBudgetError(raw []byte) (*JobsManagerZeroBudget, error) {
	out := new(JobsManagerZeroBudget)
	if err := jobsManager.abi.UnpackIntoInterface(out, "ZeroBudget", raw); err != nil {
		return nil, err
	}
	return out, nil
}
