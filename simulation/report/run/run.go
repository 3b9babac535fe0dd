// Package run makes the report of a run's folder: it reads the scenario, the manifest and the tables that the engine has written, and
// computes what the numbers allow.
//
// Start from Report. Sensitivities are computed by what the points are good for: Sobol's indices from Saltelli's design, elementary
// effects from Morris's, distances by PAWN from all others.
package run

import (
	"errors"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/livepeer/network/simulation/analysis"
	"github.com/livepeer/network/simulation/engine"
	"github.com/livepeer/network/simulation/report"
	"github.com/livepeer/network/simulation/scenario"
	"github.com/livepeer/network/simulation/seed"
	"github.com/livepeer/network/simulation/sink"
)

const (
	// maxFanRuns and maxFans bound what is drawn; more runs than that are left out of the fans, and the page says how many are in.
	maxFanRuns, maxFans = 2000, 12
	// fewestForHistogram is the number of runs from which a histogram tells more than a table.
	fewestForHistogram = 20
	// maxTablePoints bounds the table of points.
	maxTablePoints = 200
	// resamples and confidence are of the intervals of Sobol's indices.
	resamples, confidence = 200, 0.95
	// cuts is how many PAWN cuts a parameter's range into.
	cuts = 10
)

// levels are the quantiles of fans.
func levels() []float64 { return []float64{0.05, 0.25, 0.5, 0.75, 0.95} }

// point is one point of the sweep and what came of it.
type point struct {
	number int
	values []float64
	// results has, for each column of the summary, one number a replicate.
	results [][]float64
}

// folder is what was read of a run.
type folder struct {
	path     string
	scenario *scenario.Scenario
	manifest *sink.Manifest
	columns  []string // of the summary: metric.take
	points   []point
}

// Report reads a folder and computes its report.
func Report(path string) (report.Report, error) {
	f, err := open(path)
	if err != nil {
		return report.Report{}, err
	}
	r := report.Report{Title: f.scenario.Name, Question: f.scenario.Question, Reading: f.scenario.Reading, Manifest: f.fields()}
	r.Objectives = f.objectives()
	if r.Fans, err = f.fans(); err != nil {
		return report.Report{}, err
	}
	r.Histograms = f.histograms()
	if len(f.manifest.Parameters) > 0 {
		if r.Sensitivities, err = f.sensitivities(); err != nil {
			return report.Report{}, err
		}
		if r.Scatters, err = f.scatters(); err != nil {
			return report.Report{}, err
		}
		r.Tables = append(r.Tables, f.table())
	}
	return r, nil
}

func open(path string) (*folder, error) {
	f := &folder{path: path}
	text, err := os.ReadFile(filepath.Join(path, engine.ScenarioFile))
	if err != nil {
		return nil, fmt.Errorf("run %s: %w", path, err)
	}
	if f.scenario, err = scenario.Parse(engine.ScenarioFile, text); err != nil {
		return nil, fmt.Errorf("run %s: %w", path, err)
	}
	if f.manifest, err = sink.ReadManifest(path); err != nil {
		return nil, fmt.Errorf("run %s: %w", path, err)
	}
	if !f.scenario.Output.CSV {
		return nil, fmt.Errorf("run %s: the scenario says output.csv: false, and reports are made of the CSV tables", path)
	}
	f.columns = engine.SummaryColumns(f.scenario)
	return f, f.readPoints()
}

func (f *folder) readPoints() error {
	parameters := f.manifest.Parameters
	wanted := append(append([]string{"point", "replicate"}, parameters...), f.columns...)
	return readTable(filepath.Join(f.path, engine.PointsTable+".csv.gz"), wanted, func(row []float64) error {
		number := int(row[0])
		if number < 0 || number > len(f.points) || number < len(f.points)-1 {
			return fmt.Errorf("point %d comes after point %d", number, len(f.points)-1)
		}
		if number == len(f.points) {
			values := append([]float64(nil), row[2:2+len(parameters)]...)
			f.points = append(f.points, point{number: number, values: values, results: make([][]float64, len(f.columns))})
		}
		for i, v := range row[2+len(parameters):] {
			f.points[number].results[i] = append(f.points[number].results[i], v)
		}
		return nil
	})
}

