package node_test

import (
	"errors"
	"testing"
	"time"

	"github.com/rs/zerolog"

	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/internal/chain/devnet"
	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/simulation/world/node"
)

// TestLive_GivesUpOnAChainThatStands has a chain make one block, which is waited for, and none after it.
func TestLive_GivesUpOnAChainThatStands(t *testing.T) {
	t.Parallel()
	standing, err := devnet.New(devnet.Config{Log: zerolog.Nop()})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := standing.Close(); err != nil {
			t.Error(err)
		}
	})
	client, err := chain.Dial(t.Context(), chain.Config{RPC: standing.RPC(), Log: zerolog.Nop()})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Close)
	header, err := standing.Commit()
	if err != nil {
		t.Fatal(err)
	}
	fake := clock.NewFake(time.Unix(0, 0))
	live := &node.Live{Client: client, Clock: fake}
	if err := live.Mine(t.Context(), header.Time); err != nil {
		t.Errorf("a block that is there: %v", err)
	}
	ended := make(chan error, 1)
	go func() { ended <- live.Mine(t.Context(), header.Time+3600) }()
	for {
		select {
		case err := <-ended:
			if waited := fake.Now().Sub(time.Unix(0, 0)); !errors.Is(err, node.ErrStuck) || waited < 10*time.Minute || waited > 11*time.Minute {
				t.Errorf("after %s: %v", waited, err)
			}
			return
		default:
			if fake.Waiters() > 0 {
				fake.Advance(time.Second)
			}
		}
	}
}
