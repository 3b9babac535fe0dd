package main

import (
	"context"
	"encoding/hex"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/rs/zerolog"

	"github.com/livepeer/network/agents/genesis"
	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/internal/chain/devnet"
	"github.com/livepeer/network/internal/clock"
)

// parliament is a devnet with stakers, whose time the test moves, and the command line on it. Its blocks come every second,
// because faster ones would run through a vote while commands start.
type parliament struct {
	t      *testing.T
	node   *devnet.Node
	access []string
}

func newParliament(t *testing.T) *parliament {
	t.Helper()
	node, err := devnet.New(devnet.Config{Period: time.Second, Funded: genesis.Addresses(), Listen: "127.0.0.1:0"})
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() { ended <- node.Run(ctx) }()
	t.Cleanup(func() {
		cancel()
		if err := <-ended; err != nil {
			t.Error(err)
		}
	})
	folder := t.TempDir()
	keys := filepath.Join(folder, "keystore")
	if err := os.Mkdir(keys, 0o700); err != nil {
		t.Fatal(err)
	}
	for _, name := range genesis.Accounts() {
		writeKey(t, keys, name, hex.EncodeToString(crypto.FromECDSA(genesis.Key(name))))
	}
	setUp(t, node, folder)
	return &parliament{t: t, node: node, access: []string{"--json", "--rpc", node.URL(), "--data", folder}}
}

// setUp deploys, gives LPT to the stakers and lets two register and one delegate to the first.
func setUp(t *testing.T, node *devnet.Node, folder string) {
	t.Helper()
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	client, err := chain.Dial(t.Context(), chain.Config{RPC: node.RPC()})
	must(err)
	defer client.Close()
	sender := func(name string) *chain.TxManager {
		manager, err := chain.NewTxManager(t.Context(), chain.TxConfig{Client: client, Signer: chain.NewKeySigner(genesis.Key(name)), Poll: 10 * time.Millisecond})
		must(err)
		return manager
	}
	d, err := genesis.Deploy(t.Context(), client, sender(genesis.Deployer), folder, clock.System{}, zerolog.Nop())
	must(err)
	p, err := protocol.Open(t.Context(), client, d)
	must(err)
	must(genesis.Endow(t.Context(), p, sender(genesis.Deployer)))
	for name, bond := range map[string]chain.Request{
		"transcoder-1": p.Register(chain.Tokens(1_000), 0, 0),
		"transcoder-2": p.Register(chain.Tokens(1_000), 0, 0),
	} {
		account := sender(name)
		for _, request := range []chain.Request{p.Approve(chain.Tokens(1_000)), bond} {
			_, err := account.Send(t.Context(), request)
			must(err)
		}
	}
}

// advance moves the chain's time just beyond by.
func (p *parliament) advance(by time.Duration) {
	p.t.Helper()
	const beyond = 3 * time.Second
	if _, err := p.node.AdjustTime(by + beyond); err != nil {
		p.t.Fatal(err)
	}
}

// do runs a command that must succeed and returns what it prints. The flags come before the arguments.
func (p *parliament) do(into any, words, arguments []string) {
	p.t.Helper()
	all := append(append(append([]string{}, words...), p.access...), arguments...)
	stdout, stderr, code := run(p.t, all...)
	if code != 0 {
		p.t.Fatalf("%q: exit %d: %s", all, code, stderr)
	}
	if into == nil {
		return
	}
	if err := json.Unmarshal([]byte(stdout), into); err != nil {
		p.t.Fatalf("%q: %v: %s", all, err, stdout)
	}
}

func (p *parliament) as(account, command string, arguments ...string) {
	p.t.Helper()
	p.do(nil, []string{"gov", command, "--account", account}, arguments)
}

func (p *parliament) state(ordinal, want string) {
	p.t.Helper()
	var v struct{ State string }
	p.do(&v, []string{"gov", "show"}, []string{ordinal})
	if v.State != want {
		p.t.Fatalf("proposal %s is %s, want %s", ordinal, v.State, want)
	}
}

