package store

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	unixfs "github.com/ipfs/boxo/ipld/unixfs/io"
	"github.com/ipfs/go-cid"
	ipld "github.com/ipfs/go-ipld-format"
	"github.com/ipld/go-car/v2"
	"github.com/ipld/go-car/v2/storage"
)

const (
	// maxCARObjects bounds the objects of one CAR file.
	maxCARObjects = 200_000
	// maxTreeDepth bounds the folders inside one another.
	maxTreeDepth = 32
)

// ErrCAR says that a file is no CAR file that ImportCAR can take.
var ErrCAR = errors.New("not a CAR file of one UnixFS folder")

// ExportCAR writes the objects below a prefix as a CAR file, version 1, of one UnixFS folder, and returns its
// content id, which depends on nothing but the objects and their keys. The error wraps ErrNotFound if there are none.
func ExportCAR(ctx context.Context, from Store, prefix string, w io.Writer) (id string, err error) {
	scratch, err := os.MkdirTemp("", "car-*")
	if err != nil {
		return "", explain(err)
	}
	defer os.RemoveAll(scratch)
	dag := dagService{blockFolder{scratch}}
	root, err := importTree(ctx, from, prefix, dag)
	if err != nil {
		return "", fmt.Errorf("export %s: %w", prefix, explain(err))
	}
	out, err := storage.NewWritable(w, []cid.Cid{root}, car.WriteAsCarV1(true))
	if err != nil {
		return "", fmt.Errorf("export %s: %w", prefix, explain(err))
	}
	if err := writeBlocks(ctx, dag, root, out, make(map[string]bool), maxTreeDepth+maxDepth); err != nil {
		return "", fmt.Errorf("export %s: %w", prefix, explain(err))
	}
	return root.String(), nil
}

// importTree makes a UnixFS folder of the objects below a prefix.
func importTree(ctx context.Context, from Store, prefix string, dag ipld.DAGService) (cid.Cid, error) {
	files := make(map[string]ipld.Node) // by path below prefix
	for o, err := range from.List(ctx, prefix) {
		if err != nil {
			return cid.Undef, err
		}
		if len(files) >= maxCARObjects {
			return cid.Undef, fmt.Errorf("more than %d objects: %w", maxCARObjects, ErrTooLarge)
		}
		r, _, err := from.Get(ctx, o.Key)
		if err != nil {
			return cid.Undef, err
		}
		node, err := importFile(dag, r)
		_ = r.Close() // It was read to its end, or the failure is the news.
		if err != nil {
			return cid.Undef, fmt.Errorf("%s: %w", o.Key, err)
		}
		files[strings.TrimPrefix(strings.TrimPrefix(o.Key, prefix), "/")] = node
	}
	if len(files) == 0 {
		return cid.Undef, ErrNotFound
	}
	return importFolder(ctx, files, dag)
}

// importFolder makes a folder of files by their paths, the deepest folders first.
func importFolder(ctx context.Context, files map[string]ipld.Node, dag ipld.DAGService) (cid.Cid, error) {
	children := make(map[string]map[string]ipld.Node)
	for name, node := range files {
		parent := path.Dir(name)
		for at := parent; ; at = path.Dir(at) {
			if children[at] == nil {
				children[at] = make(map[string]ipld.Node)
			}
			if at == "." {
				break
			}
		}
		children[parent][path.Base(name)] = node
	}
	var folders []string
	for name := range children {
		folders = append(folders, name)
	}
	depth := func(name string) int {
		if name == "." {
			return -1
		}
		return strings.Count(name, "/")
	}
	slices.SortFunc(folders, func(a, b string) int { return depth(b) - depth(a) })
	for _, name := range folders {
		node, err := folderNode(ctx, children[name], dag)
		if err != nil {
			return cid.Undef, err
		}
		if name == "." {
			return node.Cid(), nil
		}
		children[path.Dir(name)][path.Base(name)] = node
	}
	return cid.Undef, ErrNotFound // Not reached: there is always ".".
}

