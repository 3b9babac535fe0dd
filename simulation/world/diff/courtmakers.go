package diff

import (
	"github.com/holiman/uint256"

	"github.com/livepeer/network/simulation/world"
	"github.com/livepeer/network/simulation/world/runs"
)

// courtMakers make what pursue does, and do it too early, too late and twice.
func courtMakers() []maker {
	anyCase := func(*world.Case) bool { return true }
	undecided := func(c *world.Case) bool { return c.Verdict == world.VerdictNone }
	passed := func(c *world.Case) bool { return c.Verdict == world.VerdictPass }
	return append([]maker{
		{world.OpRequestVerdict, 2, func(g *Generator) world.Action {
			id, c := g.claim(func(*world.Claim) bool { return true })
			a := world.Action{By: world.JobsManager.Account(), ID: id, N: c.From + g.Uint64N(c.Count+1), To: g.transcoder(), M: g.w.Now() + g.Uint64N(900)}
			if g.IntN(12) == 0 {
				a.M = g.Uint64N(400)
			}
			return a
		}},
		{world.OpAttest, 2, func(g *Generator) world.Action {
			s, _ := g.sitting(undecided)
			return g.attesting(s)
		}},
		{world.OpOpenGame, 3, func(g *Generator) world.Action {
			s, _ := g.sitting(undecided)
			return g.opening(s)
		}},
		{world.OpSettleCase, 2, func(g *Generator) world.Action {
			s, _ := g.sitting(anyCase)
			return world.Action{ID: s.claim, N: s.sequence}
		}},
		{world.OpPostDigest, 3, func(g *Generator) world.Action {
			s, _ := g.sitting(passed)
			return g.posted(s)
		}},
		{world.OpReleaseDigest, 2, func(g *Generator) world.Action {
			s, _ := g.sitting(passed)
			return world.Action{ID: s.claim, N: s.sequence, M: g.Uint64N(3)}
		}},
		{world.OpDisputeDigest, 2, func(g *Generator) world.Action {
			s, _ := g.sitting(passed)
			return g.disputing(s, g.Uint64N(3))
		}},
		{world.OpWithdrawWon, 2, func(g *Generator) world.Action { return g.collecting(world.VerificationCourt) }},
		{world.OpWithdrawFromDigests, 2, func(g *Generator) world.Action { return g.collecting(world.CaseDigests) }},
	}, gameMakers()...)
}

// collecting has somebody withdraw who mostly can.
func (g *Generator) collecting(from world.Contract) world.Action {
	a := world.Action{By: g.who(), To: g.who()}
	for range 12 {
		if owed := look(g, func() (uint256.Int, error) { return g.w.Owed(from, a.By) }); !owed.IsZero() {
			break
		}
		a.By = g.who()
	}
	if g.IntN(8) == 0 {
		a.To = world.Governor.Account()
	}
	return a
}

// gameMakers make moves in any game, be it over.
func gameMakers() (all []maker) {
	for _, of := range []world.Contract{world.VerificationCourt, world.CaseDigests} {
		dissect, step, timeOut, refund := inGame(of)
		moving := func(g *Generator) world.Action {
			c := g.contest(of)
			if c == nil {
				return world.Action{ID: g.Uint64N(3), Data: world.Dissection{}}
			}
			a, _ := g.move(c)
			return a
		}
		ending := func(g *Generator) world.Action {
			if c := g.contest(of); c != nil {
				return world.Action{ID: c.id}
			}
			return world.Action{ID: g.Uint64N(3)}
		}
		all = append(all, maker{dissect, 1, func(g *Generator) world.Action {
			a := moving(g)
			if d, late := a.Data.(world.Refutation); late {
				a.Data = world.Dissection{Last: d.Last}
			}
			return a
		}}, maker{step, 1, func(g *Generator) world.Action {
			a := moving(g)
			if d, early := a.Data.(world.Dissection); early {
				a.Data = world.Refutation{Last: d.Last, State: d.Last.Start}
			}
			return a
		}}, maker{timeOut, 1, ending}, maker{refund, 1, ending})
	}
	return all
}

// contest is a game of a contract, nil if there was none.
func (g *Generator) contest(of world.Contract) *contest {
	if len(g.court.contests) == 0 {
		return nil
	}
	for range 8 {
		if c := recent(g, g.court.contests); c.of == of {
			return c
		}
	}
	return nil
}

// leastBond is more than what follows from the base fee of any chain that traces are played on.
func (g *Generator) leastBond() uint256.Int {
	most := g.upTo(1)
	return *most.Add(&most, uint256.NewInt(1e16))
}

// courtRuleMakers are what governance decides about the court.
func courtRuleMakers() []maker {
	by := world.Timelock.Account()
	upTo := func(g *Generator, most int) uint32 { return uint32(g.IntN(most)) } //nolint:gosec // Few.
	const tooLong = 604_801
	return []maker{
		{world.OpSetCourtTerms, 1, func(g *Generator) world.Action {
			t := world.CourtTerms{
				ClockSeconds: 40 + upTo(g, 100), OpenSeconds: upTo(g, 60), SettleSeconds: upTo(g, 40), QuorumPpm: upTo(g, 900_000), MinimumBond: g.leastBond(),
			}
			switch g.IntN(12) {
			case 0:
				t.ClockSeconds = 0
			case 1:
				t.OpenSeconds = tooLong
			case 2:
				t.QuorumPpm = 1_000_001
			}
			return world.Action{By: by, Data: t}
		}},
		{world.OpSetDigestTerms, 1, func(g *Generator) world.Action {
			t := world.DigestTerms{PostSeconds: upTo(g, 900), DisputeSeconds: upTo(g, 120), ClockSeconds: 20 + upTo(g, 100), MinimumBond: g.leastBond()}
			switch g.IntN(12) {
			case 0:
				t.PostSeconds = tooLong
			case 1:
				t.MinimumBond.Clear()
			}
			return world.Action{By: by, Data: t}
		}},
		{world.OpPublish, 2, func(g *Generator) world.Action {
			a := world.Action{By: by, N: 1 + g.Uint64N(runs.Programs), M: g.Uint64N(40)}
			switch g.IntN(12) {
			case 0:
				a.N = 0
			case 1:
				a.N = runs.Programs + 1
			case 2:
				a.M = 257
			}
			return a
		}},
	}
}
