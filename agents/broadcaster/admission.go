package broadcaster

import (
	"bytes"
	"context"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"time"

	"github.com/livepeer/network/media/ingest"
	"github.com/livepeer/network/media/profile"
)

const (
	// webhookTimeout bounds one question to the authorisation webhook.
	webhookTimeout = 5 * time.Second
	// maxWebhookBytes bounds its answer.
	maxWebhookBytes = 64 << 10
	// maxReasonBytes bounds what it gives as the reason of a refusal.
	maxReasonBytes = 256
)

var (
	// ErrStreamKey says that a publisher has no stream key, or a wrong one.
	ErrStreamKey = errors.New("stream key missing or wrong")
	// ErrRefused says that the authorisation webhook refused a publisher. It is wrapped with the reason it gave.
	ErrRefused = errors.New("not allowed to publish")
	// ErrNoAnswer says that the authorisation webhook could not be asked, and so nobody is let in.
	ErrNoAnswer = errors.New("the authorisation service does not answer")
	// ErrOpen says that anybody who can watch could publish, which costs the broadcaster money.
	ErrOpen = errors.New("publishing over http is off: it needs stream keys or an authorisation webhook, or an http address on loopback")
	// ErrProfiles says that a stream that exists was ordered with other renditions.
	ErrProfiles = errors.New("this stream was begun with other renditions: publish under another name")
)

// Admission says who may publish. All that is set is asked.
type Admission struct {
	// Keys are the stream keys by stream name. If there are any, nothing else may be published over the network.
	Keys map[string]string
	// Webhook is asked by POST with a WebhookRequest. A 2xx answer allows, with a WebhookAnswer if it has a body.
	Webhook string
	// HTTP asks the webhook.
	HTTP *http.Client
	// OpenHTTP lets publish over HTTP without either: only the operator reaches its address.
	OpenHTTP bool
}

// WebhookRequest is what the authorisation webhook is asked.
type WebhookRequest struct {
	Stream   string `json:"stream"`
	Key      string `json:"key"`
	Protocol string `json:"protocol"` // rtmp, srt, whip or push
	Remote   string `json:"remote"`   // the publisher's network address
}

// WebhookAnswer is what it may answer.
type WebhookAnswer struct {
	// Stream is the name that the stream gets instead of the one it was published under, which then can be a secret.
	Stream string `json:"stream,omitempty"`
	// Profiles are the renditions to order instead of the broadcaster's.
	Profiles []profile.Profile `json:"profiles,omitempty"`
	// Error is the reason of a refusal, which the publisher is told.
	Error string `json:"error,omitempty"`
}

// permission is what a publisher may do.
type permission struct {
	stream   string
	profiles []profile.Profile
	// proven says that the publisher proved who it is: it may take over from a connection that hangs.
	proven bool
}

// Authorize implements ingest.Authorizer.
func (b *Broadcaster) Authorize(ctx context.Context, p ingest.Publisher) (any, error) {
	return b.cfg.Admission.admit(ctx, p, b.cfg.Profiles)
}

// closed tells whether publishers have to prove who they are.
func (a Admission) closed() bool { return len(a.Keys) > 0 || a.Webhook != "" }

// admit decides about a publisher.
func (a Admission) admit(ctx context.Context, p ingest.Publisher, usual []profile.Profile) (permission, error) {
	name, found := strings.CutPrefix(p.Path, application+"/")
	if !found || !streamName.MatchString(name) {
		return permission{}, ErrStreamName
	}
	granted := permission{stream: name, profiles: usual, proven: p.Local}
	if p.Local {
		return granted, nil
	}
	if len(a.Keys) > 0 {
		key, known := a.Keys[name]
		if !known || !sameKey(key, p.Key) {
			return permission{}, ErrStreamKey
		}
		granted.proven = true
	}
	if a.Webhook != "" {
		return a.ask(ctx, p, granted)
	}
	if overHTTP := p.Protocol == "push" || p.Protocol == "whip"; overHTTP && !granted.proven && !a.OpenHTTP {
		return permission{}, ErrOpen
	}
	return granted, nil
}

// sameKey takes the same time for every wrong key.
func sameKey(a, b string) bool {
	x, y := sha256.Sum256([]byte(a)), sha256.Sum256([]byte(b))
	return subtle.ConstantTimeCompare(x[:], y[:]) == 1
}

// ask asks the webhook.
func (a Admission) ask(ctx context.Context, p ingest.Publisher, granted permission) (permission, error) {
	body, err := json.Marshal(WebhookRequest{Stream: granted.stream, Key: p.Key, Protocol: p.Protocol, Remote: p.Remote})
	if err != nil {
		return permission{}, err
	}
	ctx, cancel := context.WithTimeout(ctx, webhookTimeout)
	defer cancel()
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, a.Webhook, bytes.NewReader(body))
	if err != nil {
		return permission{}, fmt.Errorf("%w: %w", ErrNoAnswer, err)
	}
	request.Header.Set("Content-Type", "application/json")
	response, err := a.HTTP.Do(request)
	if err != nil {
		return permission{}, ErrNoAnswer // Its address is nothing for publishers.
	}
	defer func() { _ = response.Body.Close() }()
	text, err := io.ReadAll(io.LimitReader(response.Body, maxWebhookBytes+1))
	if err != nil || len(text) > maxWebhookBytes {
		return permission{}, ErrNoAnswer
	}
	answer, err := parseAnswer(text)
	switch {
	case response.StatusCode >= http.StatusInternalServerError:
		return permission{}, ErrNoAnswer
	case response.StatusCode < 200 || response.StatusCode > 299:
		if err != nil || answer.Error == "" {
			return permission{}, ErrRefused
		}
		return permission{}, fmt.Errorf("%w: %s", ErrRefused, answer.Error)
	case err != nil:
		return permission{}, fmt.Errorf("%w: %w", ErrNoAnswer, err)
	}
	granted.proven = true
	if answer.Stream != "" {
		granted.stream = answer.Stream
	}
	if len(answer.Profiles) > 0 {
		granted.profiles = answer.Profiles
	}
	return granted, nil
}

// parseAnswer reads and checks what the webhook says.
func parseAnswer(text []byte) (a WebhookAnswer, err error) {
	if len(bytes.TrimSpace(text)) == 0 {
		return a, nil
	}
	if err := json.Unmarshal(text, &a); err != nil {
		return WebhookAnswer{}, errors.New("its answer is not the json that is expected")
	}
	a.Error = strings.Map(func(r rune) rune {
		if r < ' ' {
			return ' '
		}
		return r
	}, a.Error[:min(len(a.Error), maxReasonBytes)])
	if a.Stream != "" && !streamName.MatchString(a.Stream) {
		return WebhookAnswer{}, errors.New("it names a stream that cannot be one")
	}
	if len(a.Profiles) > 0 {
		if err := profile.ValidateAll(a.Profiles); err != nil {
			return WebhookAnswer{}, fmt.Errorf("it names renditions that cannot be made: %w", err)
		}
	}
	return a, nil
}
