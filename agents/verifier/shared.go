package verifier

import (
	"context"
	"crypto/sha256"
	"fmt"
	"slices"

	"github.com/livepeer/network/truebit/guest"
)

// maxRemembered is how many results a SharedProgram keeps.
const maxRemembered = 256

// SharedProgram lets several verifiers of one process run a program once for each rendition, one at a time. Make it with NewSharedProgram.
type SharedProgram struct {
	Program

	turn    chan struct{} // held by who uses the fields below
	results map[checkKey]guest.Result
	order   []checkKey // the oldest first
}

// checkKey is what a result follows from.
type checkKey struct {
	parameters        guest.Parameters
	source, rendition [sha256.Size]byte
}

// NewSharedProgram returns a program that remembers what p has answered.
func NewSharedProgram(p Program) *SharedProgram {
	return &SharedProgram{Program: p, turn: make(chan struct{}, 1), results: make(map[checkKey]guest.Result)}
}

// Check implements Program. Who asks for what is under way waits for its result.
func (s *SharedProgram) Check(ctx context.Context, p guest.Parameters, source, rendition []byte) (guest.Result, error) {
	select {
	case s.turn <- struct{}{}:
		defer func() { <-s.turn }()
	case <-ctx.Done():
		return guest.Result{}, fmt.Errorf("wait for the program: %w", context.Cause(ctx))
	}
	key := checkKey{p, sha256.Sum256(source), sha256.Sum256(rendition)}
	if known, found := s.results[key]; found {
		return known, nil
	}
	result, err := s.Program.Check(ctx, p, source, rendition)
	if err != nil {
		return result, err
	}
	if len(s.order) >= maxRemembered {
		delete(s.results, s.order[0])
		s.order = slices.Delete(s.order, 0, 1)
	}
	s.results[key] = result
	s.order = append(s.order, key)
	return result, nil
}
