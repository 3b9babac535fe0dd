package unit

import (
	"fmt"
	"time"

	"github.com/bluenviron/mediacommon/v2/pkg/codecs/mpeg4audio"
)

const (
	// Tick is the least step between two units of a track: one tick of the 90 kHz clock of MPEG-TS, rounded up.
	Tick = time.Second/90000 + 1
	// MaxGap is how far a timestamp may be from the others of its stream before it counts as a jump.
	MaxGap = 10 * time.Second
	// MaxBack is how far a track's timestamp may go back before it counts as a jump.
	MaxBack = time.Second
	// maxReorder bounds how much later than decoded a picture may be shown.
	maxReorder = 5 * time.Second
)

// Remuxer makes the units of one stream fit for every muxer, decoder and segmenter: parameter sets
// stand before every IDR picture, there are no access unit delimiters, DTS grows strictly on each track,
// PTS is not before DTS, and Wall is when the unit was live. Timestamps that jump are brought back to
// one timeline. It does no I/O and holds no units.
type Remuxer struct {
	tracks map[int]*trackState
	clock  ClockEstimator
	last   time.Duration // newest DTS handed out on any track
	shift  time.Duration // what the newest jump asks to add to timestamps
	begun  bool
}

type trackState struct {
	Track
	params parameterSets
	last   time.Duration // newest DTS handed out
	step   time.Duration // between the newest two
	shift  time.Duration // added to timestamps
	begun  bool
}

// NewRemuxer returns a Remuxer for a stream of tracks, or ErrUnsupported.
func NewRemuxer(tracks []Track) (*Remuxer, error) {
	if err := Check(tracks); err != nil {
		return nil, err
	}
	r := &Remuxer{tracks: make(map[int]*trackState, len(tracks))}
	for _, t := range tracks {
		if r.tracks[t.ID] != nil {
			return nil, fmt.Errorf("two tracks have the ID %d", t.ID)
		}
		s := &trackState{Track: t}
		for _, nalu := range [][]byte{t.SPS, t.PPS} {
			if len(nalu) > 0 {
				s.params.put(nalu)
			}
		}
		r.tracks[t.ID] = s
	}
	return r, nil
}

// Parameters replaces the parameter sets of an H.264 track, as a new sequence header does.
// They come into force with the next IDR picture.
func (r *Remuxer) Parameters(track int, sets [][]byte) {
	t := r.tracks[track]
	if t == nil || t.Codec != H264 {
		return
	}
	t.params = parameterSets{}
	for _, nalu := range sets {
		if len(nalu) > 0 {
			t.params.put(nalu)
		}
	}
}

// Write takes a unit as it came, with Wall being its arrival, and returns it remuxed.
// It is false if nothing is left of the unit: no picture in it, a damaged audio frame, a track that is not known.
func (r *Remuxer) Write(u Unit) (Unit, bool) {
	t := r.tracks[u.Track]
	if t == nil {
		return Unit{}, false
	}
	switch t.Codec {
	case H264:
		u.Payload, u.Key = t.params.remux(u.Payload)
	default:
		u.Payload, u.Key = audioFrames(u.Payload), false
	}
	if len(u.Payload) == 0 {
		return Unit{}, false
	}
	reorder := min(max(u.PTS-u.DTS, 0), maxReorder)
	u.DTS, u.Jump = r.dts(t, u.DTS)
	u.PTS = u.DTS + reorder
	if u.Jump {
		r.clock = ClockEstimator{}
	}
	u.Wall = r.clock.Wall(u.DTS, u.Wall)
	return u, true
}

// dts places a timestamp on the stream's timeline and tells whether it jumped.
func (r *Remuxer) dts(t *trackState, raw time.Duration) (dts time.Duration, jump bool) {
	if r.begun && !r.fits(t, raw+t.shift) {
		if !r.fits(t, raw+r.shift) {
			// The stream goes on one step after its newest unit.
			r.shift = max(r.last, t.last) + max(t.step, Tick) - raw
			jump = true
		}
		t.shift = r.shift
	}
	dts = raw + t.shift
	if t.begun {
		dts = max(dts, t.last+Tick)
		t.step = dts - t.last
	}
	t.last, t.begun = dts, true
	r.last, r.begun = max(r.last, dts), true
	return dts, jump
}

// fits tells whether a timestamp is plausible as the next one of a track.
func (r *Remuxer) fits(t *trackState, dts time.Duration) bool {
	if t.begun && dts < t.last-MaxBack {
		return false
	}
	return dts <= r.last+MaxGap && dts >= r.last-MaxGap
}

// audioFrames drops frames that no decoder takes.
func audioFrames(frames [][]byte) [][]byte {
	var kept [][]byte
	for _, f := range frames {
		if len(f) > 0 && len(f) <= mpeg4audio.MaxAccessUnitSize {
			kept = append(kept, f)
		}
	}
	return kept
}
