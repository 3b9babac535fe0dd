package reencode

import (
	"fmt"
	"time"

	"github.com/bluenviron/mediacommon/v2/pkg/codecs/opus"
	"github.com/bluenviron/mediacommon/v2/pkg/formats/fmp4"
	"github.com/bluenviron/mediacommon/v2/pkg/formats/fmp4/seekablebuffer"

	"github.com/livepeer/network/media/fragmented"
	"github.com/livepeer/network/media/unit"
)

// startOffset keeps decode times, which MP4 has unsigned, above zero.
const startOffset = 10 * time.Second

// muxer writes units as fragmented MP4, each as a fragment, which every codec has a place in.
type muxer struct {
	header        []byte
	tracks        map[int]unit.Track
	width, height int
	transfer      unit.Transfer
	number        uint32
}

func newMuxer(tracks []unit.Track) (*muxer, error) {
	if err := unit.Check(tracks); err != nil {
		return nil, err
	}
	m := &muxer{tracks: make(map[int]unit.Track)}
	var init fmp4.Init
	for _, t := range tracks {
		track := &fmp4.InitTrack{ID: t.ID + 1, TimeScale: uint32(timeScale(t))} // a known rate
		track.Codec = fragmented.CodecOf(t)
		if t.Video() {
			m.width, m.height, _ = t.PictureSize() // It was checked.
			m.transfer = t.Transfer()
		}
		m.tracks[t.ID] = t
		init.Tracks = append(init.Tracks, track)
	}
	var buf seekablebuffer.Buffer
	if err := init.Marshal(&buf); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrEncoder, err)
	}
	m.header = buf.Bytes()
	return m, nil
}

func (m *muxer) hasAudio() bool { return len(m.tracks) > 1 }

func timeScale(t unit.Track) int {
	if t.ClockRate > 0 {
		return t.ClockRate
	}
	return unit.VideoClockRate
}

// marshal returns a unit as a fragment; nil if it is of no known track.
func (m *muxer) marshal(u unit.Unit) ([]byte, error) {
	t, known := m.tracks[u.Track]
	if !known {
		return nil, nil
	}
	samples, err := samplesOf(t, u)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrEncoder, err)
	}
	m.number++
	part := fmp4.Part{SequenceNumber: m.number, Tracks: []*fmp4.PartTrack{{
		ID: t.ID + 1, BaseTime: uint64(max(ticks(u.DTS+startOffset, timeScale(t)), 0)), Samples: samples,
	}}}
	var buf seekablebuffer.Buffer
	if err := part.Marshal(&buf); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrEncoder, err)
	}
	return buf.Bytes(), nil
}

// samplesOf returns the samples of a unit. The next fragment's time says how long the last lasts.
func samplesOf(t unit.Track, u unit.Unit) ([]*fmp4.Sample, error) {
	offset := int32(ticks(u.PTS-u.DTS, timeScale(t))) // a few seconds
	s := &fmp4.Sample{Duration: 1, PTSOffset: offset, IsNonSyncSample: !u.Key}
	if t.Video() {
		var err error
		s.Payload, err = fragmented.Join(t.Codec, u.Payload)
		return []*fmp4.Sample{s}, err
	}
	samples := make([]*fmp4.Sample, len(u.Payload))
	for i, frame := range u.Payload {
		samples[i] = &fmp4.Sample{Duration: frameTicks(t, frame), Payload: frame}
	}
	return samples, nil
}

func frameTicks(t unit.Track, frame []byte) uint32 {
	const aacFrame = 1024
	if t.Codec == unit.Opus {
		return uint32(opus.PacketDuration2(frame)) // at most 120 ms at 48 kHz
	}
	return aacFrame
}

func ticks(d time.Duration, rate int) int64 {
	return int64(d/time.Second)*int64(rate) + int64(d%time.Second)*int64(rate)/int64(time.Second)
}
