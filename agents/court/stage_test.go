package court_test

import (
	"context"
	"crypto/tls"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"math/big"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/rs/zerolog"

	"github.com/livepeer/network/agents/court"
	"github.com/livepeer/network/agents/genesis"
	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/agents/wire"
	"github.com/livepeer/network/internal/blob"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/internal/chain/deploy"
	"github.com/livepeer/network/internal/chain/devnet"
	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/media/profile"
	"github.com/livepeer/network/truebit/guest"
	"github.com/livepeer/network/truebit/image"
	"github.com/livepeer/network/truebit/rv32"
	"github.com/livepeer/network/truebit/rv32/rv32test"
	"github.com/livepeer/network/truebit/trace"
	"github.com/livepeer/network/verification/claim"
)

const (
	poll = 2 * time.Millisecond
	// maxSteps bounds the blocks in which something has to happen.
	maxSteps = 600
	// idleSeconds are left out when nobody has anything to send.
	idleSeconds = 4
)

// small is a program whose verdict is pass if the rendition begins with the number that it finds by sorting and hashing.
type small struct {
	built image.Image
	sum   uint32
}

func newSmall(t *testing.T) *small {
	t.Helper()
	main, err := filepath.Abs("../../truebit/game/testdata/verdict.c")
	if err != nil {
		t.Fatal(err)
	}
	p := &small{built: rv32test.Image(t, "-DROUNDS=3", "start.S", "work.c", main, "-Wl,--wrap=main")}
	machine, err := p.Machine(guest.Parameters{}, nil, nil)
	if err != nil {
		t.Fatal(err)
	}
	p.sum = final(t, machine).X[11]
	return p
}

