package deploy_test

import (
	"bytes"
	"context"
	"errors"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/rs/zerolog"

	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/internal/chain/deploy"
	"github.com/livepeer/network/internal/chain/devnet"
	"github.com/livepeer/network/internal/clock"
)

const poll = 5 * time.Millisecond

// echo creates a contract whose code is the constructor's packed arguments, so that
// a test can read them back. Calling it does nothing.
var echo = common.FromHex("600b380380600b5f395ff3")

// refuser creates a contract that reverts at each call.
var refuser = common.FromHex("6003600a5f3960035ff3" + "5f5ffd")

const tokenABI = `[
	{"type":"constructor","inputs":[
		{"name":"minter","type":"address"},{"name":"supply","type":"uint256"},{"name":"name","type":"string"},
		{"name":"small","type":"int8"},{"name":"kind","type":"bytes4"},{"name":"list","type":"address[2]"},
		{"name":"pair","type":"tuple","components":[{"name":"on","type":"bool"},{"name":"n","type":"uint64"}]}]},
	{"type":"function","name":"start","inputs":[{"name":"who","type":"address"}]},
	{"type":"function","name":"grant","inputs":[{"name":"x","type":"uint256"}]},
	{"type":"function","name":"grant","inputs":[{"name":"x","type":"bytes"}]}]`

const proxyABI = `[{"type":"constructor","inputs":[{"name":"impl","type":"address"},{"name":"init","type":"bytes"}]}]`

const plainABI = `[{"type":"function","name":"poke","inputs":[]}]`

const plan = `{"steps": [
	{"deploy": "Token", "name": "TokenImpl", "args": [
		"@Token", "$supply", "Livepeer Token", -5, "#Plain.poke", ["%deployer", "@Token"], {"on": true, "n": "$round.length"}]},
	{"proxy": "Token", "impl": "TokenImpl", "init": ["start", "%deployer"]},
	{"deploy": "Plain"},
	{"call": "Token", "method": "grant(bytes)", "args": ["0x0102"]}
]}`

const params = `{"supply": "10000000 ether", "round": {"length": 5000}}`

type bench struct {
	node    *devnet.Node
	client  *chain.Client
	manager *chain.TxManager
}

func newBench(t *testing.T) *bench {
	t.Helper()
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	signer := chain.NewKeySigner(key)
	node, err := devnet.New(devnet.Config{Funded: []common.Address{signer.Address()}})
	if err != nil {
		t.Fatal(err)
	}
	client, err := chain.Dial(t.Context(), chain.Config{RPC: node.RPC()})
	if err != nil {
		t.Fatal(err)
	}
	manager, err := chain.NewTxManager(t.Context(), chain.TxConfig{Client: client, Signer: signer, Poll: poll})
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	var mining sync.WaitGroup
	mining.Go(func() {
		tick := clock.System{}.Ticker(2 * poll)
		defer tick.Stop()
		for {
			select {
			case <-ctx.Done():
				return
			case <-tick.C:
				next, err := client.PendingNonceAt(ctx, signer.Address())
				if mined, nonceErr := manager.NextNonce(ctx); err == nil && nonceErr == nil && next > mined {
					if _, err := node.Commit(); err != nil {
						t.Error(err)
					}
				}
			}
		}
	})
	t.Cleanup(func() {
		cancel()
		mining.Wait()
		client.Close()
		if err := node.Close(); err != nil {
			t.Error(err)
		}
	})
	return &bench{node, client, manager}
}

