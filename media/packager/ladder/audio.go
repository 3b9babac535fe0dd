package ladder

import (
	"time"

	"github.com/bluenviron/mediacommon/v2/pkg/codecs/mpeg4audio"
	"github.com/bluenviron/mediacommon/v2/pkg/formats/fmp4"

	"github.com/livepeer/network/media/unit"
)

const (
	// maxAudioSkew is how far outside the span of its segment a frame of audio may lie.
	maxAudioSkew = 2 * clockRate
	// maxAudioLead is how long before the first picture of a stream its audio may begin.
	maxAudioLead = clockRate / 2
)

// soundConfig is how the sound of a stream is coded: AAC, or Opus if there are opusChannels.
type soundConfig struct {
	aac          mpeg4audio.AudioSpecificConfig
	opusChannels int
	opusSamples  int64 // in a packet
}

// rate is samples a second.
func (c soundConfig) rate() int {
	if c.opusChannels > 0 {
		return unit.OpusClockRate
	}
	return c.aac.SampleRate
}

// step is the samples in a frame.
func (c soundConfig) step() int64 {
	if c.opusChannels > 0 {
		return c.opusSamples
	}
	return mpeg4audio.SamplesPerAccessUnit
}

// silence returns a frame of it, or nil where holes remain.
func (c soundConfig) silence() []byte {
	const opusStep = unit.OpusClockRate / 50
	switch {
	case c.opusChannels > 0 && c.opusSamples == opusStep:
		return []byte{0xf8, 0xff, 0xfe} // 20 ms of CELT at full band with nothing in it (RFC 6716, 3.1)
	case c.opusChannels > 0:
		return nil
	default:
		return silentFrame(c.aac.ChannelConfig)
	}
}

// audioGrid lays the frames of sound end to end. Players stop where either audio or video is missing,
// so once a stream had audio it has some everywhere: holes are filled with silence, frames that
// come twice are dropped, and what remains of clock jitter, up to half a frame, is ignored.
type audioGrid struct {
	config soundConfig // zero before the first frame
	header *header
	next   int64 // the sample at which the next frame is due
}

// cut makes the audio fragment of a segment; nil if the stream has had no audio so far.
func (g *audioGrid) cut(sequence uint64, e *elementary, s span, discontinuity bool, target time.Duration) (*fragment, error) {
	none := soundConfig{}
	fresh := discontinuity || g.config == none
	if e.sound != none && g.config != e.sound {
		h, err := audioHeader(e.sound)
		if err != nil {
			return nil, err
		}
		g.config, g.header, fresh = e.sound, h, true
	}
	if g.config == none {
		return nil, nil //nolint:nilnil // no audio is not an error
	}
	frames := g.place(e.audio, s)
	if fresh {
		g.begin(frames, s)
	}
	base, samples := g.fill(frames, g.samples(s.start+s.length))
	if len(samples) == 0 {
		return nil, nil //nolint:nilnil // as above
	}
	return marshal(sequence, g.header, g.config.rate(), base, samples, target)
}

// begin starts the grid where the first of the frames lies on it, at most one frame after the first picture.
func (g *audioGrid) begin(frames []sound, s span) {
	g.next = g.samples(s.start)
	if len(frames) == 0 {
		return
	}
	late := frames[0].pts - g.next
	if late > 0 {
		g.next += late % g.config.step()
		return
	}
	g.next = max(frames[0].pts, g.samples(s.start-maxAudioLead))
}

// place puts frames on the timeline of s, counted in samples, and drops those that lie far outside.
func (g *audioGrid) place(frames []sound, s span) []sound {
	placed := make([]sound, 0, len(frames))
	for _, f := range frames {
		pts := unwrap(f.pts, s.start)
		if pts >= s.start-maxAudioSkew && pts < s.start+s.length+maxAudioSkew {
			placed = append(placed, sound{g.samples(pts), f.frame})
		}
	}
	return placed
}

// fill moves the grid over frames, or to end if there are none, and returns where it began.
func (g *audioGrid) fill(frames []sound, end int64) (base int64, samples []*fmp4.Sample) {
	base = g.next
	silence, frameSamples := g.config.silence(), g.config.step()
	add := func(frame []byte) {
		samples = append(samples, &fmp4.Sample{Duration: uint32(frameSamples), Payload: frame})
		g.next += frameSamples
	}
	for _, f := range frames {
		for silence != nil && f.pts-g.next > frameSamples/2 {
			add(silence)
		}
		hole := f.pts - g.next
		switch {
		case hole < -frameSamples/2: // comes twice
			continue
		case hole > frameSamples/2 && len(samples) == 0:
			base, g.next = f.pts, f.pts
		case hole > frameSamples/2:
			samples[len(samples)-1].Duration += uint32(hole) // bounded by maxAudioSkew
			g.next = f.pts
		}
		add(f.frame)
	}
	for silence != nil && len(frames) == 0 && end-g.next >= frameSamples {
		add(silence)
	}
	return base, samples
}

// samples converts ticks.
func (g *audioGrid) samples(ticks int64) int64 {
	rate := int64(g.config.rate())
	return ticks/clockRate*rate + ticks%clockRate*rate/clockRate
}

// silentFrame returns an AAC-LC frame of silence (ISO/IEC 14496-3, 4.4.2.1): one element whose
// spectrum has no bands, then the end mark. It is nil for more than two channels, where holes remain.
func silentFrame(channelConfig uint8) []byte {
	switch channelConfig {
	case 1:
		return []byte{0x00, 0x00, 0x00, 0x07} // single_channel_element
	case 2:
		return []byte{0x21, 0x00, 0x00, 0x00, 0x00, 0x1C} // channel_pair_element, common_window
	default:
		return nil
	}
}
