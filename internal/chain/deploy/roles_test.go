package deploy_test

import (
	"encoding/json"
	"errors"
	"maps"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/livepeer/network/bindings"
	"github.com/livepeer/network/contracts"
	"github.com/livepeer/network/internal/chain/deploy"
)

const managerPlan = `{"steps": [
	{"deploy": "AccessManager", "args": ["%deployer"]},
	{"deploy": "AccessManager", "name": "Holder", "args": ["%deployer"]},
	{"call": "AccessManager", "method": "grantRole", "args": [0, "$admin", 0]},
	{"call": "AccessManager", "method": "grantRole", "args": [7, "@Holder", 0]},
	{"call": "AccessManager", "method": "revokeRole", "args": [0, "$retired"]}
], "roles": [
	{"of": "AccessManager", "role": 0, "held": ["$admin"]},
	{"of": "AccessManager", "role": 7, "held": ["@Holder"]}
]}`

func (b *bench) managerConfig(t *testing.T, plan, params string) deploy.Config {
	t.Helper()
	cfg := b.config(t)
	meta := &bindings.AccessManagerMetaData
	parsed, err := meta.ParseABI()
	if err != nil {
		t.Fatal(err)
	}
	cfg.Plan, cfg.Params, cfg.StateFile = []byte(plan), []byte(params), ""
	cfg.Artifacts["AccessManager"] = deploy.Artifact{ABI: *parsed, Bytecode: common.FromHex(meta.Bin)}
	return cfg
}

