// Package child transcodes by running a recipe in child processes of ffmpeg.
//
// Start from New. Every segment gets a process of its own, which decodes once and encodes all
// renditions; several segments run side by side. With the recipe cpu the output is a pure
// function of the segment and the profiles: one build of ffmpeg and its encoders gives the same bytes on
// every processor, so a rendition can be checked by making it again.
package child

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"slices"
	"sync"
	"time"

	"github.com/livepeer/network/internal/blob"
	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/media/engine"
	"github.com/livepeer/network/media/engine/ffmpeg"
	"github.com/livepeer/network/media/engine/recipe"
	"github.com/livepeer/network/media/inspect"
	"github.com/livepeer/network/media/profile"
	"github.com/livepeer/network/media/segment"
)

const (
	// maxMemory bounds the address space of one process, in bytes. A ladder of four
	// from 1080p maps 1.2 GB and touches a quarter of it. Drivers of devices map far more than they use, so
	// there is no bound for theirs.
	maxMemory = 6 << 30
	// deviceParallel is how many segments a device has in work unless the configuration says otherwise.
	deviceParallel = 4
)

var (
	errWallTime = errors.New("out of time")
	errClosed   = errors.New("closed")
)

// Config sets up an Engine.
type Config struct {
	// Recipe says what to run.
	Recipe recipe.Recipe
	// Device is the number of the NVIDIA device or the path of the render node; empty means the first.
	Device string
	// FFmpeg is the program's name or path; empty means "ffmpeg". It must be 5.1 or newer.
	FFmpeg string
	// Parallel is the number of segments in work at once; zero means one a core, or four on a device.
	Parallel int
	// Limits bound one segment; zero fields take their defaults.
	Limits engine.Limits
	// Clock measures Limits.WallTime; nil means the system's.
	Clock clock.Clock
	// NoSIMD turns off all processor-specific code. The output is the same, later.
	NoSIMD bool
	// Background leaves the processors to whatever else wants them.
	Background bool
	// NoSpare starts each process when its segment comes, and not one segment ahead.
	NoSpare bool
}

// Engine implements engine.Engine. Make it with New.
type Engine struct {
	config Config
	path   string
	id     string
	codecs []string
	slots  chan struct{}
	life   context.Context // ends with Close
	end    context.CancelCauseFunc
	work   sync.WaitGroup

	mu     sync.Mutex
	closed bool
	recent [32]byte // what the latest segment was run with
	spare  *ffmpeg.Process
	usage  Usage
}

// Usage is what the finished processes of an engine have cost.
type Usage struct {
	// CPU is their user and system time.
	CPU time.Duration
	// MaxRSS is the most memory that one of them held, in bytes.
	MaxRSS int64
}

// New finds ffmpeg and proves with a short encode that it can do the work.
func New(ctx context.Context, c Config) (*Engine, error) {
	if c.FFmpeg == "" {
		c.FFmpeg = "ffmpeg"
	}
	if c.Parallel <= 0 {
		c.Parallel = runtime.NumCPU()
		if c.Recipe.Hardware {
			c.Parallel = deviceParallel
		}
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

// ID implements engine.Engine: a digest of the versions and the arguments and, with the recipe cpu, of the bytes they make.
func (e *Engine) ID() string { return e.id }

// Codecs returns the codecs it can encode to, each proved by New.
func (e *Engine) Codecs() []string { return slices.Clone(e.codecs) }

// Parallel is the number of segments in work at once.
func (e *Engine) Parallel() int { return e.config.Parallel }

// Usage tells what has been used up to now.
func (e *Engine) Usage() Usage {
	e.mu.Lock()
	defer e.mu.Unlock()
	return e.usage
}

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
	for _, p := range profiles {
		if !slices.Contains(e.codecs, p.Codec) {
			return nil, fmt.Errorf("%w: this engine has no encoder for %s", engine.ErrEngine, p.Codec)
		}
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
	if doubtful(profiles) {
		watch.Go(func() { e.doubt(bounded, data, cancel) })
	}
	process, err := e.take(profiles, e.config.Recipe.Field() && interlaced(data))
	if err != nil {
		return nil, fmt.Errorf("%w: %w", engine.ErrEngine, err)
	}
	outputs, _, err := process.Run(bounded, data)
	e.count(process)
	if err != nil && ctx.Err() != nil {
		return nil, context.Cause(ctx)
	}
	return outputs, e.blame(err)
}

// interlaced reports whether a source has fields. One that cannot be read is shown by the attempt itself.
func interlaced(data []byte) bool {
	info, err := inspect.Inspect(data)
	return err == nil && info.Interlaced
}

// count adds what a finished process has used.
func (e *Engine) count(p *ffmpeg.Process) {
	cpu, rss := p.Usage()
	e.mu.Lock()
	defer e.mu.Unlock()
	e.usage.CPU += cpu
	e.usage.MaxRSS = max(e.usage.MaxRSS, rss)
}

// take returns a process that waits for its input. When the same profiles come again, as they do
// in a live job, it starts the next process now: starting costs a tenth of a second, which is
// then over when the next segment arrives.
func (e *Engine) take(profiles []profile.Profile, interlaced bool) (*ffmpeg.Process, error) {
	key := profile.Hash(profiles)
	if interlaced {
		key[0] ^= 0xff // Another process than that for pictures.
	}
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
		e.keep(key, profiles, interlaced)
	}
	if spare != nil {
		return spare, nil
	}
	return e.start(profiles, interlaced)
}

// keep starts the spare process, unless another one has been kept meanwhile. A failure shows
// when the next segment finds no spare.
func (e *Engine) keep(key [32]byte, profiles []profile.Profile, interlaced bool) {
	next, err := e.start(profiles, interlaced)
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

func (e *Engine) start(profiles []profile.Profile, interlaced bool) (*ffmpeg.Process, error) {
	options := e.options()
	options.Interlaced = interlaced
	memory := uint64(maxMemory)
	if e.config.Recipe.Hardware {
		memory = 0
	}
	return ffmpeg.Start(ffmpeg.Command{
		Path:      e.path,
		Args:      e.config.Recipe.Arguments(profiles, options),
		Env:       options.Environment(),
		Outputs:   len(profiles),
		MaxOutput: e.config.Limits.MaxOutputBytes,
		MaxCPU:    e.config.Limits.WallTime,
		MaxMemory: memory, Background: e.config.Background,
	})
}

func (e *Engine) options() recipe.Options {
	return recipe.Options{Limits: e.config.Limits, Device: e.config.Device, NoSIMD: e.config.NoSIMD}
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
		root, err := blob.Root(data)
		if err != nil {
			return nil, fmt.Errorf("%w: rendition %s: %w", engine.ErrBadSource, profiles[i].Name, err)
		}
		renditions[i] = engine.Rendition{
			Profile: profiles[i], Data: data, Hash: root,
			Frames: info.Frames, Width: info.Width, Height: info.Height,
		}
	}
	return renditions, nil
}
