package protocol

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/livepeer/network/bindings"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/verification/claim"
)

// ClaimStatus is where a claim stands (IJobsManager.ClaimStatus).
type ClaimStatus uint8

// The stations of a claim, in the numbers of the contract.
const (
	ClaimNone ClaimStatus = iota
	ClaimOpen
	ClaimSealed
	ClaimFinalized
	ClaimVoid
	ClaimFailed
	ClaimMissed
)

// ClaimStatuses are all stations of a claim, but ClaimNone.
func ClaimStatuses() []ClaimStatus {
	return []ClaimStatus{ClaimOpen, ClaimSealed, ClaimFinalized, ClaimVoid, ClaimFailed, ClaimMissed}
}

// String returns the word users see.
func (s ClaimStatus) String() string {
	if int(s) >= len(statusNames) {
		return fmt.Sprintf("status %d", uint8(s))
	}
	return statusNames[s]
}

var statusNames = [...]string{"none", "open", "sealed", "finalized", "void", "failed", "missed"}

// MarshalText writes the word users see.
func (s ClaimStatus) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads the word.
func (s *ClaimStatus) UnmarshalText(text []byte) error {
	i := slices.Index(statusNames[:], string(text))
	if i < 0 {
		return fmt.Errorf("unknown status of a claim: %q", text)
	}
	*s = ClaimStatus(i)
	return nil
}

// Settled tells whether nothing can happen to the claim any more.
func (s ClaimStatus) Settled() bool { return s >= ClaimFinalized }

// Faulty tells whether the claim's transcoder can be penalized for it.
func (s ClaimStatus) Faulty() bool { return s == ClaimFailed || s == ClaimMissed }

// Job is a broadcaster's order for a stream.
type Job struct {
	ID              uint64
	Broadcaster     common.Address
	Verifier        common.Address
	StreamID        common.Hash
	ProfilesHash    common.Hash
	ServiceID       common.Hash
	MaxPricePerUnit chain.Wei
	SeedBlock       uint64
	Start, End      time.Time
	Budget          chain.Wei // free for claims
}

// Terms returns what was ordered, as the contract wants to be shown it.
func (j Job) Terms() claim.Terms {
	return claim.Terms{
		StreamID: j.StreamID, ProfilesHash: j.ProfilesHash, ServiceID: j.ServiceID, MaxPricePerUnit: j.MaxPricePerUnit,
		Start: uint64(j.Start.Unix()), End: uint64(j.End.Unix()),
	}
}

// Claim is a transcoder's demand to be paid for Count sequences from FromSequence on.
type Claim struct {
	ID           uint64
	Job          uint64
	Transcoder   common.Address
	FromSequence uint64
	Count        int
	Amount       chain.Wei
	ReceiptsRoot common.Hash
	Seed         common.Hash // zero until the claim is sealed
	SeedBlock    uint64
	SealUntil    time.Time
	RevealUntil  time.Time
	Deadline     time.Time // of verdicts
	Challenged   int
	Revealed     int
	Passed       int
	Status       ClaimStatus
}

// Cursor is how far a transcoder has claimed on a job.
type Cursor struct {
	NextSequence uint64
	Segments     uint64
	Amount       chain.Wei
}

// JobCount returns how many jobs there are; their ids are 1 to JobCount.
func (p *Protocol) JobCount(ctx context.Context) (uint64, error) {
	count, err := read(ctx, p, "job count", p.At.JobsManager, p.views.PackJobCount(), p.views.UnpackJobCount)
	if err != nil {
		return 0, err
	}
	return count.Uint64(), nil
}

// ClaimCount returns how many claims there are; their ids are 1 to ClaimCount.
func (p *Protocol) ClaimCount(ctx context.Context) (uint64, error) {
	count, err := read(ctx, p, "claim count", p.At.JobsManager, p.views.PackClaimCount(), p.views.UnpackClaimCount)
	if err != nil {
		return 0, err
	}
	return count.Uint64(), nil
}

// ErrNoJob says that the chain has no job of a number.
var ErrNoJob = errors.New("no such job")

