package main

import (
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/google/uuid"

	"github.com/livepeer/network/agents/genesis"
	"github.com/livepeer/network/internal/chain/hardhat"
)

// root of the repository, seen from this folder.
const root = "../.."

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
	f := newFleet(t)
	f.rpc = hardhatNode(t)
	net := filepath.Join(f.folder, "devnet")
	if err := os.MkdirAll(filepath.Join(net, "keystore"), 0o700); err != nil {
		t.Fatal(err)
	}
	for name, text := range hardhatKeys {
		writeKey(t, filepath.Join(net, "keystore"), name, text)
	}
	deployment := filepath.Join(net, genesis.DeploymentFile)
	runHardhat(t, []string{"RPC=" + f.rpc, "OUT=" + deployment}, "run", "contracts/deploy/deploy.ts", "--network", "remote")

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
	url := hardhat.Node(t, root)
	client, err := rpc.DialContext(t.Context(), url)
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	if err := client.CallContext(t.Context(), nil, "evm_setIntervalMining", 1000); err != nil {
		t.Fatal(err)
	}
	return url
}

// runHardhat runs a Hardhat task to its end.
func runHardhat(t *testing.T, environment []string, arguments ...string) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 10*time.Minute) // Without make's stamp the contracts are compiled first.
	defer cancel()
	if output, err := hardhat.Command(ctx, root, environment, arguments...).CombinedOutput(); err != nil {
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
