package model

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"

	"github.com/livepeer/network/simulation/world"
)

// Bounds of contracts/staking/ActiveSet.sol; a weight is counted in whole LPT.
const (
	weightUnit  = 1_000_000_000_000_000_000
	mostTries   = 16
	freshRounds = 7
)

// activeSet is who can be drawn.
type activeSet struct {
	tree        sumTree
	slots       []slot
	slotsBefore []slot // of the change that takes effect in slot.fromRound
	free        []int
	capacity    uint64
	members     map[world.Account]membership
}

// slot is a place in the set.
type slot struct {
	member                    world.Account
	fromRound                 uint64
	syncedRound, syncedBefore uint64
}

// membership is an account's.
type membership struct {
	isMember               bool
	slot                   int
	fromRound, activeUntil uint64
}

func (s *activeSet) isMember(a world.Account) bool { return s.members[a].isMember }

func (s *activeSet) isActive(a world.Account, round uint64) bool {
	m := s.members[a]
	return m.isMember && m.fromRound <= round || round < m.activeUntil
}

func (s *activeSet) size() uint64 { return uint64(len(s.slots) - len(s.free)) }

func (s *activeSet) setMembership(a world.Account, m membership) {
	if s.members == nil {
		s.members = map[world.Account]membership{}
	}
	s.members[a] = m
}

// remove takes a member out from the next round on, and returns its slot.
func (s *activeSet) remove(a world.Account, round uint64) int {
	m := s.members[a]
	m.isMember = false
	if m.fromRound <= round {
		m.activeUntil = round + 1
	}
	s.setMembership(a, m)
	s.occupy(m.slot, 0, u128{}, round)
	s.free = append(s.free, m.slot)
	return m.slot
}

// occupy gives a slot to a member from the next round on, with all its stake as weight until the first sync.
func (s *activeSet) occupy(index int, member world.Account, stake u128, round uint64) {
	if s.slots[index].fromRound <= round {
		s.slotsBefore[index] = s.slots[index]
	}
	s.slots[index] = slot{member: member, fromRound: round + 1}
	s.tree.set(index, inUnits(stake), round)
}

func inUnits(stake u128) uint64 {
	if units := stake.div64(weightUnit); units.hi == 0 {
		return units.lo
	}
	return ^uint64(0)
}

func (s *activeSet) takeSlot() int {
	if last := len(s.free) - 1; last >= 0 {
		index := s.free[last]
		s.free = s.free[:last]
		return index
	}
	s.slots, s.slotsBefore = append(s.slots, slot{}), append(s.slotsBefore, slot{})
	return len(s.slots) - 1
}

// weightAt is Staking.weightAt.
func (w *World) weightAt(a world.Account, second uint64) u128 {
	p := w.poolOf(a)
	at, known := p.past.at(second, stock{p.tokens, p.shares})
	if !known {
		w.fail("stake of account %d at second %d", a, second)
	}
	return at.tokens
}

func (w *World) join(a *world.Action, receipt *world.Receipt) string {
	if w.set.isMember(a.By) {
		return "AlreadyMember"
	}
	p := w.poolOf(a.By)
	if !p.registered {
		return "NotRegistered"
	}
	round := w.rounds.number
	if a.To == 0 {
		if w.set.size() >= w.set.capacity {
			return "SetFull"
		}
	} else {
		boundary := w.rounds.start - 1
		mine := least(p.tokens, w.weightAt(a.By, boundary))
		theirs := w.poolOf(a.To).tokens
		if then := w.weightAt(a.To, boundary); theirs.less(then) {
			theirs = then
		}
		if !theirs.less(mine) {
			return "MustReplaceLess"
		}
		if !w.set.isMember(a.To) {
			return "NotMember"
		}
		w.set.remove(a.To, round)
	}
	index := w.set.takeSlot()
	m := w.set.members[a.By]
	m.isMember, m.slot, m.fromRound = true, index, round+1
	w.set.setMembership(a.By, m)
	w.set.occupy(index, a.By, p.tokens, round)
	receipt.ID = uint64(index) //nolint:gosec // Below 512.
	return ""
}

