package rv32

import "fmt"

// RegisterNames are those of the calling convention (RISC-V ELF psABI), from x0 on.
var RegisterNames = [Registers]string{
	"zero", "ra", "sp", "gp", "tp", "t0", "t1", "t2", "s0", "s1", "a0", "a1", "a2", "a3", "a4", "a5",
	"a6", "a7", "s2", "s3", "s4", "s5", "s6", "s7", "s8", "s9", "s10", "s11", "t3", "t4", "t5", "t6",
}

// Mnemonics by funct3.
var (
	branchNames = [8]string{0: "beq", 1: "bne", 4: "blt", 5: "bge", 6: "bltu", 7: "bgeu"}
	loadNames   = [8]string{0: "lb", 1: "lh", 2: "lw", 4: "lbu", 5: "lhu"}
	storeNames  = [8]string{0: "sb", 1: "sh", 2: "sw"}
	opNames     = [8]string{"add", "sll", "slt", "sltu", "xor", "srl", "or", "and"}
	mulDivNames = [8]string{"mul", "mulh", "mulhsu", "mulhu", "div", "divu", "rem", "remu"}
	immNames    = [8]string{"addi", "slli", "slti", "sltiu", "xori", "srli", "ori", "andi"}
)

// Disassemble is an instruction in the words of the GNU assembler, without its aliases. Targets of jumps are addresses. What the machine traps at is
// ".word" with its number.
func Disassemble(instruction, pc uint32) string {
	w := word(instruction)
	if w == instructionECALL {
		return "ecall"
	}
	if decode(w, pc).code == opTrap {
		return fmt.Sprintf(".word 0x%08x", instruction)
	}
	rd, rs1, rs2 := RegisterNames[w.rd()], RegisterNames[w.rs1()], RegisterNames[w.rs2()]
	const upper = 12
	switch w.opcode() {
	case opcodeLUI:
		return fmt.Sprintf("lui %s,0x%x", rd, w.immU()>>upper)
	case opcodeAUIPC:
		return fmt.Sprintf("auipc %s,0x%x", rd, w.immU()>>upper)
	case opcodeJAL:
		return fmt.Sprintf("jal %s,0x%x", rd, pc+w.immJ())
	case opcodeJALR:
		return fmt.Sprintf("jalr %s,%d(%s)", rd, int32(w.immI()), rs1)
	case opcodeBranch:
		return fmt.Sprintf("%s %s,%s,0x%x", branchNames[w.funct3()], rs1, rs2, pc+w.immB())
	case opcodeLoad:
		return fmt.Sprintf("%s %s,%d(%s)", loadNames[w.funct3()], rd, int32(w.immI()), rs1)
	case opcodeStore:
		return fmt.Sprintf("%s %s,%d(%s)", storeNames[w.funct3()], rs2, int32(w.immS()), rs1)
	case opcodeOpImm:
		return disassembleImmediate(w, rd, rs1)
	case opcodeOp:
		return fmt.Sprintf("%s %s,%s,%s", arithmeticName(w), rd, rs1, rs2)
	default:
		return "fence"
	}
}

func disassembleImmediate(w word, rd, rs1 string) string {
	name := immNames[w.funct3()]
	if shift := w.funct3()&3 == 1; !shift {
		return fmt.Sprintf("%s %s,%s,%d", name, rd, rs1, int32(w.immI()))
	}
	if w.funct7() == funct7Alternate {
		name = "srai"
	}
	return fmt.Sprintf("%s %s,%s,0x%x", name, rd, rs1, w.rs2())
}

func arithmeticName(w word) string {
	switch {
	case w.funct7() == funct7MulDiv:
		return mulDivNames[w.funct3()]
	case w.funct7() == funct7Alternate && w.funct3() == 0:
		return "sub"
	case w.funct7() == funct7Alternate:
		return "sra"
	}
	return opNames[w.funct3()]
}
