package world

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/livepeer/network/bindings"
)

// Reader answers Views from the contracts of a chain. It belongs to one world: it asks its Coder for the proposals it has made.
type Reader struct {
	chain Chain
	coder *Coder
	b     *bound
}

// bound are the bindings. Their ABIs are parsed once for all forks.
type bound struct {
	token     *bindings.LivepeerToken
	rounds    *bindings.Rounds
	issuance  *bindings.Issuance
	staking   *bindings.Staking
	set       *bindings.ActiveSet
	fees      *bindings.FeeVault
	registry  *bindings.ServiceRegistry
	jobs      *bindings.JobsViews
	committee *bindings.CommitteeVerifier
	slasher   *bindings.Slasher
	broker    *bindings.TicketBroker
	mine      *bindings.MerkleMine
	governor  *bindings.LivepeerGovernor
	court     *bindings.VerificationCourt
	digests   *bindings.CaseDigests
	programs  *bindings.ProgramRegistry
	attention *bindings.Attention
	manager   *bindings.AccessManager
	guardian  *bindings.Guardian
	timelock  *bindings.TimelockController
	units     *bindings.WorkUnits
}

// NewReader returns a Reader over a chain that a Coder makes calls for.
func NewReader(chain Chain, coder *Coder) *Reader {
	return &Reader{chain: chain, coder: coder, b: &bound{
		token: bindings.NewLivepeerToken(), rounds: bindings.NewRounds(), issuance: bindings.NewIssuance(), staking: bindings.NewStaking(),
		set: bindings.NewActiveSet(), fees: bindings.NewFeeVault(), registry: bindings.NewServiceRegistry(), jobs: bindings.NewJobsViews(),
		committee: bindings.NewCommitteeVerifier(), slasher: bindings.NewSlasher(), broker: bindings.NewTicketBroker(),
		mine: bindings.NewMerkleMine(), governor: bindings.NewLivepeerGovernor(),
		court: bindings.NewVerificationCourt(), digests: bindings.NewCaseDigests(), programs: bindings.NewProgramRegistry(), attention: bindings.NewAttention(),
		manager: bindings.NewAccessManager(), guardian: bindings.NewGuardian(), timelock: bindings.NewTimelockController(), units: bindings.NewWorkUnits(),
	}}
}

// Fork returns a Reader for a fork of the world.
func (r *Reader) Fork(chain Chain, coder *Coder) *Reader {
	return &Reader{chain: chain, coder: coder, b: r.b}
}

// asking collects the first error of several reads.
type asking struct {
	r   *Reader
	err error
}

// ask reads one view. After an error it answers with zero values.
func ask[T any](q *asking, c Contract, data []byte, unpack func([]byte) (T, error)) (value T) {
	if q.err != nil {
		return value
	}
	answer, err := q.r.chain.View(q.r.coder.keys.Address(c.Account()), data)
	if err != nil {
		q.err = fmt.Errorf("read %s: %w", c, err)
		return value
	}
	value, err = unpack(answer)
	if err != nil {
		q.err = fmt.Errorf("read %s: unexpected answer: %w", c, err)
	}
	return value
}

// amount reads one view that is a number.
func amount(q *asking, c Contract, data []byte, unpack func([]byte) (*big.Int, error)) uint256.Int {
	return wide(ask(q, c, data, unpack))
}

func wide(n *big.Int) (v uint256.Int) {
	if n != nil {
		v.SetFromBig(n)
	}
	return v
}

func small(n *big.Int) uint64 {
	v := wide(n)
	return v.Uint64()
}

// who is the account with an address; 0 for addresses that are no account's.
func (q *asking) who(address common.Address) Account {
	a, _ := q.r.coder.keys.Number(address)
	return a
}

func (q *asking) address(a Account) common.Address { return q.r.coder.keys.Address(a) }

