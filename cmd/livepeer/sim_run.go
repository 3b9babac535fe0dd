package main

import (
	"cmp"
	"encoding/json"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/urfave/cli/v2"

	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/simulation/analysis"
	"github.com/livepeer/network/simulation/engine"
	"github.com/livepeer/network/simulation/report"
	"github.com/livepeer/network/simulation/scenario"
	"github.com/livepeer/network/simulation/sink"
	"github.com/livepeer/network/simulation/study"
)

const (
	// chartColumns is how wide charts in a terminal are.
	chartColumns = 100
	// hostFile tells what a run's manifest leaves out because it differs from run to run.
	hostFile = "host.json"
	// maxShards bounds --shard.
	maxShards = 100_000
)

// runFlags are of commands that do jobs.
func runFlags() []cli.Flag {
	return append(outputFlags(),
		stringFlag("out", "", "folder of the run (default: runs/NAME-HASH)"),
		&cli.IntFlag{Name: "workers", Value: runtime.NumCPU(), Usage: "jobs at once", EnvVars: env("workers")},
		stringFlag("nats", "", "have the jobs done by workers (livepeer sim worker) at this NATS server, or embedded for one in this process"),
		stringFlag("shard", "", "only this part of the jobs: I/N with I from 0, to be merged afterwards"),
	)
}

// scenarioFlags change a scenario.
func scenarioFlags() []cli.Flag {
	return append(append(runFlags(), remoteFlags()...),
		stringFlag("engine", "", "model, evm or node, in place of the scenario's"),
		&cli.IntFlag{Name: "rounds", Usage: "rounds, in place of the scenario's"},
		&cli.IntFlag{Name: "replicates", Usage: "replicates, in place of the scenario's"},
		&cli.Uint64Flag{Name: "seed", Usage: "seed, in place of the scenario's"},
		&cli.StringSliceFlag{Name: "set", Usage: "another value of the scenario: PATH=VALUE, such as genesis.target_ppm=600000; repeat for more"},
	)
}

func simRunCommand() *cli.Command {
	return &cli.Command{
		Name: "run", Usage: "run a scenario and report", ArgsUsage: "SCENARIO",
		Description: `   livepeer sim run inflation-windup
   livepeer sim run inflation-windup --set genesis.target_ppm=600000 --replicates 50
   livepeer sim run my.yaml --engine evm --json | jq .objectives

` + remoteHelp,
		Flags:  scenarioFlags(),
		Action: interspersed(func(c *cli.Context) error { return simRun(c, nil) }),
	}
}

func simSweepCommand() *cli.Command {
	return &cli.Command{
		Name: "sweep", Usage: "run a scenario at many points", ArgsUsage: "SCENARIO",
		Description: `The scenario says what is varied. With a range, points are sampled: lhs, sobol, halton; saltelli and morris are for sensitivity analysis.

   livepeer sim sweep my.yaml --method sobol --points 1024 --workers 16
   livepeer sim sweep my.yaml --shard 3/64 --out part-3        one job of 64 on a cluster; livepeer sim merge puts them together

` + remoteHelp,
		Flags:  sweepFlags("how points are chosen, in place of the scenario's"),
		Action: interspersed(func(c *cli.Context) error { return simSweep(c, c.String("method")) }),
	}
}

func simSensitivityCommand() *cli.Command {
	return &cli.Command{
		Name: "sensitivity", Usage: "find which parameters of a sweep matter", ArgsUsage: "SCENARIO",
		Description: `Runs the sweep of a scenario, whose dimensions have ranges, by a design for sensitivity analysis. saltelli gives Sobol's indices for
N x (parameters + 2) points; morris is cheaper and tells what does not matter.

   livepeer sim sensitivity my.yaml --points 512
   livepeer sim sensitivity my.yaml --method morris --points 20`,
		Flags: sweepFlags("saltelli or morris (default: saltelli)"),
		Action: interspersed(func(c *cli.Context) error {
			method := cmp.Or(c.String("method"), scenario.MethodSaltelli)
			if method != scenario.MethodSaltelli && method != scenario.MethodMorris {
				return usage("--method %q: saltelli or morris; livepeer sim sweep takes others", method)
			}
			return simSweep(c, method)
		}),
	}
}

