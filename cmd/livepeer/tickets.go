package main

import (
	"crypto/ecdsa"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/urfave/cli/v2"

	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/internal/store"
	"github.com/livepeer/network/payments/tickets"
)

const (
	// maxTicketsRedeemed bounds a batch, so that it fits in a block.
	maxTicketsRedeemed = 100
	// maxFileBytes bounds a file of tickets or a permit.
	maxFileBytes = 1 << 20
	// maxTicketsListed bounds a listing.
	maxTicketsListed = 1000
	flagTo           = "to"
)

func ticketsCommand() *cli.Command {
	to := stringFlag(flagTo, "", "who is paid (default: the account itself)")
	return &cli.Command{
		Name:  "tickets",
		Usage: "probabilistic micropayments: deposit, reserve and winning tickets",
		Subcommands: []*cli.Command{
			{
				Name: "status", Usage: "show an account's deposit, reserve and earnings", ArgsUsage: "ADDRESS",
				Description: `   livepeer tickets status 0x52908400098527886E0F7030069857D2E4169EE7`,
				Flags:       chainFlags(), Action: ticketsStatus,
			},
			{
				Name: "deposit", Usage: "add to the ether that pays any ticket", ArgsUsage: "AMOUNT",
				Description: `   livepeer tickets deposit --account broadcaster "0.5 eth"`,
				Flags:       accountFlags(),
				Action: func(c *cli.Context) error {
					return fundTickets(c, func(amount chain.Wei) (deposit, reserve chain.Wei) { return amount, chain.Wei{} })
				},
			},
			{
				Name: "reserve", Usage: "add to the ether that pays the active set when the deposit is spent", ArgsUsage: "AMOUNT",
				Description: `   livepeer tickets reserve --account broadcaster "1 eth"`,
				Flags:       accountFlags(),
				Action: func(c *cli.Context) error {
					return fundTickets(c, func(amount chain.Wei) (deposit, reserve chain.Wei) { return chain.Wei{}, amount })
				},
			},
			{
				Name: "unlock", Usage: "announce that deposit and reserve will be withdrawn",
				Description: `   livepeer tickets unlock --account broadcaster
   livepeer tickets unlock --account broadcaster --cancel`,
				Flags:  append(accountFlags(), &cli.BoolFlag{Name: "cancel", Usage: "stay after all"}),
				Action: ticketsUnlock,
			},
			{
				Name: "withdraw", Usage: "take deposit and reserve back when the unlock is over, or earnings at any time",
				Description: `   livepeer tickets withdraw --account broadcaster
   livepeer tickets withdraw --account transcoder-1 --earnings --to 0x52908400098527886E0F7030069857D2E4169EE7`,
				Flags:  append(accountFlags(), to, &cli.BoolFlag{Name: "earnings", Usage: "what tickets have won, instead of deposit and reserve"}),
				Action: ticketsWithdraw,
			},
			{
				Name: "redeem", Usage: "redeem winning tickets", ArgsUsage: "FILE",
				Description: `FILE is JSON, an array of {"ticket", "signature", "recipientRand"}; "-" is the standard input.

   livepeer tickets redeem --account transcoder-1 winners.json`,
				Flags: accountFlags(), Action: ticketsRedeem,
			},
			{
				Name: "hand", Usage: "hand winning tickets to the keeper, which redeems them when it pays", ArgsUsage: "FILE",
				Description: `FILE is as for redeem. The keeper with the same data folder has them at once, whether it runs or not, and keeps them
until they are redeemed or too late. Redeeming shows their rand to everybody: take no more tickets under it.

   livepeer tickets hand --data ./keeper winners.json`,
				Flags: chainFlags(), Action: ticketsHand,
			},
			{
				Name: "list", Usage: "show what became of the tickets that were handed to the keeper",
				Description: `   livepeer tickets list --data ./keeper`,
				Flags:       chainFlags(), Action: ticketsList,
			},
		},
	}
}

