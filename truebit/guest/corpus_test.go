package guest_test

import (
	"os"
	"path/filepath"
	"strconv"
	"testing"

	"github.com/livepeer/network/media/engine/testcard"
	"github.com/livepeer/network/media/inspect"
	"github.com/livepeer/network/media/profile"
	"github.com/livepeer/network/truebit/guest"
)

// presets are all of x264's that a transcoder of live streams can use, and the slowest of the rest.
var presets = []string{"ultrafast", "superfast", "veryfast", "faster", "fast", "medium", "slow", "veryslow"}

// TestVerdict_EveryPresetPasses: honest work with whatever effort, of pictures that move and of those that are hard: TRUE-22.
func TestVerdict_EveryPresetPasses(t *testing.T) {
	t.Parallel()
	g := open(t)
	for name, lavfi := range map[string]string{
		"card": "testsrc2=s=320x180:r=25:d=0.8", "zoom with grain": "mandelbrot=s=320x180:r=25,noise=alls=8:allf=t,trim=duration=0.8",
	} {
		source := testcard.TS(t, lavfi)
		for _, preset := range presets {
			t.Run(name+" "+preset, func(t *testing.T) {
				t.Parallel()
				for options, more := range map[string][]string{"one GOP": nil, "GOPs of 5 with B": {"-g", "5", "-bf", "2"}} {
					if got := check(t, g, box, source, encode(t, source, scaler(256, 144), append(more, "-preset", preset)...)); got.Code != guest.Pass {
						t.Errorf("%s: %+v", options, got)
					}
				}
			})
		}
	}
}

// TestVerdict_SourcesThatWereSomethingElsePass: a source that was H.265, MPEG-2 or VP9 before and has their artefacts, in segments of several GOPs, B-pictures or
// encoded for low latency, is a source like others.
func TestVerdict_SourcesThatWereSomethingElsePass(t *testing.T) {
	t.Parallel()
	g := open(t)
	const pictures = "testsrc2=s=320x180:r=25:d=0.8,noise=alls=4:allf=t:all_seed=3"
	for name, first := range map[string][]string{
		"H.265":                 {"-c:v", "libx265", "-preset", "ultrafast", "-x265-params", "log-level=none:crf=30", "-f", "mpegts"},
		"MPEG-2":                {"-c:v", "mpeg2video", "-q:v", "6", "-f", "mpegts"},
		"VP9":                   {"-c:v", "libvpx-vp9", "-deadline", "realtime", "-cpu-used", "8", "-b:v", "300k", "-f", "ivf"},
		"H.264 with B-pictures": {"-c:v", "libx264", "-bf", "3", "-g", "7", "-crf", "30", "-f", "mpegts"},
		"low latency":           {"-c:v", "libx264", "-tune", "zerolatency", "-preset", "ultrafast", "-crf", "28", "-f", "mpegts"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			before := testcard.FFmpeg(t, nil, append([]string{"-f", "lavfi", "-i", pictures, "-pix_fmt", "yuv420p"}, append(first, "pipe:1")...)...)
			source := testcard.FFmpeg(t, before, "-i", "pipe:0", "-c:v", "libx264", "-preset", "superfast", "-crf", "20", "-bf", "2", "-g", "8", "-pix_fmt", "yuv420p",
				"-muxdelay", "0", "-muxpreload", "0", "-f", "mpegts", "pipe:1")
			if got := check(t, g, box, source, encode(t, source, scaler(256, 144), "-preset", "superfast")); got.Code != guest.Pass || got.Frames < 19 {
				t.Errorf("%+v", got)
			}
		})
	}
}

// recordings are the files of LIVEPEER_MEDIA and where their pictures move.
var recordings = map[string]string{
	"real-720p30.mp4": "6", "real-1080p60.mp4": "1", "portrait-odd-24fps.mp4": "0", "rtmp-capture.flv": "8", "portrait.ts": "0",
}

// recording is half a second of a file as a source.
func recording(t *testing.T, file, start string, more ...string) []byte {
	t.Helper()
	folder := os.Getenv("LIVEPEER_MEDIA")
	if folder == "" {
		t.Skip("LIVEPEER_MEDIA names no folder")
	}
	args := append([]string{"-ss", start, "-i", filepath.Join(folder, file), "-t", "0.5", "-an", "-c:v", "libx264", "-preset", "veryfast", "-crf", "18", "-g", "1000"}, more...)
	return testcard.FFmpeg(t, nil, append(args, "-f", "mpegts", "pipe:1")...)
}

// TestVerdict_RecordingsLong is the long run over LIVEPEER_MEDIA: every rung of the ladder with several presets at its bitrate passes, and every lie about a recording fails.
func TestVerdict_RecordingsLong(t *testing.T) {
	t.Parallel()
	if os.Getenv("LIVEPEER_LONG") == "" {
		t.Skip("make test-guest runs it")
	}
	g := open(t)
	for file, start := range recordings {
		t.Run(file, func(t *testing.T) {
			t.Parallel()
			source := recording(t, file, start, "-bf", "2")
			info, err := inspect.Inspect(source)
			if err != nil {
				t.Fatal(err)
			}
			for _, rung := range profile.Ladder() {
				p := guest.Parameters{Width: uint32(rung.Width), Height: uint32(rung.Height)}
				w, h := rung.Fit(info.Width, info.Height)
				bits := strconv.Itoa(rung.Bitrate)
				rate := []string{"-b:v", bits, "-maxrate", bits, "-bufsize", bits}
				for _, preset := range presets[:6] {
					if got := check(t, g, p, source, encode(t, source, scaler(w, h), append(rate, "-preset", preset)...)); got.Code != guest.Pass {
						t.Errorf("%s %s: %+v", rung.Name, preset, got)
					}
				}
				for name, filters := range map[string]string{
					"black": "drawbox=t=fill:color=black", "flipped": "vflip", "mirrored": "hflip", "negative": "negate", "without every second": "select='not(mod(n,2))'",
					"a quarter": scaler(max(w/8*2, 16), max(h/8*2, 16)) + "," + scaler(w, h),
				} {
					if got := check(t, g, p, source, encode(t, source, scaler(w, h)+","+filters, rate...)); got.Code < guest.WrongSize {
						t.Errorf("%s %s: %+v", rung.Name, name, got)
					}
				}
			}
		})
	}
}
