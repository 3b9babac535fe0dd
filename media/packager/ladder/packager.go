// Package ladder serves a live stream and its renditions as one HLS presentation with CMAF segments.
//
// Start from Packager: AddSource for each segment of the source, AddRendition or Gap for each rung
// of it, and Handler for the viewers. A rung that is not there by the deadline becomes a gap in its
// own playlist only, so all playlists keep the same media sequence numbers and a player goes on in
// another rung. Audio is taken from the source once and shared by all rungs.
//
// Barrier, which decides when a sequence is shown, and the window of what is shown know neither
// clock nor network.
package ladder

import (
	"errors"
	"fmt"
	"regexp"
	"slices"
	"sync"
	"time"

	"github.com/rs/zerolog"

	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/media/engine"
	"github.com/livepeer/network/media/segment"
)

// Defaults of Config.
const (
	DefaultTargetDuration = 4 * time.Second
	DefaultWindow         = 6
	DefaultDeadline       = 1500 * time.Millisecond
)

const (
	// maxWindow bounds the memory of a stream: six hours of 2 s segments.
	maxWindow = 10_800
	// maxHole is how far from the end of a segment the next may begin without being a discontinuity.
	maxHole = clockRate
)

var (
	// ErrEnded says that the stream has ended.
	ErrEnded = errors.New("stream has ended")
	// ErrDuration says that a segment has no duration or one above Config.TargetDuration.
	ErrDuration = errors.New("segment duration out of range")
	// ErrConfig is wrapped by every error of New.
	ErrConfig = errors.New("invalid configuration")
)

// Config describes a stream. Zero values stand for the defaults.
type Config struct {
	// Clock is required.
	Clock clock.Clock
	// Log gets one line for each gap.
	Log zerolog.Logger
	// Rungs names the renditions in the order of the multivariant playlist, as in profile.Profile.Name.
	// The source follows them as SourceRung. Without rungs the source is served alone.
	Rungs []string
	// TargetDuration is the longest duration of a segment.
	TargetDuration time.Duration
	// Window is how many segments the playlists list. A large window is a DVR: viewers may seek back in it.
	Window int
	// Deadline is how long a sequence waits for its renditions after its source came.
	Deadline time.Duration
	// PartDuration, if above zero, adds the tags of low-latency HLS with parts no longer than this.
	// Segments still arrive whole; parts let players join closer to the live edge.
	PartDuration time.Duration
	// Archive, if there is one, gets every sequence that is shown, and serves those that memory has no room for.
	Archive Archive
	// Memory is how many segments are kept in memory, if there is an Archive: at least 6. Zero means DefaultWindow.
	Memory int
	// Past is what the Archive has of this stream from before, to go on with.
	Past []Shown
}

// Packager is a stream being shown. Its methods may be called from any goroutine.
type Packager struct {
	config  Config
	from    Opener        // what memory does not have; nil if it has all
	expects chan struct{} // tells the loop that a deadline was set
	done    chan struct{} // closed by Close
	loop    sync.WaitGroup
	closing sync.Once

	mu       sync.Mutex
	barrier  *Barrier
	pending  map[uint64]*pending
	window   window
	audio    audioGrid
	previous *pending // the newest source
	ending   bool
	changed  chan struct{}     // closed and replaced whenever the window changes
	rendered map[string][]byte // playlists of the window as it is
}

type pending struct {
	entry *entry
	span  span
}

var rungName = regexp.MustCompile(`^[A-Za-z0-9_-][A-Za-z0-9._-]*$`)

