package rtmp

import (
	"errors"
	"fmt"
	"time"

	"github.com/bluenviron/mediacommon/v2/pkg/codecs/av1"
	"github.com/bluenviron/mediacommon/v2/pkg/codecs/mpeg4audio"
	"github.com/bluenviron/mediacommon/v2/pkg/codecs/opus"

	"github.com/livepeer/network/media/ingest"
	"github.com/livepeer/network/media/unit"
)

// packet is the content of one audio or video message. Its Codec is empty if it is of no concern.
type packet struct {
	ingest.Packet
	// reorder is how much later than decoded the picture is shown.
	reorder time.Duration
}

const (
	maxNALUs   = 512 // in an access unit; 4K pictures in small slices stay well below
	nalSizeLen = 4   // the size of the length before a NAL unit that every encoder uses

	videoH264 = 7
	videoH265 = 12 // never in a standard, but in many encoders
	audioAAC  = 10
	// Enhanced RTMP (Veovera, E-RTMP v2) marks its messages in the first byte.
	videoEnhanced = 0x80
	audioEnhanced = 9
)

// Enhanced RTMP packet types.
const (
	exConfig      = 0
	exFrames      = 1
	exFramesX     = 3 // frames without reordering
	exAudioTracks = 5
	exVideoTracks = 6
)

// Enhanced RTMP codecs.
var fourCCs = map[string]unit.Codec{
	"avc1": unit.H264, "hvc1": unit.H265, "av01": unit.AV1, "vp09": unit.VP9, "mp4a": unit.AAC, "Opus": unit.Opus,
}

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
		return parseEnhancedVideo(body[0]&0xf, body[1:])
	}
	codec := unit.H264
	switch id := body[0] & 0xf; id {
	case videoH264:
	case videoH265:
		codec = unit.H265
	default:
		return packet{}, fmt.Errorf("%w: video codec %s, only h264, h265, av1 and vp9", unit.ErrUnsupported, flvName(videoNames, id))
	}
	switch body[1] {
	case 0:
		return parseSets(codec, body[5:])
	case 1:
		return parseNALUs(codec, body[2:5], body[5:])
	default:
		return packet{}, nil
	}
}

func parseEnhancedVideo(kind byte, b []byte) (packet, error) {
	switch kind {
	case exVideoTracks:
		return packet{}, fmt.Errorf("%w: several video tracks in one stream", unit.ErrUnsupported)
	case exConfig, exFrames, exFramesX:
	default:
		return packet{}, nil
	}
	codec, known := fourCCs[string(b[:4])]
	if !known || !codec.Video() {
		return packet{}, fmt.Errorf("%w: video codec %q, only h264, h265, av1 and vp9", unit.ErrUnsupported, b[:4])
	}
	b = b[4:]
	if kind == exConfig {
		return parseConfig(codec, b)
	}
	switch {
	case codec == unit.AV1:
		return parseAV1(b)
	case codec == unit.VP9:
		return packet{Packet: ingest.Packet{Codec: codec, Payload: frame(b)}}, nil
	case kind == exFramesX:
		return parseNALUs(codec, []byte{0, 0, 0}, b)
	case len(b) < 3:
		return packet{}, errShort
	default:
		return parseNALUs(codec, b[:3], b[3:])
	}
}

// parseConfig reads the configuration of a video codec.
func parseConfig(codec unit.Codec, b []byte) (packet, error) {
	const av1Head = 4 // of an AV1CodecConfigurationRecord, before the sequence header
	switch codec {
	case unit.VP9:
		return packet{Packet: ingest.Packet{Codec: codec}}, nil // A key frame tells the same.
	case unit.AV1:
		if len(b) <= av1Head {
			return packet{Packet: ingest.Packet{Codec: codec}}, nil
		}
		p, err := parseAV1(b[av1Head:])
		p.Sets, p.Payload = unit.Sets(codec, p.Payload), nil
		return p, err
	default:
		return parseSets(codec, b)
	}
}

// parseAV1 reads a temporal unit of OBUs with sizes (AV1 specification, 5.2).
func parseAV1(b []byte) (packet, error) {
	p := packet{Packet: ingest.Packet{Codec: unit.AV1}}
	if len(b) == 0 {
		return p, nil
	}
	var obus av1.Bitstream
	if err := obus.Unmarshal(b); err != nil {
		return packet{}, fmt.Errorf("av1 unit: %w", err)
	}
	if len(obus) > maxNALUs {
		return packet{}, fmt.Errorf("over %d obus in a picture", maxNALUs)
	}
	p.Payload = obus
	return p, nil
}

