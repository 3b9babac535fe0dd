package evmkit

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"
)

// state is the accounts of a chain in maps, without a trie, and what the running transaction has done to them.
//
// Accounts that were touched are in live. What they do not have is looked up in the layers below, which are frozen and shared with
// forks. What lasts for one transaction only (the access list of EIP-2929, the values that EIP-2200 compares with, transient storage
// of EIP-1153, contracts made that EIP-6780 lets die) is a number beside the thing itself: it counts while it is the number of the
// running transaction, so that nothing has to be cleared.
type state struct {
	live    map[common.Address]*account
	layers  []layer // oldest first
	last    *account
	slab    []slot // is cut into the slots of accounts
	changed bool   // since the newest layer was frozen

	transaction uint64
	precompiles []common.Address // are warm from the start (EIP-2929)
	journal     []change
	logs        []*types.Log
	refund      uint64
}

// account is one account. A frozen one never changes again.
type account struct {
	address common.Address
	balance uint256.Int
	nonce   uint64
	code    *program
	storage map[common.Hash]*slot
	below   []*account // its frozen versions, newest first
	// changed says that it differs from what is below.
	changed bool

	// Numbers of transactions.
	warm, made, doomed uint64
	transient          map[common.Hash]*slot
	// The slot that was used last: gas and value of one instruction are asked for one after the other.
	lastKey  common.Hash
	lastSlot *slot
}

// slot is one word of storage.
type slot struct {
	value common.Hash
	// before is the value at the beginning of the transaction written.
	before        common.Hash
	written, warm uint64
}

// program is the code of a contract.
type program struct {
	hash common.Hash
	code []byte
}

// changeKind says what a change has to put back.
type changeKind uint8

const (
	changeStorage changeKind = iota
	changeBalance
	changeNonce
	changeCode
	changeWarmSlot
	changeWarmAccount
	changeMade
	changeDoomed
	changeRefund
	changeLog
)

// change is what reverts one step of the running transaction.
type change struct {
	kind    changeKind
	account *account
	slot    *slot
	code    *program
	number  uint64
	word    common.Hash
	balance uint256.Int
}

func newState() *state { return &state{live: map[common.Address]*account{}} }

// at returns the account of an address, which need not exist.
func (s *state) at(address common.Address) *account {
	if s.last != nil && s.last.address == address {
		return s.last
	}
	a, ok := s.live[address]
	if !ok {
		a = s.raise(address)
	}
	s.last = a
	return a
}

// raise makes an account of the frozen layers a live one.
func (s *state) raise(address common.Address) *account {
	a := &account{address: address, storage: map[common.Hash]*slot{}}
	for i := len(s.layers) - 1; i >= 0; i-- {
		frozen, ok := s.layers[i].accounts[address]
		if !ok {
			continue
		}
		if len(a.below) == 0 {
			a.balance, a.nonce, a.code = frozen.balance, frozen.nonce, frozen.code
		}
		a.below = append(a.below, frozen)
	}
	s.live[address] = a
	return a
}

// slotOf returns a word of an account's storage.
func (s *state) slotOf(a *account, key common.Hash) *slot {
	if a.lastSlot != nil && a.lastKey == key {
		return a.lastSlot
	}
	w, ok := a.storage[key]
	if !ok {
		w = s.newSlot()
		for _, frozen := range a.below {
			if found, ok := frozen.storage[key]; ok {
				w.value = found.value
				break
			}
		}
		a.storage[key] = w
	}
	a.lastKey, a.lastSlot = key, w
	return w
}

func (s *state) newSlot() *slot {
	const atOnce = 128
	if len(s.slab) == 0 {
		s.slab = make([]slot, atOnce)
	}
	w := &s.slab[0]
	s.slab = s.slab[1:]
	return w
}

func (s *state) note(c change) { s.journal = append(s.journal, c) }

// empty is EIP-161's word for an account that does not count as being there.
func (a *account) empty() bool { return a.nonce == 0 && a.code == nil && a.balance.IsZero() }

// codeHash is zero for an account that is not there.
func (a *account) codeHash() common.Hash {
	switch {
	case a.code != nil:
		return a.code.hash
	case a.empty():
		return common.Hash{}
	}
	return types.EmptyCodeHash
}

func (s *state) touch(a *account) { a.changed, s.changed = true, true }

