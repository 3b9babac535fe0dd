package rtmp

import (
	"bytes"
	"errors"
	"fmt"
	"time"

	"github.com/bluenviron/mediacommon/v2/pkg/codecs/mpeg4audio"

	"github.com/livepeer/network/media/unit"
)

// packet is the content of one audio or video message.
type packet struct {
	video bool
	// A configuration has sets (H.264) or aac, a unit has payload, and anything of no concern has neither.
	sets    [][]byte
	aac     *mpeg4audio.AudioSpecificConfig
	payload [][]byte
	// reorder is how much later than decoded the picture is shown.
	reorder time.Duration
}

const (
	maxNALUs   = 512 // in an access unit; 4K pictures in small slices stay well below
	nalSizeLen = 4   // the size of the length before a NAL unit that every encoder uses

	videoH264 = 7
	audioAAC  = 10
	// Enhanced RTMP (Veovera, E-RTMP v2) marks its messages in the first byte.
	videoEnhanced = 0x80
	audioEnhanced = 9
)

// Enhanced RTMP packet types.
const (
	exConfig  = 0
	exFrames  = 1
	exEnd     = 2
	exFramesX = 3 // frames without reordering
	exMeta    = 4
	exTracks  = 6
)

var errShort = errors.New("media message too short")

// parseVideo reads a VIDEODATA tag body (Adobe FLV 10.1, E.4.3) or its enhanced form.
func parseVideo(body []byte) (packet, error) {
	if len(body) < 5 {
		if len(body) > 0 && body[0]&videoEnhanced == 0 && body[0]>>4 == 5 {
			return packet{}, nil // A command frame, which players use for seeking.
		}
		return packet{}, errShort
	}
	if body[0]&videoEnhanced != 0 {
		return parseEnhancedVideo(body)
	}
	if codec := body[0] & 0xf; codec != videoH264 {
		return packet{}, fmt.Errorf("%w: video codec %s, only h264", unit.ErrUnsupported, flvName(videoNames, codec))
	}
	switch body[1] {
	case 0:
		return parseAVCConfig(body[5:])
	case 1:
		return parseAVC(body[2:5], body[5:])
	default:
		return packet{}, nil
	}
}

func parseEnhancedVideo(body []byte) (packet, error) {
	kind, fourCC := body[0]&0xf, string(body[1:5])
	if kind == exTracks {
		return packet{}, fmt.Errorf("%w: several video tracks in one stream", unit.ErrUnsupported)
	}
	if kind == exMeta || kind == exEnd {
		return packet{}, nil
	}
	if fourCC != "avc1" {
		return packet{}, fmt.Errorf("%w: video codec %q, only h264", unit.ErrUnsupported, fourCC)
	}
	switch kind {
	case exConfig:
		return parseAVCConfig(body[5:])
	case exFrames:
		if len(body) < 8 {
			return packet{}, errShort
		}
		return parseAVC(body[5:8], body[8:])
	case exFramesX:
		return parseAVC([]byte{0, 0, 0}, body[5:])
	default:
		return packet{}, nil
	}
}

// parseAVC reads NAL units with lengths before them, and the composition time in milliseconds.
func parseAVC(composition, b []byte) (packet, error) {
	ms := int32(uint32(composition[0])<<24|uint32(composition[1])<<16|uint32(composition[2])<<8) >> 8
	p := packet{video: true, reorder: time.Duration(ms) * time.Millisecond}
	for len(b) > 0 {
		if len(b) < nalSizeLen {
			return packet{}, errShort
		}
		n := uint64(b[0])<<24 | uint64(b[1])<<16 | uint64(b[2])<<8 | uint64(b[3])
		b = b[nalSizeLen:]
		if n > uint64(len(b)) {
			return packet{}, fmt.Errorf("nal unit of %d bytes in a message with %d left", n, len(b))
		}
		if n > 0 {
			p.payload = append(p.payload, b[:n:n])
		}
		if len(p.payload) > maxNALUs {
			return packet{}, fmt.Errorf("over %d nal units in a picture", maxNALUs)
		}
		b = b[n:]
	}
	return p, nil
}