func final(t *testing.T, machine *rv32.Machine) rv32.State {
	t.Helper()
	run, err := trace.New(trace.Config{Machine: machine})
	if err != nil {
		t.Fatal(err)
	}
	state, _, err := run.Final(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return state
}

func (p *small) Image() image.Image { return p.built }

func (p *small) Machine(parameters guest.Parameters, source, rendition []byte) (*rv32.Machine, error) {
	code, err := p.built.With(parameters.Encode())
	if err != nil {
		return nil, err
	}
	loaded, err := rv32.NewProgram(code)
	if err != nil {
		return nil, err
	}
	sourceTree, err := rv32.Blob(source)
	if err != nil {
		return nil, err
	}
	renditionTree, err := rv32.Blob(rendition)
	return rv32.New(loaded, sourceTree, renditionTree), err
}

func (p *small) Check(ctx context.Context, parameters guest.Parameters, source, rendition []byte) (guest.Result, error) {
	machine, err := p.Machine(parameters, source, rendition)
	if err != nil {
		return guest.Result{}, err
	}
	run, err := trace.New(trace.Config{Machine: machine})
	if err != nil {
		return guest.Result{}, err
	}
	state, _, err := run.Final(ctx)
	if err != nil {
		return guest.Result{}, err
	}
	return guest.ResultOf(state)
}

// good and bad are renditions that pass and fail; nothing is one for which the program gives itself up.
func (p *small) good() []byte    { return binary.LittleEndian.AppendUint32(nil, p.sum) }
func (p *small) bad() []byte     { return binary.LittleEndian.AppendUint32(nil, p.sum+1) }
func (p *small) nothing() []byte { return binary.LittleEndian.AppendUint32(nil, ^p.sum) }

// stage is an embedded chain with the network on it, whose jobs the court judges. Its blocks come one second of the chain after the other, each when
// everybody has looked at the one before and has handed in what it wants mined: the pace of this machine does not matter.
type stage struct {
	t          *testing.T
	node       *devnet.Node
	client     *chain.Client
	deployment deploy.Deployment
	protocol   *protocol.Protocol
	program    court.Program
	senders    map[string]*sender
	parties    []*party
	liars      []*liar
	sending    sync.WaitGroup
	job        uint64
	profiles   []profile.Profile
	next       uint64    // sequence of the next segment
	attention  chain.Wei // that verifiers bond who are hired from now on
}

func newStage(t *testing.T, program court.Program, profiles []profile.Profile) *stage {
	t.Helper()
	return newStageUnder(t, program, profiles, nil)
}

// newStageUnder has other terms of attention than a devnet.
func newStageUnder(t *testing.T, program court.Program, profiles []profile.Profile, attention map[string]any) *stage {
	t.Helper()
	node, err := devnet.New(devnet.Config{Funded: genesis.Addresses()})
	if err != nil {
		t.Fatal(err)
	}
	client, err := chain.Dial(t.Context(), chain.Config{RPC: node.RPC()})
	if err != nil {
		t.Fatal(err)
	}
	s := &stage{t: t, node: node, client: client, senders: map[string]*sender{}, program: program, profiles: profiles}
	t.Cleanup(func() {
		s.sending.Wait()
		client.Close()
		if err := node.Close(); err != nil {
			t.Error(err)
		}
	})
	s.deploy(attention)
	for _, name := range []string{"transcoder-1", "transcoder-2", "transcoder-3"} {
		s.enrol(name)
	}
	s.skip(3 * time.Minute) // Stake counts from the round after.
	s.step()
	s.send("deployer", s.protocol.InitializeRound())
	s.openJob("transcoder-1")
	return s
}

func (s *stage) deploy(attention map[string]any) {
	s.t.Helper()
	var parameters map[string]map[string]any
	s.must(json.Unmarshal([]byte(genesis.CourtParameters), &parameters))
	parameters["truebit"]["imageRoot"] = s.program.Image().Root.Hex()
	if attention != nil {
		parameters["attention"] = attention
	}
	encoded, err := json.Marshal(parameters)
	s.must(err)
	setup := genesis.Setup{VerificationRate: 1, Parameters: encoded}
	s.during(func() error {
		d, err := setup.Deploy(s.t.Context(), s.client, s.sender(genesis.Deployer).TxManager, s.t.TempDir(), clock.System{}, zerolog.Nop())
		s.deployment = d
		return err
	})
	s.protocol, err = protocol.Open(s.t.Context(), s.client, s.deployment)
	s.must(err)
	s.during(func() error { return genesis.Endow(s.t.Context(), s.protocol, s.sender(genesis.Deployer)) })
}

func (s *stage) must(err error) {
	s.t.Helper()
	if revert := chain.AsRevert(err); revert != nil {
		s.t.Fatalf("%v: %s", err, chain.DecodeRevert(revert.Data, protocol.ABIs()...))
	}
	if err != nil {
		s.t.Fatal(err)
	}
}

// sender counts the requests that are under way, and those that were done.
type sender struct {
	*chain.TxManager
	underWay atomic.Int64
	mu       sync.Mutex // guards what follows
	duties   map[string]int
	reverted int
	refused  int // by the node, before anything was sent
}

func (s *sender) Send(ctx context.Context, r chain.Request) (*types.Receipt, error) {
	s.underWay.Add(1)
	defer s.underWay.Add(-1)
	receipt, err := s.TxManager.Send(ctx, r)
	s.mu.Lock()
	defer s.mu.Unlock()
	if err == nil {
		s.duties[r.Duty]++
	} else if chain.AsRevert(err) != nil {
		if receipt != nil {
			s.reverted++
		} else {
			s.refused++
		}
	}
	return receipt, err
}

func (s *sender) count(duty string) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.duties[duty]
}

func (s *stage) sender(name string) *sender {
	s.t.Helper()
	if known := s.senders[name]; known != nil {
		return known
	}
	m, err := chain.NewTxManager(s.t.Context(), chain.TxConfig{Client: s.client, Signer: chain.NewKeySigner(genesis.Key(name)), Poll: poll})
	s.must(err)
	s.senders[name] = &sender{TxManager: m, duties: map[string]int{}}
	return s.senders[name]
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
			s.must(err)
			return
		case <-tick.C:
			if n, err := s.client.PendingTransactionCount(s.t.Context()); err != nil || n > 0 {
				s.step()
			}
		}
	}
}

