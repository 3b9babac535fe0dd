package unit

import (
	"fmt"

	"github.com/bluenviron/mediacommon/v2/pkg/codecs/h264"
	"github.com/bluenviron/mediacommon/v2/pkg/codecs/mpeg4audio"
)

const (
	// MinSide is the least width and height of a picture, in pixels.
	MinSide = 16
	// MaxSide is the greatest width and height of a picture, in pixels.
	MaxSide = 4096
	// maxSPSBytes bounds a sequence parameter set; real ones take less than a hundred.
	maxSPSBytes = 4096
)

// Check tells whether a stream of these tracks can be processed: one H.264 video track of 8 bit 4:2:0,
// and at most one AAC audio track. Otherwise the error is ErrUnsupported with the reason.
func Check(tracks []Track) error {
	var videos, audios int
	for _, t := range tracks {
		if t.Video() {
			videos++
		} else {
			audios++
		}
		if err := t.check(); err != nil {
			return err
		}
	}
	if videos != 1 {
		return fmt.Errorf("%w: %d video tracks instead of one", ErrUnsupported, videos)
	}
	if audios > 1 {
		return fmt.Errorf("%w: %d audio tracks, at most one can be processed", ErrUnsupported, audios)
	}
	return nil
}

func (t Track) check() error {
	switch t.Codec {
	case H264:
		_, _, err := Picture(t.SPS)
		return err
	case AAC:
		return checkAAC(t.AAC)
	default:
		return fmt.Errorf("%w: codec %s", ErrUnsupported, t.Codec)
	}
}

// Picture returns the size in pixels, after cropping, of the pictures an H.264 sequence parameter set describes.
// It is ErrUnsupported if they cannot be processed.
func Picture(sps []byte) (width, height int, err error) {
	if len(sps) == 0 || len(sps) > maxSPSBytes {
		return 0, 0, fmt.Errorf("%w: h264 sequence parameter set of %d bytes", ErrUnsupported, len(sps))
	}
	var s h264.SPS
	if err := s.Unmarshal(sps); err != nil {
		return 0, 0, fmt.Errorf("%w: h264 sequence parameter set: %w", ErrUnsupported, err)
	}
	if s.ChromaFormatIdc != 1 || s.BitDepthLumaMinus8 != 0 || s.BitDepthChromaMinus8 != 0 {
		return 0, 0, fmt.Errorf("%w: h264 pixel format: chroma format %d at %d bits, only 4:2:0 at 8 bits",
			ErrUnsupported, s.ChromaFormatIdc, s.BitDepthLumaMinus8+8)
	}
	width, height = s.Width(), s.Height()
	if width < MinSide || width > MaxSide || height < MinSide || height > MaxSide {
		return 0, 0, fmt.Errorf("%w: picture of %d x %d pixels, sides may have %d to %d",
			ErrUnsupported, width, height, MinSide, MaxSide)
	}
	return width, height, nil
}

func checkAAC(c *mpeg4audio.AudioSpecificConfig) error {
	if c == nil {
		return fmt.Errorf("%w: aac without configuration", ErrUnsupported)
	}
	// A segment carries AAC as ADTS, which cannot express every configuration.
	probe := mpeg4audio.ADTSPackets{{
		Type: c.Type, SampleRate: c.SampleRate, ChannelConfig: c.ChannelConfig, AU: []byte{0},
	}}
	if _, err := probe.Marshal(); err != nil || c.ChannelConfig == 0 || c.ChannelConfig > 7 {
		return fmt.Errorf("%w: aac object type %d, %d Hz, channel configuration %d",
			ErrUnsupported, c.Type, c.SampleRate, c.ChannelConfig)
	}
	return nil
}
