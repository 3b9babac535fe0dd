package rv32_test

import (
	"bytes"
	"path/filepath"
	"testing"

	"github.com/livepeer/network/truebit/rv32"
	"github.com/livepeer/network/truebit/rv32/rv32test"
)

const a0, a1 = 10, 11

// instructions are all of RV32IM but ECALL and EBREAK.
const instructions = 46

// TestSuite_AllAgree runs the suites of all instructions in QEMU, which says that they expect the right things, and in the three machines of ours.
func TestSuite_AllAgree(t *testing.T) {
	t.Parallel()
	sources, err := filepath.Glob("rv32test/testdata/suite/*.S")
	if err != nil || len(sources) != instructions+1 {
		t.Fatalf("%d sources of suites, %v", len(sources), err)
	}
	built := rv32test.Image(t, append([]string{"-Irv32test/testdata/suite"}, sources...)...)
	if exit, _ := rv32test.Emulate(t, built.Code); exit != 0 {
		t.Fatalf("a suite is wrong: QEMU fails in a case %d", exit)
	}
	m := rv32.New(program(t, built.Code), emptyInput(), emptyInput())
	r := rv32test.Referee{Machine: m, Judge: newJudge(t)}
	for m.Status() == rv32.Running {
		r.Step(t)
	}
	state := m.Snapshot().State
	if state.Status != rv32.Halted || state.X[a0] != 0 {
		name, _, _ := bytes.Cut(m.Read(state.X[a1], 16), []byte{0})
		t.Fatalf("status %d in suite %s, case %d", state.Status, name, state.X[a0])
	}
	t.Logf("%d steps", r.Steps)
}
