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

// IStakingPool is an auto generated low-level Go binding around an user-defined struct.
type IStakingPool struct {
	Tokens          *big.Int
	Shares          *big.Int
	ThawingTokens   *big.Int
	ThawingShares   *big.Int
	RewardCut       uint32
	FeeShare        uint32
	LastRewardRound uint64
	Generation      uint32
	Registered      bool
}

// IStakingThaw is an auto generated low-level Go binding around an user-defined struct.
type IStakingThaw struct {
	Transcoder    common.Address
	Shares        *big.Int
	WithdrawRound uint64
	Generation    uint32
}

// StakingMetaData contains all meta data concerning the Staking contract.
var StakingMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractILivepeerToken\",\"name\":\"lpt\",\"type\":\"address\"},{\"internalType\":\"contractIRounds\",\"name\":\"rounds\",\"type\":\"address\"},{\"internalType\":\"contractIIssuance\",\"name\":\"issuance\",\"type\":\"address\"},{\"internalType\":\"contractIActiveSet\",\"name\":\"activeSet\",\"type\":\"address\"},{\"internalType\":\"contractIFeeVault\",\"name\":\"feeVault\",\"type\":\"address\"},{\"internalType\":\"contractIServiceRegistry\",\"name\":\"registry\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AccessManagedInvalidAuthority\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"delay\",\"type\":\"uint32\"}],\"name\":\"AccessManagedRequiredDelay\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"AccessManagedUnauthorized\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"}],\"name\":\"AddressEmptyCode\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"transcoder\",\"type\":\"address\"}],\"name\":\"AlreadyRegistered\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"CheckpointUnorderedInsertion\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"current\",\"type\":\"address\"}],\"name\":\"DelegatedElsewhere\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"}],\"name\":\"ERC1967InvalidImplementation\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ERC1967NonPayable\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"EnforcedPause\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ExpectedPause\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"finderPpm\",\"type\":\"uint256\"}],\"name\":\"FinderShareTooLarge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint48\",\"name\":\"timestamp\",\"type\":\"uint48\"},{\"internalType\":\"uint48\",\"name\":\"current\",\"type\":\"uint48\"}],\"name\":\"FutureLookup\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"have\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"need\",\"type\":\"uint256\"}],\"name\":\"InsufficientShares\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"have\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"need\",\"type\":\"uint256\"}],\"name\":\"InsufficientStake\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"rewardCut\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"feeShare\",\"type\":\"uint32\"}],\"name\":\"InvalidCommission\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidInitialization\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"thawRounds\",\"type\":\"uint64\"}],\"name\":\"InvalidThawRounds\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"thawId\",\"type\":\"uint256\"}],\"name\":\"NoSuchThaw\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotInitializing\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"transcoder\",\"type\":\"address\"}],\"name\":\"NotRegistered\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"transcoder\",\"type\":\"address\"}],\"name\":\"NotRewardCaller\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"transcoder\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"}],\"name\":\"RewardAlreadyCalled\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"}],\"name\":\"RoundLocked\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SafeCastOverflowedUintDowncast\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"thawId\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"withdrawRound\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"current\",\"type\":\"uint64\"}],\"name\":\"StillThawing\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"transcoder\",\"type\":\"address\"}],\"name\":\"TranscoderCannotLeave\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"UUPSUnauthorizedCallContext\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"slot\",\"type\":\"bytes32\"}],\"name\":\"UUPSUnsupportedProxiableUUID\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAmount\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AuthorityUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"transcoder\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"}],\"name\":\"Bonded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"transcoder\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"rewardCut\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"feeShare\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"fromRound\",\"type\":\"uint64\"}],\"name\":\"CommissionScheduled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"version\",\"type\":\"uint64\"}],\"name\":\"Initialized\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"minimumStake\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"thawRounds\",\"type\":\"uint64\"}],\"name\":\"ParametersSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"Paused\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"transcoder\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"ownShares\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"own\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"others\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"ownThawing\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"othersThawing\",\"type\":\"uint256\"}],\"name\":\"PoolCut\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"transcoder\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"thawId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Rebonded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Redelegated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"transcoder\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"commission\",\"type\":\"uint256\"}],\"name\":\"Rewarded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"transcoder\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"burnt\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"finder\",\"type\":\"address\"}],\"name\":\"Slashed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"transcoder\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"}],\"name\":\"StakeTransferred\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"transcoder\",\"type\":\"address\"}],\"name\":\"TranscoderDeregistered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"transcoder\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"rewardCut\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"feeShare\",\"type\":\"uint32\"}],\"name\":\"TranscoderRegistered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"transcoder\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"thawId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"withdrawRound\",\"type\":\"uint64\"}],\"name\":\"Unbonded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"Unpaused\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"}],\"name\":\"Upgraded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"thawId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Withdrawn\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"ACTIVE_SET\",\"outputs\":[{\"internalType\":\"contractIActiveSet\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"FEE_VAULT\",\"outputs\":[{\"internalType\":\"contractIFeeVault\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"ISSUANCE\",\"outputs\":[{\"internalType\":\"contractIIssuance\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"LPT\",\"outputs\":[{\"internalType\":\"contractILivepeerToken\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_FINDER_PPM\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_THAW_ROUNDS\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MISSED_ROUNDS\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"REGISTRY\",\"outputs\":[{\"internalType\":\"contractIServiceRegistry\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"ROUNDS\",\"outputs\":[{\"internalType\":\"contractIRounds\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"UPGRADE_INTERFACE_VERSION\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"authority\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"transcoder\",\"type\":\"address\"}],\"name\":\"bond\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"bondFor\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"transcoder\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"bondWithPermit\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"delegateOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"initialMinimumStake\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"initialThawRounds\",\"type\":\"uint64\"}],\"name\":\"initialize\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"isConsumingScheduledOp\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"minimumStake\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pause\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"paused\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"transcoder\",\"type\":\"address\"}],\"name\":\"poolOf\",\"outputs\":[{\"components\":[{\"internalType\":\"uint128\",\"name\":\"tokens\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"shares\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"thawingTokens\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"thawingShares\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"rewardCut\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"feeShare\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"lastRewardRound\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"generation\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"registered\",\"type\":\"bool\"}],\"internalType\":\"structIStaking.Pool\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"positionOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"transcoder\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"generation\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proxiableUUID\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"thawId\",\"type\":\"uint256\"}],\"name\":\"rebond\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"transcoder\",\"type\":\"address\"}],\"name\":\"redelegate\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"rewardCut\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"feeShare\",\"type\":\"uint32\"}],\"name\":\"register\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"transcoder\",\"type\":\"address\"}],\"name\":\"reward\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newAuthority\",\"type\":\"address\"}],\"name\":\"setAuthority\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"rewardCut\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"feeShare\",\"type\":\"uint32\"}],\"name\":\"setCommission\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint128\",\"name\":\"newMinimumStake\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"newThawRounds\",\"type\":\"uint64\"}],\"name\":\"setParameters\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"sharesOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"transcoder\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"finder\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"finderPpm\",\"type\":\"uint256\"}],\"name\":\"slash\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"taken\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"stakeOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"thawId\",\"type\":\"uint256\"}],\"name\":\"thawOf\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"transcoder\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"shares\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"withdrawRound\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"generation\",\"type\":\"uint32\"}],\"internalType\":\"structIStaking.Thaw\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"thawRounds\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"thawId\",\"type\":\"uint256\"}],\"name\":\"thawValueOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint48\",\"name\":\"timestamp\",\"type\":\"uint48\"}],\"name\":\"totalAt\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"totalBonded\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"}],\"name\":\"transferStake\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"}],\"name\":\"unbond\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"thawId\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"unpause\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newImplementation\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"upgradeToAndCall\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"transcoder\",\"type\":\"address\"},{\"internalType\":\"uint48\",\"name\":\"timestamp\",\"type\":\"uint48\"}],\"name\":\"weightAt\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"thawId\",\"type\":\"uint256\"}],\"name\":\"withdraw\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "Staking",
	Bin: "0x61016060405230608052348015610014575f5ffd5b506040516154b73803806154b78339810160408190526100339161013a565b6001600160a01b0380871660a05285811660c05284811660e0528381166101005282811661012052811661014052610069610074565b5050505050506101bd565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff16156100c45760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b03908116146101235780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b6001600160a01b0381168114610123575f5ffd5b5f5f5f5f5f5f60c0878903121561014f575f5ffd5b865161015a81610126565b602088015190965061016b81610126565b604088015190955061017c81610126565b606088015190945061018d81610126565b608088015190935061019e81610126565b60a08801519092506101af81610126565b809150509295509295509295565b60805160a05160c05160e05161010051610120516101405161521d61029a5f395f818161031e015261161d01525f81816105cc01528181612821015261391401525f81816109b601526132e701525f8181610834015261368901525f818161091401528181610bbb01528181610df301528181611021015281816116e001528181611ba001528181611c2201528181611fda01526135c001525f818161088601528181610f04015281816114c30152818161155201528181611eb00152612f8701525f818161334e0152818161337701526134dd015261521d5ff3fe6080604052600436106102d7575f3560e01c80638940192a1161017b578063b8f6c09c116100d1578063e465ef0911610087578063f370902a11610062578063f370902a146109a5578063f5eb42dc146109d8578063fd2d39c5146109f7575f5ffd5b8063e465ef0914610955578063eaffb3f914610969578063ec5ffac214610988575f5ffd5b8063c105a332116100b7578063c105a332146108e4578063c7abf75514610903578063cfb9805514610936575f5ffd5b8063b8f6c09c14610875578063bf7e214f146108a8575f5ffd5b806398180ddb11610131578063ad3cb1cc1161010c578063ad3cb1cc146107ce578063b026737914610823578063b78d27dc14610856575f5ffd5b806398180ddb14610764578063988b1fa714610783578063a28f8847146107af575f5ffd5b80638d22ea2a116101615780638d22ea2a146106f95780638fb36037146107185780639513706514610745575f5ffd5b80638940192a146105bb5780638a04ce60146105ee575f5ffd5b80634be9fd9f116102305780636353586b116101e657806376c27206116101c157806376c27206146105695780637a9e5e4b146105885780638456cb59146105a7575f5ffd5b80636353586b1461050c5780636717e1351461052b5780636f2671901461054a575f5ffd5b80634f1ef286116102165780634f1ef286146104a457806352d1902d146104b75780635c975abb146104cb575f5ffd5b80634be9fd9f1461046f5780634df169b81461048e575f5ffd5b8063307259a0116102905780633f4ba83a1161026b5780633f4ba83a14610428578063426233601461043c57806344d96e951461045b575f5ffd5b8063307259a0146103c35780633db86540146103e85780633dfd3e8914610407575f5ffd5b806326533e1e116102c057806326533e1e1461035857806327de9e32146103855780632e1a7d4d146103a4575f5ffd5b8063019f45c4146102db57806306433b1b1461030d575b5f5ffd5b3480156102e6575f5ffd5b506102fa6102f5366004614b05565b610a7a565b6040519081526020015b60405180910390f35b348015610318575f5ffd5b506103407f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b039091168152602001610304565b348015610363575f5ffd5b5061036c600281565b60405167ffffffffffffffff9091168152602001610304565b348015610390575f5ffd5b506102fa61039f366004614b20565b610a9e565b3480156103af575f5ffd5b506102fa6103be366004614b20565b610d9a565b3480156103ce575f5ffd5b50600454600160801b900467ffffffffffffffff1661036c565b3480156103f3575f5ffd5b506102fa610402366004614b4b565b610f36565b348015610412575f5ffd5b50610426610421366004614b95565b610f76565b005b348015610433575f5ffd5b506104266111da565b348015610447575f5ffd5b506102fa610456366004614bce565b6111f0565b348015610466575f5ffd5b506102fa611248565b34801561047a575f5ffd5b506102fa610489366004614be9565b611261565b348015610499575f5ffd5b506102fa6207a12081565b6104266104b2366004614c42565b61158e565b3480156104c2575f5ffd5b506102fa6115ad565b3480156104d6575f5ffd5b507fcd5ed15c6e187e77e9aee88184c21f4f2182ab5827cb3b7e07fbedcd63f033005460ff166040519015158152602001610304565b348015610517575f5ffd5b506102fa610526366004614bce565b6115db565b348015610536575f5ffd5b506102fa610545366004614d08565b6118b9565b348015610555575f5ffd5b50610426610564366004614bce565b6119d2565b348015610574575f5ffd5b50610426610583366004614d32565b611b95565b348015610593575f5ffd5b506104266105a2366004614bce565b611cec565b3480156105b2575f5ffd5b50610426611d97565b3480156105c6575f5ffd5b506103407f000000000000000000000000000000000000000000000000000000000000000081565b3480156105f9575f5ffd5b506106a4610608366004614d08565b604080516080810182525f808252602082018190529181018290526060810191909152506001600160a01b039182165f908152600160208181526040808420948452600290940181529183902083516080810185528154909516855201546001600160801b03811691840191909152600160801b810467ffffffffffffffff1691830191909152600160c01b900463ffffffff16606082015290565b604051610304919081516001600160a01b031681526020808301516001600160801b03169082015260408083015167ffffffffffffffff169082015260609182015163ffffffff169181019190915260800190565b348015610704575f5ffd5b50610340610713366004614bce565b611da8565b348015610723575f5ffd5b5061072c611e16565b6040516001600160e01b03199091168152602001610304565b348015610750575f5ffd5b506102fa61075f366004614d63565b611e5f565b34801561076f575f5ffd5b5061042661077e366004614deb565b611f2a565b34801561078e575f5ffd5b506107a261079d366004614bce565b611f3d565b6040516103049190614e15565b3480156107ba575f5ffd5b506104266107c9366004614d08565b61215c565b3480156107d9575f5ffd5b506108166040518060400160405280600581526020017f352e302e3000000000000000000000000000000000000000000000000000000081525081565b6040516103049190614eec565b34801561082e575f5ffd5b506103407f000000000000000000000000000000000000000000000000000000000000000081565b348015610861575f5ffd5b506102fa610870366004614f21565b612334565b348015610880575f5ffd5b506103407f000000000000000000000000000000000000000000000000000000000000000081565b3480156108b3575f5ffd5b507ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a00546001600160a01b0316610340565b3480156108ef575f5ffd5b506102fa6108fe366004614d08565b61235a565b34801561090e575f5ffd5b506103407f000000000000000000000000000000000000000000000000000000000000000081565b348015610941575f5ffd5b50610426610950366004614f44565b61237e565b348015610960575f5ffd5b5061036c606481565b348015610974575f5ffd5b50610426610983366004614b20565b61249f565b348015610993575f5ffd5b506004546001600160801b03166102fa565b3480156109b0575f5ffd5b506103407f000000000000000000000000000000000000000000000000000000000000000081565b3480156109e3575f5ffd5b506102fa6109f2366004614bce565b6125bd565b348015610a02575f5ffd5b50610a50610a11366004614bce565b6001600160a01b039081165f908152600160208190526040909120805491015491811692600160a01b90910463ffffffff16916001600160801b031690565b604080516001600160a01b03909416845263ffffffff909216602084015290820152606001610304565b5f610a848261263a565b610a8f60028361267f565b6001600160d01b031692915050565b5f610aa7612732565b610aaf612775565b5f610ab9336127aa565b9050610ac581846128e0565b80546001600160a01b03165f81815260208190526040812090610ae9848388612947565b6003830154909150600160701b900460ff168015610b0f57506001600160a01b03831633145b15610b1e57610b1e84836129bc565b610b2782612a4c565b610b4281610b33611248565b610b3d9190614f9e565b612a6d565b5f610b4d8433612a8a565b8554909150600160c01b900467ffffffffffffffff16856018610b6f83614fb1565b91906101000a81548167ffffffffffffffff021916908367ffffffffffffffff16021790555067ffffffffffffffff1695505f600460109054906101000a900467ffffffffffffffff167f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316639fa6a6e36040518163ffffffff1660e01b8152600401602060405180830381865afa158015610c15573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610c399190614fdd565b610c439190614ff8565b90506040518060800160405280866001600160a01b03168152602001610c7a610c758686612ac190919063ffffffff16565b612b5c565b6001600160801b03908116825267ffffffffffffffff84811660208085018290528754600160e01b900463ffffffff9081166040968701525f8e815260028e018352869020875181546001600160a01b0319166001600160a01b0391821617825588840151600190920180548a8a015160609b8c0151949099166001600160c01b031990911617600160801b9890971697909702959095177fffffffff00000000ffffffffffffffffffffffffffffffffffffffffffffffff16600160c01b91909216021790935583518d81529283018890529282019290925289929188169133917fb2a87f99365d302b321bbcf53e86efea9cb537bb3f284836d350060bdc15f921910160405180910390a4505050505050610d95612b93565b919050565b5f610da3612775565b335f908152600160208181526040808420868552600281018352818520909301548151639fa6a6e360e01b815291519394600160801b90910467ffffffffffffffff169390926001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001692639fa6a6e392600480830193928290030181865afa158015610e38573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610e5c9190614fdd565b905084828267ffffffffffffffff8083169082161015610eaf576040516322602aa360e01b8152600481019390935267ffffffffffffffff91821660248401521660448201526064015b60405180910390fd5b505050610ebc8386612bbd565b60405181815290955086915033907f92ccf450a286a957af52509bc1c9939d1a6a481783e142e41e2499f0bb66ebc69060200160405180910390a3610f2b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163386612cbf565b505050610d95612b93565b5f610f408261263a565b6001600160a01b0383165f908152602081905260409020610f64906006018361267f565b6001600160d01b031690505b92915050565b610f7e612732565b610f86612775565b335f8181526020819052604090206003810154909190600160701b900460ff1615610fd0576040516345ed80e960e01b81526001600160a01b039091166004820152602401610ea6565b5060045484906001600160801b031680821015611012576040516322df051360e11b815260048101929092526001600160801b03166024820152604401610ea6565b505061101e8383612cf4565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316639fa6a6e36040518163ffffffff1660e01b8152600401602060405180830381865afa15801561107b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061109f9190614fdd565b6003830180546eff00000000000000000000000000001916600160701b17905590506110d467ffffffffffffffff8216612d47565b60038301805464ffffffffff92909216650100000000000269ffffffffff0000000000199092169190911790556040805163ffffffff80871682528516602082015233917f732b0213e09d9120841cee8e17b64924063cd50c6af508556f78915e5767110a910160405180910390a28154600160801b90046001600160801b03161561116b5761116682858584612d78565b6111bf565b6040805180820190915263ffffffff858116808352908516602090920182905260028401805467ffffffffffffffff191690911764010000000090920291909117905560038201805464ffffffffff191690555b6111ca338633612e7f565b5050506111d5612b93565b505050565b6111e6335b5f36612fb8565b6111ee613113565b565b6001600160a01b038082165f9081526001602090815260408083205490931682528190529081208054611241906001600160801b0380821691600160801b90041661123a866125bd565b9190613185565b9392505050565b5f61125360026131b2565b6001600160d01b0316905090565b5f61126b336111df565b611273612775565b816207a12081111561129b5760405163422d876360e01b8152600401610ea691815260200190565b505f6112a6866127aa565b6001600160a01b038088165f818152602081905260408120845494955093909216146112d2575f6112e1565b60018301546001600160801b03165b6001600160801b031690505f6112f883838a6131ec565b80519091501561134e57805161130d90612b5c565b6001850180545f906113299084906001600160801b0316615018565b92506101000a8154816001600160801b0302191690836001600160801b031602179055505b6003830154600160701b900460ff168015611374575060018401546001600160801b0316155b156113845761138484848b61326d565b61138d83612a4c565b6113ac816060015182602001516113a2611248565b610b339190614f9e565b805160208083015160608085015160408087015160808089015183519889529688019590955290860191909152908401528201526001600160a01b038a16907f0bc0ca029fce324bc3b56b1b360ac6d5e69f413ae5dc969669b01aca2616f41b9060a00160405180910390a280608001518160400151826060015183602001516114369190615037565b6114409190615037565b61144a9190615037565b94505f620f424061145b888861504a565b6114659190615075565b90506001600160a01b03808916908b167f10cc080888f97c96419786385100283aa8ae09efd09b75964b955212f42847d4886114a18582614f9e565b6040805192835260208301919091520160405180910390a36001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166342966c686114f28389614f9e565b6040518263ffffffff1660e01b815260040161151091815260200190565b5f604051808303815f87803b158015611527575f5ffd5b505af1158015611539573d5f5f3e3d5ffd5b505050505f811115611579576115796001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168983612cbf565b5050505050611586612b93565b949350505050565b611596613343565b61159f826133fa565b6115a98282613403565b5050565b5f6115b66134d2565b507f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc90565b5f6115e4612732565b6115ec612775565b336001600160a01b038316148061169b575060405163439dc43360e01b81526001600160a01b0383811660048301527f0000000000000000000000000000000000000000000000000000000000000000169063439dc43390602401602060405180830381865afa158015611662573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906116869190615094565b6001600160a01b0316336001600160a01b0316145b338390916116cf57604051636650b02160e11b81526001600160a01b03928316600482015291166024820152604401610ea6565b50505f6116db8361351b565b90505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316639af1d1726040518163ffffffff1660e01b8152600401602060405180830381865afa15801561173a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061175e9190614fdd565b90505f61177667ffffffffffffffff83166002613572565b60038401549091505f906117ac9061179f9065010000000000900464ffffffffff1660016150af565b64ffffffffff1683613583565b9050858367ffffffffffffffff80821690841611156117f9576040516303f5f2cb60e41b81526001600160a01b03909216600483015267ffffffffffffffff166024820152604401610ea6565b50505f611805876127aa565b905061181a8467ffffffffffffffff16612d47565b60038601805464ffffffffff92909216650100000000000269ffffffffff000000000019909216919091179055815b8467ffffffffffffffff168167ffffffffffffffff161161188c5761187082878a84613592565b61187a9088615037565b965061188581614fb1565b9050611849565b5061189685612a4c565b6118ac866118a2611248565b610b3d9190615037565b5050505050610d95612b93565b6001600160a01b038281165f9081526001602081815260408084208685526002018252808420815160808101835281549096168087529301546001600160801b03811692860192909252600160801b820467ffffffffffffffff1690850152600160c01b900463ffffffff16606084015290919082906119399086612a8a565b604080516060808201835292546001600160701b038082168352600160701b820416602083015263ffffffff600160e01b9091048116928201839052928501519093509091161461198e575f92505050610f70565b6119c9815f01516001600160701b031682602001516001600160701b031684602001516001600160801b03166131859092919063ffffffff16565b95945050505050565b6119da612732565b6119e2612775565b335f81815260208190526040902060030154600160701b900460ff1615611a2857604051638329372b60e01b81526001600160a01b039091166004820152602401610ea6565b505f611a33336127aa565b80549091506001600160a01b03908116903390829085168103611a7c5760405163682023d360e01b81526001600160a01b03928316600482015291166024820152604401610ea6565b50506001820154611a979083906001600160801b03166128e0565b6001600160a01b0381165f9081526020819052604081206001840154611ac79185916001600160801b0316612947565b90505f611ad584338761382d565b9050611ae4610c758284613973565b6001850180546001600160801b0319166001600160801b03929092169190911790556001600160a01b0383165f908152602081905260409020611b2690612a4c565b611b2f81612a4c565b846001600160a01b0316836001600160a01b0316336001600160a01b03167f12e144c27d0bad08abc77c66a640b5cf15a03a93f6582f40de6932b033a5fa5e85604051611b7e91815260200190565b60405180910390a450505050611b92612b93565b50565b611b9d612732565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316639fa6a6e36040518163ffffffff1660e01b8152600401602060405180830381865afa158015611bfa573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611c1e9190614fdd565b90507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663a4e2d6346040518163ffffffff1660e01b8152600401602060405180830381865afa158015611c7c573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611ca091906150cc565b158190611ccd57604051633161b5f560e11b815267ffffffffffffffff9091166004820152602401610ea6565b50611cd88383612cf4565b6111d5611ce43361351b565b848484612d78565b33611d1e7ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a00546001600160a01b031690565b6001600160a01b0316816001600160a01b031614611d595760405162d1953b60e31b81526001600160a01b0382166004820152602401610ea6565b816001600160a01b03163b5f03611d8e576040516361798f2f60e11b81526001600160a01b0383166004820152602401610ea6565b6115a9826139ed565b611da0336111df565b6111ee613a61565b6001600160a01b0381165f908152600160205260408120611dfc81546001600160a01b0381165f90815260208190526040902060030154600160a01b90910463ffffffff908116600160501b909204161490565b611e06575f611241565b546001600160a01b031692915050565b7ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a0080545f9190600160a01b900460ff16611e50575f611e59565b638fb3603760e01b5b91505090565b5f611e68612732565b611e70612775565b60405163d505accf60e01b8152336004820152306024820152604481018890526064810186905260ff8516608482015260a4810184905260c481018390527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063d505accf9060e4015f604051808303815f87803b158015611ef9575f5ffd5b505af1925050508015611f0a575060015b50611f16338888612e7f565b9050611f20612b93565b9695505050505050565b611f33336111df565b6115a98282613abc565b60408051610120810182525f8082526020808301829052828401829052606083018290526080830182905260a0830182905260c0830182905260e0830182905261010083018290526001600160a01b0385168252818152908390208351808501909452600281015463ffffffff8082168652640100000000909104169184019190915260038101549192909164ffffffffff16156120625761205f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316639fa6a6e36040518163ffffffff1660e01b8152600401602060405180830381865afa158015612034573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906120589190614fdd565b8390613ba3565b90505b604080516101208101825283546001600160801b038082168352600160801b9091041660208201526005840154600485015491928301916120af916001600160701b0390811691166150eb565b6001600160801b03168152600584015460048501546020909201916120ec916001600160701b03600160701b9182900481169291909104166150eb565b6001600160801b03168152825163ffffffff90811660208084019190915290930151831660408201526003939093015465010000000000810464ffffffffff166060850152600160501b81049092166080840152600160701b90910460ff16151560a09092019190915292915050565b612164612732565b61216c612775565b335f81815260208190526040902060030154600160701b900460ff16156121b257604051638329372b60e01b81526001600160a01b039091166004820152602401610ea6565b505f6121bd336127aa565b90505f6121c9846127aa565b82549091506001600160a01b03166121e183856128e0565b815485906001600160a01b0390811690831681146122255760405163682023d360e01b81526001600160a01b03928316600482015291166024820152604401610ea6565b505061223084612b5c565b6001840180545f9061224c9084906001600160801b0316615018565b92506101000a8154816001600160801b0302191690836001600160801b0316021790555061227984612b5c565b6001830180545f906122959084906001600160801b03166150eb565b82546101009290920a6001600160801b038181021990931691831602179091556001850154165f0390506122d25782546001600160a01b03191683555b806001600160a01b0316856001600160a01b0316336001600160a01b03167fd1412cf3194637c19cb0b71bc683c851c8d43dd6e516f26930a4737572e6434e8760405161232191815260200190565b60405180910390a45050506115a9612b93565b5f61233d612732565b612345612775565b612350338484612e7f565b9050610f70612b93565b5f612363612732565b61236b612775565b612350838361237986611da8565b612e7f565b5f612387613c0c565b805490915060ff68010000000000000000820416159067ffffffffffffffff165f811580156123b35750825b90505f8267ffffffffffffffff1660011480156123cf5750303b155b9050811580156123dd575080155b156123fb5760405163f92ee8a960e01b815260040160405180910390fd5b845467ffffffffffffffff19166001178555831561242f57845468ff00000000000000001916680100000000000000001785555b61243888613c34565b612440613c45565b61244a8787613abc565b831561249557845468ff000000000000000019168555604051600181527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b5050505050505050565b6124a7612732565b6124af612775565b5f6124b9336127aa565b90505f5f6124c78385612bbd565b845491935091505f906001600160a01b0316156124ee5783546001600160a01b03166124f0565b825b90505f6124fe85338461382d565b905061250d610c758285613973565b6001860180545f906125299084906001600160801b03166150eb565b92506101000a8154816001600160801b0302191690836001600160801b0316021790555061255681612a4c565b612562836118a2611248565b85826001600160a01b0316336001600160a01b03167f6023e09429fe38e5691535b0b95f43db91255da4dc579340e8bc4d0bb75c2914866040516125a891815260200190565b60405180910390a45050505050611b92612b93565b6001600160a01b0381165f90815260016020526040812061261181546001600160a01b0381165f90815260208190526040902060030154600160a01b90910463ffffffff908116600160501b909204161490565b61261b575f61262a565b60018101546001600160801b03165b6001600160801b03169392505050565b428165ffffffffffff16108161264e613c4d565b90916111d5576040516307da2b8f60e51b815265ffffffffffff928316600482015291166024820152604401610ea6565b81545f90818160058111156126db575f61269884613c5c565b6126a29085614f9e565b5f8881526020902090915081015465ffffffffffff90811690871610156126cb578091506126d9565b6126d6816001615037565b92505b505b5f6126e887878585613db4565b905080156127255761270c876126ff600184614f9e565b5f91825260209091200190565b54660100000000000090046001600160d01b0316612727565b5f5b979650505050505050565b7fcd5ed15c6e187e77e9aee88184c21f4f2182ab5827cb3b7e07fbedcd63f033005460ff16156111ee5760405163d93c066560e01b815260040160405180910390fd5b61277d613e0a565b6111ee60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90613e4a565b6001600160a01b038082165f90815260016020526040902080549091166127d057919050565b805460018201546040516375fc65c760e11b81526001600160a01b0385811660048301528084166024830152600160a01b90930463ffffffff1660448201526001600160801b0390911660648201527f00000000000000000000000000000000000000000000000000000000000000009091169063ebf8cb8e906084015f604051808303815f87803b158015612864575f5ffd5b505af1158015612876573d5f5f3e3d5ffd5b505050506128b781546001600160a01b0381165f90815260208190526040902060030154600160a01b90910463ffffffff908116600160501b909204161490565b610d95576001810180546001600160801b031916905580546001600160a01b0319168155919050565b5f811161290057604051631f2a200560e01b815260040160405180910390fd5b60018201546001600160801b031681818111156129415760405163658ec5dd60e11b81526001600160801b0390921660048301526024820152604401610ea6565b50505050565b5f6129528383613e51565b905061295d82612b5c565b6001850180545f906129799084906001600160801b0316615018565b82546101009290920a6001600160801b038181021990931691831602179091556001860154165f0390506112415783546001600160a01b03191684559392505050565b60018201546001600160801b03165f8190036129dd576111d583833361326d565b81545f90612a009083906001600160801b0380821691600160801b900416613185565b60045490915081906001600160801b031680821015612a44576040516322df051360e11b815260048101929092526001600160801b03166024820152604401610ea6565b505050505050565b6111d5612a57613c4d565b82546006840191906001600160801b0316613eab565b6111d5612a78613c4d565b612a8183613ec5565b60029190613eab565b6001600160a01b038083165f8181526020819052604081209092909190841614612ab75780600501611586565b6004019392505050565b81545f906001600160701b0380821691600160701b900416612ae4848383613ef8565b9250612af8612af38584615037565b613f11565b85546dffffffffffffffffffffffffffff19166001600160701b0391909116178555612b27612af38483615037565b85546001600160701b0391909116600160701b026dffffffffffffffffffffffffffff60701b19909116179094555092915050565b5f6001600160801b03821115612b8f576040516306dfcc6560e41b81526080600482015260248101839052604401610ea6565b5090565b6111ee5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f006127a4565b5f8181526002830160209081526040808320815160808101835281546001600160a01b03168082526001909201546001600160801b03811694820194909452600160801b840467ffffffffffffffff1692810192909252600160c01b90920463ffffffff166060820152909190338484612c5b57604051630b94c3e360e01b81526001600160a01b0390921660048301526024820152604401610ea6565b50505f848152600286016020908152604090912080546001600160a01b031916815560010180546001600160e01b03191690558101516060820151612cb5916001600160801b031690612cae8633612a8a565b9190613f44565b9150509250929050565b612ccc8383836001613ffa565b6111d557604051635274afe760e01b81526001600160a01b0384166004820152602401610ea6565b620f42408263ffffffff1611158015612d165750620f42408163ffffffff1611155b8282909161294157604051631f29ceab60e31b815263ffffffff928316600482015291166024820152604401610ea6565b5f64ffffffffff821115612b8f576040516306dfcc6560e41b81526028600482015260248101839052604401610ea6565b5f612d838583613ba3565b90505f815f015163ffffffff168563ffffffff161180612db25750816020015163ffffffff168463ffffffff16105b90505f81612dc0575f612dd5565b600454600160801b900467ffffffffffffffff165b612de0856001614ff8565b612dea9190614ff8565b9050612e2360405180604001604052808863ffffffff1681526020018763ffffffff1681525085838a61405c909392919063ffffffff16565b6040805163ffffffff88811682528716602082015267ffffffffffffffff831681830152905133917f297779cd9c7e6baea1afd6d4d631f7c147ad26eb9f59b8a16f301187212e3a33919081900360600190a250505050505050565b5f5f612e8a856127aa565b90505f612e9882878661382d565b9050612ea48186613973565b92505f8311612ec657604051631f2a200560e01b815260040160405180910390fd5b612ecf83612b5c565b6001830180545f90612eeb9084906001600160801b03166150eb565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550612f1881612a4c565b612f24856118a2611248565b836001600160a01b0316866001600160a01b03167f289681ab5d381c66d9d1e6488d96cb83cc35a13d84d5456280806e6595737a9c8786604051612f72929190918252602082015260400190565b60405180910390a3612faf6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163330886140f3565b50509392505050565b7ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a005f8061302c61300f7ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a00546001600160a01b031690565b873061301e60045f8a8c61510a565b61302791615131565b614129565b9150915081612a445763ffffffff8116156130f057825460ff60a01b1916600160a01b1783556130837ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a00546001600160a01b031690565b6001600160a01b03166394c7d7ee8787876040518463ffffffff1660e01b81526004016130b293929190615167565b5f604051808303815f87803b1580156130c9575f5ffd5b505af11580156130db573d5f5f3e3d5ffd5b5050845460ff60a01b1916855550612a449050565b60405162d1953b60e31b81526001600160a01b0387166004820152602401610ea6565b61311b6141d0565b7fcd5ed15c6e187e77e9aee88184c21f4f2182ab5827cb3b7e07fbedcd63f03300805460ff191681557f5db9ee0a495bf2e6ff9c91a7834c1ba4fdd244a5e8aa4e537bd38aeae4b073aa335b6040516001600160a01b03909116815260200160405180910390a150565b5f613193620f424083615037565b61319e600185615037565b6131a8908661504a565b6115869190615075565b80545f9080156131e4576131cb836126ff600184614f9e565b54660100000000000090046001600160d01b0316611241565b5f9392505050565b6132196040518060a001604052805f81526020015f81526020015f81526020015f81526020015f81525090565b61322584828585614212565b8051831180613240575060048401546001600160701b031615155b611241576112418482836040015184602001518661325e9190614f9e565b6132689190614f9e565b614320565b6003820180546eff00000000000000000000000000001916905582546001600160a01b03191683556040516001600160a01b038216907fa238ed449db9c4e5cabd66dad44b4b5a9b95c18b9e5e2c08f362fadd749bb51b905f90a2604051631484968760e11b81526001600160a01b0382811660048301527f000000000000000000000000000000000000000000000000000000000000000016906329092d0e906024015f604051808303815f87803b158015613328575f5ffd5b505af115801561333a573d5f5f3e3d5ffd5b50505050505050565b306001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614806133dc57507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166133d07f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc546001600160a01b031690565b6001600160a01b031614155b156111ee5760405163703e46dd60e11b815260040160405180910390fd5b611b92336111df565b816001600160a01b03166352d1902d6040518163ffffffff1660e01b8152600401602060405180830381865afa92505050801561345d575060408051601f3d908101601f1916820190925261345a918101906151a5565b60015b61348557604051634c9c8ce360e01b81526001600160a01b0383166004820152602401610ea6565b7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc81146134c857604051632a87526960e21b815260048101829052602401610ea6565b6111d5838361440f565b306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146111ee5760405163703e46dd60e11b815260040160405180910390fd5b6001600160a01b0381165f90815260208190526040902060038101548290600160701b900460ff1661356c5760405163bfc6c33760e01b81526001600160a01b039091166004820152602401610ea6565b50919050565b5f80828403848111159081026119c9565b5f828218828411028218611241565b604051634db1849760e01b815267ffffffffffffffff821660048201525f9081906001906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690634db1849790602401602060405180830381865afa158015613605573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061362991906151bc565b61363391906151d7565b90505f613643600687018361267f565b6001600160d01b031690505f6136598584614464565b6040516309e58ae760e01b815267ffffffffffffffff8716600482015260248101849052604481018290529091507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906309e58ae7906064016020604051808303815f875af11580156136d7573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906136fb91906151a5565b93505f620f424061370c8988613ba3565b5161371d9063ffffffff168761504a565b6137279190615075565b9050613736610c758287614f9e565b885489905f906137509084906001600160801b03166150eb565b92506101000a8154816001600160801b0302191690836001600160801b0316021790555061378a610c75828a61397390919063ffffffff16565b60018a0180545f906137a69084906001600160801b03166150eb565b92506101000a8154816001600160801b0302191690836001600160801b031602179055508567ffffffffffffffff16876001600160a01b03167f2d6237654d243f83d767e142243ae0629f4bbf49a4ff259f25b21df4acbd17738784604051613819929190918252602082015260400190565b60405180910390a350505050949350505050565b5f6138378261351b565b84549091506001600160a01b0390811690831681036138565750611241565b83816001600160a01b038116156138935760405163682023d360e01b81526001600160a01b03928316600482015291166024820152604401610ea6565b505084546001600160a01b038481166001600160a01b0319831681178855600385018054600160a01b63ffffffff600160501b928390048116919091026001600160c01b03199096168417959095178a5590546040516375fc65c760e11b8152898516600482015260248101939093520490921660448301525f60648301527f0000000000000000000000000000000000000000000000000000000000000000169063ebf8cb8e906084015f604051808303815f87803b158015613955575f5ffd5b505af1158015613967573d5f5f3e3d5ffd5b50505050509392505050565b81545f906001600160801b0380821691600160801b900416613996848383613ef8565b92506139a5610c758584615037565b85546001600160801b0319166001600160801b03919091161785556139cd610c758483615037565b85546001600160801b03918216600160801b029116179094555092915050565b7ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a0080546001600160a01b0319166001600160a01b03831690811782556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad906020015b60405180910390a15050565b613a69612732565b7fcd5ed15c6e187e77e9aee88184c21f4f2182ab5827cb3b7e07fbedcd63f03300805460ff191660011781557f62e78cea01bee320cd4e420270b5ea74000d11b0c9f74754ebdbfc544b05a25833613167565b5f826001600160801b031611613ae557604051631f2a200560e01b815260040160405180910390fd5b5f8167ffffffffffffffff16118015613b095750606467ffffffffffffffff821611155b8190613b35576040516307ef587f60e11b815267ffffffffffffffff9091166004820152602401610ea6565b50600480546001600160801b0384166001600160c01b03199091168117600160801b67ffffffffffffffff8516908102919091179092556040805191825260208201929092527f95ff198f870b94d5331400e0c7a615c4a0d8f5023213a6747912cc976c9171579101613a55565b604080518082019091525f8082526020820152600383015464ffffffffff1667ffffffffffffffff831610613bdb5782600201613be0565b826001015b60408051808201909152905463ffffffff80821683526401000000009091041660208201529392505050565b5f807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00610f70565b613c3c61455b565b611b9281614580565b6111ee61455b565b5f613c5742614591565b905090565b5f60018211613c69575090565b816001600160801b8210613c825760809190911c9060401b5b680100000000000000008210613c9d5760409190911c9060201b5b6401000000008210613cb45760209190911c9060101b5b620100008210613cc95760109190911c9060081b5b6101008210613cdd5760089190911c9060041b5b60108210613cf05760049190911c9060021b5b60048210613cfc5760011b5b600302600190811c90818581613d1457613d14615061565b048201901c90506001818581613d2c57613d2c615061565b048201901c90506001818581613d4457613d44615061565b048201901c90506001818581613d5c57613d5c615061565b048201901c90506001818581613d7457613d74615061565b048201901c90506001818581613d8c57613d8c615061565b048201901c9050613dab818581613da557613da5615061565b04821190565b90039392505050565b5f5b81831015613e02575f85815260209020838316600285851804019081015465ffffffffffff86811691161115613dee57809250613dfc565b613df9816001615037565b93505b50613db6565b509392505050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c156111ee57604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b81545f906001600160801b0380821691600160801b900416613e74848383613185565b9250613e83610c758484614f9e565b85546001600160801b0319166001600160801b03919091161785556139cd610c758583614f9e565b5f80613eb88585856145c3565b915091505b935093915050565b5f6001600160d01b03821115612b8f576040516306dfcc6560e41b815260d0600482015260248101839052604401610ea6565b5f613f04600184615037565b61319e620f424084615037565b5f6001600160701b03821115612b8f576040516306dfcc6560e41b81526070600482015260248101839052604401610ea6565b82545f9063ffffffff838116600160e01b9092041614613f6557505f611241565b83546001600160701b0380821691600160701b900416613f86858383613185565b9250613f95612af38484614f9e565b86546dffffffffffffffffffffffffffff19166001600160701b0391909116178655613fc4612af38683614f9e565b86546001600160701b0391909116600160701b026dffffffffffffffffffffffffffff60701b1990911617865550509392505050565b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f51148316614050578383151615614044573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b6140668483613ba3565b805160018601805460209384015163ffffffff93841667ffffffffffffffff1992831617640100000000918516820217909255865160028901805495890151918516959092169490941793909216029190911790556140ce67ffffffffffffffff8216612d47565b600394909401805464ffffffffff191664ffffffffff90951694909417909355505050565b61410184848484600161471f565b61294157604051635274afe760e01b81526001600160a01b0385166004820152602401610ea6565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201525f908190819060840160408051601f19818403018152918152602080830180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff1663b700961360e01b1781525f808052918290528351939450919290918a5afa156141c6575f516020805191945081901c150291505b5094509492505050565b7fcd5ed15c6e187e77e9aee88184c21f4f2182ab5827cb3b7e07fbedcd63f033005460ff166111ee57604051638dfc202b60e01b815260040160405180910390fd5b83546001600160801b0380821691600160801b9004165f614234858484613185565b60048801549091506001600160701b03165f6142508284615037565b905080861061426f5760408801829052602088018390528688526142ac565b61427a86848361478c565b602089015261428a86838361478c565b604089015260208801516142a9906142a390878761483c565b88614884565b88525b6142bf886020015186610c759190614f9e565b89546001600160801b0319166001600160801b039190911617895587516142ea90610c759086614f9e565b89546001600160801b03918216600160801b02911617895560408801516143159060048b0190614893565b505050505050505050565b825460058401546001600160801b03909116906001600160701b03165f6143478284615037565b90508084106143ad57608085018290526060850183905285546001600160801b03168655600386018054600a9061438a90600160501b900463ffffffff166151f5565b91906101000a81548163ffffffff021916908363ffffffff1602179055506143ce565b6143b884848361478c565b60608601526143c884838361478c565b60808601525b6143e1856060015184610c759190614f9e565b86546001600160801b0319166001600160801b03919091161786556080850151612a44906005880190614893565b61441882614942565b6040516001600160a01b038316907fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b905f90a280511561445c576111d582826149b8565b6115a9614a51565b6040805180820190915260035465ffffffffffff811680835266010000000000009091046001600160d01b031660208301525f919067ffffffffffffffff851690036144be57602001516001600160d01b03169050610f70565b6144c960028461267f565b6001600160d01b031691508367ffffffffffffffff16815f015165ffffffffffff16101561455457604051806040016040528061450f8667ffffffffffffffff16614591565b65ffffffffffff16815260200161452584613ec5565b6001600160d01b0390811690915281516020909201511666010000000000000265ffffffffffff909116176003555b5092915050565b614563614a70565b6111ee57604051631afcd79f60e31b815260040160405180910390fd5b61458861455b565b611b92816139ed565b5f65ffffffffffff821115612b8f576040516306dfcc6560e41b81526030600482015260248101839052604401610ea6565b82545f90819080156146c2575f6145df876126ff600185614f9e565b805490915065ffffffffffff80821691660100000000000090046001600160d01b031690881682111561462557604051632520601d60e01b815260040160405180910390fd5b8765ffffffffffff168265ffffffffffff160361466157825465ffffffffffff1666010000000000006001600160d01b038916021783556146b4565b6040805180820190915265ffffffffffff808a1682526001600160d01b03808a1660208085019182528d54600181018f555f8f815291909120945191519092166601000000000000029216919091179101555b9450859350613ebd92505050565b50506040805180820190915265ffffffffffff80851682526001600160d01b0380851660208085019182528854600181018a555f8a8152918220955192519093166601000000000000029190931617920191909155905081613ebd565b6040516323b872dd60e01b5f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f5114831661477b57838315161561476f573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b5f5f5f6147998686614a8e565b91509150815f036147bd578381816147b3576147b3615061565b0492505050611241565b8184116147d4576147d46003851502601118614aaa565b5f848688095f868103871696879004966002600389028118808a02820302808a02820302808a02820302808a02820302808a02820302808a02909103029181900381900460010185841190960395909502919093039390930492909217029150509392505050565b5f80614849600185615037565b90508060018161485c620f424087615037565b614866908961504a565b6148709190615037565b61487a9190614f9e565b6119c99190615075565b5f828218828410028218611241565b805f0361489e575050565b81545f906148b69083906001600160701b0316614f9e565b90506148c181613f11565b83546dffffffffffffffffffffffffffff19166001600160701b03919091161783555f8190036111d55782546dffffffffffffffffffffffffffff60701b19168084558390601c9061491f90600160e01b900463ffffffff166151f5565b91906101000a81548163ffffffff021916908363ffffffff160217905550505050565b806001600160a01b03163b5f0361497757604051634c9c8ce360e01b81526001600160a01b0382166004820152602401610ea6565b7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc80546001600160a01b0319166001600160a01b0392909216919091179055565b60605f6149c58484614abb565b90508080156149e657505f3d11806149e657505f846001600160a01b03163b115b156149fb576149f3614ace565b915050610f70565b8015614a2557604051639996b31560e01b81526001600160a01b0385166004820152602401610ea6565b3d15614a3857614a33614ae7565b614554565b60405163d6bda27560e01b815260040160405180910390fd5b34156111ee5760405163b398979f60e01b815260040160405180910390fd5b5f614a79613c0c565b5468010000000000000000900460ff16919050565b5f805f1983850993909202808410938190039390930393915050565b634e487b715f52806020526024601cfd5b5f5f5f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b65ffffffffffff81168114611b92575f5ffd5b5f60208284031215614b15575f5ffd5b813561124181614af2565b5f60208284031215614b30575f5ffd5b5035919050565b6001600160a01b0381168114611b92575f5ffd5b5f5f60408385031215614b5c575f5ffd5b8235614b6781614b37565b91506020830135614b7781614af2565b809150509250929050565b803563ffffffff81168114610d95575f5ffd5b5f5f5f60608486031215614ba7575f5ffd5b83359250614bb760208501614b82565b9150614bc560408501614b82565b90509250925092565b5f60208284031215614bde575f5ffd5b813561124181614b37565b5f5f5f5f60808587031215614bfc575f5ffd5b8435614c0781614b37565b9350602085013592506040850135614c1e81614b37565b9396929550929360600135925050565b634e487b7160e01b5f52604160045260245ffd5b5f5f60408385031215614c53575f5ffd5b8235614c5e81614b37565b9150602083013567ffffffffffffffff811115614c79575f5ffd5b8301601f81018513614c89575f5ffd5b803567ffffffffffffffff811115614ca357614ca3614c2e565b604051601f8201601f19908116603f0116810167ffffffffffffffff81118282101715614cd257614cd2614c2e565b604052818152828201602001871015614ce9575f5ffd5b816020840160208301375f602083830101528093505050509250929050565b5f5f60408385031215614d19575f5ffd5b8235614d2481614b37565b946020939093013593505050565b5f5f60408385031215614d43575f5ffd5b614d4c83614b82565b9150614d5a60208401614b82565b90509250929050565b5f5f5f5f5f5f60c08789031215614d78575f5ffd5b863595506020870135614d8a81614b37565b945060408701359350606087013560ff81168114614da6575f5ffd5b9598949750929560808101359460a0909101359350915050565b80356001600160801b0381168114610d95575f5ffd5b67ffffffffffffffff81168114611b92575f5ffd5b5f5f60408385031215614dfc575f5ffd5b614e0583614dc0565b91506020830135614b7781614dd6565b5f610120820190506001600160801b0383511682526001600160801b0360208401511660208301526040830151614e5760408401826001600160801b03169052565b506060830151614e7260608401826001600160801b03169052565b506080830151614e8a608084018263ffffffff169052565b5060a0830151614ea260a084018263ffffffff169052565b5060c0830151614ebe60c084018267ffffffffffffffff169052565b5060e0830151614ed660e084018263ffffffff169052565b5061010083015161455461010084018215159052565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b5f5f60408385031215614f32575f5ffd5b823591506020830135614b7781614b37565b5f5f5f60608486031215614f56575f5ffd5b8335614f6181614b37565b9250614f6f60208501614dc0565b91506040840135614f7f81614dd6565b809150509250925092565b634e487b7160e01b5f52601160045260245ffd5b81810381811115610f7057610f70614f8a565b5f67ffffffffffffffff821667ffffffffffffffff8103614fd457614fd4614f8a565b60010192915050565b5f60208284031215614fed575f5ffd5b815161124181614dd6565b67ffffffffffffffff8181168382160190811115610f7057610f70614f8a565b6001600160801b038281168282160390811115610f7057610f70614f8a565b80820180821115610f7057610f70614f8a565b8082028115828204841417610f7057610f70614f8a565b634e487b7160e01b5f52601260045260245ffd5b5f8261508f57634e487b7160e01b5f52601260045260245ffd5b500490565b5f602082840312156150a4575f5ffd5b815161124181614b37565b64ffffffffff8181168382160190811115610f7057610f70614f8a565b5f602082840312156150dc575f5ffd5b81518015158114611241575f5ffd5b6001600160801b038181168382160190811115610f7057610f70614f8a565b5f5f85851115615118575f5ffd5b83861115615124575f5ffd5b5050820193919092039150565b80356001600160e01b03198116906004841015614554576001600160e01b031960049490940360031b84901b1690921692915050565b6001600160a01b038416815260406020820152816040820152818360608301375f818301606090810191909152601f909201601f1916010192915050565b5f602082840312156151b5575f5ffd5b5051919050565b5f602082840312156151cc575f5ffd5b815161124181614af2565b65ffffffffffff8281168282160390811115610f7057610f70614f8a565b5f63ffffffff821663ffffffff8103614fd457614fd4614f8a56fea164736f6c6343000825000a",
}

