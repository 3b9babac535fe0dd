package world

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
)

// Roles of AccessManager that the plan of the deployment knows.
const (
	RoleAdmin    uint64 = 0
	RoleGuardian uint64 = 1
	RoleSlasher  uint64 = 2
	// RolePublic is everybody's.
	RolePublic uint64 = math.MaxUint64
)

// Roles of the timelock, which are hashes there.
const (
	TimelockAdmin uint64 = iota
	TimelockProposer
	TimelockExecutor
	TimelockCanceller
)

// Guardians are Data of OpSetGuardians: Threshold of Members must agree. They stand in the order of their addresses if they are to count.
type Guardians struct {
	Members   []Account
	Threshold uint64
}

// Operation is what the timelock is to do, as Data of its Ops. The same Operation is done once; another Salt makes it another. With Proposal
// it is what the governor schedules for that proposal, and all else is empty.
type Operation struct {
	// Actions are done by the timelock, whoever By of them is: one, or with Batch any number.
	Actions []Action
	Batch   bool
	Salt    uint64
	// After is an Operation that must be done before, if there is one.
	After    []Operation
	Proposal uint64
}

// inner are the actions that an action has another contract do.
func inner(data any) []Action {
	switch d := data.(type) {
	case Action:
		return []Action{d}
	case []Action:
		return d
	case Operation:
		return d.Actions
	default:
		return nil
	}
}

// checkInner says whether the actions inside of one are calls that it can make.
func (r *Rules) checkInner(a *Action) error {
	for _, action := range inner(a.Data) {
		action.By = a.By // Whoever it says: somebody does it.
		if err := r.Check(&action); err != nil {
			return fmt.Errorf("inside of %s: %w", r.rows[a.Op].Function, err)
		}
		target, own := r.Contract(&action), r.Contract(a)
		switch {
		case (a.Op == OpMulticall || a.Op == OpUpgrade) && target != own:
			return fmt.Errorf("%w: %s of %s calls %s", ErrBadAction, r.rows[a.Op].Function, own, target)
		case a.Op != OpRelay && own != Timelock && !action.Value.IsZero():
			return fmt.Errorf("%w: ether goes along with %s itself", ErrBadAction, r.rows[a.Op].Function)
		}
	}
	if d, ok := a.Data.(Operation); ok {
		return r.checkOperation(a, &d)
	}
	return nil
}

// checkOperation says whether the timelock could be told of an Operation by this function, and of those before it.
func (r *Rules) checkOperation(a *Action, o *Operation) error {
	alone := a.Op == OpScheduleOperation || a.Op == OpExecuteOperation
	if together := o.Batch || o.Proposal != 0; !together && len(o.Actions) != 1 || alone == together && a.Op != OpCancelOperation {
		return fmt.Errorf("%w: %s of an operation with %d actions", ErrBadAction, r.rows[a.Op].Function, len(o.Actions))
	}
	for i := range o.After {
		if err := r.checkInner(&Action{Op: OpCancelOperation, By: a.By, Data: o.After[i]}); err != nil {
			return err
		}
	}
	return nil
}

// Inside are the accounts that the Data of an action names, where it is an action itself or of this file.
func (a *Action) Inside() []Account {
	var all []Account
	if d, ok := a.Data.(Guardians); ok {
		all = append(all, d.Members...)
	}
	for _, action := range inner(a.Data) {
		all = append(append(all, action.To, action.From), action.Inside()...)
	}
	if d, ok := a.Data.(Operation); ok {
		for i := range d.After {
			before := Action{Data: d.After[i]}
			all = append(all, before.Inside()...)
		}
	}
	return all
}

// Selector is how a contract knows the function of an Op.
func (r *Rules) Selector(op Op, c Contract) [4]byte {
	row := &r.rows[op]
	if s, several := row.selectors[c]; several {
		return s
	}
	return [4]byte(row.method.ID)
}

// selectors are a row's in each contract that has its function.
func selectors(row Row, abis map[string]*abi.ABI) (map[Contract][4]byte, error) {
	if row.also == nil {
		return nil, nil
	}
	found := map[Contract][4]byte{}
	for _, c := range row.Contracts() {
		method, known := abis[c.abiName()].Methods[row.Function]
		if !known {
			return nil, fmt.Errorf("%s has no such function", c)
		}
		found[c] = [4]byte(method.ID)
	}
	return found, nil
}

// Payable tells whether the function of an Op takes ether.
func (r *Rules) Payable(op Op) bool { return r.rows[op].payable }

// Bare is an action without what its call does not say: who makes it, and fields that the function does not take. Two actions whose calls are
// alike are alike when they are bare.
func (r *Rules) Bare(a *Action) Action {
	row := &r.rows[a.Op]
	bare := *a
	if fields := row.Row.args + " " + row.uses; strings.TrimSpace(fields) != "" || row.packed() != "pack" {
		bare = Action{Op: a.Op, Value: a.Value}
		for _, name := range strings.Fields(fields) {
			bare.take(name, a)
		}
		if row.also != nil {
			bare.From = a.From
		}
	}
	bare.By, bare.Data = 0, r.bareData(bare.Data)
	return bare
}

// take copies one field.
func (a *Action) take(name string, from *Action) {
	switch name {
	case "To":
		a.To = from.To
	case "From":
		a.From = from.From
	case "ID":
		a.ID = from.ID
	case "N":
		a.N = from.N
	case "M":
		a.M = from.M
	case "Amount":
		a.Amount = from.Amount
	case "Data":
		a.Data = from.Data
	}
}

func (r *Rules) bareData(data any) any {
	switch d := data.(type) {
	case Action:
		return r.Bare(&d)
	case []Action:
		return r.bareList(d)
	case Operation:
		return r.BareOperation(&d)
	default:
		return data
	}
}

func (r *Rules) bareList(list []Action) []Action {
	bare := slices.Clone(list)
	for i := range bare {
		bare[i] = r.Bare(&list[i])
	}
	return bare
}

// BareOperation is an Operation whose actions are bare.
func (r *Rules) BareOperation(o *Operation) Operation {
	bare := *o
	bare.Actions, bare.After = r.bareList(o.Actions), slices.Clone(o.After)
	for i := range bare.After {
		bare.After[i] = r.BareOperation(&o.After[i])
	}
	return bare
}
