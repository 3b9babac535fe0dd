package model

import (
	"slices"

	"github.com/holiman/uint256"

	"github.com/livepeer/network/simulation/world"
)

// governor is contracts/governance/LivepeerGovernor.sol.
type governor struct {
	votingDelay, votingPeriod uint64
	threshold                 uint256.Int
	quorum                    []quorum // the newest last
	guardian                  world.Account
	proposals                 []proposal
	nonces                    map[world.Account]uint64
	// calls are those of its own functions that the proposal that is being executed has left.
	calls []world.Action
}

// quorum is the part of all votes that was needed from a second on.
type quorum struct{ since, ppm uint64 }

// proposal is what the timelock is to do.
type proposal struct {
	id                      uint64
	what                    world.Proposal
	proposer                world.Account
	snapshot, deadline, eta uint64
	executed, canceled      bool
	// scheduled tells that the governor knows the timelock's number of it.
	scheduled bool
	votes     [3]u128
	receipts  map[world.Account]voteReceipt
}

// voteReceipt is what an account has cast: 0 is nothing, else support + 1.
type voteReceipt struct {
	casted     uint8
	overridden bool
	less       u128 // what others have voted with themselves
}

func newGovernor(p *world.Parameters) governor {
	return governor{
		votingDelay: p.Governance.VotingDelaySeconds, votingPeriod: p.Governance.VotingPeriodSeconds, quorum: []quorum{{ppm: p.Governance.QuorumPpm}},
		threshold: p.Governance.ProposalThreshold.Int, guardian: world.Guardian.Account(), nonces: map[world.Account]uint64{},
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
	}
	at := uint64(0)
	if p.scheduled {
		at = w.operationAt(&world.Operation{Proposal: p.id})
	}
	switch {
	case pending(at):
		return world.ProposalQueued
	case at == doneAt:
		return world.ProposalExecuted // By the timelock itself.
	default:
		return world.ProposalCanceled
	}
}

func (w *World) succeeded(p *proposal) bool {
	quorum := w.staking.total.at(w.countsFor(p.snapshot)).ppm(w.governor.quorumAt(p.snapshot))
	against, favour, abstain := p.votes[0], p.votes[1], p.votes[2]
	return !favour.add(abstain).less(quorum) && !favour.isZero() && !favour.less(against)
}

// quorumAt is the part that was needed at a second.
func (g *governor) quorumAt(second uint64) (ppm uint64) {
	for _, q := range g.quorum {
		if q.since <= second {
			ppm = q.ppm
		}
	}
	return ppm
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
		err := w.rules.Check(&action)
		if err == nil {
			err = w.known(&action)
		}
		if err != nil {
			w.fail("action %d of the proposal: %v", i, err)
			return ""
		}
	}
	g := &w.governor
	if !g.threshold.IsZero() {
		if votes := w.votes(a.By, w.now-1).wide(); votes.Lt(&g.threshold) {
			return "GovernorInsufficientProposerVotes"
		}
	}
	if len(d.Actions) == 0 {
		return "GovernorInvalidProposalLength"
	}
	for i := range g.proposals {
		if w.sameProposal(&g.proposals[i].what, &d) {
			return "GovernorUnexpectedProposalState"
		}
	}
	if (w.now+g.votingDelay)>>48 != 0 {
		return tooLarge
	}
	g.proposals = append(g.proposals, proposal{
		id: uint64(len(g.proposals)) + 1, what: d, proposer: a.By, snapshot: w.now + g.votingDelay, deadline: w.now + g.votingDelay + g.votingPeriod,
		receipts: map[world.Account]voteReceipt{},
	})
	receipt.ID = uint64(len(g.proposals))
	return ""
}

// tooLarge is what SafeCast of OpenZeppelin reverts with.
const tooLarge = "SafeCastOverflowedUintDowncast"

