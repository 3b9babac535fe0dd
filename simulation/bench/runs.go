package bench

import (
	"context"
	"math"
	"os"
	"path/filepath"
	"strconv"
	"time"

	"github.com/livepeer/network/simulation/actors"
	"github.com/livepeer/network/simulation/engine"
	"github.com/livepeer/network/simulation/scenario"
	"github.com/livepeer/network/simulation/sink"
	"github.com/livepeer/network/simulation/stage"
)

const (
	// sample is the scenario whose jobs are scheduled.
	sample = "inflation-windup"
	// rows is how many rows are written in one repetition, million how many such make the figure.
	rows    = 10_000
	million = 1_000_000 / rows
)

// known is a runner whose results are there already.
type known []*engine.Result

// Run implements engine.Runner.
func (k known) Run(_ context.Context, _ *engine.Plan, job engine.Job) (*engine.Result, error) {
	return k[job.Number], nil
}

// schedulerCase compares a run whose results are there already, which is scheduling, ledger, tables and manifest, with the jobs of that run called
// one after the other, in percent of these.
func schedulerCase() Case {
	var bare time.Duration // of one job after the other
	start := func(ctx context.Context) (func(int) error, func() error, error) {
		plan, results, spent, err := playAll(ctx)
		if err != nil {
			return nil, nil, err
		}
		bare = spent
		folder, err := os.MkdirTemp("", "livepeer-bench-")
		if err != nil {
			return nil, nil, err
		}
		begun := 0
		return func(n int) error {
			for range n {
				begun++
				at := filepath.Join(folder, strconv.Itoa(begun))
				if _, err := engine.Run(ctx, engine.Config{Plan: plan, Folder: at, Executor: engine.Pool{Runner: results, Workers: 2}}); err != nil {
					return err
				}
			}
			return nil
		}, func() error { return os.RemoveAll(folder) }, nil
	}
	return Case{
		Name: "sim.scheduler_overhead_pct", Unit: "%", Start: start, Cycle: 2,
		Value: func(each time.Duration) float64 { return 100 * float64(each) / float64(bare) },
	}
}

// playAll plays all jobs of the sample one after the other and returns how much processor time the best of some tries took.
func playAll(ctx context.Context) (plan *engine.Plan, results known, best time.Duration, err error) {
	s, err := scenario.LoadShipped(sample)
	if err != nil {
		return nil, nil, 0, err
	}
	if plan, err = engine.NewPlan(s, "", nil); err != nil {
		return nil, nil, 0, err
	}
	worlds, err := stage.Worlds()
	if err != nil {
		return nil, nil, 0, err
	}
	runner := &stage.Runner{Kinds: actors.Kinds(), Worlds: worlds}
	results = make(known, plan.Jobs())
	best = math.MaxInt64
	for range tries {
		before, err := processor()
		if err != nil {
			return nil, nil, 0, err
		}
		for number := range results {
			if results[number], err = runner.Run(ctx, plan, plan.Job(number)); err != nil {
				return nil, nil, 0, err
			}
		}
		after, err := processor()
		if err != nil {
			return nil, nil, 0, err
		}
		best = min(best, after-before)
	}
	return plan, results, best, nil
}

// parquetCase writes rows of four columns: numbers, and a text that repeats.
func parquetCase() Case {
	start := func(context.Context) (func(int) error, func() error, error) {
		folder, err := os.MkdirTemp("", "livepeer-bench-")
		if err != nil {
			return nil, nil, err
		}
		columns := []sink.Column{{Name: "round", Kind: sink.Int}, {Name: "stake", Kind: sink.Float}, {Name: "actor", Kind: sink.Text}, {Name: "amount", Kind: sink.Float}}
		names := []string{"keeper", "transcoder", "delegator"}
		return func(n int) error {
			table, err := sink.Create(folder, "series", columns, false)
			if err != nil {
				return err
			}
			for i := range n * rows {
				table.Int(int64(i))
				table.Float(float64(i) / 3)
				table.Text(names[i%len(names)])
				table.Float(math.Sqrt(float64(i)))
			}
			return table.Close()
		}, func() error { return os.RemoveAll(folder) }, nil
	}
	return Case{
		Name: "sim.parquet_1m_rows_s", Unit: "s", Start: start, Cycle: 20,
		Value: func(each time.Duration) float64 { return (each * million).Seconds() },
	}
}
