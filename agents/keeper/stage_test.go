package keeper_test

import (
	"context"
	"math/big"
	"path/filepath"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/rs/zerolog"

	"github.com/livepeer/network/agents/genesis"
	"github.com/livepeer/network/agents/keeper"
	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/internal/chain/deploy"
	"github.com/livepeer/network/internal/chain/devnet"
	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/internal/store"
	"github.com/livepeer/network/verification/claim"
)

const poll = 2 * time.Millisecond

// stage is an embedded chain with the network on it. Its blocks come one second of the chain after the other, each when
// everybody has looked at the one before and has handed in what it wants mined: the pace of this machine does not matter.
type stage struct {
	t          *testing.T
	node       *devnet.Node
	client     *chain.Client
	deployment deploy.Deployment
	protocol   *protocol.Protocol
	senders    map[string]*sender
	keepers    []*crew
}

func newStage(t *testing.T) *stage {
	t.Helper()
	node, err := devnet.New(devnet.Config{Funded: genesis.Addresses()})
	if err != nil {
		t.Fatal(err)
	}
	client, err := chain.Dial(t.Context(), chain.Config{RPC: node.RPC()})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		client.Close()
		if err := node.Close(); err != nil {
			t.Error(err)
		}
	})
	s := &stage{t: t, node: node, client: client, senders: map[string]*sender{}}
	s.during(func() error {
		d, err := genesis.Deploy(t.Context(), client, s.sender(genesis.Deployer).TxManager, t.TempDir(), clock.System{}, zerolog.Nop())
		s.deployment = d
		return err
	})
	if s.protocol, err = protocol.Open(t.Context(), client, s.deployment); err != nil {
		t.Fatal(err)
	}
	s.during(func() error { return genesis.Endow(t.Context(), s.protocol, s.sender(genesis.Deployer)) })
	return s
}

// sender counts the requests that are under way.
type sender struct {
	*chain.TxManager
	underWay atomic.Int64
}

func (s *sender) Send(ctx context.Context, r chain.Request) (*types.Receipt, error) {
	s.underWay.Add(1)
	defer s.underWay.Add(-1)
	return s.TxManager.Send(ctx, r)
}

func (s *stage) newSender(name string, ledger chain.Ledger) *sender {
	s.t.Helper()
	m, err := chain.NewTxManager(s.t.Context(), chain.TxConfig{Client: s.client, Signer: chain.NewKeySigner(genesis.Key(name)), Poll: poll, Ledger: ledger})
	if err != nil {
		s.t.Fatal(err)
	}
	s.senders[name] = &sender{TxManager: m}
	return s.senders[name]
}

func (s *stage) sender(name string) *sender {
	if known := s.senders[name]; known != nil {
		return known
	}
	return s.newSender(name, nil)
}

// during makes blocks until act returns.
func (s *stage) during(act func() error) {
	s.t.Helper()
	done := make(chan error, 1)
	go func() { done <- act() }()
	tick := clock.System{}.Ticker(poll)
	defer tick.Stop()
	for {
		select {
		case err := <-done:
			if err != nil {
				s.fail(err)
			}
			return
		case <-tick.C:
			if n, err := s.client.PendingTransactionCount(s.t.Context()); err != nil || n > 0 {
				s.step()
			}
		}
	}
}

func (s *stage) fail(err error) {
	s.t.Helper()
	if revert := chain.AsRevert(err); revert != nil {
		s.t.Fatalf("%v: %s", err, chain.DecodeRevert(revert.Data, protocol.ABIs()...))
	}
	s.t.Fatal(err)
}

func (s *stage) send(name string, requests ...chain.Request) {
	s.t.Helper()
	from := s.sender(name)
	for _, r := range requests {
		s.during(func() error { _, err := from.Send(s.t.Context(), r); return err })
	}
}