// New returns a Packager that runs until Close.
func New(config Config) (*Packager, error) {
	if config.TargetDuration == 0 {
		config.TargetDuration = DefaultTargetDuration
	}
	if config.Window == 0 {
		config.Window = DefaultWindow
	}
	if config.Deadline == 0 {
		config.Deadline = DefaultDeadline
	}
	if config.Memory == 0 || config.Archive == nil {
		config.Memory = DefaultWindow
	}
	if err := config.validate(); err != nil {
		return nil, err
	}
	config.Rungs = slices.Clone(config.Rungs)
	past := config.Past[max(0, len(config.Past)-config.Window):]
	config.Past = nil
	p := &Packager{
		config:   config,
		expects:  make(chan struct{}, 1),
		done:     make(chan struct{}),
		barrier:  NewBarrier(config.Rungs, config.Deadline),
		pending:  make(map[uint64]*pending),
		window:   window{config: config},
		changed:  make(chan struct{}),
		rendered: make(map[string][]byte),
	}
	if config.Archive != nil {
		p.from = config.Archive
		p.window.restore(past)
	}
	p.loop.Add(1)
	go p.keepDeadlines()
	return p, nil
}

func (c *Config) validate() error {
	switch {
	case c.Clock == nil:
		return fmt.Errorf("%w: no clock", ErrConfig)
	case c.TargetDuration < time.Second || c.Deadline < 0 || c.PartDuration < 0:
		return fmt.Errorf("%w: a duration is out of range", ErrConfig)
	case c.Window < edge || c.Window > maxWindow:
		return fmt.Errorf("%w: window of %d: from %d to %d", ErrConfig, c.Window, edge, maxWindow)
	case c.Memory < DefaultWindow:
		return fmt.Errorf("%w: %d segments in memory, at least %d", ErrConfig, c.Memory, DefaultWindow)
	}
	return c.checkRungs()
}

func (c *Config) checkRungs() error {
	seen := map[string]bool{SourceRung: true, AudioRung: true}
	for _, r := range c.Rungs {
		if seen[r] || !rungName.MatchString(r) {
			return fmt.Errorf("%w: rung %q", ErrConfig, r)
		}
		seen[r] = true
	}
	return nil
}

// AddSource announces a segment; its renditions are due by the deadline from now. Sequences that
// are left out are a discontinuity. The error wraps ErrMedia, ErrMisaligned or ErrDuration if the segment cannot be
// shown, in which case its sequence is as good as left out, or ErrOrder, ErrBacklog or ErrEnded.
func (p *Packager) AddSource(seg segment.Segment) error {
	if seconds := seg.Duration.Round(time.Second); seg.Duration <= 0 || seconds > p.config.TargetDuration.Round(time.Second) {
		return fmt.Errorf("source %d of %s: %w", seg.Sequence, seg.Duration, ErrDuration)
	}
	media, err := demux(seg.Data)
	if err != nil {
		return fmt.Errorf("source %d: %w", seg.Sequence, err)
	}
	s := span{unwrap(media.video[0].pts, toTicks(seg.PTS)), toTicks(seg.Duration)}
	video, err := videoFragment(seg.Sequence, media, s, p.partTarget())
	if err != nil {
		return fmt.Errorf("source %d: %w", seg.Sequence, err)
	}
	now := p.config.Clock.Now()

	p.mu.Lock()
	defer p.mu.Unlock()
	if p.ending {
		return fmt.Errorf("source %d: %w", seg.Sequence, ErrEnded)
	}
	if err := p.barrier.Expect(now, seg.Sequence); err != nil {
		return err
	}
	e := &entry{sequence: seg.Sequence, duration: seg.Duration, wall: seg.Wall, fragments: map[string]*fragment{SourceRung: video}}
	if p.previous != nil {
		e.follow(*p.previous, seg.Discontinuity, s.start)
	}
	audio, err := p.audio.cut(seg.Sequence, media, s, e.discontinuity, p.partTarget())
	if err != nil {
		p.config.Log.Warn().Err(err).Uint64("sequence", seg.Sequence).Msg("the audio of a segment cannot be shown")
	}
	if audio != nil {
		e.fragments[AudioRung] = audio
	}
	p.previous = &pending{e, s}
	p.pending[seg.Sequence] = p.previous
	p.release(now)
	select {
	case p.expects <- struct{}{}:
	default: // The loop has not yet taken the last one, and will see this deadline too.
	}
	return nil
}

