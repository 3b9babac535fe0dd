package observer

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/bindings"
	"github.com/livepeer/network/internal/chain"
)

// logLines is how many lines of the log are kept.
const logLines = 50

// briefDecimals is how exact amounts in the log are.
const briefDecimals = 6

// history adds up the events of a deployment. It is pure: logs in, sums out.
type history struct {
	at        protocol.Addresses
	names     map[common.Address]string
	jobs      *bindings.JobsManager
	rounds    *bindings.Rounds
	staking   *bindings.Staking
	committee *bindings.CommitteeVerifier
	slasher   *bindings.Slasher
	court     *bindings.VerificationCourt
	apply     map[common.Hash]func(*types.Log, time.Time) error // by the event's topic

	totals Totals
	paid   map[uint64]chain.Wei // by claim
	votes  map[common.Address]int
	events []Event // oldest first
}

func newHistory(at protocol.Addresses, names map[common.Address]string) *history {
	h := &history{
		at: at, names: names,
		jobs: bindings.NewJobsManager(), rounds: bindings.NewRounds(),
		staking: bindings.NewStaking(), committee: bindings.NewCommitteeVerifier(), slasher: bindings.NewSlasher(), court: bindings.NewVerificationCourt(),
		paid: make(map[uint64]chain.Wei), votes: make(map[common.Address]int),
	}
	jobs, rounds, staking := h.jobs.GetABI(), h.rounds.GetABI(), h.staking.GetABI()
	committee, slasher, court := h.committee.GetABI(), h.slasher.GetABI(), h.court.GetABI()
	h.apply = map[common.Hash]func(*types.Log, time.Time) error{
		topic(jobs, "JobCreated"):         h.jobCreated,
		topic(jobs, "JobFunded"):          h.jobFunded,
		topic(jobs, "JobElected"):         h.jobElected,
		topic(jobs, "JobReclaimed"):       h.jobReclaimed,
		topic(jobs, "ClaimOpened"):        h.claimOpened,
		topic(jobs, "ClaimSealed"):        h.claimSealed,
		topic(jobs, "SegmentRevealed"):    h.segmentRevealed,
		topic(jobs, "SegmentJudged"):      h.segmentJudged,
		topic(jobs, "ClaimFinalized"):     h.claimFinalized,
		topic(jobs, "ClaimVoided"):        h.claimVoided,
		topic(rounds, "RoundInitialized"): h.roundInitialized,
		topic(staking, "Rewarded"):        h.rewarded,
		topic(committee, "Voted"):         h.voted,
		topic(slasher, "Penalized"):       h.penalized,
		topic(court, "GameOpened"):        h.gameOpened,
		topic(court, "GameEnded"):         h.gameEnded,
	}
	return h
}

func topic(contract abi.ABI, event string) common.Hash { return contract.Events[event].ID }

// contracts are those whose events are read.
func (h *history) contracts() []common.Address {
	return []common.Address{h.at.JobsManager, h.at.Rounds, h.at.Staking, h.at.CommitteeVerifier, h.at.Slasher, h.at.VerificationCourt}
}

// add takes the next log.
func (h *history) add(log *types.Log, at time.Time) error {
	if len(log.Topics) == 0 || !slices.Contains(h.contracts(), log.Address) {
		return nil
	}
	apply, known := h.apply[log.Topics[0]]
	if !known {
		return nil
	}
	if err := apply(log, at); err != nil {
		return fmt.Errorf("event in block %d: %w", log.BlockNumber, err)
	}
	return nil
}

func (h *history) say(log *types.Log, at time.Time, kind, format string, arguments ...any) {
	h.events = append(h.events, Event{Time: at, Kind: kind, Text: fmt.Sprintf(format, arguments...), Tx: log.TxHash})
	if extra := len(h.events) - logLines; extra > 0 {
		h.events = slices.Delete(h.events, 0, extra)
	}
}

