package protocol

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/truebit/game"
)

// errDocket says that the events of a game do not follow on one another.
var errDocket = errors.New("events of the court do not fit together")

// Docket is what the court's events tell: all cases, and the games about them with every post. Start from NewDocket and Add the logs
// of the court in order. It does no I/O; it is for one goroutine.
type Docket struct {
	court *Protocol

	Cases map[CaseID]*Case
	Games map[uint64]*Game
	// DigestGames are about digests of cases.
	DigestGames map[uint64]*Game
}

// Case is a challenged segment before the court, as events tell of it.
type Case struct {
	CaseID
	Transcoder  common.Address
	Job         uint64
	Source      common.Hash   // root of the blob
	Renditions  []common.Hash // roots, in the order of the job's profiles
	Program     uint32
	AttestUntil time.Time
	OpenUntil   time.Time
	Deadline    time.Time
	Block       uint64 // in which it was opened

	Available bool
	Voided    bool    // whether a game was lost whose final state says nothing
	Verdict   Verdict // VerdictNone until it is decided
	Told      bool    // whether the asker was
	// Games are the ids of those about it, rising, and DigestGames of those about its digests.
	Games, DigestGames []uint64
}

// Game is one about a rendition of a case, as events tell of it.
type Game struct {
	ID         uint64
	Case       CaseID
	Rendition  int
	Challenger common.Address
	Bond       chain.Wei
	Fails      bool // whether its final state says that the rendition is bad
	Status     GameStatus
	// Posts are all that were made, the newest last; the one at i is of level i+1.
	Posts []Posted
	// Refuted is the section of the last post whose step the judge has refuted, or -1.
	Refuted int
	// Block in which it was opened, and that of the last event.
	Block, LastBlock uint64
}

// Posted is a post and where it stands in the trace.
type Posted struct {
	game.Post
	Level    int
	Position uint64 // steps before Post.Start
	Section  int    // of the post before it, which this one cuts up; 0 for the first
	Block    uint64
	TxHash   common.Hash
}

// View is the game as package game decides about it. Whether the mover is out of time, the caller knows.
func (g *Game) View() game.View {
	last := g.Posts[len(g.Posts)-1]
	return game.View{Level: last.Level, Position: last.Position, Post: last.Post, Over: g.Status != GameOpen}
}

// Decided tells whether there is a verdict.
func (c *Case) Decided() bool { return c.Verdict != VerdictNone }

// NewDocket returns a docket without cases.
func (p *Protocol) NewDocket() *Docket {
	return &Docket{court: p, Cases: make(map[CaseID]*Case), Games: make(map[uint64]*Game), DigestGames: make(map[uint64]*Game)}
}

// CourtLogs reads the events of the court, and of games about digests, of the blocks from first to last, both included, for Docket.Add.
func (p *Protocol) CourtLogs(ctx context.Context, first, last uint64) ([]types.Log, error) {
	if !p.HasCourt() {
		return nil, ErrNoCourt
	}
	contracts := []common.Address{p.At.VerificationCourt}
	if p.HasAttention() {
		contracts = append(contracts, p.At.CaseDigests)
	}
	logs, err := p.backend.FilterLogs(ctx, ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(first), ToBlock: new(big.Int).SetUint64(last), Addresses: contracts,
	})
	if err != nil {
		return nil, fmt.Errorf("events of the court: %w", err)
	}
	return logs, nil
}

// Add takes the court's logs in. Those of other contracts and of other kinds are skipped.
func (d *Docket) Add(logs []types.Log) error {
	contract := d.court.court.GetABI()
	apply := map[common.Hash]func(*types.Log) error{
		contract.Events["CaseOpened"].ID:        d.caseOpened,
		contract.Events["AvailabilityShown"].ID: d.availabilityShown,
		contract.Events["CaseVoided"].ID:        d.caseVoided,
		contract.Events["CaseDecided"].ID:       d.caseDecided,
		contract.Events["GameOpened"].ID:        d.gameOpened,
		contract.Events["Dissected"].ID:         d.dissected,
		contract.Events["StepRefuted"].ID:       d.stepRefuted,
		contract.Events["GameEnded"].ID:         d.gameEnded,
	}
	for i := range logs {
		log := &logs[i]
		if log.Address != d.court.At.VerificationCourt && !d.ofDigests(log) || len(log.Topics) == 0 {
			continue
		}
		if do := apply[log.Topics[0]]; do != nil {
			if err := do(log); err != nil {
				return fmt.Errorf("event of the court in block %d: %w", log.BlockNumber, err)
			}
		}
	}
	return nil
}

// ofDigests tells whether a log is of a game about a digest: the same events, by another contract.
func (d *Docket) ofDigests(log *types.Log) bool {
	return d.court.HasAttention() && log.Address == d.court.At.CaseDigests
}

// game returns the game that an event is about, or nil.
func (d *Docket) game(log *types.Log, gameID *big.Int) *Game {
	if d.ofDigests(log) {
		return d.DigestGames[gameID.Uint64()]
	}
	return d.Games[gameID.Uint64()]
}

