package ladder_test

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/bluenviron/mediacommon/v2/pkg/formats/fmp4"
	"github.com/google/go-cmp/cmp"
	"github.com/rs/zerolog"
	"go.uber.org/goleak"

	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/media/engine"
	"github.com/livepeer/network/media/packager/ladder"
	"github.com/livepeer/network/media/profile"
	"github.com/livepeer/network/media/segment"
)

var rewrite = flag.Bool("rewrite", false, "rewrite the golden files")

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// start returns a stream of rungs with a clock that stands still.
func start(t testing.TB, change func(*ladder.Config), rungs ...string) (*ladder.Packager, *clock.Fake) {
	t.Helper()
	fake := clock.NewFake(epoch)
	config := ladder.Config{Clock: fake, Log: zerolog.Nop(), Rungs: rungs}
	if change != nil {
		change(&config)
	}
	p, err := ladder.New(config)
	must(t, err)
	t.Cleanup(p.Close)
	return p, fake
}

func get(t testing.TB, p *ladder.Packager, path string, header ...string) *http.Response {
	t.Helper()
	r := httptest.NewRequestWithContext(t.Context(), http.MethodGet, "/"+path, nil)
	for i := 0; i+1 < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
	}
	w := httptest.NewRecorder()
	p.Handler().ServeHTTP(w, r)
	return w.Result()
}

func body(t testing.TB, p *ladder.Packager, path string) string {
	t.Helper()
	res := get(t, p, path)
	b, err := io.ReadAll(res.Body)
	must(t, err)
	if res.StatusCode != http.StatusOK {
		t.Fatalf("%s: %s", path, res.Status)
	}
	return string(b)
}

// golden compares text with a file of testdata.
func golden(t *testing.T, name, got string) {
	t.Helper()
	file := filepath.Join("testdata", name)
	if *rewrite {
		must(t, os.WriteFile(file, []byte(got), 0o600))
	}
	want, err := os.ReadFile(file)
	must(t, err)
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("%s (-want +got):\n%s", name, diff)
	}
}

func TestPackager_PlaylistsOfALostRendition(t *testing.T) {
	t.Parallel()
	p, fake := start(t, nil, "720p", "240p")
	for n := uint64(1); n <= 4; n++ {
		seg := source(t, n, clip{audio: true})
		high := rendition(t, "720p", n, clip{sps: sps1280x720, frames: 60})
		if n != 3 {
			publish(t, p, seg, high, rendition(t, "240p", n, clip{frames: 60}))
			continue
		}
		publish(t, p, seg, high)
		if got := body(t, p, "720p/index.m3u8"); strings.Contains(got, "3.m4s") {
			t.Fatal("a sequence was shown before its deadline")
		}
		passDeadline(t, p, fake, n)
	}
	golden(t, "lost.master.m3u8", body(t, p, "master.m3u8"))
	golden(t, "lost.720p.m3u8", body(t, p, "720p/index.m3u8"))
	golden(t, "lost.240p.m3u8", body(t, p, "240p/index.m3u8"))
	if got := body(t, p, "source/index.m3u8"); got != body(t, p, "720p/index.m3u8") {
		t.Errorf("the source differs from the rung that is complete:\n%s", got)
	}
	if res := get(t, p, "240p/3.m4s"); res.StatusCode != http.StatusNotFound {
		t.Errorf("the gap has a file: %s", res.Status)
	}
}

// passDeadline moves the clock over the deadline of the oldest sequence that waits and sees that it is shown.
func passDeadline(t testing.TB, p *ladder.Packager, fake *clock.Fake, sequence uint64) {
	t.Helper()
	for fake.Waiters() == 0 {
		runtime.Gosched()
	}
	fake.Advance(ladder.DefaultDeadline)
	list := body(t, p, fmt.Sprintf("%s/index.m3u8?_HLS_msn=%d", ladder.SourceRung, sequence))
	if !strings.Contains(list, fmt.Sprintf("%d.m4s", sequence)) {
		t.Fatalf("%d is not shown after its deadline", sequence)
	}
}

