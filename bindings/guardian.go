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

// GuardianMetaData contains all meta data concerning the Guardian contract.
var GuardianMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIGovernor\",\"name\":\"governor\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"timelock\",\"type\":\"address\"},{\"internalType\":\"address[]\",\"name\":\"initialMembers\",\"type\":\"address[]\"},{\"internalType\":\"uint256\",\"name\":\"initialThreshold\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"CannotCancelOwnReplacement\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"count\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"threshold\",\"type\":\"uint256\"}],\"name\":\"InvalidMembers\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"before\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"member\",\"type\":\"address\"}],\"name\":\"MembersNotAscending\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotMember\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotTimelock\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"uint48\",\"name\":\"nextPause\",\"type\":\"uint48\"}],\"name\":\"PausedLately\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SafeCastOverflowedUintDowncast\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"member\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"action\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"approvals\",\"type\":\"uint256\"}],\"name\":\"Approved\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address[]\",\"name\":\"members\",\"type\":\"address[]\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"threshold\",\"type\":\"uint256\"}],\"name\":\"MembersSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint48\",\"name\":\"until\",\"type\":\"uint48\"}],\"name\":\"PausedUntil\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"proposalId\",\"type\":\"uint256\"}],\"name\":\"ProposalCancelled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"}],\"name\":\"Unpaused\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"APPROVAL_LIFETIME\",\"outputs\":[{\"internalType\":\"uint48\",\"name\":\"\",\"type\":\"uint48\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"GOVERNOR\",\"outputs\":[{\"internalType\":\"contractIGovernor\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_MEMBERS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_PAUSE\",\"outputs\":[{\"internalType\":\"uint48\",\"name\":\"\",\"type\":\"uint48\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PAUSE_INTERVAL\",\"outputs\":[{\"internalType\":\"uint48\",\"name\":\"\",\"type\":\"uint48\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"TIMELOCK\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"calldatas\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"descriptionHash\",\"type\":\"bytes32\"}],\"name\":\"cancel\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"members\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"\",\"type\":\"address[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"}],\"name\":\"pause\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"}],\"name\":\"pausedUntil\",\"outputs\":[{\"internalType\":\"uint48\",\"name\":\"\",\"type\":\"uint48\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"newMembers\",\"type\":\"address[]\"},{\"internalType\":\"uint256\",\"name\":\"newThreshold\",\"type\":\"uint256\"}],\"name\":\"setMembers\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"threshold\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"}],\"name\":\"unpause\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "Guardian",
	Bin: "0x60c060405234801561000f575f5ffd5b5060405161152b38038061152b83398101604081905261002e916101eb565b6001600160a01b03808516608052831660a05261004b8282610054565b5050505061043a565b81516010811180159061006657505f82115b80156100725750808211155b818390916100a157604051634b32882360e01b8152600481019290925260248201526044015b60405180910390fd5b50600190505b8181101561014b575f80856100bd6001856102f7565b815181106100cd576100cd610310565b60200260200101518684815181106100e7576100e7610310565b602002602001015191509150806001600160a01b0316826001600160a01b0316108282909161013c57604051639eb37a3b60e01b81526001600160a01b03928316600482015291166024820152604401610098565b505050508060010190506100a7565b5060026101588482610324565b50815f8190555060035f815461016d906103cd565b909155506040517fc2636c5827d70ca2d84e213fe4a6f5bb3fd99272c8675fe4202c8a399cb9a906906101a390859085906103e5565b60405180910390a1505050565b6001600160a01b03811681146101c4575f5ffd5b50565b80516101d2816101b0565b919050565b634e487b7160e01b5f52604160045260245ffd5b5f5f5f5f608085870312156101fe575f5ffd5b8451610209816101b0565b602086015190945061021a816101b0565b60408601519093506001600160401b03811115610235575f5ffd5b8501601f81018713610245575f5ffd5b80516001600160401b0381111561025e5761025e6101d7565b604051600582901b90603f8201601f191681016001600160401b038111828210171561028c5761028c6101d7565b60405291825260208184018101929081018a8411156102a9575f5ffd5b6020850194505b838510156102cf576102c1856101c7565b8152602094850194016102b0565b506060989098015196999598505050505050565b634e487b7160e01b5f52601160045260245ffd5b8181038181111561030a5761030a6102e3565b92915050565b634e487b7160e01b5f52603260045260245ffd5b81516001600160401b0381111561033d5761033d6101d7565b68010000000000000000811115610356576103566101d7565b81548183558082101561038a57825f528160205f20018282035f5b81811015610386575f83820155600101610371565b5050505b506020830161039e835f9081526020902090565b5f5b838110156103c55782516001600160a01b0316818301556020909201916001016103a0565b505050505050565b5f600182016103de576103de6102e3565b5060010190565b604080825283519082018190525f9060208501906060840190835b818110156104275783516001600160a01b0316835260209384019390920191600101610400565b5050602093909301939093525092915050565b60805160a0516110b46104775f395f81816101d301528181610231015261048701525f818161018101528181610387015261090801526110b45ff3fe608060405234801561000f575f5ffd5b50600436106100da575f3560e01c80636dc0ae2211610088578063999d55fb11610063578063999d55fb146101f5578063a4cdd02c146101ff578063bdd4d18d14610209578063ea0e35b11461021e575f5ffd5b80636dc0ae221461017c57806376a67a51146101bb5780637aadef8b146101ce575f5ffd5b806342cde4e8116100b857806342cde4e814610140578063452115d61461015657806357b001f914610169575f5ffd5b80631d9ca3ad146100de57806321b23cac1461012157806334eb58081461012b575b5f5ffd5b6101056100ec366004610b58565b60016020525f908152604090205465ffffffffffff1681565b60405165ffffffffffff90911681526020015b60405180910390f35b6101056201518081565b61013e610139366004610bb9565b610226565b005b6101485f5481565b604051908152602001610118565b61013e610164366004610c01565b6102c4565b61013e610177366004610b58565b610441565b6101a37f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b039091168152602001610118565b61013e6101c9366004610b58565b610554565b6101a37f000000000000000000000000000000000000000000000000000000000000000081565b6101056203f48081565b61010562278d0081565b6102116106f7565b6040516101189190610ceb565b610148601081565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001681146102815760405163167cd5f360e21b81526001600160a01b0390911660048201526024015b60405180910390fd5b506102bf8383808060200260200160405190810160405280939291908181526020018383602002808284375f92019190915250859250610757915050565b505050565b5f600187148015610323575061032388885f8181106102e5576102e5610cfd565b90506020020160208101906102fa9190610b58565b85855f81811061030c5761030c610cfd565b905060200281019061031e9190610d11565b6108ae565b905080156103445760405163613033a760e01b815260040160405180910390fd5b6103645f36604051610357929190610d54565b6040518091039020610962565b61036e5750610438565b6040516322908aeb60e11b81525f906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063452115d6906103c8908c908c908c908c908c908c908c90600401610e24565b6020604051808303815f875af11580156103e4573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906104089190610ed9565b60405190915081907f416e669c63d9a3a5e36ee7cc7e2104b8db28ccd286aa18966e98fa230c73b08c905f90a250505b50505050505050565b6001600160a01b0381165f9081526001602052604081205465ffffffffffff16610469610af8565b65ffffffffffff161080159150816104aa5750336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614155b80156104c657506104c45f36604051610357929190610d54565b155b156104cf575050565b6040516001600160a01b038316907f5db9ee0a495bf2e6ff9c91a7834c1ba4fdd244a5e8aa4e537bd38aeae4b073aa905f90a2816001600160a01b0316633f4ba83a6040518163ffffffff1660e01b81526004015f604051808303815f87803b15801561053a575f5ffd5b505af115801561054c573d5f5f3e3d5ffd5b505050505050565b6001600160a01b0381165f9081526001602052604081205465ffffffffffff1690811561059b5762278d0061058c6203f48084610f04565b6105969190610f28565b61059d565b5f5b90508065ffffffffffff166105b0610af8565b65ffffffffffff161015838290916105f4576040516318719b0b60e11b81526001600160a01b03909216600483015265ffffffffffff166024820152604401610278565b50506106095f36604051610357929190610d54565b61061257505050565b6203f48061061e610af8565b6106289190610f28565b6001600160a01b0384165f818152600160205260409020805465ffffffffffff191665ffffffffffff93909316929092179091557f650e0afa36039d60d380f5e2d7cfa9000570eca3aec1d4dc528039ad64bab32c6203f480610689610af8565b6106939190610f28565b60405165ffffffffffff909116815260200160405180910390a2826001600160a01b0316638456cb596040518163ffffffff1660e01b81526004015f604051808303815f87803b1580156106e5575f5ffd5b505af1158015610438573d5f5f3e3d5ffd5b6060600280548060200260200160405190810160405280929190818152602001828054801561074d57602002820191905f5260205f20905b81546001600160a01b0316815260019091019060200180831161072f575b5050505050905090565b81516010811180159061076957505f82115b80156107755750808211155b8183909161079f57604051634b32882360e01b815260048101929092526024820152604401610278565b50600190505b81811015610849575f80856107bb600185610f46565b815181106107cb576107cb610cfd565b60200260200101518684815181106107e5576107e5610cfd565b602002602001015191509150806001600160a01b0316826001600160a01b0316108282909161083a57604051639eb37a3b60e01b81526001600160a01b03928316600482015291166024820152604401610278565b505050508060010190506107a5565b5060026108568482610f6d565b50815f8190555060035f815461086b9061100f565b909155506040517fc2636c5827d70ca2d84e213fe4a6f5bb3fd99272c8675fe4202c8a399cb9a906906108a19085908590611027565b60405180910390a1505050565b5f60048210156108bf57505f61095b565b5f6108cd6004828587611048565b6108d69161106f565b90506001600160a01b0385163014801561090057506001600160e01b0319811663069d6b0160e31b145b8061095757507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316856001600160a01b031614801561095757506001600160e01b0319811663a660aca560e01b145b9150505b9392505050565b5f5f60035483604051602001610982929190918252602082015260400190565b60408051601f1981840301815291815281516020928301205f81815260049093529082206002549193509180805b83811015610a86575f600282815481106109cc576109cc610cfd565b5f918252602090912001546001600160a01b03169050338103610a2957600192506109f5610af8565b6001600160a01b0382165f908152602088905260409020805465ffffffffffff191665ffffffffffff929092169190911790555b610a31610af8565b6001600160a01b0382165f9081526020889052604090205465ffffffffffff91821691610a6391620151809116610f28565b65ffffffffffff161115610a7d57610a7a8461100f565b93505b506001016109b0565b503381610ab2576040516305b5850b60e21b81526001600160a01b039091166004820152602401610278565b50604051828152859033907f6349d6add93a3e05b58b2591350cff4dd1cc750a6d6641040d0054e36b9ecfcc9060200160405180910390a3505f54111595945050505050565b5f610b0242610b07565b905090565b5f65ffffffffffff821115610b39576040516306dfcc6560e41b81526030600482015260248101839052604401610278565b5090565b80356001600160a01b0381168114610b53575f5ffd5b919050565b5f60208284031215610b68575f5ffd5b61095b82610b3d565b5f5f83601f840112610b81575f5ffd5b50813567ffffffffffffffff811115610b98575f5ffd5b6020830191508360208260051b8501011115610bb2575f5ffd5b9250929050565b5f5f5f60408486031215610bcb575f5ffd5b833567ffffffffffffffff811115610be1575f5ffd5b610bed86828701610b71565b909790965060209590950135949350505050565b5f5f5f5f5f5f5f6080888a031215610c17575f5ffd5b873567ffffffffffffffff811115610c2d575f5ffd5b610c398a828b01610b71565b909850965050602088013567ffffffffffffffff811115610c58575f5ffd5b610c648a828b01610b71565b909650945050604088013567ffffffffffffffff811115610c83575f5ffd5b610c8f8a828b01610b71565b989b979a50959894979596606090950135949350505050565b5f8151808452602084019350602083015f5b82811015610ce15781516001600160a01b0316865260209586019590910190600101610cba565b5093949350505050565b602081525f61095b6020830184610ca8565b634e487b7160e01b5f52603260045260245ffd5b5f5f8335601e19843603018112610d26575f5ffd5b83018035915067ffffffffffffffff821115610d40575f5ffd5b602001915036819003821315610bb2575f5ffd5b818382375f9101908152919050565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b5f8383855260208501945060208460051b820101835f601e19863603015b87821015610e1757848403601f190189528235818112610dc7575f5ffd5b870160208101903567ffffffffffffffff811115610de3575f5ffd5b803603821315610df1575f5ffd5b610dfc868284610d63565b95505050602083019250602089019850600182019150610da9565b5091979650505050505050565b608080825281018790525f8860a08301825b8a811015610e64576001600160a01b03610e4f84610b3d565b16825260209283019290910190600101610e36565b5083810360208501528781527f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff881115610e9c575f5ffd5b8760051b9150818960208301370182810360209081016040850152610ec49082018688610d8b565b91505082606083015298975050505050505050565b5f60208284031215610ee9575f5ffd5b5051919050565b634e487b7160e01b5f52601160045260245ffd5b65ffffffffffff8281168282160390811115610f2257610f22610ef0565b92915050565b65ffffffffffff8181168382160190811115610f2257610f22610ef0565b81810381811115610f2257610f22610ef0565b634e487b7160e01b5f52604160045260245ffd5b815167ffffffffffffffff811115610f8757610f87610f59565b68010000000000000000811115610fa057610fa0610f59565b815481835580821015610fd457825f528160205f20018282035f5b81811015610fd0575f83820155600101610fbb565b5050505b5060208301610fe8835f9081526020902090565b5f5b8381101561054c5782516001600160a01b031681830155602090920191600101610fea565b5f6001820161102057611020610ef0565b5060010190565b604081525f6110396040830185610ca8565b90508260208301529392505050565b5f5f85851115611056575f5ffd5b83861115611062575f5ffd5b5050820193919092039150565b80356001600160e01b031981169060048410156110a0576001600160e01b0319600485900360031b81901b82161691505b509291505056fea164736f6c6343000825000a",
}

