package reencode_test

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/rs/zerolog"
	"go.uber.org/goleak"

	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/media/ingest"
	"github.com/livepeer/network/media/ingest/ingesttest"
	"github.com/livepeer/network/media/ingest/push"
	"github.com/livepeer/network/media/reencode"
	"github.com/livepeer/network/media/unit"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// recorder is a sink that keeps everything.
type recorder struct {
	tracks []unit.Track
	units  []unit.Unit
}

func (r *recorder) Write(u unit.Unit) error {
	r.units = append(r.units, u)
	return nil
}

func (*recorder) Close(error) {}

// source makes a stream of six seconds by ffmpeg, with fragmented MP4 on its way because that can carry every codec.
func source(t *testing.T, size string, args ...string) *recorder {
	t.Helper()
	file := filepath.Join(t.TempDir(), "x.mp4")
	all := append([]string{"-f", "lavfi", "-i", "testsrc2=size=" + size + ":rate=30:duration=6", "-f", "lavfi", "-i", "sine=duration=6"}, args...)
	if out, err := ingesttest.FFmpeg(t, append(all, "-movflags", "frag_keyframe+empty_moov+default_base_moof", file)...); err != nil {
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
	r := &recorder{}
	s := ingest.NewSession(handler{r}, clock.System{}, zerolog.Nop(), ingest.Publisher{})
	for _, p := range packets {
		if err := s.Push(t.Context(), p); err != nil {
			t.Fatal(err)
		}
	}
	if err := s.Finish(t.Context()); err != nil {
		t.Fatal(err)
	}
	return r
}

func TestStart_WhateverTheSourceSegmentsComeOut(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		size          string
		width, height int
		args          []string
		audio         unit.Codec
	}{
		"h264 with one key frame": {
			"320x180", 320, 180,
			[]string{"-c:v", "libx264", "-preset", "ultrafast", "-g", "1000", "-bf", "2", "-pix_fmt", "yuv420p", "-c:a", "aac"},
			unit.AAC,
		},
		"odd vp9 and opus": {
			"321x181", 320, 180,
			[]string{"-c:v", "libvpx-vp9", "-deadline", "realtime", "-cpu-used", "8", "-g", "1000", "-pix_fmt", "yuv420p", "-c:a", "libopus"},
			unit.Opus,
		},
		"av1 of 10 bits": {
			"320x180", 320, 180,
			[]string{"-c:v", "libsvtav1", "-preset", "12", "-g", "1000", "-pix_fmt", "yuv420p10le", "-an"},
			"",
		},
		"h265 of 10 bits": {
			"320x180", 320, 180,
			[]string{"-c:v", "libx265", "-preset", "ultrafast", "-x265-params", "log-level=none", "-pix_fmt", "yuv420p10le", "-tag:v", "hvc1", "-c:a", "aac"},
			unit.AAC,
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			in := source(t, c.size, c.args...)
			out := ingesttest.NewStudio()
			sink, err := reencode.Start(t.Context(), reencode.Config{Preset: "ultrafast", Clock: clock.System{}, Log: zerolog.Nop()},
				ingest.Publisher{Path: "live/x"}, in.tracks, out)
			if err != nil {
				t.Fatal(err)
			}
			pictures := 0
			for _, u := range in.units {
				if u.Track == ingest.VideoID {
					pictures++
				}
				if err := sink.Write(u); err != nil {
					t.Fatal(err)
				}
			}
			sink.Close(nil)
			if err := out.Ended(t); err != nil {
				t.Errorf("closed with %v", err)
			}
			seen := out.Seen(t)
			if w, h, err := seen.Tracks[0].PictureSize(); seen.Tracks[0].Codec != unit.H264 || w != c.width || h != c.height || err != nil {
				t.Errorf("%s of %d x %d, %v", seen.Tracks[0].Codec, w, h, err)
			}
			if (c.audio != "") != (len(seen.Tracks) == 2) || c.audio != "" && seen.Tracks[1].Codec != c.audio {
				t.Errorf("tracks %+v", seen.Tracks)
			}
			if frames := ingesttest.CheckSegments(t, seen.Segments); frames != pictures || len(seen.Segments) != 3 {
				t.Errorf("%d frames in %d segments, want %d in 3", frames, len(seen.Segments), pictures)
			}
			if first := seen.Segments[0]; first.Duration.Round(100*time.Millisecond) != 2*time.Second {
				t.Errorf("the first segment lasts %v", first.Duration)
			}
		})
	}
}

// handler publishes to a sink.
type handler struct{ r *recorder }

// stopped is a Handler whose sink takes nothing.
type stopped struct{}

var errStopped = errors.New("no more")

func (stopped) Write(unit.Unit) error { return errStopped }
func (stopped) Close(error)           {}

func TestStart_WhatGoesWrongEndsThePublication(t *testing.T) {
	t.Parallel()
	in := source(t, "320x180", "-c:v", "libx264", "-preset", "ultrafast", "-g", "30", "-pix_fmt", "yuv420p", "-an")
	script := filepath.Join(t.TempDir(), "ffmpeg")
	if err := os.WriteFile(script, []byte("#!/bin/sh\necho it is broken >&2; exit 3\n"), 0o700); err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		ffmpeg string
		next   ingest.Handler
		want   string
	}{
		"no program":         {"/nowhere/ffmpeg", ingesttest.NewStudio(), "no such file"},
		"a broken program":   {script, ingesttest.NewStudio(), "it is broken"},
		"refused downstream": {"", refusing{}, "not here"},
		"ended downstream":   {"", ending{}, errStopped.Error()},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			sink, err := reencode.Start(t.Context(), reencode.Config{FFmpeg: c.ffmpeg, Clock: clock.System{}, Log: zerolog.Nop()},
				ingest.Publisher{}, in.tracks, c.next)
			for i := 0; err == nil && i < 100; i++ { // beyond what its buffers hold
				for _, u := range in.units {
					u.DTS += time.Duration(i) * 6 * time.Second
					u.PTS += time.Duration(i) * 6 * time.Second
					if err = sink.Write(u); err != nil {
						break
					}
				}
			}
			if err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("%v, want %q", err, c.want)
			}
			if sink != nil {
				sink.Close(err)
			}
		})
	}
}

// Handlers of the tests.
func (h handler) Publish(_ context.Context, _ ingest.Publisher, tracks []unit.Track) (ingest.Sink, error) {
	h.r.tracks = tracks
	return h.r, nil
}

type refusing struct{}

func (refusing) Publish(context.Context, ingest.Publisher, []unit.Track) (ingest.Sink, error) {
	return nil, errors.New("not here")
}

type ending struct{}

func (ending) Publish(context.Context, ingest.Publisher, []unit.Track) (ingest.Sink, error) {
	return stopped{}, nil
}
