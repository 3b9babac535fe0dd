package guest_test

import (
	"context"
	"encoding/binary"
	"errors"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"go.uber.org/goleak"

	"github.com/livepeer/network/media/engine/testcard"
	"github.com/livepeer/network/media/inspect"
	"github.com/livepeer/network/media/profile"
	"github.com/livepeer/network/truebit/guest"
	"github.com/livepeer/network/truebit/merkle"
	"github.com/livepeer/network/truebit/rv32"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// built is the folder that make guest fills.
const built = "../../build/guest"

// program is read once for all tests of the process: to compile it takes a second or two. The process ends with it.
var program = sync.OnceValues(func() (*guest.Guest, error) { return guest.Open(built) })

func open(t testing.TB) *guest.Guest {
	t.Helper()
	g, err := program()
	if errors.Is(err, os.ErrNotExist) {
		t.Skip("make guest has not been run: there is no program in build/guest")
	}
	if err != nil {
		t.Fatal(err)
	}
	return g
}

// box is the profile of most tests: with sources of 256x144 nothing but the encoder is between the two.
var box = guest.Parameters{Width: 256, Height: 144}

// scaler is that of the engine.
func scaler(width, height int) string {
	return "scale=" + strconv.Itoa(width) + ":" + strconv.Itoa(height) + ":flags=bicubic+accurate_rnd+full_chroma_int+bitexact"
}

// encode makes a rendition as a transcoder does, with filters and options of a test's own.
func encode(t testing.TB, source []byte, filters string, more ...string) []byte {
	t.Helper()
	args := []string{
		"-copyts", "-f", "mpegts", "-i", "pipe:0", "-an", "-vf", filters, "-c:v", "libx264", "-preset", "veryfast", "-threads", "1",
		"-b:v", "600k", "-maxrate", "600k", "-bufsize", "600k", "-g", "1000", "-fps_mode", "passthrough", "-enc_time_base", "1:90000", "-muxdelay", "0", "-muxpreload", "0",
	}
	return testcard.FFmpeg(t, source, append(append(args, more...), "-f", "mpegts", "pipe:1")...)
}

// card is a moving test card of ten pictures.
func card(t testing.TB) []byte { return testcard.TS(t, "testsrc2=s=256x144:r=25:d=0.4") }

func check(t testing.TB, g *guest.Guest, p guest.Parameters, source, rendition []byte) guest.Result {
	t.Helper()
	result, err := g.Check(t.Context(), p, source, rendition)
	if err != nil {
		t.Fatal(err)
	}
	return result
}

// onMachine runs the same verdict instruction by instruction.
func onMachine(t testing.TB, g *guest.Guest, p guest.Parameters, source, rendition []byte) (guest.Result, uint64) {
	t.Helper()
	m, err := g.Machine(p, source, rendition)
	if err != nil {
		t.Fatal(err)
	}
	m.Run(1 << 36)
	result, err := guest.ResultOf(m.Snapshot().State)
	if err != nil {
		t.Fatal(err)
	}
	return result, m.Steps()
}

// decode returns the pictures of a stream as the ffmpeg of the system decodes them: with its assembly, and without our demuxer.
func decode(t testing.TB, stream []byte) []byte {
	t.Helper()
	return testcard.FFmpeg(t, stream, "-f", "mpegts", "-i", "pipe:0", "-an", "-fps_mode", "passthrough", "-pix_fmt", "yuv420p", "-f", "rawvideo", "pipe:1")
}

// digest is docs/spec/verdict.md, in Go.
type digest [4]uint32

func (d *digest) row(row []byte) {
	factors := [4]uint32{0x6a09e667, 0xbb67ae85, 0x3c6ef373, 0xa54ff53b}
	for len(row) > 0 {
		var step [16]byte
		row = row[copy(step[:], row):]
		for i, factor := range factors {
			d[i] = (d[i] ^ binary.LittleEndian.Uint32(step[4*i:])) * factor
		}
	}
	before := d[3]
	for i := range d {
		d[i] ^= d[i]>>15 ^ before
		before = d[i]
	}
}

func (d *digest) picture(planes []byte, width, height int) []byte {
	for i := range 3 {
		w, h := width, height
		if i > 0 {
			w, h = (width+1)/2, (height+1)/2
		}
		for range h {
			d.row(planes[:w])
			planes = planes[w:]
		}
	}
	return planes
}

// native is the digest of two streams, by the ffmpeg of the system.
func native(t testing.TB, source, rendition []byte, sourceW, sourceH, w, h int) (d digest, frames uint32) {
	t.Helper()
	a, b := decode(t, source), decode(t, rendition)
	for len(a) > 0 && len(b) > 0 {
		a = d.picture(a, sourceW, sourceH)
		b = d.picture(b, w, h)
		frames++
	}
	if len(a)+len(b) > 0 {
		t.Fatalf("%d and %d bytes of pictures are left", len(a), len(b))
	}
	return d, frames
}

// TestVerdict_IsTheSameEverywhere is TRUE-20: the machine, WebAssembly and the ffmpeg of the system agree on every pixel of a stream that shrinks.
func TestVerdict_IsTheSameEverywhere(t *testing.T) {
	t.Parallel()
	g := open(t)
	source := testcard.TS(t, "testsrc2=s=322x182:r=25:d=0.2")
	rendition := encode(t, source, scaler(254, 144))
	got := check(t, g, box, source, rendition)
	if got.Code != guest.Pass {
		t.Fatalf("%+v", got)
	}
	want, frames := native(t, source, rendition, 322, 182, 254, 144)
	if got.Digest != want || got.Frames != frames {
		t.Errorf("digest %x of %d pictures, by ffmpeg %x of %d", got.Digest, got.Frames, want, frames)
	}
	machine, steps := onMachine(t, g, box, source, rendition)
	if machine != got {
		t.Errorf("the machine: %+v\nWebAssembly: %+v", machine, got)
	}
	t.Logf("%d steps: %+v", steps, got)
}

// tools are what x264 can do to a stream.
var tools = map[string][]string{
	"ultrafast":     {"-preset", "ultrafast"},
	"medium":        {"-preset", "medium"},
	"slower":        {"-preset", "slower"},
	"baseline":      {"-profile:v", "baseline"},
	"main":          {"-profile:v", "main"},
	"bframes":       {"-bf", "3", "-x264-params", "b-pyramid=normal:b-adapt=2:ref=5"},
	"no reordering": {"-bf", "0", "-refs", "1"},
	"weightp":       {"-x264-params", "weightp=2:weightb=1:bframes=2"},
	"8x8dct":        {"-x264-params", "8x8dct=1:cabac=0:partitions=all"},
	"cavlc":         {"-x264-params", "cabac=0:8x8dct=0"},
	"slices":        {"-x264-params", "slices=4"},
	"intra refresh": {"-x264-params", "intra-refresh=1:keyint=5"},
	"many GOPs":     {"-g", "3"},
	"no deblocking": {"-x264-params", "no-deblock=1"},
	"lossy high":    {"-crf", "12", "-b:v", "0"},
	"CBR":           {"-x264-params", "nal-hrd=cbr"},
	"aud":           {"-x264-params", "aud=1:repeat-headers=1"},
	"open GOP":      {"-x264-params", "open-gop=1:keyint=4:bframes=2"},
	"zero latency":  {"-tune", "zerolatency"},
	"grain":         {"-tune", "grain"},
}

// TestVerdict_EveryToolOfAnEncoderPasses: a transcoder may use any encoder, so every tool of H.264's that encoders use must decode to what ffmpeg decodes: TRUE-20.
func TestVerdict_EveryToolOfAnEncoderPasses(t *testing.T) {
	t.Parallel()
	g := open(t)
	source := card(t)
	onTheMachine := map[string]bool{"bframes": true, "cavlc": true, "slices": true}
	for name, options := range tools {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			rendition := encode(t, source, "null", options...)
			got := check(t, g, box, source, rendition)
			want, frames := native(t, source, rendition, 256, 144, 256, 144)
			if got.Code != guest.Pass || got.Digest != want || got.Frames != frames {
				t.Fatalf("%+v; by ffmpeg %x of %d pictures", got, want, frames)
			}
			if onTheMachine[name] && !testing.Short() {
				if machine, _ := onMachine(t, g, box, source, rendition); machine != got {
					t.Errorf("the machine: %+v\nWebAssembly: %+v", machine, got)
				}
			}
		})
	}
}

