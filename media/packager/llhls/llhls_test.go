package llhls_test

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/bluenviron/mediacommon/v2/pkg/codecs/mpeg4audio"
	"github.com/rs/zerolog"
	"go.uber.org/goleak"

	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/media/packager/llhls"
	"github.com/livepeer/network/media/unit"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// Parameter sets as x264 writes them.
var (
	sps720p = unhex("6742c01fda014016ec0440000003004000000f03c60ca8")
	sps240p = unhex("6742c015da06c7f93c0440000003004000000f03c58ba8")
	pps     = unhex("68ce0fc8")
	epoch   = time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC)
	tracks  = []unit.Track{
		{ID: 2, Codec: unit.AAC, ClockRate: 48_000, AAC: &mpeg4audio.AudioSpecificConfig{
			Type: mpeg4audio.ObjectTypeAACLC, SampleRate: 48_000, ChannelConfig: 2,
		}},
		{ID: 1, Codec: unit.H264, ClockRate: 90_000},
	}
)

func unhex(s string) []byte {
	b, err := hex.DecodeString(s)
	if err != nil {
		panic(err)
	}
	return b
}

func start(t *testing.T) *llhls.Packager {
	t.Helper()
	p, err := llhls.New(llhls.Config{Clock: clock.NewFake(epoch), Log: zerolog.Nop(), Tracks: tracks})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(p.Close)
	return p
}

// frames writes pictures from to until of a stream with 30 of them and one IDR picture a second.
func frames(t *testing.T, p *llhls.Packager, from, until int) {
	t.Helper()
	for i := from; i < until; i++ {
		pts := time.Duration(i) * time.Second / 30
		video := unit.Unit{Track: 1, PTS: pts, DTS: pts, Wall: epoch.Add(pts), Payload: [][]byte{{0x41, 0x9A, byte(i), 1}}}
		if i%30 == 0 {
			video.Key, video.Payload = true, [][]byte{sps720p, pps, {0x65, 0x88, byte(i), 1}}
		}
		audio := unit.Unit{Track: 2, PTS: pts, DTS: pts, Wall: epoch.Add(pts), Payload: [][]byte{{0x21, 0, 0, 0, 0, 0x1C}}}
		for _, u := range []unit.Unit{video, audio} {
			if err := p.Write(u); err != nil {
				t.Fatal(err)
			}
		}
	}
}

// ask starts a request whose answer comes on the channel.
func ask(ctx context.Context, p *llhls.Packager, method, path string) <-chan *httptest.ResponseRecorder {
	answer := make(chan *httptest.ResponseRecorder, 1)
	go func() {
		w := httptest.NewRecorder()
		p.Handler().ServeHTTP(w, httptest.NewRequestWithContext(ctx, method, "/"+path, nil))
		answer <- w
	}()
	return answer
}

func get(t *testing.T, p *llhls.Packager, path string) *httptest.ResponseRecorder {
	t.Helper()
	return <-ask(t.Context(), p, http.MethodGet, path)
}

// edge returns the media sequence number that grows, how many parts it has, and the part that comes next.
func edge(t *testing.T, p *llhls.Packager) (sequence, parts int, hint string) {
	t.Helper()
	list := get(t, p, "video1_stream.m3u8").Body.String()
	if _, err := fmt.Sscanf(regexp.MustCompile(`MEDIA-SEQUENCE:\d+`).FindString(list), "MEDIA-SEQUENCE:%d", &sequence); err != nil {
		t.Fatalf("%v in\n%s", err, list)
	}
	last := list[strings.LastIndex(list, "#EXTINF"):]
	hint = regexp.MustCompile(`PRELOAD-HINT.*URI="([^"]+)"`).FindStringSubmatch(last)[1]
	return sequence + strings.Count(list, "#EXTINF"), strings.Count(last, "#EXT-X-PART:"), hint
}

func TestHandler_ServesWhatThePlaylistsNameAndNothingElse(t *testing.T) {
	t.Parallel()
	p := start(t)
	frames(t, p, 0, 100)
	const playlists, media = "no-cache", "public, max-age=3600, immutable"
	want := map[string]string{"index.m3u8": playlists, "video1_stream.m3u8": playlists, "audio2_stream.m3u8": playlists}
	uris := regexp.MustCompile(`[0-9a-f]+_(?:video|audio)\w+\.mp4`)
	for _, list := range []string{"video1_stream.m3u8", "audio2_stream.m3u8"} {
		text := get(t, p, list).Body.String()
		for _, uri := range uris.FindAllString(text[:strings.Index(text, "#EXT-X-PRELOAD-HINT")], -1) {
			want[uri] = media
		}
	}
	if len(want) < 20 {
		t.Fatalf("too little to test: %v", want)
	}
	for path, cache := range want {
		w := get(t, p, path)
		if w.Code != http.StatusOK || w.Body.Len() == 0 || w.Header().Get("Cache-Control") != cache ||
			w.Header().Get("Access-Control-Allow-Origin") != "*" {
			t.Errorf("%s: %d, %d bytes, %v", path, w.Code, w.Body.Len(), w.Header())
		}
		if strings.HasSuffix(path, "m3u8") {
			continue
		}
		if w := get(t, p, "x/"+path); w.Code != http.StatusNotFound {
			t.Errorf("below a folder: %d", w.Code)
		}
	}
	for _, path := range []string{"", "master.m3u8", "gap.mp4", "x_video1_part0.mp4", "x_video1_part9999.mp4", "index.m3u8/"} {
		if w := get(t, p, path); w.Code != http.StatusNotFound {
			t.Errorf("%q: %d", path, w.Code)
		}
	}
	if w := <-ask(t.Context(), p, http.MethodDelete, "index.m3u8"); w.Code != http.StatusMethodNotAllowed {
		t.Errorf("DELETE: %d", w.Code)
	}
}

