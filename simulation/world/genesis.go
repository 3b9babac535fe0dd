package world

import (
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"

	"github.com/livepeer/network/contracts"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/simulation/world/runs"
)

// ErrBadParameters says that parameters are not what a network can begin with.
var ErrBadParameters = errors.New("bad parameters")

// Genesis is how a world begins. All contracts are deployed in one block, with the parameters of contracts/deploy.
type Genesis struct {
	// Time is of that block in seconds since 1970, Block its number.
	Time, Block uint64
	// BlockSeconds is the time between two blocks.
	BlockSeconds uint64
	// HashSeed tells the block hashes of one world from those of another.
	HashSeed uint64
	// Miners is how many accounts share in MerkleMine: account n has place n-1 in its list.
	Miners uint32
	// Guardians are the members of the guardian, in any order, and how many must agree; Holder alone where there is none.
	Guardians Guardians
	// Parameters are the network's.
	Parameters Parameters
}

// Parameters are those of contracts/deploy/parameters that a simulation knows: amounts in wei, times in seconds, parts in ppm and ppb as the
// names say.
type Parameters struct {
	Governance struct {
		VotingDelaySeconds, VotingPeriodSeconds, TimelockDelaySeconds, QuorumPpm uint64
		ProposalThreshold                                                        Wei
	} `json:"governance"`
	Genesis struct {
		Total                               Wei
		CallerDelaySeconds, DurationSeconds uint64
	} `json:"genesis"`
	Rounds struct {
		StartTime, LengthSeconds, LockPpm uint64
	} `json:"rounds"`
	Issuance struct {
		StartPpb, StepPpb, TargetPpm, FloorPpb, CeilingPpb, TreasuryCutPpm uint64
		TreasuryLimit                                                      Wei
	} `json:"issuance"`
	Staking struct {
		MinimumStake                  Wei
		ThawRounds, ActiveSetCapacity uint64
	} `json:"staking"`
	Committee struct {
		Threshold, BondDelaySeconds uint64
		MinimumBond                 Wei
	} `json:"committee"`
	Jobs struct {
		VerificationRate, ChallengeWindowSeconds, ClaimPeriodSeconds, BountyPpm uint64
		BountyCap                                                               Wei
	} `json:"jobs"`
	Truebit struct {
		ClockSeconds, OpenSeconds, SettleSeconds, QuorumPpm uint64
		MinimumBond                                         Wei
	} `json:"truebit"`
	Attention struct {
		PostSeconds, DisputeSeconds, ClockSeconds uint64 // of postings of digests, whose least bond is DigestBond
		DigestBond                                Wei
		ChancePpm                                 uint64
		MinimumBond, Penalty, Reward              Wei
		HoldSeconds                               uint64
	} `json:"attention"`
	Tickets struct {
		ValidityRounds, UnlockRounds uint64
	} `json:"tickets"`
	Slasher struct {
		FailedPpm, MissedPpm, EquivocationPpm, RoundPpm, FinderPpm uint64
	} `json:"slasher"`
}

// Wei is an amount as parameters write it: a number of wei, or a text with a unit such as "100 ether".
type Wei struct{ uint256.Int }

// UnmarshalJSON implements json.Unmarshaler.
func (w *Wei) UnmarshalJSON(text []byte) error {
	var s string
	if json.Unmarshal(text, &s) != nil {
		s = string(text)
	}
	amount, err := chain.ParseWei(s)
	if err != nil {
		return err
	}
	if w.SetFromBig(amount.Big()) {
		return fmt.Errorf("%w: %s", chain.ErrBadAmount, s)
	}
	return nil
}

// MarshalJSON implements json.Marshaler.
func (w Wei) MarshalJSON() ([]byte, error) { return json.Marshal(w.Dec()) }

// NewGenesis returns the beginning of a network with the parameters of a kind, "devnet" or "live", in the first second of round 1. All of the
// genesis distribution but that of the given number of accounts is Holder's.
func NewGenesis(network string, miners uint32) (Genesis, error) {
	const start = 1_700_000_000
	text, err := contracts.Parameters(network)
	if err != nil {
		return Genesis{}, err
	}
	g := Genesis{Time: start, Block: 1, BlockSeconds: 12, Miners: miners}
	if err := json.Unmarshal(text, &g.Parameters); err != nil {
		return Genesis{}, fmt.Errorf("%w: %w", ErrBadParameters, err)
	}
	g.Parameters.Rounds.StartTime = start - g.Parameters.Rounds.LengthSeconds
	g.Parameters.Genesis.Total = mineTotal(miners)
	return g, g.Check()
}

// mineTotal is 10,000 LPT for each account of the list, and 1 wei where there is none: a mine has to have something.
func mineTotal(miners uint32) (total Wei) {
	total.Mul(uint256.NewInt(uint64(miners)*10_000), uint256.NewInt(1e18))
	if miners == 0 {
		total.SetOne()
	}
	return total
}

