package runs

import (
	"context"
	"encoding/binary"
	"fmt"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/livepeer/network/truebit/guest"
	"github.com/livepeer/network/truebit/image"
	"github.com/livepeer/network/truebit/merkle"
	"github.com/livepeer/network/truebit/rv32"
	"github.com/livepeer/network/truebit/trace"
)

// Width and Height are of the box of every profile that is judged, in pixels.
const (
	Width  = 426
	Height = 240
)

// snapshotEvery is so many steps: few, as games ask for steps all over a trace.
const snapshotEvery = 256

// Library executes runs. It works them out when they are first asked for, and is safe for concurrent use.
type Library struct {
	source     merkle.Tree
	renditions [Renditions]merkle.Tree
	images     [Programs]image.Image
	// siblings are of the last leaf of each image, from the leaf up.
	siblings [Programs][]common.Hash

	mu       sync.Mutex // guards what follows
	programs [Programs]*rv32.Program
	traces   map[Run]*trace.Trace
	hashes   map[moment]common.Hash
}

// moment is a step of a run.
type moment struct {
	run  Run
	step uint64
}

// NewLibrary returns the images and blobs, of which nothing has been executed yet.
func NewLibrary() (*Library, error) {
	l := &Library{traces: map[Run]*trace.Trace{}, hashes: map[moment]common.Hash{}}
	var err error
	if l.source, err = rv32.Blob([]byte("source")); err != nil {
		return nil, fmt.Errorf("source: %w", err)
	}
	for i := range l.renditions {
		rendition := uint16(i) //nolint:gosec // Below Renditions.
		data := binary.LittleEndian.AppendUint32(nil, codeOf(rendition))
		for _, word := range wordsOf(rendition) {
			data = binary.LittleEndian.AppendUint32(data, word)
		}
		if l.renditions[i], err = rv32.Blob(data); err != nil {
			return nil, fmt.Errorf("rendition %d: %w", i, err)
		}
	}
	for i := range l.images {
		if l.images[i], err = image.New(codeOfProgram(uint64(i) + 1)); err != nil { //nolint:gosec // Below Programs.
			return nil, fmt.Errorf("program %d: %w", i+1, err)
		}
		if l.siblings[i], err = l.images[i].Siblings(); err != nil {
			return nil, fmt.Errorf("program %d: %w", i+1, err)
		}
	}
	return l, nil
}

// Source is the root of the source's blob.
func (l *Library) Source() common.Hash { return l.source.Root() }

// Rendition is the root of the blob of a rendition, which has to be below Renditions.
func (l *Library) Rendition(index int) common.Hash { return l.renditions[index].Root() }

// Siblings are those of the last leaf of a program's image; zeros for a program that there is not.
func (l *Library) Siblings(program uint64) []common.Hash {
	if program == 0 || program > Programs {
		return make([]common.Hash, rv32.ROMLevels)
	}
	return l.siblings[program-1]
}

// Image is the root of a program's image. Programs beyond the last have roots of which nobody has an image, program 0 has none.
func (l *Library) Image(program uint64) (root common.Hash) {
	if program > 0 && program <= Programs {
		return l.images[program-1].Root
	}
	binary.BigEndian.PutUint64(root[common.HashLength-8:], program)
	return root
}

// Program is the number of the program whose image has a root, the opposite of Image.
func (l *Library) Program(root common.Hash) uint64 {
	for i := range l.images {
		if l.images[i].Root == root {
			return uint64(i) + 1 //nolint:gosec // Below Programs.
		}
	}
	return binary.BigEndian.Uint64(root[common.HashLength-8:])
}

// Hash is the hash of the state of a run that is known, after so many steps.
func (l *Library) Hash(run Run, step uint64) (common.Hash, error) {
	step = min(step, run.Ending().Steps)
	l.mu.Lock()
	defer l.mu.Unlock()
	if hash, known := l.hashes[moment{run, step}]; known {
		return hash, nil
	}
	t, err := l.trace(run)
	if err != nil {
		return common.Hash{}, err
	}
	hash, err := t.Hash(context.Background(), step)
	if err == nil {
		l.hashes[moment{run, step}] = hash
	}
	return hash, err
}

// Witness is the encoded state of a run that is known, after so many steps, and what the judge needs to take the next one.
func (l *Library) Witness(run Run, step uint64) (encoded []byte, witness []common.Hash, err error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	t, err := l.trace(run)
	if err != nil {
		return nil, nil, err
	}
	return t.Witness(context.Background(), min(step, Steps))
}

// trace is that of a run. The lock is held.
func (l *Library) trace(run Run) (*trace.Trace, error) {
	if t, known := l.traces[run]; known {
		return t, nil
	}
	if !run.Known() {
		return nil, fmt.Errorf("there is no run of program %d over rendition %d", run.Program, run.Rendition)
	}
	program := l.programs[run.Program-1]
	if program == nil {
		var err error
		if program, err = guest.WithParameters(l.images[run.Program-1], guest.Parameters{Width: Width, Height: Height}); err != nil {
			return nil, fmt.Errorf("program %d: %w", run.Program, err)
		}
		l.programs[run.Program-1] = program
	}
	t, err := trace.New(trace.Config{Machine: rv32.New(program, l.source, l.renditions[run.Rendition]), Interval: snapshotEvery})
	if err != nil {
		return nil, fmt.Errorf("run of program %d over rendition %d: %w", run.Program, run.Rendition, err)
	}
	l.traces[run] = t
	return t, nil
}
