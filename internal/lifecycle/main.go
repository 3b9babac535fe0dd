package lifecycle

import (
	"context"
	"os"
	"os/signal"
	"syscall"
)

// ExitInterrupted is the exit status of a program stopped by a second signal (128 + SIGINT).
const ExitInterrupted = 130

// Main runs a program's body with a context that ends at the first SIGINT or SIGTERM,
// and returns what the body returns. A second signal calls exit at once, for a person
// who will not wait. Only package main calls it, with os.Exit.
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
	close(returned)
	<-watched
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
