package court

import (
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"pgregory.net/rapid"

	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/truebit/game"
)

var (
	verifier  = common.Address{1}
	claimant  = common.Address{2}
	stranger  = common.Address{3}
	begin     = time.Unix(1_000_000, 0)
	openUntil = begin.Add(2 * time.Hour)
)

// caseAt is a case whose blobs can be attested for an hour and challenged for one more.
func caseAt() CaseView {
	return CaseView{Case: &protocol.Case{
		CaseID: protocol.CaseID{Claim: 7, Sequence: 3}, Transcoder: claimant, AttestUntil: begin.Add(time.Hour), OpenUntil: openUntil, Deadline: begin.Add(5 * time.Hour),
	}}
}

// gameAt is one about rendition 0 that nobody has moved in since a time. After an odd level it is the defender's move.
func gameAt(id uint64, challenger common.Address, level int, movedAt time.Time) GameView {
	posts := make([]protocol.Posted, level)
	for i := range posts {
		posts[i].Level = i + 1
	}
	return GameView{
		Game: &protocol.Game{ID: id, Challenger: challenger, Status: protocol.GameOpen, Posts: posts, Fails: true},
		GameState: protocol.GameState{
			Status: protocol.GameOpen, Challenger: challenger, Level: level, MovedAt: movedAt, ChallengerLeft: time.Hour, DefenderLeft: time.Hour, Fails: true,
		},
	}
}

func challengerView(c CaseView, now time.Time) View {
	return View{
		Self: verifier, Now: now, BaseFee: chain.Gwei(1), Roles: Roles{Challenge: true}, Cases: []CaseView{c},
		Bond: chain.Ether(1), Budget: chain.Ether(2),
	}
}

func kinds(duties []Duty) (found []Kind) {
	for _, d := range duties {
		found = append(found, d.Kind)
	}
	return found
}

func TestDecide_ChallengerGoesStepByStep(t *testing.T) {
	t.Parallel()
	last := openUntil
	c := caseAt()
	expect := func(name string, now time.Time, want ...Kind) {
		t.Helper()
		if got := kinds(Decide(challengerView(c, now))); !slices.Equal(got, want) {
			t.Errorf("%s: %v, want %v", name, got, want)
		}
	}
	expect("nothing on hand", begin, Fetch)
	c.Held = true
	expect("blobs on hand", begin, Check)
	c.Finding = Sound
	expect("sound", begin)
	c.Finding = Wrong
	expect("wrong", begin, Run)
	c.Ready, c.Fails = true, true
	expect("ready at the end", last, Open)
	expect("too late", last.Add(time.Second))
	c.Games = []GameView{gameAt(1, verifier, 1, last)}
	expect("own game, the other's move", last)
	c.Games = []GameView{gameAt(1, verifier, 2, last)}
	expect("own move", last, Play)
	c.Games[0].Lost = true
	expect("the own run has no move", last)
	c.Games = []GameView{gameAt(1, verifier, 1, last.Add(-time.Hour))}
	expect("the last second of the defender", last)
	expect("out of time", last.Add(time.Second), TimeOut)
	c.Verdict = protocol.VerdictFail
	expect("decided by another game", last, Refund)
	c.Verdict = protocol.VerdictUnavailable
	expect("decided otherwise", last)
}

func TestDecide_OneGameIsEnoughUntilTheLastMoment(t *testing.T) {
	t.Parallel()
	c := caseAt()
	c.Held, c.Finding, c.Ready, c.Fails = true, Wrong, true, true
	middle := begin.Add(30 * time.Minute)
	opens := func(c CaseView, from time.Time, span time.Duration) bool {
		for now := from; now.Before(from.Add(span)); now = now.Add(10 * time.Second) {
			if slices.Contains(kinds(Decide(challengerView(c, now))), Open) {
				return true
			}
		}
		return false
	}
	const cycle = 15 * time.Minute // of turns
	if !opens(c, middle, cycle) {
		t.Error("nobody has a game, and it is not opened in a turn")
	}
	other := gameAt(1, stranger, 1, middle)
	c.Games = []GameView{other}
	if got := kinds(Decide(challengerView(c, middle))); !slices.Equal(got, []Kind{Assess}) {
		t.Errorf("another's game that was not looked at: %v", got)
	}
	c.Games[0].Assessed, c.Games[0].True = 1, true
	if opens(c, middle, cycle) {
		t.Error("a second game is opened beside one that is played well")
	}
	if !opens(c, openUntil.Add(-15*time.Minute).Add(time.Second), time.Minute) {
		t.Error("at the last moment another's game is relied on")
	}
	c.Games[0].True = false
	if !opens(c, middle, cycle) {
		t.Error("a game that tells untruths is relied on")
	}
	c.Games[0] = gameAt(1, stranger, 2, middle)
	c.Games[0].Assessed, c.Games[0].True = 1, true
	if opens(c, middle, 10*time.Minute) {
		t.Error("a challenger is not given the time for a move")
	}
	if !opens(c, middle.Add(15*time.Minute), cycle) {
		t.Error("a challenger that does not answer is relied on")
	}
	c.Games[0] = gameAt(1, stranger, 1, middle)
	c.Games[0].Assessed, c.Games[0].True, c.Games[0].Game.Rendition = 1, true, 1
	if !opens(c, middle, cycle) {
		t.Error("a game about another rendition is relied on")
	}
	c.Games[0] = gameAt(1, stranger, 1, middle)
	c.Games[0].Assessed, c.Games[0].True, c.Games[0].Game.Fails = 1, true, false
	if !opens(c, middle, cycle) {
		t.Error("a game that cannot have the transcoder slashed is relied on")
	}
}