// TestVerdict_EverySizePasses: sizes that are cropped, odd, portrait, tiny, or smaller than the profile's box.
func TestVerdict_EverySizePasses(t *testing.T) {
	t.Parallel()
	g := open(t)
	for name, c := range map[string]struct{ sourceW, sourceH, w, h int }{
		"equal":        {256, 144, 256, 144},
		"cropped":      {250, 140, 250, 140},
		"a quarter":    {512, 288, 256, 144},
		"uneven":       {426, 240, 256, 144},
		"portrait":     {144, 256, 144, 256},
		"odd height":   {406, 228, 256, 144},
		"wide":         {640, 100, 256, 40},
		"small":        {64, 48, 64, 48},
		"the smallest": {16, 16, 16, 16},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			source := testcard.TS(t, "testsrc2=s="+strconv.Itoa(c.sourceW)+"x"+strconv.Itoa(c.sourceH)+":r=25:d=0.2")
			rendition := encode(t, source, scaler(c.w, c.h))
			got := check(t, g, box, source, rendition)
			want, _ := native(t, source, rendition, c.sourceW, c.sourceH, c.w, c.h)
			if got.Code != guest.Pass || got.Digest != want {
				t.Fatalf("%+v, digest by ffmpeg %x", got, want)
			}
		})
	}
}

