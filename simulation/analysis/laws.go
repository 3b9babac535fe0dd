package analysis

import (
	"fmt"
	"math"
	"slices"
)

// Fit is a sample held against a law.
type Fit struct {
	// Statistic is the distance, P the chance that a true sample is at least as far.
	Statistic, P float64
}

// KolmogorovSmirnov holds a sample against a continuous distribution. P is Kolmogorov's limit with M. A. Stephens' correction for few
// values (J. R. Stat. Soc. B 32 (1970), 115): good from about ten values.
func KolmogorovSmirnov(sample []float64, below func(float64) float64) (Fit, error) {
	if len(sample) == 0 {
		return Fit{}, fmt.Errorf("a sample of nothing")
	}
	n, most := float64(len(sample)), 0.0
	for i, v := range slices.Sorted(slices.Values(sample)) {
		f := below(v)
		most = math.Max(most, math.Max(f-float64(i)/n, float64(i+1)/n-f))
	}
	root := math.Sqrt(n)
	x, p := (root+0.12+0.11/root)*most, 0.0
	for k := 1.0; k <= 100; k++ {
		term := 2 * math.Exp(-2*k*k*x*x)
		if int(k)%2 == 0 {
			term = -term
		}
		p += term
		if math.Abs(term) < 1e-12 {
			break
		}
	}
	if x < 0.2 {
		p = 1
	}
	return Fit{Statistic: most, P: math.Max(0, math.Min(1, p))}, nil
}

// ChiSquare holds counts against expected counts of the same sum (Pearson 1900). Expected counts should be 5 or more.
func ChiSquare(observed, expected []float64) (Fit, error) {
	if len(observed) != len(expected) || len(observed) < 2 {
		return Fit{}, fmt.Errorf("%d observed and %d expected counts: want two or more, as many of each", len(observed), len(expected))
	}
	statistic := 0.0
	for i, want := range expected {
		if want <= 0 {
			return Fit{}, fmt.Errorf("expected count %d is %v", i, want)
		}
		statistic += (observed[i] - want) * (observed[i] - want) / want
	}
	return Fit{Statistic: statistic, P: upperGamma(float64(len(observed)-1)/2, statistic/2)}, nil
}

const (
	// tiny keeps continued fractions from dividing by zero; accuracy ends them.
	tiny, accuracy = 1e-300, 1e-15
	// maxTerms bounds series and continued fractions.
	maxTerms = 10_000
)

// upperGamma is the regularized upper incomplete gamma function Q(a, x) by series or continued fraction (Abramowitz and Stegun 6.5.29,
// 6.5.31; Lentz's method).
func upperGamma(a, x float64) float64 {
	if x <= 0 {
		return 1
	}
	lg, _ := math.Lgamma(a)
	scale := math.Exp(a*math.Log(x) - x - lg)
	if x < a+1 {
		term := 1 / a
		sum := term
		for k := 1; k < maxTerms && term > accuracy*sum; k++ {
			term *= x / (a + float64(k))
			sum += term
		}
		return 1 - scale*sum
	}
	b := x + 1 - a
	c, d := 1/tiny, 1/b
	h := d
	for k := 1; k < maxTerms; k++ {
		an := -float64(k) * (float64(k) - a)
		b += 2
		d = 1 / nonzero(an*d+b)
		c = nonzero(b + an/c)
		h *= c * d
		if math.Abs(c*d-1) < accuracy {
			break
		}
	}
	return scale * h
}

// BetaBelow is the chance that a Beta(a, b) number is at most x: the regularized incomplete beta function by its continued fraction
// (Abramowitz and Stegun 26.5.8). a and b are positive.
func BetaBelow(a, b, x float64) float64 {
	switch {
	case x <= 0:
		return 0
	case x >= 1:
		return 1
	case x > (a+1)/(a+b+2):
		return 1 - BetaBelow(b, a, 1-x)
	}
	la, _ := math.Lgamma(a)
	lb, _ := math.Lgamma(b)
	lab, _ := math.Lgamma(a + b)
	scale := math.Exp(lab-la-lb+a*math.Log(x)+b*math.Log1p(-x)) / a
	c, d := 1.0, 1/nonzero(1-(a+b)*x/(a+1))
	h := d
	for k := 1; k < maxTerms; k++ {
		m := float64(k)
		even := m * (b - m) * x / ((a + 2*m - 1) * (a + 2*m))
		d, c = 1/nonzero(1+even*d), nonzero(1+even/c)
		h *= c * d
		odd := -(a + m) * (a + b + m) * x / ((a + 2*m) * (a + 2*m + 1))
		d, c = 1/nonzero(1+odd*d), nonzero(1+odd/c)
		h *= c * d
		if math.Abs(c*d-1) < accuracy {
			break
		}
	}
	return scale * h
}

func nonzero(v float64) float64 {
	if math.Abs(v) < tiny {
		return tiny
	}
	return v
}
