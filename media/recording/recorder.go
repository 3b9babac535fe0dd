package recording

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/rs/zerolog"

	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/media/packager/ladder"
	"github.com/livepeer/network/media/store"
)

const (
	// maxQueued and maxQueuedBytes bound what waits for the store. What does not fit is a gap in the recording.
	maxQueued      = 120
	maxQueuedBytes = 256 << 20
	// maxQueuedGaps bounds the gaps that wait to be written down.
	maxQueuedGaps = 10_000
	// attempts is how often a sequence is tried to be stored, and retryPause the time between.
	attempts   = 3
	retryPause = 500 * time.Millisecond
	// entryTimeout bounds the storing of one sequence, whatever the store does.
	entryTimeout = 20 * time.Second
	// finishTimeout bounds what is still stored when the recorder is told to stop.
	finishTimeout = 10 * time.Second
	// playlistEvery is after how many sequences the stored playlists are brought up to date: half a minute of 2 s segments.
	playlistEvery = 16
	// resumeWithin is how long after its end a recording goes on when its stream comes back.
	resumeWithin = 10 * time.Minute
	// maxPuts bounds the objects that are stored at once.
	maxPuts = 4
)

// Config describes what to record.
type Config struct {
	// Store is where to.
	Store store.Store
	// Stream is the name that is published and Numbering tells its run of sequence numbers from others.
	Stream    string
	Numbering int64
	// Rungs are as in ladder.Config.
	Rungs []string
	// TargetDuration is the longest segment that is expected.
	TargetDuration time.Duration
	Clock          clock.Clock
	Log            zerolog.Logger
}

// Recorder keeps one stream. It is a ladder.Archive: Add never waits, so that a slow store costs the recording and never the
// viewers. Its methods may be called from any goroutine.
type Recorder struct {
	cfg  Config
	wake chan struct{}

	mu      sync.Mutex // guards the fields below
	queue   []ladder.Shown
	bytes   int  // in queue
	pause   bool // the publisher left: playlists are due
	open    *Recording
	kept    map[uint64]string // folder of each sequence that is stored, of the newest keptMemory
	keptLog []uint64
	counts  Counts
	newest  time.Time     // end of what was added last
	settled chan struct{} // closed when the queue is empty; nil while nobody waits for that
}

// keptMemory is for how many sequences a recorder remembers where they are: what a ladder lists at most, and more.
const keptMemory = 16_384

// Counts tells how a recorder does.
type Counts struct {
	// Stored and Lost count sequences.
	Stored, Lost uint64
	// Waiting is how many are not stored yet.
	Waiting int
}

// NewRecorder returns a Recorder that works while it is run. It goes on with the stream's last recording if that ended
// a short while ago; what it has so far is Past.
func NewRecorder(ctx context.Context, cfg Config) (*Recorder, error) {
	if cfg.Clock == nil || cfg.Store == nil || !namePattern.MatchString(cfg.Stream) || cfg.TargetDuration <= 0 {
		return nil, errors.New("recorder: needs a clock, a store, the name of a stream and a target duration")
	}
	r := &Recorder{cfg: cfg, wake: make(chan struct{}, 1), kept: make(map[uint64]string)}
	last, err := Load(ctx, cfg.Store, cfg.Stream)
	switch {
	case errors.Is(err, ErrNotFound), errors.Is(err, ErrFormat):
		return r, nil
	case err != nil:
		return nil, fmt.Errorf("last recording of %s: %w", cfg.Stream, err)
	case last.Numbering != cfg.Numbering || !slices.Equal(last.Rungs, cfg.Rungs) || len(last.Entries) == 0 || len(last.Entries) >= maxEntries ||
		cfg.Clock.Now().Sub(last.ends()) > resumeWithin:
		return r, nil
	}
	r.open, r.newest = last, last.ends()
	for _, e := range last.Entries {
		r.keep(e.Sequence)
	}
	return r, nil
}

// Past is what the open recording has, for ladder.Config.
func (r *Recorder) Past() []ladder.Shown {
	if snapshot := r.Snapshot(); snapshot != nil {
		return snapshot.Entries
	}
	return nil
}

