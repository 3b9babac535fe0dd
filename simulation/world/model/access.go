package model

import (
	"maps"
	"reflect"
	"slices"

	"github.com/livepeer/network/simulation/world"
)

const (
	// unauthorized is what AccessManaged reverts with, refused what AccessManager does.
	unauthorized = "AccessManagedUnauthorized"
	refused      = "AccessManagerUnauthorizedCall"
	// minSetback is how long a shorter delay of grants or of a target waits, expiration how long a call may be late (AccessManager), seconds.
	minSetback, expiration = 5 * 86_400, 7 * 86_400
)

// access is OpenZeppelin's AccessManager, and whom each contract asks.
type access struct {
	authority [contracts]world.Contract
	members   map[roleOf]permission
	roles     map[uint64]role
	functions map[function]uint64 // those not in it are the admins'
	targets   map[world.Account]target
	calls     []scheduledCall
	// executing is the function that AccessManager calls in OpExecuteCall; the zero value at all other times.
	executing function
}

// roleOf is an account in a role.
type roleOf struct {
	role uint64
	of   world.Account
}

// permission is since when, and how long calls wait.
type permission struct {
	since uint64
	delay delay
}

type role struct {
	admin, guardian uint64
	grantDelay      delay
}

type target struct {
	closed     bool
	adminDelay delay
}

// function is one of a contract's.
type function struct {
	target   world.Account
	selector [4]byte
}

// scheduledCall is an action that is as Rules.Bare leaves it; at is 0 when it is done or canceled.
type scheduledCall struct {
	by     world.Account
	action world.Action
	at     uint64
	nonce  uint64
}

// delay is Time.Delay of OpenZeppelin: a number of seconds that becomes another one later.
type delay struct{ before, after, effect uint64 }

func (d delay) get(now uint64) uint64 {
	if d.effect <= now {
		return d.after
	}
	return d.before
}

// update changes it: at once if it grows, else as much later as it shrinks, and after least at the earliest.
func (d delay) update(now, to, least uint64) delay {
	present := d.get(now)
	setback := least
	if present > to {
		setback = max(setback, present-to)
	}
	return delay{before: present, after: to, effect: now + setback}
}

func newAccess(rules *world.Rules, now uint64) access {
	a := access{
		members: map[roleOf]permission{}, roles: map[uint64]role{}, functions: map[function]uint64{}, targets: map[world.Account]target{},
	}
	for _, c := range world.Contracts() {
		if c.Managed() {
			a.authority[c] = world.AccessManager
		}
	}
	start := permission{since: now} // As contracts/deploy/plan.json says.
	a.members[roleOf{world.RoleAdmin, world.Timelock.Account()}] = start
	a.members[roleOf{world.RoleGuardian, world.Guardian.Account()}] = start
	a.members[roleOf{world.RoleSlasher, world.Slasher.Account()}] = start
	for _, op := range []world.Op{world.OpPauseJobs, world.OpUnpauseJobs} {
		a.functions[function{world.JobsManager.Account(), rules.Selector(op, world.JobsManager)}] = world.RoleGuardian
	}
	for _, op := range []world.Op{world.OpPauseStaking, world.OpUnpauseStaking} {
		a.functions[function{world.Staking.Account(), rules.Selector(op, world.Staking)}] = world.RoleGuardian
	}
	a.functions[function{world.Staking.Account(), rules.Selector(world.OpSlash, world.Staking)}] = world.RoleSlasher
	return a
}

func (c *access) fork() {
	c.members, c.roles, c.functions, c.targets = maps.Clone(c.members), maps.Clone(c.roles), maps.Clone(c.functions), maps.Clone(c.targets)
	c.calls = slices.Clone(c.calls)
}

// put sets an entry of a map, and gives it back if the action reverts.
func put[K comparable, V any](w *World, m map[K]V, key K, value V) {
	was, there := m[key]
	w.later(func() {
		if there {
			m[key] = was
		} else {
			delete(m, key)
		}
	})
	m[key] = value
}

