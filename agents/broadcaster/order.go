package broadcaster

import (
	"context"
	"errors"
	"fmt"
	"regexp"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/agents/wire"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/media/profile"
	"github.com/livepeer/network/verification/claim"
)

const (
	// startMargin lets a job begin a little in the past, for clocks that differ.
	startMargin = 30 * time.Second
	// quoteTimeout bounds the wait for a transcoder's quote.
	quoteTimeout = 10 * time.Second
)

// ErrQuoteForOthers says that a quote names another broadcaster or another transcoder than was asked.
var ErrQuoteForOthers = errors.New("the quote is for somebody else")

var streamName = regexp.MustCompile(`^[A-Za-z0-9_-]{1,64}$`)

// IsStreamName tells whether a stream can have a name: 1 to 64 letters, digits, - and _.
func IsStreamName(name string) bool { return streamName.MatchString(name) }

// StreamID names a stream on chain: different broadcasters never share one.
func StreamID(broadcaster common.Address, name string) common.Hash {
	return crypto.Keccak256Hash(broadcaster.Bytes(), []byte(name))
}

// Order is what a broadcaster wants of a job.
type Order struct {
	Stream          common.Hash // StreamID
	Profiles        []profile.Profile
	MaxPricePerUnit chain.Wei
	Duration        time.Duration
}

// Terms are the order as the chain takes it, for a job that begins at the time of the newest block.
func (o Order) Terms(now time.Time) claim.Terms {
	return claim.Terms{
		StreamID:        o.Stream,
		ProfilesHash:    profile.Hash(o.Profiles),
		ServiceID:       crypto.Keccak256Hash([]byte("transcode")),
		MaxPricePerUnit: o.MaxPricePerUnit,
		Start:           uint64(now.Add(-startMargin).Unix()),
		End:             uint64(now.Add(o.Duration).Unix()),
	}
}

// AskQuote has the server of a transcoder quote a job, and checks the answer.
func AskQuote(ctx context.Context, p *protocol.Protocol, peers *wire.Identity, transcoder common.Address, ask wire.QuoteRequest) (wire.SignedQuote, error) {
	service, err := p.ServiceOf(ctx, transcoder)
	if err != nil {
		return wire.SignedQuote{}, err
	}
	if service.URI == "" {
		return wire.SignedQuote{}, fmt.Errorf("%s offers no service", transcoder)
	}
	signer, err := p.SignerOf(ctx, transcoder)
	if err != nil {
		return wire.SignedQuote{}, err
	}
	asking, cancel := context.WithTimeout(ctx, quoteTimeout)
	defer cancel()
	signed, err := wire.Client{Base: service.URI, HTTP: peers.Client(signer)}.Quote(asking, ask)
	if err != nil {
		return wire.SignedQuote{}, err
	}
	if signed.Quote.Transcoder != transcoder {
		return wire.SignedQuote{}, ErrQuoteForOthers
	}
	return signed, CheckQuote(ctx, p, ask, signed)
}

// CheckQuote tells whether a quote is for what was asked and by the working key of its transcoder.
func CheckQuote(ctx context.Context, p *protocol.Protocol, ask wire.QuoteRequest, signed wire.SignedQuote) error {
	if signed.Quote.Broadcaster != ask.Broadcaster {
		return ErrQuoteForOthers
	}
	signer, err := p.SignerOf(ctx, signed.Quote.Transcoder)
	if err != nil {
		return err
	}
	return claim.CheckSigner(p.Domain.QuoteDigest(signed.Quote, ask.Terms), signed.Signature, signer)
}