func (w *World) resign(a *world.Action, receipt *world.Receipt) string {
	if !w.set.isMember(a.By) {
		return "NotMember"
	}
	receipt.ID = uint64(w.set.remove(a.By, w.rounds.number)) //nolint:gosec // Below 512.
	return ""
}

func (w *World) removeActive(a *world.Action, receipt *world.Receipt) string {
	if a.By != world.Staking.Account() {
		return "NotStaking"
	}
	if w.set.isMember(a.To) {
		receipt.ID = uint64(w.set.remove(a.To, w.rounds.number)) //nolint:gosec // Below 512.
	}
	return ""
}

func (w *World) sync(a *world.Action, receipt *world.Receipt) string {
	m := w.set.members[a.To]
	round := w.rounds.number
	if !m.isMember || m.fromRound > round {
		return ""
	}
	s := &w.set.slots[m.slot]
	if s.syncedRound == round {
		return ""
	}
	weight := w.weightAt(a.To, w.rounds.start-1)
	s.syncedBefore, s.syncedRound = s.syncedRound, round
	w.set.tree.set(m.slot, inUnits(weight), round)
	receipt.Amount = weight.wide()
	return ""
}

func (w *World) evict(a *world.Action, receipt *world.Receipt) string {
	s := &w.set
	if s.size() <= s.capacity {
		return "SetNotTooLarge"
	}
	if !s.isMember(a.To) {
		return "NotMember"
	}
	round := w.rounds.number
	weight := s.tree.weightOf(s.members[a.To].slot, round+1)
	for i := range s.slots {
		if s.slots[i].member != 0 && weight > s.tree.weightOf(i, round+1) {
			return "NotWeakest"
		}
	}
	receipt.ID = uint64(s.remove(a.To, round)) //nolint:gosec // Below 512.
	return ""
}

func (w *World) setCapacity(a *world.Action, _ *world.Receipt) string {
	if revert := w.restricted(a); revert != "" {
		return revert
	}
	if a.N == 0 || a.N > treeCapacity {
		return "InvalidCapacity"
	}
	w.set.capacity = a.N
	return ""
}

// stretch is part of the line of weights that a draw has looked at.
type stretch struct{ start, weight uint64 }

// draw is ActiveSet.draw: up to count members, each with a chance by its weight.
func (w *World) draw(seed common.Hash, mostPrice u128, count int) []world.Account {
	round := w.rounds.number
	all := w.set.tree.total(round)
	var seen []stretch
	var drawn []world.Account
	var seenWeight uint64
	for len(drawn) < min(count, mostTries) && len(seen) < mostTries && seenWeight < all {
		var text [64]byte
		copy(text[:], seed[:])
		text[63] = byte(len(seen))
		random := new(uint256.Int).SetBytes(crypto.Keccak256(text[:]))
		point := random.Mod(random, uint256.NewInt(all-seenWeight)).Uint64()
		for i := 0; i < len(seen) && seen[i].start <= point; i++ {
			point += seen[i].weight
		}
		index, start, weight := w.set.tree.find(point, round)
		at := len(seen)
		for at > 0 && seen[at-1].start > start {
			at--
		}
		seen = append(seen[:at], append([]stretch{{start, weight}}, seen[at:]...)...)
		seenWeight += weight
		if member := w.electable(index, weight, round); member != 0 && !mostPrice.less(w.at(member).service.price) {
			drawn = append(drawn, member)
		}
	}
	return drawn
}

// electable is who holds a slot in a round, 0 when its weight is old and no longer backed by stake.
func (w *World) electable(index int, weight, round uint64) world.Account {
	s := w.set.slots[index]
	if s.fromRound > round {
		s = w.set.slotsBefore[index]
	}
	synced := s.syncedRound
	if synced >= round {
		synced = s.syncedBefore
	}
	if s.member == 0 {
		return 0
	}
	if synced > 0 && synced+freshRounds >= round {
		return s.member
	}
	if inUnits(w.weightAt(s.member, w.rounds.start-1)) < weight {
		return 0
	}
	return s.member
}
