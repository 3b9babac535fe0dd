package diff

import (
	"bytes"
	"slices"

	"github.com/holiman/uint256"

	"github.com/livepeer/network/simulation/world"
	"github.com/livepeer/network/simulation/world/runs"
)

// courtroom is what a Generator remembers of cases and games.
type courtroom struct {
	cases    []sitting
	contests []contest
	// posted is the last digest that somebody posted.
	posted struct {
		sitting
		rendition uint64
	}
	// litigious tells that new jobs are to go to court for a while.
	litigious bool
	// judging tells that new jobs go to court.
	judging bool
}

// sitting is a case, by claim and sequence.
type sitting struct{ claim, sequence uint64 }

// contest is a game, with what its parties hold true.
type contest struct {
	of                   world.Contract
	id                   uint64
	last                 world.Post
	challenger, defender line
	// stuck tells that nobody could end it: of a sequence that no claim had to show the asker takes no verdict.
	stuck bool
}

// line is what somebody says of a run: the truth before step from, and a lie from there on.
type line struct {
	run  runs.Run
	from uint64
	lie  world.Lie
}

// never is a step that no run comes to.
const never = runs.Steps + 1

func (l line) at(step uint64) world.Moment {
	m := world.Moment{Run: l.run, Step: step}
	if step >= l.from {
		m.Lie = l.lie
	}
	return m.Settled()
}

// cut is the line at the ends of sections of a width.
func (l line) cut(from, width uint64) (ends [world.Sections]world.Moment) {
	for i := range ends {
		ends[i] = l.at(from + width*uint64(i+1)) //nolint:gosec // Few.
	}
	return ends
}

// noteCourt remembers what was done in court.
func (g *Generator) noteCourt(a *world.Action, receipt world.Receipt) {
	room := &g.court
	switch a.Op {
	case world.OpSetJobsParameters:
		d, _ := a.Data.(world.JobsParameters)
		room.judging = d.Verifier == world.VerificationCourt.Account()
	case world.OpPublish, world.OpExecute, world.OpExecuteCall, world.OpExecuteOperation, world.OpExecuteBatch, world.OpMulticall:
		rules := g.courtRules()
		for uint64(len(g.published)) < rules.Programs {
			g.published = append(g.published, rules.Program)
		}
	case world.OpRequestVerdict, world.OpReveal:
		if c := g.caseOf(sitting{a.ID, a.N}); c.Transcoder != 0 && (a.Op == world.OpReveal || g.IntN(3) == 0) {
			room.cases = append(room.cases, sitting{a.ID, a.N})
		}
	case world.OpPostDigest:
		room.posted.sitting, room.posted.rendition = sitting{a.ID, a.N}, a.M
	case world.OpOpenGame, world.OpDisputeDigest:
		room.contests = append(room.contests, g.newContest(a, receipt.ID))
	case world.OpDissect, world.OpDissectDigest:
		d, _ := a.Data.(world.Dissection)
		for i := range room.contests {
			if c := &room.contests[i]; c.of == contractOf(a.Op) && c.id == a.ID {
				c.last = world.Post{Start: d.Last.Before(a.N), Ends: d.Ends}
			}
		}
	default:
	}
}

// noteRefused gives up what comes to no end.
func (g *Generator) noteRefused(a *world.Action) {
	room := &g.court
	switch a.Op {
	case world.OpSettleCase:
		if c := g.caseOf(sitting{a.ID, a.N}); g.w.Now() > c.OpenUntil && c.OpenGames == 0 {
			room.cases = slices.DeleteFunc(room.cases, func(s sitting) bool { return s == sitting{a.ID, a.N} })
		}
	case world.OpTimeOut:
		for i := range room.contests {
			c := &room.contests[i]
			if c.of != world.VerificationCourt || c.id != a.ID {
				continue
			}
			game := g.gameOf(c)
			c.stuck = g.w.Now() > game.MovedAt+max(game.ChallengerLeft, game.DefenderLeft)
		}
	default:
	}
}

