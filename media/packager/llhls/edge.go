package llhls

import (
	"bytes"
	"context"
	"fmt"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"

	"github.com/bluenviron/gohlslib/v2/pkg/playlist"
)

// leading is the playlist of the video track, which sets the pace of all.
const leading = "video1_stream.m3u8"

// edge is the live edge of the stream: what viewers wait for. The zero edge is before the first segment.
type edge struct {
	// next is the media sequence number of the segment that grows; 0 before the first segment.
	next uint64
	// parts counts the parts of that segment, and of those before it that still list theirs.
	parts map[uint64]int
	// part is the number in the name of the part that comes next, the same in all tracks.
	part uint64
	// target is EXT-X-TARGETDURATION.
	target time.Duration
}

// patience is how long a viewer waits for a part or for a playlist that has it. Players give up
// after 0.8 target durations.
func (e edge) patience() time.Duration { return e.target * 3 / 4 }

// begun tells whether there is something to serve.
func (e edge) begun() bool { return e.next > 0 }

// reached tells whether the playlists have a part of a segment, or for part -1 the whole segment.
// A part beyond the last of its segment is the first of the next (RFC 8216 bis, section 6.2.5.2).
func (e edge) reached(sequence uint64, part int) bool {
	if n, known := e.parts[sequence]; known && sequence < e.next && part >= n {
		sequence, part = sequence+1, 0
	}
	return sequence < e.next || sequence == e.next && part >= 0 && part < e.parts[sequence]
}

// follow watches the live edge until the muxer is closed. It asks the muxer for each part as a
// viewer would, which blocks, so that no viewer's request has to block inside the muxer, where
// nothing but the next part could end it.
func (p *Packager) follow() {
	defer p.follower.Done()
	defer p.advance(edge{}, true)
	query := ""
	for {
		w := &memory{header: make(http.Header), status: http.StatusOK}
		p.muxer.Handle(w, &http.Request{Method: http.MethodGet, URL: &url.URL{Path: leading, RawQuery: query}})
		if w.status != http.StatusOK {
			return // closed
		}
		e, err := readEdge(w.body.Bytes())
		if err != nil {
			p.config.Log.Error().Err(err).Msg("the playlist of the low-latency muxer cannot be read")
			return
		}
		p.advance(e, false)
		query = fmt.Sprintf("_HLS_msn=%d&_HLS_part=%d", e.next, e.parts[e.next])
	}
}

func readEdge(body []byte) (edge, error) {
	var m playlist.Media
	if err := m.Unmarshal(body); err != nil {
		return edge{}, fmt.Errorf("unmarshal: %w", err)
	}
	e := edge{next: uint64(m.MediaSequence + len(m.Segments)), parts: make(map[uint64]int)} // not negative
	e.target = time.Duration(m.TargetDuration) * time.Second
	for i, s := range m.Segments {
		if len(s.Parts) > 0 {
			e.parts[uint64(m.MediaSequence+i)] = len(s.Parts) // as above
		}
	}
	e.parts[e.next] = len(m.Parts)
	if m.PreloadHint == nil {
		return edge{}, fmt.Errorf("no preload hint")
	}
	var ok bool
	if e.part, ok = partNumber(m.PreloadHint.URI); !ok {
		return edge{}, fmt.Errorf("preload hint %q", m.PreloadHint.URI)
	}
	return e, nil
}

// partNumber reads the number in the name of a part, such as PREFIX_video1_part12.mp4.
func partNumber(file string) (uint64, bool) {
	name, isMP4 := strings.CutSuffix(file, ".mp4")
	i := strings.LastIndex(name, "_part")
	if !isMP4 || i < 0 {
		return 0, false
	}
	n, err := strconv.ParseUint(name[i+len("_part"):], 10, 64)
	return n, err == nil
}

func (p *Packager) advance(e edge, closed bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.edge, p.closed = e, closed
	close(p.changed)
	p.changed = make(chan struct{})
}

// now returns the live edge.
func (p *Packager) now() edge {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.edge
}

// wait returns once ready is true of the live edge, and what it was in the end: it gives up after
// limit, when ctx ends and on Close.
func (p *Packager) wait(ctx context.Context, limit time.Duration, ready func(edge) bool) bool {
	var timer <-chan time.Time
	for {
		p.mu.Lock()
		e, closed, changed := p.edge, p.closed, p.changed
		p.mu.Unlock()
		if closed || ready(e) {
			return !closed
		}
		if timer == nil {
			timer = p.config.Clock.After(limit)
		}
		select {
		case <-changed:
		case <-timer:
			return false
		case <-ctx.Done():
			return false
		}
	}
}

// memory is a response that is kept.
type memory struct {
	header http.Header
	status int
	body   bytes.Buffer
}

func (m *memory) Header() http.Header         { return m.header }
func (m *memory) WriteHeader(status int)      { m.status = status }
func (m *memory) Write(b []byte) (int, error) { return m.body.Write(b) }
