// Package store keeps an agent's data in one SQLite file.
//
// Start from Open. A write is durable when Update returns, also through a power cut; there is
// one writer and any number of readers. LockFolder keeps a second process out of an agent's folder.
package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"time"

	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"
)

var (
	// ErrCorrupt says that the file is damaged or is no SQLite database.
	ErrCorrupt = errors.New("database file is damaged")
	// ErrFull says that a write found no room on the disk.
	ErrFull = errors.New("disk is full")
	// ErrBusy says that another process held the database for longer than the busy timeout.
	ErrBusy = errors.New("database is in use by another process")
	// ErrNewer says that a newer version of the program has migrated the file.
	ErrNewer = errors.New("database was written by a newer version")
)

const (
	// busyTimeout is how long a statement waits for another process.
	busyTimeout = 5 * time.Second
	// maxReaders bounds the connections that only read.
	maxReaders = 4
	// folderMode and fileMode keep an agent's data from other users of the machine.
	folderMode = 0o700
	fileMode   = 0o600
)

// DB is an open database. It is safe for concurrent use.
type DB struct {
	path string
	// writer has one connection, so that writers queue here and not in SQLite.
	writer *sql.DB
	reader *sql.DB
}

// Open opens or creates the database file at path, and its folder. It reads the whole file once
// to check it: a damaged one is refused with ErrCorrupt before anything relies on it.
func Open(path string) (*DB, error) {
	db, err := open(path)
	if err != nil {
		return nil, fmt.Errorf("open database %s: %w", path, explain(err))
	}
	return db, nil
}

func open(path string) (*DB, error) {
	if err := os.MkdirAll(filepath.Dir(path), folderMode); err != nil {
		return nil, err
	}
	// SQLite would create the file readable by everyone.
	f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, fileMode)
	if err != nil {
		return nil, err
	}
	if err := f.Close(); err != nil {
		return nil, err
	}
	db := &DB{path: path}
	if db.writer, err = sql.Open("sqlite", address(path, "immediate", false)); err != nil {
		return nil, err
	}
	db.writer.SetMaxOpenConns(1)
	if db.reader, err = sql.Open("sqlite", address(path, "deferred", true)); err != nil {
		return nil, errors.Join(err, db.writer.Close())
	}
	db.reader.SetMaxOpenConns(maxReaders)
	if err := db.check(); err != nil {
		return nil, errors.Join(err, db.Close())
	}
	return db, nil
}

// address returns the driver's name for the file with the settings of every connection.
func address(path, lock string, readOnly bool) string {
	q := url.Values{}
	q.Set("_txlock", lock)
	q.Add("_pragma", fmt.Sprintf("busy_timeout(%d)", busyTimeout.Milliseconds()))
	q.Add("_pragma", "journal_mode(WAL)")
	q.Add("_pragma", "synchronous(FULL)")
	q.Add("_pragma", "foreign_keys(1)")
	if readOnly {
		q.Add("_pragma", "query_only(1)")
	}
	return (&url.URL{Scheme: "file", Opaque: (&url.URL{Path: path}).EscapedPath(), RawQuery: q.Encode()}).String()
}

func (db *DB) check() error {
	var verdict string
	if err := db.writer.QueryRowContext(context.Background(), "PRAGMA quick_check(1)").Scan(&verdict); err != nil {
		return err
	}
	if verdict != "ok" {
		return fmt.Errorf("%w: %s", ErrCorrupt, verdict)
	}
	return nil
}

// Path returns the path of the database file.
func (db *DB) Path() string { return db.path }

// Close ends all use of the database.
func (db *DB) Close() error { return errors.Join(db.reader.Close(), db.writer.Close()) }

// Update runs fn in the one write transaction and commits it; if fn fails, nothing is kept.
// When Update returns nil the change is on the disk. fn must not call Update or keep tx.
func (db *DB) Update(ctx context.Context, fn func(tx *sql.Tx) error) error {
	return explain(within(ctx, db.writer, fn))
}

// View runs fn in a transaction that sees one unchanging state and cannot write.
func (db *DB) View(ctx context.Context, fn func(tx *sql.Tx) error) error {
	return explain(within(ctx, db.reader, fn))
}

func within(ctx context.Context, pool *sql.DB, fn func(tx *sql.Tx) error) error {
	tx, err := pool.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	// After a commit the rollback does nothing; after a failure the first error is the one to tell.
	defer func() { _ = tx.Rollback() }()
	if err := fn(tx); err != nil {
		return err
	}
	return tx.Commit()
}

// explain adds to SQLite's error the sentinel that a caller branches on.
func explain(err error) error {
	var e *sqlite.Error
	if !errors.As(err, &e) {
		return err
	}
	const primary = 0xff // The low byte is the primary result code.
	switch e.Code() & primary {
	case sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB:
		return fmt.Errorf("%w: %w", ErrCorrupt, err)
	case sqlite3.SQLITE_FULL:
		return fmt.Errorf("%w: %w", ErrFull, err)
	case sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED:
		return fmt.Errorf("%w: %w", ErrBusy, err)
	}
	return err
}
