package actors

import (
	"encoding/binary"
	"math"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"

	"github.com/livepeer/network/simulation/games"
	"github.com/livepeer/network/simulation/world"
)

// This file is the market of seeding as far as it is no contract yet: who is registered, what was granted, who may serve a session, and what
// a session may still pay. Money moves by real tickets of the broadcaster, redeemed in the world.

// Seeder is a registered one.
type Seeder struct {
	Account world.Account
	// Bond is in wei of LPT.
	Bond uint256.Int
	// Upload is what it gives, in Mbit/s. One that gives nothing still takes its place in the swarm.
	Upload float64
}

// StreamTerms are what a broadcaster offers to seeders of its stream.
type StreamTerms struct {
	// CopyMiB is one copy of the stream, RateMbit its rate, SourceMbit what the source uploads, ViewerMbit what a viewer does.
	CopyMiB, RateMbit, SourceMbit, ViewerMbit float64
	// PriceWei is the price of a MiB, PerSession how many seeders may serve a session on average.
	PriceWei, PerSession uint64
	// Whole tells that the budget is counted by session alone. Otherwise a seeder may take 1/PerSession of it.
	Whole bool
	// Tickets is how many winning tickets make a budget, Win the chance of a ticket.
	Tickets uint64
	Win     float64
}

// Budget is what a session may pay, in wei: the price of one copy of the stream.
func (t StreamTerms) Budget() *uint256.Int {
	return new(uint256.Int).Mul(uint256.NewInt(t.PriceWei), uint256.NewInt(uint64(t.CopyMiB)))
}

// Face is what a winning ticket pays, in wei.
func (t StreamTerms) Face() *uint256.Int {
	return new(uint256.Int).Div(t.Budget(), uint256.NewInt(t.Tickets))
}

// each is how many winning tickets of a session a seeder may redeem.
func (t StreamTerms) each() uint64 {
	if t.Whole {
		return t.Tickets
	}
	return t.Tickets / t.PerSession
}

// MayServe is the rule of assignment: H(beacon, session, seeder) < threshold(bond), with the threshold at a part of all hashes that is
// perSession times the bond's part of all bonds. Bonds are below 2^120 wei.
func MayServe(beacon common.Hash, session uint64, seeder common.Address, bond, total *uint256.Int, perSession uint64) bool {
	hash := crypto.Keccak256(beacon[:], binary.BigEndian.AppendUint64(nil, session), seeder[:])
	drawn := new(uint256.Int).SetBytes(hash[:16]) // 128 bits, so that the products fit.
	drawn.Mul(drawn, total)
	limit := new(uint256.Int).Mul(bond, uint256.NewInt(perSession))
	return drawn.Lt(limit.Lsh(limit, 128))
}

// Session is what a broadcaster has granted a viewer, or who said that it is one.
type Session struct {
	ID     uint64
	Stream *Stream
	// Ring is who invented it, nil for a viewer.
	Ring *Group
	// paid is how many winning tickets were redeemed, by whom and in all.
	paid  map[world.Account]uint64
	total uint64
	// served are the MiB that seeders have delivered, by whom.
	served map[world.Account]float64
	// Assigned are the seeders that may serve it.
	Assigned []world.Account
}

// Stream is what a broadcaster shows in a round.
type Stream struct {
	Broadcaster world.Account
	StreamTerms
	Sessions []*Session
	next     *uint64
}

// grant admits somebody.
func (st *Stream) grant(ring *Group) *Session {
	*st.next++
	session := &Session{ID: uint64(st.Broadcaster)<<32 | *st.next, Stream: st, Ring: ring, paid: map[world.Account]uint64{}, served: map[world.Account]float64{}}
	st.Sessions = append(st.Sessions, session)
	return session
}

// left is how many winning tickets a seeder may still redeem of a session.
func (n *Session) left(seeder world.Account) uint64 {
	return min(n.Stream.each()-n.paid[seeder], n.Stream.Tickets-n.total)
}

