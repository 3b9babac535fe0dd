package llhls

import (
	"net/http"
	"net/url"
	"strings"

	"github.com/livepeer/network/media/packager/internal/viewer"
)

const mediaCache = "public, max-age=3600, immutable"

// Handler serves the multivariant playlist as index.m3u8, and what it leads to beside it. Names of
// media are never used twice, not even by two Packagers. Requests that wait end with their
// context, with Close, or after most of a target duration.
func (p *Packager) Handler() http.Handler { return http.HandlerFunc(p.serve) }

func (p *Packager) serve(w http.ResponseWriter, r *http.Request) {
	if !viewer.Accept(w, r) {
		return
	}
	file := strings.TrimPrefix(r.URL.Path, "/")
	switch {
	case strings.Contains(file, "/"):
		http.NotFound(w, r)
	case strings.HasSuffix(file, ".m3u8"):
		p.servePlaylist(w, r, file)
	default:
		p.serveMedia(w, r, file)
	}
}

func (p *Packager) servePlaylist(w http.ResponseWriter, r *http.Request, file string) {
	if !p.wait(r.Context(), viewer.MaxFirstWait, edge.begun) {
		viewer.TooEarly(w)
		return
	}
	query := r.URL.Query()
	if viewer.Blocks(query) {
		sequence, part, ok := viewer.Target(query)
		now := p.now()
		if !ok || sequence > now.next+1 {
			w.WriteHeader(http.StatusBadRequest)
			return
		}
		p.wait(r.Context(), now.patience(), func(e edge) bool { return e.reached(sequence, part) })
		query.Del("_HLS_msn") // The wait is over; the muxer has no reason to begin another.
		query.Del("_HLS_part")
	}
	p.delegate(w, r, file, query.Encode(), viewer.PlaylistCache)
}

func (p *Packager) serveMedia(w http.ResponseWriter, r *http.Request, file string) {
	n, isPart := partNumber(file)
	there := p.wait(r.Context(), p.now().patience(), func(e edge) bool {
		return !isPart || n < e.part || n > e.part+1 // the next but one is the hint of a playlist newer than e
	})
	if !there || isPart && n >= p.now().part {
		http.NotFound(w, r)
		return
	}
	p.delegate(w, r, file, r.URL.RawQuery, mediaCache)
}

// delegate lets the muxer answer, which writes nothing where it knows nothing.
func (p *Packager) delegate(w http.ResponseWriter, r *http.Request, file, query, cache string) {
	a := &answer{ResponseWriter: w, cache: cache}
	p.muxer.Handle(a, &http.Request{Method: r.Method, URL: &url.URL{Path: file, RawQuery: query}})
	if !a.given {
		http.NotFound(w, r)
	}
}

// answer sets the cache header of what the muxer says, and notes whether it said anything.
type answer struct {
	http.ResponseWriter
	cache string
	given bool
}

func (a *answer) WriteHeader(status int) {
	a.given = true
	a.Header().Set("Cache-Control", a.cache)
	if status != http.StatusOK {
		a.Header().Set("Cache-Control", "no-store")
	}
	a.ResponseWriter.WriteHeader(status)
}
