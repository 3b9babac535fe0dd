package compare_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"syscall"
	"testing"

	"go.uber.org/goleak"

	"github.com/livepeer/network/media/compare"
	"github.com/livepeer/network/media/engine/ffmpeg"
	"github.com/livepeer/network/media/engine/testcard"
	"github.com/livepeer/network/media/profile"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

func config(t testing.TB) compare.Config {
	t.Helper()
	path, err := exec.LookPath("ffmpeg")
	if err != nil {
		t.Skip("needs ffmpeg")
	}
	return compare.Config{FFmpeg: path, Seed: 12345}
}

// card is a moving test card of one second. It fits the rung of 360 lines unscaled.
func card(t testing.TB) []byte { return testcard.TS(t, "testsrc2=s=640x360:r=30:d=1") }

// work encodes source to a rendition through a chain of filters.
func work(t testing.TB, source []byte, preset string, bitrate int, filters string, more ...string) []byte {
	t.Helper()
	rate := strconv.Itoa(bitrate)
	args := []string{
		"-copyts", "-f", "mpegts", "-i", "pipe:0", "-an", "-vf", filters, "-c:v", "libx264", "-preset", preset, "-threads", "1",
		"-b:v", rate, "-maxrate", rate, "-bufsize", rate, "-g", "1000", "-fps_mode", "passthrough", "-enc_time_base", "1:90000",
		"-muxdelay", "0", "-muxpreload", "0",
	}
	return testcard.FFmpeg(t, source, append(append(args, more...), "-f", "mpegts", "pipe:1")...)
}

func honest(t testing.TB, source []byte, p profile.Profile) []byte {
	return work(t, source, p.Preset, p.Bitrate, ffmpeg.Pictures(p))
}

func ladder(t testing.TB, source []byte) []compare.Candidate {
	var all []compare.Candidate
	for _, p := range profile.Ladder() {
		all = append(all, compare.Candidate{Profile: p, Data: honest(t, source, p)})
	}
	return all
}

func judge(t *testing.T, source []byte, candidates ...compare.Candidate) []compare.Verdict {
	t.Helper()
	verdicts, err := compare.Compare(t.Context(), config(t), source, candidates)
	if err != nil {
		t.Fatal(err)
	}
	if len(verdicts) != len(candidates) {
		t.Fatalf("%d verdicts on %d candidates", len(verdicts), len(candidates))
	}
	return verdicts
}

func TestCompare_HonestWorkPasses(t *testing.T) {
	t.Parallel()
	config(t)
	sources := map[string][]byte{
		"card":     testcard.TS(t, "testsrc2=s=1280x720:r=30:d=0.5"),
		"noise":    testcard.TS(t, "mandelbrot=s=640x360:r=30,noise=alls=20:allf=t,trim=duration=0.5", "-b:v", "6M"),
		"portrait": testcard.TS(t, "testsrc2=s=406x720:r=25:d=0.5"),
		"still":    testcard.TS(t, "testsrc2=s=640x360:r=30:d=0.03,loop=loop=14:size=1"),
		"black":    testcard.TS(t, "color=black:s=640x360:r=30:d=0.5"),
		"one":      testcard.TS(t, "testsrc2=s=640x360:r=30", "-frames:v", "1"),
	}
	for name, source := range sources {
		for i, v := range judge(t, source, ladder(t, source)...) {
			if !v.Pass || v.Code != compare.OK {
				t.Errorf("%s: %s: %+v", name, profile.Ladder()[i].Name, v)
			}
		}
	}
}

func TestCompare_OtherPresetsAndFrameRatesPass(t *testing.T) {
	t.Parallel()
	config(t)
	source := card(t)
	p := profile.Ladder()[2]
	for _, preset := range []string{"superfast", "medium"} {
		if v := judge(t, source, compare.Candidate{Profile: p, Data: work(t, source, preset, p.Bitrate, ffmpeg.Pictures(p))})[0]; !v.Pass {
			t.Errorf("%s: %+v", preset, v)
		}
	}
	for _, fps := range []float64{15, 24, 29.97, 60} {
		p.FPS = fps
		if v := judge(t, source, compare.Candidate{Profile: p, Data: honest(t, source, p)})[0]; !v.Pass {
			t.Errorf("%v per second: %+v", fps, v)
		}
	}
}

