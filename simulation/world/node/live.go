package node

import (
	"context"
	"fmt"
	"time"

	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/internal/clock"
)

const (
	// leastPoll and mostPoll bound how often a chain is asked whether its time has come.
	leastPoll = time.Second
	mostPoll  = 30 * time.Second
	// maxSilence is how long a chain may make no block.
	maxSilence = 10 * time.Minute
)

// Live is the clock of a chain that keeps its own time, such as a testnet: what a scenario waits for takes as long as it says.
type Live struct {
	// Client is the chain's, Clock what the time between two looks at it is measured by.
	Client *chain.Client
	Clock  clock.Clock
}

// Mine implements Clock. It returns when the newest block is of that second or later, and fails with ErrStuck when there is none for long.
func (l *Live) Mine(ctx context.Context, at uint64) error {
	newest, since := uint64(0), l.Clock.Now()
	for {
		header, err := l.Client.HeaderByNumber(ctx, nil)
		if err != nil {
			return fmt.Errorf("read the newest block: %w", err)
		}
		if header.Time >= at {
			return nil
		}
		now := l.Clock.Now()
		if number := header.Number.Uint64(); number != newest {
			newest, since = number, now
		}
		if now.Sub(since) > maxSilence {
			return fmt.Errorf("%w: no block after %d for %s", ErrStuck, newest, maxSilence)
		}
		left := time.Duration(min(at-header.Time, uint64(mostPoll/time.Second))) * time.Second //nolint:gosec // At most mostPoll.
		select {
		case <-l.Clock.After(max(leastPoll, left/2)):
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

// Settable implements Clock.
func (*Live) Settable() bool { return false }
