package tickets

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/livepeer/network/internal/chain"
)

var (
	// ErrExposure says that what a sender has on chain does not cover another winning ticket.
	ErrExposure = errors.New("sender has too little on chain")
	// ErrUnlocking says that a sender is leaving and its tickets may outlive its ether.
	ErrUnlocking = errors.New("sender is unlocking")
	// ErrNoCredit says that a sender has to pay before it is served further.
	ErrNoCredit = errors.New("sender has no credit left")
)

// maxNonceGap bounds how many numbers a sender may leave out at once; tickets get lost, but not so many.
const maxNonceGap = 1 << 20

// Funds are what a sender has on chain, as its recipient sees them.
type Funds struct {
	Deposit chain.Wei
	// Claimable is the recipient's slice of the reserve in this round.
	Claimable chain.Wei
	Unlocking bool
}

// Offer is what a recipient asks a sender to put into its tickets.
type Offer struct {
	Recipient common.Address `json:"recipient"`
	Terms     Terms          `json:"terms"`
	RandHash  common.Hash    `json:"recipientRandHash"`
	// Nonce is the lowest that is still free.
	Nonce uint64 `json:"nonce"`
}

// RecipientConfig is what does not change about a recipient.
type RecipientConfig struct {
	Domain Domain
	Self   common.Address
	// Secret makes the recipient's rands; who knows it can tell which tickets win.
	Secret [32]byte
	Terms  Terms
	// CreditLimit is what a sender may owe at any time.
	CreditLimit chain.Wei
}

// Recipient decides about the tickets of one sender. It is not safe for concurrent use.
type Recipient struct {
	cfg    RecipientConfig
	sender common.Address
	State  RecipientState
}

// RecipientState is what a recipient has to keep about a sender.
type RecipientState struct {
	// Session numbers the rands; a rand is used until it is revealed.
	Session uint64 `json:"session"`
	// NextNonce is above every nonce taken so far.
	NextNonce uint64 `json:"nextNonce"`
	// Paid is the value of all tickets taken, Spent the price of all that was done for them.
	Paid  chain.Wei `json:"paid"`
	Spent chain.Wei `json:"spent"`
	// Winners wait to be redeemed; they count against the sender's funds.
	Winners []Signed `json:"winners"`
}

// NewRecipient returns a recipient that goes on from state; the zero state begins.
func NewRecipient(cfg RecipientConfig, sender common.Address, state RecipientState) *Recipient {
	return &Recipient{cfg: cfg, sender: sender, State: state}
}

// Offer returns what the next tickets have to carry.
func (r *Recipient) Offer() Offer {
	return Offer{Recipient: r.cfg.Self, Terms: r.cfg.Terms, RandHash: RandHash(r.rand()), Nonce: r.State.NextNonce}
}

// rand is the secret of the session: nobody can guess it, and it need not be kept.
func (r *Recipient) rand() common.Hash {
	mac := hmac.New(sha256.New, r.cfg.Secret[:])
	mac.Write(r.sender[:])
	mac.Write(binary.BigEndian.AppendUint64(nil, r.State.Session))
	return common.BytesToHash(mac.Sum(nil))
}

// Take books a ticket and tells whether it has won. A ticket that is refused changes nothing.
func (r *Recipient) Take(t Ticket, signature []byte, round uint64, funds Funds) (won bool, err error) {
	if err := r.check(t, round); err != nil {
		return false, err
	}
	if err := r.cfg.Domain.CheckSigner(t, signature); err != nil {
		return false, fmt.Errorf("%w: %w", ErrBadTicket, err)
	}
	if funds.Unlocking {
		return false, ErrUnlocking
	}
	if float := r.Float(funds); t.FaceValue.Cmp(float) > 0 {
		return false, fmt.Errorf("%w: a face value of %s, %s is left", ErrExposure, t.FaceValue, float)
	}
	r.State.NextNonce = t.Nonce + 1
	r.State.Paid = r.State.Paid.Add(t.Value())
	signed := Signed{Ticket: t, Signature: append([]byte(nil), signature...), RecipientRand: r.rand()}
	if !signed.Won() {
		return false, nil
	}
	r.State.Winners = append(r.State.Winners, signed)
	return true, nil
}

// Reveal returns the winners, to be redeemed. Redeeming shows their rand to everybody, so tickets under it are refused
// from now on and the next must follow a new Offer.
func (r *Recipient) Reveal() []Signed {
	hash := RandHash(r.rand())
	for _, winner := range r.State.Winners {
		if winner.Ticket.RecipientRandHash == hash {
			r.State.Session++
			break
		}
	}
	return append([]Signed(nil), r.State.Winners...)
}

func (r *Recipient) check(t Ticket, round uint64) error {
	offer := r.Offer()
	switch {
	case t.Recipient != offer.Recipient || t.Sender != r.sender:
		return fmt.Errorf("%w: from %s to %s", ErrBadTicket, t.Sender, t.Recipient)
	case !t.FaceValue.Equal(offer.Terms.FaceValue) || t.WinProb.Big().Cmp(offer.Terms.WinProb.Big()) != 0:
		return fmt.Errorf("%w: other terms than were offered", ErrBadTicket)
	case t.RecipientRandHash != offer.RandHash:
		return fmt.Errorf("%w: another rand than was offered", ErrBadTicket)
	case t.Nonce < offer.Nonce || t.Nonce-offer.Nonce > maxNonceGap:
		return fmt.Errorf("%w: nonce %d, the next is %d", ErrBadTicket, t.Nonce, offer.Nonce)
	case t.CreationRound != round:
		return fmt.Errorf("%w: of round %d, this is %d", ErrBadTicket, t.CreationRound, round)
	}
	return nil
}

// Float is the largest face value that the sender's funds still cover beside the winners that wait.
func (r *Recipient) Float(funds Funds) chain.Wei {
	float := funds.Deposit.Add(funds.Claimable)
	for _, winner := range r.State.Winners {
		float = float.Sub(winner.Ticket.FaceValue)
	}
	return float
}

// Balance is what the sender has paid ahead; negative when it owes.
func (r *Recipient) Balance() chain.Wei { return r.State.Paid.Sub(r.State.Spent) }

// Spend books the price of work. It fails with ErrNoCredit, and books nothing, when the sender would owe too much.
func (r *Recipient) Spend(price chain.Wei) error {
	if after := r.Balance().Sub(price).Add(r.cfg.CreditLimit); after.Sign() < 0 {
		return fmt.Errorf("%w: %s is missing", ErrNoCredit, chain.Wei{}.Sub(after))
	}
	r.State.Spent = r.State.Spent.Add(price)
	return nil
}

// Settled forgets a winner that was redeemed or has expired.
func (r *Recipient) Settled(nonce uint64) {
	kept := r.State.Winners[:0]
	for _, winner := range r.State.Winners {
		if winner.Ticket.Nonce != nonce {
			kept = append(kept, winner)
		}
	}
	r.State.Winners = kept
}
