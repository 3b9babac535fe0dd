package broadcaster

import (
	"context"
	"errors"
	"io"
	"iter"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/rs/zerolog"

	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/media/packager/ladder"
	"github.com/livepeer/network/media/recording"
	mediastore "github.com/livepeer/network/media/store"
)

// recordedStore has one recording of the stream "film" with three segments.
func recordedStore(t *testing.T, c clock.Clock) mediastore.Store {
	t.Helper()
	s, err := mediastore.Open(t.Context(), "folder:"+t.TempDir(), mediastore.Config{Clock: clock.System{}})
	if err != nil {
		t.Fatal(err)
	}
	r, err := recording.NewRecorder(t.Context(), recording.Config{
		Store: s, Stream: "film", Rungs: []string{"720p"}, TargetDuration: 4 * time.Second, Clock: c, Log: zerolog.Nop(),
	})
	if err != nil {
		t.Fatal(err)
	}
	for n := range uint64(3) {
		r.Add(ladder.Shown{Sequence: n, Duration: 2 * time.Second, Wall: c.Now().Add(time.Duration(n) * 2 * time.Second), Rungs: map[string]ladder.Piece{ // small
			"source": {Codec: "avc1.42c01f", Width: 640, Height: 360, Samples: 60, Size: 4, ETag: `"tag"`, Data: []byte("data"), InitData: []byte("init")},
		}})
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if err := r.Run(ctx); err != nil { // It stores what waits before it ends.
		t.Fatal(err)
	}
	return s
}

func TestLibrary_AnswersPlayers(t *testing.T) {
	t.Parallel()
	fake := clock.NewFake(time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC))
	library := NewLibrary(recordedStore(t, fake), fake)
	const id = "20261122T120000.000Z"
	for path, want := range map[string]struct {
		status int
		text   string
	}{
		"/vod/film":                              {http.StatusOK, `"id":"` + id + `"`},
		"/vod/film/":                             {http.StatusOK, `"stream":"film"`},
		"/vod/film/master.m3u8":                  {http.StatusFound, "/vod/film/" + id + "/master.m3u8"},
		"/vod/film/" + id + "/master.m3u8":       {http.StatusOK, "source/index.m3u8"},
		"/vod/film/" + id + "/source/index.m3u8": {http.StatusOK, "#EXT-X-ENDLIST"},
		"/vod/film/" + id + "/source/1.m4s":      {http.StatusOK, "data"},
		"/vod/film/" + id + "/source/init-0.mp4": {http.StatusOK, "init"},
		"/vod/film/" + id + "/source/3.m4s":      {http.StatusNotFound, ""},
		"/vod/film/" + id + "/audio/1.m4s":       {http.StatusNotFound, ""},
		"/vod/film/" + id:                        {http.StatusNotFound, ""},
		"/vod/film/other/master.m3u8":            {http.StatusNotFound, ""},
		"/vod/none/master.m3u8":                  {http.StatusNotFound, ""},
		"/vod/none":                              {http.StatusNotFound, ""},
		"/vod/":                                  {http.StatusNotFound, ""},
		"/vod/../film":                           {http.StatusNotFound, ""},
	} {
		w := httptest.NewRecorder()
		library.ServeHTTP(w, &http.Request{Method: http.MethodGet, URL: mustURL(t, path), Header: http.Header{}})
		if w.Code != want.status || !strings.Contains(w.Body.String()+w.Header().Get("Location"), want.text) || w.Header().Get("Access-Control-Allow-Origin") != "*" {
			t.Errorf("%s: %d %s", path, w.Code, w.Body)
		}
	}
}

// away is a store that cannot be reached.
type away struct{ mediastore.Store }

func (away) Get(context.Context, string) (io.ReadCloser, mediastore.Object, error) {
	return nil, mediastore.Object{}, mediastore.ErrUnavailable
}

func (away) List(context.Context, string) iter.Seq2[mediastore.Object, error] {
	return func(yield func(mediastore.Object, error) bool) {
		yield(mediastore.Object{}, mediastore.ErrUnavailable)
	}
}

func TestLibrary_AStoreThatIsAwayIsToldAsSuch(t *testing.T) {
	t.Parallel()
	library := NewLibrary(away{}, clock.System{})
	for _, path := range []string{"/vod/film", "/vod/film/master.m3u8", "/vod/film/1/master.m3u8"} {
		w := httptest.NewRecorder()
		library.ServeHTTP(w, httptest.NewRequestWithContext(t.Context(), http.MethodGet, path, nil))
		if w.Code != http.StatusServiceUnavailable || w.Header().Get("Retry-After") == "" {
			t.Errorf("%s: %d", path, w.Code)
		}
	}
}

func TestArchive_RefusesWhatCannotBe(t *testing.T) {
	t.Parallel()
	s := away{}
	for name, c := range map[string]struct {
		archive Archive
		fine    bool
	}{
		"nothing":                {Archive{}, true},
		"a store to play from":   {Archive{Store: s}, true},
		"recording":              {Archive{Store: s, Record: true, DVR: time.Hour}, true},
		"what memory has":        {Archive{DVR: 2 * time.Minute}, true},
		"recording nowhere":      {Archive{Record: true}, false},
		"more than memory has":   {Archive{Store: s, DVR: time.Hour}, false},
		"more than there can be": {Archive{Store: s, Record: true, DVR: 7 * time.Hour}, false},
		"less than nothing":      {Archive{DVR: -time.Second}, false},
	} {
		if err := c.archive.Check(); (err == nil) != c.fine {
			t.Errorf("%s: %v", name, errors.Unwrap(err))
		}
	}
	if n := (Archive{Record: true, DVR: MaxDVR}).window(); n != 10_800 {
		t.Errorf("six hours are %d segments", n)
	}
}

func mustURL(t *testing.T, path string) *url.URL {
	t.Helper()
	u, err := url.Parse(path)
	if err != nil {
		t.Fatal(err)
	}
	return u
}