func TestRun_ProvesThatNoKeyHoldsARole(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	const nobody = "0x0000000000000000000000000000000000000000"
	const contractAdmin = `{"admin": "@Holder", "retired": "%deployer"}`
	if _, err := deploy.Run(t.Context(), b.managerConfig(t, managerPlan, contractAdmin)); err != nil {
		t.Fatalf("roles of contracts alone: %v", err)
	}
	for name, c := range map[string]struct{ plan, params, says string }{
		"the deployer stays": {managerPlan, `{"admin": "@Holder", "retired": "` + nobody + `"}`, "holds role"},
		"a key is named":     {managerPlan, `{"admin": "%deployer", "retired": "` + nobody + `"}`, "no code"},
		"not granted":        {strings.Replace(managerPlan, `"role": 7`, `"role": 8`, 1), contractAdmin, "role"},
		"not listed": {strings.Replace(managerPlan, `,
	{"of": "AccessManager", "role": 7, "held": ["@Holder"]}`, "", 1), contractAdmin, "holds role"},
	} {
		_, err := deploy.Run(t.Context(), b.managerConfig(t, c.plan, c.params))
		if !errors.Is(err, deploy.ErrRoles) || !strings.Contains(err.Error(), c.says) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

const openPlan = `{"steps": [
	{"deploy": "AccessManager", "args": ["%deployer"]},
	{"deploy": "AccessManager", "name": "Target", "args": ["%deployer"]},
	{"call": "AccessManager", "method": "setTargetFunctionRole", "args": ["@Target", ["#AccessManager.cancel", "#AccessManager.execute"], "$role"]},
	{"call": "AccessManager", "method": "setTargetFunctionRole", "args": ["@Target", ["#AccessManager.execute"], "$after"]},
	{"call": "AccessManager", "method": "setRoleAdmin", "args": [7, "$keeper"]},
	{"call": "AccessManager", "method": "setRoleGuardian", "args": [7, "$canceller"]},
	{"call": "AccessManager", "method": "grantRole", "args": [0, "@Target", 0]},
	{"call": "AccessManager", "method": "grantRole", "args": [7, "@Target", 0]},
	{"call": "AccessManager", "method": "revokeRole", "args": [0, "%deployer"]}
], "roles": [
	{"of": "AccessManager", "role": 0, "held": ["@Target"]},
	{"of": "AccessManager", "role": 7, "held": ["@Target"], "calls": {"Target": ["cancel"]}}
]}`

// TestRun_ProvesWhoMayCallWhat is DEP_03: a restricted function that was opened to everybody needs no holder of any role.
func TestRun_ProvesWhoMayCallWhat(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	const everybody = `"18446744073709551615"`
	params := func(role, after, keeper, canceller string) string {
		return `{"role": ` + role + `, "after": ` + after + `, "keeper": ` + keeper + `, "canceller": ` + canceller + `}`
	}
	public := strings.Replace(openPlan, `{"Target": ["cancel"]}`, `{}`, 1)
	said := strings.Replace(public, `"roles": [`, `"roles": [
	{"of": "AccessManager", "role": "PUBLIC_ROLE", "held": [], "calls": {"Target": ["cancel"]}},`, 1)
	for name, c := range map[string]struct{ plan, params string }{
		"a role's":         {openPlan, params("7", "0", "0", "0")},
		"everybody's":      {said, params(everybody, "0", "0", "0")},
		"by its signature": {strings.Replace(openPlan, `["cancel"]`, `["cancel(address,address,bytes)"]`, 1), params("7", "0", "0", "0")},
	} {
		if _, err := deploy.Run(t.Context(), b.managerConfig(t, c.plan, c.params)); err != nil {
			t.Errorf("%s, as the plan says: %v", name, err)
		}
	}
	for name, c := range map[string]struct{ plan, params, says string }{
		"opened to everybody":    {public, params(everybody, "0", "0", "0"), "may call"},
		"another role's":         {openPlan, params(everybody, "0", "0", "0"), "call"},
		"one more":               {openPlan, params("7", "7", "0", "0"), "may call"},
		"one more for everybody": {openPlan, params("7", everybody, "0", "0"), "may call"},
		"still the admin's":      {openPlan, params("0", "0", "0", "0"), "missing"},
		"granted by everybody":   {openPlan, params("7", "0", everybody, "0"), "is kept by"},
		"undone by everybody":    {openPlan, params("7", "0", "0", everybody), "is kept by"},
	} {
		_, err := deploy.Run(t.Context(), b.managerConfig(t, c.plan, c.params))
		if !errors.Is(err, deploy.ErrRoles) || !strings.Contains(err.Error(), c.says) {
			t.Errorf("%s: %v", name, err)
		}
	}
	for name, text := range map[string]string{
		"no contract": `{"Nobody": ["cancel"]}`, "no method": `{"Target": ["abolish"]}`,
	} {
		_, err := deploy.Run(t.Context(), b.managerConfig(t, strings.Replace(openPlan, `{"Target": ["cancel"]}`, text, 1), params("7", "0", "0", "0")))
		if !errors.Is(err, deploy.ErrBadPlan) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestRun_TheLivePlanLeavesNobodyInCharge is DEP_01 with the parameters of a live network.
func TestRun_TheLivePlanLeavesNobodyInCharge(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	text, err := contracts.Parameters("live")
	if err != nil {
		t.Fatal(err)
	}
	var params map[string]any
	if err := json.Unmarshal(text, &params); err != nil {
		t.Fatal(err)
	}
	params["guardian"] = map[string]any{"members": []string{"0x0000000000000000000000000000000000000001", "0x0000000000000000000000000000000000000002"}, "threshold": 2}
	for group, values := range map[string]map[string]any{
		"rounds": {"startTime": 1}, "genesis": {"root": common.Hash{1}, "leaves": 1000},
	} {
		object, ok := params[group].(map[string]any)
		if !ok {
			t.Fatalf("no %s in the parameters", group)
		}
		maps.Copy(object, values)
	}
	cfg := b.config(t)
	cfg.Plan = contracts.Plan()
	if cfg.Params, err = json.Marshal(params); err != nil {
		t.Fatal(err)
	}
	for name, meta := range bindings.All {
		parsed, err := meta.ParseABI()
		if err != nil {
			t.Fatal(err)
		}
		cfg.Artifacts[name] = deploy.Artifact{ABI: *parsed, Bytecode: common.FromHex(meta.Bin)}
	}
	d, err := deploy.Run(t.Context(), cfg)
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"LivepeerGovernor", "Timelock", "Guardian", "StakeVotes", "RV32Judge", "ProgramRegistry", "CaseStart", "VerificationCourt"} {
		if _, there := d.Addresses[name]; !there {
			t.Errorf("no %s", name)
		}
	}
}
