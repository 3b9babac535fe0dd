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
	"slices"
	"sync"
	"time"

	"github.com/bluenviron/gohlslib/v2"
	"github.com/bluenviron/gohlslib/v2/pkg/codecs"
	"github.com/bluenviron/mediacommon/v2/pkg/codecs/h264"
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
	videoClockRate  = 90_000
)

var (
	// ErrTracks says that there is no H.264 track, or a second one, or a codec that cannot be served.
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
	// Tracks are one H.264 track and at most one AAC track.
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
	follower sync.WaitGroup

	write sync.Mutex // the muxer bears no write after its end
	muxer *gohlslib.Muxer
	sps   []byte // in force since the first key frame
	pps   []byte
	ended bool

	mu      sync.Mutex
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
		track := &gohlslib.Track{ClockRate: videoClockRate}
		switch {
		case t.Codec == unit.H264:
			track.Codec = &codecs.H264{SPS: t.SPS, PPS: t.PPS}
			video = append(video, track)
		case t.Codec == unit.AAC && t.AAC != nil:
			track.Codec, track.ClockRate = &codecs.MPEG4Audio{Config: *t.AAC}, t.AAC.SampleRate
			audio = append(audio, track)
		default:
			return fmt.Errorf("%w: %s", ErrTracks, t.Codec)
		}
		p.tracks[t.ID] = track
	}
	if len(video) != 1 || len(audio) > 1 || len(p.tracks) != len(tracks) {
		return fmt.Errorf("%w: %d video and %d audio tracks", ErrTracks, len(video), len(audio))
	}
	p.muxer.Tracks = append(video, audio...)
	return nil
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
	if !track.Codec.IsVideo() {
		if err := p.muxer.WriteMPEG4Audio(track, u.Wall, pts, u.Payload); err != nil {
			return fmt.Errorf("write audio: %w", err)
		}
		return nil
	}
	if u.Key && (!holds(&p.sps, u.Payload, h264.NALUTypeSPS) || !holds(&p.pps, u.Payload, h264.NALUTypePPS)) {
		return ErrParameters
	}
	if err := p.muxer.WriteH264(track, u.Wall, pts, u.Payload); err != nil {
		return fmt.Errorf("write video: %w", err)
	}
	return nil
}

// holds tells whether the first parameter set of a kind is the one in force, which the first of all becomes.
func holds(set *[]byte, payload [][]byte, kind h264.NALUType) bool {
	for _, nalu := range payload {
		if h264.NALUType(nalu[0]&0x1F) == kind {
			if *set == nil {
				*set = slices.Clone(nalu)
			}
			return bytes.Equal(*set, nalu)
		}
	}
	return true
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
