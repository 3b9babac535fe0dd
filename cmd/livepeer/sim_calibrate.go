package main

import (
	"fmt"
	"os"
	"runtime"

	"github.com/urfave/cli/v2"

	"github.com/livepeer/network/simulation/calibrate"
	"github.com/livepeer/network/simulation/study"
)

func simCalibrateCommand() *cli.Command {
	const (
		firstForecast = 8
		replicates    = 10
		spread        = 100
		evaluations   = 200
	)
	return &cli.Command{
		Name: "calibrate", Usage: "learn from past rounds how stakers answer, or what the parameters of a scenario were", ArgsUsage: "FILE.csv",
		Description: `Without --scenario, how the bonded part answers the yield, by ridge regression, with a test of its forecasts; the file has the columns
round, bonded and inflation_ppb.

With --scenario, the parameters in the dimensions of its sweep, by the simulated method of moments, with standard errors and a test of
the model; the file has the column round and some of the scenario's metrics.

   livepeer sim calibrate history.csv --ridge 0.1
   livepeer sim calibrate history.csv --scenario my.yaml`,
		Flags: append(outputFlags(),
			&cli.Float64Flag{Name: "ridge", Value: 0.01, Usage: "penalty on large coefficients"},
			&cli.IntFlag{Name: "first", Value: firstForecast, Usage: "observations before the first forecast"},
			stringFlag("scenario", "", "a scenario whose sweep has ranges: estimate these instead"),
			&cli.IntFlag{Name: "replicates", Value: replicates, Usage: "simulations that are averaged at each trial of --scenario"},
			&cli.IntFlag{Name: "spread", Value: spread, Usage: "simulations that tell how moments scatter"},
			&cli.IntFlag{Name: "evaluations", Value: evaluations, Usage: "trials of each of the two searches at most"},
			&cli.IntFlag{Name: "workers", Value: runtime.NumCPU(), Usage: "simulations at once", EnvVars: env("workers")},
		),
		Action: interspersed(func(c *cli.Context) error {
			path, err := one(c, "a CSV file")
			if err != nil {
				return err
			}
			file, err := os.Open(path)
			if err != nil {
				return fmt.Errorf("calibrate: %w", err)
			}
			defer file.Close()
			if c.String("scenario") != "" {
				return estimate(c, path, file)
			}
			return regress(c, path, file)
		}),
	}
}

// regress learns how the bonded part answers the yield.
func regress(c *cli.Context, path string, file *os.File) error {
	const coverage = 0.9
	observations, err := calibrate.Load(file)
	if err != nil {
		return usage("%s: %w", path, err)
	}
	model, err := calibrate.Fit(observations, c.Float64("ridge"))
	if err != nil {
		return usage("%s: %w", path, err)
	}
	score, err := calibrate.Backtest(observations, c.Int("first"), c.Float64("ridge"), coverage)
	if err != nil {
		return usage("%s: %w", path, err)
	}
	if c.Bool(flagJSON) {
		return show(c, map[string]any{"model": model, "score": score}, table{})
	}
	return calibrate.Text(c.App.Writer, model, score)
}

// estimate looks for the parameters of a scenario.
func estimate(c *cli.Context, path string, file *os.File) error {
	s, inputs, err := loadScenario(c.String("scenario"))
	if err != nil {
		return err
	}
	plan, runner, err := newPlan(s, inputs)
	if err != nil {
		return err
	}
	observed, err := calibrate.LoadPaths(file, s.Metrics)
	if err != nil {
		return usage("%s: %w", path, err)
	}
	found, err := study.Calibrate(c.Context, study.Calibration{
		Plan: plan, Runner: runner, Observed: observed,
		Replicates: c.Int("replicates"), Spread: c.Int("spread"), Evaluations: c.Int("evaluations"), Workers: c.Int("workers"),
	})
	if err != nil {
		return fmt.Errorf("calibrate: %w", err)
	}
	if c.Bool(flagJSON) {
		return show(c, found, table{})
	}
	return found.Text(c.App.Writer)
}
