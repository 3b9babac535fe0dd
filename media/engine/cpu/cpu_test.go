package cpu_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/bluenviron/mediacommon/v2/pkg/formats/mpegts"
	"github.com/bluenviron/mediacommon/v2/pkg/formats/mpegts/codecs"
	"go.uber.org/goleak"

	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/media/engine"
	"github.com/livepeer/network/media/engine/cpu"
	"github.com/livepeer/network/media/engine/testcard"
	"github.com/livepeer/network/media/profile"
	"github.com/livepeer/network/media/segment"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

var _ engine.Engine = (*cpu.Engine)(nil)

// small is a picture that costs little to encode; it fits the two lowest rungs unscaled.
const small = "testsrc2=s=320x180:r=30:d=0.5"

// quick is a job that costs little.
func quick() []profile.Profile { return profile.Ladder()[2:] }

func start(t *testing.T, c cpu.Config) *cpu.Engine {
	t.Helper()
	if _, err := exec.LookPath("ffmpeg"); err != nil {
		t.Skip("needs ffmpeg")
	}
	e, err := cpu.New(t.Context(), c)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := e.Close(); err != nil {
			t.Error(err)
		}
	})
	return e
}

// picture is what a player sees of one access unit.
type picture struct {
	pts int64
	idr bool
}

func pictures(t *testing.T, ts []byte) []picture {
	t.Helper()
	r := &mpegts.Reader{R: bytes.NewReader(ts)}
	if err := r.Initialize(); err != nil {
		t.Fatal(err)
	}
	var all []picture
	for _, track := range r.Tracks() {
		if _, ok := track.Codec.(*codecs.H264); !ok {
			continue
		}
		r.OnDataH264(track, func(pts, _ int64, au [][]byte) error {
			idr := slices.ContainsFunc(au, func(nalu []byte) bool { return nalu[0]&0x1f == 5 })
			all = append(all, picture{pts, idr})
			return nil
		})
	}
	for r.Read() == nil {
	}
	return all
}

func sortedPTS(all []picture) []int64 {
	pts := make([]int64, len(all))
	for i, p := range all {
		pts[i] = p.pts
	}
	slices.Sort(pts)
	return pts
}

func TestTranscode_APlayerCanSwitchAtEverySegment(t *testing.T) {
	t.Parallel()
	e := start(t, cpu.Config{})
	seg := testcard.Segment(t, 1)
	source := sortedPTS(pictures(t, seg.Data))
	renditions, err := e.Transcode(t.Context(), seg, profile.Ladder())
	if err != nil {
		t.Fatal(err)
	}
	for i, p := range profile.Ladder() {
		r := renditions[i]
		if w, h := p.Fit(1280, 720); r.Width != w || r.Height != h || r.Frames != 60 || r.Profile != p {
			t.Errorf("%s: %dx%d, %d frames", p.Name, r.Width, r.Height, r.Frames)
		}
		got := pictures(t, r.Data)
		if !slices.Equal(sortedPTS(got), source) {
			t.Errorf("%s: other presentation times than the source's", p.Name)
		}
		for n, pic := range got {
			if pic.idr != (n == 0) {
				t.Errorf("%s: picture %d: IDR is %v", p.Name, n, pic.idr)
			}
		}
		if bits := len(r.Data) * 8 / 2; bits > p.Bitrate*3/2 {
			t.Errorf("%s: %d bit/s of %d", p.Name, bits, p.Bitrate)
		}
	}
}

// A verifier on another processor must be able to make the same bytes.
func TestTranscode_SameBytesWithoutSIMD(t *testing.T) {
	t.Parallel()
	fast, plain := start(t, cpu.Config{}), start(t, cpu.Config{NoSIMD: true})
	if fast.ID() != plain.ID() {
		t.Errorf("ids differ: %s, %s", fast.ID(), plain.ID())
	}
	for name, graph := range map[string]string{
		"test card": "testsrc2=s=640x360:r=30:d=0.5",
		"noise":     "testsrc2=s=642x362:r=30:d=0.4,noise=alls=40:allf=t",
		"yuv444":    "mandelbrot=s=640x360:r=30,trim=duration=0.4,format=yuv444p",
	} {
		seg := testcard.Wrap(1, testcard.TS(t, graph))
		a, err := fast.Transcode(t.Context(), seg, profile.Ladder())
		if err != nil {
			t.Fatal(err)
		}
		b, err := plain.Transcode(t.Context(), seg, profile.Ladder())
		if err != nil {
			t.Fatal(err)
		}
		for i := range a {
			if a[i].Hash != b[i].Hash {
				t.Errorf("%s: %s differs", name, a[i].Profile.Name)
			}
		}
	}
}

