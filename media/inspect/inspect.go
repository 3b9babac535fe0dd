// Package inspect tells in a few milliseconds what a segment holds and whether a rendition is what was
// ordered. It reads structure, not pictures, runs no other program, and takes hostile bytes.
//
// Start from Check.
package inspect

import (
	"bytes"
	"errors"
	"fmt"
	"time"

	"github.com/bluenviron/mediacommon/v2/pkg/codecs/h264"

	"github.com/livepeer/network/media/fragmented"
	"github.com/livepeer/network/media/profile"
	"github.com/livepeer/network/media/unit"
)

const (
	// MaxBytes is the most a segment may have.
	MaxBytes = 64 << 20
	// MaxFrames is the most frames a segment may have: more than a minute at 120 frames a second.
	MaxFrames = 10000
	// MaxDuration is the longest a segment may be.
	MaxDuration = time.Minute

	clockRate = 90000
	clockMask = 1<<33 - 1
)

// ErrMalformed says that the bytes are not a segment. It is wrapped with the first fault.
var ErrMalformed = errors.New("malformed segment")

// Info describes a segment.
type Info struct {
	// Codec is that of the video track.
	Codec string
	// Width and Height are the size of the pictures after cropping, in pixels.
	Width, Height int
	// Frames is the number of pictures.
	Frames int
	// Duration is from the first picture shown to the end of the last.
	Duration time.Duration
	// FirstPTS is the presentation time of the first picture, between 0 and 2^33 ticks of 90 kHz.
	FirstPTS time.Duration
	// StartsWithIDR says that decoding can begin with the first picture.
	StartsWithIDR bool
	// Interlaced says that pictures may be coded as fields (H.264 only).
	Interlaced bool
	// HasAudio says that there is sound.
	HasAudio bool
}

// Inspect reads an MPEG-TS segment of one H.264 or H.265 track and at most one AAC track, or fragmented MP4 of
// one VP9 or AV1 track.
// The error is ErrMalformed with the first fault.
func Inspect(ts []byte) (Info, error) {
	if len(ts) == 0 || len(ts) > MaxBytes {
		return Info{}, malformed("%d bytes", len(ts))
	}
	if fragmented.Is(ts) {
		return inspectFragments(ts)
	}
	var s scan
	d := demuxer{unit: s.unit}
	if err := d.run(ts); err != nil {
		return Info{}, err
	}
	if err := s.tracks(d.streams); err != nil {
		return Info{}, err
	}
	return s.result()
}

func malformed(format string, args ...any) error {
	return fmt.Errorf("%w: %w", ErrMalformed, fmt.Errorf(format, args...))
}

// scan collects what Info is made of.
type scan struct {
	info      Info
	sps       []byte
	key       func(sample []byte) (w, h int, err error) // of a codec in fragmented MP4
	firstPTS  int64
	firstDTS  int64
	lastDTS   int64 // relative to the first
	low, high int64 // least and greatest PTS, relative to the first
}

// tracks judges what the program declares.
func (s *scan) tracks(streams []*stream) error {
	videos, audios := 0, 0
	for _, t := range streams {
		switch t.kind {
		case streamH264:
			videos++
			s.info.Codec = profile.H264
		case streamH265:
			videos++
			s.info.Codec = profile.H265
		case streamADTS, streamOpus:
			audios++
		default:
			return malformed("a track of mpeg-ts stream type %d, only h264, h265, aac and opus", t.kind)
		}
	}
	if videos != 1 || audios > 1 {
		return malformed("%d video tracks and %d aac tracks instead of one and at most one", videos, audios)
	}
	return nil
}

// unit takes a unit of any stream.
func (s *scan) unit(kind byte, pts, dts int64, data []byte) error {
	switch kind {
	case streamH264:
		var au h264.AnnexB
		if err := au.Unmarshal(data); err != nil {
			return malformed("h264: %w", err)
		}
		return s.picture(pts, dts, au)
	case streamH265:
		var au h264.AnnexB // Both codecs separate their units alike.
		if err := au.Unmarshal(data); err != nil {
			return malformed("h265: %w", err)
		}
		return s.picture265(pts, dts, au)
	case streamADTS:
		if len(data) < 2 || data[0] != 0xff || data[1]&0xf6 != 0xf0 {
			return malformed("aac: no adts header")
		}
		s.info.HasAudio = true
	case streamOpus:
		s.info.HasAudio = true
	}
	return nil
}