// sweepFlags are of commands that run a scenario's sweep.
func sweepFlags(method string) []cli.Flag {
	return append(scenarioFlags(), stringFlag("method", "", method), &cli.IntFlag{Name: "points", Usage: "how many, in place of the scenario's"})
}

// simSweep runs the sweep of a scenario, by another method if one is given.
func simSweep(c *cli.Context, method string) error {
	return simRun(c, func(s *scenario.Scenario) (*scenario.Scenario, error) {
		var err error
		if s.Sweep == nil {
			return nil, usage("%s has no sweep: livepeer sim run runs it", s.File())
		}
		if c.IsSet("points") {
			s, err = s.Replace("sweep.points", strconv.Itoa(c.Int("points")))
		}
		if method != "" && err == nil {
			s, err = s.Replace("sweep.method", method)
		}
		return s, err
	})
}

func simRun(c *cli.Context, change func(*scenario.Scenario) (*scenario.Scenario, error)) error {
	name, err := one(c, "the name of a scenario or the path of a file")
	if err != nil {
		return err
	}
	s, inputs, err := loadScenario(name)
	if err != nil {
		return err
	}
	if s, err = changed(c, s); err == nil && change != nil {
		s, err = change(s)
	}
	if err != nil {
		return usageError{err}
	}
	return simulate(c, s, inputs, c.String("out"))
}

// changed is the scenario with what the flags say.
func changed(c *cli.Context, s *scenario.Scenario) (*scenario.Scenario, error) {
	var err error
	set := func(path, value string) {
		if err == nil {
			s, err = s.Replace(path, value)
		}
	}
	if c.IsSet("engine") && c.String("engine") != "" {
		set("engine", c.String("engine"))
	}
	for _, name := range []string{"rounds", "replicates"} {
		if c.IsSet(name) {
			set(name, strconv.Itoa(c.Int(name)))
		}
	}
	if c.IsSet("seed") {
		set("seed", strconv.FormatUint(c.Uint64("seed"), 10))
	}
	for _, change := range c.StringSlice("set") {
		path, value, isChange := strings.Cut(change, "=")
		if !isChange {
			return nil, usage("--set %q: want PATH=VALUE", change)
		}
		set(path, value)
	}
	return s, err
}

func simResumeCommand() *cli.Command {
	return &cli.Command{
		Name: "resume", Usage: "go on with a run that was interrupted", ArgsUsage: "FOLDER",
		Description: `At most the jobs that were in work are done again; the result is the same as without the interruption. A run on a chain elsewhere goes on
with the same --rpc and --key.

   livepeer sim resume runs/inflation-windup-1a2b3c4d`,
		Flags: append(runFlags(), remoteFlags()...),
		Action: interspersed(func(c *cli.Context) error {
			folder, err := one(c, "the folder of a run")
			if err != nil {
				return err
			}
			s, inputs, err := loadScenario(filepath.Join(folder, engine.ScenarioFile))
			if err != nil {
				return err
			}
			return simulate(c, s, inputs, folder)
		}),
	}
}

func simMergeCommand() *cli.Command {
	return &cli.Command{
		Name: "merge", Usage: "put the shards of a run together", ArgsUsage: "FOLDER...",
		Description: `   livepeer sim merge part-0 part-1 part-2 --out whole`,
		Flags:       runFlags(),
		Action: interspersed(func(c *cli.Context) error {
			if !c.Args().Present() {
				return usage("%s wants the folders of the shards", c.Command.FullName())
			}
			s, inputs, err := loadScenario(filepath.Join(c.Args().First(), engine.ScenarioFile))
			if err != nil {
				return err
			}
			plan, _, err := newPlan(s, inputs)
			if err != nil {
				return err
			}
			folder := runFolder(s, nil, c.String("out"))
			manifest, err := engine.Merge(engine.Config{Plan: plan, Folder: folder, Manifest: newManifest(s, nil)}, c.Args().Slice())
			if err != nil {
				return err
			}
			return tell(c, folder, manifest)
		}),
	}
}