func TestTranscode_KeepsTimestampsAtBothEndsOfTheClock(t *testing.T) {
	t.Parallel()
	e := start(t, cpu.Config{})
	for name, offset := range map[string]string{"zero": "0", "wrap": "95443.5"} { // the clock wraps at 95443.717 s
		data := testcard.TS(t, small, "-bf", "0", "-output_ts_offset", offset)
		renditions, err := e.Transcode(t.Context(), testcard.Wrap(1, data), quick())
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if got, want := sortedPTS(pictures(t, renditions[0].Data)), sortedPTS(pictures(t, data)); !slices.Equal(got, want) {
			t.Errorf("%s: got %v, want %v", name, got, want)
		}
	}
}

func TestTranscode_SetsTheFrameRateTheProfileAsksFor(t *testing.T) {
	t.Parallel()
	e := start(t, cpu.Config{})
	half := quick()[:1]
	half[0].FPS = 15
	renditions, err := e.Transcode(t.Context(), testcard.Wrap(1, testcard.TS(t, "testsrc2=s=320x180:r=30:d=2")), half)
	if err != nil {
		t.Fatal(err)
	}
	if got := renditions[0].Frames; got != 30 {
		t.Errorf("2 s at 15 per second are %d frames", got)
	}
	pts := sortedPTS(pictures(t, renditions[0].Data))
	for i := 1; i < len(pts); i++ {
		if pts[i]-pts[i-1] != 6000 {
			t.Errorf("picture %d comes %d ticks after the one before", i, pts[i]-pts[i-1])
		}
	}
}

func TestTranscode_UnusualSourcesAreTranscoded(t *testing.T) {
	t.Parallel()
	e := start(t, cpu.Config{})
	cases := map[string]struct {
		data []byte
		w, h int // of the 360p rung
	}{
		"portrait":    {testcard.TS(t, "testsrc2=s=406x720:r=30:d=0.5"), 360, 638},
		"odd":         {testcard.TS(t, "testsrc2=s=321x181:r=30:d=0.5,format=yuv444p", "-pix_fmt", "yuv444p"), 320, 180},
		"tiny":        {testcard.TS(t, "testsrc2=s=16x16:r=30:d=0.5"), 16, 16},
		"one picture": {testcard.TS(t, small, "-frames:v", "1"), 320, 180},
		"interlaced":  {testcard.TS(t, small+",tinterlace=interleave_top,fieldorder=tff", "-flags", "+ildct+ilme"), 320, 180},
		"ten bits":    {testcard.TS(t, small, "-pix_fmt", "yuv420p10le"), 320, 180},
		"open gop":    {testcard.TS(t, small, "-x264-params", "open-gop=1:keyint=5:bframes=2"), 320, 180},
		"with audio": {testcard.FFmpeg(t, nil, "-f", "lavfi", "-i", small, "-f", "lavfi", "-i", "sine=d=0.5", "-c:v", "libx264",
			"-c:a", "aac", "-f", "mpegts", "pipe:1"), 320, 180},
		"uneven times": {testcard.TS(t, "testsrc2=s=320x180:r=30:d=1,select='not(mod(n\\,3))+not(mod(n\\,5))'", "-fps_mode", "passthrough",
			"-enc_time_base", "1:90000"), 320, 180},
	}
	for name, c := range cases {
		renditions, err := e.Transcode(t.Context(), testcard.Wrap(1, c.data), quick())
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if r := renditions[0]; r.Frames != len(pictures(t, c.data)) || r.Width != c.w || r.Height != c.h {
			t.Errorf("%s: %d frames of %dx%d, want %d of %dx%d", name, r.Frames, r.Width, r.Height, len(pictures(t, c.data)), c.w, c.h)
		}
	}
}

