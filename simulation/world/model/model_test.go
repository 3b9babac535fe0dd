package model_test

import (
	"fmt"
	"testing"

	"github.com/holiman/uint256"

	"github.com/livepeer/network/simulation/world"
	"github.com/livepeer/network/simulation/world/model"
)

func lpt(n uint64) *uint256.Int { return new(uint256.Int).Mul(uint256.NewInt(n), uint256.NewInt(1e18)) }

// devnet is how the worlds of these tests begin: with places for all transcoders, and inflation that does not come to rest at nothing.
func devnet(t testing.TB) world.Genesis {
	t.Helper()
	genesis, err := world.NewGenesis("devnet", 0)
	if err != nil {
		t.Fatal(err)
	}
	genesis.Parameters.Staking.ActiveSetCapacity = 512
	genesis.Parameters.Issuance.FloorPpb = 10_000
	return genesis
}

// newWorld is the model of a devnet with transcoders, each of whom has delegators.
func newWorld(t testing.TB, transcoders, delegators int) *model.World {
	t.Helper()
	rules, err := world.NewRules()
	if err != nil {
		t.Fatal(err)
	}
	keys, err := world.NewKeyring(nil)
	if err != nil {
		t.Fatal(err)
	}
	w, err := model.New(rules, keys, devnet(t))
	if err != nil {
		t.Fatal(err)
	}
	populate(t, w, transcoders, delegators)
	return w
}

// populate has transcoders register, from account 2 on, and delegators bond to them in turn.
func populate(t testing.TB, w world.World, transcoders, delegators int) {
	t.Helper()
	for i := range transcoders + delegators {
		a := add(t, w, lpt(uint64(1_000+i))) //nolint:gosec // Few.
		do(t, w, &world.Action{Op: world.OpApprove, By: a, To: world.Staking.Account(), Amount: *new(uint256.Int).SetAllOne()})
		bond := world.Action{Op: world.OpRegister, By: a, Amount: *lpt(500), N: 50_000, M: 500_000}
		if i >= transcoders {
			bond = world.Action{Op: world.OpBond, By: a, To: world.Account(2 + i%transcoders), Amount: *lpt(700)} //nolint:gosec // Few.
		}
		do(t, w, &bond)
	}
}

func add(t testing.TB, w world.World, tokens *uint256.Int) world.Account {
	t.Helper()
	a, err := w.Add(lpt(1_000), tokens)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func do(t testing.TB, w world.World, a *world.Action) world.Receipt {
	t.Helper()
	receipt, err := w.Apply(a)
	if err != nil {
		t.Fatalf("op %d: %v", a.Op, err)
	}
	if receipt.Revert != "" {
		t.Fatalf("op %d: reverted with %s", a.Op, receipt.Revert)
	}
	return receipt
}

// round goes to the next round, initializes it and has every transcoder call its reward, for which action is used.
func round(w world.World, transcoders int, action *world.Action) error {
	now, err := w.Round()
	if err != nil {
		return err
	}
	if err := w.Advance(now.End); err != nil {
		return err
	}
	*action = world.Action{Op: world.OpInitializeRound, By: world.Holder}
	if _, err := w.Apply(action); err != nil {
		return err
	}
	action.Op = world.OpReward
	for i := range transcoders {
		action.By = world.Account(2 + i) //nolint:gosec // Few.
		action.To = action.By
		receipt, err := w.Apply(action)
		if err != nil {
			return err
		}
		if receipt.Revert != "" || receipt.Amount.IsZero() {
			return fmt.Errorf("reward of %d: %q, or nothing", i, receipt.Revert)
		}
	}
	return nil
}

// TestFork_IsIndependent plays on in a fork and finds the world it came from as it was.
func TestFork_IsIndependent(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 3, 9)
	var action world.Action
	if err := round(w, 3, &action); err != nil {
		t.Fatal(err)
	}
	look := func(w world.World) string {
		var all string
		for a := range world.Account(14) {
			d, _ := w.Delegator(a)
			b, _ := w.Balance(a)
			p, _ := w.Transcoder(a)
			all += fmt.Sprint(d, b, p)
		}
		return all
	}
	before := look(w)
	fork, err := w.Fork()
	if err != nil {
		t.Fatal(err)
	}
	for range 200 {
		if err := round(fork, 3, &action); err != nil {
			t.Fatal(err)
		}
	}
	do(t, fork, &world.Action{Op: world.OpUnbond, By: 6, Amount: *uint256.NewInt(12345)})
	if look(fork) == before {
		t.Error("200 rounds have changed nothing")
	}
	if look(w) != before {
		t.Error("the fork has changed the world it came from")
	}
}

// TestApply_RefusesWhatIsNoCall has all that no transaction could be made of.
func TestApply_RefusesWhatIsNoCall(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 1, 1)
	for name, action := range map[string]world.Action{
		"no op":                {By: 1},
		"an op of the future":  {Op: 255, By: 1},
		"nobody":               {Op: world.OpResign},
		"unknown caller":       {Op: world.OpResign, By: 99},
		"unknown account":      {Op: world.OpTransfer, By: 1, To: 99},
		"ether for nothing":    {Op: world.OpResign, By: 1, Value: *uint256.NewInt(1)},
		"a commission of 2^32": {Op: world.OpSetCommission, By: 2, N: 1 << 32},
		"a price of 2^96":      {Op: world.OpSetService, By: 2, Amount: *new(uint256.Int).Lsh(uint256.NewInt(1), 96)},
		"an end of 2^48":       {Op: world.OpCreateJob, By: 2, M: 1 << 48, Value: *uint256.NewInt(1)},
		"a ticket of 2^96":     {Op: world.OpRedeem, By: 2, Data: world.Ticket{Sender: 1, Recipient: 2, FaceValue: *new(uint256.Int).Lsh(uint256.NewInt(1), 96)}},
		"a step of 2^24":       {Op: world.OpSetInflation, By: world.Timelock.Account(), Data: world.Inflation{StepPpb: 1 << 24}},
		"no data":              {Op: world.OpSetPenalties, By: world.Timelock.Account()},
	} {
		if _, err := w.Apply(&action); err == nil {
			t.Errorf("%s: accepted", name)
		}
	}
}
