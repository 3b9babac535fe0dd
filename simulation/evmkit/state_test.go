package evmkit

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"
)

var (
	user     = common.Address{0: 1, 19: 1}
	contract = common.Address{0: 2, 19: 2}
)

// TestState_TransientStorageOfAnotherTransactionDoesNotComeBack: two bytes of call data write 5 at 0; one has a call of itself write 7
// and revert, then returns what is at 0.
func TestState_TransientStorageOfAnotherTransactionDoesNotComeBack(t *testing.T) {
	t.Parallel()
	w := newTwin(t)
	w.put(contract, common.FromHex("3660021460155736600114601b5760075f5d5f5ffd5b60055f5d005b5f5f5f5f5f305af1505f5c5f5260205ff3"), 0)
	w.send(&Tx{From: user, To: &contract, Data: make([]byte, 2)})
	result := w.send(&Tx{From: user, To: &contract, Data: make([]byte, 1)})
	if result.Err != nil || common.BytesToHash(result.Return) != (common.Hash{}) {
		t.Errorf("transient storage held %x (%v)", result.Return, result.Err)
	}
}

// TestState_ADeathThatWasRevertedIsNone: a contract makes another, has it destroy itself in a call that reverts, and returns its address.
func TestState_ADeathThatWasRevertedIsNone(t *testing.T) {
	t.Parallel()
	w := newTwin(t)
	w.put(contract, common.FromHex("36602014602a57696133ff5f526002601ef35f52600a60165ff05f525f5f60205f5f305af15060205ff35b5f5f5f5f5f5f355af1505f5ffd"), 0)
	result := w.send(&Tx{From: user, To: &contract})
	child := common.BytesToAddress(result.Return)
	if got := common.Bytes2Hex(w.ours.Code(child)); result.Err != nil || got != "33ff" {
		t.Errorf("the contract at %s has code %q (%v)", child, got, result.Err)
	}
	w.sameRoot()
}

// counter adds one to the word at the number that it is called with, a byte, and returns the hash of the block before.
var counter = common.FromHex("5f355f1a8054600101905560014303405f5260205ff3")

// TestFork_IsIndependent forks forks of forks, writes to all and compares each with a chain that did the same from the start.
func TestFork_IsIndependent(t *testing.T) {
	t.Parallel()
	type line struct {
		chain *Chain
		words []byte
	}
	fresh := func() *Chain {
		c := New(Config{})
		c.state.begin()
		c.state.setCode(c.state.at(contract), counter)
		c.state.end()
		return c
	}
	write := func(l *line, word byte) {
		if r, err := l.chain.Send(&Tx{From: user, To: &contract, Data: []byte{word}}); err != nil || r.Err != nil {
			t.Fatal(err, r.Err)
		}
		l.words = append(l.words, word)
	}
	lines := []*line{{chain: fresh()}}
	for step := range 60 {
		from := lines[step*7%len(lines)]
		write(from, byte(step))
		if step%3 == 0 {
			lines = append(lines, &line{chain: from.chain.Fork(), words: append([]byte(nil), from.words...)})
		}
		write(lines[step*5%len(lines)], byte(step%11))
	}
	for i, l := range lines {
		again := &line{chain: fresh()}
		for _, word := range l.words {
			write(again, word)
		}
		if l.chain.Root() != again.chain.Root() {
			t.Errorf("line %d of %d writes has another root than a chain with those alone", i, len(l.words))
		}
	}
}

// TestReseed_ChangesDrawsOfForksFromTheNextBlockOn reads the hash of the block before, also through the contract of EIP-2935.
func TestReseed_ChangesDrawsOfForksFromTheNextBlockOn(t *testing.T) {
	t.Parallel()
	base := New(Config{})
	for base.Number() < 300 {
		if err := base.Mine(base.Time() + 12); err != nil {
			t.Fatal(err)
		}
	}
	a, b := base.Fork(), base.Fork()
	a.Reseed(1)
	b.Reseed(2)
	if a.Hash(300) == b.Hash(300) || a.Hash(299) != b.Hash(299) || a.Hash(299) != base.Hash(299) {
		t.Error("seeds of forks change the past or leave the newest block as it was")
	}
	keeper := common.HexToAddress("0x0000F90827F1C53a10cb7A02335B175320002935")
	for _, c := range []*Chain{a, b} {
		for c.Number() < 310 {
			if err := c.Mine(c.Time() + 1); err != nil {
				t.Fatal(err)
			}
		}
		for _, number := range []uint64{3, 299, 300, 309} {
			asked := uint256.NewInt(number).Bytes32()
			if r := c.Call(&Tx{From: user, To: &keeper, Data: asked[:]}); r.Err != nil || common.BytesToHash(r.Return) != c.Hash(number) {
				t.Errorf("block %d: kept %x, is %s (%v)", number, r.Return, c.Hash(number), r.Err)
			}
		}
	}
	if err := a.Mine(a.Time()); err == nil {
		t.Error("time stood still")
	}
}

// TestAdvance_KeepsTheHashesOfTheLastBlocks passes many blocks at once, twice.
func TestAdvance_KeepsTheHashesOfTheLastBlocks(t *testing.T) {
	t.Parallel()
	c := New(Config{Number: 7, Time: 1})
	keeper := common.HexToAddress("0x0000F90827F1C53a10cb7A02335B175320002935")
	for _, step := range []struct{ to, every, number, oldest uint64 }{{20_001, 10, 2007, 7}, {39_997, 2, 12_005, 12_005 - 8191}} {
		if err := c.Advance(step.to, step.every); err != nil || c.Number() != step.number || c.Time() != step.to {
			t.Fatalf("block %d at %d: %v", c.Number(), c.Time(), err)
		}
		for number, known := range map[uint64]bool{step.oldest: true, step.oldest + 5: true, step.number - 1: true, step.oldest - 1: false, step.number: false} {
			want := common.Hash{}
			if known {
				want = c.Hash(number)
			}
			asked := uint256.NewInt(number).Bytes32()
			r := c.Call(&Tx{From: user, To: &keeper, Data: asked[:]})
			if got := common.BytesToHash(r.Return); got != want {
				t.Errorf("at block %d, block %d: %s, is %s (%v)", step.number, number, got, want, r.Err)
			}
		}
	}
	if err := c.Advance(c.Time(), 1); err == nil {
		t.Error("time stood still")
	}
}

// TestSend_WhatNoBlockHoldsChangesNothing sends more ether than there is.
func TestSend_WhatNoBlockHoldsChangesNothing(t *testing.T) {
	t.Parallel()
	c := New(Config{})
	before := c.Root()
	tx := &Tx{From: user, To: &contract}
	tx.Value.SetUint64(1)
	if _, err := c.Send(tx); err == nil || c.Root() != before || c.Nonce(user) != 0 {
		t.Errorf("sent ether that is not there: %v, nonce %d", err, c.Nonce(user))
	}
	c.Fund(user, uint256.NewInt(1))
	if _, err := c.Send(tx); err != nil || c.Balance(contract).Uint64() != 1 || c.Nonce(user) != 1 {
		t.Errorf("%v, balance %s", err, c.Balance(contract))
	}
}
