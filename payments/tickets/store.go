package tickets

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"github.com/livepeer/network/internal/store"
)

// Standing is where a stored winner stands.
type Standing string

// The standings of a winner. Only the last two are final.
const (
	// Waiting winners are to be redeemed.
	Waiting Standing = "waiting"
	// Paid winners were redeemed in a block that may still be replaced.
	Paid Standing = "paid"
	// Redeemed winners are redeemed for good.
	Redeemed Standing = "redeemed"
	// Expired winners were not redeemed in time.
	Expired Standing = "expired"
)

// Winner is a stored ticket.
type Winner struct {
	Signed   `json:"signed"`
	Standing Standing `json:"standing"`
	// Tries counts refusals, Reason is the last one's.
	Tries  uint64 `json:"tries"`
	Reason string `json:"reason"`
	// Block is not before which a waiting winner is tried again, or in which a paid one was redeemed.
	Block uint64 `json:"block"`
}

// Store keeps winners until they are redeemed: none is forgotten while it may still be paid.
// It is safe for concurrent use, also by another process.
type Store struct{ db *store.DB }

// NewStore prepares the store's table in db.
func NewStore(ctx context.Context, db *store.DB) (*Store, error) {
	err := db.Migrate(ctx, "winners", `CREATE TABLE winners (
		sender    TEXT NOT NULL,
		recipient TEXT NOT NULL,
		nonce     INTEGER NOT NULL,
		signed    TEXT NOT NULL,    -- tickets.Signed as JSON
		created   INTEGER NOT NULL, -- round of the ticket
		standing  TEXT NOT NULL,
		tries     INTEGER NOT NULL DEFAULT 0,
		reason    TEXT NOT NULL DEFAULT '',
		block     INTEGER NOT NULL DEFAULT 0,
		at        INTEGER NOT NULL, -- Unix time in seconds
		PRIMARY KEY (sender, recipient, nonce)
	) STRICT;
	CREATE INDEX winners_standing ON winners (standing, block)`)
	if err != nil {
		return nil, err
	}
	return &Store{db}, nil
}

// CheckWinner tells why a ticket cannot be paid by anybody: a signature, rand or draw that is wrong, or a face value that no
// call can carry, with which nothing else in its batch would be paid either.
func (d Domain) CheckWinner(s Signed) error {
	if bits := s.Ticket.FaceValue.Big().BitLen(); bits > maxFaceBits {
		return fmt.Errorf("a face value of %d bits, the contract has %d", bits, maxFaceBits)
	}
	if err := d.CheckSigner(s.Ticket, s.Signature); err != nil {
		return err
	}
	if RandHash(s.RecipientRand) != s.Ticket.RecipientRandHash {
		return errors.New("the rand is not the one that was committed to")
	}
	if !s.Won() {
		return errors.New("it did not win")
	}
	return nil
}

