package validate

import (
	_ "embed" // The data are part of the program.
	"fmt"
	"math"
	"slices"

	"github.com/livepeer/network/simulation/games"
)

//go:embed data/emissions_2026.csv
var emissions2026 []byte

// published are what a table of dilutions says of one target.
type published struct {
	target          float64
	steps, dilution []float64
}

// emissions holds the rule against a study of the live network that was done apart. Its table gives no start and no length, so these come of two
// of its cells: at the lowest target inflation only falls, so that n rounds from i mint n i - step n^2 / 2 of the supply. Of each other target one cell tells in
// what part of the rounds inflation rose. All other cells are predictions.
func emissions(draws) ([]Row, error) {
	targets, err := readEmissions()
	if err != nil {
		return nil, err
	}
	growth := func(dilution float64) float64 { return -math.Log(1 - dilution/100) }
	low := targets[0]
	last := len(low.steps) - 1
	rounds := math.Sqrt(2 * ppb * (growth(low.dilution[0]) - growth(low.dilution[last])) / (low.steps[last] - low.steps[0]))
	start := ppb*growth(low.dilution[0])/rounds + low.steps[0]*rounds/2
	var rows []Row
	slopes := make([]float64, len(targets))
	for k, t := range targets {
		rising := (1 + (ppb*growth(t.dilution[0])-rounds*start)/(t.steps[0]*rounds*rounds/2)) / 2
		fitted := []int{0}
		if k == 0 {
			rising, fitted = 0, []int{0, last}
		}
		simulated := make([]float64, len(t.steps))
		for i, step := range t.steps {
			simulated[i] = dilutionOf(int64(math.Round(start)), int64(step), int(math.Round(rounds)), rising)
			if !slices.Contains(fitted, i) {
				rows = append(rows, absolute(fmt.Sprintf("target %g %%, change %g ppb: dilution, %%", t.target, step), t.dilution[i], simulated[i], 0.2))
			}
		}
		slopes[k] = simulated[last] - simulated[0]
	}
	below, above := 0.0, math.Inf(1)
	for k, t := range targets {
		if slopes[k] < 0 {
			below = math.Max(below, t.target)
		} else {
			above = math.Min(above, t.target)
		}
	}
	return append(rows,
		absolute("highest of these targets at which a larger change dilutes less, %", 47, below, 0),
		absolute("lowest at which it dilutes more, %", 50, above, 0)), nil
}

// dilutionOf is the dilution in percent after so many rounds of which a part has too little bonded, evenly spread.
func dilutionOf(inflation, step int64, rounds int, rising float64) float64 {
	rates, due := make([]float64, rounds), 0.5
	for n := range rates {
		bonded := 1.0
		if due += rising; due >= 1 {
			due--
			bonded = 0
		}
		inflation = nextInflation(inflation, step, 0, math.MaxInt64, bonded, 0.5)
		rates[n] = float64(inflation) / ppb
	}
	return 100 * games.Dilution(rates)
}

func readEmissions() ([]published, error) {
	rows, err := table(emissions2026)
	if err != nil {
		return nil, err
	}
	var targets []published
	for _, row := range rows {
		if len(targets) == 0 || targets[len(targets)-1].target != row["target"] {
			targets = append(targets, published{target: row["target"]})
		}
		t := &targets[len(targets)-1]
		t.steps, t.dilution = append(t.steps, row["step"]), append(t.dilution, row["dilution"])
	}
	return targets, nil
}
