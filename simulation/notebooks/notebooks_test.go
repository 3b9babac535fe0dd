package notebooks_test

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/livepeer/network/simulation/engine"
	"github.com/livepeer/network/simulation/sample"
	"github.com/livepeer/network/simulation/scenario"
	"github.com/livepeer/network/simulation/study"
)

const curves = `name: curves
question: which knob bends the curve?
rounds: 12
seed: 4
replicates: 3
actors: [{name: knobs, kind: knobs, params: {x: 0.5, y: 0.5}}]
metrics: [value, noise]
objectives: [{name: value stays small, metric: value, op: "<", value: 1.5}]
sweep:
  method: saltelli
  points: 64
  dimensions:
    - {path: actors.knobs.params.x, range: [0, 1]}
    - {path: actors.knobs.params.y, range: [0, 1]}
`

// knobs is a runner whose last value is x (1 + y), but for a little noise.
type knobs struct{}

func (knobs) Run(_ context.Context, plan *engine.Plan, job engine.Job) (*engine.Result, error) {
	s, err := plan.At(job.Point)
	if err != nil {
		return nil, err
	}
	key := plan.Chance(job)
	key.Actor, key.Purpose = "knobs", "noise"
	stream, recorder, p := key.Stream(), engine.NewRecorder(s), s.Actors[0].Params
	for round := range s.Rounds {
		noise := stream.Normal(0, 0.01)
		recorder.Observe(round, []float64{p["x"].(float64)*(1+p["y"].(float64)) + noise, noise})
	}
	return recorder.Result(), nil
}

func played(t *testing.T) string {
	t.Helper()
	s, err := scenario.Parse("curves.yaml", []byte(curves))
	if err != nil {
		t.Fatal(err)
	}
	plan, err := engine.NewPlan(s, "build", sample.Design)
	if err != nil {
		t.Fatal(err)
	}
	folder := t.TempDir()
	if _, err := engine.Run(t.Context(), engine.Config{Plan: plan, Folder: folder, Executor: engine.Pool{Runner: knobs{}, Workers: 1}}); err != nil {
		t.Fatal(err)
	}
	return folder
}

// script is the code of a notebook's cells, one after the other.
func script(t *testing.T, name string) string {
	t.Helper()
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	var notebook struct {
		Cells []struct {
			Type    string            `json:"cell_type"`
			Source  []string          `json:"source"`
			Outputs []json.RawMessage `json:"outputs"`
		} `json:"cells"`
	}
	if err := json.Unmarshal(text, &notebook); err != nil {
		t.Fatal(err)
	}
	var code strings.Builder
	for _, cell := range notebook.Cells {
		if len(cell.Outputs) > 0 {
			t.Errorf("%s keeps outputs: clear them", name)
		}
		if cell.Type == "code" {
			code.WriteString(strings.Join(cell.Source, "") + "\n")
		}
	}
	return code.String()
}

// TestNotebooks_ReadARun executes every notebook on a run's folder, and has the second agree with the report on what matters.
func TestNotebooks_ReadARun(t *testing.T) {
	t.Parallel()
	python, err := exec.LookPath("python3")
	if err != nil {
		t.Skip("no python3")
	}
	folder := played(t)
	read, err := study.Read(folder)
	if err != nil {
		t.Fatal(err)
	}
	report, err := read.Report()
	if err != nil {
		t.Fatal(err)
	}
	var indices []string
	for _, bar := range report.Sensitivities[0].Bars {
		indices = append(indices, fmt.Sprintf("  %-32s alone %.6f total %.6f ", bar.Parameter, bar.First, bar.Total))
	}
	want := map[string][]string{
		"1-read-a-run.ipynb":                     {"curves on model seed 4 - 256 points x 3 replicates", "value stays small (", "value: at round 11 the median is "},
		"2-which-parameter-matters.ipynb":        indices,
		"3-which-settings-are-good-enough.ipynb": {"value.last <= ", "admitted'"},
	}
	names, err := filepath.Glob("*.ipynb")
	if err != nil || len(names) != len(want) {
		t.Fatalf("notebooks %v, %v", names, err)
	}
	for _, name := range names {
		code := script(t, name)
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			command := exec.CommandContext(t.Context(), python, "-c", code)
			command.Env = append(os.Environ(), "LIVEPEER_RUN="+folder, "MPLBACKEND=Agg")
			said, err := command.CombinedOutput()
			if err != nil {
				t.Fatalf("%v: %s", err, said)
			}
			for _, part := range want[name] {
				if !strings.Contains(string(said), part) {
					t.Errorf("it does not say %q:\n%s", part, said)
				}
			}
		})
	}
}
