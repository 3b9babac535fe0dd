package main

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"strconv"
	"time"

	"github.com/urfave/cli/v2"

	"github.com/livepeer/network/agents/keeper"
	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/agents/transcoder"
	"github.com/livepeer/network/agents/wire"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/internal/clock"
)

const (
	flagVoucher  = "voucher"
	flagReceipts = "receipts"
	flagForce    = "force"
	// allClaims settles all that are due.
	allClaims = "all"
)

func jobsClaimCommand() *cli.Command {
	return &cli.Command{
		Name: "claim", Usage: "claim the pay for a job as its transcoder", ArgsUsage: "JOB",
		Description: `Claims what the newest voucher in the transcoder's data folder adds. The agent does that by itself, and while it runs
nobody else can. What is challenged must be revealed in time, or stake is slashed: start the agent on the folder afterwards.
A voucher and receipts that were saved elsewhere are put into the folder first.

   livepeer jobs claim --account transcoder-1 --data ./t1 --dry-run 3
   livepeer jobs claim --account transcoder-1 --data ./t1 3
   livepeer jobs claim --account transcoder-1 --data ./t1 --voucher voucher.json --receipts receipts.json 3`,
		Flags: append(accountFlags(), dryRunFlag(),
			stringFlag(flagVoucher, "", `file with the broadcaster's voucher, {"voucher", "signature"}`),
			stringFlag(flagReceipts, "", `file with the transcoder's receipts, an array of {"receipt", "signature"}`),
			&cli.BoolFlag{Name: flagForce, Usage: "claim also what brings less than its gas costs"}),
		Action: jobsClaim,
	}
}

func jobsFinalizeCommand() *cli.Command {
	return &cli.Command{
		Name: "finalize", Usage: "settle a claim whose window is over, or all of them, for the bounty", ArgsUsage: "CLAIM|all",
		Description: `   livepeer jobs finalize --account keeper 7
   livepeer jobs finalize --account keeper --dry-run all`,
		Flags: append(accountFlags(), dryRunFlag()), Action: jobsFinalize,
	}
}

func jobsClaim(c *cli.Context) error {
	id, err := jobArgument(c)
	if err != nil {
		return err
	}
	if c.IsSet(flagVoucher) != c.IsSet(flagReceipts) {
		return usage("--%s and --%s go together", flagVoucher, flagReceipts)
	}
	return asAgent(c, "transcoder", func(n *network, a *actor) error {
		if err := keepFiles(c, n, a, id); err != nil {
			return err
		}
		head, err := n.client.HeadBlock(c.Context)
		if err != nil {
			return err
		}
		offer, err := transcoder.PrepareClaim(c.Context, n.protocol, a.db, a.address(), id, head)
		if err != nil {
			return err
		}
		if !offer.Pays() && !c.Bool(flagForce) {
			return fmt.Errorf("the claim brings %s and costs %s in gas: --%s claims nevertheless", offer.Amount, offer.Cost, flagForce)
		}
		return sendClaim(c, n, a, offer)
	})
}

// keepFiles puts the voucher and receipts of the flags, if there are any, into the transcoder's store.
func keepFiles(c *cli.Context, n *network, a *actor, job uint64) error {
	if !c.IsSet(flagVoucher) {
		return nil
	}
	var voucher wire.SignedVoucher
	if err := readJSONFile(c, c.String(flagVoucher), &voucher); err != nil {
		return err
	}
	var receipts []wire.SignedReceipt
	if err := readJSONFile(c, c.String(flagReceipts), &receipts); err != nil {
		return err
	}
	if voucher.Voucher.Job != job {
		return fmt.Errorf("the voucher is for job %d", voucher.Voucher.Job)
	}
	return transcoder.Keep(c.Context, n.protocol, a.db, a.address(), voucher, receipts, clock.System{}.Now())
}

// claimSent is a claim as scripts read it; with --dry-run it has neither number nor transaction.
type claimSent struct {
	*sent
	Claim        uint64    `json:"claim,omitempty"`
	DryRun       bool      `json:"dryRun,omitempty"`
	Job          uint64    `json:"job"`
	FromSequence uint64    `json:"fromSequence"`
	Segments     int       `json:"segments"`
	Amount       chain.Wei `json:"amount"`
	// Cost is what the claim and the reveals to be expected were reckoned to cost.
	Cost chain.Wei `json:"cost"`
}

