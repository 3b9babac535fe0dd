package segment_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"testing"
	"time"

	"github.com/bluenviron/mediacommon/v2/pkg/codecs/mpeg4audio"
	"github.com/bluenviron/mediacommon/v2/pkg/formats/mpegts"
	"github.com/bluenviron/mediacommon/v2/pkg/formats/mpegts/codecs"
	"pgregory.net/rapid"

	"github.com/livepeer/network/internal/blob"
	"github.com/livepeer/network/media/segment"
	"github.com/livepeer/network/media/unit"
)

// What x264 writes for 320 x 180, 640 x 360 and, in 4:4:4, 320 x 180.
const (
	sps180 = "6742c00dda05067e7c0440000003004000000f03c50aa8"
	sps360 = "6742c01eda0280bfe5c044000003000400000300f03c58ba80"
	sps444 = "67f4000d919681419f8dc044000003000400000300f03c50aa80"
	pps0   = "68ce0fc8"

	frame = 40 * time.Millisecond
	sound = 20 * time.Millisecond
)

var start = time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)

func unhex(s string) []byte {
	b, err := hex.DecodeString(s)
	if err != nil {
		panic(err)
	}
	return b
}

func tracks() []unit.Track {
	return []unit.Track{
		{ID: 0, Codec: unit.H264, ClockRate: 90000, SPS: unhex(sps180), PPS: unhex(pps0)},
		{ID: 1, Codec: unit.AAC, ClockRate: 44100, AAC: &mpeg4audio.AudioSpecificConfig{
			Type: mpeg4audio.ObjectTypeAACLC, SampleRate: 44100, ChannelConfig: 2,
		}},
	}
}

func key(at time.Duration, sps string) unit.Unit {
	return unit.Unit{
		DTS: at, PTS: at, Wall: start.Add(at), Key: true,
		Payload: [][]byte{unhex(sps), unhex(pps0), {0x65, 0x88, 0x80, 1}},
	}
}

func picture(at time.Duration) unit.Unit {
	return unit.Unit{DTS: at, PTS: at, Wall: start.Add(at), Payload: [][]byte{{0x41, 0x9a, 1}}}
}

func audio(at time.Duration) unit.Unit {
	return unit.Unit{Track: 1, DTS: at, PTS: at, Wall: start.Add(at), Payload: [][]byte{{1, 2, 3}}}
}

// stream returns pictures from one time to another with a key frame every gop pictures, beginning with one.
func stream(from, to time.Duration, gop int) []unit.Unit {
	var out []unit.Unit
	for i := 0; from+time.Duration(i)*frame < to; i++ {
		at := from + time.Duration(i)*frame
		if i%gop == 0 {
			out = append(out, key(at, sps180))
		} else {
			out = append(out, picture(at))
		}
	}
	return out
}

func begin(t testing.TB, cfg segment.Config) *segment.Segmenter {
	t.Helper()
	s := segment.New(cfg)
	if err := s.SetTracks(tracks()); err != nil {
		t.Fatal(err)
	}
	return s
}

func feed(t testing.TB, s *segment.Segmenter, units ...unit.Unit) []segment.Segment {
	t.Helper()
	var out []segment.Segment
	for _, u := range units {
		done, err := s.Write(u)
		if err != nil {
			t.Fatalf("unit at %v: %v", u.DTS, err)
		}
		out = append(out, done...)
	}
	return out
}

// content is what a segment holds.
type content struct {
	pictures, sounds int
	firstPTS         time.Duration
	lastDTS          int64
	keyFirst         bool
}

