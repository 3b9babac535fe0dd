package keeper

import (
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/payments/tickets"
)

// blockHashWindow is for how many blocks a contract can read a block's hash (EIP-2935).
const blockHashWindow = 8191

// syncRounds is how often a member's weight is brought up to date: draws by weights older than
// seven rounds must look at the stake and cost more gas.
const syncRounds = 6

// maxBatch bounds the tickets that are redeemed at once, so that they fit in a block.
const maxBatch = 32

// What duties cost in gas, rounded up (contracts/snapshots/gas.json). It decides whether a duty may pay; the transaction
// manager holds the real price against the same worth before it sends.
const (
	sealGas     = 75_000
	finalizeGas = 116_000
	roundGas    = 70_000
	ticketGas   = 90_000
)

// Kind is a sort of duty.
type Kind string

// The duties of a keeper.
const (
	InitializeRound Kind = "initialize round"
	Reward          Kind = "reward"
	Sync            Kind = "sync"
	Seal            Kind = "seal"
	Finalize        Kind = "finalize"
	Penalize        Kind = "penalize"
	Execute         Kind = "execute"
	Redeem          Kind = "redeem"
)

// Pay is what a keeper does a duty for.
type Pay uint8

// The kinds of pay.
const (
	Unpaid   Pay = iota // nobody pays
	InEther             // Worth in ether
	InTokens            // LPT of unknown worth: it counts as enough
	Hired               // a transcoder or the operator has asked for it
)

// Duty is one transaction that the protocol waits for.
type Duty struct {
	Kind       Kind
	Round      uint64         // of InitializeRound, Reward and Sync
	Transcoder common.Address // of Reward and Sync
	Claim      uint64         // of Seal, Finalize and Penalize
	Proposal   string         // of Execute: its number in decimal
	Tickets    []tickets.Signed

	Pay Pay
	// Worth is what is earned if Pay is InEther: the most that its gas may cost.
	Worth chain.Wei
	// Deadline is when it is too late; zero if it never is.
	Deadline time.Time
}

// String names the duty uniquely. There is one redemption at a time.
func (d Duty) String() string {
	switch d.Kind {
	case Seal, Finalize, Penalize:
		return fmt.Sprintf("%s claim %d", d.Kind, d.Claim)
	case Reward, Sync:
		return fmt.Sprintf("%s %s in round %d", d.Kind, d.Transcoder, d.Round)
	case Execute:
		return fmt.Sprintf("%s proposal %s", d.Kind, d.Proposal)
	case Redeem:
		return string(Redeem)
	default:
		return fmt.Sprintf("%s %d", d.Kind, d.Round)
	}
}

// Member is a transcoder of the active set as a keeper sees it.
type Member struct {
	Transcoder      common.Address
	LastRewardRound uint64
	SyncedRound     uint64 // round in which its weight was last brought up to date
	RewardCaller    common.Address
	StakeAtStart    bool // whether it had stake when the round began, without which there is no reward
}

// Claim is a claim and what settling it brings.
type Claim struct {
	protocol.Claim
	Bounty chain.Wei // if all that is challenged passes
}

// Proposal is one that waits in the timelock.
type Proposal struct {
	ID  string // decimal
	ETA time.Time
}

// View is what a keeper acts on: part of the chain's state, and what it remembers.
type View struct {
	Self    common.Address
	Block   uint64
	Time    time.Time // of Block
	BaseFee chain.Wei // of Block, per gas
	Round   protocol.Round
	// RoundBounty is what initialising the round brings, TokenPrice the price of an LPT; zero if nobody has told.
	RoundBounty chain.LPT
	TokenPrice  chain.Wei
	Members     []Member
	Claims      []Claim // those that are not settled, or at fault and not punished
	Proposals   []Proposal
	Tickets     []tickets.Signed // winners that can be redeemed and are not put off

	// Unprofitable says that duties are done whatever they cost.
	Unprofitable bool
	// Peers are the keepers that are known, Self among them if it is.
	Peers []common.Address
	// Seen tells since when a duty has been due, by its name.
	Seen map[string]Sighting
	// Turn is how long one keeper has before the next steps in.
	Turn Turn
}

