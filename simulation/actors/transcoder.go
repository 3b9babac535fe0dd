package actors

import (
	"math"

	"github.com/holiman/uint256"

	"github.com/livepeer/network/agents/crew"
	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/agents/rules"
	"github.com/livepeer/network/simulation/world"
)

const ppm = 1_000_000

// transcoderKinds are the strategies of who stakes and works.
func transcoderKinds() []Kind {
	make := func(name, doc string, more []Param, change func(*Group) behaviour) Kind {
		return Kind{
			Name: "transcoder/" + name, Doc: doc, Params: append(stakeParams(), more...),
			New: func(g *Group) Strategy { return &transcoder{group: g, behaviour: change(g)} },
		}
	}
	return []Kind{
		make("honest", "does all its work and calls its rewards", nil, func(*Group) behaviour { return behaviour{} }),
		make("reward-misser", "is down now and then, and calls no rewards meanwhile", []Param{
			{Name: "outage_chance", Default: 0.05, Least: 0, Greatest: 1, Doc: "chance in a round that an outage begins"},
			{Name: "outage_rounds", Default: 5.0, Least: 1, Greatest: 1000, Doc: "how long it lasts"},
		}, func(g *Group) behaviour {
			return behaviour{outageChance: g.Number("outage_chance"), outageRounds: int(g.Number("outage_rounds"))}
		}),
		make("corner-cutter", "spoils a part of its segments to save work", []Param{
			{Name: "share", Default: 0.1, Least: 0, Greatest: 1, Doc: "part of the segments that it spoils"},
		}, func(g *Group) behaviour { return behaviour{bad: g.Number("share")} }),
		make("copier", "does no work at all and hands out copies of something else", nil, func(*Group) behaviour { return behaviour{bad: 1} }),
		make("withholder", "spoils a part of its segments and does not show them when they are challenged", []Param{
			{Name: "share", Default: 0.1, Least: 0, Greatest: 1, Doc: "part of the segments that it spoils"},
		}, func(g *Group) behaviour { return behaviour{bad: g.Number("share"), hides: true} }),
		make("double-dealer", "claims twice what it did once, and signs two receipts for a part of its segments", []Param{
			{Name: "share", Default: 0.01, Least: 0, Greatest: 1, Doc: "part of the segments for which it signs two receipts"},
		}, func(g *Group) behaviour { return behaviour{twice: g.Number("share")} }),
		make("undercutter", "asks a little less than the cheapest other, down to a floor", []Param{
			{Name: "floor_wei", Default: 100_000.0, Least: 0, Greatest: 1e18, Doc: "price of a work unit that it does not go below, in wei"},
			{Name: "step", Default: 0.05, Least: 0, Greatest: 1, Doc: "part by which it undercuts"},
		}, func(g *Group) behaviour {
			return behaviour{undercut: g.Number("step"), floorWei: g.Number("floor_wei")}
		}),
	}
}

func stakeParams() []Param {
	return []Param{
		{Name: "stake_lpt", Default: 10_000.0, Least: 0, Greatest: 1e9, Doc: "own stake; the median where it has a spread"},
		{Name: "spread", Default: 0.0, Least: 0, Greatest: 5, Doc: "standard deviation of the stake's logarithm"},
		{Name: "reward_cut", Default: 0.1, Least: 0, Greatest: 1, Doc: "part of rewards that it keeps"},
		{Name: "fee_share", Default: 0.5, Least: 0, Greatest: 1, Doc: "part of fees that it passes on to who is bonded to it"},
		{Name: "price_wei", Default: 1_000_000.0, Least: 0, Greatest: 1e18, Doc: "price of a work unit"},
		{Name: "cost_wei", Default: 300_000.0, Least: 0, Greatest: 1e18, Doc: "what a work unit costs it when it does the work"},
		{Name: "credit", Default: 16.0, Least: 1, Greatest: maxClaim, Doc: "segments that it serves past the last voucher"},
		{Name: "units_per_second", Default: 0.0, Least: 0, Greatest: 1e15, Doc: "speed that it has measured, by which it refuses orders that it has no room for; 0: it has room for all"},
		{Name: "gas", Default: "gas", Doc: gasDoc},
		{Name: "rewards_by", Default: "keeper", Doc: "keeper: hires the first keeper; self: calls rewards itself"},
	}
}

