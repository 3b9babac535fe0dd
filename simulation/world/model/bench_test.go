package model_test

import (
	"context"
	"fmt"
	"syscall"
	"testing"

	"github.com/holiman/uint256"

	"github.com/livepeer/network/simulation/world"
	"github.com/livepeer/network/simulation/world/evm"
)

// busy are delegators that bond more in a round of a busy network.
const busy = 100

// BenchmarkSimulation prints how many rounds of 100 transcoders and 1,000 delegators the model does in a second of one core, and how many
// times as many that is as the contracts' bytecode does. A round is its initialization and every transcoder's reward; delegators earn without
// acting, as on chain. In a busy round a tenth of them bond more besides.
func BenchmarkSimulation(b *testing.B) {
	const transcoders, delegators = 100, 1_000
	bytecode, err := evm.New(context.Background(), devnet(b))
	if err != nil {
		b.Fatal(err)
	}
	populate(b, bytecode, transcoders, delegators)
	exact := newWorld(b, transcoders, delegators)
	for b.Loop() {
		model := roundsPerSecond(b, exact, transcoders, 0, 200_000)
		fmt.Printf("figure sim.model_rounds_per_s %.0f 1/s\n", model)
		fmt.Printf("figure sim.model_calls_per_s %.0f 1/s\n", model*(transcoders+1))
		fmt.Printf("figure sim.model_over_bytecode %.0f times\n", model/roundsPerSecond(b, bytecode, transcoders, 0, 20))
		fmt.Printf("figure sim.model_busy_rounds_per_s %.0f 1/s\n", roundsPerSecond(b, exact, transcoders, busy, 20_000))
	}
}

func roundsPerSecond(b *testing.B, w world.World, transcoders, bonds, rounds int) float64 {
	b.Helper()
	var action world.Action
	delegators := int(w.Accounts()) - transcoders - 1
	begin := cpuSeconds(b)
	for i := range rounds {
		if err := round(w, transcoders, &action); err != nil {
			b.Fatal(err)
		}
		for j := range bonds {
			delegator := (i*bonds + j) % delegators
			action = world.Action{
				Op: world.OpBond, By: world.Account(2 + transcoders + delegator), To: world.Account(2 + delegator%transcoders), //nolint:gosec // Few.
				Amount: uint256.Int{1_000_000_000_000_000},
			}
			receipt, err := w.Apply(&action)
			if err != nil || receipt.Revert != "" {
				b.Fatalf("delegator %d bonds: %q, %v", delegator, receipt.Revert, err)
			}
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
