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

// StakeVotesMetaData contains all meta data concerning the StakeVotes contract.
var StakeVotesMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIStaking\",\"name\":\"staking\",\"type\":\"address\"},{\"internalType\":\"contractIRounds\",\"name\":\"rounds\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"DelegateByBonding\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"timepoint\",\"type\":\"uint256\"},{\"internalType\":\"uint48\",\"name\":\"clock\",\"type\":\"uint48\"}],\"name\":\"ERC5805FutureLookup\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SafeCastOverflowedUintDowncast\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"expiry\",\"type\":\"uint256\"}],\"name\":\"VotesExpiredSignature\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"delegator\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"fromDelegate\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"toDelegate\",\"type\":\"address\"}],\"name\":\"DelegateChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"delegate\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"previousVotes\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newVotes\",\"type\":\"uint256\"}],\"name\":\"DelegateVotesChanged\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"CLOCK_MODE\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"ROUNDS\",\"outputs\":[{\"internalType\":\"contractIRounds\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"STAKING\",\"outputs\":[{\"internalType\":\"contractIStaking\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"clock\",\"outputs\":[{\"internalType\":\"uint48\",\"name\":\"\",\"type\":\"uint48\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"name\":\"delegate\",\"outputs\":[],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"name\":\"delegateBySig\",\"outputs\":[],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"delegates\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"timepoint\",\"type\":\"uint256\"}],\"name\":\"getPastBalanceOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"stake\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"timepoint\",\"type\":\"uint256\"}],\"name\":\"getPastDelegate\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"transcoder\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"timepoint\",\"type\":\"uint256\"}],\"name\":\"getPastTotalSupply\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"timepoint\",\"type\":\"uint256\"}],\"name\":\"getPastVotes\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"getTotalSupply\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"getVotes\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "StakeVotes",
	Bin: "0x60c060405234801561000f575f5ffd5b50604051610b61380380610b6183398101604081905261002e9161005c565b6001600160a01b039182166080521660a052610094565b6001600160a01b0381168114610059575f5ffd5b50565b5f5f6040838503121561006d575f5ffd5b825161007881610045565b602084015190925061008981610045565b809150509250929050565b60805160a051610a746100ed5f395f818161021d015261076f01525f81816101ba0152818161025501528181610329015281816103b00152818161045d015281816104d70152818161058b015261062b0152610a745ff3fe608060405234801561000f575f5ffd5b50600436106100da575f3560e01c806397610f3011610088578063c3cda52011610063578063c3cda52014610202578063c4e41b2214610210578063c7abf75514610218578063d7b7d4051461023f575f5ffd5b806397610f30146101b55780639ab24eb0146101dc578063b369460c146101ef575f5ffd5b80635c19a95c116100b85780635c19a95c1461016e5780638e539e8c1461018357806391ddadf414610196575f5ffd5b80633a46b1a8146100de5780634bf5d7e914610104578063587cde1e14610143575b5f5ffd5b6100f16100ec36600461089e565b610252565b6040519081526020015b60405180910390f35b604080518082018252600e81527f6d6f64653d74696d657374616d70000000000000000000000000000000000000602082015290516100fb91906108c8565b6101566101513660046108fd565b610308565b6040516001600160a01b0390911681526020016100fb565b61018161017c3660046108fd565b610394565b005b6100f161019136600461091f565b6103ad565b61019e61044c565b60405165ffffffffffff90911681526020016100fb565b6101567f000000000000000000000000000000000000000000000000000000000000000081565b6100f16101ea3660046108fd565b61045a565b6101566101fd36600461089e565b6104d4565b61018161017c366004610936565b6100f1610588565b6101567f000000000000000000000000000000000000000000000000000000000000000081565b6100f161024d36600461089e565b610628565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316633db865408461028c856106dc565b6040516001600160e01b031960e085901b1681526001600160a01b03909216600483015265ffffffffffff166024820152604401602060405180830381865afa1580156102db573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102ff9190610993565b90505b92915050565b604051634691751560e11b81526001600160a01b0382811660048301525f917f000000000000000000000000000000000000000000000000000000000000000090911690638d22ea2a90602401602060405180830381865afa158015610370573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061030291906109aa565b60405163066034df60e41b815260040160405180910390fd5b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663019f45c46103e6846106dc565b6040516001600160e01b031960e084901b16815265ffffffffffff90911660048201526024015b602060405180830381865afa158015610428573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906103029190610993565b5f61045561073b565b905090565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316633db865408361049b61049661044c565b610745565b6040516001600160e01b031960e085901b1681526001600160a01b03909216600483015265ffffffffffff16602482015260440161040d565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166369a02a558461050e856106dc565b6040516001600160e01b031960e085901b1681526001600160a01b03909216600483015265ffffffffffff1660248201526044016040805180830381865afa15801561055c573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061058091906109c5565b509392505050565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663019f45c46105c361049661044c565b6040516001600160e01b031960e084901b16815265ffffffffffff9091166004820152602401602060405180830381865afa158015610604573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906104559190610993565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166369a02a5584610662856106dc565b6040516001600160e01b031960e085901b1681526001600160a01b03909216600483015265ffffffffffff1660248201526044016040805180830381865afa1580156106b0573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906106d491906109c5565b949350505050565b5f6106e561044c565b65ffffffffffff168210826106f861044c565b909161072d57604051637669fc0f60e11b8152600481019290925265ffffffffffff1660248201526044015b60405180910390fd5b505061030261049683610851565b5f61045542610851565b60405163eb3c9d8160e01b815265ffffffffffff821660048201525f906001906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690634db1849790829063eb3c9d8190602401602060405180830381865afa1580156107bc573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906107e091906109f1565b6040516001600160e01b031960e084901b16815267ffffffffffffffff9091166004820152602401602060405180830381865afa158015610823573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906108479190610a18565b6103029190610a3d565b5f65ffffffffffff821115610883576040516306dfcc6560e41b81526030600482015260248101839052604401610724565b5090565b6001600160a01b038116811461089b575f5ffd5b50565b5f5f604083850312156108af575f5ffd5b82356108ba81610887565b946020939093013593505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b5f6020828403121561090d575f5ffd5b813561091881610887565b9392505050565b5f6020828403121561092f575f5ffd5b5035919050565b5f5f5f5f5f5f60c0878903121561094b575f5ffd5b863561095681610887565b95506020870135945060408701359350606087013560ff81168114610979575f5ffd5b9598949750929560808101359460a0909101359350915050565b5f602082840312156109a3575f5ffd5b5051919050565b5f602082840312156109ba575f5ffd5b815161091881610887565b5f5f604083850312156109d6575f5ffd5b82516109e181610887565b6020939093015192949293505050565b5f60208284031215610a01575f5ffd5b815167ffffffffffffffff81168114610918575f5ffd5b5f60208284031215610a28575f5ffd5b815165ffffffffffff81168114610918575f5ffd5b65ffffffffffff828116828216039081111561030257634e487b7160e01b5f52601160045260245ffdfea164736f6c6343000825000a",
}

