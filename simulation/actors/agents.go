package actors

import (
	"fmt"
	"math"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/simulation/world"
)

// This file shows a world to the network's own rules (agents/rules, agents/keeper) in the types that they decide by.

// gasDoc is what a strategy says of its parameter gas.
const gasDoc = "the process with the base fee in gwei, which decides what is worth its gas; without one of that name gas counts as free"

func wei(x uint256.Int) chain.Wei { return chain.NewWei(x.ToBig()) }

func lpt(x uint256.Int) chain.LPT { return chain.NewLPT(x.ToBig()) }

// gwei is a number of gwei, to the wei.
func gwei(x float64) chain.Wei { return wei(weiOf(math.Round(x * 1e9))) }

// fee is a process's value in gwei as a base fee, 0 where the scenario has none of that name.
func (s *Scene) fee(process string) chain.Wei {
	if len(s.Outside[process]) == 0 {
		return chain.Wei{}
	}
	return gwei(s.Price(process))
}

// head is the newest block.
func (s *Scene) head(baseFee chain.Wei) chain.Head {
	return chain.Head{Number: s.World.Block(), Time: unix(s.World.Now()), BaseFee: baseFee}
}

// claim is a claim as agents see it. Address names accounts.
func (s *Scene) claim(id uint64, address func(world.Account) common.Address) (protocol.Claim, error) {
	c, err := s.World.Claim(id)
	if err != nil {
		return protocol.Claim{}, fmt.Errorf("claim %d: %w", id, err)
	}
	return protocol.Claim{
		ID: id, Job: c.Job, Transcoder: address(c.Transcoder), FromSequence: c.From, Count: int(c.Count), Amount: wei(c.Amount), //nolint:gosec // At most maxClaim.
		SeedBlock: c.SeedBlock, SealUntil: unix(c.SealUntil), RevealUntil: unix(c.RevealUntil), Deadline: unix(c.Deadline),
		Challenged: int(c.Challenged), Revealed: int(c.Revealed), Passed: int(c.Passed), Status: protocol.ClaimStatus(c.Status), //nolint:gosec // The same.
	}, nil
}

// members is the active set as agents see it.
func (s *Scene) members() ([]protocol.Member, error) {
	members, err := s.World.Members()
	if err != nil {
		return nil, err
	}
	all := make([]protocol.Member, len(members))
	for i, m := range members {
		all[i] = protocol.Member{Transcoder: s.World.Address(m.Account), Weight: lpt(m.Weight)}
	}
	return all, nil
}
