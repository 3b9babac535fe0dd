// Package study reads the folder of a run that is over and makes a report of it.
//
// Start from Read. A folder is enough: who was given one makes the same report as who ran it.
package study

import (
	"cmp"
	"fmt"
	"io"
	"maps"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/livepeer/network/simulation/analysis"
	"github.com/livepeer/network/simulation/engine"
	"github.com/livepeer/network/simulation/report"
	"github.com/livepeer/network/simulation/scenario"
	"github.com/livepeer/network/simulation/sink"
)

const (
	// ReportFile is the report's name in a run's folder.
	ReportFile = "report.html"
	// maxTablePoints bounds the table of points; all of them are in the table of the run.
	maxTablePoints = 100
	// maxStripPoints bounds the rows of a strip; more points share a histogram.
	maxStripPoints = 16
)

// Study is a run that is over.
type Study struct {
	Manifest *sink.Manifest
	Scenario *scenario.Scenario
	// Points are the rows of the table of points, Series those of the series; nil where there is none.
	Points, Series *sink.Numbers
}

// Read reads a folder.
func Read(folder string) (*Study, error) {
	manifest, err := sink.ReadManifest(folder)
	if err != nil {
		return nil, err
	}
	file := filepath.Join(folder, engine.ScenarioFile)
	text, err := os.ReadFile(file)
	if err != nil {
		return nil, fmt.Errorf("study: %w", err)
	}
	st := &Study{Manifest: manifest}
	if st.Scenario, err = scenario.Parse(file, text); err != nil {
		return nil, err
	}
	if st.Scenario.Hash() != manifest.ScenarioHash {
		return nil, fmt.Errorf("study: %s is not the scenario of the manifest", file)
	}
	if st.Points, err = sink.ReadNumbers(folder, engine.PointsTable); err != nil {
		return nil, err
	}
	if st.Scenario.Output.Every > 0 {
		st.Series, err = sink.ReadNumbers(folder, engine.SeriesTable)
	}
	return st, err
}

// Outcomes are the values of a column at a point, one for each replicate.
func (st *Study) Outcomes(point int, column string) []float64 {
	replicates := st.Manifest.Replicates
	values := st.Points.By[column]
	if len(values) < (point+1)*replicates {
		return nil
	}
	return values[point*replicates : (point+1)*replicates]
}

// means are the means over the replicates of a column, one for each point.
func (st *Study) means(column string) []float64 {
	means := make([]float64, st.Manifest.Points)
	for point := range means {
		means[point] = analysis.Mean(st.Outcomes(point, column))
	}
	return means
}

// values are a point's parameters.
func (st *Study) values(point int) []float64 {
	values := make([]float64, len(st.Manifest.Parameters))
	for i, path := range st.Manifest.Parameters {
		values[i] = st.Points.By[path][point*st.Manifest.Replicates]
	}
	return values
}

// label names a point by its parameters.
func (st *Study) label(point int) string {
	if len(st.Manifest.Parameters) == 0 {
		return st.Manifest.Scenario
	}
	var parts []string
	for i, value := range st.values(point) {
		path := st.Manifest.Parameters[i]
		parts = append(parts, path[strings.LastIndexByte(path, '.')+1:]+" "+Number(value))
	}
	return strings.Join(parts, ", ")
}

// Report is everything that there is to show.
func (st *Study) Report() (report.Report, error) {
	s := st.Scenario
	r := report.Report{Title: s.Name, Question: s.Question, Reading: s.Reading, Manifest: st.fields(), Hashes: st.hashes()}
	for _, objective := range s.Objectives {
		r.Objectives = append(r.Objectives, st.objective(objective))
	}
	for _, metric := range s.Metrics {
		fans, err := st.fans(metric)
		if err != nil {
			return r, err
		}
		r.Fans = append(r.Fans, fans...)
		values := finite(st.Points.By[metric+".last"])
		if strip, drawn := st.strip(metric); drawn {
			r.Strips = append(r.Strips, strip)
		} else if len(values) > 1 {
			r.Histograms = append(r.Histograms, report.Histogram{Title: metric + " at the end", Unit: st.unit(metric), Values: values, Marks: marks(s, metric)})
		}
	}
	r.Scatters, r.Tornados = st.scatters(), st.tornados()
	r.Tables = []report.Table{st.Table()}
	var err error
	r.Sensitivities, err = st.Sensitivities()
	return r, err
}

