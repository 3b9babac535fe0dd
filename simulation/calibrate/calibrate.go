// Package calibrate learns from the past how the bonded part of the supply answers the yield of staking, and tells how far to trust that.
//
// Start from Load and Fit. The model is a ridge regression on changes of the logit of the bonded part (as in shtukaresearch's
// livepeer-emissions-risk, 2025): stakers move the faster the further they are from where the yield would have them, and the part stays
// between 0 and 1 whatever the numbers. Backtest forecasts every observation from those before it, against the forecast that nothing
// changes: a model that does not beat that is not worth more than it.
package calibrate

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"math"
	"slices"
	"strconv"
)

// MaxObservations bounds what Load reads.
const MaxObservations = 100_000

// Observation is one look at the network.
type Observation struct {
	// Round is its number, Bonded the bonded part of the supply, Inflation the part of the supply that a round mints.
	Round, Bonded, Inflation float64
}

// Load reads a CSV with a header that has the columns round, bonded (a part of 1) and inflation_ppb, in any order and among others. Lines
// that begin with # are comments. Rounds must rise. Errors name the line.
func Load(r io.Reader) ([]Observation, error) {
	reader := csv.NewReader(r)
	reader.Comment, reader.ReuseRecord = '#', true
	header, err := reader.Read()
	if err != nil {
		return nil, fmt.Errorf("read the header: %w", err)
	}
	var columns [3]int
	for i, name := range []string{"round", "bonded", "inflation_ppb"} {
		if columns[i] = slices.Index(header, name); columns[i] < 0 {
			return nil, fmt.Errorf("line 1: no column %q", name)
		}
	}
	var all []Observation
	for {
		record, err := reader.Read()
		if errors.Is(err, io.EOF) {
			return all, nil
		}
		if err != nil {
			return nil, err
		}
		line, _ := reader.FieldPos(0)
		if len(all) == MaxObservations {
			return nil, fmt.Errorf("line %d: more than %d observations", line, MaxObservations)
		}
		var values [3]float64
		for i, column := range columns {
			if values[i], err = strconv.ParseFloat(record[column], 64); err != nil {
				return nil, fmt.Errorf("line %d, column %s: %q is not a number", line, []string{"round", "bonded", "inflation_ppb"}[i], record[column])
			}
		}
		o := Observation{Round: values[0], Bonded: values[1], Inflation: values[2] / 1e9}
		switch {
		case !(o.Bonded > 0 && o.Bonded < 1):
			return nil, fmt.Errorf("line %d: bonded part %v, must be between 0 and 1", line, o.Bonded)
		case !(o.Inflation > 0):
			return nil, fmt.Errorf("line %d: inflation %v ppb, must be positive", line, values[2])
		case len(all) > 0 && !(o.Round > all[len(all)-1].Round):
			return nil, fmt.Errorf("line %d: round %v does not come after %v", line, o.Round, all[len(all)-1].Round)
		}
		all = append(all, o)
	}
}

// Model is what Fit has learnt: in each round
//
//	logit(P) moves by Constant + OnBonded logit(P) + OnYield ln(inflation / P)
//
// and by chance with the standard deviation Noise.
type Model struct {
	Constant, OnBonded, OnYield float64
	// Noise is in logits for one round; over n rounds it adds up, less what is drawn back.
	Noise float64
	// Observations is how many changes it was learnt from, R2 the part of their variance that it explains.
	Observations int
	R2           float64
}

func logit(p float64) float64 { return math.Log(p / (1 - p)) }

func expit(x float64) float64 { return 1 / (1 + math.Exp(-x)) }

// features are what a change depends on, but for the constant.
func features(bonded, inflation float64) [2]float64 {
	return [2]float64{logit(bonded), math.Log(inflation / bonded)}
}

