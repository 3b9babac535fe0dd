// Package reencode turns a live stream into one that segments can be made of, with a local ffmpeg: H.264 with a key
// frame as often as wanted, from any codec that is taken. Sound is passed through.
//
// Start from Start.
package reencode

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strconv"
	"sync"
	"time"

	"github.com/rs/zerolog"

	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/media/ingest"
	"github.com/livepeer/network/media/ingest/mpegts"
	"github.com/livepeer/network/media/unit"
)

const (
	// DefaultFFmpeg is the program that is run.
	DefaultFFmpeg = "ffmpeg"
	// DefaultKeyInterval is the time between two key frames.
	DefaultKeyInterval = 2 * time.Second
	// DefaultPreset is x264's, a compromise for one core and a 1080p source.
	DefaultPreset = "veryfast"

	// quality is x264's constant rate factor; a source that transcoders work from should lose little.
	quality = 20
	// maxRate bounds what it makes of noise, in bits a second.
	maxRate = 16_000_000
	// writeTimeout is how long ffmpeg may take no input before it counts as stuck.
	writeTimeout = 10 * time.Second
	// endTimeout is how long it has for the rest when the stream ends.
	endTimeout = 5 * time.Second
)

// ErrEncoder says that ffmpeg failed. It is wrapped with what it said.
var ErrEncoder = errors.New("local re-encoding failed")

// Config sets up an encoder. Zero values mean the defaults.
type Config struct {
	FFmpeg      string
	KeyInterval time.Duration
	Preset      string
	Clock       clock.Clock
	Log         zerolog.Logger
}

// encoder is a Sink that encodes.
type encoder struct {
	cfg    Config
	cancel context.CancelFunc
	stdin  io.WriteCloser
	mux    *muxer
	done   chan struct{} // closed when ffmpeg has ended and the output's sink is closed

	mu     sync.Mutex
	reason error // why the stream ends, once Close is called
	ending bool
	failed error // why the output ended early
}

// Start runs ffmpeg for a publication of these tracks. What comes out is published to next, with the publisher's name; an error
// of next ends the publication. The Sink that is returned takes the units of tracks.
func Start(ctx context.Context, cfg Config, p ingest.Publisher, tracks []unit.Track, next ingest.Handler) (ingest.Sink, error) {
	if cfg.FFmpeg == "" {
		cfg.FFmpeg = DefaultFFmpeg
	}
	if cfg.KeyInterval <= 0 {
		cfg.KeyInterval = DefaultKeyInterval
	}
	if cfg.Preset == "" {
		cfg.Preset = DefaultPreset
	}
	mux, err := newMuxer(tracks)
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithCancel(ctx)
	e := &encoder{cfg: cfg, cancel: cancel, mux: mux, done: make(chan struct{})}
	cmd := exec.CommandContext(ctx, cfg.FFmpeg, arguments(cfg, mux)...) // the operator's program
	var said tail
	cmd.Stderr = &said
	stdout, err := cmd.StdoutPipe()
	if err == nil {
		e.stdin, err = cmd.StdinPipe()
	}
	if err == nil {
		err = cmd.Start()
	}
	if err != nil {
		cancel()
		return nil, fmt.Errorf("%w: %w", ErrEncoder, err)
	}
	session := ingest.NewSession(next, cfg.Clock, cfg.Log, p)
	if !mux.hasAudio() {
		session.ExpectAudio(ingest.Absent)
	}
	go e.collect(ctx, cmd, stdout, session, &said)
	if err := e.write(mux.header); err != nil {
		e.Close(err)
		return nil, err
	}
	return e, nil
}

