package keeper

import (
	"cmp"
	"encoding/binary"
	"errors"
	"fmt"
	"maps"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/bindings"
	"github.com/livepeer/network/internal/chain"
)

const (
	// maxOpenClaims and maxProposals bound what a book holds.
	maxOpenClaims = 100_000
	maxProposals  = 4096
	// peerRounds is for how many rounds a keeper is remembered after it was last seen at work.
	peerRounds = 8
	// faultKept is for how long the punishment of a fault is tried.
	faultKept = 30 * 24 * time.Hour
)

var errBookFull = errors.New("more is open than a keeper holds")

// page is what a keeper knows from events up to a block. It is a value that can be written as JSON: what is settled is
// not in it, so that its size depends on what is open and not on the chain's age.
type page struct {
	// Next is the first block whose events are not in it.
	Next uint64 `json:"next"`
	// Initialized is the last round that was.
	Initialized uint64                            `json:"initialized"`
	Claims      map[uint64]openClaim              `json:"claims"`
	Proposals   map[string]proposal               `json:"proposals"`
	Rewarded    map[common.Address]uint64         `json:"rewarded"` // last round whose reward was called
	Synced      map[common.Address]uint64         `json:"synced"`   // round in which the weight was brought up to date
	Seen        map[uint64]map[common.Address]int `json:"seen"`     // keepers at work, by round, and how often
}

// openClaim is what events tell of a claim.
type openClaim struct {
	Job        uint64               `json:"job"`
	Transcoder common.Address       `json:"transcoder"`
	Amount     chain.Wei            `json:"amount"`
	SeedBlock  uint64               `json:"seedBlock"`
	Deadline   int64                `json:"deadline"` // Unix time in seconds
	Challenged int                  `json:"challenged"`
	Revealed   int                  `json:"revealed"`
	Passed     int                  `json:"passed"`
	Status     protocol.ClaimStatus `json:"status"`
}

// proposal is what events tell of one that may be queued.
type proposal struct {
	Created uint64 `json:"created"` // block
	ETA     int64  `json:"eta"`     // Unix time in seconds; zero until it is queued
}

func newPage(start uint64) page {
	return page{
		Next: start, Claims: map[uint64]openClaim{}, Proposals: map[string]proposal{}, Rewarded: map[common.Address]uint64{},
		Synced: map[common.Address]uint64{}, Seen: map[uint64]map[common.Address]int{},
	}
}

// clone copies the page, so that blocks that may still be replaced can be added to the copy.
func (p page) clone() page {
	p.Claims, p.Proposals, p.Rewarded, p.Synced = maps.Clone(p.Claims), maps.Clone(p.Proposals), maps.Clone(p.Rewarded), maps.Clone(p.Synced)
	seen := make(map[uint64]map[common.Address]int, len(p.Seen))
	for round, accounts := range p.Seen {
		seen[round] = maps.Clone(accounts)
	}
	p.Seen = seen
	return p
}

// book reads events into pages. It does no I/O.
type book struct {
	at       protocol.Addresses
	jobs     *bindings.JobsManager
	rounds   *bindings.Rounds
	staking  *bindings.Staking
	set      *bindings.ActiveSet
	slasher  *bindings.Slasher
	governor *bindings.LivepeerGovernor
	apply    map[common.Hash]func(*page, *types.Log) error // by the event's topic
}

func newBook(at protocol.Addresses) *book {
	b := &book{
		at: at, jobs: bindings.NewJobsManager(), rounds: bindings.NewRounds(), staking: bindings.NewStaking(),
		set: bindings.NewActiveSet(), slasher: bindings.NewSlasher(), governor: bindings.NewLivepeerGovernor(),
	}
	topic := func(contract abi.ABI, event string) common.Hash { return contract.Events[event].ID }
	jobs, governor := b.jobs.GetABI(), b.governor.GetABI()
	b.apply = map[common.Hash]func(*page, *types.Log) error{
		topic(jobs, "ClaimOpened"):                   b.claimOpened,
		topic(jobs, "ClaimSealed"):                   b.claimSealed,
		topic(jobs, "SegmentRevealed"):               b.segmentRevealed,
		topic(jobs, "SegmentJudged"):                 b.segmentJudged,
		topic(jobs, "ClaimFinalized"):                b.claimFinalized,
		topic(jobs, "ClaimVoided"):                   b.claimVoided,
		topic(b.slasher.GetABI(), "Penalized"):       b.penalized,
		topic(b.rounds.GetABI(), "RoundInitialized"): b.roundInitialized,
		topic(b.staking.GetABI(), "Rewarded"):        b.rewarded,
		topic(b.set.GetABI(), "WeightSynced"):        b.weightSynced,
		topic(governor, "ProposalCreated"):           b.proposalCreated,
		topic(governor, "ProposalQueued"):            b.proposalQueued,
		topic(governor, "ProposalExecuted"):          b.proposalExecuted,
		topic(governor, "ProposalCanceled"):          b.proposalCanceled,
	}
	return b
}

