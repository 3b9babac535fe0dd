package recording

import (
	"fmt"
	"regexp"
	"slices"
	"time"

	"github.com/livepeer/network/media/packager/ladder"
	"github.com/livepeer/network/media/store"
)

// What a recording may say of itself. Recordings are handed on as files, so an index may be anybody's, and viewers are shown what
// it says.
const (
	// maxSegment bounds a segment, and the target duration, far above what segments are.
	maxSegment = 10 * time.Minute
	// maxRungs bounds the rungs, far above any ladder.
	maxRungs = 64
	// maxSide bounds the pixels of a side and maxSamples the samples of a segment.
	maxSide    = 1 << 16
	maxSamples = 1 << 20
	// Years of wall clocks that playlists can name.
	firstYear, lastYear = 1, 9998
)

var (
	codecPattern = regexp.MustCompile(`^[A-Za-z0-9.]{1,80}$`)
	etagPattern  = regexp.MustCompile(`^"[A-Za-z0-9]{1,80}"$`)
)

// check returns an error that wraps ErrFormat unless the head may be used.
func (h Head) check() error {
	if h.Version != formatVersion || !namePattern.MatchString(h.Stream) || !namePattern.MatchString(h.ID) ||
		h.TargetDuration <= 0 || h.TargetDuration > maxSegment || len(h.Rungs) > maxRungs {
		return fmt.Errorf("recording %.80q: %w", h.Name(), ErrFormat)
	}
	for i, rung := range h.Rungs {
		if !namePattern.MatchString(rung) || rung == ladder.SourceRung || rung == ladder.AudioRung || slices.Contains(h.Rungs[:i], rung) {
			return fmt.Errorf("recording %.80q: rung %.80q: %w", h.Name(), rung, ErrFormat)
		}
	}
	return nil
}

// checkEntry tells whether e may follow the entries that are there.
func (r *Recording) checkEntry(e ladder.Shown) error {
	fail := func(why string) error {
		return fmt.Errorf("%s: segment %d %s: %w", r.Name(), e.Sequence, why, ErrFormat)
	}
	switch n := len(r.Entries); {
	case n > 0 && e.Sequence <= r.Entries[n-1].Sequence:
		return fail("is out of order")
	case e.Duration <= 0 || e.Duration > maxSegment:
		return fail("has no length that segments have")
	case e.Wall.Year() < firstYear || e.Wall.Year() > lastYear:
		return fail("is of no year that playlists know")
	}
	for rung, p := range e.Rungs {
		if rung != ladder.SourceRung && rung != ladder.AudioRung && !slices.Contains(r.Rungs, rung) {
			return fail("has a rung that the recording has not")
		}
		if p.Init > e.Sequence || !possible(p) {
			return fail("has a piece that cannot be")
		}
	}
	return nil
}

// possible tells whether a piece has figures and names that a piece can have.
func possible(p ladder.Piece) bool {
	within := func(n, most int) bool { return n >= 0 && n <= most }
	return within(p.Width, maxSide) && within(p.Height, maxSide) && within(p.Samples, maxSamples) && within(p.Size, store.MaxObjectBytes) &&
		codecPattern.MatchString(p.Codec) && etagPattern.MatchString(p.ETag)
}