// arguments returns ffmpeg's. Timestamps stay as they are.
func arguments(cfg Config, m *muxer) []string {
	interval := strconv.FormatFloat(cfg.KeyInterval.Seconds(), 'f', 3, 64)
	args := []string{
		"-hide_banner", "-loglevel", "error", "-copyts", "-probesize", "200000", "-analyzeduration", "1000000",
		"-noautorotate", "-protocol_whitelist", "pipe", "-f", "mp4", "-i", "pipe:0",
		"-map", "0:v:0", "-vf", fmt.Sprintf("scale=%d:%d,%sformat=yuv420p", m.width&^1, m.height&^1, toneMap(m.transfer)), "-fps_mode", "passthrough",
		"-c:v", "libx264", "-preset", cfg.Preset, "-tune", "zerolatency", "-crf", strconv.Itoa(quality),
		"-maxrate", strconv.Itoa(maxRate), "-bufsize", strconv.Itoa(maxRate), "-sc_threshold", "0", "-g", "1000000",
		"-force_key_frames", "expr:if(isnan(prev_forced_t),1,gte(t,prev_forced_t+" + interval + "-0.005))",
	}
	if m.transfer != unit.SDR {
		args = append(args, "-color_primaries", "bt709", "-color_trc", "bt709", "-colorspace", "bt709", "-color_range", "tv")
	}
	if m.hasAudio() {
		args = append(args, "-map", "0:a:0?", "-c:a", "copy")
	}
	return append(args, "-muxdelay", "0", "-muxpreload", "0", "-avoid_negative_ts", "disabled", "-max_interleave_delta", "500000",
		"-flush_packets", "1", "-f", "mpegts", "pipe:1")
}

// collect passes on what ffmpeg makes until it ends.
func (e *encoder) collect(ctx context.Context, cmd *exec.Cmd, stdout io.Reader, session *ingest.Session, said *tail) {
	defer close(e.done)
	defer e.cancel()
	err := e.read(ctx, stdout, session)
	e.mu.Lock()
	early := !e.ending
	e.mu.Unlock()
	if err != nil || early {
		e.cancel()
	}
	waited := cmd.Wait()
	if err == nil && early {
		err = fmt.Errorf("%w: %w: %s", ErrEncoder, errors.Join(waited, errors.New("ffmpeg ended")), said)
	}
	e.mu.Lock()
	e.failed = err
	reason := e.reason
	e.mu.Unlock()
	if err != nil && reason == nil {
		reason = err
	}
	session.Close(reason)
}

func (e *encoder) read(ctx context.Context, stdout io.Reader, session *ingest.Session) error {
	reader := mpegts.New(ingest.Bound{Session: session, Context: ctx})
	if err := reader.Drain(stdout); err != nil { // What matters is how ffmpeg ended, and not how its output did.
		return err
	}
	if err := reader.Flush(); err != nil {
		return err
	}
	if err := session.Finish(ctx); err != nil && !errors.Is(err, ingest.ErrNoMedia) {
		return err
	}
	return nil
}

// Write implements ingest.Sink.
func (e *encoder) Write(u unit.Unit) error {
	b, err := e.mux.marshal(u)
	if err != nil || b == nil {
		return err
	}
	return e.write(b)
}

func (e *encoder) write(b []byte) error {
	if f, ok := e.stdin.(*os.File); ok {
		_ = f.SetWriteDeadline(e.cfg.Clock.Now().Add(writeTimeout)) // Without deadlines it may hang, and is killed in the end.
	}
	_, err := e.stdin.Write(b)
	if err == nil {
		return nil
	}
	if errors.Is(err, os.ErrDeadlineExceeded) {
		err = fmt.Errorf("%w: ffmpeg takes nothing for %v", ErrEncoder, writeTimeout)
		e.cancel()
	}
	<-e.done // It has closed its input, or is being killed.
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.failed != nil {
		return e.failed
	}
	return err
}

// Close implements ingest.Sink. It waits for the rest of the stream.
func (e *encoder) Close(reason error) {
	e.mu.Lock()
	e.reason, e.ending = reason, true
	e.mu.Unlock()
	_ = e.stdin.Close() // It may be gone.
	select {
	case <-e.done:
	case <-e.cfg.Clock.After(endTimeout):
		e.cancel()
		<-e.done
	}
}

// maxSaid bounds what is kept of ffmpeg's complaints.
const maxSaid = 1024

// tail keeps the end of what is written to it.
type tail struct {
	mu sync.Mutex
	b  []byte
}

// Write implements io.Writer.
func (t *tail) Write(p []byte) (int, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.b = append(t.b, p...)
	t.b = t.b[max(0, len(t.b)-maxSaid):]
	return len(p), nil
}

// String returns it.
func (t *tail) String() string {
	t.mu.Lock()
	defer t.mu.Unlock()
	return string(t.b)
}
