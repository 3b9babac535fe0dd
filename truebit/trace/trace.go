// Package trace answers what the state of a machine is after any of 2^36 steps, as a game over a disputed step asks for it.
//
// Start from Trace. It runs the machine once and keeps snapshots, so that every later answer costs at most the steps from the nearest one.
package trace

import (
	"context"
	"errors"
	"fmt"
	"sort"

	"github.com/ethereum/go-ethereum/common"

	"github.com/livepeer/network/truebit/merkle"
	"github.com/livepeer/network/truebit/rv32"
)

const (
	// Steps is the length of every trace: 16^9. A machine that stops before stays as it is.
	Steps = 1 << 36
	// Sections is the number of parts into which a game cuts what is disputed.
	Sections = 16
	// DefaultInterval is the number of steps between two snapshots, about a second of running.
	DefaultInterval = 1 << 28
	// DefaultMaxPages keeps snapshots below 1 GiB.
	DefaultMaxPages = 1 << 30 / merkle.ChunkBytes

	// slice is how many steps are taken without looking at the context.
	slice = 1 << 24
)

// Config is what a trace needs.
type Config struct {
	// Machine is before its first step. It is the trace's from then on.
	Machine *rv32.Machine
	// Interval is the number of steps between snapshots; 0 is DefaultInterval.
	Interval uint64
	// MaxPages is the most pages of 4 KiB that the regular snapshots hold together; 0 is DefaultMaxPages. When there are more, every second snapshot
	// is dropped and the interval doubles. Two more states are held besides: that of the machine, and that where the last section began.
	MaxPages int
	// Progress, if any, is called now and then with the number of steps that the machine has taken.
	Progress func(steps uint64)
}

// Trace is the run of one machine. It is for one goroutine.
type Trace struct {
	config    Config
	machine   *rv32.Machine
	interval  uint64
	snapshots []rv32.Snapshot // at multiples of the interval, from step 0
	pages     int             // held by snapshots
	near      rv32.Snapshot   // where the last section began
	final     *rv32.Snapshot  // where the machine stopped, once that is known
}

// New returns the trace of a machine. A machine that has taken a step already is an error.
func New(config Config) (*Trace, error) {
	if config.Machine == nil || config.Machine.Steps() != 0 {
		return nil, errors.New("trace: want a machine before its first step")
	}
	if config.MaxPages < 0 {
		return nil, fmt.Errorf("trace: MaxPages %d is negative", config.MaxPages)
	}
	if config.Interval == 0 {
		config.Interval = DefaultInterval
	}
	if config.MaxPages == 0 {
		config.MaxPages = DefaultMaxPages
	}
	start := config.Machine.Snapshot()
	return &Trace{config: config, machine: config.Machine, interval: config.Interval, snapshots: []rv32.Snapshot{start}, near: start}, nil
}

// Final returns the state after all steps, and the step after which the machine stays as it is: Steps if it never stops.
func (t *Trace) Final(ctx context.Context) (rv32.State, uint64, error) {
	if err := t.seek(ctx, Steps); err != nil {
		return rv32.State{}, 0, err
	}
	return t.machine.Snapshot().State, t.machine.Steps(), nil
}

// Hash returns the hash of the state after step steps.
func (t *Trace) Hash(ctx context.Context, step uint64) (common.Hash, error) {
	if err := t.seek(ctx, step); err != nil {
		return common.Hash{}, err
	}
	state := t.machine.Snapshot().State
	return state.Hash(), nil
}

// Section returns the hashes at the ends of the 16 equal parts of the steps from..to, so the last is that of to. The number of steps must be a
// multiple of 16 and not 0.
func (t *Trace) Section(ctx context.Context, from, to uint64) ([]common.Hash, error) {
	if from >= to || to > Steps || (to-from)%Sections != 0 {
		return nil, fmt.Errorf("trace: no %d equal sections from step %d to %d", Sections, from, to)
	}
	if err := t.seek(ctx, from); err != nil {
		return nil, err
	}
	t.near = t.machine.Snapshot()
	hashes := make([]common.Hash, Sections)
	for i := range uint64(Sections) {
		hash, err := t.Hash(ctx, from+(to-from)/Sections*(i+1))
		if err != nil {
			return nil, err
		}
		hashes[i] = hash
	}
	return hashes, nil
}

// Witness returns the encoded state after step steps and what the judge needs to take the next one.
func (t *Trace) Witness(ctx context.Context, step uint64) (encoded []byte, witness []common.Hash, err error) {
	if err := t.seek(ctx, step); err != nil {
		return nil, nil, err
	}
	encoded, witness = t.machine.Witness()
	return encoded, witness, nil
}

// Pages is the number of pages of 4 KiB that the regular snapshots hold.
func (t *Trace) Pages() int { return t.pages }

// seek brings the machine to where it is after step steps.
func (t *Trace) seek(ctx context.Context, step uint64) error {
	if step > Steps {
		return fmt.Errorf("trace: step %d of %d", step, uint64(Steps))
	}
	if t.final != nil {
		step = min(step, t.final.Steps)
	}
	t.jump(step)
	for t.machine.Steps() < step {
		if err := ctx.Err(); err != nil {
			return fmt.Errorf("trace: at step %d of %d: %w", t.machine.Steps(), step, err)
		}
		now := t.machine.Steps()
		boundary := (now/t.interval + 1) * t.interval
		t.machine.Run(min(slice, boundary-now, step-now))
		t.keep()
		if t.config.Progress != nil {
			t.config.Progress(t.machine.Steps())
		}
		if t.machine.Status() != rv32.Running {
			return nil
		}
	}
	return nil
}

// jump puts the machine on the last state known at or before step, unless it stands at or behind that one already.
func (t *Trace) jump(step uint64) {
	after := sort.Search(len(t.snapshots), func(i int) bool { return t.snapshots[i].Steps > step })
	best := t.snapshots[after-1]
	if t.final != nil && t.final.Steps <= step {
		best = *t.final
	}
	if t.near.Steps <= step && t.near.Steps > best.Steps {
		best = t.near
	}
	if now := t.machine.Steps(); now > step || now < best.Steps {
		t.machine.Restore(best)
	}
}

// keep takes a snapshot if the machine is where there should be one.
func (t *Trace) keep() {
	if t.final == nil && t.machine.Status() != rv32.Running {
		snapshot := t.machine.Snapshot()
		t.final = &snapshot
		return
	}
	last := t.snapshots[len(t.snapshots)-1]
	if steps := t.machine.Steps(); steps%t.interval != 0 || steps <= last.Steps {
		return
	}
	snapshot := t.machine.Snapshot()
	t.snapshots = append(t.snapshots, snapshot)
	t.pages += snapshot.Unshared(last)
	for t.pages > t.config.MaxPages && len(t.snapshots) > 1 {
		t.thin()
	}
}

// thin drops every second snapshot.
func (t *Trace) thin() {
	kept := t.snapshots[:1]
	t.pages, t.interval = 0, 2*t.interval
	for i := 2; i < len(t.snapshots); i += 2 {
		t.pages += t.snapshots[i].Unshared(kept[len(kept)-1])
		kept = append(kept, t.snapshots[i])
	}
	clear(t.snapshots[len(kept):])
	t.snapshots = kept
}
