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

// IVerifierRequest is an auto generated low-level Go binding around an user-defined struct.
type IVerifierRequest struct {
	ClaimId         *big.Int
	JobId           *big.Int
	Sequence        uint64
	SourceHash      [32]byte
	RenditionHashes [][32]byte
	Transcoder      common.Address
	Deadline        *big.Int
}

// CommitteeVerifierMetaData contains all meta data concerning the CommitteeVerifier contract.
var CommitteeVerifierMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"asker\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AccessManagedInvalidAuthority\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"delay\",\"type\":\"uint32\"}],\"name\":\"AccessManagedRequiredDelay\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"AccessManagedUnauthorized\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"}],\"name\":\"AddressEmptyCode\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"}],\"name\":\"AlreadyDecided\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"AlreadyMember\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"}],\"name\":\"AlreadyRequested\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"member\",\"type\":\"address\"}],\"name\":\"AlreadyVoted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint48\",\"name\":\"until\",\"type\":\"uint48\"}],\"name\":\"BondLocked\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"},{\"internalType\":\"uint48\",\"name\":\"deadline\",\"type\":\"uint48\"}],\"name\":\"DeadlinePassed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"}],\"name\":\"ERC1967InvalidImplementation\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ERC1967NonPayable\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"InsufficientBalance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"have\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"need\",\"type\":\"uint256\"}],\"name\":\"InsufficientBond\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidInitialization\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"threshold\",\"type\":\"uint32\"}],\"name\":\"InvalidThreshold\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumVerdict\",\"name\":\"verdict\",\"type\":\"uint8\"}],\"name\":\"InvalidVerdict\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotAsker\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotInitializing\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NotMember\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SafeCastOverflowedUintDowncast\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"UUPSUnauthorizedCallContext\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"slot\",\"type\":\"bytes32\"}],\"name\":\"UUPSUnsupportedProxiableUUID\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"}],\"name\":\"UnknownRequest\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAmount\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AuthorityUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"member\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"BondDeposited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"minimumBond\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"uint48\",\"name\":\"bondDelay\",\"type\":\"uint48\"}],\"name\":\"BondTermsSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"member\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"BondWithdrawn\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"claimId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"enumVerdict\",\"name\":\"verdict\",\"type\":\"uint8\"}],\"name\":\"Decided\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"version\",\"type\":\"uint64\"}],\"name\":\"Initialized\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"member\",\"type\":\"address\"}],\"name\":\"MemberAdmitted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"member\",\"type\":\"address\"}],\"name\":\"MemberRemoved\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"threshold\",\"type\":\"uint32\"}],\"name\":\"ThresholdSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"}],\"name\":\"Upgraded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"claimId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"sourceHash\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32[]\",\"name\":\"renditionHashes\",\"type\":\"bytes32[]\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"transcoder\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint48\",\"name\":\"deadline\",\"type\":\"uint48\"}],\"name\":\"VerificationRequested\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"member\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"enumVerdict\",\"name\":\"verdict\",\"type\":\"uint8\"}],\"name\":\"Voted\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"ASKER\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"UPGRADE_INTERFACE_VERSION\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"member\",\"type\":\"address\"}],\"name\":\"admit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"authority\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"bondDelay\",\"outputs\":[{\"internalType\":\"uint48\",\"name\":\"\",\"type\":\"uint48\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"member\",\"type\":\"address\"}],\"name\":\"bondOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"depositBond\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"},{\"internalType\":\"address[]\",\"name\":\"firstMembers\",\"type\":\"address[]\"},{\"internalType\":\"uint32\",\"name\":\"initialThreshold\",\"type\":\"uint32\"},{\"internalType\":\"uint128\",\"name\":\"initialMinimumBond\",\"type\":\"uint128\"},{\"internalType\":\"uint48\",\"name\":\"initialBondDelay\",\"type\":\"uint48\"}],\"name\":\"initialize\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"isConsumingScheduledOp\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"isMember\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"members\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"\",\"type\":\"address[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"minimumBond\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proxiableUUID\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"member\",\"type\":\"address\"}],\"name\":\"remove\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"claimId\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"sourceHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"renditionHashes\",\"type\":\"bytes32[]\"},{\"internalType\":\"address\",\"name\":\"transcoder\",\"type\":\"address\"},{\"internalType\":\"uint48\",\"name\":\"deadline\",\"type\":\"uint48\"}],\"internalType\":\"structIVerifier.Request\",\"name\":\"what\",\"type\":\"tuple\"}],\"name\":\"request\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"resign\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newAuthority\",\"type\":\"address\"}],\"name\":\"setAuthority\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint128\",\"name\":\"newMinimumBond\",\"type\":\"uint128\"},{\"internalType\":\"uint48\",\"name\":\"newBondDelay\",\"type\":\"uint48\"}],\"name\":\"setBondTerms\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"newThreshold\",\"type\":\"uint32\"}],\"name\":\"setThreshold\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"threshold\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newImplementation\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"upgradeToAndCall\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"}],\"name\":\"verdictOf\",\"outputs\":[{\"internalType\":\"enumVerdict\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"},{\"internalType\":\"enumVerdict\",\"name\":\"verdict\",\"type\":\"uint8\"}],\"name\":\"vote\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"member\",\"type\":\"address\"}],\"name\":\"voteOf\",\"outputs\":[{\"internalType\":\"enumVerdict\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"withdrawBond\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "CommitteeVerifier",
	Bin: "0x60c060405230608052348015610013575f5ffd5b50604051612813380380612813833981016040819052610032916100ff565b6001600160a01b03811660a05261004761004d565b5061012c565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff161561009d5760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b03908116146100fc5780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b5f6020828403121561010f575f5ffd5b81516001600160a01b0381168114610125575f5ffd5b9392505050565b60805160a0516126aa6101695f395f818161021f01528181610a8a015261134301525f81816116b7015281816116e0015261184b01526126aa5ff3fe60806040526004361061018e575f3560e01c80637bbca57f116100dc578063afda83d411610087578063bf7e214f11610062578063bf7e214f146104d6578063c9a28cb914610512578063e20742f414610531578063e36fe62714610550575f5ffd5b8063afda83d414610477578063bbad29c914610496578063bdd4d18d146104b5575f5ffd5b8063a230c524116100b7578063a230c524146103b8578063aa7517e1146103ff578063ad3cb1cc14610422575f5ffd5b80637bbca57f1461034d5780638fb360371461036c5780639f4428ea14610399575f5ffd5b806366eb9cec1161013c578063741b3c3911610117578063741b3c39146102e45780637a9e5e4b146102ec5780637b96882b1461030b575f5ffd5b806366eb9cec1461027857806369652fcf1461028c57806372d2b6c0146102a0575f5ffd5b806352d1902d1161016c57806352d1902d146101ec5780635d80b1111461020e5780636693f25314610259575f5ffd5b806329092d0e1461019257806342cde4e8146101b35780634f1ef286146101d9575b5f5ffd5b34801561019d575f5ffd5b506101b16101ac36600461204d565b610583565b005b3480156101be575f5ffd5b505f5460405161ffff90911681526020015b60405180910390f35b6101b16101e7366004612081565b61059b565b3480156101f7575f5ffd5b506102006105ba565b6040519081526020016101d0565b348015610219575f5ffd5b506102417f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016101d0565b348015610264575f5ffd5b506101b1610273366004612158565b6105e8565b348015610283575f5ffd5b506101b16105fa565b348015610297575f5ffd5b506101b1610752565b3480156102ab575f5ffd5b506102006102ba36600461204d565b6001600160a01b03165f90815260026020526040902054600160581b90046001600160801b031690565b6101b161075b565b3480156102f7575f5ffd5b506101b161030636600461204d565b61081b565b348015610316575f5ffd5b50610340610325366004612171565b5f90815260036020526040902054600160f01b900460ff1690565b6040516101d091906121bc565b348015610358575f5ffd5b506101b161036736600461204d565b6108c6565b348015610377575f5ffd5b506103806108d8565b6040516001600160e01b031990911681526020016101d0565b3480156103a4575f5ffd5b506101b16103b33660046121f5565b610921565b3480156103c3575f5ffd5b506103ef6103d236600461204d565b6001600160a01b03165f9081526002602052604090205460ff1690565b60405190151581526020016101d0565b34801561040a575f5ffd5b505f54600160401b90046001600160801b0316610200565b34801561042d575f5ffd5b5061046a6040518060400160405280600581526020017f352e302e3000000000000000000000000000000000000000000000000000000081525081565b6040516101d091906122a6565b348015610482575f5ffd5b506102006104913660046122db565b610a7e565b3480156104a1575f5ffd5b506103406104b0366004612312565b610dab565b3480156104c0575f5ffd5b506104c9610dd7565b6040516101d0919061233c565b3480156104e1575f5ffd5b507ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a00546001600160a01b0316610241565b34801561051d575f5ffd5b506101b161052c366004612387565b610e37565b34801561053c575f5ffd5b506101b161054b3660046123b8565b6113ac565b34801561055b575f5ffd5b505f5462010000900465ffffffffffff1660405165ffffffffffff90911681526020016101d0565b61058f335b5f366113bf565b61059881611522565b50565b6105a36116ac565b6105ac82611763565b6105b6828261176c565b5050565b5f6105c3611840565b507f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc90565b6105f133610588565b61059881611889565b61060261191b565b335f9081526002602052604081208054909190600190600160581b90046001600160801b0316610653576040516344d4caf760e01b8152600481019290925260248201526044015b60405180910390fd5b505080545f9060ff1661068d575f5482546106889165ffffffffffff62010000909104811691650100000000009004166123f4565b610695565b65ffffffffffff5b90508065ffffffffffff81164210156106cc576040516391a414b560e01b815265ffffffffffff909116600482015260240161064a565b5081547fffffffffff00000000000000000000000000000000ffffffffffffffffffffff81168355604051600160581b9091046001600160801b03168082529033907f0d41118e36df44efb77a471fc49fb9c0be0406d802ef95520e9fbf606e65b4559060200160405180910390a26107453382611950565b5050506107506119c3565b565b61075033611522565b5f341161077b57604051631f2a200560e01b815260040160405180910390fd5b610784346119ed565b335f9081526002602052604090208054600b906107b2908490600160581b90046001600160801b0316612412565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550336001600160a01b03167f8ed8c6869618197b68315ade66e75ed3906c97b111fa3ab81e5760046825c7db3460405161081191815260200190565b60405180910390a2565b3361084d7ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a00546001600160a01b031690565b6001600160a01b0316816001600160a01b0316146108885760405162d1953b60e31b81526001600160a01b038216600482015260240161064a565b816001600160a01b03163b5f036108bd576040516361798f2f60e11b81526001600160a01b038316600482015260240161064a565b6105b682611a24565b6108cf33610588565b61059881611a98565b7ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a0080545f9190600160a01b900460ff16610912575f61091b565b638fb3603760e01b5b91505090565b5f61092a611b8c565b805490915060ff600160401b820416159067ffffffffffffffff165f811580156109515750825b90505f8267ffffffffffffffff16600114801561096d5750303b155b90508115801561097b575080155b156109995760405163f92ee8a960e01b815260040160405180910390fd5b845467ffffffffffffffff1916600117855583156109c857845468ff00000000000000001916600160401b1785555b6109d18b611bb4565b5f5b89811015610a1257610a0a8b8b838181106109f0576109f0612431565b9050602002016020810190610a05919061204d565b611a98565b6001016109d3565b50610a1c88611889565b610a268787611bc5565b8315610a7157845468ff000000000000000019168555604051600181527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b5050505050505050505050565b5f336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168114610ad557604051630d05eb9d60e11b81526001600160a01b03909116600482015260240161064a565b50338235610ae96060850160408601612445565b604080516001600160a01b03909416602085015283019190915267ffffffffffffffff16606082015260800160408051808303601f1901815291815281516020928301205f81815260039093529120549091508190600160801b900465ffffffffffff1615610b6e57604051631d81b6d360e31b815260040161064a91815260200190565b50604051806101000160405280610b87845f0135611c59565b67ffffffffffffffff168152602001610ba66060850160408601612445565b67ffffffffffffffff168152602001610bc560e0850160c0860161246c565b65ffffffffffff1681525f805461ffff16602083015260408201819052606082018190526080820181905260a0909101525f828152600360208181526040928390208451815492860151948601516060870151608088015160a089015160c08a015161ffff908116600160e01b0261ffff60e01b19928216600160d01b0261ffff60d01b19948316600160c01b029490941663ffffffff60c01b1992909516600160b01b0261ffff60b01b1965ffffffffffff909716600160801b029690961667ffffffffffffffff60801b1967ffffffffffffffff9c8d16600160401b026fffffffffffffffffffffffffffffffff19909b169c9098169b909b17989098179590951698909817929092179290921691909117179384168217815560e085015190939092849260ff60f01b191662ffffff60e01b199092169190911790600160f01b908490811115610d1a57610d1a612188565b0217905550505060208201358235827fb2d3aefba21cf68b8d9ee5504b6c241a96727a4d5d6f8d0aa90eac001ad6dcbb610d5a6060870160408801612445565b6060870135610d6c6080890189612485565b610d7c60c08b0160a08c0161204d565b610d8c60e08c0160c08d0161246c565b604051610d9e969594939291906124d2565b60405180910390a4919050565b5f8281526004602090815260408083206001600160a01b038516845290915290205460ff165b92915050565b60606001805480602002602001604051908101604052809291908181526020018280548015610e2d57602002820191905f5260205f20905b81546001600160a01b03168152600190910190602001808311610e0f575b5050505050905090565b335f818152600260205260409020805490919060ff16610e76576040516305b5850b60e21b81526001600160a01b03909116600482015260240161064a565b505f548154600160581b90046001600160801b0390811691600160401b90041680821015610eca576040516344d4caf760e01b81526001600160801b0392831660048201529116602482015260440161064a565b505f9050826003811115610ee057610ee0612188565b14158290610f0257604051634b7ff23560e01b815260040161064a91906121bc565b505f838152600360208181526040808420815161010081018352815467ffffffffffffffff8082168352600160401b82041694820194909452600160801b840465ffffffffffff1692810192909252600160b01b830461ffff9081166060840152600160c01b840481166080840152600160d01b8404811660a0840152600160e01b84041660c08301529092909160e0840191600160f01b90910460ff1690811115610fb057610fb0612188565b6003811115610fc157610fc1612188565b9052506040810151909150849065ffffffffffff16610ff657604051637bbe34c960e01b815260040161064a91815260200190565b505f8160e00151600381111561100e5761100e612188565b1484906110315760405163807cb69760e01b815260040161064a91815260200190565b506040810151849065ffffffffffff811642111561107357604051636150957760e11b8152600481019290925265ffffffffffff16602482015260440161064a565b50505f84815260046020908152604080832033845290915281205460ff1660038111156110a2576110a2612188565b14843390916110d657604051630bcf2ea360e01b815260048101929092526001600160a01b0316602482015260440161064a565b50505f8481526004602090815260408083203384529091529020805484919060ff1916600183600381111561110d5761110d612188565b02179055505f816060015161ffff166111268386611c8f565b61ffff1614905080156111605760e0820184600381111561114957611149612188565b9081600381111561115c5761115c612188565b9052505b5f858152600360208181526040928390208551815492870151948701516060880151608089015160a08a015160c08b015167ffffffffffffffff9586166fffffffffffffffffffffffffffffffff1990981697909717600160401b95909916949094029790971767ffffffffffffffff60801b1916600160801b65ffffffffffff9093169290920261ffff60b01b191691909117600160b01b61ffff928316021763ffffffff60c01b1916600160c01b9682169690960261ffff60d01b191695909517600160d01b918616919091021761ffff60e01b198116600160e01b9590931694909402918217815560e0860151869491939092849262ffffff60e01b191660ff60f01b199091161790600160f01b90849081111561128357611283612188565b0217905550905050336001600160a01b0316857fee6c7ad76fc890fa7eae97a3693abb70285ce1aa42c248b8d173a65ef7e8c513866040516112c591906121bc565b60405180910390a3806112d9575050505050565b815f015167ffffffffffffffff16857fd7d08b8babcc23b2ae2aa6d4db9ac9b05927aef8364a08812e9d4cf18e8b9bb884602001518760405161131d929190612558565b60405180910390a3815160208301516040516332ac5be360e21b81526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169263cab16f8c92611378928990600401612576565b5f604051808303815f87803b15801561138f575f5ffd5b505af11580156113a1573d5f5f3e3d5ffd5b505050505050505050565b6113b533610588565b6105b68282611bc5565b7ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a005f806114336114167ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a00546001600160a01b031690565b873061142560045f8a8c6125a4565b61142e916125cb565b611d0d565b915091508161151a5763ffffffff8116156114f757825460ff60a01b1916600160a01b17835561148a7ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a00546001600160a01b031690565b6001600160a01b03166394c7d7ee8787876040518463ffffffff1660e01b81526004016114b993929190612601565b5f604051808303815f87803b1580156114d0575f5ffd5b505af11580156114e2573d5f5f3e3d5ffd5b5050845460ff60a01b191685555061151a9050565b60405162d1953b60e31b81526001600160a01b038716600482015260240161064a565b505050505050565b6001600160a01b0381165f9081526002602052604090208054829060ff16611569576040516305b5850b60e21b81526001600160a01b03909116600482015260240161064a565b50600180545f919061157c90829061263f565b8154811061158c5761158c612431565b5f918252602090912001548254600180546001600160a01b03909316935083929091610100900463ffffffff169081106115c8576115c8612431565b5f91825260208083209190910180546001600160a01b0319166001600160a01b03948516179055845492841682526002905260409020805464ffffffff0019166101009283900463ffffffff16909202919091179055600180548061162f5761162f612652565b5f828152602081205f19908301810180546001600160a01b031916905590910190915582546affffffffffff00000000ff1916650100000000004265ffffffffffff16021783556040516001600160a01b038516917f6e76fb4c77256006d9c38ec7d82b45a8c8f3c27b1d6766fffc42dfb8de68449291a2505050565b306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148061174557507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166117397f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc546001600160a01b031690565b6001600160a01b031614155b156107505760405163703e46dd60e11b815260040160405180910390fd5b61059833610588565b816001600160a01b03166352d1902d6040518163ffffffff1660e01b8152600401602060405180830381865afa9250505080156117c6575060408051601f3d908101601f191682019092526117c391810190612666565b60015b6117ee57604051634c9c8ce360e01b81526001600160a01b038316600482015260240161064a565b7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc811461183157604051632a87526960e21b81526004810182905260240161064a565b61183b8383611db4565b505050565b306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146107505760405163703e46dd60e11b815260040160405180910390fd5b5f8163ffffffff161180156118a6575061ffff63ffffffff821611155b81906118ce57604051633f1f3c3160e11b815263ffffffff909116600482015260240161064a565b505f805461ffff191661ffff831617905560405163ffffffff821681527fab9e934c4c385fe1d9531a45a1c293cc6ad8cc41a8e6e0fde5b574ee95a8dacc9060200160405180910390a150565b611923611e09565b61075060017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90611e49565b8047101561197a5760405163cf47918160e01b81524760048201526024810182905260440161064a565b611993828260405180602001604052805f815250611e50565b1561199c575050565b3d156119aa576105b6611e65565b60405163d6bda27560e01b815260040160405180910390fd5b6107505f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0061194a565b5f6001600160801b03821115611a20576040516306dfcc6560e41b8152608060048201526024810183905260440161064a565b5090565b7ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a0080546001600160a01b0319166001600160a01b03831690811782556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad906020015b60405180910390a15050565b6001600160a01b0381165f9081526002602052604090208054829060ff1615611ae057604051630268f92960e01b81526001600160a01b03909116600482015260240161064a565b50805460ff19166001908117825554611af890611e70565b815463ffffffff919091166101000264ffffffff00199091161781556001805480820182555f9182527fb10e2d527612073b26eecdfd717e6a320cf44b4afac2b0732d9fcbe2b7fa0cf60180546001600160a01b0385166001600160a01b0319909116811790915560405190917fb716e1b8b1b6e4fa2a5d5c0a2cd938394cadae08071288733ef1666959959a4191a25050565b5f807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00610dd1565b611bbc611ea0565b61059881611ec5565b5f80547fffffffffffffffff00000000000000000000000000000000000000000000ffff16600160401b6001600160801b03851690810267ffffffffffff00001916919091176201000065ffffffffffff8516908102919091179092556040805191825260208201929092527fb0801409119d327c1792df2881e74586e0572ff8d3ee318aa3be0be2355b307e9101611a8c565b5f67ffffffffffffffff821115611a2057604080516306dfcc6560e41b815260048101919091526024810183905260440161064a565b5f6001826003811115611ca457611ca4612188565b03611cc757826080018051611cb89061267d565b61ffff16908190529050610dd1565b6002826003811115611cdb57611cdb612188565b03611cef578260a0018051611cb89061267d565b8260c0018051611cfe9061267d565b61ffff16908190529392505050565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201525f908190819060840160408051601f19818403018152918152602080830180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff1663b700961360e01b1781525f808052918290528351939450919290918a5afa15611daa575f516020805191945081901c150291505b5094509492505050565b611dbd82611ed6565b6040516001600160a01b038316907fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b905f90a2805115611e015761183b8282611f4c565b6105b6611fce565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c1561075057604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b5f5f5f83516020850186885af1949350505050565b6040513d5f823e3d81fd5b5f63ffffffff821115611a20576040516306dfcc6560e41b8152602060048201526024810183905260440161064a565b611ea8611fed565b61075057604051631afcd79f60e31b815260040160405180910390fd5b611ecd611ea0565b61059881611a24565b806001600160a01b03163b5f03611f0b57604051634c9c8ce360e01b81526001600160a01b038216600482015260240161064a565b7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc80546001600160a01b0319166001600160a01b0392909216919091179055565b60605f611f598484612006565b9050808015611f7a57505f3d1180611f7a57505f846001600160a01b03163b115b15611f8f57611f87612019565b915050610dd1565b8015611fb957604051639996b31560e01b81526001600160a01b038516600482015260240161064a565b3d156119aa57611fc7611e65565b5092915050565b34156107505760405163b398979f60e01b815260040160405180910390fd5b5f611ff6611b8c565b54600160401b900460ff16919050565b5f5f5f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b80356001600160a01b0381168114612048575f5ffd5b919050565b5f6020828403121561205d575f5ffd5b61206682612032565b9392505050565b634e487b7160e01b5f52604160045260245ffd5b5f5f60408385031215612092575f5ffd5b61209b83612032565b9150602083013567ffffffffffffffff8111156120b6575f5ffd5b8301601f810185136120c6575f5ffd5b803567ffffffffffffffff8111156120e0576120e061206d565b604051601f8201601f19908116603f0116810167ffffffffffffffff8111828210171561210f5761210f61206d565b604052818152828201602001871015612126575f5ffd5b816020840160208301375f602083830101528093505050509250929050565b803563ffffffff81168114612048575f5ffd5b5f60208284031215612168575f5ffd5b61206682612145565b5f60208284031215612181575f5ffd5b5035919050565b634e487b7160e01b5f52602160045260245ffd5b600481106121b857634e487b7160e01b5f52602160045260245ffd5b9052565b60208101610dd1828461219c565b80356001600160801b0381168114612048575f5ffd5b803565ffffffffffff81168114612048575f5ffd5b5f5f5f5f5f5f60a0878903121561220a575f5ffd5b61221387612032565b9550602087013567ffffffffffffffff81111561222e575f5ffd5b8701601f8101891361223e575f5ffd5b803567ffffffffffffffff811115612254575f5ffd5b8960208260051b8401011115612268575f5ffd5b6020919091019550935061227e60408801612145565b925061228c606088016121ca565b915061229a608088016121e0565b90509295509295509295565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b5f602082840312156122eb575f5ffd5b813567ffffffffffffffff811115612301575f5ffd5b820160e08185031215612066575f5ffd5b5f5f60408385031215612323575f5ffd5b8235915061233360208401612032565b90509250929050565b602080825282518282018190525f918401906040840190835b8181101561237c5783516001600160a01b0316835260209384019390920191600101612355565b509095945050505050565b5f5f60408385031215612398575f5ffd5b823591506020830135600481106123ad575f5ffd5b809150509250929050565b5f5f604083850312156123c9575f5ffd5b6123d2836121ca565b9150612333602084016121e0565b634e487b7160e01b5f52601160045260245ffd5b65ffffffffffff8181168382160190811115610dd157610dd16123e0565b6001600160801b038181168382160190811115610dd157610dd16123e0565b634e487b7160e01b5f52603260045260245ffd5b5f60208284031215612455575f5ffd5b813567ffffffffffffffff81168114612066575f5ffd5b5f6020828403121561247c575f5ffd5b612066826121e0565b5f5f8335601e1984360301811261249a575f5ffd5b83018035915067ffffffffffffffff8211156124b4575f5ffd5b6020019150600581901b36038213156124cb575f5ffd5b9250929050565b67ffffffffffffffff8716815285602082015260a060408201528360a08201525f7f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff85111561251f575f5ffd5b8460051b808760c08501376001600160a01b039490941660608301525065ffffffffffff9190911660808201520160c001949350505050565b67ffffffffffffffff8316815260408101612066602083018461219c565b67ffffffffffffffff8481168252831660208201526060810161259c604083018461219c565b949350505050565b5f5f858511156125b2575f5ffd5b838611156125be575f5ffd5b5050820193919092039150565b80356001600160e01b03198116906004841015611fc7576001600160e01b031960049490940360031b84901b1690921692915050565b6001600160a01b038416815260406020820152816040820152818360608301375f818301606090810191909152601f909201601f1916010192915050565b81810381811115610dd157610dd16123e0565b634e487b7160e01b5f52603160045260245ffd5b5f60208284031215612676575f5ffd5b5051919050565b5f61ffff821661ffff8103612694576126946123e0565b6001019291505056fea164736f6c6343000825000a",
}

