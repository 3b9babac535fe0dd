// Package merkle is the hash tree over a memory: 32-byte leaves, a fixed number of levels, and no cost for what is zero.
//
// Start from Tree, which is immutable: a changed memory is a new tree that shares all else with the old one. Climb is what
// a judge does with a path. docs/spec/machine.md has the formulas; contracts/truebit/RV32Judge.sol is the Solidity twin.
package merkle

import (
	"fmt"
	"slices"
	"sort"

	"github.com/ethereum/go-ethereum/common"

	"github.com/livepeer/network/internal/blob"
)

const (
	// LeafBytes is the size of a leaf, which is a node of level 0 as it stands.
	LeafBytes = blob.LeafBytes
	// ChunkBytes is the size of a Chunk.
	ChunkBytes = LeafBytes << chunkLevels
	// MaxLevels is the most levels that a tree may have: 2^26 leaves are 2 GiB.
	MaxLevels = 26

	chunkLevels = 7
)

// Chunk is the memory under one node of level 7: what is copied, shared and hashed as one.
type Chunk [ChunkBytes]byte

// Node is the hash of two children: blob.Hasher has the rule.
func Node(left, right common.Hash) common.Hash {
	return blob.NewHasher().Node(left, right)
}

// Climb returns the root over node, which stands at index of its level, given the siblings on the way up.
func Climb(node common.Hash, index uint32, siblings []common.Hash) common.Hash {
	h := blob.NewHasher()
	for _, sibling := range siblings {
		if index&1 == 0 {
			node = h.Node(node, sibling)
		} else {
			node = h.Node(sibling, node)
		}
		index >>= 1
	}
	return node
}

// Tree is a tree of 2^levels leaves. It never changes, and neither may its chunks.
type Tree struct {
	levels int
	root   *node
}

// node covers a chunk or two nodes; nil stands for memory that is zero.
type node struct {
	hash        common.Hash
	left, right *node
	chunk       *Chunk
}

// New returns a tree of zeros. It panics unless levels is between 7, which is one chunk, and MaxLevels.
func New(levels int) Tree {
	if levels < chunkLevels || levels > MaxLevels {
		panic(fmt.Sprintf("merkle: tree of %d levels", levels))
	}
	return Tree{levels: levels}
}

// FromBytes returns the tree over data with zeros behind it. Data longer than the tree's memory is an error.
func FromBytes(levels int, data []byte) (Tree, error) {
	tree := New(levels)
	if uint64(len(data)) > tree.Bytes() {
		return Tree{}, fmt.Errorf("%d bytes in a tree of %d", len(data), tree.Bytes())
	}
	changes := make([]Change, 0, len(data)/ChunkBytes+1)
	for piece := range slices.Chunk(data, ChunkBytes) {
		chunk := new(Chunk)
		copy(chunk[:], piece)
		changes = append(changes, Change{Index: uint32(len(changes)), Chunk: chunk})
	}
	return tree.With(changes), nil
}

// Join returns the tree whose halves are left and right, which must have the same number of levels, or it panics.
func Join(left, right Tree) Tree {
	if left.levels != right.levels {
		panic(fmt.Sprintf("merkle: join trees of %d and %d levels", left.levels, right.levels))
	}
	tree := New(left.levels + 1)
	tree.root = newHasher().join(left.root, right.root)
	return tree
}

// Levels is the number of nodes on the way from a leaf to the root, without the leaf.
func (t Tree) Levels() int { return t.levels }

// Bytes is the size of the memory.
func (t Tree) Bytes() uint64 { return LeafBytes << t.levels }

// Root is the hash of the whole memory.
func (t Tree) Root() common.Hash { return t.root.sum() }

// Change is a chunk that takes the place of the one at Index. The tree keeps it: its writer must let go of it.
type Change struct {
	Index uint32
	Chunk *Chunk
}

// With returns the tree after changes, of which each must have an index of its own. It costs 127 hashes a changed chunk
// and one for each node above one.
func (t Tree) With(changes []Change) Tree {
	sorted := slices.SortedFunc(slices.Values(changes), func(a, b Change) int { return int(a.Index) - int(b.Index) })
	if len(sorted) > 0 && sorted[len(sorted)-1].Index >= t.chunks() {
		panic(fmt.Sprintf("merkle: chunk %d of %d", sorted[len(sorted)-1].Index, t.chunks()))
	}
	return Tree{levels: t.levels, root: newHasher().update(t.root, t.levels, 0, sorted)}
}

