package rtmp

import (
	"fmt"
	"slices"
	"time"

	"github.com/bluenviron/gortmplib/pkg/amf0"
	"github.com/bluenviron/mediacommon/v2/pkg/codecs/mpeg4audio"

	"github.com/livepeer/network/media/unit"
)

// analysePeriod is how much media is held back, waiting for a track that may come, when the publisher
// does not announce its tracks. Those that do are passed on at once.
const analysePeriod = time.Second

// videoPeriod is how long that goes on while there is no video track, without which there is no stream.
const videoPeriod = 5 * time.Second

// Track IDs of a publication.
const (
	videoID = 0
	audioID = 1
)

// intake turns the messages of one publisher into publications: tracks and remuxed units. It does no I/O.
type intake struct {
	sets   [][]byte // parameter sets of the video track
	aac    *mpeg4audio.AudioSpecificConfig
	sound  announcement
	remux  *unit.Remuxer // nil while tracks are not settled
	held   []unit.Unit   // what came before
	first  time.Duration // timestamps of the units held back
	newest time.Duration
}

// announcement is what metadata says about sound.
type announcement int

const (
	unannounced announcement = iota
	silent
	audible
)

// batch is what a message yields.
type batch struct {
	tracks []unit.Track // not nil: a publication with these tracks begins
	units  []unit.Unit
}

// metadata takes a data message. Its values hold an object if it is metadata, which comes before any media.
func (in *intake) metadata(c command) {
	if c.name != "onMetaData" && (len(c.args) == 0 || c.args[0] != "onMetaData") {
		return
	}
	for _, v := range c.args {
		var o amf0.Object
		switch v := v.(type) {
		case amf0.Object:
			o = v
		case amf0.ECMAArray:
			o = amf0.Object(v)
		default:
			continue
		}
		in.sound = silent
		if codec, ok := o.Get("audiocodecid"); ok && codec != nil && codec != float64(0) {
			in.sound = audible
		}
	}
}

// push takes a packet with its timestamp and arrival.
func (in *intake) push(p packet, ts time.Duration, arrival time.Time) (batch, error) {
	switch {
	case p.sets != nil:
		if !sameSets(in.sets, p.sets) {
			in.sets = p.sets
			if in.remux != nil {
				in.remux.Parameters(videoID, p.sets)
			}
		}
		return in.settleIfKnown()
	case p.aac != nil:
		if in.aac != nil && *in.aac == *p.aac {
			return batch{}, nil
		}
		in.aac = p.aac
		if in.remux != nil { // A track that comes late or changes makes it another publication.
			return in.settle()
		}
		return in.settleIfKnown()
	case len(p.payload) == 0:
		return batch{}, nil
	}
	u := unit.Unit{Track: audioID, DTS: ts, PTS: ts + p.reorder, Wall: arrival, Payload: p.payload}
	if p.video {
		u.Track = videoID
	}
	if in.remux != nil {
		return batch{units: in.remuxed([]unit.Unit{u})}, nil
	}
	if len(in.held) == 0 {
		in.first = ts
	}
	in.held, in.newest = append(in.held, u), ts
	return in.settleIfKnown()
}

// settleIfKnown begins the publication if no further track is to be expected.
func (in *intake) settleIfKnown() (batch, error) {
	if in.remux != nil {
		return batch{}, nil
	}
	waited := in.newest - in.first
	switch {
	case waited >= videoPeriod,
		in.sets != nil && waited >= analysePeriod,
		in.sets != nil && (in.aac != nil || in.sound == silent):
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
	if in.sets == nil {
		return batch{}, fmt.Errorf("%w: no h264 video track", unit.ErrUnsupported)
	}
	video := unit.Track{ID: videoID, Codec: unit.H264, ClockRate: 90000}
	for _, nalu := range slices.Backward(in.sets) {
		switch nalu[0] & 0x1f {
		case 7:
			video.SPS = nalu
		case 8:
			video.PPS = nalu
		}
	}
	tracks := []unit.Track{video}
	if in.aac != nil {
		tracks = append(tracks, unit.Track{ID: audioID, Codec: unit.AAC, ClockRate: in.aac.SampleRate, AAC: in.aac})
	}
	remux, err := unit.NewRemuxer(tracks)
	if err != nil {
		return batch{}, err
	}
	remux.Parameters(videoID, in.sets)
	in.remux = remux
	held := in.held
	in.held = nil
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
