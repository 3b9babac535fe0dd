package chain_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"math/big"
	"net"
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"
	"go.uber.org/goleak"

	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/internal/chain/devnet"
	"github.com/livepeer/network/internal/clock"
)

var _ bind.Backend = (*chain.Client)(nil)

// fakeNode answers each JSON-RPC method with a fixed text; "%id" stands for the request's id.
func fakeNode(t *testing.T, answers map[string]string) *httptest.Server {
	t.Helper()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var question struct {
			ID     json.RawMessage `json:"id"`
			Method string          `json:"method"`
		}
		if err := json.NewDecoder(r.Body).Decode(&question); err != nil {
			t.Error(err)
		}
		text, ok := answers[question.Method]
		if !ok {
			text = `{"jsonrpc":"2.0","id":%id,"error":{"code":-32601,"message":"no such method"}}`
		}
		w.Header().Set("Content-Type", "application/json")
		if _, err := io.WriteString(w, strings.ReplaceAll(text, "%id", string(question.ID))); err != nil {
			return // The client has hung up on an answer it does not want.
		}
	}))
	t.Cleanup(server.Close)
	return server
}

const chainIDAnswer = `{"jsonrpc":"2.0","id":%id,"result":"0x539"}`

func TestDial_RefusesAWrongChainAndABadAddressAtOnce(t *testing.T) {
	t.Parallel()
	want := uint64(1)
	node := fakeNode(t, map[string]string{"eth_chainId": chainIDAnswer})
	_, err := chain.Dial(testContext(t), chain.Config{URL: node.URL, WantChainID: &want})
	if !errors.Is(err, chain.ErrWrongChain) {
		t.Errorf("wrong chain: %v", err)
	}
	for _, address := range []string{"", "ftp://host", "http://", "http://user:secret@ho st", "localhost:8545", "\x00"} {
		_, err := chain.Dial(testContext(t), chain.Config{URL: address})
		if !errors.Is(err, chain.ErrBadURL) || strings.Contains(err.Error(), "secret") {
			t.Errorf("%q: %v", address, err)
		}
	}
}

func TestDial_WaitsForTheNodeAndSaysSoOnce(t *testing.T) {
	t.Parallel()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	address := listener.Addr().String()
	if err := listener.Close(); err != nil {
		t.Fatal(err)
	}
	var log bytes.Buffer
	fake := clock.NewFake(time.Unix(1_700_000_000, 0))
	type result struct {
		client *chain.Client
		err    error
	}
	done := make(chan result, 1)
	go func() {
		c, err := chain.Dial(testContext(t), chain.Config{
			URL: "http://" + address + "/?key=secret", Clock: fake, Log: zerolog.New(&log),
		})
		done <- result{c, err}
	}()
	for range 3 {
		eventually(t, "Dial waits", func() bool { return fake.Waiters() == 1 })
		fake.Advance(10 * time.Second)
	}
	eventually(t, "Dial waits again", func() bool { return fake.Waiters() == 1 })
	node, err := devnet.New(devnet.Config{Listen: address})
	if err != nil {
		t.Fatal(err)
	}
	defer node.Close()
	fake.Advance(10 * time.Second)
	r := <-done
	if r.err != nil {
		t.Fatal(r.err)
	}
	defer r.client.Close()
	if lines := strings.Count(log.String(), "\n"); lines != 1 || strings.Contains(log.String(), "secret") {
		t.Errorf("%d log lines: %s", lines, &log)
	}
}

func TestDial_EndsWithItsContext(t *testing.T) {
	t.Parallel()
	node := fakeNode(t, nil)
	ctx, cancel := context.WithTimeout(t.Context(), 10*poll)
	defer cancel()
	if _, err := chain.Dial(ctx, chain.Config{URL: node.URL}); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("got %v", err)
	}
}