// Job reads a job, or returns ErrNoJob.
func (p *Protocol) Job(ctx context.Context, jobID uint64) (Job, error) {
	job, err := read(ctx, p, fmt.Sprintf("job %d", jobID), p.At.JobsManager, p.views.PackJobOf(id(jobID)), p.views.UnpackJobOf)
	if revert := chain.AsRevert(err); revert != nil {
		if missing := p.jobs.GetABI().Errors["NoSuchJob"].ID; bytes.HasPrefix(revert.Data, missing[:4]) {
			return Job{}, fmt.Errorf("%w: %d", ErrNoJob, jobID)
		}
	}
	if err != nil {
		return Job{}, err
	}
	terms, err := p.termsOf(ctx, jobID, job)
	if err != nil {
		return Job{}, fmt.Errorf("terms of job %d: %w", jobID, err)
	}
	return Job{
		ID:              jobID,
		Broadcaster:     job.Broadcaster,
		Verifier:        job.Verifier,
		StreamID:        terms.StreamID,
		ProfilesHash:    terms.ProfilesHash,
		ServiceID:       terms.ServiceID,
		MaxPricePerUnit: terms.MaxPricePerUnit,
		SeedBlock:       job.SeedBlock,
		Start:           time.Unix(int64(terms.Start), 0).UTC(),
		End:             time.Unix(int64(terms.End), 0).UTC(),
		Budget:          chain.NewWei(job.Budget),
	}, nil
}

// maxTerms bounds the jobs whose terms are remembered.
const maxTerms = 4096

// termsOf finds a job's terms in the event of its creation; the contract keeps their hash alone.
func (p *Protocol) termsOf(ctx context.Context, jobID uint64, job bindings.IJobsManagerJob) (claim.Terms, error) {
	p.terms.mu.Lock()
	terms, known := p.terms.byJob[jobID]
	p.terms.mu.Unlock()
	if known && terms.Hash() == job.TermsHash {
		return terms, nil
	}
	// The seed block follows the block of the creation, unless the draw had to wait for another.
	terms, found, err := p.createdWith(ctx, jobID, job.SeedBlock-1, job.SeedBlock-1)
	if err == nil && !found {
		terms, found, err = p.createdWith(ctx, jobID, p.StartBlock, job.SeedBlock-1)
	}
	if err != nil {
		return claim.Terms{}, err
	}
	if !found || terms.Hash() != job.TermsHash {
		return claim.Terms{}, errors.New("no event tells them")
	}
	p.terms.mu.Lock()
	defer p.terms.mu.Unlock()
	if len(p.terms.byJob) >= maxTerms {
		clear(p.terms.byJob)
	}
	p.terms.byJob[jobID] = terms
	return terms, nil
}

// createdWith reads the terms of a job that was created in the blocks from first to last.
func (p *Protocol) createdWith(ctx context.Context, jobID, first, last uint64) (terms claim.Terms, found bool, err error) {
	contract := p.jobs.GetABI()
	logs, err := p.backend.FilterLogs(ctx, ethereum.FilterQuery{
		FromBlock: id(first),
		ToBlock:   id(last),
		Addresses: []common.Address{p.At.JobsManager},
		Topics:    [][]common.Hash{{contract.Events["JobCreated"].ID}, {common.BigToHash(id(jobID))}},
	})
	if err != nil || len(logs) == 0 {
		return terms, false, err
	}
	created, err := p.jobs.UnpackJobCreatedEvent(&logs[len(logs)-1])
	if err != nil {
		return terms, false, err
	}
	return claim.Terms{
		StreamID: created.StreamId, ProfilesHash: created.ProfilesHash, ServiceID: created.ServiceId,
		MaxPricePerUnit: chain.NewWei(created.MaxPricePerUnit), Start: created.Start.Uint64(), End: created.End.Uint64(),
	}, true, nil
}