func TestDecide_GamesBeyondTheBudgetAreNotOpened(t *testing.T) {
	t.Parallel()
	c := caseAt()
	c.Held, c.Finding, c.Ready, c.Fails = true, Wrong, true, true
	v := challengerView(c, openUntil)
	gas := v.BaseFee.Mul(challengerGas * feeMargin)
	for name, change := range map[string]struct {
		budget chain.Wei
		want   []Kind
	}{
		"just enough": {v.Bond.Add(gas), []Kind{Open}},
		"a wei less":  {v.Bond.Add(gas).Sub(chain.NewWei(common.Big1)), nil},
		"none":        {chain.Wei{}, nil},
	} {
		v.Budget = change.budget
		if got := kinds(Decide(v)); !slices.Equal(got, change.want) {
			t.Errorf("%s: %v, want %v", name, got, change.want)
		}
	}
	// A game that goes on is played whatever it costs: who stops loses the bond.
	c.Games = []GameView{gameAt(1, verifier, 2, openUntil)}
	v.Cases = []CaseView{c}
	if got := kinds(Decide(v)); !slices.Equal(got, []Kind{Play}) {
		t.Errorf("own move beyond the budget: %v", got)
	}
}

func TestDecide_TranscoderDefendsAttestsAndSettles(t *testing.T) {
	t.Parallel()
	c := caseAt()
	v := View{Self: claimant, BaseFee: chain.Gwei(1), Roles: Roles{Defend: true, Attest: true}}
	expect := func(name string, now time.Time, want ...Kind) {
		t.Helper()
		v.Now, v.Cases = now, []CaseView{c}
		if got := kinds(Decide(v)); !slices.Equal(got, want) {
			t.Errorf("%s: %v, want %v", name, got, want)
		}
	}
	expect("without signatures", begin)
	c.Quorum = true
	expect("a quorum", c.AttestUntil, Show)
	expect("a quorum too late", c.AttestUntil.Add(time.Second))
	c.Available = true
	expect("shown", begin)
	expect("the last second of openings", openUntil)
	expect("settles", openUntil.Add(time.Second), Settle)
	expect("settles late", c.Deadline, Settle)
	expect("too late to settle", c.Deadline.Add(time.Second))
	c.Held = true
	c.Games = []GameView{gameAt(1, stranger, 1, openUntil)}
	expect("a game is open", openUntil.Add(time.Second), Play)
	c.Games[0] = gameAt(1, stranger, 2, openUntil)
	expect("the challenger's move", openUntil.Add(time.Hour))
	expect("a challenger out of time", openUntil.Add(time.Hour+time.Second), TimeOut)
	c.Games[0].Lost = true
	expect("a conceder ends what its challenger lets lie", openUntil.Add(time.Hour+time.Second), TimeOut)
	c.Games, v.Self, c.Available, c.Held = nil, stranger, false, false
	expect("another's case", begin, Fetch)
	c.Held = true
	expect("blobs on hand", begin, Hand)
	c.Handed = begin
	expect("handed over just now", begin.Add(handEvery-time.Second))
	expect("handed over and maybe forgotten", begin.Add(handEvery), Hand)
	c.Available = true
	expect("available", begin.Add(handEvery))
}

func TestDecide_WithdrawsWhatIsWorthIt(t *testing.T) {
	t.Parallel()
	v := View{Self: verifier, Now: begin, BaseFee: chain.Gwei(1), Roles: Roles{Challenge: true}, Owed: chain.Gwei(withdrawGas * withdrawMargin)}
	if got := Decide(v); len(got) != 0 {
		t.Errorf("%v for what it costs", got)
	}
	v.Owed = v.Owed.Add(chain.NewWei(common.Big1))
	if got := kinds(Decide(v)); !slices.Equal(got, []Kind{Withdraw}) {
		t.Errorf("%v for more than it costs", got)
	}
}

