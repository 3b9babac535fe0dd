// Package worker is the agent that transcodes for transcoders: it leases tasks, fetches their sources by hash, and delivers the
// renditions. It has no stake and no account on the chain, only a key that its transcoders have on their list.
//
// Start from Worker. How much it takes follows from how fast it was measured to be.
package worker

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/rs/zerolog"

	"github.com/livepeer/network/agents/crew"
	"github.com/livepeer/network/agents/queue"
	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/media/engine"
	"github.com/livepeer/network/media/profile"
	"github.com/livepeer/network/media/segment"
)

const (
	// drainTime is how long tasks in work may still take when the worker stops.
	drainTime = 40 * time.Second
	// settleTime bounds the last words about a task.
	settleTime = 5 * time.Second
)

var errDrained = errors.New("the worker stops")

// Engine is what a worker transcodes with.
type Engine interface {
	engine.Engine
	// Parallel is the number of segments in work at once.
	Parallel() int
}

// Depot is where the bytes of a transcoder's tasks are: *crew.Local or *crew.Link.
type Depot interface {
	Take(ctx context.Context, o crew.Order) ([]byte, error)
	Deliver(ctx context.Context, o crew.Order, made []engine.Rendition, failure error) error
}

// Config of a Worker.
type Config struct {
	Engine Engine
	// Queues are where tasks come from.
	Queues []queue.Queue
	// Depot returns where the bytes of a transcoder's tasks are, by the URL of its API.
	Depot func(base string) (Depot, error)
	// Rate is how fast the machine was measured to be, in work units a second; 0 takes one task at first.
	Rate float64
	// Pace is told how fast the worker is and what it has in work; nil if nobody wants to know.
	Pace  *crew.Pace
	Clock clock.Clock
	Log   zerolog.Logger
}

// Worker is the agent. Make it with New.
type Worker struct {
	cfg   Config
	slots chan struct{} // one for each segment in the engine: time is measured without the wait for a place in it

	mu      sync.Mutex // guards the fields below
	meter   meter
	changed chan struct{} // closed and replaced when a task has ended
}

// New returns a worker that has nothing to do yet.
func New(cfg Config) *Worker {
	w := &Worker{
		cfg: cfg, slots: make(chan struct{}, max(1, cfg.Engine.Parallel())),
		meter: meter{rate: cfg.Rate, slots: cfg.Engine.Parallel()}, changed: make(chan struct{}),
	}
	w.tell()
	return w
}

// tell passes on how fast the worker is.
func (w *Worker) tell() {
	w.cfg.Pace.Set(crew.Speed{Rate: w.meter.rate, Places: w.meter.slots, InWork: w.meter.inWork})
}

// Run works until ctx ends, and then finishes what it has: it takes nothing new.
func (w *Worker) Run(ctx context.Context) error {
	working, stop := context.WithCancelCause(context.WithoutCancel(ctx))
	defer stop(nil)
	var leasing, work sync.WaitGroup
	for _, q := range w.cfg.Queues {
		leasing.Go(func() { w.follow(ctx, working, q, &work) })
	}
	leasing.Wait()
	done := make(chan struct{})
	go func() {
		work.Wait()
		close(done)
	}()
	if n := w.busy(); n > 0 {
		w.cfg.Log.Info().Int("tasks", n).Msg("worker finishes what it has")
	}
	late := w.cfg.Clock.Ticker(drainTime)
	defer late.Stop()
	select {
	case <-done:
	case <-late.C:
		stop(errDrained)
		<-done
	}
	return nil
}

// Rate is how fast the machine is measured to be, in work units a second.
func (w *Worker) Rate() float64 {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.meter.rate
}

func (w *Worker) busy() int {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.meter.tasks
}

// follow leases from one queue until ctx ends.
func (w *Worker) follow(ctx, working context.Context, q queue.Queue, work *sync.WaitGroup) {
	for w.free(ctx) {
		l, err := q.Lease(ctx)
		if err != nil {
			continue // Only the end of ctx ends a lease without a task.
		}
		var o crew.Order
		if err := json.Unmarshal(l.Body, &o); err != nil {
			w.cfg.Log.Warn().Err(err).Str("task", l.ID).Msg("task cannot be read")
			w.settle(working, q.Ack, l)
			continue
		}
		if !w.begin(o, l.Deadline) {
			w.settle(working, q.Nack, l)
			continue
		}
		work.Go(func() { w.do(working, q, l, o) })
	}
}

// free waits until another task may be asked for, and tells whether ctx goes on.
func (w *Worker) free(ctx context.Context) bool {
	for ctx.Err() == nil {
		w.mu.Lock()
		admits, changed := w.meter.admits(), w.changed
		w.mu.Unlock()
		if admits {
			return true
		}
		select {
		case <-changed:
		case <-ctx.Done():
		}
	}
	return false
}

