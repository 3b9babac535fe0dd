package transcoder

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/agents/rules"
	"github.com/livepeer/network/agents/wire"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/internal/lifecycle"
	"github.com/livepeer/network/verification/claim"
)

// maxAtOnce bounds the claims, jobs, reveals and verdicts that are each looked after at the same time: a block takes the
// transactions of many. With one a block a transcoder of many streams would miss challenges.
const maxAtOnce = chain.MaxInFlight

// claims turns vouchers into claims and shows what is challenged.
type claims struct {
	cfg     Config
	address common.Address
	ledger  *ledger
	blobs   *blobs

	verdicts *verdicts
	tally    *tally

	books          *chain.SQLLedger // what was earned
	firstUnsettled uint64           // every claim below is settled
	settled        map[uint64]bool  // settled or somebody else's, from firstUnsettled on

	mu   sync.Mutex      // guards over
	over map[uint64]bool // jobs on which nothing can be claimed any more
}

func newClaims(ctx context.Context, cfg Config, address common.Address, ledger *ledger, blobs *blobs, verdicts *verdicts) (*claims, error) {
	books, err := chain.NewSQLLedger(ctx, cfg.DB)
	if err != nil {
		return nil, err
	}
	first, err := ledger.firstUnsettled(ctx, cfg.Protocol.At.JobsManager)
	if err != nil {
		return nil, err
	}
	return &claims{
		cfg: cfg, address: address, ledger: ledger, blobs: blobs, verdicts: verdicts, books: books, firstUnsettled: first,
		settled: make(map[uint64]bool), over: make(map[uint64]bool),
	}, nil
}

// attend does what is due at a block: reveals first, because they have a deadline.
func (c *claims) attend(ctx context.Context, head chain.Head) error {
	own, err := c.unsettled(ctx)
	if err != nil {
		return err
	}
	err = lifecycle.Each(own, maxAtOnce, func(open protocol.Claim) error { return c.defend(ctx, head, open) })
	jobs, listErr := c.ledger.jobs(ctx)
	if listErr != nil {
		return errors.Join(err, listErr)
	}
	return errors.Join(err, lifecycle.Each(jobs, maxAtOnce, func(job uint64) error { return c.claimJob(ctx, head, job) }))
}

// unsettled reads the transcoder's claims that can still change.
func (c *claims) unsettled(ctx context.Context) ([]protocol.Claim, error) {
	count, err := c.cfg.Protocol.ClaimCount(ctx)
	if err != nil {
		return nil, err
	}
	var own, done []protocol.Claim
	for id := c.firstUnsettled; id <= count; id++ {
		if c.settled[id] {
			continue
		}
		read, err := c.cfg.Protocol.Claim(ctx, id)
		if err != nil {
			return nil, err
		}
		switch {
		case read.Transcoder != c.address:
			c.settled[id] = true
		case read.Status.Settled():
			c.settled[id] = true
			c.cfg.Log.Info().Uint64("claim", id).Stringer("status", read.Status).Stringer("amount", read.Amount).Msg("claim settled")
			c.verdicts.forget(id)
			done = append(done, read)
		default:
			own = append(own, read)
		}
	}
	for _, d := range done {
		if err := errors.Join(c.bookPay(ctx, d), c.prune(ctx, d, own)); err != nil {
			delete(c.settled, d.ID) // It is done with when both are.
			return nil, err
		}
	}
	c.tally.claims(own, done)
	first := c.firstUnsettled
	for c.settled[c.firstUnsettled] {
		delete(c.settled, c.firstUnsettled)
		c.firstUnsettled++
	}
	if c.firstUnsettled != first {
		err = c.ledger.setFirstUnsettled(ctx, c.cfg.Protocol.At.JobsManager, c.firstUnsettled)
	}
	return own, err
}

// bookPay books what a claim has brought: its amount but for the bounty of whoever settled it.
func (c *claims) bookPay(ctx context.Context, done protocol.Claim) error {
	if done.Status != protocol.ClaimFinalized {
		return nil
	}
	terms, err := c.cfg.Protocol.ParametersOf(ctx, done.Job)
	if err != nil {
		return err
	}
	return c.books.Earn(ctx, chain.Earning{
		Ref: fmt.Sprintf("claim %d of %s", done.ID, c.cfg.Protocol.At.JobsManager), Duty: "claim",
		Income: chain.Income{Wei: done.Amount.Sub(terms.Bounty(done.Amount))}, At: c.cfg.Clock.Now(),
	})
}

