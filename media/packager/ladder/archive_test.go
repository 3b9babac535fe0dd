package ladder_test

import (
	"bytes"
	"context"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/livepeer/network/media/packager/ladder"
)

// attic is an archive in memory.
type attic struct {
	mu    sync.Mutex
	shown []ladder.Shown
	files map[string][]byte
	lose  map[uint64]bool
}

func (a *attic) Add(s ladder.Shown) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.files == nil {
		a.files = make(map[string][]byte)
	}
	a.shown = append(a.shown, s)
	for rung, p := range s.Rungs {
		a.files[rung+"/"+ladder.FragmentFile(s.Sequence)] = p.Data
		a.files[rung+"/"+ladder.InitFile(p.Init)] = p.InitData
	}
}

func (a *attic) Kept(sequence uint64) bool { return !a.lose[sequence] }

func (a *attic) Open(_ context.Context, rung, file string) (io.ReadCloser, int64, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	b, there := a.files[rung+"/"+file]
	if !there {
		return nil, 0, errors.New("not there")
	}
	return io.NopCloser(bytes.NewReader(b)), int64(len(b)), nil
}

func withAttic(a *attic) func(*ladder.Config) {
	return func(c *ladder.Config) { c.Archive, c.Window, c.Memory = a, 30, 6 }
}

func TestArchive_ServesWhatMemoryForgot(t *testing.T) {
	t.Parallel()
	a := &attic{lose: map[uint64]bool{5: true}}
	p := served(t, 20, withAttic(a))
	list := body(t, p, "240p/index.m3u8")
	for n := uint64(1); n <= 20; n++ {
		path := "240p/" + ladder.FragmentFile(n)
		if n == 5 {
			if res := get(t, p, path); res.StatusCode != http.StatusNotFound || res.Header.Get("ETag") != "" {
				t.Errorf("%d was lost: %s", n, res.Status)
			}
			continue
		}
		if got := body(t, p, path); got != string(a.files[path]) {
			t.Errorf("%d: %d bytes, want %d", n, len(got), len(a.files[path]))
		}
		res := get(t, p, path)
		if again := get(t, p, path, "If-None-Match", res.Header.Get("ETag")); again.StatusCode != http.StatusNotModified {
			t.Errorf("%d: %s", n, again.Status)
		}
		if cache := res.Header.Get("Cache-Control"); cache != "public, max-age=86400, immutable" {
			t.Errorf("%d: %s", n, cache)
		}
	}
	if strings.Count(list, "#EXTINF") != 20 || strings.Count(list, "#EXT-X-GAP") != 1 || strings.Count(list, "PROGRAM-DATE-TIME") != 20 {
		t.Errorf("want 20 segments with a gap at 5:\n%s", list)
	}
	a.mu.Lock()
	clear(a.files) // the archive breaks
	a.mu.Unlock()
	if res := get(t, p, "240p/2.m4s"); res.StatusCode != http.StatusNotFound || res.Header.Get("Cache-Control") != "" {
		t.Errorf("from a broken archive: %s %v", res.Status, res.Header)
	}
	if got := body(t, p, "240p/20.m4s"); got == "" {
		t.Error("a broken archive costs the live edge")
	}
}

func TestArchive_AStreamGoesOnWhereItWas(t *testing.T) {
	t.Parallel()
	a := &attic{}
	before := served(t, 12, withAttic(a))
	list := body(t, before, "240p/index.m3u8")
	p, _ := start(t, func(c *ladder.Config) { withAttic(a)(c); c.Past = a.shown }, "240p")
	if got := body(t, p, "240p/index.m3u8"); got != list {
		t.Errorf("after a restart:\n%s\nbefore:\n%s", got, list)
	}
	publish(t, p, source(t, 13, clip{audio: true}), rendition(t, "240p", 13, clip{}))
	got := body(t, p, "240p/index.m3u8")
	if strings.Count(got, "#EXTINF") != 13 || strings.Count(got, "#EXT-X-DISCONTINUITY\n") != 1 || !strings.Contains(got, `URI="init-13.mp4"`) {
		t.Errorf("the stream does not go on behind a discontinuity:\n%s", got)
	}
	for _, path := range []string{"240p/init-1.mp4", "240p/3.m4s", "240p/init-13.mp4", "audio/13.m4s", "audio/init-1.mp4"} {
		body(t, p, path)
	}
}

