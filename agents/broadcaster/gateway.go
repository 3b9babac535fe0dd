package broadcaster

import (
	"net/http"
	"slices"
	"strings"

	"github.com/livepeer/network/agents/report"
)

// Gateway serves the streams to viewers:
//
//	/live/NAME/master.m3u8    source and renditions, adaptive HLS
//	/live/NAME/ll/index.m3u8  the source at low latency
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
		prefix := "/live/" + s.name + "/"
		if strings.HasPrefix(r.PathValue("rest"), "ll/") {
			s.mu.Lock()
			lowDelay := s.lowDelay
			s.mu.Unlock()
			if lowDelay == nil {
				http.NotFound(w, r)
				return
			}
			http.StripPrefix(prefix+"ll/", lowDelay.Handler()).ServeHTTP(w, r)
			return
		}
		http.StripPrefix(prefix, s.ladder.Handler()).ServeHTTP(w, r)
	})
	return mux
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