func drawCase(t *rapid.T) CaseView {
	c := caseAt()
	c.Transcoder = rapid.SampledFrom([]common.Address{verifier, claimant}).Draw(t, "transcoder")
	c.Available, c.Voided = rapid.Bool().Draw(t, "available"), rapid.Bool().Draw(t, "voided")
	c.Verdict = rapid.SampledFrom([]protocol.Verdict{
		protocol.VerdictNone, protocol.VerdictNone, protocol.VerdictPass, protocol.VerdictFail, protocol.VerdictUnavailable,
	}).Draw(t, "verdict")
	c.Held, c.Quorum = rapid.Bool().Draw(t, "held"), rapid.Bool().Draw(t, "quorum")
	c.Finding = Finding(rapid.IntRange(0, int(Beyond)).Draw(t, "finding"))
	c.Ready, c.Fails = rapid.Bool().Draw(t, "ready"), rapid.Bool().Draw(t, "fails")
	for i := range rapid.IntRange(0, 4).Draw(t, "games") {
		level := rapid.IntRange(1, game.Levels).Draw(t, "level")
		moved := begin.Add(time.Duration(rapid.IntRange(0, 3*3600).Draw(t, "moved")) * time.Second)
		g := gameAt(uint64(i+1), rapid.SampledFrom([]common.Address{verifier, claimant, stranger}).Draw(t, "challenger"), level, moved)
		g.Game.Fails, g.Lost = rapid.Bool().Draw(t, "kind"), rapid.Bool().Draw(t, "lost")
		g.Assessed, g.True = rapid.IntRange(0, level).Draw(t, "assessed"), rapid.Bool().Draw(t, "true")
		c.Games = append(c.Games, g)
	}
	return c
}

// TestDecide_KeepsTheCourtsRules draws views at random: nothing is done that the court would refuse or that would lose money, and nothing that must be done is
// left out.
func TestDecide_KeepsTheCourtsRules(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		c := drawCase(t)
		roles := Roles{
			Challenge: rapid.Bool().Draw(t, "challenge"), Defend: rapid.Bool().Draw(t, "defend"), Attest: rapid.Bool().Draw(t, "attest"), Settle: rapid.Bool().Draw(t, "settle"),
		}
		v := challengerView(c, begin.Add(time.Duration(rapid.IntRange(0, 6*3600).Draw(t, "now"))*time.Second))
		v.Roles, v.Budget = roles, chain.Ether(rapid.Uint64Range(0, 2).Draw(t, "budget"))
		duties := Decide(v)
		names := map[string]bool{}
		for i, d := range duties {
			if names[d.String()] {
				t.Fatalf("%v twice", d)
			}
			names[d.String()] = true
			if i > 0 && !duties[i-1].Deadline.IsZero() && !d.Deadline.IsZero() && d.Deadline.Before(duties[i-1].Deadline) {
				t.Fatalf("%v after %v", d, duties[i-1])
			}
			checkDuty(t, v, c, d)
		}
		checkLiveness(t, v, c, kinds(duties))
	})
}

func checkDuty(t *rapid.T, v View, c CaseView, d Duty) {
	var g GameView
	if d.Game != 0 {
		g = c.Games[d.Game-1]
	}
	own := c.Transcoder == v.Self
	outOfTime := d.Game != 0 && !v.Now.Before(g.OutOfTimeAt())
	ok := true
	switch d.Kind {
	case Play:
		ok = !c.Decided() && g.View().Mover() == d.Side && !outOfTime && !g.Lost && c.Held &&
			(d.Side == game.Challenger && g.Game.Challenger == v.Self && v.Roles.Challenge || d.Side == game.Defender && own && v.Roles.Defend)
	case TimeOut:
		ok = !c.Decided() && outOfTime && g.View().Mover() != d.Side
	case Refund:
		ok = c.Verdict == protocol.VerdictFail && g.Game.Challenger == v.Self
	case Open:
		ok = v.Roles.Challenge && !own && !c.Decided() && !v.Now.After(c.OpenUntil) && c.Finding == Wrong && c.Ready && v.Affordable() && !v.plays(c)
	case Show:
		ok = own && v.Roles.Defend && c.Quorum && !c.Available && !c.Decided() && !v.Now.After(c.AttestUntil)
	case Settle:
		ok = !c.Decided() && c.Available && len(c.Games) == 0 && v.Now.After(c.OpenUntil) && !v.Now.After(c.Deadline)
	case Hand:
		ok = !own && v.Roles.Attest && c.Held && !c.Available
	case Fetch, Check, Run, Assess, Withdraw: // They cost nothing, or bring money.
	case Join, Commit, Survey, Post, Contest, Answer, Close, Return, Reckon, Release, Collect:
		ok = false // DecideAttention returns them.
	}
	if !ok {
		t.Fatalf("%v in %+v of %+v", d, c, v)
	}
}