func (s *state) setBalance(a *account, balance uint256.Int) {
	s.note(change{kind: changeBalance, account: a, balance: a.balance})
	a.balance = balance
	s.touch(a)
}

func (s *state) setNonce(a *account, nonce uint64) {
	s.note(change{kind: changeNonce, account: a, number: a.nonce})
	a.nonce = nonce
	s.touch(a)
}

func (s *state) setCode(a *account, code []byte) {
	s.note(change{kind: changeCode, account: a, code: a.code})
	a.code = nil
	if len(code) > 0 {
		a.code = &program{crypto.Keccak256Hash(code), code}
	}
	s.touch(a)
}

// GetCodeHash is part of vm.StateDB.
func (s *state) GetCodeHash(address common.Address) common.Hash { return s.at(address).codeHash() }

// GetCode is part of vm.StateDB.
func (s *state) GetCode(address common.Address) []byte {
	if p := s.at(address).code; p != nil {
		return p.code
	}
	return nil
}

// GetCodeSize is part of vm.StateDB.
func (s *state) GetCodeSize(address common.Address) int { return len(s.GetCode(address)) }

// GetBalance is part of vm.StateDB. The caller may keep what it returns while the balance changes.
func (s *state) GetBalance(address common.Address) *uint256.Int {
	balance := s.at(address).balance
	return &balance
}

// GetNonce is part of vm.StateDB.
func (s *state) GetNonce(address common.Address) uint64 { return s.at(address).nonce }

// AddRefund is part of vm.StateDB.
func (s *state) AddRefund(gas uint64) {
	s.note(change{kind: changeRefund, number: s.refund})
	s.refund += gas
}

// SubRefund is part of vm.StateDB.
func (s *state) SubRefund(gas uint64) {
	s.note(change{kind: changeRefund, number: s.refund})
	if gas > s.refund {
		panic("evmkit: more gas is taken from the refund than it has") // The rules of SSTORE never do.
	}
	s.refund -= gas
}

// GetRefund is part of vm.StateDB.
func (s *state) GetRefund() uint64 { return s.refund }

// GetState is part of vm.StateDB.
func (s *state) GetState(address common.Address, key common.Hash) common.Hash {
	return s.slotOf(s.at(address), key).value
}

// GetStateAndCommittedState is part of vm.StateDB.
func (s *state) GetStateAndCommittedState(address common.Address, key common.Hash) (now, before common.Hash) {
	w := s.slotOf(s.at(address), key)
	if w.written != s.transaction {
		return w.value, w.value
	}
	return w.value, w.before
}

// SetState is part of vm.StateDB.
func (s *state) SetState(address common.Address, key, value common.Hash) common.Hash {
	a := s.at(address)
	w := s.slotOf(a, key)
	old := w.value
	if old == value {
		return old
	}
	if w.written != s.transaction {
		w.before, w.written = old, s.transaction
	}
	s.note(change{kind: changeStorage, slot: w, word: old})
	w.value = value
	s.touch(a)
	return old
}

// set writes a word for good, whatever becomes of the running transaction.
func (s *state) set(address common.Address, key, value common.Hash) {
	a := s.at(address)
	s.slotOf(a, key).value = value
	s.touch(a)
}

// GetTransientState is part of vm.StateDB.
func (s *state) GetTransientState(address common.Address, key common.Hash) common.Hash {
	if w, ok := s.at(address).transient[key]; ok && w.written == s.transaction {
		return w.value
	}
	return common.Hash{}
}

// SetTransientState is part of vm.StateDB.
func (s *state) SetTransientState(address common.Address, key, value common.Hash) {
	a := s.at(address)
	w, ok := a.transient[key]
	if !ok {
		if a.transient == nil {
			a.transient = map[common.Hash]*slot{}
		}
		w = s.newSlot()
		a.transient[key] = w
	}
	if w.written != s.transaction {
		w.value, w.written = common.Hash{}, s.transaction
	}
	s.note(change{kind: changeStorage, slot: w, word: w.value})
	w.value = value
}

// SelfDestruct is part of vm.StateDB. The account dies with the transaction.
func (s *state) SelfDestruct(address common.Address) {
	a := s.at(address)
	if a.doomed == s.transaction {
		return
	}
	s.note(change{kind: changeDoomed, account: a, number: a.doomed})
	a.doomed = s.transaction
	s.touch(a)
}

// HasSelfDestructed is part of vm.StateDB.
func (s *state) HasSelfDestructed(address common.Address) bool {
	return s.at(address).doomed == s.transaction
}