// lies are what a transcoder could hand in to save work, as filters after the scaler.
var lies = map[string]struct {
	filters string
	bitrate int // 0 for the profile's
	want    []compare.Code
}{
	"black":               {filters: "drawbox=t=fill:color=black", want: []compare.Code{compare.PSNR}},
	"grey":                {filters: "drawbox=t=fill:color=gray", want: []compare.Code{compare.PSNR, compare.SSIM}},
	"mirrored":            {filters: "hflip", want: []compare.Code{compare.PSNR, compare.SSIM}},
	"upside down":         {filters: "vflip", want: []compare.Code{compare.PSNR, compare.SSIM}},
	"negative":            {filters: "negate", want: []compare.Code{compare.PSNR, compare.SSIM}},
	"frozen":              {filters: "select='eq(n,0)',loop=loop=29:size=1,setpts=PTS+N/30/TB", want: []compare.Code{compare.PSNR, compare.Order, compare.Time}},
	"every second twice":  {filters: "shuffleframes=0 0", want: []compare.Code{compare.Order, compare.PSNR}},
	"swapped":             {filters: "shuffleframes=1 0", want: []compare.Code{compare.Order, compare.PSNR}},
	"every second gone":   {filters: "select='not(mod(n,2))'", want: []compare.Code{compare.Frames}},
	"the last one gone":   {filters: "select='lt(n,29)'", want: []compare.Code{compare.Frames}},
	"10 ms late":          {filters: "setpts=PTS+0.01/TB", want: []compare.Code{compare.Time}},
	"uneven":              {filters: "setpts=PTS+mod(N\\,2)*0.005/TB", want: []compare.Code{compare.Time}},
	"too small":           {filters: "scale=iw/2:-2", want: []compare.Code{compare.Size}},
	"too large":           {filters: "scale=iw*2:-2", want: []compare.Code{compare.Size}},
	"few bits":            {filters: "null", bitrate: 60_000, want: []compare.Code{compare.Bitrate, compare.PSNR, compare.SSIM, compare.Order}},
	"a quarter, enlarged": {filters: "scale=iw/4:-2,scale=iw*4:360", want: []compare.Code{compare.Detail}},
}

func TestCompare_LiesFail(t *testing.T) {
	t.Parallel()
	config(t)
	source := card(t)
	p := profile.Ladder()[2]
	for name, lie := range lies {
		bitrate := p.Bitrate
		if lie.bitrate != 0 {
			bitrate = lie.bitrate
		}
		data := work(t, source, p.Preset, bitrate, ffmpeg.Pictures(p)+","+lie.filters)
		expect(t, name, judge(t, source, compare.Candidate{Profile: p, Data: data})[0], lie.want)
	}
}

func expect(t *testing.T, name string, v compare.Verdict, want []compare.Code) {
	t.Helper()
	for _, code := range want {
		if v.Code == code && !v.Pass && v.Detail != "" {
			return
		}
	}
	t.Errorf("%s: %+v, want one of %v", name, v, want)
}

func TestCompare_LiesAtFullSizeFail(t *testing.T) {
	t.Parallel()
	config(t)
	source := testcard.TS(t, "testsrc2=s=1280x720:r=30:d=1")
	p := profile.Ladder()[0]
	poor := work(t, source, "veryfast", 100_000, ffmpeg.Pictures(p))
	expect(t, "100 kb/s", judge(t, source, compare.Candidate{Profile: p, Data: poor})[0],
		[]compare.Code{compare.Bitrate, compare.PSNR, compare.SSIM, compare.Order})
	soft := work(t, source, "veryfast", p.Bitrate, "scale=320:180,scale=1280:720")
	expect(t, "from 180p", judge(t, source, compare.Candidate{Profile: p, Data: soft})[0], []compare.Code{compare.Detail})
}

