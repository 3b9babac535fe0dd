package recording_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/rs/zerolog"
	"go.uber.org/goleak"

	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/media/engine"
	"github.com/livepeer/network/media/packager/ladder"
	"github.com/livepeer/network/media/packager/studio"
	"github.com/livepeer/network/media/profile"
	"github.com/livepeer/network/media/recording"
	"github.com/livepeer/network/media/segment"
	"github.com/livepeer/network/media/store"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

var epoch = time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC)

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func openFolder(t testing.TB, path string) store.Store {
	t.Helper()
	s, err := store.Open(t.Context(), "folder:"+path, store.Config{Clock: clock.System{}})
	must(t, err)
	return s
}

// film makes real segments of 2 s, of a source with B-frames and sound and one rendition, once for all tests.
var film = sync.OnceValues(func() (string, error) {
	dir, err := os.MkdirTemp("", "film-*")
	if err != nil {
		return "", err
	}
	args := strings.Fields("-v error -f lavfi -i testsrc2=s=320x180:r=30:d=24 -f lavfi -i sine=d=24:r=44100 -filter_complex [0:v]split[a][b];[b]scale=160:90[c]")
	for rung, maps := range map[string]string{"source": "-map [a] -bf 2 -map 1:a", "90p": "-map [c] -bf 0"} {
		args = append(args, strings.Fields(maps+" -c:v libx264 -preset ultrafast -g 60 -keyint_min 60 -sc_threshold 0 -pix_fmt yuv420p "+
			"-c:a aac -muxdelay 0 -muxpreload 0 -f segment -segment_time 2 -segment_format mpegts")...)
		args = append(args, filepath.Join(dir, rung+"%d.ts"))
	}
	out, err := exec.Command("ffmpeg", args...).CombinedOutput()
	if err != nil {
		err = fmt.Errorf("%w: %s", err, out)
	}
	return dir, err
})

func piece(t testing.TB, rung string, n uint64) []byte {
	t.Helper()
	dir, err := film()
	if err != nil {
		t.Skipf("needs ffmpeg: %v", err)
	}
	b, err := os.ReadFile(filepath.Join(dir, fmt.Sprintf("%s%d.ts", rung, n)))
	must(t, err)
	return b
}

// stage is a ladder with a recorder.
type stage struct {
	t        testing.TB
	recorder *recording.Recorder
	ladder   *ladder.Packager
	stop     func()
}

// newStage has c for the recorder; the ladder waits for nothing.
func newStage(t testing.TB, s store.Store, c clock.Clock) *stage {
	t.Helper()
	recorder, err := recording.NewRecorder(t.Context(), recording.Config{
		Store: s, Stream: "film", Numbering: 7, Rungs: []string{"90p"}, TargetDuration: 4 * time.Second, Clock: c, Log: zerolog.Nop(),
	})
	must(t, err)
	l, err := ladder.New(ladder.Config{
		Clock: clock.NewFake(c.Now()), Log: zerolog.Nop(), Rungs: []string{"90p"}, Window: 100, Memory: 6, Archive: recorder, Past: recorder.Past(),
	})
	must(t, err)
	ctx, cancel := context.WithCancel(context.Background())
	var work sync.WaitGroup
	work.Go(func() {
		if err := recorder.Run(ctx); err != nil {
			t.Error(err)
		}
	})
	st := &stage{t: t, recorder: recorder, ladder: l}
	st.stop = sync.OnceFunc(func() { cancel(); work.Wait(); l.Close() })
	t.Cleanup(st.stop)
	return st
}

// show plays segments from first to before end of the film.
func (s *stage) show(first, end uint64) {
	s.t.Helper()
	for n := first; n < end; n++ {
		at := time.Duration(n) * 2 * time.Second // small
		must(s.t, s.ladder.AddSource(segment.Segment{Sequence: n, Data: piece(s.t, "source", n), Duration: 2 * time.Second, PTS: at, Wall: epoch.Add(at)}))
		must(s.t, s.ladder.AddRendition(n, engine.Rendition{Profile: profile.Profile{Name: "90p"}, Data: piece(s.t, "90p", n)}))
	}
}

// settle waits until nothing waits for the store.
func (s *stage) settle() {
	s.t.Helper()
	ctx, cancel := context.WithTimeout(s.t.Context(), settleLimit)
	defer cancel()
	if err := s.recorder.Settle(ctx); err != nil {
		s.t.Fatalf("the recorder does not come to an end: %v", err)
	}
}

