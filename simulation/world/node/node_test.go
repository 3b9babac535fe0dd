package node_test

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"
	"github.com/rs/zerolog"

	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/internal/chain/devnet"
	"github.com/livepeer/network/internal/chain/hardhat"
	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/simulation/world"
	"github.com/livepeer/network/simulation/world/evm"
	"github.com/livepeer/network/simulation/world/node"
)

// beginning is later than any time that the test runs at.
const beginning = 4_000_000_000

func genesis(t *testing.T) world.Genesis {
	t.Helper()
	g, err := world.NewGenesis("devnet", 0)
	if err != nil {
		t.Fatal(err)
	}
	return g
}

// TestWorld_IsTheWorldOfBytecodeOnADevnet tells the same trace to a node and to the world in process.
func TestWorld_IsTheWorldOfBytecodeOnADevnet(t *testing.T) {
	t.Parallel()
	w, err := node.OpenDevnet(t.Context(), genesis(t))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := w.Close(); err != nil {
			t.Error(err)
		}
	})
	agree(t, w, devnet.ChainID, 60)
	if _, err := w.Apply(&world.Action{Op: world.OpMint, By: world.Issuance.Account(), To: 1}); !errors.Is(err, node.ErrNoKey) {
		t.Errorf("a transaction of a contract: %v", err)
	}
}

// TestWorld_IsTheWorldOfBytecodeOnHardhat does so with an EVM that shares no code with go-ethereum's.
func TestWorld_IsTheWorldOfBytecodeOnHardhat(t *testing.T) {
	t.Parallel()
	g := genesis(t)
	g.Parameters.Rounds.StartTime += beginning - g.Time
	g.Time = beginning
	keys, err := world.NewKeyring(nil)
	if err != nil {
		t.Fatal(err)
	}
	client, err := chain.Dial(t.Context(), chain.Config{URL: hardhat.Node(t, "../../.."), Clock: clock.System{}, Log: zerolog.Nop()})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Close)
	if err := client.Client.Client().CallContext(t.Context(), nil, "hardhat_setBalance", keys.Address(world.Holder), "0xd3c21bcecceda1000000"); err != nil {
		t.Fatal(err)
	}
	pace, err := node.NewHardhat(t.Context(), client)
	if err != nil {
		t.Fatal(err)
	}
	w, err := node.New(t.Context(), node.Config{Client: client, Clock: pace, Genesis: g})
	if err != nil {
		t.Fatal(err)
	}
	id, err := client.ChainID(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	p := agree(t, w, id.Uint64(), 30)
	slash := world.Action{Op: world.OpSlash, By: world.Slasher.Account(), To: p.people[0], From: p.people[1], N: 250_000, Amount: lpt(5)}
	if !p.apply(&world.Action{Op: world.OpMint, By: world.Issuance.Account(), To: p.people[0], Amount: lpt(77)}) || !p.apply(&slash) {
		t.Error("contracts were refused what is theirs to do")
	}
	if slash.By = world.Staking.Account(); p.apply(&slash) {
		t.Error("a contract did what is not its to do")
	}
}

// pair is a node's world and its twin in process.
type pair struct {
	t    *testing.T
	node *node.World
	evm  *evm.World
	// people are accounts other than Holder.
	people []world.Account
}

// agree tells a trace to both and compares.
func agree(t *testing.T, onNode *node.World, chainID uint64, actions int) *pair {
	t.Helper()
	inProcess, err := evm.NewOn(t.Context(), onNode.Genesis(), chainID, func(_, number uint64) common.Hash {
		hash, err := onNode.BlockHash(number)
		if err != nil {
			t.Error(err)
		}
		return hash
	})
	if err != nil {
		t.Fatal(err)
	}
	p := &pair{t: t, node: onNode, evm: inProcess}
	p.follow()
	p.populate()
	r := rand.New(rand.NewPCG(3, 4))
	done := map[bool]int{}
	for range actions {
		if r.IntN(12) == 0 {
			p.advance(1 + r.Uint64N(40))
		}
		done[p.apply(random(r, p.people))]++
	}
	p.job(p.people)
	if done[true] < actions/4 || done[false] < actions/10 {
		t.Errorf("%d actions succeeded, %d were refused", done[true], done[false])
	}
	if _, err := onNode.Fork(); !errors.Is(err, node.ErrNoFork) {
		t.Errorf("a fork of a node: %v", err)
	}
	return p
}

// follow has the world in process make the blocks that the node has made, a second each.
func (p *pair) follow() {
	p.t.Helper()
	for p.evm.Now() < p.node.Now() {
		if err := p.evm.Advance(p.evm.Now() + 1); err != nil {
			p.t.Fatal(err)
		}
	}
	if p.evm.Now() != p.node.Now() || p.evm.Block() != p.node.Block() {
		p.t.Fatalf("node is at %d, block %d, in process %d, block %d", p.node.Now(), p.node.Block(), p.evm.Now(), p.evm.Block())
	}
}

func (p *pair) advance(seconds uint64) {
	p.t.Helper()
	to := p.node.Now() + seconds
	if err := errors.Join(p.node.Advance(to), p.evm.Advance(to)); err != nil {
		p.t.Fatal(err)
	}
	p.follow()
}

