package evmkit_test

import (
	"context"
	"errors"
	"math/big"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/rs/zerolog"

	"github.com/livepeer/network/agents/keeper"
	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/bindings"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/internal/store"
	"github.com/livepeer/network/simulation/evmkit"
	"github.com/livepeer/network/simulation/world"
	"github.com/livepeer/network/simulation/world/install"
)

// network is a Backend with the contracts, and package protocol over it.
func network(t *testing.T) (*evmkit.Backend, *protocol.Protocol, common.Address) {
	t.Helper()
	g, err := world.NewGenesis("devnet", 0)
	if err != nil {
		t.Fatal(err)
	}
	backend := evmkit.NewBackend(evmkit.New(evmkit.Config{Time: g.Time}))
	accounts, err := world.NewKeyring(nil)
	if err != nil {
		t.Fatal(err)
	}
	holder := accounts.Address(world.Holder)
	_, deployment, err := install.Run(t.Context(), accounts, &g, backend, backend.Sender(holder))
	if err != nil {
		t.Fatal(err)
	}
	p, err := protocol.Open(t.Context(), backend, deployment)
	if err != nil {
		t.Fatal(err)
	}
	return backend, p, holder
}

// watched is a Backend as a keeper watches it; the test tells it of blocks.
type watched struct {
	*evmkit.Backend

	heads chan chain.Head
}

// Heads implements keeper.Chain.
func (w watched) Heads(ctx context.Context, _ time.Duration) <-chan chain.Head {
	heads := make(chan chain.Head)
	go func() {
		defer close(heads)
		for {
			select {
			case head := <-w.heads:
				select {
				case heads <- head:
				case <-ctx.Done():
					return
				}
			case <-ctx.Done():
				return
			}
		}
	}()
	return heads
}

// TestBackend_AKeeperKeepsRounds runs the agent as it is against contracts without a node.
func TestBackend_AKeeperKeepsRounds(t *testing.T) {
	t.Parallel()
	backend, p, holder := network(t)
	db, err := store.Open(filepath.Join(t.TempDir(), "state.db"))
	if err != nil {
		t.Fatal(err)
	}
	seen := watched{backend, make(chan chain.Head)}
	k, err := keeper.New(t.Context(), keeper.Config{
		Chain: seen, Protocol: p, Sender: backend.Sender(holder), DB: db, Log: zerolog.Nop(), Unprofitable: true,
		Peers: []common.Address{holder}, // It need not wait whether others are at work.
	})
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	var running sync.WaitGroup
	running.Go(func() {
		if err := k.Run(ctx); err != nil && ctx.Err() == nil {
			t.Error(err)
		}
	})
	t.Cleanup(func() {
		cancel()
		running.Wait()
		if err := db.Close(); err != nil {
			t.Error(err)
		}
	})
	for range 3 {
		round := nextRound(t, backend, p)
		var head chain.Head
		if err := backend.Do(func(c *evmkit.Chain) error {
			head = chain.Head{Number: c.Number(), Time: time.Unix(int64(c.Time()), 0), Hash: c.Hash(c.Number())}
			return nil
		}); err != nil {
			t.Fatal(err)
		}
		const patience = 10_000
		for tries := 0; ; tries++ {
			seen.heads <- head
			now, err := p.Round(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			if now.LastInitialized == round {
				break
			}
			if tries == patience {
				t.Fatalf("round %d is not initialised after %d looks: %+v", round, tries, now)
			}
		}
	}
}

// nextRound makes a block in the first second of the next round and returns its number.
func nextRound(t *testing.T, backend *evmkit.Backend, p *protocol.Protocol) uint64 {
	t.Helper()
	now, err := p.Round(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if err := backend.Do(func(c *evmkit.Chain) error { return c.Mine(uint64(now.End.Unix())) }); err != nil {
		t.Fatal(err)
	}
	return now.Number + 1
}

// TestBackend_TakesTransactionsOfTheBindings goes the way of bind.Transact, from the estimate of gas to the receipt.
func TestBackend_TakesTransactionsOfTheBindings(t *testing.T) {
	t.Parallel()
	backend, p, holder := network(t)
	lpt := bindings.NewLivepeerToken()
	token := lpt.Instance(backend, p.At.Token)
	friend := common.Address{7}
	for range 2 {
		tx, err := bind.Transact(token, backend.Transactor(holder), lpt.PackTransfer(friend, big.NewInt(5)))
		if err != nil {
			t.Fatal(err)
		}
		receipt, err := bind.WaitMined(t.Context(), backend, tx.Hash())
		if err != nil || receipt.Status != types.ReceiptStatusSuccessful || receipt.GasUsed < 21_000 {
			t.Fatalf("receipt %+v, %v", receipt, err)
		}
	}
	balance, err := bind.Call(token, nil, lpt.PackBalanceOf(friend), lpt.UnpackBalanceOf)
	if err != nil || balance.Int64() != 10 {
		t.Errorf("balance %s, %v", balance, err)
	}
	logs, err := backend.FilterLogs(t.Context(), ethereum.FilterQuery{
		Addresses: []common.Address{p.At.Token}, Topics: [][]common.Hash{nil, nil, {common.BytesToHash(friend[:])}},
	})
	if err != nil || len(logs) != 2 || logs[1].Index <= logs[0].Index || logs[1].TxIndex != logs[0].TxIndex+1 {
		t.Errorf("logs %+v, %v", logs, err)
	}
	_, err = bind.Transact(token, backend.Transactor(friend), lpt.PackTransfer(holder, big.NewInt(11)))
	if chain.AsRevert(err) == nil {
		t.Errorf("a transfer of more than there is: %v", err)
	}
	if _, err := backend.CodeAt(t.Context(), p.At.Token, big.NewInt(7)); !errors.Is(err, evmkit.ErrPast) {
		t.Errorf("a block that is to come: %v", err)
	}
}

// TestBackend_ForksHaveTheLogsOfBoth checks that a fork begins with what was and adds only to itself.
func TestBackend_ForksHaveTheLogsOfBoth(t *testing.T) {
	t.Parallel()
	backend, p, holder := network(t)
	fork := backend.Fork()
	count := func(b *evmkit.Backend) int {
		logs, err := b.FilterLogs(t.Context(), ethereum.FilterQuery{})
		if err != nil {
			t.Fatal(err)
		}
		return len(logs)
	}
	before := count(backend)
	for _, b := range []*evmkit.Backend{backend, fork, fork} {
		if _, err := b.Sender(holder).Send(t.Context(), p.TransferToken(common.Address{5}, chain.Tokens(1))); err != nil {
			t.Fatal(err)
		}
	}
	if before == 0 || count(backend) != before+1 || count(fork) != before+2 {
		t.Errorf("%d logs became %d, and %d in the fork", before, count(backend), count(fork))
	}
}
