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

// IJobsManagerClaim is an auto generated low-level Go binding around an user-defined struct.
type IJobsManagerClaim struct {
	JobId        *big.Int
	Transcoder   common.Address
	FromSequence uint64
	Count        uint32
	Amount       *big.Int
	ReceiptsRoot [32]byte
	Seed         [32]byte
	SeedBlock    uint64
	SealUntil    *big.Int
	RevealUntil  *big.Int
	Deadline     *big.Int
	Challenged   uint32
	Revealed     uint32
	Passed       uint32
	Status       uint8
}

// IJobsManagerCursor is an auto generated low-level Go binding around an user-defined struct.
type IJobsManagerCursor struct {
	NextSequence uint64
	Segments     uint64
	Amount       *big.Int
}

// IJobsManagerJob is an auto generated low-level Go binding around an user-defined struct.
type IJobsManagerJob struct {
	Broadcaster common.Address
	Verifier    common.Address
	End         *big.Int
	SeedBlock   uint64
	Budget      *big.Int
	TermsHash   [32]byte
}

// JobsViewsMetaData contains all meta data concerning the JobsViews contract.
var JobsViewsMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"claimId\",\"type\":\"uint256\"}],\"name\":\"NoSuchClaim\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"}],\"name\":\"NoSuchJob\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"claimId\",\"type\":\"uint256\"}],\"name\":\"challengedSequences\",\"outputs\":[{\"internalType\":\"uint64[]\",\"name\":\"sequences\",\"type\":\"uint64[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"claimCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"claimId\",\"type\":\"uint256\"}],\"name\":\"claimOf\",\"outputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"transcoder\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"fromSequence\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"},{\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"},{\"internalType\":\"bytes32\",\"name\":\"receiptsRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"seed\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"seedBlock\",\"type\":\"uint64\"},{\"internalType\":\"uint48\",\"name\":\"sealUntil\",\"type\":\"uint48\"},{\"internalType\":\"uint48\",\"name\":\"revealUntil\",\"type\":\"uint48\"},{\"internalType\":\"uint48\",\"name\":\"deadline\",\"type\":\"uint48\"},{\"internalType\":\"uint32\",\"name\":\"challenged\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"revealed\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"passed\",\"type\":\"uint32\"},{\"internalType\":\"enumIJobsManager.ClaimStatus\",\"name\":\"status\",\"type\":\"uint8\"}],\"internalType\":\"structIJobsManager.Claim\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"}],\"name\":\"claimableUntil\",\"outputs\":[{\"internalType\":\"uint48\",\"name\":\"\",\"type\":\"uint48\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"transcoder\",\"type\":\"address\"}],\"name\":\"cursorOf\",\"outputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"nextSequence\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"segments\",\"type\":\"uint64\"},{\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"}],\"internalType\":\"structIJobsManager.Cursor\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"}],\"name\":\"electedOf\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"elected\",\"type\":\"address[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"claimId\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"}],\"name\":\"isJudged\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"claimId\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"}],\"name\":\"isRevealed\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"jobCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"}],\"name\":\"jobOf\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"broadcaster\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"uint48\",\"name\":\"end\",\"type\":\"uint48\"},{\"internalType\":\"uint64\",\"name\":\"seedBlock\",\"type\":\"uint64\"},{\"internalType\":\"uint128\",\"name\":\"budget\",\"type\":\"uint128\"},{\"internalType\":\"bytes32\",\"name\":\"termsHash\",\"type\":\"bytes32\"}],\"internalType\":\"structIJobsManager.Job\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"parameters\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"verificationRate\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"challengeWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"claimPeriod\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"bountyPpm\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"bountyCap\",\"type\":\"uint96\"}],\"internalType\":\"structIJobsManager.Parameters\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"}],\"name\":\"parametersOf\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"verificationRate\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"challengeWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"claimPeriod\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"bountyPpm\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"bountyCap\",\"type\":\"uint96\"}],\"internalType\":\"structIJobsManager.Parameters\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pausedUntil\",\"outputs\":[{\"internalType\":\"uint48\",\"name\":\"\",\"type\":\"uint48\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"broadcaster\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"transcoder\",\"type\":\"address\"},{\"internalType\":\"uint48\",\"name\":\"expiry\",\"type\":\"uint48\"},{\"internalType\":\"uint32\",\"name\":\"jobs\",\"type\":\"uint32\"}],\"internalType\":\"structIJobsManager.Quote\",\"name\":\"quote\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"streamId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"profilesHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"serviceId\",\"type\":\"bytes32\"},{\"internalType\":\"uint96\",\"name\":\"maxPricePerUnit\",\"type\":\"uint96\"},{\"internalType\":\"uint48\",\"name\":\"start\",\"type\":\"uint48\"},{\"internalType\":\"uint48\",\"name\":\"end\",\"type\":\"uint48\"}],\"internalType\":\"structIJobsManager.Terms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"quoteDigest\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"sourceHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"renditionHashes\",\"type\":\"bytes32[]\"},{\"internalType\":\"uint64\",\"name\":\"units\",\"type\":\"uint64\"}],\"internalType\":\"structIJobsManager.Receipt\",\"name\":\"receipt\",\"type\":\"tuple\"}],\"name\":\"receiptDigest\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"sourceHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"renditionHashes\",\"type\":\"bytes32[]\"},{\"internalType\":\"uint64\",\"name\":\"units\",\"type\":\"uint64\"}],\"internalType\":\"structIJobsManager.Receipt\",\"name\":\"receipt\",\"type\":\"tuple\"}],\"name\":\"receiptLeaf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"}],\"name\":\"reclaimableAt\",\"outputs\":[{\"internalType\":\"uint48\",\"name\":\"\",\"type\":\"uint48\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"claimId\",\"type\":\"uint256\"}],\"name\":\"termsHashOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"transcoder\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"throughSequence\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"segments\",\"type\":\"uint64\"},{\"internalType\":\"uint128\",\"name\":\"units\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"}],\"internalType\":\"structIJobsManager.Voucher\",\"name\":\"voucher\",\"type\":\"tuple\"}],\"name\":\"voucherDigest\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "JobsViews",
	Bin: "0x610160604052348015610010575f5ffd5b50604051806040016040528060088152602001672634bb32b832b2b960c11b815250604051806040016040528060018152602001603160f81b81525061005b8261010260201b60201c565b6101205261006881610102565b61014052815160208084019190912060e052815190820120610100524660a0526100f460e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c0526101a3565b5f5f829050601f81511115610135578260405163305a27a960e01b815260040161012c9190610148565b60405180910390fd5b80516101408261017d565b179392505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b8051602080830151919081101561019d575f198160200360031b1b821691505b50919050565b60805160a05160c05160e051610100516101205161014051611cf96101f45f395f610f5001525f610f2001525f61134001525f61131801525f61127301525f61129d01525f6112c70152611cf95ff3fe608060405234801561000f575f5ffd5b5060043610610163575f3560e01c80638a1f83a3116100c7578063c2ce73431161007d578063cb92e69b11610063578063cb92e69b1461056f578063da748b1014610582578063e66c24bc14610599575f5ffd5b8063c2ce734314610549578063c3665efe1461055c575f5ffd5b806395407d70116100ad57806395407d70146103d3578063b08fa846146104ab578063bbd89b9b146104be575f5ffd5b80638a1f83a3146103a65780638da4d3c9146103b9575f5ffd5b80636369ad441161011c57806384b0196e1161010257806384b0196e1461022a578063888a1e2414610245578063890357301461026f575f5ffd5b80636369ad44146101f75780636f127e191461020a575f5ffd5b80631bbe9c461161014c5780631bbe9c46146101b35780632b8983b1146101d45780634c5d8a0f146101e7575f5ffd5b806311c8dc5a14610167578063161aac6814610190575b5f5ffd5b61017a610175366004611525565b6105b9565b6040516101879190611570565b60405180910390f35b6101a361019e3660046116ed565b6107c5565b6040519015158152602001610187565b6101c66101c1366004611717565b6107da565b604051908152602001610187565b6101c66101e2366004611525565b6107ec565b60025465ffffffffffff166101c6565b6101c6610205366004611765565b610819565b61021d610218366004611525565b610824565b6040516101879190611796565b6102326108f1565b604051610187979695949392919061180f565b610258610253366004611525565b610933565b60405165ffffffffffff9091168152602001610187565b6040805160c080820183525f80835260208084018290528385018290526060808501839052608080860184905260a0958601849052600254600160c01b9081900461ffff16855260038452938790208751958601885280546001600160a01b0381168752600160a01b810463ffffffff90811695880195909552948504841697860197909752600160e01b909304821690840152600190940154938416908201526401000000009092046bffffffffffffffffffffffff16908201525b60405161018791905f60c0820190506001600160a01b03835116825263ffffffff602084015116602083015263ffffffff604084015116604083015263ffffffff606084015116606083015263ffffffff60808401511660808301526bffffffffffffffffffffffff60a08401511660a083015292915050565b61032c6103b4366004611525565b610945565b6002546601000000000000900465ffffffffffff166101c6565b6104716103e13660046118bb565b604080516060810182525f8082526020820181905291810191909152505f9182526006602090815260408084206001600160a01b03939093168452918152918190208151606081018352905465ffffffffffff80821683526601000000000000820416938201939093526c010000000000000000000000009092046bffffffffffffffffffffffff169082015290565b60408051825167ffffffffffffffff908116825260208085015190911690820152918101516001600160801b031690820152606001610187565b6102586104b9366004611525565b610a19565b6104d16104cc366004611525565b610a2b565b60405161018791905f60c0820190506001600160a01b0383511682526001600160a01b03602084015116602083015265ffffffffffff604084015116604083015267ffffffffffffffff60608401511660608301526001600160801b03608084015116608083015260a083015160a083015292915050565b6101c6610557366004611717565b610af5565b6101a361056a3660046116ed565b610aff565b6101c661057d3660046118dc565b610b0c565b600254600160901b900465ffffffffffff16610258565b6105ac6105a7366004611525565b610b16565b60405161018791906118f6565b610635604080516101e0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810182905261012081018290526101408101829052610160810182905261018081018290526101a08101829052906101c082015290565b5f61063f83610bc6565b604080516101e081019091526001820154600160501b810463ffffffff168083529293509091602083019161067e9190600160f01b900460ff16610c27565b6001600160a01b03168152600183810154600160701b810464ffffffffff166020840152600160981b810461ffff16604084015269ffffffffffffffffffff8116606084015284546080840152600285015460301b65ffffffffffff191660a084015263ffffffff75010000000000000000000000000000000000000000009091041660c083015260e090910190610717908490610c74565b65ffffffffffff16815260200161072f836002610c74565b65ffffffffffff168152600183015464ffffffffff600160c81b8204166020830152600284015461ffff7a010000000000000000000000000000000000000000000000000000820481166040850152600160e01b820481166060850152600160f01b90910416608083015260a09091019060ff600160f81b9091041660068111156107bc576107bc61153c565b90529392505050565b5f6107d183835f610cfb565b90505b92915050565b5f6107d46107e783610dc6565b610e9c565b5f61080f6107f983610bc6565b60010154600160501b900463ffffffff16610ec8565b6002015492915050565b5f6107d18383610f02565b60605f5b60048110801561084a57505f61083e8483610c27565b6001600160a01b031614155b1561085f576108588161194b565b9050610828565b8067ffffffffffffffff81111561087857610878611963565b6040519080825280602002602001820160405280156108a1578160200160208202803683370190505b5091505f5b818110156108ea576108b88482610c27565b8382815181106108ca576108ca611977565b6001600160a01b03909216602092830291909101909101526001016108a6565b5050919050565b5f6060805f5f5f6060610902610f19565b61090a610f49565b604080515f80825260208201909252600f60f81b9b939a50919850469750309650945092509050565b5f6107d461094083610ec8565b610f74565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a081019190915260035f61098284610ec8565b54600160f01b900461ffff16815260208082019290925260409081015f20815160c08101835281546001600160a01b0381168252600160a01b810463ffffffff90811695830195909552600160c01b8104851693820193909352600160e01b909204831660608301526001015491821660808201526401000000009091046bffffffffffffffffffffffff1660a082015292915050565b5f6107d4610a2683610ec8565b611044565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905290610a6583610ec8565b6040805160c08101825282546001600160a01b03808216835261ffff600160f01b8304165f9081526003602090815290859020549091169083015264ffffffffff600160a01b808304821694840194909452600160c81b90910416606082015260018301546bffffffffffffffffffffffff92900491909116608082015260029091015460a08201529392505050565b5f6107d48261108a565b5f6107d183836001610cfb565b5f6107d482611182565b60605f610b2283610bc6565b600281015490915060301b65ffffffffffff19165f03610b425750919050565b6001810154600160501b810463ffffffff9081165f90815260046020908152604080832054600160f01b900461ffff90811684526003909252909120546002850154600160a01b90910490921692610bbe9260301b65ffffffffffff191691600160701b820464ffffffffff1691600160981b9004168461118f565b949350505050565b5f818152600760205260408120906001820154600160f81b900460ff166006811115610bf457610bf461153c565b14158290610c215760405163ca82a03d60e01b8152600401610c1891815260200190565b60405180910390fd5b50919050565b5f8115610c55575f8381526005602090815260408083208584529091529020546001600160a01b03166107d1565b50505f908152600460205260409020600101546001600160a01b031690565b6001820154600160501b900463ffffffff165f90815260046020908152604080832054600160f01b900461ffff16835260039091528120819054600160c01b900463ffffffff169050600381610cca858361198b565b610cd491906119a9565b610cde91906119de565b6001850154610bbe9190600160c81b900464ffffffffff1661198b565b5f8381526007602052604081206001810154600160701b900464ffffffffff168267ffffffffffffffff86168211801590610d5757506001830154600160981b900461ffff16610d4b8388611a09565b67ffffffffffffffff16105b9050808015610dbb5750610dbb85610d6f8489611a09565b610d849067ffffffffffffffff166002611a29565b610d8e9190611a40565b5f8981526008602081815260408084209285901c8452919052902054600160ff9092169190911b16151590565b979650505050505050565b5f7f9a9f0888b748cd9b4482d0462fdb131363161c8cb8cad50c1009df1274fee76c8235610dfa6040850160208601611a53565b6040850135610e0c6060870187611a6c565b604051602001610e1d929190611ab9565b60408051601f198184030181529190528051602090910120610e4560a0880160808901611a53565b60408051602081019790975286019490945267ffffffffffffffff9283166060860152608085019190915260a08401521660c082015260e0015b604051602081830303815290604052805190602001209050919050565b5f6107d4610ea8611267565b8360405161190160f01b8152600281019290925260228201526042902090565b5f818152600460205260409020805482906001600160a01b0316610c2157604051630b3bd0c760e01b8152600401610c1891815260200190565b5f6107d16107e7610f1284611390565b85906113c4565b6060610f447f0000000000000000000000000000000000000000000000000000000000000000611418565b905090565b6060610f447f0000000000000000000000000000000000000000000000000000000000000000611418565b8054600160f01b810461ffff165f908152600360205260408120549091600160a01b900464ffffffffff1690610fb790600160e01b900463ffffffff1682611af9565b60025490925065ffffffffffff6c010000000000000000000000008204811691600160901b90048116908416821180159061100157508265ffffffffffff168165ffffffffffff16115b1561103c578265ffffffffffff168265ffffffffffff16116110235782611025565b815b61102f908261198b565b6110399085611af9565b93505b505050919050565b8054600160f01b900461ffff165f90815260036020526040812054600160c01b900463ffffffff1661107583610f74565b61107f9190611af9565b6107d4906001611af9565b5f807f353aa1d8c00c25f50ae210aea9c98b3bff607151925436e82324fe45264a627883356110bf6040860160208701611a53565b60408601356110d16060880188611a6c565b6040516020016110e2929190611ab9565b60408051601f19818403018152919052805160209091012061110a60a0890160808a01611a53565b60408051602081019790975286019490945267ffffffffffffffff9283166060860152608085019190915260a08401521660c082015260e00160408051601f19818403018152828252805160209182012090830181905292500160405160208183030381529060405280519060200120915050919050565b5f6107d46107e783611455565b606061119d85858585611489565b67ffffffffffffffff8111156111b5576111b5611963565b6040519080825280602002602001820160405280156111de578160200160208202803683370190505b5090505f805b8481101561125d575f6112018267ffffffffffffffff8916611a40565b905061120e8882876114d4565b156112545780848461121f8161194b565b95508151811061123157611231611977565b602002602001019067ffffffffffffffff16908167ffffffffffffffff16815250505b506001016111e4565b5050949350505050565b5f306001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161480156112bf57507f000000000000000000000000000000000000000000000000000000000000000046145b156112e957507f000000000000000000000000000000000000000000000000000000000000000090565b610f44604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f7f7de2547eb31d9e2a3867b7ac89858b39bcbede7037ab8dfbfb99e84c8a9778d982604051602001610e7f929190611b2c565b5f7f8b8b78aca18041edc5481efd41bb3c9b24687fcb353a4e303518ae9408db683883836040516020016113fa93929190611bb5565b60405160208183030381529060405280519060200120905092915050565b60605f611424836114fe565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f7f87e17f56417ec8eace9954777ff9725e564d11564b839fcafd89c5ee1fd6d20182604051602001610e7f929190611c48565b5f805b838110156114cb576114b2866114ac8367ffffffffffffffff8916611a40565b856114d4565b156114c3576114c08261194b565b91505b60010161148c565b50949350505050565b5f83815260c083901b602052602881206114f463ffffffff841682611cd9565b1595945050505050565b5f60ff8216601f8111156107d457604051632cd44ac360e21b815260040160405180910390fd5b5f60208284031215611535575f5ffd5b5035919050565b634e487b7160e01b5f52602160045260245ffd5b6007811061156c57634e487b7160e01b5f52602160045260245ffd5b9052565b815181526020808301516101e0830191611594908401826001600160a01b03169052565b5060408301516115b0604084018267ffffffffffffffff169052565b5060608301516115c8606084018263ffffffff169052565b5060808301516115e360808401826001600160801b03169052565b5060a083015160a083015260c083015160c083015260e083015161161360e084018267ffffffffffffffff169052565b5061010083015161162f61010084018265ffffffffffff169052565b5061012083015161164b61012084018265ffffffffffff169052565b5061014083015161166761014084018265ffffffffffff169052565b5061016083015161168161016084018263ffffffff169052565b5061018083015161169b61018084018263ffffffff169052565b506101a08301516116b56101a084018263ffffffff169052565b506101c08301516116ca6101c0840182611550565b5092915050565b803567ffffffffffffffff811681146116e8575f5ffd5b919050565b5f5f604083850312156116fe575f5ffd5b8235915061170e602084016116d1565b90509250929050565b5f60208284031215611727575f5ffd5b813567ffffffffffffffff81111561173d575f5ffd5b820160a0818503121561174e575f5ffd5b9392505050565b5f60c08284031215610c21575f5ffd5b5f5f828403610140811215611778575f5ffd5b6080811215611785575f5ffd5b5082915061170e8460808501611755565b602080825282518282018190525f918401906040840190835b818110156117d65783516001600160a01b03168352602093840193909201916001016117af565b509095945050505050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b60ff60f81b8816815260e060208201525f61182d60e08301896117e1565b828103604084015261183f81896117e1565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b81811015611894578351835260209384019390920191600101611876565b50909b9a5050505050505050505050565b80356001600160a01b03811681146116e8575f5ffd5b5f5f604083850312156118cc575f5ffd5b8235915061170e602084016118a5565b5f60c082840312156118ec575f5ffd5b6107d18383611755565b602080825282518282018190525f918401906040840190835b818110156117d657835167ffffffffffffffff1683526020938401939092019160010161190f565b634e487b7160e01b5f52601160045260245ffd5b5f6001820161195c5761195c611937565b5060010190565b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b65ffffffffffff82811682821603908111156107d4576107d4611937565b65ffffffffffff81811683821602908116908181146116ca576116ca611937565b634e487b7160e01b5f52601260045260245ffd5b5f65ffffffffffff8316806119f5576119f56119ca565b8065ffffffffffff84160491505092915050565b67ffffffffffffffff82811682821603908111156107d4576107d4611937565b80820281158282048414176107d4576107d4611937565b808201808211156107d4576107d4611937565b5f60208284031215611a63575f5ffd5b6107d1826116d1565b5f5f8335601e19843603018112611a81575f5ffd5b83018035915067ffffffffffffffff821115611a9b575f5ffd5b6020019150600581901b3603821315611ab2575f5ffd5b9250929050565b5f7f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff831115611ae6575f5ffd5b8260051b80858437919091019392505050565b65ffffffffffff81811683821601908111156107d4576107d4611937565b803565ffffffffffff811681146116e8575f5ffd5b828152813560208083019190915282013560408083019190915282013560608083019190915260e08201908301356bffffffffffffffffffffffff8116808214611b74575f5ffd5b806080850152505065ffffffffffff611b8f60808501611b17565b1660a083015265ffffffffffff611ba860a08501611b17565b1660c08301529392505050565b83815260c081016001600160a01b03611bcd856118a5565b1660208301526001600160a01b03611be7602086016118a5565b16604083015265ffffffffffff611c0060408601611b17565b166060830152606084013563ffffffff8116808214611c1d575f5ffd5b60808401525060a09091019190915292915050565b80356001600160801b03811681146116e8575f5ffd5b828152813560208083019190915260e08201906001600160a01b0390611c6f9085016118a5565b16604083015267ffffffffffffffff611c8a604085016116d1565b16606083015267ffffffffffffffff611ca5606085016116d1565b1660808301526001600160801b03611cbf60808501611c32565b1660a08301526001600160801b03611ba860a08501611c32565b5f82611ce757611ce76119ca565b50069056fea164736f6c6343000825000a",
}

