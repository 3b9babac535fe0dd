// Package engine defines what turns a segment into its renditions.
//
// Start from Engine. Package engine/cpu implements it with ffmpeg and x264.
package engine

import (
	"context"
	"errors"
	"time"

	"github.com/livepeer/network/media/profile"
	"github.com/livepeer/network/media/segment"
)

var (
	// ErrBadSource says that the segment itself cannot be transcoded. Trying again,
	// here or elsewhere, gives the same error.
	ErrBadSource = errors.New("bad source segment")
	// ErrEngine says that this attempt failed and another may succeed.
	ErrEngine = errors.New("engine failed")
)

// Engine transcodes segments. Its methods may be called from several goroutines.
type Engine interface {
	// Transcode returns one rendition for every profile, in the same order. Every picture of the
	// source keeps its presentation time, unless the profile sets a frame rate. Renditions have
	// no audio: a packager takes that from the source.
	// Errors wrap ErrBadSource, ErrEngine, profile.ErrInvalid or the error of ctx.
	Transcode(ctx context.Context, seg segment.Segment, profiles []profile.Profile) ([]Rendition, error)
	// ID names the engine and its version: two engines of one ID give the same bytes for the same work.
	ID() string
	// Close stops what runs and waits for it.
	Close() error
}

// Rendition is one transcoded form of a segment.
type Rendition struct {
	// Profile is the one that was asked for.
	Profile profile.Profile
	// Data is the MPEG-TS stream.
	Data []byte
	// Hash is the blob.Root of Data.
	Hash [32]byte
	// Frames counts the pictures.
	Frames int
	// Width and Height are the size of the pictures in pixels: Profile.Fit of the source.
	Width, Height int
}

// Limits bound what one segment may cost. A zero field means its value in DefaultLimits.
type Limits struct {
	// WallTime is how long one attempt may take.
	WallTime time.Duration
	// MaxPixels is the largest picture of a source, width times height.
	MaxPixels int
	// MaxOutputBytes bounds all renditions of one segment together.
	MaxOutputBytes int64
	// MaxFrames bounds the pictures of one rendition. The longest segment, of 20 s, has 1200 at 60 a second.
	MaxFrames int
}

// DefaultLimits fit segments of at most four seconds at 120 frames per second and 4K.
func DefaultLimits() Limits {
	return Limits{WallTime: 30 * time.Second, MaxPixels: 4096 * 2304, MaxOutputBytes: 128 << 20, MaxFrames: 1200}
}

// WithDefaults returns l with its zero fields set.
func (l Limits) WithDefaults() Limits {
	d := DefaultLimits()
	if l.WallTime == 0 {
		l.WallTime = d.WallTime
	}
	if l.MaxPixels == 0 {
		l.MaxPixels = d.MaxPixels
	}
	if l.MaxOutputBytes == 0 {
		l.MaxOutputBytes = d.MaxOutputBytes
	}
	if l.MaxFrames == 0 {
		l.MaxFrames = d.MaxFrames
	}
	return l
}
