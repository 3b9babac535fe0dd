package world_test

import (
	"slices"
	"testing"

	"github.com/livepeer/network/simulation/world"
)

// TestTable_HasEveryFunction fails when a contract gets a function that changes something and is no Op, and when an Op outlives its function.
func TestTable_HasEveryFunction(t *testing.T) {
	t.Parallel()
	functions, err := world.Functions()
	if err != nil {
		t.Fatal(err)
	}
	placed := map[string]bool{}
	for _, row := range world.Table() {
		for _, c := range row.Contracts() {
			contract := c.String()
			if c == world.Timelock {
				contract = "TimelockController"
			}
			if placed[contract+"."+row.Function] {
				t.Errorf("%s.%s is two ops", contract, row.Function)
			}
			placed[contract+"."+row.Function] = true
		}
	}
	for _, function := range functions {
		if !placed[function] {
			t.Errorf("%s is no op", function)
		}
		delete(placed, function)
	}
	for name := range placed {
		t.Errorf("the table has %s, which there is not", name)
	}
}

// TestTable_FitsTheABIs compiles every row: the arguments and events it names exist. Rows stand in the order of Ops.
func TestTable_FitsTheABIs(t *testing.T) {
	t.Parallel()
	if _, err := world.NewRules(); err != nil {
		t.Fatal(err)
	}
	var ops []world.Op
	for _, row := range world.Table() {
		ops = append(ops, row.Op)
	}
	if !slices.Equal(ops, world.Ops()) {
		t.Errorf("the table has %d rows, there are %d ops, or they are in another order", len(ops), len(world.Ops()))
	}
}

// TestGenesis_RefusesWhatContractsWould changes one parameter at a time.
func TestGenesis_RefusesWhatContractsWould(t *testing.T) {
	t.Parallel()
	for name, change := range map[string]func(*world.Genesis){
		"no round length":      func(g *world.Genesis) { g.Parameters.Rounds.LengthSeconds = 9 },
		"a start to come":      func(g *world.Genesis) { g.Parameters.Rounds.StartTime = g.Time + 1 },
		"a floor over ceiling": func(g *world.Genesis) { g.Parameters.Issuance.FloorPpb = g.Parameters.Issuance.CeilingPpb + 1 },
		"no thaw":              func(g *world.Genesis) { g.Parameters.Staking.ThawRounds = 0 },
		"a set of 513":         func(g *world.Genesis) { g.Parameters.Staking.ActiveSetCapacity = 513 },
		"short-lived unlocks":  func(g *world.Genesis) { g.Parameters.Tickets.UnlockRounds = g.Parameters.Tickets.ValidityRounds },
		"a court in no time":   func(g *world.Genesis) { g.Parameters.Truebit.ClockSeconds = 0 },
		"a quorum of too many": func(g *world.Genesis) { g.Parameters.Truebit.QuorumPpm = 1_000_001 },
		"digests for nothing":  func(g *world.Genesis) { g.Parameters.Attention.DigestBond = world.Wei{} },
		"a mine of nothing":    func(g *world.Genesis) { g.Parameters.Genesis.Total = world.Wei{} },
		"a guardian twice":     func(g *world.Genesis) { g.Guardians = world.Guardians{Members: []world.Account{2, 2}, Threshold: 1} },
		"guardians of none":    func(g *world.Genesis) { g.Guardians = world.Guardians{Members: []world.Account{2}} },
		"too few guardians":    func(g *world.Genesis) { g.Guardians = world.Guardians{Members: []world.Account{2}, Threshold: 2} },
		"a contract on guard": func(g *world.Genesis) {
			g.Guardians = world.Guardians{Members: []world.Account{world.Timelock.Account()}, Threshold: 1}
		},
	} {
		g, err := world.NewGenesis("devnet", 3)
		if err != nil {
			t.Fatal(err)
		}
		change(&g)
		if g.Check() == nil {
			t.Errorf("%s: accepted", name)
		}
	}
}
