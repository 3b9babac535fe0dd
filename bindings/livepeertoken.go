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

// LivepeerTokenMetaData contains all meta data concerning the LivepeerToken contract.
var LivepeerTokenMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"genesisHolder\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"issuance\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"staking\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"ECDSAInvalidSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"ECDSAInvalidSignatureLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"ECDSAInvalidSignatureS\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"allowance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"ERC20InsufficientAllowance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"ERC20InsufficientBalance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"approver\",\"type\":\"address\"}],\"name\":\"ERC20InvalidApprover\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"}],\"name\":\"ERC20InvalidReceiver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"ERC20InvalidSender\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"}],\"name\":\"ERC20InvalidSpender\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"name\":\"ERC2612ExpiredSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"ERC2612InvalidSigner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"currentNonce\",\"type\":\"uint256\"}],\"name\":\"InvalidAccountNonce\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotIssuance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotStaking\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Approval\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Transfer\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"DOMAIN_SEPARATOR\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"GENESIS_SUPPLY\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"ISSUANCE\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"STAKING\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"}],\"name\":\"allowance\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"approve\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"balanceOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"burn\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"decimals\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"mint\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"name\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"nonces\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"permit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"symbol\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"totalSupply\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"transfer\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"transferFrom\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "LivepeerToken",
	Bin: "0x6101a0604052348015610010575f5ffd5b5060405161161c38038061161c83398101604081905261002f91610376565b6040518060400160405280600e81526020016d2634bb32b832b2b9102a37b5b2b760911b81525080604051806040016040528060018152602001603160f81b8152506040518060400160405280600e81526020016d2634bb32b832b2b9102a37b5b2b760911b8152506040518060400160405280600381526020016213141560ea1b81525081600390816100c39190610459565b5060046100d08282610459565b5050506100e2826101b760201b60201c565b610120526100ef816101b7565b61014052815160208084019190912060e052815190820120610100524660a05261017b60e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c052506001600160a01b03828116610160528116610180526101af836a084595161401484a0000006101fd565b505050610594565b5f5f829050601f815111156101ea578260405163305a27a960e01b81526004016101e19190610517565b60405180910390fd5b80516101f58261054c565b179392505050565b6001600160a01b0382166102265760405163ec442f0560e01b81525f60048201526024016101e1565b6102315f8383610235565b5050565b6001600160a01b03831661025f578060025f828254610254919061056f565b909155506102cf9050565b6001600160a01b0383165f90815260208190526040902054818110156102b15760405163391434e360e21b81526001600160a01b038516600482015260248101829052604481018390526064016101e1565b6001600160a01b0384165f9081526020819052604090209082900390555b6001600160a01b0382166102eb57600280548290039055610309565b6001600160a01b0382165f9081526020819052604090208054820190555b816001600160a01b0316836001600160a01b03167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef8360405161034e91815260200190565b60405180910390a3505050565b80516001600160a01b0381168114610371575f5ffd5b919050565b5f5f5f60608486031215610388575f5ffd5b6103918461035b565b925061039f6020850161035b565b91506103ad6040850161035b565b90509250925092565b634e487b7160e01b5f52604160045260245ffd5b600181811c908216806103de57607f821691505b6020821081036103fc57634e487b7160e01b5f52602260045260245ffd5b50919050565b601f821115610454578282111561045457805f5260205f20601f840160051c602085101561042d57505f5b90810190601f840160051c035f5b81811015610450575f8382015560010161043b565b5050505b505050565b81516001600160401b03811115610472576104726103b6565b6104868161048084546103ca565b84610402565b6020601f8211600181146104b8575f83156104a15750848201515b5f19600385901b1c1916600184901b178455610510565b5f84815260208120601f198516915b828110156104e757878501518255602094850194600190920191016104c7565b508482101561050457868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b805160208083015191908110156103fc575f1960209190910360031b1b16919050565b8082018082111561058e57634e487b7160e01b5f52601160045260245ffd5b92915050565b60805160a05160c05160e05161010051610120516101405161016051610180516110156106075f395f818161023b015261045b01525f818161029f01526103f101525f61091d01525f6108f201525f61081601525f6107ee01525f61074901525f61077301525f61079d01526110155ff3fe608060405234801561000f575f5ffd5b506004361061012f575f3560e01c80637ecebe00116100ad57806399ec67651161007d578063b026737911610063578063b02673791461029a578063d505accf146102c1578063dd62ed3e146102d4575f5ffd5b806399ec676514610275578063a9059cbb14610287575f5ffd5b80637ecebe001461020057806384b0196e1461021357806395d89b411461022e57806397610f3014610236575f5ffd5b8063313ce5671161010257806340c10f19116100e857806340c10f19146101b057806342966c68146101c557806370a08231146101d8575f5ffd5b8063313ce567146101995780633644e515146101a8575f5ffd5b806306fdde0314610133578063095ea7b31461015157806318160ddd1461017457806323b872dd14610186575b5f5ffd5b61013b61030c565b6040516101489190610da3565b60405180910390f35b61016461015f366004610dd7565b61039c565b6040519015158152602001610148565b6002545b604051908152602001610148565b610164610194366004610dff565b6103b5565b60405160128152602001610148565b6101786103d8565b6101c36101be366004610dd7565b6103e6565b005b6101c36101d3366004610e39565b610450565b6101786101e6366004610e50565b6001600160a01b03165f9081526020819052604090205490565b61017861020e366004610e50565b6104b4565b61021b6104be565b6040516101489796959493929190610e69565b61013b610500565b61025d7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b039091168152602001610148565b6101786a084595161401484a00000081565b610164610295366004610dd7565b61050f565b61025d7f000000000000000000000000000000000000000000000000000000000000000081565b6101c36102cf366004610eff565b61051c565b6101786102e2366004610f6c565b6001600160a01b039182165f90815260016020908152604080832093909416825291909152205490565b60606003805461031b90610f9d565b80601f016020809104026020016040519081016040528092919081815260200182805461034790610f9d565b80156103925780601f1061036957610100808354040283529160200191610392565b820191905f5260205f20905b81548152906001019060200180831161037557829003601f168201915b5050505050905090565b5f336103a9818585610652565b60019150505b92915050565b5f336103c2858285610664565b6103cd8585856106e0565b506001949350505050565b5f6103e161073d565b905090565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001681146104415760405163b4861cc560e01b81526001600160a01b0390911660048201526024015b60405180910390fd5b5061044c8282610866565b5050565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001681146104a657604051633bd840a960e11b81526001600160a01b039091166004820152602401610438565b506104b1338261089a565b50565b5f6103af826108ce565b5f6060805f5f5f60606104cf6108eb565b6104d7610916565b604080515f80825260208201909252600f60f81b9b939a50919850469750309650945092509050565b60606004805461031b90610f9d565b5f336103a98185856106e0565b834211156105405760405163313c898160e11b815260048101859052602401610438565b5f7f6e71edae12b1b97f4d1f60370fef10105fa2faae0126114a169c64845d6126c988888861058b8c6001600160a01b03165f90815260076020526040902080546001810190915590565b6040805160208101969096526001600160a01b0394851690860152929091166060840152608083015260a082015260c0810186905260e0016040516020818303038152906040528051906020012090505f6105e582610941565b90505f6105f48287878761096d565b9050896001600160a01b0316816001600160a01b03161461063b576040516325c0072360e11b81526001600160a01b0380831660048301528b166024820152604401610438565b6106468a8a8a610652565b50505050505050505050565b61065f8383836001610999565b505050565b6001600160a01b038381165f908152600160209081526040808320938616835292905220545f198110156106da57818110156106cc57604051637dc7a0d960e11b81526001600160a01b03841660048201526024810182905260448101839052606401610438565b6106da84848484035f610999565b50505050565b6001600160a01b03831661070957604051634b637e8f60e11b81525f6004820152602401610438565b6001600160a01b0382166107325760405163ec442f0560e01b81525f6004820152602401610438565b61065f838383610a6b565b5f306001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614801561079557507f000000000000000000000000000000000000000000000000000000000000000046145b156107bf57507f000000000000000000000000000000000000000000000000000000000000000090565b6103e1604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b6001600160a01b03821661088f5760405163ec442f0560e01b81525f6004820152602401610438565b61044c5f8383610a6b565b6001600160a01b0382166108c357604051634b637e8f60e11b81525f6004820152602401610438565b61044c825f83610a6b565b6001600160a01b0381165f908152600760205260408120546103af565b60606103e17f0000000000000000000000000000000000000000000000000000000000000000610b91565b60606103e17f0000000000000000000000000000000000000000000000000000000000000000610b91565b5f6103af61094d61073d565b8360405161190160f01b8152600281019290925260228201526042902090565b5f5f5f5f61097d88888888610bce565b92509250925061098d8282610c96565b50909695505050505050565b6001600160a01b0384166109c25760405163e602df0560e01b81525f6004820152602401610438565b6001600160a01b0383166109eb57604051634a1406b160e11b81525f6004820152602401610438565b6001600160a01b038085165f90815260016020908152604080832093871683529290522082905580156106da57826001600160a01b0316846001600160a01b03167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92584604051610a5d91815260200190565b60405180910390a350505050565b6001600160a01b038316610a95578060025f828254610a8a9190610fd5565b90915550610b059050565b6001600160a01b0383165f9081526020819052604090205481811015610ae75760405163391434e360e21b81526001600160a01b03851660048201526024810182905260448101839052606401610438565b6001600160a01b0384165f9081526020819052604090209082900390555b6001600160a01b038216610b2157600280548290039055610b3f565b6001600160a01b0382165f9081526020819052604090208054820190555b816001600160a01b0316836001600160a01b03167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef83604051610b8491815260200190565b60405180910390a3505050565b60605f610b9d83610d4e565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841115610c0757505f91506003905082610c8c565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015610c58573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b038116610c8357505f925060019150829050610c8c565b92505f91508190505b9450945094915050565b5f826003811115610ca957610ca9610ff4565b03610cb2575050565b6001826003811115610cc657610cc6610ff4565b03610ce45760405163f645eedf60e01b815260040160405180910390fd5b6002826003811115610cf857610cf8610ff4565b03610d195760405163fce698f760e01b815260048101829052602401610438565b6003826003811115610d2d57610d2d610ff4565b0361044c576040516335e2f38360e21b815260048101829052602401610438565b5f60ff8216601f8111156103af57604051632cd44ac360e21b815260040160405180910390fd5b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f610db56020830184610d75565b9392505050565b80356001600160a01b0381168114610dd2575f5ffd5b919050565b5f5f60408385031215610de8575f5ffd5b610df183610dbc565b946020939093013593505050565b5f5f5f60608486031215610e11575f5ffd5b610e1a84610dbc565b9250610e2860208501610dbc565b929592945050506040919091013590565b5f60208284031215610e49575f5ffd5b5035919050565b5f60208284031215610e60575f5ffd5b610db582610dbc565b60ff60f81b8816815260e060208201525f610e8760e0830189610d75565b8281036040840152610e998189610d75565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b81811015610eee578351835260209384019390920191600101610ed0565b50909b9a5050505050505050505050565b5f5f5f5f5f5f5f60e0888a031215610f15575f5ffd5b610f1e88610dbc565b9650610f2c60208901610dbc565b95506040880135945060608801359350608088013560ff81168114610f4f575f5ffd5b9699959850939692959460a0840135945060c09093013592915050565b5f5f60408385031215610f7d575f5ffd5b610f8683610dbc565b9150610f9460208401610dbc565b90509250929050565b600181811c90821680610fb157607f821691505b602082108103610fcf57634e487b7160e01b5f52602260045260245ffd5b50919050565b808201808211156103af57634e487b7160e01b5f52601160045260245ffd5b634e487b7160e01b5f52602160045260245ffdfea164736f6c6343000825000a",
}

