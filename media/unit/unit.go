// Package unit is the common currency of every ingest: access units of video and frames of
// audio, all alike whatever protocol they came by.
//
// Start from Unit. A Remuxer turns what an encoder sent into what the rest of the code relies on,
// and a ClockEstimator tells when a unit was live.
package unit

import (
	"errors"
	"time"

	"github.com/bluenviron/mediacommon/v2/pkg/codecs/mpeg4audio"
)

// Codec names how a track is coded.
type Codec string

// The codecs that have a name. Check tells which streams can be taken.
const (
	H264 Codec = "h264"
	H265 Codec = "h265"
	AV1  Codec = "av1"
	VP9  Codec = "vp9"
	AAC  Codec = "aac"
	Opus Codec = "opus"
)

const (
	// VideoClockRate is the clock rate of every video track, in hertz.
	VideoClockRate = 90000
	// OpusClockRate is the clock rate of every Opus track, in hertz (RFC 7587, 4.1).
	OpusClockRate = 48000
)

// ErrUnsupported says that a stream is well formed but of a kind that is not processed.
// It is wrapped with the detail.
var ErrUnsupported = errors.New("unsupported stream")

// Track describes one elementary stream.
type Track struct {
	// ID is the track's number, unique within its stream.
	ID int
	// Codec tells how the units are coded.
	Codec Codec
	// ClockRate is the sampling rate of an audio track and VideoClockRate for video, in hertz.
	ClockRate int
	// SPS and PPS are the parameter sets an H.264 or H.265 track began with, VPS is that of H.265 alone.
	VPS, SPS, PPS []byte
	// Sequence is the sequence header an AV1 track began with: an OBU without size field.
	Sequence []byte
	// VP9 is what the first key frame of a VP9 track says of it.
	VP9 *VP9Config
	// AAC is the decoder configuration of an AAC track.
	AAC *mpeg4audio.AudioSpecificConfig
	// Channels is the number of channels of an Opus track, 1 or 2.
	Channels int
}

// Video tells whether the track carries pictures.
func (t Track) Video() bool { return t.Codec.Video() }

// Video tells whether the codec is one of pictures.
func (c Codec) Video() bool {
	switch c {
	case H264, H265, AV1, VP9:
		return true
	default:
		return false
	}
}

// Unit is one access unit of a track, or one or more consecutive audio frames.
type Unit struct {
	// Track is the ID of the unit's track.
	Track int
	// PTS and DTS are on the stream's own timeline.
	PTS, DTS time.Duration
	// Wall is when the unit was live.
	Wall time.Time
	// Payload holds NAL units without start codes (H.264, H.265), OBUs without size fields (AV1),
	// one frame or superframe (VP9), or audio frames without headers. It must not be changed.
	Payload [][]byte
	// Key says that decoding can begin here: the unit holds an IDR picture or a key frame, and its parameter sets.
	Key bool
	// Jump says that the publisher's timestamps jumped before this unit. The timeline goes on without a gap.
	// Given to a Remuxer, it says that something was lost before this unit.
	Jump bool
}

// Size returns the bytes of the unit's payload.
func (u Unit) Size() int {
	n := 0
	for _, p := range u.Payload {
		n += len(p)
	}
	return n
}
