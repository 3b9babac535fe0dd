package rv32

import (
	"encoding/binary"
	"fmt"
	"math/bits"

	"github.com/ethereum/go-ethereum/common"

	"github.com/livepeer/network/truebit/merkle"
)

// Program is a ROM, decoded once for any number of machines.
type Program struct {
	tree merkle.Tree
	ops  []op
}

// NewProgram decodes the code that stands at the start of the ROM. More than ROMBytes is an error; behind the code the ROM is zero,
// which is no instruction.
func NewProgram(code []byte) (*Program, error) {
	if len(code) > ROMBytes {
		return nil, fmt.Errorf("code of %d bytes, the machine takes %d", len(code), ROMBytes)
	}
	tree, err := merkle.FromBytes(ROMLevels, code)
	if err != nil {
		return nil, err
	}
	padded := append(make([]byte, 0, len(code)+3), code...)
	for len(padded)%4 != 0 {
		padded = append(padded, 0)
	}
	program := &Program{tree: tree, ops: make([]op, len(padded)/4)}
	for i := range program.ops {
		program.ops[i] = decode(word(binary.LittleEndian.Uint32(padded[4*i:])), uint32(4*i))
	}
	return program, nil
}

// Root is the root of the ROM.
func (p *Program) Root() common.Hash { return p.tree.Root() }

// op is an instruction made ready for Machine.Run. Where it goes to and what it adds to pc is worked out.
type op struct {
	code         code
	rd, rs1, rs2 uint8
	imm          uint32
}

// sink is written to in place of x0, and never read.
const sink = Registers

type code uint8

// What Run knows to do. opTrap is the zero value.
const (
	opTrap code = iota
	opHalt
	opNop
	opConstant // LUI, AUIPC
	opJAL
	opJALR
	opBEQ
	opBNE
	opBLT
	opBGE
	opBLTU
	opBGEU
	opLB
	opLH
	opLW
	opLBU
	opLHU
	opSB
	opSH
	opSW
	opADDI
	opSLTI
	opSLTIU
	opXORI
	opORI
	opANDI
	opSLLI
	opSRLI
	opSRAI
	opADD
	opSUB
	opSLL
	opSLT
	opSLTU
	opXOR
	opSRL
	opSRA
	opOR
	opAND
	opMUL
	opMULH
	opMULHSU
	opMULHU
	opDIV
	opDIVU
	opREM
	opREMU
)

// Tables by funct3.
var (
	jumps    = [8]code{0: opJALR}
	fences   = [8]code{0: opNop}
	branches = [8]code{0: opBEQ, 1: opBNE, 4: opBLT, 5: opBGE, 6: opBLTU, 7: opBGEU}
	loads    = [8]code{0: opLB, 1: opLH, 2: opLW, 4: opLBU, 5: opLHU}
	stores   = [8]code{0: opSB, 1: opSH, 2: opSW}
	opImms   = [8]code{opADDI, opSLLI, opSLTI, opSLTIU, opXORI, opSRLI, opORI, opANDI}
	ops      = [8]code{opADD, opSLL, opSLT, opSLTU, opXOR, opSRL, opOR, opAND}
	mulDivs  = [8]code{opMUL, opMULH, opMULHSU, opMULHU, opDIV, opDIVU, opREM, opREMU}
)

// rotated returns an address as Run counts them: in instructions. Addresses that are not aligned are beyond any ROM then.
func rotated(address uint32) uint32 { return bits.RotateLeft32(address, -2) }

func decode(w word, pc uint32) op {
	o := op{rd: uint8(w.rd()), rs1: uint8(w.rs1()), rs2: uint8(w.rs2())}
	if o.rd == 0 {
		o.rd = sink
	}
	switch w.opcode() {
	case opcodeLUI:
		o.code, o.imm = opConstant, w.immU()
	case opcodeAUIPC:
		o.code, o.imm = opConstant, pc+w.immU()
	case opcodeJAL:
		o.code, o.imm = opJAL, rotated(pc+w.immJ())
	case opcodeJALR:
		o.code, o.imm = jumps[w.funct3()], w.immI()
	case opcodeBranch:
		o.code, o.imm = branches[w.funct3()], rotated(pc+w.immB())
	case opcodeLoad:
		o.code, o.imm = loads[w.funct3()], w.immI()
	case opcodeStore:
		o.code, o.imm = stores[w.funct3()], w.immS()
	case opcodeOpImm:
		o.code, o.imm = decodeOpImm(w), w.immI()
	case opcodeOp:
		o.code = decodeOp(w)
	case opcodeMiscMem:
		o.code = fences[w.funct3()]
	default:
		if w == instructionECALL {
			o.code = opHalt
		}
	}
	return o
}

func decodeOpImm(w word) code {
	switch shift := w.funct3()&3 == 1; {
	case !shift || w.funct7() == funct7Base:
		return opImms[w.funct3()]
	case w.funct3() == 5 && w.funct7() == funct7Alternate:
		return opSRAI
	}
	return opTrap
}

func decodeOp(w word) code {
	switch w.funct7() {
	case funct7Base:
		return ops[w.funct3()]
	case funct7MulDiv:
		return mulDivs[w.funct3()]
	case funct7Alternate:
		return [8]code{0: opSUB, 5: opSRA}[w.funct3()]
	}
	return opTrap
}
