package main

import (
	"context"
	"fmt"
	"math/big"
	"slices"
	"strconv"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v2"

	"github.com/livepeer/network/governance"
	"github.com/livepeer/network/internal/chain"
)

const (
	flagCall        = "call"
	flagDescription = "description"
	flagReason      = "reason"
	flagUnchecked   = "unchecked"
)

func govCommand() *cli.Command {
	return &cli.Command{
		Name:  "gov",
		Usage: "propose changes, vote on them and carry them out",
		Description: `PROPOSAL is the place in "gov list", the number, or its first digits, decimal or with 0x.
   livepeer gov list
   livepeer gov vote --account transcoder-1 8714 for`,
		Subcommands: []*cli.Command{
			proposeCommand(),
			{Name: "list", Usage: "show all proposals", Flags: chainFlags(), Action: govList},
			{
				Name: "show", Usage: "show a proposal, what it does and its votes", ArgsUsage: "PROPOSAL",
				Description: `   livepeer gov show 1`, Flags: chainFlags(), Action: govShow,
			},
			{
				Name: "vote", Usage: "vote with all stake that is delegated to the account", ArgsUsage: "PROPOSAL for|against|abstain",
				Description: `   livepeer gov vote --account transcoder-1 1 for`, Flags: accountFlags(),
				Action: func(c *cli.Context) error {
					return govVote(c, func(n *network, id *big.Int, s governance.Support) chain.Request { return n.protocol.CastVote(id, s) })
				},
			},
			{
				Name: "override", Usage: "vote with the account's own stake, whatever its transcoder votes", ArgsUsage: "PROPOSAL for|against|abstain",
				Description: `   livepeer gov override --account holder-1 --reason "too risky" 1 against`,
				Flags:       append([]cli.Flag{&cli.StringFlag{Name: flagReason, Usage: "why, for the others"}}, accountFlags()...),
				Action: func(c *cli.Context) error {
					return govVote(c, func(n *network, id *big.Int, s governance.Support) chain.Request {
						return n.protocol.CastOverride(id, s, c.String(flagReason))
					})
				},
			},
			{
				Name: "queue", Usage: "start the timelock of a proposal that has passed", ArgsUsage: "PROPOSAL", Flags: accountFlags(),
				Action: func(c *cli.Context) error {
					return actOnProposal(c, func(n *network, p governance.Proposal, _ common.Address) (chain.Request, error) {
						return n.protocol.Queue(p), n.protocol.Simulate(c.Context, p.Calls)
					})
				},
			},
			{
				Name: "execute", Usage: "carry out a proposal whose timelock is over", ArgsUsage: "PROPOSAL", Flags: accountFlags(),
				Action: func(c *cli.Context) error {
					return actOnProposal(c, func(n *network, p governance.Proposal, _ common.Address) (chain.Request, error) {
						return n.protocol.Execute(p), n.protocol.Simulate(c.Context, p.Calls)
					})
				},
			},
			{
				Name: "cancel", Usage: "take a proposal back: its proposer before the vote, a member of the guardian until it is executed",
				ArgsUsage: "PROPOSAL", Flags: accountFlags(),
				Action: func(c *cli.Context) error { return actOnProposal(c, cancelRequest(c.Context)) },
			},
			{
				Name: "delegate", Usage: "move the account's stake, and the votes that go with it, to another transcoder", ArgsUsage: "TRANSCODER",
				Description: `   livepeer gov delegate --account holder-1 0x52908400098527886E0F7030069857D2E4169EE7`,
				Flags:       accountFlags(), Action: govDelegate,
			},
		},
	}
}

func proposeCommand() *cli.Command {
	return &cli.Command{
		Name: "propose", Usage: "put calls of the contracts to the vote",
		Description: `   Each --call is made by the timelock, which owns the treasury and may change all terms:
   livepeer gov propose --account transcoder-1 --description "Raise the minimum" --call "Staking.setParameters(200 lpt, 7 rounds)"
   livepeer gov propose --account transcoder-1 --description "Pay" --call "LivepeerToken.transfer(0x52908400098527886E0F7030069857D2E4169EE7, 50 lpt)"
   livepeer gov propose --account transcoder-1 --description "Pay ether" --call "0x52908400098527886E0F7030069857D2E4169EE7 value 2 ether"
   Structs stand in parentheses, arrays in brackets, text in quotes; @Name is the address of a contract. Numbers may have the
   unit of what they count: 100 lpt, 0.5 eth, 6h, 7 rounds, 10 %.
   The calls are tried on the present state first.`,
		Flags: append([]cli.Flag{
			&cli.StringSliceFlag{Name: flagCall, Usage: "what to do; may be given again"},
			&cli.StringFlag{Name: flagDescription, Usage: "why, for the voters"},
			&cli.BoolFlag{Name: flagUnchecked, Usage: "propose also what would fail now"},
		}, accountFlags()...),
		Action: govPropose,
	}
}

