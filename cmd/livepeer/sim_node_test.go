package main

import (
	"context"
	"errors"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"

	"github.com/livepeer/network/agents/genesis"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/internal/chain/devnet"
	"github.com/livepeer/network/internal/chain/hardhat"
	"github.com/livepeer/network/simulation/sink"
)

// TestSim_ANodeElsewhereTellsTheSame compares runs of several points and replicates in the model with those on Anvil, twice.
func TestSim_ANodeElsewhereTellsTheSame(t *testing.T) {
	t.Parallel()
	folder, file := simFolder(t, simSmall)
	url := hardhat.Anvil(t, root)
	for _, out := range []string{"one", "two"} {
		stdout, stderr, code := run(t, "sim", "diff", file, "--right", "node", "--rpc", url, "--rounds", "2", "--workers", "2", "--out", filepath.Join(folder, out))
		if code != 0 || strings.Contains(stdout, "differs") || strings.Count(stdout, "identical") != 6 {
			t.Fatalf("%d: %s%s", code, stdout, stderr)
		}
	}
	manifest, err := sink.ReadManifest(filepath.Join(folder, "one-node"))
	if err != nil || !strings.HasPrefix(manifest.Versions["node"], "chain 31337 of anvil/") {
		t.Errorf("the manifest names the node %q: %v", manifest.Versions["node"], err)
	}
	_, stderr, code := run(t, "sim", "resume", filepath.Join(folder, "one-node"))
	if code != exitFailure || !strings.Contains(stderr, "choose another folder") {
		t.Errorf("another chain went on with the run: %d: %s", code, stderr)
	}
}

// simLive has one transcoder in a chain's own time.
const simLive = `name: live
question: does it wait?
engine: node
rounds: 1
genesis: {supply_lpt: 10000000, round_seconds: 100}
actors:
  - {name: keeper, kind: keeper}
  - {name: transcoder, kind: transcoder/honest, params: {stake_lpt: 1000}}
metrics: [transcoders, reverts]
objectives:
  - {name: it is a member, metric: transcoders, op: ">=", value: 1}
  - {name: nothing is refused, metric: reverts, op: "<=", value: 0}
`

// TestSim_RunsInTheTimeOfAChain plays a round on a chain that makes ten blocks a second, a second apart each.
func TestSim_RunsInTheTimeOfAChain(t *testing.T) {
	t.Parallel()
	_, file := simFolder(t, simLive)
	keys := t.TempDir()
	if err := writeDevKeystore(keys, []string{"keeper"}); err != nil {
		t.Fatal(err)
	}
	url := liveChain(t, genesis.Address("keeper"))
	stdout, stderr, code := run(t, "sim", "run", file, "--rpc", url, "--key", filepath.Join(keys, "keeper.json"), "--ether", "1 eth", "--out", filepath.Join(keys, "run"))
	if code != 0 || !strings.Contains(stdout, "holds: it is a member") {
		t.Errorf("%d: %s%s", code, stdout, stderr)
	}
}

// liveChain serves a chain that makes blocks by itself.
func liveChain(t *testing.T, funded ...common.Address) string {
	t.Helper()
	node, err := devnet.New(devnet.Config{
		Listen: "127.0.0.1:0", Funded: funded, Balance: chain.Ether(100), Period: 100 * time.Millisecond, Log: zerolog.Nop(),
	})
	if err != nil {
		t.Fatal(err)
	}
	ctx, end := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() { ended <- node.Run(ctx) }()
	t.Cleanup(func() {
		end()
		if err := <-ended; err != nil && !errors.Is(err, context.Canceled) {
			t.Error(err)
		}
	})
	return node.URL()
}

// TestSim_SaysWhatIsWrongWithANode has one clear line for each.
func TestSim_SaysWhatIsWrongWithANode(t *testing.T) {
	t.Parallel()
	_, file := simFolder(t, simLive)
	keys := t.TempDir()
	if err := writeDevKeystore(keys, []string{"keeper", "transcoder", "broadcaster"}); err != nil {
		t.Fatal(err)
	}
	url, main := liveChain(t, genesis.Address("keeper"), genesis.Address("broadcaster")), hardhat.Anvil(t, root, "--chain-id", "42161")
	key := func(name string) string { return filepath.Join(keys, name+".json") }
	for name, one := range map[string]struct {
		arguments []string
		code      int
		want      string
	}{
		"nobody there":   {[]string{"--rpc", "http://127.0.0.1:1"}, exitFailure, "connection refused"},
		"bad address":    {[]string{"--rpc", "chain"}, exitFailure, "--rpc"},
		"bad scheme":     {[]string{"--rpc", "ftp://chain"}, exitUsage, "--rpc: bad endpoint address"},
		"another chain":  {[]string{"--rpc", url, "--chain-id", "5"}, exitFailure, "wrong chain: the node serves chain 1337, not 5"},
		"main network":   {[]string{"--rpc", main}, exitUsage, "a main network: chain 42161 is Arbitrum One, which --mainnet allows"},
		"no key":         {[]string{"--rpc", url}, exitUsage, "--key is needed"},
		"no key file":    {[]string{"--rpc", url, "--key", key("nobody")}, exitFailure, "nobody.json: no such file"},
		"no funds":       {[]string{"--rpc", url, "--key", key("transcoder")}, exitFailure, "too little ether: " + genesis.Address("transcoder").Hex() + " has 0"},
		"too much each":  {[]string{"--rpc", url, "--key", key("keeper"), "--ether", "100 eth"}, exitFailure, "too little ether at " + genesis.Address("keeper").Hex()},
		"bad amount":     {[]string{"--rpc", url, "--ether", "some"}, exitUsage, "--ether"},
		"another engine": {[]string{"--rpc", url, "--engine", "evm"}, exitUsage, "--rpc is for engine node, this runs on evm"},
		"key of nobody":  {[]string{"--key", key("keeper")}, exitUsage, "--key is for --rpc"},
		"with a queue":   {[]string{"--rpc", url, "--nats", "embedded"}, exitUsage, "--nats does not go with --rpc"},
		"more LPT":       {[]string{"--rpc", url, "--key", key("broadcaster"), "--set", "genesis.supply_lpt=20000000"}, exitFailure, "genesis.supply_lpt: more than the 10000000 LPT"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			_, stderr, code := run(t, append([]string{"sim", "run", file, "--out", filepath.Join(t.TempDir(), "run")}, one.arguments...)...)
			lines := strings.Split(strings.TrimSpace(stderr), "\n")
			if code != one.code || !strings.Contains(lines[len(lines)-1], one.want) {
				t.Errorf("%d, %s; want %d, %s", code, stderr, one.code, one.want)
			}
		})
	}
}
