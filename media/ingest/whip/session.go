package whip

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/bluenviron/mediacommon/v2/pkg/codecs/av1"
	"github.com/bluenviron/mediacommon/v2/pkg/codecs/h264"
	"github.com/pion/rtcp"
	"github.com/pion/webrtc/v4"
	"github.com/pion/webrtc/v4/pkg/media/samplebuilder"
	"github.com/rs/zerolog"

	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/media/ingest"
	"github.com/livepeer/network/media/unit"
)

const (
	// maxLate is how many packets of a track are waited for until one that is missing counts as lost.
	maxLate = 512
	// maxDelay is how long, in media, that is waited for.
	maxDelay = 500 * time.Millisecond
	// queued is how many units wait for the one who takes them.
	queued = 256
	// opusChannels is what WebRTC always announces (RFC 7587, 7).
	opusChannels = 2
)

// session is one publisher.
type session struct {
	cfg     Config
	log     zerolog.Logger
	ctx     context.Context
	cancel  context.CancelCauseFunc
	in      *ingest.Session
	peer    *webrtc.PeerConnection
	answer  string
	packets chan ingest.Packet
	tracks  sync.WaitGroup
	align   aligner

	ufrag string // of the offer

	gate       sync.Mutex // orders the begin of tracks and the wait for their end
	over       bool       // no track begins any more
	candidates int        // told after the offer
}

// errEnded is the cause of a session that its publisher has ended.
var errEnded = errors.New("ended by the publisher")

// newSession answers an offer.
func (s *Server) newSession(ctx context.Context, in *ingest.Session, path, offer string) (*session, error) {
	mime, audio, err := offered(offer)
	if err != nil {
		return nil, err
	}
	presence := ingest.Absent
	if audio {
		presence = ingest.Present
	}
	in.ExpectAudio(presence)
	peer, err := s.apis[mime].NewPeerConnection(webrtc.Configuration{})
	if err != nil {
		return nil, fmt.Errorf("webrtc: %w", err)
	}
	p := &session{
		cfg: s.cfg, log: s.cfg.Log.With().Str("protocol", "whip").Str("path", path).Logger(),
		in: in, peer: peer, ufrag: ufragOf(offer), packets: make(chan ingest.Packet, queued), align: aligner{clock: s.cfg.Clock},
	}
	p.ctx, p.cancel = context.WithCancelCause(ctx)
	peer.OnConnectionStateChange(func(state webrtc.PeerConnectionState) {
		switch state {
		case webrtc.PeerConnectionStateFailed, webrtc.PeerConnectionStateDisconnected, webrtc.PeerConnectionStateClosed:
			p.stop(errGone)
		default: // On its way, or there.
		}
	})
	peer.OnTrack(func(t *webrtc.TrackRemote, r *webrtc.RTPReceiver) {
		p.gate.Lock()
		defer p.gate.Unlock()
		if !p.over {
			p.tracks.Go(func() { p.receive(t) })
			p.tracks.Go(func() { p.reports(t, r) })
		}
	})
	if p.answer, err = negotiate(ctx, peer, offer); err != nil {
		p.stop(err)
		p.discard()
		return nil, err
	}
	return p, nil
}

// negotiate returns the answer with all candidates.
func negotiate(ctx context.Context, peer *webrtc.PeerConnection, offer string) (string, error) {
	if err := peer.SetRemoteDescription(webrtc.SessionDescription{Type: webrtc.SDPTypeOffer, SDP: offer}); err != nil {
		return "", fmt.Errorf("offer: %w", err)
	}
	answer, err := peer.CreateAnswer(nil)
	if err != nil {
		return "", fmt.Errorf("offer: %w", err)
	}
	gathered := webrtc.GatheringCompletePromise(peer)
	if err := peer.SetLocalDescription(answer); err != nil {
		return "", fmt.Errorf("answer: %w", err)
	}
	select {
	case <-gathered:
		return peer.LocalDescription().SDP, nil
	case <-ctx.Done():
		return "", ctx.Err()
	}
}

