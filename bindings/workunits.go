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

// IWorkUnitsRendition is an auto generated low-level Go binding around an user-defined struct.
type IWorkUnitsRendition struct {
	Width  uint32
	Height uint32
	Frames uint32
	Codec  [32]byte
}

// WorkUnitsMetaData contains all meta data concerning the WorkUnits contract.
var WorkUnitsMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AccessManagedInvalidAuthority\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"delay\",\"type\":\"uint32\"}],\"name\":\"AccessManagedRequiredDelay\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"AccessManagedUnauthorized\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"}],\"name\":\"AddressEmptyCode\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"}],\"name\":\"ERC1967InvalidImplementation\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ERC1967NonPayable\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedCall\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidInitialization\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"codecs\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"weights\",\"type\":\"uint256\"}],\"name\":\"LengthMismatch\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotInitializing\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"UUPSUnauthorizedCallContext\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"slot\",\"type\":\"bytes32\"}],\"name\":\"UUPSUnsupportedProxiableUUID\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"codec\",\"type\":\"bytes32\"}],\"name\":\"UnknownCodec\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AuthorityUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"codec\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"weightPpm\",\"type\":\"uint32\"}],\"name\":\"CodecWeightSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"version\",\"type\":\"uint64\"}],\"name\":\"Initialized\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"}],\"name\":\"Upgraded\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"UPGRADE_INTERFACE_VERSION\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"authority\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"codec\",\"type\":\"bytes32\"}],\"name\":\"codecWeight\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"weightPpm\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"},{\"internalType\":\"bytes32[]\",\"name\":\"codecs\",\"type\":\"bytes32[]\"},{\"internalType\":\"uint32[]\",\"name\":\"weightsPpm\",\"type\":\"uint32[]\"}],\"name\":\"initialize\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"isConsumingScheduledOp\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proxiableUUID\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newAuthority\",\"type\":\"address\"}],\"name\":\"setAuthority\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"codec\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"weightPpm\",\"type\":\"uint32\"}],\"name\":\"setCodecWeight\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint32\",\"name\":\"width\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"height\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"frames\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"codec\",\"type\":\"bytes32\"}],\"internalType\":\"structIWorkUnits.Rendition[]\",\"name\":\"renditions\",\"type\":\"tuple[]\"}],\"name\":\"units\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"total\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newImplementation\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"upgradeToAndCall\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"}]",
	ID:  "WorkUnits",
	Bin: "0x60a060405230608052348015610013575f5ffd5b5061001c610021565b6100d3565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff16156100715760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b03908116146100d05780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b6080516111966100f95f395f81816106660152818161068f01526107ff01526111965ff3fe6080604052600436106100ad575f3560e01c8063a6fcb95911610066578063bf7e214f1161004c578063bf7e214f146101e1578063d1bf496814610227578063ef88887c14610246575f5ffd5b8063a6fcb9591461016d578063ad3cb1cc1461018c575f5ffd5b80635e67e734116100965780635e67e734146100ed5780637a9e5e4b146101215780638fb3603714610140575f5ffd5b80634f1ef286146100b157806352d1902d146100c6575b5f5ffd5b6100c46100bf366004610da7565b610265565b005b3480156100d1575f5ffd5b506100da610284565b6040519081526020015b60405180910390f35b3480156100f8575f5ffd5b5061010c610107366004610e6b565b6102b2565b60405163ffffffff90911681526020016100e4565b34801561012c575f5ffd5b506100c461013b366004610e82565b6102f7565b34801561014b575f5ffd5b506101546103a2565b6040516001600160e01b031990911681526020016100e4565b348015610178575f5ffd5b506100c4610187366004610eea565b6103eb565b348015610197575f5ffd5b506101d46040518060400160405280600581526020017f352e302e3000000000000000000000000000000000000000000000000000000081525081565b6040516100e49190610f6a565b3480156101ec575f5ffd5b507ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a00546040516001600160a01b0390911681526020016100e4565b348015610232575f5ffd5b506100da610241366004610f9f565b610585565b348015610251575f5ffd5b506100c4610260366004611023565b610645565b61026d61065b565b61027682610714565b6102808282610720565b5050565b5f61028d6107f4565b507f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc90565b5f8181526020819052604090205463ffffffff1681816102f1576040516313f7188f60e31b81526004016102e891815260200190565b60405180910390fd5b50919050565b336103297ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a00546001600160a01b031690565b6001600160a01b0316816001600160a01b0316146103645760405162d1953b60e31b81526001600160a01b03821660048201526024016102e8565b816001600160a01b03163b5f03610399576040516361798f2f60e11b81526001600160a01b03831660048201526024016102e8565b6102808261083d565b7ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a0080545f9190600160a01b900460ff166103dc575f6103e5565b638fb3603760e01b5b91505090565b5f6103f46108bd565b805490915060ff68010000000000000000820416159067ffffffffffffffff165f811580156104205750825b90505f8267ffffffffffffffff16600114801561043c5750303b155b90508115801561044a575080155b156104685760405163f92ee8a960e01b815260040160405180910390fd5b845467ffffffffffffffff19166001178555831561049c57845468ff00000000000000001916680100000000000000001785555b6104a58a6108e7565b87868181146104d0576040516355c5b3e360e11b8152600481019290925260248201526044016102e8565b505f90505b8881101561052d576105258a8a838181106104f2576104f261104d565b9050602002013589898481811061050b5761050b61104d565b90506020020160208101906105209190611061565b6108f8565b6001016104d5565b50831561057957845468ff000000000000000019168555604051600181527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50505050505050505050565b5f805b8281101561063e57368484838181106105a3576105a361104d565b9050608002019050620f42406105bc82606001356102b2565b63ffffffff166105d26060840160408501611061565b63ffffffff166105e86040850160208601611061565b63ffffffff166105fb6020860186611061565b63ffffffff1661060b919061108e565b610615919061108e565b61061f919061108e565b61062991906110a5565b61063390846110c4565b925050600101610588565b5092915050565b610651335b5f36610953565b61028082826108f8565b306001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614806106f457507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166106e87f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc546001600160a01b031690565b6001600160a01b031614155b156107125760405163703e46dd60e11b815260040160405180910390fd5b565b61071d3361064a565b50565b816001600160a01b03166352d1902d6040518163ffffffff1660e01b8152600401602060405180830381865afa92505050801561077a575060408051601f3d908101601f19168201909252610777918101906110d7565b60015b6107a257604051634c9c8ce360e01b81526001600160a01b03831660048201526024016102e8565b7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc81146107e557604051632a87526960e21b8152600481018290526024016102e8565b6107ef8383610ab6565b505050565b306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146107125760405163703e46dd60e11b815260040160405180910390fd5b7ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a0080546001600160a01b03831673ffffffffffffffffffffffffffffffffffffffff199091168117825560408051918252517f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9181900360200190a15050565b5f807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a005b92915050565b6108ef610b0b565b61071d81610b30565b5f8281526020818152604091829020805463ffffffff191663ffffffff8516908117909155915191825283917faec30ef62edcd5eac444e64221bc97b2579471cf96366a5dca2ec98774ebed87910160405180910390a25050565b7ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a005f806109c76109aa7ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a00546001600160a01b031690565b87306109b960045f8a8c6110ee565b6109c291611115565b610b41565b9150915081610aae5763ffffffff811615610a8b57825460ff60a01b1916600160a01b178355610a1e7ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a00546001600160a01b031690565b6001600160a01b03166394c7d7ee8787876040518463ffffffff1660e01b8152600401610a4d9392919061114b565b5f604051808303815f87803b158015610a64575f5ffd5b505af1158015610a76573d5f5f3e3d5ffd5b5050845460ff60a01b1916855550610aae9050565b60405162d1953b60e31b81526001600160a01b03871660048201526024016102e8565b505050505050565b610abf82610be8565b6040516001600160a01b038316907fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b905f90a2805115610b03576107ef8282610c6b565b610280610d04565b610b13610d23565b61071257604051631afcd79f60e31b815260040160405180910390fd5b610b38610b0b565b61071d8161083d565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201525f908190819060840160408051601f19818403018152918152602080830180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff1663b700961360e01b1781525f808052918290528351939450919290918a5afa15610bde575f516020805191945081901c150291505b5094509492505050565b806001600160a01b03163b5f03610c1d57604051634c9c8ce360e01b81526001600160a01b03821660048201526024016102e8565b7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc805473ffffffffffffffffffffffffffffffffffffffff19166001600160a01b0392909216919091179055565b60605f610c788484610d41565b9050808015610c9957505f3d1180610c9957505f846001600160a01b03163b115b15610cae57610ca6610d54565b9150506108e1565b8015610cd857604051639996b31560e01b81526001600160a01b03851660048201526024016102e8565b3d15610ceb57610ce6610d6d565b61063e565b60405163d6bda27560e01b815260040160405180910390fd5b34156107125760405163b398979f60e01b815260040160405180910390fd5b5f610d2c6108bd565b5468010000000000000000900460ff16919050565b5f5f5f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b80356001600160a01b0381168114610d8e575f5ffd5b919050565b634e487b7160e01b5f52604160045260245ffd5b5f5f60408385031215610db8575f5ffd5b610dc183610d78565b9150602083013567ffffffffffffffff811115610ddc575f5ffd5b8301601f81018513610dec575f5ffd5b803567ffffffffffffffff811115610e0657610e06610d93565b604051601f8201601f19908116603f0116810167ffffffffffffffff81118282101715610e3557610e35610d93565b604052818152828201602001871015610e4c575f5ffd5b816020840160208301375f602083830101528093505050509250929050565b5f60208284031215610e7b575f5ffd5b5035919050565b5f60208284031215610e92575f5ffd5b610e9b82610d78565b9392505050565b5f5f83601f840112610eb2575f5ffd5b50813567ffffffffffffffff811115610ec9575f5ffd5b6020830191508360208260051b8501011115610ee3575f5ffd5b9250929050565b5f5f5f5f5f60608688031215610efe575f5ffd5b610f0786610d78565b9450602086013567ffffffffffffffff811115610f22575f5ffd5b610f2e88828901610ea2565b909550935050604086013567ffffffffffffffff811115610f4d575f5ffd5b610f5988828901610ea2565b969995985093965092949392505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b5f5f60208385031215610fb0575f5ffd5b823567ffffffffffffffff811115610fc6575f5ffd5b8301601f81018513610fd6575f5ffd5b803567ffffffffffffffff811115610fec575f5ffd5b8560208260071b8401011115611000575f5ffd5b6020919091019590945092505050565b803563ffffffff81168114610d8e575f5ffd5b5f5f60408385031215611034575f5ffd5b8235915061104460208401611010565b90509250929050565b634e487b7160e01b5f52603260045260245ffd5b5f60208284031215611071575f5ffd5b610e9b82611010565b634e487b7160e01b5f52601160045260245ffd5b80820281158282048414176108e1576108e161107a565b5f826110bf57634e487b7160e01b5f52601260045260245ffd5b500490565b808201808211156108e1576108e161107a565b5f602082840312156110e7575f5ffd5b5051919050565b5f5f858511156110fc575f5ffd5b83861115611108575f5ffd5b5050820193919092039150565b80356001600160e01b0319811690600484101561063e576001600160e01b031960049490940360031b84901b1690921692915050565b6001600160a01b038416815260406020820152816040820152818360608301375f818301606090810191909152601f909201601f191601019291505056fea164736f6c6343000825000a",
}

