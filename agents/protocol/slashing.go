package protocol

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/livepeer/network/bindings"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/verification/claim"
)

// Contradiction is two receipts for one sequence of a job, both signed by a transcoder (ISlasher.Contradiction).
type Contradiction struct {
	Transcoder                      common.Address
	First, Second                   claim.Receipt
	FirstSignature, SecondSignature []byte
}

// IsPenalized tells whether a claim's fault was punished.
func (p *Protocol) IsPenalized(ctx context.Context, claimID uint64) (bool, error) {
	fault, err := read(ctx, p, "fault", p.At.Slasher, p.slasher.PackClaimFaultId(id(claimID)), p.slasher.UnpackClaimFaultId)
	if err != nil {
		return false, err
	}
	return p.isPenalized(ctx, fault)
}

// IsEquivocationPenalized tells whether a transcoder was punished for two receipts of a sequence.
func (p *Protocol) IsEquivocationPenalized(ctx context.Context, transcoder common.Address, job, sequence uint64) (bool, error) {
	fault, err := read(ctx, p, "fault", p.At.Slasher,
		p.slasher.PackEquivocationFaultId(transcoder, id(job), sequence), p.slasher.UnpackEquivocationFaultId)
	if err != nil {
		return false, err
	}
	return p.isPenalized(ctx, fault)
}

func (p *Protocol) isPenalized(ctx context.Context, fault [32]byte) (bool, error) {
	return read(ctx, p, "penalty", p.At.Slasher, p.slasher.PackIsPenalized(fault), p.slasher.UnpackIsPenalized)
}

// PenalizeClaim has the transcoder of a failed or missed claim slashed; the sender gets the finder's part.
func (p *Protocol) PenalizeClaim(claimID uint64) chain.Request {
	request := call("penalize", p.At.Slasher, p.slasher.PackPenalizeClaim(id(claimID)))
	request.Income = p.tokensIn
	return request
}

// AnnounceEquivocation is the first step of PenalizeEquivocation, in an earlier block and by the same sender: nobody can copy
// the proof out of the second step.
func (p *Protocol) AnnounceEquivocation(sender common.Address, c Contradiction) (chain.Request, error) {
	contract := p.slasher.GetABI()
	committed := abi.Arguments{{Type: mustType("address")}, {Type: contract.Methods["penalizeEquivocation"].Inputs[0].Type}}
	encoded, err := committed.Pack(sender, contradictionOf(c))
	if err != nil {
		return chain.Request{}, fmt.Errorf("encode contradiction: %w", err)
	}
	return call("announce equivocation", p.At.Slasher, p.slasher.PackAnnounce(crypto.Keccak256Hash(encoded))), nil
}

// PenalizeEquivocation has a transcoder slashed that signed two receipts for one sequence; the sender gets the finder's part.
func (p *Protocol) PenalizeEquivocation(c Contradiction, terms claim.Terms) chain.Request {
	request := call("penalize equivocation", p.At.Slasher, p.slasher.PackPenalizeEquivocation(contradictionOf(c), packed(terms)))
	request.Income = p.tokensIn
	return request
}

func contradictionOf(c Contradiction) bindings.ISlasherContradiction {
	return bindings.ISlasherContradiction{
		Transcoder: c.Transcoder, First: receiptOf(c.First), FirstSignature: c.FirstSignature,
		Second: receiptOf(c.Second), SecondSignature: c.SecondSignature,
	}
}

func receiptOf(r claim.Receipt) bindings.IJobsManagerReceipt {
	return bindings.IJobsManagerReceipt{
		JobId: id(r.Job), Sequence: r.Sequence, SourceHash: r.SourceHash, RenditionHashes: words(r.Renditions), Units: r.Units,
	}
}
