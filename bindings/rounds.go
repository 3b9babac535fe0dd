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
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIIssuance\",\"name\":\"issuance\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AccessManagedInvalidAuthority\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"delay\",\"type\":\"uint32\"}],\"name\":\"AccessManagedRequiredDelay\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"AccessManagedUnauthorized\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"}],\"name\":\"AddressEmptyCode\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"}],\"name\":\"ERC1967InvalidImplementation\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ERC1967NonPayable\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedCall\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidInitialization\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"length\",\"type\":\"uint32\"}],\"name\":\"InvalidRoundLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint48\",\"name\":\"startTime\",\"type\":\"uint48\"},{\"internalType\":\"uint32\",\"name\":\"lockPpm\",\"type\":\"uint32\"}],\"name\":\"InvalidSchedule\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotInitializing\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"}],\"name\":\"RoundAlreadyInitialized\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"current\",\"type\":\"uint64\"}],\"name\":\"RoundNotReached\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SafeCastOverflowedUintDowncast\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"UUPSUnauthorizedCallContext\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"slot\",\"type\":\"bytes32\"}],\"name\":\"UUPSUnsupportedProxiableUUID\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AuthorityUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"version\",\"type\":\"uint64\"}],\"name\":\"Initialized\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"seed\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"rewardBudget\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"RoundInitialized\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"fromRound\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"length\",\"type\":\"uint32\"}],\"name\":\"RoundLengthChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"}],\"name\":\"Upgraded\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"ISSUANCE\",\"outputs\":[{\"internalType\":\"contractIIssuance\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_LENGTH\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MIN_LENGTH\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"SEED_HISTORY\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"UPGRADE_INTERFACE_VERSION\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"authority\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"current\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"},{\"internalType\":\"uint48\",\"name\":\"startTime\",\"type\":\"uint48\"},{\"internalType\":\"uint32\",\"name\":\"initialLength\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"lockPpm\",\"type\":\"uint32\"}],\"name\":\"initialize\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"initializeRound\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"isConsumingScheduledOp\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"isLocked\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"lastInitialized\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"length\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proxiableUUID\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint48\",\"name\":\"timestamp\",\"type\":\"uint48\"}],\"name\":\"roundAt\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"}],\"name\":\"seedOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newAuthority\",\"type\":\"address\"}],\"name\":\"setAuthority\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"newLength\",\"type\":\"uint32\"}],\"name\":\"setLength\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"}],\"name\":\"startOf\",\"outputs\":[{\"internalType\":\"uint48\",\"name\":\"\",\"type\":\"uint48\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newImplementation\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"upgradeToAndCall\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"}]",
	ID:  "Rounds",
	Bin: "0x60c060405230608052348015610013575f5ffd5b50604051611c63380380611c63833981016040819052610032916100ff565b6001600160a01b03811660a05261004761004d565b5061012c565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff161561009d5760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b03908116146100fc5780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b5f6020828403121561010f575f5ffd5b81516001600160a01b0381168114610125575f5ffd5b9392505050565b60805160a051611b016101625f395f81816103b00152610c9f01525f81816111580152818161118101526112f10152611b015ff3fe608060405260043610610157575f3560e01c80639188aee9116100bb578063ad3cb1cc11610071578063bf7e214f11610057578063bf7e214f146103ea578063d4807fb214610426578063eb3c9d811461043a575f5ffd5b8063ad3cb1cc1461034a578063b02673791461039f575f5ffd5b80639fa6a6e3116100a15780639fa6a6e3146102fc578063a4e2d63414610310578063a6f9885c14610334575f5ffd5b80639188aee9146102c15780639af1d172146102e0575f5ffd5b806352d1902d116101105780637d79ff84116100f65780637d79ff841461025357806389e74d04146102675780638fb3603714610294575f5ffd5b806352d1902d146102205780637a9e5e4b14610234575f5ffd5b80634c00673b116101405780634c00673b146101b65780634db18497146101d75780634f1ef2861461020d575f5ffd5b80631f7b6d321461015b57806329316a2a14610189575b5f5ffd5b348015610166575f5ffd5b5061016f610459565b60405163ffffffff90911681526020015b60405180910390f35b348015610194575f5ffd5b506101a86101a33660046116bd565b610473565b604051908152602001610180565b3480156101c1575f5ffd5b506101d56101d03660046116f7565b6104fb565b005b3480156101e2575f5ffd5b506101f66101f13660046116bd565b6106ed565b60405165ffffffffffff9091168152602001610180565b6101d561021b36600461173a565b61074d565b34801561022b575f5ffd5b506101a861076c565b34801561023f575f5ffd5b506101d561024e3660046117fe565b61079a565b34801561025e575f5ffd5b5061016f600a81565b348015610272575f5ffd5b5061027b600881565b60405167ffffffffffffffff9091168152602001610180565b34801561029f575f5ffd5b506102a861084a565b6040516001600160e01b03199091168152602001610180565b3480156102cc575f5ffd5b506101d56102db36600461182c565b610893565b3480156102eb575f5ffd5b5060015465ffffffffffff1661027b565b348015610307575f5ffd5b5061027b610a7e565b34801561031b575f5ffd5b50610324610a8f565b6040519015158152602001610180565b34801561033f575f5ffd5b5061016f62278d0081565b348015610355575f5ffd5b506103926040518060400160405280600581526020017f352e302e3000000000000000000000000000000000000000000000000000000081525081565b604051610180919061187d565b3480156103aa575f5ffd5b506103d27f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b039091168152602001610180565b3480156103f5575f5ffd5b507ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a00546001600160a01b03166103d2565b348015610431575f5ffd5b506101d5610b0e565b348015610445575f5ffd5b5061027b6104543660046118b2565b610d6b565b5f61046a610465610a7e565b610e83565b60400151905090565b5f8060036104826008856118df565b67ffffffffffffffff166008811061049c5761049c61190e565b60408051808201825291909201549182901b67ffffffffffffffff1916815267ffffffffffffffff600160c01b909204821660208201819052909250908416146104e6575f6104f4565b805167ffffffffffffffff19165b9392505050565b610507335b5f36610f6c565b610510816110cf565b5f610519610a7e565b610524906001611936565b604080516060810182525f5465ffffffffffff8082168352660100000000000082041660208301819052600160601b90910463ffffffff169282019290925291925067ffffffffffffffff8316111561064457600280546001810182555f9190915281517f405787fa12a823e0f2b7631cc41b3ba8828b3321ca811111fa75cd3aa3bb5ace90910180546020840151604085015163ffffffff16600160601b026fffffffff0000000000000000000000001965ffffffffffff9283166601000000000000026bffffffffffffffffffffffff1990941692909516919091179190911792909216919091179055610619826106ed565b65ffffffffffff16815261063667ffffffffffffffff8316611117565b65ffffffffffff1660208201525b63ffffffff8316604082810182905282515f805460208087015165ffffffffffff9485166bffffffffffffffffffffffff199093169290921766010000000000009490921693909302176fffffffff0000000000000000000000001916600160601b8502179055905191825267ffffffffffffffff8416917f12cab6569df4527b1b1c31a93d1de193c46842605157848db09d8839bfc4f41291015b60405180910390a2505050565b5f5f6106f883610e83565b90506104f4816040015163ffffffff16826020015165ffffffffffff16856107209190611956565b67ffffffffffffffff166107349190611976565b8251610748919065ffffffffffff1661198d565b611117565b61075561114d565b61075e82611206565b6107688282611212565b5050565b5f6107756112e6565b507f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc90565b336107cc7ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a00546001600160a01b031690565b6001600160a01b0316816001600160a01b03161461080c5760405162d1953b60e31b81526001600160a01b03821660048201526024015b60405180910390fd5b816001600160a01b03163b5f03610841576040516361798f2f60e11b81526001600160a01b0383166004820152602401610803565b6107688261132f565b7ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a0080545f9190600160a01b900460ff16610884575f61088d565b638fb3603760e01b5b91505090565b5f61089c6113af565b805490915060ff68010000000000000000820416159067ffffffffffffffff165f811580156108c85750825b90505f8267ffffffffffffffff1660011480156108e45750303b155b9050811580156108f2575080155b156109105760405163f92ee8a960e01b815260040160405180910390fd5b845467ffffffffffffffff19166001178555831561094457845468ff00000000000000001916680100000000000000001785555b5f8865ffffffffffff161180156109645750620f42408663ffffffff1611155b8887909161099b57604051630af3c81360e31b815265ffffffffffff909216600483015263ffffffff166024820152604401610803565b50506109a6876110cf565b6109af896113d9565b6040805160608101825265ffffffffffff8a168082525f6020830181905263ffffffff8b81169390940183905280546fffffffffffffffffffffffffffffffff1916909117600160601b9092029190911790556001805469ffffffff00000000000019166601000000000000928916929092029190911790558315610a7357845468ff000000000000000019168555604051600181527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b505050505050505050565b5f610a8a6104546113ea565b905090565b5f5f610aa7610a9c610a7e565b6101f1906001611936565b65ffffffffffff1690505f620f4240600160069054906101000a900463ffffffff1663ffffffff16610ada610465610a7e565b6040015163ffffffff16610aee9190611976565b610af891906119a0565b905081610b05824261198d565b10159250505090565b5f610b17610a7e565b905060015f67ffffffffffffffff8316610b585760405163ea693fcf60e01b815267ffffffffffffffff928316600482015291166024820152604401610803565b5050600154819065ffffffffffff1667ffffffffffffffff821611610b9d57604051630d47ae7f60e21b815267ffffffffffffffff9091166004820152602401610803565b50610bb18167ffffffffffffffff16611117565b6001805465ffffffffffff191665ffffffffffff929092169190911781555f90610bdb90436119b3565b604080519140602083015267ffffffffffffffff84169082015260600160408051601f19818403018152828252805160209182012083830190925267ffffffffffffffff198216835267ffffffffffffffff85169083015291506003610c426008856118df565b67ffffffffffffffff1660088110610c5c57610c5c61190e565b8251602090930151604093841c600160c01b67ffffffffffffffff928316021791909201559051632f407bb760e11b815290831660048201523360248201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690635e80f76e906044016020604051808303815f875af1158015610ced573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610d1191906119c6565b6040805167ffffffffffffffff198516815260208101839052339181019190915290915067ffffffffffffffff8416907f18126ae52712ecbc074d4474c0575a9aa95566d5166c0dcf6b97204e687c7977906060016106e0565b604080516060810182525f805465ffffffffffff8082168085526601000000000000830482166020860152600160601b90920463ffffffff1694840194909452909284161015610e41576002545b805f03610dc957505f9392505050565b6002610dd4826119dd565b91508181548110610de757610de761190e565b5f91825260209182902060408051606081018252929091015465ffffffffffff80821680855266010000000000008304821695850195909552600160601b90910463ffffffff1691830191909152909350851610610db957505b806040015163ffffffff16815f015184610e5b91906119f2565b610e659190611a10565b8160200151610e749190611a3b565b65ffffffffffff169392505050565b60408051606080820183525f8083526020808401829052928401819052835191820184525465ffffffffffff80821683526601000000000000820416928201839052600160601b900463ffffffff169281019290925267ffffffffffffffff83161015610f67576002545b6002610ef9826119dd565b91508181548110610f0c57610f0c61190e565b5f91825260209182902060408051606081018252929091015465ffffffffffff80821684526601000000000000820416938301849052600160601b900463ffffffff1690820152925067ffffffffffffffff841610610eee57505b919050565b7ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a005f80610fe0610fc37ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a00546001600160a01b031690565b8730610fd260045f8a8c611a59565b610fdb91611a80565b6113f4565b91509150816110c75763ffffffff8116156110a457825460ff60a01b1916600160a01b1783556110377ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a00546001600160a01b031690565b6001600160a01b03166394c7d7ee8787876040518463ffffffff1660e01b815260040161106693929190611ab6565b5f604051808303815f87803b15801561107d575f5ffd5b505af115801561108f573d5f5f3e3d5ffd5b5050845460ff60a01b19168555506110c79050565b60405162d1953b60e31b81526001600160a01b0387166004820152602401610803565b505050505050565b600a63ffffffff8216108015906110ef575062278d0063ffffffff821611155b81906107685760405163941c880560e01b815263ffffffff9091166004820152602401610803565b5f65ffffffffffff821115611149576040516306dfcc6560e41b81526030600482015260248101839052604401610803565b5090565b306001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614806111e657507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166111da7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc546001600160a01b031690565b6001600160a01b031614155b156112045760405163703e46dd60e11b815260040160405180910390fd5b565b61120f33610500565b50565b816001600160a01b03166352d1902d6040518163ffffffff1660e01b8152600401602060405180830381865afa92505050801561126c575060408051601f3d908101601f19168201909252611269918101906119c6565b60015b61129457604051634c9c8ce360e01b81526001600160a01b0383166004820152602401610803565b7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc81146112d757604051632a87526960e21b815260048101829052602401610803565b6112e1838361149b565b505050565b306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146112045760405163703e46dd60e11b815260040160405180910390fd5b7ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a0080546001600160a01b03831673ffffffffffffffffffffffffffffffffffffffff199091168117825560408051918252517f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9181900360200190a15050565b5f807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a005b92915050565b6113e16114f0565b61120f81611515565b5f610a8a42611117565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201525f908190819060840160408051601f19818403018152918152602080830180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff1663b700961360e01b1781525f808052918290528351939450919290918a5afa15611491575f516020805191945081901c150291505b5094509492505050565b6114a482611526565b6040516001600160a01b038316907fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b905f90a28051156114e8576112e182826115a9565b610768611649565b6114f8611668565b61120457604051631afcd79f60e31b815260040160405180910390fd5b61151d6114f0565b61120f8161132f565b806001600160a01b03163b5f0361155b57604051634c9c8ce360e01b81526001600160a01b0382166004820152602401610803565b7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc805473ffffffffffffffffffffffffffffffffffffffff19166001600160a01b0392909216919091179055565b60605f6115b68484611686565b90508080156115d757505f3d11806115d757505f846001600160a01b03163b115b156115ec576115e4611699565b9150506113d3565b801561161657604051639996b31560e01b81526001600160a01b0385166004820152602401610803565b3d15611629576116246116b2565b611642565b60405163d6bda27560e01b815260040160405180910390fd5b5092915050565b34156112045760405163b398979f60e01b815260040160405180910390fd5b5f6116716113af565b5468010000000000000000900460ff16919050565b5f5f5f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b5f602082840312156116cd575f5ffd5b813567ffffffffffffffff811681146104f4575f5ffd5b803563ffffffff81168114610f67575f5ffd5b5f60208284031215611707575f5ffd5b6104f4826116e4565b80356001600160a01b0381168114610f67575f5ffd5b634e487b7160e01b5f52604160045260245ffd5b5f5f6040838503121561174b575f5ffd5b61175483611710565b9150602083013567ffffffffffffffff81111561176f575f5ffd5b8301601f8101851361177f575f5ffd5b803567ffffffffffffffff81111561179957611799611726565b604051601f8201601f19908116603f0116810167ffffffffffffffff811182821017156117c8576117c8611726565b6040528181528282016020018710156117df575f5ffd5b816020840160208301375f602083830101528093505050509250929050565b5f6020828403121561180e575f5ffd5b6104f482611710565b803565ffffffffffff81168114610f67575f5ffd5b5f5f5f5f6080858703121561183f575f5ffd5b61184885611710565b935061185660208601611817565b9250611864604086016116e4565b9150611872606086016116e4565b905092959194509250565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b5f602082840312156118c2575f5ffd5b6104f482611817565b634e487b7160e01b5f52601260045260245ffd5b5f67ffffffffffffffff8316806118f8576118f86118cb565b8067ffffffffffffffff84160691505092915050565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b67ffffffffffffffff81811683821601908111156113d3576113d3611922565b67ffffffffffffffff82811682821603908111156113d3576113d3611922565b80820281158282048414176113d3576113d3611922565b808201808211156113d3576113d3611922565b5f826119ae576119ae6118cb565b500490565b818103818111156113d3576113d3611922565b5f602082840312156119d6575f5ffd5b5051919050565b5f816119eb576119eb611922565b505f190190565b65ffffffffffff82811682821603908111156113d3576113d3611922565b5f65ffffffffffff831680611a2757611a276118cb565b8065ffffffffffff84160491505092915050565b65ffffffffffff81811683821601908111156113d3576113d3611922565b5f5f85851115611a67575f5ffd5b83861115611a73575f5ffd5b5050820193919092039150565b80356001600160e01b03198116906004841015611642576001600160e01b031960049490940360031b84901b1690921692915050565b6001600160a01b038416815260406020820152816040820152818360608301375f818301606090810191909152601f909201601f191601019291505056fea164736f6c6343000825000a",
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
// Solidity: constructor(address issuance) returns()
func (rounds *Rounds) PackConstructor(issuance common.Address) []byte {
	enc, err := rounds.abi.Pack("", issuance)
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

// PackSEEDHISTORY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x89e74d04.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function SEED_HISTORY() view returns(uint64)
func (rounds *Rounds) PackSEEDHISTORY() []byte {
	enc, err := rounds.abi.Pack("SEED_HISTORY")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSEEDHISTORY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x89e74d04.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function SEED_HISTORY() view returns(uint64)
func (rounds *Rounds) TryPackSEEDHISTORY() ([]byte, error) {
	return rounds.abi.Pack("SEED_HISTORY")
}

// UnpackSEEDHISTORY is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x89e74d04.
//
// Solidity: function SEED_HISTORY() view returns(uint64)
func (rounds *Rounds) UnpackSEEDHISTORY(data []byte) (uint64, error) {
	out, err := rounds.abi.Unpack("SEED_HISTORY", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackUPGRADEINTERFACEVERSION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xad3cb1cc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function UPGRADE_INTERFACE_VERSION() view returns(string)
func (rounds *Rounds) PackUPGRADEINTERFACEVERSION() []byte {
	enc, err := rounds.abi.Pack("UPGRADE_INTERFACE_VERSION")
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
func (rounds *Rounds) TryPackUPGRADEINTERFACEVERSION() ([]byte, error) {
	return rounds.abi.Pack("UPGRADE_INTERFACE_VERSION")
}

// UnpackUPGRADEINTERFACEVERSION is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xad3cb1cc.
//
// Solidity: function UPGRADE_INTERFACE_VERSION() view returns(string)
func (rounds *Rounds) UnpackUPGRADEINTERFACEVERSION(data []byte) (string, error) {
	out, err := rounds.abi.Unpack("UPGRADE_INTERFACE_VERSION", data)
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

// PackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9188aee9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function initialize(address authority, uint48 startTime, uint32 initialLength, uint32 lockPpm) returns()
func (rounds *Rounds) PackInitialize(authority common.Address, startTime *big.Int, initialLength uint32, lockPpm uint32) []byte {
	enc, err := rounds.abi.Pack("initialize", authority, startTime, initialLength, lockPpm)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9188aee9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function initialize(address authority, uint48 startTime, uint32 initialLength, uint32 lockPpm) returns()
func (rounds *Rounds) TryPackInitialize(authority common.Address, startTime *big.Int, initialLength uint32, lockPpm uint32) ([]byte, error) {
	return rounds.abi.Pack("initialize", authority, startTime, initialLength, lockPpm)
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

// PackProxiableUUID is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52d1902d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proxiableUUID() view returns(bytes32)
func (rounds *Rounds) PackProxiableUUID() []byte {
	enc, err := rounds.abi.Pack("proxiableUUID")
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
func (rounds *Rounds) TryPackProxiableUUID() ([]byte, error) {
	return rounds.abi.Pack("proxiableUUID")
}

// UnpackProxiableUUID is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x52d1902d.
//
// Solidity: function proxiableUUID() view returns(bytes32)
func (rounds *Rounds) UnpackProxiableUUID(data []byte) ([32]byte, error) {
	out, err := rounds.abi.Unpack("proxiableUUID", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
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

// PackSeedOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x29316a2a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function seedOf(uint64 round) view returns(bytes32)
func (rounds *Rounds) PackSeedOf(round uint64) []byte {
	enc, err := rounds.abi.Pack("seedOf", round)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSeedOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x29316a2a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function seedOf(uint64 round) view returns(bytes32)
func (rounds *Rounds) TryPackSeedOf(round uint64) ([]byte, error) {
	return rounds.abi.Pack("seedOf", round)
}

// UnpackSeedOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x29316a2a.
//
// Solidity: function seedOf(uint64 round) view returns(bytes32)
func (rounds *Rounds) UnpackSeedOf(data []byte) ([32]byte, error) {
	out, err := rounds.abi.Unpack("seedOf", data)
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

// PackUpgradeToAndCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f1ef286.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function upgradeToAndCall(address newImplementation, bytes data) payable returns()
func (rounds *Rounds) PackUpgradeToAndCall(newImplementation common.Address, data []byte) []byte {
	enc, err := rounds.abi.Pack("upgradeToAndCall", newImplementation, data)
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
func (rounds *Rounds) TryPackUpgradeToAndCall(newImplementation common.Address, data []byte) ([]byte, error) {
	return rounds.abi.Pack("upgradeToAndCall", newImplementation, data)
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

// RoundsInitialized represents a Initialized event raised by the Rounds contract.
type RoundsInitialized struct {
	Version uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const RoundsInitializedEventName = "Initialized"

// ContractEventName returns the user-defined event name.
func (RoundsInitialized) ContractEventName() string {
	return RoundsInitializedEventName
}

// UnpackInitializedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Initialized(uint64 version)
func (rounds *Rounds) UnpackInitializedEvent(log *types.Log) (*RoundsInitialized, error) {
	event := "Initialized"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rounds.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RoundsInitialized)
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
	Seed         [32]byte
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
// Solidity: event RoundInitialized(uint64 indexed round, bytes32 seed, uint256 rewardBudget, address caller)
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

// RoundsUpgraded represents a Upgraded event raised by the Rounds contract.
type RoundsUpgraded struct {
	Implementation common.Address
	Raw            *types.Log // Blockchain specific contextual infos
}

const RoundsUpgradedEventName = "Upgraded"

// ContractEventName returns the user-defined event name.
func (RoundsUpgraded) ContractEventName() string {
	return RoundsUpgradedEventName
}

// UnpackUpgradedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Upgraded(address indexed implementation)
func (rounds *Rounds) UnpackUpgradedEvent(log *types.Log) (*RoundsUpgraded, error) {
	event := "Upgraded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rounds.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RoundsUpgraded)
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
	if bytes.Equal(raw[:4], rounds.abi.Errors["AddressEmptyCode"].ID.Bytes()[:4]) {
		return rounds.UnpackAddressEmptyCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], rounds.abi.Errors["ERC1967InvalidImplementation"].ID.Bytes()[:4]) {
		return rounds.UnpackERC1967InvalidImplementationError(raw[4:])
	}
	if bytes.Equal(raw[:4], rounds.abi.Errors["ERC1967NonPayable"].ID.Bytes()[:4]) {
		return rounds.UnpackERC1967NonPayableError(raw[4:])
	}
	if bytes.Equal(raw[:4], rounds.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return rounds.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], rounds.abi.Errors["InvalidInitialization"].ID.Bytes()[:4]) {
		return rounds.UnpackInvalidInitializationError(raw[4:])
	}
	if bytes.Equal(raw[:4], rounds.abi.Errors["InvalidRoundLength"].ID.Bytes()[:4]) {
		return rounds.UnpackInvalidRoundLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], rounds.abi.Errors["InvalidSchedule"].ID.Bytes()[:4]) {
		return rounds.UnpackInvalidScheduleError(raw[4:])
	}
	if bytes.Equal(raw[:4], rounds.abi.Errors["NotInitializing"].ID.Bytes()[:4]) {
		return rounds.UnpackNotInitializingError(raw[4:])
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
	if bytes.Equal(raw[:4], rounds.abi.Errors["UUPSUnauthorizedCallContext"].ID.Bytes()[:4]) {
		return rounds.UnpackUUPSUnauthorizedCallContextError(raw[4:])
	}
	if bytes.Equal(raw[:4], rounds.abi.Errors["UUPSUnsupportedProxiableUUID"].ID.Bytes()[:4]) {
		return rounds.UnpackUUPSUnsupportedProxiableUUIDError(raw[4:])
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

// RoundsAddressEmptyCode represents a AddressEmptyCode error raised by the Rounds contract.
type RoundsAddressEmptyCode struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AddressEmptyCode(address target)
func RoundsAddressEmptyCodeErrorID() common.Hash {
	return common.HexToHash("0x9996b315c842ff135b8fc4a08ad5df1c344efbc03d2687aecc0678050d2aac89")
}

// UnpackAddressEmptyCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AddressEmptyCode(address target)
func (rounds *Rounds) UnpackAddressEmptyCodeError(raw []byte) (*RoundsAddressEmptyCode, error) {
	out := new(RoundsAddressEmptyCode)
	if err := rounds.abi.UnpackIntoInterface(out, "AddressEmptyCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RoundsERC1967InvalidImplementation represents a ERC1967InvalidImplementation error raised by the Rounds contract.
type RoundsERC1967InvalidImplementation struct {
	Implementation common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1967InvalidImplementation(address implementation)
func RoundsERC1967InvalidImplementationErrorID() common.Hash {
	return common.HexToHash("0x4c9c8ce3ceb3130f17f7cdba48d89b5b0129f266a8bac114e6e315a41879b617")
}

// UnpackERC1967InvalidImplementationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1967InvalidImplementation(address implementation)
func (rounds *Rounds) UnpackERC1967InvalidImplementationError(raw []byte) (*RoundsERC1967InvalidImplementation, error) {
	out := new(RoundsERC1967InvalidImplementation)
	if err := rounds.abi.UnpackIntoInterface(out, "ERC1967InvalidImplementation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RoundsERC1967NonPayable represents a ERC1967NonPayable error raised by the Rounds contract.
type RoundsERC1967NonPayable struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1967NonPayable()
func RoundsERC1967NonPayableErrorID() common.Hash {
	return common.HexToHash("0xb398979fa84f543c8e222f17890372c487baf85e062276c127fef521eea7224b")
}

// UnpackERC1967NonPayableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1967NonPayable()
func (rounds *Rounds) UnpackERC1967NonPayableError(raw []byte) (*RoundsERC1967NonPayable, error) {
	out := new(RoundsERC1967NonPayable)
	if err := rounds.abi.UnpackIntoInterface(out, "ERC1967NonPayable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RoundsFailedCall represents a FailedCall error raised by the Rounds contract.
type RoundsFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func RoundsFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (rounds *Rounds) UnpackFailedCallError(raw []byte) (*RoundsFailedCall, error) {
	out := new(RoundsFailedCall)
	if err := rounds.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RoundsInvalidInitialization represents a InvalidInitialization error raised by the Rounds contract.
type RoundsInvalidInitialization struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidInitialization()
func RoundsInvalidInitializationErrorID() common.Hash {
	return common.HexToHash("0xf92ee8a957075833165f68c320933b1a1294aafc84ee6e0dd3fb178008f9aaf5")
}

// UnpackInvalidInitializationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidInitialization()
func (rounds *Rounds) UnpackInvalidInitializationError(raw []byte) (*RoundsInvalidInitialization, error) {
	out := new(RoundsInvalidInitialization)
	if err := rounds.abi.UnpackIntoInterface(out, "InvalidInitialization", raw); err != nil {
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

// RoundsNotInitializing represents a NotInitializing error raised by the Rounds contract.
type RoundsNotInitializing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInitializing()
func RoundsNotInitializingErrorID() common.Hash {
	return common.HexToHash("0xd7e6bcf8597daa127dc9f0048d2f08d5ef140a2cb659feabd700beff1f7a8302")
}

// UnpackNotInitializingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInitializing()
func (rounds *Rounds) UnpackNotInitializingError(raw []byte) (*RoundsNotInitializing, error) {
	out := new(RoundsNotInitializing)
	if err := rounds.abi.UnpackIntoInterface(out, "NotInitializing", raw); err != nil {
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

// RoundsUUPSUnauthorizedCallContext represents a UUPSUnauthorizedCallContext error raised by the Rounds contract.
type RoundsUUPSUnauthorizedCallContext struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UUPSUnauthorizedCallContext()
func RoundsUUPSUnauthorizedCallContextErrorID() common.Hash {
	return common.HexToHash("0xe07c8dba242a06571ac65fe4bbe20522c9fb111cb33599b799ff8039c1ed18f4")
}

// UnpackUUPSUnauthorizedCallContextError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UUPSUnauthorizedCallContext()
func (rounds *Rounds) UnpackUUPSUnauthorizedCallContextError(raw []byte) (*RoundsUUPSUnauthorizedCallContext, error) {
	out := new(RoundsUUPSUnauthorizedCallContext)
	if err := rounds.abi.UnpackIntoInterface(out, "UUPSUnauthorizedCallContext", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RoundsUUPSUnsupportedProxiableUUID represents a UUPSUnsupportedProxiableUUID error raised by the Rounds contract.
type RoundsUUPSUnsupportedProxiableUUID struct {
	Slot [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UUPSUnsupportedProxiableUUID(bytes32 slot)
func RoundsUUPSUnsupportedProxiableUUIDErrorID() common.Hash {
	return common.HexToHash("0xaa1d49a4c084bfa9aeeee2a0be65267a7f19ba7e1476b114dac513d2c14cb563")
}

// UnpackUUPSUnsupportedProxiableUUIDError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UUPSUnsupportedProxiableUUID(bytes32 slot)
func (rounds *Rounds) UnpackUUPSUnsupportedProxiableUUIDError(raw []byte) (*RoundsUUPSUnsupportedProxiableUUID, error) {
	out := new(RoundsUUPSUnsupportedProxiableUUID)
	if err := rounds.abi.UnpackIntoInterface(out, "UUPSUnsupportedProxiableUUID", raw); err != nil {
		return nil, err
	}
	return out, nil
}
