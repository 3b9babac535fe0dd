package recording_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/bluenviron/gohlslib/v2/pkg/playlist"

	"github.com/livepeer/network/media/packager/ladder"
	"github.com/livepeer/network/media/recording"
	"github.com/livepeer/network/media/store"
)

const (
	headKey  = "catalog/film/1.json"
	indexKey = "media/film/1/index/000000.json"
)

// index is a recording of two segments, whose second has no 90p; change may spoil it.
func index(t testing.TB, change func(*recording.Recording)) (head, entries []byte) {
	t.Helper()
	piece := func(codec string) ladder.Piece {
		return ladder.Piece{Init: 1, Codec: codec, Width: 160, Height: 90, Samples: 60, Size: 1000, ETag: `"0123456789abcdef01234567"`}
	}
	r := recording.Recording{
		Head: recording.Head{Version: 1, Stream: "film", ID: "1", Rungs: []string{"90p"}, TargetDuration: 4 * time.Second, Started: epoch},
		Entries: []ladder.Shown{
			{Sequence: 1, Duration: 2 * time.Second, Wall: epoch, Rungs: map[string]ladder.Piece{
				"source": piece("avc1.42c01e"), "90p": piece("avc1.42c00a"), "audio": piece("mp4a.40.2"),
			}},
			{Sequence: 2, Duration: 2 * time.Second, Wall: epoch.Add(2 * time.Second), Rungs: map[string]ladder.Piece{"source": piece("avc1.42c01e")}},
		},
	}
	change(&r)
	head, err := json.Marshal(r.Head)
	must(t, err)
	entries, err = json.Marshal(r.Entries)
	must(t, err)
	return head, entries
}

func put(t testing.TB, s store.Store, key string, data []byte) {
	t.Helper()
	_, err := s.Put(t.Context(), key, bytes.NewReader(data))
	must(t, err)
}

