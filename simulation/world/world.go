// Package world is what a simulation happens in: the contracts of the network, accounts that call them, and time.
//
// Start from World. A scenario does not know which world it runs in. `model` computes what the contracts would do, exactly and fast; `evm`
// executes their bytecode in this process; `node` sends transactions to a chain. Where they are given the same actions they answer alike, to
// the wei and to the name of the error, and tests hold them to it.
//
// What can be done is the table of Ops; Coder turns an Action into the call of a contract and what came of it into a Receipt; Reader answers
// Views from a chain. Both serve every world that has contracts.
package world

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"
)

// Account is an account by its number in a world: 0 is nobody (the zero address), the others are counted from 1. Account 1 is Holder. The
// contracts have accounts of their own: Contract.Account.
type Account uint32

// Holder is the account that holds all LPT at the beginning, but for what MerkleMine gives away. It deploys the contracts.
const Holder Account = 1

// Action is one call. What its fields mean is the row of its Op in the table of this package; fields that a row does not name are zero.
// It holds no pointers but Data, so that a loop can fill one in place.
type Action struct {
	Op Op
	// By is who calls. A contract can be By where nobody signs, in `model` and `evm`: the timelock's account is how a scenario decides what
	// governance decides.
	By Account
	// To is the account that the call is about, From another one: the owner of an allowance, the sender of a ticket, and the contract that
	// is called where many have one function.
	To, From Account
	// ID is a job, a claim, a lock or a proposal; N and M are numbers: parts per million, sequences, rounds, seconds.
	ID, N, M uint64
	// Amount is in wei of LPT or of ether, or shares; Value in wei of ether that goes along.
	Amount, Value uint256.Int
	// Forged has what the call carries as proof be false: a signature of nobody, a wrong Merkle proof, other terms than the job's.
	Forged bool
	// Data is what rare calls take besides, by value: the type that the row names.
	Data any
}

// What Receipt.Revert is when the contracts revert with no error of theirs.
const (
	// RevertPanic is what Solidity's checks throw: an overflow, a division by zero, an enum out of range.
	RevertPanic = "Panic"
	// RevertError is require with a text.
	RevertError = "Error"
	// RevertEmpty is a revert without data: arguments that do not decode, a call of an account without code.
	RevertEmpty = "Empty"
	// RevertFunds is a caller without the ether that it sends along, whose call does not even begin.
	RevertFunds = "OutOfFunds"
)

// Receipt is what came of an action.
type Receipt struct {
	// Revert is the name of the Solidity error ("RewardAlreadyCalled") or one of the Revert constants, "" for success.
	Revert string
	// ID is what the row of the Op says that the call has made (a job, a claim, a lock), or 0.
	ID uint64
	// Amount is what the row says that the call moved, in wei: what a reward minted, what was withdrawn.
	Amount uint256.Int
	// Gas is what the call used; 0 in a world without gas.
	Gas uint64
}

// World is a network at one moment. It is not safe for concurrent use; forks of it are independent of it and of each other.
type World interface {
	// Now is the time of the newest block in seconds since 1970, Block its number.
	Now() uint64
	Block() uint64
	// Advance makes a block every Genesis.BlockSeconds, and the last one at the given time, which is not before Now.
	Advance(to uint64) error
	// Apply carries out one action in the newest block. A revert is no error: an error is a world that is broken, or an action that no
	// call can be made of.
	Apply(a *Action) (Receipt, error)
	// Address is an account's address.
	Address(a Account) common.Address
	// Add makes the next account, with new ether and with LPT of Holder's, both in wei. It fails when Holder has too little.
	Add(ether, tokens *uint256.Int) (Account, error)
	// Accounts is how many accounts there are, Holder included.
	Accounts() uint32
	// Fork is a world of its own that begins as this one is.
	Fork() (World, error)
	Views
	// Close frees what the world holds; a fork is closed for itself.
	Close() error
}
