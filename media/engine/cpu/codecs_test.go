package cpu_test

import (
	"encoding/hex"
	"errors"
	"os"
	"os/exec"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/livepeer/network/media/engine"
	"github.com/livepeer/network/media/engine/cpu"
	"github.com/livepeer/network/media/engine/testcard"
	"github.com/livepeer/network/media/inspect"
	"github.com/livepeer/network/media/profile"
)

// everyCodec is one small rendition of each codec.
func everyCodec() []profile.Profile {
	var ladder []profile.Profile
	for _, codec := range profile.Codecs() {
		ladder = append(ladder, profile.Profile{Name: codec, Width: 256, Height: 144, Bitrate: 250_000, Codec: codec, Preset: "superfast"})
	}
	return ladder
}

// A rendition of any codec must pass what a broadcaster checks before it pays, and what a decoder makes of it.
func TestTranscode_EveryCodecIsWhatWasOrdered(t *testing.T) {
	t.Parallel()
	e := start(t, cpu.Config{})
	seg := testcard.Wrap(1, testcard.TS(t, "testsrc2=s=320x180:r=30:d=2,noise=alls=10:allf=t"))
	source, err := inspect.Inspect(seg.Data)
	if err != nil {
		t.Fatal(err)
	}
	renditions, err := e.Transcode(t.Context(), seg, everyCodec())
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range renditions {
		if _, err := inspect.Check(source, r.Data, r.Profile); err != nil {
			t.Errorf("%s: %v", r.Profile.Name, err)
		}
		if bits := len(r.Data) * 8 / 2; bits > r.Profile.Bitrate*3/2 || bits < r.Profile.Bitrate/2 {
			t.Errorf("%s: %d bit/s of %d", r.Profile.Name, bits, r.Profile.Bitrate)
		}
		decoded := testcard.FFmpeg(t, r.Data, "-i", "pipe:0", "-f", "rawvideo", "-pix_fmt", "gray", "pipe:1")
		if frames := len(decoded) / (256 * 144); frames != 60 {
			t.Errorf("%s: a decoder makes %d pictures of it", r.Profile.Name, frames)
		}
	}
}

func TestTranscode_KeyPicturesComeAsOftenAsAsked(t *testing.T) {
	t.Parallel()
	e := start(t, cpu.Config{})
	seg := testcard.Wrap(1, testcard.TS(t, "testsrc2=s=320x180:r=30:d=2"))
	ladder := everyCodec()
	for i := range ladder {
		ladder[i].GOP = 0.5
	}
	ladder[3].FPS = 30 // the encoder of av1 counts pictures
	renditions, err := e.Transcode(t.Context(), seg, ladder)
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range renditions {
		file := t.TempDir() + "/rendition"
		if err := os.WriteFile(file, r.Data, 0o600); err != nil {
			t.Fatal(err)
		}
		out, err := exec.CommandContext(t.Context(), "ffprobe", "-v", "error", "-show_entries", "packet=flags", "-of", "csv=p=0", file).Output()
		if err != nil {
			t.Fatal(err)
		}
		var keys []int
		for i, line := range strings.Fields(string(out)) {
			if strings.HasPrefix(line, "K") {
				keys = append(keys, i)
			}
		}
		if !slices.Equal(keys, []int{0, 15, 30, 45}) {
			t.Errorf("%s: key pictures %v", r.Profile.Name, keys)
		}
	}
}

// A verifier with another processor, or another number of cores, must be able to make the same bytes: for every codec.
func TestTranscode_EveryCodecIsAFunctionOfItsInput(t *testing.T) {
	t.Parallel()
	seg := testcard.Wrap(1, testcard.TS(t, "testsrc2=s=482x362:r=30:d=0.5,noise=alls=20:allf=t"))
	ffmpeg, err := exec.LookPath("ffmpeg")
	if err != nil {
		t.Skip("needs ffmpeg")
	}
	engines := map[string]cpu.Config{
		"again": {}, "without simd": {NoSIMD: true},
		"one core": {FFmpeg: script(t, t.TempDir(), "exec taskset -c 0 "+ffmpeg+` "$@"`)},
	}
	if _, err := exec.LookPath("taskset"); err != nil || runtime.NumCPU() < 2 {
		delete(engines, "one core")
	}
	first := start(t, cpu.Config{})
	want, err := first.Transcode(t.Context(), seg, everyCodec())
	if err != nil {
		t.Fatal(err)
	}
	for name, c := range engines {
		e := start(t, c)
		if e.ID() != first.ID() {
			t.Errorf("%s: the engine is %s, not %s", name, e.ID(), first.ID())
		}
		got, err := e.Transcode(t.Context(), seg, everyCodec())
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		for i := range want {
			if got[i].Hash != want[i].Hash {
				t.Errorf("%s: %s is %s, not %s", name, want[i].Profile.Name, hex.EncodeToString(got[i].Hash[:8]), hex.EncodeToString(want[i].Hash[:8]))
			}
		}
	}
}

