// Package engine turns a scenario into results: points times replicates, run in any order by any number of workers, written in one.
//
// Start from Run. A job is a pure function of the plan and its number, so it does not matter who runs it, when, or how often. What jobs
// bring is kept in a Ledger as it comes; tables are made of the ledger, in the order of the jobs, when it is complete. So the output is the
// same for 1, 2 or 8 workers, for a queue, for shards that are merged, and after a process was killed and the run resumed.
package engine

import (
	"crypto/sha256"
	"fmt"
	"maps"
	"slices"

	"github.com/livepeer/network/simulation/scenario"
	"github.com/livepeer/network/simulation/seed"
)

const (
	// MaxJobs bounds a plan.
	MaxJobs = 10_000_000
	// ledgerFormat is part of what a ledger is bound to; it changes when results are written otherwise.
	ledgerFormat = "livepeer.simulation.ledger.v1"
)

// Point is one set of parameters.
type Point struct {
	Number int
	// Values are those of the plan's paths.
	Values []float64
}

// Sampler chooses n points in the unit cube of d dimensions. What it returns may be more than n: a design has its own size.
type Sampler func(method string, n, d int, seed uint64) ([][]float64, error)

// Plan is all that there is to run.
type Plan struct {
	Scenario *scenario.Scenario
	// Build names the program; a ledger is not continued by another.
	Build string
	// Paths are what the points differ in.
	Paths  []string
	Points []Point
	// Inputs are the files that the scenario reads, by name.
	Inputs map[string][]byte
}

// NewPlan lays out a scenario. Every point is checked as if it stood in the file.
func NewPlan(s *scenario.Scenario, build string, sample Sampler) (*Plan, error) {
	p := &Plan{Scenario: s, Build: build}
	if s.Sweep == nil {
		p.Points = []Point{{}}
		return p, p.check()
	}
	for _, dimension := range s.Sweep.Dimensions {
		p.Paths = append(p.Paths, dimension.Path)
	}
	rows, err := rowsOf(s, sample)
	if err != nil {
		return nil, err
	}
	for i, row := range rows {
		p.Points = append(p.Points, Point{Number: i, Values: row})
	}
	return p, p.check()
}

func (p *Plan) check() error {
	if jobs := len(p.Points) * p.Scenario.Replicates; jobs > MaxJobs {
		return p.Scenario.Errorf("replicates", "%d points times %d are more than %d jobs", len(p.Points), p.Scenario.Replicates, MaxJobs)
	}
	for _, point := range p.Points {
		if _, err := p.At(point); err != nil {
			return fmt.Errorf("point %d: %w", point.Number, err)
		}
	}
	return nil
}

// At is the scenario with a point's values.
func (p *Plan) At(point Point) (*scenario.Scenario, error) {
	if len(p.Paths) == 0 {
		return p.Scenario, nil
	}
	return p.Scenario.With(p.Paths, point.Values)
}

// Jobs is how many jobs there are.
func (p *Plan) Jobs() int { return len(p.Points) * p.Scenario.Replicates }

// Job is the job of a number from 0 to Jobs.
func (p *Plan) Job(number int) Job {
	return Job{Number: number, Point: p.Points[number/p.Scenario.Replicates], Replicate: number % p.Scenario.Replicates}
}

// Chance begins the streams of a job: its key still needs an actor and a purpose.
func (p *Plan) Chance(j Job) seed.Key {
	key := j.Key(p.Scenario)
	if p.Scenario.Sweep != nil && p.Scenario.Sweep.Common {
		key.Point = 0
	}
	return key
}

// Key begins the streams of a job without a plan: that of its numbers.
func (j Job) Key(s *scenario.Scenario) seed.Key {
	return seed.Key{Seed: s.Seed, Point: uint64(j.Point.Number), Replicate: uint64(j.Replicate)}
}

// Identity is what a ledger is bound to: the scenario's text and inputs, the program and the ledger's format.
func (p *Plan) Identity() [sha256.Size]byte {
	text := fmt.Appendf(nil, "%s\n%s\n%s", ledgerFormat, p.Build, p.Scenario.Hash())
	for _, name := range slices.Sorted(maps.Keys(p.Inputs)) {
		text = fmt.Appendf(text, "\n%q %x", name, sha256.Sum256(p.Inputs[name]))
	}
	return sha256.Sum256(text)
}

// Job is one replicate of one point.
type Job struct {
	Number    int
	Point     Point
	Replicate int
}

// rowsOf are the values of the points.
func rowsOf(s *scenario.Scenario, sample Sampler) ([][]float64, error) {
	sweep := s.Sweep
	switch {
	case sweep.Method == scenario.MethodGrid:
		return grid(s)
	case sweep.Method == scenario.MethodList:
		rows := make([][]float64, len(sweep.Dimensions[0].Values))
		for i := range rows {
			for _, dimension := range sweep.Dimensions {
				rows[i] = append(rows[i], dimension.Values[i])
			}
		}
		return rows, nil
	case sample == nil:
		return nil, s.Errorf("sweep.method", "nothing here samples by %s", sweep.Method)
	}
	cube, err := sample(sweep.Method, sweep.Points, len(sweep.Dimensions), s.Seed)
	if err != nil {
		return nil, s.Errorf("sweep", "%w", err)
	}
	for _, row := range cube {
		for i, dimension := range sweep.Dimensions {
			row[i] = dimension.Scale(row[i])
		}
	}
	return cube, nil
}

// grid is every combination, the last dimension the fastest.
func grid(s *scenario.Scenario) ([][]float64, error) {
	rows := [][]float64{nil}
	for _, dimension := range s.Sweep.Dimensions {
		if len(rows)*len(dimension.Values) > MaxJobs {
			return nil, s.Errorf("sweep.dimensions", "the grid has more than %d points", MaxJobs)
		}
		more := make([][]float64, 0, len(rows)*len(dimension.Values))
		for _, row := range rows {
			for _, value := range dimension.Values {
				more = append(more, append(slices.Clone(row), value))
			}
		}
		rows = more
	}
	return rows, nil
}
