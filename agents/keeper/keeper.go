// Package keeper does what the protocol needs somebody to do: it initialises rounds,
// calls rewards, seals the seeds of claims, settles them and has faults punished.
//
// Start from Keeper. What to do is decided by the pure function Decide from a View of
// the chain; the Keeper only looks and sends. It keeps no state of its own: killed at
// any moment it goes on from the chain.
package keeper

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"

	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/internal/chain"
)

const (
	// headPeriod is how often the chain is asked for a new block.
	headPeriod = time.Second
	// dutyDeadline is how long one transaction is fought for before the duty is decided anew.
	dutyDeadline = 2 * time.Minute
	// maxInFlight bounds the duties that are sent at the same time.
	maxInFlight = 16
)

// Chain is the part of the chain client that the keeper watches.
type Chain interface {
	Heads(ctx context.Context, period time.Duration) <-chan chain.Head
}

// Config of a Keeper. All fields are needed.
type Config struct {
	Chain    Chain
	Protocol *protocol.Protocol
	Sender   protocol.Sender
	Log      zerolog.Logger
}

// Keeper pokes one deployment.
type Keeper struct {
	cfg Config

	firstUnsettled uint64          // every claim below is done with
	settled        map[uint64]bool // claims that are done with, from firstUnsettled on
	synced         map[common.Address]uint64

	mu       sync.Mutex
	inFlight map[string]bool
}

// New returns a Keeper; Run starts it.
func New(cfg Config) *Keeper {
	return &Keeper{
		cfg:            cfg,
		firstUnsettled: 1,
		settled:        make(map[uint64]bool),
		synced:         make(map[common.Address]uint64),
		inFlight:       make(map[string]bool),
	}
}

// Run acts on each new block until ctx ends. Duties under way are given up then; what
// was sent may still be mined, and the next keeper sees it.
func (k *Keeper) Run(ctx context.Context) error {
	var sending sync.WaitGroup
	defer sending.Wait()
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	for head := range k.cfg.Chain.Heads(ctx, headPeriod) {
		view, err := k.look(ctx, head)
		if err != nil {
			if ctx.Err() == nil {
				k.cfg.Log.Warn().Err(err).Uint64("block", head.Number).Msg("cannot see the chain's state")
			}
			continue
		}
		for _, duty := range Decide(view) {
			if k.begin(duty) {
				sending.Go(func() { k.do(ctx, duty) })
			}
		}
	}
	return nil
}

func (k *Keeper) look(ctx context.Context, head chain.Head) (View, error) {
	round, err := k.cfg.Protocol.Round(ctx)
	if err != nil {
		return View{}, err
	}
	claims, err := k.unsettled(ctx)
	if err != nil {
		return View{}, err
	}
	var members []Member
	if head.Time.After(round.Start) { // The stake at the start is history only after the start.
		if members, err = k.members(ctx, round); err != nil {
			return View{}, err
		}
	}
	return View{
		Self:    k.cfg.Sender.Address(),
		Block:   head.Number,
		Time:    head.Time,
		Round:   round,
		Members: members,
		Claims:  claims,
	}, nil
}

// unsettled reads the claims that something can still be done about and remembers the others.
func (k *Keeper) unsettled(ctx context.Context) ([]protocol.Claim, error) {
	count, err := k.cfg.Protocol.ClaimCount(ctx)
	if err != nil {
		return nil, err
	}
	var open []protocol.Claim
	for id := k.firstUnsettled; id <= count; id++ {
		if k.settled[id] {
			continue
		}
		c, err := k.cfg.Protocol.Claim(ctx, id)
		if err != nil {
			return nil, err
		}
		over := c.Status.Settled()
		if c.Status.Faulty() {
			if over, err = k.cfg.Protocol.IsPenalized(ctx, id); err != nil {
				return nil, err
			}
		}
		if over {
			k.settled[id] = true
			continue
		}
		open = append(open, c)
	}
	for k.settled[k.firstUnsettled] {
		delete(k.settled, k.firstUnsettled)
		k.firstUnsettled++
	}
	return open, nil
}

func (k *Keeper) members(ctx context.Context, round protocol.Round) ([]Member, error) {
	drawn, err := k.cfg.Protocol.Members(ctx)
	if err != nil {
		return nil, err
	}
	members := make([]Member, 0, len(drawn))
	for _, m := range drawn {
		pool, err := k.cfg.Protocol.PoolOf(ctx, m.Transcoder)
		if err != nil {
			return nil, err
		}
		member := Member{Transcoder: m.Transcoder, LastRewardRound: pool.LastRewardRound, SyncedRound: k.synced[m.Transcoder]}
		if pool.LastRewardRound < round.Number {
			service, err := k.cfg.Protocol.ServiceOf(ctx, m.Transcoder)
			if err != nil {
				return nil, err
			}
			weight, err := k.cfg.Protocol.WeightAt(ctx, m.Transcoder, round.Start.Add(-time.Second))
			if err != nil {
				return nil, err
			}
			member.RewardCaller, member.StakeAtStart = service.RewardCaller, !weight.IsZero()
		}
		members = append(members, member)
	}
	return members, nil
}

// begin claims a duty unless it is under way already or too many are.
func (k *Keeper) begin(duty Duty) bool {
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.inFlight[duty.String()] || len(k.inFlight) >= maxInFlight {
		return false
	}
	k.inFlight[duty.String()] = true
	if duty.Kind == Sync {
		k.synced[duty.Transcoder] = duty.Round // A failure is made up for syncRounds later; a draw works without.
	}
	return true
}

func (k *Keeper) do(ctx context.Context, duty Duty) {
	defer func() {
		k.mu.Lock()
		defer k.mu.Unlock()
		delete(k.inFlight, duty.String())
	}()
	ctx, cancel := context.WithTimeout(ctx, dutyDeadline)
	defer cancel()
	receipt, err := k.cfg.Sender.Send(ctx, k.request(duty))
	switch {
	case err == nil:
		k.cfg.Log.Info().Stringer("duty", duty).Uint64("gas", receipt.GasUsed).Msg("duty done")
	case errors.Is(err, context.Canceled):
	default:
		// Somebody else may have been faster: the next view tells whether the duty still stands.
		k.cfg.Log.Debug().Stringer("duty", duty).Err(err).Msg("duty not done")
	}
}

func (k *Keeper) request(duty Duty) chain.Request {
	p := k.cfg.Protocol
	switch duty.Kind {
	case InitializeRound:
		return p.InitializeRound()
	case Reward:
		return p.Reward(duty.Transcoder)
	case Sync:
		return p.Sync(duty.Transcoder)
	case Seal:
		return p.Seal(duty.Claim)
	case Finalize:
		return p.Finalize(duty.Claim)
	case Penalize:
		return p.PenalizeClaim(duty.Claim)
	default:
		panic(fmt.Sprintf("keeper: no request for duty %q", duty.Kind))
	}
}