func TestTranscode_BrokenSourcesAreTheSendersFault(t *testing.T) {
	t.Parallel()
	e := start(t, cpu.Config{Limits: engine.Limits{MaxFrames: 20, MaxPixels: 640 * 360}})
	good := testcard.TS(t, small)
	cases := map[string]struct {
		data   []byte
		reason string
	}{
		"empty":           {nil, "not a transport stream with video"},
		"random":          {bytes.Repeat([]byte("not a stream "), 1000), "not a transport stream with video"},
		"no video":        {testcard.FFmpeg(t, nil, "-f", "lavfi", "-i", "sine=d=0.5", "-c:a", "aac", "-f", "mpegts", "pipe:1"), "no video stream"},
		"cut in the head": {good[:188*4], "no picture could be decoded"},
		"size changes": {
			append(testcard.TS(t, small), testcard.TS(t, "testsrc2=s=640x360:r=30:d=0.2", "-output_ts_offset", "10.5")...),
			"change their size",
		},
		"too large": {testcard.TS(t, "testsrc2=s=642x362:r=30:d=0.1"), "more than 230400 pixels"},
		"too long":  {testcard.TS(t, "testsrc2=s=320x180:r=30:d=1"), "more than 20 pictures"},
	}
	for name, c := range cases {
		_, err := e.Transcode(t.Context(), testcard.Wrap(7, c.data), quick())
		if !errors.Is(err, engine.ErrBadSource) || errors.Is(err, engine.ErrEngine) {
			t.Errorf("%s: got %v", name, err)
			continue
		}
		if !strings.Contains(err.Error(), "segment 7") || !strings.Contains(err.Error(), c.reason) {
			t.Errorf("%s: the error says %q, not %q", name, err, c.reason)
		}
	}
}

func TestTranscode_DamageInTheMiddleCostsPicturesOnly(t *testing.T) {
	t.Parallel()
	e := start(t, cpu.Config{})
	data := testcard.TS(t, "testsrc2=s=320x180:r=30:d=1")
	for i := 5000; i < len(data); i += 9000 {
		data[i] ^= 0xff
	}
	for name, broken := range map[string][]byte{"flipped bits": data, "cut short": data[:len(data)/2+77]} {
		renditions, err := e.Transcode(t.Context(), testcard.Wrap(1, broken), quick())
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if n := renditions[0].Frames; n < 5 || n > 30 {
			t.Errorf("%s: %d frames of 30", name, n)
		}
	}
}

func TestTranscode_RefusesInvalidProfiles(t *testing.T) {
	t.Parallel()
	e := start(t, cpu.Config{})
	bad := quick()
	bad[1].Width = 3
	if _, err := e.Transcode(t.Context(), segment.Segment{}, bad); !errors.Is(err, profile.ErrInvalid) {
		t.Errorf("got %v", err)
	}
}

func TestTranscode_CancelReturnsTheCallersReason(t *testing.T) {
	t.Parallel()
	e := start(t, cpu.Config{Parallel: 1})
	reason := errors.New("viewer left")
	ctx, cancel := context.WithCancelCause(t.Context())
	cancel(reason)
	if _, err := e.Transcode(ctx, testcard.Wrap(1, testcard.TS(t, small)), quick()); !errors.Is(err, reason) {
		t.Errorf("got %v", err)
	}
}

func TestTranscode_ASegmentThatTakesTooLongMayBeTriedAgain(t *testing.T) {
	t.Parallel()
	fake := clock.NewFake(time.Unix(0, 0))
	e := start(t, cpu.Config{FFmpeg: stalling(t), Clock: fake, Limits: engine.Limits{WallTime: time.Minute}})
	done := make(chan error)
	go func() {
		_, err := e.Transcode(t.Context(), testcard.Wrap(1, nil), quick())
		done <- err
	}()
	for fake.Waiters() == 0 {
	}
	fake.Advance(time.Minute)
	if err := <-done; !errors.Is(err, engine.ErrEngine) || !strings.Contains(err.Error(), "out of time") {
		t.Errorf("got %v", err)
	}
}

func TestTranscode_OutputIsBounded(t *testing.T) {
	t.Parallel()
	e := start(t, cpu.Config{Limits: engine.Limits{MaxOutputBytes: 30_000}})
	seg := testcard.Wrap(1, testcard.TS(t, small))
	if _, err := e.Transcode(t.Context(), seg, quick()); !errors.Is(err, engine.ErrBadSource) {
		t.Errorf("got %v", err)
	}
}

