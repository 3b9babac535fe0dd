package verifier

import (
	"context"
	"database/sql"
	"fmt"

	"github.com/livepeer/network/internal/store"
)

// saveEvery is how many blocks a restart may read again.
const saveEvery = 32

// progress remembers up to which block requests are dealt with.
type progress struct {
	db    *store.DB
	saved uint64
}

func openProgress(ctx context.Context, db *store.DB) (*progress, error) {
	err := db.Migrate(ctx, "verifier", `
		CREATE TABLE progress (next_block INTEGER NOT NULL) STRICT;
		INSERT INTO progress (next_block) VALUES (0)`)
	if err != nil {
		return nil, err
	}
	return &progress{db: db}, nil
}

func (p *progress) next(ctx context.Context) (block uint64, err error) {
	err = p.db.View(ctx, func(tx *sql.Tx) error {
		var stored int64
		err := tx.QueryRowContext(ctx, `SELECT next_block FROM progress`).Scan(&stored)
		block = uint64(stored)
		return err
	})
	if err != nil {
		return 0, fmt.Errorf("read progress: %w", err)
	}
	return block, nil
}

// save is called at every block, but few blocks have requests: only the last one is worth a write
// to disk each saveEvery blocks, because a restart may well read some blocks again.
func (p *progress) save(ctx context.Context, block uint64) error {
	if block >= p.saved && block < p.saved+saveEvery {
		return nil
	}
	err := p.db.Update(context.WithoutCancel(ctx), func(tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, `UPDATE progress SET next_block = ?`, int64(block))
		return err
	})
	if err != nil {
		return fmt.Errorf("save progress: %w", err)
	}
	p.saved = block
	return nil
}
