package bench

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient/simulated"
	"github.com/holiman/uint256"

	"github.com/livepeer/network/bindings"
	"github.com/livepeer/network/simulation/evmkit"
	"github.com/livepeer/network/simulation/world"
	"github.com/livepeer/network/simulation/world/evm"
	"github.com/livepeer/network/simulation/world/model"
)

const (
	// transcoders and delegators are in the worlds that are measured.
	transcoders, delegators = 100, 1000
	// perBlock is how many transactions ethclient/simulated is given for each block.
	perBlock = 100
)

var errRefused = errors.New("a contract refused what it should not")

func worldCases() []Case {
	const turn = 3*transcoders + 1 // A round of stake, and the next one begins.
	return []Case{
		{"sim.evm_erc20_per_s", "transactions/s", startERC20, PerSecond, turn},
		{"sim.simulated_backend_us", "us", startSimulated, Microseconds, turn},
		{"sim.evm_stake_ops_per_s", "operations/s", startStaking(bytecode), PerSecond, turn},
		{"sim.model_stake_ops_per_s", "operations/s", startStaking(exact), PerSecond, turn},
		{"sim.evm_views_per_s", "views/s", startViews, PerSecond, turn},
		{"sim.evm_fork_us", "us", startFork, Microseconds, turn},
		{"sim.evm_rounds_per_s", "rounds/s", startRounds(bytecode), PerSecond, 2},
		{"sim.model_rounds_per_s", "rounds/s", startRounds(exact), PerSecond, turn},
	}
}

// token is the code that creates LPT, all of it the holder's, and a call of it that moves one wei.
func token(holder common.Address) (code, transfer []byte) {
	lpt := bindings.NewLivepeerToken()
	code = append(common.FromHex(bindings.LivepeerTokenMetaData.Bin), lpt.PackConstructor(holder, common.Address{1}, common.Address{2})...)
	return code, lpt.PackTransfer(common.Address{3}, big.NewInt(1))
}

// startERC20 transfers LPT: what a receipt costs, packing its call aside.
func startERC20(context.Context) (func(int) error, func() error, error) {
	holder := common.Address{9}
	code, transfer := token(holder)
	chain := evmkit.New(evmkit.Config{})
	made, err := chain.Send(&evmkit.Tx{From: holder, Data: code})
	if err != nil || made.Err != nil {
		return nil, nil, errors.Join(err, made.Err)
	}
	return func(n int) error {
		for range n {
			if r, err := chain.Send(&evmkit.Tx{From: holder, To: &made.Contract, Data: transfer}); err != nil || r.Err != nil || len(r.Logs) != 1 {
				return errors.Join(errRefused, err, r.Err)
			}
		}
		return nil
	}, nothing, nil
}

// startSimulated transfers LPT on go-ethereum's simulated backend, where transactions are signed and put into blocks.
func startSimulated(ctx context.Context) (func(int) error, func() error, error) {
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte("livepeer simulation bench")))
	if err != nil {
		return nil, nil, err
	}
	holder := crypto.PubkeyToAddress(key.PublicKey)
	code, transfer := token(holder)
	rich := new(big.Int).Lsh(big.NewInt(1), 100)
	node := simulated.NewBackend(types.GenesisAlloc{holder: {Balance: rich}})
	client := node.Client()
	id, err := client.ChainID(ctx)
	if err != nil {
		return nil, nil, errors.Join(err, node.Close())
	}
	var nonce uint64
	send := func(to *common.Address, data []byte, gas uint64) error {
		const tip, price = 1_000_000_000, 10_000_000_000 // wei
		tx, err := types.SignNewTx(key, types.LatestSignerForChainID(id), &types.DynamicFeeTx{
			ChainID: id, Nonce: nonce, GasTipCap: big.NewInt(tip), GasFeeCap: big.NewInt(price), Gas: gas, To: to, Data: data,
		})
		nonce++
		if err != nil {
			return err
		}
		return client.SendTransaction(ctx, tx)
	}
	const gas, createGas = 100_000, 10_000_000
	at := crypto.CreateAddress(holder, 0)
	if err := send(nil, code, createGas); err != nil {
		return nil, nil, errors.Join(err, node.Close())
	}
	if err := mine(ctx, node, holder, nonce); err != nil {
		return nil, nil, errors.Join(err, node.Close())
	}
	return func(n int) error {
		for i := range n {
			if err := send(&at, transfer, gas); err != nil {
				return err
			}
			if i%perBlock == perBlock-1 || i == n-1 {
				if err := mine(ctx, node, holder, nonce); err != nil {
					return err
				}
			}
		}
		return nil
	}, node.Close, nil
}

// mine makes blocks until an account's transactions are in them: the pool offers them to a block when it comes to it.
func mine(ctx context.Context, node *simulated.Backend, account common.Address, sent uint64) error {
	const blocks = 100
	for range blocks {
		node.Commit()
		mined, err := node.Client().NonceAt(ctx, account, nil)
		if err != nil || mined == sent {
			return err
		}
	}
	return fmt.Errorf("not all of %d transactions are in blocks", sent)
}

// bytecode is the world in which the contracts run.
func bytecode(ctx context.Context, g world.Genesis) (*evm.World, error) { return evm.New(ctx, g) }

// exact is the model of them.
func exact(_ context.Context, g world.Genesis) (*model.World, error) {
	rules, err := world.NewRules()
	if err != nil {
		return nil, err
	}
	keys, err := world.NewKeyring(nil)
	if err != nil {
		return nil, err
	}
	return model.New(rules, keys, g)
}