// Chunks calls visit for every chunk that is not zero, in order of index.
func (t Tree) Chunks(visit func(index uint32, chunk *Chunk)) {
	t.root.walk(t.levels, 0, visit)
}

// Path returns a leaf and its siblings from the leaf up. It panics if there is no such leaf.
func (t Tree) Path(index uint32) (leaf common.Hash, siblings []common.Hash) {
	if uint64(index)>>t.levels != 0 {
		panic(fmt.Sprintf("merkle: leaf %d of a tree of %d levels", index, t.levels))
	}
	siblings = make([]common.Hash, t.levels)
	at := t.root
	for level := t.levels - 1; level >= chunkLevels; level-- {
		switch {
		case at == nil:
			return common.Hash{}, siblings
		case index>>level&1 == 0:
			siblings[level], at = at.right.sum(), at.left
		default:
			siblings[level], at = at.left.sum(), at.right
		}
	}
	if at == nil {
		return common.Hash{}, siblings
	}
	row := leaves(at.chunk)
	within := index % uint32(len(row))
	leaf = row[within]
	h := newHasher()
	for level := range chunkLevels {
		siblings[level] = row[within^1]
		row, within = h.pairs(row), within>>1
	}
	return leaf, siblings
}

// Unshared is the number of chunks that this tree does not share with base, which has as many levels.
func (t Tree) Unshared(base Tree) int { return t.root.unshared(base.root) }

func (t Tree) chunks() uint32 { return 1 << (t.levels - chunkLevels) }

func (n *node) sum() common.Hash {
	if n == nil {
		return common.Hash{}
	}
	return n.hash
}

func (n *node) unshared(base *node) int {
	switch {
	case n == nil || n == base:
		return 0
	case n.chunk != nil && base != nil && n.chunk == base.chunk:
		return 0
	case n.chunk != nil:
		return 1
	case base == nil:
		base = new(node)
	}
	return n.left.unshared(base.left) + n.right.unshared(base.right)
}

func (n *node) walk(level int, first uint32, visit func(index uint32, chunk *Chunk)) {
	switch {
	case n == nil:
	case level == chunkLevels:
		visit(first, n.chunk)
	default:
		n.left.walk(level-1, first, visit)
		n.right.walk(level-1, first+1<<(level-1-chunkLevels), visit)
	}
}

// hasher computes nodes.
type hasher struct{ *blob.Hasher }

func newHasher() hasher { return hasher{blob.NewHasher()} }

// pairs replaces a row of nodes by the row of their parents, in place.
func (h hasher) pairs(row []common.Hash) []common.Hash {
	for i := range len(row) / 2 {
		row[i] = h.Node(row[2*i], row[2*i+1])
	}
	return row[:len(row)/2]
}

func (h hasher) join(left, right *node) *node {
	if left == nil && right == nil {
		return nil
	}
	return &node{hash: h.Node(left.sum(), right.sum()), left: left, right: right}
}

// update returns the node at level whose first chunk is first, after changes, which all lie under it.
func (h hasher) update(old *node, level int, first uint32, changes []Change) *node {
	if len(changes) == 0 {
		return old
	}
	if level == chunkLevels {
		return h.leaf(changes[len(changes)-1].Chunk)
	}
	var left, right *node
	if old != nil {
		left, right = old.left, old.right
	}
	middle := first + 1<<(level-1-chunkLevels)
	split := sort.Search(len(changes), func(i int) bool { return changes[i].Index >= middle })
	left = h.update(left, level-1, first, changes[:split])
	right = h.update(right, level-1, middle, changes[split:])
	return h.join(left, right)
}

func (h hasher) leaf(chunk *Chunk) *node {
	if *chunk == (Chunk{}) {
		return nil
	}
	row := leaves(chunk)
	for len(row) > 1 {
		row = h.pairs(row)
	}
	return &node{hash: row[0], chunk: chunk}
}

func leaves(chunk *Chunk) []common.Hash {
	row := make([]common.Hash, 1<<chunkLevels)
	for i := range row {
		copy(row[i][:], chunk[i*LeafBytes:])
	}
	return row
}
