package rtmp_test

import (
	"context"
	"errors"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/rs/zerolog"
	"go.uber.org/goleak"

	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/media/ingest"
	"github.com/livepeer/network/media/ingest/ingesttest"
	"github.com/livepeer/network/media/ingest/rtmp"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// serve runs a server for the test and returns its address and its log.
func serve(t *testing.T, h ingest.Handler, change func(*rtmp.Config)) (addr string, log *ingesttest.Log) {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	log = &ingesttest.Log{}
	cfg := rtmp.Config{Listener: l, Clock: clock.System{}, Log: zerolog.New(log), Handler: h}
	if change != nil {
		change(&cfg)
	}
	server, err := rtmp.New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	ingesttest.Run(t, server.Run)
	return l.Addr().String(), log
}

// publish sends a generated stream of 30 frames a second with a key frame every second.
func publish(t *testing.T, addr string, seconds float64) {
	t.Helper()
	args := append(append(ingesttest.Card(seconds), ingesttest.X264()...), "-f", "flv", "rtmp://"+addr+"/live/x")
	if out, err := ingesttest.FFmpeg(t, args...); err != nil {
		t.Fatalf("publish: %v\n%s", err, out)
	}
}

func TestServer_EveryFrameOfAPublisherArrivesInSegmentsThatDecodeAlone(t *testing.T) {
	t.Parallel()
	s := ingesttest.NewStudio()
	addr, log := serve(t, s, nil)
	publish(t, addr, 7)
	if reason := s.Ended(t); reason != nil {
		t.Fatalf("closed with %v\n%s", reason, log)
	}
	seen := s.Seen(t)
	if len(seen.Segments) != 4 {
		t.Fatalf("%d segments, want 4 from 7 s\n%s", len(seen.Segments), log)
	}
	var total time.Duration
	for i, seg := range seen.Segments {
		if seg.Sequence != uint64(i) || seg.Discontinuity {
			t.Errorf("segment %d has number %d, discontinuity %v", i, seg.Sequence, seg.Discontinuity)
		}
		if i > 0 && seg.Wall.Before(seen.Segments[i-1].Wall) {
			t.Errorf("segment %d was live at %v, before %v", i, seg.Wall, seen.Segments[i-1].Wall)
		}
		total += seg.Duration
	}
	if frames := ingesttest.CheckSegments(t, seen.Segments); frames != 7*30 || seen.Pictures != frames {
		t.Errorf("%d frames in segments, %d units, want %d", frames, seen.Pictures, 7*30)
	}
	if d := total - 7*time.Second; d.Abs() > 50*time.Millisecond {
		t.Errorf("segments last %v, want 7 s", total)
	}
}

func TestServer_ARefusedPublisherIsToldWhy(t *testing.T) {
	t.Parallel()
	s := ingesttest.NewStudio()
	s.Refuse = errors.New("this key is not known here")
	addr, _ := serve(t, s, nil)
	out, err := ingesttest.FFmpeg(t, "-re", "-f", "lavfi", "-i", "testsrc2=size=320x180:rate=30:duration=5",
		"-c:v", "libx264", "-pix_fmt", "yuv420p", "-f", "flv", "rtmp://"+addr+"/live/x")
	if err == nil || !strings.Contains(out, s.Refuse.Error()) {
		t.Errorf("ffmpeg ended with %v and said %q", err, out)
	}
}

func TestServer_APublisherThatComesBackGoesOnInTheSameStream(t *testing.T) {
	t.Parallel()
	s := ingesttest.NewStudio()
	addr, log := serve(t, s, nil)
	publish(t, addr, 3)
	if reason := s.Ended(t); reason != nil {
		t.Fatalf("closed with %v\n%s", reason, log)
	}
	first := len(s.Seen(t).Segments)
	publish(t, addr, 3)
	if reason := s.Ended(t); reason != nil {
		t.Fatalf("closed with %v\n%s", reason, log)
	}
	segments := s.Seen(t).Segments
	if first != 2 || len(segments) != 4 {
		t.Fatalf("%d segments, then %d, want 2 and 4", first, len(segments))
	}
	for i, seg := range segments {
		if seg.Sequence != uint64(i) {
			t.Errorf("segment %d has number %d", i, seg.Sequence)
		}
		if want := i == first; seg.Discontinuity != want {
			t.Errorf("segment %d: discontinuity %v, want %v", i, seg.Discontinuity, want)
		}
		if i > 0 && seg.PTS < segments[i-1].PTS+segments[i-1].Duration {
			t.Errorf("segment %d begins at %v, before the one before ends", i, seg.PTS)
		}
		ingesttest.Decode(t, seg)
	}
}

func TestServer_APublisherThatDiesIsReportedAsLost(t *testing.T) {
	t.Parallel()
	s := ingesttest.NewStudio()
	addr, _ := serve(t, s, nil)
	cmd := live(t, addr, s)
	_ = cmd.Process.Kill()
	if reason := s.Ended(t); reason == nil {
		t.Error("a killed publisher counts as one that ended its stream")
	}
	if n := len(s.Seen(t).Segments); n != 1 {
		t.Errorf("%d segments, want what came before the loss in 1", n)
	}
}

// live starts a publisher without an end and returns it once its pictures arrive.
func live(t *testing.T, addr string, s *ingesttest.Studio) *exec.Cmd {
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
	ingesttest.Await(t, func() bool { return s.Seen(t).Pictures > 10 })
	return cmd
}

func TestServer_WhenItStopsEveryPublicationIsClosedFirst(t *testing.T) {
	t.Parallel()
	s := ingesttest.NewStudio()
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
	case reason := <-s.Closed:
		if !errors.Is(reason, context.Canceled) {
			t.Errorf("closed with %v", reason)
		}
	default:
		t.Error("run returned before the sink was closed")
	}
}

