package inspect

import (
	"errors"
	"fmt"
	"math"
	"time"

	"github.com/livepeer/network/media/profile"
)

const (
	// TimeTolerance is how far the first picture of a rendition may be from the source's, and its end from the source's end.
	TimeTolerance = 50 * time.Millisecond
	// FrameTolerance is how many pictures a rendition may have more or less than ordered.
	FrameTolerance = 1
	// rateTolerance is that for a rendition with another frame rate, whose pictures begin and end elsewhere.
	rateTolerance = 2
)

// ErrNotAsOrdered says that a rendition is a segment, but not the one its profile asks for.
// It is wrapped with the first fault.
var ErrNotAsOrdered = errors.New("rendition not as ordered")

// Check reads a rendition and compares it with its source and its profile. Sound is of no concern: it is not
// transcoded, so viewers get the source's.
// The error is ErrMalformed or ErrNotAsOrdered, with the first fault.
func Check(source Info, rendition []byte, p profile.Profile) (Info, error) {
	info, err := Inspect(rendition)
	if err != nil {
		return Info{}, err
	}
	if err := compare(source, info, p); err != nil {
		return info, fmt.Errorf("%w: %s: %w", ErrNotAsOrdered, p.Name, err)
	}
	return info, nil
}

func compare(source, info Info, p profile.Profile) error {
	if info.Codec != p.Codec {
		return fmt.Errorf("codec %s instead of %s", info.Codec, p.Codec)
	}
	if !info.StartsWithIDR {
		return errors.New("it does not start with an IDR picture")
	}
	if w, h := p.Fit(source.Width, source.Height); info.Width != w || info.Height != h {
		return fmt.Errorf("%d x %d pixels instead of %d x %d", info.Width, info.Height, w, h)
	}
	frames, tolerance := source.Frames, FrameTolerance
	frame := source.Duration / time.Duration(max(source.Frames, 1))
	if p.FPS > 0 {
		frames, tolerance = int(math.Round(source.Duration.Seconds()*p.FPS)), rateTolerance
		frame = max(frame, time.Duration(float64(time.Second)/p.FPS))
	}
	if d := info.Frames - frames; d < -tolerance || d > tolerance {
		return fmt.Errorf("%d pictures instead of %d", info.Frames, frames)
	}
	begin := TimeTolerance
	if p.FPS > 0 {
		begin += frame
	}
	if d := distance(info.FirstPTS, source.FirstPTS); d.Abs() > begin {
		return fmt.Errorf("it begins %v after the source", d)
	}
	if d := info.Duration - source.Duration; d.Abs() > TimeTolerance+time.Duration(tolerance)*frame {
		return fmt.Errorf("it lasts %v, the source %v", info.Duration, source.Duration)
	}
	return nil
}

// distance returns a-b for presentation times that wrap.
func distance(a, b time.Duration) time.Duration {
	ticks := func(d time.Duration) int64 { return int64(math.Round(d.Seconds() * clockRate)) }
	return time.Duration(apart(ticks(a), ticks(b))) * time.Second / clockRate
}
