// Package whip takes live streams from browsers and encoders that speak WHIP (RFC 9725): WebRTC with H.264, H.265, VP9 or
// AV1, and Opus.
//
// Start from Server.
package whip

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"io"
	"mime"
	"net/http"
	"strings"
	"sync"
	"time"

	"github.com/pion/webrtc/v4"
	"github.com/rs/zerolog"

	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/media/ingest"
	"github.com/livepeer/network/media/rtc"
)

const (
	// DefaultMaxPublishers is how many may publish at a time.
	DefaultMaxPublishers = 64
	// DefaultSetupTimeout is how long a publisher has until its media comes.
	DefaultSetupTimeout = 15 * time.Second
	// DefaultKeyInterval is how often a publisher is asked for a key frame: browsers send none of their own.
	DefaultKeyInterval = 2 * time.Second

	// maxOffer bounds the session description of a publisher.
	maxOffer = 64 << 10
	// idBytes makes the address of a session a secret.
	idBytes = 16
	// prefix is where the endpoint is mounted, and application what its names are published under.
	prefix      = "/whip/"
	application = "live/"
	sdpType     = "application/sdp"
)

var (
	errTooMany  = errors.New("too many whip publishers")
	errStopping = errors.New("the server is not running")
	errSetup    = errors.New("no media came in time")
	errGone     = errors.New("the connection is lost")
	errCodecs   = errors.New("the offer has no video in h264, h265, vp9 or av1")
)

// Config sets up a Server. Zero limits mean the defaults.
type Config struct {
	// Port is where all media comes to. It is closed after the server.
	Port          *rtc.Port
	Clock         clock.Clock
	Log           zerolog.Logger
	Handler       ingest.Handler
	MaxPublishers int
	SetupTimeout  time.Duration
	KeyInterval   time.Duration
	// AnyOrigin lets pages of every origin publish: for a Handler that asks each publisher for a secret. Otherwise browsers let pages of
	// the server's own origin alone.
	AnyOrigin bool
	// Rand makes the names of sessions; nil means the operating system's.
	Rand io.Reader
}

// Server takes publishers while it runs.
type Server struct {
	cfg  Config
	apis map[string]*webrtc.API // by the video codec
	work sync.WaitGroup

	mu       sync.Mutex      // guards the fields below
	running  context.Context // of Run
	sessions map[string]*session
	starting int
}

// New returns a Server that takes nobody before it runs.
func New(cfg Config) (*Server, error) {
	if cfg.Port == nil || cfg.Clock == nil || cfg.Handler == nil {
		return nil, errors.New("whip server needs a port, a clock and a handler")
	}
	if cfg.MaxPublishers <= 0 {
		cfg.MaxPublishers = DefaultMaxPublishers
	}
	if cfg.SetupTimeout <= 0 {
		cfg.SetupTimeout = DefaultSetupTimeout
	}
	if cfg.KeyInterval <= 0 {
		cfg.KeyInterval = DefaultKeyInterval
	}
	if cfg.Rand == nil {
		cfg.Rand = rand.Reader
	}
	s := &Server{cfg: cfg, sessions: make(map[string]*session)}
	var err error
	if s.apis, err = newAPIs(cfg.Port); err != nil {
		return nil, err
	}
	return s, nil
}

// Run takes publishers until ctx ends, and closes all connections and their sinks.
func (s *Server) Run(ctx context.Context) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	s.mu.Lock()
	s.running = ctx
	s.mu.Unlock()
	<-ctx.Done()
	s.mu.Lock()
	s.running = nil
	s.mu.Unlock()
	s.work.Wait()
	return nil
}

// ServeHTTP implements http.Handler:
//
//	POST   /whip/{name}       an offer; the answer has the Location of the session
//	PATCH  /whip/{name}/{id}  candidates that were found after the offer
//	DELETE /whip/{name}/{id}  ends it
//
// The stream key is in `Authorization: Bearer` or the query parameter key. The answer has all candidates of the server. There are no ICE restarts.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	name, id, resource := strings.Cut(strings.TrimPrefix(r.URL.Path, prefix), "/")
	if s.cfg.AnyOrigin {
		open(w)
	}
	switch {
	case r.Method == http.MethodOptions && s.cfg.AnyOrigin:
		s.preflight(w)
	case resource && r.Method == http.MethodDelete:
		s.remove(w, r, id)
	case resource && r.Method == http.MethodPatch:
		s.trickle(w, r, id)
	case !resource && r.Method == http.MethodPost:
		s.offer(w, r, name)
	case resource:
		w.Header().Set("Allow", "PATCH, DELETE")
		http.Error(w, "only PATCH of candidates and DELETE", http.StatusMethodNotAllowed)
	default:
		w.Header().Set("Allow", http.MethodPost)
		w.Header().Set("Accept-Post", sdpType)
		http.Error(w, "only POST of an offer", http.StatusMethodNotAllowed)
	}
}

