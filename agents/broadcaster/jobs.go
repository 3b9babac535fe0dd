package broadcaster

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/agents/wire"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/media/profile"
	"github.com/livepeer/network/verification/claim"
)

const (
	// renewBefore is how long before a job's end its successor is opened.
	renewBefore = 2 * time.Minute
	// quoteTimeout bounds the wait for a transcoder's quote.
	quoteTimeout = 10 * time.Second
	// refillDivisor: a job whose free budget falls below 1/refillDivisor of Config.Budget is funded again.
	refillDivisor = 4
	// startMargin lets a job begin a little in the past, for clocks that differ.
	startMargin = 30 * time.Second
	// refreshBlocks is how often the elected transcoders' services are read again.
	refreshBlocks = 10
	// maxElected is the most transcoders that a job can have (JobsManager).
	maxElected = 4
	// electAgain is how many blocks pass before a draw of a fallback that brought nobody is tried again.
	electAgain = 60
	// maxJobsRead bounds how many of the newest jobs a start looks through for its own.
	maxJobsRead = 512
)

// jobStep is what a stream's job needs next.
type jobStep int

const (
	jobReady jobStep = iota
	jobIdle          // nobody publishes and there is no job
	jobCreate
	jobWaitDraw
	jobElect
	jobFund
)

// jobState is what decides about a job.
type jobState struct {
	live    bool // whether somebody publishes
	job     *protocol.Job
	elected int
	// failing is how many of the elected have failed lately.
	failing int
	// electable is how many can be drawn: a draw among nobody costs gas and another block.
	electable int
	owed      chain.Wei // promised and not claimed yet
}

// nextJobStep returns what to do. It is pure.
func nextJobStep(s jobState, now time.Time, block uint64, budget chain.Wei) jobStep {
	switch {
	case s.job == nil || now.After(s.job.End.Add(-renewBefore)):
		if !s.live {
			return jobIdle
		}
		return jobCreate
	case s.elected == 0 && (block <= s.job.SeedBlock || s.electable == 0):
		return jobWaitDraw
	case s.elected == 0:
		return jobElect
	case s.live && s.job.Budget.Sub(s.owed).Mul(refillDivisor).Cmp(budget) < 0:
		return jobFund
	default:
		return jobReady
	}
}

// wantsFallback tells whether to draw another transcoder: one more than those that work. It is pure.
func wantsFallback(s jobState, block uint64) bool {
	wanted := min(s.failing+2, maxElected, s.electable)
	return s.live && s.elected < wanted && block > s.job.SeedBlock
}

// worker is an elected transcoder as the broadcaster reaches it.
type worker struct {
	address common.Address
	signer  common.Address
	price   chain.Wei
	client  wire.Client

	mu     sync.Mutex
	paused time.Time // until when it is not asked, after a failure
}

// unchanged tells whether nothing that matters differs.
func (w *worker) unchanged(other *worker) bool {
	return w.address == other.address && w.signer == other.signer && w.client.Base == other.client.Base && w.price.Equal(other.price)
}

func (w *worker) pausedAt(now time.Time) bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	return now.Before(w.paused)
}

func (w *worker) pause() time.Time {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.paused
}

func (w *worker) pauseUntil(until time.Time) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.paused = until
}

// contract is a job that is ready for segments.
type contract struct {
	job      protocol.Job
	profiles []profile.Profile
	workers  []*worker // primary first
}

// jobKeeper opens, elects, funds and renews the job of one stream.
type jobKeeper struct {
	cfg    Config
	ledger *ledger
	stream common.Hash

	adopted bool // whether the chain was searched for a job from before a restart
	// triedAt is the block of the last draw of a fallback, after which the job had triedWith transcoders.
	triedAt   uint64
	triedWith int

	mu      sync.Mutex // guards the fields below
	job     uint64     // the newest job, zero while there is none
	current *contract  // the job that segments are sent under
}

// newest returns the id of the newest job, zero while there is none.
func (k *jobKeeper) newest() uint64 {
	k.mu.Lock()
	defer k.mu.Unlock()
	return k.job
}

func (k *jobKeeper) setNewest(job uint64) {
	k.mu.Lock()
	defer k.mu.Unlock()
	k.job = job
}

// contract returns the job to send segments under, or nil.
func (k *jobKeeper) contract() *contract {
	k.mu.Lock()
	defer k.mu.Unlock()
	return k.current
}

