package rtmp_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/rs/zerolog"
	"go.uber.org/goleak"

	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/media/ingest/rtmp"
	"github.com/livepeer/network/media/segment"
	"github.com/livepeer/network/media/unit"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// studio is a Handler that cuts every publication of one stream into segments.
type studio struct {
	refuse error

	mu        sync.Mutex
	segmenter *segment.Segmenter
	segments  []segment.Segment
	tracks    []unit.Track
	frames    int
	late      []string
	failed    error
	closed    chan error
}

func newStudio() *studio {
	return &studio{segmenter: segment.New(segment.Config{}), closed: make(chan error, 16)}
}

func (s *studio) Publish(_ context.Context, _, _ string, tracks []unit.Track) (rtmp.Sink, error) {
	if s.refuse != nil {
		return nil, s.refuse
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.tracks = tracks
	return s, s.segmenter.SetTracks(tracks)
}

func (s *studio) Write(u unit.Unit) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if u.Track == s.tracks[0].ID {
		s.frames++
	}
	if now := (clock.System{}).Now(); u.Wall.After(now) {
		s.late = append(s.late, fmt.Sprint(u.Wall.Sub(now)))
	}
	done, err := s.segmenter.Write(u)
	s.segments = append(s.segments, done...)
	if err != nil {
		s.failed = err
	}
	return err
}

func (s *studio) Close(reason error) {
	s.mu.Lock()
	s.segments = append(s.segments, s.segmenter.Flush()...)
	s.mu.Unlock()
	s.closed <- reason
}

// serve runs a server for the test and returns its address and its log.
func serve(t *testing.T, h rtmp.Handler, change func(*rtmp.Config)) (addr string, log *lockedBuffer) {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	log = &lockedBuffer{}
	cfg := rtmp.Config{Listener: l, Clock: clock.System{}, Log: zerolog.New(log), Handler: h}
	if change != nil {
		change(&cfg)
	}
	s, err := rtmp.New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- s.Run(ctx) }()
	t.Cleanup(func() {
		cancel()
		if err := <-done; err != nil {
			t.Errorf("server ended with %v", err)
		}
	})
	return l.Addr().String(), log
}

type lockedBuffer struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (l *lockedBuffer) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.Write(p)
}

func (l *lockedBuffer) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.String()
}

// ffmpeg runs it and returns what it had to say.
func ffmpeg(t *testing.T, args ...string) (string, error) {
	t.Helper()
	path, err := exec.LookPath("ffmpeg")
	if err != nil {
		t.Skip("ffmpeg is not installed")
	}
	cmd := exec.CommandContext(t.Context(), path, append([]string{"-hide_banner", "-nostdin", "-v", "error"}, args...)...)
	out, err := cmd.CombinedOutput()
	return string(out), err
}

// publish sends a generated stream of 30 frames a second with a key frame every second.
func publish(t *testing.T, addr string, seconds int, extra ...string) {
	t.Helper()
	d := fmt.Sprint(seconds)
	args := []string{
		"-f", "lavfi", "-i", "testsrc2=size=320x180:rate=30:duration=" + d,
		"-f", "lavfi", "-i", "sine=frequency=440:duration=" + d,
	}
	if len(extra) == 0 {
		extra = []string{"-c:v", "libx264", "-preset", "ultrafast", "-g", "30", "-bf", "2", "-pix_fmt", "yuv420p", "-c:a", "aac"}
	}
	args = append(append(args, extra...), "-f", "flv", "rtmp://"+addr+"/live/x")
	if out, err := ffmpeg(t, args...); err != nil {
		t.Fatalf("publish: %v\n%s", err, out)
	}
}

func ended(t *testing.T, s *studio) error {
	t.Helper()
	select {
	case err := <-s.closed:
		return err
	case <-(clock.System{}).After(30 * time.Second):
		t.Fatal("the sink was not closed")
		return nil
	}
}

