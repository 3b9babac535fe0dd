package seed_test

import (
	"encoding/hex"
	"math"
	"slices"
	"testing"

	"github.com/livepeer/network/simulation/seed"
)

// TestKey_IsWhatItSays pins the derivation: a change of it makes every published run irreproducible.
func TestKey_IsWhatItSays(t *testing.T) {
	t.Parallel()
	key := seed.Key{Seed: 1, Point: 2, Replicate: 3, Actor: "keeper", Purpose: "delay"}
	sum := key.Sum()
	// printf 'livepeer.simulation.seed.v1', the numbers 1, 2, 3 and 6, keeper, 5, delay | sha256sum
	const want = "9d02511ace9d706d696b03003d0a89ab9fabd02ab123c40561009927d013ee7e"
	if got := hex.EncodeToString(sum[:]); got != want {
		t.Errorf("sum %s, want %s", got, want)
	}
}

func TestKey_EveryPartMatters(t *testing.T) {
	t.Parallel()
	seen := map[uint64]seed.Key{}
	for _, key := range []seed.Key{
		{},
		{Seed: 1},
		{Point: 1},
		{Replicate: 1},
		{Actor: "a"},
		{Purpose: "a"},
		{Actor: "ab", Purpose: "c"},
		{Actor: "a", Purpose: "bc"},
	} {
		first := key.Stream().Uint64()
		if other, twice := seen[first]; twice {
			t.Errorf("%+v and %+v share a stream", key, other)
		}
		seen[first] = key
		if again := key.Stream().Uint64(); again != first {
			t.Errorf("%+v begins with %d and with %d", key, first, again)
		}
	}
}

// TestDraws_HaveTheirMoments checks means and variances within five standard errors.
func TestDraws_HaveTheirMoments(t *testing.T) {
	t.Parallel()
	const n = 200_000
	for name, one := range map[string]struct {
		draw           func(*seed.Stream) float64
		mean, variance float64
		fourth         float64 // fourth central moment, for the error of the variance
	}{
		"uniform":     {func(s *seed.Stream) float64 { return s.Uniform(2, 4) }, 3, 1.0 / 3, 0.2},
		"normal":      {func(s *seed.Stream) float64 { return s.Normal(-1, 2) }, -1, 4, 48},
		"exponential": {func(s *seed.Stream) float64 { return s.Exponential(2) }, 2, 4, 144},
		"log normal":  {func(s *seed.Stream) float64 { return s.LogNormal(0, 0.25) }, math.Exp(0.03125), (math.Exp(0.0625) - 1) * math.Exp(0.0625), 0.02},
		"pareto":      {func(s *seed.Stream) float64 { return s.Pareto(1, 10) }, 10.0 / 9, 10.0 / (81 * 8), 0.005},
		"poisson 3":   {func(s *seed.Stream) float64 { return float64(s.Poisson(3)) }, 3, 3, 30},
		"poisson 100": {func(s *seed.Stream) float64 { return float64(s.Poisson(100)) }, 100, 100, 30_100},
		"chance":      {func(s *seed.Stream) float64 { return map[bool]float64{true: 1}[s.Chance(0.3)] }, 0.3, 0.21, 0.0777},
		"int":         {func(s *seed.Stream) float64 { return float64(s.IntN(6)) }, 2.5, 35.0 / 12, 14.7},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s := seed.Key{Seed: 7, Purpose: name}.Stream()
			sum, squares := 0.0, 0.0
			for range n {
				x := one.draw(s) - one.mean
				sum, squares = sum+x, squares+x*x
			}
			if off, allowed := math.Abs(sum/n), 5*math.Sqrt(one.variance/n); off > allowed {
				t.Errorf("mean off by %g, at most %g", off, allowed)
			}
			if off, allowed := math.Abs(squares/n-one.variance), 5*math.Sqrt(one.fourth/n); off > allowed {
				t.Errorf("variance off by %g, at most %g", off, allowed)
			}
		})
	}
}

func TestPick_FollowsWeightsAndSkipsWhatHasNone(t *testing.T) {
	t.Parallel()
	s := seed.Key{Seed: 3}.Stream()
	counts := make([]int, 4)
	for range 60_000 {
		counts[s.Pick([]float64{1, 0, 2, 3})]++
	}
	square := 0.0
	for i, want := range []float64{10_000, 0, 20_000, 30_000} {
		if want > 0 {
			square += (float64(counts[i]) - want) * (float64(counts[i]) - want) / want
		}
	}
	if counts[1] != 0 || square > 13.8 { // 0.1 % of the chi-square of two degrees
		t.Errorf("counts %v, chi-square %.1f", counts, square)
	}
	if got := s.Pick([]float64{0, -1}); got != -1 {
		t.Errorf("picked %d of nothing", got)
	}
}

func TestShuffle_ReachesEveryOrderAlike(t *testing.T) {
	t.Parallel()
	s := seed.Key{Seed: 5}.Stream()
	counts := map[[3]int]int{}
	for range 60_000 {
		order := [3]int{0, 1, 2}
		s.Shuffle(3, func(i, j int) { order[i], order[j] = order[j], order[i] })
		counts[order]++
	}
	square := 0.0
	for _, count := range counts {
		square += (float64(count) - 10_000) * (float64(count) - 10_000) / 10_000
	}
	if len(counts) != 6 || square > 20.5 { // 0.1 % of the chi-square of five degrees
		t.Errorf("%d orders, chi-square %.1f", len(counts), square)
	}
}

func TestUint64N_HasNoBias(t *testing.T) {
	t.Parallel()
	const n = 3 << 62 // Taking the remainder would draw the lower third twice as often.
	s := seed.Key{Seed: 11}.Stream()
	low := 0
	for range 30_000 {
		x := s.Uint64N(n)
		if x >= n {
			t.Fatalf("%d is not below the bound", x)
		}
		if x < n/3 {
			low++
		}
	}
	if low < 9_600 || low > 10_400 {
		t.Errorf("%d of 30000 in the lowest third", low)
	}
}

func TestPoisson_OfNothingIsNothing(t *testing.T) {
	t.Parallel()
	s := seed.Key{}.Stream()
	if got := []int{s.Poisson(0), s.Poisson(-1)}; !slices.Equal(got, []int{0, 0}) {
		t.Errorf("%v", got)
	}
}
