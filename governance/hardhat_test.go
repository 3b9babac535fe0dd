package governance_test

import (
	"net"
	"os/exec"
	"testing"
	"time"

	"github.com/livepeer/network/agents/genesis"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/internal/clock"
)

// TestStory_HardhatNode tells the story on a chain that shares no code with the embedded one.
func TestStory_HardhatNode(t *testing.T) {
	t.Parallel()
	client, err := chain.Dial(t.Context(), chain.Config{URL: hardhatNode(t), Clock: clock.System{}})
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
	tell(newStage(t, client, func(by time.Duration) {
		rpc("evm_increaseTime", int64(by/time.Second))
		rpc("evm_mine")
	}))
}

// hardhatNode starts Hardhat's node, which makes a block of each transaction, and returns its endpoint.
func hardhatNode(t *testing.T) string {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	_, port, err := net.SplitHostPort(listener.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	if err := listener.Close(); err != nil { // Hardhat takes no listener and does not tell the port it was given.
		t.Fatal(err)
	}
	cmd := exec.CommandContext(t.Context(), "node_modules/.bin/node", "node_modules/.bin/hardhat", "node", "--port", port)
	cmd.Dir = ".."
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = cmd.Process.Kill()
		_ = cmd.Wait()
	})
	return "http://127.0.0.1:" + port
}
