package transcoder

import (
	"context"
	"sync"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"

	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/agents/rules"
	"github.com/livepeer/network/agents/wire"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/internal/metrics"
)

var (
	claimsByStatus = metrics.Gauge("livepeer_claims", "The transcoder's claims by status.", "status")
	claimedEther   = metrics.Gauge("livepeer_claims_ether", "Amounts of the transcoder's claims by status.", "status")
	unrevealed     = metrics.Gauge("livepeer_challenges_unrevealed", "Challenged segments that are not shown on chain yet.")
	revealDeadline = metrics.Gauge("livepeer_reveal_deadline_timestamp_seconds", "When the first of them must be shown; 0 if there are none.")
	creditLimit    = metrics.Gauge("livepeer_credit_limit_segments", "Segments that are served past the last voucher.")
	speedUnits     = metrics.Gauge("livepeer_capacity_units_per_second", "Measured speed of all workers, in work units a second; 0 while it is not known.")
	demandUnits    = metrics.Gauge("livepeer_demand_units_per_second", "What the admitted jobs need, in work units a second.")
	backlogUnits   = metrics.Gauge("livepeer_backlog_units", "Work units that were taken on and are not done.")
	admittedJobs   = metrics.Gauge("livepeer_admitted_jobs", "Jobs that have a place.")
	openForJobs    = metrics.Gauge("livepeer_open_for_jobs", "Whether another job like those that are here would be admitted, 1 or 0.")
)

// tally counts what the agent has done. A nil tally counts nothing.
type tally struct {
	receipts, units, vouchers, promised prometheus.Counter
	unpaid                              prometheus.Histogram
	busy                                *prometheus.CounterVec // by reason

	mu     sync.Mutex                         // guards the fields below
	counts map[protocol.ClaimStatus]int       // of settled claims
	sums   map[protocol.ClaimStatus]chain.Wei // of settled claims
	open   []protocol.Claim
}

func newTally(cfg Config, capacity func() wire.Capacity) *tally {
	counter := func(name, help string) prometheus.Counter {
		return promauto.With(cfg.Metrics).NewCounter(prometheus.CounterOpts{Name: name, Help: help})
	}
	t := &tally{
		receipts: counter("livepeer_receipts_signed_total", "Segments transcoded and signed for."),
		units:    counter("livepeer_work_units_total", "Work units (pixels times frames, weighted) of the receipts."),
		vouchers: counter("livepeer_vouchers_received_total", "Vouchers accepted."),
		promised: counter("livepeer_vouchers_received_ether_total", "What the accepted vouchers have added."),
		unpaid: promauto.With(cfg.Metrics).NewHistogram(prometheus.HistogramOpts{
			Name: "livepeer_unpaid_segments", Help: "Segments of its job that no voucher covered when a segment came.",
			Buckets: prometheus.LinearBuckets(0, 2, 17),
		}),
		busy: promauto.With(cfg.Metrics).NewCounterVec(prometheus.CounterOpts{
			Name: "livepeer_refused_busy_total", Help: "Segments that were refused because they would not be done in time, by reason.",
		}, []string{"reason"}),
		counts: make(map[protocol.ClaimStatus]int), sums: make(map[protocol.ClaimStatus]chain.Wei),
	}
	for _, why := range []rules.Refusal{rules.RefusedJob, rules.RefusedShed, rules.RefusedLate, rules.RefusedUnsure} {
		t.busy.WithLabelValues(string(why))
	}
	metrics.Register(cfg.Metrics, "capacity", func(_ context.Context, emit metrics.Emit) error {
		c := capacity()
		emit(speedUnits, float64(c.UnitsPerSecond))
		emit(demandUnits, float64(c.DemandPerSecond))
		emit(backlogUnits, float64(c.BacklogUnits))
		emit(admittedJobs, float64(c.Jobs))
		emit(openForJobs, metrics.Bool(c.Open))
		return nil
	}, speedUnits, demandUnits, backlogUnits, admittedJobs, openForJobs)
	metrics.Register(cfg.Metrics, "claims", func(_ context.Context, emit metrics.Emit) error {
		emit(creditLimit, float64(cfg.MaxUnpaidSegments))
		t.emit(emit)
		return nil
	}, claimsByStatus, claimedEther, unrevealed, revealDeadline, creditLimit)
	return t
}

func (t *tally) receipt(units uint64) {
	if t != nil {
		t.receipts.Inc()
		t.units.Add(float64(units))
	}
}

// refused counts a segment that was not taken on.
func (t *tally) refused(why rules.Refusal) {
	if t != nil && why != rules.Accepted {
		t.busy.WithLabelValues(string(why)).Inc()
	}
}

func (t *tally) voucher(added chain.Wei) {
	if t != nil {
		t.vouchers.Inc()
		t.promised.Add(added.Float())
	}
}

func (t *tally) credit(unpaid int) {
	if t != nil {
		t.unpaid.Observe(float64(unpaid))
	}
}

// claims takes note of the claims that can still change and of those that were settled since the last time.
func (t *tally) claims(open, settled []protocol.Claim) {
	if t == nil {
		return
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	t.open = open
	for _, c := range settled {
		t.counts[c.Status]++
		t.sums[c.Status] = t.sums[c.Status].Add(c.Amount)
	}
}

func (t *tally) emit(emit metrics.Emit) {
	t.mu.Lock()
	defer t.mu.Unlock()
	waiting, first := 0, time.Time{}
	counts, sums := make(map[protocol.ClaimStatus]int), make(map[protocol.ClaimStatus]chain.Wei)
	for _, c := range t.open {
		counts[c.Status]++
		sums[c.Status] = sums[c.Status].Add(c.Amount)
		if c.Status != protocol.ClaimSealed || c.Revealed == c.Challenged {
			continue
		}
		waiting += c.Challenged - c.Revealed
		if first.IsZero() || c.RevealUntil.Before(first) {
			first = c.RevealUntil
		}
	}
	for _, status := range protocol.ClaimStatuses() {
		emit(claimsByStatus, float64(counts[status]+t.counts[status]), status.String())
		emit(claimedEther, sums[status].Add(t.sums[status]).Float(), status.String())
	}
	emit(unrevealed, float64(waiting))
	emit(revealDeadline, metrics.Seconds(first))
}
