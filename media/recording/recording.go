// Package recording keeps live streams in a store, and plays them back from it.
//
// Start from Recorder, which is the ladder.Archive of one stream, and from List and Load for what was recorded.
//
// A recording is one time on air. Its objects are
//
//	catalog/STREAM/ID.json              its Head, by which it is found
//	media/STREAM/ID/recording.json      the same again, so that the folder is complete
//	media/STREAM/ID/index/N.json        what was shown, in order
//	media/STREAM/ID/RUNG/init-N.mp4     CMAF, as viewers got it
//	media/STREAM/ID/RUNG/N.m4s
//	media/STREAM/ID/RUNG/index.m3u8     playlists, brought up to date now and then and at the end
//	media/STREAM/ID/master.m3u8
//
// A part of the index is written after what it names. So whatever stops the recorder, what the index names is there.
package recording

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"regexp"
	"slices"
	"strings"
	"time"

	"github.com/livepeer/network/media/packager/ladder"
	"github.com/livepeer/network/media/store"
)

const (
	// formatVersion is the layout described above.
	formatVersion = 1
	// chunkEntries is how many sequences one part of the index has.
	chunkEntries = 32
	// maxEntries bounds a recording: two days of 2 s segments.
	maxEntries = 90_000
	// maxIndexBytes bounds a part of the index.
	maxIndexBytes = 1 << 20
	// maxHeadBytes bounds a Head.
	maxHeadBytes = 64 << 10
	// maxListed bounds the recordings that are listed.
	maxListed = 100_000

	catalogFolder = "catalog"
	mediaFolder   = "media"
	headFile      = "recording.json"
	idLayout      = "20060102T150405.000Z"
)

var (
	// ErrNotFound says that there is no such recording.
	ErrNotFound = errors.New("no such recording")
	// ErrFormat says that an object is not what this version writes.
	ErrFormat = errors.New("unknown form of recording")
)

var namePattern = regexp.MustCompile(`^[A-Za-z0-9_-][A-Za-z0-9._-]{0,79}$`)

// Head is what a recording is found by.
type Head struct {
	// Version is that of the layout.
	Version int `json:"version"`
	// Stream is the name that was published and ID the recording's own, unique among those of the stream and
	// ascending with time.
	Stream string `json:"stream"`
	ID     string `json:"id"`
	// Numbering tells this run of sequence numbers from others.
	Numbering int64 `json:"numbering"`
	// Rungs and TargetDuration are as in ladder.Recording.
	Rungs          []string      `json:"rungs"`
	TargetDuration time.Duration `json:"targetDuration"`
	// Started is when its first picture was live.
	Started time.Time `json:"started"`
}

// Name is how people call a recording: STREAM/ID.
func (h Head) Name() string { return h.Stream + "/" + h.ID }

// Folder is the prefix of the recording's objects.
func (h Head) Folder() string { return mediaFolder + "/" + h.Name() }

func (h Head) catalogKey() string { return catalogFolder + "/" + h.Name() + ".json" }

func (h Head) chunkKey(n int) string { return fmt.Sprintf("%s/index/%06d.json", h.Folder(), n) }

// Recording is what is known of one.
type Recording struct {
	Head
	// Entries are what was shown, in order.
	Entries []ladder.Shown
}

// Duration is how long it is.
func (r Recording) Duration() (total time.Duration) {
	for _, e := range r.Entries {
		total += e.Duration
	}
	return total
}

// Gaps counts, by rung, the sequences that it has not.
func (r Recording) Gaps() map[string]int {
	gaps := make(map[string]int)
	for _, rung := range append(slices.Clone(r.Rungs), ladder.SourceRung) {
		for _, e := range r.Entries {
			if _, there := e.Rungs[rung]; !there {
				gaps[rung]++
			}
		}
	}
	return gaps
}

// Bytes is the size of its media.
func (r Recording) Bytes() (total int64) {
	for _, e := range r.Entries {
		for _, p := range e.Rungs {
			total += int64(p.Size)
		}
	}
	return total
}

// Playable returns the recording as the packager plays it.
func (r Recording) Playable() ladder.Recording {
	target := r.TargetDuration
	for _, e := range r.Entries {
		target = max(target, e.Duration.Round(time.Second)) // Key frames may have been further apart than expected.
	}
	return ladder.Recording{Rungs: r.Rungs, TargetDuration: target, Shown: r.Entries}
}

// ends is when its last picture had been live.
func (r Recording) ends() time.Time {
	if len(r.Entries) == 0 {
		return r.Started
	}
	last := r.Entries[len(r.Entries)-1]
	return last.Wall.Add(last.Duration)
}

