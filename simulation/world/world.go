// Package world is what a simulation happens in: the contracts of the network, accounts that call them, and time.
//
// A scenario does not know which world it runs in. `model` computes what the contracts would do, exactly and fast; `evm` executes their
// bytecode in this process; `node` sends transactions to a chain. Where they are given the same actions they answer alike, to the wei and
// to the name of the error, and tests hold them to it.
package world

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"
)

// Account is an account by its number in a world: 0 is nobody (the zero address), the others are counted from 1.
type Account uint32

// Op names one external function of one contract that changes state.
type Op uint8

// Action is one call. What its fields mean is the row of its Op in the table of this package; fields that a row does not name are zero.
// It holds no pointers but Data, so that a loop can fill one in place.
type Action struct {
	Op Op
	// By is who calls, To the account that the call is about.
	By, To Account
	// ID is a job, a claim, a lock, a proposal or a game; N a number (a commission in parts per million, a sequence, a count).
	ID, N uint64
	// Amount is in wei of LPT or shares, Value in wei of ether that goes along.
	Amount, Value uint256.Int
	// Data is what rare calls take besides: one exported struct per Op.
	Data any
}

// Receipt is what came of an action.
type Receipt struct {
	// Revert is the name of the Solidity error ("AlreadyRewarded"), "" for success, "Panic" or "Error" for what Solidity itself throws.
	Revert string
	// ID is the id that the call has made (a job, a claim, a lock), or 0.
	ID uint64
	// Amount is what the call returned or moved, in wei: what a reward minted, what was withdrawn.
	Amount uint256.Int
	// Gas is what the call used; 0 in a world without gas.
	Gas uint64
}

// World is a network at one moment. It is not safe for concurrent use; forks of it are independent of it and of each other.
type World interface {
	// Now is the time of the newest block in seconds since 1970, Block its number.
	Now() uint64
	Block() uint64
	// Advance makes blocks until the given time has come.
	Advance(to uint64) error
	// Apply carries out one action in the newest block. A revert is no error: an error is a world that is broken.
	Apply(a *Action) (Receipt, error)
	// Address and Add tell accounts apart: Add makes one with ether and LPT in wei.
	Address(a Account) common.Address
	Add(ether, tokens *uint256.Int) (Account, error)
	// Fork is a world of its own that begins as this one is.
	Fork() (World, error)
	Views
	// Close frees what the world holds; a fork is closed for itself.
	Close() error
}

// Views are what parties see of the contracts. Answers are values: they do not change with the world.
type Views interface {
	// Round is the number of the round that is running and when it began.
	Round() (number, start uint64, err error)
	// Supply is of LPT: all there is, and what is bonded, in wei.
	Supply() (total, bonded uint256.Int, err error)
}
