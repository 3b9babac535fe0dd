package ingest

import (
	"encoding/hex"
	"errors"
	"testing"
	"time"

	"github.com/bluenviron/mediacommon/v2/pkg/codecs/mpeg4audio"

	"github.com/livepeer/network/media/unit"
)

// What x264 writes for 320 x 180.
func sets(t testing.TB) [][]byte {
	t.Helper()
	sps, err := hex.DecodeString("6742c00dda05067e7c0440000003004000000f03c50aa8")
	if err != nil {
		t.Fatal(err)
	}
	return [][]byte{sps, {0x68, 0xce, 0x0f, 0xc8}}
}

var idr = []byte{0x65, 0x88, 0x80}

func picture(at time.Duration) Packet {
	return Packet{Codec: unit.H264, PTS: at, DTS: at, Payload: [][]byte{idr}}
}

func aac(rate int) Packet {
	return Packet{Codec: unit.AAC, AAC: &mpeg4audio.AudioSpecificConfig{
		Type: mpeg4audio.ObjectTypeAACLC, SampleRate: rate, ChannelConfig: 2,
	}}
}

func TestIntake_ATrackThatComesLateOrChangesBeginsAnotherPublication(t *testing.T) {
	t.Parallel()
	in := intake{sound: Absent}
	b, err := in.push(Packet{Codec: unit.H264, Sets: sets(t)}, time.Unix(0, 0))
	if err != nil || len(b.tracks) != 1 {
		t.Fatalf("%d tracks, %v, want the picture alone at once", len(b.tracks), err)
	}
	for i, c := range []struct{ rate, want int }{{44100, 2}, {44100, 0}, {48000, 2}} {
		p := aac(c.rate)
		p.Payload = [][]byte{{1, 2, 3}}
		if b, err := in.push(p, time.Unix(0, 0)); err != nil || b.tracks != nil {
			t.Errorf("frame %d: %d tracks, %v, before a key frame", i, len(b.tracks), err)
		}
		inter := picture(time.Duration(2*i) * time.Second)
		inter.Payload = [][]byte{{0x41, 0x9a, 1}}
		if b, err := in.push(inter, time.Unix(0, 0)); err != nil || b.tracks != nil || len(b.units) != 1 {
			t.Errorf("frame %d: %d tracks, %d units, %v, before a key frame", i, len(b.tracks), len(b.units), err)
		}
		b, err := in.push(picture(time.Duration(2*i+1)*time.Second), time.Unix(0, 0))
		if err != nil || len(b.tracks) != c.want || len(b.units) != 1 || !b.units[0].Key {
			t.Errorf("frame %d: %d tracks, %d units, %v, want %d and a key frame", i, len(b.tracks), len(b.units), err, c.want)
		}
	}
}

func TestIntake_PublishersThatAnnounceNothingAreHeardForAWhile(t *testing.T) {
	t.Parallel()
	var in intake
	if b, err := in.push(Packet{Codec: unit.H264, Sets: sets(t)}, time.Unix(0, 0)); err != nil || b.tracks != nil {
		t.Fatalf("%d tracks, %v, before any media", len(b.tracks), err)
	}
	var units int
	for ts := time.Hour; ts <= time.Hour+analysePeriod; ts += 100 * time.Millisecond {
		b, err := in.push(picture(ts), time.Unix(0, 0))
		if err != nil || (b.tracks != nil) != (ts == time.Hour+analysePeriod) {
			t.Fatalf("after %v: %d tracks, %v", ts-time.Hour, len(b.tracks), err)
		}
		units += len(b.units)
	}
	if units != 11 {
		t.Errorf("%d units, want all 11 that were held back", units)
	}
}

func TestIntake_ParametersAreFoundInTheUnits(t *testing.T) {
	t.Parallel()
	in := intake{sound: Absent}
	if b, err := in.push(picture(0), time.Unix(0, 0)); err != nil || b.tracks != nil {
		t.Fatalf("%d tracks, %v, without parameters", len(b.tracks), err)
	}
	p := picture(time.Second)
	p.Payload = append(sets(t), idr)
	b, err := in.push(p, time.Unix(0, 0))
	if err != nil || len(b.tracks) != 1 || b.tracks[0].SPS == nil {
		t.Fatalf("tracks %+v, %v", b.tracks, err)
	}
}

func TestIntake_StreamsThatNeverBeginAreGivenUp(t *testing.T) {
	t.Parallel()
	for name, next := range map[string]func(int) Packet{
		"without parameters": func(i int) Packet { return picture(time.Duration(i) * time.Second) },
		"standing still":     func(int) Packet { return picture(0) },
		"sound alone": func(i int) Packet {
			p := aac(44100)
			p.DTS, p.Payload = time.Duration(i)*time.Second, [][]byte{{1}}
			return p
		},
		"another codec": func(i int) Packet {
			return Packet{Codec: []unit.Codec{unit.H264, unit.H265}[min(i, 1)]}
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			var in intake
			for i := range maxHeldUnits + 1 {
				_, err := in.push(next(i), time.Unix(0, 0))
				if errors.Is(err, unit.ErrUnsupported) || errors.Is(err, errHeld) {
					return
				}
			}
			t.Error("it was held back for ever")
		})
	}
}

func TestParseAddress_KeysComeBehindThePath(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		in, path, key string
		bad           bool
	}{
		{in: "live/x", path: "live/x"},
		{in: "/live/x/?key=s%20t&other=1", path: "live/x", key: "s t"},
		{in: "live", bad: true},
		{in: "live/a b", bad: true},
		{in: "live/x?key=%zz", bad: true},
		{in: "live/\n", bad: true},
		{in: "", bad: true},
	} {
		path, key, err := ParseAddress(c.in)
		if path != c.path || key != c.key || (err != nil) != c.bad {
			t.Errorf("%q: %q, %q, %v", c.in, path, key, err)
		}
	}
}
