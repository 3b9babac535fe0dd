package ladder_test

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/livepeer/network/media/packager/ladder"
)

// served returns a stream of one rung with n segments.
func served(t testing.TB, n uint64, change func(*ladder.Config)) *ladder.Packager {
	t.Helper()
	p, _ := start(t, change, "240p")
	for i := uint64(1); i <= n; i++ {
		publish(t, p, source(t, i, clip{audio: true}), rendition(t, "240p", i, clip{}))
	}
	return p
}

func TestHandler_WhatDoesNotExistIsNotFound(t *testing.T) {
	t.Parallel()
	p := served(t, 2, nil)
	for _, path := range []string{
		"", "240p", "240p/", "240p/3.m4s", "240p/0.m4s", "240p/01.m4s", "240p/+1.m4s", "240p/1.ts", "240p/.m4s",
		"240p/init-2.mp4", "240p/init-.mp4", "1080p/index.m3u8", "240p/x/1.m4s", "../240p/1.m4s", "audio/init-2.mp4", "index.m3u8",
	} {
		if res := get(t, p, path); res.StatusCode != http.StatusNotFound {
			t.Errorf("%q: %s", path, res.Status)
		}
	}
	silent, _ := start(t, nil)
	publish(t, silent, source(t, 1, clip{}))
	if res := get(t, silent, "audio/index.m3u8"); res.StatusCode != http.StatusNotFound {
		t.Errorf("audio of a stream without audio: %s", res.Status)
	}
}

func TestHandler_CachesMayKeepSegmentsButNotPlaylists(t *testing.T) {
	t.Parallel()
	p := served(t, 2, nil)
	for path, want := range map[string][2]string{
		"master.m3u8":       {"application/vnd.apple.mpegurl", "no-cache"},
		"240p/index.m3u8":   {"application/vnd.apple.mpegurl", "no-cache"},
		"240p/2.m4s":        {"video/mp4", "public, max-age=86400, immutable"},
		"240p/init-1.mp4":   {"video/mp4", "public, max-age=86400, immutable"},
		"source/init-1.mp4": {"video/mp4", "public, max-age=86400, immutable"},
		"audio/init-1.mp4":  {"audio/mp4", "public, max-age=86400, immutable"},
		"audio/1.m4s":       {"audio/mp4", "public, max-age=86400, immutable"},
	} {
		res := get(t, p, path, "Origin", "https://elsewhere.example")
		got := [2]string{res.Header.Get("Content-Type"), res.Header.Get("Cache-Control")}
		if res.StatusCode != http.StatusOK || got != want || res.Header.Get("Access-Control-Allow-Origin") != "*" {
			t.Errorf("%s: %s %v", path, res.Status, res.Header)
		}
		etag := res.Header.Get("ETag")
		if strings.HasSuffix(path, "m3u8") {
			continue
		}
		if again := get(t, p, path, "If-None-Match", etag); etag == "" || again.StatusCode != http.StatusNotModified {
			t.Errorf("%s: etag %q: %s", path, etag, again.Status)
		}
	}
}

func TestHandler_AnswersRangesHeadAndPreflight(t *testing.T) {
	t.Parallel()
	server := httptest.NewServer(served(t, 1, nil).Handler())
	defer server.Close()
	whole := len(body(t, served(t, 1, nil), "240p/1.m4s"))
	for _, c := range []struct {
		method, span string
		status, size int
	}{
		{http.MethodGet, "bytes=8-15", http.StatusPartialContent, 8},
		{http.MethodGet, "bytes=999999-", http.StatusRequestedRangeNotSatisfiable, -1},
		{http.MethodHead, "", http.StatusOK, 0},
		{http.MethodOptions, "", http.StatusNoContent, 0},
		{http.MethodPost, "", http.StatusMethodNotAllowed, 0},
		{http.MethodGet, "", http.StatusOK, whole},
	} {
		r, err := http.NewRequestWithContext(t.Context(), c.method, server.URL+"/240p/1.m4s", nil)
		must(t, err)
		if c.span != "" {
			r.Header.Set("Range", c.span)
		}
		res, err := server.Client().Do(r)
		must(t, err)
		b, err := io.ReadAll(res.Body)
		must(t, err)
		must(t, res.Body.Close())
		if res.StatusCode != c.status || c.size >= 0 && len(b) != c.size {
			t.Errorf("%s %s: %s, %d bytes", c.method, c.span, res.Status, len(b))
		}
		if c.method == http.MethodHead && res.ContentLength != int64(whole) {
			t.Errorf("HEAD: length %d, want %d", res.ContentLength, whole)
		}
	}
}

