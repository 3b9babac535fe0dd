package validate

import (
	"fmt"
	"math"
	"math/big"

	"github.com/livepeer/network/simulation/analysis"
	"github.com/livepeer/network/simulation/games"
)

// ppm is the unit of commissions and penalties.
const ppm = 1_000_000

func stakingOracles() []oracle {
	return []oracle{{
		name:   "Delegation as an urn",
		source: "Polya's urn: Beta(A/F, B/F), games.Urn; 1 % point of Kolmogorov-Smirnov",
		method: "2,000 urns of 3,000 jobs, each job's fee staked where it fell",
		run:    urn,
	}, {
		name:   "Choice of delegators",
		source: "fixed point of a logit choice, games.LogitShares",
		method: "20,000 delegators, a hundredth of which choose anew in a round, 3,000 rounds",
		run:    choice,
	}}
}

func wei(lpt int64) *big.Int {
	return new(big.Int).Mul(big.NewInt(lpt), big.NewInt(1_000_000_000_000_000_000))
}

func mulDiv(a, b, c *big.Int) *big.Int {
	product := new(big.Int).Mul(a, b)
	return product.Quo(product, c)
}

func toFloat(v *big.Int) float64 {
	f, _ := new(big.Float).SetInt(v).Float64()
	return f
}

func urn(d draws) ([]Row, error) {
	const urns, jobs = 2000, 3000
	var rows []Row
	for _, u := range []games.Urn{{A: 10, B: 10, F: 1}, {A: 30, B: 10, F: 5}, {A: 2, B: 6, F: 4}} {
		s := d(fmt.Sprint(u))
		shares := make([]float64, urns)
		for i := range shares {
			a, b := u.A, u.B
			for range jobs {
				if s.Float64()*(a+b) < a {
					a += u.F
				} else {
					b += u.F
				}
			}
			shares[i] = a / (a + b)
		}
		alpha, beta := u.Limit()
		fit, err := analysis.KolmogorovSmirnov(shares, func(x float64) float64 { return analysis.BetaBelow(alpha, beta, x) })
		if err != nil {
			return nil, err
		}
		rows = append(rows,
			absolute(fmt.Sprintf("stakes %g and %g, fee %g: distance from Beta(%g, %g)", u.A, u.B, u.F, alpha, beta), 0, fit.Statistic, 1.628/math.Sqrt(urns)),
			relative(fmt.Sprintf("stakes %g and %g, fee %g: mean share", u.A, u.B, u.F), u.A/(u.A+u.B), analysis.Mean(shares), 0.03))
	}
	return rows, nil
}

func choice(d draws) ([]Row, error) {
	const delegators, movers, rounds = 20_000, 200, 3000
	cuts, fees := []float64{0.05, 0.2, 0.5}, []float64{0.002, 0.004, 0.001}
	const sensitivity, yield = 20, 0.12
	want, err := games.LogitShares(sensitivity, yield, cuts, fees)
	if err != nil {
		return nil, err
	}
	s := d("choices")
	at, count, mean := make([]int, delegators), make([]float64, len(cuts)), make([]float64, len(cuts))
	for i := range at {
		at[i] = i % len(cuts)
		count[at[i]]++
	}
	weights := make([]float64, len(cuts))
	for n := range rounds {
		for j := range weights {
			weights[j] = math.Exp(sensitivity * (yield*(1-cuts[j]) + fees[j]*delegators/math.Max(1, count[j])))
		}
		for range movers {
			who, to := s.IntN(delegators), s.Pick(weights)
			count[at[who]]--
			count[to]++
			at[who] = to
		}
		if n >= rounds/2 {
			for j := range mean {
				mean[j] += count[j] / delegators / (rounds - rounds/2)
			}
		}
	}
	var rows []Row
	for j := range cuts {
		rows = append(rows, relative(fmt.Sprintf("part of delegators at a cut of %g %%", 100*cuts[j]), want[j], mean[j], 0.02))
	}
	return rows, nil
}
