package stage_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/livepeer/network/simulation/scenario"
)

// lookers is a network whose jobs the court judges, with one transcoder that cuts corners.
const lookers = `name: lookers
question: who looks?
rounds: %d
seed: 11
genesis: {verification_rate: 20, inflation_ppb: 0, inflation_step_ppb: 0}
actors:
  - {name: keeper, kind: keeper}
  - {name: honest, kind: transcoder/honest, count: 3, params: {stake_lpt: 50000}}
  - {name: cutter, kind: transcoder/corner-cutter, params: {stake_lpt: 50000, share: 0.1}}
  - {name: payers, kind: broadcaster/cost, count: 2, params: {orders: 2, segments: 100}}
  - {name: verifiers, kind: verifier/rational, count: 5, params: {%s}}
metrics: [looking.verifiers, looked_share, look_pay_eth, claims_punished, bad_paid, reverts, gain_eth.verifiers, gain_lpt.verifiers, checks, claims_paid]
output: {events: true}
`

// TestRun_AttentionIsPaidAlikeInBothWorlds has verifiers commit, play and win games, post digests and be reckoned with, and leave.
func TestRun_AttentionIsPaidAlikeInBothWorlds(t *testing.T) {
	t.Parallel()
	for name, params := range map[string]string{
		"all look":   "pay: 2, cost_eth: 0.00002",
		"some look":  "pay: 2, cost_eth: 0.00002, look: 0.5, learning: 0",
		"all leave":  "pay: 2, cost_eth: 0.01",
		"unpaid":     "pay: 0, cost_eth: 0.0001",
		"jackpot":    "pay: 1, cost_eth: 0.0001",
		"none looks": "pay: 2, cost_eth: 0.01, look: 0, leaves: \"false\"",
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			text := fmt.Sprintf(lookers, 6, params)
			s, model := play(t, text)
			_, evm := play(t, text+"engine: evm\n")
			same(t, model, evm)
			last := func(metric string) float64 { values := column(s, model, metric); return values[len(values)-1] }
			for _, event := range model.Events {
				if event.Revert != "" && event.Revert != "AlreadyPenalized" { // The keeper's, after who has won a game.
					t.Errorf("round %d: %s reverts with %s", event.Round, event.What, event.Revert)
				}
			}
			if name == "all look" && (last("looked_share") != 1 || last("claims_punished") == 0 || last("gain_lpt.verifiers") <= 0) {
				t.Errorf("everybody looks: %g of the segments are looked at, %g claims are punished, verifiers win %g LPT",
					last("looked_share"), last("claims_punished"), last("gain_lpt.verifiers"))
			}
			if strings.HasPrefix(name, "none") && (last("looked_share") != 0 || last("claims_punished") != 0 || last("bad_paid") == 0) {
				t.Errorf("nobody looks: %g of the segments are looked at, %g claims are punished", last("looked_share"), last("claims_punished"))
			}
		})
	}
}

// TestRun_TheCourtHasToFit: rounds that are too short for its windows, and verifiers that would vote beside it, are refused.
func TestRun_TheCourtHasToFit(t *testing.T) {
	t.Parallel()
	good := fmt.Sprintf(lookers, 2, "pay: 2")
	for name, one := range map[string]struct{ old, new, want string }{
		"short rounds":  {"inflation_step_ppb: 0}", "inflation_step_ppb: 0, round_seconds: 40000}", "verifiers: rounds of 40000 seconds do not meet the windows of the court"},
		"other members": {"metrics:", "  - {name: members, kind: verifier/diligent}\nmetrics:", "verifiers: verifiers that are paid by attention are the only ones"},
	} {
		err := playError(t, strings.Replace(good, one.old, one.new, 1))
		if err == nil || !strings.Contains(err.Error(), one.want) {
			t.Errorf("%s: %v, want %q", name, err, one.want)
		}
	}
}

// playError is the error with which the first job of a scenario ends.
func playError(t *testing.T, text string) error {
	t.Helper()
	s, err := scenario.Parse("small.yaml", []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	plan, runner := planned(t, s)
	_, err = runner.Run(t.Context(), plan, plan.Job(0))
	return err
}
