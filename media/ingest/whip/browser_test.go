package whip_test

import (
	"context"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"os/exec"
	"strings"
	"syscall"
	"testing"

	"github.com/rs/zerolog"

	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/media/ingest/ingesttest"
	"github.com/livepeer/network/media/ingest/whip"
	"github.com/livepeer/network/media/unit"
)

// studioPage publishes the browser's test camera and microphone, as a page does that knows of WHIP only what RFC 9725 says.
const studioPage = `<!doctype html><script type="module">
const stream = await navigator.mediaDevices.getUserMedia({ video: { width: 640, height: 360 }, audio: true });
const peer = new RTCPeerConnection();
for (const track of stream.getTracks()) peer.addTransceiver(track, { direction: "sendonly", streams: [stream] });
await peer.setLocalDescription();
await new Promise((done) => {
  if (peer.iceGatheringState === "complete") done();
  peer.onicegatheringstatechange = () => peer.iceGatheringState === "complete" && done();
});
const answer = await fetch("/whip/camera", {
  method: "POST", headers: { "Content-Type": "application/sdp", Authorization: "Bearer s3cret" }, body: peer.localDescription.sdp,
});
await peer.setRemoteDescription({ type: "answer", sdp: await answer.text() });
</script>`

// foreignPage does so from another origin, and does not wait for its candidates. It tells what the server answered to them.
const foreignPage = `<!doctype html><script type="module">
const server = "SERVER";
const stream = await navigator.mediaDevices.getUserMedia({ video: { width: 640, height: 360 }, audio: true });
const peer = new RTCPeerConnection();
for (const track of stream.getTracks()) peer.addTransceiver(track, { direction: "sendonly", streams: [stream] });
const found = [];
const all = new Promise((done) => (peer.onicecandidate = ({ candidate }) => candidate ? found.push(candidate) : done()));
await peer.setLocalDescription();
const offer = peer.localDescription.sdp.split("\r\n").filter((line) => !line.startsWith("a=candidate")).join("\r\n");
const answer = await fetch(server + "/whip/camera", {
  method: "POST", headers: { "Content-Type": "application/sdp", Authorization: "Bearer s3cret" }, body: offer,
});
await all;
const location = new URL(answer.headers.get("Location"), answer.url);
const lines = found.map(({ sdpMid, candidate }) => "a=mid:" + sdpMid + "\r\na=" + candidate + "\r\n");
const told = await fetch(location, {
  method: "PATCH", headers: { "Content-Type": "application/trickle-ice-sdpfrag", "If-Match": answer.headers.get("ETag") },
  body: "a=ice-ufrag:" + found[0].usernameFragment + "\r\n" + lines.join("") + "a=end-of-candidates\r\n",
});
await fetch("/told/" + told.status);
await peer.setRemoteDescription({ type: "answer", sdp: await answer.text() });
</script>`

// A page of another site may publish where publishers need a key, with candidates as they are found.
func TestServer_ABrowserPublishesFromAnotherOrigin(t *testing.T) {
	t.Parallel()
	s := ingesttest.NewStudio()
	server := serve(t, s, func(c *whip.Config) { c.AnyOrigin = true })
	told := make(chan string, 1)
	page := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if status, is := strings.CutPrefix(r.URL.Path, "/told/"); is {
			told <- status
			return
		}
		w.Header().Set("Content-Type", "text/html")
		_, _ = io.WriteString(w, strings.Replace(foreignPage, "SERVER", server, 1))
	}))
	defer page.Close()
	browse(t, page.URL)
	select {
	case status := <-told:
		if status != "204" {
			t.Errorf("the candidates are answered with %s", status)
		}
	case <-(clock.System{}).After(ingesttest.Patience):
		t.Fatal("the page says nothing of its candidates")
	}
	ingesttest.Await(t, func() bool { return len(s.Seen(t).Segments) >= 1 })
}

// TestServer_ABrowserPublishes takes a real browser's camera.
func TestServer_ABrowserPublishes(t *testing.T) {
	t.Parallel()
	port := listen(t)
	s := ingesttest.NewStudio()
	server, err := whip.New(whip.Config{Port: port, Clock: clock.System{}, Log: zerolog.Nop(), Handler: s})
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- server.Run(ctx) }()
	mux := http.NewServeMux()
	mux.Handle("/whip/", server)
	mux.HandleFunc("/", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/html")
		_, _ = io.WriteString(w, studioPage)
	})
	web := httptest.NewServer(mux)
	t.Cleanup(func() {
		web.Close()
		cancel()
		if err := errors.Join(<-done, port.Close()); err != nil {
			t.Error(err)
		}
	})
	browse(t, web.URL)
	ingesttest.Await(t, func() bool { return len(s.Seen(t).Segments) >= 2 })
	seen := s.Seen(t)
	if seen.Tracks[0].Codec != unit.H264 || len(seen.Tracks) != 2 || seen.Tracks[1].Codec != unit.Opus {
		t.Errorf("tracks %+v", seen.Tracks)
	}
	if p := seen.Publishers[0]; p.Path != "live/camera" || p.Key != "s3cret" {
		t.Errorf("publisher %+v", p)
	}
	if frames := ingesttest.CheckSegments(t, seen.Segments); frames < 20 {
		t.Errorf("%d frames in %d segments", frames, len(seen.Segments))
	}
}

// browse opens a page in a browser with a camera until the test ends.
func browse(t *testing.T, url string) {
	t.Helper()
	browser, err := exec.LookPath("chromium")
	if err != nil {
		t.Skip("chromium is not installed")
	}
	cmd := exec.CommandContext(t.Context(), browser, "--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--user-data-dir="+t.TempDir(),
		"--use-fake-ui-for-media-stream", "--use-fake-device-for-media-stream", "--disable-features=WebRtcHideLocalIpsWithMdns",
		"--disable-background-networking", "--disable-component-update", "--disable-sync", "--remote-debugging-port=0", url)
	var said strings.Builder
	cmd.Stderr = &said
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true} // The browser is a family of processes.
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = syscall.Kill(-cmd.Process.Pid, syscall.SIGKILL)
		_ = cmd.Wait()
		if t.Failed() {
			t.Log(said.String())
		}
	})
}
