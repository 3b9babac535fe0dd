package chain_test

import (
	"bytes"
	"errors"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/rs/zerolog"

	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/internal/store"
)

func openLedger(t *testing.T) *chain.SQLLedger {
	t.Helper()
	db, err := store.Open(filepath.Join(t.TempDir(), "state.db"))
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

// fee sends a request and returns what it has cost.
func (w *world) fee(t *testing.T, r chain.Request) chain.Wei {
	t.Helper()
	receipt, err := w.manager(t, nil).Send(testContext(t), r)
	if err != nil {
		t.Fatal(err)
	}
	return chain.NewWei(receipt.EffectiveGasPrice).Mul(receipt.GasUsed)
}

func TestParseBudgets(t *testing.T) {
	t.Parallel()
	known := []string{"initialize round", "seal"}
	budgets, err := chain.ParseBudgets([]string{"seal=0.01 eth/day", "initialize round = 3 gwei /day"}, known)
	if err != nil || !budgets["seal"].Equal(chain.Gwei(10_000_000)) || !budgets["initialize round"].Equal(chain.Gwei(3)) {
		t.Errorf("%v, %v", budgets, err)
	}
	for _, bad := range [][]string{{"seal"}, {"seal=1 eth"}, {"seal=lots/day"}, {"dance=1 eth/day"}, {"seal=1 eth/day", "seal=2 eth/day"}, {"=1/day"}} {
		if _, err := chain.ParseBudgets(bad, known); !errors.Is(err, chain.ErrBadBudget) {
			t.Errorf("%q: %v", bad, err)
		}
	}
}

func TestTxManager_KeepsToTheBudgetOfADutyAndWarnsOnce(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.mine(t)
	ledger := openLedger(t)
	var log bytes.Buffer
	seal := chain.Request{Duty: "seal", To: &common.Address{9}}
	limit := w.fee(t, seal).Mul(3) // The base fee falls by an eighth a block, so that all transfers cost less than eight.
	m := w.manager(t, func(c *chain.TxConfig) {
		c.Ledger, c.Budgets, c.Log = ledger, chain.Budgets{"seal": limit}, zerolog.New(&log)
	})
	var err error
	sent := 0
	for ; err == nil && sent < 10; sent++ {
		_, err = m.Send(testContext(t), seal)
	}
	if !errors.Is(err, chain.ErrBudget) || sent < 2 {
		t.Fatalf("after %d: %v", sent, err)
	}
	spent, err := ledger.Spent(t.Context(), "seal", time.Time{})
	if err != nil || spent.Cmp(limit) > 0 || spent.IsZero() {
		t.Errorf("spent %s of %s: %v", spent, limit, err)
	}
	if _, err := m.Send(testContext(t), seal); !errors.Is(err, chain.ErrBudget) {
		t.Errorf("the next: %v", err)
	}
	if _, err := m.Send(testContext(t), chain.Request{Duty: "finalize", To: seal.To}); err != nil {
		t.Errorf("another duty: %v", err)
	}
	seal.Essential = true
	if _, err := m.Send(testContext(t), seal); err != nil {
		t.Errorf("what is slashed when left out: %v", err)
	}
	if n := strings.Count(log.String(), "budget is used up"); n != 1 {
		t.Errorf("%d lines about the budget:\n%s", n, log.String())
	}
	if now, err := ledger.Spent(t.Context(), "seal", time.Time{}); err != nil || now.Cmp(spent) <= 0 {
		t.Errorf("the essential one is not booked: %s, %v", now, err)
	}
}

// TestTxManager_ABudgetHoldsForManyAtOnce: what waits for a block counts before it is booked.
func TestTxManager_ABudgetHoldsForManyAtOnce(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ledger := openLedger(t)
	seal := chain.Request{Duty: "seal", To: &common.Address{9}}
	fee := make(chan chain.Wei)
	go func() { fee <- w.fee(t, seal) }()
	eventually(t, "one waits for a block", func() bool { return w.pending(t.Context()) })
	w.commit(t)
	limit := (<-fee).Mul(3) // The base fee falls by an eighth, so three cost less and four cost more.
	m := w.manager(t, func(c *chain.TxConfig) { c.Ledger, c.Budgets = ledger, chain.Budgets{"seal": limit} })
	const sends = 8
	results := make(chan error, sends)
	for range sends {
		go func() {
			_, err := m.Send(testContext(t), seal)
			results <- err
		}()
	}
	for range sends - 3 { // No block comes: these are the ones that are refused.
		if err := <-results; !errors.Is(err, chain.ErrBudget) {
			t.Errorf("sent beyond the budget: %v", err)
		}
	}
	w.commit(t)
	for range 3 {
		if err := <-results; err != nil {
			t.Error(err)
		}
	}
	if spent, err := ledger.Spent(t.Context(), "seal", time.Time{}); err != nil || spent.Cmp(limit) > 0 {
		t.Errorf("spent %s of %s: %v", spent, limit, err)
	}
}

func TestTxManager_BudgetsNeedALedgerThatCounts(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	_, err := chain.NewTxManager(testContext(t), chain.TxConfig{Client: w.client, Signer: w.signer, Budgets: chain.Budgets{"seal": chain.Gwei(1)}})
	if err == nil {
		t.Error("a budget nobody can keep was accepted")
	}
}

func TestTxManager_SendsNothingThatCostsMoreThanItIsWorth(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.mine(t)
	m := w.manager(t, nil)
	r := chain.Request{Duty: "finalize", To: &common.Address{9}}
	fee := w.fee(t, r)
	before, err := m.NextNonce(testContext(t))
	if err != nil {
		t.Fatal(err)
	}
	r.MaxFee = fee.MulDivDown(1, 2)
	if _, err := m.Send(testContext(t), r); !errors.Is(err, chain.ErrTooDear) {
		t.Errorf("at half its price: %v", err)
	}
	if after, err := m.NextNonce(testContext(t)); err != nil || after != before {
		t.Errorf("nonce went from %d to %d, %v", before, after, err)
	}
	r.MaxFee = fee.Mul(2)
	receipt, err := m.Send(testContext(t), r)
	if err != nil {
		t.Fatal(err)
	}
	price := chain.NewWei(receipt.EffectiveGasPrice).Mul(receipt.GasUsed)
	if price.Cmp(r.MaxFee) > 0 {
		t.Errorf("paid %s, worth %s", price, r.MaxFee)
	}
}

func TestSQLLedger_AddsUpFeesAndIncomeByDutyAndDay(t *testing.T) {
	t.Parallel()
	ledger := openLedger(t)
	monday := time.Date(2026, 3, 2, 23, 59, 0, 0, time.UTC)
	for i, e := range []chain.Entry{
		{Duty: "finalize", GasUsed: 100, Fee: chain.Gwei(5), Income: chain.Income{Wei: chain.Gwei(7)}, At: monday},
		{Duty: "finalize", GasUsed: 100, Fee: chain.Gwei(5), Reverted: true, At: monday.Add(time.Hour)},
		{Duty: "penalize", GasUsed: 200, Fee: chain.Gwei(9), Income: chain.Income{LPT: chain.Tokens(3)}, At: monday.Add(time.Hour)},
	} {
		e.Tx = common.Hash{byte(i + 1)}
		for range 2 { // Booking twice books once.
			if err := ledger.Book(t.Context(), e); err != nil {
				t.Fatal(err)
			}
		}
	}
	for range 2 {
		if err := ledger.Earn(t.Context(), chain.Earning{Ref: "claim 1", Duty: "claim", Income: chain.Income{Wei: chain.Ether(1)}, At: monday}); err != nil {
			t.Fatal(err)
		}
	}
	totals, err := ledger.Totals(t.Context())
	if err != nil || len(totals) != 3 {
		t.Fatalf("%+v, %v", totals, err)
	}
	claim, finalize, penalize := totals[0], totals[1], totals[2]
	if claim.Transactions != 0 || !claim.Net().Equal(chain.Ether(1)) {
		t.Errorf("claim %+v", claim)
	}
	if finalize.Transactions != 2 || finalize.Reverted != 1 || finalize.GasUsed != 200 || !finalize.Net().Equal(chain.Gwei(7).Sub(chain.Gwei(10))) {
		t.Errorf("finalize %+v", finalize)
	}
	if !penalize.Income.LPT.Equal(chain.Tokens(3)) {
		t.Errorf("penalize %+v", penalize)
	}
	days, err := ledger.Daily(t.Context(), monday)
	if err != nil || len(days) != 4 || days[0].Day != "2026-03-02" || days[3].Day != "2026-03-03" || days[3].Duty != "penalize" {
		t.Errorf("%+v, %v", days, err)
	}
	if days, err = ledger.Daily(t.Context(), monday.Add(time.Hour)); err != nil || len(days) != 2 {
		t.Errorf("since Tuesday: %+v, %v", days, err)
	}
}

func TestTxManager_BooksWhatATransactionBrought(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.mine(t)
	ledger := openLedger(t)
	m := w.manager(t, func(c *chain.TxConfig) { c.Ledger = ledger })
	_, err := m.Send(testContext(t), chain.Request{
		Duty: "finalize", To: &common.Address{9},
		Income: func(r *types.Receipt, account common.Address) chain.Income {
			if r.Status != types.ReceiptStatusSuccessful || account != w.signer.Address() {
				t.Errorf("income of %v for %s", r.Status, account)
			}
			return chain.Income{Wei: chain.Ether(2)}
		},
	})
	if err != nil {
		t.Fatal(err)
	}
	totals, err := ledger.Totals(t.Context())
	if err != nil || len(totals) != 1 || !totals[0].Income.Wei.Equal(chain.Ether(2)) {
		t.Errorf("%+v, %v", totals, err)
	}
}