func treasuryCommand() *cli.Command {
	return &cli.Command{
		Name:  "treasury",
		Usage: "show what governance can spend",
		Description: `   livepeer treasury
   livepeer treasury collect --account keeper`,
		Flags: chainFlags(), Action: treasuryShow,
		Subcommands: []*cli.Command{
			{
				Name: "collect", Usage: "mint to the treasury what it is owed of the rounds' budgets", Flags: accountFlags(),
				Action: func(c *cli.Context) error {
					if err := noArguments(c); err != nil {
						return err
					}
					return act(c, func(n *network, _ common.Address) ([]chain.Request, error) {
						return []chain.Request{n.protocol.PayTreasury()}, nil
					})
				},
			},
		},
	}
}

func govPropose(c *cli.Context) error {
	if err := noArguments(c); err != nil {
		return err
	}
	for _, flag := range []string{flagCall, flagDescription} {
		if !c.IsSet(flag) {
			return usage("%s needs --%s", c.Command.FullName(), flag)
		}
	}
	return act(c, func(n *network, _ common.Address) ([]chain.Request, error) {
		var calls []governance.Call
		for _, text := range c.StringSlice(flagCall) {
			call, err := n.protocol.Book.Parse(text)
			if err != nil {
				return nil, usageError{err}
			}
			calls = append(calls, call)
		}
		if !c.Bool(flagUnchecked) {
			if err := n.protocol.Simulate(c.Context, calls); err != nil {
				return nil, err
			}
		}
		return []chain.Request{n.protocol.Propose(calls, c.String(flagDescription))}, nil
	})
}

// proposalView is a proposal as scripts read it.
type proposalView struct {
	Ordinal     int              `json:"ordinal"`
	ID          string           `json:"id"`
	State       governance.State `json:"state"`
	Proposer    common.Address   `json:"proposer"`
	Description string           `json:"description"`
	Calls       []string         `json:"calls"`
	Snapshot    time.Time        `json:"snapshot"`
	Deadline    time.Time        `json:"deadline"`
	ETA         *time.Time       `json:"eta,omitempty"`
	Votes       governance.Tally `json:"votes"`
	Passes      bool             `json:"passes"`
}

func viewProposal(ctx context.Context, n *network, ordinal int, p governance.Proposal) (proposalView, error) {
	v := proposalView{
		Ordinal: ordinal, ID: p.ID.String(), Proposer: p.Proposer, Description: p.Description, Snapshot: p.Snapshot, Deadline: p.Deadline,
	}
	for _, call := range p.Calls {
		v.Calls = append(v.Calls, n.protocol.Book.Format(call))
	}
	var err error
	if v.State, err = n.protocol.ProposalState(ctx, p.ID); err != nil {
		return v, err
	}
	if v.Votes, err = n.protocol.Tally(ctx, p, v.State); err != nil {
		return v, err
	}
	v.Passes = v.State != governance.Pending && v.State != governance.Canceled && v.Votes.Passes()
	eta, err := n.protocol.ProposalETA(ctx, p.ID)
	if err == nil && !eta.IsZero() {
		v.ETA = &eta
	}
	return v, err
}

func govList(c *cli.Context) error {
	if err := noArguments(c); err != nil {
		return err
	}
	return onNetwork(c, func(n *network) error { return listProposals(c, n) })
}

func listProposals(c *cli.Context, n *network) error {
	proposals, err := n.protocol.Proposals(c.Context, n.client)
	if err != nil {
		return err
	}
	views := []proposalView{}
	t := table{header: []string{"PROPOSAL", "STATE", "FOR", "AGAINST", "ABSTAIN", "QUORUM", "VOTE ENDS", "DESCRIPTION"}}
	for i, p := range proposals {
		v, err := viewProposal(c.Context, n, i+1, p)
		if err != nil {
			return err
		}
		views = append(views, v)
		t.add(v.Ordinal, v.State, v.Votes.For, v.Votes.Against, v.Votes.Abstain, v.Votes.Quorum, v.Deadline.Local().Format(time.DateTime), oneLineText(v.Description))
	}
	return show(c, views, t)
}

func govShow(c *cli.Context) error {
	return onNetwork(c, func(n *network) error { return showProposal(c, n) })
}

func showProposal(c *cli.Context, n *network) error {
	ordinal, p, err := findProposal(c, n)
	if err != nil {
		return err
	}
	v, err := viewProposal(c.Context, n, ordinal, p)
	if err != nil {
		return err
	}
	var t table
	t.add("proposal", fmt.Sprintf("%d, %s", v.Ordinal, v.State))
	t.add("id", v.ID)
	t.add("description", oneLineText(v.Description))
	t.add("proposer", v.Proposer)
	for _, call := range v.Calls {
		t.add("call", call)
	}
	t.add("stake counts at", v.Snapshot.Local().Format(time.DateTime))
	t.add("vote ends", v.Deadline.Local().Format(time.DateTime))
	if v.ETA != nil {
		t.add("may be executed", v.ETA.Local().Format(time.DateTime))
	}
	t.add("for", v.Votes.For)
	t.add("against", v.Votes.Against)
	t.add("abstain", v.Votes.Abstain)
	t.add("quorum", v.Votes.Quorum)
	t.add("passes", v.Passes)
	return show(c, v, t)
}

