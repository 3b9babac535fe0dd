package ingest

import (
	"bytes"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/bluenviron/mediacommon/v2/pkg/codecs/mpeg4audio"

	"github.com/livepeer/network/media/unit"
)

const (
	// analysePeriod is how much media is held back, waiting for a track that may come, when the publisher
	// does not announce its tracks. Those that do are passed on at once.
	analysePeriod = time.Second
	// videoPeriod is how long that goes on while there is no video track, without which there is no stream. It is
	// longer than most key frame intervals: parameter sets may come with key frames alone.
	videoPeriod = 12 * time.Second
	// maxHeldBytes and maxHeldUnits bound what is held back meanwhile.
	maxHeldBytes = 32 << 20
	maxHeldUnits = 1 << 14
)

// Track IDs of a publication.
const (
	VideoID = 0
	AudioID = 1
)

// errHeld says that a publisher sends and sends without telling how its pictures are coded.
var errHeld = errors.New("too much media before a key frame with its parameters")

// Packet is what a protocol delivers of one track: a configuration, a unit, or both in one.
type Packet struct {
	Codec unit.Codec
	// Sets are the parameter sets of H.264 and H.265 or the sequence header of AV1, if the protocol
	// has them apart from the units. Those within units are found.
	Sets [][]byte
	// AAC is the configuration of AAC, and Channels that of Opus; audio without one cannot begin.
	AAC      *mpeg4audio.AudioSpecificConfig
	Channels int
	// Payload is as in unit.Unit.
	Payload [][]byte
	// PTS and DTS are as the publisher gives them; DTS is PTS where there is none.
	PTS, DTS time.Duration
	// Lost says that something is missing before this unit.
	Lost bool
}

// Presence is what a publisher announces of a kind of track.
type Presence int

// The states of Presence.
const (
	Unannounced Presence = iota
	Absent
	Present
)

// intake turns the packets of one publisher into publications: tracks and remuxed units. It does no I/O.
type intake struct {
	video, audio unit.Codec // empty while not known
	sets         [][]byte
	began        bool // whether there was a picture, or a part of one
	vp9          *unit.VP9Config
	aac          *mpeg4audio.AudioSpecificConfig
	channels     int
	sound        Presence
	remux        *unit.Remuxer // nil while tracks are not settled
	changed      bool          // the tracks are others from the next key frame on
	held         []unit.Unit   // what came before
	heldBytes    int
	first        time.Duration // timestamps of the units held back
	newest       time.Duration
}

// batch is what a packet yields.
type batch struct {
	tracks []unit.Track // not nil: a publication with these tracks begins
	units  []unit.Unit
}

// push takes a packet with its arrival.
func (in *intake) push(p Packet, arrival time.Time) (batch, error) {
	if err := in.codec(p.Codec); err != nil {
		return batch{}, err
	}
	in.changed = in.configure(p) && in.remux != nil || in.changed
	if len(p.Payload) == 0 {
		return in.settleIfKnown()
	}
	u := in.unit(p, arrival)
	if in.changed {
		return in.change(u)
	}
	if in.remux != nil {
		return batch{units: in.remuxed([]unit.Unit{u})}, nil
	}
	if in.heldBytes += u.Size(); in.heldBytes > maxHeldBytes || len(in.held) >= maxHeldUnits {
		return batch{}, fmt.Errorf("%w: %d bytes", errHeld, in.heldBytes)
	}
	if len(in.held) == 0 {
		in.first = u.DTS
	}
	in.held, in.newest = append(in.held, u), u.DTS
	return in.settleIfKnown()
}

// change goes on with the publication as it is until the next key frame, where another begins: a track came late or is
// coded otherwise now. Its sound waits until then.
func (in *intake) change(u unit.Unit) (batch, error) {
	if u.Track == AudioID {
		return batch{}, nil
	}
	out, ok := in.remux.Write(u)
	switch {
	case !ok:
		return batch{}, nil
	case !out.Key:
		return batch{units: []unit.Unit{out}}, nil
	}
	in.changed = false
	b, err := in.settle()
	b.units = append(b.units, in.remuxed([]unit.Unit{u})...)
	return b, err
}

func (in *intake) unit(p Packet, arrival time.Time) unit.Unit {
	u := unit.Unit{Track: AudioID, DTS: p.DTS, PTS: p.PTS, Wall: arrival, Payload: p.Payload, Jump: p.Lost}
	if p.Codec.Video() {
		u.Track = VideoID
	}
	return u
}