// Snapshot returns the recording that is open, as it is in the store; nil if there is none.
func (r *Recorder) Snapshot() *Recording {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.open == nil {
		return nil
	}
	return &Recording{Head: r.open.Head, Entries: slices.Clip(r.open.Entries)}
}

// Counts returns how the recorder does.
func (r *Recorder) Counts() Counts {
	r.mu.Lock()
	defer r.mu.Unlock()
	c := r.counts
	c.Waiting = len(r.queue)
	return c
}

// Settle waits until nothing that was added waits for the store any more: it is stored, or lost. It returns the error of ctx
// if that ends first, as it does when the recorder is not run.
func (r *Recorder) Settle(ctx context.Context) error {
	r.mu.Lock()
	if len(r.queue) == 0 {
		r.mu.Unlock()
		return nil
	}
	if r.settled == nil {
		r.settled = make(chan struct{})
	}
	settled := r.settled
	r.mu.Unlock()
	select {
	case <-settled:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// Add implements ladder.Archive.
func (r *Recorder) Add(s ladder.Shown) {
	size := 0
	for _, p := range s.Rungs {
		size += len(p.Data)
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	if len(r.queue) >= maxQueuedGaps {
		r.counts.Lost++
		return
	}
	if len(r.queue) >= maxQueued || r.bytes+size > maxQueuedBytes {
		s.Rungs, size = nil, 0
	}
	r.queue = append(r.queue, s)
	r.bytes += size
	r.signal()
}

// Pause says that the publisher left: the playlists are brought up to date. Whatever is added later goes on with the recording.
func (r *Recorder) Pause() {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.pause = true
	r.signal()
}

func (r *Recorder) signal() {
	select {
	case r.wake <- struct{}{}:
	default: // It is awake already.
	}
}

// Kept implements ladder.Archive. What still waits counts as kept.
func (r *Recorder) Kept(sequence uint64) bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	if _, stored := r.kept[sequence]; stored {
		return true
	}
	return slices.ContainsFunc(r.queue, func(s ladder.Shown) bool { return s.Sequence == sequence && len(s.Rungs) > 0 })
}

// Open implements ladder.Opener.
func (r *Recorder) Open(ctx context.Context, rung, file string) (io.ReadCloser, int64, error) {
	var sequence uint64
	pattern := fragmentPattern
	if strings.HasPrefix(file, "init-") {
		pattern = "init-%d.mp4"
	}
	if _, err := fmt.Sscanf(file, pattern, &sequence); err != nil {
		return nil, 0, fmt.Errorf("%s: %w", file, store.ErrNotFound)
	}
	folder, stored, data := r.find(sequence, rung, pattern == fragmentPattern)
	if data != nil {
		return io.NopCloser(bytes.NewReader(data)), int64(len(data)), nil
	}
	if !stored {
		return nil, 0, fmt.Errorf("%s/%s: %w", rung, file, store.ErrNotFound)
	}
	return Opener{r.cfg.Store, folder}.Open(ctx, rung, file)
}

// fragmentPattern reads what ladder.FragmentFile writes.
const fragmentPattern = "%d.m4s"

// find returns the folder of a sequence that is stored, or the fragment of one that waits for the store.
func (r *Recorder) find(sequence uint64, rung string, fragment bool) (folder string, stored bool, data []byte) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if folder, stored = r.kept[sequence]; stored || !fragment {
		return folder, stored, nil
	}
	for _, s := range r.queue {
		if s.Sequence == sequence {
			return "", false, s.Rungs[rung].Data
		}
	}
	return "", false, nil
}

// keep remembers where a sequence is. The caller holds mu, or nobody else has r.
func (r *Recorder) keep(sequence uint64) {
	r.kept[sequence] = r.open.Folder()
	r.keptLog = append(r.keptLog, sequence)
	if len(r.keptLog) > keptMemory {
		delete(r.kept, r.keptLog[0])
		r.keptLog = r.keptLog[1:]
	}
}

// Run stores what is added until ctx ends, and then what still waits, within finishTimeout.
func (r *Recorder) Run(ctx context.Context) error {
	w := &writer{Recorder: r, inits: make(map[string]bool), healthy: true}
	if last := r.Snapshot(); last != nil {
		w.dirty = len(last.Entries) / chunkEntries
	}
	for ctx.Err() == nil {
		select {
		case <-r.wake:
			w.drain(ctx)
		case <-ctx.Done():
		}
	}
	last, cancel := context.WithTimeout(context.WithoutCancel(ctx), finishTimeout)
	defer cancel()
	r.mu.Lock()
	r.pause = true
	r.mu.Unlock()
	w.drain(last)
	return nil
}

// take returns the oldest of the queue, or that a pause is due, or neither. What is returned stays in the queue until drop.
func (r *Recorder) take() (s ladder.Shown, there, pause bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if len(r.queue) > 0 {
		return r.queue[0], true, false
	}
	pause, r.pause = r.pause, false
	return s, false, pause
}

// drop ends what take began.
func (r *Recorder) drop(lost bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	for _, p := range r.queue[0].Rungs {
		r.bytes -= len(p.Data)
	}
	r.queue[0] = ladder.Shown{}
	r.queue = r.queue[1:]
	if lost {
		r.counts.Lost++
	} else {
		r.counts.Stored++
	}
	if len(r.queue) == 0 && r.settled != nil {
		close(r.settled)
		r.settled = nil
	}
}

// writer is the one goroutine that stores.
type writer struct {
	*Recorder
	inits     map[string]bool // what is stored of the open recording
	dirty     int             // first part of the index that is not stored as it is
	unlisted  int             // sequences that the stored playlists lack
	healthy   bool            // the store took the last sequence
	announced bool            // the head of the open recording is stored
}

func (w *writer) drain(ctx context.Context) {
	for ctx.Err() == nil {
		s, there, pause := w.take()
		switch {
		case there:
			lost := w.entry(ctx, s)
			w.drop(lost)
			if w.unlisted >= playlistEvery {
				w.playlists(ctx, false)
			}
		case pause:
			w.playlists(ctx, true)
			return
		default:
			return
		}
	}
}

// entry stores one sequence and tells whether it was lost.
func (w *writer) entry(ctx context.Context, s ladder.Shown) (lost bool) {
	w.begin(s)
	if len(s.Rungs) > 0 {
		if err := w.persist(ctx, s); err != nil {
			w.report(s.Sequence, err)
			s.Rungs = nil
		}
	} else {
		w.report(s.Sequence, errors.New("the store was too slow"))
	}
	w.mu.Lock()
	w.open.Entries = append(w.open.Entries, s)
	w.newest = s.Wall.Add(s.Duration)
	if len(s.Rungs) > 0 {
		w.keep(s.Sequence)
	}
	w.mu.Unlock()
	w.unlisted++
	if err := w.index(ctx); err != nil {
		w.cfg.Log.Warn().Err(err).Msg("the index of the recording is behind")
	}
	return len(s.Rungs) == 0
}

// report tells of a gap, the first of several in a row at a higher level.
func (w *writer) report(sequence uint64, err error) {
	level := zerolog.DebugLevel
	if w.healthy {
		level = zerolog.WarnLevel
	}
	w.healthy = false
	w.cfg.Log.WithLevel(level).Err(err).Uint64("sequence", sequence).Msg("a segment is not recorded: the recording has a gap")
}

// begin opens a recording for s, if there is none that it goes on with.
func (w *writer) begin(s ladder.Shown) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.open != nil && s.Wall.Sub(w.newest) <= resumeWithin && len(w.open.Entries) < maxEntries {
		return
	}
	w.open = &Recording{Head: Head{
		Version: formatVersion, Stream: w.cfg.Stream, ID: s.Wall.UTC().Format(idLayout), Numbering: w.cfg.Numbering,
		Rungs: w.cfg.Rungs, TargetDuration: w.cfg.TargetDuration, Started: s.Wall,
	}}
	clear(w.inits)
	w.dirty, w.announced = 0, false
	w.cfg.Log.Info().Str("recording", w.open.Name()).Msg("recording begins")
}