// TestGov_FromAProposalToItsEffect goes the way of a voter at a terminal.
func TestGov_FromAProposalToItsEffect(t *testing.T) {
	t.Parallel()
	p := newParliament(t)
	p.do(nil, []string{"stake", "bond", "--account", "holder-1"}, []string{"500 lpt", genesis.Address("transcoder-1").Hex()})
	p.advance(time.Minute)
	p.advance(time.Minute)
	p.as("holder-1", "propose", "--description", "Longer rounds", "--call", "Rounds.setLength(90)", "--call", "ActiveSet.setCapacity(7)")
	var list []proposalList
	p.do(&list, []string{"gov", "list"}, nil)
	if len(list) != 1 || strings.Join(list[0].Calls, "; ") != "Rounds.setLength(1m30s); ActiveSet.setCapacity(7)" || list[0].State != "pending" {
		t.Fatalf("list: %+v", list)
	}
	_, stderr, code := run(t, append(append([]string{"gov", "vote", "--account", "transcoder-1"}, p.access...), "1", "for")...)
	if code != exitFailure || !strings.Contains(stderr, "proposal 1 is pending: votes are cast after") {
		t.Errorf("a vote that is too early: exit %d: %s", code, stderr)
	}
	p.advance(time.Minute)
	p.as("transcoder-1", "vote", "1", "against")
	p.as("holder-1", "override", "--reason", "I proposed it", "1", "for")
	p.as("transcoder-2", "vote", list[0].ID[:8], "for")
	p.do(&list, []string{"gov", "list"}, nil)
	if v := list[0].Votes; v.For != "1500000000000000000000" || v.Against != "1000000000000000000000" || !list[0].Passes {
		t.Fatalf("votes: %+v", list[0])
	}
	p.advance(3 * time.Minute)
	p.as("keeper", "queue", "1")
	p.advance(7 * time.Minute)
	p.as("keeper", "execute", "1")
	p.state("1", "executed")

	p.as("transcoder-2", "propose", "--description", "Oops", "--call", "Rounds.setLength(60)")
	p.as("transcoder-2", "cancel", "2")
	p.state("2", "canceled")
	p.as("holder-1", "delegate", genesis.Address("transcoder-2").Hex())
	var treasury struct{ LPT, Owed string }
	p.do(&treasury, []string{"treasury"}, nil)
	if treasury.LPT != "0" {
		t.Errorf("treasury: %+v", treasury)
	}
}

// proposalList is what a script reads of `gov list`.
type proposalList struct {
	ID, State string
	Calls     []string
	Votes     struct{ For, Against string }
	Passes    bool
}

// TestGov_SaysInOneLineWhatIsWrong covers the mistakes of a voter.
func TestGov_SaysInOneLineWhatIsWrong(t *testing.T) {
	t.Parallel()
	p := newParliament(t)
	for name, c := range map[string]struct {
		words, arguments []string
		code             int
		says             string
	}{
		"no such method":  {[]string{"propose", "--account", "transcoder-1", "--description", "x", "--call", "Rounds.stop()"}, nil, exitUsage, `no method "stop"`},
		"would fail":      {[]string{"propose", "--account", "transcoder-1", "--description", "x", "--call", "Rounds.setLength(1)"}, nil, exitFailure, "InvalidRoundLength"},
		"no description":  {[]string{"propose", "--account", "transcoder-1", "--call", "Rounds.setLength(60)"}, nil, exitUsage, "description"},
		"no proposal":     {[]string{"vote", "--account", "transcoder-1"}, []string{"1", "for"}, exitUsage, "there are 0 proposals"},
		"no vote":         {[]string{"vote", "--account", "transcoder-1"}, []string{"1", "maybe"}, exitUsage, "for, against or abstain"},
		"no number":       {[]string{"show"}, []string{"first"}, exitUsage, `not "first"`},
		"no such digits":  {[]string{"show"}, []string{"0xabcdef"}, exitUsage, "no such proposal: 0xabcdef"},
		"not a delegator": {[]string{"delegate", "--account", "transcoder-1"}, []string{genesis.Address("transcoder-2").Hex()}, exitFailure, "TranscoderCannotLeave"},
	} {
		all := append(append([]string{"gov"}, c.words...), append(p.access, c.arguments...)...)
		_, stderr, code := run(t, all...)
		if code != c.code || !strings.Contains(stderr, c.says) || strings.Count(strings.TrimSpace(stderr), "\n") > 0 {
			t.Errorf("%s: exit %d, want %d with %q: %s", name, code, c.code, c.says, stderr)
		}
	}
}
