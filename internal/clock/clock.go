// Package clock passes time in, so that the rest of the code can be tested without waiting.
//
// Start from Clock. System is the real one; Fake moves only when told to.
package clock

import (
	"sync"
	"time"
)

// Clock tells the time and waits.
type Clock interface {
	// Now returns the current time.
	Now() time.Time
	// After returns a channel that delivers the time once, d from now.
	// A wait that is given up costs its timer until d has passed.
	After(d time.Duration) <-chan time.Time
	// Ticker calls back every period until its Stop method is called.
	Ticker(period time.Duration) *Ticker
}

// Ticker delivers the time on C every period; a slow reader loses ticks.
type Ticker struct {
	// C delivers the ticks.
	C    <-chan time.Time
	stop func()
}

// Stop ends the ticks. It does not close C.
func (t *Ticker) Stop() { t.stop() }

// System is the operating system's clock.
type System struct{}

// Now implements Clock.
func (System) Now() time.Time { return time.Now() } //nolint:forbidigo // the one place real time enters

// After implements Clock.
func (System) After(d time.Duration) <-chan time.Time {
	return time.After(d) //nolint:forbidigo // the one place real time enters
}

// Ticker implements Clock.
func (System) Ticker(period time.Duration) *Ticker {
	t := time.NewTicker(period) //nolint:forbidigo // the one place real time enters
	return &Ticker{C: t.C, stop: t.Stop}
}

// Fake is a Clock for tests: its time stands still until Advance is called.
type Fake struct {
	mu      sync.Mutex
	now     time.Time
	waiters []*waiter
}

type waiter struct {
	at     time.Time
	period time.Duration // zero for a single delivery
	c      chan time.Time
}

// NewFake returns a Fake that shows now.
func NewFake(now time.Time) *Fake { return &Fake{now: now} }

// Now implements Clock.
func (f *Fake) Now() time.Time {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.now
}

// After implements Clock.
func (f *Fake) After(d time.Duration) <-chan time.Time { return f.add(d, 0).c }

// Ticker implements Clock.
func (f *Fake) Ticker(period time.Duration) *Ticker {
	w := f.add(period, period)
	return &Ticker{C: w.c, stop: func() { f.remove(w) }}
}

// Advance moves the time by d and wakes everyone whose moment has come.
func (f *Fake) Advance(d time.Duration) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.now = f.now.Add(d)
	kept := f.waiters[:0]
	for _, w := range f.waiters {
		if !w.fire(f.now) {
			kept = append(kept, w)
		}
	}
	f.waiters = kept
}

// Waiters returns how many timers and tickers are pending, so that a test
// can tell that the code under test has begun to wait.
func (f *Fake) Waiters() int {
	f.mu.Lock()
	defer f.mu.Unlock()
	return len(f.waiters)
}

func (f *Fake) add(d, period time.Duration) *waiter {
	f.mu.Lock()
	defer f.mu.Unlock()
	w := &waiter{at: f.now.Add(d), period: period, c: make(chan time.Time, 1)}
	if !w.fire(f.now) {
		f.waiters = append(f.waiters, w)
	}
	return w
}

func (f *Fake) remove(gone *waiter) {
	f.mu.Lock()
	defer f.mu.Unlock()
	for i, w := range f.waiters {
		if w == gone {
			f.waiters = append(f.waiters[:i], f.waiters[i+1:]...)
			return
		}
	}
}

// fire delivers if the moment has come and tells whether the waiter is spent.
func (w *waiter) fire(now time.Time) bool {
	if w.at.After(now) {
		return false
	}
	select {
	case w.c <- now:
	default: // A slow reader loses ticks, as with time.Ticker.
	}
	if w.period == 0 {
		return true
	}
	for !w.at.After(now) {
		w.at = w.at.Add(w.period)
	}
	return false
}
