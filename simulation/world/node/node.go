// Package node is the world on a chain that a node keeps: the embedded devnet, Hardhat, Anvil, or a network that keeps its own time. It is
// slow; it is there to compare the other worlds with.
//
// Start from OpenDevnet for a chain in this process, from NewRemote for others. Where time can be set, a node makes a block of each action,
// one second after the block before: another world does the same when it is advanced by a second before each. Gas has a price on a node;
// balances are told as if it had none.
package node

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/holiman/uint256"

	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/simulation/world"
	"github.com/livepeer/network/simulation/world/install"
)

const (
	// actionGas is the limit of each action: less than a transaction may use (EIP-7825).
	actionGas = 10_000_000
	// tip is what is offered to the node, in wei of a unit of gas; chain.Client's nodes take no less.
	tip = 1_000_000_000
	// maxBlocks bounds the blocks that are made until a transaction is in one.
	maxBlocks = 100
	// gasEther is what an account may spend on gas, in ether.
	gasEther = 100
)

var (
	// ErrNoFork says that a node has one chain only.
	ErrNoFork = errors.New("a node cannot fork its chain")
	// ErrNoKey says that an action is by a contract, and the node takes none of those.
	ErrNoKey = errors.New("the node takes no transactions of contracts")
	// ErrTooPoor says that an account has too little for what it is to pay.
	ErrTooPoor = errors.New("too little")
	// ErrStuck says that the node does not put a transaction into its blocks, or fails otherwise than contracts do.
	ErrStuck = errors.New("the node does not do as it should")
)

// Clock is how time passes on a chain.
type Clock interface {
	// Mine makes one block of what is pending, at a second since 1970. Where time cannot be set it returns when the chain has come to that
	// second by itself.
	Mine(ctx context.Context, at uint64) error
	// Settable says whether the chain's time is set by Mine.
	Settable() bool
}

// Impersonator is a Clock whose node takes transactions of contracts.
type Impersonator interface {
	// SendAs hands a transaction to the node that costs nothing, whoever it is from.
	SendAs(ctx context.Context, from, to common.Address, value *big.Int, data []byte) (common.Hash, error)
}

// Config is what a World needs.
type Config struct {
	// Client is the node's; its owner closes it after the World. Holder has ether there, for itself and for all accounts to come.
	Client *chain.Client
	Clock  Clock
	// Genesis is how the world begins. Its Time is later than the node's newest block, or that block's where time cannot be set; Block does not
	// count.
	Genesis world.Genesis
	// Keys are the accounts; nil means those that every world has.
	Keys *world.Keyring
	// Held is the ether that each account is given, in wei, whatever it is told to have; nil means what it is told to have and gasEther.
	Held *big.Int
}

// World is a network on a node.
type World struct {
	*world.Reader

	ctx      context.Context //nolint:containedctx // It is the life of the world, whose methods have none.
	cfg      Config
	signer   types.Signer
	keys     *world.Keyring
	coder    *world.Coder
	genesis  world.Genesis
	accounts uint32
	// number and time are those of the newest block that was looked at.
	number, time uint64
	nonces       map[world.Account]uint64
	// end is what Close does.
	end func() error
	// beside is what an account would have beside its balance if gas had no price, in wei: less for what it was given to pay it with.
	beside map[world.Account]*big.Int
}

var _ world.World = (*World)(nil)

// New deploys the contracts. The world lives until ctx ends.
func New(ctx context.Context, cfg Config) (*World, error) {
	id, err := cfg.Client.ChainID(ctx)
	if err != nil {
		return nil, err
	}
	if cfg.Keys == nil {
		if cfg.Keys, err = world.NewKeyring(nil); err != nil {
			return nil, err
		}
	}
	w := &World{
		ctx: ctx, cfg: cfg, signer: types.LatestSignerForChainID(id), keys: cfg.Keys, genesis: cfg.Genesis, accounts: uint32(world.Holder),
		nonces: map[world.Account]uint64{}, beside: map[world.Account]*big.Int{}, end: func() error { return nil },
	}
	if err := w.mine(cfg.Genesis.Time); err != nil {
		return nil, err
	}
	owned, err := cfg.Client.BalanceAt(ctx, w.Address(world.Holder), nil)
	if err != nil {
		return nil, fmt.Errorf("read balance of holder: %w", err)
	}
	w.beside[world.Holder] = new(big.Int).Neg(owned)
	if err := w.deploy(); err != nil {
		return nil, fmt.Errorf("deploy: %w", err)
	}
	rules, err := world.NewRules()
	if err != nil {
		return nil, err
	}
	w.coder = world.NewCoder(rules, w.keys, w, id.Uint64(), &cfg.Genesis)
	w.Reader = world.NewReader(w, w.coder)
	return w, nil
}

