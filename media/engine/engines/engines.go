// Package engines finds out what this machine can transcode with.
//
// Start from Open. A device is taken only if it has encoded a few pictures just now, and every segment that it fails is
// done again on the processor.
package engines

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/rs/zerolog"

	"github.com/livepeer/network/media/engine"
	"github.com/livepeer/network/media/engine/child"
	"github.com/livepeer/network/media/engine/recipe"
	"github.com/livepeer/network/media/profile"
	"github.com/livepeer/network/media/segment"
)

// Auto takes the first recipe of recipe.All that works.
const Auto = "auto"

// Names returns what Open knows.
func Names() []string {
	names := []string{Auto}
	for _, r := range recipe.All() {
		names = append(names, r.Name)
	}
	return names
}

// Engine is an engine that can be asked what it is.
type Engine interface {
	engine.Engine
	// Name is that of its recipe.
	Name() string
	// Codecs are those it can encode to.
	Codecs() []string
	// Parallel is the number of segments in work at once.
	Parallel() int
	// Usage is what its processes have cost.
	Usage() child.Usage
}

// Probe is what came of trying a recipe.
type Probe struct {
	Name string
	// Reason is why it does not work here, empty if it does.
	Reason string
	// Codecs are those that it encodes to.
	Codecs []string
}

// Open returns an engine for a recipe by name, or for the first that works with Auto. The reason why a recipe is left out is
// logged for those who debug. A device's engine has one of the processor behind it. A recipe that was asked for by name and
// does not work is an error that says why.
func Open(ctx context.Context, name string, c child.Config, log zerolog.Logger) (Engine, error) {
	if !slices.Contains(Names(), name) {
		return nil, fmt.Errorf("no engine %q: one of %s", name, strings.Join(Names(), ", "))
	}
	var last error
	var without []string
	for _, r := range recipe.All() {
		if name != Auto && name != r.Name {
			continue
		}
		e, err := open(ctx, r, c, log)
		if err == nil {
			log.Info().Str("engine", r.Name).Str("id", e.ID()).Strs("codecs", e.Codecs()).Strs("not_here", without).Msg("engine works")
			return e, nil
		}
		if ctx.Err() != nil {
			return nil, context.Cause(ctx)
		}
		// Most machines have none of these devices: livepeer doctor tells who looks for one.
		log.Debug().Str("engine", r.Name).Err(err).Msg("engine does not work here")
		last, without = err, append(without, r.Name)
	}
	return nil, fmt.Errorf("engine: %w", last)
}

// Try opens and closes the recipes that are named, every one if none is, and tells which of them work.
func Try(ctx context.Context, c child.Config, names ...string) []Probe {
	all := recipe.All()
	if len(names) > 0 {
		all = slices.DeleteFunc(all, func(r recipe.Recipe) bool { return !slices.Contains(names, r.Name) })
	}
	probes := make([]Probe, len(all))
	for i, r := range all {
		probes[i].Name = r.Name
		c.Recipe = r
		e, err := child.New(ctx, c)
		if err != nil {
			probes[i].Reason = err.Error()
			continue
		}
		probes[i].Codecs = e.Codecs()
		_ = e.Close() // Nothing is in work.
	}
	return probes
}

func open(ctx context.Context, r recipe.Recipe, c child.Config, log zerolog.Logger) (Engine, error) {
	c.Recipe = r
	e, err := child.New(ctx, c)
	if err != nil {
		return nil, err
	}
	if !r.Hardware {
		return plain{e, r.Name}, nil
	}
	c.Recipe, _ = recipe.Named(recipe.CPU)
	c.Parallel = 0
	behind, err := child.New(ctx, c)
	if err != nil {
		_ = e.Close() // The failure is the news.
		return nil, err
	}
	return &backed{plain: plain{e, r.Name}, behind: behind, log: log}, nil
}

// plain is an engine with the name of its recipe.
type plain struct {
	*child.Engine
	name string
}

// Name implements Engine.
func (p plain) Name() string { return p.name }

// backed is a device's engine. What it fails is done again on the processor, which also judges whether
// a source is bad: devices refuse sources that are not.
type backed struct {
	plain
	behind *child.Engine
	log    zerolog.Logger
}

// Transcode implements engine.Engine.
func (b *backed) Transcode(ctx context.Context, seg segment.Segment, profiles []profile.Profile) ([]engine.Rendition, error) {
	made, err := b.plain.Transcode(ctx, seg, profiles)
	if err == nil || ctx.Err() != nil || errors.Is(err, profile.ErrInvalid) {
		return made, err
	}
	b.log.Warn().Err(err).Str("engine", b.name).Msg("segment goes to the processor")
	return b.behind.Transcode(ctx, seg, profiles)
}

// Usage implements Engine.
func (b *backed) Usage() child.Usage {
	device, processor := b.plain.Usage(), b.behind.Usage()
	return child.Usage{CPU: device.CPU + processor.CPU, MaxRSS: max(device.MaxRSS, processor.MaxRSS)}
}

// Close implements engine.Engine.
func (b *backed) Close() error { return errors.Join(b.plain.Close(), b.behind.Close()) }
