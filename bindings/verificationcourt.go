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

// IVerificationCourtAttestation is an auto generated low-level Go binding around an user-defined struct.
type IVerificationCourtAttestation struct {
	Transcoder common.Address
	Signature  []byte
}

// IVerificationCourtCase is an auto generated low-level Go binding around an user-defined struct.
type IVerificationCourtCase struct {
	Transcoder   common.Address
	Verdict      uint8
	Available    bool
	OpenGames    uint32
	Deadline     *big.Int
	OpenUntil    *big.Int
	AttestUntil  *big.Int
	ClockSeconds uint32
	ProgramId    uint32
	QuorumPpm    uint32
	Voided       bool
	BlobsHash    [32]byte
}

// IVerificationCourtTerms is an auto generated low-level Go binding around an user-defined struct.
type IVerificationCourtTerms struct {
	ClockSeconds  uint32
	OpenSeconds   uint32
	SettleSeconds uint32
	QuorumPpm     uint32
	MinimumBond   *big.Int
}

// VerificationCourtPeers is an auto generated low-level Go binding around an user-defined struct.
type VerificationCourtPeers struct {
	Asker     common.Address
	Judge     common.Address
	Programs  common.Address
	Starts    common.Address
	Token     common.Address
	Slasher   common.Address
	Staking   common.Address
	ActiveSet common.Address
	Rounds    common.Address
	Registry  common.Address
}

