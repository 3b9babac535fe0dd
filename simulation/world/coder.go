package world

import (
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/holiman/uint256"

	"github.com/livepeer/network/payments/tickets"
	"github.com/livepeer/network/verification/claim"
)

// Call is a call of a contract as a transaction makes it.
type Call struct {
	From, To common.Address
	Data     []byte
	Value    *uint256.Int // wei
}

// Chain answers calls of views at the newest block.
type Chain interface {
	View(to common.Address, data []byte) ([]byte, error)
}

// Coder turns actions into calls of a deployment, and what came of them into receipts. It belongs to one world, whose jobs, claims and
// proposals it remembers, as the chain keeps hashes of them only; a fork of the world takes a Fork of it.
type Coder struct {
	rules   *Rules
	keys    *Keyring
	chain   Chain
	chainID uint64
	domain  claim.Domain
	mine    mineTree
	book    book
}

// NewCoder returns the Coder of a deployment that has made nothing yet.
func NewCoder(rules *Rules, keys *Keyring, chain Chain, chainID uint64, genesis *Genesis) *Coder {
	return &Coder{
		rules: rules, keys: keys, chain: chain, chainID: chainID, mine: newMineTree(genesis.Miners, keys),
		domain: claim.Domain{
			ChainID: chainID, JobsManager: keys.Address(JobsManager.Account()),
			CommitteeVerifier: keys.Address(CommitteeVerifier.Account()), VerificationCourt: keys.Address(VerificationCourt.Account()),
		},
	}
}

// Fork returns a Coder for a fork of the world.
func (c *Coder) Fork(chain Chain) *Coder {
	fork := *c
	fork.chain, fork.book = chain, c.book.fork()
	return &fork
}

// Keys are the accounts that the Coder signs for.
func (c *Coder) Keys() *Keyring { return c.keys }

// Call returns the call that an action is.
func (c *Coder) Call(a *Action) (Call, error) {
	if err := c.rules.Check(a); err != nil {
		return Call{}, err
	}
	r := &c.rules.rows[a.Op]
	to := c.rules.Contract(a)
	call := Call{From: c.keys.Address(a.By), To: c.keys.Address(to.Account()), Value: &a.Value}
	switch r.packed() {
	case "args":
		call.Data = make([]byte, 4+32*len(r.args))
		copy(call.Data, r.method.ID)
		for i, arg := range r.args {
			a.word(arg, c.keys, call.Data[4+32*i:36+32*i])
		}
		return call, nil
	case "raw":
		selector := c.rules.Selector(a.Op, to)
		packed, err := r.raw(c, a)
		call.Data = append(selector[:], packed...)
		return call, err
	}
	args, err := r.pack(c, a)
	if err != nil {
		return Call{}, err
	}
	packed, err := r.method.Inputs.Pack(args...)
	if err != nil {
		return Call{}, fmt.Errorf("%w: %s: %w", ErrBadAction, r.Function, err)
	}
	call.Data = append(append(make([]byte, 0, 4+len(packed)), r.method.ID...), packed...)
	return call, nil
}

// Reverted is the receipt of a call that reverted, by what it returned.
func (c *Coder) Reverted(data []byte, gas uint64) Receipt {
	return Receipt{Revert: c.rules.Revert(data), Gas: gas}
}

// Done is the receipt of a call that succeeded, by its logs. It has to be told once of each, in order: it notes what the call has made.
func (c *Coder) Done(a *Action, logs []*types.Log, gas uint64) Receipt {
	r := &c.rules.rows[a.Op]
	receipt := Receipt{Gas: gas}
	if r.event != "" {
		emitter := c.keys.Address(c.rules.Contract(a).Account())
		for _, log := range logs {
			if len(log.Topics) == 0 || log.Topics[0] != r.topic || log.Address != emitter {
				continue
			}
			var word uint256.Int
			for _, s := range r.amount {
				s.read(log, &word)
				receipt.Amount.Add(&receipt.Amount, &word)
			}
			for _, s := range r.id {
				s.read(log, &word)
				receipt.ID = c.number(s, &word)
			}
		}
	}
	c.note(a, &receipt)
	return receipt
}

func (s slot) read(log *types.Log, into *uint256.Int) {
	switch {
	case s.indexed && s.index < len(log.Topics):
		into.SetBytes(log.Topics[s.index][:])
	case !s.indexed && len(log.Data) >= 32*s.index+32:
		into.SetBytes(log.Data[32*s.index : 32*s.index+32])
	default:
		into.Clear()
	}
}

// number is what an ID of a Receipt is: a number, or the number of an account.
func (c *Coder) number(s slot, word *uint256.Int) uint64 {
	if !s.address {
		return word.Uint64()
	}
	account, _ := c.keys.Number(word.Bytes20())
	return uint64(account)
}

// note keeps what later calls need of what this one has made.
func (c *Coder) note(a *Action, receipt *Receipt) {
	switch a.Op {
	case OpCreateJob, OpCreateNamedJob:
		c.book.jobs, c.book.payers = append(c.book.jobs, termsOf(a)), append(c.book.payers, a.By)
	case OpClaim:
		voucher, _ := a.Data.(Voucher)
		c.book.claims = append(c.book.claims, claimed{job: a.ID, from: a.N + 1 - uint64(voucher.Count), count: voucher.Count})
	case OpExecute:
		proposal := at(c.book.proposals, a.ID)
		for _, action := range proposal.actions {
			action.By = Timelock.Account()
			c.note(&action, &Receipt{})
		}
	case OpPropose:
		proposal, _ := a.Data.(Proposal)
		if made, err := c.propose(&proposal); err == nil { // It was packed before.
			c.book.proposals = append(c.book.proposals, made)
			receipt.ID = uint64(len(c.book.proposals))
		}
	default:
		c.noteInner(a)
	}
}

// book is what a world has made, by id from 1.
type book struct {
	jobs      []claim.Terms
	payers    []Account
	claims    []claimed
	proposals []proposed
}

// claimed is what a claim covers.
type claimed struct {
	job, from uint64
	count     uint32
}

// proposed is a proposal as the governor is told of it.
type proposed struct {
	targets     []common.Address
	values      []*big.Int
	calldatas   [][]byte
	description string
	actions     []Action
}

// fork shares what there is: an append to either copies it.
func (b *book) fork() book {
	b.jobs, b.payers = slices.Clip(b.jobs), slices.Clip(b.payers)
	b.claims, b.proposals = slices.Clip(b.claims), slices.Clip(b.proposals)
	return *b
}

// at is entry id of a list that is counted from 1, or the zero value.
func at[T any](list []T, id uint64) (entry T) {
	if id > 0 && id <= uint64(len(list)) {
		entry = list[id-1]
	}
	return entry
}

// tickets is the domain that tickets are signed in.
func (c *Coder) tickets() tickets.Domain {
	return tickets.Domain{ChainID: c.chainID, Broker: c.keys.Address(TicketBroker.Account())}
}

// evidenceArguments are (uint8 verdict, bytes[] signatures).
func evidenceArguments() abi.Arguments {
	number, _ := abi.NewType("uint8", "", nil)
	list, _ := abi.NewType("bytes[]", "", nil)
	return abi.Arguments{{Type: number}, {Type: list}}
}
