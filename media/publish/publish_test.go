package publish_test

import (
	"context"
	"errors"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/rs/zerolog"
	"go.uber.org/goleak"

	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/media/ingest"
	"github.com/livepeer/network/media/ingest/ingesttest"
	"github.com/livepeer/network/media/ingest/rtmp"
	"github.com/livepeer/network/media/publish"
	"github.com/livepeer/network/media/unit"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// screen is a Handler that reports what is shown on it.
type screen struct {
	tracks chan []unit.Track
	units  chan unit.Unit
	closed chan error
}

func (s *screen) Publish(_ context.Context, _ ingest.Publisher, tracks []unit.Track) (ingest.Sink, error) {
	s.tracks <- tracks
	return s, nil
}

func (s *screen) Write(u unit.Unit) error {
	select {
	case s.units <- u:
	default:
	}
	return nil
}

func (s *screen) Close(reason error) { s.closed <- reason }

func serve(t *testing.T) (*screen, string) {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	s := &screen{tracks: make(chan []unit.Track, 4), units: make(chan unit.Unit, 1000), closed: make(chan error, 4)}
	server, err := rtmp.New(rtmp.Config{Listener: l, Clock: clock.System{}, Log: zerolog.Nop(), Handler: s})
	if err != nil {
		t.Fatal(err)
	}
	ingesttest.Run(t, server.Run)
	return s, "rtmp://" + l.Addr().String() + "/live/x"
}

// receive fails the test if nothing comes.
func receive[T any](t *testing.T, c <-chan T) T {
	t.Helper()
	select {
	case v := <-c:
		return v
	case <-(clock.System{}).After(30 * time.Second):
		t.Fatal("nothing came for 30 s")
		panic("unreachable")
	}
}

func needFFmpeg(t *testing.T) {
	t.Helper()
	if _, err := exec.LookPath("ffmpeg"); err != nil {
		t.Skip("ffmpeg is not installed")
	}
}

// start runs a publisher and returns how to stop it.
func start(t *testing.T, cfg publish.Config) (stop func()) {
	t.Helper()
	p, err := publish.New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- p.Run(ctx) }()
	return func() {
		cancel()
		if err := receive(t, done); err != nil {
			t.Errorf("run ended with %v", err)
		}
	}
}

func TestPublisher_TheTestCardArrivesAndEndsWhenToldTo(t *testing.T) {
	t.Parallel()
	needFFmpeg(t)
	s, url := serve(t)
	stop := start(t, publish.Config{URL: url, Clock: clock.System{}, Log: zerolog.Nop()})
	tracks := receive(t, s.tracks)
	if len(tracks) != 2 || tracks[0].Codec != unit.H264 || tracks[1].Codec != unit.AAC {
		t.Errorf("tracks %+v", tracks)
	}
	if w, h, err := unit.Picture(tracks[0].SPS); w != 1280 || h != 720 || err != nil {
		t.Errorf("picture of %d x %d, %v", w, h, err)
	}
	var keys []time.Duration
	for len(keys) < 3 {
		if u := receive(t, s.units); u.Key {
			keys = append(keys, u.DTS)
		}
	}
	for i := range 2 {
		if d := keys[i+1] - keys[i] - time.Second; d.Abs() > 50*time.Millisecond {
			t.Errorf("key frames %v apart, want 1 s", keys[i+1]-keys[i])
		}
	}
	stop()
	if reason := receive(t, s.closed); reason != nil {
		t.Errorf("the stream was not ended but lost: %v", reason)
	}
}

