package transcoder

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/prometheus/client_golang/prometheus"

	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/agents/wire"
	"github.com/livepeer/network/internal/chain"
)

// gathered is every value of a registry by name and label values.
func gathered(t *testing.T, r *prometheus.Registry) map[string]float64 {
	t.Helper()
	families, err := r.Gather()
	if err != nil {
		t.Fatal(err)
	}
	values := make(map[string]float64)
	for _, f := range families {
		for _, m := range f.GetMetric() {
			name := f.GetName()
			for _, l := range m.GetLabel() {
				name += " " + l.GetValue()
			}
			values[name] = m.GetCounter().GetValue() + m.GetGauge().GetValue() + m.GetHistogram().GetSampleSum()
		}
	}
	return values
}

// TestTally_TellsOfClaimsAndOfTheFirstDeadline is what an operator is woken by.
func TestTally_TellsOfClaimsAndOfTheFirstDeadline(t *testing.T) {
	t.Parallel()
	r := prometheus.NewRegistry()
	tally := newTally(Config{Metrics: r, MaxUnpaidSegments: 16}, func() wire.Capacity { return wire.Capacity{UnitsPerSecond: 9, Open: true} })
	noon := time.Unix(1_900_000_000, 0)
	sealed := func(revealed int, until time.Time) protocol.Claim {
		return protocol.Claim{Status: protocol.ClaimSealed, Challenged: 3, Revealed: revealed, RevealUntil: until, Amount: chain.Ether(1)}
	}
	tally.claims([]protocol.Claim{
		{Status: protocol.ClaimOpen, Amount: chain.Ether(2), Challenged: 0, RevealUntil: noon},
		sealed(3, noon), sealed(1, noon.Add(time.Hour)), sealed(0, noon.Add(time.Minute)),
	}, []protocol.Claim{{Status: protocol.ClaimFinalized, Amount: chain.Ether(5)}})
	tally.claims([]protocol.Claim{sealed(1, noon.Add(time.Hour)), sealed(0, noon.Add(time.Minute))}, []protocol.Claim{
		{Status: protocol.ClaimFinalized, Amount: chain.Ether(1)}, {Status: protocol.ClaimMissed, Amount: chain.Ether(2)},
	})
	tally.receipt(1000)
	tally.voucher(chain.Gwei(1_500_000_000))
	tally.credit(7)
	want := map[string]float64{
		"livepeer_claims open": 0, "livepeer_claims sealed": 2, "livepeer_claims finalized": 2, "livepeer_claims void": 0, "livepeer_claims failed": 0, "livepeer_claims missed": 1,
		"livepeer_claims_ether open": 0, "livepeer_claims_ether sealed": 2, "livepeer_claims_ether finalized": 6, "livepeer_claims_ether void": 0,
		"livepeer_claims_ether failed": 0, "livepeer_claims_ether missed": 2,
		"livepeer_challenges_unrevealed": 5, "livepeer_reveal_deadline_timestamp_seconds": 1_900_000_060, "livepeer_credit_limit_segments": 16,
		"livepeer_receipts_signed_total": 1, "livepeer_work_units_total": 1000, "livepeer_vouchers_received_total": 1,
		"livepeer_vouchers_received_ether_total": 1.5, "livepeer_unpaid_segments": 7, "livepeer_reading_up claims": 1,
		"livepeer_capacity_units_per_second": 9, "livepeer_open_for_jobs": 1, "livepeer_demand_units_per_second": 0, "livepeer_backlog_units": 0,
		"livepeer_admitted_jobs": 0, "livepeer_reading_up capacity": 1, "livepeer_refused_busy_total job": 0, "livepeer_refused_busy_total late": 0,
		"livepeer_refused_busy_total shed": 0, "livepeer_refused_busy_total unknown": 0,
	}
	if diff := cmp.Diff(want, gathered(t, r)); diff != "" {
		t.Error(diff)
	}
	tally.claims(nil, nil)
	got := gathered(t, r)
	if got["livepeer_challenges_unrevealed"] != 0 || got["livepeer_reveal_deadline_timestamp_seconds"] != 0 {
		t.Errorf("nothing is due, told %v", got)
	}
}

// TestTally_MayBeMissing keeps an agent without metrics alive.
func TestTally_MayBeMissing(t *testing.T) {
	t.Parallel()
	var none *tally
	none.receipt(1)
	none.voucher(chain.Ether(1))
	none.credit(1)
	none.claims(nil, nil)
	unregistered := newTally(Config{}, nil)
	unregistered.receipt(1)
	unregistered.claims([]protocol.Claim{{Status: protocol.ClaimOpen}}, nil)
}
