package chain

import (
	"errors"
	"fmt"
	"math/big"
	"strings"
)

// ErrBadAmount says that a text is not an amount.
var ErrBadAmount = errors.New("bad amount")

// maxAmountBits bounds an amount to what a contract can hold.
const maxAmountBits = 256

// maxAmountText bounds the text of an amount: 78 digits before the point, 18 after, a unit.
const maxAmountText = 110

// Wei is an amount of ether, in wei.
type Wei = Amount[ether]

// LPT is an amount of the Livepeer token, in its smallest part (10^-18 LPT).
type LPT = Amount[livepeerToken]

// Amount is an immutable whole number of a currency's smallest part; the zero value is zero.
// Its type parameter keeps ether and tokens from being mixed.
type Amount[C currency] struct{ v *big.Int }

// unit is a named power of ten of a currency's smallest part.
type unit struct {
	name     string // as parsed, in lower case
	shown    string
	decimals int
}

type currency interface {
	// units are listed from the largest to the smallest; the last has no decimals.
	units() []unit
}

type (
	ether         struct{}
	livepeerToken struct{}
)

func (ether) units() []unit {
	return []unit{{"eth", "ETH", 18}, {"ether", "ETH", 18}, {"gwei", "gwei", 9}, {"wei", "wei", 0}}
}

func (livepeerToken) units() []unit {
	return []unit{{"lpt", "LPT", 18}, {"lptu", "LPTU", 0}}
}

// NewWei returns an amount of v wei. It copies v; nil is zero.
func NewWei(v *big.Int) Wei { return amountOf[ether](v) }

// NewLPT returns an amount of v times 10^-18 LPT. It copies v; nil is zero.
func NewLPT(v *big.Int) LPT { return amountOf[livepeerToken](v) }

// Ether returns n whole ether.
func Ether(n uint64) Wei { return whole[ether](n, 18) }

// Gwei returns n gwei.
func Gwei(n uint64) Wei { return whole[ether](n, 9) }

// Tokens returns n whole LPT.
func Tokens(n uint64) LPT { return whole[livepeerToken](n, 18) }

// ParseWei reads "1.5 eth", "1.5 ether", "30 gwei" or a plain number of wei.
// It refuses negative amounts, fractions of a wei and more than 256 bits with ErrBadAmount.
func ParseWei(s string) (Wei, error) { return parse[ether](s) }

// ParseLPT reads "100 lpt" or a plain number of 10^-18 LPT, with the rules of ParseWei.
func ParseLPT(s string) (LPT, error) { return parse[livepeerToken](s) }

func amountOf[C currency](v *big.Int) Amount[C] {
	if v == nil {
		return Amount[C]{}
	}
	return Amount[C]{new(big.Int).Set(v)}
}

func whole[C currency](n uint64, decimals int) Amount[C] {
	v := new(big.Int).SetUint64(n)
	return Amount[C]{v.Mul(v, pow10(decimals))}
}

func pow10(n int) *big.Int { return new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(n)), nil) }

// Big returns the number of smallest parts as a new big.Int.
func (a Amount[C]) Big() *big.Int { return new(big.Int).Set(a.ref()) }

// ref returns the number itself, which nobody may change.
func (a Amount[C]) ref() *big.Int {
	if a.v == nil {
		return new(big.Int)
	}
	return a.v
}

// Add returns a + b.
func (a Amount[C]) Add(b Amount[C]) Amount[C] {
	return Amount[C]{new(big.Int).Add(a.ref(), b.ref())}
}

// Sub returns a - b, which may be negative.
func (a Amount[C]) Sub(b Amount[C]) Amount[C] {
	return Amount[C]{new(big.Int).Sub(a.ref(), b.ref())}
}

// Mul returns n times a.
func (a Amount[C]) Mul(n uint64) Amount[C] {
	return Amount[C]{new(big.Int).Mul(a.ref(), new(big.Int).SetUint64(n))}
}

// MulDivDown returns a*num/den rounded towards zero. It panics when den is zero.
func (a Amount[C]) MulDivDown(num, den uint64) Amount[C] {
	v := new(big.Int).Mul(a.ref(), new(big.Int).SetUint64(num))
	return Amount[C]{v.Quo(v, new(big.Int).SetUint64(den))}
}

// Cmp returns -1, 0 or +1 as a is less than, equal to or greater than b.
func (a Amount[C]) Cmp(b Amount[C]) int { return a.ref().Cmp(b.ref()) }

