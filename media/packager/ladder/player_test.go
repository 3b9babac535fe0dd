package ladder_test

import (
	"bytes"
	"fmt"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/livepeer/network/media/engine"
	"github.com/livepeer/network/media/profile"
	"github.com/livepeer/network/media/segment"
)

// command runs a program and returns what it prints. It fails the test on any complaint.
func command(t *testing.T, name string, args ...string) string {
	t.Helper()
	path, err := exec.LookPath(name)
	if err != nil {
		t.Skipf("%s is not installed", name)
	}
	cmd := exec.CommandContext(t.Context(), path, args...)
	var out, complaints bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &complaints
	if err := cmd.Run(); err != nil || complaints.Len() > 0 {
		t.Fatalf("%s %s: %v\n%s", name, strings.Join(args, " "), err, &complaints)
	}
	return out.String()
}

// TestPackager_FfmpegPlaysEveryRungToTheLastPicture takes real media, with and without B-frames,
// through the packager and reads it with a player that is not ours.
func TestPackager_FfmpegPlaysEveryRungToTheLastPicture(t *testing.T) {
	t.Parallel()
	const segments, pictures = 10, 60
	dir := t.TempDir()
	args := strings.Fields("-v error -f lavfi -i testsrc2=s=320x180:r=30:d=20 -f lavfi -i sine=d=20:r=44100 " +
		"-filter_complex [0:v]split=3[a][b][c];[b]scale=160:90[d];[c]scale=128:72[e]")
	for rung, maps := range map[string]string{"source": "-map [a] -bf 2 -map 1:a", "90p": "-map [d] -bf 3", "72p": "-map [e] -bf 0"} {
		args = append(args, strings.Fields(maps+" -c:v libx264 -preset ultrafast -g 60 -keyint_min 60 -sc_threshold 0 -pix_fmt yuv420p "+
			"-c:a aac -muxdelay 0 -muxpreload 0 -f segment -segment_time 2 -segment_format mpegts")...)
		args = append(args, filepath.Join(dir, rung+"%d.ts"))
	}
	command(t, "ffmpeg", args...)
	p, _ := start(t, nil, "90p", "72p")
	for n := range uint64(segments) {
		file := func(rung string) []byte {
			b, err := os.ReadFile(filepath.Join(dir, fmt.Sprintf("%s%d.ts", rung, n)))
			must(t, err)
			return b
		}
		at := time.Duration(n) * 2 * time.Second // small
		must(t, p.AddSource(segment.Segment{Sequence: n, Data: file("source"), Duration: 2 * time.Second, PTS: at, Wall: epoch.Add(at)}))
		for _, rung := range []string{"90p", "72p"} {
			must(t, p.AddRendition(n, engine.Rendition{Profile: profile.Profile{Name: rung}, Data: file(rung)}))
		}
	}
	p.End()
	server := httptest.NewServer(p.Handler())
	defer server.Close()
	// The last six segments are listed.
	for rung, want := range map[string]string{"source": "h264,320,180", "90p": "h264,160,90", "72p": "h264,128,72"} {
		got := command(t, "ffprobe", "-v", "error", "-count_frames", "-show_entries", "stream=codec_name,width,height,nb_read_frames",
			"-of", "csv=p=0", server.URL+"/"+rung+"/index.m3u8")
		if !strings.HasPrefix(got, fmt.Sprintf("%s,%d\n", want, 6*pictures)) {
			t.Errorf("%s: %s", rung, got)
		}
	}
	streams := command(t, "ffmpeg", "-v", "error", "-i", server.URL+"/master.m3u8", "-map", "0", "-f", "framehash", "-")
	if n := strings.Count(streams, "#media_type "); n != 4 {
		t.Errorf("%d streams, want 3 of video and 1 of audio", n)
	}
}
