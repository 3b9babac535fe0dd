// Package broadcaster is the agent that takes live streams, has them transcoded by
// the network, pays for it, and shows them.
//
// Start from Broadcaster. A publisher's units go straight to the low-latency packager
// and into segments (stream.go); segments go out to the elected transcoder and come back
// as renditions, which are checked, shown and paid (dispatch.go); the job they are sent
// under is opened, funded and renewed as the chain moves (jobs.go).
package broadcaster

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"maps"
	"net/http"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/rs/zerolog"

	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/agents/wire"
	"github.com/livepeer/network/agents/witness"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/internal/lifecycle"
	"github.com/livepeer/network/internal/store"
	"github.com/livepeer/network/media/packager/whep"
	"github.com/livepeer/network/media/profile"
)

const (
	// headPeriod is how often the chain is asked for a new block.
	headPeriod = time.Second
	// dutyDeadline is how long one transaction is fought for before the duty is decided anew.
	dutyDeadline = 2 * time.Minute
	// maxStreams bounds the names that were published since the agent started.
	maxStreams = 64
	// application is the first part of the path that publishers use.
	application = "live"
)

var (
	// ErrStreamName says that a publisher's path is not "live/NAME" with a plain name.
	ErrStreamName = errors.New("publish to live/NAME, where NAME has letters, digits, - and _ only")
	// ErrStreamTaken says that somebody publishes under this name already.
	ErrStreamTaken = errors.New("somebody publishes this stream already")
	// ErrTooManyStreams says that the agent shows as many streams as it can.
	ErrTooManyStreams = errors.New("too many streams")
)

// Chain is the part of the chain client that the agent watches.
type Chain interface {
	Heads(ctx context.Context, period time.Duration) <-chan chain.Head
	FilterLogs(ctx context.Context, query ethereum.FilterQuery) ([]types.Log, error)
}

// Config of a Broadcaster. All fields but Transcoder and Metrics are needed.
type Config struct {
	Chain    Chain
	Protocol *protocol.Protocol
	Sender   protocol.Sender
	// Key is the account's key; it signs segments and vouchers.
	Key  *ecdsa.PrivateKey
	HTTP *http.Client // to streams that are pulled
	DB   *store.DB
	// Ingest says how streams come, and Admission who may publish.
	Ingest    Ingest
	Admission Admission
	// Profiles are the renditions ordered, unless the authorisation webhook names others.
	Profiles []profile.Profile
	// MaxPricePerUnit is the most that is paid for a work unit.
	MaxPricePerUnit chain.Wei
	// Budget is what a job starts with and what it is refilled by.
	Budget chain.Wei
	// JobDuration is how long one job lasts before its successor takes over.
	JobDuration time.Duration
	// Transcoder is whom jobs are opened for by its quote; if it is zero, transcoders are drawn.
	Transcoder common.Address
	// Archive says what is recorded and played back.
	Archive Archive
	// WebRTC, if there is one, shows sources with the least delay. Whoever made it closes it after Run.
	WebRTC *whep.Server
	Clock  clock.Clock
	Log    zerolog.Logger
	// Metrics is where the agent's metrics are registered; nil for nowhere.
	Metrics prometheus.Registerer
}

// Broadcaster is the agent.
type Broadcaster struct {
	cfg       Config
	ledger    *ledger
	peers     *wire.Identity
	scores    *scores // of transcoders, over all streams
	entrances *entrances
	timing    *timings
	mail      *courier
	// witness has transcoders slashed that sign two receipts for one segment.
	witness *witness.Witness

	mu      sync.Mutex // guards the fields below
	streams map[string]*stream
	running context.Context // of Run, under which streams work
	work    sync.WaitGroup
}

