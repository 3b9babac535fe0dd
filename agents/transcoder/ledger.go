package transcoder

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/livepeer/network/agents/wire"
	"github.com/livepeer/network/internal/store"
)

// ledger is the transcoder's memory: what it has signed and what it was promised.
// A receipt is on the disk before it is returned, a voucher before it is acknowledged.
type ledger struct{ db *store.DB }

// errEquivocation says that a different receipt for the same sequence is signed already.
var errEquivocation = errors.New("another source was transcoded for this sequence")

func openLedger(ctx context.Context, db *store.DB) (*ledger, error) {
	err := db.Migrate(ctx, "transcoder", `
		CREATE TABLE receipts (
			job      INTEGER NOT NULL,
			sequence INTEGER NOT NULL,
			signed   TEXT NOT NULL,    -- wire.SignedReceipt as JSON
			ordered  BLOB NOT NULL,    -- the broadcaster's signature over the claim.Segment
			pruned   INTEGER NOT NULL DEFAULT 0, -- whether the blobs it names are gone
			at       INTEGER NOT NULL, -- Unix time in seconds
			PRIMARY KEY (job, sequence)
		) STRICT;
		CREATE TABLE vouchers (
			job      INTEGER NOT NULL,
			through  INTEGER NOT NULL,
			segments INTEGER NOT NULL,
			signed   TEXT NOT NULL,    -- wire.SignedVoucher as JSON
			at       INTEGER NOT NULL, -- Unix time in seconds
			PRIMARY KEY (job, through)
		) STRICT;
		CREATE TABLE profiles (
			hash      TEXT PRIMARY KEY,
			canonical TEXT NOT NULL
		) STRICT`, `CREATE TABLE claims_settled (
			deployment TEXT PRIMARY KEY, -- address of JobsManager
			first      INTEGER NOT NULL  -- every claim below needs nothing any more
		) STRICT`, `CREATE TABLE kept (
			hash     TEXT NOT NULL, -- of a blob that is kept for a receipt
			job      INTEGER NOT NULL,
			sequence INTEGER NOT NULL,
			PRIMARY KEY (hash, job, sequence)
		) STRICT, WITHOUT ROWID;
		CREATE INDEX kept_by_receipt ON kept (job, sequence);
		INSERT INTO kept SELECT json_extract(signed, '$.receipt.sourceHash'), job, sequence FROM receipts WHERE pruned = 0;
		INSERT OR IGNORE INTO kept SELECT named.value, job, sequence
			FROM receipts, json_each(receipts.signed, '$.receipt.renditionHashes') AS named WHERE pruned = 0`)
	if err != nil {
		return nil, err
	}
	return &ledger{db}, nil
}

