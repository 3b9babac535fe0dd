package rv32_test

import (
	"bytes"
	"errors"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/livepeer/network/truebit/merkle"
	"github.com/livepeer/network/truebit/rv32"
	"github.com/livepeer/network/truebit/rv32/rv32test"
)

// kindsCode has a step of each kind of witness: code alone, and code with a leaf of each region.
const kindsCode = `
  .section .start, "ax"
  .globl _start
_start:
  lui  t0, 0x80000
  sw   t0, 40(t0)
  lh   t1, 42(t0)
  lui  t2, 0x40000
  lbu  t3, 33(t2)
  lw   t4, 4(x0)
  sb   t3, 41(t0)
  ecall
`

// kinds returns a machine that is about to run kindsCode, with 100 bytes of input.
func kinds(t *testing.T) *rv32.Machine {
	t.Helper()
	source, err := rv32.Blob(bytes.Repeat([]byte{0xa5}, 100))
	if err != nil {
		t.Fatal(err)
	}
	return rv32.New(program(t, rv32test.ImageOf(t, kindsCode).Code), source, emptyInput())
}

// both takes a step in Go and in the contract, which must agree.
func both(t *testing.T, j *rv32test.Judge, encoded []byte, witness []common.Hash) (common.Hash, error) {
	t.Helper()
	next, err := rv32.Step(encoded, witness)
	if err != nil && !errors.Is(err, rv32.ErrMalformed) {
		t.Fatalf("an error without a name: %v", err)
	}
	hash, _, revert := j.Step(t, encoded, witness)
	if (err == nil) != (revert == nil) || err == nil && hash != next.Hash() {
		t.Fatalf("Go: %v, %v; the contract: %v, %v", next.Hash(), err, hash, revert)
	}
	return hash, err
}

const (
	rootsBytes  = 96
	statusStart = 100
)

// TestStep_NeverAcceptsAChangedByte is TRUE-03: a witness with one changed byte is refused. A state with one changed byte is another state: it goes where the machine goes from
// there, or is refused because it has another witness.
func TestStep_NeverAcceptsAChangedByte(t *testing.T) {
	t.Parallel()
	m, judge := kinds(t), newJudge(t)
	for step := range 8 {
		before := m.Snapshot()
		encoded, witness := m.Witness()
		if step == 3 || step == 6 { // another LUI, another store
			m.Run(1)
			continue
		}
		for i := range len(witness) * merkle.LeafBytes {
			changed := slices.Clone(witness)
			changed[i/merkle.LeafBytes][i%merkle.LeafBytes] ^= 1 << (i % 8)
			if _, err := both(t, judge, encoded, changed); err == nil {
				t.Fatalf("step %d: byte %d of the witness may change", step, i)
			}
		}
		for i := range encoded {
			changed := slices.Clone(encoded)
			changed[i] ^= 1 << (i % 8)
			got, err := both(t, judge, changed, witness)
			want, ok := truth(t, m, before, changed, witness)
			if (err == nil) != ok || got != want {
				t.Fatalf("step %d, byte %d of the state: %v, %v; the machine: %v, %v", step, i, got, err, want, ok)
			}
		}
		m.Restore(before)
		m.Run(1)
	}
	if m.Status() != rv32.Halted {
		t.Fatal("there are more kinds than were tried")
	}
}

// truth returns what the fast machine does from a changed state with this witness, and whether it is the state's witness.
func truth(t *testing.T, m *rv32.Machine, before rv32.Snapshot, changed []byte, witness []common.Hash) (common.Hash, bool) {
	t.Helper()
	state, err := rv32.DecodeState(changed)
	if err != nil {
		return common.Hash{}, false
	}
	roots := before.State
	before.State = state
	m.Restore(before)
	encoded, need := m.Witness()
	m.Run(1)
	after := m.Snapshot().State
	if !bytes.Equal(encoded[rootsBytes:], changed[rootsBytes:]) {
		t.Fatal("the machine is not in the changed state")
	}
	// A root that the step does not look at stays as it was changed; one that it looks at fits no proof.
	looked := looksAt(len(need))
	for i, root := range []*common.Hash{&after.CodeRoot, &after.InputRoot, &after.RAMRoot} {
		given := []common.Hash{state.CodeRoot, state.InputRoot, state.RAMRoot}[i]
		if given == []common.Hash{roots.CodeRoot, roots.InputRoot, roots.RAMRoot}[i] {
			continue
		}
		if looked[i] {
			return common.Hash{}, false
		}
		*root = given
	}
	if !slices.Equal(need, witness) {
		return common.Hash{}, false
	}
	return after.Hash(), true
}