// simulate runs a scenario in a folder, that of its name if none is given, and tells what came of it.
func simulate(c *cli.Context, s *scenario.Scenario, inputs map[string][]byte, folder string) error {
	shard, err := shardOf(c.String("shard"))
	if err != nil {
		return err
	}
	if c.Int("workers") < 1 {
		return usage("--workers %d: at least 1", c.Int("workers"))
	}
	remote, leave, err := openRemote(c, s.Engine)
	if err != nil {
		return err
	}
	defer leave()
	folder = runFolder(s, remote, folder)
	plan, runner, err := planOn(remote, s, inputs)
	if err != nil {
		return err
	}
	doer, end, err := executor(c, runner, folder)
	if err != nil {
		return err
	}
	defer end()
	started := clock.System{}.Now()
	progress := newProgress(c, plan)
	manifest, err := engine.Run(c.Context, engine.Config{
		Plan: plan, Folder: folder, Executor: doer, Shard: shard,
		Manifest: newManifest(s, remote), Progress: progress.tell,
	})
	progress.end()
	if err != nil {
		return resumeHint(c.Context, err, folder)
	}
	if err := writeHost(folder, c.Int("workers"), started, clock.System{}.Now()); err != nil {
		return err
	}
	if manifest == nil {
		_, err := fmt.Fprintf(c.App.Writer, "shard %s is in %s; livepeer sim merge puts shards together\n", c.String("shard"), folder)
		return err
	}
	return tell(c, folder, manifest)
}

// writeHost keeps what differs from run to run.
func writeHost(folder string, workers int, started, ended time.Time) error {
	text, err := json.MarshalIndent(map[string]any{
		"started": started.UTC().Format(time.RFC3339), "seconds": ended.Sub(started).Seconds(), "workers": workers,
		"cores": runtime.NumCPU(), "system": runtime.GOOS + "/" + runtime.GOARCH,
	}, "", "  ")
	if err != nil {
		return err
	}
	return sink.Replace(filepath.Join(folder, hostFile), append(text, '\n'))
}

// shardOf reads I/N.
func shardOf(text string) (engine.Shard, error) {
	if text == "" {
		return engine.Shard{}, nil
	}
	index, of, _ := strings.Cut(text, "/")
	i, err := strconv.Atoi(index)
	n, otherErr := strconv.Atoi(of)
	if err != nil || otherErr != nil || n < 1 || n > maxShards || i < 0 || i >= n {
		return engine.Shard{}, usage("--shard %q: want I/N with I from 0 to N-1", text)
	}
	return engine.Shard{Index: i, Of: n}, nil
}

// tell writes the report and shows the result.
func tell(c *cli.Context, folder string, manifest *sink.Manifest) error {
	st, err := study.Read(folder)
	if err != nil {
		return err
	}
	path, err := st.WriteReport(folder)
	if err != nil {
		return err
	}
	sensitivities, err := st.Sensitivities()
	if err != nil {
		return err
	}
	if c.Bool(flagJSON) {
		encoder := json.NewEncoder(c.App.Writer)
		encoder.SetIndent("", "  ")
		if err := encoder.Encode(map[string]any{"folder": folder, "report": path, "objectives": manifest.Objectives, "sensitivities": sensitivities, "manifest": manifest}); err != nil {
			return err
		}
		return verdict(manifest)
	}
	if err := st.Chart(c.App.Writer, chartColumns); err != nil {
		return err
	}
	results := st.Table()
	t := table{header: results.Header, rows: append([][]string{results.Units}, results.Rows...)}
	for i := range t.header {
		t.header[i] = strings.ToUpper(t.header[i])
	}
	_, _ = fmt.Fprintln(c.App.Writer) // show tells of a failure.
	if err := show(c, nil, t); err != nil {
		return err
	}
	if err := showSensitivities(c, sensitivities); err != nil {
		return err
	}
	for _, v := range manifest.Objectives {
		mark := "holds"
		if !v.Holds {
			mark = "does not hold"
		}
		_, _ = fmt.Fprintf(c.App.Writer, "\n%s: %s (at %d of %d points)", mark, v.Name, v.Points, v.Of)
	}
	if _, err := fmt.Fprintf(c.App.Writer, "\nreport: %s\n", path); err != nil {
		return err
	}
	return verdict(manifest)
}

