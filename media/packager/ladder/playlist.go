package ladder

import (
	"fmt"
	"math"
	"strings"
	"time"

	"github.com/bluenviron/gohlslib/v2/pkg/playlist"
)

// playlistVersion is the least that knows EXT-X-GAP (RFC 8216 bis, section 8).
const playlistVersion = 8

// master returns the multivariant playlist. Bandwidths are what was measured in the window, with the audio in them.
func (w *window) master() ([]byte, error) {
	m := playlist.Multivariant{Version: playlistVersion, IndependentSegments: true}
	var audio measure
	var group string
	if w.audioOffered {
		audio, group = w.measure(AudioRung), AudioRung
		uri := AudioRung + "/index.m3u8"
		m.Renditions = []*playlist.MultivariantRendition{{
			Type: playlist.MultivariantRenditionTypeAudio, GroupID: group, Name: AudioRung,
			Autoselect: true, Default: true, URI: &uri,
		}}
	}
	for _, rung := range w.rungs() {
		if rung == AudioRung || !w.offers(rung) {
			continue
		}
		video := w.measure(rung)
		average, rate := video.average+audio.average, math.Round(video.rate*1000)/1000
		v := &playlist.MultivariantVariant{
			Bandwidth:        video.peak + audio.peak,
			AverageBandwidth: &average,
			Codecs:           []string{video.header.codec},
			Resolution:       fmt.Sprintf("%dx%d", video.header.width, video.header.height),
			FrameRate:        &rate,
			Audio:            group,
			URI:              rung + "/index.m3u8",
		}
		if audio.header != nil {
			v.Codecs = append(v.Codecs, audio.header.codec)
		}
		m.Variants = append(m.Variants, v)
	}
	b, err := m.Marshal()
	if err != nil {
		return nil, fmt.Errorf("multivariant playlist: %w", err)
	}
	return b, nil
}

// media returns the playlist of a rung. It is written here because playlist.Media knows one
// EXT-X-MAP for the whole playlist.
func (w *window) media(rung string) []byte {
	var b strings.Builder
	line := func(format string, args ...any) { fmt.Fprintf(&b, format+"\n", args...) }
	line("#EXTM3U")
	line("#EXT-X-VERSION:%d", playlistVersion)
	line("#EXT-X-INDEPENDENT-SEGMENTS")
	line("#EXT-X-TARGETDURATION:%d", w.targetSeconds())
	w.control(line)
	line("#EXT-X-MEDIA-SEQUENCE:%d", w.mediaSequence)
	line("#EXT-X-DISCONTINUITY-SEQUENCE:%d", w.discontinuitySequence)
	entries := w.list()
	var mapped *header
	for i, e := range entries {
		f := e.fragments[rung]
		if e.discontinuity {
			line("#EXT-X-DISCONTINUITY")
		}
		if f != nil && f.header != mapped {
			mapped = f.header
			line(`#EXT-X-MAP:URI="init-%d.mp4"`, f.headerSince)
		}
		if f == nil {
			line("#EXT-X-GAP")
		}
		line("#EXT-X-PROGRAM-DATE-TIME:%s", e.wall.UTC().Format("2006-01-02T15:04:05.000Z"))
		if f != nil && w.lowLatency() && i >= len(entries)-edge {
			for _, p := range f.parts {
				line("%s", p.tag(e.sequence))
			}
		}
		line("#EXTINF:%.5f,", e.duration.Seconds())
		line("%d.m4s", e.sequence)
	}
	if w.lowLatency() {
		line(`#EXT-X-PRELOAD-HINT:TYPE=PART,URI="%d.m4s",BYTERANGE-START=0`, w.hinted())
		w.reports(rung, line)
	}
	if w.ended {
		line("#EXT-X-ENDLIST")
	}
	return []byte(b.String())
}

// control writes what low latency needs. The hold-back covers a whole segment and the barrier,
// because the parts of a segment come all at once.
func (w *window) control(line func(string, ...any)) {
	switch {
	case w.ended:
	case w.lowLatency():
		line("#EXT-X-SERVER-CONTROL:CAN-BLOCK-RELOAD=YES,PART-HOLD-BACK=%.3f", w.holdBack().Seconds())
		line("#EXT-X-PART-INF:PART-TARGET=%.3f", w.config.PartDuration.Seconds())
	default:
		line("#EXT-X-SERVER-CONTROL:CAN-BLOCK-RELOAD=YES")
	}
}

func (w *window) lowLatency() bool { return w.config.PartDuration > 0 && !w.ended }

// holdBack returns how far from the live edge a player may start without running dry.
func (w *window) holdBack() time.Duration {
	var longest time.Duration
	for _, e := range w.list() {
		longest = max(longest, e.duration)
	}
	return max(longest+w.config.Deadline, 3*w.config.PartDuration)
}

// reports tells how far the other rungs are, for players about to switch.
func (w *window) reports(rung string, line func(string, ...any)) {
	last := w.entries[len(w.entries)-1]
	for _, other := range w.rungs() {
		if f := last.fragments[other]; f != nil && other != rung {
			line(`#EXT-X-RENDITION-REPORT:URI="../%s/index.m3u8",LAST-MSN=%d,LAST-PART=%d`, other, w.nextSequence()-1, len(f.parts)-1)
		}
	}
}

// hinted returns the sequence that comes next, unless some are left out.
func (w *window) hinted() uint64 { return w.entries[len(w.entries)-1].sequence + 1 }

// targetSeconds is constant for the life of the stream, as EXT-X-TARGETDURATION must be.
func (w *window) targetSeconds() int { return int(math.Round(w.config.TargetDuration.Seconds())) }

func (p part) tag(sequence uint64) string {
	tag := fmt.Sprintf(`#EXT-X-PART:DURATION=%.5f,URI="%d.m4s",BYTERANGE="%d@%d"`, p.duration.Seconds(), sequence, p.size, p.offset)
	if p.independent {
		tag += ",INDEPENDENT=YES"
	}
	return tag
}
