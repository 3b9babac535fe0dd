// Package hls takes a live stream that somebody else shows as HLS (RFC 8216): the playlist is pulled, and what it leads to is
// published here.
//
// Start from Puller.
package hls

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"sync"
	"time"

	"github.com/bluenviron/gohlslib/v2"
	"github.com/bluenviron/gohlslib/v2/pkg/codecs"
	"github.com/rs/zerolog"

	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/media/ingest"
	"github.com/livepeer/network/media/unit"
)

const (
	// The pause before the next attempt doubles from minBackoff to maxBackoff, and starts over once there was a stream.
	minBackoff = time.Second
	maxBackoff = 30 * time.Second
	// idleTimeout is how long there may be nothing new: several of the longest segments.
	idleTimeout = 60 * time.Second
	// idlePeriod is how often that is looked at.
	idlePeriod = time.Second
)

var (
	errIdle   = errors.New("nothing new for too long")
	errTracks = fmt.Errorf("%w: no video in h264, h265, av1 or vp9", unit.ErrUnsupported)
	errCodec  = fmt.Errorf("%w: a track in a codec that is not known, as ac-3", unit.ErrUnsupported)
)

// Config sets up a Puller.
type Config struct {
	// URL is the multivariant or media playlist.
	URL string
	// Path is what it is published as: "application/name".
	Path    string
	HTTP    *http.Client
	Clock   clock.Clock
	Log     zerolog.Logger
	Handler ingest.Handler
}

// Puller publishes a stream from elsewhere.
type Puller struct{ cfg Config }

// New returns a Puller that is not running.
func New(cfg Config) (*Puller, error) {
	if cfg.Path == "" || cfg.HTTP == nil || cfg.Clock == nil || cfg.Handler == nil {
		return nil, errors.New("hls puller needs a path, a client, a clock and a handler")
	}
	u, err := url.Parse(cfg.URL)
	if err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" {
		return nil, fmt.Errorf("hls puller: %q is not an http address", cfg.URL)
	}
	return &Puller{cfg: cfg}, nil
}

// Run pulls until ctx ends, and then returns nil. A stream that ends or fails is tried again.
func (p *Puller) Run(ctx context.Context) error {
	backoff := minBackoff
	for {
		published, err := p.pull(ctx)
		if ctx.Err() != nil {
			return nil //nolint:nilerr // being stopped is no error
		}
		if published {
			backoff = minBackoff
		}
		p.cfg.Log.Warn().Err(err).Str("url", p.cfg.URL).Dur("retry", backoff).Msg("pulled stream ended")
		select {
		case <-ctx.Done():
			return nil
		case <-p.cfg.Clock.After(backoff):
		}
		backoff = min(2*backoff, maxBackoff)
	}
}

// pull publishes the stream once and tells whether it was accepted.
func (p *Puller) pull(ctx context.Context) (published bool, err error) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	f := &feed{
		ctx: ctx, clock: p.cfg.Clock, failed: make(chan error, 1), last: p.cfg.Clock.Now(),
		session: ingest.NewSession(p.cfg.Handler, p.cfg.Clock, p.cfg.Log, ingest.Publisher{
			Protocol: "hls", Path: p.cfg.Path, Remote: p.cfg.URL, Local: true,
		}),
	}
	debug := func(what string) func(string) {
		return func(u string) { p.cfg.Log.Trace().Str("url", u).Msg(what) }
	}
	client := &gohlslib.Client{
		URI: p.cfg.URL, HTTPClient: checkedClient(p.cfg.HTTP),
		OnDownloadPrimaryPlaylist: debug("pulling playlist"), OnDownloadStreamPlaylist: debug("pulling playlist"),
		OnDownloadSegment: debug("pulling segment"), OnDownloadPart: debug("pulling part"),
		OnDecodeError: func(err error) { p.cfg.Log.Debug().Err(err).Str("url", p.cfg.URL).Msg("pulled media is damaged") },
	}
	client.OnTracks = func(tracks []*gohlslib.Track) error { return f.begin(client, tracks) }
	if err := client.Start(); err != nil {
		return false, fmt.Errorf("pull %s: %w", p.cfg.URL, err)
	}
	ended := make(chan error, 1)
	go func() { ended <- client.Wait2() }()
	err = p.watch(ctx, f, ended)
	client.Close()
	if errors.Is(err, gohlslib.ErrClientEOS) {
		err = f.finish()
	}
	f.session.Close(err)
	return f.session.Published(), err
}

