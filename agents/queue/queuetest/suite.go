// Package queuetest is the one set of tests that every queue must pass.
//
// Start from Run.
package queuetest

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/livepeer/network/agents/queue"
	"github.com/livepeer/network/internal/clock"
)

const (
	// LeaseTime is how long the leases of the queues under test last. Tests keep what they hold for longer.
	LeaseTime = 400 * time.Millisecond
	// patience bounds waits for what must happen.
	patience = 20 * time.Second
	// impatience bounds waits for what must not.
	impatience = LeaseTime / 4
)

// Run tests the queues that open returns: each call must give an empty one whose leases last LeaseTime.
func Run(t *testing.T, open func(t *testing.T) queue.Queue) {
	for name, test := range map[string]func(*testing.T, queue.Queue){
		"tasks come once and in their order": inOrder,
		"a lease that runs out is another's": expires,
		"extending keeps a lease":            extends,
		"nacked tasks come back at once":     nacks,
		"acked tasks are gone":               acks,
		"what is too late is dropped":        deadlines,
		"limits are named":                   limits,
		"an offer made twice is one":         twice,
		"waiting ends with its context":      cancels,
		"many workers share":                 shares,
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			test(t, open(t))
		})
	}
}

func task(id string) queue.Task {
	return queue.Task{ID: id, Deadline: clock.System{}.Now().Add(time.Minute), Body: []byte("body of " + id)}
}

func offer(t *testing.T, q queue.Queue, tasks ...queue.Task) {
	t.Helper()
	for _, one := range tasks {
		if err := q.Offer(t.Context(), one); err != nil {
			t.Fatal(err)
		}
	}
}

func lease(t *testing.T, q queue.Queue) queue.Lease {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), patience)
	defer cancel()
	l, err := q.Lease(ctx)
	if err != nil {
		t.Fatal(err)
	}
	return l
}

// none fails if a task comes.
func none(t *testing.T, q queue.Queue, why string) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), impatience)
	defer cancel()
	if l, err := q.Lease(ctx); err == nil {
		t.Fatalf("task %s came: %s", l.ID, why)
	}
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func inOrder(t *testing.T, q queue.Queue) {
	offer(t, q, task("a"), task("b"), task("c"))
	for _, want := range []string{"a", "b", "c"} {
		if l := lease(t, q); l.ID != want || string(l.Body) != "body of "+want || l.Deadline.Unix() == 0 {
			t.Fatalf("got %+v, want %s", l, want)
		} else {
			must(t, q.Ack(t.Context(), l))
		}
	}
	none(t, q, "there are no more")
}

func expires(t *testing.T, q queue.Queue) {
	offer(t, q, task("a"))
	if l := lease(t, q); l.ID != "a" { // This worker dies here.
		t.Fatalf("got %s", l.ID)
	}
	none(t, q, "it is leased")
	begin := clock.System{}.Now()
	l := lease(t, q)
	if waited := (clock.System{}).Now().Sub(begin); waited > 10*LeaseTime {
		t.Errorf("it came back after %v", waited)
	}
	must(t, q.Ack(t.Context(), l))
	none(t, q, "it is done")
}

func extends(t *testing.T, q queue.Queue) {
	offer(t, q, task("a"))
	l := lease(t, q)
	for range 12 { // three lease times
		none(t, q, "its lease was extended")
		must(t, q.Extend(t.Context(), l))
	}
	must(t, q.Ack(t.Context(), l))
}

func nacks(t *testing.T, q queue.Queue) {
	offer(t, q, task("a"))
	must(t, q.Nack(t.Context(), lease(t, q)))
	begin := clock.System{}.Now()
	l := lease(t, q)
	if waited := (clock.System{}).Now().Sub(begin); l.ID != "a" || waited > LeaseTime*3/4 {
		t.Errorf("%s came after %v", l.ID, waited)
	}
	must(t, q.Ack(t.Context(), l))
}

func acks(t *testing.T, q queue.Queue) {
	offer(t, q, task("a"), task("b"))
	a := lease(t, q)
	must(t, q.Ack(t.Context(), a))
	b := lease(t, q)
	for range 8 { // two lease times, in which a would come back
		none(t, q, "a is done and b is leased")
		must(t, q.Extend(t.Context(), b))
	}
	must(t, q.Ack(t.Context(), b))
	if err := q.Ack(t.Context(), a); err != nil && !errors.Is(err, queue.ErrLost) {
		t.Errorf("a second ack: %v", err)
	}
}

func deadlines(t *testing.T, q queue.Queue) {
	late := task("late")
	late.Deadline = clock.System{}.Now().Add(-time.Second)
	offer(t, q, late, task("b"))
	if l := lease(t, q); l.ID != "b" {
		t.Fatalf("got %s", l.ID)
	}
}

func limits(t *testing.T, q queue.Queue) {
	big, nameless, long := task("big"), task(""), task(strings.Repeat("a", queue.MaxIDLength+1))
	big.Body = make([]byte, queue.MaxBody+1)
	for _, bad := range []queue.Task{big, nameless, long} {
		if err := q.Offer(t.Context(), bad); !errors.Is(err, queue.ErrInvalid) {
			t.Errorf("got %v", err)
		}
	}
	for i := range queue.MaxTasks {
		must(t, q.Offer(t.Context(), task(fmt.Sprint("task-", i))))
	}
	if err := q.Offer(t.Context(), task("one more")); !errors.Is(err, queue.ErrFull) {
		t.Errorf("got %v", err)
	}
	must(t, q.Ack(t.Context(), lease(t, q)))
	must(t, q.Offer(t.Context(), task("one more")))
}

func twice(t *testing.T, q queue.Queue) {
	offer(t, q, task("a"), task("a"))
	must(t, q.Ack(t.Context(), lease(t, q)))
	none(t, q, "it was offered twice")
}

func cancels(t *testing.T, q queue.Queue) {
	reason := errors.New("enough")
	ctx, cancel := context.WithCancelCause(t.Context())
	done := make(chan error)
	go func() {
		_, err := q.Lease(ctx)
		done <- err
	}()
	cancel(reason)
	if err := <-done; !errors.Is(err, reason) {
		t.Errorf("got %v", err)
	}
	offer(t, q, task("a"))
	if l := lease(t, q); l.ID != "a" {
		t.Errorf("got %s", l.ID)
	}
}

func shares(t *testing.T, q queue.Queue) {
	const workers, tasks = 5, 50
	ctx, cancel := context.WithTimeout(t.Context(), patience)
	defer cancel()
	var mu sync.Mutex // guards seen
	seen := map[string]int{}
	var work sync.WaitGroup
	for range workers {
		work.Go(func() {
			for {
				l, err := q.Lease(ctx)
				if err != nil {
					return
				}
				if err := q.Ack(ctx, l); err != nil {
					t.Error(err)
				}
				mu.Lock()
				seen[l.ID]++
				if len(seen) == tasks {
					cancel()
				}
				mu.Unlock()
			}
		})
	}
	for i := range tasks {
		offer(t, q, task(fmt.Sprint(i)))
	}
	work.Wait()
	for id, times := range seen {
		if times != 1 {
			t.Errorf("task %s was done %d times", id, times)
		}
	}
	if len(seen) != tasks {
		t.Errorf("%d of %d tasks were done", len(seen), tasks)
	}
}
