package bench_test

import (
	"context"
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
			if err := work(c.Cycle); err != nil {
				t.Error(err)
			}
			if err := end(); err != nil {
				t.Error(err)
			}
		})
	}
}
