package court

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/agents/wire"
	"github.com/livepeer/network/media/profile"
	"github.com/livepeer/network/truebit/game"
	"github.com/livepeer/network/truebit/guest"
	"github.com/livepeer/network/truebit/trace"
	"github.com/livepeer/network/verification/claim"
)

// errGone says that a case or game of a duty is over and forgotten.
var errGone = errors.New("it is not before the court any more")

// act does a duty, once.
func (c *Clerk) act(ctx context.Context, d Duty) error {
	if d.Kind == Withdraw {
		return c.send(ctx, c.cfg.Protocol.WithdrawFromCourt(c.cfg.Sender.Address()))
	}
	if d.attentionName() != "" {
		return c.actAttending(ctx, d)
	}
	one, played := c.find(d)
	if one == nil || d.Game != 0 && played == nil {
		return errGone
	}
	if d.Game != 0 {
		return c.actInGame(ctx, d, one, played)
	}
	switch d.Kind {
	case Fetch:
		return c.fetch(ctx, one)
	case Check:
		return c.check(ctx, one)
	case Run:
		return c.prepare(ctx, one, d.Rendition)
	case Open:
		return c.open(ctx, one, d.Rendition)
	case Hand:
		return c.hand(ctx, one)
	case Show:
		return c.show(ctx, one)
	case Settle:
		return c.settle(ctx, one)
	default:
		return fmt.Errorf("unknown duty %q", d.Kind)
	}
}

// actInGame does a duty of a game.
func (c *Clerk) actInGame(ctx context.Context, d Duty, one *protocol.Case, played *protocol.Game) error {
	switch d.Kind {
	case Fetch:
		return c.fetch(ctx, one)
	case Assess:
		return c.assess(ctx, one, played, d.Level)
	case Play:
		return c.play(ctx, one, played, d.Side)
	case TimeOut:
		return c.timeOut(ctx, played)
	case Refund:
		return c.send(ctx, c.cfg.Protocol.RefundGame(protocol.ArenaCourt, d.Game))
	default:
		return fmt.Errorf("unknown duty %q", d.Kind)
	}
}

// find returns copies of the case and the game that a duty is about, nil for what is not there.
func (c *Clerk) find(d Duty) (one *protocol.Case, played *protocol.Game) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if found := c.docket.Cases[d.Case]; found != nil {
		copied := *found
		one = &copied
	}
	if found := c.docket.Games[d.Game]; found != nil {
		copied := *found
		played = &copied
	}
	return one, played
}

// conclude notes what was found of a case.
func (c *Clerk) conclude(one *protocol.Case, finding Finding, failed int, detail string) {
	c.mu.Lock()
	n := c.note(one.CaseID)
	n.finding, n.failed = finding, failed
	c.mu.Unlock()
	c.tally.found(finding)
	log := c.cfg.Log.With().Uint64("claim", one.Claim).Uint64("sequence", one.Sequence).Str("transcoder", one.Transcoder.Hex()).Logger()
	switch finding {
	case Sound:
		log.Info().Msg("challenged segment passes")
	case Wrong:
		log.Warn().Int("rendition", failed).Str("detail", detail).Msg("challenged segment fails, it will be disputed")
	default:
		log.Error().Str("detail", detail).Msg("challenged segment cannot be disputed")
	}
}

// check holds every rendition of a case that the program judges against it.
func (c *Clerk) check(ctx context.Context, one *protocol.Case) error {
	if err := c.hasProgram(ctx, one); errors.Is(err, errNoProgram) {
		c.conclude(one, Beyond, 0, err.Error())
		return nil
	} else if err != nil {
		return err
	}
	profiles, err := c.ladder(ctx, one)
	if err != nil {
		return err
	}
	if len(profiles) != len(one.Renditions) {
		c.conclude(one, Beyond, 0, fmt.Sprintf("%d renditions for %d profiles", len(one.Renditions), len(profiles)))
		return nil
	}
	source, err := c.Blob(ctx, one.Source)
	if err != nil {
		return err
	}
	unjudged := 0
	for i, root := range one.Renditions {
		parameters, judged := ParametersOf(profiles[i])
		if !judged {
			unjudged++
			continue
		}
		rendition, err := c.Blob(ctx, root)
		if err != nil {
			return err
		}
		result, err := c.cfg.Program.Check(ctx, parameters, source, rendition)
		if err != nil {
			return fmt.Errorf("check rendition %d: %w", i, err)
		}
		if passes := result.Code == guest.Pass || result.Code >= guest.Source && result.Code < guest.Rendition; !passes {
			c.conclude(one, Wrong, i, fmt.Sprintf("code %d", result.Code))
			return nil
		}
		c.noteDigest(one, i, result)
	}
	c.conclude(one, Sound, 0, "")
	if err := c.checkOrder(ctx, one); err != nil || unjudged > 0 {
		c.cfg.Log.Warn().Err(err).Uint64("claim", one.Claim).Uint64("sequence", one.Sequence).Str("transcoder", one.Transcoder.Hex()).Int("unjudged", unjudged).
			Msg("a part of a challenged segment cannot be disputed: renditions that the program does not judge, or a source that is not shown to be the broadcaster's")
	}
	return nil
}