// JobsOf returns the jobs that a broadcaster has opened in the blocks from first to last, in order.
func (p *Protocol) JobsOf(ctx context.Context, broadcaster common.Address, first, last uint64) (jobs []uint64, err error) {
	contract := p.jobs.GetABI()
	logs, err := p.backend.FilterLogs(ctx, ethereum.FilterQuery{
		FromBlock: id(first), ToBlock: id(last), Addresses: []common.Address{p.At.JobsManager},
		Topics: [][]common.Hash{{contract.Events["JobCreated"].ID}, nil, {common.BytesToHash(broadcaster[:])}},
	})
	if err != nil {
		return nil, fmt.Errorf("jobs of %s: %w", broadcaster, err)
	}
	for i := range logs {
		created, err := p.jobs.UnpackJobCreatedEvent(&logs[i])
		if err != nil {
			return nil, err
		}
		jobs = append(jobs, created.JobId.Uint64())
	}
	return jobs, nil
}

// ClaimsOn returns the claims that were made on a job, in order.
func (p *Protocol) ClaimsOn(ctx context.Context, jobID uint64) (claims []uint64, err error) {
	contract := p.jobs.GetABI()
	logs, err := p.backend.FilterLogs(ctx, ethereum.FilterQuery{
		FromBlock: id(p.StartBlock), Addresses: []common.Address{p.At.JobsManager},
		Topics: [][]common.Hash{{contract.Events["ClaimOpened"].ID}, nil, {common.BigToHash(id(jobID))}},
	})
	if err != nil {
		return nil, fmt.Errorf("claims on job %d: %w", jobID, err)
	}
	for i := range logs {
		opened, err := p.jobs.UnpackClaimOpenedEvent(&logs[i])
		if err != nil {
			return nil, err
		}
		claims = append(claims, opened.ClaimId.Uint64())
	}
	return claims, nil
}

// Elected returns the transcoders that a job has so far, in order, the primary first; empty before the election.
func (p *Protocol) Elected(ctx context.Context, jobID uint64) ([]common.Address, error) {
	return read(ctx, p, fmt.Sprintf("election of job %d", jobID), p.At.JobsManager, p.views.PackElectedOf(id(jobID)), p.views.UnpackElectedOf)
}

// Claim reads a claim.
func (p *Protocol) Claim(ctx context.Context, claimID uint64) (Claim, error) {
	c, err := read(ctx, p, fmt.Sprintf("claim %d", claimID), p.At.JobsManager, p.views.PackClaimOf(id(claimID)), p.views.UnpackClaimOf)
	if err != nil {
		return Claim{}, err
	}
	return Claim{
		ID:           claimID,
		Job:          c.JobId.Uint64(),
		Transcoder:   c.Transcoder,
		FromSequence: c.FromSequence,
		Count:        int(c.Count),
		Amount:       chain.NewWei(c.Amount),
		ReceiptsRoot: c.ReceiptsRoot,
		Seed:         c.Seed,
		SeedBlock:    c.SeedBlock,
		SealUntil:    seconds(c.SealUntil),
		RevealUntil:  seconds(c.RevealUntil),
		Deadline:     seconds(c.Deadline),
		Challenged:   int(c.Challenged),
		Revealed:     int(c.Revealed),
		Passed:       int(c.Passed),
		Status:       ClaimStatus(c.Status),
	}, nil
}

// Cursor reads how far transcoder has claimed on a job.
func (p *Protocol) Cursor(ctx context.Context, jobID uint64, transcoder common.Address) (Cursor, error) {
	c, err := read(ctx, p, fmt.Sprintf("cursor of job %d", jobID), p.At.JobsManager, p.views.PackCursorOf(id(jobID), transcoder), p.views.UnpackCursorOf)
	if err != nil {
		return Cursor{}, err
	}
	return Cursor{NextSequence: c.NextSequence, Segments: c.Segments, Amount: chain.NewWei(c.Amount)}, nil
}

// Challenged returns the sequences of a sealed claim that must be revealed.
func (p *Protocol) Challenged(ctx context.Context, claimID uint64) ([]uint64, error) {
	return read(ctx, p, fmt.Sprintf("challenges of claim %d", claimID), p.At.JobsManager,
		p.views.PackChallengedSequences(id(claimID)), p.views.UnpackChallengedSequences)
}

