package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/rs/zerolog"
	"github.com/urfave/cli/v2"

	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/media/engine/child"
	"github.com/livepeer/network/media/engine/engines"
	"github.com/livepeer/network/media/engine/measure"
	"github.com/livepeer/network/media/profile"
)

const (
	// cardTime is the length of a segment of the test card.
	cardTime = 2 * time.Second
	// minBenchRounds and maxBenchRounds bound how often every slot of an engine works.
	minBenchRounds, maxBenchRounds = 1, 16
)

// benchResult is one line of livepeer bench.
type benchResult struct {
	Engine       string    `json:"engine"`
	Ladder       string    `json:"ladder"`
	Works        bool      `json:"works"`
	Reason       string    `json:"reason,omitempty"`
	Parallel     int       `json:"parallel,omitempty"`
	Realtime     float64   `json:"realtime,omitempty"`
	CPUPerSecond float64   `json:"cpuSecondsPerSecond,omitempty"`
	PixelRate    float64   `json:"pixelsPerSecond,omitempty"`
	UnitRate     float64   `json:"unitsPerSecond,omitempty"`
	MemoryMB     float64   `json:"memoryMB,omitempty"`
	PriceWei     chain.Wei `json:"pricePerUnitWei,omitzero"`
}

func benchCommand() *cli.Command {
	float := func(name string, value float64, use string) *cli.Float64Flag {
		return &cli.Float64Flag{Name: name, Value: value, Usage: use, EnvVars: env(name)}
	}
	return &cli.Command{
		Name:  "bench",
		Usage: "what this machine can transcode, and from what price it pays",
		Description: `Transcodes a test card of 720p30 with every engine that works here: to the ladder of four in H.264, and to its 360p rung in
every other codec. The price is the least for a work unit that covers power and rent at the given load.

   livepeer bench
   livepeer bench --engine cpu --power 120 --kwh-price 0.25 --rent 0.02 --ether-price 3000 --json
   livepeer bench --profiles ladder.json`,
		Flags: append(outputFlags(),
			stringFlag("engine", "", "only this engine (default: every one that works)"),
			stringFlag("device", "", "number of the NVIDIA device, or path of the render node"),
			stringFlag("profiles", "", "file with a ladder to measure instead, as JSON"),
			&cli.IntFlag{Name: "rounds", Value: 2, Usage: "how often every slot of an engine works", EnvVars: env("rounds")},
			float("power", 100, "what the machine draws at full load, in watts"),
			float("kwh-price", 0.20, "price of a kilowatt hour, in dollars"),
			float("rent", 0, "price of everything else for an hour, in dollars"),
			float("ether-price", 2500, "price of an ether, in dollars"),
			float("load", 0.5, "part of the time in which there is work"),
			stringFlag(flagFFmpeg, "ffmpeg", "ffmpeg program, 5.1 or newer"),
		),
		Action: runBench,
	}
}

func runBench(c *cli.Context) error {
	if err := noArguments(c); err != nil {
		return err
	}
	costs := measure.Costs{
		PowerWatts: c.Float64("power"), KWhUSD: c.Float64("kwh-price"), RentUSD: c.Float64("rent"), EtherUSD: c.Float64("ether-price"), Load: c.Float64("load"),
	}
	if err := costs.Validate(); err != nil {
		return usageError{err}
	}
	rounds := c.Int("rounds")
	if rounds < minBenchRounds || rounds > maxBenchRounds {
		return usage("--rounds is %d, from %d to %d", rounds, minBenchRounds, maxBenchRounds)
	}
	var named []string
	if name := c.String("engine"); name != "" {
		if known := engines.Names()[1:]; !slices.Contains(known, name) {
			return usage("no engine %q: one of %s", name, strings.Join(known, ", "))
		}
		named = append(named, name)
	}
	log, err := newLog(c)
	if err != nil {
		return err
	}
	ladders, err := benchLadders(c.String("profiles"))
	if err != nil {
		return err
	}
	b := bench{
		config: child.Config{FFmpeg: c.String(flagFFmpeg), Device: c.String("device"), Clock: clock.System{}},
		costs:  costs, rounds: rounds, ladders: ladders, log: log,
	}
	var results []benchResult
	for _, p := range engines.Try(c.Context, b.config, named...) {
		lines, err := b.engine(c.Context, p)
		if err != nil {
			return err
		}
		results = append(results, lines...)
	}
	if err := show(c, results, benchTable(results)); err != nil {
		return err
	}
	if !slices.ContainsFunc(results, func(r benchResult) bool { return r.Works }) {
		return errors.New("no engine works here; livepeer doctor tells what is missing")
	}
	return nil
}