// TestVerdict_HonestWorkOnHardSourcesPasses: a broadcaster that sends noise must not get honest transcoders punished: TRUE-22.
func TestVerdict_HonestWorkOnHardSourcesPasses(t *testing.T) {
	t.Parallel()
	g := open(t)
	for name, lavfi := range map[string]string{
		"noise":      "color=gray:s=320x180:r=25:d=0.4,noise=alls=100:allf=t",
		"some noise": "mandelbrot=s=320x180:r=25,noise=alls=20:allf=t,trim=duration=0.4",
		"automaton":  "cellauto=s=320x180:r=25,trim=duration=0.4",
		"life":       "life=s=320x180:mold=10:r=25:ratio=0.1,trim=duration=0.4",
		"black":      "color=black:s=320x180:r=25:d=0.4",
		"fractal":    "mandelbrot=s=320x180:r=25,trim=duration=0.4",
		"cuts":       "testsrc2=s=320x180:r=25,select='not(mod(n,23))',setpts=N/25/TB,trim=duration=0.4",
		"one":        "testsrc2=s=320x180:r=25,trim=end_frame=1",
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			source := testcard.TS(t, lavfi, "-b:v", "20M", "-maxrate", "40M", "-bufsize", "40M")
			if got := check(t, g, box, source, encode(t, source, scaler(256, 144))); got.Code != guest.Pass {
				t.Errorf("%+v", got)
			}
		})
	}
}

