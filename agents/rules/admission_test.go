package rules

import (
	"fmt"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/livepeer/network/agents/crew"
	"github.com/livepeer/network/agents/wire"
)

// machine does 1000 units a second. A segment of two seconds waits 3.2 s at most beside others, and 7.2 s alone.
var machine = crew.Speed{Rate: 1000}

var admissionEpoch = time.Date(2030, 1, 1, 0, 0, 0, 0, time.UTC)

// two is a segment of two seconds that takes a part of the machine, in percent.
func two(job, percent uint64) Offered {
	return Offered{Job: job, Units: percent * 20, Duration: 2 * time.Second}
}

// placed is an admission with one job for each demand in percent, numbered from 1, that have nothing in work.
func placed(percents ...uint64) *Admission {
	a := new(Admission)
	for i, p := range percents {
		a.jobs = append(a.jobs, &load{id: uint64(i + 1), demand: float64(10 * p), credit: 4 * time.Second, newest: admissionEpoch})
	}
	return a
}

func TestAdmission_DecidesBySituation(t *testing.T) {
	t.Parallel()
	cases := map[string]struct {
		has   *Admission
		busy  []Offered // in work already
		speed crew.Speed
		next  Offered
		want  Refusal
	}{
		"nothing to do: any job":                              {has: placed(), speed: machine, next: two(1, 50)},
		"alone and too slow for it: tries":                    {has: placed(), speed: machine, next: two(1, 500)},
		"a second job up to the mark":                         {has: placed(40), speed: machine, next: two(2, 40)},
		"a second job over the mark":                          {has: placed(40), speed: machine, next: two(2, 41), want: RefusedJob},
		"one that was admitted, between the marks":            {has: placed(50, 45), speed: machine, next: two(2, 45)},
		"the newest where the machine has become slower":      {has: placed(50, 45), speed: crew.Speed{Rate: 900}, next: two(2, 45), want: RefusedShed},
		"the first where the machine has become slower":       {has: placed(50, 45), speed: crew.Speed{Rate: 400}, next: two(1, 50)},
		"the middle one is kept when the last goes":           {has: placed(40, 40, 40), speed: machine, next: two(2, 40)},
		"a burst within what is reserved":                     {has: placed(40, 40), busy: []Offered{two(1, 40)}, speed: crew.Speed{Rate: 1200}, next: two(1, 20)},
		"a burst of one that is alone":                        {has: placed(50), busy: []Offered{two(1, 50), two(1, 50), two(1, 50)}, speed: machine, next: two(1, 50)},
		"a burst too far of one that is alone":                {has: placed(50), busy: []Offered{two(1, 300), two(1, 50)}, speed: machine, next: two(1, 50), want: RefusedLate},
		"a burst into what another has reserved":              {has: placed(50, 25), busy: []Offered{two(1, 50), two(1, 50)}, speed: machine, next: two(1, 50), want: RefusedLate},
		"the other beside that burst":                         {has: placed(50, 25), busy: []Offered{two(1, 50), two(1, 50)}, speed: machine, next: two(2, 25)},
		"more than a broadcaster waits is in work":            {has: placed(50, 25), busy: []Offered{two(1, 390)}, speed: machine, next: two(2, 25), want: RefusedLate},
		"workers are busy for others":                         {has: placed(50, 25), busy: []Offered{two(1, 25)}, speed: crew.Speed{Rate: 1000, InWork: 9000}, next: two(2, 25), want: RefusedLate},
		"fast by its many places, of which a segment has one": {has: placed(10, 10), busy: []Offered{two(1, 10)}, speed: crew.Speed{Rate: 1000, Places: 40}, next: two(2, 10), want: RefusedLate},
		"speed unknown: some are tried":                       {has: placed(1), busy: []Offered{two(1, 1), two(1, 1)}, next: two(2, 90)},
		"speed unknown: not any number":                       {has: placed(1), busy: []Offered{two(1, 1), two(1, 1), two(1, 1), two(1, 1), two(1, 1), two(1, 1), two(1, 1), two(1, 1)}, next: two(2, 1), want: RefusedUnsure},
		"a segment of no length is not endless work":          {has: placed(50), speed: machine, next: Offered{Job: 2, Units: 10}},
		"one job more than are remembered":                    {has: placed(make([]uint64, maxAdmitted)...), speed: machine, next: two(maxAdmitted+1, 1), want: RefusedJob},
		"a place that was not used for long is given away":    {has: &Admission{jobs: []*load{{id: 1, demand: 900, newest: admissionEpoch.Add(-idleAfter)}}}, speed: machine, next: two(2, 50)},
	}
	for name, c := range cases {
		for _, o := range c.busy {
			j := c.has.jobs[c.has.find(o.Job)]
			j.inWork, j.credit, c.has.segments = j.inWork+o.Units, max(0, j.credit-o.Duration), c.has.segments+1
		}
		got, wait := c.has.Offer(c.next, c.speed, admissionEpoch)
		if got != c.want {
			t.Errorf("%s: %q, want %q", name, got, c.want)
		}
		if (wait > 0) != (got != Accepted) || wait > wire.MaxRetryAfter {
			t.Errorf("%s: told to wait %v", name, wait)
		}
	}
}

