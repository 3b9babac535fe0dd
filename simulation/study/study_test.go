package study_test

import (
	"bytes"
	"context"
	"math"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/livepeer/network/simulation/analysis"
	"github.com/livepeer/network/simulation/engine"
	"github.com/livepeer/network/simulation/report"
	"github.com/livepeer/network/simulation/sample"
	"github.com/livepeer/network/simulation/scenario"
	"github.com/livepeer/network/simulation/sink"
	"github.com/livepeer/network/simulation/study"
)

const head = `name: curves
question: which knob bends the curve?
reading: the longest bar
rounds: 30
seed: 4
actors: [{name: knobs, kind: knobs, params: {x: 0.5, y: 0.5, z: 0.5}}]
metrics: [value, noise]
objectives:
  - {name: value stays small, metric: value, take: last, op: "<", value: 1.5, probability: 0.9}
  - {name: noise is there, metric: noise, take: max, op: ">", value: 0, points: some}
`

const dimensions = `  dimensions:
    - {path: actors.knobs.params.x, range: [0, 1]}
    - {path: actors.knobs.params.y, range: [0, 1]}
    - {path: actors.knobs.params.z, range: [0, 1]}
`

// knobs is a runner whose last value is x (1 + y): z does nothing. With both uniform the mean over y is 1.5 x with the variance 2.25/12, the
// mean over x is (1 + y)/2 with 0.25/12, and what is left is 1/144.
type knobs struct{}

func (knobs) Run(_ context.Context, plan *engine.Plan, job engine.Job) (*engine.Result, error) {
	s, err := plan.At(job.Point)
	if err != nil {
		return nil, err
	}
	key := plan.Chance(job)
	key.Actor, key.Purpose = "knobs", "noise"
	stream, recorder := key.Stream(), engine.NewRecorder(s)
	p := s.Actors[0].Params
	value := p["x"].(float64) * (1 + p["y"].(float64))
	for round := range s.Rounds {
		recorder.Observe(round, []float64{value * float64(round+1) / float64(s.Rounds), stream.Normal(0, 1)})
	}
	return recorder.Result(), nil
}

