package broadcaster

import (
	"context"
	"fmt"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/agents/rules"
	"github.com/livepeer/network/agents/wire"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/media/profile"
)

const (
	// refreshBlocks is how often the elected transcoders' services are read again.
	refreshBlocks = 10
	// electAgain is how many blocks pass before a draw of a fallback that brought nobody is tried again.
	electAgain = 60
	// maxJobsRead bounds how many of the newest jobs a start looks through for its own.
	maxJobsRead = 512
)

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
	switch rules.NextJobStep(s, head.Time, head.Number, k.cfg.Budget) {
	case rules.JobCreate:
		return k.create(ctx, head)
	case rules.JobElect:
		return k.send(ctx, p.Elect(*s.Job))
	case rules.JobFund:
		k.cfg.Log.Info().Uint64("job", s.Job.ID).Stringer("amount", k.cfg.Budget).Msg("job funded again")
		return k.send(ctx, p.FundJob(s.Job.ID, k.cfg.Budget))
	case rules.JobReady:
		if err := k.ready(ctx, head.Number, *s.Job, elected); err != nil {
			return err
		}
		return k.reserve(ctx, head.Number, s)
	case rules.JobIdle, rules.JobWaitDraw:
	}
	return nil
}

// reserve draws a fallback ahead of need.
func (k *jobKeeper) reserve(ctx context.Context, block uint64, s rules.JobState) error {
	inVain := k.triedWith == s.Elected && block < k.triedAt+electAgain
	if inVain || !rules.WantsFallback(s, block) {
		return nil
	}
	k.triedAt, k.triedWith = block, s.Elected
	return k.send(ctx, k.cfg.Protocol.Elect(*s.Job))
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
		if job.StreamID == k.stream && job.Broadcaster == k.cfg.Sender.Address() && head.Time.Before(job.End.Add(-rules.RenewBefore)) &&
			job.ProfilesHash == profile.Hash(k.cfg.Profiles) {
			k.setNewest(id)
			k.cfg.Log.Info().Uint64("job", id).Msg("job found again")
			break
		}
	}
	k.adopted = true
	return nil
}

func (k *jobKeeper) look(ctx context.Context, live bool) (s rules.JobState, elected []common.Address, err error) {
	s.Live = live
	id := k.newest()
	if id == 0 {
		return s, nil, nil
	}
	job, err := k.cfg.Protocol.Job(ctx, id)
	if err != nil {
		return s, nil, err
	}
	s.Job = &job
	if elected, err = k.cfg.Protocol.Elected(ctx, id); err != nil {
		return s, nil, err
	}
	if s.Elected = len(elected); s.Elected < rules.MaxElected {
		if s.Electable, err = k.cfg.Protocol.CountElectable(ctx, job.MaxPricePerUnit, rules.MaxElected); err != nil {
			return s, nil, err
		}
	}
	s.Failing = k.failing()
	vouchers, err := k.ledger.vouchers(ctx, id)
	if err != nil {
		return s, nil, err
	}
	for _, v := range vouchers {
		cursor, err := k.cfg.Protocol.Cursor(ctx, id, v.Transcoder)
		if err != nil {
			return s, nil, err
		}
		s.Owed = s.Owed.Add(v.Amount.Sub(cursor.Amount))
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
