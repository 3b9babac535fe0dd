package study

import (
	"fmt"
	"slices"

	"github.com/livepeer/network/simulation/analysis"
	"github.com/livepeer/network/simulation/report"
)

const (
	// maxFanPoints bounds how many points of a sweep get pictures of their own, fewestRuns is how many runs a fan of one point needs to be
	// worth one: else all points share a picture.
	maxFanPoints, fewestRuns = 9, 3
	// maxFanRuns bounds the runs in one picture.
	maxFanRuns = 2000
)

// levels are the quantiles of a fan.
func levels() []float64 { return []float64{0.05, 0.25, 0.5, 0.75, 0.95} }

// Fan is how a metric went at a point, over all replicates.
func (st *Study) Fan(point int, metric string) (report.Fan, error) {
	title, group, label := metric, "", ""
	if st.Manifest.Points > 1 {
		group, label = metric, st.label(point)
		title += " at " + label
	}
	fan, err := st.fan(title, metric, func(at int) bool { return at == point })
	fan.Group, fan.Label = group, label
	return fan, err
}

// fans are pictures of a metric: of the points if these are few, of some of them if each has runs enough, otherwise of all together.
func (st *Study) fans(metric string) ([]report.Fan, error) {
	points := st.Manifest.Points
	switch {
	case st.Series == nil || len(finite(st.Series.By[metric])) < len(st.Series.By[metric]):
		return nil, nil // What is no number at times cannot be drawn; it is in the table.
	case points > maxFanPoints && st.Manifest.Replicates < fewestRuns && !slices.Contains(st.Manifest.Parameters, "rounds"):
		fan, err := st.fan(metric+" over all points", metric, func(int) bool { return true })
		return []report.Fan{fan}, err
	}
	shown := min(points, maxFanPoints)
	var fans []report.Fan
	for at := range shown {
		fan, err := st.Fan(at*(points-1)/max(1, shown-1), metric)
		if err != nil {
			return nil, err
		}
		fans = append(fans, fan)
	}
	return fans, nil
}

// fan is over the runs of the points that are wanted, the first maxFanRuns of them.
func (st *Study) fan(title, metric string, wanted func(point int) bool) (report.Fan, error) {
	if st.Series == nil {
		return report.Fan{}, fmt.Errorf("study: the run has no series")
	}
	var steps []float64
	var paths [][]float64
	points, replicates, rounds := st.Series.By["point"], st.Series.By["replicate"], st.Series.By["round"]
	for i, value := range st.Series.By[metric] {
		if !wanted(int(points[i])) {
			continue
		}
		if i == 0 || points[i] != points[i-1] || replicates[i] != replicates[i-1] {
			if len(paths) == maxFanRuns {
				break
			}
			paths = append(paths, nil)
		}
		if len(paths) == 1 {
			steps = append(steps, rounds[i])
		}
		paths[len(paths)-1] = append(paths[len(paths)-1], value)
	}
	bands, err := analysis.Fan(paths, levels())
	if err != nil {
		return report.Fan{}, fmt.Errorf("study: %s: %w", metric, err)
	}
	return report.Fan{Title: title, Unit: st.unit(metric), X: "round", Steps: steps, Bands: bands, Runs: len(paths)}, nil
}
