// Package image is a program as it travels: the bytes of a ROM under the hash that contracts know it by.
//
// Start from FromELF, which turns what a compiler made into an Image, and Open, which reads one and refuses what is not the program asked for.
// A file is the ROM without the zeros at its end, and its name is the root: there is nothing in it that the root does not cover.
package image

import (
	"bytes"
	"debug/elf"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/livepeer/network/truebit/merkle"
	"github.com/livepeer/network/truebit/rv32"
)

// MaxELFBytes is the largest ELF file that FromELF reads.
const MaxELFBytes = 64 << 20

// extension ends the name of an image's file.
const extension = ".rom"

// Flags of an ELF header (RISC-V ELF psABI 1.0, section 8.1).
const (
	flagsAt     = 36
	flagRVC     = 0x1
	flagsFloat  = 0x6
	flagRVE     = 0x8
	headerBytes = 52
)

// lastLeafAt is where the last leaf of the ROM begins, which an image leaves zero for what a run is to depend on (docs/spec/verdict.md).
const lastLeafAt = rv32.ROMBytes - merkle.LeafBytes

// ErrNoRoom is what an image is refused with whose last leaf is not zero.
var ErrNoRoom = errors.New("the image has no room for parameters")

// ErrOther is what an image is refused with that is not the one asked for.
var ErrOther = errors.New("not the image of this root")

// Image is the content of a ROM.
type Image struct {
	// Code is the ROM from its start, without zeros at the end. Who has an Image does not change it.
	Code []byte
	// Root is codeRoot, the hash that the machine's states carry.
	Root common.Hash
}

// New returns the image of a ROM that begins with code. Code that does not fit is an error.
func New(code []byte) (Image, error) {
	code = bytes.TrimRight(code, "\x00")
	if len(code) > rv32.ROMBytes {
		return Image{}, fmt.Errorf("code of %d bytes, the machine takes %d", len(code), rv32.ROMBytes)
	}
	tree, err := merkle.FromBytes(rv32.ROMLevels, code)
	if err != nil {
		return Image{}, err
	}
	return Image{Code: code, Root: tree.Root()}, nil
}

// With returns the ROM that has a leaf at its end, where the image has zeros; ErrNoRoom if it has none there. The root of what is returned is the codeRoot of runs
// that depend on the leaf.
func (i Image) With(last common.Hash) ([]byte, error) {
	if len(i.Code) > lastLeafAt {
		return nil, ErrNoRoom
	}
	code := make([]byte, rv32.ROMBytes)
	copy(code, i.Code)
	copy(code[lastLeafAt:], last[:])
	return code, nil
}

// Siblings returns what a contract needs to put a leaf at the end of the image: the siblings of the last leaf, from the leaf up.
func (i Image) Siblings() ([]common.Hash, error) {
	tree, err := merkle.FromBytes(rv32.ROMLevels, i.Code)
	if err != nil {
		return nil, err
	}
	_, siblings := tree.Path(1<<rv32.ROMLevels - 1)
	return siblings, nil
}

// FromELF returns the image of an executable for rv32im. What is loaded goes to its physical address, which must be in the ROM:
// data that changes is copied to RAM by the program itself. Execution starts at address 0.
func FromELF(file []byte) (Image, error) {
	if len(file) > MaxELFBytes {
		return Image{}, fmt.Errorf("ELF file of %d bytes, limit is %d", len(file), MaxELFBytes)
	}
	parsed, err := elf.NewFile(bytes.NewReader(file))
	if err != nil {
		return Image{}, fmt.Errorf("read ELF: %w", err)
	}
	if err := checkHeader(parsed, file); err != nil {
		return Image{}, fmt.Errorf("read ELF: %w", err)
	}
	rom, taken := make([]byte, rv32.ROMBytes), make([]bool, rv32.ROMBytes)
	for i, segment := range parsed.Progs {
		if segment.Type != elf.PT_LOAD || segment.Filesz == 0 {
			continue
		}
		if segment.Paddr >= rv32.ROMBytes || segment.Filesz > rv32.ROMBytes-segment.Paddr {
			return Image{}, fmt.Errorf("read ELF: segment %d is loaded at %#x to %#x, outside the ROM", i, segment.Paddr, segment.Paddr+segment.Filesz)
		}
		if _, err := io.ReadFull(segment.Open(), rom[segment.Paddr:segment.Paddr+segment.Filesz]); err != nil {
			return Image{}, fmt.Errorf("read ELF: segment %d: %w", i, err)
		}
		for at := segment.Paddr; at < segment.Paddr+segment.Filesz; at++ {
			if taken[at] {
				return Image{}, fmt.Errorf("read ELF: segment %d overlaps another at %#x", i, at)
			}
			taken[at] = true
		}
	}
	return New(rom)
}

func checkHeader(parsed *elf.File, file []byte) error {
	if parsed.Class != elf.ELFCLASS32 || parsed.Data != elf.ELFDATA2LSB || parsed.Machine != elf.EM_RISCV || parsed.Type != elf.ET_EXEC {
		return fmt.Errorf("%v %v %v %v, want an executable for 32-bit little-endian RISC-V", parsed.Class, parsed.Data, parsed.Machine, parsed.Type)
	}
	if len(file) < headerBytes {
		return errors.New("header is cut off")
	}
	if flags := binary.LittleEndian.Uint32(file[flagsAt:]); flags&(flagRVC|flagsFloat|flagRVE) != 0 {
		return fmt.Errorf("flags %#x: compiled for more than rv32im with the ABI ilp32", flags)
	}
	if parsed.Entry != rv32.ROMBase {
		return fmt.Errorf("entry point %#x, the machine starts at %#x", parsed.Entry, rv32.ROMBase)
	}
	return nil
}

// FileName is the name under which the image of a root travels.
func FileName(root common.Hash) string { return strings.TrimPrefix(root.Hex(), "0x") + extension }

// Write puts the image into a folder under its FileName and returns the path. Another process that opens it meanwhile finds all of it or nothing.
func (i Image) Write(folder string) (path string, err error) {
	temporary, err := os.CreateTemp(folder, "*.part")
	if err != nil {
		return "", fmt.Errorf("write image: %w", err)
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, os.Remove(temporary.Name()))
		}
	}()
	const readable = 0o644 // by every account that runs an agent
	_, err = temporary.Write(i.Code)
	if err = errors.Join(err, temporary.Chmod(readable), temporary.Close()); err != nil {
		return "", fmt.Errorf("write image: %w", err)
	}
	path = filepath.Join(folder, FileName(i.Root))
	if err = os.Rename(temporary.Name(), path); err != nil {
		return "", fmt.Errorf("write image: %w", err)
	}
	return path, nil
}

// Read takes the image of a root from a stream. What is not that image to the last byte is ErrOther.
func Read(from io.Reader, root common.Hash) (Image, error) {
	code, err := io.ReadAll(io.LimitReader(from, rv32.ROMBytes+1))
	if err != nil {
		return Image{}, fmt.Errorf("read image %v: %w", root, err)
	}
	image, err := New(code)
	if err != nil || image.Root != root || len(image.Code) != len(code) {
		return Image{}, fmt.Errorf("read image %v: %w", root, ErrOther)
	}
	return image, nil
}

// Open reads the image of a root from a folder.
func Open(folder string, root common.Hash) (Image, error) {
	file, err := os.Open(filepath.Join(folder, FileName(root)))
	if err != nil {
		return Image{}, fmt.Errorf("open image: %w", err)
	}
	image, err := Read(file, root)
	return image, errors.Join(err, file.Close())
}