// IsRevealed tells whether a challenged sequence was revealed.
func (p *Protocol) IsRevealed(ctx context.Context, claimID, sequence uint64) (bool, error) {
	return read(ctx, p, fmt.Sprintf("reveal of claim %d", claimID), p.At.JobsManager,
		p.views.PackIsRevealed(id(claimID), sequence), p.views.UnpackIsRevealed)
}

// IsJudged tells whether there is a verdict on a revealed sequence.
func (p *Protocol) IsJudged(ctx context.Context, claimID, sequence uint64) (bool, error) {
	return read(ctx, p, fmt.Sprintf("verdict on claim %d", claimID), p.At.JobsManager,
		p.views.PackIsJudged(id(claimID), sequence), p.views.UnpackIsJudged)
}

// ReclaimableAt returns when the broadcaster can take back a job's leftover.
func (p *Protocol) ReclaimableAt(ctx context.Context, jobID uint64) (time.Time, error) {
	at, err := read(ctx, p, fmt.Sprintf("end of job %d", jobID), p.At.JobsManager,
		p.views.PackReclaimableAt(id(jobID)), p.views.UnpackReclaimableAt)
	if err != nil {
		return time.Time{}, err
	}
	return seconds(at), nil
}

// Parameters are what governance has decided about jobs (IJobsManager.Parameters).
type Parameters struct {
	Verifier         common.Address // who judges challenged segments
	VerificationRate uint32         // one sequence in so many is challenged
	BountyPPM        uint32
	BountyCap        chain.Wei
}

// Bounty is what a keeper gets for finalizing a claim that is paid; the rest of the amount is the transcoder's pool's.
func (p Parameters) Bounty(amount chain.Wei) chain.Wei {
	const million = 1_000_000
	bounty := amount.MulDivDown(uint64(p.BountyPPM), million)
	if bounty.Cmp(p.BountyCap) > 0 {
		return p.BountyCap
	}
	return bounty
}

func parametersOf(p bindings.IJobsManagerParameters) Parameters {
	return Parameters{Verifier: p.Verifier, VerificationRate: p.VerificationRate, BountyPPM: p.BountyPpm, BountyCap: chain.NewWei(p.BountyCap)}
}

// JobParameters returns what new jobs run under.
func (p *Protocol) JobParameters(ctx context.Context) (Parameters, error) {
	parameters, err := read(ctx, p, "parameters of jobs", p.At.JobsManager, p.views.PackParameters(), p.views.UnpackParameters)
	if err != nil {
		return Parameters{}, err
	}
	return parametersOf(parameters), nil
}

// ParametersOf returns what a job was created under.
func (p *Protocol) ParametersOf(ctx context.Context, jobID uint64) (Parameters, error) {
	parameters, err := read(ctx, p, fmt.Sprintf("parameters of job %d", jobID), p.At.JobsManager,
		p.views.PackParametersOf(id(jobID)), p.views.UnpackParametersOf)
	if err != nil {
		return Parameters{}, err
	}
	return parametersOf(parameters), nil
}

// VerificationRate returns N of "one sequence in N is challenged" for new jobs.
func (p *Protocol) VerificationRate(ctx context.Context) (uint32, error) {
	parameters, err := p.JobParameters(ctx)
	return parameters.VerificationRate, err
}

// VerificationRateOf returns the rate that a job was created under.
func (p *Protocol) VerificationRateOf(ctx context.Context, jobID uint64) (uint32, error) {
	parameters, err := p.ParametersOf(ctx, jobID)
	return parameters.VerificationRate, err
}

// CreateJob opens a job with its budget; its transcoders will be drawn.
func (p *Protocol) CreateJob(terms claim.Terms, budget chain.Wei) chain.Request {
	return payable("create job", p.At.JobsManager, p.jobs.PackCreateJob(packed(terms)), budget)
}

