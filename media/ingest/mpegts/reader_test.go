package mpegts_test

import (
	"bytes"
	"errors"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/rs/zerolog"

	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/media/ingest"
	"github.com/livepeer/network/media/ingest/ingesttest"
	"github.com/livepeer/network/media/ingest/mpegts"
	"github.com/livepeer/network/media/segment"
	"github.com/livepeer/network/media/unit"
)

const packet = 188

// stream makes MPEG-TS by ffmpeg.
func stream(t testing.TB, args ...string) []byte {
	t.Helper()
	file := filepath.Join(t.TempDir(), "x.ts")
	if out, err := ingesttest.FFmpeg(t, append(args, file)...); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func card(t testing.TB, seconds float64) []byte {
	t.Helper()
	return stream(t, append(ingesttest.Card(seconds), ingesttest.X264()...)...)
}

// take gives a stream to a studio, in pieces of any size.
func take(t testing.TB, s *ingesttest.Studio, data []byte) error {
	t.Helper()
	session := ingest.NewSession(s, clock.System{}, zerolog.Nop(), ingest.Publisher{Path: "live/x"})
	reader := mpegts.New(ingest.Bound{Session: session, Context: t.Context()})
	random := rand.New(rand.NewPCG(1, 2)) //nolint:gosec // the sizes of pieces are no secret
	for len(data) > 0 {
		n := min(len(data), 1+random.IntN(5000))
		if _, err := reader.Write(data[:n]); err != nil {
			session.Close(err)
			return err
		}
		data = data[n:]
	}
	err := reader.Flush()
	if err == nil {
		err = session.Finish(t.Context())
	}
	session.Close(err)
	return err
}

func TestReader_BrokenStreamsCostWhatIsBrokenAndNothingElse(t *testing.T) {
	t.Parallel()
	good := card(t, 6)
	garbage := bytes.Repeat([]byte{0x47, 1, 2, 3, 0x47}, 99)
	drop := func(every int) []byte {
		var out []byte
		for i := 0; i+packet <= len(good); i += packet {
			if (i/packet)%every != every-1 || i < 8*packet {
				out = append(out, good[i:i+packet]...)
			}
		}
		return out
	}
	double := func() []byte {
		var out []byte
		for i := 0; i+packet <= len(good); i += packet {
			out = append(out, good[i:i+packet]...)
			if start := good[i+1]&0x40 != 0; !start {
				out = append(out, good[i:i+packet]...)
			}
		}
		return out
	}
	half := len(good) / 2 / packet * packet
	for name, c := range map[string]struct {
		data     []byte
		least    int // pictures
		most     int
		complain bool // whether decoders may
	}{
		"whole":                 {good, 180, 180, false},
		"garbage before":        {append(bytes.Clone(garbage), good...), 180, 180, false},
		"garbage in the middle": {bytes.Join([][]byte{good[:half], garbage, good[half:]}, nil), 175, 180, true},
		"cut off":               {good[:len(good)-packet/2], 179, 180, true},
		"packets twice":         {double(), 180, 180, false},
		"packets lost":          {drop(211), 100, 179, true},
		"joined late":           {good[half+77:], 60, 95, false},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s := ingesttest.NewStudio()
			if err := take(t, s, c.data); err != nil {
				t.Fatal(err)
			}
			seen := s.Seen(t)
			if seen.Pictures < c.least || seen.Pictures > c.most {
				t.Errorf("%d pictures, want %d to %d", seen.Pictures, c.least, c.most)
			}
			if len(seen.Segments) == 0 {
				t.Error("no segments")
			}
			if !c.complain {
				ingesttest.CheckSegments(t, seen.Segments)
			}
		})
	}
}

func TestReader_WhatIsLostIsADiscontinuity(t *testing.T) {
	t.Parallel()
	good := card(t, 6)
	half := len(good) / 2 / packet * packet
	s := ingesttest.NewStudio()
	if err := take(t, s, append(bytes.Clone(good[:half]), good[half+40*packet:]...)); err != nil {
		t.Fatal(err)
	}
	marked := 0
	for _, seg := range s.Seen(t).Segments {
		if seg.Discontinuity {
			marked++
		}
	}
	if marked != 1 {
		t.Errorf("%d of %d segments are a discontinuity, want 1", marked, len(s.Seen(t).Segments))
	}
}