// name is what people call an account.
func (h *history) name(account common.Address) string {
	if name, known := h.names[account]; known {
		return name
	}
	return account.Hex()[:8] + "…"
}

// Brief is an amount with at most briefDecimals decimals, cut and not rounded up.
func Brief(amount fmt.Stringer) string {
	number, unit, _ := strings.Cut(amount.String(), " ")
	whole, fraction, _ := strings.Cut(number, ".")
	fraction = strings.TrimRight(fraction[:min(len(fraction), briefDecimals)], "0")
	if fraction != "" {
		whole += "." + fraction
	}
	return whole + " " + unit
}

func plural(n uint32, thing string) string {
	if n == 1 {
		return "1 " + thing
	}
	return fmt.Sprintf("%d %ss", n, thing)
}

func (h *history) jobCreated(log *types.Log, at time.Time) error {
	e, err := h.jobs.UnpackJobCreatedEvent(log)
	if err != nil {
		return err
	}
	h.totals.Budgets = h.totals.Budgets.Add(chain.NewWei(e.Budget))
	h.say(log, at, "job", "Job %s opened by %s with %s", e.JobId, h.name(e.Broadcaster), Brief(chain.NewWei(e.Budget)))
	return nil
}

func (h *history) jobFunded(log *types.Log, at time.Time) error {
	e, err := h.jobs.UnpackJobFundedEvent(log)
	if err != nil {
		return err
	}
	h.totals.Budgets = h.totals.Budgets.Add(chain.NewWei(e.Amount))
	h.say(log, at, "job", "Job %s funded with %s", e.JobId, Brief(chain.NewWei(e.Amount)))
	return nil
}

func (h *history) jobElected(log *types.Log, at time.Time) error {
	e, err := h.jobs.UnpackJobElectedEvent(log)
	if err != nil {
		return err
	}
	switch {
	case e.Seed == [32]byte{}:
		h.say(log, at, "job", "%s named for job %s", h.name(e.Transcoder), e.JobId)
	case e.Place.Sign() == 0:
		h.say(log, at, "job", "%s drawn for job %s", h.name(e.Transcoder), e.JobId)
	default:
		h.say(log, at, "job", "%s in reserve for job %s", h.name(e.Transcoder), e.JobId)
	}
	return nil
}

func (h *history) jobReclaimed(log *types.Log, at time.Time) error {
	e, err := h.jobs.UnpackJobReclaimedEvent(log)
	if err != nil {
		return err
	}
	h.totals.Reclaimed = h.totals.Reclaimed.Add(chain.NewWei(e.Amount))
	h.say(log, at, "job", "%s of job %s went back to its broadcaster", Brief(chain.NewWei(e.Amount)), e.JobId)
	return nil
}

func (h *history) claimOpened(log *types.Log, at time.Time) error {
	e, err := h.jobs.UnpackClaimOpenedEvent(log)
	if err != nil {
		return err
	}
	h.say(log, at, "claim", "%s claims %s for %s (claim %s)", h.name(e.Transcoder), Brief(chain.NewWei(e.Amount)), plural(e.Count, "segment"), e.ClaimId)
	return nil
}

func (h *history) claimSealed(log *types.Log, at time.Time) error {
	e, err := h.jobs.UnpackClaimSealedEvent(log)
	if err != nil {
		return err
	}
	h.totals.Challenged += uint64(e.Challenged)
	h.say(log, at, "challenge", "Claim %s: %s challenged", e.ClaimId, plural(e.Challenged, "segment"))
	return nil
}

func (h *history) segmentRevealed(log *types.Log, at time.Time) error {
	e, err := h.jobs.UnpackSegmentRevealedEvent(log)
	if err != nil {
		return err
	}
	h.totals.Revealed++
	h.say(log, at, "challenge", "Segment %d of claim %s revealed", e.Sequence, e.ClaimId)
	return nil
}

