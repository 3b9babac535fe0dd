package witness

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/agents/wire"
	"github.com/livepeer/network/internal/store"
)

// memory is what a witness keeps on disk: the first receipt of each sequence, and those that contradict it.
type memory struct{ db *store.DB }

func openMemory(ctx context.Context, db *store.DB) (*memory, error) {
	err := db.Migrate(ctx, "witness", `
		CREATE TABLE seen (
			transcoder TEXT NOT NULL,
			job        INTEGER NOT NULL,
			sequence   INTEGER NOT NULL,
			signed     TEXT NOT NULL,    -- wire.SignedReceipt as JSON
			at         INTEGER NOT NULL, -- Unix time in seconds
			PRIMARY KEY (transcoder, job, sequence)
		) STRICT;
		CREATE INDEX seen_at ON seen (at);
		CREATE TABLE contradictions (
			transcoder TEXT NOT NULL,
			job        INTEGER NOT NULL,
			sequence   INTEGER NOT NULL,
			first      TEXT NOT NULL,    -- wire.SignedReceipt as JSON, as is the second
			second     TEXT NOT NULL,
			announced  INTEGER NOT NULL DEFAULT 0, -- block, zero before
			over       INTEGER NOT NULL DEFAULT 0, -- whether nothing is left to do
			PRIMARY KEY (transcoder, job, sequence)
		) STRICT;
		CREATE TABLE read_until (next_block INTEGER NOT NULL) STRICT;
		INSERT INTO read_until (next_block) VALUES (0)`)
	if err != nil {
		return nil, err
	}
	return &memory{db}, nil
}

// add remembers a receipt and tells whether it contradicts the one that was there, which it leaves.
func (m *memory) add(ctx context.Context, transcoder common.Address, r wire.SignedReceipt, at time.Time) (contradicts bool, err error) {
	encoded, err := json.Marshal(r)
	if err != nil {
		return false, fmt.Errorf("encode receipt: %w", err)
	}
	account, job, sequence := transcoder.Hex(), int64(r.Receipt.Job), int64(r.Receipt.Sequence)
	err = m.db.Update(ctx, func(tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, `INSERT INTO seen (transcoder, job, sequence, signed, at) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
			account, job, sequence, string(encoded), at.Unix())
		if err != nil {
			return err
		}
		first, _, err := m.first(ctx, tx, transcoder, r.Receipt.Job, r.Receipt.Sequence)
		if err != nil || first.Receipt.Leaf() == r.Receipt.Leaf() {
			return err
		}
		contradicts = true
		firstEncoded, err := json.Marshal(first)
		if err != nil {
			return err
		}
		_, err = tx.ExecContext(ctx, `INSERT INTO contradictions (transcoder, job, sequence, first, second) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
			account, job, sequence, string(firstEncoded), string(encoded))
		return err
	})
	if err != nil {
		return false, fmt.Errorf("remember receipt of job %d segment %d: %w", r.Receipt.Job, r.Receipt.Sequence, err)
	}
	return contradicts, nil
}

// first returns the receipt of a sequence that was seen first, if there is one.
func (m *memory) first(ctx context.Context, tx *sql.Tx, transcoder common.Address, job, sequence uint64) (r wire.SignedReceipt, found bool, err error) {
	var stored string
	err = tx.QueryRowContext(ctx, `SELECT signed FROM seen WHERE transcoder = ? AND job = ? AND sequence = ?`,
		transcoder.Hex(), int64(job), int64(sequence)).Scan(&stored)
	if errors.Is(err, sql.ErrNoRows) {
		return r, false, nil
	}
	if err != nil {
		return r, false, err
	}
	return r, true, json.Unmarshal([]byte(stored), &r)
}

// seen returns the receipt of a sequence, if there is one.
func (m *memory) seen(ctx context.Context, transcoder common.Address, job, sequence uint64) (r wire.SignedReceipt, found bool, err error) {
	err = m.db.View(ctx, func(tx *sql.Tx) error {
		r, found, err = m.first(ctx, tx, transcoder, job, sequence)
		return err
	})
	if err != nil {
		return r, false, fmt.Errorf("look for receipt of job %d segment %d: %w", job, sequence, err)
	}
	return r, found, nil
}

// open is a contradiction that is not done with.
type open struct {
	protocol.Contradiction
	announced uint64 // block, zero before
}

// open returns the contradictions that are not done with, as many as fit into most.
func (m *memory) open(ctx context.Context, most int) (found []open, err error) {
	err = m.db.View(ctx, func(tx *sql.Tx) error {
		rows, err := tx.QueryContext(ctx, `SELECT transcoder, first, second, announced FROM contradictions WHERE over = 0 LIMIT ?`, most)
		if err != nil {
			return err
		}
		defer func() { _ = rows.Close() }() // It was only read.
		for rows.Next() {
			var account string
			var texts [2]string
			var announced int64
			if err := rows.Scan(&account, &texts[0], &texts[1], &announced); err != nil {
				return err
			}
			var receipts [2]wire.SignedReceipt
			for i, text := range texts {
				if err := json.Unmarshal([]byte(text), &receipts[i]); err != nil {
					return fmt.Errorf("decode receipt: %w", err)
				}
			}
			found = append(found, open{announced: uint64(announced), Contradiction: protocol.Contradiction{
				Transcoder: common.HexToAddress(account), First: receipts[0].Receipt, FirstSignature: receipts[0].Signature,
				Second: receipts[1].Receipt, SecondSignature: receipts[1].Signature,
			}})
		}
		return rows.Err()
	})
	if err != nil {
		return nil, fmt.Errorf("read contradictions: %w", err)
	}
	return found, nil
}

// note remembers where a contradiction stands.
func (m *memory) note(ctx context.Context, o open, over bool) error {
	return m.update(ctx, `UPDATE contradictions SET announced = ?, over = ? WHERE transcoder = ? AND job = ? AND sequence = ?`,
		int64(o.announced), over, o.Transcoder.Hex(), int64(o.First.Job), int64(o.First.Sequence))
}

// forget drops the receipts that came before a moment.
func (m *memory) forget(ctx context.Context, before time.Time) error {
	return m.update(ctx, `DELETE FROM seen WHERE at < ?`, before.Unix())
}

// nextBlock is the first whose reveals were not read; zero at first.
func (m *memory) nextBlock(ctx context.Context) (block uint64, err error) {
	err = m.db.View(ctx, func(tx *sql.Tx) error {
		var stored int64
		err := tx.QueryRowContext(ctx, `SELECT next_block FROM read_until`).Scan(&stored)
		block = uint64(stored)
		return err
	})
	if err != nil {
		return 0, fmt.Errorf("read the witness's place: %w", err)
	}
	return block, nil
}

func (m *memory) setNextBlock(ctx context.Context, block uint64) error {
	return m.update(ctx, `UPDATE read_until SET next_block = ?`, int64(block))
}

func (m *memory) update(ctx context.Context, statement string, arguments ...any) error {
	err := m.db.Update(ctx, func(tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, statement, arguments...)
		return err
	})
	if err != nil {
		return fmt.Errorf("update the witness's memory: %w", err)
	}
	return nil
}
