package stage_test

import (
	"fmt"
	"testing"
)

// onNode needs no call by a contract's account, which a node takes from nobody, and has seconds enough for a block of each action.
const onNode = `name: node
question: is it the same on a node?
rounds: 4
seed: 3
genesis: {supply_lpt: 10000000, round_seconds: 600}
actors:
  - {name: keeper, kind: keeper}
  - {name: transcoders, kind: transcoder/honest, count: 3, params: {stake_lpt: 50000, spread: 0.5}}
  - {name: holders, kind: delegator/sticky, count: 3, params: {tokens_lpt: 100000}}
metrics: [participation, inflation_ppb, minted_share, supply_lpt, transcoders, reverts, gain_lpt.holders]
`

// TestRun_ANodeTellsTheSameStory compares every number of a scenario in the model with those on an embedded chain.
func TestRun_ANodeTellsTheSameStory(t *testing.T) {
	t.Parallel()
	_, model := play(t, onNode)
	_, chain := play(t, onNode+"engine: node\n")
	if fmt.Sprint(model.Series) != fmt.Sprint(chain.Series) || len(model.Series) != 4 || len(model.Events) != len(chain.Events) {
		t.Errorf("the model tells %v, the node %v", model.Series, chain.Series)
	}
}
