package main

import (
	"database/sql"
	"encoding/json"
	"fmt"
	"maps"
	"math/big"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"

	"github.com/livepeer/network/agents/broadcaster"
	"github.com/livepeer/network/agents/genesis"
	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/agents/wire"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/internal/chain/deploy"
	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/internal/store"
)

// quietReads is how often the books are read when nothing is under way any more: what shows them may be a block behind.
const quietReads = 5

// auditor reads the books of a fleet beside its running agents.
type auditor struct {
	f        *fleet
	client   *chain.Client
	protocol *protocol.Protocol
	// transcoders are their names by account.
	transcoders map[common.Address]string
	// streams is how many the broadcaster tells of since its start; 0 where it was started again and its counters tell too little.
	streams int
	// unpaid is that of the books.
	unpaid uint64
}

// auditor opens the chain for the books of transcoders; it ends with the test.
func (f *fleet) auditor(transcoders ...string) *auditor {
	f.t.Helper()
	deployment, err := deploy.Load(filepath.Join(f.folder, "devnet", genesis.DeploymentFile))
	f.must(err)
	client, err := chain.Dial(f.t.Context(), chain.Config{URL: f.rpc, Clock: clock.System{}, Log: zerolog.Nop()})
	f.must(err)
	f.t.Cleanup(client.Close)
	p, err := protocol.Open(f.t.Context(), client, deployment)
	f.must(err)
	a := &auditor{f: f, client: client, protocol: p, transcoders: make(map[common.Address]string)}
	for _, name := range transcoders {
		a.transcoders[genesis.Address(name)] = name
	}
	return a
}

// drain reads the books until nothing is wrong with them or nothing is under way any more, for as long as the limit at most: the audit tells
// what is missing then.
func (a *auditor) drain(limit time.Duration) networkBooks {
	a.f.t.Helper()
	over := deadline(limit)
	again := time.NewTicker(5 * time.Second)
	defer again.Stop()
	for quiet := 0; ; {
		books := a.read()
		_, complaints := books.audit()
		if quiet++; !books.settled() {
			quiet = 0
		}
		if len(complaints) == 0 || quiet == quietReads {
			return books
		}
		select {
		case <-again.C:
		case <-over:
			return books
		}
	}
}

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
	t := a.f.t
	t.Helper()
	ctx := t.Context()
	b.unpaid = a.unpaid
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
	b.totals = readState(t, a.f.page).Totals
	if a.streams > 0 {
		b.streams = a.readStreams()
	}
	streams := make(map[common.Hash]string)
	for _, stream := range b.streams {
		streams[broadcaster.StreamID(genesis.Address("broadcaster"), stream.name)] = stream.name
	}
	for _, promised := range a.rows("broadcaster", "broadcaster", `SELECT voucher FROM vouchers ORDER BY job, transcoder`) {
		e := engagement{receipts: make(map[uint64]bool)}
		decode(t, promised, &e.promised)
		e.transcoder = e.promised.Transcoder
		job := ask(t, func() (protocol.Job, error) { return a.protocol.Job(ctx, e.promised.Job) })
		e.stream = streams[job.StreamID]
		key, name := pair{job.ID, e.transcoder}, a.transcoders[e.transcoder]
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
		seen := a.rows("broadcaster", "broadcaster", fmt.Sprintf(`SELECT COUNT(*) FROM seen WHERE job = %d AND transcoder = '%s'`, job.ID, e.transcoder.Hex()))
		decode(t, seen[0], &e.seen)
		b.engaged = append(b.engaged, e)
	}
	for _, left := range claims {
		b.strays = append(b.strays, left...)
	}
	return b
}

// readStreams reads the broadcaster's counters and where its streams are.
func (a *auditor) readStreams() []streamBooks {
	t := a.f.t
	t.Helper()
	families := scrape(t, a.f.metrics)
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
	if len(streams) != a.streams {
		t.Fatalf("the broadcaster tells of %d streams, %d are published", len(streams), a.streams)
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
	t := a.f.t
	t.Helper()
	db, err := store.Open(a.f.store(role, account))
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
