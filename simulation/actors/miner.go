package actors

import (
	"github.com/holiman/uint256"

	"github.com/livepeer/network/simulation/world"
)

// Recipient is the kind whose accounts are MerkleMine's list. They stand first in a scenario: the list is the first accounts.
const Recipient = "miner/recipient"

// minerKinds are the strategies in the genesis distribution.
func minerKinds() []Kind {
	return []Kind{
		{
			Name: Recipient, Doc: "is on the list, and takes its part itself in some round or never", Params: []Param{
				{Name: "attention", Default: 0.01, Least: 0, Greatest: 1, Doc: "chance in a round to take its part"},
			},
			New: func(g *Group) Strategy { return &recipient{group: g} },
		},
		{
			Name: "miner/caller", Doc: "takes parts for others as soon as the share of the caller is worth more than the gas", Params: []Param{
				{Name: "gas_units", Default: 120_000.0, Least: 0, Greatest: 1e9, Doc: "gas of a call"},
				{Name: "gas", Default: "gas", Doc: "the process with the price of gas in gwei"},
				{Name: "price", Default: "price", Doc: "the process with the price of an LPT in ether"},
				{Name: "calls", Default: 50.0, Least: 1, Greatest: 1e6, Doc: "calls that it makes in a round at most"},
			},
			New: func(g *Group) Strategy { return &caller{group: g} },
		},
	}
}

// recipient is the accounts of the list that may come for themselves.
type recipient struct {
	group *Group
	took  map[world.Account]bool
}

// Purse implements Strategy.
func (r *recipient) Purse(int) (ether, tokens uint256.Int) {
	return ToWei(1), uint256.Int{}
}

// Begin implements Strategy.
func (r *recipient) Begin(*Scene) error {
	r.took = map[world.Account]bool{}
	return nil
}

// Act implements Strategy.
func (r *recipient) Act(s *Scene) error {
	if s.Phase != Open {
		return nil
	}
	for _, self := range r.group.Accounts {
		if r.took[self] || !r.group.Chance("attention").Chance(r.group.Number("attention")) {
			continue
		}
		r.took[self] = true
		place := uint64(self) - 1
		mine, err := s.World.Mine(place)
		if err != nil {
			return err
		}
		if mine.Generated {
			continue
		}
		if _, err := s.Do(world.Action{Op: world.OpGenerate, By: self, ID: place, To: self}); err != nil {
			return err
		}
	}
	return nil
}

// caller is who works for a share.
type caller struct {
	group *Group
	// next is the first place that it has not looked at since the share was too small.
	next uint64
}

// Purse implements Strategy.
func (c *caller) Purse(int) (ether, tokens uint256.Int) {
	return ToWei(100), uint256.Int{}
}

// Begin implements Strategy.
func (c *caller) Begin(*Scene) error { return nil }

// Act implements Strategy.
func (c *caller) Act(s *Scene) error {
	if s.Phase != Work {
		return nil
	}
	cost := c.group.Number("gas_units") * s.Price(c.group.Word("gas")) / 1e9
	for _, self := range c.group.Accounts {
		for range int(c.group.Number("calls")) {
			if c.next >= uint64(s.Genesis.Miners) {
				return nil
			}
			mine, err := s.World.Mine(c.next)
			if err != nil {
				return err
			}
			if mine.Generated {
				c.next++
				continue
			}
			if FromWei(&mine.CallerShare)*s.Price(c.group.Word("price")) <= cost {
				return nil
			}
			if _, err := s.Do(world.Action{Op: world.OpGenerate, By: self, ID: c.next, To: world.Account(c.next + 1)}); err != nil {
				return err
			}
			c.group.Costs[self] += cost
			c.next++
		}
	}
	return nil
}
