package stage

import (
	"math"
	"slices"
	"strings"

	"github.com/livepeer/network/simulation/actors"
	"github.com/livepeer/network/simulation/world"
)

// What a metric can be of.
const (
	ofGroup   = "actor"
	ofProcess = "process"
	// lptPrice is the process with the price of an LPT in ether.
	lptPrice = "price"
)

// Metric is something that is measured at the end of each round.
type Metric struct {
	// Name is how a scenario calls it; Of tells that ".NAME" of an actor or a process follows.
	Name, Of string
	// Unit and Doc say what it is; a process's value has the unit that its maker has in mind, which nobody tells here.
	Unit, Doc string
	measure   func(st *play, of string) (float64, error)
}

// Metrics are all that a scenario can name.
func Metrics() []Metric {
	return slices.Concat(supplyMetrics(), stakeMetrics(), marketMetrics(), groupMetrics())
}

// Units are those of a scenario's metrics by the names that it gives them, for a sink.Manifest. One that has none is left out.
func Units(metrics []string) map[string]string {
	units, known := map[string]string{}, Metrics()
	for _, name := range metrics {
		kind, _, hasOf := strings.Cut(name, ".")
		i := slices.IndexFunc(known, func(m Metric) bool { return m.Name == kind && (m.Of != "") == hasOf })
		if i >= 0 && known[i].Unit != "" {
			units[name] = known[i].Unit
		}
	}
	return units
}

func supplyMetrics() []Metric {
	supply := func(take func(world.Supply) float64) func(*play, string) (float64, error) {
		return func(st *play, _ string) (float64, error) {
			supply, err := st.scene.World.Supply()
			return take(supply), err
		}
	}
	inflation := func(take func(*play, world.InflationState) float64) func(*play, string) (float64, error) {
		return func(st *play, _ string) (float64, error) {
			inflation, err := st.scene.World.Inflation()
			return take(st, inflation), err
		}
	}
	return []Metric{
		{Name: "supply_lpt", Unit: "LPT", Doc: "all LPT", measure: supply(func(s world.Supply) float64 { return weiSum(&s.Total) })},
		{Name: "bonded_lpt", Unit: "LPT", Doc: "all bonded LPT", measure: supply(func(s world.Supply) float64 { return weiSum(&s.Bonded) })},
		{Name: "participation", Unit: "part of supply", Doc: "bonded over all LPT", measure: supply(func(s world.Supply) float64 { return s.Bonded.Float64() / s.Total.Float64() })},
		{Name: "dilution", Unit: "part", Doc: "what a holder who does not stake has lost of its part of the supply since the beginning", measure: func(st *play, _ string) (float64, error) {
			supply, err := st.scene.World.Supply()
			return 1 - st.firstSupply/supply.Total.Float64(), err
		}},
		{Name: "inflation_ppb", Unit: "ppb of supply a round", Doc: "inflation", measure: inflation(func(_ *play, i world.InflationState) float64 { return float64(i.RatePpb) })},
		{Name: "minted_share", Unit: "part of the budget", Doc: "rewards that were called in this round", measure: inflation(func(_ *play, i world.InflationState) float64 {
			if i.Budget.IsZero() {
				return 0
			}
			return i.Minted.Float64() / i.Budget.Float64()
		})},
		{Name: "treasury_lpt", Unit: "LPT", Doc: "what the treasury has and is owed", measure: func(st *play, _ string) (float64, error) {
			inflation, err := st.scene.World.Inflation()
			if err != nil {
				return 0, err
			}
			held, err := st.scene.World.Balance(world.Timelock.Account())
			return weiSum(&held.Tokens, &inflation.Owed), err
		}},
		{Name: "yield", Unit: "part a year", Doc: "what stake earns in a year at this round's inflation, without commissions and compounding", measure: func(st *play, _ string) (float64, error) { return st.scene.Yield(), nil }},
	}
}

func stakeMetrics() []Metric {
	weights := func(take func([]float64) float64) func(*play, string) (float64, error) {
		return func(st *play, _ string) (float64, error) {
			members, err := st.scene.World.Members()
			if err != nil {
				return 0, err
			}
			weights := make([]float64, len(members))
			for i, m := range members {
				weights[i] = m.Weight.Float64()
			}
			slices.Sort(weights)
			return take(weights), nil
		}
	}
	return []Metric{
		{Name: "transcoders", Unit: "accounts", Doc: "members of the active set", measure: weights(func(w []float64) float64 { return float64(len(w)) })},
		{Name: "gini", Unit: "0 to 1", Doc: "Gini coefficient of the members' weights", measure: weights(gini)},
		{Name: "nakamoto", Unit: "accounts", Doc: "fewest members that together have more than half of the weight", measure: weights(nakamoto)},
		{Name: "outside", Of: ofProcess, Doc: "a process's value", measure: func(st *play, of string) (float64, error) { return st.scene.Price(of), nil }},
	}
}

