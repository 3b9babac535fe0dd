package web

import (
	"compress/gzip"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"testing/fstest"
)

const script = "/assets/index-1a2b3c4d.js"

func page(t *testing.T) http.Handler {
	t.Helper()
	h, err := newHandler(fstest.MapFS{
		".keep":      {},
		"index.html": {Data: []byte("<!doctype html><title>page</title>")},
		script[1:]:   {Data: []byte(strings.Repeat("play();", 200))},
	})
	if err != nil {
		t.Fatal(err)
	}
	return h
}

func get(h http.Handler, method, target string, headers ...string) *http.Response {
	r := httptest.NewRequest(method, target, nil)
	for i := 0; i+1 < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w.Result()
}

func body(t *testing.T, r io.Reader) string {
	t.Helper()
	data, err := io.ReadAll(r)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

func TestHandler_AnswersWhatABrowserAsksFor(t *testing.T) {
	t.Parallel()
	h := page(t)
	cases := []struct {
		name, method, target string
		status               int
		cache                string
	}{
		{"the page", http.MethodGet, "/", http.StatusOK, "no-cache"},
		{"the page by its name", http.MethodGet, "/index.html", http.StatusOK, "no-cache"},
		{"a hashed asset", http.MethodGet, script, http.StatusOK, "public, max-age=31536000, immutable"},
		{"only the headers", http.MethodHead, script, http.StatusOK, "public, max-age=31536000, immutable"},
		{"an asset of an older build", http.MethodGet, "/assets/index-0000.js", http.StatusNotFound, ""},
		{"a folder", http.MethodGet, "/assets/", http.StatusNotFound, ""},
		{"the file that keeps the folder in git", http.MethodGet, "/.keep", http.StatusNotFound, ""},
		{"a path that climbs", http.MethodGet, "/assets/../../embed.go", http.StatusNotFound, ""},
		{"a form", http.MethodPost, "/", http.StatusMethodNotAllowed, ""},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			got := get(h, c.method, c.target)
			if got.StatusCode != c.status {
				t.Errorf("status %d, want %d", got.StatusCode, c.status)
			}
			if cache := got.Header.Get("Cache-Control"); cache != c.cache {
				t.Errorf("cache control %q, want %q", cache, c.cache)
			}
			if policy := got.Header.Get("Content-Security-Policy"); !strings.HasPrefix(policy, "default-src 'none';") || strings.Contains(policy, "unsafe") {
				t.Errorf("policy %q lets in more than our own files", policy)
			}
			if got.Header.Get("X-Content-Type-Options") != "nosniff" {
				t.Error("a browser may guess types")
			}
		})
	}
}

func TestHandler_CompressesOnlyForThoseWhoAsk(t *testing.T) {
	t.Parallel()
	h := page(t)
	plain := get(h, http.MethodGet, script)
	want := body(t, plain.Body)
	for _, refusal := range []string{"", "br", "gzip;q=0"} {
		if coding := get(h, http.MethodGet, script, "Accept-Encoding", refusal).Header.Get("Content-Encoding"); coding != "" {
			t.Errorf("Accept-Encoding %q was answered with %q", refusal, coding)
		}
	}
	zipped := get(h, http.MethodGet, script, "Accept-Encoding", "br, gzip;q=0.8")
	r, err := gzip.NewReader(zipped.Body)
	if err != nil {
		t.Fatal(err)
	}
	if got := body(t, r); got != want {
		t.Errorf("unpacked to %d bytes, want %d", len(got), len(want))
	}
	if zipped.Header.Get("ETag") == plain.Header.Get("ETag") {
		t.Error("a cache would mix up the packed and the plain file")
	}
}

func TestHandler_SendsNothingTwice(t *testing.T) {
	t.Parallel()
	h := page(t)
	etag := get(h, http.MethodGet, "/").Header.Get("ETag")
	again := get(h, http.MethodGet, "/", "If-None-Match", "W/"+etag)
	if again.StatusCode != http.StatusNotModified {
		t.Errorf("status %d for a page the browser has", again.StatusCode)
	}
	if changed := get(h, http.MethodGet, "/", "If-None-Match", `"another"`); changed.StatusCode != http.StatusOK {
		t.Errorf("status %d for a page that changed", changed.StatusCode)
	}
}

func TestHandler_SaysWhenThePageWasNotBuilt(t *testing.T) {
	t.Parallel()
	h, err := newHandler(fstest.MapFS{".keep": {}})
	if err != nil {
		t.Fatal(err)
	}
	got := get(h, http.MethodGet, "/")
	if got.StatusCode != http.StatusServiceUnavailable || !strings.Contains(body(t, got.Body), "make build") {
		t.Errorf("status %d without a hint how to build the page", got.StatusCode)
	}
}

func TestHandler_ServesTheEmbeddedFiles(t *testing.T) {
	t.Parallel()
	status := get(Handler(), http.MethodGet, "/").StatusCode
	if status != http.StatusOK && status != http.StatusServiceUnavailable {
		t.Errorf("status %d", status)
	}
}
