package analysis_test

import (
	"math"
	"slices"
	"strings"
	"testing"

	"github.com/livepeer/network/simulation/analysis"
	"github.com/livepeer/network/simulation/sample"
	"github.com/livepeer/network/simulation/seed"
)

func stream(purpose string) *seed.Stream { return seed.Key{Seed: 1, Purpose: purpose}.Stream() }

func near(t *testing.T, what string, got, want, tolerance float64) {
	t.Helper()
	if !(math.Abs(got-want) <= tolerance) {
		t.Errorf("%s is %.6f, want %.6f within %g", what, got, want, tolerance)
	}
}

// ishigami is the function of T. Ishigami and T. Homma (1990) with a = 7, b = 0.1, on [-pi, pi]^3.
func ishigami(u []float64) float64 {
	x, y, z := math.Pi*(2*u[0]-1), math.Pi*(2*u[1]-1), math.Pi*(2*u[2]-1)
	return math.Sin(x) + 7*math.Sin(y)*math.Sin(y) + 0.1*z*z*z*z*math.Sin(x)
}

func evaluate(points [][]float64, f func([]float64) float64) []float64 {
	values := make([]float64, len(points))
	for i, point := range points {
		values[i] = f(point)
	}
	return values
}

// TestSobol_OnIshigami has the indices that follow from the function's integrals: V1 = (1 + b pi^4 / 5)^2 / 2, V2 = a^2 / 8,
// V13 = b^2 pi^8 (1/18 - 1/50).
func TestSobol_OnIshigami(t *testing.T) {
	t.Parallel()
	const a, b, pi4 = 7, 0.1, math.Pi * math.Pi * math.Pi * math.Pi
	v1, v2, v13 := (1+b*pi4/5)*(1+b*pi4/5)/2, a*a/8.0, b*b*pi4*pi4*(1.0/18-1.0/50)
	v := v1 + v2 + v13
	points, err := sample.Saltelli(4096, 3, stream("ishigami"))
	if err != nil {
		t.Fatal(err)
	}
	indices, err := analysis.Sobol(evaluate(points, ishigami), 3, 200, 0.95, stream("bootstrap"))
	if err != nil {
		t.Fatal(err)
	}
	for d, want := range [][2]float64{{v1 / v, (v1 + v13) / v}, {v2 / v, v2 / v}, {0, v13 / v}} {
		near(t, "S1", indices[d].First, want[0], 0.01)
		near(t, "ST", indices[d].Total, want[1], 0.01)
		for _, one := range []struct {
			interval analysis.Interval
			value    float64
		}{{indices[d].FirstInterval, want[0]}, {indices[d].TotalInterval, want[1]}} {
			// The truth lies in the interval or within a third of its width of it.
			slack := (one.interval.High - one.interval.Low) / 3
			if one.value < one.interval.Low-slack || one.value > one.interval.High+slack || slack <= 0 {
				t.Errorf("parameter %d: %.4f is far from %.4f to %.4f", d, one.value, one.interval.Low, one.interval.High)
			}
		}
	}
}

// TestSobol_OnG: Sobol's G function, whose partial variances are (1/3) / (1 + a)^2.
func TestSobol_OnG(t *testing.T) {
	t.Parallel()
	a := []float64{0, 1, 4.5, 9, 99, 99, 99, 99}
	g := func(u []float64) float64 {
		product := 1.0
		for i, x := range u {
			product *= (math.Abs(4*x-2) + a[i]) / (1 + a[i])
		}
		return product
	}
	v, product := make([]float64, len(a)), 1.0
	for i := range a {
		v[i] = 1.0 / 3 / ((1 + a[i]) * (1 + a[i]))
		product *= 1 + v[i]
	}
	points, err := sample.Saltelli(4096, len(a), stream("g"))
	if err != nil {
		t.Fatal(err)
	}
	indices, err := analysis.Sobol(evaluate(points, g), len(a), 0, 0.95, nil)
	if err != nil {
		t.Fatal(err)
	}
	for i := range a {
		near(t, "S1", indices[i].First, v[i]/(product-1), 0.02)
		near(t, "ST", indices[i].Total, v[i]*product/(1+v[i])/(product-1), 0.02)
	}
}

func TestSobol_OfAConstantIsZero(t *testing.T) {
	t.Parallel()
	indices, err := analysis.Sobol(slices.Repeat([]float64{3}, 40), 3, 5, 0.9, stream("constant"))
	if err != nil {
		t.Fatal(err)
	}
	if indices[0] != (analysis.Index{}) {
		t.Errorf("index %+v, want nothing", indices[0])
	}
}