// populate adds accounts that may be bonded from, and makes two of them transcoders.
func (p *pair) populate() {
	p.t.Helper()
	for range 4 {
		tokens := lpt(1000)
		account, err := p.node.Add(uint256.NewInt(1e18), &tokens)
		if err != nil {
			p.t.Fatal(err)
		}
		p.follow()
		if twin, err := p.evm.Add(uint256.NewInt(1e18), &tokens); err != nil || twin != account {
			p.t.Fatal(twin, err)
		}
		p.apply(&world.Action{Op: world.OpApprove, By: account, To: world.Staking.Account(), Amount: lpt(1000)})
		p.people = append(p.people, account)
	}
	for _, account := range p.people[:2] {
		p.apply(&world.Action{Op: world.OpRegister, By: account, Amount: lpt(150), N: 100_000, M: 500_000})
		p.apply(&world.Action{Op: world.OpSetPrice, By: account, Amount: *uint256.NewInt(1)})
		p.apply(&world.Action{Op: world.OpSetService, By: account, N: 10, Amount: *uint256.NewInt(1)})
		p.apply(&world.Action{Op: world.OpJoin, By: account})
	}
}

// job orders work and has it elected by the node's block hashes, two rounds later.
func (p *pair) job(people []world.Account) {
	p.t.Helper()
	for range 2 {
		round, err := p.node.Round()
		if err != nil {
			p.t.Fatal(err)
		}
		p.advance(round.End - p.node.Now())
		p.apply(&world.Action{Op: world.OpInitializeRound, By: people[0]})
	}
	order := &world.Action{Op: world.OpCreateJob, By: people[3], N: p.node.Now() + 100, M: p.node.Now() + 160, Amount: *uint256.NewInt(5), Value: *uint256.NewInt(1e12)}
	if !p.apply(order) {
		p.t.Fatal("no job could be ordered")
	}
	p.advance(3)
	if !p.apply(&world.Action{Op: world.OpElect, By: people[2], ID: 1}) {
		p.t.Error("nobody could be elected")
	}
	same(p, "job", func(w world.World) (world.Job, error) { return w.Job(1) })
}

func lpt(n uint64) (amount uint256.Int) {
	amount.Mul(uint256.NewInt(n), uint256.NewInt(1e18))
	return amount
}

// random is something that somebody may do.
func random(r *rand.Rand, people []world.Account) *world.Action {
	someone := func() world.Account { return people[r.IntN(len(people))] }
	ops := []world.Op{
		world.OpTransfer, world.OpBond, world.OpBond, world.OpUnbond, world.OpRebond, world.OpWithdraw, world.OpRedelegate, world.OpReward,
		world.OpReward, world.OpInitializeRound, world.OpInitializeRound, world.OpFund, world.OpSetPrice, world.OpSync, world.OpDepositBond,
	}
	a := &world.Action{Op: ops[r.IntN(len(ops))], By: someone()}
	switch a.Op {
	case world.OpInitializeRound:
	case world.OpWithdraw:
		a.ID = r.Uint64N(3)
	case world.OpRebond:
		a.ID = r.Uint64N(3)
		a.To = someone()
	case world.OpFund:
		a.To, a.Value = someone(), *uint256.NewInt(1000)
		a.Amount.SetUint64(r.Uint64N(2000))
	case world.OpDepositBond:
		a.Value.SetUint64(r.Uint64N(4) * 5e17) // At times more than there is.
	case world.OpReward, world.OpSync:
		a.To = someone()
	case world.OpUnbond, world.OpSetPrice:
		a.Amount = lpt(1 + r.Uint64N(40))
	default:
		a.To, a.Amount = someone(), lpt(1+r.Uint64N(80))
	}
	return a
}

// apply tells both of an action and compares what comes of it and what is then seen. It returns whether it succeeded.
func (p *pair) apply(a *world.Action) bool {
	p.t.Helper()
	theirs, err := p.node.Apply(a)
	if err != nil {
		p.t.Fatalf("op %d by %d on the node: %v", a.Op, a.By, err)
	}
	p.follow()
	ours, err := p.evm.Apply(a)
	if err != nil {
		p.t.Fatalf("op %d by %d in process: %v", a.Op, a.By, err)
	}
	if theirs != ours {
		p.t.Errorf("op %d by %d: on the node %+v, in process %+v", a.Op, a.By, theirs, ours)
	}
	same(p, "supply", world.World.Supply)
	same(p, "round", world.World.Round)
	same(p, "inflation", world.World.Inflation)
	same(p, "members", world.World.Members)
	for _, who := range []world.Account{a.By, a.To} {
		if who.Contract() == world.NoContract && who != 0 {
			same(p, "balance", func(w world.World) (world.Balance, error) { return w.Balance(who) })
			same(p, "delegator", func(w world.World) (world.Delegator, error) { return w.Delegator(who) })
			same(p, "transcoder", func(w world.World) (world.Transcoder, error) { return w.Transcoder(who) })
		}
	}
	return ours.Revert == ""
}

func same[T any](p *pair, what string, look func(w world.World) (T, error)) {
	p.t.Helper()
	theirs, err := look(p.node)
	if err != nil {
		p.t.Fatalf("%s on the node: %v", what, err)
	}
	ours, err := look(p.evm)
	if err != nil {
		p.t.Fatalf("%s in process: %v", what, err)
	}
	if fmt.Sprint(theirs) != fmt.Sprint(ours) {
		p.t.Errorf("%s: on the node %+v, in process %+v", what, theirs, ours)
	}
}
