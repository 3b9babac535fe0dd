// Package protocol is the deployed contracts as the agents see them: typed reads,
// and calls ready for the transaction manager.
//
// Start from Open. Reads return Go types with units (seconds become time.Time, wei
// becomes chain.Wei); what is read at one block may be old at the next.
package protocol

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/livepeer/network/bindings"
	"github.com/livepeer/network/governance"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/internal/chain/deploy"
	"github.com/livepeer/network/verification/claim"
)

// ErrNotDeployed says that the chain has no code where a contract should be.
var ErrNotDeployed = errors.New("contract is not deployed")

// Backend is the part of a chain client that reads need.
type Backend interface {
	CallContract(ctx context.Context, call ethereum.CallMsg, block *big.Int) ([]byte, error)
	CodeAt(ctx context.Context, account common.Address, block *big.Int) ([]byte, error)
	FilterLogs(ctx context.Context, query ethereum.FilterQuery) ([]types.Log, error)
}

// Sender sends what agents decide. *chain.TxManager is one.
type Sender interface {
	Send(ctx context.Context, request chain.Request) (*types.Receipt, error)
	Address() common.Address
}

// Addresses are the contracts of one deployment.
type Addresses struct {
	Token, Rounds, Issuance, Staking, ActiveSet, ServiceRegistry, WorkUnits, JobsManager, CommitteeVerifier, Slasher, FeeVault common.Address
	MerkleMine, TicketBroker                                                                                                   common.Address
	// Zero where a network has no court.
	VerificationCourt, ProgramRegistry       common.Address
	CaseDigests, Attention                   common.Address
	Governor, StakeVotes, Timelock, Guardian common.Address
}

// Protocol reads and calls one deployment. It is safe for concurrent use.
type Protocol struct {
	// At are the contracts' addresses.
	At Addresses
	// Domain is the deployment's EIP-712 domain.
	Domain claim.Domain
	// StartBlock is the block before which there are no events.
	StartBlock uint64
	// Book names the contracts in the calls of proposals.
	Book *governance.Book

	backend   Backend
	token     *bindings.LivepeerToken
	rounds    *bindings.Rounds
	issuance  *bindings.Issuance
	staking   *bindings.Staking
	set       *bindings.ActiveSet
	registry  *bindings.ServiceRegistry
	units     *bindings.WorkUnits
	jobs      *bindings.JobsManager
	views     *bindings.JobsViews // of the same contract
	committee *bindings.CommitteeVerifier
	slasher   *bindings.Slasher
	fees      *bindings.FeeVault
	mine      *bindings.MerkleMine
	broker    *bindings.TicketBroker
	governor  *bindings.LivepeerGovernor
	votes     *bindings.StakeVotes
	guardian  *bindings.Guardian
	court     *bindings.VerificationCourt
	programs  *bindings.ProgramRegistry
	digests   *bindings.CaseDigests
	attention *bindings.Attention

	terms *termsMemory
}

// termsMemory has the terms of jobs that were looked up: a job's never change.
type termsMemory struct {
	mu    sync.Mutex // guards byJob
	byJob map[uint64]claim.Terms
}

// Open checks that the deployment is there and returns a Protocol over it.
func Open(ctx context.Context, backend Backend, deployment deploy.Deployment) (*Protocol, error) {
	p := &Protocol{
		StartBlock: deployment.StartBlock,
		backend:    backend,
		token:      bindings.NewLivepeerToken(),
		rounds:     bindings.NewRounds(),
		issuance:   bindings.NewIssuance(),
		staking:    bindings.NewStaking(),
		set:        bindings.NewActiveSet(),
		registry:   bindings.NewServiceRegistry(),
		units:      bindings.NewWorkUnits(),
		jobs:       bindings.NewJobsManager(),
		views:      bindings.NewJobsViews(),
		committee:  bindings.NewCommitteeVerifier(),
		slasher:    bindings.NewSlasher(),
		fees:       bindings.NewFeeVault(),
		mine:       bindings.NewMerkleMine(),
		broker:     bindings.NewTicketBroker(),
		terms:      &termsMemory{byJob: make(map[uint64]claim.Terms)},
		governor:   bindings.NewLivepeerGovernor(),
		votes:      bindings.NewStakeVotes(),
		guardian:   bindings.NewGuardian(),
		court:      bindings.NewVerificationCourt(),
		programs:   bindings.NewProgramRegistry(),
		digests:    bindings.NewCaseDigests(),
		attention:  bindings.NewAttention(),
	}
	if err := p.locate(ctx, deployment); err != nil {
		return nil, err
	}
	p.Book = governance.NewBook(deployment.Addresses, abisByName())
	p.Domain = claim.Domain{
		ChainID: deployment.ChainID, JobsManager: p.At.JobsManager, CommitteeVerifier: p.At.CommitteeVerifier, VerificationCourt: p.At.VerificationCourt,
	}
	return p, nil
}

