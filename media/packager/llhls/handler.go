package llhls

import (
	"bytes"
	"net/http"
	"net/url"
	"strconv"
	"strings"

	"github.com/livepeer/network/media/packager/internal/viewer"
	"github.com/livepeer/network/media/unit"
)

const (
	// master is the multivariant playlist.
	master     = "index.m3u8"
	variantTag = "#EXT-X-STREAM-INF:"
)

var (
	mediaCache    = []string{"public, max-age=3600, immutable"}
	playlistCache = []string{viewer.PlaylistCache}
)

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
	skip := query.Get("_HLS_skip")
	e := p.now()
	a, known := e.answers[file]
	switch {
	case file == master:
		p.serveMaster(w, r, query.Encode())
	case !known:
		p.delegate(w, r, file, query.Encode(), playlistCache)
	case len(query) > 1 || len(query) == 1 && skip == "": // What else players were given is repeated in all addresses.
		m, open := p.ask(file, query.Encode())
		if !open {
			http.NotFound(w, r)
			return
		}
		give(w, a.kind, holdBack(m.body.Bytes(), e.partTarget), playlistCache)
	case skip == "YES" || skip == "v2":
		give(w, a.kind, a.delta, playlistCache)
	default:
		give(w, a.kind, a.body, playlistCache)
	}
}

// serveMaster answers with the multivariant playlist, which the muxer knows all of but whether the stream is HDR.
func (p *Packager) serveMaster(w http.ResponseWriter, r *http.Request, query string) {
	m, open := p.ask(master, query)
	if !open {
		http.NotFound(w, r)
		return
	}
	p.mu.Lock()
	light := p.light
	p.mu.Unlock()
	give(w, m.header["Content-Type"], lightRange(m.body.Bytes(), light), playlistCache)
}

// lightRange writes into a multivariant playlist what light its variants are of (RFC 8216 bis, section 4.4.6.2). Without it a
// player takes them for SDR, and may show HDR on a screen that cannot.
func lightRange(list []byte, light unit.Transfer) []byte {
	names := map[unit.Transfer]string{unit.PQ: "PQ", unit.HLG: "HLG"}
	if light == unit.SDR {
		return list
	}
	return bytes.ReplaceAll(list, []byte(variantTag), []byte(variantTag+"VIDEO-RANGE="+names[light]+","))
}

func (p *Packager) serveMedia(w http.ResponseWriter, r *http.Request, file string) {
	n, isPart := partNumber(file)
	there := p.wait(r.Context(), p.now().patience(), func(e edge) bool {
		return !isPart || n < e.part || n > e.part+1 // the next but one is the hint of a playlist newer than e
	})
	now := p.now()
	if !there || isPart && n >= now.part {
		http.NotFound(w, r)
		return
	}
	if a, known := now.answers[file]; known {
		give(w, a.kind, a.body, mediaCache)
		return
	}
	p.delegate(w, r, file, r.URL.RawQuery, mediaCache)
}

// give answers with what is kept. Header values are shared by all answers, none of which is changed.
func give(w http.ResponseWriter, kind []string, body []byte, cache []string) {
	h := w.Header()
	h["Cache-Control"], h["Content-Type"] = cache, kind
	h["Content-Length"] = []string{strconv.Itoa(len(body))}
	w.WriteHeader(http.StatusOK)
	_, _ = w.Write(body) // A viewer who left needs no answer.
}

// delegate lets the muxer answer, which writes nothing where it knows nothing.
func (p *Packager) delegate(w http.ResponseWriter, r *http.Request, file, query string, cache []string) {
	a := &relay{ResponseWriter: w, cache: cache}
	p.muxer.Handle(a, &http.Request{Method: r.Method, URL: &url.URL{Path: file, RawQuery: query}})
	if !a.given {
		http.NotFound(w, r)
	}
}

// relay sets the cache header of what the muxer says, and notes whether it said anything.
type relay struct {
	http.ResponseWriter
	cache []string
	given bool
}

func (a *relay) WriteHeader(status int) {
	a.given = true
	a.Header()["Cache-Control"] = a.cache
	if status != http.StatusOK {
		a.Header().Set("Cache-Control", "no-store")
	}
	a.ResponseWriter.WriteHeader(status)
}
