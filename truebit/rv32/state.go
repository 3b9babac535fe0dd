// Package rv32 is the deterministic machine whose steps a contract can judge: RV32IM with its memories in hash trees.
//
// Start from Machine, which runs a Program fast, stops after any number of steps, and makes the witness of the next one. Step is the
// transition function itself, on a state and a witness alone; contracts/truebit/RV32Judge.sol is its Solidity twin. The two ways to
// execute share the fields of an instruction and no code that says what it does. docs/spec/machine.md is the definition.
package rv32

import (
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/livepeer/network/internal/blob"
	"github.com/livepeer/network/truebit/merkle"
)

// The address space. Each region is the memory of a tree with its number of levels.
const (
	ROMBase   = 0x0000_0000
	ROMLevels = 17
	ROMBytes  = merkle.LeafBytes << ROMLevels // 4 MiB

	InputBase   = 0x4000_0000
	InputLevels = blob.Levels + 1
	InputBytes  = merkle.LeafBytes << InputLevels // 32 MiB

	RAMBase   = 0x8000_0000
	RAMLevels = 22
	RAMBytes  = merkle.LeafBytes << RAMLevels // 128 MiB
)

// MaxBlobBytes is the most bytes that a half of the input can hold: its first leaf is their number.
const MaxBlobBytes = blob.MaxBytes

// Status tells whether a machine runs. A machine that does not stays as it is for ever.
type Status uint32

// What a status can be.
const (
	Running Status = 0
	Halted  Status = 1 // by ECALL
	Trapped Status = 2 // by an instruction that cannot be executed; pc is where it is
)

// Registers is the number of registers with x0, which is always 0.
const Registers = 32

// State is all that a step depends on. Memories are there by their roots.
type State struct {
	CodeRoot, InputRoot, RAMRoot common.Hash

	PC     uint32 // address of the next instruction
	Status Status
	X      [Registers]uint32
}

// StateBytes is the size of an encoded state: three roots, pc, status and x1 to x31, all numbers in 4 bytes, big-endian.
const StateBytes = 3*common.HashLength + 4 + 4 + 4*(Registers-1)

const (
	pcAt     = 3 * common.HashLength
	statusAt = pcAt + 4
	x1At     = statusAt + 4
)

// ErrMalformed is what a state or a witness is refused with that is not one. A contract reverts there.
var ErrMalformed = errors.New("malformed")

// Initial returns the state in which a program starts: pc, registers and RAM are zero.
func Initial(codeRoot, sourceRoot, renditionRoot common.Hash) State {
	return State{CodeRoot: codeRoot, InputRoot: merkle.Node(sourceRoot, renditionRoot)}
}

// Encode returns the bytes that Hash is the hash of.
func (s *State) Encode() []byte {
	encoded := make([]byte, 0, StateBytes)
	encoded = append(encoded, s.CodeRoot[:]...)
	encoded = append(encoded, s.InputRoot[:]...)
	encoded = append(encoded, s.RAMRoot[:]...)
	encoded = binary.BigEndian.AppendUint32(encoded, s.PC)
	encoded = binary.BigEndian.AppendUint32(encoded, uint32(s.Status))
	for _, x := range s.X[1:] {
		encoded = binary.BigEndian.AppendUint32(encoded, x)
	}
	return encoded
}

// Hash is what a state is agreed on by: keccak256 of its encoding.
func (s *State) Hash() common.Hash { return crypto.Keccak256Hash(s.Encode()) }

// DecodeState reads an encoded state. What Encode cannot have made is ErrMalformed.
func DecodeState(encoded []byte) (State, error) {
	if len(encoded) != StateBytes {
		return State{}, fmt.Errorf("%w: state of %d bytes, want %d", ErrMalformed, len(encoded), StateBytes)
	}
	state := State{
		CodeRoot:  common.Hash(encoded),
		InputRoot: common.Hash(encoded[common.HashLength:]),
		RAMRoot:   common.Hash(encoded[2*common.HashLength:]),
		PC:        binary.BigEndian.Uint32(encoded[pcAt:]),
		Status:    Status(binary.BigEndian.Uint32(encoded[statusAt:])),
	}
	if state.Status > Trapped {
		return State{}, fmt.Errorf("%w: status %d", ErrMalformed, state.Status)
	}
	for i := 1; i < Registers; i++ {
		state.X[i] = binary.BigEndian.Uint32(encoded[x1At+4*(i-1):])
	}
	return state, nil
}

// Blob returns the tree of one half of the input, whose root is blob.Root. Too many bytes are blob.ErrTooLarge.
func Blob(data []byte) (merkle.Tree, error) {
	if len(data) > MaxBlobBytes {
		return merkle.Tree{}, fmt.Errorf("input of %d bytes, the machine takes %d: %w", len(data), MaxBlobBytes, blob.ErrTooLarge)
	}
	memory := make([]byte, merkle.LeafBytes+len(data))
	binary.LittleEndian.PutUint32(memory, uint32(len(data)))
	copy(memory[merkle.LeafBytes:], data)
	return merkle.FromBytes(InputLevels-1, memory)
}
