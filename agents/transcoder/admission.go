package transcoder

import (
	"slices"
	"time"

	"github.com/livepeer/network/agents/crew"
	"github.com/livepeer/network/agents/wire"
)

// This file decides what is taken on; it does no I/O (docs/decisions/0027). Every job that was admitted has a part of the measured
// speed reserved, so that its segments are done in time however much others send.

const (
	// admitMark is the part of the measured speed up to which new jobs are admitted. The rest is for what was measured wrongly.
	admitMark = 0.8
	// shedMark is the part from which the newest jobs are sent away again. Between the marks nothing changes.
	shedMark = 1.0
	// inTime is the part of the time that a broadcaster waits in which a segment must be done by the measured speed: bytes take
	// time too, and viewers wait half as long. aloneTime is that of a job with which nobody shares, dueTime that of what a job sends in real time.
	inTime, aloneTime, dueTime = 0.4, 0.9, 0.75
	// demandWeight is that of the newest segment in the average of what a job demands.
	demandWeight = 0.2
	// leastDuration keeps a stray segment of no length from looking like endless work.
	leastDuration = 100 * time.Millisecond
	// idleAfter is how long a job without segments keeps its place.
	idleAfter = 15 * time.Second
	// unmeasuredSegments are taken at once while no speed is known.
	unmeasuredSegments = 8
	// maxAdmitted bounds the jobs that have a place.
	maxAdmitted = 1024
	// retryJob is when a job that was refused may ask again, retryLeast and retryMost bound when a segment may.
	retryJob   = 10 * time.Second
	retryLeast = time.Second
	retryMost  = 10 * time.Second
)

// load is a job that has a place.
type load struct {
	id     uint64
	demand float64       // units a second of its media, an average
	inWork uint64        // units
	credit time.Duration // of its media that it may send beside what time brings
	newest time.Time
}

// saved is how much of its media a job may send now as its due: as much as time has passed, and a little at once.
func (j *load) saved(o offered, now time.Time) time.Duration {
	return min(j.credit+now.Sub(j.newest), max(2*o.duration, timely(o.duration)))
}

// timely is in which time a segment beside those of other jobs must be done.
func timely(segment time.Duration) time.Duration { return part(inTime, segment) }

// part is a part of the time that a broadcaster waits.
func part(p float64, segment time.Duration) time.Duration {
	return time.Duration(p * float64(wire.AnswerTime(segment)))
}

// admission knows what was taken on. Its jobs stand in the order in which they were admitted: the newest go first.
type admission struct {
	jobs     []*load
	segments int // in work
}

// offered is a segment that may be taken.
type offered struct {
	job      uint64
	units    uint64
	duration time.Duration
}

// demand is how much of its media takes, in units a second.
func (o offered) demand() float64 { return float64(o.units) / max(o.duration, leastDuration).Seconds() }

// reason is why something is refused.
type reason string

const (
	accepted      reason = ""
	refusedJob    reason = "job"     // no room for another job
	refusedShed   reason = "shed"    // the machine has become slower, and this job came last
	refusedLate   reason = "late"    // the segment would not be done in time
	refusedUnsure reason = "unknown" // nobody has measured how fast this goes
)

// offer takes a segment, or says why not and when to ask again. What was taken must be ended with done.
func (a *admission) offer(o offered, speed crew.Speed, now time.Time) (reason, time.Duration) {
	a.prune(now)
	if speed.Rate == 0 && a.segments >= unmeasuredSegments {
		return refusedUnsure, retryLeast
	}
	at := a.find(o.job)
	switch {
	case at < 0 && !a.room(o.demand(), speed):
		return refusedJob, retryJob
	case at > 0 && speed.Rate > 0 && a.demand(at+1) > shedMark*speed.Rate:
		if a.jobs[at].inWork == 0 {
			a.jobs = slices.Delete(a.jobs, at, at+1)
		}
		return refusedShed, retryJob
	}
	if wait := a.late(o, at, speed, now); wait > 0 {
		return refusedLate, min(max(wait, retryLeast), retryMost)
	}
	a.take(o, at, now)
	return accepted, 0
}