func read(t testing.TB, data []byte) content {
	t.Helper()
	r := &mpegts.Reader{R: bytes.NewReader(data)}
	if err := r.Initialize(); err != nil {
		t.Fatal(err)
	}
	r.OnDecodeError(func(err error) { t.Errorf("segment is damaged: %v", err) })
	var c content
	for _, track := range r.Tracks() {
		switch track.Codec.(type) {
		case *codecs.H264:
			r.OnDataH264(track, func(pts, dts int64, au [][]byte) error {
				if c.pictures == 0 {
					c.firstPTS = time.Duration(pts) * time.Second / 90000
					c.keyFirst = au[0][0]&0x1f == 7
				} else if dts <= c.lastDTS {
					t.Errorf("DTS %d after %d", dts, c.lastDTS)
				}
				c.pictures, c.lastDTS = c.pictures+1, dts
				return nil
			})
		case *codecs.MPEG4Audio:
			r.OnDataMPEG4Audio(track, func(_ int64, aus [][]byte) error {
				c.sounds += len(aus)
				return nil
			})
		}
	}
	for {
		if err := r.Read(); errors.Is(err, io.EOF) {
			return c
		} else if err != nil {
			t.Fatal(err)
		}
	}
}

func TestSegmenter_CutsAtTheFirstKeyFrameAfterTheTarget(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		gop  int // pictures of 40 ms
		want []time.Duration
	}{
		"every second":    {25, []time.Duration{2 * time.Second, 2 * time.Second, 2 * time.Second, time.Second}},
		"every 2 s":       {50, []time.Duration{2 * time.Second, 2 * time.Second, 2 * time.Second, time.Second}},
		"every 1.5 s":     {38, []time.Duration{3040 * time.Millisecond, 3040 * time.Millisecond, 920 * time.Millisecond}},
		"every 5 s":       {125, []time.Duration{5 * time.Second, 2 * time.Second}},
		"every picture":   {1, []time.Duration{2 * time.Second, 2 * time.Second, 2 * time.Second, time.Second}},
		"rounded to 1,99": {50, []time.Duration{2 * time.Second, 2 * time.Second, 2 * time.Second, time.Second}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s := begin(t, segment.Config{First: 7})
			units := stream(0, 7*time.Second, c.gop)
			if name == "rounded to 1,99" {
				units[0].DTS += time.Millisecond
			}
			got := feed(t, s, units...)
			got = append(got, s.Flush()...)
			if len(got) != len(c.want) {
				t.Fatalf("%d segments, want %d", len(got), len(c.want))
			}
			end := got[0].PTS
			for i, seg := range got {
				in := read(t, seg.Data)
				switch {
				case seg.Sequence != uint64(7+i), seg.Discontinuity:
					t.Errorf("segment %d has number %d, discontinuity %v", i, seg.Sequence, seg.Discontinuity)
				case seg.Duration != c.want[i], seg.PTS != end:
					t.Errorf("segment %d lasts %v from %v, want %v from %v", i, seg.Duration, seg.PTS, c.want[i], end)
				case !in.keyFirst, in.pictures != int(c.want[i]/frame), in.firstPTS.Round(time.Millisecond) != seg.PTS.Round(time.Millisecond):
					t.Errorf("segment %d holds %+v", i, in)
				case seg.Wall != start.Add(seg.PTS-got[0].PTS):
					t.Errorf("segment %d was live at %v", i, seg.Wall)
				case !blob.Is(seg.Data, seg.Hash), seg.SHA256 != sha256.Sum256(seg.Data):
					t.Errorf("segment %d has other hashes", i)
				}
				end += seg.Duration
			}
		})
	}
}

func TestSegmenter_SoundGoesIntoTheSegmentItIsHeardIn(t *testing.T) {
	t.Parallel()
	s := begin(t, segment.Config{})
	var units []unit.Unit
	units = append(units, audio(0), audio(sound)) // before any picture: dropped
	for _, u := range stream(0, 4*time.Second, 50) {
		units = append(units, u)
		// Sound runs half a second ahead of the pictures.
		units = append(units, audio(u.DTS+500*time.Millisecond), audio(u.DTS+500*time.Millisecond+sound))
	}
	got := append(feed(t, s, units...), s.Flush()...)
	if len(got) != 2 {
		t.Fatalf("%d segments", len(got))
	}
	if a, b := read(t, got[0].Data).sounds, read(t, got[1].Data).sounds; a != 75 || b != 100 {
		t.Errorf("%d and %d frames of sound, want 75 in the 1.5 s and 100 in the 2 s", a, b)
	}
}

