package tickets

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/livepeer/network/internal/chain"
)

// ErrBadTerms says that no face value suits what is asked.
var ErrBadTerms = errors.New("bad ticket terms")

// certain is 2^256 - 1, the largest chance there is.
var certain = new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 256), big.NewInt(1))

// Chance is a probability in parts of 2^256; the zero value never wins.
type Chance struct{ v *big.Int }

// ChanceOf returns the chance v / 2^256. It panics when v does not fit.
func ChanceOf(v *big.Int) Chance {
	if v.Sign() < 0 || v.Cmp(certain) > 0 {
		panic("tickets: chance out of range")
	}
	return Chance{new(big.Int).Set(v)}
}

// Big returns the numerator as a new big.Int.
func (c Chance) Big() *big.Int {
	if c.v == nil {
		return new(big.Int)
	}
	return new(big.Int).Set(c.v)
}

// MarshalText writes the numerator in decimal digits.
func (c Chance) MarshalText() ([]byte, error) { return c.Big().MarshalText() }

// UnmarshalText reads what MarshalText writes.
func (c *Chance) UnmarshalText(text []byte) error {
	v := new(big.Int)
	if err := v.UnmarshalText(text); err != nil || v.Sign() < 0 || v.Cmp(certain) > 0 {
		return fmt.Errorf("%w: chance %.80q", ErrBadTerms, text)
	}
	c.v = v
	return nil
}

// Terms say how a payment is made: what a winning ticket pays and how often one wins.
type Terms struct {
	FaceValue chain.Wei `json:"faceValue"`
	WinProb   Chance    `json:"winProb"`
}

// NewTerms returns terms whose tickets are worth value (or 1 wei less, by rounding) and cost at most overheadPPM of it
// to redeem, when a redemption costs redeemCost. It fails when that needs a face value above most.
func NewTerms(value, redeemCost, most chain.Wei, overheadPPM uint64) (Terms, error) {
	if value.Sign() <= 0 || overheadPPM == 0 {
		return Terms{}, fmt.Errorf("%w: a ticket worth %s with an overhead of %d ppm", ErrBadTerms, value, overheadPPM)
	}
	face := ceilDiv(redeemCost.Mul(1_000_000).Big(), new(big.Int).SetUint64(overheadPPM))
	if face.Cmp(value.Big()) < 0 {
		face = value.Big()
	}
	if faceValue := chain.NewWei(face); faceValue.Cmp(most) > 0 || face.BitLen() > maxFaceBits {
		return Terms{}, fmt.Errorf("%w: a face value of %s is needed, %s is possible", ErrBadTerms, faceValue, most)
	}
	chance := ceilDiv(new(big.Int).Lsh(value.Big(), 256), face)
	if chance.Cmp(certain) > 0 {
		chance.Set(certain)
	}
	return Terms{FaceValue: chain.NewWei(face), WinProb: Chance{chance}}, nil
}

// Value is what a ticket of these terms is worth, rounded down.
func (t Terms) Value() chain.Wei { return Ticket{FaceValue: t.FaceValue, WinProb: t.WinProb}.Value() }

// ceilDiv is a / b rounded up.
func ceilDiv(a, b *big.Int) *big.Int {
	quotient, rest := new(big.Int).QuoRem(a, b, new(big.Int))
	if rest.Sign() > 0 {
		quotient.Add(quotient, big.NewInt(1))
	}
	return quotient
}
