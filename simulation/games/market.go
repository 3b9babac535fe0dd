package games

import (
	"fmt"
	"math"
)

// Tickets is payment by chance: n tickets that each win Face with the chance Win.
type Tickets struct {
	// Face is what a winning ticket pays and Redeem what its transaction costs, both in wei of ether; Win is a chance.
	Face, Redeem, Win float64
}

// Mean is what n tickets pay on average, in wei: n p F.
func (t Tickets) Mean(n float64) float64 { return n * t.Win * t.Face }

// Variation is the standard deviation of what n tickets pay over its mean: sqrt((1-p) / (n p)).
func (t Tickets) Variation(n float64) float64 { return math.Sqrt((1 - t.Win) / (n * t.Win)) }

// Needed is how many tickets bring the variation down to v: (1-p) / (p v^2).
func (t Tickets) Needed(v float64) float64 { return (1 - t.Win) / (t.Win * v * v) }

// Overhead is the part of each payment that goes into gas: G / F. Less of it means a larger face and more variation: of a sum M the
// squared variation is about F / M.
func (t Tickets) Overhead() float64 { return t.Redeem / t.Face }

// Blocking is the chance that a job finds all of `servers` equal places taken, for Poisson arrivals and a load in Erlang (arrivals a second
// times seconds a job): Erlang's B formula by its recursion (A. K. Erlang 1917). It holds for any law of the jobs' length.
func Blocking(servers int, load float64) float64 {
	b := 1.0
	for k := 1; k <= servers; k++ {
		b = load * b / (float64(k) + load*b)
	}
	return b
}

// UndercutPrice is where prices settle when the cheapest transcoder wins and each may undercut the others (J. Bertrand 1883): the
// second-lowest cost, as long as the cheapest has room. Costs and the price are wei a unit of work.
func UndercutPrice(costs []float64) (float64, error) {
	if len(costs) < 2 {
		return 0, fmt.Errorf("undercutting needs two transcoders, there are %d", len(costs))
	}
	first, second := math.Inf(1), math.Inf(1)
	for _, cost := range costs {
		if cost < first {
			first, second = cost, first
		} else if cost < second {
			second = cost
		}
	}
	return second, nil
}

// Mine is the genesis list of MerkleMine: every account gets the same, and a helper gets a share of it that grows linearly with time
// (livepeer/merkle-mine; docs/spec/genesis.md).
type Mine struct {
	// Total is the LPT of the list, Accounts its length.
	Total, Accounts float64
	// Start is when helpers begin to get a share and Period how long it takes to become all; blocks in 2018, seconds here.
	Start, Period float64
}

// Allocation is what one account gets, in LPT.
func (m Mine) Allocation() float64 { return m.Total / m.Accounts }

// HelperShare is the part that a helper gets at a moment.
func (m Mine) HelperShare(at float64) float64 {
	return math.Max(0, math.Min(1, (at-m.Start)/m.Period))
}

// Optimum is the moment at which helping begins to pay: start + period x cost / (allocation x price), where cost is the gas of one
// generation and price that of an LPT, both in one currency. Where helpers compete, all generate then. It fails if it never pays.
func (m Mine) Optimum(cost, price float64) (float64, error) {
	share := cost / (m.Allocation() * price)
	if math.IsNaN(share) || share > 1 || share < 0 {
		return 0, fmt.Errorf("generating costs %v and an allocation is worth %v: helping never pays", cost, m.Allocation()*price)
	}
	return m.Start + share*m.Period, nil
}

// Swarm is viewers of a live stream that pass it on. All rates in bits a second.
type Swarm struct {
	// Source is the upload of the source, Uploads those of the viewers.
	Source  float64
	Uploads []float64
}

// Capacity is the highest rate that all viewers can get: min(u_s, (u_s + sum u_i) / N) (R. Kumar, Y. Liu and K. Ross, "Stochastic fluid
// theory for P2P streaming systems", INFOCOM 2007).
func (s Swarm) Capacity() float64 {
	sum := s.Source
	for _, u := range s.Uploads {
		sum += u
	}
	return math.Min(s.Source, sum/float64(len(s.Uploads)))
}

// Downloaders is how many are downloading in the steady state of a swarm that shares a file (D. Qiu and R. Srikant, "Modeling and
// performance analysis of BitTorrent-like networks", SIGCOMM 2004), in files a second: viewers come at `arrivals`, give up at `abort`,
// download at most at `down`, upload at `up` with effectiveness eta, and leave at `leave` when they are done.
func Downloaders(arrivals, abort, down, up, eta, leave float64) float64 {
	seconds := math.Max(1/down, (1/up-1/leave)/eta)
	return arrivals * seconds / (1 + abort*seconds)
}

// Dealing is a seeder that may invent receipts for uploads that never were.
type Dealing struct {
	// Reward is what a receipt brings, Cost what serving it would cost; Payer is the part of a reward that whoever signs receipts pays;
	// Audited is the chance that a receipt is audited, Penalty what a false one costs. Amounts in one unit.
	Reward, Cost, Payer, Audited, Penalty float64
}

// Honest is what a served receipt brings.
func (d Dealing) Honest() float64 { return d.Reward - d.Cost }

// Ring is what an invented receipt brings a seeder and a payer that are one: r (1 - payer) (1 - a) - a penalty, with the payer's part
// moving from one pocket to the other. Rings pay unless the payer pays all or audits bite.
func (d Dealing) Ring() float64 {
	return d.Reward*(1-d.Payer)*(1-d.Audited) - d.Audited*d.Penalty
}

// Capture is buying votes for one proposal that pays the buyer. LPT for stakes, one currency for money.
type Capture struct {
	// Bonded is all stake before the attack. Quorum is the part of all stake that must vote for or abstain.
	Bonded, Quorum float64
	// Against is the stake that votes against, Abstain that votes for or abstains without being bought.
	Against, Abstain float64
	// PoolTokens and PoolMoney are the market's depth, as a constant product: LPT and money in the pool.
	PoolTokens, PoolMoney float64
	// Prize is the LPT that the proposal pays.
	Prize float64
	// Fall is the part of its price that an LPT loses when the attack is known, before the stake has thawed.
	Fall float64
}

// Needed is the LPT that must be bought and bonded: enough for the quorum of all stake, the bought stake included, and for as many votes
// as are against (docs/spec/governance.md): max((q B - abstain) / (1 - q), against).
func (c Capture) Needed() float64 {
	return math.Max((c.Quorum*c.Bonded-c.Abstain)/(1-c.Quorum), math.Max(0, c.Against))
}

// Cost is the money that so many LPT cost: M x / (T - x), and infinitely much if the market does not have them.
func (c Capture) Cost(tokens float64) float64 {
	if tokens >= c.PoolTokens {
		return math.Inf(1)
	}
	return c.PoolMoney * tokens / (c.PoolTokens - tokens)
}

// Profit is what the attack brings: prize and stake sold again into the same pool, at a price that has fallen, less what the stake cost.
// -Inf if the market does not have the stake.
func (c Capture) Profit() float64 {
	bought := c.Needed()
	cost := c.Cost(bought)
	if math.IsInf(cost, 1) {
		return math.Inf(-1)
	}
	tokens, money := c.PoolTokens-bought, c.PoolMoney+cost
	sold := bought + c.Prize
	return (1-c.Fall)*money*sold/(tokens+sold) - cost
}
