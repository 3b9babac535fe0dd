package chain_test

import (
	"context"
	"errors"
	"math/big"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/internal/chain/devnet"
	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/internal/store"
)

func someone(t *testing.T) common.Address {
	t.Helper()
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	return crypto.PubkeyToAddress(key.PublicKey)
}

func TestTxManager_ConcurrentSendsAllArriveOnceAndAreBooked(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.mine(t)
	db, err := store.Open(filepath.Join(t.TempDir(), "agent.db"))
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	ledger, err := chain.NewSQLLedger(t.Context(), db)
	if err != nil {
		t.Fatal(err)
	}
	m := w.manager(t, func(c *chain.TxConfig) { c.Ledger = ledger })
	to := someone(t)
	const sends = 8
	var all sync.WaitGroup
	for range sends {
		all.Go(func() {
			r, err := m.Send(testContext(t), chain.Request{Duty: "pay", To: &to, Value: chain.Ether(1)})
			if err != nil || r.Status != types.ReceiptStatusSuccessful {
				t.Errorf("receipt %v, %v", r, err)
			}
		})
	}
	all.Wait()
	got, err := w.client.BalanceAt(t.Context(), to, nil)
	if err != nil || chain.NewWei(got).Cmp(chain.Ether(sends)) != 0 {
		t.Errorf("the payee has %s, %v", chain.NewWei(got), err)
	}
	totals, err := ledger.Totals(t.Context())
	if err != nil || len(totals) != 1 || totals[0].Transactions != sends || totals[0].GasUsed != sends*21_000 {
		t.Fatalf("totals %+v, %v", totals, err)
	}
	rest, err := w.client.BalanceAt(t.Context(), m.Address(), nil)
	if err != nil {
		t.Fatal(err)
	}
	spent := devnet.DefaultBalance().Sub(chain.NewWei(rest)).Sub(chain.Ether(sends))
	if !spent.Equal(totals[0].Fee) {
		t.Errorf("the account paid %s for gas, the ledger says %s", spent, totals[0].Fee)
	}
}

func TestTxManager_RevertIsFoundBeforeGasIsSpent(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.mine(t)
	m := w.manager(t, nil)
	to := w.deployed(t, m, refuserCode)
	for _, gas := range []uint64{0, 100_000} {
		_, err := m.Send(testContext(t), chain.Request{Duty: "poke", To: &to, GasLimit: gas})
		var revert *chain.RevertError
		if !errors.As(err, &revert) || revert.Tx != (common.Hash{}) || len(revert.Data) != 36 {
			t.Fatalf("gas limit %d: %v", gas, err)
		}
		known, err := abi.JSON(strings.NewReader(`[{"type":"error","name":"Refused","inputs":[{"name":"code","type":"uint256"}]}]`))
		if err != nil {
			t.Fatal(err)
		}
		if text := chain.DecodeRevert(revert.Data, &known); text != "Refused(code=42)" {
			t.Errorf("the revert reads %q", text)
		}
	}
	if n, err := m.NextNonce(t.Context()); err != nil || n != 1 {
		t.Errorf("nonce %d, %v: something was sent", n, err)
	}
}

func TestTxManager_RevertInTheBlockComesWithItsReceipt(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.mine(t)
	m := w.manager(t, nil)
	to := w.deployed(t, m, fuseCode)
	call := chain.Request{Duty: "fuse", To: &to, GasLimit: 100_000}
	receipts, err := m.SendAll(testContext(t), 1, []chain.Request{call, call})
	var revert *chain.RevertError
	if !errors.As(err, &revert) || receipts[1] == nil || revert.Tx != receipts[1].TxHash {
		t.Fatalf("receipts %v, %v", receipts, err)
	}
	if receipts[0].Status != types.ReceiptStatusSuccessful {
		t.Error("the first call failed too")
	}
}

func TestTxManager_ReplacesAStuckTransactionUpToTheCeiling(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	fake := clock.NewFake(time.Unix(1_700_000_000, 0))
	node := &tappedNode{Client: w.client}
	m := w.manager(t, func(c *chain.TxConfig) {
		c.Client, c.Clock, c.ReplaceAfter = node, fake, time.Minute
		c.MaxFeePerGas = chain.Gwei(3)
	})
	to := someone(t)
	done := make(chan error, 1)
	go func() {
		_, err := m.Send(testContext(t), chain.Request{Duty: "pay", To: &to, Value: chain.Ether(1)})
		done <- err
	}()
	// The base fee is 1 gwei, so the first offer is a little over 2; 3 gwei leave room for three bumps.
	for range 10 {
		eventually(t, "the manager waits", func() bool { return fake.Waiters() > 0 })
		seen := node.looks()
		fake.Advance(time.Minute)
		eventually(t, "the manager has looked again", func() bool { return node.looks() > seen })
	}
	offers := node.sent()
	if len(offers) < 3 {
		t.Fatalf("%d offers", len(offers))
	}
	for i, tx := range offers[1:] {
		before := offers[i].GasFeeCap()
		if rise := new(big.Int).Mul(tx.GasFeeCap(), big.NewInt(8)); rise.Cmp(before.Mul(before, big.NewInt(9))) < 0 {
			t.Errorf("offer %d is %s after %s", i+2, tx.GasFeeCap(), before)
		}
		if chain.NewWei(tx.GasFeeCap()).Cmp(chain.Gwei(3)) > 0 {
			t.Errorf("offer %d breaks the ceiling: %s", i+2, tx.GasFeeCap())
		}
	}
	w.commit(t)
	eventually(t, "the replacement is confirmed", func() bool {
		fake.Advance(time.Second)
		return len(done) == 1
	})
	if err := <-done; err != nil {
		t.Fatal(err)
	}
	if got, err := w.client.BalanceAt(t.Context(), to, nil); err != nil || !chain.NewWei(got).Equal(chain.Ether(1)) {
		t.Errorf("the payee has %s, %v", chain.NewWei(got), err)
	}
}