// TestMorris_OfAPolynomial: where effects are known by hand.
func TestMorris_OfAPolynomial(t *testing.T) {
	t.Parallel()
	points, err := sample.Morris(200, 3, 4, stream("morris"))
	if err != nil {
		t.Fatal(err)
	}
	effects, err := analysis.Morris(points, evaluate(points, func(u []float64) float64 { return 3*u[0] - 2*u[1] + u[1]*u[2] }))
	if err != nil {
		t.Fatal(err)
	}
	near(t, "mu* of a line", effects[0].MuStar, 3, 1e-9)
	near(t, "sigma of a line", effects[0].Sigma, 0, 1e-9)
	near(t, "mu of a falling plane", effects[1].Mu, -1.5, 0.06)
	near(t, "mu* of a falling plane", effects[1].MuStar, 1.5, 0.06)
	near(t, "mu* of a product", effects[2].MuStar, 0.5, 0.06)
	// The other factor is 0, 1/3, 2/3 or 1: a standard deviation of sqrt(5)/6.
	near(t, "sigma of a product", effects[2].Sigma, math.Sqrt(5)/6, 0.03)
}

// TestPAWN_TellsWhatMatters: a parameter that does nothing has distances of chance alone.
func TestPAWN_TellsWhatMatters(t *testing.T) {
	t.Parallel()
	points, err := sample.Sobol(8192, 4, stream("pawn"))
	if err != nil {
		t.Fatal(err)
	}
	distances, err := analysis.PAWN(points, evaluate(points, ishigami), 16)
	if err != nil {
		t.Fatal(err)
	}
	// With 512 values a slice, chance is 1.63 / sqrt(512) = 0.072 at most in 99 of 100.
	if distances[3].Max > 0.08 {
		t.Errorf("a parameter without effect has %+v", distances[3])
	}
	for d := range 3 {
		if distances[d].Max < 0.15 {
			t.Errorf("parameter %d has only %+v", d, distances[d])
		}
	}
	if distances[1].Median < distances[2].Median {
		t.Errorf("the second parameter moves the output less than the third: %+v", distances)
	}
}

func TestFan_IsQuantilesByStep(t *testing.T) {
	t.Parallel()
	bands, err := analysis.Fan([][]float64{{1, 10}, {3, 30}, {2, 20}}, []float64{0, 0.5, 0.75})
	if err != nil {
		t.Fatal(err)
	}
	want := [][]float64{{1, 10}, {2, 20}, {2.5, 25}}
	if !slices.EqualFunc(bands.At, want, slices.Equal[[]float64]) {
		t.Errorf("bands %v, want %v", bands.At, want)
	}
}

func TestTail_IsTheMeanOfTheWorst(t *testing.T) {
	t.Parallel()
	losses := []float64{5, 1, 4, 2, 3, 6, 7, 8, 9, 10}
	risk, err := analysis.Tail(losses, 0.8)
	if err != nil {
		t.Fatal(err)
	}
	near(t, "VaR", risk.VaR, 8, 0)
	near(t, "CVaR", risk.CVaR, 9.5, 1e-12)
	// Between two outcomes the one that straddles the level counts in part: (9 x 0.5 + 10) / 1.5.
	risk, err = analysis.Tail(losses, 0.85)
	if err != nil {
		t.Fatal(err)
	}
	near(t, "CVaR", risk.CVaR, (9*0.5+10)/1.5, 1e-12)
}

func TestPareto_KeepsWhatNothingDominates(t *testing.T) {
	t.Parallel()
	front, err := analysis.Pareto([][]float64{{1, 5}, {2, 4}, {2, 6}, {0, 9}, {3, 6}, {3, 6}}, []int{1, -1})
	if err != nil {
		t.Fatal(err)
	}
	if want := []int{1, 4, 5}; !slices.Equal(front, want) {
		t.Errorf("front %v, want %v", front, want)
	}
}

func TestAdmissible_KnowsWhatItDoesNotKnow(t *testing.T) {
	t.Parallel()
	got := analysis.Admissible([]analysis.Trials{{Successes: 200, Runs: 200}, {Successes: 10, Runs: 10}, {Successes: 180, Runs: 200}, {}}, 0.95)
	want := []analysis.Verdict{analysis.Admitted, analysis.Likely, analysis.Refused, analysis.Refused}
	if !slices.Equal(got, want) {
		t.Errorf("verdicts %v, want %v", got, want)
	}
	// Wilson's interval for 8 of 10, from his formula.
	_, interval := analysis.Trials{Successes: 8, Runs: 10}.Rate()
	near(t, "low end", interval.Low, 0.4902, 1e-4)
	near(t, "high end", interval.High, 0.9433, 1e-4)
}

