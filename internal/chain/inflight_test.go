package chain_test

import (
	"context"
	"errors"
	"path/filepath"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/internal/store"
)

// sentAll is what became of requests that were sent at the same time.
type sentAll struct {
	receipts []*types.Receipt
	errs     []error
	work     sync.WaitGroup
}

// sendTogether sends each request from a goroutine of its own, in their order, and waits until all are with the node.
func sendTogether(ctx context.Context, t *testing.T, w *world, m *chain.TxManager, requests ...chain.Request) *sentAll {
	t.Helper()
	s := &sentAll{receipts: make([]*types.Receipt, len(requests)), errs: make([]error, len(requests))}
	first, err := w.client.PendingNonceAt(t.Context(), m.Address())
	if err != nil {
		t.Fatal(err)
	}
	for i, r := range requests {
		s.work.Go(func() { s.receipts[i], s.errs[i] = m.Send(ctx, r) })
		eventually(t, "the request is with the node while those before it wait for a block", func() bool {
			next, err := w.client.PendingNonceAt(t.Context(), m.Address())
			return err == nil && next == first+uint64(i)+1
		})
	}
	return s
}

func pays(to common.Address, count int) []chain.Request {
	return slices.Repeat([]chain.Request{{Duty: "pay", To: &to, Value: chain.Ether(1)}}, count)
}

// holds checks what the payee has.
func (w *world) holds(t *testing.T, who common.Address, ether uint64) {
	t.Helper()
	got, err := w.client.BalanceAt(t.Context(), who, nil)
	if err != nil || !chain.NewWei(got).Equal(chain.Ether(ether)) {
		t.Errorf("the payee has %s, want %d ether, %v", chain.NewWei(got), ether, err)
	}
}

func newLedger(t *testing.T) *chain.SQLLedger {
	t.Helper()
	db, err := store.Open(filepath.Join(t.TempDir(), "agent.db"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := db.Close(); err != nil {
			t.Error(err)
		}
	})
	ledger, err := chain.NewSQLLedger(t.Context(), db)
	if err != nil {
		t.Fatal(err)
	}
	return ledger
}

// One transaction a block was what bounded a keeper to 300 duties an hour.
func TestTxManager_ManyRequestsShareABlock(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	m := w.manager(t, nil)
	to := someone(t)
	s := sendTogether(testContext(t), t, w, m, pays(to, 8)...)
	w.commit(t)
	s.work.Wait()
	for i, r := range s.receipts {
		if s.errs[i] != nil || r.BlockNumber.Cmp(s.receipts[0].BlockNumber) != 0 {
			t.Errorf("request %d: receipt %+v, %v", i, r, s.errs[i])
		}
	}
	w.holds(t, to, 8)
}

func TestTxManager_ARevertInTheMiddleHoldsUpNobody(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	m := w.manager(t, nil)
	deployed := sendTogether(testContext(t), t, w, m, chain.Request{Duty: "deploy", Data: fuseCode})
	w.commit(t)
	deployed.work.Wait()
	fuse, to := deployed.receipts[0].ContractAddress, someone(t)
	blow := chain.Request{Duty: "fuse", To: &fuse, GasLimit: 100_000}
	s := sendTogether(testContext(t), t, w, m, append([]chain.Request{blow, blow}, pays(to, 2)...)...)
	w.commit(t)
	s.work.Wait()
	var revert *chain.RevertError
	if !errors.As(s.errs[1], &revert) || s.receipts[1] == nil || revert.Tx != s.receipts[1].TxHash {
		t.Errorf("the second fuse: receipt %v, %v", s.receipts[1], s.errs[1])
	}
	if s.errs[0] != nil || s.errs[2] != nil || s.errs[3] != nil {
		t.Errorf("the others: %v", s.errs)
	}
	w.holds(t, to, 2)
}

func TestTxManager_ANodeThatLostItsPoolGetsAllAgain(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	node := &tappedNode{Client: w.client}
	m := w.manager(t, func(c *chain.TxConfig) { c.Client = node })
	to := someone(t)
	s := sendTogether(testContext(t), t, w, m, pays(to, 5)...)
	w.node.DropPending()
	eventually(t, "all are with the node again", func() bool {
		next, err := w.client.PendingNonceAt(t.Context(), m.Address())
		return err == nil && next == 5
	})
	w.commit(t)
	s.work.Wait()
	if err := errors.Join(s.errs...); err != nil {
		t.Fatal(err)
	}
	w.holds(t, to, 5)
	hashes := map[common.Hash]bool{}
	for _, tx := range node.sent() {
		hashes[tx.Hash()] = true
	}
	if len(hashes) != 5 {
		t.Errorf("%d different transactions were made of 5 requests", len(hashes))
	}
}

