package rules

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
	// RetryJob is when a job that was refused may ask again; RetryLeast and retryMost bound when a segment may.
	RetryJob = 10 * time.Second
	// RetryLeast is the least of a segment's waits.
	RetryLeast = time.Second
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
func (j *load) saved(o Offered, now time.Time) time.Duration {
	return min(j.credit+now.Sub(j.newest), max(2*o.Duration, timely(o.Duration)))
}

// timely is in which time a segment beside those of other jobs must be done.
func timely(segment time.Duration) time.Duration { return part(inTime, segment) }

// part is a part of the time that a broadcaster waits.
func part(p float64, segment time.Duration) time.Duration {
	return time.Duration(p * float64(wire.AnswerTime(segment)))
}

// Admission knows what was taken on. Its jobs stand in the order in which they were admitted: the newest go first.
type Admission struct {
	jobs     []*load
	segments int // in work
}

// Offered is a segment that may be taken.
type Offered struct {
	Job      uint64
	Units    uint64        // work units
	Duration time.Duration // of its media
}

// demand is how much of its media takes, in units a second.
func (o Offered) demand() float64 { return float64(o.Units) / max(o.Duration, leastDuration).Seconds() }

// Refusal is why something is refused.
type Refusal string

// The refusals. Accepted is none.
const (
	Accepted      Refusal = ""
	RefusedJob    Refusal = "job"     // no room for another job
	RefusedShed   Refusal = "shed"    // the machine has become slower, and this job came last
	RefusedLate   Refusal = "late"    // the segment would not be done in time
	RefusedUnsure Refusal = "unknown" // nobody has measured how fast this goes
)

// Offer takes a segment, or says why not and when to ask again. What was taken must be ended with Done.
func (a *Admission) Offer(o Offered, speed crew.Speed, now time.Time) (Refusal, time.Duration) {
	a.prune(now)
	if speed.Rate == 0 && a.segments >= unmeasuredSegments {
		return RefusedUnsure, RetryLeast
	}
	at := a.find(o.Job)
	switch {
	case at < 0 && !a.room(o.demand(), speed):
		return RefusedJob, RetryJob
	case at > 0 && speed.Rate > 0 && a.demand(at+1) > shedMark*speed.Rate:
		if a.jobs[at].inWork == 0 {
			a.jobs = slices.Delete(a.jobs, at, at+1)
		}
		return RefusedShed, RetryJob
	}
	if wait := a.late(o, at, speed, now); wait > 0 {
		return RefusedLate, min(max(wait, RetryLeast), retryMost)
	}
	a.take(o, at, now)
	return Accepted, 0
}

// room tells whether another job with this demand is admitted. One alone always is, however slow the machine.
func (a *Admission) room(demand float64, speed crew.Speed) bool {
	return len(a.jobs) == 0 || len(a.jobs) < maxAdmitted && (speed.Rate == 0 || a.demand(len(a.jobs))+demand <= admitMark*speed.Rate)
}

// demand is that of the first jobs together, in units a second.
func (a *Admission) demand(first int) (sum float64) {
	for _, j := range a.jobs[:first] {
		sum += j.demand
	}
	return sum
}

// late tells by how much a segment would be late, zero if it would not. What a job sends in real time is its due; beyond that it may use
// what nobody else has reserved.
func (a *Admission) late(o Offered, at int, speed crew.Speed, now time.Time) time.Duration {
	if speed.Rate == 0 || a.backlog()+speed.InWork == 0 {
		return 0 // A machine that has nothing to do may as well try.
	}
	seconds := func(units float64) time.Duration {
		return time.Duration(units / speed.Rate * float64(time.Second))
	}
	itself := float64(o.Units) * float64(max(1, speed.Places)) // One segment has one place.
	all := seconds(float64(a.backlog()+speed.InWork) + itself)
	if at < 0 {
		return max(0, all-timely(o.Duration))
	}
	if a.jobs[at].saved(o, now) >= o.Duration {
		return max(0, all-part(dueTime, o.Duration))
	}
	within := timely(o.Duration)
	kept := float64(a.jobs[at].inWork+speed.InWork) + itself
	for i, j := range a.jobs {
		if i != at {
			kept += max(float64(j.inWork), j.demand*within.Seconds())
		}
	}
	if len(a.jobs) == 1 {
		within = part(aloneTime, o.Duration)
	}
	return max(0, seconds(kept)-within)
}

func (a *Admission) take(o Offered, at int, now time.Time) {
	if at < 0 {
		a.jobs = append(a.jobs, &load{id: o.Job, demand: o.demand(), credit: 2 * o.Duration, newest: now})
		at = len(a.jobs) - 1
	}
	j := a.jobs[at]
	if j.credit = j.saved(o, now); j.credit >= o.Duration {
		j.credit -= o.Duration
	}
	j.demand += demandWeight * (o.demand() - j.demand)
	j.inWork += o.Units
	j.newest = now
	a.segments++
}

// Done ends a segment that was taken.
func (a *Admission) Done(o Offered) {
	a.segments--
	if at := a.find(o.Job); at >= 0 {
		a.jobs[at].inWork -= min(o.Units, a.jobs[at].inWork)
	}
}

// prune gives the places of jobs free that send nothing any more.
func (a *Admission) prune(now time.Time) {
	a.jobs = slices.DeleteFunc(a.jobs, func(j *load) bool { return j.inWork == 0 && now.Sub(j.newest) >= idleAfter })
}

func (a *Admission) find(job uint64) int {
	return slices.IndexFunc(a.jobs, func(j *load) bool { return j.id == job })
}

// backlog is what is in work, in units.
func (a *Admission) backlog() (sum uint64) {
	for _, j := range a.jobs {
		sum += j.inWork
	}
	return sum
}

// State is what others may know of it.
func (a *Admission) State(speed crew.Speed, now time.Time) wire.Capacity {
	a.prune(now)
	c := wire.Capacity{
		UnitsPerSecond: uint64(speed.Rate), DemandPerSecond: uint64(a.demand(len(a.jobs))), BacklogUnits: a.backlog() + speed.InWork,
		Jobs: len(a.jobs), Segments: a.segments,
	}
	c.Open = a.open(speed)
	return c
}

// open tells whether another job like those that are here would be admitted.
func (a *Admission) open(speed crew.Speed) bool {
	return a.room(a.demand(len(a.jobs))/float64(max(1, len(a.jobs))), speed)
}