// defend reveals what is challenged, which seals the claim; one that nobody challenges it seals if nobody else does, and one
// that has passed it settles if nobody else does.
func (c *claims) defend(ctx context.Context, head chain.Head, open protocol.Claim) error {
	switch rules.NextDefence(open, head) {
	case rules.Settle:
		request := c.cfg.Protocol.Finalize(open.ID)
		request.MaxFee = open.Amount
		if err := c.send(ctx, request); err != nil && !waits(err) {
			return fmt.Errorf("settle claim %d: %w", open.ID, err)
		}
	case rules.Show:
		challenged, err := c.challenged(ctx, open)
		switch {
		case err != nil:
			return err
		case rules.SealsAlone(open, head, len(challenged)):
			return c.send(ctx, c.cfg.Protocol.Seal(open.ID))
		case len(challenged) > 0:
			return c.reveal(ctx, open, challenged)
		}
	case rules.Rest:
	}
	return nil
}

// challenged returns what a claim's seed challenges, also while the seed is not on chain.
func (c *claims) challenged(ctx context.Context, open protocol.Claim) ([]uint64, error) {
	if open.Status == protocol.ClaimSealed {
		return c.cfg.Protocol.Challenged(ctx, open.ID)
	}
	rate, err := c.cfg.Protocol.VerificationRateOf(ctx, open.Job)
	if err != nil {
		return nil, err
	}
	header, err := c.cfg.Chain.HeaderByNumber(ctx, new(big.Int).SetUint64(open.SeedBlock))
	if err != nil {
		return nil, fmt.Errorf("seed of claim %d: %w", open.ID, err)
	}
	return claim.Challenged(claim.Seed(header.Hash()), rate, open.FromSequence, open.Count), nil
}

// reveal shows the challenged receipts that are not shown yet.
func (c *claims) reveal(ctx context.Context, open protocol.Claim, challenged []uint64) error {
	receipts, err := c.receiptsOf(ctx, open)
	if err != nil {
		return err
	}
	tree, err := treeOf(receipts)
	if err != nil {
		return err
	}
	return lifecycle.Each(challenged, maxAtOnce, func(sequence uint64) error {
		revealed, err := c.cfg.Protocol.IsRevealed(ctx, open.ID, sequence)
		if err != nil || revealed {
			return err
		}
		index := int(sequence - open.FromSequence)
		proof, err := tree.Proof(index)
		if err != nil {
			return err
		}
		if err := c.send(ctx, c.cfg.Protocol.Reveal(open.ID, receipts[index].Receipt, proof)); err != nil {
			return fmt.Errorf("reveal segment %d of claim %d: %w", sequence, open.ID, err)
		}
		c.cfg.Log.Info().Uint64("claim", open.ID).Uint64("sequence", sequence).Msg("challenged segment revealed")
		return nil
	})
}

// receiptsOf returns the receipts that a claim's tree was built from.
func (c *claims) receiptsOf(ctx context.Context, open protocol.Claim) ([]wire.SignedReceipt, error) {
	receipts, err := c.ledger.receiptsFrom(ctx, open.Job, open.FromSequence)
	if err != nil {
		return nil, err
	}
	if len(receipts) < open.Count {
		return nil, fmt.Errorf("claim %d covers %d segments, %d receipts are here", open.ID, open.Count, len(receipts))
	}
	return receipts[:open.Count], nil
}

func treeOf(receipts []wire.SignedReceipt) (*claim.Tree, error) {
	leaves := make([]common.Hash, len(receipts))
	for i, r := range receipts {
		leaves[i] = r.Receipt.Leaf()
	}
	return claim.NewTree(leaves)
}

