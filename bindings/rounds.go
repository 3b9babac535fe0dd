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

// RoundsMetaData contains all meta data concerning the Rounds contract.
var RoundsMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"},{\"internalType\":\"contractIIssuance\",\"name\":\"issuance\",\"type\":\"address\"},{\"internalType\":\"uint48\",\"name\":\"startTime\",\"type\":\"uint48\"},{\"internalType\":\"uint32\",\"name\":\"initialLength\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"lockPpm\",\"type\":\"uint32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AccessManagedInvalidAuthority\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"delay\",\"type\":\"uint32\"}],\"name\":\"AccessManagedRequiredDelay\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"AccessManagedUnauthorized\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"length\",\"type\":\"uint32\"}],\"name\":\"InvalidRoundLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint48\",\"name\":\"startTime\",\"type\":\"uint48\"},{\"internalType\":\"uint32\",\"name\":\"lockPpm\",\"type\":\"uint32\"}],\"name\":\"InvalidSchedule\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"}],\"name\":\"RoundAlreadyInitialized\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"current\",\"type\":\"uint64\"}],\"name\":\"RoundNotReached\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SafeCastOverflowedUintDowncast\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AuthorityUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"rewardBudget\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"RoundInitialized\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"fromRound\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"length\",\"type\":\"uint32\"}],\"name\":\"RoundLengthChanged\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"ISSUANCE\",\"outputs\":[{\"internalType\":\"contractIIssuance\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"LOCK_PPM\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_LENGTH\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MIN_LENGTH\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"authority\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"current\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"initializeRound\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"isConsumingScheduledOp\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"isLocked\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"lastInitialized\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"length\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint48\",\"name\":\"timestamp\",\"type\":\"uint48\"}],\"name\":\"roundAt\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newAuthority\",\"type\":\"address\"}],\"name\":\"setAuthority\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"newLength\",\"type\":\"uint32\"}],\"name\":\"setLength\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"span\",\"outputs\":[{\"internalType\":\"uint48\",\"name\":\"start\",\"type\":\"uint48\"},{\"internalType\":\"uint48\",\"name\":\"end\",\"type\":\"uint48\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"}],\"name\":\"startOf\",\"outputs\":[{\"internalType\":\"uint48\",\"name\":\"\",\"type\":\"uint48\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "Rounds",
	Bin: "0x60c060405234801561000f575f5ffd5b506040516111a43803806111a483398101604081905261002e916101ef565b8461003881610121565b505f8365ffffffffffff161180156100595750620f42408163ffffffff1611155b8382909161009557604051630af3c81360e31b815265ffffffffffff909216600483015263ffffffff1660248201526044015b60405180910390fd5b506100a1905082610174565b6001600160a01b0393909316608090815263ffffffff93841660a05260408051918201815265ffffffffffff939093168082525f602083018190529290941692810183905260600152600180546001600160801b0319169092176c010000000000000000000000009091021765ffffffffffff60801b1916905550610262565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b600a63ffffffff821610801590610194575062278d0063ffffffff821611155b81906101bc5760405163941c880560e01b815263ffffffff909116600482015260240161008c565b5050565b6001600160a01b03811681146101d4575f5ffd5b50565b805163ffffffff811681146101ea575f5ffd5b919050565b5f5f5f5f5f60a08688031215610203575f5ffd5b855161020e816101c0565b602087015190955061021f816101c0565b604087015190945065ffffffffffff8116811461023a575f5ffd5b9250610248606087016101d7565b9150610256608087016101d7565b90509295509295909350565b60805160a051610f136102915f395f8181610275015261068a01525f818161021e01526107f40152610f135ff3fe608060405234801561000f575f5ffd5b50600436106100fb575f3560e01c80639fa6a6e311610093578063bf7e214f11610063578063bf7e214f14610258578063d4807fb214610268578063dad43b5614610270578063eb3c9d8114610297575f5ffd5b80639fa6a6e3146101ef578063a4e2d634146101f7578063a6f9885c1461020f578063b026737914610219575f5ffd5b80637a9e5e4b116100ce5780637a9e5e4b146101875780637d79ff841461019a5780638fb36037146101a25780639af1d172146101c3575f5ffd5b80631f7b6d32146100ff5780632585581f146101215780634c00673b146101485780634db184971461015d575b5f5ffd5b6101076102aa565b60405163ffffffff90911681526020015b60405180910390f35b6101296102ce565b6040805165ffffffffffff938416815292909116602083015201610118565b61015b610156366004610c82565b6102fb565b005b61017061016b366004610ca5565b610542565b60405165ffffffffffff9091168152602001610118565b61015b610195366004610ccc565b6105b4565b610107600a81565b6101aa610631565b6040516001600160e01b03199091168152602001610118565b600154600160801b900465ffffffffffff165b60405167ffffffffffffffff9091168152602001610118565b6101d6610655565b6101ff610661565b6040519015158152602001610118565b61010762278d0081565b6102407f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b039091168152602001610118565b5f546001600160a01b0316610240565b61015b6106f2565b6101077f000000000000000000000000000000000000000000000000000000000000000081565b6101d66102a5366004610cf2565b6108a9565b5f6102bb6102b6610655565b610971565b54600160601b900463ffffffff16919050565b5f5f5f6102d9610655565b90506102e481610542565b6102f261016b836001610d2b565b92509250509091565b610306335f366109f2565b61030f81610ae8565b5f610318610655565b610323906001610d2b565b6040805160808101825260015465ffffffffffff80821683526601000000000000820481166020840181905263ffffffff600160601b84041694840194909452600160801b90910416606082015291925067ffffffffffffffff8316111561047557600280546001810182555f9190915281517f405787fa12a823e0f2b7631cc41b3ba8828b3321ca811111fa75cd3aa3bb5ace909101805460208401516040850151606086015165ffffffffffff908116600160801b0265ffffffffffff60801b1963ffffffff909316600160601b029290921675ffffffffffffffffffff000000000000000000000000199382166601000000000000026bffffffffffffffffffffffff19909516919096161792909217169290921791909117905561044a82610542565b65ffffffffffff16815261046767ffffffffffffffff8316610b30565b65ffffffffffff1660208201525b63ffffffff83166040828101829052825160018054602080870151606088015165ffffffffffff9586166bffffffffffffffffffffffff19909416939093176601000000000000918616919091021775ffffffffffffffffffff0000000000000000000000001916600160601b870265ffffffffffff60801b191617600160801b9490921693909302179055905191825267ffffffffffffffff8416917f12cab6569df4527b1b1c31a93d1de193c46842605157848db09d8839bfc4f412910160405180910390a2505050565b5f5f61054d83610971565b80549091506105ad90600160601b810463ffffffff1690610580906601000000000000900465ffffffffffff1686610d51565b67ffffffffffffffff166105949190610d71565b82546105a8919065ffffffffffff16610d88565b610b30565b9392505050565b5f5433906001600160a01b031681146105ef5760405162d1953b60e31b81526001600160a01b03821660048201526024015b60405180910390fd5b816001600160a01b03163b5f03610624576040516361798f2f60e11b81526001600160a01b03831660048201526024016105e6565b61062d82610b66565b5050565b5f8054600160a01b900460ff1661064757505f90565b638fb3603760e01b5b905090565b5f6106506102a5610bd1565b5f5f61067961066e610655565b61016b906001610d2b565b65ffffffffffff1690505f620f42407f000000000000000000000000000000000000000000000000000000000000000063ffffffff166106ba6102b6610655565b546106d29190600160601b900463ffffffff16610d71565b6106dc9190610daf565b9050816106e98242610d88565b10159250505090565b5f6106fb610655565b905060015f67ffffffffffffffff831661073c5760405163ea693fcf60e01b815267ffffffffffffffff9283166004820152911660248201526044016105e6565b50506001548190600160801b900465ffffffffffff1667ffffffffffffffff82161161078857604051630d47ae7f60e21b815267ffffffffffffffff90911660048201526024016105e6565b5061079c8167ffffffffffffffff16610b30565b6001805465ffffffffffff92909216600160801b0265ffffffffffff60801b19909216919091179055604051632f407bb760e11b815267ffffffffffffffff821660048201523360248201525f906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690635e80f76e906044016020604051808303815f875af115801561083a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061085e9190610dc2565b6040805182815233602082015291925067ffffffffffffffff8416917ff105a4336b2bf5d4bd3bfd2465d5191fbdd818a35af599f034754e7df7e01370910160405180910390a25050565b600180545f919065ffffffffffff9081169084161015610918576002545b805f036108d757505f9392505050565b60026108e282610dd9565b915081815481106108f5576108f5610dee565b5f918252602090912001805490925065ffffffffffff908116908516106108c757505b805463ffffffff600160601b8204169061093a9065ffffffffffff1685610e02565b6109449190610e20565b815461096291906601000000000000900465ffffffffffff16610e4b565b65ffffffffffff169392505050565b600180546601000000000000900465ffffffffffff1667ffffffffffffffff831610156109ed576002545b60026109a782610dd9565b915081815481106109ba576109ba610dee565b5f91825260209091200180549092506601000000000000900465ffffffffffff1667ffffffffffffffff84161061099c57505b919050565b5f5f610a25610a085f546001600160a01b031690565b8630610a1760045f898b610e69565b610a2091610e90565b610bdb565b9150915081610ae15763ffffffff811615610abe575f805460ff60a01b198116600160a01b17909155604051634a63ebf760e11b81526001600160a01b03909116906394c7d7ee90610a7f90889088908890600401610ec8565b5f604051808303815f87803b158015610a96575f5ffd5b505af1158015610aa8573d5f5f3e3d5ffd5b50505f805460ff60a01b1916905550610ae19050565b60405162d1953b60e31b81526001600160a01b03861660048201526024016105e6565b5050505050565b600a63ffffffff821610801590610b08575062278d0063ffffffff821611155b819061062d5760405163941c880560e01b815263ffffffff90911660048201526024016105e6565b5f65ffffffffffff821115610b62576040516306dfcc6560e41b815260306004820152602481018390526044016105e6565b5090565b5f80547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b5f61065042610b30565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201525f908190819060840160408051601f19818403018152918152602080830180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff1663b700961360e01b1781525f808052918290528351939450919290918a5afa15610c78575f516020805191945081901c150291505b5094509492505050565b5f60208284031215610c92575f5ffd5b813563ffffffff811681146105ad575f5ffd5b5f60208284031215610cb5575f5ffd5b813567ffffffffffffffff811681146105ad575f5ffd5b5f60208284031215610cdc575f5ffd5b81356001600160a01b03811681146105ad575f5ffd5b5f60208284031215610d02575f5ffd5b813565ffffffffffff811681146105ad575f5ffd5b634e487b7160e01b5f52601160045260245ffd5b67ffffffffffffffff8181168382160190811115610d4b57610d4b610d17565b92915050565b67ffffffffffffffff8281168282160390811115610d4b57610d4b610d17565b8082028115828204841417610d4b57610d4b610d17565b80820180821115610d4b57610d4b610d17565b634e487b7160e01b5f52601260045260245ffd5b5f82610dbd57610dbd610d9b565b500490565b5f60208284031215610dd2575f5ffd5b5051919050565b5f81610de757610de7610d17565b505f190190565b634e487b7160e01b5f52603260045260245ffd5b65ffffffffffff8281168282160390811115610d4b57610d4b610d17565b5f65ffffffffffff831680610e3757610e37610d9b565b8065ffffffffffff84160491505092915050565b65ffffffffffff8181168382160190811115610d4b57610d4b610d17565b5f5f85851115610e77575f5ffd5b83861115610e83575f5ffd5b5050820193919092039150565b80356001600160e01b03198116906004841015610ec1576001600160e01b0319600485900360031b81901b82161691505b5092915050565b6001600160a01b038416815260406020820152816040820152818360608301375f818301606090810191909152601f909201601f191601019291505056fea164736f6c6343000825000a",
}

