package diff_test

import (
	"context"
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"sync"
	"testing"

	"github.com/livepeer/network/bindings"
	"github.com/livepeer/network/simulation/world"
	"github.com/livepeer/network/simulation/world/diff"
	"github.com/livepeer/network/simulation/world/evm"
	"github.com/livepeer/network/simulation/world/model"
)

// newPair is the model on the left and the contracts on the right, with the accounts of a Generator.
func newPair(t testing.TB) diff.Pair {
	t.Helper()
	return open(t, barePair(t, newGenesis(t)))
}

func newGenesis(t testing.TB) world.Genesis {
	t.Helper()
	genesis, err := diff.Genesis()
	if err != nil {
		t.Fatal(err)
	}
	return genesis
}

// barePair is the two as they begin.
func barePair(t testing.TB, genesis world.Genesis) diff.Pair {
	t.Helper()
	contracts, err := evm.New(context.Background(), genesis)
	if err != nil {
		t.Fatal(err)
	}
	return diff.Pair{Left: newModel(t, genesis), Right: contracts}
}

func newModel(t testing.TB, genesis world.Genesis) *model.World {
	t.Helper()
	rules, err := world.NewRules()
	if err != nil {
		t.Fatal(err)
	}
	keys, err := world.NewKeyring(nil)
	if err != nil {
		t.Fatal(err)
	}
	w, err := model.New(rules, keys, genesis)
	if err != nil {
		t.Fatal(err)
	}
	return w
}

// open gives both worlds their accounts and what makes most actions possible.
func open(t testing.TB, pair diff.Pair) diff.Pair {
	t.Helper()
	for _, w := range []world.World{pair.Left, pair.Right} {
		if err := diff.Populate(w); err != nil {
			t.Fatal(err)
		}
	}
	if err := pair.Run(diff.Opening()); err != nil {
		t.Fatal(err)
	}
	return pair
}

// coverage counts what became of each op.
type coverage struct {
	mu      sync.Mutex // guards what follows
	done    map[world.Op]int
	refused map[world.Op]map[string]int
	calls   int
	// outcomes are how games and cases ended, as "Contract.function status".
	outcomes map[string]int
	// proposals are those of the trace, in order.
	proposals []world.Proposal
}

// TestModel_DoesWhatTheContractsDo plays random actions. What it does not reach in a short run it need not; the long one, LIVEPEER_LONG=1, plays
// 100,000 calls and has to reach every op, done and refused, every error and every end of a game: it goes on until it has, up to three times
// as long, as what is rare comes when it comes.
func TestModel_DoesWhatTheContractsDo(t *testing.T) {
	t.Parallel()
	calls := 8_000
	if os.Getenv("LIVEPEER_LONG") != "" {
		calls = 100_000
	}
	if s := os.Getenv("LIVEPEER_DIFF_CALLS"); s != "" {
		calls, _ = strconv.Atoi(s)
	}
	start := uint64(1)
	if s := os.Getenv("LIVEPEER_DIFF_SEED"); s != "" {
		start, _ = strconv.ParseUint(s, 10, 64)
	}
	base := newPair(t)
	seen := &coverage{done: map[world.Op]int{}, refused: map[world.Op]map[string]int{}, outcomes: map[string]int{}}
	all := calls >= 50_000
	for seed := start; seen.calls < calls || all && seen.calls < 3*calls && len(seen.missing(t)) > 0; seed++ {
		if !play(t, base, seed, min(500, calls), seen) {
			return
		}
		if seen.calls%10_000 == 0 {
			t.Logf("%d calls alike", seen.calls)
		}
	}
	seen.report(t, all)
}

// play plays one trace, and says what is left of it when it fails.
func play(t *testing.T, base diff.Pair, seed uint64, length int, seen *coverage) bool {
	t.Helper()
	begun := fork(t, base)
	for _, w := range []world.World{begun.Left, begun.Right} {
		if w, ok := w.(interface{ Reseed(seed uint64) }); ok {
			w.Reseed(seed)
		}
	}
	pair := fork(t, begun)
	generator := diff.NewGenerator(seed, pair.Left)
	seen.proposals = nil
	var trace diff.Trace
	var step diff.Step
	var receipt world.Receipt
	for range length {
		var err error
		if step, err = generator.Next(&step, receipt); err != nil {
			t.Fatalf("seed %d: %v", seed, err)
		}
		trace = append(trace, step)
		if receipt, err = pair.Do(len(trace), &step); err != nil {
			var difference *diff.Difference
			if !errors.As(err, &difference) {
				t.Logf("seed %d: a world is broken: %v", seed, err)
			}
			short := diff.Shrink(begun, trace, 300)
			t.Errorf("seed %d: %v\nafter shrinking: %v\n%s", seed, err, begun.Run(short), short)
			return false
		}
		seen.count(&step.Action, receipt)
	}
	return true
}

// fork forks a pair for as long as the test runs.
func fork(t *testing.T, from diff.Pair) diff.Pair {
	t.Helper()
	pair, err := from.Fork()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := pair.Close(); err != nil {
			t.Error(err)
		}
	})
	return pair
}

func (c *coverage) count(a *world.Action, receipt world.Receipt) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.calls++
	if receipt.Revert == "" {
		c.countDone(a)
		if ends(a.Op) {
			row := world.Table()[a.Op-1]
			c.outcomes[fmt.Sprintf("%s.%s %d", row.Contract, row.Function, receipt.ID)]++
		}
		return
	}
	if c.refused[a.Op] == nil {
		c.refused[a.Op] = map[string]int{}
	}
	c.refused[a.Op][receipt.Revert]++
}

