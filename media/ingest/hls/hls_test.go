package hls_test

import (
	"context"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"testing"
	"time"

	"github.com/rs/zerolog"
	"go.uber.org/goleak"

	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/media/ingest/hls"
	"github.com/livepeer/network/media/ingest/ingesttest"
	"github.com/livepeer/network/media/unit"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// pull runs a Puller for the test.
func pull(t *testing.T, url string, s *ingesttest.Studio) {
	t.Helper()
	client := &http.Client{Transport: &http.Transport{}}
	p, err := hls.New(hls.Config{URL: url, Path: "live/x", HTTP: client, Clock: clock.System{}, Log: zerolog.Nop(), Handler: s})
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- p.Run(ctx) }()
	t.Cleanup(func() {
		cancel()
		if err := <-done; err != nil {
			t.Errorf("run ended with %v", err)
		}
		client.CloseIdleConnections()
	})
}

func TestPuller_WhatFFmpegShowsIsPublished(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		args         []string
		video, audio unit.Codec
	}{
		"mpeg-ts": {ingesttest.X264(), unit.H264, unit.AAC},
		"fmp4 with h265": {[]string{
			"-c:v", "libx265", "-preset", "ultrafast", "-x265-params", "keyint=30:open-gop=0:log-level=none", "-pix_fmt", "yuv420p",
			"-tag:v", "hvc1", "-c:a", "aac", "-hls_segment_type", "fmp4",
		}, unit.H265, unit.AAC},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			folder := t.TempDir()
			args := append(ingesttest.Card(6), c.args...)
			args = append(args, "-f", "hls", "-hls_time", "2", "-hls_list_size", "0", filepath.Join(folder, "index.m3u8"))
			if out, err := ingesttest.FFmpeg(t, args...); err != nil {
				t.Fatalf("%v\n%s", err, out)
			}
			web := httptest.NewServer(http.FileServer(http.Dir(folder)))
			t.Cleanup(web.Close)
			s := ingesttest.NewStudio()
			pull(t, web.URL+"/index.m3u8", s)
			if err := s.Ended(t); err != nil {
				t.Errorf("closed with %v", err)
			}
			seen := s.Seen(t)
			if len(seen.Tracks) != 2 || seen.Tracks[0].Codec != c.video || seen.Tracks[1].Codec != c.audio {
				t.Fatalf("tracks %+v", seen.Tracks)
			}
			if !seen.Publishers[0].Local || seen.Publishers[0].Path != "live/x" {
				t.Errorf("publisher %+v", seen.Publishers[0])
			}
			if frames := ingesttest.CheckSegments(t, seen.Segments[:3]); frames != 6*30 {
				t.Errorf("%d frames, want 180", frames)
			}
		})
	}
}

func TestPuller_WhatIsNotThereIsTriedAgain(t *testing.T) {
	t.Parallel()
	web := httptest.NewServer(http.NotFoundHandler())
	t.Cleanup(web.Close)
	now := clock.NewFake(time.Unix(1e9, 0))
	client := &http.Client{Transport: &http.Transport{}}
	p, err := hls.New(hls.Config{
		URL: web.URL + "/x.m3u8", Path: "live/x", HTTP: client, Clock: now, Log: zerolog.Nop(), Handler: ingesttest.NewStudio(),
	})
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- p.Run(ctx) }()
	for _, pause := range []time.Duration{time.Second, 2 * time.Second, 4 * time.Second} {
		ingesttest.Await(t, func() bool { return now.Waiters() == 1 })
		now.Advance(pause - 1)
		if now.Waiters() != 1 {
			t.Errorf("it did not wait for %v", pause)
		}
		now.Advance(1)
	}
	cancel()
	if err := <-done; err != nil {
		t.Error(err)
	}
	client.CloseIdleConnections()
}

func TestNew_RefusesWhatIsNoAddress(t *testing.T) {
	t.Parallel()
	for _, url := range []string{"", "x.m3u8", "file:///etc/passwd", "http://"} {
		_, err := hls.New(hls.Config{URL: url, Path: "live/x", HTTP: http.DefaultClient, Clock: clock.System{}, Handler: ingesttest.NewStudio()})
		if err == nil {
			t.Errorf("%q was taken", url)
		}
	}
}
