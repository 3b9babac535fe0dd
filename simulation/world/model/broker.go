package model

import "github.com/livepeer/network/simulation/world"

// broker is contracts/payments/TicketBroker.sol, but for what accounts know of themselves.
type broker struct {
	ticketRounds, unlockRounds uint64
	redeemed                   map[spent]bool
	takenBy                    map[pair]taken
}

// spent is a ticket by who pays whom, and its number.
type spent struct {
	pair
	nonce uint64
}

// taken is what was taken from a reserve in a round.
type taken struct {
	round  uint64
	amount u128
}

// sender is an account as who pays, and what it was paid.
type sender struct {
	deposit, reserve u128
	withdrawRound    uint64
	taken            taken
	earnings         u128
}

func newBroker(p *world.Parameters) broker {
	return broker{
		ticketRounds: p.Tickets.ValidityRounds, unlockRounds: p.Tickets.UnlockRounds, redeemed: map[spent]bool{}, takenBy: map[pair]taken{},
	}
}

func (t taken) in(round uint64) u128 {
	if t.round == round {
		return t.amount
	}
	return u128{}
}

func (w *World) fund(a *world.Action, receipt *world.Receipt) string {
	if a.To == 0 {
		return "ZeroAddress"
	}
	if a.Value.IsZero() {
		return "ZeroAmount"
	}
	if a.Amount.Gt(&a.Value) {
		return "ReserveExceedsValue"
	}
	value, _ := narrow(&a.Value)
	toReserve, _ := narrow(&a.Amount)
	toDeposit := value.sub(toReserve)
	if toDeposit.bitLen() > tokenBits || toReserve.bitLen() > tokenBits {
		return overflowed
	}
	s := &w.at(a.To).sender
	deposit, reserve := s.deposit.add(toDeposit), s.reserve.add(toReserve)
	if deposit.bitLen() > tokenBits || reserve.bitLen() > tokenBits {
		return world.RevertPanic
	}
	s.deposit, s.reserve = deposit, reserve
	receipt.Amount = toDeposit.wide()
	return ""
}

func (w *World) unlock(a *world.Action, receipt *world.Receipt) string {
	s := &w.at(a.By).sender
	if s.withdrawRound != 0 {
		return "AlreadyUnlocking"
	}
	s.withdrawRound = w.rounds.number + w.broker.unlockRounds
	receipt.ID = s.withdrawRound
	return ""
}

func (w *World) cancelUnlock(a *world.Action, _ *world.Receipt) string {
	s := &w.at(a.By).sender
	if s.withdrawRound == 0 {
		return "NotUnlocking"
	}
	s.withdrawRound = 0
	return ""
}

func (w *World) withdrawDeposit(a *world.Action, receipt *world.Receipt) string {
	s := &w.at(a.By).sender
	if s.withdrawRound == 0 {
		return "NotUnlocking"
	}
	if w.rounds.number < s.withdrawRound {
		return "StillLocked"
	}
	amount := s.deposit.add(s.reserve)
	if amount.isZero() {
		return "NothingToWithdraw"
	}
	if revert := w.pay(world.TicketBroker, a.To, amount); revert != "" {
		return revert
	}
	s.deposit, s.reserve, s.withdrawRound = u128{}, u128{}, 0
	receipt.Amount = amount.wide()
	return ""
}

func (w *World) redeem(a *world.Action, receipt *world.Receipt) string {
	d, ok := dataOf[world.Ticket](w, a)
	if !ok {
		return ""
	}
	revert := w.redeemed(&d)
	if revert == "" {
		receipt.Amount = d.FaceValue
	}
	return revert
}

func (w *World) redeemBatch(a *world.Action, receipt *world.Receipt) string {
	list, ok := dataOf[[]world.Ticket](w, a)
	if !ok {
		return ""
	}
	for i := range list {
		if w.redeemed(&list[i]) == "" {
			receipt.Amount.Add(&receipt.Amount, &list[i].FaceValue)
		}
	}
	return ""
}

// redeemed is TicketBroker.redeem. It changes nothing when it fails.
func (w *World) redeemed(d *world.Ticket) string {
	if !w.exists(d.Sender) || !w.exists(d.Recipient) {
		w.fail("a ticket of accounts %d and %d", d.Sender, d.Recipient)
		return ""
	}
	face, _ := narrow(&d.FaceValue) // 96 bits, which Rules check.
	round := w.rounds.number
	if d.CreationRound > round || round-d.CreationRound >= w.broker.ticketRounds {
		return "TicketOutOfTime"
	}
	if d.Draw == world.WrongRand {
		return "WrongRecipientRand"
	}
	if d.Forged || !signs(d.Sender) {
		return "InvalidSignature"
	}
	if d.Draw == world.Loses {
		return "TicketDidNotWin"
	}
	number := spent{pair{d.Sender, d.Recipient}, d.Nonce}
	if w.broker.redeemed[number] {
		return "TicketAlreadyRedeemed"
	}
	s := &w.at(d.Sender).sender
	if s.deposit.less(face) {
		lacking := face.sub(s.deposit)
		if w.claimable(s, number.pair, round).less(lacking) {
			return "InsufficientFunds"
		}
		s.deposit, s.reserve = u128{}, s.reserve.sub(lacking)
		s.taken = taken{round, s.taken.in(round).add(lacking)}
		w.broker.takenBy[number.pair] = taken{round, w.broker.takenBy[number.pair].in(round).add(lacking)}
	} else {
		s.deposit = s.deposit.sub(face)
	}
	w.broker.redeemed[number] = true
	earner := &w.at(d.Recipient).sender
	earner.earnings = earner.earnings.add(face)
	return ""
}

// claimable is the recipient's slice of what the reserve was before anybody took from it in this round.
func (w *World) claimable(s *sender, between pair, round uint64) u128 {
	if !w.set.isActive(between.b, round) {
		return u128{}
	}
	slice := s.reserve.add(s.taken.in(round)).div64(max(w.set.capacity, w.set.size()))
	mine := w.broker.takenBy[between].in(round)
	if slice.less(mine) {
		return u128{}
	}
	return least(s.reserve, slice.sub(mine))
}

func (w *World) withdrawEarnings(a *world.Action, receipt *world.Receipt) string {
	s := &w.at(a.By).sender
	if s.earnings.isZero() {
		return "NothingToWithdraw"
	}
	if revert := w.pay(world.TicketBroker, a.To, s.earnings); revert != "" {
		return revert
	}
	receipt.Amount = s.earnings.wide()
	s.earnings = u128{}
	return ""
}