func (s *stage) send(name string, requests ...chain.Request) (receipts []*types.Receipt) {
	s.t.Helper()
	from := s.sender(name)
	for _, r := range requests {
		s.during(func() error {
			receipt, err := from.Send(s.t.Context(), r)
			receipts = append(receipts, receipt)
			return err
		})
	}
	return receipts
}

// step makes a block and has everybody act on it.
func (s *stage) step() chain.Head {
	s.t.Helper()
	_, err := s.node.Commit()
	s.must(err)
	head, err := s.client.HeadBlock(s.t.Context())
	s.must(err)
	for _, p := range s.parties {
		p.show(head)
	}
	s.quiet()
	for _, l := range s.liars {
		l.act(head)
	}
	s.quiet()
	return head
}

// until makes blocks until something is so.
func (s *stage) until(what string, so func(head chain.Head) bool) {
	s.t.Helper()
	for range maxSteps {
		if so(s.step()) {
			return
		}
		if n, err := s.client.PendingTransactionCount(s.t.Context()); err == nil && n == 0 {
			s.skip(idleSeconds * time.Second)
		}
	}
	s.t.Fatalf("after %d blocks not so: %s", maxSteps, what)
}

// skip moves the chain's time.
func (s *stage) skip(by time.Duration) {
	s.t.Helper()
	_, err := s.node.AdjustTime(by)
	s.must(err)
}

// quiet waits until everything that is to be sent waits for a block.
func (s *stage) quiet() {
	s.t.Helper()
	tick := clock.System{}.Ticker(poll)
	defer tick.Stop()
	for !s.isQuiet() {
		<-tick.C
	}
}

func (s *stage) isQuiet() bool {
	for name, one := range s.senders {
		sending := one.underWay.Load()
		for _, p := range s.parties {
			if p.name == name && int64(p.clerk.UnderWay()) > sending {
				return false
			}
		}
		if s.waiting(one.Address()) < min(sending, chain.MaxInFlight) {
			return false
		}
	}
	return true
}

// waiting is how many transactions of an account are not mined.
func (s *stage) waiting(account common.Address) int64 {
	pending, err := s.client.PendingNonceAt(s.t.Context(), account)
	s.must(err)
	mined, err := s.client.NonceAt(s.t.Context(), account, nil)
	s.must(err)
	return int64(pending - mined)
}

func (s *stage) ether(name string) *big.Int {
	s.t.Helper()
	balance, err := s.client.BalanceAt(s.t.Context(), genesis.Address(name), nil)
	s.must(err)
	return balance
}

// enrol makes the account a transcoder of the active set.
func (s *stage) enrol(name string) {
	s.t.Helper()
	s.send(name, s.protocol.Approve(genesis.Tokens(name)), s.protocol.Register(genesis.Tokens(name), 0, 500_000))
	s.publish(name, "https://"+name)
	s.send(name, s.protocol.Join(common.Address{}))
}

func (s *stage) publish(name, uri string) {
	s.t.Helper()
	s.send(name, s.protocol.SetService(protocol.Service{URI: uri, PricePerUnit: chain.Gwei(1)}))
}

