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

// IssuanceMetaData contains all meta data concerning the Issuance contract.
var IssuanceMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractILivepeerToken\",\"name\":\"lpt\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"rounds\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"staking\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"treasury\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AccessManagedInvalidAuthority\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"delay\",\"type\":\"uint32\"}],\"name\":\"AccessManagedRequiredDelay\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"AccessManagedUnauthorized\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"}],\"name\":\"AddressEmptyCode\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"asked\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"left\",\"type\":\"uint256\"}],\"name\":\"BudgetExceeded\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"}],\"name\":\"ERC1967InvalidImplementation\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ERC1967NonPayable\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint24\",\"name\":\"targetPpm\",\"type\":\"uint24\"},{\"internalType\":\"uint32\",\"name\":\"floorPpb\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"ceilingPpb\",\"type\":\"uint32\"}],\"name\":\"InvalidInflation\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidInitialization\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint24\",\"name\":\"cutPpm\",\"type\":\"uint24\"}],\"name\":\"InvalidTreasuryCut\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotInitializing\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotRounds\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotStaking\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SafeCastOverflowedUintDowncast\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"UUPSUnauthorizedCallContext\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"slot\",\"type\":\"bytes32\"}],\"name\":\"UUPSUnsupportedProxiableUUID\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AuthorityUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"budget\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"rewards\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"treasuryCut\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"inflationPpb\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"bondingRatePpm\",\"type\":\"uint256\"}],\"name\":\"BudgetSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint24\",\"name\":\"stepPpb\",\"type\":\"uint24\"},{\"indexed\":false,\"internalType\":\"uint24\",\"name\":\"targetPpm\",\"type\":\"uint24\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"floorPpb\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"ceilingPpb\",\"type\":\"uint32\"}],\"name\":\"InflationSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"version\",\"type\":\"uint64\"}],\"name\":\"Initialized\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"TreasuryPaid\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint24\",\"name\":\"cutPpm\",\"type\":\"uint24\"},{\"indexed\":false,\"internalType\":\"uint88\",\"name\":\"allowance\",\"type\":\"uint88\"}],\"name\":\"TreasurySet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"}],\"name\":\"Upgraded\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"BOUNTY_PPM\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"LPT\",\"outputs\":[{\"internalType\":\"contractILivepeerToken\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_CEILING_PPB\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"ROUNDS\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"STAKING\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"TREASURY\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"UPGRADE_INTERFACE_VERSION\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"authority\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"}],\"name\":\"budgetOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"budget\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"minted\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"inflationPpb\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"startPpb\",\"type\":\"uint32\"},{\"internalType\":\"uint24\",\"name\":\"stepPpb\",\"type\":\"uint24\"},{\"internalType\":\"uint24\",\"name\":\"targetPpm\",\"type\":\"uint24\"},{\"internalType\":\"uint32\",\"name\":\"floorPpb\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"ceilingPpb\",\"type\":\"uint32\"},{\"internalType\":\"uint24\",\"name\":\"treasuryCutPpm\",\"type\":\"uint24\"},{\"internalType\":\"uint88\",\"name\":\"treasuryAllowance\",\"type\":\"uint88\"}],\"name\":\"initialize\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"isConsumingScheduledOp\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"weight\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"total\",\"type\":\"uint256\"}],\"name\":\"mintReward\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"payTreasury\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proxiableUUID\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newAuthority\",\"type\":\"address\"}],\"name\":\"setAuthority\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint24\",\"name\":\"stepPpb\",\"type\":\"uint24\"},{\"internalType\":\"uint24\",\"name\":\"targetPpm\",\"type\":\"uint24\"},{\"internalType\":\"uint32\",\"name\":\"floorPpb\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"ceilingPpb\",\"type\":\"uint32\"}],\"name\":\"setInflation\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint24\",\"name\":\"cutPpm\",\"type\":\"uint24\"},{\"internalType\":\"uint88\",\"name\":\"allowance\",\"type\":\"uint88\"}],\"name\":\"setTreasury\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"startRound\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"rewards\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"treasuryOwed\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"treasuryTerms\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"cutPpm\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"allowance\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newImplementation\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"upgradeToAndCall\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"}]",
	ID:  "Issuance",
	Bin: "0x61012060405230608052348015610014575f5ffd5b506040516121503803806121508339810160408190526100339161012a565b6001600160a01b0380851660a05283811660c05282811660e05281166101005261005b610064565b50505050610186565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff16156100b45760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b03908116146101135780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b6001600160a01b0381168114610113575f5ffd5b5f5f5f5f6080858703121561013d575f5ffd5b845161014881610116565b602086015190945061015981610116565b604086015190935061016a81610116565b606086015190925061017b81610116565b939692955090935050565b60805160a05160c05160e05161010051611f396102175f395f8181610208015261081f01525f81816103800152818161051c015281816106dc0152610a8b01525f81816104bb01526109a301525f818161044c0152818161070b0152818161084e015281816109f601528181610abf0152610d9001525f81816114440152818161146d01526115dd0152611f395ff3fe60806040526004361061016d575f3560e01c80637a9e5e4b116100c6578063ad3cb1cc1161007c578063bf7e214f11610057578063bf7e214f1461046e578063c7abf755146104aa578063fad9518c146104dd575f5ffd5b8063ad3cb1cc146103cd578063b77cb47014610422578063b8f6c09c1461043b575f5ffd5b80638fb36037116100ac5780638fb360371461034257806397610f301461036f57806399290e87146103a2575f5ffd5b80637a9e5e4b146103045780638544724d14610323575f5ffd5b80634f1ef286116101265780635e80f76e116101015780635e80f76e1461029d57806372c9018b146102bc57806375c3fc13146102f0575f5ffd5b80634f1ef2861461024257806352d1902d146102555780635c6a6ac314610269575f5ffd5b8063164620b611610156578063164620b6146101c4578063268bd3aa146101e35780632d2c5565146101f7575f5ffd5b806301023bb51461017157806309e58ae714610192575b5f5ffd5b34801561017c575f5ffd5b5061019061018b366004611a8b565b6104f2565b005b34801561019d575f5ffd5b506101b16101ac366004611af3565b610510565b6040519081526020015b60405180910390f35b3480156101cf575f5ffd5b506101906101de366004611b3d565b61076d565b3480156101ee575f5ffd5b506101b161078d565b348015610202575f5ffd5b5061022a7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016101bb565b610190610250366004611b98565b6108a8565b348015610260575f5ffd5b506101b16108c3565b348015610274575f5ffd5b50610288610283366004611c5c565b6108f1565b604080519283526020830191909152016101bb565b3480156102a8575f5ffd5b506101b16102b7366004611c75565b610997565b3480156102c7575f5ffd5b505f54600160901b810462ffffff1690600160a81b90046affffffffffffffffffffff16610288565b3480156102fb575f5ffd5b506101b1610df7565b34801561030f575f5ffd5b5061019061031e366004611c9d565b610e30565b34801561032e575f5ffd5b5061019061033d366004611cb6565b610edb565b34801561034d575f5ffd5b5061035661100f565b6040516001600160e01b031990911681526020016101bb565b34801561037a575f5ffd5b5061022a7f000000000000000000000000000000000000000000000000000000000000000081565b3480156103ad575f5ffd5b506103b8620f424081565b60405163ffffffff90911681526020016101bb565b3480156103d8575f5ffd5b506104156040518060400160405280600581526020017f352e302e3000000000000000000000000000000000000000000000000000000081525081565b6040516101bb9190611d48565b34801561042d575f5ffd5b505f5463ffffffff166101b1565b348015610446575f5ffd5b5061022a7f000000000000000000000000000000000000000000000000000000000000000081565b348015610479575f5ffd5b507ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a00546001600160a01b031661022a565b3480156104b5575f5ffd5b5061022a7f000000000000000000000000000000000000000000000000000000000000000081565b3480156104e8575f5ffd5b506101b16103e881565b6104fe335b5f36611058565b61050a848484846111bb565b50505050565b5f336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016811461056c57604051633bd840a960e11b81526001600160a01b0390911660048201526024015b60405180910390fd5b505f600161057b600487611d91565b67ffffffffffffffff166004811061059557610595611dc0565b6040805160608101825292909101805467ffffffffffffffff8082168086526001600160601b03600160401b840481166020880152600160a01b909304909216938501939093529093509087161415806105ed575083155b156105fc575f92505050610766565b838582602001516001600160601b03166106169190611de8565b6106209190611dff565b6040820151909350869084906001600160601b0381168211156106795760405163799c566360e01b815267ffffffffffffffff909316600484015260248301919091526001600160601b03166044820152606401610563565b50505061069d8382604001516001600160601b03166106989190611e12565b61131d565b82546001600160601b0391909116600160a01b026001600160a01b039091161782558215610763576040516340c10f1960e01b81526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000081166004830152602482018590527f000000000000000000000000000000000000000000000000000000000000000016906340c10f19906044015f604051808303815f87803b15801561074c575f5ffd5b505af115801561075e573d5f5f3e3d5ffd5b505050505b50505b9392505050565b610776336104f7565b61077e61078d565b506107898282611354565b5050565b5f610796610df7565b9050805f036107a457505f90565b5f5460058054600160a81b9092046affffffffffffffffffffff166affffffffffffffffffffff199092169190911790556040518181527f7341a46c2c66918fdbcb0f6bd92c1b23ecd51d13510cc6772596fe02b0edc46e9060200160405180910390a16040516340c10f1960e01b81526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000081166004830152602482018390527f000000000000000000000000000000000000000000000000000000000000000016906340c10f19906044015f604051808303815f87803b15801561088f575f5ffd5b505af11580156108a1573d5f5f3e3d5ffd5b5050505090565b6108b0611439565b6108b9826114f2565b61078982826114fe565b5f6108cc6115d2565b507f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc90565b5f80806001610901600486611d91565b67ffffffffffffffff166004811061091b5761091b611dc0565b60408051606081018252929091015467ffffffffffffffff8082168085526001600160601b03600160401b840481166020870152600160a01b909304909216928401929092529192508516900361099157602081015160408201516109809082611e25565b6001600160601b0391821694501691505b50915091565b5f336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001681146109ee576040516316b1ca9960e21b81526001600160a01b039091166004820152602401610563565b505f5f90505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166318160ddd6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610a50573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610a749190611e44565b6040516370a0823160e01b81526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000811660048301529192505f918391620f4240917f000000000000000000000000000000000000000000000000000000000000000016906370a0823190602401602060405180830381865afa158015610b04573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610b289190611e44565b610b329190611de8565b610b3c9190611dff565b90505f610b49848361161b565b90505f633b9aca00610b6163ffffffff841686611de8565b610b6b9190611dff565b90505f620f4240610b7e6103e884611de8565b610b889190611dff565b8654909150600160a81b81046affffffffffffffffffffff16905f90610bd390620f424090610bc390600160901b900462ffffff1687611de8565b610bcd9190611dff565b836116dc565b905080610be08486611e12565b610bea9190611e12565b885463ffffffff191663ffffffff87161789559850610c098183611e12565b88546affffffffffffffffffffff91909116600160a81b0274ffffffffffffffffffffffffffffffffffffffffff9091161788555f610c478a61131d565b905060405180606001604052808d67ffffffffffffffff168152602001826001600160601b03168152602001826001600160601b0316815250600160048e610c8f9190611d91565b67ffffffffffffffff1660048110610ca957610ca9611dc0565b82519101805460208085015160409586015167ffffffffffffffff95861673ffffffffffffffffffffffffffffffffffffffff1990941693909317600160401b6001600160601b0392831602176001600160a01b0316600160a01b91909316029190911790915582518881529081018d905291820184905263ffffffff88166060830152608082018990528d16907f4886e888ef38587c12ea882405e48235f2efb0d82d92d7aae0921bb7a8fb046b9060a00160405180910390a28315610de8576040516340c10f1960e01b81526001600160a01b038c81166004830152602482018690527f000000000000000000000000000000000000000000000000000000000000000016906340c10f19906044015f604051808303815f87803b158015610dd1575f5ffd5b505af1158015610de3573d5f5f3e3d5ffd5b505050505b50505050505050505092915050565b5f8054600554610e1e916affffffffffffffffffffff600160a81b90910481169116611e5b565b6affffffffffffffffffffff16905090565b33610e627ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a00546001600160a01b031690565b6001600160a01b0316816001600160a01b031614610e9d5760405162d1953b60e31b81526001600160a01b0382166004820152602401610563565b816001600160a01b03163b5f03610ed2576040516361798f2f60e11b81526001600160a01b0383166004820152602401610563565b610789826116eb565b5f610ee4611764565b805490915060ff600160401b820416159067ffffffffffffffff165f81158015610f0b5750825b90505f8267ffffffffffffffff166001148015610f275750303b155b905081158015610f35575080155b15610f535760405163f92ee8a960e01b815260040160405180910390fd5b845467ffffffffffffffff191660011785558315610f8257845468ff00000000000000001916600160401b1785555b610f8b8d61178c565b5f805463ffffffff191663ffffffff8e16179055610fab8b8b8b8b6111bb565b610fb58787611354565b831561100057845468ff000000000000000019168555604051600181527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50505050505050505050505050565b7ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a0080545f9190600160a01b900460ff16611049575f611052565b638fb3603760e01b5b91505090565b7ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a005f806110cc6110af7ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a00546001600160a01b031690565b87306110be60045f8a8c611e7e565b6110c791611ea5565b61179d565b91509150816111b35763ffffffff81161561119057825460ff60a01b1916600160a01b1783556111237ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a00546001600160a01b031690565b6001600160a01b03166394c7d7ee8787876040518463ffffffff1660e01b815260040161115293929190611edb565b5f604051808303815f87803b158015611169575f5ffd5b505af115801561117b573d5f5f3e3d5ffd5b5050845460ff60a01b19168555506111b39050565b60405162d1953b60e31b81526001600160a01b0387166004820152602401610563565b505050505050565b8063ffffffff168263ffffffff16111580156111e05750620f424063ffffffff821611155b80156111f45750620f42408362ffffff1611155b8383839091926112325760405163044724d760e51b815262ffffff909316600484015263ffffffff9182166024840152166044820152606401610563565b50505f805471ffffffffffff0000000000000000000000001916600160601b62ffffff88811691820271ffffff0000000000000000000000000000001916929092176f01000000000000000000000000000000928816928302176bffffffffffffffff00000000191664010000000063ffffffff8881169182026bffffffff0000000000000000191692909217600160401b928816928302179094556040805192835260208301939093529181019290925260608201527fa16b9c8adaed915ade76c6045845788191ee07dd80ad744d6ecff5b185293319915060800160405180910390a150505050565b5f6001600160601b03821115611350576040516306dfcc6560e41b81526060600482015260248101839052604401610563565b5090565b81620f424062ffffff8216111561138657604051632419f09760e11b815262ffffff9091166004820152602401610563565b505f805471ffffffffffffffffffffffffffffffffffff16600160901b62ffffff851690810274ffffffffffffffffffffffffffffffffffffffffff1691909117600160a81b6affffffffffffffffffffff851690810291909117909255600580546affffffffffffffffffffff1916831790556040805191825260208201929092527f1d05c2d780f17a1b44650a5671ee580855749e10fcc132e3683a8a2cd850dda991015b60405180910390a15050565b306001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614806114d257507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166114c67f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc546001600160a01b031690565b6001600160a01b031614155b156114f05760405163703e46dd60e11b815260040160405180910390fd5b565b6114fb336104f7565b50565b816001600160a01b03166352d1902d6040518163ffffffff1660e01b8152600401602060405180830381865afa925050508015611558575060408051601f3d908101601f1916820190925261155591810190611e44565b60015b61158057604051634c9c8ce360e01b81526001600160a01b0383166004820152602401610563565b7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc81146115c357604051632a87526960e21b815260048101829052602401610563565b6115cd8383611844565b505050565b306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146114f05760405163703e46dd60e11b815260040160405180910390fd5b81545f9063ffffffff8116906f01000000000000000000000000000000900462ffffff168084101561166657845461165f90600160601b900462ffffff1683611f19565b9150611694565b80841115611694578454611687908390600160601b900462ffffff166116dc565b6116919083611e12565b91505b84546116d1906116bd908490640100000000900463ffffffff165f828218828411028218610766565b8654600160401b900463ffffffff166116dc565b925050505b92915050565b5f828218828410028218610766565b7ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a00805473ffffffffffffffffffffffffffffffffffffffff19166001600160a01b03831690811782556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200161142d565b5f807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a006116d6565b611794611899565b6114fb816118be565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201525f908190819060840160408051601f19818403018152918152602080830180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff1663b700961360e01b1781525f808052918290528351939450919290918a5afa1561183a575f516020805191945081901c150291505b5094509492505050565b61184d826118cf565b6040516001600160a01b038316907fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b905f90a2805115611891576115cd8282611952565b6107896119f2565b6118a1611a11565b6114f057604051631afcd79f60e31b815260040160405180910390fd5b6118c6611899565b6114fb816116eb565b806001600160a01b03163b5f0361190457604051634c9c8ce360e01b81526001600160a01b0382166004820152602401610563565b7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc805473ffffffffffffffffffffffffffffffffffffffff19166001600160a01b0392909216919091179055565b60605f61195f8484611a2a565b905080801561198057505f3d118061198057505f846001600160a01b03163b115b156119955761198d611a3d565b9150506116d6565b80156119bf57604051639996b31560e01b81526001600160a01b0385166004820152602401610563565b3d156119d2576119cd611a56565b6119eb565b60405163d6bda27560e01b815260040160405180910390fd5b5092915050565b34156114f05760405163b398979f60e01b815260040160405180910390fd5b5f611a1a611764565b54600160401b900460ff16919050565b5f5f5f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b803562ffffff81168114611a73575f5ffd5b919050565b803563ffffffff81168114611a73575f5ffd5b5f5f5f5f60808587031215611a9e575f5ffd5b611aa785611a61565b9350611ab560208601611a61565b9250611ac360408601611a78565b9150611ad160608601611a78565b905092959194509250565b803567ffffffffffffffff81168114611a73575f5ffd5b5f5f5f60608486031215611b05575f5ffd5b611b0e84611adc565b95602085013595506040909401359392505050565b80356affffffffffffffffffffff81168114611a73575f5ffd5b5f5f60408385031215611b4e575f5ffd5b611b5783611a61565b9150611b6560208401611b23565b90509250929050565b80356001600160a01b0381168114611a73575f5ffd5b634e487b7160e01b5f52604160045260245ffd5b5f5f60408385031215611ba9575f5ffd5b611bb283611b6e565b9150602083013567ffffffffffffffff811115611bcd575f5ffd5b8301601f81018513611bdd575f5ffd5b803567ffffffffffffffff811115611bf757611bf7611b84565b604051601f8201601f19908116603f0116810167ffffffffffffffff81118282101715611c2657611c26611b84565b604052818152828201602001871015611c3d575f5ffd5b816020840160208301375f602083830101528093505050509250929050565b5f60208284031215611c6c575f5ffd5b61076682611adc565b5f5f60408385031215611c86575f5ffd5b611c8f83611adc565b9150611b6560208401611b6e565b5f60208284031215611cad575f5ffd5b61076682611b6e565b5f5f5f5f5f5f5f5f610100898b031215611cce575f5ffd5b611cd789611b6e565b9750611ce560208a01611a78565b9650611cf360408a01611a61565b9550611d0160608a01611a61565b9450611d0f60808a01611a78565b9350611d1d60a08a01611a78565b9250611d2b60c08a01611a61565b9150611d3960e08a01611b23565b90509295985092959890939650565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b634e487b7160e01b5f52601260045260245ffd5b5f67ffffffffffffffff831680611daa57611daa611d7d565b8067ffffffffffffffff84160691505092915050565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b80820281158282048414176116d6576116d6611dd4565b5f82611e0d57611e0d611d7d565b500490565b818103818111156116d6576116d6611dd4565b6001600160601b0382811682821603908111156116d6576116d6611dd4565b5f60208284031215611e54575f5ffd5b5051919050565b6affffffffffffffffffffff82811682821603908111156116d6576116d6611dd4565b5f5f85851115611e8c575f5ffd5b83861115611e98575f5ffd5b5050820193919092039150565b80356001600160e01b031981169060048410156119eb576001600160e01b031960049490940360031b84901b1690921692915050565b6001600160a01b038416815260406020820152816040820152818360608301375f818301606090810191909152601f909201601f1916010192915050565b808201808211156116d6576116d6611dd456fea164736f6c6343000825000a",
}