// List returns the recordings of a stream, or of all streams if it is empty, the oldest first.
func List(ctx context.Context, s store.Store, stream string) ([]Head, error) {
	prefix := catalogFolder
	if stream != "" {
		if !namePattern.MatchString(stream) {
			return nil, fmt.Errorf("stream %.80q: %w", stream, ErrNotFound)
		}
		prefix += "/" + stream
	}
	var heads []Head
	for o, err := range s.List(ctx, prefix) {
		if err != nil {
			return nil, err
		}
		if len(heads) >= maxListed {
			return nil, fmt.Errorf("more than %d recordings", maxListed)
		}
		h, err := readHead(ctx, s, o.Key)
		if err != nil {
			return nil, err
		}
		heads = append(heads, h)
	}
	slices.SortFunc(heads, func(a, b Head) int {
		return 2*strings.Compare(a.Stream, b.Stream) + strings.Compare(a.ID, b.ID)
	})
	return heads, nil
}

func readHead(ctx context.Context, s store.Store, key string) (h Head, err error) {
	if err := readJSON(ctx, s, key, maxHeadBytes, &h); err != nil {
		return h, err
	}
	return h, h.check()
}

func readJSON(ctx context.Context, s store.Store, key string, limit int64, into any) error {
	r, o, err := s.Get(ctx, key)
	if err != nil {
		return err
	}
	defer r.Close()
	if o.Size > limit {
		return fmt.Errorf("%s has %d bytes: %w", key, o.Size, ErrFormat)
	}
	text, err := io.ReadAll(r)
	if err != nil {
		return fmt.Errorf("%s: %w", key, err)
	}
	if err := json.Unmarshal(text, into); err != nil {
		return fmt.Errorf("%s: %w: %w", key, ErrFormat, err)
	}
	return nil
}

// Load returns the recording named STREAM/ID, or the newest of STREAM. One whose recorder died is complete up to
// what that had written.
func Load(ctx context.Context, s store.Store, name string) (*Recording, error) {
	stream, id, named := strings.Cut(name, "/")
	if !namePattern.MatchString(stream) || named && !namePattern.MatchString(id) {
		return nil, fmt.Errorf("%.80q: %w", name, ErrNotFound)
	}
	if !named {
		heads, err := List(ctx, s, stream)
		if err != nil {
			return nil, err
		}
		if len(heads) == 0 {
			return nil, fmt.Errorf("%s: %w", name, ErrNotFound)
		}
		id = heads[len(heads)-1].ID
	}
	h, err := readHead(ctx, s, Head{Stream: stream, ID: id}.catalogKey())
	if errors.Is(err, store.ErrNotFound) {
		return nil, fmt.Errorf("%s: %w", name, ErrNotFound)
	}
	if err != nil {
		return nil, err
	}
	r := &Recording{Head: h}
	return r, r.readIndex(ctx, s)
}

func (r *Recording) readIndex(ctx context.Context, s store.Store) error {
	for n := 0; ; n++ {
		var entries []ladder.Shown
		err := readJSON(ctx, s, r.chunkKey(n), maxIndexBytes, &entries)
		if errors.Is(err, store.ErrNotFound) {
			return nil
		}
		if err != nil {
			return err
		}
		for _, e := range entries {
			if err := r.checkEntry(e); err != nil {
				return err
			}
			r.Entries = append(r.Entries, e)
		}
		if len(r.Entries) > maxEntries {
			return fmt.Errorf("%s has more than %d segments: %w", r.Name(), maxEntries, ErrFormat)
		}
		if len(entries) < chunkEntries {
			return nil
		}
	}
}

// Opener opens the files of a recording.
type Opener struct {
	Store  store.Store
	Folder string
}

// Open implements ladder.Opener.
func (o Opener) Open(ctx context.Context, rung, file string) (io.ReadCloser, int64, error) {
	r, object, err := o.Store.Get(ctx, o.Folder+"/"+rung+"/"+file)
	if err != nil {
		return nil, 0, err
	}
	return r, object.Size, nil
}

// Import takes a recording from a CAR file, as store.ExportCAR writes it of Head.Folder, and returns its head and content id.
// It is listed only if it can be played.
func Import(ctx context.Context, s store.Store, car io.Reader, stream, id string) (Head, string, error) {
	h := Head{Stream: stream, ID: id}
	if !namePattern.MatchString(stream) || !namePattern.MatchString(id) {
		return h, "", fmt.Errorf("%.80q: %w", h.Name(), ErrFormat)
	}
	content, err := store.ImportCAR(ctx, car, s, h.Folder())
	if err != nil {
		return h, "", err
	}
	h, err = readHead(ctx, s, h.Folder()+"/"+headFile)
	if err != nil {
		return h, "", err
	}
	h.Stream, h.ID = stream, id
	if err := (&Recording{Head: h}).readIndex(ctx, s); err != nil {
		return h, "", err
	}
	text, err := json.Marshal(h)
	if err != nil {
		return h, "", err
	}
	_, err = s.Put(ctx, h.catalogKey(), strings.NewReader(string(text)))
	return h, content, err
}
