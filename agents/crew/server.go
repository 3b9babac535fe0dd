package crew

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/livepeer/network/agents/queue"
	"github.com/livepeer/network/agents/wire"
	"github.com/livepeer/network/internal/blob"
	"github.com/livepeer/network/media/engine"
	"github.com/livepeer/network/media/inspect"
)

const (
	// nonceTime is how long a nonce may be signed; maxNonces bounds those that wait for it.
	nonceTime = 30 * time.Second
	maxNonces = 1024
	// maxSessions bounds the workers that are logged in.
	maxSessions = 1024
	// beatEvery is how often a worker says that it lives, silence how long it may fail to.
	beatEvery = time.Second
	silence   = 4 * time.Second
	// pollTime is how long a request for a task waits.
	pollTime = 20 * time.Second
	// maxTaskBytes bounds what a worker may upload for one task.
	maxTaskBytes = 128 << 20
)

// doors are what workers see of a crew.
type doors struct {
	crew *Crew

	doorMu   sync.Mutex // guards the fields below
	nonces   map[string]time.Time
	sessions map[string]*session // by token
}

func newDoors(c *Crew) doors {
	return doors{crew: c, nonces: make(map[string]time.Time), sessions: make(map[string]*session)}
}

// session is a worker that is logged in.
type session struct {
	worker common.Address

	mu     sync.Mutex // guards the fields below
	seen   time.Time
	speed  Speed
	leases map[string]queue.Lease // by token
}

// Handler serves workers; paths begin with /v1/crew/. A worker proves its key once:
//
//	POST /v1/crew/nonce                     {"nonce"} to be signed with queue.Sign for the host that was asked
//	POST /v1/crew/sessions                  login; the answer begins with {"token"} and lasts as long as the session
//
// and shows the token afterwards, as "Authorization: Bearer TOKEN":
//
//	POST /v1/crew/beat                      Speed in, which may be left out, 204 out: the worker lives
//	POST /v1/crew/lease                     a queue.Lease, or 204 when there was none for a while
//	POST /v1/crew/{extend,ack,nack}         a queue.Lease in, 204 out, 409 when it is lost
//	GET  /v1/crew/tasks/{task}/blobs/{hash} takes the task: its source; 410 when it is gone
//	PUT  /v1/crew/tasks/{task}/blobs/{hash} a rendition
//	POST /v1/crew/tasks/{task}/outcome      which renditions were made, or what failed
//
// When the connection of the session ends, or the worker is silent, all it has goes to others at once.
func (d *doors) Handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("POST /v1/crew/nonce", d.serveNonce)
	mux.HandleFunc("POST /v1/crew/sessions", d.serveSession)
	mux.HandleFunc("POST /v1/crew/beat", d.known(serveBeat))
	mux.HandleFunc("POST /v1/crew/lease", d.known(d.serveLease))
	mux.HandleFunc("POST /v1/crew/extend", d.known(d.settle(d.crew.cfg.Queue.Extend, false)))
	mux.HandleFunc("POST /v1/crew/ack", d.known(d.settle(d.crew.cfg.Queue.Ack, true)))
	mux.HandleFunc("POST /v1/crew/nack", d.known(d.settle(d.crew.cfg.Queue.Nack, true)))
	mux.HandleFunc("GET /v1/crew/tasks/{task}/blobs/{hash}", d.known(d.serveSource))
	mux.HandleFunc("PUT /v1/crew/tasks/{task}/blobs/{hash}", d.known(d.serveUpload))
	mux.HandleFunc("POST /v1/crew/tasks/{task}/outcome", d.known(d.serveOutcome))
	return mux
}

// login is the body of a request for a session.
type login struct {
	Worker    common.Address `json:"worker"`
	Nonce     string         `json:"nonce"`
	Signature wire.HexBytes  `json:"signature"`
	Engine    string         `json:"engine"`
}

func (d *doors) serveNonce(w http.ResponseWriter, _ *http.Request) {
	now := d.crew.cfg.Clock.Now()
	d.doorMu.Lock()
	defer d.doorMu.Unlock()
	for nonce, until := range d.nonces {
		if now.After(until) {
			delete(d.nonces, nonce)
		}
	}
	if len(d.nonces) >= maxNonces {
		wire.WriteError(w, http.StatusServiceUnavailable, "too many workers log in at once")
		return
	}
	nonce := rand.Text()
	d.nonces[nonce] = now.Add(nonceTime)
	answer(w, map[string]string{"nonce": nonce})
}

// check returns the worker whose login it is.
func (d *doors) check(host string, l login) error {
	now := d.crew.cfg.Clock.Now()
	d.doorMu.Lock()
	until, fresh := d.nonces[l.Nonce]
	delete(d.nonces, l.Nonce)
	d.doorMu.Unlock()
	if !fresh || now.After(until) {
		return errors.New("the nonce is used up")
	}
	worker, err := queue.Signer(host, []byte(l.Nonce), l.Signature)
	if err != nil {
		return err
	}
	if worker != l.Worker {
		return fmt.Errorf("the signature is not that of %s for %s", l.Worker, host)
	}
	if !slices.Contains(d.crew.cfg.Allow, worker) {
		return fmt.Errorf("worker %s is not on the list", worker)
	}
	return nil
}

