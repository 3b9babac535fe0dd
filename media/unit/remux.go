package unit

import (
	"fmt"
	"time"
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
// stand before every IDR picture and key frame, there are no access unit or temporal delimiters, DTS grows strictly on each track,
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
	times  decodeTimes
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
		s := &trackState{Track: t, params: parameterSets{codec: t.Codec}, times: decodeTimes{codec: t.Codec}}
		for _, nalu := range [][]byte{t.VPS, t.SPS, t.PPS} {
			s.params.put(nalu)
		}
		r.tracks[t.ID] = s
	}
	return r, nil
}

// Parameters replaces the parameter sets of an H.264 or H.265 track or the sequence header of an AV1 track, as a new
// sequence header of a protocol does. They come into force with the next key frame.
func (r *Remuxer) Parameters(track int, sets [][]byte) {
	t := r.tracks[track]
	switch {
	case t == nil:
	case t.Codec == AV1:
		t.Sequence = nil
		if len(sets) > 0 {
			t.Sequence = sets[0]
		}
	case t.Codec == H264 || t.Codec == H265:
		t.params = parameterSets{codec: t.Codec}
		for _, nalu := range sets {
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
	lost := u.Jump
	switch t.Codec {
	case H264, H265:
		u.Payload, u.Key = t.params.remux(u.Payload)
	case AV1:
		u.Payload, u.Key = remuxAV1(&t.Sequence, u.Payload)
	case VP9:
		u.Payload, u.Key = remuxVP9(u.Payload)
	default:
		u.Payload, u.Key = audioFrames(t.Codec, u.Payload), false
	}
	if len(u.Payload) == 0 {
		return Unit{}, false
	}
	if t.Codec == H264 || t.Codec == H265 {
		u.DTS = t.times.dts(u.Payload, u.Key, u.PTS, u.DTS)
	}
	reorder := min(max(u.PTS-u.DTS, 0), maxReorder)
	u.DTS, u.Jump = r.dts(t, u.DTS)
	u.Jump = u.Jump || lost
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
