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
// A voucher is on the disk before it is sent, so a restart never promises less than before.
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

// pay adds one segment to what transcoder is owed on job and returns the new voucher.
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
		return err
	})
	if err != nil {
		return v, fmt.Errorf("store voucher of job %d: %w", job, err)
	}
	return v, nil
}

// vouchers returns the newest voucher of each transcoder of a job.
func (l *ledger) vouchers(ctx context.Context, job uint64) (vouchers []claim.Voucher, err error) {
	err = l.db.View(ctx, func(tx *sql.Tx) error {
		rows, err := tx.QueryContext(ctx, `SELECT voucher FROM vouchers WHERE job = ?`, int64(job))
		if err != nil {
			return err
		}
		defer func() { _ = rows.Close() }()
		for rows.Next() {
			var stored string
			if err := rows.Scan(&stored); err != nil {
				return err
			}
			var v claim.Voucher
			if err := json.Unmarshal([]byte(stored), &v); err != nil {
				return err
			}
			vouchers = append(vouchers, v)
		}
		return rows.Err()
	})
	if err != nil {
		return nil, fmt.Errorf("read vouchers of job %d: %w", job, err)
	}
	return vouchers, nil
}