func TestReader_SourcesOfEveryShapeBecomeSegments(t *testing.T) {
	t.Parallel()
	x264 := []string{"-c:v", "libx264", "-preset", "ultrafast", "-g", "30", "-pix_fmt", "yuv420p"}
	for name, c := range map[string]struct {
		data          func(t *testing.T) []byte
		width, height int
		frames        int
		sound         bool
	}{
		"portrait": {func(t *testing.T) []byte {
			return stream(t, append([]string{"-f", "lavfi", "-i", "testsrc2=size=180x320:rate=30:duration=4"}, x264...)...)
		}, 180, 320, 120, false},
		"odd sides": {func(t *testing.T) []byte {
			return stream(t, append([]string{"-f", "lavfi", "-i", "testsrc2=size=322x182:rate=30:duration=4"}, append(x264, "-vf", "crop=321:181")...)...)
		}, 0, 0, 120, false},
		"slow": {func(t *testing.T) []byte {
			return stream(t, append([]string{"-f", "lavfi", "-i", "testsrc2=size=320x180:rate=1:duration=8"}, append(x264, "-g", "1")...)...)
		}, 320, 180, 8, false},
		"sound that is announced and never comes": {func(t *testing.T) []byte {
			return without(card(t, 4), soundPID)
		}, 320, 180, 120, false},
		"sound that begins after two seconds": {func(t *testing.T) []byte {
			return stream(t, append([]string{
				"-f", "lavfi", "-i", "testsrc2=size=320x180:rate=30:duration=5", "-itsoffset", "2", "-f", "lavfi", "-i", "sine=duration=3",
			}, append(x264, "-c:a", "aac")...)...)
		}, 320, 180, 150, true},
		"sound that ends after one second": {func(t *testing.T) []byte {
			return stream(t, append([]string{
				"-f", "lavfi", "-i", "testsrc2=size=320x180:rate=30:duration=5", "-f", "lavfi", "-i", "sine=duration=1",
			}, append(x264, "-c:a", "aac")...)...)
		}, 320, 180, 150, true},
		"parameters that change": {func(t *testing.T) []byte {
			a := stream(t, append([]string{"-f", "lavfi", "-i", "testsrc2=size=320x180:rate=30:duration=3"}, x264...)...)
			b := stream(t, append([]string{"-f", "lavfi", "-i", "testsrc2=size=640x360:rate=30:duration=3"}, append(x264, "-output_ts_offset", "3")...)...)
			return append(a, b...)
		}, 0, 0, 179, false}, // whether the last unit of the first was whole nobody can tell
		"no decode times": {func(t *testing.T) []byte {
			return withoutDTS(t, stream(t, append([]string{"-f", "lavfi", "-i", "testsrc2=size=320x180:rate=30:duration=6"},
				"-c:v", "libx264", "-preset", "fast", "-g", "30", "-bf", "3", "-b_strategy", "0", "-pix_fmt", "yuv420p")...))
		}, 320, 180, 180, false},
		"sound stamps that repeat": {func(t *testing.T) []byte { return repeatedSound(t, card(t, 4)) }, 320, 180, 120, true},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s := ingesttest.NewStudio()
			if err := take(t, s, c.data(t)); err != nil {
				t.Fatal(err)
			}
			seen := s.Seen(t)
			if frames := ingesttest.CheckSegments(t, seen.Segments); frames != c.frames {
				t.Errorf("%d frames, want %d", frames, c.frames)
			}
			if w, h, err := seen.Tracks[0].PictureSize(); c.width > 0 && (w != c.width || h != c.height) || err != nil {
				t.Errorf("%d x %d, %v", w, h, err)
			}
			if (seen.Sounds > 0) != c.sound {
				t.Errorf("%d units of sound", seen.Sounds)
			}
			for _, seg := range seen.Segments {
				if seg.Duration > 5*time.Second || seg.Duration <= 0 {
					t.Errorf("segment %d lasts %v", seg.Sequence, seg.Duration)
				}
			}
		})
	}
}