// codec takes note of a track's codec, which cannot change.
func (in *intake) codec(c unit.Codec) error {
	known := &in.audio
	if c.Video() {
		known = &in.video
	}
	if *known == "" {
		*known = c
	}
	if *known != c {
		return fmt.Errorf("%w: a track changes from %s to %s", unit.ErrUnsupported, *known, c)
	}
	return nil
}

// configure takes what a packet says of its track, and tells whether that makes it another publication.
func (in *intake) configure(p Packet) (changed bool) {
	switch {
	case p.Codec == unit.AAC && p.AAC != nil:
		changed = in.aac == nil || *in.aac != *p.AAC
		in.aac = p.AAC
	case p.Codec == unit.Opus && p.Channels > 0:
		changed = in.channels != p.Channels
		in.channels = p.Channels
	case p.Codec == unit.VP9 && in.vp9 == nil && len(p.Payload) == 1:
		in.vp9, _ = unit.ParseVP9(p.Payload[0]) // A damaged frame is dropped later.
	case p.Codec.Video() && p.Codec != unit.VP9:
		in.configureSets(p)
	}
	return changed
}

// configureSets keeps parameter sets; a change of them goes on within the publication.
func (in *intake) configureSets(p Packet) {
	sets := p.Sets
	// Some publishers of AV1 send a sequence header that is made up, before the true one in their first frame.
	madeUp := p.Codec == unit.AV1 && !in.began
	if in.remux == nil && (sets == nil || madeUp) {
		if within := unit.Sets(p.Codec, p.Payload); within != nil && (in.sets == nil || madeUp) {
			in.sets, sets = nil, within
		}
	}
	in.began = in.began || len(p.Payload) > 0
	if sets == nil || slices.EqualFunc(in.sets, sets, bytes.Equal) {
		return
	}
	if in.remux != nil {
		in.sets = sets
		in.remux.Parameters(VideoID, sets)
	} else if in.sets == nil || p.Sets != nil { // The units held back begin with the first.
		in.sets = sets
	}
}

// pictures tells whether the video track can be described.
func (in *intake) pictures() bool {
	return in.vp9 != nil || in.sets != nil && (in.video != unit.AV1 || in.began)
}

// hears tells whether the audio track can be described.
func (in *intake) hears() bool { return in.aac != nil || in.channels > 0 }

// settleIfKnown begins the publication if no further track is to be expected.
func (in *intake) settleIfKnown() (batch, error) {
	if in.remux != nil {
		return batch{}, nil
	}
	waited := in.newest - in.first
	switch {
	case waited >= videoPeriod,
		in.pictures() && waited >= analysePeriod,
		in.pictures() && (in.hears() || in.sound == Absent):
		return in.settle()
	}
	return batch{}, nil
}

// finish is for the end of a stream, which may come before its tracks are settled.
func (in *intake) finish() (batch, error) {
	if in.remux != nil || len(in.held) == 0 {
		return batch{}, nil
	}
	return in.settle()
}

func (in *intake) settle() (batch, error) {
	if !in.pictures() {
		if in.video == "" {
			return batch{}, fmt.Errorf("%w: no video track", unit.ErrUnsupported)
		}
		return batch{}, fmt.Errorf("%w: no key frame with parameters in %s video", unit.ErrUnsupported, in.video)
	}
	video := unit.Begin(VideoID, in.video, in.sets)
	video.VP9 = in.vp9
	tracks := []unit.Track{video}
	switch {
	case in.aac != nil:
		tracks = append(tracks, unit.Track{ID: AudioID, Codec: unit.AAC, ClockRate: in.aac.SampleRate, AAC: in.aac})
	case in.channels > 0:
		tracks = append(tracks, unit.Track{ID: AudioID, Codec: unit.Opus, ClockRate: unit.OpusClockRate, Channels: in.channels})
	}
	remux, err := unit.NewRemuxer(tracks)
	if err != nil {
		return batch{}, err
	}
	remux.Parameters(VideoID, in.sets)
	in.remux = remux
	held := in.held
	in.held, in.heldBytes = nil, 0
	return batch{tracks: tracks, units: in.remuxed(held)}, nil
}

func (in *intake) remuxed(units []unit.Unit) []unit.Unit {
	var out []unit.Unit
	for _, u := range units {
		if u, ok := in.remux.Write(u); ok {
			out = append(out, u)
		}
	}
	return out
}
