package engine

import (
	"math"
	"slices"

	"github.com/livepeer/network/simulation/scenario"
)

// Recorder makes a result out of what is measured each round.
type Recorder struct {
	every                         int
	last, least, greatest, totals []float64
	rounds                        int
	result                        Result
	events                        bool
}

// NewRecorder records the metrics of a scenario.
func NewRecorder(s *scenario.Scenario) *Recorder {
	n := len(s.Metrics)
	r := &Recorder{every: s.Output.Every, events: s.Output.Events, last: make([]float64, n), least: make([]float64, n), greatest: make([]float64, n), totals: make([]float64, n)}
	for i := range n {
		r.last[i], r.least[i], r.greatest[i] = math.NaN(), math.NaN(), math.NaN()
	}
	return r
}

// Observe takes the values of a round; it keeps no part of the slice.
func (r *Recorder) Observe(round int, values []float64) {
	for i, x := range values {
		if r.rounds == 0 {
			r.least[i], r.greatest[i] = x, x
		}
		r.last[i], r.least[i], r.greatest[i] = x, min(r.least[i], x), max(r.greatest[i], x)
		r.totals[i] += x
	}
	if r.every > 0 && r.rounds%r.every == 0 {
		r.result.Series = append(r.result.Series, Row{Round: round, Values: slices.Clone(values)})
	}
	r.rounds++
}

// Event takes what an actor did, if events are wanted.
func (r *Recorder) Event(e Event) {
	if r.events {
		r.result.Events = append(r.result.Events, e)
	}
}

// WantsEvents tells whether events are kept.
func (r *Recorder) WantsEvents() bool { return r.events }

// Result is what was recorded.
func (r *Recorder) Result() *Result {
	for i := range r.last {
		r.result.Summary = append(r.result.Summary, r.last[i], r.least[i], r.greatest[i], r.totals[i]/float64(r.rounds))
	}
	return &r.result
}
