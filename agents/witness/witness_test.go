package witness_test

import (
	"context"
	"net/http"
	"net/http/httptest"
	"strconv"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"
	"go.uber.org/goleak"

	"github.com/livepeer/network/agents/genesis"
	"github.com/livepeer/network/agents/genesis/rig"
	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/agents/wire"
	"github.com/livepeer/network/agents/witness"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/internal/store"
	"github.com/livepeer/network/verification/claim"
)

// TestMain fails if goroutines are left, but for those of the embedded node that never end.
func TestMain(m *testing.M) {
	goleak.VerifyTestMain(m,
		goleak.IgnoreTopFunction("github.com/ethereum/go-ethereum/core.(*txSenderCacher).cache"),
		goleak.IgnoreTopFunction("github.com/syndtr/goleveldb/leveldb.(*DB).mpoolDrain"))
}

// finder is whose witness it is.
const finder = "keeper"

// scene is a network with one transcoder that has two faces.
type scene struct {
	*rig.Rig
	senders map[string]*chain.TxManager
}

func newScene(t *testing.T) *scene {
	t.Helper()
	return &scene{rig.New(t), map[string]*chain.TxManager{}}
}

// sender is the one of an account, so that its transactions are in order.
func (s *scene) sender(name string) *chain.TxManager {
	s.TB.Helper()
	if s.senders[name] == nil {
		s.senders[name] = s.Sender(name)
	}
	return s.senders[name]
}

func (s *scene) send(name string, requests ...chain.Request) {
	s.TB.Helper()
	for _, request := range requests {
		_, err := s.sender(name).Send(s.Context, request)
		s.Must(err)
	}
}

// witness opens the finder's witness over a store.
func (s *scene) witness(db *store.DB) *witness.Witness {
	s.TB.Helper()
	peers := wire.NewIdentity(genesis.Key(finder), clock.System{})
	s.TB.Cleanup(peers.Close)
	w, err := witness.New(s.Context, witness.Config{
		Chain: s.Client, Protocol: s.Protocol, Sender: s.sender(finder), Peers: peers,
		DB: db, Clock: clock.System{}, Log: zerolog.New(zerolog.NewTestWriter(s.TB)),
	})
	s.Must(err)
	return w
}

// enlist makes transcoder-1 a member of the active set with 1,000 LPT, served at a URI.
func (s *scene) enlist(uri string) {
	s.TB.Helper()
	s.send("transcoder-1", s.Protocol.Approve(chain.Tokens(1_000)), s.Protocol.Register(chain.Tokens(1_000), 0, 1_000_000),
		s.Protocol.SetService(protocol.Service{URI: uri, PricePerUnit: chain.Gwei(1)}), s.Protocol.Join(common.Address{}))
	for range 2 {
		_, err := s.Node.AdjustTime(63 * time.Second)
		s.Must(err)
	}
}

// job opens a job of the broadcaster, without an election.
func (s *scene) job() protocol.Job {
	s.TB.Helper()
	head, err := s.Client.HeadBlock(s.Context)
	s.Must(err)
	terms := claim.Terms{
		StreamID: common.Hash{1}, ProfilesHash: common.Hash{2}, ServiceID: common.Hash{3}, MaxPricePerUnit: chain.Gwei(1),
		Start: uint64(head.Time.Unix()), End: uint64(head.Time.Add(time.Hour).Unix()),
	}
	receipt, err := s.sender("broadcaster").Send(s.Context, s.Protocol.CreateJob(terms, chain.Ether(1)))
	s.Must(err)
	id, err := s.Protocol.CreatedJob(receipt)
	s.Must(err)
	job, err := s.Protocol.Job(s.Context, id)
	s.Must(err)
	return job
}

// signed is a receipt of transcoder-1 with one of its faces.
func (s *scene) signed(job, sequence uint64, face byte) wire.SignedReceipt {
	s.TB.Helper()
	r := claim.Receipt{Job: job, Sequence: sequence, SourceHash: common.Hash{1, byte(sequence)}, Renditions: []common.Hash{{face, byte(sequence)}}, Units: 1}
	signature, err := claim.Sign(s.Protocol.Domain.ReceiptDigest(r), genesis.Key("transcoder-1"))
	s.Must(err)
	return wire.SignedReceipt{Receipt: r, Signature: signature}
}

// after waits until a block is followed by another.
func (s *scene) after(block uint64) {
	s.TB.Helper()
	for head := range s.Client.Heads(s.Context, 100*time.Millisecond) {
		if head.Number > block {
			return
		}
	}
	s.TB.Fatal("the chain ended")
}

// slashed waits until somebody was punished for one of the sequences.
func (s *scene) slashed(job uint64, sequences ...uint64) {
	s.TB.Helper()
	ctx, cancel := context.WithTimeout(s.Context, time.Minute)
	defer cancel()
	for range s.Client.Heads(ctx, 100*time.Millisecond) {
		for _, sequence := range sequences {
			done, err := s.Protocol.IsEquivocationPenalized(ctx, genesis.Address("transcoder-1"), job, sequence)
			s.Must(err)
			if done {
				return
			}
		}
	}
	s.TB.Fatal("nobody was slashed within a minute")
}

