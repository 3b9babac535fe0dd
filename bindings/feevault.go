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

// FeeVaultMetaData contains all meta data concerning the FeeVault contract.
var FeeVaultMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIStaking\",\"name\":\"staking\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"jobsManager\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AccessManagedInvalidAuthority\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"delay\",\"type\":\"uint32\"}],\"name\":\"AccessManagedRequiredDelay\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"AccessManagedUnauthorized\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"}],\"name\":\"AddressEmptyCode\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"}],\"name\":\"ERC1967InvalidImplementation\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ERC1967NonPayable\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedCall\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidInitialization\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotFeePayer\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotInitializing\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotStaking\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NothingToWithdraw\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SafeCastOverflowedUintDowncast\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"recipient\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"TransferFailed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"UUPSUnauthorizedCallContext\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"slot\",\"type\":\"bytes32\"}],\"name\":\"UUPSUnsupportedProxiableUUID\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AuthorityUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"transcoder\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"toDelegators\",\"type\":\"uint256\"}],\"name\":\"FeesCredited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"recipient\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"FeesWithdrawn\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"version\",\"type\":\"uint64\"}],\"name\":\"Initialized\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"}],\"name\":\"Upgraded\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"JOBS_MANAGER\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"STAKING\",\"outputs\":[{\"internalType\":\"contractIStaking\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"UPGRADE_INTERFACE_VERSION\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"authority\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"transcoder\",\"type\":\"address\"}],\"name\":\"credit\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"initialize\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"isConsumingScheduledOp\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"pendingFees\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proxiableUUID\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newAuthority\",\"type\":\"address\"}],\"name\":\"setAuthority\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"transcoder\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"generation\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"}],\"name\":\"settle\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newImplementation\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"upgradeToAndCall\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"addresspayable\",\"name\":\"recipient\",\"type\":\"address\"}],\"name\":\"withdraw\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "FeeVault",
	Bin: "0x60e060405230608052348015610013575f5ffd5b50604051611a97380380611a978339810160408190526100329161011a565b6001600160a01b0380831660a052811660c05261004d610054565b5050610152565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff16156100a45760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b03908116146101035780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b6001600160a01b0381168114610103575f5ffd5b5f5f6040838503121561012b575f5ffd5b825161013681610106565b602084015190925061014781610106565b809150509250929050565b60805160a05160c0516118eb6101ac5f395f818160e3015261086601525f81816101f40152818161031f0152818161045d015281816108d30152610ab401525f8181610b4d01528181610b760152610dfa01526118eb5ff3fe6080604052600436106100ce575f3560e01c80638fb360371161007c578063bf7e214f11610057578063bf7e214f1461026b578063c4d66de8146102a7578063d5d44d80146102c6578063ebf8cb8e146102d9575f5ffd5b80638fb36037146101b657806397610f30146101e3578063ad3cb1cc14610216575f5ffd5b806351cff8d9116100ac57806351cff8d91461016457806352d1902d146101835780637a9e5e4b14610197575f5ffd5b8063146ef106146100d257806325d2a3f3146101225780634f1ef2861461014f575b5f5ffd5b3480156100dd575f5ffd5b506101057f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020015b60405180910390f35b34801561012d575f5ffd5b5061014161013c366004611486565b6102f8565b604051908152602001610119565b61016261015d366004611510565b610412565b005b34801561016f575f5ffd5b5061014161017e366004611486565b610431565b34801561018e575f5ffd5b5061014161062c565b3480156101a2575f5ffd5b506101626101b1366004611486565b61065a565b3480156101c1575f5ffd5b506101ca610705565b6040516001600160e01b03199091168152602001610119565b3480156101ee575f5ffd5b506101057f000000000000000000000000000000000000000000000000000000000000000081565b348015610221575f5ffd5b5061025e6040518060400160405280600581526020017f352e302e3000000000000000000000000000000000000000000000000000000081525081565b60405161011991906115b7565b348015610276575f5ffd5b507ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a00546001600160a01b0316610105565b3480156102b2575f5ffd5b506101626102c1366004611486565b61074e565b6101626102d4366004611486565b61085b565b3480156102e4575f5ffd5b506101626102f33660046115fd565b610aa9565b60405163fd2d39c560e01b81526001600160a01b0382811660048301525f918291829182917f0000000000000000000000000000000000000000000000000000000000000000169063fd2d39c590602401606060405180830381865afa158015610364573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906103889190611656565b6001600160a01b038089165f90815260016020818152604080842081518083018352815481529301546001600160801b031683830152938716835282815283832063ffffffff871684529052919020548151949750929550909350916103ef908285610b12565b82602001516001600160801b031661040791906116aa565b979650505050505050565b61041a610b42565b61042382610bfb565b61042d8282610c09565b5050565b5f61043a610cdd565b60405163fd2d39c560e01b81523360048201525f90819081906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063fd2d39c590602401606060405180830381865afa1580156104a2573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906104c69190611656565b9250925092506104d833848484610d12565b335f81815260016020819052604090912001546001600160801b031694508461052557604051636e34ee0b60e11b81526001600160a01b0390911660048201526024015b60405180910390fd5b50335f818152600160208190526040918290200180546fffffffffffffffffffffffffffffffff19169055516001600160a01b03871691907f5e110f8bc8a20b65dcc87f224bdf1cc039346e267118bae2739847f07321ffa89061058c9088815260200190565b60405180910390a35f856001600160a01b0316856040515f6040518083038185875af1925050503d805f81146105dd576040519150601f19603f3d011682016040523d82523d5f602084013e6105e2565b606091505b50509050808686909161061957604051630e21dcbb60e11b81526001600160a01b039092166004830152602482015260440161051c565b505050505050610627610dc5565b919050565b5f610635610def565b507f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc90565b3361068c7ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a00546001600160a01b031690565b6001600160a01b0316816001600160a01b0316146106c75760405162d1953b60e31b81526001600160a01b038216600482015260240161051c565b816001600160a01b03163b5f036106fc576040516361798f2f60e11b81526001600160a01b038316600482015260240161051c565b61042d82610e38565b7ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a0080545f9190600160a01b900460ff1661073f575f610748565b638fb3603760e01b5b91505090565b5f610757610eb8565b805490915060ff68010000000000000000820416159067ffffffffffffffff165f811580156107835750825b90505f8267ffffffffffffffff16600114801561079f5750303b155b9050811580156107ad575080155b156107cb5760405163f92ee8a960e01b815260040160405180910390fd5b845467ffffffffffffffff1916600117855583156107ff57845468ff00000000000000001916680100000000000000001785555b61080886610ee2565b831561085357845468ff000000000000000019168555604051600181527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b505050505050565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001681146108b1576040516369acbfc360e11b81526001600160a01b03909116600482015260240161051c565b5060405163988b1fa760e01b81526001600160a01b0382811660048301525f917f00000000000000000000000000000000000000000000000000000000000000009091169063988b1fa79060240161012060405180830381865afa15801561091b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061093f91906116f9565b90505f81602001516001600160801b03165f1461097f57620f42408260a0015163ffffffff163461097091906117b0565b61097a91906117db565b610981565b5f5b905080156109ef5760208201516001600160801b03166109a5600160801b836117b0565b6109af91906117db565b6001600160a01b0384165f9081526020818152604080832060e087015163ffffffff168452909152812080549091906109e99084906116aa565b90915550505b610a016109fc82346117fa565b610ef3565b6001600160a01b0384165f9081526001602081905260408220018054909190610a349084906001600160801b031661180d565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550826001600160a01b03167fe42cec1200fd71035e2755a14ec3665db029b378a8530f773ff5d89c0514759c3483604051610a9c929190918252602082015260400190565b60405180910390a2505050565b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168114610aff57604051633bd840a960e11b81526001600160a01b03909116600482015260240161051c565b50610b0c84848484610d12565b50505050565b5f8115610b3657610b3182610b2786866117fa565b600160801b610f2a565b610b38565b5f5b90505b9392505050565b306001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161480610bdb57507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316610bcf7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc546001600160a01b031690565b6001600160a01b031614155b15610bf95760405163703e46dd60e11b815260040160405180910390fd5b565b610c06335f36610fda565b50565b816001600160a01b03166352d1902d6040518163ffffffff1660e01b8152600401602060405180830381865afa925050508015610c63575060408051601f3d908101601f19168201909252610c609181019061182c565b60015b610c8b57604051634c9c8ce360e01b81526001600160a01b038316600482015260240161051c565b7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc8114610cce57604051632a87526960e21b81526004810182905260240161051c565b610cd88383611135565b505050565b610ce561118a565b610bf960017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b906111ca565b6001600160a01b038085165f9081526001602090815260408083208054948816845283835281842063ffffffff8816855290925290912054909190818103610d5c57505050610b0c565b5f610d68838387610b12565b90508015610dba57610d7981610ef3565b6001850180545f90610d959084906001600160801b031661180d565b92506101000a8154816001600160801b0302191690836001600160801b031602179055505b509091555050505050565b610bf95f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00610d0c565b306001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610bf95760405163703e46dd60e11b815260040160405180910390fd5b7ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a0080546001600160a01b03831673ffffffffffffffffffffffffffffffffffffffff199091168117825560408051918252517f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9181900360200190a15050565b5f807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a005b92915050565b610eea6111d1565b610c06816111f6565b5f6001600160801b03821115610f26576040516306dfcc6560e41b8152608060048201526024810183905260440161051c565b5090565b5f5f5f610f378686611207565b91509150815f03610f5b57838181610f5157610f516117c7565b0492505050610b3b565b818411610f7257610f726003851502601118611223565b5f848688095f868103871696879004966002600389028118808a02820302808a02820302808a02820302808a02820302808a02820302808a02909103029181900381900460010185841190960395909502919093039390930492909217029150509392505050565b7ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a005f8061104e6110317ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a00546001600160a01b031690565b873061104060045f8a8c611843565b6110499161186a565b611234565b91509150816108535763ffffffff81161561111257825460ff60a01b1916600160a01b1783556110a57ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a00546001600160a01b031690565b6001600160a01b03166394c7d7ee8787876040518463ffffffff1660e01b81526004016110d4939291906118a0565b5f604051808303815f87803b1580156110eb575f5ffd5b505af11580156110fd573d5f5f3e3d5ffd5b5050845460ff60a01b19168555506108539050565b60405162d1953b60e31b81526001600160a01b038716600482015260240161051c565b61113e826112db565b6040516001600160a01b038316907fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b905f90a280511561118257610cd8828261135e565b61042d6113fe565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15610bf957604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b6111d961141d565b610bf957604051631afcd79f60e31b815260040160405180910390fd5b6111fe6111d1565b610c0681610e38565b5f805f1983850993909202808410938190039390930393915050565b634e487b715f52806020526024601cfd5b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201525f908190819060840160408051601f19818403018152918152602080830180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff1663b700961360e01b1781525f808052918290528351939450919290918a5afa156112d1575f516020805191945081901c150291505b5094509492505050565b806001600160a01b03163b5f0361131057604051634c9c8ce360e01b81526001600160a01b038216600482015260240161051c565b7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc805473ffffffffffffffffffffffffffffffffffffffff19166001600160a01b0392909216919091179055565b60605f61136b848461143b565b905080801561138c57505f3d118061138c57505f846001600160a01b03163b115b156113a15761139961144e565b915050610edc565b80156113cb57604051639996b31560e01b81526001600160a01b038516600482015260240161051c565b3d156113de576113d9611467565b6113f7565b60405163d6bda27560e01b815260040160405180910390fd5b5092915050565b3415610bf95760405163b398979f60e01b815260040160405180910390fd5b5f611426610eb8565b5468010000000000000000900460ff16919050565b5f5f5f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b6001600160a01b0381168114610c06575f5ffd5b5f60208284031215611496575f5ffd5b8135610b3b81611472565b634e487b7160e01b5f52604160045260245ffd5b604051610120810167ffffffffffffffff811182821017156114d9576114d96114a1565b60405290565b604051601f8201601f1916810167ffffffffffffffff81118282101715611508576115086114a1565b604052919050565b5f5f60408385031215611521575f5ffd5b823561152c81611472565b9150602083013567ffffffffffffffff811115611547575f5ffd5b8301601f81018513611557575f5ffd5b803567ffffffffffffffff811115611571576115716114a1565b611584601f8201601f19166020016114df565b818152866020838501011115611598575f5ffd5b816020840160208301375f602083830101528093505050509250929050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b63ffffffff81168114610c06575f5ffd5b5f5f5f5f60808587031215611610575f5ffd5b843561161b81611472565b9350602085013561162b81611472565b9250604085013561163b816115ec565b9396929550929360600135925050565b8051610627816115ec565b5f5f5f60608486031215611668575f5ffd5b835161167381611472565b6020850151909350611684816115ec565b80925050604084015190509250925092565b634e487b7160e01b5f52601160045260245ffd5b80820180821115610edc57610edc611696565b80516001600160801b0381168114610627575f5ffd5b805167ffffffffffffffff81168114610627575f5ffd5b80518015158114610627575f5ffd5b5f61012082840312801561170b575f5ffd5b506117146114b5565b61171d836116bd565b815261172b602084016116bd565b602082015261173c604084016116bd565b604082015261174d606084016116bd565b606082015261175e6080840161164b565b608082015261176f60a0840161164b565b60a082015261178060c084016116d3565b60c082015261179160e0840161164b565b60e08201526117a361010084016116ea565b6101008201529392505050565b8082028115828204841417610edc57610edc611696565b634e487b7160e01b5f52601260045260245ffd5b5f826117f557634e487b7160e01b5f52601260045260245ffd5b500490565b81810381811115610edc57610edc611696565b6001600160801b038181168382160190811115610edc57610edc611696565b5f6020828403121561183c575f5ffd5b5051919050565b5f5f85851115611851575f5ffd5b8386111561185d575f5ffd5b5050820193919092039150565b80356001600160e01b031981169060048410156113f7576001600160e01b031960049490940360031b84901b1690921692915050565b6001600160a01b038416815260406020820152816040820152818360608301375f818301606090810191909152601f909201601f191601019291505056fea164736f6c6343000825000a",
}