// openJob opens one for a transcoder.
func (s *stage) openJob(transcoder string) {
	s.t.Helper()
	head := s.step()
	terms := claim.Terms{
		StreamID: common.Hash{1}, ProfilesHash: profile.Hash(s.profiles), ServiceID: common.Hash{3}, MaxPricePerUnit: chain.Gwei(1),
		Start: uint64(head.Time.Unix()), End: uint64(head.Time.Add(24 * time.Hour).Unix()),
	}
	quote := claim.Quote{Broadcaster: genesis.Address("broadcaster"), Transcoder: genesis.Address(transcoder), Expiry: terms.End, Jobs: 1}
	signature, err := claim.Sign(s.protocol.Domain.QuoteDigest(quote, terms), genesis.Key(transcoder))
	s.must(err)
	s.send("broadcaster", s.protocol.CreateNamedJob(terms, quote, signature, chain.Ether(100)))
	s.job, err = s.protocol.JobCount(s.t.Context())
	s.must(err)
}

// works are the blobs of a transcoder's own work, and profiles by their hash.
type works struct {
	mu    sync.Mutex // guards blobs
	blobs map[common.Hash][]byte
}

func (w *works) get(_ context.Context, root common.Hash) ([]byte, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if data, found := w.blobs[root]; found {
		return data, nil
	}
	return nil, os.ErrNotExist
}

func (w *works) put(root common.Hash, data []byte) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.blobs == nil {
		w.blobs = map[common.Hash][]byte{}
	}
	w.blobs[root] = data
}

// claim has transcoder-1 claim 0.1 ether for a segment and reveal it: a case is opened. Its blobs are kept.
func (s *stage) claim(keep *works, source []byte, renditions ...[]byte) protocol.CaseID {
	s.t.Helper()
	const transcoder = "transcoder-1"
	sequence := s.next
	s.next++
	name := func(data []byte) common.Hash {
		root, err := blob.Root(data)
		s.must(err)
		keep.put(root, data)
		return root
	}
	receipt := claim.Receipt{Job: s.job, Sequence: sequence, SourceHash: name(source), Units: 1}
	for _, rendition := range renditions {
		receipt.Renditions = append(receipt.Renditions, name(rendition))
	}
	canonical, err := json.Marshal(s.profiles)
	s.must(err)
	keep.put(profile.Hash(s.profiles), canonical)
	voucher := claim.Voucher{
		Job: s.job, Transcoder: genesis.Address(transcoder), ThroughSequence: sequence, Segments: sequence + 1, Units: sequence + 1,
		Amount: chain.Gwei(100_000_000).Mul(sequence + 1),
	}
	signature, err := claim.Sign(s.protocol.Domain.VoucherDigest(voucher), genesis.Key("broadcaster"))
	s.must(err)
	sent := s.send(transcoder, s.protocol.ClaimWork(voucher, signature, receipt.Leaf(), 1))
	id, err := s.protocol.OpenedClaim(sent[0])
	s.must(err)
	for range 2 { // The next block is the seed.
		s.step()
	}
	s.send(transcoder, s.protocol.Reveal(id, receipt, nil))
	return protocol.CaseID{Claim: id, Sequence: sequence}
}

// party is an account with a clerk, and a server for blobs if it is a transcoder.
type party struct {
	name  string
	clerk *court.Clerk
	heads chan chain.Head
	ended chan error
	peers *wire.Identity
	stop  context.CancelFunc
}

// heads are those that a test shows.
type heads struct {
	*chain.Client
	shown chan chain.Head
}

func (h heads) Heads(context.Context, time.Duration) <-chan chain.Head { return h.shown }

// show hands a head over. That it is taken a second time shows that the first was dealt with.
func (p *party) show(head chain.Head) {
	for range 2 {
		p.heads <- head
	}
}

// verifier starts one.
func (s *stage) verifier(name string, budget chain.Wei) *party {
	s.t.Helper()
	return s.hire(name, court.Roles{Challenge: true}, budget, nil)
}

// transcoder starts one, with the blobs of its own work.
func (s *stage) transcoder(name string, own *works) *party {
	s.t.Helper()
	p := s.hire(name, court.Roles{Defend: true, Attest: true}, chain.Wei{}, own)
	s.publish(name, s.serve(p))
	return p
}

