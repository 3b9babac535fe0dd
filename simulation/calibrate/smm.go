package calibrate

import (
	"context"
	"errors"
	"fmt"
	"math"
	"slices"
	"strings"
	"sync"

	"gonum.org/v1/gonum/mat"
	"gonum.org/v1/gonum/optimize"
	"gonum.org/v1/gonum/stat"
	"gonum.org/v1/gonum/stat/distuv"

	"github.com/livepeer/network/simulation/sample"
)

const (
	// farthest bounds the search: a parameter's place in its range is 1/(1+e^-x), |x| up to this.
	farthest = 8
	// step is by how much of its range a parameter moves to see what moments do. Actors decide yes or no, so that moments move in little
	// jumps: a smaller step sees those, and finds slopes too steep and errors too small.
	step = 0.06
	// perStart is how many places a parameter is tried at before the search.
	perStart = 8
	// singular is the condition number from which moments say the same, or parameters cannot be told apart.
	singular = 1e13
	// edge is the part of a range at each end where a search counts as having been stopped by it.
	edge = 0.01
	// normal95 holds 95 % of a normal distribution on both sides.
	normal95 = 1.959963984540054
)

// ErrUnidentified says that the moments do not tell the parameters apart.
var ErrUnidentified = errors.New("the moments do not tell the parameters apart")

// Parameter is a number that is looked for in a range, by its logarithm if Log.
type Parameter struct {
	Name      string
	Low, High float64
	Log       bool
}

// at is the value at a place in the range, 0 to 1 within it.
func (p Parameter) at(u float64) float64 {
	if p.Log {
		return p.Low * math.Pow(p.High/p.Low, u)
	}
	return p.Low + (p.High-p.Low)*u
}

// slope is the derivative of at.
func (p Parameter) slope(u float64) float64 {
	if p.Log {
		return p.at(u) * math.Log(p.High/p.Low)
	}
	return p.High - p.Low
}

// Problem is parameters of a simulation and the moments of what was observed. Start from SMM.
type Problem struct {
	Parameters []Parameter
	// Moments name what Simulate returns, Data are the same of the observations: as many as parameters, better more.
	Moments []string
	Data    []float64
	// Simulate returns the moments of a simulation as long as the observations. A replicate has the same chance whatever the parameters are.
	Simulate func(ctx context.Context, parameters []float64, replicate int) ([]float64, error)
	// Replicates are simulated for each trial and averaged (S), Spread others to see how moments scatter (R).
	Replicates, Spread int
	// Evaluations bounds the trials of each of the two searches, Workers the simulations at once.
	Evaluations, Workers int
}

// check tells whether a parameter has a range to be looked for in.
func (p Parameter) check() error {
	if p.Low < p.High && (!p.Log || p.Low > 0) && !math.IsInf(p.High-p.Low, 0) {
		return nil
	}
	return fmt.Errorf("parameter %s from %v to %v: must be a range, above 0 where it is spread by its logarithm", p.Name, p.Low, p.High)
}

func (p *Problem) check() error {
	for _, one := range p.Parameters {
		if err := one.check(); err != nil {
			return err
		}
	}
	switch n := len(p.Parameters); {
	case n == 0:
		return errors.New("no parameter to calibrate")
	case len(p.Moments) != len(p.Data):
		return fmt.Errorf("%d moments and %d of data", len(p.Moments), len(p.Data))
	case len(p.Data) < n:
		return fmt.Errorf("%d moments for %d parameters: at least as many", len(p.Data), n)
	case p.Replicates < 1 || p.Evaluations < 1 || p.Workers < 1:
		return fmt.Errorf("%d replicates, %d evaluations, %d workers: at least 1", p.Replicates, p.Evaluations, p.Workers)
	case p.Spread < len(p.Data)+2:
		return fmt.Errorf("%d simulations for the scatter of %d moments: at least %d", p.Spread, len(p.Data), len(p.Data)+2)
	}
	for i, x := range p.Data {
		if math.IsNaN(x) || math.IsInf(x, 0) {
			return fmt.Errorf("moment %s of the data is %v", p.Moments[i], x)
		}
	}
	return nil
}