// showSensitivities prints a table for each metric, what matters most first.
func showSensitivities(c *cli.Context, all []report.Sensitivity) error {
	for _, s := range all {
		_, _ = fmt.Fprintf(c.App.Writer, "\n%s: %s\n", s.Output, s.Method) // show tells of a failure.
		t := table{header: []string{"PARAMETER", "ALONE", "IN ALL"}}
		bars := slices.SortedFunc(slices.Values(s.Bars), func(a, b report.Bar) int { return cmp.Compare(b.Total, a.Total) })
		for _, bar := range bars {
			alone := "-"
			if !math.IsNaN(bar.First) {
				alone = ranged(bar.First, bar.FirstInterval)
			}
			t.add(bar.Parameter, alone, ranged(bar.Total, bar.TotalInterval))
		}
		if err := show(c, nil, t); err != nil {
			return err
		}
	}
	return nil
}

// ranged is a number with its interval, if it has one.
func ranged(x float64, i analysis.Interval) string {
	if i == (analysis.Interval{}) {
		return study.Number(x)
	}
	return fmt.Sprintf("%s (%s to %s)", study.Number(x), study.Number(i.Low), study.Number(i.High))
}

// progress shows how far a run is and how long it may still take: a line that is written over in a terminal, a line each tenth elsewhere.
type progress struct {
	c        *cli.Context
	what     string
	terminal bool
	clock    clock.Clock

	mu    sync.Mutex // guards what follows
	shown int        // permille in a terminal, tenths elsewhere
	// first is how many jobs were done when it began, at began.
	first int
	began time.Time
}

func newProgress(c *cli.Context, plan *engine.Plan) *progress {
	file, isFile := c.App.ErrWriter.(*os.File)
	return &progress{
		c: c, terminal: isFile && isTerminal(file), shown: -1, first: -1, clock: clock.System{},
		what: fmt.Sprintf("%s: %d points x %d replicates x %d rounds on %s", plan.Scenario.Name, len(plan.Points), plan.Scenario.Replicates, plan.Scenario.Rounds, plan.Scenario.Engine),
	}
}

// clearRest ends a line in a terminal whose rest is of a longer one before it.
const clearRest = "\x1b[K\r"

func (p *progress) tell(done, of int) {
	p.mu.Lock()
	defer p.mu.Unlock()
	steps, before, ending := 10, p.what+": ", "\n"
	if p.terminal {
		steps, before, ending = 1000, "", clearRest
	}
	if p.first < 0 {
		if p.first, p.began = done, p.clock.Now(); p.terminal { // What does not change stands above, so that the line fits.
			_, _ = fmt.Fprintln(p.c.App.ErrWriter, p.what)
		}
	}
	if at := done * steps / max(1, of); at != p.shown {
		p.shown = at
		_, _ = fmt.Fprintf(p.c.App.ErrWriter, "%s%d of %d jobs (%d %%)%s%s", before, done, of, done*100/max(1, of), p.left(done, of), ending)
	}
}

// left tells how long the rest takes if jobs go on as they went.
func (p *progress) left(done, of int) string {
	if done == p.first || done == of {
		return ""
	}
	took := p.clock.Now().Sub(p.began)
	rest := took / time.Duration(done-p.first) * time.Duration(of-done)
	if rest < time.Second {
		return ""
	}
	return fmt.Sprintf(", about %s left", rest.Round(time.Second))
}

func (p *progress) end() {
	if p.terminal {
		_, _ = fmt.Fprintln(p.c.App.ErrWriter)
	}
}
