package node

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/rs/zerolog"

	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/internal/chain/devnet"
	"github.com/livepeer/network/simulation/world"
)

// future is later than all real time (2096): before it, the embedded chain dates its blocks itself.
const future = 4_000_000_000

// OpenDevnet starts an embedded chain in memory and deploys the contracts there. All times are moved into the far future, by the same number
// of seconds. The chain ends with the world.
func OpenDevnet(ctx context.Context, g world.Genesis) (*World, error) {
	keys, err := world.NewKeyring(nil)
	if err != nil {
		return nil, err
	}
	// All ether that simulations may want, and what it costs to spend it.
	chainNode, err := devnet.New(devnet.Config{Funded: []common.Address{keys.Address(world.Holder)}, Balance: chain.Ether(1_000_000_000_000), Log: zerolog.Nop()})
	if err != nil {
		return nil, err
	}
	client, err := chain.Dial(ctx, chain.Config{RPC: chainNode.RPC(), Log: zerolog.Nop()})
	if err != nil {
		return nil, errors.Join(err, chainNode.Close())
	}
	end := func() error {
		client.Close()
		return chainNode.Close()
	}
	if g.Time < future {
		g.Parameters.Rounds.StartTime += future - g.Time
		g.Time = future
	}
	w, err := New(ctx, Config{Client: client, Clock: &embedded{node: chainNode}, Genesis: g})
	if err != nil {
		return nil, errors.Join(err, end())
	}
	w.end = end
	return w, nil
}

// embedded is the clock of the embedded chain. A block with something in it comes a second after the one before.
type embedded struct {
	node *devnet.Node
	head uint64
}

// Mine implements Clock.
func (d *embedded) Mine(_ context.Context, at uint64) error {
	if at == d.head+1 {
		header, err := d.node.Commit()
		if err == nil {
			d.head = header.Time
		}
		return err
	}
	header, err := d.node.AdjustTime(time.Duration(at-d.head) * time.Second) //nolint:gosec // Seconds of a simulation.
	if err == nil {
		d.head = header.Time
	}
	return err
}

// Settable implements Clock.
func (*embedded) Settable() bool { return true }

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

// Settable implements Clock.
func (*Hardhat) Settable() bool { return true }

// SendAs implements Impersonator.
func (h *Hardhat) SendAs(ctx context.Context, from, to common.Address, value *big.Int, data []byte) (hash common.Hash, err error) {
	if err := h.call(ctx, "hardhat_impersonateAccount", from); err != nil {
		return hash, err
	}
	if err := h.call(ctx, "hardhat_setNextBlockBaseFeePerGas", hexutil.Uint64(0)); err != nil {
		return hash, err
	}
	err = h.ask(ctx, &hash, "eth_sendTransaction", map[string]any{
		"from": from, "to": to, "value": (*hexutil.Big)(value), "data": hexutil.Bytes(data), "gas": hexutil.Uint64(actionGas), "gasPrice": hexutil.Uint64(0),
	})
	return hash, err
}

func (h *Hardhat) call(ctx context.Context, method string, arguments ...any) error {
	return h.ask(ctx, nil, method, arguments...)
}

func (h *Hardhat) ask(ctx context.Context, answer any, method string, arguments ...any) error {
	if err := h.client.Client.Client().CallContext(ctx, answer, method, arguments...); err != nil {
		return fmt.Errorf("%s: %w", method, err)
	}
	return nil
}
