// Package sample places points in the unit cube: where a sweep evaluates a scenario.
//
// Start from Sobol, LatinHypercube, Halton or Grid for a sweep, Saltelli and Morris for sensitivity analysis (package analysis reads
// what they order). A point is a slice of numbers in [0, 1], one for each parameter; Range turns one of them into a value. All are
// pure: chance comes in as a seed.Stream, and without one there is none.
package sample

import (
	"fmt"
	"math"

	"github.com/livepeer/network/simulation/seed"
)

const (
	// MaxPoints bounds what one call makes.
	MaxPoints = 1 << 22
	// MaxDims bounds Grid, LatinHypercube and Morris; the sequences have limits of their own.
	MaxDims = 256
)

// Range is the values of one parameter.
type Range struct {
	// Low is the value of 0, High that of 1, in the parameter's unit.
	Low, High float64
	// Log spreads the values evenly over orders of magnitude; both ends must be positive.
	Log bool
}

// Check tells what is wrong with the range.
func (r Range) Check() error {
	switch {
	case math.IsNaN(r.Low) || math.IsInf(r.Low, 0) || math.IsNaN(r.High) || math.IsInf(r.High, 0):
		return fmt.Errorf("range %v to %v is not finite", r.Low, r.High)
	case r.Low > r.High:
		return fmt.Errorf("range from %v down to %v", r.Low, r.High)
	case r.Log && r.Low <= 0:
		return fmt.Errorf("logarithmic range from %v: both ends must be positive", r.Low)
	}
	return nil
}

// At is the value at u of [0, 1].
func (r Range) At(u float64) float64 {
	if r.Log {
		return math.Exp(math.Log(r.Low) + u*(math.Log(r.High)-math.Log(r.Low)))
	}
	return r.Low + u*(r.High-r.Low)
}

func checkSize(n, dims, maxDims int) error {
	if dims < 1 || dims > maxDims {
		return fmt.Errorf("%d dimensions: must be 1 to %d", dims, maxDims)
	}
	if n < 1 || n > MaxPoints {
		return fmt.Errorf("%d points: must be 1 to %d", n, MaxPoints)
	}
	return nil
}

// rows are n points of one block of memory.
func rows(n, dims int) [][]float64 {
	block := make([]float64, n*dims)
	points := make([][]float64, n)
	for i := range points {
		points[i] = block[i*dims : (i+1)*dims : (i+1)*dims]
	}
	return points
}

// Grid is every combination of levels[d] values in dimension d, the last dimension fastest. Levels include both ends, 0 and 1; a
// single level stands in the middle.
func Grid(levels []int) ([][]float64, error) {
	n := 1
	for d, count := range levels {
		if count < 1 {
			return nil, fmt.Errorf("dimension %d has %d levels", d, count)
		}
		if n > MaxPoints/count {
			return nil, fmt.Errorf("the grid has more than %d points", MaxPoints)
		}
		n *= count
	}
	if err := checkSize(n, len(levels), MaxDims); err != nil {
		return nil, err
	}
	points := rows(n, len(levels))
	for i := range points {
		rest := i
		for d := len(levels) - 1; d >= 0; d-- {
			points[i][d] = 0.5
			if levels[d] > 1 {
				points[i][d] = float64(rest%levels[d]) / float64(levels[d]-1)
			}
			rest /= levels[d]
		}
	}
	return points, nil
}

// LatinHypercube is n points of which each of the n equal slices of each dimension has exactly one, at a random place in it
// (McKay, Beckman and Conover 1979).
func LatinHypercube(n, dims int, s *seed.Stream) ([][]float64, error) {
	if err := checkSize(n, dims, MaxDims); err != nil {
		return nil, err
	}
	points, order := rows(n, dims), make([]int, n)
	for d := range dims {
		for i := range order {
			order[i] = i
		}
		s.Shuffle(n, func(i, j int) { order[i], order[j] = order[j], order[i] })
		for i := range points {
			points[i][d] = (float64(order[i]) + s.Float64()) / float64(n)
		}
	}
	return points, nil
}

// primes are the bases of Halton.
var primes = [...]int{2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73}

// Halton is n points from the index first on: in dimension d the digits of the index in the d-th prime base, mirrored at the point
// (Halton 1960). Index 0 is the origin. At most 21 dimensions; beyond about 8 neighbouring dimensions are correlated for few points.
func Halton(first, n, dims int) ([][]float64, error) {
	if err := checkSize(n, dims, len(primes)); err != nil {
		return nil, err
	}
	if first < 0 {
		return nil, fmt.Errorf("first index %d", first)
	}
	points := rows(n, dims)
	for i := range points {
		for d := range dims {
			points[i][d] = mirror(first+i, primes[d])
		}
	}
	return points, nil
}

// mirror is the radical inverse of i.
func mirror(i, base int) float64 {
	sum, place := 0.0, 1.0
	for ; i > 0; i /= base {
		place /= float64(base)
		sum += float64(i%base) * place
	}
	return sum
}

// Design is points by the name that scenarios call a method by: n of lhs, sobol or halton, n base points of saltelli, n trajectories of morris
// on four levels. What is random in it comes from the number. It is an engine.Sampler.
func Design(method string, n, dims int, number uint64) ([][]float64, error) {
	s := seed.Key{Seed: number, Actor: "sample", Purpose: method}.Stream()
	switch method {
	case "lhs":
		return LatinHypercube(n, dims, s)
	case "sobol":
		return Sobol(n, dims, s)
	case "halton":
		return Halton(1, n, dims)
	case "saltelli":
		return Saltelli(n, dims, s)
	case "morris":
		const levels = 4
		return Morris(n, dims, levels, s)
	}
	return nil, fmt.Errorf("no method %q: there are lhs, sobol, halton, saltelli and morris", method)
}