// Equal tells whether a and b are the same amount.
func (a Amount[C]) Equal(b Amount[C]) bool { return a.Cmp(b) == 0 }

// Sign returns -1, 0 or +1 as a is negative, zero or positive.
func (a Amount[C]) Sign() int { return a.ref().Sign() }

// IsZero tells whether a is zero.
func (a Amount[C]) IsZero() bool { return a.Sign() == 0 }

// Decimal returns the number of smallest parts in decimal digits.
func (a Amount[C]) Decimal() string { return a.ref().String() }

// Float returns the amount in whole ether or LPT, rounded: for figures, never for money.
func (a Amount[C]) Float() float64 {
	var c C
	const wholeUnit = 0 // units are ordered from the largest
	v, _ := new(big.Rat).SetFrac(a.ref(), pow10(c.units()[wholeUnit].decimals)).Float64()
	return v
}

// String shows the exact amount in the largest unit that needs few leading zeros, such as
// "1.5 ETH", "21000.5 gwei" or "7 wei". The parsers read it back.
func (a Amount[C]) String() string {
	var c C
	units := c.units()
	abs := new(big.Int).Abs(a.ref())
	if abs.Sign() == 0 {
		return "0 " + units[0].shown
	}
	for _, u := range units {
		// A unit is fit from its ten-thousandth part upwards.
		if u.decimals < 4 || abs.Cmp(pow10(u.decimals-4)) >= 0 {
			return point(a.ref(), u.decimals) + " " + u.shown
		}
	}
	panic("chain: a currency's last unit has no decimals")
}

// point writes v with its last decimals digits behind a point, without trailing zeros.
func point(v *big.Int, decimals int) string {
	sign := ""
	if v.Sign() < 0 {
		sign = "-"
	}
	digits := new(big.Int).Abs(v).String()
	if pad := decimals + 1 - len(digits); pad > 0 {
		digits = strings.Repeat("0", pad) + digits
	}
	cut := len(digits) - decimals
	fraction := strings.TrimRight(digits[cut:], "0")
	if fraction == "" {
		return sign + digits[:cut]
	}
	return sign + digits[:cut] + "." + fraction
}

// MarshalText writes the number of smallest parts in decimal digits; JSON shows it as a string.
func (a Amount[C]) MarshalText() ([]byte, error) { return []byte(a.Decimal()), nil }

// UnmarshalText reads what the parser of the currency reads.
func (a *Amount[C]) UnmarshalText(text []byte) error {
	parsed, err := parse[C](string(text))
	if err != nil {
		return err
	}
	*a = parsed
	return nil
}

func parse[C currency](s string) (Amount[C], error) {
	fail := func(why string) (Amount[C], error) {
		return Amount[C]{}, fmt.Errorf("%w %q: %s", ErrBadAmount, clip(s), why)
	}
	if len(s) > maxAmountText {
		return fail("too long")
	}
	text := strings.ToLower(strings.TrimSpace(s))
	number := strings.TrimRight(text, "abcdefghijklmnopqrstuvwxyz")
	decimals, ok := decimalsOf[C](text[len(number):])
	if !ok {
		return fail("unknown unit")
	}
	integer, fraction, _ := strings.Cut(strings.TrimSpace(number), ".")
	if !digitsOnly(integer) || !digitsOnly(fraction) || integer+fraction == "" {
		return fail("not a decimal number")
	}
	fraction = strings.TrimRight(fraction, "0")
	if len(fraction) > decimals {
		return fail("smaller than the smallest part")
	}
	v, _ := new(big.Int).SetString(integer+fraction+strings.Repeat("0", decimals-len(fraction)), 10)
	if v == nil {
		v = new(big.Int) // Only zeros behind the point, and nothing before it.
	}
	if v.BitLen() > maxAmountBits {
		return fail("more than 256 bits")
	}
	return Amount[C]{v}, nil
}

// decimalsOf returns the decimals of a named unit; no name means the smallest part.
func decimalsOf[C currency](name string) (int, bool) {
	var c C
	if name == "" {
		return 0, true
	}
	for _, u := range c.units() {
		if u.name == name {
			return u.decimals, true
		}
	}
	return 0, false
}

func digitsOnly(s string) bool { return strings.Trim(s, "0123456789") == "" }

// clip keeps hostile input out of messages.
func clip(s string) string {
	const longest = 60
	if len(s) > longest {
		return s[:longest] + "…"
	}
	return s
}
