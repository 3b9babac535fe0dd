package transcoder

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/livepeer/network/internal/blob"
)

// blobs keeps bytes in a folder under their roots, for verifiers to fetch.
type blobs struct {
	dir string
	// pruning is held to read from the first put for a receipt until the ledger has the receipt, and to write by who removes
	// what no receipt names: a blob that is there already is not put again.
	pruning sync.RWMutex
}

func openBlobs(dir string) (*blobs, error) {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return nil, fmt.Errorf("blob folder: %w", err)
	}
	return &blobs{dir: dir}, nil
}

// put stores data; a crash leaves either all of it or nothing under its name.
func (b *blobs) put(data []byte) (common.Hash, error) {
	hash, err := blob.Root(data)
	if err != nil {
		return hash, fmt.Errorf("store blob: %w", err)
	}
	path := b.path(hash)
	if _, err := os.Stat(path); err == nil {
		return hash, nil
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return hash, fmt.Errorf("store blob: %w", err)
	}
	file, err := os.CreateTemp(filepath.Dir(path), "new-*")
	if err != nil {
		return hash, fmt.Errorf("store blob: %w", err)
	}
	_, err = file.Write(data)
	err = errors.Join(err, file.Close())
	if err == nil {
		err = os.Rename(file.Name(), path)
	}
	if err != nil {
		_ = os.Remove(file.Name()) // The first error is the one to tell.
		return hash, fmt.Errorf("store blob: %w", err)
	}
	return hash, nil
}

// get returns fs.ErrNotExist for a hash that is not there.
func (b *blobs) get(hash common.Hash) ([]byte, error) {
	data, err := os.ReadFile(b.path(hash))
	if err != nil {
		return nil, fmt.Errorf("read blob: %w", err)
	}
	return data, nil
}

func (b *blobs) remove(hash common.Hash) error {
	if err := os.Remove(b.path(hash)); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("remove blob: %w", err)
	}
	return nil
}

func (b *blobs) path(hash common.Hash) string {
	name := hash.Hex()[2:]
	return filepath.Join(b.dir, name[:2], name)
}
