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
	ABI: "[{\"inputs\":[{\"internalType\":\"contractILivepeerToken\",\"name\":\"lpt\",\"type\":\"address\"},{\"internalType\":\"contractIRounds\",\"name\":\"rounds\",\"type\":\"address\"},{\"internalType\":\"contractIIssuance\",\"name\":\"issuance\",\"type\":\"address\"},{\"internalType\":\"contractIActiveSet\",\"name\":\"activeSet\",\"type\":\"address\"},{\"internalType\":\"contractIFeeVault\",\"name\":\"feeVault\",\"type\":\"address\"},{\"internalType\":\"contractIServiceRegistry\",\"name\":\"registry\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AccessManagedInvalidAuthority\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"delay\",\"type\":\"uint32\"}],\"name\":\"AccessManagedRequiredDelay\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"AccessManagedUnauthorized\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"}],\"name\":\"AddressEmptyCode\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"transcoder\",\"type\":\"address\"}],\"name\":\"AlreadyRegistered\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"current\",\"type\":\"address\"}],\"name\":\"DelegatedElsewhere\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"}],\"name\":\"ERC1967InvalidImplementation\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ERC1967NonPayable\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"EnforcedPause\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ExpectedPause\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"finderPpm\",\"type\":\"uint256\"}],\"name\":\"FinderShareTooLarge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint48\",\"name\":\"timestamp\",\"type\":\"uint48\"},{\"internalType\":\"uint48\",\"name\":\"current\",\"type\":\"uint48\"}],\"name\":\"FutureLookup\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"have\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"need\",\"type\":\"uint256\"}],\"name\":\"InsufficientShares\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"have\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"need\",\"type\":\"uint256\"}],\"name\":\"InsufficientStake\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"rewardCut\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"feeShare\",\"type\":\"uint32\"}],\"name\":\"InvalidCommission\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidInitialization\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"thawRounds\",\"type\":\"uint64\"}],\"name\":\"InvalidThawRounds\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"thawId\",\"type\":\"uint256\"}],\"name\":\"NoSuchThaw\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotInitializing\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"transcoder\",\"type\":\"address\"}],\"name\":\"NotRegistered\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"transcoder\",\"type\":\"address\"}],\"name\":\"NotRewardCaller\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"transcoder\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"}],\"name\":\"RewardAlreadyCalled\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"}],\"name\":\"RoundLocked\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SafeCastOverflowedUintDowncast\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"thawId\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"withdrawRound\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"current\",\"type\":\"uint64\"}],\"name\":\"StillThawing\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"transcoder\",\"type\":\"address\"}],\"name\":\"TranscoderCannotLeave\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"UUPSUnauthorizedCallContext\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"slot\",\"type\":\"bytes32\"}],\"name\":\"UUPSUnsupportedProxiableUUID\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAmount\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AuthorityUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"transcoder\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"}],\"name\":\"Bonded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"transcoder\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"rewardCut\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"feeShare\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"fromRound\",\"type\":\"uint64\"}],\"name\":\"CommissionScheduled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"version\",\"type\":\"uint64\"}],\"name\":\"Initialized\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"minimumStake\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"thawRounds\",\"type\":\"uint64\"}],\"name\":\"ParametersSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"Paused\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"transcoder\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"ownShares\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"own\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"others\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"ownThawing\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"othersThawing\",\"type\":\"uint256\"}],\"name\":\"PoolCut\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"transcoder\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"thawId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Rebonded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Redelegated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"transcoder\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"commission\",\"type\":\"uint256\"}],\"name\":\"Rewarded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"transcoder\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"burnt\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"finder\",\"type\":\"address\"}],\"name\":\"Slashed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"transcoder\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"}],\"name\":\"StakeTransferred\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"transcoder\",\"type\":\"address\"}],\"name\":\"TranscoderDeregistered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"transcoder\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"rewardCut\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"feeShare\",\"type\":\"uint32\"}],\"name\":\"TranscoderRegistered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"transcoder\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"thawId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"withdrawRound\",\"type\":\"uint64\"}],\"name\":\"Unbonded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"Unpaused\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"}],\"name\":\"Upgraded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"thawId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Withdrawn\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"ACTIVE_SET\",\"outputs\":[{\"internalType\":\"contractIActiveSet\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"FEE_VAULT\",\"outputs\":[{\"internalType\":\"contractIFeeVault\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"ISSUANCE\",\"outputs\":[{\"internalType\":\"contractIIssuance\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"LPT\",\"outputs\":[{\"internalType\":\"contractILivepeerToken\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_FINDER_PPM\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_THAW_ROUNDS\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MISSED_ROUNDS\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"REGISTRY\",\"outputs\":[{\"internalType\":\"contractIServiceRegistry\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"ROUNDS\",\"outputs\":[{\"internalType\":\"contractIRounds\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"UPGRADE_INTERFACE_VERSION\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"authority\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"transcoder\",\"type\":\"address\"}],\"name\":\"bond\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"bondFor\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"transcoder\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"bondWithPermit\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"delegateOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"initialMinimumStake\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"initialThawRounds\",\"type\":\"uint64\"}],\"name\":\"initialize\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"isConsumingScheduledOp\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"minimumStake\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pause\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"paused\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"transcoder\",\"type\":\"address\"}],\"name\":\"poolOf\",\"outputs\":[{\"components\":[{\"internalType\":\"uint128\",\"name\":\"tokens\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"shares\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"thawingTokens\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"thawingShares\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"rewardCut\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"feeShare\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"lastRewardRound\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"generation\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"registered\",\"type\":\"bool\"}],\"internalType\":\"structIStaking.Pool\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"positionOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"transcoder\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"generation\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proxiableUUID\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"thawId\",\"type\":\"uint256\"}],\"name\":\"rebond\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"transcoder\",\"type\":\"address\"}],\"name\":\"redelegate\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"rewardCut\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"feeShare\",\"type\":\"uint32\"}],\"name\":\"register\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"transcoder\",\"type\":\"address\"}],\"name\":\"reward\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newAuthority\",\"type\":\"address\"}],\"name\":\"setAuthority\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"rewardCut\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"feeShare\",\"type\":\"uint32\"}],\"name\":\"setCommission\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint128\",\"name\":\"newMinimumStake\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"newThawRounds\",\"type\":\"uint64\"}],\"name\":\"setParameters\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"sharesOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"transcoder\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"finder\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"finderPpm\",\"type\":\"uint256\"}],\"name\":\"slash\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"taken\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint48\",\"name\":\"timestamp\",\"type\":\"uint48\"}],\"name\":\"stakeAt\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"transcoder\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"stake\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"stakeOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"thawId\",\"type\":\"uint256\"}],\"name\":\"thawOf\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"transcoder\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"shares\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"withdrawRound\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"generation\",\"type\":\"uint32\"}],\"internalType\":\"structIStaking.Thaw\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"thawRounds\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"thawId\",\"type\":\"uint256\"}],\"name\":\"thawValueOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint48\",\"name\":\"timestamp\",\"type\":\"uint48\"}],\"name\":\"totalAt\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"totalBonded\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"}],\"name\":\"transferStake\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"}],\"name\":\"unbond\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"thawId\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"unpause\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newImplementation\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"upgradeToAndCall\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"transcoder\",\"type\":\"address\"},{\"internalType\":\"uint48\",\"name\":\"timestamp\",\"type\":\"uint48\"}],\"name\":\"weightAt\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"thawId\",\"type\":\"uint256\"}],\"name\":\"withdraw\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "Staking",
	Bin: "0x61016060405230608052348015610014575f5ffd5b506040516157f23803806157f28339810160408190526100339161013a565b6001600160a01b0380871660a05285811660c05284811660e0528381166101005282811661012052811661014052610069610074565b5050505050506101bd565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff16156100c45760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b03908116146101235780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b6001600160a01b0381168114610123575f5ffd5b5f5f5f5f5f5f60c0878903121561014f575f5ffd5b865161015a81610126565b602088015190965061016b81610126565b604088015190955061017c81610126565b606088015190945061018d81610126565b608088015190935061019e81610126565b60a08801519092506101af81610126565b809150509295509295509295565b60805160a05160c05160e05161010051610120516101405161557461027e5f395f8181610329015261158301525f818161061e0152613ffb01525f8181610a06015261316a01525f818161088401526135cd01525f81816109640152818161164601528181611b8d015281816128a1015281816135380152613e5601525f81816108d601528181610eb301528181611429015281816114b801528181611e1a0152612e1501525f81816131d1015281816131fa015261336001526155745ff3fe6080604052600436106102e2575f3560e01c80638456cb5911610186578063b78d27dc116100dc578063e465ef0911610087578063f370902a11610062578063f370902a146109f5578063f5eb42dc14610a28578063fd2d39c514610a47575f5ffd5b8063e465ef09146109a5578063eaffb3f9146109b9578063ec5ffac2146109d8575f5ffd5b8063c105a332116100b7578063c105a33214610934578063c7abf75514610953578063cfb9805514610986575f5ffd5b8063b78d27dc146108a6578063b8f6c09c146108c5578063bf7e214f146108f8575f5ffd5b8063951370651161013c578063a28f884711610117578063a28f8847146107ff578063ad3cb1cc1461081e578063b026737914610873575f5ffd5b8063951370651461079557806398180ddb146107b4578063988b1fa7146107d3575f5ffd5b80638a04ce601161016c5780638a04ce60146106405780638d22ea2a146107495780638fb3603714610768575f5ffd5b80638456cb59146105f95780638940192a1461060d575f5ffd5b80634be9fd9f1161023b5780636353586b116101f15780636f267190116101cc5780636f2671901461059c57806376c27206146105bb5780637a9e5e4b146105da575f5ffd5b80636353586b146105205780636717e1351461053f57806369a02a551461055e575f5ffd5b80634f1ef286116102215780634f1ef286146104b857806352d1902d146104cb5780635c975abb146104df575f5ffd5b80634be9fd9f146104835780634df169b8146104a2575f5ffd5b8063307259a01161029b5780633f4ba83a116102765780633f4ba83a14610433578063426233601461044757806344d96e9514610466575f5ffd5b8063307259a0146103ce5780633db86540146103f35780633dfd3e8914610412575f5ffd5b806326533e1e116102cb57806326533e1e1461036357806327de9e32146103905780632e1a7d4d146103af575f5ffd5b8063019f45c4146102e657806306433b1b14610318575b5f5ffd5b3480156102f1575f5ffd5b50610305610300366004614dba565b610ac9565b6040519081526020015b60405180910390f35b348015610323575f5ffd5b5061034b7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b03909116815260200161030f565b34801561036e575f5ffd5b50610377600281565b60405167ffffffffffffffff909116815260200161030f565b34801561039b575f5ffd5b506103056103aa366004614dd5565b610aec565b3480156103ba575f5ffd5b506103056103c9366004614dd5565b610dcc565b3480156103d9575f5ffd5b50600554600160801b900467ffffffffffffffff16610377565b3480156103fe575f5ffd5b5061030561040d366004614e00565b610ee4565b34801561041d575f5ffd5b5061043161042c366004614e4a565b610f20565b005b34801561043e575f5ffd5b506104316110fe565b348015610452575f5ffd5b50610305610461366004614e83565b611114565b348015610471575f5ffd5b506003546001600160601b0316610305565b34801561048e575f5ffd5b5061030561049d366004614e9e565b611173565b3480156104ad575f5ffd5b506103056203d09081565b6104316104c6366004614ef7565b6114f4565b3480156104d6575f5ffd5b50610305611513565b3480156104ea575f5ffd5b507fcd5ed15c6e187e77e9aee88184c21f4f2182ab5827cb3b7e07fbedcd63f033005460ff16604051901515815260200161030f565b34801561052b575f5ffd5b5061030561053a366004614e83565b611541565b34801561054a575f5ffd5b50610305610559366004614fbd565b61181f565b348015610569575f5ffd5b5061057d610578366004614e00565b61193c565b604080516001600160a01b03909316835260208301919091520161030f565b3480156105a7575f5ffd5b506104316105b6366004614e83565b611a10565b3480156105c6575f5ffd5b506104316105d5366004614fe7565b611b78565b3480156105e5575f5ffd5b506104316105f4366004614e83565b611c57565b348015610604575f5ffd5b50610431611d02565b348015610618575f5ffd5b5061034b7f000000000000000000000000000000000000000000000000000000000000000081565b34801561064b575f5ffd5b506106f461065a366004614fbd565b604080516080810182525f808252602082018190529181018290526060810191909152506001600160a01b039182165f90815260026020908152604080832093835292815290829020825160808101845281549094168452600101546001600160801b03811691840191909152600160801b810467ffffffffffffffff1691830191909152600160c01b900463ffffffff16606082015290565b60405161030f919081516001600160a01b031681526020808301516001600160801b03169082015260408083015167ffffffffffffffff169082015260609182015163ffffffff169181019190915260800190565b348015610754575f5ffd5b5061034b610763366004614e83565b611d13565b348015610773575f5ffd5b5061077c611d80565b6040516001600160e01b0319909116815260200161030f565b3480156107a0575f5ffd5b506103056107af366004615018565b611dc9565b3480156107bf575f5ffd5b506104316107ce3660046150a0565b611e94565b3480156107de575f5ffd5b506107f26107ed366004614e83565b611ea7565b60405161030f91906150ca565b34801561080a575f5ffd5b50610431610819366004614fbd565b612048565b348015610829575f5ffd5b506108666040518060400160405280600581526020017f352e302e3000000000000000000000000000000000000000000000000000000081525081565b60405161030f91906151a1565b34801561087e575f5ffd5b5061034b7f000000000000000000000000000000000000000000000000000000000000000081565b3480156108b1575f5ffd5b506103056108c03660046151d6565b61221a565b3480156108d0575f5ffd5b5061034b7f000000000000000000000000000000000000000000000000000000000000000081565b348015610903575f5ffd5b507ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a00546001600160a01b031661034b565b34801561093f575f5ffd5b5061030561094e366004614fbd565b612240565b34801561095e575f5ffd5b5061034b7f000000000000000000000000000000000000000000000000000000000000000081565b348015610991575f5ffd5b506104316109a03660046151f9565b612264565b3480156109b0575f5ffd5b50610377606481565b3480156109c4575f5ffd5b506104316109d3366004614dd5565b61237b565b3480156109e3575f5ffd5b506005546001600160801b0316610305565b348015610a00575f5ffd5b5061034b7f000000000000000000000000000000000000000000000000000000000000000081565b348015610a33575f5ffd5b50610305610a42366004614e83565b61244b565b348015610a52575f5ffd5b50610a9f610a61366004614e83565b6001600160a01b039081165f908152600160208190526040909120805491015491811692600160a01b90910462ffffff16916001600160701b031690565b604080516001600160a01b03909416845263ffffffff90921660208401529082015260600161030f565b5f610ad3826124c7565b610ae6600365ffffffffffff841661250c565b92915050565b5f610af5612568565b610afd6125ab565b5f610b07336125e0565b9050610b138184612696565b80546001600160a01b03165f610b28826126fd565b90505f610b36848388612730565b6003830154909150600160781b900460ff168015610b5c57506001600160a01b03831633145b15610b6b57610b6b8483612799565b610b7481612830565b600380545f90610b8e9084906001600160601b0316615253565b92506101000a8154816001600160601b0302191690836001600160601b031602179055505f610bbd8433612867565b600186018054919250600160b81b90910467ffffffffffffffff16906017610be483615272565b91906101000a81548167ffffffffffffffff021916908367ffffffffffffffff16021790555067ffffffffffffffff1695505f600560109054906101000a900467ffffffffffffffff16610c3661289e565b610c40919061529e565b90506040518060800160405280866001600160a01b03168152602001610c77610c72868661292490919063ffffffff16565b6129bf565b6001600160801b03908116825267ffffffffffffffff808516602080850191909152865463ffffffff600160e01b9091048116604095860152335f818152600284528681208f82528452869020875181546001600160a01b039182166001600160a01b03199091161782559388015160019091018054898901516060909a0151909416600160c01b027fffffffff00000000ffffffffffffffffffffffffffffffffffffffffffffffff99909616600160801b0277ffffffffffffffffffffffffffffffffffffffffffffffff1990941691909616179190911795909516919091179091559051899291881691907fb2a87f99365d302b321bbcf53e86efea9cb537bb3f284836d350060bdc15f92190610db1908d9089908890928352602083019190915267ffffffffffffffff16604082015260600190565b60405180910390a4505050505050610dc76129f2565b919050565b5f610dd56125ab565b335f908152600260209081526040808320858452909152812060010154600160801b900467ffffffffffffffff1690610e0c61289e565b905083828267ffffffffffffffff8083169082161015610e5f576040516322602aa360e01b8152600481019390935267ffffffffffffffff91821660248401521660448201526064015b60405180910390fd5b505050610e6b84612a1c565b60405181815290945085915033907f92ccf450a286a957af52509bc1c9939d1a6a481783e142e41e2499f0bb66ebc69060200160405180910390a3610eda6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163385612b2b565b5050610dc76129f2565b5f610eee826124c7565b6001600160a01b0383165f908152602081905260408120610f179065ffffffffffff8516612b60565b50949350505050565b610f28612568565b610f306125ab565b335f8181526020819052604090206003810154909190600160781b900460ff1615610f7a576040516345ed80e960e01b81526001600160a01b039091166004820152602401610e56565b5060055484906001600160801b031680821015610fbc576040516322df051360e11b815260048101929092526001600160801b03166024820152604401610e56565b5050610fc88383612bf7565b5f610fd161289e565b6003830180546fff0000000000000000000000000000001916600160781b179055905061100767ffffffffffffffff8216612c4a565b60038301805467ffffffff00000000191664010000000063ffffffff93841602179055604080518683168152918516602083015233917f732b0213e09d9120841cee8e17b64924063cd50c6af508556f78915e5767110a910160405180910390a28154600160601b90046001600160701b0316156110905761108b82858584612c7a565b6110e3565b6040805180820190915263ffffffff858116808352908516602090920182905260028401805467ffffffffffffffff191690911764010000000090920291909117905560038201805463ffffffff191690555b6110ee338633612d81565b5050506110f96129f2565b505050565b61110a335b5f36612e46565b611112612fa1565b565b6001600160a01b038181165f908152600160209081526040808320549093168252819052908120805461116c906001600160601b03811690600160601b90046001600160701b03166111658661244b565b9190613013565b9392505050565b5f61117d33611103565b6111856125ab565b816203d0908111156111ad5760405163422d876360e01b8152600401610e5691815260200190565b505f6111b8866125e0565b90505f6111c4876126fd565b82549091505f906001600160a01b038981169116146111e3575f6111f2565b60018301546001600160701b03165b6001600160701b031690505f61120983838a613040565b80519091501561125f57805161121e906130c1565b6001850180545f9061123a9084906001600160701b03166152be565b92506101000a8154816001600160701b0302191690836001600160701b031602179055505b6003830154600160781b900460ff168015611285575060018401546001600160701b0316155b156112955761129584848b6130f4565b6112b1816060015182602001516112ac91906152dd565b612830565b600380545f906112cb9084906001600160601b0316615253565b92506101000a8154816001600160601b0302191690836001600160601b03160217905550886001600160a01b03167f0bc0ca029fce324bc3b56b1b360ac6d5e69f413ae5dc969669b01aca2616f41b825f01518360200151846060015185604001518660800151604051611361959493929190948552602085019390935260408401919091526060830152608082015260a00190565b60405180910390a2806080015181604001518260600151836020015161138791906152dd565b61139191906152dd565b61139b91906152dd565b94505f620f424087836040015184602001516113b791906152dd565b6113c191906152f0565b6113cb919061531b565b90506001600160a01b03808916908b167f10cc080888f97c96419786385100283aa8ae09efd09b75964b955212f42847d488611407858261533a565b6040805192835260208301919091520160405180910390a36001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166342966c68611458838961533a565b6040518263ffffffff1660e01b815260040161147691815260200190565b5f604051808303815f87803b15801561148d575f5ffd5b505af115801561149f573d5f5f3e3d5ffd5b505050505f8111156114df576114df6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168983612b2b565b50505050506114ec6129f2565b949350505050565b6114fc6131c6565b6115058261327d565b61150f8282613286565b5050565b5f61151c613355565b507f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc90565b5f61154a612568565b6115526125ab565b336001600160a01b0383161480611601575060405163439dc43360e01b81526001600160a01b0383811660048301527f0000000000000000000000000000000000000000000000000000000000000000169063439dc43390602401602060405180830381865afa1580156115c8573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906115ec919061534d565b6001600160a01b0316336001600160a01b0316145b3383909161163557604051636650b02160e11b81526001600160a01b03928316600482015291166024820152604401610e56565b50505f6116418361339e565b90505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316639af1d1726040518163ffffffff1660e01b8152600401602060405180830381865afa1580156116a0573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906116c49190615368565b90505f6116dc67ffffffffffffffff831660026133f5565b60038401549091505f9061170f9061170390640100000000900463ffffffff166001615383565b63ffffffff1683613406565b9050858367ffffffffffffffff808216908416111561175c576040516303f5f2cb60e41b81526001600160a01b03909216600483015267ffffffffffffffff166024820152604401610e56565b50505f611768876125e0565b600354909150611787908690600160601b900464ffffffffff16613415565b61179a8467ffffffffffffffff16612c4a565b60038601805463ffffffff929092166401000000000267ffffffff0000000019909216919091179055815b8467ffffffffffffffff168167ffffffffffffffff1611611808576117ec82878a8461350a565b6117f690886152dd565b965061180181615272565b90506117c5565b50611812866137ad565b5050505050610dc76129f2565b6001600160a01b038281165f9081526002602090815260408083208584528252808320815160808101835281549095168086526001909101546001600160801b03811693860193909352600160801b830467ffffffffffffffff1691850191909152600160c01b90910463ffffffff16606084015290919082906118a39086612867565b604080516060808201835292546001600160701b038082168352600160701b820416602083015263ffffffff600160e01b909104811692820183905292850151909350909116146118f8575f92505050610ae6565b611933815f01516001600160701b031682602001516001600160701b031684602001516001600160801b03166130139092919063ffffffff16565b95945050505050565b5f5f611947836124c7565b6001600160a01b0384165f9081526001602052604081206119709065ffffffffffff86166137f7565b6001600160a01b0383165f9081526020818152604080832062ffffff8616845260078101909252909120549396509094509092509064ffffffffff1680158015906119ca57508565ffffffffffff168164ffffffffff1611155b156119dd575f5f94509450505050611a09565b5f806119f18465ffffffffffff8a16612b60565b9092509050611a01868383613013565b955050505050505b9250929050565b611a18612568565b611a206125ab565b335f81815260208190526040902060030154600160781b900460ff1615611a6657604051638329372b60e01b81526001600160a01b039091166004820152602401610e56565b505f611a71336125e0565b80549091506001600160a01b03908116903390829085168103611aba5760405163682023d360e01b81526001600160a01b03928316600482015291166024820152604401610e56565b50506001820154611ad59083906001600160701b0316612696565b5f611af683611ae3846126fd565b60018601546001600160701b0316612730565b90505f611b048433876138e4565b9050611b118482846139aa565b50846001600160a01b0316836001600160a01b0316336001600160a01b03167f12e144c27d0bad08abc77c66a640b5cf15a03a93f6582f40de6932b033a5fa5e85604051611b6191815260200190565b60405180910390a450505050611b756129f2565b50565b611b80612568565b5f611b8961289e565b90507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663a4e2d6346040518163ffffffff1660e01b8152600401602060405180830381865afa158015611be7573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611c0b919061539f565b158190611c3857604051633161b5f560e11b815267ffffffffffffffff9091166004820152602401610e56565b50611c438383612bf7565b6110f9611c4f3361339e565b848484612c7a565b33611c897ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a00546001600160a01b031690565b6001600160a01b0316816001600160a01b031614611cc45760405162d1953b60e31b81526001600160a01b0382166004820152602401610e56565b816001600160a01b03163b5f03611cf9576040516361798f2f60e11b81526001600160a01b0383166004820152602401610e56565b61150f82613a27565b611d0b33611103565b611112613a9b565b6001600160a01b0381165f908152600160205260408120611d6681546001600160a01b0381165f90815260208190526040902060030154600160a01b90910462ffffff908116600160401b909204161490565b611d70575f61116c565b546001600160a01b031692915050565b7ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a0080545f9190600160a01b900460ff16611dba575f611dc3565b638fb3603760e01b5b91505090565b5f611dd2612568565b611dda6125ab565b60405163d505accf60e01b8152336004820152306024820152604481018890526064810186905260ff8516608482015260a4810184905260c481018390527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063d505accf9060e4015f604051808303815f87803b158015611e63575f5ffd5b505af1925050508015611e74575060015b50611e80338888612d81565b9050611e8a6129f2565b9695505050505050565b611e9d33611103565b61150f8282613af6565b60408051610120810182525f8082526020808301829052828401829052606083018290526080830182905260a0830182905260c0830182905260e0830182905261010083018290526001600160a01b0385168252818152908390208351808501909452600281015463ffffffff808216865264010000000090910481169285019290925260038101549293909290911615611f5157611f4e611f4761289e565b8390613bee565b90505b604080516101208101825283546001600160601b03811682526001600160701b03600160601b90910481166020830152600585015460048601549293840192611f9e9291821691166153be565b6001600160801b0316815260058401546004850154602090920191611fdb916001600160701b03600160701b9182900481169291909104166153be565b6001600160801b03168152825163ffffffff90811660208084019190915290930151831660408201526003939093015464010000000081049092166060840152600160401b820462ffffff166080840152600160781b90910460ff16151560a09092019190915292915050565b612050612568565b6120586125ab565b335f81815260208190526040902060030154600160781b900460ff161561209e57604051638329372b60e01b81526001600160a01b039091166004820152602401610e56565b505f6120a9336125e0565b90505f6120b5846125e0565b82549091506001600160a01b03166120cd8385612696565b815485906001600160a01b0390811690831681146121115760405163682023d360e01b81526001600160a01b03928316600482015291166024820152604401610e56565b505061211c846130c1565b6001840180545f906121389084906001600160701b03166152be565b92506101000a8154816001600160701b0302191690836001600160701b03160217905550612165846130c1565b6001830180545f906121819084906001600160701b03166153dd565b82546101009290920a6001600160701b038181021990931691831602179091556001850154165f0390506121b8576121b883613c56565b806001600160a01b0316856001600160a01b0316336001600160a01b03167fd1412cf3194637c19cb0b71bc683c851c8d43dd6e516f26930a4737572e6434e8760405161220791815260200190565b60405180910390a450505061150f6129f2565b5f612223612568565b61222b6125ab565b612236338484612d81565b9050610ae66129f2565b5f612249612568565b6122516125ab565b612236838361225f86611d13565b612d81565b5f61226d613c83565b805490915060ff600160401b820416159067ffffffffffffffff165f811580156122945750825b90505f8267ffffffffffffffff1660011480156122b05750303b155b9050811580156122be575080155b156122dc5760405163f92ee8a960e01b815260040160405180910390fd5b845467ffffffffffffffff19166001178555831561230b57845468ff00000000000000001916600160401b1785555b61231488613cab565b61231c613cbc565b6123268787613af6565b831561237157845468ff000000000000000019168555604051600181527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b5050505050505050565b612383612568565b61238b6125ab565b5f612395336125e0565b90505f5f6123a284612a1c565b845491935091505f906001600160a01b0316156123c95783546001600160a01b03166123cb565b825b90505f6123d98533846138e4565b90506123e68582856139aa565b506123f0836137ad565b85826001600160a01b0316336001600160a01b03167f6023e09429fe38e5691535b0b95f43db91255da4dc579340e8bc4d0bb75c29148660405161243691815260200190565b60405180910390a45050505050611b756129f2565b6001600160a01b0381165f90815260016020526040812061249e81546001600160a01b0381165f90815260208190526040902060030154600160a01b90910462ffffff908116600160401b909204161490565b6124a8575f6124b7565b60018101546001600160701b03165b6001600160701b03169392505050565b428165ffffffffffff1610816124db613cc4565b90916110f9576040516307da2b8f60e51b815265ffffffffffff928316600482015291166024820152604401610e56565b81545f90600160601b900464ffffffffff168210612535575081546001600160601b0316610ae6565b825461255890600185019063ffffffff600160b01b9091048116908590613cce16565b6001600160d81b03169392505050565b7fcd5ed15c6e187e77e9aee88184c21f4f2182ab5827cb3b7e07fbedcd63f033005460ff16156111125760405163d93c066560e01b815260040160405180910390fd5b6125b3613df1565b61111260017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90613e31565b5f6125e9613e38565b506001600160a01b0381165f90815260016020526040902060035461261d908290600160601b900464ffffffffff16613ee4565b80546001600160a01b031661263157919050565b61263b8183613fab565b80546001600160a01b0381165f90815260208190526040902060030154600160401b900462ffffff908116600160a01b9092041614610dc7576001810180546dffffffffffffffffffffffffffff19169055610dc781613c56565b5f81116126b657604051631f2a200560e01b815260040160405180910390fd5b60018201546001600160701b031681818111156126f75760405163658ec5dd60e11b81526001600160701b0390921660048301526024820152604401610e56565b50505050565b6001600160a01b0381165f908152602081905260409020600354610dc7908290600160601b900464ffffffffff16613415565b5f61273b8383614050565b9050612746826130c1565b6001850180545f906127629084906001600160701b03166152be565b82546101009290920a6001600160701b038181021990931691831602179091556001860154165f03905061116c5761116c84613c56565b60018201546001600160701b03165f8190036127ba576110f98383336130f4565b81545f906127e49083906001600160601b03811690600160601b90046001600160701b0316613013565b60055490915081906001600160801b031680821015612828576040516322df051360e11b815260048101929092526001600160801b03166024820152604401610e56565b505050505050565b5f6001600160601b03821115612863576040516306dfcc6560e41b81526060600482015260248101839052604401610e56565b5090565b6001600160a01b038083165f818152602081905260408120909290919084161461289457806005016114ec565b6004019392505050565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316639fa6a6e36040518163ffffffff1660e01b8152600401602060405180830381865afa1580156128fb573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061291f9190615368565b905090565b81545f906001600160701b0380821691600160701b9004166129478483836140eb565b925061295b61295685846152dd565b6130c1565b85546dffffffffffffffffffffffffffff19166001600160701b039190911617855561298a61295684836152dd565b85546001600160701b0391909116600160701b026dffffffffffffffffffffffffffff60701b19909116179094555092915050565b5f6001600160801b03821115612863576040516306dfcc6560e41b81526080600482015260248101839052604401610e56565b6111125f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f006125da565b335f8181526002602090815260408083208584528252808320815160808101835281546001600160a01b03168082526001909201546001600160801b03811694820194909452600160801b840467ffffffffffffffff1692810192909252600160c01b90920463ffffffff16606082015290928484612abf57604051630b94c3e360e01b81526001600160a01b0390921660048301526024820152604401610e56565b5050335f818152600260209081526040808320888452825290912080546001600160a01b031916815560010180546001600160e01b03191690558201516060830151612b23926001600160801b0390921691612b1c908790612867565b9190614104565b915050915091565b612b3883838360016141ba565b6110f957604051635274afe760e01b81526001600160a01b0384166004820152602401610e56565b81545f908190600160d01b900464ffffffffff168310612b9e57505081546001600160601b03811690600160601b90046001600160701b0316611a09565b60038401545f90612bce90600687019063ffffffff6b0100000000000000000000009091048116908790613cce16565b6cffffffffffffffffffffffffff607082901c1693506001600160701b03169150509250929050565b620f42408263ffffffff1611158015612c195750620f42408163ffffffff1611155b828290916126f757604051631f29ceab60e31b815263ffffffff928316600482015291166024820152604401610e56565b5f63ffffffff821115612863576040516306dfcc6560e41b81526020600482015260248101839052604401610e56565b5f612c858583613bee565b90505f815f015163ffffffff168563ffffffff161180612cb45750816020015163ffffffff168463ffffffff16105b90505f81612cc2575f612cd7565b600554600160801b900467ffffffffffffffff165b612ce285600161529e565b612cec919061529e565b9050612d2560405180604001604052808863ffffffff1681526020018763ffffffff1681525085838a61421c909392919063ffffffff16565b6040805163ffffffff88811682528716602082015267ffffffffffffffff831681830152905133917f297779cd9c7e6baea1afd6d4d631f7c147ad26eb9f59b8a16f301187212e3a33919081900360600190a250505050505050565b5f5f612d8c856125e0565b90505f612d9a8287866138e4565b9050612da78282876139aa565b9250612db2856137ad565b836001600160a01b0316866001600160a01b03167f289681ab5d381c66d9d1e6488d96cb83cc35a13d84d5456280806e6595737a9c8786604051612e00929190918252602082015260400190565b60405180910390a3612e3d6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163330886142b1565b50509392505050565b7ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a005f80612eba612e9d7ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a00546001600160a01b031690565b8730612eac60045f8a8c6153fc565b612eb591615423565b6142e7565b91509150816128285763ffffffff811615612f7e57825460ff60a01b1916600160a01b178355612f117ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a00546001600160a01b031690565b6001600160a01b03166394c7d7ee8787876040518463ffffffff1660e01b8152600401612f4093929190615459565b5f604051808303815f87803b158015612f57575f5ffd5b505af1158015612f69573d5f5f3e3d5ffd5b5050845460ff60a01b19168555506128289050565b60405162d1953b60e31b81526001600160a01b0387166004820152602401610e56565b612fa961438e565b7fcd5ed15c6e187e77e9aee88184c21f4f2182ab5827cb3b7e07fbedcd63f03300805460ff191681557f5db9ee0a495bf2e6ff9c91a7834c1ba4fdd244a5e8aa4e537bd38aeae4b073aa335b6040516001600160a01b03909116815260200160405180910390a150565b5f613021620f4240836152dd565b61302c6001856152dd565b61303690866152f0565b6114ec919061531b565b61306d6040518060a001604052805f81526020015f81526020015f81526020015f81526020015f81525090565b613079848285856143d0565b8051831180613094575060048401546001600160701b031615155b61116c5761116c848283604001518460200151866130b2919061533a565b6130bc919061533a565b6144ff565b5f6001600160701b03821115612863576040516306dfcc6560e41b81526070600482015260248101839052604401610e56565b6003820180546fff0000000000000000000000000000001916905561311883613c56565b6040516001600160a01b038216907fa238ed449db9c4e5cabd66dad44b4b5a9b95c18b9e5e2c08f362fadd749bb51b905f90a2604051631484968760e11b81526001600160a01b0382811660048301527f000000000000000000000000000000000000000000000000000000000000000016906329092d0e906024015f604051808303815f87803b1580156131ab575f5ffd5b505af11580156131bd573d5f5f3e3d5ffd5b50505050505050565b306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148061325f57507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166132537f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc546001600160a01b031690565b6001600160a01b031614155b156111125760405163703e46dd60e11b815260040160405180910390fd5b611b7533611103565b816001600160a01b03166352d1902d6040518163ffffffff1660e01b8152600401602060405180830381865afa9250505080156132e0575060408051601f3d908101601f191682019092526132dd91810190615497565b60015b61330857604051634c9c8ce360e01b81526001600160a01b0383166004820152602401610e56565b7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc811461334b57604051632a87526960e21b815260048101829052602401610e56565b6110f98383614644565b306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146111125760405163703e46dd60e11b815260040160405180910390fd5b6001600160a01b0381165f90815260208190526040902060038101548290600160781b900460ff166133ef5760405163bfc6c33760e01b81526001600160a01b039091166004820152602401610e56565b50919050565b5f8082840384811115908102611933565b5f82821882841102821861116c565b815464ffffffffff600160d01b9091048116908216810361343557505050565b64ffffffffff8116156134cf5782546003840154600160601b82046001600160701b031660709290921b79ffffffffffffffffffffffff00000000000000000000000000001691909117906134ab9060068601906b010000000000000000000000900463ffffffff908116908590859061469916565b84600301600b6101000a81548163ffffffff021916908363ffffffff160217905550505b50815464ffffffffff909116600160d01b027fff0000000000ffffffffffffffffffffffffffffffffffffffffffffffffffff909116179055565b604051634db1849760e01b815267ffffffffffffffff821660048201525f9081906001906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690634db1849790602401602060405180830381865afa15801561357d573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906135a191906154ae565b6135ab91906154c9565b90505f6135c08665ffffffffffff8416612b60565b5090506001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166309e58ae78583613607600365ffffffffffff881661250c565b6040516001600160e01b031960e086901b16815267ffffffffffffffff9093166004840152602483019190915260448201526064016020604051808303815f875af1158015613658573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061367c9190615497565b92505f620f424061368d8887613bee565b5161369e9063ffffffff16866152f0565b6136a8919061531b565b90506136b76112ac828661533a565b875488905f906136d19084906001600160601b03166154e7565b92506101000a8154816001600160601b0302191690836001600160601b0316021790555061370b61295682896146f190919063ffffffff16565b6001890180545f906137279084906001600160701b03166153dd565b92506101000a8154816001600160701b0302191690836001600160701b031602179055508467ffffffffffffffff16866001600160a01b03167f2d6237654d243f83d767e142243ae0629f4bbf49a4ff259f25b21df4acbd1773868460405161379a929190918252602082015260400190565b60405180910390a3505050949350505050565b6137b681612830565b600380545f906137d09084906001600160601b03166154e7565b92506101000a8154816001600160601b0302191690836001600160601b0316021790555050565b81545f9081908190600160b81b900464ffffffffff1684106138345784546001600160a01b0381169350600160a01b900462ffffff16915061387e565b84545f9061385990600288019063ffffffff600160e01b9091048116908890613cce16565b77ffffffffffffffffffffffffffffffffffffffffffffffff601882901c1694509250505b6001850154600160701b900464ffffffffff168410156138c35760018501546138be90600387019063ffffffff600160981b9091048116908790613cce16565b6138d2565b60018501546001600160701b03165b6001600160d81b031690509250925092565b5f6138ee8261339e565b60035490915061390d908290600160601b900464ffffffffff16613415565b83546001600160a01b039081169083168103613929575061116c565b83816001600160a01b038116156139665760405163682023d360e01b81526001600160a01b03928316600482015291166024820152604401610e56565b505060038281015490546139989187918691600160401b900462ffffff1690600160601b900464ffffffffff16614757565b6139a28585613fab565b509392505050565b5f6139b583836146f1565b90505f81116139d757604051631f2a200560e01b815260040160405180910390fd5b6139e0816130c1565b6001850180545f906139fc9084906001600160701b03166153dd565b92506101000a8154816001600160701b0302191690836001600160701b031602179055509392505050565b7ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a0080546001600160a01b0319166001600160a01b03831690811782556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad906020015b60405180910390a15050565b613aa3612568565b7fcd5ed15c6e187e77e9aee88184c21f4f2182ab5827cb3b7e07fbedcd63f03300805460ff191660011781557f62e78cea01bee320cd4e420270b5ea74000d11b0c9f74754ebdbfc544b05a25833612ff5565b5f826001600160801b031611613b1f57604051631f2a200560e01b815260040160405180910390fd5b5f8167ffffffffffffffff16118015613b435750606467ffffffffffffffff821611155b8190613b6f576040516307ef587f60e11b815267ffffffffffffffff9091166004820152602401610e56565b50600580546001600160801b03841677ffffffffffffffffffffffffffffffffffffffffffffffff199091168117600160801b67ffffffffffffffff8516908102919091179092556040805191825260208201929092527f95ff198f870b94d5331400e0c7a615c4a0d8f5023213a6747912cc976c9171579101613a8f565b604080518082019091525f8082526020820152600383015463ffffffff1667ffffffffffffffff831610613c255782600201613c2a565b826001015b60408051808201909152905463ffffffff80821683526401000000009091041660208201529392505050565b8054600354611b759183915f91600160a01b900462ffffff1690600160601b900464ffffffffff16614757565b5f807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00610ae6565b613cb3614887565b611b75816148ac565b611112614887565b5f61291f426148bd565b5f825f03613cdd57505f61116c565b5f8481613ceb60018761533a565b815260208082019290925260409081015f2081518083019092525464ffffffffff8116808352650100000000009091046001600160d81b03169282019290925291508310613d3e5760200151905061116c565b5f8080613d4c60018861533a565b915091505b80821015613daa575f6002613d6683856152dd565b613d70919061531b565b5f81815260208a9052604090205490915064ffffffffff168610613da057613d998160016152dd565b9250613da4565b8091505b50613d51565b8115613de457865f613dbd60018561533a565b815260208101919091526040015f20546501000000000090046001600160d81b0316613de6565b5f5b979650505050505050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c1561111257604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b600354600160881b900464ffffffffff16421015613e5257565b5f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316632585581f6040518163ffffffff1660e01b81526004016040805180830381865afa158015613eaf573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613ed39190615506565b909250905061150f600383836148ef565b600182015464ffffffffff600160701b90910481169082168103613f0757505050565b64ffffffffff811615613f68576001830154613f4590600385019063ffffffff600160981b820481169185916001600160701b039091169061469916565b8360010160136101000a81548163ffffffff021916908363ffffffff1602179055505b506001909101805464ffffffffff909216600160701b027fffffffffffffffffffffffffff0000000000ffffffffffffffffffffffffffff909216919091179055565b815460018301546040516375fc65c760e11b81526001600160a01b0384811660048301528084166024830152600160a01b90930462ffffff1660448201526001600160701b0390911660648201527f00000000000000000000000000000000000000000000000000000000000000009091169063ebf8cb8e906084015f604051808303815f87803b15801561403e575f5ffd5b505af1158015612828573d5f5f3e3d5ffd5b81545f906001600160601b03811690600160601b90046001600160701b031661407a848383613013565b92506140896112ac848461533a565b85546bffffffffffffffffffffffff19166001600160601b03919091161785556140b6612956858361533a565b85546001600160701b0391909116600160601b026dffffffffffffffffffffffffffff60601b19909116179094555092915050565b5f6140f76001846152dd565b61302c620f4240846152dd565b82545f9063ffffffff838116600160e01b909204161461412557505f61116c565b83546001600160701b0380821691600160701b900416614146858383613013565b9250614155612956848461533a565b86546dffffffffffffffffffffffffffff19166001600160701b0391909116178655614184612956868361533a565b86546001600160701b0391909116600160701b026dffffffffffffffffffffffffffff60701b1990911617865550509392505050565b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f51148316614210578383151615614204573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b6142268483613bee565b805160018601805460209384015163ffffffff93841667ffffffffffffffff19928316176401000000009185168202179092558651600289018054958901519185169590921694909417939092160291909117905561428e67ffffffffffffffff8216612c4a565b600394909401805463ffffffff191663ffffffff90951694909417909355505050565b6142bf8484848460016149d2565b6126f757604051635274afe760e01b81526001600160a01b0385166004820152602401610e56565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201525f908190819060840160408051601f19818403018152918152602080830180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff1663b700961360e01b1781525f808052918290528351939450919290918a5afa15614384575f516020805191945081901c150291505b5094509492505050565b7fcd5ed15c6e187e77e9aee88184c21f4f2182ab5827cb3b7e07fbedcd63f033005460ff1661111257604051638dfc202b60e01b815260040160405180910390fd5b83546001600160601b03811690600160601b90046001600160701b03165f6143f9858484613013565b60048801549091506001600160701b03165f61441582846152dd565b9050808610614434576040880182905260208801839052868852614471565b61443f868483614a3f565b602089015261444f868383614a3f565b6040890152602088015161446e90614468908787614aef565b88614b37565b88525b6144848860200151866112ac919061533a565b89546bffffffffffffffffffffffff19166001600160601b039190911617895587516144b490612956908661533a565b89546001600160701b0391909116600160601b026dffffffffffffffffffffffffffff60601b1990911617895560408801516144f49060048b0190614b46565b505050505050505050565b825460058401546001600160601b03909116906001600160701b03165f61452682846152dd565b90508084106145dd57608085018290526060850183905285546dffffffffffffffffffffffffffff60601b1916808755600387018054600160d01b90920464ffffffffff169160078901915f91600160401b900462ffffff1690600861458b83615533565b91906101000a81548162ffffff021916908362ffffff16021790555062ffffff1681526020019081526020015f205f6101000a81548164ffffffffff021916908364ffffffffff1602179055506145fe565b6145e8848483614a3f565b60608601526145f8848383614a3f565b60808601525b6146118560600151846112ac919061533a565b86546bffffffffffffffffffffffff19166001600160601b03919091161786556080850151612828906005880190614b46565b61464d82614bf5565b6040516001600160a01b038316907fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b905f90a2805115614691576110f98282614c6b565b61150f614d0b565b60408051808201825264ffffffffff80851682526001600160d81b03808516602080850191825263ffffffff89165f908152908a90529485209351905190911665010000000000029116179055611933846001615383565b81545f906001600160601b03811690600160601b90046001600160701b031661471b8483836140eb565b925061472a6112ac85846152dd565b85546bffffffffffffffffffffffff19166001600160601b03919091161785556140b661295684836152dd565b835464ffffffffff600160b81b9091048116908216811480159061478157505f8164ffffffffff16115b1561480d57845476ffffffffffffffffffffffffffffffffffffffff000000601882901b1662ffffff600160a01b83041617906147d790600288019063ffffffff600160e01b9091048116908590859061469916565b865463ffffffff91909116600160e01b027bffffffffffffffffffffffffffffffffffffffffffffffffffffffff909116178655505b50835464ffffffffff909116600160b81b027fffffffff0000000000ffffffffffffffffffffffffffffffffffffffffffffff62ffffff909316600160a01b027fffffffffffffffffff00000000000000000000000000000000000000000000009092166001600160a01b03909416939093171716179055565b61488f614d2a565b61111257604051631afcd79f60e31b815260040160405180910390fd5b6148b4614887565b611b7581613a27565b5f65ffffffffffff821115612863576040516306dfcc6560e41b81526030600482015260248101839052604401610e56565b8254600160601b900464ffffffffff16801561496c57835461493390600186019063ffffffff600160b01b820481169185916001600160601b039091169061469916565b845463ffffffff91909116600160b01b027fffffffffffff00000000ffffffffffffffffffffffffffffffffffffffffffff9091161784555b5082547fffffffffffffffffffff00000000000000000000ffffffffffffffffffffffff16600160601b64ffffffffff938416027fffffffffffffffffffff0000000000ffffffffffffffffffffffffffffffffff1617600160881b9190921602179055565b6040516323b872dd60e01b5f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f51148316614a2e578383151615614a22573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b5f5f5f614a4c8686614d43565b91509150815f03614a7057838181614a6657614a66615307565b049250505061116c565b818411614a8757614a876003851502601118614d5f565b5f848688095f868103871696879004966002600389028118808a02820302808a02820302808a02820302808a02820302808a02820302808a02909103029181900381900460010185841190960395909502919093039390930492909217029150509392505050565b5f80614afc6001856152dd565b905080600181614b0f620f4240876152dd565b614b1990896152f0565b614b2391906152dd565b614b2d919061533a565b611933919061531b565b5f82821882841002821861116c565b805f03614b51575050565b81545f90614b699083906001600160701b031661533a565b9050614b74816130c1565b83546dffffffffffffffffffffffffffff19166001600160701b03919091161783555f8190036110f95782546dffffffffffffffffffffffffffff60701b19168084558390601c90614bd290600160e01b900463ffffffff1661554c565b91906101000a81548163ffffffff021916908363ffffffff160217905550505050565b806001600160a01b03163b5f03614c2a57604051634c9c8ce360e01b81526001600160a01b0382166004820152602401610e56565b7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc80546001600160a01b0319166001600160a01b0392909216919091179055565b60605f614c788484614d70565b9050808015614c9957505f3d1180614c9957505f846001600160a01b03163b115b15614cae57614ca6614d83565b915050610ae6565b8015614cd857604051639996b31560e01b81526001600160a01b0385166004820152602401610e56565b3d15614ceb57614ce6614d9c565b614d04565b60405163d6bda27560e01b815260040160405180910390fd5b5092915050565b34156111125760405163b398979f60e01b815260040160405180910390fd5b5f614d33613c83565b54600160401b900460ff16919050565b5f805f1983850993909202808410938190039390930393915050565b634e487b715f52806020526024601cfd5b5f5f5f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b65ffffffffffff81168114611b75575f5ffd5b5f60208284031215614dca575f5ffd5b813561116c81614da7565b5f60208284031215614de5575f5ffd5b5035919050565b6001600160a01b0381168114611b75575f5ffd5b5f5f60408385031215614e11575f5ffd5b8235614e1c81614dec565b91506020830135614e2c81614da7565b809150509250929050565b803563ffffffff81168114610dc7575f5ffd5b5f5f5f60608486031215614e5c575f5ffd5b83359250614e6c60208501614e37565b9150614e7a60408501614e37565b90509250925092565b5f60208284031215614e93575f5ffd5b813561116c81614dec565b5f5f5f5f60808587031215614eb1575f5ffd5b8435614ebc81614dec565b9350602085013592506040850135614ed381614dec565b9396929550929360600135925050565b634e487b7160e01b5f52604160045260245ffd5b5f5f60408385031215614f08575f5ffd5b8235614f1381614dec565b9150602083013567ffffffffffffffff811115614f2e575f5ffd5b8301601f81018513614f3e575f5ffd5b803567ffffffffffffffff811115614f5857614f58614ee3565b604051601f8201601f19908116603f0116810167ffffffffffffffff81118282101715614f8757614f87614ee3565b604052818152828201602001871015614f9e575f5ffd5b816020840160208301375f602083830101528093505050509250929050565b5f5f60408385031215614fce575f5ffd5b8235614fd981614dec565b946020939093013593505050565b5f5f60408385031215614ff8575f5ffd5b61500183614e37565b915061500f60208401614e37565b90509250929050565b5f5f5f5f5f5f60c0878903121561502d575f5ffd5b86359550602087013561503f81614dec565b945060408701359350606087013560ff8116811461505b575f5ffd5b9598949750929560808101359460a0909101359350915050565b80356001600160801b0381168114610dc7575f5ffd5b67ffffffffffffffff81168114611b75575f5ffd5b5f5f604083850312156150b1575f5ffd5b6150ba83615075565b91506020830135614e2c8161508b565b5f610120820190506001600160801b0383511682526001600160801b036020840151166020830152604083015161510c60408401826001600160801b03169052565b50606083015161512760608401826001600160801b03169052565b50608083015161513f608084018263ffffffff169052565b5060a083015161515760a084018263ffffffff169052565b5060c083015161517360c084018267ffffffffffffffff169052565b5060e083015161518b60e084018263ffffffff169052565b50610100830151614d0461010084018215159052565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b5f5f604083850312156151e7575f5ffd5b823591506020830135614e2c81614dec565b5f5f5f6060848603121561520b575f5ffd5b833561521681614dec565b925061522460208501615075565b915060408401356152348161508b565b809150509250925092565b634e487b7160e01b5f52601160045260245ffd5b6001600160601b038281168282160390811115610ae657610ae661523f565b5f67ffffffffffffffff821667ffffffffffffffff81036152955761529561523f565b60010192915050565b67ffffffffffffffff8181168382160190811115610ae657610ae661523f565b6001600160701b038281168282160390811115610ae657610ae661523f565b80820180821115610ae657610ae661523f565b8082028115828204841417610ae657610ae661523f565b634e487b7160e01b5f52601260045260245ffd5b5f8261533557634e487b7160e01b5f52601260045260245ffd5b500490565b81810381811115610ae657610ae661523f565b5f6020828403121561535d575f5ffd5b815161116c81614dec565b5f60208284031215615378575f5ffd5b815161116c8161508b565b63ffffffff8181168382160190811115610ae657610ae661523f565b5f602082840312156153af575f5ffd5b8151801515811461116c575f5ffd5b6001600160801b038181168382160190811115610ae657610ae661523f565b6001600160701b038181168382160190811115610ae657610ae661523f565b5f5f8585111561540a575f5ffd5b83861115615416575f5ffd5b5050820193919092039150565b80356001600160e01b03198116906004841015614d04576001600160e01b031960049490940360031b84901b1690921692915050565b6001600160a01b038416815260406020820152816040820152818360608301375f818301606090810191909152601f909201601f1916010192915050565b5f602082840312156154a7575f5ffd5b5051919050565b5f602082840312156154be575f5ffd5b815161116c81614da7565b65ffffffffffff8281168282160390811115610ae657610ae661523f565b6001600160601b038181168382160190811115610ae657610ae661523f565b5f5f60408385031215615517575f5ffd5b825161552281614da7565b6020840151909250614e2c81614da7565b5f62ffffff821662ffffff81036152955761529561523f565b5f63ffffffff821663ffffffff81036152955761529561523f56fea164736f6c6343000825000a",
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

// PackStakeAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x69a02a55.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stakeAt(address account, uint48 timestamp) view returns(address transcoder, uint256 stake)
func (staking *Staking) PackStakeAt(account common.Address, timestamp *big.Int) []byte {
	enc, err := staking.abi.Pack("stakeAt", account, timestamp)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStakeAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x69a02a55.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stakeAt(address account, uint48 timestamp) view returns(address transcoder, uint256 stake)
func (staking *Staking) TryPackStakeAt(account common.Address, timestamp *big.Int) ([]byte, error) {
	return staking.abi.Pack("stakeAt", account, timestamp)
}

// StakeAtOutput serves as a container for the return parameters of contract
// method StakeAt.
type StakeAtOutput struct {
	Transcoder common.Address
	Stake      *big.Int
}

// UnpackStakeAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x69a02a55.
//
// Solidity: function stakeAt(address account, uint48 timestamp) view returns(address transcoder, uint256 stake)
func (staking *Staking) UnpackStakeAt(data []byte) (StakeAtOutput, error) {
	out, err := staking.abi.Unpack("stakeAt", data)
	outstruct := new(StakeAtOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Transcoder = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.Stake = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
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
