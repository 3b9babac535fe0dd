// Package analysis turns results of many runs into answers: what matters, how sure that is, which settings are good enough.
//
// Start from Sobol, Morris or PAWN for sensitivity, Fan for a picture of uncertainty over time, Tail for risk, Pareto and Admissible for
// choices, KolmogorovSmirnov and ChiSquare to hold a sample against a law. All functions are pure: points and values in, numbers out;
// chance for bootstraps comes in as a seed.Stream.
package analysis

import (
	"fmt"
	"math"
	"slices"
)

// Quantile is the value below which the part p of the sorted values lies, interpolated linearly (Hyndman and Fan's type 7, as numpy).
// It panics if there are no values.
func Quantile(sorted []float64, p float64) float64 {
	at := math.Max(0, math.Min(1, p)) * float64(len(sorted)-1)
	low := int(at)
	if low == len(sorted)-1 {
		return sorted[low]
	}
	return sorted[low] + (at-float64(low))*(sorted[low+1]-sorted[low])
}

// Mean is the average of the values; NaN of none.
func Mean(values []float64) float64 {
	sum := 0.0
	for _, v := range values {
		sum += v
	}
	return sum / float64(len(values))
}

// Variance is the mean square distance from the mean, over n - 1; 0 of fewer than two values.
func Variance(values []float64) float64 {
	if len(values) < 2 {
		return 0
	}
	mean, sum := Mean(values), 0.0
	for _, v := range values {
		sum += (v - mean) * (v - mean)
	}
	return sum / float64(len(values)-1)
}

// Interval is a range of values around an estimate.
type Interval struct{ Low, High float64 }

// Bands are the quantiles of many paths at each step.
type Bands struct {
	// Levels are the quantiles, rising, each in [0, 1].
	Levels []float64
	// At has, for each level, the value at each step.
	At [][]float64
}

// Fan is the quantiles over replicates of one series: paths[replicate][step]. Paths must be equally long.
func Fan(paths [][]float64, levels []float64) (Bands, error) {
	if len(paths) == 0 {
		return Bands{}, fmt.Errorf("fan of no paths")
	}
	steps := len(paths[0])
	for i, path := range paths {
		if len(path) != steps {
			return Bands{}, fmt.Errorf("path %d has %d steps, the first has %d", i, len(path), steps)
		}
	}
	if !slices.IsSorted(levels) {
		return Bands{}, fmt.Errorf("levels %v do not rise", levels)
	}
	bands := Bands{Levels: slices.Clone(levels), At: make([][]float64, len(levels))}
	for l := range levels {
		bands.At[l] = make([]float64, steps)
	}
	column := make([]float64, len(paths))
	for step := range steps {
		for i, path := range paths {
			column[i] = path[step]
		}
		slices.Sort(column)
		for l, level := range levels {
			bands.At[l][step] = Quantile(column, level)
		}
	}
	return bands, nil
}

// Risk is the bad end of a distribution of losses.
type Risk struct {
	// VaR is the loss that the part p of outcomes does not exceed, CVaR the mean of the outcomes at or above it; both in the losses' unit.
	VaR, CVaR float64
}

// Tail is the value at risk of losses at the level p of (0, 1), and the expected loss beyond it (R. T. Rockafellar and S. Uryasev, J.
// Risk 2 (2000), 21).
func Tail(losses []float64, p float64) (Risk, error) {
	if len(losses) == 0 {
		return Risk{}, fmt.Errorf("tail of no losses")
	}
	if p <= 0 || p >= 1 {
		return Risk{}, fmt.Errorf("tail at level %v: must be between 0 and 1", p)
	}
	sorted := slices.Sorted(slices.Values(losses))
	// The outcome at place k counts for the part of it that lies above p.
	n := float64(len(sorted))
	k := min(int(math.Ceil(p*n))-1, len(sorted)-1)
	k = max(k, 0)
	sum := sorted[k] * (float64(k+1) - p*n)
	for _, loss := range sorted[k+1:] {
		sum += loss
	}
	return Risk{VaR: sorted[k], CVaR: sum / (n * (1 - p))}, nil
}

// Pareto is the indices of the points that no other point dominates: is at least as good in every objective and better in one.
// better[d] is +1 where more is better, -1 where less is. Equal points are all kept.
func Pareto(points [][]float64, better []int) ([]int, error) {
	for i, point := range points {
		if len(point) != len(better) {
			return nil, fmt.Errorf("point %d has %d objectives, want %d", i, len(point), len(better))
		}
	}
	var front []int
	for i := range points {
		if !slices.ContainsFunc(points, func(other []float64) bool { return dominates(other, points[i], better) }) {
			front = append(front, i)
		}
	}
	return front, nil
}

func dominates(a, b []float64, better []int) bool {
	strictly := false
	for d, sign := range better {
		difference := (a[d] - b[d]) * float64(sign)
		if difference < 0 || math.IsNaN(difference) {
			return false
		}
		strictly = strictly || difference > 0
	}
	return strictly
}

// Trials are the runs of one point of a sweep.
type Trials struct {
	// Successes is how many of the Runs met all objectives.
	Successes, Runs int
}

// Rate is the part that succeeded, with Wilson's 95 % interval (E. B. Wilson 1927), which is right for few runs and for rates near 0 or 1.
func (t Trials) Rate() (float64, Interval) {
	if t.Runs == 0 {
		return math.NaN(), Interval{0, 1}
	}
	const z = 1.959964
	n := float64(t.Runs)
	p := float64(t.Successes) / n
	centre := (p + z*z/(2*n)) / (1 + z*z/n)
	half := z / (1 + z*z/n) * math.Sqrt(p*(1-p)/n+z*z/(4*n*n))
	return p, Interval{math.Max(0, centre-half), math.Min(1, centre+half)}
}

// Verdict is what can be said of a point.
type Verdict string

// The verdicts of Admissible.
const (
	// Admitted is a point whose rate is high enough for certain: the interval's low end is.
	Admitted Verdict = "admitted"
	// Likely is a point whose measured rate is high enough, but whose interval is not.
	Likely Verdict = "likely"
	// Refused is a point whose rate is too low.
	Refused Verdict = "refused"
)

// Admissible judges every point by the rate of success that is asked for.
func Admissible(points []Trials, atLeast float64) []Verdict {
	verdicts := make([]Verdict, len(points))
	for i, trials := range points {
		rate, interval := trials.Rate()
		switch {
		case interval.Low >= atLeast:
			verdicts[i] = Admitted
		case rate >= atLeast:
			verdicts[i] = Likely
		default:
			verdicts[i] = Refused
		}
	}
	return verdicts
}
