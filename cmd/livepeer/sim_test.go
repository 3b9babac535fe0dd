package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/urfave/cli/v2"

	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/simulation/sink"
)

const simSmall = `name: small
question: does it run?
rounds: 6
replicates: 3
actors:
  - {name: keeper, kind: keeper}
  - {name: transcoders, kind: transcoder/honest, count: 2}
  - {name: holders, kind: delegator/sticky, count: 3}
exogenous:
  - {name: price, kind: replay, params: {file: prices.csv, column: price}}
metrics: [participation, inflation_ppb, outside.price]
sweep: {method: grid, dimensions: [{path: genesis.target_ppm, values: [1, 900000]}]}
objectives:
  - {name: inflation rises, metric: inflation_ppb, op: ">", value: 137000, points: some}
`

// simFolder has a scenario and its data.
func simFolder(t *testing.T, text string) (folder, file string) {
	t.Helper()
	folder = t.TempDir()
	file = filepath.Join(folder, "small.yaml")
	for path, content := range map[string]string{file: text, filepath.Join(folder, "prices.csv"): "price\n1\n2\n"} {
		if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return folder, file
}

func simManifest(t *testing.T, folder string) []sink.TableInfo {
	t.Helper()
	manifest, err := sink.ReadManifest(folder)
	if err != nil {
		t.Fatal(err)
	}
	return manifest.Tables
}

// TestSim_ShardsQueueAndReportGiveOneResult runs the same scenario whole, in shards, by a worker at a queue, and on bytecode.
func TestSim_ShardsQueueAndReportGiveOneResult(t *testing.T) {
	t.Parallel()
	folder, file := simFolder(t, simSmall)
	at := func(name string) string { return filepath.Join(folder, name) }
	stdout, stderr, code := run(t, "sim", "run", file, "--out", at("whole"), "--workers", "1") // Flags stand after the argument.
	if code != 0 || !strings.Contains(stdout, "holds: inflation rises (at 1 of 2 points)") || !strings.Contains(stdout, "report: "+at("whole")) || !strings.Contains(stdout, "┤") {
		t.Fatalf("%d: %s%s", code, stdout, stderr)
	}
	want := simManifest(t, at("whole"))
	page, err := os.ReadFile(at("whole/report.html"))
	if err != nil || !strings.Contains(string(page), "does it run?") {
		t.Errorf("the report: %v", err)
	}

	for _, shard := range []string{"0", "1"} {
		if _, stderr, code := run(t, "sim", "sweep", file, "--shard", shard+"/2", "--out", at("part-"+shard)); code != 0 {
			t.Fatal(stderr)
		}
	}
	if _, stderr, code := run(t, "sim", "merge", at("part-0"), at("part-1"), "--out", at("merged")); code != 0 {
		t.Fatal(stderr)
	}
	if got := simManifest(t, at("merged")); got[0] != want[0] || got[1] != want[1] {
		t.Errorf("shards give %v, want %v", got, want)
	}
	if err := os.Remove(at("whole/points.parquet")); err != nil {
		t.Fatal(err)
	}
	if _, stderr, code := run(t, "sim", "resume", at("whole")); code != 0 {
		t.Fatal(stderr)
	}
	if got := simManifest(t, at("whole")); got[0] != want[0] {
		t.Errorf("resumed %v, want %v", got, want)
	}
	stdout, stderr, code = run(t, "sim", "diff", file, "--rounds", "3", "--out", at("both"))
	if code != 0 || strings.Contains(stdout, "differs") || strings.Count(stdout, "identical") != 6 {
		t.Errorf("%d: %s%s", code, stdout, stderr)
	}
}

func TestSim_ExitCodesTellAFailedObjectiveFromAnError(t *testing.T) {
	t.Parallel()
	folder, file := simFolder(t, strings.Replace(simSmall, "value: 137000", "value: 999999", 1))
	for name, one := range map[string]struct {
		arguments []string
		code      int
		want      string
	}{
		"objective":   {[]string{"run", file, "--out", folder + "/a"}, exitObjective, "does not hold: inflation rises (at 0 of 2 points)"},
		"no scenario": {[]string{"run", "nothing"}, exitUsage, `there is no scenario "nothing": one of `},
		"no file":     {[]string{"run", folder + "/no.yaml"}, exitFailure, "no such file"},
		"bad value":   {[]string{"run", file, "--rounds", "-1"}, exitUsage, "rounds: -1 is not from 1"},
		"bad path":    {[]string{"run", file, "--set", "genesis.target_pm=1"}, exitUsage, "unknown key (did you mean target_ppm?)"},
		"bad set":     {[]string{"run", file, "--set", "rounds"}, exitUsage, "want PATH=VALUE"},
		"bad shard":   {[]string{"run", file, "--shard", "2/2"}, exitUsage, "--shard"},
		"bad flag":    {[]string{"run", file, "--fast"}, exitUsage, "flag provided but not defined: -fast"},
		"no argument": {[]string{"run"}, exitUsage, "wants the name of a scenario"},
		"no sweep":    {[]string{"sweep", "launch-2018"}, exitUsage, "has no sweep"},
		"no run":      {[]string{"report", folder}, exitFailure, "manifest"},
		"no game":     {[]string{"game", "chess"}, exitUsage, `no game "chess"`},
		"no actor":    {[]string{"actors", "clown"}, exitUsage, `no actor "clown"`},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			_, stderr, code := run(t, append([]string{"sim"}, one.arguments...)...)
			lines := strings.Split(strings.TrimSpace(stderr), "\n")
			if code != one.code || !strings.Contains(lines[len(lines)-1], one.want) {
				t.Errorf("%d, %s; want %d, %s", code, stderr, one.code, one.want)
			}
		})
	}
}

