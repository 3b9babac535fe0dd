package whip

import (
	"github.com/pion/rtp"
	"github.com/pion/rtp/codecs"
	"github.com/pion/webrtc/v4"

	"github.com/livepeer/network/media/unit"
)

// maxPartial bounds what is kept of a unit that comes in pieces, in bytes.
const maxPartial = 8 << 20

// depacketizer forgets pieces that never become a whole.
type depacketizer struct {
	rtp.Depacketizer
	fresh func() rtp.Depacketizer
	held  int
}

// Unmarshal implements rtp.Depacketizer.
func (d *depacketizer) Unmarshal(packet []byte) ([]byte, error) {
	out, err := d.Depacketizer.Unmarshal(packet)
	if d.held += len(packet); len(out) > 0 {
		d.held = 0
	}
	if d.held > maxPartial {
		d.Depacketizer, d.held = d.fresh(), 0
	}
	return out, err
}

// h265 ends an access unit where the marker is (RFC 7798, 4.1), and not with each slice.
type h265 struct{ codecs.H265Depacketizer }

// IsPartitionTail implements rtp.Depacketizer.
func (*h265) IsPartitionTail(marker bool, _ []byte) bool { return marker }

// codecOf returns how a codec is put together; nil if it is not taken.
func codecOf(mime string) (unit.Codec, rtp.Depacketizer) {
	var codec unit.Codec
	var fresh func() rtp.Depacketizer
	switch mime {
	case webrtc.MimeTypeH264:
		codec, fresh = unit.H264, func() rtp.Depacketizer { return &codecs.H264Packet{} }
	case webrtc.MimeTypeH265:
		codec, fresh = unit.H265, func() rtp.Depacketizer { return &h265{} }
	case webrtc.MimeTypeVP9:
		codec, fresh = unit.VP9, func() rtp.Depacketizer { return &codecs.VP9Packet{} }
	case webrtc.MimeTypeAV1:
		codec, fresh = unit.AV1, func() rtp.Depacketizer { return &codecs.AV1Depacketizer{} }
	case webrtc.MimeTypeOpus:
		codec, fresh = unit.Opus, func() rtp.Depacketizer { return &codecs.OpusPacket{} }
	default:
		return "", nil
	}
	return codec, &depacketizer{Depacketizer: fresh(), fresh: fresh}
}
