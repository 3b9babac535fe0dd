package broadcaster

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/internal/store"
	"github.com/livepeer/network/verification/claim"
)

// ledger is the broadcaster's memory: where each stream is and what it has promised to whom.
// A voucher is on the disk before it is sent, so a restart never promises less than before, and until it has arrived.
type ledger struct{ db *store.DB }

func openLedger(ctx context.Context, db *store.DB) (*ledger, error) {
	err := db.Migrate(ctx, "broadcaster", `
		CREATE TABLE streams (
			name          TEXT PRIMARY KEY,
			numbering     INTEGER NOT NULL, -- Unix time in seconds at which its numbers began
			next_sequence INTEGER NOT NULL
		) STRICT;
		CREATE TABLE vouchers (
			job        INTEGER NOT NULL,
			transcoder TEXT NOT NULL,
			voucher    TEXT NOT NULL, -- claim.Voucher as JSON, the newest
			PRIMARY KEY (job, transcoder)
		) STRICT`, `CREATE TABLE undelivered (
			job        INTEGER NOT NULL,
			transcoder TEXT NOT NULL,
			through    INTEGER NOT NULL,
			voucher    TEXT NOT NULL, -- claim.Voucher as JSON
			PRIMARY KEY (job, transcoder, through)
		) STRICT`)
	if err != nil {
		return nil, err
	}
	return &ledger{db}, nil
}

// position is where a stream's sequence numbers are.
type position struct {
	// numbering tells this run of numbers from those of an earlier database: viewers may keep segments for ever.
	numbering int64
	next      uint64
}

// position returns where a stream is; one that is new begins at zero now.
func (l *ledger) position(ctx context.Context, stream string, now time.Time) (at position, err error) {
	err = l.db.Update(ctx, func(tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, `INSERT INTO streams (name, numbering, next_sequence) VALUES (?, ?, 0) ON CONFLICT DO NOTHING`, stream, now.Unix())
		if err != nil {
			return err
		}
		var next int64
		err = tx.QueryRowContext(ctx, `SELECT numbering, next_sequence FROM streams WHERE name = ?`, stream).Scan(&at.numbering, &next)
		at.next = uint64(next)
		return err
	})
	if err != nil {
		return at, fmt.Errorf("read position of stream %s: %w", stream, err)
	}
	return at, nil
}

// useSequence remembers that a sequence number is used.
func (l *ledger) useSequence(ctx context.Context, stream string, sequence uint64) error {
	err := l.db.Update(ctx, func(tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, `UPDATE streams SET next_sequence = ? WHERE name = ?`, int64(sequence+1), stream)
		return err
	})
	if err != nil {
		return fmt.Errorf("store position of stream %s: %w", stream, err)
	}
	return nil
}

// pay adds one segment to what transcoder is owed on job and returns the new voucher, which waits to be delivered. It makes up for
// the one before if the segments of both are one run.
func (l *ledger) pay(ctx context.Context, job uint64, transcoder common.Address, sequence, units uint64, price chain.Wei) (claim.Voucher, error) {
	v := claim.Voucher{Job: job, Transcoder: transcoder}
	err := l.db.Update(ctx, func(tx *sql.Tx) error {
		var stored string
		err := tx.QueryRowContext(ctx, `SELECT voucher FROM vouchers WHERE job = ? AND transcoder = ?`, int64(job), transcoder.Hex()).Scan(&stored)
		if err == nil {
			err = json.Unmarshal([]byte(stored), &v)
		}
		if err != nil && !errors.Is(err, sql.ErrNoRows) {
			return err
		}
		before := v
		v.ThroughSequence = sequence
		v.Segments++
		v.Units += units
		v.Amount = v.Amount.Add(price.Mul(units))
		encoded, err := json.Marshal(v)
		if err != nil {
			return err
		}
		_, err = tx.ExecContext(ctx, `INSERT INTO vouchers (job, transcoder, voucher) VALUES (?, ?, ?)
			ON CONFLICT (job, transcoder) DO UPDATE SET voucher = excluded.voucher`, int64(job), transcoder.Hex(), string(encoded))
		if err != nil {
			return err
		}
		if before.Segments > 0 && before.ThroughSequence+1 == sequence {
			_, err = tx.ExecContext(ctx, `DELETE FROM undelivered WHERE job = ? AND transcoder = ? AND through = ?`,
				int64(job), transcoder.Hex(), int64(before.ThroughSequence))
			if err != nil {
				return err
			}
		}
		return queueVoucher(ctx, tx, v, string(encoded))
	})
	if err != nil {
		return v, fmt.Errorf("store voucher of job %d: %w", job, err)
	}
	return v, nil
}

