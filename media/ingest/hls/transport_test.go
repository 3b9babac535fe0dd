package hls

import (
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/livepeer/network/media/fragmented"
)

func TestCheckedClient_KeepsHostileSegmentsAway(t *testing.T) {
	t.Parallel()
	hostile := "\x00\x00\x00\x28moof\x00\x00\x00\x20traf\x00\x00\x00\x18trun\x00\x00\x00\x01\xff\xff\xff\xff\x00\x00\x00\x00\x00\x00\x00\x00"
	web := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body := "#EXTM3U\n"
		if r.URL.Path == "/hostile" {
			body = hostile
		}
		_, _ = io.WriteString(w, body)
	}))
	defer web.Close()
	client := checkedClient(web.Client())
	for path, bad := range map[string]bool{"/good": false, "/hostile": true} {
		request, err := http.NewRequestWithContext(t.Context(), http.MethodGet, web.URL+path, http.NoBody)
		if err != nil {
			t.Fatal(err)
		}
		response, err := client.Do(request)
		if err == nil {
			_ = response.Body.Close()
		}
		if errors.Is(err, fragmented.ErrMP4) != bad {
			t.Errorf("%s: %v", path, err)
		}
	}
}

func TestCheckedClient_RefusesAPlaylistOfThousands(t *testing.T) {
	t.Parallel()
	for n, taken := range map[int]bool{maxRenditions: true, maxRenditions + 1: false} {
		list := "#EXTM3U\n" + strings.Repeat(renditionTag+"TYPE=AUDIO,GROUP-ID=\"a\",NAME=\"a\",URI=\"a.m3u8\"\n", n)
		client := checkedClient(&http.Client{Transport: &origin{files: map[string][]byte{"m3u8": []byte(list)}, left: 1}})
		request, err := http.NewRequestWithContext(t.Context(), http.MethodGet, "http://origin/x.m3u8", http.NoBody)
		if err != nil {
			t.Fatal(err)
		}
		response, err := client.Do(request)
		if err == nil {
			_ = response.Body.Close()
		}
		if (err == nil) != taken {
			t.Errorf("%d renditions: %v", n, err)
		}
	}
}