// hasCode tells accounts of contracts from others.
func hasCode(a world.Account) bool { return a.Contract() != world.NoContract }

// functionOf is the function that an action calls.
func (w *World) functionOf(a *world.Action) function {
	c := w.contractOf(a)
	return function{c.Account(), w.rules.Selector(a.Op, c)}
}

// hasRole tells whether an account has a role, and how long its calls wait.
func (w *World) hasRole(role uint64, a world.Account) (bool, uint64) {
	if role == world.RolePublic {
		return true, 0
	}
	p := w.access.members[roleOf{role, a}]
	return p.since != 0 && p.since <= w.now, p.delay.get(w.now)
}

// canCall is AccessManager.canCall: whether By may make the call now, and if not how long it must wait, 0 for ever.
func (w *World) canCall(a *world.Action) (bool, uint64) {
	f := w.functionOf(a)
	t := w.access.targets[f.target]
	switch {
	case t.closed:
		return false, 0
	case a.By == world.AccessManager.Account():
		return w.access.executing == f, 0
	}
	role, least := w.access.functions[f], uint64(0)
	if a.Op == world.OpSetAuthority {
		role, least = world.RoleAdmin, t.adminDelay.get(w.now)
	}
	member, wait := w.hasRole(role, a.By)
	if !member {
		return false, 0
	}
	wait = max(wait, least)
	return wait == 0, wait
}

// restricted is AccessManaged.restricted: it ends calls of those who may not make them, and uses up what was scheduled.
func (w *World) restricted(a *world.Action) string {
	c := w.contractOf(a)
	if w.access.authority[c] != world.AccessManager {
		return unauthorized // Nothing else answers.
	}
	now, wait := w.canCall(a)
	switch {
	case now:
		return ""
	case wait == 0:
		return unauthorized
	}
	return w.consume(a.By, a)
}

// setAuthority is AccessManaged.setAuthority.
func (w *World) setAuthority(a *world.Action, _ *world.Receipt) string {
	c := a.From.Contract()
	was := w.access.authority[c]
	if a.By != was.Account() {
		return unauthorized
	}
	if !hasCode(a.To) {
		return "AccessManagedInvalidAuthority"
	}
	w.later(func() { w.access.authority[c] = was })
	w.access.authority[c] = a.To.Contract()
	return ""
}

// ---- what AccessManager lets nobody but admins call

// restriction is AccessManager._getAdminRestrictions: the role that a function of its own needs, how long that waits at least, and whether
// it is one that stays open when AccessManager is closed itself.
func (w *World) restriction(a *world.Action) (role, wait uint64, open bool) {
	switch a.Op {
	case world.OpLabelRole, world.OpSetRoleAdmin, world.OpSetRoleGuardian, world.OpSetGrantDelay, world.OpSetTargetAdminDelay:
		return world.RoleAdmin, 0, true
	case world.OpUpdateAuthority, world.OpSetTargetClosed, world.OpSetFunctionRole:
		return world.RoleAdmin, w.access.targets[a.To].adminDelay.get(w.now), true
	case world.OpGrantRole, world.OpRevokeRole:
		return w.access.roles[a.ID].admin, 0, true
	default:
		return w.access.functions[w.functionOf(a)], 0, false
	}
}

// canCallExtended is AccessManager._canCallExtended: canCall, and for its own functions what it says of these.
func (w *World) canCallExtended(a *world.Action) (bool, uint64) {
	if w.contractOf(a) != world.AccessManager {
		return w.canCall(a)
	}
	if a.By == world.AccessManager.Account() {
		return w.access.executing == w.functionOf(a), 0
	}
	role, least, open := w.restriction(a)
	if !open && w.access.targets[world.AccessManager.Account()].closed {
		return false, 0
	}
	member, wait := w.hasRole(role, a.By)
	if !member {
		return false, 0
	}
	wait = max(wait, least)
	return wait == 0, wait
}

// onlyAuthorized is AccessManager.onlyAuthorized.
func (w *World) onlyAuthorized(a *world.Action) string {
	now, wait := w.canCallExtended(a)
	switch {
	case now:
		return ""
	case wait == 0:
		return "AccessManagerUnauthorizedAccount"
	}
	return w.consume(a.By, a)
}

