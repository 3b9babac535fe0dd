package child

import (
	"errors"
	"fmt"
	"strings"

	"github.com/livepeer/network/media/engine"
	"github.com/livepeer/network/media/engine/ffmpeg"
)

var errNoPicture = fmt.Errorf("%w: no picture could be decoded", engine.ErrBadSource)

// blame turns the error of a process into ErrBadSource or ErrEngine. New has proved that the program
// and its arguments work, so when ffmpeg itself gives up it is because of the source; a
// process that was stopped or crashed, or that ran out of something, is the engine's trouble.
func (e *Engine) blame(err error) error {
	if err == nil || errors.Is(err, errNoPicture) {
		return err
	}
	if errors.Is(err, ffmpeg.ErrTooMuchOutput) {
		return fmt.Errorf("%w: renditions of more than %d bytes", engine.ErrBadSource, e.config.Limits.MaxOutputBytes)
	}
	var exit *ffmpeg.ExitError
	if !errors.As(err, &exit) || exit.Signal != "" || starved(exit.Stderr) {
		return fmt.Errorf("%w: %w", engine.ErrEngine, err)
	}
	switch {
	case strings.Contains(exit.Stderr, "matches no streams"):
		return fmt.Errorf("%w: no video stream", engine.ErrBadSource)
	case strings.Contains(exit.Stderr, "Picture size"):
		return fmt.Errorf("%w: pictures of more than %d pixels", engine.ErrBadSource, e.config.Limits.MaxPixels)
	case strings.Contains(exit.Stderr, "Error marking filters as finished"): // nothing came to set them up
		return errNoPicture
	case strings.Contains(exit.Stderr, "Failed to inject frame"): // the filters were set up for another picture
		return fmt.Errorf("%w: the pictures change their size or format", engine.ErrBadSource)
	case strings.Contains(exit.Stderr, "pipe:0: "):
		return fmt.Errorf("%w: not a transport stream with video", engine.ErrBadSource)
	}
	return fmt.Errorf("%w: %s", engine.ErrBadSource, exit.LastLine())
}

// starved reports whether the system ran out of something that may be there later.
func starved(stderr string) bool {
	for _, sign := range []string{"Cannot allocate memory", "Resource temporarily unavailable", "Too many open files"} {
		if strings.Contains(stderr, sign) {
			return true
		}
	}
	return false
}
