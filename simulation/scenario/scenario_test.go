package scenario_test

import (
	"bytes"
	"flag"
	"os"
	"strings"
	"testing"

	"github.com/livepeer/network/simulation/scenario"
)

var rewrite = flag.Bool("rewrite", false, "write schema.json anew")

const good = `name: small
question: does it run?
rounds: 10
actors:
  - name: transcoders
    kind: transcoder/honest
    count: 3
    params: {stake_lpt: 1000, price: 5}
metrics: [participation]
sweep:
  method: grid
  dimensions:
    - path: genesis.target_ppm
      values: [400000, 500000]
    - path: actors.transcoders.params.stake_lpt
      values: [1, 2]
objectives:
  - name: somebody bonds
    metric: participation
    op: ">"
    value: 0.1
`

func TestParse_GivesDefaultsAndValues(t *testing.T) {
	t.Parallel()
	s, err := scenario.Parse("small.yaml", []byte(good))
	if err != nil {
		t.Fatal(err)
	}
	if s.Engine != scenario.EngineModel || s.Replicates != 1 || s.Genesis.InflationPPB != 137_000 || s.Objectives[0].Probability != 1 || s.Output.Every != 1 {
		t.Errorf("defaults: %+v", s)
	}
	if s.Actors[0].Params["stake_lpt"] != 1000.0 || s.Actors[0].Count != 3 {
		t.Errorf("actor: %+v", s.Actors[0])
	}
}

func TestWith_PutsValuesWhereThePathLeads(t *testing.T) {
	t.Parallel()
	s, err := scenario.Parse("small.yaml", []byte(good))
	if err != nil {
		t.Fatal(err)
	}
	other, err := s.With([]string{"genesis.target_ppm", "actors.transcoders.params.stake_lpt"}, []float64{400_000, 2.5})
	if err != nil {
		t.Fatal(err)
	}
	if other.Genesis.TargetPPM != 400_000 || other.Actors[0].Params["stake_lpt"] != 2.5 || other.Hash() != s.Hash() {
		t.Errorf("%+v", other)
	}
	if s.Genesis.TargetPPM != 500_000 || s.Actors[0].Params["stake_lpt"] != 1000.0 {
		t.Error("the scenario itself has changed")
	}
	for path, want := range map[string]string{
		"genesis.target_pm":     "small.yaml:1: genesis.target_pm: unknown key (did you mean target_ppm?)",
		"actors.nobody.count":   `there is no "nobody"`,
		"genesis.round_seconds": "1 is not from 10 to 2592000",
	} {
		if _, err := s.With([]string{path}, []float64{1}); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v, want %q", path, err, want)
		}
	}
}