// Estimated is a parameter that was found.
type Estimated struct {
	Name string
	// Value is the estimate, Error its standard error, Low and High the interval that holds the truth 95 times of 100 if the model is right.
	Value, Error, Low, High float64
	// AtBound tells that the search ended at the end of the range: errors mean nothing there.
	AtBound bool
}

// Matched is a moment at the estimate.
type Matched struct {
	Name            string
	Data, Simulated float64
	// Distance is how many standard deviations they are apart.
	Distance float64
}

// Estimate is what SMM has found.
type Estimate struct {
	Parameters []Estimated
	Moments    []Matched
	// Left are moments that are the same in all simulations, which say nothing.
	Left []string
	// J is the weighted distance of the moments, with so many more moments than parameters. P is the chance of as large a J if the
	// model is right; NaN where there are no more moments than parameters.
	J       float64
	Degrees int
	P       float64
	// Trials is how many parameters were tried, each with all replicates.
	Trials int
}

// SMM estimates parameters by the simulated method of moments (D. McFadden 1989; A. Pakes and D. Pollard 1989; C. Gourieroux, A. Monfort and
// E. Renault 1993). It looks for the parameters whose simulations have the moments of the data:
//
//	theta = argmin g' W g,  g = m(data) - mean of m(theta, chance s) over S replicates
//
// at first with each moment weighted by its own variance, then with W = ((1 + 1/S) Sigma)^-1, where Sigma is the covariance of the moments over R
// other simulations at the first estimate: the simulation is as long as the data, so this is also how those of the data scatter. Chance
// is common to all trials. Errors are from V = (D' W D)^-1 with D = dm/dtheta. J = g' W g tests the model: as Sigma is estimated from
// R simulations, its size is held against Hotelling's T2, which is chi-square for many.
func SMM(ctx context.Context, p Problem) (Estimate, error) {
	if err := p.check(); err != nil {
		return Estimate{}, err
	}
	f := &fit{Problem: p, ctx: ctx, pick: make([]int, len(p.Data))}
	for i := range f.pick {
		f.pick[i] = i
	}
	u, err := f.start()
	if err != nil {
		return Estimate{}, err
	}
	if _, err := f.scatter(u); err != nil {
		return Estimate{}, err
	}
	if len(f.pick) < len(p.Parameters) {
		return Estimate{}, fmt.Errorf("%w: %s are the same in all simulations", ErrUnidentified, strings.Join(f.left(), ", "))
	}
	if u, err = f.search(u); err != nil {
		return Estimate{}, err
	}
	covariance, err := f.scatter(u)
	if err != nil {
		return Estimate{}, err
	}
	if err := f.weigh(covariance); err != nil {
		return Estimate{}, err
	}
	if u, err = f.search(u); err != nil {
		return Estimate{}, err
	}
	return f.estimate(u, covariance)
}

// fit is a search under way.
type fit struct {
	Problem
	ctx context.Context
	// pick are the moments that count.
	pick    []int
	weights *mat.SymDense
	trials  int
}

// left are the moments that do not count.
func (f *fit) left() (names []string) {
	for i, name := range f.Moments {
		if !slices.Contains(f.pick, i) {
			names = append(names, name)
		}
	}
	return names
}

// moments simulates replicates from first on, each with its own moments, in their order.
func (f *fit) moments(u []float64, first, count int) ([][]float64, error) {
	theta := make([]float64, len(u))
	for i, p := range f.Parameters {
		theta[i] = p.at(u[i])
	}
	results, errs := make([][]float64, count), make([]error, count)
	turns := make(chan struct{}, f.Workers)
	var working sync.WaitGroup
	for r := range count {
		turns <- struct{}{}
		working.Go(func() {
			defer func() { <-turns }()
			if errs[r] = f.ctx.Err(); errs[r] == nil {
				results[r], errs[r] = f.Simulate(f.ctx, theta, first+r)
			}
		})
	}
	working.Wait()
	if err := errors.Join(errs...); err != nil {
		return nil, fmt.Errorf("simulate with %v: %w", theta, errs[slices.IndexFunc(errs, func(err error) bool { return err != nil })])
	}
	for _, m := range results {
		if len(m) != len(f.Data) {
			return nil, fmt.Errorf("a simulation has %d moments, the data %d", len(m), len(f.Data))
		}
		for i, x := range m {
			if math.IsNaN(x) || math.IsInf(x, 0) {
				return nil, fmt.Errorf("simulate with %v: moment %s is %v", theta, f.Moments[i], x)
			}
		}
	}
	return results, nil
}

