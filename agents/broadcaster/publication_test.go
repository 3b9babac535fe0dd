package broadcaster

import (
	"context"
	"errors"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"

	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/internal/store"
	"github.com/livepeer/network/media/ingest"
	"github.com/livepeer/network/media/ingest/ingesttest"
	"github.com/livepeer/network/media/ingest/push"
	"github.com/livepeer/network/media/packager/ladder"
	"github.com/livepeer/network/media/profile"
	"github.com/livepeer/network/media/segment"
	"github.com/livepeer/network/media/unit"
)

// stage is a stream without a job, as a Handler.
type stage struct {
	*stream
	proven bool
	log    *lockedLog
}

type lockedLog struct {
	mu sync.Mutex
	b  strings.Builder
}

func (l *lockedLog) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.Write(p)
}

func (l *lockedLog) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.String()
}

// nobody sends nothing: these streams have no job.
type nobody struct{ protocol.Sender }

func (nobody) Address() common.Address { return common.Address{} }

func newStage(t *testing.T, in Ingest) *stage {
	t.Helper()
	db, err := store.Open(filepath.Join(t.TempDir(), "state.db"))
	if err != nil {
		t.Fatal(err)
	}
	ledger, err := openLedger(t.Context(), db)
	if err != nil {
		t.Fatal(err)
	}
	log := new(lockedLog)
	cfg := Config{Profiles: profile.Ladder()[:1], Clock: clock.System{}, Log: zerolog.New(log), Ingest: in, Sender: nobody{}}
	at, err := ledger.position(t.Context(), "x", cfg.Clock.Now())
	if err != nil {
		t.Fatal(err)
	}
	b := &Broadcaster{cfg: cfg, ledger: ledger, scores: newScores(), timing: newTimings(nil)}
	s, err := b.newStream(t.Context(), "x", at, cfg.Profiles)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		s.close()
		if err := db.Close(); err != nil {
			t.Error(err)
		}
	})
	return &stage{stream: s, log: log}
}

// Publish implements ingest.Handler.
func (s *stage) Publish(ctx context.Context, p ingest.Publisher, tracks []unit.Track) (ingest.Sink, error) {
	return s.publish(context.WithoutCancel(ctx), p, tracks, s.proven)
}

func (s *stage) session() *ingest.Session {
	return ingest.NewSession(s, clock.System{}, zerolog.Nop(), ingest.Publisher{Protocol: "test", Path: "live/x"})
}

// film returns what ffmpeg makes of a test card.
func film(t *testing.T, size string, seconds string, args ...string) []ingest.Packet {
	t.Helper()
	file := filepath.Join(t.TempDir(), "x.mp4")
	args = append([]string{"-f", "lavfi", "-i", "testsrc2=size=" + size + ":rate=30:duration=" + seconds, "-pix_fmt", "yuv420p"}, args...)
	if out, err := ingesttest.FFmpeg(t, append(args, "-movflags", "frag_keyframe+empty_moov+default_base_moof", file)...); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	packets, err := push.ReadFragmented(data)
	if err != nil {
		t.Fatal(err)
	}
	return packets
}

var everySecond = []string{"-c:v", "libx264", "-preset", "ultrafast", "-g", "30"}

// cuts returns how many segments were cut and the numbers of those that are remembered.
func (s *stage) cuts() (numbers []uint64) {
	segments, _, _ := s.journal.read()
	for _, seg := range segments {
		numbers = append(numbers, seg.Sequence)
	}
	return numbers
}

func pushAll(t *testing.T, s *ingest.Session, packets []ingest.Packet) {
	t.Helper()
	for _, p := range packets {
		if err := s.Push(t.Context(), p); err != nil {
			t.Fatal(err)
		}
	}
}

