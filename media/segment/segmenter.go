package segment

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"fmt"
	"time"

	"github.com/livepeer/network/internal/blob"
	"github.com/livepeer/network/media/unit"
)

const (
	// DefaultTarget is the duration after which the next key frame begins a new segment.
	DefaultTarget = 2 * time.Second
	// MaxKeyInterval is how long a stream may go on without a key frame.
	MaxKeyInterval = 20 * time.Second
	// MaxBytes is the most a segment may hold: two seconds at 67 Mb/s, ten at 13.
	MaxBytes = blob.MaxBytes

	// cutSlack is how much short of the target a segment may be, because protocols round
	// timestamps to milliseconds and a source with a key frame every 2 s is to give segments of 2 s.
	cutSlack = 20 * time.Millisecond
	// timelineStart is the DTS of the first frame; it leaves room for the clock reference that goes ahead of it.
	timelineStart = time.Second
	// defaultFrame is how long the only frame of a stream lasts.
	defaultFrame = time.Second / 30
)

var (
	// ErrNoKeyFrame says that a stream cannot be cut since MaxKeyInterval passed without a key frame.
	ErrNoKeyFrame = errors.New("no key frame")
	// ErrTooLarge says that a segment grew over MaxBytes before a key frame came.
	ErrTooLarge = errors.New("segment too large")
	// ErrNoTracks says that units came before SetTracks.
	ErrNoTracks = errors.New("no tracks")
)

// Config says how to cut.
type Config struct {
	// Target is the duration after which the next key frame begins a new segment. Zero means DefaultTarget.
	Target time.Duration
	// First is the sequence number of the first segment.
	First uint64
}

// Segmenter cuts the remuxed units of a stream at key frames. It serves one stream, whose publisher may
// come and go: SetTracks begins each publication, and sequence numbers and timeline go on.
// It is not safe for concurrent use.
type Segmenter struct {
	cfg   Config
	next  uint64        // sequence number of the next segment
	end   time.Duration // where the next segment begins on the timeline
	broke bool          // the next segment to open does not continue the one before

	video  unit.Track
	audio  *unit.Track
	shift  time.Duration // from the publication's timestamps to the timeline
	placed bool          // shift is known
	since  time.Duration // DTS of the latest key frame, or of the first frame while there is none
	seen   bool          // a video frame came
	frame  time.Duration // how long the latest frame lasted
	last   time.Duration // DTS of the latest frame
	gop    time.Duration // latest complete key frame interval

	open      []unit.Unit // the segment being filled, its first unit a key frame
	openBroke bool        // it does not continue the one before
	carry     []unit.Unit // audio that came early for the segment after it
	bytes     int         // payload in open
}

// New returns a Segmenter that waits for SetTracks.
func New(cfg Config) *Segmenter {
	if cfg.Target <= 0 {
		cfg.Target = DefaultTarget
	}
	return &Segmenter{cfg: cfg, next: cfg.First, end: timelineStart, frame: defaultFrame}
}

// Takes tells whether a track can be in a segment: MPEG-TS has no mapping for VP9, none for AV1 that decoders know, and
// transcoders take 8 bits a sample that are not HDR.
func Takes(t unit.Track) bool {
	const bits = 8
	return t.Codec != unit.AV1 && t.Codec != unit.VP9 && (!t.Video() || t.BitDepth() <= bits && t.Transfer() == unit.SDR)
}

// SetTracks begins a publication. What the one before left unfinished is dropped: call Flush first to have it.
// The error is unit.ErrUnsupported with the reason.
func (s *Segmenter) SetTracks(tracks []unit.Track) error {
	if err := unit.Check(tracks); err != nil {
		return err
	}
	for _, t := range tracks {
		if !Takes(t) {
			return fmt.Errorf("%w: %s of %d bits %s cannot be in a segment", unit.ErrUnsupported, t.Codec, t.BitDepth(), t.Transfer())
		}
	}
	s.audio = nil
	for _, t := range tracks {
		if t.Video() {
			s.video = t
		} else {
			s.audio = &t
		}
	}
	s.broke = s.next != s.cfg.First
	s.placed, s.seen, s.gop = false, false, 0
	s.clear()
	return nil
}

// Write takes the next unit of a Remuxer and returns the segments it completes.
// After an error the publication is over; SetTracks begins another.
func (s *Segmenter) Write(u unit.Unit) ([]Segment, error) {
	switch {
	case s.video.Codec == "":
		return nil, ErrNoTracks
	case u.Track == s.video.ID:
		return s.writeVideo(u)
	case s.audio != nil && u.Track == s.audio.ID:
		return nil, s.writeAudio(u)
	default:
		return nil, fmt.Errorf("track %d: %w", u.Track, ErrNoTracks)
	}
}

// Flush returns the unfinished segment, if there is one. The next segment begins with the next key frame.
func (s *Segmenter) Flush() []Segment {
	if len(s.open) == 0 {
		return nil
	}
	shown := s.open[0].PTS
	for _, u := range s.open {
		if u.Track == s.video.ID {
			shown = max(shown, u.PTS)
		}
	}
	done, err := s.cut(shown + s.frame)
	if err != nil {
		s.clear() // What cannot be written is not a segment; the units before it were.
	}
	s.carry = nil
	return done
}