// Round implements Views.
func (r *Reader) Round() (Round, error) {
	q := &asking{r: r}
	span := ask(q, Rounds, r.b.rounds.PackSpan(), r.b.rounds.UnpackSpan)
	return Round{
		Number: ask(q, Rounds, r.b.rounds.PackCurrent(), r.b.rounds.UnpackCurrent), Start: small(span.Start), End: small(span.End),
		LastInitialized: ask(q, Rounds, r.b.rounds.PackLastInitialized(), r.b.rounds.UnpackLastInitialized),
		Locked:          ask(q, Rounds, r.b.rounds.PackIsLocked(), r.b.rounds.UnpackIsLocked),
	}, q.err
}

// Supply implements Views.
func (r *Reader) Supply() (Supply, error) {
	q := &asking{r: r}
	return Supply{
		Total:  amount(q, Token, r.b.token.PackTotalSupply(), r.b.token.UnpackTotalSupply),
		Bonded: amount(q, Staking, r.b.staking.PackTotalBonded(), r.b.staking.UnpackTotalBonded),
	}, q.err
}

// Inflation implements Views.
func (r *Reader) Inflation() (InflationState, error) {
	q := &asking{r: r}
	round := ask(q, Rounds, r.b.rounds.PackCurrent(), r.b.rounds.UnpackCurrent)
	terms := ask(q, Issuance, r.b.issuance.PackTreasuryTerms(), r.b.issuance.UnpackTreasuryTerms)
	budget := ask(q, Issuance, r.b.issuance.PackBudgetOf(round), r.b.issuance.UnpackBudgetOf)
	return InflationState{
		RatePpb: small(ask(q, Issuance, r.b.issuance.PackInflationPpb(), r.b.issuance.UnpackInflationPpb)),
		CutPpm:  small(terms.CutPpm), Allowance: wide(terms.Allowance),
		Owed:   amount(q, Issuance, r.b.issuance.PackTreasuryOwed(), r.b.issuance.UnpackTreasuryOwed),
		Budget: wide(budget.Budget), Minted: wide(budget.Minted),
	}, q.err
}

// Allowance implements Views.
func (r *Reader) Allowance(owner, spender Account) (uint256.Int, error) {
	q := &asking{r: r}
	return amount(q, Token, r.b.token.PackAllowance(q.address(owner), q.address(spender)), r.b.token.UnpackAllowance), q.err
}

// Tokens is an account's LPT, the part of Balance that a contract answers.
func (r *Reader) Tokens(a Account) (uint256.Int, error) {
	q := &asking{r: r}
	return amount(q, Token, r.b.token.PackBalanceOf(q.address(a)), r.b.token.UnpackBalanceOf), q.err
}

// Transcoder implements Views.
func (r *Reader) Transcoder(a Account) (Transcoder, error) {
	q := &asking{r: r}
	at := q.address(a)
	pool := ask(q, Staking, r.b.staking.PackPoolOf(at), r.b.staking.UnpackPoolOf)
	service := ask(q, ServiceRegistry, r.b.registry.PackServiceOf(at), r.b.registry.UnpackServiceOf)
	return Transcoder{
		Registered: pool.Registered, Active: ask(q, ActiveSet, r.b.set.PackIsActive(at), r.b.set.UnpackIsActive),
		Tokens: wide(pool.Tokens), Shares: wide(pool.Shares), ThawingTokens: wide(pool.ThawingTokens), ThawingShares: wide(pool.ThawingShares),
		RewardCut: uint64(pool.RewardCut), FeeShare: uint64(pool.FeeShare), LastReward: pool.LastRewardRound, Generation: uint64(pool.Generation),
		Price: wide(service.PricePerUnit), Signer: q.who(service.Signer), RewardCaller: q.who(service.RewardCaller),
	}, q.err
}

// Delegator implements Views.
func (r *Reader) Delegator(a Account) (Delegator, error) {
	q := &asking{r: r}
	at := q.address(a)
	return Delegator{
		Delegate: q.who(ask(q, Staking, r.b.staking.PackDelegateOf(at), r.b.staking.UnpackDelegateOf)),
		Shares:   amount(q, Staking, r.b.staking.PackSharesOf(at), r.b.staking.UnpackSharesOf),
		Stake:    amount(q, Staking, r.b.staking.PackStakeOf(at), r.b.staking.UnpackStakeOf),
		Fees:     amount(q, FeeVault, r.b.fees.PackPendingFees(at), r.b.fees.UnpackPendingFees),
	}, q.err
}

