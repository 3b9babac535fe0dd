package ladder

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/asticode/go-astits"
	"github.com/bluenviron/mediacommon/v2/pkg/codecs/h264"
	"github.com/bluenviron/mediacommon/v2/pkg/codecs/mpeg4audio"
)

// maxSegmentBytes bounds a segment or rendition: 4 s at 120 Mbit/s.
const maxSegmentBytes = 60 << 20

// clockRate is the tick rate of MPEG-TS timestamps, in hertz.
const clockRate = 90_000

// The faults of a segment or rendition. They are wrapped with the detail.
var (
	// ErrMedia says that the bytes are not MPEG-TS with H.264 video that begins with an IDR picture.
	ErrMedia = errors.New("unusable media")
	// ErrMisaligned says that pictures do not lie where their segment does.
	ErrMisaligned = errors.New("pictures lie outside of their segment")
)

// elementary is what one MPEG-TS segment holds, with timestamps as they are written in it.
type elementary struct {
	sps, pps []byte
	video    []picture
	aac      *mpeg4audio.AudioSpecificConfig // nil without AAC frames
	audio    []sound
}

type picture struct {
	pts, dts int64
	key      bool
	nalus    [][]byte
}

type sound struct {
	pts   int64
	frame []byte
}

// demux takes a segment apart. The parameter sets of the init segment leave the pictures. It reads packets itself because mpegts.Reader refuses a segment whose table
// names an AAC track that is silent in it.
func demux(ts []byte) (*elementary, error) {
	if len(ts) > maxSegmentBytes {
		return nil, fmt.Errorf("%d bytes, the most is %d: %w", len(ts), maxSegmentBytes, ErrMedia)
	}
	e := &elementary{}
	d := astits.NewDemuxer(context.Background(), bytes.NewReader(ts), astits.DemuxerOptPacketSize(astits.MpegTsPacketSize))
	var video, audio uint16 // the PIDs; 0 is the PAT's
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
			video, audio = choose(data.PMT)
		case data.PES == nil:
		case data.PID == video:
			err = e.addVideo(data.PES)
		case data.PID == audio:
			e.addAudio(data.PES)
		}
		if err != nil {
			return nil, fmt.Errorf("%w: %w", ErrMedia, err)
		}
	}
}

// choose returns the first track of each kind; 0 if there is none.
func choose(table *astits.PMTData) (video, audio uint16) {
	for _, es := range table.ElementaryStreams {
		switch {
		case es.StreamType == astits.StreamTypeH264Video && video == 0:
			video = es.ElementaryPID
		case es.StreamType == astits.StreamTypeAACAudio && audio == 0:
			audio = es.ElementaryPID
		}
	}
	return video, audio
}

func (e *elementary) check() error {
	switch {
	case len(e.video) == 0:
		return fmt.Errorf("no H.264 pictures: %w", ErrMedia)
	case !e.video[0].key:
		return fmt.Errorf("the first picture is not an IDR: %w", ErrMedia)
	case e.sps == nil || e.pps == nil:
		return fmt.Errorf("no parameter sets: %w", ErrMedia)
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
		switch h264.NALUType(nalu[0] & 0x1F) {
		case h264.NALUTypeAccessUnitDelimiter:
			continue
		case h264.NALUTypeSPS:
			if moved(&e.sps, nalu) {
				continue
			}
		case h264.NALUTypePPS:
			if moved(&e.pps, nalu) {
				continue
			}
		case h264.NALUTypeIDR:
			p.key = true
		default: // Goes on as it is.
		}
		p.nalus = append(p.nalus, nalu)
	}
	if len(p.nalus) > 0 {
		e.video = append(e.video, p)
	}
	return nil
}

// moved tells whether a parameter set is the one that goes into the init segment, the first of its
// kind. Others, of streams that use several, stay with their pictures.
func moved(first *[]byte, nalu []byte) bool {
	if *first == nil {
		*first = slices.Clone(nalu)
	}
	return bytes.Equal(*first, nalu)
}

// addAudio takes what can be used: a damaged frame costs itself, not the segment.
func (e *elementary) addAudio(pes *astits.PESData) {
	pts, _, ok := timestamps(pes)
	var packets mpeg4audio.ADTSPackets
	if !ok || packets.Unmarshal(pes.Data) != nil {
		return
	}
	for i, p := range packets {
		config := mpeg4audio.AudioSpecificConfig{Type: p.Type, SampleRate: p.SampleRate, ChannelConfig: p.ChannelConfig}
		if e.aac == nil {
			e.aac = &config
		}
		if *e.aac != config {
			continue
		}
		offset := int64(i) * mpeg4audio.SamplesPerAccessUnit * clockRate / int64(p.SampleRate)
		e.audio = append(e.audio, sound{pts + offset, p.AU})
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