// oneLineText keeps a description, which anybody may write, from breaking a table or a terminal.
func oneLineText(text string) string {
	const most = 80
	runes := []rune(strconv.Quote(text))
	runes = runes[1 : len(runes)-1]
	if len(runes) > most {
		return string(runes[:most-1]) + "…"
	}
	return string(runes)
}

// findProposal finds what the first argument names.
func findProposal(c *cli.Context, n *network) (ordinal int, p governance.Proposal, err error) {
	if !c.Args().Present() {
		return 0, p, usage("%s takes a proposal: %s", c.Command.FullName(), c.Command.ArgsUsage)
	}
	proposals, err := n.protocol.Proposals(c.Context, n.client)
	if err != nil {
		return 0, p, err
	}
	i, err := governance.Find(proposals, c.Args().First())
	if err != nil {
		return 0, p, usageError{err}
	}
	return i + 1, proposals[i], nil
}

func govVote(c *cli.Context, request func(*network, *big.Int, governance.Support) chain.Request) error {
	if c.Args().Len() != 2 {
		return usage("%s takes two arguments: %s", c.Command.FullName(), c.Command.ArgsUsage)
	}
	support, err := governance.ParseSupport(c.Args().Get(1))
	if err != nil {
		return usageError{err}
	}
	return act(c, func(n *network, _ common.Address) ([]chain.Request, error) {
		ordinal, p, err := findProposal(c, n)
		if err != nil {
			return nil, err
		}
		state, err := n.protocol.ProposalState(c.Context, p.ID)
		if err != nil {
			return nil, err
		}
		if state != governance.Active {
			return nil, fmt.Errorf("proposal %d is %s: votes are cast after %s and until %s", ordinal, state,
				p.Snapshot.Local().Format(time.DateTime), p.Deadline.Local().Format(time.DateTime))
		}
		return []chain.Request{request(n, p.ID, support)}, nil
	})
}

func actOnProposal(c *cli.Context, request func(*network, governance.Proposal, common.Address) (chain.Request, error)) error {
	if c.Args().Len() != 1 {
		return usage("%s takes one argument: %s", c.Command.FullName(), c.Command.ArgsUsage)
	}
	return act(c, func(n *network, self common.Address) ([]chain.Request, error) {
		_, p, err := findProposal(c, n)
		if err != nil {
			return nil, err
		}
		r, err := request(n, p, self)
		if err != nil {
			return nil, err
		}
		return []chain.Request{r}, nil
	})
}

// cancelRequest cancels as the proposer while that is possible, and as a member of the guardian otherwise.
func cancelRequest(ctx context.Context) func(*network, governance.Proposal, common.Address) (chain.Request, error) {
	return func(n *network, p governance.Proposal, self common.Address) (chain.Request, error) {
		state, err := n.protocol.ProposalState(ctx, p.ID)
		if err != nil {
			return chain.Request{}, err
		}
		if state == governance.Pending && p.Proposer == self {
			return n.protocol.Cancel(p), nil
		}
		members, err := n.protocol.GuardianMembers(ctx)
		if err != nil {
			return chain.Request{}, err
		}
		if !slices.Contains(members, self) {
			return chain.Request{}, fmt.Errorf("the proposal is %s: only the guardian can cancel it, and %s is no member", state, self)
		}
		return n.protocol.GuardianCancel(p), nil
	}
}

func govDelegate(c *cli.Context) error {
	transcoder, err := addressArgument(c, 0, 1)
	if err != nil {
		return err
	}
	return act(c, func(n *network, _ common.Address) ([]chain.Request, error) {
		return []chain.Request{n.protocol.Redelegate(transcoder)}, nil
	})
}

func treasuryShow(c *cli.Context) error {
	if err := noArguments(c); err != nil {
		return err
	}
	return onNetwork(c, func(n *network) error { return showTreasury(c, n) })
}

func showTreasury(c *cli.Context, n *network) error {
	treasury, err := n.protocol.Treasury(c.Context)
	if err != nil {
		return err
	}
	balance, err := n.client.BalanceAt(c.Context, treasury.Account, nil)
	if err != nil {
		return err
	}
	treasury.Ether = chain.NewWei(balance)
	var t table
	t.add("account", treasury.Account)
	t.add("ether", treasury.Ether)
	t.add("LPT", treasury.LPT)
	t.add("owed", treasury.Owed)
	const ppmOfPercent = 10_000
	t.add("cut of budgets", fmt.Sprintf("%g %%, until it has had %s more", float64(treasury.CutPPM)/ppmOfPercent, treasury.Allowance))
	return show(c, treasury, t)
}
