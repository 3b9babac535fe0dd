package claim

import (
	"encoding/binary"
	"fmt"
	"math/bits"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// MaxSegments is the most sequences one claim can cover (JobsManager.MAX_SEGMENTS).
const MaxSegments = 1024

// nodePrefix keeps an inner node from being read as a leaf.
var nodePrefix = []byte{0x01}

// Tree is the receipt tree of a claim: leaf i is the receipt of sequence from+i,
// padded with zero leaves to a power of two. It is contracts/libraries/ReceiptTree.sol
// in Go; testdata/vectors/receipts.json holds both to the same values.
type Tree struct {
	levels [][]common.Hash // levels[0] are the padded leaves, the last level is the root
}

// NewTree builds the tree over leaves, of which there must be 1 to MaxSegments.
func NewTree(leaves []common.Hash) (*Tree, error) {
	if len(leaves) == 0 || len(leaves) > MaxSegments {
		return nil, fmt.Errorf("receipt tree of %d leaves, want 1 to %d", len(leaves), MaxSegments)
	}
	level := make([]common.Hash, 1<<depth(len(leaves)))
	copy(level, leaves)
	levels := [][]common.Hash{level}
	for len(level) > 1 {
		next := make([]common.Hash, len(level)/2)
		for i := range next {
			next[i] = node(level[2*i], level[2*i+1])
		}
		levels = append(levels, next)
		level = next
	}
	return &Tree{levels: levels}, nil
}

// Root returns the commitment that goes on chain.
func (t *Tree) Root() common.Hash { return t.levels[len(t.levels)-1][0] }

// Proof returns the siblings of leaf index from the leaf up.
func (t *Tree) Proof(index int) ([]common.Hash, error) {
	if index < 0 || index >= len(t.levels[0]) {
		return nil, fmt.Errorf("proof of leaf %d in a tree of %d", index, len(t.levels[0]))
	}
	proof := make([]common.Hash, 0, len(t.levels)-1)
	for _, level := range t.levels[:len(t.levels)-1] {
		proof = append(proof, level[index^1])
		index /= 2
	}
	return proof, nil
}

// VerifyProof tells whether leaf stands at index of a tree of count leaves with this root.
func VerifyProof(root, leaf common.Hash, index, count int, proof []common.Hash) bool {
	if index < 0 || index >= count || count > MaxSegments || len(proof) != depth(count) {
		return false
	}
	hash := leaf
	for _, sibling := range proof {
		if index%2 == 0 {
			hash = node(hash, sibling)
		} else {
			hash = node(sibling, hash)
		}
		index /= 2
	}
	return hash == root
}

// seedBytes is how much of a block's hash is a claim's seed.
const seedBytes = 26

// Seed is the seed of a claim whose seed block has this hash.
func Seed(block common.Hash) (seed common.Hash) {
	copy(seed[:seedBytes], block[:])
	return seed
}

// Challenged returns which of the count sequences from `from` on must be revealed:
// those with keccak256(seed, sequence) % rate == 0, that is one in rate.
func Challenged(seed common.Hash, rate uint32, from uint64, count int) []uint64 {
	var challenged []uint64
	for i := range uint64(count) {
		if IsChallenged(seed, rate, from+i) {
			challenged = append(challenged, from+i)
		}
	}
	return challenged
}

// IsChallenged is the challenge rule for one sequence.
func IsChallenged(seed common.Hash, rate uint32, sequence uint64) bool {
	if rate == 0 {
		return false
	}
	draw := crypto.Keccak256(seed[:], binary.BigEndian.AppendUint64(nil, sequence))
	var remainder uint64
	for _, b := range draw {
		remainder = (remainder<<8 | uint64(b)) % uint64(rate)
	}
	return remainder == 0
}

func node(left, right common.Hash) common.Hash {
	return crypto.Keccak256Hash(nodePrefix, left[:], right[:])
}

// depth is ceil(log2(count)).
func depth(count int) int { return bits.Len(uint(count - 1)) }
