package rv32_test

import (
	"encoding/binary"
	"fmt"
	"math/rand/v2"
	"slices"
	"syscall"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/livepeer/network/bindings"
	"github.com/livepeer/network/truebit/merkle"
	"github.com/livepeer/network/truebit/rv32"
	"github.com/livepeer/network/truebit/rv32/rv32test"
)

// Gas of whole transactions with one step.
const (
	// maxStepGas is the limit for steps of real programs.
	maxStepGas = 82_000
	// maxDenseStepGas is the limit for a store in memories without a single zero, which no program has.
	maxDenseStepGas = 84_500
)

// cannonInstructions is what Cannon's Go implementation (v1.19.6) executes in a second of processor time, measured with a small loop of 20 million steps.
const cannonInstructions = 28e6

// emptyInput is a half of an input without a byte.
func emptyInput() merkle.Tree { return merkle.New(rv32.InputLevels - 1) }

// newJudge is the contract in an EVM of its own.
func newJudge(t testing.TB) *rv32test.Judge {
	t.Helper()
	return rv32test.NewJudge(t, bindings.RV32JudgeMetaData.Bin, bindings.NewRV32Judge())
}

func program(t testing.TB, code []byte) *rv32.Program {
	t.Helper()
	decoded, err := rv32.NewProgram(code)
	if err != nil {
		t.Fatal(err)
	}
	return decoded
}

// dense returns a state and a witness without zeros: a store with all registers in use, and memories full of random bytes.
func dense() (encoded []byte, witness []common.Hash) {
	r := rand.New(rand.NewPCG(7, 8))
	random := func() (node common.Hash) {
		for i := range node {
			node[i] = 1 + byte(r.IntN(255))
		}
		return node
	}
	for range rv32.MaxWitness {
		witness = append(witness, random())
	}
	const pc, address = 0x2a_aaa4, rv32.RAMBase + 0x555_5554
	binary.LittleEndian.PutUint32(witness[0][pc%merkle.LeafBytes:], encodeS(2, 1, 2, 0))
	code, memory := witness[:1+rv32.ROMLevels], witness[1+rv32.ROMLevels:]
	state := rv32.State{
		CodeRoot: merkle.Climb(code[0], pc/merkle.LeafBytes, code[1:]), InputRoot: random(),
		RAMRoot: merkle.Climb(memory[0], (address-rv32.RAMBase)/merkle.LeafBytes, memory[1:]), PC: pc,
	}
	for i := 1; i < rv32.Registers; i++ {
		state.X[i] = r.Uint32() | 0x0101_0101
	}
	state.X[1] = address
	return state.Encode(), witness
}

// TestStep_GasOfTheDearest: a transaction costs the least that its size allows, so what a step costs is bounded for all programs.
func TestStep_GasOfTheDearest(t *testing.T) {
	t.Parallel()
	encoded, witness := dense()
	next, err := rv32.Step(encoded, witness)
	if err != nil {
		t.Fatal(err)
	}
	hash, gas, err := newJudge(t).Step(t, encoded, witness)
	if err != nil || hash != next.Hash() {
		t.Fatalf("%v, %v", hash, err)
	}
	if gas > maxDenseStepGas {
		t.Fatalf("%d gas, limit is %d", gas, maxDenseStepGas)
	}
}

// processorTime is what this process has used.
func processorTime(t testing.TB) time.Duration {
	t.Helper()
	var used syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &used); err != nil {
		t.Fatal(err)
	}
	return time.Duration(used.Utime.Nano())
}

// BenchmarkTruebit prints the figures of the machine and its judge, and how they compare.
func BenchmarkTruebit(b *testing.B) {
	built := rv32test.Image(b, "-DROUNDS=1000", "start.S", "work.c")
	decoded := program(b, built.Code)
	for range b.N {
		m := rv32.New(decoded, emptyInput(), emptyInput())
		before := processorTime(b)
		m.Run(1 << 30)
		speed := float64(m.Steps()) / (processorTime(b) - before).Seconds()
		if m.Status() != rv32.Halted {
			b.Fatalf("status %d after %d steps", m.Status(), m.Steps())
		}
		fmt.Printf("figure truebit.instr_per_cpu_s %.0f instructions\n", speed)
		fmt.Printf("figure truebit.instr_ratio_to_cannon %.1f ratio\n", speed/cannonInstructions)

		gas := stepGas(b, decoded, m.Steps())
		judge := newJudge(b)
		encoded, witness := dense()
		_, dearest, err := judge.Step(b, encoded, witness)
		if err != nil {
			b.Fatal(err)
		}
		fmt.Printf("figure truebit.step_gas_program %d gas\n", slices.Max(gas))
		fmt.Printf("figure truebit.step_gas_dense %d gas\n", dearest)
	}
}

// stepGas returns what random steps of a run cost.
func stepGas(b *testing.B, decoded *rv32.Program, length uint64) []uint64 {
	const samples = 300
	r := rand.New(rand.NewPCG(9, 10))
	steps := make([]uint64, samples)
	for i := range steps {
		steps[i] = r.Uint64N(length)
	}
	slices.Sort(steps)
	at := rv32test.Referee{Machine: rv32.New(decoded, emptyInput(), emptyInput()), Judge: newJudge(b)}
	var gas []uint64
	for _, step := range slices.Compact(steps) {
		at.Machine.Run(step - at.Machine.Steps())
		at.MaxGas = 0
		at.Step(b)
		gas = append(gas, at.MaxGas)
	}
	return gas
}
