package crew

import (
	"bufio"
	"bytes"
	"context"
	"crypto/ecdsa"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/rs/zerolog"

	"github.com/livepeer/network/agents/queue"
	"github.com/livepeer/network/agents/wire"
	"github.com/livepeer/network/internal/blob"
	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/media/engine"
)

const (
	// loginRetry is the wait between attempts to log in.
	loginRetry = 500 * time.Millisecond
	// loginTimeout is how long a task waits for a session with its transcoder.
	loginTimeout = 5 * time.Second
	// callTimeout bounds requests that carry no media, transferTimeout those that do.
	callTimeout     = 3 * time.Second
	transferTimeout = 20 * time.Second
	// maxLinks bounds the transcoders that one worker serves.
	maxLinks = 64
)

var errNoSession = errors.New("no session")

// LinksConfig is what a worker logs in with.
type LinksConfig struct {
	// Key is the worker's.
	Key *ecdsa.PrivateKey
	// EngineID is told to transcoders.
	EngineID string
	// HTTP returns what talks to a transcoder's account, which is zero where the URL is plain http. It must have no timeout of its own.
	HTTP func(transcoder common.Address) *http.Client
	// Pace is how fast the worker is, which transcoders are told; nil tells nothing.
	Pace *Pace
	// Clock and Log are required.
	Clock clock.Clock
	Log   zerolog.Logger
}

// Links keeps a worker logged in to the transcoders it works for. Make it with NewLinks and end it with Close.
type Links struct {
	cfg  LinksConfig
	life context.Context // ends with Close
	end  context.CancelFunc
	work sync.WaitGroup

	mu    sync.Mutex // guards the field below
	links map[string]*Link
}

// NewLinks returns Links to nobody.
func NewLinks(cfg LinksConfig) *Links {
	l := &Links{cfg: cfg, links: make(map[string]*Link)}
	l.life, l.end = context.WithCancel(context.Background())
	return l
}

// Close logs out everywhere.
func (l *Links) Close() {
	l.end()
	l.work.Wait()
}

// ParseBase reads the URL of a transcoder's API: https://ACCOUNT@HOST, where the host must prove to hold the account's key, or
// http://HOST, which proves nothing. The URL it returns is without the account.
func ParseBase(base string) (api *url.URL, transcoder common.Address, err error) {
	parsed, err := url.Parse(base)
	if err != nil || parsed.Host == "" || parsed.Scheme != "http" && parsed.Scheme != "https" {
		return nil, transcoder, fmt.Errorf("transcoder %q is not an http or https URL", base)
	}
	if parsed.Scheme == "https" && !common.IsHexAddress(parsed.User.Username()) {
		return nil, transcoder, fmt.Errorf("transcoder %q does not name its account: https://0x...@%s", base, parsed.Host)
	}
	transcoder = common.HexToAddress(parsed.User.Username())
	parsed.User = nil
	parsed.Path = strings.TrimSuffix(parsed.Path, "/")
	return parsed, transcoder, nil
}