// room tells whether another job with this demand is admitted. One alone always is, however slow the machine.
func (a *admission) room(demand float64, speed crew.Speed) bool {
	return len(a.jobs) == 0 || len(a.jobs) < maxAdmitted && (speed.Rate == 0 || a.demand(len(a.jobs))+demand <= admitMark*speed.Rate)
}

// demand is that of the first jobs together, in units a second.
func (a *admission) demand(first int) (sum float64) {
	for _, j := range a.jobs[:first] {
		sum += j.demand
	}
	return sum
}

// late tells by how much a segment would be late, zero if it would not. What a job sends in real time is its due; beyond that it may use
// what nobody else has reserved.
func (a *admission) late(o offered, at int, speed crew.Speed, now time.Time) time.Duration {
	if speed.Rate == 0 || a.backlog()+speed.InWork == 0 {
		return 0 // A machine that has nothing to do may as well try.
	}
	seconds := func(units float64) time.Duration {
		return time.Duration(units / speed.Rate * float64(time.Second))
	}
	itself := float64(o.units) * float64(max(1, speed.Places)) // One segment has one place.
	all := seconds(float64(a.backlog()+speed.InWork) + itself)
	if at < 0 {
		return max(0, all-timely(o.duration))
	}
	if a.jobs[at].saved(o, now) >= o.duration {
		return max(0, all-part(dueTime, o.duration))
	}
	within := timely(o.duration)
	kept := float64(a.jobs[at].inWork+speed.InWork) + itself
	for i, j := range a.jobs {
		if i != at {
			kept += max(float64(j.inWork), j.demand*within.Seconds())
		}
	}
	if len(a.jobs) == 1 {
		within = part(aloneTime, o.duration)
	}
	return max(0, seconds(kept)-within)
}

func (a *admission) take(o offered, at int, now time.Time) {
	if at < 0 {
		a.jobs = append(a.jobs, &load{id: o.job, demand: o.demand(), credit: 2 * o.duration, newest: now})
		at = len(a.jobs) - 1
	}
	j := a.jobs[at]
	if j.credit = j.saved(o, now); j.credit >= o.duration {
		j.credit -= o.duration
	}
	j.demand += demandWeight * (o.demand() - j.demand)
	j.inWork += o.units
	j.newest = now
	a.segments++
}

// done ends a segment that was taken.
func (a *admission) done(o offered) {
	a.segments--
	if at := a.find(o.job); at >= 0 {
		a.jobs[at].inWork -= min(o.units, a.jobs[at].inWork)
	}
}

// prune gives the places of jobs free that send nothing any more.
func (a *admission) prune(now time.Time) {
	a.jobs = slices.DeleteFunc(a.jobs, func(j *load) bool { return j.inWork == 0 && now.Sub(j.newest) >= idleAfter })
}

func (a *admission) find(job uint64) int {
	return slices.IndexFunc(a.jobs, func(j *load) bool { return j.id == job })
}

// backlog is what is in work, in units.
func (a *admission) backlog() (sum uint64) {
	for _, j := range a.jobs {
		sum += j.inWork
	}
	return sum
}

// state is what others may know of it.
func (a *admission) state(speed crew.Speed, now time.Time) wire.Capacity {
	a.prune(now)
	c := wire.Capacity{
		UnitsPerSecond: uint64(speed.Rate), DemandPerSecond: uint64(a.demand(len(a.jobs))), BacklogUnits: a.backlog() + speed.InWork,
		Jobs: len(a.jobs), Segments: a.segments,
	}
	c.Open = a.open(speed)
	return c
}

// open tells whether another job like those that are here would be admitted.
func (a *admission) open(speed crew.Speed) bool {
	return a.room(a.demand(len(a.jobs))/float64(max(1, len(a.jobs))), speed)
}