// paid checks that times 20 % of what there was is taken of the pool, and a quarter of it the finder's.
func (s *scene) paid(before chain.LPT, taken uint64) {
	s.TB.Helper()
	pool, err := s.Protocol.PoolOf(s.Context, genesis.Address("transcoder-1"))
	s.Must(err)
	after, err := s.Protocol.TokenBalance(s.Context, genesis.Address(finder))
	s.Must(err)
	if !pool.Tokens.Equal(chain.Tokens(1_000-taken)) || !after.Sub(before).Equal(chain.Tokens(taken/4)) {
		s.TB.Errorf("the pool has %s and the finder got %s, want %d LPT taken", pool.Tokens, after.Sub(before), taken)
	}
}

// TestWitness_HasATranscoderSlashedThatSignedTwice is shown two receipts for one segment, one of them again and again, and is
// restarted in between.
func TestWitness_HasATranscoderSlashedThatSignedTwice(t *testing.T) {
	t.Parallel()
	s := newScene(t)
	s.enlist("http://127.0.0.1:1")
	job := s.job()
	self := genesis.Address("transcoder-1")
	before, err := s.Protocol.TokenBalance(s.Context, genesis.Address(finder))
	s.Must(err)
	db := s.Store("witness")
	first := s.witness(db)
	s.Must(first.See(s.Context, self, s.signed(job.ID, 7, 1)))
	s.Must(first.See(s.Context, self, s.signed(job.ID, 8, 1)))
	s.Must(first.See(s.Context, self, s.signed(job.ID, 7, 1)))
	s.Must(first.See(s.Context, genesis.Address("transcoder-2"), s.signed(job.ID, 8, 2))) // Another's word contradicts nobody.
	s.Must(first.See(s.Context, self, s.signed(job.ID, 7, 2)))

	again := s.witness(db)
	s.Must(again.See(s.Context, self, s.signed(job.ID, 7, 3)))
	s.Run(func() error { return again.Run(s.Context) })
	s.slashed(job.ID, 7)
	s.paid(before, 200)
	for _, sequence := range []uint64{6, 8} {
		if punished, err := s.Protocol.IsEquivocationPenalized(s.Context, self, job.ID, sequence); err != nil || punished {
			t.Errorf("punished for segment %d too: %v", sequence, err)
		}
	}
}

// TestWitness_ComparesWhatIsRevealedWithWhatWasReturned has a transcoder return one thing to its broadcaster and claim another.
// When that is challenged it must reveal the other, and its server, which tells verifiers what it signed, convicts it.
func TestWitness_ComparesWhatIsRevealedWithWhatWasReturned(t *testing.T) {
	t.Parallel()
	const segments = 64 // One in four is challenged: that none is has a chance of 1 in 10^8.
	s := newScene(t)
	mux := http.NewServeMux()
	mux.HandleFunc("GET /v1/jobs/1/segments/{sequence}", func(w http.ResponseWriter, r *http.Request) {
		sequence, err := strconv.ParseUint(r.PathValue("sequence"), 10, 64)
		if err != nil {
			t.Error(err)
		}
		wire.WriteOrder(w, nil, s.signed(1, sequence, 2))
	})
	server := httptest.NewServer(mux)
	t.Cleanup(server.Close)
	s.enlist(server.URL)
	job := s.job()
	self := genesis.Address("transcoder-1")
	db := s.Store("witness")
	w := s.witness(db)
	for sequence := range uint64(segments) {
		s.Must(w.See(s.Context, self, s.signed(job.ID, sequence, 1)))
	}
	s.Run(func() error { return w.Run(s.Context) })
	before, err := s.Protocol.TokenBalance(s.Context, genesis.Address(finder))
	s.Must(err)

	s.after(job.SeedBlock)
	s.send("broadcaster", s.Protocol.Elect(job))
	tree, leaves := s.claimed(job.ID, segments)
	s.send("transcoder-1", s.claimRequest(job.ID, segments, tree))
	made, err := s.Protocol.Claim(s.Context, 1)
	s.Must(err)
	s.after(made.SeedBlock)
	s.send("verifier-1", s.Protocol.Seal(1))
	challenged, err := s.Protocol.Challenged(s.Context, 1)
	s.Must(err)
	if len(challenged) == 0 {
		t.Fatal("nothing is challenged")
	}
	proof, err := tree.Proof(int(challenged[0]))
	s.Must(err)
	s.send("transcoder-1", s.Protocol.Reveal(1, leaves[challenged[0]].Receipt, proof))
	s.slashed(job.ID, challenged[0])
	s.paid(before, 200)
}

// claimed are the receipts of the second face, and the tree of them.
func (s *scene) claimed(job uint64, count int) (*claim.Tree, []wire.SignedReceipt) {
	s.TB.Helper()
	receipts := make([]wire.SignedReceipt, count)
	leaves := make([]common.Hash, count)
	for i := range receipts {
		receipts[i] = s.signed(job, uint64(i), 2)
		leaves[i] = receipts[i].Receipt.Leaf()
	}
	tree, err := claim.NewTree(leaves)
	s.Must(err)
	return tree, receipts
}

// claimRequest claims with a voucher of the broadcaster.
func (s *scene) claimRequest(job uint64, count int, tree *claim.Tree) chain.Request {
	s.TB.Helper()
	v := claim.Voucher{
		Job: job, Transcoder: genesis.Address("transcoder-1"), ThroughSequence: uint64(count - 1), Segments: uint64(count),
		Units: uint64(count), Amount: chain.Gwei(uint64(count)),
	}
	signature, err := claim.Sign(s.Protocol.Domain.VoucherDigest(v), genesis.Key("broadcaster"))
	s.Must(err)
	return s.Protocol.ClaimWork(v, signature, tree.Root(), count)
}
