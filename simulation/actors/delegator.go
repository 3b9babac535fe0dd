package actors

import (
	"math"

	"github.com/holiman/uint256"

	"github.com/livepeer/network/simulation/seed"
	"github.com/livepeer/network/simulation/world"
)

// yearSeconds is a year of 365.25 days.
const yearSeconds = 31_557_600

// delegatorKinds are the strategies of who bonds to others.
func delegatorKinds() []Kind {
	make := func(name, doc string, more []Param, wants func(*Group) mood) Kind {
		return Kind{
			Name: "delegator/" + name, Doc: doc, Params: append(holderParams(), more...),
			New: func(g *Group) Strategy { return &delegator{group: g, mood: wants(g)} },
		}
	}
	return []Kind{
		make("sticky", "bonds at the beginning and never moves again", nil, func(*Group) mood { return sticky{} }),
		make("yield-logit", "bonds while the yearly yield is above its own reserve, unbonds below; reserves are spread logistically around a median", []Param{
			{Name: "reserve_yield", Default: 0.12, Least: 1e-6, Greatest: 100, Doc: "yearly yield at which half of them are bonded"},
			{Name: "yield_spread", Default: 0.3, Least: 0, Greatest: 10, Doc: "logistic scale of the reserve's logarithm"},
			{Name: "attention", Default: 0.05, Least: 0, Greatest: 1, Doc: "chance to look in a round"},
			{Name: "delay", Default: 0.0, Least: 0, Greatest: 1000, Doc: "how many rounds old the yield is that it looks at"},
		}, newYieldMood),
		make("whale", "comes with all it has in one round and leaves in another", []Param{
			{Name: "enters", Default: 10.0, Least: 0, Greatest: 1e6, Doc: "round in which it bonds"},
			{Name: "leaves", Default: 1e6, Least: 0, Greatest: 1e6, Doc: "round in which it unbonds"},
		}, func(g *Group) mood { return whale{int(g.Number("enters")), int(g.Number("leaves"))} }),
		make("panic", "unbonds when the price has fallen too far within a while, and comes back when it has recovered", []Param{
			{Name: "price", Default: "price", Doc: "the process that it watches"},
			{Name: "drop", Default: 0.2, Least: 0, Greatest: 1, Doc: "fall, as a part, that makes it leave"},
			{Name: "window", Default: 10.0, Least: 1, Greatest: 10_000, Doc: "rounds that it looks back"},
		}, func(g *Group) mood { return panicked{g.Word("price"), g.Number("drop"), int(g.Number("window"))} }),
	}
}

func holderParams() []Param {
	return []Param{
		{Name: "tokens_lpt", Default: 1000.0, Least: 0, Greatest: 1e9, Doc: "LPT that it has; the median where it has a spread"},
		{Name: "spread", Default: 0.0, Least: 0, Greatest: 5, Doc: "standard deviation of its logarithm"},
		{Name: "bonded", Default: 1.0, Least: 0, Greatest: 1, Doc: "chance to be bonded at the beginning"},
		{Name: "choice", Default: 20.0, Least: 0, Greatest: 1e4, Doc: "how much a transcoder that passes on more is preferred: weight e^(choice x part passed on); 0 takes any"},
	}
}

// mood says whether account i wants to be bonded now; stay when it does not care to move.
type mood interface {
	wants(s *Scene, i int, bonded bool) bool
}

type sticky struct{}

func (sticky) wants(_ *Scene, _ int, bonded bool) bool { return bonded }

type whale struct{ enters, leaves int }

func (w whale) wants(s *Scene, _ int, _ bool) bool { return s.Round >= w.enters && s.Round < w.leaves }

type panicked struct {
	price  string
	drop   float64
	window int
}

func (p panicked) wants(s *Scene, _ int, bonded bool) bool {
	path := s.Outside[p.price]
	if len(path) <= s.Round {
		return bonded
	}
	highest := 0.0
	for _, x := range path[max(0, s.Round-p.window) : s.Round+1] {
		highest = max(highest, x)
	}
	fallen := 1 - path[s.Round]/highest
	if bonded {
		return fallen <= p.drop
	}
	return fallen < p.drop/2
}

// yieldMood compares the yield of bonded stake with what each account asks for.
type yieldMood struct {
	attention float64
	reserves  []float64
	chance    *seed.Stream
	draw      func() float64
	delay     int
	history   []float64
}

func newYieldMood(g *Group) mood {
	median, spread, stream := g.Number("reserve_yield"), g.Number("yield_spread"), g.Chance("reserve")
	return &yieldMood{
		attention: g.Number("attention"), chance: g.Chance("attention"), delay: int(g.Number("delay")),
		draw: func() float64 {
			u := stream.Float64() + 1e-12
			return median * math.Exp(spread*math.Log(u/(1-u+1e-12)))
		},
	}
}

func (y *yieldMood) wants(s *Scene, i int, bonded bool) bool {
	for len(y.reserves) <= i {
		y.reserves = append(y.reserves, y.draw())
	}
	for len(y.history) <= s.Round {
		y.history = append(y.history, s.Yield())
	}
	if !y.chance.Chance(y.attention) {
		return bonded
	}
	return y.history[max(0, s.Round-y.delay)] >= y.reserves[i]
}

