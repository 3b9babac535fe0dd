// Package rtmp takes live streams from publishers that speak RTMP or Enhanced RTMP: OBS, ffmpeg, cameras.
//
// Start from Server. What a publisher sends is remuxed (see media/unit) and given to a Handler.
package rtmp

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"sync"
	"time"

	"github.com/bluenviron/gortmplib/pkg/rawmessage"
	"github.com/rs/zerolog"

	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/media/unit"
)

const (
	// DefaultMaxPublishers is how many may publish at a time.
	DefaultMaxPublishers = 64
	// DefaultHandshakeTimeout is how long a peer has until its stream is known.
	DefaultHandshakeTimeout = 10 * time.Second
	// DefaultReadTimeout is how long one message of a publisher may take.
	DefaultReadTimeout = 10 * time.Second

	// maxStrangers is how many connections may not have published yet.
	maxStrangers = 64
	// maxStrangerBytes is what a connection may send until its publication is accepted.
	maxStrangerBytes = 16 << 20
	// lingerTimeout and maxLingerBytes bound the wait for a refused publisher to read the reason.
	// ffmpeg reads only after it has written a few pictures, which its encoder may hold back for a second or two.
	lingerTimeout  = 5 * time.Second
	maxLingerBytes = 4 << 20
	// acceptPause follows a failure to accept, such as too many open files.
	acceptPause = 100 * time.Millisecond
)

// Handler decides about publishers.
type Handler interface {
	// Publish is called when a publisher's tracks are known. The path is "application/key".
	// An error refuses the publisher, who is told its text. A publisher whose tracks change later is
	// closed and published again. The context ends with the connection.
	Publish(ctx context.Context, path, remote string, tracks []unit.Track) (Sink, error)
}

// Sink takes the units of one publication, in order, from one goroutine.
type Sink interface {
	// Write takes a remuxed unit. An error ends the publication; the publisher is told its text.
	Write(u unit.Unit) error
	// Close is called once, after the last unit. The reason is nil if the publisher ended the stream,
	// and the context's error if the server stops.
	Close(reason error)
}

// ErrTracksChanged is the reason a Sink is closed when the publisher goes on with other tracks.
var ErrTracksChanged = errors.New("the publisher's tracks changed")

var (
	errTooManyPublishers = errors.New("too many publishers")
	errLost              = errors.New("the connection ended before the stream did")
)

// Config sets up a Server. Zero limits mean the defaults.
type Config struct {
	Listener         net.Listener
	Clock            clock.Clock
	Log              zerolog.Logger
	Handler          Handler
	MaxPublishers    int
	HandshakeTimeout time.Duration
	ReadTimeout      time.Duration
}

// Server accepts publishers.
type Server struct {
	cfg        Config
	wg         sync.WaitGroup
	peers      chan struct{} // holds one for each connection
	publishers chan struct{} // holds one for each publisher
}

// New returns a Server that is not running. It takes over the listener.
func New(cfg Config) (*Server, error) {
	if cfg.Listener == nil || cfg.Clock == nil || cfg.Handler == nil {
		return nil, errors.New("rtmp server needs a listener, a clock and a handler")
	}
	if cfg.MaxPublishers <= 0 {
		cfg.MaxPublishers = DefaultMaxPublishers
	}
	if cfg.HandshakeTimeout <= 0 {
		cfg.HandshakeTimeout = DefaultHandshakeTimeout
	}
	if cfg.ReadTimeout <= 0 {
		cfg.ReadTimeout = DefaultReadTimeout
	}
	return &Server{
		cfg:        cfg,
		peers:      make(chan struct{}, cfg.MaxPublishers+maxStrangers),
		publishers: make(chan struct{}, cfg.MaxPublishers),
	}, nil
}

// Run serves until ctx ends, then closes every connection and waits for their sinks to be closed.
func (s *Server) Run(ctx context.Context) error {
	ctx, cancel := context.WithCancel(ctx)
	defer s.wg.Wait()
	defer cancel()
	stop := context.AfterFunc(ctx, func() { _ = s.cfg.Listener.Close() })
	defer stop()
	for {
		nc, err := s.cfg.Listener.Accept()
		switch {
		case ctx.Err() != nil:
			if err == nil {
				_ = nc.Close()
			}
			return nil
		case errors.Is(err, net.ErrClosed):
			return fmt.Errorf("accept rtmp: %w", err)
		case err != nil:
			s.cfg.Log.Warn().Err(err).Msg("cannot accept rtmp connection")
			select {
			case <-ctx.Done():
			case <-s.cfg.Clock.After(acceptPause):
			}
			continue
		}
		select {
		case s.peers <- struct{}{}:
			s.wg.Go(func() { s.serve(ctx, nc) })
		default:
			_ = nc.Close()
			s.cfg.Log.Warn().Stringer("remote", nc.RemoteAddr()).Msg("too many rtmp connections")
		}
	}
}

