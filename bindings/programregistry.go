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

// IProgramRegistryProgram is an auto generated low-level Go binding around an user-defined struct.
type IProgramRegistryProgram struct {
	ImageRoot [32]byte
	Since     *big.Int
	Location  string
}

// ProgramRegistryMetaData contains all meta data concerning the ProgramRegistry contract.
var ProgramRegistryMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AccessManagedInvalidAuthority\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"delay\",\"type\":\"uint32\"}],\"name\":\"AccessManagedRequiredDelay\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"AccessManagedUnauthorized\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"}],\"name\":\"AddressEmptyCode\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"imageRoot\",\"type\":\"bytes32\"}],\"name\":\"AlreadyCurrent\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"}],\"name\":\"ERC1967InvalidImplementation\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ERC1967NonPayable\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedCall\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidInitialization\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"LocationTooLong\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoCode\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"programId\",\"type\":\"uint32\"}],\"name\":\"NoSuchProgram\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotInitializing\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SafeCastOverflowedUintDowncast\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"UUPSUnauthorizedCallContext\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"slot\",\"type\":\"bytes32\"}],\"name\":\"UUPSUnsupportedProxiableUUID\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AuthorityUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"version\",\"type\":\"uint64\"}],\"name\":\"Initialized\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"programId\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"imageRoot\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint48\",\"name\":\"since\",\"type\":\"uint48\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"location\",\"type\":\"string\"}],\"name\":\"ProgramPublished\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"}],\"name\":\"Upgraded\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"MAX_LOCATION_BYTES\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"UPGRADE_INTERFACE_VERSION\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"authority\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"current\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"programId\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"imageRoot\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"programId\",\"type\":\"uint32\"}],\"name\":\"imageRootOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"firstRoot\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"firstLocation\",\"type\":\"string\"}],\"name\":\"initialize\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"isConsumingScheduledOp\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"programCount\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"programId\",\"type\":\"uint32\"}],\"name\":\"programOf\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"imageRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint48\",\"name\":\"since\",\"type\":\"uint48\"},{\"internalType\":\"string\",\"name\":\"location\",\"type\":\"string\"}],\"internalType\":\"structIProgramRegistry.Program\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proxiableUUID\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"imageRoot\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"location\",\"type\":\"string\"}],\"name\":\"publish\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newAuthority\",\"type\":\"address\"}],\"name\":\"setAuthority\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newImplementation\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"upgradeToAndCall\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"}]",
	ID:  "ProgramRegistry",
	Bin: "0x60a060405230608052348015610013575f5ffd5b5061001c610021565b6100d3565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff16156100715760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b03908116146100d05780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b6080516114766100f95f395f81816106ab015281816106d4015261083f01526114765ff3fe6080604052600436106100ce575f3560e01c80639f7966341161007c578063bf7e214f11610057578063bf7e214f1461024d578063c6f5fdfe14610293578063c98e984e146102a8578063f0e32164146102c7575f5ffd5b80639f796634146101a55780639fa6a6e3146101c8578063ad3cb1cc146101f8575f5ffd5b80637a9e5e4b116100ac5780637a9e5e4b1461012d5780638fb360371461014c5780639539836514610179575f5ffd5b80634f1ef286146100d257806352d1902d146100e75780636229525e1461010e575b5f5ffd5b6100e56100e0366004610f98565b6102e6565b005b3480156100f2575f5ffd5b506100fb610305565b6040519081526020015b60405180910390f35b348015610119575f5ffd5b506100fb61012836600461105c565b610333565b348015610138575f5ffd5b506100e5610147366004611086565b610344565b348015610157575f5ffd5b506101606103f4565b6040516001600160e01b03199091168152602001610105565b348015610184575f5ffd5b5061019861019336600461105c565b61043d565b60405161010591906110cd565b3480156101b0575f5ffd5b505f5460405163ffffffff9091168152602001610105565b3480156101d3575f5ffd5b506101dc61051d565b6040805163ffffffff9093168352602083019190915201610105565b348015610203575f5ffd5b506102406040518060400160405280600581526020017f352e302e3000000000000000000000000000000000000000000000000000000081525081565b604051610105919061110b565b348015610258575f5ffd5b507ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a00546040516001600160a01b039091168152602001610105565b34801561029e575f5ffd5b506100fb61010081565b3480156102b3575f5ffd5b506100e56102c2366004611162565b610538565b3480156102d2575f5ffd5b506100e56102e13660046111aa565b610585565b6102ee6106a0565b6102f782610759565b6103018282610765565b5050565b5f61030e610834565b507f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc90565b5f61033d8261087d565b5492915050565b336103767ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a00546001600160a01b031690565b6001600160a01b0316816001600160a01b0316146103b65760405162d1953b60e31b81526001600160a01b03821660048201526024015b60405180910390fd5b816001600160a01b03163b5f036103eb576040516361798f2f60e11b81526001600160a01b03831660048201526024016103ad565b610301826108f8565b7ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a0080545f9190600160a01b900460ff1661042e575f610437565b638fb3603760e01b5b91505090565b60408051606080820183525f8083526020830152918101919091526104618261087d565b6040805160608101825282548152600183015465ffffffffffff16602082015260028301805491939284019161049690611200565b80601f01602080910402602001604051908101604052809291908181526020018280546104c290611200565b801561050d5780601f106104e45761010080835404028352916020019161050d565b820191905f5260205f20905b8154815290600101906020018083116104f057829003601f168201915b5050505050815250509050919050565b5f5f6105275f5490565b915061053282610333565b90509091565b610544335b5f36610978565b61054f6101285f5490565b831415839061057457604051631db1b1c160e21b81526004016103ad91815260200190565b50610580838383610adb565b505050565b5f61058e610c31565b805490915060ff68010000000000000000820416159067ffffffffffffffff165f811580156105ba5750825b90505f8267ffffffffffffffff1660011480156105d65750303b155b9050811580156105e4575080155b156106025760405163f92ee8a960e01b815260040160405180910390fd5b845467ffffffffffffffff19166001178555831561063657845468ff00000000000000001916680100000000000000001785555b61063f89610c5b565b61064a888888610adb565b831561069557845468ff000000000000000019168555604051600181527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b505050505050505050565b306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148061073957507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031661072d7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc546001600160a01b031690565b6001600160a01b031614155b156107575760405163703e46dd60e11b815260040160405180910390fd5b565b6107623361053d565b50565b816001600160a01b03166352d1902d6040518163ffffffff1660e01b8152600401602060405180830381865afa9250505080156107bf575060408051601f3d908101601f191682019092526107bc91810190611238565b60015b6107e757604051634c9c8ce360e01b81526001600160a01b03831660048201526024016103ad565b7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc811461082a57604051632a87526960e21b8152600481018290526024016103ad565b6105808383610c6c565b306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146107575760405163703e46dd60e11b815260040160405180910390fd5b5f5f8263ffffffff1611801561089a57505f5463ffffffff831611155b82906108c257604051633204373b60e01b815263ffffffff90911660048201526024016103ad565b505f6108cf60018461124f565b63ffffffff16815481106108e5576108e5611277565b905f5260205f2090600302019050919050565b7ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a0080546001600160a01b03831673ffffffffffffffffffffffffffffffffffffffff199091168117825560408051918252517f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9181900360200190a15050565b7ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a005f806109ec6109cf7ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a00546001600160a01b031690565b87306109de60045f8a8c61128b565b6109e7916112b2565b610cc1565b9150915081610ad35763ffffffff811615610ab057825460ff60a01b1916600160a01b178355610a437ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a00546001600160a01b031690565b6001600160a01b03166394c7d7ee8787876040518463ffffffff1660e01b8152600401610a7293929190611310565b5f604051808303815f87803b158015610a89575f5ffd5b505af1158015610a9b573d5f5f3e3d5ffd5b5050845460ff60a01b1916855550610ad39050565b60405162d1953b60e31b81526001600160a01b03871660048201526024016103ad565b505050505050565b5f839003610afc57604051633c11a9c560e21b815260040160405180910390fd5b8080610100811115610b245760405163b6ffa41b60e01b81526004016103ad91815260200190565b505f60405180606001604052808681526020014265ffffffffffff16815260200185858080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920182905250939094525050835460018082018655948252602091829020845160039092020190815590830151938101805465ffffffffffff191665ffffffffffff909516949094179093555060408101519091906002820190610bd49082611389565b5050505f610be55f80549050610d68565b9050848163ffffffff167fcd61016944c5c542b1265205e45d7026ff800f253e78e5be541113c5d9f17ecb428787604051610c2293929190611448565b60405180910390a35050505050565b5f807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a005b92915050565b610c63610d9c565b61076281610dc1565b610c7582610dd2565b6040516001600160a01b038316907fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b905f90a2805115610cb9576105808282610e55565b610301610ef5565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201525f908190819060840160408051601f19818403018152918152602080830180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff1663b700961360e01b1781525f808052918290528351939450919290918a5afa15610d5e575f516020805191945081901c150291505b5094509492505050565b5f63ffffffff821115610d98576040516306dfcc6560e41b815260206004820152602481018390526044016103ad565b5090565b610da4610f14565b61075757604051631afcd79f60e31b815260040160405180910390fd5b610dc9610d9c565b610762816108f8565b806001600160a01b03163b5f03610e0757604051634c9c8ce360e01b81526001600160a01b03821660048201526024016103ad565b7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc805473ffffffffffffffffffffffffffffffffffffffff19166001600160a01b0392909216919091179055565b60605f610e628484610f32565b9050808015610e8357505f3d1180610e8357505f846001600160a01b03163b115b15610e9857610e90610f45565b915050610c55565b8015610ec257604051639996b31560e01b81526001600160a01b03851660048201526024016103ad565b3d15610ed557610ed0610f5e565b610eee565b60405163d6bda27560e01b815260040160405180910390fd5b5092915050565b34156107575760405163b398979f60e01b815260040160405180910390fd5b5f610f1d610c31565b5468010000000000000000900460ff16919050565b5f5f5f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b80356001600160a01b0381168114610f7f575f5ffd5b919050565b634e487b7160e01b5f52604160045260245ffd5b5f5f60408385031215610fa9575f5ffd5b610fb283610f69565b9150602083013567ffffffffffffffff811115610fcd575f5ffd5b8301601f81018513610fdd575f5ffd5b803567ffffffffffffffff811115610ff757610ff7610f84565b604051601f8201601f19908116603f0116810167ffffffffffffffff8111828210171561102657611026610f84565b60405281815282820160200187101561103d575f5ffd5b816020840160208301375f602083830101528093505050509250929050565b5f6020828403121561106c575f5ffd5b813563ffffffff8116811461107f575f5ffd5b9392505050565b5f60208284031215611096575f5ffd5b61107f82610f69565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081528151602082015265ffffffffffff60208301511660408201525f6040830151606080840152611103608084018261109f565b949350505050565b602081525f61107f602083018461109f565b5f5f83601f84011261112d575f5ffd5b50813567ffffffffffffffff811115611144575f5ffd5b60208301915083602082850101111561115b575f5ffd5b9250929050565b5f5f5f60408486031215611174575f5ffd5b83359250602084013567ffffffffffffffff811115611191575f5ffd5b61119d8682870161111d565b9497909650939450505050565b5f5f5f5f606085870312156111bd575f5ffd5b6111c685610f69565b935060208501359250604085013567ffffffffffffffff8111156111e8575f5ffd5b6111f48782880161111d565b95989497509550505050565b600181811c9082168061121457607f821691505b60208210810361123257634e487b7160e01b5f52602260045260245ffd5b50919050565b5f60208284031215611248575f5ffd5b5051919050565b63ffffffff8281168282160390811115610c5557634e487b7160e01b5f52601160045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b5f5f85851115611299575f5ffd5b838611156112a5575f5ffd5b5050820193919092039150565b80356001600160e01b03198116906004841015610eee576001600160e01b031960049490940360031b84901b1690921692915050565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b6001600160a01b0384168152604060208201525f6113326040830184866112e8565b95945050505050565b601f821115610580578282111561058057805f5260205f20601f840160051c602085101561136657505f5b90810190601f840160051c035f5b81811015610ad3575f83820155600101611374565b815167ffffffffffffffff8111156113a3576113a3610f84565b6113b7816113b18454611200565b8461133b565b6020601f8211600181146113e9575f83156113d25750848201515b5f19600385901b1c1916600184901b178455611441565b5f84815260208120601f198516915b8281101561141857878501518255602094850194600190920191016113f8565b508482101561143557868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b65ffffffffffff84168152604060208201525f6113326040830184866112e856fea164736f6c6343000825000a",
}

