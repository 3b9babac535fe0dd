// Package observer watches a deployment and a broadcaster and shows both as one State,
// once (GET /api/v1/state) or live (GET /api/v1/events, server-sent events).
//
// Start from Observer. It only reads: events are added up by history, everything else is
// read from the contracts at each block.
package observer

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"math/big"
	"net/http"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/rs/zerolog"

	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/agents/report"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/internal/clock"
)

const (
	// headPeriod is how often the chain is asked for a new block.
	headPeriod = time.Second
	// publishPeriod is how often viewers are sent a State that has changed.
	publishPeriod = 500 * time.Millisecond
	// staleAfter is how old the newest block may be before the chain counts as lost.
	staleAfter = 15 * time.Second
	// maxSegments and maxClaims bound a State.
	maxSegments = 120
	maxClaims   = 24
	// suggestedName is the stream that a page without one invites to publish.
	suggestedName = "demo"
	// maxViewers bounds the pages that follow the events.
	maxViewers = 256
)

// Chain is the part of the chain client that the observer watches.
type Chain interface {
	Heads(ctx context.Context, period time.Duration) <-chan chain.Head
	HeadBlock(ctx context.Context) (chain.Head, error)
	FilterLogs(ctx context.Context, query ethereum.FilterQuery) ([]types.Log, error)
	HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error)
}

// Config of an Observer.
type Config struct {
	Chain    Chain
	Protocol *protocol.Protocol
	// Streams tells of the broadcaster's streams; nil if none is watched.
	Streams func() []report.Stream
	// RTMP is where publishers go, without a name, e.g. "rtmp://127.0.0.1:1935/live/".
	RTMP string
	// Names are what people call accounts.
	Names map[common.Address]string
	Clock clock.Clock
	Log   zerolog.Logger
}

// Observer keeps a State.
type Observer struct {
	cfg     Config
	history *history
	claims  map[uint64]ClaimState

	mu      sync.Mutex // guards the fields below
	onChain State      // the part that is read from the chain
	lastAt  time.Time  // when it was read
	body    []byte     // JSON of the newest State
	viewers map[chan []byte]struct{}
}

// New returns an Observer; Run starts it.
func New(cfg Config) *Observer {
	return &Observer{
		cfg:     cfg,
		history: newHistory(cfg.Protocol.At, cfg.Names),
		claims:  make(map[uint64]ClaimState),
		viewers: make(map[chan []byte]struct{}),
	}
}

// Run watches until ctx ends.
func (o *Observer) Run(ctx context.Context) error {
	var publishing sync.WaitGroup
	defer publishing.Wait()
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	publishing.Go(func() { o.publish(ctx) })
	next := o.cfg.Protocol.StartBlock
	for head := range o.cfg.Chain.Heads(ctx, headPeriod) {
		if head.Reorg {
			next = o.cfg.Protocol.StartBlock
			o.history = newHistory(o.cfg.Protocol.At, o.cfg.Names)
			clear(o.claims)
		}
		err := o.readEvents(ctx, &next, head)
		if err == nil {
			err = o.readState(ctx, head)
		}
		if err != nil && ctx.Err() == nil {
			o.cfg.Log.Warn().Err(err).Uint64("block", head.Number).Msg("cannot read the network's state")
		}
	}
	return nil
}

// Look reads the network once, without Run.
func (o *Observer) Look(ctx context.Context) (State, error) {
	head, err := o.cfg.Chain.HeadBlock(ctx)
	if err != nil {
		return State{}, err
	}
	next := o.cfg.Protocol.StartBlock
	if err := o.readEvents(ctx, &next, head); err != nil {
		return State{}, err
	}
	if err := o.readState(ctx, head); err != nil {
		return State{}, err
	}
	return o.State(), nil
}

// readEvents adds up what happened since the block next.
func (o *Observer) readEvents(ctx context.Context, next *uint64, head chain.Head) error {
	if *next > head.Number {
		return nil
	}
	logs, err := o.cfg.Chain.FilterLogs(ctx, ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(*next),
		ToBlock:   new(big.Int).SetUint64(head.Number),
		Addresses: o.history.contracts(),
	})
	if err != nil {
		return err
	}
	times, err := o.blockTimes(ctx, logs, head)
	if err != nil {
		return err
	}
	*next = head.Number + 1
	for i := range logs {
		if err := o.history.add(&logs[i], times[logs[i].BlockNumber]); err != nil {
			o.cfg.Log.Warn().Err(err).Msg("event left out of the sums")
		}
	}
	return nil
}

// blockTimes looks up when the blocks of logs were made. Nothing is added up before all are known,
// so that a failure can be tried again.
func (o *Observer) blockTimes(ctx context.Context, logs []types.Log, head chain.Head) (map[uint64]time.Time, error) {
	times := map[uint64]time.Time{head.Number: head.Time}
	for i := range logs {
		number := logs[i].BlockNumber
		if _, known := times[number]; known {
			continue
		}
		header, err := o.cfg.Chain.HeaderByNumber(ctx, new(big.Int).SetUint64(number))
		if err != nil {
			return nil, fmt.Errorf("time of block %d: %w", number, err)
		}
		times[number] = time.Unix(int64(header.Time), 0).UTC()
	}
	return times, nil
}