func TestServer_PublishersOverTheLimitAreToldSo(t *testing.T) {
	t.Parallel()
	s := ingesttest.NewStudio()
	addr, _ := serve(t, s, func(c *rtmp.Config) { c.MaxPublishers = 1 })
	live(t, addr, s)
	out, err := ingesttest.FFmpeg(t, "-re", "-f", "lavfi", "-i", "testsrc2=size=320x180:rate=30:duration=5",
		"-c:v", "libx264", "-pix_fmt", "yuv420p", "-f", "flv", "rtmp://"+addr+"/live/y")
	if err == nil || !strings.Contains(out, "too many publishers") {
		t.Errorf("ffmpeg ended with %v and said %q", err, out)
	}
}

func TestServer_APublisherThatFallsSilentIsLost(t *testing.T) {
	t.Parallel()
	s := ingesttest.NewStudio()
	addr, _ := serve(t, s, func(c *rtmp.Config) { c.ReadTimeout = 300 * time.Millisecond })
	cmd := live(t, addr, s)
	if err := cmd.Process.Signal(syscall.SIGSTOP); err != nil {
		t.Fatal(err)
	}
	var timeout net.Error
	if reason := s.Ended(t); !errors.As(reason, &timeout) || !timeout.Timeout() {
		t.Errorf("closed with %v", reason)
	}
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
		"no video": {[]string{"-vn", "-c:a", "aac"}, "no video track"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			addr, log := serve(t, ingesttest.NewStudio(), nil)
			args := append([]string{
				"-f", "lavfi", "-i", "testsrc2=size=320x180:rate=30:duration=6",
				"-f", "lavfi", "-i", "sine=duration=6",
			}, c.args...)
			_, _ = ingesttest.FFmpeg(t, append(args, "-f", "flv", "rtmp://"+addr+"/live/x")...)
			ingesttest.Await(t, func() bool { return strings.Count(log.String(), "\n") > 0 })
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
			addr, log := serve(t, ingesttest.NewStudio(), nil)
			nc, err := net.Dial("tcp", addr)
			if err != nil {
				t.Fatal(err)
			}
			_, _ = nc.Write(bytes)
			_ = nc.Close()
			ingesttest.Await(t, func() bool { return strings.Contains(log.String(), "\n") })
			if out := log.String(); strings.Count(out, "\n") != 1 || !strings.Contains(out, "refused") {
				t.Errorf("log says %q", out)
			}
		})
	}
}

func TestServer_ASlowPeerIsDropped(t *testing.T) {
	t.Parallel()
	addr, log := serve(t, ingesttest.NewStudio(), func(c *rtmp.Config) { c.HandshakeTimeout = 50 * time.Millisecond })
	nc, err := net.Dial("tcp", addr)
	if err != nil {
		t.Fatal(err)
	}
	defer nc.Close()
	_, _ = nc.Write([]byte{3})
	ingesttest.Await(t, func() bool { return strings.Contains(log.String(), "timeout") })
}

func TestServer_PlayersAreRefusedPolitely(t *testing.T) {
	t.Parallel()
	addr, log := serve(t, ingesttest.NewStudio(), nil)
	out, err := ingesttest.FFmpeg(t, "-i", "rtmp://"+addr+"/live/x", "-f", "null", "-")
	if err == nil || !strings.Contains(out, "does not play") {
		t.Errorf("ffmpeg ended with %v and said %q", err, out)
	}
	ingesttest.Await(t, func() bool { return strings.Contains(log.String(), "a player") })
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
			s := ingesttest.NewStudio()
			addr, log := serve(t, s, nil)
			out, err := ingesttest.FFmpeg(t, "-i", filepath.Join(folder, f.Name()), "-c", "copy", "-f", "flv", "rtmp://"+addr+"/live/x")
			ingesttest.Await(t, func() bool {
				l := log.String()
				return strings.Contains(l, "refused") || strings.Contains(l, "lost") || strings.Contains(l, "ended")
			})
			if strings.Contains(log.String(), "reason") {
				t.Logf("not taken: %s", log)
				return
			}
			frames, seen := 0, s.Seen(t)
			for _, seg := range seen.Segments {
				n := ingesttest.Decode(t, seg)
				frames += n
				t.Logf("segment %d: %d frames, %v from %v, %d bytes", seg.Sequence, n, seg.Duration, seg.PTS, len(seg.Data))
			}
			if frames == 0 || frames != seen.Pictures {
				t.Errorf("%d frames in %d segments, %d arrived; ffmpeg ended with %v and said %s",
					frames, len(seen.Segments), seen.Pictures, err, out)
			}
		})
	}
}