// decode checks that a segment can be decoded alone, and returns its frames.
func decode(t *testing.T, seg segment.Segment) int {
	t.Helper()
	file := filepath.Join(t.TempDir(), "segment.ts")
	if err := os.WriteFile(file, seg.Data, 0o600); err != nil {
		t.Fatal(err)
	}
	out, err := ffmpeg(t, "-xerror", "-i", file, "-fps_mode", "passthrough", "-enc_time_base", "1:90000", "-f", "null", "-")
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

func TestServer_EveryFrameOfAPublisherArrivesInSegmentsThatDecodeAlone(t *testing.T) {
	t.Parallel()
	s := newStudio()
	addr, log := serve(t, s, nil)
	publish(t, addr, 7)
	if reason := ended(t, s); reason != nil {
		t.Fatalf("closed with %v\n%s", reason, log)
	}
	if len(s.segments) != 4 {
		t.Fatalf("%d segments, want 4 from 7 s\n%s", len(s.segments), log)
	}
	var frames int
	var total time.Duration
	for i, seg := range s.segments {
		if seg.Sequence != uint64(i) || seg.Discontinuity {
			t.Errorf("segment %d has number %d, discontinuity %v", i, seg.Sequence, seg.Discontinuity)
		}
		if i > 0 {
			before := s.segments[i-1]
			if seg.PTS != before.PTS+before.Duration {
				t.Errorf("segment %d begins at %v, the one before ends at %v", i, seg.PTS, before.PTS+before.Duration)
			}
			if seg.Wall.Before(before.Wall) {
				t.Errorf("segment %d was live at %v, before %v", i, seg.Wall, before.Wall)
			}
		}
		frames += decode(t, seg)
		total += seg.Duration
	}
	if frames != 7*30 || s.frames != frames {
		t.Errorf("%d frames in segments, %d units, want %d", frames, s.frames, 7*30)
	}
	if d := total - 7*time.Second; d.Abs() > 50*time.Millisecond {
		t.Errorf("segments last %v, want 7 s", total)
	}
	if len(s.late) > 0 {
		t.Errorf("units from the future: %v", s.late)
	}
}

func TestServer_ARefusedPublisherIsToldWhy(t *testing.T) {
	t.Parallel()
	s := newStudio()
	s.refuse = errors.New("this key is not known here")
	addr, _ := serve(t, s, nil)
	out, err := ffmpeg(t, "-re", "-f", "lavfi", "-i", "testsrc2=size=320x180:rate=30:duration=5",
		"-c:v", "libx264", "-pix_fmt", "yuv420p", "-f", "flv", "rtmp://"+addr+"/live/x")
	if err == nil || !strings.Contains(out, s.refuse.Error()) {
		t.Errorf("ffmpeg ended with %v and said %q", err, out)
	}
}

func TestServer_APublisherThatComesBackGoesOnInTheSameStream(t *testing.T) {
	t.Parallel()
	s := newStudio()
	addr, log := serve(t, s, nil)
	publish(t, addr, 3)
	if reason := ended(t, s); reason != nil {
		t.Fatalf("closed with %v\n%s", reason, log)
	}
	s.mu.Lock()
	first := len(s.segments)
	s.mu.Unlock()
	publish(t, addr, 3)
	if reason := ended(t, s); reason != nil {
		t.Fatalf("closed with %v\n%s", reason, log)
	}
	if first != 2 || len(s.segments) != 4 {
		t.Fatalf("%d segments, then %d, want 2 and 4", first, len(s.segments))
	}
	for i, seg := range s.segments {
		if seg.Sequence != uint64(i) {
			t.Errorf("segment %d has number %d", i, seg.Sequence)
		}
		if want := i == first; seg.Discontinuity != want {
			t.Errorf("segment %d: discontinuity %v, want %v", i, seg.Discontinuity, want)
		}
		if i > 0 && seg.PTS < s.segments[i-1].PTS+s.segments[i-1].Duration {
			t.Errorf("segment %d begins at %v, before the one before ends", i, seg.PTS)
		}
		decode(t, seg)
	}
}

func TestServer_APublisherThatDiesIsReportedAsLost(t *testing.T) {
	t.Parallel()
	s := newStudio()
	addr, _ := serve(t, s, nil)
	cmd := live(t, addr, s)
	_ = cmd.Process.Kill()
	if reason := ended(t, s); reason == nil {
		t.Error("a killed publisher counts as one that ended its stream")
	}
	if len(s.segments) != 1 {
		t.Errorf("%d segments, want what came before the loss in 1", len(s.segments))
	}
}

// live starts a publisher without an end and returns it once its pictures arrive.
func live(t *testing.T, addr string, s *studio) *exec.Cmd {
	t.Helper()
	path, err := exec.LookPath("ffmpeg")
	if err != nil {
		t.Skip("ffmpeg is not installed")
	}
	cmd := exec.CommandContext(t.Context(), path, "-nostdin", "-v", "error", "-re",
		"-f", "lavfi", "-i", "testsrc2=size=320x180:rate=30", "-c:v", "libx264", "-preset", "ultrafast",
		"-tune", "zerolatency", "-pix_fmt", "yuv420p", "-f", "flv", "rtmp://"+addr+"/live/x")
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = cmd.Process.Kill()
		_ = cmd.Wait()
	})
	await(t, func() bool {
		s.mu.Lock()
		defer s.mu.Unlock()
		return s.frames > 10
	})
	return cmd
}

