package court_test

import (
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/livepeer/network/agents/court"
	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/truebit/game"
)

var (
	attentive = common.Address{1}
	stranger  = common.Address{2}
)

// attendedView is what a bonded verifier sees of a case about which nothing is to be done: it passed, its digest was posted by somebody and can still be disputed.
func attendedView() court.AttendView {
	start := time.Unix(1_000_000, 0)
	one := &protocol.Case{
		CaseID: protocol.CaseID{Claim: 1, Sequence: 2}, AttestUntil: start.Add(time.Minute), OpenUntil: start.Add(2 * time.Minute), Deadline: start.Add(10 * time.Minute),
		Verdict: protocol.VerdictPass,
	}
	digest := protocol.Digest{7}
	return court.AttendView{
		Self: attentive, Now: start.Add(3 * time.Minute), BaseFee: chain.Gwei(1), Member: protocol.Attendant{Bond: chain.Ether(1), Since: start},
		Amount: chain.Ether(1), MinimumBond: chain.Ether(1), Bond: chain.Gwei(1000), Budget: chain.Ether(1),
		Terms: protocol.DigestTerms{Post: time.Hour, Dispute: time.Minute, Clock: time.Minute},
		Cases: []court.AttendedCase{{Case: one, Penalty: chain.Ether(1), Subjects: []court.SubjectView{{
			Subject: protocol.Subject{CaseID: one.CaseID}, Digest: digest, Surveyed: true,
			Posting: protocol.Posting{Poster: stranger, Digest: digest, Bond: chain.Ether(1), DisputeUntil: start.Add(4 * time.Minute)},
		}}}},
	}
}

