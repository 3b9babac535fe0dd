package chain_test

import (
	"context"
	"crypto/ecdsa"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/rs/zerolog"

	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/internal/chain/devnet"
	"github.com/livepeer/network/internal/clock"
)

// testTimeout ends a test that would wait for ever.
const testTimeout = time.Minute

// poll is short, so that tests on a real chain do not wait.
const poll = 5 * time.Millisecond

func testContext(t *testing.T) context.Context {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), testTimeout)
	t.Cleanup(cancel)
	return ctx
}

// world is an embedded chain with one rich account.
type world struct {
	node   *devnet.Node
	client *chain.Client
	key    *ecdsa.PrivateKey
	signer *chain.KeySigner
}

func newWorld(t *testing.T) *world {
	t.Helper()
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	signer := chain.NewKeySigner(key)
	node, err := devnet.New(devnet.Config{Funded: []common.Address{signer.Address()}})
	if err != nil {
		t.Fatal(err)
	}
	client, err := chain.Dial(testContext(t), chain.Config{RPC: node.RPC(), MaxBlockRange: 3})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		client.Close()
		if err := node.Close(); err != nil {
			t.Error(err)
		}
	})
	return &world{node, client, key, signer}
}

// manager returns a TxManager on the world's chain; change may alter its configuration.
func (w *world) manager(t *testing.T, change func(*chain.TxConfig)) *chain.TxManager {
	t.Helper()
	cfg := chain.TxConfig{Client: w.client, Signer: w.signer, Log: zerolog.New(zerolog.NewTestWriter(t)), Poll: poll}
	if change != nil {
		change(&cfg)
	}
	m, err := chain.NewTxManager(testContext(t), cfg)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// mine makes blocks whenever a transaction is pending, until the test ends.
func (w *world) mine(t *testing.T) {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	var done sync.WaitGroup
	done.Go(func() {
		tick := clock.System{}.Ticker(2 * poll)
		defer tick.Stop()
		for {
			select {
			case <-ctx.Done():
				return
			case <-tick.C:
				if w.pending(ctx) {
					if _, err := w.node.Commit(); err != nil {
						t.Error(err)
					}
				}
			}
		}
	})
	t.Cleanup(func() { cancel(); done.Wait() })
}

// pending tells whether a transaction of the rich account waits for a block.
func (w *world) pending(ctx context.Context) bool {
	next, err := w.client.PendingNonceAt(ctx, w.signer.Address())
	if err != nil {
		return false
	}
	mined, err := w.client.NonceAt(ctx, w.signer.Address(), nil)
	return err == nil && next > mined
}

// commit makes one block.
func (w *world) commit(t *testing.T) {
	t.Helper()
	if _, err := w.node.Commit(); err != nil {
		t.Fatal(err)
	}
}

// eventually waits until cond holds.
func eventually(t *testing.T, what string, cond func() bool) {
	t.Helper()
	ctx := testContext(t)
	tick := clock.System{}.Ticker(poll)
	defer tick.Stop()
	for !cond() {
		select {
		case <-ctx.Done():
			t.Fatalf("never: %s", what)
		case <-tick.C:
		}
	}
}

// Contracts for tests, written in opcodes. Each is what creates the contract: it copies
// what follows its head to memory and returns it.
var (
	// loggerCode emits one empty log with topic 7 at each call.
	loggerCode = create("600760006000a100")
	// refuserCode reverts with the custom error Refused(uint256 42).
	refuserCode = create("63" + common.Bytes2Hex(refused) + "60e01b5f52602a60045260245ffd")
	// fuseCode reverts if slot 0 is set, and sets it: it works once.
	fuseCode = create("5f54600a5760015f55005b5f5ffd")

	refused = crypto.Keccak256([]byte("Refused(uint256)"))[:4]
)

func create(runtime string) []byte {
	code := common.FromHex(runtime)
	// PUSH1 size, DUP1, PUSH1 offset, PUSH0, CODECOPY, PUSH0, RETURN
	head := []byte{0x60, byte(len(code)), 0x80, 0x60, 0x0a, 0x5f, 0x39, 0x5f, 0xf3, 0x00}
	return append(head, code...)
}

// deployed creates a contract on the world's chain, which somebody must be mining.
func (w *world) deployed(t *testing.T, m *chain.TxManager, code []byte) common.Address {
	t.Helper()
	r, err := m.Send(testContext(t), chain.Request{Duty: "deploy", Data: code})
	if err != nil {
		t.Fatal(err)
	}
	return r.ContractAddress
}
