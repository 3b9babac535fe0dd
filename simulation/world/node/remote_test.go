package node_test

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"
	"github.com/rs/zerolog"

	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/internal/chain/devnet"
	"github.com/livepeer/network/internal/chain/hardhat"
	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/simulation/world"
	"github.com/livepeer/network/simulation/world/node"
)

func dial(t *testing.T, url string) *chain.Client {
	t.Helper()
	client, err := chain.Dial(t.Context(), chain.Config{URL: url, Clock: clock.System{}, Log: zerolog.Nop()})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Close)
	return client
}

// TestRemote_BeginsWorldsAlike has two worlds begin on a node for tests, after a third of another genesis, and the node be as it was at the end.
func TestRemote_BeginsWorldsAlike(t *testing.T) {
	t.Parallel()
	for name, start := range map[string]func(t testing.TB, root string, arguments ...string) string{
		"Hardhat": func(t testing.TB, root string, _ ...string) string { t.Helper(); return hardhat.Node(t, root) }, "Anvil": hardhat.Anvil,
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			client := dial(t, start(t, root))
			before, err := client.HeaderByNumber(t.Context(), nil)
			if err != nil {
				t.Fatal(err)
			}
			remote, err := node.NewRemote(t.Context(), node.RemoteConfig{Client: client, Clock: clock.System{}})
			if err != nil {
				t.Fatal(err)
			}
			if !remote.Settable() || !strings.Contains(strings.ToLower(remote.String()), strings.ToLower(name)) {
				t.Errorf("it is taken for %s", remote)
			}
			other := genesis(t)
			other.Parameters.Staking.ThawRounds++
			begun := [...]told{story(t, remote, genesis(t)), story(t, remote, genesis(t)), story(t, remote, other), story(t, remote, genesis(t))}
			if name == "Anvil" { // It puts a random number into its blocks.
				for i := range begun {
					begun[i].hash = common.Hash{}
				}
			}
			for _, at := range []int{1, 3} {
				if !reflect.DeepEqual(begun[0], begun[at]) {
					t.Errorf("world %d is %+v, the first was %+v", at, begun[at], begun[0])
				}
			}
			if reflect.DeepEqual(begun[0], begun[2]) {
				t.Error("another genesis begins the same")
			}
			if err := remote.Close(t.Context()); err != nil {
				t.Fatal(err)
			}
			if after, err := client.HeaderByNumber(t.Context(), nil); err != nil || after.Hash() != before.Hash() {
				t.Errorf("the chain is at %v, was at %v: %v", after, before, err)
			}
			var mines bool
			if err := client.Client.Client().CallContext(t.Context(), &mines, "hardhat_getAutomine"); err != nil || !mines {
				t.Errorf("it makes blocks by itself: %v, %v", mines, err)
			}
		})
	}
}

// told is what a world was seen to be.
type told struct {
	now, block, began uint64
	registered        world.Receipt
	pool              world.Transcoder
	balance           world.Balance
	hash              common.Hash
	unbonded          world.Lock
}

// story has an account become a transcoder in a new world, some time on.
func story(t *testing.T, remote *node.Remote, g world.Genesis) told {
	t.Helper()
	opened, err := remote.Open(t.Context(), g)
	if err != nil {
		t.Fatal(err)
	}
	w, is := opened.(*node.World)
	if !is {
		t.Fatalf("a world of type %T", opened)
	}
	tokens := lpt(1000)
	account, err := w.Add(uint256.NewInt(1e18), &tokens)
	if err != nil {
		t.Fatal(err)
	}
	if err := w.Advance(w.Now() + 7); err != nil {
		t.Fatal(err)
	}
	if _, err := w.Apply(&world.Action{Op: world.OpApprove, By: account, To: world.Staking.Account(), Amount: tokens}); err != nil {
		t.Fatal(err)
	}
	seen := told{began: w.Genesis().Time}
	if seen.registered, err = w.Apply(&world.Action{Op: world.OpRegister, By: account, Amount: lpt(500), N: 100_000, M: 500_000}); err != nil || seen.registered.Revert != "" {
		t.Fatal(seen.registered, err)
	}
	if _, err := w.Apply(&world.Action{Op: world.OpUnbond, By: account, Amount: lpt(1)}); err != nil {
		t.Fatal(err)
	}
	var errs [4]error
	seen.now, seen.block = w.Now(), w.Block()
	seen.pool, errs[0] = w.Transcoder(account)
	seen.balance, errs[1] = w.Balance(account)
	seen.hash, errs[2] = w.BlockHash(w.Block())
	seen.unbonded, errs[3] = w.Lock(account, 0)
	if err := errors.Join(append(errs[:], w.Close())...); err != nil {
		t.Fatal(err)
	}
	return seen
}

