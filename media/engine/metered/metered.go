// Package metered measures what an engine does.
//
// Start from New, which wraps any engine.Engine.
package metered

import (
	"context"
	"errors"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"

	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/internal/metrics"
	"github.com/livepeer/network/media/engine"
	"github.com/livepeer/network/media/profile"
	"github.com/livepeer/network/media/segment"
)

// The results of a segment.
const (
	resultOK        = "ok"
	resultBadSource = "bad_source"
	resultCanceled  = "canceled"
	resultFailed    = "failed"
)

// meter is an engine that is measured.
type meter struct {
	engine.Engine
	clock    clock.Clock
	results  *prometheus.CounterVec
	waiting  prometheus.Gauge
	seconds  prometheus.Histogram
	realtime prometheus.Histogram
}

// New returns e, measured. What is measured includes the wait for a free place in the engine. A nil r measures nothing.
func New(e engine.Engine, r prometheus.Registerer, c clock.Clock) engine.Engine {
	if r == nil {
		return e
	}
	factory := promauto.With(r)
	m := &meter{
		Engine: e, clock: c,
		results: factory.NewCounterVec(prometheus.CounterOpts{
			Name: "livepeer_transcodes_total", Help: "Segments the engine was given, by result.",
		}, []string{"result"}),
		waiting: factory.NewGauge(prometheus.GaugeOpts{
			Name: "livepeer_transcodes_in_flight", Help: "Segments in the engine, those that wait for a place in it included.",
		}),
		seconds: factory.NewHistogram(prometheus.HistogramOpts{
			Name: "livepeer_transcode_seconds", Help: "From giving a segment to the engine to having all renditions.", Buckets: metrics.SecondsBuckets,
		}),
		realtime: factory.NewHistogram(prometheus.HistogramOpts{
			Name: "livepeer_transcode_realtime_ratio", Help: "Duration of a segment by the time it took; below 1 is slower than the stream.", Buckets: metrics.RatioBuckets,
		}),
	}
	for _, result := range []string{resultOK, resultBadSource, resultCanceled, resultFailed} {
		m.results.WithLabelValues(result)
	}
	return m
}

// Transcode implements engine.Engine.
func (m *meter) Transcode(ctx context.Context, seg segment.Segment, profiles []profile.Profile) ([]engine.Rendition, error) {
	m.waiting.Inc()
	defer m.waiting.Dec()
	began := m.clock.Now()
	renditions, err := m.Engine.Transcode(ctx, seg, profiles)
	took := m.clock.Now().Sub(began)
	m.results.WithLabelValues(resultOf(ctx, err)).Inc()
	if err == nil {
		m.seconds.Observe(took.Seconds())
		if seg.Duration > 0 && took > 0 {
			m.realtime.Observe(seg.Duration.Seconds() / took.Seconds())
		}
	}
	return renditions, err
}

func resultOf(ctx context.Context, err error) string {
	switch {
	case err == nil:
		return resultOK
	case errors.Is(err, engine.ErrBadSource):
		return resultBadSource
	case ctx.Err() != nil:
		return resultCanceled
	default:
		return resultFailed
	}
}