// readState reads what the contracts say now.
func (o *Observer) readState(ctx context.Context, head chain.Head) error {
	s := State{Chain: ChainState{
		ID: o.cfg.Protocol.Domain.ChainID, Block: head.Number, BlockTime: head.Time, GasPrice: head.BaseFee, Connected: true,
	}}
	var err error
	if s.Round, err = o.readRound(ctx); err != nil {
		return err
	}
	if s.Transcoders, err = o.readTranscoders(ctx); err != nil {
		return err
	}
	if s.Verifiers, err = o.readVerifiers(ctx); err != nil {
		return err
	}
	s.Totals = o.history.totals
	if err := o.readJobs(ctx, &s.Totals); err != nil {
		return err
	}
	if err := o.readClaims(ctx, &s); err != nil {
		return err
	}
	s.Log = newestFirst(o.history.events)
	if s.Job, err = o.readJob(ctx, head); err != nil {
		return err
	}
	if s.Job != nil && s.Job.Transcoder != nil {
		for i := range s.Transcoders {
			s.Transcoders[i].Current = s.Transcoders[i].Address == *s.Job.Transcoder
		}
	}
	o.mu.Lock()
	defer o.mu.Unlock()
	o.onChain, o.lastAt = s, o.cfg.Clock.Now()
	return nil
}

// publish sends the State to all viewers whenever it has changed.
func (o *Observer) publish(ctx context.Context) {
	ticker := o.cfg.Clock.Ticker(publishPeriod)
	defer ticker.Stop()
	for {
		select {
		case <-ticker.C:
		case <-ctx.Done():
			return
		}
		body, err := json.Marshal(o.State())
		if err != nil {
			o.cfg.Log.Error().Err(err).Msg("state cannot be encoded")
			continue
		}
		o.mu.Lock()
		if !bytes.Equal(body, o.body) {
			o.body = body
			for viewer := range o.viewers {
				offer(viewer, body)
			}
		}
		o.mu.Unlock()
	}
}

// offer replaces what a slow viewer has not taken yet.
func offer(viewer chan []byte, body []byte) {
	select {
	case <-viewer:
	default:
	}
	viewer <- body // Has room: only publish sends, and it holds the lock.
}

// State returns the network as it is known now.
func (o *Observer) State() State {
	o.mu.Lock()
	s := o.onChain
	if o.cfg.Clock.Now().Sub(o.lastAt) > staleAfter {
		s.Chain.Connected = false
	}
	o.mu.Unlock()
	s.Segments = []SegmentState{}
	if o.cfg.Streams == nil {
		return s
	}
	streams := o.cfg.Streams()
	for _, stream := range streams {
		s.Totals.Segments += stream.Counts.Segments
		s.Totals.Gaps += stream.Counts.Gaps
		s.Totals.Receipts += stream.Counts.Receipts
		s.Totals.Vouchers += stream.Counts.Vouchers
	}
	shown, found := shownStream(streams)
	if !found {
		shown.Name = suggestedName // Nobody has published yet: the page tells where to.
	}
	s.Stream = o.streamState(shown)
	s.Segments = segmentStates(shown.Segments)
	return s
}

// shownStream prefers a stream that is live, and then the first by name.
func shownStream(streams []report.Stream) (report.Stream, bool) {
	if len(streams) == 0 {
		return report.Stream{}, false
	}
	i := slices.IndexFunc(streams, func(s report.Stream) bool { return s.Live })
	return streams[max(i, 0)], true
}

// Handler serves /api/v1/state and /api/v1/events.
func (o *Observer) Handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /api/v1/state", o.serveState)
	mux.HandleFunc("GET /api/v1/events", o.serveEvents)
	return mux
}

func (o *Observer) serveState(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Cache-Control", "no-store")
	_ = json.NewEncoder(w).Encode(o.State()) // A reader that went away needs no answer.
}

func (o *Observer) serveEvents(w http.ResponseWriter, r *http.Request) {
	viewer := make(chan []byte, 1)
	o.mu.Lock()
	full := len(o.viewers) >= maxViewers
	if !full {
		o.viewers[viewer] = struct{}{}
		if o.body != nil {
			viewer <- o.body
		}
	}
	o.mu.Unlock()
	if full {
		http.Error(w, "too many viewers", http.StatusServiceUnavailable)
		return
	}
	defer func() {
		o.mu.Lock()
		defer o.mu.Unlock()
		delete(o.viewers, viewer)
	}()
	w.Header().Set("Content-Type", "text/event-stream")
	w.Header().Set("Cache-Control", "no-store")
	flusher := http.NewResponseController(w)
	for {
		select {
		case body := <-viewer:
			if _, err := fmt.Fprintf(w, "event: state\ndata: %s\n\n", body); err != nil {
				return
			}
			if err := flusher.Flush(); err != nil {
				return
			}
		case <-r.Context().Done():
			return
		}
	}
}
