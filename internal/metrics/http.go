package metrics

import (
	"hash/maphash"
	"net"
	"net/http"
	"sync"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"github.com/livepeer/network/internal/clock"
)

const (
	// viewerKept is for how long after a request a viewer counts: players ask at least once a segment.
	viewerKept = 15 * time.Second
	// maxViewers bounds the viewers that are told apart; more are not counted.
	maxViewers = 100_000
)

// HTTP counts the requests that handler answers: server says what it serves.
func HTTP(r prometheus.Registerer, server string, handler http.Handler) http.Handler {
	if r == nil {
		return handler
	}
	factory := promauto.With(prometheus.WrapRegistererWith(prometheus.Labels{"server": server}, r))
	requests := factory.NewCounterVec(prometheus.CounterOpts{
		Name: "livepeer_http_requests_total", Help: "Requests answered, by status.",
	}, []string{"code"})
	requests.WithLabelValues("200")
	inFlight := factory.NewGauge(prometheus.GaugeOpts{
		Name: "livepeer_http_requests_in_flight", Help: "Requests that wait for their answer.",
	})
	sizes := factory.NewHistogramVec(prometheus.HistogramOpts{
		Name: "livepeer_http_response_size_bytes", Help: "Sizes of the answers.",
		Buckets: []float64{1 << 10, 1 << 13, 1 << 16, 1 << 18, 1 << 20, 1 << 22, 1 << 24},
	}, nil)
	return promhttp.InstrumentHandlerInFlight(inFlight,
		promhttp.InstrumentHandlerCounter(requests, promhttp.InstrumentHandlerResponseSize(sizes, handler)))
}

// viewers tells apart who has asked for something lately.
type viewers struct {
	clock clock.Clock
	seed  maphash.Seed

	mu     sync.Mutex // guards the fields below
	lastAt map[uint64]time.Time
	pruned time.Time
}

// Viewers counts who watches what handler serves. A viewer is an address and a player that asked for something in the
// last 15 seconds; behind a proxy or a cache it is the proxy that is counted.
func Viewers(r prometheus.Registerer, c clock.Clock, handler http.Handler) http.Handler {
	v := &viewers{clock: c, seed: maphash.MakeSeed(), lastAt: make(map[uint64]time.Time)}
	promauto.With(r).NewGaugeFunc(prometheus.GaugeOpts{
		Name: "livepeer_viewers", Help: "Addresses and players that asked for a playlist or a segment in the last 15 seconds.",
	}, v.count)
	return http.HandlerFunc(func(w http.ResponseWriter, request *http.Request) {
		v.note(request)
		handler.ServeHTTP(w, request)
	})
}

func (v *viewers) note(r *http.Request) {
	host, _, err := net.SplitHostPort(r.RemoteAddr)
	if err != nil {
		host = r.RemoteAddr
	}
	key := maphash.String(v.seed, host+"\n"+r.UserAgent())
	now := v.clock.Now()
	v.mu.Lock()
	defer v.mu.Unlock()
	if now.Sub(v.pruned) > viewerKept {
		v.prune(now)
	}
	if _, known := v.lastAt[key]; known || len(v.lastAt) < maxViewers {
		v.lastAt[key] = now
	}
}

func (v *viewers) count() float64 {
	v.mu.Lock()
	defer v.mu.Unlock()
	v.prune(v.clock.Now())
	return float64(len(v.lastAt))
}

// prune forgets who has left. The lock is held.
func (v *viewers) prune(now time.Time) {
	v.pruned = now
	for key, at := range v.lastAt {
		if now.Sub(at) > viewerKept {
			delete(v.lastAt, key)
		}
	}
}
