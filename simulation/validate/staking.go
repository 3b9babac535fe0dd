package validate

import (
	"fmt"
	"math"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/livepeer/network/simulation/analysis"
	"github.com/livepeer/network/simulation/games"
)

const (
	// ppm is the unit of commissions and penalties.
	ppm = 1_000_000
	// virtualShares and virtualTokens are what a pool holds for nobody (docs/spec/staking.md).
	virtualShares, virtualTokens = 1_000_000, 1
)

func stakingOracles() []oracle {
	return []oracle{{
		name:   "Growth of a stake",
		source: "product of (1 + inflation x what delegators get / bonded part), games.Advantage",
		method: "exact shares of docs/spec/staking.md in wei, 412 rounds, three pools",
		run:    growth,
	}, {
		name:   "Draw by stake",
		source: "chances in proportion to stake: 1 % point of Pearson's chi-square",
		method: "20,000 first draws `keccak(seed, 0) mod total` among 100 members",
		run:    weightedDraw,
	}, {
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

// pool is a transcoder's pool as the contracts keep it: tokens in wei and shares.
type pool struct {
	tokens, shares big.Int
	cut            int64 // of rewards, ppm
	own, delegated big.Int
}

func wei(lpt int64) *big.Int {
	return new(big.Int).Mul(big.NewInt(lpt), big.NewInt(1_000_000_000_000_000_000))
}

func mulDiv(a, b, c *big.Int) *big.Int {
	product := new(big.Int).Mul(a, b)
	return product.Quo(product, c)
}

func (p *pool) bond(amount *big.Int) *big.Int {
	shares := mulDiv(amount, new(big.Int).Add(&p.shares, big.NewInt(virtualShares)), new(big.Int).Add(&p.tokens, big.NewInt(virtualTokens)))
	p.tokens.Add(&p.tokens, amount)
	p.shares.Add(&p.shares, shares)
	return shares
}

func (p *pool) worth(shares *big.Int) *big.Int {
	return mulDiv(shares, new(big.Int).Add(&p.tokens, big.NewInt(virtualTokens)), new(big.Int).Add(&p.shares, big.NewInt(virtualShares)))
}

func (p *pool) reward(amount *big.Int) {
	commission := mulDiv(amount, big.NewInt(p.cut), big.NewInt(ppm))
	p.tokens.Add(&p.tokens, new(big.Int).Sub(amount, commission))
	p.own.Add(&p.own, p.bond(commission))
}

// budget is what transcoders may mint in a round: all but the keeper's thousandth and the treasury's tenth.
func budget(supply *big.Int, inflation int64) (minted, rewards *big.Int) {
	minted = mulDiv(supply, big.NewInt(inflation), big.NewInt(ppb))
	bounty := mulDiv(minted, big.NewInt(1), big.NewInt(1000))
	cut := mulDiv(minted, big.NewInt(1), big.NewInt(10))
	rewards = new(big.Int).Sub(minted, bounty)
	return minted, rewards.Sub(rewards, cut)
}

func toFloat(v *big.Int) float64 {
	f, _ := new(big.Float).SetInt(v).Float64()
	return f
}

func growth(draws) ([]Row, error) {
	const rounds = 412
	pools := make([]pool, 3)
	supply, factor := wei(20_000_000), make([]float64, len(pools))
	for i := range pools {
		p := &pools[i]
		p.cut = int64(i) * 250_000
		p.own.Set(p.bond(wei(1000)))
		p.delegated.Set(p.bond(wei(int64(i+1) * 1_000_000)))
		factor[i] = 1
	}
	minted, called := new(big.Int), new(big.Int)
	inflation := int64(200_000)
	start := make([]float64, len(pools))
	for i := range pools {
		start[i] = toFloat(pools[i].worth(&pools[i].delegated))
	}
	for n := range rounds {
		bonded, weights := new(big.Int), make([]*big.Int, len(pools))
		for i := range pools {
			weights[i] = new(big.Int).Set(&pools[i].tokens)
			bonded.Add(bonded, weights[i])
		}
		inflation = nextInflation(inflation, 500, 0, 750_000, toFloat(bonded)/toFloat(supply), 0.5)
		all, rewards := budget(supply, inflation)
		for i := range pools {
			if i == 2 && n%4 == 0 {
				continue // The third pool forgets one round in four.
			}
			part := mulDiv(rewards, weights[i], bonded)
			pools[i].reward(part)
			called.Add(called, part)
			net := toFloat(rewards) / toFloat(supply) * float64(ppm-pools[i].cut) / ppm
			factor[i] *= games.Advantage(net, toFloat(bonded)/toFloat(supply))
		}
		minted.Add(minted, rewards)
		supply.Add(supply, all)
	}
	var rows []Row
	dust := new(big.Int)
	for i := range pools {
		p := &pools[i]
		end := toFloat(p.worth(&p.delegated))
		rows = append(rows, relative(fmt.Sprintf("delegators' stake after a year at a cut of %d %%, over its start", p.cut/10_000), factor[i], end/start[i], 1e-9))
		rest := new(big.Int).Sub(&p.tokens, p.worth(&p.delegated))
		dust.Add(dust, rest.Sub(rest, p.worth(&p.own)))
	}
	// One wei for each division, two of them at most a pool and a round; what the virtual shares hold is less.
	return append(rows, absolute("stake of nobody after a year, wei", 0, toFloat(dust), 2*3*rounds)), nil
}

func weightedDraw(d draws) ([]Row, error) {
	const members, tries = 100, 20_000
	s := d("stakes")
	edges, total := make([]uint64, members), uint64(0)
	for i := range edges {
		total += 1000 + uint64(s.Pareto(5000, 1.2))
		edges[i] = total
	}
	observed, expected := make([]float64, members), make([]float64, members)
	from := uint64(0)
	for i, edge := range edges {
		expected[i] = tries * float64(edge-from) / float64(total)
		from = edge
	}
	for n := range tries {
		word := crypto.Keccak256(common.BigToHash(big.NewInt(int64(n))).Bytes(), make([]byte, 32))
		point := new(big.Int).Mod(new(big.Int).SetBytes(word), new(big.Int).SetUint64(total)).Uint64()
		at := 0
		for point >= edges[at] {
			at++
		}
		observed[at]++
	}
	fit, err := analysis.ChiSquare(observed, expected)
	if err != nil {
		return nil, err
	}
	// The 1 % and 99 % points for 99 degrees of freedom are 69.2 and 134.6.
	return []Row{absolute("chi-square of 99 degrees of freedom", 99, fit.Statistic, 35.6)}, nil
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