// StakeVotes is an auto generated Go binding around an Ethereum contract.
type StakeVotes struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *StakeVotes) GetABI() abi.ABI {
	return c.abi
}

// NewStakeVotes creates a new instance of StakeVotes.
func NewStakeVotes() *StakeVotes {
	parsed, err := StakeVotesMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &StakeVotes{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *StakeVotes) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address staking, address rounds) returns()
func (stakeVotes *StakeVotes) PackConstructor(staking common.Address, rounds common.Address) []byte {
	enc, err := stakeVotes.abi.Pack("", staking, rounds)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackCLOCKMODE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4bf5d7e9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function CLOCK_MODE() pure returns(string)
func (stakeVotes *StakeVotes) PackCLOCKMODE() []byte {
	enc, err := stakeVotes.abi.Pack("CLOCK_MODE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCLOCKMODE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4bf5d7e9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function CLOCK_MODE() pure returns(string)
func (stakeVotes *StakeVotes) TryPackCLOCKMODE() ([]byte, error) {
	return stakeVotes.abi.Pack("CLOCK_MODE")
}

// UnpackCLOCKMODE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4bf5d7e9.
//
// Solidity: function CLOCK_MODE() pure returns(string)
func (stakeVotes *StakeVotes) UnpackCLOCKMODE(data []byte) (string, error) {
	out, err := stakeVotes.abi.Unpack("CLOCK_MODE", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackROUNDS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc7abf755.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ROUNDS() view returns(address)
func (stakeVotes *StakeVotes) PackROUNDS() []byte {
	enc, err := stakeVotes.abi.Pack("ROUNDS")
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
func (stakeVotes *StakeVotes) TryPackROUNDS() ([]byte, error) {
	return stakeVotes.abi.Pack("ROUNDS")
}

// UnpackROUNDS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc7abf755.
//
// Solidity: function ROUNDS() view returns(address)
func (stakeVotes *StakeVotes) UnpackROUNDS(data []byte) (common.Address, error) {
	out, err := stakeVotes.abi.Unpack("ROUNDS", data)
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
func (stakeVotes *StakeVotes) PackSTAKING() []byte {
	enc, err := stakeVotes.abi.Pack("STAKING")
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
func (stakeVotes *StakeVotes) TryPackSTAKING() ([]byte, error) {
	return stakeVotes.abi.Pack("STAKING")
}

// UnpackSTAKING is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x97610f30.
//
// Solidity: function STAKING() view returns(address)
func (stakeVotes *StakeVotes) UnpackSTAKING(data []byte) (common.Address, error) {
	out, err := stakeVotes.abi.Unpack("STAKING", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackClock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91ddadf4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function clock() view returns(uint48)
func (stakeVotes *StakeVotes) PackClock() []byte {
	enc, err := stakeVotes.abi.Pack("clock")
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
func (stakeVotes *StakeVotes) TryPackClock() ([]byte, error) {
	return stakeVotes.abi.Pack("clock")
}

// UnpackClock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x91ddadf4.
//
// Solidity: function clock() view returns(uint48)
func (stakeVotes *StakeVotes) UnpackClock(data []byte) (*big.Int, error) {
	out, err := stakeVotes.abi.Unpack("clock", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDelegate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c19a95c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delegate(address ) pure returns()
func (stakeVotes *StakeVotes) PackDelegate(arg0 common.Address) []byte {
	enc, err := stakeVotes.abi.Pack("delegate", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDelegate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c19a95c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function delegate(address ) pure returns()
func (stakeVotes *StakeVotes) TryPackDelegate(arg0 common.Address) ([]byte, error) {
	return stakeVotes.abi.Pack("delegate", arg0)
}

// PackDelegateBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc3cda520.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delegateBySig(address , uint256 , uint256 , uint8 , bytes32 , bytes32 ) pure returns()
func (stakeVotes *StakeVotes) PackDelegateBySig(arg0 common.Address, arg1 *big.Int, arg2 *big.Int, arg3 uint8, arg4 [32]byte, arg5 [32]byte) []byte {
	enc, err := stakeVotes.abi.Pack("delegateBySig", arg0, arg1, arg2, arg3, arg4, arg5)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDelegateBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc3cda520.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function delegateBySig(address , uint256 , uint256 , uint8 , bytes32 , bytes32 ) pure returns()
func (stakeVotes *StakeVotes) TryPackDelegateBySig(arg0 common.Address, arg1 *big.Int, arg2 *big.Int, arg3 uint8, arg4 [32]byte, arg5 [32]byte) ([]byte, error) {
	return stakeVotes.abi.Pack("delegateBySig", arg0, arg1, arg2, arg3, arg4, arg5)
}

// PackDelegates is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x587cde1e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delegates(address account) view returns(address)
func (stakeVotes *StakeVotes) PackDelegates(account common.Address) []byte {
	enc, err := stakeVotes.abi.Pack("delegates", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDelegates is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x587cde1e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function delegates(address account) view returns(address)
func (stakeVotes *StakeVotes) TryPackDelegates(account common.Address) ([]byte, error) {
	return stakeVotes.abi.Pack("delegates", account)
}

// UnpackDelegates is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x587cde1e.
//
// Solidity: function delegates(address account) view returns(address)
func (stakeVotes *StakeVotes) UnpackDelegates(data []byte) (common.Address, error) {
	out, err := stakeVotes.abi.Unpack("delegates", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackGetPastBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd7b7d405.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getPastBalanceOf(address account, uint256 timepoint) view returns(uint256 stake)
func (stakeVotes *StakeVotes) PackGetPastBalanceOf(account common.Address, timepoint *big.Int) []byte {
	enc, err := stakeVotes.abi.Pack("getPastBalanceOf", account, timepoint)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetPastBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd7b7d405.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getPastBalanceOf(address account, uint256 timepoint) view returns(uint256 stake)
func (stakeVotes *StakeVotes) TryPackGetPastBalanceOf(account common.Address, timepoint *big.Int) ([]byte, error) {
	return stakeVotes.abi.Pack("getPastBalanceOf", account, timepoint)
}

// UnpackGetPastBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd7b7d405.
//
// Solidity: function getPastBalanceOf(address account, uint256 timepoint) view returns(uint256 stake)
func (stakeVotes *StakeVotes) UnpackGetPastBalanceOf(data []byte) (*big.Int, error) {
	out, err := stakeVotes.abi.Unpack("getPastBalanceOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetPastDelegate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb369460c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getPastDelegate(address account, uint256 timepoint) view returns(address transcoder)
func (stakeVotes *StakeVotes) PackGetPastDelegate(account common.Address, timepoint *big.Int) []byte {
	enc, err := stakeVotes.abi.Pack("getPastDelegate", account, timepoint)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetPastDelegate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb369460c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getPastDelegate(address account, uint256 timepoint) view returns(address transcoder)
func (stakeVotes *StakeVotes) TryPackGetPastDelegate(account common.Address, timepoint *big.Int) ([]byte, error) {
	return stakeVotes.abi.Pack("getPastDelegate", account, timepoint)
}

// UnpackGetPastDelegate is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb369460c.
//
// Solidity: function getPastDelegate(address account, uint256 timepoint) view returns(address transcoder)
func (stakeVotes *StakeVotes) UnpackGetPastDelegate(data []byte) (common.Address, error) {
	out, err := stakeVotes.abi.Unpack("getPastDelegate", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackGetPastTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8e539e8c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getPastTotalSupply(uint256 timepoint) view returns(uint256)
func (stakeVotes *StakeVotes) PackGetPastTotalSupply(timepoint *big.Int) []byte {
	enc, err := stakeVotes.abi.Pack("getPastTotalSupply", timepoint)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetPastTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8e539e8c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getPastTotalSupply(uint256 timepoint) view returns(uint256)
func (stakeVotes *StakeVotes) TryPackGetPastTotalSupply(timepoint *big.Int) ([]byte, error) {
	return stakeVotes.abi.Pack("getPastTotalSupply", timepoint)
}

// UnpackGetPastTotalSupply is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8e539e8c.
//
// Solidity: function getPastTotalSupply(uint256 timepoint) view returns(uint256)
func (stakeVotes *StakeVotes) UnpackGetPastTotalSupply(data []byte) (*big.Int, error) {
	out, err := stakeVotes.abi.Unpack("getPastTotalSupply", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetPastVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3a46b1a8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getPastVotes(address account, uint256 timepoint) view returns(uint256)
func (stakeVotes *StakeVotes) PackGetPastVotes(account common.Address, timepoint *big.Int) []byte {
	enc, err := stakeVotes.abi.Pack("getPastVotes", account, timepoint)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetPastVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3a46b1a8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getPastVotes(address account, uint256 timepoint) view returns(uint256)
func (stakeVotes *StakeVotes) TryPackGetPastVotes(account common.Address, timepoint *big.Int) ([]byte, error) {
	return stakeVotes.abi.Pack("getPastVotes", account, timepoint)
}

// UnpackGetPastVotes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3a46b1a8.
//
// Solidity: function getPastVotes(address account, uint256 timepoint) view returns(uint256)
func (stakeVotes *StakeVotes) UnpackGetPastVotes(data []byte) (*big.Int, error) {
	out, err := stakeVotes.abi.Unpack("getPastVotes", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc4e41b22.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getTotalSupply() view returns(uint256)
func (stakeVotes *StakeVotes) PackGetTotalSupply() []byte {
	enc, err := stakeVotes.abi.Pack("getTotalSupply")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc4e41b22.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getTotalSupply() view returns(uint256)
func (stakeVotes *StakeVotes) TryPackGetTotalSupply() ([]byte, error) {
	return stakeVotes.abi.Pack("getTotalSupply")
}

// UnpackGetTotalSupply is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc4e41b22.
//
// Solidity: function getTotalSupply() view returns(uint256)
func (stakeVotes *StakeVotes) UnpackGetTotalSupply(data []byte) (*big.Int, error) {
	out, err := stakeVotes.abi.Unpack("getTotalSupply", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9ab24eb0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getVotes(address account) view returns(uint256)
func (stakeVotes *StakeVotes) PackGetVotes(account common.Address) []byte {
	enc, err := stakeVotes.abi.Pack("getVotes", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9ab24eb0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getVotes(address account) view returns(uint256)
func (stakeVotes *StakeVotes) TryPackGetVotes(account common.Address) ([]byte, error) {
	return stakeVotes.abi.Pack("getVotes", account)
}

// UnpackGetVotes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9ab24eb0.
//
// Solidity: function getVotes(address account) view returns(uint256)
func (stakeVotes *StakeVotes) UnpackGetVotes(data []byte) (*big.Int, error) {
	out, err := stakeVotes.abi.Unpack("getVotes", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// StakeVotesDelegateChanged represents a DelegateChanged event raised by the StakeVotes contract.
type StakeVotesDelegateChanged struct {
	Delegator    common.Address
	FromDelegate common.Address
	ToDelegate   common.Address
	Raw          *types.Log // Blockchain specific contextual infos
}

const StakeVotesDelegateChangedEventName = "DelegateChanged"

// ContractEventName returns the user-defined event name.
func (StakeVotesDelegateChanged) ContractEventName() string {
	return StakeVotesDelegateChangedEventName
}

// UnpackDelegateChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DelegateChanged(address indexed delegator, address indexed fromDelegate, address indexed toDelegate)
func (stakeVotes *StakeVotes) UnpackDelegateChangedEvent(log *types.Log) (*StakeVotesDelegateChanged, error) {
	event := "DelegateChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakeVotes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeVotesDelegateChanged)
	if len(log.Data) > 0 {
		if err := stakeVotes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakeVotes.abi.Events[event].Inputs {
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

// StakeVotesDelegateVotesChanged represents a DelegateVotesChanged event raised by the StakeVotes contract.
type StakeVotesDelegateVotesChanged struct {
	Delegate      common.Address
	PreviousVotes *big.Int
	NewVotes      *big.Int
	Raw           *types.Log // Blockchain specific contextual infos
}

const StakeVotesDelegateVotesChangedEventName = "DelegateVotesChanged"

// ContractEventName returns the user-defined event name.
func (StakeVotesDelegateVotesChanged) ContractEventName() string {
	return StakeVotesDelegateVotesChangedEventName
}

// UnpackDelegateVotesChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DelegateVotesChanged(address indexed delegate, uint256 previousVotes, uint256 newVotes)
func (stakeVotes *StakeVotes) UnpackDelegateVotesChangedEvent(log *types.Log) (*StakeVotesDelegateVotesChanged, error) {
	event := "DelegateVotesChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakeVotes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeVotesDelegateVotesChanged)
	if len(log.Data) > 0 {
		if err := stakeVotes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakeVotes.abi.Events[event].Inputs {
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
func (stakeVotes *StakeVotes) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], stakeVotes.abi.Errors["DelegateByBonding"].ID.Bytes()[:4]) {
		return stakeVotes.UnpackDelegateByBondingError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeVotes.abi.Errors["ERC5805FutureLookup"].ID.Bytes()[:4]) {
		return stakeVotes.UnpackERC5805FutureLookupError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeVotes.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return stakeVotes.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeVotes.abi.Errors["VotesExpiredSignature"].ID.Bytes()[:4]) {
		return stakeVotes.UnpackVotesExpiredSignatureError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// StakeVotesDelegateByBonding represents a DelegateByBonding error raised by the StakeVotes contract.
type StakeVotesDelegateByBonding struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DelegateByBonding()
func StakeVotesDelegateByBondingErrorID() common.Hash {
	return common.HexToHash("0x66034df0b8b2f341707524af95e03eb0f5338d4b3ca3cde971878fad4f6b7853")
}

// UnpackDelegateByBondingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DelegateByBonding()
func (stakeVotes *StakeVotes) UnpackDelegateByBondingError(raw []byte) (*StakeVotesDelegateByBonding, error) {
	out := new(StakeVotesDelegateByBonding)
	if err := stakeVotes.abi.UnpackIntoInterface(out, "DelegateByBonding", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeVotesERC5805FutureLookup represents a ERC5805FutureLookup error raised by the StakeVotes contract.
type StakeVotesERC5805FutureLookup struct {
	Timepoint *big.Int
	Clock     *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC5805FutureLookup(uint256 timepoint, uint48 clock)
func StakeVotesERC5805FutureLookupErrorID() common.Hash {
	return common.HexToHash("0xecd3f81ef0a2e77b4e11bb288f0a162344834f778af7e47bdbee611607f14457")
}

// UnpackERC5805FutureLookupError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC5805FutureLookup(uint256 timepoint, uint48 clock)
func (stakeVotes *StakeVotes) UnpackERC5805FutureLookupError(raw []byte) (*StakeVotesERC5805FutureLookup, error) {
	out := new(StakeVotesERC5805FutureLookup)
	if err := stakeVotes.abi.UnpackIntoInterface(out, "ERC5805FutureLookup", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeVotesSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the StakeVotes contract.
type StakeVotesSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func StakeVotesSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (stakeVotes *StakeVotes) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*StakeVotesSafeCastOverflowedUintDowncast, error) {
	out := new(StakeVotesSafeCastOverflowedUintDowncast)
	if err := stakeVotes.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeVotesVotesExpiredSignature represents a VotesExpiredSignature error raised by the StakeVotes contract.
type StakeVotesVotesExpiredSignature struct {
	Expiry *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error VotesExpiredSignature(uint256 expiry)
func StakeVotesVotesExpiredSignatureErrorID() common.Hash {
	return common.HexToHash("0x4683af0ecae671986a1b991272ba6e7bcb633f179b33ccfb3beb636962b1efde")
}

// UnpackVotesExpiredSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error VotesExpiredSignature(uint256 expiry)
func (stakeVotes *StakeVotes) UnpackVotesExpiredSignatureError(raw []byte) (*StakeVotesVotesExpiredSignature, error) {
	out := new(StakeVotesVotesExpiredSignature)
	if err := stakeVotes.abi.UnpackIntoInterface(out, "VotesExpiredSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}
