// Package guest runs the verdict: the program that says whether a rendition shows what its source shows.
//
// Start from Open, which reads what make guest has built. Guest.Check runs the program as WebAssembly, for everyday checks; Guest.Machine
// puts it on the machine whose steps a contract can judge. Both are the same C code and leave the same Result. The package knows nothing of video: the program in src/ does.
// docs/spec/verdict.md is the definition.
package guest

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/livepeer/network/truebit/image"
	"github.com/livepeer/network/truebit/merkle"
	"github.com/livepeer/network/truebit/rv32"
)

// Files of a folder that make guest has filled.
const (
	// RootFile holds the root of the image, in hex.
	RootFile = "verdict.root"
	// WASMFile is the program for WebAssembly.
	WASMFile = "verdict.wasm"
)

// MaxWASMBytes is the largest program for WebAssembly that Open reads.
const MaxWASMBytes = 16 << 20

// ParametersBytes is the size of encoded Parameters: the last leaf of the ROM.
const ParametersBytes = merkle.LeafBytes

const parametersMagic = 0x3150564c

// ErrStuck is what a run is given up with that comes to no end within the steps of a trace.
var ErrStuck = errors.New("the program does not end")

// Parameters are what a verdict depends on besides the two streams.
type Parameters struct {
	// Width and Height of the profile's box, in pixels.
	Width, Height uint32
}

// Encode returns the leaf that the parameters are in the ROM.
func (p Parameters) Encode() (leaf common.Hash) {
	binary.LittleEndian.PutUint32(leaf[0:], parametersMagic)
	binary.LittleEndian.PutUint32(leaf[4:], p.Width)
	binary.LittleEndian.PutUint32(leaf[8:], p.Height)
	return leaf
}

// Guest is the program in both its forms. It is safe for concurrent use.
type Guest struct {
	image  image.Image
	wasm   []byte
	checks chan struct{} // holds one for each Check under way
	// compiled is wasm made ready by the first Check, which takes a second or two. ready guards it and whether that failed.
	ready    sync.Mutex
	compiled *engine
}

// Open reads the program from a folder. Where there is none the error wraps os.ErrNotExist.
func Open(folder string) (*Guest, error) {
	root, err := os.ReadFile(filepath.Join(folder, RootFile))
	if err != nil {
		return nil, fmt.Errorf("open guest: %w", err)
	}
	built, err := image.Open(folder, common.HexToHash(strings.TrimSpace(string(root))))
	if err != nil {
		return nil, fmt.Errorf("open guest: %w", err)
	}
	if _, err := built.With(common.Hash{}); err != nil {
		return nil, fmt.Errorf("open guest: %w", err)
	}
	wasm, err := os.ReadFile(filepath.Join(folder, WASMFile))
	if err != nil {
		return nil, fmt.Errorf("open guest: %w", err)
	}
	if len(wasm) > MaxWASMBytes {
		return nil, fmt.Errorf("open guest: program of %d bytes, limit is %d", len(wasm), MaxWASMBytes)
	}
	return &Guest{image: built, wasm: wasm, checks: make(chan struct{}, maxChecks)}, nil
}

// Close frees what the program takes. No Check may be under way.
func (g *Guest) Close(ctx context.Context) error {
	g.ready.Lock()
	defer g.ready.Unlock()
	if g.compiled == nil {
		return nil
	}
	return g.compiled.runtime.Close(ctx)
}

// engine returns the compiled program.
func (g *Guest) engine(ctx context.Context) (*engine, error) {
	g.ready.Lock()
	defer g.ready.Unlock()
	if g.compiled != nil {
		return g.compiled, nil
	}
	compiled, err := compile(context.WithoutCancel(ctx), g.wasm)
	g.compiled = compiled
	return compiled, err
}

// Image is the image without parameters. Nobody changes it.
func (g *Guest) Image() image.Image { return g.image }

// Root is the root of the image without parameters.
func (g *Guest) Root() common.Hash { return g.image.Root }

// Program returns the ROM with parameters: the image with their leaf at its end. Its root is the codeRoot of disputes.
func (g *Guest) Program(p Parameters) (*rv32.Program, error) { return WithParameters(g.image, p) }

// WithParameters returns the ROM of an image with parameters. An image that has no room for them is an error.
func WithParameters(built image.Image, p Parameters) (*rv32.Program, error) {
	code, err := built.With(p.Encode())
	if err != nil {
		return nil, err
	}
	return rv32.NewProgram(code)
}

// Machine returns the machine before the first step of a verdict.
func (g *Guest) Machine(p Parameters, source, rendition []byte) (*rv32.Machine, error) {
	program, err := g.Program(p)
	if err != nil {
		return nil, err
	}
	sourceTree, err := rv32.Blob(source)
	if err != nil {
		return nil, fmt.Errorf("source: %w", err)
	}
	renditionTree, err := rv32.Blob(rendition)
	if err != nil {
		return nil, fmt.Errorf("rendition: %w", err)
	}
	return rv32.New(program, sourceTree, renditionTree), nil
}
