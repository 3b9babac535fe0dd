package rv32_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/vm/runtime"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/livepeer/network/bindings"
	"github.com/livepeer/network/truebit/merkle"
	"github.com/livepeer/network/truebit/rv32"
	"github.com/livepeer/network/truebit/rv32/rv32test"
)

// TestProgram_RunsToTheEndInAll runs a small C program in QEMU, and step by step in Go; the contract does every eleventh step.
func TestProgram_RunsToTheEndInAll(t *testing.T) {
	t.Parallel()
	built := rv32test.Image(t, "-DCOUNT=4", "start.S", "work.c")
	exit, _ := rv32test.Emulate(t, built.Code)
	at := rv32test.Referee{Machine: rv32.New(program(t, built.Code), emptyInput(), emptyInput()), Judge: newJudge(t), Each: 11}
	for at.Machine.Status() == rv32.Running {
		at.Step(t)
	}
	state := at.Machine.Snapshot().State
	if state.Status != rv32.Halted || state.X[a0] != uint32(exit) {
		t.Fatalf("status %d, returns %d, in QEMU %d", state.Status, state.X[a0], exit)
	}
	if at.MaxGas > maxStepGas {
		t.Fatalf("a step costs %d gas, limit is %d", at.MaxGas, maxStepGas)
	}
	t.Logf("%d steps, at most %d gas", at.Steps, at.MaxGas)
}

// TestProgram_LongRunAsInQEMU is the same program for some millions of steps, at full speed.
func TestProgram_LongRunAsInQEMU(t *testing.T) {
	t.Parallel()
	built := rv32test.Image(t, "-DROUNDS=10", "start.S", "work.c")
	exit, _ := rv32test.Emulate(t, built.Code)
	m := rv32.New(program(t, built.Code), emptyInput(), emptyInput())
	m.Run(1 << 30)
	if state := m.Snapshot().State; state.Status != rv32.Halted || state.X[a0] != uint32(exit) {
		t.Fatalf("status %d, returns %d, in QEMU %d", state.Status, state.X[a0], exit)
	}
}

// TestProgram_ReadsItsInput: a program finds its input where docs/spec/machine.md says, and its hash is what Go says.
func TestProgram_ReadsItsInput(t *testing.T) {
	t.Parallel()
	decoded := program(t, rv32test.Image(t, "-DINPUT", "start.S", "work.c").Code)
	r := rand.New(rand.NewPCG(5, 6))
	for _, size := range []int{0, 1, 55, 56, 64, 20_000} {
		data := words(size/4+1, r.Uint32)[:size]
		source, err := rv32.Blob(data)
		if err != nil {
			t.Fatal(err)
		}
		m := rv32.New(decoded, source, emptyInput())
		m.Run(1 << 30)
		want := sha256.Sum256(data)
		if state := m.Snapshot().State; state.Status != rv32.Halted || state.X[a0] != binary.BigEndian.Uint32(want[:]) {
			t.Fatalf("%d bytes: status %d, %#x, want %x", size, state.Status, state.X[a0], want[:4])
		}
	}
}

// TestInitial_IsWhatTheContractSays is TRUE-02: where a program starts follows from its root and those of the two blobs.
func TestInitial_IsWhatTheContractSays(t *testing.T) {
	t.Parallel()
	judge := newJudge(t)
	source, err := rv32.Blob([]byte("source"))
	if err != nil {
		t.Fatal(err)
	}
	rendition, err := rv32.Blob(bytes.Repeat([]byte("rendition"), 1000))
	if err != nil {
		t.Fatal(err)
	}
	for _, blobs := range [][2]merkle.Tree{{source, rendition}, {rendition, source}, {emptyInput(), emptyInput()}} {
		decoded := program(t, []byte{0x73, 0, 0, 0})
		output, _, err := runtime.Call(judge.Address, bindings.NewRV32Judge().PackInitialState(decoded.Root(), blobs[0].Root(), blobs[1].Root()), judge.Config)
		if err != nil {
			t.Fatal(err)
		}
		start := rv32.New(decoded, blobs[0], blobs[1]).Snapshot().State
		initial := rv32.Initial(decoded.Root(), blobs[0].Root(), blobs[1].Root())
		if initial != start || common.BytesToHash(output) != start.Hash() || crypto.Keccak256Hash(start.Encode()) != start.Hash() {
			t.Fatalf("machine %v, Initial %v, contract %x", start.Hash(), initial.Hash(), output)
		}
	}
}

// TestMachine_RefusesWhatDoesNotFit: a byte more than the regions hold.
func TestMachine_RefusesWhatDoesNotFit(t *testing.T) {
	t.Parallel()
	if _, err := rv32.Blob(make([]byte, rv32.MaxBlobBytes+1)); err == nil {
		t.Error("a blob")
	}
	if tree, err := rv32.Blob(make([]byte, rv32.MaxBlobBytes)); err != nil || tree.Bytes() != rv32.InputBytes/2 {
		t.Error(err)
	}
	if _, err := rv32.NewProgram(make([]byte, rv32.ROMBytes+1)); err == nil {
		t.Error("a program")
	}
}

// TestRestore_OnAnotherMachine: a snapshot goes on elsewhere, and what a machine does afterwards changes none.
func TestRestore_OnAnotherMachine(t *testing.T) {
	t.Parallel()
	decoded := program(t, rv32test.Image(t, "start.S", "work.c").Code)
	first, second := rv32.New(decoded, emptyInput(), emptyInput()), rv32.New(decoded, emptyInput(), emptyInput())
	first.Run(100_000)
	middle := first.Snapshot()
	first.Run(1 << 30)
	end := first.Snapshot()
	second.Run(5000)
	for range 2 {
		second.Restore(middle)
		if again := second.Snapshot(); again.State != middle.State || again.Steps != 100_000 {
			t.Fatalf("restored to %+v", again.State)
		}
		for second.Run(777) == 777 {
			second.Snapshot()
		}
		if again := second.Snapshot(); again.State != end.State || again.Steps != end.Steps {
			t.Fatalf("%+v after %d steps, want %+v after %d", again.State, again.Steps, end.State, end.Steps)
		}
	}
}