// redeem pays a seeder a winning ticket if grant, assignment and budget allow it.
func (n *Session) redeem(s *Scene, seeder world.Account, nonce uint64) (bool, error) {
	if n.left(seeder) == 0 {
		return false, nil
	}
	receipt, err := s.Do(world.Action{Op: world.OpRedeem, By: seeder, Data: world.Ticket{
		Sender: n.Stream.Broadcaster, Recipient: seeder, FaceValue: *n.Stream.Face(), Nonce: nonce, CreationRound: s.Protocol.Number, Draw: world.Wins,
	}})
	if err != nil || receipt.Revert != "" {
		return false, err
	}
	n.paid[seeder]++
	n.total++
	return true, nil
}

// assign draws who may serve the stream's sessions. The beacon is younger than the grants, so that nobody can choose a session by it.
func (st *Stream) assign(s *Scene, beacon common.Hash) {
	var total uint256.Int
	for i := range s.Cast.Seeders {
		total.Add(&total, &s.Cast.Seeders[i].Bond)
	}
	for _, session := range st.Sessions {
		for i := range s.Cast.Seeders {
			one := &s.Cast.Seeders[i]
			if MayServe(beacon, session.ID, s.World.Address(one.Account), &one.Bond, &total, st.PerSession) {
				session.Assigned = append(session.Assigned, one.Account)
			}
		}
	}
}

// deliver shares the stream among its viewers and the seeders that are assigned to any of them, who all get the rate that Kumar, Liu and Ross
// give (games.Swarm): at most the stream's. What the source does not upload itself comes from peers, in proportion to their upload;
// a seeder is paid for what its sessions' viewers get of it, up to its part of a copy.
func (st *Stream) deliver(s *Scene) {
	viewers, uploads, given := 0, []float64(nil), 0.0
	taking := map[world.Account]float64{}
	for _, session := range st.Sessions {
		if session.Ring != nil {
			continue // Nobody watches.
		}
		viewers++
		uploads = append(uploads, st.ViewerMbit)
		for i := range s.Cast.Seeders {
			one := &s.Cast.Seeders[i]
			for _, assigned := range session.Assigned {
				if _, known := taking[one.Account]; assigned == one.Account && !known {
					taking[one.Account] = one.Upload
					uploads = append(uploads, one.Upload)
					given += one.Upload
				}
			}
		}
	}
	if viewers == 0 {
		return
	}
	capacity := games.Swarm{Source: st.SourceMbit, Uploads: uploads}.Capacity()
	part := math.Min(1, capacity/st.RateMbit) // of a copy, that each viewer gets
	peers := math.Max(0, 1-st.SourceMbit/(part*st.RateMbit*float64(len(uploads))))
	bySeeders := 0.0
	if given > 0 {
		bySeeders = peers * given / (given + st.ViewerMbit*float64(viewers))
	}
	counts := &s.Cast.Counts
	counts.WantedMiB += st.CopyMiB * float64(viewers)
	counts.DeliveredMiB += st.CopyMiB * part * float64(viewers)
	for _, session := range st.Sessions {
		if session.Ring == nil {
			counts.SeededMiB += session.share(st.CopyMiB*part*bySeeders, taking)
		}
	}
}

// share divides what seeders deliver in a session among those of its own, and returns how much that is.
func (n *Session) share(mib float64, uploads map[world.Account]float64) (sum float64) {
	var giving []world.Account
	for _, seeder := range n.Assigned {
		if uploads[seeder] > 0 {
			giving = append(giving, seeder)
		}
	}
	most := n.Stream.CopyMiB
	if !n.Stream.Whole {
		most /= float64(n.Stream.PerSession)
	}
	for _, seeder := range giving {
		one := math.Min(most, mib/float64(len(giving)))
		n.served[seeder] = one
		sum += one
	}
	return sum
}
