package main

import (
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/livepeer/network/agents/genesis"
	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/internal/chain"
)

func TestStake_ADelegatorAndItsTranscoders(t *testing.T) {
	t.Parallel()
	parameters := filepath.Join(t.TempDir(), "slow.json") // Rounds that outlast the test, however slow the machine.
	if err := os.WriteFile(parameters, []byte(`{"rounds": {"lengthSeconds": 3600},
		"governance": {"votingDelaySeconds": 3600, "votingPeriodSeconds": 10800, "timelockDelaySeconds": 25200}}`), 0o600); err != nil {
		t.Fatal(err)
	}
	shop := newTill(t, "--parameters", parameters)
	client, err := chain.Dial(t.Context(), chain.Config{URL: shop.rpc})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Close)
	p, err := protocol.Open(t.Context(), client, shop.deployment)
	if err != nil {
		t.Fatal(err)
	}
	awaitUnlocked(t, client, p)
	for _, name := range []string{"transcoder-1", "transcoder-2"} {
		sender, err := chain.NewTxManager(t.Context(), chain.TxConfig{Client: client, Signer: chain.NewKeySigner(genesis.Key(name))})
		if err != nil {
			t.Fatal(err)
		}
		for _, request := range []chain.Request{p.Approve(chain.Tokens(500)), p.Register(chain.Tokens(500), 0, 1_000_000)} {
			if _, err := sender.Send(t.Context(), request); err != nil {
				t.Fatal(err)
			}
		}
	}
	first, second := genesis.Address("transcoder-1"), genesis.Address("transcoder-2")

	shop.must(nil, "stake bond", "--account", "holder-1", "100 lpt", first.Hex())
	shop.must(nil, "stake bond", "--account", "holder-2", "50 lpt", first.Hex())
	shop.must(nil, "stake transfer", "--account", "holder-1", genesis.Address("holder-2").Hex(), "40 lpt")
	shop.fails(exitUsage, "60 LPT is bonded", "stake transfer", "--account", "holder-1", genesis.Address("holder-2").Hex(), "61 lpt")
	shop.must(nil, "stake redelegate", "--account", "holder-1", second.Hex())
	shop.must(nil, "stake unbond", "--account", "holder-2", "30 lpt")
	for account, want := range map[string]struct {
		at    string
		stake chain.LPT
	}{"holder-1": {"transcoder-2", chain.Tokens(60)}, "holder-2": {"transcoder-1", chain.Tokens(60)}} {
		var status struct {
			Transcoder string
			Stake      chain.LPT
		}
		shop.must(&status, "stake status", genesis.Address(account).Hex())
		if !status.Stake.Equal(want.stake) || status.Transcoder != jsonAddress(want.at) {
			t.Errorf("%s: %+v", account, status)
		}
	}

	shop.fails(exitFailure, "RewardAlreadyCalled", "stake reward", "--account", "transcoder-1")
	shop.fails(exitUsage, "no percentage", "stake commission", "--account", "transcoder-1", "101%", "50%")
	shop.must(nil, "stake commission", "--account", "transcoder-1", "12.5%", "50%")
	shop.fails(exitFailure, "NotRegistered", "stake commission", "--account", "holder-1", "10%", "50%")
}

// jsonAddress is an account as JSON shows it.
func jsonAddress(name string) string {
	text, err := genesis.Address(name).MarshalText()
	if err != nil {
		panic(err) // An address is always text.
	}
	return string(text)
}

// awaitUnlocked waits until a round has begun that lasts for most of its time.
func awaitUnlocked(t *testing.T, client *chain.Client, p *protocol.Protocol) {
	t.Helper()
	for head := range client.Heads(t.Context(), time.Second) {
		round, err := p.Round(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		if round.End.Sub(head.Time) > round.End.Sub(round.Start)*3/4 {
			return
		}
	}
	t.Fatal("the chain ended")
}
