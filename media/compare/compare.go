// Package compare tells by their pictures whether renditions come from their source.
//
// Start from Compare. It decodes both sides with ffmpeg, scales the source as the engine does, and holds
// picture against picture: every one at a small size, where anything but the right picture at the
// right time shows, and a sample at full size, where a lack of detail shows.
package compare

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/livepeer/network/media/engine/ffmpeg"
	"github.com/livepeer/network/media/inspect"
	"github.com/livepeer/network/media/profile"
)

const (
	// overviewWidth and overviewHeight bound the size at which every picture is compared.
	overviewWidth, overviewHeight = 426, 240
	// sampleEvery is how many pictures there are to one that is compared at full size.
	sampleEvery = 8
	// maxFrames bounds the pictures of a segment.
	maxFrames = 600
	// maxCPU bounds one decoder.
	maxCPU = time.Minute
	// timeTolerance is how far a picture's time may be from its source's, in ticks of 90 kHz: 1 ms.
	timeTolerance = 90
)

// ErrSource says that the source cannot be decoded, so nothing can be said about its renditions.
var ErrSource = errors.New("source cannot be decoded")

// Config sets up Compare.
type Config struct {
	// FFmpeg is the program's path.
	FFmpeg string
	// Seed chooses which pictures are compared at full size. The transcoder must not have known it
	// when it worked.
	Seed uint64
	// Reference makes an honest rendition of the source, where a transcoder's fails for its pictures. When the honest
	// one fails too and is hardly better, the source is to blame and the rendition passes. Nil allows no appeal;
	// what a verdict is worth then depends on who chose the source.
	Reference func(ctx context.Context, source []byte, p profile.Profile) ([]byte, error)
}

// Candidate is a rendition to be judged.
type Candidate struct {
	Profile profile.Profile
	// Data is its MPEG-TS.
	Data []byte
}

// Code is the kind of a verdict.
type Code string

// The codes, in the order in which they are looked for.
const (
	OK          Code = "ok"
	Undecodable Code = "undecodable" // not MPEG-TS of H.264, or damaged
	Size        Code = "size"        // not the size that the profile gives for this source
	Frames      Code = "frames"      // more or fewer pictures than the source
	Time        Code = "time"        // pictures at other times than the source's
	PSNR        Code = "psnr"        // a picture that is not the source's
	SSIM        Code = "ssim"        // the same, where the brightness is right
	Order       Code = "order"       // pictures shown twice, early or late
	Bitrate     Code = "bitrate"     // poor pictures while bits were spared
	Detail      Code = "detail"      // pictures enlarged from smaller ones
)

// Verdict on one rendition.
type Verdict struct {
	Pass bool
	Code Code
	// Detail says in words what is wrong, and where, or why an appeal was heard.
	Detail string
	// WorstPSNR (decibels) and WorstSSIM are those of the worst picture at the small size, where pictures were compared.
	WorstPSNR, WorstSSIM float64
}

// Compare judges every candidate against source, which it decodes once. Errors wrap ErrSource,
// or tell of a failure here; a fault of a candidate is a Verdict.
func Compare(ctx context.Context, c Config, source []byte, candidates []Candidate) ([]Verdict, error) {
	info, err := inspect.Inspect(source)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrSource, err)
	}
	if info.Frames > maxFrames {
		return nil, fmt.Errorf("%w: more than %d pictures", ErrSource, maxFrames)
	}
	judges := make([]judge, len(candidates))
	var views []view
	for i, candidate := range candidates {
		judges[i] = newJudge(candidate, info, c.Seed)
		views = append(views, judges[i].views()...)
	}
	if views = distinct(views); len(views) == 0 {
		return verdicts(judges), nil
	}
	truth, err := c.decode(ctx, source, views)
	if fault := (*ffmpeg.ExitError)(nil); errors.As(err, &fault) {
		return nil, fmt.Errorf("%w: %w", ErrSource, err)
	}
	if err != nil {
		return nil, fmt.Errorf("decode the source: %w", err)
	}
	for i := range judges {
		if err := judges[i].compare(ctx, c, truth); err != nil {
			return nil, fmt.Errorf("compare %s: %w", candidates[i].Profile.Name, err)
		}
		if c.Reference == nil {
			continue
		}
		if err := judges[i].appeal(ctx, c, source, info, truth); err != nil {
			return nil, fmt.Errorf("compare %s: %w", candidates[i].Profile.Name, err)
		}
	}
	return verdicts(judges), nil
}

func verdicts(judges []judge) []Verdict {
	all := make([]Verdict, len(judges))
	for i, j := range judges {
		all[i] = j.verdict
	}
	return all
}

func distinct(views []view) []view {
	seen := make(map[view]bool, len(views))
	var kept []view
	for _, v := range views {
		if !seen[v] {
			seen[v] = true
			kept = append(kept, v)
		}
	}
	return kept
}
