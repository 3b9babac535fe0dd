// Package governance is proposals as people write and read them: calls of the contracts in words, and
// what a proposal is, without a chain.
//
// Start from NewBook, which turns text into calls and calls into text. Package protocol reads
// proposals from the chain and sends votes.
package governance

import (
	"errors"
	"fmt"
	"math/big"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/livepeer/network/internal/chain"
)

// MaxCalls bounds the calls of a proposal that is read.
const MaxCalls = 64

// ErrBadCall says that a call is written wrong.
var ErrBadCall = errors.New("bad call")

// Call is one thing that a proposal does.
type Call struct {
	Target common.Address
	Value  chain.Wei
	Data   []byte
}

// Proposal is what voters decide on.
type Proposal struct {
	ID          *big.Int
	Proposer    common.Address
	Calls       []Call
	Description string
	// Snapshot is when stake counted, and the last moment before votes can be cast; Deadline is the
	// last moment in which they can.
	Snapshot, Deadline time.Time
}

// State is where a proposal stands (IGovernor.ProposalState).
type State uint8

// The states, in the contract's order.
const (
	Pending State = iota
	Active
	Canceled
	Defeated
	Succeeded
	Queued
	Expired
	Executed
)

var stateNames = [...]string{"pending", "active", "canceled", "defeated", "succeeded", "queued", "expired", "executed"}

func (s State) String() string {
	if int(s) < len(stateNames) {
		return stateNames[s]
	}
	return fmt.Sprintf("state %d", uint8(s))
}

// MarshalText is the state's word.
func (s State) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// Support is the way of a vote.
type Support uint8

// The ways of a vote, in the contract's order.
const (
	Against Support = iota
	For
	Abstain
)

// ParseSupport reads the way of a vote.
func ParseSupport(text string) (Support, error) {
	switch strings.ToLower(text) {
	case "against", "no":
		return Against, nil
	case "for", "yes":
		return For, nil
	case "abstain":
		return Abstain, nil
	}
	return 0, fmt.Errorf("%q is no vote: for, against or abstain", text)
}

// Tally is the votes cast and what is needed.
type Tally struct {
	Against chain.LPT `json:"against"`
	For     chain.LPT `json:"for"`
	Abstain chain.LPT `json:"abstain"`
	// Quorum is what For and Abstain together must reach.
	Quorum chain.LPT `json:"quorum"`
}

// Passes tells whether the proposal would succeed if the vote ended now.
func (t Tally) Passes() bool {
	return t.For.Add(t.Abstain).Cmp(t.Quorum) >= 0 && !t.For.IsZero() && t.For.Cmp(t.Against) >= 0
}

// Arguments are a proposal as the contracts take it.
func Arguments(calls []Call) (targets []common.Address, values []*big.Int, calldatas [][]byte) {
	for _, call := range calls {
		targets = append(targets, call.Target)
		values = append(values, call.Value.Big())
		calldatas = append(calldatas, call.Data)
	}
	return targets, values, calldatas
}

// DescriptionHash is what stands for a description in calls after the first.
func DescriptionHash(description string) common.Hash {
	return crypto.Keccak256Hash([]byte(description))
}

// ID is the number that the governor gives to a proposal.
func ID(calls []Call, description string) (*big.Int, error) {
	targets, values, calldatas := Arguments(calls)
	packed, err := proposalArguments().Pack(targets, values, calldatas, DescriptionHash(description))
	if err != nil {
		return nil, fmt.Errorf("proposal id: %w", err)
	}
	return new(big.Int).SetBytes(crypto.Keccak256(packed)), nil
}

func proposalArguments() abi.Arguments {
	var arguments abi.Arguments
	for _, name := range []string{"address[]", "uint256[]", "bytes[]", "bytes32"} {
		kind, err := abi.NewType(name, "", nil)
		if err != nil {
			panic(fmt.Sprintf("governance: type %s: %v", name, err))
		}
		arguments = append(arguments, abi.Argument{Type: kind})
	}
	return arguments
}
