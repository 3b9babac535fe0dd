package unit

import (
	"bytes"
	"slices"

	"github.com/bluenviron/mediacommon/v2/pkg/codecs/av1"
	"github.com/bluenviron/mediacommon/v2/pkg/codecs/h264"
	"github.com/bluenviron/mediacommon/v2/pkg/codecs/h265"
)

// maxParameterSets bounds how many parameter sets of a kind are kept; ITU-T H.264 7.4.2 allows 32 and 256.
const maxParameterSets = 32

// nalKind is what matters of a NAL unit.
type nalKind int

const (
	nalOther nalKind = iota
	nalVPS
	nalSPS
	nalPPS
	nalIDR
	nalPicture
	nalDelimiter
)

// kindOf classifies a NAL unit, which is not empty.
func kindOf(c Codec, nalu []byte) nalKind {
	if c == H265 {
		return kindH265(h265.NALUType(nalu[0] >> 1 & 0x3f))
	}
	switch h264.NALUType(nalu[0] & 0x1f) {
	case h264.NALUTypeSPS:
		return nalSPS
	case h264.NALUTypePPS:
		return nalPPS
	case h264.NALUTypeIDR:
		return nalIDR
	case h264.NALUTypeNonIDR, h264.NALUTypeDataPartitionA:
		return nalPicture
	case h264.NALUTypeAccessUnitDelimiter:
		return nalDelimiter
	default:
		return nalOther
	}
}

// kindH265 counts only IDR pictures as such: pictures may follow a CRA that refer to ones before it.
func kindH265(t h265.NALUType) nalKind {
	const lastReserved = 31 // of the types that are pictures (ITU-T H.265, table 7-1)
	switch {
	case t == h265.NALUType_VPS_NUT:
		return nalVPS
	case t == h265.NALUType_SPS_NUT:
		return nalSPS
	case t == h265.NALUType_PPS_NUT:
		return nalPPS
	case t == h265.NALUType_IDR_W_RADL, t == h265.NALUType_IDR_N_LP:
		return nalIDR
	case t == h265.NALUType_AUD_NUT:
		return nalDelimiter
	case t <= lastReserved:
		return nalPicture
	default:
		return nalOther
	}
}

// parameterSets are the H.264 or H.265 parameter sets in force.
type parameterSets struct {
	codec         Codec
	vps, sps, pps [][]byte
}

// put adds a set, in the place of the one with the same identifier.
// A sequence parameter set that changes makes the picture parameter sets that came before it void.
func (p *parameterSets) put(nalu []byte) {
	if len(nalu) == 0 || len(nalu) > maxSetBytes {
		return
	}
	switch kindOf(p.codec, nalu) {
	case nalVPS:
		p.keep(&p.vps, nalu, vpsID)
	case nalSPS:
		id := spsID
		if p.codec == H265 {
			id = spsIDH265
		}
		if p.keep(&p.sps, nalu, id) {
			p.pps = nil
		}
	case nalPPS:
		id := ppsID
		if p.codec == H265 {
			id = ppsIDH265
		}
		p.keep(&p.pps, nalu, id)
	default: // Not a parameter set.
	}
}

// keep tells whether the set replaced a different one.
func (p *parameterSets) keep(sets *[][]byte, nalu []byte, identify func([]byte) (uint32, bool)) bool {
	id, ok := identify(nalu)
	if !ok {
		return false
	}
	i := slices.IndexFunc(*sets, func(old []byte) bool {
		oldID, _ := identify(old)
		return oldID == id
	})
	switch {
	case i >= 0 && bytes.Equal((*sets)[i], nalu):
		return false
	case i >= 0:
		(*sets)[i] = nalu
		return true
	case len(*sets) < maxParameterSets:
		*sets = append(*sets, nalu)
	}
	return false
}

// Exp-Golomb coded identifiers (ITU-T H.264 7.3.2.1.1 and 7.3.2.2, H.265 7.3.2.2 and 7.3.2.3).
func spsID(nalu []byte) (uint32, bool)     { return golomb(nalu, 4) }
func ppsID(nalu []byte) (uint32, bool)     { return golomb(nalu, 1) }
func ppsIDH265(nalu []byte) (uint32, bool) { return golomb(nalu, 2) }

// vpsID is coded in the four bits after the header (H.265 7.3.2.1).
func vpsID(nalu []byte) (uint32, bool) {
	if len(nalu) < 3 {
		return 0, false
	}
	return uint32(nalu[2] >> 4), true
}