// Yield is what stake earns in a year at this round's inflation, before commissions, without compounding.
func (s *Scene) Yield() float64 {
	inflation, err := s.World.Inflation()
	if err != nil {
		return 0
	}
	supply, err := s.World.Supply()
	if err != nil || supply.Bonded.IsZero() {
		return math.Inf(1)
	}
	perRound := supply.Total.Float64() * float64(inflation.RatePpb) / 1e9 * (1 - float64(inflation.CutPpm)/ppm) / supply.Bonded.Float64()
	return perRound * yearSeconds / float64(s.Protocol.End-s.Protocol.Start)
}

// delegator is a group of delegators.
type delegator struct {
	group *Group
	mood  mood
	state []position
	menu  menu
}

// position is what a delegator remembers of itself.
type position struct {
	bonded bool
	// thaw is its lock, until withdrawn; there is one at most.
	thaw    uint64
	thawing bool
	ready   uint64 // protocol's round of withdrawal
}

// Purse implements Strategy.
func (d *delegator) Purse(int) (ether, tokens uint256.Int) {
	held := d.group.Number("tokens_lpt")
	if spread := d.group.Number("spread"); spread > 0 {
		held = d.group.Chance("tokens").LogNormal(math.Log(held), spread)
	}
	return ToWei(1), ToWei(held)
}

// Begin implements Strategy.
func (d *delegator) Begin(s *Scene) error {
	d.state = make([]position, len(d.group.Accounts))
	unlimited := new(uint256.Int).SetAllOne()
	_, isWhale := d.mood.(whale)
	for i, self := range d.group.Accounts {
		if _, err := s.Must(world.Action{Op: world.OpApprove, By: self, To: world.Staking.Account(), Amount: *unlimited}); err != nil {
			return err
		}
		if !isWhale && d.group.Chance("bonded").Chance(d.group.Number("bonded")) {
			if err := d.enter(s, i, self); err != nil {
				return err
			}
		}
	}
	return nil
}

// Act implements Strategy.
func (d *delegator) Act(s *Scene) error {
	if s.Phase != Open {
		return nil
	}
	for i, self := range d.group.Accounts {
		p := &d.state[i]
		if p.thawing && s.Protocol.Number >= p.ready {
			if _, err := s.Do(world.Action{Op: world.OpWithdraw, By: self, ID: p.thaw}); err != nil {
				return err
			}
			p.thawing = false
			delete(d.group.Thaws, self)
		}
		wants := d.mood.wants(s, i, p.bonded)
		var err error
		switch {
		case wants && !p.bonded:
			err = d.enter(s, i, self)
		case !wants && p.bonded:
			err = d.leave(s, i, self)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// enter bonds all that an account has, what is thawing included.
func (d *delegator) enter(s *Scene, i int, self world.Account) error {
	p := &d.state[i]
	if p.thawing {
		receipt, err := s.Do(world.Action{Op: world.OpRebond, By: self, ID: p.thaw})
		if p.bonded = receipt.Revert == ""; p.bonded {
			p.thawing = false
			delete(d.group.Thaws, self)
		}
		return err
	}
	balance, err := s.World.Balance(self)
	if err != nil || balance.Tokens.IsZero() {
		return err
	}
	to, err := d.menu.choose(s, d.group)
	if err != nil || to == 0 {
		return err
	}
	receipt, err := s.Do(world.Action{Op: world.OpBond, By: self, To: to, Amount: balance.Tokens})
	p.bonded = receipt.Revert == ""
	return err
}

// leave unbonds all that an account has bonded.
func (d *delegator) leave(s *Scene, i int, self world.Account) error {
	seen, err := s.World.Delegator(self)
	if err != nil {
		return err
	}
	p := &d.state[i]
	if seen.Shares.IsZero() {
		p.bonded = false
		return nil
	}
	receipt, err := s.Do(world.Action{Op: world.OpUnbond, By: self, Amount: seen.Shares})
	if err != nil || receipt.Revert != "" {
		return err
	}
	d.group.Thaws[self] = []uint64{receipt.ID}
	*p = position{thaw: receipt.ID, thawing: true, ready: s.Protocol.Number + s.Genesis.Parameters.Staking.ThawRounds}
	return nil
}

// menu is the transcoders that can be bonded to, and how much each is liked; it is read once a round.
type menu struct {
	round   int
	read    bool
	members []world.Account
	weights []float64
}

func (m *menu) choose(s *Scene, g *Group) (world.Account, error) {
	if !m.read || m.round != s.Round {
		members, err := s.World.Members()
		if err != nil {
			return 0, err
		}
		m.round, m.read, m.members, m.weights = s.Round, true, m.members[:0], m.weights[:0]
		for _, member := range members {
			t, err := s.World.Transcoder(member.Account)
			if err != nil {
				return 0, err
			}
			passed := 1 - float64(t.RewardCut)/ppm
			m.members, m.weights = append(m.members, member.Account), append(m.weights, math.Exp(g.Number("choice")*(passed-1)))
		}
	}
	at := g.Chance("transcoder").Pick(m.weights)
	if at < 0 {
		return 0, nil
	}
	return m.members[at], nil
}