// Forget drops cases and their games, so that the docket's size depends on what is open and not on the chain's age.
func (d *Docket) Forget(over func(*Case) bool) {
	for of, c := range d.Cases {
		if !over(c) {
			continue
		}
		for _, g := range c.Games {
			delete(d.Games, g)
		}
		for _, g := range c.DigestGames {
			delete(d.DigestGames, g)
		}
		delete(d.Cases, of)
	}
}

func (d *Docket) caseOpened(log *types.Log) error {
	e, err := d.court.court.UnpackCaseOpenedEvent(log)
	if err != nil {
		return err
	}
	of := CaseID{e.ClaimId.Uint64(), e.Sequence}
	d.Cases[of] = &Case{
		CaseID: of, Transcoder: e.Transcoder, Job: e.JobId.Uint64(), Source: e.SourceRoot, Renditions: hashes(e.RenditionRoots), Program: e.ProgramId,
		AttestUntil: seconds(e.AttestUntil), OpenUntil: seconds(e.OpenUntil), Deadline: seconds(e.Deadline), Block: log.BlockNumber,
	}
	return nil
}

func (d *Docket) availabilityShown(log *types.Log) error {
	e, err := d.court.court.UnpackAvailabilityShownEvent(log)
	if err != nil {
		return err
	}
	if c := d.Cases[CaseID{e.ClaimId.Uint64(), e.Sequence}]; c != nil {
		c.Available = true
	}
	return nil
}

func (d *Docket) caseVoided(log *types.Log) error {
	e, err := d.court.court.UnpackCaseVoidedEvent(log)
	if err != nil {
		return err
	}
	if c := d.Cases[CaseID{e.ClaimId.Uint64(), e.Sequence}]; c != nil {
		c.Voided = true
	}
	return nil
}

func (d *Docket) caseDecided(log *types.Log) error {
	e, err := d.court.court.UnpackCaseDecidedEvent(log)
	if err != nil {
		return err
	}
	if c := d.Cases[CaseID{e.ClaimId.Uint64(), e.Sequence}]; c != nil {
		c.Verdict, c.Told = Verdict(e.Verdict), e.Told
	}
	return nil
}

func (d *Docket) gameOpened(log *types.Log) error {
	e, err := d.court.court.UnpackGameOpenedEvent(log)
	if err != nil {
		return err
	}
	of := CaseID{e.ClaimId.Uint64(), e.Sequence}
	c := d.Cases[of]
	if c == nil {
		return nil // Of a case from before the first block that was read.
	}
	post := game.Post{Start: e.Post.Start}
	for i, end := range e.Post.Ends {
		post.Ends[i] = end
	}
	gameID := e.GameId.Uint64()
	opened := &Game{
		ID: gameID, Case: of, Rendition: int(e.Rendition), Challenger: e.Challenger, Bond: chain.NewWei(e.Bond), Fails: e.Fails, Status: GameOpen, Refuted: -1,
		Posts: []Posted{{Post: post, Level: 1, Block: log.BlockNumber, TxHash: log.TxHash}}, Block: log.BlockNumber, LastBlock: log.BlockNumber,
	}
	if d.ofDigests(log) {
		d.DigestGames[gameID] = opened
		c.DigestGames = append(c.DigestGames, gameID)
		return nil
	}
	d.Games[gameID] = opened
	c.Games = append(c.Games, gameID)
	return nil
}

func (d *Docket) dissected(log *types.Log) error {
	e, err := d.court.court.UnpackDissectedEvent(log)
	if err != nil {
		return err
	}
	g := d.game(log, e.GameId)
	if g == nil {
		return nil
	}
	var ends [game.Sections]common.Hash
	for i, end := range e.Ends {
		ends[i] = end
	}
	section := int(e.Section.Uint64())
	next, err := g.View().Dissected(section, ends)
	if err != nil || next.Level != int(e.Level) {
		return errors.Join(fmt.Errorf("game %d: %w", g.ID, errDocket), err)
	}
	g.Posts = append(g.Posts, Posted{
		Post: next.Post, Level: next.Level, Position: next.Position, Section: section, Block: log.BlockNumber, TxHash: log.TxHash,
	})
	g.LastBlock = log.BlockNumber
	return nil
}

func (d *Docket) stepRefuted(log *types.Log) error {
	e, err := d.court.court.UnpackStepRefutedEvent(log)
	if err != nil {
		return err
	}
	if g := d.game(log, e.GameId); g != nil {
		g.Refuted, g.LastBlock = int(e.Section.Uint64()), log.BlockNumber
	}
	return nil
}

func (d *Docket) gameEnded(log *types.Log) error {
	e, err := d.court.court.UnpackGameEndedEvent(log)
	if err != nil {
		return err
	}
	if g := d.game(log, e.GameId); g != nil {
		g.Status, g.LastBlock = GameStatus(e.Status), log.BlockNumber
	}
	return nil
}
