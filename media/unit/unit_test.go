package unit_test

import (
	"bytes"
	"encoding/hex"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/bluenviron/mediacommon/v2/pkg/codecs/mpeg4audio"
	"pgregory.net/rapid"

	"github.com/livepeer/network/media/unit"
)

// What x264 writes for 320 x 180 and 640 x 360 in 4:2:0, and for 320 x 180 in 4:4:4.
const (
	sps180 = "6742c00dda05067e7c0440000003004000000f03c50aa8"
	sps360 = "6742c01eda0280bfe5c044000003000400000300f03c58ba80"
	sps444 = "67f4000d919681419f8dc044000003000400000300f03c50aa80"
	pps0   = "68ce0fc8"
)

func nal(t testing.TB, s string) []byte {
	t.Helper()
	b, err := hex.DecodeString(s)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func stereo() *mpeg4audio.AudioSpecificConfig {
	return &mpeg4audio.AudioSpecificConfig{Type: mpeg4audio.ObjectTypeAACLC, SampleRate: 44100, ChannelConfig: 2}
}

func tracks(t testing.TB) []unit.Track {
	return []unit.Track{
		{ID: 0, Codec: unit.H264, ClockRate: 90000, SPS: nal(t, sps180), PPS: nal(t, pps0)},
		{ID: 1, Codec: unit.AAC, ClockRate: 44100, AAC: stereo()},
	}
}

func remuxer(t testing.TB) *unit.Remuxer {
	t.Helper()
	r, err := unit.NewRemuxer(tracks(t))
	if err != nil {
		t.Fatal(err)
	}
	return r
}

var (
	idr   = []byte{0x65, 0x88, 1}
	inter = []byte{0x41, 0x9a, 1}
	aud   = []byte{0x09, 0xf0}
	sei   = []byte{0x06, 5, 1, 0, 0x80}
	start = time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)
)

func kinds(payload [][]byte) string {
	var b strings.Builder
	for _, n := range payload {
		b.WriteString(map[byte]string{1: "P", 5: "I", 6: "e", 7: "S", 8: "p", 9: "A"}[n[0]&0x1f])
	}
	return b.String()
}

func TestRemuxer_EveryIDRCarriesTheParameterSetsInForce(t *testing.T) {
	t.Parallel()
	r := remuxer(t)
	s180, s360, p0 := nal(t, sps180), nal(t, sps360), nal(t, pps0)
	for i, c := range []struct {
		in   [][]byte
		want string
		sps  []byte
	}{
		{[][]byte{idr}, "SpI", s180},
		{[][]byte{aud, sei, idr}, "SpeI", s180},
		{[][]byte{aud, inter}, "P", nil},
		{[][]byte{s180, p0, idr}, "SpI", s180},
		{[][]byte{aud, s360, p0, sei, idr}, "SpeI", s360},
		{[][]byte{idr, idr}, "SpII", s360},
		{[][]byte{p0, inter}, "pP", nil},
		{[][]byte{aud}, "", nil},
		{[][]byte{s180, p0}, "", nil},
		{[][]byte{idr}, "SpI", s180},
		{[][]byte{{}, idr}, "SpI", s180},
		{nil, "", nil},
	} {
		ts := time.Duration(i) * 40 * time.Millisecond
		out, ok := r.Write(unit.Unit{DTS: ts, PTS: ts, Payload: c.in, Wall: start})
		if got := kinds(out.Payload); got != c.want || ok != (c.want != "") {
			t.Errorf("unit %d: %q, want %q", i, got, c.want)
		}
		if out.Key != (c.sps != nil) {
			t.Errorf("unit %d: key %v", i, out.Key)
		}
		if c.sps != nil && !bytes.Equal(out.Payload[0], c.sps) {
			t.Errorf("unit %d has another SPS", i)
		}
	}
}

func TestRemuxer_ANewSequenceHeaderHoldsFromTheNextIDR(t *testing.T) {
	t.Parallel()
	r := remuxer(t)
	r.Parameters(0, [][]byte{nal(t, sps360), nal(t, pps0)})
	out, _ := r.Write(unit.Unit{Payload: [][]byte{idr}, Wall: start})
	if kinds(out.Payload) != "SpI" || !bytes.Equal(out.Payload[0], nal(t, sps360)) {
		t.Errorf("the IDR has %q", kinds(out.Payload))
	}
	r.Parameters(0, nil)
	if _, ok := r.Write(unit.Unit{DTS: time.Second, Payload: [][]byte{idr}, Wall: start}); ok {
		t.Error("an IDR without parameter sets was let through")
	}
}

