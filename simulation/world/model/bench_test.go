package model_test

import (
	"context"
	"fmt"
	"syscall"
	"testing"

	"github.com/livepeer/network/simulation/world"
	"github.com/livepeer/network/simulation/world/evm"
)

// BenchmarkSimulation prints how many rounds of 100 transcoders and 1,000 delegators the model does in a second of one core, and how many
// times as many that is as the contracts' bytecode does. A round is its initialization and every transcoder's reward; delegators earn without
// acting, as on chain.
func BenchmarkSimulation(b *testing.B) {
	const transcoders, delegators = 100, 1_000
	bytecode, err := evm.New(context.Background(), devnet(b))
	if err != nil {
		b.Fatal(err)
	}
	populate(b, bytecode, transcoders, delegators)
	exact := newWorld(b, transcoders, delegators)
	for b.Loop() {
		model := roundsPerSecond(b, exact, transcoders, 50_000)
		fmt.Printf("figure sim.model_rounds_per_s %.0f 1/s\n", model)
		fmt.Printf("figure sim.model_calls_per_s %.0f 1/s\n", model*(transcoders+1))
		fmt.Printf("figure sim.model_over_bytecode %.0f times\n", model/roundsPerSecond(b, bytecode, transcoders, 20))
	}
}

func roundsPerSecond(b *testing.B, w world.World, transcoders, rounds int) float64 {
	b.Helper()
	var action world.Action
	begin := cpuSeconds(b)
	for range rounds {
		if err := round(w, transcoders, &action); err != nil {
			b.Fatal(err)
		}
	}
	return float64(rounds) / (cpuSeconds(b) - begin)
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
