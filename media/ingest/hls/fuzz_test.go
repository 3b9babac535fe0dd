package hls

import (
	"bytes"
	"context"
	"encoding/hex"
	"errors"
	"io"
	"net/http"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/bluenviron/mediacommon/v2/pkg/formats/fmp4"
	"github.com/bluenviron/mediacommon/v2/pkg/formats/fmp4/seekablebuffer"
	"github.com/bluenviron/mediacommon/v2/pkg/formats/mp4/codecs"
	"github.com/bluenviron/mediacommon/v2/pkg/formats/mpegts"
	tscodecs "github.com/bluenviron/mediacommon/v2/pkg/formats/mpegts/codecs"
	"github.com/rs/zerolog"

	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/media/ingest/ingesttest"
	"github.com/livepeer/network/media/unit"
)

// origin answers with what it has under the last part of a path: a playlist, an init segment or media.
type origin struct {
	files map[string][]byte
	left  int64 // requests that are answered, counted from many goroutines
}

// RoundTrip implements http.RoundTripper.
func (o *origin) RoundTrip(r *http.Request) (*http.Response, error) {
	if atomic.AddInt64(&o.left, -1) < 0 {
		return nil, io.ErrUnexpectedEOF
	}
	_, ending, _ := strings.Cut(r.URL.Path, ".")
	body, there := o.files[ending]
	if !there {
		body = o.files["m4s"]
	}
	return &http.Response{StatusCode: http.StatusOK, Header: http.Header{}, Request: r, Body: io.NopCloser(bytes.NewReader(body))}, nil
}

// pullOnce pulls from o for as long as it answers.
func pullOnce(t testing.TB, o *origin) (published bool, err error) {
	t.Helper()
	atomic.StoreInt64(&o.left, 12)
	p, err := New(Config{
		URL: "http://origin/index.m3u8", Path: "live/x", HTTP: &http.Client{Transport: o}, Clock: clock.System{}, Log: zerolog.Nop(),
		Handler: ingesttest.NewStudio(),
	})
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 200*time.Millisecond) // The client keeps the pace of what it reads.
	defer cancel()
	return p.pull(ctx)
}

var sps, pps = unhex("6742c00dda05067e7c0440000003004000000f03c50aa8"), []byte{0x68, 0xce, 0x0f, 0xc8}

func unhex(text string) []byte {
	b, err := hex.DecodeString(text)
	if err != nil {
		panic(err)
	}
	return b
}

// initOf is an init segment with tracks of the given codecs, numbered from 1.
func initOf(t testing.TB, all ...codecs.Codec) []byte {
	t.Helper()
	var init fmp4.Init
	for i, c := range all {
		init.Tracks = append(init.Tracks, &fmp4.InitTrack{ID: i + 1, TimeScale: 90000, Codec: c})
	}
	var buf seekablebuffer.Buffer
	if err := init.Marshal(&buf); err != nil {
		t.Fatal(err)
	}
	return buf.Bytes()
}

// fragmentOf has a sample in each of so many tracks.
func fragmentOf(t testing.TB, tracks int) []byte {
	t.Helper()
	var part fmp4.Part
	for i := range tracks {
		part.Tracks = append(part.Tracks, &fmp4.PartTrack{ID: i + 1, Samples: []*fmp4.Sample{{Duration: 3000, Payload: []byte{0, 0, 0, 2, 0x65, 0x88}}}})
	}
	var buf seekablebuffer.Buffer
	if err := part.Marshal(&buf); err != nil {
		t.Fatal(err)
	}
	return buf.Bytes()
}

// transportStream has a picture and a frame of sound.
func transportStream(t testing.TB) []byte {
	t.Helper()
	var buf bytes.Buffer
	video := &mpegts.Track{Codec: &tscodecs.H264{}}
	w := &mpegts.Writer{W: &buf, Tracks: []*mpegts.Track{video}}
	if err := w.Initialize(); err != nil {
		t.Fatal(err)
	}
	if err := w.WriteH264(video, 0, 0, [][]byte{sps, pps, {0x65, 0x88}}); err != nil {
		t.Fatal(err)
	}
	return buf.Bytes()
}

