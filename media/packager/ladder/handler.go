package ladder

import (
	"bytes"
	"context"
	"io"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/livepeer/network/media/packager/internal/viewer"
)

const (
	playlistType = "application/vnd.apple.mpegurl"
	segmentCache = "public, max-age=86400, immutable"
)

// Handler serves master.m3u8 and, below the name of each rung, SourceRung and AudioRung,
// index.m3u8, init-N.mp4 and N.m4s, where N is a sequence. The path of a segment never stands for
// other bytes within one Packager, and caches rely on it: a stream whose sequences begin anew needs another prefix.
//
// Playlists support blocking reload (_HLS_msn, _HLS_part). Requests that wait end with their
// context, with Close, or when they have waited for most of a target duration.
func (p *Packager) Handler() http.Handler { return http.HandlerFunc(p.serve) }

func (p *Packager) serve(w http.ResponseWriter, r *http.Request) {
	if !viewer.Accept(w, r) {
		return
	}
	path := strings.TrimPrefix(r.URL.Path, "/")
	if path == "master.m3u8" {
		p.serveMaster(w, r)
		return
	}
	rung, file, _ := strings.Cut(path, "/")
	if !slices.Contains(p.window.rungs(), rung) {
		http.NotFound(w, r)
		return
	}
	if file == "index.m3u8" {
		p.serveMedia(w, r, rung)
		return
	}
	p.serveFile(w, r, rung, file)
}

func (p *Packager) serveMaster(w http.ResponseWriter, r *http.Request) {
	if !p.wait(r.Context(), viewer.MaxFirstWait, p.window.settled) {
		viewer.TooEarly(w)
		return
	}
	p.mu.Lock()
	body, err := p.render("", p.window.master)
	p.mu.Unlock()
	if err != nil {
		p.config.Log.Error().Err(err).Msg("a playlist cannot be written")
		w.WriteHeader(http.StatusInternalServerError)
		return
	}
	servePlaylist(w, r, body)
}

func (p *Packager) serveMedia(w http.ResponseWriter, r *http.Request, rung string) {
	if !p.wait(r.Context(), viewer.MaxFirstWait, func() bool { return p.window.listed > 0 }) {
		viewer.TooEarly(w)
		return
	}
	q := r.URL.Query()
	if viewer.Blocks(q) {
		target, part, ok := viewer.Target(q)
		p.mu.Lock()
		next := p.window.nextSequence()
		p.mu.Unlock()
		if !ok || target > next+1 {
			w.WriteHeader(http.StatusBadRequest)
			return
		}
		p.wait(r.Context(), p.patience(), func() bool { return p.window.reached(rung, target, part) })
	}
	p.mu.Lock()
	there := rung != AudioRung || p.window.audioOffered
	skip, name := false, rung
	if s := q.Get("_HLS_skip"); s == "YES" || s == "v2" {
		skip, name = true, rung+"?skip"
	}
	body, _ := p.render(name, func() ([]byte, error) { return p.window.media(rung, skip), nil })
	p.mu.Unlock()
	if !there {
		http.NotFound(w, r)
		return
	}
	servePlaylist(w, r, body)
}

func (p *Packager) serveFile(w http.ResponseWriter, r *http.Request, rung, file string) {
	sequence, isFragment := number(file, "", ".m4s")
	if isFragment {
		p.wait(r.Context(), p.patience(), func() bool { return !p.window.promises(sequence) })
	}
	found, there := p.file(rung, file)
	if !there {
		http.NotFound(w, r)
		return
	}
	kind := "video/mp4"
	if rung == AudioRung {
		kind = "audio/mp4"
	}
	w.Header().Set("Content-Type", kind)
	if found.data == nil {
		p.serveArchived(w, r, rung, file, found.etag)
		return
	}
	w.Header().Set("Cache-Control", segmentCache)
	w.Header().Set("ETag", found.etag)
	http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(found.data))
}

// file returns a file that the playlists name or named. It has no data if that is in the archive.
func (p *Packager) file(rung, file string) (blob, bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if sequence, ok := number(file, "", ".m4s"); ok {
		if f := p.window.fragment(rung, sequence); f != nil {
			return f.blob, true
		}
	} else if since, ok := number(file, "init-", ".mp4"); ok {
		if h := p.window.initSegment(rung, since); h != nil {
			return h.blob, true
		}
	}
	return blob{}, false
}

// serveArchived answers with a file that memory does not have.
func (p *Packager) serveArchived(w http.ResponseWriter, r *http.Request, rung, file, etag string) {
	if etag != "" {
		w.Header().Set("ETag", etag)
		if r.Header.Get("If-None-Match") == etag {
			w.Header().Set("Cache-Control", segmentCache)
			w.WriteHeader(http.StatusNotModified)
			return
		}
	}
	if p.from == nil {
		http.NotFound(w, r)
		return
	}
	body, size, err := p.from.Open(r.Context(), rung, file)
	if err != nil {
		p.config.Log.Debug().Err(err).Str("rung", rung).Str("file", file).Msg("the archive does not have a segment")
		w.Header().Del("ETag")
		w.Header().Del("Content-Type")
		http.NotFound(w, r)
		return
	}
	defer body.Close()
	w.Header().Set("Cache-Control", segmentCache)
	w.Header().Set("Content-Length", strconv.FormatInt(size, 10))
	if r.Method == http.MethodHead {
		return
	}
	if _, err := io.Copy(w, body); err != nil && r.Context().Err() == nil {
		p.config.Log.Warn().Err(err).Str("rung", rung).Str("file", file).Msg("a segment of the archive cannot be read")
		panic(http.ErrAbortHandler) // The viewer must not take what came for all of it.
	}
}

// number reads the sequence between prefix and suffix, in the one way that it is written.
func number(file, prefix, suffix string) (uint64, bool) {
	digits, hasSuffix := strings.CutSuffix(file, suffix)
	digits, hasPrefix := strings.CutPrefix(digits, prefix)
	n, err := strconv.ParseUint(digits, 10, 64)
	return n, hasSuffix && hasPrefix && err == nil && strconv.FormatUint(n, 10) == digits
}

// wait returns once ready, which is called with mu held, is true, and what it was in the end:
// it gives up after limit, when ctx ends, on Close, and when the stream has ended.
func (p *Packager) wait(ctx context.Context, limit time.Duration, ready func() bool) bool {
	var timer <-chan time.Time
	for {
		p.mu.Lock()
		ok, over, changed := ready(), p.window.ended, p.changed
		p.mu.Unlock()
		if ok || over {
			return ok
		}
		if timer == nil {
			timer = p.config.Clock.After(limit)
		}
		select {
		case <-changed:
		case <-timer:
			return false
		case <-ctx.Done():
			return false
		case <-p.done:
			return false
		}
	}
}

// patience is how long a viewer waits for a segment. Players give up after 0.8 target durations.
func (p *Packager) patience() time.Duration { return p.config.TargetDuration * 3 / 4 }

// render returns a playlist of the window as it is. The caller holds mu.
func (p *Packager) render(name string, write func() ([]byte, error)) ([]byte, error) {
	if body, ok := p.rendered[name]; ok {
		return body, nil
	}
	body, err := write()
	if err == nil {
		p.rendered[name] = body
	}
	return body, err
}

func servePlaylist(w http.ResponseWriter, r *http.Request, body []byte) {
	w.Header().Set("Content-Type", playlistType)
	w.Header().Set("Cache-Control", viewer.PlaylistCache)
	http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(body))
}
