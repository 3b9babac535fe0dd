package rv32test

import (
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/core/vm/runtime"

	"github.com/livepeer/network/truebit/rv32"
)

// Contract packs calls of the contract: bindings.RV32Judge, which this package may not import.
type Contract interface {
	PackStep(state []byte, witness [][32]byte) []byte
	UnpackStep(output []byte) ([32]byte, error)
	UnpackError(output []byte) (any, error)
}

// Judge is the contract in go-ethereum's EVM. It is for one goroutine.
type Judge struct {
	// Contract packs calls of it, which go to Address with Config.
	Contract Contract
	Config   *runtime.Config
	Address  common.Address
}

const judgeGas = 1 << 24

// NewJudge deploys the contract, given by its code for deployment in hex, in an EVM of its own.
func NewJudge(t testing.TB, code string, contract Contract) *Judge {
	t.Helper()
	db, err := state.New(types.EmptyRootHash, state.NewDatabaseForTesting())
	if err != nil {
		t.Fatal(err)
	}
	config := &runtime.Config{State: db, GasLimit: judgeGas}
	_, address, _, err := runtime.Create(common.FromHex(code), config)
	if err != nil {
		t.Fatal(err)
	}
	return &Judge{Contract: contract, Config: config, Address: address}
}

// Step returns the hash of the state after the encoded one and what a transaction with this call alone costs. Reverts of the contract
// are rv32.ErrMalformed; everything else that may go wrong ends the test.
func (j *Judge) Step(t testing.TB, encoded []byte, witness []common.Hash) (next common.Hash, gas uint64, err error) {
	t.Helper()
	nodes := make([][32]byte, len(witness))
	for i, node := range witness {
		nodes[i] = node
	}
	call := j.Contract.PackStep(encoded, nodes)
	output, left, err := runtime.Call(j.Address, call, j.Config)
	if errors.Is(err, vm.ErrExecutionReverted) {
		if _, err := j.Contract.UnpackError(output); err != nil {
			t.Fatalf("revert without an error of ours: %#x", output)
		}
		return next, 0, rv32.ErrMalformed
	}
	if err != nil {
		t.Fatal(err)
	}
	next, err = j.Contract.UnpackStep(output)
	if err != nil {
		t.Fatal(err)
	}

	return next, transactionGas(call, judgeGas-left), nil
}

// transactionGas is what a transaction pays that executes for so much gas (EIP-2028, EIP-7623).
func transactionGas(data []byte, execution uint64) uint64 {
	const base, perToken, floorPerToken, tokensPerNonZero = 21_000, 4, 10, 4
	tokens := uint64(0)
	for _, b := range data {
		if b == 0 {
			tokens++
		} else {
			tokens += tokensPerNonZero
		}
	}
	return base + max(perToken*tokens+execution, floorPerToken*tokens)
}

// Referee lets one machine go on step by step and compares the three ways to do it.
type Referee struct {
	Machine *rv32.Machine
	Judge   *Judge
	// Each is how often the contract is asked: for every Each-th step. 0 is every step.
	Each int
	// Steps is how many were taken, MaxGas the most that a transaction with one of them alone costs.
	Steps  int
	MaxGas uint64
}

// Step takes one step and ends the test unless all agree on it.
func (r *Referee) Step(t testing.TB) {
	t.Helper()
	encoded, witness := r.Machine.Witness()
	r.Machine.Run(1)
	after := r.Machine.Snapshot().State
	next, err := rv32.Step(encoded, witness)
	if err != nil {
		t.Fatalf("step %d at %#x: %v", r.Steps, pcOf(encoded), err)
	}
	if next != after {
		t.Fatalf("step %d at %#x: Run and Step differ:\n%+v\n%+v", r.Steps, pcOf(encoded), after, next)
	}
	r.Steps++
	if r.Each > 0 && r.Steps%r.Each != 0 {
		return
	}
	hash, gas, err := r.Judge.Step(t, encoded, witness)
	if err != nil || hash != after.Hash() {
		t.Fatalf("step %d at %#x: the contract says %v, %v; Go says %+v", r.Steps, pcOf(encoded), hash, err, after)
	}
	r.MaxGas = max(r.MaxGas, gas)
}

func pcOf(encoded []byte) uint32 {
	decoded, err := rv32.DecodeState(encoded)
	if err != nil {
		panic(err)
	}
	return decoded.PC
}
