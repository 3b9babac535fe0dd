// Package report turns results into what people look at: one HTML file that needs no network, and charts for a terminal.
//
// Start from Report: fill in what there is, the rest is left out, and call HTML. Term draws the same fans and bars in text. The package
// knows nothing of worlds or scenarios; whoever runs them hands over plain numbers.
package report

import (
	_ "embed" // The page is part of the program.
	"encoding/json"
	"fmt"
	"html/template"
	"io"
	"math"
	"strings"

	"github.com/livepeer/network/simulation/analysis"
)

// MaxSteps and MaxPoints bound what one chart draws: longer fans and larger clouds are thinned out evenly, and the page says so.
const (
	MaxSteps  = 1000
	MaxPoints = 5000
)

// Report is all that a page shows, in the order of the fields.
type Report struct {
	// Title names the run, Question what it asks, Reading how to read the answer.
	Title, Question, Reading string
	Objectives               []Objective
	Fans                     []Fan
	Strips                   []Strip
	Histograms               []Histogram
	Sensitivities            []Sensitivity
	Tornados                 []Tornado
	Scatters                 []Scatter
	Tables                   []Table
	// Manifest is where the numbers come from: commit, seed, versions; Hashes are of tables and bytecode.
	Manifest, Hashes []Field
}

// Field is one line of the manifest.
type Field struct{ Name, Value string }

// Objective is a condition that was asked for and what came of it.
type Objective struct {
	// Name is the condition in words or as it was written.
	Name string
	// Rate is the part of runs that met it, Interval its 95 % interval, AtLeast the part that was asked for.
	Rate     float64
	Interval analysis.Interval
	AtLeast  float64
}

// Holds tells whether enough runs met the objective.
func (o Objective) Holds() bool { return o.Rate >= o.AtLeast }

// Fan is one series over time in many runs.
type Fan struct {
	// Title and Unit of the series, X what the steps count.
	Title, Unit, X string
	// Group, if it is set, is what the fan has in common with those next to it, Label what tells it apart: they are drawn beside each other on
	// one scale.
	Group, Label string
	// Steps are the values of x at each step; Bands has as many in each level.
	Steps []float64
	Bands analysis.Bands
	// Runs is how many paths the bands are of.
	Runs int
}

// Histogram is how one number at the end is spread over runs.
type Histogram struct {
	Title, Unit string
	Values      []float64
	// Marks are lines to compare with: limits, predictions.
	Marks []Mark
}

// Strip is how one number at the end is spread over the runs of each of a few settings.
type Strip struct {
	Title, Unit string
	Rows        []StripRow
	Marks       []Mark
}

// StripRow is the runs of a setting.
type StripRow struct {
	Label  string
	Values []float64
}

// Mark is a named value.
type Mark struct {
	Name  string
	Value float64
}

// Sensitivity is what parameters explain of one output.
type Sensitivity struct {
	// Output is the number that was looked at, Method how.
	Output string `json:"output"`
	Method string `json:"method"`
	Bars   []Bar  `json:"bars"`
}

// Bar is one parameter's share: Sobol's indices, or a size of effect with Total alone.
type Bar struct {
	Parameter string
	// First is drawn inside Total; NaN leaves it out.
	First, Total                 float64
	FirstInterval, TotalInterval analysis.Interval
}

// MarshalJSON implements json.Marshaler: what is not there is left out, for JSON knows no NaN.
func (b Bar) MarshalJSON() ([]byte, error) {
	fields := map[string]any{"parameter": b.Parameter, "total": b.Total}
	if !math.IsNaN(b.First) {
		fields["first"] = b.First
	}
	if b.TotalInterval != (analysis.Interval{}) {
		fields["firstInterval"], fields["totalInterval"] = b.FirstInterval, b.TotalInterval
	}
	return json.Marshal(fields)
}

// Tornado is how far one output moves when each parameter goes to its ends alone.
type Tornado struct {
	Output, Unit string
	// Base is the output with all parameters in their middle.
	Base float64
	Arms []Arm
}

// Arm is one parameter of a tornado: the output at its low and at its high end.
type Arm struct {
	Parameter     string
	AtLow, AtHigh float64
}

// Scatter is points of a sweep by two of their outputs.
type Scatter struct {
	Title, X, Y string
	Points      []Point
}

// Point is one setting.
type Point struct {
	X, Y float64
	// Label tells the setting, Front whether nothing dominates it, Verdict what analysis.Admissible says, "" for nothing.
	Label   string
	Front   bool
	Verdict analysis.Verdict
}

// Table is numbers that are best read.
type Table struct {
	Title  string
	Header []string
	// Units are those of the columns, "" for none; nil where no column has one.
	Units []string
	Rows  [][]string
}

//go:embed page.html
var page string