// watch waits for the end of a pull.
func (p *Puller) watch(ctx context.Context, f *feed, ended <-chan error) error {
	tick := p.cfg.Clock.Ticker(idlePeriod)
	defer tick.Stop()
	for {
		select {
		case err := <-ended:
			return err
		case err := <-f.failed:
			return err
		case <-ctx.Done():
			return ctx.Err()
		case <-tick.C:
			if f.idle() > idleTimeout {
				return errIdle
			}
		}
	}
}

// feed passes on what the client hands out, from several goroutines.
type feed struct {
	ctx    context.Context
	clock  clock.Clock
	failed chan error // holds the first failure

	mu      sync.Mutex // guards the fields below
	session *ingest.Session
	last    time.Time
}

func (f *feed) idle() time.Duration {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.clock.Now().Sub(f.last)
}

func (f *feed) finish() error {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.session.Finish(f.ctx)
}

func (f *feed) push(p ingest.Packet) {
	f.mu.Lock()
	f.last = f.clock.Now()
	err := f.session.Push(f.ctx, p)
	f.mu.Unlock()
	if err != nil {
		select {
		case f.failed <- err:
		default: // The first failure counts.
		}
	}
}

// begin takes the first video and the first audio track that can be taken.
func (f *feed) begin(client *gohlslib.Client, tracks []*gohlslib.Track) error {
	var video, audio bool
	for _, t := range tracks {
		if t.Codec == nil { // The client would call what it does not have for the samples of such a track.
			return errCodec
		}
		taken := t.Codec.IsVideo() && video || !t.Codec.IsVideo() && audio
		if !taken && f.follow(client, t) {
			video, audio = video || t.Codec.IsVideo(), audio || !t.Codec.IsVideo()
		}
	}
	if !video {
		return errTracks
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	f.session.ExpectAudio(ingest.Absent)
	if audio {
		f.session.ExpectAudio(ingest.Present)
	}
	return nil
}

// follow asks for the units of a track, and tells whether its codec is taken.
func (f *feed) follow(client *gohlslib.Client, t *gohlslib.Track) bool {
	at := func(p ingest.Packet, pts, dts int64) ingest.Packet {
		p.PTS, p.DTS = duration(pts, t.ClockRate), duration(dts, t.ClockRate)
		return p
	}
	switch c := t.Codec.(type) {
	case *codecs.H264:
		client.OnDataH26x(t, func(pts, dts int64, au [][]byte) {
			f.push(at(ingest.Packet{Codec: unit.H264, Sets: whole(unit.H264, c.SPS, c.PPS), Payload: au}, pts, dts))
		})
	case *codecs.H265:
		client.OnDataH26x(t, func(pts, dts int64, au [][]byte) {
			f.push(at(ingest.Packet{Codec: unit.H265, Sets: whole(unit.H265, c.VPS, c.SPS, c.PPS), Payload: au}, pts, dts))
		})
	case *codecs.AV1:
		client.OnDataAV1(t, func(pts int64, tu [][]byte) {
			f.push(at(ingest.Packet{Codec: unit.AV1, Sets: whole(unit.AV1, c.SequenceHeader), Payload: tu}, pts, pts))
		})
	case *codecs.VP9:
		client.OnDataVP9(t, func(pts int64, frame []byte) {
			f.push(at(ingest.Packet{Codec: unit.VP9, Payload: [][]byte{frame}}, pts, pts))
		})
	case *codecs.MPEG4Audio:
		client.OnDataMPEG4Audio(t, func(pts int64, aus [][]byte) {
			f.push(at(ingest.Packet{Codec: unit.AAC, AAC: &c.Config, Payload: aus}, pts, pts))
		})
	case *codecs.Opus:
		client.OnDataOpus(t, func(pts int64, packets [][]byte) {
			f.push(at(ingest.Packet{Codec: unit.Opus, Channels: c.ChannelCount, Payload: packets}, pts, pts))
		})
	default:
		return false
	}
	return true
}

// whole returns parameter sets if they are all there, and nil if they are in the units alone.
func whole(c unit.Codec, sets ...[]byte) [][]byte { return unit.Sets(c, sets) }

func duration(ticks int64, rate int) time.Duration {
	r := int64(max(rate, 1))
	return time.Duration(ticks/r)*time.Second + time.Duration(ticks%r)*time.Second/time.Duration(r)
}
