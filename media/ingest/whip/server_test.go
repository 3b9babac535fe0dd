package whip_test

import (
	"bytes"
	"context"
	"errors"
	"io"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/pion/webrtc/v4"
	"github.com/pion/webrtc/v4/pkg/media"
	"github.com/pion/webrtc/v4/pkg/media/ivfreader"
	"github.com/rs/zerolog"
	"go.uber.org/goleak"

	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/media/ingest"
	"github.com/livepeer/network/media/ingest/ingesttest"
	"github.com/livepeer/network/media/ingest/whip"
	"github.com/livepeer/network/media/rtc"
	"github.com/livepeer/network/media/unit"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// listen opens a UDP port until the test ends.
func listen(t *testing.T) *rtc.Port {
	t.Helper()
	port, err := rtc.Listen(rtc.Config{Address: "127.0.0.1:0"})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := port.Close(); err != nil {
			t.Error(err)
		}
	})
	return port
}

// serve runs a server for the test and returns its address.
func serve(t *testing.T, h ingest.Handler, change func(*whip.Config)) string {
	t.Helper()
	cfg := whip.Config{Port: listen(t), Clock: clock.System{}, Log: zerolog.Nop(), Handler: h}
	if change != nil {
		change(&cfg)
	}
	server, err := whip.New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	return ingesttest.Serve(t, server)
}

