package broadcaster

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/livepeer/network/agents/wire"
	"github.com/livepeer/network/media/engine"
	"github.com/livepeer/network/media/inspect"
	"github.com/livepeer/network/media/profile"
	"github.com/livepeer/network/media/segment"
	"github.com/livepeer/network/verification/claim"
)

// maxInFlight bounds the segments of one stream that are out for transcoding.
const maxInFlight = 6

var (
	errNoJob = errors.New("no transcoder is elected yet")
	errBusy  = errors.New("too many segments are out for transcoding")
)

// debt is what is owed for one good result.
type debt struct {
	contract *contract
	worker   *worker
	units    uint64
}

// dispatcher gets the segments of one stream transcoded and pays for them in their order.
type dispatcher struct {
	cfg    Config
	ledger *ledger
	scores *scores
	show   func(uint64, []engine.Rendition) // publishes renditions
	gap    func(uint64)                     // tells that there are none
	seen   func(context.Context, common.Address, wire.SignedReceipt) error
	note   *journal
	mail   *courier

	slots   chan struct{}
	working sync.WaitGroup

	mu      sync.Mutex        // guards the fields below
	waiting []uint64          // sequences sent out and not settled, in order
	done    map[uint64][]debt // of sequences that came back; empty if nobody transcoded one
	settle  chan struct{}     // wakes the settling goroutine
	ended   bool              // nothing is sent out any more
}

func newDispatcher(cfg Config, ledger *ledger, scores *scores, note *journal, mail *courier) *dispatcher {
	return &dispatcher{
		cfg: cfg, ledger: ledger, scores: scores, note: note, mail: mail,
		seen:   func(context.Context, common.Address, wire.SignedReceipt) error { return nil },
		slots:  make(chan struct{}, maxInFlight),
		done:   make(map[uint64][]debt),
		settle: make(chan struct{}, 1),
	}
}

// dispatch sends a segment out and returns at once. After run has ended it does nothing.
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
	defer d.mu.Unlock()
	if d.ended { // Nobody would pay for it, and run waits for what it knows of only.
		<-d.slots
		return
	}
	d.waiting = append(d.waiting, seg.Sequence)
	d.working.Go(func() {
		defer func() { <-d.slots }()
		debts, err := d.transcode(ctx, seg, c)
		if err != nil {
			d.lose(seg.Sequence, err)
		}
		d.mu.Lock()
		d.done[seg.Sequence] = debts
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
		d.cfg.Log.Warn().Uint64("sequence", sequence).Str("reason", err.Error()).Msg("segment has no renditions")
	}
}

func sendProfiles(ctx context.Context, w *worker, job uint64, profiles []profile.Profile) error {
	canonical, err := json.Marshal(profiles)
	if err != nil {
		return fmt.Errorf("encode profiles: %w", err)
	}
	return w.client.SendProfiles(ctx, job, canonical)
}

// check holds the result against the order: signature, number, structure and units. What was signed is remembered in any case.
func (d *dispatcher) check(ctx context.Context, result wire.Result, source inspect.Info, c *contract, w *worker) ([]engine.Rendition, uint64, error) {
	if err := claim.CheckSigner(d.cfg.Protocol.Domain.ReceiptDigest(result.Receipt), result.Signature, w.signer); err != nil {
		return nil, 0, fmt.Errorf("receipt: %w", err)
	}
	if err := d.seen(context.WithoutCancel(ctx), w.address, result.SignedReceipt); err != nil {
		return nil, 0, err
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
	defer d.end()
	for {
		for {
			debts, sequence, due := d.next()
			if !due {
				break
			}
			for _, owed := range debts {
				if err := d.pay(ctx, sequence, owed); err != nil {
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

// end waits for what is out.
func (d *dispatcher) end() {
	d.mu.Lock()
	d.ended = true
	d.mu.Unlock()
	d.working.Wait()
}

// next takes the oldest segment that was sent out, once it came back.
func (d *dispatcher) next() ([]debt, uint64, bool) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if len(d.waiting) == 0 {
		return nil, 0, false
	}
	sequence := d.waiting[0]
	debts, came := d.done[sequence]
	if !came {
		return nil, 0, false
	}
	d.waiting = d.waiting[1:]
	delete(d.done, sequence)
	return debts, sequence, true
}

// pay promises what a segment costs and sends the voucher. An error means that the promise could not be stored.
func (d *dispatcher) pay(ctx context.Context, sequence uint64, owed debt) error {
	v, err := d.ledger.pay(context.WithoutCancel(ctx), owed.contract.job.ID, owed.worker.address, sequence, owed.units, owed.worker.price)
	if err != nil {
		return err
	}
	d.note.paid(v)
	if err := d.mail.deliver(ctx, creditor{v.Job, v.Transcoder}, owed.worker.client); err != nil {
		d.cfg.Log.Warn().Uint64("job", v.Job).Uint64("sequence", sequence).Err(err).Msg("voucher not delivered, will be tried again")
	}
	return nil
}
