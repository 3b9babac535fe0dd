package broadcaster

import (
	"context"
	"time"

	"github.com/livepeer/network/agents/rules"
	"github.com/livepeer/network/internal/chain"
)

// leftoversPeriod is how often jobs are looked for that are over.
const leftoversPeriod = time.Minute

// leftovers takes back what is left of the account's jobs once nobody can claim on them any more. Before that it settles the claims that still hold ether of
// theirs: one that pays nobody is settled by nobody else.
type leftovers struct {
	cfg  Config
	next uint64               // first block in which jobs are to be looked for
	over map[uint64]time.Time // by job, when it can be reclaimed
}

func newLeftovers(cfg Config) *leftovers {
	return &leftovers{cfg: cfg, next: cfg.Protocol.StartBlock, over: make(map[uint64]time.Time)}
}

func (l *leftovers) run(ctx context.Context) error {
	for head := range l.cfg.Chain.Heads(ctx, leftoversPeriod) {
		if err := l.attend(ctx, head); err != nil && ctx.Err() == nil {
			l.cfg.Log.Warn().Err(err).Msg("what is left of jobs cannot be taken back, will be tried again")
		}
	}
	return nil
}

// attend deals with all jobs that are over at a block. The first failure ends it; the rest is for the next time.
func (l *leftovers) attend(ctx context.Context, head chain.Head) error {
	if head.Reorg {
		l.next = l.cfg.Protocol.StartBlock
	}
	found, err := l.cfg.Protocol.JobsOf(ctx, l.cfg.Sender.Address(), l.next, head.Number)
	if err != nil {
		return err
	}
	for _, job := range found {
		if l.over[job], err = l.cfg.Protocol.ReclaimableAt(ctx, job); err != nil {
			return err
		}
	}
	l.next = head.Number + 1
	for job, over := range l.over {
		if head.Time.Before(over) {
			continue
		}
		done, err := l.collect(ctx, job, head)
		if err != nil {
			return err
		}
		if done {
			delete(l.over, job)
		}
	}
	return nil
}

// collect settles what can be settled on a job that is over, takes back what is left, and tells whether no claim holds any more of it. What
// is worth less than its gas stays where it is.
func (l *leftovers) collect(ctx context.Context, job uint64, head chain.Head) (done bool, err error) {
	p := l.cfg.Protocol
	claims, err := p.ClaimsOn(ctx, job)
	if err != nil {
		return false, err
	}
	done = true
	for _, id := range claims {
		c, err := p.Claim(ctx, id)
		if err != nil {
			return false, err
		}
		switch {
		case !rules.HoldsOrder(c, head.BaseFee):
		case rules.SettlesForOrder(c, head):
			if err := l.send(ctx, p.Finalize(id)); err != nil {
				return false, err
			}
		default:
			done = false
		}
	}
	of, err := p.Job(ctx, job)
	if err != nil || !rules.WorthReclaiming(of.Budget, head.BaseFee) {
		return done, err
	}
	if err := l.send(ctx, p.Reclaim(job)); err != nil {
		return false, err
	}
	l.cfg.Log.Info().Uint64("job", job).Stringer("amount", of.Budget).Msg("job is over, what was left is back")
	return done, nil
}

func (l *leftovers) send(ctx context.Context, request chain.Request) error {
	ctx, cancel := context.WithTimeout(ctx, dutyDeadline)
	defer cancel()
	_, err := l.cfg.Sender.Send(ctx, request)
	return err
}
