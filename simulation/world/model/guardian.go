package model

import (
	"maps"

	"github.com/livepeer/network/simulation/world"
)

const (
	// pauseLifetime is Guardian.MAX_PAUSE, pauseInterval its PAUSE_INTERVAL, approvalLifetime its APPROVAL_LIFETIME, seconds.
	pauseLifetime, pauseInterval, approvalLifetime = 3 * 86_400, 30 * 86_400, 86_400
	// mostGuardians is Guardian.MAX_MEMBERS.
	mostGuardians = 16
)

// guardian is contracts/governance/Guardian.sol.
type guardian struct {
	members     []world.Account
	threshold   uint64
	term        uint64
	pausedUntil [contracts]uint64
	approvedAt  map[approval]uint64
}

// approval is what a member of a term wants: an Op, and the contract or the proposal that it is about.
type approval struct {
	term    uint64
	op      world.Op
	subject uint64
	member  world.Account
}

func newGuardian(g world.Guardians) guardian {
	return guardian{members: g.Members, threshold: g.Threshold, term: 1, approvedAt: map[approval]uint64{}}
}

func (g *guardian) fork() { g.approvedAt = maps.Clone(g.approvedAt) }

// agreed is Guardian._approve: it notes that By wants what it asks for, and tells whether enough members do.
func (w *World) agreed(a *world.Action, subject uint64, receipt *world.Receipt) (bool, string) {
	g := &w.guardian
	key := approval{term: g.term, op: a.Op, subject: subject}
	count, isMember := uint64(0), false
	for _, member := range g.members {
		if key.member = member; member == a.By {
			isMember = true
			put(w, g.approvedAt, key, w.now)
		}
		if g.approvedAt[key]+approvalLifetime > w.now {
			count++
		}
	}
	if !isMember {
		return false, "NotMember"
	}
	receipt.Amount.SetUint64(count)
	return count >= g.threshold, ""
}

// pausing is what pauses a contract, or ends that; false for contracts that have no such function.
func pausing(c world.Contract, ends bool) (world.Op, bool) {
	switch {
	case c == world.Staking && ends:
		return world.OpUnpauseStaking, true
	case c == world.Staking:
		return world.OpPauseStaking, true
	case c == world.JobsManager && ends:
		return world.OpUnpauseJobs, true
	case c == world.JobsManager:
		return world.OpPauseJobs, true
	default:
		return world.NoOp, false
	}
}

// pauses has the guardian pause a contract, or end that.
func (w *World) pauses(to world.Account, ends bool) string {
	op, can := pausing(to.Contract(), ends)
	if !can {
		return world.RevertEmpty
	}
	var receipt world.Receipt
	return w.dispatch(&world.Action{Op: op, By: world.Guardian.Account()}, &receipt)
}

func (w *World) askPause(a *world.Action, receipt *world.Receipt) string {
	c := a.To.Contract()
	until := w.guardian.pausedUntil[c]
	if until != 0 && w.now < until-pauseLifetime+pauseInterval {
		return "PausedLately"
	}
	enough, revert := w.agreed(a, uint64(a.To), receipt)
	if revert != "" || !enough {
		return revert
	}
	w.later(func() { w.guardian.pausedUntil[c] = until })
	w.guardian.pausedUntil[c] = w.now + pauseLifetime
	return w.pauses(a.To, false)
}

func (w *World) askUnpause(a *world.Action, receipt *world.Receipt) string {
	over := w.now >= w.guardian.pausedUntil[a.To.Contract()]
	if !over && a.By != world.Timelock.Account() {
		if enough, revert := w.agreed(a, uint64(a.To), receipt); revert != "" || !enough {
			return revert
		}
	}
	return w.pauses(a.To, true)
}

func (w *World) askCancel(a *world.Action, receipt *world.Receipt) string {
	subject := uint64(0)
	if p := w.governor.proposal(a.ID); p != nil {
		subject = a.ID
		if len(p.what.Actions) == 1 && (p.what.Actions[0].Op == world.OpSetGuardians || p.what.Actions[0].Op == world.OpSetProposalGuardian) {
			return "CannotCancelOwnReplacement"
		}
	}
	enough, revert := w.agreed(a, subject, receipt)
	if revert != "" || !enough {
		return revert
	}
	var cancelled world.Receipt
	return w.cancelProposal(&world.Action{Op: world.OpCancelProposal, By: world.Guardian.Account(), ID: a.ID}, &cancelled)
}

func (w *World) setGuardians(a *world.Action, _ *world.Receipt) string {
	d, ok := dataOf[world.Guardians](w, a)
	if !ok {
		return ""
	}
	if a.By != world.Timelock.Account() {
		return "NotTimelock"
	}
	count := uint64(len(d.Members))
	if count > mostGuardians || d.Threshold == 0 || d.Threshold > count {
		return "InvalidMembers"
	}
	for i := 1; i < len(d.Members); i++ {
		if w.Address(d.Members[i-1]).Cmp(w.Address(d.Members[i])) >= 0 {
			return "MembersNotAscending"
		}
	}
	w.guardian.members, w.guardian.threshold = d.Members, d.Threshold
	w.guardian.term++
	return ""
}

// GuardianMembers implements world.Views.
func (w *World) GuardianMembers() (world.Guardians, error) {
	return world.Guardians{Members: append([]world.Account(nil), w.guardian.members...), Threshold: w.guardian.threshold}, nil
}
