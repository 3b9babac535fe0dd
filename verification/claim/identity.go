package claim

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Identity is an account's word that a TLS key is its own until a time.
type Identity struct {
	// PublicKey is the keccak256 of the key's SubjectPublicKeyInfo (RFC 5280, 4.1.2.7).
	PublicKey common.Hash
	NotAfter  uint64 // Unix time in seconds
}

// identityType is the EIP-712 type hash of Identity.
var identityType = crypto.Keccak256Hash([]byte("Identity(bytes32 publicKey,uint64 notAfter)"))

// Digest is what an account signs for a TLS key. It is in the domain of no chain, because an account is the same on all of
// them and a worker knows none; no contract reads it.
func (i Identity) Digest() common.Hash {
	return Domain{}.digest(identityType[:], i.PublicKey[:], word(i.NotAfter))
}
