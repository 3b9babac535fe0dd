package main

import (
	"bytes"
	"context"
	"encoding/json"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/google/uuid"

	"github.com/livepeer/network/agents/genesis"
)

// hardhatKeys are the well-known keys of the first accounts of Hardhat's node.
var hardhatKeys = map[string]string{
	genesis.Deployer: "ac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80",
	"keeper":         "59c6995e998f97a5a0044966f0945389dc9e86dae88c7a8412f4603b6b78690d",
	"transcoder":     "5de4111afa1a4b94908f83103eb1f1706367c2e68ca870fc3fb9a804cdab365a",
}

// TestHardhatNode_IsAnotherChain deploys the plan with Hardhat on Hardhat's own node and has agents work there:
// a client that shares no code with the embedded chain.
func TestHardhatNode_IsAnotherChain(t *testing.T) {
	t.Parallel()
	f := &fleet{t: t, folder: t.TempDir()}
	f.rpc = hardhatNode(t)
	net := filepath.Join(f.folder, "devnet")
	if err := os.MkdirAll(filepath.Join(net, "keystore"), 0o700); err != nil {
		t.Fatal(err)
	}
	for name, text := range hardhatKeys {
		writeKey(t, filepath.Join(net, "keystore"), name, text)
	}
	deployment := filepath.Join(net, genesis.DeploymentFile)
	hardhat(t, []string{"RPC=" + f.rpc, "OUT=" + deployment}, "run", "contracts/deploy/deploy.ts", "--network", "remote")

	access := []string{"--rpc", f.rpc, "--deployment", deployment, "--keystore", filepath.Join(net, "keystore")}
	key, err := crypto.HexToECDSA(hardhatKeys["transcoder"])
	if err != nil {
		t.Fatal(err)
	}
	account := crypto.PubkeyToAddress(key.PublicKey)
	if stdout, stderr, code := run(t, append(append([]string{"token", "transfer", "--account", genesis.Deployer}, access...), account.Hex(), "1000 lpt")...); code != 0 {
		t.Fatalf("transfer: exit %d: %s%s", code, stdout, stderr)
	}
	f.agent("keeper", "keeper")
	f.agent("transcoder", "transcoder", "--listen", "127.0.0.1:0", "--stake", "1000 lpt")

	limit := deadline(2 * time.Minute)
	poll := time.NewTicker(time.Second)
	defer poll.Stop()
	for {
		stdout, stderr, code := run(t, "status", "--json", "--rpc", f.rpc, "--deployment", deployment)
		if code != 0 {
			t.Fatalf("status: exit %d: %s", code, stderr)
		}
		var s status
		if err := json.Unmarshal([]byte(stdout), &s); err != nil {
			t.Fatal(err)
		}
		if s.Network.Round.Initialized && len(s.Network.Transcoders) == 1 && s.Network.Transcoders[0].Address == account {
			return
		}
		select {
		case <-poll.C:
		case <-limit:
			t.Fatalf("no initialised round with the transcoder in the set: %s", stdout)
		}
	}
}

// hardhatNode starts Hardhat's node with a block each second and returns its endpoint.
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
	cmd := hardhatCommand(t.Context(), nil, "node", "--port", port)
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = cmd.Process.Kill()
		_ = cmd.Wait()
	})
	url := "http://127.0.0.1:" + port
	limit := deadline(time.Minute)
	poll := time.NewTicker(200 * time.Millisecond)
	defer poll.Stop()
	for {
		body := bytes.NewReader([]byte(`{"jsonrpc":"2.0","id":1,"method":"evm_setIntervalMining","params":[1000]}`))
		request, err := http.NewRequestWithContext(t.Context(), http.MethodPost, url, body)
		if err != nil {
			t.Fatal(err)
		}
		request.Header.Set("Content-Type", "application/json")
		if response, err := http.DefaultClient.Do(request); err == nil {
			_ = response.Body.Close()
			return url
		}
		select {
		case <-poll.C:
		case <-limit:
			t.Fatal("hardhat node does not answer")
		}
	}
}

func hardhatCommand(ctx context.Context, environment []string, arguments ...string) *exec.Cmd {
	cmd := exec.CommandContext(ctx, "node_modules/.bin/node", append([]string{"node_modules/.bin/hardhat"}, arguments...)...)
	cmd.Dir = filepath.Join("..", "..")
	cmd.Env = append(os.Environ(), environment...)
	return cmd
}

// hardhat runs a Hardhat task to its end.
func hardhat(t *testing.T, environment []string, arguments ...string) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 3*time.Minute)
	defer cancel()
	if output, err := hardhatCommand(ctx, environment, arguments...).CombinedOutput(); err != nil {
		t.Fatalf("hardhat %s: %v\n%s", strings.Join(arguments, " "), err, output)
	}
}

// writeKey adds a key to a keystore folder under a name.
func writeKey(t *testing.T, folder, name, text string) {
	t.Helper()
	key, err := crypto.HexToECDSA(text)
	if err != nil {
		t.Fatal(err)
	}
	encrypted, err := keystore.EncryptKey(&keystore.Key{
		Id: uuid.New(), Address: crypto.PubkeyToAddress(key.PublicKey), PrivateKey: key,
	}, devPassword, keystore.LightScryptN, keystore.LightScryptP)
	if err != nil {
		t.Fatal(err)
	}
	for file, content := range map[string][]byte{name + ".json": encrypted, "password": []byte(devPassword + "\n")} {
		if err := os.WriteFile(filepath.Join(folder, file), content, 0o600); err != nil {
			t.Fatal(err)
		}
	}
}