// spsIDH265 comes after a profile_tier_level of a length that depends on the layers (H.265 7.3.3).
func spsIDH265(nalu []byte) (uint32, bool) {
	const general, prefix, profile = 12, 128, 11
	b := h264.EmulationPreventionRemove(nalu[:min(len(nalu), prefix)])
	if len(b) < 3 {
		return 0, false
	}
	layers := int(b[2] >> 1 & 7) // beyond the base
	at := 3 + general
	if layers > 0 {
		if len(b) < at+2 {
			return 0, false
		}
		flags := uint16(b[at])<<8 | uint16(b[at+1])
		at += 2
		for i := range layers {
			if flags>>(15-2*i)&1 == 1 {
				at += profile
			}
			if flags>>(14-2*i)&1 == 1 {
				at++
			}
		}
	}
	return golomb(b, at)
}

// golomb reads an unsigned Exp-Golomb code of less than 16 leading zeros that begins at a byte.
func golomb(b []byte, offset int) (uint32, bool) {
	if len(b) <= offset {
		return 0, false
	}
	var window uint64
	for i := range 5 {
		window <<= 8
		if offset+i < len(b) {
			window |= uint64(b[offset+i])
		}
	}
	const windowBits, maxZeros = 40, 15
	for zeros := range maxZeros + 1 {
		if window>>(windowBits-1-zeros)&1 == 1 {
			return uint32(window>>(windowBits-1-2*zeros)&(1<<(zeros+1)-1)) - 1, true
		}
	}
	return 0, false
}

// scan keeps the access unit's parameter sets and tells whether it holds a picture, and whether that is an IDR.
func (p *parameterSets) scan(au [][]byte) (picture, idr bool) {
	for _, nalu := range au {
		switch kindOf(p.codec, nalu) {
		case nalIDR:
			picture, idr = true, true
		case nalPicture:
			picture = true
		default:
			p.put(nalu)
		}
	}
	return picture, idr
}

// complete tells whether a decoder can begin with these sets.
func (p *parameterSets) complete() bool {
	return len(p.sps) > 0 && len(p.pps) > 0 && (p.codec != H265 || len(p.vps) > 0)
}

// remux returns the access unit as decoders and muxers want it, and whether it is an IDR picture.
// It returns nil if the unit holds no picture that can be decoded.
func (p *parameterSets) remux(au [][]byte) (out [][]byte, idr bool) {
	au = slices.DeleteFunc(slices.Clone(au), func(nalu []byte) bool { return len(nalu) < p.header() })
	picture, idr := p.scan(au)
	if !picture || (idr && !p.complete()) {
		return nil, false
	}
	if idr {
		out = slices.Concat(p.vps, p.sps, p.pps)
	}
	for _, nalu := range au {
		switch kindOf(p.codec, nalu) {
		case nalDelimiter:
		case nalVPS, nalSPS, nalPPS:
			if !idr { // A change between two IDR pictures is for the pictures that follow.
				out = append(out, nalu)
			}
		default:
			out = append(out, nalu)
		}
	}
	return out, idr
}

// header is the bytes of a NAL unit header.
func (p *parameterSets) header() int {
	if p.codec == H265 {
		return 2
	}
	return 1
}

// Sets returns the parameter sets in a unit of H.264 or H.265, or the sequence header in one of AV1, in the order in which
// Remuxer.Parameters takes them. It is nil if a decoder could not begin with what is there.
func Sets(c Codec, payload [][]byte) [][]byte {
	if c == AV1 {
		for _, obu := range payload {
			if len(obu) > 0 && obuType(obu) == av1.OBUTypeSequenceHeader {
				return [][]byte{obu}
			}
		}
		return nil
	}
	p := parameterSets{codec: c}
	for _, nalu := range payload {
		if len(nalu) >= p.header() {
			p.put(nalu)
		}
	}
	if !p.complete() {
		return nil
	}
	return slices.Concat(p.vps, p.sps, p.pps)
}

// Begin returns the video track that begins with these sets, as Sets returns them.
func Begin(id int, c Codec, sets [][]byte) Track {
	t := Track{ID: id, Codec: c, ClockRate: VideoClockRate}
	if c == AV1 {
		if len(sets) > 0 {
			t.Sequence = sets[0]
		}
		return t
	}
	for _, nalu := range slices.Backward(sets) { // The first of each kind.
		switch kindOf(c, nalu) {
		case nalVPS:
			t.VPS = nalu
		case nalSPS:
			t.SPS = nalu
		case nalPPS:
			t.PPS = nalu
		default:
		}
	}
	return t
}