// New prepares the agent's store; Run starts it.
func New(ctx context.Context, cfg Config) (*Broadcaster, error) {
	if err := profile.ValidateAll(cfg.Profiles); err != nil {
		return nil, err
	}
	if err := cfg.Archive.Check(); err != nil {
		return nil, err
	}
	ledger, err := openLedger(ctx, cfg.DB)
	if err != nil {
		return nil, err
	}
	b := &Broadcaster{
		cfg: cfg, ledger: ledger, scores: newScores(), streams: make(map[string]*stream),
		peers:  wire.NewIdentity(cfg.Key, cfg.Clock),
		timing: newTimings(cfg.Metrics),
	}
	b.mail = newCourier(cfg, ledger, b.peers)
	b.witness, err = witness.New(ctx, witness.Config{
		Chain: cfg.Chain, Protocol: cfg.Protocol, Sender: cfg.Sender, Peers: b.peers, DB: cfg.DB, Clock: cfg.Clock, Log: cfg.Log,
	})
	if err != nil {
		return nil, err
	}
	b.register(cfg.Metrics)
	if b.entrances, err = openEntrances(cfg, b); err != nil {
		return nil, err
	}
	return b, nil
}

// Run takes publishers and looks after their jobs until ctx ends.
func (b *Broadcaster) Run(ctx context.Context) error {
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	b.mu.Lock()
	b.running = ctx
	b.mu.Unlock()
	group := lifecycle.NewGroup(lifecycle.Config{Clock: b.cfg.Clock, Log: b.cfg.Log})
	b.entrances.join(b, group)
	group.Add("jobs", lifecycle.Func(b.followChain))
	group.Add("witness", b.witness)
	group.Add("vouchers", lifecycle.Func(b.mail.run))
	group.Add("leftovers", lifecycle.Func(newLeftovers(b.cfg).run))
	err := group.Run(ctx)
	b.mu.Lock() // No stream starts after this.
	cancel(nil)
	b.mu.Unlock()
	b.work.Wait()
	b.peers.Close()
	b.mu.Lock()
	defer b.mu.Unlock()
	for _, s := range b.streams {
		s.close()
	}
	return err
}

// followChain gives each stream's job its turn at every block, but for those whose last step is still under way: one that
// waits for a transaction holds up no other.
func (b *Broadcaster) followChain(ctx context.Context) error {
	var steps sync.WaitGroup
	defer steps.Wait()
	for head := range b.cfg.Chain.Heads(ctx, headPeriod) {
		for _, s := range b.all() {
			if !s.attended.CompareAndSwap(false, true) {
				continue
			}
			steps.Go(func() {
				defer s.attended.Store(false)
				if err := s.jobs.attend(ctx, head, s.isLive()); err != nil && ctx.Err() == nil {
					b.cfg.Log.Warn().Err(err).Str("stream", s.name).Msg("job step failed, will be tried again")
				}
			})
		}
	}
	return nil
}

func (b *Broadcaster) all() []*stream {
	b.mu.Lock()
	defer b.mu.Unlock()
	return slices.Collect(maps.Values(b.streams))
}

// stream returns the stream that a publisher may publish and makes it on first use.
func (b *Broadcaster) stream(ctx context.Context, granted permission) (*stream, error) {
	name := granted.stream
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.running == nil || b.running.Err() != nil {
		return nil, errors.New("the broadcaster is not running")
	}
	if s, known := b.streams[name]; known {
		if profile.Hash(s.cfg.Profiles) != profile.Hash(granted.profiles) {
			return nil, ErrProfiles
		}
		return s, nil
	}
	if len(b.streams) >= maxStreams {
		return nil, ErrTooManyStreams
	}
	at, err := b.ledger.position(ctx, name, b.cfg.Clock.Now())
	if err != nil {
		return nil, err
	}
	s, err := b.newStream(ctx, name, at, granted.profiles)
	if err != nil {
		return nil, fmt.Errorf("stream %s: %w", name, err)
	}
	s.dispatcher.seen = b.witness.See
	b.streams[name] = s
	b.work.Go(func() { s.record(b.running) })
	b.work.Go(func() {
		if err := s.dispatcher.run(b.running); err != nil {
			b.cfg.Log.Error().Err(err).Str("stream", name).Msg("vouchers cannot be stored: the stream goes on without renditions")
			s.stopPaying()
		}
	})
	return s, nil
}
