package rules

import (
	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/internal/chain"
)

// Standing is what the chain knows of a transcoder and what it wants to be.
type Standing struct {
	Pool      protocol.Pool
	Stake     chain.LPT // wanted own stake
	Balance   chain.LPT
	Allowance chain.LPT
	Service   protocol.Service
	Want      protocol.Service
	Member    bool
	Members   []protocol.Member
	Capacity  uint64
}

// Enrolment is a step on the way to being drawn for jobs.
type Enrolment int

// The steps.
const (
	Enrolled Enrolment = iota
	ApproveStake
	RegisterStake
	PublishService
	JoinSet
	LacksStake // not enough LPT
	LacksRank  // the active set is full of bigger stakes
)

// NextEnrolment returns the step that is due. It is pure.
func NextEnrolment(s Standing) Enrolment {
	switch {
	case !s.Pool.Registered && s.Balance.Cmp(s.Stake) < 0:
		return LacksStake
	case !s.Pool.Registered && s.Allowance.Cmp(s.Stake) < 0:
		return ApproveStake
	case !s.Pool.Registered:
		return RegisterStake
	case !sameService(s.Service, s.Want):
		return PublishService
	case s.Member:
		return Enrolled
	case s.full() && s.smallest().Weight.Cmp(s.Pool.Tokens) >= 0:
		return LacksRank
	default:
		return JoinSet
	}
}

// Replaced is whose place in the active set is taken by JoinSet: nobody's while there is room.
func (s Standing) Replaced() (member protocol.Member, replaces bool) {
	if !s.full() {
		return member, false
	}
	return s.smallest(), true
}

func (s Standing) full() bool { return uint64(len(s.Members)) >= s.Capacity }

func sameService(a, b protocol.Service) bool {
	return a.URI == b.URI && a.Region == b.Region && a.Capabilities == b.Capabilities &&
		a.PricePerUnit.Equal(b.PricePerUnit) && a.Signer == b.Signer && a.RewardCaller == b.RewardCaller
}

func (s Standing) smallest() protocol.Member {
	least := s.Members[0]
	for _, m := range s.Members[1:] {
		if m.Weight.Cmp(least.Weight) < 0 {
			least = m
		}
	}
	return least
}