// persist stores the media of a sequence, with retries while the store is otherwise well.
func (w *writer) persist(ctx context.Context, s ladder.Shown) error {
	ctx, cancel := context.WithTimeout(ctx, entryTimeout)
	defer cancel()
	tries := attempts
	if !w.healthy {
		tries = 1
	}
	var err error
	for n := range tries {
		if n > 0 {
			select {
			case <-w.cfg.Clock.After(retryPause):
			case <-ctx.Done():
			}
		}
		if err = w.announce(ctx); err == nil {
			err = w.media(ctx, s)
		}
		if err == nil {
			if !w.healthy {
				w.cfg.Log.Info().Uint64("sequence", s.Sequence).Msg("segments are recorded again")
			}
			w.healthy = true
			return nil
		}
		if ctx.Err() != nil {
			return fmt.Errorf("not stored within %s: %w", entryTimeout, err)
		}
	}
	return err
}

// announce stores the head.
func (w *writer) announce(ctx context.Context) error {
	if w.announced {
		return nil
	}
	text, err := json.MarshalIndent(w.open.Head, "", "  ")
	if err != nil {
		return err
	}
	for _, key := range []string{w.open.Folder() + "/" + headFile, w.open.catalogKey()} {
		if _, err := w.cfg.Store.Put(ctx, key, bytes.NewReader(text)); err != nil {
			return err
		}
	}
	w.announced = true
	return nil
}

