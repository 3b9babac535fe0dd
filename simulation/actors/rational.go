package actors

import (
	"fmt"
	"math"
	"slices"

	"github.com/holiman/uint256"

	"github.com/livepeer/network/simulation/world"
)

// What a rational verifier is paid for looking, as a number that a sweep can vary.
const (
	payNothing = iota
	payJackpot
	payAttention
)

// rationalKind is a verifier that looks when looking pays.
func rationalKind() Kind {
	return Kind{
		Name: "verifier/rational", Doc: "looks at segments as often as that pays, and learns it by what it sees of the others",
		Params: []Param{
			{Name: "pay", Default: 0.0, Least: payNothing, Greatest: payAttention, Doc: "what looking is paid by: 0 nothing, 1 a jackpot for errors that are forced, 2 attention (docs/spec/attention.md)"},
			{Name: "cost_eth", Default: 0.001, Least: 0, Greatest: 1e6, Doc: "what computing a segment again costs"},
			{Name: "look", Default: 1.0, Least: 0, Greatest: 1, Doc: "chance to look, at the beginning"},
			{Name: "learning", Default: 0.1, Least: 0, Greatest: 1, Doc: "most by which that chance changes in a round"},
			{Name: "bond_eth", Default: 2.0, Least: 0, Greatest: 1e6, Doc: "ether that each account bonds"},
			{Name: "jackpot_eth", Default: 0.04, Least: 0, Greatest: 1e6, Doc: "jackpot: what a forced error pays; k who report it get 1/2^(k-1) of it each"},
			{Name: "forced", Default: 0.1, Least: 0, Greatest: 1, Doc: "jackpot: chance that a segment is a forced error"},
			{Name: "leaves", Default: "true", Doc: "attention: true: leaves when serving brings less than nothing; false: stays"},
			{Name: "pot_eth", Default: 20.0, Least: 0, Greatest: 1e6, Doc: "attention: ether that the first broadcaster puts into the pot"},
		},
		New: func(g *Group) Strategy {
			r := &rational{group: g, cost: g.Number("cost_eth")}
			switch math.Round(g.Number("pay")) {
			case payJackpot:
				r.pay = &jackpot{committee: committee{r}}
			case payAttention:
				r.pay = &attended{rational: r}
			default:
				r.pay = &unpaid{committee: committee{r}}
			}
			return r
		},
	}
}

// rational is a group of verifiers, each with a chance to look at what it is asked about.
type rational struct {
	group *Group
	pay   payment
	// cost is of a look, in ether.
	cost float64
}

// payment is a way in which looking is paid.
type payment interface {
	begin(s *Scene) error
	act(s *Scene) error
	// worth is what a look was worth to account i in the round that is over, in ether: what it paid on average or would have paid. most is
	// what it can be worth at most. It is not known where nothing was seen.
	worth(i int) (value, most float64, known bool)
}

// Purse implements Strategy.
func (r *rational) Purse(int) (ether, tokens uint256.Int) {
	return ToWei(r.group.Number("bond_eth") + 1), uint256.Int{}
}

// Begin implements Strategy.
func (r *rational) Begin(s *Scene) error {
	r.group.Looking = slices.Repeat([]float64{r.group.Number("look")}, len(r.group.Accounts))
	return r.pay.begin(s)
}

// Act implements Strategy. Before a round begins each account compares what a look was worth with what it costs.
func (r *rational) Act(s *Scene) error {
	if s.Phase == Open {
		for i, rate := range r.group.Looking {
			if value, most, known := r.pay.worth(i); known {
				r.group.Looking[i] = adapt(rate, value, r.cost, most, r.group.Number("learning"))
			}
		}
	}
	return r.pay.act(s)
}

// adapt moves a chance to look by what a look brings over its cost, in proportion, so that errors in what was seen cancel out over the rounds.
func adapt(rate, value, cost, most, learning float64) float64 {
	scale := math.Max(most, cost)
	if scale == 0 {
		return rate
	}
	return math.Max(0, math.Min(1, rate+learning*(value-cost)/scale))
}

// looks has account i look at a question, or not.
func (r *rational) looks(s *Scene, i int) bool {
	if !r.group.Chance("look").Chance(r.group.Looking[i]) {
		return false
	}
	r.group.Costs[r.group.Accounts[i]] += r.cost
	s.Cast.Counts.Checks++
	return true
}

// committee is rational verifiers that are members of the committee: who has not looked votes pass.
type committee struct{ *rational }

func (c committee) begin(s *Scene) error { return seat(s, c.group) }

// judge has all look at a question and vote, and returns who has looked.
func (c committee) judge(s *Scene, q *Question) (looked []bool, err error) {
	looked = make([]bool, len(c.group.Accounts))
	for i := range looked {
		looked[i] = c.looks(s, i)
	}
	s.Cast.look(q, looked)
	for i, self := range c.group.Accounts {
		err := answer(s, self, q, func() uint8 {
			if looked[i] && s.Cast.Claims[q.Claim].Bad[q.Sequence] {
				return world.VerdictFail
			}
			return world.VerdictPass
		})
		if err != nil {
			return looked, err
		}
	}
	return looked, nil
}

// look counts a question that somebody has looked at, once.
func (c *Cast) look(q *Question, looked []bool) {
	if !q.Looked && slices.Contains(looked, true) {
		q.Looked = true
		c.Counts.Looked++
	}
}

// unpaid verifiers get nothing.
type unpaid struct{ committee }

func (u *unpaid) act(s *Scene) error {
	if s.Phase != Check {
		return nil
	}
	for _, q := range s.Cast.Asked {
		if _, err := u.judge(s, q); err != nil {
			return fmt.Errorf("claim %d: %w", q.Claim, err)
		}
	}
	return nil
}

func (u *unpaid) worth(int) (value, most float64, known bool) { return 0, 0, true }

// jackpot verifiers are paid for errors that are forced (J. Teutsch and C. Reitwiessner 2017, section 5). No contract of the network does that:
// which segments are forced errors, who reports them and what that pays is this ledger's, and claims settle as if there were none.
type jackpot struct {
	committee
	// paid is what a report of a forced error of this round paid account i or would have paid; of so many.
	paid   []float64
	forced int
}

func (j *jackpot) act(s *Scene) error {
	if s.Phase != Check {
		return nil
	}
	prize := j.group.Number("jackpot_eth")
	j.paid, j.forced = make([]float64, len(j.group.Accounts)), 0
	for _, q := range s.Cast.Asked {
		looked, err := j.judge(s, q)
		if err != nil {
			return fmt.Errorf("claim %d: %w", q.Claim, err)
		}
		if !j.group.Chance("forced").Chance(j.group.Number("forced")) {
			continue
		}
		j.forced++
		reports := 0
		for _, one := range looked {
			if one {
				reports++
			}
		}
		for i, self := range j.group.Accounts {
			share := prize / math.Pow(2, float64(reports))
			if looked[i] {
				share *= 2 // It is one of those who report.
				j.group.Costs[self] -= share
				s.Cast.Counts.LookPay += share
			}
			j.paid[i] += share
		}
	}
	return nil
}

func (j *jackpot) worth(i int) (value, most float64, known bool) {
	if j.forced == 0 {
		return 0, 0, false
	}
	most = j.group.Number("forced") * j.group.Number("jackpot_eth")
	return j.group.Number("forced") * j.paid[i] / float64(j.forced), most, true
}