// FeeVault is an auto generated Go binding around an Ethereum contract.
type FeeVault struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *FeeVault) GetABI() abi.ABI {
	return c.abi
}

// NewFeeVault creates a new instance of FeeVault.
func NewFeeVault() *FeeVault {
	parsed, err := FeeVaultMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &FeeVault{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *FeeVault) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address staking, address jobsManager) returns()
func (feeVault *FeeVault) PackConstructor(staking common.Address, jobsManager common.Address) []byte {
	enc, err := feeVault.abi.Pack("", staking, jobsManager)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackJOBSMANAGER is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x146ef106.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function JOBS_MANAGER() view returns(address)
func (feeVault *FeeVault) PackJOBSMANAGER() []byte {
	enc, err := feeVault.abi.Pack("JOBS_MANAGER")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackJOBSMANAGER is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x146ef106.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function JOBS_MANAGER() view returns(address)
func (feeVault *FeeVault) TryPackJOBSMANAGER() ([]byte, error) {
	return feeVault.abi.Pack("JOBS_MANAGER")
}

// UnpackJOBSMANAGER is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x146ef106.
//
// Solidity: function JOBS_MANAGER() view returns(address)
func (feeVault *FeeVault) UnpackJOBSMANAGER(data []byte) (common.Address, error) {
	out, err := feeVault.abi.Unpack("JOBS_MANAGER", data)
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
func (feeVault *FeeVault) PackSTAKING() []byte {
	enc, err := feeVault.abi.Pack("STAKING")
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
func (feeVault *FeeVault) TryPackSTAKING() ([]byte, error) {
	return feeVault.abi.Pack("STAKING")
}

// UnpackSTAKING is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x97610f30.
//
// Solidity: function STAKING() view returns(address)
func (feeVault *FeeVault) UnpackSTAKING(data []byte) (common.Address, error) {
	out, err := feeVault.abi.Unpack("STAKING", data)
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
func (feeVault *FeeVault) PackUPGRADEINTERFACEVERSION() []byte {
	enc, err := feeVault.abi.Pack("UPGRADE_INTERFACE_VERSION")
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
func (feeVault *FeeVault) TryPackUPGRADEINTERFACEVERSION() ([]byte, error) {
	return feeVault.abi.Pack("UPGRADE_INTERFACE_VERSION")
}

// UnpackUPGRADEINTERFACEVERSION is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xad3cb1cc.
//
// Solidity: function UPGRADE_INTERFACE_VERSION() view returns(string)
func (feeVault *FeeVault) UnpackUPGRADEINTERFACEVERSION(data []byte) (string, error) {
	out, err := feeVault.abi.Unpack("UPGRADE_INTERFACE_VERSION", data)
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
func (feeVault *FeeVault) PackAuthority() []byte {
	enc, err := feeVault.abi.Pack("authority")
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
func (feeVault *FeeVault) TryPackAuthority() ([]byte, error) {
	return feeVault.abi.Pack("authority")
}

// UnpackAuthority is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbf7e214f.
//
// Solidity: function authority() view returns(address)
func (feeVault *FeeVault) UnpackAuthority(data []byte) (common.Address, error) {
	out, err := feeVault.abi.Unpack("authority", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackCredit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd5d44d80.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function credit(address transcoder) payable returns()
func (feeVault *FeeVault) PackCredit(transcoder common.Address) []byte {
	enc, err := feeVault.abi.Pack("credit", transcoder)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCredit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd5d44d80.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function credit(address transcoder) payable returns()
func (feeVault *FeeVault) TryPackCredit(transcoder common.Address) ([]byte, error) {
	return feeVault.abi.Pack("credit", transcoder)
}

// PackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc4d66de8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function initialize(address authority) returns()
func (feeVault *FeeVault) PackInitialize(authority common.Address) []byte {
	enc, err := feeVault.abi.Pack("initialize", authority)
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
func (feeVault *FeeVault) TryPackInitialize(authority common.Address) ([]byte, error) {
	return feeVault.abi.Pack("initialize", authority)
}

// PackIsConsumingScheduledOp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8fb36037.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (feeVault *FeeVault) PackIsConsumingScheduledOp() []byte {
	enc, err := feeVault.abi.Pack("isConsumingScheduledOp")
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
func (feeVault *FeeVault) TryPackIsConsumingScheduledOp() ([]byte, error) {
	return feeVault.abi.Pack("isConsumingScheduledOp")
}

// UnpackIsConsumingScheduledOp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8fb36037.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (feeVault *FeeVault) UnpackIsConsumingScheduledOp(data []byte) ([4]byte, error) {
	out, err := feeVault.abi.Unpack("isConsumingScheduledOp", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackPendingFees is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x25d2a3f3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pendingFees(address account) view returns(uint256)
func (feeVault *FeeVault) PackPendingFees(account common.Address) []byte {
	enc, err := feeVault.abi.Pack("pendingFees", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPendingFees is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x25d2a3f3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pendingFees(address account) view returns(uint256)
func (feeVault *FeeVault) TryPackPendingFees(account common.Address) ([]byte, error) {
	return feeVault.abi.Pack("pendingFees", account)
}

// UnpackPendingFees is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x25d2a3f3.
//
// Solidity: function pendingFees(address account) view returns(uint256)
func (feeVault *FeeVault) UnpackPendingFees(data []byte) (*big.Int, error) {
	out, err := feeVault.abi.Unpack("pendingFees", data)
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
func (feeVault *FeeVault) PackProxiableUUID() []byte {
	enc, err := feeVault.abi.Pack("proxiableUUID")
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
func (feeVault *FeeVault) TryPackProxiableUUID() ([]byte, error) {
	return feeVault.abi.Pack("proxiableUUID")
}

// UnpackProxiableUUID is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x52d1902d.
//
// Solidity: function proxiableUUID() view returns(bytes32)
func (feeVault *FeeVault) UnpackProxiableUUID(data []byte) ([32]byte, error) {
	out, err := feeVault.abi.Unpack("proxiableUUID", data)
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
func (feeVault *FeeVault) PackSetAuthority(newAuthority common.Address) []byte {
	enc, err := feeVault.abi.Pack("setAuthority", newAuthority)
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
func (feeVault *FeeVault) TryPackSetAuthority(newAuthority common.Address) ([]byte, error) {
	return feeVault.abi.Pack("setAuthority", newAuthority)
}

// PackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xebf8cb8e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settle(address account, address transcoder, uint32 generation, uint256 shares) returns()
func (feeVault *FeeVault) PackSettle(account common.Address, transcoder common.Address, generation uint32, shares *big.Int) []byte {
	enc, err := feeVault.abi.Pack("settle", account, transcoder, generation, shares)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xebf8cb8e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settle(address account, address transcoder, uint32 generation, uint256 shares) returns()
func (feeVault *FeeVault) TryPackSettle(account common.Address, transcoder common.Address, generation uint32, shares *big.Int) ([]byte, error) {
	return feeVault.abi.Pack("settle", account, transcoder, generation, shares)
}

// PackUpgradeToAndCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f1ef286.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function upgradeToAndCall(address newImplementation, bytes data) payable returns()
func (feeVault *FeeVault) PackUpgradeToAndCall(newImplementation common.Address, data []byte) []byte {
	enc, err := feeVault.abi.Pack("upgradeToAndCall", newImplementation, data)
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
func (feeVault *FeeVault) TryPackUpgradeToAndCall(newImplementation common.Address, data []byte) ([]byte, error) {
	return feeVault.abi.Pack("upgradeToAndCall", newImplementation, data)
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x51cff8d9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw(address recipient) returns(uint256 amount)
func (feeVault *FeeVault) PackWithdraw(recipient common.Address) []byte {
	enc, err := feeVault.abi.Pack("withdraw", recipient)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x51cff8d9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw(address recipient) returns(uint256 amount)
func (feeVault *FeeVault) TryPackWithdraw(recipient common.Address) ([]byte, error) {
	return feeVault.abi.Pack("withdraw", recipient)
}

// UnpackWithdraw is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x51cff8d9.
//
// Solidity: function withdraw(address recipient) returns(uint256 amount)
func (feeVault *FeeVault) UnpackWithdraw(data []byte) (*big.Int, error) {
	out, err := feeVault.abi.Unpack("withdraw", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// FeeVaultAuthorityUpdated represents a AuthorityUpdated event raised by the FeeVault contract.
type FeeVaultAuthorityUpdated struct {
	Authority common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const FeeVaultAuthorityUpdatedEventName = "AuthorityUpdated"

// ContractEventName returns the user-defined event name.
func (FeeVaultAuthorityUpdated) ContractEventName() string {
	return FeeVaultAuthorityUpdatedEventName
}

// UnpackAuthorityUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AuthorityUpdated(address authority)
func (feeVault *FeeVault) UnpackAuthorityUpdatedEvent(log *types.Log) (*FeeVaultAuthorityUpdated, error) {
	event := "AuthorityUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != feeVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FeeVaultAuthorityUpdated)
	if len(log.Data) > 0 {
		if err := feeVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range feeVault.abi.Events[event].Inputs {
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

// FeeVaultFeesCredited represents a FeesCredited event raised by the FeeVault contract.
type FeeVaultFeesCredited struct {
	Transcoder   common.Address
	Amount       *big.Int
	ToDelegators *big.Int
	Raw          *types.Log // Blockchain specific contextual infos
}

const FeeVaultFeesCreditedEventName = "FeesCredited"

// ContractEventName returns the user-defined event name.
func (FeeVaultFeesCredited) ContractEventName() string {
	return FeeVaultFeesCreditedEventName
}

// UnpackFeesCreditedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FeesCredited(address indexed transcoder, uint256 amount, uint256 toDelegators)
func (feeVault *FeeVault) UnpackFeesCreditedEvent(log *types.Log) (*FeeVaultFeesCredited, error) {
	event := "FeesCredited"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != feeVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FeeVaultFeesCredited)
	if len(log.Data) > 0 {
		if err := feeVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range feeVault.abi.Events[event].Inputs {
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

// FeeVaultFeesWithdrawn represents a FeesWithdrawn event raised by the FeeVault contract.
type FeeVaultFeesWithdrawn struct {
	Account   common.Address
	Recipient common.Address
	Amount    *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const FeeVaultFeesWithdrawnEventName = "FeesWithdrawn"

// ContractEventName returns the user-defined event name.
func (FeeVaultFeesWithdrawn) ContractEventName() string {
	return FeeVaultFeesWithdrawnEventName
}

// UnpackFeesWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FeesWithdrawn(address indexed account, address indexed recipient, uint256 amount)
func (feeVault *FeeVault) UnpackFeesWithdrawnEvent(log *types.Log) (*FeeVaultFeesWithdrawn, error) {
	event := "FeesWithdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != feeVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FeeVaultFeesWithdrawn)
	if len(log.Data) > 0 {
		if err := feeVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range feeVault.abi.Events[event].Inputs {
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

// FeeVaultInitialized represents a Initialized event raised by the FeeVault contract.
type FeeVaultInitialized struct {
	Version uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const FeeVaultInitializedEventName = "Initialized"

// ContractEventName returns the user-defined event name.
func (FeeVaultInitialized) ContractEventName() string {
	return FeeVaultInitializedEventName
}

// UnpackInitializedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Initialized(uint64 version)
func (feeVault *FeeVault) UnpackInitializedEvent(log *types.Log) (*FeeVaultInitialized, error) {
	event := "Initialized"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != feeVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FeeVaultInitialized)
	if len(log.Data) > 0 {
		if err := feeVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range feeVault.abi.Events[event].Inputs {
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

// FeeVaultUpgraded represents a Upgraded event raised by the FeeVault contract.
type FeeVaultUpgraded struct {
	Implementation common.Address
	Raw            *types.Log // Blockchain specific contextual infos
}

const FeeVaultUpgradedEventName = "Upgraded"

// ContractEventName returns the user-defined event name.
func (FeeVaultUpgraded) ContractEventName() string {
	return FeeVaultUpgradedEventName
}

// UnpackUpgradedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Upgraded(address indexed implementation)
func (feeVault *FeeVault) UnpackUpgradedEvent(log *types.Log) (*FeeVaultUpgraded, error) {
	event := "Upgraded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != feeVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FeeVaultUpgraded)
	if len(log.Data) > 0 {
		if err := feeVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range feeVault.abi.Events[event].Inputs {
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
func (feeVault *FeeVault) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], feeVault.abi.Errors["AccessManagedInvalidAuthority"].ID.Bytes()[:4]) {
		return feeVault.UnpackAccessManagedInvalidAuthorityError(raw[4:])
	}
	if bytes.Equal(raw[:4], feeVault.abi.Errors["AccessManagedRequiredDelay"].ID.Bytes()[:4]) {
		return feeVault.UnpackAccessManagedRequiredDelayError(raw[4:])
	}
	if bytes.Equal(raw[:4], feeVault.abi.Errors["AccessManagedUnauthorized"].ID.Bytes()[:4]) {
		return feeVault.UnpackAccessManagedUnauthorizedError(raw[4:])
	}
	if bytes.Equal(raw[:4], feeVault.abi.Errors["AddressEmptyCode"].ID.Bytes()[:4]) {
		return feeVault.UnpackAddressEmptyCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], feeVault.abi.Errors["ERC1967InvalidImplementation"].ID.Bytes()[:4]) {
		return feeVault.UnpackERC1967InvalidImplementationError(raw[4:])
	}
	if bytes.Equal(raw[:4], feeVault.abi.Errors["ERC1967NonPayable"].ID.Bytes()[:4]) {
		return feeVault.UnpackERC1967NonPayableError(raw[4:])
	}
	if bytes.Equal(raw[:4], feeVault.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return feeVault.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], feeVault.abi.Errors["InvalidInitialization"].ID.Bytes()[:4]) {
		return feeVault.UnpackInvalidInitializationError(raw[4:])
	}
	if bytes.Equal(raw[:4], feeVault.abi.Errors["NotFeePayer"].ID.Bytes()[:4]) {
		return feeVault.UnpackNotFeePayerError(raw[4:])
	}
	if bytes.Equal(raw[:4], feeVault.abi.Errors["NotInitializing"].ID.Bytes()[:4]) {
		return feeVault.UnpackNotInitializingError(raw[4:])
	}
	if bytes.Equal(raw[:4], feeVault.abi.Errors["NotStaking"].ID.Bytes()[:4]) {
		return feeVault.UnpackNotStakingError(raw[4:])
	}
	if bytes.Equal(raw[:4], feeVault.abi.Errors["NothingToWithdraw"].ID.Bytes()[:4]) {
		return feeVault.UnpackNothingToWithdrawError(raw[4:])
	}
	if bytes.Equal(raw[:4], feeVault.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return feeVault.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], feeVault.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return feeVault.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], feeVault.abi.Errors["TransferFailed"].ID.Bytes()[:4]) {
		return feeVault.UnpackTransferFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], feeVault.abi.Errors["UUPSUnauthorizedCallContext"].ID.Bytes()[:4]) {
		return feeVault.UnpackUUPSUnauthorizedCallContextError(raw[4:])
	}
	if bytes.Equal(raw[:4], feeVault.abi.Errors["UUPSUnsupportedProxiableUUID"].ID.Bytes()[:4]) {
		return feeVault.UnpackUUPSUnsupportedProxiableUUIDError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// FeeVaultAccessManagedInvalidAuthority represents a AccessManagedInvalidAuthority error raised by the FeeVault contract.
type FeeVaultAccessManagedInvalidAuthority struct {
	Authority common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func FeeVaultAccessManagedInvalidAuthorityErrorID() common.Hash {
	return common.HexToHash("0xc2f31e5ee06c96eddd5864bf58d26da15afa7233cb6f74e000aa686fca7a7a0b")
}

// UnpackAccessManagedInvalidAuthorityError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func (feeVault *FeeVault) UnpackAccessManagedInvalidAuthorityError(raw []byte) (*FeeVaultAccessManagedInvalidAuthority, error) {
	out := new(FeeVaultAccessManagedInvalidAuthority)
	if err := feeVault.abi.UnpackIntoInterface(out, "AccessManagedInvalidAuthority", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeeVaultAccessManagedRequiredDelay represents a AccessManagedRequiredDelay error raised by the FeeVault contract.
type FeeVaultAccessManagedRequiredDelay struct {
	Caller common.Address
	Delay  uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func FeeVaultAccessManagedRequiredDelayErrorID() common.Hash {
	return common.HexToHash("0xaf77169dad650be42a753d4bbd4f4ad0d10be80053e495da3bb1525746eda4e4")
}

// UnpackAccessManagedRequiredDelayError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func (feeVault *FeeVault) UnpackAccessManagedRequiredDelayError(raw []byte) (*FeeVaultAccessManagedRequiredDelay, error) {
	out := new(FeeVaultAccessManagedRequiredDelay)
	if err := feeVault.abi.UnpackIntoInterface(out, "AccessManagedRequiredDelay", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeeVaultAccessManagedUnauthorized represents a AccessManagedUnauthorized error raised by the FeeVault contract.
type FeeVaultAccessManagedUnauthorized struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func FeeVaultAccessManagedUnauthorizedErrorID() common.Hash {
	return common.HexToHash("0x068ca9d827f779c08fd30d7fda45faef5f2a6b2e57f8b809b3c6bbed99f5fb1f")
}

// UnpackAccessManagedUnauthorizedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func (feeVault *FeeVault) UnpackAccessManagedUnauthorizedError(raw []byte) (*FeeVaultAccessManagedUnauthorized, error) {
	out := new(FeeVaultAccessManagedUnauthorized)
	if err := feeVault.abi.UnpackIntoInterface(out, "AccessManagedUnauthorized", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeeVaultAddressEmptyCode represents a AddressEmptyCode error raised by the FeeVault contract.
type FeeVaultAddressEmptyCode struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AddressEmptyCode(address target)
func FeeVaultAddressEmptyCodeErrorID() common.Hash {
	return common.HexToHash("0x9996b315c842ff135b8fc4a08ad5df1c344efbc03d2687aecc0678050d2aac89")
}

// UnpackAddressEmptyCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AddressEmptyCode(address target)
func (feeVault *FeeVault) UnpackAddressEmptyCodeError(raw []byte) (*FeeVaultAddressEmptyCode, error) {
	out := new(FeeVaultAddressEmptyCode)
	if err := feeVault.abi.UnpackIntoInterface(out, "AddressEmptyCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeeVaultERC1967InvalidImplementation represents a ERC1967InvalidImplementation error raised by the FeeVault contract.
type FeeVaultERC1967InvalidImplementation struct {
	Implementation common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1967InvalidImplementation(address implementation)
func FeeVaultERC1967InvalidImplementationErrorID() common.Hash {
	return common.HexToHash("0x4c9c8ce3ceb3130f17f7cdba48d89b5b0129f266a8bac114e6e315a41879b617")
}

// UnpackERC1967InvalidImplementationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1967InvalidImplementation(address implementation)
func (feeVault *FeeVault) UnpackERC1967InvalidImplementationError(raw []byte) (*FeeVaultERC1967InvalidImplementation, error) {
	out := new(FeeVaultERC1967InvalidImplementation)
	if err := feeVault.abi.UnpackIntoInterface(out, "ERC1967InvalidImplementation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeeVaultERC1967NonPayable represents a ERC1967NonPayable error raised by the FeeVault contract.
type FeeVaultERC1967NonPayable struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1967NonPayable()
func FeeVaultERC1967NonPayableErrorID() common.Hash {
	return common.HexToHash("0xb398979fa84f543c8e222f17890372c487baf85e062276c127fef521eea7224b")
}

// UnpackERC1967NonPayableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1967NonPayable()
func (feeVault *FeeVault) UnpackERC1967NonPayableError(raw []byte) (*FeeVaultERC1967NonPayable, error) {
	out := new(FeeVaultERC1967NonPayable)
	if err := feeVault.abi.UnpackIntoInterface(out, "ERC1967NonPayable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeeVaultFailedCall represents a FailedCall error raised by the FeeVault contract.
type FeeVaultFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func FeeVaultFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (feeVault *FeeVault) UnpackFailedCallError(raw []byte) (*FeeVaultFailedCall, error) {
	out := new(FeeVaultFailedCall)
	if err := feeVault.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeeVaultInvalidInitialization represents a InvalidInitialization error raised by the FeeVault contract.
type FeeVaultInvalidInitialization struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidInitialization()
func FeeVaultInvalidInitializationErrorID() common.Hash {
	return common.HexToHash("0xf92ee8a957075833165f68c320933b1a1294aafc84ee6e0dd3fb178008f9aaf5")
}

// UnpackInvalidInitializationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidInitialization()
func (feeVault *FeeVault) UnpackInvalidInitializationError(raw []byte) (*FeeVaultInvalidInitialization, error) {
	out := new(FeeVaultInvalidInitialization)
	if err := feeVault.abi.UnpackIntoInterface(out, "InvalidInitialization", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeeVaultNotFeePayer represents a NotFeePayer error raised by the FeeVault contract.
type FeeVaultNotFeePayer struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotFeePayer(address caller)
func FeeVaultNotFeePayerErrorID() common.Hash {
	return common.HexToHash("0xd3597f8673efbde5149e32bdb95d31ffcc50edf4a50bd1630f80717c0e2d044f")
}

// UnpackNotFeePayerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotFeePayer(address caller)
func (feeVault *FeeVault) UnpackNotFeePayerError(raw []byte) (*FeeVaultNotFeePayer, error) {
	out := new(FeeVaultNotFeePayer)
	if err := feeVault.abi.UnpackIntoInterface(out, "NotFeePayer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeeVaultNotInitializing represents a NotInitializing error raised by the FeeVault contract.
type FeeVaultNotInitializing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInitializing()
func FeeVaultNotInitializingErrorID() common.Hash {
	return common.HexToHash("0xd7e6bcf8597daa127dc9f0048d2f08d5ef140a2cb659feabd700beff1f7a8302")
}

// UnpackNotInitializingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInitializing()
func (feeVault *FeeVault) UnpackNotInitializingError(raw []byte) (*FeeVaultNotInitializing, error) {
	out := new(FeeVaultNotInitializing)
	if err := feeVault.abi.UnpackIntoInterface(out, "NotInitializing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeeVaultNotStaking represents a NotStaking error raised by the FeeVault contract.
type FeeVaultNotStaking struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotStaking(address caller)
func FeeVaultNotStakingErrorID() common.Hash {
	return common.HexToHash("0x77b08152bba8966acd93e1bf66172ec669aa590fac3e2929293562553a115ed6")
}

// UnpackNotStakingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotStaking(address caller)
func (feeVault *FeeVault) UnpackNotStakingError(raw []byte) (*FeeVaultNotStaking, error) {
	out := new(FeeVaultNotStaking)
	if err := feeVault.abi.UnpackIntoInterface(out, "NotStaking", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeeVaultNothingToWithdraw represents a NothingToWithdraw error raised by the FeeVault contract.
type FeeVaultNothingToWithdraw struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToWithdraw(address account)
func FeeVaultNothingToWithdrawErrorID() common.Hash {
	return common.HexToHash("0xdc69dc16e4a8405b44139edda9a06ee66b303337358b6f4633533d65de15b7f4")
}

// UnpackNothingToWithdrawError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToWithdraw(address account)
func (feeVault *FeeVault) UnpackNothingToWithdrawError(raw []byte) (*FeeVaultNothingToWithdraw, error) {
	out := new(FeeVaultNothingToWithdraw)
	if err := feeVault.abi.UnpackIntoInterface(out, "NothingToWithdraw", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeeVaultReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the FeeVault contract.
type FeeVaultReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func FeeVaultReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (feeVault *FeeVault) UnpackReentrancyGuardReentrantCallError(raw []byte) (*FeeVaultReentrancyGuardReentrantCall, error) {
	out := new(FeeVaultReentrancyGuardReentrantCall)
	if err := feeVault.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeeVaultSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the FeeVault contract.
type FeeVaultSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func FeeVaultSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (feeVault *FeeVault) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*FeeVaultSafeCastOverflowedUintDowncast, error) {
	out := new(FeeVaultSafeCastOverflowedUintDowncast)
	if err := feeVault.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeeVaultTransferFailed represents a TransferFailed error raised by the FeeVault contract.
type FeeVaultTransferFailed struct {
	Recipient common.Address
	Amount    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TransferFailed(address recipient, uint256 amount)
func FeeVaultTransferFailedErrorID() common.Hash {
	return common.HexToHash("0x1c43b9761b3fba5321ca8212bfc231945f668ccc0c446f333999eea9ce8fda81")
}

// UnpackTransferFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TransferFailed(address recipient, uint256 amount)
func (feeVault *FeeVault) UnpackTransferFailedError(raw []byte) (*FeeVaultTransferFailed, error) {
	out := new(FeeVaultTransferFailed)
	if err := feeVault.abi.UnpackIntoInterface(out, "TransferFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeeVaultUUPSUnauthorizedCallContext represents a UUPSUnauthorizedCallContext error raised by the FeeVault contract.
type FeeVaultUUPSUnauthorizedCallContext struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UUPSUnauthorizedCallContext()
func FeeVaultUUPSUnauthorizedCallContextErrorID() common.Hash {
	return common.HexToHash("0xe07c8dba242a06571ac65fe4bbe20522c9fb111cb33599b799ff8039c1ed18f4")
}

// UnpackUUPSUnauthorizedCallContextError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UUPSUnauthorizedCallContext()
func (feeVault *FeeVault) UnpackUUPSUnauthorizedCallContextError(raw []byte) (*FeeVaultUUPSUnauthorizedCallContext, error) {
	out := new(FeeVaultUUPSUnauthorizedCallContext)
	if err := feeVault.abi.UnpackIntoInterface(out, "UUPSUnauthorizedCallContext", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeeVaultUUPSUnsupportedProxiableUUID represents a UUPSUnsupportedProxiableUUID error raised by the FeeVault contract.
type FeeVaultUUPSUnsupportedProxiableUUID struct {
	Slot [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UUPSUnsupportedProxiableUUID(bytes32 slot)
func FeeVaultUUPSUnsupportedProxiableUUIDErrorID() common.Hash {
	return common.HexToHash("0xaa1d49a4c084bfa9aeeee2a0be65267a7f19ba7e1476b114dac513d2c14cb563")
}

// UnpackUUPSUnsupportedProxiableUUIDError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UUPSUnsupportedProxiableUUID(bytes32 slot)
func (feeVault *FeeVault) UnpackUUPSUnsupportedProxiableUUIDError(raw []byte) (*FeeVaultUUPSUnsupportedProxiableUUID, error) {
	out := new(FeeVaultUUPSUnsupportedProxiableUUID)
	if err := feeVault.abi.UnpackIntoInterface(out, "UUPSUnsupportedProxiableUUID", raw); err != nil {
		return nil, err
	}
	return out, nil
}