const (
	listTS  = "#EXTM3U\n#EXT-X-VERSION:3\n#EXT-X-TARGETDURATION:2\n#EXT-X-MEDIA-SEQUENCE:1\n#EXTINF:2,\n1.ts\n#EXTINF:2,\n2.ts\n#EXTINF:2,\n3.ts\n#EXT-X-ENDLIST\n"
	listMP4 = "#EXTM3U\n#EXT-X-VERSION:7\n#EXT-X-TARGETDURATION:2\n#EXT-X-MEDIA-SEQUENCE:1\n#EXT-X-MAP:URI=\"init.mp4\",BYTERANGE=\"600@0\"\n" +
		"#EXT-X-PROGRAM-DATE-TIME:2026-11-22T12:00:00Z\n#EXTINF:2,\n1.m4s\n#EXTINF:2,\n2.m4s\n#EXTINF:2,\n3.m4s\n#EXT-X-ENDLIST\n"
	listLow = "#EXTM3U\n#EXT-X-VERSION:9\n#EXT-X-TARGETDURATION:2\n#EXT-X-SERVER-CONTROL:CAN-BLOCK-RELOAD=YES,CAN-SKIP-UNTIL=12.0,PART-HOLD-BACK=1.0\n" +
		"#EXT-X-PART-INF:PART-TARGET=0.5\n#EXT-X-MAP:URI=\"init.mp4\"\n#EXT-X-SKIP:SKIPPED-SEGMENTS=2\n#EXTINF:2,\n1.m4s\n" +
		"#EXT-X-PART:DURATION=0.5,URI=\"2.m4s\",INDEPENDENT=YES,BYTERANGE=\"10@0\"\n#EXT-X-PRELOAD-HINT:TYPE=PART,URI=\"2.m4s\",BYTERANGE-START=10\n"
	listMulti = "#EXTM3U\n#EXT-X-VERSION:9\n#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID=\"a\",NAME=\"a\",URI=\"a.m3u8\"\n" +
		"#EXT-X-STREAM-INF:BANDWIDTH=1,CODECS=\"avc1.42c01e,mp4a.40.2\",AUDIO=\"a\",FRAME-RATE=30\nv.list\n"
)

func TestPuller_RefusesACodecThatItsReaderCannotTake(t *testing.T) {
	t.Parallel()
	for name, list := range map[string]string{"media": listMP4, "low latency": listLow} {
		header := initOf(t, &codecs.H264{SPS: sps, PPS: pps}, &codecs.AC3{SampleRate: 48000, ChannelCount: 6, Bsid: 8})
		published, err := pullOnce(t, &origin{files: map[string][]byte{"m3u8": []byte(list), "mp4": header, "m4s": fragmentOf(t, 2)}})
		if !errors.Is(err, unit.ErrUnsupported) || published {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// FuzzPull gives a puller playlists, init segments and media of a stranger. A panic in any of the reader's goroutines would end
// the broadcaster with all its streams.
func FuzzPull(f *testing.F) {
	h264 := &codecs.H264{SPS: sps, PPS: pps}
	f.Add([]byte(listTS), []byte{}, transportStream(f))
	f.Add([]byte(listMP4), initOf(f, h264), fragmentOf(f, 1))
	f.Add([]byte(listMP4), initOf(f, h264, &codecs.Opus{ChannelCount: 2}), fragmentOf(f, 2))
	f.Add([]byte(listLow), initOf(f, h264), fragmentOf(f, 1))
	f.Add([]byte(listMulti), initOf(f, h264), []byte(listMP4))
	f.Add([]byte(listMP4), initOf(f, h264, &codecs.AC3{SampleRate: 48000, ChannelCount: 6, Bsid: 8}), fragmentOf(f, 2))
	f.Fuzz(func(t *testing.T, list, header, body []byte) {
		if published, err := pullOnce(t, &origin{files: map[string][]byte{"m3u8": list, "mp4": header, "m4s": body}}); err == nil && !published {
			t.Fatal("a pull that came to nothing has no reason")
		}
	})
}
