package broadcaster

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/livepeer/network/agents/wire"
	"github.com/livepeer/network/media/engine"
	"github.com/livepeer/network/media/inspect"
	"github.com/livepeer/network/media/profile"
	"github.com/livepeer/network/media/segment"
	"github.com/livepeer/network/verification/claim"
)

const (
	// maxInFlight bounds the segments of one stream that are out for transcoding.
	maxInFlight = 6
	// attemptFactor times a segment's duration, but at least minAttempt, is what one transcoder gets.
	attemptFactor = 3
	minAttempt    = 8 * time.Second
	// budgetFactor times a segment's duration, but at least minBudget, is what all attempts get together:
	// where everybody is slow, asking everybody makes it worse.
	budgetFactor = 6
	minBudget    = 12 * time.Second
	// pauseAfterFailure is for how long a transcoder that failed is asked last.
	pauseAfterFailure = 15 * time.Second
	// voucherTimeout bounds the sending of one voucher; the next one makes up for a lost one.
	voucherTimeout = 3 * time.Second
)

var (
	errNoJob = errors.New("no transcoder is elected yet")
	errBusy  = errors.New("too many segments are out for transcoding")
)

// outcome is what became of a segment.
type outcome struct {
	contract *contract
	worker   *worker // nil if nobody transcoded it
	units    uint64
}

// dispatcher gets the segments of one stream transcoded and pays for them in their order.
type dispatcher struct {
	cfg    Config
	ledger *ledger
	show   func(uint64, []engine.Rendition) // publishes renditions
	gap    func(uint64)                     // tells that there are none
	note   *journal

	slots   chan struct{}
	working sync.WaitGroup

	mu      sync.Mutex // guards the fields below
	waiting []uint64   // sequences sent out and not settled, in order
	done    map[uint64]outcome
	settle  chan struct{} // wakes the settling goroutine
}

func newDispatcher(cfg Config, ledger *ledger, note *journal) *dispatcher {
	return &dispatcher{
		cfg: cfg, ledger: ledger, note: note,
		slots:  make(chan struct{}, maxInFlight),
		done:   make(map[uint64]outcome),
		settle: make(chan struct{}, 1),
	}
}

// dispatch sends a segment out and returns at once.
func (d *dispatcher) dispatch(ctx context.Context, seg segment.Segment, c *contract) {
	if c == nil {
		d.lose(seg.Sequence, errNoJob)
		return
	}
	select {
	case d.slots <- struct{}{}:
	default:
		d.lose(seg.Sequence, errBusy)
		return
	}
	d.mu.Lock()
	d.waiting = append(d.waiting, seg.Sequence)
	d.mu.Unlock()
	d.working.Go(func() {
		defer func() { <-d.slots }()
		o, err := d.transcode(ctx, seg, c)
		if err != nil {
			d.lose(seg.Sequence, err)
		}
		d.mu.Lock()
		d.done[seg.Sequence] = o
		d.mu.Unlock()
		select {
		case d.settle <- struct{}{}:
		default: // It is awake already.
		}
	})
}

func (d *dispatcher) lose(sequence uint64, err error) {
	d.gap(sequence)
	d.note.lost(sequence, err)
	if !errors.Is(err, errNoJob) {
		d.cfg.Log.Warn().Uint64("sequence", sequence).Str("reason", strings.ReplaceAll(err.Error(), "\n", "; ")).Msg("segment has no renditions")
	}
}

// transcode asks the primary and then the fallbacks in their order; those that failed lately come last.
func (d *dispatcher) transcode(ctx context.Context, seg segment.Segment, c *contract) (outcome, error) {
	source, err := inspect.Inspect(seg.Data)
	if err != nil {
		return outcome{}, fmt.Errorf("source segment: %w", err)
	}
	ctx, cancel := context.WithTimeout(ctx, max(minBudget, budgetFactor*seg.Duration))
	defer cancel()
	var failures error
	for _, w := range d.inOrder(c.workers) {
		attempt, cancel := context.WithTimeout(ctx, max(minAttempt, attemptFactor*seg.Duration))
		o, err := d.ask(attempt, seg, source, c, w)
		cancel()
		if err == nil {
			return o, nil
		}
		w.pauseUntil(d.cfg.Clock.Now().Add(pauseAfterFailure))
		failures = errors.Join(failures, fmt.Errorf("transcoder %s: %w", w.address, err))
		if ctx.Err() != nil {
			break
		}
	}
	return outcome{}, failures
}

func (d *dispatcher) inOrder(workers []*worker) []*worker {
	now := d.cfg.Clock.Now()
	var first, last []*worker
	for _, w := range workers {
		if w.pausedAt(now) {
			last = append(last, w)
		} else {
			first = append(first, w)
		}
	}
	return slices.Concat(first, last)
}

