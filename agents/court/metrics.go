package court

import (
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"

	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/truebit/game"
)

// tally counts what a clerk has done.
type tally struct {
	cases    *prometheus.GaugeVec
	games    *prometheus.GaugeVec
	findings *prometheus.CounterVec
	duties   *prometheus.CounterVec
	conceded prometheus.Counter
	clock    prometheus.Gauge
}

// words of findings, as metrics tell them.
var findingWords = map[Finding]string{Sound: "sound", Wrong: "wrong", Beyond: "beyond"}

func newTally(r prometheus.Registerer) *tally {
	factory := promauto.With(r)
	t := &tally{
		cases: factory.NewGaugeVec(prometheus.GaugeOpts{
			Name: "livepeer_court_cases", Help: "Undecided cases before the verification court, own and others'.",
		}, []string{"of"}),
		games: factory.NewGaugeVec(prometheus.GaugeOpts{
			Name: "livepeer_court_games", Help: "Open games that this account plays, by side.",
		}, []string{"side"}),
		findings: factory.NewCounterVec(prometheus.CounterOpts{
			Name: "livepeer_court_findings_total", Help: "Cases that were checked: sound, wrong, or beyond what can be disputed.",
		}, []string{"finding"}),
		duties: factory.NewCounterVec(prometheus.CounterOpts{
			Name: "livepeer_court_duties_total", Help: "Duties before the court that were tried, by kind and result.",
		}, []string{"kind", "result"}),
		conceded: factory.NewCounter(prometheus.CounterOpts{
			Name: "livepeer_court_conceded_total", Help: "Games that are not played on because the program agrees with the other party.",
		}),
		clock: factory.NewGauge(prometheus.GaugeOpts{
			Name: "livepeer_court_clock_seconds", Help: "Time left for the most urgent move that this account owes; -1 when it owes none.",
		}),
	}
	for _, word := range findingWords {
		t.findings.WithLabelValues(word)
	}
	for _, kind := range []Kind{Fetch, Check, Run, Assess, Open, Play, TimeOut, Hand, Show, Settle, Refund, Withdraw} {
		t.duties.WithLabelValues(string(kind), "done")
		t.duties.WithLabelValues(string(kind), "failed")
	}
	t.clock.Set(-1)
	return t
}

func (t *tally) found(f Finding) { t.findings.WithLabelValues(findingWords[f]).Inc() }

func (t *tally) did(kind Kind, ok bool) {
	result := "done"
	if !ok {
		result = "failed"
	}
	t.duties.WithLabelValues(string(kind), result).Inc()
}

// tell shows where the account stands, and says once of a case that a game about it does not fit into the budget.
func (c *Clerk) tell(v View) {
	own, others, clock := 0, 0, -1.0
	sides := map[game.Side]int{}
	for _, one := range v.Cases {
		c.tellDear(v, one)
		switch {
		case one.Verdict != protocol.VerdictNone:
			continue
		case one.Transcoder == v.Self:
			own++
		default:
			others++
		}
		for _, g := range one.Games {
			side, plays := v.side(one, g)
			if !plays {
				continue
			}
			sides[side]++
			if left := g.OutOfTimeAt().Sub(v.Now).Seconds(); g.View().Mover() == side && (clock < 0 || left < clock) {
				clock = max(left, 0)
			}
		}
	}
	c.tally.cases.WithLabelValues("own").Set(float64(own))
	c.tally.cases.WithLabelValues("others").Set(float64(others))
	for _, side := range []game.Side{game.Challenger, game.Defender} {
		c.tally.games.WithLabelValues(side.String()).Set(float64(sides[side]))
	}
	c.tally.clock.Set(clock)
}

func (c *Clerk) tellDear(v View, one CaseView) {
	if !v.Roles.Challenge || one.Finding != Wrong || v.Affordable() || v.plays(one) {
		return
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if n := c.note(one.CaseID); !n.dear {
		n.dear = true
		c.cfg.Log.Error().Uint64("claim", one.Claim).Uint64("sequence", one.Sequence).Stringer("bond", v.Bond).Stringer("budget", v.Budget).
			Msg("a segment that fails is not disputed: a game does not fit into the budget")
	}
}