// attend takes the next step at a block.
func (k *jobKeeper) attend(ctx context.Context, head chain.Head, live bool) error {
	if !k.adopted {
		if err := k.adopt(ctx, head); err != nil {
			return err
		}
	}
	s, elected, err := k.look(ctx, live)
	if err != nil {
		return err
	}
	p := k.cfg.Protocol
	switch nextJobStep(s, head.Time, head.Number, k.cfg.Budget) {
	case jobCreate:
		return k.create(ctx, head)
	case jobElect:
		return k.send(ctx, p.Elect(*s.job))
	case jobFund:
		k.cfg.Log.Info().Uint64("job", s.job.ID).Stringer("amount", k.cfg.Budget).Msg("job funded again")
		return k.send(ctx, p.FundJob(s.job.ID, k.cfg.Budget))
	case jobReady:
		if err := k.ready(ctx, head.Number, *s.job, elected); err != nil {
			return err
		}
		return k.reserve(ctx, head.Number, s)
	case jobIdle, jobWaitDraw:
	}
	return nil
}

// reserve draws a fallback ahead of need.
func (k *jobKeeper) reserve(ctx context.Context, block uint64, s jobState) error {
	inVain := k.triedWith == s.elected && block < k.triedAt+electAgain
	if inVain || !wantsFallback(s, block) {
		return nil
	}
	k.triedAt, k.triedWith = block, s.elected
	return k.send(ctx, k.cfg.Protocol.Elect(*s.job))
}

// adopt finds the stream's newest running job on the chain, so that a restart does not pay for a second one.
func (k *jobKeeper) adopt(ctx context.Context, head chain.Head) error {
	count, err := k.cfg.Protocol.JobCount(ctx)
	if err != nil {
		return err
	}
	for id := count; id > 0 && id+maxJobsRead > count; id-- {
		job, err := k.cfg.Protocol.Job(ctx, id)
		if err != nil {
			return err
		}
		if job.StreamID == k.stream && job.Broadcaster == k.cfg.Sender.Address() && head.Time.Before(job.End.Add(-renewBefore)) &&
			job.ProfilesHash == profile.Hash(k.cfg.Profiles) {
			k.setNewest(id)
			k.cfg.Log.Info().Uint64("job", id).Msg("job found again")
			break
		}
	}
	k.adopted = true
	return nil
}

func (k *jobKeeper) look(ctx context.Context, live bool) (s jobState, elected []common.Address, err error) {
	s.live = live
	id := k.newest()
	if id == 0 {
		return s, nil, nil
	}
	job, err := k.cfg.Protocol.Job(ctx, id)
	if err != nil {
		return s, nil, err
	}
	s.job = &job
	if elected, err = k.cfg.Protocol.Elected(ctx, id); err != nil {
		return s, nil, err
	}
	if s.elected = len(elected); s.elected < maxElected {
		if s.electable, err = k.countElectable(ctx, job.MaxPricePerUnit); err != nil {
			return s, nil, err
		}
	}
	s.failing = k.failing()
	vouchers, err := k.ledger.vouchers(ctx, id)
	if err != nil {
		return s, nil, err
	}
	for _, v := range vouchers {
		cursor, err := k.cfg.Protocol.Cursor(ctx, id, v.Transcoder)
		if err != nil {
			return s, nil, err
		}
		s.owed = s.owed.Add(v.Amount.Sub(cursor.Amount))
	}
	return s, elected, nil
}

// failing is how many of the current job's transcoders have failed lately.
func (k *jobKeeper) failing() (count int) {
	current := k.contract()
	if current == nil {
		return 0
	}
	now := k.cfg.Clock.Now()
	for _, w := range current.workers {
		if w.pausedAt(now) {
			count++
		}
	}
	return count
}

// countElectable counts the transcoders that can be drawn at a price, up to as many as a job can have.
func (k *jobKeeper) countElectable(ctx context.Context, maxPrice chain.Wei) (count int, err error) {
	members, err := k.cfg.Protocol.Members(ctx)
	if err != nil {
		return 0, err
	}
	for _, m := range members {
		if count == maxElected {
			break
		}
		active, err := k.cfg.Protocol.IsActive(ctx, m.Transcoder)
		if err != nil {
			return 0, err
		}
		service, err := k.cfg.Protocol.ServiceOf(ctx, m.Transcoder)
		if err != nil {
			return 0, err
		}
		if active && service.PricePerUnit.Cmp(maxPrice) <= 0 {
			count++
		}
	}
	return count, nil
}

