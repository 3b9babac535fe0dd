package queue_test

import (
	"bytes"
	"context"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"

	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/simulation/engine"
	"github.com/livepeer/network/simulation/engine/queue"
	"github.com/livepeer/network/simulation/scenario"
)

const sums = `name: sums
question: what do they come to?
rounds: 5
replicates: 40
actors: [{name: adder, kind: adder}]
metrics: [sum]
sweep: {method: grid, dimensions: [{path: genesis.inflation_ppb, values: [1, 2]}]}
`

// adder sums random numbers. It fails or kills its process at a job.
type adder struct {
	failAt, killAt int
	done           *atomic.Int64
}

func (a adder) Run(_ context.Context, plan *engine.Plan, job engine.Job) (*engine.Result, error) {
	if job.Number == a.failAt {
		return nil, errors.New("it cannot count that far")
	}
	if job.Number == a.killAt {
		if err := syscall.Kill(os.Getpid(), syscall.SIGKILL); err != nil {
			return nil, err
		}
		select {} // Until the signal arrives.
	}
	stream, recorder, sum := plan.Chance(job).Stream(), engine.NewRecorder(plan.Scenario), 0.0
	for round := range plan.Scenario.Rounds {
		sum += stream.Float64()
		recorder.Observe(round, []float64{sum})
	}
	if a.done != nil {
		a.done.Add(1)
	}
	return recorder.Result(), nil
}

func planOf(s *scenario.Scenario) (*engine.Plan, error) { return engine.NewPlan(s, "build", nil) }

func newPlan(t *testing.T) *engine.Plan {
	t.Helper()
	s, err := scenario.Parse("sums.yaml", []byte(sums))
	if err != nil {
		t.Fatal(err)
	}
	plan, err := planOf(s)
	if err != nil {
		t.Fatal(err)
	}
	return plan
}

func worker(url string, a adder) queue.Worker {
	return queue.Worker{
		URL: url, Build: "build", Parallel: 2, Clock: clock.System{},
		Open: func(s *scenario.Scenario, inputs map[string][]byte) (*engine.Plan, engine.Runner, error) {
			plan, err := planOf(s)
			if err == nil {
				plan.Inputs = inputs
			}
			return plan, a, err
		},
	}
}

func embed(t *testing.T) *queue.Server {
	t.Helper()
	s, err := queue.Embed("127.0.0.1", 0, t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(s.Close)
	return s
}

// series is what a run has written.
func series(t *testing.T, cfg engine.Config) []byte {
	t.Helper()
	if _, err := engine.Run(t.Context(), cfg); err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile(filepath.Join(cfg.Folder, "series.parquet"))
	if err != nil {
		t.Fatal(err)
	}
	return text
}

func TestExecutor_WorkersAtAServerGiveWhatOneProcessGives(t *testing.T) {
	t.Parallel()
	plan := newPlan(t)
	want := series(t, engine.Config{Plan: plan, Folder: t.TempDir(), Executor: engine.Pool{Runner: adder{failAt: -1, killAt: -1}, Workers: 1}})
	server := embed(t)
	var workers sync.WaitGroup
	var counts [2]atomic.Int64
	for i := range counts {
		workers.Go(func() {
			if err := worker(server.URL(), adder{-1, -1, &counts[i]}).Work(t.Context(), true); err != nil {
				t.Error(err)
			}
		})
	}
	got := series(t, engine.Config{Plan: plan, Folder: t.TempDir(), Executor: queue.Executor{URL: server.URL()}})
	workers.Wait()
	if !bytes.Equal(got, want) {
		t.Error("the queue gives another output")
	}
	if a, b := counts[0].Load(), counts[1].Load(); a == 0 || b == 0 || a+b != 80 {
		t.Errorf("the workers did %d and %d jobs of 80", a, b)
	}
}

// TestExecutor_AWorkerThatIsKilledLosesNothing has a process of its own die within a job; that job comes back when it has been silent for long
// enough, so this test restarts the run instead of waiting: results that have come are in the ledger.
func TestExecutor_AWorkerThatIsKilledLosesNothing(t *testing.T) {
	t.Parallel()
	const variable = "LIVEPEER_TEST_QUEUE"
	if url := os.Getenv(variable); url != "" {
		err := worker(url, adder{failAt: -1, killAt: 30}).Work(t.Context(), true)
		t.Fatalf("it lives: %v", err)
	}
	server, plan, folder := embed(t), newPlan(t), t.TempDir()
	want := series(t, engine.Config{Plan: plan, Folder: t.TempDir(), Executor: engine.Pool{Runner: adder{failAt: -1, killAt: -1}, Workers: 1}})

	ctx, stop := context.WithCancelCause(t.Context())
	killed := errors.New("the worker is dead")
	var reached atomic.Int64
	var first sync.WaitGroup
	first.Go(func() {
		command := exec.CommandContext(t.Context(), os.Args[0], "-test.run=^TestExecutor_AWorkerThatIsKilledLosesNothing$")
		command.Env = append(os.Environ(), variable+"="+server.URL())
		if text, err := command.CombinedOutput(); err == nil || strings.Contains(string(text), "it lives") {
			t.Errorf("%v: %s", err, text)
		}
		stop(killed)
	})
	cfg := engine.Config{Plan: plan, Folder: folder, Executor: queue.Executor{URL: server.URL()}, Progress: func(done, _ int) { reached.Store(int64(done)) }}
	_, err := engine.Run(ctx, cfg)
	first.Wait()
	if !errors.Is(err, killed) || reached.Load() < 20 || reached.Load() > 60 {
		t.Fatalf("%d results, %v", reached.Load(), err)
	}

	var second atomic.Int64
	var workers sync.WaitGroup
	workers.Go(func() {
		if err := worker(server.URL(), adder{-1, -1, &second}).Work(t.Context(), true); err != nil {
			t.Error(err)
		}
	})
	got := series(t, cfg)
	workers.Wait()
	if !bytes.Equal(got, want) || second.Load() != 80-reached.Load() && second.Load() > 60 {
		t.Errorf("after the kill %d jobs were done again, the same output: %t", second.Load(), bytes.Equal(got, want))
	}
}

func TestExecutor_AnErrorOfAJobEndsTheRun(t *testing.T) {
	t.Parallel()
	server := embed(t)
	var workers sync.WaitGroup
	workers.Go(func() {
		if err := worker(server.URL(), adder{failAt: 50, killAt: -1}).Work(t.Context(), true); err != nil {
			t.Error(err)
		}
	})
	_, err := engine.Run(t.Context(), engine.Config{Plan: newPlan(t), Folder: t.TempDir(), Executor: queue.Executor{URL: server.URL()}})
	if err == nil || err.Error() != "point 1, replicate 10: it cannot count that far" {
		t.Errorf("%v", err)
	}
	workers.Wait()
}

func TestWorker_RefusesARunOfAnotherBuild(t *testing.T) {
	t.Parallel()
	server := embed(t)
	ctx, stop := context.WithCancel(t.Context())
	var run sync.WaitGroup
	run.Go(func() {
		if _, err := engine.Run(ctx, engine.Config{Plan: newPlan(t), Folder: t.TempDir(), Executor: queue.Executor{URL: server.URL()}}); !errors.Is(err, context.Canceled) {
			t.Error(err)
		}
	})
	other := worker(server.URL(), adder{failAt: -1, killAt: -1})
	other.Build = "another"
	if err := other.Work(t.Context(), true); err == nil || !strings.Contains(err.Error(), `is of the build "build", this is "another"`) {
		t.Errorf("%v", err)
	}
	stop()
	run.Wait()
}
