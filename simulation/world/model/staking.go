package model

import (
	"github.com/holiman/uint256"

	"github.com/livepeer/network/simulation/world"
)

// Bounds of contracts/staking/Staking.sol.
const (
	missedRounds   = 2
	mostThawRounds = 100
	mostFinderPpm  = 250_000
	allPpm         = 1_000_000
)

// staking is what Staking keeps besides pools and positions.
type staking struct {
	total        total
	minimumStake u128
	thawRounds   uint64
	paused       bool
}

// position is contracts/libraries/Positions.sol.
type position struct {
	delegate   world.Account
	generation uint64
	shares     u128
	delegates  history[delegation]
	past       history[u128]
}

// delegation is whom shares belonged to.
type delegation struct {
	delegate   world.Account
	generation uint64
}

// thaw is stake on its way out; of nobody once it was taken.
type thaw struct {
	transcoder                world.Account
	shares                    u128
	withdrawRound, generation uint64
}

func newStaking(p *world.Parameters) staking {
	least, _ := narrow(&p.Staking.MinimumStake.Int)
	return staking{minimumStake: least, thawRounds: p.Staking.ThawRounds}
}

// poolOf is the pool of an account, the empty one if it has none.
func (w *World) poolOf(a world.Account) *pool { return &w.pools[w.at(a).pool] }

// ownPool is the pool of an account, made if it has none.
func (w *World) ownPool(a world.Account) *pool {
	at := w.at(a)
	if at.pool == 0 {
		at.pool = int32(len(w.pools)) //nolint:gosec // An Account has 32 bits, a quarter of which no memory holds.
		w.pools = append(w.pools, pool{owner: a, feesPerShare: make([]uint256.Int, 1)})
	}
	return &w.pools[at.pool]
}

func (w *World) live(p *position) bool { return p.generation == w.poolOf(p.delegate).generation }

// enterRound is Staking._enterRound.
func (w *World) enterRound() {
	if t := &w.staking.total; w.now >= t.until {
		t.enter(w.rounds.start, w.rounds.end)
	}
}

func (p *pool) record(since uint64) { p.past.record(since, stock{p.tokens, p.shares}) }

// settled makes an account ready to change: its past recorded, its fees earned, what a slash has wiped out forgotten.
func (w *World) settled(a world.Account) *account {
	w.enterRound()
	at := w.at(a)
	at.position.past.record(w.staking.total.since, at.position.shares)
	if at.position.delegate == 0 {
		return at
	}
	w.settleFees(at)
	if !w.live(&at.position) {
		at.position.shares = u128{}
		w.clearDelegate(&at.position)
	}
	return at
}

func (w *World) clearDelegate(p *position) { w.follow(p, 0, p.generation) }

// follow is Positions.follow.
func (w *World) follow(p *position, delegate world.Account, generation uint64) {
	p.delegates.record(w.staking.total.since, delegation{p.delegate, p.generation})
	p.delegate, p.generation = delegate, generation
}

// enter makes an account a delegator of a transcoder and returns the pool, which changes next.
func (w *World) enter(at *account, transcoder world.Account) (*pool, string) {
	p := w.poolOf(transcoder)
	if !p.registered {
		return nil, "NotRegistered"
	}
	w.keepPool(w.at(transcoder).pool)
	p.record(w.staking.total.since)
	if at.position.delegate == transcoder {
		return p, ""
	}
	if at.position.delegate != 0 {
		return nil, "DelegatedElsewhere"
	}
	w.follow(&at.position, transcoder, p.generation)
	w.settleFees(at)
	return p, ""
}

// buy bonds an amount.
func (p *pool) buy(at *account, amount u128) (u128, string) {
	shares, revert := p.deposit(amount)
	if revert != "" {
		return u128{}, revert
	}
	if shares.isZero() {
		return u128{}, "ZeroAmount"
	}
	at.position.shares = at.position.shares.add(shares)
	return shares, ""
}

