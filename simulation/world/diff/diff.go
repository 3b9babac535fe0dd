// Package diff plays random actions in two worlds and compares everything that can be seen of them after each: what the model computes is
// what the contracts do.
//
// Start from Pair. A Trace that tells two worlds apart is cut down to what is needed for it.
package diff

import (
	"fmt"
	"strings"

	"github.com/livepeer/network/simulation/world"
)

// Step is an action, or time that passes.
type Step struct {
	// Seconds pass before the action.
	Seconds uint64
	// Action is what happens then; none if its Op is world.NoOp.
	Action world.Action
}

// Trace is steps in order.
type Trace []Step

// String is the trace, a step a line.
func (t Trace) String() string {
	names, several := map[world.Op]string{}, map[world.Op]bool{}
	for _, row := range world.Table() {
		names[row.Op], several[row.Op] = row.Contract.String()+"."+row.Function, len(row.Contracts()) > 1
	}
	var text strings.Builder
	for i := range t {
		a := &t[i].Action
		if several[a.Op] {
			fmt.Fprintf(&text, "(of %s) ", a.From.Contract())
		}
		fmt.Fprintf(&text, "+%ds %s by %d to %d from %d id %d n %d m %d amount %s value %s", t[i].Seconds, names[a.Op], a.By, a.To, a.From,
			a.ID, a.N, a.M, a.Amount.Dec(), a.Value.Dec())
		if a.Forged {
			text.WriteString(" forged")
		}
		if a.Data != nil {
			fmt.Fprintf(&text, " %+v", a.Data)
		}
		text.WriteByte('\n')
	}
	return text.String()
}

// Difference is where two worlds have come apart.
type Difference struct {
	// Step is the one after which they differ, What in which answer.
	Step        int
	What        string
	Left, Right string
}

// Error implements error.
func (d *Difference) Error() string {
	return fmt.Sprintf("after step %d: %s is %s on the left, %s on the right", d.Step, d.What, d.Left, d.Right)
}

// Pair is two worlds that began alike.
type Pair struct{ Left, Right world.World }

// Fork forks both.
func (p Pair) Fork() (Pair, error) {
	left, err := p.Left.Fork()
	if err != nil {
		return Pair{}, err
	}
	right, err := p.Right.Fork()
	return Pair{left, right}, err
}

// Close closes both.
func (p Pair) Close() error {
	if err := p.Left.Close(); err != nil {
		return err
	}
	return p.Right.Close()
}

// wholeEvery is after how many steps everything is compared, and not only what the action was about.
const wholeEvery = 40

// Do makes a step in both worlds and compares what came of it. The error is a *Difference, or of a world that is broken.
func (p Pair) Do(number int, s *Step) (world.Receipt, error) {
	if s.Seconds > 0 {
		to := p.Left.Now() + s.Seconds
		if err := p.Left.Advance(to); err != nil {
			return world.Receipt{}, err
		}
		if err := p.Right.Advance(to); err != nil {
			return world.Receipt{}, err
		}
	}
	var receipt world.Receipt
	if s.Action.Op != world.NoOp {
		left, right := s.Action, s.Action
		got, err := p.Left.Apply(&left)
		if err != nil {
			return got, fmt.Errorf("step %d on the left: %w", number, err)
		}
		want, err := p.Right.Apply(&right)
		if err != nil {
			return got, fmt.Errorf("step %d on the right: %w", number, err)
		}
		got.Gas, want.Gas = 0, 0
		if got != want {
			return got, &Difference{Step: number, What: "receipt", Left: fmt.Sprintf("%+v", got), Right: fmt.Sprintf("%+v", want)}
		}
		receipt = got
	}
	return receipt, p.compare(number, &s.Action)
}

// Run makes all steps of a trace and returns the first error of Do.
func (p Pair) Run(trace Trace) error {
	for i := range trace {
		if _, err := p.Do(i, &trace[i]); err != nil {
			return err
		}
	}
	return nil
}

// Shrink cuts a trace that fails down to steps none of which, nor any run of which, can be left out. It runs it at most tries times,
// each in a fork of the pair.
func Shrink(from Pair, trace Trace, tries int) Trace {
	for length := len(trace) / 2; length > 0; length /= 2 {
		for at := 0; at+length <= len(trace) && tries > 0; {
			tries--
			shorter := append(append(Trace{}, trace[:at]...), trace[at+length:]...)
			if fails(from, shorter) {
				trace = shorter
			} else {
				at += length
			}
		}
	}
	return trace
}

func fails(from Pair, trace Trace) bool {
	pair, err := from.Fork()
	if err != nil {
		return false
	}
	failure := pair.Run(trace)
	return pair.Close() == nil && failure != nil
}
