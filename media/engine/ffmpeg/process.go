// Package ffmpeg runs ffmpeg as a disposable child process: bytes in on its standard input, bytes
// out on numbered pipes, no files, bounded in processor time, memory and output.
//
// Start from Start, which gives a Process that waits for its input; Run feeds it.
package ffmpeg

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"time"
)

const (
	// FirstPipe is the number of the first output: an argument "pipe:3" writes to output 0.
	FirstPipe = 3
	// defaultStderrTail holds the few lines that explain a failure, in bytes.
	defaultStderrTail = 4 << 10
	// readChunk is the size of one read from an output, in bytes: what a Linux pipe holds.
	readChunk = 64 << 10
	// pipeGrace is how long a finished process's pipes may stay open in a stray descendant.
	pipeGrace = time.Second
)

// ErrTooMuchOutput says that the process was stopped because it wrote more than Command.MaxOutput.
var ErrTooMuchOutput = errors.New("too much output")

// ExitError is a process that ended badly by itself.
type ExitError struct {
	// Code is the exit status, or -1 where a signal ended the process.
	Code int
	// Signal is the signal's name, empty where there was none.
	Signal string
	// Stderr is the end of the standard error.
	Stderr string
}

// Error names the status and the last line of the standard error.
func (e *ExitError) Error() string {
	how := fmt.Sprintf("exit status %d", e.Code)
	if e.Signal != "" {
		how = "signal: " + e.Signal
	}
	if last := e.LastLine(); last != "" {
		return how + ": " + last
	}
	return how
}

// LastLine returns the last line of the standard error that says something.
func (e *ExitError) LastLine() string { return lastLine(e.Stderr) }

// Command says what to run and how much it may use. Zero limits are no limits.
type Command struct {
	// Path is the program.
	Path string
	// Args are its arguments, without the program's name.
	Args []string
	// Env is added to the environment, as KEY=value.
	Env []string
	// Outputs is the number of pipes the program writes to, numbered from FirstPipe.
	Outputs int
	// MaxOutput bounds the bytes of all outputs together.
	MaxOutput int64
	// MaxCPU and MaxMemory (bytes of address space) bound the process where the system can.
	MaxCPU    time.Duration
	MaxMemory uint64
	// Background gives the process what processes that viewers wait for leave of the processors, where the system can.
	Background bool
	// StderrTail is how many bytes of the end of the standard error are kept; zero means 4 KiB.
	StderrTail int
}

// Process is a started program that waits for its input. Run or Kill must be called.
type Process struct {
	cmd     *exec.Cmd
	stdin   io.WriteCloser
	outputs []*os.File
	stderr  *tail
	budget  atomic.Int64
	limited bool
	over    atomic.Bool
	ended   chan struct{} // closed when the process has ended and waitErr is set
	waitErr error
	release sync.Once
}

// Start starts the program. Its environment is the parent's PATH and LD_LIBRARY_PATH and Command.Env.
func Start(c Command) (*Process, error) {
	p := &Process{cmd: exec.Command(c.Path, c.Args...), stderr: newTail(c.StderrTail), ended: make(chan struct{})} //nolint:noctx // Run and Kill end it, with its descendants
	p.cmd.Env = []string{"LC_ALL=C", "PATH=" + os.Getenv("PATH"), "LD_LIBRARY_PATH=" + os.Getenv("LD_LIBRARY_PATH")}
	p.cmd.Env = append(p.cmd.Env, c.Env...)
	p.cmd.Stderr = p.stderr
	p.cmd.WaitDelay = pipeGrace
	p.cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	p.budget.Store(c.MaxOutput)
	p.limited = c.MaxOutput > 0
	writers, err := p.openPipes(c.Outputs)
	defer closeAll(writers)
	if err == nil {
		err = p.cmd.Start()
	}
	if err == nil {
		if err = limit(p.cmd.Process.Pid, c.MaxCPU, c.MaxMemory); err == nil && c.Background {
			err = yield(p.cmd.Process.Pid)
		}
		if err != nil {
			p.signal()
			_ = p.cmd.Wait()
		}
	}
	if err != nil {
		closeAll(p.outputs)
		return nil, fmt.Errorf("start %s: %w", c.Path, err)
	}
	go func() {
		p.waitErr = p.cmd.Wait()
		close(p.ended)
	}()
	return p, nil
}

func (p *Process) openPipes(outputs int) (writers []*os.File, err error) {
	if p.stdin, err = p.cmd.StdinPipe(); err != nil {
		return nil, err
	}
	for range outputs {
		r, w, err := os.Pipe()
		if err != nil {
			return writers, err
		}
		p.outputs = append(p.outputs, r)
		writers = append(writers, w)
	}
	p.cmd.ExtraFiles = writers
	return writers, nil
}