// leave takes shares out of a pool.
func (w *World) leave(at *account, p *pool, shares u128) u128 {
	amount := p.redeem(shares)
	at.position.shares = at.position.shares.sub(shares)
	if at.position.shares.isZero() {
		w.clearDelegate(&at.position)
	}
	return amount
}

// thawingOf is the thawing stake that a thaw of owner's is part of.
func (p *pool) thawingOf(transcoder, owner world.Account) *thawing {
	if owner == transcoder {
		return &p.own
	}
	return &p.delegated
}

// takeThaw takes a thaw out. It is given back if the action reverts.
func (w *World) takeThaw(a world.Account, id uint64) (world.Account, u128, string) {
	at := w.at(a)
	if id >= uint64(len(at.thaws)) || at.thaws[id].transcoder == 0 {
		return 0, u128{}, "NoSuchThaw"
	}
	taken := at.thaws[id]
	list := at.thaws
	w.later(func() { list[id] = taken })
	at.thaws[id] = thaw{}
	w.keepPool(w.at(taken.transcoder).pool)
	amount := w.poolOf(taken.transcoder).thawingOf(taken.transcoder, a).redeem(taken.shares, taken.generation)
	return taken.transcoder, amount, ""
}

// bonded bonds LPT of by for an account.
func (w *World) bonded(by, to, transcoder world.Account, amount *uint256.Int, receipt *world.Receipt) string {
	w.keep(to)
	if by != to {
		w.keep(by)
	}
	at := w.settled(to)
	p, revert := w.enter(at, transcoder)
	if revert != "" {
		return revert
	}
	value, fits := narrow(amount)
	if !fits || value.bitLen() > tokenBits {
		return tooMuch(amount, p)
	}
	shares, revert := p.buy(at, value)
	if revert != "" {
		return revert
	}
	w.staking.total.bonded = w.staking.total.bonded.add(value)
	if revert := w.spend(world.Staking.Account(), by, world.Staking.Account(), amount); revert != "" {
		w.staking.total.bonded = w.staking.total.bonded.sub(value)
		return revert
	}
	receipt.Amount = shares.wide()
	return ""
}

// tooMuch is how a deposit of more than 96 bits ends: in the product for the shares, or where tokens are counted.
func tooMuch(amount *uint256.Int, p *pool) string {
	times := p.shares.add(small(virtualShares)).wide()
	if _, over := new(uint256.Int).MulOverflow(amount, &times); over {
		return world.RevertPanic
	}
	return overflowed
}

// paused is what whenNotPaused reverts with.
const paused = "EnforcedPause"

func (w *World) bond(a *world.Action, receipt *world.Receipt) string {
	if w.staking.paused {
		return paused
	}
	return w.bonded(a.By, a.By, a.To, &a.Amount, receipt)
}

// bondWithPermit leaves what the allowance is when the permit is refused.
func (w *World) bondWithPermit(a *world.Action, receipt *world.Receipt) string {
	if w.staking.paused {
		return paused
	}
	w.keep(a.By)
	w.permitted(a.By, world.Staking.Account(), a)
	return w.bonded(a.By, a.By, a.To, &a.Amount, receipt)
}

func (w *World) bondFor(a *world.Action, receipt *world.Receipt) string {
	if w.staking.paused {
		return paused
	}
	delegate := world.Account(0)
	if p := &w.at(a.To).position; w.live(p) {
		delegate = p.delegate
	}
	return w.bonded(a.By, a.To, delegate, &a.Amount, receipt)
}

// checkShares is Staking._checkShares.
func (p *position) checkShares(amount *uint256.Int) (u128, string) {
	if amount.IsZero() {
		return u128{}, "ZeroAmount"
	}
	shares, fits := narrow(amount)
	if !fits || p.shares.less(shares) {
		return u128{}, "InsufficientShares"
	}
	return shares, ""
}