func TestRemuxer_TimestampsOfBrokenStreamsAreMended(t *testing.T) {
	t.Parallel()
	const ms, s = time.Millisecond, time.Second
	type stamp struct {
		track    int
		dts, pts time.Duration
	}
	for name, c := range map[string]struct {
		in    []stamp
		want  []time.Duration // DTS
		jumps []bool
	}{
		"good": {
			[]stamp{{0, 0, 80 * ms}, {1, 5 * ms, 5 * ms}, {0, 40 * ms, 40 * ms}},
			[]time.Duration{0, 5 * ms, 40 * ms},
			[]bool{false, false, false},
		},
		"duplicate": {
			[]stamp{{1, 10 * ms, 10 * ms}, {1, 10 * ms, 10 * ms}, {1, 33 * ms, 33 * ms}},
			[]time.Duration{10 * ms, 10*ms + unit.Tick, 33 * ms},
			[]bool{false, false, false},
		},
		"missing": {
			[]stamp{{0, 0, 0}, {0, 0, 0}, {0, 0, 0}},
			[]time.Duration{0, unit.Tick, 2 * unit.Tick},
			[]bool{false, false, false},
		},
		"slightly back": {
			[]stamp{{0, 100 * ms, 100 * ms}, {0, 60 * ms, 60 * ms}, {0, 140 * ms, 140 * ms}},
			[]time.Duration{100 * ms, 100*ms + unit.Tick, 140 * ms},
			[]bool{false, false, false},
		},
		"late audio": {
			[]stamp{{0, 0, 0}, {0, 8 * s, 8 * s}, {0, 16 * s, 16 * s}, {1, 16 * s, 16 * s}},
			[]time.Duration{0, 8 * s, 16 * s, 16 * s},
			[]bool{false, false, false, false},
		},
		"silence of a track": {
			[]stamp{{0, 0, 0}, {1, 0, 0}, {0, 9 * s, 9 * s}, {0, 18 * s, 18 * s}, {1, 18 * s, 18 * s}},
			[]time.Duration{0, 0, 9 * s, 18 * s, 18 * s},
			[]bool{false, false, false, false, false},
		},
		"restart from zero": {
			[]stamp{{0, 5 * s, 5 * s}, {1, 5 * s, 5 * s}, {0, 5*s + 40*ms, 5*s + 40*ms}, {0, 0, 0}, {1, 0, 0}, {0, 40 * ms, 40 * ms}},
			[]time.Duration{5 * s, 5 * s, 5*s + 40*ms, 5*s + 80*ms, 5*s + 80*ms, 5*s + 120*ms},
			[]bool{false, false, false, true, false, false},
		},
		"leap, and a straggler from before": {
			[]stamp{{0, 0, 0}, {1, 0, 0}, {0, 40 * ms, 40 * ms}, {0, 60 * s, 60 * s}, {1, 50 * ms, 50 * ms}, {1, 60 * s, 60 * s}},
			[]time.Duration{0, 0, 40 * ms, 80 * ms, 50 * ms, 80 * ms},
			[]bool{false, false, false, true, false, false},
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			r := remuxer(t)
			for i, in := range c.in {
				u := unit.Unit{Track: in.track, DTS: in.dts, PTS: in.pts, Payload: [][]byte{{0x41, 0x9a}}, Wall: start.Add(in.dts)}
				out, ok := r.Write(u)
				if !ok {
					t.Fatalf("unit %d vanished", i)
				}
				if out.DTS != c.want[i] || out.Jump != c.jumps[i] {
					t.Errorf("unit %d: DTS %v, jump %v, want %v, %v", i, out.DTS, out.Jump, c.want[i], c.jumps[i])
				}
				if out.PTS-out.DTS != in.pts-in.dts {
					t.Errorf("unit %d: PTS %v after DTS, want %v", i, out.PTS-out.DTS, in.pts-in.dts)
				}
			}
		})
	}
}

func TestRemuxer_AnyTimestampsComeOutFitForAMuxer(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		r, err := unit.NewRemuxer([]unit.Track{
			{ID: 0, Codec: unit.H264, SPS: mustHex(sps180), PPS: mustHex(pps0)},
			{ID: 1, Codec: unit.AAC, ClockRate: 44100, AAC: stereo()},
		})
		if err != nil {
			t.Fatal(err)
		}
		last := map[int]time.Duration{}
		wall := start
		lastWall := time.Time{}
		for i := range rapid.IntRange(1, 60).Draw(t, "units") {
			ms := rapid.Int64Range(0, 1<<32).Draw(t, "dts")
			reorder := rapid.Int64Range(-1<<23, 1<<23).Draw(t, "reorder")
			wall = wall.Add(time.Duration(rapid.Int64Range(0, 1e10).Draw(t, "wait")))
			u := unit.Unit{
				Track:   rapid.IntRange(0, 1).Draw(t, "track"),
				DTS:     time.Duration(ms) * time.Millisecond,
				PTS:     time.Duration(ms+reorder) * time.Millisecond,
				Payload: [][]byte{{0x41, 0x9a}}, Wall: wall,
			}
			out, ok := r.Write(u)
			if !ok {
				t.Fatal("a unit vanished")
			}
			if before, seen := last[u.Track]; seen && out.DTS < before+unit.Tick {
				t.Fatalf("unit %d: DTS %v after %v", i, out.DTS, before)
			}
			if out.PTS < out.DTS {
				t.Fatalf("unit %d: PTS %v before DTS %v", i, out.PTS, out.DTS)
			}
			if out.Wall.After(wall) {
				t.Fatalf("unit %d was live at %v, after it arrived at %v", i, out.Wall, wall)
			}
			if out.Wall.Before(lastWall) && !out.Jump {
				t.Fatalf("unit %d was live before the one before", i)
			}
			last[u.Track], lastWall = out.DTS, out.Wall
		}
	})
}

