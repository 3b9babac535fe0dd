package diff

import (
	"fmt"
	"slices"

	"github.com/livepeer/network/simulation/world"
)

// roles are those of AccessManager that traces are about, and as many of the timelock.
const roles = 4

// codecs are those that traces weigh.
const codecs = 3

// isAccess tells the actions after which one looks at who may do what: those of accessMakers, and proposals that were executed.
func isAccess(op world.Op) bool {
	return op >= world.OpGrantRole && op <= world.OpAskCommittee || op == world.OpQueue || op == world.OpExecute
}

// rulesOf are the governor and the guardian.
func rulesOf() []observation {
	return []observation{
		{"governance", func(w world.World) (any, error) { return asAny(w.Governance()) }},
		{"guardians", func(w world.World) (any, error) { return asAny(w.GuardianMembers()) }},
	}
}

// accessAround is what an action was about.
func accessAround(a *world.Action) []observation {
	list := rulesOf()
	for _, who := range []world.Account{a.By, a.To, a.From} {
		list = append(list, permissionOf(a.ID, who))
		if c := who.Contract(); c != world.NoContract {
			list = append(list, restrictionOf(c))
		}
		for role := range uint64(roles) {
			list = append(list, permissionOf(role, who), timelockRoleOf(role, who))
		}
	}
	list = append(list, roleOf(a.ID), codecOf(a.ID))
	if ops, ok := a.Data.([]world.Op); ok && a.To.Contract() != world.NoContract {
		for _, op := range ops {
			list = append(list, functionOf(a.To.Contract(), op))
		}
	}
	switch d := a.Data.(type) {
	case world.Action:
		for _, by := range []world.Account{a.By, a.From} {
			if by != 0 {
				list = append(list, observation{"scheduled call", func(w world.World) (any, error) { return asAny(w.Scheduled(by, d)) }})
			}
		}
	case world.Operation:
		list = append(list, observation{"operation", func(w world.World) (any, error) { return asAny(w.OperationAt(d)) }})
	}
	return list
}

// accessOf is all that there is of who may do what.
func accessOf(in world.World) []observation {
	list := rulesOf()
	everybody := []world.Account{world.Timelock.Account(), world.Governor.Account(), world.Guardian.Account(), world.Slasher.Account(), world.AccessManager.Account()}
	for who := range world.Account(in.Accounts() + 1) {
		everybody = append(everybody, who)
	}
	for role := range uint64(roles) {
		list = append(list, roleOf(role))
		for _, who := range everybody {
			list = append(list, permissionOf(role, who), timelockRoleOf(role, who))
		}
	}
	for codec := range uint64(codecs) {
		list = append(list, codecOf(codec))
	}
	functions := functions()
	for _, c := range world.Contracts() {
		list = append(list, restrictionOf(c))
		for _, op := range functions[c] {
			list = append(list, functionOf(c, op))
		}
	}
	return list
}

func permissionOf(role uint64, a world.Account) observation {
	return observation{fmt.Sprintf("role %d of %d", role, a), func(w world.World) (any, error) { return asAny(w.Permission(role, a)) }}
}

func timelockRoleOf(role uint64, a world.Account) observation {
	return observation{fmt.Sprintf("role %d of %d in the timelock", role, a), func(w world.World) (any, error) { return asAny(w.TimelockRole(role, a)) }}
}

func roleOf(role uint64) observation {
	return observation{fmt.Sprintf("role %d", role), func(w world.World) (any, error) { return asAny(w.Role(role)) }}
}

func restrictionOf(c world.Contract) observation {
	return observation{"restriction of " + c.String(), func(w world.World) (any, error) { return asAny(w.Restriction(c)) }}
}

func functionOf(c world.Contract, op world.Op) observation {
	return observation{fmt.Sprintf("role for op %d of %s", op, c), func(w world.World) (any, error) { return asAny(w.FunctionRole(c, op)) }}
}

func codecOf(codec uint64) observation {
	return observation{fmt.Sprintf("codec %d", codec), func(w world.World) (any, error) { return known(asAny(w.CodecWeight(codec))) }}
}

// ---- what the Generator looks at

// permission is what an account has of a role.
func (g *Generator) permission(role uint64, a world.Account) world.Permission {
	return keep(g, a, func(a world.Account) (world.Permission, error) { return g.w.Permission(role, a) })
}

// holder is an account that has a role, the given one if none is found.
func (g *Generator) holder(role uint64, or world.Account) world.Account {
	if g.IntN(2) == 0 {
		return or
	}
	for range 8 {
		if a := g.who(); g.permission(role, a).Has {
			return a
		}
	}
	return or
}

// waiting is an account whose calls by a role wait, the given one if none is found.
func (g *Generator) waiting(or world.Account) world.Account {
	for range 24 {
		role := world.RoleAdmin
		if g.IntN(4) == 0 {
			role = g.Uint64N(roles)
		}
		if a := g.who(); g.permission(role, a).Delay != 0 {
			return a
		}
	}
	return or
}

// guardian is a member of the guardian.
func (g *Generator) guardian() world.Account {
	members, err := g.w.GuardianMembers()
	if err != nil && g.err == nil {
		g.err = err
	}
	if len(members.Members) == 0 {
		return g.who()
	}
	return members.Members[g.IntN(len(members.Members))]
}

// scheduled is a call that was scheduled, mostly one that can be made; false if there is none.
func (g *Generator) scheduled() (world.Action, bool) {
	made := g.made[world.OpScheduleCall]
	for i := len(made) - 1; i >= 0 && i >= len(made)-8; i-- {
		d, _ := made[i].Data.(world.Action)
		if at, err := g.w.Scheduled(made[i].By, d); err == nil && at != 0 && at <= g.w.Now() && g.IntN(4) > 0 {
			return made[i], true
		}
	}
	if len(made) == 0 {
		return world.Action{}, false
	}
	return made[g.IntN(len(made))], true
}

// operation is one that the timelock was told of, mostly one that it can do; false if there is none.
func (g *Generator) operation(op world.Op) (world.Operation, bool) {
	made := g.made[op]
	for i := len(made) - 1; i >= 0 && i >= len(made)-8; i-- {
		d, _ := made[i].Data.(world.Operation)
		if at, err := g.w.OperationAt(d); err == nil && at > 1 && at <= g.w.Now() && g.IntN(4) > 0 {
			return d, true
		}
	}
	if len(made) == 0 {
		return world.Operation{}, false
	}
	d, _ := made[g.IntN(len(made))].Data.(world.Operation)
	return d, true
}

// sorted has accounts in the order of their addresses.
func (g *Generator) sorted(list []world.Account) []world.Account {
	slices.SortFunc(list, func(a, b world.Account) int { return g.w.Address(a).Cmp(g.w.Address(b)) })
	return list
}