// TestParse_NamesThePlace breaks the good file in one place each time.
func TestParse_NamesThePlace(t *testing.T) {
	t.Parallel()
	for _, one := range []struct{ old, new, want string }{
		{"rounds: 10", "runds: 10", "small.yaml:1: rounds: missing"},
		{"rounds: 10", "rounds: 10\nrunds: 10", "small.yaml:4: runds: unknown key (did you mean rounds?)"},
		{"rounds: 10", "rounds: 10\nrounds: 11", "small.yaml:4: rounds: given twice"},
		{"rounds: 10", "rounds: ten", `small.yaml:3: rounds: want a whole number, got "ten"`},
		{"rounds: 10", "rounds: 0", "small.yaml:3: rounds: 0 is not from 1 to 1000000"},
		{"rounds: 10", "rounds: [10]", "small.yaml:3: rounds: want one value, got a list"},
		{"count: 3", "cuont: 3", "small.yaml:7: actors[0].cuont: unknown key (did you mean count?)"},
		{"kind: transcoder/honest", "kind: Honest!", "small.yaml:6: actors[0].kind"},
		{"price: 5}", "price: [5]}", "small.yaml:8: actors[0].params.price: want a number or a word, got a list"},
		{"price: 5}", "price: .nan}", ""},
		{"metrics: [participation]", "metrics: []", "small.yaml:9: metrics: the list is empty"},
		{"metrics: [participation]", "metrics: [a, a]", "small.yaml:9: metrics: a is there twice"},
		{"metric: participation", "metric: supply", `small.yaml:19: objectives[0].metric: "supply" is none of the scenario's metrics (participation)`},
		{"method: grid", "method: gird", `small.yaml:11: sweep.method: "gird" is none of grid, list, lhs, sobol, halton, saltelli, morris (did you mean grid?)`},
		{"method: grid", "method: lhs", "small.yaml:10: sweep.points: a sweep of kind lhs needs a number of points"},
		{"      values: [1, 2]", "      range: [1, 2]", "small.yaml:15: sweep.dimensions[1]: a sweep of kind grid needs values"},
		{"path: genesis.target_ppm", "path: seed", "small.yaml:13: sweep.dimensions[0].path: seed cannot be varied"},
		{"question: does it run?", "question: ''", "small.yaml:2: question: is empty"},
		{"value: 0.1", "value: [", "small.yaml:2"},
		{"rounds: 10", "rounds: 10\ngenesis: {inflation_floor_ppb: 5, inflation_ceiling_ppb: 4}", "small.yaml:4: genesis.inflation_floor_ppb: 5 is above the ceiling 4"},
	} {
		if !strings.Contains(good, one.old) {
			t.Fatalf("%q is not in the file", one.old)
		}
		_, err := scenario.Parse("small.yaml", []byte(strings.Replace(good, one.old, one.new, 1)))
		switch {
		case one.want == "" && err != nil:
			t.Errorf("%s: %v", one.new, err)
		case one.want != "" && (err == nil || !strings.HasPrefix(err.Error(), one.want) || strings.Contains(err.Error(), "\n")):
			t.Errorf("%s: %v, want %q", one.new, err, one.want)
		}
	}
	for text, want := range map[string]string{"": "x:1: the file is empty", "[]": "x:1: a scenario is a mapping", "a: 1\n---\nb: 1": "x:2: a second document"} {
		if _, err := scenario.Parse("x", []byte(text)); err == nil || !strings.HasPrefix(err.Error(), want) {
			t.Errorf("%q: %v, want %q", text, err, want)
		}
	}
}

func TestErrorf_FindsTheLineOfANameOrOfWhatIsAboveIt(t *testing.T) {
	t.Parallel()
	s, err := scenario.Parse("small.yaml", []byte(good))
	if err != nil {
		t.Fatal(err)
	}
	for path, want := range map[string]string{
		"actors.transcoders.params.price":   "small.yaml:8: ",
		"actors.transcoders.params.unknown": "small.yaml:8: ",
		"actors.transcoders.kind":           "small.yaml:6: ",
		"genesis.target_ppm":                "small.yaml:1: ",
	} {
		if got := s.Errorf(path, "wrong").Error(); got != want+path+": wrong" {
			t.Errorf("%s", got)
		}
	}
}

// TestSchema_IsTheOneThatIsPublished keeps schema.json equal to the code; -rewrite writes it.
func TestSchema_IsTheOneThatIsPublished(t *testing.T) {
	t.Parallel()
	want, err := scenario.Schema()
	if err != nil {
		t.Fatal(err)
	}
	if *rewrite {
		if err := os.WriteFile("schema.json", want, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	got, err := os.ReadFile("schema.json")
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Error("schema.json is not what the code says: go test ./simulation/scenario -rewrite")
	}
}

func FuzzParse(f *testing.F) {
	f.Add([]byte(good))
	f.Add([]byte("a: &x [*x]"))
	f.Add([]byte("name: &n {a: *n}"))
	f.Fuzz(func(t *testing.T, text []byte) {
		if s, err := scenario.Parse("x", text); (s == nil) == (err == nil) {
			t.Error("neither a scenario nor an error")
		}
	})
}
