// Package mpegts takes MPEG-TS apart as publishers send it: with lost packets, tables that change and tracks
// that are announced and never come.
//
// Start from Reader. It is a writer that is given bytes in pieces of any size, and does no I/O but to drain a reader.
package mpegts

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/livepeer/network/media/ingest"
	"github.com/livepeer/network/media/unit"
)

// MPEG-TS as in ISO 13818-1: packets (2.4.3.2), PAT and PMT (2.4.4), PES (2.4.3.6).
const (
	packetSize = 188
	syncByte   = 0x47
	nullPID    = 0x1fff
	patPID     = 0

	// maxGarbage is how much may be skipped in search of packets before it is not MPEG-TS at all.
	maxGarbage = 1 << 20
	// maxSectionBytes bounds a table (2.4.4.9), maxUnitBytes a PES packet.
	maxSectionBytes = 1024
	maxUnitBytes    = 8 << 20
	// maxSilence is how much may come without a program.
	maxSilence = 8 << 20
	// drainBytes is read at a time by Drain.
	drainBytes = 64 << 10
)

// ErrMalformed says that the bytes are not MPEG-TS.
var ErrMalformed = errors.New("not mpeg-ts")

// Output takes what a Reader finds; ingest.Session is one, with a context.
type Output interface {
	Push(p ingest.Packet) error
	ExpectAudio(p ingest.Presence)
}

// Reader is an io.Writer of MPEG-TS.
type Reader struct {
	out     Output
	pending []byte // less than a packet, or a packet whose successor decides about it
	garbage int
	silence int
	tables  map[uint16]*section
	pmt     uint16
	streams map[uint16]*stream
	clock   int64 // newest timestamp, beyond 33 bits
	begun   bool
}

// section is a table while it is collected.
type section struct {
	data []byte
	next int // continuity counter expected
}

// stream is an elementary stream while it is read.
type stream struct {
	codec    unit.Codec
	channels int
	next     int // continuity counter expected, or -1
	open     bool
	lost     bool
	data     []byte
	adts     []byte // the begin of a frame that goes on in the next packet
	guess    guess
}

// New returns a Reader that gives to out.
func New(out Output) *Reader {
	return &Reader{out: out, tables: make(map[uint16]*section), streams: make(map[uint16]*stream)}
}

// Drain takes all that src says until it ends. Why src ended is for the caller to find out; the error is as of Write.
func (r *Reader) Drain(src io.Reader) error {
	buf := make([]byte, drainBytes)
	for {
		n, ended := src.Read(buf)
		if _, err := r.Write(buf[:n]); err != nil {
			return err
		}
		if ended != nil {
			return nil //nolint:nilerr // It is the caller's.
		}
	}
}

// Write takes the next bytes. The error is ErrMalformed, unit.ErrUnsupported or the Output's, and ends the stream.
func (r *Reader) Write(p []byte) (int, error) {
	r.pending = append(r.pending, p...)
	b := r.pending
	for len(b) >= packetSize {
		if b[0] != syncByte || len(b) > packetSize && b[packetSize] != syncByte {
			skip := r.resync(b)
			if r.garbage += skip; r.garbage > maxGarbage {
				return 0, fmt.Errorf("%w: %d bytes without packets", ErrMalformed, r.garbage)
			}
			b = b[skip:]
			continue
		}
		r.garbage = 0
		if err := r.packet(b[:packetSize]); err != nil {
			return 0, err
		}
		b = b[packetSize:]
	}
	r.pending = append(r.pending[:0], b...)
	return len(p), nil
}

// resync returns how many bytes to skip to where packets may begin.
func (r *Reader) resync(b []byte) int {
	for i := 1; i < len(b); i++ {
		if b[i] == syncByte && (i+packetSize >= len(b) || b[i+packetSize] == syncByte) {
			return i
		}
	}
	return len(b)
}

// Flush gives out what waits for the begin of another unit, at the end of a stream or of a segment of it.
// What follows begins with its own tables.
func (r *Reader) Flush() error {
	for _, s := range r.ordered() {
		if err := r.end(s); err != nil {
			return err
		}
		s.next = -1
	}
	r.pending = r.pending[:0]
	clear(r.tables)
	return nil
}

// Lost says that bytes are missing here.
func (r *Reader) Lost() {
	for _, s := range r.streams {
		s.drop()
	}
}

// ordered returns video before audio.
func (r *Reader) ordered() (streams []*stream) {
	for _, video := range []bool{true, false} {
		for _, s := range r.streams {
			if s.codec.Video() == video {
				streams = append(streams, s)
			}
		}
	}
	return streams
}

func (s *stream) drop() {
	s.data, s.adts, s.open, s.lost = s.data[:0], nil, false, true
}

