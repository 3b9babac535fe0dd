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

// ICaseDigestsPosting is an auto generated low-level Go binding around an user-defined struct.
type ICaseDigestsPosting struct {
	Poster       common.Address
	PostedAt     *big.Int
	OpenGames    uint32
	Digest       [16]byte
	Bond         *big.Int
	DisputeUntil *big.Int
	ClockSeconds uint32
	Start        [32]byte
}

// ICaseDigestsTerms is an auto generated low-level Go binding around an user-defined struct.
type ICaseDigestsTerms struct {
	PostSeconds    uint32
	DisputeSeconds uint32
	ClockSeconds   uint32
	MinimumBond    *big.Int
}

// ICaseStartOrigin is an auto generated low-level Go binding around an user-defined struct.
type ICaseStartOrigin struct {
	SourceRoot     [32]byte
	RenditionRoots [][32]byte
	Terms          IJobsManagerTerms
	Boxes          []byte
	JsonHash       [32]byte
	Siblings       [][32]byte
}

// IDisputeGameGame is an auto generated low-level Go binding around an user-defined struct.
type IDisputeGameGame struct {
	MovedAt        *big.Int
	ChallengerLeft uint32
	DefenderLeft   uint32
	Level          uint8
	Status         uint8
	Position       *big.Int
	Bond           *big.Int
	Challenger     common.Address
	Fails          bool
	Subject        IDisputeGameSubject
	Post           [32]byte
}

// IDisputeGamePost is an auto generated low-level Go binding around an user-defined struct.
type IDisputeGamePost struct {
	Start [32]byte
	Ends  [16][32]byte
}

// IDisputeGameSubject is an auto generated low-level Go binding around an user-defined struct.
type IDisputeGameSubject struct {
	ClaimId   *big.Int
	Sequence  uint64
	Rendition uint16
}

// IJobsManagerTerms is an auto generated low-level Go binding around an user-defined struct.
type IJobsManagerTerms struct {
	StreamId        [32]byte
	ProfilesHash    [32]byte
	ServiceId       [32]byte
	MaxPricePerUnit *big.Int
	Start           *big.Int
	End             *big.Int
}

