package actors

import (
	"bytes"
	"fmt"
	"math"
	"slices"

	"github.com/holiman/uint256"

	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/simulation/world"
	"github.com/livepeer/network/simulation/world/runs"
)

// Renditions of every receipt of a world (package runs) that stand for what a scenario says of a segment: one that the program passes, by whose
// digest attention is reckoned, and one that it rejects, about which a game is opened where the segment is spoilt.
const (
	goodRendition uint16 = 0
	badRendition  uint16 = 1
)

// attended is rational verifiers that bond for their attention. Jobs are judged by the court: a spoilt segment is found if one of them looks.
type attended struct {
	*rational

	terms      world.AttentionTerms
	rules      world.CourtRules
	hit        float64 // chance of one
	cases      []*attendedCase
	left       []bool
	share      average // of a reward that a hit brings
	finderPart float64
}

// attendedCase is a case of this round.
type attendedCase struct {
	*Question

	bad    bool
	looked []bool
	// hits are the accounts whose roll hits, committed those that said so.
	hits, committed []bool
	// game is about it if not 0, opened by challenger; poster has posted its digest.
	game               uint64
	challenger, poster int
	posted             bool
}

// average is of what was seen so far.
type average struct{ sum, count float64 }

func (a *average) add(x float64) { a.sum, a.count = a.sum+x, a.count+1 }

// or is the average, or something else where nothing was seen.
func (a *average) or(prior float64) float64 {
	if a.count == 0 {
		return prior
	}
	return a.sum / a.count
}

func (t *attended) begin(s *Scene) error {
	if err := courtFits(&s.Genesis); err != nil {
		return fmt.Errorf("%s: %w", t.group.Name, err)
	}
	if len(s.Cast.Of("verifier")) != len(t.group.Accounts) {
		return fmt.Errorf("%s: verifiers that are paid by attention are the only ones of a scenario: the court judges all jobs", t.group.Name)
	}
	s.Cast.Court = true
	p := &s.Genesis.Parameters.Jobs
	if _, err := s.Must(world.Action{Op: world.OpSetJobsParameters, By: world.Timelock.Account(), Data: world.JobsParameters{
		Verifier: world.VerificationCourt.Account(), VerificationRate: uint32(p.VerificationRate), ChallengeWindow: uint32(p.ChallengeWindowSeconds), //nolint:gosec // Genesis checks them.
		ClaimPeriod: uint32(p.ClaimPeriodSeconds), Bounty: uint32(p.BountyPpm), BountyCap: p.BountyCap.Int, //nolint:gosec // As above.
	}}); err != nil {
		return err
	}
	for _, self := range t.group.Accounts {
		if _, err := s.Must(world.Action{Op: world.OpRegisterVerifier, By: self, Value: ToWei(t.group.Number("bond_eth"))}); err != nil {
			return err
		}
	}
	payers := s.Cast.Of("broadcaster")
	if pot := ToWei(t.group.Number("pot_eth")); !pot.IsZero() && len(payers) > 0 {
		if _, err := s.Must(world.Action{Op: world.OpFundAttention, By: payers[0], Value: pot}); err != nil {
			return err
		}
	}
	t.left = make([]bool, len(t.group.Accounts))
	pot, err := s.World.AttentionPot()
	if err != nil {
		return err
	}
	const finder = 0.25 // Attention.FINDER_PPM
	t.terms, t.hit, t.finderPart = pot.Terms, float64(pot.Terms.Chance)/ppm, finder
	t.rules, err = s.World.CourtRules()
	return err
}

// courtFits tells whether the phases of a round meet the windows of the court.
func courtFits(g *world.Genesis) error {
	length := float64(g.Parameters.Rounds.LengthSeconds)
	at := func(p Phase) uint64 { return uint64(math.Round(p.At() * length)) }
	court, deadline := &g.Parameters.Truebit, at(Work)+g.Parameters.Jobs.ChallengeWindowSeconds
	openUntil := deadline - min(deadline, court.SettleSeconds+2*court.ClockSeconds)
	attestUntil := openUntil - min(openUntil, court.OpenSeconds)
	switch {
	case at(Check) > attestUntil, at(Check)+court.ClockSeconds >= at(Judge), at(Judge) <= openUntil, at(Judge) > deadline,
		at(Judge)+g.Parameters.Attention.DisputeSeconds >= at(Settle):
		return fmt.Errorf("rounds of %.0f seconds do not meet the windows of the court", length)
	}
	return nil
}

func (t *attended) act(s *Scene) error {
	switch s.Phase {
	case Open:
		return t.stay(s)
	case Check:
		t.cases = t.cases[:0]
		for _, q := range s.Cast.Asked {
			if err := t.look(s, q); err != nil {
				return err
			}
		}
	case Judge:
		for i, c := range t.cases {
			if err := t.judge(s, i, c); err != nil {
				return err
			}
		}
	case Settle:
		for _, c := range t.cases {
			if err := t.reckon(s, c); err != nil {
				return err
			}
		}
		return t.collect(s)
	default:
	}
	return nil
}