func TestSegmenter_SilenceIsNotDeclared(t *testing.T) {
	t.Parallel()
	s := begin(t, segment.Config{})
	units := stream(0, 4*time.Second, 50)
	units = append(units, audio(3990*time.Millisecond)) // late
	got := append(feed(t, s, units...), s.Flush()...)
	for i, want := range []int{1, 2} {
		r := &mpegts.Reader{R: bytes.NewReader(got[i].Data)}
		if err := r.Initialize(); err != nil || len(r.Tracks()) != want {
			t.Errorf("segment %d: %d tracks, %v, want %d", i, len(r.Tracks()), err, want)
		}
	}
}

func TestSegmenter_APublisherThatComesBackContinuesNumbersAndTimeline(t *testing.T) {
	t.Parallel()
	s := begin(t, segment.Config{})
	first := append(feed(t, s, stream(time.Hour, time.Hour+3*time.Second, 25)...), s.Flush()...)
	if err := s.SetTracks(tracks()[:1]); err != nil {
		t.Fatal(err)
	}
	second := append(feed(t, s, stream(0, 3*time.Second, 25)...), s.Flush()...)
	if len(first) != 2 || len(second) != 2 {
		t.Fatalf("%d and %d segments, want 2 and 2", len(first), len(second))
	}
	all := append(first, second...)
	for i, seg := range all {
		if seg.Sequence != uint64(i) || seg.Discontinuity != (i == 2) {
			t.Errorf("segment %d has number %d, discontinuity %v", i, seg.Sequence, seg.Discontinuity)
		}
		if i > 0 && seg.PTS != all[i-1].PTS+all[i-1].Duration {
			t.Errorf("segment %d begins at %v", i, seg.PTS)
		}
	}
	if _, err := s.Write(audio(time.Hour)); !errors.Is(err, segment.ErrNoTracks) {
		t.Errorf("sound in a stream without: %v", err)
	}
}

func TestSegmenter_AChangeOfParametersOrAJumpBeginsASegmentAtOnce(t *testing.T) {
	t.Parallel()
	jump := picture(1040 * time.Millisecond)
	jump.Jump = true
	for name, units := range map[string][]unit.Unit{
		"parameters": {key(0, sps180), picture(frame), key(time.Second, sps360), picture(1040 * time.Millisecond), key(2*time.Second, sps360)},
		"jump":       {key(0, sps180), picture(frame), jump, key(1080*time.Millisecond, sps180), key(2*time.Second, sps180)},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s := begin(t, segment.Config{})
			got := append(feed(t, s, units...), s.Flush()...)
			if len(got) != 2 || got[0].Discontinuity || !got[1].Discontinuity {
				t.Fatalf("%d segments: %+v", len(got), got)
			}
		})
	}
}

func TestSegmenter_AStreamThatCannotBeCutIsRefused(t *testing.T) {
	t.Parallel()
	big := picture(frame)
	big.Payload = [][]byte{bytes.Repeat([]byte{0x41}, segment.MaxBytes)}
	noSets := key(0, sps180)
	noSets.Payload = noSets.Payload[2:]
	for name, c := range map[string]struct {
		units []unit.Unit
		want  error
	}{
		"no further key frame": {stream(0, 21*time.Second, 1000), segment.ErrNoKeyFrame},
		"no key frame at all":  {stream(0, 21*time.Second, 1000)[1:], segment.ErrNoKeyFrame},
		"too large":            {[]unit.Unit{key(0, sps180), big}, segment.ErrTooLarge},
		"4:4:4 later":          {[]unit.Unit{key(0, sps180), key(time.Second, sps444)}, unit.ErrUnsupported},
		"unknown track":        {[]unit.Unit{{Track: 9}}, segment.ErrNoTracks},
		"not remuxed":          {[]unit.Unit{key(0, sps180), picture(0)}, nil},
		"no parameter sets":    {[]unit.Unit{noSets}, nil},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s := begin(t, segment.Config{})
			for _, u := range c.units {
				_, err := s.Write(u)
				if err == nil {
					continue
				}
				if c.want != nil && !errors.Is(err, c.want) {
					t.Errorf("error %v, want %v", err, c.want)
				}
				return
			}
			t.Error("it was taken")
		})
	}
	if _, err := segment.New(segment.Config{}).Write(key(0, sps180)); !errors.Is(err, segment.ErrNoTracks) {
		t.Errorf("units before tracks: %v", err)
	}
	if err := segment.New(segment.Config{}).SetTracks(nil); !errors.Is(err, unit.ErrUnsupported) {
		t.Errorf("no tracks: %v", err)
	}
}

