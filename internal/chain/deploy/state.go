package deploy

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/google/renameio/v2"
)

// state is what an interrupted deployment leaves behind. Together with the plan it
// fixes every transaction but its price.
type state struct {
	ChainID    uint64         `json:"chainId"`
	StartBlock uint64         `json:"startBlock"`
	Deployer   common.Address `json:"deployer"`
	StartNonce uint64         `json:"startNonce"`
	// Inputs is the hash of the plan and its parameters.
	Inputs common.Hash `json:"inputs"`
}

// begin returns the state of an earlier attempt, or a new one.
func begin(ctx context.Context, cfg Config) (state, error) {
	fresh, err := newState(ctx, cfg)
	if err != nil || cfg.StateFile == "" {
		return fresh, err
	}
	text, err := os.ReadFile(cfg.StateFile)
	if errors.Is(err, fs.ErrNotExist) {
		return fresh, nil
	}
	if err != nil {
		return state{}, fmt.Errorf("read state: %w", err)
	}
	var earlier state
	if err := json.Unmarshal(text, &earlier); err != nil {
		return state{}, fmt.Errorf("read state %s: %w", cfg.StateFile, err)
	}
	if earlier.ChainID != fresh.ChainID || earlier.Deployer != fresh.Deployer || earlier.Inputs != fresh.Inputs {
		return state{}, fmt.Errorf("%w: %s", ErrOtherState, cfg.StateFile)
	}
	return earlier, nil
}

func newState(ctx context.Context, cfg Config) (state, error) {
	id, err := cfg.Chain.ChainID(ctx)
	if err != nil {
		return state{}, fmt.Errorf("read chain id: %w", err)
	}
	head, err := cfg.Chain.BlockNumber(ctx)
	if err != nil {
		return state{}, fmt.Errorf("read head: %w", err)
	}
	nonce, err := cfg.Sender.NextNonce(ctx)
	if err != nil {
		return state{}, err
	}
	return state{
		ChainID: id.Uint64(), StartBlock: head, Deployer: cfg.Sender.Address(), StartNonce: nonce,
		Inputs: crypto.Keccak256Hash(crypto.Keccak256(cfg.Plan), crypto.Keccak256(cfg.Params)),
	}, nil
}

// save must come before the first transaction.
func (s state) save(path string) error {
	if path == "" {
		return nil
	}
	if err := writeJSON(path, s); err != nil {
		return fmt.Errorf("save state: %w", err)
	}
	return nil
}

func (s state) remove(path string) error {
	if path == "" {
		return nil
	}
	if err := os.Remove(path); err != nil {
		return fmt.Errorf("remove state: %w", err)
	}
	return nil
}

// writeJSON writes a file whole or not at all.
func writeJSON(path string, v any) error {
	text, err := json.MarshalIndent(v, "", "  ")
	if err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	return renameio.WriteFile(path, append(text, '\n'), 0o600)
}
