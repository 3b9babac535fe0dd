package protocol

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/livepeer/network/governance"
	"github.com/livepeer/network/internal/chain"
)

// ErrTooManyCalls says that a proposal has more calls than are read.
var ErrTooManyCalls = errors.New("proposal has too many calls")

// Logs reads events.
type Logs interface {
	FilterLogs(ctx context.Context, query ethereum.FilterQuery) ([]types.Log, error)
}

// Proposals reads all proposals, the oldest first.
func (p *Protocol) Proposals(ctx context.Context, logs Logs) ([]governance.Proposal, error) {
	created := crypto.Keccak256Hash([]byte("ProposalCreated(uint256,address,address[],uint256[],string[],bytes[],uint256,uint256,string)"))
	found, err := logs.FilterLogs(ctx, ethereum.FilterQuery{
		Addresses: []common.Address{p.At.Governor}, FromBlock: id(p.StartBlock), Topics: [][]common.Hash{{created}},
	})
	if err != nil {
		return nil, fmt.Errorf("read proposals: %w", err)
	}
	proposals := make([]governance.Proposal, 0, len(found))
	for i := range found {
		e, err := p.governor.UnpackProposalCreatedEvent(&found[i])
		if err != nil {
			return nil, fmt.Errorf("read proposals: %w", err)
		}
		if len(e.Targets) > governance.MaxCalls {
			return nil, fmt.Errorf("%w: %d, at most %d", ErrTooManyCalls, len(e.Targets), governance.MaxCalls)
		}
		proposal := governance.Proposal{
			ID: e.ProposalId, Proposer: e.Proposer, Description: e.Description,
			Snapshot: seconds(e.VoteStart), Deadline: seconds(e.VoteEnd),
		}
		for j, target := range e.Targets {
			proposal.Calls = append(proposal.Calls, governance.Call{Target: target, Value: chain.NewWei(e.Values[j]), Data: e.Calldatas[j]})
		}
		proposals = append(proposals, proposal)
	}
	return proposals, nil
}

// ProposalState reads where a proposal stands.
func (p *Protocol) ProposalState(ctx context.Context, proposal *big.Int) (governance.State, error) {
	state, err := read(ctx, p, "state of the proposal", p.At.Governor, p.governor.PackState(proposal), p.governor.UnpackState)
	return governance.State(state), err
}

// Tally reads the votes cast on a proposal. The quorum is unknown, and zero, until the snapshot, and is not read of a
// proposal that was cancelled, maybe before it.
func (p *Protocol) Tally(ctx context.Context, proposal governance.Proposal, state governance.State) (governance.Tally, error) {
	votes, err := read(ctx, p, "votes", p.At.Governor, p.governor.PackProposalVotes(proposal.ID), p.governor.UnpackProposalVotes)
	if err != nil {
		return governance.Tally{}, err
	}
	tally := governance.Tally{
		Against: chain.NewLPT(votes.AgainstVotes), For: chain.NewLPT(votes.ForVotes), Abstain: chain.NewLPT(votes.AbstainVotes),
	}
	if state == governance.Pending || state == governance.Canceled {
		return tally, nil
	}
	quorum, err := read(ctx, p, "quorum", p.At.Governor, p.governor.PackQuorum(unix(proposal.Snapshot)), p.governor.UnpackQuorum)
	tally.Quorum = chain.NewLPT(quorum)
	return tally, err
}

// ProposalETA reads when a queued proposal may be executed; zero if it is not queued.
func (p *Protocol) ProposalETA(ctx context.Context, proposal *big.Int) (time.Time, error) {
	eta, err := read(ctx, p, "end of the timelock", p.At.Governor, p.governor.PackProposalEta(proposal), p.governor.UnpackProposalEta)
	if err != nil || eta.Sign() == 0 {
		return time.Time{}, err
	}
	return seconds(eta), nil
}

// GuardianMembers reads who may together pause contracts and cancel proposals.
func (p *Protocol) GuardianMembers(ctx context.Context) ([]common.Address, error) {
	return read(ctx, p, "members of the guardian", p.At.Guardian, p.guardian.PackMembers(), p.guardian.UnpackMembers)
}

// Propose puts calls to the vote.
func (p *Protocol) Propose(calls []governance.Call, description string) chain.Request {
	targets, values, calldatas := governance.Arguments(calls)
	return call("propose", p.At.Governor, p.governor.PackPropose(targets, values, calldatas, description))
}

// CastVote casts the votes that are delegated to the sender.
func (p *Protocol) CastVote(proposal *big.Int, support governance.Support) chain.Request {
	return call("vote", p.At.Governor, p.governor.PackCastVote(proposal, uint8(support)))
}

// CastOverride casts the sender's own part, whatever its transcoder votes.
func (p *Protocol) CastOverride(proposal *big.Int, support governance.Support, reason string) chain.Request {
	return call("override vote", p.At.Governor, p.governor.PackCastOverrideVote(proposal, uint8(support), reason))
}

// Queue starts the timelock of a proposal that has succeeded.
func (p *Protocol) Queue(proposal governance.Proposal) chain.Request {
	targets, values, calldatas := governance.Arguments(proposal.Calls)
	hash := governance.DescriptionHash(proposal.Description)
	return call("queue proposal", p.At.Governor, p.governor.PackQueue(targets, values, calldatas, hash))
}

// Execute does what a queued proposal says, after its timelock.
func (p *Protocol) Execute(proposal governance.Proposal) chain.Request {
	targets, values, calldatas := governance.Arguments(proposal.Calls)
	hash := governance.DescriptionHash(proposal.Description)
	return call("execute proposal", p.At.Governor, p.governor.PackExecute(targets, values, calldatas, hash))
}

// Cancel takes a proposal back: its proposer before the vote begins.
func (p *Protocol) Cancel(proposal governance.Proposal) chain.Request {
	targets, values, calldatas := governance.Arguments(proposal.Calls)
	hash := governance.DescriptionHash(proposal.Description)
	return call("cancel proposal", p.At.Governor, p.governor.PackCancel(targets, values, calldatas, hash))
}

// GuardianCancel is one member's wish to cancel a proposal that is not executed.
func (p *Protocol) GuardianCancel(proposal governance.Proposal) chain.Request {
	targets, values, calldatas := governance.Arguments(proposal.Calls)
	hash := governance.DescriptionHash(proposal.Description)
	return call("cancel as guardian", p.At.Guardian, p.guardian.PackCancel(targets, values, calldatas, hash))
}

// Simulate makes a proposal's calls as the timelock, each on the present state, and returns the first failure. Calls of
// the governor itself are left out: it takes them only while it executes.
func (p *Protocol) Simulate(ctx context.Context, calls []governance.Call) error {
	for _, c := range calls {
		if c.Target == p.At.Governor {
			continue
		}
		message := ethereum.CallMsg{From: p.At.Timelock, To: &c.Target, Value: c.Value.Big(), Data: c.Data}
		if _, err := p.backend.CallContract(ctx, message, nil); err != nil {
			return fmt.Errorf("%s would fail: %w", p.Book.Format(c), err)
		}
	}
	return nil
}