// parseNALUs reads NAL units with lengths before them, and the composition time in milliseconds.
func parseNALUs(codec unit.Codec, composition, b []byte) (packet, error) {
	ms := int32(uint32(composition[0])<<24|uint32(composition[1])<<16|uint32(composition[2])<<8) >> 8
	p := packet{Packet: ingest.Packet{Codec: codec}, reorder: time.Duration(ms) * time.Millisecond}
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
			p.Payload = append(p.Payload, b[:n:n])
		}
		if len(p.Payload) > maxNALUs {
			return packet{}, fmt.Errorf("over %d nal units in a picture", maxNALUs)
		}
		b = b[n:]
	}
	return p, nil
}

// parseSets reads an AVCDecoderConfigurationRecord or an HEVCDecoderConfigurationRecord (ISO 14496-15, 5.3.3.1 and 8.3.3.1).
func parseSets(codec unit.Codec, b []byte) (packet, error) {
	p := packet{Packet: ingest.Packet{Codec: codec}}
	if len(b) == 0 {
		return p, nil // The encoder does not know its parameters yet.
	}
	sizeAt, take := 4, p.takeAVC
	if codec == unit.H265 {
		sizeAt, take = 21, p.takeHEVC
	}
	if len(b) <= sizeAt+1 {
		return packet{}, errShort
	}
	if size := int(b[sizeAt]&3) + 1; size != nalSizeLen {
		return packet{}, fmt.Errorf("%w: %s with nal unit lengths of %d bytes", unit.ErrUnsupported, codec, size)
	}
	if err := take(b[sizeAt+1:]); err != nil {
		return packet{}, err
	}
	if unit.Sets(codec, p.Sets) == nil {
		return packet{}, fmt.Errorf("%s configuration without parameter sets", codec)
	}
	return p, nil
}

func (p *packet) takeAVC(b []byte) error {
	rest, err := p.takeSets(b[1:], int(b[0]&0x1f))
	if err != nil {
		return err
	}
	if len(rest) == 0 {
		return errShort
	}
	_, err = p.takeSets(rest[1:], int(rest[0]))
	return err
}

func (p *packet) takeHEVC(b []byte) (err error) {
	arrays := int(b[0])
	b = b[1:]
	for range arrays {
		if len(b) < 3 {
			return errShort
		}
		if b, err = p.takeSets(b[3:], int(b[1])<<8|int(b[2])); err != nil {
			return err
		}
	}
	return nil
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
		p.Sets = append(p.Sets, b[2:2+size:2+size])
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
		return packet{}, fmt.Errorf("%w: audio codec %s, only aac and opus", unit.ErrUnsupported, flvName(audioNames, codec))
	case len(body) < 2:
		return packet{}, errShort
	case body[1] == 0:
		return parseAACConfig(body[2:])
	default:
		return packet{Packet: ingest.Packet{Codec: unit.AAC, Payload: frame(body[2:])}}, nil
	}
}

func parseEnhancedAudio(kind byte, b []byte) (packet, error) {
	switch {
	case kind == exAudioTracks:
		return packet{}, fmt.Errorf("%w: several audio tracks in one stream", unit.ErrUnsupported)
	case kind != exConfig && kind != exFrames:
		return packet{}, nil
	case len(b) < 4:
		return packet{}, errShort
	}
	codec, known := fourCCs[string(b[:4])]
	switch {
	case !known || codec.Video():
		return packet{}, fmt.Errorf("%w: audio codec %q, only aac and opus", unit.ErrUnsupported, b[:4])
	case kind == exFrames:
		return packet{Packet: ingest.Packet{Codec: codec, Payload: frame(b[4:])}}, nil
	case codec == unit.AAC:
		return parseAACConfig(b[4:])
	default:
		return parseOpusConfig(b[4:])
	}
}

func frame(b []byte) [][]byte {
	if len(b) == 0 {
		return nil
	}
	return [][]byte{b}
}

func parseAACConfig(b []byte) (packet, error) {
	p := packet{Packet: ingest.Packet{Codec: unit.AAC}}
	if len(b) == 0 {
		return p, nil // The encoder does not know its parameters yet.
	}
	p.AAC = new(mpeg4audio.AudioSpecificConfig)
	if err := p.AAC.Unmarshal(b); err != nil {
		return packet{}, fmt.Errorf("%w: aac configuration: %w", unit.ErrUnsupported, err)
	}
	return p, nil
}

// parseOpusConfig reads an identification header (RFC 7845, 5.1).
func parseOpusConfig(b []byte) (packet, error) {
	var h opus.IDHeader
	if err := h.Unmarshal(b); err != nil {
		return packet{}, fmt.Errorf("%w: opus configuration: %w", unit.ErrUnsupported, err)
	}
	return packet{Packet: ingest.Packet{Codec: unit.Opus, Channels: int(h.ChannelCount)}}, nil
}

// Names of the codec numbers of FLV, for messages to people.
var (
	videoNames = []string{2: "h263", 3: "screen video", 4: "vp6", 5: "vp6 alpha", 6: "screen video 2"}
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
