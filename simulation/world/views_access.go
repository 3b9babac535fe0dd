package world

import (
	"fmt"

	"github.com/holiman/uint256"
)

// AccessViews are what parties see of who may do what. Times are seconds since 1970, delays seconds.
type AccessViews interface {
	// Permission is what an account has of a role of AccessManager.
	Permission(role uint64, a Account) (Permission, error)
	// Role is a role of AccessManager; one that nobody has set up is all zero.
	Role(role uint64) (Role, error)
	// Restriction is how calls of a contract are restricted.
	Restriction(c Contract) (Restriction, error)
	// FunctionRole is the role that may call the function of an Op in a contract, if AccessManager is its authority.
	FunctionRole(c Contract, op Op) (uint64, error)
	// Scheduled is when an account may do what it has scheduled with AccessManager, 0 if it has not or a week is over.
	Scheduled(by Account, a Action) (uint64, error)
	// GuardianMembers are the members of the guardian.
	GuardianMembers() (Guardians, error)
	// TimelockRole tells whether an account has one of the Timelock roles.
	TimelockRole(role uint64, a Account) (bool, error)
	// OperationAt is when the timelock may do an operation, 1 if it has done it, 0 if nobody has scheduled it.
	OperationAt(o Operation) (uint64, error)
	// Governance is what the governor has decided about itself.
	Governance() (Governance, error)
	// CodecWeight is what a codec counts, ppm; ErrUnknown where it does not.
	CodecWeight(codec uint64) (uint64, error)
}

// Permission is a place in a role.
type Permission struct {
	// Has tells that the account has the role; Since is when it will, if it does not yet, and 0 for never.
	Has   bool
	Since uint64
	// Delay is how long a call waits, and what it will be from Effect on.
	Delay, Pending, Effect uint64
}

// Role is who gives a role, who cancels what its members schedule, and after how many seconds it holds.
type Role struct{ Admin, Guardian, GrantDelay uint64 }

// Restriction is of a contract.
type Restriction struct {
	// Authority is the account that it asks, 0 where it asks none.
	Authority Account
	// Closed tells that AccessManager lets nobody call it, AdminDelay how long a change of that waits.
	Closed     bool
	AdminDelay uint64
	// GuardianUntil is when the guardian's last pause ends at the latest.
	GuardianUntil uint64
}

// Governance are the rules of the vote: seconds, ppm of all votes, LPT wei.
type Governance struct {
	VotingDelay, VotingPeriod, QuorumPpm, TimelockDelay uint64
	ProposalThreshold                                   uint256.Int
	// Guardian cancels proposals, Timelock executes them.
	Guardian, Timelock Account
}

// Permission implements AccessViews.
func (r *Reader) Permission(role uint64, a Account) (Permission, error) {
	q := &asking{r: r}
	kept := ask(q, AccessManager, r.b.manager.PackGetAccess(role, q.address(a)), r.b.manager.UnpackGetAccess)
	p := Permission{
		Has:   ask(q, AccessManager, r.b.manager.PackHasRole(role, q.address(a)), r.b.manager.UnpackHasRole).IsMember,
		Delay: uint64(kept.CurrentDelay), Pending: uint64(kept.PendingDelay), Effect: small(kept.Effect),
	}
	if !p.Has {
		p.Since = small(kept.Since)
	}
	return p, q.err
}

// Role implements AccessViews.
func (r *Reader) Role(role uint64) (Role, error) {
	q := &asking{r: r}
	return Role{
		Admin:      ask(q, AccessManager, r.b.manager.PackGetRoleAdmin(role), r.b.manager.UnpackGetRoleAdmin),
		Guardian:   ask(q, AccessManager, r.b.manager.PackGetRoleGuardian(role), r.b.manager.UnpackGetRoleGuardian),
		GrantDelay: uint64(ask(q, AccessManager, r.b.manager.PackGetRoleGrantDelay(role), r.b.manager.UnpackGetRoleGrantDelay)),
	}, q.err
}

