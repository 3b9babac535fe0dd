package diff

import (
	"github.com/livepeer/network/simulation/world"
)

// pursue goes on with what is going on in court: a game of nine posts and a case of several windows come to no end by chance. It says after
// how many seconds, and false if there is nothing.
func (g *Generator) pursue() (s Step, ok bool) {
	if g.IntN(150) == 0 {
		g.court.litigious = !g.court.litigious
	}
	if c := g.going(); c != nil && g.IntN(8) > 0 {
		return g.play(c)
	}
	if last := &g.court.posted; g.IntN(2) == 0 {
		p := g.posting(last.sitting, uint16(last.rendition)) //nolint:gosec // Few.
		if p.Poster != 0 && p.DisputeUntil >= g.w.Now() && p.OpenGames == 0 {
			return Step{Action: g.disputing(last.sitting, last.rendition)}, true
		}
	}
	if n := len(g.court.cases); n > 0 {
		if s, ok = g.hear(*recent(g, g.court.cases)); ok {
			return s, true
		}
	}
	if g.court.litigious != g.court.judging && g.IntN(4) == 0 {
		p := world.JobsParameters{
			Verifier: world.CommitteeVerifier.Account(), VerificationRate: 1 + uint32(g.IntN(3)), ChallengeWindow: 300 + uint32(g.IntN(600)), //nolint:gosec // Few.
			ClaimPeriod: 100 + uint32(g.IntN(900)), Bounty: uint32(g.IntN(100_000)), BountyCap: g.upTo(1), //nolint:gosec // Few.
		}
		if g.court.litigious {
			p.Verifier = world.VerificationCourt.Account()
			p.ChallengeWindow += 600
		}
		return Step{Action: world.Action{Op: world.OpSetJobsParameters, By: world.Timelock.Account(), Data: p}}, true
	}
	return g.bring()
}

// going is the newest game that is not over, nil if there is none among the last.
func (g *Generator) going() *contest {
	const last = 4
	for i := len(g.court.contests) - 1; i >= max(0, len(g.court.contests)-last); i-- {
		if c := &g.court.contests[i]; !c.stuck && g.gameOf(c).Status == world.GameOpen {
			return c
		}
	}
	return nil
}

// until is how many seconds it is to the first one after another, if that is not long.
func (g *Generator) until(second uint64) (seconds uint64, soon bool) {
	const long, longest = 300, 1_500
	if now := g.w.Now(); now <= second {
		seconds = second + 1 - now
	}
	return seconds, seconds <= long || seconds <= longest && g.IntN(8) == 0
}

// play makes the next move of a game, or what is left to do when there is none.
func (g *Generator) play(c *contest) (s Step, ok bool) {
	game := g.gameOf(c)
	if game.Status != world.GameOpen {
		return s, false
	}
	_, _, timeOut, refund := inGame(c.of)
	about := sitting{game.Claim, game.Sequence}
	over := g.caseOf(about).Verdict != world.VerdictNone
	left := game.ChallengerLeft
	if game.Level%2 == 1 {
		left = game.DefenderLeft
	}
	if c.of == world.CaseDigests {
		over = g.posting(about, game.Rendition).Poster == 0
	}
	if over || g.IntN(40) == 0 {
		s.Action = world.Action{Op: refund, ID: c.id}
		return s, true
	}
	move, possible := g.move(c)
	if seconds, soon := g.until(game.MovedAt + left); soon && (!possible && g.IntN(3) > 0 || seconds == 0 && g.IntN(5) > 0 || g.IntN(60) == 0) {
		s.Seconds, s.Action = seconds, world.Action{Op: timeOut, ID: c.id}
		return s, true
	}
	s.Action = move
	return s, true
}

// hear does what is due in a case, or about its digests.
func (g *Generator) hear(about sitting) (s Step, ok bool) {
	c := g.caseOf(about)
	if _, err := g.w.Claim(about.claim); err != nil && g.IntN(8) > 0 {
		return s, false
	}
	if g.IntN(2) == 0 {
		if s, ok = g.pay(about, &c); ok {
			return s, true
		}
	}
	switch {
	case c.Verdict == world.VerdictPass:
		return g.attend(about)
	case c.Verdict != world.VerdictNone || g.w.Now() > c.Deadline:
		return s, false
	}
	return g.proceed(about, &c)
}

// proceed does what is due in a case without a verdict.
func (g *Generator) proceed(about sitting, c *world.Case) (s Step, ok bool) {
	now := g.w.Now()
	switch {
	case now <= c.AttestUntil && !c.Available && g.IntN(3) > 0:
		s.Action = g.attesting(about)
	case now <= c.OpenUntil && g.IntN(2+10*int(about.sequence%2)) == 0: // Every other case is left alone, or none would pass.
		s.Action = g.opening(about)
	case c.OpenGames == 0:
		seconds, soon := g.until(c.OpenUntil)
		if !soon {
			return s, false
		}
		s.Seconds, s.Action = seconds, world.Action{Op: world.OpSettleCase, ID: about.claim, N: about.sequence}
	default:
		return s, false
	}
	return s, true
}

// attend does what is due with a digest of a case that has passed.
func (g *Generator) attend(about sitting) (s Step, ok bool) {
	rendition := g.Uint64N(3)
	p := g.posting(about, uint16(rendition)) //nolint:gosec // Few.
	switch {
	case p.Poster == 0 && p.OpenGames == 0 && g.IntN(2) == 0:
		s.Action = g.posted(about)
		s.Action.M = rendition
	case p.Poster != 0 && p.DisputeUntil >= g.w.Now() && (p.OpenGames == 0 || g.IntN(2) == 0):
		s.Action = g.disputing(about, rendition)
	case p.Poster != 0 && p.OpenGames == 0 && !p.Bond.IsZero():
		seconds, soon := g.until(p.DisputeUntil)
		if !soon {
			return s, false
		}
		s.Seconds, s.Action = seconds, world.Action{Op: world.OpReleaseDigest, ID: about.claim, N: about.sequence, M: rendition}
	default:
		return s, false
	}
	return s, true
}

// bring brings claims of jobs that the court judges to where it is asked.
func (g *Generator) bring() (s Step, ok bool) {
	id, c := g.claim(func(c *world.Claim) bool { return g.toShow(c) && g.inCourt(c.Job) })
	if g.inCourt(c.Job) && g.toShow(&c) {
		s.Action = world.Action{Op: world.OpReveal, By: c.Transcoder, ID: id, N: g.challenged(id, &c)}
		for range 4 {
			if g.caseOf(sitting{id, s.Action.N}).Transcoder == 0 {
				return s, true
			}
			s.Action.N = g.challenged(id, &c)
		}
		return s, g.IntN(8) == 0
	}
	if id, j := g.job(g.toClaim); g.toClaim(&j) && j.Verifier == world.VerificationCourt.Account() {
		s.Action = g.voucherOf(id, &j)
		s.Action.Op = world.OpClaim
		return s, true
	}
	return s, false
}

func (g *Generator) inCourt(job uint64) bool {
	j, err := g.w.Job(job)
	return err == nil && j.Verifier == world.VerificationCourt.Account()
}
