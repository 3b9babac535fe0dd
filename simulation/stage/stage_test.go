package stage_test

import (
	"fmt"
	"math"
	"strings"
	"testing"

	"github.com/livepeer/network/simulation/actors"
	"github.com/livepeer/network/simulation/engine"
	"github.com/livepeer/network/simulation/scenario"
	"github.com/livepeer/network/simulation/stage"
)

const small = `name: small
question: does the network run?
rounds: 12
seed: 3
genesis: {supply_lpt: 12000000}
actors:
  - {name: keeper, kind: keeper}
  - {name: transcoders, kind: transcoder/honest, count: 4, params: {stake_lpt: 50000, spread: 0.5}}
  - {name: holders, kind: delegator/sticky, count: 10, params: {tokens_lpt: 100000}}
  - {name: movers, kind: delegator/yield-logit, count: 20, params: {tokens_lpt: 50000, attention: 0.5, reserve_yield: 0.4}}
  - {name: whale, kind: delegator/whale, params: {tokens_lpt: 2000000, enters: 2, leaves: 4}}
metrics: [participation, inflation_ppb, minted_share, supply_lpt, transcoders, gini, reverts, stake_share.holders, gain_lpt.holders, gain_lpt.whale, treasury_lpt]
output: {events: true}
`

// play runs the first job of a scenario.
func play(t testing.TB, text string) (*scenario.Scenario, *engine.Result) {
	t.Helper()
	s, err := scenario.Parse("small.yaml", []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	worlds, err := stage.Worlds()
	if err != nil {
		t.Fatal(err)
	}
	r := &stage.Runner{Kinds: actors.Kinds(), Worlds: worlds}
	plan, err := engine.NewPlan(s, "", nil)
	if err != nil {
		t.Fatal(err)
	}
	if err := r.Check(plan); err != nil {
		t.Fatal(err)
	}
	result, err := r.Run(t.Context(), plan, plan.Job(0))
	if err != nil {
		t.Fatal(err)
	}
	return s, result
}

// column is a metric's values by round.
func column(s *scenario.Scenario, r *engine.Result, metric string) []float64 {
	var values []float64
	for _, row := range r.Series {
		for i, name := range s.Metrics {
			if name == metric {
				values = append(values, row.Values[i])
			}
		}
	}
	return values
}

// TestRun_ModelAndBytecodeTellTheSameStory compares every event and every number of the same scenario in both worlds.
func TestRun_ModelAndBytecodeTellTheSameStory(t *testing.T) {
	t.Parallel()
	s, model := play(t, small)
	_, evm := play(t, small+"engine: evm\n")
	if len(model.Events) < 100 || len(model.Events) != len(evm.Events) {
		t.Fatalf("%d events in the model, %d in bytecode", len(model.Events), len(evm.Events))
	}
	for i := range model.Events {
		if model.Events[i] != evm.Events[i] {
			t.Fatalf("event %d: model %+v, bytecode %+v", i, model.Events[i], evm.Events[i])
		}
	}
	if fmt.Sprint(model.Series) != fmt.Sprint(evm.Series) {
		t.Errorf("model    %v\nbytecode %v", model.Series, evm.Series)
	}
	if reverts := column(s, model, "reverts"); reverts[len(reverts)-1] != 0 {
		t.Errorf("%g calls reverted", reverts[len(reverts)-1])
	}
}

func TestRun_ANetworkMintsItsRewards(t *testing.T) {
	t.Parallel()
	s, result := play(t, small)
	for round, x := range column(s, result, "minted_share") {
		if x < 0.999999 || x > 1 {
			t.Errorf("round %d mints %g of its budget", round, x)
		}
	}
	supply, inflation := column(s, result, "supply_lpt"), column(s, result, "inflation_ppb")
	if supply[0] < 12e6 || supply[0] > 12e6*1.0003 {
		t.Errorf("supply %g", supply[0])
	}
	for i := range supply[1:] {
		// The treasury's cut is owed and not minted yet.
		if grown, want := supply[i+1]/supply[i]-1, inflation[i+1]/1e9*0.9; math.Abs(grown/want-1) > 0.01 {
			t.Errorf("round %d: supply grows by %g, want %g", i+1, grown, want)
		}
	}
	whale, treasury := column(s, result, "gain_lpt.whale"), column(s, result, "treasury_lpt")
	if whale[1] != 0 || whale[4] <= 0 || whale[11] != whale[5] || treasury[11] <= treasury[0] {
		t.Errorf("the whale gains %v, the treasury has %v", whale, treasury)
	}
}

func TestCheck_NamesWhatCannotBeRun(t *testing.T) {
	t.Parallel()
	worlds, err := stage.Worlds()
	if err != nil {
		t.Fatal(err)
	}
	r := &stage.Runner{Kinds: actors.Kinds(), Worlds: worlds}
	for _, one := range []struct{ old, new, want string }{
		{"kind: keeper", "kind: keper", `small.yaml:7: actors.keeper.kind: "keper" is none of [keeper`},
		{"spread: 0.5}", "spred: 0.5}", "small.yaml:8: actors.transcoders.params.spred: transcoder/honest knows stake_lpt, spread"},
		{"spread: 0.5}", "spread: 50}", "small.yaml:8: actors.transcoders.params.spread: 50 is not from 0 to 5"},
		{"spread: 0.5}", "spread: no}", "small.yaml:8: actors.transcoders.params.spread: no where the default is 0"},
		{"[participation,", "[particpation,", `small.yaml:12: metrics: "particpation" is none`},
		{"stake_share.holders", "stake_share.nobody", `small.yaml:12: metrics: "stake_share.nobody": the scenario has no actor "nobody"`},
		{"stake_share.holders", "stake_share", `small.yaml:12: metrics: "stake_share" is none`},
		{"rounds: 12", "rounds: 12\nengine: node", `small.yaml:4: engine: there is no engine "node" here`},
		{"genesis: {", "genesis: {active_set: 600, ", "small.yaml:5: genesis: bad parameters: staking.activeSetCapacity is 1 to 512"},
	} {
		s, err := scenario.Parse("small.yaml", []byte(strings.Replace(small, one.old, one.new, 1)))
		if err != nil {
			t.Fatal(err)
		}
		if err := r.Check(&engine.Plan{Scenario: s}); err == nil || !strings.HasPrefix(err.Error(), one.want) {
			t.Errorf("%s: %v, want %q", one.new, err, one.want)
		}
	}
}
