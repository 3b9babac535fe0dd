package governance_test

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/rs/zerolog"

	"github.com/livepeer/network/agents/genesis"
	"github.com/livepeer/network/agents/holder"
	"github.com/livepeer/network/agents/observer"
	web "github.com/livepeer/network/clients/web"
	"github.com/livepeer/network/governance"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/internal/clock"
)

// browser is the page for token holders in a real browser, with a wallet that signs with a holder's key.
type browser struct {
	t      *testing.T
	orders io.Writer
	answer *bufio.Scanner
}

// do gives an order of clients/web/test/govern.mjs and waits until it is obeyed.
func (b *browser) do(format string, words ...any) {
	b.t.Helper()
	order := fmt.Sprintf(format, words...)
	if _, err := fmt.Fprintln(b.orders, order); err != nil {
		b.t.Fatalf("%s: %v", order, err)
	}
	var answer struct {
		OK    bool
		Error string
	}
	if !b.answer.Scan() {
		b.t.Fatalf("%s: the browser has gone: %v", order, b.answer.Err())
	}
	if err := json.Unmarshal(b.answer.Bytes(), &answer); err != nil || !answer.OK {
		b.t.Fatalf("%s: %s %v", order, b.answer.Bytes(), err)
	}
}

// openPage serves the page over the stage's chain and opens it as an account.
func (s *stage) openPage(account, transcoder string) (*browser, *holder.Holder) {
	s.t.Helper()
	names := map[common.Address]string{}
	for _, name := range genesis.Accounts() {
		names[genesis.Address(name)] = name
	}
	watch := observer.New(observer.Config{Chain: s.client, Protocol: s.protocol, Names: names, Clock: clock.System{}, Log: zerolog.Nop()})
	holders, err := holder.New(s.client, s.protocol, zerolog.New(zerolog.NewTestWriter(s.t)))
	s.must(err)
	mux := http.NewServeMux()
	mux.Handle("/api/v1/", watch.Handler())
	for _, path := range []string{"/api/v1/contracts", "/api/v1/accounts/", "/api/v1/governance"} {
		mux.Handle(path, holders.Handler())
	}
	mux.Handle("/", web.Handler())
	server := httptest.NewServer(mux)
	// The test's own context ends before what is cleaned up.
	ctx, cancel := context.WithCancel(context.WithoutCancel(s.t.Context()))
	var watching sync.WaitGroup
	watching.Go(func() {
		if err := watch.Run(ctx); err != nil {
			s.t.Error(err)
		}
	})

	node, err := filepath.Abs("../node_modules/.bin/node")
	s.must(err)
	script, err := filepath.Abs("../clients/web/test/govern.mjs")
	s.must(err)
	shots := os.Getenv("LIVEPEER_SHOTS")
	if shots == "" {
		shots = s.t.TempDir()
	}
	//nolint:gosec // a program of this repository
	cmd := exec.CommandContext(ctx, node, script, "--url", server.URL, "--rpc", s.url, "--transcoder", transcoder, "--shots", shots,
		"--key", hexutil.Encode(crypto.FromECDSA(genesis.Key(account))))
	cmd.Stderr = os.Stderr
	orders, err := cmd.StdinPipe()
	s.must(err)
	answers, err := cmd.StdoutPipe()
	s.must(err)
	s.must(cmd.Start())
	s.t.Cleanup(func() {
		_ = orders.Close()
		if err := cmd.Wait(); err != nil {
			s.t.Errorf("the browser's script: %v", err)
		}
		cancel()
		watching.Wait()
		server.CloseClientConnections()
		server.Close()
	})
	return &browser{t: s.t, orders: orders, answer: bufio.NewScanner(answers)}, holders
}

// TestPage_AHolderStakesAndVotes does with the page what a token holder does: stakes with a permit, votes against its
// transcoder, queues and executes what has passed, and takes stake back.
func TestPage_AHolderStakesAndVotes(t *testing.T) {
	t.Parallel()
	s := newEmbeddedStage(t)
	for _, name := range []string{"transcoder-1", "transcoder-2"} {
		s.stake(name, 1_000, "")
		s.send(name, s.protocol.Join(common.Address{}))
	}
	s.send(genesis.Deployer, s.protocol.TransferToken(genesis.Address("holder-1"), chain.Tokens(500)))
	s.nextRound()

	page, holders := s.openPage("holder-1", "transcoder-1")
	page.do("connect")
	page.do("bond 300")
	s.nextRound()
	p := s.propose("transcoder-2", "# Thaw for eight rounds\n\nSlashing needs more time.", "Staking.setParameters(200 lpt, 8)")
	s.until(p.Snapshot)
	s.send("transcoder-1", s.protocol.CastVote(p.ID, governance.For))
	page.do("override Thaw for eight rounds against")
	s.tally(p, 300, 1_000)

	s.until(p.Deadline)
	page.do("do Thaw for eight rounds queue")
	eta, err := s.protocol.ProposalETA(t.Context(), p.ID)
	s.must(err)
	s.until(eta)
	page.do("do Thaw for eight rounds execute")
	page.do("wait Thaw for eight rounds executed")
	s.expect(p, governance.Executed)

	page.do("decline")
	page.do("unbond 100")
	account, err := holders.Account(t.Context(), genesis.Address("holder-1"))
	s.must(err)
	round, err := s.protocol.Round(t.Context())
	s.must(err)
	if !account.Stake.Equal(chain.Tokens(200)) || len(account.Thaws) != 1 || !account.Thaws[0].Amount.Equal(chain.Tokens(100)) ||
		account.Thaws[0].WithdrawRound != round.Number+8 {
		t.Errorf("round %d: %+v", round.Number, account)
	}
	if governed, err := holders.Governance(t.Context(), genesis.Address("holder-1")); err != nil || !governed.Proposals[0].Mine.Overridden {
		t.Errorf("%+v, %v", governed, err)
	}
}
