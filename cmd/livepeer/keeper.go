package main

import (
	"context"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v2"

	"github.com/livepeer/network/agents/court"
	"github.com/livepeer/network/agents/keeper"
	"github.com/livepeer/network/agents/wire"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/internal/lifecycle"
)

// keeperOptions are what an operator chooses.
type keeperOptions struct {
	unprofitable bool
	peers        []common.Address
	tokenPrice   chain.Wei
}

func keeperCommand() *cli.Command {
	return &cli.Command{
		Name:  "keeper",
		Usage: "start rounds, call rewards, seal and settle claims, redeem tickets",
		Description: `Anyone can run one and is paid bounties for it. Several share the work: each duty is one keeper's turn after the
other's. It does what pays, and what it was hired for; tickets are handed to it with "livepeer tickets hand".

   livepeer keeper --account keeper --data ./keeper
   livepeer keeper --account keeper --unprofitable --gas-budget "seal=0.01 eth/day" --gas-budget "sync weight=0.005 eth/day"`,
		Flags: append(append(agentFlags(), metricsFlags()...),
			&cli.BoolFlag{Name: "unprofitable", Usage: "also do what costs more gas than it brings", EnvVars: env("unprofitable")},
			&cli.StringSliceFlag{Name: "peer", Usage: "address of another keeper that shares the work, beside those seen at work on chain; repeat for more", EnvVars: env("peer")},
			stringFlag("lpt-price", "0", "what an LPT is worth in ether, to weigh bounties paid in it (default: they always pay)"),
		),
		Action: runKeeper,
	}
}

func keeperOptionsOf(c *cli.Context) (o keeperOptions, err error) {
	if err := noArguments(c); err != nil {
		return o, err
	}
	for _, peer := range c.StringSlice("peer") {
		if !common.IsHexAddress(peer) {
			return o, usage("--peer %q is not an address", peer)
		}
		o.peers = append(o.peers, common.HexToAddress(peer))
	}
	o.unprofitable = c.Bool("unprofitable")
	o.tokenPrice, err = weiFlag(c, "lpt-price")
	return o, err
}

func runKeeper(c *cli.Context) error {
	options, err := keeperOptionsOf(c)
	if err != nil {
		return err
	}
	return asAgent(c, "keeper", func(n *network, a *actor) error {
		k, err := n.keeper(c.Context, a, options)
		if err != nil {
			return err
		}
		n.log.Info().Str("account", a.address().Hex()).Bool("unprofitable", options.unprofitable).Msg("keeper starts")
		return n.run(c, a.name, k)
	})
}

// keeper builds the agent.
func (n *network) keeper(ctx context.Context, a *actor, o keeperOptions) (lifecycle.Service, error) {
	agent, err := keeper.New(ctx, keeper.Config{
		Chain: n.client, Protocol: n.protocol, Sender: a.sender, DB: a.db, Log: a.log, Metrics: a.metrics,
		Peers: o.peers, Unprofitable: o.unprofitable, TokenPrice: o.tokenPrice,
	})
	if err != nil || !n.protocol.HasCourt() {
		return agent, err
	}
	clerk, err := court.New(court.Config{
		Chain: n.client, Protocol: n.protocol, Sender: a.sender, Key: a.key, Roles: court.Roles{Settle: true}, Folder: filepath.Join(a.folder, "cases"),
		Peers: wire.NewIdentity(a.key, clock.System{}), Clock: clock.System{}, Log: a.log, Metrics: a.metrics,
	})
	if err != nil {
		return nil, err
	}
	group := lifecycle.NewGroup(lifecycle.Config{Clock: clock.System{}, Log: a.log})
	group.Add(a.name, agent)
	group.Add("cases of "+a.name, clerk)
	return group, nil
}