// Lock implements Views.
func (r *Reader) Lock(a Account, id uint64) (Lock, error) {
	q := &asking{r: r}
	at := q.address(a)
	thaw := ask(q, Staking, r.b.staking.PackThawOf(at, word(id)), r.b.staking.UnpackThawOf)
	return Lock{
		Transcoder: q.who(thaw.Transcoder), Shares: wide(thaw.Shares), WithdrawRound: thaw.WithdrawRound, Generation: uint64(thaw.Generation),
		Value: amount(q, Staking, r.b.staking.PackThawValueOf(at, word(id)), r.b.staking.UnpackThawValueOf),
	}, q.err
}

// Members implements Views.
func (r *Reader) Members() ([]Member, error) {
	const all = 512 // SumTree.CAPACITY
	q := &asking{r: r}
	answer := ask(q, ActiveSet, r.b.set.PackMembers(word(0), word(all)), r.b.set.UnpackMembers)
	members := make([]Member, len(answer.Transcoders))
	for i := range members {
		members[i] = Member{Account: q.who(answer.Transcoders[i]), Weight: wide(answer.Weights[i])}
	}
	return members, q.err
}

// Votes implements Views.
func (r *Reader) Votes(a Account, at uint64) (uint256.Int, error) {
	q := &asking{r: r}
	return amount(q, Governor, r.b.governor.PackGetVotes(q.address(a), word(at)), r.b.governor.UnpackGetVotes), q.err
}

// Market implements Views.
func (r *Reader) Market() (Market, error) {
	q := &asking{r: r}
	return Market{
		Jobs:        small(ask(q, JobsManager, r.b.jobs.PackJobCount(), r.b.jobs.UnpackJobCount)),
		Claims:      small(ask(q, JobsManager, r.b.jobs.PackClaimCount(), r.b.jobs.UnpackClaimCount)),
		PausedUntil: small(ask(q, JobsManager, r.b.jobs.PackPausedUntil(), r.b.jobs.UnpackPausedUntil)),
	}, q.err
}

// Job implements Views.
func (r *Reader) Job(id uint64) (Job, error) {
	if market, err := r.Market(); err != nil || id == 0 || id > market.Jobs {
		return Job{}, unknown(err, "job", id)
	}
	q := &asking{r: r}
	kept := ask(q, JobsManager, r.b.jobs.PackJobOf(word(id)), r.b.jobs.UnpackJobOf)
	job := Job{
		Broadcaster: q.who(kept.Broadcaster), Verifier: q.who(kept.Verifier), End: small(kept.End), SeedBlock: kept.SeedBlock, Budget: wide(kept.Budget),
		ClaimableUntil: small(ask(q, JobsManager, r.b.jobs.PackClaimableUntil(word(id)), r.b.jobs.UnpackClaimableUntil)),
		ReclaimableAt:  small(ask(q, JobsManager, r.b.jobs.PackReclaimableAt(word(id)), r.b.jobs.UnpackReclaimableAt)),
	}
	for i, address := range ask(q, JobsManager, r.b.jobs.PackElectedOf(word(id)), r.b.jobs.UnpackElectedOf) {
		job.Elected[i] = q.who(address)
	}
	return job, q.err
}

func unknown(err error, what string, id uint64) error {
	if err != nil {
		return err
	}
	return fmt.Errorf("%w: %s %d", ErrUnknown, what, id)
}

// Claim implements Views.
func (r *Reader) Claim(id uint64) (Claim, error) {
	if market, err := r.Market(); err != nil || id == 0 || id > market.Claims {
		return Claim{}, unknown(err, "claim", id)
	}
	q := &asking{r: r}
	kept := ask(q, JobsManager, r.b.jobs.PackClaimOf(word(id)), r.b.jobs.UnpackClaimOf)
	return Claim{
		Job: small(kept.JobId), From: kept.FromSequence, Transcoder: q.who(kept.Transcoder), Count: uint64(kept.Count), Amount: wide(kept.Amount),
		SeedBlock: kept.SeedBlock, SealUntil: small(kept.SealUntil), RevealUntil: small(kept.RevealUntil), Deadline: small(kept.Deadline),
		Challenged: uint64(kept.Challenged), Revealed: uint64(kept.Revealed), Passed: uint64(kept.Passed), Status: kept.Status,
	}, q.err
}

