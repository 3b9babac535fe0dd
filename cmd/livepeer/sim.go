package main

import (
	"cmp"
	"context"
	"encoding/hex"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/urfave/cli/v2"

	"github.com/livepeer/network/bindings"
	"github.com/livepeer/network/simulation/actors"
	"github.com/livepeer/network/simulation/engine"
	sampling "github.com/livepeer/network/simulation/sample"
	"github.com/livepeer/network/simulation/scenario"
	"github.com/livepeer/network/simulation/sink"
	"github.com/livepeer/network/simulation/stage"
	"github.com/livepeer/network/simulation/world/node"
)

// exitObjective is the exit code of a simulation that went well and whose objectives do not hold.
const exitObjective = 3

// objectiveError tells which objectives do not hold.
type objectiveError struct{ names []string }

func (e objectiveError) Error() string { return "does not hold: " + strings.Join(e.names, "; ") }

func simCommand() *cli.Command {
	return &cli.Command{
		Name:  "sim",
		Usage: "simulate the network's economy: what a change of parameters or rules does",
		Description: `Scenarios are YAML files (livepeer sim schema); some are in this program (livepeer sim scenarios). They run on an exact model of the
contracts, on the contracts' bytecode or on a chain, and give the same answers there. Exit codes: 0 all objectives hold, 1 error, 2 bad usage, 3 an objective does not hold.

   livepeer sim run inflation-windup
   livepeer sim run my.yaml --engine evm --workers 8 --out runs/mine
   livepeer sim run my.yaml --engine node --rpc http://127.0.0.1:8545
   livepeer sim sweep my.yaml --method sobol --points 256`,
		Subcommands: []*cli.Command{
			simRunCommand(), simSweepCommand(), simSensitivityCommand(), simResumeCommand(), simMergeCommand(), simReportCommand(), simDiffCommand(),
			simScenariosCommand(), simActorsCommand(), simSchemaCommand(), simValidateCommand(), simGameCommand(), simCalibrateCommand(), simWorkerCommand(), simBenchCommand(),
		},
	}
}

// interspersed lets flags stand after arguments.
func interspersed(action cli.ActionFunc) cli.ActionFunc {
	return func(c *cli.Context) error {
		var positional []string
		rest := c.Args().Slice()
		for len(rest) > 0 {
			word := rest[0]
			rest = rest[1:]
			if word == "--" {
				positional = append(positional, rest...)
				break
			}
			if !strings.HasPrefix(word, "-") || word == "-" {
				positional = append(positional, word)
				continue
			}
			name, value, hasValue := strings.Cut(strings.TrimLeft(word, "-"), "=")
			known := slices.IndexFunc(c.Command.Flags, func(f cli.Flag) bool { return slices.Contains(f.Names(), name) })
			if known < 0 {
				return usage("flag provided but not defined: -%s", name)
			}
			if _, isBool := c.Command.Flags[known].(*cli.BoolFlag); isBool && !hasValue {
				value, hasValue = "true", true
			}
			if !hasValue {
				if len(rest) == 0 {
					return usage("flag needs an argument: -%s", name)
				}
				value, rest = rest[0], rest[1:]
			}
			if err := c.Set(name, value); err != nil {
				return usage("invalid value %q for flag -%s: %w", value, name, err)
			}
		}
		set := flag.NewFlagSet(c.Command.Name, flag.ContinueOnError)
		if err := set.Parse(append([]string{"--"}, positional...)); err != nil {
			return usageError{err}
		}
		inner := cli.NewContext(c.App, set, c)
		inner.Command = c.Command
		return action(inner)
	}
}

// one returns a command's only argument.
func one(c *cli.Context, what string) (string, error) {
	if c.Args().Len() != 1 {
		return "", usage("%s wants %s, got %d arguments", c.Command.FullName(), what, c.Args().Len())
	}
	return c.Args().First(), nil
}

// loadScenario reads a shipped scenario by name or a file by its path, with the files that it reads.
func loadScenario(name string) (*scenario.Scenario, map[string][]byte, error) {
	if slices.Contains(scenario.Shipped(), name) {
		s, err := scenario.LoadShipped(name)
		if err != nil {
			return nil, nil, err
		}
		inputs, err := readInputs(s, func(file string) ([]byte, error) { return scenario.ShippedFile(file) })
		return s, inputs, err
	}
	if !strings.ContainsAny(name, "./"+string(filepath.Separator)) {
		return nil, nil, usage("there is no scenario %q: one of %s, or the path of a file", name, strings.Join(scenario.Shipped(), ", "))
	}
	text, err := os.ReadFile(name)
	if err != nil {
		return nil, nil, fmt.Errorf("scenario: %w", err)
	}
	s, err := scenario.Parse(name, text)
	if err != nil {
		return nil, nil, usageError{err}
	}
	inputs, err := readInputs(s, func(file string) ([]byte, error) {
		return os.ReadFile(filepath.Join(filepath.Dir(name), filepath.Base(file)))
	})
	return s, inputs, err
}