// checkOrder wants the claimant to show that the broadcaster has signed the source. The court takes the claimant's word for it: nobody can dispute a source.
func (c *Clerk) checkOrder(ctx context.Context, one *protocol.Case) error {
	job, err := c.cfg.Protocol.Job(ctx, one.Job)
	if err != nil {
		return err
	}
	var signature []byte
	err = c.fromHolder(ctx, one.Transcoder, func(ctx context.Context, from wire.Client) (err error) {
		signature, err = from.Order(ctx, one.Job, one.Sequence)
		return err
	})
	if err != nil {
		return err
	}
	digest := c.cfg.Protocol.Domain.SegmentDigest(claim.Segment{Job: one.Job, Sequence: one.Sequence, SourceHash: one.Source})
	return claim.CheckSigner(digest, signature, job.Broadcaster)
}

// prepare runs the machine for what a game is opened with.
func (c *Clerk) prepare(ctx context.Context, one *protocol.Case, rendition int) error {
	return c.withTrace(ctx, one, rendition, func(truth *trace.Trace) error {
		opening, err := game.Open(ctx, truth)
		if err != nil {
			return err
		}
		if opening == nil {
			c.conclude(one, Beyond, rendition, "the machine says pass where the check has failed")
			return nil
		}
		c.mu.Lock()
		defer c.mu.Unlock()
		c.note(one.CaseID).opening = opening
		return nil
	})
}

// assess holds the last post of another challenger against the own run.
func (c *Clerk) assess(ctx context.Context, one *protocol.Case, played *protocol.Game, level int) error {
	if level > len(played.Posts) {
		return errGone
	}
	post := played.Posts[level-1]
	view := game.View{Level: level, Position: post.Position, Post: post.Post}
	return c.withTrace(ctx, one, played.Rendition, func(truth *trace.Trace) error {
		move, err := game.Decide(ctx, view, truth, game.Defender)
		if err != nil && !errors.Is(err, game.ErrNotThisGame) {
			return err
		}
		c.mu.Lock()
		defer c.mu.Unlock()
		known := c.gameNote(played.ID)
		known.assessed, known.true = level, err == nil && move.Kind == game.None
		return nil
	})
}

// open challenges a rendition. The bond is more than what is needed now, as the base fee may rise until the transaction is mined; what is sent comes back.
func (c *Clerk) open(ctx context.Context, one *protocol.Case, rendition int) error {
	c.mu.Lock()
	opening := c.note(one.CaseID).opening
	c.mu.Unlock()
	if opening == nil {
		return errGone
	}
	bond, err := c.cfg.Protocol.BondNeeded(ctx)
	if err != nil {
		return err
	}
	if raised := bond.MulDivDown(3, 2); raised.Cmp(c.cfg.Budget) <= 0 {
		bond = raised
	}
	challenge := protocol.Challenge{
		Case: one.CaseID, Rendition: rendition, Source: one.Source, Renditions: one.Renditions, Opening: *opening, Bond: bond,
	}
	if err := c.showOrigin(ctx, one, &challenge); err != nil {
		return err
	}
	request := c.cfg.Protocol.OpenGame(challenge)
	if err := c.send(ctx, request); err != nil {
		return err
	}
	c.cfg.Log.Warn().Uint64("claim", one.Claim).Uint64("sequence", one.Sequence).Int("rendition", rendition).Stringer("bond", bond).Msg("game opened")
	return nil
}

// showOrigin fills in what the first state of a game follows from.
func (c *Clerk) showOrigin(ctx context.Context, one *protocol.Case, challenge *protocol.Challenge) error {
	job, err := c.cfg.Protocol.Job(ctx, one.Job)
	if err != nil {
		return err
	}
	profiles, err := c.ladder(ctx, one)
	if err != nil {
		return err
	}
	challenge.Terms, challenge.Boxes, challenge.JSONHash = job.Terms(), profile.Boxes(profiles), profile.JSONHash(profiles)
	challenge.Siblings, err = c.cfg.Program.Image().Siblings()
	return err
}

