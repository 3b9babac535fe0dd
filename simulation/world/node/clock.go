package node

import (
	"context"
	"fmt"
	"time"

	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/internal/chain/devnet"
)

// Devnet is the clock of the embedded chain, which has no period and no pending transactions when New is called. Its blocks follow each
// other after a second where there is something in them, as long as they are ahead of the real time.
type Devnet struct {
	Node *devnet.Node
	head uint64
}

// Mine implements Clock.
func (d *Devnet) Mine(_ context.Context, at uint64) error {
	if at == d.head+1 {
		header, err := d.Node.Commit()
		if err == nil {
			d.head = header.Time
		}
		return err
	}
	header, err := d.Node.AdjustTime(time.Duration(at-d.head) * time.Second) //nolint:gosec // Seconds of a simulation.
	if err == nil {
		d.head = header.Time
	}
	return err
}

// Hardhat is the clock of Hardhat's node and of Anvil. Start from NewHardhat.
type Hardhat struct{ client *chain.Client }

// NewHardhat returns the clock of a node, which from now on makes no block by itself.
func NewHardhat(ctx context.Context, client *chain.Client) (*Hardhat, error) {
	h := &Hardhat{client}
	return h, h.call(ctx, "evm_setAutomine", false)
}

// Mine implements Clock.
func (h *Hardhat) Mine(ctx context.Context, at uint64) error {
	if err := h.call(ctx, "evm_setNextBlockTimestamp", at); err != nil {
		return err
	}
	return h.call(ctx, "evm_mine")
}

func (h *Hardhat) call(ctx context.Context, method string, arguments ...any) error {
	if err := h.client.Client.Client().CallContext(ctx, nil, method, arguments...); err != nil {
		return fmt.Errorf("%s: %w", method, err)
	}
	return nil
}
