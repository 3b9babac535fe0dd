// Package publish runs ffmpeg as a publisher, to have a stream without a camera: a test card with a running
// clock, or a file in a loop.
//
// Start from Publisher.
package publish

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"time"

	"github.com/rs/zerolog"

	"github.com/livepeer/network/internal/clock"
)

const (
	// DefaultFFmpeg is the program that is run.
	DefaultFFmpeg = "ffmpeg"

	// The pause before a restart doubles from minBackoff to maxBackoff, and starts over after a run of steadyRun.
	minBackoff = time.Second
	maxBackoff = 30 * time.Second
	steadyRun  = time.Minute
	// killDelay is how long ffmpeg has to end the stream properly when it is told to stop.
	killDelay = 2 * time.Second
	// maxErrorBytes bounds what is kept of ffmpeg's last line.
	maxErrorBytes = 1024
)

// ErrNoFFmpeg says that the program is not there.
var ErrNoFFmpeg = errors.New("ffmpeg not found: install it or give its path")

// Config sets up a Publisher.
type Config struct {
	// FFmpeg is the program or its path. Empty means DefaultFFmpeg.
	FFmpeg string
	// FFprobe reads what is in a file. Empty means ffprobe.
	FFprobe string
	// URL is where the stream goes: rtmp://host:port/live/key.
	URL string
	// Input is the file or URL to publish. Empty means the test card.
	Input string
	// Clock times the restarts.
	Clock clock.Clock
	Log   zerolog.Logger
}

// Publisher keeps one stream going.
type Publisher struct {
	cfg Config
}

// New returns a Publisher that is not running, or ErrNoFFmpeg.
func New(cfg Config) (*Publisher, error) {
	if cfg.URL == "" || cfg.Clock == nil {
		return nil, errors.New("publisher needs a URL and a clock")
	}
	if cfg.FFmpeg == "" {
		cfg.FFmpeg = DefaultFFmpeg
	}
	if cfg.FFprobe == "" {
		cfg.FFprobe = "ffprobe"
	}
	programs := []*string{&cfg.FFmpeg}
	if cfg.Input != "" {
		programs = append(programs, &cfg.FFprobe)
	}
	for _, p := range programs {
		path, err := exec.LookPath(*p)
		if err != nil {
			return nil, fmt.Errorf("%w: %w", ErrNoFFmpeg, err)
		}
		*p = path
	}
	return &Publisher{cfg: cfg}, nil
}

// Run publishes until ctx ends, and then returns nil. It starts ffmpeg again whenever that ends.
// An input that cannot be read is an error.
func (p *Publisher) Run(ctx context.Context) error {
	args := TestCard(p.cfg.URL, font())
	if p.cfg.Input != "" {
		content, err := Probe(ctx, p.cfg.FFprobe, p.cfg.Input)
		if ctx.Err() != nil {
			return nil //nolint:nilerr // being stopped is no error
		}
		if err != nil {
			return err
		}
		args = File(p.cfg.URL, p.cfg.Input, content)
	}
	backoff := minBackoff
	for {
		began := p.cfg.Clock.Now()
		err := run(ctx, p.cfg.FFmpeg, args)
		if ctx.Err() != nil {
			return nil //nolint:nilerr // being stopped is no error
		}
		if p.cfg.Clock.Now().Sub(began) >= steadyRun {
			backoff = minBackoff
		}
		p.cfg.Log.Warn().Err(err).Dur("restart", backoff).Msg("ffmpeg stopped publishing")
		select {
		case <-ctx.Done():
			return nil
		case <-p.cfg.Clock.After(backoff):
		}
		backoff = min(2*backoff, maxBackoff)
	}
}

// run runs ffmpeg to its end, which is always an error: a publisher has no end.
func run(ctx context.Context, ffmpeg string, args []string) error {
	cmd := exec.CommandContext(ctx, ffmpeg, args...)
	var last LastLine
	cmd.Stderr = &last
	cmd.Cancel = func() error { return cmd.Process.Signal(os.Interrupt) } // ffmpeg then ends the stream
	cmd.WaitDelay = killDelay
	err := cmd.Run()
	if err == nil {
		err = errors.New("ended")
	}
	if line := last.String(); line != "" {
		return fmt.Errorf("ffmpeg: %w: %s", err, line)
	}
	return fmt.Errorf("ffmpeg: %w", err)
}

// LastLine keeps the last line written to it that is not empty: what a program said before it failed.
type LastLine struct {
	complete, partial []byte
}

// Write implements io.Writer.
func (l *LastLine) Write(p []byte) (int, error) {
	for line := range bytes.Lines(p) {
		l.partial = append(l.partial, line[:min(len(line), max(0, maxErrorBytes-len(l.partial)))]...)
		if line[len(line)-1] != '\n' {
			continue
		}
		if text := bytes.TrimSpace(l.partial); len(text) > 0 {
			l.complete = append(l.complete[:0], text...)
		}
		l.partial = l.partial[:0]
	}
	return len(p), nil
}

// String returns the line.
func (l *LastLine) String() string {
	if text := bytes.TrimSpace(l.partial); len(text) > 0 {
		return string(text)
	}
	return string(l.complete)
}
