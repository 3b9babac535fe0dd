package transcoder

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/agents/wire"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/verification/claim"
)

// sealPatience is how many blocks keepers get to seal a claim before the transcoder does it itself.
const sealPatience = 10

// claims turns vouchers into claims and shows what is challenged.
type claims struct {
	cfg     Config
	address common.Address
	ledger  *ledger
	blobs   *blobs

	verdicts *verdicts

	firstUnsettled uint64          // every claim below is settled
	settled        map[uint64]bool // settled or somebody else's, from firstUnsettled on
	over           map[uint64]bool // jobs on which nothing can be claimed any more
}

func newClaims(cfg Config, address common.Address, ledger *ledger, blobs *blobs, verdicts *verdicts) *claims {
	return &claims{
		cfg: cfg, address: address, ledger: ledger, blobs: blobs, verdicts: verdicts, firstUnsettled: 1,
		settled: make(map[uint64]bool), over: make(map[uint64]bool),
	}
}

// attend does what is due at a block: reveals first, because they have a deadline.
func (c *claims) attend(ctx context.Context, head chain.Head) error {
	own, err := c.unsettled(ctx)
	if err != nil {
		return err
	}
	for _, open := range own {
		err = errors.Join(err, c.defend(ctx, head, open))
	}
	jobs, listErr := c.ledger.jobs(ctx)
	if listErr != nil {
		return errors.Join(err, listErr)
	}
	for _, job := range jobs {
		err = errors.Join(err, c.claimJob(ctx, head, job))
	}
	return err
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
	for c.settled[c.firstUnsettled] {
		delete(c.settled, c.firstUnsettled)
		c.firstUnsettled++
	}
	for _, d := range done {
		if err := c.prune(ctx, d, own); err != nil {
			return nil, err
		}
	}
	return own, nil
}

// defend reveals what is challenged, which seals the claim; one that nobody challenges it seals if nobody else does.
func (c *claims) defend(ctx context.Context, head chain.Head, open protocol.Claim) error {
	if head.Number <= open.SeedBlock || open.Status == protocol.ClaimSealed && open.Revealed == open.Challenged {
		return nil
	}
	sealable := open.Status == protocol.ClaimOpen && !head.Time.After(open.SealUntil)
	if !sealable && (open.Status != protocol.ClaimSealed || head.Time.After(open.RevealUntil)) {
		return nil
	}
	challenged, err := c.challenged(ctx, open)
	if err != nil {
		return err
	}
	if sealable && len(challenged) == 0 {
		if head.Number <= open.SeedBlock+sealPatience {
			return nil
		}
		return c.send(ctx, c.cfg.Protocol.Seal(open.ID))
	}
	return c.reveal(ctx, open, challenged)
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
	for _, sequence := range challenged {
		revealed, err := c.cfg.Protocol.IsRevealed(ctx, open.ID, sequence)
		if err != nil {
			return err
		}
		if revealed {
			continue
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
	}
	return nil
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
	if c.over[jobID] {
		return nil
	}
	h, err := c.holding(ctx, jobID)
	if err != nil {
		return err
	}
	if head.Time.After(h.over) {
		c.over[jobID] = true
		return nil
	}
	if len(h.vouchers) == 0 {
		return nil
	}
	rate, err := c.cfg.Protocol.VerificationRate(ctx)
	if err != nil {
		return err
	}
	p, pays := choose(h, market{now: c.cfg.Clock.Now(), gasPrice: head.BaseFee.Mul(2), verificationRate: rate, interval: c.cfg.ClaimInterval})
	if !pays {
		return nil
	}
	from := p.voucher.Voucher.ThroughSequence + 1 - uint64(p.count)
	receipts, err := c.ledger.receiptsFrom(ctx, jobID, from)
	if err != nil {
		return err
	}
	tree, err := treeOf(receipts[:p.count])
	if err != nil {
		return err
	}
	if err := c.send(ctx, c.cfg.Protocol.ClaimWork(p.voucher.Voucher, p.voucher.Signature, tree.Root(), p.count)); err != nil {
		return fmt.Errorf("claim on job %d: %w", jobID, err)
	}
	c.cfg.Log.Info().Uint64("job", jobID).Uint64("from", from).Int("segments", p.count).
		Stringer("amount", p.voucher.Voucher.Amount.Sub(h.cursor.Amount)).Msg("claim sent")
	return nil
}

func (c *claims) holding(ctx context.Context, jobID uint64) (h holding, err error) {
	if h.cursor, err = c.cfg.Protocol.Cursor(ctx, jobID, c.address); err != nil {
		return h, err
	}
	if h.vouchers, h.oldest, err = c.ledger.unclaimed(ctx, jobID, h.cursor.Segments); err != nil {
		return h, err
	}
	receipts, err := c.ledger.receiptsFrom(ctx, jobID, h.cursor.NextSequence)
	if err != nil {
		return h, err
	}
	h.has = make(map[uint64]bool, len(receipts))
	for _, r := range receipts {
		h.has[r.Receipt.Sequence] = true
	}
	job, err := c.cfg.Protocol.Job(ctx, jobID)
	if err != nil {
		return h, err
	}
	h.lastClaimAt = job.End
	h.over, err = c.cfg.Protocol.ReclaimableAt(ctx, jobID)
	return h, err
}

// prune forgets the segments of a settled claim and all before it, as far as no open claim needs them.
func (c *claims) prune(ctx context.Context, done protocol.Claim, open []protocol.Claim) error {
	below := done.FromSequence + uint64(done.Count)
	for _, o := range open {
		if o.Job == done.Job {
			below = min(below, o.FromSequence)
		}
	}
	receipts, err := c.ledger.prunable(ctx, done.Job, below)
	if err != nil {
		return err
	}
	for _, r := range receipts {
		err = errors.Join(err, c.blobs.remove(r.Receipt.SourceHash))
		for _, rendition := range r.Receipt.Renditions {
			err = errors.Join(err, c.blobs.remove(rendition))
		}
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