func (w *World) labelRole(a *world.Action, _ *world.Receipt) string {
	if revert := w.onlyAuthorized(a); revert != "" {
		return revert
	}
	return locked(a.ID)
}

// locked refuses roles that cannot be changed.
func locked(role uint64) string {
	if role == world.RoleAdmin || role == world.RolePublic {
		return "AccessManagerLockedRole"
	}
	return ""
}

func (w *World) grantRole(a *world.Action, _ *world.Receipt) string {
	if revert := w.onlyAuthorized(a); revert != "" {
		return revert
	}
	if a.ID == world.RolePublic {
		return "AccessManagerLockedRole"
	}
	key := roleOf{a.ID, a.To}
	p := w.access.members[key]
	if p.since == 0 {
		p = permission{since: w.now + w.access.roles[a.ID].grantDelay.get(w.now), delay: delay{after: a.N}}
	} else {
		p.delay = p.delay.update(w.now, a.N, 0)
	}
	put(w, w.access.members, key, p)
	return ""
}

func (w *World) revokeRole(a *world.Action, _ *world.Receipt) string {
	if revert := w.onlyAuthorized(a); revert != "" {
		return revert
	}
	return w.dropRole(a)
}

func (w *World) renounceRole(a *world.Action, _ *world.Receipt) string {
	if a.By != a.To {
		return "AccessManagerBadConfirmation"
	}
	return w.dropRole(a)
}

func (w *World) dropRole(a *world.Action) string {
	if a.ID == world.RolePublic {
		return "AccessManagerLockedRole"
	}
	put(w, w.access.members, roleOf{a.ID, a.To}, permission{})
	return ""
}

// changeRole changes a role that is not locked.
func (w *World) changeRole(a *world.Action, change func(*role)) string {
	if revert := w.onlyAuthorized(a); revert != "" {
		return revert
	}
	if revert := locked(a.ID); revert != "" && (a.Op != world.OpSetGrantDelay || a.ID != world.RoleAdmin) {
		return revert
	}
	r := w.access.roles[a.ID]
	change(&r)
	put(w, w.access.roles, a.ID, r)
	return ""
}

func (w *World) setRoleAdmin(a *world.Action, _ *world.Receipt) string {
	return w.changeRole(a, func(r *role) { r.admin = a.N })
}

func (w *World) setRoleGuardian(a *world.Action, _ *world.Receipt) string {
	return w.changeRole(a, func(r *role) { r.guardian = a.N })
}

func (w *World) setGrantDelay(a *world.Action, _ *world.Receipt) string {
	return w.changeRole(a, func(r *role) { r.grantDelay = r.grantDelay.update(w.now, a.N, minSetback) })
}

func (w *World) setFunctionRole(a *world.Action, _ *world.Receipt) string {
	ops, ok := dataOf[[]world.Op](w, a)
	if !ok {
		return ""
	}
	if revert := w.onlyAuthorized(a); revert != "" {
		return revert
	}
	authority := w.rules.Selector(world.OpSetAuthority, world.Staking)
	for _, op := range ops {
		f := function{a.To, w.rules.Selector(op, a.To.Contract())}
		if f.selector == authority {
			return "AccessManagerLockedFunction"
		}
		put(w, w.access.functions, f, a.ID)
	}
	return ""
}

func (w *World) setTargetClosed(a *world.Action, _ *world.Receipt) string {
	if revert := w.onlyAuthorized(a); revert != "" {
		return revert
	}
	t := w.access.targets[a.To]
	t.closed = a.N != 0
	put(w, w.access.targets, a.To, t)
	return ""
}

func (w *World) setTargetAdminDelay(a *world.Action, _ *world.Receipt) string {
	if revert := w.onlyAuthorized(a); revert != "" {
		return revert
	}
	t := w.access.targets[a.To]
	t.adminDelay = t.adminDelay.update(w.now, a.N, minSetback)
	put(w, w.access.targets, a.To, t)
	return ""
}

