package main

import (
	"database/sql"
	"encoding/json"
	"fmt"
	"maps"
	"math/big"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"

	"github.com/livepeer/network/agents/broadcaster"
	"github.com/livepeer/network/agents/genesis"
	"github.com/livepeer/network/agents/observer"
	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/agents/wire"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/internal/chain/deploy"
	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/internal/store"
	"github.com/livepeer/network/verification/claim"
)

// networkBooks are what everybody's books say of all segments: the broadcaster's counters and vouchers, the transcoders'
// receipts and vouchers, and the chain.
type networkBooks struct {
	streams []streamBooks
	engaged []engagement
	strays  []protocol.Claim // on no job of these streams
	totals  observer.Totals
	vault   chain.Wei // ether that pools have earned
}

// streamBooks is what the broadcaster tells of a stream.
type streamBooks struct {
	name string
	next uint64 // number of the segment to come
	// Segments since the agent started: cut from the source, transcoded, without renditions, and vouchers signed.
	cut, transcoded, gaps, vouchers uint64
}

// engagement is one transcoder's work on one job.
type engagement struct {
	stream     string
	transcoder common.Address
	promised   claim.Voucher   // the newest that the broadcaster has signed
	received   []claim.Voucher // all that the transcoder has, in order
	receipts   map[uint64]bool // sequences that the transcoder has signed for
	claims     []protocol.Claim
}

// bookSums add up what streams tell.
type bookSums struct {
	cut, transcoded, gaps, vouchers, claims, refunded uint64
}

func (b networkBooks) sums() (s bookSums) {
	for _, stream := range b.streams {
		s.cut, s.transcoded, s.gaps, s.vouchers = s.cut+stream.cut, s.transcoded+stream.transcoded, s.gaps+stream.gaps, s.vouchers+stream.vouchers
	}
	for _, e := range b.engaged {
		s.claims, s.refunded = s.claims+uint64(len(e.claims)), s.refunded+e.refunded()
	}
	return s
}

// finalized adds up the claims that were paid.
func (e engagement) finalized() (segments uint64, amount chain.Wei) {
	for _, c := range e.claims {
		if c.Status == protocol.ClaimFinalized {
			segments, amount = segments+uint64(c.Count), amount.Add(c.Amount)
		}
	}
	return segments, amount
}

// refunded adds up the claims that were decided and not paid: their ether is back in the job.
func (e engagement) refunded() (segments uint64) {
	for _, c := range e.claims {
		if c.Status.Settled() && c.Status != protocol.ClaimFinalized {
			segments += uint64(c.Count)
		}
	}
	return segments
}

// settled tells whether nothing is under way any more: all segments came back or did not, and all vouchers are claimed and decided.
func (b networkBooks) settled() bool {
	for _, s := range b.streams {
		if s.cut != s.transcoded+s.gaps {
			return false
		}
	}
	for _, e := range b.engaged {
		if paid, _ := e.finalized(); paid+e.refunded() != e.promised.Segments {
			return false
		}
	}
	return b.totals.Escrowed.IsZero()
}

// audit follows every segment from ingest to payment. It returns how many cannot be accounted for, and what is wrong. It is pure.
func (b networkBooks) audit() (lost uint64, complaints []string) {
	complain := func(segments uint64, format string, arguments ...any) {
		lost += segments
		complaints = append(complaints, fmt.Sprintf(format, arguments...))
	}
	for _, s := range b.streams {
		if s.cut != s.next {
			complain(distance(s.cut, s.next), "%s: %d segments were cut, the next is number %d", s.name, s.cut, s.next)
		}
		if s.cut != s.transcoded+s.gaps {
			complain(distance(s.cut, s.transcoded+s.gaps), "%s: %d segments were cut, %d transcoded and %d are gaps", s.name, s.cut, s.transcoded, s.gaps)
		}
		b.auditPromises(s, complain)
	}
	for _, e := range b.engaged {
		e.audit(complain)
	}
	for _, c := range b.strays {
		complain(uint64(c.Count), "claim %d is on job %d, which is of no stream", c.ID, c.Job)
	}
	b.auditEther(complain)
	return lost, complaints
}

type complainer = func(segments uint64, format string, arguments ...any)

// auditPromises holds a stream's vouchers against its transcoded segments.
func (b networkBooks) auditPromises(s streamBooks, complain complainer) {
	paid, silent, promised := make(map[uint64]bool), uint64(0), uint64(0)
	for _, e := range b.engaged {
		if e.stream != s.name {
			continue
		}
		promised += e.promised.Segments
		for _, v := range e.received {
			paid[v.ThroughSequence] = true
		}
		silent += e.promised.Segments - uint64(len(e.received)) // A later voucher has made up for those that were not delivered.
	}
	if promised != s.vouchers {
		complain(distance(promised, s.vouchers), "%s: %d vouchers were signed, they promise %d segments", s.name, s.vouchers, promised)
	}
	if known := uint64(len(paid)); known > s.transcoded || known+silent < s.transcoded {
		complain(distance(known, s.transcoded), "%s: %d segments were transcoded, vouchers pay for %d and %d that were not delivered", s.name, s.transcoded, known, silent)
	}
	for sequence := range paid {
		if sequence >= s.next {
			complain(1, "%s: segment %d is paid for and was never cut", s.name, sequence)
		}
	}
}

