package main

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v2"

	"github.com/livepeer/network/internal/chain"
)

func tokenCommand() *cli.Command {
	return &cli.Command{
		Name:  "token",
		Usage: "balance, transfer, allowances and genesis of LPT",
		Subcommands: []*cli.Command{
			{
				Name: "balance", Usage: "show an account's LPT and ether", ArgsUsage: "ADDRESS",
				Flags: chainFlags(), Action: tokenBalance,
			},
			{
				Name: "transfer", Usage: "send LPT", ArgsUsage: "TO AMOUNT",
				Description: `   livepeer token transfer --account holder-1 0x52908400098527886E0F7030069857D2E4169EE7 "10 lpt"`,
				Flags:       accountFlags(), Action: tokenTransfer,
			},
			{
				Name: "approve", Usage: "let a contract or account take LPT", ArgsUsage: "SPENDER AMOUNT",
				Description: `   livepeer token approve --account holder-1 0x52908400098527886E0F7030069857D2E4169EE7 "10 lpt"`,
				Flags:       accountFlags(), Action: tokenApprove,
			},
			permitCommand(), mineCommand(), rootCommand(),
		},
	}
}

func tokenBalance(c *cli.Context) error {
	account, err := addressArgument(c, 0, 1)
	if err != nil {
		return err
	}
	return onNetwork(c, func(n *network) error { return showBalance(c, n, account) })
}

func showBalance(c *cli.Context, n *network, account common.Address) error {
	tokens, err := n.protocol.TokenBalance(c.Context, account)
	if err != nil {
		return err
	}
	balance, err := n.client.BalanceAt(c.Context, account, nil)
	if err != nil {
		return err
	}
	ether := chain.NewWei(balance)
	t := table{header: []string{"ACCOUNT", "LPT", "ETHER"}}
	t.add(account, tokens, ether)
	return show(c, map[string]any{"account": account, "lpt": tokens, "wei": ether}, t)
}

func tokenTransfer(c *cli.Context) error {
	to, err := addressArgument(c, 0, 2)
	if err != nil {
		return err
	}
	amount, err := chain.ParseLPT(c.Args().Get(1))
	if err != nil {
		return usageError{err}
	}
	return act(c, func(n *network, _ common.Address) ([]chain.Request, error) {
		return []chain.Request{n.protocol.TransferToken(to, amount)}, nil
	})
}

func tokenApprove(c *cli.Context) error {
	spender, err := addressArgument(c, 0, 2)
	if err != nil {
		return err
	}
	amount, err := chain.ParseLPT(c.Args().Get(1))
	if err != nil {
		return usageError{err}
	}
	return act(c, func(n *network, _ common.Address) ([]chain.Request, error) {
		return []chain.Request{n.protocol.ApproveFor(spender, amount)}, nil
	})
}

// addressArgument reads one of exactly want arguments as an address.
func addressArgument(c *cli.Context, index, want int) (common.Address, error) {
	if c.Args().Len() != want {
		return common.Address{}, usage("%s takes %d arguments: %s", c.Command.FullName(), want, c.Command.ArgsUsage)
	}
	text := c.Args().Get(index)
	if !common.IsHexAddress(text) {
		return common.Address{}, usage("%q is not an address", text)
	}
	return common.HexToAddress(text), nil
}
