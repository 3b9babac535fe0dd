package store

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"strings"
	"sync"

	unixfs "github.com/ipfs/boxo/ipld/unixfs/io"
	"github.com/ipfs/go-cid"
	ipld "github.com/ipfs/go-ipld-format"
)

const (
	// collectAfter is after how many objects that were replaced or deleted the blocks nobody needs are removed.
	collectAfter = 2048
	// keysFolder and blocksFolder are the two parts of a store.
	keysFolder   = "keys"
	blocksFolder = "blocks"
	// maxDepth bounds how deep blocks may link to blocks: more than MaxObjectBytes needs.
	maxDepth = 8
	// maxRecordBytes bounds what is kept of a key.
	maxRecordBytes = 256
)

// blockStore keeps objects as UnixFS files in blocks of IPFS, and beside them which key stands for which content id.
type blockStore struct {
	keys   *folder
	blocks blockFolder

	mu      sync.RWMutex // held for writing while blocks are removed
	unused  int          // objects gone since then
	counter sync.Mutex   // guards unused
}

func openBlocks(root string) (*blockStore, error) {
	keys, err := openFolder(filepath.Join(root, keysFolder))
	if err != nil {
		return nil, err
	}
	b := blockFolder{filepath.Join(root, blocksFolder)}
	if err := os.MkdirAll(b.root, folderMode); err != nil {
		return nil, fmt.Errorf("store %s: %w: %w", root, ErrUnavailable, explain(err))
	}
	return &blockStore{keys: keys, blocks: b}, nil
}

// Put implements Store.
func (b *blockStore) Put(ctx context.Context, key string, r io.Reader) (Object, error) {
	if err := checkKey(key); err != nil {
		return Object{}, err
	}
	o, err := b.put(ctx, key, r)
	if err != nil {
		return Object{}, fmt.Errorf("put %s: %w", key, explain(err))
	}
	return o, b.collectNow(ctx)
}

func (b *blockStore) put(ctx context.Context, key string, r io.Reader) (Object, error) {
	b.mu.RLock()
	defer b.mu.RUnlock()
	counted := &counter{from: &bound{ctx, limit(r)}}
	root, err := importFile(dagService{b.blocks}, counted)
	if err != nil {
		return Object{}, err
	}
	o := Object{Key: key, Size: counted.bytes, Checksum: root.Cid().String()}
	if before, err := b.Stat(ctx, key); err == nil && before.Checksum != o.Checksum {
		b.gone()
	}
	_, err = b.keys.Put(ctx, key, strings.NewReader(fmt.Sprintf("%s %d", o.Checksum, o.Size)))
	return o, err
}

// counter counts what is read.
type counter struct {
	from  io.Reader
	bytes int64
}

// Read implements io.Reader.
func (c *counter) Read(p []byte) (int, error) {
	n, err := c.from.Read(p)
	c.bytes += int64(n)
	return n, err
}

// Stat implements Store.
func (b *blockStore) Stat(ctx context.Context, key string) (Object, error) {
	r, _, err := b.keys.Get(ctx, key)
	if err != nil {
		return Object{}, err
	}
	defer r.Close()
	text, err := io.ReadAll(io.LimitReader(r, maxRecordBytes))
	if err != nil {
		return Object{}, fmt.Errorf("stat %s: %w", key, err)
	}
	o := Object{Key: key}
	if _, err := fmt.Fscan(bytes.NewReader(text), &o.Checksum, &o.Size); err != nil {
		return Object{}, fmt.Errorf("stat %s: %w: %w", key, ErrCorrupt, err)
	}
	return o, nil
}

// Get implements Store.
func (b *blockStore) Get(ctx context.Context, key string) (io.ReadCloser, Object, error) {
	o, err := b.Stat(ctx, key)
	if err != nil {
		return nil, Object{}, err
	}
	r, err := openFile(ctx, dagService{b.blocks}, o.Checksum)
	if err != nil {
		return nil, Object{}, fmt.Errorf("get %s: %w", key, lost(err))
	}
	return &reader{r}, o, nil
}

// openFile opens a UnixFS file. Each of its blocks is checked when it is read.
func openFile(ctx context.Context, dag ipld.DAGService, id string) (unixfs.DagReader, error) {
	c, err := cid.Decode(id)
	if err != nil {
		return nil, fmt.Errorf("%w: content id %q", ErrCorrupt, id)
	}
	root, err := dag.Get(ctx, c)
	if err != nil {
		return nil, err
	}
	return unixfs.NewDagReader(ctx, root, dag)
}

// lost says of a block that is not there that the object is damaged.
func lost(err error) error {
	if errors.Is(err, ErrNotFound) {
		return fmt.Errorf("%w: %s", ErrCorrupt, err.Error())
	}
	return err
}

type reader struct{ unixfs.DagReader }

// Read implements io.Reader.
func (r *reader) Read(p []byte) (int, error) {
	n, err := r.DagReader.Read(p)
	return n, lost(err)
}

// List implements Store.
func (b *blockStore) List(ctx context.Context, prefix string) iter.Seq2[Object, error] {
	return func(yield func(Object, error) bool) {
		for o, err := range b.keys.List(ctx, prefix) {
			if err == nil {
				o, err = b.Stat(ctx, o.Key)
			}
			if errors.Is(err, ErrNotFound) {
				continue // It was deleted meanwhile.
			}
			if !yield(o, err) || err != nil {
				return
			}
		}
	}
}

// Delete implements Store.
func (b *blockStore) Delete(ctx context.Context, key string) error {
	if err := b.keys.Delete(ctx, key); err != nil {
		return err
	}
	b.gone()
	return b.collectNow(ctx)
}

func (b *blockStore) gone() {
	b.counter.Lock()
	defer b.counter.Unlock()
	b.unused++
}

// collectNow removes blocks if enough objects are gone.
func (b *blockStore) collectNow(ctx context.Context) error {
	b.counter.Lock()
	due := b.unused >= collectAfter
	if due {
		b.unused = 0
	}
	b.counter.Unlock()
	if !due {
		return nil
	}
	return b.collect(ctx)
}

// collect removes the blocks that no key leads to.
func (b *blockStore) collect(ctx context.Context) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	needed := make(map[string]bool)
	for o, err := range b.List(ctx, "") {
		if err != nil {
			return fmt.Errorf("collect: %w", err)
		}
		c, err := cid.Decode(o.Checksum)
		if err != nil {
			return fmt.Errorf("collect: %s: %w", o.Key, ErrCorrupt)
		}
		if err := b.mark(ctx, c, needed, maxDepth); err != nil {
			return fmt.Errorf("collect: %s: %w", o.Key, err)
		}
	}
	return filepath.WalkDir(b.blocks.root, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || needed[entry.Name()] {
			return err
		}
		return os.Remove(path)
	})
}

func (b *blockStore) mark(ctx context.Context, c cid.Cid, needed map[string]bool, depth int) error {
	name := c.String()
	if needed[name] || depth == 0 {
		return nil
	}
	needed[name] = true
	if c.Prefix().Codec == cid.Raw {
		return nil // It links to nothing.
	}
	node, err := dagService{b.blocks}.Get(ctx, c)
	if err != nil {
		return lost(err)
	}
	for _, l := range node.Links() {
		if err := b.mark(ctx, l.Cid, needed, depth-1); err != nil {
			return err
		}
	}
	return nil
}

// Close implements Store.
func (b *blockStore) Close() error { return nil }
