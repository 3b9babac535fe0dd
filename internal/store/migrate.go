package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
)

// Migrate brings the tables of one component up to date: steps are numbered from 1 by their
// place, each runs once in the life of the file, in its own transaction. A step that has been
// released is never changed or removed; new ones are added at the end.
func (db *DB) Migrate(ctx context.Context, component string, steps ...string) error {
	err := db.migrate(ctx, component, steps)
	if err != nil {
		return fmt.Errorf("migrate %s in %s: %w", component, db.path, err)
	}
	return nil
}

func (db *DB) migrate(ctx context.Context, component string, steps []string) error {
	err := db.Update(ctx, func(tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, `CREATE TABLE IF NOT EXISTS migrations (
			component TEXT PRIMARY KEY,
			version   INTEGER NOT NULL
		) STRICT`)
		return err
	})
	if err != nil {
		return err
	}
	for done := false; !done; {
		err := db.Update(ctx, func(tx *sql.Tx) (err error) {
			done, err = migrateOne(ctx, tx, component, steps)
			return err
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// migrateOne runs the next step and tells whether none is left. The version is read in the
// transaction that changes it, so two processes cannot run a step twice.
func migrateOne(ctx context.Context, tx *sql.Tx, component string, steps []string) (bool, error) {
	var version int
	err := tx.QueryRowContext(ctx, `SELECT version FROM migrations WHERE component = ?`, component).Scan(&version)
	if err != nil && !errors.Is(err, sql.ErrNoRows) {
		return false, err
	}
	if version > len(steps) {
		return false, fmt.Errorf("%w: version %d, this program knows %d", ErrNewer, version, len(steps))
	}
	if version == len(steps) {
		return true, nil
	}
	if _, err := tx.ExecContext(ctx, steps[version]); err != nil {
		return false, fmt.Errorf("step %d: %w", version+1, err)
	}
	_, err = tx.ExecContext(ctx, `INSERT INTO migrations (component, version) VALUES (?, ?)
		ON CONFLICT (component) DO UPDATE SET version = excluded.version`, component, version+1)
	return version+1 == len(steps), err
}