func TestServer_WhenItStopsEveryPublicationIsClosedFirst(t *testing.T) {
	t.Parallel()
	s := newStudio()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	server, err := rtmp.New(rtmp.Config{Listener: l, Clock: clock.System{}, Log: zerolog.Nop(), Handler: s})
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	done := make(chan error, 1)
	go func() { done <- server.Run(ctx) }()
	live(t, l.Addr().String(), s)
	cancel()
	if err := <-done; err != nil {
		t.Errorf("run ended with %v", err)
	}
	select {
	case reason := <-s.closed:
		if !errors.Is(reason, context.Canceled) {
			t.Errorf("closed with %v", reason)
		}
	default:
		t.Error("run returned before the sink was closed")
	}
}

func TestServer_PublishersOverTheLimitAreToldSo(t *testing.T) {
	t.Parallel()
	s := newStudio()
	addr, _ := serve(t, s, func(c *rtmp.Config) { c.MaxPublishers = 1 })
	live(t, addr, s)
	out, err := ffmpeg(t, "-re", "-f", "lavfi", "-i", "testsrc2=size=320x180:rate=30:duration=5",
		"-c:v", "libx264", "-pix_fmt", "yuv420p", "-f", "flv", "rtmp://"+addr+"/live/y")
	if err == nil || !strings.Contains(out, "too many publishers") {
		t.Errorf("ffmpeg ended with %v and said %q", err, out)
	}
}

func TestServer_APublisherThatFallsSilentIsLost(t *testing.T) {
	t.Parallel()
	s := newStudio()
	addr, _ := serve(t, s, func(c *rtmp.Config) { c.ReadTimeout = 300 * time.Millisecond })
	cmd := live(t, addr, s)
	if err := cmd.Process.Signal(syscall.SIGSTOP); err != nil {
		t.Fatal(err)
	}
	var timeout net.Error
	if reason := ended(t, s); !errors.As(reason, &timeout) || !timeout.Timeout() {
		t.Errorf("closed with %v", reason)
	}
}

// await polls, because what it waits for has no channel.
func await(t *testing.T, done func() bool) {
	t.Helper()
	tick := (clock.System{}).Ticker(5 * time.Millisecond)
	defer tick.Stop()
	for range 4000 {
		if done() {
			return
		}
		<-tick.C
	}
	t.Fatal("it did not happen within 20 s")
}

func TestServer_StreamsThatCannotBeProcessedAreRefusedWithTheReason(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		args []string
		want string
	}{
		"mp3":      {[]string{"-c:v", "libx264", "-preset", "ultrafast", "-pix_fmt", "yuv420p", "-c:a", "libmp3lame"}, "audio codec mp3"},
		"4:4:4":    {[]string{"-c:v", "libx264", "-preset", "ultrafast", "-pix_fmt", "yuv444p", "-an"}, "pixel format"},
		"sorenson": {[]string{"-c:v", "flv", "-an"}, "video codec h263"},
		"no video": {[]string{"-vn", "-c:a", "aac"}, "no h264 video track"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			addr, log := serve(t, newStudio(), nil)
			args := append([]string{
				"-f", "lavfi", "-i", "testsrc2=size=320x180:rate=30:duration=6",
				"-f", "lavfi", "-i", "sine=duration=6",
			}, c.args...)
			_, _ = ffmpeg(t, append(args, "-f", "flv", "rtmp://"+addr+"/live/x")...)
			await(t, func() bool { return strings.Count(log.String(), "\n") > 0 })
			if out := log.String(); strings.Count(out, "\n") != 1 || !strings.Contains(out, c.want) {
				t.Errorf("log says %q, want one line with %q", out, c.want)
			}
		})
	}
}