// ends tells whether an op ends a game, a case or a verifier's attention to one: its receipt says how.
func ends(op world.Op) bool {
	return slices.Contains([]world.Op{
		world.OpStep, world.OpTimeOut, world.OpRefundGame, world.OpSettleCase, world.OpStepDigest, world.OpTimeOutDigest, world.OpRefundDispute, world.OpReckon,
	}, op)
}

// everyOutcome is how many ways there are to end: a step refutes the challenger, a clock either party; a refund is one; a case passes or is void.
// What a verifier has said hits, is missing or is wrong.
const everyOutcome = 2*(1+2+1) + 2 + 3

// countDone counts an action with those that it has had others do: some can be done in no other way.
func (c *coverage) countDone(a *world.Action) {
	c.done[a.Op]++
	var inside []world.Action
	proposal := uint64(0)
	switch a.Op {
	case world.OpPropose:
		d, _ := a.Data.(world.Proposal)
		c.proposals = append(c.proposals, d)
	case world.OpExecute:
		proposal = a.ID
	case world.OpExecuteOperation, world.OpExecuteBatch:
		d, _ := a.Data.(world.Operation)
		inside, proposal = d.Actions, d.Proposal
	case world.OpExecuteCall, world.OpRelay, world.OpUpgrade:
		if d, is := a.Data.(world.Action); is {
			inside = []world.Action{d}
		}
	case world.OpMulticall:
		inside, _ = a.Data.([]world.Action)
	default:
	}
	if proposal > 0 && proposal <= uint64(len(c.proposals)) {
		inside = c.proposals[proposal-1].Actions
	}
	for i := range inside {
		c.countDone(&inside[i])
	}
}

// neverRefused are the ops that no contract refuses anybody.
func neverRefused() map[world.Op]bool {
	return map[world.Op]bool{
		world.OpPayTreasury: true, world.OpSync: true, world.OpSetPrice: true, world.OpAnnounce: true, world.OpRedeemBatch: true,
	}
}

// neverDone are the ops that a contract refuses everybody: what is initialized is not initialized again, and a contract asks AccessManager
// about what was scheduled only while it is called.
func neverDone() map[world.Op]bool {
	return map[world.Op]bool{world.OpInitialize: true, world.OpConsumeCall: true}
}

// report says what was reached, and fails a run that ought to have reached all.
func (c *coverage) report(t *testing.T, all bool) {
	t.Helper()
	for _, row := range world.Table() {
		t.Logf("%-20s %-24s %6d done, refused %v", row.Contract, row.Function, c.done[row.Op], c.refused[row.Op])
	}
	t.Logf("games and cases have ended %v", c.outcomes)
	missing := c.missing(t)
	t.Logf("%d calls of %d ops, not reached: %q", c.calls, len(world.Table()), missing)
	if all && len(missing) > 0 {
		t.Errorf("%d calls have not reached %q", c.calls, missing)
	}
}

// missing is what traces can come to and have not: ops one way, ends of games and cases, errors.
func (c *coverage) missing(t *testing.T) []string {
	t.Helper()
	var missing []string
	for _, row := range world.Table() {
		if c.done[row.Op] == 0 && !neverDone()[row.Op] {
			missing = append(missing, fmt.Sprintf("%s.%s done", row.Contract, row.Function))
		}
		if len(c.refused[row.Op]) == 0 && !neverRefused()[row.Op] {
			missing = append(missing, fmt.Sprintf("%s.%s refused", row.Contract, row.Function))
		}
	}
	if unended := everyOutcome - len(c.outcomes); unended > 0 {
		missing = append(missing, fmt.Sprintf("%d of %d ends of games and cases", unended, everyOutcome))
	}
	return append(missing, c.unseen(t)...)
}

// unseen are the errors that the model can name and that no call has met, but for those that traces cannot come to.
func (c *coverage) unseen(t *testing.T) []string {
	t.Helper()
	expected := map[string]bool{
		// TestModel_DoesWhatIsRare and TestModel_BeginsBeforeTheFirstRound have these.
		"SeedExpired": true, "EvidenceTooOld": true, "ERC20InvalidApprover": true, "RoundNotReached": true, "AccessManagerExpired": true,
	}
	for _, names := range c.refused {
		for name := range names {
			expected[name] = true
		}
	}
	var unseen []string
	for _, name := range errorsOfModel(t) {
		if !expected[name] {
			unseen = append(unseen, name)
		}
	}
	return unseen
}

// errorsOfModel are the strings in the model's source that are names of errors in the contracts' ABIs.
func errorsOfModel(t *testing.T) []string {
	t.Helper()
	known := map[string]bool{}
	for name, meta := range bindings.All {
		contract, err := meta.ParseABI()
		if err != nil {
			t.Fatalf("ABI of %s: %v", name, err)
		}
		for _, e := range contract.Errors {
			known[e.Name] = true
		}
	}
	files, err := filepath.Glob("../model/*.go")
	if err != nil || len(files) == 0 {
		t.Fatalf("source of the model: %v, %d files", err, len(files))
	}
	found := map[string]bool{}
	for _, path := range files {
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(file, func(n ast.Node) bool {
			if literal, ok := n.(*ast.BasicLit); ok && literal.Kind == token.STRING {
				if name, err := strconv.Unquote(literal.Value); err == nil && known[name] {
					found[name] = true
				}
			}
			return true
		})
	}
	return slices.Sorted(maps.Keys(found))
}