func TestHandler_ViewersWhoComeBeforeTheStreamWaitForIt(t *testing.T) {
	t.Parallel()
	p := start(t)
	early := ask(t.Context(), p, http.MethodGet, "index.m3u8")
	frames(t, p, 0, 70)
	if w := <-early; w.Code != http.StatusOK || !strings.Contains(w.Body.String(), "video1_stream.m3u8") {
		t.Errorf("%d: %s", w.Code, w.Body)
	}
}

func TestHandler_BlockingRequestsAreAnsweredByThePartTheyWaitFor(t *testing.T) {
	t.Parallel()
	p := start(t)
	frames(t, p, 0, 70)
	sequence, parts, hint := edge(t, p)
	reload := ask(t.Context(), p, http.MethodGet, fmt.Sprintf("audio2_stream.m3u8?_HLS_msn=%d&_HLS_part=%d", sequence, parts))
	whole := ask(t.Context(), p, http.MethodGet, fmt.Sprintf("video1_stream.m3u8?_HLS_msn=%d", sequence))
	part := ask(t.Context(), p, http.MethodGet, hint)
	frames(t, p, 70, 85)
	if w := <-reload; w.Code != http.StatusOK {
		t.Errorf("reload: %d", w.Code)
	}
	if w := <-part; w.Code != http.StatusOK || w.Body.Len() == 0 {
		t.Errorf("part: %d, %d bytes", w.Code, w.Body.Len())
	}
	if len(whole) > 0 {
		t.Error("a reload for a whole segment was answered by a part")
	}
	frames(t, p, 85, 100)
	if w := <-whole; w.Code != http.StatusOK {
		t.Errorf("reload for a segment: %d", w.Code)
	}
	for _, query := range []string{"_HLS_msn=99999", "_HLS_msn=x", "_HLS_part=1"} {
		if w := get(t, p, "video1_stream.m3u8?"+query); w.Code != http.StatusBadRequest {
			t.Errorf("%s: %d", query, w.Code)
		}
	}
}

func TestHandler_WaitingViewersAreFreedWhenNothingComes(t *testing.T) {
	t.Parallel()
	for name, free := range map[string]func(*llhls.Packager, context.CancelFunc){
		"the viewer leaves": func(_ *llhls.Packager, leave context.CancelFunc) { leave() },
		"the packager ends": func(p *llhls.Packager, _ context.CancelFunc) { p.Close() },
	} {
		for _, begun := range []bool{false, true} {
			p := start(t)
			paths := []string{"index.m3u8", "video1_stream.m3u8"}
			if begun {
				frames(t, p, 0, 70)
				sequence, parts, hint := edge(t, p)
				paths = []string{hint, fmt.Sprintf("video1_stream.m3u8?_HLS_msn=%d&_HLS_part=%d", sequence, parts)}
			}
			ctx, leave := context.WithCancel(t.Context())
			var answers []<-chan *httptest.ResponseRecorder
			for _, path := range paths {
				answers = append(answers, ask(ctx, p, http.MethodGet, path))
			}
			free(p, leave)
			for i, answer := range answers {
				if w := <-answer; !begun && (w.Code != http.StatusServiceUnavailable || w.Header().Get("Retry-After") == "") {
					t.Errorf("%s, %s: %d %v", name, paths[i], w.Code, w.Header())
				}
			}
			leave()
		}
	}
}

func TestWrite_RefusesNewParametersAndUnitsAfterClose(t *testing.T) {
	t.Parallel()
	p := start(t)
	frames(t, p, 0, 40)
	changed := unit.Unit{Track: 1, PTS: 2 * time.Second, Key: true, Payload: [][]byte{sps240p, pps, {0x65, 0x88, 1, 1}}}
	if err := p.Write(changed); !errors.Is(err, llhls.ErrParameters) {
		t.Errorf("another size: %v", err)
	}
	if err := p.Write(unit.Unit{Track: 7}); !errors.Is(err, llhls.ErrTracks) {
		t.Errorf("another track: %v", err)
	}
	p.Close()
	p.Close()
	if err := p.Write(changed); !errors.Is(err, llhls.ErrClosed) {
		t.Errorf("after Close: %v", err)
	}
}

func TestNew_RefusesTracksItCannotServe(t *testing.T) {
	t.Parallel()
	for name, refused := range map[string][]unit.Track{
		"none":       nil,
		"audio only": tracks[:1],
		"two videos": {tracks[1], {ID: 3, Codec: unit.H264}},
		"one id":     {tracks[1], {ID: 1, Codec: unit.AAC, AAC: tracks[0].AAC}},
		"h265":       {{ID: 1, Codec: unit.H265}},
	} {
		if _, err := llhls.New(llhls.Config{Clock: clock.System{}, Tracks: refused}); !errors.Is(err, llhls.ErrTracks) {
			t.Errorf("%s: %v", name, err)
		}
	}
}
