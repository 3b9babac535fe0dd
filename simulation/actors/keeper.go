package actors

import (
	"maps"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/livepeer/network/agents/keeper"
	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/simulation/world"
)

// keeperKinds are the strategies that do what the protocol waits for.
func keeperKinds() []Kind {
	return []Kind{{
		Name: "keeper", Doc: "the network's own keeper (agents/keeper.Decide): initializes rounds, calls rewards of who hires it, seals, settles, penalizes",
		Params: []Param{
			{Name: "unprofitable", Default: "true", Doc: "true: does duties whatever they cost; false: only what pays at the price of gas"},
			{Name: "gas", Default: "gas", Doc: "the process with the base fee in gwei"},
			{Name: "miss", Default: 0.0, Least: 0, Greatest: 1, Doc: "chance to sleep through a phase"},
		},
		New: func(g *Group) Strategy {
			return &keeperActor{group: g, numbers: map[common.Address]world.Account{}, synced: map[world.Account]uint64{}, open: map[uint64]bool{}}
		},
	}}
}

// keeperActor builds the view that the network's keeper decides by from the views of a world.
type keeperActor struct {
	group   *Group
	numbers map[common.Address]world.Account
	synced  map[world.Account]uint64
	// open are claims that are not settled, next is the last that has been seen.
	open map[uint64]bool
	next uint64
}

// Purse implements Strategy.
func (k *keeperActor) Purse(int) (ether, tokens uint256.Int) {
	return ToWei(1000), uint256.Int{}
}

// Begin implements Strategy.
func (k *keeperActor) Begin(*Scene) error { return nil }

// Act implements Strategy.
func (k *keeperActor) Act(s *Scene) error {
	for _, self := range k.group.Accounts {
		if k.group.Chance("sleep").Chance(k.group.Number("miss")) {
			continue
		}
		if err := k.work(s, self); err != nil {
			return err
		}
	}
	return nil
}

// work does what is due. Who has initialized a round sees its rewards next, and who has called them sees what else there is: the network's
// keeper looks again at each block.
func (k *keeperActor) work(s *Scene, self world.Account) error {
	const looks = 3
	for range looks {
		view, err := k.view(s, self)
		if err != nil {
			return err
		}
		again := false
		for _, duty := range keeper.Decide(view) {
			if err := k.do(s, self, duty); err != nil {
				return err
			}
			again = again || duty.Kind == keeper.InitializeRound || duty.Kind == keeper.Reward
		}
		if !again {
			return nil
		}
	}
	return nil
}

func (k *keeperActor) view(s *Scene, self world.Account) (keeper.View, error) {
	round, err := s.World.Round()
	if err != nil {
		return keeper.View{}, err
	}
	v := keeper.View{
		Self: k.address(s, self), Block: s.World.Block(), Time: unix(s.World.Now()), Unprofitable: k.group.Word("unprofitable") == "true",
		Round: protocol.Round{
			Number: round.Number, Start: unix(round.Start), End: unix(round.End), LastInitialized: round.LastInitialized, Locked: round.Locked,
		},
	}
	v.BaseFee = gwei(s.Price(k.group.Word("gas")))
	if s.Phase == Open {
		if v.Members, err = k.members(s, round.Number); err != nil {
			return v, err
		}
	}
	v.Claims, err = k.claims(s)
	return v, err
}

func (k *keeperActor) members(s *Scene, round uint64) ([]keeper.Member, error) {
	members, err := s.World.Members()
	if err != nil {
		return nil, err
	}
	seen := make([]keeper.Member, 0, len(members))
	for _, m := range members {
		t, err := s.World.Transcoder(m.Account)
		if err != nil {
			return nil, err
		}
		if _, known := k.synced[m.Account]; !known {
			k.synced[m.Account] = round
		}
		seen = append(seen, keeper.Member{
			Transcoder: k.address(s, m.Account), LastRewardRound: t.LastReward, SyncedRound: k.synced[m.Account], RewardCaller: k.address(s, t.RewardCaller),
			StakeAtStart: t.Active && !m.Weight.IsZero(),
		})
	}
	return seen, nil
}

// claims are those that are not settled, the oldest first.
func (k *keeperActor) claims(s *Scene) ([]keeper.Claim, error) {
	market, err := s.World.Market()
	if err != nil {
		return nil, err
	}
	for k.next < market.Claims { // They are counted from 1.
		k.next++
		k.open[k.next] = true
	}
	var claims []keeper.Claim
	for _, id := range slices.Sorted(maps.Keys(k.open)) {
		c, err := s.claim(id, func(a world.Account) common.Address { return k.address(s, a) })
		if err != nil {
			return nil, err
		}
		if c.Status == protocol.ClaimFinalized || c.Status == protocol.ClaimVoid {
			delete(k.open, id)
			continue
		}
		p := &s.Genesis.Parameters.Jobs
		bounty, _ := uint256.FromBig(c.Amount.Big())
		bounty.Mul(bounty, uint256.NewInt(p.BountyPpm))
		if bounty.Div(bounty, uint256.NewInt(1_000_000)); bounty.Gt(&p.BountyCap.Int) {
			bounty.Set(&p.BountyCap.Int)
		}
		claims = append(claims, keeper.Claim{Claim: c, Bounty: wei(*bounty)})
	}
	return claims, nil
}

func (k *keeperActor) do(s *Scene, self world.Account, d keeper.Duty) error {
	a := world.Action{By: self, To: k.numbers[d.Transcoder], ID: d.Claim}
	switch d.Kind {
	case keeper.InitializeRound:
		a = world.Action{Op: world.OpInitializeRound, By: self}
	case keeper.Reward:
		a.Op = world.OpReward
	case keeper.Sync:
		a.Op = world.OpSync
	case keeper.Seal:
		a.Op = world.OpSeal
	case keeper.Finalize:
		a.Op = world.OpFinalize
	case keeper.Penalize:
		a.Op = world.OpPenalizeClaim
	default:
		return nil // Tickets and proposals are redeemed and executed by who holds them here.
	}
	receipt, err := s.Do(a)
	if err != nil {
		return err
	}
	switch {
	case d.Kind == keeper.Sync && receipt.Revert == "":
		k.synced[a.To] = d.Round
	case d.Kind == keeper.Penalize && receipt.Revert == "", d.Kind == keeper.Penalize && receipt.Revert == "AlreadyPenalized":
		delete(k.open, d.Claim)
	}
	return nil
}

func (k *keeperActor) address(s *Scene, a world.Account) common.Address {
	address := s.World.Address(a)
	if a != 0 {
		k.numbers[address] = a
	}
	return address
}

func unix(seconds uint64) time.Time { return time.Unix(int64(min(seconds, 1<<62)), 0) }
