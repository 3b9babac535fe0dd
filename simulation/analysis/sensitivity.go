package analysis

import (
	"fmt"
	"math"
	"slices"

	"github.com/livepeer/network/simulation/seed"
)

// Index is how much of an output's variance one parameter explains.
type Index struct {
	// First is the part explained by the parameter alone (S1), Total the part that also counts what it does together with others (ST).
	First, Total float64
	// FirstInterval and TotalInterval are from the bootstrap.
	FirstInterval, TotalInterval Interval
}

// Sobol computes variance-based indices from the values of sample.Saltelli's rows, in their order: S1 by Saltelli's estimator (Comput.
// Phys. Commun. 181 (2010), 259, table 2 b), ST by Jansen's (Comput. Phys. Commun. 117 (1999), 35). Intervals have the given
// confidence and come from `resamples` bootstraps over base points. An output that does not vary has indices 0.
func Sobol(values []float64, dims, resamples int, confidence float64, s *seed.Stream) ([]Index, error) {
	if dims < 1 || len(values) == 0 || len(values)%(dims+2) != 0 {
		return nil, fmt.Errorf("%d values of a Saltelli design of %d dimensions: must be a multiple of %d", len(values), dims, dims+2)
	}
	if at := slices.IndexFunc(values, notFinite); at >= 0 {
		return nil, fmt.Errorf("value %d is %v", at, values[at])
	}
	if confidence <= 0 || confidence >= 1 {
		return nil, fmt.Errorf("confidence %v: must be between 0 and 1", confidence)
	}
	n := len(values) / (dims + 2)
	base := make([]int, n)
	for i := range base {
		base[i] = i
	}
	indices := make([]Index, dims)
	for d, e := range estimate(values, dims, base) {
		indices[d].First, indices[d].Total = e[0], e[1]
	}
	first, total := make([][]float64, dims), make([][]float64, dims)
	for range resamples {
		for i := range base {
			base[i] = s.IntN(n)
		}
		for d, e := range estimate(values, dims, base) {
			first[d], total[d] = append(first[d], e[0]), append(total[d], e[1])
		}
	}
	for d := range indices {
		if resamples == 0 {
			break
		}
		indices[d].FirstInterval = around(first[d], confidence)
		indices[d].TotalInterval = around(total[d], confidence)
	}
	return indices, nil
}

func notFinite(v float64) bool { return math.IsNaN(v) || math.IsInf(v, 0) }

func around(values []float64, confidence float64) Interval {
	slices.Sort(values)
	return Interval{Quantile(values, (1-confidence)/2), Quantile(values, (1+confidence)/2)}
}

// estimate is S1 and ST of each dimension over the chosen base points.
func estimate(values []float64, dims int, base []int) [][2]float64 {
	width := dims + 2
	mean, square := 0.0, 0.0
	for _, i := range base {
		a, b := values[i*width], values[i*width+dims+1]
		mean += a + b
		square += a*a + b*b
	}
	count := float64(2 * len(base))
	mean /= count
	variance := square/count - mean*mean
	result := make([][2]float64, dims)
	if variance <= 1e-14*mean*mean {
		return result
	}
	for d := range dims {
		for _, i := range base {
			a, exchanged, b := values[i*width], values[i*width+1+d], values[i*width+dims+1]
			result[d][0] += (b - mean) * (exchanged - a)
			result[d][1] += (a - exchanged) * (a - exchanged) / 2
		}
		n := float64(len(base)) * variance
		result[d][0] /= n
		result[d][1] /= n
	}
	return result
}

// Effect is what moving one parameter by half its range does, per unit of the cube.
type Effect struct {
	// MuStar is the mean size of the effect, Mu its mean with sign, Sigma its standard deviation: large where the effect depends on
	// where one stands. All in the output's unit per full range of the parameter.
	MuStar, Mu, Sigma float64
}

