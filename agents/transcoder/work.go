package transcoder

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/livepeer/network/agents/crew"
	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/agents/rules"
	"github.com/livepeer/network/agents/wire"
	"github.com/livepeer/network/media/engine"
	"github.com/livepeer/network/media/profile"
	"github.com/livepeer/network/media/segment"
	"github.com/livepeer/network/verification/claim"
)

const (
	// jobFreshness is how long what was read of a job is trusted.
	jobFreshness = 10 * time.Second
	// jobStaleness is how long it is trusted while the chain cannot be read: streams outlive their node. What that risks is bounded
	// by the credit (Config.MaxUnpaidSegments) and by the job's end.
	jobStaleness = 10 * time.Minute
	// jobReread bounds the wait for the chain where there is something to go on with.
	jobReread = time.Second
)

// maxKnownJobs bounds the jobs that are remembered at the same time.
const maxKnownJobs = 1024

// refusal is an error that the other side is told, with its HTTP status.
type refusal struct {
	status     int
	message    string
	retryAfter time.Duration // when to ask again; 0 is never
}

func (r *refusal) Error() string { return r.message }

func refuse(status int, format string, arguments ...any) error {
	return &refusal{status: status, message: fmt.Sprintf(format, arguments...)}
}

// busy refuses for now.
func busy(retryAfter time.Duration, format string, arguments ...any) error {
	return &refusal{status: http.StatusServiceUnavailable, message: "busy: " + fmt.Sprintf(format, arguments...), retryAfter: retryAfter}
}

// work serves segments and takes vouchers.
type work struct {
	cfg     Config
	address common.Address
	ledger  *ledger
	blobs   *blobs
	tally   *tally

	mu         sync.Mutex // guards the fields below
	jobs       map[uint64]knownJob
	inWork     map[[2]uint64]chan struct{} // segments in work by job and sequence
	vouchering map[uint64]*sync.Mutex
	admission  rules.Admission
}

type knownJob struct {
	protocol.Job
	elected []common.Address
	cursor  protocol.Cursor

	readAt    time.Time
	goodUntil time.Time // when to read it again
}

func newWork(cfg Config, address common.Address, ledger *ledger, blobs *blobs) *work {
	return &work{
		cfg: cfg, address: address, ledger: ledger, blobs: blobs,
		jobs:       make(map[uint64]knownJob),
		inWork:     make(map[[2]uint64]chan struct{}),
		vouchering: make(map[uint64]*sync.Mutex),
	}
}

// order is one request to transcode.
type order struct {
	job       uint64
	seg       segment.Segment
	profiles  common.Hash
	signature []byte
}

// transcode serves one segment. Asked again for the same one it answers the same.
func (w *work) transcode(ctx context.Context, o order) (wire.Result, error) {
	release, err := w.occupy(ctx, o)
	if err != nil {
		return wire.Result{}, err
	}
	defer release()
	job, err := w.job(ctx, o.job)
	if err != nil {
		return wire.Result{}, err
	}
	if err := w.accept(job, o); err != nil {
		return wire.Result{}, err
	}
	if done, found, err := w.repeat(ctx, o); err != nil || found {
		return done, err
	}
	profiles, err := w.profilesOf(ctx, o.profiles)
	if err != nil {
		return wire.Result{}, err
	}
	if err := w.checkCredit(ctx, job, o); err != nil {
		return wire.Result{}, err
	}
	release, err = w.admit(o, profiles)
	if err != nil {
		return wire.Result{}, err
	}
	defer release()
	return w.produce(ctx, o, profiles)
}

// admit takes a segment on if it will be done in time.
func (w *work) admit(o order, profiles []profile.Profile) (release func(), err error) {
	if w.cfg.Speed == nil {
		return func() {}, nil
	}
	_, units := crew.Estimate(o.seg, profiles)
	taken := rules.Offered{Job: o.job, Units: units, Duration: o.seg.Duration}
	speed := w.cfg.Speed()
	w.mu.Lock()
	defer w.mu.Unlock()
	why, wait := w.admission.Offer(taken, speed, w.cfg.Clock.Now())
	w.tally.refused(why)
	switch why {
	case rules.Accepted:
		return func() {
			w.mu.Lock()
			defer w.mu.Unlock()
			w.admission.Done(taken)
		}, nil
	case rules.RefusedLate, rules.RefusedUnsure:
		return nil, busy(wait, "segment %d of job %d would not be done in time", o.seg.Sequence, o.job)
	default:
		return nil, busy(wait, "no room for job %d", o.job)
	}
}

