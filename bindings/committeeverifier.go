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
	Bin: "0x60c060405230608052348015610013575f5ffd5b5060405161284b38038061284b833981016040819052610032916100ff565b6001600160a01b03811660a05261004761004d565b5061012c565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff161561009d5760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b03908116146100fc5780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b5f6020828403121561010f575f5ffd5b81516001600160a01b0381168114610125575f5ffd5b9392505050565b60805160a0516126e26101695f395f818161021f01528181610ad2015261133901525f81816115b6015281816115df015261174a01526126e25ff3fe60806040526004361061018e575f3560e01c80637bbca57f116100dc578063afda83d411610087578063bf7e214f11610062578063bf7e214f146104da578063c9a28cb914610516578063e20742f414610535578063e36fe62714610554575f5ffd5b8063afda83d41461047b578063bbad29c91461049a578063bdd4d18d146104b9575f5ffd5b8063a230c524116100b7578063a230c524146103bc578063aa7517e114610403578063ad3cb1cc14610426575f5ffd5b80637bbca57f146103515780638fb36037146103705780639f4428ea1461039d575f5ffd5b806366eb9cec1161013c578063741b3c3911610117578063741b3c39146102e85780637a9e5e4b146102f05780637b96882b1461030f575f5ffd5b806366eb9cec1461027857806369652fcf1461028c57806372d2b6c0146102a0575f5ffd5b806352d1902d1161016c57806352d1902d146101ec5780635d80b1111461020e5780636693f25314610259575f5ffd5b806329092d0e1461019257806342cde4e8146101b35780634f1ef286146101d9575b5f5ffd5b34801561019d575f5ffd5b506101b16101ac36600461208c565b610587565b005b3480156101be575f5ffd5b505f5460405161ffff90911681526020015b60405180910390f35b6101b16101e73660046120b9565b61059f565b3480156101f7575f5ffd5b506102006105be565b6040519081526020016101d0565b348015610219575f5ffd5b506102417f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016101d0565b348015610264575f5ffd5b506101b1610273366004612190565b6105ec565b348015610283575f5ffd5b506101b16105fe565b348015610297575f5ffd5b506101b161075a565b3480156102ab575f5ffd5b506102006102ba36600461208c565b6001600160a01b03165f9081526003602052604090205467010000000000000090046001600160801b031690565b6101b1610763565b3480156102fb575f5ffd5b506101b161030a36600461208c565b610863565b34801561031a575f5ffd5b506103446103293660046121a9565b5f90815260046020526040902054600160f01b900460ff1690565b6040516101d091906121f4565b34801561035c575f5ffd5b506101b161036b36600461208c565b61090e565b34801561037b575f5ffd5b50610384610920565b6040516001600160e01b031990911681526020016101d0565b3480156103a8575f5ffd5b506101b16103b736600461222d565b610969565b3480156103c7575f5ffd5b506103f36103d636600461208c565b6001600160a01b03165f9081526003602052604090205460ff1690565b60405190151581526020016101d0565b34801561040e575f5ffd5b505f54600160401b90046001600160801b0316610200565b348015610431575f5ffd5b5061046e6040518060400160405280600581526020017f352e302e3000000000000000000000000000000000000000000000000000000081525081565b6040516101d091906122de565b348015610486575f5ffd5b50610200610495366004612313565b610ac6565b3480156104a5575f5ffd5b506103446104b436600461234a565b610def565b3480156104c4575f5ffd5b506104cd610e1b565b6040516101d09190612374565b3480156104e5575f5ffd5b507ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a00546001600160a01b0316610241565b348015610521575f5ffd5b506101b16105303660046123bf565b610e2c565b348015610540575f5ffd5b506101b161054f3660046123f0565b6113a2565b34801561055f575f5ffd5b505f5462010000900465ffffffffffff1660405165ffffffffffff90911681526020016101d0565b610593335b5f366113b5565b61059c81611518565b50565b6105a76115ab565b6105b082611662565b6105ba828261166b565b5050565b5f6105c761173f565b507f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc90565b6105f53361058c565b61059c81611788565b61060661181a565b335f908152600360205260408120805490919060019067010000000000000090046001600160801b031661065b576040516344d4caf760e01b8152600481019290925260248201526044015b60405180910390fd5b505080545f9060ff16610691575f54825461068c9165ffffffffffff6201000090910481169161010090041661242c565b610699565b65ffffffffffff5b90508065ffffffffffff81164210156106d0576040516391a414b560e01b815265ffffffffffff9091166004820152602401610652565b5081547fffffffffffffffffff00000000000000000000000000000000ffffffffffffff811683556040516701000000000000009091046001600160801b03168082529033907f0d41118e36df44efb77a471fc49fb9c0be0406d802ef95520e9fbf606e65b4559060200160405180910390a261074d338261184f565b5050506107586118c2565b565b61075833611518565b335f8181526003602052604090205460ff1661079e576040516305b5850b60e21b81526001600160a01b039091166004820152602401610652565b505f34116107bf57604051631f2a200560e01b815260040160405180910390fd5b6107c8346118ec565b335f90815260036020526040902080546007906107fa90849067010000000000000090046001600160801b031661244a565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550336001600160a01b03167f8ed8c6869618197b68315ade66e75ed3906c97b111fa3ab81e5760046825c7db3460405161085991815260200190565b60405180910390a2565b336108957ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a00546001600160a01b031690565b6001600160a01b0316816001600160a01b0316146108d05760405162d1953b60e31b81526001600160a01b0382166004820152602401610652565b816001600160a01b03163b5f03610905576040516361798f2f60e11b81526001600160a01b0383166004820152602401610652565b6105ba82611923565b6109173361058c565b61059c816119a4565b7ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a0080545f9190600160a01b900460ff1661095a575f610963565b638fb3603760e01b5b91505090565b5f610972611a26565b805490915060ff600160401b820416159067ffffffffffffffff165f811580156109995750825b90505f8267ffffffffffffffff1660011480156109b55750303b155b9050811580156109c3575080155b156109e15760405163f92ee8a960e01b815260040160405180910390fd5b845467ffffffffffffffff191660011785558315610a1057845468ff00000000000000001916600160401b1785555b610a198b611a4e565b5f5b89811015610a5a57610a528b8b83818110610a3857610a38612469565b9050602002016020810190610a4d919061208c565b6119a4565b600101610a1b565b50610a6488611788565b610a6e8787611a5f565b8315610ab957845468ff000000000000000019168555604051600181527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b5050505050505050505050565b5f336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168114610b1d57604051630d05eb9d60e11b81526001600160a01b039091166004820152602401610652565b50338235610b31606085016040860161247d565b604080516001600160a01b03909416602085015283019190915267ffffffffffffffff16606082015260800160408051808303601f1901815291815281516020928301205f81815260049093529120549091508190600160801b900465ffffffffffff1615610bb657604051631d81b6d360e31b815260040161065291815260200190565b50604051806101000160405280610bcf845f0135611af3565b67ffffffffffffffff168152602001610bee606085016040860161247d565b67ffffffffffffffff168152602001610c0d60e0850160c086016124a4565b65ffffffffffff1681525f805461ffff16602083015260408201819052606082018190526080820181905260a0909101525f828152600460209081526040918290208351815492850151938501516060860151608087015160a088015160c089015167ffffffffffffffff9586166fffffffffffffffffffffffffffffffff1990981697909717600160401b95909816949094029690961767ffffffffffffffff60801b1916600160801b65ffffffffffff9093169290920261ffff60b01b191691909117600160b01b61ffff928316021763ffffffff60c01b1916600160c01b9582169590950261ffff60d01b191694909417600160d01b918516919091021761ffff60e01b198116600160e01b9490931693909302918217815560e084015190929091839162ffffff60e01b191660ff60f01b1990911617600160f01b836003811115610d5e57610d5e6121c0565b0217905550505060208201358235827fb2d3aefba21cf68b8d9ee5504b6c241a96727a4d5d6f8d0aa90eac001ad6dcbb610d9e606087016040880161247d565b6060870135610db060808901896124bd565b610dc060c08b0160a08c0161208c565b610dd060e08c0160c08d016124a4565b604051610de29695949392919061250a565b60405180910390a4919050565b5f8281526005602090815260408083206001600160a01b038516845290915290205460ff165b92915050565b6060610e276001611b29565b905090565b335f818152600360205260409020805490919060ff16610e6b576040516305b5850b60e21b81526001600160a01b039091166004820152602401610652565b505f54815467010000000000000090046001600160801b0390811691600160401b90041680821015610ec3576040516344d4caf760e01b81526001600160801b03928316600482015291166024820152604401610652565b505f9050826003811115610ed957610ed96121c0565b14158290610efb57604051634b7ff23560e01b815260040161065291906121f4565b505f838152600460209081526040808320815161010081018352815467ffffffffffffffff8082168352600160401b8204169482019490945265ffffffffffff600160801b8504169281019290925261ffff600160b01b840481166060840152600160c01b840481166080840152600160d01b8404811660a0840152600160e01b84041660c0830152909160e083019060ff600160f01b909104166003811115610fa757610fa76121c0565b6003811115610fb857610fb86121c0565b9052506040810151909150849065ffffffffffff16610fed57604051637bbe34c960e01b815260040161065291815260200190565b505f8160e001516003811115611005576110056121c0565b1484906110285760405163807cb69760e01b815260040161065291815260200190565b506040810151849065ffffffffffff811642111561106a57604051636150957760e11b8152600481019290925265ffffffffffff166024820152604401610652565b50505f84815260056020908152604080832033845290915281205460ff166003811115611099576110996121c0565b14843390916110cd57604051630bcf2ea360e01b815260048101929092526001600160a01b03166024820152604401610652565b50505f8481526005602090815260408083203384529091529020805484919060ff19166001836003811115611104576111046121c0565b02179055505f816060015161ffff1661111d8386611b3c565b61ffff1614905080156111575760e08201846003811115611140576111406121c0565b90816003811115611153576111536121c0565b9052505b5f858152600460209081526040918290208451815492860151938601516060870151608088015160a089015160c08a015161ffff908116600160e01b0261ffff60e01b19928216600160d01b0261ffff60d01b19948316600160c01b029490941663ffffffff60c01b1992909516600160b01b0261ffff60b01b1965ffffffffffff909716600160801b029690961667ffffffffffffffff60801b1967ffffffffffffffff9b8c16600160401b026fffffffffffffffffffffffffffffffff19909b169b9098169a909a17989098179590951697909717929092179290921691909117179283168217815560e0850151859391929091839160ff60f01b191662ffffff60e01b1990911617600160f01b836003811115611279576112796121c0565b0217905550905050336001600160a01b0316857fee6c7ad76fc890fa7eae97a3693abb70285ce1aa42c248b8d173a65ef7e8c513866040516112bb91906121f4565b60405180910390a3806112cf575050505050565b815f015167ffffffffffffffff16857fd7d08b8babcc23b2ae2aa6d4db9ac9b05927aef8364a08812e9d4cf18e8b9bb8846020015187604051611313929190612590565b60405180910390a3815160208301516040516332ac5be360e21b81526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169263cab16f8c9261136e9289906004016125ae565b5f604051808303815f87803b158015611385575f5ffd5b505af1158015611397573d5f5f3e3d5ffd5b505050505050505050565b6113ab3361058c565b6105ba8282611a5f565b7ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a005f8061142961140c7ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a00546001600160a01b031690565b873061141b60045f8a8c6125dc565b61142491612603565b611bba565b91509150816115105763ffffffff8116156114ed57825460ff60a01b1916600160a01b1783556114807ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a00546001600160a01b031690565b6001600160a01b03166394c7d7ee8787876040518463ffffffff1660e01b81526004016114af93929190612639565b5f604051808303815f87803b1580156114c6575f5ffd5b505af11580156114d8573d5f5f3e3d5ffd5b5050845460ff60a01b19168555506115109050565b60405162d1953b60e31b81526001600160a01b0387166004820152602401610652565b505050505050565b611523600182611c61565b819061154e576040516305b5850b60e21b81526001600160a01b039091166004820152602401610652565b506001600160a01b0381165f81815260036020526040808220805466ffffffffffffff19166101004265ffffffffffff1602179055517f6e76fb4c77256006d9c38ec7d82b45a8c8f3c27b1d6766fffc42dfb8de6844929190a250565b306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148061164457507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166116387f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc546001600160a01b031690565b6001600160a01b031614155b156107585760405163703e46dd60e11b815260040160405180910390fd5b61059c3361058c565b816001600160a01b03166352d1902d6040518163ffffffff1660e01b8152600401602060405180830381865afa9250505080156116c5575060408051601f3d908101601f191682019092526116c291810190612677565b60015b6116ed57604051634c9c8ce360e01b81526001600160a01b0383166004820152602401610652565b7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc811461173057604051632a87526960e21b815260048101829052602401610652565b61173a8383611c75565b505050565b306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146107585760405163703e46dd60e11b815260040160405180910390fd5b5f8163ffffffff161180156117a5575061ffff63ffffffff821611155b81906117cd57604051633f1f3c3160e11b815263ffffffff9091166004820152602401610652565b505f805461ffff191661ffff831617905560405163ffffffff821681527fab9e934c4c385fe1d9531a45a1c293cc6ad8cc41a8e6e0fde5b574ee95a8dacc9060200160405180910390a150565b611822611cca565b61075860017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90611d0a565b804710156118795760405163cf47918160e01b815247600482015260248101829052604401610652565b611892828260405180602001604052805f815250611d11565b1561189b575050565b3d156118a9576105ba611d26565b60405163d6bda27560e01b815260040160405180910390fd5b6107585f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00611849565b5f6001600160801b0382111561191f576040516306dfcc6560e41b81526080600482015260248101839052604401610652565b5090565b7ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a00805473ffffffffffffffffffffffffffffffffffffffff19166001600160a01b03831690811782556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad906020015b60405180910390a15050565b6119af600182611d31565b81906119da57604051630268f92960e01b81526001600160a01b039091166004820152602401610652565b506001600160a01b0381165f81815260036020526040808220805460ff19166001179055517fb716e1b8b1b6e4fa2a5d5c0a2cd938394cadae08071288733ef1666959959a419190a250565b5f807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00610e15565b611a56611d45565b61059c81611d6a565b5f80547fffffffffffffffff00000000000000000000000000000000000000000000ffff16600160401b6001600160801b03851690810267ffffffffffff00001916919091176201000065ffffffffffff8516908102919091179092556040805191825260208201929092527fb0801409119d327c1792df2881e74586e0572ff8d3ee318aa3be0be2355b307e9101611998565b5f67ffffffffffffffff82111561191f57604080516306dfcc6560e41b8152600481019190915260248101839052604401610652565b60605f611b3583611d7b565b9392505050565b5f6001826003811115611b5157611b516121c0565b03611b7457826080018051611b659061268e565b61ffff16908190529050610e15565b6002826003811115611b8857611b886121c0565b03611b9c578260a0018051611b659061268e565b8260c0018051611bab9061268e565b61ffff16908190529392505050565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201525f908190819060840160408051601f19818403018152918152602080830180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff1663b700961360e01b1781525f808052918290528351939450919290918a5afa15611c57575f516020805191945081901c150291505b5094509492505050565b5f611b35836001600160a01b038416611dd4565b611c7e82611ebe565b6040516001600160a01b038316907fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b905f90a2805115611cc25761173a8282611f41565b6105ba611fc1565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c1561075857604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b5f5f5f83516020850186885af1949350505050565b6040513d5f823e3d81fd5b5f611b35836001600160a01b038416611fe0565b611d4d61202c565b61075857604051631afcd79f60e31b815260040160405180910390fd5b611d72611d45565b61059c81611923565b6060815f01805480602002602001604051908101604052809291908181526020018280548015611dc857602002820191905f5260205f20905b815481526020019060010190808311611db4575b50505050509050919050565b5f8181526001830160205260408120548015611eae575f611df66001836126ae565b85549091505f90611e09906001906126ae565b9050808214611e68575f865f018281548110611e2757611e27612469565b905f5260205f200154905080875f018481548110611e4757611e47612469565b5f918252602080832090910192909255918252600188019052604090208390555b8554869080611e7957611e796126c1565b600190038181905f5260205f20015f90559055856001015f8681526020019081526020015f205f905560019350505050610e15565b5f915050610e15565b5092915050565b806001600160a01b03163b5f03611ef357604051634c9c8ce360e01b81526001600160a01b0382166004820152602401610652565b7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc805473ffffffffffffffffffffffffffffffffffffffff19166001600160a01b0392909216919091179055565b60605f611f4e8484612045565b9050808015611f6f57505f3d1180611f6f57505f846001600160a01b03163b115b15611f8457611f7c612058565b915050610e15565b8015611fae57604051639996b31560e01b81526001600160a01b0385166004820152602401610652565b3d156118a957611fbc611d26565b611eb7565b34156107585760405163b398979f60e01b815260040160405180910390fd5b5f81815260018301602052604081205461202557508154600181810184555f848152602080822090930184905584548482528286019093526040902091909155610e15565b505f610e15565b5f612035611a26565b54600160401b900460ff16919050565b5f5f5f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b80356001600160a01b0381168114612087575f5ffd5b919050565b5f6020828403121561209c575f5ffd5b611b3582612071565b634e487b7160e01b5f52604160045260245ffd5b5f5f604083850312156120ca575f5ffd5b6120d383612071565b9150602083013567ffffffffffffffff8111156120ee575f5ffd5b8301601f810185136120fe575f5ffd5b803567ffffffffffffffff811115612118576121186120a5565b604051601f8201601f19908116603f0116810167ffffffffffffffff81118282101715612147576121476120a5565b60405281815282820160200187101561215e575f5ffd5b816020840160208301375f602083830101528093505050509250929050565b803563ffffffff81168114612087575f5ffd5b5f602082840312156121a0575f5ffd5b611b358261217d565b5f602082840312156121b9575f5ffd5b5035919050565b634e487b7160e01b5f52602160045260245ffd5b600481106121f057634e487b7160e01b5f52602160045260245ffd5b9052565b60208101610e1582846121d4565b80356001600160801b0381168114612087575f5ffd5b803565ffffffffffff81168114612087575f5ffd5b5f5f5f5f5f5f60a08789031215612242575f5ffd5b61224b87612071565b9550602087013567ffffffffffffffff811115612266575f5ffd5b8701601f81018913612276575f5ffd5b803567ffffffffffffffff81111561228c575f5ffd5b8960208260051b84010111156122a0575f5ffd5b602091909101955093506122b66040880161217d565b92506122c460608801612202565b91506122d260808801612218565b90509295509295509295565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b5f60208284031215612323575f5ffd5b813567ffffffffffffffff811115612339575f5ffd5b820160e08185031215611b35575f5ffd5b5f5f6040838503121561235b575f5ffd5b8235915061236b60208401612071565b90509250929050565b602080825282518282018190525f918401906040840190835b818110156123b45783516001600160a01b031683526020938401939092019160010161238d565b509095945050505050565b5f5f604083850312156123d0575f5ffd5b823591506020830135600481106123e5575f5ffd5b809150509250929050565b5f5f60408385031215612401575f5ffd5b61240a83612202565b915061236b60208401612218565b634e487b7160e01b5f52601160045260245ffd5b65ffffffffffff8181168382160190811115610e1557610e15612418565b6001600160801b038181168382160190811115610e1557610e15612418565b634e487b7160e01b5f52603260045260245ffd5b5f6020828403121561248d575f5ffd5b813567ffffffffffffffff81168114611b35575f5ffd5b5f602082840312156124b4575f5ffd5b611b3582612218565b5f5f8335601e198436030181126124d2575f5ffd5b83018035915067ffffffffffffffff8211156124ec575f5ffd5b6020019150600581901b3603821315612503575f5ffd5b9250929050565b67ffffffffffffffff8716815285602082015260a060408201528360a08201525f7f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff851115612557575f5ffd5b8460051b808760c08501376001600160a01b039490941660608301525065ffffffffffff9190911660808201520160c001949350505050565b67ffffffffffffffff8316815260408101611b3560208301846121d4565b67ffffffffffffffff848116825283166020820152606081016125d460408301846121d4565b949350505050565b5f5f858511156125ea575f5ffd5b838611156125f6575f5ffd5b5050820193919092039150565b80356001600160e01b03198116906004841015611eb7576001600160e01b031960049490940360031b84901b1690921692915050565b6001600160a01b038416815260406020820152816040820152818360608301375f818301606090810191909152601f909201601f1916010192915050565b5f60208284031215612687575f5ffd5b5051919050565b5f61ffff821661ffff81036126a5576126a5612418565b60010192915050565b81810381811115610e1557610e15612418565b634e487b7160e01b5f52603160045260245ffdfea164736f6c6343000825000a",
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