// AddRendition adds the rung r.Profile.Name of a sequence that AddSource announced. The error wraps
// ErrMedia or ErrMisaligned if the rendition cannot be shown, and another may be tried until the
// deadline; else ErrUnknown, ErrLate or ErrAnswered.
func (p *Packager) AddRendition(sequence uint64, r engine.Rendition) error {
	rung := r.Profile.Name
	p.mu.Lock()
	waiting := p.pending[sequence]
	p.mu.Unlock()
	if waiting == nil {
		return p.answer(sequence, rung, nil) // tells whether it is late or unknown
	}
	media, err := demux(r.Data)
	if err != nil {
		return fmt.Errorf("%s of %d: %w", rung, sequence, err)
	}
	f, err := videoFragment(sequence, media, waiting.span, p.partTarget())
	if err != nil {
		return fmt.Errorf("%s of %d: %w", rung, sequence, err)
	}
	return p.answer(sequence, rung, f)
}

// Gap says that a rung of a sequence will not come, so that viewers need not wait for the deadline.
// The error wraps ErrUnknown, ErrLate or ErrAnswered.
func (p *Packager) Gap(sequence uint64, rung string) error { return p.answer(sequence, rung, nil) }

func (p *Packager) answer(sequence uint64, rung string, f *fragment) error {
	now := p.config.Clock.Now()
	p.mu.Lock()
	defer p.mu.Unlock()
	if f == nil {
		if err := p.barrier.GiveUp(sequence, rung); err != nil {
			return err
		}
	} else {
		if err := p.barrier.Arrive(sequence, rung); err != nil {
			return err
		}
		p.pending[sequence].entry.fragments[rung] = f
	}
	p.release(now)
	return nil
}

// End says that no source follows. What waits is still shown, then the playlists end.
func (p *Packager) End() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.ending = true
	p.release(p.config.Clock.Now())
}

// Close stops the deadlines and answers waiting requests. What was shown is still served.
func (p *Packager) Close() {
	p.closing.Do(func() { close(p.done) })
	p.loop.Wait()
}

// release shows what is due. The caller holds mu.
func (p *Packager) release(now time.Time) {
	released := p.barrier.Tick(now)
	for _, r := range released {
		e := p.pending[r.Sequence].entry
		delete(p.pending, r.Sequence)
		e.lateness = now.Sub(e.wall.Add(e.duration))
		p.window.append(e)
		if p.config.Archive != nil {
			p.config.Archive.Add(e.shown())
		}
		if len(r.Missing) > 0 {
			p.config.Log.Warn().Uint64("sequence", r.Sequence).Strs("rungs", r.Missing).Msg("renditions are missing")
		}
	}
	_, waits := p.barrier.Deadline()
	ends := p.ending && !waits && !p.window.ended
	p.window.ended = p.window.ended || ends
	if len(released) > 0 || ends {
		clear(p.rendered)
		close(p.changed)
		p.changed = make(chan struct{})
	}
}

// keepDeadlines releases sequences whose renditions do not come. Deadlines never come closer, so it
// is enough to wait for the oldest.
func (p *Packager) keepDeadlines() {
	defer p.loop.Done()
	for {
		p.mu.Lock()
		until, waits := p.barrier.Deadline()
		p.mu.Unlock()
		due := p.expects
		var timer <-chan time.Time
		if waits {
			due, timer = nil, p.config.Clock.After(until.Sub(p.config.Clock.Now()))
		}
		select {
		case <-p.done:
			return
		case <-due:
		case now := <-timer:
			p.mu.Lock()
			p.release(now)
			p.mu.Unlock()
		}
	}
}

// partTarget returns the longest part that fragments are made of.
func (p *Packager) partTarget() time.Duration {
	if p.config.PartDuration > 0 {
		return p.config.PartDuration
	}
	return p.config.TargetDuration
}
