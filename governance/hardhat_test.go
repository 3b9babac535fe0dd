package governance_test

import (
	"testing"
	"time"

	"github.com/livepeer/network/agents/genesis"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/internal/chain/hardhat"
	"github.com/livepeer/network/internal/clock"
)

// TestStory_HardhatNode tells the story on a chain that shares no code with the embedded one.
func TestStory_HardhatNode(t *testing.T) {
	t.Parallel()
	client, err := chain.Dial(t.Context(), chain.Config{URL: hardhat.Node(t, ".."), Clock: clock.System{}})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Close)
	rpc := func(method string, arguments ...any) {
		t.Helper()
		if err := client.Client.Client().CallContext(t.Context(), nil, method, arguments...); err != nil {
			t.Fatalf("%s: %v", method, err)
		}
	}
	for _, account := range genesis.Addresses() {
		rpc("hardhat_setBalance", account, "0x3635c9adc5dea00000") // 1,000 ether
	}
	tell(newStage(t, client, genesis.Setup{}, func(by time.Duration) {
		rpc("evm_increaseTime", int64(by/time.Second))
		rpc("evm_mine")
	}))
}
