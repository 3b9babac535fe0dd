package node_test

import (
	"os"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"
	"github.com/rs/zerolog"

	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/internal/chain/hardhat"
	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/simulation/world"
	"github.com/livepeer/network/simulation/world/diff"
	"github.com/livepeer/network/simulation/world/model"
	"github.com/livepeer/network/simulation/world/node"
)

// TestWorld_PlaysTheModelsTraces has a Generator make random actions in the model and a node repeat them: what comes of each and what is
// then seen are the same. LIVEPEER_LONG=1 plays more.
func TestWorld_PlaysTheModelsTraces(t *testing.T) {
	t.Parallel()
	for name, one := range map[string]struct {
		open func(t *testing.T) *node.World
		// contracts says that the node takes transactions of contracts.
		contracts bool
	}{
		"embedded": {openEmbedded, false},
		"Hardhat":  {func(t *testing.T) *node.World { t.Helper(); return openTests(t, hardhat.Node(t, root)) }, true},
		// With smaller blocks than the others have, some contracts would be a second younger than MerkleMine.
		"Anvil": {func(t *testing.T) *node.World {
			t.Helper()
			return openTests(t, hardhat.Anvil(t, root, "--gas-limit", "60000000"))
		}, true},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			playTrace(t, one.open(t), one.contracts)
		})
	}
}

// root of the repository, seen from this folder.
const root = "../../.."

func openEmbedded(t *testing.T) *node.World {
	t.Helper()
	w, err := node.OpenDevnet(t.Context(), traceGenesis(t))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := w.Close(); err != nil {
			t.Error(err)
		}
	})
	return w
}

// openTests opens a world on a node for tests.
func openTests(t *testing.T, url string) *node.World {
	t.Helper()
	client, err := chain.Dial(t.Context(), chain.Config{URL: url, Clock: clock.System{}, Log: zerolog.Nop()})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Close)
	keys, err := world.NewKeyring(nil)
	if err != nil {
		t.Fatal(err)
	}
	if err := client.Client.Client().CallContext(t.Context(), nil, "hardhat_setBalance", keys.Address(world.Holder), "0xd3c21bcecceda1000000"); err != nil {
		t.Fatal(err)
	}
	pace, err := node.NewHardhat(t.Context(), client)
	if err != nil {
		t.Fatal(err)
	}
	w, err := node.New(t.Context(), node.Config{Client: client, Clock: pace, Genesis: traceGenesis(t)})
	if err != nil {
		t.Fatal(err)
	}
	return w
}

// traceGenesis is that of a Generator's traces, later than any time that the test runs at.
func traceGenesis(t *testing.T) world.Genesis {
	t.Helper()
	g, err := diff.Genesis()
	if err != nil {
		t.Fatal(err)
	}
	g.Parameters.Rounds.StartTime += beginning - g.Time
	g.Time = beginning
	return g
}

// slow is a world that makes a block of each action, a second after the one before, as a node does.
type slow struct{ *model.World }

func (s slow) Apply(a *world.Action) (world.Receipt, error) {
	balance, err := s.Balance(a.By)
	if err != nil {
		return world.Receipt{}, err
	}
	if balance.Ether.Lt(&a.Value) { // A node takes no such transaction, so there is no block of it.
		return world.Receipt{Revert: world.RevertFunds}, nil
	}
	if err := s.Advance(s.Now() + 1); err != nil {
		return world.Receipt{}, err
	}
	return s.World.Apply(a)
}

func (s slow) Add(ether, tokens *uint256.Int) (world.Account, error) {
	for range 2 { // A block of the ether, one of the tokens.
		if err := s.Advance(s.Now() + 1); err != nil {
			return 0, err
		}
	}
	return s.World.Add(ether, tokens)
}

// modelOf is the model of what a node has just begun, with the node's block hashes.
func modelOf(t *testing.T, w *node.World) slow {
	t.Helper()
	rules, err := world.NewRules()
	if err != nil {
		t.Fatal(err)
	}
	keys, err := world.NewKeyring(nil)
	if err != nil {
		t.Fatal(err)
	}
	computed, err := model.NewOn(rules, keys, w.Genesis(), func(_, number uint64) common.Hash {
		hash, err := w.BlockHash(number)
		if err != nil {
			t.Error(err)
		}
		return hash
	})
	if err != nil {
		t.Fatal(err)
	}
	for computed.Block() < w.Block() { // What came after the block that counts for the contracts.
		if err := computed.Advance(computed.Now() + 1); err != nil {
			t.Fatal(err)
		}
	}
	return slow{computed}
}

// playTrace plays random steps in the model and on a node.
func playTrace(t *testing.T, onNode *node.World, contracts bool) {
	t.Helper()
	steps := 80
	if os.Getenv("LIVEPEER_LONG") != "" {
		steps = 2_000
	}
	pair := diff.Pair{Left: modelOf(t, onNode), Right: onNode}
	for _, w := range []world.World{pair.Left, pair.Right} {
		if err := diff.Populate(w); err != nil {
			t.Fatal(err)
		}
	}
	var trace diff.Trace
	do := func(step *diff.Step) world.Receipt {
		if !contracts && step.Action.By.Contract() != world.NoContract {
			step.Action = world.Action{}
		}
		trace = append(trace, *step)
		receipt, err := pair.Do(len(trace), step)
		if err != nil {
			t.Fatalf("%v\n%s", err, trace[max(0, len(trace)-10):])
		}
		return receipt
	}
	for _, step := range diff.Opening() {
		do(&step)
	}
	generator := diff.NewGenerator(1, pair.Left)
	var step diff.Step
	var receipt world.Receipt
	counts := map[bool]int{}
	for range steps {
		var err error
		if step, err = generator.Next(&step, receipt); err != nil {
			t.Fatal(err)
		}
		receipt = do(&step)
		counts[receipt.Revert == ""]++
	}
	if counts[true] < steps/4 || counts[false] < steps/10 {
		t.Errorf("%d actions succeeded, %d were refused", counts[true], counts[false])
	}
}
