package rtmp

import (
	"bytes"
	"encoding/hex"
	"errors"
	"io"
	"strings"
	"testing"
	"time"

	"github.com/bluenviron/gortmplib/pkg/amf0"

	"github.com/livepeer/network/media/unit"
)

// wire is a peer that has said everything it will say.
type wire struct {
	io.Reader
}

func (wire) Write(p []byte) (int, error) { return len(p), nil }

// hello is the handshake of a publisher, with nothing to hide.
func hello() []byte { return append([]byte{3}, make([]byte, 2*1536)...) }

// raw is one message in one chunk.
func raw(kind byte, body []byte) []byte {
	n := len(body)
	return append([]byte{3, 0, 0, 0, byte(n >> 16), byte(n >> 8), byte(n), kind, 1, 0, 0, 0}, body...)
}

func amf(t testing.TB, values ...any) []byte {
	t.Helper()
	b, err := amf0.Data(values).Marshal()
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// transcript is a publisher up to its first media.
func transcript(t testing.TB) []byte {
	t.Helper()
	return bytes.Join([][]byte{
		hello(),
		raw(typeChunkSize, []byte{0, 1, 0, 0}),
		raw(typeCommandAMF0, amf(t, "connect", float64(1), amf0.Object{{Key: "app", Value: "live"}})),
		raw(typeCommandAMF0, amf(t, "createStream", float64(2), nil)),
		raw(typeCommandAMF0, amf(t, "publish", float64(3), nil, "key", "live")),
		raw(typeDataAMF0, amf(t, "@setDataFrame", "onMetaData", amf0.ECMAArray{{Key: "audiocodecid", Value: float64(10)}})),
		raw(typeVideo, avcConfig(t)),
		raw(typeAudio, []byte{0xaf, 0, 0x12, 0x10}),
		raw(typeVideo, append([]byte{0x17, 1, 0, 0, 0, 0, 0, 0, 3}, 0x65, 0x88, 1)),
		raw(typeAudio, []byte{0xaf, 1, 1, 2, 3}),
	}, nil)
}

func avcConfig(t testing.TB) []byte {
	t.Helper()
	sps, err := hex.DecodeString("6742c00dda05067e7c0440000003004000000f03c50aa8")
	if err != nil {
		t.Fatal(err)
	}
	b := append([]byte{0x17, 0, 0, 0, 0, 1, 0x42, 0xc0, 0x0d, 0xff, 0xe1, 0, byte(len(sps))}, sps...)
	return append(b, 1, 0, 4, 0x68, 0xce, 0x0f, 0xc8)
}

// drain reads a session to its end and returns what it published.
func drain(b []byte) (path string, units []unit.Unit, err error) {
	s, err := newSession(wire{bytes.NewReader(b)})
	if err != nil {
		return "", nil, err
	}
	if path, err = s.accept(); err != nil {
		return path, nil, err
	}
	var in intake
	for {
		m, err := s.read()
		if err != nil {
			return path, units, err
		}
		var p packet
		switch m.Type {
		case typeVideo:
			p, err = parseVideo(m.Body)
		case typeAudio:
			p, err = parseAudio(m.Body)
		default:
			if c, err := parseCommand(m.Body); err == nil {
				in.metadata(c)
			}
			continue
		}
		if err != nil {
			return path, units, err
		}
		out, err := in.push(p, m.Timestamp, time.Unix(0, 0))
		if err != nil {
			return path, units, err
		}
		units = append(units, out.units...)
	}
}

func TestSession_APublisherIsUnderstood(t *testing.T) {
	t.Parallel()
	path, units, err := drain(transcript(t))
	if path != "live/key" || len(units) != 2 || !errors.Is(err, io.EOF) {
		t.Fatalf("path %q, %d units, %v", path, len(units), err)
	}
	if !units[0].Key || len(units[0].Payload) != 3 || units[1].Track != audioID {
		t.Errorf("units %+v", units)
	}
}

func TestSession_HostileMessagesEndTheConnectionAndNotTheProcess(t *testing.T) {
	t.Parallel()
	deep := bytes.Repeat([]byte{3, 0, 1, 'a'}, 2<<20)
	for name, c := range map[string]struct {
		message []byte
		want    string
	}{
		// The AMF0 decoder of the library recurses without a limit: this one would exhaust the stack.
		"deep object":     {append(raw(typeChunkSize, []byte{0, 0x90, 0, 0}), raw(typeCommandAMF0, deep)...), "command of"},
		"tiny chunks":     {raw(typeChunkSize, []byte{0, 0, 0, 0}), "chunk size of 0"},
		"unknown message": {raw(99, []byte{1}), "message type 99"},
		"bad address":     {raw(typeCommandAMF0, amf(t, "publish", float64(3), nil, "k\ney", "live")), "address"},
		"no address":      {raw(typeCommandAMF0, amf(t, "publish", float64(3))), "address"},
		"unnamed":         {raw(typeCommandAMF0, amf(t, float64(3))), "without a name"},
		"no object":       {raw(typeCommandAMF0, amf(t, "connect", float64(1))), "without an object"},
		"no application":  {raw(typeCommandAMF0, amf(t, "connect", float64(1), nil)), "without an application"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			_, _, err := drain(append(hello(), c.message...))
			if err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("error %v, want %q", err, c.want)
			}
		})
	}
}

