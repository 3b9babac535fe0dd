// Package deploy puts a set of contracts on a chain as a plan says.
//
// Start from Run. A Plan is data, so that other tools can execute the same one; its language is
// described in contracts/deploy/README.md. Step number i uses the nonce that is i after the first,
// which fixes every address in advance and lets an interrupted deployment be taken up again.
package deploy

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"os"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/rs/zerolog"

	"github.com/livepeer/network/internal/chain"
)

const (
	// StepGas is the gas limit of every step: more than the largest contract (EIP-170) takes
	// to create, less than one transaction may use (EIP-7825).
	StepGas = 12_000_000
	// maxScan bounds the blocks that are searched for the steps of an earlier attempt.
	maxScan = 20_000
)

var (
	// ErrBadPlan says that a plan, its parameters or its artifacts do not fit together.
	ErrBadPlan = errors.New("bad deployment plan")
	// ErrOtherState says that the state file belongs to another chain, account or plan.
	ErrOtherState = errors.New("state file is of another deployment")
	// ErrRoles says that a role is held by an account without code, by one that the plan does not
	// name, or not by one that it names; or that a restricted function is open to another role than
	// the plan says.
	ErrRoles = errors.New("roles are not held as the plan says")
	// ErrStepFailed says that a step reverted or left no code; the deployment cannot go on.
	ErrStepFailed = errors.New("deployment step failed")
)

// Artifact is a compiled contract.
type Artifact struct {
	ABI      abi.ABI
	Bytecode []byte // what creates the contract, without constructor arguments
}

// Chain is what a deployment reads; chain.Client has it.
type Chain interface {
	ChainID(ctx context.Context) (*big.Int, error)
	BlockNumber(ctx context.Context) (uint64, error)
	BlockByNumber(ctx context.Context, number *big.Int) (*types.Block, error)
	TransactionReceipt(ctx context.Context, tx common.Hash) (*types.Receipt, error)
	CodeAt(ctx context.Context, account common.Address, block *big.Int) ([]byte, error)
	FilterLogs(ctx context.Context, query ethereum.FilterQuery) ([]types.Log, error)
}

// Sender sends the steps; chain.TxManager does. Nothing else may use its account meanwhile.
type Sender interface {
	Address() common.Address
	NextNonce(ctx context.Context) (uint64, error)
	SendAll(ctx context.Context, first uint64, requests []chain.Request) ([]*types.Receipt, error)
}

// Config is what a deployment needs.
type Config struct {
	Chain  Chain
	Sender Sender
	Log    zerolog.Logger
	// Plan and Params are JSON; Params may be nil.
	Plan, Params []byte
	Artifacts    map[string]Artifact
	// StateFile keeps what an interrupted deployment needs to be taken up again; empty means that
	// it cannot be. It is removed when the deployment is complete.
	StateFile string
}

// Deployment tells where the contracts are.
type Deployment struct {
	ChainID uint64 `json:"chainId"`
	// StartBlock is the newest block before the deployment: no event of the contracts is older.
	StartBlock uint64                    `json:"startBlock"`
	Addresses  map[string]common.Address `json:"addresses"`
}

// Load reads a Deployment that Save has written.
func Load(path string) (Deployment, error) {
	var d Deployment
	text, err := os.ReadFile(path)
	if err == nil {
		err = json.Unmarshal(text, &d)
	}
	if err != nil {
		return Deployment{}, fmt.Errorf("load deployment: %w", err)
	}
	return d, nil
}

// Save writes the Deployment to a file as JSON, whole or not at all.
func (d Deployment) Save(path string) error {
	if err := writeJSON(path, d); err != nil {
		return fmt.Errorf("save deployment: %w", err)
	}
	return nil
}

// Run executes the plan and returns where the contracts are, after making sure that every step
// succeeded, every contract has code and roles are held by the contracts that the plan names alone. All steps are sent at once. If a state file tells of an
// earlier attempt, Run goes on where that one stopped.
func Run(ctx context.Context, cfg Config) (Deployment, error) {
	d, err := run(ctx, cfg)
	if err != nil {
		return Deployment{}, fmt.Errorf("deploy: %w", err)
	}
	return d, nil
}

