package main

import (
	"strconv"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v2"

	"github.com/livepeer/network/internal/chain"
)

func stakeCommand() *cli.Command {
	return &cli.Command{
		Name:  "stake",
		Usage: "delegate LPT to a transcoder and take it back",
		Subcommands: []*cli.Command{
			{
				Name: "bond", Usage: "delegate LPT", ArgsUsage: "AMOUNT TRANSCODER",
				Description: `   livepeer stake bond --account holder-1 "100 lpt" 0x52908400098527886E0F7030069857D2E4169EE7`,
				Flags:       accountFlags(), Action: stakeBond,
			},
			{
				Name: "unbond", Usage: "start to take stake back", ArgsUsage: "AMOUNT|all",
				Description: `   livepeer stake unbond --account holder-1 "50 lpt"`,
				Flags:       accountFlags(), Action: stakeUnbond,
			},
			{
				Name: "rebond", Usage: "bond a thaw again", ArgsUsage: "THAW", Flags: accountFlags(),
				Action: func(c *cli.Context) error {
					return actOnThaw(c, func(n *network, thaw uint64) chain.Request { return n.protocol.Rebond(thaw) })
				},
			},
			{
				Name: "withdraw", Usage: "collect a thaw that is over", ArgsUsage: "THAW", Flags: accountFlags(),
				Action: func(c *cli.Context) error {
					return actOnThaw(c, func(n *network, thaw uint64) chain.Request { return n.protocol.Withdraw(thaw) })
				},
			},
			{Name: "fees", Usage: "collect the ether earned", Flags: accountFlags(), Action: stakeFees},
			{Name: "status", Usage: "show an account's stake and fees", ArgsUsage: "ADDRESS", Flags: chainFlags(), Action: stakeStatus},
		},
	}
}

func stakeBond(c *cli.Context) error {
	transcoder, err := addressArgument(c, 1, 2)
	if err != nil {
		return err
	}
	amount, err := chain.ParseLPT(c.Args().First())
	if err != nil {
		return usageError{err}
	}
	return act(c, func(n *network, self common.Address) ([]chain.Request, error) {
		allowance, err := n.protocol.Allowance(c.Context, self)
		if err != nil {
			return nil, err
		}
		bond := n.protocol.Bond(amount, transcoder)
		if allowance.Cmp(amount) >= 0 {
			return []chain.Request{bond}, nil
		}
		return []chain.Request{n.protocol.Approve(amount), bond}, nil
	})
}

func stakeUnbond(c *cli.Context) error {
	if c.Args().Len() != 1 {
		return usage("%s takes one argument: %s", c.Command.FullName(), c.Command.ArgsUsage)
	}
	all := c.Args().First() == "all"
	amount, err := chain.ParseLPT(c.Args().First())
	if err != nil && !all {
		return usageError{err}
	}
	return act(c, func(n *network, self common.Address) ([]chain.Request, error) {
		shares, err := n.protocol.SharesOf(c.Context, self)
		if err != nil {
			return nil, err
		}
		stake, err := n.protocol.StakeOf(c.Context, self)
		if err != nil {
			return nil, err
		}
		if all || stake.Equal(amount) {
			return []chain.Request{n.protocol.Unbond(shares)}, nil
		}
		if stake.Cmp(amount) < 0 {
			return nil, usage("%s is bonded, less than %s", stake, amount)
		}
		part := shares.Mul(shares, amount.Big())
		return []chain.Request{n.protocol.Unbond(part.Div(part, stake.Big()))}, nil
	})
}

func actOnThaw(c *cli.Context, request func(n *network, thaw uint64) chain.Request) error {
	thaw, err := strconv.ParseUint(c.Args().First(), 10, 64)
	if err != nil || c.Args().Len() != 1 {
		return usage("%s takes the number of a thaw", c.Command.FullName())
	}
	return act(c, func(n *network, _ common.Address) ([]chain.Request, error) {
		return []chain.Request{request(n, thaw)}, nil
	})
}

func stakeFees(c *cli.Context) error {
	if err := noArguments(c); err != nil {
		return err
	}
	return act(c, func(n *network, self common.Address) ([]chain.Request, error) {
		return []chain.Request{n.protocol.WithdrawFees(self)}, nil
	})
}

func stakeStatus(c *cli.Context) error {
	account, err := addressArgument(c, 0, 1)
	if err != nil {
		return err
	}
	n, err := openNetwork(c.Context, c)
	if err != nil {
		return err
	}
	defer n.Close()
	delegate, err := n.protocol.DelegateOf(c.Context, account)
	if err != nil {
		return err
	}
	stake, err := n.protocol.StakeOf(c.Context, account)
	if err != nil {
		return err
	}
	fees, err := n.protocol.PendingFees(c.Context, account)
	if err != nil {
		return err
	}
	t := table{header: []string{"ACCOUNT", "TRANSCODER", "STAKE", "FEES"}}
	t.add(account, delegate, stake, fees)
	return show(c, map[string]any{"account": account, "transcoder": delegate, "stake": stake, "fees": fees}, t)
}