func request(t *testing.T, method, url, contentType string, body string) (*http.Response, string) {
	t.Helper()
	r, err := http.NewRequestWithContext(t.Context(), method, url, strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Content-Type", contentType)
	r.Header.Set("Authorization", "Bearer s3cret")
	answer, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer answer.Body.Close()
	text, err := io.ReadAll(answer.Body)
	if err != nil {
		t.Fatal(err)
	}
	return answer, string(text)
}

// client is a publisher.
type client struct {
	peer      *webrtc.PeerConnection
	connected chan struct{}
	video     *webrtc.TrackLocalStaticSample
	audio     *webrtc.TrackLocalStaticSample
	location  string
	etag      string
}

// connect publishes with a video codec to an address.
func connect(t *testing.T, url, mime string) *client {
	t.Helper()
	c := propose(t, url, mime)
	select {
	case <-c.connected:
	case <-(clock.System{}).After(ingesttest.Patience):
		t.Fatal("no connection")
	}
	return c
}

// propose makes an offer and takes the answer.
func propose(t *testing.T, url, mime string) *client {
	t.Helper()
	var settings webrtc.SettingEngine
	settings.SetIncludeLoopbackCandidate(true)
	settings.SetIPFilter(func(ip net.IP) bool { return ip.IsLoopback() })
	peer, err := webrtc.NewAPI(webrtc.WithSettingEngine(settings), webrtc.WithMediaEngine(mediaEngine(t, mime))).NewPeerConnection(webrtc.Configuration{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = peer.GracefulClose() })
	c := &client{peer: peer, connected: make(chan struct{})}
	c.video = addTrack(t, peer, mime, "video")
	c.audio = addTrack(t, peer, webrtc.MimeTypeOpus, "audio")
	offer, err := peer.CreateOffer(nil)
	if err != nil {
		t.Fatal(err)
	}
	gathered := webrtc.GatheringCompletePromise(peer)
	if err := peer.SetLocalDescription(offer); err != nil {
		t.Fatal(err)
	}
	<-gathered
	peer.OnConnectionStateChange(func(s webrtc.PeerConnectionState) {
		if s == webrtc.PeerConnectionStateConnected {
			close(c.connected)
		}
	})
	answer, text := request(t, http.MethodPost, url, "application/sdp", peer.LocalDescription().SDP)
	if answer.StatusCode != http.StatusCreated || answer.Header.Get("Content-Type") != "application/sdp" {
		t.Fatalf("%s: %s", answer.Status, text)
	}
	c.location, c.etag = answer.Header.Get("Location"), answer.Header.Get("ETag")
	if err := peer.SetRemoteDescription(webrtc.SessionDescription{Type: webrtc.SDPTypeAnswer, SDP: text}); err != nil {
		t.Fatal(err)
	}
	return c
}

// mediaEngine offers one video codec and Opus.
func mediaEngine(t *testing.T, mime string) *webrtc.MediaEngine {
	t.Helper()
	format := map[string]string{
		webrtc.MimeTypeH264: "level-asymmetry-allowed=1;packetization-mode=1;profile-level-id=42e01f", webrtc.MimeTypeVP9: "profile-id=0",
		webrtc.MimeTypeH265: "level-id=93;profile-id=1;tier-flag=0;tx-mode=SRST",
	}[mime]
	m := new(webrtc.MediaEngine)
	if err := errors.Join(m.RegisterCodec(webrtc.RTPCodecParameters{
		RTPCodecCapability: webrtc.RTPCodecCapability{MimeType: mime, ClockRate: 90000, SDPFmtpLine: format}, PayloadType: 102,
	}, webrtc.RTPCodecTypeVideo), m.RegisterCodec(webrtc.RTPCodecParameters{
		RTPCodecCapability: webrtc.RTPCodecCapability{MimeType: webrtc.MimeTypeOpus, ClockRate: 48000, Channels: 2}, PayloadType: 111,
	}, webrtc.RTPCodecTypeAudio)); err != nil {
		t.Fatal(err)
	}
	return m
}

func addTrack(t *testing.T, peer *webrtc.PeerConnection, mime, id string) *webrtc.TrackLocalStaticSample {
	t.Helper()
	track, err := webrtc.NewTrackLocalStaticSample(webrtc.RTPCodecCapability{MimeType: mime}, id, "stream")
	if err != nil {
		t.Fatal(err)
	}
	sender, err := peer.AddTrack(track)
	if err != nil {
		t.Fatal(err)
	}
	go func() {
		for {
			if _, _, err := sender.ReadRTCP(); err != nil {
				return
			}
		}
	}()
	return track
}

// send paces frames at four times their speed, each with a piece of silence.
func (c *client) send(t *testing.T, frames [][]byte) {
	t.Helper()
	const frame, faster = time.Second / 30, 4
	tick := (clock.System{}).Ticker(frame / faster)
	defer tick.Stop()
	for _, f := range frames {
		<-tick.C
		if err := c.video.WriteSample(media.Sample{Data: f, Duration: frame}); err != nil {
			t.Fatal(err)
		}
		if err := c.audio.WriteSample(media.Sample{Data: []byte{0xf8, 0xff, 0xfe}, Duration: frame}); err != nil {
			t.Fatal(err)
		}
	}
}

// h264Frames makes five seconds of access units with a key frame every second.
func h264Frames(t *testing.T) [][]byte {
	t.Helper()
	return accessUnits(t, "x.h264", []byte{0, 0, 0, 1, 9}, "-c:v", "libx264", "-preset", "ultrafast", "-tune", "zerolatency",
		"-x264-params", "aud=1:slices=1")
}

// h265Frames is the same of H.265, with four slices a picture, as hardware makes.
func h265Frames(t *testing.T) [][]byte {
	t.Helper()
	return accessUnits(t, "x.h265", []byte{0, 0, 0, 1, 0x46}, "-c:v", "libx265", "-preset", "ultrafast", "-tune", "zerolatency",
		"-x265-params", "aud=1:slices=4:repeat-headers=1:open-gop=0:log-level=none")
}

// accessUnits encodes five seconds with a key frame every second and cuts them before each delimiter.
func accessUnits(t *testing.T, name string, delimiter []byte, codec ...string) (frames [][]byte) {
	t.Helper()
	file := filepath.Join(t.TempDir(), name)
	args := append(append(ingesttest.Card(5)[:4], codec...), "-g", "30", "-pix_fmt", "yuv420p", file)
	if out, err := ingesttest.FFmpeg(t, args...); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	for _, au := range bytes.Split(data, delimiter)[1:] {
		frames = append(frames, append(bytes.Clone(delimiter), au...))
	}
	return frames
}

func TestServer_WhatAPeerSendsArrivesInSegmentsThatDecodeAlone(t *testing.T) {
	t.Parallel()
	s := ingesttest.NewStudio()
	url := serve(t, s, nil)
	c := connect(t, url+"/whip/x", webrtc.MimeTypeH264)
	frames := h264Frames(t)
	c.send(t, frames)
	ingesttest.Await(t, func() bool { return s.Seen(t).Pictures >= len(frames)-2 })
	if answer, text := request(t, http.MethodDelete, url+c.location, "", ""); answer.StatusCode != http.StatusOK {
		t.Errorf("%s: %s", answer.Status, text)
	}
	if err := s.Ended(t); err != nil {
		t.Errorf("closed with %v", err)
	}
	seen := s.Seen(t)
	if p := seen.Publishers[0]; len(seen.Publishers) != 1 || p.Path != "live/x" || p.Key != "s3cret" || p.Protocol != "whip" {
		t.Errorf("publishers %+v", seen.Publishers)
	}
	if len(seen.Tracks) != 2 || seen.Tracks[0].Codec != unit.H264 || seen.Tracks[1].Codec != unit.Opus {
		t.Fatalf("tracks %+v", seen.Tracks)
	}
	if n := ingesttest.CheckSegments(t, seen.Segments); n != seen.Pictures || n < len(frames)-2 {
		t.Errorf("%d frames in segments, %d arrived, %d were sent", n, seen.Pictures, len(frames))
	}
	if seen.Sounds < 100 {
		t.Errorf("%d frames of sound", seen.Sounds)
	}
	if answer, _ := request(t, http.MethodDelete, url+c.location, "", ""); answer.StatusCode != http.StatusNotFound {
		t.Errorf("a session that is over: %s", answer.Status)
	}
}

// Chromium offers H.265 on machines that have a device for it.
func TestServer_H265ArrivesInSegmentsThatDecodeAlone(t *testing.T) {
	t.Parallel()
	s := ingesttest.NewStudio()
	c := connect(t, serve(t, s, nil)+"/whip/x", webrtc.MimeTypeH265)
	frames := h265Frames(t)
	c.send(t, frames)
	ingesttest.Await(t, func() bool { return s.Seen(t).Pictures >= len(frames)-2 })
	if err := c.peer.GracefulClose(); err != nil {
		t.Fatal(err)
	}
	_ = s.Ended(t) // It was lost, which another test is about.
	seen := s.Seen(t)
	if seen.Tracks[0].Codec != unit.H265 {
		t.Fatalf("tracks %+v", seen.Tracks)
	}
	if n := ingesttest.CheckSegments(t, seen.Segments); n < 120 {
		t.Errorf("%d frames in segments of %d that were sent", n, len(frames))
	}
}

// patch sends a fragment to a session with an entity tag.
func patch(t *testing.T, url, kind, match, body string) int {
	t.Helper()
	r, err := http.NewRequestWithContext(t.Context(), http.MethodPatch, url, strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Content-Type", kind)
	if match != "" {
		r.Header.Set("If-Match", match)
	}
	answer, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	_ = answer.Body.Close()
	return answer.StatusCode
}

func TestServer_TakesCandidatesAfterTheOffer(t *testing.T) {
	t.Parallel()
	url := serve(t, ingesttest.NewStudio(), nil)
	c := connect(t, url+"/whip/x", webrtc.MimeTypeH264)
	const kind = "application/trickle-ice-sdpfrag"
	_, rest, _ := strings.Cut(c.peer.LocalDescription().SDP, "a=ice-ufrag:")
	ufrag, _, _ := strings.Cut(rest, "\r\n")
	candidate := "a=candidate:1 1 udp 2130706431 127.0.0.1 9 typ host\r\n"
	whole := "a=ice-ufrag:" + ufrag + "\r\na=ice-pwd:x\r\nm=video 9 RTP/AVP 0\r\na=mid:0\r\n" + candidate + "a=end-of-candidates\r\n"
	for name, p := range map[string]struct {
		kind, match, body string
		want              int
	}{
		"a candidate":     {kind, c.etag, whole, http.StatusNoContent},
		"none":            {kind, c.etag, "a=ice-ufrag:" + ufrag + "\r\n", http.StatusNoContent},
		"a restart":       {kind, c.etag, "a=ice-ufrag:other\r\n" + candidate, http.StatusUnprocessableEntity},
		"a restart by *":  {kind, "*", whole, http.StatusUnprocessableEntity},
		"of another":      {kind, `"x"`, whole, http.StatusPreconditionFailed},
		"of nobody":       {kind, "", whole, http.StatusPreconditionRequired},
		"a description":   {"application/sdp", c.etag, whole, http.StatusUnsupportedMediaType},
		"no candidate":    {kind, c.etag, "a=candidate:x\r\n", http.StatusBadRequest},
		"no lines":        {kind, c.etag, "hello", http.StatusBadRequest},
		"too large":       {kind, c.etag, strings.Repeat("a=x\r\n", 1<<15), http.StatusBadRequest},
		"many candidates": {kind, c.etag, strings.Repeat(candidate, 65), http.StatusBadRequest},
	} {
		if got := patch(t, url+c.location, p.kind, p.match, p.body); got != p.want {
			t.Errorf("%s: %d, want %d", name, got, p.want)
		}
	}
	for range 3 { // Each within the limit, but not together.
		_ = patch(t, url+c.location, kind, c.etag, strings.Repeat(candidate, 60))
	}
	if got := patch(t, url+c.location, kind, c.etag, whole); got != http.StatusBadRequest {
		t.Errorf("candidates without end: %d", got)
	}
}

func TestServer_OtherCodecsArriveAsTheyAre(t *testing.T) {
	t.Parallel()
	for codec, c := range map[unit.Codec]struct {
		mime string
		args []string
	}{
		unit.VP9: {webrtc.MimeTypeVP9, []string{"-c:v", "libvpx-vp9", "-deadline", "realtime", "-cpu-used", "8", "-g", "30", "-lag-in-frames", "0"}},
		unit.AV1: {webrtc.MimeTypeAV1, []string{"-c:v", "libsvtav1", "-preset", "12", "-g", "30", "-svtav1-params", "pred-struct=1"}},
	} {
		t.Run(string(codec), func(t *testing.T) {
			t.Parallel()
			file := filepath.Join(t.TempDir(), "x.ivf")
			if out, err := ingesttest.FFmpeg(t, append(append(ingesttest.Card(3)[:4], c.args...), "-pix_fmt", "yuv420p", file)...); err != nil {
				t.Fatalf("%v\n%s", err, out)
			}
			data, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			reader, _, err := ivfreader.NewWith(bytes.NewReader(data))
			if err != nil {
				t.Fatal(err)
			}
			var frames [][]byte
			for {
				frame, _, err := reader.ParseNextFrame()
				if err != nil {
					break
				}
				frames = append(frames, frame)
			}
			s := ingesttest.NewStudio()
			p := connect(t, serve(t, s, nil)+"/whip/x", c.mime)
			p.send(t, frames)
			ingesttest.Await(t, func() bool { return s.Seen(t).Pictures >= len(frames)-3 })
			seen := s.Seen(t)
			if seen.Tracks[0].Codec != codec || seen.Keys < 2 {
				t.Errorf("%s with %d key frames", seen.Tracks[0].Codec, seen.Keys)
			}
			if w, h, err := seen.Tracks[0].PictureSize(); w != 320 || h != 180 || err != nil {
				t.Errorf("pictures of %d x %d, %v", w, h, err)
			}
		})
	}
}

func TestServer_APeerThatVanishesIsLost(t *testing.T) {
	t.Parallel()
	s := ingesttest.NewStudio()
	c := connect(t, serve(t, s, nil)+"/whip/x", webrtc.MimeTypeH264)
	c.send(t, h264Frames(t)[:60])
	if err := c.peer.GracefulClose(); err != nil {
		t.Fatal(err)
	}
	if err := s.Ended(t); err == nil {
		t.Error("it counts as one that ended its stream")
	}
}

// gate is a Handler that lets nobody in.
type gate struct{ *ingesttest.Studio }

func (gate) Authorize(context.Context, ingest.Publisher) (any, error) {
	return nil, errors.New("not known here")
}

func TestServer_WhatCannotBeTakenIsRefusedWithTheReason(t *testing.T) {
	t.Parallel()
	s := ingesttest.NewStudio()
	url := serve(t, s, nil)
	closed := serve(t, gate{s}, nil)
	const sdp = "application/sdp"
	for name, c := range map[string]struct {
		method, url, contentType, body string
		status                         int
		want                           string
	}{
		"get":            {http.MethodGet, url + "/whip/x", sdp, "", http.StatusMethodNotAllowed, "POST"},
		"put":            {http.MethodPut, url + "/whip/x/1", sdp, "", http.StatusMethodNotAllowed, "PATCH"},
		"nobody's":       {http.MethodPatch, url + "/whip/x/1", sdp, "", http.StatusNotFound, ""},
		"preflight":      {http.MethodOptions, url + "/whip/x", sdp, "", http.StatusMethodNotAllowed, "POST"},
		"json":           {http.MethodPost, url + "/whip/x", "application/json", "{}", http.StatusUnsupportedMediaType, sdp},
		"vp8 alone":      {http.MethodPost, url + "/whip/x", sdp, "m=video\r\na=rtpmap:96 VP8/90000\r\n", http.StatusBadRequest, "no video in"},
		"no description": {http.MethodPost, url + "/whip/x", sdp, "a=rtpmap:96 H264/90000", http.StatusBadRequest, "offer"},
		"too large":      {http.MethodPost, url + "/whip/x", sdp, strings.Repeat("x", 1<<17), http.StatusBadRequest, "too large"},
		"bad name":       {http.MethodPost, url + "/whip/a%20b", sdp, "", http.StatusBadRequest, "application/name"},
		"by the handler": {http.MethodPost, closed + "/whip/x", sdp, "", http.StatusUnauthorized, "not known here"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			answer, text := request(t, c.method, c.url, c.contentType, c.body)
			if answer.StatusCode != c.status || !strings.Contains(text, c.want) {
				t.Errorf("%s: %s, want %d %s", answer.Status, text, c.status, c.want)
			}
		})
	}
}

func TestServer_APeerThatSendsNothingIsGivenUp(t *testing.T) {
	t.Parallel()
	url := serve(t, ingesttest.NewStudio(), func(c *whip.Config) {
		c.SetupTimeout, c.KeyInterval, c.MaxPublishers = 50*time.Millisecond, 20*time.Millisecond, 1
	})
	c := propose(t, url+"/whip/x", webrtc.MimeTypeH264)
	ingesttest.Await(t, func() bool {
		answer, _ := request(t, http.MethodDelete, url+c.location, "", "")
		return answer.StatusCode == http.StatusNotFound
	})
}
