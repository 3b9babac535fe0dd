package model_test

import (
	"fmt"
	"syscall"
	"testing"

	"github.com/livepeer/network/simulation/world"
)

// BenchmarkSimulation prints how many rounds of 100 transcoders and 1,000 delegators the model does in a second of one core: a round is its
// initialization and every transcoder's reward. Delegators earn without acting, as on chain.
func BenchmarkSimulation(b *testing.B) {
	const transcoders, delegators, rounds = 100, 1_000, 50_000
	w := newWorld(b, transcoders, delegators)
	var action world.Action
	for b.Loop() {
		begin := cpuSeconds(b)
		for range rounds {
			if err := round(w, transcoders, &action); err != nil {
				b.Fatal(err)
			}
		}
		perSecond := rounds / (cpuSeconds(b) - begin)
		fmt.Printf("figure sim.model_rounds_per_s %.0f 1/s\n", perSecond)
		fmt.Printf("figure sim.model_ops_per_s %.0f 1/s\n", perSecond*(transcoders+1))
	}
}

// cpuSeconds is the CPU time of this process.
func cpuSeconds(b *testing.B) float64 {
	b.Helper()
	var usage syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &usage); err != nil {
		b.Fatal(err)
	}
	return float64(usage.Utime.Nano()+usage.Stime.Nano()) / 1e9
}
