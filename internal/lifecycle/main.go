package lifecycle

import (
	"context"
	"errors"
	"os"
	"os/signal"
	"syscall"
)

// ExitInterrupted is the exit status of a program that a signal stopped before it was done (128 + SIGINT).
const ExitInterrupted = 130

// ErrInterrupted is what a body that a signal has stopped half-way returns.
var ErrInterrupted = errors.New("interrupted")

// Main runs a program's body with a context that ends at the first SIGINT or SIGTERM,
// and returns what the body returns, or ErrInterrupted if that is no more than the end of the context.
// A second signal calls exit at once, for a person who will not wait. Only package main calls it, with os.Exit.
func Main(run func(ctx context.Context) error, exit func(code int)) error {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()

	signals := make(chan os.Signal, 2)
	signal.Notify(signals, os.Interrupt, syscall.SIGTERM)
	defer signal.Stop(signals)

	returned := make(chan struct{})
	watched := make(chan struct{})
	go func() {
		defer close(watched)
		watch(signals, returned, cancel, exit)
	}()
	err := run(ctx)
	interrupted := ctx.Err() != nil && errors.Is(err, context.Canceled)
	close(returned)
	<-watched
	if interrupted {
		return ErrInterrupted
	}
	return err
}

func watch(signals <-chan os.Signal, returned <-chan struct{}, stop func(), exit func(code int)) {
	for _, act := range []func(){stop, func() { exit(ExitInterrupted) }} {
		select {
		case <-signals:
			act()
		case <-returned:
			return
		}
	}
}
