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

// IssuanceTerms is an auto generated low-level Go binding around an user-defined struct.
type IssuanceTerms struct {
	StartPpb          uint32
	StepPpb           *big.Int
	TargetPpm         *big.Int
	FloorPpb          uint32
	CeilingPpb        uint32
	TreasuryCutPpm    *big.Int
	TreasuryAllowance *big.Int
}

// IssuanceMetaData contains all meta data concerning the Issuance contract.
var IssuanceMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"},{\"internalType\":\"contractILivepeerToken\",\"name\":\"lpt\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"rounds\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"staking\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"treasury\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"startPpb\",\"type\":\"uint32\"},{\"internalType\":\"uint24\",\"name\":\"stepPpb\",\"type\":\"uint24\"},{\"internalType\":\"uint24\",\"name\":\"targetPpm\",\"type\":\"uint24\"},{\"internalType\":\"uint32\",\"name\":\"floorPpb\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"ceilingPpb\",\"type\":\"uint32\"},{\"internalType\":\"uint24\",\"name\":\"treasuryCutPpm\",\"type\":\"uint24\"},{\"internalType\":\"uint88\",\"name\":\"treasuryAllowance\",\"type\":\"uint88\"}],\"internalType\":\"structIssuance.Terms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AccessManagedInvalidAuthority\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"delay\",\"type\":\"uint32\"}],\"name\":\"AccessManagedRequiredDelay\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"AccessManagedUnauthorized\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"asked\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"left\",\"type\":\"uint256\"}],\"name\":\"BudgetExceeded\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint24\",\"name\":\"targetPpm\",\"type\":\"uint24\"},{\"internalType\":\"uint32\",\"name\":\"floorPpb\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"ceilingPpb\",\"type\":\"uint32\"}],\"name\":\"InvalidInflation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint24\",\"name\":\"cutPpm\",\"type\":\"uint24\"}],\"name\":\"InvalidTreasuryCut\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotRounds\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotStaking\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SafeCastOverflowedUintDowncast\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AuthorityUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"budget\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"rewards\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"treasuryCut\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"inflationPpb\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"bondingRatePpm\",\"type\":\"uint256\"}],\"name\":\"BudgetSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint24\",\"name\":\"stepPpb\",\"type\":\"uint24\"},{\"indexed\":false,\"internalType\":\"uint24\",\"name\":\"targetPpm\",\"type\":\"uint24\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"floorPpb\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"ceilingPpb\",\"type\":\"uint32\"}],\"name\":\"InflationSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"TreasuryPaid\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint24\",\"name\":\"cutPpm\",\"type\":\"uint24\"},{\"indexed\":false,\"internalType\":\"uint88\",\"name\":\"allowance\",\"type\":\"uint88\"}],\"name\":\"TreasurySet\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"BOUNTY_PPM\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"LPT\",\"outputs\":[{\"internalType\":\"contractILivepeerToken\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_CEILING_PPB\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"ROUNDS\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"STAKING\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"TREASURY\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"authority\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"}],\"name\":\"budgetOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"budget\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"minted\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"inflationPpb\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"isConsumingScheduledOp\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"weight\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"total\",\"type\":\"uint256\"}],\"name\":\"mintReward\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"payTreasury\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newAuthority\",\"type\":\"address\"}],\"name\":\"setAuthority\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint24\",\"name\":\"stepPpb\",\"type\":\"uint24\"},{\"internalType\":\"uint24\",\"name\":\"targetPpm\",\"type\":\"uint24\"},{\"internalType\":\"uint32\",\"name\":\"floorPpb\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"ceilingPpb\",\"type\":\"uint32\"}],\"name\":\"setInflation\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint24\",\"name\":\"cutPpm\",\"type\":\"uint24\"},{\"internalType\":\"uint88\",\"name\":\"allowance\",\"type\":\"uint88\"}],\"name\":\"setTreasury\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"startRound\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"rewards\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"treasuryOwed\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"treasuryTerms\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"cutPpm\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"allowance\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "Issuance",
	Bin: "0x610100604052348015610010575f5ffd5b50604051611a67380380611a6783398101604081905261002f91610373565b85610039816100b7565b506001600160a01b03858116608090815285821660a05284821660c05290831660e05281516001805463ffffffff191663ffffffff90921691909117905560208201516040830151606084015192840151610094939061010a565b6100ac8160a001518260c0015161025860201b60201c565b5050505050506104a4565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b8063ffffffff168263ffffffff161115801561012f5750620f424063ffffffff821611155b80156101435750620f42408362ffffff1611155b8383839091926101865760405163044724d760e51b815262ffffff909316600484015263ffffffff91821660248401521660448201526064015b60405180910390fd5b50506001805465ffffffffffff60601b19166c0100000000000000000000000062ffffff88811691820262ffffff60781b191692909217600160781b92881692830217600160201b600160601b03191664010000000063ffffffff88811691820263ffffffff60401b19169290921768010000000000000000928816928302179094556040805192835260208301939093529181019290925260608201527fa16b9c8adaed915ade76c6045845788191ee07dd80ad744d6ecff5b185293319915060800160405180910390a150505050565b81620f424062ffffff8216111561028a57604051632419f09760e11b815262ffffff909116600482015260240161017d565b50600180546001600160901b0316600160901b62ffffff85169081026001600160a81b031691909117600160a81b6001600160581b03851690810291909117909255600680546001600160581b031916831790556040805191825260208201929092527f1d05c2d780f17a1b44650a5671ee580855749e10fcc132e3683a8a2cd850dda9910160405180910390a15050565b6001600160a01b0381168114610330575f5ffd5b50565b805163ffffffff81168114610346575f5ffd5b919050565b805162ffffff81168114610346575f5ffd5b80516001600160581b0381168114610346575f5ffd5b5f5f5f5f5f5f86880361018081121561038a575f5ffd5b87516103958161031c565b60208901519097506103a68161031c565b60408901519096506103b78161031c565b60608901519095506103c88161031c565b60808901519094506103d98161031c565b925060e0609f19820112156103ec575f5ffd5b5060405160e081016001600160401b038111828210171561041b57634e487b7160e01b5f52604160045260245ffd5b60405261042a60a08901610333565b815261043860c0890161034b565b602082015261044960e0890161034b565b604082015261045b6101008901610333565b606082015261046d6101208901610333565b608082015261047f610140890161034b565b60a0820152610491610160890161035d565b60c0820152809150509295509295509295565b60805160a05160c05160e05161154a61051d5f395f818161018e015261065101525f818161026d0152818161034d0152818161050d015261087501525f81816102f8015261078c01525f81816102c10152818161053c01528181610680015281816107e0015281816108a90152610b89015261154a5ff3fe608060405234801561000f575f5ffd5b506004361061012f575f3560e01c80637a9e5e4b116100ad578063b77cb4701161007d578063bf7e214f11610063578063bf7e214f146102e3578063c7abf755146102f3578063fad9518c1461031a575f5ffd5b8063b77cb470146102ae578063b8f6c09c146102bc575f5ffd5b80637a9e5e4b146102345780638fb360371461024757806397610f301461026857806399290e871461028f575f5ffd5b80632d2c5565116101025780635e80f76e116100e85780635e80f76e146101f057806372c9018b1461020357806375c3fc131461022c575f5ffd5b80632d2c5565146101895780635c6a6ac3146101c8575f5ffd5b806301023bb51461013357806309e58ae714610148578063164620b61461016e578063268bd3aa14610181575b5f5ffd5b610146610141366004611237565b610323565b005b61015b61015636600461129f565b610341565b6040519081526020015b60405180910390f35b61014661017c3660046112cf565b61059e565b61015b6105be565b6101b07f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b039091168152602001610165565b6101db6101d6366004611313565b6106da565b60408051928352602083019190915201610165565b61015b6101fe366004611342565b610780565b600154600160901b810462ffffff1690600160a81b90046affffffffffffffffffffff166101db565b61015b610bf0565b610146610242366004611373565b610c2b565b61024f610c9f565b6040516001600160e01b03199091168152602001610165565b6101b07f000000000000000000000000000000000000000000000000000000000000000081565b610299620f424081565b60405163ffffffff9091168152602001610165565b60015463ffffffff1661015b565b6101b07f000000000000000000000000000000000000000000000000000000000000000081565b5f546001600160a01b03166101b0565b6101b07f000000000000000000000000000000000000000000000000000000000000000081565b61015b6103e881565b61032f335b5f36610cc1565b61033b84848484610db7565b50505050565b5f336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016811461039d57604051633bd840a960e11b81526001600160a01b0390911660048201526024015b60405180910390fd5b505f60026103ac6004876113a0565b67ffffffffffffffff16600481106103c6576103c66113cf565b6040805160608101825292909101805467ffffffffffffffff8082168086526001600160601b03600160401b840481166020880152600160a01b9093049092169385019390935290935090871614158061041e575083155b1561042d575f92505050610597565b838582602001516001600160601b031661044791906113f7565b610451919061140e565b6040820151909350869084906001600160601b0381168211156104aa5760405163799c566360e01b815267ffffffffffffffff909316600484015260248301919091526001600160601b03166044820152606401610394565b5050506104ce8382604001516001600160601b03166104c99190611421565b610f1a565b82546001600160601b0391909116600160a01b026001600160a01b039091161782558215610594576040516340c10f1960e01b81526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000081166004830152602482018590527f000000000000000000000000000000000000000000000000000000000000000016906340c10f19906044015f604051808303815f87803b15801561057d575f5ffd5b505af115801561058f573d5f5f3e3d5ffd5b505050505b50505b9392505050565b6105a733610328565b6105af6105be565b506105ba8282610f51565b5050565b5f6105c7610bf0565b9050805f036105d557505f90565b60015460068054600160a81b9092046affffffffffffffffffffff166affffffffffffffffffffff199092169190911790556040518181527f7341a46c2c66918fdbcb0f6bd92c1b23ecd51d13510cc6772596fe02b0edc46e9060200160405180910390a16040516340c10f1960e01b81526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000081166004830152602482018390527f000000000000000000000000000000000000000000000000000000000000000016906340c10f19906044015f604051808303815f87803b1580156106c1575f5ffd5b505af11580156106d3573d5f5f3e3d5ffd5b5050505090565b5f808060026106ea6004866113a0565b67ffffffffffffffff1660048110610704576107046113cf565b60408051606081018252929091015467ffffffffffffffff8082168085526001600160601b03600160401b840481166020870152600160a01b909304909216928401929092529192508516900361077a57602081015160408201516107699082611434565b6001600160601b0391821694501691505b50915091565b5f336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001681146107d7576040516316b1ca9960e21b81526001600160a01b039091166004820152602401610394565b505f600190505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166318160ddd6040518163ffffffff1660e01b8152600401602060405180830381865afa15801561083a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061085e9190611453565b6040516370a0823160e01b81526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000811660048301529192505f918391620f4240917f000000000000000000000000000000000000000000000000000000000000000016906370a0823190602401602060405180830381865afa1580156108ee573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906109129190611453565b61091c91906113f7565b610926919061140e565b90505f6109338483611036565b90505f633b9aca0061094b63ffffffff8416866113f7565b610955919061140e565b90505f620f42406109686103e8846113f7565b610972919061140e565b8654909150600160a81b90046affffffffffffffffffffff166109958284611421565b87549098505f906109cb90620f4240906109bb90600160901b900462ffffff16876113f7565b6109c5919061140e565b8a6110f7565b90506109d781836110f7565b90506109e3818a611421565b885463ffffffff191663ffffffff87161789559850610a028183611421565b88546affffffffffffffffffffff91909116600160a81b0274ffffffffffffffffffffffffffffffffffffffffff9091161788555f610a408a610f1a565b905060405180606001604052808d67ffffffffffffffff168152602001826001600160601b03168152602001826001600160601b0316815250600260048e610a8891906113a0565b67ffffffffffffffff1660048110610aa257610aa26113cf565b82519101805460208085015160409586015167ffffffffffffffff95861673ffffffffffffffffffffffffffffffffffffffff1990941693909317600160401b6001600160601b0392831602176001600160a01b0316600160a01b91909316029190911790915582518881529081018d905291820184905263ffffffff88166060830152608082018990528d16907f4886e888ef38587c12ea882405e48235f2efb0d82d92d7aae0921bb7a8fb046b9060a00160405180910390a28315610be1576040516340c10f1960e01b81526001600160a01b038c81166004830152602482018690527f000000000000000000000000000000000000000000000000000000000000000016906340c10f19906044015f604051808303815f87803b158015610bca575f5ffd5b505af1158015610bdc573d5f5f3e3d5ffd5b505050505b50505050505050505092915050565b6001546006545f91610c19916affffffffffffffffffffff600160a81b9092048216911661146a565b6affffffffffffffffffffff16905090565b5f5433906001600160a01b03168114610c615760405162d1953b60e31b81526001600160a01b0382166004820152602401610394565b816001600160a01b03163b5f03610c96576040516361798f2f60e11b81526001600160a01b0383166004820152602401610394565b6105ba82611106565b5f8054600160a01b900460ff16610cb557505f90565b50638fb3603760e01b90565b5f5f610cf4610cd75f546001600160a01b031690565b8630610ce660045f898b61148d565b610cef916114b4565b611166565b9150915081610db05763ffffffff811615610d8d575f805460ff60a01b198116600160a01b17909155604051634a63ebf760e11b81526001600160a01b03909116906394c7d7ee90610d4e908890889088906004016114ec565b5f604051808303815f87803b158015610d65575f5ffd5b505af1158015610d77573d5f5f3e3d5ffd5b50505f805460ff60a01b1916905550610db09050565b60405162d1953b60e31b81526001600160a01b0386166004820152602401610394565b5050505050565b8063ffffffff168263ffffffff1611158015610ddc5750620f424063ffffffff821611155b8015610df05750620f42408362ffffff1611155b838383909192610e2e5760405163044724d760e51b815262ffffff909316600484015263ffffffff9182166024840152166044820152606401610394565b50506001805471ffffffffffff0000000000000000000000001916600160601b62ffffff88811691820271ffffff0000000000000000000000000000001916929092176f01000000000000000000000000000000928816928302176bffffffffffffffff00000000191664010000000063ffffffff8881169182026bffffffff0000000000000000191692909217600160401b928816928302179094556040805192835260208301939093529181019290925260608201527fa16b9c8adaed915ade76c6045845788191ee07dd80ad744d6ecff5b185293319915060800160405180910390a150505050565b5f6001600160601b03821115610f4d576040516306dfcc6560e41b81526060600482015260248101839052604401610394565b5090565b81620f424062ffffff82161115610f8357604051632419f09760e11b815262ffffff9091166004820152602401610394565b506001805471ffffffffffffffffffffffffffffffffffff16600160901b62ffffff851690810274ffffffffffffffffffffffffffffffffffffffffff1691909117600160a81b6affffffffffffffffffffff851690810291909117909255600680546affffffffffffffffffffff1916831790556040805191825260208201929092527f1d05c2d780f17a1b44650a5671ee580855749e10fcc132e3683a8a2cd850dda9910160405180910390a15050565b81545f9063ffffffff8116906f01000000000000000000000000000000900462ffffff168084101561108157845461107a90600160601b900462ffffff168361152a565b91506110af565b808411156110af5784546110a2908390600160601b900462ffffff166110f7565b6110ac9083611421565b91505b84546110ec906110d8908490640100000000900463ffffffff165f828218828411028218610597565b8654600160401b900463ffffffff166110f7565b925050505b92915050565b5f828218828410028218610597565b5f805473ffffffffffffffffffffffffffffffffffffffff19166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201525f908190819060840160408051601f19818403018152918152602080830180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff1663b700961360e01b1781525f808052918290528351939450919290918a5afa15611203575f516020805191945081901c150291505b5094509492505050565b803562ffffff8116811461121f575f5ffd5b919050565b803563ffffffff8116811461121f575f5ffd5b5f5f5f5f6080858703121561124a575f5ffd5b6112538561120d565b93506112616020860161120d565b925061126f60408601611224565b915061127d60608601611224565b905092959194509250565b803567ffffffffffffffff8116811461121f575f5ffd5b5f5f5f606084860312156112b1575f5ffd5b6112ba84611288565b95602085013595506040909401359392505050565b5f5f604083850312156112e0575f5ffd5b6112e98361120d565b915060208301356affffffffffffffffffffff81168114611308575f5ffd5b809150509250929050565b5f60208284031215611323575f5ffd5b61059782611288565b80356001600160a01b038116811461121f575f5ffd5b5f5f60408385031215611353575f5ffd5b61135c83611288565b915061136a6020840161132c565b90509250929050565b5f60208284031215611383575f5ffd5b6105978261132c565b634e487b7160e01b5f52601260045260245ffd5b5f67ffffffffffffffff8316806113b9576113b961138c565b8067ffffffffffffffff84160691505092915050565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b80820281158282048414176110f1576110f16113e3565b5f8261141c5761141c61138c565b500490565b818103818111156110f1576110f16113e3565b6001600160601b0382811682821603908111156110f1576110f16113e3565b5f60208284031215611463575f5ffd5b5051919050565b6affffffffffffffffffffff82811682821603908111156110f1576110f16113e3565b5f5f8585111561149b575f5ffd5b838611156114a7575f5ffd5b5050820193919092039150565b80356001600160e01b031981169060048410156114e5576001600160e01b0319600485900360031b81901b82161691505b5092915050565b6001600160a01b038416815260406020820152816040820152818360608301375f818301606090810191909152601f909201601f1916010192915050565b808201808211156110f1576110f16113e356fea164736f6c6343000825000a",
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
// Solidity: constructor(address authority, address lpt, address rounds, address staking, address treasury, (uint32,uint24,uint24,uint32,uint32,uint24,uint88) terms) returns()
func (issuance *Issuance) PackConstructor(authority common.Address, lpt common.Address, rounds common.Address, staking common.Address, treasury common.Address, terms IssuanceTerms) []byte {
	enc, err := issuance.abi.Pack("", authority, lpt, rounds, staking, treasury, terms)
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
	if bytes.Equal(raw[:4], issuance.abi.Errors["BudgetExceeded"].ID.Bytes()[:4]) {
		return issuance.UnpackBudgetExceededError(raw[4:])
	}
	if bytes.Equal(raw[:4], issuance.abi.Errors["InvalidInflation"].ID.Bytes()[:4]) {
		return issuance.UnpackInvalidInflationError(raw[4:])
	}
	if bytes.Equal(raw[:4], issuance.abi.Errors["InvalidTreasuryCut"].ID.Bytes()[:4]) {
		return issuance.UnpackInvalidTreasuryCutError(raw[4:])
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
