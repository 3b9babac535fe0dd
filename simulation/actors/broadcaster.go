package actors

import (
	"slices"
	"time"

	"github.com/holiman/uint256"

	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/agents/rules"
	"github.com/livepeer/network/simulation/world"
)

// broadcasterKinds are the strategies of who orders.
func broadcasterKinds() []Kind {
	params := []Param{
		{Name: "ether", Default: 1000.0, Least: 0, Greatest: 1e9, Doc: "ether that it has"},
		{Name: "orders", Default: 1.0, Least: 0, Greatest: 1000, Doc: "orders a round, on average; times the process demand if there is one"},
		{Name: "segments", Default: 500.0, Least: 1, Greatest: maxClaim, Doc: "segments of an order"},
		{Name: "units", Default: 20_000_000.0, Least: 1, Greatest: 1e12, Doc: "work units of a segment"},
		{Name: "max_price_wei", Default: 2_000_000.0, Least: 0, Greatest: 1e18, Doc: "most that it pays for a work unit"},
		{Name: "demand", Default: "demand", Doc: "the process that multiplies its orders"},
		{Name: "gas", Default: "gas", Doc: gasDoc},
		{Name: "witness", Default: 0.0, Least: 0, Greatest: 1, Doc: "chance to hold two receipts for one segment against each other, and to punish their signer"},
	}
	make := func(name, doc string, more []Param, pays bool) Kind {
		return Kind{Name: "broadcaster/" + name, Doc: doc, Params: append(slices.Clone(params), more...), New: func(g *Group) Strategy {
			b := &broadcaster{group: g, pays: pays, shunned: map[world.Account]bool{}}
			if len(more) > 0 {
				b.check = g.Number("check")
			}
			return b
		}}
	}
	return []Kind{
		make("cost", "takes whom the draw gives it below its price, and pays for what it gets", nil, true),
		make("quality", "looks at a part of what it gets, pays up to the first segment that it sees is spoilt, and shuns who made it", []Param{
			{Name: "check", Default: 0.05, Least: 0, Greatest: 1, Doc: "chance to notice that a segment is spoilt"},
		}, true),
		make("griefer", "orders work and signs no voucher for it", nil, false),
	}
}

type broadcaster struct {
	group   *Group
	pays    bool
	check   float64
	shunned map[world.Account]bool
	// mine are this round's orders by account, past those whose budget has not been taken back; next numbers orders.
	mine [][]*Order
	past [][]*Order
	next uint64
	// accused are the contradictions that nobody was punished for yet.
	accused []accusation
}

// Purse implements Strategy.
func (b *broadcaster) Purse(int) (ether, tokens uint256.Int) {
	return ToWei(b.group.Number("ether")), uint256.Int{}
}

// Begin implements Strategy.
func (b *broadcaster) Begin(*Scene) error {
	b.mine, b.past = make([][]*Order, len(b.group.Accounts)), make([][]*Order, len(b.group.Accounts))
	return nil
}