// begin takes a task on, unless another queue was quicker and there is no room any more.
func (w *Worker) begin(o crew.Order, deadline time.Time) bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	if !w.meter.admits() || !w.meter.fits(o.Units, deadline.Sub(w.cfg.Clock.Now())) {
		return false
	}
	w.meter.begin(o.Units)
	w.tell()
	return true
}

func (w *Worker) end(o crew.Order, took time.Duration, done bool) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.meter.end(o.Units, took, done)
	w.tell()
	close(w.changed)
	w.changed = make(chan struct{})
}

// do works on a task and settles its lease.
func (w *Worker) do(ctx context.Context, q queue.Queue, l queue.Lease, o crew.Order) {
	extending, stop := context.WithCancel(ctx)
	var kept sync.WaitGroup
	kept.Go(func() { w.keep(extending, q, l) })
	took, err := w.transcode(ctx, o, l.Deadline)
	stop()
	kept.Wait()
	w.end(o, took, err == nil && took > 0)
	switch {
	case err == nil:
		w.settle(ctx, q.Ack, l)
		if took == 0 { // What failed was delivered, and logged.
			return
		}
		w.cfg.Log.Debug().Str("task", o.Task).Int64("took_ms", took.Milliseconds()).Msg("segment done")
	case errors.Is(err, crew.ErrGone):
		w.settle(ctx, q.Ack, l)
		w.cfg.Log.Debug().Str("task", o.Task).Msg("task was done by another")
	default:
		w.settle(ctx, q.Nack, l)
		w.cfg.Log.Warn().Err(err).Str("task", o.Task).Msg("task given back")
	}
}

// keep extends the lease while the task is in work. A lease that is lost all the same costs nothing: the transcoder takes the
// first result.
func (w *Worker) keep(ctx context.Context, q queue.Queue, l queue.Lease) {
	tick := w.cfg.Clock.Ticker(queue.ExtendEvery)
	defer tick.Stop()
	for {
		select {
		case <-tick.C:
			if err := q.Extend(ctx, l); err != nil && ctx.Err() == nil {
				w.cfg.Log.Debug().Err(err).Str("task", l.ID).Msg("lease not extended")
			}
		case <-ctx.Done():
			return
		}
	}
}

// transcode does a task and delivers what came of it; an engine's failure is delivered too, and is no error here.
func (w *Worker) transcode(ctx context.Context, o crew.Order, deadline time.Time) (took time.Duration, err error) {
	depot, err := w.cfg.Depot(o.Base)
	if err != nil {
		return 0, err
	}
	ctx, cancel := context.WithTimeout(ctx, max(0, deadline.Sub(w.cfg.Clock.Now())))
	defer cancel()
	source, err := depot.Take(ctx, o)
	if err != nil {
		return 0, err
	}
	seg := segment.Segment{Sequence: o.Sequence, Data: source, Duration: time.Duration(o.DurationMS) * time.Millisecond, Hash: o.Source}
	w.cfg.Log.Debug().Str("task", o.Task).Uint64("sequence", o.Sequence).Msg("segment taken")
	made, took, failure := w.encode(ctx, seg, o.Profiles)
	if failure != nil {
		if took = 0; ctx.Err() != nil {
			made, failure = nil, fmt.Errorf("%w: %w", engine.ErrEngine, context.Cause(ctx))
		}
		w.cfg.Log.Warn().Err(failure).Str("task", o.Task).Msg("segment not transcoded")
		last, release := context.WithTimeout(context.WithoutCancel(ctx), settleTime)
		defer release()
		ctx = last
	}
	return took, depot.Deliver(ctx, o, made, failure)
}

// encode has the engine work on a segment as soon as it has a place, and tells how long that took.
func (w *Worker) encode(ctx context.Context, seg segment.Segment, profiles []profile.Profile) ([]engine.Rendition, time.Duration, error) {
	select {
	case w.slots <- struct{}{}:
		defer func() { <-w.slots }()
	case <-ctx.Done():
		return nil, 0, context.Cause(ctx)
	}
	began := w.cfg.Clock.Now()
	made, err := w.cfg.Engine.Transcode(ctx, seg, profiles)
	return made, w.cfg.Clock.Now().Sub(began), err
}

// settle says the last word about a lease. If it is not heard the lease runs out.
func (w *Worker) settle(ctx context.Context, do func(context.Context, queue.Lease) error, l queue.Lease) {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), settleTime)
	defer cancel()
	if err := do(ctx, l); err != nil && !errors.Is(err, queue.ErrLost) {
		w.cfg.Log.Debug().Err(err).Str("task", l.ID).Msg("lease not settled")
	}
}
