package evm_test

import (
	"sync"
	"testing"

	"github.com/holiman/uint256"

	"github.com/livepeer/network/simulation/world"
	"github.com/livepeer/network/simulation/world/evm"
)

func lpt(n uint64) uint256.Int {
	var amount uint256.Int
	amount.Mul(uint256.NewInt(n), uint256.NewInt(1e18))
	return amount
}

func fresh(t testing.TB) *evm.World {
	t.Helper()
	g, err := world.NewGenesis("devnet", 0)
	if err != nil {
		t.Fatal(err)
	}
	w, err := evm.New(t.Context(), g)
	if err != nil {
		t.Fatal(err)
	}
	return w
}

func do(t testing.TB, w world.World, a world.Action) world.Receipt {
	t.Helper()
	receipt, err := w.Apply(&a)
	if err != nil || receipt.Revert != "" {
		t.Fatalf("op %d by %d: %s %v", a.Op, a.By, receipt.Revert, err)
	}
	return receipt
}

// settle gives a world transcoders, each with a stake of its own.
func settle(t testing.TB, w world.World, transcoders int) []world.Account {
	t.Helper()
	var all []world.Account
	for range transcoders {
		stake := lpt(1000)
		account, err := w.Add(uint256.NewInt(1e18), &stake)
		if err != nil {
			t.Fatal(err)
		}
		do(t, w, world.Action{Op: world.OpApprove, By: account, To: world.Staking.Account(), Amount: stake})
		do(t, w, world.Action{Op: world.OpRegister, By: account, Amount: stake, N: 100_000, M: 500_000})
		do(t, w, world.Action{Op: world.OpJoin, By: account})
		all = append(all, account)
	}
	return all
}

// TestWorld_PaysRewardsThatAreInItsViews goes through two rounds.
func TestWorld_PaysRewardsThatAreInItsViews(t *testing.T) {
	t.Parallel()
	w := fresh(t)
	all := settle(t, w, 3)
	round, err := w.Round()
	if err != nil {
		t.Fatal(err)
	}
	if err := w.Advance(round.End); err != nil {
		t.Fatal(err)
	}
	do(t, w, world.Action{Op: world.OpInitializeRound, By: world.Holder})
	before, err := w.Transcoder(all[0])
	if err != nil {
		t.Fatal(err)
	}
	paid := do(t, w, world.Action{Op: world.OpReward, By: all[0], To: all[0]})
	after, err := w.Transcoder(all[0])
	if err != nil {
		t.Fatal(err)
	}
	var gain uint256.Int
	gain.Sub(&after.Tokens, &before.Tokens)
	if paid.Amount.IsZero() || gain != paid.Amount || paid.Gas == 0 || !after.Active {
		t.Errorf("reward of %s, the pool of %s grew by %s: %+v", &paid.Amount, &before.Tokens, &gain, after)
	}
	again, err := w.Apply(&world.Action{Op: world.OpReward, By: all[0], To: all[0]})
	if err != nil || again.Revert == "" {
		t.Errorf("a second reward in a round: %+v %v", again, err)
	}
	poor, err := w.Apply(&world.Action{Op: world.OpFund, By: all[1], To: all[1], Amount: lpt(1), Value: lpt(5)})
	if err != nil || poor.Revert != world.RevertFunds {
		t.Errorf("ether that is not there: %+v %v", poor, err)
	}
}

// TestFork_GoesItsOwnWay checks that a fork, and its accounts, leave the world that it was made from as it was.
func TestFork_GoesItsOwnWay(t *testing.T) {
	t.Parallel()
	w := fresh(t)
	all := settle(t, w, 2)
	f, err := w.Fork()
	if err != nil {
		t.Fatal(err)
	}
	settle(t, f, 1)
	do(t, f, world.Action{Op: world.OpUnbond, By: all[0], Amount: lpt(1)})
	mine, err := w.Transcoder(all[0])
	if err != nil {
		t.Fatal(err)
	}
	theirs, err := f.Transcoder(all[0])
	if err != nil {
		t.Fatal(err)
	}
	if mine.Tokens != lpt(1000) || theirs.Tokens == mine.Tokens || w.Accounts() != 3 || f.Accounts() != 4 {
		t.Errorf("%s and %s bonded, %d and %d accounts", &mine.Tokens, &theirs.Tokens, w.Accounts(), f.Accounts())
	}
}

// TestFork_ManyRunAtTheSameTime has forks do the same things beside each other, and ends with the same in each.
func TestFork_ManyRunAtTheSameTime(t *testing.T) {
	t.Parallel()
	w := fresh(t)
	all := settle(t, w, 3)
	const forks = 4
	ends := make([]world.Supply, forks)
	var running sync.WaitGroup
	for i := range forks {
		f := w.Clone()
		running.Go(func() {
			for round := range uint64(5) {
				if err := f.Advance(w.Now() + 60*(round+1)); err != nil {
					t.Error(err)
				}
				for _, a := range []world.Action{
					{Op: world.OpInitializeRound, By: world.Holder}, {Op: world.OpReward, By: all[0], To: all[0]}, {Op: world.OpUnbond, By: all[1], Amount: lpt(1)},
				} {
					if r, err := f.Apply(&a); err != nil || r.Revert != "" {
						t.Error(a.Op, r, err)
					}
				}
			}
			var err error
			if ends[i], err = f.Supply(); err != nil {
				t.Error(err)
			}
		})
	}
	running.Wait()
	for _, end := range ends {
		if end != ends[0] || end.Bonded.IsZero() {
			t.Errorf("forks end with %+v", ends)
		}
	}
}

// TestAdvance_MakesBlocksUpToTheSecond counts blocks.
func TestAdvance_MakesBlocksUpToTheSecond(t *testing.T) {
	t.Parallel()
	w := fresh(t)
	start, block := w.Now(), w.Block()
	for _, step := range []struct{ seconds, blocks uint64 }{{0, 0}, {1, 1}, {13, 2}, {37, 4}} {
		if err := w.Advance(start + step.seconds); err != nil || w.Now() != start+step.seconds || w.Block() != block+step.blocks {
			t.Errorf("%d seconds: at %d, block %d of %d, %v", step.seconds, w.Now()-start, w.Block()-block, step.blocks, err)
		}
	}
	if err := w.Advance(start); err == nil {
		t.Error("time went back")
	}
}

func BenchmarkSetUp(b *testing.B) {
	for b.Loop() {
		fresh(b)
	}
}

func BenchmarkFork(b *testing.B) {
	w := fresh(b)
	all := settle(b, w, 8)
	for b.Loop() {
		f := w.Clone()
		do(b, f, world.Action{Op: world.OpUnbond, By: all[0], Amount: lpt(1)})
	}
}