func TestSegmenter_MeterWarnsOfLongKeyFrameIntervals(t *testing.T) {
	t.Parallel()
	s := begin(t, segment.Config{})
	if m := s.Meter(); m.GOP != 0 || m.Long {
		t.Errorf("before the stream: %+v", m)
	}
	feed(t, s, stream(0, 3*time.Second, 50)...)
	if m := s.Meter(); m.GOP != 2*time.Second || m.Long {
		t.Errorf("with a key frame every 2 s: %+v", m)
	}
	feed(t, s, stream(3*time.Second, 9*time.Second, 1000)[1:]...)
	if m := s.Meter(); m.GOP != 6960*time.Millisecond || !m.Long {
		t.Errorf("7 s after the last key frame: %+v", m)
	}
}

func TestSegmenter_ASegmentMayBeOnePicture(t *testing.T) {
	t.Parallel()
	s := begin(t, segment.Config{})
	feed(t, s, key(0, sps180))
	got := s.Flush()
	if len(got) != 1 || got[0].Duration <= 0 || read(t, got[0].Data).pictures != 1 {
		t.Fatalf("%d segments", len(got))
	}
	if again := s.Flush(); again != nil {
		t.Errorf("flushed again: %d segments", len(again))
	}
}

func TestSegmenter_TimestampsWrapInTheBytesAndNowhereElse(t *testing.T) {
	t.Parallel()
	const wrap = time.Duration(1<<33) * time.Second / 90000
	units := []unit.Unit{key(0, sps180), picture(frame)}
	for at := 19 * time.Second; at < wrap+40*time.Second; at += 19 * time.Second {
		units = append(units, key(at, sps180))
	}
	got := feed(t, begin(t, segment.Config{}), units...)
	for _, seg := range got {
		if seg.PTS < wrap-time.Minute {
			continue
		}
		in := read(t, seg.Data)
		if d := (seg.PTS % wrap) - in.firstPTS; d.Abs() > time.Millisecond {
			t.Fatalf("segment %d: %v on the timeline, %v in its bytes", seg.Sequence, seg.PTS, in.firstPTS)
		}
	}
	if last := got[len(got)-1]; last.PTS < wrap {
		t.Errorf("the last segment begins at %v", last.PTS)
	}
}

func TestSegmenter_NoPictureIsLostOrTwiceWhateverTheKeyFrames(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(rt *rapid.T) {
		s := segment.New(segment.Config{})
		if err := s.SetTracks(tracks()); err != nil {
			rt.Fatal(err)
		}
		var at, total time.Duration
		var fed, cut int
		var end time.Duration
		take := func(segs []segment.Segment) {
			for _, seg := range segs {
				if end != 0 && seg.PTS != end {
					rt.Fatalf("segment %d begins at %v instead of %v", seg.Sequence, seg.PTS, end)
				}
				end = seg.PTS + seg.Duration
				total += seg.Duration
				cut += read(t, seg.Data).pictures
			}
		}
		for range rapid.IntRange(1, 40).Draw(rt, "pictures") {
			u := picture(at)
			if fed == 0 || rapid.Bool().Draw(rt, "key") {
				u = key(at, sps180)
			}
			segs, err := s.Write(u)
			if err != nil {
				rt.Fatal(err)
			}
			take(segs)
			fed++
			at += time.Duration(rapid.Int64Range(int64(unit.Tick), int64(400*time.Millisecond)).Draw(rt, "step"))
		}
		take(s.Flush())
		if fed != cut {
			rt.Fatalf("%d pictures went in, %d came out", fed, cut)
		}
	})
}
