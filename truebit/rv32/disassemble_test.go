package rv32_test

import (
	"encoding/binary"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/livepeer/network/truebit/rv32"
)

// TestDisassemble_SaysWhatBinutilsSays for random instructions of every kind.
func TestDisassemble_SaysWhatBinutilsSays(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(21, 22))
	var code []byte
	for range 4000 {
		opcodes := []uint32{0x03, 0x13, 0x17, 0x23, 0x33, 0x37, 0x63, 0x67, 0x6f}
		w := r.Uint32()&^0x7f | opcodes[r.IntN(len(opcodes))]
		if r.IntN(2) == 0 {
			w &^= 0xfe00_0000 // most values of funct7 are nothing
			w |= []uint32{0, 1 << 25, 0x20 << 25}[r.IntN(3)]
		}
		code = binary.LittleEndian.AppendUint32(code, w)
	}
	code = binary.LittleEndian.AppendUint32(code, 0x73)
	file := filepath.Join(t.TempDir(), "code")
	if err := os.WriteFile(file, code, 0o600); err != nil {
		t.Fatal(err)
	}
	listing, err := exec.CommandContext(t.Context(), "riscv64-unknown-elf-objdump", "-b", "binary", "-m", "riscv:rv32", "-M", "no-aliases", "-D", file).Output()
	if err != nil {
		t.Fatal(err)
	}
	lines := regexp.MustCompile(`(?m)^ *([0-9a-f]+):\t([0-9a-f]{8}) +\t(.*)$`).FindAllStringSubmatch(string(listing), -1)
	compared := 0
	for _, line := range lines {
		pc, _ := strconv.ParseUint(line[1], 16, 32)
		w, _ := strconv.ParseUint(line[2], 16, 32)
		got := rv32.Disassemble(uint32(w), uint32(pc))
		if strings.HasPrefix(got, ".word") {
			continue // of an extension, or nothing
		}
		compared++
		want, _, _ := strings.Cut(strings.Replace(line[3], "\t", " ", 1), " #")
		if got != strings.TrimSpace(want) {
			t.Errorf("%#x: %08x is %q, binutils say %q", pc, w, got, want)
		}
	}
	if compared < 2000 {
		t.Errorf("%d instructions of %d lines compared", compared, len(lines))
	}
	for w, want := range map[uint32]string{0x0ff0_000f: "fence", 0x0010_0073: ".word 0x00100073", 0: ".word 0x00000000"} {
		if got := rv32.Disassemble(w, 0); got != want {
			t.Errorf("%08x is %q, want %q", w, got, want)
		}
	}
}
