// Package crew is how a transcoder gives its segments to workers: an engine that does nothing itself. It offers each
// segment on a queue, hands out the bytes by hash to the worker that takes it, and returns what the worker delivers.
// A segment whose worker is lost, or failed, is offered again at once.
//
// Start from Crew for the transcoder's side, and from Links for a worker's.
package crew

import (
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"

	"github.com/livepeer/network/agents/queue"
	"github.com/livepeer/network/internal/blob"
	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/media/engine"
	"github.com/livepeer/network/media/inspect"
	"github.com/livepeer/network/media/profile"
	"github.com/livepeer/network/media/segment"
)

const (
	// taskTime is how long a segment may take from the offer to the result, with all attempts: less than a broadcaster waits.
	taskTime = 45 * time.Second
	// maxAttempts is how often a segment is given to a worker that fails or is lost. More would let one bad segment
	// take down every worker.
	maxAttempts = 4
	// reofferAfter is how long a segment that nobody has taken is trusted to be in the queue: a queue may have lost it.
	reofferAfter = 5 * time.Second
	// offerRetry is the wait between offers to a queue that cannot be reached.
	offerRetry = 250 * time.Millisecond
	// assumedFPS estimates the work in a source that cannot be read.
	assumedFPS = 30
)

// ErrGone says that a task is done, given up or another worker's.
var ErrGone = errors.New("the task is gone")

// Order is the body of a task.
type Order struct {
	// Task is its id at the transcoder.
	Task string `json:"task"`
	// Base is the URL of the transcoder's API.
	Base string `json:"base"`
	// Source is the blob.Root of the segment's bytes.
	Source common.Hash `json:"source"`
	// Sequence and DurationMS are the segment's.
	Sequence   uint64 `json:"sequence"`
	DurationMS int64  `json:"durationMs"`
	// Profiles are the renditions to make.
	Profiles []profile.Profile `json:"profiles"`
	// Units is the work in it, in work units.
	Units uint64 `json:"units"`
}

// Config of a Crew.
type Config struct {
	// Queue is where segments are offered.
	Queue queue.Queue
	// Base is the URL under which workers reach Handler, without a path.
	Base string
	// Allow are the workers that may log in.
	Allow []common.Address
	// EngineID is what ID returns.
	EngineID string
	// Inside is the speed of the worker within this process; nil if there is none.
	Inside *Pace
	// Clock and Log are required.
	Clock clock.Clock
	Log   zerolog.Logger
}

// Crew implements engine.Engine. Make it with New.
type Crew struct {
	cfg    Config
	prefix string // makes ids of this process its own
	doors

	mu     sync.Mutex // guards the fields below
	tasks  map[string]*task
	issued uint64
}

// task is a segment that somebody waits for.
type task struct {
	id       string
	seg      segment.Segment
	profiles []profile.Profile
	source   *inspect.Info // nil where the source cannot be read
	units    uint64        // the work in it, in work units

	holder *session // who has it; nil is nobody
	taken  bool     // somebody has it
	blobs  map[common.Hash][]byte
	bytes  int64
	events chan event
}

// event is what happens to a task. There is room for every one that maxAttempts allows.
type event struct {
	renditions []engine.Rendition
	err        error // engine.ErrBadSource ends the task, anything else the attempt
}

// New returns a crew without workers.
func New(cfg Config) *Crew {
	c := &Crew{cfg: cfg, prefix: rand.Text()[:8], tasks: make(map[string]*task)}
	c.doors = newDoors(c)
	return c
}

// ID implements engine.Engine.
func (c *Crew) ID() string { return c.cfg.EngineID }

// Close implements engine.Engine: there is nothing to stop but the workers' sessions, which end with the server.
func (c *Crew) Close() error { return nil }

// Transcode implements engine.Engine.
func (c *Crew) Transcode(ctx context.Context, seg segment.Segment, profiles []profile.Profile) ([]engine.Rendition, error) {
	if err := profile.ValidateAll(profiles); err != nil {
		return nil, err
	}
	t, err := c.open(seg, profiles)
	if err != nil {
		return nil, err
	}
	defer c.close(t)
	order, err := json.Marshal(c.order(t))
	if err != nil {
		return nil, fmt.Errorf("encode order: %w", err)
	}
	deadline := c.cfg.Clock.Now().Add(taskTime)
	late := c.cfg.Clock.Ticker(taskTime)
	defer late.Stop()
	again := c.cfg.Clock.Ticker(reofferAfter)
	defer again.Stop()
	for offers, failures := 1, 0; ; offers++ {
		if err := c.offer(ctx, late.C, queue.Task{ID: fmt.Sprintf("%s/%d", t.id, offers), Deadline: deadline, Body: order}); err != nil {
			return nil, fmt.Errorf("transcode segment %d: %w", seg.Sequence, err)
		}
		e, err := c.wait(ctx, t, late.C, again.C)
		switch {
		case err != nil:
			return nil, fmt.Errorf("transcode segment %d: %w", seg.Sequence, err)
		case e.renditions != nil:
			return e.renditions, nil
		case errors.Is(e.err, engine.ErrBadSource):
			return nil, fmt.Errorf("transcode segment %d: %w", seg.Sequence, e.err)
		case e.err != nil:
			if failures++; failures == maxAttempts {
				return nil, fmt.Errorf("transcode segment %d: %w: %d attempts: %w", seg.Sequence, engine.ErrEngine, failures, e.err)
			}
			c.cfg.Log.Warn().Err(e.err).Str("task", t.id).Msg("segment goes to another worker")
		}
	}
}

