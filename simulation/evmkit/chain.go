// Package evmkit is a chain in memory that runs contracts fast: go-ethereum's EVM over a state of maps, without tries, signatures,
// a pool or a database, and with forks that cost what has changed.
//
// Start from New, or from NewBackend where code expects a node. Execution, its gas and its rules are go-ethereum's own; what is ours
// is where the state lies, and tests hold that to go-ethereum's: on random programs and on the deployment of the project's contracts
// both have the same answers, logs, gas, refunds and state roots.
package evmkit

import (
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/holiman/uint256"
)

const (
	// MaxGas is what a transaction may use at most (EIP-7825), and does where it does not say.
	MaxGas = params.MaxTxGas
	// blockGas is what GASLIMIT says; blocks take any number of transactions all the same.
	blockGas = 60_000_000
	// history is how many hashes of blocks the history contract keeps (EIP-2935).
	history = 8191
)

// ErrTime says that a block would not be younger than the one before it.
var ErrTime = errors.New("time does not go backwards")

// Config is what a chain begins with. All of it may be zero.
type Config struct {
	// ChainID is what CHAINID says; zero means 1337, as on a devnet.
	ChainID uint64
	// Time is that of the first block, in seconds since 1970.
	Time uint64
	// Number is that of the first block.
	Number uint64
	// Seed decides the hashes of blocks.
	Seed uint64
	// Hash is the hash of a block under a seed; nil means one of our own. It must be pure.
	Hash func(seed, number uint64) common.Hash
}

// Tx is one transaction or one call.
type Tx struct {
	From common.Address
	// To is nil to create a contract from Data.
	To *common.Address
	// Value is in wei.
	Value uint256.Int
	Data  []byte
	// Gas is the limit; zero means MaxGas.
	Gas uint64
	// AccessList is that of EIP-2930.
	AccessList types.AccessList
}

// Result is what came of a transaction or a call.
type Result struct {
	// Return is what it returned, or what a contract gave as the reason of its refusal.
	Return []byte
	// Err is nil for success; the state is then as after a receipt of status 1.
	Err error
	// Gas is what a receipt says of it; for a Call what execution used, without the costs of a transaction.
	Gas uint64
	// Logs have no hashes of transactions and blocks: there are none. Index counts from the beginning of the transaction.
	Logs []*types.Log
	// Contract is where one was created.
	Contract common.Address
}

// Reverted tells whether a contract refused, as opposed to running out of gas and the like.
func (r *Result) Reverted() bool { return reverted(r.Err) }

// Chain is a chain whose newest block is being made: transactions are carried out in it one after the other, at once. Forks may be
// used at the same time as each other; one Chain may not.
type Chain struct {
	config       *params.ChainConfig
	known        *analyses
	state        *state
	machine      *machine
	number, time uint64
	kept         uint64 // Hashes of blocks before it are in the history contract.
	hash         func(seed, number uint64) common.Hash
	seeds        []seeding
}

// seeding says from which block on hashes come from a seed.
type seeding struct {
	from, seed uint64
}

// New returns a chain at its first block, with nothing in it but the contract that keeps the hashes of blocks (EIP-2935).
func New(cfg Config) *Chain {
	const devnet = 1337
	if cfg.ChainID == 0 {
		cfg.ChainID = devnet
	}
	if cfg.Hash == nil {
		cfg.Hash = hashOf
	}
	c := &Chain{
		config: rules(cfg.ChainID), known: &analyses{}, state: newState(), number: cfg.Number, kept: cfg.Number, time: cfg.Time, hash: cfg.Hash, seeds: []seeding{{0, cfg.Seed}},
	}
	c.state.begin()
	keeper := c.state.at(params.HistoryStorageAddress)
	c.state.setNonce(keeper, 1)
	c.state.setCode(keeper, params.HistoryStorageCode)
	c.state.end()
	c.start()
	return c
}

func (c *Chain) start() {
	c.machine = newMachine(flat{c.state, c.keepHashes}, c.config, c.known, c.number, c.time, c.Hash)
	c.machine.setBlock(c.number, c.time, c.random())
}

// Fork returns a chain that goes on from here by itself. It costs what has changed since the last fork, and next to nothing when
// nothing has.
func (c *Chain) Fork() *Chain {
	f := *c
	f.state = c.state.fork()
	f.seeds = c.seeds[:len(c.seeds):len(c.seeds)]
	f.start()
	return &f
}

// Release gives back what the EVM holds; the chain must not be used any more.
func (c *Chain) Release() { c.machine.evm.Release() }