// play makes the next move of a game, if the own run knows one.
func (c *Clerk) play(ctx context.Context, one *protocol.Case, played *protocol.Game, side game.Side) error {
	var move game.Move
	view := played.View()
	err := c.withTrace(ctx, one, played.Rendition, func(truth *trace.Trace) (err error) {
		move, err = game.Decide(ctx, view, c.told(truth), side)
		return err
	})
	lost := errors.Is(err, game.ErrNotThisGame)
	if err != nil && !lost {
		return err
	}
	if lost || move.Kind == game.None {
		c.concede(played, side)
		return nil
	}
	request, err := c.cfg.Protocol.PlayMove(protocol.ArenaCourt, played.ID, view.Post, move)
	if err != nil {
		return err
	}
	if err := c.send(ctx, request); err != nil {
		return err
	}
	c.cfg.Log.Info().Uint64("game", played.ID).Stringer("side", side).Int("level", view.Level).Int("section", move.Section).Msg("move made")
	return nil
}

// concede stops playing a game that the own run says is lost.
func (c *Clerk) concede(played *protocol.Game, side game.Side) {
	c.mu.Lock()
	c.gameNote(played.ID).lost = true
	c.mu.Unlock()
	c.tally.conceded.Inc()
	c.cfg.Log.Error().Uint64("game", played.ID).Uint64("claim", played.Case.Claim).Uint64("sequence", played.Case.Sequence).Int("rendition", played.Rendition).
		Stringer("side", side).Msg("the program agrees with the other party: this game is not played on, and is lost")
}

func (c *Clerk) timeOut(ctx context.Context, played *protocol.Game) error {
	request, err := c.cfg.Protocol.PlayMove(protocol.ArenaCourt, played.ID, game.Post{}, game.Move{Kind: game.TimeOut})
	if err != nil {
		return err
	}
	return c.send(ctx, request)
}

// settle decides a case whose time is over. To its transcoder that is worth what the claim brings, to others the bounty that it brings when it is settled itself.
func (c *Clerk) settle(ctx context.Context, one *protocol.Case) error {
	of, err := c.cfg.Protocol.Claim(ctx, one.Claim)
	if err != nil {
		return err
	}
	terms, err := c.cfg.Protocol.ParametersOf(ctx, one.Job)
	if err != nil {
		return err
	}
	request := c.cfg.Protocol.SettleCase(one.CaseID)
	if request.MaxFee = terms.Bounty(of.Amount); one.Transcoder == c.cfg.Sender.Address() {
		request.MaxFee = of.Amount
	}
	return c.send(ctx, request)
}

// hand gives the claimant the signature that its blobs are held here.
func (c *Clerk) hand(ctx context.Context, one *protocol.Case) error {
	held := claim.Held{Claim: one.Claim, Sequence: one.Sequence, BlobsHash: protocol.BlobsHash(one.Source, one.Renditions)}
	signature, err := claim.Sign(c.cfg.Protocol.HeldDigest(held), c.cfg.Key)
	if err != nil {
		return err
	}
	to, err := c.cfg.Peers.Reach(ctx, c.cfg.Protocol, one.Transcoder)
	if err != nil {
		return err
	}
	if err := to.SendHeld(ctx, wire.SignedHeld{Held: held, Transcoder: c.cfg.Sender.Address(), Signature: signature}); err != nil {
		return fmt.Errorf("hand over what is held: %w", err)
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	c.note(one.CaseID).handed = c.now
	return nil
}

// show puts the signatures of a quorum on chain. It is worth what the claim brings.
func (c *Clerk) show(ctx context.Context, one *protocol.Case) error {
	of, err := c.cfg.Protocol.Claim(ctx, one.Claim)
	if err != nil {
		return err
	}
	c.mu.Lock()
	n := c.note(one.CaseID)
	chosen := make(map[common.Address][]byte, len(n.quorum))
	for _, account := range n.quorum {
		chosen[account] = n.signatures[account]
	}
	c.mu.Unlock()
	request := c.cfg.Protocol.Attest(one.CaseID, chosen)
	request.MaxFee = of.Amount
	if err := c.send(ctx, request); err != nil {
		return err
	}
	c.cfg.Log.Info().Uint64("claim", one.Claim).Uint64("sequence", one.Sequence).Int("signatures", len(chosen)).Msg("segment shown to be available")
	return nil
}
