// Package evm is the world in which the compiled contracts run, in this process and without a node: what happens in it happens on a
// chain.
//
// Start from New. A world that is set up once is forked for each replicate; Reseed then has the forks draw differently.
package evm

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/holiman/uint256"

	"github.com/livepeer/network/simulation/evmkit"
	"github.com/livepeer/network/simulation/world"
	"github.com/livepeer/network/simulation/world/install"
)

// ErrBroken says that a contract failed as none should: it ran out of gas or into an instruction that is none, or a view refused.
var ErrBroken = errors.New("contract is broken")

// ErrFunds says that Holder has too little for a new account.
var ErrFunds = errors.New("holder has too little")

// World is a network whose contracts run as bytecode.
type World struct {
	*world.Reader

	blockSeconds uint64
	chain        *evmkit.Chain
	coder        *world.Coder
	accounts     uint32
}

var _ world.World = (*World)(nil)

// New deploys the contracts into a new chain. It takes some ten milliseconds; a Fork of what it returns takes some microseconds.
func New(ctx context.Context, g world.Genesis) (*World, error) {
	return NewOn(ctx, g, 0, func(seed, number uint64) common.Hash {
		seeded := world.Genesis{HashSeed: seed}
		return seeded.BlockHash(number)
	})
}

// NewOn is New with another chain's id, zero for a devnet's, and block hashes: so that the world draws as that chain does.
func NewOn(ctx context.Context, g world.Genesis, chainID uint64, hash func(seed, number uint64) common.Hash) (*World, error) {
	if err := g.Check(); err != nil {
		return nil, err
	}
	chain := evmkit.New(evmkit.Config{ChainID: chainID, Number: g.Block - 1, Time: g.Time - 1, Seed: g.HashSeed, Hash: hash})
	if err := chain.Mine(g.Time); err != nil {
		return nil, err
	}
	accounts, err := world.NewKeyring(nil)
	if err != nil {
		return nil, err
	}
	backend := evmkit.NewBackend(chain)
	keys, deployment, err := install.Run(ctx, accounts, &g, backend, backend.Sender(accounts.Address(world.Holder)))
	if err != nil {
		return nil, err
	}
	rules, err := world.NewRules()
	if err != nil {
		return nil, err
	}
	w := &World{blockSeconds: g.BlockSeconds, chain: chain, accounts: uint32(world.Holder)}
	w.coder = world.NewCoder(rules, keys, w, deployment.ChainID, &g)
	w.Reader = world.NewReader(w, w.coder)
	return w, nil
}

// Now implements world.World.
func (w *World) Now() uint64 { return w.chain.Time() }

// Block implements world.World.
func (w *World) Block() uint64 { return w.chain.Number() }

// Advance implements world.World.
func (w *World) Advance(to uint64) error {
	if to < w.Now() {
		return fmt.Errorf("advance to %d from %d: %w", to, w.Now(), evmkit.ErrTime)
	}
	if to == w.Now() {
		return nil
	}
	return w.chain.Advance(to, w.blockSeconds)
}

// Apply implements world.World.
func (w *World) Apply(a *world.Action) (world.Receipt, error) {
	call, err := w.coder.Call(a)
	if err != nil {
		return world.Receipt{}, err
	}
	result, err := w.chain.Send(&evmkit.Tx{From: call.From, To: &call.To, Value: *call.Value, Data: call.Data})
	switch {
	case errors.Is(err, core.ErrInsufficientFunds) || errors.Is(err, core.ErrInsufficientFundsForTransfer):
		return world.Receipt{Revert: world.RevertFunds}, nil
	case err != nil:
		return world.Receipt{}, err
	case result.Reverted():
		return w.coder.Reverted(result.Return, result.Gas), nil
	case result.Err != nil:
		return world.Receipt{}, fmt.Errorf("%w: op %d: %w", ErrBroken, a.Op, result.Err)
	}
	return w.coder.Done(a, result.Logs, result.Gas), nil
}

// Address implements world.World.
func (w *World) Address(a world.Account) common.Address { return w.coder.Keys().Address(a) }

// Accounts implements world.World.
func (w *World) Accounts() uint32 { return w.accounts }

// Add implements world.World.
func (w *World) Add(ether, tokens *uint256.Int) (world.Account, error) {
	account := world.Account(w.accounts + 1)
	receipt, err := w.Apply(&world.Action{Op: world.OpTransfer, By: world.Holder, To: account, Amount: *tokens})
	if err != nil {
		return 0, err
	}
	if receipt.Revert != "" {
		return 0, fmt.Errorf("account %d: %w: %s", account, ErrFunds, receipt.Revert)
	}
	w.chain.Fund(w.Address(account), ether)
	w.accounts++
	return account, nil
}

// Balance implements world.Views.
func (w *World) Balance(a world.Account) (world.Balance, error) {
	tokens, err := w.Tokens(a)
	return world.Balance{Ether: *w.chain.Balance(w.Address(a)), Tokens: tokens}, err
}

// Fork implements world.World. It costs what has changed since the last fork.
func (w *World) Fork() (world.World, error) { return w.Clone(), nil }

// Clone is Fork with the type that it has.
func (w *World) Clone() *World {
	f := &World{blockSeconds: w.blockSeconds, chain: w.chain.Fork(), accounts: w.accounts}
	f.coder = w.coder.Fork(f)
	f.Reader = w.Reader.Fork(f, f.coder)
	return f
}

// Reseed has the hashes of the newest block and of those after it, which draws are made from, come from another seed.
func (w *World) Reseed(seed uint64) { w.chain.Reseed(seed) }

// Close implements world.World. The world must not be used any more.
func (w *World) Close() error {
	w.chain.Release()
	return nil
}

// View implements world.Chain.
func (w *World) View(to common.Address, data []byte) ([]byte, error) {
	result := w.chain.Call(&evmkit.Tx{To: &to, Data: data})
	if result.Err != nil {
		return nil, fmt.Errorf("%w: view %x of %s: %w", ErrBroken, data[:min(4, len(data))], to, result.Err)
	}
	return result.Return, nil
}
