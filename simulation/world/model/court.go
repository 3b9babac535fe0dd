package model

import (
	"bytes"

	"github.com/livepeer/network/simulation/world"
	"github.com/livepeer/network/simulation/world/runs"
)

// longestTerm is MAX_TERM_SECONDS of contracts/truebit.
const longestTerm = 7 * 86_400

// court is contracts/truebit/VerificationCourt.sol.
type court struct {
	arena

	terms world.CourtTerms
	cases map[question]trial
}

// trial is a case: what a challenged sequence is judged by.
type trial struct {
	transcoder                       world.Account
	verdict                          uint8
	available, voided                bool
	openGames                        uint64
	deadline, openUntil, attestUntil uint64
	clockSeconds, quorumPpm          uint32
	program                          uint64
	// otherBlobs tells that the request was about others than all receipts are.
	otherBlobs bool
}

// programs is contracts/truebit/ProgramRegistry.sol: numbers of package runs, in the order in which they were published.
type programs struct {
	published []uint64
	since     uint64 // of the newest, if it is not the first
}

// word32 is a parameter in the bits that the contracts keep it in.
func word32(n uint64) uint32 { return uint32(n) } //nolint:gosec // Genesis.Check bounds it.

func newCourt(p *world.Parameters) court {
	t := &p.Truebit
	return court{
		arena: arena{owed: map[world.Account]u128{}}, cases: map[question]trial{},
		terms: world.CourtTerms{
			ClockSeconds: word32(t.ClockSeconds), OpenSeconds: word32(t.OpenSeconds), SettleSeconds: word32(t.SettleSeconds),
			QuorumPpm: word32(t.QuorumPpm), MinimumBond: t.MinimumBond.Int,
		},
	}
}

// ---- cases

func (w *World) requestVerdict(a *world.Action, receipt *world.Receipt) string {
	return w.requested(a.By, question{a.ID, a.N}, a.To, a.M, a.Forged, receipt)
}

// requested is VerificationCourt.request.
func (w *World) requested(by world.Account, about question, transcoder world.Account, deadline uint64, otherBlobs bool, receipt *world.Receipt) string {
	if by != world.JobsManager.Account() {
		return "NotAsker"
	}
	if w.court.cases[about].transcoder != 0 {
		return "AlreadyRequested"
	}
	t := &w.court.terms
	toOpen := uint64(t.SettleSeconds) + 2*uint64(t.ClockSeconds)
	if toAttest := toOpen + uint64(t.OpenSeconds); deadline < toAttest {
		return world.RevertPanic
	}
	c := trial{
		transcoder: transcoder, deadline: deadline, openUntil: deadline - toOpen, clockSeconds: t.ClockSeconds, quorumPpm: t.QuorumPpm,
		program: uint64(len(w.programs.published)), otherBlobs: otherBlobs,
	}
	c.attestUntil = c.openUntil - uint64(t.OpenSeconds)
	setIn(w, w.court.cases, about, c)
	receipt.ID = c.program
	return ""
}

// undecided is a case that was asked about and has no verdict.
func (w *World) undecided(about question) (trial, string) {
	c := w.court.cases[about]
	if c.transcoder == 0 {
		return c, "NoSuchCase"
	}
	if c.verdict != world.VerdictNone {
		return c, "CaseClosed"
	}
	return c, ""
}

func (w *World) attest(a *world.Action, receipt *world.Receipt) string {
	const most = 512
	list, ok := dataOf[[]world.Attestation](w, a)
	if !ok {
		return ""
	}
	about := question{a.ID, a.N}
	c, revert := w.undecided(about)
	if revert != "" {
		return revert
	}
	if w.now > c.attestUntil {
		return "WindowClosed"
	}
	if len(list) > most {
		return "TooManyAttestations"
	}
	boundary := w.rounds.start - 1
	before, weight := w.Address(0), u128{}
	for _, shown := range list {
		address := w.Address(shown.Transcoder)
		if bytes.Compare(address[:], before[:]) <= 0 {
			return "AttestersNotRising"
		}
		if revert := w.checkAttester(&c, shown, a.Forged); revert != "" {
			return revert
		}
		weight = weight.add(w.weightAt(shown.Transcoder, boundary))
		before = address
	}
	if !w.isQuorum(&c, weight, boundary) {
		return "NoQuorum"
	}
	c.available = true
	setIn(w, w.court.cases, about, c)
	receipt.Amount = weight.wide()
	return ""
}