// serveSession answers as long as the worker is there.
func (d *doors) serveSession(w http.ResponseWriter, r *http.Request) {
	var l login
	if err := wire.ReadJSON(r.Body, &l); err != nil {
		wire.WriteError(w, http.StatusBadRequest, err.Error())
		return
	}
	if err := d.check(r.Host, l); err != nil {
		d.crew.cfg.Log.Warn().Err(err).Str("from", r.RemoteAddr).Msg("worker refused")
		wire.WriteError(w, http.StatusUnauthorized, err.Error())
		return
	}
	control := http.NewResponseController(w)
	if err := errors.Join(control.SetReadDeadline(time.Time{}), control.SetWriteDeadline(time.Time{})); err != nil {
		wire.WriteError(w, http.StatusInternalServerError, "the connection cannot be kept")
		return
	}
	token := rand.Text()
	s := &session{worker: l.Worker, seen: d.crew.cfg.Clock.Now(), leases: make(map[string]queue.Lease)}
	if !d.admit(token, s) {
		wire.WriteError(w, http.StatusServiceUnavailable, "too many workers")
		return
	}
	d.crew.cfg.Log.Info().Str("worker", s.worker.Hex()).Str("engine", l.Engine).Msg("worker is there")
	answer(w, map[string]string{"token": token})
	_ = control.Flush() // A worker that went away is noticed below.
	why := d.watch(r.Context(), s)
	d.dismiss(token, s, why)
	d.crew.cfg.Log.Info().Str("worker", s.worker.Hex()).Str("reason", why).Msg("worker is gone")
}

func (d *doors) admit(token string, s *session) bool {
	d.doorMu.Lock()
	defer d.doorMu.Unlock()
	if len(d.sessions) >= maxSessions {
		return false
	}
	d.sessions[token] = s
	return true
}

// watch returns why the worker is gone.
func (d *doors) watch(ctx context.Context, s *session) string {
	tick := d.crew.cfg.Clock.Ticker(beatEvery)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return "its connection ended"
		case <-tick.C:
			s.mu.Lock()
			seen := s.seen
			s.mu.Unlock()
			if d.crew.cfg.Clock.Now().Sub(seen) > silence {
				return "it is silent"
			}
		}
	}
}

// dismiss gives all that a worker had to others.
func (d *doors) dismiss(token string, s *session, why string) {
	d.doorMu.Lock()
	delete(d.sessions, token)
	d.doorMu.Unlock()
	s.mu.Lock()
	leases := s.leases
	s.leases = nil
	s.mu.Unlock()
	for _, l := range leases {
		if err := d.crew.cfg.Queue.Nack(context.Background(), l); err != nil && !errors.Is(err, queue.ErrLost) {
			d.crew.cfg.Log.Debug().Err(err).Msg("lease of a lost worker runs out by itself")
		}
	}
	d.crew.lose(s, why)
}

// known lets in who shows the token of a session.
func (d *doors) known(serve func(http.ResponseWriter, *http.Request, *session) error) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		token, _ := strings.CutPrefix(r.Header.Get("Authorization"), "Bearer ")
		d.doorMu.Lock()
		s := d.sessions[token]
		d.doorMu.Unlock()
		if s == nil {
			wire.WriteError(w, http.StatusUnauthorized, "no session: log in")
			return
		}
		s.mu.Lock()
		s.seen = d.crew.cfg.Clock.Now()
		s.mu.Unlock()
		err := serve(w, r, s)
		switch {
		case err == nil:
		case errors.Is(err, ErrGone):
			wire.WriteError(w, http.StatusGone, err.Error())
		case errors.Is(err, queue.ErrLost):
			wire.WriteError(w, http.StatusConflict, err.Error())
		default:
			wire.WriteError(w, http.StatusBadRequest, err.Error())
		}
	}
}

// serveBeat takes note of how fast the worker is. A worker that says nothing of it has no body.
func serveBeat(w http.ResponseWriter, r *http.Request, s *session) error {
	if r.ContentLength != 0 {
		var told Speed
		if err := wire.ReadJSON(r.Body, &told); err != nil {
			return err
		}
		if !told.believable() {
			return fmt.Errorf("a rate of %g units a second with %d in work cannot be", told.Rate, told.InWork)
		}
		s.mu.Lock()
		s.speed = told
		s.mu.Unlock()
	}
	w.WriteHeader(http.StatusNoContent)
	return nil
}

func (d *doors) serveLease(w http.ResponseWriter, r *http.Request, s *session) error {
	ctx, cancel := context.WithTimeout(r.Context(), pollTime)
	defer cancel()
	l, err := d.crew.cfg.Queue.Lease(ctx)
	if err != nil {
		w.WriteHeader(http.StatusNoContent)
		return nil // There was no task, which is no failure.
	}
	s.mu.Lock()
	gone := s.leases == nil
	if !gone {
		s.leases[l.Token] = l
	}
	s.mu.Unlock()
	if gone || r.Context().Err() != nil {
		return d.crew.cfg.Queue.Nack(context.WithoutCancel(r.Context()), l)
	}
	answer(w, l)
	return nil
}

