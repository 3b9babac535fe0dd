package actors

import (
	"encoding/binary"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/livepeer/network/simulation/world"
)

// seederKinds are the strategies of who passes streams on, and who has them passed on.
func seederKinds() []Kind {
	params := func(upload float64) []Param {
		return []Param{
			{Name: "bond_lpt", Default: 100.0, Least: 0, Greatest: 1e9, Doc: "bond of each account, which its chance to be assigned to a session follows"},
			{Name: "upload_mbit", Default: upload, Least: 0, Greatest: 1e6, Doc: "what it uploads, Mbit/s"},
			{Name: "cost_mib_wei", Default: 500_000_000.0, Least: 0, Greatest: 1e18, Doc: "what uploading a MiB costs it"},
		}
	}
	make := func(name, doc string, params []Param) Kind {
		return Kind{Name: "seeder/" + name, Doc: doc, Params: params, New: func(g *Group) Strategy { return &seeder{group: g, ring: name == "ring"} }}
	}
	return []Kind{
		make("honest", "uploads to the sessions it is assigned to and redeems what viewers sign", params(50)),
		make("free-rider", "registers, takes its place in the swarm and uploads nothing", params(0)),
		make("ring", "invents viewers of every stream and signs receipts for those of its seeders that are assigned to them; serves nobody", append(params(0),
			Param{Name: "sessions", Default: 10.0, Least: 0, Greatest: 1e5, Doc: "viewers that it invents a round for each stream, on average"},
			Param{Name: "session_wei", Default: 0.0, Least: 0, Greatest: 1e18, Doc: "what an invented viewer costs it: identity, admission, gas"},
		)),
		{Name: "broadcaster/streamer", Doc: "shows a stream, grants sessions and pays who passes it on by tickets of its deposit", Params: []Param{
			{Name: "ether", Default: 1000.0, Least: 0, Greatest: 1e9, Doc: "ether that it deposits for tickets"},
			{Name: "viewers", Default: 20.0, Least: 0, Greatest: 1e5, Doc: "viewers a round, on average"},
			{Name: "copy_mib", Default: 1350.0, Least: 1, Greatest: 1e9, Doc: "one copy of what it shows in a round"},
			{Name: "rate_mbit", Default: 3.0, Least: 1e-3, Greatest: 1e6, Doc: "rate of the stream"},
			{Name: "source_mbit", Default: 12.0, Least: 1e-3, Greatest: 1e6, Doc: "upload of its source"},
			{Name: "viewer_mbit", Default: 0.0, Least: 0, Greatest: 1e6, Doc: "upload of a viewer, which is not paid for"},
			{Name: "price_mib_wei", Default: 5_000_000_000.0, Least: 1, Greatest: 1e15, Doc: "what it pays for a MiB"},
			{Name: "per_session", Default: 4.0, Least: 1, Greatest: 1000, Doc: "seeders that may serve a session, on average; a whole number"},
			{Name: "budget", Default: "seeder", Doc: "seeder: each may take its part of a session's budget; session: one may take all of it"},
			{Name: "tickets", Default: 48.0, Least: 1, Greatest: 1e6, Doc: "winning tickets that make a budget; a whole number"},
			{Name: "win", Default: 0.1, Least: 1e-6, Greatest: 1, Doc: "chance that a ticket wins"},
		}, New: func(g *Group) Strategy { return &streamer{group: g} }},
	}
}

// streamer is a group of broadcasters that pay for seeding.
type streamer struct {
	group   *Group
	streams []*Stream
	next    []uint64
}

// Purse implements Strategy.
func (b *streamer) Purse(int) (ether, tokens uint256.Int) {
	return ToWei(b.group.Number("ether")), uint256.Int{}
}

// Begin implements Strategy.
func (b *streamer) Begin(s *Scene) error {
	b.next = make([]uint64, len(b.group.Accounts))
	for _, self := range b.group.Accounts {
		if _, err := s.Must(world.Action{Op: world.OpFund, By: self, To: self, Value: ToWei(b.group.Number("ether"))}); err != nil {
			return err
		}
	}
	return nil
}

