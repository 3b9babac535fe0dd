// Package cpu transcodes with ffmpeg and x264 on the processor.
//
// Start from New. Every segment gets a process of its own, which decodes once and encodes all
// renditions with one thread; several segments run side by side. The output is a pure
// function of the segment and the profiles: one build of ffmpeg and x264 gives the same bytes on
// every processor, so a rendition can be checked by making it again.
package cpu

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"sync"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/media/engine"
	"github.com/livepeer/network/media/engine/ffmpeg"
	"github.com/livepeer/network/media/inspect"
	"github.com/livepeer/network/media/profile"
	"github.com/livepeer/network/media/segment"
)

// maxMemory bounds the address space of one process, in bytes. A ladder of four
// from 1080p maps 1.2 GB and touches a quarter of it.
const maxMemory = 6 << 30

var (
	errWallTime = errors.New("out of time")
	errClosed   = errors.New("closed")
)

// Config sets up an Engine. The zero value is usable.
type Config struct {
	// FFmpeg is the program's name or path; empty means "ffmpeg". It must be 5.1 or newer, with libx264.
	FFmpeg string
	// Parallel is the number of segments in work at once; zero means one a core.
	Parallel int
	// Limits bound one segment; zero fields take their defaults.
	Limits engine.Limits
	// Clock measures Limits.WallTime; nil means the system's.
	Clock clock.Clock
	// NoSIMD turns off all processor-specific code. The output is the same, later.
	NoSIMD bool
	// NoSpare starts each process when its segment comes, and not one segment ahead.
	NoSpare bool
}

// Engine implements engine.Engine. Make it with New.
type Engine struct {
	config Config
	path   string
	id     string
	slots  chan struct{}
	life   context.Context // ends with Close
	end    context.CancelCauseFunc
	work   sync.WaitGroup

	mu     sync.Mutex
	closed bool
	recent [32]byte // hash of the profiles of the latest segment
	spare  *ffmpeg.Process
}

// New finds ffmpeg and proves with a short encode that it can do the work.
func New(ctx context.Context, c Config) (*Engine, error) {
	if c.FFmpeg == "" {
		c.FFmpeg = "ffmpeg"
	}
	if c.Parallel <= 0 {
		c.Parallel = runtime.NumCPU()
	}
	if c.Clock == nil {
		c.Clock = clock.System{}
	}
	c.Limits = c.Limits.WithDefaults()
	e := &Engine{config: c, slots: make(chan struct{}, c.Parallel)}
	e.life, e.end = context.WithCancelCause(context.Background())
	if err := e.identify(ctx); err != nil {
		e.end(errClosed)
		return nil, err
	}
	return e, nil
}

// ID implements engine.Engine: a digest of the versions, the arguments and the bytes they make.
func (e *Engine) ID() string { return e.id }

// Close implements engine.Engine. Segments in work end with an error that wraps engine.ErrEngine.
func (e *Engine) Close() error {
	e.mu.Lock()
	e.closed = true
	spare := e.spare
	e.spare = nil
	e.mu.Unlock()
	e.end(errClosed)
	if spare != nil {
		spare.Kill()
	}
	e.work.Wait()
	return nil
}

// Transcode implements engine.Engine. It waits for its turn when Parallel segments are in work.
func (e *Engine) Transcode(ctx context.Context, seg segment.Segment, profiles []profile.Profile) ([]engine.Rendition, error) {
	if err := profile.ValidateAll(profiles); err != nil {
		return nil, err
	}
	if !e.enter() {
		return nil, fmt.Errorf("%w: %w", engine.ErrEngine, errClosed)
	}
	defer e.work.Done()
	select {
	case e.slots <- struct{}{}:
		defer func() { <-e.slots }()
	case <-ctx.Done():
		return nil, fmt.Errorf("wait for a free engine: %w", context.Cause(ctx))
	case <-e.life.Done():
		return nil, fmt.Errorf("%w: %w", engine.ErrEngine, errClosed)
	}
	outputs, err := e.run(ctx, seg.Data, profiles)
	if err != nil {
		return nil, fmt.Errorf("transcode segment %d: %w", seg.Sequence, err)
	}
	renditions, err := e.measure(outputs, profiles)
	if err != nil {
		return nil, fmt.Errorf("transcode segment %d: %w", seg.Sequence, err)
	}
	return renditions, nil
}