// Issuance is an auto generated Go binding around an Ethereum contract.
type Issuance struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Issuance) GetABI() abi.ABI {
	return c.abi
}

// NewIssuance creates a new instance of Issuance.
func NewIssuance() *Issuance {
	parsed, err := IssuanceMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Issuance{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Issuance) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address lpt, address rounds, address staking, address treasury) returns()
func (issuance *Issuance) PackConstructor(lpt common.Address, rounds common.Address, staking common.Address, treasury common.Address) []byte {
	enc, err := issuance.abi.Pack("", lpt, rounds, staking, treasury)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackBOUNTYPPM is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfad9518c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function BOUNTY_PPM() view returns(uint256)
func (issuance *Issuance) PackBOUNTYPPM() []byte {
	enc, err := issuance.abi.Pack("BOUNTY_PPM")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBOUNTYPPM is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfad9518c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function BOUNTY_PPM() view returns(uint256)
func (issuance *Issuance) TryPackBOUNTYPPM() ([]byte, error) {
	return issuance.abi.Pack("BOUNTY_PPM")
}

// UnpackBOUNTYPPM is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfad9518c.
//
// Solidity: function BOUNTY_PPM() view returns(uint256)
func (issuance *Issuance) UnpackBOUNTYPPM(data []byte) (*big.Int, error) {
	out, err := issuance.abi.Unpack("BOUNTY_PPM", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackLPT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb8f6c09c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function LPT() view returns(address)
func (issuance *Issuance) PackLPT() []byte {
	enc, err := issuance.abi.Pack("LPT")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLPT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb8f6c09c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function LPT() view returns(address)
func (issuance *Issuance) TryPackLPT() ([]byte, error) {
	return issuance.abi.Pack("LPT")
}

// UnpackLPT is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb8f6c09c.
//
// Solidity: function LPT() view returns(address)
func (issuance *Issuance) UnpackLPT(data []byte) (common.Address, error) {
	out, err := issuance.abi.Unpack("LPT", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackMAXCEILINGPPB is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x99290e87.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_CEILING_PPB() view returns(uint32)
func (issuance *Issuance) PackMAXCEILINGPPB() []byte {
	enc, err := issuance.abi.Pack("MAX_CEILING_PPB")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXCEILINGPPB is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x99290e87.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_CEILING_PPB() view returns(uint32)
func (issuance *Issuance) TryPackMAXCEILINGPPB() ([]byte, error) {
	return issuance.abi.Pack("MAX_CEILING_PPB")
}

// UnpackMAXCEILINGPPB is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x99290e87.
//
// Solidity: function MAX_CEILING_PPB() view returns(uint32)
func (issuance *Issuance) UnpackMAXCEILINGPPB(data []byte) (uint32, error) {
	out, err := issuance.abi.Unpack("MAX_CEILING_PPB", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackROUNDS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc7abf755.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ROUNDS() view returns(address)
func (issuance *Issuance) PackROUNDS() []byte {
	enc, err := issuance.abi.Pack("ROUNDS")
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
func (issuance *Issuance) TryPackROUNDS() ([]byte, error) {
	return issuance.abi.Pack("ROUNDS")
}

// UnpackROUNDS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc7abf755.
//
// Solidity: function ROUNDS() view returns(address)
func (issuance *Issuance) UnpackROUNDS(data []byte) (common.Address, error) {
	out, err := issuance.abi.Unpack("ROUNDS", data)
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
func (issuance *Issuance) PackSTAKING() []byte {
	enc, err := issuance.abi.Pack("STAKING")
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
func (issuance *Issuance) TryPackSTAKING() ([]byte, error) {
	return issuance.abi.Pack("STAKING")
}

// UnpackSTAKING is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x97610f30.
//
// Solidity: function STAKING() view returns(address)
func (issuance *Issuance) UnpackSTAKING(data []byte) (common.Address, error) {
	out, err := issuance.abi.Unpack("STAKING", data)
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
func (issuance *Issuance) PackTREASURY() []byte {
	enc, err := issuance.abi.Pack("TREASURY")
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
func (issuance *Issuance) TryPackTREASURY() ([]byte, error) {
	return issuance.abi.Pack("TREASURY")
}

// UnpackTREASURY is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2d2c5565.
//
// Solidity: function TREASURY() view returns(address)
func (issuance *Issuance) UnpackTREASURY(data []byte) (common.Address, error) {
	out, err := issuance.abi.Unpack("TREASURY", data)
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
func (issuance *Issuance) PackUPGRADEINTERFACEVERSION() []byte {
	enc, err := issuance.abi.Pack("UPGRADE_INTERFACE_VERSION")
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
func (issuance *Issuance) TryPackUPGRADEINTERFACEVERSION() ([]byte, error) {
	return issuance.abi.Pack("UPGRADE_INTERFACE_VERSION")
}

// UnpackUPGRADEINTERFACEVERSION is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xad3cb1cc.
//
// Solidity: function UPGRADE_INTERFACE_VERSION() view returns(string)
func (issuance *Issuance) UnpackUPGRADEINTERFACEVERSION(data []byte) (string, error) {
	out, err := issuance.abi.Unpack("UPGRADE_INTERFACE_VERSION", data)
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
func (issuance *Issuance) PackAuthority() []byte {
	enc, err := issuance.abi.Pack("authority")
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
func (issuance *Issuance) TryPackAuthority() ([]byte, error) {
	return issuance.abi.Pack("authority")
}

// UnpackAuthority is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbf7e214f.
//
// Solidity: function authority() view returns(address)
func (issuance *Issuance) UnpackAuthority(data []byte) (common.Address, error) {
	out, err := issuance.abi.Unpack("authority", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackBudgetOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c6a6ac3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function budgetOf(uint64 round) view returns(uint256 budget, uint256 minted)
func (issuance *Issuance) PackBudgetOf(round uint64) []byte {
	enc, err := issuance.abi.Pack("budgetOf", round)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBudgetOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c6a6ac3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function budgetOf(uint64 round) view returns(uint256 budget, uint256 minted)
func (issuance *Issuance) TryPackBudgetOf(round uint64) ([]byte, error) {
	return issuance.abi.Pack("budgetOf", round)
}

// BudgetOfOutput serves as a container for the return parameters of contract
// method BudgetOf.
type BudgetOfOutput struct {
	Budget *big.Int
	Minted *big.Int
}

// UnpackBudgetOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5c6a6ac3.
//
// Solidity: function budgetOf(uint64 round) view returns(uint256 budget, uint256 minted)
func (issuance *Issuance) UnpackBudgetOf(data []byte) (BudgetOfOutput, error) {
	out, err := issuance.abi.Unpack("budgetOf", data)
	outstruct := new(BudgetOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Budget = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Minted = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackInflationPpb is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb77cb470.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function inflationPpb() view returns(uint256)
func (issuance *Issuance) PackInflationPpb() []byte {
	enc, err := issuance.abi.Pack("inflationPpb")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInflationPpb is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb77cb470.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function inflationPpb() view returns(uint256)
func (issuance *Issuance) TryPackInflationPpb() ([]byte, error) {
	return issuance.abi.Pack("inflationPpb")
}

// UnpackInflationPpb is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb77cb470.
//
// Solidity: function inflationPpb() view returns(uint256)
func (issuance *Issuance) UnpackInflationPpb(data []byte) (*big.Int, error) {
	out, err := issuance.abi.Unpack("inflationPpb", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8544724d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function initialize(address authority, uint32 startPpb, uint24 stepPpb, uint24 targetPpm, uint32 floorPpb, uint32 ceilingPpb, uint24 treasuryCutPpm, uint88 treasuryAllowance) returns()
func (issuance *Issuance) PackInitialize(authority common.Address, startPpb uint32, stepPpb *big.Int, targetPpm *big.Int, floorPpb uint32, ceilingPpb uint32, treasuryCutPpm *big.Int, treasuryAllowance *big.Int) []byte {
	enc, err := issuance.abi.Pack("initialize", authority, startPpb, stepPpb, targetPpm, floorPpb, ceilingPpb, treasuryCutPpm, treasuryAllowance)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8544724d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function initialize(address authority, uint32 startPpb, uint24 stepPpb, uint24 targetPpm, uint32 floorPpb, uint32 ceilingPpb, uint24 treasuryCutPpm, uint88 treasuryAllowance) returns()
func (issuance *Issuance) TryPackInitialize(authority common.Address, startPpb uint32, stepPpb *big.Int, targetPpm *big.Int, floorPpb uint32, ceilingPpb uint32, treasuryCutPpm *big.Int, treasuryAllowance *big.Int) ([]byte, error) {
	return issuance.abi.Pack("initialize", authority, startPpb, stepPpb, targetPpm, floorPpb, ceilingPpb, treasuryCutPpm, treasuryAllowance)
}

// PackIsConsumingScheduledOp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8fb36037.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (issuance *Issuance) PackIsConsumingScheduledOp() []byte {
	enc, err := issuance.abi.Pack("isConsumingScheduledOp")
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
func (issuance *Issuance) TryPackIsConsumingScheduledOp() ([]byte, error) {
	return issuance.abi.Pack("isConsumingScheduledOp")
}

// UnpackIsConsumingScheduledOp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8fb36037.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (issuance *Issuance) UnpackIsConsumingScheduledOp(data []byte) ([4]byte, error) {
	out, err := issuance.abi.Unpack("isConsumingScheduledOp", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackMintReward is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x09e58ae7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function mintReward(uint64 round, uint256 weight, uint256 total) returns(uint256 amount)
func (issuance *Issuance) PackMintReward(round uint64, weight *big.Int, total *big.Int) []byte {
	enc, err := issuance.abi.Pack("mintReward", round, weight, total)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMintReward is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x09e58ae7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function mintReward(uint64 round, uint256 weight, uint256 total) returns(uint256 amount)
func (issuance *Issuance) TryPackMintReward(round uint64, weight *big.Int, total *big.Int) ([]byte, error) {
	return issuance.abi.Pack("mintReward", round, weight, total)
}

// UnpackMintReward is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x09e58ae7.
//
// Solidity: function mintReward(uint64 round, uint256 weight, uint256 total) returns(uint256 amount)
func (issuance *Issuance) UnpackMintReward(data []byte) (*big.Int, error) {
	out, err := issuance.abi.Unpack("mintReward", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPayTreasury is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x268bd3aa.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function payTreasury() returns(uint256 amount)
func (issuance *Issuance) PackPayTreasury() []byte {
	enc, err := issuance.abi.Pack("payTreasury")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPayTreasury is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x268bd3aa.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function payTreasury() returns(uint256 amount)
func (issuance *Issuance) TryPackPayTreasury() ([]byte, error) {
	return issuance.abi.Pack("payTreasury")
}

// UnpackPayTreasury is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x268bd3aa.
//
// Solidity: function payTreasury() returns(uint256 amount)
func (issuance *Issuance) UnpackPayTreasury(data []byte) (*big.Int, error) {
	out, err := issuance.abi.Unpack("payTreasury", data)
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
func (issuance *Issuance) PackProxiableUUID() []byte {
	enc, err := issuance.abi.Pack("proxiableUUID")
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
func (issuance *Issuance) TryPackProxiableUUID() ([]byte, error) {
	return issuance.abi.Pack("proxiableUUID")
}

// UnpackProxiableUUID is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x52d1902d.
//
// Solidity: function proxiableUUID() view returns(bytes32)
func (issuance *Issuance) UnpackProxiableUUID(data []byte) ([32]byte, error) {
	out, err := issuance.abi.Unpack("proxiableUUID", data)
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
func (issuance *Issuance) PackSetAuthority(newAuthority common.Address) []byte {
	enc, err := issuance.abi.Pack("setAuthority", newAuthority)
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
func (issuance *Issuance) TryPackSetAuthority(newAuthority common.Address) ([]byte, error) {
	return issuance.abi.Pack("setAuthority", newAuthority)
}

// PackSetInflation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01023bb5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setInflation(uint24 stepPpb, uint24 targetPpm, uint32 floorPpb, uint32 ceilingPpb) returns()
func (issuance *Issuance) PackSetInflation(stepPpb *big.Int, targetPpm *big.Int, floorPpb uint32, ceilingPpb uint32) []byte {
	enc, err := issuance.abi.Pack("setInflation", stepPpb, targetPpm, floorPpb, ceilingPpb)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetInflation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01023bb5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setInflation(uint24 stepPpb, uint24 targetPpm, uint32 floorPpb, uint32 ceilingPpb) returns()
func (issuance *Issuance) TryPackSetInflation(stepPpb *big.Int, targetPpm *big.Int, floorPpb uint32, ceilingPpb uint32) ([]byte, error) {
	return issuance.abi.Pack("setInflation", stepPpb, targetPpm, floorPpb, ceilingPpb)
}

// PackSetTreasury is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x164620b6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setTreasury(uint24 cutPpm, uint88 allowance) returns()
func (issuance *Issuance) PackSetTreasury(cutPpm *big.Int, allowance *big.Int) []byte {
	enc, err := issuance.abi.Pack("setTreasury", cutPpm, allowance)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetTreasury is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x164620b6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setTreasury(uint24 cutPpm, uint88 allowance) returns()
func (issuance *Issuance) TryPackSetTreasury(cutPpm *big.Int, allowance *big.Int) ([]byte, error) {
	return issuance.abi.Pack("setTreasury", cutPpm, allowance)
}

// PackStartRound is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5e80f76e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function startRound(uint64 round, address caller) returns(uint256 rewards)
func (issuance *Issuance) PackStartRound(round uint64, caller common.Address) []byte {
	enc, err := issuance.abi.Pack("startRound", round, caller)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStartRound is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5e80f76e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function startRound(uint64 round, address caller) returns(uint256 rewards)
func (issuance *Issuance) TryPackStartRound(round uint64, caller common.Address) ([]byte, error) {
	return issuance.abi.Pack("startRound", round, caller)
}

// UnpackStartRound is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5e80f76e.
//
// Solidity: function startRound(uint64 round, address caller) returns(uint256 rewards)
func (issuance *Issuance) UnpackStartRound(data []byte) (*big.Int, error) {
	out, err := issuance.abi.Unpack("startRound", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTreasuryOwed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x75c3fc13.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function treasuryOwed() view returns(uint256)
func (issuance *Issuance) PackTreasuryOwed() []byte {
	enc, err := issuance.abi.Pack("treasuryOwed")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTreasuryOwed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x75c3fc13.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function treasuryOwed() view returns(uint256)
func (issuance *Issuance) TryPackTreasuryOwed() ([]byte, error) {
	return issuance.abi.Pack("treasuryOwed")
}

// UnpackTreasuryOwed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x75c3fc13.
//
// Solidity: function treasuryOwed() view returns(uint256)
func (issuance *Issuance) UnpackTreasuryOwed(data []byte) (*big.Int, error) {
	out, err := issuance.abi.Unpack("treasuryOwed", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTreasuryTerms is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x72c9018b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function treasuryTerms() view returns(uint256 cutPpm, uint256 allowance)
func (issuance *Issuance) PackTreasuryTerms() []byte {
	enc, err := issuance.abi.Pack("treasuryTerms")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTreasuryTerms is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x72c9018b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function treasuryTerms() view returns(uint256 cutPpm, uint256 allowance)
func (issuance *Issuance) TryPackTreasuryTerms() ([]byte, error) {
	return issuance.abi.Pack("treasuryTerms")
}

// TreasuryTermsOutput serves as a container for the return parameters of contract
// method TreasuryTerms.
type TreasuryTermsOutput struct {
	CutPpm    *big.Int
	Allowance *big.Int
}

// UnpackTreasuryTerms is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x72c9018b.
//
// Solidity: function treasuryTerms() view returns(uint256 cutPpm, uint256 allowance)
func (issuance *Issuance) UnpackTreasuryTerms(data []byte) (TreasuryTermsOutput, error) {
	out, err := issuance.abi.Unpack("treasuryTerms", data)
	outstruct := new(TreasuryTermsOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.CutPpm = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Allowance = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackUpgradeToAndCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f1ef286.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function upgradeToAndCall(address newImplementation, bytes data) payable returns()
func (issuance *Issuance) PackUpgradeToAndCall(newImplementation common.Address, data []byte) []byte {
	enc, err := issuance.abi.Pack("upgradeToAndCall", newImplementation, data)
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
func (issuance *Issuance) TryPackUpgradeToAndCall(newImplementation common.Address, data []byte) ([]byte, error) {
	return issuance.abi.Pack("upgradeToAndCall", newImplementation, data)
}

// IssuanceAuthorityUpdated represents a AuthorityUpdated event raised by the Issuance contract.
type IssuanceAuthorityUpdated struct {
	Authority common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const IssuanceAuthorityUpdatedEventName = "AuthorityUpdated"

// ContractEventName returns the user-defined event name.
func (IssuanceAuthorityUpdated) ContractEventName() string {
	return IssuanceAuthorityUpdatedEventName
}

// UnpackAuthorityUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AuthorityUpdated(address authority)
func (issuance *Issuance) UnpackAuthorityUpdatedEvent(log *types.Log) (*IssuanceAuthorityUpdated, error) {
	event := "AuthorityUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != issuance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IssuanceAuthorityUpdated)
	if len(log.Data) > 0 {
		if err := issuance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range issuance.abi.Events[event].Inputs {
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

// IssuanceBudgetSet represents a BudgetSet event raised by the Issuance contract.
type IssuanceBudgetSet struct {
	Round          uint64
	Budget         *big.Int
	Rewards        *big.Int
	TreasuryCut    *big.Int
	InflationPpb   *big.Int
	BondingRatePpm *big.Int
	Raw            *types.Log // Blockchain specific contextual infos
}

const IssuanceBudgetSetEventName = "BudgetSet"

// ContractEventName returns the user-defined event name.
func (IssuanceBudgetSet) ContractEventName() string {
	return IssuanceBudgetSetEventName
}

// UnpackBudgetSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BudgetSet(uint64 indexed round, uint256 budget, uint256 rewards, uint256 treasuryCut, uint256 inflationPpb, uint256 bondingRatePpm)
func (issuance *Issuance) UnpackBudgetSetEvent(log *types.Log) (*IssuanceBudgetSet, error) {
	event := "BudgetSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != issuance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IssuanceBudgetSet)
	if len(log.Data) > 0 {
		if err := issuance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range issuance.abi.Events[event].Inputs {
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

// IssuanceInflationSet represents a InflationSet event raised by the Issuance contract.
type IssuanceInflationSet struct {
	StepPpb    *big.Int
	TargetPpm  *big.Int
	FloorPpb   uint32
	CeilingPpb uint32
	Raw        *types.Log // Blockchain specific contextual infos
}

const IssuanceInflationSetEventName = "InflationSet"

// ContractEventName returns the user-defined event name.
func (IssuanceInflationSet) ContractEventName() string {
	return IssuanceInflationSetEventName
}

// UnpackInflationSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event InflationSet(uint24 stepPpb, uint24 targetPpm, uint32 floorPpb, uint32 ceilingPpb)
func (issuance *Issuance) UnpackInflationSetEvent(log *types.Log) (*IssuanceInflationSet, error) {
	event := "InflationSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != issuance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IssuanceInflationSet)
	if len(log.Data) > 0 {
		if err := issuance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range issuance.abi.Events[event].Inputs {
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

// IssuanceInitialized represents a Initialized event raised by the Issuance contract.
type IssuanceInitialized struct {
	Version uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const IssuanceInitializedEventName = "Initialized"

// ContractEventName returns the user-defined event name.
func (IssuanceInitialized) ContractEventName() string {
	return IssuanceInitializedEventName
}

// UnpackInitializedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Initialized(uint64 version)
func (issuance *Issuance) UnpackInitializedEvent(log *types.Log) (*IssuanceInitialized, error) {
	event := "Initialized"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != issuance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IssuanceInitialized)
	if len(log.Data) > 0 {
		if err := issuance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range issuance.abi.Events[event].Inputs {
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

// IssuanceTreasuryPaid represents a TreasuryPaid event raised by the Issuance contract.
type IssuanceTreasuryPaid struct {
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const IssuanceTreasuryPaidEventName = "TreasuryPaid"

// ContractEventName returns the user-defined event name.
func (IssuanceTreasuryPaid) ContractEventName() string {
	return IssuanceTreasuryPaidEventName
}

// UnpackTreasuryPaidEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TreasuryPaid(uint256 amount)
func (issuance *Issuance) UnpackTreasuryPaidEvent(log *types.Log) (*IssuanceTreasuryPaid, error) {
	event := "TreasuryPaid"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != issuance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IssuanceTreasuryPaid)
	if len(log.Data) > 0 {
		if err := issuance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range issuance.abi.Events[event].Inputs {
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

// IssuanceTreasurySet represents a TreasurySet event raised by the Issuance contract.
type IssuanceTreasurySet struct {
	CutPpm    *big.Int
	Allowance *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const IssuanceTreasurySetEventName = "TreasurySet"

// ContractEventName returns the user-defined event name.
func (IssuanceTreasurySet) ContractEventName() string {
	return IssuanceTreasurySetEventName
}

// UnpackTreasurySetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TreasurySet(uint24 cutPpm, uint88 allowance)
func (issuance *Issuance) UnpackTreasurySetEvent(log *types.Log) (*IssuanceTreasurySet, error) {
	event := "TreasurySet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != issuance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IssuanceTreasurySet)
	if len(log.Data) > 0 {
		if err := issuance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range issuance.abi.Events[event].Inputs {
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

// IssuanceUpgraded represents a Upgraded event raised by the Issuance contract.
type IssuanceUpgraded struct {
	Implementation common.Address
	Raw            *types.Log // Blockchain specific contextual infos
}

const IssuanceUpgradedEventName = "Upgraded"

// ContractEventName returns the user-defined event name.
func (IssuanceUpgraded) ContractEventName() string {
	return IssuanceUpgradedEventName
}

// UnpackUpgradedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Upgraded(address indexed implementation)
func (issuance *Issuance) UnpackUpgradedEvent(log *types.Log) (*IssuanceUpgraded, error) {
	event := "Upgraded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != issuance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IssuanceUpgraded)
	if len(log.Data) > 0 {
		if err := issuance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range issuance.abi.Events[event].Inputs {
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
func (issuance *Issuance) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], issuance.abi.Errors["AccessManagedInvalidAuthority"].ID.Bytes()[:4]) {
		return issuance.UnpackAccessManagedInvalidAuthorityError(raw[4:])
	}
	if bytes.Equal(raw[:4], issuance.abi.Errors["AccessManagedRequiredDelay"].ID.Bytes()[:4]) {
		return issuance.UnpackAccessManagedRequiredDelayError(raw[4:])
	}
	if bytes.Equal(raw[:4], issuance.abi.Errors["AccessManagedUnauthorized"].ID.Bytes()[:4]) {
		return issuance.UnpackAccessManagedUnauthorizedError(raw[4:])
	}
	if bytes.Equal(raw[:4], issuance.abi.Errors["AddressEmptyCode"].ID.Bytes()[:4]) {
		return issuance.UnpackAddressEmptyCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], issuance.abi.Errors["BudgetExceeded"].ID.Bytes()[:4]) {
		return issuance.UnpackBudgetExceededError(raw[4:])
	}
	if bytes.Equal(raw[:4], issuance.abi.Errors["ERC1967InvalidImplementation"].ID.Bytes()[:4]) {
		return issuance.UnpackERC1967InvalidImplementationError(raw[4:])
	}
	if bytes.Equal(raw[:4], issuance.abi.Errors["ERC1967NonPayable"].ID.Bytes()[:4]) {
		return issuance.UnpackERC1967NonPayableError(raw[4:])
	}
	if bytes.Equal(raw[:4], issuance.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return issuance.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], issuance.abi.Errors["InvalidInflation"].ID.Bytes()[:4]) {
		return issuance.UnpackInvalidInflationError(raw[4:])
	}
	if bytes.Equal(raw[:4], issuance.abi.Errors["InvalidInitialization"].ID.Bytes()[:4]) {
		return issuance.UnpackInvalidInitializationError(raw[4:])
	}
	if bytes.Equal(raw[:4], issuance.abi.Errors["InvalidTreasuryCut"].ID.Bytes()[:4]) {
		return issuance.UnpackInvalidTreasuryCutError(raw[4:])
	}
	if bytes.Equal(raw[:4], issuance.abi.Errors["NotInitializing"].ID.Bytes()[:4]) {
		return issuance.UnpackNotInitializingError(raw[4:])
	}
	if bytes.Equal(raw[:4], issuance.abi.Errors["NotRounds"].ID.Bytes()[:4]) {
		return issuance.UnpackNotRoundsError(raw[4:])
	}
	if bytes.Equal(raw[:4], issuance.abi.Errors["NotStaking"].ID.Bytes()[:4]) {
		return issuance.UnpackNotStakingError(raw[4:])
	}
	if bytes.Equal(raw[:4], issuance.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return issuance.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], issuance.abi.Errors["UUPSUnauthorizedCallContext"].ID.Bytes()[:4]) {
		return issuance.UnpackUUPSUnauthorizedCallContextError(raw[4:])
	}
	if bytes.Equal(raw[:4], issuance.abi.Errors["UUPSUnsupportedProxiableUUID"].ID.Bytes()[:4]) {
		return issuance.UnpackUUPSUnsupportedProxiableUUIDError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// IssuanceAccessManagedInvalidAuthority represents a AccessManagedInvalidAuthority error raised by the Issuance contract.
type IssuanceAccessManagedInvalidAuthority struct {
	Authority common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func IssuanceAccessManagedInvalidAuthorityErrorID() common.Hash {
	return common.HexToHash("0xc2f31e5ee06c96eddd5864bf58d26da15afa7233cb6f74e000aa686fca7a7a0b")
}

// UnpackAccessManagedInvalidAuthorityError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func (issuance *Issuance) UnpackAccessManagedInvalidAuthorityError(raw []byte) (*IssuanceAccessManagedInvalidAuthority, error) {
	out := new(IssuanceAccessManagedInvalidAuthority)
	if err := issuance.abi.UnpackIntoInterface(out, "AccessManagedInvalidAuthority", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IssuanceAccessManagedRequiredDelay represents a AccessManagedRequiredDelay error raised by the Issuance contract.
type IssuanceAccessManagedRequiredDelay struct {
	Caller common.Address
	Delay  uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func IssuanceAccessManagedRequiredDelayErrorID() common.Hash {
	return common.HexToHash("0xaf77169dad650be42a753d4bbd4f4ad0d10be80053e495da3bb1525746eda4e4")
}

// UnpackAccessManagedRequiredDelayError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func (issuance *Issuance) UnpackAccessManagedRequiredDelayError(raw []byte) (*IssuanceAccessManagedRequiredDelay, error) {
	out := new(IssuanceAccessManagedRequiredDelay)
	if err := issuance.abi.UnpackIntoInterface(out, "AccessManagedRequiredDelay", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IssuanceAccessManagedUnauthorized represents a AccessManagedUnauthorized error raised by the Issuance contract.
type IssuanceAccessManagedUnauthorized struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func IssuanceAccessManagedUnauthorizedErrorID() common.Hash {
	return common.HexToHash("0x068ca9d827f779c08fd30d7fda45faef5f2a6b2e57f8b809b3c6bbed99f5fb1f")
}

// UnpackAccessManagedUnauthorizedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func (issuance *Issuance) UnpackAccessManagedUnauthorizedError(raw []byte) (*IssuanceAccessManagedUnauthorized, error) {
	out := new(IssuanceAccessManagedUnauthorized)
	if err := issuance.abi.UnpackIntoInterface(out, "AccessManagedUnauthorized", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IssuanceAddressEmptyCode represents a AddressEmptyCode error raised by the Issuance contract.
type IssuanceAddressEmptyCode struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AddressEmptyCode(address target)
func IssuanceAddressEmptyCodeErrorID() common.Hash {
	return common.HexToHash("0x9996b315c842ff135b8fc4a08ad5df1c344efbc03d2687aecc0678050d2aac89")
}

// UnpackAddressEmptyCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AddressEmptyCode(address target)
func (issuance *Issuance) UnpackAddressEmptyCodeError(raw []byte) (*IssuanceAddressEmptyCode, error) {
	out := new(IssuanceAddressEmptyCode)
	if err := issuance.abi.UnpackIntoInterface(out, "AddressEmptyCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IssuanceBudgetExceeded represents a BudgetExceeded error raised by the Issuance contract.
type IssuanceBudgetExceeded struct {
	Round uint64
	Asked *big.Int
	Left  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BudgetExceeded(uint64 round, uint256 asked, uint256 left)
func IssuanceBudgetExceededErrorID() common.Hash {
	return common.HexToHash("0x799c56631dcbc4091cf3d7d2bd8b8fd1c069e9672f4a29b99b12a07ba75cec56")
}

// UnpackBudgetExceededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BudgetExceeded(uint64 round, uint256 asked, uint256 left)
func (issuance *Issuance) UnpackBudgetExceededError(raw []byte) (*IssuanceBudgetExceeded, error) {
	out := new(IssuanceBudgetExceeded)
	if err := issuance.abi.UnpackIntoInterface(out, "BudgetExceeded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IssuanceERC1967InvalidImplementation represents a ERC1967InvalidImplementation error raised by the Issuance contract.
type IssuanceERC1967InvalidImplementation struct {
	Implementation common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1967InvalidImplementation(address implementation)
func IssuanceERC1967InvalidImplementationErrorID() common.Hash {
	return common.HexToHash("0x4c9c8ce3ceb3130f17f7cdba48d89b5b0129f266a8bac114e6e315a41879b617")
}

// UnpackERC1967InvalidImplementationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1967InvalidImplementation(address implementation)
func (issuance *Issuance) UnpackERC1967InvalidImplementationError(raw []byte) (*IssuanceERC1967InvalidImplementation, error) {
	out := new(IssuanceERC1967InvalidImplementation)
	if err := issuance.abi.UnpackIntoInterface(out, "ERC1967InvalidImplementation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IssuanceERC1967NonPayable represents a ERC1967NonPayable error raised by the Issuance contract.
type IssuanceERC1967NonPayable struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1967NonPayable()
func IssuanceERC1967NonPayableErrorID() common.Hash {
	return common.HexToHash("0xb398979fa84f543c8e222f17890372c487baf85e062276c127fef521eea7224b")
}

// UnpackERC1967NonPayableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1967NonPayable()
func (issuance *Issuance) UnpackERC1967NonPayableError(raw []byte) (*IssuanceERC1967NonPayable, error) {
	out := new(IssuanceERC1967NonPayable)
	if err := issuance.abi.UnpackIntoInterface(out, "ERC1967NonPayable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IssuanceFailedCall represents a FailedCall error raised by the Issuance contract.
type IssuanceFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func IssuanceFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (issuance *Issuance) UnpackFailedCallError(raw []byte) (*IssuanceFailedCall, error) {
	out := new(IssuanceFailedCall)
	if err := issuance.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IssuanceInvalidInflation represents a InvalidInflation error raised by the Issuance contract.
type IssuanceInvalidInflation struct {
	TargetPpm  *big.Int
	FloorPpb   uint32
	CeilingPpb uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidInflation(uint24 targetPpm, uint32 floorPpb, uint32 ceilingPpb)
func IssuanceInvalidInflationErrorID() common.Hash {
	return common.HexToHash("0x88e49ae06d9e7310db7033e908ed7fa4bfb5bad23bfc625b8407b24a89af18b8")
}

// UnpackInvalidInflationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidInflation(uint24 targetPpm, uint32 floorPpb, uint32 ceilingPpb)
func (issuance *Issuance) UnpackInvalidInflationError(raw []byte) (*IssuanceInvalidInflation, error) {
	out := new(IssuanceInvalidInflation)
	if err := issuance.abi.UnpackIntoInterface(out, "InvalidInflation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IssuanceInvalidInitialization represents a InvalidInitialization error raised by the Issuance contract.
type IssuanceInvalidInitialization struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidInitialization()
func IssuanceInvalidInitializationErrorID() common.Hash {
	return common.HexToHash("0xf92ee8a957075833165f68c320933b1a1294aafc84ee6e0dd3fb178008f9aaf5")
}

// UnpackInvalidInitializationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidInitialization()
func (issuance *Issuance) UnpackInvalidInitializationError(raw []byte) (*IssuanceInvalidInitialization, error) {
	out := new(IssuanceInvalidInitialization)
	if err := issuance.abi.UnpackIntoInterface(out, "InvalidInitialization", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IssuanceInvalidTreasuryCut represents a InvalidTreasuryCut error raised by the Issuance contract.
type IssuanceInvalidTreasuryCut struct {
	CutPpm *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidTreasuryCut(uint24 cutPpm)
func IssuanceInvalidTreasuryCutErrorID() common.Hash {
	return common.HexToHash("0x4833e12eda628b2ac83ff2dbf4203a30b7e5dcecbd576e663504cdfbc282c7c1")
}

// UnpackInvalidTreasuryCutError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidTreasuryCut(uint24 cutPpm)
func (issuance *Issuance) UnpackInvalidTreasuryCutError(raw []byte) (*IssuanceInvalidTreasuryCut, error) {
	out := new(IssuanceInvalidTreasuryCut)
	if err := issuance.abi.UnpackIntoInterface(out, "InvalidTreasuryCut", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IssuanceNotInitializing represents a NotInitializing error raised by the Issuance contract.
type IssuanceNotInitializing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInitializing()
func IssuanceNotInitializingErrorID() common.Hash {
	return common.HexToHash("0xd7e6bcf8597daa127dc9f0048d2f08d5ef140a2cb659feabd700beff1f7a8302")
}

// UnpackNotInitializingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInitializing()
func (issuance *Issuance) UnpackNotInitializingError(raw []byte) (*IssuanceNotInitializing, error) {
	out := new(IssuanceNotInitializing)
	if err := issuance.abi.UnpackIntoInterface(out, "NotInitializing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IssuanceNotRounds represents a NotRounds error raised by the Issuance contract.
type IssuanceNotRounds struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotRounds(address caller)
func IssuanceNotRoundsErrorID() common.Hash {
	return common.HexToHash("0x5ac72a641c87a1174b4a82e240667a918bfee486a739279e612d316fd4c4ee5c")
}

// UnpackNotRoundsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotRounds(address caller)
func (issuance *Issuance) UnpackNotRoundsError(raw []byte) (*IssuanceNotRounds, error) {
	out := new(IssuanceNotRounds)
	if err := issuance.abi.UnpackIntoInterface(out, "NotRounds", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IssuanceNotStaking represents a NotStaking error raised by the Issuance contract.
type IssuanceNotStaking struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotStaking(address caller)
func IssuanceNotStakingErrorID() common.Hash {
	return common.HexToHash("0x77b08152bba8966acd93e1bf66172ec669aa590fac3e2929293562553a115ed6")
}

// UnpackNotStakingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotStaking(address caller)
func (issuance *Issuance) UnpackNotStakingError(raw []byte) (*IssuanceNotStaking, error) {
	out := new(IssuanceNotStaking)
	if err := issuance.abi.UnpackIntoInterface(out, "NotStaking", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IssuanceSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the Issuance contract.
type IssuanceSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func IssuanceSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (issuance *Issuance) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*IssuanceSafeCastOverflowedUintDowncast, error) {
	out := new(IssuanceSafeCastOverflowedUintDowncast)
	if err := issuance.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IssuanceUUPSUnauthorizedCallContext represents a UUPSUnauthorizedCallContext error raised by the Issuance contract.
type IssuanceUUPSUnauthorizedCallContext struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UUPSUnauthorizedCallContext()
func IssuanceUUPSUnauthorizedCallContextErrorID() common.Hash {
	return common.HexToHash("0xe07c8dba242a06571ac65fe4bbe20522c9fb111cb33599b799ff8039c1ed18f4")
}

// UnpackUUPSUnauthorizedCallContextError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UUPSUnauthorizedCallContext()
func (issuance *Issuance) UnpackUUPSUnauthorizedCallContextError(raw []byte) (*IssuanceUUPSUnauthorizedCallContext, error) {
	out := new(IssuanceUUPSUnauthorizedCallContext)
	if err := issuance.abi.UnpackIntoInterface(out, "UUPSUnauthorizedCallContext", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IssuanceUUPSUnsupportedProxiableUUID represents a UUPSUnsupportedProxiableUUID error raised by the Issuance contract.
type IssuanceUUPSUnsupportedProxiableUUID struct {
	Slot [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UUPSUnsupportedProxiableUUID(bytes32 slot)
func IssuanceUUPSUnsupportedProxiableUUIDErrorID() common.Hash {
	return common.HexToHash("0xaa1d49a4c084bfa9aeeee2a0be65267a7f19ba7e1476b114dac513d2c14cb563")
}

// UnpackUUPSUnsupportedProxiableUUIDError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UUPSUnsupportedProxiableUUID(bytes32 slot)
func (issuance *Issuance) UnpackUUPSUnsupportedProxiableUUIDError(raw []byte) (*IssuanceUUPSUnsupportedProxiableUUID, error) {
	out := new(IssuanceUUPSUnsupportedProxiableUUID)
	if err := issuance.abi.UnpackIntoInterface(out, "UUPSUnsupportedProxiableUUID", raw); err != nil {
		return nil, err
	}
	return out, nil
}