func (b *streamer) terms() StreamTerms {
	g := b.group
	t := StreamTerms{
		CopyMiB: g.Number("copy_mib"), RateMbit: g.Number("rate_mbit"), SourceMbit: g.Number("source_mbit"), ViewerMbit: g.Number("viewer_mbit"),
		PriceWei: uint64(g.Number("price_mib_wei")), PerSession: uint64(g.Number("per_session")), Whole: g.Word("budget") == "session", Win: g.Number("win"),
	}
	t.Tickets = max(uint64(g.Number("tickets")), t.PerSession)
	return t
}

// Act implements Strategy.
func (b *streamer) Act(s *Scene) error {
	switch s.Phase {
	case Open:
		b.streams = b.streams[:0]
		for i, self := range b.group.Accounts {
			st := &Stream{Broadcaster: self, StreamTerms: b.terms(), next: &b.next[i]}
			for range b.group.Chance("viewers").Poisson(b.group.Number("viewers")) {
				st.grant(nil)
				s.Cast.Counts.Sessions++
			}
			b.streams, s.Cast.Streams = append(b.streams, st), append(s.Cast.Streams, st)
		}
	case Work:
		for _, st := range b.streams {
			var beacon common.Hash
			for i := range 4 {
				binary.BigEndian.PutUint64(beacon[8*i:], b.group.Chance("beacon").Uint64())
			}
			st.assign(s, beacon)
			st.deliver(s)
		}
	default:
	}
	return nil
}

// seeder is a group of seeders.
type seeder struct {
	group *Group
	ring  bool
	// nonce numbers tickets.
	nonce uint64
	// owed is what viewers have signed for and no ticket was given for yet, in wei, by account.
	owed map[world.Account]float64
}

// Purse implements Strategy.
func (p *seeder) Purse(int) (ether, tokens uint256.Int) {
	return ToWei(10), ToWei(p.group.Number("bond_lpt"))
}

// Begin implements Strategy.
func (p *seeder) Begin(s *Scene) error {
	p.owed = map[world.Account]float64{}
	for _, self := range p.group.Accounts {
		s.Cast.Seeders = append(s.Cast.Seeders, Seeder{Account: self, Bond: ToWei(p.group.Number("bond_lpt")), Upload: p.group.Number("upload_mbit")})
	}
	return nil
}

// Act implements Strategy.
func (p *seeder) Act(s *Scene) error {
	switch s.Phase {
	case Elect:
		if p.ring {
			p.invent(s)
		}
	case Settle:
		for _, st := range s.Cast.Streams {
			for _, session := range st.Sessions {
				if err := p.collect(s, session); err != nil {
					return err
				}
			}
		}
	default:
	}
	return nil
}

// invent has the ring admitted to every stream as viewers that there are not.
func (p *seeder) invent(s *Scene) {
	for _, st := range s.Cast.Streams {
		for range p.group.Chance("sessions").Poisson(p.group.Number("sessions")) {
			st.grant(p.group)
			p.group.Invented++
			s.Cast.Counts.Invented++
			p.group.Costs[p.group.Accounts[0]] += p.group.Number("session_wei") / 1e18
		}
	}
}

// collect redeems what a session has signed to the group's seeders. A viewer pays for what it got, by tickets of which some win; a ring signs until
// enough have won to use the budget up.
func (p *seeder) collect(s *Scene, session *Session) error {
	for _, self := range p.group.Accounts {
		winners := uint64(0)
		switch {
		case !slices.Contains(session.Assigned, self):
		case session.Ring == p.group:
			winners = session.left(self)
		case session.Ring == nil:
			mib := session.served[self]
			p.group.Costs[self] += mib * p.group.Number("cost_mib_wei") / 1e18
			winners = p.draw(self, mib*float64(session.Stream.PriceWei), session.Stream)
		}
		for range winners {
			p.nonce++
			paid, err := session.redeem(s, self, p.nonce)
			if err != nil {
				return err
			}
			if !paid {
				break
			}
		}
	}
	return nil
}

// draw is how many of the tickets win that a viewer gives for what it owes.
func (p *seeder) draw(self world.Account, owed float64, st *Stream) (winners uint64) {
	value := st.Face().Float64() * st.Win
	p.owed[self] += owed
	for ; p.owed[self] >= value; p.owed[self] -= value {
		if p.group.Chance("tickets").Chance(st.Win) {
			winners++
		}
	}
	return winners
}