func TestPublication_OnlyAPublisherWhoProvedItselfTakesOver(t *testing.T) {
	t.Parallel()
	s := newStage(t, Ingest{})
	packets := film(t, "320x180", "3", everySecond...)
	first := s.session()
	pushAll(t, first, packets[:80])
	stranger := s.session()
	var err error
	for _, p := range packets {
		if err = stranger.Push(t.Context(), p); err != nil {
			break
		}
	}
	if !errors.Is(err, ErrStreamTaken) {
		t.Errorf("a stranger: %v", err)
	}
	s.proven = true
	second := s.session()
	pushAll(t, second, packets)
	if err := first.Push(t.Context(), packets[80]); !errors.Is(err, errReplaced) {
		t.Errorf("the old connection: %v", err)
	}
	first.Close(errors.New("timeout"))
	if !s.isLive() {
		t.Error("the end of the old connection ended the new one")
	}
	second.Close(nil)
	if s.isLive() {
		t.Error("it is live without a publisher")
	}
	if got := s.cuts(); len(got) != 4 || got[0] != 0 || got[3] != 3 {
		t.Errorf("segments %v, want 0 to 3", got)
	}
}

func TestPublication_WhoComesBackGoesOnAfterADiscontinuity(t *testing.T) {
	t.Parallel()
	s := newStage(t, Ingest{})
	packets := film(t, "320x180", "3", everySecond...)
	for range 2 {
		session := s.session()
		pushAll(t, session, packets)
		session.Close(nil)
	}
	playlist := s.read(t, ladder.SourceRung+"/index.m3u8")
	if n := strings.Count(playlist, "#EXT-X-DISCONTINUITY\n"); n != 1 {
		t.Errorf("%d discontinuities, want one where the publisher was away:\n%s", n, playlist)
	}
	if got := s.cuts(); len(got) != 4 || got[3] != 3 {
		t.Errorf("segments %v, want 0 to 3", got)
	}
}

// read returns a playlist of the ladder.
func (s *stage) read(t *testing.T, file string) string {
	t.Helper()
	w := httptest.NewRecorder()
	s.onAir().Handler().ServeHTTP(w, httptest.NewRequest(http.MethodGet, "/"+file, nil))
	return w.Body.String()
}

func TestPublication_SourcesThatCannotBeCutAreEncodedAgain(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		force bool
		args  []string
		again bool
	}{
		"vp9":                    {false, []string{"-c:v", "libvpx-vp9", "-deadline", "realtime", "-cpu-used", "8", "-g", "1000"}, true},
		"h264 as it is":          {false, everySecond, false},
		"h264 with a forced key": {true, []string{"-c:v", "libx264", "-preset", "ultrafast", "-g", "1000"}, true},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s := newStage(t, Ingest{ForceKeyFrames: c.force})
			session := s.session()
			pushAll(t, session, film(t, "320x180", "6", c.args...))
			session.Close(nil)
			if got := s.cuts(); len(got) != 3 {
				t.Errorf("segments %v, want 3\n%s", got, s.log)
			}
			if again := strings.Contains(s.log.String(), "encoded again"); again != c.again {
				t.Errorf("encoded again: %v", again)
			}
			if s.lastFacts.gop.Round(100*time.Millisecond) > segment.DefaultTarget || s.lastFacts.width != 320 {
				t.Errorf("facts %+v", s.lastFacts)
			}
		})
	}
}

func TestPublication_ParametersThatChangeAreShownAnew(t *testing.T) {
	t.Parallel()
	s := newStage(t, Ingest{})
	small, large := film(t, "320x180", "2", everySecond...), film(t, "640x360", "2", everySecond...)
	session := s.session()
	pushAll(t, session, small)
	before := s.lowDelay
	for i := range large {
		large[i].DTS += 2 * time.Second
		large[i].PTS += 2 * time.Second
	}
	pushAll(t, session, large)
	session.Close(nil)
	if s.lowDelay == before || s.lastFacts.width != 640 {
		t.Errorf("viewers at low latency are shown %d pixels, by the packager from before: %v", s.lastFacts.width, s.lowDelay == before)
	}
	if got := s.cuts(); len(got) != 2 {
		t.Errorf("segments %v, want one of each size", got)
	}
	if strings.Contains(s.log.String(), "cannot be shown") {
		t.Error(s.log)
	}
}

func TestPublication_KeyFramesFarApartAreWarnedOfOnce(t *testing.T) {
	t.Parallel()
	s := newStage(t, Ingest{})
	session := s.session()
	pushAll(t, session, film(t, "320x180", "10", "-c:v", "libx264", "-preset", "ultrafast", "-g", "90"))
	session.Close(nil)
	if n := strings.Count(s.log.String(), "too far apart"); n != 1 {
		t.Errorf("%d warnings:\n%s", n, s.log)
	}
}
