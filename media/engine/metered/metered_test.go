package metered_test

import (
	"context"
	"errors"
	"fmt"
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/media/engine"
	"github.com/livepeer/network/media/engine/metered"
	"github.com/livepeer/network/media/profile"
	"github.com/livepeer/network/media/segment"
)

// scripted is an engine that takes a time and ends as it is told.
type scripted struct {
	engine.Engine
	clock *clock.Fake
	took  time.Duration
	err   error
}

func (s *scripted) Transcode(context.Context, segment.Segment, []profile.Profile) ([]engine.Rendition, error) {
	s.clock.Advance(s.took)
	return nil, s.err
}

// TestEngine_IsMeasured counts by result and measures what succeeded.
func TestEngine_IsMeasured(t *testing.T) {
	t.Parallel()
	now := clock.NewFake(time.Unix(1_900_000_000, 0))
	s := &scripted{clock: now, took: 500 * time.Millisecond}
	registry := prometheus.NewRegistry()
	e := metered.New(s, registry, now)
	given, cancel := context.WithCancel(t.Context())
	for _, c := range []error{nil, fmt.Errorf("x: %w", engine.ErrBadSource), engine.ErrEngine} {
		s.err = c
		if _, err := e.Transcode(given, segment.Segment{Duration: 2 * time.Second}, nil); !errors.Is(err, c) {
			t.Errorf("%v became %v", c, err)
		}
	}
	cancel()
	s.err = context.Canceled
	if _, err := e.Transcode(given, segment.Segment{}, nil); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
	families, err := registry.Gather()
	if err != nil {
		t.Fatal(err)
	}
	sums := make(map[string]float64)
	for _, f := range families {
		for _, m := range f.GetMetric() {
			name := f.GetName()
			for _, l := range m.GetLabel() {
				name += " " + l.GetValue()
			}
			sums[name] = m.GetHistogram().GetSampleSum() + m.GetCounter().GetValue() + m.GetGauge().GetValue()
		}
	}
	for result, want := range map[string]float64{"ok": 1, "bad_source": 1, "canceled": 1, "failed": 1} {
		if got := sums["livepeer_transcodes_total "+result]; got != want {
			t.Errorf("%v segments are %s", got, result)
		}
	}
	if sums["livepeer_transcode_seconds"] != 0.5 || sums["livepeer_transcode_realtime_ratio"] != 4 {
		t.Errorf("measured %v", sums)
	}
	if got, told := sums["livepeer_transcodes_in_flight"]; got != 0 || !told {
		t.Errorf("%v segments are in flight", got)
	}
	if metered.New(s, nil, now) != engine.Engine(s) {
		t.Error("an engine is measured for nobody")
	}
}
