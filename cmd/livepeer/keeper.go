package main

import (
	"path/filepath"

	"github.com/urfave/cli/v2"

	"github.com/livepeer/network/agents/keeper"
)

func keeperCommand() *cli.Command {
	return &cli.Command{
		Name:  "keeper",
		Usage: "start rounds, call rewards, seal and settle claims",
		Description: `Anyone can run one and is paid bounties for it.

   livepeer keeper --account keeper --data ./keeper`,
		Flags:  accountFlags(),
		Action: runKeeper,
	}
}

func runKeeper(c *cli.Context) error {
	if err := noArguments(c); err != nil {
		return err
	}
	key, err := loadKey(c)
	if err != nil {
		return err
	}
	n, err := openNetwork(c.Context, c)
	if err != nil {
		return err
	}
	defer n.Close()
	a, err := n.actor(c.Context, "keeper", filepath.Join(c.String(flagData), "keeper"), key)
	if err != nil {
		return err
	}
	n.log.Info().Str("account", a.address().Hex()).Msg("keeper starts")
	return n.keeper(a).Run(c.Context)
}

// keeper builds the agent.
func (n *network) keeper(a *actor) *keeper.Keeper {
	return keeper.New(keeper.Config{Chain: n.client, Protocol: n.protocol, Sender: a.sender, Log: a.log})
}
