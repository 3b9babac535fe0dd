package rv32

import (
	"encoding/binary"
	"fmt"
	"math/bits"

	"github.com/ethereum/go-ethereum/common"

	"github.com/livepeer/network/truebit/merkle"
)

// Major opcodes of the RISC-V unprivileged specification (20191213), chapter 24.
const (
	opcodeLoad    = 0x03
	opcodeMiscMem = 0x0f
	opcodeOpImm   = 0x13
	opcodeAUIPC   = 0x17
	opcodeStore   = 0x23
	opcodeOp      = 0x33
	opcodeLUI     = 0x37
	opcodeBranch  = 0x63
	opcodeJALR    = 0x67
	opcodeJAL     = 0x6f

	instructionECALL = 0x0000_0073
)

// Values of funct7.
const (
	funct7Base      = 0x00
	funct7MulDiv    = 0x01
	funct7Alternate = 0x20
)

// word is an instruction.
type word uint32

func (w word) opcode() uint32 { return uint32(w) & 0x7f }
func (w word) rd() uint32     { return uint32(w) >> 7 & 31 }
func (w word) funct3() uint32 { return uint32(w) >> 12 & 7 }
func (w word) rs1() uint32    { return uint32(w) >> 15 & 31 }
func (w word) rs2() uint32    { return uint32(w) >> 20 & 31 }
func (w word) funct7() uint32 { return uint32(w) >> 25 }

// field returns the bits of w from `from` on, `width` of them, moved up to bit `to`.
func (w word) field(from, width, to int) uint32 { return uint32(w) >> from & (1<<width - 1) << to }

// sign returns the top bit of w in all bits from `to` on.
func (w word) sign(to int) uint32 { return uint32(int32(w)>>31) << to }

func (w word) immI() uint32 { return w.sign(11) | w.field(20, 11, 0) }
func (w word) immS() uint32 { return w.sign(11) | w.field(25, 6, 5) | w.field(7, 5, 0) }
func (w word) immB() uint32 {
	return w.sign(12) | w.field(7, 1, 11) | w.field(25, 6, 5) | w.field(8, 4, 1)
}
func (w word) immU() uint32 { return uint32(w) &^ 0xfff }
func (w word) immJ() uint32 {
	return w.sign(20) | w.field(12, 8, 12) | w.field(20, 1, 11) | w.field(21, 10, 1)
}

// access is how an instruction touches memory.
type access struct {
	address uint32
	width   uint32 // in bytes: 1, 2, 4
	store   bool
}

// touches returns the access of a load or a store, and whether it is allowed; ok is false for all other instructions as well.
func (s *State) touches(w word) (a access, ok bool) {
	a = access{width: 1 << (w.funct3() & 3)}
	switch w.opcode() {
	case opcodeLoad:
		a.address = s.X[w.rs1()] + w.immI()
		ok = w.funct3() != 3 && w.funct3() < 6
	case opcodeStore:
		a.address, a.store = s.X[w.rs1()]+w.immS(), true
		ok = w.funct3() < 3
	}
	region := regionOf(a.address)
	return a, ok && a.address%a.width == 0 && region != none && (!a.store || region == ram)
}

// fetches tells whether there is an instruction at pc.
func (s *State) fetches() bool { return s.PC%4 == 0 && s.PC < ROMBytes }

type region int

const (
	none region = iota
	rom
	input
	ram
)

func regionOf(address uint32) region {
	switch {
	case address < ROMBytes:
		return rom
	case address >= InputBase && address < InputBase+InputBytes:
		return input
	case address >= RAMBase && address < RAMBase+RAMBytes:
		return ram
	}
	return none
}

// rootOf returns the root of a region's memory and its levels.
func (s *State) rootOf(r region) (root *common.Hash, levels int) {
	switch r {
	case rom:
		return &s.CodeRoot, ROMLevels
	case input:
		return &s.InputRoot, InputLevels
	default:
		return &s.RAMRoot, RAMLevels
	}
}

// MaxWitness is the size of the largest witness: that of a load or a store in RAM.
const MaxWitness = 1 + ROMLevels + 1 + RAMLevels

// Step returns the state after the encoded one. The witness is what the judge wants: the leaf at pc with its siblings, for an allowed load or store
// also the leaf it touches with its siblings, and nothing for a state that fetches no instruction. Anything else is ErrMalformed.
func Step(encoded []byte, witness []common.Hash) (State, error) {
	state, err := DecodeState(encoded)
	if err != nil {
		return State{}, err
	}
	path := &reader{rest: witness}
	switch {
	case state.Status != Running:
	case !state.fetches():
		state.Status = Trapped
	default:
		code := path.next(&state, state.PC)
		state.execute(word(code.load(state.PC, 4)), path)
	}
	return state, path.done()
}

// execute does an instruction; what cannot be done is a trap.
func (s *State) execute(w word, path *reader) {
	if a, ok := s.touches(w); ok {
		leaf := path.next(s, a.address)
		if a.store {
			leaf.store(a, s.X[w.rs2()])
			s.RAMRoot = leaf.root()
		} else {
			s.set(w.rd(), extend(w.funct3(), leaf.load(a.address, a.width)))
		}
		s.PC += 4
		return
	}
	result, ok := s.compute(w)
	switch {
	case ok:
		s.set(result.rd, result.value)
		s.PC = result.target
	case w == instructionECALL:
		s.Status = Halted
	default:
		s.Status = Trapped
	}
}

// result is what an instruction without memory does: value goes to rd, and target to pc.
type result struct{ rd, value, target uint32 }

