package main

import (
	"context"
	"database/sql"
	"encoding/json"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"

	"github.com/livepeer/network/agents/genesis"
	"github.com/livepeer/network/agents/observer"
	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/internal/chain/deploy"
	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/internal/store"
	"github.com/livepeer/network/verification/claim"
)

// books are what the chain and the agents' stores say about who owes whom.
type books struct {
	f           *fleet
	chain       *protocol.Protocol
	broadcaster *store.DB
	transcoders map[common.Address]*store.DB
}

// openBooks opens the stores of the broadcaster and of transcoders beside the running agents.
func (f *fleet) openBooks(transcoders ...string) *books {
	f.t.Helper()
	ctx := f.t.Context()
	client, err := chain.Dial(ctx, chain.Config{URL: f.rpc, Clock: clock.System{}, Log: zerolog.Nop()})
	f.must(err)
	f.t.Cleanup(client.Close)
	deployment, err := deploy.Load(filepath.Join(f.folder, "devnet", genesis.DeploymentFile))
	f.must(err)
	b := &books{f: f, transcoders: make(map[common.Address]*store.DB)}
	b.chain, err = protocol.Open(ctx, client, deployment)
	f.must(err)
	b.broadcaster = f.openStore("broadcaster", "broadcaster")
	for _, name := range transcoders {
		b.transcoders[genesis.Address(name)] = f.openStore("transcoder", name)
	}
	return b
}

func (f *fleet) openStore(role, account string) *store.DB {
	f.t.Helper()
	db, err := store.Open(f.store(role, account))
	f.must(err)
	f.t.Cleanup(func() { _ = db.Close() })
	return db
}

// row reads one row, or tells that there is none.
func (b *books) row(db *store.DB, into any, query string, arguments ...any) (found bool) {
	b.f.t.Helper()
	err := db.View(b.f.t.Context(), func(tx *sql.Tx) error {
		rows, err := tx.QueryContext(b.f.t.Context(), query, arguments...)
		if err != nil {
			return err
		}
		defer func() { _ = rows.Close() }()
		if found = rows.Next(); found {
			return rows.Scan(into)
		}
		return rows.Err()
	})
	b.f.must(err)
	return found
}

// promised is the newest voucher of the broadcaster's store for a transcoder; zero if there is none.
func (b *books) promised(job uint64, transcoder common.Address) (v claim.Voucher) {
	b.f.t.Helper()
	var text string
	if b.row(b.broadcaster, &text, `SELECT voucher FROM vouchers WHERE job = ? AND transcoder = ?`, int64(job), transcoder.Hex()) {
		b.f.must(json.Unmarshal([]byte(text), &v))
	}
	return v
}

// received is the newest voucher of a transcoder's store; zero if there is none.
func (b *books) received(job uint64, transcoder common.Address) claim.Voucher {
	b.f.t.Helper()
	var text string
	var signed struct{ Voucher claim.Voucher }
	if b.row(b.transcoders[transcoder], &text, `SELECT signed FROM vouchers WHERE job = ? ORDER BY through DESC LIMIT 1`, int64(job)) {
		b.f.must(json.Unmarshal([]byte(text), &signed))
	}
	return signed.Voucher
}

// seen is how many receipts of a transcoder have reached the broadcaster.
func (b *books) seen(job uint64, transcoder common.Address) (count int64) {
	b.f.t.Helper()
	b.row(b.broadcaster, &count, `SELECT COUNT(*) FROM seen WHERE job = ? AND transcoder = ?`, int64(job), transcoder.Hex())
	return count
}

// claimed tells whether all that was promised on a job is claimed.
func (b *books) claimed(ctx context.Context, job uint64) bool {
	b.f.t.Helper()
	for transcoder := range b.transcoders {
		cursor, err := b.chain.Cursor(ctx, job, transcoder)
		if err != nil || cursor.Segments != b.promised(job, transcoder).Segments {
			return false
		}
	}
	return true
}

// settled waits until everything that was promised on a job is claimed and every claim is settled.
func (b *books) settled(job uint64) observer.State {
	b.f.t.Helper()
	all := false
	state := b.f.await(6*time.Minute, "every voucher to be claimed and every claim to be settled", func(s observer.State) bool {
		all = all || b.claimed(b.f.t.Context(), job)
		return all && s.Totals.Claims.Open+s.Totals.Claims.Sealed == 0
	})
	if paid := state.Totals.Claims; paid.Failed+paid.Missed+paid.Void > 0 || state.Totals.Failed > 0 {
		b.f.errorf("honest work was not paid: %s", story(state))
	}
	if !state.Totals.AddUp() {
		b.f.errorf("balances do not add up: %s", story(state))
	}
	return state
}

// check holds the claims on a job against what was promised: every voucher is claimed, once. At most unpaid receipts may have
// reached a broadcaster that died before it could pay them.
func (b *books) check(job uint64, unpaid int64) {
	b.f.t.Helper()
	ctx := b.f.t.Context()
	count, err := b.chain.ClaimCount(ctx)
	b.f.must(err)
	type place struct {
		transcoder common.Address
		sequence   uint64
	}
	segments, amounts := make(map[common.Address]uint64), make(map[common.Address]chain.Wei)
	in := make(map[place]uint64)
	for id := uint64(1); id <= count; id++ {
		c, err := b.chain.Claim(ctx, id)
		b.f.must(err)
		if c.Job != job {
			b.f.errorf("claim %d is on job %d: there should be one job, %d", id, c.Job, job)
		}
		segments[c.Transcoder] += uint64(c.Count)
		amounts[c.Transcoder] = amounts[c.Transcoder].Add(c.Amount)
		for sequence := c.FromSequence; sequence < c.FromSequence+uint64(c.Count); sequence++ {
			if other, twice := in[place{c.Transcoder, sequence}]; twice {
				b.f.errorf("segment %d of %s is in claims %d and %d", sequence, c.Transcoder, other, id)
			}
			in[place{c.Transcoder, sequence}] = id
		}
	}
	for transcoder := range b.transcoders {
		promised, received, seen := b.promised(job, transcoder), b.received(job, transcoder), b.seen(job, transcoder)
		b.f.t.Logf("%s: %d receipts seen, %d segments promised for %s, %d claimed for %s",
			transcoder, seen, promised.Segments, promised.Amount, segments[transcoder], amounts[transcoder])
		if !promised.Equal(received) {
			b.f.errorf("%s was promised %+v and has %+v", transcoder, promised, received)
		}
		if segments[transcoder] != promised.Segments || !amounts[transcoder].Equal(promised.Amount) {
			b.f.errorf("%s was promised %s for %d segments and has claimed %s for %d",
				transcoder, promised.Amount, promised.Segments, amounts[transcoder], segments[transcoder])
		}
		if missing := seen - int64(promised.Segments); missing < 0 || missing > unpaid {
			b.f.errorf("%s: %d receipts reached the broadcaster, %d segments were paid", transcoder, seen, promised.Segments)
		}
	}
}
