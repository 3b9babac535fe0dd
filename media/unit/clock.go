package unit

import "time"

// driftWindow is how long an arrival speaks for the clock of the publisher. It is long enough to see
// past a stall of the network, and short enough to follow an encoder whose clock runs slow.
const driftWindow = 10 * time.Second

// ClockEstimator tells when units were live from when they arrived. What comes in a burst was late, so the
// unit that arrived earliest for its timestamp is the one to trust. The zero value is ready.
//
// The answer is never after the arrival and never goes back.
type ClockEstimator struct {
	begun      bool
	windowEnd  time.Time     // when the current window ends
	lead, prev time.Duration // least (arrival - epoch - timestamp) in this window and the one before
	epoch      time.Time     // arrival of the first unit
	last       time.Time     // latest answer
}

// Wall returns when the unit with this DTS was live, given its arrival.
func (c *ClockEstimator) Wall(dts time.Duration, arrival time.Time) time.Time {
	lateness := arrival.Sub(c.epoch) - dts
	switch {
	case !c.begun:
		lateness = -dts
		*c = ClockEstimator{
			begun: true, epoch: arrival, windowEnd: arrival.Add(driftWindow), lead: lateness, prev: lateness,
		}
	case arrival.After(c.windowEnd):
		c.prev, c.lead = c.lead, lateness
		c.windowEnd = arrival.Add(driftWindow)
	default:
		c.lead = min(c.lead, lateness)
	}
	wall := c.epoch.Add(dts + min(c.lead, c.prev))
	if wall.Before(c.last) {
		wall = c.last
	}
	if wall.After(arrival) { // The clock of this machine was set back.
		wall = arrival
	}
	c.last = wall
	return wall
}
