package model

// historyPoints are kept of every history, and up to twice as many: as many rounds with changes can be looked back.
const historyPoints = 32

// point is what a value was from the round that began at since on.
type point[T any] struct {
	since uint64
	value T
}

// history is contracts/libraries/History.sol: what a value was before its last change, one point a round. It forgets what is oldest.
type history[T any] struct {
	// since is when the round of the last change began; 0 before the first.
	since  uint64
	points []point[T]
	// forgotten tells that there were older points.
	forgotten bool
}

// record notes the value before the first change of the round that began at since.
func (h *history[T]) record(since uint64, value T) {
	if h.since == since {
		return
	}
	if h.since > 0 {
		if len(h.points) == 2*historyPoints {
			copy(h.points, h.points[historyPoints:])
			h.points, h.forgotten = h.points[:historyPoints], true
		}
		h.points = append(h.points, point[T]{h.since, value})
	}
	h.since = since
}

// at is the value that held at a second, given the present one; false when that is forgotten.
func (h *history[T]) at(second uint64, present T) (value T, known bool) {
	if h.since <= second {
		return present, true
	}
	for i := len(h.points) - 1; i >= 0; i-- {
		if h.points[i].since <= second {
			return h.points[i].value, true
		}
	}
	return value, !h.forgotten
}

// fork copies the points, which are moved in place.
func (h *history[T]) fork() {
	if h.points != nil {
		h.points = append(make([]point[T], 0, cap(h.points)), h.points...)
	}
}

// total is contracts/libraries/Totals.sol: LPT of all pools and the round of its last change. It forgets nothing, as votes ask for the
// distant past.
type total struct {
	bonded       u128
	since, until uint64
	points       []point[u128]
	// asked is the second of the past that was asked for last, when all transcoders ask for one.
	asked  uint64
	answer u128
}

func (t *total) enter(start, end uint64) {
	if t.since > 0 {
		t.points = append(t.points, point[u128]{t.since, t.bonded})
	}
	t.since, t.until = start, end
}

func (t *total) at(second uint64) u128 {
	if t.since <= second {
		return t.bonded
	}
	if t.asked != second {
		t.asked, t.answer = second, t.search(second)
	}
	return t.answer
}

// search finds what a later change has not changed any more.
func (t *total) search(second uint64) u128 {
	low, high := 0, len(t.points)
	for low < high {
		if middle := (low + high) / 2; t.points[middle].since <= second {
			low = middle + 1
		} else {
			high = middle
		}
	}
	if low == 0 {
		return u128{}
	}
	return t.points[low-1].value
}