// hire starts a party with a disk of its own.
func (s *stage) hire(name string, roles court.Roles, budget chain.Wei, own *works) *party {
	s.t.Helper()
	ctx, stop := context.WithCancel(s.t.Context())
	p := &party{name: name, heads: make(chan chain.Head), ended: make(chan error, 1), peers: wire.NewIdentity(genesis.Key(name), clock.System{}), stop: stop}
	cfg := court.Config{
		Chain: heads{s.client, p.heads}, Protocol: s.protocol, Sender: s.sender(name), Key: genesis.Key(name), Roles: roles, Program: s.program,
		Folder: s.t.TempDir(), Peers: p.peers, Budget: budget, Attention: s.attention, Clock: clock.System{},
		Log: zerolog.New(zerolog.NewTestWriter(s.t)).Level(zerolog.WarnLevel).With().Str("agent", name).Logger(),
	}
	if own != nil {
		cfg.Own = own.get
	}
	clerk, err := court.New(cfg)
	s.must(err)
	p.clerk = clerk
	go func() { p.ended <- clerk.Run(ctx) }()
	s.parties = append(s.parties, p)
	s.t.Cleanup(func() { s.kill(p) })
	return p
}

// kill ends a party in the middle of what it does; its disk is lost.
func (s *stage) kill(p *party) {
	for i, one := range s.parties {
		if one == p {
			s.parties = append(s.parties[:i:i], s.parties[i+1:]...)
			p.stop()
			close(p.heads)
			if err := <-p.ended; err != nil {
				s.t.Error(err)
			}
			p.peers.Close()
		}
	}
}

// serve hands out a party's blobs and takes what others hold, as transcoders do. It returns its URI.
func (s *stage) serve(p *party) string {
	s.t.Helper()
	mux := http.NewServeMux()
	mux.HandleFunc("GET /v1/blobs/{hash}", func(w http.ResponseWriter, r *http.Request) {
		data, err := p.clerk.Blob(r.Context(), common.HexToHash(r.PathValue("hash")))
		if err != nil {
			wire.WriteError(w, http.StatusNotFound, err.Error())
			return
		}
		_, _ = w.Write(data)
	})
	mux.HandleFunc("POST /v1/holdings", func(w http.ResponseWriter, r *http.Request) {
		var signed wire.SignedHeld
		err := wire.ReadJSON(r.Body, &signed)
		if err == nil {
			err = p.clerk.Take(r.Context(), signed)
		}
		if err != nil {
			wire.WriteError(w, http.StatusForbidden, err.Error())
			return
		}
		w.WriteHeader(http.StatusNoContent)
	})
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	s.must(err)
	server := &httptest.Server{Listener: tls.NewListener(listener, p.peers.Server()), Config: &http.Server{Handler: mux, ReadHeaderTimeout: time.Minute}}
	server.Start()
	s.t.Cleanup(server.Close)
	return "https://" + listener.Addr().String()
}

func (s *stage) caseOf(of protocol.CaseID) protocol.CaseState {
	s.t.Helper()
	state, err := s.protocol.CaseOf(s.t.Context(), of)
	s.must(err)
	return state
}

func (s *stage) docket() *protocol.Docket {
	s.t.Helper()
	head, err := s.client.HeadBlock(s.t.Context())
	s.must(err)
	logs, err := s.protocol.CourtLogs(s.t.Context(), 0, head.Number)
	s.must(err)
	docket := s.protocol.NewDocket()
	s.must(docket.Add(logs))
	return docket
}

// decided makes blocks until there is a verdict.
func (s *stage) decided(of protocol.CaseID, want protocol.Verdict) {
	s.t.Helper()
	s.until(fmt.Sprintf("a verdict on %v", of), func(chain.Head) bool { return s.caseOf(of).Verdict != protocol.VerdictNone })
	if got := s.caseOf(of).Verdict; got != want {
		s.t.Fatalf("the verdict is %s, want %s", got, want)
	}
}
