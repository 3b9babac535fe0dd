package protocol

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/verification/claim"
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

// VoteOf returns what a member voted by a transaction, VerdictNone before.
func (p *Protocol) VoteOf(ctx context.Context, claimID, sequence uint64, member common.Address) (Verdict, error) {
	verdict, err := read(ctx, p, "vote", p.At.CommitteeVerifier,
		p.committee.PackVoteOf(id(claimID), sequence, member), p.committee.UnpackVoteOf)
	return Verdict(verdict), err
}

// CommitteeThreshold returns how many equal votes or signatures decide.
func (p *Protocol) CommitteeThreshold(ctx context.Context) (int, error) {
	threshold, err := read(ctx, p, "threshold", p.At.CommitteeVerifier, p.committee.PackThreshold(), p.committee.UnpackThreshold)
	return int(threshold), err
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
func (p *Protocol) Vote(claimID, sequence uint64, verdict Verdict) chain.Request {
	return call("vote", p.At.CommitteeVerifier, p.committee.PackVote(id(claimID), sequence, uint8(verdict)))
}

// verdictEvidence is abi.encode(Verdict, bytes[]).
var verdictEvidence = abi.Arguments{{Type: mustType("uint8")}, {Type: mustType("bytes[]")}}

func mustType(name string) abi.Type {
	parsed, err := abi.NewType(name, "", nil)
	if err != nil {
		panic(err) // The names are constants of this file.
	}
	return parsed
}

// Decide passes on a verdict that members have signed. Signatures are by signer.
func (p *Protocol) Decide(verdict claim.Verdict, signatures map[common.Address][]byte) (chain.Request, error) {
	rising := slices.SortedFunc(maps.Keys(signatures), func(a, b common.Address) int { return a.Cmp(b) })
	ordered := make([][]byte, 0, len(rising))
	for _, signer := range rising {
		ordered = append(ordered, signatures[signer])
	}
	evidence, err := verdictEvidence.Pack(verdict.Verdict, ordered)
	if err != nil {
		return chain.Request{}, fmt.Errorf("encode signatures: %w", err)
	}
	return call("decide", p.At.CommitteeVerifier, p.committee.PackDecide(id(verdict.Claim), verdict.Sequence, evidence)), nil
}