// Meter tells how well the stream suits segments.
type Meter struct {
	// GOP is the latest key frame interval: the complete one, or the running one once that is longer.
	GOP time.Duration
	// Long says that GOP is over Config.Target: segments are longer than wanted, and so is the delay of the viewers.
	Long bool
}

// Meter returns the current measurement.
func (s *Segmenter) Meter() Meter {
	gop := s.gop
	if s.seen {
		gop = max(gop, s.last-s.since)
	}
	return Meter{GOP: gop, Long: gop > s.cfg.Target+cutSlack}
}

func (s *Segmenter) writeVideo(u unit.Unit) (done []Segment, err error) {
	if err := s.measure(u); err != nil {
		return nil, err
	}
	s.broke = s.broke || u.Jump
	if !u.Key {
		if len(s.open) == 0 {
			return nil, nil // It refers to pictures that never came.
		}
		return nil, s.append(u)
	}
	changed, err := s.parameters(u)
	if err != nil {
		return nil, err
	}
	s.broke = s.broke || (changed && s.placed)
	if len(s.open) > 0 {
		if !s.broke && u.DTS-s.open[0].DTS < s.cfg.Target-cutSlack {
			return nil, s.append(u)
		}
		if done, err = s.cut(u.PTS); err != nil {
			return nil, err
		}
	}
	return done, s.begin(u)
}

func (s *Segmenter) writeAudio(u unit.Unit) error {
	s.broke = s.broke || u.Jump
	if len(s.open) == 0 {
		return nil // Sound goes with pictures.
	}
	return s.append(u)
}

// measure keeps the length of frames and of key frame intervals.
func (s *Segmenter) measure(u unit.Unit) error {
	switch {
	case !s.seen:
		s.seen, s.since = true, u.DTS
	case u.DTS <= s.last:
		return fmt.Errorf("frame at %v follows one at %v: units are not remuxed", u.DTS, s.last)
	default:
		s.frame = u.DTS - s.last
	}
	s.last = u.DTS
	interval := u.DTS - s.since
	switch {
	case interval > MaxKeyInterval:
		return fmt.Errorf("%w (IDR) for %v", ErrNoKeyFrame, interval.Round(time.Millisecond))
	case u.Key:
		if s.placed {
			s.gop = interval
		}
		s.since = u.DTS
	}
	return nil
}

// parameters takes the sequence parameter set of a key frame and tells whether it is a new one.
func (s *Segmenter) parameters(u unit.Unit) (changed bool, err error) {
	sets := unit.Sets(s.video.Codec, u.Payload)
	if sets == nil {
		return false, errors.New("key frame without parameter sets: units are not remuxed")
	}
	now := unit.Begin(s.video.ID, s.video.Codec, sets)
	if bytes.Equal(now.SPS, s.video.SPS) {
		return false, nil
	}
	if _, _, err := now.PictureSize(); err != nil {
		return false, err
	}
	if !Takes(now) {
		return false, fmt.Errorf("%w: %s changes to %d bits", unit.ErrUnsupported, now.Codec, now.BitDepth())
	}
	s.video = now
	return true, nil
}

// begin opens a segment with a key frame.
func (s *Segmenter) begin(key unit.Unit) error {
	if !s.placed {
		s.shift, s.placed = s.end-key.DTS, true
	}
	s.openBroke, s.broke = s.broke, false
	if err := s.append(key); err != nil {
		return err
	}
	for _, u := range s.carry {
		if err := s.append(u); err != nil {
			return err
		}
	}
	s.carry = nil
	return nil
}

func (s *Segmenter) append(u unit.Unit) error {
	s.bytes += u.Size()
	if s.bytes > MaxBytes {
		return fmt.Errorf("%w: over %d bytes without a key frame; send key frames more often, or a lower bitrate", ErrTooLarge, MaxBytes)
	}
	s.open = append(s.open, u)
	return nil
}

func (s *Segmenter) clear() {
	s.open, s.carry, s.bytes = nil, nil, 0
}

// cut ends the open segment at a time of the publication. Audio that belongs to the next one is carried over.
func (s *Segmenter) cut(end time.Duration) ([]Segment, error) {
	first := s.open[0]
	if end <= first.PTS { // The next key frame is shown early; decoding order still holds.
		end = first.PTS + max(s.last-first.DTS, unit.Tick)
	}
	var units, carry []unit.Unit
	for _, u := range s.open {
		if u.Track != s.video.ID && u.PTS >= end {
			carry = append(carry, u)
		} else {
			units = append(units, u)
		}
	}
	data, err := s.marshal(units)
	if err != nil {
		return nil, fmt.Errorf("write segment %d: %w", s.next, err)
	}
	hash, err := blob.Root(data)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrTooLarge, err)
	}
	seg := Segment{
		Sequence: s.next, Data: data,
		Duration: end - first.PTS, PTS: first.PTS + s.shift, Wall: first.Wall,
		Discontinuity: s.openBroke,
		Hash:          hash, SHA256: sha256.Sum256(data),
	}
	s.next++
	s.end = seg.PTS + seg.Duration
	s.clear()
	s.carry = carry
	return []Segment{seg}, nil
}
