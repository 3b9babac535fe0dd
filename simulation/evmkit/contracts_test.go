package evmkit

import (
	"context"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"

	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/simulation/world"
	"github.com/livepeer/network/simulation/world/install"
)

// mirror is a Sender whose transactions are carried out on go-ethereum's state as well.
type mirror struct {
	*Sender

	twin *twin
}

// SendAll implements deploy.Sender.
func (m *mirror) SendAll(_ context.Context, first uint64, requests []chain.Request) ([]*types.Receipt, error) {
	var receipts []*types.Receipt
	for i, request := range requests {
		tx, err := txOf(m.account, request.To, request.Value.Big(), request.Data)
		if err != nil {
			return nil, err
		}
		result := m.twin.send(&tx)
		hash := crypto.Keccak256Hash(m.account[:], []byte{byte(first) + byte(i)})
		if err := failure(&result, hash); err != nil {
			return nil, err
		}
		receipts = append(receipts, m.backend.book(&result, hash))
	}
	return receipts, nil
}

// View implements world.Chain.
func (w *twin) View(to common.Address, data []byte) ([]byte, error) {
	result := w.ours.Call(&Tx{To: &to, Data: data})
	return result.Return, result.Err
}

// TestState_RunsTheContractsAsGoEthereumsDoes deploys the network on both states and has accounts do things in it.
func TestState_RunsTheContractsAsGoEthereumsDoes(t *testing.T) {
	t.Parallel()
	g, err := world.NewGenesis("devnet", 0)
	if err != nil {
		t.Fatal(err)
	}
	w := newTwin(t)
	w.ours.time = g.Time - 1
	w.mine()
	backend := NewBackend(w.ours)
	accounts, err := world.NewKeyring(nil)
	if err != nil {
		t.Fatal(err)
	}
	keys, _, err := install.Run(t.Context(), accounts, &g, backend, &mirror{backend.Sender(accounts.Address(world.Holder)), w})
	if err != nil {
		t.Fatal(err)
	}
	w.sameRoot()
	rules, err := world.NewRules()
	if err != nil {
		t.Fatal(err)
	}
	live(w, world.NewCoder(rules, keys, w, w.ours.ChainID(), &g))
}

// live has accounts do 400 things at random.
func live(w *twin, coder *world.Coder) {
	const people, actions, needed = 8, 400, 60
	someone := func(r *rand.Rand) world.Account { return world.Account(1 + r.IntN(people)) }
	r := rand.New(rand.NewPCG(1, 2))
	stake := new(uint256.Int).Mul(uint256.NewInt(150), uint256.NewInt(1e18))
	for a := world.Account(1); a <= people; a++ {
		w.put(coder.Keys().Address(a), nil, 1e18)
		for _, action := range []world.Action{
			{Op: world.OpTransfer, By: world.Holder, To: a, Amount: *new(uint256.Int).Lsh(stake, 4)},
			{Op: world.OpApprove, By: a, To: world.Staking.Account(), Amount: *new(uint256.Int).Lsh(stake, 8)},
		} {
			act(w, coder, &action)
		}
	}
	ops := []world.Op{
		world.OpTransfer, world.OpRegister, world.OpJoin, world.OpBond, world.OpBond, world.OpUnbond, world.OpRebond, world.OpWithdraw, world.OpRedelegate,
		world.OpReward, world.OpReward, world.OpInitializeRound, world.OpFund, world.OpUnlock, world.OpSetPrice, world.OpResign, world.OpSync, world.OpDepositBond,
	}
	done := 0
	for n := range actions {
		a := world.Action{Op: ops[r.IntN(len(ops))], By: someone(r), To: someone(r), ID: r.Uint64N(3)}
		switch a.Op {
		case world.OpInitializeRound, world.OpWithdraw, world.OpUnlock:
			a.To = 0
		case world.OpFund, world.OpDepositBond:
			a.Value.SetUint64(1000)
			a.Amount.SetUint64(400)
		case world.OpRegister:
			a.N, a.M, a.Amount = r.Uint64N(1e6), r.Uint64N(1e6), *stake
		default:
			a.Amount.Div(stake, uint256.NewInt(1+r.Uint64N(4)))
		}
		if act(w, coder, &a) {
			done++
		}
		if n%40 == 20 {
			w.ours.time += 60
			w.mine()
		}
		if n%100 == 50 {
			w.leave()
			w.sameRoot()
		}
	}
	if done < needed {
		w.t.Errorf("%d of %d actions succeeded", done, actions)
	}
	w.sameRoot()
}

// act carries out an action; one that is no call of its contract is left out.
func act(w *twin, coder *world.Coder, a *world.Action) bool {
	w.t.Helper()
	call, err := coder.Call(a)
	if err != nil {
		return false
	}
	result := w.send(&Tx{From: call.From, To: &call.To, Value: *call.Value, Data: call.Data})
	return result.Gas > 0 && result.Err == nil
}