// locate finds the contracts and checks that they are there. Networks from before the court, or before attention was paid for, have none.
func (p *Protocol) locate(ctx context.Context, deployment deploy.Deployment) error {
	later := []string{"VerificationCourt", "ProgramRegistry", "CaseDigests", "Attention"}
	for name, into := range map[string]*common.Address{
		"LivepeerToken":     &p.At.Token,
		"Rounds":            &p.At.Rounds,
		"Issuance":          &p.At.Issuance,
		"Staking":           &p.At.Staking,
		"ActiveSet":         &p.At.ActiveSet,
		"ServiceRegistry":   &p.At.ServiceRegistry,
		"WorkUnits":         &p.At.WorkUnits,
		"JobsManager":       &p.At.JobsManager,
		"CommitteeVerifier": &p.At.CommitteeVerifier,
		"Slasher":           &p.At.Slasher,
		"FeeVault":          &p.At.FeeVault,
		"MerkleMine":        &p.At.MerkleMine,
		"TicketBroker":      &p.At.TicketBroker,
		"LivepeerGovernor":  &p.At.Governor,
		"StakeVotes":        &p.At.StakeVotes,
		"Timelock":          &p.At.Timelock,
		"Guardian":          &p.At.Guardian,
		"VerificationCourt": &p.At.VerificationCourt,
		"ProgramRegistry":   &p.At.ProgramRegistry,
		"CaseDigests":       &p.At.CaseDigests,
		"Attention":         &p.At.Attention,
	} {
		address, known := deployment.Addresses[name]
		if !known && slices.Contains(later, name) {
			continue
		}
		if !known {
			return fmt.Errorf("%s: %w: the deployment does not name it", name, ErrNotDeployed)
		}
		code, err := p.backend.CodeAt(ctx, address, nil)
		if err != nil {
			return fmt.Errorf("look for %s: %w", name, err)
		}
		if len(code) == 0 {
			return fmt.Errorf("%s: %w at %s", name, ErrNotDeployed, address)
		}
		*into = address
	}
	return nil
}

// AsOf returns a Protocol whose views are read at a block: what is read of it together belongs together, also while
// blocks come. Nodes that are no archives answer for the newest 128 blocks or so.
func (p *Protocol) AsOf(block uint64) *Protocol {
	then := *p
	then.backend = pinned{p.backend, id(block)}
	return &then
}

// pinned calls views at a block.
type pinned struct {
	Backend
	block *big.Int
}

// CallContract implements Backend.
func (b pinned) CallContract(ctx context.Context, call ethereum.CallMsg, _ *big.Int) ([]byte, error) {
	return b.Backend.CallContract(ctx, call, b.block)
}

// abisByName returns the ABI of each contract under its name in the deployment.
func abisByName() map[string]abi.ABI {
	named := map[string]abi.ABI{}
	for name, meta := range bindings.All {
		if contract, err := meta.ParseABI(); err == nil {
			named[name] = *contract
		}
	}
	named["Timelock"] = named["TimelockController"]
	return named
}

// ABIs returns the ABIs whose custom errors a revert may carry.
func ABIs() []*abi.ABI {
	var parsed []*abi.ABI
	for _, meta := range bindings.All {
		if contract, err := meta.ParseABI(); err == nil {
			parsed = append(parsed, contract)
		}
	}
	return parsed
}

// read calls a view and decodes its answer.
func read[T any](ctx context.Context, p *Protocol, what string, to common.Address, data []byte, unpack func([]byte) (T, error)) (T, error) {
	var none T
	answer, err := p.backend.CallContract(ctx, ethereum.CallMsg{To: &to, Data: data}, nil)
	if err != nil {
		return none, fmt.Errorf("read %s: %w", what, err)
	}
	value, err := unpack(answer)
	if err != nil {
		return none, fmt.Errorf("read %s: unexpected answer: %w", what, err)
	}
	return value, nil
}

// call is a transaction under a duty's name for the gas ledger.
func call(duty string, to common.Address, data []byte) chain.Request {
	return chain.Request{Duty: duty, To: &to, Data: data}
}

// payable is a call that carries ether.
func payable(duty string, to common.Address, data []byte, value chain.Wei) chain.Request {
	return chain.Request{Duty: duty, To: &to, Data: data, Value: value}
}

func id(n uint64) *big.Int { return new(big.Int).SetUint64(n) }

func seconds(s *big.Int) time.Time { return time.Unix(s.Int64(), 0).UTC() }

func unix(t time.Time) *big.Int { return big.NewInt(t.Unix()) }

func hashes(words [][32]byte) []common.Hash {
	converted := make([]common.Hash, len(words))
	for i, word := range words {
		converted[i] = word
	}
	return converted
}

func words(from []common.Hash) [][32]byte {
	converted := make([][32]byte, len(from))
	for i, hash := range from {
		converted[i] = hash
	}
	return converted
}
