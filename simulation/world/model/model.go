// Package model computes what the contracts of the network would do, to the wei and to the name of the error, without a virtual machine.
//
// Start from New. The order of checks is the contracts'; what cannot be seen from outside is kept in other ways: numbers of 128 bits instead of
// words, accounts by number instead of by address. Signatures, Merkle proofs and hashes are not computed but taken to be what the Action says,
// except those that draw: elections and challenges. Package diff holds the model to the contracts' bytecode.
package model

import (
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/livepeer/network/simulation/world"
)

// ErrLimit says that an action or a question is beyond what the model keeps: balances of 128 bits, the last historyPoints changes of a position.
var ErrLimit = errors.New("beyond the model")

// World is the model of a network. It implements world.World.
type World struct {
	rules      *world.Rules
	operations []operation
	keys       *world.Keyring
	genesis    world.Genesis

	now, block uint64
	// hash is that of a block whose hashes come from a seed.
	hash func(seed, number uint64) common.Hash
	// seeds are those that hashes come from, by the first block; none is the genesis'.
	seeds    []reseeded
	accounts []account
	pools    []pool // pools[0] is nobody's and stays empty
	// inner are the accounts of contracts, by world.Contract.
	inner      [contracts]account
	supply     u128
	allowances map[pair]uint256.Int

	rounds    rounds
	issuance  issuance
	staking   staking
	set       activeSet
	market    market
	committee committee
	slasher   slasher
	broker    broker
	mine      mine
	governor  governor
	court     court
	digests   digests
	programs  programs
	attention attention
	access    access
	guardian  guardian
	timelock  timelock
	units     units

	// none is zero: what there is of what was never set.
	none uint256.Int
	undo undo
	// receipt is of the action that is carried out.
	receipt world.Receipt
	// broken is an error of the model itself, which ends the action.
	broken error
}

// contracts is more than there are.
const contracts = 32

// balance is in wei.
type balance struct{ ether, tokens u128 }

// pair is two accounts in order.
type pair struct{ a, b world.Account }

// account is all that there is by one account, but for what is rare.
type account struct {
	balance
	// toStaking is the allowance of Staking, which is asked for most.
	toStaking uint256.Int

	// pool is the index of its pool, 0 while it never was a transcoder.
	pool     int32
	position position
	thaws    []thaw

	// paid is the pool's fees per share up to which owed is complete (FeeVault).
	paid uint256.Int
	owed u128

	service service
	tally   tally
	sender  sender
	judge   judge
}

// New returns the world in the block in which all contracts are deployed. Keys may be shared with other worlds.
func New(rules *world.Rules, keys *world.Keyring, genesis world.Genesis) (*World, error) {
	return NewOn(rules, keys, genesis, func(seed, number uint64) common.Hash {
		seeded := world.Genesis{HashSeed: seed}
		return seeded.BlockHash(number)
	})
}

// NewOn is New with the block hashes of another chain, so that the world draws as that chain does.
func NewOn(rules *world.Rules, keys *world.Keyring, genesis world.Genesis, hash func(seed, number uint64) common.Hash) (*World, error) {
	if err := genesis.Check(); err != nil {
		return nil, err
	}
	supply := world.GenesisSupply()
	all, _ := narrow(&supply)
	total, _ := narrow(&genesis.Parameters.Genesis.Total.Int)
	w := &World{
		rules: rules, operations: operations(), keys: keys, genesis: genesis, now: genesis.Time, block: genesis.Block, hash: hash,
		accounts: make([]account, 2), pools: make([]pool, 1), supply: all, allowances: map[pair]uint256.Int{},
	}
	p := &genesis.Parameters
	w.inner[world.MerkleMine].tokens = total
	w.accounts[world.Holder].tokens = all.sub(total)
	w.rounds = newRounds(p, genesis.Time)
	w.issuance = newIssuance(p)
	w.staking = newStaking(p)
	w.set.capacity = p.Staking.ActiveSetCapacity
	w.market = newMarket(p)
	w.committee = newCommittee(p)
	w.slasher = newSlasher(p)
	w.broker = newBroker(p)
	w.mine = newMine(&genesis)
	w.governor = newGovernor(p)
	w.court, w.digests = newCourt(p), newDigests(p)
	w.programs = programs{published: []uint64{1}}
	w.attention = newAttention(p, genesis.Time)
	w.access = newAccess(rules, genesis.Time)
	w.guardian = newGuardian(genesis.FirstGuardians(keys))
	w.timelock = newTimelock(p)
	w.units = units{}
	return w, nil
}

// Now implements world.World.
func (w *World) Now() uint64 { return w.now }

// Block implements world.World.
func (w *World) Block() uint64 { return w.block }

// Accounts implements world.World.
func (w *World) Accounts() uint32 { return uint32(len(w.accounts) - 1) } //nolint:gosec // An Account has 32 bits.

// Address implements world.World.
func (w *World) Address(a world.Account) common.Address { return w.keys.Address(a) }

// Close implements world.World.
func (w *World) Close() error { return nil }