// CreateNamedJob opens a job with its budget for the transcoder that quoted its terms.
func (p *Protocol) CreateNamedJob(terms claim.Terms, quote claim.Quote, signature []byte, budget chain.Wei) chain.Request {
	return payable("create job", p.At.JobsManager, p.jobs.PackCreateNamedJob(packed(terms), bindings.IJobsManagerQuote{
		Broadcaster: quote.Broadcaster,
		Transcoder:  quote.Transcoder,
		Expiry:      id(quote.Expiry),
		Jobs:        quote.Jobs,
	}, signature), budget)
}

func packed(terms claim.Terms) bindings.IJobsManagerTerms {
	return bindings.IJobsManagerTerms{
		StreamId:        terms.StreamID,
		ProfilesHash:    terms.ProfilesHash,
		ServiceId:       terms.ServiceID,
		MaxPricePerUnit: terms.MaxPricePerUnit.Big(),
		Start:           id(terms.Start),
		End:             id(terms.End),
	}
}

// CreatedJob returns the id of the job that a CreateJob transaction opened.
func (p *Protocol) CreatedJob(receipt *types.Receipt) (uint64, error) {
	for created := range events(receipt, p.At.JobsManager, p.jobs.UnpackJobCreatedEvent) {
		return created.JobId.Uint64(), nil
	}
	return 0, fmt.Errorf("transaction %s opened no job", receipt.TxHash)
}

// OpenedClaim returns the id of the claim that a ClaimWork transaction made.
func (p *Protocol) OpenedClaim(receipt *types.Receipt) (uint64, error) {
	for opened := range events(receipt, p.At.JobsManager, p.jobs.UnpackClaimOpenedEvent) {
		return opened.ClaimId.Uint64(), nil
	}
	return 0, fmt.Errorf("transaction %s made no claim", receipt.TxHash)
}

// FundJob adds to a job's budget.
func (p *Protocol) FundJob(jobID uint64, amount chain.Wei) chain.Request {
	return payable("fund job", p.At.JobsManager, p.jobs.PackFundJob(id(jobID)), amount)
}

// Elect draws the next transcoder of a job: anyone the primary, its broadcaster the fallbacks.
func (p *Protocol) Elect(job Job) chain.Request {
	return call("elect", p.At.JobsManager, p.jobs.PackElect(id(job.ID), packed(job.Terms())))
}

// Reclaim takes back a job's leftover.
func (p *Protocol) Reclaim(jobID uint64) chain.Request {
	return call("reclaim job", p.At.JobsManager, p.jobs.PackReclaim(id(jobID)))
}

// ClaimWork claims what the voucher adds for the count sequences that end at its ThroughSequence.
func (p *Protocol) ClaimWork(voucher claim.Voucher, signature []byte, root common.Hash, count int) chain.Request {
	return call("claim", p.At.JobsManager, p.jobs.PackClaim(bindings.IJobsManagerVoucher{
		JobId:           id(voucher.Job),
		Transcoder:      voucher.Transcoder,
		ThroughSequence: voucher.ThroughSequence,
		Segments:        voucher.Segments,
		Units:           id(voucher.Units),
		Amount:          voucher.Amount.Big(),
	}, signature, root, uint32(count)))
}

// Reveal shows the receipt of a challenged sequence and asks the verifier about it. It seals the claim if nobody has.
func (p *Protocol) Reveal(claimID uint64, receipt claim.Receipt, proof []common.Hash) chain.Request {
	request := call("reveal", p.At.JobsManager, p.jobs.PackReveal(id(claimID), receiptOf(receipt), words(proof), nil))
	request.Essential = true // A challenge that is missed is slashed.
	return request
}

// Seal stores a claim's seed.
func (p *Protocol) Seal(claimID uint64) chain.Request {
	return call("seal", p.At.JobsManager, p.jobs.PackSeal(id(claimID)))
}

// Finalize settles a claim.
func (p *Protocol) Finalize(claimID uint64) chain.Request {
	request := call("finalize", p.At.JobsManager, p.jobs.PackFinalize(id(claimID)))
	request.Income = p.bountyIn
	return request
}
