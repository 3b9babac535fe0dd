package calibrate_test

import (
	"bytes"
	"context"
	"errors"
	"math"
	"strings"
	"testing"

	"github.com/livepeer/network/simulation/calibrate"
	"github.com/livepeer/network/simulation/seed"
)

// wave is an autoregressive process with known parameters: x' = mean + persistence (x - mean) + deviation e. Its shocks are drawn once for each
// replicate, which the trials then share.
type wave struct {
	length int
	shocks map[int][]float64
}

func (w *wave) path(mean, persistence, deviation float64, replicate int, purpose string) []float64 {
	shocks := w.shocks[replicate]
	if shocks == nil {
		s := seed.Key{Seed: 3, Replicate: uint64(replicate), Purpose: purpose}.Stream()
		shocks = make([]float64, w.length)
		for i := range shocks {
			shocks[i] = s.Normal(0, 1)
		}
		w.shocks[replicate] = shocks
	}
	path, at := make([]float64, w.length), mean
	for i, e := range shocks {
		at = mean + persistence*(at-mean) + deviation*e
		path[i] = at
	}
	return path
}

// momentsOf are mean, variance and three autocovariances.
func momentsOf(path []float64) []float64 {
	mean, n := 0.0, float64(len(path))
	for _, x := range path {
		mean += x / n
	}
	moments := []float64{mean}
	for lag := range 4 {
		sum := 0.0
		for i := lag; i < len(path); i++ {
			sum += (path[i] - mean) * (path[i-lag] - mean) / n
		}
		moments = append(moments, sum)
	}
	return moments
}

var planted = []float64{5, 0.7, 0.4}

// problem is to find mean, persistence and deviation again from a path that they made.
func problem(data []float64) calibrate.Problem {
	w := &wave{length: len(data), shocks: map[int][]float64{}}
	return calibrate.Problem{
		Parameters: []calibrate.Parameter{{Name: "mean", Low: 0, High: 10}, {Name: "persistence", Low: 0, High: 0.98}, {Name: "deviation", Low: 0.05, High: 5, Log: true}},
		Moments:    []string{"mean", "variance", "lag 1", "lag 2", "lag 3"}, Data: momentsOf(data), Replicates: 10, Spread: 120, Evaluations: 400, Workers: 1,
		Simulate: func(_ context.Context, p []float64, replicate int) ([]float64, error) {
			return momentsOf(w.path(p[0], p[1], p[2], replicate, "model")), nil
		},
	}
}

// TestSMM_FindsPlantedParameters estimates histories with known parameters: 95 % intervals hold the truth about as often as they say, errors are
// as large as estimates scatter, and the test speaks against the true model about once in twenty times.
func TestSMM_FindsPlantedParameters(t *testing.T) {
	t.Parallel()
	const histories, length = 40, 300
	truth := &wave{length: length, shocks: map[int][]float64{}}
	var inside, squares, errs [3]float64
	rejected := 0
	for h := range histories {
		e, err := calibrate.SMM(t.Context(), problem(truth.path(planted[0], planted[1], planted[2], h, "data")))
		if err != nil {
			t.Fatal(err)
		}
		for i, p := range e.Parameters {
			if p.Low <= planted[i] && planted[i] <= p.High {
				inside[i]++
			}
			squares[i] += (p.Value - planted[i]) * (p.Value - planted[i]) / histories
			errs[i] += p.Error / histories
			if p.AtBound {
				t.Errorf("history %d: %s ends at the end of its range: %v", h, p.Name, p.Value)
			}
		}
		if e.P < 0.05 {
			rejected++
		}
		if e.Degrees != 2 || len(e.Moments) != 5 || len(e.Left) != 0 {
			t.Fatalf("%+v", e)
		}
	}
	for i, name := range []string{"mean", "persistence", "deviation"} {
		scatter := math.Sqrt(squares[i])
		t.Logf("%s: %g of %d intervals hold, scatter %.4f, mean standard error %.4f", name, inside[i], histories, scatter, errs[i])
		if inside[i] < 0.85*histories || scatter < 0.7*errs[i] || scatter > 1.4*errs[i] {
			t.Errorf("%s: %g of %d intervals hold the truth, estimates scatter by %v with errors of %v", name, inside[i], histories, scatter, errs[i])
		}
	}
	if t.Logf("rejected %d of %d", rejected, histories); rejected > histories/8 {
		t.Errorf("the true model is rejected in %d of %d histories", rejected, histories)
	}
}