func TestDelta_NamesOnlyWhatIsNew(t *testing.T) {
	t.Parallel()
	p := served(t, 25, withAttic(&attic{}))
	whole, delta := body(t, p, "240p/index.m3u8"), body(t, p, "240p/index.m3u8?_HLS_skip=YES")
	// Six target durations of 4 s are 12 segments; the one at the boundary stays.
	if !strings.Contains(whole, "CAN-SKIP-UNTIL=24.0") || strings.Contains(whole, "EXT-X-SKIP") {
		t.Errorf("the whole list:\n%s", whole)
	}
	if !strings.Contains(delta, "#EXT-X-SKIP:SKIPPED-SEGMENTS=12\n") || !strings.Contains(delta, "#EXT-X-VERSION:9\n") ||
		strings.Count(delta, "#EXTINF") != 13 || strings.Contains(delta, "\n12.m4s") || !strings.Contains(delta, "\n13.m4s") {
		t.Errorf("the delta:\n%s", delta)
	}
	if short := body(t, served(t, 6, nil), "240p/index.m3u8?_HLS_skip=YES"); strings.Contains(short, "SKIP") {
		t.Errorf("nothing to skip:\n%s", short)
	}
}

func TestRecording_PlaysFromTheFirstPictureToTheLast(t *testing.T) {
	t.Parallel()
	a := &attic{}
	served(t, 15, withAttic(a))
	a.shown[7].Rungs = nil // what the store did not take
	recording := ladder.Recording{Rungs: []string{"240p"}, TargetDuration: 4 * time.Second, Shown: a.shown}
	handler, err := recording.Handler(a)
	must(t, err)
	server := httptest.NewServer(handler)
	defer server.Close()
	fetch := func(path string) string {
		res, err := server.Client().Get(server.URL + "/" + path)
		must(t, err)
		defer res.Body.Close()
		b, err := io.ReadAll(res.Body)
		must(t, err)
		if res.StatusCode != http.StatusOK {
			t.Fatalf("%s: %s", path, res.Status)
		}
		return string(b)
	}
	list := fetch("240p/index.m3u8")
	for want, times := range map[string]int{
		"#EXT-X-PLAYLIST-TYPE:VOD\n": 1, "#EXT-X-ENDLIST\n": 1, "#EXTINF": 15, "#EXT-X-GAP": 1, "SERVER-CONTROL": 0, "PART": 0, "SKIP": 0,
	} {
		if n := strings.Count(list, want); n != times {
			t.Errorf("%q comes %d times, want %d:\n%s", want, n, times, list)
		}
	}
	if master := fetch("master.m3u8"); !strings.Contains(master, "240p/index.m3u8") || !strings.Contains(master, "audio/index.m3u8") {
		t.Errorf("%s", master)
	}
	if got := fetch("audio/15.m4s"); got != string(a.files["audio/15.m4s"]) {
		t.Error("the audio differs")
	}
	lists, err := recording.Playlists(false)
	must(t, err)
	if got := string(lists["240p/index.m3u8"]); strings.Contains(got, "ENDLIST") || !strings.Contains(got, "PLAYLIST-TYPE:EVENT") {
		t.Errorf("a recording that goes on:\n%s", got)
	}
	if _, err := (ladder.Recording{TargetDuration: time.Second}).Handler(a); !errors.Is(err, ladder.ErrConfig) {
		t.Errorf("nothing recorded: %v", err)
	}
}

// TestHoldBack_IsASegmentAndItsJitter shows what players are told as segments come more and less regularly.
func TestHoldBack_IsASegmentAndItsJitter(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		late []int // milliseconds
		want string
	}{
		"steady":       {[]int{700, 700, 700, 700}, "2.500"},
		"a bit uneven": {[]int{700, 900, 1100, 800}, "2.750"},
		"uneven":       {[]int{400, 1400, 700, 900}, "3.500"},
		"stalling":     {[]int{400, 9000, 700, 900}, "4.000"}, // no more than the deadline
		"late once":    {[]int{700, 700, 1700, 700, 700, 700, 700, 700}, "3.000"},
		"over it":      {append([]int{700, 1700}, slices.Repeat([]int{700}, 18)...), "2.500"},
	} {
		p, fake := start(t, func(c *ladder.Config) { c.PartDuration = 500 * time.Millisecond }, "240p")
		for i, ms := range c.late {
			late := time.Duration(ms) * time.Millisecond
			n := uint64(i) // small
			seg := source(t, n, clip{})
			if ahead := seg.Wall.Add(seg.Duration + late).Sub(fake.Now()); ahead > 0 {
				fake.Advance(ahead)
			} else {
				seg.Wall = fake.Now().Add(-seg.Duration - late)
			}
			publish(t, p, seg, rendition(t, "240p", n, clip{}))
		}
		if got := body(t, p, "240p/index.m3u8"); !strings.Contains(got, "PART-HOLD-BACK="+c.want+"\n") {
			t.Errorf("%s: want %s in\n%s", name, c.want, got)
		}
	}
}
