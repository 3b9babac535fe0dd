package main

import (
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v2"

	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/internal/chain"
)

// errNoAttention says that a network does not pay for attention.
var errNoAttention = errors.New("the network does not pay verifiers for their attention")

func attentionCommand() *cli.Command {
	return &cli.Command{
		Name:  "attention",
		Usage: "verifiers that bond ether and are paid for looking at every case",
		Description: `livepeer verifier --attention bonds and does what follows (docs/spec/attention.md); here it is looked at, paid for and left.

   livepeer truebit attention status
   livepeer truebit attention fund --account broadcaster "1 eth"`,
		Subcommands: []*cli.Command{
			{
				Name: "status", Usage: "show the terms, the pot, and who has bonded",
				Description: `   livepeer truebit attention status --json`,
				Flags:       chainFlags(), Action: attentionStatus,
			},
			{
				Name: "fund", Usage: "add ether to the pot that verifiers are paid of", ArgsUsage: "AMOUNT",
				Description: `   livepeer truebit attention fund --account broadcaster "1 eth"`,
				Flags:       accountFlags(), Action: attentionFund,
			},
			{
				Name: "leave", Usage: "stop looking; once the bond is held no more, take it back",
				Description: `Cases that can still be disputed are no duty any more. The bond is held for what was missed before: the same command takes it
back when that time is over. A verifier that runs with --attention bonds again then.

   livepeer truebit attention leave --account verifier-1`,
				Flags: accountFlags(), Action: attentionLeave,
			},
		},
	}
}

// attentionReport is what attention status shows.
type attentionReport struct {
	Pot         chain.Wei         `json:"pot"`
	ChancePPM   uint32            `json:"chancePpm"`
	MinimumBond chain.Wei         `json:"minimumBond"`
	Penalty     chain.Wei         `json:"penalty"`
	Reward      chain.Wei         `json:"reward"`
	HoldSeconds int64             `json:"holdSeconds"`
	Verifiers   []attentionMember `json:"verifiers"`
}

type attentionMember struct {
	Account common.Address `json:"account"`
	Bond    chain.Wei      `json:"bond"`
	Owed    chain.Wei      `json:"owed"`
	Since   *time.Time     `json:"since,omitempty"` // nil for who has its bond back
	Until   *time.Time     `json:"heldUntil,omitempty"`
}

func attentionStatus(c *cli.Context) error {
	if err := noArguments(c); err != nil {
		return err
	}
	return onNetwork(c, func(n *network) error {
		if !n.protocol.HasAttention() {
			return errNoAttention
		}
		report, err := n.attention(c)
		if err != nil {
			return err
		}
		t := table{header: []string{"VERIFIER", "BOND", "OWED", "SERVES"}}
		for _, m := range report.Verifiers {
			serves := "no"
			if m.Since != nil {
				serves = "since " + m.Since.Format(time.RFC3339)
			}
			if m.Until != nil {
				serves = "left, bond held until " + m.Until.Format(time.RFC3339)
			}
			t.add(m.Account, m.Bond, m.Owed, serves)
		}
		t.add("pot", report.Pot, "", fmt.Sprintf("%s for all hits of a rendition", report.Reward))
		t.add("terms", report.MinimumBond, "", fmt.Sprintf("%d of a million rolls hit; %s for a miss", report.ChancePPM, report.Penalty))
		return show(c, report, t)
	})
}

func (n *network) attention(c *cli.Context) (r attentionReport, err error) {
	ctx := c.Context
	terms, err := n.protocol.AttentionTerms(ctx)
	if err != nil {
		return r, err
	}
	r = attentionReport{
		ChancePPM: terms.ChancePPM, MinimumBond: terms.MinimumBond, Penalty: terms.Penalty, Reward: terms.Reward, HoldSeconds: int64(terms.Hold / time.Second),
		Verifiers: []attentionMember{},
	}
	if r.Pot, err = n.protocol.Pot(ctx); err != nil {
		return r, err
	}
	accounts, err := n.protocol.Verifiers(ctx)
	if err != nil {
		return r, err
	}
	for _, account := range accounts {
		one, err := n.protocol.AttendantOf(ctx, account)
		if err != nil {
			return r, err
		}
		m := attentionMember{Account: account, Bond: one.Bond}
		if m.Owed, err = n.protocol.OwedForAttention(ctx, account); err != nil {
			return r, err
		}
		if !one.Since.IsZero() {
			m.Since = &one.Since
		}
		if !one.LeftAt.IsZero() {
			m.Until = &one.BondUntil
		}
		r.Verifiers = append(r.Verifiers, m)
	}
	return r, nil
}

func attentionFund(c *cli.Context) error {
	if c.Args().Len() != 1 {
		return usage("%s takes one argument: %s", c.Command.FullName(), c.Command.ArgsUsage)
	}
	amount, err := chain.ParseWei(c.Args().First())
	if err != nil {
		return usageError{err}
	}
	return act(c, func(n *network, _ common.Address) ([]chain.Request, error) {
		if !n.protocol.HasAttention() {
			return nil, errNoAttention
		}
		return []chain.Request{n.protocol.FundAttention(amount)}, nil
	})
}

func attentionLeave(c *cli.Context) error {
	if err := noArguments(c); err != nil {
		return err
	}
	return act(c, func(n *network, self common.Address) ([]chain.Request, error) {
		if !n.protocol.HasAttention() {
			return nil, errNoAttention
		}
		head, err := n.client.HeadBlock(c.Context)
		if err != nil {
			return nil, err
		}
		one, err := n.protocol.AttendantOf(c.Context, self)
		if err != nil {
			return nil, err
		}
		return leaveAttention(n.protocol, self, one, head.Time)
	})
}

// leaveAttention is the next step of who leaves.
func leaveAttention(p *protocol.Protocol, self common.Address, one protocol.Attendant, now time.Time) ([]chain.Request, error) {
	switch {
	case one.Since.IsZero():
		return nil, fmt.Errorf("%s has not bonded for attention", self)
	case one.LeftAt.IsZero():
		return []chain.Request{p.LeaveAttention()}, nil
	case !now.After(one.BondUntil):
		return nil, fmt.Errorf("%s has left, and its bond is held until %s", self, one.BondUntil.Format(time.RFC3339))
	default:
		return []chain.Request{p.ReleaseAttention(self), p.WithdrawFromAttention(self)}, nil
	}
}
