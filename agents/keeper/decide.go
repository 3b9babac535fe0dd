package keeper

import (
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/livepeer/network/agents/protocol"
)

// blockHashWindow is for how many blocks a contract can read a block's hash (EIP-2935).
const blockHashWindow = 8191

// syncRounds is how often a member's weight is brought up to date: draws by weights older than
// seven rounds must look at the stake and cost more gas.
const syncRounds = 6

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
)

// Duty is one transaction that the protocol waits for.
type Duty struct {
	Kind       Kind
	Round      uint64         // of InitializeRound, Reward and Sync
	Transcoder common.Address // of Reward and Sync
	Claim      uint64         // of Seal, Finalize and Penalize
}

// String names the duty uniquely.
func (d Duty) String() string {
	switch d.Kind {
	case Seal, Finalize, Penalize:
		return fmt.Sprintf("%s claim %d", d.Kind, d.Claim)
	case Reward, Sync:
		return fmt.Sprintf("%s %s in round %d", d.Kind, d.Transcoder, d.Round)
	default:
		return fmt.Sprintf("%s %d", d.Kind, d.Round)
	}
}

// Member is a transcoder of the active set as a keeper sees it.
type Member struct {
	Transcoder      common.Address
	LastRewardRound uint64
	SyncedRound     uint64 // round in which this keeper last brought its weight up to date
	RewardCaller    common.Address
	StakeAtStart    bool // whether it had stake when the round began, without which there is no reward
}

// View is the part of the chain's state that keepers act on.
type View struct {
	Self    common.Address
	Block   uint64
	Time    time.Time // of Block
	Round   protocol.Round
	Members []Member
	Claims  []protocol.Claim // those that are not settled, or at fault and not punished
}

// Decide returns the duties that are due in v, the most urgent first. It is pure:
// the same view gives the same duties.
func Decide(v View) []Duty {
	var duties []Duty
	if !v.Round.Initialized() {
		duties = append(duties, Duty{Kind: InitializeRound, Round: v.Round.Number})
	}
	for _, c := range v.Claims {
		if kind, due := claimDuty(v, c); due {
			duties = append(duties, Duty{Kind: kind, Claim: c.ID})
		}
	}
	if !v.Round.Initialized() {
		return duties // Rewards have a budget only once the round is initialised.
	}
	for _, m := range v.Members {
		if kind, due := memberDuty(v, m); due {
			duties = append(duties, Duty{Kind: kind, Round: v.Round.Number, Transcoder: m.Transcoder})
		}
	}
	return duties
}

func claimDuty(v View, c protocol.Claim) (Kind, bool) {
	switch c.Status {
	case protocol.ClaimOpen:
		if v.Block > c.SeedBlock+blockHashWindow || v.Time.After(c.SealUntil) {
			return Finalize, v.Time.After(c.Deadline) // Never sealed: it can only be voided.
		}
		// Its transcoder reveals first, if anything is challenged, and that seals too.
		patience := c.Deadline.Sub(c.SealUntil) / 4
		return Seal, v.Block > c.SeedBlock && v.Time.After(c.SealUntil.Add(-patience))
	case protocol.ClaimSealed:
		return Finalize, v.Time.After(c.Deadline)
	case protocol.ClaimFailed, protocol.ClaimMissed:
		return Penalize, true
	default:
		return "", false
	}
}

// memberDuty prefers the reward, which has a deadline.
func memberDuty(v View, m Member) (Kind, bool) {
	if m.StakeAtStart && m.LastRewardRound < v.Round.Number && (m.RewardCaller == v.Self || m.Transcoder == v.Self) {
		return Reward, true
	}
	return Sync, v.Round.Number >= m.SyncedRound+syncRounds
}