func TestServer_StrangersCostOneLogLineAndNothingElse(t *testing.T) {
	t.Parallel()
	for name, bytes := range map[string][]byte{
		"port scan":      nil,
		"http":           []byte("GET / HTTP/1.1\r\nHost: x\r\n\r\n"),
		"handshake only": append([]byte{3}, make([]byte, 1536)...),
		"encrypted":      append([]byte{6}, make([]byte, 1536)...),
		"garbage after handshake": append(append([]byte{3}, make([]byte, 2*1536)...),
			0xff, 0xfe, 0x17, 0x00, 0x99, 0x01, 0x02, 0x03, 0x04),
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			addr, log := serve(t, newStudio(), nil)
			nc, err := net.Dial("tcp", addr)
			if err != nil {
				t.Fatal(err)
			}
			_, _ = nc.Write(bytes)
			_ = nc.Close()
			await(t, func() bool { return strings.Contains(log.String(), "\n") })
			if out := log.String(); strings.Count(out, "\n") != 1 || !strings.Contains(out, "refused") {
				t.Errorf("log says %q", out)
			}
		})
	}
}

func TestServer_ASlowPeerIsDropped(t *testing.T) {
	t.Parallel()
	addr, log := serve(t, newStudio(), func(c *rtmp.Config) { c.HandshakeTimeout = 50 * time.Millisecond })
	nc, err := net.Dial("tcp", addr)
	if err != nil {
		t.Fatal(err)
	}
	defer nc.Close()
	_, _ = nc.Write([]byte{3})
	await(t, func() bool { return strings.Contains(log.String(), "timeout") })
}

func TestServer_PlayersAreRefusedPolitely(t *testing.T) {
	t.Parallel()
	addr, log := serve(t, newStudio(), nil)
	out, err := ffmpeg(t, "-i", "rtmp://"+addr+"/live/x", "-f", "null", "-")
	if err == nil || !strings.Contains(out, "does not play") {
		t.Errorf("ffmpeg ended with %v and said %q", err, out)
	}
	await(t, func() bool { return strings.Contains(log.String(), "a player") })
}

// TestServer_RealFilesArriveOrAreRefused needs LIVEPEER_MEDIA, a folder of files that publishers could send.
func TestServer_RealFilesArriveOrAreRefused(t *testing.T) {
	t.Parallel()
	folder := os.Getenv("LIVEPEER_MEDIA")
	if folder == "" {
		t.Skip("LIVEPEER_MEDIA does not name a folder of media files")
	}
	files, err := os.ReadDir(folder)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		switch filepath.Ext(f.Name()) {
		case ".ts", ".mp4", ".flv", ".mkv", ".mov", ".webm":
		default:
			continue
		}
		t.Run(f.Name(), func(t *testing.T) {
			t.Parallel()
			s := newStudio()
			addr, log := serve(t, s, nil)
			out, err := ffmpeg(t, "-i", filepath.Join(folder, f.Name()), "-c", "copy", "-f", "flv", "rtmp://"+addr+"/live/x")
			await(t, func() bool {
				l := log.String()
				return strings.Contains(l, "refused") || strings.Contains(l, "lost") || strings.Contains(l, "ended")
			})
			if strings.Contains(log.String(), "reason") {
				t.Logf("not taken: %s", log)
				return
			}
			frames := 0
			for _, seg := range s.segments {
				n := decode(t, seg)
				frames += n
				t.Logf("segment %d: %d frames, %v from %v, %d bytes", seg.Sequence, n, seg.Duration, seg.PTS, len(seg.Data))
			}
			if frames == 0 || frames != s.frames {
				t.Errorf("%d frames in %d segments, %d arrived; ffmpeg ended with %v and said %s",
					frames, len(s.segments), s.frames, err, out)
			}
		})
	}
}