func marketMetrics() []Metric {
	count := func(name, unit, doc string, take func(*actors.Counts) float64) Metric {
		return Metric{Name: name, Unit: unit, Doc: doc, measure: func(st *play, _ string) (float64, error) { return take(&st.scene.Cast.Counts), nil }}
	}
	return []Metric{
		count("actions", "calls", "calls that succeeded, so far", func(c *actors.Counts) float64 { return float64(c.Actions) }),
		count("reverts", "calls", "calls that reverted, so far", func(c *actors.Counts) float64 { return float64(c.Reverts) }),
		count("jobs", "orders", "orders made, so far", func(c *actors.Counts) float64 { return float64(c.Jobs) }),
		count("unserved", "orders", "orders that no transcoder with room for them was found for, so far", func(c *actors.Counts) float64 { return float64(c.Unserved) }),
		count("claims", "claims", "claims made, so far", func(c *actors.Counts) float64 { return float64(c.Claims) }),
		count("claims_paid", "claims", "claims settled and paid, so far", func(c *actors.Counts) float64 { return float64(c.Paid) }),
		count("claims_punished", "claims", "claims that cost stake, so far", func(c *actors.Counts) float64 { return float64(c.Punished) }),
		count("fees_eth", "ether", "fees paid, so far", func(c *actors.Counts) float64 { return weiSum(&c.Fees) }),
		count("slashed_lpt", "LPT", "stake taken, so far", func(c *actors.Counts) float64 { return weiSum(&c.Slashed) }),
		count("segments", "segments", "segments claimed, so far", func(c *actors.Counts) float64 { return float64(c.Segments) }),
		count("bad_paid", "segments", "spoilt segments that were paid for, so far", func(c *actors.Counts) float64 { return float64(c.BadPaid) }),
		count("bad_share", "part", "spoilt segments of all that were paid for, so far", func(c *actors.Counts) float64 {
			return float64(c.BadPaid) / math.Max(1, float64(c.SegmentsPaid))
		}),
		count("checks", "segments", "segments that verifiers computed again, so far", func(c *actors.Counts) float64 { return float64(c.Checks) }),
		count("shown", "segments", "challenged segments that were shown to verifiers, so far", func(c *actors.Counts) float64 { return float64(c.Asked) }),
		count("looked_share", "part", "segments that at least one verifier of kind rational computed again in time, of all that were shown, so far", func(c *actors.Counts) float64 {
			return float64(c.Looked) / math.Max(1, float64(c.Asked))
		}),
		count("look_pay_eth", "ether", "what rational verifiers were paid for looking, so far, by the jackpot or the pot", func(c *actors.Counts) float64 { return c.LookPay }),
		count("look_pay_claim_eth", "ether a claim", "the same for each claim", func(c *actors.Counts) float64 { return c.LookPay / math.Max(1, float64(c.Claims)) }),
		count("mined", "accounts", "parts of the genesis distribution that were taken, so far", func(c *actors.Counts) float64 { return float64(c.Mined) }),
		count("viewers", "viewers", "viewers of streams, so far", func(c *actors.Counts) float64 { return float64(c.Sessions) }),
		count("viewer_rate", "part", "what viewers got of what they would have watched, so far", func(c *actors.Counts) float64 {
			return c.DeliveredMiB / math.Max(1, c.WantedMiB)
		}),
		count("offload", "part", "what seeders delivered of what viewers got, so far", func(c *actors.Counts) float64 {
			return c.SeededMiB / math.Max(1, c.DeliveredMiB)
		}),
		count("proposals_passed", "proposals", "proposals executed, so far", func(c *actors.Counts) float64 { return float64(c.Executed) }),
	}
}

