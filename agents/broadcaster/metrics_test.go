package broadcaster

import (
	"errors"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/google/go-cmp/cmp"
	"github.com/prometheus/client_golang/prometheus"

	"github.com/livepeer/network/agents/report"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/internal/metrics"
	"github.com/livepeer/network/media/segment"
	"github.com/livepeer/network/verification/claim"
)

// TestTimings_AreOfSegmentsThatCameBack follows two segments through the journal.
func TestTimings_AreOfSegmentsThatCameBack(t *testing.T) {
	t.Parallel()
	r := prometheus.NewRegistry()
	j := &journal{settled: newTimings(r).settled}
	for sequence := range uint64(2) {
		j.cut(segment.Segment{Sequence: sequence, Duration: 2 * time.Second})
	}
	j.returned(0, 1, common.Address{1}, 500*time.Millisecond, 300, nil)
	j.lost(1, errors.New("nobody"))
	j.returned(99, 1, common.Address{1}, time.Second, 100, nil) // Too old to be remembered: its duration is not known.
	families, err := r.Gather()
	if err != nil {
		t.Fatal(err)
	}
	got := make(map[string][2]float64)
	for _, f := range families {
		h := f.GetMetric()[0].GetHistogram()
		got[f.GetName()] = [2]float64{float64(h.GetSampleCount()), h.GetSampleSum()}
	}
	want := map[string][2]float64{
		"livepeer_segment_round_trip_seconds": {2, 1.5}, "livepeer_segment_round_trip_ratio": {1, 0.25}, "livepeer_segment_transcode_seconds": {2, 0.4},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

// TestEmit_TellsWhatIsKnown of a stream and of the transcoders.
func TestEmit_TellsWhatIsKnown(t *testing.T) {
	t.Parallel()
	now := time.Unix(1_900_000_000, 0)
	s := newScores()
	good, bad := common.Address{1}, common.Address{2}
	s.succeed(1, good, time.Second, 2*time.Second, now)
	s.fail(bad, now)
	type row struct {
		average, open float64
		rows          int
	}
	told := make(map[string]row)
	s.emit(func(_ metrics.Value, x float64, labels ...string) {
		got := told[labels[0]]
		if got.rows++; got.rows == 1 {
			got.average = x
		} else {
			got.open = x
		}
		told[labels[0]] = got
	}, now)
	want := map[string]row{good.Hex(): {0.5, 0, 2}, bad.Hex(): {0, 1, 2}}
	if diff := cmp.Diff(want, told, cmp.AllowUnexported(row{})); diff != "" {
		t.Error(diff)
	}
	var values []float64
	emitStream(func(_ metrics.Value, x float64, _ ...string) { values = append(values, x) }, report.Stream{
		Name: "film", Live: true, FPS: 30, GOP: 2 * time.Second, Job: 4,
		Segments: []report.Segment{{Bytes: 1000, Duration: time.Second}, {Bytes: 3000, Duration: 3 * time.Second}},
		Counts:   report.Counts{Segments: 9, Receipts: 6, Gaps: 2, Vouchers: 5}, Voucher: &claim.Voucher{Job: 4, Amount: chain.Ether(3)},
	})
	if diff := cmp.Diff([]float64{1, 30, 2, 1000, 9, 6, 2, 5, 3}, values); diff != "" {
		t.Error(diff)
	}
}
