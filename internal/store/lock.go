package store

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/gofrs/flock"
)

// ErrLocked says that another process works in the folder.
var ErrLocked = errors.New("folder is in use by another process")

// lockName is the file in a folder that carries the lock. It stays when the lock is released.
const lockName = "LOCK"

// FolderLock is the right of one process to work in a folder.
type FolderLock struct{ file *flock.Flock }

// LockFolder creates the folder if need be and takes it for this process, or fails at once with
// ErrLocked. The operating system releases the lock of a process that dies.
func LockFolder(folder string) (*FolderLock, error) {
	if err := os.MkdirAll(folder, folderMode); err != nil {
		return nil, fmt.Errorf("lock folder: %w", err)
	}
	l := flock.New(filepath.Join(folder, lockName), flock.SetPermissions(fileMode))
	ok, err := l.TryLock()
	if err != nil {
		return nil, fmt.Errorf("lock folder %s: %w", folder, err)
	}
	if !ok {
		return nil, fmt.Errorf("lock folder %s: %w", folder, ErrLocked)
	}
	return &FolderLock{l}, nil
}

// Unlock gives the folder back.
func (l *FolderLock) Unlock() error { return l.file.Unlock() }
