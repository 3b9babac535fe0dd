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

// deltaVersion is the least that knows EXT-X-SKIP.
const deltaVersion = 9

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
//
// With skip it is a delta update (RFC 8216 bis, section 6.2.5.1): the older segments, which a player that reloads
// knows, are counted and not named.
func (w *window) media(rung string, skip bool) []byte {
	var b strings.Builder
	line := func(format string, args ...any) { fmt.Fprintf(&b, format+"\n", args...) }
	line("#EXTM3U")
	skipped := 0
	if skip {
		skipped = w.skippable()
	}
	line("#EXT-X-VERSION:%d", w.version(skipped))
	if w.recorded {
		line("#EXT-X-PLAYLIST-TYPE:%s", w.kind())
	}
	line("#EXT-X-INDEPENDENT-SEGMENTS")
	line("#EXT-X-TARGETDURATION:%d", w.targetSeconds())
	w.control(line)
	line("#EXT-X-MEDIA-SEQUENCE:%d", w.mediaSequence)
	line("#EXT-X-DISCONTINUITY-SEQUENCE:%d", w.discontinuitySequence)
	entries := w.list()
	var mapped *header
	if skipped > 0 {
		line("#EXT-X-SKIP:SKIPPED-SEGMENTS=%d", skipped)
	}
	for i, e := range entries[skipped:] {
		i += skipped
		f := e.fragments[rung]
		if e.discontinuity {
			line("#EXT-X-DISCONTINUITY")
		}
		if f != nil && f.header != mapped {
			mapped = f.header
			line(`#EXT-X-MAP:URI="%s"`, InitFile(f.headerSince))
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
		line("%s", FragmentFile(e.sequence))
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

// kind is the EXT-X-PLAYLIST-TYPE of a recording: one that goes on may get more segments.
func (w *window) kind() string {
	if w.ended {
		return "VOD"
	}
	return "EVENT"
}

// version is the least that knows all tags of the playlist.
func (w *window) version(skipped int) int {
	if skipped > 0 {
		return deltaVersion
	}
	return playlistVersion
}

// skipUntil is how far from the live edge segments may be left out of a delta update: six target durations, the least
// that is allowed.
func (w *window) skipUntil() time.Duration { return 6 * time.Duration(w.targetSeconds()) * time.Second }

// skippable returns how many listed entries are older than skipUntil.
func (w *window) skippable() int {
	if w.ended || w.recorded {
		return 0
	}
	entries := w.list()
	var span time.Duration
	for i := len(entries) - 1; i >= 0; i-- {
		if span += entries[i].duration; span > w.skipUntil() {
			return i
		}
	}
	return 0
}

// control writes what low latency needs.
func (w *window) control(line func(string, ...any)) {
	if w.ended || w.recorded {
		return
	}
	attributes := "CAN-BLOCK-RELOAD=YES"
	if w.skippable() > 0 {
		attributes += fmt.Sprintf(",CAN-SKIP-UNTIL=%.1f", w.skipUntil().Seconds())
	}
	if !w.lowLatency() {
		line("#EXT-X-SERVER-CONTROL:%s", attributes)
		return
	}
	line("#EXT-X-SERVER-CONTROL:%s,PART-HOLD-BACK=%.3f", attributes, w.holdBack().Seconds())
	line("#EXT-X-PART-INF:PART-TARGET=%.3f", w.config.PartDuration.Seconds())
}

func (w *window) lowLatency() bool { return w.config.PartDuration > 0 && !w.ended && !w.recorded }

const (
	// jitterMemory is over how many segments their lateness is watched. After each jitterHalfLife of them it counts half: one slow
	// segment should not cost viewers for a minute, and a player that does stall holds back more by itself.
	jitterMemory   = 30
	jitterHalfLife = 5
	// leastJitter is what is expected of segments that were all as late as each other.
	leastJitter = 200 * time.Millisecond
	// reaction is what a player needs from a segment being shown to playing it.
	reaction = 300 * time.Millisecond
	// holdBackStep keeps the distance from changing with each segment.
	holdBackStep = 250 * time.Millisecond
)

// holdBack returns how far from the live edge a player may start without running dry. The parts of a segment come all
// at once, so that is a whole segment, and by how much segments were late of late beyond the one that was least so.
func (w *window) holdBack() time.Duration {
	var longest time.Duration
	entries := w.list()
	for _, e := range entries {
		longest = max(longest, e.duration)
	}
	recent := entries[max(0, len(entries)-jitterMemory):]
	known := func(e *entry) bool { return e.lateness != 0 || w.config.Archive == nil } // Not one of an earlier run.
	earliest := time.Duration(math.MaxInt64)
	for _, e := range recent {
		if known(e) {
			earliest = min(earliest, e.lateness)
		}
	}
	jitter := leastJitter
	for i, e := range recent {
		if age := len(recent) - 1 - i; known(e) {
			jitter = max(jitter, (e.lateness-earliest)>>(age/jitterHalfLife))
		}
	}
	jitter = min(jitter, w.config.Deadline)
	distance := (longest + jitter + reaction + holdBackStep - 1).Truncate(holdBackStep)
	return max(distance, 3*w.config.PartDuration)
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
