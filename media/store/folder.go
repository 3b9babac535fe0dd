package store

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"hash"
	"io"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"syscall"
)

const (
	// sumsFolder mirrors the objects: a file for each, with the digests the object may have.
	sumsFolder = ".sums"
	// partialFolder holds what is being written.
	partialFolder = ".partial"
	// maxSumsBytes bounds a file of digests.
	maxSumsBytes = 512
	folderMode   = 0o755
	fileMode     = 0o644
)

// folder keeps objects as plain files that any program can read.
//
// The digests of an object stand in a file of their own, which has two for the moment in which an object is replaced:
// first that of the new bytes is added, then the bytes take their place, then the old digest goes. So an object that
// a dead process left behind is right before and after each step.
type folder struct {
	root string
	// replacing keeps apart those who replace the same object.
	replacing sync.Mutex
}

func openFolder(root string) (*folder, error) {
	root, err := filepath.Abs(root)
	if err != nil {
		return nil, fmt.Errorf("store: %w", err)
	}
	if err := os.RemoveAll(filepath.Join(root, partialFolder)); err != nil {
		return nil, fmt.Errorf("store %s: %w: %w", root, ErrUnavailable, err)
	}
	for _, name := range []string{sumsFolder, partialFolder} {
		if err := os.MkdirAll(filepath.Join(root, name), folderMode); err != nil {
			return nil, fmt.Errorf("store %s: %w: %w", root, ErrUnavailable, explain(err))
		}
	}
	return &folder{root: root}, nil
}

// fingerprint is what an object is checked against.
type fingerprint struct {
	sum  string
	size int64
}

func (f fingerprint) line() string { return f.sum + " " + strconv.FormatInt(f.size, 10) + "\n" }

// Put implements Store.
func (f *folder) Put(ctx context.Context, key string, r io.Reader) (Object, error) {
	if err := checkKey(key); err != nil {
		return Object{}, err
	}
	h := sha256.New()
	path, size, err := f.write(io.TeeReader(&bound{ctx, limit(r)}, h))
	if err != nil {
		return Object{}, fmt.Errorf("put %s: %w", key, explain(err))
	}
	o := Object{Key: key, Size: size, Checksum: digest(h.Sum(nil))}
	if err := f.replace(key, path, fingerprint{o.Checksum, size}); err != nil {
		_ = os.Remove(path) // The failure is the news.
		return Object{}, fmt.Errorf("put %s: %w", key, explain(err))
	}
	return o, nil
}

// bound is a reader that ends with its context.
type bound struct {
	ctx  context.Context
	from io.Reader
}

// Read implements io.Reader.
func (b *bound) Read(p []byte) (int, error) {
	if err := b.ctx.Err(); err != nil {
		return 0, err
	}
	return b.from.Read(p)
}

// write stores bytes under a name of no meaning.
func (f *folder) write(r io.Reader) (path string, size int64, err error) {
	file, err := os.CreateTemp(filepath.Join(f.root, partialFolder), "*")
	if err != nil {
		return "", 0, err
	}
	size, err = io.Copy(file, r)
	if err == nil {
		err = file.Chmod(fileMode)
	}
	if err == nil {
		err = file.Sync()
	}
	if err = errors.Join(err, file.Close()); err != nil {
		_ = os.Remove(file.Name()) // As above.
		return "", 0, err
	}
	return file.Name(), size, nil
}

// replace puts a complete file in its place.
func (f *folder) replace(key, path string, now fingerprint) error {
	f.replacing.Lock()
	defer f.replacing.Unlock()
	before, err := f.fingerprints(key)
	if err != nil && !errors.Is(err, ErrNotFound) {
		return err
	}
	if err := f.note(key, append([]fingerprint{now}, before...)); err != nil {
		return err
	}
	target := f.path(key)
	if err := os.MkdirAll(filepath.Dir(target), folderMode); err != nil {
		return err
	}
	if err := os.Rename(path, target); err != nil {
		return err
	}
	if len(before) == 0 {
		return nil
	}
	return f.note(key, []fingerprint{now})
}

// note writes the digests that an object may have.
func (f *folder) note(key string, sums []fingerprint) error {
	var text strings.Builder
	for _, s := range sums[:min(len(sums), 2)] {
		text.WriteString(s.line())
	}
	path, _, err := f.write(strings.NewReader(text.String()))
	if err != nil {
		return err
	}
	target := f.sums(key)
	if err := os.MkdirAll(filepath.Dir(target), folderMode); err != nil {
		return err
	}
	return os.Rename(path, target)
}

func (f *folder) path(key string) string { return filepath.Join(f.root, filepath.FromSlash(key)) }
func (f *folder) sums(key string) string {
	return filepath.Join(f.root, sumsFolder, filepath.FromSlash(key)+".sum")
}

// fingerprints reads what an object may be, the newest first.
func (f *folder) fingerprints(key string) ([]fingerprint, error) {
	file, err := os.Open(f.sums(key))
	if err != nil {
		return nil, absent(err)
	}
	defer file.Close()
	text, err := io.ReadAll(io.LimitReader(file, maxSumsBytes))
	if err != nil {
		return nil, err
	}
	var sums []fingerprint
	for line := range strings.Lines(string(text)) {
		sum, size, _ := strings.Cut(strings.TrimSuffix(line, "\n"), " ")
		n, err := strconv.ParseInt(size, 10, 64)
		if err != nil {
			return nil, fmt.Errorf("digests of %s: %w", key, ErrCorrupt)
		}
		sums = append(sums, fingerprint{sum, n})
	}
	return sums, nil
}

