package store_test

import (
	"bytes"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"sync"
	"testing"

	"go.uber.org/goleak"

	"github.com/livepeer/network/internal/store"
)

const table = `CREATE TABLE claims (id INTEGER PRIMARY KEY, note TEXT NOT NULL) STRICT`

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

func openAt(t *testing.T, path string) *store.DB {
	t.Helper()
	db, err := store.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := db.Close(); err != nil {
			t.Error(err)
		}
	})
	return db
}

func openTemp(t *testing.T) *store.DB {
	t.Helper()
	// A name with what a URL would mistake for its own signs.
	db := openAt(t, filepath.Join(t.TempDir(), "a folder?x=%20#1", "agent.db"))
	if err := db.Migrate(t.Context(), "claims", table); err != nil {
		t.Fatal(err)
	}
	return db
}

func insert(ctx context.Context, db *store.DB, note string) error {
	return db.Update(ctx, func(tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, `INSERT INTO claims (note) VALUES (?)`, note)
		return err
	})
}

func count(t *testing.T, db *store.DB) (n int) {
	t.Helper()
	err := db.View(t.Context(), func(tx *sql.Tx) error {
		return tx.QueryRowContext(t.Context(), `SELECT count(*) FROM claims`).Scan(&n)
	})
	if err != nil {
		t.Fatal(err)
	}
	return n
}

func TestDB_UpdateIsAllOrNothing(t *testing.T) {
	t.Parallel()
	db := openTemp(t)
	stop := errors.New("stop")
	err := db.Update(t.Context(), func(tx *sql.Tx) error {
		if _, err := tx.ExecContext(t.Context(), `INSERT INTO claims (note) VALUES ('lost')`); err != nil {
			return err
		}
		return stop
	})
	if !errors.Is(err, stop) || count(t, db) != 0 {
		t.Errorf("%d rows, %v", count(t, db), err)
	}
}

func TestDB_ManyWritersLoseNothing(t *testing.T) {
	t.Parallel()
	db := openTemp(t)
	const writers, each = 4, 10
	var all sync.WaitGroup
	for i := range writers {
		all.Go(func() {
			for j := range each {
				if err := insert(t.Context(), db, fmt.Sprintf("%d/%d", i, j)); err != nil {
					t.Error(err)
				}
			}
		})
	}
	all.Wait()
	if got := count(t, db); got != writers*each {
		t.Errorf("%d rows", got)
	}
}

func TestDB_ViewCannotWrite(t *testing.T) {
	t.Parallel()
	db := openTemp(t)
	err := db.View(t.Context(), func(tx *sql.Tx) error {
		_, err := tx.ExecContext(t.Context(), `INSERT INTO claims (note) VALUES ('x')`)
		return err
	})
	if err == nil || count(t, db) != 0 {
		t.Errorf("%d rows, %v", count(t, db), err)
	}
}

func TestDB_SurvivesReopening(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "agent.db")
	db := openAt(t, path)
	if err := db.Migrate(t.Context(), "claims", table); err != nil {
		t.Fatal(err)
	}
	if err := insert(t.Context(), db, "kept"); err != nil {
		t.Fatal(err)
	}
	again := openAt(t, path) // As after a crash: the first is still open.
	if got := count(t, again); got != 1 {
		t.Errorf("%d rows", got)
	}
	info, err := os.Stat(path)
	if err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("mode %v, %v", info.Mode(), err)
	}
}

func TestMigrate_RunsEachStepOnceAndRefusesANewerFile(t *testing.T) {
	t.Parallel()
	db := openTemp(t)
	second := `ALTER TABLE claims ADD COLUMN wei TEXT NOT NULL DEFAULT '0'`
	for range 2 {
		if err := db.Migrate(t.Context(), "claims", table, second); err != nil {
			t.Fatal(err)
		}
	}
	if err := db.Migrate(t.Context(), "claims", table); !errors.Is(err, store.ErrNewer) {
		t.Errorf("an old program: %v", err)
	}
	if err := db.Migrate(t.Context(), "claims", table, second, `nonsense`); err == nil {
		t.Error("a broken step passed")
	}
	if err := db.Migrate(t.Context(), "claims", table, second); err != nil {
		t.Errorf("a broken step left a trace: %v", err)
	}
}

func TestDB_FullDiskIsOneClearErrorAndKeepsTheOldState(t *testing.T) {
	t.Parallel()
	db := openTemp(t)
	if err := insert(t.Context(), db, "before"); err != nil {
		t.Fatal(err)
	}
	err := db.Update(t.Context(), func(tx *sql.Tx) error {
		if _, err := tx.ExecContext(t.Context(), `PRAGMA max_page_count = 4`); err != nil {
			return err
		}
		_, err := tx.ExecContext(t.Context(), `INSERT INTO claims (note) VALUES (?)`, string(make([]byte, 1<<20)))
		return err
	})
	if !errors.Is(err, store.ErrFull) {
		t.Errorf("got %v", err)
	}
	if got := count(t, db); got != 1 {
		t.Errorf("%d rows", got)
	}
}

func TestOpen_RefusesADamagedFile(t *testing.T) {
	t.Parallel()
	whole := filepath.Join(t.TempDir(), "agent.db")
	db, err := store.Open(whole)
	if err != nil {
		t.Fatal(err)
	}
	if err := db.Migrate(t.Context(), "claims", table); err != nil {
		t.Fatal(err)
	}
	for range 100 {
		if err := insert(t.Context(), db, string(bytes.Repeat([]byte{'x'}, 500))); err != nil {
			t.Fatal(err)
		}
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	good, err := os.ReadFile(whole)
	if err != nil {
		t.Fatal(err)
	}
	const page = 4096
	holed := bytes.Clone(good)
	for i := 2 * page; i < 8*page; i++ {
		holed[i] = 0xa5
	}
	for name, content := range map[string][]byte{
		"no database": bytes.Repeat([]byte("not a database. "), 1000), "holed": holed, "cut": good[:len(good)/2],
	} {
		path := filepath.Join(t.TempDir(), "bad.db")
		if err := os.WriteFile(path, content, 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := store.Open(path); !errors.Is(err, store.ErrCorrupt) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestLockFolder_KeepsASecondAgentOut(t *testing.T) {
	t.Parallel()
	folder := filepath.Join(t.TempDir(), "agent")
	lock, err := store.LockFolder(folder)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := store.LockFolder(folder); !errors.Is(err, store.ErrLocked) {
		t.Errorf("second: %v", err)
	}
	if err := lock.Unlock(); err != nil {
		t.Fatal(err)
	}
	again, err := store.LockFolder(folder)
	if err != nil {
		t.Fatal(err)
	}
	if err := again.Unlock(); err != nil {
		t.Error(err)
	}
}