// settleLimit bounds how long a real store may take.
const settleLimit = time.Minute

// hasty is a Clock on which no wait takes time.
type hasty struct{ clock.Clock }

func (h hasty) After(time.Duration) <-chan time.Time {
	over := make(chan time.Time, 1)
	over <- h.Now()
	return over
}

func ffmpeg(t testing.TB, name string, args ...string) string {
	t.Helper()
	var out, complaints bytes.Buffer
	cmd := exec.CommandContext(t.Context(), name, args...)
	cmd.Stdout, cmd.Stderr = &out, &complaints
	if err := cmd.Run(); err != nil || complaints.Len() > 0 {
		t.Errorf("%s %v: %v\n%s", name, args, err, &complaints)
	}
	return out.String()
}

// frames counts the pictures of a playlist with a player that is not ours.
func frames(t testing.TB, url string) string {
	t.Helper()
	// It prints the stream twice, once for its program.
	n, _, _ := strings.Cut(strings.TrimSpace(ffmpeg(t, "ffprobe", "-v", "error", "-count_frames", "-select_streams", "v:0", "-show_entries", "stream=nb_read_frames", "-of", "csv=p=0", url)), "\n")
	return n
}

func load(t testing.TB, s store.Store) *recording.Recording {
	t.Helper()
	r, err := recording.Load(t.Context(), s, "film")
	must(t, err)
	return r
}

func TestRecorder_WhatWasShownIsPlayed(t *testing.T) {
	t.Parallel()
	at := t.TempDir()
	s := openFolder(t, at)
	st := newStage(t, s, clock.NewFake(epoch))
	st.show(0, 12)
	st.settle()
	st.recorder.Pause()
	// What memory forgot comes from the store.
	live := httptest.NewServer(st.ladder.Handler())
	res, err := live.Client().Get(live.URL + "/source/0.m4s")
	must(t, err)
	body, err := io.ReadAll(res.Body)
	must(t, err)
	res.Body.Close()
	want, err := os.ReadFile(filepath.Join(at, load(t, s).Folder(), "source", "0.m4s"))
	must(t, err)
	if res.StatusCode != http.StatusOK || !bytes.Equal(body, want) {
		t.Errorf("from the store: %s, %d bytes", res.Status, len(body))
	}
	live.Close()
	st.stop()

	r := load(t, s)
	if len(r.Entries) != 12 || r.Duration() != 24*time.Second || r.Gaps()["90p"]+r.Gaps()["source"] != 0 || !r.Started.Equal(epoch) || r.Bytes() == 0 {
		t.Errorf("%d entries, %s, gaps %v", len(r.Entries), r.Duration(), r.Gaps())
	}
	handler, err := r.Playable().Handler(recording.Opener{Store: s, Folder: r.Folder()})
	must(t, err)
	vod := httptest.NewServer(handler)
	defer vod.Close()
	for _, rung := range []string{"source", "90p"} {
		if n := frames(t, vod.URL+"/"+rung+"/index.m3u8"); n != "720" {
			t.Errorf("%s: %s pictures, want 720", rung, n)
		}
		// The folder plays without us too.
		if n := frames(t, filepath.Join(at, r.Folder(), rung, "index.m3u8")); n != "720" {
			t.Errorf("%s from the folder: %s pictures, want 720", rung, n)
		}
	}
	seen := studio.Watch(t, vod.URL+"/none", "vod", vod.URL+"/master.m3u8", 8)
	if len(seen.Errors) > 0 || seen.Duration < 23.9 || seen.Duration > 24.2 || seen.Samples+seen.Unreadable < 60 || seen.AudioSeconds == 0 {
		t.Errorf("a browser plays it as %+v", seen)
	}
	streams := ffmpeg(t, "ffmpeg", "-v", "error", "-i", vod.URL+"/master.m3u8", "-map", "0", "-f", "framehash", "-")
	if n := strings.Count(streams, "#media_type "); n != 3 {
		t.Errorf("%d streams, want two of video and one of audio", n)
	}
}

