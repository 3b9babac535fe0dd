package transcoder

import (
	"net/http"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/livepeer/network/agents/wire"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/verification/claim"
)

const (
	// quoteLife is how long a quote can be used.
	quoteLife = 2 * time.Minute
	// maxQuotedSeconds is the longest job that is quoted (JobsManager's largest).
	maxQuotedSeconds = 90 * 24 * 3600
)

// quote answers whether the transcoder takes a job, once.
func (w *work) quote(ask wire.QuoteRequest) (wire.SignedQuote, error) {
	now := w.cfg.Clock.Now()
	if err := checkQuote(ask, w.cfg.Service.PricePerUnit, now); err != nil {
		return wire.SignedQuote{}, err
	}
	quote := claim.Quote{
		Broadcaster: ask.Broadcaster, Transcoder: w.address, Expiry: uint64(now.Add(quoteLife).Unix()), Jobs: 1,
	}
	signature, err := claim.Sign(w.cfg.Protocol.Domain.QuoteDigest(quote, ask.Terms), w.cfg.Key)
	return wire.SignedQuote{Quote: quote, Signature: signature}, err
}

// checkQuote tells whether a job with these terms is taken. It is pure.
func checkQuote(ask wire.QuoteRequest, price chain.Wei, now time.Time) error {
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