// worth implements payment: looking brings a part of the reward for a hit, and saves the penalty for missing it.
func (t *attended) worth(i int) (value, most float64, known bool) {
	if t.left[i] {
		return 0, 0, true
	}
	penalty, reward := FromWei(&t.terms.Penalty), FromWei(&t.terms.Reward)
	return t.hit * (penalty + reward*t.share.or(1)), t.hit * (penalty + reward), true
}

// stay has one account leave where serving brings less than nothing, whether it looks or not. One a round: who sees another leave waits.
func (t *attended) stay(s *Scene) error {
	looking := t.hit*FromWei(&t.terms.Reward)*t.share.or(1) - t.cost
	lazy := -t.hit * FromWei(&t.terms.Penalty)
	at := slices.Index(t.left, false)
	if t.group.Word("leaves") != "true" || max(looking, lazy) >= 0 || at < 0 {
		return nil
	}
	t.left[at], t.group.Looking[at] = true, 0
	_, err := s.Must(world.Action{Op: world.OpLeaveAttention, By: t.group.Accounts[at]})
	return err
}

// look has the blobs of a case attested by all other transcoders, and everybody look at it or not: who does opens a game if the segment is
// spoilt, and commits to a hit if not.
func (t *attended) look(s *Scene, q *Question) error {
	count := len(t.group.Accounts)
	c := &attendedCase{
		Question: q, bad: s.Cast.Claims[q.Claim].Bad[q.Sequence],
		looked: make([]bool, count), hits: make([]bool, count), committed: make([]bool, count),
	}
	t.cases = append(t.cases, c)
	if err := t.attest(s, q); err != nil {
		return err
	}
	for i, self := range t.group.Accounts {
		c.hits[i] = !t.left[i] && t.isHit(s, c, self)
		if t.left[i] || !t.looks(s, i) {
			continue
		}
		c.looked[i] = true
		var err error
		switch {
		case c.bad && c.game == 0:
			err = t.challenge(s, i, c)
		case !c.bad && c.hits[i]:
			c.committed[i] = true
			_, err = s.Must(world.Action{
				Op: world.OpCommitAttention, By: self, ID: q.Claim, N: q.Sequence, M: uint64(goodRendition), Data: world.Found{Digest: t.digest()},
			})
		}
		if err != nil {
			return err
		}
	}
	s.Cast.look(q, c.looked)
	return nil
}

// digest is what the program leaves of the rendition that it passes.
func (t *attended) digest() [16]byte {
	return runs.Run{Program: t.rules.Program, Rendition: goodRendition}.Ending().Digest
}

func (t *attended) isHit(s *Scene, c *attendedCase, self world.Account) bool {
	roll := world.Roll(t.digest(), s.World.Address(self), world.Rendition{Claim: c.Claim, Sequence: c.Sequence, Index: goodRendition})
	return protocol.IsHit(roll, t.terms.Chance)
}

// attest hands in the word of all other active transcoders that the blobs can be had.
func (t *attended) attest(s *Scene, q *Question) error {
	members, err := s.World.Members()
	if err != nil {
		return err
	}
	var list []world.Attestation
	for _, m := range members {
		seen, err := s.World.Transcoder(m.Account)
		if err != nil {
			return err
		}
		if seen.Active && m.Account != s.Cast.Claims[q.Claim].Transcoder {
			list = append(list, world.Attestation{Transcoder: m.Account, Signer: m.Account})
		}
	}
	slices.SortFunc(list, func(a, b world.Attestation) int {
		x, y := s.World.Address(a.Transcoder), s.World.Address(b.Transcoder)
		return bytes.Compare(x[:], y[:])
	})
	_, err = s.Do(world.Action{Op: world.OpAttest, By: t.group.Accounts[0], ID: q.Claim, N: q.Sequence, Data: list})
	return err
}

// challenge opens a game about a spoilt segment with what the program really does with it.
func (t *attended) challenge(s *Scene, i int, c *attendedCase) error {
	run := runs.Run{Program: t.rules.Program, Rendition: badRendition}
	opening := world.Opening{Program: t.rules.Program, Final: world.Moment{Run: run, Step: run.Ending().Steps}}
	for section := range opening.Ends {
		opening.Ends[section] = opening.Final
	}
	receipt, err := s.Do(world.Action{
		Op: world.OpOpenGame, By: t.group.Accounts[i], ID: c.Claim, N: c.Sequence, M: uint64(badRendition), Value: t.rules.Court.MinimumBond, Data: opening,
	})
	if receipt.Revert == "" {
		c.game, c.challenger = receipt.ID, i
	}
	return err
}

