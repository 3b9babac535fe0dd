package chain

import (
	"context"
	"database/sql"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/livepeer/network/internal/store"
)

// Entry is one mined transaction in the gas ledger.
type Entry struct {
	// Tx is the hash of the transaction; booking it twice books it once.
	Tx common.Hash
	// Duty is what the transaction was for, in the word that its sender gave.
	Duty string
	// Account paid.
	Account common.Address
	// Block is the number of the block it is in.
	Block uint64
	// GasUsed is in gas, Fee is what the gas cost.
	GasUsed uint64
	Fee     Wei
	// Reverted tells that the gas was spent for nothing.
	Reverted bool
	// At is when the booking was made.
	At time.Time
}

// Total is what one duty has cost.
type Total struct {
	Duty         string
	Transactions uint64
	Reverted     uint64
	GasUsed      uint64
	Fee          Wei
}

// SQLLedger is a gas ledger in an agent's database.
type SQLLedger struct{ db *store.DB }

// NewSQLLedger prepares the ledger's table in db.
func NewSQLLedger(ctx context.Context, db *store.DB) (*SQLLedger, error) {
	err := db.Migrate(ctx, "gas_ledger", `CREATE TABLE gas_ledger (
		tx       TEXT PRIMARY KEY,
		duty     TEXT NOT NULL,
		account  TEXT NOT NULL,
		block    INTEGER NOT NULL,
		gas_used INTEGER NOT NULL,
		fee_wei  TEXT NOT NULL,
		reverted INTEGER NOT NULL,
		at       INTEGER NOT NULL -- Unix time in seconds
	) STRICT`)
	if err != nil {
		return nil, err
	}
	return &SQLLedger{db}, nil
}

// Book implements Ledger. When it returns nil the entry is on the disk.
func (l *SQLLedger) Book(ctx context.Context, e Entry) error {
	err := l.db.Update(ctx, func(tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, `INSERT INTO gas_ledger
			(tx, duty, account, block, gas_used, fee_wei, reverted, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
			ON CONFLICT (tx) DO UPDATE SET block = excluded.block, gas_used = excluded.gas_used,
				fee_wei = excluded.fee_wei, reverted = excluded.reverted`,
			e.Tx.Hex(), e.Duty, e.Account.Hex(), int64(e.Block), int64(e.GasUsed), e.Fee.Decimal(),
			e.Reverted, e.At.Unix())
		return err
	})
	if err != nil {
		return fmt.Errorf("book gas of %s: %w", e.Tx, err)
	}
	return nil
}

// Totals returns what each duty has cost, in the order of their names.
func (l *SQLLedger) Totals(ctx context.Context) ([]Total, error) {
	var totals []Total
	err := l.db.View(ctx, func(tx *sql.Tx) error {
		rows, err := tx.QueryContext(ctx, `SELECT duty, gas_used, fee_wei, reverted FROM gas_ledger ORDER BY duty`)
		if err != nil {
			return err
		}
		defer rows.Close()
		for rows.Next() {
			if totals, err = addRow(totals, rows); err != nil {
				return err
			}
		}
		return rows.Err()
	})
	if err != nil {
		return nil, fmt.Errorf("read gas ledger: %w", err)
	}
	return totals, nil
}

// addRow adds one row to the total of its duty. SQLite's integers cannot sum wei.
func addRow(totals []Total, rows *sql.Rows) ([]Total, error) {
	var duty, feeText string
	var gasUsed, reverted int64
	if err := rows.Scan(&duty, &gasUsed, &feeText, &reverted); err != nil {
		return nil, err
	}
	fee, err := ParseWei(feeText)
	if err != nil {
		return nil, err
	}
	if len(totals) == 0 || totals[len(totals)-1].Duty != duty {
		totals = append(totals, Total{Duty: duty})
	}
	t := &totals[len(totals)-1]
	t.Transactions++
	t.Reverted += uint64(reverted)
	t.GasUsed += uint64(gasUsed)
	t.Fee = t.Fee.Add(fee)
	return totals, nil
}