// Check tells what cannot be drawn: series of unequal length, numbers that are not finite.
func (r Report) Check() error {
	for _, fan := range r.Fans {
		if err := fan.check(); err != nil {
			return fmt.Errorf("fan %q: %w", fan.Title, err)
		}
	}
	for _, h := range r.Histograms {
		if err := h.check(); err != nil {
			return fmt.Errorf("histogram %q: %w", h.Title, err)
		}
	}
	for _, s := range r.Strips {
		if err := s.check(); err != nil {
			return fmt.Errorf("strip %q: %w", s.Title, err)
		}
	}
	for _, s := range r.Sensitivities {
		if err := s.check(); err != nil {
			return fmt.Errorf("sensitivity of %q: %w", s.Output, err)
		}
	}
	for _, t := range r.Tornados {
		if err := t.check(); err != nil {
			return fmt.Errorf("tornado of %q: %w", t.Output, err)
		}
	}
	for _, s := range r.Scatters {
		if err := s.check(); err != nil {
			return fmt.Errorf("scatter %q: %w", s.Title, err)
		}
	}
	for _, t := range r.Tables {
		if err := t.check(); err != nil {
			return fmt.Errorf("table %q: %w", t.Title, err)
		}
	}
	return nil
}

func (h Histogram) check() error {
	if len(h.Values) == 0 {
		return fmt.Errorf("no values")
	}
	return finite(h.Values)
}

func (s Strip) check() error {
	if len(s.Rows) == 0 {
		return fmt.Errorf("no rows")
	}
	for _, row := range s.Rows {
		if err := (Histogram{Values: row.Values}).check(); err != nil {
			return fmt.Errorf("row %q: %w", row.Label, err)
		}
	}
	return nil
}

func (s Sensitivity) check() error {
	for _, bar := range s.Bars {
		if err := finite([]float64{bar.Total}); err != nil {
			return fmt.Errorf("parameter %q: %w", bar.Parameter, err)
		}
	}
	return nil
}

func (t Tornado) check() error {
	for _, arm := range t.Arms {
		if err := finite([]float64{t.Base, arm.AtLow, arm.AtHigh}); err != nil {
			return fmt.Errorf("parameter %q: %w", arm.Parameter, err)
		}
	}
	return nil
}

func (s Scatter) check() error {
	for i, p := range s.Points {
		if err := finite([]float64{p.X, p.Y}); err != nil {
			return fmt.Errorf("point %d: %w", i, err)
		}
	}
	return nil
}

func (t Table) check() error {
	if t.Units != nil && len(t.Units) != len(t.Header) {
		return fmt.Errorf("%d units for %d columns", len(t.Units), len(t.Header))
	}
	for i, row := range t.Rows {
		if len(row) != len(t.Header) {
			return fmt.Errorf("row %d has %d columns, the header has %d", i, len(row), len(t.Header))
		}
	}
	return nil
}

func (f Fan) check() error {
	if len(f.Steps) == 0 || len(f.Bands.Levels) == 0 || len(f.Bands.At) != len(f.Bands.Levels) {
		return fmt.Errorf("%d steps, %d levels, %d bands", len(f.Steps), len(f.Bands.Levels), len(f.Bands.At))
	}
	if err := finite(f.Steps); err != nil {
		return err
	}
	for l, band := range f.Bands.At {
		if len(band) != len(f.Steps) {
			return fmt.Errorf("level %g has %d steps of %d", f.Bands.Levels[l], len(band), len(f.Steps))
		}
		if err := finite(band); err != nil {
			return fmt.Errorf("level %g: %w", f.Bands.Levels[l], err)
		}
	}
	return nil
}

func finite(values []float64) error {
	for i, v := range values {
		if math.IsNaN(v) || math.IsInf(v, 0) {
			return fmt.Errorf("value %d is %v", i, v)
		}
	}
	return nil
}

// HTML writes the report as one file: styles, pictures and the script that shows values under the pointer are inside, nothing is fetched.
// What others named (titles, parameters) is escaped.
func (r Report) HTML(w io.Writer) error {
	if err := r.Check(); err != nil {
		return err
	}
	t, err := template.New("report").Funcs(template.FuncMap{
		"groups": groups, "strip": Strip.svg, "histogram": Histogram.svg, "sensitivity": Sensitivity.svg, "tornado": Tornado.svg, "scatter": Scatter.svg,
		"percent": percent, "spread": spread,
	}).Parse(page)
	if err != nil {
		return err
	}
	return t.Execute(w, r)
}

// spread is a value and what stands in brackets behind it.
func spread(text string) [2]string {
	value, rest, _ := strings.Cut(text, " (")
	return [2]string{value, strings.TrimSuffix(rest, ")")}
}

func percent(v float64) string { return short(100*v) + " %" }
