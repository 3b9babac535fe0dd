// Package srt takes live streams from publishers that speak SRT (draft-sharabayko-srt) with MPEG-TS inside: ffmpeg,
// OBS, hardware encoders.
//
// Start from Server. What a publisher sends is taken apart by media/ingest/mpegts and given to an ingest.Handler.
package srt

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"strings"
	"sync"
	"time"

	"github.com/datarhei/gosrt"
	"github.com/rs/zerolog"

	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/media/ingest"
	"github.com/livepeer/network/media/ingest/mpegts"
)

const (
	// DefaultMaxPublishers is how many may publish at a time.
	DefaultMaxPublishers = 64
	// DefaultLatency is how long lost packets may take to be sent again.
	DefaultLatency = 120 * time.Millisecond
	// DefaultIdleTimeout is how long a publisher may be silent.
	DefaultIdleTimeout = 5 * time.Second

	// maxStreamID is the longest stream id that SRT carries.
	maxStreamID = 512
	// readBytes holds the largest payload of a packet.
	readBytes = 1500
	// shortestPassphrase and longestPassphrase are what SRT allows.
	shortestPassphrase = 10
	longestPassphrase  = 80
)

// Config sets up a Server. Zero limits mean the defaults.
type Config struct {
	// Address is the UDP address to listen on, with a numeric host.
	Address string
	// Passphrase makes encryption mandatory, if it is not empty.
	Passphrase    string
	Clock         clock.Clock
	Log           zerolog.Logger
	Handler       ingest.Handler
	MaxPublishers int
	Latency       time.Duration
	IdleTimeout   time.Duration
}

// Server accepts publishers.
type Server struct {
	cfg      Config
	listener srt.Listener
	peers    chan struct{} // holds one for each connection
	wg       sync.WaitGroup
}

var errTooMany = errors.New("too many srt publishers")

// New listens. Close or Run must follow.
func New(cfg Config) (*Server, error) {
	if cfg.Clock == nil || cfg.Handler == nil {
		return nil, errors.New("srt server needs a clock and a handler")
	}
	if n := len(cfg.Passphrase); n > 0 && (n < shortestPassphrase || n > longestPassphrase) {
		return nil, fmt.Errorf("srt passphrase of %d characters, it may have %d to %d", n, shortestPassphrase, longestPassphrase)
	}
	if cfg.MaxPublishers <= 0 {
		cfg.MaxPublishers = DefaultMaxPublishers
	}
	if cfg.Latency <= 0 {
		cfg.Latency = DefaultLatency
	}
	if cfg.IdleTimeout <= 0 {
		cfg.IdleTimeout = DefaultIdleTimeout
	}
	options := srt.DefaultConfig()
	options.ReceiverLatency, options.PeerLatency = cfg.Latency, cfg.Latency
	options.PeerIdleTimeout = cfg.IdleTimeout
	listener, err := srt.Listen("srt", cfg.Address, options)
	if err != nil {
		return nil, fmt.Errorf("listen for srt on %s: %w", cfg.Address, err)
	}
	return &Server{cfg: cfg, listener: listener, peers: make(chan struct{}, cfg.MaxPublishers)}, nil
}

// Addr is the address that is listened on.
func (s *Server) Addr() net.Addr { return s.listener.Addr() }

// Close stops listening. It is for a Server that is not run.
func (s *Server) Close() { s.listener.Close() }

// Run serves until ctx ends, then closes every connection and waits for their sinks to be closed.
func (s *Server) Run(ctx context.Context) error {
	ctx, cancel := context.WithCancel(ctx)
	defer s.wg.Wait()
	defer cancel()
	stop := context.AfterFunc(ctx, s.listener.Close)
	defer stop()
	for {
		request, err := s.listener.Accept2()
		switch {
		case ctx.Err() != nil:
			return nil
		case err != nil:
			return fmt.Errorf("accept srt: %w", err)
		}
		publisher, reason, err := s.admit(request)
		if err != nil {
			request.Reject(reason)
			s.cfg.Log.Info().Stringer("remote", request.RemoteAddr()).Err(err).Msg("srt connection refused")
			continue
		}
		s.wg.Go(func() {
			defer func() { <-s.peers }()
			s.serve(ctx, request, publisher)
		})
	}
}