// Morris computes elementary effects from sample.Morris's points and their values, in their order (M. D. Morris, Technometrics 33 (1991),
// 161; mu* of F. Campolongo et al., Environ. Model. Softw. 22 (2007), 1509).
func Morris(points [][]float64, values []float64) ([]Effect, error) {
	if len(points) == 0 || len(points) != len(values) {
		return nil, fmt.Errorf("%d points and %d values", len(points), len(values))
	}
	dims := len(points[0])
	if len(points)%(dims+1) != 0 {
		return nil, fmt.Errorf("%d points of a Morris design of %d dimensions: must be a multiple of %d", len(points), dims, dims+1)
	}
	effects := make([][]float64, dims)
	for from := 0; from < len(points); from += dims + 1 {
		for step := from; step < from+dims; step++ {
			moved := -1
			for d := range dims {
				if points[step][d] == points[step+1][d] {
					continue
				}
				if moved >= 0 {
					return nil, fmt.Errorf("points %d and %d differ in more than one coordinate", step, step+1)
				}
				moved = d
			}
			if moved < 0 {
				return nil, fmt.Errorf("points %d and %d are the same", step, step+1)
			}
			change := points[step+1][moved] - points[step][moved]
			effects[moved] = append(effects[moved], (values[step+1]-values[step])/change)
		}
	}
	result := make([]Effect, dims)
	for d, of := range effects {
		size := 0.0
		for _, effect := range of {
			size += math.Abs(effect)
		}
		result[d] = Effect{MuStar: size / float64(len(of)), Mu: Mean(of), Sigma: math.Sqrt(Variance(of))}
	}
	return result, nil
}

// Distance is how far fixing a parameter moves the distribution of the output: Kolmogorov-Smirnov distances in [0, 1].
type Distance struct {
	Median, Max float64
}

// PAWN compares the output's distribution with those inside `cuts` equal slices of each parameter's sample, for any sample of points
// (F. Pianosi and T. Wagener, Environ. Model. Softw. 108 (2018), 197). It sees more than variance, and needs no design.
func PAWN(points [][]float64, values []float64, cuts int) ([]Distance, error) {
	if len(points) == 0 || len(points) != len(values) {
		return nil, fmt.Errorf("%d points and %d values", len(points), len(values))
	}
	const fewest = 10
	if cuts < 2 || len(points)/cuts < fewest {
		return nil, fmt.Errorf("%d slices of %d points: at least 2 slices of %d points each", cuts, len(points), fewest)
	}
	all := slices.Sorted(slices.Values(values))
	order := make([]int, len(points))
	result := make([]Distance, len(points[0]))
	for d := range result {
		for i := range order {
			order[i] = i
		}
		slices.SortStableFunc(order, func(a, b int) int {
			switch {
			case points[a][d] < points[b][d]:
				return -1
			case points[a][d] > points[b][d]:
				return 1
			}
			return 0
		})
		distances := make([]float64, cuts)
		for c := range distances {
			from, to := c*len(order)/cuts, (c+1)*len(order)/cuts
			inside := make([]float64, 0, to-from)
			for _, i := range order[from:to] {
				inside = append(inside, values[i])
			}
			slices.Sort(inside)
			distances[c] = twoSample(all, inside)
		}
		slices.Sort(distances)
		result[d] = Distance{Median: Quantile(distances, 0.5), Max: distances[cuts-1]}
	}
	return result, nil
}

// twoSample is the largest distance of two empirical distributions, both sorted.
func twoSample(a, b []float64) float64 {
	most, i, j := 0.0, 0, 0
	for i < len(a) && j < len(b) {
		v := math.Min(a[i], b[j])
		for i < len(a) && a[i] == v {
			i++
		}
		for j < len(b) && b[j] == v {
			j++
		}
		most = math.Max(most, math.Abs(float64(i)/float64(len(a))-float64(j)/float64(len(b))))
	}
	return most
}