// compute returns the result of an instruction, or false for a load, a store and what stops the machine.
func (s *State) compute(w word) (result, bool) {
	a, b := s.X[w.rs1()], s.X[w.rs2()]
	next := s.PC + 4
	switch w.opcode() {
	case opcodeLUI:
		return result{w.rd(), w.immU(), next}, true
	case opcodeAUIPC:
		return result{w.rd(), s.PC + w.immU(), next}, true
	case opcodeJAL:
		return result{w.rd(), next, s.PC + w.immJ()}, true
	case opcodeJALR:
		return result{w.rd(), next, (a + w.immI()) &^ 1}, w.funct3() == 0
	case opcodeBranch:
		taken, known := compare(w.funct3(), a, b)
		if taken {
			next = s.PC + w.immB()
		}
		return result{0, 0, next}, known
	case opcodeOpImm:
		funct7, known := uint32(funct7Base), true
		switch w.funct3() {
		case 1:
			known = w.funct7() == funct7Base
		case 5:
			funct7 = w.funct7()
			known = funct7 == funct7Base || funct7 == funct7Alternate
		}
		value, _ := arithmetic(w.funct3(), funct7, a, w.immI())
		return result{w.rd(), value, next}, known
	case opcodeOp:
		value, known := arithmetic(w.funct3(), w.funct7(), a, b)
		return result{w.rd(), value, next}, known
	case opcodeMiscMem: // FENCE
		return result{0, 0, next}, w.funct3() == 0
	}
	return result{}, false
}

func (s *State) set(rd, value uint32) {
	if rd != 0 {
		s.X[rd] = value
	}
}

func compare(funct3, a, b uint32) (taken, ok bool) {
	switch funct3 {
	case 0:
		return a == b, true
	case 1:
		return a != b, true
	case 4:
		return int32(a) < int32(b), true
	case 5:
		return int32(a) >= int32(b), true
	case 6:
		return a < b, true
	case 7:
		return a >= b, true
	}
	return false, false
}

func arithmetic(funct3, funct7, a, b uint32) (value uint32, ok bool) {
	switch {
	case funct7 == funct7MulDiv:
		return mulDiv(funct3, a, b), true
	case funct7 == funct7Alternate && funct3 == 0:
		return a - b, true
	case funct7 == funct7Alternate && funct3 == 5:
		return uint32(int32(a) >> (b % 32)), true
	case funct7 != funct7Base:
		return 0, false
	}
	switch funct3 {
	case 0:
		value = a + b
	case 1:
		value = a << (b % 32)
	case 2:
		value = bit(int32(a) < int32(b))
	case 3:
		value = bit(a < b)
	case 4:
		value = a ^ b
	case 5:
		value = a >> (b % 32)
	case 6:
		value = a | b
	case 7:
		value = a & b
	}
	return value, true
}

func mulDiv(funct3, a, b uint32) uint32 {
	high, low := bits.Mul32(a, b)
	switch funct3 {
	case 0:
		return low
	case 1:
		return high - a*(b>>31) - b*(a>>31)
	case 2:
		return high - b*(a>>31)
	case 3:
		return high
	}
	signed := funct3%2 == 0
	switch {
	case b == 0 && funct3 < 6:
		return ^uint32(0)
	case b == 0:
		return a
	case funct3 < 6 && signed:
		return uint32(int64(int32(a)) / int64(int32(b)))
	case funct3 < 6:
		return a / b
	case signed:
		return uint32(int64(int32(a)) % int64(int32(b)))
	}
	return a % b
}

func bit(condition bool) uint32 {
	if condition {
		return 1
	}
	return 0
}

// extend returns a loaded value as the load of this funct3 writes it.
func extend(funct3, value uint32) uint32 {
	switch funct3 {
	case 0:
		return uint32(int32(int8(value)))
	case 1:
		return uint32(int32(int16(value)))
	}
	return value
}

// reader takes paths from a witness. After the first fault it gives zeros, and done tells of it.
type reader struct {
	rest []common.Hash
	err  error
}

// next takes the path of an address and checks it against the state.
func (r *reader) next(state *State, address uint32) *leaf {
	root, levels := state.rootOf(regionOf(address))
	need := 1 + levels
	taken := &leaf{index: address % uint32(merkle.LeafBytes<<levels) / merkle.LeafBytes}
	if r.err == nil && len(r.rest) < need {
		r.err = fmt.Errorf("%w: %d nodes of witness, want %d", ErrMalformed, len(r.rest), need)
	}
	if r.err != nil {
		return taken
	}
	taken.bytes, taken.siblings, r.rest = r.rest[0], r.rest[1:need], r.rest[need:]
	if have := taken.root(); have != *root {
		r.err = fmt.Errorf("%w: path of %#x leads to %v, want %v", ErrMalformed, address, have, *root)
	}
	return taken
}

func (r *reader) done() error {
	if r.err == nil && len(r.rest) > 0 {
		r.err = fmt.Errorf("%w: %d nodes too many in the witness", ErrMalformed, len(r.rest))
	}
	return r.err
}

// leaf is a leaf with its path.
type leaf struct {
	bytes    common.Hash
	index    uint32
	siblings []common.Hash
}

func (l *leaf) root() common.Hash { return merkle.Climb(l.bytes, l.index, l.siblings) }

// load returns the number of width bytes at the address, which is aligned.
func (l *leaf) load(address, width uint32) uint32 {
	var number [4]byte
	at := address % merkle.LeafBytes
	copy(number[:], l.bytes[at:at+width])
	return binary.LittleEndian.Uint32(number[:])
}

func (l *leaf) store(a access, value uint32) {
	number := binary.LittleEndian.AppendUint32(nil, value)
	copy(l.bytes[a.address%merkle.LeafBytes:], number[:a.width])
}