// TestDecideAttention changes one thing at a time.
func TestDecideAttention(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		change func(v *court.AttendView, c *court.AttendedCase, s *court.SubjectView)
		want   []court.Kind
	}{
		"nothing": {func(*court.AttendView, *court.AttendedCase, *court.SubjectView) {}, nil},
		"not bonded": {func(v *court.AttendView, _ *court.AttendedCase, _ *court.SubjectView) {
			v.Member = protocol.Attendant{}
		}, []court.Kind{court.Join}},
		"the bond is too dear": {func(v *court.AttendView, _ *court.AttendedCase, _ *court.SubjectView) {
			v.Member, v.MinimumBond = protocol.Attendant{}, chain.Ether(2)
		}, nil},
		"left on purpose": {func(v *court.AttendView, _ *court.AttendedCase, _ *court.SubjectView) {
			v.Member.LeftAt = v.Now
		}, nil},
		"rewards": {func(v *court.AttendView, _ *court.AttendedCase, _ *court.SubjectView) {
			v.OwedByAttention = chain.Ether(1)
		}, []court.Kind{court.Collect}},
		"bonds": {func(v *court.AttendView, _ *court.AttendedCase, _ *court.SubjectView) {
			v.OwedByDigests = chain.Ether(1)
		}, []court.Kind{court.Collect}},
		"less than the gas": {func(v *court.AttendView, _ *court.AttendedCase, _ *court.SubjectView) {
			v.OwedByDigests = chain.Gwei(1000)
		}, nil},

		"a hit": {openCase(func(_ *court.AttendView, s *court.SubjectView) { s.Hit = true }), []court.Kind{court.Commit}},
		"a hit in the last second": {openCase(func(v *court.AttendView, s *court.SubjectView) {
			s.Hit, v.Now = true, v.Cases[0].OpenUntil
		}), []court.Kind{court.Commit}},
		"a hit too late": {openCase(func(v *court.AttendView, s *court.SubjectView) {
			s.Hit, v.Now = true, v.Cases[0].OpenUntil.Add(time.Second)
		}), nil},
		"a hit, committed": {openCase(func(_ *court.AttendView, s *court.SubjectView) {
			s.Hit, s.Reckoning.Commitment = true, common.Hash{1}
		}), nil},
		"no hit": {openCase(func(*court.AttendView, *court.SubjectView) {}), nil},
		"a hit of a case that is no duty": {openCase(func(v *court.AttendView, s *court.SubjectView) {
			s.Hit, v.Member.Since = true, v.Cases[0].AttestUntil.Add(time.Second)
		}), nil},
		"a hit of who has left": {openCase(func(v *court.AttendView, s *court.SubjectView) {
			s.Hit, v.Member.LeftAt = true, v.Now
		}), nil},

		"not looked who missed": {func(_ *court.AttendView, _ *court.AttendedCase, s *court.SubjectView) { s.Surveyed = false }, []court.Kind{court.Survey}},
		"to be paid, nothing posted": {func(_ *court.AttendView, _ *court.AttendedCase, s *court.SubjectView) {
			s.Reckoning.Commitment, s.Posting = common.Hash{1}, protocol.Posting{}
		}, []court.Kind{court.Post}},
		"a miss of another, nothing posted": {func(_ *court.AttendView, _ *court.AttendedCase, s *court.SubjectView) {
			s.Missed, s.Posting = []common.Address{stranger}, protocol.Posting{}
		}, []court.Kind{court.Post}},
		"nothing to be had, nothing posted": {func(_ *court.AttendView, _ *court.AttendedCase, s *court.SubjectView) { s.Posting = protocol.Posting{} }, nil},
		"to be paid, too late to post": {func(v *court.AttendView, c *court.AttendedCase, s *court.SubjectView) {
			s.Reckoning.Commitment, s.Posting, v.Now = common.Hash{1}, protocol.Posting{}, c.Deadline.Add(time.Hour+time.Second)
		}, nil},
		"to be paid, games about the last post are open": {func(_ *court.AttendView, _ *court.AttendedCase, s *court.SubjectView) {
			s.Reckoning.Commitment, s.Posting = common.Hash{1}, protocol.Posting{OpenGames: 1}
		}, nil},
		"to be paid, a post is too dear": {func(v *court.AttendView, _ *court.AttendedCase, s *court.SubjectView) {
			s.Reckoning.Commitment, s.Posting, v.Bond = common.Hash{1}, protocol.Posting{}, chain.Ether(1)
		}, nil},

		"a wrong digest": {func(_ *court.AttendView, _ *court.AttendedCase, s *court.SubjectView) {
			s.Posting.Digest = protocol.Digest{8}
		}, []court.Kind{court.Contest}},
		"a wrong digest, too late": {func(v *court.AttendView, _ *court.AttendedCase, s *court.SubjectView) {
			s.Posting.Digest, v.Now = protocol.Digest{8}, s.Posting.DisputeUntil.Add(time.Second)
		}, nil},
		"a wrong digest, and a game of one's own": {func(v *court.AttendView, _ *court.AttendedCase, s *court.SubjectView) {
			s.Posting.Digest, s.Games = protocol.Digest{8}, []court.GameView{digestGame(v, attentive, 1, false)}
		}, nil},
		"a wrong digest, and a game of another": {func(v *court.AttendView, _ *court.AttendedCase, s *court.SubjectView) {
			s.Posting.Digest, s.Games = protocol.Digest{8}, []court.GameView{digestGame(v, stranger, 1, false)}
		}, []court.Kind{court.Contest}},

		"final, to be paid": {undisputed(func(s *court.SubjectView) { s.Reckoning.Commitment = common.Hash{1} }), []court.Kind{court.Reckon}},
		"final, paid":       {undisputed(func(s *court.SubjectView) { s.Reckoning = protocol.Reckoning{Commitment: common.Hash{1}, Done: true} }), nil},
		"final, a miss":     {undisputed(func(s *court.SubjectView) { s.Missed = []common.Address{stranger, {3}} }), []court.Kind{court.Reckon, court.Reckon}},
		"final, one's own":  {undisputed(func(s *court.SubjectView) { s.Posting.Poster = attentive }), []court.Kind{court.Release}},
		"a miss that is not worth the gas": {func(v *court.AttendView, c *court.AttendedCase, s *court.SubjectView) {
			undisputed(func(s *court.SubjectView) { s.Missed = []common.Address{stranger} })(v, c, s)
			c.Penalty = chain.Gwei(1000)
		}, nil},

		"a move is owed as poster": {func(v *court.AttendView, _ *court.AttendedCase, s *court.SubjectView) {
			s.Posting.Poster, s.Games = attentive, []court.GameView{digestGame(v, stranger, 1, false)}
		}, []court.Kind{court.Answer}},
		"a move is owed as challenger": {func(v *court.AttendView, _ *court.AttendedCase, s *court.SubjectView) {
			s.Games = []court.GameView{digestGame(v, attentive, 2, false)}
		}, []court.Kind{court.Answer}},
		"the other one is out of time": {func(v *court.AttendView, _ *court.AttendedCase, s *court.SubjectView) {
			s.Games = []court.GameView{digestGame(v, attentive, 1, true)}
		}, []court.Kind{court.Close}},
		"a game that is lost": {func(v *court.AttendView, _ *court.AttendedCase, s *court.SubjectView) {
			g := digestGame(v, attentive, 2, false)
			g.Lost = true
			s.Games = []court.GameView{g}
		}, nil},
		"a game of others": {func(v *court.AttendView, _ *court.AttendedCase, s *court.SubjectView) {
			s.Games = []court.GameView{digestGame(v, stranger, 2, false)}
		}, nil},
		"a game about what was struck": {func(v *court.AttendView, _ *court.AttendedCase, s *court.SubjectView) {
			s.Posting, s.Games = protocol.Posting{OpenGames: 1}, []court.GameView{digestGame(v, attentive, 1, false)}
		}, []court.Kind{court.Return}},

		"started anew": {func(_ *court.AttendView, c *court.AttendedCase, _ *court.SubjectView) {
			c.Subjects, c.Unknown, c.Held = nil, true, true
		}, []court.Kind{court.Check}},
		"started anew without the blobs": {func(_ *court.AttendView, c *court.AttendedCase, _ *court.SubjectView) {
			c.Subjects, c.Unknown = nil, true
		}, nil},
	} {
		v := attendedView()
		c.change(&v, &v.Cases[0], firstSubject(&v))
		if got := allTurns(v); !slices.Equal(got, c.want) {
			t.Errorf("%s: %v, want %v", name, got, c.want)
		}
	}
}

