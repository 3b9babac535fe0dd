package verifier

import (
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"

	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/internal/metrics"
)

// tally counts what the agent has done.
type tally struct {
	verdicts *prometheus.CounterVec
	delay    prometheus.Histogram
	waiting  prometheus.Gauge
	// unchallenged counts what was found in segments that nobody has challenged.
	unchallenged *prometheus.CounterVec
}

func newTally(r prometheus.Registerer) *tally {
	factory := promauto.With(r)
	t := &tally{
		verdicts: factory.NewCounterVec(prometheus.CounterOpts{
			Name: "livepeer_verdicts_total", Help: "Challenged segments this verifier has decided about, by verdict.",
		}, []string{"verdict"}),
		delay: factory.NewHistogram(prometheus.HistogramOpts{
			Name: "livepeer_verdict_delay_seconds", Help: "From seeing a request to a verdict on it.", Buckets: metrics.SecondsBuckets,
		}),
		waiting: factory.NewGauge(prometheus.GaugeOpts{
			Name: "livepeer_verification_requests", Help: "Requests that are not done with: without a verdict, or with one that is not on chain.",
		}),
		unchallenged: factory.NewCounterVec(prometheus.CounterOpts{
			Name: "livepeer_unchallenged_checks_total", Help: "Segments of claims that were checked although nobody challenged them, by verdict.",
		}, []string{"verdict"}),
	}
	for _, v := range []protocol.Verdict{protocol.VerdictPass, protocol.VerdictFail, protocol.VerdictUnavailable} {
		t.verdicts.WithLabelValues(v.String())
		t.unchallenged.WithLabelValues(v.String())
	}
	return t
}

func (t *tally) decided(v protocol.Verdict, after time.Duration) {
	t.verdicts.WithLabelValues(v.String()).Inc()
	t.delay.Observe(after.Seconds())
}
