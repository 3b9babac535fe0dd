package court

import (
	"cmp"
	"context"
	"errors"
	"os"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/truebit/game"
)

// look reads what Decide wants to know at a block.
func (c *Clerk) look(ctx context.Context, head chain.Head) (View, error) {
	then := c.cfg.Protocol.AsOf(head.Number)
	v := View{Self: c.cfg.Sender.Address(), Now: head.Time, BaseFee: head.BaseFee, Roles: c.cfg.Roles, Budget: c.cfg.Budget}
	var err error
	if v.Roles.Challenge || v.Roles.Defend {
		if v.Owed, err = then.OwedByCourt(ctx, v.Self); err != nil {
			return v, err
		}
	}
	cases := c.cases()
	if v.Roles.Challenge && len(cases) > 0 {
		if v.Bond, err = then.BondNeeded(ctx); err != nil {
			return v, err
		}
	}
	for _, one := range cases {
		seen, err := c.lookAt(ctx, then, one)
		if err != nil {
			return v, err
		}
		v.Cases = append(v.Cases, seen)
	}
	return v, nil
}

// cases are copies of the first maxCases to end.
func (c *Clerk) cases() []*protocol.Case {
	c.mu.Lock()
	defer c.mu.Unlock()
	cases := make([]*protocol.Case, 0, len(c.docket.Cases))
	for _, one := range c.docket.Cases {
		copied := *one
		cases = append(cases, &copied)
	}
	slices.SortFunc(cases, func(a, b *protocol.Case) int {
		return cmp.Or(a.Deadline.Compare(b.Deadline), cmp.Compare(a.Claim, b.Claim), cmp.Compare(a.Sequence, b.Sequence))
	})
	return cases[:min(len(cases), maxCases)]
}

// openGames are copies of those about a case that are not over.
func (c *Clerk) openGames(one *protocol.Case) []*protocol.Game {
	c.mu.Lock()
	defer c.mu.Unlock()
	var open []*protocol.Game
	for _, id := range one.Games {
		if g := c.docket.Games[id]; g != nil && g.Status == protocol.GameOpen {
			copied := *g
			open = append(open, &copied)
		}
	}
	return open
}

func (c *Clerk) lookAt(ctx context.Context, then *protocol.Protocol, one *protocol.Case) (CaseView, error) {
	quorum, err := c.quorum(ctx, then, one)
	if err != nil {
		return CaseView{}, err
	}
	games := c.openGames(one)
	seen := CaseView{Case: one, Held: c.holds(ctx, one), Quorum: quorum}
	c.mu.Lock()
	n := c.note(one.CaseID)
	seen.Finding, seen.Failed, seen.Ready, seen.Handed = n.finding, n.failed, n.opening != nil, n.handed
	seen.Fails = n.opening != nil && n.opening.Finding == game.Fails
	c.mu.Unlock()
	for _, g := range games {
		state, err := then.GameOf(ctx, protocol.ArenaCourt, g.ID)
		if err != nil {
			return CaseView{}, err
		}
		c.mu.Lock()
		known := c.gameNote(g.ID)
		seen.Games = append(seen.Games, GameView{Game: g, GameState: state, Assessed: known.assessed, True: known.true, Lost: known.lost})
		c.mu.Unlock()
	}
	return seen, nil
}

// note returns what was found out about a case. c.mu is held.
func (c *Clerk) note(of protocol.CaseID) *note {
	if c.notes[of] == nil {
		c.notes[of] = &note{signatures: make(map[common.Address][]byte)}
	}
	return c.notes[of]
}

// gameNote returns what was found out about a game. c.mu is held.
func (c *Clerk) gameNote(id uint64) *gameNote {
	if c.games[id] == nil {
		c.games[id] = &gameNote{}
	}
	return c.games[id]
}

// holds tells whether all blobs of a case are on hand.
func (c *Clerk) holds(ctx context.Context, one *protocol.Case) bool {
	return len(c.missing(ctx, one)) == 0
}

// missing are the roots of the blobs that are not on hand.
func (c *Clerk) missing(ctx context.Context, one *protocol.Case) (missing []common.Hash) {
	for _, root := range blobsOf(one) {
		if c.shelf.has(root) || slices.Contains(missing, root) {
			continue
		}
		if one.Transcoder == c.cfg.Sender.Address() && c.cfg.Own != nil {
			if _, err := c.cfg.Own(ctx, root); err == nil || !errors.Is(err, os.ErrNotExist) {
				continue
			}
		}
		missing = append(missing, root)
	}
	return missing
}

// weighed remembers weights at the start of a round.
type weighed struct {
	round uint64
	of    map[common.Address]chain.LPT
}

// quorum tells whether enough signatures are on hand for the account's own case, and chooses those to show.
func (c *Clerk) quorum(ctx context.Context, then *protocol.Protocol, one *protocol.Case) (bool, error) {
	if !c.cfg.Roles.Defend || one.Transcoder != c.cfg.Sender.Address() || one.Available || one.Decided() {
		return false, nil
	}
	state, err := then.CaseOf(ctx, one.CaseID)
	if err != nil {
		return false, err
	}
	c.mu.Lock()
	var signers []common.Address
	for account := range c.note(one.CaseID).signatures {
		signers = append(signers, account)
	}
	c.mu.Unlock()
	weights, total, err := c.weigh(ctx, then, signers)
	if err != nil {
		return false, err
	}
	chosen := Quorum(weights, total, state.QuorumPPM)
	c.mu.Lock()
	defer c.mu.Unlock()
	c.note(one.CaseID).quorum = chosen
	return chosen != nil, nil
}

// weigh returns the weights of accounts as the court counts them, and the weight of all who could attest.
func (c *Clerk) weigh(ctx context.Context, then *protocol.Protocol, accounts []common.Address) (weights map[common.Address]chain.LPT, total chain.LPT, err error) {
	round, err := then.Round(ctx)
	if err != nil {
		return nil, total, err
	}
	if c.weights.of == nil || c.weights.round != round.Number {
		c.weights = weighed{round: round.Number, of: make(map[common.Address]chain.LPT)}
	}
	if total, err = then.ActiveWeight(ctx); err != nil {
		return nil, total, err
	}
	boundary := round.Start.Add(-time.Second)
	self := c.cfg.Sender.Address()
	if active, err := then.IsActive(ctx, self); err != nil {
		return nil, total, err
	} else if active {
		own, err := c.weightOf(ctx, then, self, boundary)
		if err != nil {
			return nil, total, err
		}
		if total = total.Sub(own); total.Sign() < 0 {
			total = chain.LPT{}
		}
	}
	weights = make(map[common.Address]chain.LPT, len(accounts))
	for _, account := range accounts {
		if weights[account], err = c.weightOf(ctx, then, account, boundary); err != nil {
			return nil, total, err
		}
	}
	return weights, total, nil
}

func (c *Clerk) weightOf(ctx context.Context, then *protocol.Protocol, account common.Address, boundary time.Time) (chain.LPT, error) {
	if weight, known := c.weights.of[account]; known {
		return weight, nil
	}
	weight, err := then.WeightAt(ctx, account, boundary)
	if err == nil {
		c.weights.of[account] = weight
	}
	return weight, err
}
