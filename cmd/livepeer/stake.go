package main

import (
	"context"
	"math"
	"math/big"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v2"

	"github.com/livepeer/network/agents/holder"
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
			{
				Name: "redelegate", Usage: "move the stake to another transcoder, without thawing", ArgsUsage: "TRANSCODER",
				Flags: accountFlags(), Action: govDelegate,
			},
			{
				Name: "transfer", Usage: "give stake to an account with the same transcoder", ArgsUsage: "TO AMOUNT",
				Description: `   livepeer stake transfer --account holder-1 0x52908400098527886E0F7030069857D2E4169EE7 "10 lpt"`,
				Flags:       accountFlags(), Action: stakeTransfer,
			},
			{
				Name: "reward", Usage: "mint the round's reward of a transcoder, the account's own unless one is named", ArgsUsage: "[TRANSCODER]",
				Flags: accountFlags(), Action: stakeReward,
			},
			{
				Name: "commission", Usage: "set what the transcoder keeps of rewards and gives of fees", ArgsUsage: "REWARD-CUT FEE-SHARE",
				Description: `   livepeer stake commission --account transcoder-1 10% 50%

What is worse for delegators begins after a notice of one thaw period, what is better with the next round.`,
				Flags: accountFlags(), Action: stakeCommission,
			},
			{Name: "fees", Usage: "collect the ether earned", Flags: accountFlags(), Action: stakeFees},
			{Name: "status", Usage: "show an account's stake, fees and thaws", ArgsUsage: "ADDRESS", Flags: chainFlags(), Action: stakeStatus},
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
		if all {
			shares, err := n.protocol.SharesOf(c.Context, self)
			return []chain.Request{n.protocol.Unbond(shares)}, err
		}
		shares, err := sharesFor(c.Context, n, self, amount)
		if err != nil {
			return nil, err
		}
		return []chain.Request{n.protocol.Unbond(shares)}, nil
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
	return onNetwork(c, func(n *network) error { return showStake(c, n, account) })
}

func showStake(c *cli.Context, n *network, account common.Address) error {
	holders, err := holder.New(n.client, n.protocol, n.log)
	if err != nil {
		return err
	}
	has, err := holders.Account(c.Context, account)
	if err != nil {
		return err
	}
	delegate := common.Address{}
	if has.Delegate != nil {
		delegate = *has.Delegate
	}
	t := table{header: []string{"ACCOUNT", "TRANSCODER", "STAKE", "FEES"}}
	t.add(account, delegate, has.Stake, has.PendingFees)
	if len(has.Thaws) > 0 {
		t.add("THAW", "FROM", "AMOUNT", "WITHDRAW IN ROUND")
	}
	for _, thaw := range has.Thaws {
		t.add(thaw.ID, thaw.Transcoder, thaw.Amount, thaw.WithdrawRound)
	}
	return show(c, map[string]any{"account": account, "transcoder": delegate, "stake": has.Stake, "fees": has.PendingFees, "thaws": has.Thaws}, t)
}

func stakeTransfer(c *cli.Context) error {
	to, err := addressArgument(c, 0, 2)
	if err != nil {
		return err
	}
	amount, err := chain.ParseLPT(c.Args().Get(1))
	if err != nil {
		return usageError{err}
	}
	return act(c, func(n *network, self common.Address) ([]chain.Request, error) {
		shares, err := sharesFor(c.Context, n, self, amount)
		if err != nil {
			return nil, err
		}
		return []chain.Request{n.protocol.TransferStake(to, shares)}, nil
	})
}

func stakeReward(c *cli.Context) error {
	var named common.Address
	if c.Args().Present() {
		var err error
		if named, err = addressArgument(c, 0, 1); err != nil {
			return err
		}
	}
	return act(c, func(n *network, self common.Address) ([]chain.Request, error) {
		transcoder := self
		if c.Args().Present() {
			transcoder = named
		}
		return []chain.Request{n.protocol.Reward(transcoder)}, nil
	})
}

func stakeCommission(c *cli.Context) error {
	if c.Args().Len() != 2 {
		return usage("%s takes two arguments: %s", c.Command.FullName(), c.Command.ArgsUsage)
	}
	rewardCut, err := percentPPM(c.Args().Get(0))
	if err != nil {
		return err
	}
	feeShare, err := percentPPM(c.Args().Get(1))
	if err != nil {
		return err
	}
	return act(c, func(n *network, _ common.Address) ([]chain.Request, error) {
		return []chain.Request{n.protocol.SetCommission(rewardCut, feeShare)}, nil
	})
}

// percentPPM reads a part of a whole, such as "12.5%", in parts per million.
func percentPPM(text string) (uint32, error) {
	const ppmOfPercent, whole = 10_000, 100
	value, err := strconv.ParseFloat(strings.TrimSuffix(text, "%"), 64)
	if err != nil || !(value >= 0 && value <= whole) {
		return 0, usage("%q is no percentage from 0%% to 100%%", text)
	}
	return uint32(math.Round(value * ppmOfPercent)), nil
}

// sharesFor returns the shares of an account that are worth amount, rounded down.
func sharesFor(ctx context.Context, n *network, account common.Address, amount chain.LPT) (*big.Int, error) {
	shares, err := n.protocol.SharesOf(ctx, account)
	if err != nil {
		return nil, err
	}
	stake, err := n.protocol.StakeOf(ctx, account)
	if err != nil || stake.Equal(amount) {
		return shares, err
	}
	if stake.Cmp(amount) < 0 {
		return nil, usage("%s is bonded, less than %s", stake, amount)
	}
	part := shares.Mul(shares, amount.Big())
	return part.Div(part, stake.Big()), nil
}
