package analysis

// Design is how points of a sweep were chosen, which decides what can be computed from them.
type Design int

// The designs that Recognise knows.
const (
	// Free points have no order: PAWN reads them.
	Free Design = iota
	// Radial points are rows of sample.Saltelli: Sobol reads them.
	Radial
	// Trajectories are points of sample.Morris: Morris reads them.
	Trajectories
)

// Recognise tells the design by the points alone. Coordinates may have been scaled by any rising function and rounded: what counts is
// which are equal. A design that rounding has spoilt is Free.
func Recognise(points [][]float64) Design {
	if len(points) == 0 || len(points[0]) == 0 {
		return Free
	}
	dims := len(points[0])
	if len(points)%(dims+2) == 0 && dims > 1 && all(points, dims+2, radial) {
		return Radial
	}
	if len(points)%(dims+1) == 0 && dims > 1 && all(points, dims+1, trajectory) {
		return Trajectories
	}
	return Free
}

func all(points [][]float64, size int, is func([][]float64) bool) bool {
	for from := 0; from < len(points); from += size {
		if !is(points[from : from+size]) {
			return false
		}
	}
	return true
}

// radial tells whether each row but the first and the last is the first with one coordinate of the last.
func radial(block [][]float64) bool {
	a, b := block[0], block[len(block)-1]
	for d := range a {
		for k, v := range block[1+d] {
			if k == d && v != b[k] || k != d && v != a[k] {
				return false
			}
		}
	}
	return true
}

// trajectory tells whether each coordinate changes exactly once, one a step.
func trajectory(block [][]float64) bool {
	moved := make([]bool, len(block[0]))
	for i := 1; i < len(block); i++ {
		changed := -1
		for d := range moved {
			if block[i][d] != block[i-1][d] {
				if changed >= 0 || moved[d] {
					return false
				}
				changed, moved[d] = d, true
			}
		}
		if changed < 0 {
			return false
		}
	}
	return true
}
