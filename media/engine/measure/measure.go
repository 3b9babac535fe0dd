// Package measure tells how fast an engine is on this machine, and what a work unit costs there.
//
// Start from Run; Card makes what to measure with.
package measure

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/big"
	"os/exec"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/livepeer/network/internal/blob"
	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/media/engine"
	"github.com/livepeer/network/media/engine/child"
	"github.com/livepeer/network/media/profile"
	"github.com/livepeer/network/media/segment"
)

// Picture of a test card: 720p at 30 frames a second, as most streams are.
const (
	cardWidth, cardHeight, cardFPS = 1280, 720, 30
	// maxCards bounds the segments of one measurement.
	maxCards = 256
)

// Engine is what can be measured.
type Engine interface {
	engine.Engine
	// Parallel is the number of segments in work at once.
	Parallel() int
	// Usage is what its processes have cost.
	Usage() child.Usage
}

// Card makes n segments of a moving test card with some noise.
func Card(ctx context.Context, ffmpeg string, n int, duration time.Duration) ([]segment.Segment, error) {
	if n < 1 || n > maxCards {
		return nil, fmt.Errorf("test card: %d segments, from 1 to %d", n, maxCards)
	}
	segments := make([]segment.Segment, n)
	var first []byte
	var hash common.Hash
	for i := range segments {
		if first == nil {
			graph := fmt.Sprintf("testsrc2=s=%dx%d:r=%d:d=%.3f,noise=alls=6:allf=t", cardWidth, cardHeight, cardFPS, duration.Seconds())
			cmd := exec.CommandContext(ctx, ffmpeg, "-v", "error", "-nostdin", "-f", "lavfi", "-i", graph, "-c:v", "libx264", "-preset", "ultrafast",
				"-b:v", "4M", "-maxrate", "5M", "-bufsize", "5M", "-g", "1000", "-pix_fmt", "yuv420p",
				"-muxdelay", "0", "-muxpreload", "0", "-f", "mpegts", "pipe:1") // the path is the operator's
			var stderr bytes.Buffer
			cmd.Stderr = &stderr
			out, err := cmd.Output()
			if err != nil {
				return nil, fmt.Errorf("test card: %w: %s", err, strings.TrimSpace(stderr.String()))
			}
			if hash, err = blob.Root(out); err != nil {
				return nil, fmt.Errorf("test card: %w", err)
			}
			first = out
		}
		segments[i] = segment.Segment{Sequence: uint64(i), Data: first, Duration: duration, Hash: hash}
	}
	return segments, nil
}

// Figures are what a run took.
type Figures struct {
	// Media is the playing time of what was transcoded, Wall the time it took, CPU that of the engine's processes.
	Media, Wall, CPU time.Duration
	// Units are the work units that were done, Pixels those of all renditions.
	Units, Pixels uint64
	// MaxRSS is the most memory that one process held, in bytes.
	MaxRSS int64
}

// Realtime is how many seconds of media the machine finishes in a second.
func (f Figures) Realtime() float64 { return f.Media.Seconds() / f.Wall.Seconds() }

// CPUPerSecond is how many seconds of processor time a second of media takes.
func (f Figures) CPUPerSecond() float64 { return f.CPU.Seconds() / f.Media.Seconds() }

// Rate is how many work units the machine does in a second.
func (f Figures) Rate() float64 { return float64(f.Units) / f.Wall.Seconds() }

// PixelRate is how many pixels of renditions the machine makes in a second.
func (f Figures) PixelRate() float64 { return float64(f.Pixels) / f.Wall.Seconds() }

// Run transcodes the segments, as many at once as the engine has slots.
func Run(ctx context.Context, e Engine, segments []segment.Segment, profiles []profile.Profile, c clock.Clock) (Figures, error) {
	var f Figures
	before, began := e.Usage(), c.Now()
	var mu sync.Mutex // guards f
	errs := make([]error, len(segments))
	slots := make(chan struct{}, e.Parallel())
	var work sync.WaitGroup
	for i, seg := range segments {
		slots <- struct{}{}
		work.Go(func() {
			defer func() { <-slots }()
			var made []engine.Rendition
			made, errs[i] = e.Transcode(ctx, seg, profiles)
			mu.Lock()
			defer mu.Unlock()
			for _, r := range made {
				f.Units += profile.Units(r.Profile, r.Width, r.Height, r.Frames)
				f.Pixels += uint64(r.Width) * uint64(r.Height) * uint64(r.Frames)
			}
		})
		f.Media += seg.Duration
	}
	work.Wait()
	after := e.Usage()
	f.Wall, f.CPU, f.MaxRSS = c.Now().Sub(began), after.CPU-before.CPU, after.MaxRSS
	if f.Wall <= 0 || f.Units == 0 {
		return f, errors.Join(append(errs, errors.New("nothing was measured"))...)
	}
	return f, errors.Join(errs...)
}

// Costs are what a machine costs its owner while it works at full load.
type Costs struct {
	// PowerWatts is what it draws, KWhUSD the price of a kilowatt hour, RentUSD that of an hour of everything else.
	PowerWatts, KWhUSD, RentUSD float64
	// EtherUSD is the price of an ether.
	EtherUSD float64
	// Load is the part of the time in which there is work, from 0 to 1.
	Load float64
}

// Validate names the first cost that makes no sense.
func (c Costs) Validate() error {
	for _, check := range []struct {
		name  string
		value float64
		most  float64
	}{
		{"power", c.PowerWatts, 1e6}, {"price of a kWh", c.KWhUSD, 1e3}, {"rent", c.RentUSD, 1e6}, {"price of an ether", c.EtherUSD, 1e9}, {"load", c.Load, 1},
	} {
		if !(check.value >= 0 && check.value <= check.most) { // NaN is neither.
			return fmt.Errorf("%s is %v, from 0 to %v", check.name, check.value, check.most)
		}
	}
	if c.EtherUSD == 0 || c.Load == 0 {
		return errors.New("price of an ether and load must be above 0")
	}
	return nil
}

// HourUSD is what an hour costs.
func (c Costs) HourUSD() float64 { return c.RentUSD + c.PowerWatts/1000*c.KWhUSD }

// PriceWei is the least price of a work unit that covers the costs at a rate of work units a second, in wei, rounded up.
func (c Costs) PriceWei(rate float64) *big.Int {
	const weiPerEther, secondsPerHour = 1e18, 3600
	unitUSD := c.HourUSD() / (rate * secondsPerHour * c.Load)
	wei, _ := new(big.Float).Mul(big.NewFloat(unitUSD/c.EtherUSD), big.NewFloat(weiPerEther)).Int(nil)
	return wei.Add(wei, big.NewInt(1))
}