// VerificationCourtMetaData contains all meta data concerning the VerificationCourt contract.
var VerificationCourtMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"asker\",\"type\":\"address\"},{\"internalType\":\"contractIRV32Judge\",\"name\":\"judge\",\"type\":\"address\"},{\"internalType\":\"contractIProgramRegistry\",\"name\":\"programs\",\"type\":\"address\"},{\"internalType\":\"contractICaseStart\",\"name\":\"starts\",\"type\":\"address\"},{\"internalType\":\"contractIERC20\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"contractISlasher\",\"name\":\"slasher\",\"type\":\"address\"},{\"internalType\":\"contractIStaking\",\"name\":\"staking\",\"type\":\"address\"},{\"internalType\":\"contractIActiveSet\",\"name\":\"activeSet\",\"type\":\"address\"},{\"internalType\":\"contractIRounds\",\"name\":\"rounds\",\"type\":\"address\"},{\"internalType\":\"contractIServiceRegistry\",\"name\":\"registry\",\"type\":\"address\"}],\"internalType\":\"structVerificationCourt.Peers\",\"name\":\"peers\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AccessManagedInvalidAuthority\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"delay\",\"type\":\"uint32\"}],\"name\":\"AccessManagedRequiredDelay\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"AccessManagedUnauthorized\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"}],\"name\":\"AddressEmptyCode\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"claimId\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"}],\"name\":\"AlreadyRequested\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"before\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"attester\",\"type\":\"address\"}],\"name\":\"AttestersNotRising\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"claimId\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"internalType\":\"enumVerdict\",\"name\":\"verdict\",\"type\":\"uint8\"}],\"name\":\"CaseClosed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ECDSAInvalidSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"ECDSAInvalidSignatureLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"ECDSAInvalidSignatureS\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"}],\"name\":\"ERC1967InvalidImplementation\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ERC1967NonPayable\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"have\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"need\",\"type\":\"bytes32\"}],\"name\":\"EndIsNotTheFinalState\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"code\",\"type\":\"uint32\"}],\"name\":\"FinalStatePasses\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"gameId\",\"type\":\"uint256\"},{\"internalType\":\"enumIDisputeGame.GameStatus\",\"name\":\"status\",\"type\":\"uint8\"}],\"name\":\"GameOver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"games\",\"type\":\"uint32\"}],\"name\":\"GamesOpen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"have\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"need\",\"type\":\"uint256\"}],\"name\":\"InsufficientBond\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidInitialization\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidTerms\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"weight\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"total\",\"type\":\"uint256\"}],\"name\":\"NoQuorum\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"claimId\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"}],\"name\":\"NoSuchCase\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"gameId\",\"type\":\"uint256\"}],\"name\":\"NoSuchGame\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"section\",\"type\":\"uint256\"}],\"name\":\"NoSuchSection\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"NotAFinalState\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"attester\",\"type\":\"address\"}],\"name\":\"NotAnAttester\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotAsker\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumVerdict\",\"name\":\"verdict\",\"type\":\"uint8\"}],\"name\":\"NotDecidedSo\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"have\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"need\",\"type\":\"uint256\"}],\"name\":\"NotEnoughGas\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotInitializing\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"attester\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"key\",\"type\":\"address\"}],\"name\":\"NotTheirKey\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"gameId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotYourMove\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NothingToWithdraw\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"gameId\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"usedSeconds\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"leftSeconds\",\"type\":\"uint256\"}],\"name\":\"OutOfTime\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SafeCastOverflowedUintDowncast\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"section\",\"type\":\"uint256\"}],\"name\":\"SameEnd\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"section\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"next\",\"type\":\"bytes32\"}],\"name\":\"StepHolds\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"gameId\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"usedSeconds\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"leftSeconds\",\"type\":\"uint256\"}],\"name\":\"StillInTime\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"have\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"most\",\"type\":\"uint256\"}],\"name\":\"TooManyAttestations\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"recipient\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"TransferFailed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"UUPSUnauthorizedCallContext\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"slot\",\"type\":\"bytes32\"}],\"name\":\"UUPSUnsupportedProxiableUUID\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint48\",\"name\":\"until\",\"type\":\"uint48\"}],\"name\":\"WindowClosed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint48\",\"name\":\"until\",\"type\":\"uint48\"}],\"name\":\"WindowOpen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"gameId\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"}],\"name\":\"WrongLevel\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"gameId\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"have\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"need\",\"type\":\"bytes32\"}],\"name\":\"WrongPost\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"have\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"need\",\"type\":\"bytes32\"}],\"name\":\"WrongState\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AuthorityUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"claimId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"weight\",\"type\":\"uint256\"}],\"name\":\"AvailabilityShown\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"claimId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"enumVerdict\",\"name\":\"verdict\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"told\",\"type\":\"bool\"}],\"name\":\"CaseDecided\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"claimId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"transcoder\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"sourceRoot\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32[]\",\"name\":\"renditionRoots\",\"type\":\"bytes32[]\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"programId\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint48\",\"name\":\"attestUntil\",\"type\":\"uint48\"},{\"indexed\":false,\"internalType\":\"uint48\",\"name\":\"openUntil\",\"type\":\"uint48\"},{\"indexed\":false,\"internalType\":\"uint48\",\"name\":\"deadline\",\"type\":\"uint48\"}],\"name\":\"CaseOpened\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"claimId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"}],\"name\":\"CaseVoided\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"gameId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"section\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes32[16]\",\"name\":\"ends\",\"type\":\"bytes32[16]\"}],\"name\":\"Dissected\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"gameId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"enumIDisputeGame.GameStatus\",\"name\":\"status\",\"type\":\"uint8\"}],\"name\":\"GameEnded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"gameId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"claimId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"rendition\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"bond\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"fails\",\"type\":\"bool\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"start\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[16]\",\"name\":\"ends\",\"type\":\"bytes32[16]\"}],\"indexed\":false,\"internalType\":\"structIDisputeGame.Post\",\"name\":\"post\",\"type\":\"tuple\"}],\"name\":\"GameOpened\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"version\",\"type\":\"uint64\"}],\"name\":\"Initialized\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"claimId\",\"type\":\"uint256\"}],\"name\":\"NotPenalized\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"claimId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Rewarded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"gameId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"section\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"next\",\"type\":\"bytes32\"}],\"name\":\"StepRefuted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"components\":[{\"internalType\":\"uint32\",\"name\":\"clockSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"openSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"settleSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"quorumPpm\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"minimumBond\",\"type\":\"uint96\"}],\"indexed\":false,\"internalType\":\"structIVerificationCourt.Terms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"TermsSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"}],\"name\":\"Upgraded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"recipient\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Withdrawn\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"ACTIVE_SET\",\"outputs\":[{\"internalType\":\"contractIActiveSet\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"ASKER\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"BOND_FACTOR\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"DEFENDER_GAS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"JUDGE\",\"outputs\":[{\"internalType\":\"contractIRV32Judge\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"LEVELS\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"LPT\",\"outputs\":[{\"internalType\":\"contractIERC20\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_ATTESTATIONS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_TERM_SECONDS\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PENALTY_GAS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PROGRAMS\",\"outputs\":[{\"internalType\":\"contractIProgramRegistry\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"REGISTRY\",\"outputs\":[{\"internalType\":\"contractIServiceRegistry\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"ROUNDS\",\"outputs\":[{\"internalType\":\"contractIRounds\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"SECTIONS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"SLASHER\",\"outputs\":[{\"internalType\":\"contractISlasher\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"STAKING\",\"outputs\":[{\"internalType\":\"contractIStaking\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"STARTS\",\"outputs\":[{\"internalType\":\"contractICaseStart\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"UPGRADE_INTERFACE_VERSION\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"claimId\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"transcoder\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"internalType\":\"structIVerificationCourt.Attestation[]\",\"name\":\"attestations\",\"type\":\"tuple[]\"}],\"name\":\"attest\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"authority\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"bondNeeded\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"claimId\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"}],\"name\":\"caseOf\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"transcoder\",\"type\":\"address\"},{\"internalType\":\"enumVerdict\",\"name\":\"verdict\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"available\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"openGames\",\"type\":\"uint32\"},{\"internalType\":\"uint48\",\"name\":\"deadline\",\"type\":\"uint48\"},{\"internalType\":\"uint48\",\"name\":\"openUntil\",\"type\":\"uint48\"},{\"internalType\":\"uint48\",\"name\":\"attestUntil\",\"type\":\"uint48\"},{\"internalType\":\"uint32\",\"name\":\"clockSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"programId\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"quorumPpm\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"voided\",\"type\":\"bool\"},{\"internalType\":\"bytes32\",\"name\":\"blobsHash\",\"type\":\"bytes32\"}],\"internalType\":\"structIVerificationCourt.Case\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"gameId\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"start\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[16]\",\"name\":\"ends\",\"type\":\"bytes32[16]\"}],\"internalType\":\"structIDisputeGame.Post\",\"name\":\"last\",\"type\":\"tuple\"},{\"internalType\":\"uint256\",\"name\":\"section\",\"type\":\"uint256\"},{\"internalType\":\"bytes32[16]\",\"name\":\"ends\",\"type\":\"bytes32[16]\"}],\"name\":\"dissect\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"gameCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"gameId\",\"type\":\"uint256\"}],\"name\":\"gameOf\",\"outputs\":[{\"components\":[{\"internalType\":\"uint40\",\"name\":\"movedAt\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"challengerLeft\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"defenderLeft\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"enumIDisputeGame.GameStatus\",\"name\":\"status\",\"type\":\"uint8\"},{\"internalType\":\"uint40\",\"name\":\"position\",\"type\":\"uint40\"},{\"internalType\":\"uint96\",\"name\":\"bond\",\"type\":\"uint96\"},{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"fails\",\"type\":\"bool\"},{\"components\":[{\"internalType\":\"uint128\",\"name\":\"claimId\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"rendition\",\"type\":\"uint16\"}],\"internalType\":\"structIDisputeGame.Subject\",\"name\":\"subject\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"post\",\"type\":\"bytes32\"}],\"internalType\":\"structIDisputeGame.Game\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"claimId\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"blobsHash\",\"type\":\"bytes32\"}],\"name\":\"heldDigest\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"clockSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"openSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"settleSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"quorumPpm\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"minimumBond\",\"type\":\"uint96\"}],\"internalType\":\"structIVerificationCourt.Terms\",\"name\":\"initialTerms\",\"type\":\"tuple\"}],\"name\":\"initialize\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"isConsumingScheduledOp\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"claimId\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"rendition\",\"type\":\"uint16\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"sourceRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"renditionRoots\",\"type\":\"bytes32[]\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"streamId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"profilesHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"serviceId\",\"type\":\"bytes32\"},{\"internalType\":\"uint96\",\"name\":\"maxPricePerUnit\",\"type\":\"uint96\"},{\"internalType\":\"uint48\",\"name\":\"start\",\"type\":\"uint48\"},{\"internalType\":\"uint48\",\"name\":\"end\",\"type\":\"uint48\"}],\"internalType\":\"structIJobsManager.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"boxes\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"jsonHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"siblings\",\"type\":\"bytes32[]\"}],\"internalType\":\"structICaseStart.Origin\",\"name\":\"origin\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"finalState\",\"type\":\"bytes\"},{\"internalType\":\"bytes32[16]\",\"name\":\"ends\",\"type\":\"bytes32[16]\"}],\"name\":\"open\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"gameId\",\"type\":\"uint256\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"owedTo\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proxiableUUID\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"gameId\",\"type\":\"uint256\"}],\"name\":\"refund\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"claimId\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"sourceHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"renditionHashes\",\"type\":\"bytes32[]\"},{\"internalType\":\"address\",\"name\":\"transcoder\",\"type\":\"address\"},{\"internalType\":\"uint48\",\"name\":\"deadline\",\"type\":\"uint48\"}],\"internalType\":\"structIVerifier.Request\",\"name\":\"what\",\"type\":\"tuple\"}],\"name\":\"request\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newAuthority\",\"type\":\"address\"}],\"name\":\"setAuthority\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint32\",\"name\":\"clockSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"openSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"settleSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"quorumPpm\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"minimumBond\",\"type\":\"uint96\"}],\"internalType\":\"structIVerificationCourt.Terms\",\"name\":\"newTerms\",\"type\":\"tuple\"}],\"name\":\"setTerms\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"claimId\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"}],\"name\":\"settle\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"gameId\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"start\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[16]\",\"name\":\"ends\",\"type\":\"bytes32[16]\"}],\"internalType\":\"structIDisputeGame.Post\",\"name\":\"last\",\"type\":\"tuple\"},{\"internalType\":\"uint256\",\"name\":\"section\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"state\",\"type\":\"bytes\"},{\"internalType\":\"bytes32[]\",\"name\":\"witness\",\"type\":\"bytes32[]\"}],\"name\":\"step\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"terms\",\"outputs\":[{\"components\":[{\"internalType\":\"uint32\",\"name\":\"clockSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"openSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"settleSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"quorumPpm\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"minimumBond\",\"type\":\"uint96\"}],\"internalType\":\"structIVerificationCourt.Terms\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"gameId\",\"type\":\"uint256\"}],\"name\":\"timeOut\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"gameId\",\"type\":\"uint256\"}],\"name\":\"timeOutAt\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newImplementation\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"upgradeToAndCall\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"addresspayable\",\"name\":\"recipient\",\"type\":\"address\"}],\"name\":\"withdraw\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "VerificationCourt",
	Bin: "0x6102c06040523060a052348015610014575f5ffd5b50604051615bb7380380615bb7833981016040819052610033916102e9565b60408051808201825260088152672634bb32b832b2b960c11b602080830191909152825180840190935260018352603160f81b838201528301516001600160a01b031660805290610083826101a1565b61016052610090816101a1565b61018052815160208084019190912061012052815190820120610140524660e05261011e6101205161014051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60c09081523061010090815284516001600160a01b039081166101a052604086015181166101c052606086015181166101e052608086015181166102005260a08601518116610220529185015182166102405260e0850151821661026052840151811661028052610120840151166102a0525061019b90506101e7565b5061040e565b5f5f829050601f815111156101d4578260405163305a27a960e01b81526004016101cb91906103b3565b60405180910390fd5b80516101df826103e8565b179392505050565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff16156102375760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b03908116146102965780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b60405161014081016001600160401b03811182821017156102c857634e487b7160e01b5f52604160045260245ffd5b60405290565b80516001600160a01b03811681146102e4575f5ffd5b919050565b5f6101408284031280156102fb575f5ffd5b50610304610299565b61030d836102ce565b815261031b602084016102ce565b602082015261032c604084016102ce565b604082015261033d606084016102ce565b606082015261034e608084016102ce565b608082015261035f60a084016102ce565b60a082015261037060c084016102ce565b60c082015261038160e084016102ce565b60e082015261039361010084016102ce565b6101008201526103a661012084016102ce565b6101208201529392505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b80516020808301519190811015610408575f198160200360031b1b821691505b50919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516101e05161020051610220516102405161026051610280516102a0516156656105525f395f81816102e101528181612c9801526136c501525f81816107d9015261168c01525f818161099e01528181612bad01528181612d590152612dfb01525f818161065e015281816117f50152612e9d01525f81816104ef0152613e7801525f818161076a01528181613dee01528181613f390152613fff01525f818161096b015261198501525f818161035e0152611c4701525f81816104bc01528181611ae70152612a9f01525f612b3f01525f612b1401525f613bf601525f613bce01525f613b2901525f613b5301525f613b7d01525f81816123d5015281816123fe01526125ca01525f81816103d10152611f7201526156655ff3fe6080604052600436106102cc575f3560e01c806384b0196e1161017b578063bf7e214f116100d1578063e2adba8c11610087578063f37ae55111610062578063f37ae551146109c0578063f3fc707a146109df578063f7e3247f146109f5575f5ffd5b8063e2adba8c14610934578063ea784d711461095a578063f370902a1461098d575f5ffd5b8063d15fadb8116100b7578063d15fadb8146107fb578063d48686361461080f578063d50256251461083a575f5ffd5b8063bf7e214f1461078c578063c7abf755146107c8575f5ffd5b8063a0aef18411610131578063afda83d41161010c578063afda83d41461071b578063b8b6fe541461073a578063b8f6c09c14610759575f5ffd5b8063a0aef1841461069f578063ad3cb1cc146106b3578063adbb744614610708575f5ffd5b80638fb36037116101615780638fb360371461062057806397610f301461064d57806397b6f99814610680575f5ffd5b806384b0196e146105e4578063883c27f11461060b575f5ffd5b806351cff8d91161023057806370232f84116101e657806383123f87116101c157806383123f871461057b57806383d6979f146105915780638462d661146105b0575f5ffd5b806370232f84146105115780637a9e5e4b1461053d5780637b64fd981461055c575f5ffd5b80635b15908f116102165780635b15908f1461048c5780635d80b111146104ab5780635db93dfa146104de575f5ffd5b806351cff8d91461045957806352d1902d14610478575f5ffd5b80633fa5199b116102855780634d1975b41161026b5780634d1975b41461041f5780634d3c5eb9146104325780634f1ef28614610446575f5ffd5b80633fa5199b146103c057806342baab99146103f3575f5ffd5b8063214d879f116102b5578063214d879f1461034d578063248db19214610380578063278ecde1146103a1575f5ffd5b806306433b1b146102d05780630f59a94b14610320575b5f5ffd5b3480156102db575f5ffd5b506103037f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020015b60405180910390f35b34801561032b575f5ffd5b5061033f61033a3660046143ab565b610a14565b604051908152602001610317565b348015610358575f5ffd5b506103037f000000000000000000000000000000000000000000000000000000000000000081565b34801561038b575f5ffd5b5061039f61039a3660046143ec565b610a58565b005b3480156103ac575f5ffd5b5061039f6103bb3660046143ab565b610b65565b3480156103cb575f5ffd5b506103037f000000000000000000000000000000000000000000000000000000000000000081565b3480156103fe575f5ffd5b5061041261040d366004614437565b610c87565b6040516103179190614480565b34801561042a575f5ffd5b505f5461033f565b34801561043d575f5ffd5b5061033f610e02565b61039f6104543660046145a4565b610e3e565b348015610464575f5ffd5b5061033f61047336600461466a565b610e5d565b348015610483575f5ffd5b5061033f610f8e565b348015610497575f5ffd5b5061039f6104a63660046146a7565b610fbc565b3480156104b6575f5ffd5b506103037f000000000000000000000000000000000000000000000000000000000000000081565b3480156104e9575f5ffd5b506103037f000000000000000000000000000000000000000000000000000000000000000081565b34801561051c575f5ffd5b5061053061052b3660046143ab565b611181565b60405161031791906146ff565b348015610548575f5ffd5b5061039f61055736600461466a565b61133a565b348015610567575f5ffd5b5061039f6105763660046143ab565b6113e5565b348015610586575f5ffd5b5061033f620927c081565b34801561059c575f5ffd5b5061039f6105ab366004614437565b61145e565b3480156105bb575f5ffd5b5061033f6105ca36600461466a565b6001600160a01b03165f9081526006602052604090205490565b3480156105ef575f5ffd5b506105f8611569565b604051610317979695949392919061484c565b348015610616575f5ffd5b5061033f61020081565b34801561062b575f5ffd5b506106346115ab565b6040516001600160e01b03199091168152602001610317565b348015610658575f5ffd5b506103037f000000000000000000000000000000000000000000000000000000000000000081565b34801561068b575f5ffd5b5061039f61069a36600461492a565b6115f4565b3480156106aa575f5ffd5b5061033f600381565b3480156106be575f5ffd5b506106fb6040518060400160405280600581526020017f352e302e3000000000000000000000000000000000000000000000000000000081525081565b6040516103179190614980565b61033f6107163660046149d0565b611900565b348015610726575f5ffd5b5061033f610735366004614a83565b611adb565b348015610745575f5ffd5b5061039f610754366004614aba565b611e9f565b348015610764575f5ffd5b506103037f000000000000000000000000000000000000000000000000000000000000000081565b348015610797575f5ffd5b507ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a00546001600160a01b0316610303565b3480156107d3575f5ffd5b506103037f000000000000000000000000000000000000000000000000000000000000000081565b348015610806575f5ffd5b5061033f601081565b34801561081a575f5ffd5b5061082562093a8081565b60405163ffffffff9091168152602001610317565b348015610845575f5ffd5b506108d26040805160a0810182525f80825260208201819052918101829052606081018290526080810191909152506040805160a08101825260045463ffffffff8082168352640100000000820481166020840152600160401b8204811693830193909352600160601b81049092166060820152600160801b9091046001600160601b0316608082015290565b60405161031791905f60a08201905063ffffffff835116825263ffffffff602084015116602083015263ffffffff604084015116604083015263ffffffff60608401511660608301526001600160601b03608084015116608083015292915050565b34801561093f575f5ffd5b50610948600981565b60405160ff9091168152602001610317565b348015610965575f5ffd5b506103037f000000000000000000000000000000000000000000000000000000000000000081565b348015610998575f5ffd5b506103037f000000000000000000000000000000000000000000000000000000000000000081565b3480156109cb575f5ffd5b5061039f6109da366004614ad4565b611eb7565b3480156109ea575f5ffd5b5061033f6206ddd081565b348015610a00575f5ffd5b5061033f610a0f366004614b6b565b61208b565b5f5f610a21836001612105565b90505f610a2d826121aa565b8354909250610a459150829064ffffffffff16614bb2565b610a50906001614bb2565b949350505050565b5f610a61612209565b805490915060ff600160401b820416159067ffffffffffffffff165f81158015610a885750825b90505f8267ffffffffffffffff166001148015610aa45750303b155b905081158015610ab2575080155b15610ad05760405163f92ee8a960e01b815260040160405180910390fd5b845467ffffffffffffffff191660011785558315610aff57845468ff00000000000000001916600160401b1785555b610b0887612231565b610b1186612242565b8315610b5c57845468ff000000000000000019168555604051600181527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50505050505050565b5f610b6f82612350565b60028101546001600160801b0381165f908152600560209081526040808320600160801b90940467ffffffffffffffff1683529290529081209192505060028154600160a01b900460ff166003811115610bcb57610bcb614458565b8254600160a01b900460ff169114610c0057604051630a3b594160e01b8152600401610bf79190614bc5565b60405180910390fd5b5080548190601690610c1e90600160b01b900463ffffffff16614bd3565b82546101009290920a63ffffffff818102199093169190921691909102179055815460018301546001600160a01b03165f9081526006602052604081208054600160a01b9093046001600160601b031692909190610c7d908490614bb2565b9091555050505050565b60408051610180810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e081018290526101008101829052610120810182905261014081018290526101608101919091525f83815260056020908152604080832067ffffffffffffffff861684528252918290208251610180810190935280546001600160a01b03811684529091830190600160a01b900460ff166003811115610d4257610d42614458565b6003811115610d5357610d53614458565b8152815460ff600160a81b820481161515602084015263ffffffff600160b01b83048116604085015265ffffffffffff600160d01b90930483166060850152600185015480841660808601526601000000000000810490931660a0850152600160601b8304811660c0850152600160801b8304811660e0850152600160a01b830416610100840152600160c01b9091041615156101208201526002909101546101409091015290505b92915050565b6004545f90610e3990600160801b90046001600160601b031648610e2a6206ddd06003614bf1565b610e349190614bf1565b6123bb565b905090565b610e466123ca565b610e4f82612483565b610e59828261248c565b5050565b5f610e66612560565b50335f818152600660205260409020549081610ea157604051636e34ee0b60e11b81526001600160a01b039091166004820152602401610bf7565b50335f8181526006602052604080822091909155516001600160a01b03841691907fd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb90610ef19085815260200190565b60405180910390a35f826001600160a01b0316826040515f6040518083038185875af1925050503d805f8114610f42576040519150601f19603f3d011682016040523d82523d5f602084013e610f47565b606091505b505090508083839091610f7e57604051630e21dcbb60e11b81526001600160a01b0390921660048301526024820152604401610bf7565b505050610f89612595565b919050565b5f610f976125bf565b507f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc90565b5f610fc8858585612608565b8054909150600160681b900460ff1685816009811061100657604051632166159360e21b8152600481019290925260ff166024820152604401610bf7565b505084602001846010811061101d5761101d614c08565b60200201358361102f60016010614c1c565b6010811061103f5761103f614c08565b60200201351415849061106857604051633ec9810360e21b8152600401610bf791815260200190565b5061107385856127eb565b83604051602001611085929190614c2f565b60408051601f19818403018152919052805160209091012060038301556110ad816009614c47565b6110b8906010614d43565b6110c29085614bf1565b82548390600f906110e2908490600160781b900464ffffffffff16614d51565b92506101000a81548164ffffffffff021916908364ffffffffff16021790555080600161110f9190614d6e565b825460ff91909116600160681b026dff0000000000000000000000000019909116178255857fdd1ee7bf0fc197943401bee851bc38a9202d858244c1842416ce7c4b2286b5d9611160836001614d6e565b868660405161117193929190614d87565b60405180910390a2505050505050565b60408051610160810182525f808252602080830182905282840182905260608084018390526080840183905260a0840183905260c0840183905260e084018390526101008401839052845190810185528281529081018290529283018190526101208201929092526101408101919091525f82815260016020908152604091829020825161016081018452815464ffffffffff8116825263ffffffff650100000000008204811694830194909452690100000000000000000081049093169381019390935260ff600160681b83048116606085015290916080840191600160701b90910416600481111561127757611277614458565b600481111561128857611288614458565b81528154600160781b810464ffffffffff16602080840191909152600160a01b918290046001600160601b031660408085019190915260018501546001600160a01b03811660608087019190915293900460ff16151560808501528051928301815260028501546001600160801b0381168452600160801b810467ffffffffffffffff1692840192909252600160c01b90910461ffff169082015260a082015260039091015460c09091015292915050565b3361136c7ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a00546001600160a01b031690565b6001600160a01b0316816001600160a01b0316146113a75760405162d1953b60e31b81526001600160a01b0382166004820152602401610bf7565b816001600160a01b03163b5f036113dc576040516361798f2f60e11b81526001600160a01b0383166004820152602401610bf7565b610e5982612821565b5f6113ef8261289a565b90505f5f6113fc836121aa565b9092509050838282808211611435576040516301c81c2160e41b8152600481019390935260248301919091526044820152606401610bf7565b5050506114588484611446866128b4565b6114515760026128db565b60036128db565b50505050565b5f6114698383612945565b600181015490915065ffffffffffff164281106114a457604051638fa63bf760e01b815265ffffffffffff9091166004820152602401610bf7565b508054600160b01b900463ffffffff1680156114dc57604051630122ef2f60e61b815263ffffffff9091166004820152602401610bf7565b508054600160d01b900465ffffffffffff164281101561151a57604051636b987afd60e01b815265ffffffffffff9091166004820152602401610bf7565b5080545f90600160a81b900460ff16801561154157506001820154600160c01b900460ff16155b90505f81611550576003611553565b60015b9050611561838686846129f8565b505050505050565b5f6060805f5f5f606061157a612b0d565b611582612b38565b604080515f80825260208201909252600f60f81b9b939a50919850469750309650945092509050565b7ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a0080545f9190600160a01b900460ff166115e5575f6115ee565b638fb3603760e01b5b91505090565b5f6115ff8585612945565b60018101549091506601000000000000900465ffffffffffff164281101561164557604051636b987afd60e01b815265ffffffffffff9091166004820152602401610bf7565b5081806102008082111561167557604051639814097960e01b815260048101929092526024820152604401610bf7565b50505f6116878787856002015461208b565b90505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316632585581f6040518163ffffffff1660e01b81526004016040805180830381865afa1580156116e5573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906117099190614dbd565b50905061171581614df5565b90505f80805b85811015611874575f89898381811061173657611736614c08565b90506020028101906117489190614e0c565b61175690602081019061466a565b905082816001600160a01b038083169082161161179957604051632d08d21d60e01b81526001600160a01b03928316600482015291166024820152604401610bf7565b50506117c988878c8c868181106117b2576117b2614c08565b90506020028101906117c49190614e0c565b612b63565b60405162f6e19560e61b81526001600160a01b03828116600483015265ffffffffffff871660248301527f00000000000000000000000000000000000000000000000000000000000000001690633db8654090604401602060405180830381865afa15801561183a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061185e9190614e2a565b6118689085614bb2565b9350915060010161171b565b50611880868385612d56565b85547fffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffffff16600160a81b17865560405167ffffffffffffffff8a16908b907f9dd11fe65cb335b3aab2734b83ce5bc4aa21205faaf13294ebdcadf855df2119906118ec9086815260200190565b60405180910390a350505050505050505050565b5f5f61190c8989612945565b600181015490915065ffffffffffff164281101561194857604051636b987afd60e01b815265ffffffffffff9091166004820152602401610bf7565b505f611952610e02565b9050348180821015611980576040516344d4caf760e01b815260048101929092526024820152604401610bf7565b50505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166333e1e81e8c8b8660010160109054906101000a900463ffffffff1687600201548d6040518663ffffffff1660e01b81526004016119ef959493929190614f4d565b602060405180830381865afa158015611a0a573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611a2e9190614e2a565b83549091508390601690611a4e90600160b01b900463ffffffff16615087565b91906101000a81548163ffffffff021916908363ffffffff1602179055505f6040518060600160405280611a818e612f6f565b6001600160801b031681526020018c67ffffffffffffffff1681526020018b61ffff168152509050611acb81838a8a8a89600101600c9054906101000a900463ffffffff16612fa6565b9c9b505050505050505050505050565b5f336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168114611b3257604051630d05eb9d60e11b81526001600160a01b039091166004820152602401610bf7565b505f808335611b4760608601604087016150ab565b5f82815260056020908152604080832067ffffffffffffffff851684529091529020805492945090925090839083906001600160a01b031615611bb057604051636d6ee94f60e11b8152600481019290925267ffffffffffffffff166024820152604401610bf7565b5050600480545f90611bc99063ffffffff1660026150c4565b8254600160401b900463ffffffff16611be860e08a0160c08b016150e5565b611bf29190615100565b611bfc9190615100565b9050611c0e60c0880160a0890161466a565b835473ffffffffffffffffffffffffffffffffffffffff19166001600160a01b0391821617845560408051639fa6a6e360e01b815281517f000000000000000000000000000000000000000000000000000000000000000090931692639fa6a6e3926004808401939192918290030181865afa158015611c90573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611cb4919061512f565b506001840180547fffffffffffffffffffffffff00000000ffffffffffffffffffffffffffffffff16600160801b63ffffffff938416021790558254611d04916401000000009091041682615100565b6001840180546bffffffffffffffffffffffff1916660100000000000065ffffffffffff9384160265ffffffffffff191617918316919091179055611d4f60e0880160c089016150e5565b835465ffffffffffff91909116600160d01b0279ffffffffffffffffffffffffffffffffffffffffffffffffffff9091161783558154600184018054600160601b63ffffffff93841681026fffffffff000000000000000000000000198316811784558654600160a01b929004909416027fffffffffffffffff00000000ffffffffffffffffffffffffffffffffffffffff9093167fffffffffffffffff00000000ffffffff00000000ffffffffffffffffffffffff909116179190911790556060870135611e21608089018961515b565b604051602001611e33939291906151a1565b60408051601f1981840301815291905280516020909101206002840155611e5a878461333b565b6040805133602082015290810186905267ffffffffffffffff851660608201526080016040516020818303038152906040528051906020012095505050505050919050565b611eab335b5f36613400565b611eb481612242565b50565b5f611ec3888888612608565b80549091508890600160681b900460ff1660098114611f0157604051632166159360e21b8152600481019290925260ff166024820152604401610bf7565b50505f5f8686604051611f159291906151c3565b6040518091039020611f278a8a6127eb565b90925090508181818114611f57576040516388cfdaa760e01b815260048101929092526024820152604401610bf7565b50506040516357fda46760e11b81525f906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063affb48ce90611fad908b908b908b908b906004016151d2565b602060405180830381865afa158015611fc8573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611fec9190614e2a565b905089602001896010811061200357612003614c08565b60200201358114158982909161203557604051634f9daa1760e01b815260048101929092526024820152604401610bf7565b5050604080518a8152602081018390528c917f7a951caf6343899b97a61c08ba93c532a1942d01687547dd9faeb8e28c6f4890910160405180910390a261207e8b8560026128db565b5050505050505050505050565b604080517f37190b7cad914687d9b82a461343a272b234cfe0c659b13783573253e40c7eb8602082015290810184905267ffffffffffffffff83166060820152608081018290525f90819060a0016040516020818303038152906040528051906020012090506120fa8161355b565b9150505b9392505050565b5f82815260016020526040812080549091600160701b90910460ff169081600481111561213457612134614458565b1415849061215857604051630aa9ecc760e11b8152600401610bf791815260200190565b5082600481111561216b5761216b614458565b81600481111561217d5761217d614458565b14848290916121a1576040516304cad59360e21b8152600401610bf7929190615203565b50505092915050565b80545f9081906121c19064ffffffffff1642614c1c565b91506121cc836128b4565b6121e657825465010000000000900463ffffffff166121fc565b82546901000000000000000000900463ffffffff165b63ffffffff169050915091565b5f807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00610dfc565b612239613587565b611eb4816135ac565b5f806122516020840184615217565b63ffffffff16118015612279575062093a806122706020840184615217565b63ffffffff1611155b801561229d575062093a806122946040840160208501615217565b63ffffffff1611155b80156122c1575062093a806122b86060840160408501615217565b63ffffffff1611155b80156122e55750620f42406122dc6080840160608501615217565b63ffffffff1611155b90508061230557604051630256965f60e01b815260040160405180910390fd5b816004612312828261523e565b9050507fec6ba3ca93a008a5bc3c556ae9fa78878593b9c63adf633d0d4649df70ec6238826040516123449190615353565b60405180910390a15050565b5f61235c826001612105565b805460ff60701b19166e04000000000000000000000000000017815560405190915082907ff0da077ba749b17fae9e0aa141a4ce662e2a41574315eb32ce4aaaa5b75850d3906123ae906004906153d9565b60405180910390a2919050565b5f8282188284110282186120fe565b306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148061246357507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166124577f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc546001600160a01b031690565b6001600160a01b031614155b156124815760405163703e46dd60e11b815260040160405180910390fd5b565b611eb433611ea4565b816001600160a01b03166352d1902d6040518163ffffffff1660e01b8152600401602060405180830381865afa9250505080156124e6575060408051601f3d908101601f191682019092526124e391810190614e2a565b60015b61250e57604051634c9c8ce360e01b81526001600160a01b0383166004820152602401610bf7565b7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc811461255157604051632a87526960e21b815260048101829052602401610bf7565b61255b83836135bd565b505050565b612568613612565b61248160017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90613652565b6124815f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0061258f565b306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146124815760405163703e46dd60e11b815260040160405180910390fd5b5f6126128461289a565b90505f61261e826128b4565b90505f8161263b5760018301546001600160a01b03163314612648565b6126483384600201613659565b905085338261267c57604051631e30388760e31b815260048101929092526001600160a01b03166024820152604401610bf7565b50505f5f8660405160200161269191906153e7565b604051602081830303815290604052805190602001208560030154915091508082148883839091926126e7576040516360d2a52560e11b8152600481019390935260248301919091526044820152606401610bf7565b505050601086108690612710576040516315c8c23360e01b8152600401610bf791815260200190565b505f5f61271c876121aa565b909250905089828280821115612756576040516310aef49760e31b8152600481019390935260248301919091526044820152606401610bf7565b5050875464ffffffffff19164264ffffffffff161788555085156127af5761277e8282614c1c565b875463ffffffff919091166901000000000000000000026cffffffff000000000000000000199091161787556127de565b6127b98282614c1c565b875463ffffffff91909116650100000000000268ffffffff0000000000199091161787555b5050505050509392505050565b5f811561281b5760208301612801600184614c1c565b6010811061281157612811614c08565b60200201356120fe565b50503590565b7ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a00805473ffffffffffffffffffffffffffffffffffffffff19166001600160a01b03831690811782556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad90602001612344565b5f6128a6826001612105565b9050610f898160020161374a565b80545f906128ce90600290600160681b900460ff16615402565b60ff166001149050919050565b81548190839060ff60701b1916600160701b8360048111156128ff576128ff614458565b0217905550827ff0da077ba749b17fae9e0aa141a4ce662e2a41574315eb32ce4aaaa5b75850d38260405161293491906153d9565b60405180910390a261255b82613771565b5f82815260056020908152604080832067ffffffffffffffff8516845290915290208054839083906001600160a01b03166129a6576040516321e0e5d560e11b8152600481019290925267ffffffffffffffff166024820152604401610bf7565b50508054600160a01b900460ff165f8160038111156129c7576129c7614458565b148484839091926129ee5760405163171151eb60e21b8152600401610bf79392919061542f565b5050505092915050565b83545f908290869060ff60a01b1916600160a01b836003811115612a1e57612a1e614458565b0217905550508354604051600160d01b90910465ffffffffffff164211159067ffffffffffffffff84169085907f47f01e642ce76c9c656fad9ac21a52662777c87d281dc86230d1356c4007395990612a7a9086908690615453565b60405180910390a38015610a50576040516332ac5be360e21b81526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063cab16f8c90612ad89087908790879060040161542f565b5f604051808303815f87803b158015612aef575f5ffd5b505af1158015612b01573d5f5f3e3d5ffd5b50505050949350505050565b6060610e397f0000000000000000000000000000000000000000000000000000000000000000613949565b6060610e397f0000000000000000000000000000000000000000000000000000000000000000613949565b5f612b71602083018361466a565b84549091505f906001600160a01b03808416911614801590612c165750604051639f8a13d760e01b81526001600160a01b0383811660048301527f00000000000000000000000000000000000000000000000000000000000000001690639f8a13d790602401602060405180830381865afa158015612bf2573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612c169190615470565b90508181612c435760405163f11b3f8560e01b81526001600160a01b039091166004820152602401610bf7565b505f612c5b85612c56602087018761548f565b613986565b90505f836001600160a01b0316826001600160a01b03161480612d165750604051635b5175d560e01b81526001600160a01b0385811660048301527f00000000000000000000000000000000000000000000000000000000000000001690635b5175d590602401602060405180830381865afa158015612cdd573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612d0191906154d2565b6001600160a01b0316826001600160a01b0316145b9050838282612d4b576040516304026e2360e31b81526001600160a01b03928316600482015291166024820152604401610bf7565b505050505050505050565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166396c82e576040518163ffffffff1660e01b8152600401602060405180830381865afa158015612db3573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612dd79190614e2a565b8454604051639f8a13d760e01b81526001600160a01b0391821660048201529192507f00000000000000000000000000000000000000000000000000000000000000001690639f8a13d790602401602060405180830381865afa158015612e40573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612e649190615470565b15612f1a57835460405162f6e19560e61b81526001600160a01b03918216600482015265ffffffffffff84166024820152612f0d9183917f000000000000000000000000000000000000000000000000000000000000000090911690633db8654090604401602060405180830381865afa158015612ee4573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612f089190614e2a565b6139b0565b612f179082614c1c565b90505b6001840154612f3690600160a01b900463ffffffff1682614bf1565b612f43620f424085614bf1565b1015838290916115615760405163a07c49af60e01b815260048101929092526024820152604401610bf7565b5f6001600160801b03821115612fa2576040516306dfcc6560e41b81526080600482015260248101839052604401610bf7565b5090565b5f80612fd4868686612fba60016010614c1c565b60108110612fca57612fca614c08565b60200201356139bf565b90505f60405180604001604052808981526020018660108060200260405190810160405280929190826010602002808284375f9201829052509290935250805492935091829150613024906154ed565b91905081905592506040518061016001604052804264ffffffffff1681526020018563ffffffff1681526020018563ffffffff168152602001600160ff1681526020016001600481111561307a5761307a614458565b81525f602082015260400161308e34613a43565b6001600160601b03168152602001336001600160a01b0316815260200183151581526020018a8152602001826040516020016130ca9190615533565b60408051601f1981840301815291815281516020928301209092525f86815260018252829020835181549285015193850151606086015160ff16600160681b026dff000000000000000000000000001963ffffffff928316690100000000000000000002166dffffffffff0000000000000000001992909616650100000000000268ffffffffffffffffff1990951664ffffffffff9093169290921793909317929092169290921717808255608083015190829060ff60701b1916600160701b83600481111561319c5761319c614458565b021790555060a0820151815460c08401516001600160601b0316600160a01b9081026001600160a01b0364ffffffffff909416600160781b0284166effffffffffffffffffffffffffffff9093169290921791909117835560e084015160018401805461010087015115159093027fffffffffffffffffffffff0000000000000000000000000000000000000000009093169190931617179055610120820151805160028301805460208085015160409586015161ffff16600160c01b027fffffffffffff0000ffffffffffffffffffffffffffffffffffffffffffffffff67ffffffffffffffff928316600160801b027fffffffffffffffff0000000000000000000000000000000000000000000000009095166001600160801b039788161794909417939093169290921790925561014090950151600390940193909355918c01518c518d830151925191909416939092169186917fcd3c15993c6147be7dc7316e4e9d1b9b3e78c8a9942c7f0ff9217d12d326c64e916133279190339034908a908a90615542565b60405180910390a450509695505050505050565b61334b60c0830160a0840161466a565b6001600160a01b031661336460608401604085016150ab565b67ffffffffffffffff1683357f266337d6debd25c31d607abd2b99746ed2dc5b46b30d27bf14f3f10f9ff38cbd602086013560608701356133a8608089018961515b565b600189015463ffffffff600160801b8204169065ffffffffffff66010000000000008204811691166133e060e08e0160c08f016150e5565b6040516133f4989796959493929190615583565b60405180910390a45050565b7ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a005f806134746134577ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a00546001600160a01b031690565b873061346660045f8a8c6155d9565b61346f91615600565b613a76565b91509150816115615763ffffffff81161561353857825460ff60a01b1916600160a01b1783556134cb7ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a00546001600160a01b031690565b6001600160a01b03166394c7d7ee8787876040518463ffffffff1660e01b81526004016134fa93929190615636565b5f604051808303815f87803b158015613511575f5ffd5b505af1158015613523573d5f5f3e3d5ffd5b5050845460ff60a01b19168555506115619050565b60405162d1953b60e31b81526001600160a01b0387166004820152602401610bf7565b5f610dfc613567613b1d565b8360405161190160f01b8152600281019290925260228201526042902090565b61358f613c46565b61248157604051631afcd79f60e31b815260040160405180910390fd5b6135b4613587565b611eb481612821565b6135c682613c5f565b6040516001600160a01b038316907fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b905f90a280511561360a5761255b8282613ce2565b610e59613d82565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c1561248157604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b80546001600160801b0381165f908152600560209081526040808320600160801b90940467ffffffffffffffff168352929052908120546001600160a01b03908116908416811480610a505750604051635b5175d560e01b81526001600160a01b0382811660048301527f00000000000000000000000000000000000000000000000000000000000000001690635b5175d590602401602060405180830381865afa15801561370a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061372e91906154d2565b6001600160a01b0316846001600160a01b031614949350505050565b8054610e59906001600160801b03811690600160801b900467ffffffffffffffff16612945565b60028101546001600160801b0381165f818152600560209081526040808320600160801b90950467ffffffffffffffff16808452949091528120919291805490915081906016906137ce90600160b01b900463ffffffff16614bd3565b91906101000a81548163ffffffff021916908363ffffffff1602179055505f6002600481111561380057613800614458565b8554600160701b900460ff16600481111561381d5761381d614458565b865491149150600160a01b90046001600160601b031660065f8361384e5760018801546001600160a01b031661385a565b84546001600160a01b03165b6001600160a01b03166001600160a01b031681526020019081526020015f205f8282546138879190614bb2565b90915550508015613899575050505050565b6001850154600160a01b900460ff16613917576001820180547fffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffff16600160c01b17905560405167ffffffffffffffff84169085907fbfac746eda5674efa047c79bcb605d9f9ca5a1bc99df5edda78f6deccb3dd536905f90a3613942565b61392482858560026129f8565b156139425760018501546139429085906001600160a01b0316613da1565b5050505050565b60605f61395583614026565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f5f5f5f61399587878761404d565b9250925092506139a58282614094565b509095945050505050565b5f8282188284100282186120fe565b5f8260e481146139e55760405163010f458d60e51b8152600401610bf791815260200190565b506139f0848461414c565b90505f8484604051613a039291906151c3565b60405190819003902090508083808214613a3957604051631cd3aef960e31b815260048101929092526024820152604401610bf7565b5050509392505050565b5f6001600160601b03821115612fa2576040516306dfcc6560e41b81526060600482015260248101839052604401610bf7565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201525f908190819060840160408051601f19818403018152918152602080830180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff1663b700961360e01b1781525f808052918290528351939450919290918a5afa15613b13575f516020805191945081901c150291505b5094509492505050565b5f306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148015613b7557507f000000000000000000000000000000000000000000000000000000000000000046145b15613b9f57507f000000000000000000000000000000000000000000000000000000000000000090565b610e39604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f613c4f612209565b54600160401b900460ff16919050565b806001600160a01b03163b5f03613c9457604051634c9c8ce360e01b81526001600160a01b0382166004820152602401610bf7565b7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc805473ffffffffffffffffffffffffffffffffffffffff19166001600160a01b0392909216919091179055565b60605f613cef8484614215565b9050808015613d1057505f3d1180613d1057505f846001600160a01b03163b115b15613d2557613d1d614228565b915050610dfc565b8015613d4f57604051639996b31560e01b81526001600160a01b0385166004820152602401610bf7565b3d15613d6257613d5d614241565b613d7b565b60405163d6bda27560e01b815260040160405180910390fd5b5092915050565b34156124815760405163b398979f60e01b815260040160405180910390fd5b620927c05a10155a620927c09091613dd557604051634fd394c160e11b815260048101929092526024820152604401610bf7565b50506040516370a0823160e01b81523060048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906370a0823190602401602060405180830381865afa158015613e3b573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613e5f9190614e2a565b604051631de5357b60e11b8152600481018590529091507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690633bca6af6906024016020604051808303815f875af1925050508015613ee4575060408051601f3d908101601f19168201909252613ee191810190614e2a565b60015b613f175760405183907ff58df34425c71c64999d6a6544c47a959b76de7055db29a011f481500a3a2ce0905f90a2505050565b506040516370a0823160e01b81523060048201525f9082906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906370a0823190602401602060405180830381865afa158015613f7e573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613fa29190614e2a565b613fac9190614c1c565b9050826001600160a01b0316847f6d46424d7308d93179bbc5c8c01e098e8353dad13aff9809fd8a881a69feaa3a83604051613fea91815260200190565b60405180910390a36114586001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016848361424c565b5f60ff8216601f811115610dfc57604051632cd44ac360e21b815260040160405180910390fd5b5f80806041849003614081578435602086013560408701355f1a61407389828585614281565b95509550955050505061408b565b505f915060029050825b93509350939050565b5f8260038111156140a7576140a7614458565b036140b0575050565b60018260038111156140c4576140c4614458565b036140e25760405163f645eedf60e01b815260040160405180910390fd5b60028260038111156140f6576140f6614458565b036141175760405163fce698f760e01b815260048101829052602401610bf7565b600382600381111561412b5761412b614458565b03610e59576040516335e2f38360e21b815260048101829052602401610bf7565b5f600160e01b83606484614161826004614bb2565b9261416e939291906155d9565b61417791615600565b6001600160e01b03191603610dfc575f83608c84614196826004614bb2565b926141a3939291906155d9565b6141ac91615600565b60e01c9050602063ffffffff168163ffffffff161015915081806141e6575063ffffffff8116158015906141e65750601063ffffffff8216105b819061420d5760405162ebbc3360e01b815263ffffffff9091166004820152602401610bf7565b505092915050565b5f5f5f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b6142598383836001614349565b61255b57604051635274afe760e01b81526001600160a01b0384166004820152602401610bf7565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411156142ba57505f9150600390508261433f565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa15801561430b573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b03811661433657505f92506001915082905061433f565b92505f91508190505b9450945094915050565b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f5114831661439f578383151615614393573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b5f602082840312156143bb575f5ffd5b5035919050565b6001600160a01b0381168114611eb4575f5ffd5b5f60a082840312156143e6575f5ffd5b50919050565b5f5f60c083850312156143fd575f5ffd5b8235614408816143c2565b915061441784602085016143d6565b90509250929050565b803567ffffffffffffffff81168114610f89575f5ffd5b5f5f60408385031215614448575f5ffd5b8235915061441760208401614420565b634e487b7160e01b5f52602160045260245ffd5b6004811061447c5761447c614458565b9052565b81516001600160a01b03168152610180810160208301516144a4602084018261446c565b5060408301516144b8604084018215159052565b5060608301516144d0606084018263ffffffff169052565b5060808301516144ea608084018265ffffffffffff169052565b5060a083015161450460a084018265ffffffffffff169052565b5060c083015161451e60c084018265ffffffffffff169052565b5060e083015161453660e084018263ffffffff169052565b5061010083015161455061010084018263ffffffff169052565b5061012083015161456a61012084018263ffffffff169052565b5061014083015161458061014084018215159052565b5061016092830151919092015290565b634e487b7160e01b5f52604160045260245ffd5b5f5f604083850312156145b5575f5ffd5b82356145c0816143c2565b9150602083013567ffffffffffffffff8111156145db575f5ffd5b8301601f810185136145eb575f5ffd5b803567ffffffffffffffff81111561460557614605614590565b604051601f8201601f19908116603f0116810167ffffffffffffffff8111828210171561463457614634614590565b60405281815282820160200187101561464b575f5ffd5b816020840160208301375f602083830101528093505050509250929050565b5f6020828403121561467a575f5ffd5b81356120fe816143c2565b5f61022082840312156143e6575f5ffd5b806102008101831015610dfc575f5ffd5b5f5f5f5f61046085870312156146bb575f5ffd5b843593506146cc8660208701614685565b925061024085013591506146e4866102608701614696565b905092959194509250565b6005811061447c5761447c614458565b815164ffffffffff1681526101a081016020830151614726602084018263ffffffff169052565b50604083015161473e604084018263ffffffff169052565b506060830151614753606084018260ff169052565b50608083015161476660808401826146ef565b5060a083015161477f60a084018264ffffffffff169052565b5060c083015161479a60c08401826001600160601b03169052565b5060e08301516147b560e08401826001600160a01b03169052565b506101008301516147cb61010084018215159052565b5061012083015161480b61012084018280516001600160801b0316825260208082015167ffffffffffffffff169083015260409081015161ffff16910152565b5061014083015161018083015292915050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b60ff60f81b8816815260e060208201525f61486a60e083018961481e565b828103604084015261487c818961481e565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b818110156148d15783518352602093840193909201916001016148b3565b50909b9a5050505050505050505050565b5f5f83601f8401126148f2575f5ffd5b50813567ffffffffffffffff811115614909575f5ffd5b6020830191508360208260051b8501011115614923575f5ffd5b9250929050565b5f5f5f5f6060858703121561493d575f5ffd5b8435935061494d60208601614420565b9250604085013567ffffffffffffffff811115614968575f5ffd5b614974878288016148e2565b95989497509550505050565b602081525f6120fe602083018461481e565b5f5f83601f8401126149a2575f5ffd5b50813567ffffffffffffffff8111156149b9575f5ffd5b602083019150836020828501011115614923575f5ffd5b5f5f5f5f5f5f5f6102a0888a0312156149e7575f5ffd5b873596506149f760208901614420565b9550604088013561ffff81168114614a0d575f5ffd5b9450606088013567ffffffffffffffff811115614a28575f5ffd5b8801610160818b031215614a3a575f5ffd5b9350608088013567ffffffffffffffff811115614a55575f5ffd5b614a618a828b01614992565b9094509250614a7590508960a08a01614696565b905092959891949750929550565b5f60208284031215614a93575f5ffd5b813567ffffffffffffffff811115614aa9575f5ffd5b820160e081850312156120fe575f5ffd5b5f60a08284031215614aca575f5ffd5b6120fe83836143d6565b5f5f5f5f5f5f5f6102a0888a031215614aeb575f5ffd5b87359650614afc8960208a01614685565b9550610240880135945061026088013567ffffffffffffffff811115614b20575f5ffd5b614b2c8a828b01614992565b90955093505061028088013567ffffffffffffffff811115614b4c575f5ffd5b614b588a828b016148e2565b989b979a50959850939692959293505050565b5f5f5f60608486031215614b7d575f5ffd5b83359250614b8d60208501614420565b929592945050506040919091013590565b634e487b7160e01b5f52601160045260245ffd5b80820180821115610dfc57610dfc614b9e565b60208101610dfc828461446c565b5f63ffffffff821680614be857614be8614b9e565b5f190192915050565b8082028115828204841417610dfc57610dfc614b9e565b634e487b7160e01b5f52603260045260245ffd5b81810381811115610dfc57610dfc614b9e565b82815261022081016102008360208401379392505050565b60ff8281168282160390811115610dfc57610dfc614b9e565b6001815b6001841115614c9b57808504811115614c7f57614c7f614b9e565b6001841615614c8d57908102905b60019390931c928002614c64565b935093915050565b5f82614cb157506001610dfc565b81614cbd57505f610dfc565b8160018114614cd35760028114614cdd57614cf9565b6001915050610dfc565b60ff841115614cee57614cee614b9e565b50506001821b610dfc565b5060208310610133831016604e8410600b8410161715614d1c575081810a610dfc565b614d285f198484614c60565b805f1904821115614d3b57614d3b614b9e565b029392505050565b5f6120fe60ff841683614ca3565b64ffffffffff8181168382160190811115610dfc57610dfc614b9e565b60ff8181168382160190811115610dfc57610dfc614b9e565b60ff84168152602081018390526102408101610200836040840137949350505050565b65ffffffffffff81168114611eb4575f5ffd5b5f5f60408385031215614dce575f5ffd5b8251614dd981614daa565b6020840151909250614dea81614daa565b809150509250929050565b5f65ffffffffffff821680614be857614be8614b9e565b5f8235603e19833603018112614e20575f5ffd5b9190910192915050565b5f60208284031215614e3a575f5ffd5b5051919050565b5f5f8335601e19843603018112614e56575f5ffd5b830160208101925035905067ffffffffffffffff811115614e75575f5ffd5b8060051b3603821315614923575f5ffd5b8183525f7f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff831115614eb6575f5ffd5b8260051b80836020870137939093016020019392505050565b6001600160601b0381168114611eb4575f5ffd5b5f5f8335601e19843603018112614ef8575f5ffd5b830160208101925035905067ffffffffffffffff811115614f17575f5ffd5b803603821315614923575f5ffd5b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b85815261ffff8516602082015263ffffffff8416604082015282606082015260a060808201525f5f833590508060a084015250614f8d6020840184614e41565b61016060c0850152614fa461020085018284614e86565b604086013560e08601526060860135610100860152608086013561012086015291505060a0840135614fd581614ecf565b6001600160601b031661014084015260c0840135614ff281614daa565b65ffffffffffff1661016084015260e084013561500e81614daa565b65ffffffffffff1661018084015261502a610100850185614ee3565b848303609f19016101a0860152615042838284614f25565b6101208701356101c08701529250615061915050610140850185614e41565b848303609f19016101e0860152615079838284614e86565b9a9950505050505050505050565b5f63ffffffff821663ffffffff81036150a2576150a2614b9e565b60010192915050565b5f602082840312156150bb575f5ffd5b6120fe82614420565b65ffffffffffff8181168382160290811690818114613d7b57613d7b614b9e565b5f602082840312156150f5575f5ffd5b81356120fe81614daa565b65ffffffffffff8281168282160390811115610dfc57610dfc614b9e565b63ffffffff81168114611eb4575f5ffd5b5f5f60408385031215615140575f5ffd5b825161514b8161511e565b6020939093015192949293505050565b5f5f8335601e19843603018112615170575f5ffd5b83018035915067ffffffffffffffff82111561518a575f5ffd5b6020019150600581901b3603821315614923575f5ffd5b838152604060208201525f6151ba604083018486614e86565b95945050505050565b818382375f9101908152919050565b604081525f6151e5604083018688614f25565b82810360208401526151f8818587614e86565b979650505050505050565b828152604081016120fe60208301846146ef565b5f60208284031215615227575f5ffd5b81356120fe8161511e565b5f8135610dfc81614ecf565b81356152498161511e565b815460208401356152598161511e565b67ffffffff000000008160201b1663ffffffff841667ffffffffffffffff19841617178455505050604082013561528f8161511e565b81546bffffffff0000000000000000191660409190911b6bffffffff0000000000000000161781555f60608301356152c68161511e565b82546fffffffff000000000000000000000000191660609190911b6fffffffff0000000000000000000000001617825550610e5961530660808401615232565b82547fffffffff000000000000000000000000ffffffffffffffffffffffffffffffff1660809190911b7bffffffffffffffffffffffff0000000000000000000000000000000016178255565b60a0810182356153628161511e565b63ffffffff16825260208301356153788161511e565b63ffffffff16602083015260408301356153918161511e565b63ffffffff16604083015260608301356153aa8161511e565b63ffffffff16606083015260808301356153c381614ecf565b6001600160601b03811660808401525092915050565b60208101610dfc82846146ef565b81358152610220810161020060208085019084013792915050565b5f60ff83168061542057634e487b7160e01b5f52601260045260245ffd5b8060ff84160691505092915050565b83815267ffffffffffffffff8316602082015260608101610a50604083018461446c565b60408101615461828561446c565b82151560208301529392505050565b5f60208284031215615480575f5ffd5b815180151581146120fe575f5ffd5b5f5f8335601e198436030181126154a4575f5ffd5b83018035915067ffffffffffffffff8211156154be575f5ffd5b602001915036819003821315614923575f5ffd5b5f602082840312156154e2575f5ffd5b81516120fe816143c2565b5f600182016154fe576154fe614b9e565b5060010190565b805182526020810151602083015f5b6010811015613942578251825260209283019290910190600101615514565b6102208101610dfc8284615505565b61ffff861681526001600160a01b03851660208201526040810184905282151560608201526102a081016155796080830184615505565b9695505050505050565b88815287602082015260e060408201525f6155a260e08301888a614e86565b63ffffffff9690961660608301525065ffffffffffff938416608082015291831660a083015290911660c090910152949350505050565b5f5f858511156155e7575f5ffd5b838611156155f3575f5ffd5b5050820193919092039150565b80356001600160e01b03198116906004841015613d7b576001600160e01b031960049490940360031b84901b1690921692915050565b6001600160a01b0384168152604060208201525f6151ba604083018486614f2556fea164736f6c6343000825000a",
}