func (s *Server) remove(w http.ResponseWriter, r *http.Request, id string) {
	s.mu.Lock()
	p := s.sessions[id]
	s.mu.Unlock()
	if p == nil {
		http.NotFound(w, r)
		return
	}
	p.stop(nil)
	w.WriteHeader(http.StatusOK)
}

// offer answers a publisher and begins its session.
func (s *Server) offer(w http.ResponseWriter, r *http.Request, name string) {
	refuse := func(status int, err error) {
		http.Error(w, err.Error(), status)
		s.cfg.Log.Info().Str("protocol", "whip").Str("remote", r.RemoteAddr).Str("path", r.URL.Path).Err(err).Msg("publisher refused")
	}
	if kind, _, err := mime.ParseMediaType(r.Header.Get("Content-Type")); err != nil || kind != sdpType {
		refuse(http.StatusUnsupportedMediaType, errors.New("the offer must be "+sdpType))
		return
	}
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, maxOffer))
	if err != nil {
		refuse(http.StatusBadRequest, err)
		return
	}
	path, _, err := ingest.ParseAddress(application + name)
	if err != nil {
		refuse(http.StatusBadRequest, err)
		return
	}
	p := ingest.Publisher{Protocol: "whip", Path: path, Key: r.URL.Query().Get("key"), Remote: r.RemoteAddr}
	if bearer, found := strings.CutPrefix(r.Header.Get("Authorization"), "Bearer "); found {
		p.Key = bearer
	}
	session := ingest.NewSession(s.cfg.Handler, s.cfg.Clock, s.cfg.Log, p)
	if err := session.Authorize(r.Context()); err != nil {
		w.Header().Set("WWW-Authenticate", "Bearer")
		refuse(http.StatusUnauthorized, err)
		return
	}
	id, answer, err := s.begin(session, path, string(body))
	switch {
	case errors.Is(err, errTooMany), errors.Is(err, errStopping):
		refuse(http.StatusServiceUnavailable, err)
		return
	case err != nil:
		refuse(http.StatusBadRequest, err)
		return
	}
	w.Header().Set("Content-Type", sdpType)
	w.Header().Set("Location", prefix+name+"/"+id)
	w.Header().Set("ETag", etag(id))
	w.Header().Set("Accept-Patch", fragmentType)
	w.WriteHeader(http.StatusCreated)
	_, _ = io.WriteString(w, answer)
}

// begin makes a session and returns its name and the answer.
func (s *Server) begin(in *ingest.Session, path, offer string) (id, answer string, err error) {
	s.mu.Lock()
	ctx := s.running
	if ctx == nil || ctx.Err() != nil {
		s.mu.Unlock()
		return "", "", errStopping
	}
	if len(s.sessions)+s.starting >= s.cfg.MaxPublishers {
		s.mu.Unlock()
		return "", "", errTooMany
	}
	s.starting++
	s.work.Add(1) // Under the lock, so that Run waits for it.
	s.mu.Unlock()
	defer func() {
		s.mu.Lock()
		s.starting--
		s.mu.Unlock()
		if err != nil {
			s.work.Done()
		}
	}()
	p, err := s.newSession(ctx, in, path, offer)
	if err != nil {
		return "", "", err
	}
	raw := make([]byte, idBytes)
	if _, err := io.ReadFull(s.cfg.Rand, raw); err != nil {
		p.stop(err)
		p.discard()
		return "", "", err
	}
	id = hex.EncodeToString(raw)
	s.mu.Lock()
	s.sessions[id] = p
	s.mu.Unlock()
	go func() {
		defer s.work.Done()
		p.run()
		s.mu.Lock()
		delete(s.sessions, id)
		s.mu.Unlock()
	}()
	return id, p.answer, nil
}