// capacity tells what there is and what is taken of it.
func (w *work) capacity() wire.Capacity {
	var speed crew.Speed
	if w.cfg.Speed != nil {
		speed = w.cfg.Speed()
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.admission.State(speed, w.cfg.Clock.Now())
}

// occupy makes a second request for a segment in work wait for the first.
func (w *work) occupy(ctx context.Context, o order) (release func(), err error) {
	key := [2]uint64{o.job, o.seg.Sequence}
	for {
		w.mu.Lock()
		other, taken := w.inWork[key]
		if !taken {
			done := make(chan struct{})
			w.inWork[key] = done
			w.mu.Unlock()
			return func() {
				w.mu.Lock()
				defer w.mu.Unlock()
				delete(w.inWork, key)
				close(done)
			}, nil
		}
		w.mu.Unlock()
		select {
		case <-other:
		case <-ctx.Done():
			return nil, ctx.Err()
		}
	}
}

// job reads a job from the chain, or from memory while that is fresh, or while there is no chain.
func (w *work) job(ctx context.Context, id uint64) (knownJob, error) {
	now := w.cfg.Clock.Now()
	w.mu.Lock()
	known, found := w.jobs[id]
	w.mu.Unlock()
	if found && now.Before(known.goodUntil) {
		return known, nil
	}
	if !found || now.Sub(known.readAt) >= jobStaleness {
		return w.readJob(ctx, id)
	}
	reading, cancel := context.WithTimeout(ctx, jobReread)
	defer cancel()
	read, err := w.readJob(reading, id)
	var refused *refusal
	if err == nil || errors.As(err, &refused) {
		return read, err
	}
	w.cfg.Log.Warn().Err(err).Uint64("job", id).Msg("job cannot be read, what is known of it counts")
	known.goodUntil = now.Add(jobFreshness) // The next segments do not wait.
	w.remember(known)
	return known, nil
}

// readJob reads a job from the chain.
func (w *work) readJob(ctx context.Context, id uint64) (knownJob, error) {
	now := w.cfg.Clock.Now()
	job, err := w.cfg.Protocol.Job(ctx, id)
	if errors.Is(err, protocol.ErrNoJob) {
		return knownJob{}, refuse(http.StatusNotFound, "%v", err)
	}
	if err != nil {
		return knownJob{}, err
	}
	elected, err := w.cfg.Protocol.Elected(ctx, id)
	if err != nil {
		return knownJob{}, err
	}
	cursor, err := w.cfg.Protocol.Cursor(ctx, id, w.address)
	if err != nil {
		return knownJob{}, err
	}
	known := knownJob{Job: job, elected: elected, cursor: cursor, readAt: now, goodUntil: now.Add(jobFreshness)}
	w.remember(known)
	return known, nil
}

func (w *work) remember(known knownJob) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if len(w.jobs) >= maxKnownJobs {
		clear(w.jobs)
	}
	w.jobs[known.ID] = known
}

// accept tells whether the order is the broadcaster's and within the job.
func (w *work) accept(job knownJob, o order) error {
	now := w.cfg.Clock.Now()
	switch {
	case !slices.Contains(job.elected, w.address):
		return refuse(http.StatusForbidden, "%s is not elected for job %d", w.address, o.job)
	case now.Before(job.Start.Add(-jobFreshness)) || now.After(job.End):
		return refuse(http.StatusForbidden, "job %d runs from %s to %s", o.job, job.Start, job.End)
	case job.ProfilesHash != o.profiles:
		return refuse(http.StatusBadRequest, "job %d has profiles %s", o.job, job.ProfilesHash)
	case job.MaxPricePerUnit.Cmp(w.cfg.Service.PricePerUnit) < 0:
		return refuse(http.StatusPaymentRequired, "price is %s a unit, job %d allows %s", w.cfg.Service.PricePerUnit, o.job, job.MaxPricePerUnit)
	}
	digest := w.cfg.Protocol.Domain.SegmentDigest(claim.Segment{Job: o.job, Sequence: o.seg.Sequence, SourceHash: o.seg.Hash})
	if err := claim.CheckSigner(digest, o.signature, job.Broadcaster); err != nil {
		return refuse(http.StatusUnauthorized, "segment: %v", err)
	}
	return nil
}