// SVT-AV1 waits for ever where it gets no picture: a source whose key picture is lost must not cost the limit of time, and is
// the sender's fault as with the other codecs.
func TestTranscode_SourcesWithoutPicturesEndEarlyWithAV1(t *testing.T) {
	t.Parallel()
	e := start(t, cpu.Config{Limits: engine.Limits{WallTime: time.Hour}})
	good := testcard.TS(t, "testsrc2=s=320x180:r=30:d=0.5")
	keyless := testcard.FFmpeg(t, good, "-f", "mpegts", "-i", "pipe:0", "-c", "copy", "-bsf:v", "filter_units=remove_types=5", "-f", "mpegts", "pipe:1")
	ladder := []profile.Profile{{Name: "av1", Width: 256, Height: 144, Bitrate: 250_000, Codec: profile.AV1, Preset: "ultrafast"}}
	_, err := e.Transcode(t.Context(), testcard.Wrap(7, keyless), ladder)
	if !errors.Is(err, engine.ErrBadSource) || errors.Is(err, engine.ErrEngine) || !strings.Contains(err.Error(), "no picture could be decoded") {
		t.Errorf("got %v", err)
	}
}

// Fields become pictures: what the camera saw at one moment is in one picture, without the comb of the other moment.
func TestTranscode_InterlacedSourcesLoseTheirComb(t *testing.T) {
	t.Parallel()
	e := start(t, cpu.Config{})
	const moving = "testsrc2=s=320x180:r=60:d=1"
	data := testcard.TS(t, moving+",tinterlace=interleave_top,setfield=tff", "-flags", "+ildct+ilme", "-x264-params", "tff=1")
	info, err := inspect.Inspect(data)
	if err != nil || !info.Interlaced {
		t.Fatalf("the source is not seen to have fields: %+v, %v", info, err)
	}
	if plain, err := inspect.Inspect(testcard.TS(t, small)); err != nil || plain.Interlaced {
		t.Fatalf("a source of pictures is seen to have fields: %+v, %v", plain, err)
	}
	box := profile.Profile{Name: "box", Width: 320, Height: 180, Bitrate: 3_000_000, Codec: profile.H264, Preset: "veryfast"}
	renditions, err := e.Transcode(t.Context(), testcard.Wrap(1, data), []profile.Profile{box})
	if err != nil {
		t.Fatal(err)
	}
	before, after := comb(t, data), comb(t, renditions[0].Data)
	if after > before*3/4 {
		t.Errorf("lines differ from the next but one by %.2f less than from the next: before %.2f", after, before)
	}
}

// comb is how much more neighbouring lines differ than lines of one field, over all pictures of 320x180.
func comb(t *testing.T, data []byte) float64 {
	t.Helper()
	const w, h = 320, 180
	pixels := testcard.FFmpeg(t, data, "-f", "mpegts", "-i", "pipe:0", "-f", "rawvideo", "-pix_fmt", "gray", "pipe:1")
	sum := 0
	for at := 0; at+w*h <= len(pixels); at += w * h {
		for y := range h - 2 {
			for x := range w {
				a, b, c := int(pixels[at+y*w+x]), int(pixels[at+(y+1)*w+x]), int(pixels[at+(y+2)*w+x])
				sum += max(0, min(max(b-a, a-b), max(b-c, c-b))-max(a-c, c-a))
			}
		}
	}
	return float64(sum) / float64(len(pixels))
}

func TestNew_WorksWithoutTheEncodersThatOnlySomeHave(t *testing.T) {
	t.Parallel()
	if _, err := exec.LookPath("ffmpeg"); err != nil {
		t.Skip("needs ffmpeg")
	}
	e := start(t, cpu.Config{FFmpeg: script(t, t.TempDir(),
		`case "$*" in *libsvtav1*) echo "Unknown encoder 'libsvtav1'" >&2; exit 1;; esac; exec ffmpeg "$@"`)})
	if codecs := e.Codecs(); !slices.Equal(codecs, []string{profile.H264, profile.H265, profile.VP9}) {
		t.Errorf("codecs %v", codecs)
	}
	_, err := e.Transcode(t.Context(), testcard.Wrap(1, testcard.TS(t, small)), everyCodec())
	if !errors.Is(err, engine.ErrEngine) || !strings.Contains(err.Error(), "no encoder for av1") {
		t.Errorf("got %v", err)
	}
}
