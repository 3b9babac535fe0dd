package transcoder

import (
	"context"
	"database/sql"
	"errors"
	"io/fs"
	"path/filepath"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/agents/wire"
	"github.com/livepeer/network/internal/store"
	"github.com/livepeer/network/verification/claim"
)

// archive is what a transcoder keeps, without the rest of the agent.
type archive struct {
	t      *testing.T
	db     *store.DB
	claims *claims
}

func newArchive(t *testing.T) *archive {
	t.Helper()
	folder := t.TempDir()
	db, err := store.Open(filepath.Join(folder, "state.db"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	kept, err := openBlobs(filepath.Join(folder, "blobs"))
	if err != nil {
		t.Fatal(err)
	}
	a := &archive{t: t, db: db, claims: &claims{blobs: kept}}
	a.reopen()
	return a
}

func (a *archive) reopen() {
	a.t.Helper()
	var err error
	if a.claims.ledger, err = openLedger(context.Background(), a.db); err != nil {
		a.t.Fatal(err)
	}
}

// serve keeps a source and two renditions for a receipt, as work does.
func (a *archive) serve(job, sequence uint64, content string) (hashes []common.Hash) {
	a.t.Helper()
	for _, suffix := range []string{"", " small", " smaller"} {
		hash, err := a.claims.blobs.put([]byte(content + suffix))
		if err != nil {
			a.t.Fatal(err)
		}
		hashes = append(hashes, hash)
	}
	receipt := claim.Receipt{Job: job, Sequence: sequence, SourceHash: hashes[0], Renditions: hashes[1:], Units: 1}
	if err := a.claims.ledger.addReceipt(context.Background(), wire.SignedReceipt{Receipt: receipt}, []byte{1}, time.Unix(1, 0)); err != nil {
		a.t.Fatal(err)
	}
	return hashes
}

// settle is the end of a claim.
func (a *archive) settle(job, from uint64, count int) {
	a.t.Helper()
	if err := a.claims.prune(context.Background(), protocol.Claim{Job: job, FromSequence: from, Count: count}, nil); err != nil {
		a.t.Fatal(err)
	}
}

func (a *archive) check(when string, hashes []common.Hash, kept bool) {
	a.t.Helper()
	for _, hash := range hashes {
		if _, err := a.claims.blobs.get(hash); kept && err != nil || !kept && !errors.Is(err, fs.ErrNotExist) {
			a.t.Errorf("%s: %v", when, err)
		}
	}
}

// Who publishes a film again, or on two jobs, sends the same bytes twice. Verifiers must find them until the last claim with
// them is settled: what they do not find is not paid.
func TestPrune_KeepsWhatAnotherReceiptNames(t *testing.T) {
	t.Parallel()
	a := newArchive(t)
	film := a.serve(1, 0, "film")
	alone := a.serve(1, 1, "titles")
	a.serve(1, 20, "film")
	a.serve(2, 0, "film")

	a.settle(1, 0, 2)
	a.check("titles of a claim that is settled", alone, false)
	a.check("film while two more receipts name it", film, true)
	a.settle(1, 20, 1)
	a.check("film while another job's receipt names it", film, true)
	a.settle(2, 0, 1)
	a.check("film that no receipt names", film, false)

	again := a.serve(2, 7, "film")
	a.check("film that was published again", again, true)
}

// A store from before blobs were counted has the receipts alone.
func TestLedger_CountsTheBlobsOfAnOlderStore(t *testing.T) {
	t.Parallel()
	a := newArchive(t)
	film := a.serve(1, 0, "film")
	a.serve(1, 20, "film")
	a.serve(1, 21, "end")
	err := a.db.Update(t.Context(), func(tx *sql.Tx) error {
		if _, err := tx.ExecContext(t.Context(), `DROP TABLE kept`); err != nil {
			return err
		}
		_, err := tx.ExecContext(t.Context(), `UPDATE migrations SET version = 2 WHERE component = 'transcoder'`)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	a.reopen()
	a.settle(1, 0, 1)
	a.check("film that is named again", film, true)
	a.settle(1, 20, 2)
	a.check("film that no receipt names", film, false)
}