// repeat answers with what was made before. A transcoder never signs two receipts for one sequence.
func (w *work) repeat(ctx context.Context, o order) (wire.Result, bool, error) {
	signed, found, err := w.ledger.receipt(ctx, o.job, o.seg.Sequence)
	if err != nil || !found {
		return wire.Result{}, false, err
	}
	if signed.Receipt.SourceHash != o.seg.Hash {
		return wire.Result{}, false, refuse(http.StatusConflict, "segment %d: %v", o.seg.Sequence, errEquivocation)
	}
	result := wire.Result{SignedReceipt: signed}
	for _, hash := range signed.Receipt.Renditions {
		rendition, err := w.blobs.get(hash)
		if err != nil {
			return wire.Result{}, false, refuse(http.StatusGone, "segment %d was served before and is not kept any more", o.seg.Sequence)
		}
		result.Renditions = append(result.Renditions, rendition)
	}
	return result, true, nil
}

// checkCredit bounds what a broadcaster can take without paying.
func (w *work) checkCredit(ctx context.Context, job knownJob, o order) error {
	last, paid, err := w.ledger.lastVoucher(ctx, o.job)
	if err != nil {
		return err
	}
	var from uint64
	credit := rules.Credit{MaxUnpaid: w.cfg.MaxUnpaidSegments, Price: w.cfg.Service.PricePerUnit, Budget: job.Budget}
	if paid {
		from = last.Voucher.ThroughSequence + 1
		credit.Promised = last.Voucher.Amount.Sub(job.cursor.Amount)
	}
	unpaid, err := w.ledger.receiptsFrom(ctx, o.job, from)
	if err != nil {
		return err
	}
	credit.Unpaid = len(unpaid)
	w.tally.credit(credit.Unpaid)
	for _, r := range unpaid {
		credit.UnpaidUnits += r.Receipt.Units
	}
	switch credit.Limit() {
	case rules.Unpaid:
		return refuse(http.StatusPaymentRequired, "%d segments of job %d are not paid", credit.Unpaid, o.job)
	case rules.Spent:
		return refuse(http.StatusPaymentRequired, "the budget of job %d is used up", o.job)
	default:
		return nil
	}
}

// produce transcodes, keeps everything a verifier may ask for, and signs.
func (w *work) produce(ctx context.Context, o order, profiles []profile.Profile) (wire.Result, error) {
	began := w.cfg.Clock.Now()
	renditions, err := w.cfg.Engine.Transcode(ctx, o.seg, profiles)
	if errors.Is(err, engine.ErrBadSource) {
		return wire.Result{}, refuse(http.StatusUnprocessableEntity, "%v", err)
	}
	if err != nil {
		return wire.Result{}, err
	}
	result := wire.Result{TranscodeMS: w.cfg.Clock.Now().Sub(began).Milliseconds()}
	receipt := claim.Receipt{Job: o.job, Sequence: o.seg.Sequence, SourceHash: o.seg.Hash}
	w.blobs.pruning.RLock()
	defer w.blobs.pruning.RUnlock()
	if _, err := w.blobs.put(o.seg.Data); err != nil {
		return wire.Result{}, err
	}
	for _, r := range renditions {
		hash, err := w.blobs.put(r.Data)
		if err != nil {
			return wire.Result{}, err
		}
		receipt.Renditions = append(receipt.Renditions, hash)
		receipt.Units += profile.Units(r.Profile, r.Width, r.Height, r.Frames)
		result.Renditions = append(result.Renditions, r.Data)
	}
	signature, err := claim.Sign(w.cfg.Protocol.Domain.ReceiptDigest(receipt), w.cfg.Key)
	if err != nil {
		return wire.Result{}, err
	}
	result.SignedReceipt = wire.SignedReceipt{Receipt: receipt, Signature: signature}
	if err := w.ledger.addReceipt(ctx, result.SignedReceipt, o.signature, w.cfg.Clock.Now()); err != nil {
		return wire.Result{}, err
	}
	w.tally.receipt(receipt.Units)
	return result, nil
}

