package main

import (
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/livepeer/network/agents/observer"
)

// TestRecordings_AreTranscodedOrRefused publishes every file of the folder LIVEPEER_MEDIA by real ffmpeg: each is
// transcoded, or refused with a reason that its publisher is told, and the network lives on.
func TestRecordings_AreTranscodedOrRefused(t *testing.T) {
	folder := os.Getenv("LIVEPEER_MEDIA")
	if folder == "" {
		t.Skip("LIVEPEER_MEDIA names no folder of recordings")
	}
	files, err := filepath.Glob(filepath.Join(folder, "*.[mft][pls4v]*"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no recordings in %s (%v)", folder, err)
	}
	up := start(t, "up", "--json", "--log-level", "debug", "--data", t.TempDir(), "--rtmp", "127.0.0.1:0", "--http", "127.0.0.1:0",
		"--rpc-listen", "127.0.0.1:0", "--input", "none", "--profiles", smallLadder(t))
	var doors struct{ Page, RTMP string }
	up.announced(&doors)
	for _, file := range files {
		name := strings.Map(func(r rune) rune {
			if r == '.' {
				return '-'
			}
			return r
		}, filepath.Base(file))
		t.Run(name, func(t *testing.T) { publishRecording(t, doors.Page, doors.RTMP+name, name, file) })
	}
}

// publishRecording loops a file until its stream has a rendition or ffmpeg gives up.
func publishRecording(t *testing.T, page, url, name, file string) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 3*time.Minute)
	defer cancel()
	var told strings.Builder
	publisher := exec.CommandContext(ctx, "ffmpeg", "-hide_banner", "-loglevel", "warning", "-re", "-stream_loop", "-1", "-i", file,
		"-c", "copy", "-f", "flv", url)
	publisher.Stderr = &told
	if err := publisher.Start(); err != nil {
		t.Fatal(err)
	}
	seen := make(chan error, 1)
	go func() {
		seen <- follow(ctx, page, func(s observer.State) bool {
			if s.Stream == nil || s.Stream.Name != name {
				return false
			}
			for _, segment := range s.Segments {
				if segment.Status == "ok" {
					return true
				}
			}
			return false
		})
		_ = publisher.Process.Kill() // It publishes for ever.
	}()
	refused := publisher.Wait()
	select {
	case err := <-seen:
		if err != nil {
			t.Errorf("not transcoded: %v; the publisher says:\n%s", err, told.String())
		}
	default:
		cancel()
		<-seen
		if refused == nil || strings.TrimSpace(told.String()) == "" {
			t.Errorf("the publisher ended without a reason (%v)", refused)
		}
		t.Logf("refused: %s", told.String())
	}
}
