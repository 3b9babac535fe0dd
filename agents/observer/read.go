package observer

import (
	"context"
	"errors"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/agents/report"
	"github.com/livepeer/network/internal/chain"
)

func readRound(ctx context.Context, p *protocol.Protocol) (RoundState, error) {
	round, err := p.Round(ctx)
	if err != nil {
		return RoundState{}, err
	}
	inflation, err := p.InflationPPB(ctx)
	if err != nil {
		return RoundState{}, err
	}
	budget, _, err := p.BudgetOf(ctx, round.Number)
	return RoundState{
		Number: round.Number, Start: round.Start, End: round.End,
		Initialized: round.Initialized(), Locked: round.Locked, InflationPPB: inflation, RewardBudget: budget,
	}, err
}

func (o *Observer) readTranscoders(ctx context.Context, p *protocol.Protocol) ([]TranscoderState, error) {
	members, err := p.Members(ctx)
	if err != nil {
		return nil, err
	}
	states := []TranscoderState{}
	for _, m := range members {
		service, err := p.ServiceOf(ctx, m.Transcoder)
		if err != nil {
			return nil, err
		}
		pool, err := p.PoolOf(ctx, m.Transcoder)
		if err != nil {
			return nil, err
		}
		active, err := p.IsActive(ctx, m.Transcoder)
		if err != nil {
			return nil, err
		}
		fees, err := p.PendingFees(ctx, m.Transcoder)
		if err != nil {
			return nil, err
		}
		states = append(states, TranscoderState{
			Address: m.Transcoder, Name: o.history.name(m.Transcoder), URI: service.URI, Region: service.Region,
			Stake: pool.Tokens, PricePerUnit: service.PricePerUnit, Active: active, PendingFees: fees,
		})
	}
	return states, nil
}

func (o *Observer) readVerifiers(ctx context.Context, p *protocol.Protocol) ([]VerifierState, error) {
	members, err := p.CommitteeMembers(ctx)
	if err != nil {
		return nil, err
	}
	states := []VerifierState{}
	for _, member := range members {
		bond, _, err := p.CommitteeBond(ctx, member)
		if err != nil {
			return nil, err
		}
		states = append(states, VerifierState{Address: member, Name: o.history.name(member), Votes: o.history.votes[member], Bond: bond})
	}
	return states, nil
}

// readJobs sums what is free in all jobs.
func readJobs(ctx context.Context, p *protocol.Protocol, totals *Totals) error {
	count, err := p.JobCount(ctx)
	if err != nil {
		return err
	}
	for id := uint64(1); id <= count; id++ {
		job, err := p.Job(ctx, id)
		if err != nil {
			return err
		}
		totals.Free = totals.Free.Add(job.Budget)
	}
	return nil
}

// readClaims reads the claims that can still change; the others are remembered.
func (o *Observer) readClaims(ctx context.Context, p *protocol.Protocol, s *State) error {
	count, err := p.ClaimCount(ctx)
	if err != nil {
		return err
	}
	s.Claims = []ClaimState{}
	for id := count; id > 0; id-- {
		c, known := o.claims[id]
		if !known || c.pending() {
			if c, err = readClaim(ctx, p, id, c.Challenged); err != nil {
				return err
			}
			o.claims[id] = c
		}
		c.Paid = o.history.paid[id]
		s.Totals.Claims.add(c.Status)
		if c.pending() {
			s.Totals.Escrowed = s.Totals.Escrowed.Add(c.Amount)
		}
		if len(s.Claims) < maxClaims {
			s.Claims = append(s.Claims, c)
		}
	}
	return nil
}

func readClaim(ctx context.Context, p *protocol.Protocol, id uint64, challenged []uint64) (ClaimState, error) {
	c, err := p.Claim(ctx, id)
	if err != nil {
		return ClaimState{}, err
	}
	if len(challenged) == 0 && c.Challenged > 0 {
		if challenged, err = p.Challenged(ctx, id); err != nil {
			return ClaimState{}, err
		}
	}
	if challenged == nil {
		challenged = []uint64{}
	}
	return ClaimState{
		ID: id, JobID: c.Job, Transcoder: c.Transcoder, FromSequence: c.FromSequence, Count: c.Count, Amount: c.Amount,
		Status: c.Status.String(), Challenged: challenged, Revealed: c.Revealed, Passed: c.Passed, Deadline: c.Deadline,
	}, nil
}

// pending tells whether the claim holds its escrow.
func (c ClaimState) pending() bool {
	return c.Status == protocol.ClaimOpen.String() || c.Status == protocol.ClaimSealed.String()
}

