package whep_test

import (
	"context"
	"errors"
	"io"
	"net/http"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/pion/webrtc/v4"
	"github.com/rs/zerolog"
	"go.uber.org/goleak"

	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/media/packager/studio"
	"github.com/livepeer/network/media/packager/whep"
	"github.com/livepeer/network/media/rtc"
	"github.com/livepeer/network/media/unit"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// TestWHEP_ChromiumSeesAndHearsTheSource watches a stream as it is, and one whose pictures WebRTC cannot take as they are.
func TestWHEP_ChromiumSeesAndHearsTheSource(t *testing.T) {
	for name, bFrames := range map[string]int{"as it is": 0, "with B-frames": 2} {
		t.Run(name, func(t *testing.T) {
			s := studio.New(t, studio.Config{BFrames: bFrames})
			seen := studio.Watch(t, s.URL, "whep", s.URL+"/whep", 6)
			t.Logf("%+v", seen)
			if seen.Samples < 60 || len(seen.Errors) > 0 || seen.Unreadable > seen.Samples/4 {
				t.Errorf("the picture does not tell the time: %+v", seen)
			}
			if seen.P50 <= 0 || seen.P50 > 2000 {
				t.Errorf("delay of %v ms", seen.P50)
			}
			if seen.AudioSeconds < 3 || seen.AudioEnergy == 0 {
				t.Errorf("%v s of sound with energy %v", seen.AudioSeconds, seen.AudioEnergy)
			}
			left(t, s, 0)
		})
	}
}

// left waits until no more than n viewers have a place.
func left(t *testing.T, s *studio.Studio, n int) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 10*time.Second)
	defer cancel()
	if err := s.WebRTC().AtMost(ctx, n); err != nil {
		t.Fatalf("viewers who left still have a place: %d of %d", s.WebRTC().Viewers(), n)
	}
}