// TestRecorder_ACrashLeavesAPlayableRecordingThatGoesOn copies the folder while the recorder works, as a machine
// without power would leave it, and starts another on the copy.
func TestRecorder_ACrashLeavesAPlayableRecordingThatGoesOn(t *testing.T) {
	t.Parallel()
	at, copied := t.TempDir(), filepath.Join(t.TempDir(), "copy")
	st := newStage(t, openFolder(t, at), clock.NewFake(epoch))
	st.show(0, 5)
	st.settle()
	must(t, os.CopyFS(copied, os.DirFS(at)))
	st.stop()

	s := openFolder(t, copied)
	r := load(t, s)
	if len(r.Entries) != 5 {
		t.Fatalf("%d segments after the crash, want 5", len(r.Entries))
	}
	handler, err := r.Playable().Handler(recording.Opener{Store: s, Folder: r.Folder()})
	must(t, err)
	vod := httptest.NewServer(handler)
	defer vod.Close()
	if n := frames(t, vod.URL+"/source/index.m3u8"); n != "300" {
		t.Errorf("%s pictures, want 300", n)
	}
	again := newStage(t, s, clock.NewFake(epoch.Add(time.Minute)))
	if len(again.recorder.Past()) != 5 {
		t.Errorf("viewers can seek back %d segments, want 5", len(again.recorder.Past()))
	}
	again.show(6, 10) // one was lost with the machine
	again.settle()
	again.stop()
	whole := load(t, s)
	if whole.ID != r.ID || len(whole.Entries) != 9 || !whole.Entries[5].Discontinuity {
		t.Errorf("recording %s has %d segments, want %s with 9 and a break at the sixth", whole.ID, len(whole.Entries), r.ID)
	}
	if n := frames(t, filepath.Join(copied, whole.Folder(), "90p", "index.m3u8")); n != "540" {
		t.Errorf("%s pictures, want 540", n)
	}
}

func TestRecorder_AStreamThatComesBackMuchLaterIsAnotherRecording(t *testing.T) {
	t.Parallel()
	s := openFolder(t, t.TempDir())
	st := newStage(t, s, clock.NewFake(epoch))
	st.show(0, 2)
	st.settle()
	st.stop()
	later := newStage(t, s, clock.NewFake(epoch.Add(time.Hour)))
	if later.recorder.Snapshot() != nil {
		t.Error("it goes on after an hour")
	}
	must(t, later.ladder.AddSource(segment.Segment{Sequence: 2, Data: piece(t, "source", 2), Duration: 2 * time.Second, PTS: 4 * time.Second, Wall: epoch.Add(time.Hour)}))
	must(t, later.ladder.Gap(2, "90p"))
	later.settle()
	heads, err := recording.List(t.Context(), s, "")
	must(t, err)
	if len(heads) != 2 || heads[1].ID != "20261122T130000.000Z" || heads[0].Name() != "film/20261122T120000.000Z" {
		t.Errorf("%+v", heads)
	}
	if r := load(t, s); r.ID != heads[1].ID || r.Gaps()["90p"] != 1 || r.Gaps()["source"] != 0 {
		t.Errorf("the newest is %s with gaps %v", r.ID, r.Gaps())
	}
}

// flaky is a store that can be broken and slow.
type flaky struct {
	store.Store
	mu     sync.Mutex
	broken error
	block  chan struct{}
}

func (f *flaky) set(err error, block chan struct{}) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.broken, f.block = err, block
}

func (f *flaky) Put(ctx context.Context, key string, r io.Reader) (store.Object, error) {
	f.mu.Lock()
	err, block := f.broken, f.block
	f.mu.Unlock()
	if block != nil {
		select {
		case <-block:
		case <-ctx.Done():
			return store.Object{}, ctx.Err()
		}
	}
	if err != nil {
		return store.Object{}, err
	}
	return f.Store.Put(ctx, key, r)
}

// TestRecorder_ABrokenStoreCostsTheRecordingAndNotTheViewers breaks the store in the middle of a stream.
func TestRecorder_ABrokenStoreCostsTheRecordingAndNotTheViewers(t *testing.T) {
	t.Parallel()
	f := &flaky{Store: openFolder(t, t.TempDir())}
	st := newStage(t, f, hasty{clock.NewFake(epoch)})
	st.show(0, 3)
	st.settle()
	f.set(store.ErrFull, nil)
	st.show(3, 6)
	st.settle()
	f.set(nil, nil)
	st.show(6, 8)
	st.settle()
	r := load(t, f)
	var lost []uint64
	for _, e := range r.Entries {
		if len(e.Rungs) == 0 {
			lost = append(lost, e.Sequence)
		}
	}
	if !slices.Equal(lost, []uint64{3, 4, 5}) || len(r.Entries) != 8 || st.recorder.Counts() != (recording.Counts{Stored: 5, Lost: 3}) {
		t.Errorf("lost %v of %d, %+v", lost, len(r.Entries), st.recorder.Counts())
	}
	if st.recorder.Kept(4) || !st.recorder.Kept(6) {
		t.Error("the recorder is wrong about what it kept")
	}
}

