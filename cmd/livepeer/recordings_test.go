package main

import (
	"context"
	"encoding/json"
	"io"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/livepeer/network/agents/observer"
	"github.com/livepeer/network/media/packager/studio"
)

// livepeer runs a command to its end and returns what it prints.
func livepeer(t *testing.T, arguments ...string) string {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), os.Args[0], arguments...)
	cmd.Env = append(os.Environ(), runMain+"=1", "HOME="+t.TempDir())
	var complaints strings.Builder
	cmd.Stderr = &complaints
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("livepeer %v: %v\n%s", arguments, err, complaints.String())
	}
	return string(out)
}

// probe counts the pictures of a film and checks that ffprobe has nothing to complain about.
func probeFilm(t *testing.T, film string) (frames string, streams []string) {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), "ffprobe", "-v", "error", "-count_frames", "-show_entries", "stream=codec_name,nb_read_frames", "-of", "csv=p=0", film)
	var complaints strings.Builder
	cmd.Stderr = &complaints
	out, err := cmd.Output()
	if err != nil || complaints.Len() > 0 {
		t.Fatalf("ffprobe %s: %v\n%s", film, err, complaints.String())
	}
	for line := range strings.Lines(string(out)) {
		name, count, _ := strings.Cut(strings.TrimSpace(line), ",")
		if name == "h264" {
			frames = count
		}
		streams = append(streams, name)
	}
	return frames, streams
}

// filmOf makes a minute of a test card with sound and returns its path.
func filmOf(t *testing.T, size string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "film.mp4")
	if out, err := exec.CommandContext(t.Context(), "ffmpeg", strings.Fields("-v error -f lavfi -i testsrc2=s="+size+":r=30:d=60 -f lavfi -i sine=d=60:r=48000 "+
		"-c:v libx264 -preset ultrafast -tune zerolatency -pix_fmt yuv420p -g 30 -sc_threshold 0 -c:a aac "+path)...).CombinedOutput(); err != nil {
		t.Fatalf("ffmpeg: %v\n%s", err, out)
	}
	return path
}

// TestRecordings_SurviveACrash records a network's stream, kills it, and goes on: the recording is played from the files, in a
// browser, as an MP4 and from another store.
func TestRecordings_SurviveACrash(t *testing.T) {
	data, films := t.TempDir(), "folder:"+filepath.Join(t.TempDir(), "films")
	input := filmOf(t, "320x180") // small, so that the machine has time for the rest
	run := func() (*process, string) {
		up := start(t, "up", "--json", "--log-level", "debug", "--data", data, "--rtmp", "127.0.0.1:0", "--http", "127.0.0.1:0",
			"--rpc-listen", "127.0.0.1:0", "--profiles", smallLadder(t), "--store", films, "--record", "--dvr", "1h", "--input", input)
		var doors struct{ Page, RTMP string }
		up.announced(&doors)
		return up, doors.Page
	}
	shown := func() (v summary) {
		cmd := exec.CommandContext(t.Context(), os.Args[0], "recordings", "show", "--json", "--store", films, demoStream)
		cmd.Env = append(os.Environ(), runMain+"=1", "HOME="+data)
		if out, err := cmd.Output(); err == nil && json.Unmarshal(out, &v) != nil {
			t.Errorf("show prints %s", out)
		}
		return v // Nothing is there before the first segment is.
	}
	up, page := run()
	await(t, page, 3*time.Minute, "the first segments", func(observer.State) bool { return shown().Segments > 3 })
	t.Run("whep", func(t *testing.T) {
		seen := studio.Watch(t, page+"/live/none/none", "whep", page+"/live/"+demoStream+"/whep", 3)
		if seen.Samples+seen.Unreadable < 20 || seen.AudioSeconds == 0 || len(seen.Errors) > 0 || !slices.Contains(seen.Heights, 180) {
			t.Errorf("%+v", seen)
		}
	})
	up.stop(os.Kill)
	crashed := shown()
	if crashed.Segments < 3 {
		t.Fatalf("%+v", crashed)
	}
	_, page = run()
	await(t, page, 3*time.Minute, "segments after the crash", func(observer.State) bool { return shown().Segments > crashed.Segments+3 })
	whole := shown()
	if whole.Name != crashed.Name {
		t.Errorf("%s does not go on: %s", crashed.Name, whole.Name)
	}
	t.Run("seek back over the crash", func(t *testing.T) { seekBack(t, page, crashed.Segments) })
	t.Run("vod", func(t *testing.T) {
		seen := studio.Watch(t, page+"/live/none/none", "vod", page+"/vod/"+demoStream+"/master.m3u8", 4)
		if len(seen.Errors) > 0 || seen.Duration < crashed.Seconds || seen.AudioSeconds == 0 {
			t.Errorf("%+v, the recording has %+v", seen, whole)
		}
	})
	out := t.TempDir()
	mp4, car := filepath.Join(out, "demo.mp4"), filepath.Join(out, "demo.car")
	livepeer(t, "recordings", "export", "--store", films, "--out", mp4, demoStream)
	if frames, streams := probeFilm(t, mp4); len(frames) < 2 || !slices.Equal(streams, []string{"h264", "aac"}) {
		t.Errorf("the MP4 has %s pictures, %v", frames, streams)
	}
	id := livepeer(t, "recordings", "export", "--store", films, "--out", car, whole.Name)
	blocks := "ipfs:" + filepath.Join(out, "blocks")
	livepeer(t, "recordings", "import", "--store", blocks, "copy/1", car)
	if list := livepeer(t, "recordings", "list", "--store", blocks); !strings.HasPrefix(list, "copy/1 ") || !strings.Contains(id, "bafy") {
		t.Errorf("imported %q, content id %q", list, id)
	}
}

// seekBack fetches the oldest segment that the live playlist names.
func seekBack(t *testing.T, page string, atLeast int) {
	t.Helper()
	fetch := func(path string) (*http.Response, string) {
		ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
		defer cancel()
		r, err := http.NewRequestWithContext(ctx, http.MethodGet, path, nil)
		if err != nil {
			t.Fatal(err)
		}
		res, err := http.DefaultClient.Do(r)
		if err != nil {
			t.Fatal(err)
		}
		defer res.Body.Close()
		var text strings.Builder
		if _, err := io.Copy(&text, res.Body); err != nil {
			t.Fatal(err)
		}
		return res, text.String()
	}
	res, _ := fetch(page + "/live/" + demoStream + "/master.m3u8")
	folder := strings.TrimSuffix(res.Request.URL.String(), "master.m3u8") + "source/"
	_, list := fetch(folder + "index.m3u8")
	if n := strings.Count(list, "#EXTINF"); n < atLeast {
		t.Errorf("%d segments are listed, %d were recorded before the crash", n, atLeast)
	}
	for line := range strings.Lines(list) {
		if line = strings.TrimSpace(line); strings.HasSuffix(line, ".m4s") {
			if res, body := fetch(folder + line); res.StatusCode != http.StatusOK || len(body) < 1000 {
				t.Errorf("%s: %s, %d bytes", line, res.Status, len(body))
			}
			return
		}
	}
	t.Errorf("no segment in\n%s", list)
}