func TestPackager_PlaylistsAfterAReconnectAtAnotherSize(t *testing.T) {
	t.Parallel()
	p, _ := start(t, func(c *ladder.Config) { c.Window = 3 }, "240p")
	for n := uint64(1); n <= 6; n++ {
		c := clip{}
		if n >= 3 { // the publisher comes back with a phone held upright
			c.sps, c.start = sps720x1280, 1_000_000
		}
		seg := source(t, n, c)
		seg.Discontinuity = n == 3
		publish(t, p, seg, rendition(t, "240p", n, clip{start: c.start}))
		switch n {
		case 4:
			golden(t, "reconnect.source.m3u8", body(t, p, "source/index.m3u8"))
			golden(t, "reconnect.240p.m3u8", body(t, p, "240p/index.m3u8"))
			body(t, p, "source/init-1.mp4")
			body(t, p, "source/init-3.mp4")
		case 6:
			golden(t, "reconnect.after.m3u8", body(t, p, "source/index.m3u8"))
		}
	}
	if got := body(t, p, "master.m3u8"); !strings.Contains(got, "RESOLUTION=720x1280") {
		t.Errorf("no portrait: %s", got)
	}
}

func TestPackager_PlaylistsOfLowLatencyAndTheEnd(t *testing.T) {
	t.Parallel()
	p, _ := start(t, func(c *ladder.Config) { c.PartDuration = 500 * time.Millisecond }, "240p")
	for n := uint64(41); n <= 44; n++ {
		publish(t, p, source(t, n, clip{audio: true}), rendition(t, "240p", n, clip{}))
	}
	golden(t, "parts.240p.m3u8", body(t, p, "240p/index.m3u8"))
	p.End()
	golden(t, "ended.240p.m3u8", body(t, p, "240p/index.m3u8"))
	if err := p.AddSource(source(t, 45, clip{})); !errors.Is(err, ladder.ErrEnded) {
		t.Errorf("a source after the end: %v", err)
	}
}

func TestPackager_EndShowsWhatStillWaits(t *testing.T) {
	t.Parallel()
	p, _ := start(t, nil, "240p")
	publish(t, p, source(t, 1, clip{}), rendition(t, "240p", 1, clip{}))
	publish(t, p, source(t, 2, clip{}))
	p.End()
	if got := body(t, p, "240p/index.m3u8"); strings.Contains(got, "ENDLIST") {
		t.Errorf("ended before the last segment was shown:\n%s", got)
	}
	must(t, p.AddRendition(2, rendition(t, "240p", 2, clip{})))
	if got := body(t, p, "240p/index.m3u8"); !strings.HasSuffix(got, "2.m4s\n#EXT-X-ENDLIST\n") {
		t.Errorf("not ended:\n%s", got)
	}
}

// parts reads the one track of a fragment.
func parts(t testing.TB, p *ladder.Packager, path string) (base uint64, samples []*fmp4.Sample) {
	t.Helper()
	var ps fmp4.Parts
	must(t, ps.Unmarshal([]byte(body(t, p, path))))
	for _, part := range ps {
		samples = append(samples, part.Tracks[0].Samples...)
	}
	return ps[0].Tracks[0].BaseTime, samples
}

func length(samples []*fmp4.Sample) (ticks uint64) {
	for _, s := range samples {
		ticks += uint64(s.Duration)
	}
	return ticks
}

