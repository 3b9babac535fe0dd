package recipe_test

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/livepeer/network/media/engine"
	"github.com/livepeer/network/media/engine/recipe"
	"github.com/livepeer/network/media/profile"
)

var rewrite = flag.Bool("rewrite", false, "write testdata anew")

// ladder has every codec, a frame rate and a group of pictures.
func ladder() []profile.Profile {
	return []profile.Profile{
		{Name: "720p", Width: 1280, Height: 720, Bitrate: 3_000_000, Codec: profile.H264, Preset: "veryfast"},
		{Name: "360p", Width: 640, Height: 360, Bitrate: 1_000_000, FPS: 29.97, GOP: 1, Codec: profile.H265, Preset: "ultrafast"},
		{Name: "vp9", Width: 640, Height: 360, Bitrate: 800_000, GOP: 0.5, Codec: profile.VP9, Preset: "faster"},
		{Name: "av1", Width: 426, Height: 240, Bitrate: 300_000, FPS: 25, GOP: 2, Codec: profile.AV1, Preset: "medium"},
	}
}

// What each recipe tells ffmpeg is a file that a person can read and compare with what worked on a device. Interlaced
// sources get the deinterlacer of their device.
func TestArguments_AreTheGoldenOnes(t *testing.T) {
	t.Parallel()
	for _, r := range recipe.All() {
		var text strings.Builder
		for _, interlaced := range []bool{false, true} {
			args := r.Arguments(ladder(), recipe.Options{Limits: engine.DefaultLimits(), Interlaced: interlaced})
			for _, arg := range args {
				text.WriteString(strings.ReplaceAll(strings.ReplaceAll(arg, ";[", ";\n    ["), "st(0", "\n      st(0") + "\n")
			}
			text.WriteString("\n")
		}
		file := filepath.Join("testdata", r.Name+".txt")
		if *rewrite {
			if err := os.WriteFile(file, []byte(text.String()), 0o600); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if string(want) != text.String() {
			t.Errorf("%s: arguments differ from %s: run the test with -rewrite and read the difference", r.Name, file)
		}
	}
}

// A rendition must be encoded where its pictures are: an encoder of the device gets none that were downloaded, and
// one of the processor none that were not.
func TestArguments_DownloadExactlyWhatTheProcessorEncodes(t *testing.T) {
	t.Parallel()
	for _, r := range recipe.All() {
		if !r.Hardware {
			continue
		}
		for _, codec := range r.Codecs() {
			p := ladder()[0]
			p.Codec = codec
			args := strings.Join(r.Arguments([]profile.Profile{p}, recipe.Options{}), " ")
			onProcessor := strings.Contains(args, "-c:v lib")
			if downloaded := strings.Contains(args, "hwdownload"); downloaded != onProcessor {
				t.Errorf("%s, %s: downloaded is %v, encoded by the processor is %v", r.Name, codec, downloaded, onProcessor)
			}
			if decodeOnly := strings.HasSuffix(r.Name, "-decode"); decodeOnly && !onProcessor {
				t.Errorf("%s encodes %s on the device", r.Name, codec)
			}
		}
	}
}

func TestArguments_NameTheDevice(t *testing.T) {
	t.Parallel()
	for name, want := range map[string]string{
		recipe.CUDA: "-hwaccel_device 1", recipe.VAAPI: "-vaapi_device 1", recipe.QSV: "-qsv_device 1",
	} {
		r, ok := recipe.Named(name)
		if args := strings.Join(r.Arguments(ladder(), recipe.Options{Device: "1"}), " "); !ok || !strings.Contains(args, want) {
			t.Errorf("%s: %s", name, args)
		}
	}
}
