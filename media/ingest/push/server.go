// Package push takes live streams as segments that publishers put over HTTP: `PUT /live/{name}/{sequence}.ts`, or
// `.mp4` and `.m4s` with fragmented MP4. That is how ffmpeg's HLS muxer and existing integrations deliver.
//
// Start from Server.
package push

import (
	"context"
	"crypto/subtle"
	"errors"
	"fmt"
	"io"
	"net/http"
	"path"
	"regexp"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/rs/zerolog"

	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/media/fragmented"
	"github.com/livepeer/network/media/ingest"
	"github.com/livepeer/network/media/ingest/mpegts"
	"github.com/livepeer/network/media/unit"
)

const (
	// DefaultMaxPublishers is how many may publish at a time.
	DefaultMaxPublishers = 64
	// DefaultIdleTimeout is after how long without a segment a publisher is gone.
	DefaultIdleTimeout = 20 * time.Second
	// MaxSegmentBytes bounds one segment.
	MaxSegmentBytes = 32 << 20

	// maxBodies is how many segments of a stream may be on their way at a time.
	maxBodies = 4
	// bodyTimeout is how long one segment may take to come.
	bodyTimeout = 30 * time.Second
	// maxNameBytes bounds a file's name.
	maxNameBytes = 128
	// idlePeriod is how often publishers are looked after.
	idlePeriod = time.Second
	// maxEarly is how many fragments may come before their init segment.
	maxEarly = 2
	// repeatWindow is how far back a sequence number counts as one that was sent again, and not as a new beginning.
	repeatWindow = 8
)

// segmentName is a segment's file: digits before the extension are its number.
var segmentName = regexp.MustCompile(`^[A-Za-z0-9_.-]*?([0-9]{1,18})\.(ts|mp4|m4s)$`)

var (
	errIdle     = errors.New("no segment came for too long")
	errTooMany  = errors.New("too many publishers push segments")
	errStopping = errors.New("the server is not running")
	errKey      = errors.New("another stream key than that of the publication that runs")
	errBusy     = errors.New("too many segments of this stream at a time")
)

// Config sets up a Server. Zero limits mean the defaults.
type Config struct {
	Clock         clock.Clock
	Log           zerolog.Logger
	Handler       ingest.Handler
	MaxPublishers int
	IdleTimeout   time.Duration
}

// Server takes segments while it runs.
type Server struct {
	cfg Config

	mu       sync.Mutex      // guards the fields below
	running  context.Context // of Run
	sessions map[string]*session
}

// session is one publisher.
type session struct {
	turn      chan struct{} // holds one while somebody works on the session
	bodies    chan struct{} // holds one for each request
	key       string
	session   *ingest.Session
	reader    *mpegts.Reader
	fragments fragments
	early     [][]byte // fragments that came before their init segment
	next      uint64   // sequence number expected
	begun     bool
	closed    bool
	last      time.Time // guarded by Server.mu: when the newest segment came
}

// New returns a Server that takes nothing before it runs.
func New(cfg Config) (*Server, error) {
	if cfg.Clock == nil || cfg.Handler == nil {
		return nil, errors.New("push server needs a clock and a handler")
	}
	if cfg.MaxPublishers <= 0 {
		cfg.MaxPublishers = DefaultMaxPublishers
	}
	if cfg.IdleTimeout <= 0 {
		cfg.IdleTimeout = DefaultIdleTimeout
	}
	return &Server{cfg: cfg, sessions: make(map[string]*session)}, nil
}

// Run takes segments until ctx ends, and closes the sinks of all publishers.
func (s *Server) Run(ctx context.Context) error {
	s.mu.Lock()
	s.running = ctx
	s.mu.Unlock()
	tick := s.cfg.Clock.Ticker(idlePeriod)
	defer tick.Stop()
	for {
		select {
		case <-tick.C:
			s.expire()
		case <-ctx.Done():
			for path := range s.snapshot() { // No session begins any more.
				s.end(path, ctx.Err())
			}
			return nil
		}
	}
}

func (s *Server) snapshot() map[string]*session {
	s.mu.Lock()
	defer s.mu.Unlock()
	all := make(map[string]*session, len(s.sessions))
	for path, p := range s.sessions {
		all[path] = p
	}
	return all
}

// expire ends publishers that are gone.
func (s *Server) expire() {
	now := s.cfg.Clock.Now()
	for path, p := range s.snapshot() {
		s.mu.Lock()
		gone := now.Sub(p.last) > s.cfg.IdleTimeout
		s.mu.Unlock()
		if gone && len(p.bodies) == 0 {
			s.end(path, errIdle)
		}
	}
}

