package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/livepeer/network/agents/observer"
)

// runMain makes the test binary behave as the livepeer binary, so that tests can start and kill
// real processes without a second build.
const runMain = "LIVEPEER_TEST_RUN_MAIN"

func TestMain(m *testing.M) {
	if os.Getenv(runMain) != "" {
		main()
		return
	}
	os.Exit(m.Run())
}

// process is a running livepeer command.
type process struct {
	t      *testing.T
	cmd    *exec.Cmd
	stdout *bufio.Reader
	ended  chan struct{}
	err    error

	mu  sync.Mutex
	log strings.Builder
}

// start runs a livepeer command until the test ends.
func start(t *testing.T, arguments ...string) *process {
	t.Helper()
	p := &process{t: t, cmd: exec.Command(os.Args[0], arguments...), ended: make(chan struct{})}
	p.cmd.Env = append(os.Environ(), runMain+"=1", "HOME="+t.TempDir())
	stdout, err := p.cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	stderr, err := p.cmd.StderrPipe()
	if err != nil {
		t.Fatal(err)
	}
	p.stdout = bufio.NewReader(stdout)
	if err := p.cmd.Start(); err != nil {
		t.Fatal(err)
	}
	go func() {
		lines := bufio.NewScanner(stderr)
		for lines.Scan() {
			p.mu.Lock()
			fmt.Fprintln(&p.log, lines.Text())
			p.mu.Unlock()
		}
		p.err = p.cmd.Wait()
		close(p.ended)
	}()
	t.Cleanup(func() {
		p.stop(os.Interrupt)
		if t.Failed() {
			t.Logf("%s:\n%s", strings.Join(arguments, " "), p.tail())
		}
	})
	return p
}

// stop sends a signal and waits for the end.
func (p *process) stop(signal os.Signal) {
	select {
	case <-p.ended:
		return
	default:
	}
	_ = p.cmd.Process.Signal(signal) // It may have ended just now.
	select {
	case <-p.ended:
	case <-deadline(30 * time.Second):
		_ = p.cmd.Process.Kill()
		<-p.ended
		p.t.Errorf("%v did not end within 30 s of %v", p.cmd.Args[1:], signal)
	}
}

// tail is the end of what the command has logged.
func (p *process) tail() string {
	p.mu.Lock()
	defer p.mu.Unlock()
	text := p.log.String()
	return text[max(0, len(text)-8000):]
}

// announced reads the JSON object that a command prints when it is ready.
func (p *process) announced(into any) {
	p.t.Helper()
	line := make(chan []byte, 1)
	go func() {
		text, _ := p.stdout.ReadBytes('\n') // An early end is an empty line, which is no JSON.
		line <- text
	}()
	select {
	case text := <-line:
		if err := json.Unmarshal(text, into); err != nil {
			p.t.Fatalf("%v printed %q: %v\n%s", p.cmd.Args[1:], text, err, p.tail())
		}
	case <-deadline(2 * time.Minute):
		p.t.Fatalf("%v printed nothing\n%s", p.cmd.Args[1:], p.tail())
	}
}

// deadline is a channel that delivers after d.
func deadline(d time.Duration) <-chan time.Time {
	return time.NewTimer(d).C
}

// await follows a page's events until the network is as wanted.
func await(t *testing.T, page string, limit time.Duration, what string, wanted func(observer.State) bool) observer.State {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), limit)
	defer cancel()
	var last observer.State
	for ctx.Err() == nil {
		err := follow(ctx, page, func(s observer.State) bool {
			last = s
			return wanted(s)
		})
		if err == nil {
			return last
		}
	}
	state, _ := json.Marshal(last) // For the message only.
	t.Fatalf("waited %s for %s; the network is %s", limit, what, state)
	return last
}

// follow reads server-sent events until done returns true.
func follow(ctx context.Context, page string, done func(observer.State) bool) error {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, page+"/api/v1/events", http.NoBody)
	if err != nil {
		return err
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return err
	}
	defer func() { _ = response.Body.Close() }()
	lines := bufio.NewReader(response.Body)
	for {
		line, err := lines.ReadString('\n')
		if err != nil {
			return err
		}
		data, isData := strings.CutPrefix(line, "data: ")
		if !isData {
			continue
		}
		var state observer.State
		if err := json.Unmarshal([]byte(data), &state); err != nil {
			return err
		}
		if done(state) {
			return nil
		}
	}
}

// run executes a command to its end and returns its output and exit code.
func run(t *testing.T, arguments ...string) (stdout, stderr string, code int) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	cmd := exec.CommandContext(ctx, os.Args[0], arguments...)
	cmd.Env = append(os.Environ(), runMain+"=1", "HOME="+t.TempDir())
	var out, errOut strings.Builder
	cmd.Stdout, cmd.Stderr = &out, &errOut
	err := cmd.Run()
	var exit *exec.ExitError
	switch {
	case errors.As(err, &exit):
		code = exit.ExitCode()
	case err != nil:
		t.Fatal(err)
	}
	return out.String(), errOut.String(), code
}

// ffmpeg publishes to url until the test ends; arguments come before the output.
func ffmpeg(t *testing.T, url string, arguments ...string) {
	t.Helper()
	cmd := exec.Command("ffmpeg", append(append([]string{"-hide_banner", "-loglevel", "error"}, arguments...), "-f", "flv", url)...)
	stdin, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_, _ = io.WriteString(stdin, "q") // ffmpeg ends properly on q; the kill is for the case that it does not.
		_ = cmd.Process.Kill()
		_ = cmd.Wait()
	})
}

// pageScript is the browser test of the page.
func pageScript(t *testing.T) string {
	t.Helper()
	path, err := filepath.Abs("../../clients/web/test/page.mjs")
	if err != nil {
		t.Fatal(err)
	}
	return path
}
