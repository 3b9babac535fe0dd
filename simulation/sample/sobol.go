package sample

import (
	"fmt"
	"math/bits"

	"github.com/livepeer/network/simulation/seed"
)

const (
	// MaxSobolDims is the number of dimensions that the table of directions has.
	MaxSobolDims = 21
	// sobolBits is the resolution of a coordinate.
	sobolBits = 32
)

// direction begins one dimension of Sobol's sequence: the degree of a primitive polynomial over GF(2), its inner coefficients, and the
// first direction numbers.
type direction struct {
	degree, inner int
	first         []uint32
}

// directions are those of S. Joe and F. Y. Kuo, "Constructing Sobol sequences with better two-dimensional projections", SIAM J. Sci.
// Comput. 30 (2008), table new-joe-kuo-6.21201, for dimensions 2 to 21; the first dimension needs none.
var directions = [MaxSobolDims - 1]direction{
	{1, 0, []uint32{1}},
	{2, 1, []uint32{1, 3}},
	{3, 1, []uint32{1, 3, 1}},
	{3, 2, []uint32{1, 1, 1}},
	{4, 1, []uint32{1, 1, 3, 3}},
	{4, 4, []uint32{1, 3, 5, 13}},
	{5, 2, []uint32{1, 1, 5, 5, 17}},
	{5, 4, []uint32{1, 1, 5, 5, 5}},
	{5, 7, []uint32{1, 1, 7, 11, 19}},
	{5, 11, []uint32{1, 1, 5, 1, 1}},
	{5, 13, []uint32{1, 1, 1, 3, 11}},
	{5, 14, []uint32{1, 3, 5, 5, 31}},
	{6, 1, []uint32{1, 3, 3, 9, 7, 49}},
	{6, 13, []uint32{1, 1, 1, 15, 21, 21}},
	{6, 16, []uint32{1, 3, 1, 13, 27, 49}},
	{6, 19, []uint32{1, 1, 1, 15, 7, 5}},
	{6, 22, []uint32{1, 3, 1, 15, 13, 25}},
	{6, 25, []uint32{1, 1, 5, 5, 19, 61}},
	{7, 1, []uint32{1, 3, 7, 11, 23, 15, 103}},
	{7, 4, []uint32{1, 3, 7, 13, 13, 15, 69}},
}

// vectors are the direction numbers of dimension d (from 0), as binary fractions of 32 bits.
func vectors(d int) (v [sobolBits]uint32) {
	if d == 0 {
		for k := range v {
			v[k] = 1 << (sobolBits - 1 - k)
		}
		return v
	}
	of := directions[d-1]
	for k := range v {
		if k < of.degree {
			v[k] = of.first[k] << (sobolBits - 1 - k)
			continue
		}
		v[k] = v[k-of.degree] ^ v[k-of.degree]>>of.degree
		for j := 1; j < of.degree; j++ {
			if of.inner>>(of.degree-1-j)&1 == 1 {
				v[k] ^= v[k-j]
			}
		}
	}
	return v
}

// Sobol is the first n points of Sobol's sequence in Gray-code order (Antonov and Saleev 1979); the first is the origin. Take a power of
// two: then every dimension is covered evenly. With a stream all points are shifted by one random digital shift, which keeps the
// evenness and makes independent repetitions; without one there is no chance. At most MaxSobolDims dimensions.
func Sobol(n, dims int, s *seed.Stream) ([][]float64, error) {
	if err := checkSize(n, dims, MaxSobolDims); err != nil {
		return nil, fmt.Errorf("Sobol sequence: %w", err)
	}
	points := rows(n, dims)
	for d := range dims {
		v, x := vectors(d), uint32(0)
		if s != nil {
			x = uint32(s.Uint64() >> 32)
		}
		for i := range points {
			points[i][d] = float64(x) / (1 << sobolBits)
			x ^= v[bits.TrailingZeros32(^uint32(i))]
		}
	}
	return points, nil
}

// Saltelli is the design for Sobol's indices: for each of n base points the rows A, A with one coordinate of B for each dimension, B; so
// n (dims + 2) points (A. Saltelli et al., Comput. Phys. Commun. 181 (2010), 259). A and B are the halves of a shifted Sobol
// sequence. analysis.Sobol wants one value a row, in this order.
func Saltelli(n, dims int, s *seed.Stream) ([][]float64, error) {
	if dims < 1 || dims > MaxSobolDims/2 {
		return nil, fmt.Errorf("Saltelli design of %d dimensions: must be 1 to %d", dims, MaxSobolDims/2)
	}
	if n < 1 || n > MaxPoints/(dims+2) {
		return nil, fmt.Errorf("Saltelli design of %d base points: must be 1 to %d", n, MaxPoints/(dims+2))
	}
	base, err := Sobol(n, 2*dims, s)
	if err != nil {
		return nil, err
	}
	points := rows(n*(dims+2), dims)
	for i, both := range base {
		a, b := both[:dims], both[dims:]
		block := points[i*(dims+2) : (i+1)*(dims+2)]
		copy(block[0], a)
		for d := range dims {
			copy(block[1+d], a)
			block[1+d][d] = b[d]
		}
		copy(block[dims+1], b)
	}
	return points, nil
}

// Morris is `count` trajectories of dims + 1 points on a grid of `levels` values a dimension: from a random point every coordinate moves
// once, in random order, by half the grid (M. D. Morris, Technometrics 33 (1991), 161). Levels are even. analysis.Morris wants one
// value a row, in this order.
func Morris(count, dims, levels int, s *seed.Stream) ([][]float64, error) {
	if levels < 2 || levels%2 != 0 {
		return nil, fmt.Errorf("Morris design with %d levels: must be even and at least 2", levels)
	}
	if count < 1 || count > MaxPoints/(dims+1) {
		return nil, fmt.Errorf("Morris design with %d trajectories of %d dimensions", count, dims)
	}
	if err := checkSize(count*(dims+1), dims, MaxDims); err != nil {
		return nil, fmt.Errorf("Morris design: %w", err)
	}
	points := rows(count*(dims+1), dims)
	half, top := levels/2, float64(levels-1)
	at, order := make([]int, dims), make([]int, dims)
	for t := range count {
		for d := range at {
			at[d], order[d] = s.IntN(levels), d
		}
		s.Shuffle(dims, func(i, j int) { order[i], order[j] = order[j], order[i] })
		for step := 0; ; step++ {
			row := points[t*(dims+1)+step]
			for d := range row {
				row[d] = float64(at[d]) / top
			}
			if step == dims {
				break
			}
			d := order[step]
			at[d] = (at[d] + half) % levels
		}
	}
	return points, nil
}
