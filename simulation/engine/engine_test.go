package engine_test

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync/atomic"
	"syscall"
	"testing"

	"github.com/livepeer/network/simulation/engine"
	"github.com/livepeer/network/simulation/scenario"
)

const walks = `name: walks
question: how far do walks go?
rounds: 40
replicates: 25
seed: 9
actors: [{name: walker, kind: walker}]
metrics: [place, steps]
sweep:
  method: grid
  dimensions:
    - {path: genesis.inflation_ppb, values: [1, 2, 3]}
    - {path: actors.walker.params.step, values: [0.5, 4]}
objectives:
  - {name: nobody goes far, metric: place, take: max, op: "<", value: 20, probability: 0.9, points: some}
output: {every: 3, events: true}
`

// walker is a runner: a random walk whose step is a parameter, that records what it does.
type walker struct {
	runs   atomic.Int64
	failAt int64
	// killAt is the run at which the process kills itself.
	killAt int64
}

func (w *walker) Run(_ context.Context, plan *engine.Plan, job engine.Job) (*engine.Result, error) {
	number := w.runs.Add(1)
	if number == w.failAt {
		return nil, errors.New("it stumbles")
	}
	if number == w.killAt {
		if err := syscall.Kill(os.Getpid(), syscall.SIGKILL); err != nil {
			return nil, err
		}
	}
	if w.killAt > 0 && number >= w.killAt {
		select {} // Until the signal arrives.
	}
	s, err := plan.At(job.Point)
	if err != nil {
		return nil, err
	}
	key := plan.Chance(job)
	key.Actor, key.Purpose = "walker", "steps"
	stream, recorder := key.Stream(), engine.NewRecorder(s)
	place, step := 0.0, s.Actors[0].Params["step"].(float64)
	for round := range s.Rounds {
		place += stream.Normal(0, step)
		recorder.Observe(round, []float64{place, float64(round + 1)})
		if place > 10 {
			recorder.Event(engine.Event{Round: round, Actor: "walker", What: "far, too", ID: uint64(round), Amount: fmt.Sprint(place)})
		}
	}
	return recorder.Result(), nil
}

func planOf(t testing.TB, text string) *engine.Plan {
	t.Helper()
	s, err := scenario.Parse("walks.yaml", []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	plan, err := engine.NewPlan(s, "build", nil)
	if err != nil {
		t.Fatal(err)
	}
	return plan
}

func configOf(t testing.TB, folder string, workers int) engine.Config {
	t.Helper()
	return engine.Config{Plan: planOf(t, walks), Folder: folder, Executor: engine.Pool{Runner: &walker{}, Workers: workers}}
}

// output is a hash of all files of a run but its ledger, whose order is that of arrival.
func output(t testing.TB, folder string) string {
	t.Helper()
	sum, files := sha256.New(), 0
	err := filepath.WalkDir(folder, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || entry.Name() == engine.LedgerFile {
			return err
		}
		files++
		text, err := os.ReadFile(path)
		fmt.Fprintf(sum, "%s %d %s", entry.Name(), len(text), text)
		return err
	})
	if err != nil || files != 8 { // scenario, manifest and three tables in two formats
		t.Fatalf("%d files, %v", files, err)
	}
	return fmt.Sprintf("%x", sum.Sum(nil))
}

// reference is the output of one worker.
func reference(t testing.TB) string {
	t.Helper()
	folder := t.TempDir()
	if _, err := engine.Run(t.Context(), configOf(t, folder, 1)); err != nil {
		t.Fatal(err)
	}
	return output(t, folder)
}

func TestRun_OutputDoesNotDependOnTheNumberOfWorkers(t *testing.T) {
	t.Parallel()
	want := reference(t)
	for _, workers := range []int{2, 8} {
		folder := t.TempDir()
		manifest, err := engine.Run(t.Context(), configOf(t, folder, workers))
		if err != nil {
			t.Fatal(err)
		}
		if got := output(t, folder); got != want {
			t.Errorf("%d workers give another output", workers)
		}
		if manifest.Points != 6 || manifest.Tables[0].Rows != 150 || manifest.Tables[1].Rows != 150*14 || manifest.Tables[2].Rows == 0 {
			t.Errorf("%+v", manifest)
		}
		if v := manifest.Objectives[0]; !v.Holds || v.Points != 3 || v.Of != 6 || v.Least > 0.8 {
			t.Errorf("verdict %+v", v)
		}
	}
}

