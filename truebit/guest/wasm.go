package guest

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"

	"github.com/livepeer/network/truebit/rv32"
)

const (
	// wasmPageBytes is the size of a page of WebAssembly.
	wasmPageBytes = 64 << 10
	// maxChecks is how many instances there are at once: each holds up to maxWASMMemory.
	maxChecks = 2
	// maxWASMMemory is what an instance may hold: both halves of the input, two heaps of 56 MiB, buffers and the stack.
	maxWASMMemory = 192 << 20
)

// engine is the compiled program.
type engine struct {
	runtime wazero.Runtime
	module  wazero.CompiledModule
}

// compile makes the program ready. A program that wants anything from outside is refused.
func compile(ctx context.Context, wasm []byte) (*engine, error) {
	config := wazero.NewRuntimeConfig().WithMemoryLimitPages(maxWASMMemory / wasmPageBytes)
	runtime := wazero.NewRuntimeWithConfig(ctx, config)
	module, err := runtime.CompileModule(ctx, wasm)
	if err == nil {
		err = checkModule(module)
	}
	if err != nil {
		return nil, errors.Join(fmt.Errorf("compile program: %w", err), runtime.Close(ctx))
	}
	return &engine{runtime: runtime, module: module}, nil
}

// exports are the functions that are called, with the number of their parameters and results, all of 32 bits.
var exports = map[string][2]int{"parameters_at": {0, 1}, "blob_at": {1, 1}, "result_at": {0, 1}, "begin": {2, 0}, "next": {0, 1}}

// checkModule refuses a program that wants anything from outside, or lacks what is called.
func checkModule(module wazero.CompiledModule) error {
	if len(module.ImportedFunctions())+len(module.ImportedMemories()) > 0 {
		return errors.New("it imports something")
	}
	functions := module.ExportedFunctions()
	for name, shape := range exports {
		f, found := functions[name]
		if !found {
			return fmt.Errorf("it has no function %s", name)
		}
		types := slices.Concat(f.ParamTypes(), f.ResultTypes())
		other := func(t api.ValueType) bool { return t != api.ValueTypeI32 }
		if len(f.ParamTypes()) != shape[0] || len(f.ResultTypes()) != shape[1] || slices.ContainsFunc(types, other) {
			return fmt.Errorf("its function %s is another one", name)
		}
	}
	if len(module.ExportedMemories()) != 1 {
		return errors.New("it has no memory of its own")
	}
	return nil
}

// Check runs the verdict as WebAssembly, in a memory of its own; a third one at once waits. A context that ends stops it after the picture it is at. A Result is the same as that of the
// machine; an error tells of a failure here.
func (g *Guest) Check(ctx context.Context, p Parameters, source, rendition []byte) (result Result, err error) {
	for i, blob := range [][]byte{source, rendition} {
		if len(blob) > rv32.MaxBlobBytes {
			return Result{}, fmt.Errorf("input %d of %d bytes, the program takes %d", i, len(blob), rv32.MaxBlobBytes)
		}
	}
	program, err := g.engine(ctx)
	if err != nil {
		return Result{}, err
	}
	select {
	case g.checks <- struct{}{}:
		defer func() { <-g.checks }()
	case <-ctx.Done():
		return Result{}, fmt.Errorf("run program: %w", context.Cause(ctx))
	}
	module, err := program.runtime.InstantiateModule(ctx, program.module, wazero.NewModuleConfig().WithName("").WithStartFunctions())
	if err != nil {
		return Result{}, fmt.Errorf("start program: %w", err)
	}
	defer func() { err = errors.Join(err, module.Close(ctx)) }()
	leaf := p.Encode()
	err = write(ctx, module, leaf[:], "parameters_at")
	if err == nil {
		err = write(ctx, module, source, "blob_at", 0)
	}
	if err == nil {
		err = write(ctx, module, rendition, "blob_at", 1)
	}
	if err != nil {
		return Result{}, err
	}
	var failed error
	inBackground(func() { failed = run(ctx, module, len(source), len(rendition)) })
	if cause := context.Cause(ctx); cause != nil {
		return Result{}, fmt.Errorf("run program: %w", cause)
	}
	result, err = read(ctx, module)
	if err == nil && failed != nil && result.Code != Internal {
		err = fmt.Errorf("run program: %w", failed)
	}
	return result, err
}

// run is the program from its beginning to its end, a picture at a time: between two it looks at the context.
func run(ctx context.Context, module api.Module, source, rendition int) error {
	if _, err := module.ExportedFunction("begin").Call(ctx, uint64(source), uint64(rendition)); err != nil {
		return err
	}
	for next := module.ExportedFunction("next"); ctx.Err() == nil; {
		if more, err := next.Call(ctx); err != nil || more[0] == 0 {
			return err
		}
	}
	return ctx.Err()
}

// write copies data to where a function of the program says.
func write(ctx context.Context, module api.Module, data []byte, where string, arguments ...uint64) error {
	at, err := module.ExportedFunction(where).Call(ctx, arguments...)
	if err != nil {
		return fmt.Errorf("%s: %w", where, err)
	}
	if !module.Memory().Write(uint32(at[0]), data) {
		return fmt.Errorf("%s: %d bytes do not fit", where, len(data))
	}
	return nil
}

func read(ctx context.Context, module api.Module) (Result, error) {
	at, err := module.ExportedFunction("result_at").Call(ctx)
	if err != nil {
		return Result{}, fmt.Errorf("result_at: %w", err)
	}
	memory, ok := module.Memory().Read(uint32(at[0]), ResultBytes)
	if !ok {
		return Result{}, errors.New("the program has no result")
	}
	return readResult(memory), nil
}