// end closes a publisher's session, after the segment that is being taken.
func (s *Server) end(path string, reason error) {
	s.mu.Lock()
	p := s.sessions[path]
	delete(s.sessions, path)
	s.mu.Unlock()
	if p == nil {
		return
	}
	_ = p.inTurn(func() error { // It may be closed already.
		p.closed = true
		if reason == nil || errors.Is(reason, errIdle) {
			_ = p.session.Finish(context.Background()) // What cannot be delivered any more is lost.
		}
		p.session.Close(reason)
		return nil
	})
	s.cfg.Log.Info().Str("protocol", "push").Str("path", path).AnErr("reason", reason).Msg("publisher ended the stream")
}

// ServeHTTP implements http.Handler:
//
//	PUT    /live/{name}/{sequence}.ts   a segment; also .mp4 and .m4s
//	PUT    /live/{name}/init.mp4        the init segment of those that have none
//	PUT    /live/{name}/{file}.m3u8     taken and ignored, as encoders send it along
//	DELETE /live/{name}                 ends the stream; it ends by itself when segments stay away
//
// The stream key is in the query parameter key or in `Authorization: Bearer`. What is put twice is taken once.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if err := s.serve(w, r); err != nil {
		http.Error(w, err.Error(), status(err))
		s.cfg.Log.Info().Str("protocol", "push").Str("remote", r.RemoteAddr).Str("path", r.URL.Path).Err(err).Msg("segment refused")
		return
	}
	w.WriteHeader(http.StatusOK)
}

// status is the HTTP status of an error.
func status(err error) int {
	var tooLarge *http.MaxBytesError
	switch {
	case errors.As(err, &tooLarge):
		return http.StatusRequestEntityTooLarge
	case errors.Is(err, unit.ErrUnsupported):
		return http.StatusUnsupportedMediaType
	case errors.Is(err, ingest.ErrAddress), errors.Is(err, mpegts.ErrMalformed), errors.Is(err, fragmented.ErrMP4), errors.Is(err, errNoInit):
		return http.StatusBadRequest
	case errors.Is(err, errTooMany), errors.Is(err, errStopping):
		return http.StatusServiceUnavailable
	case errors.Is(err, errBusy):
		return http.StatusConflict
	case errors.As(err, new(ingest.Refused)), errors.Is(err, errKey):
		return http.StatusForbidden
	default:
		return http.StatusBadRequest
	}
}

func (s *Server) serve(w http.ResponseWriter, r *http.Request) error {
	key := r.URL.Query().Get("key")
	if bearer, found := strings.CutPrefix(r.Header.Get("Authorization"), "Bearer "); found {
		key = bearer
	}
	if r.Method == http.MethodDelete {
		return s.remove(r.Context(), r.URL.Path, key)
	}
	folder, file := path.Split(r.URL.Path)
	if len(file) > maxNameBytes {
		return ingest.ErrAddress
	}
	name, _, err := ingest.ParseAddress(folder)
	if err != nil {
		return err
	}
	if ext := path.Ext(file); ext == ".m3u8" || ext == ".mpd" {
		return nil
	}
	number, init, err := parseFile(file)
	if err != nil {
		return err
	}
	p, ctx, err := s.session(name, key, r.RemoteAddr)
	if err != nil {
		return err
	}
	select {
	case p.bodies <- struct{}{}:
		defer func() { <-p.bodies }()
	default:
		return errBusy
	}
	err = s.take(ctx, p, w, r, number, init)
	if err != nil && !errors.As(err, new(bodyError)) {
		s.fail(name, p, err)
	}
	return err
}

// bodyError is a segment that did not come as a whole. It can be put again.
type bodyError struct{ error }

func (e bodyError) Unwrap() error { return e.error }

// take reads a segment of a publisher who may publish, and passes it on. Encoders have several on their way at a time.
func (s *Server) take(ctx context.Context, p *session, w http.ResponseWriter, r *http.Request, number uint64, init bool) error {
	if err := p.inTurn(func() error { return p.session.Authorize(r.Context()) }); err != nil {
		return err
	}
	_ = http.NewResponseController(w).SetReadDeadline(s.cfg.Clock.Now().Add(bodyTimeout)) // Where there is none, the connection's own counts.
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, MaxSegmentBytes))
	if err != nil {
		return bodyError{err}
	}
	return p.inTurn(func() error {
		if init {
			return p.begin(ctx, body)
		}
		return p.take(ctx, number, path.Ext(r.URL.Path), body)
	})
}

// inTurn does something while nobody else works on the session.
func (p *session) inTurn(do func() error) error {
	p.turn <- struct{}{}
	defer func() { <-p.turn }()
	if p.closed {
		return errStopping
	}
	return do()
}