func TestMerge_OfShardsIsTheWhole(t *testing.T) {
	t.Parallel()
	want := reference(t)
	var folders []string
	for index := range 3 {
		cfg := configOf(t, t.TempDir(), 2)
		cfg.Shard = engine.Shard{Index: index, Of: 3}
		folders = append(folders, cfg.Folder)
		if manifest, err := engine.Run(t.Context(), cfg); err != nil || manifest != nil {
			t.Fatalf("%v, %v", manifest, err)
		}
	}
	into := configOf(t, t.TempDir(), 1)
	if _, err := engine.Merge(into, folders[:2]); err == nil || !strings.Contains(err.Error(), "50 of 150 jobs are in none") {
		t.Errorf("two of three shards: %v", err)
	}
	if _, err := engine.Merge(into, folders); err != nil {
		t.Fatal(err)
	}
	if output(t, into.Folder) != want {
		t.Error("merged shards give another output")
	}
}

// TestRun_GoesOnAfterAKill starts a process twice that kills itself in its sixtieth job, and tears the last record each time.
func TestRun_GoesOnAfterAKill(t *testing.T) {
	t.Parallel()
	const variable = "LIVEPEER_TEST_KILLED_IN"
	if folder := os.Getenv(variable); folder != "" {
		cfg := configOf(t, folder, 2)
		cfg.Executor = engine.Pool{Runner: &walker{killAt: 60}, Workers: 2}
		_, err := engine.Run(t.Context(), cfg)
		t.Fatalf("it lives: %v", err)
	}
	folder := t.TempDir()
	sizes := []int64{0}
	for range 2 {
		command := exec.CommandContext(t.Context(), os.Args[0], "-test.run=^TestRun_GoesOnAfterAKill$")
		command.Env = append(os.Environ(), variable+"="+folder)
		if text, err := command.CombinedOutput(); err == nil || strings.Contains(string(text), "it lives") {
			t.Fatalf("%v: %s", err, text)
		}
		info, err := os.Stat(filepath.Join(folder, engine.LedgerFile))
		if err != nil || info.Size() <= sizes[len(sizes)-1] {
			t.Fatalf("the ledger does not grow: %v, %v", sizes, err)
		}
		sizes = append(sizes, info.Size())
		if err := os.Truncate(filepath.Join(folder, engine.LedgerFile), info.Size()-5); err != nil {
			t.Fatal(err)
		}
	}
	cfg := configOf(t, folder, 2)
	runner := &walker{}
	cfg.Executor = engine.Pool{Runner: runner, Workers: 2}
	if _, err := engine.Run(t.Context(), cfg); err != nil {
		t.Fatal(err)
	}
	// Each process did at least 56 jobs: 59 before the kill, less the one in work, the one that was torn and one that had not been written.
	if done := runner.runs.Load(); done < 20 || done > 150-2*56 {
		t.Errorf("%d jobs were left after two processes of 59", done)
	}
	if output(t, folder) != reference(t) {
		t.Error("a run that was killed twice gives another output")
	}
	before := runner.runs.Load()
	if _, err := engine.Run(t.Context(), cfg); err != nil || runner.runs.Load() != before {
		t.Errorf("a run that is over does %d jobs: %v", runner.runs.Load()-before, err)
	}
}

func TestRun_TellsWhichJobFailedAndIsResumed(t *testing.T) {
	t.Parallel()
	cfg := configOf(t, t.TempDir(), 1)
	cfg.Executor = engine.Pool{Runner: &walker{failAt: 30}, Workers: 1}
	if _, err := engine.Run(t.Context(), cfg); err == nil || err.Error() != "point 1, replicate 4: it stumbles" {
		t.Errorf("%v", err)
	}
	runner := &walker{}
	cfg.Executor = engine.Pool{Runner: runner, Workers: 1}
	var told []int
	cfg.Progress = func(done, of int) { told = append(told, done, of) }
	if _, err := engine.Run(t.Context(), cfg); err != nil || runner.runs.Load() != 121 {
		t.Errorf("%d jobs were done: %v", runner.runs.Load(), err)
	}
	if len(told) != 2*122 || told[0] != 29 || told[1] != 150 || told[len(told)-2] != 150 {
		t.Errorf("progress %v", told)
	}
}