func mustHex(s string) []byte {
	b, err := hex.DecodeString(s)
	if err != nil {
		panic(err)
	}
	return b
}

func TestClockEstimator_SeesThroughBurstsAndStalls(t *testing.T) {
	t.Parallel()
	const frame = 40 * time.Millisecond
	var c unit.ClockEstimator
	// Two seconds of media arrive at once, then units come as they are made.
	for i := range 50 {
		if wall := c.Wall(time.Duration(i)*frame, start); wall.After(start) {
			t.Fatalf("unit %d is from the future", i)
		}
	}
	live := start.Add(-50 * frame) // when a timestamp of zero was live
	for i := 50; i < 100; i++ {
		dts := time.Duration(i) * frame
		if wall := c.Wall(dts, live.Add(dts)); wall.Sub(live.Add(dts)).Abs() > frame {
			t.Fatalf("unit %d: %v, want %v", i, wall, live.Add(dts))
		}
	}
	// The network holds units back for three seconds and lets them go.
	for i := 100; i < 175; i++ {
		dts := time.Duration(i) * frame
		if wall := c.Wall(dts, live.Add(175*frame)); wall.Sub(live.Add(dts)).Abs() > frame {
			t.Fatalf("unit %d of the stall: %v, want %v", i, wall, live.Add(dts))
		}
	}
	// The path is longer from now on: within two windows the estimate follows.
	var wall time.Time
	arrival := live
	for i := 175; i < 175+25*25; i++ {
		dts := time.Duration(i) * frame
		arrival = live.Add(dts + time.Second)
		wall = c.Wall(dts, arrival)
	}
	if arrival.Sub(wall) > frame {
		t.Errorf("after the path became longer, units count as %v late", arrival.Sub(wall))
	}
}

func TestCheck_RefusesWhatCannotBeProcessedWithTheReason(t *testing.T) {
	t.Parallel()
	video := unit.Track{ID: 0, Codec: unit.H264, SPS: nal(t, sps180)}
	audio := unit.Track{ID: 1, Codec: unit.AAC, AAC: stereo()}
	odd := *stereo()
	odd.ChannelConfig = 0
	for _, c := range []struct {
		name, want string
		tracks     []unit.Track
	}{
		{"nothing", "0 video tracks", nil},
		{"sound only", "0 video tracks", []unit.Track{audio}},
		{"two pictures", "2 video tracks", []unit.Track{video, video}},
		{"two sounds", "2 audio tracks", []unit.Track{video, audio, audio}},
		{"h265", "h265 sequence parameter set of 0", []unit.Track{{Codec: unit.H265}}},
		{"opus", "opus with 0 channels", []unit.Track{video, {Codec: unit.Opus}}},
		{"4:4:4", "pixel format", []unit.Track{{Codec: unit.H264, SPS: nal(t, sps444)}}},
		{"no sps", "of 0 bytes", []unit.Track{{Codec: unit.H264}}},
		{"broken sps", "sequence parameter set", []unit.Track{{Codec: unit.H264, SPS: []byte{0x67, 1}}}},
		{"no aac config", "without configuration", []unit.Track{video, {Codec: unit.AAC}}},
		{"aac layout", "channel configuration 0", []unit.Track{video, {Codec: unit.AAC, AAC: &odd}}},
	} {
		err := unit.Check(c.tracks)
		if !errors.Is(err, unit.ErrUnsupported) || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v, want %q", c.name, err, c.want)
		}
	}
	if err := unit.Check([]unit.Track{video, audio}); err != nil {
		t.Errorf("h264 and aac: %v", err)
	}
	if w, h, err := unit.Picture(nal(t, sps180)); w != 320 || h != 180 || err != nil {
		t.Errorf("picture of %d x %d, %v", w, h, err)
	}
}

func FuzzRemuxer(f *testing.F) {
	f.Add(mustHex(sps180), mustHex(pps0), idr)
	f.Add(mustHex(sps444), []byte{}, inter)
	f.Fuzz(func(t *testing.T, a, b, c []byte) {
		if w, h, err := unit.Picture(a); err == nil && (w < unit.MinSide || h > unit.MaxSide) {
			t.Fatalf("%d x %d pixels", w, h)
		}
		r := remuxer(t)
		r.Parameters(0, [][]byte{a, b})
		for i, au := range [][][]byte{{a, b, c}, {c}, {b, c}, {a}} {
			u, ok := r.Write(unit.Unit{DTS: time.Duration(i) * time.Second, Payload: au, Wall: start})
			if ok && len(u.Payload) == 0 {
				t.Fatal("a unit without payload")
			}
			for _, n := range u.Payload {
				if len(n) == 0 {
					t.Fatal("an empty NAL unit")
				}
			}
		}
	})
}