// TestSMM_TheTestSpeaksAgainstAWrongModel: a process with two lags has not the moments of one with one.
func TestSMM_TheTestSpeaksAgainstAWrongModel(t *testing.T) {
	t.Parallel()
	s, data := seed.Key{Seed: 5, Purpose: "wrong"}.Stream(), make([]float64, 600)
	for i := range data {
		data[i] = 5 + s.Normal(0, 0.4)
		if i > 1 {
			data[i] += 0.1*(data[i-1]-5) + 0.7*(data[i-2]-5)
		}
	}
	e, err := calibrate.SMM(t.Context(), problem(data))
	if err != nil {
		t.Fatal(err)
	}
	var text bytes.Buffer
	if err := e.Text(&text); err != nil || e.P > 1e-3 || !strings.Contains(text.String(), "the model does not have the moments") {
		t.Errorf("p %v: %s %v", e.P, text.String(), err)
	}
}

func TestSMM_SaysWhatIsWrong(t *testing.T) {
	t.Parallel()
	good := func() calibrate.Problem {
		w := &wave{length: 100, shocks: map[int][]float64{}}
		return problem(w.path(5, 0.5, 1, 0, "bad"))
	}
	broken := errors.New("broken")
	for want, change := range map[string]func(*calibrate.Problem){
		"no parameter":                  func(p *calibrate.Problem) { p.Parameters = nil },
		"mean from 2 to 1":              func(p *calibrate.Problem) { p.Parameters[0].Low, p.Parameters[0].High = 2, 1 },
		"2 moments for 3":               func(p *calibrate.Problem) { p.Data, p.Moments = p.Data[:2], p.Moments[:2] },
		"5 moments and 4":               func(p *calibrate.Problem) { p.Data = p.Data[:4] },
		"moment lag 1 of the data":      func(p *calibrate.Problem) { p.Data[2] = math.NaN() },
		"3 simulations for the scatter": func(p *calibrate.Problem) { p.Spread = 3 },
		"0 replicates":                  func(p *calibrate.Problem) { p.Replicates = 0 },
		"broken": func(p *calibrate.Problem) {
			p.Simulate = func(context.Context, []float64, int) ([]float64, error) { return nil, broken }
		},
		"a simulation has 1 moments": func(p *calibrate.Problem) {
			p.Simulate = func(context.Context, []float64, int) ([]float64, error) { return []float64{1}, nil }
		},
		"do not tell the parameters apart": func(p *calibrate.Problem) {
			inner := p.Simulate
			p.Simulate = func(ctx context.Context, x []float64, r int) ([]float64, error) { // The first parameter does nothing.
				return inner(ctx, []float64{5, x[1], x[2]}, r)
			}
		},
		"the same in all simulations": func(p *calibrate.Problem) {
			p.Simulate = func(context.Context, []float64, int) ([]float64, error) { return []float64{1, 2, 3, 4, 5}, nil }
		},
		"say the same as others": func(p *calibrate.Problem) {
			inner := p.Simulate
			p.Simulate = func(ctx context.Context, x []float64, r int) ([]float64, error) {
				m, err := inner(ctx, x, r)
				m[4] = 2*m[3] + m[2]
				return m, err
			}
		},
	} {
		p := good()
		change(&p)
		if _, err := calibrate.SMM(t.Context(), p); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("error %v, want one with %q", err, want)
		}
	}
	stopped, stop := context.WithCancel(t.Context())
	stop()
	if _, err := calibrate.SMM(stopped, good()); !errors.Is(err, context.Canceled) {
		t.Errorf("stopped: %v", err)
	}
}

func TestLoadPaths_NamesTheLine(t *testing.T) {
	t.Parallel()
	const head = "round,note,participation\n"
	body := "1,a,0.1\n3,a,0.2\n4,a,0.25\n6,a,0.2\n7,a,0.3\n9,a,0.3\n"
	p, err := calibrate.LoadPaths(strings.NewReader(head+"# why\n"+body), []string{"gini", "participation"})
	if err != nil || p.Span() != 8 || len(p.Names) != 1 || len(p.Columns[0]) != 6 || p.Columns[0][1] != 0.2 {
		t.Fatalf("%+v, %v", p, err)
	}
	m := p.Moments()
	if len(m) != len(p.MomentNames()) || math.Abs(m[0]-0.15) > 1e-12 || math.Abs(m[2]-0.3) > 1e-12 {
		t.Errorf("moments %v of %v", m, p.MomentNames())
	}
	for want, text := range map[string]string{
		"read the header":                 "",
		"line 1: want a column":           "round,bonded\n",
		"line 2, column participation":    head + "1,a,many\n",
		"line 3: round 1 is not":          head + "1,a,0.1\n1,a,0.1\n",
		"line 2: round 1.5 is not":        head + "1.5,a,0.1\n",
		"1 observations: at least 6":      head + "1,a,0.1\n",
		"record on line 2: wrong number":  head + "1,a\n",
		"line 2, column round: \"first\"": head + "first,a,1\n",
	} {
		if _, err := calibrate.LoadPaths(strings.NewReader(text), []string{"participation"}); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("error %v, want one with %q", err, want)
		}
	}
}