// VerificationCourt is an auto generated Go binding around an Ethereum contract.
type VerificationCourt struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *VerificationCourt) GetABI() abi.ABI {
	return c.abi
}

// NewVerificationCourt creates a new instance of VerificationCourt.
func NewVerificationCourt() *VerificationCourt {
	parsed, err := VerificationCourtMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &VerificationCourt{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *VerificationCourt) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor((address,address,address,address,address,address,address,address,address,address) peers) returns()
func (verificationCourt *VerificationCourt) PackConstructor(peers VerificationCourtPeers) []byte {
	enc, err := verificationCourt.abi.Pack("", peers)
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
func (verificationCourt *VerificationCourt) PackACTIVESET() []byte {
	enc, err := verificationCourt.abi.Pack("ACTIVE_SET")
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
func (verificationCourt *VerificationCourt) TryPackACTIVESET() ([]byte, error) {
	return verificationCourt.abi.Pack("ACTIVE_SET")
}

// UnpackACTIVESET is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf370902a.
//
// Solidity: function ACTIVE_SET() view returns(address)
func (verificationCourt *VerificationCourt) UnpackACTIVESET(data []byte) (common.Address, error) {
	out, err := verificationCourt.abi.Unpack("ACTIVE_SET", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackASKER is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5d80b111.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ASKER() view returns(address)
func (verificationCourt *VerificationCourt) PackASKER() []byte {
	enc, err := verificationCourt.abi.Pack("ASKER")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackASKER is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5d80b111.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ASKER() view returns(address)
func (verificationCourt *VerificationCourt) TryPackASKER() ([]byte, error) {
	return verificationCourt.abi.Pack("ASKER")
}

// UnpackASKER is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5d80b111.
//
// Solidity: function ASKER() view returns(address)
func (verificationCourt *VerificationCourt) UnpackASKER(data []byte) (common.Address, error) {
	out, err := verificationCourt.abi.Unpack("ASKER", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackBONDFACTOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa0aef184.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function BOND_FACTOR() view returns(uint256)
func (verificationCourt *VerificationCourt) PackBONDFACTOR() []byte {
	enc, err := verificationCourt.abi.Pack("BOND_FACTOR")
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
func (verificationCourt *VerificationCourt) TryPackBONDFACTOR() ([]byte, error) {
	return verificationCourt.abi.Pack("BOND_FACTOR")
}

// UnpackBONDFACTOR is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa0aef184.
//
// Solidity: function BOND_FACTOR() view returns(uint256)
func (verificationCourt *VerificationCourt) UnpackBONDFACTOR(data []byte) (*big.Int, error) {
	out, err := verificationCourt.abi.Unpack("BOND_FACTOR", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDEFENDERGAS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf3fc707a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DEFENDER_GAS() view returns(uint256)
func (verificationCourt *VerificationCourt) PackDEFENDERGAS() []byte {
	enc, err := verificationCourt.abi.Pack("DEFENDER_GAS")
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
func (verificationCourt *VerificationCourt) TryPackDEFENDERGAS() ([]byte, error) {
	return verificationCourt.abi.Pack("DEFENDER_GAS")
}

// UnpackDEFENDERGAS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf3fc707a.
//
// Solidity: function DEFENDER_GAS() view returns(uint256)
func (verificationCourt *VerificationCourt) UnpackDEFENDERGAS(data []byte) (*big.Int, error) {
	out, err := verificationCourt.abi.Unpack("DEFENDER_GAS", data)
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
func (verificationCourt *VerificationCourt) PackJUDGE() []byte {
	enc, err := verificationCourt.abi.Pack("JUDGE")
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
func (verificationCourt *VerificationCourt) TryPackJUDGE() ([]byte, error) {
	return verificationCourt.abi.Pack("JUDGE")
}

// UnpackJUDGE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3fa5199b.
//
// Solidity: function JUDGE() view returns(address)
func (verificationCourt *VerificationCourt) UnpackJUDGE(data []byte) (common.Address, error) {
	out, err := verificationCourt.abi.Unpack("JUDGE", data)
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
func (verificationCourt *VerificationCourt) PackLEVELS() []byte {
	enc, err := verificationCourt.abi.Pack("LEVELS")
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
func (verificationCourt *VerificationCourt) TryPackLEVELS() ([]byte, error) {
	return verificationCourt.abi.Pack("LEVELS")
}

// UnpackLEVELS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe2adba8c.
//
// Solidity: function LEVELS() view returns(uint8)
func (verificationCourt *VerificationCourt) UnpackLEVELS(data []byte) (uint8, error) {
	out, err := verificationCourt.abi.Unpack("LEVELS", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackLPT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb8f6c09c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function LPT() view returns(address)
func (verificationCourt *VerificationCourt) PackLPT() []byte {
	enc, err := verificationCourt.abi.Pack("LPT")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLPT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb8f6c09c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function LPT() view returns(address)
func (verificationCourt *VerificationCourt) TryPackLPT() ([]byte, error) {
	return verificationCourt.abi.Pack("LPT")
}

// UnpackLPT is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb8f6c09c.
//
// Solidity: function LPT() view returns(address)
func (verificationCourt *VerificationCourt) UnpackLPT(data []byte) (common.Address, error) {
	out, err := verificationCourt.abi.Unpack("LPT", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackMAXATTESTATIONS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x883c27f1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_ATTESTATIONS() view returns(uint256)
func (verificationCourt *VerificationCourt) PackMAXATTESTATIONS() []byte {
	enc, err := verificationCourt.abi.Pack("MAX_ATTESTATIONS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXATTESTATIONS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x883c27f1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_ATTESTATIONS() view returns(uint256)
func (verificationCourt *VerificationCourt) TryPackMAXATTESTATIONS() ([]byte, error) {
	return verificationCourt.abi.Pack("MAX_ATTESTATIONS")
}

// UnpackMAXATTESTATIONS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x883c27f1.
//
// Solidity: function MAX_ATTESTATIONS() view returns(uint256)
func (verificationCourt *VerificationCourt) UnpackMAXATTESTATIONS(data []byte) (*big.Int, error) {
	out, err := verificationCourt.abi.Unpack("MAX_ATTESTATIONS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMAXTERMSECONDS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd4868636.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_TERM_SECONDS() view returns(uint32)
func (verificationCourt *VerificationCourt) PackMAXTERMSECONDS() []byte {
	enc, err := verificationCourt.abi.Pack("MAX_TERM_SECONDS")
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
func (verificationCourt *VerificationCourt) TryPackMAXTERMSECONDS() ([]byte, error) {
	return verificationCourt.abi.Pack("MAX_TERM_SECONDS")
}

// UnpackMAXTERMSECONDS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd4868636.
//
// Solidity: function MAX_TERM_SECONDS() view returns(uint32)
func (verificationCourt *VerificationCourt) UnpackMAXTERMSECONDS(data []byte) (uint32, error) {
	out, err := verificationCourt.abi.Unpack("MAX_TERM_SECONDS", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackPENALTYGAS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x83123f87.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function PENALTY_GAS() view returns(uint256)
func (verificationCourt *VerificationCourt) PackPENALTYGAS() []byte {
	enc, err := verificationCourt.abi.Pack("PENALTY_GAS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPENALTYGAS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x83123f87.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function PENALTY_GAS() view returns(uint256)
func (verificationCourt *VerificationCourt) TryPackPENALTYGAS() ([]byte, error) {
	return verificationCourt.abi.Pack("PENALTY_GAS")
}

// UnpackPENALTYGAS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x83123f87.
//
// Solidity: function PENALTY_GAS() view returns(uint256)
func (verificationCourt *VerificationCourt) UnpackPENALTYGAS(data []byte) (*big.Int, error) {
	out, err := verificationCourt.abi.Unpack("PENALTY_GAS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPROGRAMS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x214d879f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function PROGRAMS() view returns(address)
func (verificationCourt *VerificationCourt) PackPROGRAMS() []byte {
	enc, err := verificationCourt.abi.Pack("PROGRAMS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPROGRAMS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x214d879f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function PROGRAMS() view returns(address)
func (verificationCourt *VerificationCourt) TryPackPROGRAMS() ([]byte, error) {
	return verificationCourt.abi.Pack("PROGRAMS")
}

// UnpackPROGRAMS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x214d879f.
//
// Solidity: function PROGRAMS() view returns(address)
func (verificationCourt *VerificationCourt) UnpackPROGRAMS(data []byte) (common.Address, error) {
	out, err := verificationCourt.abi.Unpack("PROGRAMS", data)
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
func (verificationCourt *VerificationCourt) PackREGISTRY() []byte {
	enc, err := verificationCourt.abi.Pack("REGISTRY")
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
func (verificationCourt *VerificationCourt) TryPackREGISTRY() ([]byte, error) {
	return verificationCourt.abi.Pack("REGISTRY")
}

// UnpackREGISTRY is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06433b1b.
//
// Solidity: function REGISTRY() view returns(address)
func (verificationCourt *VerificationCourt) UnpackREGISTRY(data []byte) (common.Address, error) {
	out, err := verificationCourt.abi.Unpack("REGISTRY", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackROUNDS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc7abf755.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ROUNDS() view returns(address)
func (verificationCourt *VerificationCourt) PackROUNDS() []byte {
	enc, err := verificationCourt.abi.Pack("ROUNDS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackROUNDS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc7abf755.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ROUNDS() view returns(address)
func (verificationCourt *VerificationCourt) TryPackROUNDS() ([]byte, error) {
	return verificationCourt.abi.Pack("ROUNDS")
}

// UnpackROUNDS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc7abf755.
//
// Solidity: function ROUNDS() view returns(address)
func (verificationCourt *VerificationCourt) UnpackROUNDS(data []byte) (common.Address, error) {
	out, err := verificationCourt.abi.Unpack("ROUNDS", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSECTIONS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd15fadb8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function SECTIONS() view returns(uint256)
func (verificationCourt *VerificationCourt) PackSECTIONS() []byte {
	enc, err := verificationCourt.abi.Pack("SECTIONS")
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
func (verificationCourt *VerificationCourt) TryPackSECTIONS() ([]byte, error) {
	return verificationCourt.abi.Pack("SECTIONS")
}

// UnpackSECTIONS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd15fadb8.
//
// Solidity: function SECTIONS() view returns(uint256)
func (verificationCourt *VerificationCourt) UnpackSECTIONS(data []byte) (*big.Int, error) {
	out, err := verificationCourt.abi.Unpack("SECTIONS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSLASHER is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5db93dfa.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function SLASHER() view returns(address)
func (verificationCourt *VerificationCourt) PackSLASHER() []byte {
	enc, err := verificationCourt.abi.Pack("SLASHER")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSLASHER is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5db93dfa.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function SLASHER() view returns(address)
func (verificationCourt *VerificationCourt) TryPackSLASHER() ([]byte, error) {
	return verificationCourt.abi.Pack("SLASHER")
}

// UnpackSLASHER is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5db93dfa.
//
// Solidity: function SLASHER() view returns(address)
func (verificationCourt *VerificationCourt) UnpackSLASHER(data []byte) (common.Address, error) {
	out, err := verificationCourt.abi.Unpack("SLASHER", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSTAKING is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x97610f30.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function STAKING() view returns(address)
func (verificationCourt *VerificationCourt) PackSTAKING() []byte {
	enc, err := verificationCourt.abi.Pack("STAKING")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSTAKING is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x97610f30.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function STAKING() view returns(address)
func (verificationCourt *VerificationCourt) TryPackSTAKING() ([]byte, error) {
	return verificationCourt.abi.Pack("STAKING")
}

// UnpackSTAKING is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x97610f30.
//
// Solidity: function STAKING() view returns(address)
func (verificationCourt *VerificationCourt) UnpackSTAKING(data []byte) (common.Address, error) {
	out, err := verificationCourt.abi.Unpack("STAKING", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSTARTS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xea784d71.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function STARTS() view returns(address)
func (verificationCourt *VerificationCourt) PackSTARTS() []byte {
	enc, err := verificationCourt.abi.Pack("STARTS")
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
func (verificationCourt *VerificationCourt) TryPackSTARTS() ([]byte, error) {
	return verificationCourt.abi.Pack("STARTS")
}

// UnpackSTARTS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xea784d71.
//
// Solidity: function STARTS() view returns(address)
func (verificationCourt *VerificationCourt) UnpackSTARTS(data []byte) (common.Address, error) {
	out, err := verificationCourt.abi.Unpack("STARTS", data)
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
func (verificationCourt *VerificationCourt) PackUPGRADEINTERFACEVERSION() []byte {
	enc, err := verificationCourt.abi.Pack("UPGRADE_INTERFACE_VERSION")
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
func (verificationCourt *VerificationCourt) TryPackUPGRADEINTERFACEVERSION() ([]byte, error) {
	return verificationCourt.abi.Pack("UPGRADE_INTERFACE_VERSION")
}

// UnpackUPGRADEINTERFACEVERSION is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xad3cb1cc.
//
// Solidity: function UPGRADE_INTERFACE_VERSION() view returns(string)
func (verificationCourt *VerificationCourt) UnpackUPGRADEINTERFACEVERSION(data []byte) (string, error) {
	out, err := verificationCourt.abi.Unpack("UPGRADE_INTERFACE_VERSION", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackAttest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x97b6f998.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function attest(uint256 claimId, uint64 sequence, (address,bytes)[] attestations) returns()
func (verificationCourt *VerificationCourt) PackAttest(claimId *big.Int, sequence uint64, attestations []IVerificationCourtAttestation) []byte {
	enc, err := verificationCourt.abi.Pack("attest", claimId, sequence, attestations)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAttest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x97b6f998.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function attest(uint256 claimId, uint64 sequence, (address,bytes)[] attestations) returns()
func (verificationCourt *VerificationCourt) TryPackAttest(claimId *big.Int, sequence uint64, attestations []IVerificationCourtAttestation) ([]byte, error) {
	return verificationCourt.abi.Pack("attest", claimId, sequence, attestations)
}

// PackAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf7e214f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function authority() view returns(address)
func (verificationCourt *VerificationCourt) PackAuthority() []byte {
	enc, err := verificationCourt.abi.Pack("authority")
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
func (verificationCourt *VerificationCourt) TryPackAuthority() ([]byte, error) {
	return verificationCourt.abi.Pack("authority")
}

// UnpackAuthority is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbf7e214f.
//
// Solidity: function authority() view returns(address)
func (verificationCourt *VerificationCourt) UnpackAuthority(data []byte) (common.Address, error) {
	out, err := verificationCourt.abi.Unpack("authority", data)
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
func (verificationCourt *VerificationCourt) PackBondNeeded() []byte {
	enc, err := verificationCourt.abi.Pack("bondNeeded")
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
func (verificationCourt *VerificationCourt) TryPackBondNeeded() ([]byte, error) {
	return verificationCourt.abi.Pack("bondNeeded")
}

// UnpackBondNeeded is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4d3c5eb9.
//
// Solidity: function bondNeeded() view returns(uint256)
func (verificationCourt *VerificationCourt) UnpackBondNeeded(data []byte) (*big.Int, error) {
	out, err := verificationCourt.abi.Unpack("bondNeeded", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCaseOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42baab99.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function caseOf(uint256 claimId, uint64 sequence) view returns((address,uint8,bool,uint32,uint48,uint48,uint48,uint32,uint32,uint32,bool,bytes32))
func (verificationCourt *VerificationCourt) PackCaseOf(claimId *big.Int, sequence uint64) []byte {
	enc, err := verificationCourt.abi.Pack("caseOf", claimId, sequence)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCaseOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42baab99.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function caseOf(uint256 claimId, uint64 sequence) view returns((address,uint8,bool,uint32,uint48,uint48,uint48,uint32,uint32,uint32,bool,bytes32))
func (verificationCourt *VerificationCourt) TryPackCaseOf(claimId *big.Int, sequence uint64) ([]byte, error) {
	return verificationCourt.abi.Pack("caseOf", claimId, sequence)
}

// UnpackCaseOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x42baab99.
//
// Solidity: function caseOf(uint256 claimId, uint64 sequence) view returns((address,uint8,bool,uint32,uint48,uint48,uint48,uint32,uint32,uint32,bool,bytes32))
func (verificationCourt *VerificationCourt) UnpackCaseOf(data []byte) (IVerificationCourtCase, error) {
	out, err := verificationCourt.abi.Unpack("caseOf", data)
	if err != nil {
		return *new(IVerificationCourtCase), err
	}
	out0 := *abi.ConvertType(out[0], new(IVerificationCourtCase)).(*IVerificationCourtCase)
	return out0, nil
}

// PackDissect is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5b15908f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function dissect(uint256 gameId, (bytes32,bytes32[16]) last, uint256 section, bytes32[16] ends) returns()
func (verificationCourt *VerificationCourt) PackDissect(gameId *big.Int, last IDisputeGamePost, section *big.Int, ends [16][32]byte) []byte {
	enc, err := verificationCourt.abi.Pack("dissect", gameId, last, section, ends)
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
func (verificationCourt *VerificationCourt) TryPackDissect(gameId *big.Int, last IDisputeGamePost, section *big.Int, ends [16][32]byte) ([]byte, error) {
	return verificationCourt.abi.Pack("dissect", gameId, last, section, ends)
}

// PackGameCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4d1975b4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function gameCount() view returns(uint256)
func (verificationCourt *VerificationCourt) PackGameCount() []byte {
	enc, err := verificationCourt.abi.Pack("gameCount")
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
func (verificationCourt *VerificationCourt) TryPackGameCount() ([]byte, error) {
	return verificationCourt.abi.Pack("gameCount")
}

// UnpackGameCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4d1975b4.
//
// Solidity: function gameCount() view returns(uint256)
func (verificationCourt *VerificationCourt) UnpackGameCount(data []byte) (*big.Int, error) {
	out, err := verificationCourt.abi.Unpack("gameCount", data)
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
func (verificationCourt *VerificationCourt) PackGameOf(gameId *big.Int) []byte {
	enc, err := verificationCourt.abi.Pack("gameOf", gameId)
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
func (verificationCourt *VerificationCourt) TryPackGameOf(gameId *big.Int) ([]byte, error) {
	return verificationCourt.abi.Pack("gameOf", gameId)
}

// UnpackGameOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70232f84.
//
// Solidity: function gameOf(uint256 gameId) view returns((uint40,uint32,uint32,uint8,uint8,uint40,uint96,address,bool,(uint128,uint64,uint16),bytes32))
func (verificationCourt *VerificationCourt) UnpackGameOf(data []byte) (IDisputeGameGame, error) {
	out, err := verificationCourt.abi.Unpack("gameOf", data)
	if err != nil {
		return *new(IDisputeGameGame), err
	}
	out0 := *abi.ConvertType(out[0], new(IDisputeGameGame)).(*IDisputeGameGame)
	return out0, nil
}

// PackHeldDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf7e3247f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function heldDigest(uint256 claimId, uint64 sequence, bytes32 blobsHash) view returns(bytes32)
func (verificationCourt *VerificationCourt) PackHeldDigest(claimId *big.Int, sequence uint64, blobsHash [32]byte) []byte {
	enc, err := verificationCourt.abi.Pack("heldDigest", claimId, sequence, blobsHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHeldDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf7e3247f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function heldDigest(uint256 claimId, uint64 sequence, bytes32 blobsHash) view returns(bytes32)
func (verificationCourt *VerificationCourt) TryPackHeldDigest(claimId *big.Int, sequence uint64, blobsHash [32]byte) ([]byte, error) {
	return verificationCourt.abi.Pack("heldDigest", claimId, sequence, blobsHash)
}

// UnpackHeldDigest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf7e3247f.
//
// Solidity: function heldDigest(uint256 claimId, uint64 sequence, bytes32 blobsHash) view returns(bytes32)
func (verificationCourt *VerificationCourt) UnpackHeldDigest(data []byte) ([32]byte, error) {
	out, err := verificationCourt.abi.Unpack("heldDigest", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x248db192.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function initialize(address authority, (uint32,uint32,uint32,uint32,uint96) initialTerms) returns()
func (verificationCourt *VerificationCourt) PackInitialize(authority common.Address, initialTerms IVerificationCourtTerms) []byte {
	enc, err := verificationCourt.abi.Pack("initialize", authority, initialTerms)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x248db192.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function initialize(address authority, (uint32,uint32,uint32,uint32,uint96) initialTerms) returns()
func (verificationCourt *VerificationCourt) TryPackInitialize(authority common.Address, initialTerms IVerificationCourtTerms) ([]byte, error) {
	return verificationCourt.abi.Pack("initialize", authority, initialTerms)
}

// PackIsConsumingScheduledOp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8fb36037.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (verificationCourt *VerificationCourt) PackIsConsumingScheduledOp() []byte {
	enc, err := verificationCourt.abi.Pack("isConsumingScheduledOp")
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
func (verificationCourt *VerificationCourt) TryPackIsConsumingScheduledOp() ([]byte, error) {
	return verificationCourt.abi.Pack("isConsumingScheduledOp")
}

// UnpackIsConsumingScheduledOp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8fb36037.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (verificationCourt *VerificationCourt) UnpackIsConsumingScheduledOp(data []byte) ([4]byte, error) {
	out, err := verificationCourt.abi.Unpack("isConsumingScheduledOp", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackOpen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xadbb7446.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function open(uint256 claimId, uint64 sequence, uint16 rendition, (bytes32,bytes32[],(bytes32,bytes32,bytes32,uint96,uint48,uint48),bytes,bytes32,bytes32[]) origin, bytes finalState, bytes32[16] ends) payable returns(uint256 gameId)
func (verificationCourt *VerificationCourt) PackOpen(claimId *big.Int, sequence uint64, rendition uint16, origin ICaseStartOrigin, finalState []byte, ends [16][32]byte) []byte {
	enc, err := verificationCourt.abi.Pack("open", claimId, sequence, rendition, origin, finalState, ends)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOpen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xadbb7446.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function open(uint256 claimId, uint64 sequence, uint16 rendition, (bytes32,bytes32[],(bytes32,bytes32,bytes32,uint96,uint48,uint48),bytes,bytes32,bytes32[]) origin, bytes finalState, bytes32[16] ends) payable returns(uint256 gameId)
func (verificationCourt *VerificationCourt) TryPackOpen(claimId *big.Int, sequence uint64, rendition uint16, origin ICaseStartOrigin, finalState []byte, ends [16][32]byte) ([]byte, error) {
	return verificationCourt.abi.Pack("open", claimId, sequence, rendition, origin, finalState, ends)
}

// UnpackOpen is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xadbb7446.
//
// Solidity: function open(uint256 claimId, uint64 sequence, uint16 rendition, (bytes32,bytes32[],(bytes32,bytes32,bytes32,uint96,uint48,uint48),bytes,bytes32,bytes32[]) origin, bytes finalState, bytes32[16] ends) payable returns(uint256 gameId)
func (verificationCourt *VerificationCourt) UnpackOpen(data []byte) (*big.Int, error) {
	out, err := verificationCourt.abi.Unpack("open", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackOwedTo is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8462d661.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owedTo(address account) view returns(uint256)
func (verificationCourt *VerificationCourt) PackOwedTo(account common.Address) []byte {
	enc, err := verificationCourt.abi.Pack("owedTo", account)
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
func (verificationCourt *VerificationCourt) TryPackOwedTo(account common.Address) ([]byte, error) {
	return verificationCourt.abi.Pack("owedTo", account)
}

// UnpackOwedTo is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8462d661.
//
// Solidity: function owedTo(address account) view returns(uint256)
func (verificationCourt *VerificationCourt) UnpackOwedTo(data []byte) (*big.Int, error) {
	out, err := verificationCourt.abi.Unpack("owedTo", data)
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
func (verificationCourt *VerificationCourt) PackProxiableUUID() []byte {
	enc, err := verificationCourt.abi.Pack("proxiableUUID")
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
func (verificationCourt *VerificationCourt) TryPackProxiableUUID() ([]byte, error) {
	return verificationCourt.abi.Pack("proxiableUUID")
}

// UnpackProxiableUUID is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x52d1902d.
//
// Solidity: function proxiableUUID() view returns(bytes32)
func (verificationCourt *VerificationCourt) UnpackProxiableUUID(data []byte) ([32]byte, error) {
	out, err := verificationCourt.abi.Unpack("proxiableUUID", data)
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
func (verificationCourt *VerificationCourt) PackRefund(gameId *big.Int) []byte {
	enc, err := verificationCourt.abi.Pack("refund", gameId)
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
func (verificationCourt *VerificationCourt) TryPackRefund(gameId *big.Int) ([]byte, error) {
	return verificationCourt.abi.Pack("refund", gameId)
}

// PackRequest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xafda83d4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function request((uint256,uint256,uint64,bytes32,bytes32[],address,uint48) what) returns(bytes32 requestId)
func (verificationCourt *VerificationCourt) PackRequest(what IVerifierRequest) []byte {
	enc, err := verificationCourt.abi.Pack("request", what)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xafda83d4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function request((uint256,uint256,uint64,bytes32,bytes32[],address,uint48) what) returns(bytes32 requestId)
func (verificationCourt *VerificationCourt) TryPackRequest(what IVerifierRequest) ([]byte, error) {
	return verificationCourt.abi.Pack("request", what)
}

// UnpackRequest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xafda83d4.
//
// Solidity: function request((uint256,uint256,uint64,bytes32,bytes32[],address,uint48) what) returns(bytes32 requestId)
func (verificationCourt *VerificationCourt) UnpackRequest(data []byte) ([32]byte, error) {
	out, err := verificationCourt.abi.Unpack("request", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackSetAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a9e5e4b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setAuthority(address newAuthority) returns()
func (verificationCourt *VerificationCourt) PackSetAuthority(newAuthority common.Address) []byte {
	enc, err := verificationCourt.abi.Pack("setAuthority", newAuthority)
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
func (verificationCourt *VerificationCourt) TryPackSetAuthority(newAuthority common.Address) ([]byte, error) {
	return verificationCourt.abi.Pack("setAuthority", newAuthority)
}

// PackSetTerms is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb8b6fe54.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setTerms((uint32,uint32,uint32,uint32,uint96) newTerms) returns()
func (verificationCourt *VerificationCourt) PackSetTerms(newTerms IVerificationCourtTerms) []byte {
	enc, err := verificationCourt.abi.Pack("setTerms", newTerms)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetTerms is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb8b6fe54.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setTerms((uint32,uint32,uint32,uint32,uint96) newTerms) returns()
func (verificationCourt *VerificationCourt) TryPackSetTerms(newTerms IVerificationCourtTerms) ([]byte, error) {
	return verificationCourt.abi.Pack("setTerms", newTerms)
}

// PackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x83d6979f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settle(uint256 claimId, uint64 sequence) returns()
func (verificationCourt *VerificationCourt) PackSettle(claimId *big.Int, sequence uint64) []byte {
	enc, err := verificationCourt.abi.Pack("settle", claimId, sequence)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x83d6979f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settle(uint256 claimId, uint64 sequence) returns()
func (verificationCourt *VerificationCourt) TryPackSettle(claimId *big.Int, sequence uint64) ([]byte, error) {
	return verificationCourt.abi.Pack("settle", claimId, sequence)
}

// PackStep is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf37ae551.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function step(uint256 gameId, (bytes32,bytes32[16]) last, uint256 section, bytes state, bytes32[] witness) returns()
func (verificationCourt *VerificationCourt) PackStep(gameId *big.Int, last IDisputeGamePost, section *big.Int, state []byte, witness [][32]byte) []byte {
	enc, err := verificationCourt.abi.Pack("step", gameId, last, section, state, witness)
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
func (verificationCourt *VerificationCourt) TryPackStep(gameId *big.Int, last IDisputeGamePost, section *big.Int, state []byte, witness [][32]byte) ([]byte, error) {
	return verificationCourt.abi.Pack("step", gameId, last, section, state, witness)
}

// PackTerms is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd5025625.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function terms() view returns((uint32,uint32,uint32,uint32,uint96))
func (verificationCourt *VerificationCourt) PackTerms() []byte {
	enc, err := verificationCourt.abi.Pack("terms")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTerms is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd5025625.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function terms() view returns((uint32,uint32,uint32,uint32,uint96))
func (verificationCourt *VerificationCourt) TryPackTerms() ([]byte, error) {
	return verificationCourt.abi.Pack("terms")
}

// UnpackTerms is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd5025625.
//
// Solidity: function terms() view returns((uint32,uint32,uint32,uint32,uint96))
func (verificationCourt *VerificationCourt) UnpackTerms(data []byte) (IVerificationCourtTerms, error) {
	out, err := verificationCourt.abi.Unpack("terms", data)
	if err != nil {
		return *new(IVerificationCourtTerms), err
	}
	out0 := *abi.ConvertType(out[0], new(IVerificationCourtTerms)).(*IVerificationCourtTerms)
	return out0, nil
}

// PackTimeOut is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b64fd98.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function timeOut(uint256 gameId) returns()
func (verificationCourt *VerificationCourt) PackTimeOut(gameId *big.Int) []byte {
	enc, err := verificationCourt.abi.Pack("timeOut", gameId)
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
func (verificationCourt *VerificationCourt) TryPackTimeOut(gameId *big.Int) ([]byte, error) {
	return verificationCourt.abi.Pack("timeOut", gameId)
}

// PackTimeOutAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0f59a94b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function timeOutAt(uint256 gameId) view returns(uint256)
func (verificationCourt *VerificationCourt) PackTimeOutAt(gameId *big.Int) []byte {
	enc, err := verificationCourt.abi.Pack("timeOutAt", gameId)
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
func (verificationCourt *VerificationCourt) TryPackTimeOutAt(gameId *big.Int) ([]byte, error) {
	return verificationCourt.abi.Pack("timeOutAt", gameId)
}

// UnpackTimeOutAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0f59a94b.
//
// Solidity: function timeOutAt(uint256 gameId) view returns(uint256)
func (verificationCourt *VerificationCourt) UnpackTimeOutAt(data []byte) (*big.Int, error) {
	out, err := verificationCourt.abi.Unpack("timeOutAt", data)
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
func (verificationCourt *VerificationCourt) PackUpgradeToAndCall(newImplementation common.Address, data []byte) []byte {
	enc, err := verificationCourt.abi.Pack("upgradeToAndCall", newImplementation, data)
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
func (verificationCourt *VerificationCourt) TryPackUpgradeToAndCall(newImplementation common.Address, data []byte) ([]byte, error) {
	return verificationCourt.abi.Pack("upgradeToAndCall", newImplementation, data)
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x51cff8d9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw(address recipient) returns(uint256 amount)
func (verificationCourt *VerificationCourt) PackWithdraw(recipient common.Address) []byte {
	enc, err := verificationCourt.abi.Pack("withdraw", recipient)
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
func (verificationCourt *VerificationCourt) TryPackWithdraw(recipient common.Address) ([]byte, error) {
	return verificationCourt.abi.Pack("withdraw", recipient)
}

// UnpackWithdraw is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x51cff8d9.
//
// Solidity: function withdraw(address recipient) returns(uint256 amount)
func (verificationCourt *VerificationCourt) UnpackWithdraw(data []byte) (*big.Int, error) {
	out, err := verificationCourt.abi.Unpack("withdraw", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// VerificationCourtAuthorityUpdated represents a AuthorityUpdated event raised by the VerificationCourt contract.
type VerificationCourtAuthorityUpdated struct {
	Authority common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const VerificationCourtAuthorityUpdatedEventName = "AuthorityUpdated"

// ContractEventName returns the user-defined event name.
func (VerificationCourtAuthorityUpdated) ContractEventName() string {
	return VerificationCourtAuthorityUpdatedEventName
}

// UnpackAuthorityUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AuthorityUpdated(address authority)
func (verificationCourt *VerificationCourt) UnpackAuthorityUpdatedEvent(log *types.Log) (*VerificationCourtAuthorityUpdated, error) {
	event := "AuthorityUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != verificationCourt.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VerificationCourtAuthorityUpdated)
	if len(log.Data) > 0 {
		if err := verificationCourt.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range verificationCourt.abi.Events[event].Inputs {
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

// VerificationCourtAvailabilityShown represents a AvailabilityShown event raised by the VerificationCourt contract.
type VerificationCourtAvailabilityShown struct {
	ClaimId  *big.Int
	Sequence uint64
	Weight   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const VerificationCourtAvailabilityShownEventName = "AvailabilityShown"

// ContractEventName returns the user-defined event name.
func (VerificationCourtAvailabilityShown) ContractEventName() string {
	return VerificationCourtAvailabilityShownEventName
}

// UnpackAvailabilityShownEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AvailabilityShown(uint256 indexed claimId, uint64 indexed sequence, uint256 weight)
func (verificationCourt *VerificationCourt) UnpackAvailabilityShownEvent(log *types.Log) (*VerificationCourtAvailabilityShown, error) {
	event := "AvailabilityShown"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != verificationCourt.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VerificationCourtAvailabilityShown)
	if len(log.Data) > 0 {
		if err := verificationCourt.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range verificationCourt.abi.Events[event].Inputs {
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

// VerificationCourtCaseDecided represents a CaseDecided event raised by the VerificationCourt contract.
type VerificationCourtCaseDecided struct {
	ClaimId  *big.Int
	Sequence uint64
	Verdict  uint8
	Told     bool
	Raw      *types.Log // Blockchain specific contextual infos
}

const VerificationCourtCaseDecidedEventName = "CaseDecided"

// ContractEventName returns the user-defined event name.
func (VerificationCourtCaseDecided) ContractEventName() string {
	return VerificationCourtCaseDecidedEventName
}

// UnpackCaseDecidedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CaseDecided(uint256 indexed claimId, uint64 indexed sequence, uint8 verdict, bool told)
func (verificationCourt *VerificationCourt) UnpackCaseDecidedEvent(log *types.Log) (*VerificationCourtCaseDecided, error) {
	event := "CaseDecided"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != verificationCourt.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VerificationCourtCaseDecided)
	if len(log.Data) > 0 {
		if err := verificationCourt.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range verificationCourt.abi.Events[event].Inputs {
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

// VerificationCourtCaseOpened represents a CaseOpened event raised by the VerificationCourt contract.
type VerificationCourtCaseOpened struct {
	ClaimId        *big.Int
	Sequence       uint64
	Transcoder     common.Address
	JobId          *big.Int
	SourceRoot     [32]byte
	RenditionRoots [][32]byte
	ProgramId      uint32
	AttestUntil    *big.Int
	OpenUntil      *big.Int
	Deadline       *big.Int
	Raw            *types.Log // Blockchain specific contextual infos
}

const VerificationCourtCaseOpenedEventName = "CaseOpened"

// ContractEventName returns the user-defined event name.
func (VerificationCourtCaseOpened) ContractEventName() string {
	return VerificationCourtCaseOpenedEventName
}

// UnpackCaseOpenedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CaseOpened(uint256 indexed claimId, uint64 indexed sequence, address indexed transcoder, uint256 jobId, bytes32 sourceRoot, bytes32[] renditionRoots, uint32 programId, uint48 attestUntil, uint48 openUntil, uint48 deadline)
func (verificationCourt *VerificationCourt) UnpackCaseOpenedEvent(log *types.Log) (*VerificationCourtCaseOpened, error) {
	event := "CaseOpened"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != verificationCourt.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VerificationCourtCaseOpened)
	if len(log.Data) > 0 {
		if err := verificationCourt.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range verificationCourt.abi.Events[event].Inputs {
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

// VerificationCourtCaseVoided represents a CaseVoided event raised by the VerificationCourt contract.
type VerificationCourtCaseVoided struct {
	ClaimId  *big.Int
	Sequence uint64
	Raw      *types.Log // Blockchain specific contextual infos
}

const VerificationCourtCaseVoidedEventName = "CaseVoided"

// ContractEventName returns the user-defined event name.
func (VerificationCourtCaseVoided) ContractEventName() string {
	return VerificationCourtCaseVoidedEventName
}

// UnpackCaseVoidedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CaseVoided(uint256 indexed claimId, uint64 indexed sequence)
func (verificationCourt *VerificationCourt) UnpackCaseVoidedEvent(log *types.Log) (*VerificationCourtCaseVoided, error) {
	event := "CaseVoided"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != verificationCourt.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VerificationCourtCaseVoided)
	if len(log.Data) > 0 {
		if err := verificationCourt.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range verificationCourt.abi.Events[event].Inputs {
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

// VerificationCourtDissected represents a Dissected event raised by the VerificationCourt contract.
type VerificationCourtDissected struct {
	GameId  *big.Int
	Level   uint8
	Section *big.Int
	Ends    [16][32]byte
	Raw     *types.Log // Blockchain specific contextual infos
}

const VerificationCourtDissectedEventName = "Dissected"

// ContractEventName returns the user-defined event name.
func (VerificationCourtDissected) ContractEventName() string {
	return VerificationCourtDissectedEventName
}

// UnpackDissectedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Dissected(uint256 indexed gameId, uint8 level, uint256 section, bytes32[16] ends)
func (verificationCourt *VerificationCourt) UnpackDissectedEvent(log *types.Log) (*VerificationCourtDissected, error) {
	event := "Dissected"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != verificationCourt.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VerificationCourtDissected)
	if len(log.Data) > 0 {
		if err := verificationCourt.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range verificationCourt.abi.Events[event].Inputs {
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

// VerificationCourtEIP712DomainChanged represents a EIP712DomainChanged event raised by the VerificationCourt contract.
type VerificationCourtEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const VerificationCourtEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (VerificationCourtEIP712DomainChanged) ContractEventName() string {
	return VerificationCourtEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (verificationCourt *VerificationCourt) UnpackEIP712DomainChangedEvent(log *types.Log) (*VerificationCourtEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != verificationCourt.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VerificationCourtEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := verificationCourt.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range verificationCourt.abi.Events[event].Inputs {
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

// VerificationCourtGameEnded represents a GameEnded event raised by the VerificationCourt contract.
type VerificationCourtGameEnded struct {
	GameId *big.Int
	Status uint8
	Raw    *types.Log // Blockchain specific contextual infos
}

const VerificationCourtGameEndedEventName = "GameEnded"

// ContractEventName returns the user-defined event name.
func (VerificationCourtGameEnded) ContractEventName() string {
	return VerificationCourtGameEndedEventName
}

// UnpackGameEndedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event GameEnded(uint256 indexed gameId, uint8 status)
func (verificationCourt *VerificationCourt) UnpackGameEndedEvent(log *types.Log) (*VerificationCourtGameEnded, error) {
	event := "GameEnded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != verificationCourt.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VerificationCourtGameEnded)
	if len(log.Data) > 0 {
		if err := verificationCourt.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range verificationCourt.abi.Events[event].Inputs {
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

// VerificationCourtGameOpened represents a GameOpened event raised by the VerificationCourt contract.
type VerificationCourtGameOpened struct {
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

const VerificationCourtGameOpenedEventName = "GameOpened"

// ContractEventName returns the user-defined event name.
func (VerificationCourtGameOpened) ContractEventName() string {
	return VerificationCourtGameOpenedEventName
}

// UnpackGameOpenedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event GameOpened(uint256 indexed gameId, uint256 indexed claimId, uint64 indexed sequence, uint16 rendition, address challenger, uint256 bond, bool fails, (bytes32,bytes32[16]) post)
func (verificationCourt *VerificationCourt) UnpackGameOpenedEvent(log *types.Log) (*VerificationCourtGameOpened, error) {
	event := "GameOpened"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != verificationCourt.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VerificationCourtGameOpened)
	if len(log.Data) > 0 {
		if err := verificationCourt.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range verificationCourt.abi.Events[event].Inputs {
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

// VerificationCourtInitialized represents a Initialized event raised by the VerificationCourt contract.
type VerificationCourtInitialized struct {
	Version uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const VerificationCourtInitializedEventName = "Initialized"

// ContractEventName returns the user-defined event name.
func (VerificationCourtInitialized) ContractEventName() string {
	return VerificationCourtInitializedEventName
}

// UnpackInitializedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Initialized(uint64 version)
func (verificationCourt *VerificationCourt) UnpackInitializedEvent(log *types.Log) (*VerificationCourtInitialized, error) {
	event := "Initialized"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != verificationCourt.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VerificationCourtInitialized)
	if len(log.Data) > 0 {
		if err := verificationCourt.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range verificationCourt.abi.Events[event].Inputs {
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

// VerificationCourtNotPenalized represents a NotPenalized event raised by the VerificationCourt contract.
type VerificationCourtNotPenalized struct {
	ClaimId *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const VerificationCourtNotPenalizedEventName = "NotPenalized"

// ContractEventName returns the user-defined event name.
func (VerificationCourtNotPenalized) ContractEventName() string {
	return VerificationCourtNotPenalizedEventName
}

// UnpackNotPenalizedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NotPenalized(uint256 indexed claimId)
func (verificationCourt *VerificationCourt) UnpackNotPenalizedEvent(log *types.Log) (*VerificationCourtNotPenalized, error) {
	event := "NotPenalized"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != verificationCourt.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VerificationCourtNotPenalized)
	if len(log.Data) > 0 {
		if err := verificationCourt.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range verificationCourt.abi.Events[event].Inputs {
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

// VerificationCourtRewarded represents a Rewarded event raised by the VerificationCourt contract.
type VerificationCourtRewarded struct {
	ClaimId    *big.Int
	Challenger common.Address
	Amount     *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const VerificationCourtRewardedEventName = "Rewarded"

// ContractEventName returns the user-defined event name.
func (VerificationCourtRewarded) ContractEventName() string {
	return VerificationCourtRewardedEventName
}

// UnpackRewardedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Rewarded(uint256 indexed claimId, address indexed challenger, uint256 amount)
func (verificationCourt *VerificationCourt) UnpackRewardedEvent(log *types.Log) (*VerificationCourtRewarded, error) {
	event := "Rewarded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != verificationCourt.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VerificationCourtRewarded)
	if len(log.Data) > 0 {
		if err := verificationCourt.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range verificationCourt.abi.Events[event].Inputs {
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

// VerificationCourtStepRefuted represents a StepRefuted event raised by the VerificationCourt contract.
type VerificationCourtStepRefuted struct {
	GameId  *big.Int
	Section *big.Int
	Next    [32]byte
	Raw     *types.Log // Blockchain specific contextual infos
}

const VerificationCourtStepRefutedEventName = "StepRefuted"

// ContractEventName returns the user-defined event name.
func (VerificationCourtStepRefuted) ContractEventName() string {
	return VerificationCourtStepRefutedEventName
}

// UnpackStepRefutedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event StepRefuted(uint256 indexed gameId, uint256 section, bytes32 next)
func (verificationCourt *VerificationCourt) UnpackStepRefutedEvent(log *types.Log) (*VerificationCourtStepRefuted, error) {
	event := "StepRefuted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != verificationCourt.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VerificationCourtStepRefuted)
	if len(log.Data) > 0 {
		if err := verificationCourt.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range verificationCourt.abi.Events[event].Inputs {
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

// VerificationCourtTermsSet represents a TermsSet event raised by the VerificationCourt contract.
type VerificationCourtTermsSet struct {
	Terms IVerificationCourtTerms
	Raw   *types.Log // Blockchain specific contextual infos
}

const VerificationCourtTermsSetEventName = "TermsSet"

// ContractEventName returns the user-defined event name.
func (VerificationCourtTermsSet) ContractEventName() string {
	return VerificationCourtTermsSetEventName
}

// UnpackTermsSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TermsSet((uint32,uint32,uint32,uint32,uint96) terms)
func (verificationCourt *VerificationCourt) UnpackTermsSetEvent(log *types.Log) (*VerificationCourtTermsSet, error) {
	event := "TermsSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != verificationCourt.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VerificationCourtTermsSet)
	if len(log.Data) > 0 {
		if err := verificationCourt.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range verificationCourt.abi.Events[event].Inputs {
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

// VerificationCourtUpgraded represents a Upgraded event raised by the VerificationCourt contract.
type VerificationCourtUpgraded struct {
	Implementation common.Address
	Raw            *types.Log // Blockchain specific contextual infos
}

const VerificationCourtUpgradedEventName = "Upgraded"

// ContractEventName returns the user-defined event name.
func (VerificationCourtUpgraded) ContractEventName() string {
	return VerificationCourtUpgradedEventName
}

// UnpackUpgradedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Upgraded(address indexed implementation)
func (verificationCourt *VerificationCourt) UnpackUpgradedEvent(log *types.Log) (*VerificationCourtUpgraded, error) {
	event := "Upgraded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != verificationCourt.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VerificationCourtUpgraded)
	if len(log.Data) > 0 {
		if err := verificationCourt.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range verificationCourt.abi.Events[event].Inputs {
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

// VerificationCourtWithdrawn represents a Withdrawn event raised by the VerificationCourt contract.
type VerificationCourtWithdrawn struct {
	Account   common.Address
	Recipient common.Address
	Amount    *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const VerificationCourtWithdrawnEventName = "Withdrawn"

// ContractEventName returns the user-defined event name.
func (VerificationCourtWithdrawn) ContractEventName() string {
	return VerificationCourtWithdrawnEventName
}

// UnpackWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Withdrawn(address indexed account, address indexed recipient, uint256 amount)
func (verificationCourt *VerificationCourt) UnpackWithdrawnEvent(log *types.Log) (*VerificationCourtWithdrawn, error) {
	event := "Withdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != verificationCourt.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VerificationCourtWithdrawn)
	if len(log.Data) > 0 {
		if err := verificationCourt.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range verificationCourt.abi.Events[event].Inputs {
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
func (verificationCourt *VerificationCourt) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], verificationCourt.abi.Errors["AccessManagedInvalidAuthority"].ID.Bytes()[:4]) {
		return verificationCourt.UnpackAccessManagedInvalidAuthorityError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationCourt.abi.Errors["AccessManagedRequiredDelay"].ID.Bytes()[:4]) {
		return verificationCourt.UnpackAccessManagedRequiredDelayError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationCourt.abi.Errors["AccessManagedUnauthorized"].ID.Bytes()[:4]) {
		return verificationCourt.UnpackAccessManagedUnauthorizedError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationCourt.abi.Errors["AddressEmptyCode"].ID.Bytes()[:4]) {
		return verificationCourt.UnpackAddressEmptyCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationCourt.abi.Errors["AlreadyRequested"].ID.Bytes()[:4]) {
		return verificationCourt.UnpackAlreadyRequestedError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationCourt.abi.Errors["AttestersNotRising"].ID.Bytes()[:4]) {
		return verificationCourt.UnpackAttestersNotRisingError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationCourt.abi.Errors["CaseClosed"].ID.Bytes()[:4]) {
		return verificationCourt.UnpackCaseClosedError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationCourt.abi.Errors["ECDSAInvalidSignature"].ID.Bytes()[:4]) {
		return verificationCourt.UnpackECDSAInvalidSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationCourt.abi.Errors["ECDSAInvalidSignatureLength"].ID.Bytes()[:4]) {
		return verificationCourt.UnpackECDSAInvalidSignatureLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationCourt.abi.Errors["ECDSAInvalidSignatureS"].ID.Bytes()[:4]) {
		return verificationCourt.UnpackECDSAInvalidSignatureSError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationCourt.abi.Errors["ERC1967InvalidImplementation"].ID.Bytes()[:4]) {
		return verificationCourt.UnpackERC1967InvalidImplementationError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationCourt.abi.Errors["ERC1967NonPayable"].ID.Bytes()[:4]) {
		return verificationCourt.UnpackERC1967NonPayableError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationCourt.abi.Errors["EndIsNotTheFinalState"].ID.Bytes()[:4]) {
		return verificationCourt.UnpackEndIsNotTheFinalStateError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationCourt.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return verificationCourt.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationCourt.abi.Errors["FinalStatePasses"].ID.Bytes()[:4]) {
		return verificationCourt.UnpackFinalStatePassesError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationCourt.abi.Errors["GameOver"].ID.Bytes()[:4]) {
		return verificationCourt.UnpackGameOverError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationCourt.abi.Errors["GamesOpen"].ID.Bytes()[:4]) {
		return verificationCourt.UnpackGamesOpenError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationCourt.abi.Errors["InsufficientBond"].ID.Bytes()[:4]) {
		return verificationCourt.UnpackInsufficientBondError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationCourt.abi.Errors["InvalidInitialization"].ID.Bytes()[:4]) {
		return verificationCourt.UnpackInvalidInitializationError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationCourt.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return verificationCourt.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationCourt.abi.Errors["InvalidTerms"].ID.Bytes()[:4]) {
		return verificationCourt.UnpackInvalidTermsError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationCourt.abi.Errors["NoQuorum"].ID.Bytes()[:4]) {
		return verificationCourt.UnpackNoQuorumError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationCourt.abi.Errors["NoSuchCase"].ID.Bytes()[:4]) {
		return verificationCourt.UnpackNoSuchCaseError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationCourt.abi.Errors["NoSuchGame"].ID.Bytes()[:4]) {
		return verificationCourt.UnpackNoSuchGameError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationCourt.abi.Errors["NoSuchSection"].ID.Bytes()[:4]) {
		return verificationCourt.UnpackNoSuchSectionError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationCourt.abi.Errors["NotAFinalState"].ID.Bytes()[:4]) {
		return verificationCourt.UnpackNotAFinalStateError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationCourt.abi.Errors["NotAnAttester"].ID.Bytes()[:4]) {
		return verificationCourt.UnpackNotAnAttesterError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationCourt.abi.Errors["NotAsker"].ID.Bytes()[:4]) {
		return verificationCourt.UnpackNotAskerError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationCourt.abi.Errors["NotDecidedSo"].ID.Bytes()[:4]) {
		return verificationCourt.UnpackNotDecidedSoError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationCourt.abi.Errors["NotEnoughGas"].ID.Bytes()[:4]) {
		return verificationCourt.UnpackNotEnoughGasError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationCourt.abi.Errors["NotInitializing"].ID.Bytes()[:4]) {
		return verificationCourt.UnpackNotInitializingError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationCourt.abi.Errors["NotTheirKey"].ID.Bytes()[:4]) {
		return verificationCourt.UnpackNotTheirKeyError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationCourt.abi.Errors["NotYourMove"].ID.Bytes()[:4]) {
		return verificationCourt.UnpackNotYourMoveError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationCourt.abi.Errors["NothingToWithdraw"].ID.Bytes()[:4]) {
		return verificationCourt.UnpackNothingToWithdrawError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationCourt.abi.Errors["OutOfTime"].ID.Bytes()[:4]) {
		return verificationCourt.UnpackOutOfTimeError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationCourt.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return verificationCourt.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationCourt.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return verificationCourt.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationCourt.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return verificationCourt.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationCourt.abi.Errors["SameEnd"].ID.Bytes()[:4]) {
		return verificationCourt.UnpackSameEndError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationCourt.abi.Errors["StepHolds"].ID.Bytes()[:4]) {
		return verificationCourt.UnpackStepHoldsError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationCourt.abi.Errors["StillInTime"].ID.Bytes()[:4]) {
		return verificationCourt.UnpackStillInTimeError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationCourt.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return verificationCourt.UnpackStringTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationCourt.abi.Errors["TooManyAttestations"].ID.Bytes()[:4]) {
		return verificationCourt.UnpackTooManyAttestationsError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationCourt.abi.Errors["TransferFailed"].ID.Bytes()[:4]) {
		return verificationCourt.UnpackTransferFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationCourt.abi.Errors["UUPSUnauthorizedCallContext"].ID.Bytes()[:4]) {
		return verificationCourt.UnpackUUPSUnauthorizedCallContextError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationCourt.abi.Errors["UUPSUnsupportedProxiableUUID"].ID.Bytes()[:4]) {
		return verificationCourt.UnpackUUPSUnsupportedProxiableUUIDError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationCourt.abi.Errors["WindowClosed"].ID.Bytes()[:4]) {
		return verificationCourt.UnpackWindowClosedError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationCourt.abi.Errors["WindowOpen"].ID.Bytes()[:4]) {
		return verificationCourt.UnpackWindowOpenError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationCourt.abi.Errors["WrongLevel"].ID.Bytes()[:4]) {
		return verificationCourt.UnpackWrongLevelError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationCourt.abi.Errors["WrongPost"].ID.Bytes()[:4]) {
		return verificationCourt.UnpackWrongPostError(raw[4:])
	}
	if bytes.Equal(raw[:4], verificationCourt.abi.Errors["WrongState"].ID.Bytes()[:4]) {
		return verificationCourt.UnpackWrongStateError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// VerificationCourtAccessManagedInvalidAuthority represents a AccessManagedInvalidAuthority error raised by the VerificationCourt contract.
type VerificationCourtAccessManagedInvalidAuthority struct {
	Authority common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func VerificationCourtAccessManagedInvalidAuthorityErrorID() common.Hash {
	return common.HexToHash("0xc2f31e5ee06c96eddd5864bf58d26da15afa7233cb6f74e000aa686fca7a7a0b")
}

// UnpackAccessManagedInvalidAuthorityError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func (verificationCourt *VerificationCourt) UnpackAccessManagedInvalidAuthorityError(raw []byte) (*VerificationCourtAccessManagedInvalidAuthority, error) {
	out := new(VerificationCourtAccessManagedInvalidAuthority)
	if err := verificationCourt.abi.UnpackIntoInterface(out, "AccessManagedInvalidAuthority", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationCourtAccessManagedRequiredDelay represents a AccessManagedRequiredDelay error raised by the VerificationCourt contract.
type VerificationCourtAccessManagedRequiredDelay struct {
	Caller common.Address
	Delay  uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func VerificationCourtAccessManagedRequiredDelayErrorID() common.Hash {
	return common.HexToHash("0xaf77169dad650be42a753d4bbd4f4ad0d10be80053e495da3bb1525746eda4e4")
}

// UnpackAccessManagedRequiredDelayError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func (verificationCourt *VerificationCourt) UnpackAccessManagedRequiredDelayError(raw []byte) (*VerificationCourtAccessManagedRequiredDelay, error) {
	out := new(VerificationCourtAccessManagedRequiredDelay)
	if err := verificationCourt.abi.UnpackIntoInterface(out, "AccessManagedRequiredDelay", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationCourtAccessManagedUnauthorized represents a AccessManagedUnauthorized error raised by the VerificationCourt contract.
type VerificationCourtAccessManagedUnauthorized struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func VerificationCourtAccessManagedUnauthorizedErrorID() common.Hash {
	return common.HexToHash("0x068ca9d827f779c08fd30d7fda45faef5f2a6b2e57f8b809b3c6bbed99f5fb1f")
}

// UnpackAccessManagedUnauthorizedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func (verificationCourt *VerificationCourt) UnpackAccessManagedUnauthorizedError(raw []byte) (*VerificationCourtAccessManagedUnauthorized, error) {
	out := new(VerificationCourtAccessManagedUnauthorized)
	if err := verificationCourt.abi.UnpackIntoInterface(out, "AccessManagedUnauthorized", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationCourtAddressEmptyCode represents a AddressEmptyCode error raised by the VerificationCourt contract.
type VerificationCourtAddressEmptyCode struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AddressEmptyCode(address target)
func VerificationCourtAddressEmptyCodeErrorID() common.Hash {
	return common.HexToHash("0x9996b315c842ff135b8fc4a08ad5df1c344efbc03d2687aecc0678050d2aac89")
}

// UnpackAddressEmptyCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AddressEmptyCode(address target)
func (verificationCourt *VerificationCourt) UnpackAddressEmptyCodeError(raw []byte) (*VerificationCourtAddressEmptyCode, error) {
	out := new(VerificationCourtAddressEmptyCode)
	if err := verificationCourt.abi.UnpackIntoInterface(out, "AddressEmptyCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationCourtAlreadyRequested represents a AlreadyRequested error raised by the VerificationCourt contract.
type VerificationCourtAlreadyRequested struct {
	ClaimId  *big.Int
	Sequence uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyRequested(uint256 claimId, uint64 sequence)
func VerificationCourtAlreadyRequestedErrorID() common.Hash {
	return common.HexToHash("0xdaddd29e5b583d1dff93d00e2e41b05164017b5d937a0fb81678dd7fd3e8f6aa")
}

// UnpackAlreadyRequestedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyRequested(uint256 claimId, uint64 sequence)
func (verificationCourt *VerificationCourt) UnpackAlreadyRequestedError(raw []byte) (*VerificationCourtAlreadyRequested, error) {
	out := new(VerificationCourtAlreadyRequested)
	if err := verificationCourt.abi.UnpackIntoInterface(out, "AlreadyRequested", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationCourtAttestersNotRising represents a AttestersNotRising error raised by the VerificationCourt contract.
type VerificationCourtAttestersNotRising struct {
	Before   common.Address
	Attester common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AttestersNotRising(address before, address attester)
func VerificationCourtAttestersNotRisingErrorID() common.Hash {
	return common.HexToHash("0x2d08d21deb760f01b0477a437175bdc03a320f1286cc11d7c09ea930cc2f3630")
}

// UnpackAttestersNotRisingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AttestersNotRising(address before, address attester)
func (verificationCourt *VerificationCourt) UnpackAttestersNotRisingError(raw []byte) (*VerificationCourtAttestersNotRising, error) {
	out := new(VerificationCourtAttestersNotRising)
	if err := verificationCourt.abi.UnpackIntoInterface(out, "AttestersNotRising", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationCourtCaseClosed represents a CaseClosed error raised by the VerificationCourt contract.
type VerificationCourtCaseClosed struct {
	ClaimId  *big.Int
	Sequence uint64
	Verdict  uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CaseClosed(uint256 claimId, uint64 sequence, uint8 verdict)
func VerificationCourtCaseClosedErrorID() common.Hash {
	return common.HexToHash("0x5c4547acf66380a0a3189bedce4b5b3a49ef1eb3b1c65b1117aa1f6c2ed8676e")
}

// UnpackCaseClosedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CaseClosed(uint256 claimId, uint64 sequence, uint8 verdict)
func (verificationCourt *VerificationCourt) UnpackCaseClosedError(raw []byte) (*VerificationCourtCaseClosed, error) {
	out := new(VerificationCourtCaseClosed)
	if err := verificationCourt.abi.UnpackIntoInterface(out, "CaseClosed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationCourtECDSAInvalidSignature represents a ECDSAInvalidSignature error raised by the VerificationCourt contract.
type VerificationCourtECDSAInvalidSignature struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignature()
func VerificationCourtECDSAInvalidSignatureErrorID() common.Hash {
	return common.HexToHash("0xf645eedf0193584640b6b90cb9477e4c95b98636c148a891d4c0a146dc46e75a")
}

// UnpackECDSAInvalidSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignature()
func (verificationCourt *VerificationCourt) UnpackECDSAInvalidSignatureError(raw []byte) (*VerificationCourtECDSAInvalidSignature, error) {
	out := new(VerificationCourtECDSAInvalidSignature)
	if err := verificationCourt.abi.UnpackIntoInterface(out, "ECDSAInvalidSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationCourtECDSAInvalidSignatureLength represents a ECDSAInvalidSignatureLength error raised by the VerificationCourt contract.
type VerificationCourtECDSAInvalidSignatureLength struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func VerificationCourtECDSAInvalidSignatureLengthErrorID() common.Hash {
	return common.HexToHash("0xfce698f7e8e5342cd615f641317bc45fe7e1e4a8b0a14dd1383ff8dc9c41917f")
}

// UnpackECDSAInvalidSignatureLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func (verificationCourt *VerificationCourt) UnpackECDSAInvalidSignatureLengthError(raw []byte) (*VerificationCourtECDSAInvalidSignatureLength, error) {
	out := new(VerificationCourtECDSAInvalidSignatureLength)
	if err := verificationCourt.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationCourtECDSAInvalidSignatureS represents a ECDSAInvalidSignatureS error raised by the VerificationCourt contract.
type VerificationCourtECDSAInvalidSignatureS struct {
	S [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func VerificationCourtECDSAInvalidSignatureSErrorID() common.Hash {
	return common.HexToHash("0xd78bce0cccb935155ed6428d1c13e50b7f3550fd2b66b9fe266006fea4a5e1eb")
}

// UnpackECDSAInvalidSignatureSError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func (verificationCourt *VerificationCourt) UnpackECDSAInvalidSignatureSError(raw []byte) (*VerificationCourtECDSAInvalidSignatureS, error) {
	out := new(VerificationCourtECDSAInvalidSignatureS)
	if err := verificationCourt.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureS", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationCourtERC1967InvalidImplementation represents a ERC1967InvalidImplementation error raised by the VerificationCourt contract.
type VerificationCourtERC1967InvalidImplementation struct {
	Implementation common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1967InvalidImplementation(address implementation)
func VerificationCourtERC1967InvalidImplementationErrorID() common.Hash {
	return common.HexToHash("0x4c9c8ce3ceb3130f17f7cdba48d89b5b0129f266a8bac114e6e315a41879b617")
}

// UnpackERC1967InvalidImplementationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1967InvalidImplementation(address implementation)
func (verificationCourt *VerificationCourt) UnpackERC1967InvalidImplementationError(raw []byte) (*VerificationCourtERC1967InvalidImplementation, error) {
	out := new(VerificationCourtERC1967InvalidImplementation)
	if err := verificationCourt.abi.UnpackIntoInterface(out, "ERC1967InvalidImplementation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationCourtERC1967NonPayable represents a ERC1967NonPayable error raised by the VerificationCourt contract.
type VerificationCourtERC1967NonPayable struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1967NonPayable()
func VerificationCourtERC1967NonPayableErrorID() common.Hash {
	return common.HexToHash("0xb398979fa84f543c8e222f17890372c487baf85e062276c127fef521eea7224b")
}

// UnpackERC1967NonPayableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1967NonPayable()
func (verificationCourt *VerificationCourt) UnpackERC1967NonPayableError(raw []byte) (*VerificationCourtERC1967NonPayable, error) {
	out := new(VerificationCourtERC1967NonPayable)
	if err := verificationCourt.abi.UnpackIntoInterface(out, "ERC1967NonPayable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationCourtEndIsNotTheFinalState represents a EndIsNotTheFinalState error raised by the VerificationCourt contract.
type VerificationCourtEndIsNotTheFinalState struct {
	Have [32]byte
	Need [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EndIsNotTheFinalState(bytes32 have, bytes32 need)
func VerificationCourtEndIsNotTheFinalStateErrorID() common.Hash {
	return common.HexToHash("0xe69d77c8ef8da5f68d09ca42a5cff9fec844679d280a6bc61bb0687823d147b9")
}

// UnpackEndIsNotTheFinalStateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EndIsNotTheFinalState(bytes32 have, bytes32 need)
func (verificationCourt *VerificationCourt) UnpackEndIsNotTheFinalStateError(raw []byte) (*VerificationCourtEndIsNotTheFinalState, error) {
	out := new(VerificationCourtEndIsNotTheFinalState)
	if err := verificationCourt.abi.UnpackIntoInterface(out, "EndIsNotTheFinalState", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationCourtFailedCall represents a FailedCall error raised by the VerificationCourt contract.
type VerificationCourtFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func VerificationCourtFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (verificationCourt *VerificationCourt) UnpackFailedCallError(raw []byte) (*VerificationCourtFailedCall, error) {
	out := new(VerificationCourtFailedCall)
	if err := verificationCourt.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationCourtFinalStatePasses represents a FinalStatePasses error raised by the VerificationCourt contract.
type VerificationCourtFinalStatePasses struct {
	Code uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FinalStatePasses(uint32 code)
func VerificationCourtFinalStatePassesErrorID() common.Hash {
	return common.HexToHash("0x00ebbc335c6413d79bfa376e46439adc043b878a9b8eb88d7510b434b1eda92e")
}

// UnpackFinalStatePassesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FinalStatePasses(uint32 code)
func (verificationCourt *VerificationCourt) UnpackFinalStatePassesError(raw []byte) (*VerificationCourtFinalStatePasses, error) {
	out := new(VerificationCourtFinalStatePasses)
	if err := verificationCourt.abi.UnpackIntoInterface(out, "FinalStatePasses", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationCourtGameOver represents a GameOver error raised by the VerificationCourt contract.
type VerificationCourtGameOver struct {
	GameId *big.Int
	Status uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GameOver(uint256 gameId, uint8 status)
func VerificationCourtGameOverErrorID() common.Hash {
	return common.HexToHash("0x132b564c6f96092065580fd28989d181dfbbfe4aa2fb7fb1eda8af68ba3073e0")
}

// UnpackGameOverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GameOver(uint256 gameId, uint8 status)
func (verificationCourt *VerificationCourt) UnpackGameOverError(raw []byte) (*VerificationCourtGameOver, error) {
	out := new(VerificationCourtGameOver)
	if err := verificationCourt.abi.UnpackIntoInterface(out, "GameOver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationCourtGamesOpen represents a GamesOpen error raised by the VerificationCourt contract.
type VerificationCourtGamesOpen struct {
	Games uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GamesOpen(uint32 games)
func VerificationCourtGamesOpenErrorID() common.Hash {
	return common.HexToHash("0x48bbcbc0861a6c4b67a77fd1ff2b7ad0b97f5d7fa99b070f73caaa365403c7dc")
}

// UnpackGamesOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GamesOpen(uint32 games)
func (verificationCourt *VerificationCourt) UnpackGamesOpenError(raw []byte) (*VerificationCourtGamesOpen, error) {
	out := new(VerificationCourtGamesOpen)
	if err := verificationCourt.abi.UnpackIntoInterface(out, "GamesOpen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationCourtInsufficientBond represents a InsufficientBond error raised by the VerificationCourt contract.
type VerificationCourtInsufficientBond struct {
	Have *big.Int
	Need *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientBond(uint256 have, uint256 need)
func VerificationCourtInsufficientBondErrorID() common.Hash {
	return common.HexToHash("0x44d4caf750ea74407547ceb252d1c72d961f5025a7b3473fac9b354f227e0fd6")
}

// UnpackInsufficientBondError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientBond(uint256 have, uint256 need)
func (verificationCourt *VerificationCourt) UnpackInsufficientBondError(raw []byte) (*VerificationCourtInsufficientBond, error) {
	out := new(VerificationCourtInsufficientBond)
	if err := verificationCourt.abi.UnpackIntoInterface(out, "InsufficientBond", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationCourtInvalidInitialization represents a InvalidInitialization error raised by the VerificationCourt contract.
type VerificationCourtInvalidInitialization struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidInitialization()
func VerificationCourtInvalidInitializationErrorID() common.Hash {
	return common.HexToHash("0xf92ee8a957075833165f68c320933b1a1294aafc84ee6e0dd3fb178008f9aaf5")
}

// UnpackInvalidInitializationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidInitialization()
func (verificationCourt *VerificationCourt) UnpackInvalidInitializationError(raw []byte) (*VerificationCourtInvalidInitialization, error) {
	out := new(VerificationCourtInvalidInitialization)
	if err := verificationCourt.abi.UnpackIntoInterface(out, "InvalidInitialization", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationCourtInvalidShortString represents a InvalidShortString error raised by the VerificationCourt contract.
type VerificationCourtInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func VerificationCourtInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (verificationCourt *VerificationCourt) UnpackInvalidShortStringError(raw []byte) (*VerificationCourtInvalidShortString, error) {
	out := new(VerificationCourtInvalidShortString)
	if err := verificationCourt.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationCourtInvalidTerms represents a InvalidTerms error raised by the VerificationCourt contract.
type VerificationCourtInvalidTerms struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidTerms()
func VerificationCourtInvalidTermsErrorID() common.Hash {
	return common.HexToHash("0x0256965f9b387bc8ec6c98cf0ff582eaf117751bcb03b5eac94f4b122d4a5fc9")
}

// UnpackInvalidTermsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidTerms()
func (verificationCourt *VerificationCourt) UnpackInvalidTermsError(raw []byte) (*VerificationCourtInvalidTerms, error) {
	out := new(VerificationCourtInvalidTerms)
	if err := verificationCourt.abi.UnpackIntoInterface(out, "InvalidTerms", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationCourtNoQuorum represents a NoQuorum error raised by the VerificationCourt contract.
type VerificationCourtNoQuorum struct {
	Weight *big.Int
	Total  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoQuorum(uint256 weight, uint256 total)
func VerificationCourtNoQuorumErrorID() common.Hash {
	return common.HexToHash("0xa07c49af08b421a301c72d9d0dd4ebec6a52f25fd56250523cef4fe70de605e4")
}

// UnpackNoQuorumError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoQuorum(uint256 weight, uint256 total)
func (verificationCourt *VerificationCourt) UnpackNoQuorumError(raw []byte) (*VerificationCourtNoQuorum, error) {
	out := new(VerificationCourtNoQuorum)
	if err := verificationCourt.abi.UnpackIntoInterface(out, "NoQuorum", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationCourtNoSuchCase represents a NoSuchCase error raised by the VerificationCourt contract.
type VerificationCourtNoSuchCase struct {
	ClaimId  *big.Int
	Sequence uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoSuchCase(uint256 claimId, uint64 sequence)
func VerificationCourtNoSuchCaseErrorID() common.Hash {
	return common.HexToHash("0x43c1cbaa8dd2ed5e6afbf839ef335ea7b2a4f4b8b347dc4c1403bd7556ffca17")
}

// UnpackNoSuchCaseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoSuchCase(uint256 claimId, uint64 sequence)
func (verificationCourt *VerificationCourt) UnpackNoSuchCaseError(raw []byte) (*VerificationCourtNoSuchCase, error) {
	out := new(VerificationCourtNoSuchCase)
	if err := verificationCourt.abi.UnpackIntoInterface(out, "NoSuchCase", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationCourtNoSuchGame represents a NoSuchGame error raised by the VerificationCourt contract.
type VerificationCourtNoSuchGame struct {
	GameId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoSuchGame(uint256 gameId)
func VerificationCourtNoSuchGameErrorID() common.Hash {
	return common.HexToHash("0x1553d98e6babd3f9e8aaadff6ee49436318790bac55e3f83ccd029c3f592d907")
}

// UnpackNoSuchGameError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoSuchGame(uint256 gameId)
func (verificationCourt *VerificationCourt) UnpackNoSuchGameError(raw []byte) (*VerificationCourtNoSuchGame, error) {
	out := new(VerificationCourtNoSuchGame)
	if err := verificationCourt.abi.UnpackIntoInterface(out, "NoSuchGame", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationCourtNoSuchSection represents a NoSuchSection error raised by the VerificationCourt contract.
type VerificationCourtNoSuchSection struct {
	Section *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoSuchSection(uint256 section)
func VerificationCourtNoSuchSectionErrorID() common.Hash {
	return common.HexToHash("0x15c8c23389cb4e0995ed0dff65760b9473abd47ec5164fdcc02d9e55db10bd76")
}

// UnpackNoSuchSectionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoSuchSection(uint256 section)
func (verificationCourt *VerificationCourt) UnpackNoSuchSectionError(raw []byte) (*VerificationCourtNoSuchSection, error) {
	out := new(VerificationCourtNoSuchSection)
	if err := verificationCourt.abi.UnpackIntoInterface(out, "NoSuchSection", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationCourtNotAFinalState represents a NotAFinalState error raised by the VerificationCourt contract.
type VerificationCourtNotAFinalState struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAFinalState(uint256 length)
func VerificationCourtNotAFinalStateErrorID() common.Hash {
	return common.HexToHash("0x21e8b1a0f8a0fb96a499894e726e29285a6f6948d18fd88ab28dfc482f46b657")
}

// UnpackNotAFinalStateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAFinalState(uint256 length)
func (verificationCourt *VerificationCourt) UnpackNotAFinalStateError(raw []byte) (*VerificationCourtNotAFinalState, error) {
	out := new(VerificationCourtNotAFinalState)
	if err := verificationCourt.abi.UnpackIntoInterface(out, "NotAFinalState", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationCourtNotAnAttester represents a NotAnAttester error raised by the VerificationCourt contract.
type VerificationCourtNotAnAttester struct {
	Attester common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAnAttester(address attester)
func VerificationCourtNotAnAttesterErrorID() common.Hash {
	return common.HexToHash("0xf11b3f85fa656a9c6a0e1edda7533d193d6023710cf2ef658ae1a76ad3ca6513")
}

// UnpackNotAnAttesterError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAnAttester(address attester)
func (verificationCourt *VerificationCourt) UnpackNotAnAttesterError(raw []byte) (*VerificationCourtNotAnAttester, error) {
	out := new(VerificationCourtNotAnAttester)
	if err := verificationCourt.abi.UnpackIntoInterface(out, "NotAnAttester", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationCourtNotAsker represents a NotAsker error raised by the VerificationCourt contract.
type VerificationCourtNotAsker struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAsker(address caller)
func VerificationCourtNotAskerErrorID() common.Hash {
	return common.HexToHash("0x1a0bd73a09d253a50374557b8c79497ffafc7e6282a4a0d22acb4a0a154d2265")
}

// UnpackNotAskerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAsker(address caller)
func (verificationCourt *VerificationCourt) UnpackNotAskerError(raw []byte) (*VerificationCourtNotAsker, error) {
	out := new(VerificationCourtNotAsker)
	if err := verificationCourt.abi.UnpackIntoInterface(out, "NotAsker", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationCourtNotDecidedSo represents a NotDecidedSo error raised by the VerificationCourt contract.
type VerificationCourtNotDecidedSo struct {
	Verdict uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotDecidedSo(uint8 verdict)
func VerificationCourtNotDecidedSoErrorID() common.Hash {
	return common.HexToHash("0x0a3b59418db8d2c7448aabbe5cf54e2727174956b210c2662237c90f47582678")
}

// UnpackNotDecidedSoError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotDecidedSo(uint8 verdict)
func (verificationCourt *VerificationCourt) UnpackNotDecidedSoError(raw []byte) (*VerificationCourtNotDecidedSo, error) {
	out := new(VerificationCourtNotDecidedSo)
	if err := verificationCourt.abi.UnpackIntoInterface(out, "NotDecidedSo", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationCourtNotEnoughGas represents a NotEnoughGas error raised by the VerificationCourt contract.
type VerificationCourtNotEnoughGas struct {
	Have *big.Int
	Need *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotEnoughGas(uint256 have, uint256 need)
func VerificationCourtNotEnoughGasErrorID() common.Hash {
	return common.HexToHash("0x9fa729828e06f64f0aba24f9c66804bdfb0e921365b21f9e24f4e732397f9e66")
}

// UnpackNotEnoughGasError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotEnoughGas(uint256 have, uint256 need)
func (verificationCourt *VerificationCourt) UnpackNotEnoughGasError(raw []byte) (*VerificationCourtNotEnoughGas, error) {
	out := new(VerificationCourtNotEnoughGas)
	if err := verificationCourt.abi.UnpackIntoInterface(out, "NotEnoughGas", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationCourtNotInitializing represents a NotInitializing error raised by the VerificationCourt contract.
type VerificationCourtNotInitializing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInitializing()
func VerificationCourtNotInitializingErrorID() common.Hash {
	return common.HexToHash("0xd7e6bcf8597daa127dc9f0048d2f08d5ef140a2cb659feabd700beff1f7a8302")
}

// UnpackNotInitializingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInitializing()
func (verificationCourt *VerificationCourt) UnpackNotInitializingError(raw []byte) (*VerificationCourtNotInitializing, error) {
	out := new(VerificationCourtNotInitializing)
	if err := verificationCourt.abi.UnpackIntoInterface(out, "NotInitializing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationCourtNotTheirKey represents a NotTheirKey error raised by the VerificationCourt contract.
type VerificationCourtNotTheirKey struct {
	Attester common.Address
	Key      common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotTheirKey(address attester, address key)
func VerificationCourtNotTheirKeyErrorID() common.Hash {
	return common.HexToHash("0x20137118b06122cc3f9b285ab2f2d9f924b815df6de0ec48a77bc22ec1e665a4")
}

// UnpackNotTheirKeyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotTheirKey(address attester, address key)
func (verificationCourt *VerificationCourt) UnpackNotTheirKeyError(raw []byte) (*VerificationCourtNotTheirKey, error) {
	out := new(VerificationCourtNotTheirKey)
	if err := verificationCourt.abi.UnpackIntoInterface(out, "NotTheirKey", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationCourtNotYourMove represents a NotYourMove error raised by the VerificationCourt contract.
type VerificationCourtNotYourMove struct {
	GameId *big.Int
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotYourMove(uint256 gameId, address caller)
func VerificationCourtNotYourMoveErrorID() common.Hash {
	return common.HexToHash("0xf181c43836ddb4852f74b50641af03a84d294f336cc2ceb4e93f29acd3891f6a")
}

// UnpackNotYourMoveError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotYourMove(uint256 gameId, address caller)
func (verificationCourt *VerificationCourt) UnpackNotYourMoveError(raw []byte) (*VerificationCourtNotYourMove, error) {
	out := new(VerificationCourtNotYourMove)
	if err := verificationCourt.abi.UnpackIntoInterface(out, "NotYourMove", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationCourtNothingToWithdraw represents a NothingToWithdraw error raised by the VerificationCourt contract.
type VerificationCourtNothingToWithdraw struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToWithdraw(address account)
func VerificationCourtNothingToWithdrawErrorID() common.Hash {
	return common.HexToHash("0xdc69dc16e4a8405b44139edda9a06ee66b303337358b6f4633533d65de15b7f4")
}

// UnpackNothingToWithdrawError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToWithdraw(address account)
func (verificationCourt *VerificationCourt) UnpackNothingToWithdrawError(raw []byte) (*VerificationCourtNothingToWithdraw, error) {
	out := new(VerificationCourtNothingToWithdraw)
	if err := verificationCourt.abi.UnpackIntoInterface(out, "NothingToWithdraw", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationCourtOutOfTime represents a OutOfTime error raised by the VerificationCourt contract.
type VerificationCourtOutOfTime struct {
	GameId      *big.Int
	UsedSeconds *big.Int
	LeftSeconds *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OutOfTime(uint256 gameId, uint256 usedSeconds, uint256 leftSeconds)
func VerificationCourtOutOfTimeErrorID() common.Hash {
	return common.HexToHash("0x8577a4b8445059d84359ea392609c8253c1e11358d7dee2090d952f487878e11")
}

// UnpackOutOfTimeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OutOfTime(uint256 gameId, uint256 usedSeconds, uint256 leftSeconds)
func (verificationCourt *VerificationCourt) UnpackOutOfTimeError(raw []byte) (*VerificationCourtOutOfTime, error) {
	out := new(VerificationCourtOutOfTime)
	if err := verificationCourt.abi.UnpackIntoInterface(out, "OutOfTime", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationCourtReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the VerificationCourt contract.
type VerificationCourtReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func VerificationCourtReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (verificationCourt *VerificationCourt) UnpackReentrancyGuardReentrantCallError(raw []byte) (*VerificationCourtReentrancyGuardReentrantCall, error) {
	out := new(VerificationCourtReentrancyGuardReentrantCall)
	if err := verificationCourt.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationCourtSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the VerificationCourt contract.
type VerificationCourtSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func VerificationCourtSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (verificationCourt *VerificationCourt) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*VerificationCourtSafeCastOverflowedUintDowncast, error) {
	out := new(VerificationCourtSafeCastOverflowedUintDowncast)
	if err := verificationCourt.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationCourtSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the VerificationCourt contract.
type VerificationCourtSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func VerificationCourtSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (verificationCourt *VerificationCourt) UnpackSafeERC20FailedOperationError(raw []byte) (*VerificationCourtSafeERC20FailedOperation, error) {
	out := new(VerificationCourtSafeERC20FailedOperation)
	if err := verificationCourt.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationCourtSameEnd represents a SameEnd error raised by the VerificationCourt contract.
type VerificationCourtSameEnd struct {
	Section *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SameEnd(uint256 section)
func VerificationCourtSameEndErrorID() common.Hash {
	return common.HexToHash("0xfb26040c5235776d95457e7e1add75a9dcbe5875663dfa44ff4a974a056652b4")
}

// UnpackSameEndError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SameEnd(uint256 section)
func (verificationCourt *VerificationCourt) UnpackSameEndError(raw []byte) (*VerificationCourtSameEnd, error) {
	out := new(VerificationCourtSameEnd)
	if err := verificationCourt.abi.UnpackIntoInterface(out, "SameEnd", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationCourtStepHolds represents a StepHolds error raised by the VerificationCourt contract.
type VerificationCourtStepHolds struct {
	Section *big.Int
	Next    [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StepHolds(uint256 section, bytes32 next)
func VerificationCourtStepHoldsErrorID() common.Hash {
	return common.HexToHash("0x4f9daa1773aecfbc3e6af69330202d638a8903640cc4731f65ff093e133b1565")
}

// UnpackStepHoldsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StepHolds(uint256 section, bytes32 next)
func (verificationCourt *VerificationCourt) UnpackStepHoldsError(raw []byte) (*VerificationCourtStepHolds, error) {
	out := new(VerificationCourtStepHolds)
	if err := verificationCourt.abi.UnpackIntoInterface(out, "StepHolds", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationCourtStillInTime represents a StillInTime error raised by the VerificationCourt contract.
type VerificationCourtStillInTime struct {
	GameId      *big.Int
	UsedSeconds *big.Int
	LeftSeconds *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StillInTime(uint256 gameId, uint256 usedSeconds, uint256 leftSeconds)
func VerificationCourtStillInTimeErrorID() common.Hash {
	return common.HexToHash("0x1c81c210b2cf76f7e55a53f03fa6397db64f0e62b972ac7624664d557827073e")
}

// UnpackStillInTimeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StillInTime(uint256 gameId, uint256 usedSeconds, uint256 leftSeconds)
func (verificationCourt *VerificationCourt) UnpackStillInTimeError(raw []byte) (*VerificationCourtStillInTime, error) {
	out := new(VerificationCourtStillInTime)
	if err := verificationCourt.abi.UnpackIntoInterface(out, "StillInTime", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationCourtStringTooLong represents a StringTooLong error raised by the VerificationCourt contract.
type VerificationCourtStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func VerificationCourtStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (verificationCourt *VerificationCourt) UnpackStringTooLongError(raw []byte) (*VerificationCourtStringTooLong, error) {
	out := new(VerificationCourtStringTooLong)
	if err := verificationCourt.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationCourtTooManyAttestations represents a TooManyAttestations error raised by the VerificationCourt contract.
type VerificationCourtTooManyAttestations struct {
	Have *big.Int
	Most *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyAttestations(uint256 have, uint256 most)
func VerificationCourtTooManyAttestationsErrorID() common.Hash {
	return common.HexToHash("0x981409791095150c2eebc633c0fb525454c69630cda5b2ffc9ec3480ea1a14c0")
}

// UnpackTooManyAttestationsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyAttestations(uint256 have, uint256 most)
func (verificationCourt *VerificationCourt) UnpackTooManyAttestationsError(raw []byte) (*VerificationCourtTooManyAttestations, error) {
	out := new(VerificationCourtTooManyAttestations)
	if err := verificationCourt.abi.UnpackIntoInterface(out, "TooManyAttestations", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationCourtTransferFailed represents a TransferFailed error raised by the VerificationCourt contract.
type VerificationCourtTransferFailed struct {
	Recipient common.Address
	Amount    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TransferFailed(address recipient, uint256 amount)
func VerificationCourtTransferFailedErrorID() common.Hash {
	return common.HexToHash("0x1c43b9761b3fba5321ca8212bfc231945f668ccc0c446f333999eea9ce8fda81")
}

// UnpackTransferFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TransferFailed(address recipient, uint256 amount)
func (verificationCourt *VerificationCourt) UnpackTransferFailedError(raw []byte) (*VerificationCourtTransferFailed, error) {
	out := new(VerificationCourtTransferFailed)
	if err := verificationCourt.abi.UnpackIntoInterface(out, "TransferFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationCourtUUPSUnauthorizedCallContext represents a UUPSUnauthorizedCallContext error raised by the VerificationCourt contract.
type VerificationCourtUUPSUnauthorizedCallContext struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UUPSUnauthorizedCallContext()
func VerificationCourtUUPSUnauthorizedCallContextErrorID() common.Hash {
	return common.HexToHash("0xe07c8dba242a06571ac65fe4bbe20522c9fb111cb33599b799ff8039c1ed18f4")
}

// UnpackUUPSUnauthorizedCallContextError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UUPSUnauthorizedCallContext()
func (verificationCourt *VerificationCourt) UnpackUUPSUnauthorizedCallContextError(raw []byte) (*VerificationCourtUUPSUnauthorizedCallContext, error) {
	out := new(VerificationCourtUUPSUnauthorizedCallContext)
	if err := verificationCourt.abi.UnpackIntoInterface(out, "UUPSUnauthorizedCallContext", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationCourtUUPSUnsupportedProxiableUUID represents a UUPSUnsupportedProxiableUUID error raised by the VerificationCourt contract.
type VerificationCourtUUPSUnsupportedProxiableUUID struct {
	Slot [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UUPSUnsupportedProxiableUUID(bytes32 slot)
func VerificationCourtUUPSUnsupportedProxiableUUIDErrorID() common.Hash {
	return common.HexToHash("0xaa1d49a4c084bfa9aeeee2a0be65267a7f19ba7e1476b114dac513d2c14cb563")
}

// UnpackUUPSUnsupportedProxiableUUIDError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UUPSUnsupportedProxiableUUID(bytes32 slot)
func (verificationCourt *VerificationCourt) UnpackUUPSUnsupportedProxiableUUIDError(raw []byte) (*VerificationCourtUUPSUnsupportedProxiableUUID, error) {
	out := new(VerificationCourtUUPSUnsupportedProxiableUUID)
	if err := verificationCourt.abi.UnpackIntoInterface(out, "UUPSUnsupportedProxiableUUID", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationCourtWindowClosed represents a WindowClosed error raised by the VerificationCourt contract.
type VerificationCourtWindowClosed struct {
	Until *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WindowClosed(uint48 until)
func VerificationCourtWindowClosedErrorID() common.Hash {
	return common.HexToHash("0x6b987afdb84271da8d47aa172bb76712dce5ab7ff18ead45f2685451e3ed0264")
}

// UnpackWindowClosedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WindowClosed(uint48 until)
func (verificationCourt *VerificationCourt) UnpackWindowClosedError(raw []byte) (*VerificationCourtWindowClosed, error) {
	out := new(VerificationCourtWindowClosed)
	if err := verificationCourt.abi.UnpackIntoInterface(out, "WindowClosed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationCourtWindowOpen represents a WindowOpen error raised by the VerificationCourt contract.
type VerificationCourtWindowOpen struct {
	Until *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WindowOpen(uint48 until)
func VerificationCourtWindowOpenErrorID() common.Hash {
	return common.HexToHash("0x8fa63bf79cc6c2ad1e99a08c61eccee4a14070728a0df5321474198976b9a289")
}

// UnpackWindowOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WindowOpen(uint48 until)
func (verificationCourt *VerificationCourt) UnpackWindowOpenError(raw []byte) (*VerificationCourtWindowOpen, error) {
	out := new(VerificationCourtWindowOpen)
	if err := verificationCourt.abi.UnpackIntoInterface(out, "WindowOpen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationCourtWrongLevel represents a WrongLevel error raised by the VerificationCourt contract.
type VerificationCourtWrongLevel struct {
	GameId *big.Int
	Level  uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongLevel(uint256 gameId, uint8 level)
func VerificationCourtWrongLevelErrorID() common.Hash {
	return common.HexToHash("0x8598564c06e8f4ab1c92102879508e622648715e829df0a2175d16432cbc803e")
}

// UnpackWrongLevelError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongLevel(uint256 gameId, uint8 level)
func (verificationCourt *VerificationCourt) UnpackWrongLevelError(raw []byte) (*VerificationCourtWrongLevel, error) {
	out := new(VerificationCourtWrongLevel)
	if err := verificationCourt.abi.UnpackIntoInterface(out, "WrongLevel", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationCourtWrongPost represents a WrongPost error raised by the VerificationCourt contract.
type VerificationCourtWrongPost struct {
	GameId *big.Int
	Have   [32]byte
	Need   [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongPost(uint256 gameId, bytes32 have, bytes32 need)
func VerificationCourtWrongPostErrorID() common.Hash {
	return common.HexToHash("0xc1a54a4a8728a3604409f496e89a766de01fd8cee33f1d2a3979b5b37989918b")
}

// UnpackWrongPostError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongPost(uint256 gameId, bytes32 have, bytes32 need)
func (verificationCourt *VerificationCourt) UnpackWrongPostError(raw []byte) (*VerificationCourtWrongPost, error) {
	out := new(VerificationCourtWrongPost)
	if err := verificationCourt.abi.UnpackIntoInterface(out, "WrongPost", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VerificationCourtWrongState represents a WrongState error raised by the VerificationCourt contract.
type VerificationCourtWrongState struct {
	Have [32]byte
	Need [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongState(bytes32 have, bytes32 need)
func VerificationCourtWrongStateErrorID() common.Hash {
	return common.HexToHash("0x88cfdaa795020b95b7e5fface54c53b46c3d3352ae6d14de5e55151019c60505")
}

// UnpackWrongStateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongState(bytes32 have, bytes32 need)
func (verificationCourt *VerificationCourt) UnpackWrongStateError(raw []byte) (*VerificationCourtWrongState, error) {
	out := new(VerificationCourtWrongState)
	if err := verificationCourt.abi.UnpackIntoInterface(out, "WrongState", raw); err != nil {
		return nil, err
	}
	return out, nil
}
