package image_test

import (
	"bytes"
	"encoding/binary"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/livepeer/network/truebit/image"
	"github.com/livepeer/network/truebit/rv32"
	"github.com/livepeer/network/truebit/rv32/rv32test"
)

// Fields of an ELF header and of its first program header, which follows it.
const (
	classAt, typeAt, entryAt, flagsAt = 4, 16, 24, 36
	segmentAt                         = 52
	physicalAt, fileSizeAt            = segmentAt + 12, segmentAt + 16
	nextSegment                       = 32
)

// TestFromELF_IsWhatTheLinkerPutThere: code first, and behind it the first values of variables, which are for RAM.
func TestFromELF_IsWhatTheLinkerPutThere(t *testing.T) {
	t.Parallel()
	elf := rv32test.Build(t, "start.S", "work.c")
	built, err := image.FromELF(elf)
	if err != nil {
		t.Fatal(err)
	}
	size := binary.LittleEndian.Uint32(elf[fileSizeAt:])
	offset := binary.LittleEndian.Uint32(elf[segmentAt+4:])
	if !bytes.Equal(built.Code[:size], elf[offset:offset+size]) {
		t.Fatal("the code is not that of the ELF file")
	}
	if data := built.Code[size:]; !bytes.Equal(data, []byte{0x78, 0x56, 0x34, 0x12}) {
		t.Fatalf("behind the code stands %x", data)
	}
	program, err := rv32.NewProgram(built.Code)
	if err != nil || program.Root() != built.Root {
		t.Fatalf("the machine has the root %v, the image %v, %v", program.Root(), built.Root, err)
	}
	if again := rv32test.Image(t, "start.S", "work.c"); again.Root != built.Root {
		t.Fatal("built twice, the program has two roots")
	}
}

func TestFromELF_RefusesOtherPrograms(t *testing.T) {
	t.Parallel()
	elf := rv32test.Build(t, "start.S", "work.c")
	put := func(at int, value uint32) func([]byte) []byte {
		return func(file []byte) []byte {
			binary.LittleEndian.PutUint32(file[at:], value)
			return file
		}
	}
	for name, change := range map[string]func([]byte) []byte{
		"no ELF file":         func([]byte) []byte { return []byte("#!/bin/sh\n") },
		"nothing":             func([]byte) []byte { return nil },
		"a cut header":        func(file []byte) []byte { return file[:40] },
		"a cut segment":       func(file []byte) []byte { return file[:0x1100] },
		"64 bit":              func(file []byte) []byte { file[classAt] = 2; return file },
		"an object":           put(typeAt, 243<<16|1),
		"another machine":     put(typeAt, 3<<16|2),
		"an entry point":      put(entryAt, 4),
		"compressed code":     put(flagsAt, 1),
		"floating point":      put(flagsAt, 2),
		"RV32E":               put(flagsAt, 8),
		"a segment outside":   put(physicalAt, rv32.ROMBytes),
		"a segment too large": put(fileSizeAt, rv32.ROMBytes+1),
		"segments that meet":  put(physicalAt+nextSegment, 8),
	} {
		if built, err := image.FromELF(change(bytes.Clone(elf))); err == nil {
			t.Errorf("%s: an image of %d bytes", name, len(built.Code))
		}
	}
	if _, err := image.FromELF(make([]byte, image.MaxELFBytes+1)); err == nil {
		t.Error("a file that is too large")
	}
}

// TestOpen_ReturnsWhatWasWritten and nothing else under that name.
func TestOpen_ReturnsWhatWasWritten(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	code := append(bytes.Repeat([]byte{1, 2, 3, 0}, 999), 0, 0)
	written, err := image.New(code)
	if err != nil {
		t.Fatal(err)
	}
	path, err := written.Write(folder)
	if err != nil || path != filepath.Join(folder, strings.TrimPrefix(written.Root.Hex(), "0x")+".rom") {
		t.Fatal(path, err)
	}
	read, err := image.Open(folder, written.Root)
	if err != nil || read.Root != written.Root || !bytes.Equal(read.Code, bytes.TrimRight(code, "\x00")) {
		t.Fatalf("%d bytes, %v", len(read.Code), err)
	}
	if left, err := os.ReadDir(folder); err != nil || len(left) != 1 {
		t.Fatalf("%d files are left, %v", len(left), err)
	}
	for name, content := range map[string][]byte{
		"a changed byte":     append([]byte{7}, read.Code[1:]...),
		"a byte less":        read.Code[:len(read.Code)-1],
		"a byte more":        append(bytes.Clone(read.Code), 1),
		"a zero at its end":  append(bytes.Clone(read.Code), 0),
		"far too many bytes": make([]byte, rv32.ROMBytes+1),
		"nothing":            nil,
	} {
		if _, err := image.Read(bytes.NewReader(content), written.Root); !errors.Is(err, image.ErrOther) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := image.Open(folder, common.Hash{1}); !errors.Is(err, os.ErrNotExist) {
		t.Error(err)
	}
	if _, err := written.Write(filepath.Join(folder, "nowhere")); err == nil {
		t.Error("written to a folder that is not there")
	}
}

func TestNew_TakesAFullROMAndNoMore(t *testing.T) {
	t.Parallel()
	if full, err := image.New(bytes.Repeat([]byte{1}, rv32.ROMBytes)); err != nil || len(full.Code) != rv32.ROMBytes {
		t.Error(err)
	}
	if _, err := image.New(bytes.Repeat([]byte{1}, rv32.ROMBytes+1)); err == nil {
		t.Error("a byte too many")
	}
	if empty, err := image.New(make([]byte, rv32.ROMBytes+9)); err != nil || len(empty.Code) != 0 || empty.Root != (common.Hash{}) {
		t.Error("zeros are an image of nothing")
	}
}
