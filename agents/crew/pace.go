package crew

import (
	"math"
	"sync"
)

// maxRate bounds a believable rate, in work units a second: a thousand machines of the fastest kind.
const maxRate = 1e15

// maxPlaces is how many segments one worker can believably do at once.
const maxPlaces = 4096

// Speed is what a worker tells of itself.
type Speed struct {
	// Rate is how fast it was measured to be with all its places busy, in work units a second; 0 is not known yet.
	Rate float64 `json:"rate"`
	// Places are how many segments it does at once: one segment alone gets a part of the rate.
	Places int `json:"places"`
	// InWork is what it has begun, for all its transcoders, in work units.
	InWork uint64 `json:"inWork"`
}

// believable tells whether a worker can mean what it says.
func (s Speed) believable() bool {
	return s.Rate >= 0 && s.Rate <= maxRate && s.InWork <= math.MaxInt64 && s.Places >= 0 && s.Places <= maxPlaces // NaN is neither.
}

// Pace holds the newest Speed of one worker, between it and what tells its transcoders. The zero value is of unknown speed, and
// so is nil.
type Pace struct {
	mu  sync.Mutex // guards the field below
	now Speed
}

// Set takes note of how fast the worker is now.
func (p *Pace) Set(s Speed) {
	if p == nil {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.now = s
}

// Speed is what was last set.
func (p *Pace) Speed() Speed {
	if p == nil {
		return Speed{}
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.now
}

// Speed is that of all workers together: their rates, and what they have in work for other transcoders.
func (c *Crew) Speed() Speed {
	held := c.heldUnits()
	total := c.cfg.Inside.Speed()
	total.InWork = 0 // The worker of this process has no other transcoder.
	c.doorMu.Lock()
	defer c.doorMu.Unlock()
	for _, s := range c.sessions {
		s.mu.Lock()
		told := s.speed
		s.mu.Unlock()
		total.Rate += told.Rate
		total.Places += told.Places
		if own := held[s]; told.InWork > own {
			total.InWork += told.InWork - own
		}
	}
	return total
}

// heldUnits is what each session has of this crew's tasks, in work units.
func (c *Crew) heldUnits() map[*session]uint64 {
	c.mu.Lock()
	defer c.mu.Unlock()
	held := make(map[*session]uint64)
	for _, t := range c.tasks {
		if t.taken && t.holder != nil {
			held[t.holder] += t.units
		}
	}
	return held
}
