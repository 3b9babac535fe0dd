package main

import (
	"context"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/livepeer/network/agents/worker"
	"github.com/livepeer/network/media/engine"
	"github.com/livepeer/network/media/profile"
	"github.com/livepeer/network/media/segment"
	"github.com/livepeer/network/truebit/game"
)

const (
	// cheatEvery is the part of the segments that a cheat spoils: one in so many.
	cheatEvery = 4
	// perjuryAfter is the step after which a cheat's trace is not the true one: early in the run of any verdict.
	perjuryAfter = 10_000_019
)

// cheat is the engine of a transcoder that gives some segments as few bits as a profile can have, and takes the pay for all that were ordered. It is there to be
// caught: up --cheat shows how a network deals with it.
type cheat struct{ worker.Engine }

// Transcode implements engine.Engine.
func (c cheat) Transcode(ctx context.Context, seg segment.Segment, profiles []profile.Profile) ([]engine.Rendition, error) {
	if seg.Sequence%cheatEvery != cheatEvery-1 {
		return c.Engine.Transcode(ctx, seg, profiles)
	}
	poor := slices.Clone(profiles)
	for i := range poor {
		poor[i].Bitrate = profile.MinBitrate
	}
	made, err := c.Engine.Transcode(ctx, seg, poor)
	for i := range made {
		made[i].Profile = profiles[i]
	}
	return made, err
}

// perjury is a trace whose states after a step have other hashes than the true ones. Who tells it can answer in a game, up to the last move, which the judge refutes.
type perjury struct {
	game.Trace
	after uint64
}

// Hash implements game.Trace.
func (p perjury) Hash(ctx context.Context, step uint64) (common.Hash, error) {
	hash, err := p.Trace.Hash(ctx, step)
	return p.tell(step, hash), err
}

// Section implements game.Trace.
func (p perjury) Section(ctx context.Context, from, to uint64) ([]common.Hash, error) {
	ends, err := p.Trace.Section(ctx, from, to)
	if err != nil {
		return nil, err
	}
	told, width := slices.Clone(ends), (to-from)/uint64(len(ends))
	for i, hash := range told {
		told[i] = p.tell(from+uint64(i+1)*width, hash)
	}
	return told, nil
}

// tell is what is said of the state after step steps.
func (p perjury) tell(step uint64, hash common.Hash) common.Hash {
	if step <= p.after {
		return hash
	}
	return crypto.Keccak256Hash(hash[:])
}

// perjure is what a cheat says of its runs.
func perjure(truth game.Trace) game.Trace { return perjury{truth, perjuryAfter} }
