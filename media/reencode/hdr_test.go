package reencode_test

import (
	"bytes"
	"fmt"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/rs/zerolog"

	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/media/ingest"
	"github.com/livepeer/network/media/ingest/ingesttest"
	"github.com/livepeer/network/media/reencode"
	"github.com/livepeer/network/media/segment"
	"github.com/livepeer/network/media/unit"
)

// pq is the code of 10 bits for light in cd/m2 (SMPTE ST 2084, 5.3).
func pq(nits float64) int {
	const m1, m2, c1, c2, c3 = 2610.0 / 16384, 2523.0 / 32, 3424.0 / 4096, 2413.0 / 128, 2392.0 / 128
	y := math.Pow(nits/10_000, m1)
	return int(math.Round(64 + 876*math.Pow((c1+c2*y)/(1+c3*y), m2)))
}

// hlg is the same on a screen of 1000 cd/m2 (ITU-R BT.2100, table 5).
func hlg(nits float64) int {
	const a, b, c = 0.17883277, 0.28466892, 0.55991073
	e := math.Pow(nits/1000, 1/1.2)
	signal := math.Sqrt(3 * e)
	if e > 1.0/12 {
		signal = a*math.Log(12*e-b) + c
	}
	return int(math.Round(64 + 876*signal))
}

// What an HDR camera sends must be neither dark nor washed out for viewers without HDR: grey stays as bright as it is, white
// paper is a little below white, and lights are white.
func TestStart_HDRBecomesSDR(t *testing.T) {
	t.Parallel()
	nits := []float64{0, 26, 203, 1000} // black, grey of 18 %, paper white, a light
	// Codes of 8 bits for a screen of gamma 2.4, with the curve worked out by hand.
	want := []int{16, 109, 212, 235}
	for transfer, code := range map[unit.Transfer]func(float64) int{unit.PQ: pq, unit.HLG: hlg} {
		for _, codec := range []string{"h265", "av1", "h264"} {
			t.Run(string(transfer)+" "+codec, func(t *testing.T) {
				t.Parallel()
				got, tags := shown(t, hdrStream(t, codec, transfer, code, nits))
				if tags != "tv,bt709,bt709,bt709" {
					t.Errorf("it says that it is %s", tags)
				}
				for i := range want {
					if math.Abs(float64(got[i]-want[i])) > 3 {
						t.Errorf("%v cd/m2 have the luma %d, want %d", nits[i], got[i], want[i])
					}
				}
			})
		}
	}
}

// hdrStream has a stripe for each light.
func hdrStream(t *testing.T, codec string, transfer unit.Transfer, code func(float64) int, nits []float64) *recorder {
	t.Helper()
	format, scale := "yuv420p10le", 1
	if codec == "h264" { // 8 bits, as cameras of HLG send
		format, scale = "yuv420p", 4
	}
	luma := "0"
	for i, n := range nits {
		luma += fmt.Sprintf("+eq(floor(X/64),%d)*%d", i, code(n)/scale)
	}
	filter := fmt.Sprintf("scale=256:64,format=%s,geq=lum='%s':cb=%d:cr=%d,", format, luma, 512/scale, 512/scale) +
		fmt.Sprintf("setparams=range=tv:color_primaries=bt2020:color_trc=%s:colorspace=bt2020nc", transfer)
	args := []string{"-an", "-t", "1", "-vf", filter, "-color_primaries", "bt2020", "-color_trc", string(transfer), "-colorspace", "bt2020nc"}
	switch codec {
	case "av1":
		args = append(args, "-c:v", "libsvtav1", "-preset", "12", "-crf", "20")
	case "h264":
		args = append(args, "-c:v", "libx264", "-preset", "ultrafast", "-crf", "12")
	default:
		args = append(args, "-c:v", "libx265", "-preset", "ultrafast", "-crf", "12", "-tag:v", "hvc1", "-x265-params",
			fmt.Sprintf("log-level=none:colorprim=bt2020:transfer=%s:colormatrix=bt2020nc:range=limited", transfer))
	}
	in := source(t, "256x64", args...)
	if got := in.tracks[0].Transfer(); got != transfer {
		t.Fatalf("the track is seen to be %q", got)
	}
	if segment.Takes(in.tracks[0]) {
		t.Error("it would be cut into segments as it is")
	}
	return in
}

// shown encodes a stream again and returns the luma in the middle of each stripe of its last picture, and what it says of its colours.
func shown(t *testing.T, in *recorder) (luma []int, tags string) {
	t.Helper()
	out := ingesttest.NewStudio()
	sink, err := reencode.Start(t.Context(), reencode.Config{Preset: "ultrafast", Clock: clock.System{}, Log: zerolog.Nop()},
		ingest.Publisher{Path: "live/x"}, in.tracks, out)
	if err != nil {
		t.Fatal(err)
	}
	for _, u := range in.units {
		if err := sink.Write(u); err != nil {
			t.Fatal(err)
		}
	}
	sink.Close(nil)
	if err := out.Ended(t); err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(t.TempDir(), "segment.ts")
	if err := os.WriteFile(file, out.Seen(t).Segments[0].Data, 0o600); err != nil {
		t.Fatal(err)
	}
	said, err := exec.CommandContext(t.Context(), "ffprobe", "-v", "error", "-show_entries", "stream=color_range,color_space,color_transfer,color_primaries",
		"-of", "csv=p=0", file).Output()
	if err != nil {
		t.Fatal(err)
	}
	pictures, err := exec.CommandContext(t.Context(), "ffmpeg", "-v", "error", "-i", file, "-pix_fmt", "yuv420p", "-f", "rawvideo", "-").Output()
	if err != nil || len(pictures) == 0 {
		t.Fatalf("%d bytes: %v", len(pictures), err)
	}
	last := pictures[len(pictures)-256*64*3/2:]
	for i := range 4 {
		luma = append(luma, int(last[32*256+64*i+32]))
	}
	return luma, string(bytes.TrimSpace(bytes.Split([]byte(strings.TrimSpace(string(said))), []byte("\n"))[0]))
}
