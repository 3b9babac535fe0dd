package main

import (
	"context"
	"encoding/json"
	"io"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/livepeer/network/agents/observer"
)

// TestIngest_EveryWayIsTranscoded publishes by every protocol into a whole network, with keys, and one after the other
// waits for renditions that a transcoder made.
func TestIngest_EveryWayIsTranscoded(t *testing.T) {
	folder := t.TempDir()
	keys, err := json.Marshal(map[string]string{"rtmp": "first secret", "srt": "second secret", "push": "third secret"})
	if err != nil {
		t.Fatal(err)
	}
	keyFile, film := filepath.Join(folder, "keys.json"), filepath.Join(folder, "film.webm")
	if err := os.WriteFile(keyFile, keys, 0o600); err != nil {
		t.Fatal(err)
	}
	card := []string{"-f", "lavfi", "-i", "testsrc2=size=320x180:rate=25", "-f", "lavfi", "-i", "sine"}
	encode := exec.CommandContext(t.Context(), "ffmpeg", append(append([]string{"-v", "error"}, card...),
		"-t", "4", "-c:v", "libvpx-vp9", "-deadline", "realtime", "-cpu-used", "8", "-c:a", "libopus", film)...)
	if out, err := encode.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	up := start(t, "up", "--json", "--log-level", "debug", "--data", filepath.Join(folder, "up"), "--rtmp", "127.0.0.1:0", "--http", "127.0.0.1:0",
		"--rpc-listen", "127.0.0.1:0", "--input", "none", "--profiles", smallLadder(t), "--srt", "127.0.0.1:0", "--stream-keys", keyFile,
		"--file", "file="+film, "--loop")
	var doors struct{ Page, RTMP, SRT, Push, Whip string }
	up.announced(&doors)
	if doors.Whip == "" {
		t.Error("no whip address was announced")
	}
	awaitRendition(t, doors.Page, "file")

	h264 := []string{"-c:v", "libx264", "-preset", "ultrafast", "-tune", "zerolatency", "-g", "25", "-pix_fmt", "yuv420p"}
	for _, c := range []struct {
		name, key, wrong string
		output           func(key string) []string
	}{
		{"srt", "second secret", "x", func(key string) []string {
			return []string{"-c:a", "libopus", "-f", "mpegts", doors.SRT + "srt?key=" + strings.ReplaceAll(key, " ", "%20")}
		}},
		{"push", "third secret", "x", func(key string) []string {
			return []string{
				"-c:a", "aac", "-f", "hls", "-method", "PUT", "-hls_time", "1", "-headers", "Authorization: Bearer " + key + "\r\n",
				"-hls_segment_filename", doors.Push + "push/%d.ts", doors.Push + "push/index.m3u8",
			}
		}},
		{"rtmp", "first secret", "x", func(key string) []string {
			return []string{"-c:a", "aac", "-f", "flv", doors.RTMP + "rtmp?key=" + strings.ReplaceAll(key, " ", "%20")}
		}},
	} {
		args := append(append(append([]string{"-nostdin", "-v", "error", "-re"}, card[:4]...), "-re"), append(card[4:], h264...)...)
		refused := exec.CommandContext(t.Context(), "ffmpeg", append(append(append([]string{}, args...), "-t", "3"), c.output(c.wrong)...)...)
		if out, err := refused.CombinedOutput(); c.name != "push" && err == nil { // ffmpeg goes on whatever HTTP says.
			t.Errorf("%s without its key was taken: %s", c.name, out)
		}
		ctx, cancel := context.WithCancel(t.Context())
		publisher := exec.CommandContext(ctx, "ffmpeg", append(args, c.output(c.key)...)...)
		var said strings.Builder
		publisher.Stderr = &said
		if err := publisher.Start(); err != nil {
			t.Fatal(err)
		}
		awaitRendition(t, doors.Page, c.name)
		cancel()
		_ = publisher.Wait() // It was killed.
		if t.Failed() {
			t.Fatalf("%s: the publisher says:\n%s", c.name, said.String())
		}
	}
}

// awaitRendition waits until the ladder of a stream lists a rendition that is no gap.
func awaitRendition(t *testing.T, page, name string) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 2*time.Minute)
	defer cancel()
	err := follow(ctx, page, func(observer.State) bool {
		master, found := get(ctx, page+"/live/"+name+"/master.m3u8")
		if !found {
			return false
		}
		for line := range strings.Lines(master.text) {
			line = strings.TrimSpace(line)
			if line == "" || strings.HasPrefix(line, "#") || strings.Contains(line, "source") {
				continue
			}
			rung, found := get(ctx, master.folder+line)
			if !found {
				return false
			}
			segments, gaps := strings.Count(rung.text, "#EXTINF"), strings.Count(rung.text, "#EXT-X-GAP")
			return segments > gaps
		}
		return false
	})
	if err != nil {
		t.Fatalf("%s has no rendition: %v", name, err)
	}
}

// readPage is what was read, and the folder that it lies in.
type readPage struct{ text, folder string }

func get(ctx context.Context, url string) (readPage, bool) {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
	if err != nil {
		return readPage{}, false
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return readPage{}, false
	}
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	if err != nil || response.StatusCode != http.StatusOK {
		return readPage{}, false
	}
	final := response.Request.URL.String()
	return readPage{string(text), final[:strings.LastIndex(final, "/")+1]}, true
}