func run(ctx context.Context, cfg Config) (Deployment, error) {
	plan, err := parsePlan(cfg.Plan)
	if err != nil {
		return Deployment{}, err
	}
	params, err := parseParams(cfg.Params)
	if err != nil {
		return Deployment{}, err
	}
	s, err := begin(ctx, cfg)
	if err != nil {
		return Deployment{}, err
	}
	built, err := build(plan, params, cfg.Artifacts, s.Deployer, s.StartNonce)
	if err != nil {
		return Deployment{}, err
	}
	if err := s.save(cfg.StateFile); err != nil {
		return Deployment{}, err
	}
	if err := execute(ctx, cfg, s, built); err != nil {
		return Deployment{}, err
	}
	if err := verifyCode(ctx, cfg.Chain, built.addresses); err != nil {
		return Deployment{}, err
	}
	if err := checkRoles(ctx, cfg.Chain, s.StartBlock, built.roles); err != nil {
		return Deployment{}, err
	}
	return Deployment{s.ChainID, s.StartBlock, built.addresses}, s.remove(cfg.StateFile)
}

// execute checks the steps that an earlier attempt has mined and sends the others.
func execute(ctx context.Context, cfg Config, s state, b built) error {
	next, err := cfg.Sender.NextNonce(ctx)
	if err != nil {
		return err
	}
	if next < s.StartNonce {
		return fmt.Errorf("%w: the account's nonce is %d, the deployment began at %d", ErrOtherState, next, s.StartNonce)
	}
	mined := min(next-s.StartNonce, uint64(len(b.requests)))
	if mined > 0 {
		cfg.Log.Info().Uint64("steps", mined).Msg("deployment is taken up again")
		if err := checkMined(ctx, cfg.Chain, s, b.requests[:mined]); err != nil {
			return err
		}
	}
	_, err = cfg.Sender.SendAll(ctx, s.StartNonce+mined, b.requests[mined:])
	if revert := chain.AsRevert(err); revert != nil {
		return fmt.Errorf("%w (returned %q): %w", ErrStepFailed, chain.DecodeRevert(revert.Data, b.abis...), err)
	}
	return err
}

// checkMined finds the transactions of earlier steps in their blocks. They must be
// the steps of this plan, and must have succeeded.
func checkMined(ctx context.Context, c Chain, s state, requests []chain.Request) error {
	head, err := c.BlockNumber(ctx)
	if err != nil {
		return fmt.Errorf("find earlier steps: %w", err)
	}
	signer := types.LatestSignerForChainID(new(big.Int).SetUint64(s.ChainID))
	found := 0
	for n := s.StartBlock + 1; n <= head && n-s.StartBlock <= maxScan && found < len(requests); n++ {
		block, err := c.BlockByNumber(ctx, new(big.Int).SetUint64(n))
		if err != nil {
			return fmt.Errorf("find earlier steps in block %d: %w", n, err)
		}
		for _, tx := range block.Transactions() {
			from, err := types.Sender(signer, tx)
			if err != nil || from != s.Deployer || tx.Nonce() < s.StartNonce {
				continue
			}
			if i := tx.Nonce() - s.StartNonce; i < uint64(len(requests)) {
				if err := checkStep(ctx, c, tx, requests[i]); err != nil {
					return err
				}
				found++
			}
		}
	}
	if found < len(requests) {
		return fmt.Errorf("%w: %d of %d earlier steps are not in the chain", ErrOtherState, len(requests)-found, len(requests))
	}
	return nil
}

func checkStep(ctx context.Context, c Chain, tx *types.Transaction, r chain.Request) error {
	sameTo := (tx.To() == nil) == (r.To == nil) && (r.To == nil || *tx.To() == *r.To)
	if !sameTo || string(tx.Data()) != string(r.Data) {
		return fmt.Errorf("%w: nonce %d was used for something else than %q", ErrOtherState, tx.Nonce(), r.Duty)
	}
	receipt, err := c.TransactionReceipt(ctx, tx.Hash())
	if err != nil {
		return fmt.Errorf("%s: %w", r.Duty, err)
	}
	if receipt.Status != types.ReceiptStatusSuccessful {
		return fmt.Errorf("%w: %s reverted in transaction %s", ErrStepFailed, r.Duty, tx.Hash())
	}
	return nil
}

func verifyCode(ctx context.Context, c Chain, addresses map[string]common.Address) error {
	for name, address := range addresses {
		code, err := c.CodeAt(ctx, address, nil)
		if err != nil {
			return fmt.Errorf("read code of %s: %w", name, err)
		}
		if len(code) == 0 {
			return fmt.Errorf("%w: %s has no code at %s", ErrStepFailed, name, address)
		}
	}
	return nil
}