// deploy makes the contracts, which is when the world begins.
func (w *World) deploy() (err error) {
	deployer := &sender{w, w.keys, map[common.Address]uint64{}}
	if w.keys, _, err = install.Run(w.ctx, w.keys, &w.cfg.Genesis, w.cfg.Client, deployer); err != nil {
		return err
	}
	if w.genesis.Block = deployer.made[w.Address(world.MerkleMine.Account())]; w.genesis.Block == 0 {
		return fmt.Errorf("%w: there is no %s", ErrStuck, world.MerkleMine)
	}
	header, err := w.cfg.Client.HeaderByNumber(w.ctx, new(big.Int).SetUint64(w.genesis.Block))
	if err != nil {
		return fmt.Errorf("read block %d: %w", w.genesis.Block, err)
	}
	w.genesis.Time = header.Time
	return nil
}

// again is the world as it is now, for a chain that is taken back to this moment.
func (w *World) again(ctx context.Context) *World {
	f := *w
	f.ctx, f.nonces, f.beside = ctx, maps.Clone(w.nonces), make(map[world.Account]*big.Int, len(w.beside))
	for account, amount := range w.beside {
		f.beside[account] = new(big.Int).Set(amount)
	}
	f.coder = w.coder.Fork(&f)
	f.Reader = w.Reader.Fork(&f, f.coder)
	return &f
}

// Genesis is how this world began: Time and Block are of the block that counts for the contracts, the one that MerkleMine was made in.
func (w *World) Genesis() world.Genesis { return w.genesis }

// BlockHash is the hash of a block that is there.
func (w *World) BlockHash(number uint64) (common.Hash, error) {
	header, err := w.cfg.Client.HeaderByNumber(w.ctx, new(big.Int).SetUint64(number))
	if err != nil {
		return common.Hash{}, fmt.Errorf("read block %d: %w", number, err)
	}
	return header.Hash(), nil
}

// Now implements world.World.
func (w *World) Now() uint64 { return w.time }

// Block implements world.World.
func (w *World) Block() uint64 { return w.number }

// Address implements world.World.
func (w *World) Address(a world.Account) common.Address { return w.keys.Address(a) }

// Accounts implements world.World.
func (w *World) Accounts() uint32 { return w.accounts }

// Fork implements world.World: it returns ErrNoFork.
func (w *World) Fork() (world.World, error) { return nil, ErrNoFork }

// Close implements world.World. It ends a chain that OpenDevnet has started.
func (w *World) Close() error { return w.end() }

// Advance implements world.World. Where the chain is beyond that time already, as after many actions of one second each, it does nothing.
func (w *World) Advance(to uint64) error {
	if w.cfg.Clock.Settable() {
		for next := w.time + w.genesis.BlockSeconds; next < to; next += w.genesis.BlockSeconds {
			if err := w.mine(next); err != nil {
				return err
			}
		}
	}
	if to <= w.time {
		return nil
	}
	return w.mine(to)
}

// mine makes a block and looks at it.
func (w *World) mine(at uint64) error {
	if err := w.cfg.Clock.Mine(w.ctx, at); err != nil {
		return fmt.Errorf("make a block at %d: %w", at, err)
	}
	if err := w.look(); err != nil {
		return err
	}
	if w.time < at || w.time > at && w.cfg.Clock.Settable() {
		return fmt.Errorf("%w: a block at %d, not %d", ErrStuck, w.time, at)
	}
	return nil
}

// look takes the newest block for now.
func (w *World) look() error {
	header, err := w.cfg.Client.HeaderByNumber(w.ctx, nil)
	if err != nil {
		return fmt.Errorf("read the newest block: %w", err)
	}
	w.number, w.time = header.Number.Uint64(), header.Time
	return nil
}

