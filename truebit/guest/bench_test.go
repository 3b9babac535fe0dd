package guest_test

import (
	"fmt"
	"slices"
	"syscall"
	"testing"
	"time"

	"github.com/livepeer/network/media/engine/testcard"
	"github.com/livepeer/network/truebit/guest"
	"github.com/livepeer/network/truebit/rv32"
	"github.com/livepeer/network/truebit/trace"
)

// What two seconds of 720p30 may cost.
const (
	maxInstructions = 5e9
	maxTraceSeconds = 30 // of processor time, as the next
	maxCheckSeconds = 2
	// cannonStepGas is the most that the step of Cannon costs, the MIPS64 judge of Optimism v1.19.6, measured in the same way for lw and sw.
	cannonStepGas = 201_000
)

// reportGas prints what random steps of a verdict cost. The encoder has one thread, so that it is the same verdict every time.
func reportGas(b *testing.B, g *guest.Guest) {
	b.Helper()
	const samples = 1000
	source := testcard.TS(b, "testsrc2=s=640x360:r=25:d=0.6,noise=alls=6:allf=t:all_seed=7", "-threads", "1")
	count, most := 0, uint64(0)
	for _, costs := range judgeSteps(b, g, guest.Parameters{Width: 426, Height: 240}, source, encode(b, source, scaler(426, 240)), samples) {
		count, most = count+len(costs), max(most, slices.Max(costs))
	}
	if most > maxStepGas {
		b.Fatalf("a step costs %d gas, limit is %d", most, maxStepGas)
	}
	fmt.Printf("# %d random steps of a verdict\n", count)
	fmt.Printf("figure truebit.step_gas_max %d gas\n", most)
	fmt.Printf("figure truebit.step_gas_ratio_to_cannon %.2f ratio\n", float64(most)/cannonStepGas)
}

// BenchmarkTruebit prints what verdicts on segments of two seconds cost, against a rendition of 426x240.
func BenchmarkTruebit(b *testing.B) {
	g := open(b)
	p := guest.Parameters{Width: 426, Height: 240}
	for range b.N {
		source, rendition := benchSegment(b, "1280x720", 30)
		check(b, g, p, nil, nil) // The first one compiles the program.
		before := processorTime(b)
		check(b, g, p, source, rendition)
		took := (processorTime(b) - before).Seconds()
		fmt.Printf("figure truebit.check_cpu_s %.2f s\n", took)
		fmt.Printf("figure truebit.check_ratio_to_limit %.2f ratio\n", took/maxCheckSeconds)

		machine, err := g.Machine(p, source, rendition)
		if err != nil {
			b.Fatal(err)
		}
		before = processorTime(b)
		run, err := trace.New(trace.Config{Machine: machine})
		if err != nil {
			b.Fatal(err)
		}
		state, steps, err := run.Final(b.Context())
		if err != nil {
			b.Fatal(err)
		}
		report(b, "720p30", state, steps)
		fmt.Printf("figure truebit.verdict_720p30_ratio_to_limit %.2f ratio\n", float64(steps)/maxInstructions)
		took = (processorTime(b) - before).Seconds()
		fmt.Printf("figure truebit.trace_cpu_s %.1f s\n", took)
		fmt.Printf("figure truebit.trace_ratio_to_limit %.2f ratio\n", took/maxTraceSeconds)
		reportGas(b, g)

		source, rendition = benchSegment(b, "1920x1080", 60)
		machine, err = g.Machine(p, source, rendition)
		if err != nil {
			b.Fatal(err)
		}
		machine.Run(trace.Steps)
		report(b, "1080p60", machine.Snapshot().State, machine.Steps())
	}
}

// benchSegment returns two seconds of 4 Mb/s, a test card with a little noise, which takes all the bits there are, and their rendition.
func benchSegment(b *testing.B, size string, fps int) (source, rendition []byte) {
	b.Helper()
	source = testcard.TS(b, fmt.Sprintf("testsrc2=s=%s:r=%d:d=2,noise=alls=6:allf=t:all_seed=7", size, fps))
	return source, encode(b, source, scaler(426, 240))
}

func report(b *testing.B, name string, state rv32.State, steps uint64) {
	b.Helper()
	if result, err := guest.ResultOf(state); err != nil || result.Code != guest.Pass {
		b.Fatalf("%s: %+v, %v", name, result, err)
	}
	fmt.Printf("figure truebit.verdict_%s_instr %d instructions\n", name, steps)
}

// processorTime is what this process has used.
func processorTime(b *testing.B) time.Duration {
	b.Helper()
	var used syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &used); err != nil {
		b.Fatal(err)
	}
	return time.Duration(used.Utime.Nano())
}
