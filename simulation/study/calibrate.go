package study

import (
	"context"
	"fmt"
	"slices"

	"github.com/livepeer/network/simulation/calibrate"
	"github.com/livepeer/network/simulation/engine"
)

// Calibration is a scenario whose sweep's ranges are to be narrowed down to what was observed.
type Calibration struct {
	// Plan has the scenario; its points do not matter. Runner plays it.
	Plan   *engine.Plan
	Runner engine.Runner
	// Observed are some of the scenario's metrics. The first observation is held against the first round.
	Observed calibrate.Paths
	// Replicates, Spread, Evaluations and Workers are those of calibrate.Problem.
	Replicates, Spread, Evaluations, Workers int
}

// Calibrate estimates the parameters in the dimensions of a scenario's sweep by the simulated method of moments: simulations are looked at in
// the rounds that were observed. Every dimension needs a range and may not be whole: moments must change little by little with it.
func Calibrate(ctx context.Context, c Calibration) (calibrate.Estimate, error) {
	s := c.Plan.Scenario
	if s.Sweep == nil {
		return calibrate.Estimate{}, s.Errorf("sweep", "is missing: its dimensions are the parameters to calibrate")
	}
	p := calibrate.Problem{
		Moments: c.Observed.MomentNames(), Data: c.Observed.Moments(), Replicates: c.Replicates, Spread: c.Spread, Evaluations: c.Evaluations, Workers: c.Workers,
	}
	var paths []string
	for i, d := range s.Sweep.Dimensions {
		if len(d.Range) == 0 || d.Whole {
			return calibrate.Estimate{}, s.Errorf(fmt.Sprintf("sweep.dimensions[%d]", i), "%s: a parameter to calibrate has a range and is not whole", d.Path)
		}
		paths = append(paths, d.Path)
		p.Parameters = append(p.Parameters, calibrate.Parameter{Name: d.Path, Low: d.Range[0], High: d.Range[1], Log: d.Log})
	}
	if span := c.Observed.Span(); s.Rounds <= span {
		return calibrate.Estimate{}, s.Errorf("rounds", "%d: the observations span %d, so at least %d", s.Rounds, span, span+1)
	}
	played, err := s.Replace("output.every", "1")
	if err != nil {
		return calibrate.Estimate{}, err
	}
	var columns []int
	for _, name := range c.Observed.Names {
		columns = append(columns, slices.Index(s.Metrics, name))
	}
	p.Simulate = func(ctx context.Context, values []float64, replicate int) ([]float64, error) {
		point := engine.Point{Values: values}
		plan := &engine.Plan{Scenario: played, Build: c.Plan.Build, Paths: paths, Points: []engine.Point{point}, Inputs: c.Plan.Inputs}
		result, err := c.Runner.Run(ctx, plan, engine.Job{Point: point, Replicate: replicate})
		if err != nil {
			return nil, err
		}
		seen := calibrate.Paths{Names: c.Observed.Names, Rounds: c.Observed.Rounds, Columns: make([][]float64, len(columns))}
		for _, round := range c.Observed.Rounds {
			row := result.Series[round-c.Observed.Rounds[0]]
			for i, column := range columns {
				seen.Columns[i] = append(seen.Columns[i], row.Values[column])
			}
		}
		return seen.Moments(), nil
	}
	return calibrate.SMM(ctx, p)
}
