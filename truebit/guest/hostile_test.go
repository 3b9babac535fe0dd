package guest_test

import (
	"bytes"
	"encoding/binary"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/livepeer/network/media/engine/testcard"
	"github.com/livepeer/network/truebit/guest"
	"github.com/livepeer/network/truebit/image"
	"github.com/livepeer/network/truebit/rv32"
)

// TestCheck_HostileStreamsStayInTheSandbox: streams as large, as deep and as odd as somebody may send end with a code, within the memory and soon.
func TestCheck_HostileStreamsStayInTheSandbox(t *testing.T) {
	t.Parallel()
	g := open(t)
	source := card(t)
	good := encode(t, source, "null")
	r := rand.New(rand.NewPCG(41, 42))
	noise := make([]byte, rv32.MaxBlobBytes/packetBytes*packetBytes)
	for i := 0; i+8 <= len(noise); i += 8 {
		binary.LittleEndian.PutUint64(noise[i:], r.Uint64())
	}
	packets := bytes.Clone(noise) // with the right tables, and of one continuous unit of 16 MiB
	continuity := byte(0)
	for at := 0; at < len(packets); at += packetBytes {
		pid := uint16(0x100)
		copy(packets[at:], []byte{0x47, byte(pid >> 8), byte(pid), 0x10 | continuity})
		continuity = (continuity + 1) & 15
	}
	copy(packets, good[:4*packetBytes])
	huge := testcard.TS(t, "color=gray:s=4096x4096:r=25,trim=end_frame=2", "-preset", "ultrafast", "-level:v", "6.2")
	for name, c := range map[string]struct {
		stream []byte
		want   []guest.Code // less the side
	}{
		"16 MiB of noise":         {noise, []guest.Code{guest.BadTS}},
		"16 MiB in a unit":        {packets, []guest.Code{guest.BadTS, guest.BadUnits, guest.BadPicture}},
		"16 MiB of zeros":         {make([]byte, rv32.MaxBlobBytes), []guest.Code{guest.BadTS}},
		"pictures of 16 million":  {huge, []guest.Code{guest.Unsupported, guest.WrongCount - guest.Rendition}},
		"every parameter changes": {flipParameters(good, r), []guest.Code{guest.BadTS, guest.BadUnits, guest.BadPicture, guest.Unsupported, guest.NoMemory}},
		"good, many times over":   {bytes.Repeat(good, rv32.MaxBlobBytes/len(good)), []guest.Code{guest.BadTS, guest.BadUnits, guest.BadPicture}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			var asRendition, asSource []guest.Code
			for _, code := range c.want {
				asRendition, asSource = append(asRendition, guest.Rendition+code), append(asSource, guest.Source+code, guest.WrongCount)
			}
			expect(t, check(t, g, box, source, c.stream), asRendition...)
			expect(t, check(t, g, box, c.stream, good), asSource...)
		})
	}
	if got := check(t, g, box, source, good); got.Code != guest.Pass {
		t.Errorf("afterwards honest work has %+v", got)
	}
}

// flipParameters turns around bits of the parameter sets.
func flipParameters(b []byte, r *rand.Rand) []byte {
	b = bytes.Clone(b)
	at := bytes.Index(b, []byte{0, 0, 1, 0x67})
	for i := at + 5; i < at+20; i++ {
		b[i] ^= byte(1 << r.IntN(8))
	}
	return b
}

// Programs for WebAssembly, by hand: header, then sections of kind, size, content.
const (
	wasmHeader = "\x00asm\x01\x00\x00\x00"
	// wasmImport is a program that imports a function env.f.
	wasmImport = wasmHeader + "\x01\x04\x01\x60\x00\x00" + "\x02\x09\x01\x03env\x01f\x00\x00"
	// wasmGreedy is a program with a memory of 4096 pages, 256 MiB.
	wasmGreedy = wasmHeader + "\x05\x04\x01\x00\x80\x20"
	// wasmOther is a program of a type, one function and its export as "next", which returns nothing.
	wasmOther = wasmHeader + "\x01\x04\x01\x60\x00\x00" + "\x03\x02\x01\x00" + "\x07\x08\x01\x04next\x00\x00" + "\x0a\x04\x01\x02\x00\x0b"
)

// TestCheck_RefusesProgramsThatWantOut: a program that imports anything, wants more memory, or is none, judges nobody; neither does one that lacks what is called.
func TestCheck_RefusesProgramsThatWantOut(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct{ program, want string }{
		"imports":     {wasmImport, "imports something"},
		"256 MiB":     {wasmGreedy, "memory"},
		"nothing":     {wasmHeader, "it has no function"},
		"another":     {wasmOther, "function"},
		"no program":  {"#!/bin/sh", "compile program"},
		"half of one": {wasmGreedy[:len(wasmGreedy)-1], "compile program"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			folder := t.TempDir()
			built, err := image.New([]byte{0x73, 0, 0, 0})
			if err != nil {
				t.Fatal(err)
			}
			if _, err := built.Write(folder); err != nil {
				t.Fatal(err)
			}
			for file, content := range map[string]string{guest.RootFile: built.Root.Hex(), guest.WASMFile: c.program} {
				if err := os.WriteFile(filepath.Join(folder, file), []byte(content), 0o600); err != nil {
					t.Fatal(err)
				}
			}
			g, err := guest.Open(folder)
			if err != nil {
				t.Fatal(err)
			}
			result, err := g.Check(t.Context(), box, nil, nil)
			if err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("%+v, %v, want %q", result, err, c.want)
			}
			if err := g.Close(t.Context()); err != nil {
				t.Error(err)
			}
		})
	}
}
