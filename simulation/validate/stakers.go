package validate

import (
	"context"
	"fmt"
	"math"

	"github.com/livepeer/network/simulation/actors"
	"github.com/livepeer/network/simulation/engine"
	"github.com/livepeer/network/simulation/games"
	"github.com/livepeer/network/simulation/scenario"
	"github.com/livepeer/network/simulation/stage"
)

// stakers is a network of which nearly all LPT belongs to delegators that answer the yield. A scale of 1 makes the part that wants to be
// bonded y / (y + reserve_yield).
const stakers = `name: stakers
question: which swing do inflation and the bonded part settle in?
rounds: 1500
seed: %d
genesis: {supply_lpt: 25000000, inflation_ppb: 36000, inflation_step_ppb: %d, treasury_cut_ppm: 0, thaw_rounds: 7}
actors:
  - {name: keeper, kind: keeper}
  - {name: transcoder, kind: transcoder/honest, params: {stake_lpt: 1000, reward_cut: 0}}
  - {name: movers, kind: delegator/yield-logit, count: 10000, params: {tokens_lpt: 2499, bonded: 0.5, attention: %g, delay: %g, reserve_yield: 0.03, yield_spread: 1}}
metrics: [participation, inflation_ppb]
`

func limitCycleOfStakers(d draws) ([]Row, error) {
	var rows []Row
	for _, one := range []struct {
		speed, lag float64
		step       int
	}{{0.02, 7, 200}, {0.02, 20, 100}, {0.05, 30, 100}} {
		cycle, err := games.Relay{
			Participation: games.Participation{HalfYield: 0.03, Speed: one.speed, RoundsPerYear: roundsPerYear},
			Step:          float64(one.step) / ppb, Target: 0.5, Delay: 3.5, Lag: one.lag,
		}.LimitCycle()
		if err != nil {
			return nil, err
		}
		at := fmt.Sprintf("speed %g, lag %g: ", one.speed, one.lag)
		number := d(at).Uint64() >> 12 // A scenario's seed is a number that any reader of YAML holds exactly.
		parts, rates, err := playStakers(fmt.Sprintf(stakers, number, one.step, one.speed, one.lag))
		if err != nil {
			return nil, err
		}
		period, amplitude, err := firstHarmonic(parts, rates, float64(20*one.step))
		if err != nil {
			return nil, err
		}
		rows = append(rows,
			relative(at+"period, rounds", cycle.Period, period, 0.1),
			relative(at+"amplitude of the bonded part", cycle.Amplitude, amplitude, 0.15))
	}
	return rows, nil
}

// playStakers is the bonded part and inflation by round.
func playStakers(text string) (parts, rates []float64, err error) {
	series, err := playSeries(text)
	for _, values := range series {
		parts, rates = append(parts, values[0]), append(rates, values[1])
	}
	return parts, rates, err
}

// playSeries is the metrics of a scenario's first run by round.
func playSeries(text string) ([][]float64, error) {
	s, err := scenario.Parse("validate.yaml", []byte(text))
	if err != nil {
		return nil, err
	}
	plan, err := engine.NewPlan(s, "validate", nil)
	if err != nil {
		return nil, err
	}
	worlds, err := stage.Worlds()
	if err != nil {
		return nil, err
	}
	runner := &stage.Runner{Worlds: worlds, Kinds: actors.Kinds()}
	result, err := runner.Run(context.Background(), plan, plan.Job(0))
	if err != nil {
		return nil, err
	}
	series := make([][]float64, len(result.Series))
	for round, row := range result.Series {
		series[round] = row.Values
	}
	return series, nil
}

// firstHarmonic is period and amplitude of what the describing function describes. Turns of inflation tell the period: one counts when
// inflation has come back by more than the noise. The first turn belongs to the beginning and is left out.
func firstHarmonic(parts, rates []float64, noise float64) (period, amplitude float64, err error) {
	var turns []int
	direction, furthest := 1.0, 0
	for n, rate := range rates {
		switch ahead := direction * (rate - rates[furthest]); {
		case ahead > 0:
			furthest = n
		case ahead < -noise:
			turns = append(turns, furthest)
			direction, furthest = -direction, n
		}
	}
	if len(turns) < 6 {
		return 0, 0, fmt.Errorf("inflation turns %d times in %d rounds", len(turns), len(rates))
	}
	turns = turns[1:]
	turns = turns[:len(turns)-(len(turns)+1)%2] // Whole cycles end with a turn of the kind that they begin with.
	from, to := turns[0], turns[len(turns)-1]
	period = float64(to-from) / float64((len(turns)-1)/2)
	mean := 0.0
	for _, part := range parts[from:to] {
		mean += part / float64(to-from)
	}
	along, across := 0.0, 0.0
	for n, part := range parts[from:to] {
		angle := 2 * math.Pi * float64(n) / period
		along += (part - mean) * math.Cos(angle)
		across += (part - mean) * math.Sin(angle)
	}
	return period, 2 * math.Hypot(along, across) / float64(to-from), nil
}