// contracts and topics are what is asked for.
func (b *book) contracts() []common.Address {
	return []common.Address{b.at.JobsManager, b.at.Slasher, b.at.Rounds, b.at.Staking, b.at.ActiveSet, b.at.Governor}
}

func (b *book) topics() [][]common.Hash {
	return [][]common.Hash{slices.SortedFunc(maps.Keys(b.apply), func(x, y common.Hash) int { return x.Cmp(y) })}
}

// add puts the logs of the blocks up to last into the page.
func (b *book) add(p *page, logs []types.Log, last uint64, now time.Time) error {
	for i := range logs {
		log := &logs[i]
		if len(log.Topics) == 0 || !slices.Contains(b.contracts(), log.Address) {
			continue
		}
		apply, known := b.apply[log.Topics[0]]
		if !known {
			continue
		}
		if err := apply(p, log); err != nil {
			return fmt.Errorf("event in block %d: %w", log.BlockNumber, err)
		}
	}
	p.Next = last + 1
	for id, c := range p.Claims {
		if c.Status.Faulty() && now.After(time.Unix(c.Deadline, 0).Add(faultKept)) {
			delete(p.Claims, id)
		}
	}
	return nil
}

// peers are the keepers at work in the rounds before round, the busiest first and at most maxPeers. All keepers that know
// the same events of those rounds find the same ones.
func (p page) peers(round uint64, named []common.Address) []common.Address {
	worked := map[common.Address]int{}
	for seen, accounts := range p.Seen {
		if seen < round && seen+peerRounds >= round {
			for account, times := range accounts {
				worked[account] += times
			}
		}
	}
	for _, account := range named {
		worked[account] += 1 << 30
	}
	peers := slices.SortedFunc(maps.Keys(worked), func(a, b common.Address) int {
		return cmp.Or(cmp.Compare(worked[b], worked[a]), a.Cmp(b))
	})
	return peers[:min(len(peers), maxPeers)]
}

// saw remembers that a keeper was at work. What happens before the next round is initialised counts for the last one.
func (p *page) saw(account common.Address) {
	round := p.Initialized
	if p.Seen[round] == nil {
		p.Seen[round] = map[common.Address]int{}
	}
	p.Seen[round][account]++
	for old := range p.Seen {
		if old+peerRounds+1 < round {
			delete(p.Seen, old)
		}
	}
}

func (b *book) claimOpened(p *page, log *types.Log) error {
	e, err := b.jobs.UnpackClaimOpenedEvent(log)
	if err != nil {
		return err
	}
	if len(p.Claims) >= maxOpenClaims {
		return fmt.Errorf("%w: %d claims", errBookFull, len(p.Claims))
	}
	p.Claims[e.ClaimId.Uint64()] = openClaim{
		Job: e.JobId.Uint64(), Transcoder: e.Transcoder, Amount: chain.NewWei(e.Amount), SeedBlock: e.SeedBlock,
		Deadline: e.Deadline.Int64(), Status: protocol.ClaimOpen,
	}
	return nil
}

// change alters a claim that is open; of others there is nothing to know.
func (p *page) change(id uint64, change func(*openClaim)) {
	if c, known := p.Claims[id]; known {
		change(&c)
		p.Claims[id] = c
	}
}

func (b *book) claimSealed(p *page, log *types.Log) error {
	e, err := b.jobs.UnpackClaimSealedEvent(log)
	if err == nil {
		p.change(e.ClaimId.Uint64(), func(c *openClaim) { c.Status, c.Challenged = protocol.ClaimSealed, int(e.Challenged) })
	}
	return err
}

func (b *book) segmentRevealed(p *page, log *types.Log) error {
	e, err := b.jobs.UnpackSegmentRevealedEvent(log)
	if err == nil {
		p.change(e.ClaimId.Uint64(), func(c *openClaim) { c.Revealed++ })
	}
	return err
}

