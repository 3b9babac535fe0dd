package main

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/urfave/cli/v2"

	"github.com/livepeer/network/agents/observer"
	"github.com/livepeer/network/agents/wire"
	"github.com/livepeer/network/internal/clock"
)

const (
	// capacityTimeout bounds the wait for what transcoders tell of themselves, maxAsked how many are asked at the same time.
	capacityTimeout = 2 * time.Second
	maxAsked        = 16
)

func statusCommand() *cli.Command {
	return &cli.Command{
		Name:  "status",
		Usage: "show the round, the transcoders, the claims and the fees of the network",
		Description: `   livepeer status --data ~/.livepeer/up
   livepeer status --json | jq .feesPaid
   livepeer status --watch --page http://127.0.0.1:8080`,
		Flags:  append(chainFlags(), watchFlags()...),
		Action: runStatus,
	}
}

// status is what scripts read.
type status struct {
	Round           uint64               `json:"round"`
	Block           uint64               `json:"block"`
	Jobs            uint64               `json:"jobs"`
	Claims          observer.ClaimCounts `json:"claims"`
	FinalizedClaims int                  `json:"finalizedClaims"`
	FeesPaid        string               `json:"feesPaid"` // wei
	BalancesAddUp   bool                 `json:"balancesAddUp"`
	// Capacities are by transcoder; who does not answer is left out.
	Capacities map[common.Address]wire.Capacity `json:"capacities"`
	Network    observer.State                   `json:"network"`
}

func runStatus(c *cli.Context) error {
	if err := noArguments(c); err != nil {
		return err
	}
	return onNetwork(c, func(n *network) error {
		if c.Bool("watch") {
			return watchStatus(c, n)
		}
		return showStatus(c, n)
	})
}

func showStatus(c *cli.Context, n *network) error {
	state, err := observer.New(observer.Config{Chain: n.client, Protocol: n.protocol, Clock: clock.System{}, Log: n.log}).Look(c.Context)
	if err != nil {
		return err
	}
	jobs, err := n.protocol.JobCount(c.Context)
	if err != nil {
		return err
	}
	s := statusOf(state, jobs)
	s.Capacities = n.capacities(c.Context, state)
	return show(c, s, statusTable(s))
}

// capacities asks the transcoders of the network, all at once, how much they can do and have to do.
func (n *network) capacities(ctx context.Context, state observer.State) map[common.Address]wire.Capacity {
	ctx, cancel := context.WithTimeout(ctx, capacityTimeout)
	defer cancel()
	var mu sync.Mutex // guards told
	told := make(map[common.Address]wire.Capacity)
	stranger, err := crypto.GenerateKey()
	if err != nil {
		return told
	}
	peers := wire.NewIdentity(stranger, clock.System{})
	defer peers.Close()
	places := make(chan struct{}, maxAsked)
	var asking sync.WaitGroup
	for _, t := range state.Transcoders {
		asking.Go(func() {
			places <- struct{}{}
			defer func() { <-places }()
			capacity, err := n.capacity(ctx, peers, t.Address)
			if err != nil {
				n.log.Debug().Err(err).Stringer("transcoder", t.Address).Msg("transcoder does not tell its capacity")
				return
			}
			mu.Lock()
			defer mu.Unlock()
			told[t.Address] = capacity
		})
	}
	asking.Wait()
	return told
}

// capacity asks one transcoder.
func (n *network) capacity(ctx context.Context, peers *wire.Identity, transcoder common.Address) (wire.Capacity, error) {
	service, err := n.protocol.ServiceOf(ctx, transcoder)
	if err != nil {
		return wire.Capacity{}, err
	}
	if service.URI == "" {
		return wire.Capacity{}, errors.New("it offers no service")
	}
	signer, err := n.protocol.SignerOf(ctx, transcoder)
	if err != nil {
		return wire.Capacity{}, err
	}
	return wire.Client{Base: service.URI, HTTP: peers.Client(signer)}.Capacity(ctx)
}

// describe says in a few words how much room a transcoder has.
func describe(c wire.Capacity) string {
	switch {
	case c.UnitsPerSecond == 0:
		return fmt.Sprintf("speed not measured yet, %d jobs", c.Jobs)
	case c.Open:
		return fmt.Sprintf("%d %% of its speed in use by %d jobs, open for more", 100*c.DemandPerSecond/c.UnitsPerSecond, c.Jobs)
	default:
		return fmt.Sprintf("%d %% of its speed in use by %d jobs, full", 100*c.DemandPerSecond/c.UnitsPerSecond, c.Jobs)
	}
}

func statusOf(state observer.State, jobs uint64) status {
	return status{
		Round: state.Round.Number, Block: state.Chain.Block, Jobs: jobs, Claims: state.Totals.Claims,
		FinalizedClaims: state.Totals.Claims.Finalized, FeesPaid: state.Totals.FeesPaid.Decimal(),
		BalancesAddUp: state.Totals.AddUp(), Network: state,
	}
}

func statusTable(s status) table {
	var t table
	totals := s.Network.Totals
	t.add("round", fmt.Sprintf("%d, until %s", s.Round, s.Network.Round.End.Local().Format("15:04:05")))
	t.add("block", s.Block)
	t.add("jobs", s.Jobs)
	t.add("claims", fmt.Sprintf("%d open, %d sealed, %d finalized, %d failed, %d void",
		s.Claims.Open, s.Claims.Sealed, s.Claims.Finalized, s.Claims.Failed, s.Claims.Void))
	t.add("challenges", fmt.Sprintf("%d, of which %d passed and %d failed", totals.Challenged, totals.Passed, totals.Failed))
	t.add("budgets", totals.Budgets)
	t.add("  free", totals.Free)
	t.add("  escrowed", totals.Escrowed)
	t.add("  fees paid", totals.FeesPaid)
	t.add("  bounties", totals.Bounties)
	t.add("  reclaimed", totals.Reclaimed)
	t.add("rewards minted", totals.RewardsMinted)
	for _, transcoder := range s.Network.Transcoders {
		t.add("transcoder", fmt.Sprintf("%s  stake %s  price %s  fees %s", transcoder.Address, transcoder.Stake, transcoder.PricePerUnit, transcoder.PendingFees))
		if capacity, told := s.Capacities[transcoder.Address]; told {
			t.add("  capacity", describe(capacity))
		}
	}
	return t
}
