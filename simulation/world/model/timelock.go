package model

import (
	"maps"
	"math"
	"reflect"
	"slices"

	"github.com/livepeer/network/simulation/world"
)

// timelock is OpenZeppelin's TimelockController.
type timelock struct {
	delay      uint64
	roles      map[roleOf]bool
	operations []operated
}

// operated is an operation, as Rules.BareOperation leaves it, and since when it may be done: doneAt when it was, 0 when it is not scheduled.
type operated struct {
	what world.Operation
	at   uint64
}

const (
	// doneAt is TimelockController.DONE_TIMESTAMP.
	doneAt = 1
	// unexpected is what it reverts with when an operation is not where it should be.
	unexpected = "TimelockUnexpectedOperationState"
	// mostSeconds is more than any delay that the model counts with.
	mostSeconds = 1 << 60
)

func newTimelock(p *world.Parameters) timelock {
	return timelock{delay: p.Governance.TimelockDelaySeconds, roles: map[roleOf]bool{
		{world.TimelockAdmin, world.Timelock.Account()}:     true,
		{world.TimelockProposer, world.Governor.Account()}:  true,
		{world.TimelockCanceller, world.Governor.Account()}: true,
		{world.TimelockExecutor, 0}:                         true,
	}}
}

func (t *timelock) fork() { t.roles, t.operations = maps.Clone(t.roles), slices.Clone(t.operations) }

// onlyRole is AccessControl.onlyRole, with open roles that nobody stands for.
func (w *World) onlyRole(role uint64, by world.Account) string {
	if role == world.TimelockExecutor && w.timelock.roles[roleOf{role, 0}] || w.timelock.roles[roleOf{role, by}] {
		return ""
	}
	return "AccessControlUnauthorizedAccount"
}

// operationIndex is where an operation is kept, -1 if it never was scheduled. What would be of a proposal that there is not is one.
func (w *World) operationIndex(o *world.Operation) int {
	bare := w.bareOperation(o)
	for i := range w.timelock.operations {
		if reflect.DeepEqual(w.timelock.operations[i].what, bare) {
			return i
		}
	}
	return -1
}

func (w *World) bareOperation(o *world.Operation) world.Operation {
	if o.Proposal == 0 {
		bare := w.rules.BareOperation(o)
		for i := range bare.After { // One thing at a time: what was before that is told by its name alone.
			bare.After[i] = w.bareOperation(&bare.After[i])
		}
		return bare
	}
	if w.governor.proposal(o.Proposal) == nil {
		return world.Operation{Proposal: math.MaxUint64}
	}
	return world.Operation{Proposal: o.Proposal}
}

// operationAt is when an operation may be done.
func (w *World) operationAt(o *world.Operation) uint64 {
	if i := w.operationIndex(o); i >= 0 {
		return w.timelock.operations[i].at
	}
	return 0
}

// setOperation says when an operation may be done.
func (w *World) setOperation(o *world.Operation, at uint64) {
	i := w.operationIndex(o)
	if i < 0 {
		w.timelock.operations = append(w.timelock.operations, operated{what: w.bareOperation(o)})
		i = len(w.timelock.operations) - 1
	}
	was := w.timelock.operations[i].at
	w.later(func() { w.timelock.operations[i].at = was })
	w.timelock.operations[i].at = at
}

// ready and pending are what an operation can be.
func (w *World) ready(at uint64) bool { return at > doneAt && at <= w.now }
func pending(at uint64) bool          { return at > doneAt }

// enqueue is TimelockController.schedule and scheduleBatch.
func (w *World) enqueue(by world.Account, o *world.Operation, delay uint64) string {
	if revert := w.onlyRole(world.TimelockProposer, by); revert != "" {
		return revert
	}
	if w.operationAt(o) != 0 {
		return unexpected
	}
	if delay < w.timelock.delay {
		return "TimelockInsufficientDelay"
	}
	if delay > mostSeconds {
		w.fail("an operation in %d seconds", delay)
		return ""
	}
	w.setOperation(o, w.now+delay)
	return ""
}

// run is TimelockController.execute and executeBatch. All of it is given back when one action fails: apply keeps a fork.
func (w *World) run(by world.Account, o *world.Operation) string {
	if revert := w.onlyRole(world.TimelockExecutor, by); revert != "" {
		return revert
	}
	if !w.ready(w.operationAt(o)) {
		return unexpected
	}
	for i := range o.After {
		if w.operationAt(&o.After[i]) != doneAt {
			return "TimelockUnexecutedPredecessor"
		}
	}
	actions := o.Actions
	if p := w.governor.proposal(o.Proposal); p != nil {
		actions = p.what.Actions
	}
	for _, action := range actions {
		action.By = world.Timelock.Account()
		var receipt world.Receipt
		if revert := bubbled(w.call(&action, &receipt)); revert != "" {
			return revert
		}
	}
	if !w.ready(w.operationAt(o)) {
		return unexpected
	}
	w.setOperation(o, doneAt)
	return ""
}

func (w *World) scheduleOperation(a *world.Action, _ *world.Receipt) string {
	d, ok := dataOf[world.Operation](w, a)
	if !ok {
		return ""
	}
	return w.enqueue(a.By, &d, a.N)
}

func (w *World) executeOperation(a *world.Action, _ *world.Receipt) string {
	d, ok := dataOf[world.Operation](w, a)
	if !ok {
		return ""
	}
	return w.run(a.By, &d)
}

func (w *World) cancelOperation(a *world.Action, _ *world.Receipt) string {
	d, ok := dataOf[world.Operation](w, a)
	if !ok {
		return ""
	}
	return w.cancelled(a.By, &d)
}

// cancelled is TimelockController.cancel.
func (w *World) cancelled(by world.Account, o *world.Operation) string {
	if revert := w.onlyRole(world.TimelockCanceller, by); revert != "" {
		return revert
	}
	if !pending(w.operationAt(o)) {
		return unexpected
	}
	w.setOperation(o, 0)
	return ""
}

func (w *World) updateDelay(a *world.Action, _ *world.Receipt) string {
	if a.By != world.Timelock.Account() {
		return "TimelockUnauthorizedCaller"
	}
	w.timelock.delay = a.N
	return ""
}

func (w *World) grantTimelockRole(a *world.Action, _ *world.Receipt) string {
	return w.changeTimelockRole(a, true)
}

func (w *World) revokeTimelockRole(a *world.Action, _ *world.Receipt) string {
	return w.changeTimelockRole(a, false)
}

// changeTimelockRole is what an admin does. The admin of every role is TimelockAdmin.
func (w *World) changeTimelockRole(a *world.Action, has bool) string {
	if revert := w.onlyRole(world.TimelockAdmin, a.By); revert != "" {
		return revert
	}
	put(w, w.timelock.roles, roleOf{a.ID, a.To}, has)
	return ""
}

func (w *World) renounceTimelockRole(a *world.Action, _ *world.Receipt) string {
	if a.By != a.To {
		return "AccessControlBadConfirmation"
	}
	put(w, w.timelock.roles, roleOf{a.ID, a.To}, false)
	return ""
}

// receive is what tells a contract that it has got a token.
func (w *World) receive(a *world.Action, _ *world.Receipt) string {
	if a.From == world.Governor.Account() {
		return disabledDeposit
	}
	return ""
}

// TimelockRole implements world.Views.
func (w *World) TimelockRole(role uint64, a world.Account) (bool, error) {
	return w.timelock.roles[roleOf{role, a}], w.seen(a)
}

// OperationAt implements world.Views.
func (w *World) OperationAt(o world.Operation) (uint64, error) { return w.operationAt(&o), nil }