// Rounds is an auto generated Go binding around an Ethereum contract.
type Rounds struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Rounds) GetABI() abi.ABI {
	return c.abi
}

// NewRounds creates a new instance of Rounds.
func NewRounds() *Rounds {
	parsed, err := RoundsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Rounds{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Rounds) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address authority, address issuance, uint48 startTime, uint32 initialLength, uint32 lockPpm) returns()
func (rounds *Rounds) PackConstructor(authority common.Address, issuance common.Address, startTime *big.Int, initialLength uint32, lockPpm uint32) []byte {
	enc, err := rounds.abi.Pack("", authority, issuance, startTime, initialLength, lockPpm)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackISSUANCE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb0267379.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ISSUANCE() view returns(address)
func (rounds *Rounds) PackISSUANCE() []byte {
	enc, err := rounds.abi.Pack("ISSUANCE")
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
func (rounds *Rounds) TryPackISSUANCE() ([]byte, error) {
	return rounds.abi.Pack("ISSUANCE")
}

// UnpackISSUANCE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb0267379.
//
// Solidity: function ISSUANCE() view returns(address)
func (rounds *Rounds) UnpackISSUANCE(data []byte) (common.Address, error) {
	out, err := rounds.abi.Unpack("ISSUANCE", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackLOCKPPM is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdad43b56.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function LOCK_PPM() view returns(uint32)
func (rounds *Rounds) PackLOCKPPM() []byte {
	enc, err := rounds.abi.Pack("LOCK_PPM")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLOCKPPM is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdad43b56.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function LOCK_PPM() view returns(uint32)
func (rounds *Rounds) TryPackLOCKPPM() ([]byte, error) {
	return rounds.abi.Pack("LOCK_PPM")
}

// UnpackLOCKPPM is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdad43b56.
//
// Solidity: function LOCK_PPM() view returns(uint32)
func (rounds *Rounds) UnpackLOCKPPM(data []byte) (uint32, error) {
	out, err := rounds.abi.Unpack("LOCK_PPM", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackMAXLENGTH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa6f9885c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_LENGTH() view returns(uint32)
func (rounds *Rounds) PackMAXLENGTH() []byte {
	enc, err := rounds.abi.Pack("MAX_LENGTH")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXLENGTH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa6f9885c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_LENGTH() view returns(uint32)
func (rounds *Rounds) TryPackMAXLENGTH() ([]byte, error) {
	return rounds.abi.Pack("MAX_LENGTH")
}

// UnpackMAXLENGTH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa6f9885c.
//
// Solidity: function MAX_LENGTH() view returns(uint32)
func (rounds *Rounds) UnpackMAXLENGTH(data []byte) (uint32, error) {
	out, err := rounds.abi.Unpack("MAX_LENGTH", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackMINLENGTH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d79ff84.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MIN_LENGTH() view returns(uint32)
func (rounds *Rounds) PackMINLENGTH() []byte {
	enc, err := rounds.abi.Pack("MIN_LENGTH")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMINLENGTH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d79ff84.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MIN_LENGTH() view returns(uint32)
func (rounds *Rounds) TryPackMINLENGTH() ([]byte, error) {
	return rounds.abi.Pack("MIN_LENGTH")
}

// UnpackMINLENGTH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7d79ff84.
//
// Solidity: function MIN_LENGTH() view returns(uint32)
func (rounds *Rounds) UnpackMINLENGTH(data []byte) (uint32, error) {
	out, err := rounds.abi.Unpack("MIN_LENGTH", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf7e214f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function authority() view returns(address)
func (rounds *Rounds) PackAuthority() []byte {
	enc, err := rounds.abi.Pack("authority")
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
func (rounds *Rounds) TryPackAuthority() ([]byte, error) {
	return rounds.abi.Pack("authority")
}

// UnpackAuthority is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbf7e214f.
//
// Solidity: function authority() view returns(address)
func (rounds *Rounds) UnpackAuthority(data []byte) (common.Address, error) {
	out, err := rounds.abi.Unpack("authority", data)
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
// Solidity: function current() view returns(uint64)
func (rounds *Rounds) PackCurrent() []byte {
	enc, err := rounds.abi.Pack("current")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCurrent is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9fa6a6e3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function current() view returns(uint64)
func (rounds *Rounds) TryPackCurrent() ([]byte, error) {
	return rounds.abi.Pack("current")
}

// UnpackCurrent is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9fa6a6e3.
//
// Solidity: function current() view returns(uint64)
func (rounds *Rounds) UnpackCurrent(data []byte) (uint64, error) {
	out, err := rounds.abi.Unpack("current", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackInitializeRound is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd4807fb2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function initializeRound() returns()
func (rounds *Rounds) PackInitializeRound() []byte {
	enc, err := rounds.abi.Pack("initializeRound")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInitializeRound is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd4807fb2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function initializeRound() returns()
func (rounds *Rounds) TryPackInitializeRound() ([]byte, error) {
	return rounds.abi.Pack("initializeRound")
}

// PackIsConsumingScheduledOp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8fb36037.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (rounds *Rounds) PackIsConsumingScheduledOp() []byte {
	enc, err := rounds.abi.Pack("isConsumingScheduledOp")
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
func (rounds *Rounds) TryPackIsConsumingScheduledOp() ([]byte, error) {
	return rounds.abi.Pack("isConsumingScheduledOp")
}

// UnpackIsConsumingScheduledOp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8fb36037.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (rounds *Rounds) UnpackIsConsumingScheduledOp(data []byte) ([4]byte, error) {
	out, err := rounds.abi.Unpack("isConsumingScheduledOp", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackIsLocked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa4e2d634.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isLocked() view returns(bool)
func (rounds *Rounds) PackIsLocked() []byte {
	enc, err := rounds.abi.Pack("isLocked")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsLocked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa4e2d634.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isLocked() view returns(bool)
func (rounds *Rounds) TryPackIsLocked() ([]byte, error) {
	return rounds.abi.Pack("isLocked")
}

// UnpackIsLocked is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa4e2d634.
//
// Solidity: function isLocked() view returns(bool)
func (rounds *Rounds) UnpackIsLocked(data []byte) (bool, error) {
	out, err := rounds.abi.Unpack("isLocked", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackLastInitialized is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9af1d172.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lastInitialized() view returns(uint64)
func (rounds *Rounds) PackLastInitialized() []byte {
	enc, err := rounds.abi.Pack("lastInitialized")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLastInitialized is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9af1d172.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lastInitialized() view returns(uint64)
func (rounds *Rounds) TryPackLastInitialized() ([]byte, error) {
	return rounds.abi.Pack("lastInitialized")
}

// UnpackLastInitialized is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9af1d172.
//
// Solidity: function lastInitialized() view returns(uint64)
func (rounds *Rounds) UnpackLastInitialized(data []byte) (uint64, error) {
	out, err := rounds.abi.Unpack("lastInitialized", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackLength is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1f7b6d32.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function length() view returns(uint32)
func (rounds *Rounds) PackLength() []byte {
	enc, err := rounds.abi.Pack("length")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLength is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1f7b6d32.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function length() view returns(uint32)
func (rounds *Rounds) TryPackLength() ([]byte, error) {
	return rounds.abi.Pack("length")
}

// UnpackLength is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1f7b6d32.
//
// Solidity: function length() view returns(uint32)
func (rounds *Rounds) UnpackLength(data []byte) (uint32, error) {
	out, err := rounds.abi.Unpack("length", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackRoundAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeb3c9d81.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function roundAt(uint48 timestamp) view returns(uint64)
func (rounds *Rounds) PackRoundAt(timestamp *big.Int) []byte {
	enc, err := rounds.abi.Pack("roundAt", timestamp)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRoundAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeb3c9d81.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function roundAt(uint48 timestamp) view returns(uint64)
func (rounds *Rounds) TryPackRoundAt(timestamp *big.Int) ([]byte, error) {
	return rounds.abi.Pack("roundAt", timestamp)
}

// UnpackRoundAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xeb3c9d81.
//
// Solidity: function roundAt(uint48 timestamp) view returns(uint64)
func (rounds *Rounds) UnpackRoundAt(data []byte) (uint64, error) {
	out, err := rounds.abi.Unpack("roundAt", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackSetAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a9e5e4b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setAuthority(address newAuthority) returns()
func (rounds *Rounds) PackSetAuthority(newAuthority common.Address) []byte {
	enc, err := rounds.abi.Pack("setAuthority", newAuthority)
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
func (rounds *Rounds) TryPackSetAuthority(newAuthority common.Address) ([]byte, error) {
	return rounds.abi.Pack("setAuthority", newAuthority)
}

// PackSetLength is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4c00673b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setLength(uint32 newLength) returns()
func (rounds *Rounds) PackSetLength(newLength uint32) []byte {
	enc, err := rounds.abi.Pack("setLength", newLength)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetLength is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4c00673b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setLength(uint32 newLength) returns()
func (rounds *Rounds) TryPackSetLength(newLength uint32) ([]byte, error) {
	return rounds.abi.Pack("setLength", newLength)
}

// PackSpan is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2585581f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function span() view returns(uint48 start, uint48 end)
func (rounds *Rounds) PackSpan() []byte {
	enc, err := rounds.abi.Pack("span")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSpan is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2585581f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function span() view returns(uint48 start, uint48 end)
func (rounds *Rounds) TryPackSpan() ([]byte, error) {
	return rounds.abi.Pack("span")
}

// SpanOutput serves as a container for the return parameters of contract
// method Span.
type SpanOutput struct {
	Start *big.Int
	End   *big.Int
}

// UnpackSpan is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2585581f.
//
// Solidity: function span() view returns(uint48 start, uint48 end)
func (rounds *Rounds) UnpackSpan(data []byte) (SpanOutput, error) {
	out, err := rounds.abi.Unpack("span", data)
	outstruct := new(SpanOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Start = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.End = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackStartOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4db18497.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function startOf(uint64 round) view returns(uint48)
func (rounds *Rounds) PackStartOf(round uint64) []byte {
	enc, err := rounds.abi.Pack("startOf", round)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStartOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4db18497.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function startOf(uint64 round) view returns(uint48)
func (rounds *Rounds) TryPackStartOf(round uint64) ([]byte, error) {
	return rounds.abi.Pack("startOf", round)
}

// UnpackStartOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4db18497.
//
// Solidity: function startOf(uint64 round) view returns(uint48)
func (rounds *Rounds) UnpackStartOf(data []byte) (*big.Int, error) {
	out, err := rounds.abi.Unpack("startOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// RoundsAuthorityUpdated represents a AuthorityUpdated event raised by the Rounds contract.
type RoundsAuthorityUpdated struct {
	Authority common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const RoundsAuthorityUpdatedEventName = "AuthorityUpdated"

// ContractEventName returns the user-defined event name.
func (RoundsAuthorityUpdated) ContractEventName() string {
	return RoundsAuthorityUpdatedEventName
}

// UnpackAuthorityUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AuthorityUpdated(address authority)
func (rounds *Rounds) UnpackAuthorityUpdatedEvent(log *types.Log) (*RoundsAuthorityUpdated, error) {
	event := "AuthorityUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rounds.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RoundsAuthorityUpdated)
	if len(log.Data) > 0 {
		if err := rounds.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rounds.abi.Events[event].Inputs {
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

// RoundsRoundInitialized represents a RoundInitialized event raised by the Rounds contract.
type RoundsRoundInitialized struct {
	Round        uint64
	RewardBudget *big.Int
	Caller       common.Address
	Raw          *types.Log // Blockchain specific contextual infos
}

const RoundsRoundInitializedEventName = "RoundInitialized"

// ContractEventName returns the user-defined event name.
func (RoundsRoundInitialized) ContractEventName() string {
	return RoundsRoundInitializedEventName
}

// UnpackRoundInitializedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoundInitialized(uint64 indexed round, uint256 rewardBudget, address caller)
func (rounds *Rounds) UnpackRoundInitializedEvent(log *types.Log) (*RoundsRoundInitialized, error) {
	event := "RoundInitialized"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rounds.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RoundsRoundInitialized)
	if len(log.Data) > 0 {
		if err := rounds.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rounds.abi.Events[event].Inputs {
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

// RoundsRoundLengthChanged represents a RoundLengthChanged event raised by the Rounds contract.
type RoundsRoundLengthChanged struct {
	FromRound uint64
	Length    uint32
	Raw       *types.Log // Blockchain specific contextual infos
}

const RoundsRoundLengthChangedEventName = "RoundLengthChanged"

// ContractEventName returns the user-defined event name.
func (RoundsRoundLengthChanged) ContractEventName() string {
	return RoundsRoundLengthChangedEventName
}

// UnpackRoundLengthChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoundLengthChanged(uint64 indexed fromRound, uint32 length)
func (rounds *Rounds) UnpackRoundLengthChangedEvent(log *types.Log) (*RoundsRoundLengthChanged, error) {
	event := "RoundLengthChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rounds.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RoundsRoundLengthChanged)
	if len(log.Data) > 0 {
		if err := rounds.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rounds.abi.Events[event].Inputs {
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
func (rounds *Rounds) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], rounds.abi.Errors["AccessManagedInvalidAuthority"].ID.Bytes()[:4]) {
		return rounds.UnpackAccessManagedInvalidAuthorityError(raw[4:])
	}
	if bytes.Equal(raw[:4], rounds.abi.Errors["AccessManagedRequiredDelay"].ID.Bytes()[:4]) {
		return rounds.UnpackAccessManagedRequiredDelayError(raw[4:])
	}
	if bytes.Equal(raw[:4], rounds.abi.Errors["AccessManagedUnauthorized"].ID.Bytes()[:4]) {
		return rounds.UnpackAccessManagedUnauthorizedError(raw[4:])
	}
	if bytes.Equal(raw[:4], rounds.abi.Errors["InvalidRoundLength"].ID.Bytes()[:4]) {
		return rounds.UnpackInvalidRoundLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], rounds.abi.Errors["InvalidSchedule"].ID.Bytes()[:4]) {
		return rounds.UnpackInvalidScheduleError(raw[4:])
	}
	if bytes.Equal(raw[:4], rounds.abi.Errors["RoundAlreadyInitialized"].ID.Bytes()[:4]) {
		return rounds.UnpackRoundAlreadyInitializedError(raw[4:])
	}
	if bytes.Equal(raw[:4], rounds.abi.Errors["RoundNotReached"].ID.Bytes()[:4]) {
		return rounds.UnpackRoundNotReachedError(raw[4:])
	}
	if bytes.Equal(raw[:4], rounds.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return rounds.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// RoundsAccessManagedInvalidAuthority represents a AccessManagedInvalidAuthority error raised by the Rounds contract.
type RoundsAccessManagedInvalidAuthority struct {
	Authority common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func RoundsAccessManagedInvalidAuthorityErrorID() common.Hash {
	return common.HexToHash("0xc2f31e5ee06c96eddd5864bf58d26da15afa7233cb6f74e000aa686fca7a7a0b")
}

// UnpackAccessManagedInvalidAuthorityError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func (rounds *Rounds) UnpackAccessManagedInvalidAuthorityError(raw []byte) (*RoundsAccessManagedInvalidAuthority, error) {
	out := new(RoundsAccessManagedInvalidAuthority)
	if err := rounds.abi.UnpackIntoInterface(out, "AccessManagedInvalidAuthority", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RoundsAccessManagedRequiredDelay represents a AccessManagedRequiredDelay error raised by the Rounds contract.
type RoundsAccessManagedRequiredDelay struct {
	Caller common.Address
	Delay  uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func RoundsAccessManagedRequiredDelayErrorID() common.Hash {
	return common.HexToHash("0xaf77169dad650be42a753d4bbd4f4ad0d10be80053e495da3bb1525746eda4e4")
}

// UnpackAccessManagedRequiredDelayError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func (rounds *Rounds) UnpackAccessManagedRequiredDelayError(raw []byte) (*RoundsAccessManagedRequiredDelay, error) {
	out := new(RoundsAccessManagedRequiredDelay)
	if err := rounds.abi.UnpackIntoInterface(out, "AccessManagedRequiredDelay", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RoundsAccessManagedUnauthorized represents a AccessManagedUnauthorized error raised by the Rounds contract.
type RoundsAccessManagedUnauthorized struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func RoundsAccessManagedUnauthorizedErrorID() common.Hash {
	return common.HexToHash("0x068ca9d827f779c08fd30d7fda45faef5f2a6b2e57f8b809b3c6bbed99f5fb1f")
}

// UnpackAccessManagedUnauthorizedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func (rounds *Rounds) UnpackAccessManagedUnauthorizedError(raw []byte) (*RoundsAccessManagedUnauthorized, error) {
	out := new(RoundsAccessManagedUnauthorized)
	if err := rounds.abi.UnpackIntoInterface(out, "AccessManagedUnauthorized", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RoundsInvalidRoundLength represents a InvalidRoundLength error raised by the Rounds contract.
type RoundsInvalidRoundLength struct {
	Length uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidRoundLength(uint32 length)
func RoundsInvalidRoundLengthErrorID() common.Hash {
	return common.HexToHash("0x941c8805cbc79cac8b795c1cda2a552b4873424e52f28994a2a4968333c27248")
}

// UnpackInvalidRoundLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidRoundLength(uint32 length)
func (rounds *Rounds) UnpackInvalidRoundLengthError(raw []byte) (*RoundsInvalidRoundLength, error) {
	out := new(RoundsInvalidRoundLength)
	if err := rounds.abi.UnpackIntoInterface(out, "InvalidRoundLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RoundsInvalidSchedule represents a InvalidSchedule error raised by the Rounds contract.
type RoundsInvalidSchedule struct {
	StartTime *big.Int
	LockPpm   uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidSchedule(uint48 startTime, uint32 lockPpm)
func RoundsInvalidScheduleErrorID() common.Hash {
	return common.HexToHash("0x579e40982ae686cd23c6d21dc1981bcbdcb287ed3125538f4b01d95dd07294eb")
}

// UnpackInvalidScheduleError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidSchedule(uint48 startTime, uint32 lockPpm)
func (rounds *Rounds) UnpackInvalidScheduleError(raw []byte) (*RoundsInvalidSchedule, error) {
	out := new(RoundsInvalidSchedule)
	if err := rounds.abi.UnpackIntoInterface(out, "InvalidSchedule", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RoundsRoundAlreadyInitialized represents a RoundAlreadyInitialized error raised by the Rounds contract.
type RoundsRoundAlreadyInitialized struct {
	Round uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RoundAlreadyInitialized(uint64 round)
func RoundsRoundAlreadyInitializedErrorID() common.Hash {
	return common.HexToHash("0x351eb9fcc49f534fce667d326dbe217ec8af00a7ba05bd7726d8307d6ba94cd0")
}

// UnpackRoundAlreadyInitializedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RoundAlreadyInitialized(uint64 round)
func (rounds *Rounds) UnpackRoundAlreadyInitializedError(raw []byte) (*RoundsRoundAlreadyInitialized, error) {
	out := new(RoundsRoundAlreadyInitialized)
	if err := rounds.abi.UnpackIntoInterface(out, "RoundAlreadyInitialized", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RoundsRoundNotReached represents a RoundNotReached error raised by the Rounds contract.
type RoundsRoundNotReached struct {
	Round   uint64
	Current uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RoundNotReached(uint64 round, uint64 current)
func RoundsRoundNotReachedErrorID() common.Hash {
	return common.HexToHash("0xea693fcf8b7e18d863cd612db9298835cc1f87ad7387233f5220582a8d893912")
}

// UnpackRoundNotReachedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RoundNotReached(uint64 round, uint64 current)
func (rounds *Rounds) UnpackRoundNotReachedError(raw []byte) (*RoundsRoundNotReached, error) {
	out := new(RoundsRoundNotReached)
	if err := rounds.abi.UnpackIntoInterface(out, "RoundNotReached", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RoundsSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the Rounds contract.
type RoundsSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func RoundsSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (rounds *Rounds) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*RoundsSafeCastOverflowedUintDowncast, error) {
	out := new(RoundsSafeCastOverflowedUintDowncast)
	if err := rounds.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}
