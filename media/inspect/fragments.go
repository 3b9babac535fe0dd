package inspect

import (
	"errors"
	"time"

	"github.com/bluenviron/mediacommon/v2/pkg/codecs/av1"
	"github.com/bluenviron/mediacommon/v2/pkg/codecs/vp9"

	"github.com/livepeer/network/media/fragmented"
	"github.com/livepeer/network/media/profile"
	"github.com/livepeer/network/media/unit"
)

// inspectFragments reads fragmented MP4 of one VP9 or AV1 track (ISO 14496-12, 8.8).
func inspectFragments(data []byte) (Info, error) {
	codec, pictures, err := fragmented.Pictures(data)
	if err != nil {
		return Info{}, malformed("%w", err)
	}
	s := scan{key: vp9Key}
	s.info.Codec = profile.VP9
	if codec == unit.AV1 {
		s.info.Codec, s.key = profile.AV1, av1Key
	}
	for _, p := range pictures {
		if err := s.sample(p.PTS&clockMask, p.DTS&clockMask, p.Data); err != nil {
			return Info{}, err
		}
	}
	return s.result()
}

// sample takes a picture of a codec whose key pictures tell their size.
func (s *scan) sample(pts, dts int64, data []byte) error {
	w, h, err := s.key(data)
	if err != nil {
		return malformed("picture %d: %w", s.info.Frames, err)
	}
	if w > 0 && s.info.Width > 0 && (w != s.info.Width || h != s.info.Height) {
		return malformed("pictures change from %d x %d to %d x %d", s.info.Width, s.info.Height, w, h)
	}
	if w > 0 {
		s.info.Width, s.info.Height = w, h
	}
	return s.count(pts, dts, w > 0)
}

var errFormat = errors.New("not 8 bit 4:2:0")

// vp9Key returns the size if the frame is a key frame (VP9 bitstream specification, 6.2).
func vp9Key(data []byte) (w, h int, err error) {
	var header vp9.Header
	if err := header.Unmarshal(data); err != nil {
		return 0, 0, err
	}
	if header.NonKeyFrame || header.ShowExistingFrame {
		return 0, 0, nil
	}
	if header.Profile != 0 {
		return 0, 0, errFormat
	}
	return header.Width(), header.Height(), nil
}

// av1Key returns the size if a temporal unit begins a sequence (AV1 bitstream specification, 5.5 and 7.5).
func av1Key(data []byte) (w, h int, err error) {
	var units av1.Bitstream
	if err := units.Unmarshal(data); err != nil {
		return 0, 0, err
	}
	pictures := 0
	for _, unit := range units {
		var header av1.OBUHeader
		if err := header.Unmarshal(unit); err != nil {
			return 0, 0, err
		}
		const frameHeader, frame = 3, 6
		switch header.Type {
		case av1.OBUTypeSequenceHeader:
			var sequence av1.SequenceHeader
			if err := sequence.Unmarshal(unit); err != nil {
				return 0, 0, err
			}
			if c := sequence.ColorConfig; c.BitDepth != 8 || c.MonoChrome || !c.SubsamplingX || !c.SubsamplingY {
				return 0, 0, errFormat
			}
			w, h = sequence.Width(), sequence.Height()
		case frameHeader, frame:
			pictures++
		default: // Tells nothing that is asked here.
		}
	}
	if pictures == 0 {
		return 0, 0, errors.New("a temporal unit without a frame")
	}
	return w, h, nil
}

// ticks turns 90 kHz into a duration.
func ticks(t int64) time.Duration { return time.Duration(t) * time.Second / clockRate }
