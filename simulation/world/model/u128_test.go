package model

import (
	"math/big"
	"testing"

	"pgregory.net/rapid"
)

func (x u128) big() *big.Int { v := x.wide(); return v.ToBig() }

// drawn are numbers of all lengths, with long runs of ones and zeros: what division goes wrong at.
func drawn(t *rapid.T, name string) u128 {
	x := u128{hi: rapid.Uint64().Draw(t, name), lo: rapid.Uint64().Draw(t, name)}
	switch rapid.IntRange(0, 4).Draw(t, name+" kind") {
	case 0:
		x.hi = 0
	case 1:
		x.lo = 0
	case 2:
		x.lo = ^uint64(0)
	case 3:
		x.hi |= 1 << 63
	}
	return x
}

// TestMulDiv_IsExact compares with big integers.
func TestMulDiv_IsExact(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		x, y, d := drawn(t, "x"), drawn(t, "y"), drawn(t, "d")
		if d.isZero() {
			return
		}
		got, fits := mulDiv(x, y, d)
		want := new(big.Int).Mul(x.big(), y.big())
		want.Div(want, d.big())
		if fits != (want.BitLen() <= 128) || fits && got.big().Cmp(want) != 0 {
			t.Fatalf("%v * %v / %v = %v, %v; want %v", x.big(), y.big(), d.big(), got.big(), fits, want)
		}
	})
}

// FuzzMulDiv looks for what random numbers do not reach.
func FuzzMulDiv(f *testing.F) {
	f.Add(^uint64(0), uint64(0), ^uint64(0), ^uint64(0), uint64(1)<<63, ^uint64(0))
	f.Fuzz(func(t *testing.T, a, b, c, d, e, g uint64) {
		x, y, z := u128{a, b}, u128{c, d}, u128{e, g}
		if z.isZero() {
			return
		}
		got, fits := mulDiv(x, y, z)
		want := new(big.Int).Mul(x.big(), y.big())
		want.Div(want, z.big())
		if fits != (want.BitLen() <= 128) || fits && got.big().Cmp(want) != 0 {
			t.Fatalf("%v * %v / %v = %v, %v; want %v", x.big(), y.big(), z.big(), got.big(), fits, want)
		}
	})
}
