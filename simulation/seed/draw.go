package seed

import (
	"math"
	"math/bits"
)

const (
	// unit is the distance of two neighbours that Float64 can return: 2^-53.
	unit = 1.0 / (1 << 53)
	// poissonExact is the mean up to which Poisson multiplies; above it is the sum of smaller ones.
	poissonExact = 30
	// maxPoissonMean bounds the work of one draw.
	maxPoissonMean = 1e7
)

// Uint64 is uniform over all 64-bit numbers.
func (s *Stream) Uint64() uint64 { return s.source.Uint64() }

// Float64 is uniform in [0, 1), in steps of 2^-53.
func (s *Stream) Float64() float64 { return float64(s.Uint64()>>11) * unit }

// open is uniform in (0, 1], for logarithms.
func (s *Stream) open() float64 { return 1 - s.Float64() }

// Uint64N is uniform in [0, n) without bias (D. Lemire, "Fast Random Integer Generation in an Interval", 2019). It panics if n is 0.
func (s *Stream) Uint64N(n uint64) uint64 {
	if n == 0 {
		panic("seed: a draw from nothing")
	}
	high, low := bits.Mul64(s.Uint64(), n)
	if low < n {
		for threshold := -n % n; low < threshold; {
			high, low = bits.Mul64(s.Uint64(), n)
		}
	}
	return high
}

// IntN is uniform in [0, n). It panics if n is not positive.
func (s *Stream) IntN(n int) int {
	if n <= 0 {
		panic("seed: a draw from nothing")
	}
	return int(s.Uint64N(uint64(n)))
}

// Chance is true with probability p.
func (s *Stream) Chance(p float64) bool { return s.Float64() < p }

// Uniform is uniform in [low, high).
func (s *Stream) Uniform(low, high float64) float64 { return low + float64((high-low)*s.Float64()) }

// Normal has the mean and the standard deviation given (Marsaglia's polar method).
func (s *Stream) Normal(mean, deviation float64) float64 {
	return mean + float64(deviation*s.standard())
}

func (s *Stream) standard() float64 {
	if s.hasSpare {
		s.hasSpare = false
		return s.spare
	}
	for {
		u, v := 2*s.Float64()-1, 2*s.Float64()-1
		square := float64(u*u) + float64(v*v)
		if square == 0 || square >= 1 {
			continue
		}
		factor := math.Sqrt(-2 * math.Log(square) / square)
		s.spare, s.hasSpare = v*factor, true
		return u * factor
	}
}

// LogNormal is e to a normal number: mu and sigma are of the logarithm, the median is e^mu.
func (s *Stream) LogNormal(mu, sigma float64) float64 { return math.Exp(s.Normal(mu, sigma)) }

// Exponential has the given mean.
func (s *Stream) Exponential(mean float64) float64 { return -mean * math.Log(s.open()) }

// Pareto is at least scale; the chance to be above x is (scale/x)^shape.
func (s *Stream) Pareto(scale, shape float64) float64 { return scale / math.Pow(s.open(), 1/shape) }

// Poisson is a count with the given mean (Knuth's product of uniforms; a large mean is a sum of small ones). It is 0 for a mean that is
// not positive and panics above 1e7.
func (s *Stream) Poisson(mean float64) int {
	if mean > maxPoissonMean {
		panic("seed: a Poisson mean above 1e7")
	}
	count := 0
	for ; mean > poissonExact; mean -= poissonExact {
		count += s.knuth(poissonExact)
	}
	if mean > 0 {
		count += s.knuth(mean)
	}
	return count
}

func (s *Stream) knuth(mean float64) int {
	limit, product, count := math.Exp(-mean), 1.0, 0
	for {
		product *= s.open()
		if product <= limit {
			return count
		}
		count++
	}
}

// Shuffle puts n things into an order that is uniform over all orders (Fisher and Yates).
func (s *Stream) Shuffle(n int, swap func(i, j int)) {
	for i := n - 1; i > 0; i-- {
		swap(i, s.IntN(i+1))
	}
}

// Pick is an index drawn in proportion to the weights; -1 if none is positive. Weights that are not positive are never drawn.
func (s *Stream) Pick(weights []float64) int {
	sum, last := 0.0, -1
	for i, weight := range weights {
		if weight > 0 {
			sum, last = sum+weight, i
		}
	}
	at := s.Float64() * sum
	for i, weight := range weights {
		if weight > 0 {
			if at -= weight; at < 0 {
				return i
			}
		}
	}
	return last
}