// judge ends the game about a case, which its transcoder does not answer: it would lose. A case without one is settled, and somebody posts its
// digest if there is something to reckon.
func (t *attended) judge(s *Scene, turn int, c *attendedCase) error {
	if c.game != 0 {
		return t.win(s, c)
	}
	receipt, err := s.Do(world.Action{Op: world.OpSettleCase, By: t.group.Accounts[0], ID: c.Claim, N: c.Sequence})
	if err != nil || receipt.Revert != "" || receipt.ID != uint64(world.VerdictPass) {
		return err
	}
	poster := t.poster(turn, c)
	if poster < 0 || !slices.Contains(c.hits, true) {
		return nil
	}
	receipt, err = s.Do(world.Action{
		Op: world.OpPostDigest, By: t.group.Accounts[poster], ID: c.Claim, N: c.Sequence, M: uint64(goodRendition), Value: t.rules.Digests.MinimumBond,
		Data: world.DigestPost{Program: t.rules.Program, Digest: t.digest()},
	})
	c.poster, c.posted = poster, receipt.Revert == ""
	return err
}

// win ends a game whose transcoder has not moved. It is slashed in the same call.
func (t *attended) win(s *Scene, c *attendedCase) error {
	cheat := s.Cast.Claims[c.Claim].Transcoder
	before, err := s.World.Transcoder(cheat)
	if err != nil {
		return err
	}
	if _, err := s.Must(world.Action{Op: world.OpTimeOut, By: t.group.Accounts[c.challenger], ID: c.game}); err != nil {
		return err
	}
	after, err := s.World.Transcoder(cheat)
	if before.Tokens.Gt(&after.Tokens) {
		counts := &s.Cast.Counts
		counts.Punished++
		counts.Slashed.Add(&counts.Slashed, before.Tokens.Sub(&before.Tokens, &after.Tokens))
	}
	return err
}

// poster is who posts the digest of a case: one that has looked, in turn, or where nobody has, one to whom the finder's part of what the others
// have missed is worth a look now. It is -1 if nobody does.
func (t *attended) poster(turn int, c *attendedCase) int {
	count := len(t.group.Accounts)
	for i := range count {
		if at := (turn + i) % count; c.looked[at] {
			return at
		}
	}
	serving := 0
	for i := range count {
		if !t.left[i] {
			serving++
		}
	}
	missed := t.hit * float64(serving-1) * FromWei(&t.terms.Penalty) * t.finderPart
	for i := range count {
		if at := (turn + i) % count; !t.left[at] && missed > t.cost {
			t.group.Costs[t.group.Accounts[at]] += t.cost
			return at
		}
	}
	return -1
}

// reckon has the poster of a digest reckon with everybody who has hit, and take its bond back.
func (t *attended) reckon(s *Scene, c *attendedCase) error {
	if !c.posted {
		return nil
	}
	about := world.Action{By: t.group.Accounts[c.poster], ID: c.Claim, N: c.Sequence, M: uint64(goodRendition)}
	commitments := 0
	for _, one := range c.committed {
		if one {
			commitments++
		}
	}
	for i, self := range t.group.Accounts {
		if !c.hits[i] {
			continue
		}
		a := about
		a.Op, a.To = world.OpReckon, self
		receipt, err := s.Do(a)
		if err != nil {
			return err
		}
		if receipt.Revert == "" && receipt.ID == uint64(world.OutcomeHit) {
			s.Cast.Counts.LookPay += FromWei(&receipt.Amount)
			t.share.add(FromWei(&receipt.Amount) / FromWei(&t.terms.Reward))
		} else {
			t.share.add(1 / float64(commitments+1))
		}
	}
	about.Op = world.OpReleaseDigest
	_, err := s.Do(about)
	return err
}

// collect has everybody take out what it is owed, and its bond when it has left.
func (t *attended) collect(s *Scene) error {
	for _, self := range t.group.Accounts {
		seen, err := s.World.Attendant(self)
		if err != nil {
			return err
		}
		if seen.LeftAt > 0 && seen.BondUntil < s.World.Now() {
			receipt, err := s.Must(world.Action{Op: world.OpReleaseVerifier, By: self, To: self})
			if err != nil {
				return err
			}
			seen.Owed.Add(&seen.Owed, &receipt.Amount)
		}
		bond, err := s.World.Owed(world.CaseDigests, self)
		if err != nil {
			return err
		}
		won, err := s.World.Owed(world.VerificationCourt, self)
		if err != nil {
			return err
		}
		for _, one := range []struct {
			op   world.Op
			owed uint256.Int
		}{{world.OpWithdrawAttention, seen.Owed}, {world.OpWithdrawFromDigests, bond}, {world.OpWithdrawWon, won}} {
			if one.owed.IsZero() {
				continue
			}
			if _, err := s.Must(world.Action{Op: one.op, By: self, To: self}); err != nil {
				return err
			}
		}
	}
	return nil
}
