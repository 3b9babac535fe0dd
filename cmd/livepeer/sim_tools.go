package main

import (
	"encoding/json"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/livepeer/network/internal/clock"
	simbench "github.com/livepeer/network/simulation/bench"
	"github.com/livepeer/network/simulation/engine"
	"github.com/livepeer/network/simulation/engine/queue"
	"github.com/livepeer/network/simulation/games"
)

const (
	// embedded is the value of --nats that starts a server in this process.
	embedded = "embedded"
	// queueHost is where an embedded server listens: it knows no login.
	queueHost = "127.0.0.1"
	// queueFolder is its folder in the run's.
	queueFolder = "queue"
)

// executor is who does the jobs of a run: this process, or workers at a NATS server. The second result ends what was started for it.
func executor(c *cli.Context, runner engine.Runner, folder string) (engine.Executor, func(), error) {
	url := c.String("nats")
	if url == "" {
		return engine.Pool{Runner: runner, Workers: c.Int("workers")}, func() {}, nil
	}
	if url != embedded {
		return queue.Executor{URL: url}, func() {}, nil
	}
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return nil, nil, err
	}
	server, err := queue.Embed(queueHost, 0, filepath.Join(folder, queueFolder))
	if err != nil {
		return nil, nil, err
	}
	_, _ = fmt.Fprintf(c.App.ErrWriter, "workers join by: livepeer sim worker --nats %s\n", server.URL())
	return queue.Executor{URL: server.URL()}, server.Close, nil
}

func simWorkerCommand() *cli.Command {
	return &cli.Command{
		Name: "worker", Usage: "do jobs of runs at a NATS server",
		Description: `The run is started elsewhere with --nats. Workers come and go; each job is done at least once, and the result does not depend on by whom.

   livepeer sim run my.yaml --nats nats://queue:4222
   livepeer sim worker --nats nats://queue:4222 --workers 16
   livepeer sim worker --nats nats://queue:4222 --once          until the run is over`,
		Flags: append(outputFlags(),
			stringFlag("nats", "", "address of the server"),
			&cli.IntFlag{Name: "workers", Value: runtime.NumCPU(), Usage: "jobs at once", EnvVars: env("workers")},
			&cli.BoolFlag{Name: "once", Usage: "end when the first run that is found is over"},
		),
		Action: func(c *cli.Context) error {
			if err := noArguments(c); err != nil {
				return err
			}
			if c.String("nats") == "" {
				return usage("--nats is needed")
			}
			w := queue.Worker{
				URL: c.String("nats"), Build: buildName(), Parallel: c.Int("workers"), Clock: clock.System{},
				Open: newPlan,
			}
			return w.Work(c.Context, c.Bool("once"))
		},
	}
}

func simGameCommand() *cli.Command {
	return &cli.Command{
		Name: "game", Usage: "what theory says: deterrence, jackpots, attention, tickets, blocking, MerkleMine, capture", ArgsUsage: "[NAME]",
		Description: `   livepeer sim game
   livepeer sim game slashing
   livepeer sim game slashing --set own=5000 --json`,
		Flags: append(outputFlags(), &cli.StringSliceFlag{Name: "set", Usage: "a parameter: NAME=NUMBER; repeat for more"}),
		Action: interspersed(func(c *cli.Context) error {
			if !c.Args().Present() {
				t := table{header: []string{"GAME", "WHAT IT IS ABOUT"}}
				names := map[string]string{}
				for _, game := range games.Games() {
					t.add(game.Name, game.Doc)
					names[game.Name] = game.Doc
				}
				return show(c, names, t)
			}
			name, err := one(c, "the name of a game")
			if err != nil {
				return err
			}
			game, err := games.Find(name)
			if err != nil {
				return usageError{err}
			}
			given := map[string]float64{}
			for _, change := range c.StringSlice("set") {
				key, value, _ := strings.Cut(change, "=")
				x, err := strconv.ParseFloat(value, 64)
				if err != nil {
					return usage("--set %q: want NAME=NUMBER", change)
				}
				given[key] = x
			}
			answers, err := game.Play(given)
			if err != nil {
				return usageError{err}
			}
			t := table{header: []string{"", "VALUE", "WHAT IT IS"}}
			for _, p := range game.Params {
				x, changed := given[p.Name]
				if !changed {
					x = p.Default
				}
				t.add("given "+p.Name, plainNumber(x), p.Doc)
			}
			for _, answer := range answers {
				t.add(answer.Name, plainNumber(answer.Value), answer.Doc)
			}
			return show(c, answers, t)
		}),
	}
}

func plainNumber(x float64) string { return strconv.FormatFloat(x, 'g', 6, 64) }

func simBenchCommand() *cli.Command {
	return &cli.Command{
		Name: "bench", Usage: "measure how fast the worlds are on this machine, in processor time",
		Description: `   livepeer sim bench`,
		Flags:       outputFlags(),
		Action: func(c *cli.Context) error {
			if err := noArguments(c); err != nil {
				return err
			}
			var all []simbench.Figure
			err := simbench.Run(c.Context, func(f simbench.Figure) error {
				if all = append(all, f); c.Bool(flagJSON) {
					return nil
				}
				decimals := max(0, 3-int(math.Log10(max(f.Value, 1))))
				_, err := fmt.Fprintf(c.App.Writer, "figure %s %.*f %s\n", f.Name, decimals, f.Value, f.Unit)
				return err
			})
			if err != nil || !c.Bool(flagJSON) {
				return err
			}
			return json.NewEncoder(c.App.Writer).Encode(all)
		},
	}
}