// strip is how a metric ends at each point, for sweeps of a few points.
func (st *Study) strip(metric string) (report.Strip, bool) {
	strip := report.Strip{Title: metric + " at the end", Unit: st.unit(metric), Marks: marks(st.Scenario, metric)}
	if st.Manifest.Points < 2 || st.Manifest.Points > maxStripPoints {
		return strip, false
	}
	for point := range st.Manifest.Points {
		values := finite(st.Outcomes(point, metric+".last"))
		if len(values) == 0 {
			return strip, false
		}
		strip.Rows = append(strip.Rows, report.StripRow{Label: st.label(point), Values: values})
	}
	return strip, true
}

func marks(s *scenario.Scenario, metric string) []report.Mark {
	var marks []report.Mark
	for _, objective := range s.Objectives {
		if objective.Metric == metric && objective.Take == "last" {
			marks = append(marks, report.Mark{Name: objective.Name, Value: objective.Value})
		}
	}
	return marks
}

// objective is the worst point's rate where it has to hold at all points, the best one's where at some.
func (st *Study) objective(o scenario.Objective) report.Objective {
	result := report.Objective{Name: o.Name, AtLeast: o.Probability, Rate: math.NaN()}
	for point := range st.Manifest.Points {
		rate, interval := st.trials(point, o).Rate()
		if math.IsNaN(result.Rate) || o.Points == "all" && rate < result.Rate || o.Points == "some" && rate > result.Rate {
			result.Rate, result.Interval = rate, interval
		}
	}
	return result
}

// scatters set the first two objectives' numbers against each other, over the points of a sweep.
func (st *Study) scatters() []report.Scatter {
	s := st.Scenario
	if st.Manifest.Points < 3 || len(s.Objectives) < 2 {
		return nil
	}
	x, y := s.Objectives[0], s.Objectives[1]
	xs, ys := st.means(x.Metric+"."+x.Take), st.means(y.Metric+"."+y.Take)
	scatter := report.Scatter{Title: "points of the sweep", X: st.axis(x), Y: st.axis(y)}
	for point := range st.Manifest.Points {
		if !math.IsNaN(xs[point]) && !math.IsNaN(ys[point]) {
			scatter.Points = append(scatter.Points, report.Point{X: xs[point], Y: ys[point], Label: st.label(point), Verdict: st.Verdict(point)})
		}
	}
	if len(scatter.Points) == 0 {
		return nil
	}
	markFront(scatter.Points, x, y)
	return []report.Scatter{scatter}
}

// unit is a metric's, or its name where it has none.
func (st *Study) unit(metric string) string { return cmp.Or(st.Manifest.Units[metric], metric) }

// axis names the number that an objective is about.
func (st *Study) axis(o scenario.Objective) string {
	name := o.Metric + ", " + o.Take
	if unit := st.Manifest.Units[o.Metric]; unit != "" {
		name += " (" + unit + ")"
	}
	return name
}

// Table is the mean of each metric's last value at each point, with the spread over replicates.
func (st *Study) Table() report.Table {
	t := report.Table{Title: "last values: mean over replicates, and their 5 % and 95 % quantiles", Header: append([]string{"point"}, st.Scenario.Metrics...), Units: []string{""}}
	for _, metric := range st.Scenario.Metrics {
		t.Units = append(t.Units, st.Manifest.Units[metric])
	}
	if st.Manifest.Points > maxTablePoints {
		t.Title = fmt.Sprintf("the first %d of %d points, %s", maxTablePoints, st.Manifest.Points, t.Title)
	}
	for point := range min(st.Manifest.Points, maxTablePoints) {
		row := []string{st.label(point)}
		for _, metric := range st.Scenario.Metrics {
			values := slices.Clone(st.Outcomes(point, metric+".last"))
			text := Number(analysis.Mean(values))
			if len(values) > 1 {
				slices.Sort(values)
				if low, high := analysis.Quantile(values, 0.05), analysis.Quantile(values, 0.95); low != high {
					text += " (" + Number(low) + " to " + Number(high) + ")"
				}
			}
			row = append(row, text)
		}
		t.Rows = append(t.Rows, row)
	}
	return t
}

