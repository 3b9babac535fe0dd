// Package blob names the bytes that receipts name: segments and renditions.
//
// Start from Root. It is the root of the half of INPUT that holds these bytes in the machine of docs/spec/machine.md, so a contract that has
// receipts knows where a program that judges their segments begins. Hasher is the tree's rule for two nodes.
package blob

import (
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

const (
	// LeafBytes is the size of a leaf of a tree.
	LeafBytes = 32
	// Levels is the height of a blob's tree over its leaves, whatever the blob.
	Levels = 19
	// MaxBytes is the most a blob may have. The first leaf is its length.
	MaxBytes = LeafBytes<<Levels - LeafBytes
)

// ErrTooLarge is wrapped by the error for more than MaxBytes.
var ErrTooLarge = errors.New("too large for the machine that judges segments")

// Root returns the root of a blob's tree: a leaf with the length, little-endian in its first four bytes, then the bytes, then zeros.
func Root(data []byte) (common.Hash, error) {
	if len(data) > MaxBytes {
		return common.Hash{}, fmt.Errorf("%d bytes, at most %d are possible: %w", len(data), MaxBytes, ErrTooLarge)
	}
	w := walk{hasher: NewHasher(), data: data}
	binary.LittleEndian.PutUint32(w.first[:], uint32(len(data)))
	copy(w.first[LeafBytes:], data)
	return w.node(Levels, 0), nil
}

// Is tells whether data has this root.
func Is(data []byte, root common.Hash) bool {
	got, err := Root(data)
	return err == nil && got == root
}

// walk computes the nodes of one blob. None is kept.
type walk struct {
	hasher *Hasher
	data   []byte
	first  [2 * LeafBytes]byte // the length and the leaf beside it
}

// node is the hash over the 2^level leaves that begin with the given one. level is at least 1.
func (w *walk) node(level int, leaf uint32) common.Hash {
	at := int(leaf) * LeafBytes
	switch {
	case at >= LeafBytes+len(w.data):
		return common.Hash{}
	case level > 1:
		left := w.node(level-1, leaf)
		return w.hasher.Node(left, w.node(level-1, leaf+1<<(level-1)))
	case leaf == 0:
		return w.hasher.pair(w.first[:])
	}
	at -= LeafBytes
	if rest := w.data[at:]; len(rest) < 2*LeafBytes {
		var last [2 * LeafBytes]byte
		copy(last[:], rest)
		return w.hasher.pair(last[:])
	}
	return w.hasher.pair(w.data[at : at+2*LeafBytes])
}

// Hasher hashes without allocating. It is for one goroutine.
type Hasher struct {
	state crypto.KeccakState
	in    [2 * LeafBytes]byte
	out   common.Hash
}

// NewHasher returns a Hasher.
func NewHasher() *Hasher { return &Hasher{state: crypto.NewKeccakState()} }

// Node is the hash of two children: keccak256(left ‖ right), but zero if both are zero. So memory that is all zero has the root zero at
// each level. Two memories with one root would still be a collision of keccak256, or a preimage of zero.
func (h *Hasher) Node(left, right common.Hash) common.Hash {
	copy(h.in[:LeafBytes], left[:])
	copy(h.in[LeafBytes:], right[:])
	return h.pair(h.in[:])
}

// pair is Node of the two halves of 64 bytes.
func (h *Hasher) pair(children []byte) common.Hash {
	if [2 * LeafBytes]byte(children) == ([2 * LeafBytes]byte{}) {
		return common.Hash{}
	}
	h.state.Reset()
	_, _ = h.state.Write(children)
	_, _ = h.state.Read(h.out[:])
	return h.out
}
