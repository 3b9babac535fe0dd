package model

import (
	"reflect"

	"github.com/livepeer/network/simulation/world"
)

// governor is contracts/governance/LivepeerGovernor.sol with its timelock.
type governor struct {
	votingDelay, votingPeriod, quorumPpm, timelock uint64
	threshold                                      u128
	proposals                                      []proposal
}

// proposal is what the timelock is to do.
type proposal struct {
	what                    world.Proposal
	proposer                world.Account
	snapshot, deadline, eta uint64
	executed, canceled      bool
	votes                   [3]u128
	receipts                map[world.Account]voteReceipt
}

// voteReceipt is what an account has cast: 0 is nothing, else support + 1.
type voteReceipt struct {
	casted     uint8
	overridden bool
	less       u128 // what others have voted with themselves
}

func newGovernor(p *world.Parameters) governor {
	least, _ := narrow(&p.Governance.ProposalThreshold.Int)
	return governor{
		votingDelay: p.Governance.VotingDelaySeconds, votingPeriod: p.Governance.VotingPeriodSeconds, quorumPpm: p.Governance.QuorumPpm,
		timelock: p.Governance.TimelockDelaySeconds, threshold: least,
	}
}

// countsFor is the second whose stake is the votes at a time (StakeVotes).
func (w *World) countsFor(second uint64) uint64 { return w.rounds.boundary(w.rounds.at(second)) }

// stakeAt is Staking.stakeAt: whom an account was bonded to, and what its shares were worth.
func (w *World) stakeAt(a world.Account, second uint64) (world.Account, u128) {
	p := &w.at(a).position
	to, known := p.delegates.at(second, delegation{p.delegate, p.generation})
	shares, also := p.past.at(second, p.shares)
	into := w.poolOf(to.delegate)
	then, too := into.past.at(second, stock{into.tokens, into.shares})
	if !known || !also || !too {
		w.fail("stake of account %d at second %d", a, second)
		return 0, u128{}
	}
	if to.generation < uint64(len(into.ends)) && into.ends[to.generation] <= second {
		return 0, u128{}
	}
	return to.delegate, toAssets(shares, then.tokens, then.shares)
}

// votes is LivepeerGovernor.getVotes.
func (w *World) votes(a world.Account, second uint64) u128 {
	counts := w.countsFor(second)
	pool := w.weightAt(a, counts)
	if _, own := w.stakeAt(a, counts); pool.less(own) {
		return own
	}
	return pool
}

// proposal is proposal id, nil if there is none.
func (g *governor) proposal(id uint64) *proposal {
	if id == 0 || id > uint64(len(g.proposals)) {
		return nil
	}
	return &g.proposals[id-1]
}

func (w *World) state(p *proposal) uint8 {
	switch {
	case p.executed:
		return world.ProposalExecuted
	case p.canceled:
		return world.ProposalCanceled
	case p.snapshot >= w.now:
		return world.ProposalPending
	case p.deadline >= w.now:
		return world.ProposalActive
	case !w.succeeded(p):
		return world.ProposalDefeated
	case p.eta == 0:
		return world.ProposalSucceeded
	default:
		return world.ProposalQueued
	}
}

func (w *World) succeeded(p *proposal) bool {
	quorum := w.staking.total.at(w.countsFor(p.snapshot)).ppm(w.governor.quorumPpm)
	against, favour, abstain := p.votes[0], p.votes[1], p.votes[2]
	return !favour.add(abstain).less(quorum) && !favour.isZero() && !favour.less(against)
}

// inState is a proposal that must be in a state.
func (w *World) inState(id uint64, state uint8) (*proposal, string) {
	p := w.governor.proposal(id)
	if p == nil {
		return nil, "GovernorNonexistentProposal"
	}
	if w.state(p) != state {
		return nil, "GovernorUnexpectedProposalState"
	}
	return p, ""
}

func (w *World) propose(a *world.Action, receipt *world.Receipt) string {
	d, ok := dataOf[world.Proposal](w, a)
	if !ok {
		return ""
	}
	for i := range d.Actions {
		action := d.Actions[i]
		action.By = a.By // Whoever it says: the timelock does it.
		if err := w.rules.Check(&action); err != nil || !w.exists(action.To) || !w.exists(action.From) {
			w.fail("action %d of the proposal: %v", i, err)
			return ""
		}
	}
	g := &w.governor
	if !g.threshold.isZero() && w.votes(a.By, w.now-1).less(g.threshold) {
		return "GovernorInsufficientProposerVotes"
	}
	if len(d.Actions) == 0 {
		return "GovernorInvalidProposalLength"
	}
	for i := range g.proposals {
		if sameProposal(&g.proposals[i].what, &d) {
			return "GovernorUnexpectedProposalState"
		}
	}
	g.proposals = append(g.proposals, proposal{
		what: d, proposer: a.By, snapshot: w.now + g.votingDelay, deadline: w.now + g.votingDelay + g.votingPeriod, receipts: map[world.Account]voteReceipt{},
	})
	receipt.ID = uint64(len(g.proposals))
	return ""
}

