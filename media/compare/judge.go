package compare

import (
	"context"
	"errors"
	"fmt"

	"github.com/livepeer/network/media/engine/ffmpeg"
	"github.com/livepeer/network/media/inspect"
	"github.com/livepeer/network/media/profile"
)

// judge follows one candidate to its verdict; a verdict with a code is final.
type judge struct {
	candidate Candidate
	overview  view
	detail    view
	spent     float64 // the part of the profile's bitrate that was used
	average   float64 // PSNR of all pictures at the small size, in decibels
	verdict   Verdict
}

// newJudge checks what needs no decoding and chooses the views.
func newJudge(candidate Candidate, source inspect.Info, seed uint64) judge {
	j := judge{candidate: candidate}
	info, err := inspect.Inspect(candidate.Data)
	if err != nil {
		j.fail(Undecodable, "%v", err)
		return j
	}
	if info.Frames > maxFrames {
		j.fail(Frames, "more than %d pictures", maxFrames)
		return j
	}
	p := candidate.Profile
	if w, h := p.Fit(source.Width, source.Height); info.Width != w || info.Height != h {
		j.fail(Size, "%dx%d, not %dx%d", info.Width, info.Height, w, h)
		return j
	}
	j.overview = view{rate: rate(p)}
	j.overview.width, j.overview.height = profile.Profile{Width: overviewWidth, Height: overviewHeight}.Fit(info.Width, info.Height)
	every := max(1, min(sampleEvery, info.Frames))
	j.detail = view{rate: rate(p), width: info.Width, height: info.Height, every: every, first: int(seed % uint64(every))}
	j.spent = float64(len(candidate.Data)*8) / info.Duration.Seconds() / float64(p.Bitrate)
	return j
}

func (j *judge) fail(code Code, format string, args ...any) {
	j.verdict.Code, j.verdict.Detail = code, fmt.Sprintf(format, args...)
}

// views are what the judge wants to see of the source.
func (j *judge) views() []view {
	if j.verdict.Code != "" {
		return nil
	}
	return []view{j.overview, j.detail, j.soft()}
}

func (j *judge) soft() view {
	v := j.detail
	v.soft = true
	return v
}

// compare decodes the candidate and holds it against the truth.
func (j *judge) compare(ctx context.Context, c Config, truth map[view]pictures) error {
	if j.verdict.Code != "" {
		return nil
	}
	overview, detail := j.overview, j.detail
	overview.rate, detail.rate = "", "" // a rendition has its frame rate already
	shown, err := c.decode(ctx, j.candidate.Data, []view{overview, detail})
	if fault := (*ffmpeg.ExitError)(nil); errors.As(err, &fault) || errors.Is(err, ffmpeg.ErrTooMuchOutput) {
		j.fail(Undecodable, "%v", err)
		return nil
	}
	if err != nil {
		return err
	}
	for _, check := range []func(){
		func() { j.matchTimes(truth[j.overview], shown[overview]) },
		func() { j.matchPictures(truth[j.overview], shown[overview]) },
		func() { j.matchOrder(truth[j.overview], shown[overview]) },
		func() { j.matchDetail(truth[j.detail], truth[j.soft()], shown[detail]) },
	} {
		if check(); j.verdict.Code != "" {
			return nil
		}
	}
	j.verdict.Pass, j.verdict.Code = true, OK
	return nil
}

func (j *judge) matchTimes(source, rendition pictures) {
	if source.count() != rendition.count() {
		j.fail(Frames, "%d pictures, the source has %d", rendition.count(), source.count())
		return
	}
	for i, want := range source.pts {
		if got := rendition.pts[i]; apart(got, want) > timeTolerance {
			j.fail(Time, "picture %d is at %d, the source's at %d ticks of 90 kHz", i, got, want)
			return
		}
	}
}

