package broadcaster

import (
	"encoding/json"
	"errors"
	"net/http"
	"strings"
	"sync"
	"time"

	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/media/recording"
	mediastore "github.com/livepeer/network/media/store"
)

const (
	// maxPlayed bounds the recordings that are held ready for viewers.
	maxPlayed = 32
	// playedFor is how long a recording is held before it is read again: one that goes on grows.
	playedFor = 15 * time.Second
	// retryAfterSeconds is when a viewer may ask again for what the store does not give now.
	retryAfterSeconds = "5"
)

// Library serves recordings to viewers:
//
//	/vod/NAME                   the recordings of a stream, as JSON
//	/vod/NAME/master.m3u8       the newest
//	/vod/NAME/ID/master.m3u8    one of them, adaptive HLS
//
// It serves what the store has. A recording that goes on, or whose recorder died, ends where it had come to.
type Library struct {
	store mediastore.Store
	clock clock.Clock

	mu     sync.Mutex // guards played
	played map[string]played
}

type played struct {
	handler http.Handler
	read    time.Time
}

// NewLibrary returns a Library of a store.
func NewLibrary(s mediastore.Store, c clock.Clock) *Library {
	return &Library{store: s, clock: c, played: make(map[string]played)}
}

// ServeHTTP implements http.Handler.
func (l *Library) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	path := strings.TrimSuffix(strings.TrimPrefix(r.URL.Path, "/vod/"), "/")
	parts := strings.SplitN(path, "/", 3)
	w.Header().Set("Access-Control-Allow-Origin", "*")
	switch {
	case len(parts) == 1:
		l.list(w, r, parts[0])
	case len(parts) == 2 && parts[1] == masterPlaylist:
		newest, err := recording.Load(r.Context(), l.store, parts[0])
		if err != nil {
			refuse(w, r, err)
			return
		}
		w.Header().Set("Cache-Control", "no-store")
		http.Redirect(w, r, "/vod/"+newest.Name()+"/"+masterPlaylist, http.StatusFound)
	case len(parts) == 3:
		name := parts[0] + "/" + parts[1]
		handler, err := l.open(r, name)
		if err != nil {
			refuse(w, r, err)
			return
		}
		http.StripPrefix("/vod/"+name, handler).ServeHTTP(w, r)
	default:
		http.NotFound(w, r)
	}
}

// refuse tells a viewer why there is nothing.
func refuse(w http.ResponseWriter, r *http.Request, err error) {
	switch {
	case r.Context().Err() != nil: // Nobody listens.
	case errors.Is(err, recording.ErrNotFound):
		http.NotFound(w, r)
	default:
		w.Header().Set("Retry-After", retryAfterSeconds)
		http.Error(w, "the recording cannot be read now", http.StatusServiceUnavailable)
	}
}

func (l *Library) list(w http.ResponseWriter, r *http.Request, stream string) {
	heads, err := recording.List(r.Context(), l.store, stream)
	if err == nil && len(heads) == 0 || stream == "" {
		err = recording.ErrNotFound
	}
	if err != nil {
		refuse(w, r, err)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Cache-Control", "no-cache")
	_ = json.NewEncoder(w).Encode(heads) // The viewer left.
}

// open returns what serves a recording.
func (l *Library) open(r *http.Request, name string) (http.Handler, error) {
	now := l.clock.Now()
	l.mu.Lock()
	held, known := l.played[name]
	l.mu.Unlock()
	if known && now.Sub(held.read) < playedFor {
		return held.handler, nil
	}
	rec, err := recording.Load(r.Context(), l.store, name)
	if err != nil {
		return nil, err
	}
	if len(rec.Entries) == 0 {
		return nil, recording.ErrNotFound
	}
	handler, err := rec.Playable().Handler(recording.Opener{Store: l.store, Folder: rec.Folder()})
	if err != nil {
		return nil, err
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	if len(l.played) >= maxPlayed {
		oldest := name
		for other, p := range l.played {
			if oldest == name || p.read.Before(l.played[oldest].read) {
				oldest = other
			}
		}
		delete(l.played, oldest)
	}
	l.played[name] = played{handler, now}
	return handler, nil
}