func artifact(t *testing.T, text string, code []byte) deploy.Artifact {
	t.Helper()
	parsed, err := abi.JSON(strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	return deploy.Artifact{ABI: parsed, Bytecode: code}
}

func (b *bench) config(t *testing.T) deploy.Config {
	t.Helper()
	return deploy.Config{
		Chain: b.client, Sender: b.manager, Log: zerolog.Nop(), Plan: []byte(plan), Params: []byte(params),
		Artifacts: map[string]deploy.Artifact{
			"Token": artifact(t, tokenABI, echo), "ERC1967Proxy": artifact(t, proxyABI, echo),
			"Plain": artifact(t, plainABI, refuser),
		},
		StateFile: filepath.Join(t.TempDir(), "state", "deploy.json"),
	}
}

func (b *bench) code(t *testing.T, at common.Address) []byte {
	t.Helper()
	code, err := b.client.CodeAt(t.Context(), at, nil)
	if err != nil {
		t.Fatal(err)
	}
	return code
}

func TestRun_PutsEveryValueWhereThePlanSays(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	cfg := b.config(t)
	d, err := deploy.Run(t.Context(), cfg)
	if err != nil {
		t.Fatal(err)
	}
	if d.ChainID != devnet.ChainID || d.StartBlock != 0 || len(d.Addresses) != 3 {
		t.Fatalf("deployment %+v", d)
	}
	token := cfg.Artifacts["Token"].ABI
	supply, _ := new(big.Int).SetString("10000000000000000000000000", 10)
	want, err := token.Pack("", d.Addresses["Token"], supply, "Livepeer Token", int8(-5),
		[4]byte(crypto.Keccak256([]byte("poke()"))[:4]), [2]common.Address{b.manager.Address(), d.Addresses["Token"]},
		struct {
			On bool
			N  uint64
		}{true, 5000})
	if err != nil {
		t.Fatal(err)
	}
	if got := b.code(t, d.Addresses["TokenImpl"]); !bytes.Equal(got, want) {
		t.Errorf("TokenImpl was made with %x, want %x", got, want)
	}
	start, err := token.Pack("start", b.manager.Address())
	if err != nil {
		t.Fatal(err)
	}
	want, err = cfg.Artifacts["ERC1967Proxy"].ABI.Pack("", d.Addresses["TokenImpl"], start)
	if err != nil {
		t.Fatal(err)
	}
	if got := b.code(t, d.Addresses["Token"]); !bytes.Equal(got, want) {
		t.Errorf("Token was made with %x, want %x", got, want)
	}
	if _, err := os.Stat(cfg.StateFile); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("the state file is left: %v", err)
	}
	file := filepath.Join(t.TempDir(), "out", "deployment.json")
	if err := d.Save(file); err != nil {
		t.Fatal(err)
	}
	if back, err := deploy.Load(file); err != nil || back.Addresses["Plain"] != d.Addresses["Plain"] || back.ChainID != d.ChainID {
		t.Errorf("read back %+v, %v", back, err)
	}
}

// interrupted sends only the first steps and then fails like a killed process.
type interrupted struct {
	*chain.TxManager
	steps int
}

var errKilled = errors.New("killed")

func (s interrupted) SendAll(ctx context.Context, first uint64, requests []chain.Request) ([]*types.Receipt, error) {
	if _, err := s.TxManager.SendAll(ctx, first, requests[:s.steps]); err != nil {
		return nil, err
	}
	return nil, errKilled
}

func TestRun_GoesOnWhereItWasKilled(t *testing.T) {
	t.Parallel()
	for steps := range 5 {
		b := newBench(t)
		cfg := b.config(t)
		cfg.Sender = interrupted{b.manager, steps}
		if _, err := deploy.Run(t.Context(), cfg); !errors.Is(err, errKilled) {
			t.Fatalf("after %d steps: %v", steps, err)
		}
		cfg.Sender = b.manager
		d, err := deploy.Run(t.Context(), cfg)
		if err != nil {
			t.Fatalf("again after %d steps: %v", steps, err)
		}
		if n, err := b.manager.NextNonce(t.Context()); err != nil || n != 4 || d.StartBlock != 0 {
			t.Errorf("after %d steps: nonce %d, start block %d, %v", steps, n, d.StartBlock, err)
		}
	}
}