// benchLadder is a set of profiles with a name.
type benchLadder struct {
	name     string
	profiles []profile.Profile
}

func benchLadders(path string) ([]benchLadder, error) {
	if path != "" {
		text, err := os.ReadFile(path)
		if err != nil {
			return nil, fmt.Errorf("profiles: %w", err)
		}
		profiles, err := profile.Parse(text)
		if err != nil {
			return nil, usage("%s: %w", path, err)
		}
		return []benchLadder{{path, profiles}}, nil
	}
	ladders := []benchLadder{{"h264 720p 480p 360p 240p", profile.Ladder()}}
	for _, codec := range profile.Codecs()[1:] {
		rung := profile.Ladder()[2]
		rung.Codec = codec
		ladders = append(ladders, benchLadder{codec + " 360p", []profile.Profile{rung}})
	}
	return ladders, nil
}

// bench measures engines.
type bench struct {
	config  child.Config
	costs   measure.Costs
	rounds  int
	ladders []benchLadder
	log     zerolog.Logger
}

// engine measures one engine with every ladder that it has the codecs for.
func (b bench) engine(ctx context.Context, p engines.Probe) ([]benchResult, error) {
	if p.Reason != "" {
		return []benchResult{{Engine: p.Name, Reason: p.Reason}}, nil
	}
	var results []benchResult
	for _, ladder := range b.ladders {
		b.log.Info().Str("engine", p.Name).Str("ladder", ladder.name).Msg("measuring")
		e, err := engines.Open(ctx, p.Name, b.config, zerolog.Nop()) // A fresh one, whose memory is this ladder's alone.
		if err != nil {
			return nil, err
		}
		f, err := measured(ctx, e, b.config.FFmpeg, b.rounds, cardTime, ladder.profiles)
		r := benchResult{Engine: p.Name, Ladder: ladder.name, Works: err == nil, Parallel: e.Parallel()}
		_ = e.Close() // Nothing is in work.
		if err != nil {
			r.Reason = oneLine(err)
			results = append(results, r)
			continue
		}
		r.Realtime, r.CPUPerSecond, r.PixelRate = f.Realtime(), f.CPUPerSecond(), f.PixelRate()
		r.UnitRate, r.MemoryMB, r.PriceWei = f.Rate(), float64(f.MaxRSS)/1e6, chain.NewWei(b.costs.PriceWei(f.Rate()))
		results = append(results, r)
	}
	return results, nil
}

// measured runs the test card through every slot of an engine some times.
func measured(ctx context.Context, e engines.Engine, ffmpeg string, rounds int, length time.Duration, profiles []profile.Profile) (measure.Figures, error) {
	cards, err := measure.Card(ctx, ffmpeg, rounds*e.Parallel(), length)
	if err != nil {
		return measure.Figures{}, err
	}
	return measure.Run(ctx, e, cards, profiles, clock.System{})
}

func benchTable(results []benchResult) table {
	t := table{header: []string{"engine", "ladder", "real time", "cpu s / s", "Mpixel/s", "Munit/s", "memory", "least price per unit"}}
	for _, r := range results {
		if !r.Works {
			continue
		}
		t.add(r.Engine, r.Ladder, fmt.Sprintf("%.2fx", r.Realtime), fmt.Sprintf("%.2f", r.CPUPerSecond), fmt.Sprintf("%.1f", r.PixelRate/1e6),
			fmt.Sprintf("%.1f", r.UnitRate/1e6), fmt.Sprintf("%.0f MB", r.MemoryMB), r.PriceWei.Decimal()+" wei")
	}
	for _, r := range results { // Below the figures: mostly what this machine has no device for.
		if r.Works {
			continue
		}
		reason := r.Reason
		if _, after, found := strings.Cut(reason, " with "+r.Engine+": "); found {
			reason = after
		}
		t.add(r.Engine, r.Ladder, "does not work: "+reason)
	}
	return t
}
