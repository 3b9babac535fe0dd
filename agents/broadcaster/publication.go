package broadcaster

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/livepeer/network/media/ingest"
	"github.com/livepeer/network/media/packager/llhls"
	"github.com/livepeer/network/media/packager/whep"
	"github.com/livepeer/network/media/reencode"
	"github.com/livepeer/network/media/segment"
	"github.com/livepeer/network/media/unit"
)

// frameMemory is over how many frames the frame rate is measured.
const frameMemory = 60

// errReplaced ends a publication whose publisher came again by another connection.
var errReplaced = errors.New("the publisher came again by another connection")

// publication is one publisher's time on a stream. It implements ingest.Sink.
type publication struct {
	ctx    context.Context // of the agent: segments outlive the connection
	stream *stream
	tracks []unit.Track
	next   ingest.Sink // cuts segments, behind an encoder if one is needed

	mu       sync.Mutex // guards the fields below and orders Write and the end
	over     bool
	lowDelay *llhls.Packager
	whep     *whep.Stream    // nil if viewers cannot come by WebRTC
	frames   []time.Duration // DTS of the newest pictures
}

// publish begins a publication. There is one at a time: a publisher that proved who it is takes over from a
// connection that hangs, and others are told that the stream is taken.
func (s *stream) publish(ctx context.Context, p ingest.Publisher, tracks []unit.Track, proven bool) (*publication, error) {
	if err := s.vacate(proven); err != nil {
		return nil, err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.live != nil {
		return nil, ErrStreamTaken
	}
	n := &publication{ctx: ctx, stream: s, tracks: slices.Clone(tracks)}
	var err error
	if n.next, err = s.cutter(ctx, p, tracks); err != nil {
		return nil, err
	}
	if n.lowDelay, err = s.newLowDelay(tracks); err != nil {
		n.next.Close(err)
		return nil, err
	}
	n.whep = s.openRealTime(tracks)
	s.whep = n.whep
	s.lastFacts = facts{publisher: p.Remote, since: s.cfg.Clock.Now()}
	for _, t := range tracks {
		if t.Video() {
			s.lastFacts.width, s.lastFacts.height, _ = t.PictureSize() // It was checked.
		}
	}
	s.live = n
	s.log.Info().Str("publisher", p.Remote).Str("protocol", p.Protocol).Str("codec", string(tracks[0].Codec)).
		Int("width", s.lastFacts.width).Int("height", s.lastFacts.height).Msg("stream is live")
	return n, nil
}

// vacate ends the publication that is live, if a publisher that proved who it is comes.
func (s *stream) vacate(proven bool) error {
	s.mu.Lock()
	old := s.live
	s.mu.Unlock()
	switch {
	case old == nil:
		return nil
	case !proven:
		return ErrStreamTaken
	default:
		old.Close(errReplaced)
		return nil
	}
}

// cutter returns what makes segments of a source. The caller holds mu.
func (s *stream) cutter(ctx context.Context, p ingest.Publisher, tracks []unit.Track) (ingest.Sink, error) {
	cut := &cutter{ctx: ctx, stream: s}
	again := s.cfg.Ingest.ForceKeyFrames
	for _, t := range tracks {
		again = again || !segment.Takes(t)
	}
	if !again {
		return cut.Publish(ctx, p, tracks)
	}
	if err := unit.Check(tracks); err != nil {
		return nil, err
	}
	s.log.Info().Str("codec", string(tracks[0].Codec)).Msg("the source is encoded again")
	return reencode.Start(ctx, reencode.Config{
		FFmpeg: s.cfg.Ingest.FFmpeg, KeyInterval: segment.DefaultTarget, Clock: s.cfg.Clock, Log: s.log,
	}, p, tracks, cut)
}

// newLowDelay puts a packager for these tracks on air. The caller holds mu.
func (s *stream) newLowDelay(tracks []unit.Track) (*llhls.Packager, error) {
	lowDelay, err := llhls.New(llhls.Config{Clock: s.cfg.Clock, Log: s.log, Tracks: tracks})
	if err != nil {
		return nil, fmt.Errorf("low-latency packager: %w", err)
	}
	if s.lowDelay != nil {
		s.lowDelay.Close()
	}
	s.lowDelay = lowDelay
	return lowDelay, nil
}

// Write implements ingest.Sink.
func (p *publication) Write(u unit.Unit) error {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.over {
		return errReplaced
	}
	if err := p.show(u); err != nil {
		p.stream.log.Debug().Err(err).Msg("unit not shown at low latency")
	}
	p.writeRealTime(u)
	if u.Track == ingest.VideoID {
		p.measure(u)
	}
	return p.next.Write(u)
}

// show gives a unit to the low-latency packager. Parameters that change make it begin anew.
func (p *publication) show(u unit.Unit) error {
	err := p.lowDelay.Write(u)
	if !errors.Is(err, llhls.ErrParameters) {
		return err
	}
	for i, t := range p.tracks {
		if t.ID != u.Track {
			continue
		}
		if t.Codec == unit.VP9 {
			if p.tracks[i].VP9, err = unit.ParseVP9(u.Payload[0]); err != nil {
				return err
			}
		} else {
			p.tracks[i] = unit.Begin(t.ID, t.Codec, unit.Sets(t.Codec, u.Payload))
		}
		s := p.stream
		s.mu.Lock()
		s.lastFacts.width, s.lastFacts.height, _ = p.tracks[i].PictureSize() // What cannot be processed is refused below.
		p.lowDelay, err = s.newLowDelay(p.tracks)
		s.mu.Unlock()
		if err != nil {
			return err
		}
		s.log.Info().Msg("the source changed its parameters")
	}
	return p.lowDelay.Write(u)
}

// measure keeps the frame rate that people are shown.
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
}

