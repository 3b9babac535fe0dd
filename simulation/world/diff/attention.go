package diff

import (
	"fmt"

	"github.com/holiman/uint256"

	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/simulation/world"
	"github.com/livepeer/network/simulation/world/runs"
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
		{world.OpRegisterVerifier, 2, func(g *Generator) world.Action { return world.Action{Value: g.attendantBond()} }},
		{world.OpLeaveAttention, 1, func(g *Generator) world.Action {
			return world.Action{By: g.attendant(func(a *world.Attendant) bool { return a.Since > 0 && (a.LeftAt == 0 || g.IntN(4) == 0) })}
		}},
		{world.OpReleaseVerifier, 2, func(g *Generator) world.Action {
			return world.Action{To: g.attendant(func(a *world.Attendant) bool { return a.LeftAt > 0 && a.BondUntil < g.w.Now() })}
		}},
		{world.OpCommitAttention, 4, func(g *Generator) world.Action {
			s, _ := g.sitting(func(c *world.Case) bool { return c.Verdict == world.VerdictNone && c.OpenUntil >= g.w.Now() })
			return g.committing(s)
		}},
		{world.OpReckon, 4, func(g *Generator) world.Action {
			s, _ := g.sitting(func(c *world.Case) bool { return c.Verdict == world.VerdictPass })
			return world.Action{ID: s.claim, N: s.sequence, M: g.Uint64N(3), To: g.who()}
		}},
		{world.OpFundAttention, 1, func(g *Generator) world.Action {
			if g.IntN(10) == 0 {
				return world.Action{}
			}
			return world.Action{Value: g.upTo(1)}
		}},
		{world.OpWithdrawAttention, 2, func(g *Generator) world.Action {
			a := world.Action{By: g.attendant(func(a *world.Attendant) bool { return !a.Owed.IsZero() }), To: g.who()}
			if g.IntN(3) == 0 {
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

// attendantBond is about what a verifier bonds.
func (g *Generator) attendantBond() uint256.Int {
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

// pay does what is due in a case, or about its digests, with verifiers that are paid for looking.
func (g *Generator) pay(about sitting, c *world.Case) (s Step, ok bool) {
	switch {
	case c.Verdict == world.VerdictNone && c.OpenGames > 0 && c.OpenUntil < g.w.Now() && g.IntN(10) == 0: // It cannot be settled yet.
		s.Action = world.Action{Op: world.OpSettleCase, ID: about.claim, N: about.sequence}
		return s, true
	case c.Verdict == world.VerdictNone && c.OpenUntil >= g.w.Now() && g.IntN(2) == 0:
		s.Action = g.committing(about)
		return s, true
	case c.Verdict != world.VerdictPass:
		return s, false
	}
	for index := range uint16(3) {
		of := world.Rendition{Claim: about.claim, Sequence: about.sequence, Index: index}
		p := g.posting(about, index)
		if p.Poster == 0 {
			if s, ok = g.postingCommitted(about, of, &p); ok {
				return s, true
			}
			continue
		}
		seconds, soon := g.until(p.DisputeUntil)
		if p.OpenGames > 0 || !soon {
			continue
		}
		if who := g.reckonable(of, p.Digest); who != 0 {
			return Step{Seconds: seconds, Action: world.Action{Op: world.OpReckon, ID: of.Claim, N: of.Sequence, M: uint64(index), To: who}}, true
		}
	}
	return s, false
}

// postingCommitted posts the digest of a rendition that somebody has committed to: mostly the one that the program leaves.
func (g *Generator) postingCommitted(about sitting, of world.Rendition, p *world.Posting) (s Step, ok bool) {
	committed := look(g, func() (world.AttentionTo, error) { return g.w.AttentionTo(of, 0) }).Commitments > 0
	if !committed || p.OpenGames > 0 && g.IntN(4) > 0 || g.IntN(2) == 0 {
		return s, false
	}
	s.Action = g.posted(about)
	s.Action.M = uint64(of.Index)
	if d, is := s.Action.Data.(world.DigestPost); is && g.IntN(4) > 0 {
		d.Digest = runs.Run{Program: d.Program, Rendition: of.Index}.Ending().Digest
		s.Action.Data = d
	}
	return s, true
}

// reckonable is a verifier who has something to be reckoned with about a rendition with a digest, or at times any account; 0 if none was found.
func (g *Generator) reckonable(of world.Rendition, digest runs.Digest) world.Account {
	for range 8 {
		who := g.who()
		seen := look(g, func() (world.AttentionTo, error) { return g.w.AttentionTo(of, who) })
		due := !seen.Reckoned && (seen.Committed || seen.Duty && g.hits(of, digest, who))
		if due || g.IntN(20) == 0 {
			return who
		}
	}
	return 0
}

// hits tells whether a roll of a verifier hits with the terms that were first.
func (g *Generator) hits(of world.Rendition, digest runs.Digest, who world.Account) bool {
	const chance = 250_000 // The devnet's.
	return protocol.IsHit(world.Roll(digest, g.w.Address(who), of), chance)
}

// committing has somebody say that it has found a digest: mostly a verifier whose roll hits, mostly the one that the program leaves or that somebody
// will post.
func (g *Generator) committing(about sitting) world.Action {
	c := g.caseOf(about)
	a := world.Action{Op: world.OpCommitAttention, ID: about.claim, N: about.sequence}
	for range 12 {
		a.By, a.M = g.attendant(func(a *world.Attendant) bool { return a.Since > 0 && a.LeftAt == 0 }), g.Uint64N(3)
		found := world.Found{Digest: (runs.Run{Program: g.shownProgram(&c), Rendition: uint16(a.M)}).Ending().Digest} //nolint:gosec // Few.
		if g.IntN(4) == 0 {
			found.Digest[0] ^= 1
		}
		a.Data = found
		if g.hits(world.Rendition{Claim: a.ID, Sequence: a.N, Index: uint16(a.M)}, found.Digest, a.By) { //nolint:gosec // Few.
			break
		}
	}
	if g.IntN(20) == 0 {
		a.Data = nil
	}
	return a
}