// column is the place of a metric's take in the summary.
func (f *folder) column(metric, take string) int {
	for i, name := range f.columns {
		if name == metric+"."+take {
			return i
		}
	}
	return -1
}

// trials counts in how many replicates of a point an objective holds.
func (f *folder) trials(o scenario.Objective, p point) analysis.Trials {
	results := p.results[f.column(o.Metric, o.Take)]
	trials := analysis.Trials{Runs: len(results)}
	for _, v := range results {
		if !math.IsNaN(v) && o.Holds(v) {
			trials.Successes++
		}
	}
	return trials
}

// objectives tell the point that decides: the worst where an objective must hold at all points, the best where at some.
func (f *folder) objectives() []report.Objective {
	var all []report.Objective
	for _, o := range f.scenario.Objectives {
		var chosen report.Objective
		for i, p := range f.points {
			rate, interval := f.trials(o, p).Rate()
			better := rate > chosen.Rate
			if o.Points != "some" {
				better = rate < chosen.Rate
			}
			if i == 0 || better {
				chosen = report.Objective{Rate: rate, Interval: interval, AtLeast: o.Probability}
			}
		}
		chosen.Name = o.Name
		if len(f.points) > 1 {
			chosen.Name += map[bool]string{true: " (at some point)", false: " (at every point)"}[o.Points == "some"]
		}
		all = append(all, chosen)
	}
	return all
}