func TestLaws_HaveTheirTables(t *testing.T) {
	t.Parallel()
	// The 95 % points of chi-square with 1 and 10 degrees of freedom.
	for _, one := range []struct {
		cells int
		at    float64
	}{{2, 3.841459}, {11, 18.307038}, {2, 0.0157908}} {
		// Two cells get the whole distance: expected 1 each.
		observed, expected := make([]float64, one.cells), slices.Repeat([]float64{1}, one.cells)
		for i := range observed {
			observed[i] = 1
		}
		observed[0] = 1 + math.Sqrt(one.at)
		fit, err := analysis.ChiSquare(observed, expected)
		if err != nil {
			t.Fatal(err)
		}
		want := 0.05
		if one.at < 1 {
			want = 0.9
		}
		near(t, "p of chi-square", fit.P, want, 1e-5)
	}
	near(t, "Beta(2, 3) below 0.4", analysis.BetaBelow(2, 3, 0.4), 0.5248, 1e-10)
	near(t, "Beta(0.5, 0.5) below 0.25", analysis.BetaBelow(0.5, 0.5, 0.25), 1.0/3, 1e-10)
	near(t, "Beta(40, 60) below 0.9", analysis.BetaBelow(40, 60, 0.9), 1, 1e-10)
}

// TestKolmogorovSmirnov_RefusesAsOftenAsItSays: of 400 true samples about 5 % have p below 5 %, of wrong ones nearly all.
func TestKolmogorovSmirnov_RefusesAsOftenAsItSays(t *testing.T) {
	t.Parallel()
	s := stream("ks")
	uniform := func(x float64) float64 { return math.Max(0, math.Min(1, x)) }
	refused, caught := 0, 0
	for range 400 {
		right, wrong := make([]float64, 100), make([]float64, 100)
		for i := range right {
			right[i] = s.Float64()
			wrong[i] = math.Sqrt(s.Float64())
		}
		for _, one := range []struct {
			values []float64
			count  *int
		}{{right, &refused}, {wrong, &caught}} {
			fit, err := analysis.KolmogorovSmirnov(one.values, uniform)
			if err != nil {
				t.Fatal(err)
			}
			if fit.P < 0.05 {
				*one.count++
			}
		}
	}
	if refused < 5 || refused > 40 || caught < 390 {
		t.Errorf("refused %d true samples of 400 and %d false ones", refused, caught)
	}
}

func TestBadInput_SaysWhat(t *testing.T) {
	t.Parallel()
	for want, call := range map[string]func() error{
		"multiple of 5":           func() error { _, err := analysis.Sobol(make([]float64, 7), 3, 0, 0.9, nil); return err },
		"value 1 is NaN":          func() error { _, err := analysis.Sobol([]float64{0, math.NaN(), 0}, 1, 0, 0.9, nil); return err },
		"confidence 1":            func() error { _, err := analysis.Sobol(make([]float64, 3), 1, 0, 1, nil); return err },
		"multiple of 3":           func() error { _, err := analysis.Morris([][]float64{{0, 0}, {1, 0}}, []float64{1, 2}); return err },
		"are the same":            func() error { _, err := analysis.Morris([][]float64{{0}, {0}}, []float64{1, 2}); return err },
		"2 slices of 2 points":    func() error { _, err := analysis.PAWN([][]float64{{0}, {0}}, []float64{1, 2}, 2); return err },
		"path 1 has 1 steps":      func() error { _, err := analysis.Fan([][]float64{{0, 1}, {0}}, nil); return err },
		"no losses":               func() error { _, err := analysis.Tail(nil, 0.5); return err },
		"level 1":                 func() error { _, err := analysis.Tail([]float64{1}, 1); return err },
		"has 1 objectives":        func() error { _, err := analysis.Pareto([][]float64{{1}}, []int{1, 1}); return err },
		"expected count 0 is 0":   func() error { _, err := analysis.ChiSquare([]float64{1, 1}, []float64{0, 2}); return err },
		"1 observed and 2":        func() error { _, err := analysis.ChiSquare([]float64{1}, []float64{0, 2}); return err },
		"a sample of nothing":     func() error { _, err := analysis.KolmogorovSmirnov(nil, math.Abs); return err },
		"levels [0.5 0.1] do not": func() error { _, err := analysis.Fan([][]float64{{0}}, []float64{0.5, 0.1}); return err },
	} {
		if err := call(); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("error %v, want one with %q", err, want)
		}
	}
}
