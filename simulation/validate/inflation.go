package validate

import (
	"fmt"
	"math"

	"github.com/livepeer/network/simulation/games"
)

const (
	// ppb is the unit of inflation: parts per billion of supply in a round.
	ppb = 1e9
	// roundsPerYear is of rounds of 76,524 s.
	roundsPerYear = 365.25 * 86400 / 76524
)

func inflationOracles() []oracle {
	return []oracle{{
		name:   "Limit cycle of inflation",
		source: "describing function of a relay, games.Relay",
		method: "the contract's rule in whole ppb, 60,000 rounds, bonded part moving to y / (y + 0.12)",
		run:    limitCycle,
	}, {
		name:   "Limit cycle with stakers",
		source: "the same with the lag of stakers, and half a thaw as the rule's delay",
		method: "the model of the contracts, 10,000 delegators with reserve yields of their own (`delegator/yield-logit`), 1,500 rounds",
		run:    limitCycleOfStakers,
	}, {
		name:   "Steps of inflation",
		source: "LIP-40's worked example, and the rule's bounds",
		method: "the contract's rule on whole numbers",
		run:    steps,
	}}
}

// nextInflation is Issuance's rule (docs/spec/rounds-and-issuance.md), all in ppb.
func nextInflation(inflation, step, floor, ceiling int64, bonded, target float64) int64 {
	switch {
	case bonded < target:
		inflation += step
	case bonded > target:
		inflation -= step
	}
	return max(floor, min(ceiling, inflation))
}

// relayRun is the bonded part and inflation (ppb) in each round.
func relayRun(r games.Relay, rounds int, inflation int64, bonded float64) (parts []float64, rates []int64) {
	parts, rates = make([]float64, 0, rounds), make([]int64, 0, rounds)
	seen := make([]float64, int(r.Delay)+1) // a ring of the last bonded parts
	for i := range seen {
		seen[i] = bonded
	}
	for n := range rounds {
		yield := r.RoundsPerYear * float64(inflation) / ppb / bonded
		bonded += r.Speed * (r.Wanted(yield) - bonded)
		seen[n%len(seen)] = bonded
		oldest := seen[(n+1)%len(seen)]
		inflation = nextInflation(inflation, int64(r.Step*ppb), 0, math.MaxInt64, oldest, r.Target)
		parts, rates = append(parts, bonded), append(rates, inflation)
	}
	return parts, rates
}

func limitCycle(draws) ([]Row, error) {
	var rows []Row
	for _, one := range []struct {
		speed float64
		delay float64
	}{{0.005, 7}, {0.02, 7}, {0.02, 20}, {0.05, 30}} {
		relay := games.Relay{
			Participation: games.Participation{HalfYield: 0.12, Speed: one.speed, RoundsPerYear: roundsPerYear},
			Step:          500e-9, Target: 0.5, Delay: one.delay,
		}
		cycle, err := relay.LimitCycle()
		if err != nil {
			return nil, err
		}
		parts, rates := relayRun(relay, 60_000, 220_000, 0.45)
		settled := parts[40_000:]
		first, last, crossings := 0, 0, 0
		low, high, sum := 1.0, 0.0, 0.0
		for i, part := range settled {
			low, high, sum = math.Min(low, part), math.Max(high, part), sum+float64(rates[40_000+i])
			if i > 0 && settled[i-1] < relay.Target && part >= relay.Target {
				if crossings == 0 {
					first = i
				}
				last = i
				crossings++
			}
		}
		if crossings < 3 {
			return nil, fmt.Errorf("the bonded part crosses its target %d times", crossings)
		}
		at := fmt.Sprintf("speed %g, delay %g: ", one.speed, one.delay)
		rows = append(
			rows,
			relative(at+"period, rounds", cycle.Period, float64(last-first)/float64(crossings-1), 0.1),
			relative(at+"amplitude of the bonded part", cycle.Amplitude, (high-low)/2, 0.1),
			relative(at+"mean inflation, ppb", cycle.Inflation*ppb, sum/float64(len(settled)), 0.01),
		)
	}
	return rows, nil
}

func steps(d draws) ([]Row, error) {
	// LIP-40: 21,645,383 LPT and 0.0455 % a round, above the target; what a round mints after a step of 3 ppm or 0.5 ppm.
	const supply, before = 21_645_383, 455_000
	minted := func(step int64) float64 {
		return math.Floor(supply * float64(nextInflation(before, step, 0, math.MaxInt64, 0.6, 0.5)) / ppb)
	}
	// Whatever the bonded part does, inflation stays between its envelopes.
	s := d("bonded")
	outside, inflation := 0, int64(137_000)
	for n := 1; n <= 5000; n++ {
		bonded := 0.5
		if n%3 > 0 {
			bonded = s.Float64()
		}
		inflation = nextInflation(inflation, 500, 0, 750_000, bonded, 0.5)
		low, high := games.Envelope(137_000, 500, 0, 750_000, n)
		if float64(inflation) < low || float64(inflation) > high {
			outside++
		}
	}
	return []Row{
		absolute("LIP-40: minted in a round after a step of 3 ppm, LPT", 9783, minted(3000), 0),
		absolute("LIP-40: minted in a round after a step of 0.5 ppm, LPT", 9837, minted(500), 0),
		absolute("rounds of 5,000 in which inflation is outside its envelope", 0, float64(outside), 0),
		absolute("inflation on the target, ppb", 300_000, float64(nextInflation(300_000, 500, 0, 750_000, 0.5, 0.5)), 0),
		absolute("highest inflation if nobody stakes, ppb", 750_000, float64(wound(2000)), 0),
	}, nil
}

// wound is inflation after so many rounds with nothing bonded.
func wound(rounds int) int64 {
	inflation := int64(137_000)
	for range rounds {
		inflation = nextInflation(inflation, 500, 0, 750_000, 0, 0.5)
	}
	return inflation
}
