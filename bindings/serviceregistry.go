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

// IServiceRegistryService is an auto generated low-level Go binding around an user-defined struct.
type IServiceRegistryService struct {
	Uri           string
	Region        [32]byte
	Capabilities  *big.Int
	PricePerUnit  *big.Int
	Signer        common.Address
	RewardCaller  common.Address
	EncryptionKey []byte
}

// ServiceRegistryMetaData contains all meta data concerning the ServiceRegistry contract.
var ServiceRegistryMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AccessManagedInvalidAuthority\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"delay\",\"type\":\"uint32\"}],\"name\":\"AccessManagedRequiredDelay\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"AccessManagedUnauthorized\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"}],\"name\":\"AddressEmptyCode\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"}],\"name\":\"ERC1967InvalidImplementation\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ERC1967NonPayable\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"InvalidEncryptionKey\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidInitialization\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotInitializing\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"UUPSUnauthorizedCallContext\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"slot\",\"type\":\"bytes32\"}],\"name\":\"UUPSUnsupportedProxiableUUID\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"UriTooLong\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AuthorityUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"version\",\"type\":\"uint64\"}],\"name\":\"Initialized\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"transcoder\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"pricePerUnit\",\"type\":\"uint96\"}],\"name\":\"PriceUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"transcoder\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"uri\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"region\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"capabilities\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"pricePerUnit\",\"type\":\"uint96\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"rewardCaller\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"encryptionKey\",\"type\":\"bytes\"}],\"name\":\"ServiceUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"}],\"name\":\"Upgraded\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"UPGRADE_INTERFACE_VERSION\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"authority\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"initialize\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"isConsumingScheduledOp\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"transcoder\",\"type\":\"address\"}],\"name\":\"priceOf\",\"outputs\":[{\"internalType\":\"uint96\",\"name\":\"\",\"type\":\"uint96\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proxiableUUID\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"transcoder\",\"type\":\"address\"}],\"name\":\"rewardCallerOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"transcoder\",\"type\":\"address\"}],\"name\":\"serviceOf\",\"outputs\":[{\"components\":[{\"internalType\":\"string\",\"name\":\"uri\",\"type\":\"string\"},{\"internalType\":\"bytes32\",\"name\":\"region\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"capabilities\",\"type\":\"uint256\"},{\"internalType\":\"uint96\",\"name\":\"pricePerUnit\",\"type\":\"uint96\"},{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"rewardCaller\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"encryptionKey\",\"type\":\"bytes\"}],\"internalType\":\"structIServiceRegistry.Service\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newAuthority\",\"type\":\"address\"}],\"name\":\"setAuthority\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint96\",\"name\":\"pricePerUnit\",\"type\":\"uint96\"}],\"name\":\"setPrice\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"string\",\"name\":\"uri\",\"type\":\"string\"},{\"internalType\":\"bytes32\",\"name\":\"region\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"capabilities\",\"type\":\"uint256\"},{\"internalType\":\"uint96\",\"name\":\"pricePerUnit\",\"type\":\"uint96\"},{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"rewardCaller\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"encryptionKey\",\"type\":\"bytes\"}],\"internalType\":\"structIServiceRegistry.Service\",\"name\":\"service\",\"type\":\"tuple\"}],\"name\":\"setService\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"transcoder\",\"type\":\"address\"}],\"name\":\"signerOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newImplementation\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"upgradeToAndCall\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"transcoder\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"key\",\"type\":\"address\"},{\"internalType\":\"uint48\",\"name\":\"from\",\"type\":\"uint48\"},{\"internalType\":\"uint48\",\"name\":\"until\",\"type\":\"uint48\"}],\"name\":\"wasSigner\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "ServiceRegistry",
	Bin: "0x60a060405230608052348015610013575f5ffd5b5061001c610021565b6100d3565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff16156100715760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b03908116146100d05780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b6080516119716100f95f395f8181610aa501528181610ace0152610c4001526119715ff3fe6080604052600436106100d9575f3560e01c80638fb360371161007c578063b95ed06f11610057578063b95ed06f14610298578063bf7e214f146102f0578063c4d66de81461032c578063fe9b11ec1461034b575f5ffd5b80638fb36037146101f7578063ad3cb1cc14610224578063af5cbe3d14610279575f5ffd5b806352d1902d116100b757806352d1902d146101785780635b5175d51461019a578063682b8f8d146101b95780637a9e5e4b146101d8575f5ffd5b8063439dc433146100dd57806345912d60146101345780634f1ef28614610163575b5f5ffd5b3480156100e8575f5ffd5b506101176100f736600461125d565b6001600160a01b039081165f908152602081905260409020600401541690565b6040516001600160a01b0390911681526020015b60405180910390f35b34801561013f575f5ffd5b5061015361014e366004611292565b610377565b604051901515815260200161012b565b6101766101713660046112fb565b610446565b005b348015610183575f5ffd5b5061018c610465565b60405190815260200161012b565b3480156101a5575f5ffd5b506101176101b436600461125d565b610493565b3480156101c4575f5ffd5b506101766101d33660046113c1565b6104cf565b3480156101e3575f5ffd5b506101766101f236600461125d565b610646565b348015610202575f5ffd5b5061020b6106f1565b6040516001600160e01b0319909116815260200161012b565b34801561022f575f5ffd5b5061026c6040518060400160405280600581526020017f352e302e3000000000000000000000000000000000000000000000000000000081525081565b60405161012b9190611426565b348015610284575f5ffd5b5061017661029336600461144c565b61073a565b3480156102a3575f5ffd5b506102d86102b236600461125d565b6001600160a01b03165f908152602081905260409020600301546001600160601b031690565b6040516001600160601b03909116815260200161012b565b3480156102fb575f5ffd5b507ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a00546001600160a01b0316610117565b348015610337575f5ffd5b5061017661034636600461125d565b6107a1565b348015610356575f5ffd5b5061036a61036536600461125d565b6108ae565b60405161012b9190611467565b5f846001600160a01b0316846001600160a01b0316036103995750600161043e565b6001600160a01b038086165f908152600160209081526040808320938816835292815282822083518085019094525465ffffffffffff80821680865266010000000000009092041691840191909152158015906104025750815165ffffffffffff808616911611155b90508080156104395750602082015165ffffffffffff16158061043957508465ffffffffffff16826020015165ffffffffffff1610155b925050505b949350505050565b61044e610a9a565b61045782610b53565b6104618282610b61565b5050565b5f61046e610c35565b507f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc90565b6001600160a01b038082165f908152602081905260408120600301549091600160601b9091041680156104c657806104c8565b825b9392505050565b60ff6104db82806114f6565b919091111590506104ec82806114f6565b9050906105185760405163462dac9f60e01b815260040161050f91815260200190565b60405180910390fd5b505f61052760c08301836114f6565b9150508015806105375750602181145b81906105595760405163ea90992560e01b815260040161050f91815260200190565b50335f9081526020819052604090206003015461059590600160601b90046001600160a01b031661059060a085016080860161125d565b610c7e565b335f90815260208190526040902082906105af8282611699565b503390507f94be6ca63de74217bac146a661a16cea315a314d0c1077e1402a81320137f6556105de84806114f6565b602086013560408701356105f86080890160608a0161144c565b61060860a08a0160808b0161125d565b61061860c08b0160a08c0161125d565b61062560c08c018c6114f6565b60405161063a9998979695949392919061185f565b60405180910390a25050565b336106787ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a00546001600160a01b031690565b6001600160a01b0316816001600160a01b0316146106b35760405162d1953b60e31b81526001600160a01b038216600482015260240161050f565b816001600160a01b03163b5f036106e8576040516361798f2f60e11b81526001600160a01b038316600482015260240161050f565b61046182610d6a565b7ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a0080545f9190600160a01b900460ff1661072b575f610734565b638fb3603760e01b5b91505090565b335f818152602081815260409182902060030180546bffffffffffffffffffffffff19166001600160601b03861690811790915591519182527fb11e993c6110b93490cb9be9594527c0a5f1a939bd89a8bd61c470214201bb78910160405180910390a250565b5f6107aa610dea565b805490915060ff68010000000000000000820416159067ffffffffffffffff165f811580156107d65750825b90505f8267ffffffffffffffff1660011480156107f25750303b155b905081158015610800575080155b1561081e5760405163f92ee8a960e01b815260040160405180910390fd5b845467ffffffffffffffff19166001178555831561085257845468ff00000000000000001916680100000000000000001785555b61085b86610e14565b83156108a657845468ff000000000000000019168555604051600181527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b505050505050565b6109046040518060e00160405280606081526020015f81526020015f81526020015f6001600160601b031681526020015f6001600160a01b031681526020015f6001600160a01b03168152602001606081525090565b6001600160a01b0382165f9081526020819052604090819020815160e0810190925280548290829061093590611540565b80601f016020809104026020016040519081016040528092919081815260200182805461096190611540565b80156109ac5780601f10610983576101008083540402835291602001916109ac565b820191905f5260205f20905b81548152906001019060200180831161098f57829003601f168201915b5050509183525050600182015460208201526002820154604082015260038201546001600160601b03811660608301526001600160a01b03600160601b9091048116608083015260048301541660a082015260058201805460c090920191610a1390611540565b80601f0160208091040260200160405190810160405280929190818152602001828054610a3f90611540565b8015610a8a5780601f10610a6157610100808354040283529160200191610a8a565b820191905f5260205f20905b815481529060010190602001808311610a6d57829003601f168201915b5050505050815250509050919050565b306001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161480610b3357507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316610b277f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc546001600160a01b031690565b6001600160a01b031614155b15610b515760405163703e46dd60e11b815260040160405180910390fd5b565b610b5e335f36610e25565b50565b816001600160a01b03166352d1902d6040518163ffffffff1660e01b8152600401602060405180830381865afa925050508015610bbb575060408051601f3d908101601f19168201909252610bb8918101906118ce565b60015b610be357604051634c9c8ce360e01b81526001600160a01b038316600482015260240161050f565b7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc8114610c2657604051632a87526960e21b81526004810182905260240161050f565b610c308383610f80565b505050565b306001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610b515760405163703e46dd60e11b815260040160405180910390fd5b806001600160a01b0316826001600160a01b031603610c9b575050565b6001600160a01b03821615610cf357335f9081526001602090815260408083206001600160a01b0386168452909152902080546bffffffffffff000000000000191666010000000000004265ffffffffffff16021790555b6001600160a01b038116610d05575050565b335f9081526001602090815260408083206001600160a01b038516845290915281208054909165ffffffffffff9091169003610d5357805465ffffffffffff19164265ffffffffffff161781555b80546bffffffffffff000000000000191690555050565b7ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a0080546001600160a01b03831673ffffffffffffffffffffffffffffffffffffffff199091168117825560408051918252517f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9181900360200190a15050565b5f807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a005b92915050565b610e1c610fd5565b610b5e81610ffa565b7ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a005f80610e99610e7c7ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a00546001600160a01b031690565b8730610e8b60045f8a8c6118e5565b610e949161190c565b61100b565b91509150816108a65763ffffffff811615610f5d57825460ff60a01b1916600160a01b178355610ef07ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a00546001600160a01b031690565b6001600160a01b03166394c7d7ee8787876040518463ffffffff1660e01b8152600401610f1f93929190611942565b5f604051808303815f87803b158015610f36575f5ffd5b505af1158015610f48573d5f5f3e3d5ffd5b5050845460ff60a01b19168555506108a69050565b60405162d1953b60e31b81526001600160a01b038716600482015260240161050f565b610f89826110b2565b6040516001600160a01b038316907fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b905f90a2805115610fcd57610c308282611135565b6104616111d5565b610fdd6111f4565b610b5157604051631afcd79f60e31b815260040160405180910390fd5b611002610fd5565b610b5e81610d6a565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201525f908190819060840160408051601f19818403018152918152602080830180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff1663b700961360e01b1781525f808052918290528351939450919290918a5afa156110a8575f516020805191945081901c150291505b5094509492505050565b806001600160a01b03163b5f036110e757604051634c9c8ce360e01b81526001600160a01b038216600482015260240161050f565b7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc805473ffffffffffffffffffffffffffffffffffffffff19166001600160a01b0392909216919091179055565b60605f6111428484611212565b905080801561116357505f3d118061116357505f846001600160a01b03163b115b1561117857611170611225565b915050610e0e565b80156111a257604051639996b31560e01b81526001600160a01b038516600482015260240161050f565b3d156111b5576111b061123e565b6111ce565b60405163d6bda27560e01b815260040160405180910390fd5b5092915050565b3415610b515760405163b398979f60e01b815260040160405180910390fd5b5f6111fd610dea565b5468010000000000000000900460ff16919050565b5f5f5f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b6001600160a01b0381168114610b5e575f5ffd5b5f6020828403121561126d575f5ffd5b81356104c881611249565b803565ffffffffffff8116811461128d575f5ffd5b919050565b5f5f5f5f608085870312156112a5575f5ffd5b84356112b081611249565b935060208501356112c081611249565b92506112ce60408601611278565b91506112dc60608601611278565b905092959194509250565b634e487b7160e01b5f52604160045260245ffd5b5f5f6040838503121561130c575f5ffd5b823561131781611249565b9150602083013567ffffffffffffffff811115611332575f5ffd5b8301601f81018513611342575f5ffd5b803567ffffffffffffffff81111561135c5761135c6112e7565b604051601f8201601f19908116603f0116810167ffffffffffffffff8111828210171561138b5761138b6112e7565b6040528181528282016020018710156113a2575f5ffd5b816020840160208301375f602083830101528093505050509250929050565b5f602082840312156113d1575f5ffd5b813567ffffffffffffffff8111156113e7575f5ffd5b820160e081850312156104c8575f5ffd5b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f6104c860208301846113f8565b6001600160601b0381168114610b5e575f5ffd5b5f6020828403121561145c575f5ffd5b81356104c881611438565b602081525f825160e060208401526114836101008401826113f8565b905060208401516040840152604084015160608401526001600160601b0360608501511660808401526001600160a01b0360808501511660a08401526001600160a01b0360a08501511660c084015260c0840151601f198483030160e08501526114ed82826113f8565b95945050505050565b5f5f8335601e1984360301811261150b575f5ffd5b83018035915067ffffffffffffffff821115611525575f5ffd5b602001915036819003821315611539575f5ffd5b9250929050565b600181811c9082168061155457607f821691505b60208210810361157257634e487b7160e01b5f52602260045260245ffd5b50919050565b601f821115610c305782821115610c3057805f5260205f20601f840160051c60208510156115a357505f5b90810190601f840160051c035f5b818110156108a6575f838201556001016115b1565b5f8135610e0e81611438565b5f8135610e0e81611249565b67ffffffffffffffff8311156115f6576115f66112e7565b61160a836116048354611540565b83611578565b5f601f84116001811461163b575f85156116245750838201355b5f19600387901b1c1916600186901b178355611692565b5f83815260208120601f198716915b8281101561166a578685013582556020948501946001909201910161164a565b5086821015611686575f1960f88860031b161c19848701351681555b505060018560011b0183555b5050505050565b6116a382836114f6565b67ffffffffffffffff8111156116bb576116bb6112e7565b6116cf816116c98554611540565b85611578565b5f601f821160018114611700575f83156116e95750838201355b5f19600385901b1c1916600184901b178555611757565b5f85815260208120601f198516915b8281101561172f578685013582556020948501946001909201910161170f565b508482101561174b575f1960f88660031b161c19848701351681555b505060018360011b0185555b505050506020820135600182015560408201356002820155600381016117a4611782606085016115c6565b82546bffffffffffffffffffffffff19166001600160601b0391909116178255565b6117d86117b3608085016115d2565b82546001600160601b031660609190911b6bffffffffffffffffffffffff1916178255565b506118166117e860a084016115d2565b600483016001600160a01b03821673ffffffffffffffffffffffffffffffffffffffff198254161781555050565b61182360c08301836114f6565b6118318183600586016115de565b50505050565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b60e081525f61187260e083018b8d611837565b8960208401528860408401526001600160601b03881660608401526001600160a01b03871660808401526001600160a01b03861660a084015282810360c08401526118be818587611837565b9c9b505050505050505050505050565b5f602082840312156118de575f5ffd5b5051919050565b5f5f858511156118f3575f5ffd5b838611156118ff575f5ffd5b5050820193919092039150565b80356001600160e01b031981169060048410156111ce576001600160e01b031960049490940360031b84901b1690921692915050565b6001600160a01b0384168152604060208201525f6114ed60408301848661183756fea164736f6c6343000825000a",
}