// behaviour is what tells transcoders apart.
type behaviour struct {
	outageChance float64
	outageRounds int
	// bad is the part of the segments that is spoilt; hides tells that such a segment is not shown.
	bad   float64
	hides bool
	// twice is the part of the segments that have two receipts.
	twice float64
	// undercut is by what part its price goes below the cheapest other's, down to floorWei.
	undercut, floorWei float64
}

// transcoder is a group of transcoders.
type transcoder struct {
	group *Group
	behaviour
	downUntil []int
	work      []worker // by account
}

// Purse implements Strategy.
func (t *transcoder) Purse(int) (ether, tokens uint256.Int) {
	stake := t.group.Number("stake_lpt")
	if spread := t.group.Number("spread"); spread > 0 {
		stake = t.group.Chance("stake").LogNormal(math.Log(stake), spread)
	}
	return ToWei(10), ToWei(stake)
}

// Begin implements Strategy. One whose stake is below the minimum stays outside.
func (t *transcoder) Begin(s *Scene) error {
	t.downUntil, t.work = make([]int, len(t.group.Accounts)), make([]worker, len(t.group.Accounts))
	caller := world.Account(0)
	if keepers := s.Cast.Of("keeper"); len(keepers) > 0 && t.outageRounds == 0 && t.group.Word("rewards_by") == "keeper" {
		caller = keepers[0]
	}
	for _, self := range t.group.Accounts {
		balance, err := s.World.Balance(self)
		if err != nil {
			return err
		}
		if balance.Tokens.Lt(&s.Genesis.Parameters.Staking.MinimumStake.Int) {
			continue
		}
		if rate := t.group.Number("units_per_second"); rate > 0 {
			s.Cast.Rooms[self] = &Room{Speed: crew.Speed{Rate: rate}}
		}
		if err := t.enrol(s, self, caller, balance.Tokens); err != nil {
			return err
		}
	}
	return nil
}

// enrol takes the network's steps to being drawn, with all that an account has as its stake. One that is outranked stays outside.
func (t *transcoder) enrol(s *Scene, self, caller world.Account, stake uint256.Int) error {
	const most = 8
	for range most {
		at, err := t.standing(s, self, caller, stake)
		if err != nil {
			return err
		}
		var a world.Action
		switch rules.NextEnrolment(at) {
		case rules.ApproveStake:
			a = world.Action{Op: world.OpApprove, By: self, To: world.Staking.Account(), Amount: stake}
		case rules.RegisterStake:
			a = world.Action{Op: world.OpRegister, By: self, Amount: stake, N: share(t.group.Number("reward_cut")), M: share(t.group.Number("fee_share"))}
		case rules.PublishService:
			a = world.Action{Op: world.OpSetService, By: self, Amount: weiOf(t.group.Number("price_wei")), To: self, From: caller, N: 20}
		case rules.JoinSet:
			a = world.Action{Op: world.OpJoin, By: self}
			if _, replaces := at.Replaced(); replaces {
				weakest, err := weakestOf(s)
				if err != nil {
					return err
				}
				a.To = weakest
			}
		default:
			return nil
		}
		if _, err := s.Must(a); err != nil {
			return err
		}
	}
	return nil
}

// weakestOf is the member with the least weight, the first of several.
func weakestOf(s *Scene) (world.Account, error) {
	members, err := s.World.Members()
	if err != nil || len(members) == 0 {
		return 0, err
	}
	least := members[0]
	for _, m := range members[1:] {
		if m.Weight.Lt(&least.Weight) {
			least = m
		}
	}
	return least.Account, nil
}

