package observer

import (
	"context"
	"maps"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/truebit/game"
)

const (
	// maxGames bounds the games of a State.
	maxGames = 12
	// gamesKept is how long games are remembered whose case can change no more.
	gamesKept = time.Hour
)

// docket is what the observer remembers of the court.
type docket struct {
	*protocol.Docket
	times map[uint64]time.Time // of the blocks with posts
}

func newDocket(p *protocol.Protocol) docket {
	return docket{Docket: p.NewDocket(), times: make(map[uint64]time.Time)}
}

// add takes in the logs of some blocks, whose times are known.
func (d docket) add(logs []types.Log, times map[uint64]time.Time) error {
	if err := d.Add(logs); err != nil {
		return err
	}
	for _, g := range d.Games {
		for _, post := range g.Posts {
			if at, found := times[post.Block]; found {
				d.times[post.Block] = at
			}
		}
	}
	return nil
}

// forget drops what nobody asks about any more.
func (d docket) forget(now time.Time) {
	d.Forget(func(c *protocol.Case) bool { return now.After(c.Deadline.Add(gamesKept)) })
	used := make(map[uint64]bool)
	for _, g := range d.Games {
		for _, post := range g.Posts {
			used[post.Block] = true
		}
	}
	for block := range d.times {
		if !used[block] {
			delete(d.times, block)
		}
	}
}

// Games reads all games of the network once, the newest first, without Run.
func (o *Observer) Games(ctx context.Context) ([]GameState, error) {
	head, err := o.cfg.Chain.HeadBlock(ctx)
	if err != nil {
		return nil, err
	}
	next := o.cfg.Protocol.StartBlock
	if err := o.readEvents(ctx, &next, head); err != nil {
		return nil, err
	}
	return o.readGames(ctx, o.cfg.Protocol.AsOf(head.Number), len(o.docket.Games))
}

// readGames returns the newest games; the clocks of those that go on are read from the contract.
func (o *Observer) readGames(ctx context.Context, p *protocol.Protocol, most int) ([]GameState, error) {
	games := []GameState{}
	ids := slices.Sorted(maps.Keys(o.docket.Games))
	for _, id := range slices.Backward(ids) {
		if len(games) == most {
			break
		}
		s := o.gameState(o.docket.Games[id])
		if s.Status == protocol.GameOpen.String() && s.Verdict == protocol.VerdictNone.String() {
			g, err := p.GameOf(ctx, protocol.ArenaCourt, id)
			if err != nil {
				return nil, err
			}
			s.run(g)
		}
		games = append(games, s)
	}
	return games, nil
}

// gameState is a game as its events tell of it.
func (o *Observer) gameState(g *protocol.Game) GameState {
	of := o.docket.Cases[g.Case]
	s := GameState{
		ID: g.ID, ClaimID: g.Case.Claim, Sequence: g.Case.Sequence, Rendition: g.Rendition,
		Challenger: g.Challenger, ChallengerName: o.history.name(g.Challenger), Defender: of.Transcoder, DefenderName: o.history.name(of.Transcoder),
		Bond: g.Bond, Status: g.Status.String(), Verdict: of.Verdict.String(), Posts: []PostState{},
	}
	for _, post := range g.Posts {
		view := game.View{Level: post.Level}
		by := game.Challenger
		if view.Mover() == game.Challenger {
			by = game.Defender
		}
		s.Posts = append(s.Posts, PostState{
			By: by.String(), Section: post.Section, Position: post.Position, Steps: view.Width(), Time: o.docket.times[post.Block], Tx: post.TxHash,
		})
	}
	if g.Refuted >= 0 {
		s.Refuted = &g.Refuted
	}
	return s
}

// run adds what the contract says of a game that goes on.
func (s *GameState) run(g protocol.GameState) {
	s.Turn = game.View{Level: g.Level}.Mover().String()
	ends := g.OutOfTimeAt()
	s.TurnEnds, s.ChallengerLeftMS, s.DefenderLeftMS = &ends, g.ChallengerLeft.Milliseconds(), g.DefenderLeft.Milliseconds()
}