// audit holds what was promised against what was claimed and paid.
func (e engagement) audit(complain complainer) {
	who := fmt.Sprintf("%s, job %d, transcoder %s", e.stream, e.promised.Job, e.transcoder)
	var newest claim.Voucher
	if len(e.received) > 0 {
		newest = e.received[len(e.received)-1]
	}
	if newest.Segments != e.promised.Segments || !newest.Amount.Equal(e.promised.Amount) {
		complain(0, "%s: %d segments were promised, the transcoder has a voucher over %d", who, e.promised.Segments, newest.Segments)
	}
	segments, amount := e.finalized()
	if segments != e.promised.Segments || !amount.Equal(e.promised.Amount) {
		complain(distance(segments+e.refunded(), e.promised.Segments), "%s: %d segments and %s were promised, %d and %s are paid",
			who, e.promised.Segments, e.promised.Amount, segments, amount)
	}
	claimed := make(map[uint64]uint64) // claim by sequence
	for _, c := range e.claims {
		if c.Status != protocol.ClaimFinalized {
			complain(0, "%s: claim %d of %d segments is %s: %d challenged, %d revealed, %d passed", who, c.ID, c.Count, c.Status, c.Challenged, c.Revealed, c.Passed)
		}
		for sequence := c.FromSequence; sequence < c.FromSequence+uint64(c.Count); sequence++ {
			if other, twice := claimed[sequence]; twice {
				complain(1, "%s: segment %d is in claims %d and %d", who, sequence, other, c.ID)
			}
			if claimed[sequence] = c.ID; !e.receipts[sequence] {
				complain(1, "%s: segment %d of claim %d has no receipt", who, sequence, c.ID)
			}
		}
	}
}

// auditEther holds what left the jobs against what was earned.
func (b networkBooks) auditEther(complain complainer) {
	var paid chain.Wei
	for _, e := range b.engaged {
		_, amount := e.finalized()
		paid = paid.Add(amount)
	}
	t := b.totals
	if left := t.FeesPaid.Add(t.Bounties); !left.Equal(paid) {
		complain(0, "claims over %s were paid, %s left the jobs", paid, left)
	}
	if !t.AddUp() {
		complain(0, "the ether of the jobs does not add up: %+v", t)
	}
	if !b.vault.Equal(t.FeesPaid) {
		complain(0, "transcoders earned %s, %s is there for them", t.FeesPaid, b.vault)
	}
}

func distance(a, b uint64) uint64 { return max(a, b) - min(a, b) }

// auditor reads the books of a soak.
type auditor struct {
	s        *soak
	client   *chain.Client
	protocol *protocol.Protocol
}

func openAuditor(s *soak) *auditor {
	t := s.t
	t.Helper()
	deployment, err := deploy.Load(filepath.Join(s.folder, "devnet", genesis.DeploymentFile))
	if err != nil {
		t.Fatal(err)
	}
	client, err := chain.Dial(t.Context(), chain.Config{URL: s.rpc, Clock: clock.System{}, Log: zerolog.Nop()})
	if err != nil {
		t.Fatal(err)
	}
	p, err := protocol.Open(t.Context(), client, deployment)
	if err != nil {
		t.Fatal(err)
	}
	if rate := ask(t, func() (uint32, error) { return p.VerificationRate(t.Context()) }); rate != uint32(s.verificationRate) {
		t.Errorf("one segment in %d is challenged, want one in %d", rate, s.verificationRate)
	}
	return &auditor{s, client, p}
}

func (a *auditor) close() { a.client.Close() }

// ask repeats a question until a node that has much to do answers.
func ask[T any](t testing.TB, question func() (T, error)) T {
	t.Helper()
	again := time.NewTicker(time.Second)
	defer again.Stop()
	over := deadline(time.Minute)
	for {
		value, err := question()
		if err == nil {
			return value
		}
		select {
		case <-again.C:
		case <-over:
			t.Fatal(err)
		}
	}
}

