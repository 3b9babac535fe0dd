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

// MerkleMineMetaData contains all meta data concerning the MerkleMine contract.
var MerkleMineMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIERC20\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"treasury\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"leaves\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"total\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"callerDelay\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"duration\",\"type\":\"uint32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"AlreadyGenerated\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"recipient\",\"type\":\"address\"}],\"name\":\"InvalidProof\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidTerms\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint48\",\"name\":\"end\",\"type\":\"uint48\"}],\"name\":\"MineEnded\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint48\",\"name\":\"end\",\"type\":\"uint48\"}],\"name\":\"MineNotEnded\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"recipient\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"toRecipient\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"toCaller\",\"type\":\"uint256\"}],\"name\":\"Generated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"treasury\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Swept\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"ALLOCATION\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"CALLER_START\",\"outputs\":[{\"internalType\":\"uint48\",\"name\":\"\",\"type\":\"uint48\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"END\",\"outputs\":[{\"internalType\":\"uint48\",\"name\":\"\",\"type\":\"uint48\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"LEAVES\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"ROOT\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"TOKEN\",\"outputs\":[{\"internalType\":\"contractIERC20\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"TREASURY\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"callerShare\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"recipient\",\"type\":\"address\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"}],\"name\":\"generate\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"isGenerated\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"sweep\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "MerkleMine",
	Bin: "0x610160604052348015610010575f5ffd5b50604051610d1d380380610d1d83398101604081905261002f9161012a565b5f6001600160a01b0387161580159061004757505f85115b80156100535750848410155b801561006a57508163ffffffff168363ffffffff16105b90508061008a57604051630256965f60e01b815260040160405180910390fd5b6001600160a01b03808916608052871660a05260c086905260e08590526100b1858561019d565b610100526100c563ffffffff8416426101bc565b65ffffffffffff16610120526100e163ffffffff8316426101bc565b65ffffffffffff1661014052506101ec9650505050505050565b6001600160a01b038116811461010f575f5ffd5b50565b805163ffffffff81168114610125575f5ffd5b919050565b5f5f5f5f5f5f5f60e0888a031215610140575f5ffd5b875161014b816100fb565b602089015190975061015c816100fb565b604089015160608a015160808b01519298509096509450925061018160a08901610112565b915061018f60c08901610112565b905092959891949750929550565b5f826101b757634e487b7160e01b5f52601260045260245ffd5b500490565b65ffffffffffff81811683821601908111156101e657634e487b7160e01b5f52601160045260245ffd5b92915050565b60805160a05160c05160e051610100516101205161014051610a6a6102b35f395f81816102410152818161026501528181610439015281816104b1015261057001525f81816101f0015281816104050152818161049001526104df01525f81816101a20152818161046901528181610517015261070401525f6101c901525f818161011b015261066401525f818160cd0152818161034a01526103da01525f818161017b015281816102d5015281816103b80152818161078001526107ba0152610a6a5ff3fe608060405234801561000f575f5ffd5b50600436106100c4575f3560e01c806382bfefc81161007d578063bc8f271211610058578063bc8f2712146101eb578063ee113a6614610229578063efe7a5041461023c575f5ffd5b806382bfefc814610176578063889646ea1461019d5780639a55f9b1146101c4575f5ffd5b80635909c12f116100ad5780635909c12f146101165780636d4549d81461014b5780637f46ecd814610153575f5ffd5b80632d2c5565146100c857806335faa4161461010c575b5f5ffd5b6100ef7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020015b60405180910390f35b610114610263565b005b61013d7f000000000000000000000000000000000000000000000000000000000000000081565b604051908152602001610103565b61013d610402565b61016661016136600461090d565b61054a565b6040519015158152602001610103565b6100ef7f000000000000000000000000000000000000000000000000000000000000000081565b61013d7f000000000000000000000000000000000000000000000000000000000000000081565b61013d7f000000000000000000000000000000000000000000000000000000000000000081565b6102127f000000000000000000000000000000000000000000000000000000000000000081565b60405165ffffffffffff9091168152602001610103565b610114610237366004610924565b61056e565b6102127f000000000000000000000000000000000000000000000000000000000000000081565b7f000000000000000000000000000000000000000000000000000000000000000065ffffffffffff81164210156102bd57604051637708ea9d60e01b815265ffffffffffff90911660048201526024015b60405180910390fd5b506040516370a0823160e01b81523060048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906370a0823190602401602060405180830381865afa158015610322573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061034691906109b7565b90507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03167fc36b5179cb9c303b200074996eab2b3473eac370fdd7eba3bec636fe35109696826040516103a391815260200190565b60405180910390a26103ff6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000167f0000000000000000000000000000000000000000000000000000000000000000836107ea565b50565b5f7f000000000000000000000000000000000000000000000000000000000000000065ffffffffffff16421161043757505f90565b7f000000000000000000000000000000000000000000000000000000000000000065ffffffffffff16421061048b57507f000000000000000000000000000000000000000000000000000000000000000090565b6104d57f00000000000000000000000000000000000000000000000000000000000000007f00000000000000000000000000000000000000000000000000000000000000006109e2565b65ffffffffffff167f000000000000000000000000000000000000000000000000000000000000000065ffffffffffff16426105119190610a00565b61053b907f0000000000000000000000000000000000000000000000000000000000000000610a13565b6105459190610a2a565b905090565b600881901c5f90815260208190526040812054600160ff84161b1615155b92915050565b7f000000000000000000000000000000000000000000000000000000000000000065ffffffffffff811642106105c25760405163d18ff21f60e01b815265ffffffffffff90911660048201526024016102b4565b50600884901c5f908152602081905260409020548490600160ff83161b16156106015760405163b207a4a360e01b81526004016102b491815260200190565b505f84846040516020016106289291909182526001600160a01b0316602082015260400190565b60408051601f198184030181528282528051602091820120908301520160405160208183030381529060405280519060200120905061068983837f000000000000000000000000000000000000000000000000000000000000000084610824565b858590916106bc5760405163dab3a3fb60e01b815260048101929092526001600160a01b031660248201526044016102b4565b5050600885901c5f9081526020819052604081208054600160ff89161b1790556001600160a01b03851633146106f9576106f4610402565b6106fb565b5f5b90505f610728827f0000000000000000000000000000000000000000000000000000000000000000610a00565b6040805182815260208101859052919250889133916001600160a01b038a16917fdd70ef928db056785d02fafc9b4fef3bfcd39bf501329b6d3b8992f4925dc0f3910160405180910390a46107a76001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001687836107ea565b81156107e1576107e16001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001633846107ea565b50505050505050565b6107f7838383600161083b565b61081f57604051635274afe760e01b81526001600160a01b03841660048201526024016102b4565b505050565b5f8261083186868561089d565b1495945050505050565b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f51148316610891578383151615610885573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b5f81815b848110156108d5576108cb828787848181106108bf576108bf610a49565b905060200201356108de565b91506001016108a1565b50949350505050565b5f8183106108f8575f828152602084905260409020610906565b5f8381526020839052604090205b9392505050565b5f6020828403121561091d575f5ffd5b5035919050565b5f5f5f5f60608587031215610937575f5ffd5b8435935060208501356001600160a01b0381168114610954575f5ffd5b9250604085013567ffffffffffffffff81111561096f575f5ffd5b8501601f8101871361097f575f5ffd5b803567ffffffffffffffff811115610995575f5ffd5b8760208260051b84010111156109a9575f5ffd5b949793965060200194505050565b5f602082840312156109c7575f5ffd5b5051919050565b634e487b7160e01b5f52601160045260245ffd5b65ffffffffffff8281168282160390811115610568576105686109ce565b81810381811115610568576105686109ce565b8082028115828204841417610568576105686109ce565b5f82610a4457634e487b7160e01b5f52601260045260245ffd5b500490565b634e487b7160e01b5f52603260045260245ffdfea164736f6c6343000825000a",
}

