package witness

// standing is what decides about a contradiction at a block.
type standing struct {
	penalized bool
	late      bool   // whether no proof is taken any more
	announced uint64 // block of the announcement, zero before
	refused   uint64 // block in which the penalty was refused last, zero if never
	block     uint64 // the newest
}

// step is what to do about a contradiction.
type step int

const (
	drop step = iota
	announce
	wait
	penalize
)

// next returns what to do. It is pure.
func next(s standing) step {
	switch {
	case s.penalized || s.late:
		return drop
	case s.announced == 0:
		return announce
	case s.block <= s.announced || s.refused > 0 && s.block < s.refused+tryAgain:
		return wait
	default:
		return penalize
	}
}
