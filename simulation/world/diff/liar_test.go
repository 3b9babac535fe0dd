package diff_test

import (
	"errors"
	"testing"

	"github.com/livepeer/network/simulation/world"
	"github.com/livepeer/network/simulation/world/diff"
	"github.com/livepeer/network/simulation/world/model"
)

// liar is a model in which one thing goes wrong: it says that it has carried out an Op, and has not.
type liar struct {
	*model.World

	about world.Op
}

func (l *liar) Apply(a *world.Action) (world.Receipt, error) {
	if a.Op != l.about {
		return l.World.Apply(a)
	}
	fork, err := l.World.Fork()
	if err != nil {
		return world.Receipt{}, err
	}
	return fork.Apply(a)
}

func (l *liar) Fork() (world.World, error) {
	fork, err := l.World.Fork()
	if err != nil {
		return nil, err
	}
	honest, _ := fork.(*model.World)
	return &liar{World: honest, about: l.about}, nil
}

// TestPair_NoticesWhatIsNotDone has a lie found in Ops of every contract. A transfer that is none takes no more than itself to tell.
func TestPair_NoticesWhatIsNotDone(t *testing.T) {
	t.Parallel()
	for _, op := range []world.Op{
		world.OpTransfer, world.OpBond, world.OpUnbond, world.OpRebond, world.OpRedelegate, world.OpReward, world.OpSlash, world.OpJoin, world.OpSync, world.OpSetService,
		world.OpCreateJob, world.OpElect, world.OpClaim, world.OpFinalize, world.OpAdmit, world.OpFund, world.OpRedeem, world.OpPropose, world.OpCastVote, world.OpSetRoundLength,
		world.OpAttest, world.OpOpenGame, world.OpDissect, world.OpTimeOut, world.OpSettleCase, world.OpPostDigest, world.OpPublish,
		world.OpRegisterVerifier, world.OpLeaveAttention, world.OpCommitAttention, world.OpReckon, world.OpFundAttention, world.OpSetAttentionTerms,
		world.OpGrantRole, world.OpSetAuthority, world.OpAskPause, world.OpScheduleOperation, world.OpMintReward,
	} {
		pair := open(t, diff.Pair{Left: newModel(t, newGenesis(t)), Right: newModel(t, newGenesis(t))})
		honest, _ := pair.Right.(*model.World)
		pair.Right = &liar{World: honest, about: op}
		var trace diff.Trace
		var failure error
		for seed := uint64(1); failure == nil && seed <= mostTraces; seed++ {
			trace, failure = untilDifference(t, fork(t, pair), seed)
		}
		var difference *diff.Difference
		if !errors.As(failure, &difference) {
			t.Errorf("op %d: %v after %d traces", op, failure, mostTraces)
			continue
		}
		if op != world.OpTransfer {
			continue
		}
		if short := diff.Shrink(pair, trace, 400); len(short) != 1 || short[0].Action.Op != op {
			t.Errorf("op %d: %d of %d steps are left:\n%s", op, len(short), len(trace), short)
		}
	}
}

// mostTraces and mostSteps are how long a lie may stay unnoticed.
const mostTraces, mostSteps = 20, 500

// untilDifference plays a trace until the worlds come apart.
func untilDifference(t *testing.T, pair diff.Pair, seed uint64) (diff.Trace, error) {
	t.Helper()
	generator := diff.NewGenerator(seed, pair.Left)
	var trace diff.Trace
	var step diff.Step
	var receipt world.Receipt
	for len(trace) < mostSteps {
		var err error
		if step, err = generator.Next(&step, receipt); err != nil {
			t.Fatal(err)
		}
		trace = append(trace, step)
		if receipt, err = pair.Do(len(trace), &step); err != nil {
			return trace, err
		}
	}
	return trace, nil
}
