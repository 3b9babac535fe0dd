package evmkit

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"os"
	"strconv"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	gethstate "github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/tracing"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/holiman/uint256"
)

// twin is the same chain twice: over our state and over go-ethereum's.
type twin struct {
	t     testing.TB
	ours  *Chain
	state *gethstate.StateDB
	geth  *machine
}

func newTwin(t testing.TB) *twin {
	t.Helper()
	db, err := gethstate.New(types.EmptyRootHash, gethstate.NewDatabaseForTesting())
	if err != nil {
		t.Fatal(err)
	}
	ours := New(Config{Time: 1000})
	ours.state = newState() // Without the keeper of hashes, which go-ethereum's state does not have here.
	ours.start()
	w := &twin{t: t, ours: ours, state: db}
	w.geth = newMachine(db, ours.config, &analyses{}, 0, 1000, ours.Hash)
	w.geth.setBlock(0, 1000, ours.random())
	return w
}

// put gives an account code and ether in both.
func (w *twin) put(at common.Address, code []byte, ether uint64) {
	for _, s := range []vm.StateDB{flat{w.ours.state, nil}, w.state} {
		s.SetTxContext(common.Hash{}, 0, 0)
		s.AddBalance(at, uint256.NewInt(ether), tracing.BalanceChangeUnspecified)
		if len(code) > 0 {
			s.SetNonce(at, 1, tracing.NonceChangeUnspecified)
			s.SetCode(at, code, tracing.CodeChangeUnspecified)
		}
		s.Finalise(w.geth.rules)
	}
}

// send sends a transaction in both and compares all that came of it, to the root.
func (w *twin) send(tx *Tx) Result {
	w.t.Helper()
	past := len(w.state.Logs())
	ours, ourErr := w.ours.Send(tx)
	theirs, theirErr := w.geth.apply(tx, limit(tx))
	if (ourErr == nil) != (theirErr == nil) || ourErr == nil && fmt.Sprint(ours.Err) != fmt.Sprint(theirs.Err) {
		w.t.Fatalf("ours %v (%v), go-ethereum's %v (%v)", ourErr, ours.Err, theirErr, theirs.Err)
	}
	if ourErr != nil {
		return ours
	}
	if !bytes.Equal(ours.Return, theirs.Return) || ours.Gas != theirs.Gas {
		w.t.Fatalf("ours returned %x for %d gas, go-ethereum's %x for %d", ours.Return, ours.Gas, theirs.Return, theirs.Gas)
	}
	logs := w.state.GetLogs(common.Hash{}, 0, common.Hash{}, 0)[past:]
	if len(ours.Logs) != len(logs) {
		w.t.Fatalf("ours has %d logs, go-ethereum's %d", len(ours.Logs), len(logs))
	}
	for i, entry := range logs {
		if got := ours.Logs[i]; got.Address != entry.Address || !bytes.Equal(got.Data, entry.Data) || fmt.Sprint(got.Topics) != fmt.Sprint(entry.Topics) {
			w.t.Fatalf("log %d is %+v, go-ethereum's %+v", i, got, entry)
		}
	}
	return ours
}

func (w *twin) sameRoot() {
	w.t.Helper()
	if got, want := w.ours.Root(), w.state.IntermediateRoot(w.geth.rules); got != want {
		w.t.Fatalf("root %s, go-ethereum's %s", got, want)
	}
}

// writer makes random programs that do what a state has to get right.
type writer struct {
	*rand.Rand
	code []byte
	pool []common.Address
}

func (w *writer) op(ops ...vm.OpCode) {
	for _, o := range ops {
		w.code = append(w.code, byte(o))
	}
}

func (w *writer) push(n int) { w.code = append(w.code, byte(vm.PUSH2), byte(n>>8), byte(n)) }

func (w *writer) pushBytes(b []byte) {
	w.code = append(append(w.code, byte(vm.PUSH1)+byte(len(b)-1)), b...)
}

