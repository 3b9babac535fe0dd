package protocol

import (
	"context"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/livepeer/network/internal/chain"
)

// Verdict is what a verifier says of a segment (IVerifier.Verdict).
type Verdict uint8

// The verdicts, in the numbers of the contract.
const (
	VerdictNone Verdict = iota
	VerdictPass
	VerdictFail
	VerdictUnavailable
)

// String returns the word users see.
func (v Verdict) String() string {
	switch v {
	case VerdictPass:
		return "pass"
	case VerdictFail:
		return "fail"
	case VerdictUnavailable:
		return "unavailable"
	default:
		return "none"
	}
}

// VerificationRequest is a revealed segment that waits for the committee.
type VerificationRequest struct {
	ID         common.Hash
	Claim      uint64
	Job        uint64
	Sequence   uint64
	SourceHash common.Hash
	Renditions []common.Hash
	Transcoder common.Address
	Deadline   time.Time
}

// VerificationRequestTopic is the topic of the event that UnpackVerificationRequest reads.
func (p *Protocol) VerificationRequestTopic() common.Hash {
	contract := p.committee.GetABI()
	return contract.Events["VerificationRequested"].ID
}

// UnpackVerificationRequest reads a request from its event.
func (p *Protocol) UnpackVerificationRequest(log *types.Log) (VerificationRequest, error) {
	event, err := p.committee.UnpackVerificationRequestedEvent(log)
	if err != nil {
		return VerificationRequest{}, err
	}
	return VerificationRequest{
		ID:         event.RequestId,
		Claim:      event.ClaimId.Uint64(),
		Job:        event.JobId.Uint64(),
		Sequence:   event.Sequence,
		SourceHash: event.SourceHash,
		Renditions: hashes(event.RenditionHashes),
		Transcoder: event.Transcoder,
		Deadline:   seconds(event.Deadline),
	}, nil
}

// VerdictOf returns what the committee decided, VerdictNone before.
func (p *Protocol) VerdictOf(ctx context.Context, request common.Hash) (Verdict, error) {
	verdict, err := read(ctx, p, "verdict", p.At.CommitteeVerifier, p.committee.PackVerdictOf(request), p.committee.UnpackVerdictOf)
	return Verdict(verdict), err
}

// VoteOf returns what a member voted, VerdictNone before.
func (p *Protocol) VoteOf(ctx context.Context, request common.Hash, member common.Address) (Verdict, error) {
	verdict, err := read(ctx, p, "vote", p.At.CommitteeVerifier, p.committee.PackVoteOf(request, member), p.committee.UnpackVoteOf)
	return Verdict(verdict), err
}

// CommitteeMembers returns the admitted verifiers.
func (p *Protocol) CommitteeMembers(ctx context.Context) ([]common.Address, error) {
	return read(ctx, p, "committee", p.At.CommitteeVerifier, p.committee.PackMembers(), p.committee.UnpackMembers)
}

// IsCommitteeMember tells whether an account may vote.
func (p *Protocol) IsCommitteeMember(ctx context.Context, account common.Address) (bool, error) {
	return read(ctx, p, "committee", p.At.CommitteeVerifier, p.committee.PackIsMember(account), p.committee.UnpackIsMember)
}

// CommitteeBond returns a member's bond and the least it needs to vote.
func (p *Protocol) CommitteeBond(ctx context.Context, member common.Address) (bond, minimum chain.Wei, err error) {
	have, err := read(ctx, p, "bond", p.At.CommitteeVerifier, p.committee.PackBondOf(member), p.committee.UnpackBondOf)
	if err != nil {
		return bond, minimum, err
	}
	need, err := read(ctx, p, "minimum bond", p.At.CommitteeVerifier, p.committee.PackMinimumBond(), p.committee.UnpackMinimumBond)
	return chain.NewWei(have), chain.NewWei(need), err
}

// DepositBond adds to the sender's bond.
func (p *Protocol) DepositBond(amount chain.Wei) chain.Request {
	return payable("deposit bond", p.At.CommitteeVerifier, p.committee.PackDepositBond(), amount)
}

// Vote casts the sender's vote.
func (p *Protocol) Vote(request common.Hash, verdict Verdict) chain.Request {
	return call("vote", p.At.CommitteeVerifier, p.committee.PackVote(request, uint8(verdict)))
}