// TestRecorder_ASlowStoreIsABoundedQueue has a store that does not answer at all while a day goes by.
func TestRecorder_ASlowStoreIsABoundedQueue(t *testing.T) {
	t.Parallel()
	block := make(chan struct{})
	f := &flaky{Store: openFolder(t, t.TempDir())}
	f.set(nil, block)
	st := newStage(t, f, clock.NewFake(epoch))
	data := make([]byte, 1<<10)
	began := time.Now()
	for n := range uint64(40_000) {
		st.recorder.Add(ladder.Shown{
			Sequence: n, Duration: 2 * time.Second, Wall: epoch.Add(time.Duration(n) * 2 * time.Second), // small
			Rungs: map[string]ladder.Piece{"source": {Init: 0, Codec: "avc1", Data: data, InitData: data[:10], Size: len(data)}},
		})
	}
	if took := time.Since(began); took > 10*time.Second {
		t.Errorf("adding took %s", took)
	}
	if c := st.recorder.Counts(); c.Waiting > 10_000 || c.Lost != 30_000 {
		t.Errorf("%+v", c)
	}
	ended, end := context.WithCancel(t.Context())
	end()
	if err := st.recorder.Settle(ended); !errors.Is(err, context.Canceled) {
		t.Errorf("a store that takes nothing counts as done: %v", err)
	}
	held := 0
	for n := range uint64(1000) {
		if st.recorder.Kept(n) {
			held++
		}
	}
	if waiting, size, err := st.recorder.Open(t.Context(), "source", "3.m4s"); err != nil || size != int64(len(data)) {
		t.Errorf("what waits is not served: %d bytes, %v", size, err)
	} else {
		waiting.Close()
	}
	if held == 0 || held > 120 {
		t.Errorf("%d segments wait in memory", held)
	}
	f.set(errors.New("over"), nil)
	close(block)
	st.stop()
}

func TestLoad_RefusesWhatIsNotARecording(t *testing.T) {
	t.Parallel()
	s := openFolder(t, t.TempDir())
	for _, name := range []string{"", "x", "x/y", "../x", "x/..", "a/b/c", strings.Repeat("a", 200)} {
		if _, err := recording.Load(t.Context(), s, name); !errors.Is(err, recording.ErrNotFound) {
			t.Errorf("%.20q: %v", name, err)
		}
	}
	for key, text := range map[string]string{"catalog/a/1.json": "{", "catalog/b/1.json": `{"version":9,"stream":"b","id":"1","targetDuration":1}`} {
		_, err := s.Put(t.Context(), key, strings.NewReader(text))
		must(t, err)
		if _, err := recording.Load(t.Context(), s, key[8:9]); !errors.Is(err, recording.ErrFormat) {
			t.Errorf("%s: %v", key, err)
		}
	}
}

// TestCAR_ARecordingMovesToAnotherStore exports one to a CAR file and plays it from the blocks of another store.
func TestCAR_ARecordingMovesToAnotherStore(t *testing.T) {
	t.Parallel()
	from := openFolder(t, t.TempDir())
	st := newStage(t, from, clock.NewFake(epoch))
	st.show(0, 3)
	st.settle()
	st.stop()
	r := load(t, from)
	var car bytes.Buffer
	id, err := store.ExportCAR(t.Context(), from, r.Folder(), &car)
	must(t, err)
	to, err := store.Open(t.Context(), "ipfs:"+t.TempDir(), store.Config{Clock: clock.System{}})
	must(t, err)
	head, content, err := recording.Import(t.Context(), to, &car, "copy", "1")
	must(t, err)
	if head.Name() != "copy/1" || content != id {
		t.Errorf("%s %s, want %s", head.Name(), content, id)
	}
	moved, err := recording.Load(t.Context(), to, "copy")
	must(t, err)
	handler, err := moved.Playable().Handler(recording.Opener{Store: to, Folder: moved.Folder()})
	must(t, err)
	vod := httptest.NewServer(handler)
	defer vod.Close()
	if n := frames(t, vod.URL+"/source/index.m3u8"); n != "180" {
		t.Errorf("%s pictures, want 180", n)
	}
}