func (w *World) unbond(a *world.Action, receipt *world.Receipt) string {
	if w.staking.paused {
		return paused
	}
	w.keep(a.By)
	at := w.settled(a.By)
	shares, revert := at.position.checkShares(&a.Amount)
	if revert != "" {
		return revert
	}
	transcoder := at.position.delegate
	p := w.poolOf(transcoder)
	w.keepPool(w.at(transcoder).pool)
	p.record(w.staking.total.since)
	amount := w.leave(at, p, shares)
	own := p.registered && transcoder == a.By
	if own && !at.position.shares.isZero() && toAssets(at.position.shares, p.tokens, p.shares).less(w.staking.minimumStake) {
		return "InsufficientStake"
	}
	leaving := p.thawingOf(transcoder, a.By)
	thawed, revert := leaving.deposit(amount)
	if revert != "" {
		return revert
	}
	if own && at.position.shares.isZero() {
		w.deregister(at, p, a.By)
	}
	w.staking.total.bonded = w.staking.total.bonded.sub(amount)
	receipt.ID, receipt.Amount = uint64(len(at.thaws)), amount.wide()
	at.thaws = append(at.thaws, thaw{
		transcoder: transcoder, shares: thawed, withdrawRound: w.rounds.number + w.staking.thawRounds, generation: leaving.generation,
	})
	return ""
}

func (w *World) rebond(a *world.Action, receipt *world.Receipt) string {
	if w.staking.paused {
		return paused
	}
	w.keep(a.By)
	at := w.settled(a.By)
	transcoder, amount, revert := w.takeThaw(a.By, a.ID)
	if revert != "" {
		return revert
	}
	if at.position.delegate != 0 {
		transcoder = at.position.delegate
	}
	p, revert := w.enter(at, transcoder)
	if revert != "" {
		return revert
	}
	if _, revert := p.buy(at, amount); revert != "" {
		return revert
	}
	w.staking.total.bonded = w.staking.total.bonded.add(amount)
	receipt.Amount = amount.wide()
	return ""
}

func (w *World) withdraw(a *world.Action, receipt *world.Receipt) string {
	at := w.at(a.By)
	if a.ID < uint64(len(at.thaws)) && w.rounds.number < at.thaws[a.ID].withdrawRound {
		return "StillThawing"
	}
	w.keepBalance(a.By)
	w.keepBalance(world.Staking.Account())
	_, amount, revert := w.takeThaw(a.By, a.ID)
	if revert != "" {
		return revert
	}
	receipt.Amount = amount.wide()
	return w.move(world.Staking.Account(), a.By, &receipt.Amount)
}

func (w *World) redelegate(a *world.Action, receipt *world.Receipt) string {
	if w.staking.paused {
		return paused
	}
	if w.poolOf(a.By).registered {
		return "TranscoderCannotLeave"
	}
	w.keep(a.By)
	at := w.settled(a.By)
	from := at.position.delegate
	if from == a.To {
		return "DelegatedElsewhere"
	}
	if at.position.shares.isZero() {
		return "ZeroAmount"
	}
	p := w.poolOf(from)
	w.keepPool(w.at(from).pool)
	p.record(w.staking.total.since)
	amount := w.leave(at, p, at.position.shares)
	into, revert := w.enter(at, a.To)
	if revert != "" {
		return revert
	}
	if _, revert := into.buy(at, amount); revert != "" {
		return revert
	}
	receipt.Amount = amount.wide()
	return ""
}

func (w *World) transferStake(a *world.Action, _ *world.Receipt) string {
	if w.staking.paused {
		return paused
	}
	if w.poolOf(a.By).registered {
		return "TranscoderCannotLeave"
	}
	w.keep(a.By)
	w.keep(a.To)
	at, into := w.settled(a.By), w.settled(a.To)
	shares, revert := at.position.checkShares(&a.Amount)
	if revert != "" {
		return revert
	}
	if into.position.delegate != at.position.delegate {
		return "DelegatedElsewhere"
	}
	at.position.shares = at.position.shares.sub(shares)
	into.position.shares = into.position.shares.add(shares)
	if at.position.shares.isZero() {
		w.clearDelegate(&at.position)
	}
	return ""
}
