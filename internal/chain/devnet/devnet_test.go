package devnet_test

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"math/big"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"go.uber.org/goleak"

	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/internal/chain/devnet"
	"github.com/livepeer/network/internal/clock"
)

// childFolder names the folder in which a child process of these tests runs a chain until it is killed.
const childFolder = "DEVNET_TEST_CHILD_FOLDER"

func TestMain(m *testing.M) {
	if folder := os.Getenv(childFolder); folder != "" {
		os.Exit(mineUntilKilled(folder))
	}
	os.Exit(m.Run())
}

// mineUntilKilled makes blocks without end and tells the number of each.
func mineUntilKilled(folder string) int {
	n, err := devnet.New(devnet.Config{Folder: folder, Funded: []common.Address{rich}})
	if err != nil {
		fmt.Println(err)
		return 1
	}
	for {
		h, err := n.Commit()
		if err != nil {
			fmt.Println(err)
			return 1
		}
		fmt.Println(h.Number)
	}
}

var rich = common.HexToAddress("0x1111111111111111111111111111111111111111")

func start(t *testing.T, cfg devnet.Config) *devnet.Node {
	t.Helper()
	n, err := devnet.New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := n.Close(); err != nil {
			t.Error(err)
		}
	})
	return n
}

func client(t *testing.T, n *devnet.Node) *chain.Client {
	t.Helper()
	want := devnet.ChainID
	c, err := chain.Dial(t.Context(), chain.Config{RPC: n.RPC(), WantChainID: &want})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(c.Close)
	return c
}

func TestNode_ReopensAfterSIGKILLWithAllItsState(t *testing.T) {
	t.Parallel()
	const blocks = 60
	folder := t.TempDir()
	child := exec.CommandContext(t.Context(), os.Args[0], "-test.run=^$")
	child.Env = append(os.Environ(), childFolder+"="+folder)
	out, err := child.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := child.Start(); err != nil {
		t.Fatal(err)
	}
	lines := bufio.NewScanner(out)
	for seen := 0; seen < blocks; seen++ {
		if !lines.Scan() {
			t.Fatalf("the child ended after %d blocks: %v", seen, lines.Err())
		}
	}
	if err := child.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	if err := child.Wait(); err == nil {
		t.Fatal("the child ended by itself")
	}

	n := start(t, devnet.Config{Folder: folder, Funded: []common.Address{rich}})
	c := client(t, n)
	head, err := c.HeadBlock(t.Context())
	if err != nil || head.Number < blocks {
		t.Fatalf("the chain is at block %d, %v", head.Number, err)
	}
	for _, number := range []*big.Int{nil, big.NewInt(0), big.NewInt(1), new(big.Int).SetUint64(head.Number)} {
		got, err := c.BalanceAt(t.Context(), rich, number)
		if err != nil || !chain.NewWei(got).Equal(devnet.DefaultBalance()) {
			t.Errorf("balance at %v: %s, %v", number, chain.NewWei(got), err)
		}
	}
	next, err := n.Commit()
	if err != nil || next.Number.Uint64() != head.Number+1 || next.ParentHash != head.Hash {
		t.Errorf("next block %v, %v", next, err)
	}
}

func TestNode_ResumesAndRefusesASecondProcessOrOtherAccounts(t *testing.T) {
	t.Parallel()
	cfg := devnet.Config{Folder: filepath.Join(t.TempDir(), "chain"), Funded: []common.Address{rich}}
	first := start(t, cfg)
	want, err := first.Commit()
	if err != nil {
		t.Fatal(err)
	}
	if _, err := devnet.New(cfg); !errors.Is(err, devnet.ErrFolderInUse) {
		t.Errorf("second process: %v", err)
	}
	if err := first.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := devnet.New(devnet.Config{Folder: cfg.Folder}); !errors.Is(err, devnet.ErrOtherGenesis) {
		t.Errorf("other accounts: %v", err)
	}
	head, err := client(t, start(t, cfg)).HeadBlock(t.Context())
	if err != nil || head.Hash != want.Hash() {
		t.Errorf("head %d, %v", head.Number, err)
	}
}

