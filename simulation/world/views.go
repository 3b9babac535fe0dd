package world

import (
	"errors"

	"github.com/holiman/uint256"
)

// ErrUnknown says that a view was asked about a job, claim or proposal that does not exist.
var ErrUnknown = errors.New("unknown")

// Views are what parties see of the contracts. Answers are values: they do not change with the world. Amounts are in wei.
type Views interface {
	// Round is the round that is running.
	Round() (Round, error)
	// Supply is of LPT.
	Supply() (Supply, error)
	// Inflation is what Issuance says.
	Inflation() (InflationState, error)
	// Balance is what an account has outside of the contracts; the treasury is Timelock's.
	Balance(a Account) (Balance, error)
	// Allowance is the LPT of owner's that spender may move.
	Allowance(owner, spender Account) (uint256.Int, error)
	// Transcoder is an account's pool and what it offers, whether or not it is registered.
	Transcoder(a Account) (Transcoder, error)
	// Delegator is what an account has bonded and earned.
	Delegator(a Account) (Delegator, error)
	// Lock is a thaw of an account's; one that does not exist is all zero.
	Lock(a Account, id uint64) (Lock, error)
	// Members are the active set as it will be next round, in the order of slots, with their weights in LPT wei.
	Members() ([]Member, error)
	// Votes are what an account could vote with at a second in the past (LivepeerGovernor.getVotes).
	Votes(a Account, at uint64) (uint256.Int, error)
	// Job and Claim are what JobsManager keeps; ErrUnknown where there is none.
	Job(id uint64) (Job, error)
	Claim(id uint64) (Claim, error)
	// Challenged are the sequences that a sealed claim must show.
	Challenged(claim uint64) ([]uint64, error)
	// Cursor is how far a transcoder has claimed on a job.
	Cursor(job uint64, transcoder Account) (Cursor, error)
	// Market is what JobsManager counts.
	Market() (Market, error)
	// TakenPpm is what penalties have taken of a transcoder's pool in this round.
	TakenPpm(transcoder Account) (uint64, error)
	// Judge is an account as a member of the committee.
	Judge(a Account) (Judge, error)
	// Sender is an account in TicketBroker, as who pays and as who is paid.
	Sender(a Account) (Sender, error)
	// Mine is MerkleMine, and whether a place of its list has been generated.
	Mine(index uint64) (Mine, error)
	// Ballot is a proposal; ErrUnknown where there is none.
	Ballot(proposal uint64) (Ballot, error)
	CourtViews
	AttentionViews
	AccessViews
}

// Round is a round: seconds since 1970.
type Round struct {
	Number, Start, End uint64
	// LastInitialized is the last round that somebody initialized.
	LastInitialized uint64
	// Locked tells that commissions cannot change.
	Locked bool
}

// Supply is all LPT and how much of it is bonded, in wei.
type Supply struct{ Total, Bonded uint256.Int }

// InflationState is Issuance.
type InflationState struct {
	// RatePpb is inflation in parts per billion of supply a round.
	RatePpb uint64
	// CutPpm is the treasury's part, Allowance what it may still be given, Owed what it has not been paid yet.
	CutPpm          uint64
	Allowance, Owed uint256.Int
	// Budget is for the rewards of the running round, Minted what was called of it.
	Budget, Minted uint256.Int
}

// Balance is ether and LPT.
type Balance struct{ Ether, Tokens uint256.Int }

// Transcoder is a pool and an offer.
type Transcoder struct {
	Registered bool
	// Active tells that it can be drawn in this round.
	Active                       bool
	Tokens, Shares               uint256.Int
	ThawingTokens, ThawingShares uint256.Int
	RewardCut, FeeShare          uint64 // ppm, in this round
	LastReward, Generation       uint64
	Price                        uint256.Int // of a work unit
	Signer, RewardCaller         Account
}

// Delegator is a position.
type Delegator struct {
	// Delegate is whom it is bonded to, 0 for nobody.
	Delegate      Account
	Shares, Stake uint256.Int
	// Fees are what it can withdraw.
	Fees uint256.Int
}

// Lock is stake on its way out.
type Lock struct {
	Transcoder Account
	Shares     uint256.Int
	// Value is what it would pay now.
	Value                     uint256.Int
	WithdrawRound, Generation uint64
}

// Member is in the active set.
type Member struct {
	Account Account
	Weight  uint256.Int
}

// Job is an order.
type Job struct {
	Broadcaster, Verifier Account
	End, SeedBlock        uint64
	Budget                uint256.Int
	// Elected are the primary and up to three fallbacks, 0 where there is none.
	Elected                       [4]Account
	ClaimableUntil, ReclaimableAt uint64
}

// Statuses of claims, in the numbers of contracts/jobs/IJobsManager.sol.
const (
	ClaimNone uint8 = iota
	ClaimOpen
	ClaimSealed
	ClaimFinalized
	ClaimVoid
	ClaimFailed
	ClaimMissed
)

// Claim is a claim.
type Claim struct {
	Job, From                        uint64
	Transcoder                       Account
	Count                            uint64
	Amount                           uint256.Int
	SeedBlock                        uint64
	SealUntil, RevealUntil, Deadline uint64
	Challenged, Revealed, Passed     uint64
	Status                           uint8
}

// Cursor is how far claims have come.
type Cursor struct {
	Next, Segments uint64
	Amount         uint256.Int
}

// Market counts jobs and claims.
type Market struct{ Jobs, Claims, PausedUntil uint64 }

// Judge is a member of the committee, or who was one.
type Judge struct {
	Admitted bool
	Bond     uint256.Int
}

// Sender is an account's tickets.
type Sender struct {
	Deposit, Reserve uint256.Int
	WithdrawRound    uint64
	// Earnings are what it was paid and has not withdrawn.
	Earnings uint256.Int
}

// Mine is the genesis distribution.
type Mine struct {
	// CallerShare is what a caller would keep now.
	CallerShare uint256.Int
	Generated   bool
}

// States of proposals, in the numbers of OpenZeppelin's Governor.
const (
	ProposalPending uint8 = iota
	ProposalActive
	ProposalCanceled
	ProposalDefeated
	ProposalSucceeded
	ProposalQueued
	ProposalExpired
	ProposalExecuted
)

// Ballot is a proposal: seconds and LPT wei.
type Ballot struct {
	State                   uint8
	Snapshot, Deadline, ETA uint64
	Against, For, Abstain   uint256.Int
}
