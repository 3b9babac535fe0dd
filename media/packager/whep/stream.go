package whep

import (
	"bytes"
	"fmt"
	"sync"
	"time"

	"github.com/pion/rtp"
	"github.com/pion/rtp/codecs"
	"github.com/pion/webrtc/v4"
	"github.com/rs/zerolog"

	"github.com/livepeer/network/media/unit"
)

const (
	// maxPacketBytes is the most of a picture that one packet carries: safe for every path on the Internet.
	maxPacketBytes = 1160
	annexB         = "\x00\x00\x00\x01"
)

// Stream is one publication as viewers see it. Its methods may be called from any goroutine; units of one track come in order.
type Stream struct {
	server *Server
	log    zerolog.Logger
	video  unit.Track
	audio  *unit.Track
	out    [2]*output // video, audio

	mu       sync.Mutex // guards the fields below
	sessions map[string]*session
	closed   bool
	reorders bool          // pictures come in another order than they are shown in
	newest   time.Duration // PTS shown last
	coders   [2]*transform // run while somebody watches, where they are needed
	work     sync.WaitGroup
}

// Stream begins to show a publication. The error wraps ErrTracks if there is nothing to show.
func (s *Server) Stream(tracks []unit.Track, log zerolog.Logger) (*Stream, error) {
	st := &Stream{server: s, log: log, sessions: make(map[string]*session)}
	found := false
	for _, t := range tracks {
		switch t.Codec {
		case unit.H264:
			st.video, found = t, true
		case unit.AAC:
			st.audio = &t
		default: // Not shown.
		}
	}
	if !found {
		return nil, fmt.Errorf("whep: %w", ErrTracks)
	}
	var err error
	if st.out[0], err = newOutput("video", videoCodec(), &codecs.H264Payloader{}); err != nil {
		return nil, err
	}
	if st.audio != nil {
		if st.out[1], err = newOutput("audio", audioCodec(), &codecs.OpusPayloader{}); err != nil {
			return nil, err
		}
	}
	return st, nil
}

// output is a track that all viewers share: each packet is made once.
type output struct {
	track     *webrtc.TrackLocalStaticRTP
	rate      int64
	payloader rtp.Payloader

	mu       sync.Mutex
	sequence uint16
}

func newOutput(id string, codec webrtc.RTPCodecCapability, p rtp.Payloader) (*output, error) {
	track, err := webrtc.NewTrackLocalStaticRTP(codec, id, "source")
	if err != nil {
		return nil, fmt.Errorf("whep: %w", err)
	}
	return &output{track: track, rate: int64(codec.ClockRate), payloader: p}, nil
}

// write sends a picture or frame to all who watch.
func (o *output) write(pts time.Duration, payload []byte) error {
	stamp := uint32(int64(pts/time.Millisecond)*o.rate/1000 + int64(pts%time.Millisecond)*o.rate/int64(time.Second)) // wraps as RTP does
	o.mu.Lock()
	defer o.mu.Unlock()
	chunks := o.payloader.Payload(maxPacketBytes, payload)
	for i, c := range chunks {
		o.sequence++
		p := &rtp.Packet{Header: rtp.Header{Version: 2, Marker: i == len(chunks)-1, SequenceNumber: o.sequence, Timestamp: stamp}, Payload: c}
		if err := o.track.WriteRTP(p); err != nil {
			return fmt.Errorf("whep: %w", err)
		}
	}
	return nil
}

// Write adds a unit as a unit.Remuxer gives it. It never waits.
func (s *Stream) Write(u unit.Unit) error {
	s.mu.Lock()
	isVideo := u.Track == s.video.ID
	if isVideo {
		s.reorders = s.reorders || u.PTS < s.newest && !u.Jump
		s.newest = max(u.PTS, s.newest)
		if u.Jump {
			s.newest = u.PTS
		}
	}
	watched := len(s.sessions) > 0 && !s.closed
	coder := s.coder(u, isVideo, watched)
	s.mu.Unlock()
	switch {
	case !watched:
		return nil
	case coder != nil:
		coder.write(u)
		return nil
	case isVideo:
		return s.out[0].write(u.PTS, picture(u.Payload))
	default:
		return nil
	}
}

// coder returns what codes u anew, and starts it if need be; nil if u goes as it is, or not at all. The caller holds mu.
func (s *Stream) coder(u unit.Unit, isVideo, watched bool) *transform {
	var kind int
	var track unit.Track
	switch {
	case !watched:
		return nil
	case isVideo && s.reorders:
		kind, track = 0, s.video
		if s.coders[0] == nil && !u.Key {
			return nil
		}
	case !isVideo && s.audio != nil && u.Track == s.audio.ID:
		kind, track = 1, *s.audio
	default:
		return nil
	}
	if c := s.coders[kind]; c != nil && c.alive() {
		return c
	}
	c := newTransform(s.server.cfg.FFmpeg, track, s.out[kind].write, s.log)
	s.coders[kind] = c
	s.work.Go(c.run)
	return c
}

// picture joins NAL units as decoders read them from a file.
func picture(nalus [][]byte) []byte {
	var b bytes.Buffer
	for _, n := range nalus {
		b.WriteString(annexB)
		b.Write(n)
	}
	return b.Bytes()
}

// Close sends all viewers away.
func (s *Stream) Close() {
	s.mu.Lock()
	s.closed = true
	for _, v := range s.sessions {
		v.end()
	}
	s.stopCoders()
	s.mu.Unlock()
	s.work.Wait()
}

// stopCoders ends ffmpeg. The caller holds mu.
func (s *Stream) stopCoders() {
	for i, c := range s.coders {
		if c != nil {
			c.stop()
			s.coders[i] = nil
		}
	}
}