func TestTxManager_DeadlineSaysThatTheTransactionMayStillBeMined(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	fake := clock.NewFake(time.Unix(1_700_000_000, 0))
	m := w.manager(t, func(c *chain.TxConfig) { c.Clock, c.ReplaceAfter = fake, time.Hour })
	to := someone(t)
	done := make(chan error, 1)
	go func() {
		_, err := m.Send(testContext(t), chain.Request{
			Duty: "pay", To: &to, Value: chain.Ether(1), Deadline: fake.Now().Add(time.Minute),
		})
		done <- err
	}()
	eventually(t, "the transaction is with the node", func() bool { return w.pending(t.Context()) })
	fake.Advance(time.Minute)
	err := <-done
	var pending *chain.PendingError
	if !errors.Is(err, chain.ErrExpired) || !errors.As(err, &pending) || len(pending.Hashes) != 1 {
		t.Fatalf("got %v", err)
	}
	w.commit(t)
	if _, err := w.client.TransactionReceipt(t.Context(), pending.Hashes[0]); err != nil {
		t.Errorf("the named transaction: %v", err)
	}
}

func TestTxManager_ClearsWhatAKilledProcessLeftBehind(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	to := someone(t)
	// A transaction of an earlier life that pays too little to be mined.
	cheap, err := w.signer.SignTx(types.NewTx(&types.DynamicFeeTx{
		ChainID: big.NewInt(int64(devnet.ChainID)), Gas: 21_000, To: &to, GasTipCap: big.NewInt(1), GasFeeCap: big.NewInt(1), Value: big.NewInt(5),
	}), big.NewInt(int64(devnet.ChainID)))
	if err != nil {
		t.Fatal(err)
	}
	if err := w.client.SendTransaction(t.Context(), cheap); err != nil {
		t.Fatal(err)
	}
	w.mine(t)
	m := w.manager(t, func(c *chain.TxConfig) { c.ReplaceAfter = 10 * poll })
	if _, err := m.Send(testContext(t), chain.Request{Duty: "pay", To: &to, Value: chain.Ether(1)}); err != nil {
		t.Fatal(err)
	}
	if got, err := w.client.BalanceAt(t.Context(), to, nil); err != nil || !chain.NewWei(got).Equal(chain.Ether(1)) {
		t.Errorf("the payee has %s, %v", chain.NewWei(got), err)
	}
}

func TestTxManager_SurvivesALostNodeAndADroppedTransaction(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	node := &tappedNode{Client: w.client}
	m := w.manager(t, func(c *chain.TxConfig) { c.Client = node })
	to := someone(t)
	node.swallow(2) // The node says yes and forgets.
	done := make(chan error, 1)
	go func() {
		_, err := m.Send(testContext(t), chain.Request{Duty: "pay", To: &to, Value: chain.Ether(1)})
		done <- err
	}()
	eventually(t, "the transaction was sent three times", func() bool { return len(node.sent()) >= 3 })
	node.lose(true)
	seen := node.looks()
	eventually(t, "the manager has asked in vain", func() bool { return node.looks() > seen+3 })
	w.commit(t)
	node.lose(false)
	if err := <-done; err != nil {
		t.Fatal(err)
	}
	hashes := map[common.Hash]bool{}
	for _, tx := range node.sent() {
		hashes[tx.Hash()] = true
	}
	if len(hashes) != 1 {
		t.Errorf("%d different transactions were made", len(hashes))
	}
}

func TestTxManager_NeverExecutesTwiceWhenSomebodyElseUsesTheKey(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	node := &tappedNode{Client: w.client}
	m := w.manager(t, func(c *chain.TxConfig) { c.Client = node })
	to := someone(t)
	node.swallow(1 << 20) // Ours never reaches the pool ...
	done := make(chan error, 1)
	go func() {
		_, err := m.Send(testContext(t), chain.Request{Duty: "pay", To: &to, Value: chain.Ether(1)})
		done <- err
	}()
	eventually(t, "ours was sent", func() bool { return len(node.sent()) > 0 })
	other := w.manager(t, nil) // ... and another transaction takes its nonce.
	w.mine(t)
	if _, err := other.Send(testContext(t), chain.Request{Duty: "other", To: &to}); err != nil {
		t.Fatal(err)
	}
	if err := <-done; !errors.Is(err, chain.ErrDisplaced) {
		t.Errorf("got %v", err)
	}
}

