// Package whep shows the source of a live stream to browsers by WebRTC, with less delay than any playlist allows.
//
// Start from Server, and from its Stream, whose Write takes each unit and which viewers ask by WHEP
// (draft-ietf-wish-whep, whose HTTP is that of RFC 9725): an offer by POST, answered at once and whole, addresses that the
// viewer finds later by PATCH, and a DELETE at the end.
//
// WebRTC knows neither pictures that are shown in another order than they are decoded, nor AAC. Where a stream has
// those, ffmpeg codes it anew for as long as somebody watches; see docs/decisions/0019.
package whep

import (
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/pion/interceptor"
	"github.com/pion/webrtc/v4"
	"github.com/rs/zerolog"

	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/media/rtc"
)

const (
	// DefaultMaxViewers bounds the viewers of a Server.
	DefaultMaxViewers = 100
	// connectTimeout is how long a viewer has to connect after the answer.
	connectTimeout = 15 * time.Second
	// gatherTimeout bounds the search for addresses, which are all local.
	gatherTimeout = 5 * time.Second
	// maxOfferBytes bounds an offer, and maxFragmentBytes a PATCH.
	maxOfferBytes    = 64 << 10
	maxFragmentBytes = 16 << 10
	// maxCandidates bounds the addresses that a viewer may tell after its offer.
	maxCandidates = 64
	// Clock rates of RTP.
	videoRate = 90_000
	opusRate  = 48_000
	opusTrack = 2 // channels, as RFC 7587 has it for all
)

var (
	// ErrConfig says that a Server cannot be made from its Config.
	ErrConfig = errors.New("invalid configuration")
	// ErrTracks says that a stream has no H.264 track.
	ErrTracks = errors.New("no H.264 track")
)

// Config of a Server.
type Config struct {
	// Port is what all viewers reach. It is closed after all streams.
	Port *rtc.Port
	// MaxViewers bounds the viewers of all streams together. Zero means DefaultMaxViewers.
	MaxViewers int
	// FFmpeg is the program that codes anew what WebRTC does not know. Empty means ffmpeg.
	FFmpeg string
	Clock  clock.Clock
	Log    zerolog.Logger
}

// Server is what the streams share.
type Server struct {
	cfg         Config
	api         *webrtc.API
	certificate webrtc.Certificate

	mu      sync.Mutex // guards the fields below
	viewers int
	changed chan struct{} // closed and replaced whenever viewers changes
}

// NewServer returns a Server without streams.
func NewServer(cfg Config) (*Server, error) {
	if cfg.MaxViewers == 0 {
		cfg.MaxViewers = DefaultMaxViewers
	}
	if cfg.FFmpeg == "" {
		cfg.FFmpeg = "ffmpeg"
	}
	if cfg.Clock == nil || cfg.Port == nil || cfg.MaxViewers < 0 {
		return nil, fmt.Errorf("whep: %w: it needs a clock, a port and a number of viewers", ErrConfig)
	}
	s := &Server{cfg: cfg, changed: make(chan struct{})}
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		return nil, fmt.Errorf("whep: %w", err)
	}
	certificate, err := webrtc.GenerateCertificate(key)
	if err != nil {
		return nil, fmt.Errorf("whep: %w", err)
	}
	s.certificate = *certificate
	settings, err := cfg.Port.Settings()
	if err != nil {
		return nil, fmt.Errorf("whep: %w", err)
	}
	media, registry := &webrtc.MediaEngine{}, &interceptor.Registry{}
	err = errors.Join(
		media.RegisterCodec(webrtc.RTPCodecParameters{RTPCodecCapability: videoCodec(), PayloadType: 102}, webrtc.RTPCodecTypeVideo),
		media.RegisterCodec(webrtc.RTPCodecParameters{RTPCodecCapability: audioCodec(), PayloadType: 111}, webrtc.RTPCodecTypeAudio),
		media.RegisterHeaderExtension(webrtc.RTPHeaderExtensionCapability{URI: playoutDelay}, webrtc.RTPCodecTypeVideo, webrtc.RTPTransceiverDirectionSendonly),
		webrtc.RegisterDefaultInterceptors(media, registry),
	)
	if err != nil {
		return nil, fmt.Errorf("whep: %w", err)
	}
	registry.Add(showAtOnce{})
	s.api = webrtc.NewAPI(webrtc.WithMediaEngine(media), webrtc.WithInterceptorRegistry(registry), webrtc.WithSettingEngine(settings))
	return s, nil
}

func videoCodec() webrtc.RTPCodecCapability {
	return webrtc.RTPCodecCapability{
		MimeType: webrtc.MimeTypeH264, ClockRate: videoRate,
		SDPFmtpLine:  "level-asymmetry-allowed=1;packetization-mode=1;profile-level-id=42e01f",
		RTCPFeedback: []webrtc.RTCPFeedback{{Type: "nack"}, {Type: "nack", Parameter: "pli"}},
	}
}

func audioCodec() webrtc.RTPCodecCapability {
	return webrtc.RTPCodecCapability{MimeType: webrtc.MimeTypeOpus, ClockRate: opusRate, Channels: opusTrack, SDPFmtpLine: "minptime=10;useinbandfec=1"}
}

// Viewers returns how many watch, or are about to.
func (s *Server) Viewers() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.viewers
}

// admit takes a place for a viewer, if there is one.
func (s *Server) admit() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.viewers >= s.cfg.MaxViewers {
		return false
	}
	s.count(1)
	return true
}

// count changes the number of viewers and tells those who wait for that. The caller holds mu.
func (s *Server) count(change int) {
	s.viewers += change
	close(s.changed)
	s.changed = make(chan struct{})
}

// AtMost waits until no more than n viewers watch, or are about to.
func (s *Server) AtMost(ctx context.Context, n int) error {
	for {
		s.mu.Lock()
		viewers, changed := s.viewers, s.changed
		s.mu.Unlock()
		if viewers <= n {
			return nil
		}
		select {
		case <-changed:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

func (s *Server) dismiss() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.count(-1)
}
