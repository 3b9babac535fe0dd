package ffmpeg_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"

	"go.uber.org/goleak"

	"github.com/livepeer/network/media/engine/ffmpeg"
	"github.com/livepeer/network/media/profile"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// shell is the stand-in for ffmpeg where only the process matters.
func shell(t *testing.T, script string, c ffmpeg.Command) *ffmpeg.Process {
	t.Helper()
	c.Path, c.Args = "/bin/sh", []string{"-c", script}
	p, err := ffmpeg.Start(c)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(p.Kill)
	return p
}

func TestRun_CarriesInputToEveryOutput(t *testing.T) {
	t.Parallel()
	input := bytes.Repeat([]byte("0123456789abcdef"), 1<<16)
	p := shell(t, "tee /dev/fd/3 >&4; echo done >&2", ffmpeg.Command{Outputs: 2})
	out, stderr, err := p.Run(t.Context(), input)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(out[0], input) || !bytes.Equal(out[1], input) {
		t.Errorf("got %d and %d bytes of %d", len(out[0]), len(out[1]), len(input))
	}
	if stderr != "done\n" {
		t.Errorf("standard error is %q", stderr)
	}
}

func TestRun_NamesTheLastLineOfAFailure(t *testing.T) {
	t.Parallel()
	p := shell(t, "echo first >&2; echo the reason >&2; echo 'Conversion failed!' >&2; exit 3", ffmpeg.Command{})
	_, _, err := p.Run(t.Context(), []byte("ignored"))
	var exit *ffmpeg.ExitError
	if !errors.As(err, &exit) || exit.Code != 3 || exit.Signal != "" {
		t.Fatalf("got %v", err)
	}
	if want := "exit status 3: the reason"; err.Error() != want {
		t.Errorf("got %q, want %q", err, want)
	}
}

func TestRun_NamesTheSignalOfACrash(t *testing.T) {
	t.Parallel()
	p := shell(t, "kill -SEGV $$", ffmpeg.Command{})
	_, _, err := p.Run(t.Context(), nil)
	var exit *ffmpeg.ExitError
	if !errors.As(err, &exit) || exit.Signal != "segmentation fault" {
		t.Fatalf("got %v", err)
	}
}

func TestRun_CancelKillsTheWholeGroup(t *testing.T) {
	t.Parallel()
	cause := errors.New("job is gone")
	ctx, cancel := context.WithCancelCause(t.Context())
	p := shell(t, "echo started >&3; sleep 1000 & sleep 1000", ffmpeg.Command{Outputs: 1})
	cancel(cause)
	if _, _, err := p.Run(ctx, nil); !errors.Is(err, cause) {
		t.Errorf("got %v", err)
	}
	if p.Alive() {
		t.Error("the process is alive")
	}
}

func TestRun_StopsAnEndlessOutput(t *testing.T) {
	t.Parallel()
	p := shell(t, "cat /dev/zero >&3", ffmpeg.Command{Outputs: 1, MaxOutput: 1 << 20})
	if _, _, err := p.Run(t.Context(), nil); !errors.Is(err, ffmpeg.ErrTooMuchOutput) {
		t.Errorf("got %v", err)
	}
}

func TestRun_LeavesNoFileAndNoEndlessLoop(t *testing.T) {
	t.Parallel()
	file := filepath.Join(t.TempDir(), "written")
	p := shell(t, "read go; echo x >"+file, ffmpeg.Command{})
	if _, _, err := p.Run(t.Context(), []byte("go\n")); err == nil {
		t.Error("the process wrote a file")
	}
	p = shell(t, "read go; while :; do :; done", ffmpeg.Command{MaxCPU: time.Second})
	_, _, err := p.Run(t.Context(), []byte("go\n"))
	var exit *ffmpeg.ExitError
	if !errors.As(err, &exit) || exit.Signal == "" {
		t.Errorf("an endless loop ended with %v", err)
	}
}

func TestKill_EndsAProcessThatWaits(t *testing.T) {
	t.Parallel()
	p := shell(t, "cat", ffmpeg.Command{Outputs: 3})
	if !p.Alive() {
		t.Fatal("it did not wait for its input")
	}
	p.Kill()
	p.Kill()
	if p.Alive() {
		t.Error("the process is alive")
	}
}

func TestStart_PutsAProcessInTheBackground(t *testing.T) {
	t.Parallel()
	const nice = "read go; nice >&3"
	var values []int
	for _, background := range []bool{false, true} {
		p := shell(t, nice, ffmpeg.Command{Outputs: 1, Background: background})
		out, _, err := p.Run(t.Context(), []byte("go\n"))
		if err != nil {
			t.Fatal(err)
		}
		value, err := strconv.Atoi(strings.TrimSpace(string(out[0])))
		if err != nil {
			t.Fatal(err)
		}
		values = append(values, value)
	}
	if values[1] <= values[0] {
		t.Errorf("nice values %d, the second should be higher", values)
	}
}

func TestStart_HidesTheEnvironment(t *testing.T) {
	t.Setenv("SECRET_OF_THE_AGENT", "hunter2")
	p := shell(t, "env >&3", ffmpeg.Command{Outputs: 1})
	out, _, err := p.Run(t.Context(), nil)
	if err != nil || bytes.Contains(out[0], []byte("hunter2")) {
		t.Errorf("got %q, %v", out, err)
	}
}

func TestStart_MissingProgramIsAnError(t *testing.T) {
	t.Parallel()
	if _, err := ffmpeg.Start(ffmpeg.Command{Path: "/nonexistent/ffmpeg", Outputs: 2}); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("got %v", err)
	}
}

func TestPictures_AgreesWithFit(t *testing.T) {
	t.Parallel()
	path, err := exec.LookPath("ffmpeg")
	if err != nil {
		t.Skip("needs ffmpeg")
	}
	shown := regexp.MustCompile(` s:(\d+x\d+) `)
	for _, size := range [][2]int{{1280, 720}, {1920, 1080}, {1080, 1920}, {374, 666}, {405, 719}, {719, 405}, {500, 500}, {2000, 20}, {853, 481}} {
		graph, want := fmt.Sprintf("color=s=%dx%d:d=0.04,format=yuv444p,split=4[a0][a1][a2][a3]", size[0], size[1]), ""
		var args []string
		for i, p := range profile.Ladder() {
			graph += fmt.Sprintf(";[a%d]%s,showinfo[v%d]", i, ffmpeg.Pictures(p), i)
			args = append(args, "-map", fmt.Sprintf("[v%d]", i), "-f", "null", "-")
			w, h := p.Fit(size[0], size[1])
			want += fmt.Sprintf("%dx%d ", w, h)
		}
		c := ffmpeg.Command{Path: path, Args: append([]string{"-filter_complex", graph}, args...), StderrTail: 1 << 20}
		p, err := ffmpeg.Start(c)
		if err != nil {
			t.Fatal(err)
		}
		_, stderr, err := p.Run(t.Context(), nil)
		if err != nil {
			t.Fatal(err)
		}
		got := make([]string, 4)
		for _, line := range strings.Split(stderr, "\n") {
			var n int
			if m := shown.FindStringSubmatch(line); m != nil {
				if _, err := fmt.Sscanf(line[strings.Index(line, "showinfo_"):], "showinfo_%d", &n); err != nil {
					t.Fatal(err)
				}
				got[(n-3)/2] = m[1]
			}
		}
		if all := strings.Join(got, " ") + " "; all != want {
			t.Errorf("%v: ffmpeg gave %s, Fit %s", size, all, want)
		}
	}
}
