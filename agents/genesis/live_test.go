package genesis

import (
	"context"
	"encoding/json"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"

	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/contracts"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/internal/chain/deploy"
	"github.com/livepeer/network/internal/chain/devnet"
	"github.com/livepeer/network/internal/clock"
)

// TestLiveParameters_GiveTheMineTheGenesisSupply deploys with the parameters of a live network, with what is empty there.
func TestLiveParameters_GiveTheMineTheGenesisSupply(t *testing.T) {
	t.Parallel()
	signer := chain.NewKeySigner(Key(Deployer))
	node, err := devnet.New(devnet.Config{Funded: []common.Address{signer.Address()}, Period: 20 * time.Millisecond, Clock: clock.System{}})
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	var running sync.WaitGroup
	running.Go(func() {
		if err := node.Run(ctx); err != nil {
			t.Error(err)
		}
	})
	t.Cleanup(func() {
		cancel()
		running.Wait()
	})
	client, err := chain.Dial(t.Context(), chain.Config{RPC: node.RPC()})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Close)
	sender, err := chain.NewTxManager(t.Context(), chain.TxConfig{Client: client, Signer: signer, Poll: 5 * time.Millisecond})
	if err != nil {
		t.Fatal(err)
	}
	compiled, err := Artifacts()
	if err != nil {
		t.Fatal(err)
	}
	d, err := deploy.Run(t.Context(), deploy.Config{
		Chain: client, Sender: sender, Log: zerolog.Nop(), Plan: contracts.Plan(), Params: liveParameters(t), Artifacts: compiled,
		StateFile: filepath.Join(t.TempDir(), stateFile),
	})
	if err != nil {
		t.Fatal(err)
	}
	// A tenth below the limit of EIP-170 there is room for a fix.
	const maxCode = 24_576 * 9 / 10
	for name, address := range d.Addresses {
		if code, err := client.CodeAt(t.Context(), address, nil); err != nil || len(code) == 0 || len(code) > maxCode {
			t.Errorf("%s has %d bytes of code, at most %d: %v", name, len(code), maxCode, err)
		}
	}
	p, err := protocol.Open(t.Context(), client, d)
	if err != nil {
		t.Fatal(err)
	}
	for account, want := range map[common.Address]chain.LPT{p.At.MerkleMine: chain.Tokens(10_000_000), signer.Address(): {}} {
		if got, err := p.TokenBalance(t.Context(), account); err != nil || !got.Equal(want) {
			t.Errorf("%s holds %s, want %s: %v", account, got, want, err)
		}
	}
	mine, err := p.Mine(t.Context())
	if err != nil || mine.Leaves != 1000 || !mine.Allocation.Equal(chain.Tokens(10_000)) || mine.End.Sub(mine.CallerStart) != 450*24*time.Hour {
		t.Errorf("mine is %+v: %v", mine, err)
	}
}

// liveParameters are those of a live network, with an account where one must be given.
func liveParameters(t *testing.T) []byte {
	t.Helper()
	text, err := contracts.Parameters("live")
	if err != nil {
		t.Fatal(err)
	}
	var all map[string]any
	if err := json.Unmarshal(text, &all); err != nil {
		t.Fatal(err)
	}
	all["guardian"] = map[string]any{"members": []common.Address{Address("holder-1")}, "threshold": 1}
	all["genesis"].(map[string]any)["root"] = common.Hash{1}
	all["genesis"].(map[string]any)["leaves"] = 1000
	all["rounds"].(map[string]any)["startTime"] = 1_800_000_000
	if text, err = json.Marshal(all); err != nil {
		t.Fatal(err)
	}
	return text
}