// WorkUnits is an auto generated Go binding around an Ethereum contract.
type WorkUnits struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *WorkUnits) GetABI() abi.ABI {
	return c.abi
}

// NewWorkUnits creates a new instance of WorkUnits.
func NewWorkUnits() *WorkUnits {
	parsed, err := WorkUnitsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &WorkUnits{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *WorkUnits) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackUPGRADEINTERFACEVERSION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xad3cb1cc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function UPGRADE_INTERFACE_VERSION() view returns(string)
func (workUnits *WorkUnits) PackUPGRADEINTERFACEVERSION() []byte {
	enc, err := workUnits.abi.Pack("UPGRADE_INTERFACE_VERSION")
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
func (workUnits *WorkUnits) TryPackUPGRADEINTERFACEVERSION() ([]byte, error) {
	return workUnits.abi.Pack("UPGRADE_INTERFACE_VERSION")
}

// UnpackUPGRADEINTERFACEVERSION is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xad3cb1cc.
//
// Solidity: function UPGRADE_INTERFACE_VERSION() view returns(string)
func (workUnits *WorkUnits) UnpackUPGRADEINTERFACEVERSION(data []byte) (string, error) {
	out, err := workUnits.abi.Unpack("UPGRADE_INTERFACE_VERSION", data)
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
func (workUnits *WorkUnits) PackAuthority() []byte {
	enc, err := workUnits.abi.Pack("authority")
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
func (workUnits *WorkUnits) TryPackAuthority() ([]byte, error) {
	return workUnits.abi.Pack("authority")
}

// UnpackAuthority is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbf7e214f.
//
// Solidity: function authority() view returns(address)
func (workUnits *WorkUnits) UnpackAuthority(data []byte) (common.Address, error) {
	out, err := workUnits.abi.Unpack("authority", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackCodecWeight is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5e67e734.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function codecWeight(bytes32 codec) view returns(uint32 weightPpm)
func (workUnits *WorkUnits) PackCodecWeight(codec [32]byte) []byte {
	enc, err := workUnits.abi.Pack("codecWeight", codec)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCodecWeight is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5e67e734.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function codecWeight(bytes32 codec) view returns(uint32 weightPpm)
func (workUnits *WorkUnits) TryPackCodecWeight(codec [32]byte) ([]byte, error) {
	return workUnits.abi.Pack("codecWeight", codec)
}

// UnpackCodecWeight is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5e67e734.
//
// Solidity: function codecWeight(bytes32 codec) view returns(uint32 weightPpm)
func (workUnits *WorkUnits) UnpackCodecWeight(data []byte) (uint32, error) {
	out, err := workUnits.abi.Unpack("codecWeight", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa6fcb959.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function initialize(address authority, bytes32[] codecs, uint32[] weightsPpm) returns()
func (workUnits *WorkUnits) PackInitialize(authority common.Address, codecs [][32]byte, weightsPpm []uint32) []byte {
	enc, err := workUnits.abi.Pack("initialize", authority, codecs, weightsPpm)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa6fcb959.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function initialize(address authority, bytes32[] codecs, uint32[] weightsPpm) returns()
func (workUnits *WorkUnits) TryPackInitialize(authority common.Address, codecs [][32]byte, weightsPpm []uint32) ([]byte, error) {
	return workUnits.abi.Pack("initialize", authority, codecs, weightsPpm)
}

// PackIsConsumingScheduledOp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8fb36037.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (workUnits *WorkUnits) PackIsConsumingScheduledOp() []byte {
	enc, err := workUnits.abi.Pack("isConsumingScheduledOp")
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
func (workUnits *WorkUnits) TryPackIsConsumingScheduledOp() ([]byte, error) {
	return workUnits.abi.Pack("isConsumingScheduledOp")
}

// UnpackIsConsumingScheduledOp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8fb36037.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (workUnits *WorkUnits) UnpackIsConsumingScheduledOp(data []byte) ([4]byte, error) {
	out, err := workUnits.abi.Unpack("isConsumingScheduledOp", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackProxiableUUID is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52d1902d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proxiableUUID() view returns(bytes32)
func (workUnits *WorkUnits) PackProxiableUUID() []byte {
	enc, err := workUnits.abi.Pack("proxiableUUID")
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
func (workUnits *WorkUnits) TryPackProxiableUUID() ([]byte, error) {
	return workUnits.abi.Pack("proxiableUUID")
}

// UnpackProxiableUUID is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x52d1902d.
//
// Solidity: function proxiableUUID() view returns(bytes32)
func (workUnits *WorkUnits) UnpackProxiableUUID(data []byte) ([32]byte, error) {
	out, err := workUnits.abi.Unpack("proxiableUUID", data)
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
func (workUnits *WorkUnits) PackSetAuthority(newAuthority common.Address) []byte {
	enc, err := workUnits.abi.Pack("setAuthority", newAuthority)
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
func (workUnits *WorkUnits) TryPackSetAuthority(newAuthority common.Address) ([]byte, error) {
	return workUnits.abi.Pack("setAuthority", newAuthority)
}

// PackSetCodecWeight is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xef88887c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setCodecWeight(bytes32 codec, uint32 weightPpm) returns()
func (workUnits *WorkUnits) PackSetCodecWeight(codec [32]byte, weightPpm uint32) []byte {
	enc, err := workUnits.abi.Pack("setCodecWeight", codec, weightPpm)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetCodecWeight is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xef88887c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setCodecWeight(bytes32 codec, uint32 weightPpm) returns()
func (workUnits *WorkUnits) TryPackSetCodecWeight(codec [32]byte, weightPpm uint32) ([]byte, error) {
	return workUnits.abi.Pack("setCodecWeight", codec, weightPpm)
}

// PackUnits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd1bf4968.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function units((uint32,uint32,uint32,bytes32)[] renditions) view returns(uint256 total)
func (workUnits *WorkUnits) PackUnits(renditions []IWorkUnitsRendition) []byte {
	enc, err := workUnits.abi.Pack("units", renditions)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd1bf4968.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function units((uint32,uint32,uint32,bytes32)[] renditions) view returns(uint256 total)
func (workUnits *WorkUnits) TryPackUnits(renditions []IWorkUnitsRendition) ([]byte, error) {
	return workUnits.abi.Pack("units", renditions)
}

// UnpackUnits is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd1bf4968.
//
// Solidity: function units((uint32,uint32,uint32,bytes32)[] renditions) view returns(uint256 total)
func (workUnits *WorkUnits) UnpackUnits(data []byte) (*big.Int, error) {
	out, err := workUnits.abi.Unpack("units", data)
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
func (workUnits *WorkUnits) PackUpgradeToAndCall(newImplementation common.Address, data []byte) []byte {
	enc, err := workUnits.abi.Pack("upgradeToAndCall", newImplementation, data)
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
func (workUnits *WorkUnits) TryPackUpgradeToAndCall(newImplementation common.Address, data []byte) ([]byte, error) {
	return workUnits.abi.Pack("upgradeToAndCall", newImplementation, data)
}

// WorkUnitsAuthorityUpdated represents a AuthorityUpdated event raised by the WorkUnits contract.
type WorkUnitsAuthorityUpdated struct {
	Authority common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const WorkUnitsAuthorityUpdatedEventName = "AuthorityUpdated"

// ContractEventName returns the user-defined event name.
func (WorkUnitsAuthorityUpdated) ContractEventName() string {
	return WorkUnitsAuthorityUpdatedEventName
}

// UnpackAuthorityUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AuthorityUpdated(address authority)
func (workUnits *WorkUnits) UnpackAuthorityUpdatedEvent(log *types.Log) (*WorkUnitsAuthorityUpdated, error) {
	event := "AuthorityUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != workUnits.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(WorkUnitsAuthorityUpdated)
	if len(log.Data) > 0 {
		if err := workUnits.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range workUnits.abi.Events[event].Inputs {
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

// WorkUnitsCodecWeightSet represents a CodecWeightSet event raised by the WorkUnits contract.
type WorkUnitsCodecWeightSet struct {
	Codec     [32]byte
	WeightPpm uint32
	Raw       *types.Log // Blockchain specific contextual infos
}

const WorkUnitsCodecWeightSetEventName = "CodecWeightSet"

// ContractEventName returns the user-defined event name.
func (WorkUnitsCodecWeightSet) ContractEventName() string {
	return WorkUnitsCodecWeightSetEventName
}

// UnpackCodecWeightSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CodecWeightSet(bytes32 indexed codec, uint32 weightPpm)
func (workUnits *WorkUnits) UnpackCodecWeightSetEvent(log *types.Log) (*WorkUnitsCodecWeightSet, error) {
	event := "CodecWeightSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != workUnits.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(WorkUnitsCodecWeightSet)
	if len(log.Data) > 0 {
		if err := workUnits.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range workUnits.abi.Events[event].Inputs {
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

// WorkUnitsInitialized represents a Initialized event raised by the WorkUnits contract.
type WorkUnitsInitialized struct {
	Version uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const WorkUnitsInitializedEventName = "Initialized"

// ContractEventName returns the user-defined event name.
func (WorkUnitsInitialized) ContractEventName() string {
	return WorkUnitsInitializedEventName
}

// UnpackInitializedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Initialized(uint64 version)
func (workUnits *WorkUnits) UnpackInitializedEvent(log *types.Log) (*WorkUnitsInitialized, error) {
	event := "Initialized"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != workUnits.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(WorkUnitsInitialized)
	if len(log.Data) > 0 {
		if err := workUnits.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range workUnits.abi.Events[event].Inputs {
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

// WorkUnitsUpgraded represents a Upgraded event raised by the WorkUnits contract.
type WorkUnitsUpgraded struct {
	Implementation common.Address
	Raw            *types.Log // Blockchain specific contextual infos
}

const WorkUnitsUpgradedEventName = "Upgraded"

// ContractEventName returns the user-defined event name.
func (WorkUnitsUpgraded) ContractEventName() string {
	return WorkUnitsUpgradedEventName
}

// UnpackUpgradedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Upgraded(address indexed implementation)
func (workUnits *WorkUnits) UnpackUpgradedEvent(log *types.Log) (*WorkUnitsUpgraded, error) {
	event := "Upgraded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != workUnits.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(WorkUnitsUpgraded)
	if len(log.Data) > 0 {
		if err := workUnits.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range workUnits.abi.Events[event].Inputs {
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
func (workUnits *WorkUnits) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], workUnits.abi.Errors["AccessManagedInvalidAuthority"].ID.Bytes()[:4]) {
		return workUnits.UnpackAccessManagedInvalidAuthorityError(raw[4:])
	}
	if bytes.Equal(raw[:4], workUnits.abi.Errors["AccessManagedRequiredDelay"].ID.Bytes()[:4]) {
		return workUnits.UnpackAccessManagedRequiredDelayError(raw[4:])
	}
	if bytes.Equal(raw[:4], workUnits.abi.Errors["AccessManagedUnauthorized"].ID.Bytes()[:4]) {
		return workUnits.UnpackAccessManagedUnauthorizedError(raw[4:])
	}
	if bytes.Equal(raw[:4], workUnits.abi.Errors["AddressEmptyCode"].ID.Bytes()[:4]) {
		return workUnits.UnpackAddressEmptyCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], workUnits.abi.Errors["ERC1967InvalidImplementation"].ID.Bytes()[:4]) {
		return workUnits.UnpackERC1967InvalidImplementationError(raw[4:])
	}
	if bytes.Equal(raw[:4], workUnits.abi.Errors["ERC1967NonPayable"].ID.Bytes()[:4]) {
		return workUnits.UnpackERC1967NonPayableError(raw[4:])
	}
	if bytes.Equal(raw[:4], workUnits.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return workUnits.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], workUnits.abi.Errors["InvalidInitialization"].ID.Bytes()[:4]) {
		return workUnits.UnpackInvalidInitializationError(raw[4:])
	}
	if bytes.Equal(raw[:4], workUnits.abi.Errors["LengthMismatch"].ID.Bytes()[:4]) {
		return workUnits.UnpackLengthMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], workUnits.abi.Errors["NotInitializing"].ID.Bytes()[:4]) {
		return workUnits.UnpackNotInitializingError(raw[4:])
	}
	if bytes.Equal(raw[:4], workUnits.abi.Errors["UUPSUnauthorizedCallContext"].ID.Bytes()[:4]) {
		return workUnits.UnpackUUPSUnauthorizedCallContextError(raw[4:])
	}
	if bytes.Equal(raw[:4], workUnits.abi.Errors["UUPSUnsupportedProxiableUUID"].ID.Bytes()[:4]) {
		return workUnits.UnpackUUPSUnsupportedProxiableUUIDError(raw[4:])
	}
	if bytes.Equal(raw[:4], workUnits.abi.Errors["UnknownCodec"].ID.Bytes()[:4]) {
		return workUnits.UnpackUnknownCodecError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// WorkUnitsAccessManagedInvalidAuthority represents a AccessManagedInvalidAuthority error raised by the WorkUnits contract.
type WorkUnitsAccessManagedInvalidAuthority struct {
	Authority common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func WorkUnitsAccessManagedInvalidAuthorityErrorID() common.Hash {
	return common.HexToHash("0xc2f31e5ee06c96eddd5864bf58d26da15afa7233cb6f74e000aa686fca7a7a0b")
}

// UnpackAccessManagedInvalidAuthorityError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func (workUnits *WorkUnits) UnpackAccessManagedInvalidAuthorityError(raw []byte) (*WorkUnitsAccessManagedInvalidAuthority, error) {
	out := new(WorkUnitsAccessManagedInvalidAuthority)
	if err := workUnits.abi.UnpackIntoInterface(out, "AccessManagedInvalidAuthority", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WorkUnitsAccessManagedRequiredDelay represents a AccessManagedRequiredDelay error raised by the WorkUnits contract.
type WorkUnitsAccessManagedRequiredDelay struct {
	Caller common.Address
	Delay  uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func WorkUnitsAccessManagedRequiredDelayErrorID() common.Hash {
	return common.HexToHash("0xaf77169dad650be42a753d4bbd4f4ad0d10be80053e495da3bb1525746eda4e4")
}

// UnpackAccessManagedRequiredDelayError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func (workUnits *WorkUnits) UnpackAccessManagedRequiredDelayError(raw []byte) (*WorkUnitsAccessManagedRequiredDelay, error) {
	out := new(WorkUnitsAccessManagedRequiredDelay)
	if err := workUnits.abi.UnpackIntoInterface(out, "AccessManagedRequiredDelay", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WorkUnitsAccessManagedUnauthorized represents a AccessManagedUnauthorized error raised by the WorkUnits contract.
type WorkUnitsAccessManagedUnauthorized struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func WorkUnitsAccessManagedUnauthorizedErrorID() common.Hash {
	return common.HexToHash("0x068ca9d827f779c08fd30d7fda45faef5f2a6b2e57f8b809b3c6bbed99f5fb1f")
}

// UnpackAccessManagedUnauthorizedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func (workUnits *WorkUnits) UnpackAccessManagedUnauthorizedError(raw []byte) (*WorkUnitsAccessManagedUnauthorized, error) {
	out := new(WorkUnitsAccessManagedUnauthorized)
	if err := workUnits.abi.UnpackIntoInterface(out, "AccessManagedUnauthorized", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WorkUnitsAddressEmptyCode represents a AddressEmptyCode error raised by the WorkUnits contract.
type WorkUnitsAddressEmptyCode struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AddressEmptyCode(address target)
func WorkUnitsAddressEmptyCodeErrorID() common.Hash {
	return common.HexToHash("0x9996b315c842ff135b8fc4a08ad5df1c344efbc03d2687aecc0678050d2aac89")
}

// UnpackAddressEmptyCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AddressEmptyCode(address target)
func (workUnits *WorkUnits) UnpackAddressEmptyCodeError(raw []byte) (*WorkUnitsAddressEmptyCode, error) {
	out := new(WorkUnitsAddressEmptyCode)
	if err := workUnits.abi.UnpackIntoInterface(out, "AddressEmptyCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WorkUnitsERC1967InvalidImplementation represents a ERC1967InvalidImplementation error raised by the WorkUnits contract.
type WorkUnitsERC1967InvalidImplementation struct {
	Implementation common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1967InvalidImplementation(address implementation)
func WorkUnitsERC1967InvalidImplementationErrorID() common.Hash {
	return common.HexToHash("0x4c9c8ce3ceb3130f17f7cdba48d89b5b0129f266a8bac114e6e315a41879b617")
}

// UnpackERC1967InvalidImplementationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1967InvalidImplementation(address implementation)
func (workUnits *WorkUnits) UnpackERC1967InvalidImplementationError(raw []byte) (*WorkUnitsERC1967InvalidImplementation, error) {
	out := new(WorkUnitsERC1967InvalidImplementation)
	if err := workUnits.abi.UnpackIntoInterface(out, "ERC1967InvalidImplementation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WorkUnitsERC1967NonPayable represents a ERC1967NonPayable error raised by the WorkUnits contract.
type WorkUnitsERC1967NonPayable struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1967NonPayable()
func WorkUnitsERC1967NonPayableErrorID() common.Hash {
	return common.HexToHash("0xb398979fa84f543c8e222f17890372c487baf85e062276c127fef521eea7224b")
}

// UnpackERC1967NonPayableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1967NonPayable()
func (workUnits *WorkUnits) UnpackERC1967NonPayableError(raw []byte) (*WorkUnitsERC1967NonPayable, error) {
	out := new(WorkUnitsERC1967NonPayable)
	if err := workUnits.abi.UnpackIntoInterface(out, "ERC1967NonPayable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WorkUnitsFailedCall represents a FailedCall error raised by the WorkUnits contract.
type WorkUnitsFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func WorkUnitsFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (workUnits *WorkUnits) UnpackFailedCallError(raw []byte) (*WorkUnitsFailedCall, error) {
	out := new(WorkUnitsFailedCall)
	if err := workUnits.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WorkUnitsInvalidInitialization represents a InvalidInitialization error raised by the WorkUnits contract.
type WorkUnitsInvalidInitialization struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidInitialization()
func WorkUnitsInvalidInitializationErrorID() common.Hash {
	return common.HexToHash("0xf92ee8a957075833165f68c320933b1a1294aafc84ee6e0dd3fb178008f9aaf5")
}

// UnpackInvalidInitializationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidInitialization()
func (workUnits *WorkUnits) UnpackInvalidInitializationError(raw []byte) (*WorkUnitsInvalidInitialization, error) {
	out := new(WorkUnitsInvalidInitialization)
	if err := workUnits.abi.UnpackIntoInterface(out, "InvalidInitialization", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WorkUnitsLengthMismatch represents a LengthMismatch error raised by the WorkUnits contract.
type WorkUnitsLengthMismatch struct {
	Codecs  *big.Int
	Weights *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LengthMismatch(uint256 codecs, uint256 weights)
func WorkUnitsLengthMismatchErrorID() common.Hash {
	return common.HexToHash("0xab8b67c6893c59617ef3ba4b4b942e9791f2572db2fdb32028356532f3b7396a")
}

// UnpackLengthMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LengthMismatch(uint256 codecs, uint256 weights)
func (workUnits *WorkUnits) UnpackLengthMismatchError(raw []byte) (*WorkUnitsLengthMismatch, error) {
	out := new(WorkUnitsLengthMismatch)
	if err := workUnits.abi.UnpackIntoInterface(out, "LengthMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WorkUnitsNotInitializing represents a NotInitializing error raised by the WorkUnits contract.
type WorkUnitsNotInitializing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInitializing()
func WorkUnitsNotInitializingErrorID() common.Hash {
	return common.HexToHash("0xd7e6bcf8597daa127dc9f0048d2f08d5ef140a2cb659feabd700beff1f7a8302")
}

// UnpackNotInitializingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInitializing()
func (workUnits *WorkUnits) UnpackNotInitializingError(raw []byte) (*WorkUnitsNotInitializing, error) {
	out := new(WorkUnitsNotInitializing)
	if err := workUnits.abi.UnpackIntoInterface(out, "NotInitializing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WorkUnitsUUPSUnauthorizedCallContext represents a UUPSUnauthorizedCallContext error raised by the WorkUnits contract.
type WorkUnitsUUPSUnauthorizedCallContext struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UUPSUnauthorizedCallContext()
func WorkUnitsUUPSUnauthorizedCallContextErrorID() common.Hash {
	return common.HexToHash("0xe07c8dba242a06571ac65fe4bbe20522c9fb111cb33599b799ff8039c1ed18f4")
}

// UnpackUUPSUnauthorizedCallContextError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UUPSUnauthorizedCallContext()
func (workUnits *WorkUnits) UnpackUUPSUnauthorizedCallContextError(raw []byte) (*WorkUnitsUUPSUnauthorizedCallContext, error) {
	out := new(WorkUnitsUUPSUnauthorizedCallContext)
	if err := workUnits.abi.UnpackIntoInterface(out, "UUPSUnauthorizedCallContext", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WorkUnitsUUPSUnsupportedProxiableUUID represents a UUPSUnsupportedProxiableUUID error raised by the WorkUnits contract.
type WorkUnitsUUPSUnsupportedProxiableUUID struct {
	Slot [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UUPSUnsupportedProxiableUUID(bytes32 slot)
func WorkUnitsUUPSUnsupportedProxiableUUIDErrorID() common.Hash {
	return common.HexToHash("0xaa1d49a4c084bfa9aeeee2a0be65267a7f19ba7e1476b114dac513d2c14cb563")
}

// UnpackUUPSUnsupportedProxiableUUIDError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UUPSUnsupportedProxiableUUID(bytes32 slot)
func (workUnits *WorkUnits) UnpackUUPSUnsupportedProxiableUUIDError(raw []byte) (*WorkUnitsUUPSUnsupportedProxiableUUID, error) {
	out := new(WorkUnitsUUPSUnsupportedProxiableUUID)
	if err := workUnits.abi.UnpackIntoInterface(out, "UUPSUnsupportedProxiableUUID", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WorkUnitsUnknownCodec represents a UnknownCodec error raised by the WorkUnits contract.
type WorkUnitsUnknownCodec struct {
	Codec [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownCodec(bytes32 codec)
func WorkUnitsUnknownCodecErrorID() common.Hash {
	return common.HexToHash("0x9fb8c478d07bb65e45ca09293ad6181300fe8a05eb8bede10f48e640892ed994")
}

// UnpackUnknownCodecError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownCodec(bytes32 codec)
func (workUnits *WorkUnits) UnpackUnknownCodecError(raw []byte) (*WorkUnitsUnknownCodec, error) {
	out := new(WorkUnitsUnknownCodec)
	if err := workUnits.abi.UnpackIntoInterface(out, "UnknownCodec", raw); err != nil {
		return nil, err
	}
	return out, nil
}