// condition is what a parameter has to be like.
type condition struct {
	fits bool
	what string
}

// Check says whether the contracts would accept the beginning, and the parameters fit into what they are counted in.
func (g *Genesis) Check() error {
	for _, c := range slices.Concat(g.stakeConditions(), g.marketConditions(), g.courtConditions(), g.guardianConditions()) {
		if !c.fits {
			return fmt.Errorf("%w: %s", ErrBadParameters, c.what)
		}
	}
	return nil
}

// stakeConditions are of blocks, rounds, issuance and stake.
func (g *Genesis) stakeConditions() []condition {
	p := &g.Parameters
	return []condition{
		{g.Block > 0 && g.BlockSeconds > 0, "blocks are counted from 1 and take a second at least"},
		{p.Rounds.StartTime > 0 && p.Rounds.StartTime <= g.Time, "rounds.startTime is before the first block"},
		{p.Rounds.LengthSeconds >= 10 && p.Rounds.LengthSeconds <= 30*86_400, "rounds.lengthSeconds is 10 seconds to 30 days"},
		{p.Rounds.LockPpm <= 1e6, "rounds.lockPpm is at most 1,000,000"},
		{p.Issuance.FloorPpb <= p.Issuance.CeilingPpb && p.Issuance.CeilingPpb <= 1e6, "issuance.floorPpb <= ceilingPpb <= 1,000,000"},
		{p.Issuance.StartPpb < 1<<32 && p.Issuance.StepPpb < 1<<24, "issuance.startPpb and stepPpb fit 32 and 24 bits"},
		{p.Issuance.TargetPpm <= 1e6 && p.Issuance.TreasuryCutPpm <= 1e6, "issuance.targetPpm and treasuryCutPpm are at most 1,000,000"},
		{p.Issuance.TreasuryLimit.BitLen() <= 88, "issuance.treasuryLimit fits 88 bits"},
		{!p.Staking.MinimumStake.IsZero() && p.Staking.MinimumStake.BitLen() <= 128, "staking.minimumStake is 1 wei to 2^128"},
		{p.Staking.ThawRounds > 0 && p.Staking.ThawRounds <= 100, "staking.thawRounds is 1 to 100"},
		{p.Staking.ActiveSetCapacity > 0 && p.Staking.ActiveSetCapacity <= 512, "staking.activeSetCapacity is 1 to 512"},
	}
}

// marketConditions are of jobs, tickets, penalties, votes and the genesis distribution.
func (g *Genesis) marketConditions() []condition {
	p := &g.Parameters
	supply := GenesisSupply()
	return []condition{
		{p.Tickets.ValidityRounds > 0 && p.Tickets.ValidityRounds < p.Tickets.UnlockRounds, "tickets.validityRounds is less than unlockRounds"},
		{p.Slasher.RoundPpm <= 1e6 && max(p.Slasher.FailedPpm, p.Slasher.MissedPpm, p.Slasher.EquivocationPpm) <= p.Slasher.RoundPpm, "slasher: every penalty fits into roundPpm"},
		{p.Slasher.FinderPpm <= 250_000, "slasher.finderPpm is at most 250,000"},
		{p.Jobs.VerificationRate > 0 && p.Jobs.ChallengeWindowSeconds >= 3 && p.Jobs.ClaimPeriodSeconds > 0, "jobs: rate, window and claim period are positive"},
		{p.Jobs.BountyPpm <= 100_000, "jobs.bountyPpm is at most 100,000"},
		{p.Committee.Threshold > 0 && p.Committee.Threshold < 1<<16 && p.Committee.BondDelaySeconds <= 365*86_400, "committee: threshold and delay"},
		{p.Attention.ChancePpm <= 1e6 && p.Attention.HoldSeconds <= 90*86_400, "attention.chancePpm is at most 1,000,000, holdSeconds at most 90 days"},
		{p.Attention.Penalty.Cmp(&p.Attention.MinimumBond.Int) <= 0, "attention.penalty is at most minimumBond"},
		{max(p.Attention.MinimumBond.BitLen(), p.Attention.Reward.BitLen()) <= amountBits, "attention.minimumBond and reward fit 96 bits"},
		{p.Governance.VotingPeriodSeconds > 0 && p.Governance.QuorumPpm <= 1e6, "governance: period and quorum"},
		{p.Genesis.CallerDelaySeconds < p.Genesis.DurationSeconds, "genesis.callerDelaySeconds is less than durationSeconds"},
		{!p.Genesis.Total.LtUint64(uint64(max(g.Miners, 1))) && p.Genesis.Total.Cmp(&supply) <= 0, "genesis.total is at most 10,000,000 LPT"},
	}
}