// Staking is an auto generated Go binding around an Ethereum contract.
type Staking struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Staking) GetABI() abi.ABI {
	return c.abi
}

// NewStaking creates a new instance of Staking.
func NewStaking() *Staking {
	parsed, err := StakingMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Staking{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Staking) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address lpt, address rounds, address issuance, address activeSet, address feeVault, address registry) returns()
func (staking *Staking) PackConstructor(lpt common.Address, rounds common.Address, issuance common.Address, activeSet common.Address, feeVault common.Address, registry common.Address) []byte {
	enc, err := staking.abi.Pack("", lpt, rounds, issuance, activeSet, feeVault, registry)
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
func (staking *Staking) PackACTIVESET() []byte {
	enc, err := staking.abi.Pack("ACTIVE_SET")
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
func (staking *Staking) TryPackACTIVESET() ([]byte, error) {
	return staking.abi.Pack("ACTIVE_SET")
}

// UnpackACTIVESET is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf370902a.
//
// Solidity: function ACTIVE_SET() view returns(address)
func (staking *Staking) UnpackACTIVESET(data []byte) (common.Address, error) {
	out, err := staking.abi.Unpack("ACTIVE_SET", data)
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
func (staking *Staking) PackFEEVAULT() []byte {
	enc, err := staking.abi.Pack("FEE_VAULT")
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
func (staking *Staking) TryPackFEEVAULT() ([]byte, error) {
	return staking.abi.Pack("FEE_VAULT")
}

// UnpackFEEVAULT is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8940192a.
//
// Solidity: function FEE_VAULT() view returns(address)
func (staking *Staking) UnpackFEEVAULT(data []byte) (common.Address, error) {
	out, err := staking.abi.Unpack("FEE_VAULT", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackISSUANCE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb0267379.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ISSUANCE() view returns(address)
func (staking *Staking) PackISSUANCE() []byte {
	enc, err := staking.abi.Pack("ISSUANCE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackISSUANCE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb0267379.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ISSUANCE() view returns(address)
func (staking *Staking) TryPackISSUANCE() ([]byte, error) {
	return staking.abi.Pack("ISSUANCE")
}

// UnpackISSUANCE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb0267379.
//
// Solidity: function ISSUANCE() view returns(address)
func (staking *Staking) UnpackISSUANCE(data []byte) (common.Address, error) {
	out, err := staking.abi.Unpack("ISSUANCE", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackLPT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb8f6c09c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function LPT() view returns(address)
func (staking *Staking) PackLPT() []byte {
	enc, err := staking.abi.Pack("LPT")
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
func (staking *Staking) TryPackLPT() ([]byte, error) {
	return staking.abi.Pack("LPT")
}

// UnpackLPT is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb8f6c09c.
//
// Solidity: function LPT() view returns(address)
func (staking *Staking) UnpackLPT(data []byte) (common.Address, error) {
	out, err := staking.abi.Unpack("LPT", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackMAXFINDERPPM is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4df169b8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_FINDER_PPM() view returns(uint256)
func (staking *Staking) PackMAXFINDERPPM() []byte {
	enc, err := staking.abi.Pack("MAX_FINDER_PPM")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXFINDERPPM is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4df169b8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_FINDER_PPM() view returns(uint256)
func (staking *Staking) TryPackMAXFINDERPPM() ([]byte, error) {
	return staking.abi.Pack("MAX_FINDER_PPM")
}

// UnpackMAXFINDERPPM is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4df169b8.
//
// Solidity: function MAX_FINDER_PPM() view returns(uint256)
func (staking *Staking) UnpackMAXFINDERPPM(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("MAX_FINDER_PPM", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMAXTHAWROUNDS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe465ef09.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_THAW_ROUNDS() view returns(uint64)
func (staking *Staking) PackMAXTHAWROUNDS() []byte {
	enc, err := staking.abi.Pack("MAX_THAW_ROUNDS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXTHAWROUNDS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe465ef09.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_THAW_ROUNDS() view returns(uint64)
func (staking *Staking) TryPackMAXTHAWROUNDS() ([]byte, error) {
	return staking.abi.Pack("MAX_THAW_ROUNDS")
}

// UnpackMAXTHAWROUNDS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe465ef09.
//
// Solidity: function MAX_THAW_ROUNDS() view returns(uint64)
func (staking *Staking) UnpackMAXTHAWROUNDS(data []byte) (uint64, error) {
	out, err := staking.abi.Unpack("MAX_THAW_ROUNDS", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackMISSEDROUNDS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x26533e1e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MISSED_ROUNDS() view returns(uint64)
func (staking *Staking) PackMISSEDROUNDS() []byte {
	enc, err := staking.abi.Pack("MISSED_ROUNDS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMISSEDROUNDS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x26533e1e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MISSED_ROUNDS() view returns(uint64)
func (staking *Staking) TryPackMISSEDROUNDS() ([]byte, error) {
	return staking.abi.Pack("MISSED_ROUNDS")
}

// UnpackMISSEDROUNDS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x26533e1e.
//
// Solidity: function MISSED_ROUNDS() view returns(uint64)
func (staking *Staking) UnpackMISSEDROUNDS(data []byte) (uint64, error) {
	out, err := staking.abi.Unpack("MISSED_ROUNDS", data)
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
func (staking *Staking) PackREGISTRY() []byte {
	enc, err := staking.abi.Pack("REGISTRY")
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
func (staking *Staking) TryPackREGISTRY() ([]byte, error) {
	return staking.abi.Pack("REGISTRY")
}

// UnpackREGISTRY is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06433b1b.
//
// Solidity: function REGISTRY() view returns(address)
func (staking *Staking) UnpackREGISTRY(data []byte) (common.Address, error) {
	out, err := staking.abi.Unpack("REGISTRY", data)
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
func (staking *Staking) PackROUNDS() []byte {
	enc, err := staking.abi.Pack("ROUNDS")
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
func (staking *Staking) TryPackROUNDS() ([]byte, error) {
	return staking.abi.Pack("ROUNDS")
}

// UnpackROUNDS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc7abf755.
//
// Solidity: function ROUNDS() view returns(address)
func (staking *Staking) UnpackROUNDS(data []byte) (common.Address, error) {
	out, err := staking.abi.Unpack("ROUNDS", data)
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
func (staking *Staking) PackUPGRADEINTERFACEVERSION() []byte {
	enc, err := staking.abi.Pack("UPGRADE_INTERFACE_VERSION")
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
func (staking *Staking) TryPackUPGRADEINTERFACEVERSION() ([]byte, error) {
	return staking.abi.Pack("UPGRADE_INTERFACE_VERSION")
}

// UnpackUPGRADEINTERFACEVERSION is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xad3cb1cc.
//
// Solidity: function UPGRADE_INTERFACE_VERSION() view returns(string)
func (staking *Staking) UnpackUPGRADEINTERFACEVERSION(data []byte) (string, error) {
	out, err := staking.abi.Unpack("UPGRADE_INTERFACE_VERSION", data)
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
func (staking *Staking) PackAuthority() []byte {
	enc, err := staking.abi.Pack("authority")
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
func (staking *Staking) TryPackAuthority() ([]byte, error) {
	return staking.abi.Pack("authority")
}

// UnpackAuthority is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbf7e214f.
//
// Solidity: function authority() view returns(address)
func (staking *Staking) UnpackAuthority(data []byte) (common.Address, error) {
	out, err := staking.abi.Unpack("authority", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackBond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb78d27dc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function bond(uint256 amount, address transcoder) returns(uint256 shares)
func (staking *Staking) PackBond(amount *big.Int, transcoder common.Address) []byte {
	enc, err := staking.abi.Pack("bond", amount, transcoder)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb78d27dc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function bond(uint256 amount, address transcoder) returns(uint256 shares)
func (staking *Staking) TryPackBond(amount *big.Int, transcoder common.Address) ([]byte, error) {
	return staking.abi.Pack("bond", amount, transcoder)
}

// UnpackBond is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb78d27dc.
//
// Solidity: function bond(uint256 amount, address transcoder) returns(uint256 shares)
func (staking *Staking) UnpackBond(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("bond", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackBondFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc105a332.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function bondFor(address account, uint256 amount) returns(uint256 shares)
func (staking *Staking) PackBondFor(account common.Address, amount *big.Int) []byte {
	enc, err := staking.abi.Pack("bondFor", account, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBondFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc105a332.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function bondFor(address account, uint256 amount) returns(uint256 shares)
func (staking *Staking) TryPackBondFor(account common.Address, amount *big.Int) ([]byte, error) {
	return staking.abi.Pack("bondFor", account, amount)
}

// UnpackBondFor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc105a332.
//
// Solidity: function bondFor(address account, uint256 amount) returns(uint256 shares)
func (staking *Staking) UnpackBondFor(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("bondFor", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackBondWithPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95137065.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function bondWithPermit(uint256 amount, address transcoder, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns(uint256 shares)
func (staking *Staking) PackBondWithPermit(amount *big.Int, transcoder common.Address, deadline *big.Int, v uint8, r [32]byte, s [32]byte) []byte {
	enc, err := staking.abi.Pack("bondWithPermit", amount, transcoder, deadline, v, r, s)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBondWithPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95137065.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function bondWithPermit(uint256 amount, address transcoder, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns(uint256 shares)
func (staking *Staking) TryPackBondWithPermit(amount *big.Int, transcoder common.Address, deadline *big.Int, v uint8, r [32]byte, s [32]byte) ([]byte, error) {
	return staking.abi.Pack("bondWithPermit", amount, transcoder, deadline, v, r, s)
}

// UnpackBondWithPermit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95137065.
//
// Solidity: function bondWithPermit(uint256 amount, address transcoder, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns(uint256 shares)
func (staking *Staking) UnpackBondWithPermit(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("bondWithPermit", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDelegateOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8d22ea2a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delegateOf(address account) view returns(address)
func (staking *Staking) PackDelegateOf(account common.Address) []byte {
	enc, err := staking.abi.Pack("delegateOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDelegateOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8d22ea2a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function delegateOf(address account) view returns(address)
func (staking *Staking) TryPackDelegateOf(account common.Address) ([]byte, error) {
	return staking.abi.Pack("delegateOf", account)
}

// UnpackDelegateOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8d22ea2a.
//
// Solidity: function delegateOf(address account) view returns(address)
func (staking *Staking) UnpackDelegateOf(data []byte) (common.Address, error) {
	out, err := staking.abi.Unpack("delegateOf", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcfb98055.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function initialize(address authority, uint128 initialMinimumStake, uint64 initialThawRounds) returns()
func (staking *Staking) PackInitialize(authority common.Address, initialMinimumStake *big.Int, initialThawRounds uint64) []byte {
	enc, err := staking.abi.Pack("initialize", authority, initialMinimumStake, initialThawRounds)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcfb98055.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function initialize(address authority, uint128 initialMinimumStake, uint64 initialThawRounds) returns()
func (staking *Staking) TryPackInitialize(authority common.Address, initialMinimumStake *big.Int, initialThawRounds uint64) ([]byte, error) {
	return staking.abi.Pack("initialize", authority, initialMinimumStake, initialThawRounds)
}

// PackIsConsumingScheduledOp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8fb36037.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (staking *Staking) PackIsConsumingScheduledOp() []byte {
	enc, err := staking.abi.Pack("isConsumingScheduledOp")
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
func (staking *Staking) TryPackIsConsumingScheduledOp() ([]byte, error) {
	return staking.abi.Pack("isConsumingScheduledOp")
}

// UnpackIsConsumingScheduledOp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8fb36037.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (staking *Staking) UnpackIsConsumingScheduledOp(data []byte) ([4]byte, error) {
	out, err := staking.abi.Unpack("isConsumingScheduledOp", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackMinimumStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xec5ffac2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function minimumStake() view returns(uint256)
func (staking *Staking) PackMinimumStake() []byte {
	enc, err := staking.abi.Pack("minimumStake")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMinimumStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xec5ffac2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function minimumStake() view returns(uint256)
func (staking *Staking) TryPackMinimumStake() ([]byte, error) {
	return staking.abi.Pack("minimumStake")
}

// UnpackMinimumStake is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xec5ffac2.
//
// Solidity: function minimumStake() view returns(uint256)
func (staking *Staking) UnpackMinimumStake(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("minimumStake", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8456cb59.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pause() returns()
func (staking *Staking) PackPause() []byte {
	enc, err := staking.abi.Pack("pause")
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
func (staking *Staking) TryPackPause() ([]byte, error) {
	return staking.abi.Pack("pause")
}

// PackPaused is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c975abb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function paused() view returns(bool)
func (staking *Staking) PackPaused() []byte {
	enc, err := staking.abi.Pack("paused")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPaused is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c975abb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function paused() view returns(bool)
func (staking *Staking) TryPackPaused() ([]byte, error) {
	return staking.abi.Pack("paused")
}

// UnpackPaused is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5c975abb.
//
// Solidity: function paused() view returns(bool)
func (staking *Staking) UnpackPaused(data []byte) (bool, error) {
	out, err := staking.abi.Unpack("paused", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackPoolOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x988b1fa7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function poolOf(address transcoder) view returns((uint128,uint128,uint128,uint128,uint32,uint32,uint64,uint32,bool))
func (staking *Staking) PackPoolOf(transcoder common.Address) []byte {
	enc, err := staking.abi.Pack("poolOf", transcoder)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPoolOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x988b1fa7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function poolOf(address transcoder) view returns((uint128,uint128,uint128,uint128,uint32,uint32,uint64,uint32,bool))
func (staking *Staking) TryPackPoolOf(transcoder common.Address) ([]byte, error) {
	return staking.abi.Pack("poolOf", transcoder)
}

// UnpackPoolOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x988b1fa7.
//
// Solidity: function poolOf(address transcoder) view returns((uint128,uint128,uint128,uint128,uint32,uint32,uint64,uint32,bool))
func (staking *Staking) UnpackPoolOf(data []byte) (IStakingPool, error) {
	out, err := staking.abi.Unpack("poolOf", data)
	if err != nil {
		return *new(IStakingPool), err
	}
	out0 := *abi.ConvertType(out[0], new(IStakingPool)).(*IStakingPool)
	return out0, nil
}

// PackPositionOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfd2d39c5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function positionOf(address account) view returns(address transcoder, uint32 generation, uint256 shares)
func (staking *Staking) PackPositionOf(account common.Address) []byte {
	enc, err := staking.abi.Pack("positionOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPositionOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfd2d39c5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function positionOf(address account) view returns(address transcoder, uint32 generation, uint256 shares)
func (staking *Staking) TryPackPositionOf(account common.Address) ([]byte, error) {
	return staking.abi.Pack("positionOf", account)
}

// PositionOfOutput serves as a container for the return parameters of contract
// method PositionOf.
type PositionOfOutput struct {
	Transcoder common.Address
	Generation uint32
	Shares     *big.Int
}

// UnpackPositionOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfd2d39c5.
//
// Solidity: function positionOf(address account) view returns(address transcoder, uint32 generation, uint256 shares)
func (staking *Staking) UnpackPositionOf(data []byte) (PositionOfOutput, error) {
	out, err := staking.abi.Unpack("positionOf", data)
	outstruct := new(PositionOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Transcoder = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.Generation = *abi.ConvertType(out[1], new(uint32)).(*uint32)
	outstruct.Shares = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackProxiableUUID is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52d1902d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proxiableUUID() view returns(bytes32)
func (staking *Staking) PackProxiableUUID() []byte {
	enc, err := staking.abi.Pack("proxiableUUID")
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
func (staking *Staking) TryPackProxiableUUID() ([]byte, error) {
	return staking.abi.Pack("proxiableUUID")
}

// UnpackProxiableUUID is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x52d1902d.
//
// Solidity: function proxiableUUID() view returns(bytes32)
func (staking *Staking) UnpackProxiableUUID(data []byte) ([32]byte, error) {
	out, err := staking.abi.Unpack("proxiableUUID", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRebond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeaffb3f9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rebond(uint256 thawId) returns()
func (staking *Staking) PackRebond(thawId *big.Int) []byte {
	enc, err := staking.abi.Pack("rebond", thawId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRebond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeaffb3f9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rebond(uint256 thawId) returns()
func (staking *Staking) TryPackRebond(thawId *big.Int) ([]byte, error) {
	return staking.abi.Pack("rebond", thawId)
}

// PackRedelegate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6f267190.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function redelegate(address transcoder) returns()
func (staking *Staking) PackRedelegate(transcoder common.Address) []byte {
	enc, err := staking.abi.Pack("redelegate", transcoder)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRedelegate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6f267190.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function redelegate(address transcoder) returns()
func (staking *Staking) TryPackRedelegate(transcoder common.Address) ([]byte, error) {
	return staking.abi.Pack("redelegate", transcoder)
}

// PackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3dfd3e89.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function register(uint256 amount, uint32 rewardCut, uint32 feeShare) returns()
func (staking *Staking) PackRegister(amount *big.Int, rewardCut uint32, feeShare uint32) []byte {
	enc, err := staking.abi.Pack("register", amount, rewardCut, feeShare)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3dfd3e89.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function register(uint256 amount, uint32 rewardCut, uint32 feeShare) returns()
func (staking *Staking) TryPackRegister(amount *big.Int, rewardCut uint32, feeShare uint32) ([]byte, error) {
	return staking.abi.Pack("register", amount, rewardCut, feeShare)
}

// PackReward is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6353586b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reward(address transcoder) returns(uint256 amount)
func (staking *Staking) PackReward(transcoder common.Address) []byte {
	enc, err := staking.abi.Pack("reward", transcoder)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReward is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6353586b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reward(address transcoder) returns(uint256 amount)
func (staking *Staking) TryPackReward(transcoder common.Address) ([]byte, error) {
	return staking.abi.Pack("reward", transcoder)
}

// UnpackReward is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6353586b.
//
// Solidity: function reward(address transcoder) returns(uint256 amount)
func (staking *Staking) UnpackReward(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("reward", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSetAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a9e5e4b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setAuthority(address newAuthority) returns()
func (staking *Staking) PackSetAuthority(newAuthority common.Address) []byte {
	enc, err := staking.abi.Pack("setAuthority", newAuthority)
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
func (staking *Staking) TryPackSetAuthority(newAuthority common.Address) ([]byte, error) {
	return staking.abi.Pack("setAuthority", newAuthority)
}

// PackSetCommission is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x76c27206.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setCommission(uint32 rewardCut, uint32 feeShare) returns()
func (staking *Staking) PackSetCommission(rewardCut uint32, feeShare uint32) []byte {
	enc, err := staking.abi.Pack("setCommission", rewardCut, feeShare)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetCommission is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x76c27206.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setCommission(uint32 rewardCut, uint32 feeShare) returns()
func (staking *Staking) TryPackSetCommission(rewardCut uint32, feeShare uint32) ([]byte, error) {
	return staking.abi.Pack("setCommission", rewardCut, feeShare)
}

// PackSetParameters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x98180ddb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setParameters(uint128 newMinimumStake, uint64 newThawRounds) returns()
func (staking *Staking) PackSetParameters(newMinimumStake *big.Int, newThawRounds uint64) []byte {
	enc, err := staking.abi.Pack("setParameters", newMinimumStake, newThawRounds)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetParameters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x98180ddb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setParameters(uint128 newMinimumStake, uint64 newThawRounds) returns()
func (staking *Staking) TryPackSetParameters(newMinimumStake *big.Int, newThawRounds uint64) ([]byte, error) {
	return staking.abi.Pack("setParameters", newMinimumStake, newThawRounds)
}

// PackSharesOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf5eb42dc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sharesOf(address account) view returns(uint256)
func (staking *Staking) PackSharesOf(account common.Address) []byte {
	enc, err := staking.abi.Pack("sharesOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSharesOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf5eb42dc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sharesOf(address account) view returns(uint256)
func (staking *Staking) TryPackSharesOf(account common.Address) ([]byte, error) {
	return staking.abi.Pack("sharesOf", account)
}

// UnpackSharesOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf5eb42dc.
//
// Solidity: function sharesOf(address account) view returns(uint256)
func (staking *Staking) UnpackSharesOf(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("sharesOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSlash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4be9fd9f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function slash(address transcoder, uint256 amount, address finder, uint256 finderPpm) returns(uint256 taken)
func (staking *Staking) PackSlash(transcoder common.Address, amount *big.Int, finder common.Address, finderPpm *big.Int) []byte {
	enc, err := staking.abi.Pack("slash", transcoder, amount, finder, finderPpm)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSlash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4be9fd9f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function slash(address transcoder, uint256 amount, address finder, uint256 finderPpm) returns(uint256 taken)
func (staking *Staking) TryPackSlash(transcoder common.Address, amount *big.Int, finder common.Address, finderPpm *big.Int) ([]byte, error) {
	return staking.abi.Pack("slash", transcoder, amount, finder, finderPpm)
}

// UnpackSlash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4be9fd9f.
//
// Solidity: function slash(address transcoder, uint256 amount, address finder, uint256 finderPpm) returns(uint256 taken)
func (staking *Staking) UnpackSlash(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("slash", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackStakeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42623360.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stakeOf(address account) view returns(uint256)
func (staking *Staking) PackStakeOf(account common.Address) []byte {
	enc, err := staking.abi.Pack("stakeOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStakeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42623360.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stakeOf(address account) view returns(uint256)
func (staking *Staking) TryPackStakeOf(account common.Address) ([]byte, error) {
	return staking.abi.Pack("stakeOf", account)
}

// UnpackStakeOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x42623360.
//
// Solidity: function stakeOf(address account) view returns(uint256)
func (staking *Staking) UnpackStakeOf(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("stakeOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackThawOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8a04ce60.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function thawOf(address account, uint256 thawId) view returns((address,uint128,uint64,uint32))
func (staking *Staking) PackThawOf(account common.Address, thawId *big.Int) []byte {
	enc, err := staking.abi.Pack("thawOf", account, thawId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackThawOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8a04ce60.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function thawOf(address account, uint256 thawId) view returns((address,uint128,uint64,uint32))
func (staking *Staking) TryPackThawOf(account common.Address, thawId *big.Int) ([]byte, error) {
	return staking.abi.Pack("thawOf", account, thawId)
}

// UnpackThawOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8a04ce60.
//
// Solidity: function thawOf(address account, uint256 thawId) view returns((address,uint128,uint64,uint32))
func (staking *Staking) UnpackThawOf(data []byte) (IStakingThaw, error) {
	out, err := staking.abi.Unpack("thawOf", data)
	if err != nil {
		return *new(IStakingThaw), err
	}
	out0 := *abi.ConvertType(out[0], new(IStakingThaw)).(*IStakingThaw)
	return out0, nil
}

// PackThawRounds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x307259a0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function thawRounds() view returns(uint64)
func (staking *Staking) PackThawRounds() []byte {
	enc, err := staking.abi.Pack("thawRounds")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackThawRounds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x307259a0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function thawRounds() view returns(uint64)
func (staking *Staking) TryPackThawRounds() ([]byte, error) {
	return staking.abi.Pack("thawRounds")
}

// UnpackThawRounds is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x307259a0.
//
// Solidity: function thawRounds() view returns(uint64)
func (staking *Staking) UnpackThawRounds(data []byte) (uint64, error) {
	out, err := staking.abi.Unpack("thawRounds", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackThawValueOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6717e135.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function thawValueOf(address account, uint256 thawId) view returns(uint256)
func (staking *Staking) PackThawValueOf(account common.Address, thawId *big.Int) []byte {
	enc, err := staking.abi.Pack("thawValueOf", account, thawId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackThawValueOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6717e135.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function thawValueOf(address account, uint256 thawId) view returns(uint256)
func (staking *Staking) TryPackThawValueOf(account common.Address, thawId *big.Int) ([]byte, error) {
	return staking.abi.Pack("thawValueOf", account, thawId)
}

// UnpackThawValueOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6717e135.
//
// Solidity: function thawValueOf(address account, uint256 thawId) view returns(uint256)
func (staking *Staking) UnpackThawValueOf(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("thawValueOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTotalAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x019f45c4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalAt(uint48 timestamp) view returns(uint256)
func (staking *Staking) PackTotalAt(timestamp *big.Int) []byte {
	enc, err := staking.abi.Pack("totalAt", timestamp)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotalAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x019f45c4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function totalAt(uint48 timestamp) view returns(uint256)
func (staking *Staking) TryPackTotalAt(timestamp *big.Int) ([]byte, error) {
	return staking.abi.Pack("totalAt", timestamp)
}

// UnpackTotalAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x019f45c4.
//
// Solidity: function totalAt(uint48 timestamp) view returns(uint256)
func (staking *Staking) UnpackTotalAt(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("totalAt", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTotalBonded is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x44d96e95.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalBonded() view returns(uint256)
func (staking *Staking) PackTotalBonded() []byte {
	enc, err := staking.abi.Pack("totalBonded")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotalBonded is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x44d96e95.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function totalBonded() view returns(uint256)
func (staking *Staking) TryPackTotalBonded() ([]byte, error) {
	return staking.abi.Pack("totalBonded")
}

// UnpackTotalBonded is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x44d96e95.
//
// Solidity: function totalBonded() view returns(uint256)
func (staking *Staking) UnpackTotalBonded(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("totalBonded", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTransferStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa28f8847.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferStake(address to, uint256 shares) returns()
func (staking *Staking) PackTransferStake(to common.Address, shares *big.Int) []byte {
	enc, err := staking.abi.Pack("transferStake", to, shares)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa28f8847.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferStake(address to, uint256 shares) returns()
func (staking *Staking) TryPackTransferStake(to common.Address, shares *big.Int) ([]byte, error) {
	return staking.abi.Pack("transferStake", to, shares)
}

// PackUnbond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x27de9e32.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unbond(uint256 shares) returns(uint256 thawId)
func (staking *Staking) PackUnbond(shares *big.Int) []byte {
	enc, err := staking.abi.Pack("unbond", shares)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnbond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x27de9e32.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unbond(uint256 shares) returns(uint256 thawId)
func (staking *Staking) TryPackUnbond(shares *big.Int) ([]byte, error) {
	return staking.abi.Pack("unbond", shares)
}

// UnpackUnbond is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x27de9e32.
//
// Solidity: function unbond(uint256 shares) returns(uint256 thawId)
func (staking *Staking) UnpackUnbond(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("unbond", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackUnpause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3f4ba83a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unpause() returns()
func (staking *Staking) PackUnpause() []byte {
	enc, err := staking.abi.Pack("unpause")
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
func (staking *Staking) TryPackUnpause() ([]byte, error) {
	return staking.abi.Pack("unpause")
}

// PackUpgradeToAndCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f1ef286.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function upgradeToAndCall(address newImplementation, bytes data) payable returns()
func (staking *Staking) PackUpgradeToAndCall(newImplementation common.Address, data []byte) []byte {
	enc, err := staking.abi.Pack("upgradeToAndCall", newImplementation, data)
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
func (staking *Staking) TryPackUpgradeToAndCall(newImplementation common.Address, data []byte) ([]byte, error) {
	return staking.abi.Pack("upgradeToAndCall", newImplementation, data)
}

// PackWeightAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3db86540.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function weightAt(address transcoder, uint48 timestamp) view returns(uint256)
func (staking *Staking) PackWeightAt(transcoder common.Address, timestamp *big.Int) []byte {
	enc, err := staking.abi.Pack("weightAt", transcoder, timestamp)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWeightAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3db86540.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function weightAt(address transcoder, uint48 timestamp) view returns(uint256)
func (staking *Staking) TryPackWeightAt(transcoder common.Address, timestamp *big.Int) ([]byte, error) {
	return staking.abi.Pack("weightAt", transcoder, timestamp)
}

// UnpackWeightAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3db86540.
//
// Solidity: function weightAt(address transcoder, uint48 timestamp) view returns(uint256)
func (staking *Staking) UnpackWeightAt(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("weightAt", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2e1a7d4d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw(uint256 thawId) returns(uint256 amount)
func (staking *Staking) PackWithdraw(thawId *big.Int) []byte {
	enc, err := staking.abi.Pack("withdraw", thawId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2e1a7d4d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw(uint256 thawId) returns(uint256 amount)
func (staking *Staking) TryPackWithdraw(thawId *big.Int) ([]byte, error) {
	return staking.abi.Pack("withdraw", thawId)
}

// UnpackWithdraw is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2e1a7d4d.
//
// Solidity: function withdraw(uint256 thawId) returns(uint256 amount)
func (staking *Staking) UnpackWithdraw(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("withdraw", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// StakingAuthorityUpdated represents a AuthorityUpdated event raised by the Staking contract.
type StakingAuthorityUpdated struct {
	Authority common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const StakingAuthorityUpdatedEventName = "AuthorityUpdated"

// ContractEventName returns the user-defined event name.
func (StakingAuthorityUpdated) ContractEventName() string {
	return StakingAuthorityUpdatedEventName
}

// UnpackAuthorityUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AuthorityUpdated(address authority)
func (staking *Staking) UnpackAuthorityUpdatedEvent(log *types.Log) (*StakingAuthorityUpdated, error) {
	event := "AuthorityUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingAuthorityUpdated)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
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

// StakingBonded represents a Bonded event raised by the Staking contract.
type StakingBonded struct {
	Account    common.Address
	Transcoder common.Address
	Amount     *big.Int
	Shares     *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const StakingBondedEventName = "Bonded"

// ContractEventName returns the user-defined event name.
func (StakingBonded) ContractEventName() string {
	return StakingBondedEventName
}

// UnpackBondedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Bonded(address indexed account, address indexed transcoder, uint256 amount, uint256 shares)
func (staking *Staking) UnpackBondedEvent(log *types.Log) (*StakingBonded, error) {
	event := "Bonded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingBonded)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
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

// StakingCommissionScheduled represents a CommissionScheduled event raised by the Staking contract.
type StakingCommissionScheduled struct {
	Transcoder common.Address
	RewardCut  uint32
	FeeShare   uint32
	FromRound  uint64
	Raw        *types.Log // Blockchain specific contextual infos
}

const StakingCommissionScheduledEventName = "CommissionScheduled"

// ContractEventName returns the user-defined event name.
func (StakingCommissionScheduled) ContractEventName() string {
	return StakingCommissionScheduledEventName
}

// UnpackCommissionScheduledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CommissionScheduled(address indexed transcoder, uint32 rewardCut, uint32 feeShare, uint64 fromRound)
func (staking *Staking) UnpackCommissionScheduledEvent(log *types.Log) (*StakingCommissionScheduled, error) {
	event := "CommissionScheduled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingCommissionScheduled)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
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

// StakingInitialized represents a Initialized event raised by the Staking contract.
type StakingInitialized struct {
	Version uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const StakingInitializedEventName = "Initialized"

// ContractEventName returns the user-defined event name.
func (StakingInitialized) ContractEventName() string {
	return StakingInitializedEventName
}

// UnpackInitializedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Initialized(uint64 version)
func (staking *Staking) UnpackInitializedEvent(log *types.Log) (*StakingInitialized, error) {
	event := "Initialized"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingInitialized)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
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

// StakingParametersSet represents a ParametersSet event raised by the Staking contract.
type StakingParametersSet struct {
	MinimumStake *big.Int
	ThawRounds   uint64
	Raw          *types.Log // Blockchain specific contextual infos
}

const StakingParametersSetEventName = "ParametersSet"

// ContractEventName returns the user-defined event name.
func (StakingParametersSet) ContractEventName() string {
	return StakingParametersSetEventName
}

// UnpackParametersSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ParametersSet(uint128 minimumStake, uint64 thawRounds)
func (staking *Staking) UnpackParametersSetEvent(log *types.Log) (*StakingParametersSet, error) {
	event := "ParametersSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingParametersSet)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
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

// StakingPaused represents a Paused event raised by the Staking contract.
type StakingPaused struct {
	Account common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const StakingPausedEventName = "Paused"

// ContractEventName returns the user-defined event name.
func (StakingPaused) ContractEventName() string {
	return StakingPausedEventName
}

// UnpackPausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Paused(address account)
func (staking *Staking) UnpackPausedEvent(log *types.Log) (*StakingPaused, error) {
	event := "Paused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingPaused)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
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

// StakingPoolCut represents a PoolCut event raised by the Staking contract.
type StakingPoolCut struct {
	Transcoder    common.Address
	OwnShares     *big.Int
	Own           *big.Int
	Others        *big.Int
	OwnThawing    *big.Int
	OthersThawing *big.Int
	Raw           *types.Log // Blockchain specific contextual infos
}

const StakingPoolCutEventName = "PoolCut"

// ContractEventName returns the user-defined event name.
func (StakingPoolCut) ContractEventName() string {
	return StakingPoolCutEventName
}

// UnpackPoolCutEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PoolCut(address indexed transcoder, uint256 ownShares, uint256 own, uint256 others, uint256 ownThawing, uint256 othersThawing)
func (staking *Staking) UnpackPoolCutEvent(log *types.Log) (*StakingPoolCut, error) {
	event := "PoolCut"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingPoolCut)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
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

// StakingRebonded represents a Rebonded event raised by the Staking contract.
type StakingRebonded struct {
	Account    common.Address
	Transcoder common.Address
	ThawId     *big.Int
	Amount     *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const StakingRebondedEventName = "Rebonded"

// ContractEventName returns the user-defined event name.
func (StakingRebonded) ContractEventName() string {
	return StakingRebondedEventName
}

// UnpackRebondedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Rebonded(address indexed account, address indexed transcoder, uint256 indexed thawId, uint256 amount)
func (staking *Staking) UnpackRebondedEvent(log *types.Log) (*StakingRebonded, error) {
	event := "Rebonded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingRebonded)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
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

// StakingRedelegated represents a Redelegated event raised by the Staking contract.
type StakingRedelegated struct {
	Account common.Address
	From    common.Address
	To      common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const StakingRedelegatedEventName = "Redelegated"

// ContractEventName returns the user-defined event name.
func (StakingRedelegated) ContractEventName() string {
	return StakingRedelegatedEventName
}

// UnpackRedelegatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Redelegated(address indexed account, address indexed from, address indexed to, uint256 amount)
func (staking *Staking) UnpackRedelegatedEvent(log *types.Log) (*StakingRedelegated, error) {
	event := "Redelegated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingRedelegated)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
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

// StakingRewarded represents a Rewarded event raised by the Staking contract.
type StakingRewarded struct {
	Transcoder common.Address
	Round      uint64
	Amount     *big.Int
	Commission *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const StakingRewardedEventName = "Rewarded"

// ContractEventName returns the user-defined event name.
func (StakingRewarded) ContractEventName() string {
	return StakingRewardedEventName
}

// UnpackRewardedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Rewarded(address indexed transcoder, uint64 indexed round, uint256 amount, uint256 commission)
func (staking *Staking) UnpackRewardedEvent(log *types.Log) (*StakingRewarded, error) {
	event := "Rewarded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingRewarded)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
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

// StakingSlashed represents a Slashed event raised by the Staking contract.
type StakingSlashed struct {
	Transcoder common.Address
	Amount     *big.Int
	Burnt      *big.Int
	Finder     common.Address
	Raw        *types.Log // Blockchain specific contextual infos
}

const StakingSlashedEventName = "Slashed"

// ContractEventName returns the user-defined event name.
func (StakingSlashed) ContractEventName() string {
	return StakingSlashedEventName
}

// UnpackSlashedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Slashed(address indexed transcoder, uint256 amount, uint256 burnt, address indexed finder)
func (staking *Staking) UnpackSlashedEvent(log *types.Log) (*StakingSlashed, error) {
	event := "Slashed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingSlashed)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
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

// StakingStakeTransferred represents a StakeTransferred event raised by the Staking contract.
type StakingStakeTransferred struct {
	From       common.Address
	To         common.Address
	Transcoder common.Address
	Shares     *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const StakingStakeTransferredEventName = "StakeTransferred"

// ContractEventName returns the user-defined event name.
func (StakingStakeTransferred) ContractEventName() string {
	return StakingStakeTransferredEventName
}

// UnpackStakeTransferredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event StakeTransferred(address indexed from, address indexed to, address indexed transcoder, uint256 shares)
func (staking *Staking) UnpackStakeTransferredEvent(log *types.Log) (*StakingStakeTransferred, error) {
	event := "StakeTransferred"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingStakeTransferred)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
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

// StakingTranscoderDeregistered represents a TranscoderDeregistered event raised by the Staking contract.
type StakingTranscoderDeregistered struct {
	Transcoder common.Address
	Raw        *types.Log // Blockchain specific contextual infos
}

const StakingTranscoderDeregisteredEventName = "TranscoderDeregistered"

// ContractEventName returns the user-defined event name.
func (StakingTranscoderDeregistered) ContractEventName() string {
	return StakingTranscoderDeregisteredEventName
}

// UnpackTranscoderDeregisteredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TranscoderDeregistered(address indexed transcoder)
func (staking *Staking) UnpackTranscoderDeregisteredEvent(log *types.Log) (*StakingTranscoderDeregistered, error) {
	event := "TranscoderDeregistered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingTranscoderDeregistered)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
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

// StakingTranscoderRegistered represents a TranscoderRegistered event raised by the Staking contract.
type StakingTranscoderRegistered struct {
	Transcoder common.Address
	RewardCut  uint32
	FeeShare   uint32
	Raw        *types.Log // Blockchain specific contextual infos
}

const StakingTranscoderRegisteredEventName = "TranscoderRegistered"

// ContractEventName returns the user-defined event name.
func (StakingTranscoderRegistered) ContractEventName() string {
	return StakingTranscoderRegisteredEventName
}

// UnpackTranscoderRegisteredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TranscoderRegistered(address indexed transcoder, uint32 rewardCut, uint32 feeShare)
func (staking *Staking) UnpackTranscoderRegisteredEvent(log *types.Log) (*StakingTranscoderRegistered, error) {
	event := "TranscoderRegistered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingTranscoderRegistered)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
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

// StakingUnbonded represents a Unbonded event raised by the Staking contract.
type StakingUnbonded struct {
	Account       common.Address
	Transcoder    common.Address
	ThawId        *big.Int
	Shares        *big.Int
	Amount        *big.Int
	WithdrawRound uint64
	Raw           *types.Log // Blockchain specific contextual infos
}

const StakingUnbondedEventName = "Unbonded"

// ContractEventName returns the user-defined event name.
func (StakingUnbonded) ContractEventName() string {
	return StakingUnbondedEventName
}

// UnpackUnbondedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Unbonded(address indexed account, address indexed transcoder, uint256 indexed thawId, uint256 shares, uint256 amount, uint64 withdrawRound)
func (staking *Staking) UnpackUnbondedEvent(log *types.Log) (*StakingUnbonded, error) {
	event := "Unbonded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingUnbonded)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
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

// StakingUnpaused represents a Unpaused event raised by the Staking contract.
type StakingUnpaused struct {
	Account common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const StakingUnpausedEventName = "Unpaused"

// ContractEventName returns the user-defined event name.
func (StakingUnpaused) ContractEventName() string {
	return StakingUnpausedEventName
}

// UnpackUnpausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Unpaused(address account)
func (staking *Staking) UnpackUnpausedEvent(log *types.Log) (*StakingUnpaused, error) {
	event := "Unpaused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingUnpaused)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
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

// StakingUpgraded represents a Upgraded event raised by the Staking contract.
type StakingUpgraded struct {
	Implementation common.Address
	Raw            *types.Log // Blockchain specific contextual infos
}

const StakingUpgradedEventName = "Upgraded"

// ContractEventName returns the user-defined event name.
func (StakingUpgraded) ContractEventName() string {
	return StakingUpgradedEventName
}

// UnpackUpgradedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Upgraded(address indexed implementation)
func (staking *Staking) UnpackUpgradedEvent(log *types.Log) (*StakingUpgraded, error) {
	event := "Upgraded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingUpgraded)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
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

// StakingWithdrawn represents a Withdrawn event raised by the Staking contract.
type StakingWithdrawn struct {
	Account common.Address
	ThawId  *big.Int
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const StakingWithdrawnEventName = "Withdrawn"

// ContractEventName returns the user-defined event name.
func (StakingWithdrawn) ContractEventName() string {
	return StakingWithdrawnEventName
}

// UnpackWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Withdrawn(address indexed account, uint256 indexed thawId, uint256 amount)
func (staking *Staking) UnpackWithdrawnEvent(log *types.Log) (*StakingWithdrawn, error) {
	event := "Withdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingWithdrawn)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
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
func (staking *Staking) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], staking.abi.Errors["AccessManagedInvalidAuthority"].ID.Bytes()[:4]) {
		return staking.UnpackAccessManagedInvalidAuthorityError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["AccessManagedRequiredDelay"].ID.Bytes()[:4]) {
		return staking.UnpackAccessManagedRequiredDelayError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["AccessManagedUnauthorized"].ID.Bytes()[:4]) {
		return staking.UnpackAccessManagedUnauthorizedError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["AddressEmptyCode"].ID.Bytes()[:4]) {
		return staking.UnpackAddressEmptyCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["AlreadyRegistered"].ID.Bytes()[:4]) {
		return staking.UnpackAlreadyRegisteredError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["CheckpointUnorderedInsertion"].ID.Bytes()[:4]) {
		return staking.UnpackCheckpointUnorderedInsertionError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["DelegatedElsewhere"].ID.Bytes()[:4]) {
		return staking.UnpackDelegatedElsewhereError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["ERC1967InvalidImplementation"].ID.Bytes()[:4]) {
		return staking.UnpackERC1967InvalidImplementationError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["ERC1967NonPayable"].ID.Bytes()[:4]) {
		return staking.UnpackERC1967NonPayableError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["EnforcedPause"].ID.Bytes()[:4]) {
		return staking.UnpackEnforcedPauseError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["ExpectedPause"].ID.Bytes()[:4]) {
		return staking.UnpackExpectedPauseError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return staking.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["FinderShareTooLarge"].ID.Bytes()[:4]) {
		return staking.UnpackFinderShareTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["FutureLookup"].ID.Bytes()[:4]) {
		return staking.UnpackFutureLookupError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["InsufficientShares"].ID.Bytes()[:4]) {
		return staking.UnpackInsufficientSharesError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["InsufficientStake"].ID.Bytes()[:4]) {
		return staking.UnpackInsufficientStakeError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["InvalidCommission"].ID.Bytes()[:4]) {
		return staking.UnpackInvalidCommissionError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["InvalidInitialization"].ID.Bytes()[:4]) {
		return staking.UnpackInvalidInitializationError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["InvalidThawRounds"].ID.Bytes()[:4]) {
		return staking.UnpackInvalidThawRoundsError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["NoSuchThaw"].ID.Bytes()[:4]) {
		return staking.UnpackNoSuchThawError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["NotInitializing"].ID.Bytes()[:4]) {
		return staking.UnpackNotInitializingError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["NotRegistered"].ID.Bytes()[:4]) {
		return staking.UnpackNotRegisteredError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["NotRewardCaller"].ID.Bytes()[:4]) {
		return staking.UnpackNotRewardCallerError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return staking.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["RewardAlreadyCalled"].ID.Bytes()[:4]) {
		return staking.UnpackRewardAlreadyCalledError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["RoundLocked"].ID.Bytes()[:4]) {
		return staking.UnpackRoundLockedError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return staking.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return staking.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["StillThawing"].ID.Bytes()[:4]) {
		return staking.UnpackStillThawingError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["TranscoderCannotLeave"].ID.Bytes()[:4]) {
		return staking.UnpackTranscoderCannotLeaveError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["UUPSUnauthorizedCallContext"].ID.Bytes()[:4]) {
		return staking.UnpackUUPSUnauthorizedCallContextError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["UUPSUnsupportedProxiableUUID"].ID.Bytes()[:4]) {
		return staking.UnpackUUPSUnsupportedProxiableUUIDError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["ZeroAmount"].ID.Bytes()[:4]) {
		return staking.UnpackZeroAmountError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// StakingAccessManagedInvalidAuthority represents a AccessManagedInvalidAuthority error raised by the Staking contract.
type StakingAccessManagedInvalidAuthority struct {
	Authority common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func StakingAccessManagedInvalidAuthorityErrorID() common.Hash {
	return common.HexToHash("0xc2f31e5ee06c96eddd5864bf58d26da15afa7233cb6f74e000aa686fca7a7a0b")
}

// UnpackAccessManagedInvalidAuthorityError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func (staking *Staking) UnpackAccessManagedInvalidAuthorityError(raw []byte) (*StakingAccessManagedInvalidAuthority, error) {
	out := new(StakingAccessManagedInvalidAuthority)
	if err := staking.abi.UnpackIntoInterface(out, "AccessManagedInvalidAuthority", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingAccessManagedRequiredDelay represents a AccessManagedRequiredDelay error raised by the Staking contract.
type StakingAccessManagedRequiredDelay struct {
	Caller common.Address
	Delay  uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func StakingAccessManagedRequiredDelayErrorID() common.Hash {
	return common.HexToHash("0xaf77169dad650be42a753d4bbd4f4ad0d10be80053e495da3bb1525746eda4e4")
}

// UnpackAccessManagedRequiredDelayError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func (staking *Staking) UnpackAccessManagedRequiredDelayError(raw []byte) (*StakingAccessManagedRequiredDelay, error) {
	out := new(StakingAccessManagedRequiredDelay)
	if err := staking.abi.UnpackIntoInterface(out, "AccessManagedRequiredDelay", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingAccessManagedUnauthorized represents a AccessManagedUnauthorized error raised by the Staking contract.
type StakingAccessManagedUnauthorized struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func StakingAccessManagedUnauthorizedErrorID() common.Hash {
	return common.HexToHash("0x068ca9d827f779c08fd30d7fda45faef5f2a6b2e57f8b809b3c6bbed99f5fb1f")
}

// UnpackAccessManagedUnauthorizedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func (staking *Staking) UnpackAccessManagedUnauthorizedError(raw []byte) (*StakingAccessManagedUnauthorized, error) {
	out := new(StakingAccessManagedUnauthorized)
	if err := staking.abi.UnpackIntoInterface(out, "AccessManagedUnauthorized", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingAddressEmptyCode represents a AddressEmptyCode error raised by the Staking contract.
type StakingAddressEmptyCode struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AddressEmptyCode(address target)
func StakingAddressEmptyCodeErrorID() common.Hash {
	return common.HexToHash("0x9996b315c842ff135b8fc4a08ad5df1c344efbc03d2687aecc0678050d2aac89")
}

// UnpackAddressEmptyCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AddressEmptyCode(address target)
func (staking *Staking) UnpackAddressEmptyCodeError(raw []byte) (*StakingAddressEmptyCode, error) {
	out := new(StakingAddressEmptyCode)
	if err := staking.abi.UnpackIntoInterface(out, "AddressEmptyCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingAlreadyRegistered represents a AlreadyRegistered error raised by the Staking contract.
type StakingAlreadyRegistered struct {
	Transcoder common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyRegistered(address transcoder)
func StakingAlreadyRegisteredErrorID() common.Hash {
	return common.HexToHash("0x45ed80e9399c87887ea54f615514a1e3dde31e9b6c027ddceb4ffd503b70e428")
}

// UnpackAlreadyRegisteredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyRegistered(address transcoder)
func (staking *Staking) UnpackAlreadyRegisteredError(raw []byte) (*StakingAlreadyRegistered, error) {
	out := new(StakingAlreadyRegistered)
	if err := staking.abi.UnpackIntoInterface(out, "AlreadyRegistered", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingCheckpointUnorderedInsertion represents a CheckpointUnorderedInsertion error raised by the Staking contract.
type StakingCheckpointUnorderedInsertion struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CheckpointUnorderedInsertion()
func StakingCheckpointUnorderedInsertionErrorID() common.Hash {
	return common.HexToHash("0x2520601d9d60b717c34a36ad270857824c5a1ebbfd08ff39aba6930089495cfa")
}

// UnpackCheckpointUnorderedInsertionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CheckpointUnorderedInsertion()
func (staking *Staking) UnpackCheckpointUnorderedInsertionError(raw []byte) (*StakingCheckpointUnorderedInsertion, error) {
	out := new(StakingCheckpointUnorderedInsertion)
	if err := staking.abi.UnpackIntoInterface(out, "CheckpointUnorderedInsertion", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingDelegatedElsewhere represents a DelegatedElsewhere error raised by the Staking contract.
type StakingDelegatedElsewhere struct {
	Account common.Address
	Current common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DelegatedElsewhere(address account, address current)
func StakingDelegatedElsewhereErrorID() common.Hash {
	return common.HexToHash("0x682023d3a5911167aac539e53acae3776a90c47c63b48afe9cdebf088cc1276d")
}

// UnpackDelegatedElsewhereError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DelegatedElsewhere(address account, address current)
func (staking *Staking) UnpackDelegatedElsewhereError(raw []byte) (*StakingDelegatedElsewhere, error) {
	out := new(StakingDelegatedElsewhere)
	if err := staking.abi.UnpackIntoInterface(out, "DelegatedElsewhere", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingERC1967InvalidImplementation represents a ERC1967InvalidImplementation error raised by the Staking contract.
type StakingERC1967InvalidImplementation struct {
	Implementation common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1967InvalidImplementation(address implementation)
func StakingERC1967InvalidImplementationErrorID() common.Hash {
	return common.HexToHash("0x4c9c8ce3ceb3130f17f7cdba48d89b5b0129f266a8bac114e6e315a41879b617")
}

// UnpackERC1967InvalidImplementationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1967InvalidImplementation(address implementation)
func (staking *Staking) UnpackERC1967InvalidImplementationError(raw []byte) (*StakingERC1967InvalidImplementation, error) {
	out := new(StakingERC1967InvalidImplementation)
	if err := staking.abi.UnpackIntoInterface(out, "ERC1967InvalidImplementation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingERC1967NonPayable represents a ERC1967NonPayable error raised by the Staking contract.
type StakingERC1967NonPayable struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1967NonPayable()
func StakingERC1967NonPayableErrorID() common.Hash {
	return common.HexToHash("0xb398979fa84f543c8e222f17890372c487baf85e062276c127fef521eea7224b")
}

// UnpackERC1967NonPayableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1967NonPayable()
func (staking *Staking) UnpackERC1967NonPayableError(raw []byte) (*StakingERC1967NonPayable, error) {
	out := new(StakingERC1967NonPayable)
	if err := staking.abi.UnpackIntoInterface(out, "ERC1967NonPayable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingEnforcedPause represents a EnforcedPause error raised by the Staking contract.
type StakingEnforcedPause struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EnforcedPause()
func StakingEnforcedPauseErrorID() common.Hash {
	return common.HexToHash("0xd93c0665d6c96d04a8f174024fc4ddd66c250604aff22bbec808de86dd3637e3")
}

// UnpackEnforcedPauseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EnforcedPause()
func (staking *Staking) UnpackEnforcedPauseError(raw []byte) (*StakingEnforcedPause, error) {
	out := new(StakingEnforcedPause)
	if err := staking.abi.UnpackIntoInterface(out, "EnforcedPause", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingExpectedPause represents a ExpectedPause error raised by the Staking contract.
type StakingExpectedPause struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ExpectedPause()
func StakingExpectedPauseErrorID() common.Hash {
	return common.HexToHash("0x8dfc202bcfe9a735b559bee70674422512bc5c30f687046ae8778315fb81da44")
}

// UnpackExpectedPauseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ExpectedPause()
func (staking *Staking) UnpackExpectedPauseError(raw []byte) (*StakingExpectedPause, error) {
	out := new(StakingExpectedPause)
	if err := staking.abi.UnpackIntoInterface(out, "ExpectedPause", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingFailedCall represents a FailedCall error raised by the Staking contract.
type StakingFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func StakingFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (staking *Staking) UnpackFailedCallError(raw []byte) (*StakingFailedCall, error) {
	out := new(StakingFailedCall)
	if err := staking.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingFinderShareTooLarge represents a FinderShareTooLarge error raised by the Staking contract.
type StakingFinderShareTooLarge struct {
	FinderPpm *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FinderShareTooLarge(uint256 finderPpm)
func StakingFinderShareTooLargeErrorID() common.Hash {
	return common.HexToHash("0x422d87635dd6c14e5f706c1af7c27b00bf58a88472424bb6b63d29aa38ba0073")
}

// UnpackFinderShareTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FinderShareTooLarge(uint256 finderPpm)
func (staking *Staking) UnpackFinderShareTooLargeError(raw []byte) (*StakingFinderShareTooLarge, error) {
	out := new(StakingFinderShareTooLarge)
	if err := staking.abi.UnpackIntoInterface(out, "FinderShareTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingFutureLookup represents a FutureLookup error raised by the Staking contract.
type StakingFutureLookup struct {
	Timestamp *big.Int
	Current   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FutureLookup(uint48 timestamp, uint48 current)
func StakingFutureLookupErrorID() common.Hash {
	return common.HexToHash("0xfb4571e087c4a40fc5f51cb2f987c68e36f369c16d3d4e8a8ccc3b4bfb2ae083")
}

// UnpackFutureLookupError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FutureLookup(uint48 timestamp, uint48 current)
func (staking *Staking) UnpackFutureLookupError(raw []byte) (*StakingFutureLookup, error) {
	out := new(StakingFutureLookup)
	if err := staking.abi.UnpackIntoInterface(out, "FutureLookup", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingInsufficientShares represents a InsufficientShares error raised by the Staking contract.
type StakingInsufficientShares struct {
	Have *big.Int
	Need *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientShares(uint256 have, uint256 need)
func StakingInsufficientSharesErrorID() common.Hash {
	return common.HexToHash("0xcb1d8bbaac965f93f06f14f4677fd4dbd26b1b89bf6dc7aa7c0ee5af7f19e420")
}

// UnpackInsufficientSharesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientShares(uint256 have, uint256 need)
func (staking *Staking) UnpackInsufficientSharesError(raw []byte) (*StakingInsufficientShares, error) {
	out := new(StakingInsufficientShares)
	if err := staking.abi.UnpackIntoInterface(out, "InsufficientShares", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingInsufficientStake represents a InsufficientStake error raised by the Staking contract.
type StakingInsufficientStake struct {
	Have *big.Int
	Need *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientStake(uint256 have, uint256 need)
func StakingInsufficientStakeErrorID() common.Hash {
	return common.HexToHash("0x45be0a261a88f9fedc41221879f08865d5e8d6053c877967e6e8e39e5697e6d5")
}

// UnpackInsufficientStakeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientStake(uint256 have, uint256 need)
func (staking *Staking) UnpackInsufficientStakeError(raw []byte) (*StakingInsufficientStake, error) {
	out := new(StakingInsufficientStake)
	if err := staking.abi.UnpackIntoInterface(out, "InsufficientStake", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingInvalidCommission represents a InvalidCommission error raised by the Staking contract.
type StakingInvalidCommission struct {
	RewardCut uint32
	FeeShare  uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidCommission(uint32 rewardCut, uint32 feeShare)
func StakingInvalidCommissionErrorID() common.Hash {
	return common.HexToHash("0xf94e755847be41229147c6d32fa440a3a77d3af2d016db06065f5b3bd89fb236")
}

// UnpackInvalidCommissionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidCommission(uint32 rewardCut, uint32 feeShare)
func (staking *Staking) UnpackInvalidCommissionError(raw []byte) (*StakingInvalidCommission, error) {
	out := new(StakingInvalidCommission)
	if err := staking.abi.UnpackIntoInterface(out, "InvalidCommission", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingInvalidInitialization represents a InvalidInitialization error raised by the Staking contract.
type StakingInvalidInitialization struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidInitialization()
func StakingInvalidInitializationErrorID() common.Hash {
	return common.HexToHash("0xf92ee8a957075833165f68c320933b1a1294aafc84ee6e0dd3fb178008f9aaf5")
}

// UnpackInvalidInitializationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidInitialization()
func (staking *Staking) UnpackInvalidInitializationError(raw []byte) (*StakingInvalidInitialization, error) {
	out := new(StakingInvalidInitialization)
	if err := staking.abi.UnpackIntoInterface(out, "InvalidInitialization", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingInvalidThawRounds represents a InvalidThawRounds error raised by the Staking contract.
type StakingInvalidThawRounds struct {
	ThawRounds uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidThawRounds(uint64 thawRounds)
func StakingInvalidThawRoundsErrorID() common.Hash {
	return common.HexToHash("0x0fdeb0fefd0ac9394100ed6ae333f72e337007c27458c0319b828c560ad052a3")
}

// UnpackInvalidThawRoundsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidThawRounds(uint64 thawRounds)
func (staking *Staking) UnpackInvalidThawRoundsError(raw []byte) (*StakingInvalidThawRounds, error) {
	out := new(StakingInvalidThawRounds)
	if err := staking.abi.UnpackIntoInterface(out, "InvalidThawRounds", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingNoSuchThaw represents a NoSuchThaw error raised by the Staking contract.
type StakingNoSuchThaw struct {
	Account common.Address
	ThawId  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoSuchThaw(address account, uint256 thawId)
func StakingNoSuchThawErrorID() common.Hash {
	return common.HexToHash("0x0b94c3e30bfa63a06fcf53235481cb5cb2b6cf75f1331548b24ab795e0622850")
}

// UnpackNoSuchThawError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoSuchThaw(address account, uint256 thawId)
func (staking *Staking) UnpackNoSuchThawError(raw []byte) (*StakingNoSuchThaw, error) {
	out := new(StakingNoSuchThaw)
	if err := staking.abi.UnpackIntoInterface(out, "NoSuchThaw", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingNotInitializing represents a NotInitializing error raised by the Staking contract.
type StakingNotInitializing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInitializing()
func StakingNotInitializingErrorID() common.Hash {
	return common.HexToHash("0xd7e6bcf8597daa127dc9f0048d2f08d5ef140a2cb659feabd700beff1f7a8302")
}

// UnpackNotInitializingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInitializing()
func (staking *Staking) UnpackNotInitializingError(raw []byte) (*StakingNotInitializing, error) {
	out := new(StakingNotInitializing)
	if err := staking.abi.UnpackIntoInterface(out, "NotInitializing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingNotRegistered represents a NotRegistered error raised by the Staking contract.
type StakingNotRegistered struct {
	Transcoder common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotRegistered(address transcoder)
func StakingNotRegisteredErrorID() common.Hash {
	return common.HexToHash("0xbfc6c337a80b7b8201f77f0a2a54c6e5f7c6fd9124a749804a482fa16ee8a895")
}

// UnpackNotRegisteredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotRegistered(address transcoder)
func (staking *Staking) UnpackNotRegisteredError(raw []byte) (*StakingNotRegistered, error) {
	out := new(StakingNotRegistered)
	if err := staking.abi.UnpackIntoInterface(out, "NotRegistered", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingNotRewardCaller represents a NotRewardCaller error raised by the Staking contract.
type StakingNotRewardCaller struct {
	Caller     common.Address
	Transcoder common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotRewardCaller(address caller, address transcoder)
func StakingNotRewardCallerErrorID() common.Hash {
	return common.HexToHash("0xcca16042ceea8d768e09b4116a01c6b623ceeb51cad5ada5dd3370d15f770a04")
}

// UnpackNotRewardCallerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotRewardCaller(address caller, address transcoder)
func (staking *Staking) UnpackNotRewardCallerError(raw []byte) (*StakingNotRewardCaller, error) {
	out := new(StakingNotRewardCaller)
	if err := staking.abi.UnpackIntoInterface(out, "NotRewardCaller", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the Staking contract.
type StakingReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func StakingReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (staking *Staking) UnpackReentrancyGuardReentrantCallError(raw []byte) (*StakingReentrancyGuardReentrantCall, error) {
	out := new(StakingReentrancyGuardReentrantCall)
	if err := staking.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingRewardAlreadyCalled represents a RewardAlreadyCalled error raised by the Staking contract.
type StakingRewardAlreadyCalled struct {
	Transcoder common.Address
	Round      uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RewardAlreadyCalled(address transcoder, uint64 round)
func StakingRewardAlreadyCalledErrorID() common.Hash {
	return common.HexToHash("0x3f5f2cb097abbac1fb55f0f298ac463cec252e451dc522a9b4601bff154924b1")
}

// UnpackRewardAlreadyCalledError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RewardAlreadyCalled(address transcoder, uint64 round)
func (staking *Staking) UnpackRewardAlreadyCalledError(raw []byte) (*StakingRewardAlreadyCalled, error) {
	out := new(StakingRewardAlreadyCalled)
	if err := staking.abi.UnpackIntoInterface(out, "RewardAlreadyCalled", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingRoundLocked represents a RoundLocked error raised by the Staking contract.
type StakingRoundLocked struct {
	Round uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RoundLocked(uint64 round)
func StakingRoundLockedErrorID() common.Hash {
	return common.HexToHash("0x62c36bea041a06fe28c281d3a336e9a15f272b5a79251fb81f29663192852129")
}

// UnpackRoundLockedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RoundLocked(uint64 round)
func (staking *Staking) UnpackRoundLockedError(raw []byte) (*StakingRoundLocked, error) {
	out := new(StakingRoundLocked)
	if err := staking.abi.UnpackIntoInterface(out, "RoundLocked", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the Staking contract.
type StakingSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func StakingSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (staking *Staking) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*StakingSafeCastOverflowedUintDowncast, error) {
	out := new(StakingSafeCastOverflowedUintDowncast)
	if err := staking.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the Staking contract.
type StakingSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func StakingSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (staking *Staking) UnpackSafeERC20FailedOperationError(raw []byte) (*StakingSafeERC20FailedOperation, error) {
	out := new(StakingSafeERC20FailedOperation)
	if err := staking.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingStillThawing represents a StillThawing error raised by the Staking contract.
type StakingStillThawing struct {
	ThawId        *big.Int
	WithdrawRound uint64
	Current       uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StillThawing(uint256 thawId, uint64 withdrawRound, uint64 current)
func StakingStillThawingErrorID() common.Hash {
	return common.HexToHash("0x22602aa3987c033e6e416a56088d597efaab1a73726662f4caeb0576a109da1f")
}

// UnpackStillThawingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StillThawing(uint256 thawId, uint64 withdrawRound, uint64 current)
func (staking *Staking) UnpackStillThawingError(raw []byte) (*StakingStillThawing, error) {
	out := new(StakingStillThawing)
	if err := staking.abi.UnpackIntoInterface(out, "StillThawing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingTranscoderCannotLeave represents a TranscoderCannotLeave error raised by the Staking contract.
type StakingTranscoderCannotLeave struct {
	Transcoder common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TranscoderCannotLeave(address transcoder)
func StakingTranscoderCannotLeaveErrorID() common.Hash {
	return common.HexToHash("0x8329372b2687d7cad076fff5598e104d21ece050d8c6b63c17f41a15870faade")
}

// UnpackTranscoderCannotLeaveError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TranscoderCannotLeave(address transcoder)
func (staking *Staking) UnpackTranscoderCannotLeaveError(raw []byte) (*StakingTranscoderCannotLeave, error) {
	out := new(StakingTranscoderCannotLeave)
	if err := staking.abi.UnpackIntoInterface(out, "TranscoderCannotLeave", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingUUPSUnauthorizedCallContext represents a UUPSUnauthorizedCallContext error raised by the Staking contract.
type StakingUUPSUnauthorizedCallContext struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UUPSUnauthorizedCallContext()
func StakingUUPSUnauthorizedCallContextErrorID() common.Hash {
	return common.HexToHash("0xe07c8dba242a06571ac65fe4bbe20522c9fb111cb33599b799ff8039c1ed18f4")
}

// UnpackUUPSUnauthorizedCallContextError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UUPSUnauthorizedCallContext()
func (staking *Staking) UnpackUUPSUnauthorizedCallContextError(raw []byte) (*StakingUUPSUnauthorizedCallContext, error) {
	out := new(StakingUUPSUnauthorizedCallContext)
	if err := staking.abi.UnpackIntoInterface(out, "UUPSUnauthorizedCallContext", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingUUPSUnsupportedProxiableUUID represents a UUPSUnsupportedProxiableUUID error raised by the Staking contract.
type StakingUUPSUnsupportedProxiableUUID struct {
	Slot [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UUPSUnsupportedProxiableUUID(bytes32 slot)
func StakingUUPSUnsupportedProxiableUUIDErrorID() common.Hash {
	return common.HexToHash("0xaa1d49a4c084bfa9aeeee2a0be65267a7f19ba7e1476b114dac513d2c14cb563")
}

// UnpackUUPSUnsupportedProxiableUUIDError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UUPSUnsupportedProxiableUUID(bytes32 slot)
func (staking *Staking) UnpackUUPSUnsupportedProxiableUUIDError(raw []byte) (*StakingUUPSUnsupportedProxiableUUID, error) {
	out := new(StakingUUPSUnsupportedProxiableUUID)
	if err := staking.abi.UnpackIntoInterface(out, "UUPSUnsupportedProxiableUUID", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingZeroAmount represents a ZeroAmount error raised by the Staking contract.
type StakingZeroAmount struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAmount()
func StakingZeroAmountErrorID() common.Hash {
	return common.HexToHash("0x1f2a2005cb66a8e145327e8814e243a0996aec9bfe1e15a495778b1236dbd485")
}

// UnpackZeroAmountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAmount()
func (staking *Staking) UnpackZeroAmountError(raw []byte) (*StakingZeroAmount, error) {
	out := new(StakingZeroAmount)
	if err := staking.abi.UnpackIntoInterface(out, "ZeroAmount", raw); err != nil {
		return nil, err
	}
	return out, nil
}