// Act implements Strategy.
func (b *broadcaster) Act(s *Scene) error {
	for i, self := range b.group.Accounts {
		var err error
		switch s.Phase {
		case Open:
			err = b.order(s, i, self)
		case Elect:
			err = b.elect(s, i, self)
		case Check:
			b.notice(i, self)
			err = b.accuse(s, self)
		case Settle:
			err = b.accuse(s, self)
		default:
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// order takes back what is left of old orders and makes new ones.
func (b *broadcaster) order(s *Scene, i int, self world.Account) error {
	b.past[i] = append(b.past[i], b.mine[i]...)
	b.mine[i] = b.mine[i][:0]
	kept := b.past[i][:0]
	for _, old := range b.past[i] {
		over, err := b.collect(s, self, old)
		if err != nil {
			return err
		}
		if !over {
			kept = append(kept, old)
		}
	}
	b.past[i] = kept
	segments, units := uint64(b.group.Number("segments")), uint64(b.group.Number("units"))
	price := weiOf(b.group.Number("max_price_wei"))
	budget := new(uint256.Int).Mul(&price, uint256.NewInt(segments*units))
	const shortest = uint64(2 * rules.RenewBefore / time.Second) // The network's broadcaster has a shorter job replaced at once.
	length := s.Protocol.End - s.Protocol.Start
	demand := s.Price(b.group.Word("demand"))
	for range b.group.Chance("orders").Poisson(b.group.Number("orders") * max(0, demand)) {
		b.next++
		receipt, err := s.Do(world.Action{
			Op: world.OpCreateJob, By: self, ID: uint64(self)<<32 | b.next, N: s.World.Now(), M: s.World.Now() + max(length/20, shortest), Amount: price, Value: *budget,
		})
		if err != nil {
			return err
		}
		if receipt.Revert != "" {
			continue // Its ether is used up.
		}
		order := &Order{
			ID: receipt.ID, Broadcaster: self, Segments: segments, Units: units, Pays: b.pays, Check: b.check,
			Each:    time.Duration(max(length/20, shortest)) * time.Second / time.Duration(segments), //nolint:gosec // Rounds are 30 days at most.
			Noticed: func(who world.Account) { b.shunned[who] = true },
		}
		b.mine[i], s.Cast.Orders = append(b.mine[i], order), append(s.Cast.Orders, order)
	}
	return nil
}

// collect settles what holds ether of an order that is over and takes back what is left, as far as that is worth its gas. It tells whether
// nothing more is to come.
func (b *broadcaster) collect(s *Scene, self world.Account, old *Order) (over bool, err error) {
	job, err := s.World.Job(old.ID)
	if err != nil || job.ReclaimableAt > s.World.Now() {
		return false, err
	}
	head := s.head(s.fee(b.group.Word("gas")))
	over = true
	for _, id := range old.Claims {
		c, err := s.claim(id, s.World.Address)
		if err != nil {
			return false, err
		}
		switch {
		case !rules.HoldsOrder(c, head.BaseFee):
		case rules.SettlesForOrder(c, head):
			if _, err := s.Do(world.Action{Op: world.OpFinalize, By: self, ID: id}); err != nil {
				return false, err
			}
		default:
			over = false
		}
	}
	if job, err = s.World.Job(old.ID); err != nil {
		return false, err
	}
	if rules.WorthReclaiming(wei(job.Budget), head.BaseFee) {
		_, err = s.Do(world.Action{Op: world.OpReclaim, By: self, ID: old.ID})
	}
	return over, err
}

// elect draws a transcoder for each order and a fallback more than those that it shuns.
func (b *broadcaster) elect(s *Scene, i int, self world.Account) error {
	if len(b.mine[i]) == 0 {
		return nil
	}
	electable, err := b.electable(s)
	if err != nil {
		return err
	}
	for _, order := range b.mine[i] {
		if err := b.draw(s, self, order, electable); err != nil {
			return err
		}
		if order.Transcoder == 0 {
			s.Cast.Counts.Unserved++
			continue
		}
		seen, err := s.World.Transcoder(order.Transcoder)
		if err != nil {
			return err
		}
		order.Price = seen.Price
	}
	return nil
}

// draw has transcoders elected as the network's broadcaster decides. The first that has room and is not shunned does the work; if all with room are
// shunned, the last of them does.
func (b *broadcaster) draw(s *Scene, self world.Account, order *Order, electable int) error {
	const most = 2 * rules.MaxElected
	for range most {
		job, err := s.World.Job(order.ID)
		if err != nil {
			return err
		}
		state := rules.JobState{Live: true, Electable: electable, Job: &protocol.Job{ID: order.ID, SeedBlock: job.SeedBlock, End: unix(job.End), Budget: wei(job.Budget)}}
		last := world.Account(0) // one that is shunned is better than none
		order.Transcoder = 0
		for _, elected := range job.Elected {
			if elected == 0 {
				break
			}
			state.Elected++
			switch {
			case slices.Contains(order.refused, elected):
				state.Failing++
			case b.shunned[elected]:
				state.Failing++
				last = elected
			case order.Transcoder != 0: // This one is in reserve.
			case s.Cast.full(elected, order, unix(s.World.Now())):
				order.refused = append(order.refused, elected)
				state.Failing++
			default:
				order.Transcoder = elected
			}
		}
		if order.Transcoder == 0 {
			order.Transcoder = last
		}
		switch step := rules.NextJobStep(state, unix(s.World.Now()), s.World.Block(), wei(job.Budget)); {
		case step == rules.JobElect, step == rules.JobReady && rules.WantsFallback(state, s.World.Block()):
		default:
			return nil
		}
		if receipt, err := s.Do(world.Action{Op: world.OpElect, By: self, ID: order.ID}); err != nil || receipt.Revert != "" || receipt.ID == 0 {
			return err
		}
	}
	return nil
}

// electable is how many transcoders ask at most what the broadcaster pays, as far as that matters.
func (b *broadcaster) electable(s *Scene) (count int, err error) {
	members, err := s.World.Members()
	if err != nil {
		return 0, err
	}
	most := weiOf(b.group.Number("max_price_wei"))
	for _, m := range members {
		seen, err := s.World.Transcoder(m.Account)
		if err != nil {
			return 0, err
		}
		if seen.Active && !seen.Price.Gt(&most) {
			count++
		}
		if count == rules.MaxElected {
			break
		}
	}
	return count, nil
}

// accusation is two receipts for a segment and what came of showing them.
type accusation struct {
	world.Action // of OpPenalizeEquivocation
	rules.Contradiction
}

// notice takes in the segments with two receipts that are noticed.
func (b *broadcaster) notice(i int, self world.Account) {
	for _, order := range b.mine[i] {
		for _, sequence := range order.Twice {
			if b.group.Chance("witness").Chance(b.group.Number("witness")) {
				b.accused = append(b.accused, accusation{Action: world.Action{
					Op: world.OpPenalizeEquivocation, By: self, ID: order.ID, N: sequence, From: order.Transcoder, To: order.Transcoder, M: 1,
				}})
			}
		}
	}
}

// accuse takes the next step about each contradiction, as the network's witness decides. What the round's cap does not let pass is shown again later.
func (b *broadcaster) accuse(s *Scene, self world.Account) error {
	kept := b.accused[:0]
	for _, one := range b.accused {
		if one.By == self {
			if err := one.step(s); err != nil {
				return err
			}
		}
		if !one.Penalized {
			kept = append(kept, one)
		}
	}
	b.accused = kept
	return nil
}

func (a *accusation) step(s *Scene) error {
	a.Block = s.World.Block()
	switch rules.NextAccusation(a.Contradiction) {
	case rules.Announce:
		announce := a.Action
		announce.Op = world.OpAnnounce
		a.Announced = a.Block
		_, err := s.Do(announce)
		return err
	case rules.Penalize:
		receipt, err := s.Do(a.Action)
		if a.Penalized = receipt.Revert != "RoundCapReached"; !a.Penalized {
			a.Refused = a.Block
		}
		return err
	default:
		return nil
	}
}
