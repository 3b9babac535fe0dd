package protocol

import (
	"context"
	"fmt"
	"time"

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
	ClaimFailed
	ClaimFinalized
	ClaimVoid
)

// String returns the word users see.
func (s ClaimStatus) String() string {
	names := [...]string{"none", "open", "sealed", "failed", "finalized", "void"}
	if int(s) >= len(names) {
		return fmt.Sprintf("status %d", uint8(s))
	}
	return names[s]
}

// MarshalText writes the word users see.
func (s ClaimStatus) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// Settled tells whether nothing can happen to the claim any more.
func (s ClaimStatus) Settled() bool { return s == ClaimFinalized || s == ClaimVoid }

// Job is a broadcaster's order for a stream.
type Job struct {
	ID              uint64
	Broadcaster     common.Address
	Verifier        common.Address
	StreamID        common.Hash
	ProfilesHash    common.Hash
	MaxPricePerUnit chain.Wei
	SeedBlock       uint64
	Start, End      time.Time
	Budget          chain.Wei // free for claims
	Escrowed        chain.Wei // held by claims that are not settled
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
	Seed         common.Hash
	SeedBlock    uint64
	Deadline     time.Time
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

// NewJob is what a broadcaster orders.
type NewJob struct {
	StreamID        common.Hash
	ProfilesHash    common.Hash
	ServiceID       common.Hash
	MaxPricePerUnit chain.Wei
	Start, End      time.Time
	Budget          chain.Wei
}

// JobCount returns how many jobs there are; their ids are 1 to JobCount.
func (p *Protocol) JobCount(ctx context.Context) (uint64, error) {
	count, err := read(ctx, p, "job count", p.At.JobsManager, p.jobs.PackJobCount(), p.jobs.UnpackJobCount)
	if err != nil {
		return 0, err
	}
	return count.Uint64(), nil
}

// ClaimCount returns how many claims there are; their ids are 1 to ClaimCount.
func (p *Protocol) ClaimCount(ctx context.Context) (uint64, error) {
	count, err := read(ctx, p, "claim count", p.At.JobsManager, p.jobs.PackClaimCount(), p.jobs.UnpackClaimCount)
	if err != nil {
		return 0, err
	}
	return count.Uint64(), nil
}

// Job reads a job.
func (p *Protocol) Job(ctx context.Context, jobID uint64) (Job, error) {
	job, err := read(ctx, p, fmt.Sprintf("job %d", jobID), p.At.JobsManager, p.jobs.PackJobOf(id(jobID)), p.jobs.UnpackJobOf)
	if err != nil {
		return Job{}, err
	}
	return Job{
		ID:              jobID,
		Broadcaster:     job.Broadcaster,
		Verifier:        job.Verifier,
		StreamID:        job.StreamId,
		ProfilesHash:    job.ProfilesHash,
		MaxPricePerUnit: chain.NewWei(job.MaxPricePerUnit),
		SeedBlock:       job.SeedBlock,
		Start:           seconds(job.Start),
		End:             seconds(job.End),
		Budget:          chain.NewWei(job.Budget),
		Escrowed:        chain.NewWei(job.Escrowed),
	}, nil
}

// Elected returns a job's transcoders in order, the primary first; empty before the election.
func (p *Protocol) Elected(ctx context.Context, jobID uint64) ([]common.Address, error) {
	return read(ctx, p, fmt.Sprintf("election of job %d", jobID), p.At.JobsManager, p.jobs.PackElectedOf(id(jobID)), p.jobs.UnpackElectedOf)
}

// Claim reads a claim.
func (p *Protocol) Claim(ctx context.Context, claimID uint64) (Claim, error) {
	c, err := read(ctx, p, fmt.Sprintf("claim %d", claimID), p.At.JobsManager, p.jobs.PackClaimOf(id(claimID)), p.jobs.UnpackClaimOf)
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
		Deadline:     seconds(c.Deadline),
		Challenged:   int(c.Challenged),
		Revealed:     int(c.Revealed),
		Passed:       int(c.Passed),
		Status:       ClaimStatus(c.Status),
	}, nil
}

// Cursor reads how far transcoder has claimed on a job.
func (p *Protocol) Cursor(ctx context.Context, jobID uint64, transcoder common.Address) (Cursor, error) {
	c, err := read(ctx, p, fmt.Sprintf("cursor of job %d", jobID), p.At.JobsManager, p.jobs.PackCursorOf(id(jobID), transcoder), p.jobs.UnpackCursorOf)
	if err != nil {
		return Cursor{}, err
	}
	return Cursor{NextSequence: c.NextSequence, Segments: c.Segments, Amount: chain.NewWei(c.Amount)}, nil
}

