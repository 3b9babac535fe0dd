package actors

import (
	"github.com/holiman/uint256"

	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/agents/rules"
	"github.com/livepeer/network/simulation/world"
)

// verifierKinds are the strategies of the committee's members.
func verifierKinds() []Kind {
	params := func(attention float64) []Param {
		return []Param{
			{Name: "cost_eth", Default: 0.001, Least: 0, Greatest: 1e6, Doc: "what computing a segment again costs"},
			{Name: "attention", Default: attention, Least: 0, Greatest: 1, Doc: "chance to compute a segment again instead of voting pass"},
			{Name: "bond_eth", Default: 2.0, Least: 0, Greatest: 1e6, Doc: "ether that each account bonds"},
		}
	}
	return []Kind{
		{
			Name: "verifier/diligent", Doc: "computes what is challenged again and votes as it is", Params: params(1),
			New: func(g *Group) Strategy { return &verifier{group: g, seen: map[[2]uint64]bool{}} },
		},
		{
			Name: "verifier/lazy", Doc: "votes pass and computes nothing", Params: params(0),
			New: func(g *Group) Strategy { return &verifier{group: g, seen: map[[2]uint64]bool{}} },
		},
		{
			Name: "verifier/sybil", Doc: "one operator with several members: it computes once, if at all, and all of them vote alike", Params: params(0.5),
			New: func(g *Group) Strategy { return &verifier{group: g, sybil: true, seen: map[[2]uint64]bool{}} },
		},
		rationalKind(),
	}
}

type verifier struct {
	group *Group
	sybil bool
	// seen is what a Sybil's operator says of a question in this round.
	seen map[[2]uint64]bool
}

// Purse implements Strategy.
func (v *verifier) Purse(int) (ether, tokens uint256.Int) {
	return ToWei(v.group.Number("bond_eth") + 1), uint256.Int{}
}

// Begin implements Strategy.
func (v *verifier) Begin(s *Scene) error { return seat(s, v.group) }

// seat has governance admit a group to the committee. More than half of all verifiers of the scenario decide.
func seat(s *Scene, g *Group) error {
	timelock := world.Timelock.Account()
	for _, self := range g.Accounts {
		for _, a := range []world.Action{
			{Op: world.OpAdmit, By: timelock, To: self},
			{Op: world.OpDepositBond, By: self, Value: ToWei(g.Number("bond_eth"))},
		} {
			if _, err := s.Must(a); err != nil {
				return err
			}
		}
	}
	_, err := s.Must(world.Action{Op: world.OpSetThreshold, By: timelock, N: uint64(Majority(len(s.Cast.Of("verifier"))))})
	return err
}

// Majority is the least number that is more than half.
func Majority(n int) int { return n/2 + 1 }

// Act implements Strategy.
func (v *verifier) Act(s *Scene) error {
	if s.Phase != Check {
		clear(v.seen)
		return nil
	}
	for i, self := range v.group.Accounts {
		for _, q := range s.Cast.Asked {
			if err := answer(s, self, q, func() uint8 { return v.verdict(s, i, q) }); err != nil {
				return err
			}
		}
	}
	return nil
}

// answer takes a member's next steps about a question, as the network's verifier decides them; verdict is asked once for what the member thinks.
func answer(s *Scene, self world.Account, q *Question, verdict func() uint8) error {
	own, now := q.of(self), unix(s.World.Now())
	next := func() rules.VerdictStep {
		return rules.NextVerdictStep(rules.Request{
			FirstSeen: unix(q.Asked), Deadline: unix(q.Deadline), Judged: q.Judged, Voted: own.voted, Verdict: protocol.Verdict(own.verdict), Handed: own.handed,
		}, now)
	}
	if next() == rules.Judge {
		own.verdict = verdict()
	}
	switch next() {
	case rules.Hand:
		own.handed = true
		return q.hand(s, self)
	case rules.Vote:
		receipt, err := s.Do(world.Action{Op: world.OpVote, By: self, ID: q.Claim, N: q.Sequence, M: uint64(own.verdict)})
		if err != nil || receipt.Revert != "" {
			return err
		}
		own.voted = true
		q.Votes[own.verdict]++
		q.Judged = q.Votes[own.verdict] >= Majority(len(s.Cast.Of("verifier")))
	default:
	}
	return nil
}

// verdict is what an account votes.
func (v *verifier) verdict(s *Scene, i int, q *Question) uint8 {
	key := [2]uint64{q.Claim, q.Sequence}
	bad, known := v.seen[key]
	if !v.sybil || !known {
		bad = false
		if v.group.Chance("attention").Chance(v.group.Number("attention")) {
			bad = s.Cast.Claims[q.Claim].Bad[q.Sequence]
			v.group.Costs[v.group.Accounts[i]] += v.group.Number("cost_eth")
			s.Cast.Counts.Checks++
		}
		v.seen[key] = bad
	}
	if bad {
		return world.VerdictFail
	}
	return world.VerdictPass
}
