package inspect

import (
	"encoding/binary"
	"slices"
)

// MPEG-TS as in ISO 13818-1: packets (2.4.3.2), PAT and PMT (2.4.4), PES (2.4.3.6).
const (
	packetSize = 188
	syncByte   = 0x47
	nullPID    = 0x1fff
	patPID     = 0

	streamH264 = 0x1b
	streamH265 = 0x24
	streamADTS = 0x0f
	streamOpus = 0x06 // private data, which is Opus in a segment

	// maxUnitBytes bounds an access unit, maxStreams the elementary streams of a program.
	maxUnitBytes = 8 << 20
	maxStreams   = 4
)

// stream is an elementary stream while it is read.
type stream struct {
	pid  uint16
	kind byte // stream_type
	next int  // continuity counter expected, or -1
	open bool
	data []byte
}

// demuxer hands out the PES packets of the one program in an MPEG-TS. It takes nothing that a muxer would not write:
// no lost packets, no scrambling, tables of one packet.
type demuxer struct {
	pmt     uint16
	streams []*stream
	unit    func(kind byte, pts, dts int64, data []byte) error
}

func (d *demuxer) run(ts []byte) error {
	if len(ts)%packetSize != 0 {
		return malformed("mpeg-ts: %d bytes are not whole packets", len(ts))
	}
	for at := 0; at < len(ts); at += packetSize {
		if err := d.packet(ts[at : at+packetSize]); err != nil {
			return err
		}
	}
	for _, s := range d.streams {
		if err := d.end(s); err != nil {
			return err
		}
	}
	return nil
}

func (d *demuxer) packet(p []byte) error {
	const transportError, scrambled, hasAdaptation, hasPayload, unitStart = 0x80, 0xc0, 0x20, 0x10, 0x40
	if p[0] != syncByte || p[1]&transportError != 0 || p[3]&scrambled != 0 {
		return malformed("mpeg-ts: packet header %x", p[:4])
	}
	pid := binary.BigEndian.Uint16(p[1:]) & 0x1fff
	payload := p[4:]
	if p[3]&hasAdaptation != 0 {
		skip := 1 + int(payload[0])
		if skip > len(payload) {
			return malformed("mpeg-ts: adaptation field of %d bytes", skip)
		}
		payload = payload[skip:]
	}
	if p[3]&hasPayload == 0 || pid == nullPID {
		return nil
	}
	start := p[1]&unitStart != 0
	switch {
	case pid == patPID:
		return d.pat(payload, start)
	case pid == d.pmt && d.pmt != 0:
		return d.program(payload, start)
	}
	i := slices.IndexFunc(d.streams, func(s *stream) bool { return s.pid == pid })
	if i < 0 {
		return nil // Service information, which is of no concern.
	}
	return d.elementary(d.streams[i], payload, start, int(p[3]&0xf))
}

// section returns the body of a table that fits in one packet, without its header and checksum.
func section(payload []byte, start bool, table byte, header int) ([]byte, error) {
	if !start || len(payload) == 0 || int(payload[0])+1+3 > len(payload) {
		return nil, malformed("mpeg-ts: table over several packets")
	}
	b := payload[int(payload[0])+1:]
	size := int(binary.BigEndian.Uint16(b[1:]) & 0xfff)
	if b[0] != table || 3+size > len(b) || size < header+4 {
		return nil, malformed("mpeg-ts: table %d of %d bytes", b[0], size)
	}
	return b[3+header : 3+size-4], nil
}

// pat reads the program association table.
func (d *demuxer) pat(payload []byte, start bool) error {
	b, err := section(payload, start, 0, 5)
	if err != nil {
		return err
	}
	for ; len(b) >= 4; b = b[4:] {
		if binary.BigEndian.Uint16(b) == 0 {
			continue // The network information table.
		}
		pid := binary.BigEndian.Uint16(b[2:]) & 0x1fff
		if d.pmt != 0 && d.pmt != pid {
			return malformed("mpeg-ts: several programs")
		}
		d.pmt = pid
	}
	return nil
}

// program reads the program map table; later ones must agree with the first.
func (d *demuxer) program(payload []byte, start bool) error {
	b, err := section(payload, start, 2, 9)
	if err != nil {
		return err
	}
	// The header that section left out ends with the length of the descriptors that come first.
	info := int(binary.BigEndian.Uint16(payload[int(payload[0])+1+10:]) & 0xfff)
	if info > len(b) {
		return malformed("mpeg-ts: program descriptors of %d bytes", info)
	}
	first := len(d.streams) == 0
	for b = b[info:]; len(b) >= 5; {
		s := &stream{kind: b[0], pid: binary.BigEndian.Uint16(b[1:]) & 0x1fff, next: -1}
		skip := 5 + int(binary.BigEndian.Uint16(b[3:])&0xfff)
		if skip > len(b) {
			return malformed("mpeg-ts: stream descriptors of %d bytes", skip-5)
		}
		b = b[skip:]
		known := slices.ContainsFunc(d.streams, func(o *stream) bool { return o.pid == s.pid && (first || o.kind == s.kind) })
		if known == first || len(d.streams) > maxStreams {
			return malformed("mpeg-ts: the streams of the program change")
		}
		if first {
			d.streams = append(d.streams, s)
		}
	}
	return nil
}

// elementary takes a piece of a PES packet.
func (d *demuxer) elementary(s *stream, payload []byte, start bool, counter int) error {
	if s.next >= 0 && counter != s.next {
		return malformed("mpeg-ts: packets of stream %d are missing", s.pid)
	}
	s.next = (counter + 1) & 0xf
	if start {
		if err := d.end(s); err != nil {
			return err
		}
		s.open = true
	} else if !s.open {
		return malformed("mpeg-ts: stream %d begins in the middle of a unit", s.pid)
	}
	if len(s.data)+len(payload) > maxUnitBytes {
		return malformed("mpeg-ts: a unit over %d bytes", maxUnitBytes)
	}
	s.data = append(s.data, payload...)
	return nil
}

// end hands out the PES packet of a stream.
func (d *demuxer) end(s *stream) error {
	if !s.open {
		return nil
	}
	b := s.data
	s.data, s.open = s.data[:0], false
	if len(b) < 9 || b[0] != 0 || b[1] != 0 || b[2] != 1 || 9+int(b[8]) > len(b) {
		return malformed("mpeg-ts: pes header of stream %d", s.pid)
	}
	const hasPTS, hasDTS = 0x80, 0x40
	flags, header, body := b[7], b[9:9+int(b[8])], b[9+int(b[8]):]
	if size := int(binary.BigEndian.Uint16(b[4:])); size != 0 {
		end := 6 + size - (len(b) - len(body))
		if end < 0 || end > len(body) {
			return malformed("mpeg-ts: a pes packet of stream %d lacks data", s.pid)
		}
		body = body[:end]
	}
	if flags&hasPTS == 0 || len(header) < 5 || (flags&hasDTS != 0 && len(header) < 10) {
		return malformed("mpeg-ts: a unit of stream %d without a timestamp", s.pid)
	}
	pts := timestamp(header)
	dts := pts
	if flags&hasDTS != 0 {
		dts = timestamp(header[5:])
	}
	return d.unit(s.kind, pts, dts, body)
}

// timestamp reads 33 bits with marker bits in between.
func timestamp(b []byte) int64 {
	return int64(b[0]>>1&7)<<30 | int64(b[1])<<22 | int64(b[2]>>1)<<15 | int64(b[3])<<7 | int64(b[4]>>1)
}
