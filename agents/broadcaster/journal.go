package broadcaster

import (
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/livepeer/network/agents/report"
	"github.com/livepeer/network/media/engine"
	"github.com/livepeer/network/media/segment"
	"github.com/livepeer/network/verification/claim"
)

// journalSegments is how many of a stream's newest segments are remembered for people to look at.
const journalSegments = 128

// journal remembers what happened to a stream's newest segments.
type journal struct {
	mu       sync.Mutex // guards the fields below
	segments []report.Segment
	counts   report.Counts
	voucher  *claim.Voucher

	settled func(report.Segment) // is told of every segment that came back or did not; may be nil
}

func (j *journal) cut(seg segment.Segment) {
	j.mu.Lock()
	defer j.mu.Unlock()
	j.counts.Segments++
	j.segments = append(j.segments, report.Segment{
		Sequence: seg.Sequence, Wall: seg.Wall, Duration: seg.Duration, Bytes: len(seg.Data), Status: report.Pending,
	})
	if extra := len(j.segments) - journalSegments; extra > 0 {
		j.segments = slices.Delete(j.segments, 0, extra)
	}
}

func (j *journal) lost(sequence uint64, err error) {
	j.change(sequence, func(r *report.Segment) {
		j.counts.Gaps++
		r.Status, r.Error = report.Gap, err.Error()
	})
}

func (j *journal) returned(sequence, job uint64, by common.Address, roundTrip time.Duration, transcodeMS int64, renditions []engine.Rendition) {
	j.change(sequence, func(r *report.Segment) {
		j.counts.Receipts++
		r.Status, r.Job, r.Transcoder, r.RoundTrip = report.OK, job, by, roundTrip
		r.Transcode = time.Duration(transcodeMS) * time.Millisecond
		for _, rendition := range renditions {
			r.Renditions = append(r.Renditions, report.Rendition{
				Name: rendition.Profile.Name, Width: rendition.Width, Height: rendition.Height, Bytes: len(rendition.Data),
			})
		}
	})
}

func (j *journal) paid(v claim.Voucher) {
	j.mu.Lock()
	defer j.mu.Unlock()
	j.counts.Vouchers++
	j.voucher = &v
}

// change applies fn to a segment under the lock; a segment too old to be remembered changes the counts alone.
func (j *journal) change(sequence uint64, fn func(*report.Segment)) {
	j.mu.Lock()
	defer j.mu.Unlock()
	i := slices.IndexFunc(j.segments, func(r report.Segment) bool { return r.Sequence == sequence })
	changed := new(report.Segment)
	if i >= 0 {
		changed = &j.segments[i]
	}
	fn(changed)
	if j.settled != nil {
		j.settled(*changed)
	}
}

func (j *journal) read() (segments []report.Segment, counts report.Counts, voucher *claim.Voucher) {
	j.mu.Lock()
	defer j.mu.Unlock()
	return slices.Clone(j.segments), j.counts, j.voucher
}