func TestNode_ListensOnlyWhereItIsAllowed(t *testing.T) {
	t.Parallel()
	taken, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer taken.Close()
	if _, err := devnet.New(devnet.Config{Listen: taken.Addr().String()}); !errors.Is(err, devnet.ErrAddressInUse) {
		t.Errorf("taken port: %v", err)
	}
	for _, listen := range []string{"0.0.0.0:0", ":0", "8545", "127.0.0.1:99999", "example.org:1"} {
		if _, err := devnet.New(devnet.Config{Listen: listen}); err == nil {
			t.Errorf("%q was accepted", listen)
		}
	}
}

func TestNode_ServesPagesOverHTTPAndWebSocketButNoForeignNames(t *testing.T) {
	t.Parallel()
	n := start(t, devnet.Config{Listen: "127.0.0.1:0"})
	for _, address := range []string{n.URL(), strings.Replace(n.URL(), "http", "ws", 1)} {
		c, err := chain.Dial(t.Context(), chain.Config{URL: address})
		if err != nil {
			t.Fatal(err)
		}
		if _, err := c.HeadBlock(t.Context()); err != nil {
			t.Errorf("%s: %v", address, err)
		}
		c.Close()
	}
	ask := func(host string) *http.Response {
		t.Helper()
		body := strings.NewReader(`{"jsonrpc":"2.0","id":1,"method":"eth_chainId"}`)
		r, err := http.NewRequestWithContext(t.Context(), http.MethodPost, n.URL(), body)
		if err != nil {
			t.Fatal(err)
		}
		r.Host = host
		r.Header.Set("Content-Type", "application/json")
		r.Header.Set("Origin", "https://wallet.example")
		answer, err := http.DefaultClient.Do(r)
		if err != nil {
			t.Fatal(err)
		}
		if err := answer.Body.Close(); err != nil {
			t.Error(err)
		}
		return answer
	}
	if got := ask("localhost"); got.StatusCode != http.StatusOK || got.Header.Get("Access-Control-Allow-Origin") != "*" {
		t.Errorf("a wallet gets %s, %v", got.Status, got.Header)
	}
	if got := ask("attacker.example"); got.StatusCode != http.StatusForbidden {
		t.Errorf("a rebound name gets %s", got.Status)
	}
}

func TestNode_AdjustTimeMovesTheChainAndNothingElse(t *testing.T) {
	t.Parallel()
	n := start(t, devnet.Config{})
	before, err := n.Commit()
	if err != nil {
		t.Fatal(err)
	}
	after, err := n.AdjustTime(24 * time.Hour)
	if err != nil || after.Time != before.Time+24*3600 || after.Number.Uint64() != before.Number.Uint64()+1 {
		t.Errorf("%v after %v, %v", after, before, err)
	}
}

func TestNode_RunKeepsThePaceAndClosesTheNode(t *testing.T) {
	t.Parallel()
	fake := clock.NewFake(time.Unix(0, 0))
	n := start(t, devnet.Config{Period: time.Second, Clock: fake})
	c := client(t, n)
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- n.Run(ctx) }()
	tick := clock.System{}.Ticker(time.Millisecond)
	defer tick.Stop()
	for fake.Waiters() == 0 {
		<-tick.C
	}
	for want := uint64(1); want <= 3; want++ {
		fake.Advance(time.Second)
		for {
			head, err := c.HeadBlock(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			if head.Number == want {
				break
			}
			<-tick.C
		}
	}
	cancel()
	if err := <-done; err != nil {
		t.Fatal(err)
	}
	if _, err := n.Commit(); !errors.Is(err, devnet.ErrNotSealed) {
		t.Errorf("a closed node: %v", err)
	}
}

// A closed node must not pile up goroutines in a process that opens many. Two kinds are
// go-ethereum's own: one pool for the whole process, and one timer that ends a second later.
func TestNode_CloseLeavesNothingRunning(t *testing.T) {
	before := goleak.IgnoreCurrent()
	n, err := devnet.New(devnet.Config{Listen: "127.0.0.1:0"})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := n.Commit(); err != nil {
		t.Fatal(err)
	}
	if err := n.Close(); err != nil {
		t.Fatal(err)
	}
	goleak.VerifyNone(t, before,
		goleak.IgnoreTopFunction("github.com/ethereum/go-ethereum/core.(*txSenderCacher).cache"),
		goleak.IgnoreTopFunction("github.com/syndtr/goleveldb/leveldb.(*DB).mpoolDrain"))
}
