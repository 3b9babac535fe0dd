// Package court is what agents do before the verification court (docs/spec/dispute-game.md): verifiers challenge renditions that fail, transcoders defend theirs, say that
// they hold the blobs of others, and have their cases settled.
//
// Start from Clerk, which an agent runs beside itself. What is to be done is decided by the pure function Decide from a View; the moves of games by package
// truebit/game. Nothing that matters is remembered: killed at any moment, also with a fresh disk, a Clerk goes on from the chain and from blobs that it fetches again.
package court

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"
	"os"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/rs/zerolog"

	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/agents/wire"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/truebit/game"
)

const (
	// headPeriod is how often the chain is asked for a new block.
	headPeriod = time.Second
	// dutyDeadline is how long one duty that runs no program is fought for before it is decided anew.
	dutyDeadline = 2 * time.Minute
	// heavyDeadline is how long one may take that runs the machine.
	heavyDeadline = 10 * time.Minute
	// maxInFlight bounds the duties under way.
	maxInFlight = chain.MaxInFlight
	// maxHeavy bounds those of them that run programs.
	maxHeavy = 2
	// maxBackoff is the longest that a duty which failed is left alone: clocks of devnets are short.
	maxBackoff = 15 * time.Second
	// firstBackoff is how long after its first failure.
	firstBackoff = time.Second
	// memory is how far back cases are looked for: longer than the longest window with its games (docs/spec/jobs-and-claims.md).
	memory = 8 * 24 * time.Hour
	// maxCases bounds the cases that are looked after; later ones wait until some are over.
	maxCases = 4096
)

// Chain is the part of a chain client that a Clerk needs beside the Protocol.
type Chain interface {
	Heads(ctx context.Context, period time.Duration) <-chan chain.Head
	HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error)
}

// Config of a Clerk. All fields but Tell, Own, Metrics, Budget and Attention are needed.
type Config struct {
	Chain    Chain
	Protocol *protocol.Protocol
	Sender   protocol.Sender
	// Key signs that blobs are held.
	Key   *ecdsa.PrivateKey
	Roles Roles
	// Program judges; nil where none is at hand, and then nothing is checked or played.
	Program Program
	// Tell is what is said of a run when a game is played; nil says the truth. Others are for demonstrations and tests.
	Tell func(truth game.Trace) game.Trace
	// Folder is where blobs of cases are kept while they are open.
	Folder string
	// Own reads blobs that the agent keeps elsewhere, os.ErrNotExist for those that it does not.
	Own func(ctx context.Context, root common.Hash) ([]byte, error)
	// Peers proves the account to other transcoders, and theirs to it.
	Peers *wire.Identity
	// Budget is the most that a game may cost, its bond and gas.
	Budget chain.Wei
	// Attention is the most that is bonded to be paid for looking at every case (docs/spec/attention.md); zero stays out of that.
	Attention chain.Wei
	Clock     clock.Clock
	Log       zerolog.Logger
	// Metrics is where the clerk's metrics are registered; nil for nowhere.
	Metrics prometheus.Registerer
}

// Clerk looks after an account's cases and games. Take, Blob and UnderWay are safe for concurrent use.
type Clerk struct {
	cfg    Config
	shelf  *shelf
	traces *traces
	tally  *tally
	duties sync.WaitGroup

	weights weighed // for Run alone

	mu       sync.Mutex // guards what follows
	docket   *protocol.Docket
	now      time.Time // of the newest block
	next     uint64    // first block whose events are not in the docket; 0 before the first
	notes    map[protocol.CaseID]*note
	games    map[uint64]*gameNote
	inFlight map[string]Kind
	failures map[string]failure
	ladders  map[common.Hash]ladder // by their hash
	// lostDigestGames are those in which the own run agrees with the other party.
	lostDigestGames map[uint64]bool
	// attendFor is how long after its deadline a case that has passed is kept, for its digests.
	attendFor time.Duration
}

// note is what was found out about a case.
type note struct {
	finding    Finding
	failed     int
	opening    *opening
	handed     time.Time
	signatures map[common.Address][]byte
	quorum     []common.Address
	subjects   map[int]*subjectNote // renditions whose digest is known
	dear       bool                 // whether it was told that a game does not fit into the budget
}

// gameNote is what was found out about a game.
type gameNote struct {
	assessed   int
	true, lost bool
}

