package broadcaster

import (
	"context"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/agents/wire"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/media/profile"
)

const (
	// renewBefore is how long before a job's end its successor is opened.
	renewBefore = 2 * time.Minute
	// refillDivisor: a job whose free budget falls below 1/refillDivisor of Config.Budget is funded again.
	refillDivisor = 4
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
	// failing is how many of the elected have failed lately or have no room.
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
}

// unchanged tells whether nothing that matters differs.
func (w *worker) unchanged(other *worker) bool {
	return w.address == other.address && w.signer == other.signer && w.client.Base == other.client.Base && w.price.Equal(other.price)
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
	peers  *wire.Identity
	scores *scores
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
		if s.electable, err = k.cfg.Protocol.CountElectable(ctx, job.MaxPricePerUnit, maxElected); err != nil {
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
func (k *jobKeeper) failing() int {
	current := k.contract()
	if current == nil {
		return 0
	}
	return k.scores.failing(current.job.ID, current.workers, k.cfg.Clock.Now())
}

func (k *jobKeeper) create(ctx context.Context, head chain.Head) error {
	terms := Order{
		Stream: k.stream, Profiles: k.cfg.Profiles, MaxPricePerUnit: k.cfg.MaxPricePerUnit, Duration: k.cfg.JobDuration,
	}.Terms(head.Time)
	request := k.cfg.Protocol.CreateJob(terms, k.cfg.Budget)
	if k.cfg.Transcoder != (common.Address{}) {
		ask := wire.QuoteRequest{Broadcaster: k.cfg.Sender.Address(), Terms: terms}
		quote, err := AskQuote(ctx, k.cfg.Protocol, k.peers, k.cfg.Transcoder, ask)
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
		w, err := findWorker(ctx, k.cfg.Protocol, k.peers, address)
		if err != nil {
			return err
		}
		c.workers = append(c.workers, w)
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

// findWorker looks up how a transcoder is reached.
func findWorker(ctx context.Context, p *protocol.Protocol, peers *wire.Identity, address common.Address) (*worker, error) {
	service, err := p.ServiceOf(ctx, address)
	if err != nil {
		return nil, err
	}
	signer, err := p.SignerOf(ctx, address)
	if err != nil {
		return nil, err
	}
	return &worker{
		address: address,
		signer:  signer,
		price:   service.PricePerUnit,
		client:  wire.Client{Base: service.URI, HTTP: peers.Client(signer)},
	}, nil
}

func (k *jobKeeper) send(ctx context.Context, request chain.Request) error {
	ctx, cancel := context.WithTimeout(ctx, dutyDeadline)
	defer cancel()
	_, err := k.cfg.Sender.Send(ctx, request)
	return err
}