func (r *Reader) packet(p []byte) error {
	const transportError, scrambled, hasAdaptation, hasPayload, unitStart = 0x80, 0xc0, 0x20, 0x10, 0x40
	pid := binary.BigEndian.Uint16(p[1:]) & 0x1fff
	if len(r.streams) == 0 {
		if r.silence += packetSize; r.silence > maxSilence {
			return fmt.Errorf("%w: no program in %d bytes", ErrMalformed, r.silence)
		}
	}
	if pid == nullPID || p[3]&hasPayload == 0 {
		return nil
	}
	if p[1]&transportError != 0 {
		if s := r.streams[pid]; s != nil {
			s.drop()
		}
		return nil
	}
	payload := p[4:]
	if p[3]&hasAdaptation != 0 {
		skip := 1 + int(payload[0])
		if skip > len(payload) {
			return nil // A damaged packet; the next one shows that it is missing.
		}
		payload = payload[skip:]
	}
	start, counter := p[1]&unitStart != 0, int(p[3]&0xf)
	if pid == patPID || pid == r.pmt && r.pmt != 0 {
		return r.table(pid, payload, start, counter)
	}
	s := r.streams[pid]
	if s == nil {
		return nil
	}
	if p[3]&scrambled != 0 {
		return fmt.Errorf("%w: scrambled mpeg-ts", unit.ErrUnsupported)
	}
	return r.elementary(s, payload, start, counter)
}

// table collects a section and reads it once it is complete.
func (r *Reader) table(pid uint16, payload []byte, start bool, counter int) error {
	t := r.tables[pid]
	switch {
	case start:
		if len(payload) == 0 || int(payload[0])+1 > len(payload) {
			return nil
		}
		t = &section{data: bytes.Clone(payload[int(payload[0])+1:]), next: (counter + 1) & 0xf}
		r.tables[pid] = t
	case t == nil || counter != t.next:
		delete(r.tables, pid)
		return nil
	default:
		t.data, t.next = append(t.data, payload...), (counter+1)&0xf
	}
	if len(t.data) < 3 {
		return nil
	}
	size := 3 + int(binary.BigEndian.Uint16(t.data[1:])&0xfff)
	if size > maxSectionBytes+3 {
		delete(r.tables, pid)
		return nil
	}
	if len(t.data) < size {
		return nil
	}
	delete(r.tables, pid)
	const header, checksum = 8, 4
	if size < header+checksum {
		return nil
	}
	body := t.data[header : size-checksum]
	switch {
	case pid == patPID && t.data[0] == 0:
		r.pat(body)
	case pid != patPID && t.data[0] == 2:
		return r.program(body)
	}
	return nil
}

// pat reads the program association table. Of several programs the first is taken.
func (r *Reader) pat(b []byte) {
	for ; len(b) >= 4; b = b[4:] {
		if binary.BigEndian.Uint16(b) != 0 { // Zero is the network information table.
			r.pmt = binary.BigEndian.Uint16(b[2:]) & 0x1fff
			return
		}
	}
}

// program reads the program map table. Of several tracks of a kind the first is taken.
func (r *Reader) program(b []byte) error {
	if len(b) < 4 {
		return nil
	}
	info := 4 + int(binary.BigEndian.Uint16(b[2:])&0xfff)
	if info > len(b) {
		return nil
	}
	found := make(map[uint16]*stream)
	presence := ingest.Absent
	var kinds [2]bool // whether there is video, and sound
	for b = b[info:]; len(b) >= 5; {
		pid, end := binary.BigEndian.Uint16(b[1:])&0x1fff, 5+int(binary.BigEndian.Uint16(b[3:])&0xfff)
		if end > len(b) {
			return nil
		}
		s, err := newStream(b[0], b[5:end])
		if err != nil {
			return err
		}
		b = b[end:]
		if s == nil || kinds[s.kind()] {
			continue
		}
		kinds[s.kind()] = true
		if old := r.streams[pid]; old != nil && old.codec == s.codec {
			s = old
		}
		found[pid] = s
	}
	if len(found) == 0 {
		return nil
	}
	r.streams = found
	if kinds[ingest.AudioID] {
		presence = ingest.Present
	}
	r.out.ExpectAudio(presence)
	return nil
}

// kind is VideoID or AudioID.
func (s *stream) kind() int {
	if s.codec.Video() {
		return ingest.VideoID
	}
	return ingest.AudioID
}

// Stream types (ISO 13818-1, table 2-34; ATSC A/52 for AC-3).
const (
	streamPrivate = 0x06
	streamADTS    = 0x0f
	streamH264    = 0x1b
	streamH265    = 0x24
)

// refusedTypes are media that publishers are told about instead of a stream without them.
var refusedTypes = map[byte]string{
	0x01: "mpeg-1 video", 0x02: "mpeg-2 video", 0x10: "mpeg-4 visual video", 0x33: "h266 video", 0xea: "vc-1 video",
	0x03: "mpeg-1 audio", 0x04: "mpeg-2 audio", 0x11: "latm audio", 0x81: "ac-3 audio", 0x87: "e-ac-3 audio",
}