// newContest is a game as it begins: who defends mostly holds the other opinion.
func (g *Generator) newContest(a *world.Action, id uint64) contest {
	d, _ := a.Data.(world.Opening)
	c := contest{of: contractOf(a.Op), id: id, challenger: g.opened}
	run := c.challenger.run
	c.last = world.Post{Start: world.Moment{Run: run}, Ends: d.Ends}
	if c.defender = (line{run: run, from: never}); c.challenger.from == never || g.IntN(6) == 0 {
		c.defender = g.lying(run, world.Lie{Status: runs.Halted})
	}
	return c
}

// lying is a line that leaves the truth somewhere: in the run, when it stops, or behind that.
func (g *Generator) lying(run runs.Run, lie world.Lie) line {
	lie.Number = 1 + g.Uint64N(1_000)
	l := line{run: run, lie: lie, from: 1 + g.Uint64N(max(run.Ending().Steps, 1))}
	switch g.IntN(8) {
	case 0:
		l.from = run.Ending().Steps + 1
	case 1:
		l.from = 1 + g.Uint64N(runs.Steps)
	case 2:
		l.from = runs.Steps
	}
	return l
}

// look asks a view, with the error kept for Next.
func look[T any](g *Generator, ask func() (T, error)) T {
	answer, err := ask()
	if err != nil && g.err == nil {
		g.err = err
	}
	return answer
}

func (g *Generator) courtRules() world.CourtRules { return look(g, g.w.CourtRules) }

func (g *Generator) caseOf(s sitting) world.Case {
	return look(g, func() (world.Case, error) { return g.w.Case(s.claim, s.sequence) })
}

func (g *Generator) posting(s sitting, rendition uint16) world.Posting {
	return look(g, func() (world.Posting, error) { return g.w.Posting(s.claim, s.sequence, rendition) })
}

func (g *Generator) gameOf(c *contest) world.Game {
	return look(g, func() (world.Game, error) { return g.w.Game(c.of, c.id) })
}

// recent is one of the newest of a list, which must not be empty.
func recent[T any](g *Generator, list []T) *T {
	return &list[len(list)-1-min(g.IntN(6), g.IntN(len(list)))]
}

// sitting is a recent case, mostly one that fits; the first sequence of claim 1 where there is none.
func (g *Generator) sitting(fits func(*world.Case) bool) (s sitting, c world.Case) {
	if len(g.court.cases) == 0 {
		return sitting{claim: 1}, c
	}
	for range 6 {
		s = *recent(g, g.court.cases)
		if c = g.caseOf(s); fits(&c) {
			break
		}
	}
	return s, c
}

// ---- actions

func (g *Generator) attesting(s sitting) world.Action {
	c := g.caseOf(s)
	var list []world.Attestation
	for a := firstTranscoder; a <= lastAccount; a++ {
		if t := g.pool(a); t.Active && a != c.Transcoder || g.IntN(60) == 0 {
			shown := world.Attestation{Transcoder: a, Signer: a}
			if t.Signer != 0 && g.IntN(2) == 0 {
				shown.Signer = t.Signer
			}
			list = append(list, shown)
		}
	}
	slices.SortFunc(list, func(a, b world.Attestation) int {
		x, y := g.w.Address(a.Transcoder), g.w.Address(b.Transcoder)
		return bytes.Compare(x[:], y[:])
	})
	if len(list) > 0 {
		switch i := g.IntN(len(list)); g.IntN(24) {
		case 0:
			list = slices.Delete(list, i, i+1)
		case 1:
			list = append(list, list[i])
		case 2:
			list[i].Signer = g.who()
		case 3:
			list = slices.Repeat(list[:1], 513)
		case 4:
			list = nil
		}
	}
	return world.Action{Op: world.OpAttest, ID: s.claim, N: s.sequence, Data: list}
}

