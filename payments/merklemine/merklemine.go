// Package merklemine builds the tree of the genesis distribution: the root over a list of accounts that the contract
// MerkleMine commits to, and the proof that an account is in the list.
//
// Start from Scan. A list is read once from front to back and never held in memory, so it may have millions of accounts.
// The contract side is contracts/token/MerkleMine.sol; both read testdata/vectors/merklemine.json.
package merklemine

import (
	"bufio"
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"io"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// MaxLeaves bounds a list, so that a proof has at most 32 siblings.
const MaxLeaves = 1 << 32

// ErrBadList says that a text is not a list of accounts: one address a line, strictly ascending.
var ErrBadList = errors.New("bad list of accounts")

// ErrNotListed says that an account is not in the list.
var ErrNotListed = errors.New("account is not in the list")

// Tree is what the contract knows of a list.
type Tree struct {
	Root   common.Hash `json:"root"`
	Leaves uint64      `json:"leaves"`
}

// Proof shows that an account has a place in the list.
type Proof struct {
	Index    uint64         `json:"index"`
	Account  common.Address `json:"account"`
	Siblings []common.Hash  `json:"siblings"`
}

// Leaf is an account's leaf: its number and its address, hashed twice.
func Leaf(index uint64, account common.Address) common.Hash {
	number := binary.BigEndian.AppendUint64(nil, index)
	inner := crypto.Keccak256(common.LeftPadBytes(number, 32), common.LeftPadBytes(account[:], 32))
	return crypto.Keccak256Hash(inner)
}

// Verify tells whether the proof leads to root.
func (p Proof) Verify(root common.Hash) bool {
	node := Leaf(p.Index, p.Account)
	for _, sibling := range p.Siblings {
		node = parent(node, sibling)
	}
	return node == root
}

// Scan reads a list to its end and returns its tree.
func Scan(list io.Reader) (Tree, error) {
	tree, _, err := scan(list, nil)
	return tree, err
}

// Prove is Scan that also returns the proof of an account. It fails with ErrNotListed when the account is not there.
func Prove(list io.Reader, account common.Address) (Tree, Proof, error) {
	tree, proof, err := scan(list, &account)
	if err != nil {
		return Tree{}, Proof{}, err
	}
	if proof == nil {
		return tree, Proof{}, fmt.Errorf("%w: %s", ErrNotListed, account)
	}
	return tree, *proof, nil
}

func scan(list io.Reader, wanted *common.Address) (Tree, *Proof, error) {
	var (
		b     builder
		proof *Proof
		last  common.Address
		count uint64
	)
	lines := bufio.NewScanner(list)
	for lines.Scan() {
		text := lines.Text()
		account := common.HexToAddress(text)
		if !common.IsHexAddress(text) {
			return Tree{}, nil, fmt.Errorf("%w: line %d is no address", ErrBadList, count+1)
		}
		if count > 0 && bytes.Compare(last[:], account[:]) >= 0 {
			return Tree{}, nil, fmt.Errorf("%w: line %d is not above the one before", ErrBadList, count+1)
		}
		if count == MaxLeaves {
			return Tree{}, nil, fmt.Errorf("%w: more than %d accounts", ErrBadList, uint64(MaxLeaves))
		}
		mine := wanted != nil && account == *wanted
		if mine {
			proof = &Proof{Index: count, Account: account}
		}
		b.add(Leaf(count, account), mine)
		last = account
		count++
	}
	if err := lines.Err(); err != nil {
		return Tree{}, nil, fmt.Errorf("read list of accounts: %w", err)
	}
	if count == 0 {
		return Tree{}, nil, fmt.Errorf("%w: it is empty", ErrBadList)
	}
	tree := Tree{Root: b.root(), Leaves: count}
	if proof != nil {
		proof.Siblings = b.siblings
	}
	return tree, proof, nil
}