// courtConditions are of the court and of digests.
func (g *Genesis) courtConditions() []condition {
	const longest = 7 * 86_400
	c, d := &g.Parameters.Truebit, &g.Parameters.Attention
	return []condition{
		{c.ClockSeconds > 0 && max(c.ClockSeconds, c.OpenSeconds, c.SettleSeconds) <= longest, "truebit: clocks are positive, and no time is longer than a week"},
		{c.QuorumPpm <= 1e6 && c.MinimumBond.BitLen() <= 96, "truebit.quorumPpm is at most 1,000,000, minimumBond fits 96 bits"},
		{d.ClockSeconds > 0 && d.DisputeSeconds > 0 && max(d.PostSeconds, d.DisputeSeconds, d.ClockSeconds) <= longest, "attention: clocks and dispute time are positive, and no time is longer than a week"},
		{!d.DigestBond.IsZero() && d.DigestBond.BitLen() <= 96, "attention.digestBond is positive and fits 96 bits"},
	}
}

// guardianConditions are of the guardian's members.
func (g *Genesis) guardianConditions() []condition {
	const most = 16
	members := slices.Sorted(slices.Values(g.Guardians.Members))
	count := uint64(len(members))
	isContract := func(a Account) bool { return a == 0 || a.Contract() != NoContract }
	return []condition{
		{count <= most && g.Guardians.Threshold <= count && (g.Guardians.Threshold > 0) == (count > 0), "guardians: at most 16, of whom 1 to all must agree"},
		{len(slices.Compact(members)) == len(g.Guardians.Members) && !slices.ContainsFunc(members, isContract), "guardians: every account once, no contracts"},
	}
}

// FirstGuardians are the members of the guardian at the beginning, in the order of their addresses, as they stand in the contract.
func (g *Genesis) FirstGuardians(keys *Keyring) Guardians {
	if g.Guardians.Threshold == 0 {
		return Guardians{Members: []Account{Holder}, Threshold: 1}
	}
	members := slices.Clone(g.Guardians.Members)
	slices.SortFunc(members, func(a, b Account) int { return keys.Address(a).Cmp(keys.Address(b)) })
	return Guardians{Members: members, Threshold: g.Guardians.Threshold}
}

// GenesisSupply is all LPT at the beginning, wei (LivepeerToken.GENESIS_SUPPLY).
func GenesisSupply() (supply uint256.Int) {
	supply.Mul(uint256.NewInt(10_000_000), uint256.NewInt(1e18))
	return supply
}

// Deployment is the genesis as parameters of contracts/deploy: those of a kind of network with what the Genesis says in their place.
func (g *Genesis) Deployment(network string, keys *Keyring) ([]byte, error) {
	text, err := contracts.Parameters(network)
	if err != nil {
		return nil, err
	}
	var all map[string]any
	if err := json.Unmarshal(text, &all); err != nil {
		return nil, fmt.Errorf("parameters of %q: %w", network, err)
	}
	known, err := g.groups()
	if err != nil {
		return nil, err
	}
	for group, fields := range known {
		into, ok := all[group].(map[string]any)
		if !ok {
			return nil, fmt.Errorf("parameters of %q have no group %q", network, group)
		}
		for name, value := range fields {
			into[name] = value
		}
	}
	mine, _ := all["genesis"].(map[string]any)
	mine["root"], mine["leaves"] = newMineTree(g.Miners, keys).root().Hex(), max(g.Miners, 1)
	mine["fromDeployer"] = mine["total"]
	library, err := runs.NewLibrary()
	if err != nil {
		return nil, fmt.Errorf("programs of the court: %w", err)
	}
	court, _ := all["truebit"].(map[string]any)
	court["imageRoot"] = library.Image(1).Hex()
	guardians, addresses := g.FirstGuardians(keys), []string{}
	for _, member := range guardians.Members {
		address := keys.Address(member).Hex()
		if member == Holder {
			address = "%deployer"
		}
		addresses = append(addresses, address)
	}
	all["genesisHolder"], all["guardian"] = "%deployer", map[string]any{"members": addresses, "threshold": guardians.Threshold}
	return json.Marshal(all)
}

// groups are the parameters by group and name, in lower camel case as in the files.
func (g *Genesis) groups() (map[string]map[string]any, error) {
	text, err := json.Marshal(g.Parameters)
	if err != nil {
		return nil, fmt.Errorf("write parameters: %w", err)
	}
	var upper map[string]map[string]any
	if err := json.Unmarshal(text, &upper); err != nil {
		return nil, fmt.Errorf("write parameters: %w", err)
	}
	for group, fields := range upper {
		lower := make(map[string]any, len(fields))
		for name, value := range fields {
			lower[string(name[0]|0x20)+name[1:]] = value
		}
		upper[group] = lower
	}
	return upper, nil
}

// BlockHash is the hash of a block of a world that makes its own: all such worlds have the same, so that they draw the same.
func (g *Genesis) BlockHash(number uint64) common.Hash {
	text := binary.BigEndian.AppendUint64([]byte("livepeer simulation block "), g.HashSeed)
	return crypto.Keccak256Hash(binary.BigEndian.AppendUint64(text, number))
}