// bond is what a game or a digest takes at least, or somewhat more, or less.
func (g *Generator) bond(least uint256.Int) uint256.Int {
	switch g.IntN(12) {
	case 0:
		return g.part(&least)
	case 1:
		least.AddUint64(&least, g.Uint64N(1_000))
	}
	return least
}

// shownProgram is the one that a case goes by, or another.
func (g *Generator) shownProgram(c *world.Case) uint64 {
	if p := g.published[max(c.Program, 1)-1]; g.IntN(20) > 0 {
		return p
	}
	return g.Uint64N(runs.Programs + 2)
}

func (g *Generator) origin() world.Origin {
	if g.IntN(14) > 0 {
		return world.TrueOrigin
	}
	return world.Origin(g.IntN(4)) //nolint:gosec // Four of them.
}

func (g *Generator) rendition() uint64 {
	if g.IntN(8) == 0 {
		return g.Uint64N(runs.Renditions + 2)
	}
	return g.Uint64N(runs.Renditions - 1)
}

func (g *Generator) opening(s sitting) world.Action {
	c := g.caseOf(s)
	a := world.Action{Op: world.OpOpenGame, By: g.who(), ID: s.claim, N: s.sequence, M: g.rendition(), Value: g.bond(g.courtRules().Court.MinimumBond)}
	run := runs.Run{Program: g.shownProgram(&c), Rendition: uint16(a.M)} //nolint:gosec // Few.
	l := line{run: run, from: never}
	if e := run.Ending(); e.Status == runs.Halted && e.Code < 32 && g.IntN(8) > 0 || g.IntN(4) == 0 {
		lie := world.Lie{Status: runs.Halted, Code: 51}
		if g.IntN(2) == 0 {
			lie = world.Lie{Status: [...]uint8{0, 1, 2, 3, 3}[g.IntN(5)], Code: [...]uint32{0, 2, 20, 51}[g.IntN(4)]} //nolint:gosec // Few.
		}
		l = g.lying(run, lie)
	}
	a.Data = g.open(l, world.Opening{Program: run.Program, Origin: g.origin()})
	return a
}

// open is the opening of who holds a line, which note finds in opened.
func (g *Generator) open(l line, d world.Opening) world.Opening {
	g.opened = l
	d.Final, d.Ends = l.at(runs.Steps), l.cut(0, runs.Steps/world.Sections)
	switch g.IntN(60) {
	case 0:
		d.Cut = true
	case 1:
		d.Final.Lie.Number++
	}
	return d
}

func (g *Generator) posted(s sitting) world.Action {
	c := g.caseOf(s)
	a := world.Action{Op: world.OpPostDigest, By: g.who(), ID: s.claim, N: s.sequence, M: g.rendition(), Value: g.bond(g.courtRules().Digests.MinimumBond)}
	d := world.DigestPost{Program: g.shownProgram(&c), Origin: g.origin()}
	if d.Digest = (runs.Run{Program: d.Program, Rendition: uint16(a.M)}).Ending().Digest; g.IntN(2) == 0 { //nolint:gosec // Few.
		d.Digest[0] ^= 1
	}
	a.Data = d
	return a
}

func (g *Generator) disputing(s sitting, rendition uint64) world.Action {
	c, p := g.caseOf(s), g.posting(s, uint16(rendition)) //nolint:gosec // Few.
	a := world.Action{Op: world.OpDisputeDigest, By: g.who(), ID: s.claim, N: s.sequence, M: rendition, Value: g.bond(g.courtRules().Digests.MinimumBond)}
	run := runs.Run{Program: g.published[max(c.Program, 1)-1], Rendition: uint16(rendition)} //nolint:gosec // Few.
	l := line{run: run, from: never}
	if p.Digest == run.Ending().Digest && g.IntN(12) > 0 || g.IntN(5) == 0 {
		lie := world.Lie{Status: runs.Halted}
		if lie.Digest[15] = 1; g.IntN(12) == 0 {
			lie.Digest = p.Digest
		}
		l = g.lying(run, lie)
	}
	a.Data = g.open(l, world.Opening{})
	return a
}

