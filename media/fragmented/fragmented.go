// Package fragmented reads fragmented MP4 that strangers sent: segments of publishers, and renditions of codecs that
// MPEG-TS cannot carry. It refuses files that make a reader use far more memory than they have bytes.
//
// Start from Pictures for a rendition, or from Split, Init and Parts.
package fragmented

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/bluenviron/mediacommon/v2/pkg/formats/fmp4"
	"github.com/bluenviron/mediacommon/v2/pkg/formats/mp4/codecs"

	"github.com/livepeer/network/media/unit"
)

const (
	// MaxSamples bounds the samples of a file, of all its fragments and tracks together: a minute at 120 pictures and
	// 400 packets of sound a second.
	MaxSamples = 32_000
	// maxHeader bounds an init segment, in bytes; real ones take less than two thousand.
	maxHeader = 64 << 10
	// maxBoxes bounds the boxes that are looked into.
	maxBoxes = 4 * MaxSamples
	// boxHeader is a size of 32 bits and a name (ISO/IEC 14496-12, 4.2).
	boxHeader = 8
)

// ErrMP4 is wrapped by every error of this package, with the first fault.
var ErrMP4 = errors.New("not fragmented mp4")

func fault(format string, args ...any) error {
	return fmt.Errorf("%w: %w", ErrMP4, fmt.Errorf(format, args...))
}

// Is tells fragmented MP4, whose first box is ftyp, from MPEG-TS (ISO/IEC 14496-12, 4.3).
func Is(data []byte) bool { return len(data) >= boxHeader && string(data[4:boxHeader]) == "ftyp" }

// Split returns the init segment that data begins with, if it does, and the fragments after it.
func Split(data []byte) (init, rest []byte) {
	at := 0
	for len(data)-at >= boxHeader {
		size, err := sizeOf(data[at:])
		if err != nil {
			return nil, data
		}
		switch string(data[at+4 : at+boxHeader]) {
		case "moov":
			return data[:at+size], data[at+size:]
		case "moof", "mdat":
			return nil, data
		}
		at += size
	}
	return nil, data
}

// sizeOf returns the size of the box that b begins with. Sizes of 64 bits, and boxes that last to the end of the file,
// are refused: nothing as small as a segment needs them.
func sizeOf(b []byte) (int, error) {
	if len(b) < boxHeader {
		return 0, fault("%d bytes are no box", len(b))
	}
	size := int(binary.BigEndian.Uint32(b))
	if size < boxHeader || size > len(b) {
		return 0, fault("a box %q of %d bytes, %d are there", b[4:boxHeader], size, len(b))
	}
	return size, nil
}

// Init reads an init segment.
func Init(data []byte) (fmp4.Init, error) {
	var init fmp4.Init
	// The reader takes boxes of fragments here too, and believes them the number of their entries.
	if len(data) > maxHeader || bytes.Contains(data, []byte("trun")) {
		return init, fault("an init segment of %d bytes, or with samples", len(data))
	}
	if err := init.Unmarshal(bytes.NewReader(data)); err != nil {
		return init, fault("%w", err)
	}
	return init, nil
}

// Check tells whether a file of any kind may be given to a reader that does not count, as that of HLS. What is no MP4 may.
func Check(data []byte) error {
	if len(data) < boxHeader {
		return nil
	}
	// Other formats begin with what would be the size of a box far larger than they are, which nothing can follow then.
	name := string(data[4:boxHeader])
	if int(binary.BigEndian.Uint32(data)) > len(data) && name != "moof" && name != "moov" {
		return nil
	}
	return new(counter).boxes(data, 0)
}

// Parts reads fragments.
func Parts(data []byte) (fmp4.Parts, error) {
	if err := new(counter).boxes(data, 0); err != nil {
		return nil, err
	}
	var parts fmp4.Parts
	if err := parts.Unmarshal(data); err != nil {
		return nil, fault("%w", err)
	}
	return parts, nil
}

// counter walks fragments before they are read.
type counter struct{ seen, samples int }

// maxDepth is that of a run of samples: moof, traf, trun.
const maxDepth = 2

// boxes bounds what the boxes in data announce.
func (c *counter) boxes(data []byte, depth int) error {
	for len(data) > 0 {
		size, err := sizeOf(data)
		if err != nil {
			return err
		}
		if c.seen++; c.seen > maxBoxes {
			return fault("over %d boxes", maxBoxes)
		}
		body := data[boxHeader:size]
		switch name := string(data[4:boxHeader]); {
		case (name == "moof" || name == "traf") && depth < maxDepth:
			err = c.boxes(body, depth+1)
		case name == "moov" && bytes.Contains(body, []byte("trun")):
			err = fault("an init segment with samples")
		case name == "trun":
			err = c.run(body)
		}
		if err != nil {
			return err
		}
		data = data[size:]
	}
	return nil
}

// run counts a run of samples (ISO/IEC 14496-12, 8.8.8): flags, then how many.
func (c *counter) run(body []byte) error {
	if len(body) < 8 {
		return fault("a run of %d bytes", len(body))
	}
	n := binary.BigEndian.Uint32(body[4:])
	if n > MaxSamples || c.samples+int(n) > MaxSamples {
		return fault("over %d samples", MaxSamples)
	}
	c.samples += int(n)
	return nil
}

// Picture is a sample of a rendition.
type Picture struct {
	// PTS and DTS are in ticks of 90 kHz, of any size.
	PTS, DTS int64
	// Data is the sample as it is in the file.
	Data []byte
}

// Pictures reads a rendition: one video track of 90,000 ticks a second, which is VP9 or AV1.
func Pictures(data []byte) (unit.Codec, []Picture, error) {
	header, rest := Split(data)
	if header == nil {
		return "", nil, fault("no init segment")
	}
	init, err := Init(header)
	if err != nil {
		return "", nil, err
	}
	if len(init.Tracks) != 1 || init.Tracks[0].TimeScale != unit.VideoClockRate {
		return "", nil, fault("%d tracks instead of one of %d ticks a second", len(init.Tracks), unit.VideoClockRate)
	}
	var codec unit.Codec
	switch init.Tracks[0].Codec.(type) {
	case *codecs.VP9:
		codec = unit.VP9
	case *codecs.AV1:
		codec = unit.AV1
	default:
		return "", nil, fault("a codec that belongs in mpeg-ts, or none that is known")
	}
	parts, err := Parts(rest)
	if err != nil {
		return "", nil, err
	}
	var pictures []Picture
	for _, part := range parts {
		if len(part.Tracks) != 1 || part.Tracks[0].ID != init.Tracks[0].ID {
			return "", nil, fault("a fragment of %d tracks", len(part.Tracks))
		}
		at := int64(part.Tracks[0].BaseTime & maxTime)
		for _, s := range part.Tracks[0].Samples {
			pictures = append(pictures, Picture{PTS: at + int64(s.PTSOffset), DTS: at, Data: s.Payload})
			at += int64(s.Duration)
		}
	}
	return codec, pictures, nil
}

// maxTime keeps times far from overflow, and keeps the 33 bits that a clock of MPEG-TS has.
const maxTime = 1<<48 - 1