// lies are what a transcoder could hand in to save work: filters in place of the right ones, and the codes of which it must get one.
var lies = map[string]struct {
	filters string
	options []string
	want    []guest.Code
}{
	"black":               {"drawbox=t=fill:color=black", nil, []guest.Code{guest.WrongLuma}},
	"grey":                {"drawbox=t=fill:color=gray", nil, []guest.Code{guest.WrongLuma, guest.WrongChroma}},
	"without colours":     {"hue=s=0", nil, []guest.Code{guest.WrongChroma}},
	"mirrored":            {"hflip", nil, []guest.Code{guest.WrongLuma}},
	"upside down":         {"vflip", nil, []guest.Code{guest.WrongLuma}},
	"negative":            {"negate", nil, []guest.Code{guest.WrongLuma}},
	"frozen":              {"select='eq(n,0)',loop=loop=9:size=1,setpts=PTS+N/25/TB", nil, []guest.Code{guest.WrongLuma, guest.WrongOrder, guest.WrongShape, guest.WrongTime}},
	"every second twice":  {"shuffleframes=0 0", nil, []guest.Code{guest.WrongLuma, guest.WrongOrder, guest.WrongShape}},
	"swapped":             {"shuffleframes=1 0", nil, []guest.Code{guest.WrongLuma, guest.WrongOrder, guest.WrongShape}},
	"every second gone":   {"select='not(mod(n,2))'", nil, []guest.Code{guest.WrongCount}},
	"the last one gone":   {"select='lt(n,9)'", nil, []guest.Code{guest.WrongCount}},
	"10 ms late":          {"setpts=PTS+0.01/TB", nil, []guest.Code{guest.WrongTime}},
	"uneven":              {"setpts=PTS+mod(N\\,2)*0.005/TB", nil, []guest.Code{guest.WrongTime}},
	"too small":           {"scale=iw/2:-2", nil, []guest.Code{guest.WrongSize}},
	"too large":           {"scale=iw*2:-2", nil, []guest.Code{guest.WrongSize}},
	"few bits":            {"null", []string{"-b:v", "20k", "-maxrate", "20k", "-bufsize", "20k"}, []guest.Code{guest.WrongLuma, guest.WrongQuality, guest.WrongDetail, guest.WrongShape}},
	"a quarter, enlarged": {"scale=iw/4:-2,scale=iw*4:144", nil, []guest.Code{guest.WrongDetail}},
	"10 bits":             {"format=yuv420p10", []string{"-pix_fmt", "yuv420p10le", "-profile:v", "high10"}, []guest.Code{guest.Rendition + guest.Unsupported}},
	"4:4:4":               {"format=yuv444p", []string{"-pix_fmt", "yuv444p", "-profile:v", "high444"}, []guest.Code{guest.Rendition + guest.Unsupported}},
	"interlaced":          {"null", []string{"-flags", "+ilme+ildct"}, []guest.Code{guest.Rendition + guest.Unsupported}},
	"H.265":               {"null", []string{"-c:v", "libx265", "-x265-params", "log-level=none"}, []guest.Code{guest.Rendition + guest.BadUnits}},
}

// TestVerdict_LiesFail is TRUE-21: what does not show the source fails, and the code says why.
func TestVerdict_LiesFail(t *testing.T) {
	t.Parallel()
	g := open(t)
	source := card(t)
	for name, lie := range lies {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			expect(t, check(t, g, box, source, encode(t, source, lie.filters, lie.options...)), lie.want...)
		})
	}
	other := testcard.TS(t, "mandelbrot=s=256x144:r=25,trim=duration=0.4")
	expect(t, check(t, g, box, source, encode(t, other, "null")), guest.WrongLuma, guest.WrongChroma)
	early := testcard.TS(t, "testsrc2=s=256x144:r=25,trim=start_frame=1:end_frame=11,setpts=PTS-STARTPTS")
	expect(t, check(t, g, box, source, encode(t, early, "null")), guest.WrongLuma, guest.WrongOrder, guest.WrongShape)
	expect(t, check(t, g, box, source, source[:0]), guest.Rendition+guest.BadUnits)
}

// TestVerdict_LargestPicturesFit: two streams of 1080p that keep all the pictures that level 4.2 allows. TRUE-22.
func TestVerdict_LargestPicturesFit(t *testing.T) {
	t.Parallel()
	g := open(t)
	keep := []string{"-level:v", "4.2", "-x264-params", "ref=4:bframes=3:b-pyramid=normal", "-preset", "veryfast"}
	source := testcard.TS(t, "testsrc2=s=1920x1080:r=60,trim=end_frame=14", keep...)
	rendition := encode(t, source, "null", append(keep, "-b:v", "6M", "-maxrate", "6M", "-bufsize", "6M")...)
	if got := check(t, g, guest.Parameters{Width: 1920, Height: 1080}, source, rendition); got.Code != guest.Pass || got.Frames != 14 {
		t.Errorf("%+v", got)
	}
}

// TestVerdict_LiesAtFullSizeFail: a bitrate of 100 kb/s and an enlargement from 180 lines, both shown as 720p.
func TestVerdict_LiesAtFullSizeFail(t *testing.T) {
	t.Parallel()
	g := open(t)
	p := guest.Parameters{Width: 1280, Height: 720}
	source := testcard.TS(t, "testsrc2=s=1280x720:r=30:d=0.4")
	rate := func(bits string) []string { return []string{"-b:v", bits, "-maxrate", bits, "-bufsize", bits} }
	if got := check(t, g, p, source, encode(t, source, "null", rate("3M")...)); got.Code != guest.Pass {
		t.Errorf("honest: %+v", got)
	}
	expect(t, check(t, g, p, source, encode(t, source, "null", rate("100k")...)), guest.WrongQuality, guest.WrongDetail, guest.WrongLuma, guest.WrongShape)
	expect(t, check(t, g, p, source, encode(t, source, "scale=320:180,scale=1280:720", rate("3M")...)), guest.WrongDetail, guest.WrongQuality)
}