// settle extends or ends a lease of the session; final ones are forgotten.
func (d *doors) settle(do func(context.Context, queue.Lease) error, final bool) func(http.ResponseWriter, *http.Request, *session) error {
	return func(w http.ResponseWriter, r *http.Request, s *session) error {
		var named queue.Lease
		if err := wire.ReadJSON(r.Body, &named); err != nil {
			return err
		}
		s.mu.Lock()
		l, mine := s.leases[named.Token]
		if final {
			delete(s.leases, named.Token)
		}
		s.mu.Unlock()
		if !mine {
			return fmt.Errorf("task %s: %w", named.ID, queue.ErrLost)
		}
		if err := do(r.Context(), l); err != nil {
			return err
		}
		w.WriteHeader(http.StatusNoContent)
		return nil
	}
}

func (d *doors) serveSource(w http.ResponseWriter, r *http.Request, s *session) error {
	hash, err := hashOf(r)
	if err != nil {
		return err
	}
	data, err := d.crew.take(s, r.PathValue("task"), hash)
	if err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/octet-stream")
	_, _ = w.Write(data) // A worker that went away is noticed by its session.
	return nil
}

func (d *doors) serveUpload(w http.ResponseWriter, r *http.Request, s *session) error {
	hash, err := hashOf(r)
	if err != nil {
		return err
	}
	data, err := wire.ReadSegment(r.Body)
	if err != nil {
		return err
	}
	if !blob.Is(data, hash) {
		return fmt.Errorf("the bytes do not have hash %s", hash)
	}
	c := d.crew
	c.mu.Lock()
	defer c.mu.Unlock()
	t, err := c.mine(s, r.PathValue("task"))
	if err != nil {
		return err
	}
	if t.bytes += int64(len(data)); t.bytes > maxTaskBytes || len(t.blobs) >= wire.MaxRenditions {
		return fmt.Errorf("more than %d renditions or %d bytes for one task", wire.MaxRenditions, maxTaskBytes)
	}
	t.blobs[hash] = data
	w.WriteHeader(http.StatusNoContent)
	return nil
}

// outcome is what a worker says at the end of a task: renditions in the order of the profiles, or an error.
type outcome struct {
	Renditions []common.Hash `json:"renditions,omitempty"`
	Error      string        `json:"error,omitempty"`
	BadSource  bool          `json:"badSource,omitempty"`
}

func (d *doors) serveOutcome(w http.ResponseWriter, r *http.Request, s *session) error {
	var o outcome
	if err := wire.ReadJSON(r.Body, &o); err != nil {
		return err
	}
	id := r.PathValue("task")
	var e event
	switch {
	case o.BadSource:
		e.err = fmt.Errorf("%w: %s", engine.ErrBadSource, o.Error)
	case o.Error != "":
		e.err = fmt.Errorf("worker %s: %s", s.worker, o.Error)
	default:
		var err error
		if e.renditions, err = d.crew.accept(s, id, o.Renditions); errors.Is(err, ErrGone) {
			return err
		} else if err != nil {
			e.err = fmt.Errorf("worker %s: %w", s.worker, err)
		}
	}
	if err := d.crew.finish(s, id, e); err != nil {
		return err
	}
	w.WriteHeader(http.StatusNoContent)
	return nil
}

// accept looks at what a worker made before the transcoder answers for it with its stake.
func (c *Crew) accept(s *session, id string, hashes []common.Hash) ([]engine.Rendition, error) {
	c.mu.Lock()
	t, err := c.mine(s, id)
	if err != nil {
		c.mu.Unlock()
		return nil, err
	}
	blobs := make([][]byte, len(hashes))
	for i, hash := range hashes {
		blobs[i] = t.blobs[hash]
	}
	c.mu.Unlock()
	if len(hashes) != len(t.profiles) {
		return nil, fmt.Errorf("%d renditions instead of %d", len(hashes), len(t.profiles))
	}
	made := make([]engine.Rendition, len(hashes))
	for i, data := range blobs {
		if data == nil {
			return nil, fmt.Errorf("rendition %s was not uploaded", hashes[i])
		}
		var info inspect.Info
		if t.source != nil {
			info, err = inspect.Check(*t.source, data, t.profiles[i])
		} else {
			info, err = inspect.Inspect(data)
		}
		if err != nil {
			return nil, err
		}
		made[i] = engine.Rendition{
			Profile: t.profiles[i], Data: data, Hash: hashes[i], Frames: info.Frames, Width: info.Width, Height: info.Height,
		}
	}
	return made, nil
}

func hashOf(r *http.Request) (hash common.Hash, err error) {
	if err := hash.UnmarshalText([]byte(r.PathValue("hash"))); err != nil {
		return hash, fmt.Errorf("%q is not a hash", hex.EncodeToString([]byte(r.PathValue("hash"))))
	}
	return hash, nil
}

func answer(w http.ResponseWriter, value any) {
	w.Header().Set("Content-Type", "application/json")
	_ = json.NewEncoder(w).Encode(value) // A worker that went away is noticed by its session.
}
