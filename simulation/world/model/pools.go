package model

import (
	"github.com/holiman/uint256"

	"github.com/livepeer/network/simulation/world"
)

// What the errors of number types are called.
const overflowed = "SafeCastOverflowedUintDowncast"

// Widths of what Staking keeps, in bits.
const (
	tokenBits = 96
	shareBits = 112
)

// pool is contracts/libraries/Pools.sol.
type pool struct {
	owner          world.Account
	registered     bool
	tokens, shares u128
	commission     commission // in force before nextRound
	next           commission // in force from then on
	nextRound      uint64
	lastReward     uint64
	generation     uint64
	own, delegated thawing
	past           history[stock]
	// ends are the starts of the rounds in which generations were wiped out, feesPerShare is FeeVault's number, both by generation.
	ends         []uint64
	feesPerShare []uint256.Int
}

// commission is in ppm.
type commission struct{ rewardCut, feeShare uint64 }

// stock is what a pool has.
type stock struct{ tokens, shares u128 }

// thawing is stake on its way out.
type thawing struct {
	tokens, shares u128
	generation     uint64
}

// Virtual shares and tokens of SharesMath.sol.
const (
	virtualShares = 1_000_000
	virtualAssets = 1
)

// toShares is how many shares an amount buys; false when they do not fit.
func toShares(amount, tokens, shares u128) (u128, bool) {
	return mulDiv(amount, shares.add(small(virtualShares)), tokens.add(small(virtualAssets)))
}

// toSharesUp is how many have to go for an amount to leave.
func toSharesUp(amount, tokens, shares u128) u128 {
	times, by := shares.add(small(virtualShares)), tokens.add(small(virtualAssets))
	q, fits := mulDiv(amount, times, by)
	if !fits {
		panic("model: shares of more than a pool has") // An amount of the pool's own tokens.
	}
	back, _ := mulDiv(q, by, times)
	if back.less(amount) || !exact(q, by, amount, times) {
		return q.add(small(1))
	}
	return q
}

// exact tells whether q * by == amount * times.
func exact(q, by, amount, times u128) bool {
	x, y, z, v := q.wide(), by.wide(), amount.wide(), times.wide()
	return *x.Mul(&x, &y) == *z.Mul(&z, &v)
}

// toAssets is what shares are worth.
func toAssets(held, tokens, shares u128) u128 {
	if held.isZero() {
		return u128{}
	}
	amount, fits := mulDiv(held, tokens.add(small(virtualAssets)), shares.add(small(virtualShares)))
	if !fits {
		panic("model: shares worth more than 128 bits") // No account has more than the pool.
	}
	return amount
}

// deposit adds an amount and returns the shares it buys.
func (p *pool) deposit(amount u128) (shares u128, revert string) {
	shares, fits := toShares(amount, p.tokens, p.shares)
	tokens := p.tokens.add(amount)
	if !fits || tokens.bitLen() > tokenBits || shares.bitLen() > shareBits || p.shares.add(shares).bitLen() > shareBits {
		return u128{}, overflowed
	}
	p.tokens, p.shares = tokens, p.shares.add(shares)
	return shares, ""
}

// redeem takes out shares and returns what they are worth.
func (p *pool) redeem(shares u128) u128 {
	amount := toAssets(shares, p.tokens, p.shares)
	p.tokens, p.shares = p.tokens.sub(amount), p.shares.sub(shares)
	return amount
}

func (t *thawing) deposit(amount u128) (shares u128, revert string) {
	shares, fits := toShares(amount, t.tokens, t.shares)
	tokens := t.tokens.add(amount)
	if !fits || tokens.bitLen() > shareBits || shares.bitLen() > shareBits || t.shares.add(shares).bitLen() > shareBits {
		return u128{}, overflowed
	}
	t.tokens, t.shares = tokens, t.shares.add(shares)
	return shares, ""
}

func (t *thawing) redeem(shares u128, generation uint64) u128 {
	if generation != t.generation {
		return u128{}
	}
	amount := toAssets(shares, t.tokens, t.shares)
	t.tokens, t.shares = t.tokens.sub(amount), t.shares.sub(shares)
	return amount
}

// cut is what a slash took.
type cut struct{ ownShares, own, ownThawing, others, othersThawing u128 }

// slash takes up to an amount: from the transcoder first, and when it has nothing left, from all others.
func (p *pool) slash(ownShares, amount u128) (c cut) {
	p.slashOwn(&c, ownShares, amount)
	if c.ownShares.less(ownShares) || !p.own.tokens.isZero() {
		return c
	}
	p.slashOthers(&c, amount.sub(c.own).sub(c.ownThawing))
	return c
}

func (p *pool) slashOwn(c *cut, ownShares, amount u128) {
	bonded := toAssets(ownShares, p.tokens, p.shares)
	leaving := p.own.tokens
	all := bonded.add(leaving)
	if amount.less(all) {
		c.own, _ = mulDiv(amount, bonded, all)
		c.ownThawing, _ = mulDiv(amount, leaving, all)
		c.ownShares = least(toSharesUp(c.own, p.tokens, p.shares), ownShares)
	} else {
		c.ownShares, c.own, c.ownThawing = ownShares, bonded, leaving
	}
	p.tokens, p.shares = p.tokens.sub(c.own), p.shares.sub(c.ownShares)
	p.own.take(c.ownThawing)
}

func (p *pool) slashOthers(c *cut, amount u128) {
	leaving := p.delegated.tokens
	all := p.tokens.add(leaving)
	if amount.less(all) {
		c.others, _ = mulDiv(amount, p.tokens, all)
		c.othersThawing, _ = mulDiv(amount, leaving, all)
	} else {
		c.others, c.othersThawing = p.tokens, leaving
		p.shares = u128{}
		p.ends = append(p.ends[:p.generation:p.generation], p.past.since)
		p.generation++
	}
	p.tokens = p.tokens.sub(c.others)
	p.delegated.take(c.othersThawing)
}

func (t *thawing) take(amount u128) {
	if amount.isZero() {
		return
	}
	t.tokens = t.tokens.sub(amount)
	if t.tokens.isZero() {
		t.shares = u128{}
		t.generation++
	}
}

func (p *pool) commissionIn(round uint64) commission {
	if round < p.nextRound {
		return p.commission
	}
	return p.next
}