func played(t *testing.T, text string) string {
	t.Helper()
	s, err := scenario.Parse("curves.yaml", []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	plan, err := engine.NewPlan(s, "build", sample.Design)
	if err != nil {
		t.Fatal(err)
	}
	folder := t.TempDir()
	if _, err := engine.Run(t.Context(), engine.Config{Plan: plan, Folder: folder, Executor: engine.Pool{Runner: knobs{}, Workers: 2}, Manifest: sink.Manifest{Units: map[string]string{"value": "LPT"}}}); err != nil {
		t.Fatal(err)
	}
	return folder
}

func made(t *testing.T, text string) report.Report {
	t.Helper()
	read, err := study.Read(played(t, text))
	if err != nil {
		t.Fatal(err)
	}
	r, err := read.Report()
	if err != nil {
		t.Fatal(err)
	}
	if err := r.HTML(&bytes.Buffer{}); err != nil {
		t.Fatal(err)
	}
	return r
}

func TestReport_OfOnePoint(t *testing.T) {
	t.Parallel()
	r := made(t, head+"replicates: 40\n")
	if r.Title != "curves" || r.Question != "which knob bends the curve?" || r.Reading != "the longest bar" {
		t.Errorf("title %q, question %q, reading %q", r.Title, r.Question, r.Reading)
	}
	if len(r.Fans) != 2 || r.Fans[0].Runs != 40 || len(r.Fans[0].Steps) != 30 || math.Abs(r.Fans[0].Bands.At[2][29]-0.75) > 1e-12 {
		t.Errorf("fans %+v", r.Fans)
	}
	if len(r.Histograms) != 2 || len(r.Histograms[0].Values) != 40 || r.Histograms[0].Marks[0].Value != 1.5 {
		t.Errorf("histograms %+v", r.Histograms)
	}
	if r.Fans[0].Unit != "LPT" || r.Histograms[0].Unit != "LPT" || r.Fans[1].Unit != "noise" || !slices.Equal(r.Tables[0].Units, []string{"", "LPT", ""}) {
		t.Errorf("units %q, %q, %q, %q", r.Fans[0].Unit, r.Histograms[0].Unit, r.Fans[1].Unit, r.Tables[0].Units)
	}
	want := report.Objective{Name: "value stays small", Rate: 1, AtLeast: 0.9}
	got := r.Objectives[0]
	if got.Name != want.Name || got.Rate != want.Rate || got.AtLeast != want.AtLeast || got.Interval.Low < 0.9 || got.Interval.Low > 0.92 {
		t.Errorf("objective %+v", got)
	}
	if len(r.Sensitivities)+len(r.Scatters) > 0 {
		t.Error("there is a sweep in it")
	}
}

// TestReport_OfASaltelliSweep: indices known by hand.
func TestReport_OfASaltelliSweep(t *testing.T) {
	t.Parallel()
	r := made(t, head+"sweep:\n  method: saltelli\n  points: 256\n"+dimensions)
	total := 2.25/12 + 0.25/12 + 1.0/144
	bars := r.Sensitivities[0].Bars
	for i, want := range [][2]float64{{2.25 / 12 / total, (2.25/12 + 1.0/144) / total}, {0.25 / 12 / total, (0.25/12 + 1.0/144) / total}, {0, 0}} {
		if math.Abs(bars[i].First-want[0]) > 0.03 || math.Abs(bars[i].Total-want[1]) > 0.03 {
			t.Errorf("%s: %.3f and %.3f, want %.3f and %.3f", bars[i].Parameter, bars[i].First, bars[i].Total, want[0], want[1])
		}
	}
	// The value is at least 1.5 at some points: they fail, and with one replicate none is admitted for certain.
	if r.Objectives[0].Rate != 0 || r.Objectives[1].Rate != 1 {
		t.Errorf("objectives %+v", r.Objectives)
	}
	refused, likely := 0, 0
	for _, p := range r.Scatters[0].Points {
		switch {
		case p.Verdict == analysis.Refused:
			refused++
		case p.X >= 1.5:
			t.Errorf("point %+v is not refused", p)
		default:
			likely++
		}
	}
	if refused == 0 || likely == 0 || len(r.Tables) != 1 || len(r.Tables[0].Rows) != 100 || len(r.Fans) != 2 || r.Fans[0].Runs != 1280 {
		t.Errorf("%d refused, %d likely, tables %d, fans %d", refused, likely, len(r.Tables), len(r.Fans))
	}
}

func TestReport_OfOtherSweeps(t *testing.T) {
	t.Parallel()
	morris := made(t, head+"sweep:\n  method: morris\n  points: 200\n"+dimensions)
	bars := morris.Sensitivities[0].Bars
	// x moves x (1 + y) by 1 + y, on average 1.5; y by x, on average 0.5.
	if math.Abs(bars[0].Total-1.5) > 0.08 || math.Abs(bars[1].Total-0.5) > 0.08 || bars[2].Total > 1e-12 {
		t.Errorf("effects %+v", bars)
	}
	pawn := made(t, head+"sweep:\n  method: lhs\n  points: 600\n"+dimensions)
	bars = pawn.Sensitivities[0].Bars
	if !strings.Contains(pawn.Sensitivities[0].Method, "PAWN") || bars[0].Total < 0.5 || bars[2].Total > 0.25 {
		t.Errorf("distances %+v", bars)
	}
}

// TestReport_OfAGrid: x (1 + y) around x = y = 0.5.
func TestReport_OfAGrid(t *testing.T) {
	t.Parallel()
	r := made(t, head+"sweep:\n  method: grid\n"+strings.ReplaceAll(dimensions, "range: [0, 1]", "values: [0, 0.5, 1]"))
	want := report.Tornado{Output: "value at the end", Unit: "LPT", Base: 0.75, Arms: []report.Arm{
		{Parameter: "actors.knobs.params.x", AtLow: 0, AtHigh: 1.5},
		{Parameter: "actors.knobs.params.y", AtLow: 0.5, AtHigh: 1},
		{Parameter: "actors.knobs.params.z", AtLow: 0.75, AtHigh: 0.75},
	}}
	if !reflect.DeepEqual(r.Tornados[0], want) {
		t.Errorf("tornado %+v, want %+v", r.Tornados[0], want)
	}
}

// TestReport_SetsAFewPointsBesideEachOther has fans of a group, a row for each point and no tornado of one parameter.
func TestReport_SetsAFewPointsBesideEachOther(t *testing.T) {
	t.Parallel()
	folder := played(t, head+"replicates: 5\nsweep: {method: grid, dimensions: [{path: actors.knobs.params.x, values: [0, 1]}]}\n")
	read, err := study.Read(folder)
	if err != nil {
		t.Fatal(err)
	}
	r, err := read.Report()
	if err != nil {
		t.Fatal(err)
	}
	if len(r.Fans) != 4 || r.Fans[1].Group != "value" || r.Fans[1].Label != "x 1" || r.Fans[1].Title != "value at x 1" || r.Fans[2].Group != "noise" {
		t.Errorf("fans %+v", r.Fans)
	}
	want := report.Strip{Title: "value at the end", Unit: "LPT", Marks: []report.Mark{{Name: "value stays small", Value: 1.5}}, Rows: []report.StripRow{
		{Label: "x 0", Values: []float64{0, 0, 0, 0, 0}}, {Label: "x 1", Values: []float64{1.5, 1.5, 1.5, 1.5, 1.5}},
	}}
	if len(r.Strips) != 2 || !reflect.DeepEqual(r.Strips[0], want) || len(r.Histograms) > 0 || len(r.Tornados) > 0 {
		t.Errorf("strips %+v, %d histograms, %d tornados", r.Strips, len(r.Histograms), len(r.Tornados))
	}
	var chart bytes.Buffer
	if err := read.Chart(&chart, 60); err != nil || !strings.HasPrefix(chart.String(), "value, medians (LPT)\n") || !strings.Contains(chart.String(), " b x 1\n") {
		t.Errorf("chart, %v:\n%s", err, chart.String())
	}
}

func TestReport_SaysWhatIsWrongWithAFolder(t *testing.T) {
	t.Parallel()
	folder := played(t, head)
	for file, want := range map[string]string{"points.parquet": "points", "manifest.json": "manifest", "scenario.yaml": "scenario.yaml"} {
		broken := t.TempDir()
		if err := os.CopyFS(broken, os.DirFS(folder)); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(broken, file), []byte("broken"), 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := study.Read(broken); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s broken: error %v, want one with %q", file, err, want)
		}
	}
	if _, err := study.Read(t.TempDir()); err == nil || !strings.Contains(err.Error(), "manifest") {
		t.Errorf("empty folder: error %v", err)
	}
	read, err := study.Read(folder)
	if err != nil {
		t.Fatal(err)
	}
	name, err := read.WriteReport(folder)
	if err != nil {
		t.Fatal(err)
	}
	if text, err := os.ReadFile(name); err != nil || !bytes.Contains(text, []byte("<h1>curves</h1>")) {
		t.Errorf("report %s, %v", name, err)
	}
}
