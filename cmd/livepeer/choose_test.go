package main

import (
	"strings"
	"testing"
	"time"

	"github.com/livepeer/network/agents/observer"
)

// TestPage_AnotherStreamIsChosenByAClick: two publishers, and a viewer who goes from one to the other, back, and on with a phone.
func TestPage_AnotherStreamIsChosenByAClick(t *testing.T) {
	t.Parallel()
	var at liveNetwork
	up := start(t, "up", "--json", "--data", t.TempDir(), "--input", "none", "--rtmp", "127.0.0.1:0", "--http", "127.0.0.1:0",
		"--rpc-listen", "127.0.0.1:0", "--profiles", smallLadder(t))
	up.announced(&at)
	server := at.RTMP[:strings.LastIndex(at.RTMP, "/")]
	sizes := map[string]string{"wide": "320x180", "tall": "240x240"}
	for name, size := range sizes {
		ffmpeg(t, server+"/"+name, "-re", "-f", "lavfi", "-i", "testsrc2=s="+size+":r=15", "-f", "lavfi", "-i", "sine=r=44100",
			"-c:v", "libx264", "-preset", "ultrafast", "-tune", "zerolatency", "-g", "30", "-pix_fmt", "yuv420p", "-c:a", "aac")
	}
	await(t, at.Page, 2*time.Minute, "two live streams", func(s observer.State) bool {
		live := 0
		for _, stream := range s.Streams {
			if stream.Live {
				live++
			}
		}
		return live == len(sizes)
	})
	browse(t, "choose.mjs", 5*time.Minute, "--url", at.Page, "--streams", "wide="+sizes["wide"]+",tall="+sizes["tall"])
}