func TestCompare_TheRightPicturesOfAnotherStreamFail(t *testing.T) {
	t.Parallel()
	config(t)
	p := profile.Ladder()[2]
	other := honest(t, testcard.TS(t, "mandelbrot=s=640x360:r=30,trim=duration=1"), p)
	expect(t, "another stream", judge(t, card(t), compare.Candidate{Profile: p, Data: other})[0], []compare.Code{compare.PSNR, compare.SSIM})
	later := honest(t, testcard.TS(t, "testsrc2=s=640x360:r=30,trim=start=20:duration=1,setpts=PTS-STARTPTS"), p)
	expect(t, "another segment", judge(t, card(t), compare.Candidate{Profile: p, Data: later})[0],
		[]compare.Code{compare.PSNR, compare.SSIM, compare.Order})
}

// A broadcaster who sends noise must not get honest transcoders slashed, nor let lying ones off.
func TestCompare_TheReferenceAcquitsHonestWorkOnNoise(t *testing.T) {
	t.Parallel()
	c := config(t)
	source := testcard.TS(t, "color=gray:s=640x360:r=30:d=0.5,noise=alls=100:allf=t", "-b:v", "40M", "-maxrate", "50M", "-bufsize", "50M")
	p := profile.Ladder()[2]
	candidates := []compare.Candidate{
		{Profile: p, Data: work(t, source, "superfast", p.Bitrate, ffmpeg.Pictures(p))},
		{Profile: p, Data: work(t, source, "veryfast", p.Bitrate, ffmpeg.Pictures(p)+",drawbox=t=fill:color=black")},
	}
	if v := judge(t, source, candidates...); v[0].Pass || v[1].Pass {
		t.Errorf("noise passes by itself: %+v", v)
	}
	c.Reference = func(_ context.Context, source []byte, p profile.Profile) ([]byte, error) {
		return honest(t, source, p), nil
	}
	v, err := compare.Compare(t.Context(), c, source, candidates)
	if err != nil {
		t.Fatal(err)
	}
	if !v[0].Pass || v[1].Pass {
		t.Errorf("with a reference: %+v", v)
	}
}

func TestCompare_DamagedCandidatesFailAlone(t *testing.T) {
	t.Parallel()
	config(t)
	source := card(t)
	p := profile.Ladder()[3]
	good := honest(t, source, p)
	holed := bytes.Clone(good)
	for i := len(holed) / 2; i < len(holed)/2+188*40; i++ {
		holed[i] = 0
	}
	verdicts := judge(t, source,
		compare.Candidate{Profile: p},
		compare.Candidate{Profile: p, Data: bytes.Repeat([]byte{0x47}, 188*50)},
		compare.Candidate{Profile: p, Data: good[:len(good)*2/3]},
		compare.Candidate{Profile: p, Data: good[:len(good)*2/3/188*188]},
		compare.Candidate{Profile: p, Data: holed},
		compare.Candidate{Profile: p, Data: good},
	)
	for i, v := range verdicts[:5] {
		expect(t, fmt.Sprintf("damaged %d", i), v, []compare.Code{compare.Undecodable, compare.Frames, compare.PSNR, compare.SSIM, compare.Time})
	}
	if !verdicts[5].Pass {
		t.Errorf("the good one: %+v", verdicts[5])
	}
}

func TestCompare_ABrokenSourceCondemnsNobody(t *testing.T) {
	t.Parallel()
	c := config(t)
	p := profile.Ladder()[3]
	good := honest(t, card(t), p)
	for name, source := range map[string][]byte{"empty": nil, "random": bytes.Repeat([]byte("x"), 5000)} {
		if _, err := compare.Compare(t.Context(), c, source, []compare.Candidate{{Profile: p, Data: good}}); !errors.Is(err, compare.ErrSource) {
			t.Errorf("%s: got %v", name, err)
		}
	}
}

