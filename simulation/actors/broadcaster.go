package actors

import (
	"slices"

	"github.com/holiman/uint256"

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
	past [][]uint64
	next uint64
	// accused are the contradictions that were announced and are shown next.
	accused []world.Action
}

// Purse implements Strategy.
func (b *broadcaster) Purse(int) (ether, tokens uint256.Int) {
	return ToWei(b.group.Number("ether")), uint256.Int{}
}

// Begin implements Strategy.
func (b *broadcaster) Begin(*Scene) error {
	b.mine, b.past = make([][]*Order, len(b.group.Accounts)), make([][]uint64, len(b.group.Accounts))
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
			err = b.announce(s, i, self)
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
	for _, old := range b.mine[i] {
		b.past[i] = append(b.past[i], old.ID)
	}
	b.mine[i] = b.mine[i][:0]
	kept := b.past[i][:0]
	for _, id := range b.past[i] {
		job, err := s.World.Job(id)
		if err != nil {
			return err
		}
		switch {
		case job.Budget.IsZero():
		case job.ReclaimableAt > s.World.Now():
			kept = append(kept, id)
		default:
			if _, err := s.Do(world.Action{Op: world.OpReclaim, By: self, ID: id}); err != nil {
				return err
			}
		}
	}
	b.past[i] = kept
	segments, units := uint64(b.group.Number("segments")), uint64(b.group.Number("units"))
	price := weiOf(b.group.Number("max_price_wei"))
	budget := new(uint256.Int).Mul(&price, uint256.NewInt(segments*units))
	length := s.Protocol.End - s.Protocol.Start
	demand := s.Price(b.group.Word("demand"))
	for range b.group.Chance("orders").Poisson(b.group.Number("orders") * max(0, demand)) {
		b.next++
		receipt, err := s.Do(world.Action{
			Op: world.OpCreateJob, By: self, ID: uint64(self)<<32 | b.next, N: s.World.Now(), M: s.World.Now() + length/20, Amount: price, Value: *budget,
		})
		if err != nil {
			return err
		}
		if receipt.Revert != "" {
			continue // Its ether is used up.
		}
		order := &Order{
			ID: receipt.ID, Broadcaster: self, Segments: segments, Units: units, Pays: b.pays, Check: b.check,
			Noticed: func(who world.Account) { b.shunned[who] = true },
		}
		b.mine[i], s.Cast.Orders = append(b.mine[i], order), append(s.Cast.Orders, order)
	}
	return nil
}

// elect draws a transcoder for each order, up to the first fallback that it does not shun.
func (b *broadcaster) elect(s *Scene, i int, self world.Account) error {
	const most = 4 // a primary and three fallbacks
	for _, order := range b.mine[i] {
		for range most {
			receipt, err := s.Do(world.Action{Op: world.OpElect, By: self, ID: order.ID})
			if err != nil {
				return err
			}
			if receipt.Revert != "" || receipt.ID == 0 {
				break
			}
			order.Transcoder = world.Account(receipt.ID)
			if !b.shunned[order.Transcoder] {
				break
			}
		}
		if order.Transcoder == 0 {
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

// announce commits to showing two receipts for a segment, if they are noticed.
func (b *broadcaster) announce(s *Scene, i int, self world.Account) error {
	for _, order := range b.mine[i] {
		for _, sequence := range order.Twice {
			if !b.group.Chance("witness").Chance(b.group.Number("witness")) {
				continue
			}
			a := world.Action{Op: world.OpAnnounce, By: self, ID: order.ID, N: sequence, From: order.Transcoder, To: order.Transcoder, M: 1}
			if _, err := s.Do(a); err != nil {
				return err
			}
			a.Op = world.OpPenalizeEquivocation
			b.accused = append(b.accused, a)
		}
	}
	return nil
}

// accuse shows what was announced. What the round's cap does not let pass is shown again in the next round.
func (b *broadcaster) accuse(s *Scene, self world.Account) error {
	kept := b.accused[:0]
	for _, a := range b.accused {
		if a.By != self {
			kept = append(kept, a)
			continue
		}
		receipt, err := s.Do(a)
		if err != nil {
			return err
		}
		if receipt.Revert == "RoundCapReached" {
			kept = append(kept, a)
		}
	}
	b.accused = kept
	return nil
}
