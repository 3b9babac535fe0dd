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
	"maps"
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
	"github.com/livepeer/network/agents/wire"
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
	// maxStreams bounds the streams of a State, and the jobs that are read for them.
	maxStreams = 64
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
	// WHEP says that the streams are shown by WebRTC.
	WHEP bool
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
	docket  docket

	mu      sync.Mutex           // guards the fields below
	onChain State                // the part that is read from the chain
	jobs    map[string]*JobState // by stream
	lastAt  time.Time            // when both were read
	bodies  map[string][]byte    // JSON of the newest State, by the stream that viewers chose
	viewers map[chan []byte]string
}

// New returns an Observer; Run starts it.
func New(cfg Config) *Observer {
	return &Observer{
		cfg:     cfg,
		history: newHistory(cfg.Protocol.At, cfg.Names),
		claims:  make(map[uint64]ClaimState),
		docket:  newDocket(cfg.Protocol),
		bodies:  make(map[string][]byte),
		viewers: make(map[chan []byte]string),
		onChain: State{ // Lists of nothing until the chain was read: readers go through them.
			Transcoders: []TranscoderState{}, Verifiers: []VerifierState{}, Claims: []ClaimState{}, Games: []GameState{}, Log: []Event{},
		},
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
			o.docket = newDocket(o.cfg.Protocol)
			clear(o.claims)
		}
		err := o.readEvents(ctx, &next, head)
		if err == nil {
			o.docket.forget(head.Time)
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
	if err := o.docket.add(logs, times); err != nil {
		o.cfg.Log.Warn().Err(err).Msg("games are not shown as they are")
	}
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

// readState reads what the contracts say at head, up to which the events are read: sums of both would not agree otherwise.
func (o *Observer) readState(ctx context.Context, head chain.Head) error {
	s := State{Chain: ChainState{
		ID: o.cfg.Protocol.Domain.ChainID, Block: head.Number, BlockTime: head.Time, GasPrice: head.BaseFee, Connected: true,
	}}
	p := o.cfg.Protocol.AsOf(head.Number)
	var err error
	if s.Round, err = readRound(ctx, p); err != nil {
		return err
	}
	if s.Transcoders, err = o.readTranscoders(ctx, p); err != nil {
		return err
	}
	if s.Verifiers, err = o.readVerifiers(ctx, p); err != nil {
		return err
	}
	s.Totals = o.history.totals
	if err := readJobs(ctx, p, &s.Totals); err != nil {
		return err
	}
	if err := o.readClaims(ctx, p, &s); err != nil {
		return err
	}
	if s.Games, err = o.readGames(ctx, p, maxGames); err != nil {
		return err
	}
	s.Log = newestFirst(o.history.events)
	jobs, err := o.readStreamJobs(ctx, p, head)
	if err != nil {
		return err
	}
	o.mu.Lock()
	defer o.mu.Unlock()
	o.onChain, o.jobs, o.lastAt = s, jobs, o.cfg.Clock.Now()
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
		for _, name := range o.chosen() {
			body, err := json.Marshal(o.StateOf(name))
			if err != nil {
				o.cfg.Log.Error().Err(err).Msg("state cannot be encoded")
				continue
			}
			o.send(name, body)
		}
	}
}

// chosen returns the streams that viewers look at, and forgets what others were sent. The empty name is always among them.
func (o *Observer) chosen() []string {
	o.mu.Lock()
	defer o.mu.Unlock()
	wanted := map[string]bool{"": true}
	for _, name := range o.viewers {
		wanted[name] = true
	}
	maps.DeleteFunc(o.bodies, func(name string, _ []byte) bool { return !wanted[name] })
	return slices.Collect(maps.Keys(wanted))
}

// send gives those who chose a stream what is new of it.
func (o *Observer) send(name string, body []byte) {
	o.mu.Lock()
	defer o.mu.Unlock()
	if bytes.Equal(body, o.bodies[name]) {
		return
	}
	o.bodies[name] = body
	for viewer, choice := range o.viewers {
		if choice == name {
			offer(viewer, body)
		}
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
func (o *Observer) State() State { return o.StateOf("") }

// StateOf is State with a stream on show, if there is one of that name.
func (o *Observer) StateOf(name string) State {
	o.mu.Lock()
	s, jobs := o.onChain, o.jobs
	if o.cfg.Clock.Now().Sub(o.lastAt) > staleAfter {
		s.Chain.Connected = false
	}
	o.mu.Unlock()
	s.Segments, s.Streams = []SegmentState{}, []StreamState{}
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
	streams = liveFirst(streams)
	for _, stream := range streams {
		s.Streams = append(s.Streams, *o.streamState(stream))
	}
	shown := report.Stream{Name: suggestedName} // Nobody has published yet: the page tells where to.
	if len(streams) > 0 {
		i := slices.IndexFunc(streams, func(s report.Stream) bool { return s.Name == name })
		shown = streams[max(i, 0)]
	}
	s.Stream, s.Job = o.streamState(shown), jobs[shown.Name]
	s.Segments = segmentStates(shown.Segments)
	if s.Job != nil && s.Job.Transcoder != nil {
		s.Transcoders = slices.Clone(s.Transcoders)
		for i := range s.Transcoders {
			s.Transcoders[i].Current = s.Transcoders[i].Address == *s.Job.Transcoder
		}
	}
	return s
}

// liveFirst returns the streams that a State tells of: those that are live first, the longest before the newest, so that
// one that begins takes no viewer away. The first is on show if no other is chosen.
func liveFirst(streams []report.Stream) []report.Stream {
	sorted := slices.SortedStableFunc(slices.Values(streams), func(a, b report.Stream) int {
		switch {
		case a.Live && b.Live:
			return a.Since.Compare(b.Since)
		case a.Live == b.Live:
			return 0
		case a.Live:
			return -1
		default:
			return 1
		}
	})
	return sorted[:min(len(sorted), maxStreams)]
}

// streamQuery chooses the stream on show.
const streamQuery = "stream"

// Handler serves /api/v1/state and /api/v1/events; ?stream=NAME chooses the stream on show.
func (o *Observer) Handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /api/v1/state", o.serveState)
	mux.HandleFunc("GET /api/v1/events", o.serveEvents)
	return mux
}

func (o *Observer) serveState(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Cache-Control", "no-store")
	_ = json.NewEncoder(w).Encode(o.StateOf(r.URL.Query().Get(streamQuery))) // A reader that went away needs no answer.
}

func (o *Observer) serveEvents(w http.ResponseWriter, r *http.Request) {
	viewer, name := make(chan []byte, 1), r.URL.Query().Get(streamQuery)
	o.mu.Lock()
	full := len(o.viewers) >= maxViewers
	if !full {
		o.viewers[viewer] = name
		if body := o.bodies[name]; body != nil {
			viewer <- body
		}
	}
	o.mu.Unlock()
	if full {
		wire.WriteError(w, http.StatusServiceUnavailable, "too many viewers")
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