func TestRun_RefusesToGoOnOverSomethingElse(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	cfg := b.config(t)
	cfg.Sender = interrupted{b.manager, 1}
	if _, err := deploy.Run(t.Context(), cfg); !errors.Is(err, errKilled) {
		t.Fatal(err)
	}
	other := cfg
	other.Params = []byte(`{"supply": 1, "round": {"length": 1}}`)
	if _, err := deploy.Run(t.Context(), other); !errors.Is(err, deploy.ErrOtherState) {
		t.Errorf("other parameters: %v", err)
	}
	self := b.manager.Address()
	if _, err := b.manager.Send(t.Context(), chain.Request{Duty: "intruder", To: &self}); err != nil {
		t.Fatal(err)
	}
	cfg.Sender = b.manager
	if _, err := deploy.Run(t.Context(), cfg); !errors.Is(err, deploy.ErrOtherState) {
		t.Errorf("used nonce: %v", err)
	}
}

func TestRun_ARevertNamesItsStepAlsoAfterARestart(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	cfg := b.config(t)
	cfg.Plan = []byte(`{"steps": [{"deploy": "Plain"}, {"call": "Plain", "method": "poke"}, {"deploy": "Plain", "name": "Other"}]}`)
	for _, attempt := range []string{"first", "second"} {
		if _, err := deploy.Run(t.Context(), cfg); !errors.Is(err, deploy.ErrStepFailed) || !strings.Contains(err.Error(), "Plain.poke") {
			t.Errorf("%s: %v", attempt, err)
		}
	}
}

func TestRun_BadPlansSendNothing(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	token := func(args string) string { return `{"steps": [{"deploy": "Token", "args": [` + args + `]}]}` }
	const good = `"%deployer", 1, "x", 1, "0x01020304", ["%deployer", "%deployer"], [true, 1]`
	for name, text := range map[string]string{
		"empty":           ``,
		"no steps":        `{"steps": []}`,
		"unknown field":   `{"steps": [{"deploy": "Plain", "arg": []}]}`,
		"two kinds":       `{"steps": [{"deploy": "Plain", "call": "Plain", "method": "poke"}]}`,
		"two values":      `{"steps": [{"deploy": "Plain"}]} {}`,
		"same name":       `{"steps": [{"deploy": "Plain"}, {"deploy": "Plain"}]}`,
		"unknown name":    `{"steps": [{"call": "Nobody", "method": "poke"}]}`,
		"no artifact":     `{"steps": [{"deploy": "Nothing"}]}`,
		"no method":       `{"steps": [{"deploy": "Plain"}, {"call": "Plain", "method": "stroke"}]}`,
		"overloaded":      `{"steps": [{"deploy": "Plain"}, {"call": "Plain", "as": "Token", "method": "grant", "args": [1]}]}`,
		"proxy sans impl": `{"steps": [{"proxy": "Token"}]}`,
		"too few":         token(`1`),
		"no such step":    token(strings.Replace(good, `"%deployer"`, `"@Nobody"`, 1)),
		"no such param":   token(strings.Replace(good, `1`, `"$round.width"`, 1)),
		"no address":      token(strings.Replace(good, `"%deployer"`, `"0x12"`, 1)),
		"too large":       token(strings.Replace(good, `"x", 1`, `"x", 128`, 1)),
		"negative":        token(strings.Replace(good, `1`, `-1`, 1)),
		"fraction":        token(strings.Replace(good, `1`, `1.5`, 1)),
		"bad unit":        token(strings.Replace(good, `1`, `"1 lpt"`, 1)),
		"short bytes":     token(strings.Replace(good, `"0x01020304"`, `"0x0102"`, 1)),
		"short array":     token(strings.Replace(good, `["%deployer", "%deployer"]`, `["%deployer"]`, 1)),
		"short struct":    token(strings.Replace(good, `[true, 1]`, `[true]`, 1)),
		"wrong struct":    token(strings.Replace(good, `[true, 1]`, `{"on": true, "m": 1}`, 1)),
	} {
		cfg := b.config(t)
		cfg.Plan = []byte(text)
		if _, err := deploy.Run(t.Context(), cfg); !errors.Is(err, deploy.ErrBadPlan) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if n, err := b.manager.NextNonce(t.Context()); err != nil || n != 0 {
		t.Errorf("nonce %d, %v", n, err)
	}
}