// Close implements ingest.Sink. It is also called when another connection takes over.
func (p *publication) Close(reason error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.over {
		return
	}
	p.over = true
	p.next.Close(reason)
	s := p.stream
	s.log.Info().AnErr("reason", reason).Msg("publisher left")
	p.ended()
	s.mu.Lock()
	defer s.mu.Unlock()
	s.live = nil
}

// cutter makes segments of what can be in them. It implements ingest.Handler and ingest.Sink.
type cutter struct {
	ctx    context.Context
	stream *stream
	warned bool
}

// Publish implements ingest.Handler.
func (c *cutter) Publish(_ context.Context, _ ingest.Publisher, tracks []unit.Track) (ingest.Sink, error) {
	return c, c.stream.segmenter.SetTracks(tracks)
}

// Write implements ingest.Sink.
func (c *cutter) Write(u unit.Unit) error {
	s := c.stream
	segments, err := s.segmenter.Write(u)
	if err != nil {
		if errors.Is(err, segment.ErrNoKeyFrame) {
			return fmt.Errorf("%w: set the encoder's key frame interval to %v, with closed groups of pictures", err, segment.DefaultTarget)
		}
		return err
	}
	if u.Key {
		c.meter()
	}
	for _, seg := range segments {
		if err := s.accept(c.ctx, seg); err != nil {
			return err
		}
	}
	return nil
}

// meter shows the key frame interval, and warns once if it makes segments long.
func (c *cutter) meter() {
	s, m := c.stream, c.stream.segmenter.Meter()
	s.mu.Lock()
	s.lastFacts.gop = m.GOP
	s.mu.Unlock()
	if m.Long && !c.warned {
		c.warned = true
		s.log.Warn().Dur("interval", m.GOP).Dur("wanted", segment.DefaultTarget).
			Msg("key frames are too far apart: set the encoder's key frame interval, or use --force-keyframes")
	}
}

// Close implements ingest.Sink.
func (c *cutter) Close(error) {
	var err error
	for _, seg := range c.stream.segmenter.Flush() {
		err = errors.Join(err, c.stream.accept(c.ctx, seg))
	}
	if err != nil {
		c.stream.log.Warn().Err(err).Msg("the end of the stream is lost")
	}
}
