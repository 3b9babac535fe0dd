// Package hardhat runs Hardhat and Anvil in tests: their nodes are chains that share no code with the embedded one.
//
// Start from Node or from Anvil.
package hardhat

import (
	"context"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/rpc"

	"github.com/livepeer/network/internal/clock"
)

const (
	// startTimeout is how long the node may take until it answers.
	startTimeout = time.Minute
	// startPoll is how often it is asked until then.
	startPoll = 200 * time.Millisecond
)

// Command is a task of Hardhat in the repository, whose root is relative to the test's folder.
func Command(ctx context.Context, root string, environment []string, arguments ...string) *exec.Cmd {
	program := filepath.Join("node_modules", ".bin", "node")
	//nolint:gosec // programs of this repository
	cmd := exec.CommandContext(ctx, program, append([]string{filepath.Join("node_modules", ".bin", "hardhat")}, arguments...)...)
	cmd.Dir = root
	cmd.Env = append(os.Environ(), environment...)
	return cmd
}

// anvil is Anvil's program in the repository.
const anvil = "node_modules/@foundry-rs/anvil-linux-amd64/bin/anvil"

// Node starts Hardhat's node, which makes a block of each transaction, and returns its endpoint once it answers. It ends with the test.
func Node(t testing.TB, root string) string {
	t.Helper()
	port := freePort(t)
	return start(t, Command(t.Context(), root, nil, "node", "--port", port), port)
}

// Anvil does the same with Anvil, and arguments for it.
func Anvil(t testing.TB, root string, arguments ...string) string {
	t.Helper()
	port := freePort(t)
	cmd := exec.CommandContext(t.Context(), filepath.Join(root, anvil), append([]string{"--silent", "--port", port}, arguments...)...) //nolint:gosec // As above.
	return start(t, cmd, port)
}

// freePort is a port that nobody listens at: neither node takes a listener or tells which port it was given.
func freePort(t testing.TB) string {
	t.Helper()
	var config net.ListenConfig
	listener, err := config.Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	_, port, err := net.SplitHostPort(listener.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	if err := listener.Close(); err != nil {
		t.Fatal(err)
	}
	return port
}

// start runs a node until the test ends and returns its endpoint once it answers.
func start(t testing.TB, cmd *exec.Cmd, port string) string {
	t.Helper()
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = cmd.Process.Kill() // It may have ended with the test's context.
		_ = cmd.Wait()
	})
	url := "http://127.0.0.1:" + port
	await(t, url)
	return url
}

// await returns when a node answers.
func await(t testing.TB, url string) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), startTimeout)
	defer cancel()
	client, err := rpc.DialContext(ctx, url)
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	poll := clock.System{}.Ticker(startPoll)
	defer poll.Stop()
	for {
		var chainID string
		if err := client.CallContext(ctx, &chainID, "eth_chainId"); err == nil {
			return
		}
		select {
		case <-poll.C:
		case <-ctx.Done():
			t.Fatalf("the node at %s does not answer", url)
		}
	}
}
