package stage_test

import (
	"context"
	"fmt"
	"os"

	"github.com/holiman/uint256"

	"github.com/livepeer/network/simulation/actors"
	"github.com/livepeer/network/simulation/engine"
	"github.com/livepeer/network/simulation/sample"
	"github.com/livepeer/network/simulation/scenario"
	"github.com/livepeer/network/simulation/stage"
	"github.com/livepeer/network/simulation/study"
	"github.com/livepeer/network/simulation/world"
)

// saver is a strategy: a delegator that does not bond all at once but a part every so many rounds.
type saver struct{ group *actors.Group }

func (saver) Purse(int) (ether, tokens uint256.Int) { return actors.ToWei(1), actors.ToWei(1_000_000) }

func (saver) Begin(*actors.Scene) error { return nil }

func (v saver) Act(s *actors.Scene) error {
	if s.Phase != actors.Open || s.Round%int(v.group.Number("every")) != 0 {
		return nil
	}
	part := actors.ToWei(v.group.Number("part_lpt"))
	for _, self := range v.group.Accounts {
		for _, a := range []world.Action{
			{Op: world.OpApprove, By: self, To: world.Staking.Account(), Amount: part},
			{Op: world.OpBond, By: self, To: s.Cast.Of("transcoder")[0], Amount: part},
		} {
			if _, err := s.Must(a); err != nil {
				return err
			}
		}
	}
	return nil
}

const saving = `name: saving
question: does it matter how slowly stake comes?
rounds: 20
actors:
  - {name: keeper, kind: keeper}
  - {name: transcoder, kind: transcoder/honest}
  - {name: savers, kind: delegator/saver, count: 3}
metrics: [participation]
sweep:
  method: grid
  dimensions: [{path: actors.savers.params.every, values: [2, 10]}]
`

// Example plays a scenario with a strategy of one's own, and reads what came of it.
func Example() {
	kind := actors.Kind{
		Name: "delegator/saver", Doc: "bonds a part every so many rounds",
		Params: []actors.Param{
			{Name: "every", Default: 5.0, Least: 1, Greatest: 1000, Doc: "rounds between two parts"},
			{Name: "part_lpt", Default: 50_000.0, Least: 1, Greatest: 100_000, Doc: "what it bonds each time"},
		},
		New: func(g *actors.Group) actors.Strategy { return saver{g} },
	}
	if err := playWith(append(actors.Kinds(), kind)); err != nil {
		fmt.Println(err)
	}
	// Output:
	// every 2: 15.3 % bonded
	// every 10: 3.35 % bonded
}

func playWith(kinds []actors.Kind) error {
	s, err := scenario.Parse("saving.yaml", []byte(saving))
	if err != nil {
		return err
	}
	plan, err := engine.NewPlan(s, "example", sample.Design)
	if err != nil {
		return err
	}
	worlds, err := stage.Worlds()
	if err != nil {
		return err
	}
	runner := &stage.Runner{Worlds: worlds, Kinds: kinds}
	if err := runner.Check(plan); err != nil {
		return err
	}
	folder, err := os.MkdirTemp("", "saving")
	if err != nil {
		return err
	}
	defer os.RemoveAll(folder)
	if _, err := engine.Run(context.Background(), engine.Config{Plan: plan, Folder: folder, Executor: engine.Pool{Runner: runner, Workers: 2}}); err != nil {
		return err
	}
	found, err := study.Read(folder)
	if err != nil {
		return err
	}
	for point, every := range []int{2, 10} {
		fmt.Printf("every %d: %.3g %% bonded\n", every, 100*found.Outcomes(point, "participation.last")[0])
	}
	return nil
}