// addReceipt stores a receipt and the broadcaster's order for it. It fails with errEquivocation if another
// receipt for the sequence is there.
func (l *ledger) addReceipt(ctx context.Context, r wire.SignedReceipt, ordered []byte, at time.Time) error {
	encoded, err := json.Marshal(r)
	if err != nil {
		return fmt.Errorf("encode receipt: %w", err)
	}
	err = l.db.Update(ctx, func(tx *sql.Tx) error {
		result, err := tx.ExecContext(ctx, `INSERT INTO receipts (job, sequence, signed, ordered, at) VALUES (?, ?, ?, ?, ?)
			ON CONFLICT (job, sequence) DO NOTHING`, int64(r.Receipt.Job), int64(r.Receipt.Sequence), string(encoded), ordered, at.Unix())
		if err != nil {
			return err
		}
		if added, err := result.RowsAffected(); err != nil || added == 0 {
			return errors.Join(err, errEquivocation)
		}
		for _, hash := range append([]common.Hash{r.Receipt.SourceHash}, r.Receipt.Renditions...) {
			_, err := tx.ExecContext(ctx, `INSERT OR IGNORE INTO kept (hash, job, sequence) VALUES (?, ?, ?)`,
				hash.Hex(), int64(r.Receipt.Job), int64(r.Receipt.Sequence))
			if err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return fmt.Errorf("store receipt of job %d segment %d: %w", r.Receipt.Job, r.Receipt.Sequence, err)
	}
	return nil
}

// receipt returns the receipt of a sequence, if there is one.
func (l *ledger) receipt(ctx context.Context, job, sequence uint64) (wire.SignedReceipt, bool, error) {
	found, err := query[wire.SignedReceipt](ctx, l.db, `SELECT signed FROM receipts WHERE job = ? AND sequence = ?`, int64(job), int64(sequence))
	if err != nil || len(found) == 0 {
		return wire.SignedReceipt{}, false, err
	}
	return found[0], true, nil
}

// order returns the broadcaster's signature over a segment, nil if the segment was not served.
func (l *ledger) order(ctx context.Context, job, sequence uint64) (signature []byte, err error) {
	err = l.db.View(ctx, func(tx *sql.Tx) error {
		err := tx.QueryRowContext(ctx, `SELECT ordered FROM receipts WHERE job = ? AND sequence = ?`, int64(job), int64(sequence)).Scan(&signature)
		if errors.Is(err, sql.ErrNoRows) {
			return nil
		}
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("read order of job %d segment %d: %w", job, sequence, err)
	}
	return signature, nil
}

// receiptsFrom returns the receipts of a job from a sequence on, in order.
func (l *ledger) receiptsFrom(ctx context.Context, job, from uint64) ([]wire.SignedReceipt, error) {
	return query[wire.SignedReceipt](ctx, l.db, `SELECT signed FROM receipts WHERE job = ? AND sequence >= ? ORDER BY sequence`, int64(job), int64(from))
}

// prunable returns the blobs that are kept for receipts of a job below a sequence and for no other receipt: who publishes
// the same again, also on another job, has the same bytes.
func (l *ledger) prunable(ctx context.Context, job, below uint64) ([]common.Hash, error) {
	return query[common.Hash](ctx, l.db, `SELECT DISTINCT json_quote(hash) FROM kept WHERE job = ?1 AND sequence < ?2 AND NOT EXISTS (
		SELECT 1 FROM kept AS other WHERE other.hash = kept.hash AND (other.job <> ?1 OR other.sequence >= ?2))`, int64(job), int64(below))
}

// markPruned tells that prunable blobs are gone.
func (l *ledger) markPruned(ctx context.Context, job, below uint64) error {
	return l.db.Update(ctx, func(tx *sql.Tx) error {
		if _, err := tx.ExecContext(ctx, `DELETE FROM kept WHERE job = ? AND sequence < ?`, int64(job), int64(below)); err != nil {
			return err
		}
		_, err := tx.ExecContext(ctx, `UPDATE receipts SET pruned = 1 WHERE job = ? AND sequence < ? AND pruned = 0`, int64(job), int64(below))
		return err
	})
}

// addVoucher stores a voucher, which the caller has checked to go beyond the one before.
func (l *ledger) addVoucher(ctx context.Context, v wire.SignedVoucher, at time.Time) error {
	encoded, err := json.Marshal(v)
	if err != nil {
		return fmt.Errorf("encode voucher: %w", err)
	}
	err = l.db.Update(ctx, func(tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, `INSERT INTO vouchers (job, through, segments, signed, at) VALUES (?, ?, ?, ?, ?)`,
			int64(v.Voucher.Job), int64(v.Voucher.ThroughSequence), int64(v.Voucher.Segments), string(encoded), at.Unix())
		return err
	})
	if err != nil {
		return fmt.Errorf("store voucher of job %d: %w", v.Voucher.Job, err)
	}
	return nil
}

// lastVoucher returns the newest voucher of a job, if there is one.
func (l *ledger) lastVoucher(ctx context.Context, job uint64) (wire.SignedVoucher, bool, error) {
	found, err := query[wire.SignedVoucher](ctx, l.db, `SELECT signed FROM vouchers WHERE job = ? ORDER BY through DESC LIMIT 1`, int64(job))
	if err != nil || len(found) == 0 {
		return wire.SignedVoucher{}, false, err
	}
	return found[0], true, nil
}

// hasVoucher tells whether there is a voucher of a job that ends at a sequence.
func (l *ledger) hasVoucher(ctx context.Context, job, through uint64) (bool, error) {
	found, err := query[wire.SignedVoucher](ctx, l.db, `SELECT signed FROM vouchers WHERE job = ? AND through = ?`, int64(job), int64(through))
	return len(found) > 0, err
}

// unclaimed returns the vouchers that go beyond what was claimed, in order, and when the first of them came.
func (l *ledger) unclaimed(ctx context.Context, job, segments uint64) (vouchers []wire.SignedVoucher, oldest time.Time, err error) {
	vouchers, err = query[wire.SignedVoucher](ctx, l.db, `SELECT signed FROM vouchers WHERE job = ? AND segments > ? ORDER BY through`, int64(job), int64(segments))
	if err != nil || len(vouchers) == 0 {
		return nil, time.Time{}, err
	}
	err = l.db.View(ctx, func(tx *sql.Tx) error {
		var at int64
		row := tx.QueryRowContext(ctx, `SELECT MIN(at) FROM vouchers WHERE job = ? AND segments > ?`, int64(job), int64(segments))
		if err := row.Scan(&at); err != nil {
			return err
		}
		oldest = time.Unix(at, 0)
		return nil
	})
	return vouchers, oldest, err
}

// jobs returns the jobs with receipts.
func (l *ledger) jobs(ctx context.Context) ([]uint64, error) {
	return query[uint64](ctx, l.db, `SELECT DISTINCT CAST(job AS TEXT) FROM receipts ORDER BY job`)
}

// addProfiles remembers the canonical JSON of a ladder by its hash.
func (l *ledger) addProfiles(ctx context.Context, hash common.Hash, canonical []byte) error {
	return l.db.Update(ctx, func(tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, `INSERT INTO profiles (hash, canonical) VALUES (?, ?) ON CONFLICT DO NOTHING`, hash.Hex(), string(canonical))
		return err
	})
}

// profiles returns the canonical JSON of a ladder, or nil.
func (l *ledger) profiles(ctx context.Context, hash common.Hash) ([]byte, error) {
	found, err := query[json.RawMessage](ctx, l.db, `SELECT canonical FROM profiles WHERE hash = ?`, hash.Hex())
	if err != nil || len(found) == 0 {
		return nil, err
	}
	return found[0], nil
}

// query decodes the one JSON column that a statement selects.
func query[T any](ctx context.Context, db *store.DB, statement string, arguments ...any) ([]T, error) {
	var found []T
	err := db.View(ctx, func(tx *sql.Tx) error {
		rows, err := tx.QueryContext(ctx, statement, arguments...)
		if err != nil {
			return err
		}
		defer func() { _ = rows.Close() }()
		for rows.Next() {
			var text string
			if err := rows.Scan(&text); err != nil {
				return err
			}
			var value T
			if err := json.Unmarshal([]byte(text), &value); err != nil {
				return fmt.Errorf("decode row: %w", err)
			}
			found = append(found, value)
		}
		return rows.Err()
	})
	return found, err
}

// firstUnsettled returns the lowest claim that may still need something.
func (l *ledger) firstUnsettled(ctx context.Context, deployment common.Address) (first uint64, err error) {
	found, err := query[uint64](ctx, l.db, `SELECT CAST(first AS TEXT) FROM claims_settled WHERE deployment = ?`, deployment.Hex())
	if err != nil || len(found) == 0 {
		return 1, err
	}
	return found[0], nil
}

// setFirstUnsettled spares a restart from reading the claims below first again.
func (l *ledger) setFirstUnsettled(ctx context.Context, deployment common.Address, first uint64) error {
	return l.db.Update(ctx, func(tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, `INSERT INTO claims_settled (deployment, first) VALUES (?, ?)
			ON CONFLICT (deployment) DO UPDATE SET first = excluded.first`, deployment.Hex(), int64(first))
		return err
	})
}
