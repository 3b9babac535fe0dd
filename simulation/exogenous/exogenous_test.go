package exogenous_test

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"

	"github.com/livepeer/network/simulation/exogenous"
	"github.com/livepeer/network/simulation/scenario"
	"github.com/livepeer/network/simulation/seed"
)

const file = "name: x\nquestion: y\nrounds: 1\nactors: [{name: a, kind: keeper}]\nmetrics: [a]\nexogenous:\n  - name: price\n"

func process(t *testing.T, text string) (exogenous.Process, error) {
	t.Helper()
	s, err := scenario.Parse("x.yaml", []byte(file+"    "+text))
	if err != nil {
		t.Fatal(err)
	}
	return exogenous.New(s, s.Exogenous[0], map[string][]byte{
		"p.csv":   []byte("# a source\nday,price\n1,2\n2,4\n3,2\n4,3\n"),
		"bad.csv": []byte("price\n1\nx\n"),
	})
}

func path(t *testing.T, text string, n int) []float64 {
	t.Helper()
	p, err := process(t, text)
	if err != nil {
		t.Fatal(err)
	}
	return p.Path(n, seed.Key{Seed: 5}.Stream())
}

func TestReplay_IsTheSeriesAndStaysAtItsEnd(t *testing.T) {
	t.Parallel()
	if got := path(t, "kind: replay\n    params: {file: p.csv, column: price}", 6); !slices.Equal(got, []float64{2, 4, 2, 3, 3, 3}) {
		t.Errorf("%v", got)
	}
	if got := path(t, "kind: constant\n    params: {value: 7}", 3); !slices.Equal(got, []float64{7, 7, 7}) {
		t.Errorf("%v", got)
	}
}

// TestAR1_HasItsStationaryMoments compares mean, variance and the correlation of neighbours.
func TestAR1_HasItsStationaryMoments(t *testing.T) {
	t.Parallel()
	const n = 200_000
	xs := path(t, "kind: ar1\n    params: {mean: 3, persistence: 0.8, deviation: 0.6, log: \"false\"}", n)
	mean, variance, neighbours := 0.0, 0.0, 0.0
	for _, x := range xs {
		mean += x / n
	}
	for i, x := range xs {
		variance += (x - mean) * (x - mean) / n
		if i > 0 {
			neighbours += (x - mean) * (xs[i-1] - mean) / n
		}
	}
	if math.Abs(mean-3) > 0.05 || math.Abs(variance-1) > 0.03 || math.Abs(neighbours/variance-0.8) > 0.01 {
		t.Errorf("mean %.3f, variance %.3f, correlation %.3f; want 3, 1, 0.8", mean, variance, neighbours/variance)
	}
}

// TestBootstrap_KeepsTheStepsAndTheirOrderWithinABlock finds every step of the path in the data, and pairs where blocks hold two.
func TestBootstrap_KeepsTheStepsAndTheirOrderWithinABlock(t *testing.T) {
	t.Parallel()
	xs := path(t, "kind: bootstrap\n    params: {file: p.csv, column: price, block: 2, start: 10}", 4001)
	if xs[0] != 10 {
		t.Errorf("begins at %g", xs[0])
	}
	following := map[string]bool{"2.00 0.50": true, "0.50 1.50": true, "1.50 2.00": true} // around the end too
	counts := map[string]int{}
	for i := 0; i+2 < len(xs); i += 2 {
		pair := fmt.Sprintf("%.2f %.2f", xs[i+1]/xs[i], xs[i+2]/xs[i+1])
		if !following[pair] {
			t.Fatalf("steps %s follow each other nowhere", pair)
		}
		counts[pair]++
	}
	for pair, count := range counts {
		if count < 580 || count > 760 {
			t.Errorf("block %s came %d times of 2000", pair, count)
		}
	}
}

func TestNew_NamesWhatIsWrong(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"kind: ar1\n    params: {persist: 1}":                             "x.yaml:9: exogenous.price.params.persist: ar1 knows",
		"kind: ar1\n    params: {persistence: 2}":                         "x.yaml:9: exogenous.price.params: persistence 2",
		"kind: ar1\n    params: {mean: no}":                               "x.yaml:9: exogenous.price.params.mean: a number",
		"kind: ar1\n    params: {mean: -1}":                               "x.yaml:9: exogenous.price.params: a mean",
		"kind: replay":                                                    "x.yaml:7: exogenous.price.params: needs file and column",
		"kind: replay\n    params: {file: p.csv, column: x}":              `x.yaml:9: exogenous.price.params: p.csv has no column "x"`,
		"kind: replay\n    params: {file: q.csv, column: x}":              "x.yaml:9: exogenous.price.params: there is no file q.csv",
		"kind: replay\n    params: {file: bad.csv, column: price}":        `x.yaml:9: exogenous.price.params: bad.csv:3: price is no number: "x"`,
		"kind: bootstrap\n    params: {file: p.csv, column: price}":       "x.yaml:9: exogenous.price.params.block: blocks of 10 steps of 3",
		"kind: bootstrap\n    params: {file: p.csv, column: 7, block: 1}": "x.yaml:9: exogenous.price.params.column: a number",
	} {
		if _, err := process(t, text); err == nil || !strings.HasPrefix(err.Error(), want) {
			t.Errorf("%q: %v, want %q", text, err, want)
		}
	}
}