// somebody pushes an account: one of the pool, or one that a CREATE has left in memory.
func (w *writer) somebody() {
	if w.IntN(4) == 0 {
		w.push(32 * w.IntN(2))
		w.op(vm.MLOAD)
		return
	}
	w.pushBytes(w.pool[w.IntN(len(w.pool))].Bytes())
}

// keep adds the top of the stack to what the program returns.
func (w *writer) keep() {
	w.push(64)
	w.op(vm.MLOAD)
	w.op(vm.ADD)
	w.push(3)
	w.op(vm.MUL)
	w.push(64)
	w.op(vm.MSTORE)
}

func (w *writer) call() {
	kind := []vm.OpCode{vm.CALL, vm.CALL, vm.DELEGATECALL, vm.STATICCALL, vm.CALLCODE}[w.IntN(5)]
	w.push(32)
	w.push(96)
	w.push(32)
	w.push(64)
	if kind == vm.CALL || kind == vm.CALLCODE {
		w.push(w.IntN(2) * w.IntN(4))
	}
	w.somebody()
	if w.IntN(2) == 0 {
		w.op(vm.GAS)
	} else {
		w.push(w.IntN(65536))
	}
	w.op(kind)
	w.keep()
}

// Programs that create: one that dies at once, one whose contract dies when it is called, one that keeps something, one that fails.
var newborns = [][]byte{
	common.FromHex("33ff"),
	common.FromHex("6133ff5f526002601ef3"),
	common.FromHex("60015f5560025f55600a60015d6133ff5f526002601ef3"),
	common.FromHex("60015f555ffd"),
	common.FromHex("60ef5f5360015ff3"),
	common.FromHex("5f54600101805f5560205260015c60205500"),
}

func (w *writer) create() {
	init := newborns[w.IntN(len(newborns))]
	w.pushBytes(init)
	w.push(128)
	w.op(vm.MSTORE)
	two := w.IntN(2) == 0
	if two {
		w.push(w.IntN(2))
	}
	w.push(len(init))
	w.push(128 + 32 - len(init))
	w.push(w.IntN(2))
	if two {
		w.op(vm.CREATE2)
	} else {
		w.op(vm.CREATE)
	}
	w.push(32 * w.IntN(2))
	w.op(vm.MSTORE)
}

func (w *writer) step() {
	switch w.IntN(20) {
	case 0, 1, 2, 3:
		w.push(w.IntN(3))
		w.push(w.IntN(4))
		w.op(vm.SSTORE)
	case 4, 5:
		w.push(w.IntN(4))
		w.op(vm.SLOAD)
		w.keep()
	case 6:
		w.push(1)
		w.push(w.IntN(4))
		w.op(vm.SLOAD, vm.ADD)
		w.push(w.IntN(4))
		w.op(vm.SSTORE)
	case 7:
		w.push(w.IntN(3))
		w.push(w.IntN(3))
		w.op(vm.TSTORE)
	case 8:
		w.push(w.IntN(3))
		w.op(vm.TLOAD)
		w.keep()
	case 9, 10, 11, 12:
		w.call()
	case 13, 14:
		w.create()
	case 15:
		w.push(w.IntN(1000))
		w.push(32)
		w.push(64)
		w.op(vm.LOG1)
	case 16:
		w.somebody()
		w.op([]vm.OpCode{vm.BALANCE, vm.EXTCODEHASH, vm.EXTCODESIZE}[w.IntN(3)])
		w.keep()
	case 17:
		w.op(vm.SELFBALANCE)
		w.keep()
	case 18:
		w.push(w.IntN(4))
		w.op(vm.BLOCKHASH)
		w.keep()
	case 19:
		w.end()
	}
}

func (w *writer) end() {
	switch w.IntN(8) {
	case 0:
		w.push(32)
		w.push(64)
		w.op(vm.REVERT)
	case 1:
		w.op(vm.INVALID)
	case 2:
		w.somebody()
		w.op(vm.SELFDESTRUCT)
	}
}

func (w *writer) program() []byte {
	w.code = nil
	for range 2 + w.IntN(25) {
		w.step()
	}
	w.push(64)
	w.push(32)
	w.op(vm.SWAP1)
	w.op(vm.RETURN)
	return w.code
}