func TestTxManager_SaysWhenTheAccountCannotPay(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	poor, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	m := w.manager(t, func(c *chain.TxConfig) { c.Signer = chain.NewKeySigner(poor) })
	to := someone(t)
	for _, r := range []chain.Request{
		{Duty: "value", To: &to, Value: chain.Ether(1)},
		{Duty: "gas", To: &to, GasLimit: 21_000},
	} {
		if _, err := m.Send(testContext(t), r); !errors.Is(err, chain.ErrInsufficientFunds) {
			t.Errorf("%s: %v", r.Duty, err)
		}
	}
}

func TestTxManager_ConfirmationsAreCountedAndAReorgIsSurvived(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	m := w.manager(t, func(c *chain.TxConfig) { c.Confirmations = 2 })
	w.commit(t)
	base, err := w.client.HeadBlock(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	to := someone(t)
	done := make(chan error, 1)
	go func() {
		_, err := m.Send(testContext(t), chain.Request{Duty: "pay", To: &to, Value: chain.Ether(1)})
		done <- err
	}()
	pending := func() bool { return w.pending(t.Context()) }
	eventually(t, "the transaction is with the node", pending)
	w.commit(t)
	if err := w.node.Fork(base.Hash); err != nil {
		t.Fatal(err)
	}
	eventually(t, "the transaction is pending again", pending)
	for range 2 {
		w.commit(t)
	}
	if len(done) != 0 {
		t.Error("one block on top was enough for two confirmations")
	}
	w.commit(t)
	if err := <-done; err != nil {
		t.Fatal(err)
	}
}

func TestTxManager_CancelledWhileWaitingForAPlaceSendsNothing(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	m := w.manager(t, nil)
	to := someone(t)
	ctx, cancel := context.WithCancel(testContext(t))
	first := sendTogether(ctx, t, w, m, pays(to, chain.MaxInFlight)...)
	_, err := m.Send(testContext(t), chain.Request{Duty: "one more", To: &to, Deadline: clock.System{}.Now().Add(poll)})
	var pending *chain.PendingError
	if !errors.Is(err, chain.ErrExpired) || errors.As(err, &pending) {
		t.Errorf("one more: %v", err)
	}
	cancel()
	first.work.Wait()
	for _, err := range first.errs {
		if !errors.Is(err, context.Canceled) || !errors.As(err, &pending) {
			t.Errorf("the first: %v", err)
		}
	}
}

// A keeper's turn is over after four blocks: a transaction that nobody mines must have been offered for more by then.
func TestTxManager_OffersMoreWithinAFewBlocks(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	for range 12 {
		if _, err := w.node.AdjustTime(12 * time.Second); err != nil {
			t.Fatal(err)
		}
	}
	fake := clock.NewFake(time.Unix(1_700_000_000, 0))
	node := &tappedNode{Client: w.client}
	m := w.manager(t, func(c *chain.TxConfig) { c.Client, c.Clock = node, fake })
	to := someone(t)
	ctx, cancel := context.WithCancel(testContext(t))
	s := sendTogether(ctx, t, w, m, pays(to, 1)...)
	for _, wait := range []struct {
		time   time.Duration
		offers int
	}{{30 * time.Second, 1}, {6 * time.Second, 2}} {
		fake.Advance(wait.time)
		seen := node.looks()
		eventually(t, "the manager has looked twice", func() bool {
			fake.Advance(poll)
			return node.looks() > seen+1
		})
		if got := len(node.sent()); got != wait.offers {
			t.Errorf("%d offers after another %v with blocks of 12 s, want %d", got, wait.time, wait.offers)
		}
	}
	cancel()
	s.work.Wait()
}

// tappedNode is a real node behind a line that can be listened to and cut.
type tappedNode struct {
	*chain.Client

	mu       sync.Mutex
	txs      []*types.Transaction
	heads    int
	swallows int
	lost     bool
}

var errLineCut = errors.New("line cut")

func (n *tappedNode) HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error) {
	n.mu.Lock()
	n.heads++
	lost := n.lost
	n.mu.Unlock()
	if lost {
		return nil, errLineCut
	}
	return n.Client.HeaderByNumber(ctx, number)
}

func (n *tappedNode) SendTransaction(ctx context.Context, tx *types.Transaction) error {
	n.mu.Lock()
	n.txs = append(n.txs, tx)
	n.swallows--
	swallow := n.swallows >= 0
	n.mu.Unlock()
	if swallow {
		return nil
	}
	return n.Client.SendTransaction(ctx, tx)
}

func (n *tappedNode) looks() int {
	n.mu.Lock()
	defer n.mu.Unlock()
	return n.heads
}

func (n *tappedNode) sent() []*types.Transaction {
	n.mu.Lock()
	defer n.mu.Unlock()
	return append([]*types.Transaction(nil), n.txs...)
}

func (n *tappedNode) swallow(count int) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.swallows = count
}

func (n *tappedNode) lose(lost bool) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.lost = lost
}
