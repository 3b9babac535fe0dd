package node

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"reflect"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/simulation/world"
)

const (
	// deploymentGas is more than the deployment uses.
	deploymentGas = 80_000_000
	// restoreTimeout bounds how long a chain may take to be as it was.
	restoreTimeout = 10 * time.Second
	// freeEther is what Holder is given where ether costs nothing, in ether.
	freeEther = 1_000_000_000_000
)

var (
	// ErrMainnet says that a chain is one where ether and LPT have a value.
	ErrMainnet = errors.New("a main network")
	// ErrOldChain says that a chain's blocks have no base fee (EIP-1559).
	ErrOldChain = errors.New("the chain's blocks have no base fee")
)

// mainnets are the chains that nobody simulates on by mistake.
func mainnets() map[uint64]string { return map[uint64]string{1: "Ethereum", 42161: "Arbitrum One"} }

// RemoteConfig says on which chain worlds are begun, and who pays.
type RemoteConfig struct {
	// Client is the node's; its owner closes it after the Remote.
	Client *chain.Client
	// Keys are the accounts, Holder's the one that deploys and pays. Nil means those that every world has, which is only for chains where ether
	// is free.
	Keys *world.Keyring
	// Ether is what each account is given where ether is not free, in wei: for gas and for what it pays.
	Ether *big.Int
	// Clock measures the time between two looks at a chain that keeps its own time.
	Clock clock.Clock
	// Mainnet allows a chain where ether and LPT have a value.
	Mainnet bool
}

// Remote is a chain on which worlds are begun, one at a time. Hardhat's node and Anvil are taken back to where they were, so that worlds of
// one Genesis begin alike; a chain that keeps its own time goes on, and each world has contracts of its own there. Start from NewRemote.
type Remote struct {
	cfg     RemoteConfig
	name    string
	chainID uint64
	// turn is taken by the world that there is.
	turn chan struct{}

	// tests is nil where the chain keeps its own time. What follows is for others.
	tests *Hardhat
	// mined tells whether the node made blocks by itself, begin is the moment before the first world.
	mined bool
	begin snapshot
	// base is the world of the last genesis as it was deployed at the moment deployed.
	base     *World
	of       world.Genesis
	deployed snapshot
}

// NewRemote looks at a chain. It fails with ErrMainnet, with ErrOldChain, or with ErrTooPoor where Holder has no ether and ether is not free.
func NewRemote(ctx context.Context, cfg RemoteConfig) (*Remote, error) {
	id, err := cfg.Client.ChainID(ctx)
	if err != nil {
		return nil, err
	}
	r := &Remote{cfg: cfg, chainID: id.Uint64(), turn: make(chan struct{}, 1)}
	if name, is := mainnets()[r.chainID]; is && !cfg.Mainnet {
		return nil, fmt.Errorf("%w: chain %d is %s", ErrMainnet, r.chainID, name)
	}
	if err := cfg.Client.Client.Client().CallContext(ctx, &r.name, "web3_clientVersion"); err != nil {
		return nil, fmt.Errorf("ask for the node's name: %w", err)
	}
	header, err := cfg.Client.HeaderByNumber(ctx, nil)
	if err != nil {
		return nil, fmt.Errorf("read the newest block: %w", err)
	}
	if header.BaseFee == nil {
		return nil, ErrOldChain
	}
	if slices.ContainsFunc([]string{"hardhatnetwork/", "anvil/"}, func(test string) bool { return strings.HasPrefix(strings.ToLower(r.name), test) }) {
		return r, r.take(ctx)
	}
	if cfg.Keys == nil {
		return nil, fmt.Errorf("%w: %s keeps its own time and its ether is not free", world.ErrNoKeys, r)
	}
	return r, r.checkFunds(ctx, mostPrice(header))
}

// checkFunds fails where the deployment cannot be paid for.
func (r *Remote) checkFunds(ctx context.Context, price *big.Int) error {
	holder := r.cfg.Keys.Address(world.Holder)
	has, err := r.cfg.Client.BalanceAt(ctx, holder, nil)
	if err != nil {
		return fmt.Errorf("read balance of %s: %w", holder, err)
	}
	if needs := price.Mul(price, big.NewInt(deploymentGas)); has.Cmp(needs) < 0 {
		return fmt.Errorf("%w ether: %s has %s on chain %d, where the deployment may cost %s", ErrTooPoor, holder, chain.NewWei(has), r.chainID, chain.NewWei(needs))
	}
	return nil
}

