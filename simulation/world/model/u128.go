package model

import (
	"math/bits"

	"github.com/holiman/uint256"
)

// u128 is a number below 2^128: every amount that the contracts keep in one word or less.
type u128 struct{ hi, lo uint64 }

func small(n uint64) u128 { return u128{lo: n} }

// narrow is a uint256 as u128, if it fits.
func narrow(v *uint256.Int) (u128, bool) {
	return u128{hi: v[1], lo: v[0]}, v[2]|v[3] == 0
}

func (x u128) wide() uint256.Int { return uint256.Int{x.lo, x.hi, 0, 0} }

func (x u128) isZero() bool { return x.hi|x.lo == 0 }

func (x u128) less(y u128) bool { return x.hi < y.hi || x.hi == y.hi && x.lo < y.lo }

func (x u128) bitLen() int {
	if x.hi != 0 {
		return 64 + bits.Len64(x.hi)
	}
	return bits.Len64(x.lo)
}

func (x u128) add(y u128) u128 {
	lo, carry := bits.Add64(x.lo, y.lo, 0)
	hi, over := bits.Add64(x.hi, y.hi, carry)
	if over != 0 {
		panic("model: sum of 128 bits")
	}
	return u128{hi, lo}
}

func (x u128) sub(y u128) u128 {
	lo, borrow := bits.Sub64(x.lo, y.lo, 0)
	hi, under := bits.Sub64(x.hi, y.hi, borrow)
	if under != 0 {
		panic("model: difference below zero")
	}
	return u128{hi, lo}
}

func least(x, y u128) u128 {
	if y.less(x) {
		return y
	}
	return x
}

// mul64 is x * y, which has to stay below 2^128.
func (x u128) mul64(y uint64) u128 {
	hi, lo := bits.Mul64(x.lo, y)
	over, top := bits.Mul64(x.hi, y)
	hi, carry := bits.Add64(hi, top, 0)
	if over|carry != 0 {
		panic("model: product of 128 bits")
	}
	return u128{hi, lo}
}

// div64 is x / d, rounded down.
func (x u128) div64(d uint64) u128 {
	hi, rest := x.hi/d, x.hi%d
	lo, _ := bits.Div64(rest, x.lo, d)
	return u128{hi, lo}
}

// ppm is x * parts / 1,000,000, rounded down.
func (x u128) ppm(parts uint64) u128 {
	const million = 1_000_000
	if parts == 0 {
		return u128{}
	}
	return x.mul64(parts).div64(million)
}

// mulDiv is x * y / d, rounded down; false when it does not fit.
func mulDiv(x, y, d u128) (u128, bool) {
	// The product in four words, the highest first.
	h0, p0 := bits.Mul64(x.lo, y.lo)
	var p1, p2, p3 uint64
	if x.hi|y.hi == 0 {
		p1 = h0
	} else {
		var c uint64
		h1, l1 := bits.Mul64(x.hi, y.lo)
		h2, l2 := bits.Mul64(x.lo, y.hi)
		h3, l3 := bits.Mul64(x.hi, y.hi)
		p1, c = bits.Add64(h0, l1, 0)
		p2, c = bits.Add64(h1, h2, c)
		p3 = h3 + c
		p1, c = bits.Add64(p1, l2, 0)
		p2, c = bits.Add64(p2, l3, c)
		p3 += c
	}
	if p3 > d.hi || p3 == d.hi && p2 >= d.lo {
		return u128{}, false
	}
	if d.hi == 0 {
		// The quotient fits, so p3 is 0 and p2 below d.
		hi, rest := bits.Div64(p2, p1, d.lo)
		lo, _ := bits.Div64(rest, p0, d.lo)
		return u128{hi, lo}, true
	}
	return long(p3, p2, p1, p0, d), true
}

// long divides four words by two, of which the higher is not zero (Knuth 4.3.1 D): the quotient has two.
func long(p3, p2, p1, p0 uint64, d u128) u128 {
	shift := uint(bits.LeadingZeros64(d.hi)) //nolint:gosec // At most 63.
	if shift > 0 {
		d.hi, d.lo = d.hi<<shift|d.lo>>(64-shift), d.lo<<shift
		p3, p2, p1, p0 = p3<<shift|p2>>(64-shift), p2<<shift|p1>>(64-shift), p1<<shift|p0>>(64-shift), p0<<shift
	}
	var q u128
	q.hi, p2, p1 = digit(p3, p2, p1, d)
	q.lo, _, _ = digit(p2, p1, p0, d)
	return q
}

// digit is one word of the quotient of (a, b, c) by d, and what is left.
func digit(a, b, c uint64, d u128) (q, r1, r0 uint64) {
	var rest uint64
	over := false
	if a == d.hi {
		q = ^uint64(0)
		rest, r0 = bits.Add64(b, d.hi, 0)
		over = r0 != 0
	} else {
		q, rest = bits.Div64(a, b, d.hi)
	}
	for !over {
		hi, lo := bits.Mul64(q, d.lo)
		if hi < rest || hi == rest && lo <= c {
			break
		}
		q--
		var carry uint64
		rest, carry = bits.Add64(rest, d.hi, 0)
		over = carry != 0
	}
	// (a, b, c) - q * d, of which the higher words cancel.
	hi, lo := bits.Mul64(q, d.lo)
	_, mid := bits.Mul64(q, d.hi)
	mid, _ = bits.Add64(mid, hi, 0)
	var borrow uint64
	r0, borrow = bits.Sub64(c, lo, 0)
	r1, _ = bits.Sub64(b, mid, borrow)
	return q, r1, r0
}