// Advance implements world.World.
func (w *World) Advance(to uint64) error {
	if to < w.now {
		return fmt.Errorf("advance to %d: it is %d already", to, w.now)
	}
	w.block += (to - w.now + w.genesis.BlockSeconds - 1) / w.genesis.BlockSeconds
	w.now = to
	w.rounds.advance(to)
	return nil
}

// reseeded is a seed of hashes and the first block that it is for.
type reseeded struct{ block, seed uint64 }

// Reseed has the hashes of the newest block and of those after it, which draws are made from, come from another seed.
func (w *World) Reseed(seed uint64) { w.seeds = append(slices.Clip(w.seeds), reseeded{w.block, seed}) }

// seedOf is the seed of a block's hash.
func (w *World) seedOf(block uint64) uint64 {
	for i := len(w.seeds) - 1; i >= 0; i-- {
		if w.seeds[i].block <= block {
			return w.seeds[i].seed
		}
	}
	return w.genesis.HashSeed
}

// Add implements world.World.
func (w *World) Add(ether, tokens *uint256.Int) (world.Account, error) {
	e, fits := narrow(ether)
	t, also := narrow(tokens)
	if !fits || !also || e.bitLen() > 120 || w.accounts[world.Holder].tokens.less(t) {
		return 0, fmt.Errorf("%w: an account with %s wei and %s wei of LPT, Holder has %v", ErrLimit, ether, tokens, w.accounts[world.Holder].tokens)
	}
	w.accounts[world.Holder].tokens = w.accounts[world.Holder].tokens.sub(t)
	w.accounts = append(w.accounts, account{balance: balance{ether: e, tokens: t}})
	return world.Account(len(w.accounts) - 1), nil //nolint:gosec // As above.
}

// Apply implements world.World.
func (w *World) Apply(a *world.Action) (world.Receipt, error) {
	if err := w.rules.Check(a); err != nil {
		return world.Receipt{}, err
	}
	if err := w.known(a); err != nil {
		return world.Receipt{}, err
	}
	return w.apply(a)
}

// known says whether there are all accounts that an action names.
func (w *World) known(a *world.Action) error {
	for _, who := range [...]world.Account{a.By, a.To, a.From} {
		if !w.exists(who) {
			return fmt.Errorf("%w: there is no account %d", world.ErrBadAction, who)
		}
	}
	if a.Data == nil {
		return nil
	}
	for _, who := range a.Inside() {
		if !w.exists(who) {
			return fmt.Errorf("%w: there is no account %d", world.ErrBadAction, who)
		}
	}
	return nil
}

func (w *World) exists(a world.Account) bool {
	return int(a) < len(w.accounts) || a.Contract() != world.NoContract
}

// apply carries out an action that was checked. When it reverts, everything is as before.
func (w *World) apply(a *world.Action) (world.Receipt, error) {
	receipt := &w.receipt
	*receipt = world.Receipt{}
	w.undo.reset()
	w.broken = nil
	var before *World
	if w.isSeveral(a) {
		before = w.fork() // Its actions keep no account of each other.
	}
	revert := w.call(a, receipt)
	switch {
	case w.broken != nil:
		return world.Receipt{}, w.broken
	case revert != "" && before != nil:
		*w = *before
	case revert != "":
		w.revert()
	default:
		return *receipt, nil
	}
	return world.Receipt{Revert: revert}, nil
}

// isSeveral tells actions that consist of others, and rewards that a budget that was touched may not have.
func (w *World) isSeveral(a *world.Action) bool {
	switch a.Op {
	case world.OpExecute, world.OpExecuteCall, world.OpMulticall, world.OpExecuteOperation, world.OpExecuteBatch, world.OpUpgrade:
		return true
	case world.OpReward:
		return w.issuance.touched
	default:
		return false
	}
}

// call moves the ether that comes along and does what the action says. It returns the name of the error that ends it, or "".
func (w *World) call(a *world.Action, r *world.Receipt) string {
	if !a.Value.IsZero() {
		value, fits := narrow(&a.Value)
		from := w.heldBy(a.By)
		if !fits || from.ether.less(value) {
			return world.RevertFunds
		}
		w.keepBalance(a.By)
		to := w.contractOf(a).Account()
		w.keepBalance(to)
		from.ether = from.ether.sub(value)
		into := w.heldBy(to)
		into.ether = into.ether.add(value)
	}
	return w.dispatch(a, r)
}

// at is an account, be it a contract's.
func (w *World) at(a world.Account) *account {
	if int(a) < len(w.accounts) {
		return &w.accounts[a]
	}
	return &w.inner[a.Contract()]
}

// heldBy is what an account has.
func (w *World) heldBy(a world.Account) *balance { return &w.at(a).balance }

// pay sends ether of a contract. It returns the error with which the receiver refuses.
func (w *World) pay(from world.Contract, to world.Account, amount u128) string {
	if w.inner[from].ether.less(amount) {
		return "InsufficientBalance"
	}
	if c := to.Contract(); c == world.Governor {
		return "GovernorDisabledDeposit"
	} else if c != world.NoContract && c != world.Timelock {
		return "FailedCall"
	}
	w.keepBalance(from.Account())
	w.keepBalance(to)
	held := &w.inner[from]
	held.ether = held.ether.sub(amount)
	into := w.heldBy(to)
	into.ether = into.ether.add(amount)
	return ""
}