// vouchers returns the newest voucher of each transcoder of a job.
func (l *ledger) vouchers(ctx context.Context, job uint64) (vouchers []claim.Voucher, err error) {
	vouchers, err = l.read(ctx, `SELECT voucher FROM vouchers WHERE job = ?`, int64(job))
	if err != nil {
		return nil, fmt.Errorf("read vouchers of job %d: %w", job, err)
	}
	return vouchers, nil
}

// queueVoucher adds a voucher to those that wait; beyond maxUndelivered the oldest are given up.
func queueVoucher(ctx context.Context, tx *sql.Tx, v claim.Voucher, encoded string) error {
	job, transcoder := int64(v.Job), v.Transcoder.Hex()
	_, err := tx.ExecContext(ctx, `INSERT OR REPLACE INTO undelivered (job, transcoder, through, voucher) VALUES (?, ?, ?, ?)`,
		job, transcoder, int64(v.ThroughSequence), encoded)
	if err != nil {
		return err
	}
	_, err = tx.ExecContext(ctx, `DELETE FROM undelivered WHERE job = ?1 AND transcoder = ?2 AND through IN (
		SELECT through FROM undelivered WHERE job = ?1 AND transcoder = ?2 ORDER BY through DESC LIMIT -1 OFFSET ?3)`, job, transcoder, maxUndelivered)
	return err
}

// undelivered returns the vouchers that wait for a creditor, in their order.
func (l *ledger) undelivered(ctx context.Context, to creditor) (waiting []claim.Voucher, err error) {
	waiting, err = l.read(ctx, `SELECT voucher FROM undelivered WHERE job = ? AND transcoder = ? ORDER BY through`, int64(to.job), to.transcoder.Hex())
	if err != nil {
		return nil, fmt.Errorf("read what waits for %s on job %d: %w", to.transcoder, to.job, err)
	}
	return waiting, nil
}

// creditors returns those for whom vouchers wait.
func (l *ledger) creditors(ctx context.Context) (all []creditor, err error) {
	err = l.each(ctx, func(row scanner) error {
		var job int64
		var transcoder string
		if err := row.Scan(&job, &transcoder); err != nil {
			return err
		}
		all = append(all, creditor{uint64(job), common.HexToAddress(transcoder)})
		return nil
	}, `SELECT DISTINCT job, transcoder FROM undelivered ORDER BY job, transcoder`)
	if err != nil {
		return nil, fmt.Errorf("read for whom vouchers wait: %w", err)
	}
	return all, nil
}

// delivered tells that a voucher has arrived.
func (l *ledger) delivered(ctx context.Context, v claim.Voucher) error {
	return l.db.Update(ctx, func(tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, `DELETE FROM undelivered WHERE job = ? AND transcoder = ? AND through = ?`,
			int64(v.Job), v.Transcoder.Hex(), int64(v.ThroughSequence))
		return err
	})
}

// forget drops what waits for a creditor.
func (l *ledger) forget(ctx context.Context, to creditor) error {
	return l.db.Update(ctx, func(tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, `DELETE FROM undelivered WHERE job = ? AND transcoder = ?`, int64(to.job), to.transcoder.Hex())
		return err
	})
}

// read returns the vouchers that a query selects.
func (l *ledger) read(ctx context.Context, query string, arguments ...any) (vouchers []claim.Voucher, err error) {
	err = l.each(ctx, func(row scanner) error {
		var stored string
		if err := row.Scan(&stored); err != nil {
			return err
		}
		var v claim.Voucher
		if err := json.Unmarshal([]byte(stored), &v); err != nil {
			return err
		}
		vouchers = append(vouchers, v)
		return nil
	}, query, arguments...)
	return vouchers, err
}

// scanner is a row of an answer.
type scanner interface{ Scan(into ...any) error }

// each calls take for every row of a query.
func (l *ledger) each(ctx context.Context, take func(scanner) error, query string, arguments ...any) error {
	return l.db.View(ctx, func(tx *sql.Tx) error {
		rows, err := tx.QueryContext(ctx, query, arguments...)
		if err != nil {
			return err
		}
		defer func() { _ = rows.Close() }()
		for rows.Next() {
			if err := take(rows); err != nil {
				return err
			}
		}
		return rows.Err()
	})
}
