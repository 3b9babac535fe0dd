package broadcaster

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptrace"
	"strings"
	"time"

	"github.com/livepeer/network/agents/wire"
	"github.com/livepeer/network/media/engine"
	"github.com/livepeer/network/media/inspect"
	"github.com/livepeer/network/media/segment"
	"github.com/livepeer/network/verification/claim"
)

const (
	// budgetFactor times a segment's duration, but at least minBudget, is what all attempts get together:
	// where everybody is slow, asking everybody makes it worse.
	budgetFactor = 6
	minBudget    = 12 * time.Second
)

// answer is what one transcoder made of a segment.
type answer struct {
	worker      *worker
	renditions  []engine.Rendition
	units       uint64
	roundTrip   time.Duration
	transcodeMS int64
	err         error
}

// race is one segment that is out for transcoding.
type race struct {
	d      *dispatcher
	seg    segment.Segment
	source inspect.Info
	c      *contract

	left    []*worker // not asked yet, the next one first
	running int
	first   chan struct{} // told when an answer begins
	answers chan answer
}

// transcode asks the job's transcoders in their order until one returns what was ordered, and publishes that. When the
// first byte of an answer is late the next transcoder is asked as well: the first good result is shown, and every good one
// is paid, because a transcoder claims runs of segments without a hole.
func (d *dispatcher) transcode(ctx context.Context, seg segment.Segment, c *contract) ([]debt, error) {
	source, err := inspect.Inspect(seg.Data)
	if err != nil {
		return nil, fmt.Errorf("source segment: %w", err)
	}
	ctx, cancel := context.WithTimeout(ctx, max(minBudget, budgetFactor*seg.Duration))
	defer cancel()
	r := &race{
		d: d, seg: seg, source: source, c: c, left: d.scores.rank(c.job.ID, c.workers, d.cfg.Clock.Now()),
		first: make(chan struct{}, len(c.workers)), answers: make(chan answer, len(c.workers)),
	}
	return r.run(ctx)
}

func (r *race) run(ctx context.Context) (debts []debt, err error) {
	late := r.ask(ctx)
	var failures []string
	for r.running > 0 {
		select {
		case <-r.first:
			late = nil
		case <-late:
			late = nil
			if len(r.left) > 0 && r.d.scores.hedge() {
				r.d.cfg.Log.Debug().Uint64("sequence", r.seg.Sequence).Msg("answer is late, the next transcoder is asked too")
				late = r.ask(ctx)
			}
		case a := <-r.answers:
			r.running--
			if a.err == nil {
				if debts == nil {
					r.d.show(r.seg.Sequence, a.renditions)
					r.d.note.returned(r.seg.Sequence, r.c.job.ID, a.worker.address, a.roundTrip, a.transcodeMS, a.renditions)
				}
				debts, late = append(debts, debt{contract: r.c, worker: a.worker, units: a.units}), nil
				continue
			}
			failures = append(failures, fmt.Sprintf("%s %s", a.worker.address, reasonOf(a.err, a.worker.client.Base)))
			r.d.cfg.Log.Debug().Uint64("sequence", r.seg.Sequence).Stringer("transcoder", a.worker.address).Err(a.err).Msg("transcoder returned nothing")
			if debts == nil && r.running == 0 && len(r.left) > 0 && ctx.Err() == nil {
				late = r.ask(ctx)
			}
		}
	}
	if debts != nil {
		return debts, nil
	}
	return nil, errors.New(strings.Join(failures, "; "))
}

// ask sends the segment to the next transcoder and returns when to lose patience with it.
func (r *race) ask(ctx context.Context) (late <-chan time.Time) {
	w, d := r.left[0], r.d
	r.left = r.left[1:]
	r.running++
	began := d.cfg.Clock.Now()
	patience := d.scores.ask(w.address, r.seg.Duration, began)
	go func() { // transcode waits for it: it ends with its attempt.
		attempt, cancel := context.WithTimeout(ctx, wire.AnswerTime(r.seg.Duration))
		defer cancel()
		a := r.attempt(attempt, w)
		now := d.cfg.Clock.Now()
		a.worker, a.roundTrip = w, now.Sub(began)
		var refused *wire.RefusedError
		switch {
		case a.err == nil:
			d.scores.succeed(r.c.job.ID, w.address, a.roundTrip, r.seg.Duration, now)
		case errors.As(a.err, &refused) && refused.Busy():
			d.scores.busy(r.c.job.ID, w.address, now.Add(refused.RetryAfter))
		case errors.Is(ctx.Err(), context.Canceled):
			d.scores.leave(w.address)
		default:
			d.scores.fail(w.address, now)
		}
		r.answers <- a
	}()
	return d.cfg.Clock.After(patience)
}

// attempt has one transcoder do the segment and checks what it returns.
func (r *race) attempt(ctx context.Context, w *worker) (a answer) {
	d, job := r.d, r.c.job
	digest := d.cfg.Protocol.Domain.SegmentDigest(claim.Segment{Job: job.ID, Sequence: r.seg.Sequence, SourceHash: r.seg.Hash})
	signature, err := claim.Sign(digest, d.cfg.Key)
	if err != nil {
		return answer{err: err}
	}
	traced := httptrace.WithClientTrace(ctx, &httptrace.ClientTrace{GotFirstResponseByte: func() {
		select {
		case r.first <- struct{}{}:
		default: // It is told already.
		}
	}})
	result, err := w.client.Transcode(traced, job.ID, r.seg, job.ProfilesHash, signature)
	var refused *wire.RefusedError
	if errors.As(err, &refused) && refused.Status == http.StatusPreconditionFailed {
		if err = sendProfiles(ctx, w, job.ID, r.c.profiles); err == nil {
			result, err = w.client.Transcode(ctx, job.ID, r.seg, job.ProfilesHash, signature)
		}
	}
	if err != nil {
		return answer{err: err}
	}
	renditions, units, err := d.check(ctx, result, r.source, r.c, w)
	return answer{renditions: renditions, units: units, transcodeMS: result.TranscodeMS, err: err}
}
