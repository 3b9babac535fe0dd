package cpu_test

import (
	"context"
	"fmt"
	"os/exec"
	"runtime"
	"testing"

	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/media/engine/bench"
	"github.com/livepeer/network/media/engine/cpu"
	"github.com/livepeer/network/media/engine/testcard"
	"github.com/livepeer/network/media/profile"
	"github.com/livepeer/network/media/segment"
)

// BenchmarkLadder sets the engine against one bare ffmpeg a segment. One round is enough:
// go test -bench Ladder -benchtime 1x ./media/engine/cpu.
func BenchmarkLadder(b *testing.B) {
	path, err := exec.LookPath("ffmpeg")
	if err != nil {
		b.Skip("needs ffmpeg")
	}
	e, err := cpu.New(b.Context(), cpu.Config{FFmpeg: path})
	if err != nil {
		b.Fatal(err)
	}
	defer e.Close()
	c := bench.Config{FFmpeg: path, Clock: clock.System{}, Profiles: profile.Ladder(), Parallel: runtime.NumCPU(), Rounds: 3 * b.N}
	for i := range uint64(4) {
		c.Segments = append(c.Segments, testcard.Segment(b, i))
	}
	b.ResetTimer()
	report, err := bench.Compare(b.Context(), c, func(ctx context.Context, seg segment.Segment) error {
		_, err := e.Transcode(ctx, seg, c.Profiles)
		return err
	})
	if err != nil {
		b.Fatal(err)
	}
	b.ReportMetric(report.CPURatio(), "cpu-ratio")
	fmt.Print("\n" + report.Figures())
}

// BenchmarkLatency is the time a picture alone takes, with and without a process started ahead.
func BenchmarkLatency(b *testing.B) {
	seg := testcard.Wrap(0, testcard.TS(b, "testsrc2=s=320x180:r=30", "-frames:v", "1"))
	for name, cold := range map[string]bool{"spare": false, "cold": true} {
		b.Run(name, func(b *testing.B) {
			e, err := cpu.New(b.Context(), cpu.Config{NoSpare: cold})
			if err != nil {
				b.Fatal(err)
			}
			defer e.Close()
			for b.Loop() {
				if _, err := e.Transcode(b.Context(), seg, profile.Ladder()); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
