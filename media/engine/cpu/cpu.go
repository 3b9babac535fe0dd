// Package cpu transcodes on the processor: the recipe that every machine can follow and whose output is the same on all of them.
//
// Start from New.
package cpu

import (
	"context"

	"github.com/livepeer/network/media/engine"
	"github.com/livepeer/network/media/engine/child"
	"github.com/livepeer/network/media/engine/recipe"
	"github.com/livepeer/network/media/profile"
)

// Config sets up an Engine; its Recipe and Device are of no concern. The zero value is usable.
type Config = child.Config

// Engine implements engine.Engine. Make it with New.
type Engine = child.Engine

// New finds ffmpeg and proves with a short encode that it can do the work.
func New(ctx context.Context, c Config) (*Engine, error) {
	c.Recipe, _ = recipe.Named(recipe.CPU)
	return child.New(ctx, c)
}

// Arguments returns those that ffmpeg is run with.
func Arguments(profiles []profile.Profile, limits engine.Limits, noSIMD bool) []string {
	r, _ := recipe.Named(recipe.CPU)
	return r.Arguments(profiles, recipe.Options{Limits: limits, NoSIMD: noSIMD})
}