// CaseDigestsMetaData contains all meta data concerning the CaseDigests contract.
var CaseDigestsMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIVerificationCourt\",\"name\":\"court\",\"type\":\"address\"},{\"internalType\":\"contractICaseStart\",\"name\":\"starts\",\"type\":\"address\"},{\"internalType\":\"contractIRV32Judge\",\"name\":\"judge\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AccessManagedInvalidAuthority\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"delay\",\"type\":\"uint32\"}],\"name\":\"AccessManagedRequiredDelay\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"AccessManagedUnauthorized\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"}],\"name\":\"AddressEmptyCode\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"poster\",\"type\":\"address\"}],\"name\":\"AlreadyPosted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"poster\",\"type\":\"address\"}],\"name\":\"AlreadyReleased\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint48\",\"name\":\"until\",\"type\":\"uint48\"}],\"name\":\"DisputesClosed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"}],\"name\":\"ERC1967InvalidImplementation\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ERC1967NonPayable\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"have\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"need\",\"type\":\"bytes32\"}],\"name\":\"EndIsNotTheFinalState\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"code\",\"type\":\"uint32\"}],\"name\":\"FinalStatePasses\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"gameId\",\"type\":\"uint256\"},{\"internalType\":\"enumIDisputeGame.GameStatus\",\"name\":\"status\",\"type\":\"uint8\"}],\"name\":\"GameOver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"games\",\"type\":\"uint32\"}],\"name\":\"GamesOpen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"have\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"need\",\"type\":\"uint256\"}],\"name\":\"InsufficientBond\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidInitialization\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidTerms\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"gameId\",\"type\":\"uint256\"}],\"name\":\"NoSuchGame\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"section\",\"type\":\"uint256\"}],\"name\":\"NoSuchSection\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"NotAFinalState\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint48\",\"name\":\"disputeUntil\",\"type\":\"uint48\"},{\"internalType\":\"uint32\",\"name\":\"openGames\",\"type\":\"uint32\"}],\"name\":\"NotFinal\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotInitializing\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"claimId\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"}],\"name\":\"NotPassed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"gameId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotYourMove\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"claimId\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"rendition\",\"type\":\"uint16\"}],\"name\":\"NothingPosted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NothingToWithdraw\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"gameId\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"usedSeconds\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"leftSeconds\",\"type\":\"uint256\"}],\"name\":\"OutOfTime\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint48\",\"name\":\"until\",\"type\":\"uint48\"}],\"name\":\"PostingClosed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SafeCastOverflowedUintDowncast\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes16\",\"name\":\"digest\",\"type\":\"bytes16\"}],\"name\":\"SameDigest\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"section\",\"type\":\"uint256\"}],\"name\":\"SameEnd\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"section\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"next\",\"type\":\"bytes32\"}],\"name\":\"StepHolds\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"gameId\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"usedSeconds\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"leftSeconds\",\"type\":\"uint256\"}],\"name\":\"StillInTime\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"gameId\",\"type\":\"uint256\"}],\"name\":\"StillStands\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"recipient\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"TransferFailed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"UUPSUnauthorizedCallContext\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"slot\",\"type\":\"bytes32\"}],\"name\":\"UUPSUnsupportedProxiableUUID\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"gameId\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"}],\"name\":\"WrongLevel\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"gameId\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"have\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"need\",\"type\":\"bytes32\"}],\"name\":\"WrongPost\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"have\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"need\",\"type\":\"bytes32\"}],\"name\":\"WrongState\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AuthorityUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"claimId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"rendition\",\"type\":\"uint16\"}],\"name\":\"BondReleased\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"claimId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"rendition\",\"type\":\"uint16\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"poster\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes16\",\"name\":\"digest\",\"type\":\"bytes16\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"bond\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint48\",\"name\":\"disputeUntil\",\"type\":\"uint48\"}],\"name\":\"DigestPosted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"claimId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"rendition\",\"type\":\"uint16\"}],\"name\":\"DigestStruck\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"gameId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"section\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes32[16]\",\"name\":\"ends\",\"type\":\"bytes32[16]\"}],\"name\":\"Dissected\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"gameId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"enumIDisputeGame.GameStatus\",\"name\":\"status\",\"type\":\"uint8\"}],\"name\":\"GameEnded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"gameId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"claimId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"rendition\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"bond\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"fails\",\"type\":\"bool\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"start\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[16]\",\"name\":\"ends\",\"type\":\"bytes32[16]\"}],\"indexed\":false,\"internalType\":\"structIDisputeGame.Post\",\"name\":\"post\",\"type\":\"tuple\"}],\"name\":\"GameOpened\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"version\",\"type\":\"uint64\"}],\"name\":\"Initialized\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"gameId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"section\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"next\",\"type\":\"bytes32\"}],\"name\":\"StepRefuted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"components\":[{\"internalType\":\"uint32\",\"name\":\"postSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"disputeSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"clockSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"minimumBond\",\"type\":\"uint96\"}],\"indexed\":false,\"internalType\":\"structICaseDigests.Terms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"TermsSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"}],\"name\":\"Upgraded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"recipient\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Withdrawn\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"BOND_FACTOR\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"COURT\",\"outputs\":[{\"internalType\":\"contractIVerificationCourt\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"DEFENDER_GAS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"JUDGE\",\"outputs\":[{\"internalType\":\"contractIRV32Judge\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"LEVELS\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_TERM_SECONDS\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"SECTIONS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"STARTS\",\"outputs\":[{\"internalType\":\"contractICaseStart\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"UPGRADE_INTERFACE_VERSION\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"authority\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"bondNeeded\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"claimId\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"rendition\",\"type\":\"uint16\"}],\"name\":\"digestOf\",\"outputs\":[{\"internalType\":\"bytes16\",\"name\":\"\",\"type\":\"bytes16\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"claimId\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"rendition\",\"type\":\"uint16\"},{\"internalType\":\"bytes\",\"name\":\"finalState\",\"type\":\"bytes\"},{\"internalType\":\"bytes32[16]\",\"name\":\"ends\",\"type\":\"bytes32[16]\"}],\"name\":\"dispute\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"gameId\",\"type\":\"uint256\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"gameId\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"start\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[16]\",\"name\":\"ends\",\"type\":\"bytes32[16]\"}],\"internalType\":\"structIDisputeGame.Post\",\"name\":\"last\",\"type\":\"tuple\"},{\"internalType\":\"uint256\",\"name\":\"section\",\"type\":\"uint256\"},{\"internalType\":\"bytes32[16]\",\"name\":\"ends\",\"type\":\"bytes32[16]\"}],\"name\":\"dissect\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"gameCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"gameId\",\"type\":\"uint256\"}],\"name\":\"gameOf\",\"outputs\":[{\"components\":[{\"internalType\":\"uint40\",\"name\":\"movedAt\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"challengerLeft\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"defenderLeft\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"enumIDisputeGame.GameStatus\",\"name\":\"status\",\"type\":\"uint8\"},{\"internalType\":\"uint40\",\"name\":\"position\",\"type\":\"uint40\"},{\"internalType\":\"uint96\",\"name\":\"bond\",\"type\":\"uint96\"},{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"fails\",\"type\":\"bool\"},{\"components\":[{\"internalType\":\"uint128\",\"name\":\"claimId\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"rendition\",\"type\":\"uint16\"}],\"internalType\":\"structIDisputeGame.Subject\",\"name\":\"subject\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"post\",\"type\":\"bytes32\"}],\"internalType\":\"structIDisputeGame.Game\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"postSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"disputeSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"clockSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"minimumBond\",\"type\":\"uint96\"}],\"internalType\":\"structICaseDigests.Terms\",\"name\":\"initialTerms\",\"type\":\"tuple\"}],\"name\":\"initialize\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"isConsumingScheduledOp\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"owedTo\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"claimId\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"rendition\",\"type\":\"uint16\"},{\"internalType\":\"bytes16\",\"name\":\"digest\",\"type\":\"bytes16\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"sourceRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"renditionRoots\",\"type\":\"bytes32[]\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"streamId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"profilesHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"serviceId\",\"type\":\"bytes32\"},{\"internalType\":\"uint96\",\"name\":\"maxPricePerUnit\",\"type\":\"uint96\"},{\"internalType\":\"uint48\",\"name\":\"start\",\"type\":\"uint48\"},{\"internalType\":\"uint48\",\"name\":\"end\",\"type\":\"uint48\"}],\"internalType\":\"structIJobsManager.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"boxes\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"jsonHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"siblings\",\"type\":\"bytes32[]\"}],\"internalType\":\"structICaseStart.Origin\",\"name\":\"origin\",\"type\":\"tuple\"}],\"name\":\"post\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"claimId\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"rendition\",\"type\":\"uint16\"}],\"name\":\"postingOf\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"poster\",\"type\":\"address\"},{\"internalType\":\"uint48\",\"name\":\"postedAt\",\"type\":\"uint48\"},{\"internalType\":\"uint32\",\"name\":\"openGames\",\"type\":\"uint32\"},{\"internalType\":\"bytes16\",\"name\":\"digest\",\"type\":\"bytes16\"},{\"internalType\":\"uint96\",\"name\":\"bond\",\"type\":\"uint96\"},{\"internalType\":\"uint48\",\"name\":\"disputeUntil\",\"type\":\"uint48\"},{\"internalType\":\"uint32\",\"name\":\"clockSeconds\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"start\",\"type\":\"bytes32\"}],\"internalType\":\"structICaseDigests.Posting\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proxiableUUID\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"gameId\",\"type\":\"uint256\"}],\"name\":\"refund\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"claimId\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"rendition\",\"type\":\"uint16\"}],\"name\":\"release\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newAuthority\",\"type\":\"address\"}],\"name\":\"setAuthority\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint32\",\"name\":\"postSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"disputeSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"clockSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"minimumBond\",\"type\":\"uint96\"}],\"internalType\":\"structICaseDigests.Terms\",\"name\":\"newTerms\",\"type\":\"tuple\"}],\"name\":\"setTerms\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"gameId\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"start\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[16]\",\"name\":\"ends\",\"type\":\"bytes32[16]\"}],\"internalType\":\"structIDisputeGame.Post\",\"name\":\"last\",\"type\":\"tuple\"},{\"internalType\":\"uint256\",\"name\":\"section\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"state\",\"type\":\"bytes\"},{\"internalType\":\"bytes32[]\",\"name\":\"witness\",\"type\":\"bytes32[]\"}],\"name\":\"step\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"terms\",\"outputs\":[{\"components\":[{\"internalType\":\"uint32\",\"name\":\"postSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"disputeSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"clockSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"minimumBond\",\"type\":\"uint96\"}],\"internalType\":\"structICaseDigests.Terms\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"gameId\",\"type\":\"uint256\"}],\"name\":\"timeOut\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"gameId\",\"type\":\"uint256\"}],\"name\":\"timeOutAt\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newImplementation\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"upgradeToAndCall\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"addresspayable\",\"name\":\"recipient\",\"type\":\"address\"}],\"name\":\"withdraw\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "CaseDigests",
	Bin: "0x6101006040523060a052348015610014575f5ffd5b5060405161407538038061407583398101604081905261003391610122565b6001600160a01b0380821660805283811660c052821660e05261005461005c565b50505061016c565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff16156100ac5760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b039081161461010b5780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b6001600160a01b038116811461010b575f5ffd5b5f5f5f60608486031215610134575f5ffd5b835161013f8161010e565b60208501519093506101508161010e565b60408501519092506101618161010e565b809150509250925092565b60805160a05160c05160e051613eb36101c25f395f81816107f50152610bcf01525f818161027501526108d001525f8181611e5f01528181611e88015261204f01525f81816102c001526118870152613eb35ff3fe6080604052600436106101db575f3560e01c80637d71dd7e116100fd578063cc37523511610092578063e2adba8c11610062578063e2adba8c146107be578063ea784d71146107e4578063f37ae55114610817578063f3fc707a14610836575f5ffd5b8063cc37523514610684578063d15fadb8146106a3578063d4868636146106b7578063d5025625146106e2575f5ffd5b8063a0aef184116100cd578063a0aef184146105cc578063aa638a47146105e0578063ad3cb1cc146105f3578063bf7e214f14610648575f5ffd5b80637d71dd7e146104105780638462d6611461042f5780638fb36037146104635780639447791414610490575f5ffd5b80634f1ef2861161017357806370232f841161014357806370232f841461036e5780637663df9e1461039a5780637a9e5e4b146103d25780637b64fd98146103f1575f5ffd5b80634f1ef2861461030957806351cff8d91461031c57806352d1902d1461033b5780635b15908f1461034f575f5ffd5b80633600fe7c116101ae5780633600fe7c146102645780633fa5199b146102af5780634d1975b4146102e25780634d3c5eb9146102f5575f5ffd5b80630f59a94b146101df5780631dcb5330146102115780631f22f9f514610232578063278ecde114610245575b5f5ffd5b3480156101ea575f5ffd5b506101fe6101f9366004612e83565b61084c565b6040519081526020015b60405180910390f35b34801561021c575f5ffd5b5061023061022b366004612eb0565b610890565b005b610230610240366004612ef2565b6108a8565b348015610250575f5ffd5b5061023061025f366004612e83565b610cc7565b34801561026f575f5ffd5b506102977f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b039091168152602001610208565b3480156102ba575f5ffd5b506102977f000000000000000000000000000000000000000000000000000000000000000081565b3480156102ed575f5ffd5b505f546101fe565b348015610300575f5ffd5b506101fe610db9565b610230610317366004612ffe565b610e01565b348015610327575f5ffd5b506101fe6103363660046130a5565b610e20565b348015610346575f5ffd5b506101fe610f51565b34801561035a575f5ffd5b506102306103693660046130e2565b610f7f565b348015610379575f5ffd5b5061038d610388366004612e83565b611144565b604051610208919061315e565b3480156103a5575f5ffd5b506103b96103b436600461327d565b6112fd565b6040516001600160801b03199091168152602001610208565b3480156103dd575f5ffd5b506102306103ec3660046130a5565b61131a565b3480156103fc575f5ffd5b5061023061040b366004612e83565b6113c5565b34801561041b575f5ffd5b5061023061042a3660046132b6565b61143e565b34801561043a575f5ffd5b506101fe6104493660046130a5565b6001600160a01b03165f9081526002602052604090205490565b34801561046e575f5ffd5b5061047761154b565b6040516001600160e01b03199091168152602001610208565b34801561049b575f5ffd5b506105bf6104aa36600461327d565b60408051610100810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810191909152505f92835260046020908152604080852067ffffffffffffffff94909416855292815282842061ffff9290921684529081529181902081516101008101835281546001600160a01b0381168252600160a01b810465ffffffffffff90811695830195909552600160d01b900463ffffffff908116938201939093526001820154608081811b6001600160801b0319166060840152600160801b9091046001600160601b031690820152600282015493841660a0820152660100000000000090930490911660c08301526003015460e082015290565b60405161020891906132ea565b3480156105d7575f5ffd5b506101fe600381565b6101fe6105ee3660046133dd565b611594565b3480156105fe575f5ffd5b5061063b6040518060400160405280600581526020017f352e302e3000000000000000000000000000000000000000000000000000000081525081565b6040516102089190613458565b348015610653575f5ffd5b507ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a00546001600160a01b0316610297565b34801561068f575f5ffd5b5061023061069e36600461327d565b6116f6565b3480156106ae575f5ffd5b506101fe601081565b3480156106c2575f5ffd5b506106cd62093a8081565b60405163ffffffff9091168152602001610208565b3480156106ed575f5ffd5b5061076c604080516080810182525f808252602082018190529181018290526060810191909152506040805160808101825260035463ffffffff8082168352640100000000820481166020840152600160401b820416928201929092526c010000000000000000000000009091046001600160601b0316606082015290565b60405161020891905f60808201905063ffffffff835116825263ffffffff602084015116602083015263ffffffff60408401511660408301526001600160601b03606084015116606083015292915050565b3480156107c9575f5ffd5b506107d2600981565b60405160ff9091168152602001610208565b3480156107ef575f5ffd5b506102977f000000000000000000000000000000000000000000000000000000000000000081565b348015610822575f5ffd5b5061023061083136600461348d565b6117cc565b348015610841575f5ffd5b506101fe6206ddd081565b5f5f6108598360016119a0565b90505f61086582611a45565b835490925061087d9150829064ffffffffff1661356a565b61088890600161356a565b949350505050565b61089c335b5f36611aa4565b6108a581611c07565b50565b6040516342baab9960e01b81526004810186905267ffffffffffffffff851660248201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906342baab999060440161018060405180830381865afa15801561091e573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061094291906135df565b905060018160200151600381111561095c5761095c61312a565b14868690916109965760405163a431bbfb60e01b8152600481019290925267ffffffffffffffff1660248201526044015b60405180910390fd5b505060035460808201515f916109b49163ffffffff909116906136c9565b90508065ffffffffffff81164211156109eb57604051634ef4fdcb60e01b815265ffffffffffff909116600482015260240161098d565b505f87815260046020908152604080832067ffffffffffffffff8a168452825280832061ffff89168452909152902080546001600160a01b03168015610a5057604051631e63043360e31b81526001600160a01b03909116600482015260240161098d565b508054600160d01b900463ffffffff168015610a8857604051630122ef2f60e61b815263ffffffff909116600482015260240161098d565b50610a91611d37565b80547fffffffffffff000000000000000000000000000000000000000000000000000016337fffffffffffff000000000000ffffffffffffffffffffffffffffffffffffffff1617600160a01b4265ffffffffffff16021781556001810180546001600160801b031916608087901c179055610b0c34611d6e565b6001820180546001600160601b0392909216600160801b026bffffffffffffffffffffffff60801b19909216919091179055600354610b5a9063ffffffff64010000000090910416426136c9565b60028201805465ffffffffffff9290921665ffffffffffff19831681178255600354660100000000000063ffffffff600160401b909204919091160269ffffffffffffffffffff19909316179190911790556101008301516101608401516040516319f0f40f60e11b81526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016926333e1e81e92610c0a928d928c9290918b906004016137f3565b602060405180830381865afa158015610c25573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610c49919061392d565b600382015560028101546040805161ffff891681526001600160801b031988166020820152348183015265ffffffffffff909216606083015251339167ffffffffffffffff8a16918b917eb53995d70cf8f34e395b055a0183d0cdd0eef55f4e0c59996e6e02b18f29a2919081900360800190a45050505050505050565b5f610cd182611da5565b60028101546001600160801b0381165f908152600460209081526040808320600160801b850467ffffffffffffffff1684528252808320600160c01b90940461ffff1683529290522080549192509083906001600160a01b031615610d4c576040516352b4a9df60e01b815260040161098d91815260200190565b5080548190601a90610d6a90600160d01b900463ffffffff16613944565b825463ffffffff9182166101009390930a928302919092021990911617905560018201548254610db4916001600160a01b0316906001600160601b03600160a01b90910416611e10565b505050565b600380545f91610dfc916c0100000000000000000000000090046001600160601b0316904890610ded906206ddd090613962565b610df79190613962565b611e40565b905090565b610e09611e54565b610e1282611f0d565b610e1c8282611f16565b5050565b5f610e29611fe5565b50335f818152600260205260409020549081610e6457604051636e34ee0b60e11b81526001600160a01b03909116600482015260240161098d565b50335f8181526002602052604080822091909155516001600160a01b03841691907fd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb90610eb49085815260200190565b60405180910390a35f826001600160a01b0316826040515f6040518083038185875af1925050503d805f8114610f05576040519150601f19603f3d011682016040523d82523d5f602084013e610f0a565b606091505b505090508083839091610f4157604051630e21dcbb60e11b81526001600160a01b039092166004830152602482015260440161098d565b505050610f4c61201a565b919050565b5f610f5a612044565b507f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc90565b5f610f8b85858561208d565b8054909150600160681b900460ff16858160098110610fc957604051632166159360e21b8152600481019290925260ff16602482015260440161098d565b5050846020018460108110610fe057610fe0613979565b602002013583610ff26001601061398d565b6010811061100257611002613979565b60200201351415849061102b57604051633ec9810360e21b815260040161098d91815260200190565b5061103685856122b9565b836040516020016110489291906139a0565b60408051601f19818403018152919052805160209091012060038301556110708160096139b8565b61107b906010613ab4565b6110859085613962565b82548390600f906110a5908490600160781b900464ffffffffff16613ac2565b92506101000a81548164ffffffffff021916908364ffffffffff1602179055508060016110d29190613adf565b825460ff91909116600160681b026dff0000000000000000000000000019909116178255857fdd1ee7bf0fc197943401bee851bc38a9202d858244c1842416ce7c4b2286b5d9611123836001613adf565b868660405161113493929190613af8565b60405180910390a2505050505050565b60408051610160810182525f808252602080830182905282840182905260608084018390526080840183905260a0840183905260c0840183905260e084018390526101008401839052845190810185528281529081018290529283018190526101208201929092526101408101919091525f82815260016020908152604091829020825161016081018452815464ffffffffff8116825263ffffffff650100000000008204811694830194909452690100000000000000000081049093169381019390935260ff600160681b83048116606085015290916080840191600160701b90910416600481111561123a5761123a61312a565b600481111561124b5761124b61312a565b81528154600160781b810464ffffffffff16602080840191909152600160a01b918290046001600160601b031660408085019190915260018501546001600160a01b03811660608087019190915293900460ff16151560808501528051928301815260028501546001600160801b0381168452600160801b810467ffffffffffffffff1692840192909252600160c01b90910461ffff169082015260a082015260039091015460c09091015292915050565b5f6113098484846122ef565b6001015460801b90505b9392505050565b3361134c7ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a00546001600160a01b031690565b6001600160a01b0316816001600160a01b0316146113875760405162d1953b60e31b81526001600160a01b038216600482015260240161098d565b816001600160a01b03163b5f036113bc576040516361798f2f60e11b81526001600160a01b038316600482015260240161098d565b610e1c82612370565b5f6113cf826123e9565b90505f5f6113dc83611a45565b9092509050838282808211611415576040516301c81c2160e41b815260048101939093526024830191909152604482015260640161098d565b505050611438848461142686612403565b61143157600261242a565b600361242a565b50505050565b5f611447612494565b805490915060ff600160401b820416159067ffffffffffffffff165f8115801561146e5750825b90505f8267ffffffffffffffff16600114801561148a5750303b155b905081158015611498575080155b156114b65760405163f92ee8a960e01b815260040160405180910390fd5b845467ffffffffffffffff1916600117855583156114e557845468ff00000000000000001916600160401b1785555b6114ee876124bc565b6114f786611c07565b831561154257845468ff000000000000000019168555604051600181527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50505050505050565b7ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a0080545f9190600160a01b900460ff16611585575f61158e565b638fb3603760e01b5b91505090565b5f5f6115a18888886124cd565b600281015490915065ffffffffffff1680428110156115de5760405163e9c810bb60e01b815265ffffffffffff909116600482015260240161098d565b506115e7611d37565b81548290601a9061160490600160d01b900463ffffffff16613b1b565b91906101000a81548163ffffffff021916908363ffffffff1602179055505f60405180606001604052806116378c612551565b6001600160801b031681526020018a67ffffffffffffffff1681526020018961ffff1681525090506116858184600301548989898860020160069054906101000a900463ffffffff16612584565b93505f61169660ac609c898b613b3f565b61169f91613b66565b600185015490915081906001600160801b031980831660809290921b16036116e7576040516311f5409560e01b81526001600160801b0319909116600482015260240161098d565b50505050509695505050505050565b5f6117028484846122ef565b60018101548154919250600160801b90046001600160601b0316906001600160a01b03168161175057604051630bc38fe160e01b81526001600160a01b03909116600482015260240161098d565b506001820180546bffffffffffffffffffffffff60801b191690558154611780906001600160a01b031682611e10565b60405161ffff8416815267ffffffffffffffff85169086907f715ce6faf5ab94aa618dbf26f859cb1fb92d311b6431372e1673f220ef560dc39060200160405180910390a35050505050565b5f6117d888888861208d565b80549091508890600160681b900460ff166009811461181657604051632166159360e21b8152600481019290925260ff16602482015260440161098d565b50505f5f868660405161182a929190613b9c565b604051809103902061183c8a8a6122b9565b9092509050818181811461186c576040516388cfdaa760e01b81526004810192909252602482015260440161098d565b50506040516357fda46760e11b81525f906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063affb48ce906118c2908b908b908b908b90600401613bab565b602060405180830381865afa1580156118dd573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611901919061392d565b905089602001896010811061191857611918613979565b60200201358114158982909161194a57604051634f9daa1760e01b81526004810192909252602482015260440161098d565b5050604080518a8152602081018390528c917f7a951caf6343899b97a61c08ba93c532a1942d01687547dd9faeb8e28c6f4890910160405180910390a26119938b85600261242a565b5050505050505050505050565b5f82815260016020526040812080549091600160701b90910460ff16908160048111156119cf576119cf61312a565b141584906119f357604051630aa9ecc760e11b815260040161098d91815260200190565b50826004811115611a0657611a0661312a565b816004811115611a1857611a1861312a565b1484829091611a3c576040516304cad59360e21b815260040161098d929190613bdc565b50505092915050565b80545f908190611a5c9064ffffffffff164261398d565b9150611a6783612403565b611a8157825465010000000000900463ffffffff16611a97565b82546901000000000000000000900463ffffffff165b63ffffffff169050915091565b7ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a005f80611b18611afb7ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a00546001600160a01b031690565b8730611b0a60045f8a8c613b3f565b611b1391613bf0565b612919565b9150915081611bff5763ffffffff811615611bdc57825460ff60a01b1916600160a01b178355611b6f7ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a00546001600160a01b031690565b6001600160a01b03166394c7d7ee8787876040518463ffffffff1660e01b8152600401611b9e93929190613c26565b5f604051808303815f87803b158015611bb5575f5ffd5b505af1158015611bc7573d5f5f3e3d5ffd5b5050845460ff60a01b1916855550611bff9050565b60405162d1953b60e31b81526001600160a01b038716600482015260240161098d565b505050505050565b5f80611c196060840160408501613c51565b63ffffffff16118015611c44575062093a80611c3b6060840160408501613c51565b63ffffffff1611155b8015611c6457505f611c5c6040840160208501613c51565b63ffffffff16115b8015611c88575062093a80611c7f6040840160208501613c51565b63ffffffff1611155b8015611ca9575062093a80611ca06020840184613c51565b63ffffffff1611155b8015611ccc57505f611cc16080840160608501613c6c565b6001600160601b0316115b905080611cec57604051630256965f60e01b815260040160405180910390fd5b816003611cf98282613c87565b9050507f54841b55bb5d38c9d11237e9c292d0fa0fc0b8c0277c6b78c940961c31554ec482604051611d2b9190613d46565b60405180910390a15050565b5f611d40610db9565b9050348180821015610db4576040516344d4caf760e01b81526004810192909252602482015260440161098d565b5f6001600160601b03821115611da1576040516306dfcc6560e41b8152606060048201526024810183905260440161098d565b5090565b5f611db18260016119a0565b805460ff60701b19166e04000000000000000000000000000017815560405190915082907ff0da077ba749b17fae9e0aa141a4ce662e2a41574315eb32ce4aaaa5b75850d390611e0390600490613db3565b60405180910390a2919050565b6001600160a01b0382165f9081526002602052604081208054839290611e3790849061356a565b90915550505050565b5f8282188284110282185b90505b92915050565b306001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161480611eed57507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316611ee17f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc546001600160a01b031690565b6001600160a01b031614155b15611f0b5760405163703e46dd60e11b815260040160405180910390fd5b565b6108a533610895565b816001600160a01b03166352d1902d6040518163ffffffff1660e01b8152600401602060405180830381865afa925050508015611f70575060408051601f3d908101601f19168201909252611f6d9181019061392d565b60015b611f9857604051634c9c8ce360e01b81526001600160a01b038316600482015260240161098d565b7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc8114611fdb57604051632a87526960e21b81526004810182905260240161098d565b610db483836129c0565b611fed612a15565b611f0b60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90612a55565b611f0b5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00612014565b306001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614611f0b5760405163703e46dd60e11b815260040160405180910390fd5b5f612097846123e9565b90505f6120a382612403565b90505f816120c05760018301546001600160a01b03163314612116565b60028301546001600160801b0381165f908152600460209081526040808320600160801b850467ffffffffffffffff1684528252808320600160c01b90940461ffff16835292905220546001600160a01b031633145b905085338261214a57604051631e30388760e31b815260048101929092526001600160a01b0316602482015260440161098d565b50505f5f8660405160200161215f9190613dc1565b604051602081830303815290604052805190602001208560030154915091508082148883839091926121b5576040516360d2a52560e11b815260048101939093526024830191909152604482015260640161098d565b5050506010861086906121de576040516315c8c23360e01b815260040161098d91815260200190565b505f5f6121ea87611a45565b909250905089828280821115612224576040516310aef49760e31b815260048101939093526024830191909152604482015260640161098d565b5050875464ffffffffff19164264ffffffffff1617885550851561227d5761224c828261398d565b875463ffffffff919091166901000000000000000000026cffffffff000000000000000000199091161787556122ac565b612287828261398d565b875463ffffffff91909116650100000000000268ffffffff0000000000199091161787555b5050505050509392505050565b5f81156122e957602083016122cf60018461398d565b601081106122df576122df613979565b6020020135611e4b565b50503590565b5f6122fb8484846124cd565b6002810154815491925065ffffffffffff1690600160d01b900463ffffffff16428210801561232e575063ffffffff8116155b8282909161236557604051636911603560e11b815265ffffffffffff909216600483015263ffffffff16602482015260440161098d565b505050509392505050565b7ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a00805473ffffffffffffffffffffffffffffffffffffffff19166001600160a01b03831690811782556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad90602001611d2b565b5f6123f58260016119a0565b9050610f4c81600201612a5c565b80545f9061241d90600290600160681b900460ff16613ddc565b60ff166001149050919050565b81548190839060ff60701b1916600160701b83600481111561244e5761244e61312a565b0217905550827ff0da077ba749b17fae9e0aa141a4ce662e2a41574315eb32ce4aaaa5b75850d3826040516124839190613db3565b60405180910390a2610db482612a8f565b5f807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00611e4e565b6124c4612c4a565b6108a581612c6f565b5f83815260046020908152604080832067ffffffffffffffff86168452825280832061ffff85168452909152902080548490849084906001600160a01b03166125475760405163cbdca57f60e01b8152600481019390935267ffffffffffffffff909116602483015261ffff16604482015260640161098d565b5050509392505050565b5f6001600160801b03821115611da1576040516306dfcc6560e41b8152608060048201526024810183905260440161098d565b5f806125b28686866125986001601061398d565b601081106125a8576125a8613979565b6020020135612c80565b90505f60405180604001604052808981526020018660108060200260405190810160405280929190826010602002808284375f920182905250929093525080549293509182915061260290613e09565b91905081905592506040518061016001604052804264ffffffffff1681526020018563ffffffff1681526020018563ffffffff168152602001600160ff168152602001600160048111156126585761265861312a565b81525f602082015260400161266c34611d6e565b6001600160601b03168152602001336001600160a01b0316815260200183151581526020018a8152602001826040516020016126a89190613e56565b60408051601f1981840301815291815281516020928301209092525f86815260018252829020835181549285015193850151606086015160ff16600160681b026dff000000000000000000000000001963ffffffff928316690100000000000000000002166dffffffffff0000000000000000001992909616650100000000000268ffffffffffffffffff1990951664ffffffffff9093169290921793909317929092169290921717808255608083015190829060ff60701b1916600160701b83600481111561277a5761277a61312a565b021790555060a0820151815460c08401516001600160601b0316600160a01b9081026001600160a01b0364ffffffffff909416600160781b0284166effffffffffffffffffffffffffffff9093169290921791909117835560e084015160018401805461010087015115159093027fffffffffffffffffffffff0000000000000000000000000000000000000000009093169190931617179055610120820151805160028301805460208085015160409586015161ffff16600160c01b027fffffffffffff0000ffffffffffffffffffffffffffffffffffffffffffffffff67ffffffffffffffff928316600160801b027fffffffffffffffff0000000000000000000000000000000000000000000000009095166001600160801b039788161794909417939093169290921790925561014090950151600390940193909355918c01518c518d830151925191909416939092169186917fcd3c15993c6147be7dc7316e4e9d1b9b3e78c8a9942c7f0ff9217d12d326c64e916129059190339034908a908a90613e65565b60405180910390a450509695505050505050565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201525f908190819060840160408051601f19818403018152918152602080830180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff1663b700961360e01b1781525f808052918290528351939450919290918a5afa156129b6575f516020805191945081901c150291505b5094509492505050565b6129c982612cf1565b6040516001600160a01b038316907fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b905f90a2805115612a0d57610db48282612d74565b610e1c612e14565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15611f0b57604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b8054610e1c906001600160801b03811690600160801b810467ffffffffffffffff1690600160c01b900461ffff166124cd565b60028101546001600160801b0381165f908152600460209081526040808320600160801b850467ffffffffffffffff1684528252808320600160c01b90940461ffff1683529290522080548190601a90612af590600160d01b900463ffffffff16613944565b91906101000a81548163ffffffff021916908363ffffffff16021790555060026004811115612b2657612b2661312a565b8254600160701b900460ff166004811115612b4357612b4361312a565b03612b6f5780548254610e1c916001600160a01b031690600160a01b90046001600160601b0316611e10565b600180830154908201548354612bb3926001600160a01b031691612bae916001600160601b03600160801b909204821691600160a01b9091041661356a565b611e10565b805473ffffffffffffffffffffffffffffffffffffffff191681556001810180546bffffffffffffffffffffffff60801b191690556002820154604051600160c01b820461ffff168152600160801b820467ffffffffffffffff16916001600160801b0316907f0245acfaaba08a475d99b4d48b502dfaf3c6cb432ade4fab1cdacda1c08de1c69060200160405180910390a35050565b612c52612e33565b611f0b57604051631afcd79f60e31b815260040160405180910390fd5b612c77612c4a565b6108a581612370565b5f8260e48114612ca65760405163010f458d60e51b815260040161098d91815260200190565b505f90505f8484604051612cbb929190613b9c565b6040519081900390209050808380821461254757604051631cd3aef960e31b81526004810192909252602482015260440161098d565b806001600160a01b03163b5f03612d2657604051634c9c8ce360e01b81526001600160a01b038216600482015260240161098d565b7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc805473ffffffffffffffffffffffffffffffffffffffff19166001600160a01b0392909216919091179055565b60605f612d818484612e4c565b9050808015612da257505f3d1180612da257505f846001600160a01b03163b115b15612db757612daf612e5f565b915050611e4e565b8015612de157604051639996b31560e01b81526001600160a01b038516600482015260240161098d565b3d15612df457612def612e78565b612e0d565b60405163d6bda27560e01b815260040160405180910390fd5b5092915050565b3415611f0b5760405163b398979f60e01b815260040160405180910390fd5b5f612e3c612494565b54600160401b900460ff16919050565b5f5f5f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b5f60208284031215612e93575f5ffd5b5035919050565b5f60808284031215612eaa575f5ffd5b50919050565b5f60808284031215612ec0575f5ffd5b611e4b8383612e9a565b803567ffffffffffffffff81168114610f4c575f5ffd5b803561ffff81168114610f4c575f5ffd5b5f5f5f5f5f60a08688031215612f06575f5ffd5b85359450612f1660208701612eca565b9350612f2460408701612ee1565b925060608601356001600160801b031981168114612f40575f5ffd5b9150608086013567ffffffffffffffff811115612f5b575f5ffd5b86016101608189031215612f6d575f5ffd5b809150509295509295909350565b6001600160a01b03811681146108a5575f5ffd5b634e487b7160e01b5f52604160045260245ffd5b604051610180810167ffffffffffffffff81118282101715612fc757612fc7612f8f565b60405290565b604051601f8201601f1916810167ffffffffffffffff81118282101715612ff657612ff6612f8f565b604052919050565b5f5f6040838503121561300f575f5ffd5b823561301a81612f7b565b9150602083013567ffffffffffffffff811115613035575f5ffd5b8301601f81018513613045575f5ffd5b803567ffffffffffffffff81111561305f5761305f612f8f565b613072601f8201601f1916602001612fcd565b818152866020838501011115613086575f5ffd5b816020840160208301375f602083830101528093505050509250929050565b5f602082840312156130b5575f5ffd5b813561131381612f7b565b5f6102208284031215612eaa575f5ffd5b806102008101831015611e4e575f5ffd5b5f5f5f5f61046085870312156130f6575f5ffd5b8435935061310786602087016130c0565b9250610240850135915061311f8661026087016130d1565b905092959194509250565b634e487b7160e01b5f52602160045260245ffd5b6005811061315a57634e487b7160e01b5f52602160045260245ffd5b9052565b815164ffffffffff1681526101a081016020830151613185602084018263ffffffff169052565b50604083015161319d604084018263ffffffff169052565b5060608301516131b2606084018260ff169052565b5060808301516131c5608084018261313e565b5060a08301516131de60a084018264ffffffffff169052565b5060c08301516131f960c08401826001600160601b03169052565b5060e083015161321460e08401826001600160a01b03169052565b5061010083015161322a61010084018215159052565b5061012083015161326a61012084018280516001600160801b0316825260208082015167ffffffffffffffff169083015260409081015161ffff16910152565b5061014083015161018083015292915050565b5f5f5f6060848603121561328f575f5ffd5b8335925061329f60208501612eca565b91506132ad60408501612ee1565b90509250925092565b5f5f60a083850312156132c7575f5ffd5b82356132d281612f7b565b91506132e18460208501612e9a565b90509250929050565b5f610100820190506001600160a01b03835116825265ffffffffffff602084015116602083015263ffffffff6040840151166040830152606083015161333c60608401826001600160801b0319169052565b50608083015161335760808401826001600160601b03169052565b5060a083015161337160a084018265ffffffffffff169052565b5060c083015161338960c084018263ffffffff169052565b5060e092830151919092015290565b5f5f83601f8401126133a8575f5ffd5b50813567ffffffffffffffff8111156133bf575f5ffd5b6020830191508360208285010111156133d6575f5ffd5b9250929050565b5f5f5f5f5f5f61028087890312156133f3575f5ffd5b8635955061340360208801612eca565b945061341160408801612ee1565b9350606087013567ffffffffffffffff81111561342c575f5ffd5b61343889828a01613398565b909450925061344c905088608089016130d1565b90509295509295509295565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b5f5f5f5f5f5f5f6102a0888a0312156134a4575f5ffd5b873596506134b58960208a016130c0565b9550610240880135945061026088013567ffffffffffffffff8111156134d9575f5ffd5b6134e58a828b01613398565b90955093505061028088013567ffffffffffffffff811115613505575f5ffd5b8801601f81018a13613515575f5ffd5b803567ffffffffffffffff81111561352b575f5ffd5b8a60208260051b840101111561353f575f5ffd5b602082019350809250505092959891949750929550565b634e487b7160e01b5f52601160045260245ffd5b80820180821115611e4e57611e4e613556565b8051610f4c81612f7b565b805160048110610f4c575f5ffd5b80518015158114610f4c575f5ffd5b63ffffffff811681146108a5575f5ffd5b8051610f4c816135a5565b65ffffffffffff811681146108a5575f5ffd5b8051610f4c816135c1565b5f6101808284031280156135f1575f5ffd5b506135fa612fa3565b6136038361357d565b815261361160208401613588565b602082015261362260408401613596565b6040820152613633606084016135b6565b6060820152613644608084016135d4565b608082015261365560a084016135d4565b60a082015261366660c084016135d4565b60c082015261367760e084016135b6565b60e082015261368961010084016135b6565b61010082015261369c61012084016135b6565b6101208201526136af6101408401613596565b610140820152610160928301519281019290925250919050565b65ffffffffffff8181168382160190811115611e4e57611e4e613556565b5f5f8335601e198436030181126136fc575f5ffd5b830160208101925035905067ffffffffffffffff81111561371b575f5ffd5b8060051b36038213156133d6575f5ffd5b8183525f7f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff83111561375c575f5ffd5b8260051b80836020870137939093016020019392505050565b6001600160601b03811681146108a5575f5ffd5b5f5f8335601e1984360301811261379e575f5ffd5b830160208101925035905067ffffffffffffffff8111156137bd575f5ffd5b8036038213156133d6575f5ffd5b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b85815261ffff8516602082015263ffffffff8416604082015282606082015260a060808201525f5f833590508060a08401525061383360208401846136e7565b61016060c085015261384a6102008501828461372c565b604086013560e08601526060860135610100860152608086013561012086015291505060a084013561387b81613775565b6001600160601b031661014084015260c0840135613898816135c1565b65ffffffffffff1661016084015260e08401356138b4816135c1565b65ffffffffffff166101808401526138d0610100850185613789565b848303609f19016101a08601526138e88382846137cb565b6101208701356101c087015292506139079150506101408501856136e7565b848303609f19016101e086015261391f83828461372c565b9a9950505050505050505050565b5f6020828403121561393d575f5ffd5b5051919050565b5f63ffffffff82168061395957613959613556565b5f190192915050565b8082028115828204841417611e4e57611e4e613556565b634e487b7160e01b5f52603260045260245ffd5b81810381811115611e4e57611e4e613556565b82815261022081016102008360208401379392505050565b60ff8281168282160390811115611e4e57611e4e613556565b6001815b6001841115613a0c578085048111156139f0576139f0613556565b60018416156139fe57908102905b60019390931c9280026139d5565b935093915050565b5f82613a2257506001611e4e565b81613a2e57505f611e4e565b8160018114613a445760028114613a4e57613a6a565b6001915050611e4e565b60ff841115613a5f57613a5f613556565b50506001821b611e4e565b5060208310610133831016604e8410600b8410161715613a8d575081810a611e4e565b613a995f1984846139d1565b805f1904821115613aac57613aac613556565b029392505050565b5f611e4b60ff841683613a14565b64ffffffffff8181168382160190811115611e4e57611e4e613556565b60ff8181168382160190811115611e4e57611e4e613556565b60ff84168152602081018390526102408101610200836040840137949350505050565b5f63ffffffff821663ffffffff8103613b3657613b36613556565b60010192915050565b5f5f85851115613b4d575f5ffd5b83861115613b59575f5ffd5b5050820193919092039150565b80356001600160801b03198116906010841015612e0d576001600160801b031960109490940360031b84901b1690921692915050565b818382375f9101908152919050565b604081525f613bbe6040830186886137cb565b8281036020840152613bd181858761372c565b979650505050505050565b82815260408101611313602083018461313e565b80356001600160e01b03198116906004841015612e0d576001600160e01b031960049490940360031b84901b1690921692915050565b6001600160a01b0384168152604060208201525f613c486040830184866137cb565b95945050505050565b5f60208284031215613c61575f5ffd5b8135611313816135a5565b5f60208284031215613c7c575f5ffd5b813561131381613775565b8135613c92816135a5565b81546020840135613ca2816135a5565b6040850135613cb0816135a5565b6bffffffff00000000000000008160401b1663ffffffff85166001600160601b031985161767ffffffff000000008460201b1617178555505050505f6060830135613cfa81613775565b82547fffffffffffffffff000000000000000000000000ffffffffffffffffffffffff1660609190911b77ffffffffffffffffffffffff00000000000000000000000016179091555050565b608081018235613d55816135a5565b63ffffffff1682526020830135613d6b816135a5565b63ffffffff1660208301526040830135613d84816135a5565b63ffffffff1660408301526060830135613d9d81613775565b6001600160601b03811660608401525092915050565b60208101611e4e828461313e565b81358152610220810161020060208085019084013792915050565b5f60ff831680613dfa57634e487b7160e01b5f52601260045260245ffd5b8060ff84160691505092915050565b5f60018201613e1a57613e1a613556565b5060010190565b805182526020810151602083015f5b6010811015613e4f578251825260209283019290910190600101613e30565b5050505050565b6102208101611e4e8284613e21565b61ffff861681526001600160a01b03851660208201526040810184905282151560608201526102a08101613e9c6080830184613e21565b969550505050505056fea164736f6c6343000825000a",
}