// stop ends the session, for its publisher if the reason is nil.
func (p *session) stop(reason error) {
	if reason == nil {
		reason = errEnded
	}
	p.cancel(reason)
}

// discard closes the connection and waits for what works on it.
func (p *session) discard() {
	p.gate.Lock()
	p.over = true
	p.gate.Unlock()
	_ = p.peer.GracefulClose() // There is nobody to tell.
	p.tracks.Wait()
}

// run passes on what comes until the session ends.
func (p *session) run() {
	defer p.cancel(nil)
	err := p.pass()
	p.cancel(err)
	p.discard()
	if errors.Is(err, errEnded) {
		err = p.in.Finish(context.WithoutCancel(p.ctx))
	}
	p.in.Close(err)
	p.log.Info().AnErr("reason", err).Bool("published", p.in.Published()).Msg("publisher left")
}

// pass gives units to the session and asks for key frames.
func (p *session) pass() error {
	keys := p.cfg.Clock.Ticker(p.cfg.KeyInterval)
	defer keys.Stop()
	setup := p.cfg.Clock.Now().Add(p.cfg.SetupTimeout)
	for {
		select {
		case packet := <-p.packets:
			if err := p.in.Push(p.ctx, packet); err != nil {
				return err
			}
		case <-keys.C:
			p.wantKeyFrame()
			if !p.in.Published() && p.cfg.Clock.Now().After(setup) {
				return errSetup
			}
		case <-p.ctx.Done():
			return context.Cause(p.ctx)
		}
	}
}

// wantKeyFrame sends a Picture Loss Indication (RFC 4585, 6.3.1) for every video track.
func (p *session) wantKeyFrame() {
	for _, r := range p.peer.GetReceivers() {
		if t := r.Track(); t != nil && t.Kind() == webrtc.RTPCodecTypeVideo && t.SSRC() != 0 {
			_ = p.peer.WriteRTCP([]rtcp.Packet{&rtcp.PictureLossIndication{MediaSSRC: uint32(t.SSRC())}}) // The next one comes soon.
		}
	}
}

// receive puts the packets of a track together.
func (p *session) receive(t *webrtc.TrackRemote) {
	codec, depacketizer := codecOf(t.Codec().MimeType)
	if depacketizer == nil {
		return
	}
	rate := t.Codec().ClockRate
	builder := samplebuilder.New(maxLate, depacketizer, rate, samplebuilder.WithMaxTimeDelay(maxDelay))
	var line timeline
	padding := 0 // packets without content, to measure the network, which the builder counts as missing
	for {
		packet, _, err := t.ReadRTP()
		if err != nil {
			return // The connection is closed.
		}
		if len(packet.Payload) == 0 {
			padding++
		}
		builder.Push(packet)
		for sample := builder.Pop(); sample != nil; sample = builder.Pop() {
			at := p.align.time(codec.Video(), line.unwrap(sample.PacketTimestamp), int64(rate))
			out, ok := packetOf(codec, sample.Data)
			if !ok {
				continue
			}
			dropped := int(sample.PrevDroppedPackets)
			out.PTS, out.DTS, out.Lost = at, at, dropped > padding && codec.Video()
			padding = max(padding-dropped, 0)
			select {
			case p.packets <- out:
			case <-p.ctx.Done():
				return
			}
		}
	}
}

// reports reads what the publisher says of its clocks.
func (p *session) reports(t *webrtc.TrackRemote, r *webrtc.RTPReceiver) {
	for {
		packets, _, err := r.ReadRTCP()
		if err != nil {
			return // The connection is closed.
		}
		for _, packet := range packets {
			if report, ok := packet.(*rtcp.SenderReport); ok {
				p.align.report(t.Kind() == webrtc.RTPCodecTypeVideo, report.NTPTime, report.RTPTime)
			}
		}
	}
}