func ticketsStatus(c *cli.Context) error {
	account, err := addressArgument(c, 0, 1)
	if err != nil {
		return err
	}
	return onNetwork(c, func(n *network) error { return showTickets(c, n, account) })
}

func showTickets(c *cli.Context, n *network, account common.Address) error {
	sender, err := n.protocol.TicketSenderOf(c.Context, account)
	if err != nil {
		return err
	}
	earnings, err := n.protocol.TicketEarnings(c.Context, account)
	if err != nil {
		return err
	}
	withdrawable := "locked"
	if sender.WithdrawRound > 0 {
		withdrawable = fmt.Sprintf("from round %d", sender.WithdrawRound)
	}
	t := table{header: []string{"ACCOUNT", "DEPOSIT", "RESERVE", "WITHDRAWABLE", "EARNINGS"}}
	t.add(account, sender.Deposit, sender.Reserve, withdrawable, earnings)
	return show(c, map[string]any{
		"account": account, "deposit": sender.Deposit, "reserve": sender.Reserve, "withdrawRound": sender.WithdrawRound, "earnings": earnings,
	}, t)
}

// fundTickets adds the amount of the command line to what split says.
func fundTickets(c *cli.Context, split func(chain.Wei) (deposit, reserve chain.Wei)) error {
	if c.Args().Len() != 1 {
		return usage("%s takes one argument: %s", c.Command.FullName(), c.Command.ArgsUsage)
	}
	amount, err := chain.ParseWei(c.Args().First())
	if err != nil {
		return usageError{err}
	}
	deposit, reserve := split(amount)
	return act(c, func(n *network, self common.Address) ([]chain.Request, error) {
		return []chain.Request{n.protocol.FundTickets(self, deposit, reserve)}, nil
	})
}

func ticketsUnlock(c *cli.Context) error {
	if err := noArguments(c); err != nil {
		return err
	}
	return act(c, func(n *network, _ common.Address) ([]chain.Request, error) {
		if c.Bool("cancel") {
			return []chain.Request{n.protocol.CancelUnlockTickets()}, nil
		}
		return []chain.Request{n.protocol.UnlockTickets()}, nil
	})
}

func ticketsWithdraw(c *cli.Context) error {
	if err := noArguments(c); err != nil {
		return err
	}
	if to := c.String(flagTo); to != "" && !common.IsHexAddress(to) {
		return usage("--%s: %q is not an address", flagTo, to)
	}
	return act(c, func(n *network, self common.Address) ([]chain.Request, error) {
		if to := c.String(flagTo); to != "" {
			self = common.HexToAddress(to)
		}
		if c.Bool("earnings") {
			return []chain.Request{n.protocol.WithdrawTicketEarnings(self)}, nil
		}
		return []chain.Request{n.protocol.WithdrawTickets(self)}, nil
	})
}

func ticketsRedeem(c *cli.Context) error {
	if c.Args().Len() != 1 {
		return usage("%s takes one argument: %s", c.Command.FullName(), c.Command.ArgsUsage)
	}
	winners, err := readTickets(c)
	if err != nil {
		return err
	}
	return withAccount(c, func(n *network, key *ecdsa.PrivateKey) error { return redeemTickets(c, n, key, winners) })
}

func redeemTickets(c *cli.Context, n *network, key *ecdsa.PrivateKey, winners []tickets.Signed) error {
	for _, winner := range winners {
		if err := n.protocol.TicketDomain().CheckWinner(winner); err != nil {
			return fmt.Errorf("ticket %d of %s: %w", winner.Ticket.Nonce, winner.Ticket.Sender, err)
		}
	}
	sender, err := n.sender(c.Context, key, nil, n.log)
	if err != nil {
		return err
	}
	receipt, err := sender.Send(c.Context, n.protocol.RedeemTickets(winners))
	if err != nil {
		return err
	}
	return showRedeemed(c, receipt, len(winners), n.protocol.RefusedTickets(receipt))
}