// CaseDigests is an auto generated Go binding around an Ethereum contract.
type CaseDigests struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *CaseDigests) GetABI() abi.ABI {
	return c.abi
}

// NewCaseDigests creates a new instance of CaseDigests.
func NewCaseDigests() *CaseDigests {
	parsed, err := CaseDigestsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &CaseDigests{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *CaseDigests) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address court, address starts, address judge) returns()
func (caseDigests *CaseDigests) PackConstructor(court common.Address, starts common.Address, judge common.Address) []byte {
	enc, err := caseDigests.abi.Pack("", court, starts, judge)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackBONDFACTOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa0aef184.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function BOND_FACTOR() view returns(uint256)
func (caseDigests *CaseDigests) PackBONDFACTOR() []byte {
	enc, err := caseDigests.abi.Pack("BOND_FACTOR")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBONDFACTOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa0aef184.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function BOND_FACTOR() view returns(uint256)
func (caseDigests *CaseDigests) TryPackBONDFACTOR() ([]byte, error) {
	return caseDigests.abi.Pack("BOND_FACTOR")
}

// UnpackBONDFACTOR is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa0aef184.
//
// Solidity: function BOND_FACTOR() view returns(uint256)
func (caseDigests *CaseDigests) UnpackBONDFACTOR(data []byte) (*big.Int, error) {
	out, err := caseDigests.abi.Unpack("BOND_FACTOR", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCOURT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3600fe7c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function COURT() view returns(address)
func (caseDigests *CaseDigests) PackCOURT() []byte {
	enc, err := caseDigests.abi.Pack("COURT")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCOURT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3600fe7c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function COURT() view returns(address)
func (caseDigests *CaseDigests) TryPackCOURT() ([]byte, error) {
	return caseDigests.abi.Pack("COURT")
}

// UnpackCOURT is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3600fe7c.
//
// Solidity: function COURT() view returns(address)
func (caseDigests *CaseDigests) UnpackCOURT(data []byte) (common.Address, error) {
	out, err := caseDigests.abi.Unpack("COURT", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackDEFENDERGAS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf3fc707a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DEFENDER_GAS() view returns(uint256)
func (caseDigests *CaseDigests) PackDEFENDERGAS() []byte {
	enc, err := caseDigests.abi.Pack("DEFENDER_GAS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDEFENDERGAS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf3fc707a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DEFENDER_GAS() view returns(uint256)
func (caseDigests *CaseDigests) TryPackDEFENDERGAS() ([]byte, error) {
	return caseDigests.abi.Pack("DEFENDER_GAS")
}

// UnpackDEFENDERGAS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf3fc707a.
//
// Solidity: function DEFENDER_GAS() view returns(uint256)
func (caseDigests *CaseDigests) UnpackDEFENDERGAS(data []byte) (*big.Int, error) {
	out, err := caseDigests.abi.Unpack("DEFENDER_GAS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackJUDGE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3fa5199b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function JUDGE() view returns(address)
func (caseDigests *CaseDigests) PackJUDGE() []byte {
	enc, err := caseDigests.abi.Pack("JUDGE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackJUDGE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3fa5199b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function JUDGE() view returns(address)
func (caseDigests *CaseDigests) TryPackJUDGE() ([]byte, error) {
	return caseDigests.abi.Pack("JUDGE")
}

// UnpackJUDGE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3fa5199b.
//
// Solidity: function JUDGE() view returns(address)
func (caseDigests *CaseDigests) UnpackJUDGE(data []byte) (common.Address, error) {
	out, err := caseDigests.abi.Unpack("JUDGE", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackLEVELS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe2adba8c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function LEVELS() view returns(uint8)
func (caseDigests *CaseDigests) PackLEVELS() []byte {
	enc, err := caseDigests.abi.Pack("LEVELS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLEVELS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe2adba8c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function LEVELS() view returns(uint8)
func (caseDigests *CaseDigests) TryPackLEVELS() ([]byte, error) {
	return caseDigests.abi.Pack("LEVELS")
}

// UnpackLEVELS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe2adba8c.
//
// Solidity: function LEVELS() view returns(uint8)
func (caseDigests *CaseDigests) UnpackLEVELS(data []byte) (uint8, error) {
	out, err := caseDigests.abi.Unpack("LEVELS", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackMAXTERMSECONDS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd4868636.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_TERM_SECONDS() view returns(uint32)
func (caseDigests *CaseDigests) PackMAXTERMSECONDS() []byte {
	enc, err := caseDigests.abi.Pack("MAX_TERM_SECONDS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXTERMSECONDS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd4868636.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_TERM_SECONDS() view returns(uint32)
func (caseDigests *CaseDigests) TryPackMAXTERMSECONDS() ([]byte, error) {
	return caseDigests.abi.Pack("MAX_TERM_SECONDS")
}

// UnpackMAXTERMSECONDS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd4868636.
//
// Solidity: function MAX_TERM_SECONDS() view returns(uint32)
func (caseDigests *CaseDigests) UnpackMAXTERMSECONDS(data []byte) (uint32, error) {
	out, err := caseDigests.abi.Unpack("MAX_TERM_SECONDS", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackSECTIONS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd15fadb8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function SECTIONS() view returns(uint256)
func (caseDigests *CaseDigests) PackSECTIONS() []byte {
	enc, err := caseDigests.abi.Pack("SECTIONS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSECTIONS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd15fadb8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function SECTIONS() view returns(uint256)
func (caseDigests *CaseDigests) TryPackSECTIONS() ([]byte, error) {
	return caseDigests.abi.Pack("SECTIONS")
}

// UnpackSECTIONS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd15fadb8.
//
// Solidity: function SECTIONS() view returns(uint256)
func (caseDigests *CaseDigests) UnpackSECTIONS(data []byte) (*big.Int, error) {
	out, err := caseDigests.abi.Unpack("SECTIONS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSTARTS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xea784d71.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function STARTS() view returns(address)
func (caseDigests *CaseDigests) PackSTARTS() []byte {
	enc, err := caseDigests.abi.Pack("STARTS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSTARTS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xea784d71.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function STARTS() view returns(address)
func (caseDigests *CaseDigests) TryPackSTARTS() ([]byte, error) {
	return caseDigests.abi.Pack("STARTS")
}

// UnpackSTARTS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xea784d71.
//
// Solidity: function STARTS() view returns(address)
func (caseDigests *CaseDigests) UnpackSTARTS(data []byte) (common.Address, error) {
	out, err := caseDigests.abi.Unpack("STARTS", data)
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
func (caseDigests *CaseDigests) PackUPGRADEINTERFACEVERSION() []byte {
	enc, err := caseDigests.abi.Pack("UPGRADE_INTERFACE_VERSION")
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
func (caseDigests *CaseDigests) TryPackUPGRADEINTERFACEVERSION() ([]byte, error) {
	return caseDigests.abi.Pack("UPGRADE_INTERFACE_VERSION")
}

// UnpackUPGRADEINTERFACEVERSION is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xad3cb1cc.
//
// Solidity: function UPGRADE_INTERFACE_VERSION() view returns(string)
func (caseDigests *CaseDigests) UnpackUPGRADEINTERFACEVERSION(data []byte) (string, error) {
	out, err := caseDigests.abi.Unpack("UPGRADE_INTERFACE_VERSION", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf7e214f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function authority() view returns(address)
func (caseDigests *CaseDigests) PackAuthority() []byte {
	enc, err := caseDigests.abi.Pack("authority")
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
func (caseDigests *CaseDigests) TryPackAuthority() ([]byte, error) {
	return caseDigests.abi.Pack("authority")
}

// UnpackAuthority is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbf7e214f.
//
// Solidity: function authority() view returns(address)
func (caseDigests *CaseDigests) UnpackAuthority(data []byte) (common.Address, error) {
	out, err := caseDigests.abi.Unpack("authority", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackBondNeeded is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4d3c5eb9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function bondNeeded() view returns(uint256)
func (caseDigests *CaseDigests) PackBondNeeded() []byte {
	enc, err := caseDigests.abi.Pack("bondNeeded")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBondNeeded is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4d3c5eb9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function bondNeeded() view returns(uint256)
func (caseDigests *CaseDigests) TryPackBondNeeded() ([]byte, error) {
	return caseDigests.abi.Pack("bondNeeded")
}

// UnpackBondNeeded is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4d3c5eb9.
//
// Solidity: function bondNeeded() view returns(uint256)
func (caseDigests *CaseDigests) UnpackBondNeeded(data []byte) (*big.Int, error) {
	out, err := caseDigests.abi.Unpack("bondNeeded", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDigestOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7663df9e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function digestOf(uint256 claimId, uint64 sequence, uint16 rendition) view returns(bytes16)
func (caseDigests *CaseDigests) PackDigestOf(claimId *big.Int, sequence uint64, rendition uint16) []byte {
	enc, err := caseDigests.abi.Pack("digestOf", claimId, sequence, rendition)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDigestOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7663df9e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function digestOf(uint256 claimId, uint64 sequence, uint16 rendition) view returns(bytes16)
func (caseDigests *CaseDigests) TryPackDigestOf(claimId *big.Int, sequence uint64, rendition uint16) ([]byte, error) {
	return caseDigests.abi.Pack("digestOf", claimId, sequence, rendition)
}

// UnpackDigestOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7663df9e.
//
// Solidity: function digestOf(uint256 claimId, uint64 sequence, uint16 rendition) view returns(bytes16)
func (caseDigests *CaseDigests) UnpackDigestOf(data []byte) ([16]byte, error) {
	out, err := caseDigests.abi.Unpack("digestOf", data)
	if err != nil {
		return *new([16]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([16]byte)).(*[16]byte)
	return out0, nil
}

// PackDispute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaa638a47.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function dispute(uint256 claimId, uint64 sequence, uint16 rendition, bytes finalState, bytes32[16] ends) payable returns(uint256 gameId)
func (caseDigests *CaseDigests) PackDispute(claimId *big.Int, sequence uint64, rendition uint16, finalState []byte, ends [16][32]byte) []byte {
	enc, err := caseDigests.abi.Pack("dispute", claimId, sequence, rendition, finalState, ends)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDispute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaa638a47.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function dispute(uint256 claimId, uint64 sequence, uint16 rendition, bytes finalState, bytes32[16] ends) payable returns(uint256 gameId)
func (caseDigests *CaseDigests) TryPackDispute(claimId *big.Int, sequence uint64, rendition uint16, finalState []byte, ends [16][32]byte) ([]byte, error) {
	return caseDigests.abi.Pack("dispute", claimId, sequence, rendition, finalState, ends)
}

// UnpackDispute is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xaa638a47.
//
// Solidity: function dispute(uint256 claimId, uint64 sequence, uint16 rendition, bytes finalState, bytes32[16] ends) payable returns(uint256 gameId)
func (caseDigests *CaseDigests) UnpackDispute(data []byte) (*big.Int, error) {
	out, err := caseDigests.abi.Unpack("dispute", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDissect is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5b15908f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function dissect(uint256 gameId, (bytes32,bytes32[16]) last, uint256 section, bytes32[16] ends) returns()
func (caseDigests *CaseDigests) PackDissect(gameId *big.Int, last IDisputeGamePost, section *big.Int, ends [16][32]byte) []byte {
	enc, err := caseDigests.abi.Pack("dissect", gameId, last, section, ends)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDissect is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5b15908f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function dissect(uint256 gameId, (bytes32,bytes32[16]) last, uint256 section, bytes32[16] ends) returns()
func (caseDigests *CaseDigests) TryPackDissect(gameId *big.Int, last IDisputeGamePost, section *big.Int, ends [16][32]byte) ([]byte, error) {
	return caseDigests.abi.Pack("dissect", gameId, last, section, ends)
}

// PackGameCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4d1975b4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function gameCount() view returns(uint256)
func (caseDigests *CaseDigests) PackGameCount() []byte {
	enc, err := caseDigests.abi.Pack("gameCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGameCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4d1975b4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function gameCount() view returns(uint256)
func (caseDigests *CaseDigests) TryPackGameCount() ([]byte, error) {
	return caseDigests.abi.Pack("gameCount")
}

// UnpackGameCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4d1975b4.
//
// Solidity: function gameCount() view returns(uint256)
func (caseDigests *CaseDigests) UnpackGameCount(data []byte) (*big.Int, error) {
	out, err := caseDigests.abi.Unpack("gameCount", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGameOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70232f84.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function gameOf(uint256 gameId) view returns((uint40,uint32,uint32,uint8,uint8,uint40,uint96,address,bool,(uint128,uint64,uint16),bytes32))
func (caseDigests *CaseDigests) PackGameOf(gameId *big.Int) []byte {
	enc, err := caseDigests.abi.Pack("gameOf", gameId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGameOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70232f84.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function gameOf(uint256 gameId) view returns((uint40,uint32,uint32,uint8,uint8,uint40,uint96,address,bool,(uint128,uint64,uint16),bytes32))
func (caseDigests *CaseDigests) TryPackGameOf(gameId *big.Int) ([]byte, error) {
	return caseDigests.abi.Pack("gameOf", gameId)
}

// UnpackGameOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70232f84.
//
// Solidity: function gameOf(uint256 gameId) view returns((uint40,uint32,uint32,uint8,uint8,uint40,uint96,address,bool,(uint128,uint64,uint16),bytes32))
func (caseDigests *CaseDigests) UnpackGameOf(data []byte) (IDisputeGameGame, error) {
	out, err := caseDigests.abi.Unpack("gameOf", data)
	if err != nil {
		return *new(IDisputeGameGame), err
	}
	out0 := *abi.ConvertType(out[0], new(IDisputeGameGame)).(*IDisputeGameGame)
	return out0, nil
}

// PackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d71dd7e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function initialize(address authority, (uint32,uint32,uint32,uint96) initialTerms) returns()
func (caseDigests *CaseDigests) PackInitialize(authority common.Address, initialTerms ICaseDigestsTerms) []byte {
	enc, err := caseDigests.abi.Pack("initialize", authority, initialTerms)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d71dd7e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function initialize(address authority, (uint32,uint32,uint32,uint96) initialTerms) returns()
func (caseDigests *CaseDigests) TryPackInitialize(authority common.Address, initialTerms ICaseDigestsTerms) ([]byte, error) {
	return caseDigests.abi.Pack("initialize", authority, initialTerms)
}

// PackIsConsumingScheduledOp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8fb36037.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (caseDigests *CaseDigests) PackIsConsumingScheduledOp() []byte {
	enc, err := caseDigests.abi.Pack("isConsumingScheduledOp")
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
func (caseDigests *CaseDigests) TryPackIsConsumingScheduledOp() ([]byte, error) {
	return caseDigests.abi.Pack("isConsumingScheduledOp")
}

// UnpackIsConsumingScheduledOp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8fb36037.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (caseDigests *CaseDigests) UnpackIsConsumingScheduledOp(data []byte) ([4]byte, error) {
	out, err := caseDigests.abi.Unpack("isConsumingScheduledOp", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackOwedTo is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8462d661.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owedTo(address account) view returns(uint256)
func (caseDigests *CaseDigests) PackOwedTo(account common.Address) []byte {
	enc, err := caseDigests.abi.Pack("owedTo", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwedTo is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8462d661.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function owedTo(address account) view returns(uint256)
func (caseDigests *CaseDigests) TryPackOwedTo(account common.Address) ([]byte, error) {
	return caseDigests.abi.Pack("owedTo", account)
}

// UnpackOwedTo is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8462d661.
//
// Solidity: function owedTo(address account) view returns(uint256)
func (caseDigests *CaseDigests) UnpackOwedTo(data []byte) (*big.Int, error) {
	out, err := caseDigests.abi.Unpack("owedTo", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1f22f9f5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function post(uint256 claimId, uint64 sequence, uint16 rendition, bytes16 digest, (bytes32,bytes32[],(bytes32,bytes32,bytes32,uint96,uint48,uint48),bytes,bytes32,bytes32[]) origin) payable returns()
func (caseDigests *CaseDigests) PackPost(claimId *big.Int, sequence uint64, rendition uint16, digest [16]byte, origin ICaseStartOrigin) []byte {
	enc, err := caseDigests.abi.Pack("post", claimId, sequence, rendition, digest, origin)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1f22f9f5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function post(uint256 claimId, uint64 sequence, uint16 rendition, bytes16 digest, (bytes32,bytes32[],(bytes32,bytes32,bytes32,uint96,uint48,uint48),bytes,bytes32,bytes32[]) origin) payable returns()
func (caseDigests *CaseDigests) TryPackPost(claimId *big.Int, sequence uint64, rendition uint16, digest [16]byte, origin ICaseStartOrigin) ([]byte, error) {
	return caseDigests.abi.Pack("post", claimId, sequence, rendition, digest, origin)
}

// PackPostingOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x94477914.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function postingOf(uint256 claimId, uint64 sequence, uint16 rendition) view returns((address,uint48,uint32,bytes16,uint96,uint48,uint32,bytes32))
func (caseDigests *CaseDigests) PackPostingOf(claimId *big.Int, sequence uint64, rendition uint16) []byte {
	enc, err := caseDigests.abi.Pack("postingOf", claimId, sequence, rendition)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPostingOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x94477914.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function postingOf(uint256 claimId, uint64 sequence, uint16 rendition) view returns((address,uint48,uint32,bytes16,uint96,uint48,uint32,bytes32))
func (caseDigests *CaseDigests) TryPackPostingOf(claimId *big.Int, sequence uint64, rendition uint16) ([]byte, error) {
	return caseDigests.abi.Pack("postingOf", claimId, sequence, rendition)
}

// UnpackPostingOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x94477914.
//
// Solidity: function postingOf(uint256 claimId, uint64 sequence, uint16 rendition) view returns((address,uint48,uint32,bytes16,uint96,uint48,uint32,bytes32))
func (caseDigests *CaseDigests) UnpackPostingOf(data []byte) (ICaseDigestsPosting, error) {
	out, err := caseDigests.abi.Unpack("postingOf", data)
	if err != nil {
		return *new(ICaseDigestsPosting), err
	}
	out0 := *abi.ConvertType(out[0], new(ICaseDigestsPosting)).(*ICaseDigestsPosting)
	return out0, nil
}

// PackProxiableUUID is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52d1902d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proxiableUUID() view returns(bytes32)
func (caseDigests *CaseDigests) PackProxiableUUID() []byte {
	enc, err := caseDigests.abi.Pack("proxiableUUID")
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
func (caseDigests *CaseDigests) TryPackProxiableUUID() ([]byte, error) {
	return caseDigests.abi.Pack("proxiableUUID")
}

// UnpackProxiableUUID is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x52d1902d.
//
// Solidity: function proxiableUUID() view returns(bytes32)
func (caseDigests *CaseDigests) UnpackProxiableUUID(data []byte) ([32]byte, error) {
	out, err := caseDigests.abi.Unpack("proxiableUUID", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRefund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x278ecde1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function refund(uint256 gameId) returns()
func (caseDigests *CaseDigests) PackRefund(gameId *big.Int) []byte {
	enc, err := caseDigests.abi.Pack("refund", gameId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRefund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x278ecde1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function refund(uint256 gameId) returns()
func (caseDigests *CaseDigests) TryPackRefund(gameId *big.Int) ([]byte, error) {
	return caseDigests.abi.Pack("refund", gameId)
}

// PackRelease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcc375235.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function release(uint256 claimId, uint64 sequence, uint16 rendition) returns()
func (caseDigests *CaseDigests) PackRelease(claimId *big.Int, sequence uint64, rendition uint16) []byte {
	enc, err := caseDigests.abi.Pack("release", claimId, sequence, rendition)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRelease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcc375235.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function release(uint256 claimId, uint64 sequence, uint16 rendition) returns()
func (caseDigests *CaseDigests) TryPackRelease(claimId *big.Int, sequence uint64, rendition uint16) ([]byte, error) {
	return caseDigests.abi.Pack("release", claimId, sequence, rendition)
}

// PackSetAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a9e5e4b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setAuthority(address newAuthority) returns()
func (caseDigests *CaseDigests) PackSetAuthority(newAuthority common.Address) []byte {
	enc, err := caseDigests.abi.Pack("setAuthority", newAuthority)
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
func (caseDigests *CaseDigests) TryPackSetAuthority(newAuthority common.Address) ([]byte, error) {
	return caseDigests.abi.Pack("setAuthority", newAuthority)
}

// PackSetTerms is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1dcb5330.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setTerms((uint32,uint32,uint32,uint96) newTerms) returns()
func (caseDigests *CaseDigests) PackSetTerms(newTerms ICaseDigestsTerms) []byte {
	enc, err := caseDigests.abi.Pack("setTerms", newTerms)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetTerms is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1dcb5330.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setTerms((uint32,uint32,uint32,uint96) newTerms) returns()
func (caseDigests *CaseDigests) TryPackSetTerms(newTerms ICaseDigestsTerms) ([]byte, error) {
	return caseDigests.abi.Pack("setTerms", newTerms)
}

// PackStep is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf37ae551.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function step(uint256 gameId, (bytes32,bytes32[16]) last, uint256 section, bytes state, bytes32[] witness) returns()
func (caseDigests *CaseDigests) PackStep(gameId *big.Int, last IDisputeGamePost, section *big.Int, state []byte, witness [][32]byte) []byte {
	enc, err := caseDigests.abi.Pack("step", gameId, last, section, state, witness)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStep is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf37ae551.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function step(uint256 gameId, (bytes32,bytes32[16]) last, uint256 section, bytes state, bytes32[] witness) returns()
func (caseDigests *CaseDigests) TryPackStep(gameId *big.Int, last IDisputeGamePost, section *big.Int, state []byte, witness [][32]byte) ([]byte, error) {
	return caseDigests.abi.Pack("step", gameId, last, section, state, witness)
}

// PackTerms is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd5025625.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function terms() view returns((uint32,uint32,uint32,uint96))
func (caseDigests *CaseDigests) PackTerms() []byte {
	enc, err := caseDigests.abi.Pack("terms")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTerms is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd5025625.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function terms() view returns((uint32,uint32,uint32,uint96))
func (caseDigests *CaseDigests) TryPackTerms() ([]byte, error) {
	return caseDigests.abi.Pack("terms")
}

// UnpackTerms is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd5025625.
//
// Solidity: function terms() view returns((uint32,uint32,uint32,uint96))
func (caseDigests *CaseDigests) UnpackTerms(data []byte) (ICaseDigestsTerms, error) {
	out, err := caseDigests.abi.Unpack("terms", data)
	if err != nil {
		return *new(ICaseDigestsTerms), err
	}
	out0 := *abi.ConvertType(out[0], new(ICaseDigestsTerms)).(*ICaseDigestsTerms)
	return out0, nil
}

// PackTimeOut is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b64fd98.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function timeOut(uint256 gameId) returns()
func (caseDigests *CaseDigests) PackTimeOut(gameId *big.Int) []byte {
	enc, err := caseDigests.abi.Pack("timeOut", gameId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTimeOut is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b64fd98.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function timeOut(uint256 gameId) returns()
func (caseDigests *CaseDigests) TryPackTimeOut(gameId *big.Int) ([]byte, error) {
	return caseDigests.abi.Pack("timeOut", gameId)
}

// PackTimeOutAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0f59a94b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function timeOutAt(uint256 gameId) view returns(uint256)
func (caseDigests *CaseDigests) PackTimeOutAt(gameId *big.Int) []byte {
	enc, err := caseDigests.abi.Pack("timeOutAt", gameId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTimeOutAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0f59a94b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function timeOutAt(uint256 gameId) view returns(uint256)
func (caseDigests *CaseDigests) TryPackTimeOutAt(gameId *big.Int) ([]byte, error) {
	return caseDigests.abi.Pack("timeOutAt", gameId)
}

// UnpackTimeOutAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0f59a94b.
//
// Solidity: function timeOutAt(uint256 gameId) view returns(uint256)
func (caseDigests *CaseDigests) UnpackTimeOutAt(data []byte) (*big.Int, error) {
	out, err := caseDigests.abi.Unpack("timeOutAt", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackUpgradeToAndCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f1ef286.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function upgradeToAndCall(address newImplementation, bytes data) payable returns()
func (caseDigests *CaseDigests) PackUpgradeToAndCall(newImplementation common.Address, data []byte) []byte {
	enc, err := caseDigests.abi.Pack("upgradeToAndCall", newImplementation, data)
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
func (caseDigests *CaseDigests) TryPackUpgradeToAndCall(newImplementation common.Address, data []byte) ([]byte, error) {
	return caseDigests.abi.Pack("upgradeToAndCall", newImplementation, data)
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x51cff8d9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw(address recipient) returns(uint256 amount)
func (caseDigests *CaseDigests) PackWithdraw(recipient common.Address) []byte {
	enc, err := caseDigests.abi.Pack("withdraw", recipient)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x51cff8d9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw(address recipient) returns(uint256 amount)
func (caseDigests *CaseDigests) TryPackWithdraw(recipient common.Address) ([]byte, error) {
	return caseDigests.abi.Pack("withdraw", recipient)
}

// UnpackWithdraw is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x51cff8d9.
//
// Solidity: function withdraw(address recipient) returns(uint256 amount)
func (caseDigests *CaseDigests) UnpackWithdraw(data []byte) (*big.Int, error) {
	out, err := caseDigests.abi.Unpack("withdraw", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// CaseDigestsAuthorityUpdated represents a AuthorityUpdated event raised by the CaseDigests contract.
type CaseDigestsAuthorityUpdated struct {
	Authority common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const CaseDigestsAuthorityUpdatedEventName = "AuthorityUpdated"

// ContractEventName returns the user-defined event name.
func (CaseDigestsAuthorityUpdated) ContractEventName() string {
	return CaseDigestsAuthorityUpdatedEventName
}

// UnpackAuthorityUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AuthorityUpdated(address authority)
func (caseDigests *CaseDigests) UnpackAuthorityUpdatedEvent(log *types.Log) (*CaseDigestsAuthorityUpdated, error) {
	event := "AuthorityUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != caseDigests.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CaseDigestsAuthorityUpdated)
	if len(log.Data) > 0 {
		if err := caseDigests.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range caseDigests.abi.Events[event].Inputs {
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

// CaseDigestsBondReleased represents a BondReleased event raised by the CaseDigests contract.
type CaseDigestsBondReleased struct {
	ClaimId   *big.Int
	Sequence  uint64
	Rendition uint16
	Raw       *types.Log // Blockchain specific contextual infos
}

const CaseDigestsBondReleasedEventName = "BondReleased"

// ContractEventName returns the user-defined event name.
func (CaseDigestsBondReleased) ContractEventName() string {
	return CaseDigestsBondReleasedEventName
}

// UnpackBondReleasedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BondReleased(uint256 indexed claimId, uint64 indexed sequence, uint16 rendition)
func (caseDigests *CaseDigests) UnpackBondReleasedEvent(log *types.Log) (*CaseDigestsBondReleased, error) {
	event := "BondReleased"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != caseDigests.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CaseDigestsBondReleased)
	if len(log.Data) > 0 {
		if err := caseDigests.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range caseDigests.abi.Events[event].Inputs {
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

// CaseDigestsDigestPosted represents a DigestPosted event raised by the CaseDigests contract.
type CaseDigestsDigestPosted struct {
	ClaimId      *big.Int
	Sequence     uint64
	Rendition    uint16
	Poster       common.Address
	Digest       [16]byte
	Bond         *big.Int
	DisputeUntil *big.Int
	Raw          *types.Log // Blockchain specific contextual infos
}

const CaseDigestsDigestPostedEventName = "DigestPosted"

// ContractEventName returns the user-defined event name.
func (CaseDigestsDigestPosted) ContractEventName() string {
	return CaseDigestsDigestPostedEventName
}

// UnpackDigestPostedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DigestPosted(uint256 indexed claimId, uint64 indexed sequence, uint16 rendition, address indexed poster, bytes16 digest, uint256 bond, uint48 disputeUntil)
func (caseDigests *CaseDigests) UnpackDigestPostedEvent(log *types.Log) (*CaseDigestsDigestPosted, error) {
	event := "DigestPosted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != caseDigests.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CaseDigestsDigestPosted)
	if len(log.Data) > 0 {
		if err := caseDigests.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range caseDigests.abi.Events[event].Inputs {
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

// CaseDigestsDigestStruck represents a DigestStruck event raised by the CaseDigests contract.
type CaseDigestsDigestStruck struct {
	ClaimId   *big.Int
	Sequence  uint64
	Rendition uint16
	Raw       *types.Log // Blockchain specific contextual infos
}

const CaseDigestsDigestStruckEventName = "DigestStruck"

// ContractEventName returns the user-defined event name.
func (CaseDigestsDigestStruck) ContractEventName() string {
	return CaseDigestsDigestStruckEventName
}

// UnpackDigestStruckEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DigestStruck(uint256 indexed claimId, uint64 indexed sequence, uint16 rendition)
func (caseDigests *CaseDigests) UnpackDigestStruckEvent(log *types.Log) (*CaseDigestsDigestStruck, error) {
	event := "DigestStruck"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != caseDigests.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CaseDigestsDigestStruck)
	if len(log.Data) > 0 {
		if err := caseDigests.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range caseDigests.abi.Events[event].Inputs {
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

// CaseDigestsDissected represents a Dissected event raised by the CaseDigests contract.
type CaseDigestsDissected struct {
	GameId  *big.Int
	Level   uint8
	Section *big.Int
	Ends    [16][32]byte
	Raw     *types.Log // Blockchain specific contextual infos
}

const CaseDigestsDissectedEventName = "Dissected"

// ContractEventName returns the user-defined event name.
func (CaseDigestsDissected) ContractEventName() string {
	return CaseDigestsDissectedEventName
}

// UnpackDissectedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Dissected(uint256 indexed gameId, uint8 level, uint256 section, bytes32[16] ends)
func (caseDigests *CaseDigests) UnpackDissectedEvent(log *types.Log) (*CaseDigestsDissected, error) {
	event := "Dissected"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != caseDigests.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CaseDigestsDissected)
	if len(log.Data) > 0 {
		if err := caseDigests.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range caseDigests.abi.Events[event].Inputs {
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

// CaseDigestsGameEnded represents a GameEnded event raised by the CaseDigests contract.
type CaseDigestsGameEnded struct {
	GameId *big.Int
	Status uint8
	Raw    *types.Log // Blockchain specific contextual infos
}

const CaseDigestsGameEndedEventName = "GameEnded"

// ContractEventName returns the user-defined event name.
func (CaseDigestsGameEnded) ContractEventName() string {
	return CaseDigestsGameEndedEventName
}

// UnpackGameEndedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event GameEnded(uint256 indexed gameId, uint8 status)
func (caseDigests *CaseDigests) UnpackGameEndedEvent(log *types.Log) (*CaseDigestsGameEnded, error) {
	event := "GameEnded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != caseDigests.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CaseDigestsGameEnded)
	if len(log.Data) > 0 {
		if err := caseDigests.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range caseDigests.abi.Events[event].Inputs {
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

// CaseDigestsGameOpened represents a GameOpened event raised by the CaseDigests contract.
type CaseDigestsGameOpened struct {
	GameId     *big.Int
	ClaimId    *big.Int
	Sequence   uint64
	Rendition  uint16
	Challenger common.Address
	Bond       *big.Int
	Fails      bool
	Post       IDisputeGamePost
	Raw        *types.Log // Blockchain specific contextual infos
}

const CaseDigestsGameOpenedEventName = "GameOpened"

// ContractEventName returns the user-defined event name.
func (CaseDigestsGameOpened) ContractEventName() string {
	return CaseDigestsGameOpenedEventName
}

// UnpackGameOpenedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event GameOpened(uint256 indexed gameId, uint256 indexed claimId, uint64 indexed sequence, uint16 rendition, address challenger, uint256 bond, bool fails, (bytes32,bytes32[16]) post)
func (caseDigests *CaseDigests) UnpackGameOpenedEvent(log *types.Log) (*CaseDigestsGameOpened, error) {
	event := "GameOpened"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != caseDigests.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CaseDigestsGameOpened)
	if len(log.Data) > 0 {
		if err := caseDigests.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range caseDigests.abi.Events[event].Inputs {
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

// CaseDigestsInitialized represents a Initialized event raised by the CaseDigests contract.
type CaseDigestsInitialized struct {
	Version uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const CaseDigestsInitializedEventName = "Initialized"

// ContractEventName returns the user-defined event name.
func (CaseDigestsInitialized) ContractEventName() string {
	return CaseDigestsInitializedEventName
}

// UnpackInitializedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Initialized(uint64 version)
func (caseDigests *CaseDigests) UnpackInitializedEvent(log *types.Log) (*CaseDigestsInitialized, error) {
	event := "Initialized"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != caseDigests.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CaseDigestsInitialized)
	if len(log.Data) > 0 {
		if err := caseDigests.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range caseDigests.abi.Events[event].Inputs {
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

// CaseDigestsStepRefuted represents a StepRefuted event raised by the CaseDigests contract.
type CaseDigestsStepRefuted struct {
	GameId  *big.Int
	Section *big.Int
	Next    [32]byte
	Raw     *types.Log // Blockchain specific contextual infos
}

const CaseDigestsStepRefutedEventName = "StepRefuted"

// ContractEventName returns the user-defined event name.
func (CaseDigestsStepRefuted) ContractEventName() string {
	return CaseDigestsStepRefutedEventName
}

// UnpackStepRefutedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event StepRefuted(uint256 indexed gameId, uint256 section, bytes32 next)
func (caseDigests *CaseDigests) UnpackStepRefutedEvent(log *types.Log) (*CaseDigestsStepRefuted, error) {
	event := "StepRefuted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != caseDigests.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CaseDigestsStepRefuted)
	if len(log.Data) > 0 {
		if err := caseDigests.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range caseDigests.abi.Events[event].Inputs {
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

// CaseDigestsTermsSet represents a TermsSet event raised by the CaseDigests contract.
type CaseDigestsTermsSet struct {
	Terms ICaseDigestsTerms
	Raw   *types.Log // Blockchain specific contextual infos
}

const CaseDigestsTermsSetEventName = "TermsSet"

// ContractEventName returns the user-defined event name.
func (CaseDigestsTermsSet) ContractEventName() string {
	return CaseDigestsTermsSetEventName
}

// UnpackTermsSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TermsSet((uint32,uint32,uint32,uint96) terms)
func (caseDigests *CaseDigests) UnpackTermsSetEvent(log *types.Log) (*CaseDigestsTermsSet, error) {
	event := "TermsSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != caseDigests.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CaseDigestsTermsSet)
	if len(log.Data) > 0 {
		if err := caseDigests.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range caseDigests.abi.Events[event].Inputs {
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

// CaseDigestsUpgraded represents a Upgraded event raised by the CaseDigests contract.
type CaseDigestsUpgraded struct {
	Implementation common.Address
	Raw            *types.Log // Blockchain specific contextual infos
}

const CaseDigestsUpgradedEventName = "Upgraded"

// ContractEventName returns the user-defined event name.
func (CaseDigestsUpgraded) ContractEventName() string {
	return CaseDigestsUpgradedEventName
}

// UnpackUpgradedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Upgraded(address indexed implementation)
func (caseDigests *CaseDigests) UnpackUpgradedEvent(log *types.Log) (*CaseDigestsUpgraded, error) {
	event := "Upgraded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != caseDigests.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CaseDigestsUpgraded)
	if len(log.Data) > 0 {
		if err := caseDigests.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range caseDigests.abi.Events[event].Inputs {
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

// CaseDigestsWithdrawn represents a Withdrawn event raised by the CaseDigests contract.
type CaseDigestsWithdrawn struct {
	Account   common.Address
	Recipient common.Address
	Amount    *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const CaseDigestsWithdrawnEventName = "Withdrawn"

// ContractEventName returns the user-defined event name.
func (CaseDigestsWithdrawn) ContractEventName() string {
	return CaseDigestsWithdrawnEventName
}

// UnpackWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Withdrawn(address indexed account, address indexed recipient, uint256 amount)
func (caseDigests *CaseDigests) UnpackWithdrawnEvent(log *types.Log) (*CaseDigestsWithdrawn, error) {
	event := "Withdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != caseDigests.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CaseDigestsWithdrawn)
	if len(log.Data) > 0 {
		if err := caseDigests.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range caseDigests.abi.Events[event].Inputs {
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
func (caseDigests *CaseDigests) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], caseDigests.abi.Errors["AccessManagedInvalidAuthority"].ID.Bytes()[:4]) {
		return caseDigests.UnpackAccessManagedInvalidAuthorityError(raw[4:])
	}
	if bytes.Equal(raw[:4], caseDigests.abi.Errors["AccessManagedRequiredDelay"].ID.Bytes()[:4]) {
		return caseDigests.UnpackAccessManagedRequiredDelayError(raw[4:])
	}
	if bytes.Equal(raw[:4], caseDigests.abi.Errors["AccessManagedUnauthorized"].ID.Bytes()[:4]) {
		return caseDigests.UnpackAccessManagedUnauthorizedError(raw[4:])
	}
	if bytes.Equal(raw[:4], caseDigests.abi.Errors["AddressEmptyCode"].ID.Bytes()[:4]) {
		return caseDigests.UnpackAddressEmptyCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], caseDigests.abi.Errors["AlreadyPosted"].ID.Bytes()[:4]) {
		return caseDigests.UnpackAlreadyPostedError(raw[4:])
	}
	if bytes.Equal(raw[:4], caseDigests.abi.Errors["AlreadyReleased"].ID.Bytes()[:4]) {
		return caseDigests.UnpackAlreadyReleasedError(raw[4:])
	}
	if bytes.Equal(raw[:4], caseDigests.abi.Errors["DisputesClosed"].ID.Bytes()[:4]) {
		return caseDigests.UnpackDisputesClosedError(raw[4:])
	}
	if bytes.Equal(raw[:4], caseDigests.abi.Errors["ERC1967InvalidImplementation"].ID.Bytes()[:4]) {
		return caseDigests.UnpackERC1967InvalidImplementationError(raw[4:])
	}
	if bytes.Equal(raw[:4], caseDigests.abi.Errors["ERC1967NonPayable"].ID.Bytes()[:4]) {
		return caseDigests.UnpackERC1967NonPayableError(raw[4:])
	}
	if bytes.Equal(raw[:4], caseDigests.abi.Errors["EndIsNotTheFinalState"].ID.Bytes()[:4]) {
		return caseDigests.UnpackEndIsNotTheFinalStateError(raw[4:])
	}
	if bytes.Equal(raw[:4], caseDigests.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return caseDigests.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], caseDigests.abi.Errors["FinalStatePasses"].ID.Bytes()[:4]) {
		return caseDigests.UnpackFinalStatePassesError(raw[4:])
	}
	if bytes.Equal(raw[:4], caseDigests.abi.Errors["GameOver"].ID.Bytes()[:4]) {
		return caseDigests.UnpackGameOverError(raw[4:])
	}
	if bytes.Equal(raw[:4], caseDigests.abi.Errors["GamesOpen"].ID.Bytes()[:4]) {
		return caseDigests.UnpackGamesOpenError(raw[4:])
	}
	if bytes.Equal(raw[:4], caseDigests.abi.Errors["InsufficientBond"].ID.Bytes()[:4]) {
		return caseDigests.UnpackInsufficientBondError(raw[4:])
	}
	if bytes.Equal(raw[:4], caseDigests.abi.Errors["InvalidInitialization"].ID.Bytes()[:4]) {
		return caseDigests.UnpackInvalidInitializationError(raw[4:])
	}
	if bytes.Equal(raw[:4], caseDigests.abi.Errors["InvalidTerms"].ID.Bytes()[:4]) {
		return caseDigests.UnpackInvalidTermsError(raw[4:])
	}
	if bytes.Equal(raw[:4], caseDigests.abi.Errors["NoSuchGame"].ID.Bytes()[:4]) {
		return caseDigests.UnpackNoSuchGameError(raw[4:])
	}
	if bytes.Equal(raw[:4], caseDigests.abi.Errors["NoSuchSection"].ID.Bytes()[:4]) {
		return caseDigests.UnpackNoSuchSectionError(raw[4:])
	}
	if bytes.Equal(raw[:4], caseDigests.abi.Errors["NotAFinalState"].ID.Bytes()[:4]) {
		return caseDigests.UnpackNotAFinalStateError(raw[4:])
	}
	if bytes.Equal(raw[:4], caseDigests.abi.Errors["NotFinal"].ID.Bytes()[:4]) {
		return caseDigests.UnpackNotFinalError(raw[4:])
	}
	if bytes.Equal(raw[:4], caseDigests.abi.Errors["NotInitializing"].ID.Bytes()[:4]) {
		return caseDigests.UnpackNotInitializingError(raw[4:])
	}
	if bytes.Equal(raw[:4], caseDigests.abi.Errors["NotPassed"].ID.Bytes()[:4]) {
		return caseDigests.UnpackNotPassedError(raw[4:])
	}
	if bytes.Equal(raw[:4], caseDigests.abi.Errors["NotYourMove"].ID.Bytes()[:4]) {
		return caseDigests.UnpackNotYourMoveError(raw[4:])
	}
	if bytes.Equal(raw[:4], caseDigests.abi.Errors["NothingPosted"].ID.Bytes()[:4]) {
		return caseDigests.UnpackNothingPostedError(raw[4:])
	}
	if bytes.Equal(raw[:4], caseDigests.abi.Errors["NothingToWithdraw"].ID.Bytes()[:4]) {
		return caseDigests.UnpackNothingToWithdrawError(raw[4:])
	}
	if bytes.Equal(raw[:4], caseDigests.abi.Errors["OutOfTime"].ID.Bytes()[:4]) {
		return caseDigests.UnpackOutOfTimeError(raw[4:])
	}
	if bytes.Equal(raw[:4], caseDigests.abi.Errors["PostingClosed"].ID.Bytes()[:4]) {
		return caseDigests.UnpackPostingClosedError(raw[4:])
	}
	if bytes.Equal(raw[:4], caseDigests.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return caseDigests.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], caseDigests.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return caseDigests.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], caseDigests.abi.Errors["SameDigest"].ID.Bytes()[:4]) {
		return caseDigests.UnpackSameDigestError(raw[4:])
	}
	if bytes.Equal(raw[:4], caseDigests.abi.Errors["SameEnd"].ID.Bytes()[:4]) {
		return caseDigests.UnpackSameEndError(raw[4:])
	}
	if bytes.Equal(raw[:4], caseDigests.abi.Errors["StepHolds"].ID.Bytes()[:4]) {
		return caseDigests.UnpackStepHoldsError(raw[4:])
	}
	if bytes.Equal(raw[:4], caseDigests.abi.Errors["StillInTime"].ID.Bytes()[:4]) {
		return caseDigests.UnpackStillInTimeError(raw[4:])
	}
	if bytes.Equal(raw[:4], caseDigests.abi.Errors["StillStands"].ID.Bytes()[:4]) {
		return caseDigests.UnpackStillStandsError(raw[4:])
	}
	if bytes.Equal(raw[:4], caseDigests.abi.Errors["TransferFailed"].ID.Bytes()[:4]) {
		return caseDigests.UnpackTransferFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], caseDigests.abi.Errors["UUPSUnauthorizedCallContext"].ID.Bytes()[:4]) {
		return caseDigests.UnpackUUPSUnauthorizedCallContextError(raw[4:])
	}
	if bytes.Equal(raw[:4], caseDigests.abi.Errors["UUPSUnsupportedProxiableUUID"].ID.Bytes()[:4]) {
		return caseDigests.UnpackUUPSUnsupportedProxiableUUIDError(raw[4:])
	}
	if bytes.Equal(raw[:4], caseDigests.abi.Errors["WrongLevel"].ID.Bytes()[:4]) {
		return caseDigests.UnpackWrongLevelError(raw[4:])
	}
	if bytes.Equal(raw[:4], caseDigests.abi.Errors["WrongPost"].ID.Bytes()[:4]) {
		return caseDigests.UnpackWrongPostError(raw[4:])
	}
	if bytes.Equal(raw[:4], caseDigests.abi.Errors["WrongState"].ID.Bytes()[:4]) {
		return caseDigests.UnpackWrongStateError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// CaseDigestsAccessManagedInvalidAuthority represents a AccessManagedInvalidAuthority error raised by the CaseDigests contract.
type CaseDigestsAccessManagedInvalidAuthority struct {
	Authority common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func CaseDigestsAccessManagedInvalidAuthorityErrorID() common.Hash {
	return common.HexToHash("0xc2f31e5ee06c96eddd5864bf58d26da15afa7233cb6f74e000aa686fca7a7a0b")
}

// UnpackAccessManagedInvalidAuthorityError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func (caseDigests *CaseDigests) UnpackAccessManagedInvalidAuthorityError(raw []byte) (*CaseDigestsAccessManagedInvalidAuthority, error) {
	out := new(CaseDigestsAccessManagedInvalidAuthority)
	if err := caseDigests.abi.UnpackIntoInterface(out, "AccessManagedInvalidAuthority", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CaseDigestsAccessManagedRequiredDelay represents a AccessManagedRequiredDelay error raised by the CaseDigests contract.
type CaseDigestsAccessManagedRequiredDelay struct {
	Caller common.Address
	Delay  uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func CaseDigestsAccessManagedRequiredDelayErrorID() common.Hash {
	return common.HexToHash("0xaf77169dad650be42a753d4bbd4f4ad0d10be80053e495da3bb1525746eda4e4")
}

// UnpackAccessManagedRequiredDelayError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func (caseDigests *CaseDigests) UnpackAccessManagedRequiredDelayError(raw []byte) (*CaseDigestsAccessManagedRequiredDelay, error) {
	out := new(CaseDigestsAccessManagedRequiredDelay)
	if err := caseDigests.abi.UnpackIntoInterface(out, "AccessManagedRequiredDelay", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CaseDigestsAccessManagedUnauthorized represents a AccessManagedUnauthorized error raised by the CaseDigests contract.
type CaseDigestsAccessManagedUnauthorized struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func CaseDigestsAccessManagedUnauthorizedErrorID() common.Hash {
	return common.HexToHash("0x068ca9d827f779c08fd30d7fda45faef5f2a6b2e57f8b809b3c6bbed99f5fb1f")
}

// UnpackAccessManagedUnauthorizedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func (caseDigests *CaseDigests) UnpackAccessManagedUnauthorizedError(raw []byte) (*CaseDigestsAccessManagedUnauthorized, error) {
	out := new(CaseDigestsAccessManagedUnauthorized)
	if err := caseDigests.abi.UnpackIntoInterface(out, "AccessManagedUnauthorized", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CaseDigestsAddressEmptyCode represents a AddressEmptyCode error raised by the CaseDigests contract.
type CaseDigestsAddressEmptyCode struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AddressEmptyCode(address target)
func CaseDigestsAddressEmptyCodeErrorID() common.Hash {
	return common.HexToHash("0x9996b315c842ff135b8fc4a08ad5df1c344efbc03d2687aecc0678050d2aac89")
}

// UnpackAddressEmptyCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AddressEmptyCode(address target)
func (caseDigests *CaseDigests) UnpackAddressEmptyCodeError(raw []byte) (*CaseDigestsAddressEmptyCode, error) {
	out := new(CaseDigestsAddressEmptyCode)
	if err := caseDigests.abi.UnpackIntoInterface(out, "AddressEmptyCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CaseDigestsAlreadyPosted represents a AlreadyPosted error raised by the CaseDigests contract.
type CaseDigestsAlreadyPosted struct {
	Poster common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyPosted(address poster)
func CaseDigestsAlreadyPostedErrorID() common.Hash {
	return common.HexToHash("0xf318219877330975b67b276a41f6d431ec76438a312de56dbc877efc8f3265b2")
}

// UnpackAlreadyPostedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyPosted(address poster)
func (caseDigests *CaseDigests) UnpackAlreadyPostedError(raw []byte) (*CaseDigestsAlreadyPosted, error) {
	out := new(CaseDigestsAlreadyPosted)
	if err := caseDigests.abi.UnpackIntoInterface(out, "AlreadyPosted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CaseDigestsAlreadyReleased represents a AlreadyReleased error raised by the CaseDigests contract.
type CaseDigestsAlreadyReleased struct {
	Poster common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyReleased(address poster)
func CaseDigestsAlreadyReleasedErrorID() common.Hash {
	return common.HexToHash("0x0bc38fe13de5f95dc2f80bf524b29cfbe9f6ccfb72c2c4ad30f733f8dd6561fa")
}

// UnpackAlreadyReleasedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyReleased(address poster)
func (caseDigests *CaseDigests) UnpackAlreadyReleasedError(raw []byte) (*CaseDigestsAlreadyReleased, error) {
	out := new(CaseDigestsAlreadyReleased)
	if err := caseDigests.abi.UnpackIntoInterface(out, "AlreadyReleased", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CaseDigestsDisputesClosed represents a DisputesClosed error raised by the CaseDigests contract.
type CaseDigestsDisputesClosed struct {
	Until *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DisputesClosed(uint48 until)
func CaseDigestsDisputesClosedErrorID() common.Hash {
	return common.HexToHash("0xe9c810bbf500daa820f482a4a56bca607cd041ab9349b9d326c988c37707487d")
}

// UnpackDisputesClosedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DisputesClosed(uint48 until)
func (caseDigests *CaseDigests) UnpackDisputesClosedError(raw []byte) (*CaseDigestsDisputesClosed, error) {
	out := new(CaseDigestsDisputesClosed)
	if err := caseDigests.abi.UnpackIntoInterface(out, "DisputesClosed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CaseDigestsERC1967InvalidImplementation represents a ERC1967InvalidImplementation error raised by the CaseDigests contract.
type CaseDigestsERC1967InvalidImplementation struct {
	Implementation common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1967InvalidImplementation(address implementation)
func CaseDigestsERC1967InvalidImplementationErrorID() common.Hash {
	return common.HexToHash("0x4c9c8ce3ceb3130f17f7cdba48d89b5b0129f266a8bac114e6e315a41879b617")
}

// UnpackERC1967InvalidImplementationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1967InvalidImplementation(address implementation)
func (caseDigests *CaseDigests) UnpackERC1967InvalidImplementationError(raw []byte) (*CaseDigestsERC1967InvalidImplementation, error) {
	out := new(CaseDigestsERC1967InvalidImplementation)
	if err := caseDigests.abi.UnpackIntoInterface(out, "ERC1967InvalidImplementation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CaseDigestsERC1967NonPayable represents a ERC1967NonPayable error raised by the CaseDigests contract.
type CaseDigestsERC1967NonPayable struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1967NonPayable()
func CaseDigestsERC1967NonPayableErrorID() common.Hash {
	return common.HexToHash("0xb398979fa84f543c8e222f17890372c487baf85e062276c127fef521eea7224b")
}

// UnpackERC1967NonPayableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1967NonPayable()
func (caseDigests *CaseDigests) UnpackERC1967NonPayableError(raw []byte) (*CaseDigestsERC1967NonPayable, error) {
	out := new(CaseDigestsERC1967NonPayable)
	if err := caseDigests.abi.UnpackIntoInterface(out, "ERC1967NonPayable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CaseDigestsEndIsNotTheFinalState represents a EndIsNotTheFinalState error raised by the CaseDigests contract.
type CaseDigestsEndIsNotTheFinalState struct {
	Have [32]byte
	Need [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EndIsNotTheFinalState(bytes32 have, bytes32 need)
func CaseDigestsEndIsNotTheFinalStateErrorID() common.Hash {
	return common.HexToHash("0xe69d77c8ef8da5f68d09ca42a5cff9fec844679d280a6bc61bb0687823d147b9")
}

// UnpackEndIsNotTheFinalStateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EndIsNotTheFinalState(bytes32 have, bytes32 need)
func (caseDigests *CaseDigests) UnpackEndIsNotTheFinalStateError(raw []byte) (*CaseDigestsEndIsNotTheFinalState, error) {
	out := new(CaseDigestsEndIsNotTheFinalState)
	if err := caseDigests.abi.UnpackIntoInterface(out, "EndIsNotTheFinalState", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CaseDigestsFailedCall represents a FailedCall error raised by the CaseDigests contract.
type CaseDigestsFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func CaseDigestsFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (caseDigests *CaseDigests) UnpackFailedCallError(raw []byte) (*CaseDigestsFailedCall, error) {
	out := new(CaseDigestsFailedCall)
	if err := caseDigests.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CaseDigestsFinalStatePasses represents a FinalStatePasses error raised by the CaseDigests contract.
type CaseDigestsFinalStatePasses struct {
	Code uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FinalStatePasses(uint32 code)
func CaseDigestsFinalStatePassesErrorID() common.Hash {
	return common.HexToHash("0x00ebbc335c6413d79bfa376e46439adc043b878a9b8eb88d7510b434b1eda92e")
}

// UnpackFinalStatePassesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FinalStatePasses(uint32 code)
func (caseDigests *CaseDigests) UnpackFinalStatePassesError(raw []byte) (*CaseDigestsFinalStatePasses, error) {
	out := new(CaseDigestsFinalStatePasses)
	if err := caseDigests.abi.UnpackIntoInterface(out, "FinalStatePasses", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CaseDigestsGameOver represents a GameOver error raised by the CaseDigests contract.
type CaseDigestsGameOver struct {
	GameId *big.Int
	Status uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GameOver(uint256 gameId, uint8 status)
func CaseDigestsGameOverErrorID() common.Hash {
	return common.HexToHash("0x132b564c6f96092065580fd28989d181dfbbfe4aa2fb7fb1eda8af68ba3073e0")
}

// UnpackGameOverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GameOver(uint256 gameId, uint8 status)
func (caseDigests *CaseDigests) UnpackGameOverError(raw []byte) (*CaseDigestsGameOver, error) {
	out := new(CaseDigestsGameOver)
	if err := caseDigests.abi.UnpackIntoInterface(out, "GameOver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CaseDigestsGamesOpen represents a GamesOpen error raised by the CaseDigests contract.
type CaseDigestsGamesOpen struct {
	Games uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GamesOpen(uint32 games)
func CaseDigestsGamesOpenErrorID() common.Hash {
	return common.HexToHash("0x48bbcbc0861a6c4b67a77fd1ff2b7ad0b97f5d7fa99b070f73caaa365403c7dc")
}

// UnpackGamesOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GamesOpen(uint32 games)
func (caseDigests *CaseDigests) UnpackGamesOpenError(raw []byte) (*CaseDigestsGamesOpen, error) {
	out := new(CaseDigestsGamesOpen)
	if err := caseDigests.abi.UnpackIntoInterface(out, "GamesOpen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CaseDigestsInsufficientBond represents a InsufficientBond error raised by the CaseDigests contract.
type CaseDigestsInsufficientBond struct {
	Have *big.Int
	Need *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientBond(uint256 have, uint256 need)
func CaseDigestsInsufficientBondErrorID() common.Hash {
	return common.HexToHash("0x44d4caf750ea74407547ceb252d1c72d961f5025a7b3473fac9b354f227e0fd6")
}

// UnpackInsufficientBondError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientBond(uint256 have, uint256 need)
func (caseDigests *CaseDigests) UnpackInsufficientBondError(raw []byte) (*CaseDigestsInsufficientBond, error) {
	out := new(CaseDigestsInsufficientBond)
	if err := caseDigests.abi.UnpackIntoInterface(out, "InsufficientBond", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CaseDigestsInvalidInitialization represents a InvalidInitialization error raised by the CaseDigests contract.
type CaseDigestsInvalidInitialization struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidInitialization()
func CaseDigestsInvalidInitializationErrorID() common.Hash {
	return common.HexToHash("0xf92ee8a957075833165f68c320933b1a1294aafc84ee6e0dd3fb178008f9aaf5")
}

// UnpackInvalidInitializationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidInitialization()
func (caseDigests *CaseDigests) UnpackInvalidInitializationError(raw []byte) (*CaseDigestsInvalidInitialization, error) {
	out := new(CaseDigestsInvalidInitialization)
	if err := caseDigests.abi.UnpackIntoInterface(out, "InvalidInitialization", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CaseDigestsInvalidTerms represents a InvalidTerms error raised by the CaseDigests contract.
type CaseDigestsInvalidTerms struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidTerms()
func CaseDigestsInvalidTermsErrorID() common.Hash {
	return common.HexToHash("0x0256965f9b387bc8ec6c98cf0ff582eaf117751bcb03b5eac94f4b122d4a5fc9")
}

// UnpackInvalidTermsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidTerms()
func (caseDigests *CaseDigests) UnpackInvalidTermsError(raw []byte) (*CaseDigestsInvalidTerms, error) {
	out := new(CaseDigestsInvalidTerms)
	if err := caseDigests.abi.UnpackIntoInterface(out, "InvalidTerms", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CaseDigestsNoSuchGame represents a NoSuchGame error raised by the CaseDigests contract.
type CaseDigestsNoSuchGame struct {
	GameId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoSuchGame(uint256 gameId)
func CaseDigestsNoSuchGameErrorID() common.Hash {
	return common.HexToHash("0x1553d98e6babd3f9e8aaadff6ee49436318790bac55e3f83ccd029c3f592d907")
}

// UnpackNoSuchGameError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoSuchGame(uint256 gameId)
func (caseDigests *CaseDigests) UnpackNoSuchGameError(raw []byte) (*CaseDigestsNoSuchGame, error) {
	out := new(CaseDigestsNoSuchGame)
	if err := caseDigests.abi.UnpackIntoInterface(out, "NoSuchGame", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CaseDigestsNoSuchSection represents a NoSuchSection error raised by the CaseDigests contract.
type CaseDigestsNoSuchSection struct {
	Section *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoSuchSection(uint256 section)
func CaseDigestsNoSuchSectionErrorID() common.Hash {
	return common.HexToHash("0x15c8c23389cb4e0995ed0dff65760b9473abd47ec5164fdcc02d9e55db10bd76")
}

// UnpackNoSuchSectionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoSuchSection(uint256 section)
func (caseDigests *CaseDigests) UnpackNoSuchSectionError(raw []byte) (*CaseDigestsNoSuchSection, error) {
	out := new(CaseDigestsNoSuchSection)
	if err := caseDigests.abi.UnpackIntoInterface(out, "NoSuchSection", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CaseDigestsNotAFinalState represents a NotAFinalState error raised by the CaseDigests contract.
type CaseDigestsNotAFinalState struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAFinalState(uint256 length)
func CaseDigestsNotAFinalStateErrorID() common.Hash {
	return common.HexToHash("0x21e8b1a0f8a0fb96a499894e726e29285a6f6948d18fd88ab28dfc482f46b657")
}

// UnpackNotAFinalStateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAFinalState(uint256 length)
func (caseDigests *CaseDigests) UnpackNotAFinalStateError(raw []byte) (*CaseDigestsNotAFinalState, error) {
	out := new(CaseDigestsNotAFinalState)
	if err := caseDigests.abi.UnpackIntoInterface(out, "NotAFinalState", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CaseDigestsNotFinal represents a NotFinal error raised by the CaseDigests contract.
type CaseDigestsNotFinal struct {
	DisputeUntil *big.Int
	OpenGames    uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotFinal(uint48 disputeUntil, uint32 openGames)
func CaseDigestsNotFinalErrorID() common.Hash {
	return common.HexToHash("0xd222c06a363e8d97093a5e529dfed783919f1473cbe43f9ad88f1e64fdb06bcd")
}

// UnpackNotFinalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotFinal(uint48 disputeUntil, uint32 openGames)
func (caseDigests *CaseDigests) UnpackNotFinalError(raw []byte) (*CaseDigestsNotFinal, error) {
	out := new(CaseDigestsNotFinal)
	if err := caseDigests.abi.UnpackIntoInterface(out, "NotFinal", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CaseDigestsNotInitializing represents a NotInitializing error raised by the CaseDigests contract.
type CaseDigestsNotInitializing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInitializing()
func CaseDigestsNotInitializingErrorID() common.Hash {
	return common.HexToHash("0xd7e6bcf8597daa127dc9f0048d2f08d5ef140a2cb659feabd700beff1f7a8302")
}

// UnpackNotInitializingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInitializing()
func (caseDigests *CaseDigests) UnpackNotInitializingError(raw []byte) (*CaseDigestsNotInitializing, error) {
	out := new(CaseDigestsNotInitializing)
	if err := caseDigests.abi.UnpackIntoInterface(out, "NotInitializing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CaseDigestsNotPassed represents a NotPassed error raised by the CaseDigests contract.
type CaseDigestsNotPassed struct {
	ClaimId  *big.Int
	Sequence uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotPassed(uint256 claimId, uint64 sequence)
func CaseDigestsNotPassedErrorID() common.Hash {
	return common.HexToHash("0xa431bbfb8744096e88ad224480aa7efd5ab505567b81f5173926a8ff5a98b621")
}

// UnpackNotPassedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotPassed(uint256 claimId, uint64 sequence)
func (caseDigests *CaseDigests) UnpackNotPassedError(raw []byte) (*CaseDigestsNotPassed, error) {
	out := new(CaseDigestsNotPassed)
	if err := caseDigests.abi.UnpackIntoInterface(out, "NotPassed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CaseDigestsNotYourMove represents a NotYourMove error raised by the CaseDigests contract.
type CaseDigestsNotYourMove struct {
	GameId *big.Int
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotYourMove(uint256 gameId, address caller)
func CaseDigestsNotYourMoveErrorID() common.Hash {
	return common.HexToHash("0xf181c43836ddb4852f74b50641af03a84d294f336cc2ceb4e93f29acd3891f6a")
}

// UnpackNotYourMoveError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotYourMove(uint256 gameId, address caller)
func (caseDigests *CaseDigests) UnpackNotYourMoveError(raw []byte) (*CaseDigestsNotYourMove, error) {
	out := new(CaseDigestsNotYourMove)
	if err := caseDigests.abi.UnpackIntoInterface(out, "NotYourMove", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CaseDigestsNothingPosted represents a NothingPosted error raised by the CaseDigests contract.
type CaseDigestsNothingPosted struct {
	ClaimId   *big.Int
	Sequence  uint64
	Rendition uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingPosted(uint256 claimId, uint64 sequence, uint16 rendition)
func CaseDigestsNothingPostedErrorID() common.Hash {
	return common.HexToHash("0xcbdca57f25362b94d589daae47efa3e2ab8a14d3975c8adc27efa04a75be2b37")
}

// UnpackNothingPostedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingPosted(uint256 claimId, uint64 sequence, uint16 rendition)
func (caseDigests *CaseDigests) UnpackNothingPostedError(raw []byte) (*CaseDigestsNothingPosted, error) {
	out := new(CaseDigestsNothingPosted)
	if err := caseDigests.abi.UnpackIntoInterface(out, "NothingPosted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CaseDigestsNothingToWithdraw represents a NothingToWithdraw error raised by the CaseDigests contract.
type CaseDigestsNothingToWithdraw struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToWithdraw(address account)
func CaseDigestsNothingToWithdrawErrorID() common.Hash {
	return common.HexToHash("0xdc69dc16e4a8405b44139edda9a06ee66b303337358b6f4633533d65de15b7f4")
}

// UnpackNothingToWithdrawError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToWithdraw(address account)
func (caseDigests *CaseDigests) UnpackNothingToWithdrawError(raw []byte) (*CaseDigestsNothingToWithdraw, error) {
	out := new(CaseDigestsNothingToWithdraw)
	if err := caseDigests.abi.UnpackIntoInterface(out, "NothingToWithdraw", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CaseDigestsOutOfTime represents a OutOfTime error raised by the CaseDigests contract.
type CaseDigestsOutOfTime struct {
	GameId      *big.Int
	UsedSeconds *big.Int
	LeftSeconds *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OutOfTime(uint256 gameId, uint256 usedSeconds, uint256 leftSeconds)
func CaseDigestsOutOfTimeErrorID() common.Hash {
	return common.HexToHash("0x8577a4b8445059d84359ea392609c8253c1e11358d7dee2090d952f487878e11")
}

// UnpackOutOfTimeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OutOfTime(uint256 gameId, uint256 usedSeconds, uint256 leftSeconds)
func (caseDigests *CaseDigests) UnpackOutOfTimeError(raw []byte) (*CaseDigestsOutOfTime, error) {
	out := new(CaseDigestsOutOfTime)
	if err := caseDigests.abi.UnpackIntoInterface(out, "OutOfTime", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CaseDigestsPostingClosed represents a PostingClosed error raised by the CaseDigests contract.
type CaseDigestsPostingClosed struct {
	Until *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PostingClosed(uint48 until)
func CaseDigestsPostingClosedErrorID() common.Hash {
	return common.HexToHash("0x4ef4fdcb929a125fc381a97f0b4e6d9f2ea5715a205f3b3763e0322ace6bb04e")
}

// UnpackPostingClosedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PostingClosed(uint48 until)
func (caseDigests *CaseDigests) UnpackPostingClosedError(raw []byte) (*CaseDigestsPostingClosed, error) {
	out := new(CaseDigestsPostingClosed)
	if err := caseDigests.abi.UnpackIntoInterface(out, "PostingClosed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CaseDigestsReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the CaseDigests contract.
type CaseDigestsReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func CaseDigestsReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (caseDigests *CaseDigests) UnpackReentrancyGuardReentrantCallError(raw []byte) (*CaseDigestsReentrancyGuardReentrantCall, error) {
	out := new(CaseDigestsReentrancyGuardReentrantCall)
	if err := caseDigests.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CaseDigestsSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the CaseDigests contract.
type CaseDigestsSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func CaseDigestsSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (caseDigests *CaseDigests) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*CaseDigestsSafeCastOverflowedUintDowncast, error) {
	out := new(CaseDigestsSafeCastOverflowedUintDowncast)
	if err := caseDigests.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CaseDigestsSameDigest represents a SameDigest error raised by the CaseDigests contract.
type CaseDigestsSameDigest struct {
	Digest [16]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SameDigest(bytes16 digest)
func CaseDigestsSameDigestErrorID() common.Hash {
	return common.HexToHash("0x11f5409529c4874c43a0d5966f05c076f8674ec29511102eb9e326a8c3efb243")
}

// UnpackSameDigestError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SameDigest(bytes16 digest)
func (caseDigests *CaseDigests) UnpackSameDigestError(raw []byte) (*CaseDigestsSameDigest, error) {
	out := new(CaseDigestsSameDigest)
	if err := caseDigests.abi.UnpackIntoInterface(out, "SameDigest", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CaseDigestsSameEnd represents a SameEnd error raised by the CaseDigests contract.
type CaseDigestsSameEnd struct {
	Section *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SameEnd(uint256 section)
func CaseDigestsSameEndErrorID() common.Hash {
	return common.HexToHash("0xfb26040c5235776d95457e7e1add75a9dcbe5875663dfa44ff4a974a056652b4")
}

// UnpackSameEndError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SameEnd(uint256 section)
func (caseDigests *CaseDigests) UnpackSameEndError(raw []byte) (*CaseDigestsSameEnd, error) {
	out := new(CaseDigestsSameEnd)
	if err := caseDigests.abi.UnpackIntoInterface(out, "SameEnd", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CaseDigestsStepHolds represents a StepHolds error raised by the CaseDigests contract.
type CaseDigestsStepHolds struct {
	Section *big.Int
	Next    [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StepHolds(uint256 section, bytes32 next)
func CaseDigestsStepHoldsErrorID() common.Hash {
	return common.HexToHash("0x4f9daa1773aecfbc3e6af69330202d638a8903640cc4731f65ff093e133b1565")
}

// UnpackStepHoldsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StepHolds(uint256 section, bytes32 next)
func (caseDigests *CaseDigests) UnpackStepHoldsError(raw []byte) (*CaseDigestsStepHolds, error) {
	out := new(CaseDigestsStepHolds)
	if err := caseDigests.abi.UnpackIntoInterface(out, "StepHolds", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CaseDigestsStillInTime represents a StillInTime error raised by the CaseDigests contract.
type CaseDigestsStillInTime struct {
	GameId      *big.Int
	UsedSeconds *big.Int
	LeftSeconds *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StillInTime(uint256 gameId, uint256 usedSeconds, uint256 leftSeconds)
func CaseDigestsStillInTimeErrorID() common.Hash {
	return common.HexToHash("0x1c81c210b2cf76f7e55a53f03fa6397db64f0e62b972ac7624664d557827073e")
}

// UnpackStillInTimeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StillInTime(uint256 gameId, uint256 usedSeconds, uint256 leftSeconds)
func (caseDigests *CaseDigests) UnpackStillInTimeError(raw []byte) (*CaseDigestsStillInTime, error) {
	out := new(CaseDigestsStillInTime)
	if err := caseDigests.abi.UnpackIntoInterface(out, "StillInTime", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CaseDigestsStillStands represents a StillStands error raised by the CaseDigests contract.
type CaseDigestsStillStands struct {
	GameId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StillStands(uint256 gameId)
func CaseDigestsStillStandsErrorID() common.Hash {
	return common.HexToHash("0x52b4a9dffdd2b216db57c60844d7fc34fba6b75e094f9788ba88f8fa91b40fb9")
}

// UnpackStillStandsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StillStands(uint256 gameId)
func (caseDigests *CaseDigests) UnpackStillStandsError(raw []byte) (*CaseDigestsStillStands, error) {
	out := new(CaseDigestsStillStands)
	if err := caseDigests.abi.UnpackIntoInterface(out, "StillStands", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CaseDigestsTransferFailed represents a TransferFailed error raised by the CaseDigests contract.
type CaseDigestsTransferFailed struct {
	Recipient common.Address
	Amount    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TransferFailed(address recipient, uint256 amount)
func CaseDigestsTransferFailedErrorID() common.Hash {
	return common.HexToHash("0x1c43b9761b3fba5321ca8212bfc231945f668ccc0c446f333999eea9ce8fda81")
}

// UnpackTransferFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TransferFailed(address recipient, uint256 amount)
func (caseDigests *CaseDigests) UnpackTransferFailedError(raw []byte) (*CaseDigestsTransferFailed, error) {
	out := new(CaseDigestsTransferFailed)
	if err := caseDigests.abi.UnpackIntoInterface(out, "TransferFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CaseDigestsUUPSUnauthorizedCallContext represents a UUPSUnauthorizedCallContext error raised by the CaseDigests contract.
type CaseDigestsUUPSUnauthorizedCallContext struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UUPSUnauthorizedCallContext()
func CaseDigestsUUPSUnauthorizedCallContextErrorID() common.Hash {
	return common.HexToHash("0xe07c8dba242a06571ac65fe4bbe20522c9fb111cb33599b799ff8039c1ed18f4")
}

// UnpackUUPSUnauthorizedCallContextError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UUPSUnauthorizedCallContext()
func (caseDigests *CaseDigests) UnpackUUPSUnauthorizedCallContextError(raw []byte) (*CaseDigestsUUPSUnauthorizedCallContext, error) {
	out := new(CaseDigestsUUPSUnauthorizedCallContext)
	if err := caseDigests.abi.UnpackIntoInterface(out, "UUPSUnauthorizedCallContext", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CaseDigestsUUPSUnsupportedProxiableUUID represents a UUPSUnsupportedProxiableUUID error raised by the CaseDigests contract.
type CaseDigestsUUPSUnsupportedProxiableUUID struct {
	Slot [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UUPSUnsupportedProxiableUUID(bytes32 slot)
func CaseDigestsUUPSUnsupportedProxiableUUIDErrorID() common.Hash {
	return common.HexToHash("0xaa1d49a4c084bfa9aeeee2a0be65267a7f19ba7e1476b114dac513d2c14cb563")
}

// UnpackUUPSUnsupportedProxiableUUIDError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UUPSUnsupportedProxiableUUID(bytes32 slot)
func (caseDigests *CaseDigests) UnpackUUPSUnsupportedProxiableUUIDError(raw []byte) (*CaseDigestsUUPSUnsupportedProxiableUUID, error) {
	out := new(CaseDigestsUUPSUnsupportedProxiableUUID)
	if err := caseDigests.abi.UnpackIntoInterface(out, "UUPSUnsupportedProxiableUUID", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CaseDigestsWrongLevel represents a WrongLevel error raised by the CaseDigests contract.
type CaseDigestsWrongLevel struct {
	GameId *big.Int
	Level  uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongLevel(uint256 gameId, uint8 level)
func CaseDigestsWrongLevelErrorID() common.Hash {
	return common.HexToHash("0x8598564c06e8f4ab1c92102879508e622648715e829df0a2175d16432cbc803e")
}

// UnpackWrongLevelError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongLevel(uint256 gameId, uint8 level)
func (caseDigests *CaseDigests) UnpackWrongLevelError(raw []byte) (*CaseDigestsWrongLevel, error) {
	out := new(CaseDigestsWrongLevel)
	if err := caseDigests.abi.UnpackIntoInterface(out, "WrongLevel", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CaseDigestsWrongPost represents a WrongPost error raised by the CaseDigests contract.
type CaseDigestsWrongPost struct {
	GameId *big.Int
	Have   [32]byte
	Need   [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongPost(uint256 gameId, bytes32 have, bytes32 need)
func CaseDigestsWrongPostErrorID() common.Hash {
	return common.HexToHash("0xc1a54a4a8728a3604409f496e89a766de01fd8cee33f1d2a3979b5b37989918b")
}

// UnpackWrongPostError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongPost(uint256 gameId, bytes32 have, bytes32 need)
func (caseDigests *CaseDigests) UnpackWrongPostError(raw []byte) (*CaseDigestsWrongPost, error) {
	out := new(CaseDigestsWrongPost)
	if err := caseDigests.abi.UnpackIntoInterface(out, "WrongPost", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CaseDigestsWrongState represents a WrongState error raised by the CaseDigests contract.
type CaseDigestsWrongState struct {
	Have [32]byte
	Need [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongState(bytes32 have, bytes32 need)
func CaseDigestsWrongStateErrorID() common.Hash {
	return common.HexToHash("0x88cfdaa795020b95b7e5fface54c53b46c3d3352ae6d14de5e55151019c60505")
}

// UnpackWrongStateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongState(bytes32 have, bytes32 need)
func (caseDigests *CaseDigests) UnpackWrongStateError(raw []byte) (*CaseDigestsWrongState, error) {
	out := new(CaseDigestsWrongState)
	if err := caseDigests.abi.UnpackIntoInterface(out, "WrongState", raw); err != nil {
		return nil, err
	}
	return out, nil
}