// offer puts a task on the queue, however long the queue cannot be reached.
func (c *Crew) offer(ctx context.Context, late <-chan time.Time, t queue.Task) error {
	for {
		err := c.cfg.Queue.Offer(ctx, t)
		if err == nil || errors.Is(err, queue.ErrInvalid) {
			return err
		}
		if errors.Is(err, queue.ErrFull) {
			return fmt.Errorf("%w: %w", engine.ErrEngine, err)
		}
		c.cfg.Log.Debug().Err(err).Str("task", t.ID).Msg("queue does not take the segment")
		select {
		case <-c.cfg.Clock.After(offerRetry):
		case <-late:
			return fmt.Errorf("%w: %w", engine.ErrEngine, err)
		case <-ctx.Done():
			return context.Cause(ctx)
		}
	}
}

// wait returns the next event, or an empty one when the task has to be offered again without a reason of its own.
func (c *Crew) wait(ctx context.Context, t *task, late, again <-chan time.Time) (event, error) {
	for {
		select {
		case e := <-t.events:
			return e, nil
		case <-again:
			if !c.held(t) {
				return event{}, nil
			}
		case <-late:
			return event{}, fmt.Errorf("%w: no worker made it in %v", engine.ErrEngine, taskTime)
		case <-ctx.Done():
			return event{}, context.Cause(ctx)
		}
	}
}

func (c *Crew) open(seg segment.Segment, profiles []profile.Profile) (*task, error) {
	t := &task{
		seg: seg, profiles: slices.Clone(profiles),
		blobs: make(map[common.Hash][]byte), events: make(chan event, 2*maxAttempts),
	}
	if t.seg.Hash == ([32]byte{}) {
		hash, err := blob.Root(seg.Data)
		if err != nil {
			return nil, fmt.Errorf("%w: %w", engine.ErrBadSource, err)
		}
		t.seg.Hash = hash
	}
	t.source, t.units = Estimate(seg, profiles)
	c.mu.Lock()
	defer c.mu.Unlock()
	c.issued++
	t.id = fmt.Sprintf("%s-%d", c.prefix, c.issued)
	c.tasks[t.id] = t
	return t, nil
}

func (c *Crew) close(t *task) {
	c.mu.Lock()
	defer c.mu.Unlock()
	delete(c.tasks, t.id)
}

func (c *Crew) held(t *task) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	return t.taken
}

func (c *Crew) order(t *task) Order {
	return Order{
		Task: t.id, Base: c.cfg.Base, Source: t.seg.Hash, Sequence: t.seg.Sequence,
		DurationMS: t.seg.Duration.Milliseconds(), Profiles: t.profiles, Units: t.units,
	}
}

// Estimate looks at a segment and tells how much work its renditions will be, in work units. info is nil where the source
// cannot be read.
func Estimate(seg segment.Segment, profiles []profile.Profile) (info *inspect.Info, units uint64) {
	if read, err := inspect.Inspect(seg.Data); err == nil {
		info = &read
	}
	for _, p := range profiles {
		w, h, frames := p.Width, p.Height, int(seg.Duration.Seconds()*assumedFPS)
		if info != nil {
			w, h = p.Fit(info.Width, info.Height)
			frames = info.Frames
		}
		if p.FPS > 0 {
			frames = int(seg.Duration.Seconds() * p.FPS)
		}
		units += profile.Units(p, w, h, max(1, frames))
	}
	return info, units
}

// Busy tells how many tasks each worker has; the zero address is the worker of this process.
func (c *Crew) Busy() map[common.Address]int {
	c.mu.Lock()
	defer c.mu.Unlock()
	busy := make(map[common.Address]int)
	for _, t := range c.tasks {
		switch {
		case t.taken && t.holder != nil:
			busy[t.holder.worker]++
		case t.taken:
			busy[common.Address{}]++
		}
	}
	return busy
}

// take gives a task to a worker, unless another has it.
func (c *Crew) take(s *session, id string, source common.Hash) ([]byte, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	t, found := c.tasks[id]
	if !found || t.taken && t.holder != s || source != t.seg.Hash {
		return nil, fmt.Errorf("task %s: %w", id, ErrGone)
	}
	t.taken, t.holder = true, s
	return t.seg.Data, nil
}

// mine returns a task that s has taken.
func (c *Crew) mine(s *session, id string) (*task, error) {
	t, found := c.tasks[id]
	if !found || !t.taken || t.holder != s {
		return nil, fmt.Errorf("task %s: %w", id, ErrGone)
	}
	return t, nil
}

// finish reports what came of a task that s has taken.
func (c *Crew) finish(s *session, id string, e event) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	t, err := c.mine(s, id)
	if err != nil {
		return err
	}
	t.tell(e)
	return nil
}

// tell hands an event to who waits, and frees the task.
func (t *task) tell(e event) {
	t.taken, t.holder = false, nil
	clear(t.blobs)
	t.bytes = 0
	select {
	case t.events <- e:
	default: // More attempts than are counted have nobody who waits.
	}
}

// lose frees all that a worker had.
func (c *Crew) lose(s *session, why string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, t := range c.tasks {
		if t.taken && t.holder == s {
			t.tell(event{err: fmt.Errorf("worker %s is lost: %s", s.worker, why)})
		}
	}
}

// Local returns the depot for a worker within this process.
func (c *Crew) Local() *Local { return &Local{c} }

// Local is the bytes of a crew's tasks for a worker within the process: nothing is copied.
type Local struct{ crew *Crew }

// Take gives the task to this worker and returns its source. The error wraps ErrGone if it is not to be had.
func (l *Local) Take(_ context.Context, o Order) ([]byte, error) {
	return l.crew.take(nil, o.Task, o.Source)
}

// Deliver hands over the renditions, or the error instead of them.
func (l *Local) Deliver(_ context.Context, o Order, made []engine.Rendition, failure error) error {
	return l.crew.finish(nil, o.Task, event{made, failure})
}
