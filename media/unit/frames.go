package unit

import (
	"errors"
	"fmt"

	"github.com/bluenviron/mediacommon/v2/pkg/codecs/av1"
	"github.com/bluenviron/mediacommon/v2/pkg/codecs/mpeg4audio"
	"github.com/bluenviron/mediacommon/v2/pkg/codecs/vp9"
)

// maxOpusBytes bounds an Opus packet: three frames of 1275 bytes with their lengths (RFC 6716, 3.4), with room for longer ones.
const maxOpusBytes = 8 << 10

// VP9Config is what a key frame of VP9 says of its track.
type VP9Config struct {
	// Width and Height are in pixels.
	Width, Height int
	// Profile is 0 to 3, BitDepth 8, 10 or 12.
	Profile, BitDepth uint8
	// ChromaSubsampling is that of the vpcC box: 1 is 4:2:0 with the chroma between the luma samples.
	ChromaSubsampling uint8
	// FullRange says that luma uses all values.
	FullRange bool
}

// ParseVP9 reads the head of a VP9 frame. The configuration is nil unless it is a key frame.
func ParseVP9(frame []byte) (*VP9Config, error) {
	var h vp9.Header
	if err := h.Unmarshal(frame); err != nil {
		return nil, fmt.Errorf("vp9 frame: %w", err)
	}
	if h.ShowExistingFrame || h.NonKeyFrame {
		return nil, nil //nolint:nilnil // as documented
	}
	if h.ColorConfig == nil || h.FrameSize == nil {
		return nil, errors.New("vp9 key frame without a size")
	}
	return &VP9Config{
		Width: h.Width(), Height: h.Height(), Profile: h.Profile, BitDepth: h.ColorConfig.BitDepth,
		ChromaSubsampling: h.ChromaSubsampling(), FullRange: h.ColorConfig.ColorRange,
	}, nil
}

func (c *VP9Config) picture() (width, height int, err error) {
	return checkPicture(VP9, c.ChromaSubsampling <= 1 && c.BitDepth <= 10, int(c.BitDepth), c.Width, c.Height)
}

// Start returns the AV1 or VP9 track that a payload as in Unit begins; false if decoding cannot begin there.
func Start(id int, c Codec, payload [][]byte) (Track, bool) {
	switch c {
	case AV1:
		var sequence []byte
		if _, key := remuxAV1(&sequence, payload); !key {
			return Track{}, false
		}
		return Begin(id, c, [][]byte{sequence}), true
	case VP9:
		if len(payload) != 1 {
			return Track{}, false
		}
		config, err := ParseVP9(payload[0])
		return Track{ID: id, Codec: c, ClockRate: VideoClockRate, VP9: config}, err == nil && config != nil
	default:
		return Track{}, false
	}
}

// remuxVP9 returns the frame and whether it is a key frame, or nil if it is none at all.
func remuxVP9(frames [][]byte) (out [][]byte, key bool) {
	if len(frames) != 1 {
		return nil, false
	}
	c, err := ParseVP9(frames[0])
	if err != nil {
		return nil, false
	}
	return frames, c != nil
}

// obuType returns the type of an OBU, which is not empty (AV1 specification, 5.3.2).
func obuType(obu []byte) av1.OBUType { return av1.OBUType(obu[0] >> 3 & 0xf) }

// OBU types that mediacommon does not name (AV1 specification, 6.2.2).
const (
	obuFrameHeader = 3
	obuFrame       = 6
	obuTileList    = 8
	obuPadding     = 15
)

// remuxAV1 returns a temporal unit without what containers leave out, and whether decoding can begin with it;
// then it holds the sequence header in force, which sequence keeps. It returns nil if there is no frame that can be decoded.
func remuxAV1(sequence *[]byte, unit [][]byte) (out [][]byte, key bool) {
	frame, own := false, false
	for _, obu := range unit {
		if len(obu) == 0 {
			continue
		}
		switch obuType(obu) {
		case av1.OBUTypeTemporalDelimiter, obuTileList, obuPadding:
			continue
		case av1.OBUTypeSequenceHeader:
			if len(obu) > maxSetBytes {
				continue
			}
			*sequence, own = obu, true
		case obuFrame, obuFrameHeader:
			if !frame {
				frame, key = true, startsAV1(obu)
			}
		}
		out = append(out, obu)
	}
	if !frame || len(*sequence) == 0 {
		return nil, false
	}
	if key && !own {
		out = append([][]byte{*sequence}, out...)
	}
	return out, key
}

// startsAV1 tells whether a frame is a key frame that is not a repetition (AV1 specification, 5.9.2).
func startsAV1(obu []byte) bool {
	at := 1
	if obu[0]&4 != 0 { // It has an extension header.
		at = 2
	}
	return len(obu) > at && obu[at]&0xe0 == 0 // show_existing_frame and frame_type are 0
}

// audioFrames drops frames that no decoder takes.
func audioFrames(c Codec, frames [][]byte) [][]byte {
	limit := mpeg4audio.MaxAccessUnitSize
	if c == Opus {
		limit = maxOpusBytes
	}
	var kept [][]byte
	for _, f := range frames {
		if len(f) > 0 && len(f) <= limit {
			kept = append(kept, f)
		}
	}
	return kept
}
