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
	"net"
	"net/http"
	"regexp"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/rs/zerolog"

	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/internal/lifecycle"
	"github.com/livepeer/network/internal/store"
	"github.com/livepeer/network/media/ingest/rtmp"
	"github.com/livepeer/network/media/profile"
	"github.com/livepeer/network/media/unit"
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

// transcodeService is the service that the jobs ask for.
var transcodeService = crypto.Keccak256Hash([]byte("transcode"))

var streamName = regexp.MustCompile(`^[A-Za-z0-9_-]{1,64}$`)

// Chain is the part of the chain client that the agent watches.
type Chain interface {
	Heads(ctx context.Context, period time.Duration) <-chan chain.Head
}

// Config of a Broadcaster. All fields but Transcoder are needed.
type Config struct {
	Chain    Chain
	Protocol *protocol.Protocol
	Sender   protocol.Sender
	// Key is the account's key; it signs segments and vouchers.
	Key  *ecdsa.PrivateKey
	RTMP net.Listener // for publishers; the agent closes it
	HTTP *http.Client // to transcoders
	DB   *store.DB
	// Profiles are the renditions ordered.
	Profiles []profile.Profile
	// MaxPricePerUnit is the most that is paid for a work unit.
	MaxPricePerUnit chain.Wei
	// Budget is what a job starts with and what it is refilled by.
	Budget chain.Wei
	// JobDuration is how long one job lasts before its successor takes over.
	JobDuration time.Duration
	// Transcoder is whom jobs are opened for by its quote; if it is zero, transcoders are drawn.
	Transcoder common.Address
	Clock      clock.Clock
	Log        zerolog.Logger
}

// Broadcaster is the agent.
type Broadcaster struct {
	cfg    Config
	ledger *ledger
	ingest *rtmp.Server

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
	ledger, err := openLedger(ctx, cfg.DB)
	if err != nil {
		return nil, err
	}
	b := &Broadcaster{cfg: cfg, ledger: ledger, streams: make(map[string]*stream)}
	b.ingest, err = rtmp.New(rtmp.Config{Listener: cfg.RTMP, Clock: cfg.Clock, Log: cfg.Log, Handler: b})
	if err != nil {
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
	group.Add("rtmp", b.ingest)
	group.Add("jobs", lifecycle.Func(b.followChain))
	err := group.Run(ctx)
	cancel(nil)
	b.work.Wait()
	b.mu.Lock()
	defer b.mu.Unlock()
	for _, s := range b.streams {
		s.close()
	}
	return err
}

// followChain gives each stream's job its turn at every block.
func (b *Broadcaster) followChain(ctx context.Context) error {
	for head := range b.cfg.Chain.Heads(ctx, headPeriod) {
		for _, s := range b.all() {
			if err := s.jobs.attend(ctx, head, s.isLive()); err != nil && ctx.Err() == nil {
				b.cfg.Log.Warn().Err(err).Str("stream", s.name).Msg("job step failed, will be tried again")
			}
		}
	}
	return nil
}

func (b *Broadcaster) all() []*stream {
	b.mu.Lock()
	defer b.mu.Unlock()
	return slices.Collect(maps.Values(b.streams))
}

// Publish implements rtmp.Handler.
func (b *Broadcaster) Publish(ctx context.Context, path, remote string, tracks []unit.Track) (rtmp.Sink, error) {
	name, found := strings.CutPrefix(path, application+"/")
	if !found || !streamName.MatchString(name) {
		return nil, ErrStreamName
	}
	s, err := b.stream(ctx, name)
	if err != nil {
		return nil, err
	}
	return s.publish(b.running, remote, tracks)
}

// stream returns the stream of a name and makes it on first use.
func (b *Broadcaster) stream(ctx context.Context, name string) (*stream, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.running == nil || b.running.Err() != nil {
		return nil, errors.New("the broadcaster is not running")
	}
	if s, known := b.streams[name]; known {
		return s, nil
	}
	if len(b.streams) >= maxStreams {
		return nil, ErrTooManyStreams
	}
	at, err := b.ledger.position(ctx, name, b.cfg.Clock.Now())
	if err != nil {
		return nil, err
	}
	s, err := newStream(b.cfg, b.ledger, name, b.streamID(name), at)
	if err != nil {
		return nil, fmt.Errorf("stream %s: %w", name, err)
	}
	b.streams[name] = s
	b.work.Go(func() {
		if err := s.dispatcher.run(b.running); err != nil {
			b.cfg.Log.Error().Err(err).Str("stream", name).Msg("vouchers cannot be stored: the stream goes on without renditions")
			s.stopPaying()
		}
	})
	return s, nil
}

// streamID names a stream on chain: different broadcasters never share one.
func (b *Broadcaster) streamID(name string) common.Hash {
	return crypto.Keccak256Hash(b.cfg.Sender.Address().Bytes(), []byte(name))
}