func (w *World) checkAttester(c *trial, shown world.Attestation, forged bool) string {
	who := shown.Transcoder
	if who == c.transcoder || !w.set.isActive(who, w.rounds.number) {
		return "NotAnAttester"
	}
	if forged || !signs(shown.Signer) {
		return "ECDSAInvalidSignature"
	}
	if c.otherBlobs || shown.Signer != who && shown.Signer != w.signerOf(who) {
		return "NotTheirKey" // A signature over other blobs is some other key's.
	}
	return ""
}

// isQuorum is VerificationCourt._checkQuorum.
func (w *World) isQuorum(c *trial, weight u128, boundary uint64) bool {
	all := small(w.set.tree.total(w.rounds.number)).mul64(weightUnit)
	if w.set.isActive(c.transcoder, w.rounds.number) {
		all = all.sub(least(all, w.weightAt(c.transcoder, boundary)))
	}
	return !weight.mul64(allPpm).less(all.mul64(uint64(c.quorumPpm)))
}

func (w *World) settleCase(a *world.Action, receipt *world.Receipt) string {
	about := question{a.ID, a.N}
	c, revert := w.undecided(about)
	if revert != "" {
		return revert
	}
	if w.now <= c.openUntil {
		return "WindowOpen"
	}
	if c.openGames > 0 {
		return "GamesOpen"
	}
	if w.now > c.deadline {
		return "WindowClosed"
	}
	verdict := world.VerdictUnavailable
	if c.available && !c.voided {
		verdict = world.VerdictPass
	}
	receipt.ID = uint64(verdict)
	_, revert = w.decided(about, &c, verdict)
	return revert
}

// decided is VerificationCourt._decide, and whether the asker was told.
func (w *World) decided(about question, c *trial, verdict uint8) (told bool, revert string) {
	c.verdict = verdict
	setIn(w, w.court.cases, about, *c)
	if w.now > c.deadline {
		return false, ""
	}
	return true, w.told(world.VerificationCourt.Account(), about.claim, about.sequence, verdict)
}

func (w *World) setCourtTerms(a *world.Action, _ *world.Receipt) string {
	d, ok := dataOf[world.CourtTerms](w, a)
	if !ok {
		return ""
	}
	if revert := w.restricted(a); revert != "" {
		return revert
	}
	if d.ClockSeconds == 0 || max(d.ClockSeconds, d.OpenSeconds, d.SettleSeconds) > longestTerm || d.QuorumPpm > allPpm {
		return "InvalidTerms"
	}
	w.court.terms = d
	return ""
}

// ---- starts and programs

// startOf is CaseStart.startOf: the run that a game about a rendition is over.
func (w *World) startOf(about subject, c *trial, shown uint64, o world.Origin) (runs.Run, string) {
	run := runs.Run{Program: shown, Rendition: about.rendition}
	switch {
	case c.otherBlobs || o == world.OtherBlobs:
		return run, "WrongBlobs"
	case about.rendition >= runs.Renditions:
		return run, "NoSuchRendition"
	case w.market.claim(about.claim) == nil:
		return run, "NoSuchClaim"
	case o == world.OtherTerms:
		return run, "WrongTerms"
	case o == world.OtherBoxes:
		return run, "WrongProfiles"
	case about.rendition == runs.Renditions-1:
		return run, "NotJudged"
	case !run.Known() || w.programs.published[c.program-1] != shown:
		return run, "WrongImage"
	}
	return run, ""
}

