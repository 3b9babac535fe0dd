package chain

import (
	"context"
	"database/sql"
	"fmt"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Sent is a version of a transaction that was handed to a node, or was about to be.
type Sent struct {
	Tx      *types.Transaction
	Account common.Address
	Duty    string
	// Deadline is when the effort was to end; zero if it was not.
	Deadline time.Time
	// At is when it was handed over.
	At time.Time
}

// Journal is a Ledger that keeps what was handed to a node until its nonce is used, so that the next life of a process knows of it.
type Journal interface {
	// Keep records a version before the node gets it. When it returns nil the record is on the disk.
	Keep(ctx context.Context, s Sent) error
	// Forget drops versions by their hashes.
	Forget(ctx context.Context, hashes []common.Hash) error
	// Kept returns an account's versions by nonce, those of one nonce in the order in which they were kept.
	Kept(ctx context.Context, account common.Address) ([]Sent, error)
}

// journalTable is a migration of the gas ledger.
const journalTable = `CREATE TABLE tx_journal (
	tx       TEXT PRIMARY KEY,
	account  TEXT NOT NULL,
	nonce    INTEGER NOT NULL,
	duty     TEXT NOT NULL,
	raw      BLOB NOT NULL,
	deadline INTEGER NOT NULL, -- Unix time in seconds, 0 if there is none
	at       INTEGER NOT NULL -- Unix time in seconds
) STRICT`

// Keep implements Journal.
func (l *SQLLedger) Keep(ctx context.Context, s Sent) error {
	raw, err := s.Tx.MarshalBinary()
	if err != nil {
		return fmt.Errorf("encode %s: %w", s.Tx.Hash(), err)
	}
	var deadline int64
	if !s.Deadline.IsZero() {
		deadline = s.Deadline.Unix()
	}
	err = l.db.Update(ctx, func(tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, `INSERT INTO tx_journal (tx, account, nonce, duty, raw, deadline, at) VALUES (?, ?, ?, ?, ?, ?, ?)
			ON CONFLICT (tx) DO NOTHING`, s.Tx.Hash().Hex(), s.Account.Hex(), int64(s.Tx.Nonce()), s.Duty, raw, deadline, s.At.Unix())
		return err
	})
	if err != nil {
		return fmt.Errorf("keep %s: %w", s.Tx.Hash(), err)
	}
	return nil
}