// checkLiveness: who must act does.
func checkLiveness(t *rapid.T, v View, c CaseView, done []Kind) {
	if c.Decided() {
		return
	}
	own := c.Transcoder == v.Self
	wrong := c.Finding == Wrong && c.Held && c.Ready && (c.Fails || !c.Voided)
	if v.Roles.Challenge && !own && wrong && v.Affordable() && !v.plays(c) && v.lastMoment(c) && !v.Now.After(c.OpenUntil) && !slices.Contains(done, Open) {
		t.Fatalf("a wrong case is not challenged at the last moment: %v", done)
	}
	for _, g := range c.Games {
		side, plays := v.side(c, g)
		inTime := v.Now.Before(g.OutOfTimeAt())
		if plays && g.View().Mover() == side && inTime && !g.Lost && !slices.Contains(done, Play) && !slices.Contains(done, Fetch) {
			t.Fatalf("game %d waits for the own move: %v", g.ID, done)
		}
		if plays && g.View().Mover() != side && !inTime && !slices.Contains(done, TimeOut) {
			t.Fatalf("game %d could be ended: %v", g.ID, done)
		}
	}
	if own && v.Roles.Defend && c.Available && len(c.Games) == 0 && v.Now.After(c.OpenUntil) && !v.Now.After(c.Deadline) && !slices.Contains(done, Settle) {
		t.Fatal("the own case is not settled")
	}
}

// TestDecide_ManyVerifiersOpenFewGames plays the time in which a case can be challenged with many verifiers who know that it is wrong. Against a transcoder that defends
// its claim one game is opened, now and then two; friends of the transcoder who open true games and let them lie cannot keep honest ones out.
func TestDecide_ManyVerifiersOpenFewGames(t *testing.T) {
	t.Parallel()
	const verifiers = 20
	opened := func(friends, moves int) (honest int) {
		c := caseAt()
		c.Held, c.Finding, c.Ready, c.Fails = true, Wrong, true, true
		for i := range friends {
			g := gameAt(uint64(i+1), stranger, 1, begin)
			g.Assessed, g.True = 1, true
			c.Games = append(c.Games, g)
		}
		since := begin
		for now := begin; !now.After(openUntil); now = now.Add(12 * time.Second) {
			before := c.Games // All see the block before.
			for i := range verifiers {
				v := challengerView(c, now)
				v.Self, v.Cases[0].Games = common.Address{10, byte(i)}, before
				if slices.Contains(kinds(Decide(v)), Open) {
					g := gameAt(uint64(len(c.Games)+1), v.Self, 1, now)
					g.Assessed, g.True = 1, true
					c.Games = append(slices.Clip(c.Games), g)
					if honest++; honest == 1 {
						since = now
					}
				}
			}
			if moves > 0 && honest > 0 && now.Sub(since) > time.Duration(moves)*12*time.Second {
				return honest // It is over, and the case is decided.
			}
		}
		return honest
	}
	if honest := opened(0, 12); honest < 1 || honest > 6 {
		t.Errorf("%d games for one case", honest)
	}
	if honest := opened(3, 0); honest < verifiers {
		t.Errorf("friends of the transcoder kept %d of %d verifiers out", verifiers-honest, verifiers)
	}
}

func TestQuorum_IsTheFewestThatReachIt(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		weights, sum := map[common.Address]chain.LPT{}, uint64(0)
		for i := range rapid.IntRange(0, 12).Draw(t, "attesters") {
			weight := rapid.Uint64Range(0, 100).Draw(t, "weight")
			weights[common.Address{byte(i + 1)}] = chain.Tokens(weight)
			sum += weight
		}
		rest, ppm := rapid.Uint64Range(0, 300).Draw(t, "rest"), rapid.Uint32Range(0, million).Draw(t, "ppm")
		total := chain.Tokens(sum + rest)
		chosen := Quorum(weights, total, ppm)
		reaches := func(accounts []common.Address) bool {
			have := chain.LPT{}
			for _, account := range accounts {
				have = have.Add(weights[account])
			}
			return have.Mul(million).Cmp(total.Mul(uint64(ppm))) >= 0
		}
		all := make([]common.Address, 0, len(weights))
		for account := range weights {
			all = append(all, account)
		}
		if (chosen != nil) != reaches(all) {
			t.Fatalf("chosen %v of %v for %d ppm of %s", chosen, weights, ppm, total)
		}
		if chosen == nil {
			return
		}
		if !reaches(chosen) {
			t.Fatalf("%v are no quorum", chosen)
		}
		for i := range chosen {
			if fewer := slices.Delete(slices.Clone(chosen), i, i+1); len(chosen) > 1 && reaches(fewer) {
				t.Fatalf("%v would do without %s", chosen, chosen[i])
			}
		}
	})
}