// escrowOf sums what the claims on a job hold.
func (o *Observer) escrowOf(job uint64) (sum chain.Wei) {
	for _, c := range o.claims {
		if c.JobID == job && c.pending() {
			sum = sum.Add(c.Amount)
		}
	}
	return sum
}

func (c *ClaimCounts) add(status string) {
	switch status {
	case protocol.ClaimOpen.String():
		c.Open++
	case protocol.ClaimSealed.String():
		c.Sealed++
	case protocol.ClaimFailed.String():
		c.Failed++
	case protocol.ClaimFinalized.String():
		c.Finalized++
	case protocol.ClaimVoid.String():
		c.Void++
	case protocol.ClaimMissed.String():
		c.Missed++
	}
}

// readStreamJobs reads the newest job of each stream. The claims must have been read.
func (o *Observer) readStreamJobs(ctx context.Context, p *protocol.Protocol, head chain.Head) (map[string]*JobState, error) {
	jobs := make(map[string]*JobState)
	if o.cfg.Streams == nil {
		return jobs, nil
	}
	for _, stream := range liveFirst(o.cfg.Streams()) {
		if stream.Job == 0 {
			continue
		}
		job, err := o.readJob(ctx, p, stream, head)
		if errors.Is(err, protocol.ErrNoJob) {
			continue // It is younger than the block that is shown.
		}
		if err != nil {
			return nil, err
		}
		jobs[stream.Name] = job
	}
	return jobs, nil
}

func (o *Observer) readJob(ctx context.Context, p *protocol.Protocol, stream report.Stream, head chain.Head) (*JobState, error) {
	job, err := p.Job(ctx, stream.Job)
	if err != nil {
		return nil, err
	}
	elected, err := p.Elected(ctx, stream.Job)
	if err != nil {
		return nil, err
	}
	s := &JobState{
		ID: job.ID, Broadcaster: job.Broadcaster, BroadcasterName: o.history.name(job.Broadcaster), Fallbacks: []common.Address{}, Budget: job.Budget, Escrowed: o.escrowOf(job.ID),
		MaxPricePerUnit: job.MaxPricePerUnit, Start: job.Start, End: job.End, Phase: "waiting",
	}
	if len(elected) > 0 {
		s.Transcoder, s.Fallbacks, s.Phase = &elected[0], elected[1:], "running"
	}
	for id, c := range o.claims {
		if c.JobID != job.ID {
			continue
		}
		s.Paid = s.Paid.Add(o.history.paid[id])
		if s.Transcoder != nil && c.Transcoder == *s.Transcoder {
			s.Claimed = s.Claimed.Add(c.Amount)
		}
	}
	if head.Time.After(job.End) {
		s.Phase = "over"
	}
	if v := stream.Voucher; v != nil && v.Job == job.ID {
		s.Voucher = &VoucherState{ThroughSequence: v.ThroughSequence, Segments: v.Segments, Units: v.Units, Amount: v.Amount}
	}
	return s, nil
}

func (o *Observer) streamState(r report.Stream) *StreamState {
	s := &StreamState{
		Name: r.Name, Live: r.Live, Publisher: r.Publisher, Width: r.Width, Height: r.Height, FPS: r.FPS,
		GOPSeconds: r.GOP.Seconds(), Since: r.Since.UTC(),
		Master:     "/live/" + r.Name + "/master.m3u8",
		LowLatency: "/live/" + r.Name + "/ll/index.m3u8",
		RTMP:       o.cfg.RTMP + r.Name,
	}
	if o.cfg.WHEP {
		s.WHEP = "/live/" + r.Name + "/whep"
	}
	return s
}

func segmentStates(segments []report.Segment) []SegmentState {
	states := make([]SegmentState, 0, len(segments))
	for _, r := range slices.Backward(segments) {
		if len(states) == maxSegments {
			break
		}
		s := SegmentState{
			Sequence: r.Sequence, Time: r.Wall.UTC(), DurationMS: r.Duration.Milliseconds(), Bytes: r.Bytes,
			RoundTripMS: r.RoundTrip.Milliseconds(), TranscodeMS: r.Transcode.Milliseconds(),
			JobID: r.Job, Renditions: []RenditionState{}, Status: string(r.Status), Error: r.Error,
		}
		if r.Transcoder != (common.Address{}) {
			s.Transcoder = &r.Transcoder
		}
		for _, rendition := range r.Renditions {
			s.Renditions = append(s.Renditions, RenditionState(rendition))
		}
		states = append(states, s)
	}
	return states
}

func newestFirst(events []Event) []Event {
	reversed := make([]Event, 0, len(events))
	for _, e := range slices.Backward(events) {
		reversed = append(reversed, e)
	}
	return reversed
}
