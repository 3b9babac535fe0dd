package contracts_test

import (
	"encoding/json"
	"errors"
	"testing"

	"github.com/livepeer/network/contracts"
)

// TestParameters_DeadlinesFit is DEP_02.
func TestParameters_DeadlinesFit(t *testing.T) {
	t.Parallel()
	for _, network := range []string{"devnet", "live"} {
		if err := contracts.CheckDeadlines(parameters(t, network)); err != nil {
			t.Errorf("%s: %v", network, err)
		}
	}
}

// TestCheckDeadlines_RefusesWhatDoesNotFit changes one time of the live parameters at a time.
func TestCheckDeadlines_RefusesWhatDoesNotFit(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		change map[string]map[string]any
		fits   bool
	}{
		"claims as long as a thaw":           {map[string]map[string]any{"jobs": {"challengeWindowSeconds": 535_668 - 21_600}}, false},
		"claims a bit shorter":               {map[string]map[string]any{"jobs": {"challengeWindowSeconds": 535_668 - 21_600 - 1}}, true},
		"a timelock before a thaw":           {map[string]map[string]any{"governance": {"timelockDelaySeconds": 535_667}}, false},
		"a vote within the round":            {map[string]map[string]any{"governance": {"votingDelaySeconds": 76_523}}, false},
		"a vote without time":                {map[string]map[string]any{"governance": {"votingPeriodSeconds": 0}}, false},
		"the court in 6 hours":               {map[string]map[string]any{"jobs": {"verifier": "@VerificationCourt"}}, false},
		"the court, a second less":           {map[string]map[string]any{"jobs": {"verifier": "@VerificationCourt", "challengeWindowSeconds": 48_597}}, false},
		"the court":                          {map[string]map[string]any{"jobs": {"verifier": "@VerificationCourt", "challengeWindowSeconds": 48_600}}, true},
		"bonds held until digests are final": {map[string]map[string]any{"attention": {"holdSeconds": 106_200}}, false},
		"bonds held a second longer":         {map[string]map[string]any{"attention": {"holdSeconds": 106_201}}, true},
		"claims as long as attention's notice": {
			map[string]map[string]any{"jobs": {"challengeWindowSeconds": 604_800}, "staking": {"thawRounds": 10}, "governance": {"timelockDelaySeconds": 765_240}}, false,
		},
		"a court without clocks": {
			map[string]map[string]any{"jobs": {"verifier": "@VerificationCourt", "challengeWindowSeconds": 48_600}, "truebit": {"clockSeconds": 0}}, false,
		},
	} {
		var all map[string]map[string]any
		var whole map[string]json.RawMessage
		if err := json.Unmarshal(parameters(t, "live"), &whole); err != nil {
			t.Fatal(err)
		}
		all = map[string]map[string]any{}
		for group, text := range whole {
			var fields map[string]any
			if json.Unmarshal(text, &fields) == nil {
				all[group] = fields
			}
		}
		for group, fields := range c.change {
			for field, value := range fields {
				all[group][field] = value
			}
		}
		text, err := json.Marshal(all)
		if err != nil {
			t.Fatal(err)
		}
		if err := contracts.CheckDeadlines(text); (err == nil) != c.fits || err != nil && !errors.Is(err, contracts.ErrDeadlines) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if err := contracts.CheckDeadlines([]byte("{")); err == nil || errors.Is(err, contracts.ErrDeadlines) {
		t.Errorf("no JSON: %v", err)
	}
}

func parameters(t *testing.T, network string) []byte {
	t.Helper()
	text, err := contracts.Parameters(network)
	if err != nil {
		t.Fatal(err)
	}
	return text
}
