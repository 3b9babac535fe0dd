package broadcaster

import (
	"cmp"
	"math"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

const (
	// scoreWeight is how much the newest segment counts in a transcoder's score.
	scoreWeight = 0.2
	// scoreMemory is over how many segments the slow ones are remembered.
	scoreMemory = 64
	// scoreTrust is how many segments a record needs before its 95th percentile means something.
	scoreTrust = 8
	// scoreKept is how long the score of a transcoder that is not asked means something.
	scoreKept = 2 * time.Minute
	// tooSlow is the average from which a transcoder does not keep up with the stream.
	tooSlow = 1.0
	// breakFirst is for how long a transcoder is given up after a failure; each further one doubles it, up to breakMost.
	breakFirst = 15 * time.Second
	breakMost  = 2 * time.Minute
	// maxRecords bounds the transcoders that are remembered, maxBusy the pairs of job and transcoder that has no room for it.
	maxRecords = 1024
	maxBusy    = 4096
	// hedgeLeast and hedgeMost bound, in durations of a segment, how long the first byte of an answer is waited for
	// before the next transcoder is asked as well. A transcoder without a record gets hedgeMost.
	hedgeLeast = 0.6
	hedgeMost  = 1.5
	// hedgeBurst segments may be hedged at once; each that came back in time gives hedgeEarn of another.
	// Where everybody is slow, asking everybody makes it worse.
	hedgeBurst = 2.0
	hedgeEarn  = 0.05
)

// breaker tells whether a transcoder is asked.
type breaker int

const (
	closed   breaker = iota // it is
	halfOpen                // it is tried with one segment
	open                    // it is asked when nobody else is left
)

// record is what the broadcaster remembers of one transcoder, over all streams. A score is the time from request to
// whole answer over the segment's duration: below 1 a transcoder keeps up.
type record struct {
	average  float64 // exponentially weighted
	recent   []float64
	next     int       // where in recent the next one goes
	seen     time.Time // of the newest answer
	failures int       // in a row
	until    time.Time
	trying   bool // whether a half-open breaker's one segment is out
}

func (r *record) succeed(score float64, now time.Time) {
	if now.Sub(r.seen) >= scoreKept {
		r.recent, r.next = nil, 0
	}
	r.seen = now
	if len(r.recent) == 0 {
		r.average = score
	}
	r.average += scoreWeight * (score - r.average)
	if len(r.recent) < scoreMemory {
		r.recent = append(r.recent, score)
	} else {
		r.recent[r.next] = score
		r.next = (r.next + 1) % scoreMemory
	}
	r.failures, r.trying = 0, false
}

func (r *record) fail(now time.Time) {
	pause := breakMost
	if r.failures < 4 {
		pause = min(breakFirst<<r.failures, breakMost)
	}
	r.failures++
	r.until, r.trying = now.Add(pause), false
}

// state is the breaker's.
func (r *record) state(now time.Time) breaker {
	switch {
	case r.failures == 0:
		return closed
	case now.Before(r.until) || r.trying:
		return open
	default:
		return halfOpen
	}
}

func (r *record) slow(now time.Time) bool {
	return len(r.recent) >= scoreTrust && r.average >= tooSlow && now.Sub(r.seen) < scoreKept
}

// score is what to expect: the worse of the average and the 95th percentile, or zero while too little is known.
func (r *record) score() float64 {
	if len(r.recent) < scoreTrust {
		return 0
	}
	sorted := slices.Sorted(slices.Values(r.recent))
	return max(r.average, sorted[len(sorted)*95/100])
}

// patience is how long the first byte of an answer is waited for.
func (r *record) patience(segment time.Duration) time.Duration {
	factor := hedgeMost
	if len(r.recent) >= scoreTrust {
		factor = min(max(r.score(), hedgeLeast), hedgeMost)
	}
	return time.Duration(factor * float64(segment))
}

// scores are the records of all transcoders and the allowance for hedges. Safe for concurrent use.
type scores struct {
	mu      sync.Mutex // guards the fields below
	records map[common.Address]*record
	full    map[place]time.Time // until when a transcoder said that it has no room for a job
	hedges  float64             // how many segments may be hedged now
}

// place is a job's with a transcoder. One that has no room for a new stream serves those that it has.
type place struct {
	job        uint64
	transcoder common.Address
}

func newScores() *scores {
	return &scores{records: make(map[common.Address]*record), full: make(map[place]time.Time), hedges: hedgeBurst}
}

func (s *scores) of(transcoder common.Address) *record {
	r, known := s.records[transcoder]
	if !known {
		if len(s.records) >= maxRecords {
			clear(s.records)
		}
		r = new(record)
		s.records[transcoder] = r
	}
	return r
}

// rank orders a job's transcoders for a segment: those that keep up in the order they were drawn in, then slow ones
// by their score, then those that have no room, then those that failed lately.
func (s *scores) rank(job uint64, drawn []*worker, now time.Time) []*worker {
	s.mu.Lock()
	defer s.mu.Unlock()
	class := func(w *worker) (int, float64) {
		r := s.of(w.address)
		switch {
		case r.trying:
			return 4, 0
		case r.state(now) == open:
			return 3, float64(r.until.UnixMilli())
		case now.Before(s.full[place{job, w.address}]):
			return 2, float64(s.full[place{job, w.address}].UnixMilli())
		case r.slow(now):
			return 1, math.Floor(2 * math.Log2(r.average)) // Little differences do not make a segment change hands.
		default:
			return 0, 0
		}
	}
	ranked := slices.Clone(drawn)
	slices.SortStableFunc(ranked, func(a, b *worker) int {
		classA, withinA := class(a)
		classB, withinB := class(b)
		return cmp.Or(cmp.Compare(classA, classB), cmp.Compare(withinA, withinB))
	})
	return ranked
}

// ask tells that a segment goes out to a transcoder, and how long its first byte is waited for.
func (s *scores) ask(transcoder common.Address, segment time.Duration, now time.Time) time.Duration {
	s.mu.Lock()
	defer s.mu.Unlock()
	r := s.of(transcoder)
	r.trying = r.state(now) == halfOpen
	return r.patience(segment)
}

// succeed tells that a transcoder returned a good result, took long after the segment was sent.
func (s *scores) succeed(job uint64, transcoder common.Address, took, segment time.Duration, now time.Time) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.of(transcoder).succeed(took.Seconds()/max(segment, time.Millisecond).Seconds(), now)
	delete(s.full, place{job, transcoder})
	s.hedges = min(s.hedges+hedgeEarn, hedgeBurst)
}

// fail tells that a transcoder returned nothing good.
func (s *scores) fail(transcoder common.Address, now time.Time) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.of(transcoder).fail(now)
}

// busy tells that a transcoder has no room for a job until then. That is no failure: it answered, and was not paid for it.
func (s *scores) busy(job uint64, transcoder common.Address, until time.Time) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.of(transcoder).trying = false
	if len(s.full) >= maxBusy {
		clear(s.full)
	}
	s.full[place{job, transcoder}] = until
}

// leave tells that nobody waits for a transcoder's answer any more, which is not its fault.
func (s *scores) leave(transcoder common.Address) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.of(transcoder).trying = false
}

// hedge takes one hedge from the allowance if there is one.
func (s *scores) hedge() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.hedges < 1 {
		return false
	}
	s.hedges--
	return true
}

// failing counts those that are given up now or have no room for the job.
func (s *scores) failing(job uint64, workers []*worker, now time.Time) (count int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, w := range workers {
		if s.of(w.address).state(now) == open || now.Before(s.full[place{job, w.address}]) {
			count++
		}
	}
	return count
}
