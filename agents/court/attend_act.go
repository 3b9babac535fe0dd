package court

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/truebit/game"
	"github.com/livepeer/network/truebit/guest"
	"github.com/livepeer/network/truebit/trace"
)

// subjectNote is what was found out about a rendition of a case.
type subjectNote struct {
	digest   protocol.Digest
	surveyed bool
	missed   []common.Address
	done     bool // whether nothing can follow from it any more
}

// attends tells whether the account is paid for its attention.
func (c *Clerk) attends() bool { return !c.cfg.Attention.IsZero() && c.cfg.Protocol.HasAttention() }

// noteDigest keeps what the program has left of a rendition.
func (c *Clerk) noteDigest(one *protocol.Case, rendition int, result guest.Result) {
	c.mu.Lock()
	defer c.mu.Unlock()
	n := c.note(one.CaseID)
	if n.subjects == nil {
		n.subjects = make(map[int]*subjectNote)
	}
	if n.subjects[rendition] == nil {
		n.subjects[rendition] = &subjectNote{digest: protocol.DigestOf(result.Digest)}
	}
}

// lookAttention reads what DecideAttention wants to know at a block.
func (c *Clerk) lookAttention(ctx context.Context, head chain.Head) (AttendView, error) {
	then := c.cfg.Protocol.AsOf(head.Number)
	v := AttendView{Self: c.cfg.Sender.Address(), Now: head.Time, BaseFee: head.BaseFee, Amount: c.cfg.Attention, Budget: c.cfg.Budget}
	var err error
	if v.Member, err = then.AttendantOf(ctx, v.Self); err != nil {
		return v, err
	}
	terms, err := then.AttentionTerms(ctx)
	if err != nil {
		return v, err
	}
	v.MinimumBond = terms.MinimumBond
	if v.Terms, err = then.DigestTerms(ctx); err != nil {
		return v, err
	}
	if v.Bond, err = then.DigestBondNeeded(ctx); err != nil {
		return v, err
	}
	if v.OwedByAttention, err = then.OwedForAttention(ctx, v.Self); err != nil {
		return v, err
	}
	if v.OwedByDigests, err = then.OwedForDigests(ctx, v.Self); err != nil {
		return v, err
	}
	for _, one := range c.cases() {
		if one.Decided() && one.Verdict != protocol.VerdictPass {
			continue
		}
		attended, err := c.lookAtSubjects(ctx, then, one, v.Self, head.Time)
		if err != nil {
			return v, err
		}
		if len(attended.Subjects) > 0 || attended.Unknown {
			v.Cases = append(v.Cases, attended)
		}
	}
	return v, nil
}

// lookAtSubjects reads what there is of the renditions of a case whose digests are known.
func (c *Clerk) lookAtSubjects(ctx context.Context, then *protocol.Protocol, one *protocol.Case, self common.Address, now time.Time) (AttendedCase, error) {
	seen := AttendedCase{Case: one, Held: one.Decided() && c.holds(ctx, one)}
	c.mu.Lock()
	seen.Unknown = c.note(one.CaseID).finding == Unchecked
	for rendition, known := range c.note(one.CaseID).subjects {
		if known.done {
			continue
		}
		seen.Subjects = append(seen.Subjects, SubjectView{
			Subject: protocol.Subject{CaseID: one.CaseID, Rendition: rendition}, Digest: known.digest, Surveyed: known.surveyed, Missed: known.missed,
		})
	}
	c.mu.Unlock()
	if len(seen.Subjects) == 0 {
		return seen, nil
	}
	terms, err := then.AttentionTermsOf(ctx, one)
	if err != nil {
		return seen, err
	}
	seen.Penalty = terms.Penalty
	for i := range seen.Subjects {
		s := &seen.Subjects[i]
		s.Hit = protocol.IsHit(protocol.Roll(s.Digest, self, s.Subject), terms.ChancePPM)
		if s.Reckoning, err = then.ReckoningOf(ctx, s.Subject, self); err != nil {
			return seen, err
		}
		if !one.Decided() {
			continue
		}
		if s.Posting, err = then.PostingOf(ctx, s.Subject); err != nil {
			return seen, err
		}
		if s.Games, err = c.lookAtDigestGames(ctx, then, one, s.Rendition); err != nil {
			return seen, err
		}
		if s.over(self, now) {
			c.mu.Lock()
			c.note(one.CaseID).subjects[s.Rendition].done = true
			c.mu.Unlock()
		}
	}
	return seen, nil
}

