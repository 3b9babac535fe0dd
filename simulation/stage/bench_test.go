package stage_test

import (
	"context"
	"fmt"
	"math"
	"syscall"
	"testing"

	"github.com/livepeer/network/simulation/actors"
	"github.com/livepeer/network/simulation/engine"
	"github.com/livepeer/network/simulation/scenario"
	"github.com/livepeer/network/simulation/stage"
)

// known is a runner whose results are there already.
type known []*engine.Result

func (k known) Run(_ context.Context, _ *engine.Plan, job engine.Job) (*engine.Result, error) {
	return k[job.Number], nil
}

// BenchmarkScheduler compares the processor time of jobs that are called one after the other with that of a run whose results are there
// already: scheduling, ledger, tables, manifest and nothing else. Each is the best of three tries.
func BenchmarkScheduler(b *testing.B) {
	const tries = 3
	s, err := scenario.LoadShipped("inflation-windup")
	if err != nil {
		b.Fatal(err)
	}
	plan, err := engine.NewPlan(s, "", nil)
	if err != nil {
		b.Fatal(err)
	}
	worlds, err := stage.Worlds()
	if err != nil {
		b.Fatal(err)
	}
	runner := &stage.Runner{Kinds: actors.Kinds(), Worlds: worlds}
	results := make(known, plan.Jobs())
	for b.Loop() {
		bare, around := math.Inf(1), math.Inf(1)
		for range tries {
			before := cpuSeconds(b)
			for number := range results {
				if results[number], err = runner.Run(b.Context(), plan, plan.Job(number)); err != nil {
					b.Fatal(err)
				}
			}
			bare = min(bare, cpuSeconds(b)-before)
			before = cpuSeconds(b)
			if _, err := engine.Run(b.Context(), engine.Config{Plan: plan, Folder: b.TempDir(), Executor: engine.Pool{Runner: results, Workers: 2}}); err != nil {
				b.Fatal(err)
			}
			around = min(around, cpuSeconds(b)-before)
		}
		fmt.Printf("figure sim.scheduler_overhead_pct %.2f %%\n", 100*around/bare)
		fmt.Printf("figure sim.scenario_rounds_per_s %.0f rounds/s\n", float64(len(results)*s.Rounds)/bare)
	}
}

func cpuSeconds(tb testing.TB) float64 {
	tb.Helper()
	var usage syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &usage); err != nil {
		tb.Fatal(err)
	}
	return float64(usage.Utime.Nano()+usage.Stime.Nano()) / 1e9
}
