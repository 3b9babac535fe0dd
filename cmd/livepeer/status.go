package main

import (
	"fmt"

	"github.com/urfave/cli/v2"

	"github.com/livepeer/network/agents/observer"
	"github.com/livepeer/network/internal/clock"
)

func statusCommand() *cli.Command {
	return &cli.Command{
		Name:  "status",
		Usage: "show the round, the transcoders, the claims and the fees of the network",
		Description: `   livepeer status --data ~/.livepeer/up
   livepeer status --json | jq .feesPaid`,
		Flags:  chainFlags(),
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
	Network         observer.State       `json:"network"`
}

func runStatus(c *cli.Context) error {
	if err := noArguments(c); err != nil {
		return err
	}
	n, err := openNetwork(c.Context, c)
	if err != nil {
		return err
	}
	defer n.Close()
	state, err := observer.New(observer.Config{Chain: n.client, Protocol: n.protocol, Clock: clock.System{}, Log: n.log}).Look(c.Context)
	if err != nil {
		return err
	}
	jobs, err := n.protocol.JobCount(c.Context)
	if err != nil {
		return err
	}
	s := status{
		Round: state.Round.Number, Block: state.Chain.Block, Jobs: jobs, Claims: state.Totals.Claims,
		FinalizedClaims: state.Totals.Claims.Finalized, FeesPaid: state.Totals.FeesPaid.Decimal(),
		BalancesAddUp: state.Totals.AddUp(), Network: state,
	}
	return show(c, s, statusTable(s))
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
	}
	return t
}
