package main

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/livepeer/network/simulation/actors"
	"github.com/livepeer/network/simulation/engine"
	"github.com/livepeer/network/simulation/scenario"
	"github.com/livepeer/network/simulation/stage"
	"github.com/livepeer/network/simulation/study"
	"github.com/livepeer/network/simulation/validate"
)

func simReportCommand() *cli.Command {
	return &cli.Command{
		Name: "report", Usage: "write the report of a finished run anew", ArgsUsage: "FOLDER",
		Description: `   livepeer sim report runs/inflation-windup-1a2b3c4d`,
		Flags:       outputFlags(),
		Action: interspersed(func(c *cli.Context) error {
			folder, err := one(c, "the folder of a run")
			if err != nil {
				return err
			}
			st, err := study.Read(folder)
			if err != nil {
				return err
			}
			return tell(c, folder, st.Manifest)
		}),
	}
}

// difference is a metric in two runs.
type difference struct {
	Point     string  `json:"point"`
	Metric    string  `json:"metric"`
	Left      float64 `json:"left"`
	Right     float64 `json:"right"`
	Identical bool    `json:"identical"`
}

func simDiffCommand() *cli.Command {
	return &cli.Command{
		Name: "diff", Usage: "run a scenario on two engines, or compare two runs", ArgsUsage: "SCENARIO | FOLDER FOLDER",
		Description: `   livepeer sim diff inflation-windup --left model --right evm --rounds 20
   livepeer sim diff my.yaml --left model --right node --rpc http://127.0.0.1:8545
   livepeer sim diff runs/before runs/after

` + remoteHelp,
		Flags: append(scenarioFlags(), stringFlag("left", scenario.EngineModel, "one engine"), stringFlag("right", scenario.EngineEVM, "the other engine")),
		Action: interspersed(func(c *cli.Context) error {
			folders := c.Args().Slice()
			if len(folders) == 1 {
				var err error
				if folders, err = bothEngines(c, folders[0]); err != nil {
					return err
				}
			}
			if len(folders) != 2 {
				return usage("%s wants a scenario or two folders", c.Command.FullName())
			}
			return diffFolders(c, folders[0], folders[1])
		}),
	}
}

// bothEngines runs a scenario on two engines.
func bothEngines(c *cli.Context, name string) ([]string, error) {
	s, inputs, err := loadScenario(name)
	if err != nil {
		return nil, err
	}
	if s, err = changed(c, s); err != nil {
		return nil, usageError{err}
	}
	remote, leave, err := openRemote(c, c.String("left"), c.String("right"))
	if err != nil {
		return nil, err
	}
	defer leave()
	var folders []string
	for _, side := range []string{"left", "right"} {
		one, err := s.Replace("engine", c.String(side))
		if err != nil {
			return nil, usageError{err}
		}
		there := remote
		if one.Engine != scenario.EngineNode {
			there = nil
		}
		plan, runner, err := planOn(there, one, inputs)
		if err != nil {
			return nil, err
		}
		folder := runFolder(one, there, "")
		if out := c.String("out"); out != "" {
			folder = out + "-" + c.String(side)
		}
		progress := newProgress(c, plan)
		_, err = engine.Run(c.Context, engine.Config{
			Plan: plan, Folder: folder, Executor: engine.Pool{Runner: runner, Workers: max(1, c.Int("workers"))}, Manifest: newManifest(one, there), Progress: progress.tell,
		})
		progress.end()
		if err != nil {
			return nil, resumeHint(c.Context, err, folder)
		}
		folders = append(folders, folder)
	}
	return folders, nil
}

func diffFolders(c *cli.Context, left, right string) error {
	a, err := study.Read(left)
	if err != nil {
		return err
	}
	b, err := study.Read(right)
	if err != nil {
		return err
	}
	if !slices.Equal(a.Points.Columns, b.Points.Columns) || a.Points.Rows != b.Points.Rows {
		return fmt.Errorf("%s and %s have other metrics or other points", left, right)
	}
	rows, differ := a.Compare(b)
	t := table{header: []string{"POINT", "METRIC", "LEFT", "RIGHT", ""}}
	var found []difference
	for _, row := range rows {
		found = append(found, difference{row.Point, row.Metric, row.Left, row.Right, row.Identical})
		note := "identical"
		if !row.Identical {
			note = "differs"
		}
		t.add(row.Point, row.Metric, study.Number(row.Left), study.Number(row.Right), note)
	}
	if err := show(c, found, t); err != nil {
		return err
	}
	if differ > 0 {
		return errors.New(fmt.Sprint(differ, " numbers differ"))
	}
	return nil
}