// mean are the moments that count, over the replicates.
func (f *fit) mean(u []float64) ([]float64, error) {
	f.trials++
	all, err := f.moments(u, 0, f.Replicates)
	if err != nil {
		return nil, err
	}
	mean := make([]float64, len(f.pick))
	for k, i := range f.pick {
		for _, m := range all {
			mean[k] += m[i] / float64(f.Replicates)
		}
	}
	return mean, nil
}

// start tries places all over the ranges and returns the best, by distances in parts of the data.
func (f *fit) start() ([]float64, error) {
	const skipped = 1 // The first of Halton's points is a corner.
	places, err := sample.Halton(skipped, perStart*len(f.Parameters), len(f.Parameters))
	if err != nil {
		return nil, err
	}
	best, least := []float64(nil), math.Inf(1)
	for _, u := range places {
		m, err := f.mean(u)
		if err != nil {
			return nil, err
		}
		sum := 0.0
		for k, i := range f.pick {
			d := (f.Data[i] - m[k]) / math.Max(math.Abs(f.Data[i])+math.Abs(m[k]), 1e-300)
			sum += d * d
		}
		if sum < least {
			best, least = u, sum
		}
	}
	return best, nil
}

// scatter is the covariance of the moments at a place. It leaves out those that do not scatter, and weighs the others by their variances.
func (f *fit) scatter(u []float64) (*mat.SymDense, error) {
	all, err := f.moments(u, f.Replicates, f.Spread)
	if err != nil {
		return nil, err
	}
	var pick []int
	for _, i := range f.pick {
		column := make([]float64, len(all))
		for r, m := range all {
			column[r] = m[i]
		}
		mean, deviation := stat.MeanStdDev(column, nil)
		if deviation > 1e-12*math.Abs(mean) {
			pick = append(pick, i)
		}
	}
	f.pick = pick
	rows := mat.NewDense(len(all), max(1, len(pick)), nil)
	for r, m := range all {
		for k, i := range pick {
			rows.Set(r, k, m[i])
		}
	}
	covariance := mat.NewSymDense(max(1, len(pick)), nil)
	stat.CovarianceMatrix(covariance, rows, nil)
	f.weights = mat.NewSymDense(max(1, len(pick)), nil)
	for k := range pick {
		f.weights.SetSym(k, k, 1/(covariance.At(k, k)*f.both()))
	}
	return covariance, nil
}

// both is the variance of the distance between data and simulations, in that of the data.
func (f *fit) both() float64 { return 1 + 1/float64(f.Replicates) }

// weigh takes the inverse of a covariance as weights. Moments are scaled first, so that their units do not matter.
func (f *fit) weigh(covariance *mat.SymDense) error {
	n := covariance.SymmetricDim()
	scaled, scale := mat.NewSymDense(n, nil), make([]float64, n)
	for i := range n {
		scale[i] = math.Sqrt(covariance.At(i, i))
	}
	for i := range n {
		for j := range i + 1 {
			scaled.SetSym(i, j, covariance.At(i, j)/(scale[i]*scale[j]))
		}
	}
	var factor mat.Cholesky
	var inverse mat.SymDense
	if !factor.Factorize(scaled) || factor.Cond() > singular || factor.InverseTo(&inverse) != nil {
		return errors.New("some moments say the same as others: leave some out")
	}
	for i := range n {
		for j := range i + 1 {
			f.weights.SetSym(i, j, inverse.At(i, j)/(scale[i]*scale[j]*f.both()))
		}
	}
	return nil
}

// gap is the distance of the data's moments from the simulations'.
func (f *fit) gap(u []float64) (*mat.VecDense, error) {
	m, err := f.mean(u)
	if err != nil {
		return nil, err
	}
	g := mat.NewVecDense(len(f.pick), nil)
	for k, i := range f.pick {
		g.SetVec(k, f.Data[i]-m[k])
	}
	return g, nil
}

