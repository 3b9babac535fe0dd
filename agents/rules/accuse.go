package rules

// AccuseAgain is how many blocks pass before a penalty that was refused is tried again.
const AccuseAgain = 30

// Contradiction is what decides about two receipts for one segment, at a block.
type Contradiction struct {
	Penalized bool
	Late      bool   // whether no proof is taken any more
	Announced uint64 // block of the announcement, zero before
	Refused   uint64 // block in which the penalty was refused last, zero if never
	Block     uint64 // the newest
}

// Accusation is what to do about a contradiction.
type Accusation int

// The steps.
const (
	Drop Accusation = iota
	Announce
	AwaitBlock
	Penalize
)

// NextAccusation returns what to do. A proof is announced first, so that nobody who copies it is paid. It is pure.
func NextAccusation(c Contradiction) Accusation {
	switch {
	case c.Penalized || c.Late:
		return Drop
	case c.Announced == 0:
		return Announce
	case c.Block <= c.Announced || c.Refused > 0 && c.Block < c.Refused+AccuseAgain:
		return AwaitBlock
	default:
		return Penalize
	}
}