func (h *history) segmentJudged(log *types.Log, at time.Time) error {
	e, err := h.jobs.UnpackSegmentJudgedEvent(log)
	if err != nil {
		return err
	}
	verdict := protocol.Verdict(e.Verdict)
	switch verdict {
	case protocol.VerdictPass:
		h.totals.Passed++
	case protocol.VerdictFail:
		h.totals.Failed++
	case protocol.VerdictNone, protocol.VerdictUnavailable:
	}
	h.say(log, at, "verdict", "Segment %d of claim %s: %s", e.Sequence, e.ClaimId, verdict)
	return nil
}

func (h *history) claimFinalized(log *types.Log, at time.Time) error {
	e, err := h.jobs.UnpackClaimFinalizedEvent(log)
	if err != nil {
		return err
	}
	paid := chain.NewWei(e.Paid)
	h.totals.FeesPaid = h.totals.FeesPaid.Add(paid)
	h.totals.Bounties = h.totals.Bounties.Add(chain.NewWei(e.Bounty))
	h.paid[e.ClaimId.Uint64()] = paid
	h.say(log, at, "payout", "%s earned %s (claim %s)", h.name(e.Transcoder), Brief(paid), e.ClaimId)
	return nil
}

func (h *history) claimVoided(log *types.Log, at time.Time) error {
	e, err := h.jobs.UnpackClaimVoidedEvent(log)
	if err != nil {
		return err
	}
	h.totals.Refunded = h.totals.Refunded.Add(chain.NewWei(e.Refunded))
	h.say(log, at, "payout", "Claim %s of %s is %s, %s went back to job %s", e.ClaimId, h.name(e.Transcoder), protocol.ClaimStatus(e.Status), Brief(chain.NewWei(e.Refunded)), e.JobId)
	return nil
}

func (h *history) roundInitialized(log *types.Log, at time.Time) error {
	e, err := h.rounds.UnpackRoundInitializedEvent(log)
	if err != nil {
		return err
	}
	h.say(log, at, "round", "Round %d begins, %s to be minted", e.Round, Brief(chain.NewLPT(e.RewardBudget)))
	return nil
}

func (h *history) rewarded(log *types.Log, at time.Time) error {
	e, err := h.staking.UnpackRewardedEvent(log)
	if err != nil {
		return err
	}
	amount := chain.NewLPT(e.Amount)
	h.totals.RewardsMinted = h.totals.RewardsMinted.Add(amount)
	h.say(log, at, "reward", "%s rewarded with %s for round %d", h.name(e.Transcoder), Brief(amount), e.Round)
	return nil
}

func (h *history) voted(log *types.Log, at time.Time) error {
	e, err := h.committee.UnpackVotedEvent(log)
	if err != nil {
		return err
	}
	h.votes[e.Member]++
	h.say(log, at, "verdict", "%s votes %s", h.name(e.Member), protocol.Verdict(e.Verdict))
	return nil
}

func (h *history) penalized(log *types.Log, at time.Time) error {
	e, err := h.slasher.UnpackPenalizedEvent(log)
	if err != nil {
		return err
	}
	h.say(log, at, "penalty", "%s slashed by %s", h.name(e.Transcoder), Brief(chain.NewLPT(e.Amount)))
	return nil
}

func (h *history) gameOpened(log *types.Log, at time.Time) error {
	e, err := h.court.UnpackGameOpenedEvent(log)
	if err != nil {
		return err
	}
	h.say(log, at, "dispute", "Game %s: %s disputes segment %d of claim %s, with a bond of %s", e.GameId, h.name(e.Challenger), e.Sequence, e.ClaimId, Brief(chain.NewWei(e.Bond)))
	return nil
}

func (h *history) gameEnded(log *types.Log, at time.Time) error {
	e, err := h.court.UnpackGameEndedEvent(log)
	if err != nil {
		return err
	}
	h.say(log, at, "dispute", "Game %s is %s", e.GameId, protocol.GameStatus(e.Status))
	return nil
}
