package llhls_test

import (
	"bytes"
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/bluenviron/gohlslib/v2/pkg/playlist"
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

const leadingFile = "video1_stream.m3u8"

func fake() *clock.Fake { return clock.NewFake(epoch) }

func start(t *testing.T) *llhls.Packager {
	t.Helper()
	p, err := llhls.New(llhls.Config{Clock: fake(), Log: zerolog.Nop(), Tracks: tracks})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(p.Close)
	return p
}

// frames writes pictures from to until of a stream with 30 of them and one IDR picture a second, and waits until viewers
// can see all parts that these complete.
func frames(t *testing.T, p *llhls.Packager, from, until int) {
	t.Helper()
	for i := from; i < until; i++ {
		video := videoUnit(i)
		pts := video.PTS
		audio := unit.Unit{Track: 2, PTS: pts, DTS: pts, Wall: epoch.Add(pts), Payload: [][]byte{{0x21, 0, 0, 0, 0, 0x1C}}}
		for _, u := range []unit.Unit{video, audio} {
			if err := p.Write(u); err != nil {
				t.Fatal(err)
			}
		}
		if i%30 == 29 {
			shown(t, p, i+1)
		}
	}
	shown(t, p, until)
}

// shown waits until viewers can see the last part that is complete after so many pictures. The muxer numbers segments from 7
// and holds back a picture, whose length the next one tells.
func shown(t *testing.T, p *llhls.Packager, pictures int) {
	t.Helper()
	const second, part, firstSegment = 30, 6, 7
	complete := pictures - 2
	sequence, parts := firstSegment+complete/second, complete%second/part
	if complete < second {
		return // Nothing is shown before the first segment is whole.
	}
	query := fmt.Sprintf("?_HLS_msn=%d&_HLS_part=%d", sequence, parts-1)
	if parts == 0 {
		query = fmt.Sprintf("?_HLS_msn=%d", sequence-1)
	}
	if w := get(t, p, leadingFile+query); w.Code != http.StatusOK {
		t.Fatalf("%s after %d pictures: %d", query, pictures, w.Code)
	}
}

// videoUnit is picture i of the stream.
func videoUnit(i int) unit.Unit {
	pts := time.Duration(i) * time.Second / 30
	video := unit.Unit{Track: 1, PTS: pts, DTS: pts, Wall: epoch.Add(pts), Payload: [][]byte{{0x41, 0x9A, byte(i), 1}}}
	if i%30 == 0 {
		video.Key, video.Payload = true, [][]byte{sps720p, pps, {0x65, 0x88, byte(i), 1}}
	}
	return video
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
	want := map[string]string{"index.m3u8": playlists, leadingFile: playlists, "audio2_stream.m3u8": playlists}
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

func TestHandler_PlaylistsAreMadeOncePerPartAndSayTheSameToAll(t *testing.T) {
	t.Parallel()
	p := start(t)
	frames(t, p, 0, 300)
	plain := get(t, p, leadingFile)
	whole := plain.Body.String()
	if plain.Header().Get("Content-Length") != strconv.Itoa(len(whole)) || plain.Header().Get("Content-Type") != "application/vnd.apple.mpegurl" {
		t.Errorf("headers %v of %d bytes", plain.Header(), len(whole))
	}
	if !strings.Contains(whole, "PART-HOLD-BACK=0.40000,") || !strings.Contains(whole, "PART-TARGET=0.2") {
		t.Errorf("players do not begin two parts from the end:\n%s", whole)
	}
	delta := get(t, p, leadingFile+"?_HLS_skip=YES").Body.String()
	if !strings.Contains(delta, "#EXT-X-SKIP:SKIPPED-SEGMENTS=") || strings.Contains(delta, "#EXT-X-MAP") || len(delta) >= len(whole) {
		t.Errorf("what a player has is sent again:\n%s", delta)
	}
	if edgeOf, deltaEdge := whole[strings.LastIndex(whole, "#EXT-X-PART:"):], delta[strings.LastIndex(delta, "#EXT-X-PART:"):]; edgeOf != deltaEdge {
		t.Errorf("the end is %q for one and %q for another", edgeOf, deltaEdge)
	}
	signed := get(t, p, leadingFile+"?token=a").Body.String()
	if strings.Count(signed, "?token=a") < 10 || !strings.Contains(signed, "PART-HOLD-BACK=0.40000,") {
		t.Errorf("a query is not repeated in the addresses:\n%s", signed)
	}
	_, _, hint := edge(t, p)
	part := ask(t.Context(), p, http.MethodGet, hint+"?token=a")
	frames(t, p, 300, 310)
	before := (<-part).Body.Bytes()
	if after := get(t, p, hint).Body.Bytes(); len(before) == 0 || !bytes.Equal(before, after) {
		t.Errorf("a part has %d bytes for one and %d for another", len(before), len(after))
	}
	frames(t, p, 310, 600)
	if old := get(t, p, hint); old.Code != http.StatusNotFound {
		t.Errorf("a part that no playlist lists: %d", old.Code)
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

// TestHandler_HDRIsNamed: a player that is not told takes a stream for SDR. The parameter sets are x264's.
func TestHandler_HDRIsNamed(t *testing.T) {
	t.Parallel()
	for want, sps := range map[string][]byte{
		"PQ":  unhex("6742c00dda05067e7c05a848804a000003000200000300781e285540"),
		"HLG": unhex("6742c00dda05067e7c05a848904a000003000200000300781e285540"),
		"":    sps720p,
	} {
		p := start(t)
		for i := range 40 {
			video := videoUnit(i)
			if video.Key {
				video.Payload[0] = sps
			}
			audio := unit.Unit{Track: 2, PTS: video.PTS, DTS: video.PTS, Wall: video.Wall, Payload: [][]byte{{0x21, 0, 0, 0, 0, 0x1C}}}
			for _, u := range []unit.Unit{video, audio} {
				if err := p.Write(u); err != nil {
					t.Fatal(err)
				}
			}
		}
		w := get(t, p, "index.m3u8")
		_, after, found := strings.Cut(w.Body.String(), "VIDEO-RANGE=")
		got, _, _ := strings.Cut(after, ",")
		if w.Code != http.StatusOK || found != (want != "") || got != want {
			t.Errorf("want %q: %d\n%s", want, w.Code, w.Body)
		}
		if _, err := playlist.Unmarshal(w.Body.Bytes()); err != nil {
			t.Errorf("%q: %v", want, err)
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
		"none":        nil,
		"audio only":  tracks[:1],
		"two videos":  {tracks[1], {ID: 3, Codec: unit.H264}},
		"one id":      {tracks[1], {ID: 1, Codec: unit.AAC, AAC: tracks[0].AAC}},
		"vp9 unknown": {{ID: 1, Codec: unit.VP9}},
	} {
		if _, err := llhls.New(llhls.Config{Clock: clock.System{}, Tracks: refused}); !errors.Is(err, llhls.ErrTracks) {
			t.Errorf("%s: %v", name, err)
		}
	}
}
