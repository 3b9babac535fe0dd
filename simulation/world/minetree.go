package world

import (
	"bytes"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/livepeer/network/payments/merklemine"
)

// mineTree is the Merkle tree of MerkleMine's list, in which account n has place n-1. Pairs are hashed in order of size (MerkleProof of
// OpenZeppelin); a node without a neighbour goes up as it is.
type mineTree struct{ levels [][]common.Hash }

// newMineTree builds the tree of the first accounts. A list of none has the leaf of nobody.
func newMineTree(miners uint32, keys *Keyring) mineTree {
	level := make([]common.Hash, max(miners, 1))
	for i := range level {
		account := Account(0)
		if miners > 0 {
			account = Account(i) + 1 //nolint:gosec // Below miners.
		}
		level[i] = merklemine.Leaf(uint64(i), keys.Address(account)) //nolint:gosec // As above.
	}
	tree := mineTree{levels: [][]common.Hash{level}}
	for len(level) > 1 {
		next := make([]common.Hash, 0, (len(level)+1)/2)
		for i := 0; i < len(level); i += 2 {
			if i+1 == len(level) {
				next = append(next, level[i])
				break
			}
			next = append(next, pairHash(level[i], level[i+1]))
		}
		tree.levels, level = append(tree.levels, next), next
	}
	return tree
}

func (t mineTree) root() common.Hash { return t.levels[len(t.levels)-1][0] }

// proof is the siblings of a leaf from the leaf up; none for a place outside.
func (t mineTree) proof(index uint64) [][32]byte {
	var siblings [][32]byte
	if index >= uint64(len(t.levels[0])) {
		return nil
	}
	for _, level := range t.levels[:len(t.levels)-1] {
		if sibling := index ^ 1; sibling < uint64(len(level)) {
			siblings = append(siblings, level[sibling])
		}
		index /= 2
	}
	return siblings
}

func pairHash(a, b common.Hash) common.Hash {
	if bytes.Compare(a[:], b[:]) > 0 {
		a, b = b, a
	}
	return crypto.Keccak256Hash(a[:], b[:])
}
