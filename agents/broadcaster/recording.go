package broadcaster

import (
	"context"
	"fmt"
	"time"

	"github.com/livepeer/network/media/packager/ladder"
	"github.com/livepeer/network/media/profile"
	"github.com/livepeer/network/media/recording"
	mediastore "github.com/livepeer/network/media/store"
)

const (
	// ladderMemory is how many segments of a recorded stream stay in memory; the store has those before: two minutes of 2 s segments.
	ladderMemory = 60
	// MaxDVR is how far back viewers may seek at most.
	MaxDVR = 6 * time.Hour
	// partDuration is how long the parts of the ladder are that let players join close to the live edge.
	partDuration = 500 * time.Millisecond
)

// Archive says what is kept of the streams.
type Archive struct {
	// Store is where recordings are. Without one nothing is recorded or played back.
	Store mediastore.Store
	// Record says that streams are recorded.
	Record bool
	// DVR is how far back viewers of a live stream may seek, at most MaxDVR; beyond two minutes only in what is recorded.
	DVR time.Duration
}

// Check tells what of it cannot be done.
func (a Archive) Check() error {
	switch {
	case a.Record && a.Store == nil:
		return fmt.Errorf("recording needs a store")
	case a.DVR < 0 || a.DVR > MaxDVR:
		return fmt.Errorf("viewers may seek back from 0s to %s, not %s", MaxDVR, a.DVR)
	case a.DVR > ladderWindow*segmentTarget && !a.Record:
		return fmt.Errorf("viewers can seek back %s only in what is recorded", a.DVR)
	}
	return nil
}

// segmentTarget is how long segments usually are.
const segmentTarget = 2 * time.Second

// window is how many segments viewers can seek back.
func (a Archive) window() int { return max(ladderWindow, int(a.DVR/segmentTarget)) }

// newRecorder returns what records a stream, or nil.
func (b *Broadcaster) newRecorder(ctx context.Context, name string, numbering int64, profiles []profile.Profile) (*recording.Recorder, error) {
	if !b.cfg.Archive.Record {
		return nil, nil //nolint:nilnil // not recording is no error
	}
	return recording.NewRecorder(ctx, recording.Config{
		Store: b.cfg.Archive.Store, Stream: name, Numbering: numbering, Rungs: rungsOf(profiles),
		TargetDuration: targetDuration, Clock: b.cfg.Clock, Log: b.cfg.Log.With().Str("stream", name).Logger(),
	})
}

func rungsOf(profiles []profile.Profile) []string {
	rungs := make([]string, len(profiles))
	for i, p := range profiles {
		rungs[i] = p.Name
	}
	return rungs
}

// archived adds to the config of a ladder what a stream that is recorded needs.
func (s *stream) archived(c ladder.Config) ladder.Config {
	c.PartDuration = partDuration
	c.Window = ladderWindow
	if s.recorder != nil {
		c.Archive, c.Memory, c.Window, c.Past = s.recorder, ladderMemory, s.cfg.Archive.window(), s.recorder.Past()
	}
	return c
}

// record runs the recorder of a stream, if it has one, until ctx ends.
func (s *stream) record(ctx context.Context) {
	if s.recorder == nil {
		return
	}
	if err := s.recorder.Run(ctx); err != nil {
		s.log.Error().Err(err).Msg("recording stopped")
	}
}