// To returns the link to a transcoder by the URL of its API, as ParseBase reads it, and logs in if there is none yet.
func (l *Links) To(base string) (*Link, error) {
	parsed, transcoder, err := ParseBase(base)
	if err != nil {
		return nil, err
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	if link := l.links[base]; link != nil {
		return link, nil
	}
	if l.life.Err() != nil || len(l.links) >= maxLinks {
		return nil, fmt.Errorf("transcoder %s: more than %d transcoders", base, maxLinks)
	}
	link := &Link{cfg: l.cfg, client: l.cfg.HTTP(transcoder), base: parsed.String(), host: parsed.Host, changed: make(chan struct{})}
	l.links[base] = link
	l.work.Go(func() { link.run(l.life) })
	return link, nil
}

// Link is a worker's side of one transcoder: its queue and its bytes. It logs in again whenever the session ends.
type Link struct {
	cfg        LinksConfig
	client     *http.Client
	base, host string

	mu      sync.Mutex // guards the fields below
	token   string
	changed chan struct{} // closed and replaced with token
}

func (l *Link) run(ctx context.Context) {
	for ctx.Err() == nil {
		err := l.session(ctx)
		l.set("")
		if ctx.Err() != nil {
			return
		}
		l.cfg.Log.Warn().Err(err).Str("transcoder", l.base).Msg("no session with the transcoder, will log in again")
		select {
		case <-l.cfg.Clock.After(loginRetry):
		case <-ctx.Done():
		}
	}
}

// session logs in and returns when the session has ended.
func (l *Link) session(ctx context.Context) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	var nonce struct{ Nonce string }
	if err := l.call(ctx, "", http.MethodPost, "nonce", nil, &nonce); err != nil {
		return err
	}
	signature, err := queue.Sign(l.cfg.Key, l.host, []byte(nonce.Nonce))
	if err != nil {
		return err
	}
	body, err := json.Marshal(login{crypto.PubkeyToAddress(l.cfg.Key.PublicKey), nonce.Nonce, signature, l.cfg.EngineID})
	if err != nil {
		return fmt.Errorf("encode login: %w", err)
	}
	response, err := l.send(ctx, "", http.MethodPost, "sessions", body)
	if err != nil {
		return err
	}
	defer func() { _ = response.Body.Close() }()
	line, err := bufio.NewReader(io.LimitReader(response.Body, wire.MaxControlBytes)).ReadBytes('\n')
	var opened struct{ Token string }
	if err != nil || json.Unmarshal(line, &opened) != nil || opened.Token == "" {
		return fmt.Errorf("session with %s: no token: %w", l.base, err)
	}
	l.cfg.Log.Info().Str("transcoder", l.base).Msg("logged in")
	l.set(opened.Token)
	var beats sync.WaitGroup
	defer beats.Wait()
	defer cancel()
	beats.Go(func() { l.beat(ctx, cancel, opened.Token) })
	_, err = io.Copy(io.Discard, response.Body) // It says nothing more, and ends with the session.
	if err == nil {
		err = io.EOF
	}
	return fmt.Errorf("session with %s: %w", l.base, err)
}

// beat says that the worker lives and how fast it is, and ends the session when the transcoder does not know it any more.
func (l *Link) beat(ctx context.Context, end context.CancelFunc, token string) {
	tick := l.cfg.Clock.Ticker(beatEvery)
	defer tick.Stop()
	failures := 0
	for {
		body, err := json.Marshal(l.cfg.Pace.Speed())
		if err == nil {
			err = l.call(ctx, token, http.MethodPost, "beat", body, nil)
		}
		if err != nil {
			failures++
		} else {
			failures = 0
		}
		if failures > int(silence/beatEvery) {
			end()
			return
		}
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
	}
}

func (l *Link) set(token string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.token = token
	close(l.changed)
	l.changed = make(chan struct{})
}

// wait returns the token of a session, as soon as there is one.
func (l *Link) wait(ctx context.Context) (string, error) {
	for {
		l.mu.Lock()
		token, changed := l.token, l.changed
		l.mu.Unlock()
		if token != "" {
			return token, nil
		}
		select {
		case <-changed:
		case <-ctx.Done():
			return "", fmt.Errorf("transcoder %s: %w: %w", l.base, errNoSession, context.Cause(ctx))
		}
	}
}

// Offer is not a worker's.
func (l *Link) Offer(context.Context, queue.Task) error {
	return fmt.Errorf("%w: workers offer nothing", queue.ErrInvalid)
}

// Lease implements queue.Queue.
func (l *Link) Lease(ctx context.Context) (queue.Lease, error) {
	for {
		token, err := l.wait(ctx)
		if err != nil {
			return queue.Lease{}, context.Cause(ctx)
		}
		var lease queue.Lease
		err = l.do(ctx, pollTime+callTimeout, token, http.MethodPost, "lease", nil, &lease)
		if ctx.Err() != nil {
			if lease.Token != "" {
				_ = l.Nack(context.WithoutCancel(ctx), lease) // It runs out if this fails.
			}
			return queue.Lease{}, context.Cause(ctx)
		}
		if err == nil && lease.Token != "" {
			return lease, nil
		}
		if err != nil {
			l.cfg.Log.Debug().Err(err).Msg("no task from the transcoder")
			select {
			case <-l.cfg.Clock.After(loginRetry):
			case <-ctx.Done():
			}
		}
	}
}

// Extend implements queue.Queue.
func (l *Link) Extend(ctx context.Context, lease queue.Lease) error {
	return l.settle(ctx, "extend", lease)
}

// Ack implements queue.Queue.
func (l *Link) Ack(ctx context.Context, lease queue.Lease) error { return l.settle(ctx, "ack", lease) }

// Nack implements queue.Queue.
func (l *Link) Nack(ctx context.Context, lease queue.Lease) error {
	return l.settle(ctx, "nack", lease)
}