// matchPictures finds the worst picture at the small size.
func (j *judge) matchPictures(source, rendition pictures) {
	worst := difference{psnr: psnrCap, ssim: 1}
	var dimmest, strangest int
	var total float64
	for i := range source.count() {
		d := diff(source.plane(i), rendition.plane(i), source.width, source.height)
		total += d.psnr
		if d.psnr < worst.psnr {
			worst.psnr, dimmest = d.psnr, i
		}
		if d.ssim < worst.ssim {
			worst.ssim, strangest = d.ssim, i
		}
	}
	j.verdict.WorstPSNR, j.verdict.WorstSSIM = worst.psnr, worst.ssim
	j.average = total / float64(max(1, source.count()))
	if worst.psnr < overviewPSNR {
		j.fail(PSNR, "picture %d: %.1f dB, at least %.1f", dimmest, worst.psnr, overviewPSNR)
	} else if j.average < averagePSNR {
		j.fail(PSNR, "on average %.1f dB, at least %.1f", j.average, averagePSNR)
	} else if worst.ssim < overviewSSIM {
		j.fail(SSIM, "picture %d: %.3f, at least %.3f", strangest, worst.ssim, overviewSSIM)
	}
}

// matchOrder counts pictures that are more like another one of the source than like their own.
func (j *judge) matchOrder(source, rendition pictures) {
	var moved, strayed int
	for i := 1; i < source.count(); i++ {
		if likeness(source.plane(i-1), source.plane(i)) >= movedPSNR {
			continue
		}
		moved++
		own := likeness(source.plane(i), rendition.plane(i))
		late := likeness(source.plane(i-1), rendition.plane(i)) > own
		if late || i+1 < source.count() && likeness(source.plane(i+1), rendition.plane(i)) > own {
			strayed++
		}
	}
	if moved >= minMoved && float64(strayed) > orderTolerance*float64(moved) {
		j.fail(Order, "%d of %d pictures are more like the one before or after", strayed, moved)
	}
}

// matchDetail looks at the sample at full size.
func (j *judge) matchDetail(sharp, soft, rendition pictures) {
	count := min(sharp.count(), soft.count(), rendition.count())
	var detailed, softened int
	var total float64
	for i := range count {
		own := likeness(sharp.plane(i), rendition.plane(i))
		total += own
		if own < detailPSNR {
			j.fail(PSNR, "full size: %.1f dB, at least %.1f", own, detailPSNR)
			return
		}
		if likeness(sharp.plane(i), soft.plane(i)) < softPSNR {
			detailed++
			if likeness(soft.plane(i), rendition.plane(i)) > own {
				softened++
			}
		}
	}
	if average := total / float64(max(count, 1)); count > 0 && average < sparedPSNR && j.spent < minSpent {
		j.fail(Bitrate, "%.1f dB with %.0f %% of the bitrate", average, 100*j.spent)
	} else if float64(softened) > softTolerance*float64(detailed) {
		j.fail(Detail, "%d of %d pictures look like an enlargement", softened, detailed)
	}
}

// appeal acquits a rendition of a source that is too hard for any encoder, such as noise: one whose reference
// fails as well and is hardly better. Without this, a broadcaster could have honest transcoders slashed.
func (j *judge) appeal(ctx context.Context, c Config, source []byte, info inspect.Info, truth map[view]pictures) error {
	switch j.verdict.Code {
	case PSNR, SSIM, Order, Bitrate, Detail:
	default:
		return nil
	}
	data, err := c.Reference(ctx, source, j.candidate.Profile)
	if err != nil {
		return fmt.Errorf("make the reference: %w", err)
	}
	reference := newJudge(Candidate{Profile: j.candidate.Profile, Data: data}, info, c.Seed)
	if err := reference.compare(ctx, c, truth); err != nil {
		return err
	}
	if !reference.verdict.Pass && j.average > reference.average-appealPSNR {
		j.verdict.Pass, j.verdict.Code = true, OK
		j.verdict.Detail = fmt.Sprintf("on average %.1f dB, the reference %.1f", j.average, reference.average)
	}
	return nil
}

// apart is the distance of two times on a clock of 33 bits.
func apart(a, b int64) int64 {
	d := (a - b) & (1<<33 - 1)
	return min(d, 1<<33-d)
}