// Challenged implements Views.
func (r *Reader) Challenged(claim uint64) ([]uint64, error) {
	if market, err := r.Market(); err != nil || claim == 0 || claim > market.Claims {
		return nil, unknown(err, "claim", claim)
	}
	q := &asking{r: r}
	return ask(q, JobsManager, r.b.jobs.PackChallengedSequences(word(claim)), r.b.jobs.UnpackChallengedSequences), q.err
}

// Cursor implements Views.
func (r *Reader) Cursor(job uint64, transcoder Account) (Cursor, error) {
	q := &asking{r: r}
	kept := ask(q, JobsManager, r.b.jobs.PackCursorOf(word(job), q.address(transcoder)), r.b.jobs.UnpackCursorOf)
	return Cursor{Next: kept.NextSequence, Segments: kept.Segments, Amount: wide(kept.Amount)}, q.err
}

// TakenPpm implements Views.
func (r *Reader) TakenPpm(transcoder Account) (uint64, error) {
	q := &asking{r: r}
	return small(ask(q, Slasher, r.b.slasher.PackTakenPpm(q.address(transcoder)), r.b.slasher.UnpackTakenPpm)), q.err
}

// Judge implements Views.
func (r *Reader) Judge(a Account) (Judge, error) {
	q := &asking{r: r}
	return Judge{
		Admitted: ask(q, CommitteeVerifier, r.b.committee.PackIsMember(q.address(a)), r.b.committee.UnpackIsMember),
		Bond:     amount(q, CommitteeVerifier, r.b.committee.PackBondOf(q.address(a)), r.b.committee.UnpackBondOf),
	}, q.err
}

// Sender implements Views.
func (r *Reader) Sender(a Account) (Sender, error) {
	q := &asking{r: r}
	kept := ask(q, TicketBroker, r.b.broker.PackSenderOf(q.address(a)), r.b.broker.UnpackSenderOf)
	return Sender{
		Deposit: wide(kept.Deposit), Reserve: wide(kept.Reserve), WithdrawRound: kept.WithdrawRound,
		Earnings: amount(q, TicketBroker, r.b.broker.PackEarningsOf(q.address(a)), r.b.broker.UnpackEarningsOf),
	}, q.err
}

// Mine implements Views.
func (r *Reader) Mine(index uint64) (Mine, error) {
	q := &asking{r: r}
	return Mine{
		CallerShare: amount(q, MerkleMine, r.b.mine.PackCallerShare(), r.b.mine.UnpackCallerShare),
		Generated:   ask(q, MerkleMine, r.b.mine.PackIsGenerated(word(index)), r.b.mine.UnpackIsGenerated),
	}, q.err
}

// Ballot implements Views.
func (r *Reader) Ballot(proposal uint64) (Ballot, error) {
	if proposal == 0 || proposal > uint64(len(r.coder.book.proposals)) {
		return Ballot{}, unknown(nil, "proposal", proposal)
	}
	id, err := r.coder.proposalID(proposal)
	if err != nil {
		return Ballot{}, err
	}
	q := &asking{r: r}
	votes := ask(q, Governor, r.b.governor.PackProposalVotes(id), r.b.governor.UnpackProposalVotes)
	return Ballot{
		State:    ask(q, Governor, r.b.governor.PackState(id), r.b.governor.UnpackState),
		Snapshot: small(ask(q, Governor, r.b.governor.PackProposalSnapshot(id), r.b.governor.UnpackProposalSnapshot)),
		Deadline: small(ask(q, Governor, r.b.governor.PackProposalDeadline(id), r.b.governor.UnpackProposalDeadline)),
		ETA:      small(ask(q, Governor, r.b.governor.PackProposalEta(id), r.b.governor.UnpackProposalEta)),
		Against:  wide(votes.AgainstVotes), For: wide(votes.ForVotes), Abstain: wide(votes.AbstainVotes),
	}, q.err
}