func TestClient_HostileAnswersAreErrors(t *testing.T) {
	t.Parallel()
	for name, answer := range map[string]string{
		"empty":           ``,
		"no JSON":         `<html>gateway</html>`,
		"null":            `null`,
		"array":           `[]`,
		"cut":             `{"jsonrpc":"2.0","id":%id,"result":{"number":"0x`,
		"result of null":  `{"jsonrpc":"2.0","id":%id,"result":null}`,
		"wrong type":      `{"jsonrpc":"2.0","id":%id,"result":[1,2,3]}`,
		"wrong id":        `{"jsonrpc":"2.0","id":"x","error":{"code":"y"}}`,
		"empty object":    `{"jsonrpc":"2.0","id":%id,"result":{}}`,
		"negative number": `{"jsonrpc":"2.0","id":%id,"result":{"number":"-0x1"}}`,
		"deep":            strings.Repeat("[", 1<<20),
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			answers := map[string]string{"eth_chainId": chainIDAnswer}
			for _, method := range []string{
				"eth_getBlockByNumber", "eth_getLogs", "eth_call", "eth_getTransactionReceipt", "eth_blockNumber",
				"eth_feeHistory", "eth_estimateGas", "eth_getTransactionCount", "eth_sendRawTransaction",
			} {
				answers[method] = answer
			}
			c, err := chain.Dial(testContext(t), chain.Config{URL: fakeNode(t, answers).URL})
			if err != nil {
				t.Fatal(err)
			}
			defer c.Close()
			if head, err := c.HeadBlock(t.Context()); err == nil {
				t.Errorf("head %+v", head)
			}
			if logs, err := c.FilterLogs(t.Context(), ethereum.FilterQuery{}); err == nil {
				t.Errorf("logs %v", logs)
			}
			if _, err := c.TransactionReceipt(t.Context(), common.Hash{1}); err == nil {
				t.Error("receipt")
			}
		})
	}
}

func TestClient_AnEndlessAnswerDoesNotFillTheMemory(t *testing.T) {
	t.Parallel()
	blank := bytes.Repeat([]byte{' '}, 1<<20)
	for name, announce := range map[string]bool{"announced": true, "not announced": false} {
		server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
			if announce {
				w.Header().Set("Content-Length", strconv.Itoa(2*chain.MaxAnswerBytes))
			}
			for sent := 0; sent < 2*chain.MaxAnswerBytes; sent += len(blank) {
				if _, err := w.Write(blank); err != nil {
					return // The client has hung up, as it should.
				}
			}
			t.Errorf("%s: the client has read everything", name)
		}))
		fake := clock.NewFake(time.Unix(1_700_000_000, 0))
		ctx, cancel := context.WithCancel(testContext(t))
		done := make(chan error, 1)
		go func() {
			_, err := chain.Dial(ctx, chain.Config{URL: server.URL, Clock: fake})
			done <- err
		}()
		eventually(t, "Dial has failed and waits", func() bool { return fake.Waiters() > 0 })
		cancel()
		if err := <-done; !errors.Is(err, chain.ErrAnswerTooLarge) {
			t.Errorf("%s: %v", name, err)
		}
		server.Close()
	}
}

// cutLine is a line to a node that can be cut.
func cutLine(t *testing.T, address string) (*httptest.Server, *atomic.Bool) {
	t.Helper()
	var cut atomic.Bool
	front := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if cut.Load() {
			panic(http.ErrAbortHandler)
		}
		answer, err := http.Post(address, "application/json", r.Body)
		if err != nil {
			t.Error(err)
			return
		}
		defer answer.Body.Close()
		w.Header().Set("Content-Type", "application/json")
		_, _ = io.Copy(w, answer.Body)
	}))
	t.Cleanup(front.Close)
	return front, &cut
}

func TestClient_HeadsReportReorgsAndOutliveTheNode(t *testing.T) {
	t.Parallel()
	node, err := devnet.New(devnet.Config{Listen: "127.0.0.1:0"})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := node.Close(); err != nil {
			t.Error(err)
		}
	})
	front, cut := cutLine(t, node.URL())
	ctx := testContext(t)
	c, err := chain.Dial(ctx, chain.Config{URL: front.URL})
	if err != nil {
		t.Fatal(err)
	}
	heads := c.Heads(ctx, poll)
	commit := func() {
		t.Helper()
		if _, err := node.Commit(); err != nil {
			t.Fatal(err)
		}
	}
	expect := func(number uint64, reorg bool) chain.Head {
		t.Helper()
		h := <-heads
		if h.Number != number || h.Reorg != reorg {
			t.Fatalf("head %d, reorg %t; want %d, %t", h.Number, h.Reorg, number, reorg)
		}
		return h
	}
	genesis := expect(0, false)
	commit()
	expect(1, false)

	cut.Store(true)
	commit()
	commit()
	cut.Store(false)
	expect(3, false) // A gap is no reorganisation ...

	if err := node.Fork(genesis.Hash); err != nil {
		t.Fatal(err)
	}
	expect(0, true) // ... going back is ...
	cut.Store(true)
	commit()
	commit()
	cut.Store(false)
	second := expect(2, false)
	cut.Store(true)
	if err := node.Fork(genesis.Hash); err != nil {
		t.Fatal(err)
	}
	for range 4 {
		commit()
	}
	cut.Store(false)
	if fourth := expect(4, true); fourth.Hash == second.Hash { // ... and so is another past behind a higher number.
		t.Error("same hash")
	}
	c.Close()
	for range heads {
		t.Error("a head after Close")
	}
}