// network is a world with transcoders and delegators, in the second round.
func network[W world.World](ctx context.Context, open func(context.Context, world.Genesis) (W, error)) (w W, err error) {
	g, err := world.NewGenesis("devnet", 0)
	if err != nil {
		return w, err
	}
	g.Parameters.Staking.ActiveSetCapacity = transcoders
	g.Parameters.Issuance.FloorPpb = 10_000 // There is something to mint however long it goes on.
	if w, err = open(ctx, g); err != nil {
		return w, err
	}
	var stake uint256.Int
	stake.Mul(uint256.NewInt(1000), uint256.NewInt(1e18))
	all := new(uint256.Int).Not(new(uint256.Int))
	for i := range transcoders + delegators {
		account, err := w.Add(uint256.NewInt(1e18), new(uint256.Int).Lsh(&stake, 1))
		if err != nil {
			return w, err
		}
		actions := []world.Action{{Op: world.OpApprove, By: account, To: world.Staking.Account(), Amount: *all}}
		if i < transcoders {
			actions = append(actions, world.Action{Op: world.OpRegister, By: account, Amount: stake, N: 100_000, M: 500_000}, world.Action{Op: world.OpJoin, By: account})
		} else {
			actions = append(actions, world.Action{Op: world.OpBond, By: account, To: first + world.Account(i%transcoders), Amount: stake}) //nolint:gosec // Below transcoders.
		}
		for i := range actions {
			if err := apply(w, &actions[i]); err != nil {
				return w, err
			}
		}
	}
	return w, nextRound(w)
}

// first is the first transcoder.
const first = world.Holder + 1

func nextRound(w world.World) error {
	round, err := w.Round()
	if err != nil {
		return err
	}
	if err := w.Advance(round.End); err != nil {
		return err
	}
	return apply(w, &world.Action{Op: world.OpInitializeRound, By: world.Holder})
}

func apply(w world.World, a *world.Action) error {
	receipt, err := w.Apply(a)
	if err == nil && receipt.Revert != "" {
		err = fmt.Errorf("%w: op %d by %d: %s", errRefused, a.Op, a.By, receipt.Revert)
	}
	return err
}

// startStaking has transcoders call their rewards and delegators bond more and unbond, round by round: actions in, receipts out.
func startStaking[W world.World](open func(context.Context, world.Genesis) (W, error)) func(context.Context) (func(int) error, func() error, error) {
	return func(ctx context.Context) (func(int) error, func() error, error) {
		w, err := network(ctx, open)
		if err != nil {
			return nil, nil, err
		}
		step := 0
		return func(n int) error {
			for range n {
				if err := stake(w, step); err != nil {
					return err
				}
				step++
			}
			return nil
		}, w.Close, nil
	}
}

// stake is one step of it: each round has a reward of every transcoder, and as many delegators who bond and who unbond.
func stake(w world.World, step int) error {
	who := world.Account(step / 3 % transcoders) //nolint:gosec // Below transcoders.
	a := world.Action{Amount: *uint256.NewInt(1e9)}
	switch step % 3 {
	case 0:
		a.Op, a.By, a.To = world.OpReward, first+who, first+who
	case 1:
		a.Op, a.By, a.To = world.OpBond, first+transcoders+who, first+who
	default:
		a.Op, a.By = world.OpUnbond, first+transcoders+who
	}
	if err := apply(w, &a); err != nil || (step+1)%(3*transcoders) != 0 {
		return err
	}
	return nextRound(w)
}

// startRounds has rounds begin and every transcoder call its reward: what the keepers of a quiet network do. Delegators earn without acting.
func startRounds[W world.World](open func(context.Context, world.Genesis) (W, error)) func(context.Context) (func(int) error, func() error, error) {
	return func(ctx context.Context) (func(int) error, func() error, error) {
		w, err := network(ctx, open)
		if err != nil {
			return nil, nil, err
		}
		var action world.Action // One for all calls, as loops that must be fast have it.
		return func(n int) error {
			for range n {
				if err := nextRound(w); err != nil {
					return err
				}
				action.Op = world.OpReward
				for i := range world.Account(transcoders) {
					action.By, action.To = first+i, first+i
					if receipt, err := w.Apply(&action); err != nil || receipt.Revert != "" {
						return errors.Join(errRefused, err)
					}
				}
			}
			return nil
		}, w.Close, nil
	}
}

// startViews asks for what delegators have, which is four views each.
func startViews(ctx context.Context) (func(int) error, func() error, error) {
	const viewsEach = 4
	w, err := network(ctx, bytecode)
	if err != nil {
		return nil, nil, err
	}
	return func(n int) error {
		for i := 0; i < n; i += viewsEach {
			who := first + transcoders + world.Account(i/viewsEach%delegators) //nolint:gosec // Below delegators.
			d, err := w.Delegator(who)
			if err != nil {
				return err
			}
			if d.Delegate == 0 || d.Stake.IsZero() {
				return fmt.Errorf("%w: delegator %d has no stake", errRefused, who)
			}
		}
		return nil
	}, nothing, nil
}

// startFork makes forks, as one does for each replicate.
func startFork(ctx context.Context) (func(int) error, func() error, error) {
	w, err := network(ctx, bytecode)
	if err != nil {
		return nil, nil, err
	}
	return func(n int) error {
		for range n {
			f := w.Clone()
			f.Reseed(1)
			if err := f.Close(); err != nil {
				return err
			}
		}
		return nil
	}, nothing, nil
}