// parseAVCConfig reads an AVCDecoderConfigurationRecord (ISO 14496-15, 5.3.3.1).
func parseAVCConfig(b []byte) (packet, error) {
	if len(b) == 0 {
		return packet{}, nil // The encoder does not know its parameters yet.
	}
	if len(b) < 7 {
		return packet{}, errShort
	}
	if size := int(b[4]&3) + 1; size != nalSizeLen {
		return packet{}, fmt.Errorf("%w: h264 with nal unit lengths of %d bytes", unit.ErrUnsupported, size)
	}
	p := packet{video: true}
	spsCount := int(b[5] & 0x1f)
	rest, err := p.takeSets(b[6:], spsCount)
	if err != nil {
		return packet{}, err
	}
	if len(rest) == 0 {
		return packet{}, errShort
	}
	ppsCount := int(rest[0])
	if _, err := p.takeSets(rest[1:], ppsCount); err != nil {
		return packet{}, err
	}
	if spsCount == 0 || ppsCount == 0 {
		return packet{}, errors.New("h264 configuration without parameter sets")
	}
	return p, nil
}

func (p *packet) takeSets(b []byte, n int) (rest []byte, err error) {
	for range n {
		if len(b) < 2 {
			return nil, errShort
		}
		size := int(b[0])<<8 | int(b[1])
		if size == 0 || size > len(b)-2 {
			return nil, errShort
		}
		p.sets = append(p.sets, b[2:2+size:2+size])
		b = b[2+size:]
	}
	return b, nil
}

// parseAudio reads an AUDIODATA tag body (Adobe FLV 10.1, E.4.2) or its enhanced form.
func parseAudio(body []byte) (packet, error) {
	if len(body) == 0 {
		return packet{}, nil // Some encoders send empty messages to keep the connection alive.
	}
	codec, kind := body[0]>>4, body[0]&0xf
	switch {
	case codec == audioEnhanced:
		return parseEnhancedAudio(kind, body[1:])
	case codec != audioAAC:
		return packet{}, fmt.Errorf("%w: audio codec %s, only aac", unit.ErrUnsupported, flvName(audioNames, codec))
	case len(body) < 2:
		return packet{}, errShort
	case body[1] == 0:
		return parseAACConfig(body[2:])
	default:
		return packet{payload: aacFrame(body[2:])}, nil
	}
}

func parseEnhancedAudio(kind byte, b []byte) (packet, error) {
	switch {
	case kind != exConfig && kind != exFrames:
		return packet{}, nil
	case len(b) < 4:
		return packet{}, errShort
	case string(b[:4]) != "mp4a":
		return packet{}, fmt.Errorf("%w: audio codec %q, only aac", unit.ErrUnsupported, b[:4])
	case kind == exConfig:
		return parseAACConfig(b[4:])
	default:
		return packet{payload: aacFrame(b[4:])}, nil
	}
}

func aacFrame(b []byte) [][]byte {
	if len(b) == 0 {
		return nil
	}
	return [][]byte{b}
}

func parseAACConfig(b []byte) (packet, error) {
	if len(b) == 0 {
		return packet{}, nil // The encoder does not know its parameters yet.
	}
	var c mpeg4audio.AudioSpecificConfig
	if err := c.Unmarshal(b); err != nil {
		return packet{}, fmt.Errorf("%w: aac configuration: %w", unit.ErrUnsupported, err)
	}
	return packet{aac: &c}, nil
}

// Names of the codec numbers of FLV, for messages to people.
var (
	videoNames = []string{2: "h263", 3: "screen video", 4: "vp6", 5: "vp6 alpha", 6: "screen video 2", 12: "h265"}
	audioNames = []string{
		0: "pcm", 1: "adpcm", 2: "mp3", 3: "pcm", 4: "nellymoser", 5: "nellymoser", 6: "nellymoser",
		7: "g711 a-law", 8: "g711 mu-law", 11: "speex", 14: "mp3",
	}
)

func flvName(names []string, codec byte) string {
	if int(codec) < len(names) && names[codec] != "" {
		return names[codec]
	}
	return fmt.Sprintf("number %d", codec)
}

func sameSets(a, b [][]byte) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if !bytes.Equal(a[i], b[i]) {
			return false
		}
	}
	return true
}
