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

// CaseStartMetaData contains all meta data concerning the CaseStart contract.
var CaseStartMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIJobsViews\",\"name\":\"jobs\",\"type\":\"address\"},{\"internalType\":\"contractIProgramRegistry\",\"name\":\"programs\",\"type\":\"address\"},{\"internalType\":\"contractIRV32Judge\",\"name\":\"judge\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"rendition\",\"type\":\"uint16\"},{\"internalType\":\"uint256\",\"name\":\"count\",\"type\":\"uint256\"}],\"name\":\"NoSuchRendition\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"rendition\",\"type\":\"uint16\"}],\"name\":\"NotJudged\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"have\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"need\",\"type\":\"bytes32\"}],\"name\":\"WrongBlobs\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"have\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"need\",\"type\":\"bytes32\"}],\"name\":\"WrongImage\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"have\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"need\",\"type\":\"bytes32\"}],\"name\":\"WrongProfiles\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"have\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"need\",\"type\":\"bytes32\"}],\"name\":\"WrongTerms\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"JOBS\",\"outputs\":[{\"internalType\":\"contractIJobsViews\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"JUDGE\",\"outputs\":[{\"internalType\":\"contractIRV32Judge\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PROGRAMS\",\"outputs\":[{\"internalType\":\"contractIProgramRegistry\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"imageRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"siblings\",\"type\":\"bytes32[]\"},{\"internalType\":\"uint16\",\"name\":\"width\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"height\",\"type\":\"uint16\"}],\"name\":\"codeRoot\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"claimId\",\"type\":\"uint256\"},{\"internalType\":\"uint16\",\"name\":\"rendition\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"programId\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"blobsHash\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"sourceRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"renditionRoots\",\"type\":\"bytes32[]\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"streamId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"profilesHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"serviceId\",\"type\":\"bytes32\"},{\"internalType\":\"uint96\",\"name\":\"maxPricePerUnit\",\"type\":\"uint96\"},{\"internalType\":\"uint48\",\"name\":\"start\",\"type\":\"uint48\"},{\"internalType\":\"uint48\",\"name\":\"end\",\"type\":\"uint48\"}],\"internalType\":\"structIJobsManager.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"boxes\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"jsonHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"siblings\",\"type\":\"bytes32[]\"}],\"internalType\":\"structICaseStart.Origin\",\"name\":\"origin\",\"type\":\"tuple\"}],\"name\":\"startOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "CaseStart",
	Bin: "0x60e060405234801561000f575f5ffd5b50604051610ce6380380610ce683398101604081905261002e91610062565b6001600160a01b0392831660805290821660a0521660c0526100ac565b6001600160a01b038116811461005f575f5ffd5b50565b5f5f5f60608486031215610074575f5ffd5b835161007f8161004b565b60208501519093506100908161004b565b60408501519092506100a18161004b565b809150509250925092565b60805160a05160c051610bfd6100e95f395f818160d2015261015c01525f8181606d01526104dd01525f818161010c01526103850152610bfd5ff3fe608060405234801561000f575f5ffd5b5060043610610064575f3560e01c80633fa5199b1161004d5780633fa5199b146100cd57806359219864146100f4578063d2a7d04314610107575f5ffd5b8063214d879f1461006857806333e1e81e146100ac575b5f5ffd5b61008f7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020015b60405180910390f35b6100bf6100ba366004610803565b61012e565b6040519081526020016100a3565b61008f7f000000000000000000000000000000000000000000000000000000000000000081565b6100bf610102366004610881565b61023b565b61008f7f000000000000000000000000000000000000000000000000000000000000000081565b5f61013a85848461029e565b6101448683610355565b5f610150868685610497565b90506001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016636bfbf9b5828535610191602088018861091c565b8b61ffff168181106101a5576101a5610969565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e088901b1681526004810195909552602485019390935250602090910201356044820152606401602060405180830381865afa15801561020c573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610230919061097d565b979650505050505050565b5f80610248818787610565565b905086811480156102595750601185145b818890916102885760405163d6b2527560e01b8152600481019290925260248201526044015b60405180910390fd5b505061023061029785856105d2565b8787610565565b5f81356102ae602084018461091c565b6040516020016102c093929190610994565b604051602081830303815290604052805190602001209050828114818490916103055760405163c713f0db60e01b81526004810192909252602482015260440161027f565b505f9050610316602084018461091c565b91508590508161ffff8216811161034c57604051630401722d60e41b815261ffff9092166004830152602482015260440161027f565b50505050505050565b5f6103628260400161069d565b604051632b8983b160e01b8152600481018590529091505f906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690632b8983b190602401602060405180830381865afa1580156103ca573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906103ee919061097d565b9050818181811461041b576040516333c2d8bf60e01b81526004810192909252602482015260440161027f565b5061042c90506101008401846109eb565b84610120013560405160200161044493929190610a2e565b60408051601f1981840301815291905280516020909101209150506060820135818180821461048f57604051631b1a5f4d60e01b81526004810192909252602482015260440161027f565b505050505050565b5f80806104b1866104ac6101008701876109eb565b6106ee565b604051633114a92f60e11b815263ffffffff88166004820152919350915061055b906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690636229525e90602401602060405180830381865afa158015610522573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610546919061097d565b61055461014087018761091c565b858561023b565b9695505050505050565b5f805b828110156105c95783838281811061058257610582610969565b9050602002013585175f5f1b146105c1576105be8484838181106105a8576105a8610969565b90506020020135865f9182526020526040902090565b94505b600101610568565b50929392505050565b5f60e883901b60ff60f01b1660f884901b7fff00000000000000000000000000000000000000000000000000000000000000161760e883901b60ff60f01b1660f884901b7fff000000000000000000000000000000000000000000000000000000000000001617604051634c56503160e01b60208201527fffffffff00000000000000000000000000000000000000000000000000000000928316602482015291166028820152602c0160405160208183030381529060405261069490610a40565b90505b92915050565b5f7f7de2547eb31d9e2a3867b7ac89858b39bcbede7037ab8dfbfb99e84c8a9778d9826040516020016106d1929190610a7b565b604051602081830303815290604052805190602001209050919050565b5f808061070061ffff87166004610b18565b90508361070e600483610b2f565b11158661071c600487610b42565b909161074757604051630401722d60e41b815261ffff9092166004830152602482015260440161027f565b508590508185610758826002610b2f565b9261076593929190610b61565b61076e91610b88565b60f01c858561077e846002610b2f565b9061078a856004610b2f565b9261079793929190610b61565b6107a091610b88565b90935060f01c915061ffff83161515806107bd57505f8261ffff16115b86906107e3576040516343fb272560e11b815261ffff909116600482015260240161027f565b5050935093915050565b803561ffff811681146107fe575f5ffd5b919050565b5f5f5f5f5f60a08688031215610817575f5ffd5b85359450610827602087016107ed565b9350604086013563ffffffff8116811461083f575f5ffd5b925060608601359150608086013567ffffffffffffffff811115610861575f5ffd5b86016101608189031215610873575f5ffd5b809150509295509295909350565b5f5f5f5f5f60808688031215610895575f5ffd5b85359450602086013567ffffffffffffffff8111156108b2575f5ffd5b8601601f810188136108c2575f5ffd5b803567ffffffffffffffff8111156108d8575f5ffd5b8860208260051b84010111156108ec575f5ffd5b60209190910194509250610902604087016107ed565b9150610910606087016107ed565b90509295509295909350565b5f5f8335601e19843603018112610931575f5ffd5b83018035915067ffffffffffffffff82111561094b575f5ffd5b6020019150600581901b3603821315610962575f5ffd5b9250929050565b634e487b7160e01b5f52603260045260245ffd5b5f6020828403121561098d575f5ffd5b5051919050565b838152604060208201528160408201525f7f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8311156109d1575f5ffd5b8260051b8085606085013791909101606001949350505050565b5f5f8335601e19843603018112610a00575f5ffd5b83018035915067ffffffffffffffff821115610a1a575f5ffd5b602001915036819003821315610962575f5ffd5b82848237909101908152602001919050565b80516020808301519190811015610a60575f198160200360031b1b821691505b50919050565b803565ffffffffffff811681146107fe575f5ffd5b828152813560208083019190915282013560408083019190915282013560608083019190915260e08201908301356bffffffffffffffffffffffff8116808214610ac3575f5ffd5b806080850152505065ffffffffffff610ade60808501610a66565b1660a083015265ffffffffffff610af760a08501610a66565b1660c08301529392505050565b634e487b7160e01b5f52601160045260245ffd5b808202811582820484141761069757610697610b04565b8082018082111561069757610697610b04565b5f82610b5c57634e487b7160e01b5f52601260045260245ffd5b500490565b5f5f85851115610b6f575f5ffd5b83861115610b7b575f5ffd5b5050820193919092039150565b80357fffff0000000000000000000000000000000000000000000000000000000000008116906002841015610be9577fffff000000000000000000000000000000000000000000000000000000000000600285900360031b81901b82161691505b509291505056fea164736f6c6343000825000a",
}