// Alive reports whether the process still runs.
func (p *Process) Alive() bool {
	select {
	case <-p.ended:
		return false
	default:
		return true
	}
}

// Usage returns the processor time that the process took and the most memory it held, in bytes: zeros while it runs.
func (p *Process) Usage() (cpu time.Duration, maxRSS int64) {
	if p.Alive() || p.cmd.ProcessState == nil {
		return 0, 0
	}
	state := p.cmd.ProcessState
	if usage, ok := state.SysUsage().(*syscall.Rusage); ok {
		maxRSS = usage.Maxrss << 10
	}
	return state.UserTime() + state.SystemTime(), maxRSS
}

// Kill ends the process and its descendants and waits for it.
func (p *Process) Kill() {
	if p.Alive() {
		p.signal()
	}
	<-p.ended
	p.release.Do(func() { closeAll(p.outputs) })
}

// signal kills the whole group, so that a wrapper script's ffmpeg does not outlive it.
func (p *Process) signal() { _ = syscall.Kill(-p.cmd.Process.Pid, syscall.SIGKILL) }

// Run feeds input to the process, waits for its end and returns what it wrote to each output and to
// the end of what it wrote to the standard error. When ctx ends, the process is killed
// and the error is ctx's cause. Other errors are ErrTooMuchOutput, *ExitError, or of the system.
// Run may be called once.
func (p *Process) Run(ctx context.Context, input []byte) (outputs [][]byte, stderr string, err error) {
	var work sync.WaitGroup
	work.Go(func() {
		_, _ = p.stdin.Write(input) // a process that has read enough closes the pipe; its exit tells
		_ = p.stdin.Close()
	})
	outputs = make([][]byte, len(p.outputs))
	readErrs := make([]error, len(p.outputs))
	for i, r := range p.outputs {
		work.Go(func() { outputs[i], readErrs[i] = p.collect(r) })
	}
	stop := context.AfterFunc(ctx, p.signal)
	defer stop()
	<-p.ended
	p.signal() // a stray descendant would hold the outputs open
	work.Wait()
	p.release.Do(func() { closeAll(p.outputs) })
	switch {
	case ctx.Err() != nil:
		return nil, p.stderr.String(), context.Cause(ctx)
	case p.over.Load():
		return nil, p.stderr.String(), ErrTooMuchOutput
	case p.waitErr != nil:
		return nil, p.stderr.String(), p.exitError()
	}
	return outputs, p.stderr.String(), errors.Join(readErrs...)
}

// collect reads one output to its end within the budget that all outputs share.
func (p *Process) collect(r *os.File) ([]byte, error) {
	var all []byte
	for {
		if cap(all)-len(all) < readChunk {
			all = append(make([]byte, 0, 2*cap(all)+2*readChunk), all...)
		}
		n, err := r.Read(all[len(all) : len(all)+readChunk])
		all = all[:len(all)+n]
		if p.budget.Add(-int64(n)) < 0 && p.limited {
			p.over.Store(true)
			p.signal()
			return nil, nil
		}
		if errors.Is(err, io.EOF) {
			return all, nil
		}
		if err != nil {
			return nil, fmt.Errorf("read output: %w", err)
		}
	}
}

func (p *Process) exitError() error {
	var exit *exec.ExitError
	if !errors.As(p.waitErr, &exit) {
		return p.waitErr
	}
	e := &ExitError{Code: exit.ExitCode(), Stderr: p.stderr.String()}
	if status, ok := exit.Sys().(syscall.WaitStatus); ok && status.Signaled() {
		e.Signal = status.Signal().String()
	}
	return e
}

func closeAll(files []*os.File) {
	for _, f := range files {
		_ = f.Close()
	}
}

// tail keeps the end of what is written to it.
type tail struct {
	mu   sync.Mutex
	keep int
	data []byte
}

func newTail(keep int) *tail {
	if keep == 0 {
		keep = defaultStderrTail
	}
	return &tail{keep: keep}
}

// Write implements io.Writer and never fails.
func (t *tail) Write(b []byte) (int, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.data = append(t.data, b...)
	if over := len(t.data) - t.keep; over > 0 {
		t.data = append(t.data[:0], t.data[over:]...)
	}
	return len(b), nil
}

func (t *tail) String() string {
	t.mu.Lock()
	defer t.mu.Unlock()
	return string(t.data)
}

func lastLine(text string) string {
	lines := strings.FieldsFunc(text, func(r rune) bool { return r == '\n' || r == '\r' })
	for i := len(lines) - 1; i >= 0; i-- {
		if line := strings.TrimSpace(lines[i]); line != "" && line != "Conversion failed!" {
			return line
		}
	}
	return ""
}
