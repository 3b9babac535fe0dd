package transcoder

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/agents/rules"
	"github.com/livepeer/network/agents/wire"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/internal/store"
	"github.com/livepeer/network/verification/claim"
)

// ErrNothingToClaim says that no voucher goes beyond what was claimed and closes a run of receipts without a gap.
var ErrNothingToClaim = errors.New("nothing to claim")

// Offer is the largest claim that a transcoder's store allows on a job, whether or not it pays.
type Offer struct {
	Job      uint64
	From     uint64 // its first sequence
	Segments int
	Amount   chain.Wei // what it brings
	Cost     chain.Wei // what it and the reveals to be expected cost in gas
	Request  chain.Request
}

// Pays tells whether the claim brings more than it costs.
func (o Offer) Pays() bool { return o.Amount.Cmp(o.Cost) > 0 }

// PrepareClaim finds what a transcoder can claim on a job from the store of its agent, which must not be running. It fails
// with ErrNothingToClaim if that is nothing.
func PrepareClaim(ctx context.Context, p *protocol.Protocol, db *store.DB, transcoder common.Address, job uint64, head chain.Head) (Offer, error) {
	ledger, err := openLedger(ctx, db)
	if err != nil {
		return Offer{}, err
	}
	h, signed, err := readHolding(ctx, p, ledger, transcoder, job)
	if err != nil {
		return Offer{}, err
	}
	best, found := rules.Largest(h)
	if !found {
		return Offer{}, fmt.Errorf("%w on job %d: %d segments are claimed, and %d vouchers and %d receipts beyond them are here",
			ErrNothingToClaim, job, h.Cursor.Segments, len(h.Vouchers), len(h.Has))
	}
	rate, err := p.VerificationRateOf(ctx, job)
	if err != nil {
		return Offer{}, err
	}
	request, err := requestOf(ctx, p, ledger, best, signed[best.Index])
	return Offer{
		Job: job, From: best.From(), Segments: best.Count, Amount: best.Voucher.Amount.Sub(h.Cursor.Amount),
		Cost: rules.ClaimCost(best.Count, rules.Market{GasPrice: rules.GasPriceAt(head.BaseFee), VerificationRate: rate}), Request: request,
	}, err
}

// Keep adds a voucher and receipts that were saved elsewhere to the store of a transcoder's agent, which must not be running.
// Each is checked: a receipt must be signed by the transcoder's working key and not contradict one that is there, the voucher
// be for the transcoder and by the broadcaster of its job. What is there already stays as it is.
func Keep(ctx context.Context, p *protocol.Protocol, db *store.DB, transcoder common.Address, voucher wire.SignedVoucher, receipts []wire.SignedReceipt, at time.Time) error {
	ledger, err := openLedger(ctx, db)
	if err != nil {
		return err
	}
	signer, err := p.SignerOf(ctx, transcoder)
	if err != nil {
		return err
	}
	for _, r := range receipts {
		if r.Receipt.Job != voucher.Voucher.Job {
			return fmt.Errorf("the receipt of segment %d is of job %d, the voucher of job %d", r.Receipt.Sequence, r.Receipt.Job, voucher.Voucher.Job)
		}
		if err := claim.CheckSigner(p.Domain.ReceiptDigest(r.Receipt), r.Signature, signer); err != nil {
			return fmt.Errorf("receipt of segment %d: %w", r.Receipt.Sequence, err)
		}
	}
	if err := checkVoucherFor(ctx, p, voucher, transcoder); err != nil {
		return err
	}
	for _, r := range receipts {
		known, found, err := ledger.receipt(ctx, r.Receipt.Job, r.Receipt.Sequence)
		switch {
		case err != nil:
			return err
		case found && known.Receipt.Leaf() != r.Receipt.Leaf():
			return fmt.Errorf("receipt of segment %d: %w", r.Receipt.Sequence, errEquivocation)
		case !found:
			// The broadcaster's order is lost: a verifier that asks for it finds the segment unavailable.
			if err := ledger.addReceipt(ctx, r, []byte{}, at); err != nil {
				return err
			}
		}
	}
	known, err := ledger.hasVoucher(ctx, voucher.Voucher.Job, voucher.Voucher.ThroughSequence)
	if err != nil || known {
		return err
	}
	return ledger.addVoucher(ctx, voucher, at)
}

func checkVoucherFor(ctx context.Context, p *protocol.Protocol, signed wire.SignedVoucher, transcoder common.Address) error {
	if signed.Voucher.Transcoder != transcoder {
		return fmt.Errorf("the voucher is for %s", signed.Voucher.Transcoder)
	}
	job, err := p.Job(ctx, signed.Voucher.Job)
	if err != nil {
		return err
	}
	if err := claim.CheckSigner(p.Domain.VoucherDigest(signed.Voucher), signed.Signature, job.Broadcaster); err != nil {
		return fmt.Errorf("voucher: %w", err)
	}
	return nil
}
