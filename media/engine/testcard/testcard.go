// Package testcard makes media for tests and benchmarks with ffmpeg.
//
// Start from Segment for an ordinary segment and from FFmpeg for anything else.
package testcard

import (
	"bytes"
	"fmt"
	"os/exec"
	"testing"
	"time"

	"github.com/livepeer/network/internal/blob"
	"github.com/livepeer/network/media/segment"
)

// FFmpeg runs "ffmpeg ARGS" with input on its standard input and returns its standard output.
// It skips the test where there is no ffmpeg.
func FFmpeg(tb testing.TB, input []byte, args ...string) []byte {
	tb.Helper()
	path, err := exec.LookPath("ffmpeg")
	if err != nil {
		tb.Skip("needs ffmpeg")
	}
	var stderr bytes.Buffer
	cmd := exec.CommandContext(tb.Context(), path, append([]string{"-v", "error", "-y"}, args...)...) // a test's own arguments
	cmd.Stdin, cmd.Stderr = bytes.NewReader(input), &stderr
	out, err := cmd.Output()
	if err != nil {
		tb.Fatalf("ffmpeg %q: %v: %s", args, err, stderr.Bytes())
	}
	return out
}

// TS encodes the pictures of a lavfi graph to an MPEG-TS of H.264 that starts at PTS 10 s,
// with one group of pictures. More arguments go before the output.
func TS(tb testing.TB, lavfi string, args ...string) []byte {
	tb.Helper()
	all := []string{
		"-f", "lavfi", "-i", lavfi, "-c:v", "libx264", "-preset", "veryfast", "-b:v", "4M", "-maxrate", "5M", "-bufsize", "5M",
		"-g", "1000", "-pix_fmt", "yuv420p", "-muxdelay", "0", "-muxpreload", "0", "-output_ts_offset", "10",
	}
	return FFmpeg(tb, nil, append(append(all, args...), "-f", "mpegts", "pipe:1")...)
}

// Segment returns two seconds of a moving test card of 1280x720 at 30 frames per second.
// Different sequences show different pictures.
func Segment(tb testing.TB, sequence uint64) segment.Segment {
	tb.Helper()
	return Wrap(sequence, TS(tb, fmt.Sprintf("testsrc2=s=1280x720:r=30,trim=start=%d:duration=2,setpts=PTS-STARTPTS", 2*sequence)))
}

// Wrap gives data of two seconds the look of a segment.
func Wrap(sequence uint64, data []byte) segment.Segment {
	hash, _ := blob.Root(data) // Tests send what is too large to have one.
	return segment.Segment{Sequence: sequence, Data: data, Duration: 2 * time.Second, Hash: hash}
}