func TestReader_MissingDecodeTimesAreFound(t *testing.T) {
	t.Parallel()
	whole := stream(t, "-f", "lavfi", "-i", "testsrc2=size=320x180:rate=30:duration=6",
		"-c:v", "libx264", "-preset", "fast", "-g", "30", "-bf", "3", "-b_strategy", "0", "-pix_fmt", "yuv420p")
	var shown [2][]time.Duration
	for i, data := range [][]byte{whole, withoutDTS(t, whole)} {
		s := ingesttest.NewStudio()
		if err := take(t, s, data); err != nil {
			t.Fatal(err)
		}
		for _, seg := range s.Seen(t).Segments {
			shown[i] = append(shown[i], presentation(t, seg)...)
		}
	}
	if len(shown[0]) != len(shown[1]) {
		t.Fatalf("%d pictures, and %d without decode times", len(shown[0]), len(shown[1]))
	}
	for i := range shown[0] {
		if d := (shown[0][i] - shown[0][0]) - (shown[1][i] - shown[1][0]); d.Abs() > 2*time.Millisecond {
			t.Fatalf("picture %d is shown %v off", i, d)
		}
	}
}

// presentation returns when the pictures of a segment are shown, in the order of their decoding.
func presentation(t *testing.T, seg segment.Segment) (times []time.Duration) {
	t.Helper()
	r := mpegts.New(probe(func(p ingest.Packet) {
		if p.Codec.Video() {
			times = append(times, p.PTS)
		}
	}))
	if _, err := r.Write(seg.Data); err != nil {
		t.Fatal(err)
	}
	if err := r.Flush(); err != nil {
		t.Fatal(err)
	}
	return times
}

// probe is an Output that sees all packets.
type probe func(ingest.Packet)

func (p probe) Push(packet ingest.Packet) error {
	p(packet)
	return nil
}

func (probe) ExpectAudio(ingest.Presence) {}

// PIDs that ffmpeg gives to the first tracks.
const (
	picturePID = 0x100
	soundPID   = 0x101
)

func pid(p []byte) int { return int(p[1]&0x1f)<<8 | int(p[2]) }

// without leaves out the packets of a track.
func without(data []byte, gone int) (out []byte) {
	for i := 0; i+packet <= len(data); i += packet {
		if p := data[i : i+packet]; pid(p) != gone {
			out = append(out, p...)
		}
	}
	return out
}

// eachPES calls with the PES header of each unit of a track, which may be changed.
func eachPES(data []byte, track int, change func(pes []byte)) []byte {
	data = bytes.Clone(data)
	for i := 0; i+packet <= len(data); i += packet {
		p := data[i : i+packet]
		if pid(p) != track || p[1]&0x40 == 0 {
			continue
		}
		payload := p[4:]
		if p[3]&0x20 != 0 {
			payload = payload[1+int(payload[0]):]
		}
		change(payload)
	}
	return data
}

// withoutDTS makes the decode times of pictures stuffing, as if there were none.
func withoutDTS(t *testing.T, data []byte) []byte {
	t.Helper()
	changed := 0
	out := eachPES(data, picturePID, func(pes []byte) {
		if pes[7]&0x40 != 0 {
			pes[7] &^= 0x40
			pes[9] = pes[9]&0xf | 0x20
			copy(pes[14:19], bytes.Repeat([]byte{0xff}, 5))
			changed++
		}
	})
	if changed == 0 {
		t.Fatal("the stream had no decode times")
	}
	return out
}

// repeatedSound gives every second unit of sound the stamp of the one before.
func repeatedSound(t *testing.T, data []byte) []byte {
	t.Helper()
	var last []byte
	n := 0
	return eachPES(data, soundPID, func(pes []byte) {
		if n++; n%2 == 0 {
			copy(pes[9:14], last)
		}
		last = bytes.Clone(pes[9:14])
	})
}

