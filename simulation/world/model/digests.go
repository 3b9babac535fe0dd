package model

import (
	"github.com/livepeer/network/simulation/world"
	"github.com/livepeer/network/simulation/world/runs"
)

// digests is contracts/truebit/CaseDigests.sol.
type digests struct {
	arena

	terms    world.DigestTerms
	postings map[subject]posting
}

// posting is a digest that stands or stood.
type posting struct {
	poster                 world.Account
	postedAt, disputeUntil uint64
	openGames              uint64
	digest                 runs.Digest
	bond                   u128
	clockSeconds           uint32
	run                    runs.Run
}

func newDigests(p *world.Parameters) digests {
	t := &p.Attention
	return digests{
		arena: arena{owed: map[world.Account]u128{}}, postings: map[subject]posting{},
		terms: world.DigestTerms{
			PostSeconds: word32(t.PostSeconds), DisputeSeconds: word32(t.DisputeSeconds), ClockSeconds: word32(t.ClockSeconds), MinimumBond: t.DigestBond.Int,
		},
	}
}

func subjectOf(a *world.Action) subject {
	return subject{question{a.ID, a.N}, uint16(a.M)} //nolint:gosec // Rules check it.
}

func (w *World) postDigest(a *world.Action, receipt *world.Receipt) string {
	d, ok := dataOf[world.DigestPost](w, a)
	if !ok {
		return ""
	}
	about := subjectOf(a)
	c := w.court.cases[about.question]
	t := &w.digests.terms
	if c.verdict != world.VerdictPass {
		return "NotPassed"
	}
	if w.now > c.deadline+uint64(t.PostSeconds) {
		return "PostingClosed"
	}
	p := w.digests.postings[about]
	if p.poster != 0 {
		return "AlreadyPosted"
	}
	if p.openGames > 0 {
		return "GamesOpen"
	}
	if a.Value.Lt(&t.MinimumBond) {
		return "InsufficientBond"
	}
	if a.Value.BitLen() > tokenBits {
		return overflowed
	}
	run, revert := w.startOf(about, &c, d.Program, d.Origin)
	if revert != "" {
		return revert
	}
	bond, _ := narrow(&a.Value) // By had it.
	p = posting{
		poster: a.By, postedAt: w.now, disputeUntil: w.now + uint64(t.DisputeSeconds), digest: d.Digest, bond: bond, clockSeconds: t.ClockSeconds, run: run,
	}
	setIn(w, w.digests.postings, about, p)
	receipt.ID, receipt.Amount = p.disputeUntil, a.Value
	return ""
}

// standing is a digest that somebody stands for.
func (w *World) standing(about subject) (posting, string) {
	p := w.digests.postings[about]
	if p.poster == 0 {
		return p, "NothingPosted"
	}
	return p, ""
}

// finalDigest is CaseDigests._final: a digest that nobody can dispute any more.
func (w *World) finalDigest(about subject) (posting, string) {
	p, revert := w.standing(about)
	if revert == "" && (w.now <= p.disputeUntil || p.openGames > 0) {
		revert = "NotFinal"
	}
	return p, revert
}

func (w *World) releaseDigest(a *world.Action, _ *world.Receipt) string {
	about := subjectOf(a)
	p, revert := w.finalDigest(about)
	if revert != "" {
		return revert
	}
	if p.bond.isZero() {
		return "AlreadyReleased"
	}
	w.owe(&w.digests.arena, p.poster, p.bond)
	p.bond = u128{}
	setIn(w, w.digests.postings, about, p)
	return ""
}

func (w *World) disputeDigest(a *world.Action, receipt *world.Receipt) string {
	d, ok := dataOf[world.Opening](w, a)
	if !ok {
		return ""
	}
	about := subjectOf(a)
	p, revert := w.standing(about)
	if revert != "" {
		return revert
	}
	if w.now > p.disputeUntil {
		return "DisputesClosed"
	}
	if a.Value.Lt(&w.digests.terms.MinimumBond) {
		return "InsufficientBond"
	}
	g := game{
		subject: about, challengerLeft: uint64(p.clockSeconds), defenderLeft: uint64(p.clockSeconds), post: world.Post{Start: world.Moment{Run: p.run}},
	}
	if revert := w.opened(&w.digests.arena, a, g, false, receipt); revert != "" {
		return revert
	}
	final := d.Final.Settled()
	if _, _, digest := finally(&final); digest == p.digest {
		return "SameDigest"
	}
	p.openGames++
	setIn(w, w.digests.postings, about, p)
	return ""
}

func (w *World) dissectDigest(a *world.Action, r *world.Receipt) string {
	return w.dissected(digestGames{w}, a, r)
}

func (w *World) stepDigest(a *world.Action, r *world.Receipt) string {
	return w.stepped(digestGames{w}, a, r)
}

func (w *World) timeOutDigest(a *world.Action, r *world.Receipt) string {
	return w.timedOut(digestGames{w}, a, r)
}

func (w *World) refundDispute(a *world.Action, receipt *world.Receipt) string {
	g, revert := w.refunded(&w.digests.arena, a.ID, receipt)
	if revert != "" {
		return revert
	}
	p := w.digests.postings[g.subject]
	if p.poster != 0 {
		return "StillStands"
	}
	p.openGames--
	setIn(w, w.digests.postings, g.subject, p)
	w.owe(&w.digests.arena, g.challenger, g.bond)
	return ""
}

func (w *World) withdrawFromDigests(a *world.Action, receipt *world.Receipt) string {
	return w.withdrawn(&w.digests.arena, world.CaseDigests, a, receipt)
}

func (w *World) setDigestTerms(a *world.Action, _ *world.Receipt) string {
	d, ok := dataOf[world.DigestTerms](w, a)
	if !ok {
		return ""
	}
	if revert := w.restricted(a); revert != "" {
		return revert
	}
	if d.ClockSeconds == 0 || d.DisputeSeconds == 0 || max(d.ClockSeconds, d.DisputeSeconds, d.PostSeconds) > longestTerm || d.MinimumBond.IsZero() {
		return "InvalidTerms"
	}
	w.digests.terms = d
	return ""
}

// digestGames are those about digests: who posted one defends it.
type digestGames struct{ w *World }

func (d digestGames) arena() *arena { return &d.w.digests.arena }

func (d digestGames) mayDefend(by world.Account, g *game) bool {
	return by == d.w.digests.postings[g.subject].poster
}

func (d digestGames) undecided(g *game) string {
	_, revert := d.w.standing(g.subject)
	return revert
}

func (d digestGames) ended(g *game) string {
	w := d.w
	p := w.digests.postings[g.subject]
	p.openGames--
	if g.status == world.GameDefended {
		w.owe(&w.digests.arena, p.poster, g.bond)
	} else {
		w.owe(&w.digests.arena, g.challenger, g.bond.add(p.bond))
		p.poster, p.bond = 0, u128{}
	}
	setIn(w, w.digests.postings, g.subject, p)
	return ""
}
