package ladder

import (
	"bytes"
	"fmt"

	"github.com/bluenviron/gohlslib/v2/pkg/codecparams"
	"github.com/bluenviron/gohlslib/v2/pkg/codecs"
	"github.com/bluenviron/mediacommon/v2/pkg/codecs/h264"
	"github.com/bluenviron/mediacommon/v2/pkg/formats/fmp4"
	"github.com/bluenviron/mediacommon/v2/pkg/formats/fmp4/seekablebuffer"
	mp4codecs "github.com/bluenviron/mediacommon/v2/pkg/formats/mp4/codecs"

	"github.com/livepeer/network/media/fragmented"
	"github.com/livepeer/network/media/unit"
)

func videoHeader(e *elementary) (*header, error) {
	t := e.track
	width, height, err := t.PictureSize()
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrMedia, err)
	}
	data, err := marshalHeader(clockRate, fragmented.CodecOf(t))
	if err != nil {
		return nil, err
	}
	h := &header{width: width, height: height}
	switch t.Codec {
	case unit.H265:
		h.codec = codecparams.Marshal(&codecs.H265{VPS: t.VPS, SPS: t.SPS, PPS: t.PPS})
		correctHVCC(data, t.SPS)
	case unit.VP9:
		level := vp9Level(width, height, e.fast())
		h.codec = fmt.Sprintf("vp09.%02d.%02d.%02d", t.VP9.Profile, level, t.VP9.BitDepth)
		correctVPCC(data, level)
	case unit.AV1:
		h.codec = codecparams.Marshal(&codecs.AV1{SequenceHeader: t.Sequence})
	default:
		h.codec = codecparams.Marshal(&codecs.H264{SPS: t.SPS, PPS: t.PPS})
	}
	h.blob = newBlob(data)
	return h, nil
}

func audioHeader(c soundConfig) (*header, error) {
	var named codecs.Codec = &codecs.MPEG4Audio{Config: c.aac}
	var boxed mp4codecs.Codec = &mp4codecs.MPEG4Audio{Config: c.aac}
	if c.opusChannels > 0 {
		named, boxed = &codecs.Opus{ChannelCount: c.opusChannels}, &mp4codecs.Opus{ChannelCount: c.opusChannels}
	}
	data, err := marshalHeader(c.rate(), boxed)
	if err != nil {
		return nil, err
	}
	return &header{blob: newBlob(data), codec: codecparams.Marshal(named)}, nil
}

func marshalHeader(timescale int, codec mp4codecs.Codec) ([]byte, error) {
	init := fmp4.Init{Tracks: []*fmp4.InitTrack{{ID: trackID, TimeScale: uint32(timescale), Codec: codec}}} // a known rate
	var buf seekablebuffer.Buffer
	if err := init.Marshal(&buf); err != nil {
		return nil, fmt.Errorf("%w: init segment: %w", ErrMedia, err)
	}
	return buf.Bytes(), nil
}

// fast tells whether there are more pictures than 66 a second. It looks at the pictures alone, so that segments of one
// stream agree on it whatever their length.
func (e *elementary) fast() bool {
	const frame = clockRate / 66
	last := len(e.video) - 1
	return last > 0 && unwrap(e.video[last].pts, e.video[0].pts)-e.video[0].pts < int64(last)*frame
}

// vp9Levels are the greatest pictures and rates of luma samples, and the greatest side, of the levels of VP9
// (webmproject.org/vp9/levels).
var vp9Levels = []struct{ level, picture, rate, side int }{
	{10, 36_864, 829_440, 512},
	{11, 73_728, 2_764_800, 768},
	{20, 122_880, 4_608_000, 960},
	{21, 245_760, 9_216_000, 1344},
	{30, 552_960, 20_736_000, 2048},
	{31, 983_040, 36_864_000, 2752},
	{40, 2_228_224, 83_558_400, 4160},
	{41, 2_228_224, 160_432_128, 4160},
	{50, 8_912_896, 311_951_360, 8384},
	{51, 8_912_896, 588_251_136, 8384},
	{52, 8_912_896, 1_176_502_272, 8384},
	{60, 35_651_584, 1_176_502_272, 16832},
	{61, 35_651_584, 2_353_004_544, 16832},
	{62, 35_651_584, 4_706_009_088, 16832},
}

// vp9Level returns the level for pictures of a size at 60 a second, or 120 if they are fast: a level says what is needed at most, and
// one that followed the frame rate closely would change the init segment from one segment to the next.
func vp9Level(width, height int, fast bool) int {
	rate := 60
	if fast {
		rate = 120
	}
	for _, l := range vp9Levels {
		if width*height <= l.picture && width*height*rate <= l.rate && max(width, height) <= l.side {
			return l.level
		}
	}
	return vp9Levels[len(vp9Levels)-1].level
}

// correctVPCC writes into an init segment of VP9 the level, and that nothing is known of colours, which the writer leaves as level 1 and as
// reserved values (VP Codec ISO Media File Format Binding 1.0).
func correctVPCC(data []byte, level int) {
	const version, unspecified = 4, 2
	b := box(data, "vpcC", version+6)
	if b == nil {
		return
	}
	b[version+1] = byte(level)
	for i := range 3 {
		b[version+3+i] = unspecified // colour primaries, transfer, matrix
	}
}

// correctHVCC writes into an init segment of H.265 the constraints of its profile, which the writer takes from where bytes that prevent emulation still
// stand between, and that the parameter sets are all there, as hvc1 demands (ISO/IEC 14496-15, 8.3.3.1).
func correctHVCC(data, sps []byte) {
	const (
		constraints, constraintBytes = 6, 6
		arrays                       = 22
		complete                     = 0x80
	)
	b := box(data, "hvcC", arrays+1)
	plain := h264.EmulationPreventionRemove(sps)
	const general = 2 + 1 + 1 + 4 // header, layers, profile, compatibility
	if b == nil || len(plain) < general+constraintBytes {
		return
	}
	copy(b[constraints:constraints+constraintBytes], plain[general:])
	at := arrays + 1
	for range b[arrays] { // each has one set
		if at+5 > len(b) {
			return
		}
		b[at] |= complete
		at += 5 + int(b[at+3])<<8 + int(b[at+4])
	}
}

// box returns the body of the one box of a name that an init segment of ours has, and what follows it; nil if that has fewer bytes
// than least.
func box(data []byte, name string, least int) []byte {
	i := bytes.Index(data, []byte(name))
	if i < 0 || len(data)-i-len(name) < least {
		return nil
	}
	return data[i+len(name):]
}