func TestRun_ContinuesNoOtherRun(t *testing.T) {
	t.Parallel()
	cfg := configOf(t, t.TempDir(), 1)
	if _, err := engine.Run(t.Context(), cfg); err != nil {
		t.Fatal(err)
	}
	other := cfg
	other.Plan = planOf(t, strings.Replace(walks, "seed: 9", "seed: 10", 1))
	if _, err := engine.Run(t.Context(), other); !errors.Is(err, engine.ErrOtherRun) {
		t.Errorf("another seed: %v", err)
	}
	build := *cfg.Plan
	build.Build = "other"
	other.Plan = &build
	if _, err := engine.Run(t.Context(), other); !errors.Is(err, engine.ErrOtherRun) {
		t.Errorf("another build: %v", err)
	}
}

func TestLedger_AFlippedBitCostsOneJobAndWhatCameAfter(t *testing.T) {
	t.Parallel()
	cfg := configOf(t, t.TempDir(), 1)
	want := reference(t)
	if _, err := engine.Run(t.Context(), cfg); err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(cfg.Folder, engine.LedgerFile)
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	text[len(text)/2] ^= 1
	if err := os.WriteFile(path, text, 0o600); err != nil {
		t.Fatal(err)
	}
	runner := &walker{}
	cfg.Executor = engine.Pool{Runner: runner, Workers: 1}
	if _, err := engine.Run(t.Context(), cfg); err != nil {
		t.Fatal(err)
	}
	if runs := runner.runs.Load(); runs < 60 || runs > 90 {
		t.Errorf("%d jobs were done again", runs)
	}
	if output(t, cfg.Folder) != want {
		t.Error("the output differs")
	}
}

func TestPlan_PointsAndChance(t *testing.T) {
	t.Parallel()
	plan := planOf(t, walks)
	if plan.Jobs() != 150 || fmt.Sprint(plan.Points[3].Values) != "[2 4]" || plan.Job(149).Point.Number != 5 || plan.Job(149).Replicate != 24 {
		t.Errorf("%+v", plan.Points)
	}
	if plan.Chance(plan.Job(0)) == plan.Chance(plan.Job(25)) {
		t.Error("two points share their chance")
	}
	common := planOf(t, strings.Replace(walks, "method: grid", "method: grid\n  common_chance: true", 1))
	if common.Chance(common.Job(3)) != common.Chance(common.Job(28)) || common.Chance(common.Job(3)) == common.Chance(common.Job(4)) {
		t.Error("common chance is none")
	}
	for _, one := range []struct{ old, new, want string }{
		{"values: [1, 2, 3]", "values: [1, 2.5]", "point 2: walks.yaml:1: genesis.inflation_ppb: want a whole number"},
		{"actors.walker.params.step", "actors.nobody.params.step", `point 0: walks.yaml:6: actors.nobody.params.step: there is no "nobody"`},
		{"replicates: 25", "replicates: 1000000", ""},
		{"[1, 2, 3]", "[1, 2, 3, 4, 5, 6, 7, 8, 9]", ""},
	} {
		s, err := scenario.Parse("walks.yaml", []byte(strings.Replace(walks, one.old, one.new, 1)))
		if err != nil {
			t.Fatal(err)
		}
		if _, err := engine.NewPlan(s, "", nil); (one.want == "") != (err == nil) || err != nil && !strings.HasPrefix(err.Error(), one.want) {
			t.Errorf("%s: %v, want %q", one.new, err, one.want)
		}
	}
	text := strings.Replace(strings.Replace(walks, "replicates: 25", "replicates: 1000000", 1), "[1, 2, 3]", "[1, 2, 3, 4, 5, 6]", 1)
	s, err := scenario.Parse("walks.yaml", []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := engine.NewPlan(s, "", nil); err == nil || err.Error() != "walks.yaml:4: replicates: 12 points times 1000000 are more than 10000000 jobs" {
		t.Errorf("%v", err)
	}
}

func TestPlan_SampledPointsFillTheirRanges(t *testing.T) {
	t.Parallel()
	text := strings.Replace(walks, "method: grid", "method: lhs\n  points: 2", 1)
	text = strings.Replace(text, "values: [1, 2, 3]}", "range: [10, 20], whole: true}", 1)
	text = strings.Replace(text, "values: [0.5, 4]}", "range: [1, 100], log: true}", 1)
	s, err := scenario.Parse("walks.yaml", []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	plan, err := engine.NewPlan(s, "", func(method string, n, d int, seed uint64) ([][]float64, error) {
		if method != "lhs" || n != 2 || d != 2 || seed != 9 {
			return nil, errors.New("asked for something else")
		}
		return [][]float64{{0.26, 0.5}, {1, 0}}, nil
	})
	if err != nil || fmt.Sprint(plan.Points) != "[{0 [13 10]} {1 [20 1]}]" {
		t.Errorf("%v, %v", plan, err)
	}
}
