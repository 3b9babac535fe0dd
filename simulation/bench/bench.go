// Package bench measures how fast worlds, scheduler and tables of the simulation are, beside what others use for the same.
//
// Start from Run. Figures are of processor time, all threads and the garbage collector included, so that they are nearly the same on a
// machine that does other things as well; each is the best of some tries.
package bench

import (
	"context"
	"fmt"
	"syscall"
	"time"
)

const (
	// tries is how often each case is measured.
	tries = 3
	// enough is the processor time that one try takes at least.
	enough = 300 * time.Millisecond
	// most bounds how often one try repeats its work.
	most = 1 << 24
)

// Case is one thing to measure.
type Case struct {
	// Name is of the figure, Unit what it is in.
	Name, Unit string
	// Start sets things up and returns the work to measure, which is told how often to repeat itself, and what ends it.
	Start func(ctx context.Context) (work func(n int) error, end func() error, err error)
	// Value is the figure for the processor time of one repetition.
	Value func(each time.Duration) float64
	// Cycle is after how many repetitions the work has done all that it does.
	Cycle int
}

// Figure is what was measured.
type Figure struct {
	Name  string  `json:"name"`
	Value float64 `json:"value"`
	Unit  string  `json:"unit"`
}

// PerSecond is how often work is done in a second of one core.
func PerSecond(each time.Duration) float64 { return float64(time.Second) / float64(each) }

// Microseconds is how long work takes.
func Microseconds(each time.Duration) float64 { return float64(each) / float64(time.Microsecond) }

// Cases are all figures, in the order in which they are measured.
func Cases() []Case { return append(worldCases(), schedulerCase(), parquetCase()) }

// Run measures all cases and tells of each when it is known.
func Run(ctx context.Context, tell func(Figure) error) error {
	for _, c := range Cases() {
		each, err := c.measure(ctx)
		if err != nil {
			return fmt.Errorf("measure %s: %w", c.Name, err)
		}
		if err := tell(Figure{Name: c.Name, Value: c.Value(each), Unit: c.Unit}); err != nil {
			return err
		}
	}
	return nil
}

// measure returns the processor time of one repetition.
func (c *Case) measure(ctx context.Context) (best time.Duration, err error) {
	work, end, err := c.Start(ctx)
	if err != nil {
		return 0, err
	}
	defer func() {
		if endErr := end(); err == nil {
			err = endErr
		}
	}()
	n := 1
	for done := 0; done < tries; {
		if err := ctx.Err(); err != nil {
			return 0, err
		}
		before, err := processor()
		if err != nil {
			return 0, err
		}
		if err := work(n); err != nil {
			return 0, err
		}
		after, err := processor()
		if err != nil {
			return 0, err
		}
		spent := after - before
		if spent < enough && n < most {
			n *= 2
			continue
		}
		done++
		if each := spent / time.Duration(n); best == 0 || each < best {
			best = each
		}
	}
	return max(best, 1), nil
}

// processor is the time that this process has had of all cores.
func processor() (time.Duration, error) {
	var used syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &used); err != nil {
		return 0, fmt.Errorf("read processor time: %w", err)
	}
	return time.Duration(used.Utime.Nano() + used.Stime.Nano()), nil
}

func nothing() error { return nil }