func TestPublisher_AFileIsPublishedAgainAndAgain(t *testing.T) {
	t.Parallel()
	needFFmpeg(t)
	for name, c := range map[string]struct {
		args   []string
		tracks int
	}{
		"as it is.mp4":  {[]string{"-c:v", "libx264", "-preset", "ultrafast", "-pix_fmt", "yuv420p", "-c:a", "aac"}, 2},
		"encoded.mkv":   {[]string{"-c:v", "libvpx", "-deadline", "realtime", "-c:a", "libopus"}, 2},
		"in silence.ts": {[]string{"-c:v", "libx264", "-preset", "ultrafast", "-pix_fmt", "yuv420p", "-an"}, 1},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			file := filepath.Join(t.TempDir(), name)
			args := append([]string{
				"-nostdin", "-v", "error", "-f", "lavfi", "-i", "testsrc2=size=160x90:rate=25:duration=0.6",
				"-f", "lavfi", "-i", "sine=duration=0.6",
			}, c.args...)
			if out, err := exec.CommandContext(t.Context(), "ffmpeg", append(args, file)...).CombinedOutput(); err != nil {
				t.Fatalf("%v\n%s", err, out)
			}
			s, url := serve(t)
			stop := start(t, publish.Config{URL: url, Input: file, Clock: clock.System{}, Log: zerolog.Nop()})
			if tracks := receive(t, s.tracks); len(tracks) != c.tracks {
				t.Errorf("%d tracks, want %d", len(tracks), c.tracks)
			}
			for receive(t, s.units).DTS < 1200*time.Millisecond { // beyond the end of the file
			}
			stop()
			receive(t, s.closed)
		})
	}
}

// program writes a shell script that stands for ffmpeg.
func program(t *testing.T, script string) string {
	t.Helper()
	file := filepath.Join(t.TempDir(), "ffmpeg")
	if err := os.WriteFile(file, []byte("#!/bin/sh\n"+script+"\n"), 0o700); err != nil {
		t.Fatal(err)
	}
	return file
}

func TestPublisher_StartsAgainLaterAndLaterAndSaysWhy(t *testing.T) {
	t.Parallel()
	now := clock.NewFake(time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC))
	var log ingesttest.Log
	stop := start(t, publish.Config{
		FFmpeg: program(t, "echo one >&2; echo 'Connection refused' >&2; echo >&2; exit 3"),
		URL:    "rtmp://127.0.0.1/live/x", Clock: now, Log: zerolog.New(&log),
	})
	defer stop()
	for _, seconds := range []int{1, 2, 4, 8, 16, 30, 30} {
		ingesttest.Await(t, func() bool { return now.Waiters() == 1 })
		now.Advance(time.Duration(seconds)*time.Second - 1)
		if now.Waiters() != 1 {
			t.Fatalf("it did not wait for %d s", seconds)
		}
		now.Advance(1)
	}
	ingesttest.Await(t, func() bool { return now.Waiters() == 1 })
	if line, _, _ := strings.Cut(log.String(), "\n"); !strings.Contains(line, "exit status 3: Connection refused") {
		t.Errorf("log says %q", line)
	}
}

func TestPublisher_AChildThatDoesNotListenIsKilled(t *testing.T) {
	t.Parallel()
	ready := filepath.Join(t.TempDir(), "ready")
	stop := start(t, publish.Config{
		FFmpeg: program(t, "trap '' INT; touch '"+ready+"'; while :; do sleep 0.05; done"),
		URL:    "rtmp://127.0.0.1/live/x", Clock: clock.System{}, Log: zerolog.Nop(),
	})
	ingesttest.Await(t, func() bool { _, err := os.Stat(ready); return err == nil })
	stop()
}

func TestNew_MissingProgramsAndFilesAreOneClearError(t *testing.T) {
	t.Parallel()
	cfg := publish.Config{FFmpeg: "/nowhere/ffmpeg", URL: "rtmp://127.0.0.1/live/x", Clock: clock.System{}}
	if _, err := publish.New(cfg); !errors.Is(err, publish.ErrNoFFmpeg) {
		t.Errorf("no ffmpeg: %v", err)
	}
	needFFmpeg(t)
	text := filepath.Join(t.TempDir(), "notes.txt")
	if err := os.WriteFile(text, []byte("no pictures"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, input := range []string{"/nowhere/file.mp4", text} {
		p, err := publish.New(publish.Config{URL: cfg.URL, Clock: cfg.Clock, Input: input})
		if err != nil {
			t.Fatal(err)
		}
		if err := p.Run(t.Context()); err == nil || !strings.Contains(err.Error(), "read "+input) {
			t.Errorf("%s: %v", input, err)
		}
	}
}