// MerkleMine is an auto generated Go binding around an Ethereum contract.
type MerkleMine struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *MerkleMine) GetABI() abi.ABI {
	return c.abi
}

// NewMerkleMine creates a new instance of MerkleMine.
func NewMerkleMine() *MerkleMine {
	parsed, err := MerkleMineMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &MerkleMine{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *MerkleMine) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address token, address treasury, bytes32 root, uint256 leaves, uint256 total, uint32 callerDelay, uint32 duration) returns()
func (merkleMine *MerkleMine) PackConstructor(token common.Address, treasury common.Address, root [32]byte, leaves *big.Int, total *big.Int, callerDelay uint32, duration uint32) []byte {
	enc, err := merkleMine.abi.Pack("", token, treasury, root, leaves, total, callerDelay, duration)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackALLOCATION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x889646ea.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ALLOCATION() view returns(uint256)
func (merkleMine *MerkleMine) PackALLOCATION() []byte {
	enc, err := merkleMine.abi.Pack("ALLOCATION")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackALLOCATION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x889646ea.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ALLOCATION() view returns(uint256)
func (merkleMine *MerkleMine) TryPackALLOCATION() ([]byte, error) {
	return merkleMine.abi.Pack("ALLOCATION")
}

// UnpackALLOCATION is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x889646ea.
//
// Solidity: function ALLOCATION() view returns(uint256)
func (merkleMine *MerkleMine) UnpackALLOCATION(data []byte) (*big.Int, error) {
	out, err := merkleMine.abi.Unpack("ALLOCATION", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCALLERSTART is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbc8f2712.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function CALLER_START() view returns(uint48)
func (merkleMine *MerkleMine) PackCALLERSTART() []byte {
	enc, err := merkleMine.abi.Pack("CALLER_START")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCALLERSTART is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbc8f2712.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function CALLER_START() view returns(uint48)
func (merkleMine *MerkleMine) TryPackCALLERSTART() ([]byte, error) {
	return merkleMine.abi.Pack("CALLER_START")
}

// UnpackCALLERSTART is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbc8f2712.
//
// Solidity: function CALLER_START() view returns(uint48)
func (merkleMine *MerkleMine) UnpackCALLERSTART(data []byte) (*big.Int, error) {
	out, err := merkleMine.abi.Unpack("CALLER_START", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackEND is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xefe7a504.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function END() view returns(uint48)
func (merkleMine *MerkleMine) PackEND() []byte {
	enc, err := merkleMine.abi.Pack("END")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEND is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xefe7a504.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function END() view returns(uint48)
func (merkleMine *MerkleMine) TryPackEND() ([]byte, error) {
	return merkleMine.abi.Pack("END")
}

// UnpackEND is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xefe7a504.
//
// Solidity: function END() view returns(uint48)
func (merkleMine *MerkleMine) UnpackEND(data []byte) (*big.Int, error) {
	out, err := merkleMine.abi.Unpack("END", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackLEAVES is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a55f9b1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function LEAVES() view returns(uint256)
func (merkleMine *MerkleMine) PackLEAVES() []byte {
	enc, err := merkleMine.abi.Pack("LEAVES")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLEAVES is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a55f9b1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function LEAVES() view returns(uint256)
func (merkleMine *MerkleMine) TryPackLEAVES() ([]byte, error) {
	return merkleMine.abi.Pack("LEAVES")
}

// UnpackLEAVES is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9a55f9b1.
//
// Solidity: function LEAVES() view returns(uint256)
func (merkleMine *MerkleMine) UnpackLEAVES(data []byte) (*big.Int, error) {
	out, err := merkleMine.abi.Unpack("LEAVES", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackROOT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5909c12f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ROOT() view returns(bytes32)
func (merkleMine *MerkleMine) PackROOT() []byte {
	enc, err := merkleMine.abi.Pack("ROOT")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackROOT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5909c12f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ROOT() view returns(bytes32)
func (merkleMine *MerkleMine) TryPackROOT() ([]byte, error) {
	return merkleMine.abi.Pack("ROOT")
}

// UnpackROOT is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5909c12f.
//
// Solidity: function ROOT() view returns(bytes32)
func (merkleMine *MerkleMine) UnpackROOT(data []byte) ([32]byte, error) {
	out, err := merkleMine.abi.Unpack("ROOT", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackTOKEN is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x82bfefc8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function TOKEN() view returns(address)
func (merkleMine *MerkleMine) PackTOKEN() []byte {
	enc, err := merkleMine.abi.Pack("TOKEN")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTOKEN is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x82bfefc8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function TOKEN() view returns(address)
func (merkleMine *MerkleMine) TryPackTOKEN() ([]byte, error) {
	return merkleMine.abi.Pack("TOKEN")
}

// UnpackTOKEN is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x82bfefc8.
//
// Solidity: function TOKEN() view returns(address)
func (merkleMine *MerkleMine) UnpackTOKEN(data []byte) (common.Address, error) {
	out, err := merkleMine.abi.Unpack("TOKEN", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackTREASURY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2d2c5565.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function TREASURY() view returns(address)
func (merkleMine *MerkleMine) PackTREASURY() []byte {
	enc, err := merkleMine.abi.Pack("TREASURY")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTREASURY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2d2c5565.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function TREASURY() view returns(address)
func (merkleMine *MerkleMine) TryPackTREASURY() ([]byte, error) {
	return merkleMine.abi.Pack("TREASURY")
}

// UnpackTREASURY is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2d2c5565.
//
// Solidity: function TREASURY() view returns(address)
func (merkleMine *MerkleMine) UnpackTREASURY(data []byte) (common.Address, error) {
	out, err := merkleMine.abi.Unpack("TREASURY", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackCallerShare is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6d4549d8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function callerShare() view returns(uint256)
func (merkleMine *MerkleMine) PackCallerShare() []byte {
	enc, err := merkleMine.abi.Pack("callerShare")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCallerShare is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6d4549d8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function callerShare() view returns(uint256)
func (merkleMine *MerkleMine) TryPackCallerShare() ([]byte, error) {
	return merkleMine.abi.Pack("callerShare")
}

// UnpackCallerShare is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6d4549d8.
//
// Solidity: function callerShare() view returns(uint256)
func (merkleMine *MerkleMine) UnpackCallerShare(data []byte) (*big.Int, error) {
	out, err := merkleMine.abi.Unpack("callerShare", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGenerate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xee113a66.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function generate(uint256 index, address recipient, bytes32[] proof) returns()
func (merkleMine *MerkleMine) PackGenerate(index *big.Int, recipient common.Address, proof [][32]byte) []byte {
	enc, err := merkleMine.abi.Pack("generate", index, recipient, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGenerate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xee113a66.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function generate(uint256 index, address recipient, bytes32[] proof) returns()
func (merkleMine *MerkleMine) TryPackGenerate(index *big.Int, recipient common.Address, proof [][32]byte) ([]byte, error) {
	return merkleMine.abi.Pack("generate", index, recipient, proof)
}

// PackIsGenerated is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7f46ecd8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isGenerated(uint256 index) view returns(bool)
func (merkleMine *MerkleMine) PackIsGenerated(index *big.Int) []byte {
	enc, err := merkleMine.abi.Pack("isGenerated", index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsGenerated is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7f46ecd8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isGenerated(uint256 index) view returns(bool)
func (merkleMine *MerkleMine) TryPackIsGenerated(index *big.Int) ([]byte, error) {
	return merkleMine.abi.Pack("isGenerated", index)
}

// UnpackIsGenerated is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7f46ecd8.
//
// Solidity: function isGenerated(uint256 index) view returns(bool)
func (merkleMine *MerkleMine) UnpackIsGenerated(data []byte) (bool, error) {
	out, err := merkleMine.abi.Unpack("isGenerated", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackSweep is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x35faa416.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sweep() returns()
func (merkleMine *MerkleMine) PackSweep() []byte {
	enc, err := merkleMine.abi.Pack("sweep")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSweep is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x35faa416.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sweep() returns()
func (merkleMine *MerkleMine) TryPackSweep() ([]byte, error) {
	return merkleMine.abi.Pack("sweep")
}

// MerkleMineGenerated represents a Generated event raised by the MerkleMine contract.
type MerkleMineGenerated struct {
	Recipient   common.Address
	Caller      common.Address
	Index       *big.Int
	ToRecipient *big.Int
	ToCaller    *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const MerkleMineGeneratedEventName = "Generated"

// ContractEventName returns the user-defined event name.
func (MerkleMineGenerated) ContractEventName() string {
	return MerkleMineGeneratedEventName
}

// UnpackGeneratedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Generated(address indexed recipient, address indexed caller, uint256 indexed index, uint256 toRecipient, uint256 toCaller)
func (merkleMine *MerkleMine) UnpackGeneratedEvent(log *types.Log) (*MerkleMineGenerated, error) {
	event := "Generated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != merkleMine.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MerkleMineGenerated)
	if len(log.Data) > 0 {
		if err := merkleMine.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range merkleMine.abi.Events[event].Inputs {
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

// MerkleMineSwept represents a Swept event raised by the MerkleMine contract.
type MerkleMineSwept struct {
	Treasury common.Address
	Amount   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const MerkleMineSweptEventName = "Swept"

// ContractEventName returns the user-defined event name.
func (MerkleMineSwept) ContractEventName() string {
	return MerkleMineSweptEventName
}

// UnpackSweptEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Swept(address indexed treasury, uint256 amount)
func (merkleMine *MerkleMine) UnpackSweptEvent(log *types.Log) (*MerkleMineSwept, error) {
	event := "Swept"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != merkleMine.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MerkleMineSwept)
	if len(log.Data) > 0 {
		if err := merkleMine.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range merkleMine.abi.Events[event].Inputs {
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
func (merkleMine *MerkleMine) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], merkleMine.abi.Errors["AlreadyGenerated"].ID.Bytes()[:4]) {
		return merkleMine.UnpackAlreadyGeneratedError(raw[4:])
	}
	if bytes.Equal(raw[:4], merkleMine.abi.Errors["InvalidProof"].ID.Bytes()[:4]) {
		return merkleMine.UnpackInvalidProofError(raw[4:])
	}
	if bytes.Equal(raw[:4], merkleMine.abi.Errors["InvalidTerms"].ID.Bytes()[:4]) {
		return merkleMine.UnpackInvalidTermsError(raw[4:])
	}
	if bytes.Equal(raw[:4], merkleMine.abi.Errors["MineEnded"].ID.Bytes()[:4]) {
		return merkleMine.UnpackMineEndedError(raw[4:])
	}
	if bytes.Equal(raw[:4], merkleMine.abi.Errors["MineNotEnded"].ID.Bytes()[:4]) {
		return merkleMine.UnpackMineNotEndedError(raw[4:])
	}
	if bytes.Equal(raw[:4], merkleMine.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return merkleMine.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// MerkleMineAlreadyGenerated represents a AlreadyGenerated error raised by the MerkleMine contract.
type MerkleMineAlreadyGenerated struct {
	Index *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyGenerated(uint256 index)
func MerkleMineAlreadyGeneratedErrorID() common.Hash {
	return common.HexToHash("0xb207a4a3f416730aa06148c8733dd7b78d3f3ac0e92efdd1ac47d209d7bdd644")
}

// UnpackAlreadyGeneratedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyGenerated(uint256 index)
func (merkleMine *MerkleMine) UnpackAlreadyGeneratedError(raw []byte) (*MerkleMineAlreadyGenerated, error) {
	out := new(MerkleMineAlreadyGenerated)
	if err := merkleMine.abi.UnpackIntoInterface(out, "AlreadyGenerated", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MerkleMineInvalidProof represents a InvalidProof error raised by the MerkleMine contract.
type MerkleMineInvalidProof struct {
	Index     *big.Int
	Recipient common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidProof(uint256 index, address recipient)
func MerkleMineInvalidProofErrorID() common.Hash {
	return common.HexToHash("0xdab3a3fb33ceda0cbdc22e96f9592ea1fca9048d890e500b0d2787950965d872")
}

// UnpackInvalidProofError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidProof(uint256 index, address recipient)
func (merkleMine *MerkleMine) UnpackInvalidProofError(raw []byte) (*MerkleMineInvalidProof, error) {
	out := new(MerkleMineInvalidProof)
	if err := merkleMine.abi.UnpackIntoInterface(out, "InvalidProof", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MerkleMineInvalidTerms represents a InvalidTerms error raised by the MerkleMine contract.
type MerkleMineInvalidTerms struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidTerms()
func MerkleMineInvalidTermsErrorID() common.Hash {
	return common.HexToHash("0x0256965f9b387bc8ec6c98cf0ff582eaf117751bcb03b5eac94f4b122d4a5fc9")
}

// UnpackInvalidTermsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidTerms()
func (merkleMine *MerkleMine) UnpackInvalidTermsError(raw []byte) (*MerkleMineInvalidTerms, error) {
	out := new(MerkleMineInvalidTerms)
	if err := merkleMine.abi.UnpackIntoInterface(out, "InvalidTerms", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MerkleMineMineEnded represents a MineEnded error raised by the MerkleMine contract.
type MerkleMineMineEnded struct {
	End *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MineEnded(uint48 end)
func MerkleMineMineEndedErrorID() common.Hash {
	return common.HexToHash("0xd18ff21f90636fa6cc19db71b42d812b9efe99f7da7803f9a91e2f6c183f6848")
}

// UnpackMineEndedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MineEnded(uint48 end)
func (merkleMine *MerkleMine) UnpackMineEndedError(raw []byte) (*MerkleMineMineEnded, error) {
	out := new(MerkleMineMineEnded)
	if err := merkleMine.abi.UnpackIntoInterface(out, "MineEnded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MerkleMineMineNotEnded represents a MineNotEnded error raised by the MerkleMine contract.
type MerkleMineMineNotEnded struct {
	End *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MineNotEnded(uint48 end)
func MerkleMineMineNotEndedErrorID() common.Hash {
	return common.HexToHash("0x7708ea9d5cfea079f737719e1eca5fede5d12900aa29de6838392d942d2ecf80")
}

// UnpackMineNotEndedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MineNotEnded(uint48 end)
func (merkleMine *MerkleMine) UnpackMineNotEndedError(raw []byte) (*MerkleMineMineNotEnded, error) {
	out := new(MerkleMineMineNotEnded)
	if err := merkleMine.abi.UnpackIntoInterface(out, "MineNotEnded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MerkleMineSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the MerkleMine contract.
type MerkleMineSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func MerkleMineSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (merkleMine *MerkleMine) UnpackSafeERC20FailedOperationError(raw []byte) (*MerkleMineSafeERC20FailedOperation, error) {
	out := new(MerkleMineSafeERC20FailedOperation)
	if err := merkleMine.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}