func TestClient_FilterLogsFindsEachLogOnceAcrossRanges(t *testing.T) {
	t.Parallel()
	w := newWorld(t) // Its client asks for three blocks at once.
	w.mine(t)
	m := w.manager(t, nil)
	to := w.deployed(t, m, loggerCode)
	const calls = 7
	for range calls {
		if _, err := m.Send(testContext(t), chain.Request{Duty: "log", To: &to}); err != nil {
			t.Fatal(err)
		}
	}
	logs, err := w.client.FilterLogs(t.Context(), ethereum.FilterQuery{Addresses: []common.Address{to}})
	if err != nil || len(logs) != calls {
		t.Fatalf("%d logs, %v", len(logs), err)
	}
	for i, l := range logs[1:] {
		if l.BlockNumber <= logs[i].BlockNumber {
			t.Errorf("log %d of block %d after block %d", i+1, l.BlockNumber, logs[i].BlockNumber)
		}
	}
}

func TestClient_FilterLogsHalvesWhatTheNodeRefuses(t *testing.T) {
	t.Parallel()
	var asked atomic.Int32
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var question struct {
			ID     json.RawMessage   `json:"id"`
			Method string            `json:"method"`
			Params []json.RawMessage `json:"params"`
		}
		if err := json.NewDecoder(r.Body).Decode(&question); err != nil {
			t.Error(err)
		}
		answer := chainIDAnswer
		if question.Method == "eth_getLogs" {
			asked.Add(1)
			answer = `{"jsonrpc":"2.0","id":%id,"result":[]}`
			if bytes.Contains(question.Params[0], []byte(`"toBlock":"0x63"`)) && bytes.Contains(question.Params[0], []byte(`"fromBlock":"0x0"`)) {
				answer = `{"jsonrpc":"2.0","id":%id,"error":{"code":-32005,"message":"range too wide"}}`
			}
		}
		w.Header().Set("Content-Type", "application/json")
		_, _ = io.WriteString(w, strings.ReplaceAll(answer, "%id", string(question.ID)))
	}))
	defer server.Close()
	c, err := chain.Dial(testContext(t), chain.Config{URL: server.URL})
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	_, err = c.FilterLogs(t.Context(), ethereum.FilterQuery{ToBlock: big.NewInt(99)})
	if err != nil || asked.Load() != 3 {
		t.Errorf("asked %d times, %v", asked.Load(), err)
	}
}

func TestClient_CallsThroughBindings(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.mine(t)
	to := w.deployed(t, w.manager(t, nil), refuserCode)
	instance := bind.NewBoundContract(to, abi.ABI{}, w.client, w.client, w.client)
	_, err := bind.Call(instance, &bind.CallOpts{Context: t.Context()}, nil, func(b []byte) ([]byte, error) { return b, nil })
	if revert := chain.AsRevert(err); revert == nil || !bytes.Equal(revert.Data[:4], refused) {
		t.Errorf("got %v", err)
	}
}

// Embedded nodes leave goroutines of go-ethereum behind for a moment, so
// this test looks only at a client of a fake node.
func TestClient_CloseLeavesNothingRunning(t *testing.T) {
	before := goleak.IgnoreCurrent()
	node := fakeNode(t, map[string]string{"eth_chainId": chainIDAnswer})
	c, err := chain.Dial(testContext(t), chain.Config{URL: node.URL})
	if err != nil {
		t.Fatal(err)
	}
	heads := c.Heads(t.Context(), poll)
	c.Close()
	if _, open := <-heads; open {
		t.Error("the heads go on after Close")
	}
	node.Close()
	goleak.VerifyNone(t, before)
}
