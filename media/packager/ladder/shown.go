package ladder

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"time"
)

// maxRecorded bounds the sequences of a recording that is played back: two days of 2 s segments.
const maxRecorded = 100_000

// Shown is a sequence as viewers got it.
type Shown struct {
	// Sequence is the number of the segment.
	Sequence uint64 `json:"sequence"`
	// Duration is how long it lasts, in nanoseconds.
	Duration time.Duration `json:"duration"`
	// Wall is when its first picture was live.
	Wall time.Time `json:"wall"`
	// Discontinuity says that it does not continue the one before.
	Discontinuity bool `json:"discontinuity,omitempty"`
	// Rungs are what there is of it, the source and audio among them; what is not there is a gap.
	Rungs map[string]Piece `json:"rungs,omitempty"`
}

// Piece is one rung of a sequence.
type Piece struct {
	// Init is the sequence that names the init segment.
	Init uint64 `json:"init"`
	// Codec is as in RFC 6381.
	Codec string `json:"codec"`
	// Width and Height are in pixels; 0 for audio.
	Width  int `json:"width,omitempty"`
	Height int `json:"height,omitempty"`
	// Samples counts pictures or frames of audio.
	Samples int `json:"samples"`
	// Size is that of Data, in bytes.
	Size int `json:"size"`
	// ETag is the entity tag of Data.
	ETag string `json:"etag"`
	// Data is the fragment and InitData its init segment. Nobody may change them. They are not part of an index.
	Data     []byte `json:"-"`
	InitData []byte `json:"-"`
}

// FragmentFile is the name of a fragment below the folder of its rung.
func FragmentFile(sequence uint64) string { return fmt.Sprintf("%d.m4s", sequence) }

// InitFile is the name of the init segment that was first used in a sequence.
func InitFile(since uint64) string { return fmt.Sprintf("init-%d.mp4", since) }

// Archive has what was shown, beyond the memory of a Packager.
type Archive interface {
	// Add takes a sequence when it is shown. It must not wait.
	Add(Shown)
	// Kept tells whether a sequence can be opened, now that memory forgets it. It must not wait.
	Kept(sequence uint64) bool
	Opener
}

// Opener opens what was shown.
type Opener interface {
	// Open opens a file of a rung, as FragmentFile and InitFile name it, and tells its size in bytes.
	Open(ctx context.Context, rung, file string) (io.ReadCloser, int64, error)
}

// shown returns e for an archive.
func (e *entry) shown() Shown {
	s := Shown{Sequence: e.sequence, Duration: e.duration, Wall: e.wall, Discontinuity: e.discontinuity, Rungs: make(map[string]Piece, len(e.fragments))}
	for rung, f := range e.fragments {
		s.Rungs[rung] = Piece{
			Init: f.headerSince, Codec: f.header.codec, Width: f.header.width, Height: f.header.height,
			Samples: f.samples, Size: f.size, ETag: f.etag, Data: f.data, InitData: f.header.data,
		}
	}
	return s
}

// restore makes the window one that has shown list, of which the archive has the bytes.
func (w *window) restore(list []Shown) {
	if len(list) == 0 {
		return
	}
	type use struct {
		rung  string
		since uint64
	}
	headers := make(map[use]*header)
	w.headers = make(map[string]headerUse)
	w.mediaSequence = list[0].Sequence
	for _, s := range list {
		e := &entry{sequence: s.Sequence, duration: s.Duration, wall: s.Wall, discontinuity: s.Discontinuity, fragments: make(map[string]*fragment, len(s.Rungs))}
		for rung, p := range s.Rungs {
			u := use{rung, p.Init}
			if headers[u] == nil {
				headers[u] = &header{codec: p.Codec, width: p.Width, height: p.Height}
			}
			e.fragments[rung] = &fragment{blob: blob{etag: p.ETag}, header: headers[u], headerSince: p.Init, samples: p.Samples, size: p.Size}
			w.headers[rung] = headerUse{headers[u], p.Init}
		}
		w.entries = append(w.entries, e)
		w.listed++
	}
	w.audioOffered = w.offers(AudioRung)
}

// forget drops the bytes of an entry that is beyond memory. What the archive lost becomes a gap.
func (w *window) forget(e *entry) {
	kept := w.config.Archive.Kept(e.sequence)
	for rung, f := range e.fragments {
		if !kept {
			delete(e.fragments, rung)
			continue
		}
		f.data, f.parts = nil, nil
	}
}

// Recording describes a stream that was recorded.
type Recording struct {
	// Rungs are as in Config.
	Rungs []string
	// TargetDuration is as in Config.
	TargetDuration time.Duration
	// Shown is what was shown, ascending.
	Shown []Shown
}

func (r Recording) packager(from Opener, ended bool) (*Packager, error) {
	config := Config{Rungs: r.Rungs, TargetDuration: r.TargetDuration, Window: max(len(r.Shown), edge)}
	if len(r.Shown) == 0 || len(r.Shown) > maxRecorded {
		return nil, fmt.Errorf("%w: a recording of %d segments: from 1 to %d", ErrConfig, len(r.Shown), maxRecorded)
	}
	if err := config.checkRungs(); err != nil {
		return nil, err
	}
	p := &Packager{
		config: config, from: from, done: make(chan struct{}), changed: make(chan struct{}), rendered: make(map[string][]byte),
		window: window{config: config, recorded: true, ended: ended},
	}
	p.window.restore(r.Shown)
	return p, nil
}

// Handler serves the recording as Packager.Handler serves a stream, but from its first picture to its last.
func (r Recording) Handler(from Opener) (http.Handler, error) {
	p, err := r.packager(from, true)
	if err != nil {
		return nil, err
	}
	return p.Handler(), nil
}

// Playlists returns the playlists of the recording by their paths, which are those of Handler. One that goes on has no end mark.
func (r Recording) Playlists(ended bool) (map[string][]byte, error) {
	p, err := r.packager(nil, ended)
	if err != nil {
		return nil, err
	}
	master, err := p.window.master()
	if err != nil {
		return nil, err
	}
	lists := map[string][]byte{"master.m3u8": master}
	for _, rung := range p.window.rungs() {
		if p.window.offers(rung) {
			lists[rung+"/index.m3u8"] = p.window.media(rung, false)
		}
	}
	return lists, nil
}