func (b *book) segmentJudged(p *page, log *types.Log) error {
	e, err := b.jobs.UnpackSegmentJudgedEvent(log)
	if err == nil && protocol.Verdict(e.Verdict) == protocol.VerdictPass {
		p.change(e.ClaimId.Uint64(), func(c *openClaim) { c.Passed++ })
	}
	return err
}

func (b *book) claimFinalized(p *page, log *types.Log) error {
	e, err := b.jobs.UnpackClaimFinalizedEvent(log)
	if err == nil {
		delete(p.Claims, e.ClaimId.Uint64())
		p.saw(e.Keeper)
	}
	return err
}

func (b *book) claimVoided(p *page, log *types.Log) error {
	e, err := b.jobs.UnpackClaimVoidedEvent(log)
	if err != nil {
		return err
	}
	if status := protocol.ClaimStatus(e.Status); status.Faulty() {
		p.change(e.ClaimId.Uint64(), func(c *openClaim) { c.Status = status })
	} else {
		delete(p.Claims, e.ClaimId.Uint64())
	}
	return nil
}

func (b *book) penalized(p *page, log *types.Log) error {
	e, err := b.slasher.UnpackPenalizedEvent(log)
	if err != nil {
		return err
	}
	p.saw(e.Finder)
	for id, c := range p.Claims {
		if c.Status.Faulty() && c.Transcoder == e.Transcoder && faultOf(id) == e.FaultId {
			delete(p.Claims, id)
		}
	}
	return nil
}

// faultOf is Slasher.claimFaultId: keccak256(abi.encode("claim", id)).
func faultOf(id uint64) common.Hash {
	const word = 32
	const text = "claim"
	number := func(n uint64) []byte { return common.LeftPadBytes(binary.BigEndian.AppendUint64(nil, n), word) }
	return crypto.Keccak256Hash(number(2*word), number(id), number(uint64(len(text))), common.RightPadBytes([]byte(text), word))
}

func (b *book) roundInitialized(p *page, log *types.Log) error {
	e, err := b.rounds.UnpackRoundInitializedEvent(log)
	if err == nil {
		p.Initialized = max(p.Initialized, e.Round)
		p.saw(e.Caller)
	}
	return err
}

func (b *book) rewarded(p *page, log *types.Log) error {
	e, err := b.staking.UnpackRewardedEvent(log)
	if err == nil {
		p.Rewarded[e.Transcoder] = max(p.Rewarded[e.Transcoder], e.Round)
	}
	return err
}

func (b *book) weightSynced(p *page, log *types.Log) error {
	e, err := b.set.UnpackWeightSyncedEvent(log)
	if err == nil {
		p.Synced[e.Transcoder] = max(p.Synced[e.Transcoder], e.Round)
	}
	return err
}

func (b *book) proposalCreated(p *page, log *types.Log) error {
	e, err := b.governor.UnpackProposalCreatedEvent(log)
	if err != nil {
		return err
	}
	if len(p.Proposals) >= maxProposals { // Most were defeated long ago; the oldest goes.
		oldest := ""
		for id, one := range p.Proposals {
			if one.ETA == 0 && (oldest == "" || one.Created < p.Proposals[oldest].Created) {
				oldest = id
			}
		}
		delete(p.Proposals, oldest)
	}
	p.Proposals[e.ProposalId.String()] = proposal{Created: log.BlockNumber}
	return nil
}

func (b *book) proposalQueued(p *page, log *types.Log) error {
	e, err := b.governor.UnpackProposalQueuedEvent(log)
	if err != nil {
		return err
	}
	if one, known := p.Proposals[e.ProposalId.String()]; known {
		one.ETA = e.EtaSeconds.Int64()
		p.Proposals[e.ProposalId.String()] = one
	}
	return nil
}

func (b *book) proposalExecuted(p *page, log *types.Log) error {
	e, err := b.governor.UnpackProposalExecutedEvent(log)
	if err == nil {
		delete(p.Proposals, e.ProposalId.String())
	}
	return err
}

func (b *book) proposalCanceled(p *page, log *types.Log) error {
	e, err := b.governor.UnpackProposalCanceledEvent(log)
	if err == nil {
		delete(p.Proposals, e.ProposalId.String())
	}
	return err
}
