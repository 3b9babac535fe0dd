// Package segment cuts a live stream into pieces that can each be transcoded alone.
//
// Start from Segmenter: units in, segments out, no clock and no disk.
package segment

import "time"

// Segment is a few seconds of a stream that begin with an IDR picture.
type Segment struct {
	// Sequence is the number of the segment in its stream; numbers have no gap.
	Sequence uint64
	// Data is the segment as MPEG-TS. Its exact bytes are what is hashed, signed and transcoded.
	Data []byte
	// Duration is the time to the next segment's first frame.
	Duration time.Duration
	// PTS is the presentation time of the first frame as written in Data, where it wraps at 2^33 ticks of 90 kHz.
	// It never goes back, not even when the publisher reconnects.
	PTS time.Duration
	// Wall is when the first frame was live.
	Wall time.Time
	// Discontinuity says that the segment does not continue the one before: the publisher reconnected,
	// its timestamps jumped or its parameters changed.
	Discontinuity bool
	// Hash is the blob.Root of Data.
	Hash [32]byte
	// SHA256 is the SHA-256 of Data.
	SHA256 [32]byte
}
