package lifecycle_test

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strings"
	"syscall"
	"testing"
	"time"

	"go.uber.org/goleak"

	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/internal/lifecycle"
)

var errBroken = errors.New("broken")

// untilStopped is a service that runs until it is told to stop.
var untilStopped = lifecycle.Func(func(ctx context.Context) error {
	<-ctx.Done()
	return ctx.Err()
})

func TestGroup_OneFailureStopsAllAndNamesTheService(t *testing.T) {
	t.Parallel()
	g := lifecycle.NewGroup(lifecycle.Config{})
	stopped := false
	g.Add("gateway", lifecycle.Func(func(ctx context.Context) error {
		<-ctx.Done()
		stopped = true
		return errors.New("a second failure, caused by the first")
	}))
	g.Add("keeper", lifecycle.Func(func(context.Context) error { return errBroken }))
	err := g.Run(t.Context())
	if !errors.Is(err, errBroken) || err.Error() != "keeper: broken" {
		t.Errorf("got %v", err)
	}
	if !stopped {
		t.Error("Run did not wait for the other service")
	}
}

func TestGroup_EndOfContextIsACleanStop(t *testing.T) {
	t.Parallel()
	ctx, cancel := context.WithCancel(t.Context())
	g := lifecycle.NewGroup(lifecycle.Config{})
	g.Add("a", untilStopped)
	inner := lifecycle.NewGroup(lifecycle.Config{})
	inner.Add("b", untilStopped)
	g.Add("inner", inner)
	cancel()
	if err := g.Run(ctx); err != nil {
		t.Errorf("got %v", err)
	}
}

func TestGroup_FinishedWorkDoesNotStopTheRest(t *testing.T) {
	t.Parallel()
	g := lifecycle.NewGroup(lifecycle.Config{})
	finished := make(chan struct{})
	g.Add("once", lifecycle.Func(func(context.Context) error { close(finished); return nil }))
	g.Add("later", lifecycle.Func(func(ctx context.Context) error {
		<-finished
		return ctx.Err()
	}))
	if err := g.Run(t.Context()); err != nil {
		t.Errorf("got %v", err)
	}
}

func TestGroup_AContextErrorOfItsOwnIsAFailure(t *testing.T) {
	t.Parallel()
	g := lifecycle.NewGroup(lifecycle.Config{})
	g.Add("dialler", lifecycle.Func(func(context.Context) error { return context.DeadlineExceeded }))
	if err := g.Run(t.Context()); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("got %v", err)
	}
}

func TestGroup_GivesUpAServiceThatIgnoresTheStop(t *testing.T) {
	t.Parallel()
	fake := clock.NewFake(time.Unix(0, 0))
	g := lifecycle.NewGroup(lifecycle.Config{Clock: fake, StopGrace: time.Minute})
	release := make(chan struct{})
	defer close(release)
	g.Add("deaf", lifecycle.Func(func(context.Context) error { <-release; return nil }))
	g.Add("failing", lifecycle.Func(func(context.Context) error { return errBroken }))
	result := make(chan error, 1)
	go func() { result <- g.Run(t.Context()) }()
	tick := clock.System{}.Ticker(time.Millisecond)
	defer tick.Stop()
	for fake.Waiters() == 0 {
		<-tick.C
	}
	fake.Advance(time.Minute)
	err := <-result
	if !errors.Is(err, lifecycle.ErrStopTimeout) || !errors.Is(err, errBroken) || !strings.Contains(err.Error(), "deaf") {
		t.Errorf("got %v", err)
	}
}

func TestGroup_LeavesNothingRunning(t *testing.T) {
	before := goleak.IgnoreCurrent()
	g := lifecycle.NewGroup(lifecycle.Config{})
	g.Add("a", untilStopped)
	g.Add("b", lifecycle.Func(func(context.Context) error { return errBroken }))
	if err := g.Run(t.Context()); err == nil {
		t.Error("no failure")
	}
	goleak.VerifyNone(t, before)
}

// Signals reach the whole process, so this test runs alone.
func TestMain_FirstSignalStopsSecondExits(t *testing.T) {
	self, err := os.FindProcess(os.Getpid())
	if err != nil {
		t.Fatal(err)
	}
	exited := make(chan int, 1)
	err = lifecycle.Main(func(ctx context.Context) error {
		if err := self.Signal(syscall.SIGTERM); err != nil {
			return err
		}
		<-ctx.Done()
		if err := self.Signal(os.Interrupt); err != nil {
			return err
		}
		if code := <-exited; code != lifecycle.ExitInterrupted {
			t.Errorf("exit status %d", code)
		}
		return errBroken
	}, func(code int) { exited <- code })
	if !errors.Is(err, errBroken) {
		t.Errorf("got %v", err)
	}
}

func TestMain_SaysThatItWasInterrupted(t *testing.T) {
	self, err := os.FindProcess(os.Getpid())
	if err != nil {
		t.Fatal(err)
	}
	err = lifecycle.Main(func(ctx context.Context) error {
		if err := self.Signal(syscall.SIGTERM); err != nil {
			return err
		}
		<-ctx.Done()
		return fmt.Errorf("half-way: %w", ctx.Err())
	}, func(code int) { t.Errorf("one signal exits with %d", code) })
	if !errors.Is(err, lifecycle.ErrInterrupted) {
		t.Errorf("got %v", err)
	}
	// The end of another context is a failure like any other.
	err = lifecycle.Main(func(context.Context) error { return context.Canceled }, func(int) {})
	if errors.Is(err, lifecycle.ErrInterrupted) {
		t.Error("nothing was interrupted")
	}
}