func TestReader_StreamsThatCannotBeTakenAreRefusedWithTheReason(t *testing.T) {
	t.Parallel()
	x264 := []string{"-c:v", "libx264", "-preset", "ultrafast", "-pix_fmt", "yuv420p"}
	for name, c := range map[string]struct {
		data []byte
		want error
		text string
	}{
		"no mpeg-ts":   {bytes.Repeat([]byte{1}, 2<<20), mpegts.ErrMalformed, "without packets"},
		"no program":   {bytes.Repeat(append([]byte{0x47, 0x1f, 0xff, 0x10}, make([]byte, 184)...), 50000), mpegts.ErrMalformed, "no program"},
		"nothing":      {nil, ingest.ErrNoMedia, ""},
		"mpeg-2 video": {stream(t, append(ingesttest.Card(1), "-c:v", "mpeg2video")...), unit.ErrUnsupported, "mpeg-2 video"},
		"mp2 audio":    {stream(t, append(ingesttest.Card(1), append(x264, "-c:a", "mp2")...)...), unit.ErrUnsupported, "mpeg-1 audio"},
		"sound alone":  {stream(t, append(ingesttest.Card(1), "-vn", "-c:a", "aac")...), unit.ErrUnsupported, "no video"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			err := take(t, ingesttest.NewStudio(), c.data)
			if !errors.Is(err, c.want) || !strings.Contains(err.Error(), c.text) {
				t.Errorf("%v, want %v with %q", err, c.want, c.text)
			}
		})
	}
}

func FuzzReader(f *testing.F) {
	seed := card(f, 0.2)
	f.Add(seed[:min(len(seed), 40*packet)])
	f.Add(withSilence(seed[:min(len(seed), 20*packet)]))
	opus := stream(f, append(ingesttest.Card(0.2), "-c:v", "libx264", "-preset", "ultrafast", "-pix_fmt", "yuv420p", "-c:a", "libopus")...)
	f.Add(opus[:min(len(opus), 40*packet)])
	f.Fuzz(func(t *testing.T, data []byte) {
		s := ingesttest.NewStudio()
		if err := take(t, s, data); err != nil {
			return
		}
		for _, seg := range s.Seen(t).Segments {
			if len(seg.Data)%packet != 0 || seg.Duration <= 0 {
				t.Fatalf("segment of %d bytes, %v", len(seg.Data), seg.Duration)
			}
		}
	})
}

// withSilence is a stream that breaks off in a unit and begins again.
func withSilence(data []byte) []byte { return append(bytes.Clone(data[:len(data)-50]), data...) }

func TestReader_UnitsWithoutTimestampsAreShownWhereTheyBelong(t *testing.T) {
	t.Parallel()
	for name, b := range map[string]string{"in order": "0", "reordered": "1"} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			whole := stream(t, "-f", "lavfi", "-i", "testsrc2=size=320x180:rate=30:duration=4",
				"-c:v", "libx264", "-preset", "fast", "-g", "30", "-bf", b, "-b_strategy", "0", "-pix_fmt", "yuv420p")
			n := 0
			holes := eachPES(whole, picturePID, func(pes []byte) {
				if n++; n > 10 && n%17 == 0 { // sometimes one that others refer to, sometimes not
					pes[7] &^= 0xc0
					copy(pes[9:9+int(pes[8])], bytes.Repeat([]byte{0xff}, int(pes[8])))
				}
			})
			var shown [2][]time.Duration
			for i, data := range [][]byte{whole, holes} {
				s := ingesttest.NewStudio()
				if err := take(t, s, data); err != nil {
					t.Fatal(err)
				}
				for _, seg := range s.Seen(t).Segments {
					shown[i] = append(shown[i], presentation(t, seg)...)
				}
			}
			if len(shown[0]) != 120 || len(shown[1]) != 120 {
				t.Fatalf("%d and %d pictures", len(shown[0]), len(shown[1]))
			}
			for i := range shown[0] {
				if d := shown[0][i] - shown[1][i]; d.Abs() > 5*time.Millisecond {
					t.Errorf("picture %d is shown %v off", i, d)
				}
			}
		})
	}
}
