package main

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
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
	n, err := openNetwork(c.Context, c)
	if err != nil {
		return err
	}
	defer n.Close()
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

// act sends what decide returns as the account of the flags and shows the transactions.
func act(c *cli.Context, decide func(n *network, self common.Address) ([]chain.Request, error)) error {
	key, err := loadKey(c)
	if err != nil {
		return err
	}
	n, err := openNetwork(c.Context, c)
	if err != nil {
		return err
	}
	defer n.Close()
	sender, err := n.sender(c.Context, key, nil, n.log)
	if err != nil {
		return err
	}
	requests, err := decide(n, crypto.PubkeyToAddress(key.PublicKey))
	if err != nil {
		return err
	}
	type sent struct {
		Duty  string      `json:"duty"`
		Tx    common.Hash `json:"tx"`
		Block uint64      `json:"block"`
		Gas   uint64      `json:"gas"`
	}
	var done []sent
	t := table{header: []string{"DUTY", "TRANSACTION", "BLOCK", "GAS"}}
	for _, request := range requests {
		receipt, err := sender.Send(c.Context, request)
		if err != nil {
			return explainRevert(err)
		}
		done = append(done, sent{request.Duty, receipt.TxHash, receipt.BlockNumber.Uint64(), receipt.GasUsed})
		t.add(request.Duty, receipt.TxHash, receipt.BlockNumber, receipt.GasUsed)
	}
	return show(c, done, t)
}
