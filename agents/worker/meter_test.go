package worker

import (
	"testing"
	"time"
)

func TestMeter_TakesWhatItCanDoAndNoFixedNumber(t *testing.T) {
	t.Parallel()
	m := meter{rate: 100, slots: 2}
	taken := 0
	for m.admits() {
		m.begin(60)
		taken++
	}
	if taken != 4 { // 180 units are less than two seconds of work, 240 are not
		t.Errorf("took %d tasks of 60 units at 100 units a second", taken)
	}
	m.end(60, 0, false)
	m.end(60, 0, false)
	if !m.admits() {
		t.Error("takes nothing with 120 units in work")
	}
	if m.fits(100, 2*time.Second) || !m.fits(60, 2*time.Second) {
		t.Error("takes what it cannot do in time, or not what it can")
	}
}

func TestMeter_ASlowMachineDoesOneAtATime(t *testing.T) {
	t.Parallel()
	for _, rate := range []float64{0, 0.001} {
		m := meter{rate: rate, slots: 1}
		if !m.admits() || !m.fits(1000, time.Second) {
			t.Fatal("an idle machine takes nothing")
		}
		m.begin(1000)
		if m.admits() || m.fits(1, time.Second) {
			t.Fatalf("at rate %v a second task is taken", rate)
		}
	}
}

func TestMeter_FollowsTheMachine(t *testing.T) {
	t.Parallel()
	m := meter{slots: 2}
	m.begin(100)
	m.end(100, 2*time.Second, true)
	if m.rate != 100 {
		t.Errorf("100 units in 2 s in one of 2 slots are a rate of %v", m.rate)
	}
	for range 50 { // Somebody else uses half of the machine now.
		m.begin(100)
		m.end(100, 4*time.Second, true)
	}
	if m.rate > 51 || m.rate < 49 {
		t.Errorf("the rate is %v after the machine became half as fast", m.rate)
	}
	before := m.rate
	m.begin(100)
	m.end(100, time.Millisecond, false)
	if m.rate != before || m.inWork != 0 || m.tasks != 0 {
		t.Errorf("a failure changed the rate: %+v", m)
	}
}