// TestAdmission_DoesNotFlap: a speed that is measured a little up and down sends nobody away and lets nobody in between.
func TestAdmission_DoesNotFlap(t *testing.T) {
	t.Parallel()
	a := placed(40, 39)
	now := admissionEpoch
	for i := range 1000 {
		speed := crew.Speed{Rate: 1000 + 150*float64(i%3-1)}
		now = now.Add(time.Second)
		for job := range uint64(3) {
			o := two(job+1, []uint64{40, 39, 40}[job])
			why, _ := a.Offer(o, speed, now)
			if (why == Accepted) != (job < 2) {
				t.Fatalf("at step %d job %d: %q", i, job+1, why)
			}
			if why == Accepted {
				a.Done(o)
			}
		}
	}
}

// TestAdmission_KeepsItsWord simulates a machine of one queue at exactly the measured speed, with jobs that come, go and burst: whatever was
// taken on is done while the broadcaster still waits, a job that sends in real time is never refused once it is in, and the machine is not left idle.
func TestAdmission_KeepsItsWord(t *testing.T) {
	t.Parallel()
	for seed := range uint64(20) {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			t.Parallel()
			simulateAdmission(t, rand.New(rand.NewPCG(seed, 7)))
		})
	}
}

func simulateAdmission(t *testing.T, random *rand.Rand) {
	type inWork struct {
		Offered
		from time.Time
	}
	const steps, step = 3000, 100 * time.Millisecond
	a := new(Admission)
	now := admissionEpoch
	var queue []inWork
	spent, left := 0.0, 0.0 // units of work done in all, and on the first in the queue
	in := make(map[uint64]bool)
	percents := make([]uint64, 12)
	for i := range percents {
		percents[i] = 5 + random.Uint64N(30)
	}
	for i := range steps {
		now = now.Add(step)
		for left += machine.Rate * step.Seconds(); len(queue) > 0 && left >= float64(queue[0].Units); queue = queue[1:] {
			left -= float64(queue[0].Units)
			spent += float64(queue[0].Units)
			if late := now.Sub(queue[0].from); late > wire.AnswerTime(queue[0].Duration) {
				t.Fatalf("step %d: a segment of job %d was taken on and done after %v", i, queue[0].Job, late)
			}
			a.Done(queue[0].Offered)
		}
		if len(queue) == 0 {
			left = 0
		}
		for j, percent := range percents {
			job := uint64(j + 1)
			times := 0
			if (i+j)%20 == 0 {
				times = 1 // in real time
			}
			burst := j == 0 && random.IntN(10) == 0 // The first one sends what it likes besides.
			if burst {
				times += 6
			}
			for n := range times {
				why, _ := a.Offer(two(job, percent), machine, now)
				if why == Accepted {
					in[job] = true
					queue = append(queue, inWork{two(job, percent), now})
				} else if in[job] && j > 0 && n == 0 {
					t.Fatalf("step %d: job %d, which had a place and sends in real time, is refused: %s", i, job, why)
				}
			}
		}
	}
	if part := spent / (machine.Rate * steps * step.Seconds()); part < 0.6 {
		t.Errorf("the machine worked %.0f %% of the time while others were refused", 100*part)
	}
}