// Fit learns a model from observations that may be any number of rounds apart: each change is counted by round, weighted with its
// length. ridge pulls the two coefficients (of standardized features) to zero: 0 is least squares, more is more careful.
func Fit(observations []Observation, ridge float64) (Model, error) {
	n := len(observations) - 1
	if n < 3 {
		return Model{}, fmt.Errorf("%d observations: at least 4", len(observations))
	}
	if ridge < 0 || math.IsNaN(ridge) {
		return Model{}, fmt.Errorf("ridge %v: must not be negative", ridge)
	}
	x, y, weight := make([][2]float64, n), make([]float64, n), make([]float64, n)
	total, meanY := 0.0, 0.0
	var mean, deviation [2]float64
	for i := range n {
		from, to := observations[i], observations[i+1]
		weight[i] = to.Round - from.Round
		y[i] = (logit(to.Bonded) - logit(from.Bonded)) / weight[i]
		x[i] = features(from.Bonded, from.Inflation)
		total += weight[i]
		meanY += weight[i] * y[i]
		for k := range mean {
			mean[k] += weight[i] * x[i][k]
		}
	}
	meanY /= total
	for k := range mean {
		mean[k] /= total
		for i := range n {
			deviation[k] += weight[i] * (x[i][k] - mean[k]) * (x[i][k] - mean[k]) / total
		}
		deviation[k] = math.Sqrt(deviation[k])
		if deviation[k] < 1e-12 {
			deviation[k] = math.Inf(1) // A feature that never changes explains nothing.
		}
	}
	// The normal equations of two standardized features.
	var a [2][2]float64
	var b [2]float64
	for i := range n {
		z := [2]float64{(x[i][0] - mean[0]) / deviation[0], (x[i][1] - mean[1]) / deviation[1]}
		for k := range b {
			b[k] += weight[i] * z[k] * (y[i] - meanY) / total
			for l := range b {
				a[k][l] += weight[i] * z[k] * z[l] / total
			}
		}
	}
	a[0][0], a[1][1] = a[0][0]+ridge, a[1][1]+ridge
	beta, err := solve(a, b)
	if err != nil {
		return Model{}, err
	}
	m := Model{OnBonded: beta[0] / deviation[0], OnYield: beta[1] / deviation[1], Observations: n}
	m.Constant = meanY - m.OnBonded*mean[0] - m.OnYield*mean[1]
	m.measure(x, y, weight, meanY)
	return m, nil
}

// measure sets Noise and R2 from what the model leaves.
func (m *Model) measure(x [][2]float64, y, weight []float64, meanY float64) {
	left, all, noise := 0.0, 0.0, 0.0
	for i := range y {
		residual := y[i] - m.Constant - m.OnBonded*x[i][0] - m.OnYield*x[i][1]
		left += weight[i] * residual * residual
		all += weight[i] * (y[i] - meanY) * (y[i] - meanY)
		noise += residual * residual * weight[i] * weight[i] / m.spread(expit(x[i][0]), int(weight[i]))
	}
	const parameters = 3
	m.Noise = math.Sqrt(noise / float64(max(1, len(y)-parameters)))
	if all > 0 {
		m.R2 = 1 - left/all
	}
}

// pull is what is left of a chance move of the logit after a round; d ln(1/P) / d logit is -(1 - P).
func (m *Model) pull(bonded float64) float64 { return 1 + m.OnBonded - m.OnYield*(1-bonded) }

// spread is the variance of the logit after so many rounds, for a noise of 1 in each.
func (m *Model) spread(bonded float64, rounds int) float64 {
	variance, pull := 0.0, m.pull(bonded)
	for range rounds {
		variance = variance*pull*pull + 1
	}
	return math.Max(1, variance)
}

// solve is Cramer's rule. Features that say the same, or never change, are refused unless a ridge tells them apart.
func solve(a [2][2]float64, b [2]float64) ([2]float64, error) {
	determinant := a[0][0]*a[1][1] - a[0][1]*a[1][0]
	if math.Abs(determinant) < 1e-12 {
		return [2]float64{}, errors.New("bonded part and yield move as one in these observations: use a ridge above 0")
	}
	return [2]float64{
		(b[0]*a[1][1] - b[1]*a[0][1]) / determinant,
		(b[1]*a[0][0] - b[0]*a[1][0]) / determinant,
	}, nil
}

// Forecast is the bonded part after each round of a path of inflation that begins with the one after now.
type Forecast struct{ Low, Middle, High float64 }

