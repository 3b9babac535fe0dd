// Package rv32test builds programs for the machine in tests, and runs them in QEMU, which knows nothing of it.
//
// Start from Build. The cross compiler and QEMU come from apt (make test installs them); without them tests fail.
package rv32test

import (
	"embed"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/livepeer/network/truebit/image"
)

const (
	compiler = "riscv64-unknown-elf-gcc"
	emulator = "qemu-riscv32"
)

//go:embed testdata
var files embed.FS

// Build compiles sources and returns the ELF file. A source is a path, or the name of a file of this package: start.S calls main and
// halts with its result, and work.c is a program that sorts and hashes. Arguments that begin with a dash go to the compiler.
func Build(t testing.TB, arguments ...string) []byte {
	t.Helper()
	folder := t.TempDir()
	if err := os.CopyFS(folder, files); err != nil {
		t.Fatal(err)
	}
	own := filepath.Join(folder, "testdata")
	elf := filepath.Join(folder, "program.elf")
	command := []string{
		"-march=rv32im", "-mabi=ilp32", "-O2", "-ffreestanding", "-nostdlib", "-static", "-Wall", "-Wextra", "-Werror",
		"-Wl,--no-warn-rwx-segments", "-T", filepath.Join(own, "machine.ld"), "-I", own, "-o", elf,
	}
	for _, argument := range arguments {
		if _, err := os.Stat(filepath.Join(own, argument)); err == nil {
			argument = filepath.Join(own, argument)
		}
		command = append(command, argument)
	}
	if output, err := exec.CommandContext(t.Context(), compiler, append(command, "-lgcc")...).CombinedOutput(); err != nil {
		t.Fatalf("%s (apt install gcc-riscv64-unknown-elf): %v\n%s", compiler, err, output)
	}
	built, err := os.ReadFile(elf)
	if err != nil {
		t.Fatal(err)
	}
	return built
}

// Image compiles sources as Build does and returns the program's image.
func Image(t testing.TB, arguments ...string) image.Image {
	t.Helper()
	built, err := image.FromELF(Build(t, arguments...))
	if err != nil {
		t.Fatal(err)
	}
	return built
}

// ImageOf assembles one source, given as text, and returns the program's image.
func ImageOf(t testing.TB, assembly string) image.Image {
	t.Helper()
	path := filepath.Join(t.TempDir(), "program.S")
	write(t, path, []byte(assembly))
	return Image(t, path)
}

// ramBytes is how much RAM a program has in QEMU.
const ramBytes = 1 << 20

// Emulate runs the code of an image as a Linux program in QEMU, with a RAM of 1 MiB and no input, and returns what it exits with and what it writes to
// its standard output.
func Emulate(t testing.TB, code []byte) (exit int, output []byte) {
	t.Helper()
	rom := filepath.Join(t.TempDir(), "code.rom")
	source := filepath.Join(t.TempDir(), "code.S")
	elf := filepath.Join(t.TempDir(), "code.elf")
	text := fmt.Sprintf(".section .start, \"ax\"\n.globl _start\n_start: .incbin %q\n.bss\n.zero %d\n", rom, ramBytes)
	write(t, rom, code)
	write(t, source, []byte(text))
	write(t, elf, Build(t, source))
	command := exec.CommandContext(t.Context(), emulator, elf)
	output, err := command.Output()
	if failed := new(exec.ExitError); errors.As(err, &failed) && failed.Exited() {
		return failed.ExitCode(), output
	}
	if err != nil {
		t.Fatalf("%s (apt install qemu-user): %v", emulator, err)
	}
	return 0, output
}

func write(t testing.TB, path string, content []byte) {
	t.Helper()
	if err := os.WriteFile(path, content, 0o700); err != nil {
		t.Fatal(err)
	}
}
