package stage_test

import (
	"strings"
	"testing"
)

const seeding = `name: seeding
question: who earns by passing streams on?
rounds: 6
seed: 9
actors:
  - {name: streamer, kind: broadcaster/streamer, params: {viewers: 12, source_mbit: 6, rate_mbit: 3}}
  - {name: seeders, kind: seeder/honest, count: 6, params: {bond_lpt: 100, upload_mbit: 20}}
  - {name: riders, kind: seeder/free-rider, count: 2, params: {bond_lpt: 100}}
  - {name: ring, kind: seeder/ring, count: 2, params: {bond_lpt: 100, sessions: 5}}
metrics: [gain_eth.streamer, gain_eth.seeders, gain_eth.riders, gain_eth.ring, invented_gain_gwei.ring, viewer_rate, offload, viewers, reverts]
output: {events: true}
`

// TestSeeding_WhoUploadsIsPaidByTickets plays every strategy of seeders on the model and on bytecode.
func TestSeeding_WhoUploadsIsPaidByTickets(t *testing.T) {
	t.Parallel()
	s, model := play(t, seeding)
	_, evm := play(t, seeding+"engine: evm\n")
	same(t, model, evm)
	last := func(metric string) float64 {
		values := column(s, model, metric)
		return values[len(values)-1]
	}
	for _, one := range []struct {
		what        string
		least, most float64
	}{
		{"viewers", 40, 110},
		{"viewer_rate", 0.9999, 1},
		{"offload", 0.5, 0.95},
		{"gain_eth.seeders", 1e-5, 1},
		{"gain_eth.riders", 0, 0},
		{"gain_eth.ring", 1e-6, 1},
		{"invented_gain_gwei.ring", 600, 2400}, // 0.2 x 6,750 on average, of some thirty
		{"gain_eth.streamer", -1, -1e-5},
		{"reverts", 0, 0},
	} {
		if got := last(one.what); got < one.least || got > one.most {
			t.Errorf("%s is %g, want %g to %g", one.what, got, one.least, one.most)
		}
	}
	// A source that is too small, and peers that give nothing: what arrives is what Kumar, Liu and Ross say, (6 + 0) / N of 3 Mbit/s.
	starving := strings.NewReplacer("upload_mbit: 20", "upload_mbit: 0", "rounds: 6", "rounds: 2").Replace(seeding)
	s, model = play(t, starving)
	if rate := last("viewer_rate"); rate < 2.0/25 || rate > 2.0/10 || last("offload") != 0 || last("gain_eth.seeders") != 0 {
		t.Errorf("without uploads viewers get %g of the stream", rate)
	}
}

// TestSeeding_ABudgetForTheSessionPaysRingsMore: one assigned member takes all of it.
func TestSeeding_ABudgetForTheSessionPaysRingsMore(t *testing.T) {
	t.Parallel()
	gain := func(text string) float64 {
		s, result := play(t, text)
		values := column(s, result, "invented_gain_gwei.ring")
		return values[len(values)-1]
	}
	more := strings.NewReplacer("sessions: 5", "sessions: 100", "viewers: 12", "viewers: 0").Replace(seeding)
	parts, whole := gain(more), gain(strings.Replace(more, "source_mbit: 6", "budget: session, source_mbit: 6", 1))
	if whole < 2*parts {
		t.Errorf("an invented viewer brings %g gwei with a part for each seeder, %g without", parts, whole)
	}
}
