package main

import (
	"io"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/pion/webrtc/v4"

	"github.com/livepeer/network/agents/observer"
	"github.com/livepeer/network/media/engine/testcard"
	"github.com/livepeer/network/media/profile"
)

// call makes a request and returns the answer, which the client holds against the description.
func call(t *testing.T, client *http.Client, method, url, kind, body string, header ...string) (*http.Response, string) {
	t.Helper()
	request, err := http.NewRequestWithContext(t.Context(), method, url, strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	request.Header.Set("Content-Type", kind)
	for i := 0; i+1 < len(header); i += 2 {
		request.Header.Set(header[i], header[i+1])
	}
	response, err := client.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	text, err := io.ReadAll(response.Body)
	_ = response.Body.Close()
	if err != nil {
		t.Fatal(err)
	}
	return response, string(text)
}

// offer is what a peer says that sends or watches, and never does.
func offer(t *testing.T, direction webrtc.RTPTransceiverDirection) string {
	t.Helper()
	peer, err := webrtc.NewPeerConnection(webrtc.Configuration{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = peer.GracefulClose() })
	for _, kind := range []webrtc.RTPCodecType{webrtc.RTPCodecTypeVideo, webrtc.RTPCodecTypeAudio} {
		if _, err := peer.AddTransceiverFromKind(kind, webrtc.RTPTransceiverInit{Direction: direction}); err != nil {
			t.Fatal(err)
		}
	}
	said, err := peer.CreateOffer(nil)
	if err != nil {
		t.Fatal(err)
	}
	if err := peer.SetLocalDescription(said); err != nil {
		t.Fatal(err)
	}
	return said.SDP
}

// callStreams publishes and watches in every way over HTTP, and makes mistakes.
func callStreams(t *testing.T, client *http.Client, page string) {
	t.Helper()
	want := func(status int, method, path, kind, body string, header ...string) *http.Response {
		t.Helper()
		url := page + path
		if strings.Contains(path, "://") {
			url = path
		}
		response, text := call(t, client, method, url, kind, body, header...)
		if response.StatusCode != status {
			t.Errorf("%s %s: %s %s", method, path, response.Status, text)
		}
		return response
	}
	at := func(response *http.Response) string {
		location, err := response.Location()
		if err != nil {
			t.Fatal(err)
		}
		return location.String()
	}
	const sdp, fragment = "application/sdp", "application/trickle-ice-sdpfrag"
	segment := string(testcard.TS(t, "testsrc2=s=320x180:r=30:d=2"))
	want(http.StatusOK, http.MethodPut, "/live/pushed/0.ts", "video/mp2t", segment)
	want(http.StatusBadRequest, http.MethodPut, "/live/pushed/0.exe", "video/mp2t", segment)
	want(http.StatusBadRequest, http.MethodPut, "/live/a%20b/0.ts", "video/mp2t", segment)
	want(http.StatusOK, http.MethodDelete, "/live/pushed", "", "")

	want(http.StatusUnsupportedMediaType, http.MethodPost, "/whip/camera", "application/json", "{}")
	want(http.StatusBadRequest, http.MethodPost, "/whip/camera", sdp, "v=0")
	publishing := want(http.StatusCreated, http.MethodPost, "/whip/camera", sdp, offer(t, webrtc.RTPTransceiverDirectionSendonly))
	session, tag := at(publishing), publishing.Header.Get("ETag")
	want(http.StatusNoContent, http.MethodPatch, session, fragment, "a=mid:0\r\na=candidate:1 1 udp 2130706431 127.0.0.1 9 typ host\r\n", "If-Match", tag)
	want(http.StatusPreconditionRequired, http.MethodPatch, session, fragment, "")
	want(http.StatusPreconditionFailed, http.MethodPatch, session, fragment, "", "If-Match", `"x"`)
	want(http.StatusUnprocessableEntity, http.MethodPatch, session, fragment, "", "If-Match", "*")
	want(http.StatusUnsupportedMediaType, http.MethodPatch, session, sdp, "", "If-Match", tag)
	want(http.StatusOK, http.MethodDelete, session, "", "")
	want(http.StatusNotFound, http.MethodPatch, page+"/whip/camera/0", fragment, "", "If-Match", tag)
	want(http.StatusNotFound, http.MethodDelete, page+"/whip/camera/0", "", "")

	live := "/live/" + demoStream
	want(http.StatusOK, http.MethodGet, live+"/master.m3u8", "", "") // It is followed.
	await(t, page, time.Minute, "renditions of every codec that are paid", func(s observer.State) bool {
		return slices.ContainsFunc(s.Segments, func(seg observer.SegmentState) bool { return len(seg.Renditions) == len(profile.Codecs()) })
	})
	want(http.StatusNotFound, http.MethodGet, "/live/nobody/master.m3u8", "", "")
	want(http.StatusUnsupportedMediaType, http.MethodPost, live+"/whep", "application/json", "{}")
	want(http.StatusBadRequest, http.MethodPost, live+"/whep", sdp, "v=0")
	watching := want(http.StatusCreated, http.MethodPost, live+"/whep", sdp, offer(t, webrtc.RTPTransceiverDirectionRecvonly))
	want(http.StatusOK, http.MethodDelete, at(watching), "", "")
	want(http.StatusNotFound, http.MethodPost, "/live/nobody/whep", sdp, "v=0")

	want(http.StatusOK, http.MethodGet, "/vod/"+demoStream, "", "")
	want(http.StatusOK, http.MethodGet, "/vod/"+demoStream+"/master.m3u8", "", "")
	want(http.StatusNotFound, http.MethodGet, "/vod/nobody", "", "")
	want(http.StatusNotFound, http.MethodGet, "/vod/nobody/master.m3u8", "", "")
	want(http.StatusNotFound, http.MethodGet, "/vod/"+demoStream+"/0/master.m3u8", "", "")
}