// claimJob sends a claim when one pays.
func (c *claims) claimJob(ctx context.Context, head chain.Head, jobID uint64) error {
	c.mu.Lock()
	over := c.over[jobID]
	c.mu.Unlock()
	if over {
		return nil
	}
	h, signed, err := readHolding(ctx, c.cfg.Protocol, c.ledger, c.address, jobID)
	if err != nil {
		return err
	}
	if head.Time.After(h.Over) {
		c.mu.Lock()
		defer c.mu.Unlock()
		c.over[jobID] = true
		return nil
	}
	if len(h.Vouchers) == 0 {
		return nil
	}
	rate, err := c.cfg.Protocol.VerificationRate(ctx)
	if err != nil {
		return err
	}
	p, pays := rules.ChooseClaim(h, rules.Market{
		Now: c.cfg.Clock.Now(), GasPrice: rules.GasPriceAt(head.BaseFee), VerificationRate: rate, Interval: c.cfg.ClaimInterval,
	})
	if !pays {
		return nil
	}
	request, err := requestOf(ctx, c.cfg.Protocol, c.ledger, p, signed[p.Index])
	if err != nil {
		return err
	}
	request.MaxFee = p.Worth
	err = c.send(ctx, request)
	if waits(err) {
		c.cfg.Log.Debug().Uint64("job", jobID).Err(err).Msg("claim waits for cheaper gas")
		return nil
	}
	if err != nil {
		return fmt.Errorf("claim on job %d: %w", jobID, err)
	}
	c.cfg.Log.Info().Uint64("job", jobID).Uint64("from", p.From()).Int("segments", p.Count).
		Stringer("amount", p.Voucher.Amount.Sub(h.Cursor.Amount)).Msg("claim sent")
	return nil
}

// waits tells whether a transaction was not sent because it would cost too much now.
func waits(err error) bool {
	return errors.Is(err, chain.ErrTooDear) || errors.Is(err, chain.ErrBudget)
}

// requestOf is the transaction that claims what a proposal's voucher promises.
func requestOf(ctx context.Context, to *protocol.Protocol, l *ledger, p rules.Proposal, signed wire.SignedVoucher) (chain.Request, error) {
	receipts, err := l.receiptsFrom(ctx, p.Voucher.Job, p.From())
	if err != nil {
		return chain.Request{}, err
	}
	tree, err := treeOf(receipts[:p.Count])
	if err != nil {
		return chain.Request{}, err
	}
	return to.ClaimWork(signed.Voucher, signed.Signature, tree.Root(), p.Count), nil
}

// readHolding reads what a transcoder has in hand for a job, and the vouchers of it with their signatures.
func readHolding(ctx context.Context, p *protocol.Protocol, l *ledger, transcoder common.Address, jobID uint64) (h rules.Holding, signed []wire.SignedVoucher, err error) {
	if h.Cursor, err = p.Cursor(ctx, jobID, transcoder); err != nil {
		return h, nil, err
	}
	if signed, h.Oldest, err = l.unclaimed(ctx, jobID, h.Cursor.Segments); err != nil {
		return h, nil, err
	}
	for _, s := range signed {
		h.Vouchers = append(h.Vouchers, s.Voucher)
	}
	receipts, err := l.receiptsFrom(ctx, jobID, h.Cursor.NextSequence)
	if err != nil {
		return h, nil, err
	}
	h.Has = make(map[uint64]bool, len(receipts))
	for _, r := range receipts {
		h.Has[r.Receipt.Sequence] = true
	}
	job, err := p.Job(ctx, jobID)
	if err != nil {
		return h, nil, err
	}
	h.LastClaimAt = job.End
	h.Over, err = p.ReclaimableAt(ctx, jobID)
	return h, signed, err
}

// prune forgets the segments of a settled claim and all before it, as far as no open claim needs them.
func (c *claims) prune(ctx context.Context, done protocol.Claim, open []protocol.Claim) error {
	below := done.FromSequence + uint64(done.Count)
	for _, o := range open {
		if o.Job == done.Job {
			below = min(below, o.FromSequence)
		}
	}
	c.blobs.pruning.Lock()
	defer c.blobs.pruning.Unlock()
	hashes, err := c.ledger.prunable(ctx, done.Job, below)
	if err != nil {
		return err
	}
	for _, hash := range hashes {
		err = errors.Join(err, c.blobs.remove(hash))
	}
	if err != nil {
		return err
	}
	return c.ledger.markPruned(ctx, done.Job, below)
}

func (c *claims) send(ctx context.Context, request chain.Request) error {
	ctx, cancel := context.WithTimeout(ctx, dutyDeadline)
	defer cancel()
	_, err := c.cfg.Sender.Send(ctx, request)
	return err
}