func (w *World) updateAuthority(a *world.Action, receipt *world.Receipt) string {
	if revert := w.onlyAuthorized(a); revert != "" {
		return revert
	}
	if !a.To.Contract().Managed() {
		return world.RevertEmpty
	}
	return w.setAuthority(&world.Action{Op: world.OpSetAuthority, By: world.AccessManager.Account(), From: a.To, To: a.From}, receipt)
}

// ---- calls that wait

// scheduledIndex is where a call of by's is kept, -1 if it never was scheduled.
func (w *World) scheduledIndex(by world.Account, a *world.Action) int {
	bare := w.rules.Bare(a)
	bare.Value.Clear()
	for i := range w.access.calls {
		if c := &w.access.calls[i]; c.by == by && sameAction(&c.action, &bare) {
			return i
		}
	}
	return -1
}

// sameAction compares actions that are bare.
func sameAction(p, q *world.Action) bool { return p.Op == q.Op && reflect.DeepEqual(p, q) }

// change changes a scheduled call, and gives it back if the action reverts.
func (w *World) change(index int, at, nonce uint64) {
	was := w.access.calls[index]
	w.later(func() { w.access.calls[index] = was })
	w.access.calls[index].at, w.access.calls[index].nonce = at, nonce
}

// consume is AccessManager._consumeScheduledOp.
func (w *World) consume(by world.Account, a *world.Action) string {
	i := w.scheduledIndex(by, a)
	if i < 0 || w.access.calls[i].at == 0 {
		return "AccessManagerNotScheduled"
	}
	switch c := &w.access.calls[i]; {
	case c.at > w.now:
		return "AccessManagerNotReady"
	case c.at+expiration <= w.now:
		return "AccessManagerExpired"
	default:
		w.change(i, 0, c.nonce)
		return ""
	}
}

func (w *World) scheduleCall(a *world.Action, receipt *world.Receipt) string {
	d, ok := dataOf[world.Action](w, a)
	if !ok {
		return ""
	}
	d.By = a.By
	_, wait := w.canCallExtended(&d)
	if wait == 0 || a.N > 0 && a.N < w.now+wait {
		return refused
	}
	at := max(a.N, w.now+wait)
	i := w.scheduledIndex(a.By, &d)
	if i >= 0 && w.access.calls[i].at != 0 && w.access.calls[i].at+expiration > w.now {
		return "AccessManagerAlreadyScheduled"
	}
	if i < 0 {
		bare := w.rules.Bare(&d)
		bare.Value.Clear()
		w.access.calls = append(w.access.calls, scheduledCall{by: a.By, action: bare})
		i = len(w.access.calls) - 1
	}
	receipt.ID = w.access.calls[i].nonce + 1
	w.change(i, at, receipt.ID)
	return ""
}

func (w *World) executeCall(a *world.Action, _ *world.Receipt) string {
	d, ok := dataOf[world.Action](w, a)
	if !ok {
		return ""
	}
	d.By = a.By
	now, wait := w.canCallExtended(&d)
	if !now && wait == 0 {
		return refused
	}
	i := w.scheduledIndex(a.By, &d)
	open := i >= 0 && w.access.calls[i].at != 0 && w.access.calls[i].at+expiration > w.now
	if wait != 0 || open {
		if revert := w.consume(a.By, &d); revert != "" {
			return revert
		}
	}
	before := w.access.executing
	w.access.executing = w.functionOf(&d)
	revert := w.within(world.AccessManager.Account(), d, a)
	w.access.executing = before
	return revert
}

// within makes an action as a part of another one, with the ether that came along with that. It returns what Address of OpenZeppelin reverts with.
func (w *World) within(by world.Account, d world.Action, a *world.Action) string {
	d.By, d.Value = by, a.Value
	if !d.Value.IsZero() && !w.rules.Payable(d.Op) {
		return failed
	}
	var receipt world.Receipt
	return bubbled(w.call(&d, &receipt))
}