// LivepeerToken is an auto generated Go binding around an Ethereum contract.
type LivepeerToken struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *LivepeerToken) GetABI() abi.ABI {
	return c.abi
}

// NewLivepeerToken creates a new instance of LivepeerToken.
func NewLivepeerToken() *LivepeerToken {
	parsed, err := LivepeerTokenMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &LivepeerToken{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *LivepeerToken) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address genesisHolder, address issuance, address staking) returns()
func (livepeerToken *LivepeerToken) PackConstructor(genesisHolder common.Address, issuance common.Address, staking common.Address) []byte {
	enc, err := livepeerToken.abi.Pack("", genesisHolder, issuance, staking)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackDOMAINSEPARATOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3644e515.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (livepeerToken *LivepeerToken) PackDOMAINSEPARATOR() []byte {
	enc, err := livepeerToken.abi.Pack("DOMAIN_SEPARATOR")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDOMAINSEPARATOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3644e515.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (livepeerToken *LivepeerToken) TryPackDOMAINSEPARATOR() ([]byte, error) {
	return livepeerToken.abi.Pack("DOMAIN_SEPARATOR")
}

// UnpackDOMAINSEPARATOR is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3644e515.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (livepeerToken *LivepeerToken) UnpackDOMAINSEPARATOR(data []byte) ([32]byte, error) {
	out, err := livepeerToken.abi.Unpack("DOMAIN_SEPARATOR", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackGENESISSUPPLY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x99ec6765.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function GENESIS_SUPPLY() view returns(uint256)
func (livepeerToken *LivepeerToken) PackGENESISSUPPLY() []byte {
	enc, err := livepeerToken.abi.Pack("GENESIS_SUPPLY")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGENESISSUPPLY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x99ec6765.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function GENESIS_SUPPLY() view returns(uint256)
func (livepeerToken *LivepeerToken) TryPackGENESISSUPPLY() ([]byte, error) {
	return livepeerToken.abi.Pack("GENESIS_SUPPLY")
}

// UnpackGENESISSUPPLY is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x99ec6765.
//
// Solidity: function GENESIS_SUPPLY() view returns(uint256)
func (livepeerToken *LivepeerToken) UnpackGENESISSUPPLY(data []byte) (*big.Int, error) {
	out, err := livepeerToken.abi.Unpack("GENESIS_SUPPLY", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackISSUANCE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb0267379.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ISSUANCE() view returns(address)
func (livepeerToken *LivepeerToken) PackISSUANCE() []byte {
	enc, err := livepeerToken.abi.Pack("ISSUANCE")
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
func (livepeerToken *LivepeerToken) TryPackISSUANCE() ([]byte, error) {
	return livepeerToken.abi.Pack("ISSUANCE")
}

// UnpackISSUANCE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb0267379.
//
// Solidity: function ISSUANCE() view returns(address)
func (livepeerToken *LivepeerToken) UnpackISSUANCE(data []byte) (common.Address, error) {
	out, err := livepeerToken.abi.Unpack("ISSUANCE", data)
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
func (livepeerToken *LivepeerToken) PackSTAKING() []byte {
	enc, err := livepeerToken.abi.Pack("STAKING")
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
func (livepeerToken *LivepeerToken) TryPackSTAKING() ([]byte, error) {
	return livepeerToken.abi.Pack("STAKING")
}

// UnpackSTAKING is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x97610f30.
//
// Solidity: function STAKING() view returns(address)
func (livepeerToken *LivepeerToken) UnpackSTAKING(data []byte) (common.Address, error) {
	out, err := livepeerToken.abi.Unpack("STAKING", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (livepeerToken *LivepeerToken) PackAllowance(owner common.Address, spender common.Address) []byte {
	enc, err := livepeerToken.abi.Pack("allowance", owner, spender)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (livepeerToken *LivepeerToken) TryPackAllowance(owner common.Address, spender common.Address) ([]byte, error) {
	return livepeerToken.abi.Pack("allowance", owner, spender)
}

// UnpackAllowance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd62ed3e.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (livepeerToken *LivepeerToken) UnpackAllowance(data []byte) (*big.Int, error) {
	out, err := livepeerToken.abi.Unpack("allowance", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (livepeerToken *LivepeerToken) PackApprove(spender common.Address, value *big.Int) []byte {
	enc, err := livepeerToken.abi.Pack("approve", spender, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (livepeerToken *LivepeerToken) TryPackApprove(spender common.Address, value *big.Int) ([]byte, error) {
	return livepeerToken.abi.Pack("approve", spender, value)
}

// UnpackApprove is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x095ea7b3.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (livepeerToken *LivepeerToken) UnpackApprove(data []byte) (bool, error) {
	out, err := livepeerToken.abi.Unpack("approve", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (livepeerToken *LivepeerToken) PackBalanceOf(account common.Address) []byte {
	enc, err := livepeerToken.abi.Pack("balanceOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (livepeerToken *LivepeerToken) TryPackBalanceOf(account common.Address) ([]byte, error) {
	return livepeerToken.abi.Pack("balanceOf", account)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70a08231.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (livepeerToken *LivepeerToken) UnpackBalanceOf(data []byte) (*big.Int, error) {
	out, err := livepeerToken.abi.Unpack("balanceOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackBurn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42966c68.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function burn(uint256 amount) returns()
func (livepeerToken *LivepeerToken) PackBurn(amount *big.Int) []byte {
	enc, err := livepeerToken.abi.Pack("burn", amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBurn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42966c68.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function burn(uint256 amount) returns()
func (livepeerToken *LivepeerToken) TryPackBurn(amount *big.Int) ([]byte, error) {
	return livepeerToken.abi.Pack("burn", amount)
}

// PackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function decimals() view returns(uint8)
func (livepeerToken *LivepeerToken) PackDecimals() []byte {
	enc, err := livepeerToken.abi.Pack("decimals")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function decimals() view returns(uint8)
func (livepeerToken *LivepeerToken) TryPackDecimals() ([]byte, error) {
	return livepeerToken.abi.Pack("decimals")
}

// UnpackDecimals is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x313ce567.
//
// Solidity: function decimals() view returns(uint8)
func (livepeerToken *LivepeerToken) UnpackDecimals(data []byte) (uint8, error) {
	out, err := livepeerToken.abi.Unpack("decimals", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40c10f19.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function mint(address to, uint256 amount) returns()
func (livepeerToken *LivepeerToken) PackMint(to common.Address, amount *big.Int) []byte {
	enc, err := livepeerToken.abi.Pack("mint", to, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40c10f19.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function mint(address to, uint256 amount) returns()
func (livepeerToken *LivepeerToken) TryPackMint(to common.Address, amount *big.Int) ([]byte, error) {
	return livepeerToken.abi.Pack("mint", to, amount)
}

// PackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function name() view returns(string)
func (livepeerToken *LivepeerToken) PackName() []byte {
	enc, err := livepeerToken.abi.Pack("name")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function name() view returns(string)
func (livepeerToken *LivepeerToken) TryPackName() ([]byte, error) {
	return livepeerToken.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (livepeerToken *LivepeerToken) UnpackName(data []byte) (string, error) {
	out, err := livepeerToken.abi.Unpack("name", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ecebe00.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (livepeerToken *LivepeerToken) PackNonces(owner common.Address) []byte {
	enc, err := livepeerToken.abi.Pack("nonces", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ecebe00.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (livepeerToken *LivepeerToken) TryPackNonces(owner common.Address) ([]byte, error) {
	return livepeerToken.abi.Pack("nonces", owner)
}

// UnpackNonces is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7ecebe00.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (livepeerToken *LivepeerToken) UnpackNonces(data []byte) (*big.Int, error) {
	out, err := livepeerToken.abi.Unpack("nonces", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd505accf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function permit(address owner, address spender, uint256 value, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns()
func (livepeerToken *LivepeerToken) PackPermit(owner common.Address, spender common.Address, value *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) []byte {
	enc, err := livepeerToken.abi.Pack("permit", owner, spender, value, deadline, v, r, s)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd505accf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function permit(address owner, address spender, uint256 value, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns()
func (livepeerToken *LivepeerToken) TryPackPermit(owner common.Address, spender common.Address, value *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) ([]byte, error) {
	return livepeerToken.abi.Pack("permit", owner, spender, value, deadline, v, r, s)
}

// PackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function symbol() view returns(string)
func (livepeerToken *LivepeerToken) PackSymbol() []byte {
	enc, err := livepeerToken.abi.Pack("symbol")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function symbol() view returns(string)
func (livepeerToken *LivepeerToken) TryPackSymbol() ([]byte, error) {
	return livepeerToken.abi.Pack("symbol")
}

// UnpackSymbol is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95d89b41.
//
// Solidity: function symbol() view returns(string)
func (livepeerToken *LivepeerToken) UnpackSymbol(data []byte) (string, error) {
	out, err := livepeerToken.abi.Unpack("symbol", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalSupply() view returns(uint256)
func (livepeerToken *LivepeerToken) PackTotalSupply() []byte {
	enc, err := livepeerToken.abi.Pack("totalSupply")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function totalSupply() view returns(uint256)
func (livepeerToken *LivepeerToken) TryPackTotalSupply() ([]byte, error) {
	return livepeerToken.abi.Pack("totalSupply")
}

// UnpackTotalSupply is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x18160ddd.
//
// Solidity: function totalSupply() view returns(uint256)
func (livepeerToken *LivepeerToken) UnpackTotalSupply(data []byte) (*big.Int, error) {
	out, err := livepeerToken.abi.Unpack("totalSupply", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9059cbb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (livepeerToken *LivepeerToken) PackTransfer(to common.Address, value *big.Int) []byte {
	enc, err := livepeerToken.abi.Pack("transfer", to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9059cbb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (livepeerToken *LivepeerToken) TryPackTransfer(to common.Address, value *big.Int) ([]byte, error) {
	return livepeerToken.abi.Pack("transfer", to, value)
}

// UnpackTransfer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa9059cbb.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (livepeerToken *LivepeerToken) UnpackTransfer(data []byte) (bool, error) {
	out, err := livepeerToken.abi.Unpack("transfer", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (livepeerToken *LivepeerToken) PackTransferFrom(from common.Address, to common.Address, value *big.Int) []byte {
	enc, err := livepeerToken.abi.Pack("transferFrom", from, to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (livepeerToken *LivepeerToken) TryPackTransferFrom(from common.Address, to common.Address, value *big.Int) ([]byte, error) {
	return livepeerToken.abi.Pack("transferFrom", from, to, value)
}

// UnpackTransferFrom is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x23b872dd.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (livepeerToken *LivepeerToken) UnpackTransferFrom(data []byte) (bool, error) {
	out, err := livepeerToken.abi.Unpack("transferFrom", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// LivepeerTokenApproval represents a Approval event raised by the LivepeerToken contract.
type LivepeerTokenApproval struct {
	Owner   common.Address
	Spender common.Address
	Value   *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const LivepeerTokenApprovalEventName = "Approval"

// ContractEventName returns the user-defined event name.
func (LivepeerTokenApproval) ContractEventName() string {
	return LivepeerTokenApprovalEventName
}

// UnpackApprovalEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Approval(address indexed owner, address indexed spender, uint256 value)
func (livepeerToken *LivepeerToken) UnpackApprovalEvent(log *types.Log) (*LivepeerTokenApproval, error) {
	event := "Approval"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != livepeerToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LivepeerTokenApproval)
	if len(log.Data) > 0 {
		if err := livepeerToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range livepeerToken.abi.Events[event].Inputs {
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

// LivepeerTokenEIP712DomainChanged represents a EIP712DomainChanged event raised by the LivepeerToken contract.
type LivepeerTokenEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const LivepeerTokenEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (LivepeerTokenEIP712DomainChanged) ContractEventName() string {
	return LivepeerTokenEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (livepeerToken *LivepeerToken) UnpackEIP712DomainChangedEvent(log *types.Log) (*LivepeerTokenEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != livepeerToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LivepeerTokenEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := livepeerToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range livepeerToken.abi.Events[event].Inputs {
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

// LivepeerTokenTransfer represents a Transfer event raised by the LivepeerToken contract.
type LivepeerTokenTransfer struct {
	From  common.Address
	To    common.Address
	Value *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const LivepeerTokenTransferEventName = "Transfer"

// ContractEventName returns the user-defined event name.
func (LivepeerTokenTransfer) ContractEventName() string {
	return LivepeerTokenTransferEventName
}

// UnpackTransferEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Transfer(address indexed from, address indexed to, uint256 value)
func (livepeerToken *LivepeerToken) UnpackTransferEvent(log *types.Log) (*LivepeerTokenTransfer, error) {
	event := "Transfer"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != livepeerToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LivepeerTokenTransfer)
	if len(log.Data) > 0 {
		if err := livepeerToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range livepeerToken.abi.Events[event].Inputs {
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
func (livepeerToken *LivepeerToken) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], livepeerToken.abi.Errors["ECDSAInvalidSignature"].ID.Bytes()[:4]) {
		return livepeerToken.UnpackECDSAInvalidSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], livepeerToken.abi.Errors["ECDSAInvalidSignatureLength"].ID.Bytes()[:4]) {
		return livepeerToken.UnpackECDSAInvalidSignatureLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], livepeerToken.abi.Errors["ECDSAInvalidSignatureS"].ID.Bytes()[:4]) {
		return livepeerToken.UnpackECDSAInvalidSignatureSError(raw[4:])
	}
	if bytes.Equal(raw[:4], livepeerToken.abi.Errors["ERC20InsufficientAllowance"].ID.Bytes()[:4]) {
		return livepeerToken.UnpackERC20InsufficientAllowanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], livepeerToken.abi.Errors["ERC20InsufficientBalance"].ID.Bytes()[:4]) {
		return livepeerToken.UnpackERC20InsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], livepeerToken.abi.Errors["ERC20InvalidApprover"].ID.Bytes()[:4]) {
		return livepeerToken.UnpackERC20InvalidApproverError(raw[4:])
	}
	if bytes.Equal(raw[:4], livepeerToken.abi.Errors["ERC20InvalidReceiver"].ID.Bytes()[:4]) {
		return livepeerToken.UnpackERC20InvalidReceiverError(raw[4:])
	}
	if bytes.Equal(raw[:4], livepeerToken.abi.Errors["ERC20InvalidSender"].ID.Bytes()[:4]) {
		return livepeerToken.UnpackERC20InvalidSenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], livepeerToken.abi.Errors["ERC20InvalidSpender"].ID.Bytes()[:4]) {
		return livepeerToken.UnpackERC20InvalidSpenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], livepeerToken.abi.Errors["ERC2612ExpiredSignature"].ID.Bytes()[:4]) {
		return livepeerToken.UnpackERC2612ExpiredSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], livepeerToken.abi.Errors["ERC2612InvalidSigner"].ID.Bytes()[:4]) {
		return livepeerToken.UnpackERC2612InvalidSignerError(raw[4:])
	}
	if bytes.Equal(raw[:4], livepeerToken.abi.Errors["InvalidAccountNonce"].ID.Bytes()[:4]) {
		return livepeerToken.UnpackInvalidAccountNonceError(raw[4:])
	}
	if bytes.Equal(raw[:4], livepeerToken.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return livepeerToken.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], livepeerToken.abi.Errors["NotIssuance"].ID.Bytes()[:4]) {
		return livepeerToken.UnpackNotIssuanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], livepeerToken.abi.Errors["NotStaking"].ID.Bytes()[:4]) {
		return livepeerToken.UnpackNotStakingError(raw[4:])
	}
	if bytes.Equal(raw[:4], livepeerToken.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return livepeerToken.UnpackStringTooLongError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// LivepeerTokenECDSAInvalidSignature represents a ECDSAInvalidSignature error raised by the LivepeerToken contract.
type LivepeerTokenECDSAInvalidSignature struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignature()
func LivepeerTokenECDSAInvalidSignatureErrorID() common.Hash {
	return common.HexToHash("0xf645eedf0193584640b6b90cb9477e4c95b98636c148a891d4c0a146dc46e75a")
}

// UnpackECDSAInvalidSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignature()
func (livepeerToken *LivepeerToken) UnpackECDSAInvalidSignatureError(raw []byte) (*LivepeerTokenECDSAInvalidSignature, error) {
	out := new(LivepeerTokenECDSAInvalidSignature)
	if err := livepeerToken.abi.UnpackIntoInterface(out, "ECDSAInvalidSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LivepeerTokenECDSAInvalidSignatureLength represents a ECDSAInvalidSignatureLength error raised by the LivepeerToken contract.
type LivepeerTokenECDSAInvalidSignatureLength struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func LivepeerTokenECDSAInvalidSignatureLengthErrorID() common.Hash {
	return common.HexToHash("0xfce698f7e8e5342cd615f641317bc45fe7e1e4a8b0a14dd1383ff8dc9c41917f")
}

// UnpackECDSAInvalidSignatureLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func (livepeerToken *LivepeerToken) UnpackECDSAInvalidSignatureLengthError(raw []byte) (*LivepeerTokenECDSAInvalidSignatureLength, error) {
	out := new(LivepeerTokenECDSAInvalidSignatureLength)
	if err := livepeerToken.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LivepeerTokenECDSAInvalidSignatureS represents a ECDSAInvalidSignatureS error raised by the LivepeerToken contract.
type LivepeerTokenECDSAInvalidSignatureS struct {
	S [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func LivepeerTokenECDSAInvalidSignatureSErrorID() common.Hash {
	return common.HexToHash("0xd78bce0cccb935155ed6428d1c13e50b7f3550fd2b66b9fe266006fea4a5e1eb")
}

// UnpackECDSAInvalidSignatureSError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func (livepeerToken *LivepeerToken) UnpackECDSAInvalidSignatureSError(raw []byte) (*LivepeerTokenECDSAInvalidSignatureS, error) {
	out := new(LivepeerTokenECDSAInvalidSignatureS)
	if err := livepeerToken.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureS", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LivepeerTokenERC20InsufficientAllowance represents a ERC20InsufficientAllowance error raised by the LivepeerToken contract.
type LivepeerTokenERC20InsufficientAllowance struct {
	Spender   common.Address
	Allowance *big.Int
	Needed    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func LivepeerTokenERC20InsufficientAllowanceErrorID() common.Hash {
	return common.HexToHash("0xfb8f41b23e99d2101d86da76cdfa87dd51c82ed07d3cb62cbc473e469dbc75c3")
}

// UnpackERC20InsufficientAllowanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func (livepeerToken *LivepeerToken) UnpackERC20InsufficientAllowanceError(raw []byte) (*LivepeerTokenERC20InsufficientAllowance, error) {
	out := new(LivepeerTokenERC20InsufficientAllowance)
	if err := livepeerToken.abi.UnpackIntoInterface(out, "ERC20InsufficientAllowance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LivepeerTokenERC20InsufficientBalance represents a ERC20InsufficientBalance error raised by the LivepeerToken contract.
type LivepeerTokenERC20InsufficientBalance struct {
	Sender  common.Address
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func LivepeerTokenERC20InsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xe450d38cd8d9f7d95077d567d60ed49c7254716e6ad08fc9872816c97e0ffec6")
}

// UnpackERC20InsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func (livepeerToken *LivepeerToken) UnpackERC20InsufficientBalanceError(raw []byte) (*LivepeerTokenERC20InsufficientBalance, error) {
	out := new(LivepeerTokenERC20InsufficientBalance)
	if err := livepeerToken.abi.UnpackIntoInterface(out, "ERC20InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LivepeerTokenERC20InvalidApprover represents a ERC20InvalidApprover error raised by the LivepeerToken contract.
type LivepeerTokenERC20InvalidApprover struct {
	Approver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidApprover(address approver)
func LivepeerTokenERC20InvalidApproverErrorID() common.Hash {
	return common.HexToHash("0xe602df05cc75712490294c6c104ab7c17f4030363910a7a2626411c6d3118847")
}

// UnpackERC20InvalidApproverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidApprover(address approver)
func (livepeerToken *LivepeerToken) UnpackERC20InvalidApproverError(raw []byte) (*LivepeerTokenERC20InvalidApprover, error) {
	out := new(LivepeerTokenERC20InvalidApprover)
	if err := livepeerToken.abi.UnpackIntoInterface(out, "ERC20InvalidApprover", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LivepeerTokenERC20InvalidReceiver represents a ERC20InvalidReceiver error raised by the LivepeerToken contract.
type LivepeerTokenERC20InvalidReceiver struct {
	Receiver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func LivepeerTokenERC20InvalidReceiverErrorID() common.Hash {
	return common.HexToHash("0xec442f055133b72f3b2f9f0bb351c406b178527de2040a7d1feb4e058771f613")
}

// UnpackERC20InvalidReceiverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func (livepeerToken *LivepeerToken) UnpackERC20InvalidReceiverError(raw []byte) (*LivepeerTokenERC20InvalidReceiver, error) {
	out := new(LivepeerTokenERC20InvalidReceiver)
	if err := livepeerToken.abi.UnpackIntoInterface(out, "ERC20InvalidReceiver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LivepeerTokenERC20InvalidSender represents a ERC20InvalidSender error raised by the LivepeerToken contract.
type LivepeerTokenERC20InvalidSender struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSender(address sender)
func LivepeerTokenERC20InvalidSenderErrorID() common.Hash {
	return common.HexToHash("0x96c6fd1edd0cd6ef7ff0ecc0facdf53148dc0048b57fe58af65755250a7a96bd")
}

// UnpackERC20InvalidSenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSender(address sender)
func (livepeerToken *LivepeerToken) UnpackERC20InvalidSenderError(raw []byte) (*LivepeerTokenERC20InvalidSender, error) {
	out := new(LivepeerTokenERC20InvalidSender)
	if err := livepeerToken.abi.UnpackIntoInterface(out, "ERC20InvalidSender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LivepeerTokenERC20InvalidSpender represents a ERC20InvalidSpender error raised by the LivepeerToken contract.
type LivepeerTokenERC20InvalidSpender struct {
	Spender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSpender(address spender)
func LivepeerTokenERC20InvalidSpenderErrorID() common.Hash {
	return common.HexToHash("0x94280d62c347d8d9f4d59a76ea321452406db88df38e0c9da304f58b57b373a2")
}

// UnpackERC20InvalidSpenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSpender(address spender)
func (livepeerToken *LivepeerToken) UnpackERC20InvalidSpenderError(raw []byte) (*LivepeerTokenERC20InvalidSpender, error) {
	out := new(LivepeerTokenERC20InvalidSpender)
	if err := livepeerToken.abi.UnpackIntoInterface(out, "ERC20InvalidSpender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LivepeerTokenERC2612ExpiredSignature represents a ERC2612ExpiredSignature error raised by the LivepeerToken contract.
type LivepeerTokenERC2612ExpiredSignature struct {
	Deadline *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC2612ExpiredSignature(uint256 deadline)
func LivepeerTokenERC2612ExpiredSignatureErrorID() common.Hash {
	return common.HexToHash("0x627913023c184eaad13735d5a3d2657ae76ec9a872a70e0fc57522ef1a114d58")
}

// UnpackERC2612ExpiredSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC2612ExpiredSignature(uint256 deadline)
func (livepeerToken *LivepeerToken) UnpackERC2612ExpiredSignatureError(raw []byte) (*LivepeerTokenERC2612ExpiredSignature, error) {
	out := new(LivepeerTokenERC2612ExpiredSignature)
	if err := livepeerToken.abi.UnpackIntoInterface(out, "ERC2612ExpiredSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LivepeerTokenERC2612InvalidSigner represents a ERC2612InvalidSigner error raised by the LivepeerToken contract.
type LivepeerTokenERC2612InvalidSigner struct {
	Signer common.Address
	Owner  common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC2612InvalidSigner(address signer, address owner)
func LivepeerTokenERC2612InvalidSignerErrorID() common.Hash {
	return common.HexToHash("0x4b800e463b323b1d856edf9dec70329a639d13874a57f5c28219ff57128756db")
}

// UnpackERC2612InvalidSignerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC2612InvalidSigner(address signer, address owner)
func (livepeerToken *LivepeerToken) UnpackERC2612InvalidSignerError(raw []byte) (*LivepeerTokenERC2612InvalidSigner, error) {
	out := new(LivepeerTokenERC2612InvalidSigner)
	if err := livepeerToken.abi.UnpackIntoInterface(out, "ERC2612InvalidSigner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LivepeerTokenInvalidAccountNonce represents a InvalidAccountNonce error raised by the LivepeerToken contract.
type LivepeerTokenInvalidAccountNonce struct {
	Account      common.Address
	CurrentNonce *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func LivepeerTokenInvalidAccountNonceErrorID() common.Hash {
	return common.HexToHash("0x752d88c0de02638abf10e8e31861e4c68dc1f3a1e7d840e580683f2c282bfc7a")
}

// UnpackInvalidAccountNonceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func (livepeerToken *LivepeerToken) UnpackInvalidAccountNonceError(raw []byte) (*LivepeerTokenInvalidAccountNonce, error) {
	out := new(LivepeerTokenInvalidAccountNonce)
	if err := livepeerToken.abi.UnpackIntoInterface(out, "InvalidAccountNonce", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LivepeerTokenInvalidShortString represents a InvalidShortString error raised by the LivepeerToken contract.
type LivepeerTokenInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func LivepeerTokenInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (livepeerToken *LivepeerToken) UnpackInvalidShortStringError(raw []byte) (*LivepeerTokenInvalidShortString, error) {
	out := new(LivepeerTokenInvalidShortString)
	if err := livepeerToken.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LivepeerTokenNotIssuance represents a NotIssuance error raised by the LivepeerToken contract.
type LivepeerTokenNotIssuance struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotIssuance(address caller)
func LivepeerTokenNotIssuanceErrorID() common.Hash {
	return common.HexToHash("0xb4861cc599aa7579a92e1205290e82ac249e885b3e7fb0c76f3922d8ac5044a9")
}

// UnpackNotIssuanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotIssuance(address caller)
func (livepeerToken *LivepeerToken) UnpackNotIssuanceError(raw []byte) (*LivepeerTokenNotIssuance, error) {
	out := new(LivepeerTokenNotIssuance)
	if err := livepeerToken.abi.UnpackIntoInterface(out, "NotIssuance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LivepeerTokenNotStaking represents a NotStaking error raised by the LivepeerToken contract.
type LivepeerTokenNotStaking struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotStaking(address caller)
func LivepeerTokenNotStakingErrorID() common.Hash {
	return common.HexToHash("0x77b08152bba8966acd93e1bf66172ec669aa590fac3e2929293562553a115ed6")
}

// UnpackNotStakingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotStaking(address caller)
func (livepeerToken *LivepeerToken) UnpackNotStakingError(raw []byte) (*LivepeerTokenNotStaking, error) {
	out := new(LivepeerTokenNotStaking)
	if err := livepeerToken.abi.UnpackIntoInterface(out, "NotStaking", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LivepeerTokenStringTooLong represents a StringTooLong error raised by the LivepeerToken contract.
type LivepeerTokenStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func LivepeerTokenStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (livepeerToken *LivepeerToken) UnpackStringTooLongError(raw []byte) (*LivepeerTokenStringTooLong, error) {
	out := new(LivepeerTokenStringTooLong)
	if err := livepeerToken.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}
