package network_test

import (
	"context"
	"os"
	"strings"
	"testing"

	"github.com/livepeer/network/simulation/actors"
	"github.com/livepeer/network/simulation/engine"
	"github.com/livepeer/network/simulation/network"
	"github.com/livepeer/network/simulation/scenario"
	"github.com/livepeer/network/simulation/world"
	"github.com/livepeer/network/simulation/world/evm"
)

const small = `name: small
question: does the network run?
engine: evm
rounds: 6
seed: 3
actors:
  - {name: keeper, kind: keeper}
  - {name: transcoders, kind: transcoder/honest, count: 4, params: {stake_lpt: 50000, spread: 0.5}}
  - {name: holders, kind: delegator/sticky, count: 10, params: {tokens_lpt: 100000}}
metrics: [participation, inflation_ppb, minted_share, supply_lpt, transcoders, gini, reverts, stake_share.holders, gain_lpt.holders]
output: {events: true}
`

func runner() *network.Runner {
	return &network.Runner{
		Kinds: actors.Kinds(), Files: os.DirFS("."),
		Worlds: map[string]network.Opener{
			scenario.EngineEVM: func(ctx context.Context, g world.Genesis) (world.World, error) { return evm.New(ctx, g) },
		},
	}
}

func run(t *testing.T, text string) (*scenario.Scenario, *engine.Result) {
	t.Helper()
	s, err := scenario.Parse("small.yaml", []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	r := runner()
	if err := r.Check(s); err != nil {
		t.Fatal(err)
	}
	plan, err := engine.NewPlan(s, "", nil)
	if err != nil {
		t.Fatal(err)
	}
	result, err := r.Run(t.Context(), plan, plan.Job(0))
	if err != nil {
		t.Fatal(err)
	}
	return s, result
}

func TestRun_ANetworkMintsItsRewards(t *testing.T) {
	t.Parallel()
	_, result := run(t, small)
	for _, row := range result.Series {
		t.Log(row.Round, row.Values)
	}
	for _, e := range result.Events {
		if e.Revert != "" || e.Round < 2 && !strings.Contains(e.What, "approve") {
			t.Log(e)
		}
	}
}