// sameProposal compares what is proposed, whoever is said to do it.
func sameProposal(p, q *world.Proposal) bool {
	if p.Title != q.Title || len(p.Actions) != len(q.Actions) {
		return false
	}
	for i := range p.Actions {
		x, y := p.Actions[i], q.Actions[i]
		x.By, y.By = 0, 0
		if !reflect.DeepEqual(x, y) {
			return false
		}
	}
	return true
}

const mostSupport = 2

func (w *World) castVote(a *world.Action, receipt *world.Receipt) string {
	p, revert := w.inState(a.ID, world.ProposalActive)
	if revert != "" {
		return revert
	}
	weight := w.weightAt(a.By, w.countsFor(p.snapshot))
	if a.N > mostSupport {
		return "GovernorInvalidVoteType"
	}
	mine := p.receipts[a.By]
	if mine.casted != 0 {
		return "GovernorAlreadyCastVote"
	}
	if weight.less(mine.less) {
		return world.RevertPanic
	}
	weight = weight.sub(mine.less)
	p.votes[a.N] = p.votes[a.N].add(weight)
	mine.casted = uint8(a.N) + 1 //nolint:gosec // At most 2.
	p.receipts[a.By] = mine
	receipt.Amount = weight.wide()
	return ""
}

func (w *World) castOverrideVote(a *world.Action, receipt *world.Receipt) string {
	p, revert := w.inState(a.ID, world.ProposalActive)
	if revert != "" {
		return revert
	}
	if a.N > mostSupport {
		return "GovernorInvalidVoteType"
	}
	mine := p.receipts[a.By]
	if mine.overridden {
		return "GovernorAlreadyOverriddenVote"
	}
	delegate, weight := w.stakeAt(a.By, w.countsFor(p.snapshot))
	if casted := p.receipts[delegate].casted; casted != 0 && p.votes[casted-1].less(weight) && uint64(casted-1) != a.N {
		return world.RevertPanic
	}
	mine.overridden = true
	p.receipts[a.By] = mine
	p.votes[a.N] = p.votes[a.N].add(weight)
	theirs := p.receipts[delegate]
	if theirs.casted == 0 {
		theirs.less = theirs.less.add(weight)
		p.receipts[delegate] = theirs
	} else {
		p.votes[theirs.casted-1] = p.votes[theirs.casted-1].sub(weight)
	}
	receipt.Amount = weight.wide()
	return ""
}

func (w *World) queue(a *world.Action, _ *world.Receipt) string {
	p, revert := w.inState(a.ID, world.ProposalSucceeded)
	if revert != "" {
		return revert
	}
	p.eta = w.now + w.governor.timelock
	return ""
}

// execute has the timelock do what was proposed. All of it is given back when one action fails: apply keeps a fork.
func (w *World) execute(a *world.Action, _ *world.Receipt) string {
	p, revert := w.inState(a.ID, world.ProposalQueued)
	if revert != "" {
		return revert
	}
	if w.now < p.eta {
		return "TimelockUnexpectedOperationState"
	}
	p.executed = true
	w.pass(world.Governor, world.Timelock.Account(), a)
	for _, action := range p.what.Actions {
		action.By = world.Timelock.Account()
		var receipt world.Receipt
		switch revert := w.call(&action, &receipt); revert {
		case "":
		case world.RevertEmpty, world.RevertFunds:
			return "FailedCall"
		default:
			return revert
		}
	}
	return ""
}

// pass hands on ether that came along.
func (w *World) pass(from world.Contract, to world.Account, a *world.Action) {
	value, _ := narrow(&a.Value)
	held, into := &w.inner[from], w.heldBy(to)
	held.ether, into.ether = held.ether.sub(value), into.ether.add(value)
}

func (w *World) cancelProposal(a *world.Action, _ *world.Receipt) string {
	p := w.governor.proposal(a.ID)
	if !guards(a.By) {
		if p == nil {
			return "GovernorNonexistentProposal"
		}
		if w.state(p) != world.ProposalPending || a.By != p.proposer {
			return "GovernorUnableToCancel"
		}
	}
	if p == nil {
		return "GovernorNonexistentProposal"
	}
	if p.canceled || p.executed {
		return "GovernorUnexpectedProposalState"
	}
	p.canceled = true
	return ""
}