// failed is what a call reverts with when what it has called says nothing.
const failed = "FailedCall"

// bubbled is what a call reverts with when what it has called does.
func bubbled(revert string) string {
	if revert == world.RevertEmpty || revert == world.RevertFunds {
		return failed
	}
	return revert
}

func (w *World) cancelCall(a *world.Action, _ *world.Receipt) string {
	d, ok := dataOf[world.Action](w, a)
	if !ok {
		return ""
	}
	d.By = a.From
	i := w.scheduledIndex(a.From, &d)
	if i < 0 || w.access.calls[i].at == 0 {
		return "AccessManagerNotScheduled"
	}
	if a.By != a.From && !w.mayCancel(a.By, &d) {
		return "AccessManagerUnauthorizedCancel"
	}
	w.change(i, 0, w.access.calls[i].nonce)
	return ""
}

// mayCancel is AccessManager._canCancel for others than the caller: admins, and guardians of the role that the call needs.
func (w *World) mayCancel(by world.Account, d *world.Action) bool {
	if admin, _ := w.hasRole(world.RoleAdmin, by); admin {
		return true
	}
	if guardian, _ := w.hasRole(w.access.roles[w.access.functions[w.functionOf(d)]].guardian, by); guardian {
		return true
	}
	if w.contractOf(d) != world.AccessManager {
		return false
	}
	needed, _, open := w.restriction(d)
	member, _ := w.hasRole(needed, by)
	return open && needed != world.RoleAdmin && member
}

// consumeCall is what a contract does in restricted: called by itself it is refused, as the contract is not asking.
func (w *World) consumeCall(a *world.Action, _ *world.Receipt) string {
	if !a.By.Contract().Managed() {
		return world.RevertEmpty
	}
	return "AccessManagerUnauthorizedConsume"
}

// multicall does all or nothing: apply keeps a fork.
func (w *World) multicall(a *world.Action, _ *world.Receipt) string {
	list, ok := dataOf[[]world.Action](w, a)
	if !ok {
		return ""
	}
	for _, action := range list {
		action.By = a.By
		var receipt world.Receipt
		if revert := bubbled(w.dispatch(&action, &receipt)); revert != "" {
			return revert
		}
	}
	return ""
}

// ---- views

// Permission implements world.Views.
func (w *World) Permission(role uint64, a world.Account) (world.Permission, error) {
	if err := w.seen(a); err != nil {
		return world.Permission{}, err
	}
	p := w.access.members[roleOf{role, a}]
	shown := world.Permission{Delay: p.delay.get(w.now)}
	if shown.Has, _ = w.hasRole(role, a); !shown.Has {
		shown.Since = p.since
	}
	if p.delay.effect > w.now {
		shown.Pending, shown.Effect = p.delay.after, p.delay.effect
	}
	return shown, nil
}

// Role implements world.Views.
func (w *World) Role(id uint64) (world.Role, error) {
	r := w.access.roles[id]
	return world.Role{Admin: r.admin, Guardian: r.guardian, GrantDelay: r.grantDelay.get(w.now)}, nil
}

// Restriction implements world.Views.
func (w *World) Restriction(c world.Contract) (world.Restriction, error) {
	t := w.access.targets[c.Account()]
	shown := world.Restriction{Closed: t.closed, AdminDelay: t.adminDelay.get(w.now), GuardianUntil: w.guardian.pausedUntil[c]}
	if authority := w.access.authority[c]; authority != world.NoContract {
		shown.Authority = authority.Account()
	}
	return shown, nil
}

// FunctionRole implements world.Views.
func (w *World) FunctionRole(c world.Contract, op world.Op) (uint64, error) {
	return w.access.functions[function{c.Account(), w.rules.Selector(op, c)}], nil
}

// Scheduled implements world.Views.
func (w *World) Scheduled(by world.Account, a world.Action) (uint64, error) {
	if i := w.scheduledIndex(by, &a); i >= 0 && w.access.calls[i].at+expiration > w.now {
		return w.access.calls[i].at, nil
	}
	return 0, nil
}
