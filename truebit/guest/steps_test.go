package guest_test

import (
	"encoding/binary"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/livepeer/network/bindings"
	"github.com/livepeer/network/media/engine/testcard"
	"github.com/livepeer/network/truebit/guest"
	"github.com/livepeer/network/truebit/rv32"
	"github.com/livepeer/network/truebit/rv32/rv32test"
)

// maxStepGas is the limit for a transaction with one step of a verdict.
const maxStepGas = 82_000

// judgeSteps has the contract take random steps of a verdict, and returns what each costs by the instruction's name.
func judgeSteps(t testing.TB, g *guest.Guest, p guest.Parameters, source, rendition []byte, samples int) map[string][]uint64 {
	t.Helper()
	whole, err := g.Machine(p, source, rendition)
	if err != nil {
		t.Fatal(err)
	}
	whole.Run(1 << 36)
	if result, err := guest.ResultOf(whole.Snapshot().State); err != nil || result.Code != guest.Pass {
		t.Fatalf("%+v, %v", result, err)
	}
	r := rand.New(rand.NewPCG(31, 32))
	steps := make([]uint64, samples)
	for i := range steps {
		steps[i] = r.Uint64N(whole.Steps())
	}
	slices.Sort(steps)
	machine, err := g.Machine(p, source, rendition)
	if err != nil {
		t.Fatal(err)
	}
	at := rv32test.Referee{Machine: machine, Judge: rv32test.NewJudge(t, bindings.RV32JudgeMetaData.Bin, bindings.NewRV32Judge())}
	gas := make(map[string][]uint64)
	for _, step := range slices.Compact(steps) {
		machine.Run(step - machine.Steps())
		pc := machine.Snapshot().State.PC
		name, _, _ := strings.Cut(rv32.Disassemble(binary.LittleEndian.Uint32(machine.Read(pc, 4)), pc), " ")
		at.MaxGas = 0
		at.Step(t)
		gas[name] = append(gas[name], at.MaxGas)
	}
	return gas
}

// TestVerdict_TheContractJudgesItsSteps is TRUE-06 for the program that disputes are about: interpreter, single step and contract agree on random steps of a
// real verdict, and none costs more than the limit.
func TestVerdict_TheContractJudgesItsSteps(t *testing.T) {
	t.Parallel()
	g := open(t)
	source := testcard.TS(t, "testsrc2=s=322x182:r=25:d=0.2")
	gas := judgeSteps(t, g, box, source, encode(t, source, scaler(254, 144)), 100)
	loads, stores, most := 0, 0, uint64(0)
	for name, costs := range gas {
		most = max(most, slices.Max(costs))
		switch name {
		case "lb", "lbu", "lh", "lhu", "lw":
			loads += len(costs)
		case "sb", "sh", "sw":
			stores += len(costs)
		}
	}
	if most > maxStepGas || loads < 10 || stores < 3 {
		t.Errorf("%d loads, %d stores, at most %d gas, limit is %d", loads, stores, most, maxStepGas)
	}
	t.Logf("%d kinds of instructions, %d loads, %d stores, at most %d gas", len(gas), loads, stores, most)
}