// lookAtDigestGames reads the open games about a digest.
func (c *Clerk) lookAtDigestGames(ctx context.Context, then *protocol.Protocol, one *protocol.Case, rendition int) (views []GameView, err error) {
	c.mu.Lock()
	var open []*protocol.Game
	for _, id := range one.DigestGames {
		if g := c.docket.DigestGames[id]; g != nil && g.Status == protocol.GameOpen && g.Rendition == rendition {
			copied := *g
			open = append(open, &copied)
		}
	}
	c.mu.Unlock()
	for _, g := range open {
		state, err := then.GameOf(ctx, protocol.ArenaDigests, g.ID)
		if err != nil {
			return nil, err
		}
		c.mu.Lock()
		views = append(views, GameView{Game: g, GameState: state, Lost: c.lostDigestGames[g.ID]})
		c.mu.Unlock()
	}
	return views, nil
}

// actAttending does a duty of attention, once.
func (c *Clerk) actAttending(ctx context.Context, d Duty) error {
	if d.Kind == Join {
		return c.join(ctx)
	}
	if d.Kind == Collect {
		return c.collect(ctx)
	}
	one, _ := c.find(Duty{Case: d.Case})
	if one == nil {
		return errGone
	}
	s := protocol.Subject{CaseID: d.Case, Rendition: d.Rendition}
	digest, err := c.digestOf(s)
	if err != nil {
		return err
	}
	switch d.Kind {
	case Commit:
		return c.commit(ctx, s, digest)
	case Survey:
		return c.survey(ctx, one, s, digest)
	case Post:
		return c.post(ctx, one, s, digest)
	case Contest:
		return c.contest(ctx, one, s, digest)
	case Answer:
		return c.answer(ctx, one, d)
	case Close:
		return c.close(ctx, d)
	case Return:
		return c.send(ctx, c.cfg.Protocol.RefundGame(protocol.ArenaDigests, d.Game))
	case Reckon:
		return c.reckon(ctx, s, d.Verifier)
	case Release:
		return c.send(ctx, c.cfg.Protocol.ReleaseDigest(s))
	default:
		return fmt.Errorf("unknown duty %q", d.Kind)
	}
}

// digestOf returns what the program has left of a rendition.
func (c *Clerk) digestOf(s protocol.Subject) (protocol.Digest, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	known := c.note(s.CaseID).subjects[s.Rendition]
	if known == nil {
		return protocol.Digest{}, errGone
	}
	return known.digest, nil
}

func (c *Clerk) join(ctx context.Context) error {
	terms, err := c.cfg.Protocol.AttentionTerms(ctx)
	if err != nil {
		return err
	}
	bond := terms.MinimumBond
	if bond.Cmp(c.cfg.Attention) > 0 {
		return fmt.Errorf("a bond of %s is needed for attention, %s is allowed", bond, c.cfg.Attention)
	}
	if err := c.send(ctx, c.cfg.Protocol.JoinAttention(bond)); err != nil {
		return err
	}
	c.cfg.Log.Info().Stringer("bond", bond).Msg("bonded for attention: every case is to be looked at from now on")
	return nil
}

// commit is worth what a miss costs.
func (c *Clerk) commit(ctx context.Context, s protocol.Subject, digest protocol.Digest) error {
	roll := protocol.Roll(digest, c.cfg.Sender.Address(), s)
	request := c.cfg.Protocol.CommitDigest(s, protocol.Commitment(roll))
	request.Essential = true
	if err := c.send(ctx, request); err != nil {
		return err
	}
	c.cfg.Log.Info().Uint64("claim", s.Claim).Uint64("sequence", s.Sequence).Int("rendition", s.Rendition).Msg("digest committed to")
	return nil
}

