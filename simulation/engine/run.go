package engine

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"sync"

	"github.com/livepeer/network/simulation/sink"
)

// ScenarioFile is the scenario's name in a run's folder.
const ScenarioFile = "scenario.yaml"

// Runner does jobs. What it returns depends on the plan and the job alone. It is called by many goroutines.
type Runner interface {
	Run(ctx context.Context, plan *Plan, job Job) (*Result, error)
}

// Executor has jobs done, in any order, and hands each result to done as it comes; done is safe to be called by many. It returns when all
// are done or at the first error.
type Executor interface {
	Execute(ctx context.Context, plan *Plan, jobs []int, done func(job int, encoded []byte) error) error
}

// Shard is a part of a plan's jobs: those whose number leaves Index when divided by Of. The zero Shard is all.
type Shard struct{ Index, Of int }

// Config of a run.
type Config struct {
	Plan *Plan
	// Folder is where the run lives. One that has a ledger of the same plan is continued.
	Folder   string
	Executor Executor
	Shard    Shard
	// Manifest has what the engine does not know: commit, versions, bytecode.
	Manifest sink.Manifest
	// Progress is told after each job how many of how many are done; it may be nil.
	Progress func(done, of int)
}

// Run does what is missing of a plan and, when all its jobs are done, writes tables and manifest. The manifest that it returns is nil for
// a shard, whose results lie in its ledger until Merge.
func Run(ctx context.Context, cfg Config) (*sink.Manifest, error) {
	if err := os.MkdirAll(cfg.Folder, 0o755); err != nil {
		return nil, fmt.Errorf("run: %w", err)
	}
	ledger, err := OpenLedger(cfg.Folder, cfg.Plan)
	if err != nil {
		return nil, err
	}
	if err := cfg.Plan.copyTo(cfg.Folder); err != nil {
		return nil, errors.Join(err, ledger.Close())
	}
	err = fill(ctx, cfg, ledger)
	var manifest *sink.Manifest
	if err == nil && ledger.Len() == cfg.Plan.Jobs() {
		manifest, err = write(cfg, ledger)
	}
	return manifest, errors.Join(err, ledger.Close())
}

// copyTo writes the scenario and its inputs into a folder, so that it can be resumed and published.
func (p *Plan) copyTo(folder string) error {
	for name, text := range p.Inputs {
		if name != filepath.Base(name) {
			return fmt.Errorf("input %s: files of a scenario lie beside it", name)
		}
		if err := sink.Replace(filepath.Join(folder, name), text); err != nil {
			return err
		}
	}
	return sink.Replace(filepath.Join(folder, ScenarioFile), p.Scenario.Text())
}

// fill has the missing jobs of the shard done.
func fill(ctx context.Context, cfg Config, ledger *Ledger) error {
	var missing []int
	mine := 0
	for job := range cfg.Plan.Jobs() {
		if cfg.Shard.Of > 1 && job%cfg.Shard.Of != cfg.Shard.Index {
			continue
		}
		mine++
		if !ledger.Has(job) {
			missing = append(missing, job)
		}
	}
	if cfg.Progress != nil {
		cfg.Progress(mine-len(missing), mine)
	}
	if len(missing) == 0 {
		return nil
	}
	var mu sync.Mutex
	finished := mine - len(missing)
	return cfg.Executor.Execute(ctx, cfg.Plan, missing, func(job int, encoded []byte) error {
		mu.Lock()
		defer mu.Unlock()
		if ledger.Has(job) {
			return nil
		}
		if err := ledger.Add(job, encoded); err != nil {
			return err
		}
		finished++
		if cfg.Progress != nil {
			cfg.Progress(finished, mine)
		}
		return nil
	})
}

// Merge puts the results of several folders of one plan into another folder and, when all jobs are there, writes tables and manifest.
func Merge(cfg Config, from []string) (*sink.Manifest, error) {
	if err := os.MkdirAll(cfg.Folder, 0o755); err != nil {
		return nil, fmt.Errorf("merge: %w", err)
	}
	ledger, err := OpenLedger(cfg.Folder, cfg.Plan)
	if err != nil {
		return nil, err
	}
	for _, folder := range from {
		if err := ledger.take(folder, cfg.Plan); err != nil {
			return nil, errors.Join(err, ledger.Close())
		}
	}
	if missing := cfg.Plan.Jobs() - ledger.Len(); missing > 0 {
		return nil, errors.Join(fmt.Errorf("merge: %d of %d jobs are in none of the folders", missing, cfg.Plan.Jobs()), ledger.Close())
	}
	if err := cfg.Plan.copyTo(cfg.Folder); err != nil {
		return nil, errors.Join(err, ledger.Close())
	}
	manifest, err := write(cfg, ledger)
	return manifest, errors.Join(err, ledger.Close())
}

// take adds all that another folder has.
func (l *Ledger) take(folder string, plan *Plan) error {
	if _, err := os.Stat(filepath.Join(folder, LedgerFile)); err != nil {
		return fmt.Errorf("merge: %w", err)
	}
	other, err := OpenLedger(folder, plan)
	if err != nil {
		return err
	}
	for job := range plan.Jobs() {
		if !other.Has(job) || l.Has(job) {
			continue
		}
		payload, err := other.encoded(job)
		if err == nil {
			err = l.Add(job, payload)
		}
		if err != nil {
			return errors.Join(err, other.Close())
		}
	}
	return other.Close()
}

// Pool is an executor within this process.
type Pool struct {
	Runner Runner
	// Workers is how many jobs run at once, at least 1.
	Workers int
}

// Execute implements Executor.
func (p Pool) Execute(ctx context.Context, plan *Plan, jobs []int, done func(int, []byte) error) error {
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	next := make(chan int)
	var workers sync.WaitGroup
	for range max(1, p.Workers) {
		workers.Go(func() {
			for job := range next {
				encoded, err := Do(ctx, p.Runner, plan, job)
				if err == nil {
					err = done(job, encoded)
				}
				if err != nil {
					cancel(err)
				}
			}
		})
	}
	for _, job := range jobs {
		select {
		case next <- job:
			continue
		case <-ctx.Done():
		}
		break
	}
	close(next)
	workers.Wait()
	return context.Cause(ctx)
}

// Do runs one job and encodes what it brings.
func Do(ctx context.Context, runner Runner, plan *Plan, number int) ([]byte, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	job := plan.Job(number)
	result, err := runner.Run(ctx, plan, job)
	if err != nil {
		return nil, fmt.Errorf("point %d, replicate %d: %w", job.Point.Number, job.Replicate, err)
	}
	return result.encode()
}
