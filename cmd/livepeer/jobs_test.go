package main

import (
	"encoding/json"
	"math/big"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/livepeer/network/agents/broadcaster"
	"github.com/livepeer/network/agents/genesis"
	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/agents/wire"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/internal/chain/deploy"
	"github.com/livepeer/network/verification/claim"
)

// market is a parliament whose first transcoder is active, and direct access to its chain.
type market struct {
	*parliament
	client   *chain.Client
	protocol *protocol.Protocol
	folder   string
}

func newMarket(t *testing.T) *market {
	t.Helper()
	p := newParliament(t)
	m := &market{parliament: p, folder: p.access[len(p.access)-1]}
	deployment, err := deploy.Load(filepath.Join(m.folder, genesis.DeploymentFile))
	m.must(err)
	m.client, err = chain.Dial(t.Context(), chain.Config{RPC: p.node.RPC()})
	m.must(err)
	t.Cleanup(m.client.Close)
	m.protocol, err = protocol.Open(t.Context(), m.client, deployment)
	m.must(err)
	m.send("transcoder-1", m.protocol.SetService(protocol.Service{URI: "http://127.0.0.1:1", PricePerUnit: chain.Gwei(1)}), m.protocol.Join(common.Address{}))
	p.advance(time.Minute)
	p.advance(time.Minute)
	return m
}

func (m *market) must(err error) {
	m.t.Helper()
	if err != nil {
		m.t.Fatal(err)
	}
}

func (m *market) send(name string, requests ...chain.Request) {
	m.t.Helper()
	sender, err := chain.NewTxManager(m.t.Context(), chain.TxConfig{Client: m.client, Signer: chain.NewKeySigner(genesis.Key(name)), Poll: 10 * time.Millisecond})
	m.must(err)
	for _, request := range requests {
		_, err := sender.Send(m.t.Context(), request)
		m.must(explainRevert(err))
	}
}

// jobs runs a subcommand of jobs that must succeed.
func (m *market) jobs(into any, words string, arguments ...string) {
	m.t.Helper()
	m.do(into, append([]string{"jobs"}, strings.Fields(words)...), arguments)
}

// refused runs a subcommand of jobs that must fail with a word in its last line.
func (m *market) refused(code int, says, words string, arguments ...string) {
	m.t.Helper()
	all := append(append(append([]string{"jobs"}, strings.Fields(words)...), m.access...), arguments...)
	stdout, stderr, got := run(m.t, all...)
	lines := strings.Split(strings.TrimSpace(stderr), "\n")
	if last := lines[len(lines)-1]; got != code || !strings.Contains(last, says) {
		m.t.Errorf("%s: exit %d, want %d; %q should say %q; %s", words, got, code, last, says, stdout)
	}
}

// file writes a value as JSON and returns its path.
func (m *market) file(name string, value any) string {
	m.t.Helper()
	text, err := json.Marshal(value)
	m.must(err)
	path := filepath.Join(m.folder, name)
	m.must(os.WriteFile(path, text, 0o600))
	return path
}

// opened is what a script reads of `jobs create`.
type opened struct {
	Job     uint64
	DryRun  bool
	Elected []common.Address
}

func TestJobsCreate_HasATranscoderDrawn(t *testing.T) {
	t.Parallel()
	m := newMarket(t)
	m.refused(exitUsage, "no name of a stream", "create --account broadcaster")
	m.refused(exitFailure, "ZeroBudget", "create --account broadcaster --stream film --budget 0 --dry-run")

	var job opened
	m.jobs(&job, "create --account broadcaster --stream film --max-price 2gwei --dry-run")
	if !job.DryRun || job.Job != 0 {
		t.Errorf("a dry run opens %+v", job)
	}
	var list []jobView
	if m.jobs(&list, "list"); len(list) != 0 {
		t.Errorf("after a dry run there are %d jobs", len(list))
	}
	m.refused(exitFailure, "no transcoder was drawn for job 1 within 3s", "create --account broadcaster --stream film --max-price 5 --wait 3s")
	m.jobs(&job, "create --account broadcaster --stream film --max-price 2gwei --budget 3gwei --wait 1m")
	if job.Job != 2 || len(job.Elected) != 1 || job.Elected[0] != genesis.Address("transcoder-1") {
		t.Errorf("opened %+v", job)
	}
	made, err := m.protocol.Job(t.Context(), 2)
	m.must(err)
	if made.StreamID != broadcaster.StreamID(genesis.Address("broadcaster"), "film") || !made.Budget.Equal(chain.Gwei(3)) {
		t.Errorf("the chain has %+v", made)
	}
	m.refused(exitFailure, "no such job", "show", "3")
}