func TestPackager_RungsAndAudioShareATimelineOverTheWrapOfTimestamps(t *testing.T) {
	t.Parallel()
	const nearWrap = 1<<33 - 3*90_000 // in the middle of the second segment
	p, _ := start(t, nil, "240p")
	for n := uint64(1); n <= 4; n++ {
		publish(t, p, source(t, n, clip{start: nearWrap, audio: true}),
			rendition(t, "240p", n, clip{start: nearWrap, delay: 2 * frameTicks}))
	}
	var nextVideo, nextAudio uint64
	for _, n := range []string{"1", "2", "3", "4"} {
		source, _ := parts(t, p, "source/"+n+".m4s")
		base, samples := parts(t, p, "240p/"+n+".m4s")
		if base != source || samples[0].PTSOffset != 0 {
			t.Errorf("segment %s: source at %d, 240p at %d%+d", n, source, base, samples[0].PTSOffset)
		}
		audio, sounds := parts(t, p, "audio/"+n+".m4s")
		if d := int64(audio)*90_000/aacRate - int64(source); d < -1 || d > 1920 { // small
			t.Errorf("segment %s: audio is %d ticks off", n, d)
		}
		if nextVideo != 0 && (base != nextVideo || audio != nextAudio) {
			t.Errorf("segment %s: video at %d, want %d; audio at %d, want %d", n, base, nextVideo, audio, nextAudio)
		}
		nextVideo, nextAudio = base+length(samples), audio+length(sounds)
	}
	if got := body(t, p, "source/index.m3u8"); strings.Contains(got, "#EXT-X-DISCONTINUITY\n") {
		t.Errorf("the wrap was taken for a discontinuity:\n%s", got)
	}
}

func TestPackager_AudioThatStartsLateIsOfferedOnceItIsEverywhere(t *testing.T) {
	t.Parallel()
	p, _ := start(t, nil)
	for n := uint64(1); n <= 6; n++ {
		publish(t, p, source(t, n, clip{audio: n >= 3}))
		offered := strings.Contains(body(t, p, "master.m3u8"), "TYPE=AUDIO")
		if offered != (n >= 5) {
			t.Errorf("after %d segments, two of them silent: offered %v", n, offered)
		}
	}
}

func TestPackager_AudioThatStopsGoesOnAsSilence(t *testing.T) {
	t.Parallel()
	p, _ := start(t, nil)
	clips := []clip{{audio: true}, {audio: true, silentFrom: 20, silentTo: 40}, {audio: true, silentTo: 1000}, {}, {audio: true}}
	var next uint64
	for i, c := range clips {
		publish(t, p, source(t, uint64(i+1), c)) // small
		base, samples := parts(t, p, "audio/"+[]string{"1", "2", "3", "4", "5"}[i]+".m4s")
		if next != 0 && base != next {
			t.Errorf("segment %d: audio at %d, want %d", i+1, base, next)
		}
		next = base + length(samples)
		if n := len(samples); n < 92 || n > 95 {
			t.Errorf("segment %d: %d frames of audio", i+1, n)
		}
	}
}

func TestPackager_BadRenditionsAreRefusedAndMayBeReplaced(t *testing.T) {
	t.Parallel()
	p, _ := start(t, nil, "240p")
	must(t, p.AddSource(source(t, 1, clip{})))
	for name, c := range map[string]struct {
		clip clip
		want error
	}{
		"misaligned": {clip{start: 90_000}, ladder.ErrMisaligned},
		"no IDR":     {clip{noIDR: true}, ladder.ErrMedia},
	} {
		if err := p.AddRendition(1, rendition(t, "240p", 1, c.clip)); !errors.Is(err, c.want) {
			t.Errorf("%s: %v", name, err)
		}
	}
	garbage := rendition(t, "240p", 1, clip{})
	garbage.Data = []byte(strings.Repeat("not a transport stream", 100))
	if err := p.AddRendition(1, garbage); !errors.Is(err, ladder.ErrMedia) {
		t.Errorf("garbage: %v", err)
	}
	must(t, p.AddRendition(1, rendition(t, "240p", 1, clip{})))
	if err := p.AddRendition(1, rendition(t, "240p", 1, clip{})); !errors.Is(err, ladder.ErrLate) {
		t.Errorf("a second answer: %v", err)
	}
	if err := p.AddRendition(2, rendition(t, "240p", 2, clip{})); !errors.Is(err, ladder.ErrUnknown) {
		t.Errorf("a rendition without a source: %v", err)
	}
}

