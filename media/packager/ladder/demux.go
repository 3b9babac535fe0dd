package ladder

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/asticode/go-astits"
	"github.com/bluenviron/mediacommon/v2/pkg/codecs/h264"
	"github.com/bluenviron/mediacommon/v2/pkg/codecs/h265"
	"github.com/bluenviron/mediacommon/v2/pkg/codecs/mpeg4audio"
	"github.com/bluenviron/mediacommon/v2/pkg/codecs/opus"
	"github.com/bluenviron/mediacommon/v2/pkg/formats/mpegts/substructs"

	"github.com/livepeer/network/media/fragmented"
	"github.com/livepeer/network/media/unit"
)

// maxSegmentBytes bounds a segment or rendition: 4 s at 120 Mbit/s.
const maxSegmentBytes = 60 << 20

// clockRate is the tick rate of MPEG-TS timestamps, in hertz.
const clockRate = 90_000

// The faults of a segment or rendition. They are wrapped with the detail.
var (
	// ErrMedia says that the bytes are not MPEG-TS with H.264 or H.265, or fragmented MP4 with VP9 or AV1, or that decoding cannot
	// begin with the first picture.
	ErrMedia = errors.New("unusable media")
	// ErrMisaligned says that pictures do not lie where their segment does.
	ErrMisaligned = errors.New("pictures lie outside of their segment")
)

// elementary is what one segment or rendition holds, with timestamps as they are written in it.
type elementary struct {
	track unit.Track // of the pictures
	video []picture
	sound soundConfig // zero without frames of sound
	audio []sound
}

type picture struct {
	pts, dts int64
	key      bool
	payload  [][]byte // as in unit.Unit
}

type sound struct {
	pts   int64
	frame []byte
}

// demux takes a segment or a rendition apart.
func demux(data []byte) (*elementary, error) {
	if len(data) > maxSegmentBytes {
		return nil, fmt.Errorf("%d bytes, the most is %d: %w", len(data), maxSegmentBytes, ErrMedia)
	}
	if fragmented.Is(data) {
		return demuxFragments(data)
	}
	return demuxTS(data)
}

// demuxFragments takes apart what MPEG-TS cannot carry.
func demuxFragments(data []byte) (*elementary, error) {
	codec, pictures, err := fragmented.Pictures(data)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrMedia, err)
	}
	e := &elementary{}
	for i, p := range pictures {
		payload, err := fragmented.Cut(codec, p.Data)
		if err != nil {
			return nil, fmt.Errorf("%w: picture %d: %w", ErrMedia, i, err)
		}
		track, key := unit.Start(trackID, codec, payload)
		if i == 0 {
			e.track = track
		}
		e.video = append(e.video, picture{pts: p.PTS, dts: p.DTS, key: key, payload: payload})
	}
	return e, e.check()
}

// demuxTS takes MPEG-TS apart. The parameter sets of the init segment leave the pictures. It reads packets itself because mpegts.Reader refuses a segment whose table
// names an AAC track that is silent in it.
func demuxTS(ts []byte) (*elementary, error) {
	e := &elementary{}
	d := astits.NewDemuxer(context.Background(), bytes.NewReader(ts), astits.DemuxerOptPacketSize(astits.MpegTsPacketSize))
	var video, audio uint16 // the PIDs; 0 is the PAT's
	var channels int        // of Opus
	for {
		data, err := d.NextData()
		if errors.Is(err, astits.ErrNoMorePackets) {
			return e, e.check()
		}
		if err != nil {
			return nil, fmt.Errorf("%w: %w", ErrMedia, err)
		}
		switch {
		case data.PMT != nil && video == 0:
			video, audio, channels = e.choose(data.PMT)
		case data.PES == nil:
		case data.PID == video:
			err = e.addVideo(data.PES)
		case data.PID == audio:
			e.addAudio(data.PES, channels)
		}
		if err != nil {
			return nil, fmt.Errorf("%w: %w", ErrMedia, err)
		}
	}
}

// choose returns the first track of each kind, 0 if there is none, and the channels of sound that is Opus.
func (e *elementary) choose(table *astits.PMTData) (video, audio uint16, channels int) {
	e.track = unit.Track{ID: trackID, Codec: unit.H264, ClockRate: unit.VideoClockRate}
	for _, es := range table.ElementaryStreams {
		opus := opusChannels(es)
		switch {
		case (es.StreamType == astits.StreamTypeH264Video || es.StreamType == astits.StreamTypeH265Video) && video == 0:
			video = es.ElementaryPID
			if es.StreamType == astits.StreamTypeH265Video {
				e.track.Codec = unit.H265
			}
		case (es.StreamType == astits.StreamTypeAACAudio || opus > 0) && audio == 0:
			audio, channels = es.ElementaryPID, opus
		}
	}
	return video, audio, channels
}

// opusChannels reads the descriptors of Opus in MPEG-TS (ETSI TS Opus 0.1.3, 4.2); 0 if a track is something else.
func opusChannels(es *astits.PMTElementaryStream) int {
	const private, opusFormat, opusTag = 6, 0x4f707573, 0x80
	opus, channels := false, 1
	if es.StreamType != private {
		return 0
	}
	for _, d := range es.ElementaryStreamDescriptors {
		switch {
		case d.Registration != nil:
			opus = d.Registration.FormatIdentifier == opusFormat
		case d.Extension != nil && d.Extension.Tag == opusTag && d.Extension.Unknown != nil && len(*d.Extension.Unknown) > 0:
			channels = max(int((*d.Extension.Unknown)[0]), 1)
		}
	}
	if !opus {
		return 0
	}
	return channels
}

