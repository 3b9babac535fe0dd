package calibrate_test

import (
	"bytes"
	"math"
	"os"
	"strings"
	"testing"

	"github.com/livepeer/network/simulation/calibrate"
	"github.com/livepeer/network/simulation/seed"
)

// made is a history that the model itself has made, so that what Fit should find is known. Inflation swings for reasons of its own.
func made(m calibrate.Model, rounds, every int, purpose string) []calibrate.Observation {
	s := seed.Key{Seed: 1, Purpose: purpose}.Stream()
	at, all := -0.4, []calibrate.Observation(nil)
	for n := range rounds {
		bonded := 1 / (1 + math.Exp(-at))
		inflation := 300e-6 * math.Exp(0.8*math.Sin(float64(n)/90))
		if n%every == 0 {
			all = append(all, calibrate.Observation{Round: float64(n), Bonded: bonded, Inflation: inflation})
		}
		at += m.Constant + m.OnBonded*at + m.OnYield*math.Log(inflation/bonded) + s.Normal(0, m.Noise)
	}
	return all
}

var truth = calibrate.Model{Constant: 0.2, OnBonded: -0.01, OnYield: 0.03, Noise: 0.01}

func TestFit_FindsWhatMadeTheHistory(t *testing.T) {
	t.Parallel()
	m, err := calibrate.Fit(made(truth, 20_000, 1, "fit"), 0)
	if err != nil {
		t.Fatal(err)
	}
	for name, one := range map[string][2]float64{
		"constant": {m.Constant, truth.Constant}, "on bonded": {m.OnBonded, truth.OnBonded}, "on yield": {m.OnYield, truth.OnYield}, "noise": {m.Noise, truth.Noise},
	} {
		if math.Abs(one[0]/one[1]-1) > 0.15 {
			t.Errorf("%s: %v, made with %v", name, one[0], one[1])
		}
	}
}

// TestBacktest_CoversWhatItSays: where the model is right, nine of ten forecasts hold, and it beats the one that nothing changes.
func TestBacktest_CoversWhatItSays(t *testing.T) {
	t.Parallel()
	score, err := calibrate.Backtest(made(truth, 6000, 10, "backtest"), 200, 0.001, 0.9)
	if err != nil {
		t.Fatal(err)
	}
	if score.Coverage < 0.85 || score.Coverage > 0.95 {
		t.Errorf("coverage %v of %d forecasts, want 0.9", score.Coverage, len(score.Trials))
	}
	if score.Error >= score.Naive {
		t.Errorf("mean error %v, that of no model %v", score.Error, score.Naive)
	}
}

// TestFit_RidgeIsCareful: it takes from the coefficients, at last everything but the mean.
func TestFit_RidgeIsCareful(t *testing.T) {
	t.Parallel()
	history, last := made(truth, 3000, 1, "ridge"), math.Inf(1)
	for _, ridge := range []float64{0, 0.1, 10, 1e9} {
		m, err := calibrate.Fit(history, ridge)
		if err != nil {
			t.Fatal(err)
		}
		size := math.Hypot(m.OnBonded, m.OnYield)
		if size >= last {
			t.Errorf("ridge %v: coefficients of size %v, before %v", ridge, size, last)
		}
		last = size
	}
	if last > 1e-9 {
		t.Errorf("the largest ridge leaves coefficients of size %v", last)
	}
}

// TestLaunch2018 is the one public history of stakers' first year. Four posts teach the model; it forecasts the next two, a hundred rounds
// ahead each. The test holds what can be held: direction, and less error than no model. The ranges are wide, and say so.
func TestLaunch2018(t *testing.T) {
	t.Parallel()
	file, err := os.Open("testdata/launch_2018.csv")
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	history, err := calibrate.Load(file)
	if err != nil {
		t.Fatal(err)
	}
	score, err := calibrate.Backtest(history, 4, 1, 0.9)
	if err != nil {
		t.Fatal(err)
	}
	model, err := calibrate.Fit(history, 1)
	if err != nil {
		t.Fatal(err)
	}
	var text bytes.Buffer
	if err := calibrate.Text(&text, model, score); err != nil {
		t.Fatal(err)
	}
	t.Log(text.String())
	if len(score.Trials) != 2 || score.Error >= score.Naive {
		t.Errorf("error %v, that of no model %v", score.Error, score.Naive)
	}
	if !strings.Contains(text.String(), "round 1216: forecast") {
		t.Errorf("text %q", text.String())
	}
}

func TestLoad_NamesTheLine(t *testing.T) {
	t.Parallel()
	const head = "round,date,bonded,inflation_ppb\n"
	for want, text := range map[string]string{
		"read the header":           "",
		`no column "inflation_ppb"`: "round,bonded\n1,0.5\n",
		`line 3, column bonded`:     head + "1,a,0.5,1\n2,b,many,1\n",
		"line 2: bonded part 1.5":   head + "1,a,1.5,1\n",
		"line 2: inflation 0":       head + "1,a,0.5,0\n",
		"line 4: round 1 does not":  head + "# a comment\n2,a,0.5,1\n1,a,0.5,1\n",
		"record on line 2: wrong":   head + "1,a,0.5\n",
		"line 2: bonded part NaN":   head + "1,a,NaN,1\n",
	} {
		if _, err := calibrate.Load(strings.NewReader(text)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("error %v, want one with %q", err, want)
		}
	}
}

func TestBadInput_SaysWhat(t *testing.T) {
	t.Parallel()
	still := []calibrate.Observation{{Round: 1, Bonded: 0.5, Inflation: 1e-4}, {Round: 2, Bonded: 0.5, Inflation: 1e-4}, {Round: 3, Bonded: 0.5, Inflation: 1e-4}, {Round: 4, Bonded: 0.5, Inflation: 1e-4}}
	for want, call := range map[string]func() error{
		"at least 4":       func() error { _, err := calibrate.Fit(still[:3], 0); return err },
		"move as one":      func() error { _, err := calibrate.Fit(still, 0); return err },
		"ridge -1":         func() error { _, err := calibrate.Fit(still, -1); return err },
		"observation 4 of": func() error { _, err := calibrate.Backtest(still, 4, 1, 0.9); return err },
	} {
		if err := call(); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("error %v, want one with %q", err, want)
		}
	}
}
