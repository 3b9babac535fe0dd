package worker

import "time"

const (
	// horizon is how much work is taken ahead, in seconds of this machine's measured rate: enough that it never waits for
	// the next segment, and little enough that a segment is begun soon.
	horizon = 2 * time.Second
	// weight is that of the newest measurement in the average.
	weight = 0.2
)

// meter knows how fast the machine is and how much it has in work. It is pure.
type meter struct {
	rate   float64 // work units a second with all slots busy, an average; 0 is unknown
	slots  int     // segments that the engine has in work at once
	inWork uint64  // units
	tasks  int
}

// admits tells whether another task may be asked for. A machine that has nothing to do always asks, however slow it is.
func (m *meter) admits() bool {
	return m.tasks == 0 || m.rate > 0 && float64(m.inWork)/m.rate < horizon.Seconds()
}

// fits tells whether a task can be done in the time that is left.
func (m *meter) fits(units uint64, left time.Duration) bool {
	return m.tasks == 0 || m.rate > 0 && float64(m.inWork+units)/m.rate < left.Seconds()
}

func (m *meter) begin(units uint64) {
	m.tasks++
	m.inWork += units
}

// end takes a task off. Where it was done, units and the time the engine had it give a new measurement: each of the slots
// has this speed, whether or not the others were busy, and on a machine that others use as well.
func (m *meter) end(units uint64, took time.Duration, done bool) {
	m.tasks--
	m.inWork -= units
	if !done || took <= 0 || units == 0 {
		return
	}
	sample := float64(units) / took.Seconds() * float64(m.slots)
	if m.rate == 0 {
		m.rate = sample
		return
	}
	m.rate += weight * (sample - m.rate)
}