func (e *elementary) check() error {
	switch {
	case len(e.video) == 0:
		return fmt.Errorf("no pictures: %w", ErrMedia)
	case !e.video[0].key:
		return fmt.Errorf("decoding cannot begin with the first picture: %w", ErrMedia)
	}
	switch t := e.track; t.Codec {
	case unit.H264, unit.H265:
		if t.SPS == nil || t.PPS == nil || t.Codec == unit.H265 && t.VPS == nil {
			return fmt.Errorf("no parameter sets: %w", ErrMedia)
		}
	default: // A key frame of the others has all that is needed.
	}
	return nil
}

// timestamps returns the PTS and DTS of a packet; false if it has none.
func timestamps(pes *astits.PESData) (pts, dts int64, ok bool) {
	h := pes.Header.OptionalHeader
	if h == nil || h.PTS == nil {
		return 0, 0, false
	}
	if h.DTS == nil {
		return h.PTS.Base, h.PTS.Base, true
	}
	return h.PTS.Base, h.DTS.Base, true
}

func (e *elementary) addVideo(pes *astits.PESData) error {
	pts, dts, ok := timestamps(pes)
	if !ok {
		return errors.New("picture without a timestamp")
	}
	var au h264.AnnexB
	if err := au.Unmarshal(pes.Data); err != nil {
		return fmt.Errorf("picture: %w", err)
	}
	p := picture{pts: pts, dts: dts}
	for _, nalu := range au {
		set := (*[]byte)(nil)
		switch kind := e.kind(nalu); kind {
		case nalDelimiter:
			continue
		case nalVPS:
			set = &e.track.VPS
		case nalSPS:
			set = &e.track.SPS
		case nalPPS:
			set = &e.track.PPS
		case nalIDR:
			p.key = true
		default: // Goes on as it is.
		}
		if set != nil && moved(set, nalu) {
			continue
		}
		p.payload = append(p.payload, nalu)
	}
	if len(p.payload) > 0 {
		e.video = append(e.video, p)
	}
	return nil
}

// nalKind is what matters of a NAL unit here.
type nalKind int

const (
	nalOther nalKind = iota
	nalDelimiter
	nalVPS
	nalSPS
	nalPPS
	nalIDR
)

var kindsH264 = map[h264.NALUType]nalKind{
	h264.NALUTypeAccessUnitDelimiter: nalDelimiter, h264.NALUTypeSPS: nalSPS, h264.NALUTypePPS: nalPPS, h264.NALUTypeIDR: nalIDR,
}

var kindsH265 = map[h265.NALUType]nalKind{
	h265.NALUType_AUD_NUT: nalDelimiter, h265.NALUType_VPS_NUT: nalVPS, h265.NALUType_SPS_NUT: nalSPS, h265.NALUType_PPS_NUT: nalPPS,
	h265.NALUType_IDR_W_RADL: nalIDR, h265.NALUType_IDR_N_LP: nalIDR,
}

func (e *elementary) kind(nalu []byte) nalKind {
	if e.track.Codec == unit.H265 {
		return kindsH265[h265.NALUType(nalu[0]>>1&0x3f)]
	}
	return kindsH264[h264.NALUType(nalu[0]&0x1f)]
}

// moved tells whether a parameter set is the one that goes into the init segment, the first of its
// kind. Others, of streams that use several, stay with their pictures.
func moved(first *[]byte, nalu []byte) bool {
	if *first == nil {
		*first = slices.Clone(nalu)
	}
	return bytes.Equal(*first, nalu)
}

// addAudio takes what can be used: a damaged frame costs itself, not the segment. Channels are those of Opus, 0 for AAC.
func (e *elementary) addAudio(pes *astits.PESData, channels int) {
	pts, _, ok := timestamps(pes)
	if !ok {
		return
	}
	if channels > 0 {
		e.addOpus(pts, channels, pes.Data)
		return
	}
	var packets mpeg4audio.ADTSPackets
	if packets.Unmarshal(pes.Data) != nil {
		return
	}
	for i, p := range packets {
		config := mpeg4audio.AudioSpecificConfig{Type: p.Type, SampleRate: p.SampleRate, ChannelConfig: p.ChannelConfig}
		offset := int64(i) * mpeg4audio.SamplesPerAccessUnit * clockRate / int64(p.SampleRate)
		e.addSound(soundConfig{aac: config}, sound{pts + offset, p.AU})
	}
}

func (e *elementary) addOpus(pts int64, channels int, data []byte) {
	for len(data) > 0 {
		var au substructs.OpusAccessUnit
		n, err := au.Unmarshal(data)
		if err != nil || len(au.Packet) == 0 {
			return
		}
		samples := opus.PacketDuration2(au.Packet)
		if samples <= 0 {
			return
		}
		// The grid has one step for a whole stream: the duration of its first packet, mostly 20 ms.
		e.addSound(soundConfig{opusChannels: channels, opusSamples: samples}, sound{pts, au.Packet})
		pts += samples * clockRate / unit.OpusClockRate
		data = data[n:]
	}
}

func (e *elementary) addSound(config soundConfig, s sound) {
	if e.sound == (soundConfig{}) {
		e.sound = config
	}
	if e.sound == config {
		e.audio = append(e.audio, s)
	}
}

// unwrap returns the moment nearest to near that a 33-bit MPEG-TS timestamp may stand for.
func unwrap(timestamp, near int64) int64 {
	const wrap = 1 << 33
	d := (timestamp - near) & (wrap - 1)
	if d >= wrap/2 {
		d -= wrap
	}
	return near + d
}
