package mpegts

// guess tells the timestamps of a unit that has none from those before it. Pictures that are shown later than decoded
// leave holes behind them, which the ones that follow fill.
type guess struct {
	dts, step     int64 // newest decode time, and the newest step to it
	high, below   int64 // the latest time shown, and the one before it in that order
	jump          int64 // the newest step of high
	begun, second bool  // whether there were one and two
}

// see takes the timestamps of the next unit.
func (g *guess) see(pts, dts int64) {
	g.step = forward(dts-g.dts, g.step)
	g.dts = dts
	switch {
	case !g.begun || pts < g.high-clockRate || pts > g.high+clockRate: // the begin, or a jump
		g.high, g.begun, g.second = pts, true, false
	case pts > g.high:
		g.jump = pts - g.high
		g.below, g.high, g.second = g.high, pts, true
	case !g.second || pts > g.below:
		g.below, g.second = pts, true
	}
}

// next returns what is most likely for the next unit.
func (g *guess) next() (pts, dts int64) {
	if !g.begun {
		return 0, 0
	}
	dts = g.dts + g.step
	if hole := g.high - g.below; g.second && g.step > 0 && 2*hole > 3*g.step {
		return max(g.below+g.step, dts), dts
	}
	return max(g.high+max(g.jump, g.step), dts), dts
}

// forward returns a step if it is one that a stream makes, and the one before otherwise.
func forward(step, before int64) int64 {
	if step > 0 && step < clockRate {
		return step
	}
	return before
}
