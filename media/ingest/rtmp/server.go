// Package rtmp takes live streams from publishers that speak RTMP or Enhanced RTMP: OBS, ffmpeg, cameras.
//
// Start from Server. What a publisher sends is remuxed (see media/unit) and given to an ingest.Handler.
package rtmp

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"sync"
	"time"

	"github.com/bluenviron/gortmplib/pkg/amf0"
	"github.com/bluenviron/gortmplib/pkg/rawmessage"
	"github.com/rs/zerolog"

	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/media/ingest"
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

var (
	errTooManyPublishers = errors.New("too many publishers")
	errLost              = errors.New("the connection ended before the stream did")
)

// Config sets up a Server. Zero limits mean the defaults.
type Config struct {
	Listener         net.Listener
	Clock            clock.Clock
	Log              zerolog.Logger
	Handler          ingest.Handler
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
	if c.session != nil {
		c.session.Close(err)
	}
	log := s.cfg.Log.Info().Stringer("remote", nc.RemoteAddr())
	if c.path != "" {
		log = log.Str("path", c.path)
	}
	switch {
	case c.published() && err == nil:
		log.Msg("publisher ended the stream")
	case c.published():
		log.AnErr("reason", err).Msg("publisher lost")
	default:
		log.AnErr("reason", err).Msg("rtmp connection refused")
	}
}

// conn is one connection.
type conn struct {
	server   *Server
	nc       net.Conn
	stranger int // bytes it may still send before it is accepted
	path     string
	session  *ingest.Session // nil until the peer says what it publishes
}

// published tells whether the publisher has been accepted.
func (c *conn) published() bool { return c.session != nil && c.session.Published() }

// Read limits what a stranger sends.
func (c *conn) Read(p []byte) (int, error) {
	if c.published() {
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
	var key string
	if c.path, key, err = s.accept(); err != nil {
		if errors.Is(err, errPlayer) {
			c.linger()
		}
		return err
	}
	c.session = ingest.NewSession(c.server.cfg.Handler, c.server.cfg.Clock, c.server.cfg.Log, ingest.Publisher{
		Protocol: "rtmp", Path: c.path, Key: key, Remote: c.nc.RemoteAddr().String(),
	})
	select {
	case c.server.publishers <- struct{}{}:
		defer func() { <-c.server.publishers }()
		if err = c.session.Authorize(ctx); err == nil {
			err = c.receive(ctx, s)
		}
	default:
		err = ingest.Refused{Err: errTooManyPublishers}
	}
	var r ingest.Refused
	if errors.As(err, &r) {
		_ = c.deadline(lingerTimeout)
		if s.refuse("NetStream.Publish.Denied", r.Error()) == nil {
			c.linger()
		}
	}
	return err
}

// receive passes on what the publisher sends until it ends.
func (c *conn) receive(ctx context.Context, s *session) error {
	for {
		if c.published() {
			if err := c.deadline(c.server.cfg.ReadTimeout); err != nil {
				return err
			}
		}
		m, err := s.read()
		if errors.Is(err, io.EOF) {
			if err := c.session.Finish(ctx); err != nil {
				return err
			}
			return errLost
		}
		if err != nil {
			return err
		}
		if m.Type == typeCommandAMF0 && ends(m.Body) {
			return c.session.Finish(ctx)
		}
		if err := c.take(ctx, m); err != nil {
			return err
		}
	}
}

// take gives a message to the session.
func (c *conn) take(ctx context.Context, m *rawmessage.Message) error {
	var p packet
	var err error
	switch m.Type {
	case typeVideo:
		p, err = parseVideo(m.Body)
	case typeAudio:
		p, err = parseAudio(m.Body)
	case typeDataAMF0:
		if data, err := parseCommand(m.Body); err == nil {
			c.metadata(data)
		}
		return nil
	default:
		return nil
	}
	if err != nil {
		return ingest.Refused{Err: err}
	}
	if p.Codec == "" {
		return nil
	}
	p.DTS, p.PTS = m.Timestamp, m.Timestamp+p.reorder
	return c.session.Push(ctx, p.Packet)
}

// metadata takes a data message. Its values hold an object if it is metadata, which comes before any media.
func (c *conn) metadata(data command) {
	if data.name != "onMetaData" && (len(data.args) == 0 || data.args[0] != "onMetaData") {
		return
	}
	for _, v := range data.args {
		var o amf0.Object
		switch v := v.(type) {
		case amf0.Object:
			o = v
		case amf0.ECMAArray:
			o = amf0.Object(v)
		default:
			continue
		}
		if codec, ok := o.Get("audiocodecid"); ok && codec != nil && codec != float64(0) {
			c.session.ExpectAudio(ingest.Present)
		} else {
			c.session.ExpectAudio(ingest.Absent)
		}
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