// absent turns the errors of a path that is not there, or that is a folder, into ErrNotFound.
func absent(err error) error {
	if errors.Is(err, fs.ErrNotExist) || errors.Is(err, syscall.ENOTDIR) || errors.Is(err, syscall.EISDIR) {
		return ErrNotFound
	}
	return err
}

// Get implements Store.
func (f *folder) Get(_ context.Context, key string) (io.ReadCloser, Object, error) {
	if err := checkKey(key); err != nil {
		return nil, Object{}, err
	}
	// The bytes are opened before their digests are read: who replaces them meanwhile still lists those of the old ones,
	// unless they are replaced twice, which reads as damage and not as truth.
	file, err := os.Open(f.path(key))
	if err != nil {
		return nil, Object{}, fmt.Errorf("get %s: %w", key, absent(err))
	}
	o, sums, err := f.describe(key, file)
	if err != nil {
		_ = file.Close() // The failure is the news.
		return nil, Object{}, fmt.Errorf("get %s: %w", key, err)
	}
	return &verified{from: file, check: &shaCheck{Hash: sha256.New(), key: key, allowed: sums}}, o, nil
}

// describe tells what an open object is. Its size decides between two digests, or its bytes where that does not.
func (f *folder) describe(key string, file *os.File) (Object, []string, error) {
	sums, err := f.fingerprints(key)
	if err != nil {
		return Object{}, nil, err
	}
	info, err := file.Stat()
	if err != nil {
		return Object{}, nil, err
	}
	if info.IsDir() {
		return Object{}, nil, ErrNotFound
	}
	sums = slices.DeleteFunc(sums, func(s fingerprint) bool { return s.size != info.Size() })
	if len(sums) == 0 {
		return Object{}, nil, fmt.Errorf("%d bytes: %w", info.Size(), ErrCorrupt)
	}
	allowed := make([]string, len(sums))
	for i, s := range sums {
		allowed[i] = s.sum
	}
	o := Object{Key: key, Size: info.Size(), Checksum: allowed[0]}
	if len(sums) > 1 {
		h := sha256.New()
		if _, err := io.Copy(h, file); err != nil {
			return Object{}, nil, err
		}
		if _, err := file.Seek(0, io.SeekStart); err != nil {
			return Object{}, nil, err
		}
		o.Checksum = digest(h.Sum(nil))
	}
	return o, allowed, nil
}

// shaCheck holds an object against its digests.
type shaCheck struct {
	hash.Hash
	key     string
	allowed []string
}

func (c *shaCheck) finish() error {
	if got := digest(c.Sum(nil)); !slices.Contains(c.allowed, got) {
		return fmt.Errorf("%s: %w: %s is not %s", c.key, ErrCorrupt, got, strings.Join(c.allowed, " or "))
	}
	return nil
}

// Stat implements Store.
func (f *folder) Stat(ctx context.Context, key string) (Object, error) {
	r, o, err := f.Get(ctx, key)
	if err != nil {
		return Object{}, err
	}
	return o, r.Close()
}

// List implements Store.
func (f *folder) List(ctx context.Context, prefix string) iter.Seq2[Object, error] {
	if err := checkPrefix(prefix); err != nil {
		return failed(err)
	}
	return func(yield func(Object, error) bool) {
		err := filepath.WalkDir(f.path(prefix), func(path string, entry fs.DirEntry, err error) error {
			switch {
			case errors.Is(err, fs.ErrNotExist), errors.Is(err, syscall.ENOTDIR):
				return nil // It was removed meanwhile, or there is nothing.
			case err != nil:
				return err
			case ctx.Err() != nil:
				return ctx.Err()
			case strings.HasPrefix(entry.Name(), ".") && path != f.root:
				if entry.IsDir() {
					return fs.SkipDir
				}
				return nil
			case !entry.Type().IsRegular():
				return nil
			}
			relative, err := filepath.Rel(f.root, path)
			if err != nil {
				return err
			}
			key := filepath.ToSlash(relative)
			if !keyPattern.MatchString(key) || key == prefix {
				return nil // Somebody else's, or not below.
			}
			info, err := entry.Info()
			if err != nil {
				return nil //nolint:nilerr // it was removed meanwhile
			}
			if !yield(Object{Key: key, Size: info.Size()}, nil) {
				return fs.SkipAll
			}
			return nil
		})
		if err != nil {
			yield(Object{}, fmt.Errorf("list %s: %w", prefix, explain(err)))
		}
	}
}

// Delete implements Store.
func (f *folder) Delete(_ context.Context, key string) error {
	if err := checkKey(key); err != nil {
		return err
	}
	f.replacing.Lock()
	defer f.replacing.Unlock()
	for _, path := range []string{f.path(key), f.sums(key)} {
		if info, err := os.Lstat(path); err == nil && info.IsDir() {
			return nil
		}
		if err := os.Remove(path); err != nil && !errors.Is(absent(err), ErrNotFound) {
			return fmt.Errorf("delete %s: %w", key, err)
		}
	}
	return nil
}

// Close implements Store.
func (f *folder) Close() error { return nil }