func sendClaim(c *cli.Context, n *network, a *actor, offer transcoder.Offer) error {
	receipt, err := n.send(c, a.key, a.db, offer.Request)
	if err != nil {
		return err
	}
	made := claimSent{
		DryRun: receipt == nil, Job: offer.Job, FromSequence: offer.From, Segments: offer.Segments, Amount: offer.Amount, Cost: offer.Cost,
	}
	var t table
	if receipt == nil {
		t.add("claim", "would be sent")
	} else {
		made.sent = sentBy(offer.Request, receipt)
		if made.Claim, err = n.protocol.OpenedClaim(receipt); err != nil {
			return err
		}
		t.add("claim", made.Claim)
		t.add("transaction", made.Tx)
	}
	t.add("segments", fmt.Sprintf("%d to %d", offer.From, offer.From+uint64(offer.Segments)-1))
	t.add("amount", offer.Amount)
	t.add("gas costs about", offer.Cost)
	return show(c, made, t)
}

// settled is a claim that was settled, as scripts read it; with --dry-run it has no transaction.
type settled struct {
	*sent
	Claim  uint64               `json:"claim"`
	DryRun bool                 `json:"dryRun,omitempty"`
	Status protocol.ClaimStatus `json:"status"`
	Amount chain.Wei            `json:"amount"`
}

func jobsFinalize(c *cli.Context) error {
	if c.Args().Len() != 1 {
		return usage("%s takes one argument: %s", c.Command.FullName(), c.Command.ArgsUsage)
	}
	var id uint64
	if text := c.Args().First(); text != allClaims {
		var err error
		if id, err = strconv.ParseUint(text, 10, 64); err != nil || id == 0 {
			return usage("%s takes the number of a claim, or %s, not %q", c.Command.FullName(), allClaims, text)
		}
	}
	return withAccount(c, func(n *network, key *ecdsa.PrivateKey) error {
		due, err := n.dueClaims(c.Context, id)
		if err != nil {
			return err
		}
		return finalizeClaims(c, n, key, due)
	})
}

// dueClaims returns the claims that can be settled, or the one that is asked for.
func (n *network) dueClaims(ctx context.Context, only uint64) ([]protocol.Claim, error) {
	head, err := n.client.HeadBlock(ctx)
	if err != nil {
		return nil, err
	}
	count, err := n.protocol.ClaimCount(ctx)
	if err != nil {
		return nil, err
	}
	first, last := uint64(1), count
	if only > 0 {
		if first, last = only, only; only > count {
			return nil, fmt.Errorf("there is no claim %d, there are %d", only, count)
		}
	}
	due := []protocol.Claim{}
	for id := first; id <= last; id++ {
		claim, err := n.protocol.Claim(ctx, id)
		if err != nil {
			return nil, err
		}
		switch {
		case keeper.Finalizable(claim, head.Time):
			due = append(due, claim)
		case only > 0 && claim.Status.Settled():
			return nil, fmt.Errorf("claim %d is %s already", id, claim.Status)
		case only > 0:
			return nil, fmt.Errorf("the window of claim %d is open until %s", id, claim.Deadline.Local().Format(time.DateTime))
		}
	}
	return due, nil
}

func finalizeClaims(c *cli.Context, n *network, key *ecdsa.PrivateKey, due []protocol.Claim) error {
	sender, err := n.sender(c.Context, key, nil, n.log)
	if err != nil {
		return err
	}
	done := []settled{}
	t := table{header: []string{"CLAIM", "STATUS", "AMOUNT", "TRANSACTION"}}
	var failures error
	for _, claim := range due {
		s, err := n.settle(c, sender, claim)
		if err != nil {
			failures = errors.Join(failures, fmt.Errorf("claim %d: %w", claim.ID, explainRevert(err)))
			continue
		}
		done = append(done, s)
		transaction := "would be sent"
		if s.sent != nil {
			transaction = s.Tx.Hex()
		}
		t.add(s.Claim, s.Status, s.Amount, transaction)
	}
	return errors.Join(show(c, done, t), failures)
}

// settle finalizes a claim, or with --dry-run tries to.
func (n *network) settle(c *cli.Context, sender *chain.TxManager, claim protocol.Claim) (settled, error) {
	request := n.protocol.Finalize(claim.ID)
	s := settled{Claim: claim.ID, DryRun: c.Bool(flagDryRun), Status: claim.Status, Amount: claim.Amount}
	if s.DryRun {
		return s, n.try(c, sender.Address(), request)
	}
	receipt, err := sender.Send(c.Context, request)
	if err != nil {
		return s, err
	}
	s.sent = sentBy(request, receipt)
	after, err := n.protocol.Claim(c.Context, claim.ID)
	s.Status = after.Status
	return s, err
}