// Add stores winners, which the caller has checked (Domain.CheckWinner), and returns how many were new. When it returns they
// are on the disk.
func (s *Store) Add(ctx context.Context, winners []Signed, at time.Time) (added int, err error) {
	err = s.db.Update(ctx, func(tx *sql.Tx) error {
		added = 0
		for _, w := range winners {
			encoded, err := json.Marshal(w)
			if err != nil {
				return fmt.Errorf("encode: %w", err)
			}
			result, err := tx.ExecContext(ctx, `INSERT INTO winners (sender, recipient, nonce, signed, created, standing, at)
				VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
				w.Ticket.Sender.Hex(), w.Ticket.Recipient.Hex(), int64(w.Ticket.Nonce), string(encoded), int64(w.Ticket.CreationRound), Waiting, at.Unix())
			if err != nil {
				return err
			}
			n, err := result.RowsAffected()
			if err != nil {
				return err
			}
			added += int(n)
		}
		return nil
	})
	if err != nil {
		return 0, fmt.Errorf("store winners: %w", err)
	}
	return added, nil
}

// Due returns winners to redeem at a block, those that expire first before the others.
func (s *Store) Due(ctx context.Context, block uint64, limit int) ([]Winner, error) {
	return s.query(ctx, `WHERE standing = ? AND block <= ? ORDER BY created, at, nonce LIMIT ?`, Waiting, int64(block), limit)
}

// PaidBefore returns winners that were redeemed in or before a block and not confirmed since.
func (s *Store) PaidBefore(ctx context.Context, block uint64, limit int) ([]Winner, error) {
	return s.query(ctx, `WHERE standing = ? AND block <= ? ORDER BY block LIMIT ?`, Paid, int64(block), limit)
}

// List returns the newest winners of any standing.
func (s *Store) List(ctx context.Context, limit int) ([]Winner, error) {
	return s.query(ctx, `ORDER BY at DESC, nonce DESC LIMIT ?`, limit)
}

// Pay notes that a winner was redeemed in a block.
func (s *Store) Pay(ctx context.Context, t Ticket, block uint64) error {
	return s.set(ctx, t, `standing = ?, block = ?, reason = ''`, Paid, int64(block))
}

// Confirm notes that a winner is redeemed for good.
func (s *Store) Confirm(ctx context.Context, t Ticket) error {
	return s.set(ctx, t, `standing = ?`, Redeemed)
}

// PutOff notes a refusal: the winner waits, and is due again at a block.
func (s *Store) PutOff(ctx context.Context, t Ticket, until uint64, reason string) error {
	return s.set(ctx, t, `standing = ?, tries = tries + 1, block = ?, reason = ?`, Waiting, int64(until), reason)
}

// Expire marks the waiting winners that nobody can redeem from round on, if tickets are valid for that many rounds.
func (s *Store) Expire(ctx context.Context, round, validity uint64) (expired int, err error) {
	err = s.db.Update(ctx, func(tx *sql.Tx) error {
		result, err := tx.ExecContext(ctx, `UPDATE winners SET standing = ? WHERE standing = ? AND created + ? <= ?`,
			Expired, Waiting, int64(validity), int64(round))
		if err != nil {
			return err
		}
		n, err := result.RowsAffected()
		expired = int(n)
		return err
	})
	if err != nil {
		return 0, fmt.Errorf("expire winners: %w", err)
	}
	return expired, nil
}

func (s *Store) set(ctx context.Context, t Ticket, assignments string, arguments ...any) error {
	err := s.db.Update(ctx, func(tx *sql.Tx) error {
		arguments = append(arguments, t.Sender.Hex(), t.Recipient.Hex(), int64(t.Nonce))
		_, err := tx.ExecContext(ctx, `UPDATE winners SET `+assignments+` WHERE sender = ? AND recipient = ? AND nonce = ?`, arguments...)
		return err
	})
	if err != nil {
		return fmt.Errorf("note winner %d of %s: %w", t.Nonce, t.Sender, err)
	}
	return nil
}

func (s *Store) query(ctx context.Context, where string, arguments ...any) ([]Winner, error) {
	winners := []Winner{}
	err := s.db.View(ctx, func(tx *sql.Tx) error {
		rows, err := tx.QueryContext(ctx, `SELECT signed, standing, tries, reason, block FROM winners `+where, arguments...)
		if err != nil {
			return err
		}
		defer func() { _ = rows.Close() }()
		for rows.Next() {
			var w Winner
			var signed string
			if err := rows.Scan(&signed, &w.Standing, &w.Tries, &w.Reason, &w.Block); err != nil {
				return err
			}
			if err := json.Unmarshal([]byte(signed), &w.Signed); err != nil {
				return fmt.Errorf("decode: %w", err)
			}
			winners = append(winners, w)
		}
		return rows.Err()
	})
	if err != nil {
		return nil, fmt.Errorf("read winners: %w", err)
	}
	return winners, nil
}