// hasty is a clock whose waits are short.
type hasty struct{ clock.System }

func (hasty) After(d time.Duration) <-chan time.Time { return clock.System{}.After(d / 100) }

// TestRemote_WaitsForAChainThatKeepsItsOwnTime plays on a chain that makes blocks by itself, with keys and ether that are somebody's.
func TestRemote_WaitsForAChainThatKeepsItsOwnTime(t *testing.T) {
	t.Parallel()
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	keys, err := world.OwnKeyring([]*ecdsa.PrivateKey{key})
	if err != nil {
		t.Fatal(err)
	}
	client := live(t, crypto.PubkeyToAddress(key.PublicKey), chain.Ether(10))
	held := chain.Ether(1).Big()
	remote, err := node.NewRemote(t.Context(), node.RemoteConfig{Client: client, Clock: hasty{}, Keys: keys, Ether: held})
	if err != nil {
		t.Fatal(err)
	}
	if remote.Settable() {
		t.Errorf("%s is taken for a chain for tests", remote)
	}
	first, second := story(t, remote, genesis(t)), story(t, remote, genesis(t))
	if second.began <= first.now || first.now < first.began+7 {
		t.Errorf("the first world was from %d to %d, the second began at %d", first.began, first.now, second.began)
	}
	if !reflect.DeepEqual(first.pool, second.pool) || first.balance != second.balance || first.balance.Ether != *uint256.NewInt(1e18) {
		t.Errorf("%+v in the first world, %+v in the second", first, second)
	}
	if public, _ := world.NewKeyring(nil); public.Address(2) == keys.Address(2) {
		t.Error("an account has a key that everybody knows")
	}
	if has, err := client.BalanceAt(t.Context(), keys.Address(2), nil); err != nil || has.Sign() <= 0 || has.Cmp(held) >= 0 {
		t.Errorf("the account really has %v of the %v wei that it was given: %v", has, held, err)
	}
	if err := remote.Close(t.Context()); err != nil {
		t.Error(err)
	}
}

// live is a chain in this process that makes twenty blocks a second, whose times are a second apart.
func live(t *testing.T, funded common.Address, balance chain.Wei) *chain.Client {
	t.Helper()
	running, err := devnet.New(devnet.Config{Funded: []common.Address{funded}, Balance: balance, Period: 50 * time.Millisecond, Log: zerolog.Nop()})
	if err != nil {
		t.Fatal(err)
	}
	client, err := chain.Dial(t.Context(), chain.Config{RPC: running.RPC(), Log: zerolog.Nop()})
	if err != nil {
		t.Fatal(err)
	}
	ctx, end := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() { ended <- running.Run(ctx) }()
	t.Cleanup(func() {
		client.Close()
		end()
		if err := <-ended; err != nil && !errors.Is(err, context.Canceled) {
			t.Error(err)
		}
	})
	if err := (&node.Live{Client: client, Clock: hasty{}}).Mine(t.Context(), 1); err != nil { // The first block is from 1970.
		t.Fatal(err)
	}
	return client
}

// TestNewRemote_RefusesWhatItCannotUse tells each reason.
func TestNewRemote_RefusesWhatItCannotUse(t *testing.T) {
	t.Parallel()
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	poor, err := world.OwnKeyring([]*ecdsa.PrivateKey{key})
	if err != nil {
		t.Fatal(err)
	}
	client := live(t, common.Address{1}, chain.Ether(1))
	if _, err := node.NewRemote(t.Context(), node.RemoteConfig{Client: client, Clock: hasty{}}); !errors.Is(err, world.ErrNoKeys) {
		t.Errorf("a chain with time of its own and no keys: %v", err)
	}
	if _, err := node.NewRemote(t.Context(), node.RemoteConfig{Client: client, Clock: hasty{}, Keys: poor}); !errors.Is(err, node.ErrTooPoor) {
		t.Errorf("a holder without ether: %v", err)
	}
	if _, err := world.OwnKeyring(nil); !errors.Is(err, world.ErrNoKeys) {
		t.Errorf("a keyring of no keys: %v", err)
	}
	for _, id := range []string{"1", "42161"} {
		main := dial(t, hardhat.Anvil(t, root, "--chain-id", id))
		if _, err := node.NewRemote(t.Context(), node.RemoteConfig{Client: main, Clock: hasty{}}); !errors.Is(err, node.ErrMainnet) {
			t.Errorf("chain %s: %v", id, err)
		}
		remote, err := node.NewRemote(t.Context(), node.RemoteConfig{Client: main, Clock: hasty{}, Mainnet: true})
		if err != nil {
			t.Fatalf("chain %s, allowed: %v", id, err)
		}
		if err := remote.Close(t.Context()); err != nil {
			t.Error(err)
		}
	}
}
