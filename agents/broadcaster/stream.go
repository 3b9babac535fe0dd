package broadcaster

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"

	"github.com/livepeer/network/media/engine"
	"github.com/livepeer/network/media/packager/ladder"
	"github.com/livepeer/network/media/packager/llhls"
	"github.com/livepeer/network/media/segment"
	"github.com/livepeer/network/media/unit"
)

const (
	// ladderWindow is how many segments viewers can seek back: two minutes of 2 s segments.
	ladderWindow = 60
	// targetDuration is the longest segment that viewers expect; one that is longer, because its key frames
	// are far apart, raises it once.
	targetDuration = 4 * time.Second
	// ladderDeadline is how long viewers wait for renditions before they are shown a gap.
	ladderDeadline = 4 * time.Second
	// frameMemory is over how many frames the frame rate is measured.
	frameMemory = 60
)

// stream is one name that is published, now or again later.
type stream struct {
	cfg        Config
	log        zerolog.Logger
	ledger     *ledger
	name       string
	jobs       *jobKeeper
	dispatcher *dispatcher
	journal    *journal
	numbering  int64              // names this run of sequence numbers in URLs
	segmenter  *segment.Segmenter // used by one publication at a time

	mu        sync.Mutex // guards the fields below
	ladder    *ladder.Packager
	live      *publication
	lowDelay  *llhls.Packager // of the newest publication
	broken    bool            // whether promises can no longer be stored
	lastFacts facts           // of the newest publication
}

// facts are what is known of a publication.
type facts struct {
	publisher     string
	since         time.Time
	width, height int
	fps           float64
	gop           time.Duration
}

func newStream(cfg Config, ledgerDB *ledger, name string, id common.Hash, at position) (*stream, error) {
	s := &stream{
		cfg: cfg, log: cfg.Log.With().Str("stream", name).Logger(), ledger: ledgerDB, name: name,
		jobs:      &jobKeeper{cfg: cfg, ledger: ledgerDB, stream: id},
		journal:   new(journal),
		numbering: at.numbering,
		segmenter: segment.New(segment.Config{First: at.next}),
	}
	var err error
	if s.ladder, err = s.newLadder(targetDuration); err != nil {
		return nil, err
	}
	s.dispatcher = newDispatcher(cfg, ledgerDB, s.journal)
	s.dispatcher.show = s.show
	s.dispatcher.gap = s.gap
	return s, nil
}

func (s *stream) newLadder(target time.Duration) (*ladder.Packager, error) {
	rungs := make([]string, len(s.cfg.Profiles))
	for i, p := range s.cfg.Profiles {
		rungs[i] = p.Name
	}
	return ladder.New(ladder.Config{
		Clock: s.cfg.Clock, Log: s.log, Rungs: rungs, Window: ladderWindow, Deadline: ladderDeadline, TargetDuration: target,
	})
}

// onAir returns the packager that viewers see.
func (s *stream) onAir() *ladder.Packager {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.ladder
}

// addSource shows a segment. One longer than viewers expect makes them begin anew with a longer expectation.
func (s *stream) addSource(seg segment.Segment) error {
	err := s.onAir().AddSource(seg)
	if !errors.Is(err, ladder.ErrDuration) {
		return err
	}
	longer, err := s.newLadder((seg.Duration + time.Second).Truncate(time.Second))
	if err != nil {
		return err
	}
	s.log.Warn().Dur("segment", seg.Duration).Msg("key frames are far apart: viewers are further behind")
	s.mu.Lock()
	old := s.ladder
	s.ladder = longer
	s.mu.Unlock()
	old.Close()
	return longer.AddSource(seg)
}

// show puts a segment's renditions on air. One that came too late for viewers was transcoded all the same.
func (s *stream) show(sequence uint64, renditions []engine.Rendition) {
	for _, r := range renditions {
		if err := s.onAir().AddRendition(sequence, r); err != nil {
			s.log.Debug().Err(err).Uint64("sequence", sequence).Str("rendition", r.Profile.Name).Msg("rendition not shown")
		}
	}
}

func (s *stream) gap(sequence uint64) {
	for _, p := range s.cfg.Profiles {
		if err := s.onAir().Gap(sequence, p.Name); err != nil {
			s.log.Debug().Err(err).Uint64("sequence", sequence).Msg("gap not shown")
		}
	}
}

