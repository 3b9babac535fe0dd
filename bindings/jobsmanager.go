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

// IJobsManagerParameters is an auto generated low-level Go binding around an user-defined struct.
type IJobsManagerParameters struct {
	Verifier         common.Address
	VerificationRate uint32
	ChallengeWindow  uint32
	ClaimPeriod      uint32
	BountyPpm        uint32
	BountyCap        *big.Int
}

// IJobsManagerQuote is an auto generated low-level Go binding around an user-defined struct.
type IJobsManagerQuote struct {
	Broadcaster common.Address
	Transcoder  common.Address
	Expiry      *big.Int
	Jobs        uint32
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
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIActiveSet\",\"name\":\"activeSet\",\"type\":\"address\"},{\"internalType\":\"contractIServiceRegistry\",\"name\":\"registry\",\"type\":\"address\"},{\"internalType\":\"contractIFeeVault\",\"name\":\"feeVault\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"views\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AccessManagedInvalidAuthority\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"delay\",\"type\":\"uint32\"}],\"name\":\"AccessManagedRequiredDelay\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"AccessManagedUnauthorized\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"}],\"name\":\"AddressEmptyCode\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"}],\"name\":\"AllElected\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"claimId\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"}],\"name\":\"AlreadyJudged\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"claimId\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"}],\"name\":\"AlreadyRevealed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"internalType\":\"uint48\",\"name\":\"claimableUntil\",\"type\":\"uint48\"}],\"name\":\"ClaimPeriodOver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"expected\",\"type\":\"uint64\"}],\"name\":\"CountMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"}],\"name\":\"ERC1967InvalidImplementation\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ERC1967NonPayable\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"InsufficientBalance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"have\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"need\",\"type\":\"uint256\"}],\"name\":\"InsufficientBudget\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidInitialization\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidParameters\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint48\",\"name\":\"start\",\"type\":\"uint48\"},{\"internalType\":\"uint48\",\"name\":\"end\",\"type\":\"uint48\"}],\"name\":\"InvalidPeriod\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"claimId\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"}],\"name\":\"InvalidProof\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"expected\",\"type\":\"address\"}],\"name\":\"InvalidSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint48\",\"name\":\"until\",\"type\":\"uint48\"}],\"name\":\"IsPaused\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"internalType\":\"uint48\",\"name\":\"reclaimableAt\",\"type\":\"uint48\"}],\"name\":\"JobNotOver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"claimId\",\"type\":\"uint256\"}],\"name\":\"NoSuchClaim\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"}],\"name\":\"NoSuchJob\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"transcoder\",\"type\":\"address\"}],\"name\":\"NotActive\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"broadcaster\",\"type\":\"address\"}],\"name\":\"NotBroadcaster\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"claimId\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"}],\"name\":\"NotChallenged\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"transcoder\",\"type\":\"address\"}],\"name\":\"NotElected\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotInitializing\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotPaused\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"transcoder\",\"type\":\"address\"}],\"name\":\"NotTranscoder\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotVerifier\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint128\",\"name\":\"claimed\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"}],\"name\":\"NothingToClaim\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint48\",\"name\":\"allowedFrom\",\"type\":\"uint48\"}],\"name\":\"PausedTooSoon\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint48\",\"name\":\"expiry\",\"type\":\"uint48\"}],\"name\":\"QuoteExpired\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"quoteDigest\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"jobs\",\"type\":\"uint32\"}],\"name\":\"QuoteUsedUp\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SafeCastOverflowedUintDowncast\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"seedBlock\",\"type\":\"uint64\"}],\"name\":\"SeedExpired\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"seedBlock\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"current\",\"type\":\"uint256\"}],\"name\":\"SeedNotReady\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"fromSequence\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"nextSequence\",\"type\":\"uint64\"}],\"name\":\"SequenceAlreadyClaimed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"limit\",\"type\":\"uint64\"}],\"name\":\"TooManySegments\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"UUPSUnauthorizedCallContext\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"slot\",\"type\":\"bytes32\"}],\"name\":\"UUPSUnsupportedProxiableUUID\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"claimId\",\"type\":\"uint256\"},{\"internalType\":\"uint48\",\"name\":\"until\",\"type\":\"uint48\"}],\"name\":\"WindowClosed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"claimId\",\"type\":\"uint256\"},{\"internalType\":\"uint48\",\"name\":\"deadline\",\"type\":\"uint48\"}],\"name\":\"WindowOpen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"claimId\",\"type\":\"uint256\"},{\"internalType\":\"enumIJobsManager.ClaimStatus\",\"name\":\"status\",\"type\":\"uint8\"}],\"name\":\"WrongStatus\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"}],\"name\":\"WrongTerms\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroBudget\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AuthorityUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"claimId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"transcoder\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"paid\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"bounty\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"keeper\",\"type\":\"address\"}],\"name\":\"ClaimFinalized\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"claimId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"transcoder\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"fromSequence\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"receiptsRoot\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"seedBlock\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint48\",\"name\":\"deadline\",\"type\":\"uint48\"}],\"name\":\"ClaimOpened\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"claimId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"seed\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"challenged\",\"type\":\"uint32\"}],\"name\":\"ClaimSealed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"claimId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"transcoder\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"refunded\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"enumIJobsManager.ClaimStatus\",\"name\":\"status\",\"type\":\"uint8\"}],\"name\":\"ClaimVoided\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"version\",\"type\":\"uint64\"}],\"name\":\"Initialized\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"broadcaster\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"streamId\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"profilesHash\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"serviceId\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"maxPricePerUnit\",\"type\":\"uint96\"},{\"indexed\":false,\"internalType\":\"uint48\",\"name\":\"start\",\"type\":\"uint48\"},{\"indexed\":false,\"internalType\":\"uint48\",\"name\":\"end\",\"type\":\"uint48\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"budget\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"seedBlock\",\"type\":\"uint64\"}],\"name\":\"JobCreated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"transcoder\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"place\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"seed\",\"type\":\"bytes32\"}],\"name\":\"JobElected\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"budget\",\"type\":\"uint256\"}],\"name\":\"JobFunded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"JobReclaimed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"seedBlock\",\"type\":\"uint64\"}],\"name\":\"JobSeedMoved\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint16\",\"name\":\"version\",\"type\":\"uint16\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"verificationRate\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"challengeWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"claimPeriod\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"bountyPpm\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"bountyCap\",\"type\":\"uint96\"}],\"indexed\":false,\"internalType\":\"structIJobsManager.Parameters\",\"name\":\"parameters\",\"type\":\"tuple\"}],\"name\":\"ParametersSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint48\",\"name\":\"until\",\"type\":\"uint48\"}],\"name\":\"Paused\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"quoteDigest\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"used\",\"type\":\"uint32\"}],\"name\":\"QuoteUsed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"claimId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"verdict\",\"type\":\"uint8\"}],\"name\":\"SegmentJudged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"claimId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"sourceHash\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32[]\",\"name\":\"renditionHashes\",\"type\":\"bytes32[]\"}],\"name\":\"SegmentRevealed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"Unpaused\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"}],\"name\":\"Upgraded\",\"type\":\"event\"},{\"stateMutability\":\"payable\",\"type\":\"fallback\"},{\"inputs\":[],\"name\":\"ACTIVE_SET\",\"outputs\":[{\"internalType\":\"contractIActiveSet\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"FEE_VAULT\",\"outputs\":[{\"internalType\":\"contractIFeeVault\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"REGISTRY\",\"outputs\":[{\"internalType\":\"contractIServiceRegistry\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"UPGRADE_INTERFACE_VERSION\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"VIEWS\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"authority\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"transcoder\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"throughSequence\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"segments\",\"type\":\"uint64\"},{\"internalType\":\"uint128\",\"name\":\"units\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"}],\"internalType\":\"structIJobsManager.Voucher\",\"name\":\"voucher\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"receiptsRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"}],\"name\":\"claim\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"claimId\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"streamId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"profilesHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"serviceId\",\"type\":\"bytes32\"},{\"internalType\":\"uint96\",\"name\":\"maxPricePerUnit\",\"type\":\"uint96\"},{\"internalType\":\"uint48\",\"name\":\"start\",\"type\":\"uint48\"},{\"internalType\":\"uint48\",\"name\":\"end\",\"type\":\"uint48\"}],\"internalType\":\"structIJobsManager.Terms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"createJob\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"streamId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"profilesHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"serviceId\",\"type\":\"bytes32\"},{\"internalType\":\"uint96\",\"name\":\"maxPricePerUnit\",\"type\":\"uint96\"},{\"internalType\":\"uint48\",\"name\":\"start\",\"type\":\"uint48\"},{\"internalType\":\"uint48\",\"name\":\"end\",\"type\":\"uint48\"}],\"internalType\":\"structIJobsManager.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"broadcaster\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"transcoder\",\"type\":\"address\"},{\"internalType\":\"uint48\",\"name\":\"expiry\",\"type\":\"uint48\"},{\"internalType\":\"uint32\",\"name\":\"jobs\",\"type\":\"uint32\"}],\"internalType\":\"structIJobsManager.Quote\",\"name\":\"quote\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"createNamedJob\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"streamId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"profilesHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"serviceId\",\"type\":\"bytes32\"},{\"internalType\":\"uint96\",\"name\":\"maxPricePerUnit\",\"type\":\"uint96\"},{\"internalType\":\"uint48\",\"name\":\"start\",\"type\":\"uint48\"},{\"internalType\":\"uint48\",\"name\":\"end\",\"type\":\"uint48\"}],\"internalType\":\"structIJobsManager.Terms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"elect\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"claimId\",\"type\":\"uint256\"}],\"name\":\"finalize\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"}],\"name\":\"fundJob\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"verificationRate\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"challengeWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"claimPeriod\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"bountyPpm\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"bountyCap\",\"type\":\"uint96\"}],\"internalType\":\"structIJobsManager.Parameters\",\"name\":\"initialParameters\",\"type\":\"tuple\"}],\"name\":\"initialize\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"isConsumingScheduledOp\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"claimId\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"internalType\":\"enumVerdict\",\"name\":\"verdict\",\"type\":\"uint8\"}],\"name\":\"onVerdict\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pause\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proxiableUUID\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"}],\"name\":\"reclaim\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"claimId\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"sourceHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"renditionHashes\",\"type\":\"bytes32[]\"},{\"internalType\":\"uint64\",\"name\":\"units\",\"type\":\"uint64\"}],\"internalType\":\"structIJobsManager.Receipt\",\"name\":\"receipt\",\"type\":\"tuple\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes\",\"name\":\"evidence\",\"type\":\"bytes\"}],\"name\":\"reveal\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"claimId\",\"type\":\"uint256\"}],\"name\":\"seal\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newAuthority\",\"type\":\"address\"}],\"name\":\"setAuthority\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"verificationRate\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"challengeWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"claimPeriod\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"bountyPpm\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"bountyCap\",\"type\":\"uint96\"}],\"internalType\":\"structIJobsManager.Parameters\",\"name\":\"newParameters\",\"type\":\"tuple\"}],\"name\":\"setParameters\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"unpause\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newImplementation\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"upgradeToAndCall\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"}]",
	ID:  "JobsManager",
	Bin: "0x610200604052306101c052348015610015575f5ffd5b50604051615a05380380615a0583398101604081905261003491610262565b818484604051806040016040528060088152602001672634bb32b832b2b960c11b815250604051806040016040528060018152602001603160f81b8152506100818261015660201b60201c565b6101205261008e81610156565b61014052815160208084019190912060e052815190820120610100524660a05261011a60e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c0526001600160a01b03918216610160528116610180529081166101a05281166101e05261014d61019c565b50505050610319565b5f5f829050601f81511115610189578260405163305a27a960e01b815260040161018091906102be565b60405180910390fd5b8051610194826102f3565b179392505050565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff16156101ec5760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b039081161461024b5780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b6001600160a01b038116811461024b575f5ffd5b5f5f5f5f60808587031215610275575f5ffd5b84516102808161024e565b60208601519094506102918161024e565b60408601519093506102a28161024e565b60608601519092506102b38161024e565b939692955090935050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b80516020808301519190811015610313575f198160200360031b1b821691505b50919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516101e0516156316103d45f395f818161021f015261053e01525f81816121640152818161218d01526122f301525f81816103780152611e7501525f81816101cf01528181610a690152612d3f01525f8181610517015281816109790152612ac901525f6127d001525f6127a001525f6143af01525f61438701525f6142e201525f61430c01525f61433601526156315ff3fe608060405260043610610195575f3560e01c806384b0196e116100e0578063b1c7814811610089578063ca70c6e311610063578063ca70c6e3146104a9578063cab16f8c146104c8578063dc74c51f146104e7578063f370902a1461050657610195565b8063b1c781481461042f578063b3b073d91461044e578063bf7e214f1461046d57610195565b80638d22b863116100ba5780638d22b8631461039a5780638fb36037146103ad578063ad3cb1cc146103da57610195565b806384b0196e1461032157806386fe212d146103485780638940192a1461036757610195565b806352d1902d116101425780637a9e5e4b1161011c5780637a9e5e4b146102cf57806382841df2146102ee5780638456cb591461030d57610195565b806352d1902d1461029557806354aabb8a146102a95780635c42793c146102bc57610195565b80632dabbeed116101735780632dabbeed146102415780633f4ba83a1461026e5780634f1ef2861461028257610195565b806305261aea1461019f57806306433b1b146101be5780630c4e79351461020e575b61019d610539565b005b3480156101aa575f5ffd5b5061019d6101b93660046146e6565b610564565b3480156101c9575f5ffd5b506101f17f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020015b60405180910390f35b348015610219575f5ffd5b506101f17f000000000000000000000000000000000000000000000000000000000000000081565b34801561024c575f5ffd5b5061026061025b3660046146e6565b6106cf565b604051908152602001610205565b348015610279575f5ffd5b5061019d6107e6565b61019d610290366004614755565b61086f565b3480156102a0575f5ffd5b5061026061088e565b6102606102b736600461484e565b6108bc565b6102606102ca3660046148b8565b610c6e565b3480156102da575f5ffd5b5061019d6102e93660046148d2565b610c7f565b3480156102f9575f5ffd5b5061019d6103083660046148ed565b610d2a565b348015610318575f5ffd5b5061019d610e3f565b34801561032c575f5ffd5b50610335610f82565b604051610205979695949392919061494f565b348015610353575f5ffd5b5061019d6103623660046146e6565b610fc4565b348015610372575f5ffd5b506101f17f000000000000000000000000000000000000000000000000000000000000000081565b61019d6103a83660046146e6565b611204565b3480156103b8575f5ffd5b506103c16112e1565b6040516001600160e01b03199091168152602001610205565b3480156103e5575f5ffd5b506104226040518060400160405280600581526020017f352e302e3000000000000000000000000000000000000000000000000000000081525081565b60405161020591906149e5565b34801561043a575f5ffd5b5061019d6104493660046149f7565b61132a565b348015610459575f5ffd5b50610260610468366004614a35565b611501565b348015610478575f5ffd5b507ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a00546001600160a01b03166101f1565b3480156104b4575f5ffd5b5061019d6104c33660046148b8565b61186f565b3480156104d3575f5ffd5b5061019d6104e2366004614ac6565b611881565b3480156104f2575f5ffd5b5061019d610501366004614b03565b6119c5565b348015610511575f5ffd5b506101f17f000000000000000000000000000000000000000000000000000000000000000081565b6105627f0000000000000000000000000000000000000000000000000000000000000000611b7e565b565b61056c611ba1565b5f61057682611bd6565b600181810154919250600160f81b90910460ff16905f9082600681111561059f5761059f614bd8565b14806105bc575060028260068111156105ba576105ba614bd8565b145b90508382826105e95760405163a5d15e1f60e01b81526004016105e0929190614c0c565b60405180910390fd5b505060018301548490600160c81b900464ffffffffff16428110610630576040516338910af160e21b8152600481019290925264ffffffffff1660248201526044016105e0565b506001905082600681111561064757610647614bd8565b036106605761065884846004611c2e565b5050506106c4565b600283015461ffff600160d01b8204811691600160f01b9004168190036106945761068b8585611d3e565b505050506106c4565b6002840154600160e01b900461ffff1681116106be8686836106b7576004611c2e565b6006611c2e565b50505050505b6106cc611ee1565b50565b5f6106d8611ba1565b5f6106e283611f0b565b80549091506001600160a01b031633818181146107255760405163146d2b6160e21b81526001600160a01b039283166004820152911660248201526044016105e0565b50505f61073183611f45565b9050848165ffffffffffff811642101561076f5760405163ad708d6f60e01b8152600481019290925265ffffffffffff1660248201526044016105e0565b50506001830180546001600160a01b038116909155604051600160a01b9091046001600160601b0316808252945085907fedbfa3cad77e75b35859e4db750fa4eea1ad1c56c8574a4a1d995be0166605f69060200160405180910390a26107d68285611f8b565b5050506107e1611ee1565b919050565b6107f2335b5f36611ffe565b600254600160901b900465ffffffffffff16421061082357604051636cd6020160e01b815260040160405180910390fd5b6002805465ffffffffffff60901b1916600160901b4265ffffffffffff16021790556040517fa45f47fdea8a1efdd9029a5691c7f759c32b7c698632b563573e155625d16933905f90a1565b610877612159565b61088082612210565b61088a8282612219565b5050565b5f6108976122e8565b507f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc90565b5f6108ca60208501856148d2565b6001600160a01b031633908114906108e560208701876148d2565b90916109175760405163146d2b6160e21b81526001600160a01b039283166004820152911660248201526044016105e0565b5061092a90506060850160408601614c35565b65ffffffffffff164211156109456060860160408701614c35565b9061096e57604051639e6584db60e01b815265ffffffffffff90911660048201526024016105e0565b506001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016639f8a13d76109ae60408701602088016148d2565b6040516001600160e01b031960e084901b1681526001600160a01b039091166004820152602401602060405180830381865afa1580156109f0573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610a149190614c4e565b610a2460408601602087016148d2565b90610a4e57604051634022bc5560e01b81526001600160a01b0390911660048201526024016105e0565b505f610a5a8587612331565b9050610b0c6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016635b5175d5610a9e6040890160208a016148d2565b6040516001600160e01b031960e084901b1681526001600160a01b039091166004820152602401602060405180830381865afa158015610ae0573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610b049190614c6d565b828686612354565b5f8181526009602052604090205463ffffffff16610b306080870160608801614c88565b63ffffffff9081169082161082610b4d6080890160608a01614c88565b9091610b7b57604051633382a33560e01b8152600481019290925263ffffffff1660248201526044016105e0565b505080610b8790614cb7565b5f83815260096020908152604091829020805463ffffffff191663ffffffff8516179055919250610bc8918991610bc391908a01908a016148d2565b61238e565b60405163ffffffff83168152909350829084907f16e9b6500bff11738dfb4672abc5c05f89bfa01e01ad1fec9b2ed9e47516f9809060200160405180910390a3610c1860408701602088016148d2565b6001600160a01b0316837f4f830880344a444bf7fc2fe85304aa3c20d17416d9e064e455d043ac7e69ada95f5f604051610c5c929190918252602082015260400190565b60405180910390a35050949350505050565b5f610c79825f61238e565b92915050565b33610cb17ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a00546001600160a01b031690565b6001600160a01b0316816001600160a01b031614610cec5760405162d1953b60e31b81526001600160a01b03821660048201526024016105e0565b816001600160a01b03163b5f03610d21576040516361798f2f60e11b81526001600160a01b03831660048201526024016105e0565b61088a826125a0565b5f610d33612613565b805490915060ff6801000000000000000082041615906001600160401b03165f81158015610d5e5750825b90505f826001600160401b03166001148015610d795750303b155b905081158015610d87575080155b15610da55760405163f92ee8a960e01b815260040160405180910390fd5b845467ffffffffffffffff191660011785558315610dd957845468ff00000000000000001916680100000000000000001785555b610de28761263b565b610deb8661264c565b8315610e3657845468ff000000000000000019168555604051600181527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50505050505050565b610e48336107eb565b60028054600160c01b810461ffff165f908152600360205260408120549091610e8d91600160e01b900463ffffffff1690600160901b900465ffffffffffff16614cdb565b8254909150600160901b900465ffffffffffff16158080610eb657508165ffffffffffff164210155b8290610ee057604051630b3c180f60e31b815265ffffffffffff90911660048201526024016105e0565b50825465ffffffffffff42908116600160601b0271ffffffffffff00000000000000000000000019909216919091178455610f1f906203f48090614cdb565b835465ffffffffffff60901b1916600160901b65ffffffffffff92831681029190911780865560405191900490911681527f95c424e970dea488922ec9da91305321f58798dd418b233247e105fdb501f0de9060200160405180910390a1505050565b5f6060805f5f5f6060610f93612799565b610f9b6127c9565b604080515f80825260208201909252600f60f81b9b939a50919850469750309650945092509050565b5f610fce82611bd6565b9050600180820154600160f81b900460ff166006811115610ff157610ff1614bd8565b148282600101601f9054906101000a900460ff1690916110265760405163a5d15e1f60e01b81526004016105e0929190614c0c565b50506001810154600160a81b900463ffffffff16804381811161106d576040516324271c8b60e11b81526001600160401b03909216600483015260248201526044016105e0565b50505f61107b8360016127f4565b9050838165ffffffffffff81164211156110b95760405163e1bfc23b60e01b8152600481019290925265ffffffffffff1660248201526044016105e0565b50505f6110c583612883565b90508265ffffffffffff1982166110fb576040516307da5fe760e21b81526001600160401b0390911660048201526024016105e0565b50600184015463ffffffff600160501b820481165f9081526004602090815260408083205461ffff600160f01b909104811684526003909252822054600160a01b90049092169290916111709165ffffffffffff1986169164ffffffffff600160701b83041691600160981b900416856128a8565b600287018054603086901c6001600160e01b031990911617600160d01b61ffff841602179055600187018054600160f91b6001600160f81b039091161790556040805165ffffffffffff198616815263ffffffff8316602082015291925088917f5d873db5fa472b683ec3e0abf0a1e467feed80cc2bdcaae49834945dd498fdb9910160405180910390a250505050505050565b5f61120e82611f0b565b90505f3411611249576040517fff97b86100000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60018101545f906112749061126f903490600160a01b90046001600160601b0316614cf9565b6128f2565b6001830180546001600160a01b0316600160a01b6001600160601b0384169081029190911790915560408051348152602081019290925291925084917feb8254c25bbd9490f81e01ed645cc41c5f1701a8d247cac1e33ed721e539f10f91015b60405180910390a2505050565b7ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a0080545f9190600160a01b900460ff1661131b575f611324565b638fb3603760e01b5b91505090565b5f61133483611f0b565b9050806002015461134483612929565b1483906113675760405163ec37d9b360e01b81526004016105e091815260200190565b505f611373848361297a565b8254909150600160c81b900464ffffffffff1680438181116113b7576040516324271c8b60e11b815264ffffffffff909216600483015260248201526044016105e0565b50505f6113ca8264ffffffffff16612883565b90505f8190036113e6576113de8685612a3f565b505050505050565b60408051602081018390529081018790525f9060600160408051601f19818403018152919052805160209091012090505f61143288868461142d60808c0160608d01614d2b565b612abd565b90506001600160a01b0381166114565761144c8887612a3f565b5050505050505050565b845f0361147f576001860180546001600160a01b0319166001600160a01b0383161790556114b1565b5f888152600560209081526040808320888452909152902080546001600160a01b0319166001600160a01b0383161790555b60408051868152602081018490526001600160a01b038316918a917f4f830880344a444bf7fc2fe85304aa3c20d17416d9e064e455d043ac7e69ada9910160405180910390a35050505050505050565b5f61150a612c17565b85355f61151682611f0b565b90505f6115328361152d60408c0160208d016148d2565b612c56565b8254909150611554906001600160a01b031661154d8b612dfb565b8a8a612354565b5f61155e83612e08565b9050838165ffffffffffff811642111561159c5760405163e100b22b60e01b8152600481019290925265ffffffffffff1660248201526044016105e0565b50505f8481526006602090815260408083209183916115c091908f01908f016148d2565b6001600160a01b03166001600160a01b031681526020019081526020015f2090505f5f6115ee838e8b612ecf565b915091506115fc8682613222565b6002805460069061161e906601000000000000900465ffffffffffff16614d46565b825465ffffffffffff9182166101009390930a83810292021916179091555f8181526007602052604090208b81559098506116616001600160601b0383166132a4565b60018201805469ffffffffffffffffffff191669ffffffffffffffffffff92909216919091179055611692886132da565b81600101600a6101000a81548163ffffffff021916908363ffffffff1602179055506116c6836001600160401b031661330a565b600182810180547fffffffffffffffffffffff00000000000000ffffffffffffffffffffffffffff16600160701b64ffffffffff94909416939093027fffffffffffffffffffffff0000ffffffffffffffffffffffffffffffffffffff1692909217600160981b61ffff8e16021790915561174b90611746904390614cf9565b6132da565b6001820180547fffffffffffffff00000000ffffffffffffffffffffffffffffffffffffffffff16600160a81b63ffffffff938416021790558754600160f01b900461ffff165f908152600360205260409020546117ba916117b591600160c01b90041642614cf9565b61330a565b600182810180547fff000000000000ffffffffffffffffffffffffffffffffffffffffffffffffff16600160c81b64ffffffffff94909416939093027fff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff1692909217600160f01b60ff8a1602178083559091906001600160f81b0316600160f81b83021790555061185e898f602001602081019061185891906148d2565b8361333b565b505050505050505095945050505050565b611878336107eb565b6106cc8161264c565b5f61188b84611bd6565b6001810154600160501b900463ffffffff165f90815260046020908152604080832054600160f01b900461ffff168352600390915290209091505433906001600160a01b031681146118fc57604051633f6b527560e21b81526001600160a01b0390911660048201526024016105e0565b5061190884845f6133ee565b8484909161193b5760405163cb3c8c9560e01b815260048101929092526001600160401b031660248201526044016105e0565b50600290506001820154600160f81b900460ff16600681111561196057611960614bd8565b1461196b5750505050565b60018101548490600160c81b900464ffffffffff16428110156119b15760405163e1bfc23b60e01b8152600481019290925264ffffffffff1660248201526044016105e0565b50506119bf848285856134b6565b50505050565b5f6119cf87611bd6565b9050600180820154600160f81b900460ff1660068111156119f2576119f2614bd8565b03611a0057611a0087610fc4565b5f611a116040880160208901614d65565b9050611a208883898989613641565b60018201545f90611a3f90600160701b900464ffffffffff1683614d7e565b611a53906001600160401b03166002614d9d565b5f8a81526008602081815260408084209285901c845291905290205490915089908390600160ff85161b1615611aae576040516360687f6d60e11b815260048101929092526001600160401b031660248201526044016105e0565b50505f8981526008602081815260408084209285901c845291905290208054600160ff84161b179055600283018054601c90611af490600160e01b900461ffff16614db4565b91906101000a81548161ffff021916908361ffff160217905550816001600160401b0316897fc7206b444d4b9ba9c45325243a6cb9cafd1ed82dc3d03a2411bd66cb4cc2935b8a604001358b8060600190611b4f9190614dcb565b604051611b5e93929190614e10565b60405180910390a3611b7389848a888861388e565b505050505050505050565b365f5f375f5f365f845af43d5f5f3e808015611b98573d5ff35b3d5ffd5b505050565b611ba9613ade565b61056260017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90613b1e565b5f818152600760205260408120906001820154600160f81b900460ff166006811115611c0457611c04614bd8565b14158290611c285760405163ca82a03d60e01b81526004016105e091815260200190565b50919050565b6001820180548291906001600160f81b0316600160f81b836006811115611c5757611c57614bd8565b0217905550600182810154600160501b810463ffffffff165f818152600460205260409020909201805469ffffffffffffffffffff90921691829190601490611cb1908490600160a01b90046001600160601b0316614e4e565b92506101000a8154816001600160601b0302191690836001600160601b03160217905550611cf38285600101601e9054906101000a900460ff1660ff16613b25565b6001600160a01b031682867fdcd46bed6b268c4f065e638e4724b47c2e008161fc7b1ee250db21bf1a6c0a988487604051611d2f929190614e6d565b60405180910390a45050505050565b6001810180546001600160f81b038116600360f81b1791829055600160501b820463ffffffff169169ffffffffffffffffffff909116905f90611d8c908490600160f01b900460ff16613b25565b5f84815260046020908152604080832054600160f01b900461ffff16835260039091528120600181015492935091611df890620f424090611dd39063ffffffff1687614d9d565b611ddd9190614e9e565b600184015464010000000090046001600160601b0316613b72565b90505f611e058286614eb1565b6040805182815260208101859052338183015290519192506001600160a01b0386169188918b917f9dd6d460b4b3261e1684dc2f9150695022662205eb2fb0262319e0a31f2908e49181900360600190a46040516301aba89b60e71b81526001600160a01b0385811660048301527f0000000000000000000000000000000000000000000000000000000000000000169063d5d44d809083906024015f604051808303818588803b158015611eb8575f5ffd5b505af1158015611eca573d5f5f3e3d5ffd5b50505050505f82111561144c5761144c3383611f8b565b6105625f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00611bd0565b5f818152600460205260409020805482906001600160a01b0316611c2857604051630b3bd0c760e01b81526004016105e091815260200190565b8054600160f01b900461ffff165f90815260036020526040812054600160c01b900463ffffffff16611f7683612e08565b611f809190614cdb565b610c79906001614cdb565b80471015611fb55760405163cf47918160e01b8152476004820152602481018290526044016105e0565b611fce828260405180602001604052805f815250613b81565b15611fd7575050565b3d15611fe55761088a613b96565b60405163d6bda27560e01b815260040160405180910390fd5b7ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a005f806120726120557ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a00546001600160a01b031690565b873061206460045f8a8c614ec4565b61206d91614eeb565b613ba1565b91509150816113de5763ffffffff81161561213657825460ff60a01b1916600160a01b1783556120c97ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a00546001600160a01b031690565b6001600160a01b03166394c7d7ee8787876040518463ffffffff1660e01b81526004016120f893929190614f49565b5f604051808303815f87803b15801561210f575f5ffd5b505af1158015612121573d5f5f3e3d5ffd5b5050845460ff60a01b19168555506113de9050565b60405162d1953b60e31b81526001600160a01b03871660048201526024016105e0565b306001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614806121f257507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166121e67f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc546001600160a01b031690565b6001600160a01b031614155b156105625760405163703e46dd60e11b815260040160405180910390fd5b6106cc336107eb565b816001600160a01b03166352d1902d6040518163ffffffff1660e01b8152600401602060405180830381865afa925050508015612273575060408051601f3d908101601f1916820190925261227091810190614f74565b60015b61229b57604051634c9c8ce360e01b81526001600160a01b03831660048201526024016105e0565b7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc81146122de57604051632a87526960e21b8152600481018290526024016105e0565b611b9c8383613c48565b306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146105625760405163703e46dd60e11b815260040160405180910390fd5b5f61234d61234861234184612929565b8590613c9d565b613cf1565b9392505050565b5f61236185858585613d1d565b905084816113de57604051633615713d60e21b81526001600160a01b0390911660048201526024016105e0565b5f612397612c17565b5f34116123d0576040517fff97b86100000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6123f86123e360a0850160808601614c35565b6123f360c0860160a08701614c35565b613d8f565b600280545f9061240f9065ffffffffffff16614d46565b825465ffffffffffff9182166101009390930a83810292021916179091556002545f82815260046020526040902080546001600160a01b0319163317815591925061ffff600160c01b909104169061246d60c0860160a08701614c35565b815464ffffffffff91909116600160a01b027fffffffffffffff0000000000ffffffffffffffffffffffffffffffffffffffff9091161781556124b46117b5436001614cf9565b815478ffffffffffffffffffffffffffffffffffffffffffffffffff16600160c81b64ffffffffff92909216919091027dffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff1617600160f01b61ffff8416021781556001810180546001600160a01b0319166001600160a01b038616179055612539346128f2565b8160010160146101000a8154816001600160601b0302191690836001600160601b0316021790555061256a85612929565b600282015561ffff82165f9081526003602052604090205461259890849087906001600160a01b0316613e29565b505092915050565b7ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a0080546001600160a01b0383166001600160a01b03199091168117825560408051918252517f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9181900360200190a15050565b5f807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00610c79565b612643613ef8565b6106cc81613f1d565b5f8061265b60208401846148d2565b6001600160a01b03161415801561268657505f61267e6040840160208501614c88565b63ffffffff16115b80156126a85750600361269f6060840160408501614c88565b63ffffffff1610155b80156126c857505f6126c06080840160608501614c88565b63ffffffff16115b80156126ec5750620186a06126e360a0840160808501614c88565b63ffffffff1611155b90508061270c57604051630e52390960e41b815260040160405180910390fd5b600280545f919060189061272a90600160c01b900461ffff16614db4565b825461ffff8083166101009490940a848102910219909116179092555f90815260036020526040902090915083906127628282614fa3565b9050508061ffff167fccadce24e963f9cebeeb1e5f32420b38dd0ff57b9bbb16e5c6c17628087f75f1846040516112d4919061511e565b60606127c47f0000000000000000000000000000000000000000000000000000000000000000613f2e565b905090565b60606127c47f0000000000000000000000000000000000000000000000000000000000000000613f2e565b6001820154600160501b900463ffffffff165f90815260046020908152604080832054600160f01b900461ffff16835260039091528120819054600160c01b900463ffffffff16905060038161284a85836151ba565b61285491906151d8565b61285e91906151f9565b600185015461287b9190600160c81b900464ffffffffff166151ba565b949350505050565b5f43828103610101811061289f5761289a84613f6b565b61287b565b50509040919050565b5f805b838110156128e9576128d0866128ca836001600160401b038916614cf9565b85613f98565b156128e1576128de82615224565b91505b6001016128ab565b50949350505050565b5f6001600160601b03821115612925576040516306dfcc6560e41b815260606004820152602481018390526044016105e0565b5090565b5f7f7de2547eb31d9e2a3867b7ac89858b39bcbede7037ab8dfbfb99e84c8a9778d98260405160200161295d92919061523c565b604051602081830303815290604052805190602001209050919050565b60018101545f906001600160a01b031661299557505f610c79565b815433906001600160a01b03168181146129d55760405163146d2b6160e21b81526001600160a01b039283166004820152911660248201526044016105e0565b5050600190505b5f8381526005602090815260408083208484529091529020546001600160a01b031615612a1357612a0c81615224565b90506129dc565b8260048210612a3857604051634c7d521160e01b81526004016105e091815260200190565b5092915050565b5f612a4e6117b5436001614cf9565b82547fffff0000000000ffffffffffffffffffffffffffffffffffffffffffffffffff16600160c81b64ffffffffff831690810291909117845560405190815290915083907f0a9fc23e45ad878c97223559a28180ba786ecd264a44347b6fa0265c12383aac906020016112d4565b5f806001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016636866d7ed8585612afb896001614cf9565b6040516001600160e01b031960e086901b16815260048101939093526001600160601b03909116602483015260448201526064015f60405180830381865afa158015612b49573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052612b7091908101906152bc565b90505f5b8151811015612c0b575f5b8681108015612bc25750828281518110612b9b57612b9b615363565b60200260200101516001600160a01b0316612bb68983613b25565b6001600160a01b031614155b15612bd757612bd081615224565b9050612b7f565b868103612c0257828281518110612bf057612bf0615363565b6020026020010151935050505061287b565b50600101612b74565b505f9695505050505050565b600254600160901b900465ffffffffffff16804281111561088a5760405163301d604360e21b815265ffffffffffff90911660048201526024016105e0565b5f82826001600160a01b038116612c92576040516364b266b560e01b815260048101929092526001600160a01b031660248201526044016105e0565b50505b600481108015612cc05750816001600160a01b0316612cb48483613b25565b6001600160a01b031614155b15612cd557612cce81615224565b9050612c95565b828260048310612d0a576040516364b266b560e01b815260048101929092526001600160a01b031660248201526044016105e0565b505f9050336001600160a01b0384161480612dbd5750604051635b5175d560e01b81526001600160a01b0384811660048301527f00000000000000000000000000000000000000000000000000000000000000001690635b5175d590602401602060405180830381865afa158015612d84573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612da89190614c6d565b6001600160a01b0316336001600160a01b0316145b9050338382612df257604051630fae1db160e31b81526001600160a01b039283166004820152911660248201526044016105e0565b50505092915050565b5f610c7961234883613fc2565b8054600160f01b810461ffff165f908152600360205260408120549091600160a01b900464ffffffffff1690612e4b90600160e01b900463ffffffff1682614cdb565b60025490925065ffffffffffff600160601b8204811691600160901b900481169084168211801590612e8c57508265ffffffffffff168165ffffffffffff16115b15612ec7578265ffffffffffff168265ffffffffffff1611612eae5782612eb0565b815b612eba90826151ba565b612ec49085614cdb565b93505b505050919050565b60408051606081018252845465ffffffffffff808216835266010000000000008204166020830152600160601b90046001600160601b0316918101919091525f90819063ffffffff841615801590612f4b575060408101516001600160601b0316612f4060c0870160a0880161538d565b6001600160801b0316115b6040820151612f6060c0880160a0890161538d565b9091612f99576040516316fb67a160e01b81526001600160601b0390921660048301526001600160801b031660248201526044016105e0565b5084905061040063ffffffff8216811015612fde57604051632d8929a560e21b815263ffffffff90921660048301526001600160401b031660248201526044016105e0565b505060208101515f9065ffffffffffff16612fff6080880160608901614d65565b6001600160401b031611613013575f61303a565b602082015165ffffffffffff166130306080880160608901614d65565b61303a9190614d7e565b9050848163ffffffff82166001600160401b03821614613084576040516370c31b1f60e01b815263ffffffff90921660048301526001600160401b031660248201526044016105e0565b505f90506130986060880160408901614d65565b6130ac906001600160401b03166001614cf9565b90505f8663ffffffff1682116130c2575f6130d2565b6130d263ffffffff881683614eb1565b845190915065ffffffffffff1681108015906130f457508663ffffffff168210155b8451829161312e576040516351a387f360e01b81526001600160401b03909216600483015265ffffffffffff1660248201526044016105e0565b505061313982613ff6565b895465ffffffffffff191665ffffffffffff9190911617895561317361316560808a0160608b01614d65565b6001600160401b0316613ff6565b895465ffffffffffff919091166601000000000000026bffffffffffff000000000000199091161789556131be6131b060c08a0160a08b0161538d565b6001600160801b03166128f2565b89547fffffffffffffffff000000000000000000000000ffffffffffffffffffffffff16600160601b6001600160601b03928316810291909117808c5560408701519398508893613214939092909104166153a6565b945050505050935093915050565b60018201546001600160601b03600160a01b90910481169081908390811682101561327357604051630a9a711d60e41b81526001600160601b039283166004820152911660248201526044016105e0565b505060019290920180546001600160a01b0316600160a01b929093036001600160601b031691909102919091179055565b5f69ffffffffffffffffffff821115612925576040516306dfcc6560e41b815260506004820152602481018390526044016105e0565b5f63ffffffff821115612925576040516306dfcc6560e41b815260206004820152602481018390526044016105e0565b5f64ffffffffff821115612925576040516306dfcc6560e41b815260286004820152602481018390526044016105e0565b600181015481546040805164ffffffffff600160701b85048116825261ffff600160981b860416602083015269ffffffffffffffffffff851692820192909252606081019290925263ffffffff600160a81b840481166080840152600160c81b840490911660a08301526001600160a01b03851692600160501b9004169085907f4bd32496a0d623b5a2a3d540ec2845f3706f3c0306267de02b4312e5e3f761419060c0015b60405180910390a4505050565b5f8381526007602052604081206001810154600160701b900464ffffffffff16826001600160401b038616821180159061344857506001830154600160981b900461ffff1661343d8388614d7e565b6001600160401b0316105b90508080156134ab57506134ab856134608489614d7e565b613474906001600160401b03166002614d9d565b61347e9190614cf9565b5f8981526008602081815260408084209285901c8452919052902054600160ff9092169190911b16151590565b979650505050505050565b5f84815260086020526040812060018501549091906134e390600160701b900464ffffffffff1685614d7e565b6134f7906001600160401b03166002614d9d565b613502906001614cf9565b600881901c5f9081526020849052604090205490915086908590600160ff85161b16156135545760405163301f274960e11b815260048101929092526001600160401b031660248201526044016105e0565b5050600881901c5f9081526020839052604090208054600160ff84161b179055836001600160401b0316867fb069e4e8643d9c729078a702dbc69d7d63472ee95484e9e9692d21740a2506af8560038111156135b2576135b2614bd8565b60405160ff909116815260200160405180910390a360018360038111156135db576135db614bd8565b0361361c57600285018054601e906135fd90600160f01b900461ffff16614db4565b91906101000a81548161ffff021916908361ffff1602179055506113de565b600283600381111561363057613630614bd8565b036113de576113de86866005611c2e565b60026001850154600160f81b900460ff16600681111561366357613663614bd8565b148585600101601f9054906101000a900460ff1690916136985760405163a5d15e1f60e01b81526004016105e0929190614c0c565b50505f6136a68560026127f4565b9050858165ffffffffffff81164211156136e45760405163e1bfc23b60e01b8152600481019290925265ffffffffffff1660248201526044016105e0565b505f9050806136f96040870160208801614d65565b6001880154600160501b810463ffffffff165f90815260046020908152604080832054600160f01b900461ffff16835260039091528120929450600160701b90910464ffffffffff1692509054600160a01b900463ffffffff1690505f6001600160401b038381169085161080159061379257506001890154600160981b900461ffff166137878486614d7e565b6001600160401b0316105b90508080156137b8575060028901546137b89060301b65ffffffffffff19168584613f98565b8a8590916137eb5760405163cb3c8c9560e01b815260048101929092526001600160401b031660248201526044016105e0565b50505f6137f789614028565b60018b01549091505f90600160501b900463ffffffff168a3514801561384a57508a5460018c015461384a9190600160981b900461ffff16613839888a614d7e565b6001600160401b0316858d8d61411f565b90508b868261387e57604051637a3c18d560e01b815260048101929092526001600160401b031660248201526044016105e0565b5050505050505050505050505050565b6001840154600160501b900463ffffffff165f90815260046020908152604080832054600160f01b900461ffff16835260039091528120546001600160a01b03169050811561397c575f6001600160a01b038216635f19563b886138f86040890160208a01614d65565b87876040518563ffffffff1660e01b815260040161391994939291906153c5565b602060405180830381865afa158015613934573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061395891906153ed565b9050613975878761396f6040890160208a01614d65565b846134b6565b5050613ad7565b806001600160a01b031663afda83d46040518060e0016040528089815260200188600101600a9054906101000a900463ffffffff1663ffffffff1681526020018760200160208101906139cf9190614d65565b6001600160401b031681526040808901356020830152016139f36060890189614dcb565b808060200260200160405190810160405280939291908181526020018383602002808284375f920191909152505050908252506001890154602090910190613a5290600160501b810463ffffffff1690600160f01b900460ff16613b25565b6001600160a01b031681526001890154600160c81b900464ffffffffff1660209091015260405160e083901b6001600160e01b0319168152613a979190600401615408565b6020604051808303815f875af1158015613ab3573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610e369190614f74565b5050505050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c1561056257604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b5f8115613b53575f8381526005602090815260408083208584529091529020546001600160a01b031661234d565b50505f908152600460205260409020600101546001600160a01b031690565b5f82821882841002821861234d565b5f5f5f83516020850186885af1949350505050565b6040513d5f823e3d81fd5b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201525f908190819060840160408051601f19818403018152918152602080830180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff1663b700961360e01b1781525f808052918290528351939450919290918a5afa15613c3e575f516020805191945081901c150291505b5094509492505050565b613c51826141c1565b6040516001600160a01b038316907fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b905f90a2805115613c9557611b9c8282614237565b61088a6142b7565b5f7f8b8b78aca18041edc5481efd41bb3c9b24687fcb353a4e303518ae9408db68388383604051602001613cd3939291906154b7565b60405160208183030381529060405280519060200120905092915050565b5f610c79613cfd6142d6565b8360405161190160f01b8152600281019290925260228201526042902090565b5f846001600160a01b03163b5f03613d7c575f5f613d3c8686866143ff565b5090925090505f816003811115613d5557613d55614bd8565b148015613d735750866001600160a01b0316826001600160a01b0316145b9250505061287b565b613d8885858585614446565b905061287b565b5f8165ffffffffffff168365ffffffffffff16108015613dc2575042613db761025885614cdb565b65ffffffffffff1610155b8015613dd55750428265ffffffffffff16115b8015613df55750613de96276a70042614cf9565b8265ffffffffffff1611155b9050828282613ad75760405163a41eb7a360e01b815265ffffffffffff9283166004820152911660248201526044016105e0565b813533847f78de6a5e893ab9e69a23293f2dc9af413fd75c8b0ede62f7da4ccbe10cc0299a60208601356040870135613e686080890160608a01614d2b565b613e7860a08a0160808b01614c35565b613e8860c08b0160a08c01614c35565b348a613e95436001614cf9565b6040805198895260208901979097526001600160601b039095169587019590955265ffffffffffff92831660608701529116608085015260a08401526001600160a01b0390911660c08301526001600160401b031660e0820152610100016133e1565b613f006144b0565b61056257604051631afcd79f60e31b815260040160405180910390fd5b613f25613ef8565b6106cc816125a0565b60605f613f3a836144ce565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f815f525f60205260208060205f71f90827f1c53a10cb7a02335b1753200029355afa5050602051919050565b5f83815260c083901b60205260288120613fb863ffffffff841682615538565b1595945050505050565b5f7f87e17f56417ec8eace9954777ff9725e564d11564b839fcafd89c5ee1fd6d2018260405160200161295d92919061554b565b5f65ffffffffffff821115612925576040516306dfcc6560e41b815260306004820152602481018390526044016105e0565b5f807f353aa1d8c00c25f50ae210aea9c98b3bff607151925436e82324fe45264a6278833561405d6040860160208701614d65565b604086013561406f6060880188614dcb565b6040516020016140809291906155dc565b60408051601f1981840301815291905280516020909101206140a860a0890160808a01614d65565b6040805160208101979097528601949094526001600160401b039283166060860152608085019190915260a08401521660c082015260e00160408051601f19818403018152828252805160209182012090830181905292500160405160208183030381529060405280519060200120915050919050565b5f858510158061413957506141358660016144f5565b8214155b1561414557505f6141b7565b835f5b838110156141b157600187821c811614806141845761417f8387878581811061417357614173615363565b905060200201356145a1565b6141a6565b6141a686868481811061419957614199615363565b90506020020135846145a1565b925050600101614148565b50871490505b9695505050505050565b806001600160a01b03163b5f036141f657604051634c9c8ce360e01b81526001600160a01b03821660048201526024016105e0565b7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc80546001600160a01b0319166001600160a01b0392909216919091179055565b60605f61424484846145c6565b905080801561426557505f3d118061426557505f846001600160a01b03163b115b1561427a576142726145d9565b915050610c79565b80156142a457604051639996b31560e01b81526001600160a01b03851660048201526024016105e0565b3d15611fe5576142b2613b96565b612a38565b34156105625760405163b398979f60e01b815260040160405180910390fd5b5f306001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614801561432e57507f000000000000000000000000000000000000000000000000000000000000000046145b1561435857507f000000000000000000000000000000000000000000000000000000000000000090565b6127c4604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f80806041849003614433578435602086013560408701355f1a614425898285856145f2565b95509550955050505061443d565b505f915060029050825b93509350939050565b60408051630b135d3f60e11b808252600482018690526024820192909252604481018390525f91908390818660648301375f82606483010152601f820160051c60051b915060205f60648401838b5afa9050825f5114601f3d111681169350505050949350505050565b5f6144b9612613565b5468010000000000000000900460ff16919050565b5f60ff8216601f811115610c7957604051632cd44ac360e21b815260040160405180910390fd5b5f5f614577845f60076001600160801b038311901b905060066001600160401b0383831c11901b17600563ffffffff83831c11901b17600461ffff83831c11901b17600360ff83831c11901b176002600f83831c117d010102020202030303030303030300000000000000000000000000000000911b9190911791821c1a1790565b9050614599614585846146ba565b8015614594575084826001901b105b151590565b019392505050565b604051600160f81b602082015260218101839052604181018290525f90606101613cd3565b5f5f5f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084111561462b57505f915060039050826146b0565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa15801561467c573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b0381166146a757505f9250600191508290506146b0565b92505f91508190505b9450945094915050565b5f60028260038111156146cf576146cf614bd8565b6146d99190615603565b60ff166001149050919050565b5f602082840312156146f6575f5ffd5b5035919050565b6001600160a01b03811681146106cc575f5ffd5b634e487b7160e01b5f52604160045260245ffd5b604051601f8201601f191681016001600160401b038111828210171561474d5761474d614711565b604052919050565b5f5f60408385031215614766575f5ffd5b8235614771816146fd565b915060208301356001600160401b0381111561478b575f5ffd5b8301601f8101851361479b575f5ffd5b80356001600160401b038111156147b4576147b4614711565b6147c7601f8201601f1916602001614725565b8181528660208385010111156147db575f5ffd5b816020840160208301375f602083830101528093505050509250929050565b5f60c08284031215611c28575f5ffd5b5f5f83601f84011261481a575f5ffd5b5081356001600160401b03811115614830575f5ffd5b602083019150836020828501011115614847575f5ffd5b9250929050565b5f5f5f5f848603610160811215614863575f5ffd5b61486d87876147fa565b9450608060bf1982011215614880575f5ffd5b5060c0850192506101408501356001600160401b038111156148a0575f5ffd5b6148ac8782880161480a565b95989497509550505050565b5f60c082840312156148c8575f5ffd5b61234d83836147fa565b5f602082840312156148e2575f5ffd5b813561234d816146fd565b5f5f60e083850312156148fe575f5ffd5b8235614909816146fd565b915061491884602085016147fa565b90509250929050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b60ff60f81b8816815260e060208201525f61496d60e0830189614921565b828103604084015261497f8189614921565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b818110156149d45783518352602093840193909201916001016149b6565b50909b9a5050505050505050505050565b602081525f61234d6020830184614921565b5f5f60e08385031215614a08575f5ffd5b8235915061491884602085016147fa565b63ffffffff811681146106cc575f5ffd5b80356107e181614a19565b5f5f5f5f5f6101208688031215614a4a575f5ffd5b614a5487876147fa565b945060c08601356001600160401b03811115614a6e575f5ffd5b614a7a8882890161480a565b90955093505060e08601359150610100860135614a9681614a19565b809150509295509295909350565b80356001600160401b03811681146107e1575f5ffd5b600481106106cc575f5ffd5b5f5f5f60608486031215614ad8575f5ffd5b83359250614ae860208501614aa4565b91506040840135614af881614aba565b809150509250925092565b5f5f5f5f5f5f60808789031215614b18575f5ffd5b8635955060208701356001600160401b03811115614b34575f5ffd5b870160a0818a031215614b45575f5ffd5b945060408701356001600160401b03811115614b5f575f5ffd5b8701601f81018913614b6f575f5ffd5b80356001600160401b03811115614b84575f5ffd5b8960208260051b8401011115614b98575f5ffd5b6020919091019450925060608701356001600160401b03811115614bba575f5ffd5b614bc689828a0161480a565b979a9699509497509295939492505050565b634e487b7160e01b5f52602160045260245ffd5b60078110614c0857634e487b7160e01b5f52602160045260245ffd5b9052565b8281526040810161234d6020830184614bec565b803565ffffffffffff811681146107e1575f5ffd5b5f60208284031215614c45575f5ffd5b61234d82614c20565b5f60208284031215614c5e575f5ffd5b8151801515811461234d575f5ffd5b5f60208284031215614c7d575f5ffd5b815161234d816146fd565b5f60208284031215614c98575f5ffd5b813561234d81614a19565b634e487b7160e01b5f52601160045260245ffd5b5f63ffffffff821663ffffffff8103614cd257614cd2614ca3565b60010192915050565b65ffffffffffff8181168382160190811115610c7957610c79614ca3565b80820180821115610c7957610c79614ca3565b6001600160601b03811681146106cc575f5ffd5b80356107e181614d0c565b5f60208284031215614d3b575f5ffd5b813561234d81614d0c565b5f65ffffffffffff821665ffffffffffff8103614cd257614cd2614ca3565b5f60208284031215614d75575f5ffd5b61234d82614aa4565b6001600160401b038281168282160390811115610c7957610c79614ca3565b8082028115828204841417610c7957610c79614ca3565b5f61ffff821661ffff8103614cd257614cd2614ca3565b5f5f8335601e19843603018112614de0575f5ffd5b8301803591506001600160401b03821115614df9575f5ffd5b6020019150600581901b3603821315614847575f5ffd5b838152604060208201528160408201525f6001600160fb1b03831115614e34575f5ffd5b8260051b8085606085013791909101606001949350505050565b6001600160601b038181168382160190811115610c7957610c79614ca3565b6001600160601b03831681526040810161234d6020830184614bec565b634e487b7160e01b5f52601260045260245ffd5b5f82614eac57614eac614e8a565b500490565b81810381811115610c7957610c79614ca3565b5f5f85851115614ed2575f5ffd5b83861115614ede575f5ffd5b5050820193919092039150565b80356001600160e01b03198116906004841015612a38576001600160e01b031960049490940360031b84901b1690921692915050565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b6001600160a01b0384168152604060208201525f614f6b604083018486614f21565b95945050505050565b5f60208284031215614f84575f5ffd5b5051919050565b5f8135610c7981614a19565b5f8135610c7981614d0c565b8135614fae816146fd565b81546020840135614fbe81614a19565b77ffffffff00000000000000000000000000000000000000008160a01b166001600160a01b0384167fffffffffffffffff0000000000000000000000000000000000000000000000008416171784555050505f604083013561501f81614a19565b82547fffffffff00000000ffffffffffffffffffffffffffffffffffffffffffffffff1660c09190911b7bffffffff00000000000000000000000000000000000000000000000016178255506150b361507a60608401614f8b565b8280547bffffffffffffffffffffffffffffffffffffffffffffffffffffffff1660e09290921b6001600160e01b031916919091179055565b600181016150dd6150c660808501614f8b565b825463ffffffff191663ffffffff91909116178255565b611b9c6150ec60a08501614f97565b82546fffffffffffffffffffffffff00000000191660209190911b6fffffffffffffffffffffffff0000000016178255565b60c08101823561512d816146fd565b6001600160a01b03168252602083013561514681614a19565b63ffffffff166020830152604083013561515f81614a19565b63ffffffff166040830152606083013561517881614a19565b63ffffffff16606083015261518f60808401614a2a565b63ffffffff1660808301526151a660a08401614d20565b6001600160601b03811660a0840152612a38565b65ffffffffffff8281168282160390811115610c7957610c79614ca3565b65ffffffffffff8181168382160290811690818114612a3857612a38614ca3565b5f65ffffffffffff83168061521057615210614e8a565b8065ffffffffffff84160491505092915050565b5f6001820161523557615235614ca3565b5060010190565b828152813560208083019190915282013560408083019190915282013560608083019190915260e082019083013561527381614d0c565b6001600160601b03811660808401525065ffffffffffff61529660808501614c20565b1660a083015265ffffffffffff6152af60a08501614c20565b1660c08301529392505050565b5f602082840312156152cc575f5ffd5b81516001600160401b038111156152e1575f5ffd5b8201601f810184136152f1575f5ffd5b80516001600160401b0381111561530a5761530a614711565b8060051b61531a60208201614725565b91825260208184018101929081019087841115615335575f5ffd5b6020850194505b838510156134ab5784519250615351836146fd565b8282526020948501949091019061533c565b634e487b7160e01b5f52603260045260245ffd5b80356001600160801b03811681146107e1575f5ffd5b5f6020828403121561539d575f5ffd5b61234d82615377565b6001600160601b038281168282160390811115610c7957610c79614ca3565b8481526001600160401b0384166020820152606060408201525f6141b7606083018486614f21565b5f602082840312156153fd575f5ffd5b815161234d81614aba565b602081525f610100820183516020840152602084015160408401526001600160401b03604085015116606084015260608401516080840152608084015160e060a0850152818151808452610120860191506020830193505f92505b808310156154865783518252602082019150602084019350600183019250615463565b5060a08601516001600160a01b03811660c0870152925060c086015165ffffffffffff811660e08701529250614f6b565b83815260c0810183356154c9816146fd565b6001600160a01b03811660208401525060208401356154e7816146fd565b6001600160a01b03811660408401525065ffffffffffff61550a60408601614c20565b166060830152606084013561551e81614a19565b63ffffffff16608083015260a09091019190915292915050565b5f8261554657615546614e8a565b500690565b828152813560208083019190915260e082019083013561556a816146fd565b6001600160a01b0381166040840152506001600160401b0361558e60408501614aa4565b1660608301526001600160401b036155a860608501614aa4565b1660808301526001600160801b036155c260808501615377565b1660a08301526001600160801b036152af60a08501615377565b5f6001600160fb1b038311156155f0575f5ffd5b8260051b80858437919091019392505050565b5f60ff83168061561557615615614e8a565b8060ff8416069150509291505056fea164736f6c6343000825000a",
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
// Solidity: constructor(address activeSet, address registry, address feeVault, address views) returns()
func (jobsManager *JobsManager) PackConstructor(activeSet common.Address, registry common.Address, feeVault common.Address, views common.Address) []byte {
	enc, err := jobsManager.abi.Pack("", activeSet, registry, feeVault, views)
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

// PackVIEWS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0c4e7935.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function VIEWS() view returns(address)
func (jobsManager *JobsManager) PackVIEWS() []byte {
	enc, err := jobsManager.abi.Pack("VIEWS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVIEWS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0c4e7935.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function VIEWS() view returns(address)
func (jobsManager *JobsManager) TryPackVIEWS() ([]byte, error) {
	return jobsManager.abi.Pack("VIEWS")
}

// UnpackVIEWS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0c4e7935.
//
// Solidity: function VIEWS() view returns(address)
func (jobsManager *JobsManager) UnpackVIEWS(data []byte) (common.Address, error) {
	out, err := jobsManager.abi.Unpack("VIEWS", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
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

// PackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb3b073d9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claim((uint256,address,uint64,uint64,uint128,uint128) voucher, bytes signature, bytes32 receiptsRoot, uint32 count) returns(uint256 claimId)
func (jobsManager *JobsManager) PackClaim(voucher IJobsManagerVoucher, signature []byte, receiptsRoot [32]byte, count uint32) []byte {
	enc, err := jobsManager.abi.Pack("claim", voucher, signature, receiptsRoot, count)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb3b073d9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claim((uint256,address,uint64,uint64,uint128,uint128) voucher, bytes signature, bytes32 receiptsRoot, uint32 count) returns(uint256 claimId)
func (jobsManager *JobsManager) TryPackClaim(voucher IJobsManagerVoucher, signature []byte, receiptsRoot [32]byte, count uint32) ([]byte, error) {
	return jobsManager.abi.Pack("claim", voucher, signature, receiptsRoot, count)
}

// UnpackClaim is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb3b073d9.
//
// Solidity: function claim((uint256,address,uint64,uint64,uint128,uint128) voucher, bytes signature, bytes32 receiptsRoot, uint32 count) returns(uint256 claimId)
func (jobsManager *JobsManager) UnpackClaim(data []byte) (*big.Int, error) {
	out, err := jobsManager.abi.Unpack("claim", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCreateJob is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c42793c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function createJob((bytes32,bytes32,bytes32,uint96,uint48,uint48) terms) payable returns(uint256 jobId)
func (jobsManager *JobsManager) PackCreateJob(terms IJobsManagerTerms) []byte {
	enc, err := jobsManager.abi.Pack("createJob", terms)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCreateJob is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c42793c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function createJob((bytes32,bytes32,bytes32,uint96,uint48,uint48) terms) payable returns(uint256 jobId)
func (jobsManager *JobsManager) TryPackCreateJob(terms IJobsManagerTerms) ([]byte, error) {
	return jobsManager.abi.Pack("createJob", terms)
}

// UnpackCreateJob is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5c42793c.
//
// Solidity: function createJob((bytes32,bytes32,bytes32,uint96,uint48,uint48) terms) payable returns(uint256 jobId)
func (jobsManager *JobsManager) UnpackCreateJob(data []byte) (*big.Int, error) {
	out, err := jobsManager.abi.Unpack("createJob", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCreateNamedJob is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54aabb8a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function createNamedJob((bytes32,bytes32,bytes32,uint96,uint48,uint48) terms, (address,address,uint48,uint32) quote, bytes signature) payable returns(uint256 jobId)
func (jobsManager *JobsManager) PackCreateNamedJob(terms IJobsManagerTerms, quote IJobsManagerQuote, signature []byte) []byte {
	enc, err := jobsManager.abi.Pack("createNamedJob", terms, quote, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCreateNamedJob is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54aabb8a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function createNamedJob((bytes32,bytes32,bytes32,uint96,uint48,uint48) terms, (address,address,uint48,uint32) quote, bytes signature) payable returns(uint256 jobId)
func (jobsManager *JobsManager) TryPackCreateNamedJob(terms IJobsManagerTerms, quote IJobsManagerQuote, signature []byte) ([]byte, error) {
	return jobsManager.abi.Pack("createNamedJob", terms, quote, signature)
}

// UnpackCreateNamedJob is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x54aabb8a.
//
// Solidity: function createNamedJob((bytes32,bytes32,bytes32,uint96,uint48,uint48) terms, (address,address,uint48,uint32) quote, bytes signature) payable returns(uint256 jobId)
func (jobsManager *JobsManager) UnpackCreateNamedJob(data []byte) (*big.Int, error) {
	out, err := jobsManager.abi.Unpack("createNamedJob", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackElect is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb1c78148.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function elect(uint256 jobId, (bytes32,bytes32,bytes32,uint96,uint48,uint48) terms) returns()
func (jobsManager *JobsManager) PackElect(jobId *big.Int, terms IJobsManagerTerms) []byte {
	enc, err := jobsManager.abi.Pack("elect", jobId, terms)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackElect is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb1c78148.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function elect(uint256 jobId, (bytes32,bytes32,bytes32,uint96,uint48,uint48) terms) returns()
func (jobsManager *JobsManager) TryPackElect(jobId *big.Int, terms IJobsManagerTerms) ([]byte, error) {
	return jobsManager.abi.Pack("elect", jobId, terms)
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

// PackReveal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdc74c51f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reveal(uint256 claimId, (uint256,uint64,bytes32,bytes32[],uint64) receipt, bytes32[] proof, bytes evidence) returns()
func (jobsManager *JobsManager) PackReveal(claimId *big.Int, receipt IJobsManagerReceipt, proof [][32]byte, evidence []byte) []byte {
	enc, err := jobsManager.abi.Pack("reveal", claimId, receipt, proof, evidence)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReveal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdc74c51f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reveal(uint256 claimId, (uint256,uint64,bytes32,bytes32[],uint64) receipt, bytes32[] proof, bytes evidence) returns()
func (jobsManager *JobsManager) TryPackReveal(claimId *big.Int, receipt IJobsManagerReceipt, proof [][32]byte, evidence []byte) ([]byte, error) {
	return jobsManager.abi.Pack("reveal", claimId, receipt, proof, evidence)
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
	Status     uint8
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
// Solidity: event ClaimVoided(uint256 indexed claimId, uint256 indexed jobId, address indexed transcoder, uint256 refunded, uint8 status)
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
	Place      *big.Int
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
// Solidity: event JobElected(uint256 indexed jobId, address indexed transcoder, uint256 place, bytes32 seed)
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

// JobsManagerQuoteUsed represents a QuoteUsed event raised by the JobsManager contract.
type JobsManagerQuoteUsed struct {
	JobId       *big.Int
	QuoteDigest [32]byte
	Used        uint32
	Raw         *types.Log // Blockchain specific contextual infos
}

const JobsManagerQuoteUsedEventName = "QuoteUsed"

// ContractEventName returns the user-defined event name.
func (JobsManagerQuoteUsed) ContractEventName() string {
	return JobsManagerQuoteUsedEventName
}

// UnpackQuoteUsedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event QuoteUsed(uint256 indexed jobId, bytes32 indexed quoteDigest, uint32 used)
func (jobsManager *JobsManager) UnpackQuoteUsedEvent(log *types.Log) (*JobsManagerQuoteUsed, error) {
	event := "QuoteUsed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobsManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobsManagerQuoteUsed)
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
// Solidity: event SegmentRevealed(uint256 indexed claimId, uint64 indexed sequence, bytes32 sourceHash, bytes32[] renditionHashes)
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
	if bytes.Equal(raw[:4], jobsManager.abi.Errors["AllElected"].ID.Bytes()[:4]) {
		return jobsManager.UnpackAllElectedError(raw[4:])
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
	if bytes.Equal(raw[:4], jobsManager.abi.Errors["NotActive"].ID.Bytes()[:4]) {
		return jobsManager.UnpackNotActiveError(raw[4:])
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
	if bytes.Equal(raw[:4], jobsManager.abi.Errors["QuoteExpired"].ID.Bytes()[:4]) {
		return jobsManager.UnpackQuoteExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobsManager.abi.Errors["QuoteUsedUp"].ID.Bytes()[:4]) {
		return jobsManager.UnpackQuoteUsedUpError(raw[4:])
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
	if bytes.Equal(raw[:4], jobsManager.abi.Errors["WrongTerms"].ID.Bytes()[:4]) {
		return jobsManager.UnpackWrongTermsError(raw[4:])
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

// JobsManagerAllElected represents a AllElected error raised by the JobsManager contract.
type JobsManagerAllElected struct {
	JobId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AllElected(uint256 jobId)
func JobsManagerAllElectedErrorID() common.Hash {
	return common.HexToHash("0x4c7d5211f33709ce6cce4c3e4809826164e0df38bdd1270840c2ce01ef88010b")
}

// UnpackAllElectedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AllElected(uint256 jobId)
func (jobsManager *JobsManager) UnpackAllElectedError(raw []byte) (*JobsManagerAllElected, error) {
	out := new(JobsManagerAllElected)
	if err := jobsManager.abi.UnpackIntoInterface(out, "AllElected", raw); err != nil {
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

// JobsManagerNotActive represents a NotActive error raised by the JobsManager contract.
type JobsManagerNotActive struct {
	Transcoder common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotActive(address transcoder)
func JobsManagerNotActiveErrorID() common.Hash {
	return common.HexToHash("0x4022bc554c72cf2c9ccd5d09c2ade2b82a349ca5f4d7a60324bb8fda79446fb3")
}

// UnpackNotActiveError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotActive(address transcoder)
func (jobsManager *JobsManager) UnpackNotActiveError(raw []byte) (*JobsManagerNotActive, error) {
	out := new(JobsManagerNotActive)
	if err := jobsManager.abi.UnpackIntoInterface(out, "NotActive", raw); err != nil {
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

// JobsManagerQuoteExpired represents a QuoteExpired error raised by the JobsManager contract.
type JobsManagerQuoteExpired struct {
	Expiry *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error QuoteExpired(uint48 expiry)
func JobsManagerQuoteExpiredErrorID() common.Hash {
	return common.HexToHash("0x9e6584dbd4d50dbde15a724c89bda7b183dbc958b2812ff8d362214c304a55f5")
}

// UnpackQuoteExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error QuoteExpired(uint48 expiry)
func (jobsManager *JobsManager) UnpackQuoteExpiredError(raw []byte) (*JobsManagerQuoteExpired, error) {
	out := new(JobsManagerQuoteExpired)
	if err := jobsManager.abi.UnpackIntoInterface(out, "QuoteExpired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobsManagerQuoteUsedUp represents a QuoteUsedUp error raised by the JobsManager contract.
type JobsManagerQuoteUsedUp struct {
	QuoteDigest [32]byte
	Jobs        uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error QuoteUsedUp(bytes32 quoteDigest, uint32 jobs)
func JobsManagerQuoteUsedUpErrorID() common.Hash {
	return common.HexToHash("0x3382a3353510c74f756fe5e738a8b4148d803a31a2d8449ad8226b02823e71df")
}

// UnpackQuoteUsedUpError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error QuoteUsedUp(bytes32 quoteDigest, uint32 jobs)
func (jobsManager *JobsManager) UnpackQuoteUsedUpError(raw []byte) (*JobsManagerQuoteUsedUp, error) {
	out := new(JobsManagerQuoteUsedUp)
	if err := jobsManager.abi.UnpackIntoInterface(out, "QuoteUsedUp", raw); err != nil {
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
	ClaimId *big.Int
	Until   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WindowClosed(uint256 claimId, uint48 until)
func JobsManagerWindowClosedErrorID() common.Hash {
	return common.HexToHash("0xe1bfc23b1a376f886856ebd05ab9f3f943a0adf9f0fadb4ccb978f9f0510f579")
}

// UnpackWindowClosedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WindowClosed(uint256 claimId, uint48 until)
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

// JobsManagerWrongTerms represents a WrongTerms error raised by the JobsManager contract.
type JobsManagerWrongTerms struct {
	JobId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongTerms(uint256 jobId)
func JobsManagerWrongTermsErrorID() common.Hash {
	return common.HexToHash("0xec37d9b30c95bda0012850ccf78e322e866d9887d3b7f9af6888a21f98db6c12")
}

// UnpackWrongTermsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongTerms(uint256 jobId)
func (jobsManager *JobsManager) UnpackWrongTermsError(raw []byte) (*JobsManagerWrongTerms, error) {
	out := new(JobsManagerWrongTerms)
	if err := jobsManager.abi.UnpackIntoInterface(out, "WrongTerms", raw); err != nil {
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
