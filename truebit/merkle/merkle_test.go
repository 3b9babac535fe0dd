package merkle_test

import (
	"bytes"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"pgregory.net/rapid"

	"github.com/livepeer/network/truebit/merkle"
)

const levels = 9

// plainRoot is the definition: a full array of leaves, hashed level by level.
func plainRoot(memory []byte) common.Hash {
	var row []common.Hash
	for i := 0; i < len(memory); i += merkle.LeafBytes {
		row = append(row, common.BytesToHash(memory[i:i+merkle.LeafBytes]))
	}
	for len(row) > 1 {
		var parents []common.Hash
		for i := 0; i < len(row); i += 2 {
			parent := common.Hash{}
			if row[i] != parent || row[i+1] != parent {
				parent = crypto.Keccak256Hash(row[i][:], row[i+1][:])
			}
			parents = append(parents, parent)
		}
		row = parents
	}
	return row[0]
}

// TestTree_EqualsAnArray is TRUE-01: after any changes root, paths and chunks are those of the plain memory, and trees made before stay as they were.
func TestTree_EqualsAnArray(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		memory := make([]byte, merkle.LeafBytes<<levels)
		tree := merkle.New(levels)
		type version struct {
			tree merkle.Tree
			root common.Hash
		}
		var before []version
		for range rapid.IntRange(1, 5).Draw(t, "rounds") {
			before = append(before, version{tree, plainRoot(memory)})
			changes := make(map[uint32]*merkle.Chunk)
			for range rapid.IntRange(0, 4).Draw(t, "writes") {
				at := rapid.IntRange(0, len(memory)-1).Draw(t, "at")
				memory[at] = rapid.SampledFrom([]byte{0, 0, 1, 0xff}).Draw(t, "byte")
				index := at / merkle.ChunkBytes
				changes[uint32(index)] = (*merkle.Chunk)(bytes.Clone(memory[index*merkle.ChunkBytes : (index+1)*merkle.ChunkBytes]))
			}
			var list []merkle.Change
			for index, chunk := range changes {
				list = append(list, merkle.Change{Index: index, Chunk: chunk})
			}
			tree = tree.With(list)
			checkPath(t, tree, memory, rapid.Uint32Range(0, 1<<levels-1).Draw(t, "leaf"))
		}
		for _, old := range append(before, version{tree, plainRoot(memory)}) {
			if old.tree.Root() != old.root {
				t.Fatalf("root %v, want %v", old.tree.Root(), old.root)
			}
		}
		got := make([]byte, len(memory))
		tree.Chunks(func(index uint32, chunk *merkle.Chunk) { copy(got[index*merkle.ChunkBytes:], chunk[:]) })
		if !bytes.Equal(got, memory) {
			t.Fatal("chunks are not the memory")
		}
	})
}

func checkPath(t *rapid.T, tree merkle.Tree, memory []byte, index uint32) {
	leaf, siblings := tree.Path(index)
	if !bytes.Equal(leaf[:], memory[index*merkle.LeafBytes:(index+1)*merkle.LeafBytes]) || len(siblings) != levels {
		t.Fatalf("leaf %d is %v with %d siblings", index, leaf, len(siblings))
	}
	if root := merkle.Climb(leaf, index, siblings); root != tree.Root() {
		t.Fatalf("path of leaf %d ends at %v, want %v", index, root, tree.Root())
	}
	leaf[7] ^= 1
	if merkle.Climb(leaf, index, siblings) == tree.Root() {
		t.Fatalf("path of leaf %d proves another leaf", index)
	}
}

// TestPath_ProvesOnePlace: a path shows a leaf at its index and at no other, even where the memory repeats.
func TestPath_ProvesOnePlace(t *testing.T) {
	t.Parallel()
	memory := make([]byte, 3*merkle.ChunkBytes)
	for i := range memory {
		memory[i] = byte(i / merkle.LeafBytes)
	}
	tree, err := merkle.FromBytes(levels, memory)
	if err != nil {
		t.Fatal(err)
	}
	for _, index := range []uint32{0, 1, 127, 128, 300} {
		leaf, siblings := tree.Path(index)
		for other := range uint32(1 << levels) {
			if (merkle.Climb(leaf, other, siblings) == tree.Root()) != (other == index) {
				t.Fatalf("path of leaf %d at %d", index, other)
			}
		}
	}
}

func TestJoin_IsOneTreeOfTwoHalves(t *testing.T) {
	t.Parallel()
	left, right := bytes.Repeat([]byte{1}, 40), bytes.Repeat([]byte{2}, 5000)
	leftTree, err := merkle.FromBytes(levels-1, left)
	if err != nil {
		t.Fatal(err)
	}
	rightTree, err := merkle.FromBytes(levels-1, right)
	if err != nil {
		t.Fatal(err)
	}
	memory := make([]byte, merkle.LeafBytes<<levels)
	copy(memory, left)
	copy(memory[len(memory)/2:], right)
	joined := merkle.Join(leftTree, rightTree)
	if joined.Root() != plainRoot(memory) || joined.Root() != merkle.Node(leftTree.Root(), rightTree.Root()) {
		t.Fatal("root of the joined tree")
	}
	if merkle.Join(merkle.New(8), merkle.New(8)).Root() != (common.Hash{}) {
		t.Fatal("two trees of zeros are not zero")
	}
	index := uint32(1<<(levels-1)) + 130
	leaf, siblings := joined.Path(index)
	if leaf != common.BytesToHash(memory[index*32:index*32+32]) || merkle.Climb(leaf, index, siblings) != joined.Root() {
		t.Fatal("path in the joined tree")
	}
}

func TestFromBytes_RefusesWhatDoesNotFit(t *testing.T) {
	t.Parallel()
	if _, err := merkle.FromBytes(7, make([]byte, merkle.ChunkBytes)); err != nil {
		t.Fatal(err)
	}
	if _, err := merkle.FromBytes(7, make([]byte, merkle.ChunkBytes+1)); err == nil {
		t.Fatal("a byte too many was taken")
	}
}
