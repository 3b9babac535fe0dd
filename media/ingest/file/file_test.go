package file_test

import (
	"context"
	"os"
	"path/filepath"
	"testing"

	"github.com/rs/zerolog"
	"go.uber.org/goleak"

	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/media/ingest/file"
	"github.com/livepeer/network/media/ingest/ingesttest"
	"github.com/livepeer/network/media/unit"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

func TestSource_AFileIsPublishedToItsEnd(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		args          []string
		tracks        []unit.Codec
		width, height int
	}{
		"as it is.mp4":    {ingesttest.X264(), []unit.Codec{unit.H264, unit.AAC}, 320, 180},
		"vp9.webm":        {[]string{"-c:v", "libvpx-vp9", "-deadline", "realtime", "-cpu-used", "8", "-c:a", "libopus"}, []unit.Codec{unit.H264, unit.Opus}, 320, 180},
		"mp3 without.mkv": {[]string{"-c:v", "libx264", "-preset", "ultrafast", "-g", "30", "-pix_fmt", "yuv420p", "-c:a", "libmp3lame"}, []unit.Codec{unit.H264, unit.AAC}, 320, 180},
		"silent.ts":       {[]string{"-c:v", "libx264", "-preset", "ultrafast", "-g", "30", "-pix_fmt", "yuv420p", "-an"}, []unit.Codec{unit.H264}, 320, 180},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			input := filepath.Join(t.TempDir(), name)
			if out, err := ingesttest.FFmpeg(t, append(append(ingesttest.Card(3), c.args...), input)...); err != nil {
				t.Fatalf("%v\n%s", err, out)
			}
			s := ingesttest.NewStudio()
			source, err := file.New(file.Config{Input: input, Path: "live/x", Clock: clock.System{}, Log: zerolog.Nop(), Handler: s})
			if err != nil {
				t.Fatal(err)
			}
			if err := source.Run(t.Context()); err != nil {
				t.Fatal(err)
			}
			if err := s.Ended(t); err != nil {
				t.Errorf("closed with %v", err)
			}
			seen := s.Seen(t)
			if len(seen.Tracks) != len(c.tracks) {
				t.Fatalf("tracks %+v", seen.Tracks)
			}
			for i, codec := range c.tracks {
				if seen.Tracks[i].Codec != codec {
					t.Errorf("track %d is %s", i, seen.Tracks[i].Codec)
				}
			}
			if w, h, err := seen.Tracks[0].PictureSize(); w != c.width || h != c.height || err != nil {
				t.Errorf("%d x %d, %v", w, h, err)
			}
			if frames := ingesttest.CheckSegments(t, seen.Segments); frames < 88 || frames > 92 {
				t.Errorf("%d frames, want 90", frames)
			}
		})
	}
}

func TestSource_PicturesThatAreTurnedArriveUpright(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	flat, turned := filepath.Join(folder, "flat.mp4"), filepath.Join(folder, "turned.mp4")
	if out, err := ingesttest.FFmpeg(t, append(append(ingesttest.Card(2), ingesttest.X264()...), flat)...); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	if out, err := ingesttest.FFmpeg(t, "-i", flat, "-c", "copy", "-metadata:s:v:0", "rotate=90", turned); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	s := ingesttest.NewStudio()
	source, err := file.New(file.Config{Input: turned, Path: "live/x", Clock: clock.System{}, Log: zerolog.Nop(), Handler: s})
	if err != nil {
		t.Fatal(err)
	}
	if err := source.Run(t.Context()); err != nil {
		t.Fatal(err)
	}
	if w, h, err := s.Seen(t).Tracks[0].PictureSize(); w != 180 || h != 320 || err != nil {
		t.Errorf("%d x %d, %v, want 180 x 320", w, h, err)
	}
}

func TestSource_ALoopGoesOnWithoutASeam(t *testing.T) {
	t.Parallel()
	input := filepath.Join(t.TempDir(), "x.mp4")
	if out, err := ingesttest.FFmpeg(t, append(append(ingesttest.Card(1), ingesttest.X264()...), input)...); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	s := ingesttest.NewStudio()
	source, err := file.New(file.Config{Input: input, Path: "live/x", Loop: true, Clock: clock.System{}, Log: zerolog.Nop(), Handler: s})
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	done := make(chan error, 1)
	go func() { done <- source.Run(ctx) }()
	ingesttest.Await(t, func() bool { return len(s.Seen(t).Segments) == 2 })
	cancel()
	if err := <-done; err != nil {
		t.Error(err)
	}
	seen := s.Seen(t)
	if len(seen.Publishers) != 1 {
		t.Errorf("%d publications", len(seen.Publishers))
	}
	for _, seg := range seen.Segments {
		if seg.Discontinuity {
			t.Errorf("segment %d is a discontinuity", seg.Sequence)
		}
	}
}

func TestSource_WhatIsNoMediaIsOneClearError(t *testing.T) {
	t.Parallel()
	input := filepath.Join(t.TempDir(), "notes.txt")
	if err := os.WriteFile(input, []byte("no pictures"), 0o600); err != nil {
		t.Fatal(err)
	}
	cfg := file.Config{Input: input, Path: "live/x", Clock: clock.System{}, Log: zerolog.Nop(), Handler: ingesttest.NewStudio()}
	source, err := file.New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	if err := source.Run(t.Context()); err == nil {
		t.Error("text was published")
	}
	cfg.Input = "/nowhere/x.mp4"
	if _, err := file.New(cfg); err == nil {
		t.Error("a file that is not there was taken")
	}
}

// TestSource_RealFilesBecomeSegments needs LIVEPEER_MEDIA, a folder of files that people could stream.
func TestSource_RealFilesBecomeSegments(t *testing.T) {
	t.Parallel()
	folder := os.Getenv("LIVEPEER_MEDIA")
	if folder == "" {
		t.Skip("LIVEPEER_MEDIA does not name a folder of media files")
	}
	files, err := filepath.Glob(filepath.Join(folder, "*.[mft][pls4v]*"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no files in %s (%v)", folder, err)
	}
	for _, input := range files {
		t.Run(filepath.Base(input), func(t *testing.T) {
			t.Parallel()
			s := ingesttest.NewStudio()
			source, err := file.New(file.Config{Input: input, Path: "live/x", Clock: clock.System{}, Log: zerolog.Nop(), Handler: s})
			if err != nil {
				t.Fatal(err)
			}
			if err := source.Run(t.Context()); err != nil {
				t.Fatal(err)
			}
			seen := s.Seen(t)
			if frames := ingesttest.CheckSegments(t, seen.Segments); frames == 0 || frames != seen.Pictures {
				t.Errorf("%d frames in %d segments, %d pictures", frames, len(seen.Segments), seen.Pictures)
			}
			w, h, _ := seen.Tracks[0].PictureSize()
			t.Logf("%d segments, %d pictures of %d x %d, %d units of sound", len(seen.Segments), seen.Pictures, w, h, seen.Sounds)
		})
	}
}
