package child

import (
	"context"
	"errors"
	"slices"
	"strconv"
	"time"

	"github.com/livepeer/network/media/engine/ffmpeg"
	"github.com/livepeer/network/media/profile"
)

// doubtAfter is how long an encode to AV1 runs before the source is looked at by itself. SVT-AV1 waits for ever
// at the end of a source of which no picture could be decoded, where other encoders end and say so; a whole segment seldom takes as long.
const doubtAfter = 2 * time.Second

// doubtful tells whether an encode may hang on a source without pictures.
func doubtful(profiles []profile.Profile) bool {
	return slices.ContainsFunc(profiles, func(p profile.Profile) bool { return p.Codec == profile.AV1 })
}

// doubt waits a while and ends the encode with errNoPicture if its source has no picture.
func (e *Engine) doubt(ctx context.Context, data []byte, end context.CancelCauseFunc) {
	wait := e.config.Clock.Ticker(doubtAfter)
	defer wait.Stop()
	select {
	case <-wait.C:
		if e.pictureless(ctx, data) {
			end(errNoPicture)
		}
	case <-ctx.Done():
	}
}

// pictureless tells whether a decoder has come to the end of a source and found no picture. It decodes the first one only.
func (e *Engine) pictureless(ctx context.Context, data []byte) bool {
	const onePixel = 1 // bytes of output
	process, err := ffmpeg.Start(ffmpeg.Command{
		Path: e.path,
		Args: []string{
			"-hide_banner", "-loglevel", "error", "-threads", "1", "-max_pixels", strconv.Itoa(e.config.Limits.MaxPixels),
			"-protocol_whitelist", "pipe", "-f", "mpegts", "-i", "pipe:0", "-map", "0:v:0", "-frames:v", "1",
			"-vf", "scale=1:1", "-pix_fmt", "gray", "-f", "rawvideo", "pipe:" + strconv.Itoa(ffmpeg.FirstPipe),
		},
		Outputs: 1, MaxOutput: onePixel, MaxCPU: e.config.Limits.WallTime, MaxMemory: maxMemory, Background: e.config.Background,
	})
	if err != nil {
		return false // What is not known is left to the limit of time.
	}
	outputs, _, err := process.Run(ctx, data)
	e.count(process)
	var exit *ffmpeg.ExitError
	if errors.As(err, &exit) {
		return exit.Signal == "" && !starved(exit.Stderr)
	}
	return err == nil && len(outputs[0]) == 0
}