// Forecast is the bonded part after the rounds of a path of inflation (parts of supply a round), with the range that holds the given
// part of outcomes if the model is right.
func (m Model) Forecast(bonded float64, inflation []float64, coverage float64) Forecast {
	at, variance := logit(bonded), 0.0
	for _, rate := range inflation {
		x := features(expit(at), rate)
		pull := m.pull(expit(at))
		at += m.Constant + m.OnBonded*x[0] + m.OnYield*x[1]
		variance = variance*pull*pull + m.Noise*m.Noise
	}
	half := math.Sqrt2 * math.Erfinv(coverage) * math.Sqrt(variance)
	return Forecast{Low: expit(at - half), Middle: expit(at), High: expit(at + half)}
}

// Trial is one observation that was forecast from those before it.
type Trial struct {
	Observation
	Forecast
	// Before is the bonded part that was known.
	Before float64
}

// Inside tells whether the observation lies in the forecast's range.
func (t Trial) Inside() bool { return t.Bonded >= t.Low && t.Bonded <= t.High }

// Score sums up trials.
type Score struct {
	Trials []Trial
	// Coverage is the part of trials inside their range; Error is the mean distance of the forecasts in logits, Naive that of the
	// forecast that nothing changes.
	Coverage, Error, Naive float64
}

// Backtest fits a model to the observations before each one from `first` on and forecasts it. Inflation in between is taken as known: it
// moves in a straight line to the next observation's.
func Backtest(observations []Observation, first int, ridge, coverage float64) (Score, error) {
	const fewest = 4
	if first < fewest || first >= len(observations) {
		return Score{}, fmt.Errorf("backtest from observation %d of %d: at least %d must come before, and one after", first, len(observations), fewest)
	}
	if coverage <= 0 || coverage >= 1 {
		return Score{}, fmt.Errorf("coverage %v: must be between 0 and 1", coverage)
	}
	var score Score
	for k := first; k < len(observations); k++ {
		model, err := Fit(observations[:k], ridge)
		if err != nil {
			return Score{}, fmt.Errorf("observations up to round %v: %w", observations[k-1].Round, err)
		}
		before, now := observations[k-1], observations[k]
		trial := Trial{Observation: now, Before: before.Bonded, Forecast: model.Forecast(before.Bonded, between(before, now), coverage)}
		score.Trials = append(score.Trials, trial)
		if trial.Inside() {
			score.Coverage++
		}
		score.Error += math.Abs(logit(now.Bonded) - logit(trial.Middle))
		score.Naive += math.Abs(logit(now.Bonded) - logit(before.Bonded))
	}
	n := float64(len(score.Trials))
	score.Coverage, score.Error, score.Naive = score.Coverage/n, score.Error/n, score.Naive/n
	return score, nil
}

// between is inflation in each round from one observation to the next.
func between(from, to Observation) []float64 {
	const most = 100_000
	rounds := min(most, max(1, int(to.Round-from.Round)))
	path := make([]float64, rounds)
	for i := range path {
		path[i] = from.Inflation + (to.Inflation-from.Inflation)*float64(i)/float64(rounds)
	}
	return path
}

// Text writes the model and its score for people.
func Text(w io.Writer, m Model, s Score) error {
	_, err := fmt.Fprintf(w, "a round moves logit(bonded) by %.3g %+.3g logit(bonded) %+.3g ln(inflation/bonded), noise %.3g; R2 %.2f of %d changes\n",
		m.Constant, m.OnBonded, m.OnYield, m.Noise, m.R2, m.Observations)
	for _, t := range s.Trials {
		if err == nil {
			_, err = fmt.Fprintf(w, "round %.0f: forecast %.2f %% (%.2f to %.2f), was %.2f %%, before %.2f %%\n",
				t.Round, 100*t.Middle, 100*t.Low, 100*t.High, 100*t.Bonded, 100*t.Before)
		}
	}
	if err == nil && len(s.Trials) > 0 {
		_, err = fmt.Fprintf(w, "inside the range: %.0f %%; mean error %.3f logits, of the forecast that nothing changes %.3f\n", 100*s.Coverage, s.Error, s.Naive)
	}
	return err
}