// ---- moves

// inGame are the Ops of a contract's games.
func inGame(of world.Contract) (dissect, step, timeOut, refund world.Op) {
	if of == world.CaseDigests {
		return world.OpDissectDigest, world.OpStepDigest, world.OpTimeOutDigest, world.OpRefundDispute
	}
	return world.OpDissect, world.OpStep, world.OpTimeOut, world.OpRefundGame
}

// width is how many steps a section of a post has.
func width(level uint64) uint64 {
	const sectionBits = 4
	return 1 << (sectionBits * (world.Levels - min(level, world.Levels)))
}

// move is what the mover of a game does who goes by its line: the answer to the first section that it holds wrong. Where there is none it has
// to wait until its clock is over.
func (g *Generator) move(c *contest) (a world.Action, possible bool) {
	game := g.gameOf(c)
	dissect, step, _, _ := inGame(c.of)
	a = world.Action{By: game.Challenger, ID: c.id}
	mine := c.challenger
	if game.Level%2 == 1 {
		a.By, mine = g.defenderOf(c, &game), c.defender
	}
	held := mine.cut(game.Position, width(game.Level))
	for a.N < world.Sections && held[a.N] == c.last.Ends[a.N].Settled() {
		a.N++
	}
	if possible = a.N < world.Sections; !possible {
		a.N = g.Uint64N(world.Sections)
	}
	if game.Level == world.Levels {
		for a.N = 0; a.N < world.Sections-1 && c.last.Before(a.N).Next() == c.last.Ends[a.N].Settled(); {
			a.N++
		}
		possible = c.last.Before(a.N).Next() != c.last.Ends[a.N].Settled()
		if a.N < world.Sections-1 && g.IntN(3) == 0 {
			a.N += 1 + g.Uint64N(world.Sections-1-a.N)
		}
		a.Op, a.Data = step, world.Refutation{Last: c.last, State: c.last.Before(a.N)}
	} else {
		w := width(game.Level)
		a.Op, a.Data = dissect, world.Dissection{Last: c.last, Ends: mine.cut(game.Position+a.N*w, w/world.Sections)}
	}
	if g.IntN(9) == 0 || a.Op == step && g.IntN(3) == 0 {
		g.blunder(&a, c)
	}
	return a, possible
}

// defenderOf is who may move for the defender.
func (g *Generator) defenderOf(c *contest, game *world.Game) world.Account {
	s := sitting{game.Claim, game.Sequence}
	if c.of == world.CaseDigests {
		return g.posting(s, game.Rendition).Poster
	}
	transcoder := g.caseOf(s).Transcoder
	if signer := g.pool(transcoder).Signer; signer != 0 && g.IntN(3) == 0 {
		return signer
	}
	return transcoder
}

// blunder spoils a move in the ways in which moves can be wrong.
func (g *Generator) blunder(a *world.Action, c *contest) {
	dissect, step, _, _ := inGame(c.of)
	switch d := a.Data.(type) {
	case world.Dissection:
		switch g.IntN(4) {
		case 0:
			d.Ends[world.Sections-1] = d.Last.Ends[a.N]
		case 1:
			d.Last.Ends[g.IntN(world.Sections)].Lie.Number++
		case 2:
			a.N += world.Sections
		case 3:
			a.Op, a.Data = step, world.Refutation{Last: d.Last, State: d.Last.Before(a.N)}
			return
		}
		a.Data = d
	case world.Refutation:
		switch g.IntN(8) {
		case 0:
			d.State.Step++
		case 1:
			d.Last.Start.Step++
		case 2:
			a.Op, a.Data = dissect, world.Dissection{Last: d.Last}
			return
		case 3, 4:
			d.Witness = world.WrongWitness
		case 5:
			d.Witness = world.LongWitness
		case 6, 7:
			a.N = g.Uint64N(world.Sections)
			d.State = d.Last.Before(a.N)
		}
		a.Data = d
	}
}
