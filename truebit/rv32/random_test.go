package rv32_test

import (
	"encoding/binary"
	"math/rand/v2"
	"testing"

	"github.com/livepeer/network/truebit/rv32"
	"github.com/livepeer/network/truebit/rv32/rv32test"
)

// edges are values at which instructions change what they do.
var edges = []uint32{
	0, 1, 2, 3, 4, 31, 32, 0x7f, 0x80, 0xff, 0x7fff, 0x8000, 0xffff, 0x7fff_ffff, 0x8000_0000, 0x8000_0001, 0xffff_fffe, 0xffff_ffff,
	rv32.ROMBytes - 4, rv32.ROMBytes - 1, rv32.ROMBytes, rv32.InputBase - 1, rv32.InputBase, rv32.InputBase + rv32.InputBytes - 4, rv32.InputBase + rv32.InputBytes,
	rv32.RAMBase - 1, rv32.RAMBase, rv32.RAMBase + rv32.RAMBytes - 4, rv32.RAMBase + rv32.RAMBytes - 1, rv32.RAMBase + rv32.RAMBytes,
}

// value is an edge, an address, or anything.
func value(r *rand.Rand) uint32 {
	switch r.IntN(4) {
	case 0:
		return edges[r.IntN(len(edges))]
	case 1:
		return []uint32{rv32.ROMBase, rv32.InputBase, rv32.RAMBase}[r.IntN(3)] + uint32(r.IntN(rv32.ROMBytes))&^uint32(r.IntN(4))
	case 2:
		return uint32(int32(r.Uint32()) >> r.IntN(32))
	}
	return r.Uint32()
}

var opcodes = []uint32{0x03, 0x0f, 0x13, 0x17, 0x23, 0x33, 0x37, 0x63, 0x67, 0x6f}

// instruction is nearly always one of RV32IM, with any fields.
func instruction(r *rand.Rand) uint32 {
	switch r.IntN(16) {
	case 0:
		return r.Uint32()
	case 1:
		return []uint32{0x73, 0x100073, 0, 0xffff_ffff, 0x73 | 1<<7, 0x73 | 1<<20}[r.IntN(6)]
	}
	w := r.Uint32()&^0x7f | opcodes[r.IntN(len(opcodes))]
	if opcode := w & 0x7f; opcode == 0x33 || opcode == 0x13 && w>>12&3 == 1 {
		if r.IntN(8) > 0 {
			w = w&0x1ff_ffff | []uint32{0, 1, 0x20}[r.IntN(3)]<<25
		}
	}
	return w
}

func words(count int, next func() uint32) []byte {
	var code []byte
	for range count {
		code = binary.LittleEndian.AppendUint32(code, next())
	}
	return code
}

// TestSteps_AgreeOnAnyState puts a machine into random states, on random code and input, and compares the three ways to take a step.
func TestSteps_AgreeOnAnyState(t *testing.T) {
	t.Parallel()
	const states = 1200
	r := rand.New(rand.NewPCG(1, 2))
	code := words(1<<14, func() uint32 { return instruction(r) })
	source, err := rv32.Blob(words(5000, r.Uint32))
	if err != nil {
		t.Fatal(err)
	}
	rendition, err := rv32.Blob(words(300, r.Uint32))
	if err != nil {
		t.Fatal(err)
	}
	at := rv32test.Referee{Machine: rv32.New(program(t, code), source, rendition), Judge: newJudge(t)}
	seen := make(map[rv32.Status]int)
	for range states {
		now := at.Machine.Snapshot()
		for i := range now.State.X[1:] {
			now.State.X[1+i] = value(r)
		}
		now.State.PC, now.State.Status = 4*uint32(r.IntN(1<<14)), rv32.Running
		if r.IntN(32) == 0 {
			now.State.PC, now.State.Status = value(r), rv32.Status(r.IntN(3))
		}
		at.Machine.Restore(now)
		at.Step(t)
		seen[at.Machine.Status()]++
	}
	if seen[rv32.Running] < states/3 || seen[rv32.Halted] < states/100 || seen[rv32.Trapped] < states/20 {
		t.Fatalf("the states are poorly chosen: %v", seen)
	}
	t.Logf("%v", seen)
}

// FuzzStep_AllAgree is the same for one instruction, for long runs of `go test -fuzz`.
func FuzzStep_AllAgree(f *testing.F) {
	f.Add(uint32(0x02c5d533), uint32(1<<31), ^uint32(0), uint32(0)) // divu
	f.Add(uint32(0x00b52023), uint32(rv32.RAMBase), uint32(7), uint32(rv32.ROMBytes-4))
	f.Add(uint32(0xfe000ee3), uint32(0), uint32(0), uint32(0))
	judge := newJudge(f)
	f.Fuzz(func(t *testing.T, instruction, a, b, pc uint32) {
		pc %= rv32.ROMBytes
		code := make([]byte, pc&^3+4)
		binary.LittleEndian.PutUint32(code[pc&^3:], instruction)
		at := rv32test.Referee{Machine: rv32.New(program(t, code), emptyInput(), emptyInput()), Judge: judge}
		now := at.Machine.Snapshot()
		now.State.PC, now.State.X[instruction>>20&31], now.State.X[instruction>>15&31] = pc, b, a
		now.State.X[0] = 0
		at.Machine.Restore(now)
		at.Step(t)
		at.Step(t)
	})
}

// Registers with a fixed use in a block of TestRandomBlocks_AsInQEMU.
const (
	scratchRegister = 29 // the middle of what loads and stores touch
	outputRegister  = 31 // where the block's results go
)

