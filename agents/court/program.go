package court

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/media/profile"
	"github.com/livepeer/network/truebit/game"
	"github.com/livepeer/network/truebit/guest"
	"github.com/livepeer/network/truebit/image"
	"github.com/livepeer/network/truebit/merkle"
	"github.com/livepeer/network/truebit/rv32"
	"github.com/livepeer/network/truebit/trace"
)

const (
	// maxTraces bounds the runs that are remembered; another one costs a new run.
	maxTraces = 4
	// maxTracePages keeps the snapshots of one below 256 MiB.
	maxTracePages = 256 << 20 / merkle.ChunkBytes
)

// errNoProgram says that the program of a case is not at hand.
var errNoProgram = errors.New("the program that judges the case is not at hand")

// Program is the one that judges renditions. *guest.Guest is one. It is safe for concurrent use.
type Program interface {
	// Image is the program without parameters. The chain knows it by its root.
	Image() image.Image
	// Check says what the program answers, in a quick way. Its error tells of a failure here.
	Check(ctx context.Context, p guest.Parameters, source, rendition []byte) (guest.Result, error)
	// Machine is before the first step of the same run.
	Machine(p guest.Parameters, source, rendition []byte) (*rv32.Machine, error)
}

// ParametersOf are those under which the program judges renditions of a profile; judged is false where it does not: it judges H.264 with the pictures
// of the source.
func ParametersOf(p profile.Profile) (parameters guest.Parameters, judged bool) {
	if !p.Judged() {
		return guest.Parameters{}, false
	}
	return guest.Parameters{Width: uint32(p.Width), Height: uint32(p.Height)}, true
}

// subject is what a run is about.
type subject struct {
	source, rendition common.Hash
	parameters        guest.Parameters
}

// run is the trace of a subject. Its mutex is held while the machine runs, because a trace is for one goroutine.
type run struct {
	subject subject
	mu      sync.Mutex // guards trace
	trace   *trace.Trace
}

// traces remembers runs, the newest ones.
type traces struct {
	mu   sync.Mutex // guards runs
	runs []*run     // the one used last at the end
}

func newTraces() *traces { return &traces{} }

// of returns the run of a subject, new or remembered.
func (t *traces) of(s subject) *run {
	t.mu.Lock()
	defer t.mu.Unlock()
	found := &run{subject: s}
	if i := slices.IndexFunc(t.runs, func(r *run) bool { return r.subject == s }); i >= 0 {
		found = t.runs[i]
		t.runs = slices.Delete(t.runs, i, i+1)
	}
	t.runs = append(t.runs, found)
	if len(t.runs) > maxTraces {
		t.runs = slices.Delete(t.runs, 0, 1)
	}
	return found
}

// opening is what a game is opened with.
type opening = game.Opening

// withTrace calls use with the trace of a rendition of a case. No other goroutine uses it meanwhile.
func (c *Clerk) withTrace(ctx context.Context, one *protocol.Case, rendition int, use func(*trace.Trace) error) error {
	if err := c.hasProgram(ctx, one); err != nil {
		return err
	}
	ladder, err := c.ladder(ctx, one)
	if err != nil {
		return err
	}
	if rendition >= len(ladder) || rendition >= len(one.Renditions) {
		return fmt.Errorf("rendition %d of %d", rendition, len(one.Renditions))
	}
	parameters, judged := ParametersOf(ladder[rendition])
	if !judged {
		return fmt.Errorf("rendition %d has a profile that the program does not judge", rendition)
	}
	r := c.traces.of(subject{one.Source, one.Renditions[rendition], parameters})
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.trace == nil {
		if r.trace, err = c.newTrace(ctx, r.subject); err != nil {
			return err
		}
	}
	return use(r.trace)
}

func (c *Clerk) newTrace(ctx context.Context, s subject) (*trace.Trace, error) {
	source, err := c.Blob(ctx, s.source)
	if err != nil {
		return nil, err
	}
	rendition, err := c.Blob(ctx, s.rendition)
	if err != nil {
		return nil, err
	}
	machine, err := c.cfg.Program.Machine(s.parameters, source, rendition)
	if err != nil {
		return nil, fmt.Errorf("load the machine: %w", err)
	}
	return trace.New(trace.Config{Machine: machine, MaxPages: maxTracePages})
}

// hasProgram checks that the program of a case is the one at hand.
func (c *Clerk) hasProgram(ctx context.Context, one *protocol.Case) error {
	root, err := c.cfg.Protocol.ProgramRoot(ctx, one.Program)
	if err != nil {
		return err
	}
	if c.cfg.Program == nil || c.cfg.Program.Image().Root != root {
		return fmt.Errorf("%w: it has the root %s", errNoProgram, root)
	}
	return nil
}

// told is what is said of a run in games.
func (c *Clerk) told(truth game.Trace) game.Trace {
	if c.cfg.Tell == nil {
		return truth
	}
	return c.cfg.Tell(truth)
}