// packetOf returns the unit in a sample; false if there is none in it.
func packetOf(codec unit.Codec, data []byte) (ingest.Packet, bool) {
	p := ingest.Packet{Codec: codec}
	switch codec {
	case unit.H264, unit.H265:
		var au h264.AnnexB // Both codecs separate their units alike.
		if au.Unmarshal(data) != nil {
			return p, false
		}
		p.Payload = au
	case unit.AV1:
		var obus av1.Bitstream
		if obus.Unmarshal(data) != nil {
			return p, false
		}
		p.Payload = obus
	case unit.Opus:
		p.Channels = opusChannels
		fallthrough
	default:
		p.Payload = [][]byte{data}
	}
	return p, len(data) > 0
}

// timeline makes RTP timestamps grow beyond 32 bits.
type timeline struct {
	last  int64
	begun bool
}

func (l *timeline) unwrap(ts uint32) int64 {
	if !l.begun {
		l.last, l.begun = int64(ts), true
		return l.last
	}
	l.last += int64(int32(ts - uint32(l.last))) // the nearest that has these 32 bits
	return l.last
}

// aligner puts both tracks on one timeline: by the arrival of their first packets, and once the publisher has told for
// both how its clock and theirs compare (RFC 3550, 6.4.1), by that.
type aligner struct {
	clock clock.Clock

	mu    sync.Mutex // guards the fields below
	epoch time.Time
	kinds [2]struct {
		begun bool
		first int64         // its first timestamp
		begin time.Duration // when that came
		rate  int64
		told  bool
		ntp   uint64 // what the newest report says of ...
		rtp   int64  // ... this timestamp
	}
	shift time.Duration // of sound, by the reports
}

func index(video bool) int {
	if video {
		return ingest.VideoID
	}
	return ingest.AudioID
}

// time returns where a timestamp is on the timeline.
func (a *aligner) time(video bool, ts, rate int64) time.Duration {
	a.mu.Lock()
	defer a.mu.Unlock()
	k := &a.kinds[index(video)]
	if !k.begun {
		now := a.clock.Now()
		if a.epoch.IsZero() {
			a.epoch = now
		}
		k.begun, k.first, k.rate, k.begin = true, ts, rate, now.Sub(a.epoch)
	}
	at := k.begin + since(ts-k.first, rate)
	if !video {
		at += a.shift
	}
	return max(at, 0)
}

func since(ticks, rate int64) time.Duration {
	return time.Duration(ticks/rate)*time.Second + time.Duration(ticks%rate)*time.Second/time.Duration(rate)
}

// maxShift is how far sound is moved at most: what is further off is a report that is wrong.
const maxShift = 2 * time.Second

// report takes a sender report: the NTP time at which an RTP timestamp was live.
func (a *aligner) report(video bool, ntp uint64, rtpTime uint32) {
	a.mu.Lock()
	defer a.mu.Unlock()
	k := &a.kinds[index(video)]
	if !k.begun {
		return
	}
	k.told, k.ntp = true, ntp
	k.rtp = k.first + int64(int32(rtpTime-uint32(k.first)))
	v, s := a.kinds[ingest.VideoID], a.kinds[ingest.AudioID]
	if !v.told || !s.told || a.shift != 0 {
		return
	}
	// How much later than the picture sound is on the timeline, and how much later it was live.
	placed := s.begin + since(s.rtp-s.first, s.rate) - v.begin - since(v.rtp-v.first, v.rate)
	live := ntpDuration(int64(s.ntp - v.ntp))
	if d := live - placed; d.Abs() <= maxShift {
		a.shift = d
	}
}

// ntpDuration converts a difference of NTP times, which count 2^-32 seconds.
func ntpDuration(d int64) time.Duration {
	return time.Duration(d>>32)*time.Second + time.Duration((d&0xffffffff)*int64(time.Second)>>32)
}
