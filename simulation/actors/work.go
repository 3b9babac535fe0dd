package actors

import "github.com/livepeer/network/simulation/world"

// Truth is what was really done: which sequences of which claim were spoilt.
type Truth map[uint64]map[uint64]bool

// worker is what a transcoder remembers of its orders.
type worker struct{}

func (t *transcoder) serve(*Scene, int, world.Account) error { return nil }