// Restriction implements AccessViews.
func (r *Reader) Restriction(c Contract) (Restriction, error) {
	q := &asking{r: r}
	at := q.address(c.Account())
	restriction := Restriction{
		Closed:        ask(q, AccessManager, r.b.manager.PackIsTargetClosed(at), r.b.manager.UnpackIsTargetClosed),
		AdminDelay:    uint64(ask(q, AccessManager, r.b.manager.PackGetTargetAdminDelay(at), r.b.manager.UnpackGetTargetAdminDelay)),
		GuardianUntil: small(ask(q, Guardian, r.b.guardian.PackPausedUntil(at), r.b.guardian.UnpackPausedUntil)),
	}
	if c.Managed() {
		restriction.Authority = q.who(ask(q, c, r.b.staking.PackAuthority(), r.b.staking.UnpackAuthority))
	}
	return restriction, q.err
}

// FunctionRole implements AccessViews.
func (r *Reader) FunctionRole(c Contract, op Op) (uint64, error) {
	q := &asking{r: r}
	selector := r.coder.rules.Selector(op, c)
	return ask(q, AccessManager, r.b.manager.PackGetTargetFunctionRole(q.address(c.Account()), selector), r.b.manager.UnpackGetTargetFunctionRole), q.err
}

// Scheduled implements AccessViews.
func (r *Reader) Scheduled(by Account, a Action) (uint64, error) {
	a.By = by
	call, err := r.coder.Call(&a)
	if err != nil {
		return 0, err
	}
	q := &asking{r: r}
	id := ask(q, AccessManager, r.b.manager.PackHashOperation(q.address(by), call.To, call.Data), r.b.manager.UnpackHashOperation)
	return small(ask(q, AccessManager, r.b.manager.PackGetSchedule(id), r.b.manager.UnpackGetSchedule)), q.err
}

// GuardianMembers implements AccessViews.
func (r *Reader) GuardianMembers() (Guardians, error) {
	q := &asking{r: r}
	g := Guardians{Threshold: small(ask(q, Guardian, r.b.guardian.PackThreshold(), r.b.guardian.UnpackThreshold))}
	for _, address := range ask(q, Guardian, r.b.guardian.PackMembers(), r.b.guardian.UnpackMembers) {
		g.Members = append(g.Members, q.who(address))
	}
	return g, q.err
}

// TimelockRole implements AccessViews.
func (r *Reader) TimelockRole(role uint64, a Account) (bool, error) {
	q := &asking{r: r}
	return ask(q, Timelock, r.b.timelock.PackHasRole(timelockRole(role), q.address(a)), r.b.timelock.UnpackHasRole), q.err
}

// OperationAt implements AccessViews.
func (r *Reader) OperationAt(o Operation) (uint64, error) {
	id, err := r.coder.operationID(&o)
	if err != nil {
		return 0, err
	}
	q := &asking{r: r}
	return small(ask(q, Timelock, r.b.timelock.PackGetTimestamp(id), r.b.timelock.UnpackGetTimestamp)), q.err
}

// Governance implements AccessViews.
func (r *Reader) Governance() (Governance, error) {
	q := &asking{r: r}
	g := r.b.governor
	return Governance{
		VotingDelay:       small(ask(q, Governor, g.PackVotingDelay(), g.UnpackVotingDelay)),
		VotingPeriod:      small(ask(q, Governor, g.PackVotingPeriod(), g.UnpackVotingPeriod)),
		QuorumPpm:         small(ask(q, Governor, g.PackQuorumNumerator0(), g.UnpackQuorumNumerator0)),
		TimelockDelay:     small(ask(q, Timelock, r.b.timelock.PackGetMinDelay(), r.b.timelock.UnpackGetMinDelay)),
		ProposalThreshold: amount(q, Governor, g.PackProposalThreshold(), g.UnpackProposalThreshold),
		Guardian:          q.who(ask(q, Governor, g.PackProposalGuardian(), g.UnpackProposalGuardian)),
		Timelock:          q.who(ask(q, Governor, g.PackTimelock(), g.UnpackTimelock)),
	}, q.err
}

// CodecWeight implements AccessViews. The contract refuses to weigh a codec that it does not know.
func (r *Reader) CodecWeight(codec uint64) (uint64, error) {
	id := [32]byte{}
	word(codec).FillBytes(id[:])
	answer, err := r.chain.View(r.coder.keys.Address(WorkUnits.Account()), r.b.units.PackCodecWeight(id))
	if err != nil {
		return 0, fmt.Errorf("%w: codec %d", ErrUnknown, codec)
	}
	weight, err := r.b.units.UnpackCodecWeight(answer)
	return uint64(weight), err
}