// CaseStart is an auto generated Go binding around an Ethereum contract.
type CaseStart struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *CaseStart) GetABI() abi.ABI {
	return c.abi
}

// NewCaseStart creates a new instance of CaseStart.
func NewCaseStart() *CaseStart {
	parsed, err := CaseStartMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &CaseStart{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *CaseStart) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address jobs, address programs, address judge) returns()
func (caseStart *CaseStart) PackConstructor(jobs common.Address, programs common.Address, judge common.Address) []byte {
	enc, err := caseStart.abi.Pack("", jobs, programs, judge)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackJOBS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd2a7d043.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function JOBS() view returns(address)
func (caseStart *CaseStart) PackJOBS() []byte {
	enc, err := caseStart.abi.Pack("JOBS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackJOBS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd2a7d043.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function JOBS() view returns(address)
func (caseStart *CaseStart) TryPackJOBS() ([]byte, error) {
	return caseStart.abi.Pack("JOBS")
}

// UnpackJOBS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd2a7d043.
//
// Solidity: function JOBS() view returns(address)
func (caseStart *CaseStart) UnpackJOBS(data []byte) (common.Address, error) {
	out, err := caseStart.abi.Unpack("JOBS", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackJUDGE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3fa5199b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function JUDGE() view returns(address)
func (caseStart *CaseStart) PackJUDGE() []byte {
	enc, err := caseStart.abi.Pack("JUDGE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackJUDGE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3fa5199b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function JUDGE() view returns(address)
func (caseStart *CaseStart) TryPackJUDGE() ([]byte, error) {
	return caseStart.abi.Pack("JUDGE")
}

// UnpackJUDGE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3fa5199b.
//
// Solidity: function JUDGE() view returns(address)
func (caseStart *CaseStart) UnpackJUDGE(data []byte) (common.Address, error) {
	out, err := caseStart.abi.Unpack("JUDGE", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPROGRAMS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x214d879f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function PROGRAMS() view returns(address)
func (caseStart *CaseStart) PackPROGRAMS() []byte {
	enc, err := caseStart.abi.Pack("PROGRAMS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPROGRAMS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x214d879f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function PROGRAMS() view returns(address)
func (caseStart *CaseStart) TryPackPROGRAMS() ([]byte, error) {
	return caseStart.abi.Pack("PROGRAMS")
}

// UnpackPROGRAMS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x214d879f.
//
// Solidity: function PROGRAMS() view returns(address)
func (caseStart *CaseStart) UnpackPROGRAMS(data []byte) (common.Address, error) {
	out, err := caseStart.abi.Unpack("PROGRAMS", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackCodeRoot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x59219864.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function codeRoot(bytes32 imageRoot, bytes32[] siblings, uint16 width, uint16 height) pure returns(bytes32)
func (caseStart *CaseStart) PackCodeRoot(imageRoot [32]byte, siblings [][32]byte, width uint16, height uint16) []byte {
	enc, err := caseStart.abi.Pack("codeRoot", imageRoot, siblings, width, height)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCodeRoot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x59219864.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function codeRoot(bytes32 imageRoot, bytes32[] siblings, uint16 width, uint16 height) pure returns(bytes32)
func (caseStart *CaseStart) TryPackCodeRoot(imageRoot [32]byte, siblings [][32]byte, width uint16, height uint16) ([]byte, error) {
	return caseStart.abi.Pack("codeRoot", imageRoot, siblings, width, height)
}

// UnpackCodeRoot is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x59219864.
//
// Solidity: function codeRoot(bytes32 imageRoot, bytes32[] siblings, uint16 width, uint16 height) pure returns(bytes32)
func (caseStart *CaseStart) UnpackCodeRoot(data []byte) ([32]byte, error) {
	out, err := caseStart.abi.Unpack("codeRoot", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackStartOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x33e1e81e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function startOf(uint256 claimId, uint16 rendition, uint32 programId, bytes32 blobsHash, (bytes32,bytes32[],(bytes32,bytes32,bytes32,uint96,uint48,uint48),bytes,bytes32,bytes32[]) origin) view returns(bytes32)
func (caseStart *CaseStart) PackStartOf(claimId *big.Int, rendition uint16, programId uint32, blobsHash [32]byte, origin ICaseStartOrigin) []byte {
	enc, err := caseStart.abi.Pack("startOf", claimId, rendition, programId, blobsHash, origin)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStartOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x33e1e81e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function startOf(uint256 claimId, uint16 rendition, uint32 programId, bytes32 blobsHash, (bytes32,bytes32[],(bytes32,bytes32,bytes32,uint96,uint48,uint48),bytes,bytes32,bytes32[]) origin) view returns(bytes32)
func (caseStart *CaseStart) TryPackStartOf(claimId *big.Int, rendition uint16, programId uint32, blobsHash [32]byte, origin ICaseStartOrigin) ([]byte, error) {
	return caseStart.abi.Pack("startOf", claimId, rendition, programId, blobsHash, origin)
}

// UnpackStartOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x33e1e81e.
//
// Solidity: function startOf(uint256 claimId, uint16 rendition, uint32 programId, bytes32 blobsHash, (bytes32,bytes32[],(bytes32,bytes32,bytes32,uint96,uint48,uint48),bytes,bytes32,bytes32[]) origin) view returns(bytes32)
func (caseStart *CaseStart) UnpackStartOf(data []byte) ([32]byte, error) {
	out, err := caseStart.abi.Unpack("startOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (caseStart *CaseStart) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], caseStart.abi.Errors["NoSuchRendition"].ID.Bytes()[:4]) {
		return caseStart.UnpackNoSuchRenditionError(raw[4:])
	}
	if bytes.Equal(raw[:4], caseStart.abi.Errors["NotJudged"].ID.Bytes()[:4]) {
		return caseStart.UnpackNotJudgedError(raw[4:])
	}
	if bytes.Equal(raw[:4], caseStart.abi.Errors["WrongBlobs"].ID.Bytes()[:4]) {
		return caseStart.UnpackWrongBlobsError(raw[4:])
	}
	if bytes.Equal(raw[:4], caseStart.abi.Errors["WrongImage"].ID.Bytes()[:4]) {
		return caseStart.UnpackWrongImageError(raw[4:])
	}
	if bytes.Equal(raw[:4], caseStart.abi.Errors["WrongProfiles"].ID.Bytes()[:4]) {
		return caseStart.UnpackWrongProfilesError(raw[4:])
	}
	if bytes.Equal(raw[:4], caseStart.abi.Errors["WrongTerms"].ID.Bytes()[:4]) {
		return caseStart.UnpackWrongTermsError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// CaseStartNoSuchRendition represents a NoSuchRendition error raised by the CaseStart contract.
type CaseStartNoSuchRendition struct {
	Rendition uint16
	Count     *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoSuchRendition(uint16 rendition, uint256 count)
func CaseStartNoSuchRenditionErrorID() common.Hash {
	return common.HexToHash("0x401722d00cb1b00dfbea6e39205d6e71f77b14bfbd03c4916da666ac912d5ca0")
}

// UnpackNoSuchRenditionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoSuchRendition(uint16 rendition, uint256 count)
func (caseStart *CaseStart) UnpackNoSuchRenditionError(raw []byte) (*CaseStartNoSuchRendition, error) {
	out := new(CaseStartNoSuchRendition)
	if err := caseStart.abi.UnpackIntoInterface(out, "NoSuchRendition", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CaseStartNotJudged represents a NotJudged error raised by the CaseStart contract.
type CaseStartNotJudged struct {
	Rendition uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotJudged(uint16 rendition)
func CaseStartNotJudgedErrorID() common.Hash {
	return common.HexToHash("0x87f64e4aa2b6effd8a5dc7a7d469ac8178a475801f25ab843bae39f9132afd5a")
}

// UnpackNotJudgedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotJudged(uint16 rendition)
func (caseStart *CaseStart) UnpackNotJudgedError(raw []byte) (*CaseStartNotJudged, error) {
	out := new(CaseStartNotJudged)
	if err := caseStart.abi.UnpackIntoInterface(out, "NotJudged", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CaseStartWrongBlobs represents a WrongBlobs error raised by the CaseStart contract.
type CaseStartWrongBlobs struct {
	Have [32]byte
	Need [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongBlobs(bytes32 have, bytes32 need)
func CaseStartWrongBlobsErrorID() common.Hash {
	return common.HexToHash("0xc713f0db6698aeef8d1598f4c4120d26cc8aa019fdd6c9bd037f94a3635e91dc")
}

// UnpackWrongBlobsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongBlobs(bytes32 have, bytes32 need)
func (caseStart *CaseStart) UnpackWrongBlobsError(raw []byte) (*CaseStartWrongBlobs, error) {
	out := new(CaseStartWrongBlobs)
	if err := caseStart.abi.UnpackIntoInterface(out, "WrongBlobs", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CaseStartWrongImage represents a WrongImage error raised by the CaseStart contract.
type CaseStartWrongImage struct {
	Have [32]byte
	Need [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongImage(bytes32 have, bytes32 need)
func CaseStartWrongImageErrorID() common.Hash {
	return common.HexToHash("0xd6b2527585d213a304fd6b63246506b3a46c030f35696ae25f78383abc34b800")
}

// UnpackWrongImageError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongImage(bytes32 have, bytes32 need)
func (caseStart *CaseStart) UnpackWrongImageError(raw []byte) (*CaseStartWrongImage, error) {
	out := new(CaseStartWrongImage)
	if err := caseStart.abi.UnpackIntoInterface(out, "WrongImage", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CaseStartWrongProfiles represents a WrongProfiles error raised by the CaseStart contract.
type CaseStartWrongProfiles struct {
	Have [32]byte
	Need [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongProfiles(bytes32 have, bytes32 need)
func CaseStartWrongProfilesErrorID() common.Hash {
	return common.HexToHash("0x1b1a5f4d814ee1576c1afd38605a813c6805c95e531d82db1b0a9679cfaf8cf8")
}

// UnpackWrongProfilesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongProfiles(bytes32 have, bytes32 need)
func (caseStart *CaseStart) UnpackWrongProfilesError(raw []byte) (*CaseStartWrongProfiles, error) {
	out := new(CaseStartWrongProfiles)
	if err := caseStart.abi.UnpackIntoInterface(out, "WrongProfiles", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CaseStartWrongTerms represents a WrongTerms error raised by the CaseStart contract.
type CaseStartWrongTerms struct {
	Have [32]byte
	Need [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongTerms(bytes32 have, bytes32 need)
func CaseStartWrongTermsErrorID() common.Hash {
	return common.HexToHash("0x33c2d8bf2226cf6f1c3ed59b73b2f3f37ad3596efcc1d67f4c6e26f220391497")
}

// UnpackWrongTermsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongTerms(bytes32 have, bytes32 need)
func (caseStart *CaseStart) UnpackWrongTermsError(raw []byte) (*CaseStartWrongTerms, error) {
	out := new(CaseStartWrongTerms)
	if err := caseStart.abi.UnpackIntoInterface(out, "WrongTerms", raw); err != nil {
		return nil, err
	}
	return out, nil
}
