package segment

import (
	"bytes"
	"slices"
	"time"

	"github.com/bluenviron/mediacommon/v2/pkg/formats/mpegts"
	"github.com/bluenviron/mediacommon/v2/pkg/formats/mpegts/codecs"
	"github.com/bluenviron/mediacommon/v2/pkg/formats/mpegts/substructs"

	"github.com/livepeer/network/media/unit"
)

// clockMask keeps a timestamp within the 33 bits MPEG-TS has for it (ISO 13818-1, 2.4.3.7).
const clockMask = 1<<33 - 1

// marshal writes units as MPEG-TS on the timeline.
func (s *Segmenter) marshal(units []unit.Unit) ([]byte, error) {
	video := &mpegts.Track{Codec: &codecs.H264{}}
	if s.video.Codec == unit.H265 {
		video.Codec = &codecs.H265{}
	}
	tracks := []*mpegts.Track{video}
	var audio *mpegts.Track
	// A declared track without data makes decoders wait for it, so silence is not declared.
	if slices.ContainsFunc(units, func(u unit.Unit) bool { return u.Track != s.video.ID }) {
		audio = audioTrack(*s.audio)
		tracks = append(tracks, audio)
	}
	var buf bytes.Buffer
	w := &mpegts.Writer{W: &buf, Tracks: tracks}
	if err := w.Initialize(); err != nil {
		return nil, err
	}
	for _, u := range units {
		var err error
		pts, dts := ticks(u.PTS+s.shift), ticks(u.DTS+s.shift)
		switch {
		case u.Track == s.video.ID && s.video.Codec == unit.H265:
			err = w.WriteH265(video, pts, dts, u.Payload)
		case u.Track == s.video.ID:
			err = w.WriteH264(video, pts, dts, u.Payload)
		case s.audio.Codec == unit.Opus:
			err = w.WriteOpus(audio, pts, u.Payload)
		default:
			err = w.WriteMPEG4Audio(audio, pts, u.Payload)
		}
		if err != nil {
			return nil, err
		}
	}
	return buf.Bytes(), nil
}

func audioTrack(t unit.Track) *mpegts.Track {
	if t.Codec == unit.Opus {
		return &mpegts.Track{Codec: &codecs.Opus{Desc: &substructs.OpusAudioDescriptor{ChannelConfigCode: uint8(t.Channels)}}} // 1 or 2
	}
	return &mpegts.Track{Codec: &codecs.MPEG4Audio{Config: *t.AAC}}
}

// ticks converts to the 90 kHz clock of MPEG-TS, rounding to the nearest.
func ticks(d time.Duration) int64 {
	const clockRate = 90000
	seconds, rest := int64(d/time.Second), int64(d%time.Second)
	return (seconds*clockRate + (rest*clockRate+int64(time.Second/2))/int64(time.Second)) & clockMask
}
