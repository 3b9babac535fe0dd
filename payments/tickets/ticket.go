// Package tickets holds probabilistic micropayments: the Ticket that a sender signs for each small payment, the rule by
// which about one in many wins its face value, and what sender and recipient decide about them.
//
// Start from Sender and Recipient, which do no I/O: they take what the chain says as a value and return tickets and
// credit. The contract side is contracts/payments/ITicketBroker.sol; both read testdata/vectors/tickets.json.
package tickets

import (
	"crypto/ecdsa"
	"encoding/binary"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/verification/claim"
)

// ErrBadTicket says that a ticket is not what its recipient asked for, or not signed by its sender.
var ErrBadTicket = errors.New("bad ticket")

var (
	domainType = crypto.Keccak256([]byte("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"))
	ticketType = crypto.Keccak256([]byte("Ticket(address recipient,address sender,uint96 faceValue,uint256 winProb,uint64 nonce,uint64 creationRound,bytes32 recipientRandHash)"))
)

// maxFaceBits is the width of a face value on chain.
const maxFaceBits = 96

// Ticket is a chance to be paid (ITicketBroker.Ticket).
type Ticket struct {
	Recipient         common.Address `json:"recipient"`
	Sender            common.Address `json:"sender"`
	FaceValue         chain.Wei      `json:"faceValue"`
	WinProb           Chance         `json:"winProb"`
	Nonce             uint64         `json:"nonce"`
	CreationRound     uint64         `json:"creationRound"`
	RecipientRandHash common.Hash    `json:"recipientRandHash"`
}

// Signed is a ticket as it is redeemed (ITicketBroker.SignedTicket). The recipient alone knows RecipientRand before.
type Signed struct {
	Ticket        Ticket        `json:"ticket"`
	Signature     hexutil.Bytes `json:"signature"`
	RecipientRand common.Hash   `json:"recipientRand"`
}

// Value is what the ticket is worth before anybody knows whether it wins, rounded down.
func (t Ticket) Value() chain.Wei {
	v := new(big.Int).Mul(t.FaceValue.Big(), t.WinProb.Big())
	return chain.NewWei(v.Rsh(v, 256))
}

// Won tells whether the ticket is paid when it is redeemed. It is the contract's rule.
func (s Signed) Won() bool {
	draw := crypto.Keccak256(s.Signature, s.RecipientRand[:])
	return new(big.Int).SetBytes(draw).Cmp(s.Ticket.WinProb.Big()) < 0
}

// Domain is the EIP-712 domain of one deployment.
type Domain struct {
	ChainID uint64
	Broker  common.Address
}

// Digest is what a sender signs.
func (d Domain) Digest(t Ticket) common.Hash {
	separator := crypto.Keccak256(domainType, crypto.Keccak256([]byte("Livepeer")), crypto.Keccak256([]byte("1")),
		word(d.ChainID), common.LeftPadBytes(d.Broker[:], 32))
	structure := crypto.Keccak256(ticketType, common.LeftPadBytes(t.Recipient[:], 32), common.LeftPadBytes(t.Sender[:], 32),
		common.BigToHash(t.FaceValue.Big()).Bytes(), common.BigToHash(t.WinProb.Big()).Bytes(),
		word(t.Nonce), word(t.CreationRound), t.RecipientRandHash[:])
	return crypto.Keccak256Hash([]byte{0x19, 0x01}, separator, structure)
}

// Sign makes a ticket good.
func (d Domain) Sign(t Ticket, key *ecdsa.PrivateKey) (hexutil.Bytes, error) {
	return claim.Sign(d.Digest(t), key)
}

// CheckSigner returns claim.ErrWrongSigner unless the ticket's sender made the signature.
func (d Domain) CheckSigner(t Ticket, signature []byte) error {
	return claim.CheckSigner(d.Digest(t), signature, t.Sender)
}

// RandHash is the commitment to what a recipient reveals.
func RandHash(rand common.Hash) common.Hash { return crypto.Keccak256Hash(rand[:]) }

func word(n uint64) []byte {
	return common.LeftPadBytes(binary.BigEndian.AppendUint64(nil, n), 32)
}
