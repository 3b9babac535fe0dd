package validate

import (
	"bytes"
	_ "embed" // The data are part of the program.
	"encoding/csv"
	"fmt"
	"math"
	"strconv"
)

//go:embed data/launch_2018.csv
var launch2018 []byte

//go:embed data/inflation_2022_2026.csv
var inflation2022 []byte

func historyOracles() []oracle {
	return []oracle{{
		name:   "Launch, 2018",
		source: "data/launch_2018.csv, posts of the time",
		method: "137 ppm at round 960 and 3 ppm more each round; supply minted in part, as observed",
		run:    launch,
	}, {
		name:   "Supply, 2022 to 2026",
		source: "data/inflation_2022_2026.csv, the chain",
		method: "the observed path of inflation, everything minted each round",
		run:    supply2026,
	}, {
		name:   "Emissions, first half of 2026",
		source: "shtukaresearch's risk report: data/emissions_2026.csv, and its finding that a larger change dilutes more from a target of 47 to 48 % on",
		method: "the contract's rule; start, length and how often inflation rose are taken from one or two cells a target, which are left out here",
		run:    emissions,
	}}
}

// table reads a CSV with a header, comments and numbers; an empty field is NaN, a date is skipped.
func table(text []byte) ([]map[string]float64, error) {
	reader := csv.NewReader(bytes.NewReader(text))
	reader.Comment = '#'
	lines, err := reader.ReadAll()
	if err != nil {
		return nil, err
	}
	var rows []map[string]float64
	for _, line := range lines[1:] {
		row := map[string]float64{}
		for i, name := range lines[0] {
			if line[i] == "" {
				row[name] = math.NaN()
			} else if row[name], err = strconv.ParseFloat(line[i], 64); err != nil && name != "date" {
				return nil, fmt.Errorf("column %s: %w", name, err)
			}
		}
		rows = append(rows, row)
	}
	return rows, nil
}

// launchInflation is the rule from the first round on, in ppm: nothing near the target was staked.
func launchInflation(round float64) float64 { return 137 + 3*(round-960) }

func launch(draws) ([]Row, error) {
	observed, err := table(launch2018)
	if err != nil {
		return nil, err
	}
	var rows []Row
	for _, row := range observed {
		round := row["round"]
		if !math.IsNaN(row["inflation_ppm"]) {
			// One round that nobody initialised is one step less.
			rows = append(rows, absolute(fmt.Sprintf("round %.0f: inflation, ppm", round), row["inflation_ppm"], launchInflation(round), 3))
		}
		rows = append(rows, relative(fmt.Sprintf("round %.0f: LPT to be minted", round), row["mintable"],
			row["supply"]*launchInflation(round)/1e6, 0.006))
	}
	// 95 % of what could be minted was, in every span between posts.
	const share = 0.95
	first := observed[0]
	supply, round := first["supply"], first["round"]
	for _, row := range observed[1:] {
		for ; round < row["round"]; round++ {
			supply *= 1 + share*launchInflation(round)/1e6
		}
		rows = append(rows, relative(fmt.Sprintf("round %.0f: supply with 95 %% minted, LPT", round), row["supply"], supply, 0.001))
	}
	return rows, nil
}

func supply2026(draws) ([]Row, error) {
	const first, last, ended = 24_926_847.7, 51_353_635.0, 1670
	turns, err := table(inflation2022)
	if err != nil {
		return nil, err
	}
	supply, rounds, odd := first, 0, 0
	for i := 1; i < len(turns); i++ {
		from, to := turns[i-1], turns[i]
		count := int(to["rounds"] - from["rounds"])
		if math.Abs(to["inflation_ppb"]-from["inflation_ppb"]) != 500*float64(count) {
			odd++
		}
		slope := (to["inflation_ppb"] - from["inflation_ppb"]) / float64(count)
		for k := 1; k <= count; k++ {
			supply *= 1 + (from["inflation_ppb"]+slope*float64(k))/ppb
			rounds++
		}
	}
	return []Row{
		absolute("rounds", ended, float64(rounds), 0),
		absolute("days", 1479, float64(rounds)*76524/86400, 2),
		absolute("spans that do not move by 500 ppb a round", 0, float64(odd), 0),
		relative("supply at the end, LPT", last, supply, 0.01),
	}, nil
}
