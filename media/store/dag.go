package store

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"sync"

	"github.com/ipfs/boxo/chunker"
	"github.com/ipfs/boxo/ipld/merkledag"
	"github.com/ipfs/boxo/ipld/unixfs/importer/balanced"
	"github.com/ipfs/boxo/ipld/unixfs/importer/helpers"
	blocks "github.com/ipfs/go-block-format"
	"github.com/ipfs/go-cid"
	ipld "github.com/ipfs/go-ipld-format"
	"github.com/multiformats/go-multihash"
)

// How files become blocks. Two stores that agree on these have the same content ids.
const (
	chunkBytes = 1 << 20
	maxLinks   = 1024
	// maxBlockBytes is the most that others accept of a block (Bitswap): 2 MiB.
	maxBlockBytes = 2 << 20
)

// cidBuilder makes version 1 content ids over SHA-256.
func cidBuilder() cid.Builder {
	return cid.V1Builder{Codec: cid.DagProtobuf, MhType: multihash.SHA2_256, MhLength: -1}
}

// importFile writes a file as UnixFS and returns its root.
func importFile(dag ipld.DAGService, r io.Reader) (ipld.Node, error) {
	params := helpers.DagBuilderParams{Maxlinks: maxLinks, RawLeaves: true, CidBuilder: cidBuilder(), Dagserv: dag}
	builder, err := params.New(chunk.NewSizeSplitter(r, chunkBytes))
	if err != nil {
		return nil, err
	}
	return balanced.Layout(builder)
}

// dagService is what files are read from and written to: a place for blocks.
type dagService struct{ place }

// place keeps blocks. get fails with ErrNotFound, and with ErrCorrupt if a block does not have its content id.
type place interface {
	get(c cid.Cid) ([]byte, error)
	put(c cid.Cid, data []byte) error
	remove(c cid.Cid) error
}

// Get implements ipld.NodeGetter.
func (d dagService) Get(ctx context.Context, c cid.Cid) (ipld.Node, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	data, err := d.get(c)
	if err != nil {
		return nil, fmt.Errorf("block %s: %w", c, err)
	}
	block, err := blocks.NewBlockWithCid(data, c)
	if err != nil {
		return nil, fmt.Errorf("block %s: %w", c, err)
	}
	switch c.Prefix().Codec {
	case cid.Raw:
		return merkledag.DecodeRawBlock(block)
	case cid.DagProtobuf:
		return merkledag.DecodeProtobufBlock(block)
	default:
		return nil, fmt.Errorf("block %s is of no kind that files are made of: %w", c, ErrCorrupt)
	}
}

// GetMany implements ipld.NodeGetter.
func (d dagService) GetMany(ctx context.Context, ids []cid.Cid) <-chan *ipld.NodeOption {
	nodes := make(chan *ipld.NodeOption, len(ids))
	defer close(nodes)
	for _, c := range ids {
		node, err := d.Get(ctx, c)
		nodes <- &ipld.NodeOption{Node: node, Err: err}
	}
	return nodes
}

// Add implements ipld.NodeAdder.
func (d dagService) Add(_ context.Context, node ipld.Node) error {
	return d.put(node.Cid(), node.RawData())
}

// AddMany implements ipld.NodeAdder.
func (d dagService) AddMany(ctx context.Context, nodes []ipld.Node) error {
	for _, n := range nodes {
		if err := d.Add(ctx, n); err != nil {
			return err
		}
	}
	return nil
}

// Remove implements ipld.DAGService.
func (d dagService) Remove(_ context.Context, c cid.Cid) error { return d.remove(c) }

// RemoveMany implements ipld.DAGService.
func (d dagService) RemoveMany(_ context.Context, ids []cid.Cid) error {
	for _, c := range ids {
		if err := d.remove(c); err != nil {
			return err
		}
	}
	return nil
}

// checkBlock tells whether data has its content id.
func checkBlock(c cid.Cid, data []byte) error {
	if len(data) > maxBlockBytes {
		return fmt.Errorf("%w: %d bytes in one block", ErrCorrupt, len(data))
	}
	got, err := c.Prefix().Sum(data)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrCorrupt, err)
	}
	if !got.Equals(c) {
		return fmt.Errorf("%w: its content id is %s", ErrCorrupt, got)
	}
	return nil
}

// blockFolder keeps each block in a file named by its content id.
type blockFolder struct{ root string }

func (b blockFolder) path(c cid.Cid) string {
	name := c.String()
	return filepath.Join(b.root, name[len(name)-2:], name)
}

func (b blockFolder) get(c cid.Cid) ([]byte, error) {
	data, err := os.ReadFile(b.path(c))
	if err != nil {
		return nil, absent(err)
	}
	return data, checkBlock(c, data)
}

func (b blockFolder) put(c cid.Cid, data []byte) error {
	path := b.path(c)
	if _, err := os.Stat(path); err == nil {
		return nil // A name stands for its content.
	}
	if err := os.MkdirAll(filepath.Dir(path), folderMode); err != nil {
		return err
	}
	file, err := os.CreateTemp(b.root, ".*")
	if err != nil {
		return err
	}
	_, err = file.Write(data)
	if err == nil {
		err = file.Sync()
	}
	if err = errors.Join(err, file.Close()); err == nil {
		err = os.Rename(file.Name(), path)
	}
	if err != nil {
		_ = os.Remove(file.Name()) // The failure is the news.
	}
	return err
}

func (b blockFolder) remove(c cid.Cid) error {
	if err := os.Remove(b.path(c)); err != nil && !errors.Is(absent(err), ErrNotFound) {
		return err
	}
	return nil
}

// nowhere forgets blocks: what remains of an import is its content id. It keeps those that link to others, of which
// the importer reads none.
type nowhere struct{}

func (nowhere) get(cid.Cid) ([]byte, error) { return nil, ErrNotFound }
func (nowhere) put(cid.Cid, []byte) error   { return nil }
func (nowhere) remove(cid.Cid) error        { return nil }

// cidCheck computes the content id of what is written to it.
type cidCheck struct {
	want string
	pipe *io.PipeWriter
	work sync.WaitGroup
	got  string
	err  error
}

// newCIDCheck begins a computation, which finish or Close ends.
func newCIDCheck(want string) *cidCheck {
	r, w := io.Pipe()
	c := &cidCheck{want: want, pipe: w}
	c.work.Go(func() {
		root, err := importFile(dagService{nowhere{}}, r)
		if err != nil {
			c.err = err
			_ = r.CloseWithError(err) // It never fails.
			return
		}
		c.got = root.Cid().String()
	})
	return c
}

// Write implements io.Writer.
func (c *cidCheck) Write(p []byte) (int, error) { return c.pipe.Write(p) }

// sum ends the computation.
func (c *cidCheck) sum() (string, error) {
	_ = c.pipe.Close() // It never fails.
	c.work.Wait()
	return c.got, c.err
}

func (c *cidCheck) finish() error {
	got, err := c.sum()
	if err == nil && got != c.want {
		err = fmt.Errorf("%w: its content id is %s, not %s", ErrCorrupt, got, c.want)
	}
	return err
}

// Close implements io.Closer.
func (c *cidCheck) Close() error {
	_ = c.pipe.CloseWithError(io.ErrUnexpectedEOF) // As above.
	c.work.Wait()
	return nil
}