// Challenged returns the sequences of a sealed claim that must be revealed.
func (p *Protocol) Challenged(ctx context.Context, claimID uint64) ([]uint64, error) {
	return read(ctx, p, fmt.Sprintf("challenges of claim %d", claimID), p.At.JobsManager,
		p.jobs.PackChallengedSequences(id(claimID)), p.jobs.UnpackChallengedSequences)
}

// IsRevealed tells whether a challenged sequence was revealed.
func (p *Protocol) IsRevealed(ctx context.Context, claimID, sequence uint64) (bool, error) {
	return read(ctx, p, fmt.Sprintf("reveal of claim %d", claimID), p.At.JobsManager,
		p.jobs.PackIsRevealed(id(claimID), sequence), p.jobs.UnpackIsRevealed)
}

// ReclaimableAt returns when the broadcaster can take back a job's leftover.
func (p *Protocol) ReclaimableAt(ctx context.Context, jobID uint64) (time.Time, error) {
	at, err := read(ctx, p, fmt.Sprintf("end of job %d", jobID), p.At.JobsManager,
		p.jobs.PackReclaimableAt(id(jobID)), p.jobs.UnpackReclaimableAt)
	if err != nil {
		return time.Time{}, err
	}
	return seconds(at), nil
}

// VerificationRate returns N of "one sequence in N is challenged".
func (p *Protocol) VerificationRate(ctx context.Context) (uint32, error) {
	return read(ctx, p, "verification rate", p.At.JobsManager, p.jobs.PackVerificationRate(), p.jobs.UnpackVerificationRate)
}

// CreateJob opens a job with its budget.
func (p *Protocol) CreateJob(job NewJob) chain.Request {
	return payable("create job", p.At.JobsManager, p.jobs.PackCreateJob(job.StreamID, job.ProfilesHash, job.ServiceID,
		job.MaxPricePerUnit.Big(), unix(job.Start), unix(job.End)), job.Budget)
}

// CreatedJob returns the id of the job that a CreateJob transaction opened.
func (p *Protocol) CreatedJob(receipt *types.Receipt) (uint64, error) {
	for _, log := range receipt.Logs {
		if log.Address != p.At.JobsManager {
			continue
		}
		if created, err := p.jobs.UnpackJobCreatedEvent(log); err == nil {
			return created.JobId.Uint64(), nil
		}
	}
	return 0, fmt.Errorf("transaction %s opened no job", receipt.TxHash)
}

// FundJob adds to a job's budget.
func (p *Protocol) FundJob(jobID uint64, amount chain.Wei) chain.Request {
	return payable("fund job", p.At.JobsManager, p.jobs.PackFundJob(id(jobID)), amount)
}

// Elect draws the transcoders of a job.
func (p *Protocol) Elect(jobID uint64) chain.Request {
	return call("elect", p.At.JobsManager, p.jobs.PackElect(id(jobID)))
}

// Reclaim takes back a job's leftover.
func (p *Protocol) Reclaim(jobID uint64) chain.Request {
	return call("reclaim job", p.At.JobsManager, p.jobs.PackReclaim(id(jobID)))
}

// ClaimWork claims what the voucher adds for the count sequences that end at its ThroughSequence.
func (p *Protocol) ClaimWork(voucher claim.Voucher, signature []byte, root common.Hash, count int) chain.Request {
	return call("claim", p.At.JobsManager, p.jobs.PackClaim(id(voucher.Job), bindings.IJobsManagerVoucher{
		JobId:           id(voucher.Job),
		Transcoder:      voucher.Transcoder,
		ThroughSequence: voucher.ThroughSequence,
		Segments:        voucher.Segments,
		Units:           id(voucher.Units),
		Amount:          voucher.Amount.Big(),
	}, signature, root, uint32(count)))
}

// Reveal shows the receipt of a challenged sequence.
func (p *Protocol) Reveal(claimID uint64, receipt claim.Receipt, proof []common.Hash) chain.Request {
	return call("reveal", p.At.JobsManager, p.jobs.PackReveal(id(claimID), bindings.IJobsManagerReceipt{
		JobId:           id(receipt.Job),
		Sequence:        receipt.Sequence,
		SourceHash:      receipt.SourceHash,
		RenditionHashes: words(receipt.Renditions),
		Units:           receipt.Units,
	}, words(proof)))
}

// Seal stores a claim's seed.
func (p *Protocol) Seal(claimID uint64) chain.Request {
	return call("seal", p.At.JobsManager, p.jobs.PackSeal(id(claimID)))
}

// Finalize settles a claim.
func (p *Protocol) Finalize(claimID uint64) chain.Request {
	return call("finalize", p.At.JobsManager, p.jobs.PackFinalize(id(claimID)))
}
