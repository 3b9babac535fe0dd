// Package llhls serves the source of a live stream as low-latency HLS, with parts of a fraction of
// a second and no transcoder in between.
//
// Start from Packager: Write for each unit and Handler for the viewers. The segments are made by
// gohlslib; this package adds what its server leaves out: requests that end when their viewer
// leaves, answers to unknown paths, and headers for caches.
package llhls

import (
	"bytes"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/bluenviron/gohlslib/v2"
	"github.com/bluenviron/gohlslib/v2/pkg/codecs"
	"github.com/rs/zerolog"

	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/media/unit"
)

// Defaults of Config.
const (
	DefaultPartDuration    = 200 * time.Millisecond
	DefaultSegmentDuration = time.Second
	DefaultSegmentCount    = 7
)

const (
	// maxSegmentBytes bounds the memory of one segment: 4 s at 120 Mbit/s.
	maxSegmentBytes = 60 << 20
)

var (
	// ErrTracks says that there is no video track, or a second one, or a codec that cannot be served.
	ErrTracks = errors.New("tracks cannot be served")
	// ErrParameters says that the video changed its parameter sets. They are fixed for the life
	// of a Packager: close it and begin another.
	ErrParameters = errors.New("video parameters changed")
	// ErrClosed says that the Packager was closed.
	ErrClosed = errors.New("packager is closed")
)

// Config describes a stream. Zero values stand for the defaults.
type Config struct {
	// Clock is required.
	Clock clock.Clock
	// Log gets what the muxer complains about.
	Log zerolog.Logger
	// Tracks are one video track and at most one audio track.
	Tracks []unit.Track
	// PartDuration is the shortest part; the frame rate may make parts a little longer.
	PartDuration time.Duration
	// SegmentDuration is the shortest segment; the next key frame ends it.
	SegmentDuration time.Duration
	// SegmentCount is how many segments the playlists list, at least 7.
	SegmentCount int
}

// Packager is a stream being shown. Its methods may be called from any goroutine.
type Packager struct {
	config   Config
	tracks   map[int]*gohlslib.Track
	lists    []string // the playlists of the tracks, the leading one first
	follower sync.WaitGroup

	write sync.Mutex // the muxer bears no write after its end
	muxer *gohlslib.Muxer
	video unit.Track // as its first key frame describes it
	ended bool

	mu      sync.Mutex
	light   unit.Transfer // of the first key frame
	edge    edge
	closed  bool
	changed chan struct{} // closed and replaced whenever edge or closed changes
}

// New returns a Packager that lives until Close. The error wraps ErrTracks or names the value that cannot be used.
func New(config Config) (*Packager, error) {
	if config.Clock == nil {
		return nil, errors.New("llhls: no clock")
	}
	if config.PartDuration == 0 {
		config.PartDuration = DefaultPartDuration
	}
	if config.SegmentDuration == 0 {
		config.SegmentDuration = DefaultSegmentDuration
	}
	if config.SegmentCount == 0 {
		config.SegmentCount = DefaultSegmentCount
	}
	p := &Packager{config: config, tracks: make(map[int]*gohlslib.Track), changed: make(chan struct{})}
	p.muxer = &gohlslib.Muxer{
		Variant:            gohlslib.MuxerVariantLowLatency,
		SegmentCount:       config.SegmentCount,
		SegmentMinDuration: config.SegmentDuration,
		PartMinDuration:    config.PartDuration,
		SegmentMaxSize:     maxSegmentBytes,
		OnEncodeError: func(err error) {
			config.Log.Debug().Err(err).Msg("the low-latency muxer complains")
		},
	}
	if err := p.addTracks(config.Tracks); err != nil {
		return nil, err
	}
	if err := p.muxer.Start(); err != nil {
		return nil, fmt.Errorf("start low-latency muxer: %w", err)
	}
	p.follower.Add(1)
	go p.follow()
	return p, nil
}

// addTracks gives the muxer its tracks, video first.
func (p *Packager) addTracks(tracks []unit.Track) error {
	var video, audio []*gohlslib.Track
	for _, t := range tracks {
		codec := codecOf(t)
		if codec == nil {
			return fmt.Errorf("%w: %s", ErrTracks, t.Codec)
		}
		track := &gohlslib.Track{Codec: codec, ClockRate: unit.VideoClockRate}
		if t.Video() {
			p.video = unit.Track{ID: t.ID, Codec: t.Codec}
			video = append(video, track)
		} else {
			track.ClockRate = t.ClockRate
			audio = append(audio, track)
		}
		p.tracks[t.ID] = track
	}
	if len(video) != 1 || len(audio) > 1 || len(p.tracks) != len(tracks) {
		return fmt.Errorf("%w: %d video and %d audio tracks", ErrTracks, len(video), len(audio))
	}
	p.muxer.Tracks = append(video, audio...)
	p.lists = []string{leading, audioList}[:len(p.muxer.Tracks)]
	return nil
}