// CommitteeVerifier is an auto generated Go binding around an Ethereum contract.
type CommitteeVerifier struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *CommitteeVerifier) GetABI() abi.ABI {
	return c.abi
}

// NewCommitteeVerifier creates a new instance of CommitteeVerifier.
func NewCommitteeVerifier() *CommitteeVerifier {
	parsed, err := CommitteeVerifierMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &CommitteeVerifier{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *CommitteeVerifier) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address asker) returns()
func (committeeVerifier *CommitteeVerifier) PackConstructor(asker common.Address) []byte {
	enc, err := committeeVerifier.abi.Pack("", asker)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackASKER is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5d80b111.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ASKER() view returns(address)
func (committeeVerifier *CommitteeVerifier) PackASKER() []byte {
	enc, err := committeeVerifier.abi.Pack("ASKER")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackASKER is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5d80b111.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ASKER() view returns(address)
func (committeeVerifier *CommitteeVerifier) TryPackASKER() ([]byte, error) {
	return committeeVerifier.abi.Pack("ASKER")
}

// UnpackASKER is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5d80b111.
//
// Solidity: function ASKER() view returns(address)
func (committeeVerifier *CommitteeVerifier) UnpackASKER(data []byte) (common.Address, error) {
	out, err := committeeVerifier.abi.Unpack("ASKER", data)
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
func (committeeVerifier *CommitteeVerifier) PackUPGRADEINTERFACEVERSION() []byte {
	enc, err := committeeVerifier.abi.Pack("UPGRADE_INTERFACE_VERSION")
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
func (committeeVerifier *CommitteeVerifier) TryPackUPGRADEINTERFACEVERSION() ([]byte, error) {
	return committeeVerifier.abi.Pack("UPGRADE_INTERFACE_VERSION")
}

// UnpackUPGRADEINTERFACEVERSION is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xad3cb1cc.
//
// Solidity: function UPGRADE_INTERFACE_VERSION() view returns(string)
func (committeeVerifier *CommitteeVerifier) UnpackUPGRADEINTERFACEVERSION(data []byte) (string, error) {
	out, err := committeeVerifier.abi.Unpack("UPGRADE_INTERFACE_VERSION", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackAdmit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7bbca57f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function admit(address member) returns()
func (committeeVerifier *CommitteeVerifier) PackAdmit(member common.Address) []byte {
	enc, err := committeeVerifier.abi.Pack("admit", member)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAdmit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7bbca57f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function admit(address member) returns()
func (committeeVerifier *CommitteeVerifier) TryPackAdmit(member common.Address) ([]byte, error) {
	return committeeVerifier.abi.Pack("admit", member)
}

// PackAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf7e214f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function authority() view returns(address)
func (committeeVerifier *CommitteeVerifier) PackAuthority() []byte {
	enc, err := committeeVerifier.abi.Pack("authority")
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
func (committeeVerifier *CommitteeVerifier) TryPackAuthority() ([]byte, error) {
	return committeeVerifier.abi.Pack("authority")
}

// UnpackAuthority is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbf7e214f.
//
// Solidity: function authority() view returns(address)
func (committeeVerifier *CommitteeVerifier) UnpackAuthority(data []byte) (common.Address, error) {
	out, err := committeeVerifier.abi.Unpack("authority", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackBondDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe36fe627.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function bondDelay() view returns(uint48)
func (committeeVerifier *CommitteeVerifier) PackBondDelay() []byte {
	enc, err := committeeVerifier.abi.Pack("bondDelay")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBondDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe36fe627.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function bondDelay() view returns(uint48)
func (committeeVerifier *CommitteeVerifier) TryPackBondDelay() ([]byte, error) {
	return committeeVerifier.abi.Pack("bondDelay")
}

// UnpackBondDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe36fe627.
//
// Solidity: function bondDelay() view returns(uint48)
func (committeeVerifier *CommitteeVerifier) UnpackBondDelay(data []byte) (*big.Int, error) {
	out, err := committeeVerifier.abi.Unpack("bondDelay", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackBondOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x72d2b6c0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function bondOf(address member) view returns(uint256)
func (committeeVerifier *CommitteeVerifier) PackBondOf(member common.Address) []byte {
	enc, err := committeeVerifier.abi.Pack("bondOf", member)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBondOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x72d2b6c0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function bondOf(address member) view returns(uint256)
func (committeeVerifier *CommitteeVerifier) TryPackBondOf(member common.Address) ([]byte, error) {
	return committeeVerifier.abi.Pack("bondOf", member)
}

// UnpackBondOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x72d2b6c0.
//
// Solidity: function bondOf(address member) view returns(uint256)
func (committeeVerifier *CommitteeVerifier) UnpackBondOf(data []byte) (*big.Int, error) {
	out, err := committeeVerifier.abi.Unpack("bondOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDepositBond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x741b3c39.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function depositBond() payable returns()
func (committeeVerifier *CommitteeVerifier) PackDepositBond() []byte {
	enc, err := committeeVerifier.abi.Pack("depositBond")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDepositBond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x741b3c39.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function depositBond() payable returns()
func (committeeVerifier *CommitteeVerifier) TryPackDepositBond() ([]byte, error) {
	return committeeVerifier.abi.Pack("depositBond")
}

// PackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9f4428ea.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function initialize(address authority, address[] firstMembers, uint32 initialThreshold, uint128 initialMinimumBond, uint48 initialBondDelay) returns()
func (committeeVerifier *CommitteeVerifier) PackInitialize(authority common.Address, firstMembers []common.Address, initialThreshold uint32, initialMinimumBond *big.Int, initialBondDelay *big.Int) []byte {
	enc, err := committeeVerifier.abi.Pack("initialize", authority, firstMembers, initialThreshold, initialMinimumBond, initialBondDelay)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9f4428ea.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function initialize(address authority, address[] firstMembers, uint32 initialThreshold, uint128 initialMinimumBond, uint48 initialBondDelay) returns()
func (committeeVerifier *CommitteeVerifier) TryPackInitialize(authority common.Address, firstMembers []common.Address, initialThreshold uint32, initialMinimumBond *big.Int, initialBondDelay *big.Int) ([]byte, error) {
	return committeeVerifier.abi.Pack("initialize", authority, firstMembers, initialThreshold, initialMinimumBond, initialBondDelay)
}

// PackIsConsumingScheduledOp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8fb36037.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (committeeVerifier *CommitteeVerifier) PackIsConsumingScheduledOp() []byte {
	enc, err := committeeVerifier.abi.Pack("isConsumingScheduledOp")
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
func (committeeVerifier *CommitteeVerifier) TryPackIsConsumingScheduledOp() ([]byte, error) {
	return committeeVerifier.abi.Pack("isConsumingScheduledOp")
}

// UnpackIsConsumingScheduledOp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8fb36037.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (committeeVerifier *CommitteeVerifier) UnpackIsConsumingScheduledOp(data []byte) ([4]byte, error) {
	out, err := committeeVerifier.abi.Unpack("isConsumingScheduledOp", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackIsMember is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa230c524.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isMember(address account) view returns(bool)
func (committeeVerifier *CommitteeVerifier) PackIsMember(account common.Address) []byte {
	enc, err := committeeVerifier.abi.Pack("isMember", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsMember is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa230c524.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isMember(address account) view returns(bool)
func (committeeVerifier *CommitteeVerifier) TryPackIsMember(account common.Address) ([]byte, error) {
	return committeeVerifier.abi.Pack("isMember", account)
}

// UnpackIsMember is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa230c524.
//
// Solidity: function isMember(address account) view returns(bool)
func (committeeVerifier *CommitteeVerifier) UnpackIsMember(data []byte) (bool, error) {
	out, err := committeeVerifier.abi.Unpack("isMember", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackMembers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbdd4d18d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function members() view returns(address[])
func (committeeVerifier *CommitteeVerifier) PackMembers() []byte {
	enc, err := committeeVerifier.abi.Pack("members")
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
func (committeeVerifier *CommitteeVerifier) TryPackMembers() ([]byte, error) {
	return committeeVerifier.abi.Pack("members")
}

// UnpackMembers is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbdd4d18d.
//
// Solidity: function members() view returns(address[])
func (committeeVerifier *CommitteeVerifier) UnpackMembers(data []byte) ([]common.Address, error) {
	out, err := committeeVerifier.abi.Unpack("members", data)
	if err != nil {
		return *new([]common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	return out0, nil
}

// PackMinimumBond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaa7517e1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function minimumBond() view returns(uint256)
func (committeeVerifier *CommitteeVerifier) PackMinimumBond() []byte {
	enc, err := committeeVerifier.abi.Pack("minimumBond")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMinimumBond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaa7517e1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function minimumBond() view returns(uint256)
func (committeeVerifier *CommitteeVerifier) TryPackMinimumBond() ([]byte, error) {
	return committeeVerifier.abi.Pack("minimumBond")
}

// UnpackMinimumBond is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xaa7517e1.
//
// Solidity: function minimumBond() view returns(uint256)
func (committeeVerifier *CommitteeVerifier) UnpackMinimumBond(data []byte) (*big.Int, error) {
	out, err := committeeVerifier.abi.Unpack("minimumBond", data)
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
func (committeeVerifier *CommitteeVerifier) PackProxiableUUID() []byte {
	enc, err := committeeVerifier.abi.Pack("proxiableUUID")
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
func (committeeVerifier *CommitteeVerifier) TryPackProxiableUUID() ([]byte, error) {
	return committeeVerifier.abi.Pack("proxiableUUID")
}

// UnpackProxiableUUID is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x52d1902d.
//
// Solidity: function proxiableUUID() view returns(bytes32)
func (committeeVerifier *CommitteeVerifier) UnpackProxiableUUID(data []byte) ([32]byte, error) {
	out, err := committeeVerifier.abi.Unpack("proxiableUUID", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRemove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x29092d0e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function remove(address member) returns()
func (committeeVerifier *CommitteeVerifier) PackRemove(member common.Address) []byte {
	enc, err := committeeVerifier.abi.Pack("remove", member)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRemove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x29092d0e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function remove(address member) returns()
func (committeeVerifier *CommitteeVerifier) TryPackRemove(member common.Address) ([]byte, error) {
	return committeeVerifier.abi.Pack("remove", member)
}

// PackRequest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xafda83d4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function request((uint256,uint256,uint64,bytes32,bytes32[],address,uint48) what) returns(bytes32 requestId)
func (committeeVerifier *CommitteeVerifier) PackRequest(what IVerifierRequest) []byte {
	enc, err := committeeVerifier.abi.Pack("request", what)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xafda83d4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function request((uint256,uint256,uint64,bytes32,bytes32[],address,uint48) what) returns(bytes32 requestId)
func (committeeVerifier *CommitteeVerifier) TryPackRequest(what IVerifierRequest) ([]byte, error) {
	return committeeVerifier.abi.Pack("request", what)
}

// UnpackRequest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xafda83d4.
//
// Solidity: function request((uint256,uint256,uint64,bytes32,bytes32[],address,uint48) what) returns(bytes32 requestId)
func (committeeVerifier *CommitteeVerifier) UnpackRequest(data []byte) ([32]byte, error) {
	out, err := committeeVerifier.abi.Unpack("request", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackResign is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x69652fcf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function resign() returns()
func (committeeVerifier *CommitteeVerifier) PackResign() []byte {
	enc, err := committeeVerifier.abi.Pack("resign")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackResign is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x69652fcf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function resign() returns()
func (committeeVerifier *CommitteeVerifier) TryPackResign() ([]byte, error) {
	return committeeVerifier.abi.Pack("resign")
}

// PackSetAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a9e5e4b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setAuthority(address newAuthority) returns()
func (committeeVerifier *CommitteeVerifier) PackSetAuthority(newAuthority common.Address) []byte {
	enc, err := committeeVerifier.abi.Pack("setAuthority", newAuthority)
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
func (committeeVerifier *CommitteeVerifier) TryPackSetAuthority(newAuthority common.Address) ([]byte, error) {
	return committeeVerifier.abi.Pack("setAuthority", newAuthority)
}

// PackSetBondTerms is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe20742f4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setBondTerms(uint128 newMinimumBond, uint48 newBondDelay) returns()
func (committeeVerifier *CommitteeVerifier) PackSetBondTerms(newMinimumBond *big.Int, newBondDelay *big.Int) []byte {
	enc, err := committeeVerifier.abi.Pack("setBondTerms", newMinimumBond, newBondDelay)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetBondTerms is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe20742f4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setBondTerms(uint128 newMinimumBond, uint48 newBondDelay) returns()
func (committeeVerifier *CommitteeVerifier) TryPackSetBondTerms(newMinimumBond *big.Int, newBondDelay *big.Int) ([]byte, error) {
	return committeeVerifier.abi.Pack("setBondTerms", newMinimumBond, newBondDelay)
}

// PackSetThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6693f253.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setThreshold(uint32 newThreshold) returns()
func (committeeVerifier *CommitteeVerifier) PackSetThreshold(newThreshold uint32) []byte {
	enc, err := committeeVerifier.abi.Pack("setThreshold", newThreshold)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6693f253.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setThreshold(uint32 newThreshold) returns()
func (committeeVerifier *CommitteeVerifier) TryPackSetThreshold(newThreshold uint32) ([]byte, error) {
	return committeeVerifier.abi.Pack("setThreshold", newThreshold)
}

// PackThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42cde4e8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function threshold() view returns(uint32)
func (committeeVerifier *CommitteeVerifier) PackThreshold() []byte {
	enc, err := committeeVerifier.abi.Pack("threshold")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42cde4e8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function threshold() view returns(uint32)
func (committeeVerifier *CommitteeVerifier) TryPackThreshold() ([]byte, error) {
	return committeeVerifier.abi.Pack("threshold")
}

// UnpackThreshold is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x42cde4e8.
//
// Solidity: function threshold() view returns(uint32)
func (committeeVerifier *CommitteeVerifier) UnpackThreshold(data []byte) (uint32, error) {
	out, err := committeeVerifier.abi.Unpack("threshold", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackUpgradeToAndCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f1ef286.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function upgradeToAndCall(address newImplementation, bytes data) payable returns()
func (committeeVerifier *CommitteeVerifier) PackUpgradeToAndCall(newImplementation common.Address, data []byte) []byte {
	enc, err := committeeVerifier.abi.Pack("upgradeToAndCall", newImplementation, data)
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
func (committeeVerifier *CommitteeVerifier) TryPackUpgradeToAndCall(newImplementation common.Address, data []byte) ([]byte, error) {
	return committeeVerifier.abi.Pack("upgradeToAndCall", newImplementation, data)
}

// PackVerdictOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b96882b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verdictOf(bytes32 requestId) view returns(uint8)
func (committeeVerifier *CommitteeVerifier) PackVerdictOf(requestId [32]byte) []byte {
	enc, err := committeeVerifier.abi.Pack("verdictOf", requestId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerdictOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b96882b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verdictOf(bytes32 requestId) view returns(uint8)
func (committeeVerifier *CommitteeVerifier) TryPackVerdictOf(requestId [32]byte) ([]byte, error) {
	return committeeVerifier.abi.Pack("verdictOf", requestId)
}

// UnpackVerdictOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b96882b.
//
// Solidity: function verdictOf(bytes32 requestId) view returns(uint8)
func (committeeVerifier *CommitteeVerifier) UnpackVerdictOf(data []byte) (uint8, error) {
	out, err := committeeVerifier.abi.Unpack("verdictOf", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackVote is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc9a28cb9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function vote(bytes32 requestId, uint8 verdict) returns()
func (committeeVerifier *CommitteeVerifier) PackVote(requestId [32]byte, verdict uint8) []byte {
	enc, err := committeeVerifier.abi.Pack("vote", requestId, verdict)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVote is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc9a28cb9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function vote(bytes32 requestId, uint8 verdict) returns()
func (committeeVerifier *CommitteeVerifier) TryPackVote(requestId [32]byte, verdict uint8) ([]byte, error) {
	return committeeVerifier.abi.Pack("vote", requestId, verdict)
}

// PackVoteOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbbad29c9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function voteOf(bytes32 requestId, address member) view returns(uint8)
func (committeeVerifier *CommitteeVerifier) PackVoteOf(requestId [32]byte, member common.Address) []byte {
	enc, err := committeeVerifier.abi.Pack("voteOf", requestId, member)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVoteOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbbad29c9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function voteOf(bytes32 requestId, address member) view returns(uint8)
func (committeeVerifier *CommitteeVerifier) TryPackVoteOf(requestId [32]byte, member common.Address) ([]byte, error) {
	return committeeVerifier.abi.Pack("voteOf", requestId, member)
}

// UnpackVoteOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbbad29c9.
//
// Solidity: function voteOf(bytes32 requestId, address member) view returns(uint8)
func (committeeVerifier *CommitteeVerifier) UnpackVoteOf(data []byte) (uint8, error) {
	out, err := committeeVerifier.abi.Unpack("voteOf", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackWithdrawBond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x66eb9cec.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdrawBond() returns()
func (committeeVerifier *CommitteeVerifier) PackWithdrawBond() []byte {
	enc, err := committeeVerifier.abi.Pack("withdrawBond")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdrawBond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x66eb9cec.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdrawBond() returns()
func (committeeVerifier *CommitteeVerifier) TryPackWithdrawBond() ([]byte, error) {
	return committeeVerifier.abi.Pack("withdrawBond")
}

// CommitteeVerifierAuthorityUpdated represents a AuthorityUpdated event raised by the CommitteeVerifier contract.
type CommitteeVerifierAuthorityUpdated struct {
	Authority common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const CommitteeVerifierAuthorityUpdatedEventName = "AuthorityUpdated"

// ContractEventName returns the user-defined event name.
func (CommitteeVerifierAuthorityUpdated) ContractEventName() string {
	return CommitteeVerifierAuthorityUpdatedEventName
}

// UnpackAuthorityUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AuthorityUpdated(address authority)
func (committeeVerifier *CommitteeVerifier) UnpackAuthorityUpdatedEvent(log *types.Log) (*CommitteeVerifierAuthorityUpdated, error) {
	event := "AuthorityUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != committeeVerifier.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CommitteeVerifierAuthorityUpdated)
	if len(log.Data) > 0 {
		if err := committeeVerifier.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range committeeVerifier.abi.Events[event].Inputs {
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

// CommitteeVerifierBondDeposited represents a BondDeposited event raised by the CommitteeVerifier contract.
type CommitteeVerifierBondDeposited struct {
	Member common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const CommitteeVerifierBondDepositedEventName = "BondDeposited"

// ContractEventName returns the user-defined event name.
func (CommitteeVerifierBondDeposited) ContractEventName() string {
	return CommitteeVerifierBondDepositedEventName
}

// UnpackBondDepositedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BondDeposited(address indexed member, uint256 amount)
func (committeeVerifier *CommitteeVerifier) UnpackBondDepositedEvent(log *types.Log) (*CommitteeVerifierBondDeposited, error) {
	event := "BondDeposited"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != committeeVerifier.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CommitteeVerifierBondDeposited)
	if len(log.Data) > 0 {
		if err := committeeVerifier.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range committeeVerifier.abi.Events[event].Inputs {
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

// CommitteeVerifierBondTermsSet represents a BondTermsSet event raised by the CommitteeVerifier contract.
type CommitteeVerifierBondTermsSet struct {
	MinimumBond *big.Int
	BondDelay   *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const CommitteeVerifierBondTermsSetEventName = "BondTermsSet"

// ContractEventName returns the user-defined event name.
func (CommitteeVerifierBondTermsSet) ContractEventName() string {
	return CommitteeVerifierBondTermsSetEventName
}

// UnpackBondTermsSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BondTermsSet(uint128 minimumBond, uint48 bondDelay)
func (committeeVerifier *CommitteeVerifier) UnpackBondTermsSetEvent(log *types.Log) (*CommitteeVerifierBondTermsSet, error) {
	event := "BondTermsSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != committeeVerifier.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CommitteeVerifierBondTermsSet)
	if len(log.Data) > 0 {
		if err := committeeVerifier.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range committeeVerifier.abi.Events[event].Inputs {
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

// CommitteeVerifierBondWithdrawn represents a BondWithdrawn event raised by the CommitteeVerifier contract.
type CommitteeVerifierBondWithdrawn struct {
	Member common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const CommitteeVerifierBondWithdrawnEventName = "BondWithdrawn"

// ContractEventName returns the user-defined event name.
func (CommitteeVerifierBondWithdrawn) ContractEventName() string {
	return CommitteeVerifierBondWithdrawnEventName
}

// UnpackBondWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BondWithdrawn(address indexed member, uint256 amount)
func (committeeVerifier *CommitteeVerifier) UnpackBondWithdrawnEvent(log *types.Log) (*CommitteeVerifierBondWithdrawn, error) {
	event := "BondWithdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != committeeVerifier.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CommitteeVerifierBondWithdrawn)
	if len(log.Data) > 0 {
		if err := committeeVerifier.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range committeeVerifier.abi.Events[event].Inputs {
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

// CommitteeVerifierDecided represents a Decided event raised by the CommitteeVerifier contract.
type CommitteeVerifierDecided struct {
	RequestId [32]byte
	ClaimId   *big.Int
	Sequence  uint64
	Verdict   uint8
	Raw       *types.Log // Blockchain specific contextual infos
}

const CommitteeVerifierDecidedEventName = "Decided"

// ContractEventName returns the user-defined event name.
func (CommitteeVerifierDecided) ContractEventName() string {
	return CommitteeVerifierDecidedEventName
}

// UnpackDecidedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Decided(bytes32 indexed requestId, uint256 indexed claimId, uint64 sequence, uint8 verdict)
func (committeeVerifier *CommitteeVerifier) UnpackDecidedEvent(log *types.Log) (*CommitteeVerifierDecided, error) {
	event := "Decided"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != committeeVerifier.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CommitteeVerifierDecided)
	if len(log.Data) > 0 {
		if err := committeeVerifier.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range committeeVerifier.abi.Events[event].Inputs {
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

// CommitteeVerifierInitialized represents a Initialized event raised by the CommitteeVerifier contract.
type CommitteeVerifierInitialized struct {
	Version uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const CommitteeVerifierInitializedEventName = "Initialized"

// ContractEventName returns the user-defined event name.
func (CommitteeVerifierInitialized) ContractEventName() string {
	return CommitteeVerifierInitializedEventName
}

// UnpackInitializedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Initialized(uint64 version)
func (committeeVerifier *CommitteeVerifier) UnpackInitializedEvent(log *types.Log) (*CommitteeVerifierInitialized, error) {
	event := "Initialized"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != committeeVerifier.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CommitteeVerifierInitialized)
	if len(log.Data) > 0 {
		if err := committeeVerifier.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range committeeVerifier.abi.Events[event].Inputs {
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

// CommitteeVerifierMemberAdmitted represents a MemberAdmitted event raised by the CommitteeVerifier contract.
type CommitteeVerifierMemberAdmitted struct {
	Member common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const CommitteeVerifierMemberAdmittedEventName = "MemberAdmitted"

// ContractEventName returns the user-defined event name.
func (CommitteeVerifierMemberAdmitted) ContractEventName() string {
	return CommitteeVerifierMemberAdmittedEventName
}

// UnpackMemberAdmittedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event MemberAdmitted(address indexed member)
func (committeeVerifier *CommitteeVerifier) UnpackMemberAdmittedEvent(log *types.Log) (*CommitteeVerifierMemberAdmitted, error) {
	event := "MemberAdmitted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != committeeVerifier.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CommitteeVerifierMemberAdmitted)
	if len(log.Data) > 0 {
		if err := committeeVerifier.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range committeeVerifier.abi.Events[event].Inputs {
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

// CommitteeVerifierMemberRemoved represents a MemberRemoved event raised by the CommitteeVerifier contract.
type CommitteeVerifierMemberRemoved struct {
	Member common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const CommitteeVerifierMemberRemovedEventName = "MemberRemoved"

// ContractEventName returns the user-defined event name.
func (CommitteeVerifierMemberRemoved) ContractEventName() string {
	return CommitteeVerifierMemberRemovedEventName
}

// UnpackMemberRemovedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event MemberRemoved(address indexed member)
func (committeeVerifier *CommitteeVerifier) UnpackMemberRemovedEvent(log *types.Log) (*CommitteeVerifierMemberRemoved, error) {
	event := "MemberRemoved"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != committeeVerifier.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CommitteeVerifierMemberRemoved)
	if len(log.Data) > 0 {
		if err := committeeVerifier.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range committeeVerifier.abi.Events[event].Inputs {
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

// CommitteeVerifierThresholdSet represents a ThresholdSet event raised by the CommitteeVerifier contract.
type CommitteeVerifierThresholdSet struct {
	Threshold uint32
	Raw       *types.Log // Blockchain specific contextual infos
}

const CommitteeVerifierThresholdSetEventName = "ThresholdSet"

// ContractEventName returns the user-defined event name.
func (CommitteeVerifierThresholdSet) ContractEventName() string {
	return CommitteeVerifierThresholdSetEventName
}

// UnpackThresholdSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ThresholdSet(uint32 threshold)
func (committeeVerifier *CommitteeVerifier) UnpackThresholdSetEvent(log *types.Log) (*CommitteeVerifierThresholdSet, error) {
	event := "ThresholdSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != committeeVerifier.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CommitteeVerifierThresholdSet)
	if len(log.Data) > 0 {
		if err := committeeVerifier.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range committeeVerifier.abi.Events[event].Inputs {
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

// CommitteeVerifierUpgraded represents a Upgraded event raised by the CommitteeVerifier contract.
type CommitteeVerifierUpgraded struct {
	Implementation common.Address
	Raw            *types.Log // Blockchain specific contextual infos
}

const CommitteeVerifierUpgradedEventName = "Upgraded"

// ContractEventName returns the user-defined event name.
func (CommitteeVerifierUpgraded) ContractEventName() string {
	return CommitteeVerifierUpgradedEventName
}

// UnpackUpgradedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Upgraded(address indexed implementation)
func (committeeVerifier *CommitteeVerifier) UnpackUpgradedEvent(log *types.Log) (*CommitteeVerifierUpgraded, error) {
	event := "Upgraded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != committeeVerifier.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CommitteeVerifierUpgraded)
	if len(log.Data) > 0 {
		if err := committeeVerifier.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range committeeVerifier.abi.Events[event].Inputs {
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

// CommitteeVerifierVerificationRequested represents a VerificationRequested event raised by the CommitteeVerifier contract.
type CommitteeVerifierVerificationRequested struct {
	RequestId       [32]byte
	ClaimId         *big.Int
	JobId           *big.Int
	Sequence        uint64
	SourceHash      [32]byte
	RenditionHashes [][32]byte
	Transcoder      common.Address
	Deadline        *big.Int
	Raw             *types.Log // Blockchain specific contextual infos
}

const CommitteeVerifierVerificationRequestedEventName = "VerificationRequested"

// ContractEventName returns the user-defined event name.
func (CommitteeVerifierVerificationRequested) ContractEventName() string {
	return CommitteeVerifierVerificationRequestedEventName
}

// UnpackVerificationRequestedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VerificationRequested(bytes32 indexed requestId, uint256 indexed claimId, uint256 indexed jobId, uint64 sequence, bytes32 sourceHash, bytes32[] renditionHashes, address transcoder, uint48 deadline)
func (committeeVerifier *CommitteeVerifier) UnpackVerificationRequestedEvent(log *types.Log) (*CommitteeVerifierVerificationRequested, error) {
	event := "VerificationRequested"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != committeeVerifier.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CommitteeVerifierVerificationRequested)
	if len(log.Data) > 0 {
		if err := committeeVerifier.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range committeeVerifier.abi.Events[event].Inputs {
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

// CommitteeVerifierVoted represents a Voted event raised by the CommitteeVerifier contract.
type CommitteeVerifierVoted struct {
	RequestId [32]byte
	Member    common.Address
	Verdict   uint8
	Raw       *types.Log // Blockchain specific contextual infos
}

const CommitteeVerifierVotedEventName = "Voted"

// ContractEventName returns the user-defined event name.
func (CommitteeVerifierVoted) ContractEventName() string {
	return CommitteeVerifierVotedEventName
}

// UnpackVotedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Voted(bytes32 indexed requestId, address indexed member, uint8 verdict)
func (committeeVerifier *CommitteeVerifier) UnpackVotedEvent(log *types.Log) (*CommitteeVerifierVoted, error) {
	event := "Voted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != committeeVerifier.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CommitteeVerifierVoted)
	if len(log.Data) > 0 {
		if err := committeeVerifier.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range committeeVerifier.abi.Events[event].Inputs {
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
func (committeeVerifier *CommitteeVerifier) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], committeeVerifier.abi.Errors["AccessManagedInvalidAuthority"].ID.Bytes()[:4]) {
		return committeeVerifier.UnpackAccessManagedInvalidAuthorityError(raw[4:])
	}
	if bytes.Equal(raw[:4], committeeVerifier.abi.Errors["AccessManagedRequiredDelay"].ID.Bytes()[:4]) {
		return committeeVerifier.UnpackAccessManagedRequiredDelayError(raw[4:])
	}
	if bytes.Equal(raw[:4], committeeVerifier.abi.Errors["AccessManagedUnauthorized"].ID.Bytes()[:4]) {
		return committeeVerifier.UnpackAccessManagedUnauthorizedError(raw[4:])
	}
	if bytes.Equal(raw[:4], committeeVerifier.abi.Errors["AddressEmptyCode"].ID.Bytes()[:4]) {
		return committeeVerifier.UnpackAddressEmptyCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], committeeVerifier.abi.Errors["AlreadyDecided"].ID.Bytes()[:4]) {
		return committeeVerifier.UnpackAlreadyDecidedError(raw[4:])
	}
	if bytes.Equal(raw[:4], committeeVerifier.abi.Errors["AlreadyMember"].ID.Bytes()[:4]) {
		return committeeVerifier.UnpackAlreadyMemberError(raw[4:])
	}
	if bytes.Equal(raw[:4], committeeVerifier.abi.Errors["AlreadyRequested"].ID.Bytes()[:4]) {
		return committeeVerifier.UnpackAlreadyRequestedError(raw[4:])
	}
	if bytes.Equal(raw[:4], committeeVerifier.abi.Errors["AlreadyVoted"].ID.Bytes()[:4]) {
		return committeeVerifier.UnpackAlreadyVotedError(raw[4:])
	}
	if bytes.Equal(raw[:4], committeeVerifier.abi.Errors["BondLocked"].ID.Bytes()[:4]) {
		return committeeVerifier.UnpackBondLockedError(raw[4:])
	}
	if bytes.Equal(raw[:4], committeeVerifier.abi.Errors["DeadlinePassed"].ID.Bytes()[:4]) {
		return committeeVerifier.UnpackDeadlinePassedError(raw[4:])
	}
	if bytes.Equal(raw[:4], committeeVerifier.abi.Errors["ERC1967InvalidImplementation"].ID.Bytes()[:4]) {
		return committeeVerifier.UnpackERC1967InvalidImplementationError(raw[4:])
	}
	if bytes.Equal(raw[:4], committeeVerifier.abi.Errors["ERC1967NonPayable"].ID.Bytes()[:4]) {
		return committeeVerifier.UnpackERC1967NonPayableError(raw[4:])
	}
	if bytes.Equal(raw[:4], committeeVerifier.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return committeeVerifier.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], committeeVerifier.abi.Errors["InsufficientBalance"].ID.Bytes()[:4]) {
		return committeeVerifier.UnpackInsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], committeeVerifier.abi.Errors["InsufficientBond"].ID.Bytes()[:4]) {
		return committeeVerifier.UnpackInsufficientBondError(raw[4:])
	}
	if bytes.Equal(raw[:4], committeeVerifier.abi.Errors["InvalidInitialization"].ID.Bytes()[:4]) {
		return committeeVerifier.UnpackInvalidInitializationError(raw[4:])
	}
	if bytes.Equal(raw[:4], committeeVerifier.abi.Errors["InvalidThreshold"].ID.Bytes()[:4]) {
		return committeeVerifier.UnpackInvalidThresholdError(raw[4:])
	}
	if bytes.Equal(raw[:4], committeeVerifier.abi.Errors["InvalidVerdict"].ID.Bytes()[:4]) {
		return committeeVerifier.UnpackInvalidVerdictError(raw[4:])
	}
	if bytes.Equal(raw[:4], committeeVerifier.abi.Errors["NotAsker"].ID.Bytes()[:4]) {
		return committeeVerifier.UnpackNotAskerError(raw[4:])
	}
	if bytes.Equal(raw[:4], committeeVerifier.abi.Errors["NotInitializing"].ID.Bytes()[:4]) {
		return committeeVerifier.UnpackNotInitializingError(raw[4:])
	}
	if bytes.Equal(raw[:4], committeeVerifier.abi.Errors["NotMember"].ID.Bytes()[:4]) {
		return committeeVerifier.UnpackNotMemberError(raw[4:])
	}
	if bytes.Equal(raw[:4], committeeVerifier.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return committeeVerifier.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], committeeVerifier.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return committeeVerifier.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], committeeVerifier.abi.Errors["UUPSUnauthorizedCallContext"].ID.Bytes()[:4]) {
		return committeeVerifier.UnpackUUPSUnauthorizedCallContextError(raw[4:])
	}
	if bytes.Equal(raw[:4], committeeVerifier.abi.Errors["UUPSUnsupportedProxiableUUID"].ID.Bytes()[:4]) {
		return committeeVerifier.UnpackUUPSUnsupportedProxiableUUIDError(raw[4:])
	}
	if bytes.Equal(raw[:4], committeeVerifier.abi.Errors["UnknownRequest"].ID.Bytes()[:4]) {
		return committeeVerifier.UnpackUnknownRequestError(raw[4:])
	}
	if bytes.Equal(raw[:4], committeeVerifier.abi.Errors["ZeroAmount"].ID.Bytes()[:4]) {
		return committeeVerifier.UnpackZeroAmountError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// CommitteeVerifierAccessManagedInvalidAuthority represents a AccessManagedInvalidAuthority error raised by the CommitteeVerifier contract.
type CommitteeVerifierAccessManagedInvalidAuthority struct {
	Authority common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func CommitteeVerifierAccessManagedInvalidAuthorityErrorID() common.Hash {
	return common.HexToHash("0xc2f31e5ee06c96eddd5864bf58d26da15afa7233cb6f74e000aa686fca7a7a0b")
}

// UnpackAccessManagedInvalidAuthorityError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func (committeeVerifier *CommitteeVerifier) UnpackAccessManagedInvalidAuthorityError(raw []byte) (*CommitteeVerifierAccessManagedInvalidAuthority, error) {
	out := new(CommitteeVerifierAccessManagedInvalidAuthority)
	if err := committeeVerifier.abi.UnpackIntoInterface(out, "AccessManagedInvalidAuthority", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommitteeVerifierAccessManagedRequiredDelay represents a AccessManagedRequiredDelay error raised by the CommitteeVerifier contract.
type CommitteeVerifierAccessManagedRequiredDelay struct {
	Caller common.Address
	Delay  uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func CommitteeVerifierAccessManagedRequiredDelayErrorID() common.Hash {
	return common.HexToHash("0xaf77169dad650be42a753d4bbd4f4ad0d10be80053e495da3bb1525746eda4e4")
}

// UnpackAccessManagedRequiredDelayError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func (committeeVerifier *CommitteeVerifier) UnpackAccessManagedRequiredDelayError(raw []byte) (*CommitteeVerifierAccessManagedRequiredDelay, error) {
	out := new(CommitteeVerifierAccessManagedRequiredDelay)
	if err := committeeVerifier.abi.UnpackIntoInterface(out, "AccessManagedRequiredDelay", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommitteeVerifierAccessManagedUnauthorized represents a AccessManagedUnauthorized error raised by the CommitteeVerifier contract.
type CommitteeVerifierAccessManagedUnauthorized struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func CommitteeVerifierAccessManagedUnauthorizedErrorID() common.Hash {
	return common.HexToHash("0x068ca9d827f779c08fd30d7fda45faef5f2a6b2e57f8b809b3c6bbed99f5fb1f")
}

// UnpackAccessManagedUnauthorizedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func (committeeVerifier *CommitteeVerifier) UnpackAccessManagedUnauthorizedError(raw []byte) (*CommitteeVerifierAccessManagedUnauthorized, error) {
	out := new(CommitteeVerifierAccessManagedUnauthorized)
	if err := committeeVerifier.abi.UnpackIntoInterface(out, "AccessManagedUnauthorized", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommitteeVerifierAddressEmptyCode represents a AddressEmptyCode error raised by the CommitteeVerifier contract.
type CommitteeVerifierAddressEmptyCode struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AddressEmptyCode(address target)
func CommitteeVerifierAddressEmptyCodeErrorID() common.Hash {
	return common.HexToHash("0x9996b315c842ff135b8fc4a08ad5df1c344efbc03d2687aecc0678050d2aac89")
}

// UnpackAddressEmptyCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AddressEmptyCode(address target)
func (committeeVerifier *CommitteeVerifier) UnpackAddressEmptyCodeError(raw []byte) (*CommitteeVerifierAddressEmptyCode, error) {
	out := new(CommitteeVerifierAddressEmptyCode)
	if err := committeeVerifier.abi.UnpackIntoInterface(out, "AddressEmptyCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommitteeVerifierAlreadyDecided represents a AlreadyDecided error raised by the CommitteeVerifier contract.
type CommitteeVerifierAlreadyDecided struct {
	RequestId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyDecided(bytes32 requestId)
func CommitteeVerifierAlreadyDecidedErrorID() common.Hash {
	return common.HexToHash("0x807cb697f098dfcc8e61de5df2e09369df6d8864c83ce22de144fcf68434c79e")
}

// UnpackAlreadyDecidedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyDecided(bytes32 requestId)
func (committeeVerifier *CommitteeVerifier) UnpackAlreadyDecidedError(raw []byte) (*CommitteeVerifierAlreadyDecided, error) {
	out := new(CommitteeVerifierAlreadyDecided)
	if err := committeeVerifier.abi.UnpackIntoInterface(out, "AlreadyDecided", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommitteeVerifierAlreadyMember represents a AlreadyMember error raised by the CommitteeVerifier contract.
type CommitteeVerifierAlreadyMember struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyMember(address account)
func CommitteeVerifierAlreadyMemberErrorID() common.Hash {
	return common.HexToHash("0x0268f929b8e50dc801123bfb8b2a006b6c79575dd280e7d47371697a09340962")
}

// UnpackAlreadyMemberError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyMember(address account)
func (committeeVerifier *CommitteeVerifier) UnpackAlreadyMemberError(raw []byte) (*CommitteeVerifierAlreadyMember, error) {
	out := new(CommitteeVerifierAlreadyMember)
	if err := committeeVerifier.abi.UnpackIntoInterface(out, "AlreadyMember", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommitteeVerifierAlreadyRequested represents a AlreadyRequested error raised by the CommitteeVerifier contract.
type CommitteeVerifierAlreadyRequested struct {
	RequestId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyRequested(bytes32 requestId)
func CommitteeVerifierAlreadyRequestedErrorID() common.Hash {
	return common.HexToHash("0xec0db69891c7f1ffba9df3153d2adb1746a23a568ddedad5c3cbba85b3871167")
}

// UnpackAlreadyRequestedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyRequested(bytes32 requestId)
func (committeeVerifier *CommitteeVerifier) UnpackAlreadyRequestedError(raw []byte) (*CommitteeVerifierAlreadyRequested, error) {
	out := new(CommitteeVerifierAlreadyRequested)
	if err := committeeVerifier.abi.UnpackIntoInterface(out, "AlreadyRequested", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommitteeVerifierAlreadyVoted represents a AlreadyVoted error raised by the CommitteeVerifier contract.
type CommitteeVerifierAlreadyVoted struct {
	RequestId [32]byte
	Member    common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyVoted(bytes32 requestId, address member)
func CommitteeVerifierAlreadyVotedErrorID() common.Hash {
	return common.HexToHash("0x0bcf2ea3c8b515fe50f169a4131ce2d2198afc8ec7d83a8658d7bcb0a5fbbe77")
}

// UnpackAlreadyVotedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyVoted(bytes32 requestId, address member)
func (committeeVerifier *CommitteeVerifier) UnpackAlreadyVotedError(raw []byte) (*CommitteeVerifierAlreadyVoted, error) {
	out := new(CommitteeVerifierAlreadyVoted)
	if err := committeeVerifier.abi.UnpackIntoInterface(out, "AlreadyVoted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommitteeVerifierBondLocked represents a BondLocked error raised by the CommitteeVerifier contract.
type CommitteeVerifierBondLocked struct {
	Until *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BondLocked(uint48 until)
func CommitteeVerifierBondLockedErrorID() common.Hash {
	return common.HexToHash("0x91a414b505d80b89f223dac1d8f7d64d33f867e9ad6dff9ea6437c60b7c380a8")
}

// UnpackBondLockedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BondLocked(uint48 until)
func (committeeVerifier *CommitteeVerifier) UnpackBondLockedError(raw []byte) (*CommitteeVerifierBondLocked, error) {
	out := new(CommitteeVerifierBondLocked)
	if err := committeeVerifier.abi.UnpackIntoInterface(out, "BondLocked", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommitteeVerifierDeadlinePassed represents a DeadlinePassed error raised by the CommitteeVerifier contract.
type CommitteeVerifierDeadlinePassed struct {
	RequestId [32]byte
	Deadline  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DeadlinePassed(bytes32 requestId, uint48 deadline)
func CommitteeVerifierDeadlinePassedErrorID() common.Hash {
	return common.HexToHash("0xc2a12aeed3161d4ddf3c8dae3bf3ea9fda58790120ea37ed4fc051217815bb52")
}

// UnpackDeadlinePassedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DeadlinePassed(bytes32 requestId, uint48 deadline)
func (committeeVerifier *CommitteeVerifier) UnpackDeadlinePassedError(raw []byte) (*CommitteeVerifierDeadlinePassed, error) {
	out := new(CommitteeVerifierDeadlinePassed)
	if err := committeeVerifier.abi.UnpackIntoInterface(out, "DeadlinePassed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommitteeVerifierERC1967InvalidImplementation represents a ERC1967InvalidImplementation error raised by the CommitteeVerifier contract.
type CommitteeVerifierERC1967InvalidImplementation struct {
	Implementation common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1967InvalidImplementation(address implementation)
func CommitteeVerifierERC1967InvalidImplementationErrorID() common.Hash {
	return common.HexToHash("0x4c9c8ce3ceb3130f17f7cdba48d89b5b0129f266a8bac114e6e315a41879b617")
}

// UnpackERC1967InvalidImplementationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1967InvalidImplementation(address implementation)
func (committeeVerifier *CommitteeVerifier) UnpackERC1967InvalidImplementationError(raw []byte) (*CommitteeVerifierERC1967InvalidImplementation, error) {
	out := new(CommitteeVerifierERC1967InvalidImplementation)
	if err := committeeVerifier.abi.UnpackIntoInterface(out, "ERC1967InvalidImplementation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommitteeVerifierERC1967NonPayable represents a ERC1967NonPayable error raised by the CommitteeVerifier contract.
type CommitteeVerifierERC1967NonPayable struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1967NonPayable()
func CommitteeVerifierERC1967NonPayableErrorID() common.Hash {
	return common.HexToHash("0xb398979fa84f543c8e222f17890372c487baf85e062276c127fef521eea7224b")
}

// UnpackERC1967NonPayableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1967NonPayable()
func (committeeVerifier *CommitteeVerifier) UnpackERC1967NonPayableError(raw []byte) (*CommitteeVerifierERC1967NonPayable, error) {
	out := new(CommitteeVerifierERC1967NonPayable)
	if err := committeeVerifier.abi.UnpackIntoInterface(out, "ERC1967NonPayable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommitteeVerifierFailedCall represents a FailedCall error raised by the CommitteeVerifier contract.
type CommitteeVerifierFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func CommitteeVerifierFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (committeeVerifier *CommitteeVerifier) UnpackFailedCallError(raw []byte) (*CommitteeVerifierFailedCall, error) {
	out := new(CommitteeVerifierFailedCall)
	if err := committeeVerifier.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommitteeVerifierInsufficientBalance represents a InsufficientBalance error raised by the CommitteeVerifier contract.
type CommitteeVerifierInsufficientBalance struct {
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientBalance(uint256 balance, uint256 needed)
func CommitteeVerifierInsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xcf4791818fba6e019216eb4864093b4947f674afada5d305e57d598b641dad1d")
}

// UnpackInsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientBalance(uint256 balance, uint256 needed)
func (committeeVerifier *CommitteeVerifier) UnpackInsufficientBalanceError(raw []byte) (*CommitteeVerifierInsufficientBalance, error) {
	out := new(CommitteeVerifierInsufficientBalance)
	if err := committeeVerifier.abi.UnpackIntoInterface(out, "InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommitteeVerifierInsufficientBond represents a InsufficientBond error raised by the CommitteeVerifier contract.
type CommitteeVerifierInsufficientBond struct {
	Have *big.Int
	Need *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientBond(uint256 have, uint256 need)
func CommitteeVerifierInsufficientBondErrorID() common.Hash {
	return common.HexToHash("0x44d4caf750ea74407547ceb252d1c72d961f5025a7b3473fac9b354f227e0fd6")
}

// UnpackInsufficientBondError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientBond(uint256 have, uint256 need)
func (committeeVerifier *CommitteeVerifier) UnpackInsufficientBondError(raw []byte) (*CommitteeVerifierInsufficientBond, error) {
	out := new(CommitteeVerifierInsufficientBond)
	if err := committeeVerifier.abi.UnpackIntoInterface(out, "InsufficientBond", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommitteeVerifierInvalidInitialization represents a InvalidInitialization error raised by the CommitteeVerifier contract.
type CommitteeVerifierInvalidInitialization struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidInitialization()
func CommitteeVerifierInvalidInitializationErrorID() common.Hash {
	return common.HexToHash("0xf92ee8a957075833165f68c320933b1a1294aafc84ee6e0dd3fb178008f9aaf5")
}

// UnpackInvalidInitializationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidInitialization()
func (committeeVerifier *CommitteeVerifier) UnpackInvalidInitializationError(raw []byte) (*CommitteeVerifierInvalidInitialization, error) {
	out := new(CommitteeVerifierInvalidInitialization)
	if err := committeeVerifier.abi.UnpackIntoInterface(out, "InvalidInitialization", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommitteeVerifierInvalidThreshold represents a InvalidThreshold error raised by the CommitteeVerifier contract.
type CommitteeVerifierInvalidThreshold struct {
	Threshold uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidThreshold(uint32 threshold)
func CommitteeVerifierInvalidThresholdErrorID() common.Hash {
	return common.HexToHash("0x7e3e786266fa3bc669a33262cc743766b98371ba10fec3038aa43b9e7a72f98a")
}

// UnpackInvalidThresholdError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidThreshold(uint32 threshold)
func (committeeVerifier *CommitteeVerifier) UnpackInvalidThresholdError(raw []byte) (*CommitteeVerifierInvalidThreshold, error) {
	out := new(CommitteeVerifierInvalidThreshold)
	if err := committeeVerifier.abi.UnpackIntoInterface(out, "InvalidThreshold", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommitteeVerifierInvalidVerdict represents a InvalidVerdict error raised by the CommitteeVerifier contract.
type CommitteeVerifierInvalidVerdict struct {
	Verdict uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidVerdict(uint8 verdict)
func CommitteeVerifierInvalidVerdictErrorID() common.Hash {
	return common.HexToHash("0x4b7ff235253a6b52b33cd758d50dcbaf57d8a2510df5139c1f7608ae67cdd6d7")
}

// UnpackInvalidVerdictError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidVerdict(uint8 verdict)
func (committeeVerifier *CommitteeVerifier) UnpackInvalidVerdictError(raw []byte) (*CommitteeVerifierInvalidVerdict, error) {
	out := new(CommitteeVerifierInvalidVerdict)
	if err := committeeVerifier.abi.UnpackIntoInterface(out, "InvalidVerdict", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommitteeVerifierNotAsker represents a NotAsker error raised by the CommitteeVerifier contract.
type CommitteeVerifierNotAsker struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAsker(address caller)
func CommitteeVerifierNotAskerErrorID() common.Hash {
	return common.HexToHash("0x1a0bd73a09d253a50374557b8c79497ffafc7e6282a4a0d22acb4a0a154d2265")
}

// UnpackNotAskerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAsker(address caller)
func (committeeVerifier *CommitteeVerifier) UnpackNotAskerError(raw []byte) (*CommitteeVerifierNotAsker, error) {
	out := new(CommitteeVerifierNotAsker)
	if err := committeeVerifier.abi.UnpackIntoInterface(out, "NotAsker", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommitteeVerifierNotInitializing represents a NotInitializing error raised by the CommitteeVerifier contract.
type CommitteeVerifierNotInitializing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInitializing()
func CommitteeVerifierNotInitializingErrorID() common.Hash {
	return common.HexToHash("0xd7e6bcf8597daa127dc9f0048d2f08d5ef140a2cb659feabd700beff1f7a8302")
}

// UnpackNotInitializingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInitializing()
func (committeeVerifier *CommitteeVerifier) UnpackNotInitializingError(raw []byte) (*CommitteeVerifierNotInitializing, error) {
	out := new(CommitteeVerifierNotInitializing)
	if err := committeeVerifier.abi.UnpackIntoInterface(out, "NotInitializing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommitteeVerifierNotMember represents a NotMember error raised by the CommitteeVerifier contract.
type CommitteeVerifierNotMember struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotMember(address account)
func CommitteeVerifierNotMemberErrorID() common.Hash {
	return common.HexToHash("0x16d6142c051fd31eaf080eccdc319a6d11b659baa2266c1e4d7e444bd19c4a32")
}

// UnpackNotMemberError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotMember(address account)
func (committeeVerifier *CommitteeVerifier) UnpackNotMemberError(raw []byte) (*CommitteeVerifierNotMember, error) {
	out := new(CommitteeVerifierNotMember)
	if err := committeeVerifier.abi.UnpackIntoInterface(out, "NotMember", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommitteeVerifierReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the CommitteeVerifier contract.
type CommitteeVerifierReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func CommitteeVerifierReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (committeeVerifier *CommitteeVerifier) UnpackReentrancyGuardReentrantCallError(raw []byte) (*CommitteeVerifierReentrancyGuardReentrantCall, error) {
	out := new(CommitteeVerifierReentrancyGuardReentrantCall)
	if err := committeeVerifier.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommitteeVerifierSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the CommitteeVerifier contract.
type CommitteeVerifierSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func CommitteeVerifierSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (committeeVerifier *CommitteeVerifier) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*CommitteeVerifierSafeCastOverflowedUintDowncast, error) {
	out := new(CommitteeVerifierSafeCastOverflowedUintDowncast)
	if err := committeeVerifier.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommitteeVerifierUUPSUnauthorizedCallContext represents a UUPSUnauthorizedCallContext error raised by the CommitteeVerifier contract.
type CommitteeVerifierUUPSUnauthorizedCallContext struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UUPSUnauthorizedCallContext()
func CommitteeVerifierUUPSUnauthorizedCallContextErrorID() common.Hash {
	return common.HexToHash("0xe07c8dba242a06571ac65fe4bbe20522c9fb111cb33599b799ff8039c1ed18f4")
}

// UnpackUUPSUnauthorizedCallContextError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UUPSUnauthorizedCallContext()
func (committeeVerifier *CommitteeVerifier) UnpackUUPSUnauthorizedCallContextError(raw []byte) (*CommitteeVerifierUUPSUnauthorizedCallContext, error) {
	out := new(CommitteeVerifierUUPSUnauthorizedCallContext)
	if err := committeeVerifier.abi.UnpackIntoInterface(out, "UUPSUnauthorizedCallContext", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommitteeVerifierUUPSUnsupportedProxiableUUID represents a UUPSUnsupportedProxiableUUID error raised by the CommitteeVerifier contract.
type CommitteeVerifierUUPSUnsupportedProxiableUUID struct {
	Slot [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UUPSUnsupportedProxiableUUID(bytes32 slot)
func CommitteeVerifierUUPSUnsupportedProxiableUUIDErrorID() common.Hash {
	return common.HexToHash("0xaa1d49a4c084bfa9aeeee2a0be65267a7f19ba7e1476b114dac513d2c14cb563")
}

// UnpackUUPSUnsupportedProxiableUUIDError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UUPSUnsupportedProxiableUUID(bytes32 slot)
func (committeeVerifier *CommitteeVerifier) UnpackUUPSUnsupportedProxiableUUIDError(raw []byte) (*CommitteeVerifierUUPSUnsupportedProxiableUUID, error) {
	out := new(CommitteeVerifierUUPSUnsupportedProxiableUUID)
	if err := committeeVerifier.abi.UnpackIntoInterface(out, "UUPSUnsupportedProxiableUUID", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommitteeVerifierUnknownRequest represents a UnknownRequest error raised by the CommitteeVerifier contract.
type CommitteeVerifierUnknownRequest struct {
	RequestId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownRequest(bytes32 requestId)
func CommitteeVerifierUnknownRequestErrorID() common.Hash {
	return common.HexToHash("0x7bbe34c9053d934edfcee0212dafa8d890e3f195bd69a9d5952188773cb7ad36")
}

// UnpackUnknownRequestError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownRequest(bytes32 requestId)
func (committeeVerifier *CommitteeVerifier) UnpackUnknownRequestError(raw []byte) (*CommitteeVerifierUnknownRequest, error) {
	out := new(CommitteeVerifierUnknownRequest)
	if err := committeeVerifier.abi.UnpackIntoInterface(out, "UnknownRequest", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommitteeVerifierZeroAmount represents a ZeroAmount error raised by the CommitteeVerifier contract.
type CommitteeVerifierZeroAmount struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAmount()
func CommitteeVerifierZeroAmountErrorID() common.Hash {
	return common.HexToHash("0x1f2a2005cb66a8e145327e8814e243a0996aec9bfe1e15a495778b1236dbd485")
}

// UnpackZeroAmountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAmount()
func (committeeVerifier *CommitteeVerifier) UnpackZeroAmountError(raw []byte) (*CommitteeVerifierZeroAmount, error) {
	out := new(CommitteeVerifierZeroAmount)
	if err := committeeVerifier.abi.UnpackIntoInterface(out, "ZeroAmount", raw); err != nil {
		return nil, err
	}
	return out, nil
}
