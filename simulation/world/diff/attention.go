package diff

import (
	"fmt"

	"github.com/holiman/uint256"

	"github.com/livepeer/network/simulation/world"
)

// attentionAround is what an action of Attention was about.
func attentionAround(a *world.Action) []observation {
	list := []observation{potOf()}
	for _, who := range []world.Account{a.By, a.To} {
		list = append(list, attendantOf(who), entryOf(renditionOf(a), who))
	}
	return list
}

// attentionOf is all of Attention that no rendition is part of.
func attentionOf(in world.World) []observation {
	list := []observation{potOf()}
	for who := range world.Account(in.Accounts() + 1) {
		list = append(list, attendantOf(who))
	}
	return list
}

func potOf() observation {
	return observation{"pot", func(w world.World) (any, error) { return asAny(w.AttentionPot()) }}
}

func attendantOf(a world.Account) observation {
	return observation{fmt.Sprintf("attendant %d", a), func(w world.World) (any, error) { return asAny(w.Attendant(a)) }}
}

func entryOf(r world.Rendition, a world.Account) observation {
	return observation{fmt.Sprintf("attention of %d to %+v", a, r), func(w world.World) (any, error) { return asAny(w.AttentionTo(r, a)) }}
}

// renditionOf is what an action of Attention is about.
func renditionOf(a *world.Action) world.Rendition {
	return world.Rendition{Claim: a.ID, Sequence: a.N, Index: uint16(a.M)} //nolint:gosec // 16 bits in actions that are calls.
}

// attentionMakers are the actions of verifiers that are paid for looking.
func attentionMakers() []maker {
	return []maker{
		{world.OpRegisterVerifier, 2, func(g *Generator) world.Action { return world.Action{Value: g.bond()} }},
		{world.OpLeaveAttention, 1, func(g *Generator) world.Action {
			return world.Action{By: g.attendant(func(a *world.Attendant) bool { return a.Since > 0 && a.LeftAt == 0 })}
		}},
		{world.OpReleaseVerifier, 2, func(g *Generator) world.Action {
			return world.Action{To: g.attendant(func(a *world.Attendant) bool { return a.LeftAt > 0 && a.BondUntil < g.w.Now() })}
		}},
		{world.OpCommitAttention, 4, func(g *Generator) world.Action {
			id, c := g.claim(g.toJudge)
			a := world.Action{ID: id, N: g.challenged(id, &c), Data: world.Found{}}
			return a
		}},
		{world.OpReckon, 4, func(g *Generator) world.Action {
			id, c := g.claim(g.toJudge)
			return world.Action{ID: id, N: g.challenged(id, &c), To: g.who()}
		}},
		{world.OpFundAttention, 1, func(g *Generator) world.Action { return world.Action{Value: g.upTo(1)} }},
		{world.OpWithdrawAttention, 2, func(g *Generator) world.Action {
			a := world.Action{By: g.attendant(func(a *world.Attendant) bool { return !a.Owed.IsZero() }), To: g.who()}
			if g.IntN(6) == 0 {
				a.To = world.Governor.Account()
			}
			return a
		}},
		{world.OpSetAttentionTerms, 1, (*Generator).attentionTerms},
	}
}

// attendant is an account that fits as a verifier, if there is one.
func (g *Generator) attendant(fits func(*world.Attendant) bool) world.Account {
	for range 12 {
		who := g.who()
		if a := keep(g, who, g.w.Attendant); fits(&a) {
			return who
		}
	}
	return g.who()
}

// bond is about what a verifier bonds.
func (g *Generator) bond() uint256.Int {
	pot, err := g.w.AttentionPot()
	if err != nil {
		g.err = err
	}
	bond := pot.Terms.MinimumBond
	bond.Lsh(&bond, 1)
	return g.part(&bond)
}

// attentionTerms are terms that are mostly good.
func (g *Generator) attentionTerms() world.Action {
	const longest = 90 * 86_400
	t := world.AttentionTerms{Chance: uint32(g.Uint64N(1_020_000)), MinimumBond: g.upTo(1), Reward: g.upTo(1), Hold: uint32(g.Uint64N(2_000))} //nolint:gosec // Few.
	if t.Penalty = g.part(&t.MinimumBond); g.IntN(12) == 0 {
		t.Hold = longest + uint32(g.IntN(2)) //nolint:gosec // One at most.
	}
	return world.Action{By: world.Timelock.Account(), Data: t}
}
