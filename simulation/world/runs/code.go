package runs

import "encoding/binary"

// Registers, by the names of the RISC-V calling convention.
const (
	zero = 0
	t0   = 5
	t1   = 6
	t2   = 7
	a0   = 10
	a4   = 14
	a7   = 17
	t3   = 28
	t4   = 29
)

// Instructions of a program: before its loop, in it, and after it up to the one that stops.
const (
	before = 8
	inLoop = 7
	after  = 3
)

// Where the rendition's bytes begin, in units of 4 KiB, and behind them its length; where RAM begins.
const (
	renditionPage  = 0x41000
	renditionWords = 32
	ramPage        = 0x80000
)

// codeOfProgram is the program in machine words (RISC-V unprivileged specification 20191213, chapters 2, 7 and 24).
func codeOfProgram(program uint64) []byte {
	list := []uint32{
		upper(t0, renditionPage),
		load(a0, t0, renditionWords),
	}
	for i := range uint32(4) {
		list = append(list, load(a4+i, t0, renditionWords+4*(i+1)))
	}
	list = append(list,
		upper(t2, ramPage),
		addImmediate(t1, zero, roundsOf(program)),
		// The loop.
		register(1, 0, t3, t1, a4), // mul t3, t1, a4
		register(0, 0, a7, a7, t3), // add a7, a7, t3
		store(a7, t2),
		load(a7, t2, 0),
		addImmediate(t2, t2, 4),
		addImmediate(t1, t1, ^uint32(0)),
		branch(1, t1, zero, -4*(inLoop-1)), // bne t1, zero, to the loop
		// How it stops.
		addImmediate(t4, zero, trapCode),
		branch(0, a0, t4, 8), // beq a0, t4, over the next
		ecall,
		0, // no instruction
	)
	code := make([]byte, 0, 4*len(list))
	for _, word := range list {
		code = binary.LittleEndian.AppendUint32(code, word)
	}
	return code
}

const ecall = 0x73

func upper(rd, page uint32) uint32 { return page<<12 | rd<<7 | 0x37 }

func load(rd, from, offset uint32) uint32 { return offset<<20 | from<<15 | 2<<12 | rd<<7 | 0x03 }

// store puts a word where a register says.
func store(what, at uint32) uint32 { return what<<20 | at<<15 | 2<<12 | 0x23 }

func addImmediate(rd, from, number uint32) uint32 { return number<<20 | from<<15 | rd<<7 | 0x13 }

func register(funct7, funct3, rd, first, second uint32) uint32 {
	return funct7<<25 | second<<20 | first<<15 | funct3<<12 | rd<<7 | 0x33
}

// branch goes on at a distance in bytes; funct3 is 0 for equal and 1 for not equal.
func branch(funct3, first, second uint32, distance int32) uint32 {
	d := uint32(distance) //nolint:gosec // Two's complement, as the instruction has it.
	return d>>12&1<<31 | d>>5&0x3f<<25 | second<<20 | first<<15 | funct3<<12 | d>>1&0xf<<8 | d>>11&1<<7 | 0x63
}
