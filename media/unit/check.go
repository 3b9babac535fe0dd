package unit

import (
	"fmt"

	"github.com/bluenviron/mediacommon/v2/pkg/codecs/av1"
	"github.com/bluenviron/mediacommon/v2/pkg/codecs/h264"
	"github.com/bluenviron/mediacommon/v2/pkg/codecs/h265"
	"github.com/bluenviron/mediacommon/v2/pkg/codecs/mpeg4audio"
)

const (
	// MinSide is the least width and height of a picture, in pixels.
	MinSide = 16
	// MaxSide is the greatest width and height of a picture, in pixels.
	MaxSide = 4096
	// maxSetBytes bounds a parameter set or sequence header; real ones take less than a hundred.
	maxSetBytes = 4096
	// maxOpusChannels is what Opus has without a mapping table (RFC 7845, 5.1.1.1).
	maxOpusChannels = 2
)

// Check tells whether a stream of these tracks can be taken: one video track in 4:2:0 of 8 bit, or 10 bit unless
// it is H.264, and at most one audio track. Otherwise the error is ErrUnsupported with the reason.
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
	case H264, H265, AV1, VP9:
		_, _, err := t.PictureSize()
		return err
	case AAC:
		return checkAAC(t.AAC)
	case Opus:
		if t.Channels < 1 || t.Channels > maxOpusChannels {
			return fmt.Errorf("%w: opus with %d channels, 1 or 2 can be processed", ErrUnsupported, t.Channels)
		}
		return nil
	default:
		return fmt.Errorf("%w: codec %s", ErrUnsupported, t.Codec)
	}
}

// PictureSize returns the size in pixels, after cropping, of the pictures a video track began with.
// It is ErrUnsupported if they cannot be processed.
func (t Track) PictureSize() (width, height int, err error) {
	switch t.Codec {
	case H264:
		return Picture(t.SPS)
	case H265:
		return PictureH265(t.SPS)
	case AV1:
		return pictureAV1(t.Sequence)
	case VP9:
		if t.VP9 == nil {
			return 0, 0, fmt.Errorf("%w: vp9 before its first key frame", ErrUnsupported)
		}
		return t.VP9.picture()
	default:
		return 0, 0, fmt.Errorf("%w: codec %s has no pictures", ErrUnsupported, t.Codec)
	}
}

// BitDepth returns the bits of a sample of the pictures a video track began with, 0 if that is not known.
func (t Track) BitDepth() int {
	switch t.Codec {
	case H264:
		var s h264.SPS
		if checkSet(H264, t.SPS, s.Unmarshal) == nil {
			return int(max(s.BitDepthLumaMinus8, s.BitDepthChromaMinus8)) + 8
		}
	case H265:
		var s h265.SPS
		if checkSet(H265, t.SPS, s.Unmarshal) == nil {
			return int(max(s.BitDepthLumaMinus8, s.BitDepthChromaMinus8)) + 8
		}
	case AV1:
		var s av1.SequenceHeader
		if checkSet(AV1, t.Sequence, s.Unmarshal) == nil {
			return s.ColorConfig.BitDepth
		}
	case VP9:
		if t.VP9 != nil {
			return int(t.VP9.BitDepth)
		}
	default: // Sound has none.
	}
	return 0
}

// Transfer is how values of samples stand for light, in ffmpeg's words.
type Transfer string

// The transfer characteristics that matter (ITU-T H.273, table 3).
const (
	SDR Transfer = ""             // anything else, or not told
	PQ  Transfer = "smpte2084"    // SMPTE ST 2084
	HLG Transfer = "arib-std-b67" // hybrid log-gamma of ITU-R BT.2100
)

// Transfer returns what a video track began with. VP9 does not tell; its containers may.
func (t Track) Transfer() Transfer {
	code := uint8(0)
	switch t.Codec {
	case H264:
		var s h264.SPS
		if checkSet(H264, t.SPS, s.Unmarshal) == nil && s.VUI != nil {
			code = s.VUI.TransferCharacteristics
		}
	case H265:
		var s h265.SPS
		if checkSet(H265, t.SPS, s.Unmarshal) == nil && s.VUI != nil {
			code = s.VUI.TransferCharacteristics
		}
	case AV1:
		var s av1.SequenceHeader
		if checkSet(AV1, t.Sequence, s.Unmarshal) == nil {
			code = uint8(s.ColorConfig.TransferCharacteristics)
		}
	default:
	}
	const pq, hlg = 16, 18
	switch code {
	case pq:
		return PQ
	case hlg:
		return HLG
	default:
		return SDR
	}
}

// Picture returns the size in pixels, after cropping, of the pictures an H.264 sequence parameter set describes.
// It is ErrUnsupported if they cannot be processed.
func Picture(sps []byte) (width, height int, err error) {
	var s h264.SPS
	if err := checkSet(H264, sps, s.Unmarshal); err != nil {
		return 0, 0, err
	}
	depth := max(s.BitDepthLumaMinus8, s.BitDepthChromaMinus8) + 8
	return checkPicture(H264, s.ChromaFormatIdc == 1 && depth == 8, int(depth), s.Width(), s.Height())
}

// PictureH265 is Picture for an H.265 sequence parameter set.
func PictureH265(sps []byte) (width, height int, err error) {
	var s h265.SPS
	if err := checkSet(H265, sps, s.Unmarshal); err != nil {
		return 0, 0, err
	}
	depth := max(s.BitDepthLumaMinus8, s.BitDepthChromaMinus8) + 8
	return checkPicture(H265, s.ChromaFormatIdc == 1 && depth <= 10, int(depth), s.Width(), s.Height())
}

func pictureAV1(sequence []byte) (width, height int, err error) {
	var s av1.SequenceHeader
	if err := checkSet(AV1, sequence, s.Unmarshal); err != nil {
		return 0, 0, err
	}
	c := s.ColorConfig
	depth := c.BitDepth == 8 || c.BitDepth == 10 // Profiles that are reserved have 0.
	return checkPicture(AV1, (c.MonoChrome || c.SubsamplingX && c.SubsamplingY) && depth, c.BitDepth, s.Width(), s.Height())
}

// checkSet parses what describes the pictures of a codec.
func checkSet(c Codec, set []byte, parse func([]byte) error) error {
	if len(set) == 0 || len(set) > maxSetBytes {
		return fmt.Errorf("%w: %s sequence parameter set of %d bytes", ErrUnsupported, c, len(set))
	}
	if err := parse(set); err != nil {
		return fmt.Errorf("%w: %s sequence parameter set: %w", ErrUnsupported, c, err)
	}
	return nil
}

func checkPicture(c Codec, format bool, bits, width, height int) (int, int, error) {
	if !format {
		return 0, 0, fmt.Errorf("%w: %s pixel format of %d bits, only 4:2:0 at 8 bits, or 10 unless it is h264",
			ErrUnsupported, c, bits)
	}
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