// failure is how often in a row a duty has failed, and when it is tried again.
type failure struct {
	times uint
	until time.Time
}

// New prepares a clerk; Run starts it.
func New(cfg Config) (*Clerk, error) {
	if !cfg.Protocol.HasCourt() {
		return nil, protocol.ErrNoCourt
	}
	if cfg.Program == nil && (cfg.Roles.Challenge || cfg.Roles.Defend) {
		cfg.Log.Warn().Msg("there is no program that judges renditions (make guest): nothing is disputed or defended before the court")
	}
	shelf, err := openShelf(cfg.Folder)
	if err != nil {
		return nil, err
	}
	return &Clerk{
		cfg: cfg, shelf: shelf, traces: newTraces(), tally: newTally(cfg.Metrics), docket: cfg.Protocol.NewDocket(),
		notes: make(map[protocol.CaseID]*note), games: make(map[uint64]*gameNote),
		inFlight: make(map[string]Kind), failures: make(map[string]failure), ladders: make(map[common.Hash]ladder), lostDigestGames: make(map[uint64]bool),
		attendFor: memory / 2,
	}, nil
}

// Run acts on each new block until ctx ends. Duties under way are given up then.
func (c *Clerk) Run(ctx context.Context) error {
	defer c.duties.Wait()
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	for head := range c.cfg.Chain.Heads(ctx, headPeriod) {
		if err := c.attend(ctx, head); err != nil && ctx.Err() == nil {
			c.cfg.Log.Warn().Err(err).Uint64("block", head.Number).Msg("cannot see what is before the court")
		}
	}
	return nil
}

// UnderWay is how many duties are being done.
func (c *Clerk) UnderWay() int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return len(c.inFlight)
}

// attend reads what is new at a block and begins what is due. It does not wait for what it begins.
func (c *Clerk) attend(ctx context.Context, head chain.Head) error {
	if err := c.read(ctx, head); err != nil {
		return err
	}
	view, err := c.look(ctx, head)
	if err != nil {
		return err
	}
	duties := Decide(view)
	if c.attends() {
		attended, err := c.lookAttention(ctx, head)
		if err != nil {
			return err
		}
		duties = append(duties, DecideAttention(attended)...)
		c.keepFor(attended.Terms)
	}
	for _, duty := range duties {
		if c.begin(duty, head.Time) {
			c.duties.Go(func() { c.do(ctx, duty, head.Time) })
		}
	}
	c.tell(view)
	return nil
}