// read reads everybody's books: those that are written last first, so that what is under way is not taken for missing.
func (a *auditor) read() (b networkBooks) {
	s, t := a.s, a.s.t
	t.Helper()
	ctx := t.Context()
	type pair struct {
		job        uint64
		transcoder common.Address
	}
	claims := make(map[pair][]protocol.Claim)
	count := ask(t, func() (uint64, error) { return a.protocol.ClaimCount(ctx) })
	for id := uint64(1); id <= count; id++ {
		c := ask(t, func() (protocol.Claim, error) { return a.protocol.Claim(ctx, id) })
		key := pair{c.Job, c.Transcoder}
		claims[key] = append(claims[key], c)
	}
	b.vault = chain.NewWei(ask(t, func() (*big.Int, error) { return a.client.BalanceAt(ctx, a.protocol.At.FeeVault, nil) }))
	b.totals = readState(t, s.page).Totals
	b.streams = a.readStreams()
	streams := make(map[common.Hash]string)
	for _, stream := range b.streams {
		streams[broadcaster.StreamID(genesis.Address("broadcaster"), stream.name)] = stream.name
	}
	transcoders := make(map[common.Address]string)
	for i := range s.transcoders {
		name := fmt.Sprintf("transcoder-%d", i+1)
		transcoders[genesis.Address(name)] = name
	}
	for _, promised := range a.rows("broadcaster", "broadcaster", `SELECT voucher FROM vouchers ORDER BY job, transcoder`) {
		e := engagement{receipts: make(map[uint64]bool)}
		decode(t, promised, &e.promised)
		e.transcoder = e.promised.Transcoder
		job := ask(t, func() (protocol.Job, error) { return a.protocol.Job(ctx, e.promised.Job) })
		e.stream = streams[job.StreamID]
		key, name := pair{job.ID, e.transcoder}, transcoders[e.transcoder]
		e.claims = claims[key]
		delete(claims, key)
		for _, text := range a.rows(name, "transcoder", fmt.Sprintf(`SELECT signed FROM vouchers WHERE job = %d ORDER BY through`, job.ID)) {
			var signed wire.SignedVoucher
			decode(t, text, &signed)
			e.received = append(e.received, signed.Voucher)
		}
		for _, text := range a.rows(name, "transcoder", fmt.Sprintf(`SELECT signed FROM receipts WHERE job = %d`, job.ID)) {
			var signed wire.SignedReceipt
			decode(t, text, &signed)
			e.receipts[signed.Receipt.Sequence] = true
		}
		b.engaged = append(b.engaged, e)
	}
	for _, left := range claims {
		b.strays = append(b.strays, left...)
	}
	return b
}

// readStreams reads the broadcaster's counters and where its streams are.
func (a *auditor) readStreams() []streamBooks {
	t := a.s.t
	t.Helper()
	families := scrape(t, a.s.metrics)
	streams := make(map[string]*streamBooks)
	for name, into := range map[string]func(*streamBooks, uint64, string){
		"livepeer_segments_cut_total":  func(s *streamBooks, n uint64, _ string) { s.cut = n },
		"livepeer_vouchers_sent_total": func(s *streamBooks, n uint64, _ string) { s.vouchers = n },
		"livepeer_segments_total": func(s *streamBooks, n uint64, result string) {
			if result == "gap" {
				s.gaps = n
			} else {
				s.transcoded = n
			}
		},
	} {
		for _, m := range families[name].GetMetric() {
			stream := labelOf(m, "stream")
			if streams[stream] == nil {
				streams[stream] = &streamBooks{name: stream}
			}
			into(streams[stream], uint64(m.GetCounter().GetValue()), labelOf(m, "result"))
		}
	}
	if len(streams) != a.s.streams {
		t.Fatalf("the broadcaster tells of %d streams, %d are published", len(streams), a.s.streams)
	}
	for _, text := range a.rows("broadcaster", "broadcaster", `SELECT json_object('name', name, 'next', next_sequence) FROM streams`) {
		var at struct {
			Name string
			Next uint64
		}
		decode(t, text, &at)
		streams[at.Name].next = at.Next
	}
	var all []streamBooks
	for _, name := range slices.Sorted(maps.Keys(streams)) {
		all = append(all, *streams[name])
	}
	return all
}

// rows returns the one text column that a statement selects in an agent's database.
func (a *auditor) rows(account, role, statement string) (found []string) {
	t := a.s.t
	t.Helper()
	db, err := store.Open(filepath.Join(a.s.folder, account, role, databaseFile))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = db.Close() }()
	err = db.View(t.Context(), func(tx *sql.Tx) error {
		rows, err := tx.QueryContext(t.Context(), statement)
		if err != nil {
			return err
		}
		defer func() { _ = rows.Close() }()
		for rows.Next() {
			var text string
			if err := rows.Scan(&text); err != nil {
				return err
			}
			found = append(found, text)
		}
		return rows.Err()
	})
	if err != nil {
		t.Fatalf("books of %s: %v", account, err)
	}
	return found
}

func decode(t testing.TB, text string, into any) {
	t.Helper()
	if err := json.Unmarshal([]byte(text), into); err != nil {
		t.Fatalf("decode %q: %v", text, err)
	}
}