// search looks for the least distance from a place on.
func (f *fit) search(from []float64) ([]float64, error) {
	var failed error
	place := func(x []float64) []float64 {
		u := make([]float64, len(x))
		for i := range x {
			u[i] = expit(min(farthest, max(-farthest, x[i])))
		}
		return u
	}
	objective := func(x []float64) float64 {
		if failed != nil {
			return math.Inf(1)
		}
		g, err := f.gap(place(x))
		if err != nil {
			failed = err
			return math.Inf(1)
		}
		return mat.Inner(g, f.weights, g)
	}
	begin := make([]float64, len(from))
	for i, u := range from {
		begin[i] = logit(min(1-1e-3, max(1e-3, u)))
	}
	result, err := optimize.Minimize(optimize.Problem{Func: objective}, begin, &optimize.Settings{
		FuncEvaluations: f.Evaluations,
		Converger:       &optimize.FunctionConverge{Absolute: 1e-9, Relative: 1e-9, Iterations: 20 * len(from)},
	}, &optimize.NelderMead{SimplexSize: 0.5})
	if failed != nil {
		return nil, failed
	}
	if result == nil {
		return nil, fmt.Errorf("search: %w", err)
	}
	return place(result.X), nil // That evaluations were used up is no failure: what was found stands.
}

// estimate is what a place says, with errors and the test.
func (f *fit) estimate(u []float64, covariance *mat.SymDense) (Estimate, error) {
	g, err := f.gap(u)
	if err != nil {
		return Estimate{}, err
	}
	slopes, err := f.slopes(u)
	if err != nil {
		return Estimate{}, err
	}
	var half, information mat.Dense
	half.Mul(f.weights, slopes)
	information.Mul(slopes.T(), &half)
	var variance mat.Dense
	if cond := mat.Cond(&information, 2); math.IsNaN(cond) || cond > singular || variance.Inverse(&information) != nil {
		return Estimate{}, fmt.Errorf("%w: no error can be given", ErrUnidentified)
	}
	e := Estimate{Left: f.left(), J: mat.Inner(g, f.weights, g), Degrees: len(f.pick) - len(u), P: math.NaN(), Trials: f.trials}
	if e.Degrees > 0 {
		e.P = f.tail(e.J, e.Degrees)
	}
	for i, p := range f.Parameters {
		deviation := math.Sqrt(variance.At(i, i))
		e.Parameters = append(e.Parameters, Estimated{
			Name: p.Name, Value: p.at(u[i]), Error: deviation * p.slope(u[i]), Low: p.at(u[i] - normal95*deviation), High: p.at(u[i] + normal95*deviation),
			AtBound: u[i] < edge || u[i] > 1-edge,
		})
	}
	for k, i := range f.pick {
		e.Moments = append(e.Moments, Matched{
			Name: f.Moments[i], Data: f.Data[i], Simulated: f.Data[i] - g.AtVec(k), Distance: g.AtVec(k) / math.Sqrt(covariance.At(k, k)*f.both()),
		})
	}
	return e, nil
}

// tail is the chance of a J as large: J (R - df) / ((R - 1) df) is F(df, R - df) where the covariance is that of R simulations.
func (f *fit) tail(j float64, degrees int) float64 {
	r, df := float64(f.Spread), float64(degrees)
	return distuv.F{D1: df, D2: r - df}.Survival(j * (r - df) / ((r - 1) * df))
}

// slopes are the derivatives of the moments by the places of the parameters, by central differences with common chance.
func (f *fit) slopes(u []float64) (*mat.Dense, error) {
	d := mat.NewDense(len(f.pick), len(u), nil)
	for i := range u {
		low, high := slices.Clone(u), slices.Clone(u)
		low[i], high[i] = max(0, u[i]-step), min(1, u[i]+step)
		below, err := f.mean(low)
		if err != nil {
			return nil, err
		}
		above, err := f.mean(high)
		if err != nil {
			return nil, err
		}
		for k := range below {
			d.Set(k, i, (above[k]-below[k])/(high[i]-low[i]))
		}
	}
	return d, nil
}