// publish begins a publication. There is one at a time.
func (s *stream) publish(ctx context.Context, remote string, tracks []unit.Track) (*publication, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.live != nil {
		return nil, ErrStreamTaken
	}
	if err := s.segmenter.SetTracks(tracks); err != nil {
		return nil, err
	}
	lowDelay, err := llhls.New(llhls.Config{Clock: s.cfg.Clock, Log: s.log, Tracks: tracks})
	if err != nil {
		return nil, fmt.Errorf("low-latency packager: %w", err)
	}
	if s.lowDelay != nil {
		s.lowDelay.Close()
	}
	s.lowDelay = lowDelay
	s.lastFacts = facts{publisher: remote, since: s.cfg.Clock.Now()}
	for _, t := range tracks {
		if t.Video() {
			s.lastFacts.width, s.lastFacts.height, _ = unit.Picture(t.SPS) // Not known before the first key frame otherwise.
		}
	}
	s.live = &publication{ctx: ctx, stream: s, lowDelay: lowDelay, video: videoTrack(tracks)}
	s.log.Info().Str("publisher", remote).Int("width", s.lastFacts.width).Int("height", s.lastFacts.height).Msg("stream is live")
	return s.live, nil
}

func videoTrack(tracks []unit.Track) int {
	for _, t := range tracks {
		if t.Video() {
			return t.ID
		}
	}
	return -1
}

func (s *stream) isLive() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.live != nil
}

func (s *stream) stopPaying() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.broken = true
}

// contract returns the job to send segments under, or nil.
func (s *stream) contract() *contract {
	s.mu.Lock()
	broken := s.broken
	s.mu.Unlock()
	if broken {
		return nil
	}
	return s.jobs.contract()
}

// accept takes a segment on: its number is on the disk before anybody sees it.
func (s *stream) accept(ctx context.Context, seg segment.Segment) error {
	if err := s.ledger.useSequence(context.WithoutCancel(ctx), s.name, seg.Sequence); err != nil {
		return err
	}
	s.journal.cut(seg)
	if err := s.addSource(seg); err != nil {
		s.log.Warn().Err(err).Uint64("sequence", seg.Sequence).Msg("segment cannot be shown")
	}
	s.dispatcher.dispatch(ctx, seg, s.contract())
	return nil
}

func (s *stream) close() {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.lowDelay != nil {
		s.lowDelay.Close()
	}
	s.ladder.End()
	s.ladder.Close()
}

// publication is one publisher's time on a stream. It implements rtmp.Sink.
type publication struct {
	ctx      context.Context // of the agent: segments outlive the connection
	stream   *stream
	lowDelay *llhls.Packager
	video    int
	frames   []time.Duration // PTS of the newest frames
}

// Write implements rtmp.Sink.
func (p *publication) Write(u unit.Unit) error {
	s := p.stream
	if err := p.lowDelay.Write(u); err != nil {
		s.log.Debug().Err(err).Msg("unit not shown at low latency")
	}
	segments, err := s.segmenter.Write(u)
	if err != nil {
		return err
	}
	if u.Track == p.video {
		p.measure(u)
	}
	for _, seg := range segments {
		if err := s.accept(p.ctx, seg); err != nil {
			return err
		}
	}
	return nil
}

// measure keeps the frame rate and key frame interval that people are shown.
func (p *publication) measure(u unit.Unit) {
	p.frames = append(p.frames, u.DTS)
	if len(p.frames) <= frameMemory {
		return
	}
	p.frames = p.frames[1:]
	if !u.Key {
		return
	}
	span := p.frames[len(p.frames)-1] - p.frames[0]
	s := p.stream
	s.mu.Lock()
	defer s.mu.Unlock()
	s.lastFacts.fps = float64(len(p.frames)-1) / span.Seconds()
	s.lastFacts.gop = s.segmenter.Meter().GOP
}

// Close implements rtmp.Sink.
func (p *publication) Close(reason error) {
	s := p.stream
	var err error
	for _, seg := range s.segmenter.Flush() {
		err = errors.Join(err, s.accept(p.ctx, seg))
	}
	if err != nil {
		s.log.Warn().Err(err).Msg("the end of the stream is lost")
	}
	s.log.Info().AnErr("reason", reason).Msg("publisher left")
	s.mu.Lock()
	defer s.mu.Unlock()
	s.live = nil
}
