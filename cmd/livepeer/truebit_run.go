package main

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/urfave/cli/v2"

	"github.com/livepeer/network/agents/verifier"
	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/truebit/guest"
	"github.com/livepeer/network/truebit/rv32"
	"github.com/livepeer/network/truebit/trace"
)

// stateReport is a state of the machine.
type stateReport struct {
	Step      uint64            `json:"step"`
	Hash      common.Hash       `json:"hash"`
	Status    string            `json:"status"`
	PC        string            `json:"pc"`
	CodeRoot  common.Hash       `json:"codeRoot"`
	InputRoot common.Hash       `json:"inputRoot"`
	RAMRoot   common.Hash       `json:"ramRoot"`
	Registers map[string]uint32 `json:"registers"`
}

func reportState(state *rv32.State, step uint64) stateReport {
	report := stateReport{
		Step: step, Hash: state.Hash(), Status: statusWords[state.Status], PC: address(state.PC),
		CodeRoot: state.CodeRoot, InputRoot: state.InputRoot, RAMRoot: state.RAMRoot, Registers: make(map[string]uint32, rv32.Registers),
	}
	for i := 1; i < rv32.Registers; i++ {
		report.Registers[rv32.RegisterNames[i]] = state.X[i]
	}
	return report
}

func address(a uint32) string { return fmt.Sprintf("0x%08x", a) }

func (r stateReport) table() (t table) {
	t.add("step", r.Step)
	t.add("hash", r.Hash)
	t.add("status", r.Status)
	t.add("pc", r.PC)
	t.add("codeRoot", r.CodeRoot)
	t.add("inputRoot", r.InputRoot)
	t.add("ramRoot", r.RAMRoot)
	const inRow = 4
	var row []string
	for i := 1; i < rv32.Registers; i++ {
		name := rv32.RegisterNames[i]
		row = append(row, name+" "+address(r.Registers[name]))
		if len(row) == inRow || i == rv32.Registers-1 {
			t.add("registers", strings.Join(row, "  "))
			row = nil
		}
	}
	return t
}

// runReport is what truebit run shows.
type runReport struct {
	stateReport

	Seconds float64 `json:"seconds"`
}

func truebitRun(c *cli.Context) error {
	progress, err := newMeter(c)
	if err != nil {
		return err
	}
	machine, err := subject(c)
	if err != nil {
		return err
	}
	began := clock.System{}.Now()
	if err := runToEnd(c.Context, machine, trace.Steps, progress.at); err != nil {
		return err
	}
	took := clock.System{}.Now().Sub(began)
	state := machine.Snapshot().State
	report := runReport{reportState(&state, machine.Steps()), took.Seconds()}
	t := report.table()
	t.add("time", took.Round(time.Millisecond))
	if state.Status == rv32.Running {
		t.add("", "the program does not end within a trace")
	}
	return show(c, report, t)
}

// hashAt is the hash of the state after so many steps.
type hashAt struct {
	Step uint64      `json:"step"`
	Hash common.Hash `json:"hash"`
}

func truebitTrace(c *cli.Context) error {
	steps := c.Uint64Slice(flagAt)
	from, to, err := parseSection(c.String("section"))
	if err != nil {
		return err
	}
	for _, step := range steps {
		if step > trace.Steps {
			return usage("--%s is %d, a trace has %d steps", flagAt, step, uint64(trace.Steps))
		}
	}
	if len(steps) == 0 && from == to {
		return usage("%s needs --at or --section", c.Command.FullName())
	}
	run, err := openTrace(c)
	if err != nil {
		return err
	}
	var found []hashAt
	for _, step := range steps {
		hash, err := run.Hash(c.Context, step)
		if err != nil {
			return err
		}
		found = append(found, hashAt{step, hash})
	}
	if from != to {
		hashes, err := run.Section(c.Context, from, to)
		if err != nil {
			return err
		}
		for i, hash := range hashes {
			found = append(found, hashAt{from + (to-from)/trace.Sections*uint64(i+1), hash})
		}
	}
	t := table{header: []string{"STEP", "HASH"}}
	for _, f := range found {
		t.add(f.Step, f.Hash)
	}
	return show(c, found, t)
}

