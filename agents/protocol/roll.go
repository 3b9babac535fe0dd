package protocol

import (
	"bytes"
	"encoding/hex"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Digest is what the program that judges renditions leaves of all pictures of a rendition and its source (docs/spec/verdict.md): a4 to a7, big-endian.
type Digest [16]byte

// DigestOf packs the four words that the program leaves.
func DigestOf(words [4]uint32) (d Digest) {
	for i, word := range words {
		d[4*i], d[4*i+1], d[4*i+2], d[4*i+3] = byte(word>>24), byte(word>>16), byte(word>>8), byte(word)
	}
	return d
}

// String returns the digest in hexadecimal digits.
func (d Digest) String() string { return "0x" + hex.EncodeToString(d[:]) }

// Subject names a rendition of a case, by its index in the receipt.
type Subject struct {
	CaseID
	Rendition int
}

// Roll decides whether a verifier owes a commitment for a rendition (docs/spec/attention.md). Who does not know the digest does not know the roll.
func Roll(d Digest, verifier common.Address, s Subject) common.Hash {
	packed := make([]byte, 5*common.HashLength) // abi.encode of values: a word each
	copy(packed, d[:])
	copy(packed[common.HashLength:], common.BytesToHash(verifier[:]).Bytes())
	copy(packed[2*common.HashLength:], common.BigToHash(id(s.Claim)).Bytes())
	copy(packed[3*common.HashLength:], common.BigToHash(id(s.Sequence)).Bytes())
	copy(packed[4*common.HashLength:], common.BigToHash(id(uint64(s.Rendition))).Bytes())
	return crypto.Keccak256Hash(packed)
}

// Commitment is what is said of a roll before the digest is known.
func Commitment(roll common.Hash) common.Hash { return crypto.Keccak256Hash(roll[:]) }

// million is the denominator of parts per million.
const million = 1_000_000

// IsHit tells whether a roll is among those, so many in a million, for which a commitment is owed.
func IsHit(roll common.Hash, chancePPM uint32) bool {
	largest := new(big.Int).SetBytes(bytes.Repeat([]byte{0xff}, common.HashLength))
	step := new(big.Int).Div(largest, big.NewInt(million)) // A millionth of all rolls, rounded up.
	step.Add(step, big.NewInt(1))
	return new(big.Int).Div(roll.Big(), step).Cmp(big.NewInt(int64(chancePPM))) < 0
}
