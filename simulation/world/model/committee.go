package model

import (
	"bytes"

	"github.com/livepeer/network/simulation/world"
)

// committee is contracts/verification/CommitteeVerifier.sol.
type committee struct {
	threshold   uint64
	bondDelay   uint64
	minimumBond u128
	ballots     map[question]ballot
	votes       map[cast]uint8
}

// question is a sequence of a claim, cast a member's vote on it.
type question struct{ claim, sequence uint64 }

type cast struct {
	question
	member world.Account
}

// ballot counts votes by verdict.
type ballot struct {
	votes   [4]uint16
	verdict uint8
}

// judge is a member, or who was one.
type judge struct {
	admitted bool
	leftAt   uint64
	bond     u128
}

func newCommittee(p *world.Parameters) committee {
	least, _ := narrow(&p.Committee.MinimumBond.Int)
	return committee{
		threshold: p.Committee.Threshold, bondDelay: p.Committee.BondDelaySeconds, minimumBond: least,
		ballots: map[question]ballot{}, votes: map[cast]uint8{},
	}
}

func (w *World) checkMember(a world.Account) string {
	member := &w.at(a).judge
	if !member.admitted {
		return "NotMember"
	}
	if member.bond.less(w.committee.minimumBond) {
		return "InsufficientBond"
	}
	return ""
}

// readEvidence is CommitteeVerifier._read.
func (w *World) readEvidence(d *world.Evidence, forged bool) string {
	if d.Verdict > world.VerdictUnavailable {
		return world.RevertEmpty
	}
	if d.Verdict == world.VerdictNone {
		return "InvalidVerdict"
	}
	if uint64(len(d.Signers)) < w.committee.threshold {
		return "TooFewSignatures"
	}
	before := w.Address(0)
	for _, signer := range d.Signers {
		if forged || !signs(signer) {
			return "ECDSAInvalidSignature"
		}
		address := w.Address(signer)
		if bytes.Compare(address[:], before[:]) <= 0 {
			return "SignersNotRising"
		}
		if revert := w.checkMember(signer); revert != "" {
			return revert
		}
		before = address
	}
	return ""
}

func (w *World) decide(a *world.Action, _ *world.Receipt) string {
	d, ok := dataOf[world.Evidence](w, a)
	if !ok {
		return ""
	}
	if revert := w.readEvidence(&d, a.Forged); revert != "" {
		return revert
	}
	return w.told(world.CommitteeVerifier.Account(), a.ID, a.N, d.Verdict)
}

func (w *World) vote(a *world.Action, _ *world.Receipt) string {
	if a.M > uint64(world.VerdictUnavailable) {
		return world.RevertEmpty
	}
	if revert := w.checkMember(a.By); revert != "" {
		return revert
	}
	verdict := uint8(a.M) //nolint:gosec // Checked above.
	if verdict == world.VerdictNone {
		return "InvalidVerdict"
	}
	about := question{a.ID, a.N}
	counted := w.committee.ballots[about]
	if counted.verdict != world.VerdictNone {
		return "AlreadyDecided"
	}
	mine := cast{about, a.By}
	if w.committee.votes[mine] != world.VerdictNone {
		return "AlreadyVoted"
	}
	counted.votes[verdict]++
	if uint64(counted.votes[verdict]) >= w.committee.threshold {
		counted.verdict = verdict
		if revert := w.told(world.CommitteeVerifier.Account(), a.ID, a.N, verdict); revert != "" {
			return revert
		}
	}
	w.committee.votes[mine] = verdict
	w.committee.ballots[about] = counted
	return ""
}

func (w *World) depositBond(a *world.Action, receipt *world.Receipt) string {
	if a.Value.IsZero() {
		return "ZeroAmount"
	}
	value, _ := narrow(&a.Value)
	member := &w.at(a.By).judge
	member.bond = member.bond.add(value)
	receipt.Amount = a.Value
	return ""
}

func (w *World) withdrawBond(a *world.Action, receipt *world.Receipt) string {
	member := &w.at(a.By).judge
	if member.bond.isZero() {
		return "InsufficientBond"
	}
	if member.admitted || w.now < member.leftAt+w.committee.bondDelay {
		return "BondLocked"
	}
	if revert := w.pay(world.CommitteeVerifier, a.By, member.bond); revert != "" {
		return revert
	}
	receipt.Amount = member.bond.wide()
	member.bond = u128{}
	return ""
}

func (w *World) leaveCommittee(a *world.Action, _ *world.Receipt) string { return w.dismiss(a.By) }

func (w *World) dismiss(a world.Account) string {
	member := &w.at(a).judge
	if !member.admitted {
		return "NotMember"
	}
	member.admitted, member.leftAt = false, w.now
	return ""
}

func (w *World) admit(a *world.Action, _ *world.Receipt) string {
	if revert := w.restricted(a); revert != "" {
		return revert
	}
	if w.at(a.To).judge.admitted {
		return "AlreadyMember"
	}
	w.at(a.To).judge.admitted = true
	return ""
}

func (w *World) removeMember(a *world.Action, _ *world.Receipt) string {
	if revert := w.restricted(a); revert != "" {
		return revert
	}
	return w.dismiss(a.To)
}

func (w *World) setThreshold(a *world.Action, _ *world.Receipt) string {
	if revert := w.restricted(a); revert != "" {
		return revert
	}
	if a.N == 0 || a.N >= 1<<16 {
		return "InvalidThreshold"
	}
	w.committee.threshold = a.N
	return ""
}

func (w *World) setBondTerms(a *world.Action, _ *world.Receipt) string {
	const longest = 365 * 86_400
	if revert := w.restricted(a); revert != "" {
		return revert
	}
	if a.N > longest {
		return "InvalidBondDelay"
	}
	w.committee.minimumBond, _ = narrow(&a.Amount) // 128 bits, which Rules check.
	w.committee.bondDelay = a.N
	return ""
}