// read brings the docket up to a block.
func (c *Clerk) read(ctx context.Context, head chain.Head) error {
	c.mu.Lock()
	next := c.next
	c.mu.Unlock()
	fresh := next == 0 || head.Reorg
	if fresh {
		first, err := c.firstBlock(ctx, head)
		if err != nil {
			return err
		}
		next = first
	}
	if !fresh && next > head.Number {
		return nil
	}
	logs, err := c.cfg.Protocol.CourtLogs(ctx, next, head.Number)
	if err != nil {
		return err
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if fresh { // After a reorg a number may be another case's or game's.
		c.docket, c.notes, c.games = c.cfg.Protocol.NewDocket(), make(map[protocol.CaseID]*note), make(map[uint64]*gameNote)
		clear(c.lostDigestGames)
	}
	if err := c.docket.Add(logs); err != nil {
		c.next = 0
		return err
	}
	c.next, c.now = head.Number+1, head.Time
	return c.forget(head.Time)
}

// firstBlock is the first block of the time that is looked back.
func (c *Clerk) firstBlock(ctx context.Context, head chain.Head) (uint64, error) {
	since := head.Time.Add(-memory)
	low, high := min(c.cfg.Protocol.StartBlock, head.Number), head.Number
	for low < high {
		middle := low + (high-low)/2
		header, err := c.cfg.Chain.HeaderByNumber(ctx, new(big.Int).SetUint64(middle))
		if err != nil {
			return 0, fmt.Errorf("read block %d: %w", middle, err)
		}
		if time.Unix(int64(header.Time), 0).Before(since) {
			low = middle + 1
		} else {
			high = middle
		}
	}
	return low, nil
}

// forget drops what is over, and the blobs that no case needs any more. c.mu is held.
func (c *Clerk) forget(now time.Time) error {
	c.docket.Forget(func(one *protocol.Case) bool { return c.over(one, now) })
	for of := range c.notes {
		if c.docket.Cases[of] == nil {
			delete(c.notes, of)
		}
	}
	for id := range c.games {
		if c.docket.Games[id] == nil {
			delete(c.games, id)
		}
	}
	for id := range c.lostDigestGames {
		if c.docket.DigestGames[id] == nil {
			delete(c.lostDigestGames, id)
		}
	}
	keep := make(map[common.Hash]bool)
	for _, one := range c.docket.Cases {
		for _, root := range blobsOf(one) {
			keep[root] = true
		}
	}
	return c.shelf.prune(keep)
}

// over tells whether nothing is to be done about a case any more. Attesters serve its blobs until its deadline: somebody may want to see why it was decided so.
// Games that strangers let lie hold nobody up. c.mu is held.
func (c *Clerk) over(one *protocol.Case, now time.Time) bool {
	self := c.cfg.Sender.Address()
	for _, id := range one.Games {
		if g := c.docket.Games[id]; g.Status == protocol.GameOpen && (g.Challenger == self || one.Transcoder == self && !one.Decided()) {
			return false
		}
	}
	if one.Verdict == protocol.VerdictPass && c.attends() {
		return now.After(one.Deadline.Add(c.attendFor))
	}
	return now.After(one.Deadline) || one.Decided() && !c.cfg.Roles.Attest
}

// blobsOf are the roots of all blobs of a case, the source first.
func blobsOf(one *protocol.Case) []common.Hash {
	return append([]common.Hash{one.Source}, one.Renditions...)
}

// begin claims a duty unless it is under way, has failed just now, or there is no room.
func (c *Clerk) begin(duty Duty, now time.Time) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	name := duty.String()
	if _, busy := c.inFlight[name]; busy || len(c.inFlight) >= maxInFlight || now.Before(c.failures[name].until) {
		return false
	}
	if duty.Kind.Heavy() {
		heavy := 0
		for _, kind := range c.inFlight {
			if kind.Heavy() {
				heavy++
			}
		}
		if heavy >= maxHeavy {
			return false
		}
	}
	c.inFlight[name] = duty.Kind
	return true
}

// end gives a duty free; one that failed is left alone for a while, twice as long each time.
func (c *Clerk) end(duty Duty, now time.Time, failed bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	name := duty.String()
	delete(c.inFlight, name)
	if !failed {
		delete(c.failures, name)
		return
	}
	for old, f := range c.failures { // Their duties may be gone.
		if now.Sub(f.until) > 2*maxBackoff {
			delete(c.failures, old)
		}
	}
	times := c.failures[name].times + 1
	const most = 4 // doublings until maxBackoff
	c.failures[name] = failure{times, now.Add(min(maxBackoff, firstBackoff<<min(times-1, most)))}
}

// do does a duty.
func (c *Clerk) do(ctx context.Context, duty Duty, now time.Time) {
	effort := dutyDeadline
	if duty.Kind.Heavy() {
		effort = heavyDeadline
	}
	if !duty.Deadline.IsZero() {
		effort = min(effort, max(duty.Deadline.Sub(now), time.Second))
	}
	ctx, cancel := context.WithTimeout(ctx, effort)
	defer cancel()
	err := c.act(ctx, duty)
	moved := c.cfg.Protocol.IsCourtRefusal(err) || c.cfg.Protocol.IsAttentionRefusal(err)
	c.end(duty, now, err != nil)
	c.tally.did(duty.Kind, err == nil || moved)
	log := c.cfg.Log.With().Stringer("duty", duty).Logger()
	switch {
	case err == nil, errors.Is(err, context.Canceled):
	case moved:
		log.Debug().Err(err).Msg("the court has moved on")
	case errors.Is(err, chain.ErrInsufficientFunds):
		log.Error().Stringer("account", c.cfg.Sender.Address()).Msg("no ether left for bond or gas")
	default:
		log.Warn().Err(err).Msg("duty failed, will be tried again")
	}
}

// Blob returns a blob of an open case, or the profiles of its job by their hash, or os.ErrNotExist.
func (c *Clerk) Blob(ctx context.Context, root common.Hash) ([]byte, error) {
	if c.cfg.Own != nil {
		if data, err := c.cfg.Own(ctx, root); !errors.Is(err, os.ErrNotExist) {
			return data, err
		}
	}
	c.mu.Lock()
	known, found := c.ladders[root]
	c.mu.Unlock()
	if found {
		return known.canonical, nil
	}
	return c.shelf.get(root)
}
