package rtmp_test

import (
	"context"
	"net/url"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/bluenviron/gortmplib"
	"github.com/bluenviron/gortmplib/pkg/codecs"
	"github.com/bluenviron/mediacommon/v2/pkg/codecs/opus"

	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/media/ingest"
	"github.com/livepeer/network/media/ingest/ingesttest"
	"github.com/livepeer/network/media/ingest/push"
	"github.com/livepeer/network/media/unit"
)

// TestServer_EnhancedRTMPCarriesEveryCodec publishes by an independent client of Enhanced RTMP what ffmpeg has encoded.
func TestServer_EnhancedRTMPCarriesEveryCodec(t *testing.T) {
	t.Parallel()
	for codec, args := range map[unit.Codec][]string{
		unit.H264: {"-c:v", "libx264", "-preset", "ultrafast", "-bf", "2"},
		unit.H265: {"-c:v", "libx265", "-preset", "ultrafast", "-x265-params", "keyint=30:open-gop=0:log-level=none", "-tag:v", "hvc1"},
		unit.VP9:  {"-c:v", "libvpx-vp9", "-deadline", "realtime", "-cpu-used", "8"},
		unit.AV1:  {"-c:v", "libsvtav1", "-preset", "12"},
	} {
		t.Run(string(codec), func(t *testing.T) {
			t.Parallel()
			file := filepath.Join(t.TempDir(), "x.mp4")
			args = append(append(ingesttest.Card(5), args...), "-g", "30", "-pix_fmt", "yuv420p", "-c:a", "libopus", "-strict", "-2",
				"-movflags", "frag_keyframe+empty_moov+default_base_moof", file)
			if out, err := ingesttest.FFmpeg(t, args...); err != nil {
				t.Fatalf("%v\n%s", err, out)
			}
			data, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			packets, err := push.ReadFragmented(data)
			if err != nil {
				t.Fatal(err)
			}
			s := ingesttest.NewStudio()
			addr, log := serve(t, s, nil)
			pictures := send(t, "rtmp://"+addr+"/live/x?key=s3cret", packets)
			if err := s.Ended(t); err == nil {
				t.Logf("closed with %v\n%s", err, log)
			}
			seen := s.Seen(t)
			if len(seen.Tracks) != 2 || seen.Tracks[0].Codec != codec || seen.Tracks[1].Codec != unit.Opus {
				t.Fatalf("tracks %+v", seen.Tracks)
			}
			if p := seen.Publishers[0]; p.Path != "live/x" || p.Key != "s3cret" {
				t.Errorf("publisher %+v", p)
			}
			if w, h, err := seen.Tracks[0].PictureSize(); w != 320 || h != 180 || err != nil {
				t.Errorf("%d x %d, %v", w, h, err)
			}
			if seen.Pictures != pictures || seen.Keys < 5 || seen.Sounds < 200 {
				t.Errorf("%d of %d pictures, %d keys, %d sounds", seen.Pictures, pictures, seen.Keys, seen.Sounds)
			}
			if frames := ingesttest.CheckSegments(t, seen.Segments); (codec == unit.H264 || codec == unit.H265) && frames != pictures {
				t.Errorf("%d frames in segments, want %d", frames, pictures)
			}
		})
	}
}

// send publishes packets and returns how many pictures there were.
func send(t *testing.T, address string, packets []ingest.Packet) (pictures int) {
	t.Helper()
	u, err := url.Parse(address)
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), ingesttest.Patience)
	defer cancel()
	client := &gortmplib.Client{URL: u, Publish: true}
	if err := client.Initialize(ctx); err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	if err := client.NetConn().SetDeadline((clock.System{}).Now().Add(ingesttest.Patience)); err != nil {
		t.Fatal(err)
	}
	video := &gortmplib.Track{Codec: videoCodec(packets)}
	audio := &gortmplib.Track{Codec: &codecs.Opus{IDHeader: &opus.IDHeader{Version: 1, ChannelCount: 1, InputSampleRate: 48000}}}
	w := &gortmplib.Writer{Conn: client, Tracks: []*gortmplib.Track{video, audio}}
	if err := w.Initialize(); err != nil {
		t.Fatal(err)
	}
	for _, p := range packets {
		const offset = time.Second
		pts, dts := p.PTS+offset, p.DTS+offset
		switch p.Codec {
		case unit.H264:
			err = w.WriteH264(video, pts, dts, p.Payload)
		case unit.H265:
			err = w.WriteH265(video, pts, dts, p.Payload)
		case unit.AV1:
			err = w.WriteAV1(video, pts, p.Payload)
		case unit.VP9:
			err = w.WriteVP9(video, pts, p.Payload[0])
		default:
			err = w.WriteOpus(audio, pts, p.Payload[0])
		}
		if err != nil {
			t.Fatal(err)
		}
		if p.Codec.Video() {
			pictures++
		}
	}
	return pictures
}

func videoCodec(packets []ingest.Packet) codecs.Codec {
	for _, p := range packets {
		switch p.Codec {
		case unit.H264:
			return &codecs.H264{SPS: p.Sets[0], PPS: p.Sets[1]}
		case unit.H265:
			return &codecs.H265{VPS: p.Sets[0], SPS: p.Sets[1], PPS: p.Sets[2]}
		case unit.AV1:
			return &codecs.AV1{}
		case unit.VP9:
			return &codecs.VP9{}
		default: // Sound.
		}
	}
	return nil
}
