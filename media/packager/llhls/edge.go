package llhls

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/bluenviron/gohlslib/v2/pkg/playlist"
)

const (
	// leading is the playlist of the video track, which sets the pace of all.
	leading = "video1_stream.m3u8"
	// audioList is that of the audio track, if there is one.
	audioList = "audio2_stream.m3u8"
	// holdBackName is the attribute of EXT-X-SERVER-CONTROL that holdBack sets.
	holdBackName = "PART-HOLD-BACK="
	// holdBackParts is that distance in parts.
	holdBackParts = 2
)

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
	// partTarget is PART-TARGET.
	partTarget time.Duration
	// answers are what viewers ask for most, by file: the media playlists, and the parts that those list.
	answers map[string]answer
}

// answer is what all viewers get who ask for the same file.
type answer struct {
	kind []string // Content-Type
	body []byte
	// delta is the same playlist without the segments that a player has (RFC 8216 bis, section 6.2.5.1).
	delta []byte
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
// nothing but the next part could end it. What it reads it keeps for all viewers: a playlist is
// made once for each part, not once for each of those who wait for it.
func (p *Packager) follow() {
	defer p.follower.Done()
	defer p.advance(edge{}, true)
	query := ""
	for {
		if _, open := p.ask(leading, query); !open && query != "" {
			query = "" // It may have been too far behind a burst to ask for the next part.
			continue
		}
		e, err := p.look()
		if errors.Is(err, ErrClosed) {
			return
		}
		if err != nil {
			p.config.Log.Error().Err(err).Msg("the playlist of the low-latency muxer cannot be read")
			return
		}
		p.advance(e, false)
		query = fmt.Sprintf("_HLS_msn=%d&_HLS_part=%d", e.next, e.parts[e.next])
	}
}

// ask reads a file of the muxer; it is not open once it was closed.
func (p *Packager) ask(file, query string) (m *memory, open bool) {
	m = &memory{header: make(http.Header), status: http.StatusOK}
	p.muxer.Handle(m, &http.Request{Method: http.MethodGet, URL: &url.URL{Path: file, RawQuery: query}})
	return m, m.status == http.StatusOK
}

// look reads where the live edge is, and what viewers will ask for there. The leading playlist is read first: the others
// are as new as it, or newer.
func (p *Packager) look() (edge, error) {
	before := p.now().answers
	answers := make(map[string]answer)
	var e edge
	for _, file := range p.lists {
		whole, open := p.ask(file, "")
		delta, stillOpen := p.ask(file, "_HLS_skip=YES")
		if !open || !stillOpen {
			return edge{}, ErrClosed
		}
		var m playlist.Media
		if err := m.Unmarshal(whole.body.Bytes()); err != nil {
			return edge{}, fmt.Errorf("unmarshal: %w", err)
		}
		if file == leading {
			var err error
			if e, err = readEdge(&m); err != nil {
				return edge{}, err
			}
		}
		answers[file] = answer{whole.header["Content-Type"], holdBack(whole.body.Bytes(), e.partTarget), holdBack(delta.body.Bytes(), e.partTarget)}
		for _, part := range partsOf(&m) {
			kept, known := before[part]
			if !known {
				read, open := p.ask(part, "")
				if !open {
					return edge{}, ErrClosed
				}
				kept = answer{kind: read.header["Content-Type"], body: read.body.Bytes()}
			}
			if len(kept.body) > 0 {
				answers[part] = kept
			}
		}
	}
	e.answers = answers
	return e, nil
}

// partsOf returns the files of the parts that a playlist lists.
func partsOf(m *playlist.Media) []string {
	var files []string
	for _, s := range m.Segments {
		for _, part := range s.Parts {
			files = append(files, part.URI)
		}
	}
	for _, part := range m.Parts {
		files = append(files, part.URI)
	}
	return files
}

// holdBack writes into a playlist how far from its end players are to begin: holdBackParts, as near as RFC 8216 bis (section
// 4.4.3.8) allows.
func holdBack(list []byte, partTarget time.Duration) []byte {
	before, after, found := bytes.Cut(list, []byte(holdBackName))
	end := bytes.IndexAny(after, ",\n")
	if !found || end < 0 {
		return list
	}
	value := strconv.FormatFloat((holdBackParts * partTarget).Seconds(), 'f', 5, 64)
	return slices.Concat(before, []byte(holdBackName), []byte(value), after[end:])
}

func readEdge(m *playlist.Media) (edge, error) {
	e := edge{next: uint64(m.MediaSequence + len(m.Segments)), parts: make(map[uint64]int)} // not negative
	e.target = time.Duration(m.TargetDuration) * time.Second
	for i, s := range m.Segments {
		if len(s.Parts) > 0 {
			e.parts[uint64(m.MediaSequence+i)] = len(s.Parts) // as above
		}
	}
	e.parts[e.next] = len(m.Parts)
	if m.PreloadHint == nil || m.PartInf == nil {
		return edge{}, errors.New("no preload hint or no target of parts")
	}
	e.partTarget = m.PartInf.PartTarget
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
