package sample_test

import (
	"math"
	"slices"
	"strings"
	"testing"

	"github.com/livepeer/network/simulation/sample"
	"github.com/livepeer/network/simulation/seed"
)

func stream(purpose string) *seed.Stream { return seed.Key{Seed: 1, Purpose: purpose}.Stream() }

// everySliceOnce tells whether each of the n equal slices of dimension d has exactly one of the points.
func everySliceOnce(points [][]float64, d int) bool {
	seen := make([]bool, len(points))
	for _, point := range points {
		at := int(point[d] * float64(len(points)))
		if point[d] < 0 || point[d] >= 1 || seen[at] {
			return false
		}
		seen[at] = true
	}
	return true
}

// TestSobol_IsThePublishedSequence has the first points of dimensions 1 to 5 as Joe and Kuo's own program prints them.
func TestSobol_IsThePublishedSequence(t *testing.T) {
	t.Parallel()
	want := [][]float64{
		{0, 0, 0, 0, 0},
		{0.5, 0.5, 0.5, 0.5, 0.5},
		{0.75, 0.25, 0.25, 0.25, 0.75},
		{0.25, 0.75, 0.75, 0.75, 0.25},
		{0.375, 0.375, 0.625, 0.875, 0.375},
		{0.875, 0.875, 0.125, 0.375, 0.875},
		{0.625, 0.125, 0.875, 0.625, 0.625},
		{0.125, 0.625, 0.375, 0.125, 0.125},
	}
	got, err := sample.Sobol(len(want), 5, nil)
	if err != nil {
		t.Fatal(err)
	}
	for i := range want {
		if !slices.Equal(got[i], want[i]) {
			t.Errorf("point %d is %v, want %v", i, got[i], want[i])
		}
	}
}

// TestSobol_HasPropertyA: in up to 16 dimensions the first 2^d points have one in each of the 2^d orthants. Joe and Kuo's numbers have
// this in all their dimensions, so a mistyped one shows.
func TestSobol_HasPropertyA(t *testing.T) {
	t.Parallel()
	for dims := 1; dims <= 16; dims++ {
		points, err := sample.Sobol(1<<dims, dims, nil)
		if err != nil {
			t.Fatal(err)
		}
		seen := make([]bool, 1<<dims)
		for i, point := range points {
			at := 0
			for d, u := range point {
				if u >= 0.5 {
					at |= 1 << d
				}
			}
			if seen[at] {
				t.Fatalf("%d dimensions: point %d is the second in orthant %b", dims, i, at)
			}
			seen[at] = true
		}
	}
}

func TestSobol_CoversEveryDimensionEvenly(t *testing.T) {
	t.Parallel()
	for name, s := range map[string]*seed.Stream{"plain": nil, "shifted": stream("shift")} {
		points, err := sample.Sobol(1024, sample.MaxSobolDims, s)
		if err != nil {
			t.Fatal(err)
		}
		for d := range sample.MaxSobolDims {
			if !everySliceOnce(points, d) {
				t.Errorf("%s: dimension %d has a slice with two points", name, d)
			}
		}
	}
}

// TestSequences_IntegrateBetterThanChance: the mean of a smooth function of six dimensions, known to be 1.
func TestSequences_IntegrateBetterThanChance(t *testing.T) {
	t.Parallel()
	const n, dims = 4096, 6
	sobol, err := sample.Sobol(n, dims, nil)
	if err != nil {
		t.Fatal(err)
	}
	halton, err := sample.Halton(1, n, dims)
	if err != nil {
		t.Fatal(err)
	}
	cube, err := sample.LatinHypercube(n, dims, stream("lhs"))
	if err != nil {
		t.Fatal(err)
	}
	for name, one := range map[string]struct {
		points    [][]float64
		tolerance float64
	}{
		// Plain chance has a standard error of sqrt((4/3)^6 - 1) / 64 = 0.034.
		"Sobol": {sobol, 0.002}, "Halton": {halton, 0.02}, "Latin hypercube": {cube, 0.05},
	} {
		sum := 0.0
		for _, point := range one.points {
			product := 1.0
			for _, u := range point {
				product *= 2 * u
			}
			sum += product
		}
		if mean := sum / n; math.Abs(mean-1) > one.tolerance {
			t.Errorf("%s: mean %.5f, want 1 within %g", name, mean, one.tolerance)
		}
	}
}

func TestHalton_MirrorsDigits(t *testing.T) {
	t.Parallel()
	points, err := sample.Halton(1, 4, 2)
	if err != nil {
		t.Fatal(err)
	}
	want := [][]float64{{1. / 2, 1. / 3}, {1. / 4, 2. / 3}, {3. / 4, 1. / 9}, {1. / 8, 4. / 9}}
	for i := range want {
		for d := range want[i] {
			if math.Abs(points[i][d]-want[i][d]) > 1e-15 {
				t.Errorf("point %d is %v, want %v", i, points[i], want[i])
			}
		}
	}
}

func TestLatinHypercube_HasOnePointASlice(t *testing.T) {
	t.Parallel()
	points, err := sample.LatinHypercube(97, 5, stream("lhs"))
	if err != nil {
		t.Fatal(err)
	}
	for d := range 5 {
		if !everySliceOnce(points, d) {
			t.Errorf("dimension %d has a slice with two points", d)
		}
	}
}