// standing is what a transcoder is and wants to be.
func (t *transcoder) standing(s *Scene, self, caller world.Account, stake uint256.Int) (rules.Standing, error) {
	seen, err := s.World.Transcoder(self)
	if err != nil {
		return rules.Standing{}, err
	}
	balance, err := s.World.Balance(self)
	if err != nil {
		return rules.Standing{}, err
	}
	allowed, err := s.World.Allowance(self, world.Staking.Account())
	if err != nil {
		return rules.Standing{}, err
	}
	at := rules.Standing{
		Pool: protocol.Pool{Registered: seen.Registered, Tokens: lpt(seen.Tokens)}, Stake: lpt(stake), Balance: lpt(balance.Tokens), Allowance: lpt(allowed),
		Service:  protocol.Service{PricePerUnit: wei(seen.Price), Signer: s.World.Address(seen.Signer), RewardCaller: s.World.Address(seen.RewardCaller)},
		Want:     protocol.Service{PricePerUnit: wei(weiOf(t.group.Number("price_wei"))), Signer: s.World.Address(self), RewardCaller: s.World.Address(caller)},
		Capacity: s.Genesis.Parameters.Staking.ActiveSetCapacity,
	}
	at.Members, err = s.members()
	for _, m := range at.Members {
		at.Member = at.Member || m.Transcoder == s.World.Address(self)
	}
	return at, err
}

// Act implements Strategy.
func (t *transcoder) Act(s *Scene) error {
	for i, self := range t.group.Accounts {
		if s.Phase == Open {
			if err := t.open(s, i, self); err != nil {
				return err
			}
		}
		if s.Round < t.downUntil[i] {
			continue
		}
		if err := t.serve(s, i, self); err != nil {
			return err
		}
	}
	return nil
}

func (t *transcoder) open(s *Scene, i int, self world.Account) error {
	if t.outageChance > 0 && s.Round >= t.downUntil[i] && t.group.Chance("outage").Chance(t.outageChance) {
		t.downUntil[i] = s.Round + t.outageRounds
	}
	if s.Round < t.downUntil[i] {
		return nil
	}
	if t.undercut > 0 {
		if err := t.setPrice(s, self); err != nil {
			return err
		}
	}
	if t.outageRounds == 0 && t.group.Word("rewards_by") == "keeper" && len(s.Cast.Of("keeper")) > 0 {
		return nil
	}
	seen, err := s.World.Transcoder(self)
	if err != nil || !seen.Active || seen.LastReward >= s.Protocol.Number {
		return err
	}
	_, err = s.Do(world.Action{Op: world.OpReward, By: self, To: self})
	return err
}

// setPrice asks a little less than the cheapest other.
func (t *transcoder) setPrice(s *Scene, self world.Account) error {
	members, err := s.World.Members()
	if err != nil {
		return err
	}
	cheapest := math.Inf(1)
	for _, m := range members {
		if m.Account == self {
			continue
		}
		other, err := s.World.Transcoder(m.Account)
		if err != nil {
			return err
		}
		cheapest = min(cheapest, other.Price.Float64())
	}
	own, err := s.World.Transcoder(self)
	price := max(t.floorWei, math.Floor(cheapest*(1-t.undercut)))
	if err != nil || math.IsInf(price, 1) || own.Price.Float64() == price {
		return err
	}
	_, err = s.Do(world.Action{Op: world.OpSetPrice, By: self, Amount: weiOf(price)})
	return err
}

// share is a part from 0 to 1 in parts per million.
func share(x float64) uint64 { return uint64(math.Round(x * ppm)) }

// weiOf is a number of wei.
func weiOf(x float64) uint256.Int { return *uint256.NewInt(uint64(min(max(x, 0), 1<<63))) }