// offer is that of a viewer who never connects.
func offer(t *testing.T) string {
	t.Helper()
	pc, err := webrtc.NewPeerConnection(webrtc.Configuration{})
	must(t, err)
	defer pc.GracefulClose()
	_, err = pc.AddTransceiverFromKind(webrtc.RTPCodecTypeVideo, webrtc.RTPTransceiverInit{Direction: webrtc.RTPTransceiverDirectionRecvonly})
	must(t, err)
	o, err := pc.CreateOffer(nil)
	must(t, err)
	return o.SDP
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func ask(t *testing.T, method, url, kind, body string) *http.Response {
	t.Helper()
	r, err := http.NewRequestWithContext(t.Context(), method, url, strings.NewReader(body))
	must(t, err)
	r.Header.Set("Content-Type", kind)
	res, err := http.DefaultClient.Do(r)
	must(t, err)
	_, err = io.Copy(io.Discard, res.Body)
	must(t, err)
	res.Body.Close()
	t.Cleanup(http.DefaultClient.CloseIdleConnections)
	return res
}

func TestWHEP_RefusesWhatItCannotServe(t *testing.T) {
	s := studio.New(t, studio.Config{MaxViewers: 2})
	const sdp = "application/sdp"
	url := s.URL + "/whep"
	for name, c := range map[string]struct {
		method, kind, body string
		status             int
	}{
		"not an offer":   {http.MethodPost, sdp, "hello", http.StatusBadRequest},
		"another type":   {http.MethodPost, "text/plain", offer(t), http.StatusUnsupportedMediaType},
		"far too long":   {http.MethodPost, sdp, strings.Repeat("a", 1<<20), http.StatusRequestEntityTooLarge},
		"another method": {http.MethodGet, "", "", http.StatusMethodNotAllowed},
		"a preflight":    {http.MethodOptions, "", "", http.StatusNoContent},
		"an end of none": {http.MethodDelete, "", "", http.StatusNotFound},
	} {
		if res := ask(t, c.method, url, c.kind, c.body); res.StatusCode != c.status || res.Header.Get("Access-Control-Allow-Origin") != "*" {
			t.Errorf("%s: %s", name, res.Status)
		}
	}
	if n := s.WebRTC().Viewers(); n != 0 {
		t.Errorf("%d places are lost to bad offers", n)
	}
	var places, offers []string
	for range 2 {
		offers = append(offers, offer(t))
		res := ask(t, http.MethodPost, url, sdp, offers[len(offers)-1])
		if res.StatusCode != http.StatusCreated || res.Header.Get("Content-Type") != sdp {
			t.Fatalf("an offer: %s", res.Status)
		}
		places = append(places, res.Header.Get("Location"))
	}
	if res := ask(t, http.MethodPost, url, sdp, offer(t)); res.StatusCode != http.StatusServiceUnavailable || res.Header.Get("Retry-After") == "" {
		t.Errorf("one viewer too many: %s", res.Status)
	}
	trickles(t, s, places[0], offers[0])
	if res := ask(t, http.MethodDelete, s.URL+places[0], "", ""); res.StatusCode != http.StatusOK {
		t.Errorf("an end: %s", res.Status)
	}
	left(t, s, 1)
	if res := ask(t, http.MethodPost, url, sdp, offer(t)); res.StatusCode != http.StatusCreated {
		t.Errorf("an offer after an end: %s", res.Status)
	}
}

// trickles sends a viewer's addresses after its offer.
func trickles(t *testing.T, s *studio.Studio, place, offer string) {
	t.Helper()
	const kind = "application/trickle-ice-sdpfrag"
	const candidate = "a=candidate:1 1 udp 2130706431 192.0.2.7 40000 typ host\r\n"
	id := place[strings.LastIndexByte(place, '/')+1:]
	user := regexp.MustCompile("a=ice-ufrag:\\S+\r\n").FindString(offer)
	etag, fragment := `"`+id[:8]+`"`, user+"a=ice-pwd:unused\r\nm=video 9 UDP/TLS/RTP/SAVPF 0\r\na=mid:0\r\n"
	for name, c := range map[string]struct {
		place, kind, match, body string
		status                   int
	}{
		"an address":           {place, kind, etag, fragment + candidate + "a=end-of-candidates\r\n", http.StatusNoContent},
		"no address":           {place, kind, etag, fragment, http.StatusNoContent},
		"nobody's":             {"/whep/none", kind, etag, fragment, http.StatusNotFound},
		"another type":         {place, "application/sdp", etag, fragment, http.StatusUnsupportedMediaType},
		"no session named":     {place, kind, "", fragment, http.StatusPreconditionRequired},
		"another session":      {place, kind, `"x"`, fragment, http.StatusPreconditionFailed},
		"a restart":            {place, kind, "*", fragment, http.StatusUnprocessableEntity},
		"another ufrag":        {place, kind, etag, "a=ice-ufrag:else\r\n" + candidate, http.StatusUnprocessableEntity},
		"no ufrag":             {place, kind, etag, "a=mid:0\r\n" + candidate, http.StatusBadRequest},
		"no mid":               {place, kind, etag, user + candidate, http.StatusBadRequest},
		"no fragment":          {place, kind, etag, "hello", http.StatusBadRequest},
		"no candidate":         {place, kind, etag, fragment + "a=candidate:1 1 udp\r\n", http.StatusBadRequest},
		"far too long":         {place, kind, etag, strings.Repeat("a=b\r\n", 1<<14), http.StatusRequestEntityTooLarge},
		"far too many at once": {place, kind, etag, fragment + strings.Repeat(candidate, 100), http.StatusUnprocessableEntity},
	} {
		r, err := http.NewRequestWithContext(t.Context(), http.MethodPatch, s.URL+c.place, strings.NewReader(c.body))
		must(t, err)
		r.Header.Set("Content-Type", c.kind)
		if c.match != "" {
			r.Header.Set("If-Match", c.match)
		}
		res, err := http.DefaultClient.Do(r)
		must(t, err)
		res.Body.Close()
		if res.StatusCode != c.status {
			t.Errorf("%s: %s", name, res.Status)
		}
	}
}

func TestNewServer_RefusesBadConfig(t *testing.T) {
	port, err := rtc.Listen(rtc.Config{Address: "127.0.0.1:0"})
	must(t, err)
	for _, c := range []whep.Config{{Port: port}, {Clock: clock.System{}}, {Port: port, MaxViewers: -1, Clock: clock.System{}}} {
		if _, err := whep.NewServer(c); !errors.Is(err, whep.ErrConfig) {
			t.Errorf("%+v: %v", c, err)
		}
	}
	s, err := whep.NewServer(whep.Config{Port: port, Clock: clock.System{}})
	must(t, err)
	if _, err := s.Stream([]unit.Track{{ID: 1, Codec: unit.H265}}, zerolog.Nop()); !errors.Is(err, whep.ErrTracks) {
		t.Errorf("a stream without H.264: %v", err)
	}
	must(t, port.Close())
}