func TestLoad_RefusesAnIndexThatCannotBe(t *testing.T) {
	t.Parallel()
	spoil := func(change func(*ladder.Piece)) func(*recording.Recording) {
		return func(r *recording.Recording) {
			p := r.Entries[1].Rungs["source"]
			change(&p)
			r.Entries[1].Rungs["source"] = p
		}
	}
	for name, change := range map[string]func(*recording.Recording){
		"out of order":      func(r *recording.Recording) { r.Entries[1].Sequence = 1 },
		"without length":    func(r *recording.Recording) { r.Entries[0].Duration = 0 },
		"far too long":      func(r *recording.Recording) { r.Entries[0].Duration = 1 << 60 },
		"year 0":            func(r *recording.Recording) { r.Entries[0].Wall = time.Date(0, 1, 1, 0, 0, 0, 0, time.UTC) },
		"unknown rung":      func(r *recording.Recording) { r.Entries[0].Rungs["91p"] = r.Entries[0].Rungs["90p"] },
		"long target":       func(r *recording.Recording) { r.TargetDuration = 1 << 60 },
		"rung twice":        func(r *recording.Recording) { r.Rungs = []string{"90p", "90p"} },
		"rung of a path":    func(r *recording.Recording) { r.Rungs = []string{"../x"} },
		"rung named source": func(r *recording.Recording) { r.Rungs = []string{"90p", "source"} },
		"lines in a codec":  spoil(func(p *ladder.Piece) { p.Codec = "avc1\"\n#EXT-X-ENDLIST\nhttp://elsewhere/x.m4s" }),
		"lines in an etag":  spoil(func(p *ladder.Piece) { p.ETag = "\"a\"\r\nSet-Cookie: a=b" }),
		"negative size":     spoil(func(p *ladder.Piece) { p.Size = -1 }),
		"negative side":     spoil(func(p *ladder.Piece) { p.Width = -1 }),
		"init of later":     spoil(func(p *ladder.Piece) { p.Init = 3 }),
	} {
		s := openFolder(t, t.TempDir())
		head, entries := index(t, change)
		put(t, s, headKey, head)
		put(t, s, indexKey, entries)
		if _, err := recording.Load(t.Context(), s, "film"); !errors.Is(err, recording.ErrFormat) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestImport_ListsNothingThatCannotBePlayed has a file of a stranger.
func TestImport_ListsNothingThatCannotBePlayed(t *testing.T) {
	t.Parallel()
	from, to := openFolder(t, t.TempDir()), openFolder(t, t.TempDir())
	head, entries := index(t, func(r *recording.Recording) { r.Entries[1].Sequence = 0 })
	put(t, from, "media/film/1/recording.json", head)
	put(t, from, indexKey, entries)
	var car bytes.Buffer
	_, err := store.ExportCAR(t.Context(), from, "media/film/1", &car)
	must(t, err)
	if _, _, err := recording.Import(t.Context(), to, &car, "copy", "1"); !errors.Is(err, recording.ErrFormat) {
		t.Errorf("imported: %v", err)
	}
	if heads, err := recording.List(t.Context(), to, ""); err != nil || len(heads) > 0 {
		t.Errorf("listed %v, %v", heads, err)
	}
}

// shelf is a store to read from, without a disk.
type shelf struct {
	store.Store
	objects map[string][]byte
}

// Get implements store.Store.
func (s shelf) Get(_ context.Context, key string) (io.ReadCloser, store.Object, error) {
	data, there := s.objects[key]
	if !there {
		return nil, store.Object{}, store.ErrNotFound
	}
	return io.NopCloser(bytes.NewReader(data)), store.Object{Key: key, Size: int64(len(data))}, nil
}

var fileLine = regexp.MustCompile(`^([A-Za-z0-9._-]+/index\.m3u8|[0-9]+\.m4s)$`)

// FuzzLoad reads indexes that somebody else wrote. What is taken is shown to viewers, in playlists that name its own files alone.
func FuzzLoad(f *testing.F) {
	for _, change := range []func(*recording.Recording){
		func(*recording.Recording) {},
		func(r *recording.Recording) { r.Rungs, r.Entries[0].Rungs = nil, nil },
	} {
		head, entries := index(f, change)
		f.Add(head, entries)
	}
	f.Add([]byte(`{"version":1,"stream":"film","id":"1","targetDuration":1}`), []byte(`[{"sequence":1,"duration":1,"rungs":{"audio":{}}},{}]`))
	f.Fuzz(func(t *testing.T, head, entries []byte) {
		s := shelf{objects: map[string][]byte{headKey: head, indexKey: entries}}
		r, err := recording.Load(t.Context(), s, "film/1")
		if err != nil {
			if !errors.Is(err, recording.ErrFormat) {
				t.Fatalf("error of no kind: %v", err)
			}
			return
		}
		if r.Duration() < 0 || r.Bytes() < 0 {
			t.Fatalf("%s, %d bytes", r.Duration(), r.Bytes())
		}
		for rung, gaps := range r.Gaps() {
			if _, err := r.Tracks(rung); err != nil && !errors.Is(err, recording.ErrTrack) {
				t.Fatalf("%s with %d gaps: %v", rung, gaps, err)
			}
		}
		if len(r.Entries) > 0 {
			checkPlayed(t, s, r)
		}
	})
}

// checkPlayed reads all playlists of a recording as a player would.
func checkPlayed(t *testing.T, s store.Store, r *recording.Recording) {
	t.Helper()
	lists, err := r.Playable().Playlists(true)
	must(t, err)
	handler, err := r.Playable().Handler(recording.Opener{Store: s, Folder: r.Folder()})
	must(t, err)
	for path, text := range lists {
		answer := httptest.NewRecorder()
		handler.ServeHTTP(answer, httptest.NewRequest(http.MethodGet, "/"+path, http.NoBody))
		if answer.Code != http.StatusOK || !bytes.Equal(answer.Body.Bytes(), text) {
			t.Fatalf("%s: %d, %s instead of\n%s", path, answer.Code, answer.Body, text)
		}
		if _, err := playlist.Unmarshal(text); err != nil && path != "master.m3u8" { // A master may have nothing to offer.
			t.Fatalf("%s: %v\n%s", path, err, text)
		}
		for line := range strings.Lines(string(text)) {
			if line = strings.TrimSuffix(line, "\n"); line != "" && line[0] != '#' && !fileLine.MatchString(line) {
				t.Fatalf("%s names %q", path, line)
			}
		}
	}
}
