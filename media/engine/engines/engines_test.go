package engines_test

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/rs/zerolog"
	"go.uber.org/goleak"

	"github.com/livepeer/network/media/engine/child"
	"github.com/livepeer/network/media/engine/engines"
	"github.com/livepeer/network/media/engine/recipe"
	"github.com/livepeer/network/media/engine/testcard"
	"github.com/livepeer/network/media/profile"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

func needFFmpeg(t *testing.T) string {
	t.Helper()
	path, err := exec.LookPath("ffmpeg")
	if err != nil {
		t.Skip("needs ffmpeg")
	}
	return path
}

// An operator who asked for a device that is not there must be told why, and not be served by the processor in silence.
func TestOpen_SaysWhyADeviceDoesNotWork(t *testing.T) {
	t.Parallel()
	needFFmpeg(t)
	for _, p := range engines.Try(t.Context(), child.Config{Device: "/dev/null"}) {
		switch {
		case p.Name == recipe.CPU:
			if p.Reason != "" || len(p.Codecs) != 4 {
				t.Errorf("cpu: %s, codecs %v", p.Reason, p.Codecs)
			}
		case p.Reason == "":
			t.Errorf("%s works with the device /dev/null", p.Name)
		case strings.Contains(p.Reason, "\n") || !strings.Contains(p.Reason, p.Name):
			t.Errorf("%s: reason %q", p.Name, p.Reason)
		case strings.Contains(p.Reason, "Unrecognized option") || strings.Contains(p.Reason, "not found"):
			t.Errorf("%s: ffmpeg does not understand the arguments: %s", p.Name, p.Reason)
		default:
			t.Logf("%s: %s", p.Name, p.Reason)
		}
	}
	if _, err := engines.Open(t.Context(), "abacus", child.Config{}, zerolog.Nop()); err == nil || !strings.Contains(err.Error(), "auto, cuda") {
		t.Errorf("got %v", err)
	}
}

func TestOpen_AutoLogsTheReasonAndFallsBackToTheProcessor(t *testing.T) {
	t.Parallel()
	needFFmpeg(t)
	var log bytes.Buffer
	e, err := engines.Open(t.Context(), engines.Auto, child.Config{Device: "/dev/null"}, zerolog.New(&log))
	if err != nil {
		t.Fatal(err)
	}
	defer e.Close()
	if e.Name() != recipe.CPU {
		t.Skipf("this machine has %s", e.Name())
	}
	for _, device := range []string{recipe.CUDA, recipe.VAAPI, recipe.QSV} {
		if !strings.Contains(log.String(), `"engine":"`+device+`","error":"`) {
			t.Errorf("no reason is logged for %s:\n%s", device, log.String())
		}
	}
}

// The stand-in is an ffmpeg that follows the device's recipe as if the processor were the device, until it is broken.
func TestTranscode_WhatADeviceFailsIsDoneByTheProcessor(t *testing.T) {
	t.Parallel()
	ffmpeg := needFFmpeg(t)
	dir := t.TempDir()
	broken := filepath.Join(dir, "broken")
	ladder := profile.Ladder()[3:]
	script := `case "$*" in
*hwaccel*) [ -e ` + broken + ` ] && { echo "device lost" >&2; exit 1; }
	exec ` + ffmpeg + ` -v error -copyts -f mpegts -i pipe:0 -vf scale=256:144 -c:v libx264 -bf 0 -f mpegts pipe:3;;
*) exec ` + ffmpeg + ` "$@";; esac`
	path := filepath.Join(dir, "ffmpeg")
	if err := os.WriteFile(path, []byte("#!/bin/sh\n"+script+"\n"), 0o700); err != nil {
		t.Fatal(err)
	}
	e, err := engines.Open(t.Context(), recipe.CUDADecode, child.Config{FFmpeg: path, NoSpare: true}, zerolog.Nop())
	if err != nil {
		t.Fatal(err)
	}
	defer e.Close()
	seg := testcard.Wrap(1, testcard.TS(t, "testsrc2=s=320x180:r=30:d=0.3"))
	if made, err := e.Transcode(t.Context(), seg, ladder); err != nil || made[0].Width != 256 {
		t.Fatalf("on the stand-in: %v", err)
	}
	if err := os.WriteFile(broken, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	made, err := e.Transcode(t.Context(), seg, ladder)
	if err != nil || made[0].Width != 320 {
		t.Fatalf("with the device lost: %v", err)
	}
	if e.Name() != recipe.CUDADecode {
		t.Errorf("it is called %s", e.Name())
	}
}
