package rtmp

import (
	"bytes"
	"context"
	"encoding/hex"
	"errors"
	"io"
	"strings"
	"testing"
	"time"

	"github.com/bluenviron/gortmplib/pkg/amf0"
	"github.com/rs/zerolog"

	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/media/ingest"
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

// gather is a Handler that keeps all units.
type gather struct{ units []unit.Unit }

func (g *gather) Publish(context.Context, ingest.Publisher, []unit.Track) (ingest.Sink, error) {
	return g, nil
}

func (g *gather) Write(u unit.Unit) error {
	g.units = append(g.units, u)
	return nil
}

func (*gather) Close(error) {}

// drain reads a session to its end and returns what it published.
func drain(b []byte) (path string, units []unit.Unit, err error) {
	s, err := newSession(wire{bytes.NewReader(b)})
	if err != nil {
		return "", nil, err
	}
	if path, _, err = s.accept(); err != nil {
		return path, nil, err
	}
	var g gather
	c := conn{session: ingest.NewSession(&g, clock.NewFake(time.Unix(0, 0)), zerolog.Nop(), ingest.Publisher{})}
	for {
		m, err := s.read()
		if err != nil {
			return path, g.units, err
		}
		if err := c.take(context.Background(), m); err != nil {
			return path, g.units, err
		}
	}
}

func TestSession_APublisherIsUnderstood(t *testing.T) {
	t.Parallel()
	path, units, err := drain(transcript(t))
	if path != "live/key" || len(units) != 2 || !errors.Is(err, io.EOF) {
		t.Fatalf("path %q, %d units, %v", path, len(units), err)
	}
	if !units[0].Key || len(units[0].Payload) != 3 || units[1].Track != ingest.AudioID {
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
	publish := raw(typeCommandAMF0, amf(f, "publish", float64(3), nil, "live/key?key=x", "live"))
	for _, body := range [][]byte{
		{0x90, 'h', 'v', 'c', '1', 0}, {0x91, 'a', 'v', '0', '1', 0x0a, 0}, {0x91, 'v', 'p', '0', '9', 0x82, 0x49, 0x83, 0x42},
	} {
		f.Add(append(bytes.Clone(publish), raw(typeVideo, body)...))
	}
	f.Add(append(publish, raw(typeAudio, append([]byte{0x90}, "OpusOpusHead\x01\x02\x38\x01\x80\xbb\x00\x00\x00\x00\x00"...))...))
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
