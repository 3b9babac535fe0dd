// Package keeper does what the protocol needs somebody to do: it initialises rounds,
// calls rewards, seals the seeds of claims, settles them, has faults punished, executes what
// was voted, and redeems the winning tickets it is handed.
//
// Start from Keeper. What to do is decided by the pure functions Decide and InTurn from a View of
// the chain; the Keeper only looks and sends. What it keeps, it could read from the chain again:
// killed at any moment it goes on from there. Several keepers share the work (turn.go).
package keeper

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"math/big"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/rs/zerolog"

	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/internal/store"
	"github.com/livepeer/network/payments/tickets"
)

const (
	// headPeriod is how often the chain is asked for a new block.
	headPeriod = time.Second
	// dutyDeadline is how long one transaction is fought for before the duty is decided anew.
	dutyDeadline = 2 * time.Minute
	// maxInFlight bounds the duties that are sent at the same time: what an account may have waiting for a block.
	maxInFlight = chain.MaxInFlight
	// maxBackoffBlocks bounds how long a duty that failed is left alone.
	maxBackoffBlocks = 256
	maxBackoffShift  = 8
)

// Chain is the part of the chain client that the keeper watches.
type Chain interface {
	Heads(ctx context.Context, period time.Duration) <-chan chain.Head
	FilterLogs(ctx context.Context, query ethereum.FilterQuery) ([]types.Log, error)
}

// Config of a Keeper. The first five fields are needed.
type Config struct {
	Chain    Chain
	Protocol *protocol.Protocol
	Sender   protocol.Sender
	// DB keeps what is open on chain, so that a restart reads little, and the tickets that were handed over.
	DB  *store.DB
	Log zerolog.Logger

	// Peers are other keepers that share the work, beside those that are seen at work on chain. Whoever names some counts
	// itself among them.
	Peers []common.Address
	// Turn is how long each keeper has for a duty; zero means DefaultTurn.
	Turn Turn
	// Unprofitable has duties done that cost more than they bring.
	Unprofitable bool
	// TokenPrice is what an LPT is worth; zero means that whatever is paid in LPT is worth doing.
	TokenPrice chain.Wei
	// Metrics is where the agent's metrics are registered; nil for nowhere.
	Metrics prometheus.Registerer
}

// Keeper pokes one deployment.
type Keeper struct {
	cfg     Config
	eyes    *eyes
	winners *tickets.Store
	seen    map[string]Sighting    // since when duties have been due
	done    *prometheus.CounterVec // duties by kind and result

	mu       sync.Mutex // guards the fields below
	inFlight map[string]bool
	failures map[string]failure
}

// failure is how often in a row a duty has failed, and when it is tried again.
type failure struct {
	times uint
	until uint64 // block
}

// New prepares the keeper's store; Run starts it.
func New(ctx context.Context, cfg Config) (*Keeper, error) {
	if cfg.Turn == (Turn{}) {
		cfg.Turn = DefaultTurn()
	}
	eyes, err := openEyes(ctx, cfg)
	if err != nil {
		return nil, err
	}
	winners, err := tickets.NewStore(ctx, cfg.DB)
	if err != nil {
		return nil, err
	}
	k := &Keeper{
		cfg: cfg, eyes: eyes, winners: winners,
		seen: make(map[string]Sighting), inFlight: make(map[string]bool), failures: make(map[string]failure),
	}
	k.register(cfg.Metrics)
	return k, nil
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
		due := Decide(view)
		k.seen = sighted(k.seen, due, Sighting{head.Number, head.Time})
		k.forget(due)
		view.Seen = k.seen
		for _, duty := range InTurn(view, due) {
			if k.begin(duty, head.Number) {
				sending.Go(func() { k.do(ctx, duty, head) })
			}
		}
	}
	return nil
}

func (k *Keeper) look(ctx context.Context, head chain.Head) (View, error) {
	view, err := k.eyes.look(ctx, head)
	if err != nil {
		return View{}, err
	}
	if err := k.settle(ctx, view); err != nil {
		return View{}, err
	}
	view.Tickets, err = k.dueTickets(ctx, view)
	return view, err
}

// sighted notes since when duties have been due and forgets those that no longer are.
func sighted(seen map[string]Sighting, due []Duty, now Sighting) map[string]Sighting {
	next := make(map[string]Sighting, len(due))
	for _, d := range due {
		since, known := seen[d.String()]
		if !known {
			since = now
		}
		next[d.String()] = since
	}
	return next
}

