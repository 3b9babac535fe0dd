package trace_test

import (
	"context"
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"pgregory.net/rapid"

	"github.com/livepeer/network/truebit/merkle"
	"github.com/livepeer/network/truebit/rv32"
	"github.com/livepeer/network/truebit/rv32/rv32test"
	"github.com/livepeer/network/truebit/trace"
)

func emptyInput() merkle.Tree { return merkle.New(rv32.InputLevels - 1) }

func program(t testing.TB, code []byte) *rv32.Program {
	t.Helper()
	decoded, err := rv32.NewProgram(code)
	if err != nil {
		t.Fatal(err)
	}
	return decoded
}

func machine(p *rv32.Program) *rv32.Machine { return rv32.New(p, emptyInput(), emptyInput()) }

// pagesCode writes to one page after the other, over and over the same eight, then halts.
const pagesCode = `
  .section .start, "ax"
  .globl _start
_start:
  lui  t0, 0x80000
  lui  t1, 1
  li   t2, 120
1:sw   t2, 0(t0)
  sw   t1, 2044(t0)
  add  t0, t0, t1
  addi t2, t2, -1
  andi t3, t2, 7
  bnez t3, 2f
  lui  t0, 0x80000
2:bnez t2, 1b
  ecall
`

// states returns the hash after each step of a run, made by Step alone from one witness after the other.
func states(t testing.TB, p *rv32.Program) []common.Hash {
	t.Helper()
	m := machine(p)
	start := m.Snapshot().State
	hashes := []common.Hash{start.Hash()}
	for m.Status() == rv32.Running {
		encoded, witness := m.Witness()
		next, err := rv32.Step(encoded, witness)
		if err != nil {
			t.Fatal(err)
		}
		hashes = append(hashes, next.Hash())
		m.Run(1)
	}
	return hashes
}

// TestTrace_EqualsEveryState is TRUE-05: whatever is asked in whatever order, the answers are those of the states one after the other, and snapshots stay within their limit.
func TestTrace_EqualsEveryState(t *testing.T) {
	t.Parallel()
	p := program(t, rv32test.ImageOf(t, pagesCode).Code)
	hashes := states(t, p)
	stopped := uint64(len(hashes) - 1)
	at := func(step uint64) common.Hash { return hashes[min(step, stopped)] }
	rapid.Check(t, func(t *rapid.T) {
		maxPages := rapid.IntRange(1, 60).Draw(t, "pages")
		tr, err := trace.New(trace.Config{
			Machine: machine(p), Interval: rapid.Uint64Range(1, 300).Draw(t, "interval"), MaxPages: maxPages,
		})
		if err != nil {
			t.Fatal(err)
		}
		step := rapid.OneOf(rapid.Uint64Range(0, stopped+20), rapid.Uint64Range(stopped-2, stopped+2), rapid.Uint64Range(0, trace.Steps))
		t.Repeat(map[string]func(*rapid.T){
			"": func(t *rapid.T) {
				if tr.Pages() > maxPages {
					t.Fatalf("snapshots hold %d pages of %d", tr.Pages(), maxPages)
				}
			},
			"hash": func(t *rapid.T) {
				n := step.Draw(t, "step")
				if hash, err := tr.Hash(t.Context(), n); err != nil || hash != at(n) {
					t.Fatalf("after %d steps: %v, %v", n, hash, err)
				}
			},
			"section": func(t *rapid.T) {
				from, part := step.Draw(t, "from"), rapid.Uint64Range(1, 1<<rapid.IntRange(1, 32).Draw(t, "width")).Draw(t, "part")
				to := from + trace.Sections*part
				got, err := tr.Section(t.Context(), from, to)
				if to > trace.Steps {
					if err == nil {
						t.Fatal("a section behind the end")
					}
					return
				}
				if err != nil || len(got) != trace.Sections {
					t.Fatalf("%d hashes, %v", len(got), err)
				}
				for i, hash := range got {
					if n := from + part*uint64(i+1); hash != at(n) {
						t.Fatalf("after %d steps: %v", n, hash)
					}
				}
			},
			"witness": func(t *rapid.T) {
				n := step.Draw(t, "step")
				encoded, witness, err := tr.Witness(t.Context(), n)
				if err != nil {
					t.Fatal(err)
				}
				before, err := rv32.DecodeState(encoded)
				if err != nil || before.Hash() != at(n) {
					t.Fatalf("witness of step %d is of another state, %v", n, err)
				}
				if after, err := rv32.Step(encoded, witness); err != nil || after.Hash() != at(n+1) {
					t.Fatalf("witness of step %d leads to %v, %v", n, after.Hash(), err)
				}
			},
			"final": func(t *rapid.T) {
				if state, steps, err := tr.Final(t.Context()); err != nil || state.Hash() != at(trace.Steps) || steps != stopped {
					t.Fatalf("stops after %d of %d steps, %v", steps, stopped, err)
				}
			},
		})
	})
}

// TestTrace_GoesOnAfterItWasCancelled: the machine never stops; who waits for it may give up and still ask for what is near.
func TestTrace_GoesOnAfterItWasCancelled(t *testing.T) {
	t.Parallel()
	ctx, cancel := context.WithCancel(t.Context())
	calls := 0
	tr, err := trace.New(trace.Config{
		Machine: machine(program(t, []byte{0x6f, 0, 0, 0})), // jal x0, 0
		Progress: func(steps uint64) {
			if calls++; steps >= 1<<25 {
				cancel()
			}
		},
	})
	if err != nil {
		t.Fatal(err)
	}
	if _, _, err := tr.Final(ctx); !errors.Is(err, context.Canceled) || calls != 2 {
		t.Fatalf("%v after %d calls of Progress", err, calls)
	}
	first, err := tr.Hash(t.Context(), 0)
	if err != nil {
		t.Fatal(err)
	}
	if later, err := tr.Hash(t.Context(), 1<<25+5); err != nil || later != first {
		t.Fatalf("%v, %v", later, err)
	}
}

func TestTrace_RefusesWhatIsNoStep(t *testing.T) {
	t.Parallel()
	p := program(t, []byte{0x73, 0, 0, 0})
	tr, err := trace.New(trace.Config{Machine: machine(p)})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := tr.Hash(t.Context(), trace.Steps+1); err == nil {
		t.Error("a step behind the last")
	}
	for _, bounds := range [][2]uint64{{0, 0}, {16, 0}, {0, 15}, {0, 17}, {trace.Steps - 16, trace.Steps + 16}} {
		if _, err := tr.Section(t.Context(), bounds[0], bounds[1]); err == nil {
			t.Errorf("a section from %d to %d", bounds[0], bounds[1])
		}
	}
	used := machine(p)
	used.Run(1)
	for _, config := range []trace.Config{{}, {Machine: used}, {Machine: machine(p), MaxPages: -1}} {
		if _, err := trace.New(config); err == nil {
			t.Errorf("a trace with %+v", config)
		}
	}
}