// take has a chain for tests make no blocks by itself and remembers how it is.
func (r *Remote) take(ctx context.Context) error {
	hardhat := &Hardhat{r.cfg.Client}
	if err := hardhat.ask(ctx, &r.mined, "hardhat_getAutomine"); err != nil {
		return err
	}
	var err error
	if r.tests, err = NewHardhat(ctx, r.cfg.Client); err != nil {
		return err
	}
	if err := r.tests.call(ctx, "evm_setIntervalMining", 0); err != nil {
		return err
	}
	if r.cfg.Keys == nil {
		if r.cfg.Keys, err = world.NewKeyring(nil); err != nil {
			return err
		}
	}
	r.begin, err = r.tests.snapshot(ctx)
	return err
}

// String is the node's name and the chain's id.
func (r *Remote) String() string { return fmt.Sprintf("chain %d of %s", r.chainID, r.name) }

// ChainID is the chain's.
func (r *Remote) ChainID() uint64 { return r.chainID }

// Settable tells whether the chain's time can be set, and worlds of one genesis begin alike.
func (r *Remote) Settable() bool { return r.tests != nil }

// Open begins a world once there is no other. Its times are those of the genesis, moved to where the chain is; block hashes are the chain's.
func (r *Remote) Open(ctx context.Context, g world.Genesis) (world.World, error) {
	select {
	case r.turn <- struct{}{}:
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	w, err := r.open(ctx, g)
	if err != nil {
		<-r.turn
		return nil, err
	}
	w.end = func() error {
		<-r.turn
		return nil
	}
	return w, nil
}

func (r *Remote) open(ctx context.Context, g world.Genesis) (*World, error) {
	g.HashSeed = 0 // Hashes are the chain's.
	cfg := Config{Client: r.cfg.Client, Keys: r.cfg.Keys, Genesis: g}
	if r.tests == nil {
		cfg.Clock, cfg.Held = &Live{Client: r.cfg.Client, Clock: r.cfg.Clock}, r.cfg.Ether
		return begin(ctx, cfg)
	}
	cfg.Clock = r.tests
	if r.base != nil && reflect.DeepEqual(r.of, g) {
		if err := r.tests.revert(ctx, &r.deployed); err != nil {
			return nil, err
		}
		return r.base.again(ctx), nil
	}
	r.base = nil
	if err := r.tests.revert(ctx, &r.begin); err != nil {
		return nil, err
	}
	rich := chain.Ether(freeEther).Big()
	if err := r.tests.call(ctx, "hardhat_setBalance", r.cfg.Keys.Address(world.Holder), (*hexutil.Big)(rich)); err != nil {
		return nil, err
	}
	w, err := begin(ctx, cfg)
	if err != nil {
		return nil, err
	}
	if r.deployed, err = r.tests.snapshot(ctx); err != nil {
		return nil, err
	}
	r.base, r.of = w, g
	return w.again(ctx), nil
}

// begin deploys the contracts of a genesis whose times are moved to those of a chain.
func begin(ctx context.Context, cfg Config) (*World, error) {
	header, err := cfg.Client.HeaderByNumber(ctx, nil)
	if err != nil {
		return nil, fmt.Errorf("read the newest block: %w", err)
	}
	at := header.Time
	if cfg.Clock.Settable() {
		at++
	}
	g := &cfg.Genesis
	g.Parameters.Rounds.StartTime += at - g.Time // It wraps around where that is less.
	g.Time = at
	return New(ctx, cfg)
}

// Close takes a chain for tests back to where it was before the first world. It may be called when the context of the worlds is over.
func (r *Remote) Close(ctx context.Context) error {
	if r.tests == nil {
		return nil
	}
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), restoreTimeout)
	defer cancel()
	return errors.Join(r.tests.revert(ctx, &r.begin), r.tests.call(ctx, "evm_setAutomine", r.mined))
}

// snapshot is a moment of a chain for tests, which can be gone back to once.
type snapshot string

func (h *Hardhat) snapshot(ctx context.Context) (id snapshot, err error) {
	err = h.ask(ctx, &id, "evm_snapshot")
	return id, err
}

// revert goes back to a moment and makes a snapshot of it anew.
func (h *Hardhat) revert(ctx context.Context, to *snapshot) error {
	var done bool
	err := h.ask(ctx, &done, "evm_revert", *to)
	if err == nil && !done {
		err = fmt.Errorf("%w: it does not go back to a snapshot of its own", ErrStuck)
	}
	if err != nil {
		return err
	}
	*to, err = h.snapshot(ctx)
	return err
}