// learnProfiles remembers the ladder of a job, which segments name by its hash. Others are not kept: the chain
// bounds how many there are.
func (w *work) learnProfiles(ctx context.Context, id uint64, canonical []byte) error {
	var profiles []profile.Profile
	if err := json.Unmarshal(canonical, &profiles); err != nil {
		return refuse(http.StatusBadRequest, "profiles: %v", err)
	}
	if err := profile.ValidateAll(profiles); err != nil {
		return refuse(http.StatusBadRequest, "profiles: %v", err)
	}
	job, err := w.job(ctx, id)
	if err != nil {
		return err
	}
	if hash := profile.Hash(profiles); hash != job.ProfilesHash || !slices.Contains(job.elected, w.address) {
		return refuse(http.StatusForbidden, "%s is not elected for job %d with profiles %s", w.address, id, hash)
	}
	exact, err := json.Marshal(profiles)
	if err != nil {
		return fmt.Errorf("encode profiles: %w", err)
	}
	return w.ledger.addProfiles(ctx, profile.Hash(profiles), exact)
}

func (w *work) profilesOf(ctx context.Context, hash common.Hash) ([]profile.Profile, error) {
	canonical, err := w.ledger.profiles(ctx, hash)
	if err != nil {
		return nil, err
	}
	if canonical == nil {
		return nil, refuse(http.StatusPreconditionFailed, "profiles %s are not known here: post them first", hash)
	}
	var profiles []profile.Profile
	if err := json.Unmarshal(canonical, &profiles); err != nil {
		return nil, fmt.Errorf("decode stored profiles: %w", err)
	}
	return profiles, nil
}

// takeVoucher checks a voucher and stores it. One that is known already is acknowledged again.
func (w *work) takeVoucher(ctx context.Context, signed wire.SignedVoucher) error {
	v := signed.Voucher
	lock := w.voucherLock(v.Job)
	lock.Lock()
	defer lock.Unlock()
	job, err := w.job(ctx, v.Job)
	if err != nil {
		return err
	}
	if v.Transcoder != w.address {
		return refuse(http.StatusBadRequest, "voucher is for %s", v.Transcoder)
	}
	if err := claim.CheckSigner(w.cfg.Protocol.Domain.VoucherDigest(v), signed.Signature, job.Broadcaster); err != nil {
		return refuse(http.StatusUnauthorized, "voucher: %v", err)
	}
	last, found, err := w.ledger.lastVoucher(ctx, v.Job)
	if err != nil {
		return err
	}
	if found && v.Equal(last.Voucher) {
		return nil
	}
	receipts, err := w.ledger.receiptsFrom(ctx, v.Job, nextAfter(last, found))
	if err != nil {
		return err
	}
	made := make([]claim.Receipt, len(receipts))
	for i, r := range receipts {
		made[i] = r.Receipt
	}
	if err := rules.CheckVoucher(last.Voucher, found, v, made, w.cfg.Service.PricePerUnit); err != nil {
		return refuse(http.StatusBadRequest, "%v", err)
	}
	if err := w.ledger.addVoucher(ctx, signed, w.cfg.Clock.Now()); err != nil {
		return err
	}
	w.tally.voucher(v.Amount.Sub(last.Voucher.Amount))
	return nil
}

func nextAfter(last wire.SignedVoucher, found bool) uint64 {
	if !found {
		return 0
	}
	return last.Voucher.ThroughSequence + 1
}

func (w *work) voucherLock(job uint64) *sync.Mutex {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.vouchering[job] == nil {
		w.vouchering[job] = new(sync.Mutex)
	}
	return w.vouchering[job]
}
