package engine

import (
	"bufio"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"os"
	"path/filepath"
)

const (
	// LedgerFile is the ledger's name in a run's folder.
	LedgerFile = "results.ledger"
	// recordHead is the head of a record: job, length and checksum.
	recordHead = 8 + 4 + 4
)

var (
	// ErrOtherRun is a ledger of another scenario or another program.
	ErrOtherRun = errors.New("the ledger is of another scenario or was begun by another build")
	castagnoli  = crc32.MakeTable(crc32.Castagnoli)
)

// Ledger is a file that results are added to. What was being written when its process died is cut off when it is opened again.
// It is not safe for concurrent use.
type Ledger struct {
	file *os.File
	at   map[int]place
	end  int64
}

type place struct {
	offset int64
	length uint32
}

// OpenLedger opens the ledger of a plan in a folder, or begins it.
func OpenLedger(folder string, plan *Plan) (*Ledger, error) {
	file, err := os.OpenFile(filepath.Join(folder, LedgerFile), os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return nil, fmt.Errorf("ledger: %w", err)
	}
	l := &Ledger{file: file, at: map[int]place{}}
	if err := l.load(plan); err != nil {
		return nil, errors.Join(fmt.Errorf("ledger %s: %w", folder, err), file.Close())
	}
	return l, nil
}

// load reads the head and finds all records that are whole.
func (l *Ledger) load(plan *Plan) error {
	identity := plan.Identity()
	reader := bufio.NewReaderSize(l.file, 1<<20)
	var head [sha256.Size]byte
	switch _, err := io.ReadFull(reader, head[:]); {
	case errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF): // New, or its process died within the head.
		if _, err := l.file.WriteAt(identity[:], 0); err != nil {
			return err
		}
		l.end = int64(len(identity))
		return l.file.Truncate(l.end)
	case err != nil:
		return err
	case head != identity:
		return ErrOtherRun
	}
	l.end = int64(len(head))
	for {
		job, payload, err := readRecord(reader)
		if errors.Is(err, errTorn) || errors.Is(err, io.EOF) {
			return l.file.Truncate(l.end)
		} else if err != nil {
			return err
		}
		if job >= uint64(plan.Jobs()) {
			return fmt.Errorf("it has job %d of a plan of %d", job, plan.Jobs())
		}
		l.keep(int(job), len(payload))
	}
}

func (l *Ledger) keep(job, length int) {
	if _, known := l.at[job]; !known {
		l.at[job] = place{offset: l.end + recordHead, length: uint32(length)}
	}
	l.end += recordHead + int64(length)
}

func readRecord(r io.Reader) (job uint64, payload []byte, err error) {
	var head [recordHead]byte
	if _, err := io.ReadFull(r, head[:]); errors.Is(err, io.ErrUnexpectedEOF) {
		return 0, nil, errTorn
	} else if err != nil {
		return 0, nil, err
	}
	length := binary.LittleEndian.Uint32(head[8:])
	if length > maxResultBytes {
		return 0, nil, errTorn
	}
	payload = make([]byte, length)
	if _, err := io.ReadFull(r, payload); errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		return 0, nil, errTorn
	} else if err != nil {
		return 0, nil, err
	}
	if crc32.Update(crc32.Checksum(head[:12], castagnoli), castagnoli, payload) != binary.LittleEndian.Uint32(head[12:]) {
		return 0, nil, errTorn
	}
	return binary.LittleEndian.Uint64(head[:]), payload, nil
}

// Has tells whether a job's result is there, Len how many are.
func (l *Ledger) Has(job int) bool { _, has := l.at[job]; return has }

// Len is how many results are there.
func (l *Ledger) Len() int { return len(l.at) }

// Add keeps an encoded result. A second result of a job is the same as the first and is not kept.
func (l *Ledger) Add(job int, payload []byte) error {
	if l.Has(job) {
		return nil
	}
	record := make([]byte, recordHead, recordHead+len(payload))
	binary.LittleEndian.PutUint64(record, uint64(job))
	binary.LittleEndian.PutUint32(record[8:], uint32(len(payload)))
	binary.LittleEndian.PutUint32(record[12:], crc32.Update(crc32.Checksum(record[:12], castagnoli), castagnoli, payload))
	if _, err := l.file.WriteAt(append(record, payload...), l.end); err != nil {
		return fmt.Errorf("ledger: %w", err)
	}
	l.keep(job, len(payload))
	return nil
}

// encoded is a job's result as it lies in the file.
func (l *Ledger) encoded(job int) ([]byte, error) {
	at, has := l.at[job]
	if !has {
		return nil, fmt.Errorf("ledger: there is no result of job %d", job)
	}
	payload := make([]byte, at.length)
	if _, err := l.file.ReadAt(payload, at.offset); err != nil {
		return nil, fmt.Errorf("ledger: job %d: %w", job, err)
	}
	return payload, nil
}

// Result is a job's result.
func (l *Ledger) Result(job int) (*Result, error) {
	payload, err := l.encoded(job)
	if err != nil {
		return nil, err
	}
	result, err := decode(payload)
	if err != nil {
		return nil, fmt.Errorf("ledger: job %d: %w", job, err)
	}
	return result, nil
}

// Close puts the ledger on the disk.
func (l *Ledger) Close() error {
	if err := errors.Join(l.file.Sync(), l.file.Close()); err != nil {
		return fmt.Errorf("ledger: %w", err)
	}
	return nil
}
