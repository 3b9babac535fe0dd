package rv32

import (
	"encoding/binary"
	"math/bits"
)

// Run takes at most limit steps and returns how many: fewer only if the machine has stopped, with the step that stopped it counted.
//
// It is one long switch because that is what Go makes fast: everything that it touches for each instruction stays in registers and nothing is called.
//
//nolint:funlen,cyclop // one case an instruction
func (m *Machine) Run(limit uint64) uint64 {
	if m.status != Running {
		return 0
	}
	x, readable, writable := &m.x, m.readable, m.writable
	code := m.program.ops
	at := rotated(m.pc)
	left := limit
	for ; left > 0; left-- {
		if uint(at) >= uint(len(code)) {
			return m.stop(at, Trapped, limit, left)
		}
		o := &code[at]
		at++
		switch o.code {
		case opNop:
		case opConstant:
			x[o.rd] = o.imm
		case opJAL:
			x[o.rd] = at << 2
			at = o.imm
		case opJALR:
			target := rotated((x[o.rs1] + o.imm) &^ 1)
			x[o.rd] = at << 2
			at = target
		case opBEQ:
			if x[o.rs1] == x[o.rs2] {
				at = o.imm
			}
		case opBNE:
			if x[o.rs1] != x[o.rs2] {
				at = o.imm
			}
		case opBLT:
			if int32(x[o.rs1]) < int32(x[o.rs2]) {
				at = o.imm
			}
		case opBGE:
			if int32(x[o.rs1]) >= int32(x[o.rs2]) {
				at = o.imm
			}
		case opBLTU:
			if x[o.rs1] < x[o.rs2] {
				at = o.imm
			}
		case opBGEU:
			if x[o.rs1] >= x[o.rs2] {
				at = o.imm
			}
		case opLB:
			address := x[o.rs1] + o.imm
			page := readable[address>>pageShift]
			if page == nil {
				return m.stop(at-1, Trapped, limit, left)
			}
			x[o.rd] = uint32(int32(int8(page[address&0xfff])))
		case opLBU:
			address := x[o.rs1] + o.imm
			page := readable[address>>pageShift]
			if page == nil {
				return m.stop(at-1, Trapped, limit, left)
			}
			x[o.rd] = uint32(page[address&0xfff])
		case opLH:
			address := x[o.rs1] + o.imm
			page := readable[address>>pageShift]
			if page == nil || address&1 != 0 {
				return m.stop(at-1, Trapped, limit, left)
			}
			x[o.rd] = uint32(int32(int16(binary.LittleEndian.Uint16(page[address&0xffe:]))))
		case opLHU:
			address := x[o.rs1] + o.imm
			page := readable[address>>pageShift]
			if page == nil || address&1 != 0 {
				return m.stop(at-1, Trapped, limit, left)
			}
			x[o.rd] = uint32(binary.LittleEndian.Uint16(page[address&0xffe:]))
		case opLW:
			address := x[o.rs1] + o.imm
			page := readable[address>>pageShift]
			if page == nil || address&3 != 0 {
				return m.stop(at-1, Trapped, limit, left)
			}
			x[o.rd] = binary.LittleEndian.Uint32(page[address&0xffc:])
		case opSB:
			address := x[o.rs1] + o.imm
			page := writable[address>>pageShift]
			if page == nil {
				if page = m.own(address); page == nil {
					return m.stop(at-1, Trapped, limit, left)
				}
			}
			page[address&0xfff] = uint8(x[o.rs2])
		case opSH:
			address := x[o.rs1] + o.imm
			page := writable[address>>pageShift]
			if address&1 != 0 {
				return m.stop(at-1, Trapped, limit, left)
			}
			if page == nil {
				if page = m.own(address); page == nil {
					return m.stop(at-1, Trapped, limit, left)
				}
			}
			binary.LittleEndian.PutUint16(page[address&0xffe:], uint16(x[o.rs2]))
		case opSW:
			address := x[o.rs1] + o.imm
			page := writable[address>>pageShift]
			if address&3 != 0 {
				return m.stop(at-1, Trapped, limit, left)
			}
			if page == nil {
				if page = m.own(address); page == nil {
					return m.stop(at-1, Trapped, limit, left)
				}
			}
			binary.LittleEndian.PutUint32(page[address&0xffc:], x[o.rs2])
		case opADDI:
			x[o.rd] = x[o.rs1] + o.imm
		case opSLTI:
			x[o.rd] = bit(int32(x[o.rs1]) < int32(o.imm))
		case opSLTIU:
			x[o.rd] = bit(x[o.rs1] < o.imm)
		case opXORI:
			x[o.rd] = x[o.rs1] ^ o.imm
		case opORI:
			x[o.rd] = x[o.rs1] | o.imm
		case opANDI:
			x[o.rd] = x[o.rs1] & o.imm
		case opSLLI:
			x[o.rd] = x[o.rs1] << (o.imm & 31)
		case opSRLI:
			x[o.rd] = x[o.rs1] >> (o.imm & 31)
		case opSRAI:
			x[o.rd] = uint32(int32(x[o.rs1]) >> (o.imm & 31))
		case opADD:
			x[o.rd] = x[o.rs1] + x[o.rs2]
		case opSUB:
			x[o.rd] = x[o.rs1] - x[o.rs2]
		case opSLL:
			x[o.rd] = x[o.rs1] << (x[o.rs2] & 31)
		case opSLT:
			x[o.rd] = bit(int32(x[o.rs1]) < int32(x[o.rs2]))
		case opSLTU:
			x[o.rd] = bit(x[o.rs1] < x[o.rs2])
		case opXOR:
			x[o.rd] = x[o.rs1] ^ x[o.rs2]
		case opSRL:
			x[o.rd] = x[o.rs1] >> (x[o.rs2] & 31)
		case opSRA:
			x[o.rd] = uint32(int32(x[o.rs1]) >> (x[o.rs2] & 31))
		case opOR:
			x[o.rd] = x[o.rs1] | x[o.rs2]
		case opAND:
			x[o.rd] = x[o.rs1] & x[o.rs2]
		case opMUL:
			x[o.rd] = x[o.rs1] * x[o.rs2]
		case opMULH:
			x[o.rd] = uint32(int64(int32(x[o.rs1])) * int64(int32(x[o.rs2])) >> 32)
		case opMULHSU:
			x[o.rd] = uint32(int64(int32(x[o.rs1])) * int64(x[o.rs2]) >> 32)
		case opMULHU:
			x[o.rd] = uint32(uint64(x[o.rs1]) * uint64(x[o.rs2]) >> 32)
		case opDIV:
			x[o.rd] = divide(int32(x[o.rs1]), int32(x[o.rs2]))
		case opDIVU:
			if x[o.rs2] == 0 {
				x[o.rd] = 1<<32 - 1
			} else {
				x[o.rd] = x[o.rs1] / x[o.rs2]
			}
		case opREM:
			x[o.rd] = remainder(int32(x[o.rs1]), int32(x[o.rs2]))
		case opREMU:
			if x[o.rs2] == 0 {
				x[o.rd] = x[o.rs1]
			} else {
				x[o.rd] = x[o.rs1] % x[o.rs2]
			}
		case opHalt:
			return m.stop(at-1, Halted, limit, left)
		default:
			return m.stop(at-1, Trapped, limit, left)
		}
	}
	return m.stop(at, Running, limit, left+1)
}

// stop puts pc and status back where others see them. The last step was taken with `left` to go, itself included.
func (m *Machine) stop(at uint32, status Status, limit, left uint64) uint64 {
	m.pc, m.status = bits.RotateLeft32(at, 2), status
	steps := limit - left + 1
	m.stepsTaken += steps
	return steps
}

func divide(a, b int32) uint32 {
	switch b {
	case 0:
		return 1<<32 - 1
	case -1: // -2^31 / -1 is -2^31
		return -uint32(a)
	}
	return uint32(a / b)
}

func remainder(a, b int32) uint32 {
	switch b {
	case 0:
		return uint32(a)
	case -1:
		return 0
	}
	return uint32(a % b)
}