// ask has one transcoder do a segment, checks what it returns and publishes it.
func (d *dispatcher) ask(ctx context.Context, seg segment.Segment, source inspect.Info, c *contract, w *worker) (outcome, error) {
	digest := d.cfg.Protocol.Domain.SegmentDigest(claim.Segment{Job: c.job.ID, Sequence: seg.Sequence, SourceHash: seg.Hash})
	signature, err := claim.Sign(digest, d.cfg.Key)
	if err != nil {
		return outcome{}, err
	}
	began := d.cfg.Clock.Now()
	result, err := w.client.Transcode(ctx, c.job.ID, seg, c.job.ProfilesHash, signature)
	var refused *wire.RefusedError
	if errors.As(err, &refused) && refused.Status == http.StatusPreconditionFailed {
		if err = sendProfiles(ctx, w, c.profiles); err == nil {
			result, err = w.client.Transcode(ctx, c.job.ID, seg, c.job.ProfilesHash, signature)
		}
	}
	if err != nil {
		return outcome{}, err
	}
	renditions, units, err := d.check(result, source, c, w)
	if err != nil {
		return outcome{}, err
	}
	d.show(seg.Sequence, renditions)
	d.note.returned(seg.Sequence, c.job.ID, w.address, d.cfg.Clock.Now().Sub(began), result.TranscodeMS, renditions)
	return outcome{contract: c, worker: w, units: units}, nil
}

func sendProfiles(ctx context.Context, w *worker, profiles []profile.Profile) error {
	canonical, err := json.Marshal(profiles)
	if err != nil {
		return fmt.Errorf("encode profiles: %w", err)
	}
	return w.client.SendProfiles(ctx, canonical)
}

// check holds the result against the order: signature, number, structure and units.
func (d *dispatcher) check(result wire.Result, source inspect.Info, c *contract, w *worker) ([]engine.Rendition, uint64, error) {
	if err := claim.CheckSigner(d.cfg.Protocol.Domain.ReceiptDigest(result.Receipt), result.Signature, w.signer); err != nil {
		return nil, 0, fmt.Errorf("receipt: %w", err)
	}
	if len(result.Renditions) != len(c.profiles) {
		return nil, 0, fmt.Errorf("%d renditions for %d profiles", len(result.Renditions), len(c.profiles))
	}
	var units uint64
	renditions := make([]engine.Rendition, len(c.profiles))
	for i, p := range c.profiles {
		info, err := inspect.Check(source, result.Renditions[i], p)
		if err != nil {
			return nil, 0, fmt.Errorf("rendition %s: %w", p.Name, err)
		}
		units += profile.Units(p, info.Width, info.Height, info.Frames)
		renditions[i] = engine.Rendition{
			Profile: p, Data: result.Renditions[i], Hash: result.Receipt.Renditions[i],
			Frames: info.Frames, Width: info.Width, Height: info.Height,
		}
	}
	if units != result.Receipt.Units {
		return nil, 0, fmt.Errorf("receipt says %d units, the renditions have %d", result.Receipt.Units, units)
	}
	return renditions, units, nil
}

// run settles segments in their order until ctx ends, and waits for those that are out.
func (d *dispatcher) run(ctx context.Context) error {
	defer d.working.Wait()
	for {
		for {
			o, sequence, due := d.next()
			if !due {
				break
			}
			if o.worker != nil {
				if err := d.pay(ctx, sequence, o); err != nil {
					return err
				}
			}
		}
		select {
		case <-d.settle:
		case <-ctx.Done():
			return nil
		}
	}
}

// next takes the oldest segment that was sent out, once it came back.
func (d *dispatcher) next() (outcome, uint64, bool) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if len(d.waiting) == 0 {
		return outcome{}, 0, false
	}
	sequence := d.waiting[0]
	o, came := d.done[sequence]
	if !came {
		return outcome{}, 0, false
	}
	d.waiting = d.waiting[1:]
	delete(d.done, sequence)
	return o, sequence, true
}

// pay promises what a segment costs and sends the voucher. An error means that the promise could not be stored.
func (d *dispatcher) pay(ctx context.Context, sequence uint64, o outcome) error {
	v, err := d.ledger.pay(context.WithoutCancel(ctx), o.contract.job.ID, o.worker.address, sequence, o.units, o.worker.price)
	if err != nil {
		return err
	}
	signature, err := claim.Sign(d.cfg.Protocol.Domain.VoucherDigest(v), d.cfg.Key)
	if err != nil {
		return err
	}
	d.note.paid(v)
	ctx, cancel := context.WithTimeout(ctx, voucherTimeout)
	defer cancel()
	if err := o.worker.client.SendVoucher(ctx, wire.SignedVoucher{Voucher: v, Signature: signature}); err != nil {
		d.cfg.Log.Warn().Uint64("job", v.Job).Uint64("sequence", sequence).Err(err).Msg("voucher not delivered, the next one makes up for it")
	}
	return nil
}