func TestSim_ToolsAnswer(t *testing.T) {
	t.Parallel()
	for name, one := range map[string]struct {
		arguments []string
		want      string
	}{
		"scenarios":  {[]string{"scenarios"}, "governance-capture"},
		"a scenario": {[]string{"scenarios", "lip34"}, "genesis.inflation_step_ppb"},
		"actors":     {[]string{"actors"}, "delegator/yield-logit"},
		"an actor":   {[]string{"actors", "delegator/panic"}, "window"},
		"metrics":    {[]string{"schema", "--metrics"}, "stake_share.ACTOR"},
		"schema":     {[]string{"schema"}, `"additionalProperties": false`},
		"games":      {[]string{"game"}, "slashing"},
		"a game":     {[]string{"game", "slashing"}, "given"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			stdout, stderr, code := run(t, append([]string{"sim"}, one.arguments...)...)
			if code != 0 || !strings.Contains(stdout, one.want) {
				t.Errorf("%d: %s%s", code, stdout, stderr)
			}
			if one.arguments[0] == "schema" && len(one.arguments) == 1 && !json.Valid([]byte(stdout)) {
				t.Error("the schema is no JSON")
			}
		})
	}
}

// TestSimSensitivity_RanksParameters has inflation depend on its step and hardly on what transcoders stake.
func TestSimSensitivity_RanksParameters(t *testing.T) {
	t.Parallel()
	_, file := simFolder(t, strings.Replace(simSmall, "sweep: {method: grid, dimensions: [{path: genesis.target_ppm, values: [1, 900000]}]}", `sweep:
  method: sobol
  points: 4
  dimensions:
    - {path: actors.transcoders.params.stake_lpt, range: [1000, 2000]}
    - {path: genesis.inflation_step_ppb, range: [100, 5000], whole: true}`, 1))
	for method, bars := range map[string]int{"saltelli": 2, "morris": 2} {
		stdout, stderr, code := run(t, "sim", "sensitivity", file, "--method", method, "--points", "8", "--json", "--out", filepath.Join(t.TempDir(), "run"))
		var told struct {
			Sensitivities []struct {
				Output string
				Bars   []struct {
					Parameter string
					Total     float64
				}
			}
		}
		if err := json.Unmarshal([]byte(stdout), &told); err != nil || code != 0 {
			t.Fatalf("%s: exit %d: %v: %s%s", method, code, err, stdout, stderr)
		}
		for _, one := range told.Sensitivities {
			if one.Output != "inflation_ppb at the end" {
				continue
			}
			if len(one.Bars) != bars || one.Bars[0].Total >= one.Bars[1].Total || one.Bars[1].Parameter != "genesis.inflation_step_ppb" {
				t.Errorf("%s: %+v", method, one)
			}
			bars = 0
		}
		if bars != 0 {
			t.Errorf("%s: nothing is told of inflation: %s", method, stdout)
		}
	}
	if _, stderr, code := run(t, "sim", "sensitivity", file, "--method", "lhs"); code != exitUsage || !strings.Contains(stderr, "saltelli or morris") {
		t.Errorf("exit %d: %s", code, stderr)
	}
}

// TestProgress_TellsHowLongItMayTake has half of the jobs take ten seconds, and a resumed run's first ones none.
func TestProgress_TellsHowLongItMayTake(t *testing.T) {
	t.Parallel()
	var told bytes.Buffer
	fake := clock.NewFake(time.Unix(0, 0))
	p := &progress{c: cli.NewContext(&cli.App{ErrWriter: &told}, nil, nil), what: "run", shown: -1, first: -1, clock: fake}
	p.tell(4, 12)
	fake.Advance(10 * time.Second)
	p.tell(8, 12)
	p.tell(12, 12)
	if want := "run: 4 of 12 jobs (33 %)\nrun: 8 of 12 jobs (66 %), about 10s left\nrun: 12 of 12 jobs (100 %)\n"; told.String() != want {
		t.Errorf("it says %q, want %q", told.String(), want)
	}
}
