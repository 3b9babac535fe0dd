package evmkit

import (
	"fmt"
	"maps"
	"math/big"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	gethstate "github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/stateless"
	"github.com/ethereum/go-ethereum/core/tracing"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/types/bal"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/ethereum/go-ethereum/trie"
	"github.com/holiman/uint256"
)

// This file is where go-ethereum's internals are touched: what changes with its versions is here.

// flat is a state as go-ethereum's EVM wants it.
type flat struct {
	*state

	// history is called before the history contract (EIP-2935) runs, to write what it keeps.
	history func()
}

var (
	_ vm.StateDB       = flat{}
	_ vm.JumpDestCache = (*analyses)(nil)
)

// GetCode implements vm.StateDB.
func (f flat) GetCode(address common.Address) []byte {
	if address == params.HistoryStorageAddress {
		f.history()
	}
	return f.state.GetCode(address)
}

// CreateAccount implements vm.StateDB: an account that is not there has nothing to be put aside.
func (flat) CreateAccount(common.Address) {}

// SubBalance implements vm.StateDB.
func (f flat) SubBalance(address common.Address, amount *uint256.Int, _ tracing.BalanceChangeReason) uint256.Int {
	a := f.at(address)
	old := a.balance
	if !amount.IsZero() {
		var rest uint256.Int
		rest.Sub(&old, amount)
		f.setBalance(a, rest)
	}
	return old
}

// AddBalance implements vm.StateDB.
func (f flat) AddBalance(address common.Address, amount *uint256.Int, _ tracing.BalanceChangeReason) uint256.Int {
	if amount.IsZero() {
		return uint256.Int{} // Nobody looks at what it was, and the account need not be looked up.
	}
	a := f.at(address)
	old := a.balance
	var sum uint256.Int
	sum.Add(&old, amount)
	f.setBalance(a, sum)
	return old
}

// SetNonce implements vm.StateDB.
func (f flat) SetNonce(address common.Address, nonce uint64, _ tracing.NonceChangeReason) {
	f.setNonce(f.at(address), nonce)
}

// SetCode implements vm.StateDB.
func (f flat) SetCode(address common.Address, code []byte, _ tracing.CodeChangeReason) []byte {
	a := f.at(address)
	var old []byte
	if a.code != nil {
		old = a.code.code
	}
	f.setCode(a, code)
	return old
}

// Prepare implements vm.StateDB: what EIP-2929, EIP-2930 and EIP-3651 have warm from the start.
func (f flat) Prepare(_ params.Rules, sender, coinbase common.Address, to *common.Address, precompiles []common.Address, list types.AccessList) {
	f.precompiles = precompiles
	f.AddAddressToAccessList(sender)
	f.AddAddressToAccessList(coinbase)
	if to != nil {
		f.AddAddressToAccessList(*to)
	}
	for _, entry := range list {
		f.AddAddressToAccessList(entry.Address)
		for _, key := range entry.StorageKeys {
			f.AddSlotToAccessList(entry.Address, key)
		}
	}
}

// Finalise implements vm.StateDB.
func (f flat) Finalise(params.Rules) *bal.ConstructionBlockAccessList {
	f.end()
	return nil
}

// SetTxContext implements vm.StateDB.
func (f flat) SetTxContext(common.Hash, int, uint32) { f.begin() }

// Touch implements vm.StateDB, for lists of what a block touches, which there are none of.
func (flat) Touch(common.Address) {}

// AddPreimage implements vm.StateDB, for the debugging of tries.
func (flat) AddPreimage(common.Hash, []byte) {}

// Witness implements vm.StateDB: there is no trie to prove anything of.
func (flat) Witness() *stateless.Witness { return nil }

// AccessEvents implements vm.StateDB, for Verkle tries.
func (flat) AccessEvents() *gethstate.AccessEvents { return nil }

// rules are those of a chain whose forks are the main net's of today, Osaka the newest, as the embedded devnet has them.
func rules(chainID uint64) *params.ChainConfig {
	config := *params.AllDevChainProtocolChanges
	config.ChainID = new(big.Int).SetUint64(chainID)
	config.AmsterdamTime, config.BogotaTime = nil, nil
	return &config
}

// analyses remembers where the code of contracts can be jumped to; forks share them. It is safe for concurrent use.
type analyses struct{ byHash sync.Map }

// Load implements vm.JumpDestCache.
func (a *analyses) Load(code common.Hash) (vm.BitVec, bool) {
	found, ok := a.byHash.Load(code)
	if !ok {
		return nil, false
	}
	vector, ok := found.(vm.BitVec)
	return vector, ok
}

// Store implements vm.JumpDestCache.
func (a *analyses) Store(code common.Hash, vector vm.BitVec) { a.byHash.Store(code, vector) }