// fail ends a session that cannot go on. The publisher may begin another with its next segment.
func (s *Server) fail(name string, p *session, err error) {
	s.mu.Lock()
	if s.sessions[name] == p {
		delete(s.sessions, name)
	}
	s.mu.Unlock()
	_ = p.inTurn(func() error { // It may be closed already.
		p.closed = true
		p.session.Close(err)
		return nil
	})
}

// parseFile reads a file's name.
func parseFile(file string) (number uint64, init bool, err error) {
	if strings.HasPrefix(file, "init") && (strings.HasSuffix(file, ".mp4") || strings.HasSuffix(file, ".m4s")) {
		return 0, true, nil
	}
	m := segmentName.FindStringSubmatch(file)
	if m == nil {
		return 0, false, fmt.Errorf("%w: a segment is {sequence}.ts, .mp4 or .m4s", ingest.ErrAddress)
	}
	number, err = strconv.ParseUint(m[1], 10, 64)
	return number, false, err
}

// remove ends a stream at its publisher's request, after the segments that are on their way.
func (s *Server) remove(ctx context.Context, url, key string) error {
	if segmentName.MatchString(path.Base(url)) || strings.HasSuffix(url, ".m3u8") {
		return nil // Encoders clean up what they think is stored.
	}
	name, _, err := ingest.ParseAddress(url)
	if err != nil {
		return err
	}
	s.mu.Lock()
	p := s.sessions[name]
	s.mu.Unlock()
	if p == nil {
		return nil
	}
	if !same(p.key, key) {
		return errKey
	}
	for range maxBodies {
		select {
		case p.bodies <- struct{}{}:
			defer func() { <-p.bodies }()
		case <-ctx.Done():
			return ctx.Err()
		}
	}
	s.end(name, nil)
	return nil
}

func same(a, b string) bool { return subtle.ConstantTimeCompare([]byte(a), []byte(b)) == 1 }

// session returns the session of a path and makes it for the first segment.
func (s *Server) session(name, key, remote string) (*session, context.Context, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	ctx := s.running
	if ctx == nil || ctx.Err() != nil {
		return nil, nil, errStopping
	}
	now := s.cfg.Clock.Now()
	if p := s.sessions[name]; p != nil {
		if !same(p.key, key) {
			return nil, nil, errKey
		}
		p.last = now
		return p, ctx, nil
	}
	if len(s.sessions) >= s.cfg.MaxPublishers {
		return nil, nil, errTooMany
	}
	p := &session{turn: make(chan struct{}, 1), bodies: make(chan struct{}, maxBodies), key: key, last: now}
	p.session = ingest.NewSession(s.cfg.Handler, s.cfg.Clock, s.cfg.Log, ingest.Publisher{
		Protocol: "push", Path: name, Key: key, Remote: remote,
	})
	p.reader = mpegts.New(ingest.Bound{Session: p.session, Context: ctx})
	s.sessions[name] = p
	return p, ctx, nil
}

// begin takes an init segment.
func (p *session) begin(ctx context.Context, body []byte) error {
	if err := p.fragments.begin(body); err != nil {
		return err
	}
	presence := ingest.Absent
	if p.fragments.audio {
		presence = ingest.Present
	}
	p.session.ExpectAudio(presence)
	early := p.early
	p.early = nil
	for _, body := range early {
		if err := p.fragment(ctx, body, false); err != nil {
			return err
		}
	}
	return nil
}

// take takes a segment, as a whole.
func (p *session) take(ctx context.Context, number uint64, ext string, body []byte) error {
	if p.begun && number < p.next && number+repeatWindow >= p.next {
		return nil
	}
	lost := p.begun && number != p.next
	p.next, p.begun = number+1, true
	if ext == ".ts" {
		if lost {
			p.reader.Lost()
		}
		if _, err := p.reader.Write(body); err != nil {
			return err
		}
		return p.reader.Flush()
	}
	init, rest := fragmented.Split(body)
	if init != nil {
		if err := p.begin(ctx, init); err != nil {
			return err
		}
	}
	if p.fragments.tracks == nil && len(p.early) < maxEarly { // ffmpeg puts the init segment behind the first.
		p.early = append(p.early, rest)
		return nil
	}
	return p.fragment(ctx, rest, lost)
}

func (p *session) fragment(ctx context.Context, body []byte, lost bool) error {
	packets, err := p.fragments.read(body)
	if err != nil {
		return err
	}
	for _, packet := range packets {
		if lost && packet.Codec.Video() {
			packet.Lost, lost = true, false
		}
		if err := p.session.Push(ctx, packet); err != nil {
			return err
		}
	}
	return nil
}
