package metrics

import (
	"context"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/livepeer/network/internal/clock"
)

// scrape returns the page as text.
func scrape(t *testing.T, s *Set) string {
	t.Helper()
	answer := httptest.NewRecorder()
	s.Handler().ServeHTTP(answer, httptest.NewRequest(http.MethodGet, "/metrics", http.NoBody))
	if answer.Code != http.StatusOK {
		t.Fatalf("scrape: %d %s", answer.Code, answer.Body)
	}
	return answer.Body.String()
}

func wantLine(t *testing.T, page, line string) {
	t.Helper()
	if !strings.Contains("\n"+page, "\n"+line+"\n") {
		t.Errorf("the page does not say %q:\n%s", line, page)
	}
}

func TestRegister_ReadsAtEachScrapeAndTellsOfFailures(t *testing.T) {
	t.Parallel()
	s := New("v1")
	value := Gauge("livepeer_test_level", "A level.", "tank")
	level, failure := 1.0, error(nil)
	Register(s.Agent("a"), "tanks", func(ctx context.Context, emit Emit) error {
		if _, bounded := ctx.Deadline(); !bounded {
			t.Error("a reading may take for ever")
		}
		emit(value, level, "left")
		return failure
	}, value)
	wantLine(t, scrape(t, s), `livepeer_test_level{agent="a",tank="left"} 1`)
	level, failure = 2, errors.New("the other tank is not there")
	page := scrape(t, s)
	wantLine(t, page, `livepeer_test_level{agent="a",tank="left"} 2`)
	wantLine(t, page, `livepeer_reading_up{agent="a",reading="tanks"} 0`)
	wantLine(t, page, `livepeer_reading_up{agent="process",reading="children"} 1`)
	if !strings.Contains(page, `livepeer_build_info{goversion="go`) {
		t.Error("there is no build")
	}
}

func TestRegister_NowhereReadsNothing(t *testing.T) {
	t.Parallel()
	Register(nil, "x", func(context.Context, Emit) error {
		t.Error("read")
		return nil
	})
	handler := http.HandlerFunc(func(http.ResponseWriter, *http.Request) {})
	HTTP(nil, "x", handler).ServeHTTP(httptest.NewRecorder(), httptest.NewRequest(http.MethodGet, "/", http.NoBody))
}

func TestHTTP_CountsAnswersAndTheirBytes(t *testing.T) {
	t.Parallel()
	s := New("v1")
	handler := HTTP(s.Agent("a"), "gateway", http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/none" {
			http.NotFound(w, r)
			return
		}
		_, _ = io.WriteString(w, strings.Repeat("x", 1000))
		if err := http.NewResponseController(w).Flush(); err != nil {
			t.Errorf("a counted answer cannot be flushed: %v", err)
		}
	}))
	for _, path := range []string{"/", "/", "/none"} {
		handler.ServeHTTP(httptest.NewRecorder(), httptest.NewRequest(http.MethodGet, path, http.NoBody))
	}
	page := scrape(t, s)
	wantLine(t, page, `livepeer_http_requests_total{agent="a",code="200",server="gateway"} 2`)
	wantLine(t, page, `livepeer_http_requests_total{agent="a",code="404",server="gateway"} 1`)
	wantLine(t, page, `livepeer_http_requests_in_flight{agent="a",server="gateway"} 0`)
	wantLine(t, page, `livepeer_http_response_size_bytes_bucket{agent="a",server="gateway",le="1024"} 3`)
	wantLine(t, page, `livepeer_http_response_size_bytes_sum{agent="a",server="gateway"} 2019`)
}

func TestViewers_AreThoseOfTheLastSeconds(t *testing.T) {
	t.Parallel()
	s, now := New("v1"), clock.NewFake(time.Unix(1_900_000_000, 0))
	handler := Viewers(s.Agent("a"), now, http.HandlerFunc(func(http.ResponseWriter, *http.Request) {}))
	ask := func(from, player string) {
		r := httptest.NewRequest(http.MethodGet, "/live/x", http.NoBody)
		r.RemoteAddr = from
		r.Header.Set("User-Agent", player)
		handler.ServeHTTP(httptest.NewRecorder(), r)
	}
	ask("192.0.2.1:1", "vlc")
	ask("192.0.2.1:2", "vlc") // The same viewer by another connection.
	ask("192.0.2.1:3", "safari")
	ask("[2001:db8::1]:1", "vlc")
	wantLine(t, scrape(t, s), `livepeer_viewers{agent="a"} 3`)
	now.Advance(viewerKept)
	ask("192.0.2.1:1", "vlc")
	now.Advance(time.Second)
	wantLine(t, scrape(t, s), `livepeer_viewers{agent="a"} 1`)
}

func TestChildren_CountFFmpegAlone(t *testing.T) {
	t.Parallel()
	proc := t.TempDir()
	for path, text := range map[string]string{
		"self/task/1/children": "10 11 12 13 ", "self/task/2/children": "14",
		"10/comm": "ffmpeg\n", "10/statm": "900 100 5 1 0 2 0",
		"11/comm": "bash\n", "11/statm": "900 100 5 1 0 2 0",
		"12/comm": "ffmpeg\n", // It ends while it is looked at.
		"14/comm": "ffmpeg\n", "14/statm": "900 23 5 1 0 2 0",
	} {
		path = filepath.Join(proc, path)
		if err := errors.Join(os.MkdirAll(filepath.Dir(path), 0o700), os.WriteFile(path, []byte(text), 0o600)); err != nil {
			t.Fatal(err)
		}
	}
	got := make(map[string]float64)
	if err := readChildren(proc)(t.Context(), func(v Value, x float64, _ ...string) { got[v.name] = x }); err != nil {
		t.Fatal(err)
	}
	if got[children.name] != 2 || got[childrenMemory.name] != float64(123*os.Getpagesize()) {
		t.Errorf("got %v", got)
	}
	if err := readChildren(filepath.Join(proc, "none"))(t.Context(), func(Value, float64, ...string) { t.Error("counted") }); err != nil {
		t.Errorf("where there is no /proc: %v", err)
	}
}

func TestSet_KeepsAgentsApart(t *testing.T) {
	t.Parallel()
	s := New("v1")
	for name, x := range map[string]float64{"one": 1, "two": 2} {
		c := prometheus.NewCounter(prometheus.CounterOpts{Name: "livepeer_test_total", Help: "A count."})
		s.Agent(name).MustRegister(c)
		c.Add(x)
	}
	page := scrape(t, s)
	wantLine(t, page, `livepeer_test_total{agent="one"} 1`)
	wantLine(t, page, `livepeer_test_total{agent="two"} 2`)
}

func TestSeconds_IsUnixTime(t *testing.T) {
	t.Parallel()
	if got := Seconds(time.UnixMilli(1_500)); got != 1.5 {
		t.Errorf("got %v", got)
	}
	if got := Seconds(time.Time{}); got != 0 {
		t.Errorf("no time is %v", got)
	}
	if Bool(true) != 1 || Bool(false) != 0 {
		t.Error("truth is wrong")
	}
}
