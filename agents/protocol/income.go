package protocol

import (
	"iter"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/livepeer/network/internal/chain"
)

// Duties returns the names under which transactions are booked in the gas ledger, sorted.
func Duties() []string {
	return slices.Clone(duties)
}

var duties = []string{
	"announce equivocation", "approve", "attest", "bond", "bond for attention", "cancel as guardian", "cancel proposal",
	"cancel unlock of tickets", "claim", "commit", "create job", "decide", "deposit bond", "dispute digest", "dissect", "elect",
	"execute proposal", "finalize", "fund attention", "fund job", "fund tickets", "generate", "initialize round", "join active set",
	"leave attention", "open game", "override vote", "pay treasury", "penalize", "penalize equivocation", "permit", "post digest",
	"propose", "queue proposal", "rebond", "reckon", "reclaim job", "redeem ticket", "redeem tickets", "redelegate", "refund game", "register",
	"release bond", "reveal", "reward", "seal", "set commission", "set service", "settle case", "step", "sweep", "sync weight", "time out", "transfer stake",
	"transfer token", "unbond", "unlock tickets", "vote", "withdraw bonds", "withdraw fees", "withdraw rewards", "withdraw stake", "withdraw ticket deposit",
	"withdraw ticket earnings",
}

// bountyIn sums the bounties of finalized claims that account got.
func (p *Protocol) bountyIn(receipt *types.Receipt, account common.Address) (income chain.Income) {
	for e := range events(receipt, p.At.JobsManager, p.jobs.UnpackClaimFinalizedEvent) {
		if e.Keeper == account {
			income.Wei = income.Wei.Add(chain.NewWei(e.Bounty))
		}
	}
	return income
}

// tokensIn sums the LPT that account was sent or minted.
func (p *Protocol) tokensIn(receipt *types.Receipt, account common.Address) (income chain.Income) {
	for e := range events(receipt, p.At.Token, p.token.UnpackTransferEvent) {
		if e.To == account {
			income.LPT = income.LPT.Add(chain.NewLPT(e.Value))
		}
	}
	return income
}

// winningsIn sums what redeemed tickets have won, for whichever account of the operator.
func (p *Protocol) winningsIn(receipt *types.Receipt, _ common.Address) (income chain.Income) {
	for e := range events(receipt, p.At.TicketBroker, p.broker.UnpackTicketRedeemedEvent) {
		income.Wei = income.Wei.Add(chain.NewWei(e.FaceValue))
	}
	return income
}

// events goes through those events of a contract in a receipt that unpack takes.
func events[E any](receipt *types.Receipt, contract common.Address, unpack func(*types.Log) (*E, error)) iter.Seq[*E] {
	return func(yield func(*E) bool) {
		for _, log := range receipt.Logs {
			if log.Address != contract {
				continue
			}
			if e, err := unpack(log); err == nil && !yield(e) {
				return
			}
		}
	}
}