func TestPackager_SourcesThatCannotBeShownLeaveADiscontinuity(t *testing.T) {
	t.Parallel()
	p, _ := start(t, nil)
	publish(t, p, source(t, 1, clip{}))
	if err := p.AddSource(source(t, 2, clip{noIDR: true})); !errors.Is(err, ladder.ErrMedia) {
		t.Errorf("no IDR: %v", err)
	}
	long := source(t, 2, clip{})
	long.Duration = 5 * time.Second
	if err := p.AddSource(long); !errors.Is(err, ladder.ErrDuration) {
		t.Errorf("too long: %v", err)
	}
	publish(t, p, source(t, 3, clip{}))
	if err := p.AddSource(source(t, 3, clip{})); !errors.Is(err, ladder.ErrOrder) {
		t.Errorf("twice: %v", err)
	}
	golden(t, "leftout.m3u8", body(t, p, "source/index.m3u8"))
}

func TestPackager_MasterWaitsForRungsThatBeginLate(t *testing.T) {
	t.Parallel()
	p, _ := start(t, nil, "720p", "240p")
	for n := uint64(1); n <= 3; n++ {
		must(t, p.AddSource(source(t, n, clip{})))
		must(t, p.AddRendition(n, rendition(t, "240p", n, clip{})))
		must(t, p.Gap(n, "720p"))
		ctx, cancel := context.WithCancel(t.Context())
		cancel() // does not wait
		w := httptest.NewRecorder()
		p.Handler().ServeHTTP(w, httptest.NewRequestWithContext(ctx, http.MethodGet, "/master.m3u8", nil))
		want := http.StatusServiceUnavailable
		if n == 3 {
			want = http.StatusOK
		}
		if w.Code != want {
			t.Errorf("after %d segments: %d, want %d", n, w.Code, want)
		}
	}
	if got := body(t, p, "master.m3u8"); strings.Contains(got, "720p") {
		t.Errorf("a rung that never came is offered:\n%s", got)
	}
}

func TestNew_RefusesRungsThatWouldHideOthers(t *testing.T) {
	t.Parallel()
	for _, rungs := range [][]string{{"audio"}, {"source"}, {"a", "a"}, {""}, {".."}, {"a/b"}} {
		_, err := ladder.New(ladder.Config{Clock: clock.System{}, Rungs: rungs})
		if !errors.Is(err, ladder.ErrConfig) {
			t.Errorf("%q: %v", rungs, err)
		}
	}
}

// FuzzPackager_AddSource looks for bytes that crash the packager: renditions come from strangers.
func FuzzPackager_AddSource(f *testing.F) {
	for _, c := range []clip{{audio: true}, {audio: true, delay: 2 * frameTicks}, {noIDR: true}} {
		f.Add(source(f, 1, c).Data)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		p, _ := start(t, nil)
		defer p.Close()
		err := p.AddSource(segment.Segment{Sequence: 1, Data: data, Duration: 2 * time.Second, Wall: epoch})
		if err == nil && !strings.Contains(body(t, p, "source/index.m3u8"), "1.m4s") {
			t.Error("a segment was accepted and not shown")
		}
	})
}

// FuzzPackager_AddRendition does so for what transcoders return.
func FuzzPackager_AddRendition(f *testing.F) {
	f.Add(rendition(f, "a", 1, clip{}).Data)
	for _, name := range []string{"vp9.mp4", "av1.mp4"} {
		data, err := os.ReadFile("../../fragmented/testdata/" + name)
		must(f, err)
		f.Add(data)
	}
	shown := source(f, 1, clip{})
	shown.PTS = 0
	f.Fuzz(func(t *testing.T, data []byte) {
		p, _ := start(t, nil, "a")
		defer p.Close()
		must(t, p.AddSource(shown))
		err := p.AddRendition(1, engine.Rendition{Profile: profile.Profile{Name: "a"}, Data: data})
		if err == nil && !strings.Contains(body(t, p, "master.m3u8"), "a/index.m3u8") {
			t.Error("a rendition was accepted and not shown")
		}
	})
}