func (st *Study) fields() []report.Field {
	m := st.Manifest
	fields := []report.Field{
		{Name: "commit", Value: m.Commit},
		{Name: "engine", Value: m.Engine},
		{Name: "scenario", Value: m.Scenario + ", SHA-256 " + m.ScenarioHash},
		{Name: "seed", Value: strconv.FormatUint(m.Seed, 10)},
		{Name: "points", Value: strconv.Itoa(m.Points)},
		{Name: "replicates", Value: strconv.Itoa(m.Replicates)},
	}
	for _, name := range slices.Sorted(maps.Keys(m.Versions)) {
		fields = append(fields, report.Field{Name: name, Value: m.Versions[name]})
	}
	return fields
}

func (st *Study) hashes() (fields []report.Field) {
	m := st.Manifest
	for _, table := range m.Tables {
		fields = append(fields, report.Field{Name: table.Name + ".parquet", Value: fmt.Sprintf("%d rows, SHA-256 %s", table.Rows, table.Parquet)})
	}
	for _, name := range slices.Sorted(maps.Keys(m.Bytecode)) {
		fields = append(fields, report.Field{Name: name, Value: m.Bytecode[name]})
	}
	return fields
}

// WriteReport writes the report into a folder and returns its path.
func (st *Study) WriteReport(folder string) (string, error) {
	made, err := st.Report()
	if err != nil {
		return "", err
	}
	path := filepath.Join(folder, ReportFile)
	var text strings.Builder
	if err := made.HTML(&text); err != nil {
		return "", fmt.Errorf("report: %w", err)
	}
	return path, sink.Replace(path, []byte(text.String()))
}

// Chart draws the first metric for a terminal: its fan, or the medians of a few points, or the fan of all runs of many.
func (st *Study) Chart(w io.Writer, columns int) error {
	if st.Series == nil || st.Scenario.Rounds < 2 {
		return nil
	}
	metric := st.Scenario.Metrics[0]
	fans, err := st.fans(metric)
	if err != nil || len(fans) == 0 {
		return err
	}
	if len(fans) == 1 {
		return fans[0].Text(w, columns)
	}
	curves := report.Curves{Title: metric + ", medians", Unit: fans[0].Unit, X: fans[0].X, Steps: fans[0].Steps}
	for _, fan := range fans {
		if !slices.Equal(fan.Steps, curves.Steps) {
			return fans[0].Text(w, columns) // Points that differ in their number of rounds.
		}
		curves.Lines = append(curves.Lines, report.Curve{Label: fan.Label, Values: fan.Bands.At[len(fan.Bands.Levels)/2]})
	}
	return curves.Text(w, columns)
}

// Number writes a value with five significant digits, without an exponent where it is of a common size.
func Number(x float64) string {
	size := math.Abs(x)
	if size != 0 && (size < 1e-4 || size >= 1e12) || math.IsNaN(x) {
		return strconv.FormatFloat(x, 'g', 5, 64)
	}
	digits := 5
	if size >= 1 {
		digits = max(0, 4-int(math.Log10(size)))
	}
	text := strconv.FormatFloat(x, 'f', digits, 64)
	if strings.Contains(text, ".") {
		text = strings.TrimRight(strings.TrimRight(text, "0"), ".")
	}
	return text
}

func finite(values []float64) []float64 {
	return slices.DeleteFunc(slices.Clone(values), func(x float64) bool { return math.IsNaN(x) || math.IsInf(x, 0) })
}