func readInputs(s *scenario.Scenario, read func(string) ([]byte, error)) (map[string][]byte, error) {
	inputs := map[string][]byte{}
	for _, file := range s.Files() {
		text, err := read(file)
		if err != nil {
			return nil, fmt.Errorf("scenario %s: %w", s.Name, err)
		}
		inputs[file] = text
	}
	return inputs, nil
}

// newPlan lays out a scenario and says whether it can be run.
func newPlan(s *scenario.Scenario, inputs map[string][]byte) (*engine.Plan, engine.Runner, error) {
	return planOn(nil, s, inputs)
}

// planOn is newPlan for a chain elsewhere, if it is not nil.
func planOn(remote *node.Remote, s *scenario.Scenario, inputs map[string][]byte) (*engine.Plan, engine.Runner, error) {
	build := buildName()
	worlds, err := stage.Worlds()
	if err != nil {
		return nil, nil, err
	}
	if remote != nil && s.Engine == scenario.EngineNode {
		build += " on " + remote.String()
		worlds[scenario.EngineNode] = remote.Open
	}
	plan, err := engine.NewPlan(s, build, sampling.Design)
	if err != nil {
		return nil, nil, usageError{err}
	}
	plan.Inputs = inputs
	runner := &stage.Runner{Worlds: worlds, Kinds: actors.Kinds()}
	if err := runner.Check(plan); err != nil {
		return nil, nil, usageError{err}
	}
	return plan, runner, nil
}

// buildName is what the program is built of: version, commit, whether it was changed since.
func buildName() string {
	name := version()
	if info, ok := debug.ReadBuildInfo(); ok {
		for _, setting := range info.Settings {
			if strings.HasPrefix(setting.Key, "vcs.") {
				name += " " + setting.Key + "=" + setting.Value
			}
		}
	}
	return name
}

// newManifest is what the engine does not know of a run, which may be on a chain elsewhere.
func newManifest(s *scenario.Scenario, remote *node.Remote) sink.Manifest {
	m := sink.Manifest{Commit: "unknown", Units: stage.Units(s.Metrics), Versions: map[string]string{"livepeer": version(), "go": runtime.Version()}, Bytecode: map[string]string{}}
	if info, ok := debug.ReadBuildInfo(); ok {
		for _, setting := range info.Settings {
			switch {
			case setting.Key == "vcs.revision":
				m.Commit = setting.Value
			case setting.Key == "vcs.modified" && setting.Value == "true":
				m.Commit += " and changes"
			}
		}
		for _, module := range info.Deps {
			if module.Path == "github.com/ethereum/go-ethereum" || module.Path == "github.com/parquet-go/parquet-go" {
				m.Versions[module.Path] = module.Version
			}
		}
	}
	if remote != nil {
		m.Versions["node"] = remote.String()
	}
	for name, contract := range bindings.All {
		if code := common.FromHex(contract.Bin); len(code) > 0 {
			m.Bytecode[name] = "0x" + hex.EncodeToString(crypto.Keccak256(code))
		}
	}
	return m
}

// verdict is the error of objectives that do not hold, nil if all do.
func verdict(m *sink.Manifest) error {
	var failed []string
	for _, v := range m.Objectives {
		if !v.Holds {
			failed = append(failed, fmt.Sprintf("%s (at %d of %d points)", v.Name, v.Points, v.Of))
		}
	}
	if len(failed) > 0 {
		return objectiveError{failed}
	}
	return nil
}

// resumeHint says how to go on with a run that was interrupted.
func resumeHint(ctx context.Context, err error, folder string) error {
	if err != nil && ctx.Err() != nil {
		return fmt.Errorf("%w; livepeer sim resume %s goes on", err, folder)
	}
	if errors.Is(err, engine.ErrOtherRun) {
		return fmt.Errorf("%w: choose another folder with --out", err)
	}
	return err
}

// runFolder is where a run lives if nothing else is said: the same scenario on the same chain lands in the same folder.
func runFolder(s *scenario.Scenario, remote *node.Remote, out string) string {
	const short = 8
	name := s.Name + "-" + s.Hash()[:short]
	if remote != nil {
		name += fmt.Sprintf("-chain%d", remote.ChainID())
	}
	return cmp.Or(out, filepath.Join("runs", name))
}
