package broadcaster

import (
	"context"
	"errors"
	"net/http"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/livepeer/network/agents/wire"
	"github.com/livepeer/network/verification/claim"
)

const (
	// voucherTimeout bounds one try to hand over a voucher.
	voucherTimeout = 3 * time.Second
	// voucherRetry is how often vouchers that could not be handed over are tried again.
	voucherRetry = 10 * time.Second
	// maxUndelivered bounds the vouchers that wait for one transcoder on one job; the oldest are given up.
	maxUndelivered = 64
)

// creditor is a transcoder that is owed something on a job.
type creditor struct {
	job        uint64
	transcoder common.Address
}

// courier hands vouchers over. A transcoder can claim a run of segments only with the voucher that ends it, so one that does not
// arrive is tried again until it does, unless a later one of the same run makes up for it. What waits is on the disk.
type courier struct {
	cfg    Config
	ledger *ledger
	peers  *wire.Identity

	mu   sync.Mutex // guards the field below
	busy map[creditor]*errand
}

// errand is a creditor to whom somebody is on the way.
type errand struct {
	more bool // whether another voucher has come meanwhile
}

func newCourier(cfg Config, ledger *ledger, peers *wire.Identity) *courier {
	return &courier{cfg: cfg, ledger: ledger, peers: peers, busy: make(map[creditor]*errand)}
}

// begin tells whether to go, or that somebody is on the way, who will take what has come.
func (c *courier) begin(to creditor) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	if there, on := c.busy[to]; on {
		there.more = true
		return false
	}
	c.busy[to] = new(errand)
	return true
}

// end tells whether nothing has come meanwhile.
func (c *courier) end(to creditor, failed bool) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.busy[to].more && !failed {
		c.busy[to].more = false
		return false
	}
	delete(c.busy, to)
	return true
}

// deliver hands over what waits for a creditor, the oldest first, until something cannot be handed over.
func (c *courier) deliver(ctx context.Context, to creditor, client wire.Client) error {
	if !c.begin(to) {
		return nil
	}
	for {
		err := c.hand(ctx, to, client)
		if c.end(to, err != nil) {
			return err
		}
	}
}

func (c *courier) hand(ctx context.Context, to creditor, client wire.Client) error {
	waiting, err := c.ledger.undelivered(ctx, to)
	if err != nil {
		return err
	}
	for _, v := range waiting {
		err := c.send(ctx, v, client)
		var refused *wire.RefusedError
		if errors.As(err, &refused) && refused.Status == http.StatusBadRequest {
			c.cfg.Log.Warn().Uint64("job", v.Job).Uint64("sequence", v.ThroughSequence).Err(err).Msg("voucher refused, it is not sent again")
			err = nil
		}
		if err != nil {
			return err
		}
		if err := c.ledger.delivered(ctx, v); err != nil {
			return err
		}
	}
	return nil
}

func (c *courier) send(ctx context.Context, v claim.Voucher, client wire.Client) error {
	signature, err := claim.Sign(c.cfg.Protocol.Domain.VoucherDigest(v), c.cfg.Key)
	if err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(ctx, voucherTimeout)
	defer cancel()
	return client.SendVoucher(ctx, wire.SignedVoucher{Voucher: v, Signature: signature})
}

// run tries again what could not be handed over, also from before a restart.
func (c *courier) run(ctx context.Context) error {
	tick := c.cfg.Clock.Ticker(voucherRetry)
	defer tick.Stop()
	for {
		creditors, err := c.ledger.creditors(ctx)
		if err != nil && ctx.Err() == nil {
			c.cfg.Log.Error().Err(err).Msg("cannot read which vouchers wait")
		}
		for _, to := range creditors {
			if err := c.retry(ctx, to); err != nil && ctx.Err() == nil {
				c.cfg.Log.Debug().Uint64("job", to.job).Str("transcoder", to.transcoder.Hex()).Err(err).Msg("vouchers wait")
			}
		}
		select {
		case <-tick.C:
		case <-ctx.Done():
			return nil
		}
	}
}

// retry goes to a creditor, or forgets it when it is too late to claim.
func (c *courier) retry(ctx context.Context, to creditor) error {
	over, err := c.cfg.Protocol.ReclaimableAt(ctx, to.job)
	if err != nil {
		return err
	}
	if c.cfg.Clock.Now().After(over) {
		c.cfg.Log.Warn().Uint64("job", to.job).Str("transcoder", to.transcoder.Hex()).Msg("vouchers could not be handed over in time")
		return c.ledger.forget(ctx, to)
	}
	w, err := findWorker(ctx, c.cfg.Protocol, c.peers, to.transcoder)
	if err != nil {
		return err
	}
	return c.deliver(ctx, to, w.client)
}