func ticketsHand(c *cli.Context) error {
	if c.Args().Len() != 1 {
		return usage("%s takes one argument: FILE", c.Command.FullName())
	}
	winners, err := readTickets(c)
	if err != nil {
		return err
	}
	n, err := openNetwork(c.Context, c)
	if err != nil {
		return err
	}
	defer n.Close()
	for _, winner := range winners {
		if err := n.protocol.TicketDomain().CheckWinner(winner); err != nil {
			return fmt.Errorf("ticket %d of %s: %w", winner.Ticket.Nonce, winner.Ticket.Sender, err)
		}
	}
	var added int
	err = withWinners(c, func(kept *tickets.Store) (err error) {
		added, err = kept.Add(c.Context, winners, clock.System{}.Now())
		return err
	})
	if err != nil {
		return err
	}
	var t table
	t.add("handed over", added)
	t.add("known before", len(winners)-added)
	return show(c, map[string]any{"handed": added, "known": len(winners) - added}, t)
}

func ticketsList(c *cli.Context) error {
	if err := noArguments(c); err != nil {
		return err
	}
	var list []tickets.Winner
	err := withWinners(c, func(kept *tickets.Store) (err error) {
		list, err = kept.List(c.Context, maxTicketsListed)
		return err
	})
	if err != nil {
		return err
	}
	t := table{header: []string{"SENDER", "RECIPIENT", "NONCE", "FACE VALUE", "ROUND", "STANDING", "TRIES", "REASON"}}
	for _, w := range list {
		t.add(w.Ticket.Sender, w.Ticket.Recipient, w.Ticket.Nonce, w.Ticket.FaceValue, w.Ticket.CreationRound, w.Standing, w.Tries, w.Reason)
	}
	return show(c, list, t)
}

// withWinners opens the keeper's tickets, beside the keeper if it runs.
func withWinners(c *cli.Context, use func(*tickets.Store) error) (err error) {
	db, err := store.Open(filepath.Join(c.String(flagData), "keeper", databaseFile))
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	kept, err := tickets.NewStore(c.Context, db)
	if err != nil {
		return err
	}
	return use(kept)
}

// showRedeemed tells what became of a batch. It fails if a ticket was refused.
func showRedeemed(c *cli.Context, receipt *types.Receipt, count int, refused []protocol.RefusedTicket) error {
	var t table
	t.add("transaction", receipt.TxHash)
	t.add("gas", receipt.GasUsed)
	t.add("redeemed", count-len(refused))
	for _, ticket := range refused {
		t.add("refused", fmt.Sprintf("%d of %s: %s", ticket.Nonce, ticket.Sender, ticket.Reason))
	}
	err := show(c, map[string]any{"tx": receipt.TxHash, "gas": receipt.GasUsed, "redeemed": count - len(refused), "refused": refused}, t)
	if err == nil && len(refused) > 0 {
		err = fmt.Errorf("%d of %d tickets were refused, the first because of %s", len(refused), count, refused[0].Reason)
	}
	return err
}

// readTickets reads the file that the command line names.
func readTickets(c *cli.Context) ([]tickets.Signed, error) {
	var winners []tickets.Signed
	if err := readJSONFile(c, c.Args().First(), &winners); err != nil {
		return nil, err
	}
	if len(winners) == 0 || len(winners) > maxTicketsRedeemed {
		return nil, usage("%d tickets in %s, 1 to %d can be redeemed at once", len(winners), c.Args().First(), maxTicketsRedeemed)
	}
	return winners, nil
}

// readJSONFile reads a small JSON file; "-" is the standard input.
func readJSONFile(c *cli.Context, path string, into any) error {
	input := c.App.Reader
	if path != "-" {
		file, err := os.Open(path)
		if err != nil {
			return err
		}
		defer func() { _ = file.Close() }() // It was only read.
		input = file
	}
	text, err := io.ReadAll(io.LimitReader(input, maxFileBytes))
	if err != nil {
		return fmt.Errorf("read %s: %w", path, err)
	}
	if err := json.Unmarshal(text, into); err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	return nil
}