func folderNode(ctx context.Context, children map[string]ipld.Node, dag ipld.DAGService) (ipld.Node, error) {
	d, err := unixfs.NewDirectory(dag, unixfs.WithCidBuilder(cidBuilder()))
	if err != nil {
		return nil, err
	}
	names := make([]string, 0, len(children))
	for name := range children {
		names = append(names, name)
	}
	slices.Sort(names)
	for _, name := range names {
		if err := d.AddChild(ctx, name, children[name]); err != nil {
			return nil, err
		}
	}
	node, err := d.GetNode()
	if err != nil {
		return nil, err
	}
	return node, dag.Add(ctx, node)
}

// writeBlocks writes a block and all below it, each once, parents first.
func writeBlocks(ctx context.Context, dag dagService, c cid.Cid, out storage.WritableCar, written map[string]bool, depth int) error {
	if written[c.KeyString()] {
		return nil
	}
	if depth == 0 {
		return fmt.Errorf("blocks lie too deep: %w", ErrTooLarge)
	}
	written[c.KeyString()] = true
	node, err := dag.Get(ctx, c)
	if err != nil {
		return err
	}
	if err := out.Put(ctx, c.KeyString(), node.RawData()); err != nil {
		return err
	}
	for _, l := range node.Links() {
		if err := writeBlocks(ctx, dag, l.Cid, out, written, depth-1); err != nil {
			return err
		}
	}
	return nil
}

// ImportCAR stores what a CAR file holds below a prefix and returns the content id of its folder. Every block is
// checked against its content id. The error wraps ErrCAR, ErrCorrupt or ErrKey if the file is not right; objects stored
// before the fault was found stay.
func ImportCAR(ctx context.Context, r io.Reader, to Store, prefix string) (id string, err error) {
	scratch, err := os.MkdirTemp("", "car-*")
	if err != nil {
		return "", explain(err)
	}
	defer os.RemoveAll(scratch)
	in, err := car.NewBlockReader(&bound{ctx, limit(r)})
	if err != nil {
		return "", fmt.Errorf("%w: %w", ErrCAR, err)
	}
	if len(in.Roots) != 1 {
		return "", fmt.Errorf("%w: it has %d roots", ErrCAR, len(in.Roots))
	}
	place := blockFolder{filepath.Clean(scratch)}
	for {
		block, err := in.Next()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return "", fmt.Errorf("import: %w: %w", ErrCorrupt, err)
		}
		if err := checkBlock(block.Cid(), block.RawData()); err != nil {
			return "", fmt.Errorf("import %s: %w", block.Cid(), err)
		}
		if err := place.put(block.Cid(), block.RawData()); err != nil {
			return "", fmt.Errorf("import: %w", explain(err))
		}
	}
	t := &treeImport{dag: dagService{place}, to: to}
	if err := t.folder(ctx, in.Roots[0], prefix, maxTreeDepth); err != nil {
		return "", fmt.Errorf("import: %w", lost(err))
	}
	return in.Roots[0].String(), nil
}

// treeImport stores the files of a UnixFS folder.
type treeImport struct {
	dag    dagService
	to     Store
	stored int
}

func (t *treeImport) folder(ctx context.Context, c cid.Cid, key string, depth int) error {
	node, err := t.dag.Get(ctx, c)
	if err != nil {
		return err
	}
	d, err := unixfs.NewDirectoryFromNode(t.dag, node)
	if err != nil && key != "" && c.Prefix().Codec == cid.Raw || errors.Is(err, unixfs.ErrNotADir) && key != "" {
		return t.file(ctx, c, key)
	}
	if err != nil {
		return fmt.Errorf("%w: %w", ErrCAR, err)
	}
	if depth == 0 {
		return fmt.Errorf("%w: folders lie too deep", ErrCAR)
	}
	return d.ForEachLink(ctx, func(l *ipld.Link) error { return t.folder(ctx, l.Cid, join(key, l.Name), depth-1) })
}

func (t *treeImport) file(ctx context.Context, c cid.Cid, key string) error {
	if t.stored++; t.stored > maxCARObjects {
		return fmt.Errorf("more than %d objects: %w", maxCARObjects, ErrTooLarge)
	}
	r, err := openFile(ctx, t.dag, c.String())
	if err != nil {
		return err
	}
	defer r.Close()
	_, err = t.to.Put(ctx, key, r)
	return err
}