// newStream returns the stream of a table entry; nil if it is not media.
func newStream(kind byte, descriptors []byte) (*stream, error) {
	s := &stream{next: -1}
	switch kind {
	case streamH264:
		s.codec = unit.H264
	case streamH265:
		s.codec = unit.H265
	case streamADTS:
		s.codec = unit.AAC
	case streamPrivate:
		s.channels = opusChannels(descriptors)
		s.codec = unit.Opus
		if s.channels == 0 {
			return nil, nil //nolint:nilnil // as documented
		}
	default:
		if name, refused := refusedTypes[kind]; refused {
			return nil, fmt.Errorf("%w: %s in mpeg-ts, only h264, h265, aac and opus", unit.ErrUnsupported, name)
		}
		return nil, nil //nolint:nilnil // as documented
	}
	return s, nil
}

// opusChannels reads the descriptors of Opus (ETSI TS Opus 0.1.3, 4.2); 0 if it is something else, and more than
// 2 where there is a mapping table.
func opusChannels(b []byte) int {
	const registration, extension, opusTag = 0x05, 0x7f, 0x80
	opus, channels := false, 0
	for len(b) >= 2 && 2+int(b[1]) <= len(b) {
		body := b[2 : 2+int(b[1])]
		switch {
		case b[0] == registration && string(body) == "Opus":
			opus = true
		case b[0] == extension && len(body) >= 2 && body[0] == opusTag:
			channels = max(int(body[1]), 1) // 0 is two mono channels of their own, of which a decoder shows one
		}
		b = b[2+int(b[1]):]
	}
	if !opus {
		return 0
	}
	return max(channels, 1)
}

// elementary takes a piece of a PES packet.
func (r *Reader) elementary(s *stream, payload []byte, start bool, counter int) error {
	if s.next >= 0 && counter != s.next {
		if counter == (s.next+15)&0xf && !start {
			return nil // A packet may come twice (2.4.3.3).
		}
		s.drop()
	}
	s.next = (counter + 1) & 0xf
	if start {
		if err := r.end(s); err != nil {
			return err
		}
		s.open = true
	}
	if !s.open {
		return nil
	}
	if len(s.data)+len(payload) > maxUnitBytes {
		s.drop()
		return nil
	}
	s.data = append(s.data, payload...)
	if len(s.data) >= 6 {
		if size := int(binary.BigEndian.Uint16(s.data[4:])); size != 0 && len(s.data) >= 6+size {
			return r.end(s)
		}
	}
	return nil
}

// end gives out the PES packet of a stream.
func (r *Reader) end(s *stream) error {
	if !s.open {
		return nil
	}
	b := s.data
	s.open, s.data = false, nil // What is given out is kept by others.
	if len(b) < 9 || b[0] != 0 || b[1] != 0 || b[2] != 1 || 9+int(b[8]) > len(b) {
		s.lost = true
		return nil
	}
	const hasPTS, hasDTS = 0x80, 0x40
	flags, header, body := b[7], b[9:9+int(b[8])], b[9+int(b[8]):]
	if size := int(binary.BigEndian.Uint16(b[4:])); size != 0 {
		end := 6 + size - (len(b) - len(body))
		if end < 0 || end > len(body) {
			s.lost = true
			return nil
		}
		body = body[:end]
	}
	pts, dts := s.guess.next()
	if flags&hasPTS != 0 && len(header) >= 5 {
		pts = r.unwrap(timestamp(header))
		dts = pts
		if flags&hasDTS != 0 && len(header) >= 10 {
			dts = r.unwrap(timestamp(header[5:]))
		}
	}
	s.guess.see(pts, dts)
	return r.unit(s, pts, dts, body)
}

// timestamp reads 33 bits with marker bits in between.
func timestamp(b []byte) int64 {
	return int64(b[0]>>1&7)<<30 | int64(b[1])<<22 | int64(b[2]>>1)<<15 | int64(b[3])<<7 | int64(b[4]>>1)
}

const (
	clockRate = 90000
	wrap      = 1 << 33
)

// unwrap returns the moment nearest to the newest that a timestamp may stand for.
func (r *Reader) unwrap(ts int64) int64 {
	if r.begun {
		d := (ts - r.clock) & (wrap - 1)
		if d >= wrap/2 {
			d -= wrap
		}
		ts = r.clock + d
	}
	r.clock, r.begun = ts, true
	return ts
}

// duration converts ticks of clockRate.
func duration(ticks int64) time.Duration {
	return time.Duration(ticks/clockRate)*time.Second + time.Duration(ticks%clockRate)*time.Second/clockRate
}