func (k *jobKeeper) create(ctx context.Context, head chain.Head) error {
	terms := claim.Terms{
		StreamID:        k.stream,
		ProfilesHash:    profile.Hash(k.cfg.Profiles),
		ServiceID:       transcodeService,
		MaxPricePerUnit: k.cfg.MaxPricePerUnit,
		Start:           uint64(head.Time.Add(-startMargin).Unix()),
		End:             uint64(head.Time.Add(k.cfg.JobDuration).Unix()),
	}
	request := k.cfg.Protocol.CreateJob(terms, k.cfg.Budget)
	if k.cfg.Transcoder != (common.Address{}) {
		quote, err := k.quote(ctx, terms)
		if err != nil {
			return fmt.Errorf("quote of %s: %w", k.cfg.Transcoder, err)
		}
		request = k.cfg.Protocol.CreateNamedJob(terms, quote.Quote, quote.Signature, k.cfg.Budget)
	}
	receipt, err := k.cfg.Sender.Send(ctx, request)
	if err != nil {
		return fmt.Errorf("create job: %w", err)
	}
	job, err := k.cfg.Protocol.CreatedJob(receipt)
	if err != nil {
		return err
	}
	k.setNewest(job)
	k.cfg.Log.Info().Uint64("job", job).Stringer("budget", k.cfg.Budget).Msg("job created")
	return nil
}

// quote asks the named transcoder to sign the terms.
func (k *jobKeeper) quote(ctx context.Context, terms claim.Terms) (wire.SignedQuote, error) {
	w, err := k.worker(ctx, k.cfg.Transcoder)
	if err != nil {
		return wire.SignedQuote{}, err
	}
	ctx, cancel := context.WithTimeout(ctx, quoteTimeout)
	defer cancel()
	signed, err := w.client.Quote(ctx, wire.QuoteRequest{Broadcaster: k.cfg.Sender.Address(), Terms: terms})
	if err != nil {
		return wire.SignedQuote{}, err
	}
	if signed.Quote.Broadcaster != k.cfg.Sender.Address() || signed.Quote.Transcoder != k.cfg.Transcoder {
		return wire.SignedQuote{}, errors.New("it is for somebody else")
	}
	return signed, claim.CheckSigner(k.cfg.Protocol.Domain.QuoteDigest(signed.Quote, terms), signed.Signature, w.signer)
}

// ready makes an elected job the one that segments are sent under. Now and then it looks whether
// a transcoder has moved or changed its key.
func (k *jobKeeper) ready(ctx context.Context, block uint64, job protocol.Job, elected []common.Address) error {
	before := k.contract()
	same := before != nil && before.job.ID == job.ID
	if same && len(before.workers) == len(elected) && block%refreshBlocks != 0 {
		return nil
	}
	c := &contract{job: job, profiles: k.cfg.Profiles}
	for _, address := range elected {
		w, err := k.worker(ctx, address)
		if err != nil {
			return err
		}
		c.workers = append(c.workers, w)
	}
	if same {
		keepPauses(before.workers, c.workers)
	}
	if same && slices.EqualFunc(before.workers, c.workers, (*worker).unchanged) {
		return nil
	}
	k.cfg.Log.Info().Uint64("job", job.ID).Str("transcoder", elected[0].Hex()).Int("fallbacks", len(elected)-1).Msg("transcoder elected")
	k.mu.Lock()
	defer k.mu.Unlock()
	k.current = c
	return nil
}

// keepPauses makes the same transcoders rest as long as before.
func keepPauses(before, after []*worker) {
	for _, old := range before {
		for _, w := range after {
			if w.address == old.address {
				w.pauseUntil(old.pause())
			}
		}
	}
}

func (k *jobKeeper) worker(ctx context.Context, address common.Address) (*worker, error) {
	service, err := k.cfg.Protocol.ServiceOf(ctx, address)
	if err != nil {
		return nil, err
	}
	signer, err := k.cfg.Protocol.SignerOf(ctx, address)
	if err != nil {
		return nil, err
	}
	return &worker{
		address: address,
		signer:  signer,
		price:   service.PricePerUnit,
		client:  wire.Client{Base: service.URI, HTTP: k.cfg.HTTP},
	}, nil
}

func (k *jobKeeper) send(ctx context.Context, request chain.Request) error {
	ctx, cancel := context.WithTimeout(ctx, dutyDeadline)
	defer cancel()
	_, err := k.cfg.Sender.Send(ctx, request)
	return err
}
