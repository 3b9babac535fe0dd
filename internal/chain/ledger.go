package chain

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"math"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/livepeer/network/internal/store"
)

// Income is what a duty brought: bounties, winnings and pay.
type Income struct {
	Wei Wei
	LPT LPT
}

// Earning is income that a later transaction, maybe somebody else's, has brought.
type Earning struct {
	// Ref names what was paid, such as "claim 12"; booking it twice books it once.
	Ref string
	// Duty is the one that earned it.
	Duty   string
	Income Income
	// At is when the booking is made.
	At time.Time
}

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
	// Income is what the transaction itself brought.
	Income Income
	// Reverted tells that the gas was spent for nothing.
	Reverted bool
	// At is when the booking was made.
	At time.Time
}

// Total is what one duty has cost and brought.
type Total struct {
	Duty string
	// Day is the UTC day, such as "2026-01-31", of a daily total; empty in one over all time.
	Day          string
	Transactions uint64
	Reverted     uint64
	GasUsed      uint64
	Fee          Wei
	Income       Income
}

// Net is what is left of the ether that came in; negative if the gas cost more.
func (t Total) Net() Wei { return t.Income.Wei.Sub(t.Fee) }

// SQLLedger is a gas ledger in an agent's database.
type SQLLedger struct{ db *store.DB }

// NewSQLLedger prepares the ledger's tables in db.
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
	) STRICT`, `
	ALTER TABLE gas_ledger ADD COLUMN income_wei TEXT NOT NULL DEFAULT '0';
	ALTER TABLE gas_ledger ADD COLUMN income_lpt TEXT NOT NULL DEFAULT '0'; -- 10^-18 LPT
	CREATE INDEX gas_ledger_at ON gas_ledger (at);
	CREATE TABLE gas_earnings (
		ref        TEXT PRIMARY KEY,
		duty       TEXT NOT NULL,
		income_wei TEXT NOT NULL,
		income_lpt TEXT NOT NULL,
		at         INTEGER NOT NULL -- Unix time in seconds
	) STRICT`, journalTable)
	if err != nil {
		return nil, err
	}
	return &SQLLedger{db}, nil
}

// Book implements Ledger. When it returns nil the entry is on the disk.
func (l *SQLLedger) Book(ctx context.Context, e Entry) error {
	err := l.db.Update(ctx, func(tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, `INSERT INTO gas_ledger
			(tx, duty, account, block, gas_used, fee_wei, reverted, at, income_wei, income_lpt) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
			ON CONFLICT (tx) DO UPDATE SET block = excluded.block, gas_used = excluded.gas_used, fee_wei = excluded.fee_wei,
				reverted = excluded.reverted, income_wei = excluded.income_wei, income_lpt = excluded.income_lpt`,
			e.Tx.Hex(), e.Duty, e.Account.Hex(), int64(e.Block), int64(e.GasUsed), e.Fee.Decimal(),
			e.Reverted, e.At.Unix(), e.Income.Wei.Decimal(), e.Income.LPT.Decimal())
		return err
	})
	if err != nil {
		return fmt.Errorf("book gas of %s: %w", e.Tx, err)
	}
	return nil
}

// Earn books income that did not come with a transaction of the account. When it returns nil it is on the disk.
func (l *SQLLedger) Earn(ctx context.Context, e Earning) error {
	err := l.db.Update(ctx, func(tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, `INSERT INTO gas_earnings (ref, duty, income_wei, income_lpt, at) VALUES (?, ?, ?, ?, ?)
			ON CONFLICT (ref) DO NOTHING`, e.Ref, e.Duty, e.Income.Wei.Decimal(), e.Income.LPT.Decimal(), e.At.Unix())
		return err
	})
	if err != nil {
		return fmt.Errorf("book income of %s: %w", e.Ref, err)
	}
	return nil
}

// Totals returns what each duty has cost and brought, in the order of their names.
func (l *SQLLedger) Totals(ctx context.Context) ([]Total, error) {
	return l.totals(ctx, `''`, time.Time{})
}

// Daily returns what each duty has cost and brought on each UTC day from since on, in the order of days and names.
func (l *SQLLedger) Daily(ctx context.Context, since time.Time) ([]Total, error) {
	return l.totals(ctx, `date(at, 'unixepoch')`, since)
}

// Spent returns the fees that a duty has cost from since on.
func (l *SQLLedger) Spent(ctx context.Context, duty string, since time.Time) (Wei, error) {
	totals, err := l.totals(ctx, `''`, since)
	for _, t := range totals {
		if t.Duty == duty {
			return t.Fee, err
		}
	}
	return Wei{}, err
}

// totals groups both tables by an expression for the day and by duty. Wei do not fit into SQLite's integers, so Go adds them.
func (l *SQLLedger) totals(ctx context.Context, day string, since time.Time) ([]Total, error) {
	from := int64(math.MinInt64)
	if !since.IsZero() {
		from = since.Unix()
	}
	var totals []Total
	err := l.db.View(ctx, func(tx *sql.Tx) error {
		rows, err := tx.QueryContext(ctx, `
			SELECT `+day+` AS day, duty, 1, reverted, gas_used, fee_wei, income_wei, income_lpt FROM gas_ledger WHERE at >= ?
			UNION ALL
			SELECT `+day+`, duty, 0, 0, 0, '0', income_wei, income_lpt FROM gas_earnings WHERE at >= ?
			ORDER BY day, duty`, from, from)
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

// addRow adds one row to the total of its day and duty, which is the last if there is one.
func addRow(totals []Total, rows *sql.Rows) ([]Total, error) {
	var row Total
	var fee, wei, lpt string
	if err := rows.Scan(&row.Day, &row.Duty, &row.Transactions, &row.Reverted, &row.GasUsed, &fee, &wei, &lpt); err != nil {
		return nil, err
	}
	var errs [3]error
	row.Fee, errs[0] = ParseWei(fee)
	row.Income.Wei, errs[1] = ParseWei(wei)
	row.Income.LPT, errs[2] = ParseLPT(lpt)
	if err := errors.Join(errs[:]...); err != nil {
		return nil, err
	}
	last := len(totals) - 1
	if last < 0 || totals[last].Duty != row.Duty || totals[last].Day != row.Day {
		return append(totals, row), nil
	}
	totals[last].Add(row)
	return totals, nil
}

// Add adds the sums of another total to t.
func (t *Total) Add(other Total) {
	t.Transactions += other.Transactions
	t.Reverted += other.Reverted
	t.GasUsed += other.GasUsed
	t.Fee = t.Fee.Add(other.Fee)
	t.Income.Wei = t.Income.Wei.Add(other.Income.Wei)
	t.Income.LPT = t.Income.LPT.Add(other.Income.LPT)
}