func TestCompare_TroubleHereIsNoVerdict(t *testing.T) {
	t.Parallel()
	c := config(t)
	p := profile.Ladder()[3]
	source := testcard.TS(t, "testsrc2=s=320x180:r=30:d=0.3")
	candidates := []compare.Candidate{{Profile: p, Data: honest(t, source, p)}}
	ctx, cancel := context.WithCancelCause(t.Context())
	reason := errors.New("shutting down")
	cancel(reason)
	if v, err := compare.Compare(ctx, c, source, candidates); !errors.Is(err, reason) {
		t.Errorf("got %v, %v", v, err)
	}
	c.FFmpeg = "/nonexistent/ffmpeg"
	if v, err := compare.Compare(t.Context(), c, source, candidates); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("got %v, %v", v, err)
	}
}

// TestCompare_RealRecordings runs over the folder LIVEPEER_MEDIA, where there is one.
func TestCompare_RealRecordings(t *testing.T) {
	t.Parallel()
	config(t)
	dir := os.Getenv("LIVEPEER_MEDIA")
	if dir == "" {
		t.Skip("LIVEPEER_MEDIA names no folder")
	}
	for file, start := range map[string]string{
		"real-720p30.mp4": "6", "real-1080p60.mp4": "1", "portrait-odd-24fps.mp4": "0", "rtmp-capture.flv": "8", "portrait.ts": "0",
	} {
		source := testcard.FFmpeg(t, nil, "-ss", start, "-i", filepath.Join(dir, file), "-t", "1", "-an", "-c:v", "libx264", "-preset", "veryfast",
			"-crf", "18", "-g", "1000", "-f", "mpegts", "pipe:1")
		candidates := ladder(t, source)
		for i, v := range judge(t, source, candidates...) {
			if t.Logf("%s %s: %+v", file, candidates[i].Profile.Name, v); !v.Pass {
				t.Errorf("%s: %s: %+v", file, candidates[i].Profile.Name, v)
			}
		}
		p := profile.Ladder()[0]
		for name, data := range map[string][]byte{
			"100 kb/s":           work(t, source, "veryfast", 100_000, ffmpeg.Pictures(p)),
			"a quarter":          work(t, source, "veryfast", p.Bitrate, ffmpeg.Pictures(p)+",split[a][b];[a]scale=trunc(iw/8)*2:trunc(ih/8)*2[c];[c][b]scale2ref[d][e];[e]nullsink;[d]null"),
			"mirrored":           work(t, source, "veryfast", p.Bitrate, ffmpeg.Pictures(p)+",hflip"),
			"every second twice": work(t, source, "veryfast", p.Bitrate, ffmpeg.Pictures(p)+",shuffleframes=0 0"),
		} {
			if file == "portrait.ts" && name == "every second twice" {
				continue // The pictures of this recording come in pairs already.
			}
			v := judge(t, source, compare.Candidate{Profile: p, Data: data})[0]
			if t.Logf("%s %s: %+v", file, name, v); v.Pass {
				t.Errorf("%s: %s passes: %+v", file, name, v)
			}
		}
	}
}

// BenchmarkCompare judges four renditions of a segment of two seconds.
func BenchmarkCompare(b *testing.B) {
	c := config(b)
	source := testcard.Segment(b, 0).Data
	candidates := ladder(b, source)
	before := processorTime(b)
	for b.Loop() {
		if _, err := compare.Compare(b.Context(), c, source, candidates); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric((processorTime(b)-before)/float64(b.N), "cpu-s/op")
}

// processorTime is that of this process and its finished children, in seconds.
func processorTime(b *testing.B) float64 {
	b.Helper()
	var total int64
	for _, who := range []int{syscall.RUSAGE_SELF, syscall.RUSAGE_CHILDREN} {
		var usage syscall.Rusage
		if err := syscall.Getrusage(who, &usage); err != nil {
			b.Fatal(err)
		}
		total += usage.Utime.Nano() + usage.Stime.Nano()
	}
	return float64(total) / 1e9
}
