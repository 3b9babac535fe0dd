package runs_test

import (
	"encoding/binary"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/livepeer/network/simulation/world/runs"
	"github.com/livepeer/network/truebit/game"
	"github.com/livepeer/network/truebit/rv32"
)

const a0, a4 = 10, 14

// TestEnding_IsWhatTheMachineComesTo executes every run. One that ends otherwise than its Ending says would have the model judge games about
// another program.
func TestEnding_IsWhatTheMachineComesTo(t *testing.T) {
	t.Parallel()
	library := newLibrary(t)
	findings := map[game.Finding]int{}
	for program := range uint64(runs.Programs) {
		for rendition := range uint16(runs.Renditions - 1) {
			run := runs.Run{Program: program + 1, Rendition: rendition}
			final := stateOf(t, library, run, runs.Steps)
			want := run.Ending()
			have := runs.Ending{Steps: want.Steps, Status: uint8(final.Status), Code: final.X[a0]}
			for i, word := range final.X[a4 : a4+4] {
				binary.BigEndian.PutUint32(have.Digest[4*i:], word)
			}
			if have != want {
				t.Errorf("run %+v ends as %+v, want %+v", run, have, want)
			}
			last := stateOf(t, library, run, want.Steps)
			if before := stateOf(t, library, run, want.Steps-1); before.Status != rv32.Running || last != final {
				t.Errorf("run %+v does not stop with step %d", run, want.Steps)
			}
			findings[game.Find(final)]++
		}
	}
	if findings[game.Passes] != 2*runs.Programs || findings[game.Fails] != runs.Programs || findings[game.Voids] != runs.Programs {
		t.Errorf("runs end as %v, want half of them to pass, a quarter to fail, and a quarter to say nothing", findings)
	}
}

func newLibrary(t *testing.T) *runs.Library {
	t.Helper()
	library, err := runs.NewLibrary()
	if err != nil {
		t.Fatal(err)
	}
	return library
}

func stateOf(t *testing.T, library *runs.Library, run runs.Run, step uint64) rv32.State {
	t.Helper()
	encoded, _, err := library.Witness(run, step)
	if err != nil {
		t.Fatal(err)
	}
	state, err := rv32.DecodeState(encoded)
	if err != nil {
		t.Fatal(err)
	}
	return state
}

// TestLibrary_StatesDoNotRepeat: the model takes states of different steps, and of different runs, for different.
func TestLibrary_StatesDoNotRepeat(t *testing.T) {
	t.Parallel()
	library := newLibrary(t)
	seen := map[common.Hash]runs.Run{}
	for _, run := range []runs.Run{{Program: 1, Rendition: 0}, {Program: 1, Rendition: 2}, {Program: 2, Rendition: 0}} {
		for step := range run.Ending().Steps + 1 {
			hash, err := library.Hash(run, step)
			if err != nil {
				t.Fatal(err)
			}
			if other, there := seen[hash]; there {
				t.Fatalf("step %d of run %+v is a state of run %+v", step, run, other)
			}
			seen[hash] = run
		}
	}
}

// TestLibrary_NamesPrograms goes from numbers to roots and back.
func TestLibrary_NamesPrograms(t *testing.T) {
	t.Parallel()
	library := newLibrary(t)
	for program := range uint64(2 * runs.Programs) {
		if back := library.Program(library.Image(program)); back != program {
			t.Errorf("the image of program %d is that of program %d", program, back)
		}
	}
	if _, err := library.Hash(runs.Run{Program: runs.Programs + 1}, 0); err == nil {
		t.Error("a program that nobody has was executed")
	}
}