// Reseed has the hash of the newest block and of those after it come from another seed, so that draws differ between forks. Nothing
// could have read the newest block's hash yet.
func (c *Chain) Reseed(seed uint64) {
	seeds := c.seeds
	if last := len(seeds) - 1; seeds[last].from == c.number {
		seeds = seeds[:last]
	}
	c.seeds = append(seeds[:len(seeds):len(seeds)], seeding{c.number, seed})
	c.machine.setBlock(c.number, c.time, c.random())
}

// ChainID is what CHAINID says.
func (c *Chain) ChainID() uint64 { return c.config.ChainID.Uint64() }

// Number is that of the newest block.
func (c *Chain) Number() uint64 { return c.number }

// Time is that of the newest block, in seconds since 1970.
func (c *Chain) Time() uint64 { return c.time }

// Hash is the hash of a block; of one that is to come it is what it will be unless Reseed is called.
func (c *Chain) Hash(number uint64) common.Hash {
	i := len(c.seeds) - 1
	for i > 0 && c.seeds[i].from > number {
		i--
	}
	return c.hash(c.seeds[i].seed, number)
}

func hashOf(seed, number uint64) common.Hash {
	text := binary.BigEndian.AppendUint64([]byte("evmkit block "), seed)
	return crypto.Keccak256Hash(binary.BigEndian.AppendUint64(text, number))
}

// random is what PREVRANDAO says in the newest block, which is not its hash.
func (c *Chain) random() common.Hash {
	hash := c.Hash(c.number)
	return crypto.Keccak256Hash([]byte("random"), hash[:])
}

// Mine ends the newest block and begins the next one at a time in seconds since 1970.
func (c *Chain) Mine(time uint64) error { return c.Advance(time, max(time, c.time)-c.time) }

// Advance makes a block every so many seconds, at least one, and the last one at a time in seconds since 1970. It takes as long for many
// blocks as for one.
func (c *Chain) Advance(to, every uint64) error {
	if to <= c.time || every == 0 {
		return fmt.Errorf("a block at %d every %d s, the newest is at %d: %w", to, every, c.time, ErrTime)
	}
	c.number += (to-c.time-1)/every + 1
	c.time = to
	c.machine.setBlock(c.number, c.time, c.random())
	return nil
}

// keepHashes writes the hashes of blocks that are not in the history contract yet. It need not happen before somebody looks.
func (c *Chain) keepHashes() {
	for c.kept = max(c.kept, c.number-min(c.number, history)); c.kept < c.number; c.kept++ {
		var key common.Hash
		binary.BigEndian.PutUint64(key[common.HashLength-8:], c.kept%history)
		c.state.set(params.HistoryStorageAddress, key, c.Hash(c.kept))
	}
}

// Send carries out a transaction in the newest block. A refusal of a contract is in the Result; an error is of a transaction that no
// block could hold, and changes nothing.
func (c *Chain) Send(tx *Tx) (Result, error) {
	nonce := c.state.GetNonce(tx.From)
	result, err := c.machine.apply(tx, limit(tx))
	if err != nil {
		return Result{}, fmt.Errorf("transaction %d of %s: %w", nonce, tx.From, err)
	}
	if result.Err == nil {
		result.Logs = c.state.logs
		if tx.To == nil {
			result.Contract = crypto.CreateAddress(tx.From, nonce)
		}
	}
	return result, nil
}

// Call tells what a transaction would return, and changes nothing.
func (c *Chain) Call(tx *Tx) Result { return c.machine.call(tx, limit(tx)) }

func limit(tx *Tx) uint64 {
	if tx.Gas == 0 {
		return MaxGas
	}
	return tx.Gas
}

// Fund gives an account ether, in wei, from nowhere.
func (c *Chain) Fund(account common.Address, amount *uint256.Int) {
	c.state.begin()
	a := c.state.at(account)
	var sum uint256.Int
	sum.Add(&a.balance, amount)
	c.state.setBalance(a, sum)
	c.state.end()
}

// Balance is what an account has, in wei.
func (c *Chain) Balance(account common.Address) *uint256.Int { return c.state.GetBalance(account) }

// Nonce is how many transactions an account has sent, or contracts created.
func (c *Chain) Nonce(account common.Address) uint64 { return c.state.GetNonce(account) }

// Code is that of a contract; it must not be changed.
func (c *Chain) Code(contract common.Address) []byte { return c.state.GetCode(contract) }

// Storage is a word of a contract's storage.
func (c *Chain) Storage(contract common.Address, key common.Hash) common.Hash {
	c.keepHashes()
	return c.state.GetState(contract, key)
}

// Root is the state root, which costs as much as the whole state: equal roots say that two chains have the same accounts, code and
// storage.
func (c *Chain) Root() common.Hash {
	c.keepHashes()
	return c.state.root()
}