// survey looks for verifiers that can be charged: those who owed a commitment and made none, and those whose commitment is to something else.
func (c *Clerk) survey(ctx context.Context, one *protocol.Case, s protocol.Subject, digest protocol.Digest) error {
	terms, err := c.cfg.Protocol.AttentionTermsOf(ctx, one)
	if err != nil {
		return err
	}
	verifiers, err := c.cfg.Protocol.Verifiers(ctx)
	if err != nil {
		return err
	}
	var missed []common.Address
	for _, verifier := range verifiers {
		if verifier == c.cfg.Sender.Address() {
			continue
		}
		chargeable, err := c.isChargeable(ctx, s, verifier, protocol.Roll(digest, verifier, s), terms.ChancePPM)
		if err != nil {
			return err
		}
		if chargeable {
			missed = append(missed, verifier)
		}
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if known := c.note(s.CaseID).subjects[s.Rendition]; known != nil {
		known.surveyed, known.missed = true, missed
	}
	return nil
}

func (c *Clerk) isChargeable(ctx context.Context, s protocol.Subject, verifier common.Address, roll common.Hash, chancePPM uint32) (bool, error) {
	reckoning, err := c.cfg.Protocol.ReckoningOf(ctx, s, verifier)
	if err != nil || reckoning.Done {
		return false, err
	}
	hit := protocol.IsHit(roll, chancePPM)
	if reckoning.Commitment != (common.Hash{}) {
		return !hit || reckoning.Commitment != protocol.Commitment(roll), nil
	}
	if !hit {
		return false, nil
	}
	return c.cfg.Protocol.IsDuty(ctx, s.CaseID, verifier)
}

// reckon has a verifier paid or charged, and does not look at it again.
func (c *Clerk) reckon(ctx context.Context, s protocol.Subject, verifier common.Address) error {
	err := c.send(ctx, c.cfg.Protocol.Reckon(s, verifier))
	if err != nil && !c.cfg.Protocol.IsAttentionRefusal(err) {
		return err
	}
	c.mu.Lock()
	if known := c.note(s.CaseID).subjects[s.Rendition]; known != nil {
		var rest []common.Address
		for _, other := range known.missed {
			if other != verifier {
				rest = append(rest, other)
			}
		}
		known.missed = rest
	}
	c.mu.Unlock()
	if err != nil {
		return err
	}
	c.cfg.Log.Info().Uint64("claim", s.Claim).Uint64("sequence", s.Sequence).Int("rendition", s.Rendition).Str("verifier", verifier.Hex()).Msg("reckoned with a verifier")
	return nil
}

// bondOf is what is sent with a post or a game: more than what is needed now, as the base fee may rise until it is mined. It comes back.
func (c *Clerk) bondOf(ctx context.Context) (chain.Wei, error) {
	bond, err := c.cfg.Protocol.DigestBondNeeded(ctx)
	if err != nil {
		return bond, err
	}
	if raised := bond.MulDivDown(3, 2); raised.Cmp(c.cfg.Budget) <= 0 {
		bond = raised
	}
	return bond, nil
}

func (c *Clerk) post(ctx context.Context, one *protocol.Case, s protocol.Subject, digest protocol.Digest) error {
	bond, err := c.bondOf(ctx)
	if err != nil {
		return err
	}
	shown := protocol.Challenge{Case: one.CaseID, Rendition: s.Rendition, Source: one.Source, Renditions: one.Renditions, Bond: bond}
	if err := c.showOrigin(ctx, one, &shown); err != nil {
		return err
	}
	if err := c.send(ctx, c.cfg.Protocol.PostDigest(shown, digest)); err != nil {
		return err
	}
	c.cfg.Log.Info().Uint64("claim", s.Claim).Uint64("sequence", s.Sequence).Int("rendition", s.Rendition).Stringer("digest", digest).Msg("digest posted")
	return nil
}

// contest opens a game about a digest that is not the one the machine leaves.
func (c *Clerk) contest(ctx context.Context, one *protocol.Case, s protocol.Subject, digest protocol.Digest) error {
	bond, err := c.bondOf(ctx)
	if err != nil {
		return err
	}
	var request chain.Request
	err = c.withTrace(ctx, one, s.Rendition, func(truth *trace.Trace) error {
		final, _, err := truth.Final(ctx)
		if err != nil {
			return fmt.Errorf("run to the end: %w", err)
		}
		result, err := guest.ResultOf(final)
		if err != nil {
			return err
		}
		if protocol.DigestOf(result.Digest) != digest {
			return errors.New("the machine leaves another digest than the check")
		}
		ends, err := truth.Section(ctx, 0, trace.Steps)
		if err != nil {
			return fmt.Errorf("sections of the trace: %w", err)
		}
		request = c.cfg.Protocol.DisputeDigest(s, final.Encode(), [game.Sections]common.Hash(ends), bond)
		return nil
	})
	if err != nil {
		return err
	}
	if err := c.send(ctx, request); err != nil {
		return err
	}
	c.cfg.Log.Warn().Uint64("claim", s.Claim).Uint64("sequence", s.Sequence).Int("rendition", s.Rendition).Stringer("bond", bond).Msg("game about a wrong digest opened")
	return nil
}

// answer makes the next move of a game about a digest, if the own run knows one.
func (c *Clerk) answer(ctx context.Context, one *protocol.Case, d Duty) error {
	c.mu.Lock()
	found := c.docket.DigestGames[d.Game]
	if found == nil {
		c.mu.Unlock()
		return errGone
	}
	view := found.View()
	c.mu.Unlock()
	var move game.Move
	err := c.withTrace(ctx, one, d.Rendition, func(truth *trace.Trace) (err error) {
		move, err = game.Decide(ctx, view, c.told(truth), d.Side)
		return err
	})
	lost := errors.Is(err, game.ErrNotThisGame)
	if err != nil && !lost {
		return err
	}
	if lost || move.Kind == game.None {
		c.mu.Lock()
		c.lostDigestGames[d.Game] = true
		c.mu.Unlock()
		c.cfg.Log.Error().Uint64("game", d.Game).Stringer("side", d.Side).Msg("the program agrees with the other party: this game about a digest is not played on")
		return nil
	}
	request, err := c.cfg.Protocol.PlayMove(protocol.ArenaDigests, d.Game, view.Post, move)
	if err != nil {
		return err
	}
	return c.send(ctx, request)
}

func (c *Clerk) close(ctx context.Context, d Duty) error {
	request, err := c.cfg.Protocol.PlayMove(protocol.ArenaDigests, d.Game, game.Post{}, game.Move{Kind: game.TimeOut})
	if err != nil {
		return err
	}
	return c.send(ctx, request)
}

// collect takes out what both contracts owe.
func (c *Clerk) collect(ctx context.Context) error {
	self := c.cfg.Sender.Address()
	owed, err := c.cfg.Protocol.OwedForAttention(ctx, self)
	if err != nil {
		return err
	}
	if !owed.IsZero() {
		if err := c.send(ctx, c.cfg.Protocol.WithdrawFromAttention(self)); err != nil {
			return err
		}
	}
	if owed, err = c.cfg.Protocol.OwedForDigests(ctx, self); err != nil || owed.IsZero() {
		return err
	}
	return c.send(ctx, c.cfg.Protocol.WithdrawFromDigests(self))
}

// keepFor bounds how long cases that have passed are kept: until the last digest that can be posted is final, and as long again to reckon.
func (c *Clerk) keepFor(terms protocol.DigestTerms) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.attendFor = min(2*(terms.Post+terms.Dispute+2*terms.Clock), memory/2)
}