// admit decides about a connection before it exists. It takes a place among the peers.
func (s *Server) admit(request srt.ConnRequest) (p ingest.Publisher, reason srt.RejectionReason, err error) {
	p = ingest.Publisher{Protocol: "srt", Remote: request.RemoteAddr().String()}
	if p.Path, p.Key, err = ParseStreamID(request.StreamId()); err != nil {
		return p, srt.REJX_BAD_REQUEST, err
	}
	if s.cfg.Passphrase != "" {
		if !request.IsEncrypted() {
			return p, srt.REJ_UNSECURE, errors.New("the connection is not encrypted")
		}
		if err := request.SetPassphrase(s.cfg.Passphrase); err != nil {
			return p, srt.REJ_BADSECRET, errors.New("another passphrase")
		}
	} else if request.IsEncrypted() {
		return p, srt.REJ_UNSECURE, errors.New("the connection is encrypted, but there is no passphrase")
	}
	select {
	case s.peers <- struct{}{}:
		return p, 0, nil
	default:
		return p, srt.REJX_OVERLOAD, errTooMany
	}
}

// serve handles one connection and logs how it went.
func (s *Server) serve(ctx context.Context, request srt.ConnRequest, p ingest.Publisher) {
	log := s.cfg.Log.With().Str("protocol", p.Protocol).Str("remote", p.Remote).Str("path", p.Path).Logger()
	session := ingest.NewSession(s.cfg.Handler, s.cfg.Clock, s.cfg.Log, p)
	if err := session.Authorize(ctx); err != nil {
		request.Reject(srt.REJX_UNAUTHORIZED)
		log.Info().Err(err).Msg("srt connection refused")
		return
	}
	conn, err := request.Accept()
	if err != nil {
		log.Info().Err(err).Msg("srt connection refused")
		return
	}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	unhook := context.AfterFunc(ctx, func() { _ = conn.Close() })
	defer unhook()
	defer func() { _ = conn.Close() }()

	err = receive(ctx, conn, session)
	if ctx.Err() != nil {
		err = ctx.Err()
	}
	session.Close(err)
	switch {
	case session.Published() && err == nil:
		log.Info().Msg("publisher ended the stream")
	case session.Published():
		log.Info().AnErr("reason", err).Msg("publisher lost")
	default:
		log.Info().AnErr("reason", err).Msg("srt connection refused")
	}
}

// receive passes on what the publisher sends until it ends. SRT does not tell an end from a loss.
func receive(ctx context.Context, conn io.Reader, session *ingest.Session) error {
	reader := mpegts.New(ingest.Bound{Session: session, Context: ctx})
	buf := make([]byte, readBytes)
	for {
		n, err := conn.Read(buf)
		if n > 0 {
			if _, err := reader.Write(buf[:n]); err != nil {
				return err
			}
		}
		if err == nil {
			continue
		}
		if !errors.Is(err, io.EOF) {
			return err
		}
		if err := reader.Flush(); err != nil {
			return err
		}
		return session.Finish(ctx)
	}
}

// ParseStreamID reads what a publisher says it wants: "application/name?key=secret", the same after "publish:", or
// "#!::m=publish,r=application/name,key=secret" (SRT Access Control).
func ParseStreamID(id string) (path, key string, err error) {
	if len(id) > maxStreamID {
		return "", "", ingest.ErrAddress
	}
	list, standard := strings.CutPrefix(id, "#!::")
	if !standard {
		return ingest.ParseAddress(strings.TrimPrefix(id, "publish:"))
	}
	fields := make(map[string]string)
	for field := range strings.SplitSeq(list, ",") {
		name, value, _ := strings.Cut(field, "=")
		fields[name] = value
	}
	if mode := fields["m"]; mode != "" && mode != "publish" {
		return "", "", fmt.Errorf("mode %q: this server takes streams, it does not play them", mode)
	}
	if path, key, err = ingest.ParseAddress(fields["r"]); err != nil {
		return "", "", err
	}
	if k, given := fields["key"]; given {
		key = k
	}
	return path, key, nil
}
