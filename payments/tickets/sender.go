package tickets

import (
	"crypto/ecdsa"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/livepeer/network/internal/chain"
)

// ErrLimit says that a payment exceeds what the sender allows.
var ErrLimit = errors.New("payment exceeds the sender's limit")

// MaxTickets bounds the tickets of one payment.
const MaxTickets = 100

// SenderConfig is what does not change about a sender.
type SenderConfig struct {
	Domain Domain
	Key    *ecdsa.PrivateKey
	// MaxFaceValue is the most that one lucky ticket may cost.
	MaxFaceValue chain.Wei
	// DepositMultiplier is how many winning tickets the deposit must cover before another is signed.
	DepositMultiplier uint64
}

// Sender signs tickets for one recipient. It is not safe for concurrent use.
type Sender struct {
	cfg SenderConfig
	// NextNonce is above every nonce signed so far; it must be kept.
	NextNonce uint64
}

// NewSender returns a sender that goes on from a nonce.
func NewSender(cfg SenderConfig, nextNonce uint64) *Sender {
	return &Sender{cfg: cfg, NextNonce: nextNonce}
}

// Pay signs the fewest tickets of the offer's terms that are worth amount, dated round. It fails with ErrLimit when the
// terms ask too much of the sender or of its deposit.
func (s *Sender) Pay(offer Offer, amount chain.Wei, round uint64, deposit chain.Wei) ([]Signed, error) {
	count, err := s.count(offer.Terms, amount, deposit)
	if err != nil {
		return nil, err
	}
	s.NextNonce = max(s.NextNonce, offer.Nonce)
	payment := make([]Signed, 0, count)
	for range count {
		ticket := Ticket{
			Recipient: offer.Recipient, Sender: crypto.PubkeyToAddress(s.cfg.Key.PublicKey),
			FaceValue: offer.Terms.FaceValue, WinProb: offer.Terms.WinProb,
			Nonce: s.NextNonce, CreationRound: round, RecipientRandHash: offer.RandHash,
		}
		signature, err := s.cfg.Domain.Sign(ticket, s.cfg.Key)
		if err != nil {
			return nil, err
		}
		payment = append(payment, Signed{Ticket: ticket, Signature: signature})
		s.NextNonce++
	}
	return payment, nil
}

// count is how many tickets are worth amount.
func (s *Sender) count(terms Terms, amount, deposit chain.Wei) (uint64, error) {
	face, value := terms.FaceValue, terms.Value()
	if face.Cmp(s.cfg.MaxFaceValue) > 0 {
		return 0, fmt.Errorf("%w: a face value of %s, at most %s", ErrLimit, face, s.cfg.MaxFaceValue)
	}
	if needed := face.Mul(s.cfg.DepositMultiplier); deposit.Cmp(needed) < 0 {
		return 0, fmt.Errorf("%w: a deposit of %s, %s is needed for such tickets", ErrLimit, deposit, needed)
	}
	if value.IsZero() {
		return 0, fmt.Errorf("%w: tickets that are worth nothing", ErrLimit)
	}
	count := ceilDiv(amount.Big(), value.Big())
	if !count.IsUint64() || count.Uint64() > MaxTickets {
		return 0, fmt.Errorf("%w: %s tickets in one payment, at most %d", ErrLimit, count, MaxTickets)
	}
	return count.Uint64(), nil
}