func TestGrid_HasEveryCombination(t *testing.T) {
	t.Parallel()
	points, err := sample.Grid([]int{2, 1, 3})
	if err != nil {
		t.Fatal(err)
	}
	want := [][]float64{{0, 0.5, 0}, {0, 0.5, 0.5}, {0, 0.5, 1}, {1, 0.5, 0}, {1, 0.5, 0.5}, {1, 0.5, 1}}
	if !slices.EqualFunc(points, want, slices.Equal[[]float64]) {
		t.Errorf("grid %v, want %v", points, want)
	}
}

func TestSaltelli_ExchangesOneCoordinateARow(t *testing.T) {
	t.Parallel()
	const n, dims = 64, 4
	points, err := sample.Saltelli(n, dims, stream("saltelli"))
	if err != nil {
		t.Fatal(err)
	}
	if len(points) != n*(dims+2) {
		t.Fatalf("%d rows, want %d", len(points), n*(dims+2))
	}
	for i := range n {
		block := points[i*(dims+2) : (i+1)*(dims+2)]
		a, b := block[0], block[dims+1]
		for d := range dims {
			for k := range dims {
				want := a[k]
				if k == d {
					want = b[k]
				}
				if block[1+d][k] != want {
					t.Fatalf("base point %d, row %d, coordinate %d: %v, want %v", i, d, k, block[1+d][k], want)
				}
			}
		}
	}
}

func TestMorris_MovesEachCoordinateOnce(t *testing.T) {
	t.Parallel()
	const count, dims, levels = 20, 5, 6
	points, err := sample.Morris(count, dims, levels, stream("morris"))
	if err != nil {
		t.Fatal(err)
	}
	for trajectory := range count {
		moved := make([]bool, dims)
		for step := range dims {
			from, to := points[trajectory*(dims+1)+step], points[trajectory*(dims+1)+step+1]
			for d := range dims {
				if from[d] == to[d] {
					continue
				}
				if moved[d] {
					t.Fatalf("trajectory %d moves coordinate %d twice", trajectory, d)
				}
				if step := math.Abs(to[d] - from[d]); math.Abs(step-0.6) > 1e-12 {
					t.Fatalf("a step of %v, want 0.6", step)
				}
				moved[d] = true
			}
		}
		if slices.Contains(moved, false) {
			t.Fatalf("trajectory %d moves only %v", trajectory, moved)
		}
	}
}

// TestDesign_HasItsSize: what scenarios can ask for.
func TestDesign_HasItsSize(t *testing.T) {
	t.Parallel()
	for method, want := range map[string]int{"lhs": 10, "sobol": 10, "halton": 10, "saltelli": 50, "morris": 40} {
		points, err := sample.Design(method, 10, 3, 1)
		if err != nil || len(points) != want {
			t.Errorf("%s: %d points, want %d, %v", method, len(points), want, err)
		}
		again, err := sample.Design(method, 10, 3, 1)
		if err != nil || !slices.EqualFunc(points, again, slices.Equal[[]float64]) {
			t.Errorf("%s: the same number gives other points, %v", method, err)
		}
	}
	if _, err := sample.Design("guess", 10, 3, 1); err == nil || !strings.Contains(err.Error(), `no method "guess"`) {
		t.Errorf("error %v", err)
	}
}

func TestRange_AtItsEnds(t *testing.T) {
	t.Parallel()
	for _, one := range []struct {
		r           sample.Range
		low, middle float64
	}{
		{sample.Range{Low: -1, High: 3}, -1, 1},
		{sample.Range{Low: 1, High: 100, Log: true}, 1, 10},
	} {
		if low, middle := one.r.At(0), one.r.At(0.5); math.Abs(low-one.low) > 1e-12 || math.Abs(middle-one.middle) > 1e-12 {
			t.Errorf("%+v: %v and %v, want %v and %v", one.r, low, middle, one.low, one.middle)
		}
	}
}

func TestBadInput_SaysWhat(t *testing.T) {
	t.Parallel()
	s := stream("bad")
	for want, call := range map[string]func() error{
		"0 points":               func() error { _, err := sample.Sobol(0, 2, nil); return err },
		"22 dimensions":          func() error { _, err := sample.Sobol(8, 22, nil); return err },
		"0 dimensions":           func() error { _, err := sample.LatinHypercube(8, 0, s); return err },
		"dimension 1 has 0":      func() error { _, err := sample.Grid([]int{2, 0}); return err },
		"more than 4194304":      func() error { _, err := sample.Grid([]int{1 << 12, 1 << 12}); return err },
		"design of 11 dimension": func() error { _, err := sample.Saltelli(8, 11, s); return err },
		"5 levels":               func() error { _, err := sample.Morris(1, 2, 5, s); return err },
		"first index -1":         func() error { _, err := sample.Halton(-1, 2, 2); return err },
		"from 2 down to 1":       sample.Range{Low: 2, High: 1}.Check,
		"must be positive":       sample.Range{High: 1, Log: true}.Check,
		"not finite":             sample.Range{High: math.Inf(1)}.Check,
	} {
		if err := call(); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("error %v, want one with %q", err, want)
		}
	}
}
