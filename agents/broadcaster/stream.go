package broadcaster

import (
	"context"
	"errors"
	"sync"
	"sync/atomic"
	"time"

	"github.com/rs/zerolog"

	"github.com/livepeer/network/media/engine"
	"github.com/livepeer/network/media/packager/ladder"
	"github.com/livepeer/network/media/packager/llhls"
	"github.com/livepeer/network/media/packager/whep"
	"github.com/livepeer/network/media/profile"
	"github.com/livepeer/network/media/recording"
	"github.com/livepeer/network/media/segment"
)

const (
	// ladderWindow is how many segments viewers can seek back: two minutes of 2 s segments.
	ladderWindow = 60
	// targetDuration is the longest segment that viewers expect; one that is longer, because its key frames
	// are far apart, raises it once.
	targetDuration = 4 * time.Second
	// ladderDeadline is how long viewers wait for renditions before they are shown a gap.
	ladderDeadline = 4 * time.Second
)

// stream is one name that is published, now or again later.
type stream struct {
	cfg        Config
	log        zerolog.Logger
	ledger     *ledger
	name       string
	jobs       *jobKeeper
	attended   atomic.Bool // whether a step of jobs is under way
	dispatcher *dispatcher
	journal    *journal
	numbering  int64               // names this run of sequence numbers in URLs
	segmenter  *segment.Segmenter  // used by the one publication that is live
	recorder   *recording.Recorder // nil unless the stream is recorded

	mu        sync.Mutex // guards the fields below
	ladder    *ladder.Packager
	live      *publication
	lowDelay  *llhls.Packager // of the newest publication
	whep      *whep.Stream    // of the live publication, if viewers may come by WebRTC
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

// newStream returns a stream that orders profiles.
func (b *Broadcaster) newStream(ctx context.Context, name string, at position, profiles []profile.Profile) (*stream, error) {
	cfg := b.cfg
	cfg.Profiles = profiles
	s := &stream{
		cfg: cfg, log: cfg.Log.With().Str("stream", name).Logger(), ledger: b.ledger, name: name,
		jobs:      &jobKeeper{cfg: cfg, ledger: b.ledger, peers: b.peers, scores: b.scores, stream: StreamID(cfg.Sender.Address(), name)},
		journal:   &journal{settled: b.timing.settled},
		numbering: at.numbering,
		segmenter: segment.New(segment.Config{First: at.next}),
	}
	var err error
	if s.recorder, err = b.newRecorder(ctx, name, at.numbering, profiles); err != nil {
		return nil, err
	}
	if s.ladder, err = s.newLadder(targetDuration); err != nil {
		return nil, err
	}
	s.dispatcher = newDispatcher(cfg, b.ledger, b.scores, s.journal, b.mail)
	s.dispatcher.show = s.show
	s.dispatcher.gap = s.gap
	return s, nil
}

func (s *stream) newLadder(target time.Duration) (*ladder.Packager, error) {
	return ladder.New(s.archived(ladder.Config{
		Clock: s.cfg.Clock, Log: s.log, Rungs: rungsOf(s.cfg.Profiles), Deadline: ladderDeadline, TargetDuration: target,
	}))
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
