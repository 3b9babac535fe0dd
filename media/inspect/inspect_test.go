package inspect_test

import (
	"bytes"
	"encoding/hex"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/bluenviron/mediacommon/v2/pkg/codecs/mpeg4audio"

	"github.com/livepeer/network/media/inspect"
	"github.com/livepeer/network/media/profile"
	"github.com/livepeer/network/media/segment"
	"github.com/livepeer/network/media/unit"
)

// clip makes an MPEG-TS clip of two seconds. Arguments come before the output.
func clip(t testing.TB, size string, args ...string) []byte {
	t.Helper()
	path, err := exec.LookPath("ffmpeg")
	if err != nil {
		t.Skip("ffmpeg is not installed")
	}
	file := filepath.Join(t.TempDir(), "clip.ts")
	all := []string{
		"-hide_banner", "-nostdin", "-v", "error", "-f", "lavfi", "-i", "testsrc2=rate=30:duration=2:size=" + size,
		"-f", "lavfi", "-i", "sine=duration=2", "-c:v", "libx264", "-preset", "ultrafast", "-bf", "2", "-pix_fmt", "yuv420p", "-c:a", "aac",
	}
	all = append(append(all, args...), file)
	if out, err := exec.CommandContext(t.Context(), path, all...).CombinedOutput(); err != nil {
		t.Fatalf("ffmpeg: %v\n%s", err, out)
	}
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func inspected(t testing.TB, ts []byte) inspect.Info {
	t.Helper()
	info, err := inspect.Inspect(ts)
	if err != nil {
		t.Fatal(err)
	}
	return info
}

func TestInspect_TellsWhatFFmpegWrote(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		size  string
		args  []string
		w, h  int
		sound bool
	}{
		{"640x360", nil, 640, 360, true},
		{"374x666", []string{"-an"}, 374, 666, false}, // needs cropping
		{"320x180", []string{"-output_ts_offset", "95440"}, 320, 180, true},
	} {
		info := inspected(t, clip(t, c.size, c.args...))
		if info.Codec != "h264" || info.Width != c.w || info.Height != c.h || info.Frames != 60 ||
			!info.StartsWithIDR || info.HasAudio != c.sound {
			t.Errorf("%s: %+v", c.size, info)
		}
		if d := info.Duration - 2*time.Second; d.Abs() > time.Millisecond {
			t.Errorf("%s lasts %v", c.size, info.Duration)
		}
	}
}

var half = profile.Profile{Name: "half", Width: 320, Height: 180, Bitrate: 500_000, Codec: profile.H264, Preset: "veryfast"}

func TestCheck_FindsTheFaultOfARendition(t *testing.T) {
	t.Parallel()
	source := inspected(t, clip(t, "640x360"))
	slow := half
	slow.FPS = 15
	good := clip(t, "320x180")
	for name, c := range map[string]struct {
		rendition []byte
		p         profile.Profile
		want      string // "" for none
	}{
		"good":             {good, half, ""},
		"half the rate":    {clip(t, "320x180", "-r", "15"), slow, ""},
		"size":             {clip(t, "318x180"), half, "318 x 180 pixels instead of 320 x 180"},
		"not enlarged":     {clip(t, "640x360"), half, "640 x 360 pixels"},
		"cut short":        {clip(t, "320x180", "-t", "1.8"), half, "54 pictures instead of 60"},
		"frames left out":  {clip(t, "320x180", "-r", "15"), half, "31 pictures instead of 60"},
		"another time":     {clip(t, "320x180", "-output_ts_offset", "0.2"), half, "after the source"},
		"stretched":        {clip(t, "320x180", "-vf", "setpts=1.2*PTS", "-r", "25"), half, "it lasts"},
		"without sound":    {clip(t, "320x180", "-an"), half, ""},
		"a lost packet":    {append(bytes.Clone(good[:20*188]), good[21*188:]...), half, "missing"},
		"4:4:4":            {clip(t, "320x180", "-pix_fmt", "yuv444p"), half, "pixel format"},
		"another codec":    {clip(t, "320x180", "-c:v", "mpeg2video", "-bf", "0"), half, "stream type 2"},
		"sound only":       {clip(t, "320x180", "-vn"), half, "0 video tracks"},
		"empty":            {nil, half, "0 bytes"},
		"garbage":          {bytes.Repeat([]byte("livepeer"), 4000), half, "mpeg-ts"},
		"half a file":      {good[:len(good)/2/188*188], half, "lacks data"},
		"a flipped header": {flipped(good), half, "mpeg-ts"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			_, err := inspect.Check(source, c.rendition, c.p)
			if c.want == "" {
				if err != nil {
					t.Error(err)
				}
				return
			}
			if err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("error %v, want %q", err, c.want)
			}
			if !errors.Is(err, inspect.ErrMalformed) && !errors.Is(err, inspect.ErrNotAsOrdered) {
				t.Errorf("error %v is of no kind", err)
			}
		})
	}
}