func TestHandler_MemoryHoldsTheWindowAndNoMore(t *testing.T) {
	t.Parallel()
	p := served(t, 20, func(c *ladder.Config) { c.Window = 5 })
	for n := 1; n <= 20; n++ {
		want := http.StatusNotFound
		if n > 12 { // five listed, three for players with an older playlist
			want = http.StatusOK
		}
		if res := get(t, p, fmt.Sprintf("240p/%d.m4s", n)); res.StatusCode != want {
			t.Errorf("%d: %s", n, res.Status)
		}
	}
	if got := body(t, p, "240p/index.m3u8"); !strings.Contains(got, "MEDIA-SEQUENCE:16\n") || strings.Count(got, "EXTINF") != 5 {
		t.Errorf("the window is not the last five:\n%s", got)
	}
	body(t, p, "240p/init-1.mp4") // still in use
}

// ask starts a request whose answer comes on the channel.
func ask(ctx context.Context, p *ladder.Packager, path string) <-chan *httptest.ResponseRecorder {
	answer := make(chan *httptest.ResponseRecorder, 1)
	go func() {
		w := httptest.NewRecorder()
		p.Handler().ServeHTTP(w, httptest.NewRequestWithContext(ctx, http.MethodGet, "/"+path, nil))
		answer <- w
	}()
	return answer
}

func TestHandler_BlockingReloadWaitsForTheSegmentAskedFor(t *testing.T) {
	t.Parallel()
	for path, ready := range map[string]bool{
		"240p/index.m3u8":                         true,
		"240p/index.m3u8?_HLS_msn=2":              true,
		"240p/index.m3u8?_HLS_msn=2&_HLS_part=3":  true,
		"240p/index.m3u8?_HLS_msn=2&_HLS_part=4":  false, // the first of segment 3
		"240p/index.m3u8?_HLS_msn=3":              false,
		"audio/index.m3u8?_HLS_msn=3&_HLS_part=0": false,
		"240p/3.m4s": false, // the preload hint
	} {
		p := served(t, 2, func(c *ladder.Config) { c.PartDuration = 500 * time.Millisecond })
		answer := ask(t.Context(), p, path)
		if ready {
			<-answer
			continue
		}
		select {
		case w := <-answer:
			t.Errorf("%s: did not wait: %d\n%s", path, w.Code, w.Body)
			continue
		default:
		}
		publish(t, p, source(t, 3, clip{audio: true}), rendition(t, "240p", 3, clip{}))
		if w := <-answer; w.Code != http.StatusOK || strings.Contains(path, "m3u8") && !strings.Contains(w.Body.String(), "\n3.m4s") {
			t.Errorf("%s: %d\n%s", path, w.Code, w.Body)
		}
	}
}

func TestHandler_RefusesReloadsThatCannotCome(t *testing.T) {
	t.Parallel()
	p := served(t, 2, nil)
	for _, query := range []string{"_HLS_msn=5", "_HLS_msn=-1", "_HLS_msn=x", "_HLS_part=0", "_HLS_msn=3&_HLS_part=x"} {
		if res := get(t, p, "240p/index.m3u8?"+query); res.StatusCode != http.StatusBadRequest {
			t.Errorf("%s: %s", query, res.Status)
		}
	}
}

func TestHandler_WaitingViewersAreFreedWhenNothingComes(t *testing.T) {
	t.Parallel()
	for name, free := range map[string]func(p *ladder.Packager, leave context.CancelFunc){
		"the viewer leaves":  func(_ *ladder.Packager, leave context.CancelFunc) { leave() },
		"the packager ends":  func(p *ladder.Packager, _ context.CancelFunc) { p.Close() },
		"the stream is over": func(p *ladder.Packager, _ context.CancelFunc) { p.End() },
	} {
		for path, code := range map[string]int{
			"master.m3u8":                http.StatusServiceUnavailable,
			"240p/index.m3u8":            http.StatusServiceUnavailable,
			"240p/index.m3u8?_HLS_msn=3": http.StatusOK,
		} {
			p := served(t, 0, nil)
			if code == http.StatusOK {
				p = served(t, 2, nil)
			}
			ctx, leave := context.WithCancel(t.Context())
			answer := ask(ctx, p, path)
			free(p, leave)
			w := <-answer
			if w.Code != code || code != http.StatusOK && w.Header().Get("Retry-After") == "" {
				t.Errorf("%s, %s: %d %v", name, path, w.Code, w.Header())
			}
			leave()
		}
	}
}

func TestHandler_AnswersWithinATargetDurationWhenThePublisherStalls(t *testing.T) {
	t.Parallel()
	p, fake := start(t, nil, "240p")
	publish(t, p, source(t, 1, clip{}), rendition(t, "240p", 1, clip{}))
	answer := ask(t.Context(), p, "240p/index.m3u8?_HLS_msn=2")
	for {
		select {
		case w := <-answer:
			if w.Code != http.StatusOK {
				t.Errorf("got %d", w.Code)
			}
			return
		default:
			fake.Advance(ladder.DefaultTargetDuration)
			runtime.Gosched()
		}
	}
}
