package ladder_test

import (
	"bytes"
	"encoding/hex"
	"testing"
	"time"

	"github.com/bluenviron/mediacommon/v2/pkg/codecs/mpeg4audio"
	"github.com/bluenviron/mediacommon/v2/pkg/formats/mpegts"
	tscodecs "github.com/bluenviron/mediacommon/v2/pkg/formats/mpegts/codecs"

	"github.com/livepeer/network/media/engine"
	"github.com/livepeer/network/media/packager/ladder"
	"github.com/livepeer/network/media/profile"
	"github.com/livepeer/network/media/segment"
)

// Parameter sets as x264 writes them.
var (
	sps1280x720 = unhex("6742c01fda014016ec0440000003004000000f03c60ca8")
	sps426x240  = unhex("6742c015da06c7f93c0440000003004000000f03c58ba8")
	sps720x1280 = unhex("6742c01fda02d0286c0440000003004000000f03c60ca8")
	pps         = unhex("68ce0fc8")
)

func unhex(s string) []byte {
	b, err := hex.DecodeString(s)
	if err != nil {
		panic(err)
	}
	return b
}

const (
	frameTicks   = 3000 // 30 pictures per second
	segmentTicks = 2 * 90_000
	aacRate      = 48_000
)

// clip describes a two second segment of made-up media.
type clip struct {
	start  int64 // ticks of the first picture
	sps    []byte
	frames int   // pictures; 60 if zero
	delay  int64 // decode delay in ticks, as B-frames need
	audio  bool
	// silentFrom and silentTo cut a hole into the audio, in frames of it.
	silentFrom, silentTo int
	noIDR                bool
}

// ts writes the clip as MPEG-TS. Pictures and sounds are numbered instead of coded.
func (c clip) ts(t testing.TB) []byte {
	t.Helper()
	video := &mpegts.Track{PID: 256, Codec: &tscodecs.H264{}}
	sound := &mpegts.Track{PID: 257, Codec: &tscodecs.MPEG4Audio{
		Config: mpeg4audio.AudioSpecificConfig{Type: mpeg4audio.ObjectTypeAACLC, SampleRate: aacRate, ChannelConfig: 2},
	}}
	tracks := []*mpegts.Track{video}
	if c.audio {
		tracks = append(tracks, sound)
	}
	var buf bytes.Buffer
	w := &mpegts.Writer{W: &buf, Tracks: tracks}
	must(t, w.Initialize())
	if c.frames == 0 {
		c.frames = 60
	}
	for i := range c.frames {
		au := [][]byte{{0x41, 0x9A, byte(i), 1}}
		if i == 0 && !c.noIDR {
			au = [][]byte{c.sps, pps, {0x65, 0x88, byte(i), 1}}
		}
		pts := c.start + int64(i)*frameTicks
		must(t, w.WriteH264(video, wrap(pts), wrap(pts-c.delay), au))
	}
	// Audio frames lie on one grid over all segments, as an encoder makes them.
	frame := func(ticks int64) int64 { return (ticks*aacRate/90_000 + 1023) / 1024 }
	for i, n := 0, frame(c.start); c.audio && n < frame(c.start+segmentTicks); i, n = i+1, n+1 {
		if i < c.silentFrom || i >= c.silentTo {
			must(t, w.WriteMPEG4Audio(sound, wrap(n*1024*90_000/aacRate), [][]byte{{0xAA, byte(n >> 8), byte(n)}}))
		}
	}
	return buf.Bytes()
}

func wrap(ticks int64) int64 { return ticks & (1<<33 - 1) }

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

var epoch = time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC)

// source makes segment number sequence of a stream whose first segment is number 1.
func source(t testing.TB, sequence uint64, c clip) segment.Segment {
	t.Helper()
	at := time.Duration(sequence-1) * 2 * time.Second // small
	if c.sps == nil {
		c.sps = sps1280x720
	}
	c.start += int64(at / time.Second * 90_000)
	return segment.Segment{
		Sequence: sequence, Data: c.ts(t), Duration: 2 * time.Second, Wall: epoch.Add(at),
		PTS: time.Duration(c.start) * 100 * time.Microsecond / 9,
	}
}

// rendition makes the rung of segment number sequence.
func rendition(t testing.TB, rung string, sequence uint64, c clip) engine.Rendition {
	t.Helper()
	if c.sps == nil {
		c.sps = sps426x240
	}
	c.start += int64(sequence-1) * segmentTicks // small
	return engine.Rendition{Profile: profile.Profile{Name: rung}, Data: c.ts(t)}
}

// publish adds a whole sequence.
func publish(t testing.TB, p *ladder.Packager, seg segment.Segment, renditions ...engine.Rendition) {
	t.Helper()
	must(t, p.AddSource(seg))
	for _, r := range renditions {
		must(t, p.AddRendition(seg.Sequence, r))
	}
}
