package merklemine

import (
	"bytes"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// builder hashes leaves as they come. It keeps one finished subtree for each binary digit of their number, which is all
// that later leaves can be joined to.
type builder struct {
	open []subtree // from the largest to the smallest
	// siblings is the way up from the wanted leaf, as far as it is known.
	siblings []common.Hash
}

// subtree is a finished one of 2^height leaves; at the end also one of fewer.
type subtree struct {
	hash   common.Hash
	height int
	mine   bool // holds the wanted leaf
}

func (b *builder) add(leaf common.Hash, mine bool) {
	b.open = append(b.open, subtree{hash: leaf, mine: mine})
	for n := len(b.open); n > 1 && b.open[n-2].height == b.open[n-1].height; n-- {
		b.join()
	}
}

// root joins what is left: a subtree without a neighbour moves up as it is.
func (b *builder) root() common.Hash {
	for len(b.open) > 1 {
		b.join()
	}
	return b.open[0].hash
}

// join makes one subtree of the last two.
func (b *builder) join() {
	n := len(b.open)
	left, right := b.open[n-2], b.open[n-1]
	if left.mine {
		b.siblings = append(b.siblings, right.hash)
	}
	if right.mine {
		b.siblings = append(b.siblings, left.hash)
	}
	joined := subtree{hash: parent(left.hash, right.hash), height: left.height + 1, mine: left.mine || right.mine}
	b.open = append(b.open[:n-2], joined)
}

// parent hashes two nodes, the smaller first, as OpenZeppelin's MerkleProof does.
func parent(a, b common.Hash) common.Hash {
	if bytes.Compare(a[:], b[:]) > 0 {
		a, b = b, a
	}
	return crypto.Keccak256Hash(a[:], b[:])
}