// TestJobsQuote_OpensWhatItSays signs as a transcoder and opens as a broadcaster, with a file in between.
func TestJobsQuote_OpensWhatItSays(t *testing.T) {
	t.Parallel()
	m := newMarket(t)
	named := genesis.Address("transcoder-1")
	sign := "quote --account transcoder-1 --stream film --broadcaster " + genesis.Address("broadcaster").Hex()
	m.refused(exitUsage, "takes either --broadcaster", "quote --account transcoder-1 --stream film")
	m.refused(exitUsage, "at most 9m0s", sign+" --valid 1h")
	m.refused(exitFailure, "price is 1 gwei a unit", sign+" --max-price 5")
	m.refused(exitFailure, "offers no service", strings.Replace(sign, "transcoder-1", "transcoder-2", 1))

	var quote signedTerms
	m.jobs(&quote, sign+" --max-price 2gwei --job-duration 30m")
	file := m.file("quote.json", quote)
	m.refused(exitUsage, "--max-price is in the quote already", "create --account broadcaster --max-price 1 --quote "+file)
	m.refused(exitFailure, "somebody else", "create --account keeper --quote "+file)
	forged := quote
	forged.Terms.MaxPricePerUnit = chain.Gwei(1)
	m.refused(exitFailure, "wrong signer", "create --account broadcaster --quote "+m.file("forged.json", forged))
	var job opened
	m.jobs(&job, "create --account broadcaster --quote "+file)
	if len(job.Elected) != 1 || job.Elected[0] != named {
		t.Errorf("opened %+v", job)
	}
	made, err := m.protocol.Job(t.Context(), job.Job)
	m.must(err)
	if made.Terms().Hash() != quote.Terms.Hash() || made.End.Sub(made.Start) < 30*time.Minute {
		t.Errorf("the chain has %+v, quoted were %+v", made.Terms(), quote.Terms)
	}
	m.refused(exitFailure, "QuoteUsedUp", "create --account broadcaster --quote "+file)
	m.refused(exitFailure, "connection refused", "create --account broadcaster --stream film --transcoder "+named.Hex())
}

// TestJobsQuote_AsksTheServerOfATranscoder runs a transcoder's agent, asks it for a quote and opens the job.
func TestJobsQuote_AsksTheServerOfATranscoder(t *testing.T) {
	t.Parallel()
	m := newMarket(t)
	agent := append([]string{"transcoder", "--account", "transcoder-3", "--listen", "127.0.0.1:0", "--price", "3"}, m.access...)
	start(t, agent...)
	account := genesis.Address("transcoder-3")
	for range m.client.Heads(t.Context(), time.Second) {
		service, err := m.protocol.ServiceOf(t.Context(), account)
		m.must(err)
		if service.URI != "" {
			break
		}
	}
	ask := "quote --account broadcaster --stream film --transcoder " + account.Hex()
	m.refused(exitFailure, "price is 3 wei a unit", ask+" --max-price 2")
	var quote signedTerms
	m.jobs(&quote, ask+" --max-price 4")
	if quote.Quote.Transcoder != account || quote.Quote.Broadcaster != genesis.Address("broadcaster") || quote.Quote.Jobs != 1 {
		t.Errorf("quoted %+v", quote)
	}
	m.refused(exitFailure, "another process", "claim --account transcoder-3", "1")
}

// work signs receipts of a job for sequences from 0 on, and vouchers of a gwei for each.
func (m *market) work(job uint64, count int) (receipts []wire.SignedReceipt, vouchers []wire.SignedVoucher) {
	m.t.Helper()
	for i := range uint64(count) {
		r := claim.Receipt{Job: job, Sequence: i, SourceHash: common.Hash{1, byte(i)}, Renditions: []common.Hash{{2, byte(i)}}, Units: 1}
		signature, err := claim.Sign(m.protocol.Domain.ReceiptDigest(r), genesis.Key("transcoder-1"))
		m.must(err)
		receipts = append(receipts, wire.SignedReceipt{Receipt: r, Signature: signature})
		v := claim.Voucher{
			Job: job, Transcoder: genesis.Address("transcoder-1"), ThroughSequence: i, Segments: i + 1, Units: i + 1, Amount: chain.Gwei(i + 1).Mul(1_000_000),
		}
		signature, err = claim.Sign(m.protocol.Domain.VoucherDigest(v), genesis.Key("broadcaster"))
		m.must(err)
		vouchers = append(vouchers, wire.SignedVoucher{Voucher: v, Signature: signature})
	}
	return receipts, vouchers
}

// seal seals a claim as soon as its seed is there.
func (m *market) seal(id uint64) {
	m.t.Helper()
	c, err := m.protocol.Claim(m.t.Context(), id)
	m.must(err)
	for head := range m.client.Heads(m.t.Context(), time.Second) {
		if head.Number > c.SeedBlock {
			m.send("keeper", m.protocol.Seal(id))
			return
		}
	}
	m.t.Fatal("the chain ended")
}

