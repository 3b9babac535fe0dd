package genesis

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/livepeer/network/contracts"
)

func TestOver_ChangesObjectsFieldByField(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ below, above, want string }{
		{`{"a": {"b": 1, "c": [1, 2]}, "d": "x"}`, `{"a": {"c": [3]}, "e": null}`, `{"a":{"b":1,"c":[3]},"d":"x","e":null}`},
		{`{"a": 123456789012345678901234567890}`, ``, `{"a": 123456789012345678901234567890}`},
		{`{"a": 123456789012345678901234567890}`, `{}`, `{"a":123456789012345678901234567890}`},
		{`{"a": 1}`, `{"a": {"b": 2}}`, `{"a":{"b":2}}`},
		{`{"a": null}`, `{"a": {"b": 2}}`, `{"a":{"b":2}}`},
		{`{"a": {"b": 2}}`, `{"a": 1}`, `{"a":1}`},
	} {
		got, err := over(json.RawMessage(c.below), json.RawMessage(c.above))
		if err != nil || string(got) != c.want {
			t.Errorf("%s over %s is %s, want %s: %v", c.above, c.below, got, c.want, err)
		}
	}
	if _, err := over(json.RawMessage(`{}`), json.RawMessage(`{"a"`)); err == nil {
		t.Error("half an object is laid over something")
	}
}

// TestSetup_CourtsTimesFit holds the parameters of a devnet that the court judges to DEP_02, and sees that others are refused.
func TestSetup_CourtsTimesFit(t *testing.T) {
	t.Parallel()
	check := func(s Setup) error {
		all, err := s.groups()
		if err != nil {
			t.Fatal(err)
		}
		text, err := json.Marshal(all)
		if err != nil {
			t.Fatal(err)
		}
		if !strings.Contains(string(text), strings.ToLower(Address("verifier-2").Hex())) {
			t.Error("the verifiers are no members of the committee")
		}
		return contracts.CheckDeadlines(text)
	}
	if err := check(Setup{VerificationRate: 1, Parameters: json.RawMessage(CourtParameters)}); err != nil {
		t.Error(err)
	}
	if err := check(Setup{Parameters: json.RawMessage(`{"jobs": {"verifier": "@VerificationCourt"}}`)}); !errors.Is(err, contracts.ErrDeadlines) {
		t.Errorf("games that take longer than claims: %v", err)
	}
}

// TestSetup_RefusesParametersThatDoNotExist is about files that people write.
func TestSetup_RefusesParametersThatDoNotExist(t *testing.T) {
	t.Parallel()
	s := Setup{Parameters: json.RawMessage(CourtParameters)}
	if err := s.Change(json.RawMessage(`{"rounds": {"lengthSeconds": 3600}}`)); err != nil {
		t.Fatal(err)
	}
	all, err := s.groups()
	if err != nil || !strings.Contains(string(all["rounds"]), `"lengthSeconds":3600`) || !strings.Contains(string(all["jobs"]), "@VerificationCourt") {
		t.Errorf("rounds %s, jobs %s: %v", all["rounds"], all["jobs"], err)
	}
	for change, want := range map[string]string{
		`{"rounds": {"length": 3600}}`: "no parameter rounds.length",
		`{"round": 1}`:                 "no parameter round",
		`{"rounds"`:                    "not JSON",
		`[]`:                           "no object",
	} {
		refused := Setup{}
		if err := refused.Change(json.RawMessage(change)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v, want %q", change, err, want)
		}
	}
}