func firstSubject(v *court.AttendView) *court.SubjectView { return &v.Cases[0].Subjects[0] }

// openCase changes a view of a case that is not decided.
func openCase(change func(*court.AttendView, *court.SubjectView)) func(*court.AttendView, *court.AttendedCase, *court.SubjectView) {
	return func(v *court.AttendView, c *court.AttendedCase, s *court.SubjectView) {
		c.Verdict, s.Posting, v.Now = protocol.VerdictNone, protocol.Posting{}, c.AttestUntil
		change(v, s)
	}
}

// undisputed changes a view of a digest that can be disputed no more.
func undisputed(change func(*court.SubjectView)) func(*court.AttendView, *court.AttendedCase, *court.SubjectView) {
	return func(v *court.AttendView, _ *court.AttendedCase, s *court.SubjectView) {
		v.Now = s.Posting.DisputeUntil.Add(time.Second)
		change(s)
	}
}

// digestGame is an open one whose last post has a level.
func digestGame(v *court.AttendView, challenger common.Address, level int, outOfTime bool) court.GameView {
	moved := v.Now
	if outOfTime {
		moved = moved.Add(-2 * time.Minute)
	}
	posts := make([]protocol.Posted, level)
	posts[level-1] = protocol.Posted{Level: level, Post: game.Post{}}
	return court.GameView{
		Game:      &protocol.Game{ID: 5, Challenger: challenger, Status: protocol.GameOpen, Posts: posts},
		GameState: protocol.GameState{Level: level, MovedAt: moved, ChallengerLeft: time.Minute, DefenderLeft: time.Minute},
	}
}

// allTurns are the duties that the account has in one of its turns, so that what waits for a turn is seen.
func allTurns(v court.AttendView) []court.Kind {
	var most []court.Kind
	for second := range 8 {
		at := v
		at.Now = v.Now.Add(time.Duration(second) * time.Second)
		if second > 0 && !sameEras(v, at) {
			continue
		}
		var kinds []court.Kind
		for _, d := range court.DecideAttention(at) {
			kinds = append(kinds, d.Kind)
		}
		if len(kinds) > len(most) {
			most = kinds
		}
	}
	return most
}

// sameEras tells whether no deadline of the case lies between two views.
func sameEras(a, b court.AttendView) bool {
	limits := []time.Time{a.Cases[0].OpenUntil, a.Cases[0].Deadline.Add(a.Terms.Post)}
	for _, s := range a.Cases[0].Subjects {
		limits = append(limits, s.Posting.DisputeUntil)
	}
	for _, limit := range limits {
		if a.Now.After(limit) != b.Now.After(limit) {
			return false
		}
	}
	return true
}
