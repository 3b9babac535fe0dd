package fragmented

import (
	"github.com/bluenviron/mediacommon/v2/pkg/codecs/av1"
	"github.com/bluenviron/mediacommon/v2/pkg/codecs/h264"
	"github.com/bluenviron/mediacommon/v2/pkg/formats/mp4/codecs"

	"github.com/livepeer/network/media/unit"
)

// CodecOf returns what MP4 calls the codec of a track; nil if it has no place in MP4, or its parameters are not known.
func CodecOf(t unit.Track) codecs.Codec {
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
	case t.Codec == unit.AAC && t.AAC != nil:
		return &codecs.MPEG4Audio{Config: *t.AAC}
	case t.Codec == unit.Opus:
		return &codecs.Opus{ChannelCount: t.Channels}
	default:
		return nil
	}
}

// Cut returns the payload of a unit.Unit that a sample holds.
func Cut(c unit.Codec, sample []byte) ([][]byte, error) {
	switch c {
	case unit.H264, unit.H265:
		var au h264.AVCC // It is the same for both.
		if err := au.Unmarshal(sample); err != nil {
			return nil, fault("%w", err)
		}
		return au, nil
	case unit.AV1:
		var obus av1.Bitstream
		if err := obus.Unmarshal(sample); err != nil {
			return nil, fault("%w", err)
		}
		return obus, nil
	default:
		return [][]byte{sample}, nil
	}
}

// Join is the reverse of Cut.
func Join(c unit.Codec, payload [][]byte) ([]byte, error) {
	switch c {
	case unit.H264, unit.H265:
		return h264.AVCC(payload).Marshal()
	case unit.AV1:
		return av1.Bitstream(payload).Marshal()
	default:
		return payload[0], nil
	}
}
