// Package file takes a media file as a live stream, at its own speed, once or in a loop. An ffmpeg reads it, so that
// whatever that reads can be streamed: what segments cannot hold is encoded again, and turned pictures are turned.
//
// Start from Source.
package file

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"time"

	"github.com/rs/zerolog"

	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/media/ingest"
	"github.com/livepeer/network/media/ingest/mpegts"
	"github.com/livepeer/network/media/publish"
)

const (
	// retryPause is between the end of a loop that failed and the next attempt.
	retryPause = 5 * time.Second
	// steadyRun is how long a copy must have worked for its failure not to be that of the file.
	steadyRun = 10 * time.Second
	// killDelay is how long ffmpeg has to stop.
	killDelay = 2 * time.Second
)

// Config sets up a Source.
type Config struct {
	// Input is the file.
	Input string
	// Path is what it is published as: "application/name".
	Path string
	// Loop begins again at the end of the file.
	Loop bool
	// FFmpeg and FFprobe are the programs; empty means those of the system.
	FFmpeg, FFprobe string
	Clock           clock.Clock
	Log             zerolog.Logger
	Handler         ingest.Handler
}

// Source publishes a file.
type Source struct{ cfg Config }

// New returns a Source that is not running.
func New(cfg Config) (*Source, error) {
	if cfg.Input == "" || cfg.Path == "" || cfg.Clock == nil || cfg.Handler == nil {
		return nil, errors.New("file source needs a file, a path, a clock and a handler")
	}
	if cfg.FFmpeg == "" {
		cfg.FFmpeg = publish.DefaultFFmpeg
	}
	if cfg.FFprobe == "" {
		cfg.FFprobe = "ffprobe"
	}
	if _, err := os.Stat(cfg.Input); err != nil {
		return nil, fmt.Errorf("file source: %w", err)
	}
	return &Source{cfg: cfg}, nil
}

// Run publishes until the file or ctx ends, and then returns nil. A file that cannot be read is an error.
func (s *Source) Run(ctx context.Context) error {
	content, err := publish.Probe(ctx, s.cfg.FFprobe, s.cfg.Input)
	if ctx.Err() != nil {
		return nil //nolint:nilerr // being stopped is no error
	}
	if err != nil {
		return err
	}
	for {
		began := s.cfg.Clock.Now()
		err := s.publish(ctx, content)
		switch {
		case ctx.Err() != nil, err == nil && !s.cfg.Loop:
			return nil //nolint:nilerr // being stopped is no error
		case err != nil && s.cfg.Clock.Now().Sub(began) < steadyRun && (content.CopyVideo || content.CopyAudio):
			content.CopyVideo, content.CopyAudio = false, false // Its timestamps are broken, or its container lies.
			s.cfg.Log.Warn().Err(err).Str("file", s.cfg.Input).Msg("file cannot be sent as it is, it is encoded again")
			continue
		case err != nil && !s.cfg.Loop:
			return err
		}
		s.cfg.Log.Warn().Err(err).Str("file", s.cfg.Input).Msg("file ended, it will be begun again")
		select {
		case <-ctx.Done():
			return nil
		case <-s.cfg.Clock.After(retryPause):
		}
	}
}

// publish runs ffmpeg once.
func (s *Source) publish(ctx context.Context, content publish.Content) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	cmd := exec.CommandContext(ctx, s.cfg.FFmpeg, publish.Transport(s.cfg.Input, content, s.cfg.Loop)...) // the operator's program
	cmd.Cancel = func() error { return cmd.Process.Signal(os.Interrupt) }
	cmd.WaitDelay = killDelay
	var said publish.LastLine
	cmd.Stderr = &said
	stdout, err := cmd.StdoutPipe()
	if err != nil {
		return fmt.Errorf("ffmpeg: %w", err)
	}
	if err := cmd.Start(); err != nil {
		return fmt.Errorf("ffmpeg: %w", err)
	}
	session := ingest.NewSession(s.cfg.Handler, s.cfg.Clock, s.cfg.Log, ingest.Publisher{
		Protocol: "file", Path: s.cfg.Path, Remote: s.cfg.Input, Local: true,
	})
	if err = receive(ctx, stdout, session); err != nil {
		cancel()
	}
	waited := cmd.Wait()
	switch {
	case err == nil && waited != nil && !errors.As(waited, new(*exec.ExitError)):
		err = waited
	case err == nil && said.String() != "":
		err = fmt.Errorf("ffmpeg: %s", said.String())
	case errors.Is(err, ingest.ErrNoMedia):
		err = fmt.Errorf("ffmpeg: %w: %s", errors.Join(err, waited), said.String())
	}
	session.Close(err)
	return err
}

func receive(ctx context.Context, r io.Reader, session *ingest.Session) error {
	reader := mpegts.New(ingest.Bound{Session: session, Context: ctx})
	if err := reader.Drain(r); err != nil { // How ffmpeg ended tells more than how its output did.
		return err
	}
	if ctx.Err() != nil {
		return ctx.Err()
	}
	if err := reader.Flush(); err != nil {
		return err
	}
	return session.Finish(ctx)
}