// media stores the fragments of a sequence, and the init segments that are new, several at once.
func (w *writer) media(ctx context.Context, s ladder.Shown) error {
	objects := make(map[string][]byte)
	for rung, p := range s.Rungs {
		at := w.open.Folder() + "/" + rung + "/"
		objects[at+ladder.FragmentFile(s.Sequence)] = p.Data
		if init := at + ladder.InitFile(p.Init); !w.inits[init] && p.InitData != nil {
			objects[init] = p.InitData
		}
	}
	var wait sync.WaitGroup
	var mu sync.Mutex
	var failed error
	slots := make(chan struct{}, maxPuts)
	for key, data := range objects {
		slots <- struct{}{}
		wait.Go(func() {
			defer func() { <-slots }()
			if _, err := w.cfg.Store.Put(ctx, key, bytes.NewReader(data)); err != nil {
				mu.Lock()
				defer mu.Unlock()
				failed = err // One of them is enough to tell.
			}
		})
	}
	wait.Wait()
	if failed == nil {
		for key := range objects {
			if strings.Contains(key, "/init-") {
				w.inits[key] = true
			}
		}
	}
	return failed
}

// index stores the parts of the index that changed.
func (w *writer) index(ctx context.Context) error {
	if !w.announced {
		return nil // The store has taken nothing yet, and the gaps were told of.
	}
	ctx, cancel := context.WithTimeout(ctx, entryTimeout)
	defer cancel()
	for ; w.dirty*chunkEntries < len(w.open.Entries); w.dirty++ {
		chunk := w.open.Entries[w.dirty*chunkEntries:]
		full := len(chunk) >= chunkEntries
		text, err := json.Marshal(chunk[:min(len(chunk), chunkEntries)])
		if err != nil {
			return err
		}
		if _, err := w.cfg.Store.Put(ctx, w.open.chunkKey(w.dirty), bytes.NewReader(text)); err != nil {
			return err
		}
		if !full {
			return nil
		}
	}
	return nil
}

// playlists stores the playlists as they are.
func (w *writer) playlists(ctx context.Context, ended bool) {
	if w.open == nil || len(w.open.Entries) == 0 || !w.healthy {
		return
	}
	ctx, cancel := context.WithTimeout(ctx, entryTimeout)
	defer cancel()
	lists, err := w.open.Playable().Playlists(ended)
	for file, text := range lists {
		if err == nil {
			_, err = w.cfg.Store.Put(ctx, w.open.Folder()+"/"+file, bytes.NewReader(text))
		}
	}
	if err != nil {
		w.cfg.Log.Warn().Err(err).Msg("the stored playlists of the recording are behind")
		return
	}
	w.unlisted = 0
}