// forget drops the failures of duties that are no longer due.
func (k *Keeper) forget(due []Duty) {
	k.mu.Lock()
	defer k.mu.Unlock()
	maps.DeleteFunc(k.failures, func(name string, _ failure) bool {
		return !slices.ContainsFunc(due, func(d Duty) bool { return d.String() == name })
	})
}

// begin claims a duty unless it is under way already, was tried just now or too many are under way.
func (k *Keeper) begin(duty Duty, block uint64) bool {
	k.mu.Lock()
	defer k.mu.Unlock()
	name := duty.String()
	if k.inFlight[name] || len(k.inFlight) >= maxInFlight || block < k.failures[name].until {
		return false
	}
	k.inFlight[name] = true
	return true
}

// end gives a duty free; one that failed is left alone for a while, twice as long each time.
func (k *Keeper) end(duty Duty, block uint64, failed bool) {
	k.mu.Lock()
	defer k.mu.Unlock()
	name := duty.String()
	delete(k.inFlight, name)
	if !failed {
		delete(k.failures, name)
		return
	}
	times := k.failures[name].times + 1
	k.failures[name] = failure{times, block + min(maxBackoffBlocks, uint64(1)<<min(times, maxBackoffShift))}
}

func (k *Keeper) do(ctx context.Context, duty Duty, head chain.Head) {
	effort := dutyDeadline
	if !duty.Deadline.IsZero() {
		effort = min(effort, duty.Deadline.Sub(head.Time))
	}
	ctx, cancel := context.WithTimeout(ctx, effort)
	defer cancel()
	err := k.send(ctx, duty, head)
	k.end(duty, head.Number, err != nil)
	k.count(duty, err)
	switch {
	case err == nil:
	case errors.Is(err, context.Canceled):
	case errors.Is(err, chain.ErrTooDear):
		k.cfg.Log.Debug().Stringer("duty", duty).Err(err).Msg("duty does not pay")
	case errors.Is(err, chain.ErrInsufficientFunds):
		k.cfg.Log.Error().Stringer("duty", duty).Stringer("account", k.cfg.Sender.Address()).Msg("no ether left for gas")
	default:
		// Somebody else may have been faster: the next view tells whether the duty still stands.
		k.cfg.Log.Debug().Stringer("duty", duty).Err(err).Msg("duty not done")
	}
}

func (k *Keeper) send(ctx context.Context, duty Duty, head chain.Head) error {
	if duty.Kind == Redeem {
		return k.redeem(ctx, duty, head)
	}
	request, err := k.request(ctx, duty)
	if err != nil {
		return err
	}
	receipt, err := k.cfg.Sender.Send(ctx, k.worthIt(duty, request))
	if err != nil {
		return err
	}
	k.cfg.Log.Info().Stringer("duty", duty).Uint64("gas", receipt.GasUsed).Msg("duty done")
	return nil
}

// worthIt limits what a request may cost to what it brings.
func (k *Keeper) worthIt(duty Duty, request chain.Request) chain.Request {
	if duty.Pay == InEther && !k.cfg.Unprofitable {
		request.MaxFee = duty.Worth
	}
	return request
}

func (k *Keeper) request(ctx context.Context, duty Duty) (chain.Request, error) {
	p := k.cfg.Protocol
	switch duty.Kind {
	case InitializeRound:
		return p.InitializeRound(), nil
	case Reward:
		return p.Reward(duty.Transcoder), nil
	case Sync:
		return p.Sync(duty.Transcoder), nil
	case Seal:
		return p.Seal(duty.Claim), nil
	case Finalize:
		return p.Finalize(duty.Claim), nil
	case Penalize:
		return p.PenalizeClaim(duty.Claim), nil
	case Execute:
		return k.execution(ctx, duty.Proposal)
	default:
		panic(fmt.Sprintf("keeper: no request for duty %q", duty.Kind))
	}
}

// execution finds what a proposal does in the event of its creation.
func (k *Keeper) execution(ctx context.Context, number string) (chain.Request, error) {
	id, valid := new(big.Int).SetString(number, 10)
	if !valid {
		return chain.Request{}, fmt.Errorf("proposal %q is no number", number)
	}
	proposals, err := k.cfg.Protocol.Proposals(ctx, k.cfg.Chain)
	if err != nil {
		return chain.Request{}, err
	}
	for _, proposal := range proposals {
		if proposal.ID.Cmp(id) == 0 {
			return k.cfg.Protocol.Execute(proposal), nil
		}
	}
	return chain.Request{}, fmt.Errorf("no event tells of proposal %s", number)
}
