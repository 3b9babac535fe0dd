package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
)

// DefaultMaxBlockRange is the range of one query for logs that common providers accept.
const DefaultMaxBlockRange = 2000

// maxLogs bounds what one FilterLogs returns; a caller that needs more asks for fewer blocks.
const maxLogs = 200_000

// ErrTooManyLogs says that a query for logs found more than a caller may hold.
var ErrTooManyLogs = errors.New("too many logs")

// FilterLogs returns the logs that match q, oldest first. It asks in ranges of at most
// MaxBlockRange blocks and halves a range that the node refuses. A missing FromBlock means the
// first block, a missing ToBlock the newest at the time of the call.
func (c *Client) FilterLogs(ctx context.Context, q ethereum.FilterQuery) ([]types.Log, error) {
	if q.BlockHash != nil {
		return c.Client.FilterLogs(ctx, q)
	}
	from, to, err := c.logRange(ctx, q)
	if err != nil {
		return nil, err
	}
	var logs []types.Log
	for size := c.maxBlockRange; from <= to; {
		last := from + min(size-1, to-from)
		q.FromBlock, q.ToBlock = new(big.Int).SetUint64(from), new(big.Int).SetUint64(last)
		found, err := c.Client.FilterLogs(ctx, q)
		var refused rpc.Error
		if errors.As(err, &refused) && last > from {
			size = (last - from + 1) / 2
			continue
		}
		if err != nil {
			return nil, fmt.Errorf("read logs of blocks %d to %d: %w", from, last, err)
		}
		if logs = append(logs, found...); len(logs) > maxLogs {
			return nil, fmt.Errorf("%w: more than %d up to block %d", ErrTooManyLogs, maxLogs, last)
		}
		if last == to {
			break
		}
		from = last + 1
	}
	return logs, nil
}

// logRange returns the first and last block of a query. Tags such as "finalized", which
// are negative numbers, are looked up.
func (c *Client) logRange(ctx context.Context, q ethereum.FilterQuery) (from, to uint64, err error) {
	resolve := func(n *big.Int) (uint64, error) {
		if n != nil && n.IsUint64() {
			return n.Uint64(), nil
		}
		h, err := c.block(ctx, n)
		return h.Number, err
	}
	if to, err = resolve(q.ToBlock); err != nil || q.FromBlock == nil {
		return 0, to, err
	}
	from, err = resolve(q.FromBlock)
	return from, to, err
}