// ServiceRegistry is an auto generated Go binding around an Ethereum contract.
type ServiceRegistry struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *ServiceRegistry) GetABI() abi.ABI {
	return c.abi
}

// NewServiceRegistry creates a new instance of ServiceRegistry.
func NewServiceRegistry() *ServiceRegistry {
	parsed, err := ServiceRegistryMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &ServiceRegistry{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *ServiceRegistry) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackUPGRADEINTERFACEVERSION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xad3cb1cc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function UPGRADE_INTERFACE_VERSION() view returns(string)
func (serviceRegistry *ServiceRegistry) PackUPGRADEINTERFACEVERSION() []byte {
	enc, err := serviceRegistry.abi.Pack("UPGRADE_INTERFACE_VERSION")
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
func (serviceRegistry *ServiceRegistry) TryPackUPGRADEINTERFACEVERSION() ([]byte, error) {
	return serviceRegistry.abi.Pack("UPGRADE_INTERFACE_VERSION")
}

// UnpackUPGRADEINTERFACEVERSION is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xad3cb1cc.
//
// Solidity: function UPGRADE_INTERFACE_VERSION() view returns(string)
func (serviceRegistry *ServiceRegistry) UnpackUPGRADEINTERFACEVERSION(data []byte) (string, error) {
	out, err := serviceRegistry.abi.Unpack("UPGRADE_INTERFACE_VERSION", data)
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
func (serviceRegistry *ServiceRegistry) PackAuthority() []byte {
	enc, err := serviceRegistry.abi.Pack("authority")
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
func (serviceRegistry *ServiceRegistry) TryPackAuthority() ([]byte, error) {
	return serviceRegistry.abi.Pack("authority")
}

// UnpackAuthority is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbf7e214f.
//
// Solidity: function authority() view returns(address)
func (serviceRegistry *ServiceRegistry) UnpackAuthority(data []byte) (common.Address, error) {
	out, err := serviceRegistry.abi.Unpack("authority", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc4d66de8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function initialize(address authority) returns()
func (serviceRegistry *ServiceRegistry) PackInitialize(authority common.Address) []byte {
	enc, err := serviceRegistry.abi.Pack("initialize", authority)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc4d66de8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function initialize(address authority) returns()
func (serviceRegistry *ServiceRegistry) TryPackInitialize(authority common.Address) ([]byte, error) {
	return serviceRegistry.abi.Pack("initialize", authority)
}

// PackIsConsumingScheduledOp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8fb36037.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (serviceRegistry *ServiceRegistry) PackIsConsumingScheduledOp() []byte {
	enc, err := serviceRegistry.abi.Pack("isConsumingScheduledOp")
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
func (serviceRegistry *ServiceRegistry) TryPackIsConsumingScheduledOp() ([]byte, error) {
	return serviceRegistry.abi.Pack("isConsumingScheduledOp")
}

// UnpackIsConsumingScheduledOp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8fb36037.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (serviceRegistry *ServiceRegistry) UnpackIsConsumingScheduledOp(data []byte) ([4]byte, error) {
	out, err := serviceRegistry.abi.Unpack("isConsumingScheduledOp", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackPriceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb95ed06f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function priceOf(address transcoder) view returns(uint96)
func (serviceRegistry *ServiceRegistry) PackPriceOf(transcoder common.Address) []byte {
	enc, err := serviceRegistry.abi.Pack("priceOf", transcoder)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPriceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb95ed06f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function priceOf(address transcoder) view returns(uint96)
func (serviceRegistry *ServiceRegistry) TryPackPriceOf(transcoder common.Address) ([]byte, error) {
	return serviceRegistry.abi.Pack("priceOf", transcoder)
}

// UnpackPriceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb95ed06f.
//
// Solidity: function priceOf(address transcoder) view returns(uint96)
func (serviceRegistry *ServiceRegistry) UnpackPriceOf(data []byte) (*big.Int, error) {
	out, err := serviceRegistry.abi.Unpack("priceOf", data)
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
func (serviceRegistry *ServiceRegistry) PackProxiableUUID() []byte {
	enc, err := serviceRegistry.abi.Pack("proxiableUUID")
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
func (serviceRegistry *ServiceRegistry) TryPackProxiableUUID() ([]byte, error) {
	return serviceRegistry.abi.Pack("proxiableUUID")
}

// UnpackProxiableUUID is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x52d1902d.
//
// Solidity: function proxiableUUID() view returns(bytes32)
func (serviceRegistry *ServiceRegistry) UnpackProxiableUUID(data []byte) ([32]byte, error) {
	out, err := serviceRegistry.abi.Unpack("proxiableUUID", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRewardCallerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x439dc433.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rewardCallerOf(address transcoder) view returns(address)
func (serviceRegistry *ServiceRegistry) PackRewardCallerOf(transcoder common.Address) []byte {
	enc, err := serviceRegistry.abi.Pack("rewardCallerOf", transcoder)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRewardCallerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x439dc433.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rewardCallerOf(address transcoder) view returns(address)
func (serviceRegistry *ServiceRegistry) TryPackRewardCallerOf(transcoder common.Address) ([]byte, error) {
	return serviceRegistry.abi.Pack("rewardCallerOf", transcoder)
}

// UnpackRewardCallerOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x439dc433.
//
// Solidity: function rewardCallerOf(address transcoder) view returns(address)
func (serviceRegistry *ServiceRegistry) UnpackRewardCallerOf(data []byte) (common.Address, error) {
	out, err := serviceRegistry.abi.Unpack("rewardCallerOf", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackServiceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfe9b11ec.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function serviceOf(address transcoder) view returns((string,bytes32,uint256,uint96,address,address,bytes))
func (serviceRegistry *ServiceRegistry) PackServiceOf(transcoder common.Address) []byte {
	enc, err := serviceRegistry.abi.Pack("serviceOf", transcoder)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackServiceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfe9b11ec.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function serviceOf(address transcoder) view returns((string,bytes32,uint256,uint96,address,address,bytes))
func (serviceRegistry *ServiceRegistry) TryPackServiceOf(transcoder common.Address) ([]byte, error) {
	return serviceRegistry.abi.Pack("serviceOf", transcoder)
}

// UnpackServiceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfe9b11ec.
//
// Solidity: function serviceOf(address transcoder) view returns((string,bytes32,uint256,uint96,address,address,bytes))
func (serviceRegistry *ServiceRegistry) UnpackServiceOf(data []byte) (IServiceRegistryService, error) {
	out, err := serviceRegistry.abi.Unpack("serviceOf", data)
	if err != nil {
		return *new(IServiceRegistryService), err
	}
	out0 := *abi.ConvertType(out[0], new(IServiceRegistryService)).(*IServiceRegistryService)
	return out0, nil
}

// PackSetAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a9e5e4b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setAuthority(address newAuthority) returns()
func (serviceRegistry *ServiceRegistry) PackSetAuthority(newAuthority common.Address) []byte {
	enc, err := serviceRegistry.abi.Pack("setAuthority", newAuthority)
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
func (serviceRegistry *ServiceRegistry) TryPackSetAuthority(newAuthority common.Address) ([]byte, error) {
	return serviceRegistry.abi.Pack("setAuthority", newAuthority)
}

// PackSetPrice is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaf5cbe3d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setPrice(uint96 pricePerUnit) returns()
func (serviceRegistry *ServiceRegistry) PackSetPrice(pricePerUnit *big.Int) []byte {
	enc, err := serviceRegistry.abi.Pack("setPrice", pricePerUnit)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetPrice is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaf5cbe3d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setPrice(uint96 pricePerUnit) returns()
func (serviceRegistry *ServiceRegistry) TryPackSetPrice(pricePerUnit *big.Int) ([]byte, error) {
	return serviceRegistry.abi.Pack("setPrice", pricePerUnit)
}

// PackSetService is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x682b8f8d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setService((string,bytes32,uint256,uint96,address,address,bytes) service) returns()
func (serviceRegistry *ServiceRegistry) PackSetService(service IServiceRegistryService) []byte {
	enc, err := serviceRegistry.abi.Pack("setService", service)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetService is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x682b8f8d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setService((string,bytes32,uint256,uint96,address,address,bytes) service) returns()
func (serviceRegistry *ServiceRegistry) TryPackSetService(service IServiceRegistryService) ([]byte, error) {
	return serviceRegistry.abi.Pack("setService", service)
}

// PackSignerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5b5175d5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function signerOf(address transcoder) view returns(address)
func (serviceRegistry *ServiceRegistry) PackSignerOf(transcoder common.Address) []byte {
	enc, err := serviceRegistry.abi.Pack("signerOf", transcoder)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSignerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5b5175d5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function signerOf(address transcoder) view returns(address)
func (serviceRegistry *ServiceRegistry) TryPackSignerOf(transcoder common.Address) ([]byte, error) {
	return serviceRegistry.abi.Pack("signerOf", transcoder)
}

// UnpackSignerOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5b5175d5.
//
// Solidity: function signerOf(address transcoder) view returns(address)
func (serviceRegistry *ServiceRegistry) UnpackSignerOf(data []byte) (common.Address, error) {
	out, err := serviceRegistry.abi.Unpack("signerOf", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackUpgradeToAndCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f1ef286.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function upgradeToAndCall(address newImplementation, bytes data) payable returns()
func (serviceRegistry *ServiceRegistry) PackUpgradeToAndCall(newImplementation common.Address, data []byte) []byte {
	enc, err := serviceRegistry.abi.Pack("upgradeToAndCall", newImplementation, data)
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
func (serviceRegistry *ServiceRegistry) TryPackUpgradeToAndCall(newImplementation common.Address, data []byte) ([]byte, error) {
	return serviceRegistry.abi.Pack("upgradeToAndCall", newImplementation, data)
}

// PackWasSigner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x45912d60.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function wasSigner(address transcoder, address key, uint48 from, uint48 until) view returns(bool)
func (serviceRegistry *ServiceRegistry) PackWasSigner(transcoder common.Address, key common.Address, from *big.Int, until *big.Int) []byte {
	enc, err := serviceRegistry.abi.Pack("wasSigner", transcoder, key, from, until)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWasSigner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x45912d60.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function wasSigner(address transcoder, address key, uint48 from, uint48 until) view returns(bool)
func (serviceRegistry *ServiceRegistry) TryPackWasSigner(transcoder common.Address, key common.Address, from *big.Int, until *big.Int) ([]byte, error) {
	return serviceRegistry.abi.Pack("wasSigner", transcoder, key, from, until)
}

// UnpackWasSigner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x45912d60.
//
// Solidity: function wasSigner(address transcoder, address key, uint48 from, uint48 until) view returns(bool)
func (serviceRegistry *ServiceRegistry) UnpackWasSigner(data []byte) (bool, error) {
	out, err := serviceRegistry.abi.Unpack("wasSigner", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// ServiceRegistryAuthorityUpdated represents a AuthorityUpdated event raised by the ServiceRegistry contract.
type ServiceRegistryAuthorityUpdated struct {
	Authority common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const ServiceRegistryAuthorityUpdatedEventName = "AuthorityUpdated"

// ContractEventName returns the user-defined event name.
func (ServiceRegistryAuthorityUpdated) ContractEventName() string {
	return ServiceRegistryAuthorityUpdatedEventName
}

// UnpackAuthorityUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AuthorityUpdated(address authority)
func (serviceRegistry *ServiceRegistry) UnpackAuthorityUpdatedEvent(log *types.Log) (*ServiceRegistryAuthorityUpdated, error) {
	event := "AuthorityUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != serviceRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ServiceRegistryAuthorityUpdated)
	if len(log.Data) > 0 {
		if err := serviceRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range serviceRegistry.abi.Events[event].Inputs {
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

// ServiceRegistryInitialized represents a Initialized event raised by the ServiceRegistry contract.
type ServiceRegistryInitialized struct {
	Version uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const ServiceRegistryInitializedEventName = "Initialized"

// ContractEventName returns the user-defined event name.
func (ServiceRegistryInitialized) ContractEventName() string {
	return ServiceRegistryInitializedEventName
}

// UnpackInitializedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Initialized(uint64 version)
func (serviceRegistry *ServiceRegistry) UnpackInitializedEvent(log *types.Log) (*ServiceRegistryInitialized, error) {
	event := "Initialized"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != serviceRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ServiceRegistryInitialized)
	if len(log.Data) > 0 {
		if err := serviceRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range serviceRegistry.abi.Events[event].Inputs {
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

// ServiceRegistryPriceUpdated represents a PriceUpdated event raised by the ServiceRegistry contract.
type ServiceRegistryPriceUpdated struct {
	Transcoder   common.Address
	PricePerUnit *big.Int
	Raw          *types.Log // Blockchain specific contextual infos
}

const ServiceRegistryPriceUpdatedEventName = "PriceUpdated"

// ContractEventName returns the user-defined event name.
func (ServiceRegistryPriceUpdated) ContractEventName() string {
	return ServiceRegistryPriceUpdatedEventName
}

// UnpackPriceUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PriceUpdated(address indexed transcoder, uint96 pricePerUnit)
func (serviceRegistry *ServiceRegistry) UnpackPriceUpdatedEvent(log *types.Log) (*ServiceRegistryPriceUpdated, error) {
	event := "PriceUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != serviceRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ServiceRegistryPriceUpdated)
	if len(log.Data) > 0 {
		if err := serviceRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range serviceRegistry.abi.Events[event].Inputs {
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

// ServiceRegistryServiceUpdated represents a ServiceUpdated event raised by the ServiceRegistry contract.
type ServiceRegistryServiceUpdated struct {
	Transcoder    common.Address
	Uri           string
	Region        [32]byte
	Capabilities  *big.Int
	PricePerUnit  *big.Int
	Signer        common.Address
	RewardCaller  common.Address
	EncryptionKey []byte
	Raw           *types.Log // Blockchain specific contextual infos
}

const ServiceRegistryServiceUpdatedEventName = "ServiceUpdated"

// ContractEventName returns the user-defined event name.
func (ServiceRegistryServiceUpdated) ContractEventName() string {
	return ServiceRegistryServiceUpdatedEventName
}

// UnpackServiceUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ServiceUpdated(address indexed transcoder, string uri, bytes32 region, uint256 capabilities, uint96 pricePerUnit, address signer, address rewardCaller, bytes encryptionKey)
func (serviceRegistry *ServiceRegistry) UnpackServiceUpdatedEvent(log *types.Log) (*ServiceRegistryServiceUpdated, error) {
	event := "ServiceUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != serviceRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ServiceRegistryServiceUpdated)
	if len(log.Data) > 0 {
		if err := serviceRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range serviceRegistry.abi.Events[event].Inputs {
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

// ServiceRegistryUpgraded represents a Upgraded event raised by the ServiceRegistry contract.
type ServiceRegistryUpgraded struct {
	Implementation common.Address
	Raw            *types.Log // Blockchain specific contextual infos
}

const ServiceRegistryUpgradedEventName = "Upgraded"

// ContractEventName returns the user-defined event name.
func (ServiceRegistryUpgraded) ContractEventName() string {
	return ServiceRegistryUpgradedEventName
}

// UnpackUpgradedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Upgraded(address indexed implementation)
func (serviceRegistry *ServiceRegistry) UnpackUpgradedEvent(log *types.Log) (*ServiceRegistryUpgraded, error) {
	event := "Upgraded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != serviceRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ServiceRegistryUpgraded)
	if len(log.Data) > 0 {
		if err := serviceRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range serviceRegistry.abi.Events[event].Inputs {
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
func (serviceRegistry *ServiceRegistry) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], serviceRegistry.abi.Errors["AccessManagedInvalidAuthority"].ID.Bytes()[:4]) {
		return serviceRegistry.UnpackAccessManagedInvalidAuthorityError(raw[4:])
	}
	if bytes.Equal(raw[:4], serviceRegistry.abi.Errors["AccessManagedRequiredDelay"].ID.Bytes()[:4]) {
		return serviceRegistry.UnpackAccessManagedRequiredDelayError(raw[4:])
	}
	if bytes.Equal(raw[:4], serviceRegistry.abi.Errors["AccessManagedUnauthorized"].ID.Bytes()[:4]) {
		return serviceRegistry.UnpackAccessManagedUnauthorizedError(raw[4:])
	}
	if bytes.Equal(raw[:4], serviceRegistry.abi.Errors["AddressEmptyCode"].ID.Bytes()[:4]) {
		return serviceRegistry.UnpackAddressEmptyCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], serviceRegistry.abi.Errors["ERC1967InvalidImplementation"].ID.Bytes()[:4]) {
		return serviceRegistry.UnpackERC1967InvalidImplementationError(raw[4:])
	}
	if bytes.Equal(raw[:4], serviceRegistry.abi.Errors["ERC1967NonPayable"].ID.Bytes()[:4]) {
		return serviceRegistry.UnpackERC1967NonPayableError(raw[4:])
	}
	if bytes.Equal(raw[:4], serviceRegistry.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return serviceRegistry.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], serviceRegistry.abi.Errors["InvalidEncryptionKey"].ID.Bytes()[:4]) {
		return serviceRegistry.UnpackInvalidEncryptionKeyError(raw[4:])
	}
	if bytes.Equal(raw[:4], serviceRegistry.abi.Errors["InvalidInitialization"].ID.Bytes()[:4]) {
		return serviceRegistry.UnpackInvalidInitializationError(raw[4:])
	}
	if bytes.Equal(raw[:4], serviceRegistry.abi.Errors["NotInitializing"].ID.Bytes()[:4]) {
		return serviceRegistry.UnpackNotInitializingError(raw[4:])
	}
	if bytes.Equal(raw[:4], serviceRegistry.abi.Errors["UUPSUnauthorizedCallContext"].ID.Bytes()[:4]) {
		return serviceRegistry.UnpackUUPSUnauthorizedCallContextError(raw[4:])
	}
	if bytes.Equal(raw[:4], serviceRegistry.abi.Errors["UUPSUnsupportedProxiableUUID"].ID.Bytes()[:4]) {
		return serviceRegistry.UnpackUUPSUnsupportedProxiableUUIDError(raw[4:])
	}
	if bytes.Equal(raw[:4], serviceRegistry.abi.Errors["UriTooLong"].ID.Bytes()[:4]) {
		return serviceRegistry.UnpackUriTooLongError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ServiceRegistryAccessManagedInvalidAuthority represents a AccessManagedInvalidAuthority error raised by the ServiceRegistry contract.
type ServiceRegistryAccessManagedInvalidAuthority struct {
	Authority common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func ServiceRegistryAccessManagedInvalidAuthorityErrorID() common.Hash {
	return common.HexToHash("0xc2f31e5ee06c96eddd5864bf58d26da15afa7233cb6f74e000aa686fca7a7a0b")
}

// UnpackAccessManagedInvalidAuthorityError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func (serviceRegistry *ServiceRegistry) UnpackAccessManagedInvalidAuthorityError(raw []byte) (*ServiceRegistryAccessManagedInvalidAuthority, error) {
	out := new(ServiceRegistryAccessManagedInvalidAuthority)
	if err := serviceRegistry.abi.UnpackIntoInterface(out, "AccessManagedInvalidAuthority", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ServiceRegistryAccessManagedRequiredDelay represents a AccessManagedRequiredDelay error raised by the ServiceRegistry contract.
type ServiceRegistryAccessManagedRequiredDelay struct {
	Caller common.Address
	Delay  uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func ServiceRegistryAccessManagedRequiredDelayErrorID() common.Hash {
	return common.HexToHash("0xaf77169dad650be42a753d4bbd4f4ad0d10be80053e495da3bb1525746eda4e4")
}

// UnpackAccessManagedRequiredDelayError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func (serviceRegistry *ServiceRegistry) UnpackAccessManagedRequiredDelayError(raw []byte) (*ServiceRegistryAccessManagedRequiredDelay, error) {
	out := new(ServiceRegistryAccessManagedRequiredDelay)
	if err := serviceRegistry.abi.UnpackIntoInterface(out, "AccessManagedRequiredDelay", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ServiceRegistryAccessManagedUnauthorized represents a AccessManagedUnauthorized error raised by the ServiceRegistry contract.
type ServiceRegistryAccessManagedUnauthorized struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func ServiceRegistryAccessManagedUnauthorizedErrorID() common.Hash {
	return common.HexToHash("0x068ca9d827f779c08fd30d7fda45faef5f2a6b2e57f8b809b3c6bbed99f5fb1f")
}

// UnpackAccessManagedUnauthorizedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func (serviceRegistry *ServiceRegistry) UnpackAccessManagedUnauthorizedError(raw []byte) (*ServiceRegistryAccessManagedUnauthorized, error) {
	out := new(ServiceRegistryAccessManagedUnauthorized)
	if err := serviceRegistry.abi.UnpackIntoInterface(out, "AccessManagedUnauthorized", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ServiceRegistryAddressEmptyCode represents a AddressEmptyCode error raised by the ServiceRegistry contract.
type ServiceRegistryAddressEmptyCode struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AddressEmptyCode(address target)
func ServiceRegistryAddressEmptyCodeErrorID() common.Hash {
	return common.HexToHash("0x9996b315c842ff135b8fc4a08ad5df1c344efbc03d2687aecc0678050d2aac89")
}

// UnpackAddressEmptyCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AddressEmptyCode(address target)
func (serviceRegistry *ServiceRegistry) UnpackAddressEmptyCodeError(raw []byte) (*ServiceRegistryAddressEmptyCode, error) {
	out := new(ServiceRegistryAddressEmptyCode)
	if err := serviceRegistry.abi.UnpackIntoInterface(out, "AddressEmptyCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ServiceRegistryERC1967InvalidImplementation represents a ERC1967InvalidImplementation error raised by the ServiceRegistry contract.
type ServiceRegistryERC1967InvalidImplementation struct {
	Implementation common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1967InvalidImplementation(address implementation)
func ServiceRegistryERC1967InvalidImplementationErrorID() common.Hash {
	return common.HexToHash("0x4c9c8ce3ceb3130f17f7cdba48d89b5b0129f266a8bac114e6e315a41879b617")
}

// UnpackERC1967InvalidImplementationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1967InvalidImplementation(address implementation)
func (serviceRegistry *ServiceRegistry) UnpackERC1967InvalidImplementationError(raw []byte) (*ServiceRegistryERC1967InvalidImplementation, error) {
	out := new(ServiceRegistryERC1967InvalidImplementation)
	if err := serviceRegistry.abi.UnpackIntoInterface(out, "ERC1967InvalidImplementation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ServiceRegistryERC1967NonPayable represents a ERC1967NonPayable error raised by the ServiceRegistry contract.
type ServiceRegistryERC1967NonPayable struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1967NonPayable()
func ServiceRegistryERC1967NonPayableErrorID() common.Hash {
	return common.HexToHash("0xb398979fa84f543c8e222f17890372c487baf85e062276c127fef521eea7224b")
}

// UnpackERC1967NonPayableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1967NonPayable()
func (serviceRegistry *ServiceRegistry) UnpackERC1967NonPayableError(raw []byte) (*ServiceRegistryERC1967NonPayable, error) {
	out := new(ServiceRegistryERC1967NonPayable)
	if err := serviceRegistry.abi.UnpackIntoInterface(out, "ERC1967NonPayable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ServiceRegistryFailedCall represents a FailedCall error raised by the ServiceRegistry contract.
type ServiceRegistryFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func ServiceRegistryFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (serviceRegistry *ServiceRegistry) UnpackFailedCallError(raw []byte) (*ServiceRegistryFailedCall, error) {
	out := new(ServiceRegistryFailedCall)
	if err := serviceRegistry.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ServiceRegistryInvalidEncryptionKey represents a InvalidEncryptionKey error raised by the ServiceRegistry contract.
type ServiceRegistryInvalidEncryptionKey struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidEncryptionKey(uint256 length)
func ServiceRegistryInvalidEncryptionKeyErrorID() common.Hash {
	return common.HexToHash("0xea909925778af805d8816a769010a1c9c1521c75d13db811c1d526268e3c8c89")
}

// UnpackInvalidEncryptionKeyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidEncryptionKey(uint256 length)
func (serviceRegistry *ServiceRegistry) UnpackInvalidEncryptionKeyError(raw []byte) (*ServiceRegistryInvalidEncryptionKey, error) {
	out := new(ServiceRegistryInvalidEncryptionKey)
	if err := serviceRegistry.abi.UnpackIntoInterface(out, "InvalidEncryptionKey", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ServiceRegistryInvalidInitialization represents a InvalidInitialization error raised by the ServiceRegistry contract.
type ServiceRegistryInvalidInitialization struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidInitialization()
func ServiceRegistryInvalidInitializationErrorID() common.Hash {
	return common.HexToHash("0xf92ee8a957075833165f68c320933b1a1294aafc84ee6e0dd3fb178008f9aaf5")
}

// UnpackInvalidInitializationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidInitialization()
func (serviceRegistry *ServiceRegistry) UnpackInvalidInitializationError(raw []byte) (*ServiceRegistryInvalidInitialization, error) {
	out := new(ServiceRegistryInvalidInitialization)
	if err := serviceRegistry.abi.UnpackIntoInterface(out, "InvalidInitialization", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ServiceRegistryNotInitializing represents a NotInitializing error raised by the ServiceRegistry contract.
type ServiceRegistryNotInitializing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInitializing()
func ServiceRegistryNotInitializingErrorID() common.Hash {
	return common.HexToHash("0xd7e6bcf8597daa127dc9f0048d2f08d5ef140a2cb659feabd700beff1f7a8302")
}

// UnpackNotInitializingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInitializing()
func (serviceRegistry *ServiceRegistry) UnpackNotInitializingError(raw []byte) (*ServiceRegistryNotInitializing, error) {
	out := new(ServiceRegistryNotInitializing)
	if err := serviceRegistry.abi.UnpackIntoInterface(out, "NotInitializing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ServiceRegistryUUPSUnauthorizedCallContext represents a UUPSUnauthorizedCallContext error raised by the ServiceRegistry contract.
type ServiceRegistryUUPSUnauthorizedCallContext struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UUPSUnauthorizedCallContext()
func ServiceRegistryUUPSUnauthorizedCallContextErrorID() common.Hash {
	return common.HexToHash("0xe07c8dba242a06571ac65fe4bbe20522c9fb111cb33599b799ff8039c1ed18f4")
}

// UnpackUUPSUnauthorizedCallContextError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UUPSUnauthorizedCallContext()
func (serviceRegistry *ServiceRegistry) UnpackUUPSUnauthorizedCallContextError(raw []byte) (*ServiceRegistryUUPSUnauthorizedCallContext, error) {
	out := new(ServiceRegistryUUPSUnauthorizedCallContext)
	if err := serviceRegistry.abi.UnpackIntoInterface(out, "UUPSUnauthorizedCallContext", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ServiceRegistryUUPSUnsupportedProxiableUUID represents a UUPSUnsupportedProxiableUUID error raised by the ServiceRegistry contract.
type ServiceRegistryUUPSUnsupportedProxiableUUID struct {
	Slot [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UUPSUnsupportedProxiableUUID(bytes32 slot)
func ServiceRegistryUUPSUnsupportedProxiableUUIDErrorID() common.Hash {
	return common.HexToHash("0xaa1d49a4c084bfa9aeeee2a0be65267a7f19ba7e1476b114dac513d2c14cb563")
}

// UnpackUUPSUnsupportedProxiableUUIDError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UUPSUnsupportedProxiableUUID(bytes32 slot)
func (serviceRegistry *ServiceRegistry) UnpackUUPSUnsupportedProxiableUUIDError(raw []byte) (*ServiceRegistryUUPSUnsupportedProxiableUUID, error) {
	out := new(ServiceRegistryUUPSUnsupportedProxiableUUID)
	if err := serviceRegistry.abi.UnpackIntoInterface(out, "UUPSUnsupportedProxiableUUID", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ServiceRegistryUriTooLong represents a UriTooLong error raised by the ServiceRegistry contract.
type ServiceRegistryUriTooLong struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UriTooLong(uint256 length)
func ServiceRegistryUriTooLongErrorID() common.Hash {
	return common.HexToHash("0x462dac9f0ff0ea8b5263831f2857e2100591cccf02527898f426fb9e57b677ea")
}

// UnpackUriTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UriTooLong(uint256 length)
func (serviceRegistry *ServiceRegistry) UnpackUriTooLongError(raw []byte) (*ServiceRegistryUriTooLong, error) {
	out := new(ServiceRegistryUriTooLong)
	if err := serviceRegistry.abi.UnpackIntoInterface(out, "UriTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}
