package main

import (
	"bufio"
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
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
	if listen := os.Getenv(runQueue); listen != "" {
		serveQueue(listen, os.Args[1])
		return
	}
	os.Exit(m.Run())
}

// process is a running livepeer command.
type process struct {
	t      testing.TB
	cmd    *exec.Cmd
	stdout *bufio.Reader
	ended  chan struct{}
	err    error

	mu  sync.Mutex
	log strings.Builder
}

// program is what start runs: the test binary, unless the environment names another.
func program() string { return cmp.Or(os.Getenv("LIVEPEER_BINARY"), os.Args[0]) }

// start runs a livepeer command until the test ends.
func start(t testing.TB, arguments ...string) *process {
	t.Helper()
	return launch(t, program(), []string{runMain + "=1"}, arguments...)
}

// launch runs a program as the environment says until the test ends.
func launch(t testing.TB, path string, environment []string, arguments ...string) *process {
	t.Helper()
	cmd := exec.Command(path, arguments...)
	cmd.Env = append(append(os.Environ(), "HOME="+t.TempDir()), environment...)
	return startProcess(t, cmd)
}

// startProcess runs a command until the test ends.
func startProcess(t testing.TB, cmd *exec.Cmd) *process {
	t.Helper()
	p := &process{t: t, cmd: cmd, ended: make(chan struct{})}
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
			t.Logf("%s:\n%s", strings.Join(cmd.Args[1:], " "), p.tail())
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

// count is how often the command has logged something.
func (p *process) count(message string) int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return strings.Count(p.log.String(), message)
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

// logged waits until the command has logged what pattern finds, and returns its first group.
func (p *process) logged(pattern *regexp.Regexp) string {
	p.t.Helper()
	limit := deadline(time.Minute)
	again := time.NewTicker(50 * time.Millisecond)
	defer again.Stop()
	for {
		p.mu.Lock()
		found := pattern.FindStringSubmatch(p.log.String())
		p.mu.Unlock()
		if found != nil {
			return found[1]
		}
		select {
		case <-again.C:
		case <-p.ended:
			p.t.Fatalf("%v ended: %v\n%s", p.cmd.Args[1:], p.err, p.tail())
		case <-limit:
			p.t.Fatalf("%v logged nothing like %s\n%s", p.cmd.Args[1:], pattern, p.tail())
		}
	}
}

// deadline is a channel that delivers after d.
func deadline(d time.Duration) <-chan time.Time {
	return time.NewTimer(d).C
}

// await follows a page's events until the network is as wanted.
func await(t testing.TB, page string, limit time.Duration, what string, wanted func(observer.State) bool) observer.State {
	t.Helper()
	state, err := awaited(t.Context(), page, limit, wanted)
	if err != nil {
		t.Fatalf("waited %s for %s; %s", limit, what, story(state))
	}
	return state
}

// awaited is await for who has something to say about a network that does not come to be as wanted. The state is the newest.
func awaited(ctx context.Context, page string, limit time.Duration, wanted func(observer.State) bool) (last observer.State, err error) {
	ctx, cancel := context.WithTimeout(ctx, limit)
	defer cancel()
	for ctx.Err() == nil {
		err := follow(ctx, page, func(s observer.State) bool {
			last = s
			return wanted(s)
		})
		if err == nil {
			return last, nil
		}
		select { // The broadcaster is away.
		case <-deadline(100 * time.Millisecond):
		case <-ctx.Done():
		}
	}
	return last, ctx.Err()
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

// ffmpeg publishes to url until stop is called or the test ends; arguments come before the output.
func ffmpeg(t testing.TB, url string, arguments ...string) (stop func()) {
	t.Helper()
	cmd := exec.Command("ffmpeg", append(append([]string{"-hide_banner", "-loglevel", "error"}, arguments...), "-f", "flv", url)...)
	stdin, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	stop = sync.OnceFunc(func() {
		_, _ = io.WriteString(stdin, "q") // ffmpeg ends properly on q; the kill is for the case that it does not.
		_ = cmd.Process.Kill()
		_ = cmd.Wait()
	})
	t.Cleanup(stop)
	return stop
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
