package broadcaster

import (
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

var selectionEpoch = time.Date(2030, 1, 1, 0, 0, 0, 0, time.UTC)

const (
	segmentLength = 2 * time.Second
	theJob        = 7
)

func drawn(count int) (workers []*worker) {
	for i := range count {
		workers = append(workers, &worker{address: common.Address{byte(i + 1)}})
	}
	return workers
}

func ranking(s *scores, workers []*worker, now time.Time) (order string) {
	for _, w := range s.rank(theJob, workers, now) {
		order += string('0' + rune(w.address[0]))
	}
	return order
}

// feed lets a transcoder return some segments, each after a factor of its duration.
func feed(s *scores, w *worker, count int, factor float64, now time.Time) {
	for range count {
		s.succeed(theJob, w.address, time.Duration(factor*float64(segmentLength)), segmentLength, now)
	}
}

// TestScores_Rank: the drawn order holds until a transcoder does not keep up or fails, and is taken up again afterwards.
func TestScores_Rank(t *testing.T) {
	t.Parallel()
	now := selectionEpoch
	s, w := newScores(), drawn(4)
	check := func(step, want string) {
		t.Helper()
		if got := ranking(s, w, now); got != want {
			t.Errorf("%s: %s, want %s", step, got, want)
		}
	}
	check("nothing is known", "1234")
	feed(s, w[0], 20, 0.9, now)
	feed(s, w[1], 20, 0.2, now)
	check("both keep up, the second is faster", "1234")
	feed(s, w[0], 20, 1.5, now)
	check("the first does not keep up", "2341")
	for _, other := range w[1:] {
		feed(s, other, 40, 1.6, now)
	}
	check("all are as slow", "1234")
	feed(s, w[3], 20, 1.05, now)
	check("the last is clearly less slow", "4123")
	now = now.Add(scoreKept)
	check("it is long ago", "1234")

	s.fail(w[0].address, now)
	s.fail(w[1].address, now.Add(time.Second))
	check("two failed, the first will be back earlier", "3412")
	now = now.Add(breakFirst)
	check("the first may be tried", "1342")
	s.ask(w[0].address, segmentLength, now)
	check("it is being tried with one segment", "3421")
	s.fail(w[0].address, now)
	now = now.Add(breakFirst)
	check("it failed again and rests twice as long", "2341")
	now = now.Add(breakFirst)
	s.ask(w[0].address, segmentLength, now)
	s.leave(w[0].address)
	check("the stream ended during the trial: it is tried again", "1234")
	feed(s, w[0], 1, 0.5, now)
	s.ask(w[0].address, segmentLength, now)
	check("it is back", "1234")
	if got := s.failing(theJob, w, now); got != 0 {
		t.Errorf("%d fail, want 0", got)
	}
}

// TestScores_BreakerIsBounded: a transcoder that was away for a day is tried within two minutes of its return.
func TestScores_BreakerIsBounded(t *testing.T) {
	t.Parallel()
	s, w := newScores(), drawn(1)
	now := selectionEpoch
	for range 1000 {
		s.fail(w[0].address, now)
		now = now.Add(breakMost)
	}
	if state := s.of(w[0].address).state(now); state != halfOpen {
		t.Errorf("breaker is %d after %s, want half open", state, breakMost)
	}
}

// TestScores_Patience: the first byte is waited for as long as this transcoder usually takes, within limits.
func TestScores_Patience(t *testing.T) {
	t.Parallel()
	cases := map[string]struct {
		segments int
		factor   float64
		want     time.Duration
	}{
		"unknown":        {0, 0, 3 * time.Second},
		"hardly known":   {scoreTrust - 1, 0.1, 3 * time.Second},
		"fast":           {scoreTrust, 0.1, 1200 * time.Millisecond},
		"just in time":   {scoreTrust, 0.95, 1900 * time.Millisecond},
		"much too slow":  {scoreTrust, 5, 3 * time.Second},
		"long fast past": {10 * scoreMemory, 0.1, 1200 * time.Millisecond},
	}
	for name, c := range cases {
		s, w := newScores(), drawn(1)
		feed(s, w[0], c.segments, c.factor, selectionEpoch)
		if got := s.ask(w[0].address, segmentLength, selectionEpoch); got.Round(time.Millisecond) != c.want {
			t.Errorf("%s: %s, want %s", name, got, c.want)
		}
	}
	s, w := newScores(), drawn(1)
	feed(s, w[0], 90, 0.7, selectionEpoch)
	feed(s, w[0], 4, 1.3, selectionEpoch)
	if got := s.ask(w[0].address, segmentLength, selectionEpoch); got != 2600*time.Millisecond {
		t.Errorf("one in sixteen takes 2.6 s: waits %s, want the 95th percentile", got)
	}
}

// TestScores_HedgesAreFew: where everybody is slow, at most one segment in twenty is sent twice.
func TestScores_HedgesAreFew(t *testing.T) {
	t.Parallel()
	s, w := newScores(), drawn(1)
	hedges := 0
	for range 1000 {
		if s.hedge() {
			hedges++
		}
		feed(s, w[0], 1, 2, selectionEpoch)
	}
	if most := int(hedgeBurst + 1000*hedgeEarn); hedges > most || hedges < most-2 {
		t.Errorf("%d hedges in 1000 segments, want about %d", hedges, most)
	}
}

// TestScores_BusyIsNoFailure: a transcoder without room for a new stream is passed over for as long as it asked for, keeps its record,
// and goes on with the streams that it has.
func TestScores_BusyIsNoFailure(t *testing.T) {
	t.Parallel()
	now := selectionEpoch
	s, w := newScores(), drawn(3)
	feed(s, w[0], 20, 0.5, now)
	before := s.of(w[0].address).score()
	s.ask(w[0].address, segmentLength, now)
	s.busy(theJob, w[0].address, now.Add(10*time.Second))
	if got := ranking(s, w, now); got != "231" {
		t.Errorf("busy: %s, want it last", got)
	}
	if got := s.failing(theJob, w, now); got != 1 {
		t.Errorf("%d of the job's transcoders are out, want 1: another fallback is to be drawn", got)
	}
	if r := s.of(w[0].address); r.failures != 0 || r.state(now) != closed || r.score() != before {
		t.Errorf("record %+v: being busy counts as a failure", r)
	}
	if order := s.rank(theJob+1, w, now); order[0] != w[0] {
		t.Error("another stream, which has its place, is sent elsewhere")
	}
	s.fail(w[1].address, now)
	if got := ranking(s, w, now); got != "312" {
		t.Errorf("one has no room, another failed: %s, want who failed last", got)
	}
	if got := ranking(s, w, now.Add(10*time.Second)); got != "132" {
		t.Errorf("the time is over: %s", got)
	}
	s.busy(theJob, w[0].address, now.Add(time.Hour))
	feed(s, w[0], 1, 0.5, now)
	if got := ranking(s, w, now); got != "132" {
		t.Errorf("it took a segment all the same: %s", got)
	}
}