func TestTranscode_ACrashCostsOneAttempt(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	crash := filepath.Join(dir, "crash")
	e := start(t, cpu.Config{FFmpeg: script(t, dir, "if [ -e "+crash+" ]; then kill -SEGV $$; fi; exec ffmpeg \"$@\"")})
	seg := testcard.Wrap(1, testcard.TS(t, small))
	if err := os.WriteFile(crash, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	_, err := e.Transcode(t.Context(), seg, quick())
	if !errors.Is(err, engine.ErrEngine) || !strings.Contains(err.Error(), "segmentation fault") {
		t.Errorf("got %v", err)
	}
	if err := os.Remove(crash); err != nil {
		t.Fatal(err)
	}
	if _, err := e.Transcode(t.Context(), seg, quick()); err != nil {
		t.Errorf("after the crash: %v", err)
	}
}

// The spare process of one job must not be given to another, and its death must not cost a segment.
func TestTranscode_JobsMayTakeTurns(t *testing.T) {
	t.Parallel()
	e := start(t, cpu.Config{Parallel: 2})
	seg := testcard.Wrap(1, testcard.TS(t, small))
	for i, p := range [][]profile.Profile{quick(), quick(), quick(), quick()[:1], quick(), quick(), quick()[1:], quick()[1:], quick()[1:]} {
		renditions, err := e.Transcode(t.Context(), seg, p)
		if err != nil || len(renditions) != len(p) || renditions[0].Profile != p[0] {
			t.Fatalf("turn %d: %v", i, err)
		}
	}
}

func TestTranscode_ManyAtOnceGiveTheSameBytes(t *testing.T) {
	t.Parallel()
	e := start(t, cpu.Config{Parallel: 2})
	seg := testcard.Wrap(1, testcard.TS(t, small))
	results := make(chan [32]byte)
	const calls = 8
	for range calls {
		go func() {
			renditions, err := e.Transcode(t.Context(), seg, quick())
			if err != nil {
				t.Error(err)
				results <- [32]byte{}
				return
			}
			results <- renditions[0].Hash
		}()
	}
	seen := map[[32]byte]int{}
	for range calls {
		seen[<-results]++
	}
	if len(seen) != 1 {
		t.Errorf("%d different outputs", len(seen))
	}
}

func TestClose_EndsWorkAndRefusesMore(t *testing.T) {
	t.Parallel()
	e := start(t, cpu.Config{FFmpeg: stalling(t), Parallel: 1})
	done := make(chan error)
	for range 2 { // one in work, one waiting for its turn
		go func() {
			_, err := e.Transcode(context.Background(), testcard.Wrap(1, nil), quick())
			done <- err
		}()
	}
	if err := e.Close(); err != nil {
		t.Fatal(err)
	}
	for range 2 {
		if err := <-done; !errors.Is(err, engine.ErrEngine) {
			t.Errorf("got %v", err)
		}
	}
	if _, err := e.Transcode(t.Context(), segment.Segment{}, quick()); !errors.Is(err, engine.ErrEngine) {
		t.Errorf("after Close: %v", err)
	}
}

func TestNew_SaysWhatIsMissing(t *testing.T) {
	t.Parallel()
	if _, err := exec.LookPath("ffmpeg"); err != nil {
		t.Skip("needs ffmpeg")
	}
	dir := t.TempDir()
	noX264 := script(t, dir, `[ "$1" = -version ] && exec ffmpeg -version; echo "Unknown encoder 'libx264'" >&2; exit 1`)
	for path, want := range map[string]string{
		"/nonexistent/ffmpeg": "find ffmpeg",
		"/bin/false":          "for its version",
		noX264:                "no libx264",
	} {
		if _, err := cpu.New(t.Context(), cpu.Config{FFmpeg: path}); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: got %v", path, err)
		}
	}
}

// TestTranscode_RealRecordings runs over the folder LIVEPEER_MEDIA, where there is one.
func TestTranscode_RealRecordings(t *testing.T) {
	t.Parallel()
	dir := os.Getenv("LIVEPEER_MEDIA")
	if dir == "" {
		t.Skip("LIVEPEER_MEDIA names no folder")
	}
	files, err := filepath.Glob(filepath.Join(dir, "*.[tmf][sp4l]*"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no media in %s: %v", dir, err)
	}
	e := start(t, cpu.Config{})
	for _, file := range files {
		data := testcard.FFmpeg(t, nil, "-i", file, "-t", "1", "-c", "copy", "-f", "mpegts", "pipe:1")
		renditions, err := e.Transcode(t.Context(), testcard.Wrap(1, data), quick())
		if err != nil {
			t.Errorf("%s: %v", file, err)
			continue
		}
		got := sortedPTS(pictures(t, renditions[0].Data))
		for _, pts := range sortedPTS(pictures(t, data)) {
			if !slices.Contains(got, pts) {
				t.Errorf("%s: the picture at %d is gone", file, pts)
			}
		}
	}
}

// stalling returns an ffmpeg that works until it is asked for a job of two renditions, which it never ends.
func stalling(t *testing.T) string {
	return script(t, t.TempDir(), fmt.Sprintf(`case "$*" in *pipe:%d*|-version) exec ffmpeg "$@";; esac; exec sleep 1000`, 6))
}

func script(t *testing.T, dir, body string) string {
	t.Helper()
	path := filepath.Join(dir, "ffmpeg-stand-in")
	if err := os.WriteFile(path, []byte("#!/bin/sh\n"+body+"\n"), 0o700); err != nil {
		t.Fatal(err)
	}
	return path
}
