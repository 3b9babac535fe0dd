package model

import (
	"github.com/livepeer/network/simulation/world"
)

// disabledDeposit is what the governor answers to whoever gives it something.
const disabledDeposit = "GovernorDisabledDeposit"

// onlyGovernance is Governor.onlyGovernance: the timelock calls, and the proposal that is being executed says so.
func (w *World) onlyGovernance(a *world.Action) string {
	if a.By != world.Timelock.Account() {
		return "GovernorOnlyExecutor"
	}
	g, bare := &w.governor, w.rules.Bare(a)
	bare.Value.Clear()
	for len(g.calls) > 0 {
		call := g.calls[0]
		g.calls = g.calls[1:]
		if call.Value.Clear(); sameAction(&call, &bare) {
			return ""
		}
	}
	return world.RevertPanic
}

// decide does what a proposal says about the governor.
func (w *World) decideRule(a *world.Action, change func(g *governor) string) string {
	if revert := w.onlyGovernance(a); revert != "" {
		return revert
	}
	return change(&w.governor)
}

func (w *World) setProposalThreshold(a *world.Action, _ *world.Receipt) string {
	return w.decideRule(a, func(g *governor) string {
		g.threshold = a.Amount
		return ""
	})
}

func (w *World) setVotingDelay(a *world.Action, _ *world.Receipt) string {
	return w.decideRule(a, func(g *governor) string {
		g.votingDelay = a.N
		return ""
	})
}

func (w *World) setVotingPeriod(a *world.Action, _ *world.Receipt) string {
	return w.decideRule(a, func(g *governor) string {
		if a.N == 0 {
			return "GovernorInvalidVotingPeriod"
		}
		g.votingPeriod = a.N
		return ""
	})
}

func (w *World) setQuorum(a *world.Action, _ *world.Receipt) string {
	return w.decideRule(a, func(g *governor) string {
		if a.N > allPpm {
			return "GovernorInvalidQuorumFraction"
		}
		g.quorum = append(g.quorum[:len(g.quorum):len(g.quorum)], quorum{w.now, a.N})
		return ""
	})
}

// updateTimelock knows one timelock.
func (w *World) updateTimelock(a *world.Action, _ *world.Receipt) string {
	return w.decideRule(a, func(*governor) string {
		if a.To != world.Timelock.Account() {
			w.fail("another timelock than the one that was deployed")
		}
		return ""
	})
}

func (w *World) setProposalGuardian(a *world.Action, _ *world.Receipt) string {
	return w.decideRule(a, func(g *governor) string {
		g.guardian = a.To
		return ""
	})
}

// relay has the governor do something with what it has.
func (w *World) relay(a *world.Action, _ *world.Receipt) string {
	d, ok := dataOf[world.Action](w, a)
	if !ok {
		return ""
	}
	if revert := w.onlyGovernance(a); revert != "" {
		return revert
	}
	d.By = world.Governor.Account()
	var receipt world.Receipt
	return bubbled(w.call(&d, &receipt))
}

// signed uses up the next nonce of the account that signed a vote.
func (w *World) signed(a *world.Action) string {
	if a.Forged || !signs(a.To) {
		return "GovernorInvalidSignature"
	}
	put(w, w.governor.nonces, a.To, w.governor.nonces[a.To]+1)
	return ""
}

func (w *World) castVoteBySig(a *world.Action, receipt *world.Receipt) string {
	if revert := w.signed(a); revert != "" {
		return revert
	}
	return w.castFor(a.To, a, receipt)
}

func (w *World) castOverrideVoteBySig(a *world.Action, receipt *world.Receipt) string {
	if revert := w.signed(a); revert != "" {
		return revert
	}
	return w.overrideFor(a.To, a, receipt)
}

// Governance implements world.Views.
func (w *World) Governance() (world.Governance, error) {
	g := &w.governor
	return world.Governance{
		VotingDelay: g.votingDelay, VotingPeriod: g.votingPeriod, QuorumPpm: g.quorum[len(g.quorum)-1].ppm, TimelockDelay: w.timelock.delay,
		ProposalThreshold: g.threshold, Guardian: g.guardian, Timelock: world.Timelock.Account(),
	}, nil
}
