package broadcaster

import (
	"net/http"
	"slices"
	"strconv"
	"strings"

	"github.com/livepeer/network/agents/report"
)

// masterPlaylist is the file that players are given.
const masterPlaylist = "master.m3u8"

// Gateway serves the streams to viewers:
//
//	/live/NAME/master.m3u8    source and renditions, adaptive HLS
//	/live/NAME/ll/index.m3u8  the source at low latency
//	/live/NAME/whep           the source by WebRTC
//	/vod/...                  what was recorded, see Library
//
// The first redirects to a folder of this numbering of segments, because viewers and caches keep segments for ever.
func (b *Broadcaster) Gateway() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("/live/{name}/{rest...}", func(w http.ResponseWriter, r *http.Request) {
		b.mu.Lock()
		s := b.streams[r.PathValue("name")]
		b.mu.Unlock()
		if s == nil {
			http.NotFound(w, r)
			return
		}
		s.serve(w, r)
	})
	if b.cfg.Archive.Store != nil {
		mux.Handle("/vod/", NewLibrary(b.cfg.Archive.Store, b.cfg.Clock))
	}
	return mux
}

func (s *stream) serve(w http.ResponseWriter, r *http.Request) {
	rest := r.PathValue("rest")
	prefix := "/live/" + s.name + "/"
	numbered := strconv.FormatInt(s.numbering, 36) + "/"
	switch {
	case rest == masterPlaylist:
		w.Header().Set("Access-Control-Allow-Origin", "*")
		w.Header().Set("Cache-Control", "no-store")
		http.Redirect(w, r, prefix+numbered+masterPlaylist, http.StatusFound)
	case strings.HasPrefix(rest, numbered):
		http.StripPrefix(prefix+numbered, s.onAir().Handler()).ServeHTTP(w, r)
	case rest == whepPath || strings.HasPrefix(rest, whepPath+"/"):
		s.serveRealTime(w, r)
	case strings.HasPrefix(rest, "ll/"):
		s.mu.Lock()
		lowDelay := s.lowDelay
		s.mu.Unlock()
		if lowDelay == nil {
			http.NotFound(w, r)
			return
		}
		http.StripPrefix(prefix+"ll/", lowDelay.Handler()).ServeHTTP(w, r)
	default:
		http.NotFound(w, r)
	}
}

// Report returns every stream, by name.
func (b *Broadcaster) Report() []report.Stream {
	var reports []report.Stream
	for _, s := range b.all() {
		segments, counts, voucher := s.journal.read()
		r := report.Stream{Name: s.name, Segments: segments, Counts: counts, Voucher: voucher, Job: s.jobs.newest()}
		s.mu.Lock()
		f := s.lastFacts
		r.Live = s.live != nil
		s.mu.Unlock()
		r.Publisher, r.Since = f.publisher, f.since
		r.Width, r.Height, r.FPS, r.GOP = f.width, f.height, f.fps, f.gop
		reports = append(reports, r)
	}
	slices.SortFunc(reports, func(a, b report.Stream) int { return strings.Compare(a.Name, b.Name) })
	return reports
}