// made is what a script reads of `jobs claim`.
type made struct {
	Claim, FromSequence uint64
	Segments            int
	Amount              chain.Wei
	DryRun              bool
}

// ended is what a script reads of `jobs finalize`.
type ended struct {
	Claim  uint64
	Status string
}

// TestJobsClaim_IsPaidAfterItsWindow has the pay for four segments claimed from files, one by one, and settled.
func TestJobsClaim_IsPaidAfterItsWindow(t *testing.T) {
	t.Parallel()
	m := newMarket(t)
	var job opened
	m.jobs(&job, "create --account broadcaster --stream film --max-price 2gwei --budget 1eth --wait 1m")
	receipts, vouchers := m.work(job.Job, 4)
	id := strconv.FormatUint(job.Job, 10)
	files := func(last int) string {
		return "claim --account transcoder-1 --receipts " + m.file("receipts.json", receipts[:last+1]) + " --voucher " + m.file("voucher.json", vouchers[last])
	}
	m.refused(exitUsage, "go together", "claim --account transcoder-1 --voucher x.json", id)
	m.refused(exitFailure, "nothing to claim", "claim --account transcoder-1", id)
	m.refused(exitFailure, "wrong signer", "claim --account transcoder-1 --receipts "+m.file("none.json", receipts[:0])+
		" --voucher "+m.file("wrong.json", wire.SignedVoucher{Voucher: vouchers[1].Voucher, Signature: vouchers[0].Signature}), id)
	for i := range receipts {
		if i == 0 {
			var tried made
			m.jobs(&tried, files(i)+" --dry-run", id)
			if !tried.DryRun || tried.Claim != 0 {
				t.Errorf("a dry run claims %+v", tried)
			}
		}
		var claimed made
		m.jobs(&claimed, files(i), id)
		if i > 0 { // Before its window is over, which the other commands do not wait for.
			m.seal(uint64(i))
		}
		if claimed.FromSequence != uint64(i) || claimed.Segments != 1 || !claimed.Amount.Equal(chain.Gwei(1_000_000)) || claimed.DryRun {
			t.Errorf("claim %d is %+v", i, claimed)
		}
	}
	m.refused(exitFailure, "nothing to claim", "claim --account transcoder-1", id)
	m.refused(exitFailure, "is open until", "finalize --account keeper", "4")
	m.refused(exitFailure, "there is no claim 9, there are 4", "finalize --account keeper", "9")
	m.refused(exitUsage, "number of a claim, or all", "finalize --account keeper", "some")
	m.advance(2 * time.Minute)

	var done []ended
	m.jobs(&done, "finalize --account keeper --dry-run", "all")
	if len(done) != 4 || done[0].Status != "sealed" {
		t.Errorf("a dry run settles %+v", done)
	}
	m.jobs(&done, "finalize --account keeper", "2")
	if len(done) != 1 || done[0].Claim != 2 {
		t.Errorf("settled %+v", done)
	}
	m.refused(exitFailure, "already", "finalize --account keeper", "2")
	m.jobs(&done, "finalize --account keeper", "all")
	if len(done) != 3 {
		t.Errorf("settled %+v", done)
	}
	for n := range uint64(4) {
		c, err := m.protocol.Claim(t.Context(), n+1)
		m.must(err)
		want := protocol.ClaimFinalized
		switch {
		case n == 3: // Nobody has sealed it.
			want = protocol.ClaimVoid
		case c.Challenged > 0: // And nobody has revealed.
			want = protocol.ClaimMissed
		}
		if c.Status != want {
			t.Errorf("claim %d with %d challenges is %s, want %s", n+1, c.Challenged, c.Status, want)
		}
	}
}

// TestJobsClaim_RefusesWhatDoesNotPay claims less than its gas costs only when forced.
func TestJobsClaim_RefusesWhatDoesNotPay(t *testing.T) {
	t.Parallel()
	m := newMarket(t)
	var job opened
	m.jobs(&job, "create --account broadcaster --stream film --max-price 2gwei --budget 1eth --wait 1m")
	receipts, vouchers := m.work(job.Job, 1)
	vouchers[0].Voucher.Amount = chain.NewWei(big.NewInt(7))
	signature, err := claim.Sign(m.protocol.Domain.VoucherDigest(vouchers[0].Voucher), genesis.Key("broadcaster"))
	m.must(err)
	vouchers[0].Signature = signature
	id := strconv.FormatUint(job.Job, 10)
	m.refused(exitFailure, "the claim brings 7 wei and costs", "claim --account transcoder-1 --receipts "+m.file("receipts.json", receipts)+
		" --voucher "+m.file("voucher.json", vouchers[0]), id)
	var claimed made
	m.jobs(&claimed, "claim --account transcoder-1 --force", id)
	if claimed.Claim != 1 || !claimed.Amount.Equal(vouchers[0].Voucher.Amount) {
		t.Errorf("claimed %+v", claimed)
	}
}