func (l *Link) settle(ctx context.Context, how string, lease queue.Lease) error {
	lease.Body = nil
	body, err := json.Marshal(lease)
	if err != nil {
		return fmt.Errorf("encode lease: %w", err)
	}
	return l.withSession(ctx, callTimeout, http.MethodPost, how, body, nil)
}

// Take gives the task to this worker and returns its source. The error wraps ErrGone if it is not to be had.
func (l *Link) Take(ctx context.Context, o Order) ([]byte, error) {
	var data []byte
	if err := l.withSession(ctx, transferTimeout, http.MethodGet, blobPath(o.Task, o.Source), nil, &data); err != nil {
		return nil, err
	}
	if !blob.Is(data, o.Source) {
		return nil, fmt.Errorf("task %s: the source does not have hash %s", o.Task, o.Source)
	}
	return data, nil
}

// Deliver hands over the renditions, or the error instead of them.
func (l *Link) Deliver(ctx context.Context, o Order, made []engine.Rendition, failure error) error {
	var result outcome
	for _, r := range made {
		if err := l.withSession(ctx, transferTimeout, http.MethodPut, blobPath(o.Task, r.Hash), r.Data, nil); err != nil {
			return err
		}
		result.Renditions = append(result.Renditions, r.Hash)
	}
	if failure != nil {
		result = outcome{Error: failure.Error(), BadSource: errors.Is(failure, engine.ErrBadSource)}
	}
	body, err := json.Marshal(result)
	if err != nil {
		return fmt.Errorf("encode outcome: %w", err)
	}
	return l.withSession(ctx, callTimeout, http.MethodPost, "tasks/"+o.Task+"/outcome", body, nil)
}

func blobPath(task string, hash common.Hash) string { return "tasks/" + task + "/blobs/" + hash.Hex() }

// withSession makes a request with the session's token, and waits a little for a session.
func (l *Link) withSession(ctx context.Context, limit time.Duration, method, path string, body []byte, into any) error {
	ctx, cancel := context.WithTimeout(ctx, loginTimeout+limit)
	defer cancel()
	token, err := l.wait(ctx)
	if err != nil {
		return err
	}
	return l.do(ctx, limit, token, method, path, body, into)
}

// call makes a short request.
func (l *Link) call(ctx context.Context, token, method, path string, body []byte, into any) error {
	return l.do(ctx, callTimeout, token, method, path, body, into)
}

// do makes a request and decodes JSON, or gives the bytes where into is a *[]byte.
func (l *Link) do(ctx context.Context, limit time.Duration, token, method, path string, body []byte, into any) error {
	ctx, cancel := context.WithTimeout(ctx, limit)
	defer cancel()
	response, err := l.send(ctx, token, method, path, body)
	if err != nil {
		return err
	}
	defer func() { _ = response.Body.Close() }()
	if response.StatusCode == http.StatusNoContent || into == nil {
		return nil
	}
	if raw, ok := into.(*[]byte); ok {
		if *raw, err = wire.ReadSegment(response.Body); err != nil {
			return fmt.Errorf("ask %s: %w", l.base, err)
		}
		return nil
	}
	if err := wire.ReadJSON(response.Body, into); err != nil {
		return fmt.Errorf("ask %s: %w", l.base, err)
	}
	return nil
}

// send returns a 2xx response, or an error with what the transcoder said.
func (l *Link) send(ctx context.Context, token, method, path string, body []byte) (*http.Response, error) {
	request, err := http.NewRequestWithContext(ctx, method, l.base+"/v1/crew/"+path, bytes.NewReader(body))
	if err != nil {
		return nil, fmt.Errorf("ask %s: %w", l.base, err)
	}
	if token != "" {
		request.Header.Set("Authorization", "Bearer "+token)
	}
	response, err := l.client.Do(request)
	if err != nil {
		return nil, fmt.Errorf("ask %s: %w", l.base, err)
	}
	if response.StatusCode/100 == 2 {
		return response, nil
	}
	defer func() { _ = response.Body.Close() }()
	var said struct{ Error string }
	_ = wire.ReadJSON(response.Body, &said) // The status says enough if the body fails.
	refused := &wire.RefusedError{Base: l.base, Status: response.StatusCode, Message: said.Error}
	switch response.StatusCode {
	case http.StatusGone:
		return nil, fmt.Errorf("%w: %w", ErrGone, refused)
	case http.StatusConflict:
		return nil, fmt.Errorf("%w: %w", queue.ErrLost, refused)
	}
	return nil, refused
}
