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

// planned is a scenario's plan with what plays it.
func planned(t testing.TB, s *scenario.Scenario) (*engine.Plan, *stage.Runner) {
	t.Helper()
	worlds, err := stage.Worlds()
	if err != nil {
		t.Fatal(err)
	}
	plan, err := engine.NewPlan(s, "", nil)
	if err != nil {
		t.Fatal(err)
	}
	return plan, &stage.Runner{Kinds: actors.Kinds(), Worlds: worlds}
}

// play runs the first job of a scenario.
func play(t testing.TB, text string) (*scenario.Scenario, *engine.Result) {
	t.Helper()
	s, err := scenario.Parse("small.yaml", []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	plan, r := planned(t, s)
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
	same(t, model, evm)
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
	delete(worlds, scenario.EngineNode)
	r := &stage.Runner{Kinds: actors.Kinds(), Worlds: worlds}
	for _, one := range []struct{ old, new, want string }{
		{"kind: keeper", "kind: keper", `small.yaml:7: actors.keeper.kind: "keper" is none of [keeper`},
		{"spread: 0.5}", "width: 0.5}", "small.yaml:8: actors.transcoders.params.width: transcoder/honest knows stake_lpt, spread"},
		{"spread: 0.5}", "spread: 50}", "small.yaml:8: actors.transcoders.params.spread: 50 is not from 0 to 5"},
		{"spread: 0.5}", "spread: no}", "small.yaml:8: actors.transcoders.params.spread: no where the default is 0"},
		{"spread: 0.5}", "rewards_by: nobody}", `small.yaml:8: actors.transcoders.params.rewards_by: "nobody" is none of [keeper self]`},
		{"[participation,", "[particpation,", `small.yaml:12: metrics: "particpation" is none`},
		{"stake_share.holders", "stake_share.nobody", `small.yaml:12: metrics: "stake_share.nobody": the scenario has no actor "nobody"`},
		{"stake_share.holders", "stake_share", `small.yaml:12: metrics: "stake_share" is none`},
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

const market = `name: market
question: does the market run?
rounds: 5
seed: 5
genesis: {verification_rate: 50}
actors:
  - {name: keeper, kind: keeper}
  - {name: honest, kind: transcoder/honest, count: 3, params: {stake_lpt: 50000}}
  - {name: cutters, kind: transcoder/corner-cutter, count: 2, params: {stake_lpt: 50000, share: 0.2}}
  - {name: hiders, kind: transcoder/withholder, count: 1, params: {stake_lpt: 50000, share: 0.2}}
  - {name: dealers, kind: transcoder/double-dealer, count: 1, params: {stake_lpt: 50000, share: 0.02}}
  - {name: cheap, kind: transcoder/undercutter, count: 1, params: {stake_lpt: 50000}}
  - {name: payers, kind: broadcaster/cost, count: 4, params: {orders: 2, segments: 300, witness: 0.5}}
  - {name: lookers, kind: broadcaster/quality, count: 2, params: {orders: 2, segments: 300}}
  - {name: griefers, kind: broadcaster/griefer, count: 1, params: {orders: 2, segments: 300}}
  - {name: lazy, kind: verifier/lazy, count: 1}
  - {name: sybil, kind: verifier/sybil, count: 2, params: {attention: 0.3}}
  - {name: diligent, kind: verifier/diligent, count: 4}
metrics: [jobs, claims, claims_paid, claims_punished, slashed_lpt, fees_eth, bad_paid, segments, checks, reverts, gain_eth.honest, gain_eth.cutters, gain_lpt.cutters, gain_lpt.hiders, gain_lpt.dealers, gain_eth.griefers, gain_eth.diligent, gain_eth.lazy, gain_lpt.honest]
output: {events: true}
`

// TestMarket_EverybodyGetsWhatTheyDeserve runs a market with every strategy of orders, work and verdicts on the model, and holds the first
// rounds against bytecode.
func TestMarket_EverybodyGetsWhatTheyDeserve(t *testing.T) {
	t.Parallel()
	s, result := play(t, market)
	last := func(metric string) float64 {
		values := column(s, result, metric)
		return values[len(values)-1]
	}
	for _, one := range []struct {
		what        string
		least, most float64
	}{
		{"jobs", 50, 100},
		{"claims_paid", 30, 70},
		{"claims_punished", 2, 20},
		{"gain_eth.honest", 0.01, 10},
		{"gain_lpt.honest", 1, 100_000}, // rewards
		{"gain_lpt.cutters", -100_000, -1},
		{"gain_lpt.hiders", -100_000, -1},
		{"gain_lpt.dealers", -100_000, -1},
		{"gain_eth.griefers", -0.2, 0}, // what is not back yet
		{"gain_eth.diligent", -3, -0.1},
		{"gain_eth.lazy", 0, 0},
	} {
		if got := last(one.what); got < one.least || got > one.most {
			t.Errorf("%s is %g, want %g to %g", one.what, got, one.least, one.most)
		}
	}
	// A Sybil's operator computes once what two diligent members of a group compute twice.
	if checks, diligent := last("checks"), -last("gain_eth.diligent")/0.001; checks <= diligent || checks > diligent*1.4 {
		t.Errorf("%g checks, %g of them by the diligent members", checks, diligent)
	}
	known := map[string]bool{"JobsManager.claim NothingToClaim": true, "Slasher.penalizeEquivocation RoundCapReached": true}
	for _, e := range result.Events {
		if e.Revert != "" && !known[e.What+" "+e.Revert] {
			t.Errorf("%+v", e)
		}
	}
	short := strings.Replace(market, "rounds: 5", "rounds: 2", 1)
	_, model := play(t, short)
	_, evm := play(t, short+"engine: evm\n")
	same(t, model, evm)
}

// same compares two results, event by event.
func same(t *testing.T, model, evm *engine.Result) {
	t.Helper()
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
}

// TestGovernance_AnAttackerWithEnoughStakeTakesTheTreasury and one with less does not.
func TestGovernance_AnAttackerWithEnoughStakeTakesTheTreasury(t *testing.T) {
	t.Parallel()
	const text = `name: capture
question: who gets the treasury?
rounds: 45
genesis: {treasury_cut_ppm: 100000}
actors:
  - {name: keeper, kind: keeper}
  - {name: transcoders, kind: transcoder/honest, count: 10, params: {stake_lpt: 100000}}
  - {name: voters, kind: governance/voters, params: {turnout: 0.5}}
  - {name: attacker, kind: governance/attacker, params: {tokens_lpt: 900000, enters: 10}}
metrics: [treasury_lpt, gain_lpt.attacker, proposals_passed, reverts]
output: {events: true}
`
	s, result := play(t, text)
	gain, passed := column(s, result, "gain_lpt.attacker"), column(s, result, "proposals_passed")
	if at := len(gain) - 1; passed[at] != 1 || gain[at] < 1000 {
		t.Errorf("%g proposals passed, the attacker gains %g LPT", passed[at], gain[at])
	}
	s, result = play(t, strings.Replace(text, "tokens_lpt: 900000", "tokens_lpt: 300000", 1))
	gain, passed = column(s, result, "gain_lpt.attacker"), column(s, result, "proposals_passed")
	if at := len(gain) - 1; passed[at] != 0 || gain[at] > 1000 {
		t.Errorf("with less: %g proposals passed, the attacker gains %g LPT", passed[at], gain[at])
	}
}

// TestGovernance_ABriberWhoPaysEnoughTakesTheTreasury with hardly any stake of its own, and one who pays too little does not.
func TestGovernance_ABriberWhoPaysEnoughTakesTheTreasury(t *testing.T) {
	t.Parallel()
	const text = `name: bribes
question: who gets the treasury?
rounds: 45
genesis: {treasury_cut_ppm: 100000}
actors:
  - {name: keeper, kind: keeper}
  - {name: transcoders, kind: transcoder/honest, count: 10, params: {stake_lpt: 100000}}
  - {name: briber, kind: governance/briber, params: {tokens_lpt: 60000, enters: 10, bribe: 0.05, scruple: 0.01}}
metrics: [treasury_lpt, gain_lpt.briber, proposals_passed]
`
	s, result := play(t, text)
	gain, passed := column(s, result, "gain_lpt.briber"), column(s, result, "proposals_passed")
	// Nearly all of a million LPT of stake are bought at 0.05 LPT each, and the treasury of twelve rounds comes back.
	if at := len(gain) - 1; passed[at] != 1 || gain[at] > -40_000 || gain[at] < -52_000 {
		t.Errorf("%g proposals passed, the briber gains %g LPT", passed[at], gain[at])
	}
	s, result = play(t, strings.Replace(text, "bribe: 0.05", "bribe: 0.0005", 1))
	gain, passed = column(s, result, "gain_lpt.briber"), column(s, result, "proposals_passed")
	if at := len(gain) - 1; passed[at] != 0 || gain[at] > 0 || gain[at] < -1000 {
		t.Errorf("for little: %g proposals passed, the briber gains %g LPT", passed[at], gain[at])
	}
}

// TestMine_CallersComeWhenTheShareIsWorthTheGas compares the round of the first call for others with that of the closed form.
func TestMine_CallersComeWhenTheShareIsWorthTheGas(t *testing.T) {
	t.Parallel()
	s, result := play(t, `name: mine
question: when do callers come?
rounds: 300
actors:
  - {name: list, kind: miner/recipient, count: 50, params: {attention: 0.002}}
  - {name: caller, kind: miner/caller, params: {gas_units: 120000, calls: 100}}
exogenous:
  - {name: gas, kind: constant, params: {value: 50}}
  - {name: price, kind: constant, params: {value: 0.0000017}}
metrics: [mined, gain_lpt.caller]
`)
	// 0.006 ether of gas are 3529 of the 10,000 LPT, which the caller's share reaches after 35.3 % of 450 days, that come after 90.
	const share, delay, period, round = 0.006 / 0.0000017 / 10_000, 90 * 86_400, 450 * 86_400, 76_524
	want := (delay + share*period) / round
	gains := column(s, result, "gain_lpt.caller")
	for i, gain := range gains {
		if gain > 0 {
			if got := float64(i); math.Abs(got-want) > 2 {
				t.Errorf("the first call for others is in round %g, want %.1f", got, want)
			}
			return
		}
	}
	t.Error("nobody calls for others")
}

// TestShipped_EveryScenarioRuns plays the first rounds of the first and the last point of each.
func TestShipped_EveryScenarioRuns(t *testing.T) {
	t.Parallel()
	const rounds = "12"
	for _, name := range scenario.Shipped() {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s, err := scenario.LoadShipped(name)
			if err != nil {
				t.Fatal(err)
			}
			if strings.TrimSpace(s.Reading) == "" || len(s.Objectives) == 0 {
				t.Error("it has no reading or no objectives")
			}
			if s, err = s.Replace("rounds", rounds); err != nil {
				t.Fatal(err)
			}
			plan, r := planned(t, s)
			if err := r.Check(plan); err != nil {
				t.Fatal(err)
			}
			for _, number := range []int{0, plan.Jobs() - 1} {
				result, err := r.Run(t.Context(), plan, plan.Job(number))
				if err != nil {
					t.Fatal(err)
				}
				for i, x := range result.Summary {
					if math.IsNaN(x) || math.IsInf(x, 0) {
						t.Errorf("number %d of the summary is %g", i, x)
					}
				}
			}
		})
	}
}

// TestStarlark_AScriptIsAStrategy bonds, unbonds and withdraws by a script, on the model and on bytecode.
func TestStarlark_AScriptIsAStrategy(t *testing.T) {
	t.Parallel()
	const text = `name: scripted
question: can strategies be written by others?
rounds: 12
actors:
  - {name: keeper, kind: keeper}
  - {name: transcoders, kind: transcoder/honest, count: 2}
  - {name: mine, kind: starlark, count: 2, params: {script: mine.star, leaves: 3}}
metrics: [gain_lpt.mine, stake_lpt.mine, reverts]
output: {events: true}
`
	const code = `
def purse(i, params):
    return (1.0, 1000.0 * (i + 1))

def begin(s):
    for a in s.accounts:
        s.do("LivepeerToken.approve", by=a, to=s.staking, amount=s.balance(a).tokens)

def act(s):
    if s.phase != "open":
        return
    for a in s.accounts:
        if s.round == 1:
            best = sorted(s.members(), key=lambda m: s.transcoder(m).reward_cut)[0]
            s.do("Staking.bond", by=a, to=best, amount=s.balance(a).tokens)
        elif s.round == s.params["leaves"]:
            s.state[a] = s.do("Staking.unbond", by=a, amount=s.delegator(a).shares).id
        elif a in s.state and s.do("Staking.withdraw", by=a, id=s.state[a]).revert == "":
            s.state.pop(a)
`
	parse := func(text, code string) (*engine.Plan, *stage.Runner) {
		s, err := scenario.Parse("scripted.yaml", []byte(text))
		if err != nil {
			t.Fatal(err)
		}
		if fmt.Sprint(s.Files()) != "[mine.star]" {
			t.Errorf("it reads %v", s.Files())
		}
		plan, runner := planned(t, s)
		plan.Inputs = map[string][]byte{"mine.star": []byte(code)}
		return plan, runner
	}
	var results []*engine.Result
	for _, world := range []string{"model", "evm"} {
		plan, runner := parse(text+"engine: "+world+"\n", code)
		result, err := runner.Run(t.Context(), plan, plan.Job(0))
		if err != nil {
			t.Fatal(err)
		}
		results = append(results, result)
		gain, stake := column(plan.Scenario, result, "gain_lpt.mine"), column(plan.Scenario, result, "stake_lpt.mine")
		if stake[0] != 0 || math.Abs(stake[1]-3000) > 1e-6 || stake[4] != 0 || gain[11] < 1 || gain[11] > 3000 {
			t.Errorf("%s: stake %v, gain %v", world, stake, gain)
		}
	}
	if fmt.Sprint(results[0].Events) != fmt.Sprint(results[1].Events) {
		t.Error("the script does other things on bytecode")
	}
	for broken, want := range map[string]string{
		"def act(s):\n    s.do('Staking.steal', by=s.accounts[0])": `mine: mine.star:2:9: there is no action "Staking.steal", such as Staking.bond`,
		"def act(s):\n    s.do('Staking.bond', by=1)":              "mine: mine.star:2:9: account 1 is none of mine",
		"def act(s):\n    while True:\n        pass":               "mine: mine.star:1:1: Starlark computation cancelled: too many steps",
		"def act(s:":        "mine: mine.star:1:11",
		"def play(s): pass": "mine: mine.star does not define act(s)",
	} {
		plan, runner := parse(text, broken)
		if _, err := runner.Run(t.Context(), plan, plan.Job(0)); err == nil || !strings.HasPrefix(err.Error(), want) || strings.Contains(err.Error(), "\n") {
			t.Errorf("%q: %v, want %q", broken, err, want)
		}
	}
}