// Apply implements world.World. It makes a block, one second after the newest.
func (w *World) Apply(a *world.Action) (world.Receipt, error) {
	call, err := w.coder.Call(a)
	if err != nil {
		return world.Receipt{}, err
	}
	balance, err := w.ether(a.By)
	if err != nil {
		return world.Receipt{}, err
	}
	if balance.Lt(call.Value) {
		return world.Receipt{Revert: world.RevertFunds}, nil
	}
	receipt, err := w.transact(a.By, &call.To, call.Value.ToBig(), call.Data)
	if err != nil {
		return world.Receipt{}, err
	}
	if receipt.Status == types.ReceiptStatusSuccessful {
		return w.coder.Done(a, receipt.Logs, receipt.GasUsed), nil
	}
	// What failed has changed nothing, and was alone in its block: asked again there, it fails for the same reason.
	_, err = w.cfg.Client.CallContract(w.ctx, ethereum.CallMsg{
		From: call.From, To: &call.To, Gas: actionGas, Value: call.Value.ToBig(), Data: call.Data,
	}, receipt.BlockNumber)
	if revert := chain.AsRevert(err); revert != nil {
		return w.coder.Reverted(revert.Data, receipt.GasUsed), nil //nolint:nilerr // The error is what was asked for.
	}
	return world.Receipt{}, fmt.Errorf("%w: op %d failed, and asked again: %w", ErrStuck, a.Op, err)
}

// Add implements world.World.
func (w *World) Add(ether, tokens *uint256.Int) (world.Account, error) {
	account := world.Account(w.accounts + 1)
	if err := w.give(account, ether.ToBig()); err != nil {
		return 0, err
	}
	moved, err := w.Apply(&world.Action{Op: world.OpTransfer, By: world.Holder, To: account, Amount: *tokens})
	if err != nil {
		return 0, err
	}
	if moved.Revert != "" {
		return 0, fmt.Errorf("account %d: %w LPT of holder's: %s", account, ErrTooPoor, moved.Revert)
	}
	w.accounts++
	return account, nil
}

// give brings what an account has to what it needs, and books the difference to what it is told to have.
func (w *World) give(account world.Account, told *big.Int) error {
	to := w.Address(account)
	has, err := w.cfg.Client.BalanceAt(w.ctx, to, nil)
	if err != nil {
		return fmt.Errorf("read balance of account %d: %w", account, err)
	}
	needs := w.cfg.Held
	if needs == nil {
		needs = new(big.Int).Add(told, chain.Ether(gasEther).Big())
	}
	if given := new(big.Int).Sub(needs, has); given.Sign() > 0 {
		receipt, err := w.transact(world.Holder, &to, given, nil)
		if err != nil {
			return fmt.Errorf("ether for account %d: %w", account, err)
		}
		if receipt.Status != types.ReceiptStatusSuccessful {
			return fmt.Errorf("ether for account %d: %w", account, ErrStuck)
		}
		w.owe(world.Holder, given)
		has = needs
	}
	w.owe(account, new(big.Int).Sub(told, has))
	return nil
}

func (w *World) owe(a world.Account, amount *big.Int) {
	if w.beside[a] == nil {
		w.beside[a] = new(big.Int)
	}
	w.beside[a].Add(w.beside[a], amount)
}

// ether is what an account would have if gas had no price, in wei.
func (w *World) ether(a world.Account) (amount uint256.Int, err error) {
	balance, err := w.cfg.Client.BalanceAt(w.ctx, w.Address(a), nil)
	if err != nil {
		return amount, fmt.Errorf("read balance of account %d: %w", a, err)
	}
	if beside := w.beside[a]; beside != nil {
		balance.Add(balance, beside)
	}
	if balance.Sign() < 0 || amount.SetFromBig(balance) {
		return amount, fmt.Errorf("%w: account %d has paid more for gas than it was given", ErrStuck, a)
	}
	return amount, nil
}

// Balance implements world.Views.
func (w *World) Balance(a world.Account) (world.Balance, error) {
	ether, err := w.ether(a)
	if err != nil {
		return world.Balance{}, err
	}
	tokens, err := w.Tokens(a)
	return world.Balance{Ether: ether, Tokens: tokens}, err
}

// View implements world.Chain.
func (w *World) View(to common.Address, data []byte) ([]byte, error) {
	return w.cfg.Client.CallContract(w.ctx, ethereum.CallMsg{To: &to, Data: data}, new(big.Int).SetUint64(w.number))
}