// Guardian is an auto generated Go binding around an Ethereum contract.
type Guardian struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Guardian) GetABI() abi.ABI {
	return c.abi
}

// NewGuardian creates a new instance of Guardian.
func NewGuardian() *Guardian {
	parsed, err := GuardianMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Guardian{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Guardian) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address governor, address timelock, address[] initialMembers, uint256 initialThreshold) returns()
func (guardian *Guardian) PackConstructor(governor common.Address, timelock common.Address, initialMembers []common.Address, initialThreshold *big.Int) []byte {
	enc, err := guardian.abi.Pack("", governor, timelock, initialMembers, initialThreshold)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAPPROVALLIFETIME is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x21b23cac.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function APPROVAL_LIFETIME() view returns(uint48)
func (guardian *Guardian) PackAPPROVALLIFETIME() []byte {
	enc, err := guardian.abi.Pack("APPROVAL_LIFETIME")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAPPROVALLIFETIME is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x21b23cac.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function APPROVAL_LIFETIME() view returns(uint48)
func (guardian *Guardian) TryPackAPPROVALLIFETIME() ([]byte, error) {
	return guardian.abi.Pack("APPROVAL_LIFETIME")
}

// UnpackAPPROVALLIFETIME is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x21b23cac.
//
// Solidity: function APPROVAL_LIFETIME() view returns(uint48)
func (guardian *Guardian) UnpackAPPROVALLIFETIME(data []byte) (*big.Int, error) {
	out, err := guardian.abi.Unpack("APPROVAL_LIFETIME", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGOVERNOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6dc0ae22.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function GOVERNOR() view returns(address)
func (guardian *Guardian) PackGOVERNOR() []byte {
	enc, err := guardian.abi.Pack("GOVERNOR")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGOVERNOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6dc0ae22.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function GOVERNOR() view returns(address)
func (guardian *Guardian) TryPackGOVERNOR() ([]byte, error) {
	return guardian.abi.Pack("GOVERNOR")
}

// UnpackGOVERNOR is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6dc0ae22.
//
// Solidity: function GOVERNOR() view returns(address)
func (guardian *Guardian) UnpackGOVERNOR(data []byte) (common.Address, error) {
	out, err := guardian.abi.Unpack("GOVERNOR", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackMAXMEMBERS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xea0e35b1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_MEMBERS() view returns(uint256)
func (guardian *Guardian) PackMAXMEMBERS() []byte {
	enc, err := guardian.abi.Pack("MAX_MEMBERS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXMEMBERS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xea0e35b1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_MEMBERS() view returns(uint256)
func (guardian *Guardian) TryPackMAXMEMBERS() ([]byte, error) {
	return guardian.abi.Pack("MAX_MEMBERS")
}

// UnpackMAXMEMBERS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xea0e35b1.
//
// Solidity: function MAX_MEMBERS() view returns(uint256)
func (guardian *Guardian) UnpackMAXMEMBERS(data []byte) (*big.Int, error) {
	out, err := guardian.abi.Unpack("MAX_MEMBERS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMAXPAUSE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x999d55fb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_PAUSE() view returns(uint48)
func (guardian *Guardian) PackMAXPAUSE() []byte {
	enc, err := guardian.abi.Pack("MAX_PAUSE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXPAUSE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x999d55fb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_PAUSE() view returns(uint48)
func (guardian *Guardian) TryPackMAXPAUSE() ([]byte, error) {
	return guardian.abi.Pack("MAX_PAUSE")
}

// UnpackMAXPAUSE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x999d55fb.
//
// Solidity: function MAX_PAUSE() view returns(uint48)
func (guardian *Guardian) UnpackMAXPAUSE(data []byte) (*big.Int, error) {
	out, err := guardian.abi.Unpack("MAX_PAUSE", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPAUSEINTERVAL is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa4cdd02c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function PAUSE_INTERVAL() view returns(uint48)
func (guardian *Guardian) PackPAUSEINTERVAL() []byte {
	enc, err := guardian.abi.Pack("PAUSE_INTERVAL")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPAUSEINTERVAL is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa4cdd02c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function PAUSE_INTERVAL() view returns(uint48)
func (guardian *Guardian) TryPackPAUSEINTERVAL() ([]byte, error) {
	return guardian.abi.Pack("PAUSE_INTERVAL")
}

// UnpackPAUSEINTERVAL is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa4cdd02c.
//
// Solidity: function PAUSE_INTERVAL() view returns(uint48)
func (guardian *Guardian) UnpackPAUSEINTERVAL(data []byte) (*big.Int, error) {
	out, err := guardian.abi.Unpack("PAUSE_INTERVAL", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTIMELOCK is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7aadef8b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function TIMELOCK() view returns(address)
func (guardian *Guardian) PackTIMELOCK() []byte {
	enc, err := guardian.abi.Pack("TIMELOCK")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTIMELOCK is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7aadef8b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function TIMELOCK() view returns(address)
func (guardian *Guardian) TryPackTIMELOCK() ([]byte, error) {
	return guardian.abi.Pack("TIMELOCK")
}

// UnpackTIMELOCK is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7aadef8b.
//
// Solidity: function TIMELOCK() view returns(address)
func (guardian *Guardian) UnpackTIMELOCK(data []byte) (common.Address, error) {
	out, err := guardian.abi.Unpack("TIMELOCK", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x452115d6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancel(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns()
func (guardian *Guardian) PackCancel(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := guardian.abi.Pack("cancel", targets, values, calldatas, descriptionHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x452115d6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancel(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns()
func (guardian *Guardian) TryPackCancel(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return guardian.abi.Pack("cancel", targets, values, calldatas, descriptionHash)
}

// PackMembers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbdd4d18d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function members() view returns(address[])
func (guardian *Guardian) PackMembers() []byte {
	enc, err := guardian.abi.Pack("members")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMembers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbdd4d18d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function members() view returns(address[])
func (guardian *Guardian) TryPackMembers() ([]byte, error) {
	return guardian.abi.Pack("members")
}

// UnpackMembers is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbdd4d18d.
//
// Solidity: function members() view returns(address[])
func (guardian *Guardian) UnpackMembers(data []byte) ([]common.Address, error) {
	out, err := guardian.abi.Unpack("members", data)
	if err != nil {
		return *new([]common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	return out0, nil
}

// PackPause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x76a67a51.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pause(address target) returns()
func (guardian *Guardian) PackPause(target common.Address) []byte {
	enc, err := guardian.abi.Pack("pause", target)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x76a67a51.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pause(address target) returns()
func (guardian *Guardian) TryPackPause(target common.Address) ([]byte, error) {
	return guardian.abi.Pack("pause", target)
}

// PackPausedUntil is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1d9ca3ad.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pausedUntil(address target) view returns(uint48)
func (guardian *Guardian) PackPausedUntil(target common.Address) []byte {
	enc, err := guardian.abi.Pack("pausedUntil", target)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPausedUntil is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1d9ca3ad.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pausedUntil(address target) view returns(uint48)
func (guardian *Guardian) TryPackPausedUntil(target common.Address) ([]byte, error) {
	return guardian.abi.Pack("pausedUntil", target)
}

// UnpackPausedUntil is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1d9ca3ad.
//
// Solidity: function pausedUntil(address target) view returns(uint48)
func (guardian *Guardian) UnpackPausedUntil(data []byte) (*big.Int, error) {
	out, err := guardian.abi.Unpack("pausedUntil", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSetMembers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x34eb5808.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setMembers(address[] newMembers, uint256 newThreshold) returns()
func (guardian *Guardian) PackSetMembers(newMembers []common.Address, newThreshold *big.Int) []byte {
	enc, err := guardian.abi.Pack("setMembers", newMembers, newThreshold)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetMembers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x34eb5808.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setMembers(address[] newMembers, uint256 newThreshold) returns()
func (guardian *Guardian) TryPackSetMembers(newMembers []common.Address, newThreshold *big.Int) ([]byte, error) {
	return guardian.abi.Pack("setMembers", newMembers, newThreshold)
}

// PackThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42cde4e8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function threshold() view returns(uint256)
func (guardian *Guardian) PackThreshold() []byte {
	enc, err := guardian.abi.Pack("threshold")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42cde4e8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function threshold() view returns(uint256)
func (guardian *Guardian) TryPackThreshold() ([]byte, error) {
	return guardian.abi.Pack("threshold")
}

// UnpackThreshold is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x42cde4e8.
//
// Solidity: function threshold() view returns(uint256)
func (guardian *Guardian) UnpackThreshold(data []byte) (*big.Int, error) {
	out, err := guardian.abi.Unpack("threshold", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackUnpause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x57b001f9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unpause(address target) returns()
func (guardian *Guardian) PackUnpause(target common.Address) []byte {
	enc, err := guardian.abi.Pack("unpause", target)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnpause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x57b001f9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unpause(address target) returns()
func (guardian *Guardian) TryPackUnpause(target common.Address) ([]byte, error) {
	return guardian.abi.Pack("unpause", target)
}

// GuardianApproved represents a Approved event raised by the Guardian contract.
type GuardianApproved struct {
	Member    common.Address
	Action    [32]byte
	Approvals *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const GuardianApprovedEventName = "Approved"

// ContractEventName returns the user-defined event name.
func (GuardianApproved) ContractEventName() string {
	return GuardianApprovedEventName
}

// UnpackApprovedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Approved(address indexed member, bytes32 indexed action, uint256 approvals)
func (guardian *Guardian) UnpackApprovedEvent(log *types.Log) (*GuardianApproved, error) {
	event := "Approved"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != guardian.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GuardianApproved)
	if len(log.Data) > 0 {
		if err := guardian.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range guardian.abi.Events[event].Inputs {
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

// GuardianMembersSet represents a MembersSet event raised by the Guardian contract.
type GuardianMembersSet struct {
	Members   []common.Address
	Threshold *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const GuardianMembersSetEventName = "MembersSet"

// ContractEventName returns the user-defined event name.
func (GuardianMembersSet) ContractEventName() string {
	return GuardianMembersSetEventName
}

// UnpackMembersSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event MembersSet(address[] members, uint256 threshold)
func (guardian *Guardian) UnpackMembersSetEvent(log *types.Log) (*GuardianMembersSet, error) {
	event := "MembersSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != guardian.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GuardianMembersSet)
	if len(log.Data) > 0 {
		if err := guardian.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range guardian.abi.Events[event].Inputs {
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

// GuardianPausedUntil represents a PausedUntil event raised by the Guardian contract.
type GuardianPausedUntil struct {
	Target common.Address
	Until  *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const GuardianPausedUntilEventName = "PausedUntil"

// ContractEventName returns the user-defined event name.
func (GuardianPausedUntil) ContractEventName() string {
	return GuardianPausedUntilEventName
}

// UnpackPausedUntilEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PausedUntil(address indexed target, uint48 until)
func (guardian *Guardian) UnpackPausedUntilEvent(log *types.Log) (*GuardianPausedUntil, error) {
	event := "PausedUntil"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != guardian.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GuardianPausedUntil)
	if len(log.Data) > 0 {
		if err := guardian.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range guardian.abi.Events[event].Inputs {
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

// GuardianProposalCancelled represents a ProposalCancelled event raised by the Guardian contract.
type GuardianProposalCancelled struct {
	ProposalId *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const GuardianProposalCancelledEventName = "ProposalCancelled"

// ContractEventName returns the user-defined event name.
func (GuardianProposalCancelled) ContractEventName() string {
	return GuardianProposalCancelledEventName
}

// UnpackProposalCancelledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalCancelled(uint256 indexed proposalId)
func (guardian *Guardian) UnpackProposalCancelledEvent(log *types.Log) (*GuardianProposalCancelled, error) {
	event := "ProposalCancelled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != guardian.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GuardianProposalCancelled)
	if len(log.Data) > 0 {
		if err := guardian.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range guardian.abi.Events[event].Inputs {
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

// GuardianUnpaused represents a Unpaused event raised by the Guardian contract.
type GuardianUnpaused struct {
	Target common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const GuardianUnpausedEventName = "Unpaused"

// ContractEventName returns the user-defined event name.
func (GuardianUnpaused) ContractEventName() string {
	return GuardianUnpausedEventName
}

// UnpackUnpausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Unpaused(address indexed target)
func (guardian *Guardian) UnpackUnpausedEvent(log *types.Log) (*GuardianUnpaused, error) {
	event := "Unpaused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != guardian.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GuardianUnpaused)
	if len(log.Data) > 0 {
		if err := guardian.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range guardian.abi.Events[event].Inputs {
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
func (guardian *Guardian) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], guardian.abi.Errors["CannotCancelOwnReplacement"].ID.Bytes()[:4]) {
		return guardian.UnpackCannotCancelOwnReplacementError(raw[4:])
	}
	if bytes.Equal(raw[:4], guardian.abi.Errors["InvalidMembers"].ID.Bytes()[:4]) {
		return guardian.UnpackInvalidMembersError(raw[4:])
	}
	if bytes.Equal(raw[:4], guardian.abi.Errors["MembersNotAscending"].ID.Bytes()[:4]) {
		return guardian.UnpackMembersNotAscendingError(raw[4:])
	}
	if bytes.Equal(raw[:4], guardian.abi.Errors["NotMember"].ID.Bytes()[:4]) {
		return guardian.UnpackNotMemberError(raw[4:])
	}
	if bytes.Equal(raw[:4], guardian.abi.Errors["NotTimelock"].ID.Bytes()[:4]) {
		return guardian.UnpackNotTimelockError(raw[4:])
	}
	if bytes.Equal(raw[:4], guardian.abi.Errors["PausedLately"].ID.Bytes()[:4]) {
		return guardian.UnpackPausedLatelyError(raw[4:])
	}
	if bytes.Equal(raw[:4], guardian.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return guardian.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// GuardianCannotCancelOwnReplacement represents a CannotCancelOwnReplacement error raised by the Guardian contract.
type GuardianCannotCancelOwnReplacement struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CannotCancelOwnReplacement()
func GuardianCannotCancelOwnReplacementErrorID() common.Hash {
	return common.HexToHash("0x613033a7e6a046f62e4277ddbfce90fad2a361820e7a18e9211ede46daaaf841")
}

// UnpackCannotCancelOwnReplacementError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CannotCancelOwnReplacement()
func (guardian *Guardian) UnpackCannotCancelOwnReplacementError(raw []byte) (*GuardianCannotCancelOwnReplacement, error) {
	out := new(GuardianCannotCancelOwnReplacement)
	if err := guardian.abi.UnpackIntoInterface(out, "CannotCancelOwnReplacement", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GuardianInvalidMembers represents a InvalidMembers error raised by the Guardian contract.
type GuardianInvalidMembers struct {
	Count     *big.Int
	Threshold *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidMembers(uint256 count, uint256 threshold)
func GuardianInvalidMembersErrorID() common.Hash {
	return common.HexToHash("0x4b328823eba8451895c9d69d22fe72de75281a33d38c1bdaf382cadabce8e3c9")
}

// UnpackInvalidMembersError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidMembers(uint256 count, uint256 threshold)
func (guardian *Guardian) UnpackInvalidMembersError(raw []byte) (*GuardianInvalidMembers, error) {
	out := new(GuardianInvalidMembers)
	if err := guardian.abi.UnpackIntoInterface(out, "InvalidMembers", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GuardianMembersNotAscending represents a MembersNotAscending error raised by the Guardian contract.
type GuardianMembersNotAscending struct {
	Before common.Address
	Member common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MembersNotAscending(address before, address member)
func GuardianMembersNotAscendingErrorID() common.Hash {
	return common.HexToHash("0x9eb37a3b39b3db5a7200a5518a4c9cf25877cf62495c2a984e58e2fcc605c57b")
}

// UnpackMembersNotAscendingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MembersNotAscending(address before, address member)
func (guardian *Guardian) UnpackMembersNotAscendingError(raw []byte) (*GuardianMembersNotAscending, error) {
	out := new(GuardianMembersNotAscending)
	if err := guardian.abi.UnpackIntoInterface(out, "MembersNotAscending", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GuardianNotMember represents a NotMember error raised by the Guardian contract.
type GuardianNotMember struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotMember(address caller)
func GuardianNotMemberErrorID() common.Hash {
	return common.HexToHash("0x16d6142c051fd31eaf080eccdc319a6d11b659baa2266c1e4d7e444bd19c4a32")
}

// UnpackNotMemberError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotMember(address caller)
func (guardian *Guardian) UnpackNotMemberError(raw []byte) (*GuardianNotMember, error) {
	out := new(GuardianNotMember)
	if err := guardian.abi.UnpackIntoInterface(out, "NotMember", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GuardianNotTimelock represents a NotTimelock error raised by the Guardian contract.
type GuardianNotTimelock struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotTimelock(address caller)
func GuardianNotTimelockErrorID() common.Hash {
	return common.HexToHash("0x59f357ccbee35fd21871e08411b5b8f05724749c3928d4bcd47c6afbe3716c90")
}

// UnpackNotTimelockError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotTimelock(address caller)
func (guardian *Guardian) UnpackNotTimelockError(raw []byte) (*GuardianNotTimelock, error) {
	out := new(GuardianNotTimelock)
	if err := guardian.abi.UnpackIntoInterface(out, "NotTimelock", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GuardianPausedLately represents a PausedLately error raised by the Guardian contract.
type GuardianPausedLately struct {
	Target    common.Address
	NextPause *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PausedLately(address target, uint48 nextPause)
func GuardianPausedLatelyErrorID() common.Hash {
	return common.HexToHash("0x30e336169dd554647b5c9e0f116c0a51997a19432f16f9c10d4f221272e40bb2")
}

// UnpackPausedLatelyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PausedLately(address target, uint48 nextPause)
func (guardian *Guardian) UnpackPausedLatelyError(raw []byte) (*GuardianPausedLately, error) {
	out := new(GuardianPausedLately)
	if err := guardian.abi.UnpackIntoInterface(out, "PausedLately", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GuardianSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the Guardian contract.
type GuardianSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func GuardianSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (guardian *Guardian) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*GuardianSafeCastOverflowedUintDowncast, error) {
	out := new(GuardianSafeCastOverflowedUintDowncast)
	if err := guardian.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}