// ProgramRegistry is an auto generated Go binding around an Ethereum contract.
type ProgramRegistry struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *ProgramRegistry) GetABI() abi.ABI {
	return c.abi
}

// NewProgramRegistry creates a new instance of ProgramRegistry.
func NewProgramRegistry() *ProgramRegistry {
	parsed, err := ProgramRegistryMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &ProgramRegistry{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *ProgramRegistry) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackMAXLOCATIONBYTES is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc6f5fdfe.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_LOCATION_BYTES() view returns(uint256)
func (programRegistry *ProgramRegistry) PackMAXLOCATIONBYTES() []byte {
	enc, err := programRegistry.abi.Pack("MAX_LOCATION_BYTES")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXLOCATIONBYTES is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc6f5fdfe.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_LOCATION_BYTES() view returns(uint256)
func (programRegistry *ProgramRegistry) TryPackMAXLOCATIONBYTES() ([]byte, error) {
	return programRegistry.abi.Pack("MAX_LOCATION_BYTES")
}

// UnpackMAXLOCATIONBYTES is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc6f5fdfe.
//
// Solidity: function MAX_LOCATION_BYTES() view returns(uint256)
func (programRegistry *ProgramRegistry) UnpackMAXLOCATIONBYTES(data []byte) (*big.Int, error) {
	out, err := programRegistry.abi.Unpack("MAX_LOCATION_BYTES", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackUPGRADEINTERFACEVERSION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xad3cb1cc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function UPGRADE_INTERFACE_VERSION() view returns(string)
func (programRegistry *ProgramRegistry) PackUPGRADEINTERFACEVERSION() []byte {
	enc, err := programRegistry.abi.Pack("UPGRADE_INTERFACE_VERSION")
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
func (programRegistry *ProgramRegistry) TryPackUPGRADEINTERFACEVERSION() ([]byte, error) {
	return programRegistry.abi.Pack("UPGRADE_INTERFACE_VERSION")
}

// UnpackUPGRADEINTERFACEVERSION is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xad3cb1cc.
//
// Solidity: function UPGRADE_INTERFACE_VERSION() view returns(string)
func (programRegistry *ProgramRegistry) UnpackUPGRADEINTERFACEVERSION(data []byte) (string, error) {
	out, err := programRegistry.abi.Unpack("UPGRADE_INTERFACE_VERSION", data)
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
func (programRegistry *ProgramRegistry) PackAuthority() []byte {
	enc, err := programRegistry.abi.Pack("authority")
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
func (programRegistry *ProgramRegistry) TryPackAuthority() ([]byte, error) {
	return programRegistry.abi.Pack("authority")
}

// UnpackAuthority is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbf7e214f.
//
// Solidity: function authority() view returns(address)
func (programRegistry *ProgramRegistry) UnpackAuthority(data []byte) (common.Address, error) {
	out, err := programRegistry.abi.Unpack("authority", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackCurrent is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9fa6a6e3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function current() view returns(uint32 programId, bytes32 imageRoot)
func (programRegistry *ProgramRegistry) PackCurrent() []byte {
	enc, err := programRegistry.abi.Pack("current")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCurrent is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9fa6a6e3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function current() view returns(uint32 programId, bytes32 imageRoot)
func (programRegistry *ProgramRegistry) TryPackCurrent() ([]byte, error) {
	return programRegistry.abi.Pack("current")
}

// CurrentOutput serves as a container for the return parameters of contract
// method Current.
type CurrentOutput struct {
	ProgramId uint32
	ImageRoot [32]byte
}

// UnpackCurrent is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9fa6a6e3.
//
// Solidity: function current() view returns(uint32 programId, bytes32 imageRoot)
func (programRegistry *ProgramRegistry) UnpackCurrent(data []byte) (CurrentOutput, error) {
	out, err := programRegistry.abi.Unpack("current", data)
	outstruct := new(CurrentOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.ProgramId = *abi.ConvertType(out[0], new(uint32)).(*uint32)
	outstruct.ImageRoot = *abi.ConvertType(out[1], new([32]byte)).(*[32]byte)
	return *outstruct, nil
}

// PackImageRootOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6229525e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function imageRootOf(uint32 programId) view returns(bytes32)
func (programRegistry *ProgramRegistry) PackImageRootOf(programId uint32) []byte {
	enc, err := programRegistry.abi.Pack("imageRootOf", programId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackImageRootOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6229525e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function imageRootOf(uint32 programId) view returns(bytes32)
func (programRegistry *ProgramRegistry) TryPackImageRootOf(programId uint32) ([]byte, error) {
	return programRegistry.abi.Pack("imageRootOf", programId)
}

// UnpackImageRootOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6229525e.
//
// Solidity: function imageRootOf(uint32 programId) view returns(bytes32)
func (programRegistry *ProgramRegistry) UnpackImageRootOf(data []byte) ([32]byte, error) {
	out, err := programRegistry.abi.Unpack("imageRootOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf0e32164.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function initialize(address authority, bytes32 firstRoot, string firstLocation) returns()
func (programRegistry *ProgramRegistry) PackInitialize(authority common.Address, firstRoot [32]byte, firstLocation string) []byte {
	enc, err := programRegistry.abi.Pack("initialize", authority, firstRoot, firstLocation)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf0e32164.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function initialize(address authority, bytes32 firstRoot, string firstLocation) returns()
func (programRegistry *ProgramRegistry) TryPackInitialize(authority common.Address, firstRoot [32]byte, firstLocation string) ([]byte, error) {
	return programRegistry.abi.Pack("initialize", authority, firstRoot, firstLocation)
}

// PackIsConsumingScheduledOp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8fb36037.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (programRegistry *ProgramRegistry) PackIsConsumingScheduledOp() []byte {
	enc, err := programRegistry.abi.Pack("isConsumingScheduledOp")
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
func (programRegistry *ProgramRegistry) TryPackIsConsumingScheduledOp() ([]byte, error) {
	return programRegistry.abi.Pack("isConsumingScheduledOp")
}

// UnpackIsConsumingScheduledOp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8fb36037.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (programRegistry *ProgramRegistry) UnpackIsConsumingScheduledOp(data []byte) ([4]byte, error) {
	out, err := programRegistry.abi.Unpack("isConsumingScheduledOp", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackProgramCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9f796634.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function programCount() view returns(uint32)
func (programRegistry *ProgramRegistry) PackProgramCount() []byte {
	enc, err := programRegistry.abi.Pack("programCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProgramCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9f796634.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function programCount() view returns(uint32)
func (programRegistry *ProgramRegistry) TryPackProgramCount() ([]byte, error) {
	return programRegistry.abi.Pack("programCount")
}

// UnpackProgramCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9f796634.
//
// Solidity: function programCount() view returns(uint32)
func (programRegistry *ProgramRegistry) UnpackProgramCount(data []byte) (uint32, error) {
	out, err := programRegistry.abi.Unpack("programCount", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackProgramOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95398365.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function programOf(uint32 programId) view returns((bytes32,uint48,string))
func (programRegistry *ProgramRegistry) PackProgramOf(programId uint32) []byte {
	enc, err := programRegistry.abi.Pack("programOf", programId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProgramOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95398365.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function programOf(uint32 programId) view returns((bytes32,uint48,string))
func (programRegistry *ProgramRegistry) TryPackProgramOf(programId uint32) ([]byte, error) {
	return programRegistry.abi.Pack("programOf", programId)
}

// UnpackProgramOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95398365.
//
// Solidity: function programOf(uint32 programId) view returns((bytes32,uint48,string))
func (programRegistry *ProgramRegistry) UnpackProgramOf(data []byte) (IProgramRegistryProgram, error) {
	out, err := programRegistry.abi.Unpack("programOf", data)
	if err != nil {
		return *new(IProgramRegistryProgram), err
	}
	out0 := *abi.ConvertType(out[0], new(IProgramRegistryProgram)).(*IProgramRegistryProgram)
	return out0, nil
}

// PackProxiableUUID is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52d1902d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proxiableUUID() view returns(bytes32)
func (programRegistry *ProgramRegistry) PackProxiableUUID() []byte {
	enc, err := programRegistry.abi.Pack("proxiableUUID")
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
func (programRegistry *ProgramRegistry) TryPackProxiableUUID() ([]byte, error) {
	return programRegistry.abi.Pack("proxiableUUID")
}

// UnpackProxiableUUID is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x52d1902d.
//
// Solidity: function proxiableUUID() view returns(bytes32)
func (programRegistry *ProgramRegistry) UnpackProxiableUUID(data []byte) ([32]byte, error) {
	out, err := programRegistry.abi.Unpack("proxiableUUID", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackPublish is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc98e984e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function publish(bytes32 imageRoot, string location) returns()
func (programRegistry *ProgramRegistry) PackPublish(imageRoot [32]byte, location string) []byte {
	enc, err := programRegistry.abi.Pack("publish", imageRoot, location)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPublish is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc98e984e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function publish(bytes32 imageRoot, string location) returns()
func (programRegistry *ProgramRegistry) TryPackPublish(imageRoot [32]byte, location string) ([]byte, error) {
	return programRegistry.abi.Pack("publish", imageRoot, location)
}

// PackSetAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a9e5e4b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setAuthority(address newAuthority) returns()
func (programRegistry *ProgramRegistry) PackSetAuthority(newAuthority common.Address) []byte {
	enc, err := programRegistry.abi.Pack("setAuthority", newAuthority)
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
func (programRegistry *ProgramRegistry) TryPackSetAuthority(newAuthority common.Address) ([]byte, error) {
	return programRegistry.abi.Pack("setAuthority", newAuthority)
}

// PackUpgradeToAndCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f1ef286.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function upgradeToAndCall(address newImplementation, bytes data) payable returns()
func (programRegistry *ProgramRegistry) PackUpgradeToAndCall(newImplementation common.Address, data []byte) []byte {
	enc, err := programRegistry.abi.Pack("upgradeToAndCall", newImplementation, data)
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
func (programRegistry *ProgramRegistry) TryPackUpgradeToAndCall(newImplementation common.Address, data []byte) ([]byte, error) {
	return programRegistry.abi.Pack("upgradeToAndCall", newImplementation, data)
}

// ProgramRegistryAuthorityUpdated represents a AuthorityUpdated event raised by the ProgramRegistry contract.
type ProgramRegistryAuthorityUpdated struct {
	Authority common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const ProgramRegistryAuthorityUpdatedEventName = "AuthorityUpdated"

// ContractEventName returns the user-defined event name.
func (ProgramRegistryAuthorityUpdated) ContractEventName() string {
	return ProgramRegistryAuthorityUpdatedEventName
}

// UnpackAuthorityUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AuthorityUpdated(address authority)
func (programRegistry *ProgramRegistry) UnpackAuthorityUpdatedEvent(log *types.Log) (*ProgramRegistryAuthorityUpdated, error) {
	event := "AuthorityUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != programRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProgramRegistryAuthorityUpdated)
	if len(log.Data) > 0 {
		if err := programRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range programRegistry.abi.Events[event].Inputs {
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

// ProgramRegistryInitialized represents a Initialized event raised by the ProgramRegistry contract.
type ProgramRegistryInitialized struct {
	Version uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const ProgramRegistryInitializedEventName = "Initialized"

// ContractEventName returns the user-defined event name.
func (ProgramRegistryInitialized) ContractEventName() string {
	return ProgramRegistryInitializedEventName
}

// UnpackInitializedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Initialized(uint64 version)
func (programRegistry *ProgramRegistry) UnpackInitializedEvent(log *types.Log) (*ProgramRegistryInitialized, error) {
	event := "Initialized"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != programRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProgramRegistryInitialized)
	if len(log.Data) > 0 {
		if err := programRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range programRegistry.abi.Events[event].Inputs {
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

// ProgramRegistryProgramPublished represents a ProgramPublished event raised by the ProgramRegistry contract.
type ProgramRegistryProgramPublished struct {
	ProgramId uint32
	ImageRoot [32]byte
	Since     *big.Int
	Location  string
	Raw       *types.Log // Blockchain specific contextual infos
}

const ProgramRegistryProgramPublishedEventName = "ProgramPublished"

// ContractEventName returns the user-defined event name.
func (ProgramRegistryProgramPublished) ContractEventName() string {
	return ProgramRegistryProgramPublishedEventName
}

// UnpackProgramPublishedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProgramPublished(uint32 indexed programId, bytes32 indexed imageRoot, uint48 since, string location)
func (programRegistry *ProgramRegistry) UnpackProgramPublishedEvent(log *types.Log) (*ProgramRegistryProgramPublished, error) {
	event := "ProgramPublished"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != programRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProgramRegistryProgramPublished)
	if len(log.Data) > 0 {
		if err := programRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range programRegistry.abi.Events[event].Inputs {
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

// ProgramRegistryUpgraded represents a Upgraded event raised by the ProgramRegistry contract.
type ProgramRegistryUpgraded struct {
	Implementation common.Address
	Raw            *types.Log // Blockchain specific contextual infos
}

const ProgramRegistryUpgradedEventName = "Upgraded"

// ContractEventName returns the user-defined event name.
func (ProgramRegistryUpgraded) ContractEventName() string {
	return ProgramRegistryUpgradedEventName
}

// UnpackUpgradedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Upgraded(address indexed implementation)
func (programRegistry *ProgramRegistry) UnpackUpgradedEvent(log *types.Log) (*ProgramRegistryUpgraded, error) {
	event := "Upgraded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != programRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProgramRegistryUpgraded)
	if len(log.Data) > 0 {
		if err := programRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range programRegistry.abi.Events[event].Inputs {
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
func (programRegistry *ProgramRegistry) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], programRegistry.abi.Errors["AccessManagedInvalidAuthority"].ID.Bytes()[:4]) {
		return programRegistry.UnpackAccessManagedInvalidAuthorityError(raw[4:])
	}
	if bytes.Equal(raw[:4], programRegistry.abi.Errors["AccessManagedRequiredDelay"].ID.Bytes()[:4]) {
		return programRegistry.UnpackAccessManagedRequiredDelayError(raw[4:])
	}
	if bytes.Equal(raw[:4], programRegistry.abi.Errors["AccessManagedUnauthorized"].ID.Bytes()[:4]) {
		return programRegistry.UnpackAccessManagedUnauthorizedError(raw[4:])
	}
	if bytes.Equal(raw[:4], programRegistry.abi.Errors["AddressEmptyCode"].ID.Bytes()[:4]) {
		return programRegistry.UnpackAddressEmptyCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], programRegistry.abi.Errors["AlreadyCurrent"].ID.Bytes()[:4]) {
		return programRegistry.UnpackAlreadyCurrentError(raw[4:])
	}
	if bytes.Equal(raw[:4], programRegistry.abi.Errors["ERC1967InvalidImplementation"].ID.Bytes()[:4]) {
		return programRegistry.UnpackERC1967InvalidImplementationError(raw[4:])
	}
	if bytes.Equal(raw[:4], programRegistry.abi.Errors["ERC1967NonPayable"].ID.Bytes()[:4]) {
		return programRegistry.UnpackERC1967NonPayableError(raw[4:])
	}
	if bytes.Equal(raw[:4], programRegistry.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return programRegistry.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], programRegistry.abi.Errors["InvalidInitialization"].ID.Bytes()[:4]) {
		return programRegistry.UnpackInvalidInitializationError(raw[4:])
	}
	if bytes.Equal(raw[:4], programRegistry.abi.Errors["LocationTooLong"].ID.Bytes()[:4]) {
		return programRegistry.UnpackLocationTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], programRegistry.abi.Errors["NoCode"].ID.Bytes()[:4]) {
		return programRegistry.UnpackNoCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], programRegistry.abi.Errors["NoSuchProgram"].ID.Bytes()[:4]) {
		return programRegistry.UnpackNoSuchProgramError(raw[4:])
	}
	if bytes.Equal(raw[:4], programRegistry.abi.Errors["NotInitializing"].ID.Bytes()[:4]) {
		return programRegistry.UnpackNotInitializingError(raw[4:])
	}
	if bytes.Equal(raw[:4], programRegistry.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return programRegistry.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], programRegistry.abi.Errors["UUPSUnauthorizedCallContext"].ID.Bytes()[:4]) {
		return programRegistry.UnpackUUPSUnauthorizedCallContextError(raw[4:])
	}
	if bytes.Equal(raw[:4], programRegistry.abi.Errors["UUPSUnsupportedProxiableUUID"].ID.Bytes()[:4]) {
		return programRegistry.UnpackUUPSUnsupportedProxiableUUIDError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ProgramRegistryAccessManagedInvalidAuthority represents a AccessManagedInvalidAuthority error raised by the ProgramRegistry contract.
type ProgramRegistryAccessManagedInvalidAuthority struct {
	Authority common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func ProgramRegistryAccessManagedInvalidAuthorityErrorID() common.Hash {
	return common.HexToHash("0xc2f31e5ee06c96eddd5864bf58d26da15afa7233cb6f74e000aa686fca7a7a0b")
}

// UnpackAccessManagedInvalidAuthorityError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func (programRegistry *ProgramRegistry) UnpackAccessManagedInvalidAuthorityError(raw []byte) (*ProgramRegistryAccessManagedInvalidAuthority, error) {
	out := new(ProgramRegistryAccessManagedInvalidAuthority)
	if err := programRegistry.abi.UnpackIntoInterface(out, "AccessManagedInvalidAuthority", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProgramRegistryAccessManagedRequiredDelay represents a AccessManagedRequiredDelay error raised by the ProgramRegistry contract.
type ProgramRegistryAccessManagedRequiredDelay struct {
	Caller common.Address
	Delay  uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func ProgramRegistryAccessManagedRequiredDelayErrorID() common.Hash {
	return common.HexToHash("0xaf77169dad650be42a753d4bbd4f4ad0d10be80053e495da3bb1525746eda4e4")
}

// UnpackAccessManagedRequiredDelayError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func (programRegistry *ProgramRegistry) UnpackAccessManagedRequiredDelayError(raw []byte) (*ProgramRegistryAccessManagedRequiredDelay, error) {
	out := new(ProgramRegistryAccessManagedRequiredDelay)
	if err := programRegistry.abi.UnpackIntoInterface(out, "AccessManagedRequiredDelay", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProgramRegistryAccessManagedUnauthorized represents a AccessManagedUnauthorized error raised by the ProgramRegistry contract.
type ProgramRegistryAccessManagedUnauthorized struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func ProgramRegistryAccessManagedUnauthorizedErrorID() common.Hash {
	return common.HexToHash("0x068ca9d827f779c08fd30d7fda45faef5f2a6b2e57f8b809b3c6bbed99f5fb1f")
}

// UnpackAccessManagedUnauthorizedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func (programRegistry *ProgramRegistry) UnpackAccessManagedUnauthorizedError(raw []byte) (*ProgramRegistryAccessManagedUnauthorized, error) {
	out := new(ProgramRegistryAccessManagedUnauthorized)
	if err := programRegistry.abi.UnpackIntoInterface(out, "AccessManagedUnauthorized", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProgramRegistryAddressEmptyCode represents a AddressEmptyCode error raised by the ProgramRegistry contract.
type ProgramRegistryAddressEmptyCode struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AddressEmptyCode(address target)
func ProgramRegistryAddressEmptyCodeErrorID() common.Hash {
	return common.HexToHash("0x9996b315c842ff135b8fc4a08ad5df1c344efbc03d2687aecc0678050d2aac89")
}

// UnpackAddressEmptyCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AddressEmptyCode(address target)
func (programRegistry *ProgramRegistry) UnpackAddressEmptyCodeError(raw []byte) (*ProgramRegistryAddressEmptyCode, error) {
	out := new(ProgramRegistryAddressEmptyCode)
	if err := programRegistry.abi.UnpackIntoInterface(out, "AddressEmptyCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProgramRegistryAlreadyCurrent represents a AlreadyCurrent error raised by the ProgramRegistry contract.
type ProgramRegistryAlreadyCurrent struct {
	ImageRoot [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyCurrent(bytes32 imageRoot)
func ProgramRegistryAlreadyCurrentErrorID() common.Hash {
	return common.HexToHash("0x76c6c704bb0f08c0423005e9a97b82b193d3ef43525817b819c02468511678b6")
}

// UnpackAlreadyCurrentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyCurrent(bytes32 imageRoot)
func (programRegistry *ProgramRegistry) UnpackAlreadyCurrentError(raw []byte) (*ProgramRegistryAlreadyCurrent, error) {
	out := new(ProgramRegistryAlreadyCurrent)
	if err := programRegistry.abi.UnpackIntoInterface(out, "AlreadyCurrent", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProgramRegistryERC1967InvalidImplementation represents a ERC1967InvalidImplementation error raised by the ProgramRegistry contract.
type ProgramRegistryERC1967InvalidImplementation struct {
	Implementation common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1967InvalidImplementation(address implementation)
func ProgramRegistryERC1967InvalidImplementationErrorID() common.Hash {
	return common.HexToHash("0x4c9c8ce3ceb3130f17f7cdba48d89b5b0129f266a8bac114e6e315a41879b617")
}

// UnpackERC1967InvalidImplementationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1967InvalidImplementation(address implementation)
func (programRegistry *ProgramRegistry) UnpackERC1967InvalidImplementationError(raw []byte) (*ProgramRegistryERC1967InvalidImplementation, error) {
	out := new(ProgramRegistryERC1967InvalidImplementation)
	if err := programRegistry.abi.UnpackIntoInterface(out, "ERC1967InvalidImplementation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProgramRegistryERC1967NonPayable represents a ERC1967NonPayable error raised by the ProgramRegistry contract.
type ProgramRegistryERC1967NonPayable struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1967NonPayable()
func ProgramRegistryERC1967NonPayableErrorID() common.Hash {
	return common.HexToHash("0xb398979fa84f543c8e222f17890372c487baf85e062276c127fef521eea7224b")
}

// UnpackERC1967NonPayableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1967NonPayable()
func (programRegistry *ProgramRegistry) UnpackERC1967NonPayableError(raw []byte) (*ProgramRegistryERC1967NonPayable, error) {
	out := new(ProgramRegistryERC1967NonPayable)
	if err := programRegistry.abi.UnpackIntoInterface(out, "ERC1967NonPayable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProgramRegistryFailedCall represents a FailedCall error raised by the ProgramRegistry contract.
type ProgramRegistryFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func ProgramRegistryFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (programRegistry *ProgramRegistry) UnpackFailedCallError(raw []byte) (*ProgramRegistryFailedCall, error) {
	out := new(ProgramRegistryFailedCall)
	if err := programRegistry.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProgramRegistryInvalidInitialization represents a InvalidInitialization error raised by the ProgramRegistry contract.
type ProgramRegistryInvalidInitialization struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidInitialization()
func ProgramRegistryInvalidInitializationErrorID() common.Hash {
	return common.HexToHash("0xf92ee8a957075833165f68c320933b1a1294aafc84ee6e0dd3fb178008f9aaf5")
}

// UnpackInvalidInitializationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidInitialization()
func (programRegistry *ProgramRegistry) UnpackInvalidInitializationError(raw []byte) (*ProgramRegistryInvalidInitialization, error) {
	out := new(ProgramRegistryInvalidInitialization)
	if err := programRegistry.abi.UnpackIntoInterface(out, "InvalidInitialization", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProgramRegistryLocationTooLong represents a LocationTooLong error raised by the ProgramRegistry contract.
type ProgramRegistryLocationTooLong struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LocationTooLong(uint256 length)
func ProgramRegistryLocationTooLongErrorID() common.Hash {
	return common.HexToHash("0xb6ffa41bbe3badbe159492b7759676c0149d117d2bb5dc03917dc846daf6565c")
}

// UnpackLocationTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LocationTooLong(uint256 length)
func (programRegistry *ProgramRegistry) UnpackLocationTooLongError(raw []byte) (*ProgramRegistryLocationTooLong, error) {
	out := new(ProgramRegistryLocationTooLong)
	if err := programRegistry.abi.UnpackIntoInterface(out, "LocationTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProgramRegistryNoCode represents a NoCode error raised by the ProgramRegistry contract.
type ProgramRegistryNoCode struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoCode()
func ProgramRegistryNoCodeErrorID() common.Hash {
	return common.HexToHash("0xf046a7143caa76e5a8eaa4f7b509b118bce2908ee7830dca6760ba2c6e4d3f00")
}

// UnpackNoCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoCode()
func (programRegistry *ProgramRegistry) UnpackNoCodeError(raw []byte) (*ProgramRegistryNoCode, error) {
	out := new(ProgramRegistryNoCode)
	if err := programRegistry.abi.UnpackIntoInterface(out, "NoCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProgramRegistryNoSuchProgram represents a NoSuchProgram error raised by the ProgramRegistry contract.
type ProgramRegistryNoSuchProgram struct {
	ProgramId uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoSuchProgram(uint32 programId)
func ProgramRegistryNoSuchProgramErrorID() common.Hash {
	return common.HexToHash("0x3204373bf759fc329c7ac826d5db5a68889cc874aa86e9e158ddfad7f80203f2")
}

// UnpackNoSuchProgramError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoSuchProgram(uint32 programId)
func (programRegistry *ProgramRegistry) UnpackNoSuchProgramError(raw []byte) (*ProgramRegistryNoSuchProgram, error) {
	out := new(ProgramRegistryNoSuchProgram)
	if err := programRegistry.abi.UnpackIntoInterface(out, "NoSuchProgram", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProgramRegistryNotInitializing represents a NotInitializing error raised by the ProgramRegistry contract.
type ProgramRegistryNotInitializing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInitializing()
func ProgramRegistryNotInitializingErrorID() common.Hash {
	return common.HexToHash("0xd7e6bcf8597daa127dc9f0048d2f08d5ef140a2cb659feabd700beff1f7a8302")
}

// UnpackNotInitializingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInitializing()
func (programRegistry *ProgramRegistry) UnpackNotInitializingError(raw []byte) (*ProgramRegistryNotInitializing, error) {
	out := new(ProgramRegistryNotInitializing)
	if err := programRegistry.abi.UnpackIntoInterface(out, "NotInitializing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProgramRegistrySafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the ProgramRegistry contract.
type ProgramRegistrySafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func ProgramRegistrySafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (programRegistry *ProgramRegistry) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*ProgramRegistrySafeCastOverflowedUintDowncast, error) {
	out := new(ProgramRegistrySafeCastOverflowedUintDowncast)
	if err := programRegistry.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProgramRegistryUUPSUnauthorizedCallContext represents a UUPSUnauthorizedCallContext error raised by the ProgramRegistry contract.
type ProgramRegistryUUPSUnauthorizedCallContext struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UUPSUnauthorizedCallContext()
func ProgramRegistryUUPSUnauthorizedCallContextErrorID() common.Hash {
	return common.HexToHash("0xe07c8dba242a06571ac65fe4bbe20522c9fb111cb33599b799ff8039c1ed18f4")
}

// UnpackUUPSUnauthorizedCallContextError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UUPSUnauthorizedCallContext()
func (programRegistry *ProgramRegistry) UnpackUUPSUnauthorizedCallContextError(raw []byte) (*ProgramRegistryUUPSUnauthorizedCallContext, error) {
	out := new(ProgramRegistryUUPSUnauthorizedCallContext)
	if err := programRegistry.abi.UnpackIntoInterface(out, "UUPSUnauthorizedCallContext", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProgramRegistryUUPSUnsupportedProxiableUUID represents a UUPSUnsupportedProxiableUUID error raised by the ProgramRegistry contract.
type ProgramRegistryUUPSUnsupportedProxiableUUID struct {
	Slot [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UUPSUnsupportedProxiableUUID(bytes32 slot)
func ProgramRegistryUUPSUnsupportedProxiableUUIDErrorID() common.Hash {
	return common.HexToHash("0xaa1d49a4c084bfa9aeeee2a0be65267a7f19ba7e1476b114dac513d2c14cb563")
}

// UnpackUUPSUnsupportedProxiableUUIDError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UUPSUnsupportedProxiableUUID(bytes32 slot)
func (programRegistry *ProgramRegistry) UnpackUUPSUnsupportedProxiableUUIDError(raw []byte) (*ProgramRegistryUUPSUnsupportedProxiableUUID, error) {
	out := new(ProgramRegistryUUPSUnsupportedProxiableUUID)
	if err := programRegistry.abi.UnpackIntoInterface(out, "UUPSUnsupportedProxiableUUID", raw); err != nil {
		return nil, err
	}
	return out, nil
}