// step makes a block and has every keeper act on it.
func (s *stage) step() chain.Head {
	s.t.Helper()
	if _, err := s.node.Commit(); err != nil {
		s.t.Fatal(err)
	}
	head, err := s.client.HeadBlock(s.t.Context())
	if err != nil {
		s.t.Fatal(err)
	}
	for _, c := range s.keepers {
		c.show(head)
	}
	s.quiet()
	return head
}

// skip moves the chain's time.
func (s *stage) skip(by time.Duration) {
	s.t.Helper()
	if _, err := s.node.AdjustTime(by); err != nil {
		s.t.Fatal(err)
	}
}

// quiet waits until everything that is to be sent waits for a block.
func (s *stage) quiet() {
	s.t.Helper()
	tick := clock.System{}.Ticker(poll)
	defer tick.Stop()
	for _, one := range s.senders {
		for s.waiting(one.Address()) < min(one.underWay.Load(), chain.MaxInFlight) {
			<-tick.C
		}
	}
}

// waiting is how many transactions of an account are not mined.
func (s *stage) waiting(account common.Address) int64 {
	pending, err := s.client.PendingNonceAt(s.t.Context(), account)
	if err != nil {
		s.t.Fatal(err)
	}
	mined, err := s.client.NonceAt(s.t.Context(), account, nil)
	if err != nil {
		s.t.Fatal(err)
	}
	return int64(pending - mined)
}

// crew is one keeper.
type crew struct {
	name   string
	client *counted
	sender *sender
	db     *store.DB
	ledger *chain.SQLLedger
	heads  chan chain.Head
	ended  chan error
}

// counted counts what a keeper asks the node for reading.
type counted struct {
	*chain.Client
	calls atomic.Int64
	heads chan chain.Head
}

func (c *counted) CallContract(ctx context.Context, call ethereum.CallMsg, block *big.Int) ([]byte, error) {
	c.calls.Add(1)
	return c.Client.CallContract(ctx, call, block)
}

func (c *counted) FilterLogs(ctx context.Context, q ethereum.FilterQuery) ([]types.Log, error) {
	c.calls.Add(1)
	return c.Client.FilterLogs(ctx, q)
}

func (c *counted) Heads(context.Context, time.Duration) <-chan chain.Head { return c.heads }

// show hands a head over. That it is taken a second time shows that the first was dealt with.
func (c *crew) show(head chain.Head) {
	for range 2 {
		c.heads <- head
	}
}

// hire starts a keeper with the account of a name; folder is its own.
func (s *stage) hire(name, folder string, change func(*keeper.Config)) *crew {
	s.t.Helper()
	db, err := store.Open(filepath.Join(folder, "state.db"))
	if err != nil {
		s.t.Fatal(err)
	}
	ledger, err := chain.NewSQLLedger(s.t.Context(), db)
	if err != nil {
		s.t.Fatal(err)
	}
	c := &crew{name: name, db: db, ledger: ledger, heads: make(chan chain.Head), ended: make(chan error, 1)}
	c.sender = s.newSender(name, ledger)
	c.client = &counted{Client: s.client, heads: c.heads}
	p, err := protocol.Open(s.t.Context(), c.client, s.deployment)
	if err != nil {
		s.t.Fatal(err)
	}
	cfg := keeper.Config{
		Chain: c.client, Protocol: p, Sender: c.sender, DB: db, Unprofitable: true,
		Log: zerolog.New(zerolog.NewTestWriter(s.t)).Level(zerolog.WarnLevel),
	}
	if change != nil {
		change(&cfg)
	}
	k, err := keeper.New(s.t.Context(), cfg)
	if err != nil {
		s.t.Fatal(err)
	}
	var running sync.WaitGroup
	running.Go(func() { c.ended <- k.Run(s.t.Context()) })
	s.keepers = append(s.keepers, c)
	s.t.Cleanup(func() {
		s.dismiss(c)
		running.Wait()
		if err := db.Close(); err != nil {
			s.t.Error(err)
		}
	})
	return c
}