// What an abandoned request leaves open below others must not hold them up for ever.
func TestTxManager_FillsTheHoleThatAnAbandonedRequestLeft(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	m := w.manager(t, func(c *chain.TxConfig) { c.ReplaceAfter = 10 * poll })
	to := someone(t)
	ctx, cancel := context.WithCancel(testContext(t))
	given := sendTogether(ctx, t, w, m, chain.Request{Duty: "given up", To: &to, Value: chain.Ether(100)})
	s := sendTogether(testContext(t), t, w, m, pays(to, 2)...)
	cancel()
	given.work.Wait()
	w.node.DropPending()
	w.mine(t)
	s.work.Wait()
	if err := errors.Join(s.errs...); err != nil {
		t.Fatal(err)
	}
	if !errors.Is(given.errs[0], context.Canceled) {
		t.Errorf("given up: %v", given.errs[0])
	}
	w.holds(t, to, 2)
}

func TestTxManager_ARestartFinishesAndBooksWhatWasSent(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ledger := newLedger(t)
	to := someone(t)
	// The first life is killed: its node has three of its transactions, and then forgets the pool.
	first := w.manager(t, func(c *chain.TxConfig) { c.Ledger = ledger })
	ctx, kill := context.WithCancel(testContext(t))
	s := sendTogether(ctx, t, w, first, pays(to, 3)...)
	kill()
	s.work.Wait()
	w.node.DropPending()

	second := w.manager(t, func(c *chain.TxConfig) { c.Ledger = ledger })
	w.mine(t)
	if _, err := second.Send(testContext(t), chain.Request{Duty: "next", To: &to, Value: chain.Ether(1)}); err != nil {
		t.Fatal(err)
	}
	w.holds(t, to, 4)
	totals, err := ledger.Totals(t.Context())
	if err != nil || len(totals) != 2 || totals[1].Duty != "pay" || totals[1].Transactions != 3 {
		t.Errorf("totals %+v, %v", totals, err)
	}
	if kept, err := ledger.Kept(t.Context(), second.Address()); err != nil || len(kept) != 0 {
		t.Errorf("the journal still has %+v, %v", kept, err)
	}
}

func TestTxManager_ARestartDoesNotBringBackWhatHasExpired(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ledger := newLedger(t)
	to := someone(t)
	fake := clock.NewFake(time.Unix(1_700_000_000, 0))
	use := func(c *chain.TxConfig) { c.Ledger, c.Clock = ledger, fake }
	first := w.manager(t, use)
	ctx, kill := context.WithCancel(testContext(t))
	s := sendTogether(ctx, t, w, first, chain.Request{Duty: "pay", To: &to, Value: chain.Ether(5), Deadline: fake.Now().Add(time.Minute)})
	kill()
	s.work.Wait()
	w.node.DropPending()
	fake.Advance(time.Hour)

	second := w.manager(t, use)
	w.mine(t)
	done := make(chan error, 1)
	go func() {
		_, err := second.Send(testContext(t), chain.Request{Duty: "next", To: &to, Value: chain.Ether(1)})
		done <- err
	}()
	eventually(t, "the next is mined", func() bool {
		fake.Advance(time.Second)
		return len(done) == 1
	})
	if err := <-done; err != nil {
		t.Fatal(err)
	}
	w.holds(t, to, 1)
}

// A budget counts what is under way, too.
func TestTxManager_RequestsUnderWayDoNotOverdrawABudget(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ledger := newLedger(t)
	// A transfer costs 21,000 gas at a base fee of 7/8 gwei and a little tip: three fit, a fourth does not.
	limit := chain.Gwei(21_000).MulDivDown(30, 10)
	m := w.manager(t, func(c *chain.TxConfig) { c.Ledger, c.Budgets = ledger, chain.Budgets{"pay": limit} })
	to := someone(t)
	s := sendTogether(testContext(t), t, w, m, pays(to, 3)...)
	if _, err := m.Send(testContext(t), pays(to, 1)[0]); !errors.Is(err, chain.ErrBudget) {
		t.Errorf("the fourth: %v", err)
	}
	w.commit(t)
	s.work.Wait()
	if err := errors.Join(s.errs...); err != nil {
		t.Fatal(err)
	}
	w.holds(t, to, 3)
}
