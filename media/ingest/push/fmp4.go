package push

import (
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/bluenviron/mediacommon/v2/pkg/formats/mp4/codecs"

	"github.com/livepeer/network/media/fragmented"
	"github.com/livepeer/network/media/ingest"
	"github.com/livepeer/network/media/unit"
)

// errNoInit says that a fragment came without the init segment that describes it.
var errNoInit = errors.New("fragment before its init segment: put init.mp4 first, or segments with both in one")

// track is a track of an init segment.
type track struct {
	packet    ingest.Packet // what its packets have in common
	timeScale int64
}

// fragments takes CMAF apart: one init segment, then fragments.
type fragments struct {
	tracks map[int]track
	audio  bool
}

// begin takes an init segment.
func (f *fragments) begin(data []byte) error {
	init, err := fragmented.Init(data)
	if err != nil {
		return err
	}
	tracks := make(map[int]track)
	var video, audio bool
	for _, t := range init.Tracks {
		p, err := packetOf(t.Codec)
		if err != nil {
			return err
		}
		if t.TimeScale == 0 {
			return fmt.Errorf("%w: track %d has no time scale", fragmented.ErrMP4, t.ID)
		}
		if p.Codec.Video() && video || !p.Codec.Video() && audio {
			return fmt.Errorf("%w: several tracks of a kind", unit.ErrUnsupported)
		}
		video, audio = video || p.Codec.Video(), audio || !p.Codec.Video()
		tracks[t.ID] = track{packet: p, timeScale: int64(t.TimeScale)}
	}
	f.tracks, f.audio = tracks, audio
	return nil
}

// packetOf returns what an init segment says of a track.
func packetOf(c codecs.Codec) (ingest.Packet, error) {
	switch c := c.(type) {
	case *codecs.H264:
		return ingest.Packet{Codec: unit.H264, Sets: [][]byte{c.SPS, c.PPS}}, nil
	case *codecs.H265:
		return ingest.Packet{Codec: unit.H265, Sets: [][]byte{c.VPS, c.SPS, c.PPS}}, nil
	case *codecs.AV1:
		return ingest.Packet{Codec: unit.AV1, Sets: [][]byte{c.SequenceHeader}}, nil
	case *codecs.VP9:
		return ingest.Packet{Codec: unit.VP9}, nil
	case *codecs.MPEG4Audio:
		return ingest.Packet{Codec: unit.AAC, AAC: &c.Config}, nil
	case *codecs.Opus:
		return ingest.Packet{Codec: unit.Opus, Channels: c.ChannelCount}, nil
	default:
		return ingest.Packet{}, fmt.Errorf("%w: mp4 codec %T", unit.ErrUnsupported, c)
	}
}

// read returns the packets of fragments in the order of their decoding.
func (f *fragments) read(data []byte) ([]ingest.Packet, error) {
	if f.tracks == nil {
		return nil, errNoInit
	}
	parts, err := fragmented.Parts(data)
	if err != nil {
		return nil, err
	}
	var packets []ingest.Packet
	for _, part := range parts {
		for _, t := range part.Tracks {
			known, found := f.tracks[t.ID]
			if !found {
				continue
			}
			base := t.BaseTime
			if base > maxBaseTime {
				return nil, fmt.Errorf("%w: decode time %d", fragmented.ErrMP4, base)
			}
			at := int64(base)
			for _, s := range t.Samples {
				p := known.packet
				if p.Payload, err = fragmented.Cut(p.Codec, s.Payload); err != nil {
					return nil, err
				}
				p.DTS, p.PTS = known.time(at), known.time(at+int64(s.PTSOffset))
				packets = append(packets, p)
				at += int64(s.Duration)
			}
		}
	}
	slices.SortStableFunc(packets, func(a, b ingest.Packet) int { return int(a.DTS - b.DTS) })
	return packets, nil
}

// maxBaseTime keeps times far from overflow: 2^48 ticks are a century at 90 kHz.
const maxBaseTime = 1 << 48

func (t track) time(ticks int64) time.Duration {
	return time.Duration(ticks/t.timeScale)*time.Second + time.Duration(ticks%t.timeScale)*time.Second/time.Duration(t.timeScale)
}

// ReadFragmented returns the packets of fragmented MP4 that begins with its init segment.
func ReadFragmented(data []byte) ([]ingest.Packet, error) {
	var f fragments
	init, rest := fragmented.Split(data)
	if init == nil {
		return nil, errNoInit
	}
	if err := f.begin(init); err != nil {
		return nil, err
	}
	return f.read(rest)
}
