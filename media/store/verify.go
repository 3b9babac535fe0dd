package store

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"os"
)

// spoolMemory is how much of an object of unknown size is kept in memory; the rest goes to a temporary file.
const spoolMemory = 8 << 20

func digest(sum []byte) string { return "sha256:" + hex.EncodeToString(sum) }

// verifier is what tells whether what was read is what was stored.
type verifier interface {
	io.Writer
	// finish tells whether what was written is right.
	finish() error
}

// verified reads an object and fails at its end if it is not what was stored.
type verified struct {
	from  io.ReadCloser
	check verifier
	over  error // of the end, once it was reached
}

// Read implements io.Reader.
func (v *verified) Read(p []byte) (int, error) {
	if v.over != nil {
		return 0, v.over
	}
	n, err := v.from.Read(p)
	if n > 0 {
		if _, failed := v.check.Write(p[:n]); failed != nil {
			v.over = failed
			return 0, failed
		}
	}
	if errors.Is(err, io.EOF) {
		if v.over = v.check.finish(); v.over == nil {
			v.over = io.EOF
		}
		return n, v.over
	}
	return n, explain(err)
}

// Close implements io.Closer.
func (v *verified) Close() error {
	if c, ok := v.check.(io.Closer); ok {
		_ = c.Close() // It ends a computation nobody waits for.
	}
	return v.from.Close()
}

// spooled is an object whose size and digest are known before it is sent.
type spooled struct {
	io.ReadSeeker
	size int64
	sum  string
	file *os.File // nil if it is in memory
}

// spool reads r to its end.
func spool(r io.Reader) (*spooled, error) {
	h := sha256.New()
	var head bytes.Buffer
	n, err := io.Copy(io.MultiWriter(&head, h), io.LimitReader(r, spoolMemory))
	if err != nil {
		return nil, fmt.Errorf("read object: %w", err)
	}
	if n < spoolMemory {
		return &spooled{ReadSeeker: bytes.NewReader(head.Bytes()), size: n, sum: digest(h.Sum(nil))}, nil
	}
	file, err := os.CreateTemp("", "store-*")
	if err != nil {
		return nil, explain(err)
	}
	s := &spooled{ReadSeeker: file, file: file}
	if _, err = file.Write(head.Bytes()); err == nil {
		s.size, err = io.Copy(io.MultiWriter(file, h), limit(r))
	}
	if err == nil {
		_, err = file.Seek(0, io.SeekStart)
	}
	if err != nil {
		s.close()
		return nil, fmt.Errorf("read object: %w", explain(err))
	}
	s.size += n
	s.sum = digest(h.Sum(nil))
	return s, nil
}

func (s *spooled) close() {
	if s.file != nil {
		_ = s.file.Close() // It is thrown away.
		_ = os.Remove(s.file.Name())
	}
}