// CreateContract is part of vm.StateDB.
func (s *state) CreateContract(address common.Address) {
	a := s.at(address)
	if a.made == s.transaction {
		return
	}
	s.note(change{kind: changeMade, account: a, number: a.made})
	a.made = s.transaction
}

// IsNewContract is part of vm.StateDB.
func (s *state) IsNewContract(address common.Address) bool {
	return s.at(address).made == s.transaction
}

// Exist is part of vm.StateDB. Since EIP-161 there are no empty accounts between transactions.
func (s *state) Exist(address common.Address) bool {
	a := s.at(address)
	return !a.empty() || a.doomed == s.transaction
}

// Empty is part of vm.StateDB.
func (s *state) Empty(address common.Address) bool { return s.at(address).empty() }

// AddressInAccessList is part of vm.StateDB.
func (s *state) AddressInAccessList(address common.Address) bool {
	return s.at(address).warm == s.transaction || s.precompiled(address)
}

// precompiled tells whether an address is that of a precompiled contract; nearly all others are told by their first bytes.
func (s *state) precompiled(address common.Address) bool {
	if address[0]|address[1]|address[2]|address[3] != 0 {
		return false
	}
	for i := range s.precompiles {
		if s.precompiles[i] == address {
			return true
		}
	}
	return false
}

// SlotInAccessList is part of vm.StateDB.
func (s *state) SlotInAccessList(address common.Address, key common.Hash) (addressOK, slotOK bool) {
	a := s.at(address)
	return a.warm == s.transaction || s.precompiled(address), s.slotOf(a, key).warm == s.transaction
}

// AddAddressToAccessList is part of vm.StateDB.
func (s *state) AddAddressToAccessList(address common.Address) {
	a := s.at(address)
	if a.warm == s.transaction {
		return
	}
	s.note(change{kind: changeWarmAccount, account: a, number: a.warm})
	a.warm = s.transaction
}

// AddSlotToAccessList is part of vm.StateDB.
func (s *state) AddSlotToAccessList(address common.Address, key common.Hash) {
	s.AddAddressToAccessList(address)
	w := s.slotOf(s.at(address), key)
	if w.warm == s.transaction {
		return
	}
	s.note(change{kind: changeWarmSlot, slot: w, number: w.warm})
	w.warm = s.transaction
}

// AddLog is part of vm.StateDB.
func (s *state) AddLog(entry *types.Log) {
	s.note(change{kind: changeLog})
	entry.Index = uint(len(s.logs))
	s.logs = append(s.logs, entry)
}

// Snapshot is part of vm.StateDB.
func (s *state) Snapshot() int { return len(s.journal) }

// RevertToSnapshot is part of vm.StateDB.
func (s *state) RevertToSnapshot(snapshot int) {
	for i := len(s.journal) - 1; i >= snapshot; i-- {
		s.revert(&s.journal[i])
	}
	s.journal = s.journal[:snapshot]
}

func (s *state) revert(c *change) {
	switch c.kind {
	case changeStorage:
		c.slot.value = c.word
	case changeBalance:
		c.account.balance = c.balance
	case changeNonce:
		c.account.nonce = c.number
	case changeCode:
		c.account.code = c.code
	case changeWarmSlot:
		c.slot.warm = c.number
	case changeWarmAccount:
		c.account.warm = c.number
	case changeMade:
		c.account.made = c.number
	case changeDoomed:
		c.account.doomed = c.number
	case changeRefund:
		s.refund = c.number
	case changeLog:
		s.logs = s.logs[:len(s.logs)-1]
	}
}

// begin starts a transaction; its logs and its refund are empty.
func (s *state) begin() {
	s.transaction++
	s.journal, s.logs, s.refund = s.journal[:0], nil, 0
}

// end ends a transaction: what it did now stays. Contracts that it has made and that destroyed themselves are gone (EIP-6780); they
// had no storage before, so that nothing of theirs is in the layers below.
func (s *state) end() {
	for i := range s.journal {
		c := &s.journal[i]
		if c.kind == changeDoomed && c.account.doomed == s.transaction {
			*c.account = account{address: c.account.address, storage: map[common.Hash]*slot{}, changed: true}
		}
	}
	clear(s.journal) // It would keep what is gone.
	s.journal, s.refund = s.journal[:0], 0
}