func (f *folder) fans() ([]report.Fan, error) {
	if f.scenario.Output.Every == 0 {
		return nil, nil
	}
	metrics := f.scenario.Metrics[:min(len(f.scenario.Metrics), maxFans)]
	stride := max(1, f.scenario.Rounds/f.scenario.Output.Every/report.MaxSteps)
	var steps []float64
	paths := make([][][]float64, len(metrics)) // by metric, run, step
	point, replicate, seen, runs := -1.0, -1.0, 0, 0
	err := readTable(filepath.Join(f.path, engine.SeriesTable+".csv.gz"), append([]string{"point", "replicate", "round"}, metrics...), func(row []float64) error {
		if row[0] != point || row[1] != replicate {
			point, replicate, seen, runs = row[0], row[1], 0, runs+1
			for m := range paths {
				if runs <= maxFanRuns {
					paths[m] = append(paths[m], nil)
				}
			}
		}
		seen++
		if runs > maxFanRuns || (seen-1)%stride != 0 {
			return nil
		}
		if runs == 1 {
			steps = append(steps, row[2])
		}
		for m, v := range row[3:] {
			paths[m][runs-1] = append(paths[m][runs-1], v)
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	var fans []report.Fan
	for m, metric := range metrics {
		// Runs whose number of rounds is varied, or with numbers that are none, cannot be laid over each other.
		whole := wholePaths(paths[m], len(steps))
		if len(whole) == 0 || len(steps) == 0 {
			continue
		}
		bands, err := analysis.Fan(whole, levels())
		if err != nil {
			return nil, fmt.Errorf("metric %s: %w", metric, err)
		}
		fans = append(fans, report.Fan{Title: metric, X: "round", Steps: steps, Bands: bands, Runs: len(whole)})
	}
	return fans, nil
}

func wholePaths(paths [][]float64, steps int) [][]float64 {
	var whole [][]float64
	for _, path := range paths {
		if len(path) == steps && allFinite(path) {
			whole = append(whole, path)
		}
	}
	return whole
}

func allFinite(values []float64) bool {
	for _, v := range values {
		if math.IsNaN(v) || math.IsInf(v, 0) {
			return false
		}
	}
	return true
}

func (f *folder) histograms() []report.Histogram {
	var all []report.Histogram
	for _, metric := range f.scenario.Metrics {
		var values []float64
		for _, p := range f.points {
			for _, v := range p.results[f.column(metric, "last")] {
				if !math.IsNaN(v) && !math.IsInf(v, 0) {
					values = append(values, v)
				}
			}
		}
		if len(values) < fewestForHistogram || len(all) == maxFans {
			continue
		}
		h := report.Histogram{Title: metric + ", at the end", Unit: metric, Values: values}
		for _, o := range f.scenario.Objectives {
			if o.Metric == metric && o.Take == "last" {
				h.Marks = append(h.Marks, report.Mark{Name: o.Op, Value: o.Value})
			}
		}
		all = append(all, h)
	}
	return all
}

// means are a column's means over replicates, by point.
func (f *folder) means(column int) []float64 {
	means := make([]float64, len(f.points))
	for i, p := range f.points {
		means[i] = analysis.Mean(p.results[column])
	}
	return means
}

func (f *folder) sensitivities() ([]report.Sensitivity, error) {
	points := make([][]float64, len(f.points))
	for i, p := range f.points {
		points[i] = p.values
	}
	design := analysis.Recognise(points)
	if design == analysis.Free && len(points) < 10*cuts {
		return nil, nil // Too few to cut.
	}
	var all []report.Sensitivity
	for _, metric := range f.scenario.Metrics {
		values := f.means(f.column(metric, "last"))
		if !allFinite(values) {
			continue
		}
		s := report.Sensitivity{Output: metric + ", at the end"}
		var err error
		switch design {
		case analysis.Radial:
			s.Method = fmt.Sprintf("Sobol's indices: dark alone, light with others; %d points", len(points))
			s.Bars, err = f.sobol(values)
		case analysis.Trajectories:
			s.Method = fmt.Sprintf("mean size of elementary effects (Morris), over the whole range; %d points", len(points))
			s.Bars, err = f.morris(points, values)
		default:
			s.Method = fmt.Sprintf("largest distance of distributions (PAWN, %d slices); %d points", cuts, len(points))
			s.Bars, err = f.pawn(points, values)
		}
		if err != nil {
			return nil, fmt.Errorf("sensitivity of %s: %w", metric, err)
		}
		all = append(all, s)
	}
	return all, nil
}

func (f *folder) sobol(values []float64) ([]report.Bar, error) {
	chance := seed.Key{Seed: f.manifest.Seed, Actor: "report", Purpose: "bootstrap"}.Stream()
	indices, err := analysis.Sobol(values, len(f.manifest.Parameters), resamples, confidence, chance)
	var bars []report.Bar
	for i, index := range indices {
		bars = append(bars, report.Bar{
			Parameter: f.manifest.Parameters[i], First: index.First, Total: index.Total,
			FirstInterval: index.FirstInterval, TotalInterval: index.TotalInterval,
		})
	}
	return bars, err
}

func (f *folder) morris(points [][]float64, values []float64) ([]report.Bar, error) {
	scaled := make([][]float64, len(points))
	for i := range points {
		scaled[i] = make([]float64, len(points[i]))
	}
	for d := range f.manifest.Parameters {
		low, high := math.Inf(1), math.Inf(-1)
		for _, p := range points {
			low, high = math.Min(low, p[d]), math.Max(high, p[d])
		}
		for i, p := range points {
			scaled[i][d] = (p[d] - low) / (high - low)
		}
	}
	effects, err := analysis.Morris(scaled, values)
	var bars []report.Bar
	for i, effect := range effects {
		bars = append(bars, report.Bar{Parameter: f.manifest.Parameters[i], First: math.NaN(), Total: effect.MuStar})
	}
	return bars, err
}

func (f *folder) pawn(points [][]float64, values []float64) ([]report.Bar, error) {
	distances, err := analysis.PAWN(points, values, cuts)
	var bars []report.Bar
	for i, distance := range distances {
		bars = append(bars, report.Bar{Parameter: f.manifest.Parameters[i], First: distance.Median, Total: distance.Max})
	}
	return bars, err
}

// verdict is the worst that can be said of a point by all objectives; "" without any.
func (f *folder) verdict(p point) analysis.Verdict {
	var worst analysis.Verdict
	rank := map[analysis.Verdict]int{"": 0, analysis.Admitted: 1, analysis.Likely: 2, analysis.Refused: 3}
	for _, o := range f.scenario.Objectives {
		if v := analysis.Admissible([]analysis.Trials{f.trials(o, p)}, o.Probability)[0]; rank[v] > rank[worst] {
			worst = v
		}
	}
	return worst
}

// scatters set the first two objectives' numbers against each other, what nothing beats in both marked.
func (f *folder) scatters() ([]report.Scatter, error) {
	var chosen []scenario.Objective
	for _, o := range f.scenario.Objectives {
		if len(chosen) == 0 || len(chosen) == 1 && o.Metric != chosen[0].Metric {
			chosen = append(chosen, o)
		}
	}
	if len(chosen) < 2 {
		return nil, nil
	}
	s := report.Scatter{Title: chosen[0].Metric + " and " + chosen[1].Metric + ", by point"}
	s.X, s.Y = chosen[0].Metric+"."+chosen[0].Take, chosen[1].Metric+"."+chosen[1].Take
	xs, ys := f.means(f.column(chosen[0].Metric, chosen[0].Take)), f.means(f.column(chosen[1].Metric, chosen[1].Take))
	var pairs [][]float64
	for i, p := range f.points {
		if !allFinite([]float64{xs[i], ys[i]}) {
			continue
		}
		pairs = append(pairs, []float64{xs[i], ys[i]})
		s.Points = append(s.Points, report.Point{X: xs[i], Y: ys[i], Label: f.label(p), Verdict: f.verdict(p)})
	}
	front, err := analysis.Pareto(pairs, []int{direction(chosen[0]), direction(chosen[1])})
	for _, i := range front {
		s.Points[i].Front = true
	}
	return []report.Scatter{s}, err
}

// direction is +1 where an objective wants more.
func direction(o scenario.Objective) int {
	if strings.HasPrefix(o.Op, ">") {
		return 1
	}
	return -1
}

func (f *folder) label(p point) string {
	var parts []string
	for i, v := range p.values {
		parts = append(parts, f.manifest.Parameters[i]+" "+digits(v))
	}
	return strings.Join(parts, ", ")
}

func digits(v float64) string { return strconv.FormatFloat(v, 'g', 6, 64) }

// table is parameters, means at the end and verdicts of the points.
func (f *folder) table() report.Table {
	t := report.Table{Title: "Points", Header: append([]string{"point"}, f.manifest.Parameters...)}
	if len(f.points) > maxTablePoints {
		t.Title = fmt.Sprintf("The first %d of %d points", maxTablePoints, len(f.points))
	}
	t.Header = append(t.Header, f.scenario.Metrics...)
	t.Header = append(t.Header, "verdict")
	for _, p := range f.points[:min(len(f.points), maxTablePoints)] {
		row := []string{strconv.Itoa(p.number)}
		for _, v := range p.values {
			row = append(row, digits(v))
		}
		for _, metric := range f.scenario.Metrics {
			row = append(row, digits(analysis.Mean(p.results[f.column(metric, "last")])))
		}
		t.Rows = append(t.Rows, append(row, string(f.verdict(p))))
	}
	return t
}

// fields are the manifest for people.
func (f *folder) fields() []report.Field {
	m := f.manifest
	fields := []report.Field{
		{Name: "program", Value: m.Commit}, {Name: "scenario, SHA-256", Value: m.ScenarioHash}, {Name: "engine", Value: m.Engine},
		{Name: "seed", Value: strconv.FormatUint(m.Seed, 10)}, {Name: "points x replicates", Value: fmt.Sprintf("%d x %d", m.Points, m.Replicates)},
	}
	for _, name := range sortedKeys(m.Versions) {
		fields = append(fields, report.Field{Name: name, Value: m.Versions[name]})
	}
	for _, name := range sortedKeys(m.Bytecode) {
		fields = append(fields, report.Field{Name: name + ", Keccak-256", Value: m.Bytecode[name]})
	}
	return fields
}

// Write makes the report of a folder as report.html in it and returns the file's path.
func Write(path string) (string, error) {
	r, err := Report(path)
	if err != nil {
		return "", err
	}
	name := filepath.Join(path, "report.html")
	file, err := os.Create(name)
	if err != nil {
		return "", fmt.Errorf("report: %w", err)
	}
	if err := errors.Join(r.HTML(file), file.Close()); err != nil {
		return "", fmt.Errorf("report %s: %w", name, err)
	}
	return name, nil
}