// picture takes an access unit.
func (s *scan) picture(pts, dts int64, au [][]byte) error {
	picture, idr := false, false
	for _, nalu := range au {
		if len(nalu) == 0 {
			continue
		}
		switch h264.NALUType(nalu[0] & 0x1f) {
		case h264.NALUTypeSPS:
			if err := s.size(nalu, picture264); err != nil {
				return err
			}
		case h264.NALUTypeIDR:
			idr, picture = true, picture || firstSlice(nalu)
		case h264.NALUTypeNonIDR, h264.NALUTypeDataPartitionA:
			picture = picture || firstSlice(nalu)
		default: // Tells nothing that is asked here.
		}
	}
	if !picture {
		return malformed("an access unit after %d pictures begins none", s.info.Frames)
	}
	return s.count(pts, dts, idr && s.sps != nil)
}

// count takes one picture; key says that decoding can begin with it.
func (s *scan) count(pts, dts int64, key bool) error {
	if s.info.Frames == 0 {
		s.firstPTS, s.firstDTS, s.info.StartsWithIDR = pts, dts, key
		s.info.FirstPTS = ticks(pts)
	}
	s.info.Frames++
	if s.info.Frames > MaxFrames {
		return malformed("over %d pictures", MaxFrames)
	}
	return s.time(pts, dts)
}

// time keeps the range of timestamps and demands that they make sense.
func (s *scan) time(pts, dts int64) error {
	reorder := apart(pts, dts)
	at := apart(dts, s.firstDTS)
	if reorder < 0 || reorder > clockRate*int64(MaxDuration/time.Second) {
		return malformed("picture %d is shown %d ticks after it is decoded", s.info.Frames, reorder)
	}
	if s.info.Frames > 1 && at <= s.lastDTS {
		return malformed("picture %d is decoded %d ticks after the one before", s.info.Frames, at-s.lastDTS)
	}
	s.lastDTS = at
	shown := apart(pts, s.firstPTS)
	s.low, s.high = min(s.low, shown), max(s.high, shown)
	if s.high-s.low > clockRate*int64(MaxDuration/time.Second) {
		return malformed("pictures over more than %v", MaxDuration)
	}
	return nil
}

// parameters are what a sequence parameter set tells.
type parameters struct {
	w, h       int
	interlaced bool
}

// picture264 reads a sequence parameter set of H.264.
func picture264(sps []byte) (p parameters, err error) {
	if p.w, p.h, err = unit.Picture(sps); err != nil {
		return p, err
	}
	var parsed h264.SPS
	err = parsed.Unmarshal(sps)
	p.interlaced = !parsed.FrameMbsOnlyFlag
	return p, err
}

// size takes a sequence parameter set.
func (s *scan) size(sps []byte, read func([]byte) (parameters, error)) error {
	if bytes.Equal(sps, s.sps) {
		return nil
	}
	p, err := read(sps)
	if err != nil {
		return malformed("%w", err)
	}
	if s.sps != nil && (p.w != s.info.Width || p.h != s.info.Height) {
		return malformed("pictures change from %d x %d to %d x %d", s.info.Width, s.info.Height, p.w, p.h)
	}
	s.sps, s.info.Width, s.info.Height = bytes.Clone(sps), p.w, p.h
	s.info.Interlaced = s.info.Interlaced || p.interlaced
	return nil
}

func (s *scan) result() (Info, error) {
	if s.info.Frames == 0 {
		return Info{}, malformed("no pictures")
	}
	if s.info.Width == 0 {
		return Info{}, malformed("no picture tells its size")
	}
	span := ticks(s.high - s.low)
	// The last picture lasts as long as the others do.
	if s.info.Frames > 1 {
		span += span / time.Duration(s.info.Frames-1)
	}
	s.info.Duration = span
	return s.info, nil
}

// firstSlice tells whether a slice begins a picture: first_mb_in_slice is 0, which is coded as a single 1 bit.
func firstSlice(nalu []byte) bool { return len(nalu) > 1 && nalu[1]&0x80 != 0 }

// apart returns a-b for timestamps that wrap at 33 bits.
func apart(a, b int64) int64 {
	const half = (clockMask + 1) / 2
	return (a-b+half)&clockMask - half
}
