package protocol

import (
	"context"

	"github.com/ethereum/go-ethereum/common"

	"github.com/livepeer/network/governance"
	"github.com/livepeer/network/internal/chain"
)

// Ballot is what one account can do about one proposal.
type Ballot struct {
	// Weight is what the account's vote counts: all that was staked with it.
	Weight chain.LPT `json:"weight"`
	// Override is the account's stake with somebody else, for which it can vote instead.
	Override   chain.LPT `json:"override"`
	Voted      bool      `json:"voted"`
	Overridden bool      `json:"overridden"`
}

// Ballot reads what an account can do about a proposal whose snapshot is past.
func (p *Protocol) Ballot(ctx context.Context, proposal governance.Proposal, account common.Address) (Ballot, error) {
	var b Ballot
	at := unix(proposal.Snapshot)
	weight, err := read(ctx, p, "votes of the account", p.At.StakeVotes, p.votes.PackGetPastVotes(account, at), p.votes.UnpackGetPastVotes)
	if err != nil {
		return b, err
	}
	b.Weight = chain.NewLPT(weight)
	delegate, err := read(ctx, p, "past delegate", p.At.StakeVotes, p.votes.PackGetPastDelegate(account, at), p.votes.UnpackGetPastDelegate)
	if err != nil {
		return b, err
	}
	if delegate != account {
		own, err := read(ctx, p, "past stake", p.At.StakeVotes, p.votes.PackGetPastBalanceOf(account, at), p.votes.UnpackGetPastBalanceOf)
		if err != nil {
			return b, err
		}
		b.Override = chain.NewLPT(own)
	}
	if b.Voted, err = read(ctx, p, "vote", p.At.Governor, p.governor.PackHasVoted(proposal.ID, account), p.governor.UnpackHasVoted); err != nil {
		return b, err
	}
	b.Overridden, err = read(ctx, p, "override vote", p.At.Governor, p.governor.PackHasVotedOverride(proposal.ID, account), p.governor.UnpackHasVotedOverride)
	return b, err
}

// Rules are what proposals are held to.
type Rules struct {
	// Threshold is what a proposer needs, QuorumPPM the part of all votes that For and Abstain need.
	Threshold chain.LPT
	QuorumPPM uint64
}

// Rules reads what proposals are held to now.
func (p *Protocol) Rules(ctx context.Context) (Rules, error) {
	threshold, err := read(ctx, p, "proposal threshold", p.At.Governor, p.governor.PackProposalThreshold(), p.governor.UnpackProposalThreshold)
	if err != nil {
		return Rules{}, err
	}
	quorum, err := read(ctx, p, "quorum", p.At.Governor, p.governor.PackQuorumNumerator0(), p.governor.UnpackQuorumNumerator0)
	if err != nil {
		return Rules{}, err
	}
	return Rules{Threshold: chain.NewLPT(threshold), QuorumPPM: quorum.Uint64()}, nil
}