// Decide returns the duties that are due in v and worth their gas, the most urgent first. It is pure:
// the same view gives the same duties.
func Decide(v View) []Duty {
	var duties []Duty
	if !v.Round.Initialized() {
		duties = append(duties, initialization(v))
	}
	for _, c := range v.Claims {
		if duty, due := claimDuty(v, c); due {
			duties = append(duties, duty)
		}
	}
	if batch, due := redemption(v); due {
		duties = append(duties, batch)
	}
	if v.Round.Initialized() { // Rewards have a budget only once the round is initialised.
		for _, m := range v.Members {
			if duty, due := memberDuty(v, m); due {
				duties = append(duties, duty)
			}
		}
	}
	for _, p := range v.Proposals {
		if !v.Time.Before(p.ETA) {
			duties = append(duties, Duty{Kind: Execute, Proposal: p.ID})
		}
	}
	return worthwhile(v, duties)
}

// Finalizable tells whether a claim can be settled at the time of the newest block: its window is over and nobody has.
func Finalizable(c protocol.Claim, now time.Time) bool {
	return (c.Status == protocol.ClaimOpen || c.Status == protocol.ClaimSealed) && now.After(c.Deadline)
}

// worthwhile leaves out what costs more than it brings.
func worthwhile(v View, duties []Duty) []Duty {
	if v.Unprofitable {
		return duties
	}
	var paid []Duty
	for _, d := range duties {
		if d.Pay != Unpaid && (d.Pay != InEther || d.Worth.Cmp(v.cost(d)) > 0) {
			paid = append(paid, d)
		}
	}
	return paid
}

// cost is what a duty that pays in ether costs at the block's base fee.
func (v View) cost(d Duty) chain.Wei {
	gas := map[Kind]uint64{InitializeRound: roundGas, Seal: sealGas, Finalize: finalizeGas, Redeem: ticketGas}[d.Kind]
	return v.BaseFee.Mul(gas * max(1, uint64(len(d.Tickets))))
}

func initialization(v View) Duty {
	d := Duty{Kind: InitializeRound, Round: v.Round.Number, Pay: InTokens, Deadline: v.Round.End}
	if !v.TokenPrice.IsZero() && !v.RoundBounty.IsZero() {
		d.Pay, d.Worth = InEther, valueOf(v.RoundBounty, v.TokenPrice)
	}
	return d
}

func claimDuty(v View, c Claim) (Duty, bool) {
	d := Duty{Kind: Finalize, Claim: c.ID}
	switch c.Status {
	case protocol.ClaimOpen:
		if v.Block > c.SeedBlock+blockHashWindow || v.Time.After(c.SealUntil) {
			return d, Finalizable(c.Claim, v.Time) // Never sealed: it can only be voided, for nothing.
		}
		// Its transcoder reveals first, if anything is challenged, and that seals too.
		patience := c.Deadline.Sub(c.SealUntil) / 4
		// Who seals hopes for the bounty of settling, which costs its own gas.
		d = Duty{Kind: Seal, Claim: c.ID, Pay: InEther, Worth: c.Bounty.Sub(v.BaseFee.Mul(finalizeGas)), Deadline: c.SealUntil}
		return d, v.Block > c.SeedBlock && v.Time.After(c.SealUntil.Add(-patience))
	case protocol.ClaimSealed:
		switch {
		case c.Passed == c.Challenged:
			d.Pay, d.Worth = InEther, c.Bounty
		case c.Revealed < c.Challenged:
			d.Pay = InTokens // The miss is a fault, which pays its finder.
		}
		return d, Finalizable(c.Claim, v.Time)
	case protocol.ClaimFailed, protocol.ClaimMissed:
		return Duty{Kind: Penalize, Claim: c.ID, Pay: InTokens}, true
	default:
		return Duty{}, false
	}
}

// memberDuty prefers the reward, which has a deadline.
func memberDuty(v View, m Member) (Duty, bool) {
	d := Duty{Kind: Sync, Round: v.Round.Number, Transcoder: m.Transcoder}
	if m.RewardCaller == v.Self || m.Transcoder == v.Self {
		d.Pay = Hired
		if m.StakeAtStart && m.LastRewardRound < v.Round.Number {
			d.Kind, d.Deadline = Reward, v.Round.End
			return d, true
		}
	}
	return d, v.Round.Number >= m.SyncedRound+syncRounds
}

// redemption is a batch of the winners that bring more than their gas.
func redemption(v View) (Duty, bool) {
	d := Duty{Kind: Redeem, Pay: InEther}
	each := v.BaseFee.Mul(ticketGas)
	for _, winner := range v.Tickets {
		if len(d.Tickets) == maxBatch {
			break
		}
		if v.Unprofitable || winner.Ticket.FaceValue.Cmp(each) > 0 {
			d.Tickets = append(d.Tickets, winner)
			d.Worth = d.Worth.Add(winner.Ticket.FaceValue)
		}
	}
	return d, len(d.Tickets) > 0
}
