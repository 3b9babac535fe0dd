package srt_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/rs/zerolog"
	"go.uber.org/goleak"

	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/media/ingest"
	"github.com/livepeer/network/media/ingest/ingesttest"
	"github.com/livepeer/network/media/ingest/srt"
	"github.com/livepeer/network/media/unit"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// serve runs a server for the test and returns its address.
func serve(t *testing.T, s *ingesttest.Studio, change func(*srt.Config)) string {
	t.Helper()
	cfg := srt.Config{Address: "127.0.0.1:0", Clock: clock.System{}, Log: zerolog.Nop(), Handler: s}
	if change != nil {
		change(&cfg)
	}
	server, err := srt.New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	ingesttest.Run(t, server.Run)
	return "srt://" + server.Addr().String()
}

func publish(t *testing.T, url string, codec ...string) (string, error) {
	t.Helper()
	if len(codec) == 0 {
		codec = ingesttest.X264()
	}
	args := append([]string{"-re"}, ingesttest.Card(5)...)
	args = append(append(args, codec...), "-f", "mpegts", url)
	return ingesttest.FFmpeg(t, args...)
}

func TestServer_WhatFFmpegSendsArrivesInSegmentsThatDecodeAlone(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		codec        []string
		video, audio unit.Codec
	}{
		"h264 and aac": {nil, unit.H264, unit.AAC},
		"h265 and opus": {[]string{
			"-c:v", "libx265", "-preset", "ultrafast", "-x265-params", "keyint=30:open-gop=0:log-level=none", "-pix_fmt", "yuv420p",
			"-c:a", "libopus",
		}, unit.H265, unit.Opus},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s := ingesttest.NewStudio()
			url := serve(t, s, nil)
			if out, err := publish(t, url+"?streamid=publish:live/x?key=s3cret&latency=200000", c.codec...); err != nil {
				t.Fatalf("%v\n%s", err, out)
			}
			if err := s.Ended(t); err != nil {
				t.Errorf("closed with %v", err)
			}
			seen := s.Seen(t)
			if len(seen.Tracks) != 2 || seen.Tracks[0].Codec != c.video || seen.Tracks[1].Codec != c.audio {
				t.Fatalf("tracks %+v", seen.Tracks)
			}
			if p := seen.Publishers[0]; p.Path != "live/x" || p.Key != "s3cret" || p.Protocol != "srt" {
				t.Errorf("publisher %+v", p)
			}
			if frames := ingesttest.CheckSegments(t, seen.Segments); frames != seen.Pictures || frames < 4*30 {
				t.Errorf("%d frames in segments, %d arrived, 150 were sent", frames, seen.Pictures)
			}
			if seen.Sounds < 10 { // units of several frames
				t.Errorf("%d units of sound", seen.Sounds)
			}
		})
	}
}

func TestServer_ARefusedPublisherIsDisconnected(t *testing.T) {
	t.Parallel()
	s := ingesttest.NewStudio()
	s.Refuse = errors.New("not known here")
	for name, c := range map[string]struct{ query, passphrase string }{
		"by the handler": {"?streamid=live/x", ""},
		"bad address":    {"?streamid=x", ""},
		"player":         {"?streamid=" + "%23!::m=request,r=live/x", ""},
		"not encrypted":  {"?streamid=live/x", "a long passphrase"},
		"bad passphrase": {"?streamid=live/x&passphrase=another passphrase", "a long passphrase"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			url := serve(t, s, func(c2 *srt.Config) { c2.Passphrase = c.passphrase })
			if out, err := publish(t, url+c.query); err == nil {
				t.Errorf("ffmpeg was not told: %s", out)
			}
		})
	}
}

func TestServer_EncryptedStreamsArrive(t *testing.T) {
	t.Parallel()
	s := ingesttest.NewStudio()
	url := serve(t, s, func(c *srt.Config) { c.Passphrase = "a long passphrase" })
	if out, err := publish(t, url+"?streamid=live/x&passphrase=a long passphrase"); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	if err := s.Ended(t); err != nil || s.Seen(t).Pictures < 4*30 {
		t.Errorf("%d pictures, %v", s.Seen(t).Pictures, err)
	}
}

func TestParseStreamID_KnowsTheFormsThatEncodersUse(t *testing.T) {
	t.Parallel()
	for id, want := range map[string]string{
		"live/x":                             "live/x ",
		"publish:live/x?key=a":               "live/x a",
		"#!::r=live/x,m=publish":             "live/x ",
		"#!::m=publish,r=/live/x,key=b":      "live/x b",
		"#!::m=request,r=live/x":             "",
		"#!::":                               "",
		"":                                   "",
		"live/" + strings.Repeat("x", 1<<10): "",
	} {
		path, key, err := srt.ParseStreamID(id)
		if got := path + " " + key; (err == nil) != (want != "") || err == nil && got != want {
			t.Errorf("%q: %q, %v", id, got, err)
		}
	}
}

func FuzzParseStreamID(f *testing.F) {
	f.Add("publish:live/x?key=a")
	f.Add("#!::m=publish,r=live/x,key=b")
	f.Fuzz(func(t *testing.T, id string) {
		path, _, err := srt.ParseStreamID(id)
		if again, _, err2 := ingest.ParseAddress(path); err == nil && (err2 != nil || again != path) {
			t.Errorf("%q is the path of %q, which is none", path, id)
		}
	})
}