// dismiss kills a keeper in the middle of what it does.
func (s *stage) dismiss(c *crew) {
	for i, one := range s.keepers {
		if one == c {
			s.keepers = append(s.keepers[:i:i], s.keepers[i+1:]...)
			close(c.heads)
			if err := <-c.ended; err != nil {
				s.t.Error(err)
			}
		}
	}
}

// enrol makes the account a transcoder of the active set with a keeper for its rewards.
func (s *stage) enrol(name, rewardCaller string) {
	s.t.Helper()
	stake := genesis.Tokens(name)
	s.send(name, s.protocol.Approve(stake), s.protocol.Register(stake, 0, 500_000), s.protocol.SetService(protocol.Service{
		URI: "https://" + name, PricePerUnit: chain.Gwei(1), RewardCaller: genesis.Address(rewardCaller),
	}), s.protocol.Join(common.Address{}))
}

// job opens a job for a transcoder and returns its number.
func (s *stage) job(transcoder string) uint64 {
	s.t.Helper()
	head := s.step()
	terms := claim.Terms{
		StreamID: common.Hash{1}, ProfilesHash: common.Hash{2}, ServiceID: common.Hash{3}, MaxPricePerUnit: chain.Gwei(1),
		Start: uint64(head.Time.Unix()), End: uint64(head.Time.Add(24 * time.Hour).Unix()),
	}
	quote := claim.Quote{Broadcaster: genesis.Address("broadcaster"), Transcoder: genesis.Address(transcoder), Expiry: terms.End, Jobs: 1}
	signature, err := claim.Sign(s.protocol.Domain.QuoteDigest(quote, terms), genesis.Key(transcoder))
	if err != nil {
		s.t.Fatal(err)
	}
	s.send("broadcaster", s.protocol.CreateNamedJob(terms, quote, signature, chain.Ether(100)))
	id, err := s.protocol.JobCount(s.t.Context())
	if err != nil {
		s.t.Fatal(err)
	}
	return id
}

// claim claims 0.1 ether for one segment, the sequence-th of a job.
func (s *stage) claim(transcoder string, job, sequence uint64) {
	s.t.Helper()
	voucher := claim.Voucher{
		Job: job, Transcoder: genesis.Address(transcoder), ThroughSequence: sequence, Segments: sequence + 1, Units: sequence + 1,
		Amount: chain.Gwei(100_000_000).Mul(sequence + 1),
	}
	signature, err := claim.Sign(s.protocol.Domain.VoucherDigest(voucher), genesis.Key("broadcaster"))
	if err != nil {
		s.t.Fatal(err)
	}
	receipt := claim.Receipt{Job: job, Sequence: sequence}
	s.send(transcoder, s.protocol.ClaimWork(voucher, signature, receipt.Leaf(), 1))
}

// done adds up what keepers have booked by duty, and how much of it was in vain.
func (s *stage) done(crews ...*crew) (transactions map[string]uint64, reverted uint64) {
	s.t.Helper()
	transactions = map[string]uint64{}
	for _, c := range crews {
		totals, err := c.ledger.Totals(s.t.Context())
		if err != nil {
			s.t.Fatal(err)
		}
		for _, total := range totals {
			transactions[total.Duty] += total.Transactions
			reverted += total.Reverted
		}
	}
	return transactions, reverted
}

// statuses counts the claims by where they stand, and those that were punished.
func (s *stage) statuses() (counts map[protocol.ClaimStatus]int, punished int) {
	s.t.Helper()
	n, err := s.protocol.ClaimCount(s.t.Context())
	if err != nil {
		s.t.Fatal(err)
	}
	counts = map[protocol.ClaimStatus]int{}
	for id := uint64(1); id <= n; id++ {
		c, err := s.protocol.Claim(s.t.Context(), id)
		if err != nil {
			s.t.Fatal(err)
		}
		counts[c.Status]++
		if c.Status.Faulty() {
			done, err := s.protocol.IsPenalized(s.t.Context(), id)
			if err != nil {
				s.t.Fatal(err)
			}
			if done {
				punished++
			}
		}
	}
	return counts, punished
}