func (w *World) publish(a *world.Action, receipt *world.Receipt) string {
	const mostLocation = 256
	p := &w.programs
	if revert := w.restricted(a); revert != "" {
		return revert
	}
	if a.N == p.published[len(p.published)-1] {
		return "AlreadyCurrent"
	}
	if a.N == 0 {
		return "NoCode"
	}
	if a.M > mostLocation {
		return "LocationTooLong"
	}
	p.published, p.since = append(p.published, a.N), w.now
	receipt.ID = uint64(len(p.published))
	return ""
}

// ---- games

func (w *World) openGame(a *world.Action, receipt *world.Receipt) string {
	d, ok := dataOf[world.Opening](w, a)
	if !ok {
		return ""
	}
	about := subject{question{a.ID, a.N}, uint16(a.M)} //nolint:gosec // Rules check it.
	c, revert := w.undecided(about.question)
	if revert != "" {
		return revert
	}
	if w.now > c.openUntil {
		return "WindowClosed"
	}
	if a.Value.Lt(&w.court.terms.MinimumBond) {
		return "InsufficientBond"
	}
	run, revert := w.startOf(about, &c, d.Program, d.Origin)
	if revert != "" {
		return revert
	}
	c.openGames++
	setIn(w, w.court.cases, about.question, c)
	g := game{
		subject: about, challengerLeft: uint64(c.clockSeconds), defenderLeft: uint64(c.clockSeconds), post: world.Post{Start: world.Moment{Run: run}},
	}
	return w.opened(&w.court.arena, a, g, true, receipt)
}

func (w *World) dissect(a *world.Action, r *world.Receipt) string {
	return w.dissected(courtGames{w}, a, r)
}

func (w *World) step(a *world.Action, r *world.Receipt) string { return w.stepped(courtGames{w}, a, r) }

func (w *World) timeOut(a *world.Action, r *world.Receipt) string {
	return w.timedOut(courtGames{w}, a, r)
}

func (w *World) refundGame(a *world.Action, receipt *world.Receipt) string {
	g, revert := w.refunded(&w.court.arena, a.ID, receipt)
	if revert != "" {
		return revert
	}
	c := w.court.cases[g.question]
	if c.verdict != world.VerdictFail {
		return "NotDecidedSo"
	}
	c.openGames--
	setIn(w, w.court.cases, g.question, c)
	w.owe(&w.court.arena, g.challenger, g.bond)
	return ""
}

func (w *World) withdrawWon(a *world.Action, receipt *world.Receipt) string {
	return w.withdrawn(&w.court.arena, world.VerificationCourt, a, receipt)
}

// courtGames are the court's: transcoders defend.
type courtGames struct{ w *World }

func (c courtGames) arena() *arena { return &c.w.court.arena }

func (c courtGames) mayDefend(by world.Account, g *game) bool {
	transcoder := c.w.court.cases[g.question].transcoder
	return by == transcoder || by == c.w.signerOf(transcoder)
}

func (c courtGames) undecided(g *game) string {
	_, revert := c.w.undecided(g.question)
	return revert
}

func (c courtGames) ended(g *game) string {
	w := c.w
	record := w.court.cases[g.question]
	record.openGames--
	if g.status == world.GameDefended {
		w.owe(&w.court.arena, record.transcoder, g.bond)
	} else {
		w.owe(&w.court.arena, g.challenger, g.bond)
		record.voided = record.voided || !g.fails
	}
	if g.status == world.GameDefended || !g.fails {
		setIn(w, w.court.cases, g.question, record)
		return ""
	}
	told, revert := w.decided(g.question, &record, world.VerdictFail)
	if told && revert == "" {
		w.rewarded(g)
	}
	return revert
}

// rewarded is VerificationCourt._penalize: a penalty that cannot be taken is anybody's to take later.
func (w *World) rewarded(g *game) {
	before := w.inner[world.VerificationCourt].tokens
	var taken world.Receipt
	if w.penalizeClaim(&world.Action{By: world.VerificationCourt.Account(), ID: g.claim}, &taken) != "" {
		return
	}
	held := &w.inner[world.VerificationCourt]
	amount := held.tokens.sub(before)
	held.tokens = before
	into := w.heldBy(g.challenger)
	into.tokens = into.tokens.add(amount)
}
