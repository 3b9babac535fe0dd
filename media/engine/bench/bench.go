// Package bench measures what transcoding costs against bare ffmpeg.
//
// Start from Compare, which runs the same segments through both in turn.
package bench

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"slices"
	"sync"
	"syscall"
	"time"

	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/media/engine"
	"github.com/livepeer/network/media/engine/cpu"
	"github.com/livepeer/network/media/profile"
	"github.com/livepeer/network/media/segment"
)

// Path carries one segment all the way through what is measured: an engine, or a network of agents in this process.
type Path func(ctx context.Context, seg segment.Segment) error

// Cost is what a run used: this process and its children together.
type Cost struct {
	CPU, Wall time.Duration
	// Media is the playing time of what was transcoded.
	Media time.Duration
}

// Round is what one turn of both sides cost.
type Round struct{ Bare, Path Cost }

// Report sets a path against bare ffmpeg.
type Report struct {
	Rounds []Round
	// ChildRSS is the largest memory any child of this process ever held, in bytes.
	ChildRSS int64
}

// CPURatio is the processor time of the path over that of bare ffmpeg: the median of the rounds.
func (r Report) CPURatio() float64 {
	return r.median(func(one Round) float64 { return one.Path.CPU.Seconds() / one.Bare.CPU.Seconds() })
}

// Realtime is how many seconds of media the path finishes in a second: the median of the rounds.
func (r Report) Realtime() float64 {
	return r.median(func(one Round) float64 { return one.Path.Media.Seconds() / one.Path.Wall.Seconds() })
}

// median is the middle of a figure of all rounds.
func (r Report) median(figure func(Round) float64) float64 {
	figures := make([]float64, len(r.Rounds))
	for i, one := range r.Rounds {
		figures[i] = figure(one)
	}
	slices.Sort(figures)
	middle := len(figures) / 2
	if len(figures)%2 == 1 {
		return figures[middle]
	}
	return (figures[middle-1] + figures[middle]) / 2
}

// Figures returns the lines that the project's figures are read from.
func (r Report) Figures() string {
	return fmt.Sprintf("figure transcode.cpu_ratio %.3f ratio\nfigure transcode.realtime %.2f x\nfigure transcode.rss_mb %.0f MB\n",
		r.CPURatio(), r.Realtime(), float64(r.ChildRSS)/1e6)
}

// Config says what to compare.
type Config struct {
	FFmpeg   string
	Clock    clock.Clock
	Segments []segment.Segment
	Profiles []profile.Profile
	// Parallel is the number of segments in work at once, on both sides.
	Parallel int
	// Rounds is how often each side runs all segments, at least once; the sides take turns, so that other
	// work on the machine meets both.
	Rounds int
}

// Compare runs the segments through path and through bare ffmpeg.
func Compare(ctx context.Context, c Config, path Path) (Report, error) {
	bare, cleanup, err := Bare(c.FFmpeg, c.Segments, c.Profiles)
	if err != nil {
		return Report{}, err
	}
	defer cleanup()
	var r Report
	for range max(1, c.Rounds) {
		var one Round
		if err := measure(ctx, c, bare, &one.Bare); err != nil {
			return Report{}, fmt.Errorf("bare ffmpeg: %w", err)
		}
		if err := measure(ctx, c, path, &one.Path); err != nil {
			return Report{}, fmt.Errorf("path: %w", err)
		}
		r.Rounds = append(r.Rounds, one)
	}
	var usage syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_CHILDREN, &usage); err != nil {
		return Report{}, fmt.Errorf("read usage: %w", err)
	}
	r.ChildRSS = usage.Maxrss << 10
	return r, nil
}

// measure adds the cost of all segments to total.
func measure(ctx context.Context, c Config, path Path, total *Cost) error {
	cpuBefore, err := processorTime()
	if err != nil {
		return err
	}
	start := c.Clock.Now()
	errs := make([]error, len(c.Segments))
	slots := make(chan struct{}, c.Parallel)
	var work sync.WaitGroup
	for i, seg := range c.Segments {
		slots <- struct{}{}
		work.Go(func() {
			errs[i] = path(ctx, seg)
			<-slots
		})
	}
	work.Wait()
	cpuAfter, err := processorTime()
	if err != nil {
		return err
	}
	total.CPU += cpuAfter - cpuBefore
	total.Wall += c.Clock.Now().Sub(start)
	for _, seg := range c.Segments {
		total.Media += seg.Duration
	}
	return errors.Join(errs...)
}

// Bare returns a Path of one bare ffmpeg a segment with the engine's arguments. It reads from a file and
// writes to nowhere, so nothing but ffmpeg costs anything. cleanup removes the files.
func Bare(ffmpeg string, segments []segment.Segment, profiles []profile.Profile) (path Path, cleanup func(), err error) {
	dir, err := os.MkdirTemp("", "bare")
	if err != nil {
		return nil, nil, err
	}
	cleanup = func() { _ = os.RemoveAll(dir) }
	file := func(sequence uint64) string { return fmt.Sprintf("%s/%d.ts", dir, sequence) }
	for _, seg := range segments {
		if err := os.WriteFile(file(seg.Sequence), seg.Data, 0o600); err != nil {
			cleanup()
			return nil, nil, err
		}
	}
	args := cpu.Arguments(profiles, engine.DefaultLimits(), false)
	return func(ctx context.Context, seg segment.Segment) error {
		in, err := os.Open(file(seg.Sequence))
		if err != nil {
			return err
		}
		defer in.Close()
		null, err := os.OpenFile(os.DevNull, os.O_WRONLY, 0)
		if err != nil {
			return err
		}
		defer null.Close()
		var stderr bytes.Buffer
		cmd := exec.CommandContext(ctx, ffmpeg, args...) // the path is the caller's
		cmd.Stdin, cmd.Stderr = in, &stderr
		for range profiles {
			cmd.ExtraFiles = append(cmd.ExtraFiles, null)
		}
		if err := cmd.Run(); err != nil {
			return fmt.Errorf("%w: %s", err, stderr.Bytes())
		}
		return nil
	}, cleanup, nil
}

// processorTime returns the user and system time of this process and its finished children.
func processorTime() (time.Duration, error) {
	var total time.Duration
	for _, who := range []int{syscall.RUSAGE_SELF, syscall.RUSAGE_CHILDREN} {
		var usage syscall.Rusage
		if err := syscall.Getrusage(who, &usage); err != nil {
			return 0, fmt.Errorf("read usage: %w", err)
		}
		total += time.Duration(usage.Utime.Nano() + usage.Stime.Nano())
	}
	return total, nil
}