func simScenariosCommand() *cli.Command {
	return &cli.Command{
		Name: "scenarios", Usage: "the scenarios in this program, or the text of one", ArgsUsage: "[NAME]",
		Description: `   livepeer sim scenarios
   livepeer sim scenarios inflation-windup > mine.yaml`,
		Flags: outputFlags(),
		Action: interspersed(func(c *cli.Context) error {
			if c.Args().Present() {
				name, err := one(c, "the name of a scenario")
				if err != nil {
					return err
				}
				s, err := scenario.LoadShipped(name)
				if err != nil {
					return usageError{err}
				}
				_, err = c.App.Writer.Write(s.Text())
				return err
			}
			t := table{header: []string{"NAME", "ENGINE", "ROUNDS", "QUESTION"}}
			var all []map[string]any
			for _, name := range scenario.Shipped() {
				s, err := scenario.LoadShipped(name)
				if err != nil {
					return err
				}
				t.add(name, s.Engine, s.Rounds, strings.TrimSpace(s.Question))
				all = append(all, map[string]any{"name": name, "engine": s.Engine, "rounds": s.Rounds, "question": s.Question, "reading": s.Reading})
			}
			return show(c, all, t)
		}),
	}
}

func simActorsCommand() *cli.Command {
	return &cli.Command{
		Name: "actors", Usage: "the strategies that a scenario can name, and what they are told", ArgsUsage: "[KIND]",
		Description: `   livepeer sim actors
   livepeer sim actors delegator/yield-logit`,
		Flags: outputFlags(),
		Action: interspersed(func(c *cli.Context) error {
			kinds := actors.Kinds()
			if !c.Args().Present() {
				t := table{header: []string{"KIND", "WHAT IT DOES"}}
				for _, kind := range kinds {
					t.add(kind.Name, kind.Doc)
				}
				return show(c, kindsJSON(kinds), t)
			}
			name, err := one(c, "the kind of an actor")
			if err != nil {
				return err
			}
			at := slices.IndexFunc(kinds, func(k actors.Kind) bool { return k.Name == name })
			if at < 0 {
				return usage("there is no actor %q: livepeer sim actors lists them", name)
			}
			t := table{header: []string{"PARAMETER", "DEFAULT", "WHAT IT IS"}}
			for _, p := range kinds[at].Params {
				t.add(p.Name, p.Default, p.Doc)
			}
			return show(c, kindsJSON(kinds[at:at+1]), t)
		}),
	}
}

func kindsJSON(kinds []actors.Kind) []map[string]any {
	var all []map[string]any
	for _, kind := range kinds {
		params := []map[string]any{}
		for _, p := range kind.Params {
			params = append(params, map[string]any{"name": p.Name, "default": p.Default, "least": p.Least, "greatest": p.Greatest, "doc": p.Doc})
		}
		all = append(all, map[string]any{"kind": kind.Name, "doc": kind.Doc, "params": params})
	}
	return all
}

func simSchemaCommand() *cli.Command {
	return &cli.Command{
		Name: "schema", Usage: "the JSON Schema of scenario files, or the metrics that they can name",
		Description: `   livepeer sim schema > scenario.schema.json
   livepeer sim schema --metrics`,
		Flags: append(outputFlags(), &cli.BoolFlag{Name: "metrics", Usage: "list the metrics"}),
		Action: func(c *cli.Context) error {
			if err := noArguments(c); err != nil {
				return err
			}
			if !c.Bool("metrics") {
				schema, err := scenario.Schema()
				if err != nil {
					return err
				}
				_, err = c.App.Writer.Write(schema)
				return err
			}
			t := table{header: []string{"METRIC", "UNIT", "WHAT IT IS"}}
			all := map[string]string{}
			for _, m := range stage.Metrics() {
				name := m.Name
				if m.Of != "" {
					name += "." + strings.ToUpper(m.Of)
				}
				t.add(name, m.Unit, m.Doc)
				all[name] = m.Doc + " (" + m.Unit + ")"
			}
			return show(c, all, t)
		},
	}
}

func simValidateCommand() *cli.Command {
	return &cli.Command{
		Name: "validate", Usage: "hold the simulator against what is known: closed forms, published examples, history",
		Description: `   livepeer sim validate
   livepeer sim validate --seed 7 --json | jq '.Results[].Name'`,
		Flags: append(outputFlags(), &cli.Uint64Flag{Name: "seed", Value: validate.DefaultSeed, Usage: "seed of all chance"}, &cli.BoolFlag{Name: "markdown", Usage: "write the table as Markdown"}),
		Action: func(c *cli.Context) error {
			if err := noArguments(c); err != nil {
				return err
			}
			found, err := validate.Run(c.Uint64("seed"))
			if err != nil {
				return err
			}
			switch {
			case c.Bool(flagJSON):
				err = show(c, found, table{})
			case c.Bool("markdown"):
				err = found.Markdown(c.App.Writer)
			default:
				err = found.Text(c.App.Writer)
			}
			if failed := found.Failed(); err == nil && len(failed) > 0 {
				return objectiveError{failed}
			}
			return err
		},
	}
}