// codecOf returns what the muxer calls the codec of a track; nil if it cannot be served.
func codecOf(t unit.Track) codecs.Codec {
	switch {
	case t.Codec == unit.H264:
		return &codecs.H264{SPS: t.SPS, PPS: t.PPS}
	case t.Codec == unit.H265:
		return &codecs.H265{VPS: t.VPS, SPS: t.SPS, PPS: t.PPS}
	case t.Codec == unit.AV1:
		return &codecs.AV1{SequenceHeader: t.Sequence}
	case t.Codec == unit.VP9 && t.VP9 != nil:
		return &codecs.VP9{
			Width: t.VP9.Width, Height: t.VP9.Height, Profile: t.VP9.Profile, BitDepth: t.VP9.BitDepth,
			ChromaSubsampling: t.VP9.ChromaSubsampling, ColorRange: t.VP9.FullRange,
		}
	case t.Codec == unit.AAC && t.AAC != nil && t.ClockRate > 0:
		return &codecs.MPEG4Audio{Config: *t.AAC}
	case t.Codec == unit.Opus && t.ClockRate > 0:
		return &codecs.Opus{ChannelCount: t.Channels}
	default:
		return nil
	}
}

// Write adds a unit as a unit.Remuxer gives it. The error wraps ErrParameters, ErrTracks or
// ErrClosed, or tells why the unit was left out.
func (p *Packager) Write(u unit.Unit) error {
	track := p.tracks[u.Track]
	if track == nil {
		return fmt.Errorf("%w: unit of track %d", ErrTracks, u.Track)
	}
	pts := ticks(u.PTS, track.ClockRate)
	p.write.Lock()
	defer p.write.Unlock()
	if p.ended {
		return ErrClosed
	}
	if u.Key && p.altered(u) {
		return ErrParameters
	}
	if err := p.add(track, u, pts); err != nil {
		return fmt.Errorf("write unit: %w", err)
	}
	return nil
}

// add gives a unit to the muxer.
func (p *Packager) add(track *gohlslib.Track, u unit.Unit, pts int64) error {
	switch track.Codec.(type) {
	case *codecs.H264:
		return p.muxer.WriteH264(track, u.Wall, pts, u.Payload)
	case *codecs.H265:
		return p.muxer.WriteH265(track, u.Wall, pts, u.Payload)
	case *codecs.AV1:
		return p.muxer.WriteAV1(track, u.Wall, pts, u.Payload)
	case *codecs.VP9:
		return p.muxer.WriteVP9(track, u.Wall, pts, u.Payload[0])
	case *codecs.Opus:
		return p.muxer.WriteOpus(track, u.Wall, pts, u.Payload)
	default:
		return p.muxer.WriteMPEG4Audio(track, u.Wall, pts, u.Payload)
	}
}

// altered tells whether a key frame has other parameters than the first.
func (p *Packager) altered(u unit.Unit) bool {
	now := unit.Track{ID: p.video.ID, Codec: p.video.Codec}
	if now.Codec == unit.VP9 {
		now.VP9, _ = unit.ParseVP9(u.Payload[0]) // It was remuxed.
	} else {
		now = unit.Begin(now.ID, now.Codec, unit.Sets(now.Codec, u.Payload))
	}
	before := p.video
	if before.SPS == nil && before.Sequence == nil && before.VP9 == nil {
		p.video = now
		p.mu.Lock()
		p.light = now.Transfer()
		p.mu.Unlock()
		return false
	}
	sameVP9 := before.VP9 == now.VP9 || before.VP9 != nil && now.VP9 != nil && *before.VP9 == *now.VP9
	return !sameVP9 || !bytes.Equal(before.VPS, now.VPS) || !bytes.Equal(before.SPS, now.SPS) || !bytes.Equal(before.PPS, now.PPS) ||
		!bytes.Equal(before.Sequence, now.Sequence)
}

// Close frees the memory and answers waiting requests. Nothing is served afterwards.
func (p *Packager) Close() {
	p.write.Lock()
	if !p.ended {
		p.ended = true
		p.muxer.Close()
	}
	p.write.Unlock()
	p.follower.Wait()
}

func ticks(d time.Duration, rate int) int64 {
	return int64(d/time.Second)*int64(rate) + int64(d%time.Second)*int64(rate)/int64(time.Second)
}
