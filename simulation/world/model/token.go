package model

import (
	"github.com/holiman/uint256"

	"github.com/livepeer/network/simulation/world"
)

// allowance is what spender may move of owner's LPT.
func (w *World) allowance(owner, spender world.Account) uint256.Int {
	if spender == world.Staking.Account() {
		return w.at(owner).toStaking
	}
	return w.allowances[pair{owner, spender}]
}

// approve sets it; the action must not revert after, or the caller keeps the account.
func (w *World) approve(owner, spender world.Account, amount *uint256.Int) string {
	if owner == 0 {
		return "ERC20InvalidApprover"
	}
	if spender == 0 {
		return "ERC20InvalidSpender"
	}
	if spender == world.Staking.Account() {
		w.at(owner).toStaking = *amount
		return ""
	}
	was, there := w.allowances[pair{owner, spender}]
	w.later(func() {
		delete(w.allowances, pair{owner, spender})
		if there {
			w.allowances[pair{owner, spender}] = was
		}
	})
	w.allowances[pair{owner, spender}] = *amount
	return ""
}

// move is ERC20._transfer. Nobody is never from: it calls nothing, and nothing spends what it cannot approve.
func (w *World) move(from, to world.Account, amount *uint256.Int) string {
	if to == 0 {
		return "ERC20InvalidReceiver"
	}
	value, fits := narrow(amount)
	have := w.heldBy(from)
	if !fits || have.tokens.less(value) {
		return "ERC20InsufficientBalance"
	}
	have.tokens = have.tokens.sub(value)
	into := w.heldBy(to)
	into.tokens = into.tokens.add(value)
	return ""
}

// spend is ERC20.transferFrom: by moves LPT of from. What reverts is given back by the caller, who keeps the account.
func (w *World) spend(by, from, to world.Account, amount *uint256.Int) string {
	allowed := w.allowance(from, by)
	if !allowed.Eq(new(uint256.Int).SetAllOne()) {
		if allowed.Lt(amount) {
			return "ERC20InsufficientAllowance"
		}
		allowed.Sub(&allowed, amount)
		if revert := w.approve(from, by, &allowed); revert != "" {
			return revert
		}
	}
	return w.move(from, to, amount)
}

func (w *World) transfer(a *world.Action, _ *world.Receipt) string {
	return w.move(a.By, a.To, &a.Amount)
}

func (w *World) approveOp(a *world.Action, _ *world.Receipt) string {
	return w.approve(a.By, a.To, &a.Amount)
}

func (w *World) transferFrom(a *world.Action, _ *world.Receipt) string {
	w.keep(a.From)
	return w.spend(a.By, a.From, a.To, &a.Amount)
}

// permitted is what LivepeerToken.permit does.
func (w *World) permitted(owner, spender world.Account, a *world.Action) string {
	if w.now > a.N {
		return "ERC2612ExpiredSignature"
	}
	if a.Forged || owner == 0 || owner.Contract() != world.NoContract {
		return "ECDSAInvalidSignature"
	}
	return w.approve(owner, spender, &a.Amount)
}

func (w *World) permit(a *world.Action, _ *world.Receipt) string {
	return w.permitted(a.From, a.To, a)
}

func (w *World) mint(a *world.Action, _ *world.Receipt) string {
	const most = 100 // bits, so that sums of amounts fit into 128
	if a.By != world.Issuance.Account() {
		return "NotIssuance"
	}
	if a.To == 0 {
		return "ERC20InvalidReceiver"
	}
	amount, fits := narrow(&a.Amount)
	if !fits || amount.bitLen() > most || w.supply.add(amount).bitLen() > most {
		w.fail("a supply of more than %d bits", most)
		return ""
	}
	w.mintTo(a.To, amount)
	return ""
}

func (w *World) burn(a *world.Action, _ *world.Receipt) string {
	if a.By != world.Staking.Account() {
		return "NotStaking"
	}
	amount, fits := narrow(&a.Amount)
	if !fits || w.inner[world.Staking].tokens.less(amount) {
		return "ERC20InsufficientBalance"
	}
	w.burnStaked(amount)
	return ""
}

// burnStaked burns LPT that Staking has.
func (w *World) burnStaked(amount u128) {
	held := &w.inner[world.Staking].balance
	held.tokens = held.tokens.sub(amount)
	w.supply = w.supply.sub(amount)
}
