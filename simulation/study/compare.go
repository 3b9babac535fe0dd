package study

import "math"

// Compared is a metric's last value at a point in two runs, each the mean over replicates.
type Compared struct {
	Point, Metric string
	Left, Right   float64
	// Identical tells that every summary of every replicate is the same to the bit.
	Identical bool
}

// Compare sets two runs of the same metrics and points against each other. It returns how many numbers of the table of points differ.
func (st *Study) Compare(other *Study) (rows []Compared, differ int) {
	columns := [...]string{".last", ".min", ".max", ".mean"}
	for point := range st.Manifest.Points {
		for _, metric := range st.Scenario.Metrics {
			row := Compared{Point: st.label(point), Metric: metric, Left: st.means(metric + ".last")[point], Right: other.means(metric + ".last")[point], Identical: true}
			for _, column := range columns {
				right := other.Outcomes(point, metric+column)
				for i, x := range st.Outcomes(point, metric+column) {
					if i >= len(right) || math.Float64bits(x) != math.Float64bits(right[i]) {
						row.Identical = false
						differ++
					}
				}
			}
			rows = append(rows, row)
		}
	}
	return rows, differ
}
