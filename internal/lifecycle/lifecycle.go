// Package lifecycle starts, stops and waits for the long-running parts of a program.
//
// Start from Group: it runs named services together, stops all of them when one fails,
// and waits for every one. Main ties a program to its signals.
package lifecycle

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/rs/zerolog"

	"github.com/livepeer/network/internal/clock"
)

// DefaultStopGrace is how long a Group waits for its services after it has told them to stop.
const DefaultStopGrace = 20 * time.Second

// ErrStopTimeout says that services did not return within the stop grace.
var ErrStopTimeout = errors.New("services did not stop in time")

// Service is one long-running part of a program.
type Service interface {
	// Run works until ctx ends, then returns nil (or the context's error) with nothing left
	// running. An earlier nil means that the work is done; any other error is a failure.
	Run(ctx context.Context) error
}

// Func makes a Service of a function.
type Func func(ctx context.Context) error

// Run implements Service.
func (f Func) Run(ctx context.Context) error { return f(ctx) }

// Config is what a Group needs.
type Config struct {
	// Clock measures the stop grace.
	Clock clock.Clock
	// Log receives one line per service that starts or ends.
	Log zerolog.Logger
	// StopGrace bounds the wait for services that were told to stop; zero means DefaultStopGrace.
	StopGrace time.Duration
}

// Group runs services together. It is itself a Service, so groups nest.
type Group struct {
	cfg      Config
	services []named
}

type named struct {
	name    string
	service Service
}

type ending struct {
	index int
	err   error
}

// NewGroup returns an empty Group.
func NewGroup(cfg Config) *Group {
	if cfg.Clock == nil {
		cfg.Clock = clock.System{}
	}
	if cfg.StopGrace == 0 {
		cfg.StopGrace = DefaultStopGrace
	}
	return &Group{cfg: cfg}
}

// Add puts a service into the group under a name that tells a person what it is.
// It must not be called once Run has been.
func (g *Group) Add(name string, s Service) {
	g.services = append(g.services, named{name, s})
}

// Run implements Service. It returns when every service has: nil if ctx ended or all services
// finished their work, the first failure with the name of its service otherwise. If services
// outlast the stop grace, Run gives them up and the error also wraps ErrStopTimeout and names them.
func (g *Group) Run(ctx context.Context) error {
	run, stop := context.WithCancel(ctx)
	defer stop()

	// One slot each lets a service that was given up end without a reader.
	endings := make(chan ending, len(g.services))
	for i, s := range g.services {
		g.cfg.Log.Debug().Str("service", s.name).Msg("service starts")
		go func() { endings <- ending{i, s.service.Run(run)} }()
	}

	alive := make(map[int]bool, len(g.services))
	for i := range g.services {
		alive[i] = true
	}
	var failure error
	var grace <-chan time.Time
	stopping := run.Done()
	for len(alive) > 0 {
		select {
		case e := <-endings:
			delete(alive, e.index)
			if err := g.ended(run, e); err != nil && failure == nil {
				failure = err
			}
			if failure != nil {
				stop()
			}
		case <-stopping:
			stopping = nil
			grace = g.cfg.Clock.After(g.cfg.StopGrace)
		case <-grace:
			return errors.Join(failure, g.giveUp(alive))
		}
	}
	return failure
}

// ended logs one ending and returns its error if it is a failure: a service that
// was told to stop may say so with the context's error.
func (g *Group) ended(run context.Context, e ending) error {
	name := g.services[e.index].name
	if e.err == nil || (run.Err() != nil && errors.Is(e.err, run.Err())) {
		g.cfg.Log.Debug().Str("service", name).Msg("service ended")
		return nil
	}
	return fmt.Errorf("%s: %w", name, e.err)
}

func (g *Group) giveUp(alive map[int]bool) error {
	var names []string
	for i, s := range g.services {
		if alive[i] {
			names = append(names, s.name)
		}
	}
	return fmt.Errorf("%w (%s): %s", ErrStopTimeout, g.cfg.StopGrace, strings.Join(names, ", "))
}
