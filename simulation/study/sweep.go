package study

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"github.com/livepeer/network/simulation/analysis"
	"github.com/livepeer/network/simulation/report"
	"github.com/livepeer/network/simulation/scenario"
	"github.com/livepeer/network/simulation/seed"
)

const (
	// resamples and confidence are of the intervals of Sobol's indices.
	resamples  = 500
	confidence = 0.95
	// cuts is how many slices PAWN makes of a parameter's range, fewestInCut how many points each must have.
	cuts, fewestInCut = 10, 10
)

// trials counts in how many replicates of a point an objective holds.
func (st *Study) trials(point int, o scenario.Objective) analysis.Trials {
	trials := analysis.Trials{Runs: st.Manifest.Replicates}
	for _, x := range st.Outcomes(point, o.Metric+"."+o.Take) {
		if !math.IsNaN(x) && o.Holds(x) {
			trials.Successes++
		}
	}
	return trials
}

// Verdict is the worst that can be said of a point by all objectives; "" where there are none.
func (st *Study) Verdict(point int) analysis.Verdict {
	order := []analysis.Verdict{"", analysis.Admitted, analysis.Likely, analysis.Refused}
	worst := 0
	for _, o := range st.Scenario.Objectives {
		verdict := analysis.Admissible([]analysis.Trials{st.trials(point, o)}, o.Probability)[0]
		worst = max(worst, slices.Index(order, verdict))
	}
	return order[worst]
}

// markFront marks the points that no other is better than in what both objectives want.
func markFront(points []report.Point, x, y scenario.Objective) {
	pairs := make([][]float64, len(points))
	for i, p := range points {
		pairs[i] = []float64{p.X, p.Y}
	}
	front, err := analysis.Pareto(pairs, []int{direction(x), direction(y)})
	if err != nil {
		panic("study: pairs that are no pairs: " + err.Error())
	}
	for _, i := range front {
		points[i].Front = true
	}
}

// direction is +1 where an objective wants more.
func direction(o scenario.Objective) int {
	if strings.HasPrefix(o.Op, ">") {
		return 1
	}
	return -1
}

// Sensitivities are of each metric's last value: Sobol's indices and Morris's effects where the sweep has their design, PAWN's distances
// where it has points enough.
func (st *Study) Sensitivities() ([]report.Sensitivity, error) {
	sweep := st.Scenario.Sweep
	if sweep == nil {
		return nil, nil
	}
	compute := st.pawn
	switch {
	case sweep.Method == scenario.MethodSaltelli:
		compute = st.sobol
	case sweep.Method == scenario.MethodMorris:
		compute = st.morris
	case st.Manifest.Points < cuts*fewestInCut:
		return nil, nil
	}
	var all []report.Sensitivity
	for _, metric := range st.Scenario.Metrics {
		values := st.means(metric + ".last")
		if len(finite(values)) != len(values) || slices.Min(values) == slices.Max(values) {
			continue // What does not vary is sensitive to nothing.
		}
		sensitivity, err := compute(metric, values)
		if err != nil {
			return nil, fmt.Errorf("study: sensitivity of %s: %w", metric, err)
		}
		sensitivity.Output = metric + " at the end"
		all = append(all, sensitivity)
	}
	return all, nil
}

func (st *Study) sobol(metric string, values []float64) (report.Sensitivity, error) {
	chance := seed.Key{Seed: st.Manifest.Seed, Actor: "study", Purpose: "bootstrap of " + metric}.Stream()
	indices, err := analysis.Sobol(values, len(st.Manifest.Parameters), resamples, confidence, chance)
	s := report.Sensitivity{Method: "part of the variance, Sobol: dark alone, light with others"}
	for i, index := range indices {
		s.Bars = append(s.Bars, report.Bar{
			Parameter: st.Manifest.Parameters[i], First: index.First, Total: index.Total,
			FirstInterval: index.FirstInterval, TotalInterval: index.TotalInterval,
		})
	}
	return s, err
}

func (st *Study) morris(metric string, values []float64) (report.Sensitivity, error) {
	effects, err := analysis.Morris(st.cube(), values)
	s := report.Sensitivity{Method: "mean size of effects over a parameter's whole range (" + st.unit(metric) + "), Morris"}
	for i, effect := range effects {
		s.Bars = append(s.Bars, report.Bar{Parameter: st.Manifest.Parameters[i], First: math.NaN(), Total: effect.MuStar})
	}
	return s, err
}

func (st *Study) pawn(_ string, values []float64) (report.Sensitivity, error) {
	distances, err := analysis.PAWN(st.cube(), values, cuts)
	s := report.Sensitivity{Method: "distance of distributions, PAWN: dark the median, light the largest"}
	for i, distance := range distances {
		s.Bars = append(s.Bars, report.Bar{Parameter: st.Manifest.Parameters[i], First: distance.Median, Total: distance.Max})
	}
	return s, err
}

// cube is the points with each parameter mapped to [0, 1] by the values that it has in them, or by their logarithms if these were spread.
func (st *Study) cube() [][]float64 {
	points := make([][]float64, st.Manifest.Points)
	for point := range points {
		points[point] = st.values(point)
		for d, dimension := range st.Scenario.Sweep.Dimensions {
			if dimension.Log {
				points[point][d] = math.Log(points[point][d])
			}
		}
	}
	for d := range st.Manifest.Parameters {
		low, high := math.Inf(1), math.Inf(-1)
		for _, p := range points {
			low, high = math.Min(low, p[d]), math.Max(high, p[d])
		}
		for _, p := range points {
			p[d] = (p[d] - low) / max(high-low, math.SmallestNonzeroFloat64)
		}
	}
	return points
}

// tornados are, for a grid, how far each metric's last value moves when one parameter goes to its ends and the others stay in their middle.
func (st *Study) tornados() []report.Tornado {
	sweep := st.Scenario.Sweep
	if sweep == nil || sweep.Method != scenario.MethodGrid || len(sweep.Dimensions) < 2 {
		return nil // What one parameter does is seen point by point.
	}
	middle := make([]float64, len(sweep.Dimensions))
	for d, dimension := range sweep.Dimensions {
		middle[d] = dimension.Values[len(dimension.Values)/2]
	}
	base := st.find(middle)
	if base < 0 {
		return nil // Values that were rounded into each other.
	}
	var all []report.Tornado
	for _, metric := range st.Scenario.Metrics {
		values := st.means(metric + ".last")
		if len(finite(values)) != len(values) || slices.Min(values) == slices.Max(values) {
			continue
		}
		t := report.Tornado{Output: metric + " at the end", Unit: st.unit(metric), Base: values[base]}
		for d, dimension := range sweep.Dimensions {
			at := slices.Clone(middle)
			at[d] = slices.Min(dimension.Values)
			low := st.find(at)
			at[d] = slices.Max(dimension.Values)
			high := st.find(at)
			if low >= 0 && high >= 0 {
				t.Arms = append(t.Arms, report.Arm{Parameter: dimension.Path, AtLow: values[low], AtHigh: values[high]})
			}
		}
		all = append(all, t)
	}
	return all
}

// find is the point that has these values, or -1.
func (st *Study) find(values []float64) int {
	for point := range st.Manifest.Points {
		if slices.Equal(st.values(point), values) {
			return point
		}
	}
	return -1
}
