package mpegts

import (
	"time"

	"github.com/bluenviron/mediacommon/v2/pkg/codecs/h264"
	"github.com/bluenviron/mediacommon/v2/pkg/codecs/mpeg4audio"
	"github.com/bluenviron/mediacommon/v2/pkg/formats/mpegts/substructs"

	"github.com/livepeer/network/media/ingest"
	"github.com/livepeer/network/media/unit"
)

// unit gives out the content of a PES packet. What is damaged is dropped.
func (r *Reader) unit(s *stream, pts, dts int64, body []byte) error {
	p := ingest.Packet{Codec: s.codec, PTS: duration(pts), DTS: duration(dts)}
	switch s.codec {
	case unit.AAC:
		return r.adts(s, p, body)
	case unit.Opus:
		p.Channels = s.channels
		for len(body) > 0 {
			var au substructs.OpusAccessUnit
			n, err := au.Unmarshal(body)
			if err != nil {
				break
			}
			p.Payload = append(p.Payload, au.Packet)
			body = body[n:]
		}
	default:
		var au h264.AnnexB // It is the same for H.265.
		if err := au.Unmarshal(body); err != nil {
			s.lost = true
			return nil //nolint:nilerr // a damaged picture costs itself alone
		}
		p.Payload = au
	}
	return r.push(s, p)
}

func (r *Reader) push(s *stream, p ingest.Packet) error {
	if len(p.Payload) == 0 {
		return nil
	}
	p.Lost, s.lost = s.lost && s.codec.Video(), false
	return r.out.Push(p)
}

const (
	adtsHeader = 7
	// maxADTS is the longest frame that its header can express.
	maxADTS = 1<<13 - 1
)

// adts takes frames of AAC (ISO 14496-3, 1.A.3.2), which some muxers spread over packets. The timestamp is that of the
// first frame that begins in the packet.
func (r *Reader) adts(s *stream, p ingest.Packet, body []byte) error {
	carried := len(s.adts)
	b := append(s.adts, body...)
	s.adts = nil
	var config mpeg4audio.AudioSpecificConfig
	for len(b) >= adtsHeader {
		size := adtsSize(b)
		if size == 0 {
			b, carried = b[1:], 0
			continue
		}
		if size > len(b) {
			break
		}
		var frames mpeg4audio.ADTSPackets
		if frames.Unmarshal(b[:size]) != nil || len(frames) == 0 {
			b, carried = b[size:], 0
			continue
		}
		f := frames[0]
		if carried > 0 && len(p.Payload) == 0 { // It began in the packet before.
			p.PTS -= frameDuration(f.SampleRate)
			p.DTS = p.PTS
		}
		carried = 0
		now := mpeg4audio.AudioSpecificConfig{Type: f.Type, SampleRate: f.SampleRate, ChannelConfig: f.ChannelConfig}
		if len(p.Payload) > 0 && now != config {
			if err := r.push(s, p); err != nil {
				return err
			}
			p.Payload = nil
		}
		config = now
		p.AAC = &now
		p.Payload = append(p.Payload, f.AU)
		b = b[size:]
	}
	if len(b) > 0 && len(b) <= maxADTS && b[0] == 0xff {
		s.adts = append([]byte(nil), b...)
	}
	return r.push(s, p)
}

// adtsSize returns the bytes of the frame whose header is at the begin of b; 0 if there is none.
func adtsSize(b []byte) int {
	size := int(b[3]&3)<<11 | int(b[4])<<3 | int(b[5]>>5)
	if b[0] != 0xff || b[1]&0xf6 != 0xf0 || size <= adtsHeader {
		return 0
	}
	return size
}

func frameDuration(sampleRate int) time.Duration {
	return mpeg4audio.SamplesPerAccessUnit * time.Second / time.Duration(sampleRate)
}
