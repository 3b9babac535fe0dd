package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Head is the newest block of the chain as the node knows it.
type Head struct {
	Number uint64
	Hash   common.Hash
	Parent common.Hash
	// Time is the block's own time stamp, to the second.
	Time time.Time
	// BaseFee is the price per gas that the block burned.
	BaseFee Wei
	// Reorg tells that the head before this one is no longer part of the chain:
	// whatever was concluded from it must be looked at again.
	Reorg bool
}

// HeadBlock returns the newest block.
func (c *Client) HeadBlock(ctx context.Context) (Head, error) { return c.block(ctx, nil) }

// block returns the canonical block of a number, the newest for nil.
func (c *Client) block(ctx context.Context, number *big.Int) (Head, error) {
	ctx, cancel := context.WithTimeout(ctx, requestTimeout)
	defer cancel()
	h, err := c.HeaderByNumber(ctx, number)
	if err != nil {
		return Head{}, fmt.Errorf("read block header: %w", err)
	}
	return headOf(h)
}

func headOf(h *types.Header) (Head, error) {
	if !h.Number.IsUint64() {
		return Head{}, fmt.Errorf("%w: block number of %d bits", ErrBadAnswer, h.Number.BitLen())
	}
	return Head{
		Number: h.Number.Uint64(), Hash: h.Hash(), Parent: h.ParentHash,
		Time: time.Unix(int64(h.Time), 0), BaseFee: NewWei(h.BaseFee),
	}, nil
}

// Heads asks for the newest block every period and delivers each change. Blocks that come and go
// between two questions are skipped, and a slow reader gets fewer, newer heads. It outlives the
// loss of the node. The channel closes when ctx ends or the Client is closed.
func (c *Client) Heads(ctx context.Context, period time.Duration) <-chan Head {
	ctx, cancel := context.WithCancel(ctx)
	detach := context.AfterFunc(c.life, cancel)
	heads := make(chan Head)
	c.watchers.Add(1)
	go func() {
		defer c.watchers.Done()
		defer close(heads)
		defer detach()
		defer cancel()
		c.watch(ctx, period, heads)
	}()
	return heads
}

func (c *Client) watch(ctx context.Context, period time.Duration, heads chan<- Head) {
	tick := c.clock.Ticker(period)
	defer tick.Stop()
	var last *Head
	lost := false
	for {
		next, err := c.advance(ctx, last)
		switch {
		case ctx.Err() != nil:
			return
		case err != nil && !lost:
			lost = true
			c.log.Warn().Err(err).Msg("node lost")
		case err == nil && lost:
			lost = false
			c.log.Info().Msg("node is back")
		}
		if err == nil && next != nil {
			select {
			case heads <- *next:
				last = next
			case <-ctx.Done():
				return
			}
		}
		select {
		case <-tick.C:
		case <-ctx.Done():
			return
		}
	}
}

// advance returns the newest head if it differs from the last one.
func (c *Client) advance(ctx context.Context, last *Head) (*Head, error) {
	next, err := c.HeadBlock(ctx)
	if err != nil {
		return nil, err
	}
	if last == nil {
		return &next, nil
	}
	if next.Hash == last.Hash {
		return nil, nil
	}
	switch {
	case next.Number <= last.Number:
		next.Reorg = true
	case next.Number == last.Number+1:
		next.Reorg = next.Parent != last.Hash
	default:
		then, err := c.block(ctx, new(big.Int).SetUint64(last.Number))
		if err != nil && !errors.Is(err, ethereum.NotFound) {
			return nil, err
		}
		next.Reorg = err != nil || then.Hash != last.Hash
	}
	return &next, nil
}