// JobsViews is an auto generated Go binding around an Ethereum contract.
type JobsViews struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *JobsViews) GetABI() abi.ABI {
	return c.abi
}

// NewJobsViews creates a new instance of JobsViews.
func NewJobsViews() *JobsViews {
	parsed, err := JobsViewsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &JobsViews{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *JobsViews) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackChallengedSequences is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe66c24bc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function challengedSequences(uint256 claimId) view returns(uint64[] sequences)
func (jobsViews *JobsViews) PackChallengedSequences(claimId *big.Int) []byte {
	enc, err := jobsViews.abi.Pack("challengedSequences", claimId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChallengedSequences is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe66c24bc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function challengedSequences(uint256 claimId) view returns(uint64[] sequences)
func (jobsViews *JobsViews) TryPackChallengedSequences(claimId *big.Int) ([]byte, error) {
	return jobsViews.abi.Pack("challengedSequences", claimId)
}

// UnpackChallengedSequences is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe66c24bc.
//
// Solidity: function challengedSequences(uint256 claimId) view returns(uint64[] sequences)
func (jobsViews *JobsViews) UnpackChallengedSequences(data []byte) ([]uint64, error) {
	out, err := jobsViews.abi.Unpack("challengedSequences", data)
	if err != nil {
		return *new([]uint64), err
	}
	out0 := *abi.ConvertType(out[0], new([]uint64)).(*[]uint64)
	return out0, nil
}

// PackClaimCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da4d3c9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimCount() view returns(uint256)
func (jobsViews *JobsViews) PackClaimCount() []byte {
	enc, err := jobsViews.abi.Pack("claimCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da4d3c9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimCount() view returns(uint256)
func (jobsViews *JobsViews) TryPackClaimCount() ([]byte, error) {
	return jobsViews.abi.Pack("claimCount")
}

// UnpackClaimCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da4d3c9.
//
// Solidity: function claimCount() view returns(uint256)
func (jobsViews *JobsViews) UnpackClaimCount(data []byte) (*big.Int, error) {
	out, err := jobsViews.abi.Unpack("claimCount", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackClaimOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x11c8dc5a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimOf(uint256 claimId) view returns((uint256,address,uint64,uint32,uint128,bytes32,bytes32,uint64,uint48,uint48,uint48,uint32,uint32,uint32,uint8))
func (jobsViews *JobsViews) PackClaimOf(claimId *big.Int) []byte {
	enc, err := jobsViews.abi.Pack("claimOf", claimId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x11c8dc5a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimOf(uint256 claimId) view returns((uint256,address,uint64,uint32,uint128,bytes32,bytes32,uint64,uint48,uint48,uint48,uint32,uint32,uint32,uint8))
func (jobsViews *JobsViews) TryPackClaimOf(claimId *big.Int) ([]byte, error) {
	return jobsViews.abi.Pack("claimOf", claimId)
}

// UnpackClaimOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x11c8dc5a.
//
// Solidity: function claimOf(uint256 claimId) view returns((uint256,address,uint64,uint32,uint128,bytes32,bytes32,uint64,uint48,uint48,uint48,uint32,uint32,uint32,uint8))
func (jobsViews *JobsViews) UnpackClaimOf(data []byte) (IJobsManagerClaim, error) {
	out, err := jobsViews.abi.Unpack("claimOf", data)
	if err != nil {
		return *new(IJobsManagerClaim), err
	}
	out0 := *abi.ConvertType(out[0], new(IJobsManagerClaim)).(*IJobsManagerClaim)
	return out0, nil
}

// PackClaimableUntil is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x888a1e24.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimableUntil(uint256 jobId) view returns(uint48)
func (jobsViews *JobsViews) PackClaimableUntil(jobId *big.Int) []byte {
	enc, err := jobsViews.abi.Pack("claimableUntil", jobId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimableUntil is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x888a1e24.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimableUntil(uint256 jobId) view returns(uint48)
func (jobsViews *JobsViews) TryPackClaimableUntil(jobId *big.Int) ([]byte, error) {
	return jobsViews.abi.Pack("claimableUntil", jobId)
}

// UnpackClaimableUntil is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x888a1e24.
//
// Solidity: function claimableUntil(uint256 jobId) view returns(uint48)
func (jobsViews *JobsViews) UnpackClaimableUntil(data []byte) (*big.Int, error) {
	out, err := jobsViews.abi.Unpack("claimableUntil", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCursorOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95407d70.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cursorOf(uint256 jobId, address transcoder) view returns((uint64,uint64,uint128))
func (jobsViews *JobsViews) PackCursorOf(jobId *big.Int, transcoder common.Address) []byte {
	enc, err := jobsViews.abi.Pack("cursorOf", jobId, transcoder)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCursorOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95407d70.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cursorOf(uint256 jobId, address transcoder) view returns((uint64,uint64,uint128))
func (jobsViews *JobsViews) TryPackCursorOf(jobId *big.Int, transcoder common.Address) ([]byte, error) {
	return jobsViews.abi.Pack("cursorOf", jobId, transcoder)
}

// UnpackCursorOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95407d70.
//
// Solidity: function cursorOf(uint256 jobId, address transcoder) view returns((uint64,uint64,uint128))
func (jobsViews *JobsViews) UnpackCursorOf(data []byte) (IJobsManagerCursor, error) {
	out, err := jobsViews.abi.Unpack("cursorOf", data)
	if err != nil {
		return *new(IJobsManagerCursor), err
	}
	out0 := *abi.ConvertType(out[0], new(IJobsManagerCursor)).(*IJobsManagerCursor)
	return out0, nil
}

// PackElectedOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6f127e19.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function electedOf(uint256 jobId) view returns(address[] elected)
func (jobsViews *JobsViews) PackElectedOf(jobId *big.Int) []byte {
	enc, err := jobsViews.abi.Pack("electedOf", jobId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackElectedOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6f127e19.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function electedOf(uint256 jobId) view returns(address[] elected)
func (jobsViews *JobsViews) TryPackElectedOf(jobId *big.Int) ([]byte, error) {
	return jobsViews.abi.Pack("electedOf", jobId)
}

// UnpackElectedOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6f127e19.
//
// Solidity: function electedOf(uint256 jobId) view returns(address[] elected)
func (jobsViews *JobsViews) UnpackElectedOf(data []byte) ([]common.Address, error) {
	out, err := jobsViews.abi.Unpack("electedOf", data)
	if err != nil {
		return *new([]common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	return out0, nil
}

// PackIsJudged is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc3665efe.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isJudged(uint256 claimId, uint64 sequence) view returns(bool)
func (jobsViews *JobsViews) PackIsJudged(claimId *big.Int, sequence uint64) []byte {
	enc, err := jobsViews.abi.Pack("isJudged", claimId, sequence)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsJudged is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc3665efe.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isJudged(uint256 claimId, uint64 sequence) view returns(bool)
func (jobsViews *JobsViews) TryPackIsJudged(claimId *big.Int, sequence uint64) ([]byte, error) {
	return jobsViews.abi.Pack("isJudged", claimId, sequence)
}

// UnpackIsJudged is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc3665efe.
//
// Solidity: function isJudged(uint256 claimId, uint64 sequence) view returns(bool)
func (jobsViews *JobsViews) UnpackIsJudged(data []byte) (bool, error) {
	out, err := jobsViews.abi.Unpack("isJudged", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsRevealed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x161aac68.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isRevealed(uint256 claimId, uint64 sequence) view returns(bool)
func (jobsViews *JobsViews) PackIsRevealed(claimId *big.Int, sequence uint64) []byte {
	enc, err := jobsViews.abi.Pack("isRevealed", claimId, sequence)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsRevealed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x161aac68.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isRevealed(uint256 claimId, uint64 sequence) view returns(bool)
func (jobsViews *JobsViews) TryPackIsRevealed(claimId *big.Int, sequence uint64) ([]byte, error) {
	return jobsViews.abi.Pack("isRevealed", claimId, sequence)
}

// UnpackIsRevealed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x161aac68.
//
// Solidity: function isRevealed(uint256 claimId, uint64 sequence) view returns(bool)
func (jobsViews *JobsViews) UnpackIsRevealed(data []byte) (bool, error) {
	out, err := jobsViews.abi.Unpack("isRevealed", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackJobCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4c5d8a0f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function jobCount() view returns(uint256)
func (jobsViews *JobsViews) PackJobCount() []byte {
	enc, err := jobsViews.abi.Pack("jobCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackJobCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4c5d8a0f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function jobCount() view returns(uint256)
func (jobsViews *JobsViews) TryPackJobCount() ([]byte, error) {
	return jobsViews.abi.Pack("jobCount")
}

// UnpackJobCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4c5d8a0f.
//
// Solidity: function jobCount() view returns(uint256)
func (jobsViews *JobsViews) UnpackJobCount(data []byte) (*big.Int, error) {
	out, err := jobsViews.abi.Unpack("jobCount", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackJobOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbbd89b9b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function jobOf(uint256 jobId) view returns((address,address,uint48,uint64,uint128,bytes32))
func (jobsViews *JobsViews) PackJobOf(jobId *big.Int) []byte {
	enc, err := jobsViews.abi.Pack("jobOf", jobId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackJobOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbbd89b9b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function jobOf(uint256 jobId) view returns((address,address,uint48,uint64,uint128,bytes32))
func (jobsViews *JobsViews) TryPackJobOf(jobId *big.Int) ([]byte, error) {
	return jobsViews.abi.Pack("jobOf", jobId)
}

// UnpackJobOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbbd89b9b.
//
// Solidity: function jobOf(uint256 jobId) view returns((address,address,uint48,uint64,uint128,bytes32))
func (jobsViews *JobsViews) UnpackJobOf(data []byte) (IJobsManagerJob, error) {
	out, err := jobsViews.abi.Unpack("jobOf", data)
	if err != nil {
		return *new(IJobsManagerJob), err
	}
	out0 := *abi.ConvertType(out[0], new(IJobsManagerJob)).(*IJobsManagerJob)
	return out0, nil
}

// PackParameters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x89035730.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function parameters() view returns((address,uint32,uint32,uint32,uint32,uint96))
func (jobsViews *JobsViews) PackParameters() []byte {
	enc, err := jobsViews.abi.Pack("parameters")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackParameters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x89035730.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function parameters() view returns((address,uint32,uint32,uint32,uint32,uint96))
func (jobsViews *JobsViews) TryPackParameters() ([]byte, error) {
	return jobsViews.abi.Pack("parameters")
}

// UnpackParameters is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x89035730.
//
// Solidity: function parameters() view returns((address,uint32,uint32,uint32,uint32,uint96))
func (jobsViews *JobsViews) UnpackParameters(data []byte) (IJobsManagerParameters, error) {
	out, err := jobsViews.abi.Unpack("parameters", data)
	if err != nil {
		return *new(IJobsManagerParameters), err
	}
	out0 := *abi.ConvertType(out[0], new(IJobsManagerParameters)).(*IJobsManagerParameters)
	return out0, nil
}

// PackParametersOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8a1f83a3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function parametersOf(uint256 jobId) view returns((address,uint32,uint32,uint32,uint32,uint96))
func (jobsViews *JobsViews) PackParametersOf(jobId *big.Int) []byte {
	enc, err := jobsViews.abi.Pack("parametersOf", jobId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackParametersOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8a1f83a3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function parametersOf(uint256 jobId) view returns((address,uint32,uint32,uint32,uint32,uint96))
func (jobsViews *JobsViews) TryPackParametersOf(jobId *big.Int) ([]byte, error) {
	return jobsViews.abi.Pack("parametersOf", jobId)
}

// UnpackParametersOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8a1f83a3.
//
// Solidity: function parametersOf(uint256 jobId) view returns((address,uint32,uint32,uint32,uint32,uint96))
func (jobsViews *JobsViews) UnpackParametersOf(data []byte) (IJobsManagerParameters, error) {
	out, err := jobsViews.abi.Unpack("parametersOf", data)
	if err != nil {
		return *new(IJobsManagerParameters), err
	}
	out0 := *abi.ConvertType(out[0], new(IJobsManagerParameters)).(*IJobsManagerParameters)
	return out0, nil
}

// PackPausedUntil is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xda748b10.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pausedUntil() view returns(uint48)
func (jobsViews *JobsViews) PackPausedUntil() []byte {
	enc, err := jobsViews.abi.Pack("pausedUntil")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPausedUntil is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xda748b10.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pausedUntil() view returns(uint48)
func (jobsViews *JobsViews) TryPackPausedUntil() ([]byte, error) {
	return jobsViews.abi.Pack("pausedUntil")
}

// UnpackPausedUntil is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xda748b10.
//
// Solidity: function pausedUntil() view returns(uint48)
func (jobsViews *JobsViews) UnpackPausedUntil(data []byte) (*big.Int, error) {
	out, err := jobsViews.abi.Unpack("pausedUntil", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackQuoteDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6369ad44.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function quoteDigest((address,address,uint48,uint32) quote, (bytes32,bytes32,bytes32,uint96,uint48,uint48) terms) view returns(bytes32)
func (jobsViews *JobsViews) PackQuoteDigest(quote IJobsManagerQuote, terms IJobsManagerTerms) []byte {
	enc, err := jobsViews.abi.Pack("quoteDigest", quote, terms)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQuoteDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6369ad44.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function quoteDigest((address,address,uint48,uint32) quote, (bytes32,bytes32,bytes32,uint96,uint48,uint48) terms) view returns(bytes32)
func (jobsViews *JobsViews) TryPackQuoteDigest(quote IJobsManagerQuote, terms IJobsManagerTerms) ([]byte, error) {
	return jobsViews.abi.Pack("quoteDigest", quote, terms)
}

// UnpackQuoteDigest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6369ad44.
//
// Solidity: function quoteDigest((address,address,uint48,uint32) quote, (bytes32,bytes32,bytes32,uint96,uint48,uint48) terms) view returns(bytes32)
func (jobsViews *JobsViews) UnpackQuoteDigest(data []byte) ([32]byte, error) {
	out, err := jobsViews.abi.Unpack("quoteDigest", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackReceiptDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1bbe9c46.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function receiptDigest((uint256,uint64,bytes32,bytes32[],uint64) receipt) view returns(bytes32)
func (jobsViews *JobsViews) PackReceiptDigest(receipt IJobsManagerReceipt) []byte {
	enc, err := jobsViews.abi.Pack("receiptDigest", receipt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReceiptDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1bbe9c46.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function receiptDigest((uint256,uint64,bytes32,bytes32[],uint64) receipt) view returns(bytes32)
func (jobsViews *JobsViews) TryPackReceiptDigest(receipt IJobsManagerReceipt) ([]byte, error) {
	return jobsViews.abi.Pack("receiptDigest", receipt)
}

// UnpackReceiptDigest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1bbe9c46.
//
// Solidity: function receiptDigest((uint256,uint64,bytes32,bytes32[],uint64) receipt) view returns(bytes32)
func (jobsViews *JobsViews) UnpackReceiptDigest(data []byte) ([32]byte, error) {
	out, err := jobsViews.abi.Unpack("receiptDigest", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackReceiptLeaf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc2ce7343.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function receiptLeaf((uint256,uint64,bytes32,bytes32[],uint64) receipt) pure returns(bytes32)
func (jobsViews *JobsViews) PackReceiptLeaf(receipt IJobsManagerReceipt) []byte {
	enc, err := jobsViews.abi.Pack("receiptLeaf", receipt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReceiptLeaf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc2ce7343.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function receiptLeaf((uint256,uint64,bytes32,bytes32[],uint64) receipt) pure returns(bytes32)
func (jobsViews *JobsViews) TryPackReceiptLeaf(receipt IJobsManagerReceipt) ([]byte, error) {
	return jobsViews.abi.Pack("receiptLeaf", receipt)
}

// UnpackReceiptLeaf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc2ce7343.
//
// Solidity: function receiptLeaf((uint256,uint64,bytes32,bytes32[],uint64) receipt) pure returns(bytes32)
func (jobsViews *JobsViews) UnpackReceiptLeaf(data []byte) ([32]byte, error) {
	out, err := jobsViews.abi.Unpack("receiptLeaf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackReclaimableAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb08fa846.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reclaimableAt(uint256 jobId) view returns(uint48)
func (jobsViews *JobsViews) PackReclaimableAt(jobId *big.Int) []byte {
	enc, err := jobsViews.abi.Pack("reclaimableAt", jobId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReclaimableAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb08fa846.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reclaimableAt(uint256 jobId) view returns(uint48)
func (jobsViews *JobsViews) TryPackReclaimableAt(jobId *big.Int) ([]byte, error) {
	return jobsViews.abi.Pack("reclaimableAt", jobId)
}

// UnpackReclaimableAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb08fa846.
//
// Solidity: function reclaimableAt(uint256 jobId) view returns(uint48)
func (jobsViews *JobsViews) UnpackReclaimableAt(data []byte) (*big.Int, error) {
	out, err := jobsViews.abi.Unpack("reclaimableAt", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTermsHashOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b8983b1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function termsHashOf(uint256 claimId) view returns(bytes32)
func (jobsViews *JobsViews) PackTermsHashOf(claimId *big.Int) []byte {
	enc, err := jobsViews.abi.Pack("termsHashOf", claimId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTermsHashOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b8983b1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function termsHashOf(uint256 claimId) view returns(bytes32)
func (jobsViews *JobsViews) TryPackTermsHashOf(claimId *big.Int) ([]byte, error) {
	return jobsViews.abi.Pack("termsHashOf", claimId)
}

// UnpackTermsHashOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2b8983b1.
//
// Solidity: function termsHashOf(uint256 claimId) view returns(bytes32)
func (jobsViews *JobsViews) UnpackTermsHashOf(data []byte) ([32]byte, error) {
	out, err := jobsViews.abi.Unpack("termsHashOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackVoucherDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcb92e69b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function voucherDigest((uint256,address,uint64,uint64,uint128,uint128) voucher) view returns(bytes32)
func (jobsViews *JobsViews) PackVoucherDigest(voucher IJobsManagerVoucher) []byte {
	enc, err := jobsViews.abi.Pack("voucherDigest", voucher)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVoucherDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcb92e69b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function voucherDigest((uint256,address,uint64,uint64,uint128,uint128) voucher) view returns(bytes32)
func (jobsViews *JobsViews) TryPackVoucherDigest(voucher IJobsManagerVoucher) ([]byte, error) {
	return jobsViews.abi.Pack("voucherDigest", voucher)
}

// UnpackVoucherDigest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcb92e69b.
//
// Solidity: function voucherDigest((uint256,address,uint64,uint64,uint128,uint128) voucher) view returns(bytes32)
func (jobsViews *JobsViews) UnpackVoucherDigest(data []byte) ([32]byte, error) {
	out, err := jobsViews.abi.Unpack("voucherDigest", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// JobsViewsEIP712DomainChanged represents a EIP712DomainChanged event raised by the JobsViews contract.
type JobsViewsEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const JobsViewsEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (JobsViewsEIP712DomainChanged) ContractEventName() string {
	return JobsViewsEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (jobsViews *JobsViews) UnpackEIP712DomainChangedEvent(log *types.Log) (*JobsViewsEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobsViews.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobsViewsEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := jobsViews.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobsViews.abi.Events[event].Inputs {
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
func (jobsViews *JobsViews) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], jobsViews.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return jobsViews.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobsViews.abi.Errors["NoSuchClaim"].ID.Bytes()[:4]) {
		return jobsViews.UnpackNoSuchClaimError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobsViews.abi.Errors["NoSuchJob"].ID.Bytes()[:4]) {
		return jobsViews.UnpackNoSuchJobError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobsViews.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return jobsViews.UnpackStringTooLongError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// JobsViewsInvalidShortString represents a InvalidShortString error raised by the JobsViews contract.
type JobsViewsInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func JobsViewsInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (jobsViews *JobsViews) UnpackInvalidShortStringError(raw []byte) (*JobsViewsInvalidShortString, error) {
	out := new(JobsViewsInvalidShortString)
	if err := jobsViews.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobsViewsNoSuchClaim represents a NoSuchClaim error raised by the JobsViews contract.
type JobsViewsNoSuchClaim struct {
	ClaimId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoSuchClaim(uint256 claimId)
func JobsViewsNoSuchClaimErrorID() common.Hash {
	return common.HexToHash("0xca82a03def7f3591a5beb5752d27aa755d4d39132f1cc00c426ba06f66a1fc0b")
}

// UnpackNoSuchClaimError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoSuchClaim(uint256 claimId)
func (jobsViews *JobsViews) UnpackNoSuchClaimError(raw []byte) (*JobsViewsNoSuchClaim, error) {
	out := new(JobsViewsNoSuchClaim)
	if err := jobsViews.abi.UnpackIntoInterface(out, "NoSuchClaim", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobsViewsNoSuchJob represents a NoSuchJob error raised by the JobsViews contract.
type JobsViewsNoSuchJob struct {
	JobId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoSuchJob(uint256 jobId)
func JobsViewsNoSuchJobErrorID() common.Hash {
	return common.HexToHash("0x0b3bd0c7aec56af59d95c1d9f4ed32806c4b3a79c067f0a207024200b1127795")
}

// UnpackNoSuchJobError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoSuchJob(uint256 jobId)
func (jobsViews *JobsViews) UnpackNoSuchJobError(raw []byte) (*JobsViewsNoSuchJob, error) {
	out := new(JobsViewsNoSuchJob)
	if err := jobsViews.abi.UnpackIntoInterface(out, "NoSuchJob", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobsViewsStringTooLong represents a StringTooLong error raised by the JobsViews contract.
type JobsViewsStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func JobsViewsStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (jobsViews *JobsViews) UnpackStringTooLongError(raw []byte) (*JobsViewsStringTooLong, error) {
	out := new(JobsViewsStringTooLong)
	if err := jobsViews.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}