func TestIntake_ATrackThatComesLateOrChangesBeginsAnotherPublication(t *testing.T) {
	t.Parallel()
	var in intake
	in.metadata(command{name: "onMetaData", args: []any{amf0.Object{{Key: "videocodecid", Value: float64(7)}}}})
	config, err := parseVideo(avcConfig(t))
	if err != nil {
		t.Fatal(err)
	}
	b, err := in.push(config, 0, time.Unix(0, 0))
	if err != nil || len(b.tracks) != 1 {
		t.Fatalf("%d tracks, %v, want the picture alone at once", len(b.tracks), err)
	}
	for i, c := range []struct {
		body []byte
		want int
	}{{[]byte{0xaf, 0, 0x12, 0x10}, 2}, {[]byte{0xaf, 0, 0x12, 0x10}, 0}, {[]byte{0xaf, 0, 0x11, 0x90}, 2}} {
		sound, err := parseAudio(c.body)
		if err != nil {
			t.Fatal(err)
		}
		if b, err := in.push(sound, time.Second, time.Unix(0, 0)); err != nil || len(b.tracks) != c.want {
			t.Errorf("configuration %d: %d tracks, %v, want %d", i, len(b.tracks), err, c.want)
		}
	}
}

func TestIntake_PublishersThatAnnounceNothingAreHeardForAWhile(t *testing.T) {
	t.Parallel()
	var in intake
	config, err := parseVideo(avcConfig(t))
	if err != nil {
		t.Fatal(err)
	}
	if b, err := in.push(config, 0, time.Unix(0, 0)); err != nil || b.tracks != nil {
		t.Fatalf("%d tracks, %v, before any media", len(b.tracks), err)
	}
	frame, err := parseVideo([]byte{0x17, 1, 0, 0, 0, 0, 0, 0, 2, 0x65, 0x88})
	if err != nil {
		t.Fatal(err)
	}
	var units int
	for ts := time.Hour; ts <= time.Hour+analysePeriod; ts += 100 * time.Millisecond {
		b, err := in.push(frame, ts, time.Unix(0, 0))
		if err != nil || (b.tracks != nil) != (ts == time.Hour+analysePeriod) {
			t.Fatalf("after %v: %d tracks, %v", ts-time.Hour, len(b.tracks), err)
		}
		units += len(b.units)
	}
	if units != 11 {
		t.Errorf("%d units, want all 11 that were held back", units)
	}
}

func TestParseVideo_CompositionTimesMayBeNegative(t *testing.T) {
	t.Parallel()
	p, err := parseVideo([]byte{0x27, 1, 0xff, 0xff, 0xd8, 0, 0, 0, 1, 0x41})
	if err != nil || p.reorder != -40*time.Millisecond {
		t.Errorf("%v, %v, want -40ms", p.reorder, err)
	}
}

func FuzzSession(f *testing.F) {
	whole := transcript(f)[len(hello()):]
	f.Add(whole)
	f.Add(whole[:len(whole)/2])
	f.Add(raw(typeCommandAMF0, amf(f, "play", float64(1), nil, "key")))
	f.Add(raw(typeVideo, []byte{0x90, 'h', 'v', 'c', '1', 0}))
	f.Fuzz(func(t *testing.T, b []byte) {
		_, units, err := drain(append(hello(), b...))
		if err == nil {
			t.Fatal("a session without an end")
		}
		for _, u := range units {
			if u.PTS < u.DTS || len(u.Payload) == 0 {
				t.Fatalf("unit %+v", u)
			}
		}
	})
}
