package court

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"
	"github.com/google/renameio/v2"
)

// shelf keeps the blobs of open cases in a folder, each under its root.
type shelf struct{ folder string }

func openShelf(folder string) (*shelf, error) {
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return nil, fmt.Errorf("folder of cases: %w", err)
	}
	return &shelf{folder}, nil
}

// put stores data that the caller has checked; a crash leaves all of it or nothing.
func (s *shelf) put(root common.Hash, data []byte) error {
	if err := renameio.WriteFile(s.path(root), data, 0o600); err != nil {
		return fmt.Errorf("keep blob: %w", err)
	}
	return nil
}

// get returns os.ErrNotExist for what is not there.
func (s *shelf) get(root common.Hash) ([]byte, error) {
	data, err := os.ReadFile(s.path(root))
	if err != nil {
		return nil, fmt.Errorf("read blob: %w", err)
	}
	return data, nil
}

func (s *shelf) has(root common.Hash) bool {
	_, err := os.Stat(s.path(root))
	return err == nil
}

// prune removes all but what is to be kept.
func (s *shelf) prune(keep map[common.Hash]bool) error {
	files, err := os.ReadDir(s.folder)
	if err != nil {
		return fmt.Errorf("folder of cases: %w", err)
	}
	for _, file := range files {
		if root := common.HexToHash(file.Name()); keep[root] && file.Name() == filepath.Base(s.path(root)) {
			continue
		}
		if removed := os.Remove(filepath.Join(s.folder, file.Name())); !errors.Is(removed, os.ErrNotExist) {
			err = errors.Join(err, removed)
		}
	}
	return err
}

func (s *shelf) path(root common.Hash) string { return filepath.Join(s.folder, root.Hex()[2:]) }