// TestVerdict_RealRecordings runs over the folder LIVEPEER_MEDIA, where there is one.
func TestVerdict_RealRecordings(t *testing.T) {
	t.Parallel()
	g := open(t)
	p := guest.Parameters{Width: 426, Height: 240}
	for file, start := range recordings {
		t.Run(file, func(t *testing.T) {
			t.Parallel()
			source := recording(t, file, start)
			info, err := inspect.Inspect(source)
			if err != nil {
				t.Fatal(err)
			}
			w, h := profile.Profile{Width: int(p.Width), Height: int(p.Height)}.Fit(info.Width, info.Height)
			right := scaler(w, h)
			if got := check(t, g, p, source, encode(t, source, right)); got.Code != guest.Pass {
				t.Errorf("honest: %+v", got)
			}
			quarter := scaler(w/8*2, h/8*2) + "," + right
			for lie, filters := range map[string]string{"mirrored": right + ",hflip", "black": right + ",drawbox=t=fill:color=black", "a quarter": quarter} {
				if got := check(t, g, p, source, encode(t, source, filters)); got.Code < guest.WrongLuma {
					t.Errorf("%s: %+v", lie, got)
				}
			}
		})
	}
}

func expect(t *testing.T, got guest.Result, want ...guest.Code) {
	t.Helper()
	for _, code := range want {
		if got.Code == code {
			return
		}
	}
	t.Errorf("%+v, want one of %v", got, want)
}

// TestVerdict_ParametersAreOfAProfile: other parameters end at once, and one program has one root for each.
func TestVerdict_ParametersAreOfAProfile(t *testing.T) {
	t.Parallel()
	g := open(t)
	source := card(t)
	for _, p := range []guest.Parameters{{}, {Width: 255, Height: 144}, {Width: 256, Height: 15}, {Width: 4098, Height: 144}} {
		want := guest.Result{Code: guest.BadParameters}
		if got := check(t, g, p, source, source); got != want {
			t.Errorf("%+v: %+v", p, got)
		}
		if got, _ := onMachine(t, g, p, source, source); got != want {
			t.Errorf("%+v: the machine: %+v", p, got)
		}
	}
	decoded, err := g.Program(box)
	if err != nil {
		t.Fatal(err)
	}
	last := uint32(rv32.ROMBytes/merkle.LeafBytes - 1)
	blank, err := merkle.FromBytes(rv32.ROMLevels, g.Image().Code)
	if err != nil {
		t.Fatal(err)
	}
	leaf, siblings := blank.Path(last)
	if leaf != (common.Hash{}) || merkle.Climb(leaf, last, siblings) != g.Root() {
		t.Error("the image does not end with an empty leaf")
	}
	if merkle.Climb(box.Encode(), last, siblings) != decoded.Root() {
		t.Error("the root with parameters is not that of the image with their leaf in it")
	}
}

func TestOpen_RefusesWhatIsNotThere(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	if _, err := guest.Open(folder); !errors.Is(err, os.ErrNotExist) {
		t.Error(err)
	}
	if err := os.WriteFile(filepath.Join(folder, guest.RootFile), []byte(strings.Repeat("ab", 32)+"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := guest.Open(folder); !errors.Is(err, os.ErrNotExist) {
		t.Error(err)
	}
}

// TestCheck_EndsWithItsContext: whoever waits for a verdict can stop waiting.
func TestCheck_EndsWithItsContext(t *testing.T) {
	t.Parallel()
	g := open(t)
	source := card(t)
	ctx, cancel := context.WithCancelCause(t.Context())
	reason := errors.New("shutting down")
	cancel(reason)
	if result, err := g.Check(ctx, box, source, source); !errors.Is(err, reason) {
		t.Errorf("%+v, %v", result, err)
	}
	if _, err := g.Check(t.Context(), box, make([]byte, rv32.MaxBlobBytes+1), source); err == nil {
		t.Error("an input that is too large")
	}
}