// Forget implements Journal.
func (l *SQLLedger) Forget(ctx context.Context, hashes []common.Hash) error {
	err := l.db.Update(ctx, func(tx *sql.Tx) error {
		for _, hash := range hashes {
			if _, err := tx.ExecContext(ctx, `DELETE FROM tx_journal WHERE tx = ?`, hash.Hex()); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return fmt.Errorf("forget transactions: %w", err)
	}
	return nil
}

// Kept implements Journal.
func (l *SQLLedger) Kept(ctx context.Context, account common.Address) (kept []Sent, err error) {
	err = l.db.View(ctx, func(tx *sql.Tx) error {
		rows, err := tx.QueryContext(ctx, `SELECT duty, raw, deadline, at FROM tx_journal WHERE account = ? ORDER BY nonce, rowid`, account.Hex())
		if err != nil {
			return err
		}
		defer rows.Close()
		for rows.Next() {
			s := Sent{Tx: new(types.Transaction), Account: account}
			var raw []byte
			var deadline, at int64
			if err := rows.Scan(&s.Duty, &raw, &deadline, &at); err != nil {
				return err
			}
			if err := s.Tx.UnmarshalBinary(raw); err != nil {
				return err
			}
			if s.At = time.Unix(at, 0); deadline != 0 {
				s.Deadline = time.Unix(deadline, 0)
			}
			kept = append(kept, s)
		}
		return rows.Err()
	})
	if err != nil {
		return nil, fmt.Errorf("read journal of transactions: %w", err)
	}
	return kept, nil
}

// keep records a version before the node gets it: what is not on the disk is not sent.
func (m *TxManager) keep(ctx context.Context, f *flight, tx *types.Transaction, at time.Time) error {
	if m.journal == nil {
		return nil
	}
	deadline := f.request.Deadline
	if until, bound := ctx.Deadline(); bound && (deadline.IsZero() || until.Before(deadline)) {
		deadline = until
	}
	return m.journal.Keep(ctx, Sent{Tx: tx, Account: m.Address(), Duty: f.request.Duty, Deadline: deadline, At: at})
}

// forget drops what can no longer be mined, or is booked. A failure costs the next life a look at it.
func (m *TxManager) forget(ctx context.Context, hashes ...common.Hash) {
	if m.journal == nil || len(hashes) == 0 {
		return
	}
	if err := m.journal.Forget(context.WithoutCancel(ctx), hashes); err != nil {
		m.cfg.Log.Warn().Err(err).Msg("journal of transactions keeps what is done")
	}
}

// recover finishes what an earlier life of the process has handed to a node, so that nothing new is decided or numbered above it: it is
// sent again where the node has lost it, offered for more, and booked. What has expired is only watched. It is called under the turn, until
// it has succeeded once.
func (m *TxManager) recover(ctx context.Context) error {
	if m.journal == nil || m.recovered {
		return nil
	}
	kept, err := m.journal.Kept(ctx, m.Address())
	if err != nil {
		return err
	}
	var next uint64
	if len(kept) > 0 {
		if err := m.patiently(ctx, Request{}, func() (err error) { next, err = m.NextNonce(ctx); return err }); err != nil {
			return err
		}
	}
	flights := m.orphans(ctx, kept, next)
	for _, f := range flights {
		_ = m.cfg.Client.SendTransaction(ctx, f.last().tx) // Whether the node has it shows at the next look.
	}
	for _, f := range flights {
		m.cfg.Log.Info().Str("duty", f.request.Duty).Uint64("nonce", f.nonce).Msg("transaction of an earlier life is finished")
		err := m.drive(ctx, []*flight{f}, func() {}, func() {})
		switch {
		case ctx.Err() != nil:
			return ctx.Err()
		case err != nil:
			m.cfg.Log.Warn().Err(err).Str("duty", f.request.Duty).Msg("transaction of an earlier life did not succeed")
		}
	}
	m.recovered = true
	return nil
}

// orphans makes flights of what a journal has kept. Versions above a nonce that nobody has used are of no worth: they can be mined only
// after something that is not known any more. Nor are those that have expired and that no node has.
func (m *TxManager) orphans(ctx context.Context, kept []Sent, next uint64) (flights []*flight) {
	now := m.cfg.Clock.Now()
	for len(kept) > 0 {
		count := slices.IndexFunc(kept, func(s Sent) bool { return s.Tx.Nonce() != kept[0].Tx.Nonce() })
		if count < 0 {
			count = len(kept)
		}
		versions := kept[:count]
		kept = kept[count:]
		newest := versions[len(versions)-1]
		tx := newest.Tx
		f := &flight{
			request: Request{Duty: newest.Duty, To: tx.To(), Data: tx.Data(), Value: NewWei(tx.Value()), Deadline: newest.Deadline},
			gas:     tx.Gas(), nonce: tx.Nonce(), hasNonce: true,
		}
		for _, v := range versions {
			f.attempts = append(f.attempts, attempt{v.Tx, fees{v.Tx.GasTipCap(), v.Tx.GasFeeCap()}, v.At})
		}
		expired := !newest.Deadline.IsZero() && !now.Before(newest.Deadline)
		if f.nonce > next || expired && f.nonce == next && !m.knows(ctx, f) {
			m.forget(ctx, f.hashes()...)
			continue
		}
		flights = append(flights, f)
		next = max(next, f.nonce+1)
	}
	return flights
}

// knows tells whether the node has any version of a flight.
func (m *TxManager) knows(ctx context.Context, f *flight) bool {
	return slices.ContainsFunc(f.hashes(), func(hash common.Hash) bool {
		_, _, err := m.cfg.Client.TransactionByHash(ctx, hash)
		return err == nil
	})
}