// serve handles one connection and logs how it went.
func (s *Server) serve(ctx context.Context, nc net.Conn) {
	defer func() { <-s.peers }()
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	unhook := context.AfterFunc(ctx, func() { _ = nc.Close() })
	defer unhook()
	defer nc.Close()

	c := &conn{server: s, nc: nc, stranger: maxStrangerBytes}
	err := c.run(ctx)
	if ctx.Err() != nil {
		err = ctx.Err()
	}
	c.closeSink(err)
	log := s.cfg.Log.Info().Stringer("remote", nc.RemoteAddr())
	if c.path != "" {
		log = log.Str("path", c.path)
	}
	switch {
	case c.published && err == nil:
		log.Msg("publisher ended the stream")
	case c.published:
		log.AnErr("reason", err).Msg("publisher lost")
	default:
		log.AnErr("reason", err).Msg("rtmp connection refused")
	}
}

// conn is one connection.
type conn struct {
	server    *Server
	nc        net.Conn
	stranger  int // bytes it may still send before it is accepted
	path      string
	published bool
	sink      Sink
	in        intake
}

// Read limits what a stranger sends.
func (c *conn) Read(p []byte) (int, error) {
	if c.published {
		return c.nc.Read(p)
	}
	if c.stranger <= 0 {
		return 0, fmt.Errorf("over %d bytes before the stream is known", maxStrangerBytes)
	}
	n, err := c.nc.Read(p[:min(len(p), c.stranger)])
	c.stranger -= n
	return n, err
}

func (c *conn) Write(p []byte) (int, error) { return c.nc.Write(p) }

func (c *conn) run(ctx context.Context) error {
	if err := c.deadline(c.server.cfg.HandshakeTimeout); err != nil {
		return err
	}
	s, err := newSession(c)
	if err != nil {
		return err
	}
	if c.path, err = s.accept(); err != nil {
		if errors.Is(err, errPlayer) {
			c.linger()
		}
		return err
	}
	select {
	case c.server.publishers <- struct{}{}:
		defer func() { <-c.server.publishers }()
		err = c.receive(ctx, s)
	default:
		err = refusal{errTooManyPublishers}
	}
	var r refusal
	if errors.As(err, &r) {
		_ = c.deadline(lingerTimeout)
		if s.refuse("NetStream.Publish.Denied", r.Error()) == nil {
			c.linger()
		}
	}
	return err
}

// refusal is an error that the publisher is told.
type refusal struct{ error }

func (r refusal) Unwrap() error { return r.error }

// receive passes on what the publisher sends until it ends.
func (c *conn) receive(ctx context.Context, s *session) error {
	for {
		if c.published {
			if err := c.deadline(c.server.cfg.ReadTimeout); err != nil {
				return err
			}
		}
		m, err := s.read()
		if errors.Is(err, io.EOF) {
			if err := c.finish(ctx); err != nil {
				return err
			}
			return errLost
		}
		if err != nil {
			return err
		}
		if m.Type == typeCommandAMF0 && ends(m.Body) {
			return c.finish(ctx)
		}
		b, err := c.take(m)
		if err != nil {
			return refusal{err}
		}
		if err := c.deliver(ctx, b); err != nil {
			return err
		}
	}
}

// take gives a message to the ingest and returns what that makes ready.
func (c *conn) take(m *rawmessage.Message) (batch, error) {
	var p packet
	var err error
	switch m.Type {
	case typeVideo:
		p, err = parseVideo(m.Body)
	case typeAudio:
		p, err = parseAudio(m.Body)
	case typeDataAMF0:
		if data, err := parseCommand(m.Body); err == nil {
			c.in.metadata(data)
		}
		return batch{}, nil
	default:
		return batch{}, nil
	}
	if err != nil {
		return batch{}, err
	}
	return c.in.push(p, m.Timestamp, c.server.cfg.Clock.Now())
}

// finish delivers what was held back when the stream ends.
func (c *conn) finish(ctx context.Context) error {
	b, err := c.in.finish()
	if err != nil {
		return refusal{err}
	}
	if err := c.deliver(ctx, b); err != nil {
		return err
	}
	if !c.published {
		return errors.New("no media came")
	}
	return nil
}

func (c *conn) deliver(ctx context.Context, b batch) error {
	if b.tracks != nil {
		c.closeSink(ErrTracksChanged)
		remote := c.nc.RemoteAddr().String()
		sink, err := c.server.cfg.Handler.Publish(ctx, c.path, remote, b.tracks)
		if err != nil {
			return refusal{err}
		}
		c.sink, c.published = sink, true
		c.server.cfg.Log.Info().Str("remote", remote).Str("path", c.path).Int("tracks", len(b.tracks)).
			Msg("publisher accepted")
	}
	for _, u := range b.units {
		if err := c.sink.Write(u); err != nil {
			return refusal{err}
		}
	}
	return nil
}

func (c *conn) closeSink(reason error) {
	if c.sink != nil {
		c.sink.Close(reason)
		c.sink = nil
	}
}

func (c *conn) deadline(d time.Duration) error {
	return c.nc.SetDeadline(c.server.cfg.Clock.Now().Add(d))
}

// linger lets the peer read what was written last: closing while it still sends would reset the connection.
func (c *conn) linger() {
	if err := c.deadline(lingerTimeout); err != nil {
		return
	}
	if half, ok := c.nc.(interface{ CloseWrite() error }); ok && half.CloseWrite() == nil {
		_, _ = io.CopyN(io.Discard, c.nc, maxLingerBytes)
	}
}