// sameProposal compares what is proposed, whoever is said to do it.
func (w *World) sameProposal(p, q *world.Proposal) bool {
	if p.Title != q.Title || len(p.Actions) != len(q.Actions) {
		return false
	}
	for i := range p.Actions {
		x, y := w.rules.Bare(&p.Actions[i]), w.rules.Bare(&q.Actions[i])
		if !sameAction(&x, &y) {
			return false
		}
	}
	return true
}

const mostSupport = 2

func (w *World) castVote(a *world.Action, receipt *world.Receipt) string {
	return w.castFor(a.By, a, receipt)
}

// castFor is a vote of an account, whoever hands it in.
func (w *World) castFor(voter world.Account, a *world.Action, receipt *world.Receipt) string {
	p, revert := w.inState(a.ID, world.ProposalActive)
	if revert != "" {
		return revert
	}
	weight := w.weightAt(voter, w.countsFor(p.snapshot))
	if a.N > mostSupport {
		return "GovernorInvalidVoteType"
	}
	mine := p.receipts[voter]
	if mine.casted != 0 {
		return "GovernorAlreadyCastVote"
	}
	if weight.less(mine.less) {
		return world.RevertPanic
	}
	weight = weight.sub(mine.less)
	p.votes[a.N] = p.votes[a.N].add(weight)
	mine.casted = uint8(a.N) + 1 //nolint:gosec // At most 2.
	p.receipts[voter] = mine
	receipt.Amount = weight.wide()
	return ""
}

func (w *World) castOverrideVote(a *world.Action, receipt *world.Receipt) string {
	return w.overrideFor(a.By, a, receipt)
}

// overrideFor is a vote of an account's own part, whoever hands it in.
func (w *World) overrideFor(voter world.Account, a *world.Action, receipt *world.Receipt) string {
	p, revert := w.inState(a.ID, world.ProposalActive)
	if revert != "" {
		return revert
	}
	if a.N > mostSupport {
		return "GovernorInvalidVoteType"
	}
	mine := p.receipts[voter]
	if mine.overridden {
		return "GovernorAlreadyOverriddenVote"
	}
	delegate, weight := w.stakeAt(voter, w.countsFor(p.snapshot))
	if casted := p.receipts[delegate].casted; casted != 0 && p.votes[casted-1].less(weight) && uint64(casted-1) != a.N {
		return world.RevertPanic
	}
	mine.overridden = true
	p.receipts[voter] = mine
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
	operation := world.Operation{Proposal: p.id}
	if revert := w.enqueue(world.Governor.Account(), &operation, w.timelock.delay); revert != "" {
		return revert
	}
	eta := w.now + w.timelock.delay
	if eta>>48 != 0 {
		return tooLarge
	}
	p.eta, p.scheduled = eta, true
	return ""
}

// execute has the timelock do what was proposed. All of it is given back when one action fails: apply keeps a fork.
func (w *World) execute(a *world.Action, _ *world.Receipt) string {
	p, revert := w.inState(a.ID, world.ProposalQueued)
	if revert != "" {
		return revert
	}
	p.executed = true
	g := &w.governor
	for i := range p.what.Actions {
		if action := &p.what.Actions[i]; w.contractOf(action) == world.Governor {
			g.calls = append(slices.Clip(g.calls), w.rules.Bare(action))
		}
	}
	w.pass(world.Governor, world.Timelock.Account(), a)
	if revert := w.run(world.Governor.Account(), &world.Operation{Proposal: p.id}); revert != "" {
		return revert
	}
	g.proposals[a.ID-1].scheduled = false // Its actions may have made proposals.
	g.calls = nil
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
	guardian := w.governor.guardian
	if guardian != a.By && (guardian != 0 || p == nil || a.By != p.proposer) {
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
	if state := w.state(p); state == world.ProposalCanceled || state == world.ProposalExecuted {
		return "GovernorUnexpectedProposalState"
	}
	if p.scheduled {
		if revert := w.cancelled(world.Governor.Account(), &world.Operation{Proposal: p.id}); revert != "" {
			return revert
		}
	}
	p.canceled, p.scheduled = true, false
	return ""
}
