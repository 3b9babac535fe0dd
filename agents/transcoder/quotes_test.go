package transcoder

import (
	"errors"
	"net/http"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/livepeer/network/agents/wire"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/verification/claim"
)

func TestCheckAsk_TakesOnlyJobsThatPay(t *testing.T) {
	t.Parallel()
	now := time.Unix(1_800_000_000, 0)
	good := wire.QuoteRequest{
		Broadcaster: common.Address{1},
		Terms:       claim.Terms{MaxPricePerUnit: chain.Gwei(2), Start: 1_800_000_000, End: 1_800_003_600},
	}
	cases := map[string]struct {
		change func(*wire.QuoteRequest)
		status int
	}{
		"a job at the price":     {func(*wire.QuoteRequest) {}, 0},
		"a job that pays more":   {func(ask *wire.QuoteRequest) { ask.Terms.MaxPricePerUnit = chain.Gwei(3) }, 0},
		"a job that pays less":   {func(ask *wire.QuoteRequest) { ask.Terms.MaxPricePerUnit = chain.Gwei(1) }, http.StatusPaymentRequired},
		"a job for nobody":       {func(ask *wire.QuoteRequest) { ask.Broadcaster = common.Address{} }, http.StatusBadRequest},
		"a job without a second": {func(ask *wire.QuoteRequest) { ask.Terms.End = ask.Terms.Start }, http.StatusBadRequest},
		"a job without an end":   {func(ask *wire.QuoteRequest) { ask.Terms.End += maxQuotedSeconds }, http.StatusBadRequest},
	}
	for name, c := range cases {
		ask := good
		c.change(&ask)
		err := CheckAsk(ask, chain.Gwei(2), now)
		var refused *refusal
		if got := errors.As(err, &refused); got != (c.status != 0) || got && refused.status != c.status {
			t.Errorf("%s: %v, want status %d", name, err, c.status)
		}
	}
}

func TestVerdicts_AreShownOnceEnoughHaveSigned(t *testing.T) {
	t.Parallel()
	v := newVerdicts(Config{}, common.Address{1})
	one, two := claim.Verdict{Claim: 1, Verdict: 1}, claim.Verdict{Claim: 2, Verdict: 1}
	v.signed[one] = map[common.Address][]byte{{1}: nil, {2}: nil}
	v.signed[two] = map[common.Address][]byte{{1}: nil}
	if ready := v.ready(2); len(ready) != 1 || ready[one] == nil {
		t.Errorf("ready are %v, want %v alone", ready, one)
	}
	if ready := v.ready(2); len(ready) != 0 {
		t.Errorf("%v is shown twice", ready)
	}
	v.forget(two.Claim)
	if !v.idle() {
		t.Error("a settled claim still waits for signatures")
	}
}