// looksAt tells from the size of a witness which roots its step is checked against.
func looksAt(size int) [3]bool {
	second := size - (1 + rv32.ROMLevels) - 1
	return [3]bool{size > 0, second == rv32.InputLevels, second == rv32.RAMLevels}
}

// TestStep_RefusesOtherWitnesses: what is too short or too long, and true paths of other places.
func TestStep_RefusesOtherWitnesses(t *testing.T) {
	t.Parallel()
	const codePath = 1 + rv32.ROMLevels
	none := common.Hash{}
	m, judge := kinds(t), newJudge(t)
	m.Run(2)
	encoded, witness := m.Witness() // lh t1, 42(t0)
	m.Run(1)
	_, elsewhere := m.Witness() // lui
	beside := m.Snapshot()
	beside.State.PC, beside.State.X[5] = 8, rv32.RAMBase+32
	m.Restore(beside)
	_, neighbour := m.Witness() // the same instruction, on the next leaf
	if _, err := both(t, judge, encoded, witness); err != nil {
		t.Fatal(err)
	}
	refused := map[string]struct {
		encoded []byte
		witness []common.Hash
	}{
		"no witness":        {encoded, nil},
		"code alone":        {encoded, witness[:codePath]},
		"a node less":       {encoded, witness[:len(witness)-1]},
		"a node more":       {encoded, append(slices.Clone(witness), none)},
		"memory twice":      {encoded, append(slices.Clone(witness), witness[codePath:]...)},
		"memory first":      {encoded, append(slices.Clone(witness[codePath:]), witness[:codePath]...)},
		"another address":   {encoded, slices.Concat(witness[:codePath], neighbour[codePath:])},
		"the root as leaf":  {encoded, append([]common.Hash{common.Hash(encoded)}, witness[1:]...)},
		"no state":          {nil, witness},
		"a state less":      {encoded[:len(encoded)-1], witness},
		"a state more":      {append(slices.Clone(encoded), 0), witness},
		"an unknown status": {changed(encoded, statusStart+3, 3), nil},
		"a status far off":  {changed(encoded, statusStart, 1), witness},
		"a halted machine":  {changed(encoded, statusStart+3, 1), witness},
		"pc far off":        {changed(encoded, rootsBytes, 1), witness},
		"pc between":        {changed(encoded, rootsBytes+3, 10), witness},
		"another pc":        {changed(encoded, rootsBytes+2, 1), witness},
		"code for memory":   {encoded, slices.Concat(elsewhere, elsewhere)},
	}
	for name, given := range refused {
		if _, err := both(t, judge, given.encoded, given.witness); err == nil {
			t.Errorf("accepted: %s", name)
		}
	}
}

func changed(encoded []byte, at int, to byte) []byte {
	copied := slices.Clone(encoded)
	copied[at] = to
	return copied
}

// TestStep_StoppedMachinesStay is TRUE-04.
func TestStep_StoppedMachinesStay(t *testing.T) {
	t.Parallel()
	judge := newJudge(t)
	for name, code := range map[string][]byte{
		"ecall":       {0x73, 0, 0, 0},
		"ebreak":      {0x73, 0, 0x10, 0},
		"nothing":     {},
		"jump away":   {0x6f, 0, 0x40, 0, 0, 0, 0, 0, 0x37, 0, 0, 0}, // jal x0, 4
		"misaligned":  {0x6f, 0, 0x20, 0},                            // jal x0, 2
		"outside":     {0xb7, 0, 0, 0x80, 0x67, 0x80, 0, 0},          // lui x1, 0x80000; jalr x0, 0(x1)
		"store to it": {0x23, 0x20, 0, 0},                            // sw x0, 0(x0)
	} {
		at := rv32test.Referee{Machine: rv32.New(program(t, code), emptyInput(), emptyInput()), Judge: judge}
		for at.Machine.Status() == rv32.Running {
			at.Step(t)
		}
		stopped := at.Machine.Snapshot().State
		if want := map[bool]rv32.Status{true: rv32.Halted, false: rv32.Trapped}[name == "ecall"]; stopped.Status != want {
			t.Errorf("%s: status %d", name, stopped.Status)
		}
		at.Step(t)
		if after := at.Machine.Snapshot().State; after != stopped || at.Machine.Run(10) != 0 {
			t.Errorf("%s: it goes on to %+v", name, after)
		}
	}
}