func groupMetrics() []Metric {
	group := func(name, unit, doc string, take func(*play, *actors.Group, int) (float64, error)) Metric {
		return Metric{Name: name, Of: ofGroup, Unit: unit, Doc: doc, measure: func(st *play, of string) (float64, error) {
			g := slices.IndexFunc(st.scene.Cast.Groups, func(g *actors.Group) bool { return g.Name == of })
			sum := 0.0
			for i := range st.scene.Cast.Groups[g].Accounts {
				x, err := take(st, st.scene.Cast.Groups[g], i)
				if err != nil {
					return 0, err
				}
				sum += x
			}
			return sum, nil
		}}
	}
	return []Metric{
		group("stake_lpt", "LPT", "what the actor's accounts have bonded", stakeOf),
		group("wealth_lpt", "LPT", "LPT of the actor's accounts, bonded, thawing and free", wealthOf),
		group("gain_lpt", "LPT", "the same less what they began with", func(st *play, g *actors.Group, i int) (float64, error) {
			wealth, err := wealthOf(st, g, i)
			return wealth - actors.FromWei(&g.Purses[i].Tokens), err
		}),
		group("gain_eth", "ether", "ether, deposits, bonds, earnings and fees of the actor's accounts less what they began with and what their work has cost", gainOf),
		{
			Name: "invented_gain_gwei", Of: ofGroup, Unit: "gwei", Doc: "gain_eth of the actor for each viewer that it has invented",
			measure: inventedGain,
		},
		group("profit_eth", "ether", "gain_eth, and gain_lpt at the process price (1 where there is none)", func(st *play, g *actors.Group, i int) (float64, error) {
			ether, err := gainOf(st, g, i)
			if err != nil {
				return 0, err
			}
			wealth, err := wealthOf(st, g, i)
			return ether + float64(st.scene.Price(lptPrice)*(wealth-actors.FromWei(&g.Purses[i].Tokens))), err
		}),
		{Name: "looking", Of: ofGroup, Unit: "chance", Doc: "mean chance of the actor's accounts to look at a segment, for verifier/rational", measure: func(st *play, of string) (float64, error) {
			sum, count := 0.0, 0.0
			for _, g := range st.scene.Cast.Groups {
				if g.Name == of {
					for _, chance := range g.Looking {
						sum, count = sum+chance, count+1
					}
				}
			}
			return sum / math.Max(1, count), nil
		}},
		{Name: "stake_share", Of: ofGroup, Unit: "part", Doc: "the actor's part of all bonded LPT", measure: func(st *play, of string) (float64, error) {
			supply, err := st.scene.World.Supply()
			if err != nil || supply.Bonded.IsZero() {
				return 0, err
			}
			sum := 0.0
			for _, g := range st.scene.Cast.Groups {
				for i := range g.Accounts {
					if g.Name == of {
						x, err := stakeOf(st, g, i)
						if err != nil {
							return 0, err
						}
						sum += x
					}
				}
			}
			return sum / weiSum(&supply.Bonded), nil
		}},
	}
}

// inventedGain is what a ring has gained by each viewer that it has invented, in gwei.
func inventedGain(st *play, of string) (float64, error) {
	const gwei = 1e9
	g := st.scene.Cast.Groups[slices.IndexFunc(st.scene.Cast.Groups, func(g *actors.Group) bool { return g.Name == of })]
	sum := 0.0
	for i := range g.Accounts {
		x, err := gainOf(st, g, i)
		if err != nil {
			return 0, err
		}
		sum += x
	}
	return sum * gwei / math.Max(1, float64(g.Invented)), nil
}

func stakeOf(st *play, g *actors.Group, i int) (float64, error) {
	d, err := st.scene.World.Delegator(g.Accounts[i])
	return weiSum(&d.Stake), err
}

func wealthOf(st *play, g *actors.Group, i int) (float64, error) {
	account := g.Accounts[i]
	stake, err := stakeOf(st, g, i)
	if err != nil {
		return 0, err
	}
	balance, err := st.scene.World.Balance(account)
	if err != nil {
		return 0, err
	}
	sum := stake + weiSum(&balance.Tokens)
	for _, id := range g.Thaws[account] {
		lock, err := st.scene.World.Lock(account, id)
		if err != nil {
			return 0, err
		}
		sum += weiSum(&lock.Value)
	}
	return sum, nil
}

func gainOf(st *play, g *actors.Group, i int) (float64, error) {
	account, w := g.Accounts[i], st.scene.World
	balance, err := w.Balance(account)
	if err != nil {
		return 0, err
	}
	d, err := w.Delegator(account)
	if err != nil {
		return 0, err
	}
	sender, err := w.Sender(account)
	if err != nil {
		return 0, err
	}
	judge, err := w.Judge(account)
	if err != nil {
		return 0, err
	}
	court, err := inCourt(st, account)
	cost := g.Costs[account]
	return court + weiSum(&balance.Ether, &d.Fees, &sender.Deposit, &sender.Reserve, &sender.Earnings, &judge.Bond) - actors.FromWei(&g.Purses[i].Ether) - cost, err
}

// inCourt is what an account has bonded for its attention and can withdraw, in ether. Bonds of games and digests come back within a round.
func inCourt(st *play, account world.Account) (float64, error) {
	if !st.scene.Cast.Court {
		return 0, nil
	}
	seen, err := st.scene.World.Attendant(account)
	return weiSum(&seen.Bond, &seen.Owed), err
}

// gini is the Gini coefficient of sorted numbers.
func gini(sorted []float64) float64 {
	sum, ranked := 0.0, 0.0
	for i, x := range sorted {
		sum += x
		ranked += float64(float64(i+1) * x)
	}
	n := float64(len(sorted))
	if sum == 0 {
		return 0
	}
	return 2*ranked/(n*sum) - (n+1)/n
}

// nakamoto is how many of the greatest numbers make more than half of the sum.
func nakamoto(sorted []float64) float64 {
	sum, part := 0.0, 0.0
	for _, x := range sorted {
		sum += x
	}
	for i := range sorted {
		part += sorted[len(sorted)-1-i]
		if part > sum/2 {
			return float64(i + 1)
		}
	}
	return float64(len(sorted))
}