// machine is one EVM over one state; it is used again for every transaction, which makes calls three times as fast.
type machine struct {
	evm   *vm.EVM
	state vm.StateDB
	rules params.Rules
}

func newMachine(s vm.StateDB, config *params.ChainConfig, known *analyses, number, time uint64, hash vm.GetHashFunc) *machine {
	block := vm.BlockContext{
		CanTransfer: core.CanTransfer, Transfer: core.Transfer, GetHash: hash,
		GasLimit: blockGas, BlockNumber: new(big.Int).SetUint64(number), Time: time,
		Difficulty: new(big.Int), BaseFee: new(big.Int), BlobBaseFee: new(big.Int), Random: new(common.Hash),
	}
	m := &machine{evm: vm.NewEVM(block, s, config, vm.Config{NoBaseFee: true}), state: s}
	m.evm.SetJumpDestCache(known)
	m.rules = m.evm.GetRules()
	return m
}

// setBlock has the following transactions happen in another block of the same fork.
func (m *machine) setBlock(number, time uint64, random common.Hash) {
	m.evm.Context.BlockNumber.SetUint64(number)
	m.evm.Context.Time = time
	*m.evm.Context.Random = random
}

// apply carries out a transaction as a node does: nonce, intrinsic gas, floor of call data, refund. Gas costs nothing, and contracts may
// send transactions too.
func (m *machine) apply(tx *Tx, gas uint64) (Result, error) {
	m.state.SetTxContext(common.Hash{}, 0, 0)
	message := core.Message{
		From: tx.From, To: tx.To, Nonce: m.state.GetNonce(tx.From), Value: &tx.Value, Data: tx.Data, GasLimit: gas,
		GasPrice: new(uint256.Int), GasFeeCap: new(uint256.Int), GasTipCap: new(uint256.Int), AccessList: tx.AccessList,
	}
	before := m.state.Snapshot()
	done, err := core.ApplyMessage(m.evm, message.SkipEOACheck(), nil)
	if err != nil {
		m.state.RevertToSnapshot(before)
		return Result{}, err
	}
	m.state.Finalise(m.rules)
	return Result{Return: done.ReturnData, Err: done.Err, Gas: done.UsedGas}, nil
}

// call asks what a call would return and undoes it.
func (m *machine) call(tx *Tx, gas uint64) Result {
	m.state.SetTxContext(common.Hash{}, 0, 0)
	m.evm.SetTxContext(vm.TxContext{Origin: tx.From, GasPrice: new(uint256.Int)})
	before := m.state.Snapshot()
	m.state.Prepare(m.rules, tx.From, m.evm.Context.Coinbase, tx.To, vm.ActivePrecompiles(m.rules), tx.AccessList)
	budget := vm.NewGasBudget(gas, 0)
	var returned []byte
	var left vm.GasBudget
	var err error
	if tx.To == nil {
		returned, _, left, err = m.evm.Create(tx.From, tx.Data, budget, &tx.Value)
	} else {
		returned, left, err = m.evm.Call(tx.From, *tx.To, tx.Data, budget, &tx.Value)
	}
	m.state.RevertToSnapshot(before)
	return Result{Return: returned, Err: err, Gas: left.Used(budget)}
}

// root is the state root that a node would have, by EIP-161 without the accounts that are empty.
func (s *state) root() common.Hash {
	accounts := map[common.Hash][]byte{}
	s.each(func(a *account, storage map[common.Hash]common.Hash) {
		words := make(map[common.Hash][]byte, len(storage))
		for key, value := range storage {
			words[crypto.Keccak256Hash(key[:])] = encode(common.TrimLeftZeroes(value[:]))
		}
		code := a.codeHash()
		accounts[crypto.Keccak256Hash(a.address[:])] = encode(&types.StateAccount{
			Nonce: a.nonce, Balance: &a.balance, Root: trieRoot(words), CodeHash: code[:],
		})
	})
	return trieRoot(accounts)
}

func trieRoot(leaves map[common.Hash][]byte) common.Hash {
	built := trie.NewStackTrie(nil)
	for _, key := range slices.SortedFunc(maps.Keys(leaves), common.Hash.Cmp) {
		if err := built.Update(key[:], leaves[key]); err != nil {
			panic(fmt.Sprintf("evmkit: root: %v", err)) // The keys are sorted and no leaf is empty.
		}
	}
	return built.Hash()
}

func encode(value any) []byte {
	encoded, err := rlp.EncodeToBytes(value)
	if err != nil {
		panic(fmt.Sprintf("evmkit: root: %v", err)) // Both kinds of leaves have an encoding.
	}
	return encoded
}

// reverted tells a contract's refusal from other failures.
func reverted(err error) bool { return err == vm.ErrExecutionReverted } //nolint:errorlint // The EVM returns it bare.
