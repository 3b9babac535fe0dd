// Package ingesttest helps to test ways to publish: a Handler that cuts segments, ffmpeg as publisher, and
// servers that run for a test.
//
// Start from Studio.
package ingesttest

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/media/ingest"
	"github.com/livepeer/network/media/segment"
	"github.com/livepeer/network/media/unit"
)

// Patience is how long is waited for what must happen.
const Patience = 30 * time.Second

// Studio is a Handler that cuts every publication of one stream into segments.
type Studio struct {
	// Refuse refuses every publisher.
	Refuse error
	// Closed gets the reason of each publication's end.
	Closed chan error

	mu         sync.Mutex // guards the fields below
	segmenter  *segment.Segmenter
	segments   []segment.Segment
	publishers []ingest.Publisher
	tracks     []unit.Track
	units      [2]int
	keys       int
	errs       []string
}

// NewStudio returns a Studio with the default segments.
func NewStudio() *Studio {
	return &Studio{segmenter: segment.New(segment.Config{}), Closed: make(chan error, 64)}
}

// Publish implements ingest.Handler.
func (s *Studio) Publish(_ context.Context, p ingest.Publisher, tracks []unit.Track) (ingest.Sink, error) {
	if s.Refuse != nil {
		return nil, s.Refuse
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.tracks = tracks
	s.publishers = append(s.publishers, p)
	if !segment.Takes(tracks[0]) {
		return s, nil
	}
	return s, s.segmenter.SetTracks(tracks)
}

// Write implements ingest.Sink. It notes what no unit may be.
func (s *Studio) Write(u unit.Unit) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.units[u.Track]++
	if u.Key {
		s.keys++
	}
	if now := (clock.System{}).Now(); u.Wall.After(now) {
		s.errs = append(s.errs, fmt.Sprintf("a unit from %v in the future", u.Wall.Sub(now)))
	}
	if !segment.Takes(s.tracks[0]) {
		return nil
	}
	done, err := s.segmenter.Write(u)
	s.segments = append(s.segments, done...)
	return err
}

// Close implements ingest.Sink.
func (s *Studio) Close(reason error) {
	s.mu.Lock()
	s.segments = append(s.segments, s.segmenter.Flush()...)
	s.mu.Unlock()
	s.Closed <- reason
}

// Seen is what a Studio has taken.
type Seen struct {
	Segments               []segment.Segment
	Publishers             []ingest.Publisher
	Tracks                 []unit.Track // of the newest publication
	Pictures, Sounds, Keys int
}

// Seen returns what came so far, and fails the test if there was a unit that may not be.
func (s *Studio) Seen(t testing.TB) Seen {
	t.Helper()
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, err := range s.errs {
		t.Error(err)
	}
	return Seen{
		Segments: append([]segment.Segment(nil), s.segments...), Publishers: append([]ingest.Publisher(nil), s.publishers...),
		Tracks: s.tracks, Pictures: s.units[ingest.VideoID], Sounds: s.units[ingest.AudioID], Keys: s.keys,
	}
}

// Ended waits for the end of a publication and returns its reason.
func (s *Studio) Ended(t testing.TB) error {
	t.Helper()
	select {
	case err := <-s.Closed:
		return err
	case <-(clock.System{}).After(Patience):
		t.Fatal("the sink was not closed")
		return nil
	}
}

// Await polls, because what it waits for has no channel.
func Await(t testing.TB, done func() bool) {
	t.Helper()
	const period = 5 * time.Millisecond
	tick := (clock.System{}).Ticker(period)
	defer tick.Stop()
	for range Patience / period {
		if done() {
			return
		}
		<-tick.C
	}
	t.Fatalf("it did not happen within %v", Patience)
}

// FFmpeg runs ffmpeg and returns what it had to say.
func FFmpeg(t testing.TB, args ...string) (string, error) {
	t.Helper()
	path, err := exec.LookPath("ffmpeg")
	if err != nil {
		t.Skip("ffmpeg is not installed")
	}
	cmd := exec.CommandContext(t.Context(), path, append([]string{"-hide_banner", "-nostdin", "-y", "-v", "error"}, args...)...)
	out, err := cmd.CombinedOutput()
	return string(out), err
}

// Card returns the ffmpeg arguments of a picture of 320 x 180 at 30 frames a second and a tone.
func Card(seconds float64) []string {
	d := fmt.Sprint(seconds)
	return []string{
		"-f", "lavfi", "-i", "testsrc2=size=320x180:rate=30:duration=" + d,
		"-f", "lavfi", "-i", "sine=frequency=440:duration=" + d,
	}
}

// X264 returns the ffmpeg arguments that encode with a key frame every second.
func X264() []string {
	return []string{"-c:v", "libx264", "-preset", "ultrafast", "-g", "30", "-bf", "2", "-pix_fmt", "yuv420p", "-c:a", "aac"}
}

// CheckSegments checks that a stream of one publisher has no seams, that each segment decodes alone without a complaint, and
// returns the frames in all of them.
func CheckSegments(t testing.TB, segments []segment.Segment) (frames int) {
	t.Helper()
	for i, seg := range segments {
		if i > 0 {
			before := segments[i-1]
			if seg.Sequence != before.Sequence+1 {
				t.Errorf("segment %d follows %d", seg.Sequence, before.Sequence)
			}
			if !seg.Discontinuity && seg.PTS != before.PTS+before.Duration {
				t.Errorf("segment %d begins at %v, the one before ends at %v", seg.Sequence, seg.PTS, before.PTS+before.Duration)
			}
		}
		frames += Decode(t, seg)
	}
	return frames
}

// Decode checks that a segment can be decoded alone, and returns its frames.
func Decode(t testing.TB, seg segment.Segment) int {
	t.Helper()
	file := filepath.Join(t.TempDir(), "segment.ts")
	if err := os.WriteFile(file, seg.Data, 0o600); err != nil {
		t.Fatal(err)
	}
	out, err := FFmpeg(t, "-xerror", "-i", file, "-fps_mode", "passthrough", "-enc_time_base", "1:90000", "-f", "null", "-")
	if err != nil || out != "" {
		t.Errorf("segment %d does not decode alone: %v\n%s", seg.Sequence, err, out)
	}
	cmd := exec.CommandContext(t.Context(), "ffprobe", "-v", "error", "-select_streams", "v:0", "-count_frames",
		"-show_entries", "stream=nb_read_frames", "-of", "csv=p=0", file)
	probe, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	var frames int
	if _, err := fmt.Sscan(strings.TrimSpace(string(probe)), &frames); err != nil {
		t.Fatalf("ffprobe said %q", probe)
	}
	return frames
}