// openTrace is the trace of what the flags and arguments name.
func openTrace(c *cli.Context) (*trace.Trace, error) {
	progress, err := newMeter(c)
	if err != nil {
		return nil, err
	}
	machine, err := subject(c)
	if err != nil {
		return nil, err
	}
	return trace.New(trace.Config{Machine: machine, Progress: progress.at})
}

// parseSection reads FROM:TO; nothing is no section.
func parseSection(text string) (from, to uint64, err error) {
	if text == "" {
		return 0, 0, nil
	}
	first, last, found := strings.Cut(text, ":")
	from, firstErr := strconv.ParseUint(first, 10, 64)
	to, lastErr := strconv.ParseUint(last, 10, 64)
	if !found || errors.Join(firstErr, lastErr) != nil || from >= to || to > trace.Steps || (to-from)%trace.Sections != 0 {
		return 0, 0, usage("--section is %q: want FROM:TO with a multiple of %d steps between them, up to %d", text, trace.Sections, uint64(trace.Steps))
	}
	return from, to, nil
}

// verdictReport is what truebit verdict shows.
type verdictReport struct {
	Code     uint32        `json:"code"`
	Meaning  string        `json:"meaning"`
	Pictures uint32        `json:"pictures"`
	WorstMSE float64       `json:"worstMeanSquaredError"`
	SSIM     float64       `json:"ssim"`
	Digest   hexutil.Bytes `json:"digest"`
	Seconds  float64       `json:"seconds"`
	// Steps and MachineSeconds are of the machine, with --exact.
	Steps          uint64  `json:"steps,omitempty"`
	MachineSeconds float64 `json:"machineSeconds,omitempty"`
}

func truebitVerdict(c *cli.Context) error {
	if c.NArg() != 2 || c.String(flagImage) != "" {
		return usage("%s takes SOURCE and RENDITION, and the program of --%s", c.Command.FullName(), flagGuest)
	}
	parameters, err := parametersFlag(c)
	if err != nil {
		return err
	}
	progress, err := newMeter(c)
	if err != nil {
		return err
	}
	files, err := inputs(c)
	if err != nil {
		return err
	}
	program, err := requireGuest(c)
	if err != nil {
		return err
	}
	defer func() { _ = program.Close(background(c.Context)) }() // Nothing runs in it any more.
	began := clock.System{}.Now()
	result, err := program.Check(c.Context, parameters, files[0], files[1])
	if err != nil {
		return err
	}
	report := reportVerdict(result)
	report.Seconds = clock.System{}.Now().Sub(began).Seconds()
	t := table{rows: [][]string{{"verdict", verifier.Explain(result)}, {"digest", report.Digest.String()}}}
	if c.Bool("exact") {
		began = clock.System{}.Now()
		machine, err := program.Machine(parameters, files[0], files[1])
		if err != nil {
			return err
		}
		if err := runToEnd(c.Context, machine, trace.Steps, progress.at); err != nil {
			return err
		}
		exact, err := guest.ResultOf(machine.Snapshot().State)
		if err != nil {
			return err
		}
		if exact != result {
			return fmt.Errorf("the machine answers %+v, WebAssembly %+v", exact, result)
		}
		report.Steps, report.MachineSeconds = machine.Steps(), clock.System{}.Now().Sub(began).Seconds()
		t.add("machine", fmt.Sprintf("the same, in %d steps and %.1f s", report.Steps, report.MachineSeconds))
	}
	return show(c, report, t)
}

func reportVerdict(r guest.Result) verdictReport {
	report := verdictReport{Code: uint32(r.Code), Meaning: r.Code.String(), Pictures: r.Frames, WorstMSE: r.MSE(), SSIM: r.Similarity()}
	for _, word := range r.Digest {
		report.Digest = append(report.Digest, byte(word>>24), byte(word>>16), byte(word>>8), byte(word))
	}
	return report
}
