package ladder_test

import (
	"bytes"
	"fmt"
	"io"
	"math"
	"net/http/httptest"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/livepeer/network/media/engine/cpu"
	"github.com/livepeer/network/media/engine/testcard"
	"github.com/livepeer/network/media/packager/ladder"
	"github.com/livepeer/network/media/packager/studio"
	"github.com/livepeer/network/media/profile"
	"github.com/livepeer/network/media/segment"
)

// everyCodec shows two segments of two seconds whose renditions have every codec there is, and ends.
func everyCodec(t *testing.T, change func(*ladder.Config)) *ladder.Packager {
	t.Helper()
	e, err := cpu.New(t.Context(), cpu.Config{})
	if err != nil {
		t.Skipf("needs ffmpeg: %v", err)
	}
	t.Cleanup(func() { _ = e.Close() })
	var profiles []profile.Profile
	var rungs []string
	for _, codec := range profile.Codecs() {
		box := profile.Profile{Name: codec, Width: 256, Height: 144, Bitrate: 250_000, Codec: codec, Preset: "superfast"}
		if codec == profile.H264 {
			box.Width, box.Height = 128, 72 // to be told from the others
		}
		profiles = append(profiles, box)
		rungs = append(rungs, codec)
	}
	p, _ := start(t, change, rungs...)
	for n := range uint64(2) {
		at := time.Duration(n) * 2 * time.Second // small
		data := testcard.TS(t, fmt.Sprintf("testsrc2=s=320x180:r=30,trim=start=%d:duration=2,setpts=PTS-STARTPTS", 2*n), "-output_ts_offset", fmt.Sprint(10+2*n))
		// The test card's first picture is a little after the offset, as its encoder reorders.
		seg := segment.Segment{Sequence: n, Data: data, Duration: 2 * time.Second, PTS: 10*time.Second + at, Wall: epoch.Add(at)}
		renditions, err := e.Transcode(t.Context(), seg, profiles)
		must(t, err)
		publish(t, p, seg, renditions...)
	}
	p.End()
	return p
}

// What a player is told of a codec decides whether it tries: RFC 6381 and what each codec adds to it.
func TestPackager_NamesEveryCodec(t *testing.T) {
	t.Parallel()
	p := everyCodec(t, nil)
	master := body(t, p, "master.m3u8")
	for rung, want := range map[string]string{
		"h264":   `avc1\.[0-9a-f]{6}`,
		"h265":   `hvc1\.1\.6\.L[0-9]+\.90`,
		"vp9":    `vp09\.00\.11\.08`,
		"av1":    `av01\.0\.0[0-9]M\.08\.0\.11[0-2]\.01\.01\.01\.0`,
		"source": `avc1\.[0-9a-f]{6}`,
	} {
		variant := regexp.MustCompile(`CODECS="` + want + `",[^\n]*\n` + rung + `/index\.m3u8\n`)
		if !variant.MatchString(master) {
			t.Errorf("%s is not shown as %s:\n%s", rung, want, master)
		}
	}
	server := httptest.NewServer(p.Handler())
	defer server.Close()
	for _, codec := range profile.Codecs() {
		name := strings.Replace(codec, "h265", "hevc", 1)
		got := command(t, "ffprobe", "-v", "error", "-count_frames", "-show_entries", "stream=codec_name,width,height,nb_read_frames",
			"-of", "csv=p=0", server.URL+"/"+codec+"/index.m3u8")
		size := "256,144"
		if codec == profile.H264 {
			size = "128,72"
		}
		if !strings.HasPrefix(got, name+","+size+",120\n") {
			t.Errorf("%s: ffprobe sees %s", codec, got)
		}
		list := body(t, p, codec+"/index.m3u8")
		if n := strings.Count(list, "#EXT-X-MAP"); n != 1 || strings.Contains(list, "DISCONTINUITY\n") {
			t.Errorf("%s has %d init segments:\n%s", codec, n, list)
		}
	}
}

// Players believe the init segment where it differs from the playlist.
func TestPackager_InitSegmentsAgreeWithThePlaylist(t *testing.T) {
	t.Parallel()
	p := everyCodec(t, nil)
	read := func(rung, name string) []byte {
		data, err := io.ReadAll(get(t, p, rung+"/init-0.mp4").Body)
		must(t, err)
		i := bytes.Index(data, []byte(name))
		if i < 0 {
			t.Fatalf("%s has no %s", rung, name)
		}
		return data[i+4:]
	}
	vpcc := read("vp9", "vpcC")
	if got, want := fmt.Sprintf("%x", vpcc[:10]), "01000000"+"00"+"0b"+"82"+"020202"; got != want {
		t.Errorf("vpcC is %s, want %s", got, want)
	}
	hvcc := read("h265", "hvcC")
	if got, want := fmt.Sprintf("%x", hvcc[:12]), "01"+"01"+"60000000"+"900000000000"; got != want {
		t.Errorf("hvcC is %s, want %s", got, want)
	}
	if hvcc[22] != 3 || hvcc[23] != 0x80|32 {
		t.Errorf("%d arrays, the first of type %#x: hvc1 demands that they are complete", hvcc[22], hvcc[23])
	}
	if av1c := read("av1", "av1C"); av1c[0] != 0x81 || av1c[1]>>5 != 0 {
		t.Errorf("av1C is %x", av1c[:4])
	}
}

// A browser plays what it can decode of a ladder, from a recording too, and takes another rendition where it cannot.
func TestRecording_BrowsersPlayTheCodecsTheyHave(t *testing.T) {
	t.Parallel()
	const others, least = 144, 72 // heights
	a := &attic{}
	everyCodec(t, withAttic(a))
	for _, c := range []struct {
		rungs  []string
		height int // 0 for either
	}{
		{[]string{"vp9"}, others},
		{[]string{"av1"}, others},
		{[]string{"h265", "h264"}, 0},
		{[]string{"h265", "vp9", "av1", "h264"}, 0},
	} {
		t.Run(strings.Join(c.rungs, "+"), func(t *testing.T) {
			t.Parallel()
			r := ladder.Recording{Rungs: c.rungs, TargetDuration: ladder.DefaultTargetDuration}
			for _, s := range a.shown {
				all := s.Rungs
				s.Rungs = make(map[string]ladder.Piece)
				for _, rung := range c.rungs {
					s.Rungs[rung] = all[rung]
				}
				r.Shown = append(r.Shown, s)
			}
			handler, err := r.Handler(a)
			must(t, err)
			server := httptest.NewServer(handler)
			defer server.Close()
			seen := studio.Watch(t, server.URL+"/none", "vod", server.URL+"/master.m3u8", 10)
			if len(seen.Heights) == 0 || len(seen.Errors) > 0 || math.Abs(seen.Duration-4) > 0.1 {
				t.Fatalf("the browser saw %+v", seen)
			}
			if c.height > 0 && !slices.Equal(seen.Heights, []int{c.height}) {
				t.Errorf("heights %v, want %d", seen.Heights, c.height)
			}
			t.Logf("heights %v", seen.Heights)
		})
	}
}