func encodeI(opcode, funct3, rd, rs1, immediate uint32) uint32 {
	return immediate<<20 | rs1<<15 | funct3<<12 | rd<<7 | opcode
}

func encodeS(funct3, rs1, rs2, immediate uint32) uint32 {
	return immediate>>5<<25 | rs2<<20 | rs1<<15 | funct3<<12 | immediate&31<<7 | 0x23
}

func encodeB(funct3, rs1, rs2, offset uint32) uint32 {
	return offset>>12&1<<31 | offset>>5&63<<25 | rs2<<20 | rs1<<15 | funct3<<12 | offset>>1&15<<8 | offset>>11&1<<7 | 0x63
}

// set returns the two instructions that put a value into a register.
func set(rd, value uint32) []uint32 {
	return []uint32{(value+0x800)&^0xfff | rd<<7 | 0x37, encodeI(0x13, 0, rd, rd, value&0xfff)}
}

// safe is an instruction that neither traps nor leaves the block, of which `left` instructions follow.
func safe(r *rand.Rand, left int) []uint32 {
	rd, rs1, rs2, funct3 := uint32(r.IntN(29)), uint32(r.IntN(32)), uint32(r.IntN(32)), uint32(r.IntN(8))
	skip := 4 * uint32(1+r.IntN(max(1, left)))
	switch r.IntN(10) {
	case 0: // a load near the scratch register
		kind := []uint32{0, 1, 2, 4, 5}[r.IntN(5)]
		return []uint32{encodeI(0x03, kind, rd, scratchRegister, uint32(r.IntN(4096))&^(1<<(kind&3)-1))}
	case 1:
		kind := uint32(r.IntN(3))
		return []uint32{encodeS(kind, scratchRegister, rs2, uint32(r.IntN(4096))&^(1<<kind-1))}
	case 2:
		return []uint32{encodeB([]uint32{0, 1, 4, 5, 6, 7}[r.IntN(6)], rs1, rs2, skip)}
	case 3: // JAL, or LUI, or AUIPC
		return []uint32{[]uint32{skip>>1&0x3ff<<21 | 0x6f, r.Uint32()&^0xfff | 0x37, r.Uint32()&^0xfff | 0x17}[r.IntN(3)] | rd<<7}
	case 4: // an immediate
		immediate := uint32(r.IntN(4096))
		if funct3 == 1 || funct3 == 5 {
			immediate = uint32(r.IntN(32)) | uint32(r.IntN(2))<<10*(funct3>>2)
		}
		return []uint32{encodeI(0x13, funct3, rd, rs1, immediate)}
	case 5, 6, 7:
		return []uint32{1<<25 | rs2<<20 | rs1<<15 | funct3<<12 | rd<<7 | 0x33}
	}
	alternate := uint32(0)
	if funct3 == 0 || funct3 == 5 {
		alternate = uint32(r.IntN(2)) << 30
	}
	return []uint32{alternate | rs2<<20 | rs1<<15 | funct3<<12 | rd<<7 | 0x33}
}

// TestRandomBlocks_AsInQEMU runs blocks of random instructions on random registers in QEMU and compares all registers after each of them. Some steps go to the contract as well.
func TestRandomBlocks_AsInQEMU(t *testing.T) {
	t.Parallel()
	const (
		blocks, length = 400, 10
		scratch        = rv32.RAMBase + 0x8000
		output         = rv32.RAMBase + 0x1_0000
		outputBytes    = blocks * 4 * rv32.Registers
	)
	r := rand.New(rand.NewPCG(3, 4))
	code := append(set(outputRegister, output), set(scratchRegister, scratch)...)
	for range blocks {
		for register := uint32(1); register < scratchRegister; register++ {
			code = append(code, set(register, value(r))...)
		}
		for left := length - 1; left >= 0; left-- {
			code = append(code, safe(r, left)...)
		}
		for register := uint32(0); register < outputRegister; register++ {
			code = append(code, encodeS(2, outputRegister, register, 4*register))
		}
		code = append(code, encodeI(0x13, 0, outputRegister, outputRegister, 4*rv32.Registers))
	}
	// write(1, output, outputBytes), where our machine halts, and exit(0).
	for _, argument := range [][2]uint32{{a0, 1}, {a1, output}, {12, outputBytes}, {17, 64}} {
		code = append(code, set(argument[0], argument[1])...)
	}
	code = append(append(append(append(code, 0x73), set(a0, 0)...), set(17, 93)...), 0x73)
	next := 0
	rom := words(len(code), func() uint32 { next++; return code[next-1] })
	exit, want := rv32test.Emulate(t, rom)
	if exit != 0 || len(want) != outputBytes {
		t.Fatalf("QEMU exits with %d after %d bytes", exit, len(want))
	}
	at := rv32test.Referee{Machine: rv32.New(program(t, rom), emptyInput(), emptyInput()), Judge: newJudge(t)}
	for at.Machine.Status() == rv32.Running {
		at.Machine.Run(97)
		at.Step(t)
	}
	got := at.Machine.Read(output, outputBytes)
	for i := 0; i < outputBytes; i += 4 {
		if have, need := binary.LittleEndian.Uint32(got[i:]), binary.LittleEndian.Uint32(want[i:]); have != need {
			t.Fatalf("block %d leaves %#x in x%d, QEMU %#x", i/4/rv32.Registers, have, i/4%rv32.Registers, need)
		}
	}
}