// TestState_AnswersAsGoEthereumsDoes runs random programs on both states.
func TestState_AnswersAsGoEthereumsDoes(t *testing.T) {
	t.Parallel()
	seeds := 150
	if text := os.Getenv("LIVEPEER_EVMKIT_SEEDS"); text != "" {
		var err error
		if seeds, err = strconv.Atoi(text); err != nil {
			t.Fatal(err)
		}
	}
	seen := map[string]int{}
	for seed := range seeds {
		runPrograms(t, uint64(seed), seen)
	}
	for _, what := range []string{"success", "execution reverted", "out of gas", "logs", "contract", "refused"} {
		if seen[what] == 0 {
			t.Errorf("no transaction had %q: %v", what, seen)
		}
	}
}

func runPrograms(t *testing.T, seed uint64, seen map[string]int) {
	w := newTwin(t)
	r := &writer{Rand: rand.New(rand.NewPCG(seed, 1))}
	users := []common.Address{{19: 0xa1}, {18: 1, 19: 0xa2}, {0: 1, 19: 0xa3}}
	contracts := []common.Address{{0: 2, 19: 0xb1}, {0: 2, 19: 0xb2}, {0: 2, 19: 0xb3}, {0: 2, 19: 0xb4}}
	r.pool = append(append(append(r.pool, users...), contracts...), common.Address{19: 2}, common.Address{19: 4}, common.Address{7: 7})
	for _, user := range users {
		w.put(user, nil, 1000)
	}
	for _, contract := range contracts {
		w.put(contract, r.program(), r.Uint64N(5))
	}
	for n := range 25 {
		tx := &Tx{From: users[r.IntN(len(users))], Gas: 60_000 + r.Uint64N(400_000)}
		tx.Value.SetUint64(r.Uint64N(3))
		if r.IntN(20) == 0 {
			tx.Value.SetUint64(10_000) // More than anybody has.
		}
		if to := r.IntN(10); to < 8 {
			tx.To = &contracts[to%len(contracts)]
		} else if to == 8 {
			tx.Data = r.program()
		} else {
			tx.To = &r.pool[r.IntN(len(r.pool))]
		}
		if r.IntN(4) == 0 {
			tx.AccessList = types.AccessList{{Address: contracts[0], StorageKeys: []common.Hash{{}, {31: 1}}}}
		}
		if n%5 == 4 { // Half of what follows stands on frozen layers.
			w.leave()
		}
		if n%4 == 3 {
			w.mine()
		}
		if n%6 == 5 {
			before := w.ours.Root()
			w.ours.Call(tx)
			if w.ours.Root() != before {
				t.Fatalf("seed %d: a call changed the state", seed)
			}
		}
		result := w.send(tx)
		count(seen, &result)
		if n%3 == 2 {
			w.sameRoot()
		}
		if t.Failed() {
			t.Fatalf("seed %d, transaction %d", seed, n)
		}
	}
	w.sameRoot()
}

// mine begins a block in both.
func (w *twin) mine() {
	w.t.Helper()
	if err := w.ours.Mine(w.ours.Time() + 12); err != nil {
		w.t.Fatal(err)
	}
	w.geth.setBlock(w.ours.Number(), w.ours.Time(), w.ours.random())
}

// leave goes on with a fork, after the chain that it left has gone astray.
func (w *twin) leave() {
	old := w.ours
	w.ours = old.Fork()
	old.Fund(common.Address{19: 0xa1}, uint256.NewInt(77))
	to := common.Address{0: 2, 19: 0xb1}
	if _, err := old.Send(&Tx{From: common.Address{19: 0xa1}, To: &to}); err != nil {
		w.t.Fatal(err)
	}
}

func count(seen map[string]int, r *Result) {
	switch {
	case r.Gas == 0:
		seen["refused"]++
	case r.Err == nil:
		seen["success"]++
	default:
		seen[r.Err.Error()]++
	}
	if len(r.Logs) > 0 {
		seen["logs"]++
	}
	if r.Contract != (common.Address{}) {
		seen["contract"]++
	}
}