// TestAudit_FindsWhatIsMissing breaks honest books in each way that matters.
func TestAudit_FindsWhatIsMissing(t *testing.T) {
	t.Parallel()
	wei := func(n uint64) chain.Wei { return chain.Gwei(n) }
	who := genesis.Address("transcoder-1")
	voucher := func(through, segments uint64) claim.Voucher {
		return claim.Voucher{Job: 1, Transcoder: who, ThroughSequence: through, Segments: segments, Amount: wei(10 * segments)}
	}
	// Five segments: one to three are transcoded and in one claim, zero and four are gaps.
	honest := func() networkBooks {
		return networkBooks{
			streams: []streamBooks{{name: "a", next: 5, cut: 5, transcoded: 3, gaps: 2, vouchers: 3}},
			engaged: []engagement{{
				stream: "a", transcoder: who, promised: voucher(3, 3), received: []claim.Voucher{voucher(1, 1), voucher(2, 2), voucher(3, 3)},
				receipts: map[uint64]bool{1: true, 2: true, 3: true},
				claims:   []protocol.Claim{{ID: 1, Job: 1, Transcoder: who, FromSequence: 1, Count: 3, Amount: wei(30), Status: protocol.ClaimFinalized}},
			}},
			totals: observer.Totals{Budgets: wei(100), Free: wei(70), FeesPaid: wei(29), Bounties: wei(1)},
			vault:  wei(29),
		}
	}
	cases := map[string]struct {
		change func(*networkBooks)
		lost   uint64
		says   string // empty if nothing is wrong
	}{
		"honest":                    {change: func(*networkBooks) {}},
		"a number was left out":     {func(b *networkBooks) { b.streams[0].next++ }, 1, "the next is number 6"},
		"nobody knows what came of": {func(b *networkBooks) { b.streams[0].gaps-- }, 1, "5 segments were cut, 3 transcoded and 1 are gaps"},
		"transcoded and not paid": {
			func(b *networkBooks) { b.streams[0].transcoded, b.streams[0].gaps = 4, 1 }, 1, "4 segments were transcoded, vouchers pay for 3",
		},
		"a voucher was signed twice":     {func(b *networkBooks) { b.streams[0].vouchers = 4 }, 1, "4 vouchers were signed"},
		"a lost voucher was made up for": {change: func(b *networkBooks) { b.engaged[0].received = b.engaged[0].received[1:] }},
		"the last voucher was lost":      {func(b *networkBooks) { b.engaged[0].received = b.engaged[0].received[:2] }, 0, "the transcoder has a voucher over 2"},
		"a claim is still open": {
			func(b *networkBooks) { b.engaged[0].claims[0].Status = protocol.ClaimSealed }, 3, "30 gwei were promised, 0",
		},
		"a claim is short": {func(b *networkBooks) {
			b.engaged[0].claims[0].Count, b.engaged[0].claims[0].Amount = 2, wei(20)
		}, 1, "2 and"},
		"claimed twice": {func(b *networkBooks) {
			again := b.engaged[0].claims[0]
			again.ID, again.Count, again.Amount, again.Status = 2, 1, wei(10), protocol.ClaimVoid
			b.engaged[0].claims = append(b.engaged[0].claims, again)
		}, 1, "segment 1 is in claims 1 and 2"},
		"work that was not paid": {func(b *networkBooks) {
			b.engaged[0].claims[0].Status, b.totals.Free, b.totals.FeesPaid, b.totals.Bounties, b.vault = protocol.ClaimVoid, wei(100), wei(0), wei(0), wei(0)
		}, 0, "3 segments is void"},
		"claimed without a receipt": {func(b *networkBooks) { delete(b.engaged[0].receipts, 2) }, 1, "segment 2 of claim 1 has no receipt"},
		"a claim on nothing":        {func(b *networkBooks) { b.strays = []protocol.Claim{{ID: 9, Job: 7, Count: 2}} }, 2, "claim 9 is on job 7"},
		"ether is missing":          {func(b *networkBooks) { b.totals.Free = wei(69) }, 0, "does not add up"},
		"paid to nobody":            {func(b *networkBooks) { b.vault = wei(28) }, 0, "is there for them"},
		"paid for nothing":          {func(b *networkBooks) { b.totals.Bounties = wei(2) }, 0, "left the jobs"},
		"never cut":                 {func(b *networkBooks) { b.engaged[0].received[0].ThroughSequence = 8 }, 1, "never cut"},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			books := honest()
			c.change(&books)
			lost, complaints := books.audit()
			said := strings.Join(complaints, "\n")
			if lost != c.lost || c.says == "" && said != "" || !strings.Contains(said, c.says) {
				t.Errorf("%d segments are lost, want %d; it says %q, want %q", lost, c.lost, said, c.says)
			}
		})
	}
}
