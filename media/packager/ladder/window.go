package ladder

import (
	"math"
	"slices"
	"time"
)

const (
	// SourceRung is the name of the rung that is the source itself.
	SourceRung = "source"
	// AudioRung is the name of the audio rendition.
	AudioRung = "audio"

	// lingering is how many sequences stay available after they left the playlists, for players
	// that read an older playlist (RFC 8216, section 6.2.2).
	lingering = 3
	// edge is how many sequences at the live edge decide what the multivariant playlist offers:
	// players start inside them.
	edge = 3
)

// entry is one sequence as it is shown: what is missing from fragments is a gap.
type entry struct {
	sequence      uint64
	duration      time.Duration
	wall          time.Time
	discontinuity bool
	lateness      time.Duration        // how long after its end was live it was shown; counts from an unknown zero
	fragments     map[string]*fragment // by rung, the source and audio among them
}

// follow places e, which starts at start ticks, after what came last: told says that its maker knows of a break.
func (e *entry) follow(last pending, told bool, start int64) {
	hole := start - last.span.start - last.span.length
	e.discontinuity = told || e.sequence != last.entry.sequence+1 || hole > maxHole || hole < -maxHole
	if e.wall.IsZero() {
		e.wall = last.entry.wall.Add(last.entry.duration)
	}
}

// window is what viewers can see of a stream. Playlists and files are pure functions of it.
type window struct {
	config  Config
	entries []*entry // ascending, listed and lingering
	listed  int      // how many of the last entries the playlists list
	ended   bool
	// recorded says that all of it is to be played, from the first picture on.
	recorded bool
	// audioOffered stays true once players may have chosen to wait for audio.
	audioOffered bool

	mediaSequence         uint64 // of the first listed entry
	discontinuitySequence int    // discontinuities that left the playlists
	headers               map[string]headerUse
}

// headerUse is the init segment a rung uses now, named by the sequence that used it first.
type headerUse struct {
	header *header
	since  uint64
}

// append shows e and drops what is too old.
func (w *window) append(e *entry) {
	if w.headers == nil {
		w.headers = make(map[string]headerUse)
		w.mediaSequence = e.sequence
	}
	for rung, f := range e.fragments {
		used, known := w.headers[rung]
		if known && used.header.etag == f.header.etag {
			f.header = used.header // one copy of the same bytes
			f.headerSince = used.since
			continue
		}
		// New parameters of one rung are a discontinuity of all, or discontinuity sequences would part.
		e.discontinuity = e.discontinuity || known
		f.headerSince = e.sequence
		w.headers[rung] = headerUse{f.header, e.sequence}
	}
	w.entries = append(w.entries, e)
	w.listed++
	w.audioOffered = w.audioOffered || w.offers(AudioRung)
	if w.listed > w.config.Window {
		if w.list()[0].discontinuity {
			w.discontinuitySequence++
		}
		w.listed--
		w.mediaSequence++
	}
	if len(w.entries) > w.listed+lingering {
		w.entries[0] = nil
		w.entries = w.entries[1:]
	}
	if i := len(w.entries) - 1 - w.config.Memory; w.config.Archive != nil && i >= 0 {
		w.forget(w.entries[i])
	}
}

// rungs returns the names of all rungs, in the order of the multivariant playlist.
func (w *window) rungs() []string {
	return append(slices.Clone(w.config.Rungs), SourceRung, AudioRung)
}

// list returns the entries the playlists show.
func (w *window) list() []*entry { return w.entries[len(w.entries)-w.listed:] }

// nextSequence returns the media sequence number of the next entry.
func (w *window) nextSequence() uint64 { return w.mediaSequence + uint64(w.listed) } // not negative

// reached tells whether the playlist of a rung has a part of a media sequence number. A part beyond
// the last of its segment is the first of the next segment.
func (w *window) reached(rung string, target uint64, part int) bool {
	if w.lowLatency() && target >= w.mediaSequence && target < w.nextSequence() {
		if f := w.list()[target-w.mediaSequence].fragments[rung]; f != nil && part >= len(f.parts) {
			target++
		}
	}
	return target < w.nextSequence()
}

// promises tells whether a preload hint names the sequence, so that a request for it waits.
func (w *window) promises(sequence uint64) bool {
	return w.lowLatency() && w.listed > 0 && sequence == w.hinted()
}

// offers tells whether the multivariant playlist names the rung. A rung must be there somewhere near
// the live edge. Audio, which players need everywhere, must be all over it.
func (w *window) offers(rung string) bool {
	near := w.list()
	if !w.recorded {
		near = near[max(0, len(near)-edge):]
	}
	there := 0
	for _, e := range near {
		if e.fragments[rung] != nil {
			there++
		}
	}
	if rung == AudioRung && !w.recorded {
		return there > 0 && there == len(near)
	}
	return there > 0
}

// settled tells whether the multivariant playlist may be read for the first time: most players read
// it once, so it waits a little for rungs that begin late.
func (w *window) settled() bool {
	return w.listed >= edge || w.listed > 0 && !slices.ContainsFunc(w.config.Rungs, func(r string) bool { return !w.offers(r) })
}

// fragment returns the fragment of a sequence; nil if it is a gap, gone or not there yet.
func (w *window) fragment(rung string, sequence uint64) *fragment {
	for _, e := range w.entries {
		if e.sequence == sequence {
			return e.fragments[rung]
		}
	}
	return nil
}

// initSegment returns the init segment that the rung used first in the given sequence; nil if no fragment needs it.
func (w *window) initSegment(rung string, since uint64) *header {
	for _, e := range w.entries {
		if f := e.fragments[rung]; f != nil && f.headerSince == since {
			return f.header
		}
	}
	return nil
}

// measure is what was seen of a rung in the listed entries.
type measure struct {
	header        *header // the latest
	peak, average int     // bit/s
	rate          float64 // samples per second
}

func (w *window) measure(rung string) measure {
	var m measure
	var bytes, samples int
	var seconds float64
	for _, e := range w.list() {
		f := e.fragments[rung]
		if f == nil {
			continue
		}
		s := e.duration.Seconds()
		m.header = f.header
		m.peak = max(m.peak, int(math.Ceil(float64(8*f.size)/s)))
		bytes, samples, seconds = bytes+f.size, samples+f.samples, seconds+s
	}
	if seconds > 0 {
		m.average = int(math.Ceil(float64(8*bytes) / seconds))
		m.rate = float64(samples) / seconds
	}
	return m
}
