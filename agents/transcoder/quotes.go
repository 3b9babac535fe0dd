package transcoder

import (
	"crypto/ecdsa"
	"net/http"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/livepeer/network/agents/rules"
	"github.com/livepeer/network/agents/wire"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/verification/claim"
)

const (
	// QuoteLife is how long a quote that was asked for can be used.
	QuoteLife = 2 * time.Minute
	// maxQuotedSeconds is the longest job that is quoted (JobsManager's largest).
	maxQuotedSeconds = 90 * 24 * 3600
)

// quote answers whether the transcoder takes a job, once.
func (w *work) quote(ask wire.QuoteRequest) (wire.SignedQuote, error) {
	now := w.cfg.Clock.Now()
	if err := CheckAsk(ask, w.cfg.Service.PricePerUnit, now); err != nil {
		return wire.SignedQuote{}, err
	}
	if w.cfg.Speed != nil && !w.capacity().Open {
		return wire.SignedQuote{}, busy(rules.RetryJob, "no room for another job")
	}
	return SignQuote(w.cfg.Protocol.Domain, w.cfg.Key, ask, claim.Quote{Transcoder: w.address, Expiry: uint64(now.Add(QuoteLife).Unix()), Jobs: 1})
}

// SignQuote signs the quote of a transcoder for what a broadcaster has asked. The key is the transcoder's working key.
func SignQuote(domain claim.Domain, key *ecdsa.PrivateKey, ask wire.QuoteRequest, quote claim.Quote) (wire.SignedQuote, error) {
	quote.Broadcaster = ask.Broadcaster
	signature, err := claim.Sign(domain.QuoteDigest(quote, ask.Terms), key)
	return wire.SignedQuote{Quote: quote, Signature: signature}, err
}

// CheckAsk tells whether a transcoder with this price takes a job with the terms that are asked for. It is pure.
func CheckAsk(ask wire.QuoteRequest, price chain.Wei, now time.Time) error {
	switch {
	case ask.Broadcaster == (common.Address{}):
		return refuse(http.StatusBadRequest, "a quote is for one broadcaster")
	case ask.Terms.MaxPricePerUnit.Cmp(price) < 0:
		return refuse(http.StatusPaymentRequired, "price is %s a unit", price)
	case ask.Terms.Start >= ask.Terms.End || ask.Terms.End > uint64(now.Unix())+maxQuotedSeconds:
		return refuse(http.StatusBadRequest, "the job is empty or longer than %d seconds", maxQuotedSeconds)
	default:
		return nil
	}
}