// enter counts a call that Close must wait for.
func (e *Engine) enter() bool {
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.closed {
		return false
	}
	e.work.Add(1)
	return true
}

// run makes one attempt and says whose fault a failure is.
func (e *Engine) run(ctx context.Context, data []byte, profiles []profile.Profile) ([][]byte, error) {
	bounded, cancel := context.WithCancelCause(ctx)
	defer context.AfterFunc(e.life, func() { cancel(errClosed) })()
	limit := e.config.Clock.Ticker(e.config.Limits.WallTime)
	defer limit.Stop()
	var watch sync.WaitGroup
	defer watch.Wait()
	defer cancel(nil)
	watch.Go(func() {
		select {
		case <-limit.C:
			cancel(errWallTime)
		case <-bounded.Done():
		}
	})
	process, err := e.take(profiles)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", engine.ErrEngine, err)
	}
	outputs, _, err := process.Run(bounded, data)
	if err != nil && ctx.Err() != nil {
		return nil, context.Cause(ctx)
	}
	return outputs, e.blame(err)
}

// take returns a process that waits for its input. When the same profiles come again, as they do
// in a live job, it starts the next process now: starting costs a tenth of a second, which is
// then over when the next segment arrives.
func (e *Engine) take(profiles []profile.Profile) (*ffmpeg.Process, error) {
	key := profile.Hash(profiles)
	e.mu.Lock()
	again := key == e.recent && !e.config.NoSpare
	spare := e.spare
	e.spare, e.recent = nil, key
	e.mu.Unlock()

	if spare != nil && (!again || !spare.Alive()) {
		spare.Kill()
		spare = nil
	}
	if again {
		e.keep(key, profiles)
	}
	if spare != nil {
		return spare, nil
	}
	return e.start(profiles)
}

// keep starts the spare process, unless another one has been kept meanwhile. A failure shows
// when the next segment finds no spare.
func (e *Engine) keep(key [32]byte, profiles []profile.Profile) {
	next, err := e.start(profiles)
	if err != nil {
		return
	}
	e.mu.Lock()
	fits := !e.closed && e.spare == nil && e.recent == key
	if fits {
		e.spare = next
	}
	e.mu.Unlock()
	if !fits {
		next.Kill()
	}
}

func (e *Engine) start(profiles []profile.Profile) (*ffmpeg.Process, error) {
	return ffmpeg.Start(ffmpeg.Command{
		Path:      e.path,
		Args:      Arguments(profiles, e.config.Limits, e.config.NoSIMD),
		Outputs:   len(profiles),
		MaxOutput: e.config.Limits.MaxOutputBytes,
		MaxCPU:    e.config.Limits.WallTime,
		MaxMemory: maxMemory,
	})
}

// measure looks at what ffmpeg wrote.
func (e *Engine) measure(outputs [][]byte, profiles []profile.Profile) ([]engine.Rendition, error) {
	renditions := make([]engine.Rendition, len(profiles))
	for i, data := range outputs {
		if len(data) == 0 {
			return nil, errNoPicture
		}
		info, err := inspect.Inspect(data)
		if err != nil {
			return nil, fmt.Errorf("%w: rendition %s: %w", engine.ErrEngine, profiles[i].Name, err)
		}
		if info.Frames > e.config.Limits.MaxFrames {
			return nil, fmt.Errorf("%w: more than %d pictures", engine.ErrBadSource, e.config.Limits.MaxFrames)
		}
		renditions[i] = engine.Rendition{
			Profile: profiles[i], Data: data, Hash: crypto.Keccak256Hash(data),
			Frames: info.Frames, Width: info.Width, Height: info.Height,
		}
	}
	return renditions, nil
}
