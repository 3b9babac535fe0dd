package ladder

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"time"

	"github.com/bluenviron/mediacommon/v2/pkg/formats/fmp4"
	"github.com/bluenviron/mediacommon/v2/pkg/formats/fmp4/seekablebuffer"

	"github.com/livepeer/network/media/fragmented"
)

const (
	// maxSkew is how far from the source's first picture a rendition may begin. A change of frame
	// rate moves it by up to one frame.
	maxSkew = clockRate / 10
	// maxReorder is how far apart decoding and showing of a picture may be.
	maxReorder = 2 * clockRate
	// startOffset is added to all decode times, which CMAF keeps unsigned: audio may begin before the first picture.
	startOffset = 10 * time.Second
	// trackID is the one track of every init segment.
	trackID = 1
)

// blob is an immutable answer to an HTTP request.
type blob struct {
	data []byte
	etag string
}

func newBlob(data []byte) blob {
	sum := sha256.Sum256(data)
	return blob{data, `"` + hex.EncodeToString(sum[:12]) + `"`}
}

// header is a CMAF init segment and what the multivariant playlist says of it.
type header struct {
	blob
	codec         string // as in RFC 6381
	width, height int    // pixels; 0 for audio
}

// fragment is one sequence of one rung.
type fragment struct {
	blob
	header      *header
	headerSince uint64 // the sequence that names the header's URI
	samples     int
	size        int // bytes, also when memory has them no more
	parts       []part
}

// part is a run of samples inside the bytes of a fragment.
type part struct {
	offset, size int
	duration     time.Duration
	independent  bool
}

// span is where a sequence lies on the timeline of its stream, in ticks of clockRate.
type span struct{ start, length int64 }

func toTicks(d time.Duration) int64 {
	const tick = 9 // per 100 µs; exact for what came from ticks
	const per = int64(100 * time.Microsecond)
	return (int64(d)*tick + per/2) / per
}

// videoFragment makes the CMAF fragment of pictures that lie at s.
func videoFragment(sequence uint64, e *elementary, s span, target time.Duration) (*fragment, error) {
	first := unwrap(e.video[0].pts, s.start)
	if d := first - s.start; d > maxSkew || d < -maxSkew {
		return nil, fmt.Errorf("%.3f s off: %w", float64(d)/clockRate, ErrMisaligned)
	}
	h, err := videoHeader(e)
	if err != nil {
		return nil, err
	}
	samples := make([]*fmp4.Sample, len(e.video))
	decode := make([]int64, len(e.video)+1)
	// Decoding begins when showing does, with negative offsets where pictures come in another order.
	// So all rungs begin at the same decode time, whatever the delay of their encoders.
	delay := first - unwrap(e.video[0].dts, s.start)
	for i, p := range e.video {
		shown, coded := unwrap(p.pts, s.start), unwrap(p.dts, s.start)
		if shown < s.start-maxSkew || shown > s.start+s.length+maxSkew || coded < shown-maxReorder || coded > shown+maxReorder {
			return nil, fmt.Errorf("picture %d at %.3f s: %w", i, float64(shown-s.start)/clockRate, ErrMisaligned)
		}
		decode[i] = coded + delay
		if i > 0 {
			decode[i] = max(decode[i], decode[i-1]+1)
		}
		payload, err := fragmented.Join(e.track.Codec, p.payload)
		if err != nil {
			return nil, fmt.Errorf("%w: picture %d: %w", ErrMedia, i, err)
		}
		samples[i] = &fmp4.Sample{
			PTSOffset:       int32(shown - decode[i]), // a few seconds
			IsNonSyncSample: !p.key,
			Payload:         payload,
		}
	}
	// The last picture lasts until the next segment begins, so that decode times have no hole.
	last := len(e.video) - 1
	decode[last+1] = max(decode[0]+s.length, decode[last]+1)
	for i := range samples {
		samples[i].Duration = uint32(decode[i+1] - decode[i]) // positive by the two max above
	}
	return marshal(sequence, h, clockRate, decode[0], samples, target)
}

// marshal writes samples that begin at base, in ticks of timescale, as parts no longer than target.
func marshal(sequence uint64, h *header, timescale int, base int64, samples []*fmp4.Sample, target time.Duration) (*fragment, error) {
	f := &fragment{header: h, samples: len(samples)}
	at := base + int64(startOffset/time.Second)*int64(timescale)
	if at < 0 {
		return nil, fmt.Errorf("%w: %d ticks before the stream began", ErrMedia, -at)
	}
	limit := uint64(target.Seconds() * float64(timescale)) // both positive
	var buf bytes.Buffer
	for len(samples) > 0 {
		n, ticks := 1, uint64(samples[0].Duration)
		for n < len(samples) && ticks+uint64(samples[n].Duration) <= limit {
			ticks += uint64(samples[n].Duration)
			n++
		}
		var chunk seekablebuffer.Buffer
		err := fmp4.Part{
			SequenceNumber: uint32(sequence), // informative, may wrap
			Tracks:         []*fmp4.PartTrack{{ID: trackID, BaseTime: uint64(at), Samples: samples[:n]}},
		}.Marshal(&chunk)
		if err != nil {
			return nil, fmt.Errorf("%w: part: %w", ErrMedia, err)
		}
		f.parts = append(f.parts, part{
			offset: buf.Len(), size: chunk.Len(), independent: !samples[0].IsNonSyncSample,
			duration: time.Duration(ticks) * time.Second / time.Duration(timescale), // seconds
		})
		buf.Write(chunk.Bytes())
		at += int64(ticks) // seconds
		samples = samples[n:]
	}
	f.blob = newBlob(buf.Bytes())
	f.size = buf.Len()
	return f, nil
}