// flipped loses the synchronisation byte of a packet in the middle.
func flipped(ts []byte) []byte {
	out := bytes.Clone(ts)
	out[len(out)/188/2*188] ^= 0xff
	return out
}

func TestCheck_TheClockOfMPEGTSMayWrapBetweenSourceAndRendition(t *testing.T) {
	t.Parallel()
	source := inspected(t, clip(t, "640x360"))
	source.FirstPTS = time.Duration(1<<33-90) * time.Second / 90000 // one millisecond before the wrap
	rendition := clip(t, "320x180", "-muxdelay", "0", "-muxpreload", "0", "-bf", "0")
	if info, err := inspect.Check(source, rendition, half); err != nil {
		t.Errorf("%+v: %v", info, err)
	}
}

func TestInspect_AStreamThatDoesNotBeginWithAnIDRIsSeen(t *testing.T) {
	t.Parallel()
	ts := clip(t, "320x180", "-g", "30", "-an", "-mpegts_flags", "resend_headers")
	// Leave out what comes before the second picture, but keep the tables.
	starts := 0
	for at := 0; at+188 <= len(ts); at += 188 {
		pid := int(ts[at+1]&0x1f)<<8 | int(ts[at+2])
		if pid == 256 && ts[at+1]&0x40 != 0 {
			if starts++; starts == 5 {
				tables := ts[:3*188]
				info, err := inspect.Inspect(append(bytes.Clone(tables), ts[at:]...))
				if err != nil || info.StartsWithIDR || info.Frames != 56 {
					t.Errorf("%+v, %v", info, err)
				}
				return
			}
		}
	}
	t.Fatal("no fifth picture")
}

// tiny returns a segment that needs no ffmpeg.
func tiny(t testing.TB, pictures int, sound bool) []byte {
	t.Helper()
	sps, err := hex.DecodeString("6742c00dda05067e7c0440000003004000000f03c50aa8")
	if err != nil {
		t.Fatal(err)
	}
	pps := []byte{0x68, 0xce, 0x0f, 0xc8}
	s := segment.New(segment.Config{})
	if err := s.SetTracks([]unit.Track{
		{ID: 0, Codec: unit.H264, SPS: sps, PPS: pps},
		{ID: 1, Codec: unit.AAC, AAC: &mpeg4audio.AudioSpecificConfig{
			Type: mpeg4audio.ObjectTypeAACLC, SampleRate: 44100, ChannelConfig: 2,
		}},
	}); err != nil {
		t.Fatal(err)
	}
	for i := range pictures {
		at := time.Duration(i) * 40 * time.Millisecond
		u := unit.Unit{DTS: at, PTS: at + 80*time.Millisecond, Payload: [][]byte{{0x41, 0x9a, 1}}}
		if i == 0 {
			u.Key, u.Payload = true, [][]byte{sps, pps, {0x65, 0x88, 0x80, 1}}
		}
		units := []unit.Unit{u}
		if sound {
			units = append(units, unit.Unit{Track: 1, DTS: at, PTS: at, Payload: [][]byte{{1, 2, 3}}})
		}
		for _, u := range units {
			if _, err := s.Write(u); err != nil {
				t.Fatal(err)
			}
		}
	}
	return s.Flush()[0].Data
}

func TestInspect_AgreesWithTheSegmenter(t *testing.T) {
	t.Parallel()
	info := inspected(t, tiny(t, 3, true))
	want := inspect.Info{
		Codec: "h264", Width: 320, Height: 180, Frames: 3, Duration: 120 * time.Millisecond,
		FirstPTS: 1080 * time.Millisecond, StartsWithIDR: true, HasAudio: true,
	}
	if info != want {
		t.Errorf("%+v, want %+v", info, want)
	}
}

func FuzzInspect(f *testing.F) {
	f.Add(tiny(f, 3, true))
	f.Add(tiny(f, 1, false))
	f.Add([]byte("G"))
	for _, name := range []string{"vp9.mp4", "av1.mp4"} {
		data, err := os.ReadFile("../fragmented/testdata/" + name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data)
	}
	f.Fuzz(func(t *testing.T, ts []byte) {
		info, err := inspect.Inspect(ts)
		if err != nil {
			if !errors.Is(err, inspect.ErrMalformed) {
				t.Fatalf("error of no kind: %v", err)
			}
			return
		}
		if info.Frames < 1 || info.Frames > inspect.MaxFrames || info.Width < 1 || info.Height < 1 ||
			info.Duration < 0 || info.Duration > 2*inspect.MaxDuration || info.FirstPTS < 0 {
			t.Fatalf("%+v", info)
		}
	})
}

func BenchmarkInspect(b *testing.B) {
	for _, c := range []struct{ size, rate string }{{"1280x720", "6M"}, {"426x240", "600k"}} {
		ts := clip(b, c.size, "-b:v", c.rate)
		b.Run(fmt.Sprintf("%s/%dkB", c.size, len(ts)>>10), func(b *testing.B) {
			b.SetBytes(int64(len(ts)))
			for b.Loop() {
				if _, err := inspect.Inspect(ts); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
