package queue

import (
	"crypto/ecdsa"
	"encoding/hex"
	"fmt"

	"github.com/ethereum/go-ethereum/accounts"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Sign proves to audience, the host that a worker believes to talk to, that the worker holds a key. The nonce is the
// audience's, used once. It is a personal message (EIP-191), so it can be mistaken for no transaction.
func Sign(key *ecdsa.PrivateKey, audience string, nonce []byte) ([]byte, error) {
	signature, err := crypto.Sign(credential(audience, nonce), key)
	if err != nil {
		return nil, fmt.Errorf("sign for %s: %w", audience, err)
	}
	return signature, nil
}

// Signer returns whose key made a signature of Sign.
func Signer(audience string, nonce, signature []byte) (common.Address, error) {
	public, err := crypto.SigToPub(credential(audience, nonce), signature)
	if err != nil {
		return common.Address{}, fmt.Errorf("signature of a worker: %w", err)
	}
	return crypto.PubkeyToAddress(*public), nil
}

func credential(audience string, nonce []byte) []byte {
	return accounts.TextHash([]byte("Livepeer worker\nfor: " + audience + "\nnonce: " + hex.EncodeToString(nonce)))
}
