package study_test

import (
	"fmt"
	"math"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/livepeer/network/simulation/actors"
	"github.com/livepeer/network/simulation/calibrate"
	"github.com/livepeer/network/simulation/engine"
	"github.com/livepeer/network/simulation/sample"
	"github.com/livepeer/network/simulation/scenario"
	"github.com/livepeer/network/simulation/stage"
	"github.com/livepeer/network/simulation/study"
)

const stakers = `name: stakers
question: how do stakers answer the yield?
rounds: 45
seed: SEED
genesis: {inflation_ppb: 220500}
actors:
  - {name: keeper, kind: keeper}
  - {name: transcoder, kind: transcoder/honest, params: {stake_lpt: 500000}}
  - {name: movers, kind: delegator/yield-logit, count: 40, params: {tokens_lpt: 200000, reserve_yield: 0.2, attention: 0.1}}
metrics: [participation]
`

const searched = `sweep:
  method: sobol
  points: 1
  dimensions:
    - {path: actors.movers.params.reserve_yield, range: [0.05, 0.8], log: true}
    - {path: actors.movers.params.attention, range: [0.02, 0.5], log: true}
`

// prepare lays a scenario out with the real strategies.
func prepare(t *testing.T, text string) (*engine.Plan, *stage.Runner) {
	t.Helper()
	s, err := scenario.Parse("stakers.yaml", []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	plan, err := engine.NewPlan(s, "build", sample.Design)
	if err != nil {
		t.Fatal(err)
	}
	worlds, err := stage.Worlds()
	if err != nil {
		t.Fatal(err)
	}
	return plan, &stage.Runner{Kinds: actors.Kinds(), Worlds: worlds}
}

// history plays the scenario with its own parameters and writes down every other round, as CSV.
func history(t *testing.T, seed string) string {
	t.Helper()
	plan, runner := prepare(t, strings.Replace(stakers, "SEED", seed, 1)+"output: {every: 2}\n")
	result, err := runner.Run(t.Context(), plan, plan.Job(0))
	if err != nil {
		t.Fatal(err)
	}
	text := "round,participation\n"
	for _, row := range result.Series {
		text += fmt.Sprintf("%d,%.9f\n", 1000+row.Round, row.Values[0])
	}
	return text
}

// TestCalibrate_FindsWhatActorsWereToldAgain plays delegators with known reserve yields and attention, and finds both again from the bonded part
// alone. Four histories cannot tell 95 % from 80 %, so intervals must hold three times of four; LIVEPEER_LONG plays more.
func TestCalibrate_FindsWhatActorsWereToldAgain(t *testing.T) {
	t.Parallel()
	histories, replicates := 4, 10
	if os.Getenv("LIVEPEER_LONG") != "" {
		histories, replicates = 24, 20
	}
	truth, inside, rejected := []float64{0.2, 0.1}, 0, 0
	var logs [2]float64
	plan, runner := prepare(t, strings.Replace(stakers, "SEED", "5", 1)+searched)
	for h := range histories {
		observed, err := calibrate.LoadPaths(strings.NewReader(history(t, strconv.Itoa(100+h))), []string{"participation"})
		if err != nil {
			t.Fatal(err)
		}
		e, err := study.Calibrate(t.Context(), study.Calibration{Plan: plan, Runner: runner, Observed: observed, Replicates: replicates, Spread: 5 * replicates, Evaluations: 50, Workers: 2})
		if err != nil {
			t.Fatal(err)
		}
		for i, p := range e.Parameters {
			t.Logf("%s: %.3f, %.3f to %.3f", p.Name, p.Value, p.Low, p.High)
			logs[i] += math.Log(p.Value/truth[i]) / float64(histories)
			if p.Low <= truth[i] && truth[i] <= p.High {
				inside++
			}
			if p.AtBound || p.High > 4*p.Low {
				t.Errorf("history %d does not tell %s: %v to %v", h, p.Name, p.Low, p.High)
			}
		}
		if e.Degrees < 2 || len(e.Moments) < 4 {
			t.Fatalf("%+v", e)
		}
		if e.P < 0.05 {
			rejected++
		}
	}
	t.Logf("%d of %d intervals hold, %d histories rejected, off by %.3f", inside, 2*histories, rejected, logs)
	if inside < 3*histories/2 || rejected > max(1, histories/8) || math.Abs(logs[0]) > 0.15 || math.Abs(logs[1]) > 0.4 {
		t.Errorf("%d of %d intervals hold the truth, %d histories speak against the model that made them, estimates are off by %.2f (in logarithms)", inside, 2*histories, rejected, logs)
	}
}

func TestCalibrate_NamesWhatCannotBeCalibrated(t *testing.T) {
	t.Parallel()
	observed, err := calibrate.LoadPaths(strings.NewReader(history(t, "77")), []string{"participation"})
	if err != nil {
		t.Fatal(err)
	}
	whole := strings.Replace(searched, "range: [0.02, 0.5], log: true", "range: [0.02, 0.5], whole: true", 1)
	for want, text := range map[string]string{
		"sweep: is missing":           stakers,
		"sweep.dimensions[1]: actors": stakers + whole,
		"stakers.yaml:3: rounds: 40: the observations span 44, so at least 45": strings.Replace(stakers, "rounds: 45", "rounds: 40", 1) + searched,
	} {
		plan, runner := prepare(t, strings.Replace(text, "SEED", "5", 1))
		_, err := study.Calibrate(t.Context(), study.Calibration{Plan: plan, Runner: runner, Observed: observed, Replicates: 1, Spread: 10, Evaluations: 1, Workers: 1})
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("error %v, want one with %q", err, want)
		}
	}
}
