package engine

import (
	"crypto/sha256"
	"fmt"
	"math"
	"slices"

	"github.com/livepeer/network/simulation/scenario"
	"github.com/livepeer/network/simulation/sink"
)

// Names of the tables.
const (
	PointsTable = "points"
	SeriesTable = "series"
	EventsTable = "events"
)

// manifestFormat is the version of a run's folder.
const manifestFormat = 1

// SummaryColumns are the columns of a summary: metric.take, metrics in the scenario's order.
func SummaryColumns(s *scenario.Scenario) []string {
	var names []string
	for _, metric := range s.Metrics {
		for _, take := range Takes() {
			names = append(names, metric+"."+take)
		}
	}
	return names
}

// write makes tables and manifest of a ledger that is complete.
func write(cfg Config, ledger *Ledger) (*sink.Manifest, error) {
	s := cfg.Plan.Scenario
	manifest := cfg.Manifest
	manifest.Format, manifest.Scenario, manifest.ScenarioHash, manifest.Engine = manifestFormat, s.Name, s.Hash(), s.Engine
	manifest.Seed, manifest.Points, manifest.Replicates = s.Seed, len(cfg.Plan.Points), s.Replicates
	manifest.Parameters, manifest.Tables = cfg.Plan.Paths, nil
	manifest.Inputs = map[string]string{}
	for name, text := range cfg.Plan.Inputs {
		manifest.Inputs[name] = fmt.Sprintf("%x", sha256.Sum256(text))
	}
	tables, err := createTables(cfg)
	if err != nil {
		return nil, err
	}
	defer tables.abandon()
	tally := newTally(cfg.Plan)
	for number := range cfg.Plan.Jobs() {
		result, err := ledger.Result(number)
		if err == nil {
			err = checkShape(s, result)
		}
		if err != nil {
			return nil, fmt.Errorf("job %d: %w", number, err)
		}
		job := cfg.Plan.Job(number)
		tables.add(job, result)
		tally.add(job, result)
	}
	for _, name := range tables.names {
		table := tables.byName[name]
		delete(tables.byName, name)
		if err := table.Close(); err != nil {
			return nil, err
		}
		if err := manifest.Describe(cfg.Folder, name, table); err != nil {
			return nil, err
		}
	}
	manifest.Objectives = tally.verdicts()
	return &manifest, manifest.Write(cfg.Folder)
}

func checkShape(s *scenario.Scenario, r *Result) error {
	if want := len(s.Metrics) * len(Takes()); len(r.Summary) != want {
		return fmt.Errorf("its summary has %d numbers, want %d", len(r.Summary), want)
	}
	for _, row := range r.Series {
		if len(row.Values) != len(s.Metrics) {
			return fmt.Errorf("round %d has %d numbers, want %d", row.Round, len(row.Values), len(s.Metrics))
		}
	}
	return nil
}

// tables are those of a run.
type tables struct {
	names  []string
	byName map[string]*sink.Table
}

func createTables(cfg Config) (*tables, error) {
	s := cfg.Plan.Scenario
	job := []sink.Column{{Name: "point", Kind: sink.Int}, {Name: "replicate", Kind: sink.Int}}
	round := append(slices.Clone(job), sink.Column{Name: "round", Kind: sink.Int})
	floats := func(columns []sink.Column, names ...string) []sink.Column {
		columns = slices.Clone(columns)
		for _, name := range names {
			columns = append(columns, sink.Column{Name: name, Kind: sink.Float})
		}
		return columns
	}
	t := &tables{names: []string{PointsTable}, byName: map[string]*sink.Table{}}
	columns := map[string][]sink.Column{
		PointsTable: floats(floats(job, cfg.Plan.Paths...), SummaryColumns(s)...),
		SeriesTable: floats(round, s.Metrics...),
		EventsTable: append(slices.Clone(round), sink.Column{Name: "actor", Kind: sink.Text}, sink.Column{Name: "what", Kind: sink.Text},
			sink.Column{Name: "revert", Kind: sink.Text}, sink.Column{Name: "by", Kind: sink.Int}, sink.Column{Name: "to", Kind: sink.Int}, sink.Column{Name: "id", Kind: sink.Int}, sink.Column{Name: "amount_wei", Kind: sink.Text}),
	}
	if s.Output.Every > 0 {
		t.names = append(t.names, SeriesTable)
	}
	if s.Output.Events {
		t.names = append(t.names, EventsTable)
	}
	for _, name := range t.names {
		table, err := sink.Create(cfg.Folder, name, columns[name], s.Output.CSV)
		if err != nil {
			return nil, err
		}
		t.byName[name] = table
	}
	return t, nil
}

// abandon closes what an error has left open.
func (t *tables) abandon() {
	for _, table := range t.byName {
		_ = table.Close() // The error that led here says more.
	}
}

func (t *tables) add(job Job, r *Result) {
	begin := func(table *sink.Table) {
		table.Int(int64(job.Point.Number))
		table.Int(int64(job.Replicate))
	}
	points := t.byName[PointsTable]
	begin(points)
	for _, x := range job.Point.Values {
		points.Float(x)
	}
	for _, x := range r.Summary {
		points.Float(x)
	}
	if series := t.byName[SeriesTable]; series != nil {
		for _, row := range r.Series {
			begin(series)
			series.Int(int64(row.Round))
			for _, x := range row.Values {
				series.Float(x)
			}
		}
	}
	if events := t.byName[EventsTable]; events != nil {
		for _, e := range r.Events {
			begin(events)
			events.Int(int64(e.Round))
			events.Text(e.Actor)
			events.Text(e.What)
			events.Text(e.Revert)
			events.Int(int64(e.By))
			events.Int(int64(e.To))
			events.Int(int64(e.ID))
			events.Text(e.Amount)
		}
	}
}

// tally counts in how many replicates of each point each objective holds.
type tally struct {
	plan  *Plan
	holds [][]int // by objective and point
}

func newTally(plan *Plan) *tally {
	t := &tally{plan: plan, holds: make([][]int, len(plan.Scenario.Objectives))}
	for i := range t.holds {
		t.holds[i] = make([]int, len(plan.Points))
	}
	return t
}

func (t *tally) add(job Job, r *Result) {
	s := t.plan.Scenario
	for i, objective := range s.Objectives {
		column := slices.Index(s.Metrics, objective.Metric)*len(Takes()) + slices.Index(Takes(), objective.Take)
		if x := r.Summary[column]; !math.IsNaN(x) && objective.Holds(x) {
			t.holds[i][job.Point.Number]++
		}
	}
}

func (t *tally) verdicts() []sink.Verdict {
	verdicts := []sink.Verdict{}
	for i, objective := range t.plan.Scenario.Objectives {
		v := sink.Verdict{Name: objective.Name, Of: len(t.plan.Points), Least: 1, Needed: objective.Probability}
		for _, count := range t.holds[i] {
			share := float64(count) / float64(t.plan.Scenario.Replicates)
			v.Least = min(v.Least, share)
			if share >= objective.Probability {
				v.Points++
			}
		}
		v.Holds = v.Points == v.Of || objective.Points == "some" && v.Points > 0
		verdicts = append(verdicts, v)
	}
	return verdicts
}
