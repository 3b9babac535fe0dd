package bench_test

import (
	"context"
	"os"
	"testing"

	"github.com/livepeer/network/simulation/bench"
)

// TestCases_DoWhatTheySay runs the work of each case some times, beyond the end of a round: it checks itself.
func TestCases_DoWhatTheySay(t *testing.T) {
	t.Parallel()
	for _, c := range bench.Cases() {
		t.Run(c.Name, func(t *testing.T) {
			t.Parallel()
			work, end, err := c.Start(context.Background())
			if err != nil {
				t.Fatal(err)
			}
			const times = 310
			if err := work(times); err != nil {
				t.Error(err)
			}
			if err := end(); err != nil {
				t.Error(err)
			}
		})
	}
}

// BenchmarkSimulation prints the figures.
func BenchmarkSimulation(b *testing.B) {
	for b.Loop() {
		if err := bench.Run(b.Context(), os.Stdout); err != nil {
			b.Fatal(err)
		}
	}
}
